//! The roll of a meeting: who is present, excused, absent; who came late, left, came back or
//! withdrew, by one key each and with the clock; who came as a guest or in somebody's place.

mod deeds;
mod draw;
pub(super) mod forms;

use std::cell::Cell as Remembered;

use crate::text::ordered::Map;
use crate::tui::canvas::Canvas;
use ratatui::layout::{Position, Rect};

use super::{guest, head, preside};
use crate::domain::command::{Command, RemoveMovement};
use crate::domain::entity::Entity;
use crate::domain::id::Id;
use crate::domain::meeting::Status;
use crate::store::query::meetings::{Attendee, MeetingSheet};
use crate::store::{self, Record, Store};
use crate::t;
use crate::tui::context::Context;
use crate::tui::keys::{Action, Scope};
use crate::tui::screen::form::{differences, namesakes};
use crate::tui::screen::pick::{Offer, offers};
use crate::tui::screen::section::Section;
use crate::tui::screen::{Answer, Effect, Screen, Turned};
pub(super) use draw::{name_width, named_apart};

/// The roll.
pub(super) struct Roll {
    meeting: Id,
    /// The point at which it was opened: what a withdrawal is about.
    point: Option<Id>,
    /// Whether one came from a form, to which one goes back.
    from_form: bool,
    sheet: Option<MeetingSheet>,
    /// Whether the roll is being called, for the first time.
    calling: bool,
    /// What it said of people before the meeting opened.
    at_opening: Map<Id, String>,
    /// An id for a person who is not in the register yet.
    fresh: Option<Id>,
    /// What tells namesakes apart.
    namesakes: Map<Id, String>,
    /// The same, as short as a row wants it.
    differences: Map<Id, String>,
    selected: usize,
    /// Those who were listed to choose from, in the order of the list.
    listed: Vec<Id>,
    /// Whether whoever is chosen from it takes an office over.
    takes_over: bool,
    /// Who was marked by the key before, from whom it went on to the next one.
    just_marked: Option<Id>,
    /// The selected movement, while the keys are among the movements.
    moved: Option<usize>,
    /// The person and the movement that an undo changed, to go to once they are read.
    aim: Option<Id>,
    moved_aim: Option<Id>,
    top: Remembered<usize>,
    height: Remembered<usize>,
}

impl Roll {
    /// The roll of a meeting, opened at a point of its agenda, before anything is read.
    pub fn new(meeting: Id, point: Option<Id>) -> Self {
        Self {
            meeting,
            point,
            from_form: false,
            sheet: None,
            calling: false,
            at_opening: Map::new(),
            fresh: None,
            namesakes: Map::new(),
            differences: Map::new(),
            selected: 0,
            listed: Vec::new(),
            takes_over: false,
            just_marked: None,
            moved: None,
            aim: None,
            moved_aim: None,
            top: Remembered::new(0),
            height: Remembered::new(10),
        }
    }

    /// The same, opened from a form.
    pub fn opened_from_form(mut self) -> Self {
        self.from_form = true;
        self
    }

    fn people(&self) -> &[Attendee] {
        self.sheet.as_ref().map(|sheet| sheet.people.as_slice()).unwrap_or_default()
    }

    fn movements(&self) -> &[Record] {
        self.sheet.as_ref().map(|sheet| sheet.movements.as_slice()).unwrap_or_default()
    }

    /// The selected person; nobody while the keys are among the movements.
    fn person(&self) -> Option<&Attendee> {
        self.people().get(self.selected).filter(|_| self.moved.is_none())
    }

    /// The selected movement, or the last one of the selected person.
    fn movement(&self) -> Option<&Record> {
        match self.moved {
            Some(place) => self.movements().get(place),
            None => self.sheet.as_ref()?.movements_of(&self.person()?.person).next_back(),
        }
    }

    fn step(&mut self, by: isize) {
        let within = |place: usize, count: usize| {
            place.saturating_add_signed(by).min(count.saturating_sub(1))
        };
        match self.moved {
            Some(place) => self.moved = Some(within(place, self.movements().len())),
            None => self.selected = within(self.selected, self.people().len()),
        }
    }

    /// Whom the keys begin with: while the quorum is lost, the first member who is not there; else whoever
    /// is to preside, else the one of whom something was noted last.
    fn to_begin_with(&self, store: &Store) -> store::Result<Option<Id>> {
        let Some(sheet) = self.sheet.as_ref().filter(|s| head::status(s) == Status::Open) else {
            return Ok(None);
        };
        if sheet.quorum_changes.last().is_some_and(|last| !last.met) {
            let gone = sheet.people.iter().find(|person| person.member && !person.inside);
            return Ok(gone.map(|person| person.person.clone()));
        }
        if let Some(chair) = self.to_preside(store)? {
            return Ok(Some(chair));
        }
        let last = sheet.movements.iter().max_by_key(|moved| moved.value("position").as_whole());
        Ok(last.and_then(|moved| moved.link("person_id")))
    }

