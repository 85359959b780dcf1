//! What is added to a project from its page, and to its work days and furnishings from theirs.

use crate::domain::entity::Entity;
use crate::domain::field::Value;
use crate::domain::id::Id;
use crate::domain::refusal::Refusal;
use crate::i18n::wording;
use crate::store::Record;
use crate::store::query::projects::ProjectSheet;
use crate::tui::context::Context;
use crate::tui::screen::pick::{Offer, offers};
use crate::tui::screen::{Answer, Effect, photo};

/// The parts that belong to the project itself, in the order in which they are offered.
const OWN: [Entity; 12] = [
    Entity::Task,
    Entity::WorkDay,
    Entity::Hours,
    Entity::Participant,
    Entity::Authorisation,
    Entity::BudgetLine,
    Entity::Funding,
    Entity::Application,
    Entity::Furnishing,
    Entity::Indicator,
    Entity::Photo,
    Entity::ProjectPhase,
];

/// A record that may be added, with what is known of it.
pub struct Part {
    entity: Entity,
    given: Vec<(&'static str, Value)>,
    /// What it is added to, where that is a part of the project.
    of: String,
}

/// What a page offers to add, in the order of the offers.
#[derive(Default)]
pub struct Offered(Vec<Part>);

impl Offered {
    /// Lets one be chosen; `title` is the id of the question. What a project that ended does not take says
    /// why.
    pub fn ask(
        &mut self,
        title: &'static str,
        parts: Vec<Part>,
        project: Option<&Record>,
        context: &Context,
    ) -> Effect {
        let offered = parts.iter().map(|part| Offer {
            label: part.name(context),
            detail: part.of.clone(),
            why_not: project.map(|of| part.why_not(of, context)).unwrap_or_default(),
        });
        let dialog = offers(title, offered.collect());
        self.0 = parts;
        Effect::Open(dialog)
    }

    /// The form of the one that was chosen.
    pub fn answer(&self, answer: &Answer, context: &Context) -> Effect {
        match answer {
            Answer::Choice(place) => {
                self.0.get(*place).map_or(Effect::None, |part| part.new_record(context))
            }
            _ => Effect::None,
        }
    }
}

impl Part {
    /// A part of a furnishing, of whatever project it is.
    pub fn of_furnishing(entity: Entity, furnishing: &Id) -> Self {
        let given = vec![("furnishing_id", Value::from(furnishing))];
        Self { entity, given, of: String::new() }
    }

    /// What is done by it: « Ajouter une tâche ».
    fn name(&self, context: &Context) -> String {
        context.words.text(&format!("form-new-{}", self.entity.table())).into_owned()
    }

    /// Why it is not added now; empty where it is. What the post mortem has told stays as it is.
    fn why_not(&self, project: &Record, context: &Context) -> String {
        let stays = matches!(
            self.entity,
            Entity::Hours | Entity::BudgetLine | Entity::Funding | Entity::Voucher | Entity::Quote
        );
        let stage = project.text("status").unwrap_or_default();
        if !stays || stage == "open" {
            return String::new();
        }
        let (name, stage) = (project.label(), stage.to_owned());
        wording::refusal(&context.words, &Refusal::ProjectEnded { name, stage })
    }

    /// The form of the new record.
    pub fn new_record(&self, context: &Context) -> Effect {
        match self.entity {
            // A photo begins with its file.
            Entity::Photo => Effect::Open(Box::new(photo::add(&self.given, context))),
            entity => Effect::New(entity, self.given.clone()),
        }
    }
}

/// Whether a record is a part of the project that is added and changed on its page.
pub(super) fn is_part(entity: Entity) -> bool {
    OWN.contains(&entity)
        || matches!(entity, Entity::Voucher | Entity::Quote | Entity::Upkeep | Entity::Measure)
}

/// The phase that comes after the one it is in, from today on.
pub(super) fn phase(sheet: &ProjectSheet, context: &Context) -> Part {
    let mut part = own(Entity::ProjectPhase, &sheet.project.id, context);
    let now = sheet.phases.first().and_then(|phase| phase.text("phase"));
    let known = wording::phases(&context.words, &context.rules);
    let mut after = known.iter().skip_while(|(code, _)| Some(code.as_str()) != now).skip(1);
    let next = now.and_then(|_| after.next());
    part.given.extend(next.map(|(code, _)| ("phase", Value::from(code.as_str()))));
    part
}

fn own(entity: Entity, project: &Id, context: &Context) -> Part {
    let mut given = vec![("project_id", Value::from(project))];
    let today = match entity {
        Entity::ProjectPhase => Some("from_on"),
        Entity::Hours => Some("worked_on"),
        _ => None,
    };
    given.extend(today.map(|field| (field, context.today().into())));
    Part { entity, given, of: String::new() }
}

/// What can be added, what belongs to the selected line first.
pub(super) fn offered(
    sheet: &ProjectSheet,
    selected: Option<&(Entity, Id)>,
    context: &Context,
) -> Vec<Part> {
    let mut all: Vec<Part> =
        selected.map(|(entity, id)| under(sheet, *entity, id, context)).unwrap_or_default();
    all.extend(OWN.into_iter().map(|entity| match entity {
        Entity::ProjectPhase => phase(sheet, context),
        entity => own(entity, &sheet.project.id, context),
    }));
    all
}

/// What belongs to a part of the project.
pub(super) fn under(sheet: &ProjectSheet, entity: Entity, id: &Id, context: &Context) -> Vec<Part> {
    let part = |entity: Entity, field: &'static str, parent: &Record, more| {
        let given = [(field, Value::from(&parent.id))].into_iter().chain(more).collect();
        Part { entity, given, of: parent.label() }
    };
    let today = || Value::from(context.today());
    match entity {
        Entity::BudgetLine | Entity::Voucher | Entity::Quote => {
            let is = |row: &Record| row.id == *id;
            let line = sheet
                .lines
                .iter()
                .find(|line| is(&line.record) || line.vouchers.iter().chain(&line.quotes).any(is));
            line.map_or_else(Vec::new, |line| {
                vec![
                    part(Entity::Voucher, "line_id", &line.record, vec![("paid_on", today())]),
                    part(Entity::Quote, "line_id", &line.record, Vec::new()),
                ]
            })
        }
        Entity::Indicator | Entity::Measure => {
            let row = sheet.indicators.iter().find(|row| {
                row.record.id == *id || row.measures.iter().any(|measure| measure.id == *id)
            });
            let more = vec![("measured_on", today())];
            row.map(|row| part(Entity::Measure, "indicator_id", &row.record, more))
                .into_iter()
                .collect()
        }
        Entity::Furnishing => {
            let found = sheet.furnishings.iter().find(|found| found.id == *id);
            found
                .map(|found| {
                    let project = ("project_id", Value::from(&sheet.project.id));
                    vec![
                        part(Entity::Upkeep, "furnishing_id", found, Vec::new()),
                        part(Entity::Photo, "furnishing_id", found, vec![project]),
                    ]
                })
                .unwrap_or_default()
        }
        Entity::WorkDay => {
            let found = sheet.work_days.iter().find(|row| row.record.id == *id);
            found
                .map(|row| {
                    let day = row.record.value("held_on").clone();
                    let project = ("project_id", Value::from(&sheet.project.id));
                    let more = vec![project.clone(), ("worked_on", day)];
                    vec![
                        part(Entity::Hours, "work_day_id", &row.record, more),
                        part(Entity::Photo, "work_day_id", &row.record, vec![project]),
                    ]
                })
                .unwrap_or_default()
        }
        _ => Vec::new(),
    }
}
