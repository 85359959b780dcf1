//! The right pane: the selected point, with its notes, its motions and its follow-ups.

use std::borrow::Cow;
use std::cell::{Cell as Remembered, RefCell};
use std::rc::Rc;

use crate::text::sort;
use crate::tui::canvas::Canvas;
use ratatui::layout::{Position, Rect};

use super::decision;
use crate::domain::id::Id;
use crate::i18n::dates;
use crate::i18n::language::Language;
use crate::store::Record;
use crate::store::in_camera::is_private_follow_up;
use crate::store::query::meetings::MeetingSheet;
use crate::t;
use crate::text::width::{columns, cut, wrap};
use crate::tui::context::Context;
use crate::tui::theme::Role;
use crate::tui::widget::draw;
use crate::tui::widget::text_edit::TextEdit;

/// What can be selected in the pane.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Part<'a> {
    /// The notes of the point.
    Notes,
    /// A motion.
    Motion(&'a Record),
    /// A follow-up.
    FollowUp(&'a Record),
}

impl Part<'_> {
    /// The record that it is; none for the notes.
    pub fn id(&self) -> Option<&Id> {
        match self {
            Self::Notes => None,
            Self::Motion(record) | Self::FollowUp(record) => Some(&record.id),
        }
    }
}

/// The parts of a point, in the order in which they are shown; `None` is what stands under no
/// point and so has no notes.
pub(super) fn parts<'a>(sheet: &'a MeetingSheet, point: Option<&Id>) -> Vec<Part<'a>> {
    let mut parts = Vec::new();
    if point.is_some() {
        parts.push(Part::Notes);
    }
    // What is pending lies on top of each other, and is seen so; then what is over, in order.
    let floor = &sheet.floor;
    let pending: Vec<&str> = floor.pending().map(|motion| motion.id.as_str()).rev().collect();
    let place = |motion: &Record| pending.iter().position(|id| *id == motion.id.as_str());
    let mut motions: Vec<&Record> = sheet.motions_of(point).collect();
    sort::by_key(&mut motions, |motion| place(motion).unwrap_or(usize::MAX));
    parts.extend(motions.into_iter().map(Part::Motion));
    parts.extend(sheet.follow_ups_of(point).map(Part::FollowUp));
    parts
}

/// The pane: which part is selected, and how far the list of motions is scrolled.
#[derive(Default)]
pub(super) struct ItemPane {
    /// The selected part.
    pub selected: usize,
    top: Remembered<usize>,
    told: RefCell<Option<Told>>,
}

/// The lines of the list, kept while nothing changes but what is typed: what amendments change is looked for in all
/// words of the motions.
struct Told {
    parts: Vec<Option<Id>>,
    width: u16,
    language: Language,
    lines: Rc<Vec<Line>>,
}

/// What a frame of the pane shows.
pub(super) struct Shown<'a> {
    /// How long the point has been going on; at the right of the title.
    pub clock: Option<String>,
    /// The title in the frame.
    pub title: String,
    /// What the point asks, who leads it, when it is planned; empty when nothing is known.
    pub about: String,
    /// The parts.
    pub parts: &'a [Part<'a>],
    /// The field of the notes.
    pub notes: Option<&'a TextEdit>,
    /// Whether notes were taken of it in camera, which stand elsewhere.
    pub kept_private: bool,
    /// Whether nothing is typed any more.
    pub sealed: bool,
    /// Whether one types in the notes.
    pub typing: bool,
    /// Whether the arrows move in the pane.
    pub has_keys: bool,
}

/// A line of the list under the notes, and the part it belongs to.
struct Line {
    part: usize,
    /// Whether the part begins here; a blank line may stand before.
    first: bool,
    text: String,
    role: Role,
}

/// The pane's area inside its frame, parted into notes and list.
struct Areas {
    notes: Rect,
    list: Rect,
}

/// Parts the pane: the notes get what the list leaves, and half of it at least; a third is kept
/// for the list while one types.
fn areas(inside: Rect, notes_lines: u16, list_lines: u16, typing: bool) -> Areas {
    let all = inside.height;
    let list = match (notes_lines, list_lines) {
        (_, 0) => 0,
        (0, _) => all,
        // Two lines to type on; what was decided stays in sight as long as there is room for it.
        (notes, list) if typing => {
            let spare = all.saturating_sub(notes.saturating_add(2));
            list.saturating_add(1).min(spare.max(all / 3))
        }
        (notes, list) => list.saturating_add(1).min(all.saturating_sub(notes).max(all / 2)),
    };
    Areas {
        notes: Rect { height: all - list, ..inside },
        list: Rect { y: inside.y + all - list, height: list, ..inside },
    }
}

