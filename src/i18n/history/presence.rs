//! Who came, left and came back, in the sentences of the journal.

use super::super::wording::{hour, small};
use super::Act;
use crate::domain::command::{RecordMovement, SetAttendance};
use crate::domain::entity::Entity;
use crate::domain::field::Value;
use crate::domain::id::Id;
use crate::domain::meeting::{ATTENDANCE_STATUS, MOVEMENT_KIND};
use crate::t;

impl Act<'_> {
    pub(super) fn attend(&self, act: &SetAttendance) -> String {
        let words = self.words;
        let meeting = self.name(Entity::Meeting, &act.meeting);
        let person = self.name(Entity::Person, &act.person);
        let Some(status) = &act.status else {
            return t!(words, "history-set-attendance.cleared", meeting = meeting, person = person);
        };
        if let Some(replaced) = &act.replaces {
            let member = self.name(Entity::Person, replaced);
            return t!(
                words,
                "history-set-attendance.substitute",
                meeting = meeting,
                person = person,
                member = member
            );
        }
        let status = self.code(&ATTENDANCE_STATUS, status);
        t!(words, "history-set-attendance", meeting = meeting, person = person, status = status)
    }

    pub(super) fn movement(&self, act: &RecordMovement) -> String {
        let words = self.words;
        let (meeting, at) = (self.name(Entity::Meeting, &act.meeting), hour(words, &act.at));
        let Some(person) = &act.person else {
            let heads = act.heads.unwrap_or_default();
            return t!(
                words,
                "history-record-movement.heads",
                meeting = meeting,
                at = at,
                heads = heads
            );
        };
        let person = self.name(Entity::Person, person);
        let what = self.code(&MOVEMENT_KIND, &act.kind);
        t!(
            words,
            "history-record-movement",
            meeting = meeting,
            person = person,
            what = what,
            at = at
        )
    }

    /// A movement by its person and kind, as far as the act still knows them.
    pub(super) fn moved(&self, id: &Id) -> String {
        let rows = self.changes.iter().filter(|c| c.table == "movement" && c.row == *id);
        let lost = |field: &str| {
            let mut sides = rows.clone().flat_map(|change| [&change.new, &change.old]).flatten();
            let value = sides.find_map(|values| values.get(field));
            value.and_then(Value::from_json).and_then(|value| value.as_text().map(str::to_owned))
        };
        let known = (self.names)(Entity::Movement, id).filter(|name| !name.is_empty());
        let person =
            known.or_else(|| lost("person_id").map(|id| self.name(Entity::Person, &Id::new(id))));
        let kind = lost("kind").map(|kind| self.code(&MOVEMENT_KIND, &kind));
        match (person, kind) {
            (Some(person), Some(kind)) => format!("{person}, {kind}"),
            (Some(one), None) | (None, Some(one)) => one,
            (None, None) => small(&t!(self.words, "entity-movement")),
        }
    }
}
