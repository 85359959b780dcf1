//! Text as a person sees it: one glyph (grapheme cluster) after the other, each with the
//! columns it takes, and the places between them where a cursor may stand.
//!
//! Nearly all of the register is Latin text, so plain characters take a short way; the
//! Unicode tables are asked for the rest.

use std::borrow::Cow;
use std::ops::Range;

use ratatui::buffer::CellWidth;
use unicode_segmentation::{GraphemeCursor, UnicodeSegmentation};

use crate::text::visible::visible;

/// One glyph of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Glyph<'a> {
    /// Where it starts in the text, in bytes.
    pub at: usize,
    /// How many bytes of the text it covers.
    pub bytes: usize,
    /// What to draw: the text itself, or the sign that stands for a control character.
    pub shown: Cow<'a, str>,
    /// How many columns that takes.
    pub columns: usize,
}

/// The glyphs of `text` from byte `from`, which must be a glyph boundary.
pub fn glyphs(text: &str, from: usize) -> Glyphs<'_> {
    Glyphs { text, at: from.min(text.len()) }
}

/// The iterator [`glyphs`] returns.
#[derive(Clone, Debug)]
pub struct Glyphs<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> Iterator for Glyphs<'a> {
    type Item = Glyph<'a>;

    // Inlined by force: it runs for every cell of every frame.
    #[inline(always)]
    fn next(&mut self) -> Option<Glyph<'a>> {
        let at = self.at;
        if let Some(bytes) = short_way(self.text.as_bytes(), at) {
            self.at += bytes;
            let shown = Cow::Borrowed(&self.text[at..at + bytes]);
            return Some(Glyph { at, bytes, shown, columns: 1 });
        }
        let glyph = self.text.get(at..)?.graphemes(true).next()?;
        self.at += glyph.len();
        let shown = visible(glyph);
        // As ratatui counts, which skips the cells a wide sign covers.
        let columns = usize::from(shown.cell_width());
        Some(Glyph { at, bytes: glyph.len(), shown, columns })
    }
}

/// The length in bytes of the glyph at `at` if it is a plain character, one column wide,
/// that nothing after it joins.
#[inline]
fn short_way(bytes: &[u8], at: usize) -> Option<usize> {
    let length = plain(bytes, at)?;
    match bytes.get(at + length) {
        // 0xCC begins U+0300, the first combining mark.
        None | Some(..0xcc) => Some(length),
        Some(_) => plain(bytes, at + length).map(|_| length),
    }
}

/// The length of a printable character below U+0300 or a typographic sign (’ – … and
/// their neighbours, U+2010–U+2027). The soft hyphen U+00AD is not one.
#[inline]
fn plain(bytes: &[u8], at: usize) -> Option<usize> {
    match bytes.get(at)? {
        b' '..=b'~' => Some(1),
        0xc2 => matches!(bytes.get(at + 1), Some(0xa0..=0xac | 0xae..)).then_some(2),
        0xc3..=0xcb => Some(2),
        0xe2 => matches!(bytes.get(at + 1..at + 3), Some([0x80, 0x90..=0xa7])).then_some(3),
        _ => None,
    }
}

/// The columns `text` takes when drawn.
pub fn width(text: &str) -> usize {
    glyphs(text, 0).map(|glyph| glyph.columns).sum()
}

/// The columns of a part of `text`, if they are at most `most`.
pub fn width_within(text: &str, range: Range<usize>, most: usize) -> Option<usize> {
    let mut columns = 0;
    for glyph in glyphs(&text[..range.end], range.start) {
        columns += glyph.columns;
        if columns > most {
            return None;
        }
    }
    Some(columns)
}

/// The boundary after the glyph that starts at `at`.
pub fn next(text: &str, at: usize) -> usize {
    glyphs(text, at).next().map_or(text.len(), |glyph| at + glyph.bytes)
}

