//! The spaces of good typography, after the usage of Québec: which of them no line may end at, and
//! which are narrow. Only kinds of spaces are changed: no sign is ever added or taken away.

use std::borrow::Cow;

/// The space that no line ends at.
const FIXED: char = '\u{A0}';
/// The same, narrow.
const NARROW: char = '\u{202F}';

/// Units and signs that do not leave the number before them.
const UNITS: [&str; 28] = [
    "$", "%", "€", "¢", "°", "°C", "h", "min", "s", "jours", "ans", "kg", "g", "mg", "t", "km",
    "m", "cm", "mm", "m²", "m³", "L", "l", "ml", "mL", "kWh", "k$", "M$",
];

/// Words that do not leave the number behind them.
const BEFORE_NUMBERS: [&str; 9] = ["nº", "no", "n°", "nos", "nᵒ", "art.", "p.", "app.", "§"];

/// Titles that do not leave the name behind them.
const TITLES: [&str; 12] =
    ["M.", "MM.", "Mme", "Mmes", "Me", "Mes", "Dr", "Dre", "Dr.", "Mr.", "Mrs.", "Ms."];

/// The months' names, January first.
pub const FRENCH_MONTHS: [&str; 12] = [
    "janvier",
    "février",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "août",
    "septembre",
    "octobre",
    "novembre",
    "décembre",
];
/// The months' names, January first.
pub const ENGLISH_MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// A French text in which a sign of a number keeps what is numbered with letters (« nº CCR-2026-012 »),
/// a day its month (« 16 novembre », « 1er mai »), and an empty box the word that it is ticked for.
pub fn french_held(text: &str) -> Cow<'_, str> {
    held(text, |before, after| {
        let is_day = is_day(before) || before == "1er";
        (is_day && FRENCH_MONTHS.contains(&after.trim_end_matches(is_closing)))
            || (is_numbered(after)
                && matches!(before.to_lowercase().as_str(), "nº" | "n°" | "nᵒ" | "no"))
            || is_box(before)
    })
}

/// The same of an English text: “No. CCR-2026-012”, “November 16”, “16 November”.
pub fn english_held(text: &str) -> Cow<'_, str> {
    held(text, |before, after| {
        let after = after.trim_end_matches(is_closing);
        (is_day(after) && ENGLISH_MONTHS.contains(&before))
            || (is_day(before) && ENGLISH_MONTHS.contains(&after))
            || (before == "No." && is_numbered(after))
            || is_box(before)
    })
}

/// A text of either language in which somebody's title keeps the name: « M. Roy », « Mme Roy », “Ms. Roy”,
/// and not « Mes voisines ».
pub fn called(text: &str) -> Cow<'_, str> {
    held(text, |before, after| TITLES.contains(&before) && after.starts_with(char::is_uppercase))
}

/// A text in which a single space between two words that belong together is one that no line ends at.
fn held(text: &str, belong: impl Fn(&str, &str) -> bool) -> Cow<'_, str> {
    let mut out = String::new();
    let mut from = 0;
    for (at, _) in text.match_indices(' ') {
        let before = text[..at].rsplit(char::is_whitespace).next().unwrap_or_default();
        let before = before.trim_start_matches(['(', '«', '[', '“']);
        let after = text[at + 1..].split(char::is_whitespace).next().unwrap_or_default();
        if !before.is_empty() && !after.is_empty() && belong(before, after) {
            out.push_str(&text[from..at]);
            out.push(FIXED);
            from = at + 1;
        }
    }
    if from == 0 {
        return Cow::Borrowed(text);
    }
    out.push_str(&text[from..]);
    Cow::Owned(out)
}

/// A day of a month.
fn is_day(word: &str) -> bool {
    word.len() <= 2 && word.parse().is_ok_and(|day: u8| (1..=31).contains(&day))
}

/// What a thing is numbered with: « 5 », « EMB-2026-05 ».
fn is_numbered(word: &str) -> bool {
    word.starts_with(char::is_alphanumeric) && word.contains(|sign: char| sign.is_ascii_digit())
}

/// A box to tick.
fn is_box(word: &str) -> bool {
    matches!(word, "☐" | "☑" | "☒")
}

/// French text with its spaces in order: none that ends a line before « : », inside quotes, in
/// « 12 h 30 », « 1 240 $ », « nº 5 »; a narrow one before « ; », « ! » and « ? » where the writer
/// put a space.
pub fn french(text: &str) -> Cow<'_, str> {
    if !text.contains(' ') && !text.contains(FIXED) {
        return Cow::Borrowed(text);
    }
    let letters: Vec<char> = text.chars().collect();
    let mut out = String::with_capacity(text.len() + 8);
    let mut changed = false;
    for (at, letter) in letters.iter().enumerate() {
        let space = match letter {
            ' ' => space(&letters, at),
            &FIXED if is_loud(letters.get(at + 1)) && ends_there(&letters, at + 1) => NARROW,
            other => *other,
        };
        changed |= space != *letter;
        out.push(space);
    }
    if changed { Cow::Owned(out) } else { Cow::Borrowed(text) }
}

