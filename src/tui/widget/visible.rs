//! Control characters made visible, until `crate::text::visible` is there: then the one
//! `use` in `glyph.rs` changes and this file goes.

use std::borrow::Cow;

/// `text` with control and direction-changing characters replaced by visible signs.
pub fn visible(text: &str) -> Cow<'_, str> {
    let hidden = |c: char| {
        c.is_control()
            || matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    };
    if !text.contains(hidden) {
        return Cow::Borrowed(text);
    }
    Cow::Owned(text.chars().map(|c| if hidden(c) { '\u{fffd}' } else { c }).collect())
}