/// The title as it stands in the frame, and what goes on below it where it is too long for that.
fn heading<'a>(title: &'a str, inside: Rect, ellipsis: &str) -> (Cow<'a, str>, &'a str) {
    let room = usize::from(inside.width.saturating_sub(2));
    if columns(title) <= room {
        return (Cow::Borrowed(title), "");
    }
    let first = wrap(title, room.max(1)).into_iter().next().map_or(0, |range| range.end);
    // Where there is hardly room, the notes come first.
    if inside.height < 5 || first == 0 {
        return (Cow::Owned(cut_within(title, room, ellipsis)), "");
    }
    (Cow::Borrowed(title[..first].trim_end()), title[first..].trim_start())
}

/// A title that is too long for a line, which says that it goes on.
fn cut_within(title: &str, room: usize, ellipsis: &str) -> String {
    format!("{}{ellipsis}", cut(title, room.saturating_sub(columns(ellipsis))))
}

/// What is left of the pane below the rest of the title and the line about the point.
fn below_heading(inside: Rect, rest: &str, shown: &Shown<'_>) -> Rect {
    let title = u16::from(!rest.is_empty());
    let about = u16::from(!shown.about.is_empty() && inside.height >= 3 + title);
    let lines = title + about;
    Rect { y: inside.y + lines, height: inside.height - lines, ..inside }
}

impl ItemPane {
    /// Draws the pane; the cursor's place while one types.
    pub fn draw(
        &self,
        buf: &mut Canvas,
        area: Rect,
        sheet: &MeetingSheet,
        shown: &Shown<'_>,
        context: &Context,
    ) -> Option<Position> {
        let theme = &context.theme;
        let role = if shown.has_keys || shown.typing { Role::Title } else { Role::Border };
        let clock = shown.clock.as_ref().map(|clock| format!(" {clock} ")).unwrap_or_default();
        let wide = u16::try_from(columns(&clock)).unwrap_or(area.width).min(area.width / 2);
        let beside = usize::from(area.width.saturating_sub(wide + 6));
        // The title has the frame's upper line to itself where it needs that.
        let below = columns(&shown.title) > beside && area.height > 2;
        let within = Rect { width: area.width.saturating_sub(2), ..area };
        let within = Rect { height: area.height.saturating_sub(2), ..within };
        let (title, rest) = match below {
            true => heading(&shown.title, within, theme.signs.ellipsis),
            false => (cut(&shown.title, beside), ""),
        };
        let inside = draw::frame(buf, area, &title, role, theme);
        let line = if below { area.bottom() - 1 } else { area.y };
        let at = (area.right().saturating_sub(wide + 1), line);
        draw::text(buf, at, wide, &clock, theme.style(Role::Text), theme.signs.ellipsis);
        let style = theme.style(Role::Muted);
        let room = inside.width.saturating_sub(2);
        let below = below_heading(inside, rest, shown);
        if !rest.is_empty() {
            let at = (inside.x + 1, inside.y);
            draw::text(buf, at, inside.width, rest, theme.style(role), theme.signs.ellipsis);
        }
        if below.y > inside.y + u16::from(!rest.is_empty()) {
            let at = (inside.x + 2, below.y - 1);
            draw::text(buf, at, room, &shown.about, style, theme.signs.ellipsis);
        }
        let inside = below;
        let lines = self.list(sheet, shown.parts, inside.width, context);
        let areas = self.areas(inside, shown, &lines);
        let cursor = draw_notes(buf, areas.notes, self.selected == 0, shown, context);
        self.draw_list(buf, areas.list, &lines, shown, context);
        cursor
    }

    /// Has the list told anew, since the register was read again.
    pub fn forget(&mut self) {
        *self.told.get_mut() = None;
    }

