//! The roll of a meeting: who is present, excused, absent; who came as a guest.

use std::cell::Cell as Remembered;

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use super::{guest, head};
use crate::domain::command::{Command, SetAttendance};
use crate::domain::id::Id;
use crate::domain::meeting::{ATTENDANCE_STATUS, Status};
use crate::i18n::wording;
use crate::store::query::meetings::{Attendee, MeetingSheet};
use crate::store::{self, Store};
use crate::t;
use crate::tui::context::Context;
use crate::tui::keys::{Action, Scope};
use crate::tui::screen::section::Section;
use crate::tui::screen::{Effect, Screen};
use crate::tui::theme::Role;
use crate::tui::widget::draw;

/// The lines above the names.
const HEAD: u16 = 4;

/// The roll.
pub(super) struct Roll {
    meeting: Id,
    sheet: Option<MeetingSheet>,
    /// An id for a person who is not in the register yet.
    fresh: Option<Id>,
    selected: usize,
    top: Remembered<usize>,
    height: Remembered<usize>,
}

impl Roll {
    /// The roll of a meeting, before anything is read.
    pub fn new(meeting: Id) -> Self {
        Self {
            meeting,
            sheet: None,
            fresh: None,
            selected: 0,
            top: Remembered::new(0),
            height: Remembered::new(10),
        }
    }

    fn people(&self) -> &[Attendee] {
        self.sheet.as_ref().map(|sheet| sheet.people.as_slice()).unwrap_or_default()
    }

    /// Marks the selected person; `on` goes to the next one.
    fn mark(&mut self, status: Option<&str>, on: bool) -> Effect {
        let Some(person) = self.people().get(self.selected) else { return Effect::None };
        let command = Command::SetAttendance(SetAttendance {
            meeting: self.meeting.clone(),
            person: person.person.clone(),
            status: status.map(str::to_owned),
            replaces: None,
        });
        let same = person.status.as_deref() == status;
        if on {
            self.step(1);
        }
        if same { Effect::None } else { Effect::Do(command) }
    }

    /// Present, or absent if present; a guest is there or not.
    fn toggle(&mut self) -> Effect {
        let Some(person) = self.people().get(self.selected) else { return Effect::None };
        let status = match (person.member, person.status.as_deref()) {
            (true, Some("present")) => Some("absent"),
            (true, _) => Some("present"),
            (false, Some(_)) => None,
            (false, None) => Some("guest"),
        };
        self.mark(status, false)
    }

    fn step(&mut self, by: isize) {
        let last = self.people().len().saturating_sub(1);
        self.selected = self.selected.saturating_add_signed(by).min(last);
    }
}

impl Screen for Roll {
    fn scope(&self) -> Scope {
        Scope::Roll
    }

    fn section(&self) -> Option<Section> {
        Some(Section::Meetings)
    }

    fn load(&mut self, store: &Store, context: &Context) -> store::Result<()> {
        let before = self.people().get(self.selected).map(|person| person.person.clone());
        self.sheet = store.meeting(&self.meeting)?;
        // A guest who is added comes in at their place in the order; the selected one stays.
        let found = before.and_then(|id| self.people().iter().position(|p| p.person == id));
        self.selected = found.unwrap_or(self.selected);
        self.step(0);
        let stamp = guest::stamp(context);
        self.fresh = Some(store.new_id(&stamp));
        Ok(())
    }

    fn act(&mut self, action: Action, _context: &Context) -> Effect {
        if self.sheet.is_none() {
            return Effect::Close;
        }
        let page = isize::try_from(self.height.get().max(2) - 1).unwrap_or(1);
        match action {
            Action::Back => return Effect::Close,
            Action::Up => self.step(-1),
            Action::Down => self.step(1),
            Action::PageUp => self.step(-page),
            Action::PageDown => self.step(page),
            Action::First => self.selected = 0,
            Action::Last => self.step(isize::MAX),
            Action::Present => return self.mark(Some("present"), true),
            Action::Excused => return self.mark(Some("excused"), true),
            Action::Absent => return self.mark(Some("absent"), true),
            Action::Remove => return self.mark(None, false),
            Action::Toggle => return self.toggle(),
            Action::Guest => return Effect::Open(Box::new(guest::known(&self.meeting))),
            Action::New => {
                let fresh = self.fresh.clone().unwrap_or_default();
                return Effect::Open(Box::new(guest::new(&self.meeting, fresh)));
            }
            _ => {}
        }
        Effect::None
    }

