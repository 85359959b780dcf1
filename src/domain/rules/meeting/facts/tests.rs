use super::*;
use crate::domain::presence::MoveKind;
use crate::domain::refusal::Refusal;
use crate::domain::rules::meeting::{
    check_movers, check_substitute, presence_warnings, violations,
};
use crate::domain::warning::Warning;

fn recorded(status: &str, id: &str) -> Recorded {
    let (name, sort_key) = (id.to_uppercase(), id.to_owned());
    Recorded { status: status.to_owned(), name, sort_key, ..Recorded::default() }
}

/// An open meeting of the members `a`, `b`, `c`… of whom the first `present` are recorded.
fn meeting(members: u8, present: usize) -> MeetingFacts {
    let people: Vec<String> = (0..members).map(|n| char::from(b'a' + n).to_string()).collect();
    MeetingFacts {
        status: "open".to_owned(),
        opened_at: Some("19:00".to_owned()),
        members: people.iter().map(|id| (id.clone(), id.to_uppercase())).collect(),
        attendance: people
            .iter()
            .take(present)
            .map(|id| (id.clone(), recorded("present", id)))
            .collect(),
        ..MeetingFacts::default()
    }
}

/// Notes a movement of somebody behind those that are noted.
pub(in crate::domain::rules::meeting) fn moves(
    meeting: &mut MeetingFacts,
    at: &str,
    kind: MoveKind,
    person: &str,
) {
    let position = u32::try_from(meeting.movements.len()).unwrap() + 1;
    meeting.movements.push(Movement {
        at: at.to_owned(),
        position,
        kind,
        person: Some(person.to_owned()),
        heads: None,
        item: None,
    });
}

fn heads(meeting: &mut MeetingFacts, at: &str, heads: u32) {
    moves(meeting, at, MoveKind::HeadCount, "");
    let counted = meeting.movements.last_mut().unwrap();
    (counted.person, counted.heads) = (None, Some(heads));
}

fn voters(meeting: &MeetingFacts) -> String {
    meeting.voters().into_iter().collect::<Vec<_>>().join("")
}

fn is_at(name: &str, at: &str) -> (String, String) {
    (name.to_owned(), at.to_owned())
}

#[test]
fn a_quorum_is_of_the_filled_seats_and_is_lost_by_one_who_leaves() {
    // Members, those needed: more than half of them.
    for (members, needed) in [(1, 1), (2, 2), (9, 5), (10, 6), (14, 8), (17, 9)] {
        let mut room = meeting(members, needed);
        room.seats = 25;
        let needed = u32::try_from(needed).unwrap();
        assert_eq!((room.needed(), room.quorate()), (needed, needed), "{members} members");
        assert_eq!(room.quorum_changes(QuorumTold::Sitting), []);
        moves(&mut room, "20:40", MoveKind::Departure, "a");
        assert_eq!(room.quorate(), needed - 1);
        moves(&mut room, "20:50", MoveKind::Arrival, "a");
        let change = |at: &str, position, met, present| QuorumChange {
            at: at.to_owned(),
            position,
            met,
            present,
            needed,
        };
        let place = |kind| room.movements.iter().find(|m| m.kind == kind).unwrap().position;
        let (left, came) = (place(MoveKind::Departure), place(MoveKind::Arrival));
        let lost = [change("20:40", left, false, needed - 1), change("20:50", came, true, needed)];
        assert_eq!(room.quorum_changes(QuorumTold::Sitting), lost, "{members} members");
    }
}

#[test]
fn one_who_leaves_as_another_comes_in_the_same_minute_loses_no_quorum() {
    let mut room = meeting(9, 5);
    room.attendance.insert("f".to_owned(), recorded("present", "f"));
    moves(&mut room, "20:00", MoveKind::Departure, "a");
    moves(&mut room, "20:00", MoveKind::Arrival, "f");
    assert_eq!(room.quorum_changes(QuorumTold::Sitting), []);
}

