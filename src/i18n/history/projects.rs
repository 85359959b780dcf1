//! The sentences of what ends a project and of what follows one, and what its parts are called that
//! have no name of their own.

use super::super::amounts;
use super::super::wording::{choice, day, phase, small};
use super::super::words::Words;
use super::{Act, shortened};
use crate::domain::command::Command;
use crate::domain::entity::Entity;
use crate::domain::field::Value;
use crate::domain::project::{AUTHORISATION_KIND, MEASURE_MOMENT};
use crate::t;

/// What a part of a project is called by what it says: a permission by its kind, hours by whose they
/// are, a measure by what was measured; `None` for what has a name.
pub(super) fn part(
    words: &Words,
    entity: Entity,
    value: &dyn Fn(&str) -> Option<Value>,
    linked: &dyn Fn(&str, Entity) -> Option<String>,
) -> Option<String> {
    let text = |field: &str| value(field)?.as_text().map(str::to_owned);
    let whole = |field: &str| value(field)?.as_whole();
    let person = || linked("person_id", Entity::Person).filter(|name| !name.is_empty());
    match entity {
        Entity::Authorisation => {
            let kind = choice(words, &AUTHORISATION_KIND, &text("kind")?);
            Some(text("reference").map_or(kind.clone(), |told| format!("{kind}, {told}")))
        }
        Entity::Hours => {
            let each = amounts::minutes(whole("minutes")?, words.language());
            let heads = || Some(t!(words, "project-came", count = whole("heads")?));
            Some(format!("{}, {each}", person().or_else(heads)?))
        }
        Entity::Measure => {
            let moment = small(&choice(words, &MEASURE_MOMENT, &text("moment")?));
            Some(format!("{}, {moment}", linked("indicator_id", Entity::Indicator)?))
        }
        Entity::Participant => person().or_else(|| linked("organisation_id", Entity::Organisation)),
        Entity::ProjectPhase => Some(phase(words, &text("phase")?)),
        Entity::Photo if text("caption").is_none() => Some(day(words, &text("taken_on")?)),
        _ => None,
    }
}

impl Act<'_> {
    /// What was ticked off; and of upkeep that comes again, when it does.
    pub(super) fn done(&self, what: Entity, entity: &str, name: &str, gender: &str) -> String {
        let words = self.words;
        let done = t!(words, "history-save.done", Entity = entity, name = name, gender = gender);
        let next = self.made(what).and_then(|id| self.value(what, id, "due_on"));
        match next.as_ref().and_then(Value::as_text) {
            Some(due) => t!(words, "history-upkeep-next", done = done, date = day(words, due)),
            None => done,
        }
    }

    /// A command of a project in a sentence; nothing for any other one.
    pub(super) fn project(&self, command: &Command) -> String {
        let words = self.words;
        match command {
            Command::CloseProject(act) => {
                let name = self.name(Entity::Project, &act.project);
                let date = day(words, &act.closed_on.to_string());
                t!(words, "history-close-project", name = name, date = date)
            }
            Command::AbandonProject(act) => {
                let name = self.name(Entity::Project, &act.project);
                t!(words, "history-abandon-project", name = name, reason = shortened(&act.reason))
            }
            Command::FollowProject(act) => {
                let before = self.name(Entity::Project, &act.project);
                t!(words, "history-follow-project", name = act.name.clone(), before = before)
            }
            _ => String::new(),
        }
    }
}
