//! What a frame is drawn on. Strokes are noted line by line, and only the lines whose strokes differ
//! from those of the frame before are put into cells: nearly every key changes two lines of
//! twenty-four, and the cells of a frame are more than an old processor keeps at hand.

mod cells;

use std::hash::{BuildHasher, Hash};

use foldhash::fast::FixedState;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;

use super::widget::glyph::glyphs;

/// One stroke on a line; its words stand in the line's, behind those of the stroke before.
#[derive(Clone, Copy, PartialEq)]
struct Stroke {
    kind: Kind,
    x: u16,
    /// How many columns it may take; they lie within the canvas.
    width: u16,
    style: Style,
    /// How many bytes its words are, and its ellipsis behind them.
    words: usize,
    ellipsis: usize,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// Its words, ended by the ellipsis where they do not fit.
    Words,
    /// One sign over and over.
    Repeated,
    /// Blanks without any colour.
    Cleared,
}

/// The strokes of a line, in the order in which they were made.
#[derive(Clone, Default)]
struct Line {
    strokes: Vec<Stroke>,
    words: String,
    /// What its first strokes say in short, and how many of them that are (see [`Canvas::line`]).
    print: Option<(u64, usize)>,
    /// Whether they are those of the frame before.
    is_kept: bool,
}

impl Line {
    fn clear(&mut self) {
        self.strokes.clear();
        self.words.clear();
        (self.print, self.is_kept) = (None, false);
    }

    /// Whether nothing was drawn over what its print says.
    fn is_as_printed(&self) -> bool {
        self.print.is_some_and(|(_, count)| count == self.strokes.len())
    }

    fn shows_as(&self, other: &Self) -> bool {
        self.strokes == other.strokes && self.words == other.words
    }

    /// Each stroke with its words and its ellipsis.
    fn told(&self) -> impl Iterator<Item = (&Stroke, &str, &str)> {
        let mut at = 0;
        self.strokes.iter().map(move |stroke| {
            let behind = at + stroke.words;
            let (words, end) = (&self.words[at..behind], behind + stroke.ellipsis);
            at = end;
            (stroke, words, &self.words[behind..end])
        })
    }
}

/// A frame that is being drawn, and the cells of the one before.
pub struct Canvas {
    /// Where one can draw.
    pub area: Rect,
    lines: Vec<Line>,
    /// Whether the terminal has letters alone.
    plain: bool,
    cells: Buffer,
    /// The strokes that the cells show, and whether in plain signs.
    shown: Vec<Line>,
    shown_plain: bool,
}

impl Canvas {
    /// A blank one.
    pub fn new(area: Rect) -> Self {
        let lines = || vec![Line::default(); usize::from(area.height)];
        let cells = Buffer::empty(area);
        Self { area, lines: lines(), plain: false, cells, shown: lines(), shown_plain: false }
    }

    /// Begins a frame; what the cells show is kept where the size is the same.
    pub fn begin(&mut self, area: Rect) {
        if area != self.area {
            *self = Self::new(area);
        }
        self.lines.iter_mut().for_each(Line::clear);
        self.plain = false;
    }

    /// Puts the strokes of the frame into cells, on the lines where they differ from those that the cells
    /// show; which these are.
    pub fn finish(&mut self) -> Vec<bool> {
        let width = usize::from(self.area.width);
        let mut changed = Vec::with_capacity(self.lines.len());
        for (place, (line, shown)) in self.lines.iter_mut().zip(&self.shown).enumerate() {
            let is_same = match line.is_kept {
                true => line.is_as_printed(),
                false => line.shows_as(shown),
            };
            if !line.is_as_printed() {
                line.print = None;
            }
            let differs = !is_same || self.plain != self.shown_plain;
            if differs {
                cells::put(
                    &mut self.cells.content[place * width..(place + 1) * width],
                    line,
                    self.plain,
                );
            }
            changed.push(differs);
        }
        std::mem::swap(&mut self.lines, &mut self.shown);
        self.shown_plain = self.plain;
        changed
    }

    /// The cells as of the last [`Canvas::finish`].
    pub fn cells(&self) -> &Buffer {
        &self.cells
    }

    /// The frame as it would be shown, whatever was drawn before.
    pub fn picture(&self) -> Buffer {
        let mut all = Buffer::empty(self.area);
        for (row, line) in
            all.content.chunks_mut(usize::from(self.area.width).max(1)).zip(&self.lines)
        {
            cells::put(row, line, self.plain);
        }
        all
    }

    /// From here on the terminal is one of letters alone: typographic signs get plain ones in their place.
    pub fn plainly(&mut self) {
        self.plain = true;
    }

    /// Draws what is alone on a line, if `inputs`, all that it depends on, are others than they were in the
    /// frame before.
    pub(super) fn line(&mut self, y: u16, inputs: impl Hash, draw: impl FnOnce(&mut Self)) {
        let place = usize::from(y.saturating_sub(self.area.y));
        let (Some(line), Some(shown)) = (self.lines.get_mut(place), self.shown.get_mut(place))
        else {
            return draw(self);
        };
        // What another drew there already, if it drew anything, is below this.
        if !line.strokes.is_empty() || line.print.is_some() {
            return draw(self);
        }
        let print = print(inputs);
        if shown.print.is_some_and(|(before, _)| before == print) {
            std::mem::swap(line, shown);
            line.is_kept = true;
            return;
        }
        draw(self);
        if let Some(line) = self.lines.get_mut(place) {
            line.print = Some((print, line.strokes.len()));
        }
    }