/// English text in which « No. » keeps its number, and an hour its « a.m. » or « p.m. ».
pub fn english(text: &str) -> Cow<'_, str> {
    if !text.contains("No. ") && !text.contains(" a.m.") && !text.contains(" p.m.") {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len() + 8);
    for (at, letter) in text.char_indices() {
        let (before, after) = (&text[..at], &text[at + letter.len_utf8()..]);
        let is_number =
            before.ends_with("No.") && after.starts_with(|sign: char| sign.is_ascii_digit());
        let is_hour = before.ends_with(|sign: char| sign.is_ascii_digit())
            && (after.starts_with("a.m.") || after.starts_with("p.m."));
        out.push(if letter == ' ' && (is_number || is_hour) { FIXED } else { letter });
    }
    Cow::Owned(out)
}

/// The kind of the space at a place.
fn space(letters: &[char], at: usize) -> char {
    let before = at.checked_sub(1).map(|before| letters[before]);
    let after = letters.get(at + 1).copied();
    let (Some(before), Some(after)) = (before, after) else { return ' ' };
    if before == ' ' || after == ' ' {
        return ' ';
    }
    // A list that is written « - ? » or « : ! » has no word there to hold.
    if is_loud(Some(&after)) && ends_there(letters, at + 1) {
        return NARROW;
    }
    if (after == ':' && ends_there(letters, at + 1)) || after == '»' || before == '«' {
        return FIXED;
    }
    let word = word_after(letters, at);
    if before.is_ascii_digit() {
        // « 1 240 »: a group of three behind one, two or three figures.
        if is_group(letters, at) || UNITS.contains(&word.trim_end_matches(is_closing)) {
            return FIXED;
        }
    }
    if after.is_ascii_digit() {
        let word = word_before(letters, at);
        let is_hour = matches!(word, [digits @ .., 'h'] if digits.is_empty())
            && at >= 3
            && letters[at - 3].is_ascii_digit();
        let word: String = word.iter().collect::<String>().to_lowercase();
        if is_hour || BEFORE_NUMBERS.contains(&word.as_str()) {
            return FIXED;
        }
    }
    ' '
}

/// « ; », « ! » or « ? ».
fn is_loud(letter: Option<&char>) -> bool {
    matches!(letter, Some(';' | '!' | '?'))
}

/// Whether the sign at a place ends its word: « : » does, the one of « :-) » does not.
fn ends_there(letters: &[char], at: usize) -> bool {
    letters
        .get(at + 1)
        .is_none_or(|next| next.is_whitespace() || is_loud(Some(next)) || is_closing(*next))
}

fn is_closing(letter: char) -> bool {
    matches!(letter, '.' | ',' | ';' | ':' | '!' | '?' | ')' | ']' | '»' | '”' | '"' | '…')
}

/// Whether a space parts groups of a number: up to three figures before it, exactly three behind.
fn is_group(letters: &[char], at: usize) -> bool {
    let is_figure = |letter: &&char| letter.is_ascii_digit();
    let before = letters[..at].iter().rev().take_while(is_figure).count();
    let behind = letters[at + 1..].iter().take_while(is_figure).count();
    let first = at - before;
    // « 2026 514 555 1234 » and « CCR-12 345 » are no amounts.
    let stands_alone = first.checked_sub(1).is_none_or(|sign| {
        let sign = letters[sign];
        !sign.is_alphanumeric() && !matches!(sign, '-' | '/' | '#')
    });
    let goes_on = letters.get(at + 4).is_some_and(|next| matches!(next, '-' | '/'));
    (1..=3).contains(&before) && behind == 3 && stands_alone && !goes_on
}

fn word_after(letters: &[char], at: usize) -> String {
    letters[at + 1..].iter().take_while(|letter| !letter.is_whitespace()).collect()
}

