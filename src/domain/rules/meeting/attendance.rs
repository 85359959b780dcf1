//! What may be said of the people at a meeting, and what is still to be said before it closes.

use super::facts::{MeetingFacts, Recorded};
use crate::domain::presence::{MoveKind, Movement, Room};
use crate::domain::refusal::Refusal;
use crate::domain::warning::Warning;
use crate::text::ordered::{Map, Set};

/// What is wrong with the roll and the movements.
pub(super) fn violations(meeting: &MeetingFacts) -> Vec<Refusal> {
    let mut found: Vec<Refusal> = meeting
        .attendance
        .iter()
        .filter_map(|(person, recorded)| of_the_roll(meeting, person, recorded))
        .collect();
    let mut replaced: Map<&str, &str> = Map::new();
    for recorded in meeting.attendance.values().filter(|r| r.status == "substitute") {
        let Some(member) = recorded.replaces.as_deref() else { continue };
        if let Some(other) = replaced.insert(member, &recorded.name) {
            let (name, other) = (meeting.name(member), other.to_owned());
            found.push(Refusal::ReplacedTwice { name, other });
        }
    }
    found.extend(movements(meeting));
    found
}

fn of_the_roll(meeting: &MeetingFacts, person: &str, recorded: &Recorded) -> Option<Refusal> {
    let member = meeting.members.contains_key(person);
    let name = recorded.name.clone();
    match (recorded.status.as_str(), member) {
        // Everybody votes at an assembly: it may well be the one that makes members, or that others follow.
        ("guest", true) | ("present", false) if meeting.is_assembly() => None,
        ("guest", true) => Some(Refusal::GuestIsMember { name }),
        ("substitute", true) => Some(Refusal::SubstituteIsMember { name }),
        ("substitute", false) => match recorded.replaces.as_deref() {
            Some(replaced) if meeting.members.contains_key(replaced) => None,
            Some(replaced) => Some(Refusal::NotMember { name: meeting.name(replaced) }),
            None => Some(Refusal::ReplacesNobody { name }),
        },
        ("guest", false) | (_, true) => None,
        (_, false) => Some(Refusal::NotMember { name }),
    }
}

fn movements(meeting: &MeetingFacts) -> Vec<Refusal> {
    let mut found = Vec::new();
    let rooms = meeting.rooms();
    for pair in rooms.windows(2) {
        let [(_, before), (Some(movement), _)] = pair else { continue };
        found.extend(of_the_hours(meeting, movement));
        found.extend(of_the_door(meeting, before, movement));
    }
    found
}

/// A movement takes place while the meeting sits. Heads are counted as people come in, so before it opens
/// too, and though it may then be called off.
fn of_the_hours(meeting: &MeetingFacts, movement: &Movement) -> Option<Refusal> {
    let counts = movement.kind == MoveKind::HeadCount;
    let comes = matches!(meeting.status.as_str(), "planned" | "convened" | "cancelled");
    if counts && comes {
        return None;
    }
    if !matches!(meeting.status.as_str(), "open" | "held" | "adopted") {
        return Some(Refusal::NotInSession { status: meeting.status.clone() });
    }
    let at = movement.at.clone();
    let minute = meeting.minute(&at);
    let opened_at = meeting.opened_at.clone().filter(|_| !counts);
    if let Some(opened_at) = opened_at.filter(|opened| minute < meeting.minute(opened)) {
        return Some(Refusal::BeforeOpening { at, opened_at });
    }
    let closed_at = meeting.closed_at.clone().filter(|closed| meeting.minute(closed) < minute)?;
    Some(Refusal::AfterClosing { at, closed_at })
}

/// A movement follows from the room as it stood before.
fn of_the_door(meeting: &MeetingFacts, before: &Room<'_>, movement: &Movement) -> Option<Refusal> {
    if movement.kind == MoveKind::HeadCount {
        return (!meeting.is_assembly()).then_some(Refusal::HeadsOfCommittee {});
    }
    let person = movement.person.as_deref().unwrap_or_default();
    let (name, at) = (meeting.name(person), movement.at.clone());
    let inside = before.inside.contains(person);
    let recused = before.recused.contains_key(person);
    // A conflict about another point is another conflict.
    let again = before
        .recused
        .get(person)
        .is_some_and(|item| item.is_none() || *item == movement.item.as_deref());
    let recorded = meeting.attendance.get(person);
    match movement.kind {
        MoveKind::Arrival if inside => Some(Refusal::AlreadyInRoom { name, at }),
        MoveKind::Arrival if !recorded.is_some_and(Recorded::came) => {
            Some(Refusal::NotInRoom { name, at })
        }
        MoveKind::Departure | MoveKind::Recusal if !inside => Some(Refusal::NotInRoom { name, at }),
        MoveKind::Recusal if again => Some(Refusal::AlreadyRecused { name, at }),
        MoveKind::Recusal
            if recorded.is_some_and(|r| r.status == "guest") && !meeting.is_assembly() =>
        {
            Some(Refusal::NotVoting { name })
        }
        MoveKind::RecusalEnd if !recused => Some(Refusal::NotRecused { name, at }),
        // At an assembly names are optional.
        MoveKind::Chair | MoveKind::Secretary if !inside && !meeting.is_assembly() => {
            Some(Refusal::NotInRoom { name, at })
        }
        _ => None,
    }
}

