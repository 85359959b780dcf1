//! The rows a list holds: a window of the register that moves with the cursor.

use std::cell::Cell as Remembered;

use crate::domain::id::Id;
use crate::store::query::list::{Anchor, From, ListRow, Request};
use crate::store::{self, Store};
use crate::tui::screen::Effect;

/// Rows read at once: some screens full.
const CHUNK: u32 = 120;
/// Rows read at least on each side of one that was leapt to.
const LEAST: u32 = 20;
/// Rows kept: beyond, those far from the cursor are forgotten.
const MOST: usize = 600;

/// What the next reading is for.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
enum Wanted {
    /// The first rows.
    #[default]
    Start,
    /// The same rows as now, the selected one if it is still there.
    Same,
    /// The last rows.
    End,
    /// The rows around a record, which is selected.
    Around(Id),
    /// More rows below, then so many steps down.
    Below(usize),
    /// More rows above, then so many steps up.
    Above(usize),
    /// The rows around the one of this place in the whole list; those in between are passed over.
    At(u64),
    /// Nothing: the rows are here, and only what stands beside them is read.
    Nothing,
}

/// A window of a list's rows.
#[derive(Debug, Default)]
pub(super) struct Rows {
    rows: Vec<ListRow>,
    /// The place of the first of `rows` in the whole list.
    before: u64,
    /// The length of the whole list.
    total: u64,
    /// The selected one, an index of `rows`.
    selected: usize,
    top: Remembered<usize>,
    /// The rows that fit, as last drawn.
    height: Remembered<usize>,
    wanted: Wanted,
}

impl Rows {
    /// Reads what is wanted.
    pub fn read(&mut self, store: &Store, request: &Request<'_>) -> store::Result<()> {
        match std::mem::replace(&mut self.wanted, Wanted::Same) {
            Wanted::Start => {
                self.rows = store.window(request, &From::Start, CHUNK)?;
                (self.before, self.selected) = (0, 0);
                self.top.set(0);
                self.total = store.length(request)?;
            }
            Wanted::End => {
                self.rows = store.window(request, &From::End, CHUNK)?;
                self.total = store.length(request)?;
                let held = u64::try_from(self.rows.len()).unwrap_or(0);
                self.before = self.total.saturating_sub(held);
                self.selected = self.rows.len().saturating_sub(1);
            }
            Wanted::Below(steps) => {
                if let Some(last) = self.rows.last() {
                    let from = From::After(last.anchor.clone());
                    self.rows.extend(store.window(request, &from, CHUNK)?);
                }
                self.selected = (self.selected + steps).min(self.rows.len().saturating_sub(1));
                self.forget_above();
            }
            Wanted::Above(steps) => {
                if let Some(first) = self.rows.first() {
                    let from = From::Before(first.anchor.clone());
                    let above = store.window(request, &from, CHUNK)?;
                    let added = above.len();
                    self.before -= u64::try_from(added).unwrap_or(0).min(self.before);
                    self.rows.splice(0..0, above);
                    self.top.set(self.top.get() + added);
                    self.selected = (self.selected + added).saturating_sub(steps);
                }
                self.rows.truncate(MOST);
            }
            Wanted::At(place) => self.leap(store, request, place)?,
            Wanted::Around(id) => {
                let anchor = store.anchor(request, &id)?;
                self.read_around(store, request, anchor)?;
            }
            Wanted::Same => self.read_around(store, request, None)?,
            Wanted::Nothing => {}
        }
        Ok(())
    }

    /// Selects a row far from those that are held, and reads only what is seen around it: each row
    /// of a long list lies on a page of its own.
    fn leap(&mut self, store: &Store, request: &Request<'_>, place: u64) -> store::Result<()> {
        let line = self.selected.saturating_sub(self.top.get());
        let held = u64::try_from(self.rows.len()).unwrap_or(0);
        let (from, rows) = match (self.rows.first(), self.rows.last()) {
            (Some(first), _) if place < self.before => {
                (From::Before(first.anchor.clone()), self.before - place)
            }
            (_, Some(last)) => (From::After(last.anchor.clone()), place + 1 - self.before - held),
            _ => (From::Start, place + 1),
        };
        let skipped = usize::try_from(rows.saturating_sub(1)).unwrap_or(usize::MAX);
        let Some(anchor) = store.further(request, &from, skipped)? else {
            // Another program took rows away meanwhile.
            self.wanted = if place < self.before { Wanted::Start } else { Wanted::End };
            return self.read(store, request);
        };
        let around = u32::try_from(self.height.get()).unwrap_or(CHUNK).clamp(LEAST, CHUNK);
        self.rows = store.window(request, &From::Before(anchor.clone()), around)?;
        self.selected = self.rows.len();
        self.rows.extend(store.window(request, &From::At(anchor), around)?);
        self.before = place.saturating_sub(u64::try_from(self.selected).unwrap_or(0));
        self.top.set(self.selected.saturating_sub(line));
        Ok(())
    }

