//! Who chairs a meeting and who takes its minutes, as that changes while it goes on.

use crate::domain::id::Id;
use crate::domain::presence::MoveKind;

use super::super::row::Record;
use super::meetings::MeetingSheet;

/// One change of the chair or of the secretary.
#[derive(Debug, Clone, Copy)]
pub struct OfficerChange<'a> {
    /// The movement: who takes over, and when.
    pub moved: &'a Record,
    /// Who had the office until then, where somebody had.
    pub before: Option<&'a str>,
}

/// The kind of movement that changes an officer of a meeting (`chair_id`, `secretary_id`).
fn kind_of(field: &str) -> MoveKind {
    if field == "chair_id" { MoveKind::Chair } else { MoveKind::Secretary }
}

impl MeetingSheet {
    /// Each time that somebody else took over an office of the meeting, in order.
    pub fn officer_changes(&self, field: &str) -> Vec<OfficerChange<'_>> {
        let kind = kind_of(field).code();
        let mut before = self.meeting.text(field);
        let changes = self.movements.iter().filter(|moved| moved.text("kind") == Some(kind));
        changes
            .map(|moved| {
                let had = before;
                before = moved.text("person_id");
                OfficerChange { moved, before: had }
            })
            .collect()
    }

    /// Whether somebody was in the room until an hour, or at any time: whom the roll has as away, or
    /// who came only later, was not. Of whom it says nothing, nothing is known.
    pub fn was_there(&self, person: &str, until: Option<&str>) -> bool {
        if !self.facts.attendance.contains_key(person) {
            return true;
        }
        let until = until.map(|hour| self.facts.minute(hour));
        let rooms = self.facts.rooms();
        let mut rooms = rooms.iter().filter(|(moved, _)| {
            moved.zip(until).is_none_or(|(moved, until)| self.facts.minute(&moved.at) <= until)
        });
        rooms.any(|(_, room)| room.inside.contains(person))
    }

    /// Who has an office of the meeting after all changes.
    pub fn officer(&self, field: &str) -> Option<Id> {
        let last = self.officer_changes(field).pop();
        last.map_or_else(|| self.meeting.link(field), |change| change.moved.link("person_id"))
    }

    /// Their name; empty when nobody has it.
    pub fn officer_name(&self, field: &str) -> &str {
        let id = self.officer(field);
        id.and_then(|id| self.names.get(id.as_str())).map_or("", String::as_str)
    }
}