/// Those behind a motion who could not vote when it was put. Somebody who leaves later did well to
/// move it before; without an hour, or with one at which the meeting did not sit, any time will do.
pub(super) fn strangers(meeting: &MeetingFacts) -> Vec<Refusal> {
    let stretches = meeting.stretches();
    let opened = meeting.opened_at.as_deref().map(|hour| meeting.minute(hour));
    let closed = meeting.closed_at.as_deref().map(|hour| meeting.minute(hour));
    let sat = |minute: &u32| {
        opened.is_none_or(|opened| opened <= *minute) && closed.is_none_or(|end| *minute <= end)
    };
    let mut strangers: Set<&str> = Set::new();
    for mover in &meeting.movers {
        let put_at = mover.put_at.as_deref().map(|hour| meeting.minute(hour)).filter(sat);
        let could = stretches.iter().any(|(from, until, voters)| {
            put_at.is_none_or(|at| (*from..=*until).contains(&at))
                && voters.contains(mover.person.as_str())
        });
        if !could {
            strangers.insert(&mover.person);
        }
    }
    strangers.into_iter().map(|id| Refusal::NotVoting { name: meeting.name(id) }).collect()
}

/// Whether somebody may be made the substitute of a member now.
///
/// # Errors
/// The committee's rules allow no substitutes, or the member is in the room.
pub fn check_substitute(meeting: &MeetingFacts, replaced: &str) -> Result<(), Refusal> {
    let name = meeting.name(replaced);
    if !meeting.allows_substitutes {
        return Err(Refusal::NoSubstitutes {});
    }
    if meeting.room().inside.contains(replaced) {
        return Err(Refusal::ReplacedIsThere { name });
    }
    Ok(())
}

/// What is still to be said about the people before the meeting closes, or before its minutes are
/// adopted.
pub fn presence_warnings(meeting: &MeetingFacts) -> Vec<Warning> {
    let number = meeting.number.clone();
    let mut found = Vec::new();
    let assembly = meeting.is_assembly();
    let counted = meeting.movements.iter().any(|m| m.kind == MoveKind::HeadCount);
    if assembly && !counted {
        found.push(Warning::HeadsNotCounted { number: number.clone() });
    } else if !assembly && !meeting.attendance.values().any(Recorded::came) {
        found.push(Warning::NobodyPresent { number: number.clone() });
    }
    if assembly && meeting.tenants.is_none() {
        found.push(Warning::TenantsUnknown { number: number.clone() });
    }
    let unsaid = meeting.members.keys().filter(|id| !meeting.attendance.contains_key(*id)).count();
    if !assembly && unsaid > 0 {
        let people = u32::try_from(unsaid).unwrap_or(u32::MAX);
        found.push(Warning::MembersNotRecorded { number: number.clone(), people });
    }
    let most = meeting.movements.iter().filter_map(|movement| movement.heads).max().unwrap_or(0);
    if let Some(tenants) = meeting.tenants.filter(|tenants| assembly && most > *tenants) {
        found.push(Warning::MoreHeadsThanTenants { number: number.clone(), heads: most, tenants });
    }
    for (id, point) in meeting.room().recused {
        let name = meeting.name(id);
        // One that names its point ends with it; the other would have lasted to the end.
        if point.is_none() {
            found.push(Warning::RecusalOpen { number: number.clone(), name });
        }
    }
    for substitute in meeting.attendance.values().filter(|r| r.status == "substitute") {
        let Some(replaced) = substitute.replaces.as_deref() else { continue };
        let never = meeting.rooms().iter().all(|(_, room)| room.inside.contains(replaced));
        if never {
            let (name, member) = (substitute.name.clone(), meeting.name(replaced));
            found.push(Warning::SubstituteOfPresent { number: number.clone(), name, member });
        }
    }
    found
}