/// The boundary before the glyph that ends at `at`.
pub fn previous(text: &str, at: usize) -> usize {
    let latin = |index: Option<usize>| {
        let first = index.and_then(|i| text.as_bytes().get(i)).copied();
        first.is_some_and(|b| (b' '..0xcc).contains(&b))
    };
    let before = |at: usize| (0..at).rev().find(|i| text.is_char_boundary(*i));
    let start = before(at);
    // Nothing below U+0300 joins the character before it, unless that one reaches out.
    if latin(start) && (start == Some(0) || latin(before(start.unwrap_or(0)))) {
        return start.unwrap_or(0);
    }
    let mut cursor = GraphemeCursor::new(at, text.len(), true);
    cursor.prev_boundary(text, 0).ok().flatten().unwrap_or(0)
}

/// `at` itself if a cursor may stand there, else the next place where it may.
pub fn snap(text: &str, at: usize) -> usize {
    let mut at = at.min(text.len());
    while !text.is_char_boundary(at) {
        at += 1;
    }
    let mut cursor = GraphemeCursor::new(at, text.len(), true);
    match cursor.is_boundary(text, 0) {
        Ok(false) => cursor.next_boundary(text, 0).ok().flatten().unwrap_or(text.len()),
        _ => at,
    }
}

/// The start of the word before `at`: Ctrl+Left.
pub fn word_left(text: &str, at: usize) -> usize {
    let mut at = at;
    let mut inside = false;
    while at > 0 {
        let before = previous(text, at);
        match is_word(&text[before..at]) {
            true => inside = true,
            false if inside => break,
            false => {}
        }
        at = before;
    }
    at
}

/// The start of the word after `at`: Ctrl+Right.
pub fn word_right(text: &str, at: usize) -> usize {
    let mut outside = false;
    for glyph in glyphs(text, at) {
        match is_word(&text[glyph.at..glyph.at + glyph.bytes]) {
            false => outside = true,
            true if outside => return glyph.at,
            true => {}
        }
    }
    text.len()
}

/// Whether a glyph belongs to a word.
pub fn is_word(glyph: &str) -> bool {
    glyph.chars().next().is_some_and(|c| c.is_alphanumeric() || c == '_')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tui::widget::testing::awkward;
    use proptest::prelude::*;

    #[test]
    fn wide_combined_and_control_characters_take_the_columns_they_show() {
        assert_eq!(width("Hélène"), 6);
        assert_eq!(width("He\u{301}le\u{300}ne"), 6);
        assert_eq!(width("漢字"), 4);
        assert_eq!(width("a\u{1b}b"), 3);
        assert_eq!(width("5\u{a0}210\u{a0}$"), 7);
    }

    #[test]
    fn words_are_walked_over_from_start_to_start() {
        let text = "l’Office d'habitation : 12 bancs";
        let starts: Vec<usize> = ["Office", "d'", "habitation", "12", "bancs"]
            .iter()
            .map(|word| text.find(word).unwrap())
            .collect();
        let mut at = 0;
        for start in &starts {
            at = word_right(text, at);
            assert_eq!(at, *start);
        }
        assert_eq!(word_right(text, at), text.len());
        at = text.len();
        for start in starts.iter().rev() {
            at = word_left(text, at);
            assert_eq!(at, *start);
        }
        assert_eq!(word_left(text, at), 0);
    }

    proptest! {
        #[test]
        fn the_short_way_agrees_with_the_unicode_tables(text in awkward()) {
            let mut boundaries: Vec<usize> = text.grapheme_indices(true).map(|(at, _)| at).collect();
            boundaries.push(text.len());
            for pair in boundaries.windows(2) {
                prop_assert_eq!(next(&text, pair[0]), pair[1]);
                prop_assert_eq!(previous(&text, pair[1]), pair[0]);
            }
            for at in 0..=text.len() {
                let expected = boundaries.iter().copied().find(|b| *b >= at);
                prop_assert_eq!(Some(snap(&text, at)), expected);
            }
        }
    }
}
