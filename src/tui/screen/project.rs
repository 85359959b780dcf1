//! A project's page: where it stands, who, what, for how much, and what came of it. Each part is
//! added and changed from here.

mod course;
mod fitting;
mod hours;
mod measures;
pub mod parts;
mod rows;
mod work_day;

use super::form::field::FormField;
use super::form::{FormScreen, Submit};
use super::list::ListScreen;
use super::maker::Preset;
use super::page::{Content, Line, Row};
use super::person::section;
use super::record::why_not_again;
use super::section::Section;
use super::timeline::TimelineScreen;
use super::{Answer, Effect};
use crate::domain::entity::Entity;
use crate::domain::field::Value;
use crate::domain::id::Id;
use crate::domain::project::POST_MORTEM;
use crate::store::query::list::{HOURS, List, TASKS, Within};
use crate::store::query::projects::ProjectSheet;
use crate::store::{self, Record, Store};
use crate::t;
use crate::tui::context::Context;
use crate::tui::keys::{Action, Scope};
use crate::tui::theme::Role;
pub use fitting::fitting;
use parts::Offered;
pub use rows::photos;
pub use work_day::WorkDayPage;

/// A project's page.
pub struct ProjectPage {
    id: Id,
    sheet: Option<ProjectSheet>,
    /// What its furnishings need.
    upkeep: Vec<Record>,
    offered: Offered,
}

impl ProjectPage {
    /// The page of a project.
    pub fn new(id: Id) -> Self {
        Self { id, sheet: None, upkeep: Vec::new(), offered: Offered::default() }
    }

    fn has_ended(&self) -> bool {
        self.sheet.as_ref().is_some_and(|sheet| !rows::is_open(sheet))
    }

    /// Whom a participation is of.
    fn of_participant(&self, id: &Id) -> Option<Id> {
        let rows = &self.sheet.as_ref()?.participants;
        let found = &rows.iter().find(|row| row.record.id == *id)?.record;
        found.link("person_id").or_else(|| found.link("organisation_id"))
    }

    /// The list of what it may have thousands of.
    fn list(&self, list: &'static [&'static List], column: &'static str) -> Effect {
        let within = Within { column, id: self.id.clone() };
        let name = self.sheet.as_ref().map(|sheet| sheet.project.label()).unwrap_or_default();
        let list = ListScreen::new(Section::Projects, list);
        Effect::Open(Box::new(list.within(within, name)))
    }
}

impl Content for ProjectPage {
    fn scope(&self) -> Scope {
        Scope::Project
    }

    fn section(&self) -> Section {
        Section::Projects
    }

    fn lines(&mut self, store: &Store, context: &Context) -> store::Result<Option<Vec<Line>>> {
        let Some(sheet) = store.project(&self.id, context.today())? else { return Ok(None) };
        self.upkeep.clear();
        for found in &sheet.furnishings {
            self.upkeep.extend(store.children(Entity::Upkeep, "furnishing_id", &found.id)?);
        }
        let mut lines = vec![Line::Title(sheet.project.label())];
        lines.extend(rows::portrait(&sheet, store, context)?);
        let begun = lines.len();
        let mut add = |title, rows| section(&mut lines, title, rows, context);
        add("project-phases", rows::phases(&sheet, context));
        add("project-tasks", rows::tasks(&sheet, context));
        add("project-work-days", rows::work_days(&sheet, context));
        add("project-hours-by", hours::rows(&sheet, store, context)?);
        add("project-people", rows::participants(&sheet, context));
        add("project-authorisations", rows::authorisations(&sheet, context));
        add("project-budget", rows::budget(&sheet, context));
        add("project-funding", rows::funding(&sheet, context));
        add("project-applications", rows::applications(&sheet, context));
        add("project-furnishings", rows::furnishings(&sheet, &self.upkeep, context));
        add("project-indicators", measures::rows(&sheet, context));
        add("project-photos", rows::photos(&sheet.photos, context));
        add("project-decisions", rows::decisions(&sheet, context));
        if lines.len() == begun {
            lines.push(Line::Gap);
            let told = t!(context.words, "project-nothing-yet").into_owned();
            lines.push(Line::Text(told, Role::Muted));
        }
        section(&mut lines, "project-review", rows::review(&sheet, context), context);
        self.sheet = Some(sheet);
        Ok(Some(lines))
    }

    fn headline(&self, context: &Context) -> Option<(String, Role)> {
        Some(rows::standing(self.sheet.as_ref()?, context))
    }

    fn own(&self) -> Option<(Entity, Id)> {
        Some((Entity::Project, self.id.clone()))
    }

    fn is_part(&self, entity: Entity) -> bool {
        parts::is_part(entity)
    }

    /// Several of its lines stand for itself, and none of them is new.
    fn goes_to(&self, made: &Id) -> bool {
        *made != self.id
    }