    fn list(
        &self,
        sheet: &MeetingSheet,
        parts: &[Part<'_>],
        width: u16,
        context: &Context,
    ) -> Rc<Vec<Line>> {
        let language = context.language();
        let is_told = |told: &&Told| {
            told.width == width
                && told.language == language
                && told.parts.iter().map(Option::as_ref).eq(parts.iter().map(Part::id))
        };
        if let Some(told) = self.told.borrow().as_ref().filter(is_told) {
            return Rc::clone(&told.lines);
        }
        let lines = Rc::new(list(sheet, parts, width, context));
        let ids = parts.iter().map(|part| part.id().cloned()).collect();
        let told = Told { parts: ids, width, language, lines: Rc::clone(&lines) };
        *self.told.borrow_mut() = Some(told);
        lines
    }

    fn areas(&self, inside: Rect, shown: &Shown<'_>, lines: &[Line]) -> Areas {
        // Where there is hardly room, what was moved comes before the word that nothing was noted.
        let little = inside.height < 5 && !shown.typing && !lines.is_empty();
        let notes = shown.notes.filter(|edit| !little || !edit.text().is_empty());
        let notes = notes.map_or(0, |edit| {
            let width = usize::from(inside.width.saturating_sub(3).max(1));
            u16::try_from(wrap(edit.text(), width).len()).unwrap_or(u16::MAX)
        });
        let list = u16::try_from(lines.len()).unwrap_or(u16::MAX);
        areas(inside, notes, list, shown.typing)
    }

    /// What is under the mouse: a part, with the place in the notes.
    pub fn hit(
        &self,
        inside: Rect,
        at: Position,
        sheet: &MeetingSheet,
        shown: &Shown<'_>,
        context: &Context,
    ) -> Option<(usize, u16, u16)> {
        let (_, rest) = heading(&shown.title, inside, context.theme.signs.ellipsis);
        let inside = below_heading(inside, rest, shown);
        let lines = self.list(sheet, shown.parts, inside.width, context);
        let areas = self.areas(inside, shown, &lines);
        if areas.notes.contains(at) && shown.notes.is_some() {
            return Some((0, at.x.saturating_sub(areas.notes.x + 2), at.y - areas.notes.y));
        }
        if !areas.list.contains(at) {
            return None;
        }
        let line = self.top.get() + usize::from(at.y - areas.list.y);
        lines.get(line).map(|line| (line.part, 0, 0))
    }

    fn draw_list(
        &self,
        buf: &mut Canvas,
        area: Rect,
        lines: &[Line],
        shown: &Shown<'_>,
        context: &Context,
    ) {
        let theme = &context.theme;
        let height = usize::from(area.height);
        let most = lines.len().saturating_sub(height);
        let mut top = self.top.get().min(most);
        let is_first = |line: &Line| shown.has_keys && line.part == self.selected && line.first;
        if let Some(first) = lines.iter().position(is_first) {
            let count = lines[first..].iter().filter(|line| line.part == self.selected).count();
            if first + count > top + height {
                top = first + count - height;
            }
            // A part that is longer than the room is seen from its first line on.
            if first < top || count >= height {
                top = first;
            }
        } else {
            // What is pending comes first; where nothing is, the latest decision is looked for.
            top = match latest(shown.parts) {
                // No blank line at the top of what is short anyway.
                Latest::Pending => lines.iter().position(|line| !line.text.is_empty()).unwrap_or(0),
                Latest::End => most,
                Latest::Decision(part) => {
                    lines.iter().position(|line| line.part == part).unwrap_or(most).min(most)
                }
            };
        }
        self.top.set(top);
        for (line, y) in lines.iter().skip(top).zip(area.top()..area.bottom()) {
            let selected = line.part == self.selected && shown.has_keys;
            if selected && line.first {
                let pointer = theme.style(Role::Selected);
                draw::text(buf, (area.x, y), 1, theme.signs.pointer, pointer, "");
            }
            let role = if selected && line.role == Role::Text { Role::Title } else { line.role };
            let room = area.width.saturating_sub(3);
            let at = (area.x + 2, y);
            draw::text(buf, at, room, &line.text, theme.style(role), theme.signs.ellipsis);
        }
        let mut more = |y: u16, sign: &str| {
            draw::text(buf, (area.right() - 1, y), 1, sign, theme.style(Role::Muted), "");
        };
        if height > 0 && lines[..top].iter().any(|line| !line.text.is_empty()) {
            more(area.y, theme.signs.more_up);
        }
        if height > 0 && top + height < lines.len() {
            more(area.bottom() - 1, theme.signs.more_down);
        }
    }
}

/// What is looked for under a point while nothing is selected there.
enum Latest {
    /// Something waits for its vote; it comes first.
    Pending,
    /// The motion that was decided last, or that on which it lay, by its place.
    Decision(usize),
    /// What comes last: a follow-up, or motions without an hour.
    End,
}

fn latest(parts: &[Part<'_>]) -> Latest {
    let pending = |part: &Part<'_>| matches!(part, Part::Motion(motion) if motion.text("outcome") == Some("proposed"));
    if parts.iter().any(pending) {
        return Latest::Pending;
    }
    if !matches!(parts.last(), Some(Part::Motion(_))) {
        return Latest::End;
    }
    // What lies on a motion is seen from that motion on.
    let root = |motion: &Record| {
        let mut place = None;
        let mut next = Some(motion.id.clone());
        while let Some(id) = next {
            let found = parts.iter().position(|part| part.id() == Some(&id));
            place = found.or(place);
            next = match found.and_then(|found| parts.get(found)) {
                Some(Part::Motion(motion)) => motion.link("on_id"),
                _ => None,
            };
        }
        place
    };
    let decided = parts.iter().filter_map(|part| match part {
        Part::Motion(motion) => Some((motion.text("decided_at")?, root(motion)?)),
        _ => None,
    });
    decided.max().map_or(Latest::End, |(_, place)| Latest::Decision(place))
}

fn draw_notes(
    buf: &mut Canvas,
    area: Rect,
    selected: bool,
    shown: &Shown<'_>,
    context: &Context,
) -> Option<Position> {
    let theme = &context.theme;
    let edit = shown.notes.filter(|_| area.height > 0)?;
    let field =
        Rect { x: area.x + 2, width: area.width.saturating_sub(2), ..area }.intersection(area);
    if selected && shown.has_keys {
        let style = theme.style(Role::Selected);
        draw::text(buf, (area.x, area.y), 1, theme.signs.pointer, style, "");
    }
    if edit.text().is_empty() && !shown.typing {
        // What was typed behind closed doors is kept, and seen in the minutes.
        let id = match (shown.kept_private, shown.sealed) {
            (true, _) => "meeting-notes-in-camera",
            (false, true) => "meeting-no-notes.sealed",
            (false, false) => "meeting-no-notes",
        };
        let words = context.words.text(id);
        let style = theme.style(Role::Muted);
        draw::text(buf, (field.x, field.y), field.width, &words, style, theme.signs.ellipsis);
        return None;
    }
    let has_cursor = shown.typing || (selected && shown.has_keys);
    let cursor = edit.draw(buf, field, has_cursor, theme);
    let (above, below) = edit.hidden();
    let style = theme.style(Role::Muted);
    if above {
        draw::text(buf, (area.x, area.y), 2, theme.signs.ellipsis, style, "");
    }
    if below && area.height > 1 {
        let at = (area.x, area.bottom() - 1);
        draw::text(buf, at, 2, theme.signs.ellipsis, style, "");
    }
    cursor.filter(|_| shown.typing)
}

/// The motions and follow-ups in lines, a blank one before each motion.
fn list(sheet: &MeetingSheet, parts: &[Part<'_>], width: u16, context: &Context) -> Vec<Line> {
    let room = usize::from(width.saturating_sub(3).max(1));
    let mut lines = Vec::new();
    for (part, what) in parts.iter().enumerate() {
        let said = match what {
            Part::Notes => continue,
            Part::Motion(motion) => decision::motion(sheet, motion, context),
            Part::FollowUp(found) => vec![follow_up(sheet, found, context)],
        };
        if !lines.is_empty() || parts.first() == Some(&Part::Notes) {
            lines.push(Line { part, first: false, text: String::new(), role: Role::Text });
        }
        let mut first = true;
        for (text, role) in said {
            for range in wrap(&text, room) {
                let text = text[range].trim_end().to_owned();
                lines.push(Line { part, first: std::mem::take(&mut first), text, role });
            }
        }
    }
    lines
}

/// « Suivi : écrire à l'Office — Jean Tremblay, 30 nov. 2026 ».
fn follow_up(sheet: &MeetingSheet, found: &Record, context: &Context) -> (String, Role) {
    let day = |field| found.date(field).map(|day| dates::medium(day, context.language()));
    let what = found.text("what").unwrap_or_default();
    let mut more: Vec<String> = vec![sheet.name(found, "person_id").to_owned()];
    more.extend(day("due_on"));
    let motion = found.text("motion_id").and_then(|id| sheet.motion(id));
    let private = is_private_follow_up(found, motion);
    more.extend(private.then(|| t!(context.words, "in-camera-mark").into_owned()));
    more.retain(|part| !part.is_empty());
    let more = if more.is_empty() { String::new() } else { format!(" ({})", more.join(", ")) };
    // What was promised behind closed doors is hidden with the notes of then.
    let text = match private && !sheet.floor.in_camera() {
        true => t!(context.words, "meeting-follow-up-in-camera").into_owned(),
        false => t!(context.words, "meeting-follow-up", what = what, more = more),
    };
    match day("done_on") {
        Some(done) => {
            let done = t!(context.words, "meeting-follow-up-done", done = done);
            (format!("{text} {} {done}", context.theme.signs.check), Role::Muted)
        }
        None => (text, Role::Text),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn notes_and_list_share_the_pane_without_hiding_each_other() {
        let inside = Rect::new(0, 0, 40, 12);
        let heights = |notes, list, typing| {
            let areas = areas(inside, notes, list, typing);
            assert_eq!(areas.list.bottom(), 12);
            (areas.notes.height, areas.list.height)
        };
        assert_eq!(heights(30, 0, false), (12, 0), "no list");
        assert_eq!(heights(0, 30, false), (0, 12), "no notes");
        assert_eq!(heights(2, 5, false), (6, 6), "both fit, the list with a blank line");
        assert_eq!(heights(2, 30, false), (2, 10), "the notes need but two lines");
        assert_eq!(heights(30, 30, false), (6, 6), "half and half");
        assert_eq!(heights(2, 30, true), (4, 8), "two lines to type on, the rest for the list");
        assert_eq!(heights(30, 30, true), (8, 4), "much is typed: the list keeps a third");
    }
}
