//! How far a page is scrolled, in rows of the terminal: a text may be longer than the screen.

use std::cell::{Cell as Remembered, Ref, RefCell};
use std::ops::Range;

use ratatui::layout::Rect;

use super::Line;
use super::lines::rows_of;

/// What is seen of a page.
#[derive(Debug)]
pub(super) struct View {
    /// The rows that are scrolled out of sight above.
    top: Remembered<usize>,
    area: Remembered<Rect>,
    /// The rows before each line and before the end, once they were counted in this width.
    before: RefCell<Vec<usize>>,
    /// Whether the selected line was seen when it was last drawn.
    seen: Remembered<bool>,
    /// How it opens: the selected line is to be seen when it is first drawn.
    opening: Remembered<Option<bool>>,
}

impl Default for View {
    fn default() -> Self {
        Self {
            top: Remembered::new(0),
            area: Remembered::new(Rect::new(0, 0, 80, 10)),
            before: RefCell::default(),
            seen: Remembered::new(false),
            opening: Remembered::new(None),
        }
    }
}

impl View {
    fn height(&self) -> usize {
        usize::from(self.area.get().height.max(1))
    }

    /// The lines of one page, less the one that stays for the eye.
    pub fn page(&self) -> usize {
        self.height().max(2) - 1
    }

    /// The lines are others now.
    pub fn forget(&self) {
        self.before.borrow_mut().clear();
    }

    fn counted(&self, lines: &[Line]) -> Ref<'_, Vec<usize>> {
        if self.before.borrow().len() != lines.len() + 1 {
            let rows = rows_of(lines, self.area.get().width);
            let sums = rows.scan(0, |sum, rows| {
                *sum += rows;
                Some(*sum)
            });
            *self.before.borrow_mut() = std::iter::once(0).chain(sums).collect();
        }
        self.before.borrow()
    }

    fn rows(&self, lines: &[Line]) -> usize {
        self.counted(lines).last().copied().unwrap_or(0)
    }

    /// The rows before a line, or all where there is none at that place.
    fn before(&self, lines: &[Line], place: usize) -> usize {
        let before = self.counted(lines);
        before.get(place).or(before.last()).copied().unwrap_or(0)
    }

    fn most(&self, lines: &[Line]) -> usize {
        self.rows(lines).saturating_sub(self.height())
    }

    /// The rows that are seen.
    pub fn seen(&self) -> Range<usize> {
        self.top.get()..self.top.get() + self.height()
    }

    /// Whether a line lies out of sight in this direction.
    pub fn is_beyond(&self, lines: &[Line], place: usize, down: bool) -> bool {
        let (row, seen) = (self.before(lines, place), self.seen());
        if down { row >= seen.end } else { row < seen.start }
    }

    /// Whether a line comes into sight without a row being jumped over between it and those that
    /// were seen before the key.
    pub fn is_near(&self, lines: &[Line], place: usize, before: &Range<usize>) -> bool {
        let row = self.before(lines, place);
        row + self.height() >= before.start && row < before.end + self.height()
    }

    /// Scrolls so that a line is seen, with what stands above it up to the row before, where there
    /// is room.
    pub fn reveal(&self, lines: &[Line], place: usize) {
        let above = &lines[..place.min(lines.len())];
        let row_above = above.iter().rposition(|line| matches!(line, Line::Row(_)));
        let first = self.before(lines, row_above.map_or(0, |place| place + 1));
        let last = self.before(lines, place + 1);
        let first = first.max(last.saturating_sub(self.height()));
        let seen = self.seen();
        if first < seen.start {
            self.top.set(first);
        } else if last > seen.end {
            self.top.set(last.saturating_sub(self.height()));
        }
    }

    /// One row further, but no farther from those that were seen before the key than they go on.
    pub fn scroll(&self, lines: &[Line], down: bool, before: &Range<usize>) {
        let top = if down { self.top.get() + 1 } else { self.top.get().saturating_sub(1) };
        if top.abs_diff(before.start) <= self.height() {
            self.top.set(top.min(self.most(lines)));
        }
    }

    /// To the first row or the last.
    pub fn go_to_end(&self, lines: &[Line], last: bool) {
        self.top.set(if last { self.most(lines) } else { 0 });
    }

    /// When it is first drawn, the selected line is seen.
    pub fn open_at_selection(&self) {
        self.opening.set(self.opening.get().or(Some(true)));
    }

    /// Takes the room there is. In another room the selected line stays seen, if it was.
    pub fn take(&self, lines: &[Line], selected: usize, area: Rect) {
        let known = self.area.replace(area);
        if known.width != area.width {
            self.forget();
        }
        self.top.set(self.top.get().min(self.most(lines)));
        let opens = self.opening.replace(self.opening.get().map(|_| false)) == Some(true);
        if opens || known != area && self.seen.get() {
            self.reveal(lines, selected);
        }
        self.seen.set(self.seen().contains(&self.before(lines, selected)));
    }

    /// The first line that is seen, and how many of its rows are not.
    pub fn first(&self, lines: &[Line]) -> (usize, usize) {
        self.at(lines, self.top.get()).unwrap_or((lines.len(), 0))
    }

    /// The line that is seen so many rows below the first.
    pub fn line_at(&self, lines: &[Line], below: usize) -> Option<usize> {
        self.at(lines, self.top.get() + below).map(|(place, _)| place)
    }

    /// Whether there is more below.
    pub fn goes_on(&self, lines: &[Line]) -> bool {
        self.rows(lines) > self.seen().end
    }

    /// The line to which a row belongs, and which of its rows that is.
    fn at(&self, lines: &[Line], row: usize) -> Option<(usize, usize)> {
        let before = self.counted(lines);
        let place = before.partition_point(|first| *first <= row).checked_sub(1)?;
        (place < lines.len()).then(|| (place, row - before[place]))
    }
}
