//! A work day's page: when and where it is, what is not allowed then, who came and for how long.

use super::super::maker::Preset;
use super::super::page::{Content, Line, Row};
use super::super::person::section;
use super::super::section::Section;
use super::super::{Answer, Effect};
use super::parts::{self, Offered};
use super::{row_of, rows};
use crate::domain::entity::Entity;
use crate::domain::field::Value;
use crate::domain::id::Id;
use crate::i18n::{amounts, wording};
use crate::store::query::projects::{ProjectSheet, WorkDayRow};
use crate::store::{self, Record, Store};
use crate::t;
use crate::tui::context::Context;
use crate::tui::keys::{Action, Scope};
use crate::tui::theme::Role;

/// A work day's page.
pub struct WorkDayPage {
    id: Id,
    sheet: Option<ProjectSheet>,
    offered: Offered,
}

impl WorkDayPage {
    /// The page of a work day.
    pub fn new(id: Id) -> Self {
        Self { id, sheet: None, offered: Offered::default() }
    }
}

impl Content for WorkDayPage {
    fn scope(&self) -> Scope {
        Scope::WorkDay
    }

    fn section(&self) -> Section {
        Section::Projects
    }

    fn lines(&mut self, store: &Store, context: &Context) -> store::Result<Option<Vec<Line>>> {
        let words = &context.words;
        let Some(found) = store.record(Entity::WorkDay, &self.id)? else { return Ok(None) };
        let project = found.link("project_id").unwrap_or_default();
        let Some(sheet) = store.project(&project, context.today())? else { return Ok(None) };
        let mut lines = vec![Line::Title(found.label())];
        let fields = Entity::WorkDay.fields().iter();
        for field in fields.filter(|field| !field.hidden && field.name != "title") {
            let value = found.value(field.name);
            if *value != Value::Null {
                let label = wording::label(words, Entity::WorkDay, field.name);
                lines.push(Line::Field(label, wording::value(words, field, value)));
            }
        }
        let label = wording::entity(words, Entity::Project);
        let name = sheet.project.label();
        let told = t!(words, "project-line-named", label = wording::capital(&label), name = name);
        lines.push(Line::Row(row_of(told, &sheet.project)));
        let missing = sheet.missing_on(&found, context.today());
        if !missing.is_empty() {
            lines.push(Line::Text(wording::missing(words, &missing), Role::Warning));
        }
        let row = sheet.work_days.iter().find(|row| row.record.id == self.id);
        let came = row.map(|row| came(row, store, context)).transpose()?.unwrap_or_default();
        section(&mut lines, "work-day-came", came, context);
        let photos = sheet.photos.iter();
        let photos = photos.filter(|photo| photo.link("work_day_id").as_ref() == Some(&self.id));
        let photos: Vec<Record> = photos.cloned().collect();
        section(&mut lines, "project-photos", rows::photos(&photos, context), context);
        self.sheet = Some(sheet);
        Ok(Some(lines))
    }

    fn own(&self) -> Option<(Entity, Id)> {
        Some((Entity::WorkDay, self.id.clone()))
    }

    fn is_part(&self, entity: Entity) -> bool {
        matches!(entity, Entity::Hours | Entity::Photo)
    }

    fn act(
        &mut self,
        action: Action,
        _selected: Option<&(Entity, Id)>,
        context: &Context,
    ) -> Effect {
        match action {
            Action::New => {
                let Some(sheet) = &self.sheet else { return Effect::None };
                let parts = parts::under(sheet, Entity::WorkDay, &self.id, context);
                self.offered.ask("pick-part", parts, Some(&sheet.project), context)
            }
            _ => Effect::None,
        }
    }

    fn answer(&mut self, answer: Answer, context: &Context) -> Effect {
        self.offered.answer(&answer, context)
    }

    fn papers_of(&self, _selected: Option<&(Entity, Id)>, _context: &Context) -> Preset {
        let Some(sheet) = &self.sheet else { return Preset::default() };
        let of = Preset::of("work-day-poster", Entity::Project, sheet.project.id.clone());
        Preset { part: Some(self.id.clone()), ..of }
    }
}

/// Who came, by name or in number, each with the hours that were given; and all together.
fn came(row: &WorkDayRow, store: &Store, context: &Context) -> store::Result<Vec<Line>> {
    let (words, language) = (&context.words, context.language());
    let mut lines = Vec::new();
    for hours in store.children(Entity::Hours, "work_day_id", &row.record.id)? {
        let each = hours.value("minutes").as_whole().unwrap_or(0);
        let (who, right) = match hours.link("person_id") {
            Some(person) => (
                store.label(Entity::Person, &person)?.unwrap_or_default(),
                amounts::minutes(each, language),
            ),
            None => {
                let heads = hours.value("heads").as_whole().unwrap_or(0);
                let whole = amounts::minutes(heads.saturating_mul(each), language);
                let each = amounts::minutes(each, language);
                let told = t!(words, "work-day-each", hours = each);
                (t!(words, "project-came", count = heads), rows::joined(&[told, whole]))
            }
        };
        lines.push(Line::Row(row_of(who, &hours).right(right)));
    }
    if lines.is_empty() {
        let none = t!(words, "work-day-nobody").into_owned();
        return Ok(vec![Line::Text(none, Role::Muted)]);
    }
    let came = t!(words, "project-came", count = row.heads);
    let whole = rows::joined(&[came, amounts::minutes(row.minutes, language)]);
    lines.push(Line::Row(Row::of(t!(words, "work-day-whole", told = whole), None)));
    Ok(lines)
}
