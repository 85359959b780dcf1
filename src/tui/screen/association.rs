//! An association's page: its recognition, its seats, its delegates past and present.

use super::body::term_state;
use super::page::{Content, Line, Row};
use super::person::{section, tenure};
use super::place::recognition;
use super::section::Section;
use super::{Effect, seat_forms};
use crate::domain::entity::Entity;
use crate::domain::id::Id;
use crate::domain::seat::SEAT_KIND;
use crate::i18n::wording;
use crate::store::query::people::MandateRow;
use crate::store::{self, Record, Store};
use crate::t;
use crate::tui::context::Context;
use crate::tui::keys::{Action, Scope};
use crate::tui::theme::Role;

/// An association's page.
pub struct AssociationPage {
    id: Id,
    delegates: Vec<MandateRow>,
}

impl AssociationPage {
    /// The page of an association.
    pub fn new(id: Id) -> Self {
        Self { id, delegates: Vec::new() }
    }

    fn delegate(&self, selected: Option<&(Entity, Id)>) -> Option<&MandateRow> {
        let (Entity::Mandate, id) = selected? else { return None };
        self.delegates.iter().find(|held| held.id == *id)
    }
}

impl Content for AssociationPage {
    fn scope(&self) -> Scope {
        Scope::Association
    }

    fn section(&self) -> Section {
        Section::Places
    }

    fn lines(&mut self, store: &Store, context: &Context) -> store::Result<Option<Vec<Line>>> {
        let Some(found) = store.record(Entity::Association, &self.id)? else { return Ok(None) };
        self.delegates = store.delegates(&self.id)?;
        let mut lines = vec![Line::Title(found.label())];
        let (sign, role, text) = recognition(&found, context);
        lines.push(Line::Text(format!("{sign} {text}"), role));
        if let Some(note) = found.text("note") {
            lines.push(Line::Text(note.to_owned(), Role::Text));
        }
        if let Some(site) = found.link("site_id") {
            let name = store.label(Entity::Site, &site)?.unwrap_or_default();
            let row = Line::Row(Row::of(name, Some((Entity::Site, site))));
            section(&mut lines, "association-site", vec![row], context);
        }
        let seats = store.children(Entity::Seat, "association_id", &self.id)?;
        let mut rows = Vec::new();
        for seat in &seats {
            let body = seat.link("body_id").unwrap_or_default();
            let body = store.record(Entity::Body, &body)?;
            // The committee goes without saying.
            let body = body.as_ref().filter(|body| body.text("kind") != Some("committee"));
            let body = body.and_then(|body| body.text("prefix"));
            rows.push(self.seat_row(seat, body, context));
        }
        if rows.is_empty() {
            let none = t!(context.words, "association-no-seats").into_owned();
            rows.push(Line::Text(none, Role::Muted));
        }
        section(&mut lines, "association-seats", rows, context);
        let today = context.today();
        let past = self.delegates.iter().filter(|held| !held.is_active(today));
        let rows = past.map(|held| delegate_row(held, context)).collect();
        section(&mut lines, "association-past", rows, context);
        Ok(Some(lines))
    }

    fn own(&self) -> Option<(Entity, Id)> {
        Some((Entity::Association, self.id.clone()))
    }

    fn act(
        &mut self,
        action: Action,
        selected: Option<&(Entity, Id)>,
        context: &Context,
    ) -> Effect {
        match action {
            Action::Open => self
                .delegate(selected)
                .map_or(Effect::None, |held| Effect::Show(Entity::Person, held.person.clone())),
            Action::EndMandate => self.delegate(selected).map_or(Effect::None, |held| {
                Effect::Open(Box::new(seat_forms::end_mandate(held, context)))
            }),
            _ => Effect::None,
        }
    }

    fn why_not(
        &self,
        action: Action,
        selected: Option<&(Entity, Id)>,
        context: &Context,
    ) -> Option<String> {
        let open = self.delegate(selected).is_some_and(|held| held.ended_on.is_none());
        (action == Action::EndMandate && !open)
            .then(|| t!(context.words, "why-select-mandate").into_owned())
    }
}

impl AssociationPage {
    /// A seat (after the prefix of its body) with who fills it today: its line opens the person, or the body of a vacant seat.
    fn seat_row(&self, seat: &Record, body: Option<&str>, context: &Context) -> Line {
        let (words, signs) = (&context.words, &context.theme.signs);
        let kind = wording::choice(words, &SEAT_KIND, seat.text("kind").unwrap_or_default());
        let name = seat.text("label").map_or(kind, str::to_owned);
        let name = body.map_or_else(|| name.clone(), |body| format!("{body} · {name}"));
        let today = context.today();
        let held = self.delegates.iter().find(|m| m.seat_id == seat.id && m.is_active(today));
        let row = match held {
            Some(held) => {
                let (sign, role, right) = term_state(held, today, context);
                let target = Some((Entity::Mandate, held.id.clone()));
                Row::of(format!("{name} · {}", held.name), target).sign(sign, role).right(right)
            }
            None => {
                let closed = seat.date("closed_on").is_some_and(|end| end <= today);
                let state = if closed { "seat-closed" } else { "seat-vacant" };
                let target = Some((Entity::Seat, seat.id.clone()));
                Row::of(name, target)
                    .sign(signs.dot, Role::Muted)
                    .right(words.text(state).into_owned())
            }
        };
        Line::Row(row)
    }
}

fn delegate_row(held: &MandateRow, context: &Context) -> Line {
    let target = Some((Entity::Mandate, held.id.clone()));
    let row = Row::of(held.name.clone(), target).sign(context.theme.signs.dot, Role::Muted);
    Line::Row(row.right(tenure(held, context)))
}
