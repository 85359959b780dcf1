//! The days and hours of an election: who may vote at the hour of the count, in which order the steps
//! come, and that the vote goes with its meeting.

use ccr::domain::refusal::Refusal;
use serde_json::{Value as Json, json};

use crate::elections::{
    among_members, close_nominations, count, nominated, proclaim, stand, vote, with,
};
use crate::support::*;

/// The members elect at their meeting of 17 November; p1 to p3 are there.
fn at_the_meeting() -> Register {
    let days = json!({"vote_on": "2026-11-17", "close_on": "2026-11-17"});
    let mut register = among_members(&["p6", "p7", "p8"], days);
    register.run(on("2026-11-17", close_nominations()));
    register
}

fn on(day: &str, mut act: Json) -> Json {
    act["on"] = json!(day);
    act
}

/// Three ballots counted at an hour of the meeting.
fn three(at: &str) -> Json {
    let mut three = on("2026-11-17", count(&[("p6", 3), ("p7", 2), ("p8", 1)], 3));
    three["at"] = json!(at);
    three
}

#[test]
fn a_count_is_judged_by_who_was_there_at_its_hour() {
    let mut register = at_the_meeting();
    register.run(moved("left", "departure", "p3", "20:30"));
    let early = Refusal::BeforeOpening { at: "18:30".into(), opened_at: "19:04".into() };
    assert_eq!(register.refused(three("18:30")), early);
    let many = Refusal::BallotsAndVoters { issued: 3, spoiled: 0, voters: 2 };
    assert_eq!(register.refused(three("20:45")), many);
    // Written down after p3 left, it took place before.
    register.run(three("20:15"));
    // The same ballots are counted again, however few are left.
    register.run(moved("left-too", "departure", "p2", "20:35"));
    let mut again = three("20:40");
    again["recount"] = json!(true);
    register.run(again);
}

#[test]
fn a_count_lies_within_the_sitting_of_its_day() {
    let mut register = at_the_meeting();
    register.run(close("november"));
    let late = Refusal::AfterClosing { at: "22:00".into(), closed_at: "21:15".into() };
    assert_eq!(register.refused(three("22:00")), late);
    register.run(three("21:00"));
}

#[test]
fn a_count_past_midnight_is_one_of_the_sitting_that_goes_on() {
    let mut register = at_the_meeting();
    register.run(moved("left", "departure", "p3", "23:50"));
    let mut after = on("2026-11-18", three("00:10"));
    let many = Refusal::BallotsAndVoters { issued: 3, spoiled: 0, voters: 2 };
    assert_eq!(register.refused(after.clone()), many);
    after["issued"] = json!(2);
    after["valid"] = json!(2);
    after["votes"] = json!({id("c-p6"): 2, id("c-p7"): 1});
    register.run(after);
}

fn days(stage: &str, on: &str, since: &str, day: &str) -> Refusal {
    let [stage, on, since, day] = [stage, on, since, day].map(str::to_owned);
    Refusal::ElectionDays { stage, on, since, day }
}

#[test]
fn the_steps_of_an_election_come_in_the_order_of_their_days() {
    let mut before = nominated(&["p6", "p7", "p8"]);
    before.push(change("election", "vote", json!({"close_on": "2026-11-17"})));
    let mut register = with(before);
    let closing = |day: &str| on(day, close_nominations());
    let early = days("closing", "2026-11-16", "last-day", "2026-11-17");
    assert_eq!(register.refused(closing("2026-11-16")), early);
    // On the last day itself, once nobody else comes.
    register.run(closing("2026-11-17"));
    let tied = count(&[("p6", 10), ("p7", 5), ("p8", 5)], 12);
    let early = days("round", "2026-11-16", "closing", "2026-11-17");
    assert_eq!(register.refused(on("2026-11-16", tied.clone())), early);
    register.run(on("2026-11-19", tied));
    let second = count(&[("p7", 4), ("p8", 8)], 12);
    let early = days("round", "2026-11-18", "round", "2026-11-19");
    assert_eq!(register.refused(on("2026-11-18", second.clone())), early);
    register.run(on("2026-11-20", second));
    let early = days("proclamation", "2026-11-19", "round", "2026-11-20");
    assert_eq!(register.refused(proclaim("2026-11-19")), early);
    register.run(proclaim("2026-11-20"));
}

