//! How wide letters are in the faces that a DOCX is set in, so that its columns are as wide as their
//! words: word processors that do not fit columns to their content take the widths that they are
//! told, and divide words anywhere where these are too small.

use unicode_linebreak::{BreakOpportunity, linebreaks};
use unicode_width::UnicodeWidthChar;

use super::super::columns::Wish;
use super::super::model::{Inline, told};
use crate::text::hyphens::{LONGEST, is_held};

/// What a line of a table asks for, in parts of its size; `sans` for large print.
pub fn asked(line: &[Inline], is_head: bool, sans: bool) -> Wish {
    let bold = is_head || line.iter().any(|said| matches!(said, Inline::Strong(_)));
    let table = match (sans, bold) {
        (false, false) => &TIMES,
        (false, true) => &TIMES_BOLD,
        (true, false) => &ARIAL,
        (true, true) => &ARIAL_BOLD,
    };
    let text = told(line);
    let wide = |text: &str| text.chars().map(|c| letter(table, c)).sum::<f32>();
    let mut wish = Wish::default();
    let (mut start, mut line, mut word) = (0, 0, 0);
    for (end, kind) in linebreaks(&text) {
        let is_hyphen = text[..end].ends_with(['-', '\u{2010}']);
        if !is_hyphen {
            let compound = text[word..end].trim_end_matches([' ', '\n']);
            if compound.chars().count() <= LONGEST {
                wish.whole = wish.whole.max(wide(compound));
            }
            word = end;
        }
        if text[..end].ends_with('-') && is_held(&text, end - 1) {
            continue;
        }
        let whole = text[start..end].trim_end_matches([' ', '\n']);
        let so_far = text[line..end].trim_end_matches([' ', '\n']);
        wish.least = wish.least.max(wide(whole));
        wish.most = wish.most.max(wide(so_far));
        start = end;
        if kind == BreakOpportunity::Mandatory {
            line = end;
        }
    }
    // What stands in for a missing face is never quite the same.
    let whole = wish.whole.max(wish.least);
    Wish { least: wish.least * MARGIN, whole: whole * MARGIN, most: wish.most * MARGIN }
}

const MARGIN: f32 = 1.03;

fn letter(table: &[u16; 191], letter: char) -> f32 {
    let code = u32::from(letter);
    let at = match code {
        0x20..=0x7e => code - 0x20,
        0xa0..=0xff => code - 0xa0 + 95,
        _ => return other(letter),
    };
    f32::from(table[at as usize]) / 1000.0
}

/// What is in no table, rather more than less.
fn other(letter: char) -> f32 {
    match letter {
        '’' | '‘' | '\u{2011}' => 0.34,
        '\u{202f}' => 0.26,
        '–' | '“' | '”' => 0.56,
        '—' | '…' | 'Œ' | '☐' => 1.0,
        'œ' => 0.95,
        letter if letter.is_uppercase() => 0.8,
        letter => 0.62 * letter.width().unwrap_or_default() as f32,
    }
}