    /// Reads the rows again after a change, the selected one staying where it is on the screen. Where
    /// nothing was held, what stands above it is seen as far as there is room.
    fn read_around(
        &mut self,
        store: &Store,
        request: &Request<'_>,
        wanted: Option<Anchor>,
    ) -> store::Result<()> {
        let selected = self.rows.get(self.selected).map(|row| row.anchor.clone());
        let selected = wanted.or(selected);
        let is_first = self.rows.is_empty();
        let line = self.selected.saturating_sub(self.top.get());
        self.total = store.length(request)?;
        let Some(old) = selected else {
            self.wanted = Wanted::Start;
            return self.read(store, request);
        };
        // Renamed, it has moved; taken away, the row behind it takes its place.
        let anchor: Anchor = store.anchor(request, &old.id)?.unwrap_or(old);
        let mut above = store.window(request, &From::Before(anchor.clone()), CHUNK)?;
        let held = above.len();
        above.extend(store.window(request, &From::At(anchor.clone()), CHUNK)?);
        self.rows = above;
        self.selected = held.min(self.rows.len().saturating_sub(1));
        self.top.set(if is_first { 0 } else { self.selected.saturating_sub(line) });
        let place = store.place(request, &anchor)?;
        self.before = place.saturating_sub(u64::try_from(held).unwrap_or(0));
        Ok(())
    }

    fn forget_above(&mut self) {
        let surplus = self.rows.len().saturating_sub(MOST);
        if surplus > 0 {
            self.rows.drain(..surplus);
            self.before += u64::try_from(surplus).unwrap_or(0);
            self.selected = self.selected.saturating_sub(surplus);
            self.top.set(self.top.get().saturating_sub(surplus));
        }
    }

    /// The next reading is not for these rows.
    pub fn want_nothing(&mut self) {
        self.wanted = Wanted::Nothing;
    }

    /// Starts again at the top: other rows are wanted.
    pub fn reset(&mut self) {
        self.wanted = Wanted::Start;
    }

    /// Other rows or another order are wanted, the selected one staying selected.
    pub fn reset_keeping(&mut self) {
        self.wanted = if self.rows.is_empty() { Wanted::Start } else { Wanted::Same };
    }

    /// A record was made: it is selected, if the list has it.
    pub fn select(&mut self, id: Id) {
        self.wanted = Wanted::Around(id);
    }

    /// Moves the selection; asks for a reading only at the window's edges.
    pub fn step(&mut self, by: isize) -> Effect {
        let (steps, far) = (by.unsigned_abs(), usize::try_from(CHUNK).unwrap_or(usize::MAX));
        let held = u64::try_from(self.rows.len()).unwrap_or(0);
        let here = self.before + u64::try_from(self.selected).unwrap_or(0);
        let way = u64::try_from(steps).unwrap_or(u64::MAX);
        if by > 0 {
            let target = self.selected.saturating_add(steps);
            if target >= self.rows.len() && self.before + held < self.total {
                self.wanted = match here.saturating_add(way) {
                    place if place + 1 >= self.total => Wanted::End,
                    place if target - self.rows.len() >= far => Wanted::At(place),
                    _ => Wanted::Below(steps),
                };
                return Effect::Load;
            }
            self.selected = target.min(self.rows.len().saturating_sub(1));
        } else {
            if steps > self.selected && self.before > 0 {
                self.wanted = match here.saturating_sub(way) {
                    0 => Wanted::Start,
                    place if steps - self.selected > far => Wanted::At(place),
                    _ => Wanted::Above(steps),
                };
                return Effect::Load;
            }
            self.selected = self.selected.saturating_sub(steps);
        }
        Effect::None
    }

    /// To the first row.
    pub fn first(&mut self) -> Effect {
        if self.before > 0 {
            self.wanted = Wanted::Start;
            return Effect::Load;
        }
        self.selected = 0;
        Effect::None
    }

    /// To the last row.
    pub fn last(&mut self) -> Effect {
        let held = u64::try_from(self.rows.len()).unwrap_or(0);
        if self.before + held < self.total {
            self.wanted = Wanted::End;
            return Effect::Load;
        }
        self.selected = self.rows.len().saturating_sub(1);
        Effect::None
    }

    /// The selected row.
    pub fn selected(&self) -> Option<&ListRow> {
        self.rows.get(self.selected)
    }

    /// The index of the selected row.
    pub fn selected_place(&self) -> Option<usize> {
        (self.selected < self.rows.len()).then_some(self.selected)
    }

    /// Selects the row on a line of the screen; whether it was selected already.
    pub fn click(&mut self, line: usize) -> bool {
        let place = self.top.get() + line;
        let again = place == self.selected;
        if place < self.rows.len() {
            self.selected = place;
            return again;
        }
        false
    }

    /// The rows that are seen in so many lines, and the index of the first. At the edge the list
    /// moves by at least a quarter of what is seen: one sees what comes next, and most keys leave the lines
    /// where they are, which is calmer and sends a tenth of the bytes.
    pub fn seen(&self, height: usize) -> (usize, &[ListRow]) {
        self.height.set(height);
        let (mut top, quarter) = (self.top.get(), height / 4);
        if self.selected < top {
            top = top.saturating_sub((top - self.selected).max(quarter));
        } else if self.selected >= top + height {
            top += (self.selected + 1 - height - top).max(quarter);
        }
        let most = self.rows.len().saturating_sub(height);
        let top = top.min(most);
        self.top.set(top);
        (top, &self.rows[top..(top + height).min(self.rows.len())])
    }

    /// The places of the first and last row seen, counted from 1, and the list's length.
    pub fn position(&self, height: usize) -> (u64, u64, u64) {
        let (top, seen) = self.seen(height);
        let above = self.before + u64::try_from(top).unwrap_or(0);
        let to = above + u64::try_from(seen.len()).unwrap_or(0);
        (above + 1, to, self.total.max(to))
    }
}