    /// Who is to be chosen first when an office is to change: whoever chaired before a withdrawal that is
    /// over, or else, while nobody in the room chairs or takes the minutes, the vice-chair or another who may.
    fn to_preside(&self, store: &Store) -> store::Result<Option<Id>> {
        let Some(sheet) = self.sheet.as_ref().filter(|s| head::status(s) == Status::Open) else {
            return Ok(None);
        };
        if let Some(chair) = preside::back(sheet) {
            return Ok(Some(chair.person.clone()));
        }
        let Some(office) = preside::vacant(sheet) else { return Ok(None) };
        let offices = store.offices(&self.meeting)?;
        let vice = |person: &&&Attendee| {
            let holds = offices.get(person.person.as_str());
            office == "chair"
                && holds.is_some_and(|holds| holds.role.as_deref() == Some("vice-chair"))
        };
        let may = preside::successors(sheet);
        let first = may.iter().find(vice).or(may.first());
        Ok(first.map(|person| person.person.clone()))
    }

    /// Lists people to choose one of.
    fn list(
        &mut self,
        title: &'static str,
        which: impl Fn(&Attendee) -> bool,
        context: &Context,
    ) -> Effect {
        let Some(sheet) = &self.sheet else { return Effect::None };
        let offer = |person: &Attendee| {
            let status = draw::status(sheet, person, context);
            let detail = match self.namesakes.get(&person.person) {
                Some(known) => format!("{known} · {status}"),
                None => status,
            };
            Offer { label: person.name.clone(), detail, why_not: String::new() }
        };
        let people: Vec<&Attendee> = sheet.people.iter().filter(|person| which(person)).collect();
        let offered = people.iter().map(|person| offer(person)).collect();
        self.listed = people.into_iter().map(|person| person.person.clone()).collect();
        Effect::Open(offers(title, offered))
    }

    /// Whether an action is the meeting's own, and the roll is left for it.
    fn is_of_the_meeting(action: Action) -> bool {
        matches!(
            action,
            Action::Motion
                | Action::Vote
                | Action::FollowUp
                | Action::NextItem
                | Action::OpenClose
                | Action::Minutes
        )
    }

    /// Goes on to the next one, and remembers who was marked.
    fn go_on(&mut self, marked: &Attendee) {
        self.just_marked = Some(marked.person.clone());
        self.step(1);
    }

    /// Goes among the movements, to the latest one, or back to the people.
    fn turn(&mut self) {
        let last = self.movements().len().checked_sub(1);
        self.moved = if self.moved.is_some() { None } else { last };
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
        let first = self.sheet.is_none();
        let (aim, moved) = (self.aim.take(), self.moved_aim.take());
        let before = aim.or(before);
        self.sheet = store.meeting(&self.meeting)?;
        if first && self.sheet.as_ref().is_some_and(|s| head::status(s) == Status::Open) {
            self.at_opening = store.roll_at_opening(&self.meeting)?;
            self.calling = self.is_first_call();
        }
        let first = if first { self.to_begin_with(store)? } else { None };
        let before = before.or(first);
        // A guest who is added comes in at their place in the order; the selected one stays.
        let found = before.and_then(|id| self.people().iter().position(|p| p.person == id));
        self.selected = found.unwrap_or(self.selected);
        let moved = moved.and_then(|id| self.movements().iter().position(|m| m.id == id));
        self.moved = self.moved.map(|now| moved.unwrap_or(now));
        if self.movements().is_empty() {
            self.moved = None;
        }
        self.step(0);
        let people = || self.people().iter().map(|person| (&person.person, person.name.as_str()));
        (self.namesakes, self.differences) =
            (namesakes(store, people(), context)?, differences(store, people(), context)?);
        let stamp = guest::stamp(context);
        self.fresh = Some(store.new_id(&stamp));
        Ok(())
    }

    fn turned(&mut self, changed: &[Turned]) {
        let of_roll = |entity| matches!(entity, Entity::Attendance | Entity::Movement);
        let mut here = changed.iter().filter(|turned| of_roll(turned.record.entity));
        self.aim = here.find_map(|turned| turned.record.link("person_id"));
        let moved = changed.iter().find(|t| t.record.entity == Entity::Movement && !t.gone);
        self.moved_aim = moved.map(|turned| turned.record.id.clone());
    }

