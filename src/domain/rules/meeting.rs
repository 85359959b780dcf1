//! What procedure asks of a meeting and of its motions.

mod attendance;
mod facts;

use super::violation::{Violation, told};
use super::{CHAIR_CASTING, REQUIRES_SECONDER, Rules, VOTE_BASE};
use crate::domain::refusal::Refusal;
use crate::domain::tally::{Base, Majority, TooManyVotes, Totals, Vote, check_totals};

pub use attendance::{check_substitute, presence_warnings};
pub use facts::{MeetingFacts, Mover, QuorumChange, Recorded, Voter};

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
    found.extend(attendance::strangers(meeting));
    found.into_iter().map(|refusal| measured(meeting, refusal)).collect()
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

/// A vote as it was taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Taken {
    /// Without a vote, nobody being against.
    Unanimous,
    /// « À la majorité », nobody counting.
    Majority,
    /// With totals, and the chair's casting vote if it was given.
    Counted {
        /// The totals.
        totals: Totals,
        /// The casting vote: in favour or not.
        casting: Option<bool>,
    },
}

/// What a vote gives: its outcome, the voters and the quorum that it froze.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Decided {
    /// A code of `motion-outcome`.
    pub outcome: &'static str,
    /// Members present.
    pub voters: u32,
    /// Members needed.
    pub quorum_needed: u32,
}

/// Counts a vote by the committee's rules.
///
/// # Errors
/// No vote without a quorum, a mover and (where the rules ask) a seconder; never more votes than
/// voters; a casting vote only where the rules give one and the votes are equal.
pub fn decide(
    meeting: &MeetingFacts,
    majority: Majority,
    taken: Taken,
    movers: (Option<&str>, Option<&str>),
    rules: &Rules,
) -> Result<Decided, Refusal> {
    let (voters, counted_in) = (meeting.present(), meeting.quorate());
    let quorum_needed = meeting.needed();
    if counted_in < quorum_needed {
        return Err(Refusal::NoQuorum { present: counted_in, needed: quorum_needed });
    }
    if movers.0.is_none() {
        return Err(Refusal::NoMover {});
    }
    if movers.1.is_none() && rules.is_on(&REQUIRES_SECONDER) {
        return Err(Refusal::NoSeconder {});
    }
    let base = Base::from_code(rules.text(&VOTE_BASE)).unwrap_or(Base::Cast);
    let seats = meeting.seats;
    let counted = |totals, chair_casting| {
        Vote { majority, base, totals, present: voters, seats, chair_casting }.outcome().code()
    };
    let outcome = match taken {
        // Everybody present is for it; that may still be too few where all seats count.
        Taken::Unanimous => counted(Totals { for_: voters, against: 0, abstain: 0 }, None),
        Taken::Majority if majority == Majority::Simple => "carried",
        // Without a count nobody knows whether more than a simple majority was reached.
        Taken::Majority => return Err(Refusal::TotalsMissing {}),
        Taken::Counted { totals, casting } => {
            if let Err(TooManyVotes { counted, present }) = check_totals(totals, voters) {
                let votes = u32::try_from(counted).unwrap_or(u32::MAX);
                return Err(Refusal::TooManyVotes { votes, voters: present });
            }
            let equal = totals.for_ == totals.against && totals.for_ > 0;
            if casting.is_some() && !(rules.is_on(&CHAIR_CASTING) && equal) {
                return Err(Refusal::NoCastingVote {});
            }
            counted(totals, casting)
        }
    };
    Ok(Decided { outcome, voters, quorum_needed })
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

    fn counted(for_: u32, against: u32, abstain: u32) -> Taken {
        Taken::Counted { totals: Totals { for_, against, abstain }, casting: None }
    }

    fn vote(meeting: &MeetingFacts, taken: Taken) -> Result<Decided, Refusal> {
        let movers = (Some("a"), Some("b"));
        decide(meeting, Majority::Simple, taken, movers, &Rules::default())
    }

    #[test]
    fn nine_filled_seats_need_five_present_whatever_the_vacant_ones() {
        let decided = vote(&meeting(5), Taken::Unanimous).unwrap();
        assert_eq!(decided, Decided { outcome: "carried", voters: 5, quorum_needed: 5 });
        let refused = vote(&meeting(4), Taken::Unanimous);
        assert_eq!(refused, Err(Refusal::NoQuorum { present: 4, needed: 5 }));
    }

    #[test]
    fn guests_and_the_excused_make_no_quorum() {
        let mut room = meeting(5);
        room.attendance.insert("z".to_owned(), recorded("guest", "Z"));
        room.attendance.insert("e".to_owned(), recorded("excused", "E"));
        assert_eq!(room.present(), 4);
    }

    #[test]
    fn votes_never_exceed_voters_and_equality_is_no_majority() {
        let room = meeting(6);
        let too_many = Refusal::TooManyVotes { votes: 7, voters: 6 };
        assert_eq!(vote(&room, counted(4, 2, 1)), Err(too_many));
        assert_eq!(vote(&room, counted(3, 3, 0)).unwrap().outcome, "tied");
        assert_eq!(vote(&room, counted(0, 0, 6)).unwrap().outcome, "defeated");
        assert_eq!(vote(&room, counted(1, 0, 5)).unwrap().outcome, "carried");
    }

    #[test]
    fn the_chair_decides_only_where_the_rules_say_so() {
        let room = meeting(6);
        let casting = |for_, against| Taken::Counted {
            totals: Totals { for_, against, abstain: 0 },
            casting: Some(true),
        };
        assert_eq!(vote(&room, casting(3, 3)), Err(Refusal::NoCastingVote {}));
        let chosen = [("vote.chair_casting".to_owned(), "on".to_owned())].into_iter().collect();
        let rules = Rules::new(chosen);
        let decide = |taken| {
            let movers = (Some("a"), Some("b"));
            decide(&room, Majority::Simple, taken, movers, &rules)
        };
        assert_eq!(decide(casting(3, 3)).unwrap().outcome, "carried");
        assert_eq!(decide(casting(3, 2)), Err(Refusal::NoCastingVote {}));
    }

    #[test]
    fn all_who_are_there_may_be_too_few_where_every_seat_counts() {
        // Five of nine members came; the body has eleven seats, of which six are more than half.
        let room = meeting(5);
        let decide = |majority, taken| {
            let movers = (Some("a"), Some("b"));
            let rules = Rules::default();
            decide(&room, majority, taken, movers, &rules)
        };
        let outcome = |majority| decide(majority, Taken::Unanimous).unwrap().outcome;
        assert_eq!(outcome(Majority::AbsoluteSeats), "defeated");
        assert_eq!(outcome(Majority::TwoThirds), "carried");
        let uncounted = decide(Majority::TwoThirds, Taken::Majority);
        assert_eq!(uncounted, Err(Refusal::TotalsMissing {}));
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
