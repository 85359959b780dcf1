//! Who may take the chair again after a withdrawal.

use crate::domain::presence::MoveKind;
use crate::store::query::meetings::{Attendee, MeetingSheet};

/// Who chaired the meeting at first, withdrew for a conflict of interest and is back, while somebody
/// else still presides.
pub(super) fn back(sheet: &MeetingSheet) -> Option<&Attendee> {
    let first = sheet.meeting.link("chair_id")?;
    if sheet.officer("chair_id").as_ref() == Some(&first) {
        return None;
    }
    let withdrew = sheet
        .movements_of(&first)
        .any(|moved| moved.text("kind") == Some(MoveKind::Recusal.code()));
    let there = |person: &&Attendee| person.person == first && person.inside && !person.recused;
    sheet.people.iter().find(there).filter(|_| withdrew)
}