#[test]
fn a_quorum_lost_and_regained_within_one_minute_leaves_its_trace() {
    let change = |position, met, present| QuorumChange {
        at: "20:00".to_owned(),
        position,
        met,
        present,
        needed: 5,
    };
    // Two of six leave and one comes back; or the one of five who left does.
    for (members, came) in [("abcdef", 5), ("abcde", 5)] {
        let mut room = meeting(9, members.len());
        let leaving = if members.len() == 6 { "ab" } else { "b" };
        for person in leaving.chars() {
            moves(&mut room, "20:00", MoveKind::Departure, &person.to_string());
        }
        moves(&mut room, "20:00", MoveKind::Arrival, "b");
        // By the last that left, and the one that came.
        let (left, back) =
            (room.movements[leaving.len() - 1].position, room.movements[leaving.len()].position);
        let wanted = [change(left, false, 4), change(back, true, came)];
        assert_eq!(room.quorum_changes(QuorumTold::Sitting), wanted, "{members}");
    }
}

#[test]
fn a_quorum_lost_in_the_minute_of_the_opening_was_there_first() {
    let mut room = meeting(9, 5);
    for (at, kind, person) in [
        ("19:00", MoveKind::Departure, "a"),
        ("19:00", MoveKind::Departure, "b"),
        ("19:00", MoveKind::Arrival, "a"),
        ("19:01", MoveKind::Arrival, "b"),
    ] {
        moves(&mut room, at, kind, person);
    }
    assert_eq!(room.quorate_in(&room.opening_room()), 5, "who left within the minute was there");
    let told = |told| {
        let changes = room.quorum_changes(told).into_iter();
        changes.map(|change| (change.at, change.met, change.present)).collect::<Vec<_>>()
    };
    let back = ("19:01".to_owned(), true, 5);
    assert_eq!(told(QuorumTold::Sitting), [("19:00".to_owned(), false, 4), back.clone()]);
    // What was signed before such a loss was told is printed as it was.
    assert_eq!(told(QuorumTold::BehindOpening), [back]);
}

#[test]
fn a_quorum_is_told_with_those_who_were_there_at_that_moment() {
    let told = |room: &MeetingFacts| -> Vec<(bool, u32)> {
        room.quorum_changes(QuorumTold::Sitting)
            .iter()
            .map(|change| (change.met, change.present))
            .collect()
    };
    // Three of six leave within a minute: the second makes four of the five needed.
    let mut room = meeting(9, 6);
    for person in ["a", "b", "c"] {
        moves(&mut room, "20:00", MoveKind::Departure, person);
    }
    assert_eq!(told(&room), [(false, 4)]);
    // They come back within another: the second makes five, and the third is one more.
    for person in ["a", "b", "c"] {
        moves(&mut room, "20:10", MoveKind::Arrival, person);
    }
    assert_eq!(told(&room), [(false, 4), (true, 5)]);
    // All of it within one minute comes to the same.
    let mut room = meeting(9, 6);
    for kind in [MoveKind::Departure, MoveKind::Arrival] {
        for person in ["a", "b", "c"] {
            moves(&mut room, "20:00", kind, person);
        }
    }
    assert_eq!(told(&room), [(false, 4), (true, 5)]);
}

