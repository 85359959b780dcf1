//! The left pane: the agenda.

use std::cell::{Cell as Remembered, RefCell};

use crate::tui::canvas::Canvas;
use ratatui::layout::{Position, Rect};

use super::notes::Notes;
use super::outline;
use crate::domain::id::Id;
use crate::domain::motion::is_pending;
use crate::domain::procedure::Kind;
use crate::i18n::agenda::titled;
use crate::store::Record;
use crate::store::query::meetings::MeetingSheet;
use crate::t;
use crate::text::width::{columns, wrap};
use crate::tui::context::Context;
use crate::tui::theme::Role;
use crate::tui::widget::draw;

/// Which point is selected, and from which one the pane shows them.
#[derive(Default)]
pub(super) struct Agenda {
    /// The selected line.
    pub selected: usize,
    top: Remembered<usize>,
    /// The lines that each point took when all of them were last seen whole.
    heights: RefCell<Vec<usize>>,
}

/// The lines of the agenda: its points, then `None` for what stands under no point, if anything
/// does.
pub(super) fn lines(sheet: &MeetingSheet) -> Vec<Option<&Record>> {
    let others =
        sheet.motions_of(None).next().is_some() || sheet.follow_ups_of(None).next().is_some();
    sheet.items.iter().map(Some).chain(others.then_some(None)).collect()
}

/// The columns that the agenda needs to show its titles whole, frame and signs included.
pub(super) fn width(sheet: &MeetingSheet, context: &Context) -> u16 {
    let numbers = outline::numbers(sheet);
    let levels = outline::levels(sheet);
    let all = lines(sheet);
    let texts = all.iter().enumerate().map(|(place, line)| {
        let text = called(*line, place, (&numbers, &levels), context);
        u16::try_from(columns(&text)).unwrap_or(u16::MAX / 4)
    });
    texts.max().unwrap_or(0).saturating_add(6)
}

/// A line of the agenda: the number of the point, set in by its level, and its title.
fn called(
    line: Option<&Record>,
    place: usize,
    (numbers, levels): (&[String], &[u8]),
    context: &Context,
) -> String {
    let Some(point) = line else {
        return t!(context.words, "meeting-other-business").into_owned();
    };
    let firsts = levels.iter().filter(|level| **level == 1).count();
    let digits = firsts.max(1).to_string().len();
    let below = usize::from(levels[place].max(1)) - 1;
    let wide = digits + if below > 0 { 1 + below * 2 } else { 0 };
    let title = titled(point.text("title").unwrap_or_default(), context.language());
    format!("{:>wide$} {title}", numbers[place])
}

/// Whether anything stands under a point: notes, a motion, a follow-up.
pub(super) fn is_used(sheet: &MeetingSheet, point: &Record) -> bool {
    point.text("notes").is_some()
        || point.text("private_notes").is_some()
        || sheet.motions_of(Some(&point.id)).next().is_some()
        || sheet.follow_ups_of(Some(&point.id)).next().is_some()
}

/// Whether something was noted or decided under a point.
pub(super) fn is_dealt_with(sheet: &MeetingSheet, point: &Record) -> bool {
    // That the vote will be secret decides nothing yet.
    let decided = |motion: &Record| {
        let asks = motion.text("kind") == Some(Kind::SecretBallot.code());
        !asks && !is_pending(motion.text("outcome").unwrap_or_default())
    };
    // What waits for its outcome is not over, whatever else was decided or noted.
    let waits = |motion: &Record| {
        is_pending(motion.text("outcome").unwrap_or_default()) && motion.text("mover_id").is_some()
    };
    !sheet.motions_of(Some(&point.id)).any(waits)
        && (point.text("ended_at").is_some()
            || point.text("notes").is_some()
            || point.text("private_notes").is_some()
            || sheet.motions_of(Some(&point.id)).any(decided))
}

impl Agenda {
    /// Selects the line of a point, if it has one; else stays near.
    pub fn select(&mut self, sheet: &MeetingSheet, point: Option<&Id>) {
        let lines = lines(sheet);
        let found = lines.iter().position(|line| line.map(|record| &record.id) == point);
        let last = lines.len().saturating_sub(1);
        self.selected = found.unwrap_or_else(|| self.selected.min(last));
    }

    /// Goes so many lines down (or up); whether that led elsewhere.
    pub fn step(&mut self, by: isize, count: usize) -> bool {
        let before = self.selected;
        let last = count.saturating_sub(1);
        self.selected = self.selected.saturating_add_signed(by).min(last);
        self.selected != before
    }

    /// The line under the mouse, the area being that inside the frame.
    pub fn hit(&self, area: Rect, at: Position, count: usize) -> Option<usize> {
        let mut line = usize::from(at.y.checked_sub(area.y)?);
        if !area.contains(at) {
            return None;
        }
        let heights = self.heights.borrow();
        if heights.len() != count {
            let place = self.top.get() + line;
            return (place < count).then_some(place);
        }
        heights.iter().position(|height| match line.checked_sub(*height) {
            Some(left) => {
                line = left;
                false
            }
            None => true,
        })
    }

