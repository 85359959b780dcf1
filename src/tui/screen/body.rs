//! A body's page: its seats and roles with who holds them, on any day.

mod elected;
mod seats;

use chrono::NaiveDate;

use super::maker::Preset;
use super::page::{Content, Line, Row};
use super::person::{section, tenure};
use super::seat_forms::Elected;
use super::section::Section;
use super::{Answer, Effect, record_action, seat_forms};
use crate::domain::command::{Command, Remove};
use crate::domain::entity::Entity;
use crate::domain::id::Id;
use crate::domain::project::PROJECT_STATUS;
use crate::domain::refusal::Refusal;
use crate::domain::seat::{BODY_KIND, BODY_QUORUM, is_role};
use crate::i18n::{dates, wording};
use crate::store::query::bodies::{Composition, SeatRow};
use crate::store::query::people::MandateRow;
use crate::store::{self, Store};
use crate::t;
use crate::text::ordered::Map;
use crate::tui::context::Context;
use crate::tui::keys::{Action, Scope};
use crate::tui::theme::Role;

use seats::{needs, seat_row};
pub(super) use seats::{seat_name, term_state};

/// No office has more associations.
const MOST_ASSOCIATIONS: u32 = 1_000;

/// A body's page.
pub struct BodyPage {
    id: Id,
    /// The day that is shown; `None` for today.
    day: Option<NaiveDate>,
    /// The seats as last read.
    seats: Vec<SeatRow>,
    kind: String,
    /// The seat under which everybody who ever held it is listed.
    unfolded: Option<Id>,
    /// The associations by their names: seats of theirs are called by them.
    associations: Vec<(Id, String)>,
    /// Whom a resolution named to a vacant office, by its seat.
    elected: Map<Id, Elected>,
}

impl BodyPage {
    /// The page of a body, today.
    pub fn new(id: Id) -> Self {
        Self {
            id,
            day: None,
            seats: Vec::new(),
            kind: String::new(),
            unfolded: None,
            associations: Vec::new(),
            elected: Map::new(),
        }
    }

    fn seat(&self, selected: Option<&(Entity, Id)>) -> Option<&SeatRow> {
        let (Entity::Seat, id) = selected? else { return None };
        self.seats.iter().find(|seat| seat.id == *id)
    }

    /// The mandate of a line that names one who held a seat before or will hold it.
    fn other(&self, selected: Option<&(Entity, Id)>) -> Option<&MandateRow> {
        let (Entity::Mandate, id) = selected? else { return None };
        self.seats.iter().flat_map(|seat| &seat.others).find(|mandate| mandate.id == *id)
    }

    fn open(&self, selected: Option<&(Entity, Id)>, context: &Context) -> Effect {
        if let Some((Entity::Project, id)) = selected {
            return Effect::Show(Entity::Project, id.clone());
        }
        if let Some(mandate) = self.other(selected) {
            return Effect::Show(Entity::Person, mandate.person.clone());
        }
        match self.seat(selected) {
            Some(SeatRow { mandate: Some(held), .. }) => {
                Effect::Show(Entity::Person, held.person.clone())
            }
            Some(seat) => match self.why_not(Action::FillSeat, selected, context) {
                Some(why) => Effect::Note(super::Note::warning(why)),
                None => self.fill(seat, context),
            },
            None => Effect::None,
        }
    }

    fn fill(&self, seat: &SeatRow, context: &Context) -> Effect {
        let (shown, elected) = (self.shown(context), self.elected.get(&seat.id));
        Effect::Open(Box::new(seat_forms::fill(seat, &self.seats, shown, elected, context)))
    }

    /// The day whose composition is shown.
    fn shown(&self, context: &Context) -> NaiveDate {
        self.day.unwrap_or(context.today())
    }

    /// A seat that nobody ever held is taken away; any other is closed from a day on.
    fn close(&self, seat: &SeatRow, context: &Context) -> Effect {
        if seat.mandate.is_none() && seat.others.is_empty() {
            let remove = Remove { what: Entity::Seat, id: seat.id.clone() };
            return Effect::Do(Command::Remove(remove));
        }
        Effect::Open(Box::new(seat_forms::close(&seat.id, context)))
    }
}

