//! Telephones and e-mail addresses as people type them.

/// Why a text is not an e-mail address.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum EmailFault {
    /// It must have one `@`, with something before it.
    #[error("one @, with something before it, is needed")]
    At,
    /// What follows the `@` must have a dot inside.
    #[error("what follows the @ has no dot inside")]
    Domain,
    /// It has a space or a control character.
    #[error("a space is not allowed")]
    Space,
}

/// The one way a North American number is written here: « (819) 555.0101 x12 » becomes
/// « 819 555-0101 poste 12 ». What is not understood (another country's number, two numbers in
/// one cell, words) is kept as typed, spaces at its ends aside.
pub fn tidy_phone(text: &str) -> String {
    match parse(text) {
        Some((n, None)) => format!("{} {}-{}", &n[..3], &n[3..6], &n[6..]),
        Some((n, Some(extension))) => {
            format!("{} {}-{} poste {extension}", &n[..3], &n[3..6], &n[6..])
        }
        None => text.trim().to_owned(),
    }
}

/// Whether two texts are the same line, however typed. An extension counts, since an office shares
/// one number; a text with fewer than seven digits is never the same as another.
pub fn same_phone(a: &str, b: &str) -> bool {
    phone_digits(a).is_some_and(|digits| Some(digits) == phone_digits(b))
}

/// The digits by which telephones are compared, « 8195550101x12 »; `None` for fewer than seven.
pub fn phone_digits(text: &str) -> Option<String> {
    match parse(text) {
        Some((number, None)) => Some(number),
        Some((number, Some(extension))) => Some(format!("{number}x{extension}")),
        None => {
            let digits: String = text.chars().filter(char::is_ascii_digit).collect();
            (digits.len() >= 7).then_some(digits)
        }
    }
}

/// An e-mail address, spaces at its ends removed and its domain in small letters; what precedes
/// the `@` is the receiving server's own business and stays as typed.
///
/// # Errors
/// A light check, meant for slips of the hand: one `@`, a dot after it, no spaces.
pub fn tidy_email(text: &str) -> Result<String, EmailFault> {
    let text = text.trim();
    if text.contains(|c: char| c.is_whitespace() || c.is_control()) {
        return Err(EmailFault::Space);
    }
    let (local, domain) = text.split_once('@').ok_or(EmailFault::At)?;
    if local.is_empty() || domain.contains('@') {
        return Err(EmailFault::At);
    }
    let labels_whole = domain.split('.').all(|label| !label.is_empty());
    if !domain.contains('.') || !labels_whole {
        return Err(EmailFault::Domain);
    }
    Ok(format!("{local}@{}", domain.to_lowercase()))
}

/// The ten digits of a North American number, and its extension.
fn parse(text: &str) -> Option<(String, Option<String>)> {
    let text = text.trim();
    let end = text.find(|c: char| c.is_alphabetic() || c == '#').unwrap_or(text.len());
    let (number, tail) = text.split_at(end);
    let extension = if tail.is_empty() { None } else { Some(extension(tail)?) };

    let international = number.starts_with('+');
    let number = number.strip_prefix('+').unwrap_or(number);
    if !number.chars().all(|c| c.is_ascii_digit() || c.is_whitespace() || "()-.,/‑–".contains(c))
    {
        return None;
    }
    let digits: String = number.chars().filter(char::is_ascii_digit).collect();
    let ten = match digits.strip_prefix('1') {
        Some(ten) => ten,
        None if international => return None, // « +81… » is Japan, not 819.
        None => &digits,
    };
    // North American Numbering Plan: neither area code nor exchange begins with 0 or 1.
    let begins_well =
        |at: usize| ten.as_bytes().get(at).is_some_and(|digit| (b'2'..=b'9').contains(digit));
    (ten.len() == 10 && begins_well(0) && begins_well(3)).then(|| (ten.to_owned(), extension))
}

/// Whether a text is an extension alone: « poste 12 », « ext. 4 », « #4 ».
pub fn is_extension(text: &str) -> bool {
    extension(text.trim()).is_some()
}

/// « poste 12 », « ext. 12 », « x12 », « #12 » → « 12 ».
fn extension(tail: &str) -> Option<String> {
    let digits = tail.trim_start_matches(|c: char| !c.is_ascii_digit());
    let word = tail[..tail.len() - digits.len()].to_lowercase();
    let word = word.trim_matches(|c: char| c.is_whitespace() || ".:#".contains(c));
    let known = ["", "poste", "post", "p", "ext", "extension", "x"].contains(&word);
    let short = (1..=6).contains(&digits.len()) && digits.chars().all(|c| c.is_ascii_digit());
    (known && short).then(|| digits.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_of_here_are_written_one_way() {
        for (typed, tidy) in [
            ("(819) 555-0101 poste 12", "819 555-0101 poste 12"),
            ("450.555.0199", "450 555-0199"),
            ("+1 819 555 0123", "819 555-0123"),
            ("1-819-555-0123", "819 555-0123"),
            ("8195550123", "819 555-0123"),
            (" 819\u{A0}555‑0123 ", "819 555-0123"),
            ("819-555-0101, POSTE: 12", "819 555-0101 poste 12"),
            ("819-555-0101 ext. 7", "819 555-0101 poste 7"),
            ("819-555-0101x007", "819 555-0101 poste 007"),
            ("819-555-0101 #3", "819 555-0101 poste 3"),
        ] {
            assert_eq!(tidy_phone(typed), tidy);
            assert_eq!(tidy_phone(tidy), tidy);
        }
    }

    #[test]
    fn what_is_not_understood_stays_as_typed() {
        for typed in [
            "",
            "aucun",
            "555-0101",
            "+33 1 42 00 00 00",
            "+819 555 0123",
            "119 555-0123",
            "819 155-0123",
            "819-555-0101 / 450-555-0102",
            "819-555-0101 (soir)",
            "819-555-0101 poste 12 ou 13",
            "819-555-0101 poste",
            "819+555-0101",
        ] {
            assert_eq!(tidy_phone(typed), typed);
        }
        assert_eq!(tidy_phone("  le soir "), "le soir");
    }

    #[test]
    fn lines_are_compared_by_their_digits() {
        assert!(same_phone("(819) 555-0101", "+1.819.555.0101"));
        assert!(same_phone("819 555-0101 poste 12", "8195550101 x12"));
        assert!(!same_phone("819 555-0101 poste 12", "819 555-0101"));
        assert!(same_phone("+33 1 42 00 00 00", "+33142000000"));
        assert!(!same_phone("aucun", "aucun"));
        assert!(!same_phone("", ""));
    }

    #[test]
    fn an_address_is_checked_lightly() {
        assert_eq!(tidy_email(" Rita.B@Example.ORG "), Ok("Rita.B@example.org".to_owned()));
        assert_eq!(tidy_email("a@b@example.org"), Err(EmailFault::At));
        assert_eq!(tidy_email("a@example.org;b@example.org"), Err(EmailFault::At));
        assert_eq!(tidy_email("@example.org"), Err(EmailFault::At));
        assert_eq!(tidy_email("aucun"), Err(EmailFault::At));
        assert_eq!(tidy_email(""), Err(EmailFault::At));
        assert_eq!(tidy_email("rita@example"), Err(EmailFault::Domain));
        assert_eq!(tidy_email("rita@example."), Err(EmailFault::Domain));
        assert_eq!(tidy_email("rita b@example.org"), Err(EmailFault::Space));
    }
}