#[test]
fn a_tenth_of_the_tenants_and_at_least_five_make_an_assembly() {
    for (tenants, needed) in [(20, 5), (50, 5), (51, 6), (420, 42), (421, 43)] {
        let mut room = meeting(9, 0);
        room.kind = "annual-general".to_owned();
        room.tenants = Some(tenants);
        room.quorum = Quorum::Tenants { tenants, percent: 10, min: 5 };
        heads(&mut room, "19:10", needed - 1);
        assert_eq!((room.needed(), room.present()), (needed, needed - 1));
        heads(&mut room, "19:30", needed + 12);
        assert_eq!(room.present(), needed + 12, "a count is a total, not one more");
        let position = room.movements[1].position;
        let at = "19:30".to_owned();
        let met = QuorumChange { at, position, met: true, present: needed + 12, needed };
        assert_eq!(room.quorum_changes(QuorumTold::Sitting), [met]);
        assert_eq!(room.voter_list(), []);
        // Any person who is there may move; the roll of the members is not what counts.
        room.attendance.insert("z".to_owned(), recorded("guest", "z"));
        room.attendance.insert("a".to_owned(), recorded("present", "a"));
        assert_eq!(check_movers(&room, Some("z"), Some("a")), Ok(()));
        // The office's staff listens.
        let staff = Recorded { is_outsider: true, ..recorded("guest", "y") };
        room.attendance.insert("y".to_owned(), staff);
        let away = Refusal::NotVoting { name: "Y".to_owned() };
        assert_eq!(check_movers(&room, Some("y"), None), Err(away));
        assert_eq!(violations(&room), []);
    }
}

#[test]
fn of_the_heads_at_the_door_the_last_ones_open_an_assembly() {
    // What was counted before the opening at seven and within its minute; the room of the opening, and
    // what became of the quorum of forty-two since, with fifty at half past.
    for (counts, opens, since) in [
        (&[("18:30", 10), ("18:55", 50)][..], 50, &[][..]),
        (&[("18:50", 30), ("19:00", 45)], 45, &[]),
        (&[("18:30", 50), ("18:55", 30)], 30, &[("19:30", true, 50)]),
        (&[("18:40", 58), ("19:00", 20)], 20, &[("19:30", true, 50)]),
    ] {
        let mut room = meeting(9, 0);
        (room.kind, room.opened_at) = ("annual-general".to_owned(), Some("19:00".to_owned()));
        room.quorum = Quorum::Tenants { tenants: 420, percent: 10, min: 5 };
        room.tenants = Some(420);
        for (at, counted) in counts {
            heads(&mut room, at, *counted);
        }
        heads(&mut room, "19:30", 50);
        assert_eq!(room.opening_room().heads, Some(opens));
        let sitting: Vec<Option<u32>> =
            room.rooms_of_sitting().iter().map(|(_, room)| room.heads).collect();
        assert_eq!(sitting, [Some(opens), Some(50)]);
        let changes = room.quorum_changes(QuorumTold::Sitting);
        let changes: Vec<(&str, bool, u32)> =
            changes.iter().map(|change| (change.at.as_str(), change.met, change.present)).collect();
        assert_eq!(changes, since, "{counts:?}");
    }
    // Before it opens, those at the door are the room as it is.
    let mut room = meeting(9, 0);
    (room.kind, room.opened_at) = ("annual-general".to_owned(), None);
    heads(&mut room, "18:30", 10);
    heads(&mut room, "18:55", 50);
    assert_eq!(room.rooms_of_sitting().len(), 1);
    assert_eq!(room.opening_room().heads, Some(50));
}

#[test]
fn who_declares_a_conflict_is_no_voter_until_it_ends() {
    let mut room = meeting(9, 5);
    moves(&mut room, "19:30", MoveKind::Recusal, "b");
    assert_eq!((voters(&room).as_str(), room.present(), room.quorate()), ("acde", 4, 4));
    let not_voting = Refusal::NotVoting { name: "B".to_owned() };
    assert_eq!(check_movers(&room, Some("b"), None), Err(not_voting));
    room.counts_recused = true;
    assert_eq!((room.present(), room.quorate()), (4, 5));
    assert_eq!(
        room.quorum_changes(QuorumTold::Sitting),
        [],
        "a conflict weighs on one vote, not on the meeting"
    );
    moves(&mut room, "19:40", MoveKind::RecusalEnd, "b");
    assert_eq!(voters(&room), "abcde");
}