    fn act(&mut self, action: Action, context: &Context) -> Effect {
        // An hour is corrected of whom the key before was about, who is selected again.
        let marked = self.just_marked.take().filter(|_| action == Action::Time);
        if let Some(place) = self.people().iter().position(|p| Some(&p.person) == marked.as_ref()) {
            self.selected = place;
        }
        let Some(sheet) = &self.sheet else { return Effect::Close };
        let page = isize::try_from(self.height.get().max(2) - 1).unwrap_or(1);
        match action {
            Action::Back if self.moved.is_some() => self.moved = None,
            Action::Back if self.from_form => return Effect::Return(Answer::FromRoll),
            Action::Back => return Effect::Close,
            Action::Up => self.step(-1),
            Action::Down => self.step(1),
            Action::PageUp => self.step(-page),
            Action::PageDown => self.step(page),
            Action::First => self.step(isize::MIN),
            Action::Last => self.step(isize::MAX),
            Action::Movements => self.turn(),
            Action::Remove if self.moved.is_some() => {
                return self.movement().map_or(Effect::None, |moved| {
                    let movement = moved.id.clone();
                    Effect::Do(Command::RemoveMovement(RemoveMovement { movement }))
                });
            }
            Action::Heads => return Effect::Open(Box::new(forms::heads(sheet, context))),
            Action::Find => {
                self.moved = None;
                self.takes_over = false;
                return self.list("pick-roll", |_| true, context);
            }
            Action::Guest => {
                let late = deeds::late_at(sheet, context);
                let inside = sheet.people.iter().filter(|person| person.inside);
                let inside = inside.map(|person| person.person.clone()).collect();
                return Effect::Open(Box::new(guest::known(
                    &self.meeting,
                    self.fresh.clone().unwrap_or_default(),
                    inside,
                    late,
                    sheet.facts.is_assembly(),
                )));
            }
            Action::New => {
                let fresh = self.fresh.clone().unwrap_or_default();
                let late = deeds::late_at(sheet, context);
                return Effect::Open(Box::new(guest::new(
                    &self.meeting,
                    fresh,
                    "",
                    late,
                    sheet.facts.is_assembly(),
                    context,
                )));
            }
            // What cannot be done at the meeting is told there too; the vote depends on what is selected.
            other if Self::is_of_the_meeting(other) => return Effect::Run(other),
            other => return self.deed(other, context),
        }
        Effect::None
    }

    fn why_not(&self, action: Action, context: &Context) -> Option<String> {
        self.reason(action, context)
    }

    fn stays(&self, action: Action, context: &Context) -> bool {
        Self::is_of_a_person(action) && self.barred(action, context).is_none()
    }

    fn click(&mut self, at: Position, area: Rect, context: &Context) -> Effect {
        let Some(sheet) = &self.sheet else { return Effect::None };
        let panes = draw::panes(area, sheet, self.moved.is_some());
        if panes.movements.contains(at) {
            // The first line of the pane is its title.
            let line = usize::from(at.y - panes.movements.y);
            let place =
                line.checked_sub(1).map(|line| draw::first(sheet, self.moved, &panes) + line);
            if let Some(place) = place.filter(|place| *place < sheet.movements.len()) {
                self.moved = Some(place);
            }
            return Effect::None;
        }
        if !panes.people.contains(at) {
            return Effect::None;
        }
        self.just_marked = None;
        let place = self.top.get() + usize::from(at.y - panes.people.y);
        if place >= self.people().len() {
            return Effect::None;
        }
        if place != self.selected || self.moved.is_some() {
            (self.selected, self.moved) = (place, None);
            return Effect::None;
        }
        match self.why_not(Action::Toggle, context) {
            Some(_) => Effect::None,
            None => self.deed(Action::Toggle, context),
        }
    }

    fn answer(&mut self, answer: Answer, context: &Context) -> Effect {
        if let Answer::Choice(place) = answer {
            // Others may have come meanwhile: who was chosen is not where they stood.
            let chosen = self.listed.get(place);
            let found = self.people().iter().position(|person| Some(&person.person) == chosen);
            self.selected = found.unwrap_or(self.selected);
            if self.takes_over && found.is_some() {
                return self.deed(Action::Office, context);
            }
        }
        Effect::None
    }

    fn is_timed(&self, context: &Context) -> bool {
        self.sheet.as_ref().is_some_and(|sheet| super::clock::runs(sheet, context))
    }

    fn is_gone(&self) -> bool {
        self.sheet.is_none()
    }

    fn draw(&self, buf: &mut Canvas, area: Rect, context: &Context) -> Option<Position> {
        self.draw_roll(buf, area, context);
        None
    }
}

/// Whether nothing of the roll changes any more, with the reason.
fn frozen(sheet: &MeetingSheet, context: &Context) -> Option<String> {
    match head::status(sheet) {
        Status::Adopted => Some(t!(context.words, "why-adopted").into_owned()),
        Status::Cancelled => Some(t!(context.words, "why-cancelled").into_owned()),
        _ => None,
    }
}
