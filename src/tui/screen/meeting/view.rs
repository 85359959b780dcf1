//! Where the panes of a meeting stand, how they are drawn, and what is clicked in them.

use crate::tui::canvas::Canvas;
use ratatui::layout::{Position, Rect};

use super::item::{Part, Shown};
use super::steps::Officers;
use super::{Focus, MeetingScreen, agenda, clock, head, item, outline};
use crate::domain::id::Id;
use crate::domain::meeting::Status;
use crate::i18n::agenda::titled;
use crate::store::query::meetings::MeetingSheet;
use crate::store::{self, Store};
use crate::t;
use crate::tui::context::Context;
use crate::tui::keys::Action;
use crate::tui::screen::{Effect, Screen};

/// The narrowest screen on which both panes stand side by side.
const BOTH: u16 = 72;

/// How many lines of the selected point are seen below the agenda of a narrow screen.
const BELOW: u16 = 5;

/// Where the parts of the screen stand; an empty pane is not shown.
pub(super) struct Panes {
    pub head: Rect,
    pub agenda: Rect,
    pub item: Rect,
}

/// Parts the screen: the head, then both panes, or on a narrow screen the one that has the keys.
/// `titles` is what the agenda needs for its titles, while there is nothing else to see.
pub(super) fn panes(
    area: Rect,
    head: u16,
    agenda_has_keys: bool,
    titles: Option<u16>,
    something: bool,
) -> Panes {
    let head = head.min(area.height);
    let rest = Rect { y: area.y + head, height: area.height - head, ..area };
    let none = Rect { width: 0, height: 0, ..rest };
    let top = Rect { height: head, ..area };
    if area.width < BOTH {
        // What waits or was written under the selected point is seen below the agenda.
        if agenda_has_keys && something && rest.height >= BELOW + 4 {
            let below = Rect { y: rest.bottom() - BELOW, height: BELOW, ..rest };
            let agenda = Rect { height: rest.height - BELOW, ..rest };
            return Panes { head: top, agenda, item: below };
        }
        let (agenda, item) = if agenda_has_keys { (rest, none) } else { (none, rest) };
        return Panes { head: top, agenda, item };
    }
    // While notes are taken they have the wider pane; before that the agenda has what its titles need.
    let left = match titles {
        Some(titles) => titles.clamp(28, area.width / 2),
        None => (area.width * 3 / 8).clamp(28, 44),
    };
    let agenda = Rect { width: left, ..rest };
    let item = Rect { x: rest.x + left, width: rest.width - left, ..rest };
    Panes { head: top, agenda, item }
}

/// The area inside a frame.
fn inside(area: Rect) -> Rect {
    Rect {
        x: area.x + 1,
        y: area.y + 1,
        width: area.width.saturating_sub(2),
        height: area.height.saturating_sub(2),
    }
}

/// Who chairs the body and who keeps its minutes on the day of the meeting.
///
/// # Errors
/// What the register says.
pub(super) fn officers(sheet: &MeetingSheet, store: &Store) -> store::Result<Officers> {
    let day = sheet.meeting.date("date").unwrap_or_default();
    let mut found = Officers::default();
    let Some(body) = store.composition(&sheet.body.id, day)? else { return Ok(found) };
    for seat in body.seats {
        let Some(mandate) = seat.mandate else { continue };
        let holder: (Id, String) = (mandate.person, mandate.name);
        match seat.kind.as_str() {
            "chair" => found.chair = Some(holder),
            "secretary" => found.secretary = Some(holder),
            _ => {}
        }
    }
    Ok(found)
}

impl MeetingScreen {
    fn panes(&self, sheet: &MeetingSheet, area: Rect, context: &Context) -> Panes {
        let to_come = matches!(head::status(sheet), Status::Planned | Status::Convened);
        let titles = to_come.then(|| agenda::width(sheet, context));
        let notes = self.point_id().and_then(|point| self.notes.edit(&point));
        let something = self.parts().iter().any(|part| match part {
            Part::Notes => notes.is_some_and(|notes| !notes.text().is_empty()),
            _ => true,
        });
        let head = head::height(sheet, area, context);
        panes(area, head, self.focus == Focus::Agenda, titles, something)
    }

