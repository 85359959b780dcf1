//! Names typed in capitals, as names are written.

/// A name in capitals as names are written: SAINT-ONGE → Saint-Onge, D’AMOUR → D’Amour. A name
/// with one small letter is kept exactly. What capitals hide is not guessed at: MCKENZIE becomes
/// Mckenzie, DE LA FONTAINE becomes De La Fontaine, HELENE stays without its accents.
pub fn name_case(text: &str) -> String {
    if text.chars().any(char::is_lowercase) {
        return text.to_owned();
    }
    let mut cased = String::with_capacity(text.len());
    let mut begins = true;
    for letter in text.chars() {
        if begins {
            cased.push(letter);
        } else {
            cased.extend(letter.to_lowercase());
        }
        begins = letter.is_whitespace() || "-\u{2010}\u{2011}–'’.".contains(letter);
    }
    cased
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn capitals_become_name_case_and_the_rest_is_kept_exactly() {
        for (typed, cased) in [
            ("SAINT-ONGE", "Saint-Onge"),
            ("L'HEUREUX", "L'Heureux"),
            ("ÉMOND", "Émond"),
            ("MCKENZIE", "Mckenzie"),
            ("McKenzie", "McKenzie"),
            ("tremblay", "tremblay"),
            ("VAN der BERG", "VAN der BERG"),
            ("E\u{301}MOND", "E\u{301}mond"),
        ] {
            assert_eq!(name_case(typed), cased);
        }
    }
}
