//! What the common keys do with a record, whichever screen it stands on.

use super::{Effect, Note, Request};
use crate::domain::command::{Command, Remove};
use crate::domain::entity::Entity;
use crate::domain::field::Value;
use crate::domain::id::Id;
use crate::i18n::dates;
use crate::store::Record;
use crate::t;
use crate::tui::context::Context;
use crate::tui::keys::Action;
use crate::tui::theme::Role;

/// Opens, changes, takes away or ticks off a record.
pub fn record_action(action: Action, entity: Entity, id: Id, context: &Context) -> Effect {
    match action {
        // A list of tasks is the list of a project already.
        Action::Open if entity == Entity::Task => Effect::Edit(entity, id),
        Action::Open => Effect::Show(entity, id),
        Action::Edit => Effect::Edit(entity, id),
        Action::Remove => Effect::Do(Command::Remove(Remove { what: entity, id })),
        Action::Done if matches!(entity, Entity::FollowUp | Entity::Task | Entity::Upkeep) => {
            let today = context.today().to_string().into();
            Effect::Do(Command::save(entity, Some(id), [("done_on", today)]))
        }
        _ => Effect::None,
    }
}

/// A day of a field in few words; empty where there is none.
pub(super) fn day(record: &Record, field: &str, context: &Context) -> String {
    record.date(field).map(|day| dates::medium(day, context.language())).unwrap_or_default()
}

/// Why one of these is not ticked off now: it was, and the day on which it was done stays.
pub(super) fn why_not_again(rows: &[Record], id: &Id, context: &Context) -> Option<String> {
    let done = rows.iter().any(|row| row.id == *id && row.text("done_on").is_some());
    done.then(|| t!(context.words, "why-done-already").into_owned())
}

/// Opens the form of a new record; a meeting and a motion begin otherwise.
pub fn new_record(
    entity: Entity,
    parent: Option<(&'static str, &Id)>,
    context: &Context,
) -> Effect {
    let given: Vec<(&'static str, Value)> =
        parent.map(|(field, id)| (field, Value::from(id))).into_iter().collect();
    match entity {
        Entity::Document => Effect::Ask(Request::Maker),
        Entity::Motion => Effect::Note(Note::warning(t!(context.words, "why-motion-in-meeting"))),
        _ => Effect::New(entity, given),
    }
}

/// The colour of a code's meaning; a word always says it too.
pub fn role_of(list: &str, code: &str) -> Option<Role> {
    match (list, code) {
        ("motion-outcome" | "motion-state", "carried") => Some(Role::Adopted),
        ("motion-outcome" | "motion-state", "defeated" | "tied") => Some(Role::Rejected),
        ("motion-state", "rescinded" | "replaced") => Some(Role::Muted),
        ("meeting-status", "adopted") => Some(Role::Good),
        ("meeting-status", "open") => Some(Role::Warning),
        ("meeting-status", "cancelled") => Some(Role::Muted),
        _ => None,
    }
}
