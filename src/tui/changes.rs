//! What changed from one frame to the next. Nearly every key changes two lines of twenty-four, so
//! only those that were drawn anew are compared, and gone through sign by sign where they differ. Lines
//! that only moved, as in a list at its edge, are moved by the terminal and not sent again.

mod paint;

use std::io::{self, Write};

use ratatui::backend::CrosstermBackend;
use ratatui::buffer::{Buffer, Cell, CellDiffOption};
use ratatui::layout::Rect;

use crate::text::width::columns;

/// Fewer lines that differ are not worth the question whether they moved.
const FEW: usize = 5;

/// Lines that moved up or down together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Shift {
    /// The first line of those that are affected, and the one behind the last.
    top: usize,
    bottom: usize,
    /// By how many lines, and whether upwards.
    by: usize,
    up: bool,
}

/// What moved between two frames of one size, if that spares most of the lines that differ.
fn shift(before: &Buffer, after: &Buffer, differ: &[bool]) -> Option<Shift> {
    let count = differ.iter().filter(|differs| **differs).count();
    // From a blank screen nothing moves, and every screen has something on its first line.
    let mut first = before.content.iter().take(usize::from(before.area.width));
    if count < FEW || first.all(|cell| is_same(cell, &Cell::EMPTY)) {
        return None;
    }
    let height = differ.len();
    let (before, after) = (prints(before), prints(after));
    let mut best: Option<(usize, Shift)> = None;
    for by in 1..=height / 2 {
        for up in [true, false] {
            // The places where lines went to.
            let arrived = |to: &usize| {
                let from = if up { Some(to + by) } else { to.checked_sub(by) };
                differ[*to] && from.is_some_and(|from| before.get(from) == after.get(*to))
            };
            let mut spared = (0..height).filter(arrived);
            let Some(first) = spared.next() else { continue };
            let (last, gain) = spared.fold((first, 1_usize), |(_, gain), to| (to, gain + 1));
            let (top, bottom) = if up { (first, last + 1 + by) } else { (first - by, last + 1) };
            // What stood still in between is sent again.
            let spoilt = differ[top..bottom].iter().filter(|differs| !**differs).count();
            let gain = gain.saturating_sub(spoilt);
            if gain * 2 > count && best.is_none_or(|(most, _)| gain > most) {
                best = Some((gain, Shift { top, bottom, by, up }));
            }
        }
    }
    best.map(|(_, shift)| shift)
}

/// A number for each line, the same for lines that say the same. Two others may have one by chance:
/// then a line is moved in vain, and sent all the same.
fn prints(frame: &Buffer) -> Vec<u64> {
    let bytes = |line: &[Cell]| {
        let bytes = line.iter().flat_map(|cell| cell.symbol().as_bytes());
        bytes.fold(0, |print: u64, byte| print.wrapping_mul(0x0100_0000_01B3) ^ u64::from(*byte))
    };
    frame.content.chunks(usize::from(frame.area.width).max(1)).map(bytes).collect()
}

impl Shift {
    /// Moves the lines of a frame, as the terminal does.
    fn apply(self, frame: &mut Buffer) {
        let width = usize::from(frame.area.width);
        let lines = &mut frame.content[self.top * width..self.bottom * width];
        let by = self.by * width;
        let blank = if self.up {
            lines.rotate_left(by);
            let kept = lines.len() - by;
            &mut lines[kept..]
        } else {
            lines.rotate_right(by);
            &mut lines[..by]
        };
        blank.fill(Cell::EMPTY);
    }

    /// Tells the terminal, by taking lines out at one end and putting blank ones in at the other:
    /// every terminal knows these two commands, and no state is left behind.
    fn send(self, out: &mut impl Write) -> io::Result<()> {
        let (gone, blank) = if self.up {
            (self.top, self.bottom - self.by)
        } else {
            (self.bottom - self.by, self.top)
        };
        let by = self.by;
        write!(out, "\x1b[{};1H\x1b[{by}M\x1b[{};1H\x1b[{by}L", gone + 1, blank + 1)
    }
}

