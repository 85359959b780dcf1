//! A furnishing's page: where it stands, in what condition, its upkeep and its photos.

use chrono::Datelike;

use super::page::{Content, Line, Row};
use super::person::section;
use super::project::parts::{Offered, Part};
use super::project::photos;
use super::record::{day, why_not_again};
use super::section::Section;
use super::{Answer, Effect};
use crate::domain::entity::Entity;
use crate::domain::field::{Kind, Value};
use crate::domain::id::Id;
use crate::i18n::wording;
use crate::store::{self, Record, Store};
use crate::t;
use crate::text::sort;
use crate::tui::context::Context;
use crate::tui::keys::{Action, Scope};
use crate::tui::theme::Role;

/// A furnishing's page.
pub struct FurnishingPage {
    id: Id,
    upkeep: Vec<Record>,
    offered: Offered,
}

impl FurnishingPage {
    /// The page of a furnishing.
    pub fn new(id: Id) -> Self {
        Self { id, upkeep: Vec::new(), offered: Offered::default() }
    }
}

impl Content for FurnishingPage {
    fn scope(&self) -> Scope {
        Scope::Furnishing
    }

    fn section(&self) -> Section {
        Section::Projects
    }

    fn lines(&mut self, store: &Store, context: &Context) -> store::Result<Option<Vec<Line>>> {
        let Some(found) = store.record(Entity::Furnishing, &self.id)? else { return Ok(None) };
        self.upkeep = store.children(Entity::Upkeep, "furnishing_id", &self.id)?;
        // What is still to do first, then what was done, the latest first.
        sort::by_cached_key(&mut self.upkeep, |row| match row.date("done_on") {
            None => (false, row.text("due_on").unwrap_or("9999").to_owned(), 0),
            Some(done) => (true, String::new(), -done.num_days_from_ce()),
        });
        let mut lines = vec![Line::Title(found.label())];
        for field in Entity::Furnishing.fields() {
            let value = found.value(field.name);
            let text = match (field.kind, found.link(field.name)) {
                _ if matches!(field.name, "name" | "project_id") => continue,
                (Kind::Link(entity), Some(id)) => store.label(entity, &id)?.unwrap_or_default(),
                _ if *value == Value::Null => continue,
                _ => wording::value(&context.words, field, value),
            };
            let label = wording::label(&context.words, Entity::Furnishing, field.name);
            lines.push(Line::Field(label, text));
        }
        if let Some(project) = found.link("project_id") {
            let name = store.label(Entity::Project, &project)?.unwrap_or_default();
            let label = wording::label(&context.words, Entity::Furnishing, "project_id");
            let told = t!(context.words, "project-line-named", label = label, name = name);
            lines.push(Line::Row(Row::of(told, Some((Entity::Project, project)))));
        }
        let mut rows = Vec::new();
        for row in &self.upkeep {
            rows.push(Line::Row(upkeep_row(row, stands(&found), store, context)?));
        }
        if rows.is_empty() {
            let none = t!(context.words, "furnishing-no-upkeep").into_owned();
            rows.push(Line::Text(none, Role::Muted));
        }
        section(&mut lines, "furnishing-upkeep", rows, context);
        let found = store.children(Entity::Photo, "furnishing_id", &self.id)?;
        section(&mut lines, "project-photos", photos(&found, context), context);
        Ok(Some(lines))
    }

    fn own(&self) -> Option<(Entity, Id)> {
        Some((Entity::Furnishing, self.id.clone()))
    }

    fn is_part(&self, entity: Entity) -> bool {
        matches!(entity, Entity::Upkeep | Entity::Photo)
    }

    fn act(
        &mut self,
        action: Action,
        selected: Option<&(Entity, Id)>,
        context: &Context,
    ) -> Effect {
        match (action, selected) {
            (Action::New, _) => {
                let parts = [Entity::Upkeep, Entity::Photo];
                let parts = parts.map(|entity| Part::of_furnishing(entity, &self.id));
                self.offered.ask("pick-furnishing", parts.into(), None, context)
            }
            // Its page is this one.
            (Action::Open, Some((Entity::Upkeep, id))) => Effect::Edit(Entity::Upkeep, id.clone()),
            _ => Effect::None,
        }
    }

    fn answer(&mut self, answer: Answer, context: &Context) -> Effect {
        self.offered.answer(&answer, context)
    }

    fn why_not(
        &self,
        action: Action,
        selected: Option<&(Entity, Id)>,
        context: &Context,
    ) -> Option<String> {
        if action != Action::Done {
            return None;
        }
        match selected {
            Some((Entity::Upkeep, id)) => why_not_again(&self.upkeep, id, context),
            _ => Some(t!(context.words, "why-select-upkeep").into_owned()),
        }
    }
}

/// Whether a furnishing is still there: one that was removed needs nothing any more.
pub(super) fn stands(furnishing: &Record) -> bool {
    furnishing.text("condition") != Some("removed")
}

/// What is to be done to keep it, by whom and until when; or when that was done.
fn upkeep_row(
    upkeep: &Record,
    stands: bool,
    store: &Store,
    context: &Context,
) -> store::Result<Row> {
    let who = upkeep.link("person_id").map(|id| store.label(Entity::Person, &id));
    let who = who.transpose()?.flatten();
    let text: Vec<String> = [Some(upkeep.label()), who].into_iter().flatten().collect();
    Ok(marked(text.join(" · "), upkeep, stands, context))
}

/// The line of an upkeep with how it stands and its day.
pub(super) fn marked(text: String, upkeep: &Record, stands: bool, context: &Context) -> Row {
    let signs = &context.theme.signs;
    let done = upkeep.date("done_on").is_some();
    let late = stands && upkeep.date("due_on").is_some_and(|due| due < context.today());
    let (sign, role) = match (done, late) {
        (true, _) => (signs.check, Role::Good),
        (_, true) => (signs.warning, Role::Warning),
        _ => (signs.dot, Role::Muted),
    };
    let row = Row::of(text, Some((Entity::Upkeep, upkeep.id.clone()))).sign(sign, role);
    row.right(day(upkeep, if done { "done_on" } else { "due_on" }, context))
}
