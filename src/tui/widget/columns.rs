//! Text measured and made visible, until `crate::text` has it: then the one `use` in
//! `glyph.rs` and those in the widgets change and this file goes.

use std::borrow::Cow;
use std::ops::Range;

use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

/// The columns `text` takes on a terminal.
pub fn columns(text: &str) -> usize {
    text.width()
}

/// `text` with control and direction-changing characters replaced by visible signs.
pub fn visible(text: &str) -> Cow<'_, str> {
    let hidden = |c: char| {
        c.is_control()
            || matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    };
    if !text.contains(hidden) {
        return Cow::Borrowed(text);
    }
    Cow::Owned(
        text.chars()
            .map(|c| if hidden(c) { '\u{fffd}' } else { c })
            .collect(),
    )
}

/// The lines of at most `width` columns that `text` falls into at spaces, as byte ranges
/// without the spaces at which it was broken.
pub fn wrap(text: &str, width: usize) -> Vec<Range<usize>> {
    let width = width.max(1);
    let mut lines = Vec::new();
    let mut start = 0;
    for paragraph in text.split('\n') {
        let mut line = start..start;
        for word in words(paragraph, start) {
            let candidate = line.start..word.end;
            if line.end > line.start && columns(&text[candidate.clone()]) > width {
                lines.push(line);
                line = word.clone();
            } else {
                line = candidate;
            }
            while columns(&text[line.clone()]) > width {
                let mut end = line.start;
                for grapheme in text[line.clone()].graphemes(true) {
                    if end > line.start && columns(&text[line.start..end + grapheme.len()]) > width
                    {
                        break;
                    }
                    end += grapheme.len();
                }
                if end == line.end {
                    break;
                }
                lines.push(line.start..end);
                line = end..line.end;
            }
        }
        lines.push(line);
        start += paragraph.len() + 1;
    }
    lines
}

/// Words between ordinary spaces, as ranges shifted by `offset`; a no-break space does
/// not part them.
fn words(text: &str, offset: usize) -> Vec<Range<usize>> {
    let mut words = Vec::new();
    let mut start = offset;
    for word in text.split(' ') {
        if !word.is_empty() {
            words.push(start..start + word.len());
        }
        start += word.len() + 1;
    }
    words
}
