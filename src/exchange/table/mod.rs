//! Tables as spreadsheets and offices exchange them (CSV), before any of it touches a register.
//!
//! In:  bytes → `decode` → text → `read` → rows with line numbers → `headers` says what each column
//! is → `names`, `phones` tidy a cell → `duplicates` says who is already known.
//! Out: rows → `write`, which uses `guard` against cells that a spreadsheet would run.

pub mod decode;
pub mod duplicates;
pub mod guard;
pub mod headers;
pub mod member_column;
pub mod name_case;
pub mod names;
#[cfg(test)]
mod office_list;
pub mod read;
pub mod write;

use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

/// Folds `text` for comparing: no accents, lower case, œ and æ spelled out, and each run of
/// anything that is neither letter nor digit as one space, none at the ends.
pub(crate) fn key(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    if text.is_ascii() {
        // Most cells: nothing to take apart.
        text.chars().for_each(|letter| fold_letter(&mut folded, letter.to_ascii_lowercase()));
    } else {
        let base = text.nfkd().filter(|c| !is_combining_mark(*c));
        base.flat_map(char::to_lowercase).for_each(|letter| fold_letter(&mut folded, letter));
    }
    folded.truncate(folded.trim_end().len());
    folded
}

fn fold_letter(folded: &mut String, letter: char) {
    match letter {
        'œ' => folded.push_str("oe"),
        'æ' => folded.push_str("ae"),
        letter if letter.is_alphanumeric() => folded.push(letter),
        _ if folded.is_empty() || folded.ends_with(' ') => {}
        _ => folded.push(' '),
    }
}

/// `key` without its spaces: « e-mail », « E mail » and « email » are one.
pub(crate) fn compact_key(text: &str) -> String {
    key(text).chars().filter(|c| c.is_alphanumeric()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accents_case_and_punctuation_do_not_count() {
        assert_eq!(key("  Côté-L’Écuyer,  Lœtitia. "), "cote l ecuyer loetitia");
        // A letter and its accent as two characters are the same letter.
        assert_eq!(key("He\u{301}le\u{300}ne"), key("Hélène"));
        assert_eq!(key("Nº"), "no");
        assert_eq!(key(" - "), "");
        assert_eq!(compact_key("E-mail"), compact_key("e mail"));
    }
}