    fn shown<'a>(&'a self, parts: &'a [Part<'a>], context: &Context) -> Shown<'a> {
        let point = self.point();
        let title = match point {
            Some(point) => {
                let title = titled(point.text("title").unwrap_or_default(), context.language());
                let numbers = self.sheet.as_ref().map(outline::numbers).unwrap_or_default();
                let number = numbers.get(self.agenda.selected).map_or("", String::as_str);
                // « 5. Bancs », but « 5.1 Bancs ».
                let dot = if number.contains('.') { "" } else { "." };
                format!("{number}{dot} {title}")
            }
            None if parts.is_empty() => String::new(),
            None => t!(context.words, "meeting-other-business").into_owned(),
        };
        let sheet = self.sheet.as_ref();
        let about = sheet.map(|sheet| outline::about(sheet, self.agenda.selected, context));
        let in_camera = point.is_some() && sheet.is_some_and(|sheet| sheet.floor.in_camera());
        let title = if in_camera {
            t!(context.words, "meeting-title-in-camera", title = title)
        } else {
            title
        };
        Shown {
            title,
            about: about.unwrap_or_default(),
            clock: sheet.zip(point).and_then(|(sheet, point)| clock::told(sheet, point, context)),
            parts,
            notes: point.and_then(|point| self.notes.edit(&point.id)),
            kept_private: !sheet.is_some_and(|sheet| sheet.floor.in_camera())
                && point.is_some_and(|point| point.text("private_notes").is_some()),
            sealed: sheet.is_some_and(|sheet| {
                matches!(head::status(sheet), Status::Adopted | Status::Cancelled)
            }),
            typing: self.focus == Focus::Typing,
            has_keys: self.focus == Focus::Item,
        }
    }

    /// Draws the whole screen; the cursor's place while one types.
    pub(super) fn draw_meeting(
        &self,
        buf: &mut Canvas,
        area: Rect,
        context: &Context,
    ) -> Option<Position> {
        let sheet = self.sheet.as_ref()?;
        let panes = self.panes(sheet, area, context);
        head::draw(buf, panes.head, sheet, context);
        if !panes.agenda.is_empty() {
            let has_keys = self.focus == Focus::Agenda;
            self.agenda.draw(buf, panes.agenda, sheet, &self.notes, has_keys, context);
        }
        if panes.item.is_empty() {
            return None;
        }
        let parts = self.parts();
        let shown = self.shown(&parts, context);
        self.item.draw(buf, panes.item, sheet, &shown, context)
    }

    /// Selects what is clicked; what is selected already is opened.
    pub(super) fn clicked(&mut self, at: Position, area: Rect, context: &Context) -> Effect {
        let Some(sheet) = &self.sheet else { return Effect::Close };
        let panes = self.panes(sheet, area, context);
        let count = agenda::lines(sheet).len();
        if let Some(line) = self.agenda.hit(inside(panes.agenda), at, count) {
            let saving = self.saving();
            let again = line == self.agenda.selected && self.focus == Focus::Agenda;
            if line != self.agenda.selected {
                self.item = item::ItemPane::default();
            }
            self.agenda.selected = line;
            self.focus =
                if again && !self.parts().is_empty() { Focus::Item } else { Focus::Agenda };
            return saving.unwrap_or(Effect::None);
        }
        let hit = {
            let parts = self.parts();
            let shown = self.shown(&parts, context);
            self.item.hit(inside(panes.item), at, sheet, &shown, context)
        };
        let Some((part, x, y)) = hit else { return Effect::None };
        if self.parts().get(part) == Some(&Part::Notes) {
            if self.why_not(Action::Notes, context).is_none() {
                self.type_at(x, y);
            }
            return Effect::None;
        }
        let again = self.focus == Focus::Item && self.item.selected == part;
        let saving = self.saving();
        self.focus = Focus::Item;
        self.item.selected = part;
        if again && self.why_not(Action::Notes, context).is_none() {
            return self.act(Action::Notes, context);
        }
        saving.unwrap_or(Effect::None)
    }

    /// Types in the notes at the place that was clicked.
    fn type_at(&mut self, x: u16, y: u16) {
        let point = self.point_id();
        self.focus = Focus::Typing;
        self.item.selected = 0;
        if let Some(field) = point.and_then(|point| self.notes.edit_mut(&point)) {
            field.click(x, y);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_panes_fill_a_wide_screen_and_one_a_narrow_one() {
        let wide = panes(Rect::new(0, 3, 80, 19), 4, true, None, true);
        assert_eq!(wide.head, Rect::new(0, 3, 80, 4));
        assert_eq!(wide.agenda, Rect::new(0, 7, 30, 15));
        assert_eq!(wide.item, Rect::new(30, 7, 50, 15));
        // Before the meeting a title gets what is left.
        for (titles, width) in [(90, 40), (36, 36), (12, 28)] {
            let panes = panes(Rect::new(0, 3, 80, 19), 4, true, Some(titles), true);
            assert_eq!((panes.agenda.width, panes.item.width), (width, 80 - width), "{titles}");
        }
        let narrow = panes(Rect::new(0, 3, 60, 15), 4, false, Some(45), true);
        assert!(narrow.agenda.is_empty());
        assert_eq!(narrow.item, Rect::new(0, 7, 60, 11));
        let both = panes(Rect::new(0, 3, 60, 15), 4, true, None, true);
        assert_eq!((both.agenda.height, both.item.height), (6, 5));
        assert!(panes(Rect::new(0, 3, 60, 15), 4, true, None, false).item.is_empty());
    }
}