fn word_before(letters: &[char], at: usize) -> &[char] {
    let length = letters[..at].iter().rev().take_while(|letter| !letter.is_whitespace()).count();
    let word = &letters[at - length..at];
    match word {
        ['(' | '«' | '[', rest @ ..] => rest,
        word => word,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// The text as it should be, with « ~ » for the fixed space and « ^ » for the narrow one.
    fn check(text: &str, wanted: &str) {
        let shown = french(text).replace(FIXED, "~").replace(NARROW, "^");
        assert_eq!(shown, wanted);
    }

    /// After the table of spacing of the Banque de dépannage linguistique.
    #[test]
    fn signs_stay_with_their_words() {
        check("Motion 3 : adoptée", "Motion 3~: adoptée");
        check("Il dit « oui » à tous.", "Il dit «~oui~» à tous.");
        check("Vraiment ? Oui ! Assez ; va.", "Vraiment^? Oui^! Assez^; va.");
        check("Vraiment? Oui! Assez; va.", "Vraiment? Oui! Assez; va.");
        check("Qui ?!", "Qui^?!");
        check("Est-ce « vrai ? »", "Est-ce «~vrai^?~»");
        check("Dire \"Bonjour !\"", "Dire \"Bonjour^!\"");
    }

    #[test]
    fn numbers_stay_with_their_units() {
        check("2 500 $ sur 12 000 $", "2~500~$ sur 12~000~$");
        check("40 % des 1 240 240 logements", "40~% des 1~240~240 logements");
        check("à 18 h 30, ou 9 h.", "à 18~h~30, ou 9~h.");
        check("3 kg (25 m)", "3~kg (25~m)");
        check("la résolution nº 5, art. 12", "la résolution nº~5, art.~12");
        check("20 $, 30 %; 5 min.", "20~$, 30~%; 5~min.");
    }

    #[test]
    fn what_is_no_number_with_a_unit_is_left() {
        for text in [
            "en 2026 240 logements",
            "3 personnes",
            "appelez au 514 555-1234",
            "le h 30",
            "10 hommes",
            "a :-) b",
            " - ",
            "",
            "5 min-max",
        ] {
            check(text, text);
        }
    }

    #[test]
    fn what_was_put_in_order_stays_so() {
        let text = "Réunion\u{A0}: à 18\u{A0}h\u{A0}30, «\u{A0}oui\u{A0}»";
        assert!(matches!(french(text), Cow::Borrowed(_)));
        check("Vraiment\u{A0}?", "Vraiment^?");
    }

    #[test]
    fn a_number_with_letters_and_a_day_of_a_month_are_held() {
        let shown = |set: Cow<'_, str>| set.replace(FIXED, "~");
        for (text, wanted) in [
            ("rencontre nº EMB-2026-05 :", "rencontre nº~EMB-2026-05 :"),
            ("la résolution no CCR-2026-012", "la résolution no~CCR-2026-012"),
            ("depuis le 16 novembre 2026.", "depuis le 16~novembre 2026."),
            ("du 1er mai au 31 août, midi", "du 1er~mai au 31~août, midi"),
            ("(2 mars)", "(2~mars)"),
            ("☐ Oui ☐ Non", "☐~Oui ☐~Non"),
        ] {
            assert_eq!(shown(french_held(text)), wanted);
        }
        for (text, wanted) in [
            ("Notice of meeting No. EMB-2026-05", "Notice of meeting No.~EMB-2026-05"),
            ("since November 16, 2026", "since November~16, 2026"),
            ("on 16 November 2026", "on 16~November 2026"),
            ("☐ Yes", "☐~Yes"),
        ] {
            assert_eq!(shown(english_held(text)), wanted);
        }
        for text in ["Dit-il nº ou no ?", "32 mars", "en 2026 mars", "le 5 marsouin", "5  mai", ""]
        {
            assert_eq!(shown(french_held(text)), text);
        }
        for text in ["No. Nobody", "May I", "2026 March", "No answer 5"] {
            assert_eq!(shown(english_held(text)), text);
        }
    }

    #[test]
    fn a_title_is_held_with_the_name() {
        let shown = |text| called(text).replace(FIXED, "~");
        for (text, wanted) in [
            ("Proposée par M. Roy et Mme Émond", "Proposée par M.~Roy et Mme~Émond"),
            ("(MM. Roy et Roy, Me Dion)", "(MM.~Roy et Roy, Me~Dion)"),
            ("Mr. Roy, Mrs. Dion, Ms. Cyr, Dr. Lee", "Mr.~Roy, Mrs.~Dion, Ms.~Cyr, Dr.~Lee"),
        ] {
            assert_eq!(shown(text), wanted);
        }
        for text in ["Mes voisines", "l’annexe M et Roy", "M. et Mme", "le Dr", ""] {
            assert_eq!(shown(text), text);
        }
    }

    proptest! {
        #[test]
        fn only_kinds_of_spaces_change(text in "[a-z0-9 «»:;!?$%h\u{a0}\u{202f}(),.-]{0,30}") {
            let set = french(&text);
            let plain = |text: &str| text.replace([FIXED, NARROW], " ");
            prop_assert_eq!(plain(&set), plain(&text));
            prop_assert_eq!(french(&set), set.as_ref());
        }
    }
}
