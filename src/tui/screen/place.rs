//! A housing complex's page: its portrait, its buildings, its associations, who lives there.

use super::Effect;
use super::list::ListScreen;
use super::page::{Content, Line, Row};
use super::person::section;
use super::section::Section;
use crate::domain::entity::Entity;
use crate::domain::field::Value;
use crate::domain::id::Id;
use crate::i18n::numbers::grouped;
use crate::i18n::{dates, wording};
use crate::store::query::list::{PEOPLE, Request, Within};
use crate::store::{self, Record, Store};
use crate::t;
use crate::tui::context::Context;
use crate::tui::keys::{Action, Scope};
use crate::tui::theme::Role;

/// The kinds of dwellings, as fields of a housing complex.
const DWELLINGS: [&str; 3] = ["dwellings_family", "dwellings_senior", "dwellings_single"];

/// A housing complex's page.
pub struct PlacePage {
    id: Id,
    name: String,
}

impl PlacePage {
    /// The page of a housing complex.
    pub fn new(id: Id) -> Self {
        Self { id, name: String::new() }
    }

    /// The people of the register who live there.
    fn residents(&self) -> Within {
        Within { column: "p.site_id", id: self.id.clone() }
    }
}

impl Content for PlacePage {
    fn scope(&self) -> Scope {
        Scope::Place
    }

    fn section(&self) -> Section {
        Section::Places
    }

    fn lines(&mut self, store: &Store, context: &Context) -> store::Result<Option<Vec<Line>>> {
        let Some(site) = store.record(Entity::Site, &self.id)? else { return Ok(None) };
        self.name = site.label();
        let mut lines = vec![Line::Title(self.name.clone())];
        lines.extend(portrait(&site, context));
        let within = Some(self.residents());
        let people = store.length(&Request { within, ..Request::of(&PEOPLE) })?;
        let people =
            t!(context.words, "place-people", count = i64::try_from(people).unwrap_or(i64::MAX));
        // The line about the place itself is the one that lists the people.
        let people = Row::of(people, Some((Entity::Site, self.id.clone())));
        section(&mut lines, "place-residents", vec![Line::Row(people)], context);
        let buildings = store.children(Entity::Building, "site_id", &self.id)?;
        let rows = buildings.iter().map(|building| building_row(building, context));
        section(&mut lines, "place-buildings", rows.collect(), context);
        let associations = store.children(Entity::Association, "site_id", &self.id)?;
        let rows = associations.iter().map(|found| association_row(found, context));
        section(&mut lines, "place-associations", rows.collect(), context);
        let bodies = store.children(Entity::Body, "site_id", &self.id)?;
        let rows = bodies
            .iter()
            .map(|body| Line::Row(Row::of(body.label(), Some((Entity::Body, body.id.clone())))));
        section(&mut lines, "place-bodies", rows.collect(), context);
        Ok(Some(lines))
    }

    fn own(&self) -> Option<(Entity, Id)> {
        Some((Entity::Site, self.id.clone()))
    }

    fn is_part(&self, entity: Entity) -> bool {
        entity == Entity::Building
    }

    fn act(
        &mut self,
        action: Action,
        selected: Option<&(Entity, Id)>,
        _context: &Context,
    ) -> Effect {
        match (action, selected) {
            (Action::Open, Some((Entity::Site, _))) => {
                let list = ListScreen::new(Section::People, &[&PEOPLE]);
                Effect::Open(Box::new(list.within(self.residents(), self.name.clone())))
            }
            (Action::Open, Some((Entity::Building, id))) => {
                Effect::Edit(Entity::Building, id.clone())
            }
            (Action::Building, _) => {
                Effect::New(Entity::Building, vec![("site_id", (&self.id).into())])
            }
            _ => Effect::None,
        }
    }

    fn why_not(
        &self,
        action: Action,
        selected: Option<&(Entity, Id)>,
        context: &Context,
    ) -> Option<String> {
        let building = matches!(selected, Some((Entity::Building, _)));
        (action == Action::Remove && !building)
            .then(|| t!(context.words, "why-select-building").into_owned())
    }
}

/// What a housing complex is: where, since when, its dwellings by kind and in all.
fn portrait(site: &Record, context: &Context) -> Vec<Line> {
    let mut lines = Vec::new();
    let mut dwellings = 0;
    for (field, value) in Entity::Site.fields().iter().zip(&site.values) {
        let mut text = wording::value(&context.words, field, value);
        if let (true, Value::Whole(number)) = (DWELLINGS.contains(&field.name), value) {
            dwellings += number;
            text = grouped(u64::try_from(*number).unwrap_or(0), context.language());
        }
        if field.name != "name" && !text.is_empty() {
            lines.push(Line::Field(wording::label(&context.words, Entity::Site, field.name), text));
        }
        if Some(&field.name) == DWELLINGS.last() && dwellings > 0 {
            let total = grouped(u64::try_from(dwellings).unwrap_or(0), context.language());
            let label = t!(context.words, "place-dwellings").into_owned();
            lines.push(Line::Field(label, total));
        }
    }
    if lines.is_empty() {
        lines.push(Line::Text(t!(context.words, "place-empty").into_owned(), Role::Muted));
    }
    lines
}

fn building_row(building: &Record, context: &Context) -> Line {
    let mut text = building.label();
    if let Some(address) = building.text("address") {
        text = format!("{text} · {address}");
    }
    let dwellings = building.value("dwellings").as_whole();
    let right = dwellings.map(|count| t!(context.words, "place-dwelling-count", count = count));
    let row = Row::of(text, Some((Entity::Building, building.id.clone())));
    Line::Row(row.right(right.unwrap_or_default()))
}

/// An association with its recognition.
fn association_row(found: &Record, context: &Context) -> Line {
    let target = Some((Entity::Association, found.id.clone()));
    let (sign, role, right) = recognition(found, context);
    Line::Row(Row::of(found.label(), target).sign(sign, role).right(right))
}

/// Whether an association is recognised today, as a sign and in words.
pub(super) fn recognition(found: &Record, context: &Context) -> (&'static str, Role, String) {
    let (words, signs) = (&context.words, &context.theme.signs);
    let day = |day| dates::medium(day, context.language());
    match (found.date("recognised_on"), found.date("ended_on")) {
        (_, Some(end)) if end <= context.today() => {
            (signs.cross, Role::Muted, t!(words, "association-ended", day = day(end)))
        }
        (Some(from), _) => {
            (signs.check, Role::Good, t!(words, "association-recognised", day = day(from)))
        }
        (None, _) => {
            let text = t!(words, "association-unrecognised").into_owned();
            (signs.warning, Role::Warning, text)
        }
    }
}