    fn why_not(&self, action: Action, context: &Context) -> Option<String> {
        let sheet = self.sheet.as_ref()?;
        let words = &context.words;
        let status = head::status(sheet);
        let marks = [Action::Present, Action::Excused, Action::Absent, Action::Toggle];
        let adds = [Action::Guest, Action::New];
        if !marks.contains(&action) && !adds.contains(&action) && action != Action::Remove {
            return None;
        }
        if status == Status::Adopted {
            return Some(t!(words, "why-adopted").into_owned());
        }
        if status == Status::Cancelled {
            return Some(t!(words, "why-cancelled").into_owned());
        }
        if adds.contains(&action) {
            return None;
        }
        let Some(person) = self.people().get(self.selected) else {
            return Some(t!(words, "why-no-members").into_owned());
        };
        let guest = !person.member && action != Action::Toggle && action != Action::Remove;
        guest.then(|| t!(words, "why-guest", name = person.name.as_str()))
    }

    fn click(&mut self, at: Position, area: Rect, context: &Context) -> Effect {
        let Some(line) = at.y.checked_sub(area.y + head_height(area)) else { return Effect::None };
        let place = self.top.get() + usize::from(line);
        if place >= self.people().len() {
            return Effect::None;
        }
        if place != self.selected {
            self.selected = place;
            return Effect::None;
        }
        match self.why_not(Action::Toggle, context) {
            Some(_) => Effect::None,
            None => self.toggle(),
        }
    }

    fn is_gone(&self) -> bool {
        self.sheet.is_none()
    }

    fn draw(&self, buf: &mut Buffer, area: Rect, context: &Context) -> Option<Position> {
        let sheet = self.sheet.as_ref()?;
        let head = head_height(area);
        draw_head(buf, Rect { height: head.min(area.height), ..area }, sheet, context);
        let list = Rect { y: area.y + head, height: area.height.saturating_sub(head), ..area };
        let height = usize::from(list.height).max(1);
        self.height.set(height);
        let mut top = self.top.get().min(self.selected);
        if self.selected >= top + height {
            top = self.selected + 1 - height;
        }
        top = top.min(sheet.people.len().saturating_sub(height));
        self.top.set(top);
        let people = sheet.people.iter().enumerate().skip(top);
        for ((place, person), y) in people.zip(list.top()..list.bottom()) {
            let row = Rect { y, height: 1, ..list };
            draw_person(buf, row, person, place == self.selected, context);
        }
        if sheet.people.is_empty() && list.height > 0 {
            let text = t!(context.words, "why-no-members");
            let style = context.theme.style(Role::Warning);
            let width = list.width.saturating_sub(2);
            draw::text(buf, (list.x + 1, list.y), width, &text, style, "");
        }
        None
    }
}

fn head_height(area: Rect) -> u16 {
    if area.height < 10 { 2 } else { HEAD }
}

fn draw_head(buf: &mut Buffer, area: Rect, sheet: &MeetingSheet, context: &Context) {
    let theme = &context.theme;
    let count = |status| sheet.with_status(status).count();
    let unsaid = sheet.people.iter().filter(|person| person.status.is_none()).count();
    let counts = t!(
        context.words,
        "roll-counts",
        present = count("present"),
        excused = count("excused"),
        absent = count("absent"),
        guest = count("guest"),
        unsaid = unsaid
    );
    let title = t!(context.words, "roll-title", meeting = head::title(sheet, context));
    let mut lines = vec![(title, Role::Title), head::quorum(sheet, context), (counts, Role::Text)];
    if area.height < 3 {
        lines.remove(0);
    }
    for ((text, role), y) in lines.iter().zip(area.top()..area.bottom()) {
        let width = area.width.saturating_sub(2);
        draw::text(buf, (area.x + 1, y), width, text, theme.style(*role), theme.signs.ellipsis);
    }
}

fn draw_person(buf: &mut Buffer, row: Rect, person: &Attendee, selected: bool, context: &Context) {
    let theme = &context.theme;
    if selected {
        draw::horizontal(buf, row, " ", theme.style(Role::Selected));
        draw::text(buf, (row.x, row.y), 1, theme.signs.pointer, theme.style(Role::Selected), "");
    }
    let style = |role| theme.style(if selected { Role::Selected } else { role });
    let status = person.status.as_deref();
    let (sign, role) = match status {
        Some("present") => (theme.signs.check, Role::Good),
        Some("excused") => (theme.signs.dot, Role::Muted),
        Some("absent") => (theme.signs.cross, Role::Bad),
        Some(_) => (theme.signs.check, Role::Text),
        None => ("", Role::Muted),
    };
    draw::text(buf, (row.x + 2, row.y), 1, sign, style(role), "");
    let said = status.map(|code| wording::choice(&context.words, &ATTENDANCE_STATUS, code));
    let said = said.unwrap_or_else(|| t!(context.words, "roll-unsaid").into_owned());
    let right = u16::try_from(crate::text::width::columns(&said)).unwrap_or(0).min(row.width / 2);
    let room = row.width.saturating_sub(right + 7).min(44);
    let at = (row.x + 4, row.y);
    draw::text(buf, at, room, &person.name, style(Role::Text), theme.signs.ellipsis);
    let at = (row.x + 5 + room, row.y);
    let role = if status.is_some() { role } else { Role::Muted };
    draw::text(buf, at, right, &said, style(role), theme.signs.ellipsis);
}