    /// Draws the pane; `has_keys` when the arrows move in it.
    pub fn draw(
        &self,
        buf: &mut Canvas,
        area: Rect,
        sheet: &MeetingSheet,
        notes: &Notes,
        has_keys: bool,
        context: &Context,
    ) {
        let theme = &context.theme;
        let role = if has_keys { Role::Title } else { Role::Border };
        let title = t!(context.words, "meeting-agenda");
        let inside = draw::frame(buf, area, &title, role, theme);
        let lines = lines(sheet);
        if lines.is_empty() {
            let text = t!(context.words, "meeting-no-agenda");
            let style = theme.style(Role::Muted);
            draw::text(buf, (inside.x, inside.y), inside.width, &text, style, theme.signs.ellipsis);
        }
        let height = usize::from(inside.height).max(1);
        let numbers = outline::numbers(sheet);
        let levels = outline::levels(sheet);
        let room = inside.width.saturating_sub(4);
        let text = |place: usize| {
            let line = lines.get(place).copied().flatten();
            called(line, place, (&numbers, &levels), context)
        };
        // Of an agenda that is longer than the pane only what is seen is looked at.
        let fits = lines.len() <= height;
        let texts = fits.then(|| (0..lines.len()).map(text).collect::<Vec<String>>());
        let wrapped = texts.and_then(|texts| wrapped(&texts, usize::from(room), height));
        let heights = wrapped.iter().flatten().map(Vec::len);
        *self.heights.borrow_mut() = heights.collect();
        let mut top = self.top.get().min(self.selected);
        if self.selected >= top + height {
            top = self.selected + 1 - height;
        }
        top = top.min(lines.len().saturating_sub(height));
        self.top.set(top);
        if let Some(plan) = outline::plan(sheet, context) {
            let plan = format!(" {plan} ");
            let room = area.width.saturating_sub(2);
            let at = (area.x + 1, area.bottom().saturating_sub(1));
            draw::text_right(buf, at, room, &plan, theme.style(Role::Muted), theme.signs.ellipsis);
        }
        let more = theme.style(Role::Muted);
        let edge = area.right().saturating_sub(1);
        if top > 0 {
            draw::text(buf, (edge, inside.y), 1, theme.signs.more_up, more, "");
        }
        if lines.len() > top + height {
            let last = inside.bottom().saturating_sub(1);
            draw::text(buf, (edge, last), 1, theme.signs.more_down, more, "");
        }
        let mut y = inside.top();
        for (place, line) in lines.iter().enumerate().skip(top) {
            let whole = wrapped.as_ref().and_then(|points| points.get(place));
            let told = match whole {
                Some(told) => told.clone(),
                None => vec![cut_at_word(&text(place), usize::from(room), theme.signs.ellipsis)],
            };
            let high = u16::try_from(told.len()).unwrap_or(1).max(1);
            if y + high > inside.bottom() {
                break;
            }
            let row = Rect { y, height: high, ..inside };
            let selected = place == self.selected;
            let role = match (selected, has_keys) {
                (true, true) => Role::Selected,
                (true, false) => Role::SelectedAside,
                (false, _) => Role::Text,
            };
            if selected {
                for y in row.top()..row.bottom() {
                    draw::horizontal(buf, Rect { y, height: 1, ..row }, " ", theme.style(role));
                }
                draw::text(buf, (row.x, y), 1, theme.signs.pointer, theme.style(role), "");
            }
            let (sign, sign_role) = match line {
                Some(point) if notes.is_changed(&point.id) && !selected => {
                    (theme.signs.warning, Role::Warning)
                }
                Some(point) if sheet.is_beyond_notice(point) => {
                    (theme.signs.warning, Role::Warning)
                }
                Some(point) if is_dealt_with(sheet, point) => (theme.signs.check, Role::Good),
                // Taken over from another meeting, and not yet dealt with here.
                Some(point) if point.text("carried_from_id").is_some() => {
                    (theme.signs.arrow, Role::Muted)
                }
                _ => ("", Role::Text),
            };
            let style = theme.style(if selected { role } else { sign_role });
            draw::text(buf, (row.x + 2, y), 1, sign, style, "");
            for (text, y) in told.iter().zip(y..) {
                let at = (row.x + 4, y);
                draw::text(buf, at, room, text, theme.style(role), theme.signs.ellipsis);
            }
            y += high;
        }
    }
}

/// The points broken into lines, each under its number; `None` where that is more than the pane is
/// high: more of the evening seen at once is then worth more than long titles.
fn wrapped(texts: &[String], room: usize, height: usize) -> Option<Vec<Vec<String>>> {
    let mut points = Vec::new();
    let mut used = 0;
    for text in texts {
        // « 12 Titre »: what goes on stands under the title.
        let number = text.trim_start().find(' ').map_or(0, |at| at + 1);
        let lead = columns(&text[..text.len() - text.trim_start().len()]) + number;
        let lead = if lead < room / 2 { lead } else { 0 };
        let (head, title) = text.split_at(text.char_indices().nth(lead).map_or(0, |(at, _)| at));
        let mut lines: Vec<String> = wrap(title, room.saturating_sub(lead).max(1))
            .into_iter()
            .map(|range| format!("{:lead$}{}", "", title[range].trim_end()))
            .collect();
        if let Some(first) = lines.first_mut() {
            *first = format!("{head}{}", first.trim_start());
        }
        used += lines.len();
        if used > height {
            return None;
        }
        points.push(lines);
    }
    Some(points)
}

/// A title that is too long, cut behind a word where that leaves most of it.
fn cut_at_word(text: &str, room: usize, ellipsis: &str) -> String {
    if columns(text) <= room {
        return text.to_owned();
    }
    let first = wrap(text, room.saturating_sub(columns(ellipsis)).max(1)).into_iter().next();
    let whole = first.map_or("", |range| text[range].trim_end());
    if columns(whole) * 3 < room * 2 {
        // A long word: what is seen of it says more than nothing.
        return text.to_owned();
    }
    format!("{}{ellipsis}", whole.trim_end_matches([',', ';', ':', '\u{a0}']))
}
