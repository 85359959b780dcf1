//! What the tests of the widgets share.

use crate::tui::canvas::Canvas;
use proptest::prelude::*;
use ratatui::layout::Rect;

use super::edit_key::Edit;
use super::glyph;
use crate::tui::theme::{Palette, Signs, Theme};

/// The theme of the tests: no colour, all signs.
pub fn theme() -> Theme {
    Theme::new(Palette::Mono, Signs::unicode())
}

/// A blank canvas of this size.
pub fn screen(width: u16, height: u16) -> Canvas {
    Canvas::new(Rect::new(0, 0, width, height))
}

/// The lines of a frame as a person reads them, without the blanks at their ends.
pub fn lines(canvas: &Canvas) -> Vec<String> {
    let buf = canvas.picture();
    let row = |y: u16| {
        let mut line = String::new();
        let mut x = 0;
        while x < buf.area.width {
            let symbol = buf[(buf.area.x + x, buf.area.y + y)].symbol();
            line.push_str(symbol);
            x += glyph::width(symbol).max(1) as u16;
        }
        line.trim_end_matches(' ').to_string()
    };
    (0..buf.area.height).map(row).collect()
}

/// Any rectangle near a small screen, inside or not.
pub fn any_area() -> impl Strategy<Value = Rect> {
    (0u16..90, 0u16..30, 0u16..90, 0u16..30).prop_map(|(x, y, w, h)| Rect::new(x, y, w, h))
}

/// Texts in which characters join those before or after them.
pub fn awkward() -> impl Strategy<Value = String> {
    prop::collection::vec(
        prop::sample::select(vec![
            "a",
            "é",
            " ",
            "e\u{301}",
            "\u{301}",
            "漢",
            "👨\u{200d}👩\u{200d}👧",
            "\u{200d}",
            "🇨",
            "🇦",
            "\r",
            "\n",
            "\t",
            "\u{1b}",
            "\u{ad}",
            "\u{202e}",
            "ש",
            "\u{600}",
            "©",
            "…",
            "\u{202f}",
            "\u{85}",
            "-",
            "’",
        ]),
        0..24,
    )
    .prop_map(|parts| parts.concat())
}

/// What a person, or a cat, may do in a field.
#[derive(Clone, Debug)]
pub enum Deed {
    /// A key.
    Key(Edit),
    /// A paste.
    Paste(String),
    /// A click at this column and line.
    Click(u16, u16),
    /// A redraw at this size.
    Draw(u16, u16),
}

/// Any row of deeds.
pub fn deeds() -> impl Strategy<Value = Vec<Deed>> {
    let letters =
        prop::sample::select("aé \u{301}漢\u{200d}🇨👩\u{fe0f}\u{600}-".chars().collect::<Vec<_>>());
    let keys = prop::sample::select(vec![
        Edit::NewLine,
        Edit::Backspace,
        Edit::Delete,
        Edit::DeleteWordLeft,
        Edit::DeleteWordRight,
        Edit::DeleteToStart,
        Edit::DeleteToEnd,
        Edit::Left,
        Edit::Right,
        Edit::WordLeft,
        Edit::WordRight,
        Edit::Home,
        Edit::End,
        Edit::Top,
        Edit::Bottom,
        Edit::Up,
        Edit::Down,
        Edit::PageUp,
        Edit::PageDown,
        Edit::Undo,
        Edit::Redo,
    ]);
    let deed = prop_oneof![
        4 => letters.prop_map(|c| Deed::Key(Edit::Insert(c))),
        4 => keys.prop_map(Deed::Key),
        1 => awkward().prop_map(Deed::Paste),
        1 => (0u16..12, 0u16..6).prop_map(|(x, y)| Deed::Click(x, y)),
        2 => (0u16..12, 0u16..6).prop_map(|(w, h)| Deed::Draw(w, h)),
    ];
    prop::collection::vec(deed, 0..60)
}