impl Content for BodyPage {
    fn scope(&self) -> Scope {
        Scope::Body
    }

    fn section(&self) -> Section {
        Section::Bodies
    }

    fn lines(&mut self, store: &Store, context: &Context) -> store::Result<Option<Vec<Line>>> {
        let day = self.shown(context);
        let Some(found) = store.composition(&self.id, day)? else { return Ok(None) };
        self.kind = found.body.text("kind").unwrap_or_default().to_owned();
        let mut lines = head(&found, context);
        let (roles, seats): (Vec<&SeatRow>, Vec<&SeatRow>) =
            found.seats.iter().partition(|seat| is_role(&seat.kind));
        if seats.is_empty() {
            lines.push(Line::Gap);
            lines.push(Line::Text(t!(context.words, "body-no-seats").into_owned(), Role::Muted));
        }
        for (title, seats) in [("body-seats", seats), ("body-roles", roles)] {
            let rows = seats.into_iter().flat_map(|seat| {
                let unfolded = self.unfolded.as_ref() == Some(&seat.id);
                let others = if unfolded { seat.others.as_slice() } else { &[] };
                let others = others.iter().map(|mandate| other_row(mandate, context));
                std::iter::once(seat_row(seat, day, context)).chain(others)
            });
            section(&mut lines, title, rows.collect(), context);
        }
        let projects = store.children(Entity::Project, "body_id", &self.id)?;
        let projects = projects.iter().map(|project| {
            let status = project.text("status").unwrap_or_default();
            let state = wording::choice(&context.words, &PROJECT_STATUS, status);
            let target = Some((Entity::Project, project.id.clone()));
            Line::Row(Row::of(project.label(), target).right(state))
        });
        section(&mut lines, "body-projects", projects.collect(), context);
        if let Some(note) = found.body.text("note") {
            lines.push(Line::Gap);
            lines.push(Line::Text(note.to_owned(), Role::Muted));
        }
        self.elected = elected::elected(store, &self.id, &found.seats, day)?;
        self.seats = found.seats;
        let associations = store.all(Entity::Association, None, MOST_ASSOCIATIONS)?;
        self.associations =
            associations.into_iter().map(|found| (found.id.clone(), found.label())).collect();
        Ok(Some(lines))
    }

    fn headline(&self, context: &Context) -> Option<(String, Role)> {
        let day = self.day?;
        let text = t!(
            context.words,
            "body-other-day",
            day = dates::plain(day, context.language()),
            relative = dates::relative(day, context.today(), context.language())
        );
        Some((format!("{} {text}", context.theme.signs.warning), Role::Warning))
    }

    fn act(
        &mut self,
        action: Action,
        selected: Option<&(Entity, Id)>,
        context: &Context,
    ) -> Effect {
        let seat = self.seat(selected);
        match action {
            Action::Open => self.open(selected, context),
            Action::FillSeat => seat.map_or(Effect::None, |seat| self.fill(seat, context)),
            Action::EndMandate => {
                let held = seat.and_then(|seat| seat.mandate.as_ref());
                held.map_or(Effect::None, |held| {
                    Effect::Open(Box::new(seat_forms::end_mandate(held, context)))
                })
            }
            Action::New => {
                let known = self.associations.clone();
                let form = seat_forms::add(&self.id, &self.kind, known, &self.seats, context);
                Effect::Open(Box::new(form))
            }
            Action::OtherDay => Effect::Open(Box::new(seat_forms::other_day(context))),
            Action::Holders => {
                let unfolded = seat.map(|seat| seat.id.clone());
                self.unfolded = unfolded.filter(|id| self.unfolded.as_ref() != Some(id));
                Effect::Load
            }
            Action::Remove => seat.map_or(Effect::None, |seat| self.close(seat, context)),
            Action::Edit => record_action(action, Entity::Body, self.id.clone(), context),
            // From another day back to today, before leaving the page.
            Action::Back if self.day.take().is_some() => Effect::Load,
            _ => Effect::None,
        }
    }