/// Sends what makes one frame out of another of the same size, which differs on none but the `changed`
/// lines; `before` is as `after` then.
///
/// # Errors
/// When it cannot be written; `before` is then in no state to be used.
pub fn send<W: Write>(
    backend: &mut CrosstermBackend<W>,
    before: &mut Buffer,
    after: &Buffer,
    changed: &[bool],
) -> io::Result<()> {
    let every = changed.iter().enumerate();
    let mut differ: Vec<bool> =
        every.map(|(line, changed)| *changed && differs(before, after, line)).collect();
    let mut touched = differ.clone();
    if let Some(shift) = shift(before, after, &differ) {
        shift.send(backend)?;
        shift.apply(before);
        let moved = shift.top..shift.bottom;
        for (line, differ) in moved.clone().zip(&mut differ[moved]) {
            *differ = differs(before, after, line);
            touched[line] = true;
        }
    }
    let lines = lines(before, after, &differ);
    paint::paint(backend, lines.iter().flat_map(Line::cells))?;
    let width = usize::from(after.area.width);
    for (line, _) in touched.iter().enumerate().filter(|(_, touched)| **touched) {
        let cells = line * width..(line + 1) * width;
        before.content[cells.clone()].clone_from_slice(&after.content[cells]);
    }
    Ok(())
}

/// A line as it was and as it is.
enum Line<'a> {
    /// Each sign takes one column: what differs is what has to be sent.
    Narrow { before: &'a [Cell], after: &'a [Cell], y: u16 },
    /// There are wide signs.
    Wide { before: Box<Buffer>, after: Box<Buffer> },
}

/// Whether a line differs between two frames of one size.
fn differs(before: &Buffer, after: &Buffer, line: usize) -> bool {
    let width = usize::from(after.area.width);
    let cells = line * width..(line + 1) * width;
    let pairs = before.content[cells.clone()].iter().zip(&after.content[cells]);
    pairs.into_iter().any(|(before, after)| !is_same(before, after))
}

/// The lines that differ.
fn lines<'a>(before: &'a Buffer, after: &'a Buffer, differ: &[bool]) -> Vec<Line<'a>> {
    let (area, width) = (after.area, usize::from(after.area.width).max(1));
    let pairs = before.content.chunks(width).zip(after.content.chunks(width)).zip(area.y..);
    let pairs = pairs.zip(differ).filter(|(_, differs)| **differs).map(|(pair, _)| pair);
    pairs
        .map(|((before, after), y)| Line::of(before, after, Rect { y, height: 1, ..area }))
        .collect()
}

impl<'a> Line<'a> {
    fn of(before: &'a [Cell], after: &'a [Cell], area: Rect) -> Self {
        if before.iter().chain(after).all(is_narrow) {
            return Self::Narrow { before, after, y: area.y };
        }
        let copy = |cells: &[Cell]| Box::new(Buffer { area, content: cells.to_vec() });
        let (before, mut after) = (copy(before), copy(after));
        break_wide_signs(&before.content, &mut after.content);
        Self::Wide { before, after }
    }

    /// The cells to be sent, with their places. A wide sign is sent as one, and what it covered as
    /// it should be.
    fn cells(&self) -> Box<dyn Iterator<Item = (u16, u16, &Cell)> + '_> {
        match self {
            Self::Narrow { before, after, y } => {
                let pairs = before.iter().zip(after.iter()).zip(0..);
                let differ = pairs.filter(|((before, after), _)| !is_same(before, after));
                Box::new(differ.map(|((_, after), x)| (x, *y, after)))
            }
            Self::Wide { before, after } => Box::new(before.diff_iter(after)),
        }
    }
}

/// Where a wide sign gives way, its other half is left in whatever colour the terminal likes: it
/// is sent too.
fn break_wide_signs(before: &[Cell], after: &mut [Cell]) {
    for x in 1..before.len() {
        let was = &before[x - 1];
        // It gives way too to a wide sign that begins before it, whatever stands in the cell that this one
        // covers.
        let is_covered = x > 1 && !is_narrow(&after[x - 2]);
        if !is_narrow(was) && (is_covered || !is_same(was, &after[x - 1])) {
            after[x].set_diff_option(CellDiffOption::AlwaysUpdate);
        }
    }
}

