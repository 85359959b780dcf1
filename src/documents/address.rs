//! Where the links of papers may lead.

/// The address of a link as every paper has it. Only what leads to a page, a letter box or a
/// telephone is one, never what runs a program; and word processors call a file damaged that has an
/// address which is not well formed.
pub(super) fn address(to: &str) -> Option<String> {
    let (scheme, rest) = to.split_once(':')?;
    let scheme = scheme.to_ascii_lowercase();
    let rest = match &*scheme {
        "http" | "https" => rest.strip_prefix("//")?,
        "mailto" | "tel" => rest,
        _ => return None,
    };
    let host =
        rest.chars().next().is_some_and(|first| first.is_ascii_alphanumeric() || first == '+');
    let slashes = if scheme.starts_with("http") { "//" } else { "" };
    host.then(|| format!("{scheme}:{slashes}{}", encoded(rest)))
}

/// What has no place in an address as its code; a percent sign stays where it begins a code.
fn encoded(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let bytes = text.as_bytes();
    for (at, byte) in bytes.iter().enumerate() {
        let is_code =
            || bytes.get(at + 1..at + 3).is_some_and(|code| code.iter().all(u8::is_ascii_hexdigit));
        let stays = match byte {
            b'%' => is_code(),
            byte => byte.is_ascii_alphanumeric() || b"-._~:/?#@!$&'()*+,;=".contains(byte),
        };
        match stays {
            true => out.push(char::from(*byte)),
            false => out.push_str(&format!("%{byte:02X}")),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_leads_to_a_page_or_to_a_letter_box_and_is_well_formed() {
        for (typed, address_) in [
            ("https://exemple.test/a(b)?c=d#e", "https://exemple.test/a(b)?c=d#e"),
            ("HTTP://exemple.test/é à", "http://exemple.test/%C3%A9%20%C3%A0"),
            ("https://exemple.test/100%/%C3\"<", "https://exemple.test/100%25/%C3%22%3C"),
            ("mailto:ccr@exemple.test", "mailto:ccr@exemple.test"),
            ("tel:+14185551234", "tel:+14185551234"),
        ] {
            assert_eq!(address(typed).as_deref(), Some(address_));
        }
        for other in [
            "javascript:alert(1)",
            "file:///etc/passwd",
            "https:exemple",
            "https://",
            "://",
            "",
            "page",
        ] {
            assert_eq!(address(other), None, "{other}");
        }
    }
}