#[test]
fn a_conflict_about_one_point_leaves_the_votes_on_others_alone() {
    let mut room = meeting(9, 5);
    moves(&mut room, "19:30", MoveKind::Recusal, "b");
    room.movements[0].item = Some("benches".to_owned());
    assert_eq!(voters(&room.on_item(Some("benches"))), "acde");
    assert_eq!(voters(&room.on_item(Some("budget"))), "abcde");
    // A second conflict, about another point, is no second withdrawal from the first.
    moves(&mut room, "20:00", MoveKind::Recusal, "b");
    room.movements[1].item = Some("budget".to_owned());
    assert_eq!(violations(&room), []);
    assert_eq!(voters(&room.on_item(Some("budget"))), "acde");
    room.movements.pop();
    room.movements[0].item = None;
    assert_eq!(voters(&room.on_item(Some("budget"))), "acde");
}

#[test]
fn a_substitute_votes_only_while_the_member_is_away() {
    let mut room = meeting(9, 4);
    let place = Recorded { replaces: Some("h".to_owned()), ..recorded("substitute", "s") };
    room.attendance.insert("s".to_owned(), place);
    assert_eq!((voters(&room).as_str(), violations(&room)), ("abcds", vec![]));
    let list = room.voter_list();
    let replaced = list.last().unwrap().replaces.clone();
    assert_eq!(replaced, Some(("h".to_owned(), "H".to_owned())));
    room.attendance.insert("h".to_owned(), recorded("present", "h"));
    moves(&mut room, "20:00", MoveKind::Arrival, "h");
    assert_eq!(voters(&room), "abcdh");
    assert_eq!(voters(&room.at("19:59")), "abcds");
    let there = Refusal::ReplacedIsThere { name: "H".to_owned() };
    assert_eq!(check_substitute(&room, "h"), Err(there));
    room.allows_substitutes = false;
    assert_eq!(check_substitute(&room, "i"), Err(Refusal::NoSubstitutes {}));
}

#[test]
fn a_member_has_one_substitute_who_is_no_member_and_nobody_replaces_a_stranger() {
    let mut room = meeting(9, 4);
    let place = |id: &str, of: &str| Recorded {
        replaces: Some(of.to_owned()),
        ..recorded("substitute", id)
    };
    room.attendance.insert("s".to_owned(), place("s", "h"));
    room.attendance.insert("t".to_owned(), place("t", "h"));
    let (name, other) = ("H".to_owned(), "S".to_owned());
    assert_eq!(violations(&room), [Refusal::ReplacedTwice { name, other }]);
    room.attendance.remove("t");
    room.attendance.insert("e".to_owned(), place("e", "i"));
    assert_eq!(violations(&room), [Refusal::SubstituteIsMember { name: "E".to_owned() }]);
    room.attendance.remove("e");
    room.attendance.insert("s".to_owned(), recorded("substitute", "s"));
    assert_eq!(violations(&room), [Refusal::ReplacesNobody { name: "S".to_owned() }]);
}

#[test]
fn who_moved_a_motion_may_leave_afterwards_but_was_there_when_it_was_put() {
    let mut room = meeting(9, 6);
    let put =
        |at: Option<&str>| vec![Mover { person: "a".to_owned(), put_at: at.map(str::to_owned) }];
    moves(&mut room, "20:00", MoveKind::Departure, "a");
    room.movers = put(Some("19:45"));
    assert_eq!(violations(&room), []);
    room.movers = put(Some("20:00"));
    assert_eq!(violations(&room), [], "within one minute nobody knows");
    let not_voting = Refusal::NotVoting { name: "A".to_owned() };
    room.movers = put(Some("20:01"));
    assert_eq!(violations(&room), [not_voting]);
    for unknown in [None, Some("10:30")] {
        room.movers = put(unknown);
        assert_eq!(violations(&room), [], "{unknown:?}");
    }
    // After the meeting its minutes are typed up: who could move at some time is known.
    room.movers = Vec::new();
    let away = Refusal::NotVoting { name: "A".to_owned() };
    assert_eq!(check_movers(&room, Some("a"), None), Err(away));
    room.status = "held".to_owned();
    assert_eq!(check_movers(&room, Some("a"), None), Ok(()));
}