    fn papers_of(&self, _selected: Option<&(Entity, Id)>, _context: &Context) -> Preset {
        let preset = Preset::of("composition", Entity::Body, self.id.clone());
        Preset { day: self.day, ..preset }
    }

    fn answer(&mut self, answer: Answer, context: &Context) -> Effect {
        if let Answer::Day(day) = answer {
            self.day = Some(day).filter(|day| *day != context.today());
        }
        Effect::Load
    }

    fn why_not(
        &self,
        action: Action,
        selected: Option<&(Entity, Id)>,
        context: &Context,
    ) -> Option<String> {
        let words = &context.words;
        if !matches!(
            action,
            Action::FillSeat | Action::EndMandate | Action::Remove | Action::Holders
        ) {
            return None;
        }
        let Some(seat) = self.seat(selected) else {
            return Some(t!(words, "why-select-seat").into_owned());
        };
        if action == Action::Holders {
            let none = seat.others.is_empty();
            return none.then(|| t!(words, "why-no-holders").into_owned());
        }
        if self.day.is_some() && action != Action::FillSeat {
            return Some(t!(words, "why-other-day").into_owned());
        }
        if seat.follows && action != Action::Remove {
            return Some(wording::refusal(words, &Refusal::SeatFollowsBoard {}));
        }
        let held = seat.mandate.as_ref();
        match (action, held) {
            (Action::FillSeat, Some(held)) if !held.holds_over(self.shown(context)) => {
                let name = held.name.clone();
                Some(wording::refusal(words, &Refusal::SeatFilled { name }))
            }
            (Action::Remove, Some(held)) => {
                let name = held.name.clone();
                Some(wording::refusal(words, &Refusal::SeatFilled { name }))
            }
            (Action::EndMandate, None) => Some(t!(words, "why-vacant").into_owned()),
            _ => None,
        }
    }
}

/// The title, how many seats are filled, the quorum.
fn head(found: &Composition, context: &Context) -> Vec<Line> {
    let (words, body) = (&context.words, &found.body);
    let mut lines = vec![Line::Title(body.label())];
    let label = |field| wording::label(words, Entity::Body, field);
    let kind = wording::choice(words, &BODY_KIND, body.text("kind").unwrap_or_default());
    if kind != body.label() {
        lines.push(Line::Field(label("kind"), kind));
    }
    lines.push(Line::Field(label("prefix"), body.text("prefix").unwrap_or_default().to_owned()));
    let (filled, seats) = found.filled();
    let composition =
        t!(words, "body-filled", filled = filled, seats = seats, members = found.members());
    lines.push(Line::Field(t!(words, "body-composition").into_owned(), composition));
    let needs = needs(found, context);
    if !needs.is_empty() {
        lines.push(Line::Field(t!(words, "body-needs").into_owned(), needs));
    }
    lines.push(Line::Field(label("quorum"), quorum(found, context)));
    for field in ["created_on", "ended_on"] {
        if let Some(day) = body.date(field) {
            lines.push(Line::Field(label(field), dates::medium(day, context.language())));
        }
    }
    lines
}

/// « 8 sur 14 membres (majorité des sièges comblés) ».
fn quorum(found: &Composition, context: &Context) -> String {
    let code = found.body.text("quorum").unwrap_or_default();
    let rule = wording::choice(&context.words, &BODY_QUORUM, code);
    match found.quorum() {
        None => rule,
        Some(_) if found.members() == 0 => rule,
        Some(needed) => t!(
            context.words,
            "body-quorum-now",
            needed = needed,
            members = found.members(),
            rule = wording::small(&rule)
        ),
    }
}

/// One who held the seat before, or will hold it.
fn other_row(mandate: &MandateRow, context: &Context) -> Line {
    let target = Some((Entity::Mandate, mandate.id.clone()));
    let row = Row::of(format!("  {}", mandate.name), target);
    Line::Row(row.sign(context.theme.signs.dot, Role::Muted).right(tenure(mandate, context)))
}