    /// Writes words on a line of one line's area, over what is there; how many columns they take. What
    /// does not fit ends with `ellipsis`.
    pub(super) fn words(&mut self, line: Rect, words: &str, style: Style, ellipsis: &str) -> u16 {
        self.stroke(Kind::Words, line, style, words, ellipsis);
        reached(words, line.width, ellipsis)
    }

    /// Repeats a sign of one column over a line's area.
    pub(super) fn repeated(&mut self, line: Rect, sign: &str, style: Style) {
        self.stroke(Kind::Repeated, line, style, sign, "");
    }

    /// Blanks a line's area.
    pub(super) fn cleared(&mut self, line: Rect) {
        self.stroke(Kind::Cleared, line, Style::new(), "", "");
    }

    fn stroke(&mut self, kind: Kind, at: Rect, style: Style, words: &str, ellipsis: &str) {
        let place = usize::from(at.y.saturating_sub(self.area.y));
        let Some(line) = self.lines.get_mut(place) else { return };
        line.words.push_str(words);
        line.words.push_str(ellipsis);
        let (x, width) = (at.x - self.area.x, at.width);
        let (words, ellipsis) = (words.len(), ellipsis.len());
        line.strokes.push(Stroke { kind, x, width, style, words, ellipsis });
    }
}

/// A number for what a line depends on, which something else has only by chance.
pub(super) fn print(inputs: impl Hash) -> u64 {
    FixedState::default().hash_one(inputs)
}

/// How many columns words take of so many.
fn reached(words: &str, width: u16, ellipsis: &str) -> u16 {
    let room = usize::from(width);
    let bytes = words.as_bytes();
    let plain = bytes.iter().take(room + 1).take_while(|sign| cells::PLAIN.contains(sign)).count();
    // Nothing but plain signs, or more of them than there is room for.
    if plain == bytes.len() || plain > room {
        return plain.min(room) as u16;
    }
    let mut used = 0;
    for glyph in glyphs(words, 0) {
        if glyph.columns != 1 {
            return cells::columns(words, width, ellipsis);
        }
        if used == room {
            break;
        }
        used += 1;
    }
    used as u16
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::tui::widget::testing::awkward;

    const SIZE: Rect = Rect { x: 0, y: 0, width: 24, height: 6 };

    fn line(x: u16, y: u16, width: u16) -> Rect {
        Rect { x, y, width, height: 1 }.intersection(SIZE)
    }

    /// Where, in how many columns, what, whether bold, and whether alone on its line.
    type Drawn = (u16, u16, u16, String, bool, bool);

    fn strokes() -> impl Strategy<Value = Vec<Drawn>> {
        prop::collection::vec(
            (0_u16..24, 0_u16..6, 1_u16..24, awkward(), any::<bool>(), any::<bool>()),
            0..12,
        )
    }

    fn draw(canvas: &mut Canvas, strokes: &[Drawn]) {
        canvas.begin(SIZE);
        for drawn in strokes {
            let (x, y, width, words, bold, alone) = drawn;
            let style = if *bold { Style::new().bold() } else { Style::new() };
            let line = line(*x, *y, *width);
            let stroke = |canvas: &mut Canvas| match words.len() % 6 {
                0 => canvas.cleared(line),
                1 => canvas.repeated(line, "─", style),
                // What draws nothing.
                2 => {}
                _ => {
                    canvas.words(line, words, style, "…");
                }
            };
            if *alone { canvas.line(*y, drawn, stroke) } else { stroke(canvas) }
        }
    }

    proptest! {
        #[test]
        fn a_frame_after_another_shows_what_it_would_alone(
            first in strokes(), over in strokes(), from in 0_usize..12, plain in any::<bool>(),
        ) {
            let mut canvas = Canvas::new(SIZE);
            draw(&mut canvas, &first);
            canvas.finish();
            // Some strokes are those of before, on lines that others share now or no longer.
            let then = [&first[from.min(first.len())..], &over].concat();
            draw(&mut canvas, &then);
            let mut fresh = Canvas::new(SIZE);
            draw(&mut fresh, &then);
            if plain {
                canvas.plainly();
                fresh.plainly();
            }
            let alone = fresh.picture();
            prop_assert_eq!(&canvas.picture(), &alone);
            let changed = canvas.finish();
            prop_assert_eq!(canvas.cells(), &alone);
            // The same again changes nothing.
            draw(&mut canvas, &then);
            if plain {
                canvas.plainly();
            }
            prop_assert_eq!(canvas.finish(), vec![false; changed.len()]);
        }

        #[test]
        fn words_are_as_wide_as_their_cells(words in awkward(), width in 0_u16..16) {
            for ellipsis in ["", "…", "..."] {
                prop_assert_eq!(
                    reached(&words, width, ellipsis),
                    cells::columns(&words, width, ellipsis),
                    "{:?}", words
                );
            }
        }
    }

    #[test]
    fn another_size_begins_anew() {
        let mut canvas = Canvas::new(SIZE);
        canvas.words(line(0, 0, 10), "Hélène", Style::new(), "");
        canvas.finish();
        let small = Rect { width: 4, ..SIZE };
        canvas.begin(small);
        assert_eq!(canvas.finish(), [false; 6]);
        assert_eq!(canvas.cells(), &Buffer::empty(small));
    }
}
