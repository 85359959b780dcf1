//! What procedure asks of a meeting and of its motions.

mod attendance;
mod days;
mod facts;
mod sealed;
mod votes;

use super::violation::{Violation, told};
use crate::domain::refusal::Refusal;

pub use attendance::{check_substitute, presence_warnings};
pub use facts::{MeetingFacts, Mover, QuorumChange, QuorumTold, Recorded, Voter};
pub use sealed::{Office, Offices, SealedBody};
pub use votes::{Denied, Voted, denied};

/// Everything about a meeting that the rules forbid, as it is told; empty when all is well. It
/// holds at any time, after any act and after any act taken back.
pub fn violations(meeting: &MeetingFacts) -> Vec<Refusal> {
    told(faults(meeting))
}

/// The same, so that before and after an act can be compared.
pub fn faults(meeting: &MeetingFacts) -> Vec<Violation> {
    let mut found = attendance::violations(meeting);
    if meeting.decided && !matches!(meeting.status.as_str(), "open" | "held" | "adopted") {
        found.push(Refusal::MeetingNotOpen { status: meeting.status.clone() });
    }
    let waits = |motion: &String| Refusal::WaitsOnDecided { motion: motion.clone() };
    found.extend(meeting.left_waiting.iter().map(waits));
    found.extend(attendance::strangers(meeting));
    let measured = found.into_iter().map(|refusal| measured(meeting, refusal));
    measured.chain(days::out_of_order(meeting)).collect()
}

/// How far a fault goes: what is so many minutes too early or too late may come nearer.
fn measured(meeting: &MeetingFacts, refusal: Refusal) -> Violation {
    let minutes = |a: &str, b: &str| i64::from(meeting.minute(b).abs_diff(meeting.minute(a)));
    let (about, amount) = match &refusal {
        Refusal::MeetingNotOpen { .. } | Refusal::NotInSession { .. } => (String::new(), 1),
        Refusal::BeforeOpening { at, opened_at: bound }
        | Refusal::AfterClosing { at, closed_at: bound } => (at.clone(), minutes(at, bound)),
        // Anything else is the same only when all of it is.
        other => (format!("{other:?}"), 1),
    };
    Violation::new(refusal, about).amounting(amount)
}

/// Who stands behind a motion: nobody may second their own.
pub fn check_movers(
    meeting: &MeetingFacts,
    mover: Option<&str>,
    seconder: Option<&str>,
) -> Result<(), Refusal> {
    let voters = meeting.may_move();
    for person in [mover, seconder].into_iter().flatten() {
        if !voters.contains(person) {
            return Err(Refusal::NotVoting { name: meeting.name(person) });
        }
    }
    match (mover, seconder) {
        (Some(a), Some(b)) if a == b => Err(Refusal::SecondsOwnMotion { name: meeting.name(a) }),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn recorded(status: &str, name: &str) -> Recorded {
        Recorded { status: status.to_owned(), name: name.to_owned(), ..Recorded::default() }
    }

    /// A meeting of nine members of whom the first `present` came: `a`, `b`, `c`…
    fn meeting(present: usize) -> MeetingFacts {
        let people: Vec<String> = ('a'..='i').map(String::from).collect();
        MeetingFacts {
            members: people.iter().map(|id| (id.clone(), id.to_uppercase())).collect(),
            attendance: people
                .iter()
                .take(present)
                .map(|id| (id.clone(), recorded("present", &id.to_uppercase())))
                .collect(),
            seats: 11,
            ..MeetingFacts::default()
        }
    }

    #[test]
    fn guests_and_the_excused_make_no_quorum() {
        let mut room = meeting(5);
        room.attendance.insert("z".to_owned(), recorded("guest", "Z"));
        room.attendance.insert("e".to_owned(), recorded("excused", "E"));
        assert_eq!(room.present(), 4);
    }

    #[test]
    fn a_meeting_that_decided_something_was_open() {
        let mut room = meeting(5);
        room.decided = true;
        room.status = "held".to_owned();
        assert_eq!(violations(&room), []);
        room.status = "planned".to_owned();
        let status = "planned".to_owned();
        assert_eq!(violations(&room), [Refusal::MeetingNotOpen { status }]);
    }

    #[test]
    fn a_motion_has_a_mover_and_another_person_as_seconder_both_present() {
        let room = meeting(6);
        assert_eq!(check_movers(&room, Some("a"), Some("b")), Ok(()));
        let own = Refusal::SecondsOwnMotion { name: "A".to_owned() };
        assert_eq!(check_movers(&room, Some("a"), Some("a")), Err(own));
        let away = Refusal::NotVoting { name: "H".to_owned() };
        assert_eq!(check_movers(&room, Some("h"), Some("a")), Err(away));
    }

    #[test]
    fn who_moved_a_motion_cannot_be_made_absent_and_a_guest_is_no_member() {
        let mut room = meeting(6);
        room.movers.push(Mover { person: "a".to_owned(), put_at: None });
        assert_eq!(violations(&room), []);
        room.attendance.insert("a".to_owned(), recorded("absent", "A"));
        assert_eq!(violations(&room), [Refusal::NotVoting { name: "A".to_owned() }]);
        let mut room = meeting(2);
        room.attendance.insert("b".to_owned(), recorded("guest", "B"));
        room.attendance.insert("z".to_owned(), recorded("excused", "Z"));
        let expected = [
            Refusal::GuestIsMember { name: "B".to_owned() },
            Refusal::NotMember { name: "Z".to_owned() },
        ];
        assert_eq!(violations(&room), expected);
    }
}
