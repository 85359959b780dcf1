//! How wide the columns of a table are: word processors that do not fit them to their content, as
//! browsers do, take the widths that they are told.

use unicode_width::UnicodeWidthChar;

use super::super::model::{Line, told};

/// The widths of a table's columns, together `width`. `em` is the size of the letters, `pad`
/// what a cell needs beside its text.
pub fn widths(head: &[String], rows: &[Vec<Line>], width: u32, em: u32, pad: u32) -> Vec<u32> {
    let columns = rows.iter().map(Vec::len).chain([head.len(), 1]).max().unwrap_or(1);
    let mut least = vec![em + pad; columns];
    let mut wanted = least.clone();
    let heads = head.iter().cloned().enumerate();
    let cells = rows.iter().flat_map(|row| row.iter().map(|cell| told(cell)).enumerate());
    for (at, text) in heads.chain(cells) {
        let wide = |text: &str| text.chars().map(hundredths).sum::<u32>() * em / 100 + pad;
        let words = text.split([' ', '\n']);
        least[at] = words.map(wide).chain([least[at]]).max().unwrap_or_default();
        wanted[at] = text.lines().map(wide).chain([wanted[at]]).max().unwrap_or_default();
    }
    if let ([number, _], [wanted_number, wanted]) = (&least[..], &mut wanted[..]) {
        // A number before each row takes no more than it needs.
        *wanted_number = (*number).max(4 * em).min(width / 2);
        *wanted = width - *wanted_number;
    }
    shared(&least, &wanted, width)
}

/// The width of a letter, in hundredths of its size: what it takes in the usual serif letters, rather
/// more than less.
fn hundredths(letter: char) -> u32 {
    match letter {
        'i' | 'j' | 'l' | 't' | 'f' | 'r' | 'I' | '.' | ',' | ';' | ':' | '’' | '\'' | '-'
        | '(' | ')' => 34,
        ' ' | '\u{A0}' | '\u{202F}' => 26,
        'm' | 'w' | 'M' | 'W' | '%' | '@' | 'Œ' | 'œ' | '—' | '…' => 90,
        'a'..='z' | '0'..='9' => 50,
        letter if letter.is_uppercase() => 72,
        letter => 52 * letter.width().unwrap_or_default() as u32,
    }
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
        let head = ["aaaa", "aaaa", "aaaa"].map(str::to_owned);
        let row = |text: &str| vec![plain(text), plain("aaaa aaaa"), plain("aaaa")];
        // A letter takes a half of 20 and a space 26 hundredths: wanted are 300, 85 and 40 of 850.
        assert_eq!(widths(&head, &[row(&"a".repeat(30))], 850, 20, 0), [600, 170, 80]);
        // Not enough: each has its longest word, 40, and of the 135 that are left of the 316 that are
        // wanted more 271 parts and 45.
        assert_eq!(
            widths(&head, &[row("aaaa aaaa aaaa aaaa aaaa aaaa aaaa")], 255, 20, 0),
            [155, 59, 41]
        );
    }

    #[test]
    fn a_word_longer_than_the_page_leaves_the_others_room() {
        let head = vec!["a".repeat(90), "a".repeat(10), String::new()];
        // 900, 100 and, for what is empty, 20, in parts of 1020.
        assert_eq!(widths(&head, &[], 500, 20, 0), [441, 49, 10]);
        assert_eq!(widths(&[], &[], 500, 20, 0), [500]);
    }
}