#[test]
fn who_is_named_in_the_room_is_named_until_the_vote_whenever_that_is() {
    let mut before = nominated(&["p6", "p7"]);
    before.push(change("election", "vote", json!({"floor": 1})));
    let mut register = with(before);
    register.run(on("2026-11-16", close_nominations()));
    let early = days("proclamation", "2026-11-15", "closing", "2026-11-16");
    assert_eq!(register.refused(proclaim("2026-11-15")), early);
}

/// An election at the meeting of 19 January 2027, of which the notice went out.
fn in_january() -> Register {
    let mut register = Register::committee();
    register.run(plan("january", "ccr", "2027-01-19"));
    let set = json!({"meeting_id": id("january"), "vote_on": "2027-01-19",
        "close_on": "2027-01-12", "notice_sent_on": "2026-11-20"});
    for act in vote(set) {
        register.run(act);
    }
    register
}

fn told(register: &Register) -> [Option<String>; 3] {
    ["vote_on", "close_on", "notice_sent_on"].map(|field| register.value("election", "vote", field))
}

#[test]
fn the_vote_is_put_off_with_its_meeting_and_announced_anew() {
    let mut register = in_january();
    let before = told(&register);
    let put_off = json!({"do": "postpone-meeting", "meeting": id("january"), "to": "2027-02-02"});
    let put_off = register.run(put_off);
    // Fourteen days later: 19 January is 2 February, and 12 January is 26 January.
    let after = [Some("2027-02-02".to_owned()), Some("2027-01-26".to_owned()), None];
    assert_eq!(told(&register), after);
    register.run(undo(put_off));
    assert_eq!(told(&register), before);
}

#[test]
fn the_vote_moves_with_the_day_of_its_meeting_unless_it_is_on_another() {
    let mut register = in_january();
    let other = json!({"name": "Autre", "body_id": id("board"), "seats": 1, "method": "block",
        "seat_kind": "tenant-director", "voters": "assembly", "meeting_id": id("january"),
        "vote_on": "2027-03-01"});
    register.run(new("election", "other", other));
    register.run(change("meeting", "january", json!({"date": "2027-01-26"})));
    let after = [Some("2027-01-26".to_owned()), Some("2027-01-19".to_owned()), None];
    assert_eq!(told(&register), after);
    assert_eq!(register.value("election", "other", "vote_on").as_deref(), Some("2027-03-01"));
}

#[test]
fn what_was_announced_of_a_vote_stays_so_when_its_meeting_is_held_on_another_day() {
    let mut register = in_january();
    let mut opened = open("january");
    opened["on"] = json!("2027-01-20");
    register.run_at("2027-01-20T19:05:00", opened);
    let on = |day: &str| [day, "2027-01-12", "2026-11-20"].map(|day| Some(day.to_owned()));
    assert_eq!(told(&register), on("2027-01-20"));
    // The day is put right: it was the one that had been announced.
    register
        .run_at("2027-01-20T21:00:00", change("meeting", "january", json!({"date": "2027-01-19"})));
    assert_eq!(told(&register), on("2027-01-19"));
}

#[test]
fn nominations_that_closed_stay_closed_when_the_vote_is_put_off() {
    let mut register = in_january();
    register.run(stand("p6", json!({})));
    let early = change("election", "vote", json!({"close_on": "2026-11-22"}));
    register.run(early);
    register.run(close_nominations());
    register.run(json!({"do": "postpone-meeting", "meeting": id("january"), "to": "2027-02-02"}));
    let after = [Some("2027-02-02".to_owned()), Some("2026-11-22".to_owned()), None];
    assert_eq!(told(&register), after);
}

#[test]
fn of_a_meeting_that_was_called_off_no_day_of_the_vote_moves_along() {
    let mut register = in_january();
    register.run(json!({"do": "cancel-meeting", "meeting": id("january")}));
    let before = told(&register);
    register.run(change("meeting", "january", json!({"date": "2027-01-26"})));
    assert_eq!(told(&register), before);
}
