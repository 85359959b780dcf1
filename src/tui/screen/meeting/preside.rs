//! Who may take the chair or the minutes over, or the chair again after a withdrawal.

use crate::domain::presence::MoveKind;
use crate::store::query::meetings::{Attendee, MeetingSheet};
use crate::text::sort;

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

/// The office, `chair` or `secretary`, whose holder is not in the room; the chair first.
pub(super) fn vacant(sheet: &MeetingSheet) -> Option<&'static str> {
    let offices = [("chair_id", "chair"), ("secretary_id", "secretary")];
    offices.into_iter().find(|(field, _)| sheet.away(field).is_some()).map(|(_, office)| office)
}

/// Whether somebody is there to take an office over.
pub(super) fn may(person: &Attendee) -> bool {
    person.inside && !person.recused
}

/// Those who may take an office over, the likeliest first: members, and whoever has no office yet.
pub(super) fn successors(sheet: &MeetingSheet) -> Vec<&Attendee> {
    let officers = ["chair_id", "secretary_id"].map(|field| sheet.officer(field));
    let mut all: Vec<&Attendee> = sheet.people.iter().filter(|person| may(person)).collect();
    sort::by_key(&mut all, |person| {
        (!person.member, officers.contains(&Some(person.person.clone())))
    });
    all
}
