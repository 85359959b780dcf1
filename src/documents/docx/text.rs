//! Runs of text with their emphasis, and links.

use super::super::model::Inline;
use super::package::Relations;
use super::xml::Xml;

/// A run in a style of letters.
pub fn run(xml: &mut Xml, style: Option<&str>, inside: impl FnOnce(&mut Xml)) {
    xml.within("w:r", &[], |xml| {
        if let Some(style) = style {
            xml.within("w:rPr", &[], |xml| xml.value("w:rStyle", &style));
        }
        inside(xml);
    });
}

/// Plain text.
pub fn plain(xml: &mut Xml, text: &str) {
    run(xml, None, |xml| letters(xml, text));
}

fn letters(xml: &mut Xml, text: &str) {
    xml.within("w:t", &[("xml:space", &"preserve")], |xml| xml.text(text));
}

/// A line of text.
pub fn line(xml: &mut Xml, line: &[Inline], relations: &mut Relations) {
    for piece in line {
        match piece {
            Inline::Text(text) => plain(xml, text),
            Inline::Strong(text) => run(xml, Some("Strong"), |xml| letters(xml, text)),
            Inline::Emphasis(text) => run(xml, Some("Emphasis"), |xml| letters(xml, text)),
            Inline::Link(text, to) => match address(to) {
                Some(address) => {
                    let id = relations.address(&address);
                    xml.within("w:hyperlink", &[("r:id", &id)], |xml| {
                        run(xml, Some("Link"), |xml| letters(xml, text));
                    });
                }
                None => plain(xml, text),
            },
            Inline::Break => run(xml, None, |xml| xml.empty("w:br", &[])),
        }
    }
}

/// An address as it may stand in the package: a file with one that is none is called damaged by word
/// processors. Only what leads to a page, a letter box or a telephone is an address.
fn address(to: &str) -> Option<String> {
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