#[test]
fn movements_follow_from_one_another() {
    use MoveKind::{Arrival, Departure, Recusal, RecusalEnd};
    let case = |moved: &[(&str, MoveKind, &str)]| {
        let mut room = meeting(9, 6);
        room.closed_at = Some("00:30".to_owned());
        for (at, kind, person) in moved {
            moves(&mut room, at, *kind, person);
        }
        violations(&room)
    };
    let a = |at: &str| is_at("A", at);
    let not_in = |(name, at)| vec![Refusal::NotInRoom { name, at }];
    assert_eq!(case(&[("19:20", Arrival, "a"), ("19:40", Departure, "a")]), []);
    assert_eq!(case(&[("00:20", Departure, "a")]), []);
    assert_eq!(case(&[("19:40", Departure, "a"), ("19:50", Departure, "a")]), not_in(a("19:50")));
    // Who comes at eight has not left at half past seven.
    assert_eq!(case(&[("19:30", Recusal, "a"), ("20:00", Arrival, "a")]), not_in(a("19:30")));
    let (name, at) = a("19:50");
    assert_eq!(
        case(&[("19:20", Arrival, "a"), ("19:50", Arrival, "a")]),
        [Refusal::AlreadyInRoom { name: name.clone(), at: at.clone() }]
    );
    assert_eq!(
        case(&[("19:20", Recusal, "a"), ("19:50", Recusal, "a")]),
        [Refusal::AlreadyRecused { name: name.clone(), at: at.clone() }]
    );
    assert_eq!(case(&[("19:50", RecusalEnd, "a")]), [Refusal::NotRecused { name, at }]);
    let (at, opened_at) = ("18:55".to_owned(), "19:00".to_owned());
    assert_eq!(case(&[("18:55", Departure, "a")]), [Refusal::BeforeOpening { at, opened_at }]);
    let (at, closed_at) = ("00:31".to_owned(), "00:30".to_owned());
    assert_eq!(case(&[("00:31", Departure, "a")]), [Refusal::AfterClosing { at, closed_at }]);
    let mut room = meeting(9, 6);
    heads(&mut room, "19:30", 40);
    assert_eq!(violations(&room), [Refusal::HeadsOfCommittee {}]);
}

#[test]
fn what_is_still_to_be_said_of_the_people_is_said_before_the_closing() {
    let number = String::new;
    let mut room = meeting(9, 9);
    assert_eq!(presence_warnings(&room), []);
    let said =
        |room: &MeetingFacts| presence_warnings(room).iter().map(Warning::kind).collect::<Vec<_>>();
    room = meeting(9, 0);
    assert_eq!(said(&room), ["nobody-present", "members-not-recorded"]);
    room = meeting(9, 7);
    let unsaid = Warning::MembersNotRecorded { number: number(), people: 2 };
    assert_eq!(presence_warnings(&room), [unsaid]);
    room = meeting(9, 9);
    moves(&mut room, "19:30", MoveKind::Recusal, "b");
    let open = Warning::RecusalOpen { number: number(), name: "B".to_owned() };
    assert_eq!(presence_warnings(&room), [open]);
    room.movements[0].item = Some("benches".to_owned());
    assert_eq!(presence_warnings(&room), [], "it ends with its point");
    let place = Recorded { replaces: Some("h".to_owned()), ..recorded("substitute", "s") };
    room.attendance.insert("s".to_owned(), place);
    assert_eq!(said(&room), ["substitute-of-present"]);
    moves(&mut room, "20:00", MoveKind::Departure, "h");
    assert_eq!(presence_warnings(&room), []);

    let mut assembly = meeting(9, 0);
    assembly.kind = "election".to_owned();
    assert_eq!(said(&assembly), ["heads-not-counted", "tenants-unknown"]);
    assembly.tenants = Some(40);
    heads(&mut assembly, "19:10", 41);
    let many = Warning::MoreHeadsThanTenants { number: number(), heads: 41, tenants: 40 };
    assert_eq!(presence_warnings(&assembly), [many]);
}
