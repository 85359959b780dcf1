//! Whom the last meeting named to a vacant office by a plain resolution.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::domain::entity::Entity;
use crate::domain::id::Id;
use crate::domain::seat::is_role;
use crate::store::query::bodies::SeatRow;
use crate::store::{self, Record, Store};
use crate::tui::screen::meeting;
use crate::tui::screen::seat_forms::Elected;

/// Whoever was named, by the seat of each vacant office that nobody took since.
pub(super) fn elected(
    store: &Store,
    body: &Id,
    seats: &[SeatRow],
    day: NaiveDate,
) -> store::Result<BTreeMap<Id, Elected>> {
    let vacant = |seat: &&SeatRow| is_role(&seat.kind) && seat.mandate.is_none();
    let mut found = BTreeMap::new();
    if !seats.iter().any(|seat| vacant(&seat)) {
        return Ok(found);
    }
    let meetings = store.children(Entity::Meeting, "body_id", body)?.into_iter();
    let held = |meeting: &Record| {
        matches!(meeting.text("status"), Some("open" | "held" | "adopted"))
            && meeting.date("date").is_some_and(|date| date <= day)
    };
    let last = meetings.filter(held).max_by_key(|meeting| meeting.date("date"));
    let Some(sheet) = last.map(|last| store.meeting(&last.id)).transpose()?.flatten() else {
        return Ok(found);
    };
    let on = sheet.meeting.date("date").unwrap_or(day);
    for seat in seats.iter().filter(vacant) {
        let taken = seat.others.iter().any(|held| held.starts_on.is_some_and(|since| since >= on));
        let named = meeting::elected(&sheet, &seat.kind).filter(|_| !taken);
        if let Some((person, name, motion)) = named {
            let number = motion.text("number").unwrap_or_default().to_owned();
            let (person, name) = (person.clone(), name.to_owned());
            found.insert(seat.id.clone(), Elected { person, name, on, number });
        }
    }
    Ok(found)
}