// Thousandths of the size, of U+0020 to U+007E and U+00A0 to U+00FF: of Times New Roman and Arial, as
// of Liberation Serif and Sans, which are made to be as wide.
#[rustfmt::skip]
const TIMES: [u16; 191] = [
    250, 333, 408, 500, 500, 833, 778, 180, 333, 333, 500, 564, 250, 333, 250, 278, 500, 500, 500, 500, 500, 500, 500, 500,
    500, 500, 278, 278, 564, 564, 564, 444, 921, 722, 667, 667, 722, 611, 556, 722, 722, 333, 389, 722, 611, 889, 722, 722,
    556, 722, 667, 556, 611, 722, 722, 944, 722, 722, 611, 333, 278, 333, 469, 500, 333, 444, 500, 444, 500, 444, 333, 500,
    500, 278, 278, 500, 278, 778, 500, 500, 500, 500, 333, 389, 278, 500, 500, 722, 500, 500, 444, 480, 200, 480, 541, 250,
    333, 500, 500, 500, 500, 200, 500, 333, 760, 276, 500, 564, 333, 760, 500, 400, 549, 300, 300, 333, 576, 453, 250, 333,
    300, 310, 500, 750, 750, 750, 444, 722, 722, 722, 722, 722, 722, 889, 667, 611, 611, 611, 611, 333, 333, 333, 333, 722,
    722, 722, 722, 722, 722, 722, 564, 722, 722, 722, 722, 722, 722, 556, 500, 444, 444, 444, 444, 444, 444, 667, 444, 444,
    444, 444, 444, 278, 278, 278, 278, 500, 500, 500, 500, 500, 500, 500, 549, 500, 500, 500, 500, 500, 500, 500, 500,
];
#[rustfmt::skip]
const TIMES_BOLD: [u16; 191] = [
    250, 333, 555, 500, 500, 1000, 833, 278, 333, 333, 500, 570, 250, 333, 250, 278, 500, 500, 500, 500, 500, 500, 500, 500,
    500, 500, 333, 333, 570, 570, 570, 500, 930, 722, 667, 722, 722, 667, 611, 778, 778, 389, 500, 778, 667, 944, 722, 778,
    611, 778, 722, 556, 667, 722, 722, 1000, 722, 722, 667, 333, 278, 333, 581, 500, 333, 500, 556, 444, 556, 444, 333, 500,
    556, 278, 333, 556, 278, 833, 556, 500, 556, 556, 444, 389, 333, 556, 500, 722, 500, 500, 444, 394, 220, 394, 520, 250,
    333, 500, 500, 500, 500, 220, 500, 333, 747, 300, 500, 570, 333, 747, 500, 400, 549, 300, 300, 333, 576, 540, 250, 333,
    300, 330, 500, 750, 750, 750, 500, 722, 722, 722, 722, 722, 722, 1000, 722, 667, 667, 667, 667, 389, 389, 389, 389, 722,
    722, 778, 778, 778, 778, 778, 570, 778, 722, 722, 722, 722, 722, 611, 556, 500, 500, 500, 500, 500, 500, 722, 444, 444,
    444, 444, 444, 278, 278, 278, 278, 500, 556, 500, 500, 500, 500, 500, 549, 500, 556, 556, 556, 556, 500, 556, 500,
];
#[rustfmt::skip]
const ARIAL: [u16; 191] = [
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556, 556,
    556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778,
    667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278, 556,
    556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584, 278,
    333, 556, 556, 556, 556, 260, 556, 333, 737, 370, 556, 584, 333, 737, 552, 400, 549, 333, 333, 333, 576, 537, 278, 333,
    333, 365, 556, 834, 834, 834, 611, 667, 667, 667, 667, 667, 667, 1000, 722, 667, 667, 667, 667, 278, 278, 278, 278, 722,
    722, 778, 778, 778, 778, 778, 584, 778, 722, 722, 722, 722, 667, 667, 611, 556, 556, 556, 556, 556, 556, 889, 500, 556,
    556, 556, 556, 278, 278, 278, 278, 556, 556, 556, 556, 556, 556, 556, 549, 611, 556, 556, 556, 556, 500, 556, 500,
];
#[rustfmt::skip]
const ARIAL_BOLD: [u16; 191] = [
    278, 333, 474, 556, 556, 889, 722, 238, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556, 556,
    556, 556, 333, 333, 584, 584, 584, 611, 975, 722, 722, 722, 722, 667, 611, 778, 722, 278, 556, 722, 611, 833, 722, 778,
    667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 333, 278, 333, 584, 556, 333, 556, 611, 556, 611, 556, 333, 611,
    611, 278, 278, 556, 278, 889, 611, 611, 611, 611, 389, 556, 333, 611, 556, 778, 556, 556, 500, 389, 280, 389, 584, 278,
    333, 556, 556, 556, 556, 280, 556, 333, 737, 370, 556, 584, 333, 737, 552, 400, 549, 333, 333, 333, 576, 556, 278, 333,
    333, 365, 556, 834, 834, 834, 611, 722, 722, 722, 722, 722, 722, 1000, 722, 667, 667, 667, 667, 278, 278, 278, 278, 722,
    722, 778, 778, 778, 778, 778, 584, 778, 722, 722, 722, 722, 667, 667, 611, 556, 556, 556, 556, 556, 556, 889, 556, 556,
    556, 556, 556, 278, 278, 278, 278, 611, 611, 611, 611, 611, 611, 611, 549, 611, 611, 611, 611, 611, 556, 611, 556,
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::documents::model::plain;

    #[test]
    fn words_are_as_wide_as_the_faces_have_them() {
        // The widths of the PostScript faces: A 722, a 444, b 500, a space 250, a hyphen 333.
        let near = |found: f32, thousandths: u16| {
            (found - f32::from(thousandths) / 1000.0 * MARGIN).abs() < 0.002
        };
        let wish = asked(&plain("ab-Aa b"), false, false);
        // « ab- » and « Aa »; in one line 444 + 500 + 333 + 722 + 444 + 250 + 500.
        assert!(near(wish.least, 444 + 500 + 333) && near(wish.most, 3193), "{wish:?}");
        assert!(near(wish.whole, 444 + 500 + 333 + 722 + 444), "{wish:?}");
        let tied = asked(&plain("450\u{a0}555-0113"), false, false);
        assert!(near(tied.least, 10 * 500 + 250 + 333), "{tied:?}");
        // Two lines that are parted are measured one by one.
        let parted = asked(&[Inline::Text("aa".to_owned()), Inline::Break], false, false);
        assert!(near(parted.most, 888), "{parted:?}");
        assert!(asked(&plain("ab"), true, true).most > asked(&plain("ab"), false, true).most);
        assert_eq!(asked(&[], false, false), Wish::default());
    }
}
