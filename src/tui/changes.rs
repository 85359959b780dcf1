//! What changed from one frame to the next. Nearly every key changes two lines of twenty-four, so
//! the lines are compared first, and only those that differ are gone through sign by sign.

use ratatui::buffer::{Buffer, Cell};
use ratatui::layout::Rect;

/// A line as it was and as it is.
pub struct Line {
    before: Buffer,
    after: Buffer,
}

/// The lines that differ between two frames of one size.
pub fn lines(before: &Buffer, after: &Buffer) -> Vec<Line> {
    let (area, width) = (after.area, usize::from(after.area.width).max(1));
    let pairs = before.content.chunks(width).zip(after.content.chunks(width));
    let differ = pairs
        .zip(area.y..)
        .filter(|((before, after), _)| before.iter().zip(*after).any(|(a, b)| !is_same(a, b)));
    let line = |((before, after), y): ((&[Cell], &[Cell]), u16)| {
        let area = Rect { y, height: 1, ..area };
        let of = |cells: &[Cell]| Buffer { area, content: cells.to_vec() };
        Line { before: of(before), after: of(after) }
    };
    differ.map(line).collect()
}

impl Line {
    /// The cells to be sent, with their places. A wide sign is sent as one, and what it covered as
    /// it should be.
    pub fn cells(&self) -> impl Iterator<Item = (u16, u16, &Cell)> {
        self.before.diff_iter(&self.after)
    }
}

/// Whether two cells look the same. Nobody here sets what else a cell has.
fn is_same(a: &Cell, b: &Cell) -> bool {
    let (x, y) = (a.symbol().as_bytes(), b.symbol().as_bytes());
    x.len() == y.len()
        && x.iter().zip(y).all(|(x, y)| x == y)
        && a.modifier == b.modifier
        && a.fg == b.fg
        && a.bg == b.bg
        && a.underline_color == b.underline_color
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use ratatui::style::{Color, Modifier, Style};

    const SIZE: Rect = Rect { x: 0, y: 0, width: 12, height: 4 };

    /// Words at places, in styles, as the screens write them: wide signs with what they cover.
    fn frame() -> impl Strategy<Value = Buffer> {
        let styles = prop_oneof![
            Just(Style::new()),
            Just(Style::new().fg(Color::Red)),
            Just(Style::new().bg(Color::Blue)),
            Just(Style::new().add_modifier(Modifier::REVERSED)),
            Just(Style::new().underline_color(Color::Green)),
        ];
        let words =
            prop_oneof![Just("a"), Just("Tremblay"), Just("漢字"), Just("e\u{301}é"), Just(" ")];
        let written = (0..SIZE.width, 0..SIZE.height, words, styles);
        prop::collection::vec(written, 0..6).prop_map(|all| {
            let mut buffer = Buffer::empty(SIZE);
            for (x, y, words, style) in all {
                buffer.set_stringn(x, y, words, usize::from(SIZE.width - x), style);
            }
            buffer
        })
    }

    proptest! {
        #[test]
        fn the_same_is_sent_as_when_every_sign_is_compared(before in frame(), after in frame()) {
            let lines = lines(&before, &after);
            let sent: Vec<_> = lines.iter().flat_map(Line::cells).collect();
            let whole: Vec<_> = before.diff_iter(&after).collect();
            prop_assert_eq!(sent, whole);
        }
    }
}
