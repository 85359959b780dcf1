//! Cells written to the terminal: a place where it does not follow from the last one, a style where it
//! changes, and the signs as they are. A frame has two thousand of them, so none goes through a
//! formatter.

use std::io::{self, Write};

use ratatui::buffer::Cell;
use ratatui::style::{Color, Modifier};

/// The styles that the terminal knows by a number.
const NUMBERED: [(Modifier, &[u8]); 9] = [
    (Modifier::BOLD, b";1"),
    (Modifier::DIM, b";2"),
    (Modifier::ITALIC, b";3"),
    (Modifier::UNDERLINED, b";4"),
    (Modifier::SLOW_BLINK, b";5"),
    (Modifier::RAPID_BLINK, b";6"),
    (Modifier::REVERSED, b";7"),
    (Modifier::HIDDEN, b";8"),
    (Modifier::CROSSED_OUT, b";9"),
];

/// As much as a frame usually takes.
const PIECE: usize = 4096;

/// How signs look.
type Look = (Modifier, Color, Color, Color);

/// Nothing special.
const PLAIN: Look = (Modifier::empty(), Color::Reset, Color::Reset, Color::Reset);

/// Writes cells at their places in one piece; plain signs follow.
///
/// # Errors
/// When it cannot be written.
pub(super) fn paint<'a>(
    out: &mut impl Write,
    cells: impl Iterator<Item = (u16, u16, &'a Cell)>,
) -> io::Result<()> {
    let mut bytes = Vec::with_capacity(PIECE);
    let mut look = PLAIN;
    let mut last: Option<(u16, u16)> = None;
    for (x, y, cell) in cells {
        if last.is_none_or(|(last_x, last_y)| (last_x + 1, last_y) != (x, y)) {
            bytes.extend_from_slice(b"\x1b[");
            decimal(&mut bytes, y + 1);
            bytes.push(b';');
            decimal(&mut bytes, x + 1);
            bytes.push(b'H');
        }
        last = Some((x, y));
        let its = (cell.modifier, cell.fg, cell.bg, cell.underline_color);
        if its != look {
            style(&mut bytes, its);
            look = its;
        }
        match cell.symbol().as_bytes() {
            [one] => bytes.push(*one),
            several => bytes.extend_from_slice(several),
        }
    }
    if look != PLAIN {
        bytes.extend_from_slice(b"\x1b[0m");
    }
    out.write_all(&bytes)
}

/// Whatever was before, from here on it looks so.
fn style(bytes: &mut Vec<u8>, (modifier, ink, ground, line): Look) {
    bytes.extend_from_slice(b"\x1b[0");
    for (_, number) in NUMBERED.iter().filter(|(style, _)| modifier.contains(*style)) {
        bytes.extend_from_slice(number);
    }
    for (kind, color) in [(38, ink), (48, ground), (58, line)] {
        let numbers: &[u8] = match color {
            Color::Reset => continue,
            Color::Rgb(red, green, blue) => &[kind, 2, red, green, blue],
            other => &[kind, 5, number(other)],
        };
        for number in numbers {
            bytes.push(b';');
            decimal(bytes, u16::from(*number));
        }
    }
    bytes.push(b'm');
}

/// A number in digits.
fn decimal(bytes: &mut Vec<u8>, number: u16) {
    if number >= 10 {
        decimal(bytes, number / 10);
    }
    bytes.extend(b"0123456789".get(usize::from(number % 10)));
}

/// The number of a colour among the 256.
fn number(color: Color) -> u8 {
    match color {
        Color::Reset | Color::Rgb(..) | Color::Black => 0,
        Color::Red => 1,
        Color::Green => 2,
        Color::Yellow => 3,
        Color::Blue => 4,
        Color::Magenta => 5,
        Color::Cyan => 6,
        Color::Gray => 7,
        Color::DarkGray => 8,
        Color::LightRed => 9,
        Color::LightGreen => 10,
        Color::LightYellow => 11,
        Color::LightBlue => 12,
        Color::LightMagenta => 13,
        Color::LightCyan => 14,
        Color::White => 15,
        Color::Indexed(number) => number,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use ratatui::backend::{Backend, CrosstermBackend};
    use ratatui::style::Style;

    use super::*;

    const COLORS: [Color; 19] = [
        Color::Reset,
        Color::Black,
        Color::Red,
        Color::Green,
        Color::Yellow,
        Color::Blue,
        Color::Magenta,
        Color::Cyan,
        Color::Gray,
        Color::DarkGray,
        Color::LightRed,
        Color::LightGreen,
        Color::LightYellow,
        Color::LightBlue,
        Color::LightMagenta,
        Color::LightCyan,
        Color::White,
        Color::Indexed(200),
        Color::Rgb(1, 20, 255),
    ];

    fn cell() -> impl Strategy<Value = Cell> {
        let color = || prop::sample::select(&COLORS[..]);
        // What vt100 tells apart.
        let modifier = prop::sample::select(vec![
            Modifier::empty(),
            Modifier::BOLD,
            Modifier::DIM,
            Modifier::ITALIC,
            Modifier::UNDERLINED,
            Modifier::REVERSED,
            Modifier::BOLD | Modifier::REVERSED,
        ]);
        (color(), color(), modifier, prop::sample::select(vec!["a", "é", "─", "e\u{301}", " "]))
            .prop_map(|(ink, ground, modifier, sign)| {
                let mut cell = Cell::EMPTY;
                let style = Style::new().fg(ink).bg(ground).add_modifier(modifier);
                cell.set_symbol(sign).set_style(style);
                cell
            })
    }

    /// What a terminal shows after these bytes, and how what comes next would look.
    fn shown(bytes: &[u8]) -> String {
        let mut terminal = vt100::Parser::new(4.try_into().unwrap(), 12.try_into().unwrap(), 0);
        terminal.process(bytes);
        let mut all = terminal.screen().contents_formatted();
        all.push_str(&terminal.screen().attributes_formatted());
        all
    }

    proptest! {
        #[test]
        fn it_is_shown_as_ratatui_shows_it(
            cells in prop::collection::vec((0_u16..12, 0_u16..4, cell()), 0..40),
        ) {
            let placed = || cells.iter().map(|(x, y, cell)| (*x, *y, cell));
            let mut ours = Vec::new();
            paint(&mut ours, placed()).unwrap();
            let mut theirs = Vec::new();
            CrosstermBackend::new(&mut theirs).draw(placed()).unwrap();
            prop_assert_eq!(shown(&ours), shown(&theirs));
        }
    }
}
