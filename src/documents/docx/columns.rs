//! How wide the columns of a table are: word processors that do not fit them to their content, as
//! browsers do, take the widths that they are told.

use unicode_width::UnicodeWidthStr;

use super::super::model::{Line, told};

/// The widths of a table's columns, together `width`. `letter` is the width of an average letter,
/// `pad` what a cell needs beside its text.
pub fn widths(head: &[String], rows: &[Vec<Line>], width: u32, letter: u32, pad: u32) -> Vec<u32> {
    let columns = rows.iter().map(Vec::len).chain([head.len(), 1]).max().unwrap_or(1);
    let mut least = vec![2 * letter + pad; columns];
    let mut wanted = least.clone();
    let heads = head.iter().cloned().enumerate();
    let cells = rows.iter().flat_map(|row| row.iter().map(|cell| told(cell)).enumerate());
    for (at, text) in heads.chain(cells) {
        let wide = |text: &str| text.width() as u32 * letter + pad;
        let words = text.split(|c| c == ' ' || c == '\n');
        least[at] = words.map(wide).chain([least[at]]).max().unwrap_or_default();
        wanted[at] = text.lines().map(wide).chain([wanted[at]]).max().unwrap_or_default();
    }
    if let ([number, _], [wanted_number, wanted]) = (&least[..], &mut wanted[..]) {
        // A number before each row takes no more than it needs.
        *wanted_number = (*number).max(8 * letter).min(width / 2);
        *wanted = width - *wanted_number;
    }
    shared(&least, &wanted, width)
}

/// Everyone what they want if there is enough, in proportion; else first what each needs at least.
fn shared(least: &[u32], wanted: &[u32], width: u32) -> Vec<u32> {
    let sum = |of: &[u32]| u64::from(of.iter().sum::<u32>()).max(1);
    let part = |of: u32, whole: u64, all: u32| (u64::from(all) * u64::from(of) / whole) as u32;
    let mut widths: Vec<u32> = if sum(wanted) <= u64::from(width) {
        wanted.iter().map(|want| part(*want, sum(wanted), width)).collect()
    } else if sum(least) <= u64::from(width) {
        let more: Vec<u32> =
            wanted.iter().zip(least).map(|(want, least)| want.saturating_sub(*least)).collect();
        let spare = width - sum(least) as u32;
        least.iter().zip(&more).map(|(least, one)| least + part(*one, sum(&more), spare)).collect()
    } else {
        least.iter().map(|one| part(*one, sum(least), width)).collect()
    };
    // Rounding leaves a little for the last.
    let used: u32 = widths.iter().sum();
    if let Some(last) = widths.last_mut() {
        *last += width.saturating_sub(used);
    }
    widths
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::documents::model::plain;

    #[test]
    fn columns_share_the_width_by_what_is_in_them() {
        let head = ["Quoi", "Qui", "Pour"].map(str::to_owned);
        let row = vec![
            plain("Obtenir trois soumissions pour le muret"),
            plain("Guy Roy"),
            plain("1er mai"),
        ];
        // Enough for all: 39, 7 and 7 letters in proportion of 5300.
        assert_eq!(widths(&head, &[row.clone()], 5300, 10, 0), [3900, 700, 700]);
        // Not enough: each has its longest word (11, 3 and 4 letters), and of the 121 that are left
        // the first gets 280 parts of 350, the others 40 and 30.
        assert_eq!(widths(&head, &[row], 301, 10, 0), [206, 43, 52]);
    }

    #[test]
    fn a_word_longer_than_the_page_leaves_the_others_room() {
        let head = vec!["a".repeat(90), "b".repeat(10), String::new()];
        // 90, 10 and 2 parts of 102.
        assert_eq!(widths(&head, &[], 500, 10, 0), [441, 49, 10]);
        assert_eq!(widths(&[], &[], 500, 10, 0), [500]);
    }
}
