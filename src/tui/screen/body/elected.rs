//! Whom the last meeting named to a vacant office by a plain resolution.

use chrono::NaiveDate;

use crate::domain::id::Id;
use crate::domain::seat::is_role;
use crate::store::query::bodies::SeatRow;
use crate::store::{self, Store};
use crate::text::ordered::Map;
use crate::tui::screen::meeting;
use crate::tui::screen::seat_forms::Elected;

/// Whoever was named, by the seat of each vacant office that nobody took since.
pub(super) fn elected(
    store: &Store,
    body: &Id,
    seats: &[SeatRow],
    day: NaiveDate,
) -> store::Result<Map<Id, Elected>> {
    let vacant = |seat: &&SeatRow| is_role(&seat.kind) && seat.mandate.is_none();
    let mut found = Map::new();
    if !seats.iter().any(|seat| vacant(&seat)) {
        return Ok(found);
    }
    let Some((on, resolutions)) = store.last_resolutions(body, day)? else { return Ok(found) };
    let members = seats.iter().filter(|seat| !is_role(&seat.kind));
    let members = members.filter_map(|seat| seat.mandate.as_ref());
    let members: Map<&Id, &str> = members.map(|held| (&held.person, held.name.as_str())).collect();
    let members: Vec<(&Id, &str)> = members.into_iter().collect();
    for seat in seats.iter().filter(vacant) {
        let taken = seat.others.iter().any(|held| held.starts_on.is_some_and(|since| since >= on));
        let named = meeting::elected(&resolutions, &members, &seat.kind).filter(|_| !taken);
        if let Some((person, name, motion)) = named {
            let number = motion.text("number").unwrap_or_default().to_owned();
            let (person, name) = (person.clone(), name.to_owned());
            found.insert(seat.id.clone(), Elected { person, name, on, number });
        }
    }
    Ok(found)
}