/// Whether a sign takes one column: no wide one has fewer than three bytes, and those of a frame's
/// lines (U+2500 to U+257F) have three.
fn is_narrow(cell: &Cell) -> bool {
    match cell.symbol().as_bytes() {
        [_] | [_, _] | [0xe2, 0x94 | 0x95, _] => true,
        _ => columns(cell.symbol()) == 1,
    }
}

/// Whether two cells look the same. Nobody here sets what else a cell has.
#[inline(always)]
fn is_same(a: &Cell, b: &Cell) -> bool {
    let same_sign = match (a.symbol().as_bytes(), b.symbol().as_bytes()) {
        ([x], [y]) => x == y,
        (x, y) => x == y,
    };
    same_sign
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

    const SIZE: Rect = Rect { x: 0, y: 0, width: 12, height: 16 };

    fn differ(before: &Buffer, after: &Buffer) -> Vec<bool> {
        (0..usize::from(SIZE.height)).map(|line| differs(before, after, line)).collect()
    }

    /// Words at places, in styles, as the screens write them: wide signs with what they cover.
    fn frame() -> impl Strategy<Value = Buffer> {
        of(vec!["a", "Tremblay", "漢字", "e\u{301}é", " "])
    }

    fn of(words: Vec<&'static str>) -> impl Strategy<Value = Buffer> {
        let styles = prop_oneof![
            Just(Style::new()),
            Just(Style::new().fg(Color::Red)),
            Just(Style::new().bg(Color::Blue)),
            Just(Style::new().add_modifier(Modifier::REVERSED)),
            Just(Style::new().underline_color(Color::Green)),
        ];
        let words = prop::sample::select(words);
        let written = (0..SIZE.width, 0..SIZE.height, words, styles);
        prop::collection::vec(written, 0..40).prop_map(|all| {
            let mut buffer = Buffer::empty(SIZE);
            for (x, y, words, style) in all {
                buffer.set_stringn(x, y, words, usize::from(SIZE.width - x), style);
            }
            buffer
        })
    }

    /// What a terminal shows after these bytes, cell by cell: the sign and its colours. It is the
    /// same to the eye whether a blank was written or nothing.
    fn shown(bytes: &[u8]) -> Vec<String> {
        let (height, width) = (SIZE.height.try_into().unwrap(), SIZE.width.try_into().unwrap());
        let mut terminal = vt100::Parser::new(height, width, 0);
        terminal.process(bytes);
        let places = (0..SIZE.height).flat_map(|y| (0..SIZE.width).map(move |x| (y, x)));
        let told = |(y, x)| {
            let cell = terminal.screen().cell(y, x).unwrap();
            let sign = if cell.has_contents() { cell.contents() } else { " " };
            let ink = (sign != " " || cell.inverse()).then(|| cell.fgcolor());
            let colours = (ink, cell.bgcolor(), cell.inverse());
            if cell.is_wide_continuation() { String::new() } else { format!("{sign} {colours:?}") }
        };
        places.map(told).collect()
    }

    /// The bytes that send these frames one after another to a blank terminal.
    fn sent(frames: &[&Buffer]) -> Vec<u8> {
        let mut bytes = Vec::new();
        let mut backend = CrosstermBackend::new(&mut bytes);
        let mut before = Buffer::empty(SIZE);
        for after in frames {
            let changed = vec![true; usize::from(SIZE.height)];
            send(&mut backend, &mut before, after, &changed).unwrap();
            assert_eq!(&before, *after);
        }
        bytes
    }

    /// The lines of a frame moved, and a few things written over them.
    fn moved(before: &Buffer, by: isize, top: usize, over: &Buffer) -> Buffer {
        let mut after = before.clone();
        let width = usize::from(SIZE.width);
        for y in top..usize::from(SIZE.height) {
            let from = y.checked_add_signed(by).filter(|from| *from < usize::from(SIZE.height));
            for x in 0..width {
                let cell =
                    from.map_or(Cell::EMPTY, |from| before.content[from * width + x].clone());
                after.content[y * width + x] = cell;
            }
        }
        let written = over.content.chunks(width).zip(after.content.chunks_mut(width)).take(3);
        for (over, line) in written.filter(|(over, _)| over.iter().any(|cell| cell.symbol() != " "))
        {
            line.clone_from_slice(over);
        }
        after
    }

    /// A list of names in which one is marked, scrolled to a first one.
    fn list(first: usize, marked: usize) -> Buffer {
        let mut buffer = Buffer::empty(SIZE);
        buffer.set_string(0, 0, "Noms", Style::new());
        for y in 1..SIZE.height - 1 {
            let place = first + usize::from(y) - 1;
            let style = Style::new();
            let style =
                if place == marked { style.add_modifier(Modifier::REVERSED) } else { style };
            buffer.set_string(0, y, format!("Essai{place:07}"), style);
        }
        buffer.set_string(0, SIZE.height - 1, format!("{first}-"), Style::new());
        buffer
    }

    #[test]
    fn a_list_that_scrolls_sends_only_what_came_into_sight() {
        for (from, to) in [(10, 14), (14, 10)] {
            let (before, after) = (list(from, 15), list(to, 16));
            let bytes = sent(&[&before, &after]).len() - sent(&[&before]).len();
            // Four new names and the two that were marked, of twelve signs each with their places
            // and colours; not all fourteen.
            let names = String::from_utf8(sent(&[&before, &after])).unwrap();
            let again = names.matches("Essai").count() - 14;
            assert!(again <= 6, "{again} names of 14 are sent again, in {bytes} bytes");
            assert!(shown(&sent(&[&before, &after])) == shown(&sent(&[&after])));
        }
    }

    #[test]
    fn nothing_stays_of_a_sign_that_is_wider_than_any_letter() {
        let frame = |words: &[&str]| {
            let mut canvas = crate::tui::canvas::Canvas::new(SIZE);
            for (y, words) in words.iter().enumerate() {
                let at = (2, y as u16);
                crate::tui::widget::draw::text(&mut canvas, at, 16, words, Style::new(), "…");
            }
            canvas.picture()
        };
        // A command to write from right to left, one of eight bits, a group of letters that is drawn
        // as one sign, and a family.
        let names = ["Aaa\u{202e}Bbb", "B\u{9b}C", "क्षत्रिय", "👨\u{200d}👩\u{200d}👧 Roy"];
        let before = frame(&names);
        for after in [frame(&[]), frame(&["A", "Bbbb", "Zz", "Zz"]), frame(&["", "", "", "x"])] {
            assert!(shown(&sent(&[&before, &after])) == shown(&sent(&[&after])));
            assert!(shown(&sent(&[&after, &before])) == shown(&sent(&[&before])));
        }
    }

    #[test]
    fn a_wide_sign_that_gives_way_to_another_leaves_nothing_of_its_other_half() {
        let mut before = Buffer::empty(SIZE);
        before.set_string(9, 14, "漢", Style::new().add_modifier(Modifier::REVERSED));
        let mut after = before.clone();
        // What the first one stood in is covered now, and its cell says still what it said.
        after[(8, 14)].set_symbol("字").set_bg(Color::Blue);
        assert!(shown(&sent(&[&before, &after])) == shown(&sent(&[&after])));
    }

    #[test]
    fn what_did_not_move_is_not_moved() {
        let before = list(10, 12);
        for after in [list(10, 13), list(500, 501), Buffer::empty(SIZE)] {
            assert_eq!(shift(&before, &after, &differ(&before, &after)), None);
        }
    }

    proptest! {
        #[test]
        fn any_frame_after_any_other_is_shown_as_it_is(before in frame(), after in frame()) {
            prop_assert!(shown(&sent(&[&before, &after])) == shown(&sent(&[&after])));
        }

        #[test]
        fn a_frame_whose_lines_moved_is_shown_as_it_is(
            before in frame(), over in frame(), by in -5_isize..6, top in 0_usize..6,
        ) {
            let after = moved(&before, by, top, &over);
            prop_assert!(shown(&sent(&[&before, &after])) == shown(&sent(&[&after])));
        }

        #[test]
        fn the_same_is_sent_as_when_every_sign_is_compared(
            before in of(vec!["a", "Tremblay", "e\u{301}é", " "]),
            after in of(vec!["a", "Tremblay", "e\u{301}é", " "]),
        ) {
            let lines = lines(&before, &after, &differ(&before, &after));
            let sent: Vec<_> = lines.iter().flat_map(Line::cells).collect();
            let whole: Vec<_> = before.diff_iter(&after).collect();
            prop_assert_eq!(sent, whole);
        }
    }
}