    fn act(
        &mut self,
        action: Action,
        selected: Option<&(Entity, Id)>,
        context: &Context,
    ) -> Effect {
        let Some(sheet) = &self.sheet else { return Effect::None };
        match (action, selected) {
            (Action::Open, Some((Entity::Task, id))) if *id == self.id => {
                self.list(&[&TASKS], "k.project_id")
            }
            (Action::Open, Some((Entity::Hours, _))) => self.list(&[&HOURS], "h.project_id"),
            // These have pages.
            (Action::Open, Some((Entity::Photo | Entity::WorkDay, _))) => Effect::None,
            (Action::Open, Some((entity, id))) if parts::is_part(*entity) => {
                Effect::Edit(*entity, id.clone())
            }
            (Action::Open, Some((Entity::FollowUp, id))) => {
                Effect::Edit(Entity::FollowUp, id.clone())
            }
            (Action::Open, Some((Entity::Project, id))) if *id == self.id => {
                Effect::Open(Box::new(review(&sheet.project, context)))
            }
            (Action::New, _) => {
                let parts = parts::offered(sheet, selected, context);
                self.offered.ask("pick-part", parts, Some(&sheet.project), context)
            }
            (Action::Phase, _) => parts::phase(sheet, context).new_record(context),
            (Action::Timeline, _) => Effect::Open(Box::new(TimelineScreen::new(self.id.clone()))),
            (Action::CloseProject, _) => Effect::Open(Box::new(course::close(sheet, context))),
            (Action::Abandon, _) => Effect::Open(Box::new(course::abandon(sheet, context))),
            (Action::FollowOn, _) => Effect::Open(Box::new(course::follow(sheet, context))),
            (Action::Review, _) => Effect::Open(Box::new(review(&sheet.project, context))),
            _ => Effect::None,
        }
    }

    fn answer(&mut self, answer: Answer, context: &Context) -> Effect {
        self.offered.answer(&answer, context)
    }

    /// The paper that is most likely wanted: of what is selected, else what comes at its stage.
    fn papers_of(&self, selected: Option<&(Entity, Id)>, _context: &Context) -> Preset {
        let closed = self.has_ended();
        let (code, part) = match selected {
            Some((Entity::WorkDay, id)) => ("work-day-poster", Some(id.clone())),
            Some((Entity::Application, id)) => ("grant-report", Some(id.clone())),
            Some((Entity::BudgetLine | Entity::Voucher | Entity::Quote | Entity::Funding, _)) => {
                ("project-budget", None)
            }
            Some((Entity::Participant, id)) => ("certificate", self.of_participant(id)),
            Some((Entity::Indicator | Entity::Measure, _)) => ("project-review", None),
            _ if closed => ("project-review", None),
            _ => ("project-sheet", None),
        };
        Preset { part, ..Preset::of(code, Entity::Project, self.id.clone()) }
    }

    fn why_not(
        &self,
        action: Action,
        selected: Option<&(Entity, Id)>,
        context: &Context,
    ) -> Option<String> {
        let words = &context.words;
        if matches!(action, Action::CloseProject | Action::Abandon | Action::Phase)
            && self.has_ended()
        {
            return Some(t!(words, "why-project-ended").into_owned());
        }
        match selected.filter(|_| action == Action::Done) {
            _ if action != Action::Done => None,
            Some((Entity::Upkeep, id)) => why_not_again(&self.upkeep, id, context),
            // What was left undone is what the post mortem tells.
            Some((Entity::Task, id)) if *id != self.id => {
                self.has_ended().then(|| t!(words, "why-tasks-stay").into_owned())
            }
            _ => Some(t!(words, "why-select-task").into_owned()),
        }
    }

    /// Of a project that has ended the next one is begun.
    fn weight(&self, action: Action, footer: u8) -> u8 {
        match action {
            _ if !self.has_ended() => footer,
            Action::Phase | Action::Done | Action::CloseProject => 0,
            Action::New => 3,
            Action::FollowOn => 8,
            _ => footer,
        }
    }
}

/// The form of a project's post mortem.
fn review(project: &Record, context: &Context) -> FormScreen {
    let id = project.id.clone();
    let submit = Submit::Save(Entity::Project, Some(id.clone()));
    let mut form = FormScreen::new("form-review", format!("project:{id}:review"), submit)
        .in_section(Section::Projects)
        .intro(t!(context.words, "review-intro").into_owned());
    for name in POST_MORTEM.into_iter().chain(["gap_reason"]) {
        let Some(field) = Entity::Project.field(name) else { continue };
        form = form.field(FormField::of(Entity::Project, field, project.value(name), context));
    }
    form
}

/// A record's line that opens or changes it.
fn row_of(text: impl Into<String>, record: &Record) -> Row {
    Row::of(text, Some((record.entity, record.id.clone())))
}

/// Whether a record has a value in a field.
fn has(record: &Record, field: &str) -> bool {
    *record.value(field) != Value::Null
}
