//! Every pair of a standing and a step; which motion may be put on which; the order of disposal.

use proptest::prelude::*;

use super::*;
use crate::domain::rules::Rules;

#[test]
fn every_step_from_every_standing() {
    // Columns: take up, carry, defeat, tie, lapse, withdraw, table, postpone, refer, uphold, deny.
    // « . » is refused because it is over, « = » because nothing would change.
    let expected = [
        (
            "proposed",
            "= carried defeated tied lapsed withdrawn tabled postponed referred upheld denied",
        ),
        ("carried", ". carried defeated tied . . . . . . ."),
        ("defeated", ". carried defeated tied . . . . . . ."),
        ("tied", ". carried defeated tied . . . . . . ."),
        ("lapsed", "proposed . . . . . . . . . ."),
        ("withdrawn", "proposed . . . . . . . . . ."),
        ("tabled", "proposed . . . . . . . . . ."),
        ("postponed", "proposed . . . . . . . . . ."),
        ("referred", "proposed . . . . . . . . . ."),
        ("upheld", ". . . . . . . . . upheld denied"),
        ("denied", ". . . . . . . . . upheld denied"),
    ];
    assert_eq!(expected.len(), Outcome::ALL.len());
    for (outcome, (code, row)) in Outcome::ALL.into_iter().zip(expected) {
        assert_eq!(outcome.code(), code);
        assert_eq!(Outcome::from_code(code), outcome);
        let row: Vec<&str> = row.split(' ').collect();
        assert_eq!(row.len(), Step::ALL.len());
        for (step, wanted) in Step::ALL.into_iter().zip(row) {
            assert_eq!(Step::to(step.outcome()), step);
            let got = match next(outcome, step) {
                Ok(next) => next.code().to_owned(),
                Err(Refusal::NothingToDo {}) => "=".to_owned(),
                Err(Refusal::MotionDecided { outcome }) if outcome == code => ".".to_owned(),
                Err(other) => format!("{other:?}"),
            };
            assert_eq!(got, wanted, "{outcome:?} then {step:?}");
        }
    }
}

#[test]
fn the_members_vote_and_the_chair_rules_each_on_their_own() {
    let rules = Rules::default();
    for kind in Kind::ALL {
        let row = rules.procedure(kind);
        // The chair also says when a pause is over, and may be wrong about it.
        let chairs = matches!(
            kind,
            Kind::PointOfOrder | Kind::Privilege | Kind::SecretBallot | Kind::Resumption
        );
        assert_eq!(suits(kind, row, Step::Carry).is_ok(), !chairs, "{kind:?}");
        // A secret ballot that is asked for is of right.
        let denies = chairs && kind != Kind::SecretBallot;
        assert_eq!(suits(kind, row, Step::Deny).is_ok(), denies, "{kind:?}");
        // The chair may also open the doors again.
        let rules_too = chairs || kind == Kind::EndInCamera;
        assert_eq!(suits(kind, row, Step::Uphold).is_ok(), rules_too, "{kind:?}");
        assert!(suits(kind, row, Step::Withdraw).is_ok());
    }
}

#[test]
fn a_row_of_the_table_says_what_is_wrong_with_it() {
    assert!(Row::parse("debatable seconded two-thirds").is_ok(), "in any order");
    for (text, wrong) in [
        ("", RowError::NoDecision),
        ("seconded debatable", RowError::NoDecision),
        ("seconded simple chair", RowError::TwoDecisions),
        ("simple two-thirds", RowError::TwoDecisions),
        ("seconded seconded simple", RowError::Twice("seconded".to_owned())),
        ("appuyée simple", RowError::Unknown("appuyée".to_owned())),
    ] {
        assert_eq!(Row::parse(text), Err(wrong), "{text}");
    }
    for word in Row::WORDS {
        let alone = Row::parse(word);
        assert!(!matches!(alone, Err(RowError::Unknown(_))), "{word}");
    }
}

fn motion(place: i64, kind: Kind, on: Option<i64>, outcome: Outcome) -> OnFloor {
    OnFloor {
        id: place.to_string(),
        kind,
        on: on.map(|on| on.to_string()),
        outcome,
        place,
        put: true,
        moved: true,
        item: None,
        name: format!("{} {place}", kind.code()),
    }
}

fn put(floor: &Floor, kind: Kind) -> Result<Option<String>, Refusal> {
    let rules = Rules::default();
    floor.may_put(kind, |kind| rules.procedure(kind)).map(|on| on.map(|on| on.id.clone()))
}

#[test]
fn what_may_be_put_on_what_is_pending() {
    use Kind::{
        Adjournment, Amendment, Closing, InCamera, Main, PointOfOrder, Postponement,
        PreviousQuestion, Privilege, Reconsideration, Referral, SubAmendment, Tabling,
    };
    let kinds = [
        Main,
        Reconsideration,
        Amendment,
        SubAmendment,
        Postponement,
        Referral,
        Tabling,
        PreviousQuestion,
        PointOfOrder,
        InCamera,
        Privilege,
        Adjournment,
        Closing,
    ];
    // The stack from below, and which of the kinds may be put on it (in the order above).
    let rows: [(&[Kind], &str); 9] = [
        (&[], "++......+++++"),
        (&[Main], "..+.+++++++++"),
        (&[Main, Amendment], "...++++++++++"),
        (&[Main, Amendment, SubAmendment], "....+++++++++"),
        (&[Main, Tabling], "........+++++"),
        // A postponement is amended in its day; the debate on it can be ended.
        (&[Main, Postponement], "..+...+++++++"),
        (&[Main, PreviousQuestion], "........+++++"),
        (&[PointOfOrder], ".........++++"),
        // The time of a closing can be amended, and nothing goes before it.
        (&[Closing], "..+.........."),
    ];
    for (stack, wanted) in rows {
        let places = 1..;
        let motions = places
            .zip(stack)
            .map(|(place, kind)| motion(place, *kind, (place > 1).then_some(1), Outcome::Proposed));
        let floor = Floor::new(motions.collect());
        let got: String =
            kinds.map(|kind| if put(&floor, kind).is_ok() { '+' } else { '.' }).iter().collect();
        assert_eq!(got, wanted, "{stack:?}");
    }
}

#[test]
fn on_the_empty_floor_only_what_needs_nothing_pending() {
    let floor = Floor::default();
    assert_eq!(put(&floor, Kind::Main), Ok(None));
    for kind in [Kind::Amendment, Kind::PreviousQuestion, Kind::Tabling, Kind::Referral] {
        assert_eq!(put(&floor, kind), Err(Refusal::NothingPending {}), "{kind:?}");
    }
    assert_eq!(put(&floor, Kind::Appeal), Err(Refusal::NoRuling {}));
    assert_eq!(put(&floor, Kind::EndInCamera), Err(Refusal::NotInCamera {}));
}

#[test]
fn a_motion_is_on_what_is_on_top_and_the_question_goes_away_whole() {
    let floor = Floor::new(vec![
        motion(1, Kind::Main, None, Outcome::Proposed),
        motion(2, Kind::Amendment, Some(1), Outcome::Proposed),
    ]);
    assert_eq!(put(&floor, Kind::SubAmendment), Ok(Some("2".to_owned())));
    assert_eq!(put(&floor, Kind::PreviousQuestion), Ok(Some("2".to_owned())));
    assert_eq!(put(&floor, Kind::Tabling), Ok(Some("1".to_owned())));
    assert_eq!(floor.top().map(|top| top.place), Some(2));
    let first = floor.its_turn("1").unwrap_err();
    assert!(matches!(first, Refusal::PendingFirst { motion, .. } if motion == "amendment 2"));
    assert_eq!(floor.its_turn("2"), Ok(()));
    let deep = Floor::new(vec![
        motion(1, Kind::Main, None, Outcome::Proposed),
        motion(2, Kind::Amendment, Some(1), Outcome::Proposed),
        motion(3, Kind::SubAmendment, Some(2), Outcome::Proposed),
    ]);
    assert_eq!(put(&deep, Kind::SubAmendment), Err(Refusal::TooDeep {}));
    // Without an amendment there is nothing for a sub-amendment to change, and it is said so.
    let bare = Floor::new(vec![motion(1, Kind::Main, None, Outcome::Proposed)]);
    let none = Refusal::NoAmendment { motion: "main 1".to_owned() };
    assert_eq!(put(&bare, Kind::SubAmendment), Err(none));
}

#[test]
fn once_the_question_is_called_it_is_voted_on_at_once() {
    let floor = Floor::new(vec![
        motion(1, Kind::Main, None, Outcome::Proposed),
        motion(2, Kind::PreviousQuestion, Some(1), Outcome::Carried),
    ]);
    let called = Refusal::QuestionCalled { motion: "main 1".to_owned() };
    for kind in [Kind::Amendment, Kind::Tabling, Kind::Postponement, Kind::PreviousQuestion] {
        assert_eq!(put(&floor, kind), Err(called.clone()), "{kind:?}");
    }
    assert_eq!(put(&floor, Kind::PointOfOrder), Ok(None));
    assert_eq!(floor.its_turn("1"), Ok(()));
}

#[test]
fn a_draft_is_not_on_the_floor() {
    let draft =
        OnFloor { put: false, moved: false, ..motion(1, Kind::Main, None, Outcome::Proposed) };
    let floor = Floor::new(vec![draft]);
    assert_eq!(floor.top(), None);
    assert_eq!(put(&floor, Kind::Main), Ok(None));
    assert_eq!(put(&floor, Kind::Amendment), Err(Refusal::NothingPending {}));
}

#[test]
fn what_was_prepared_waits_until_its_point_is_treated() {
    let prepared = |place: i64, item: &str| OnFloor {
        put: false,
        item: Some(item.to_owned()),
        ..motion(place, Kind::Main, None, Outcome::Proposed)
    };
    let all = vec![prepared(1, "hall"), prepared(2, "roof"), prepared(3, "roof")];
    let floor = Floor::new(all.clone());
    assert_eq!(floor.top(), None);
    assert_eq!(put(&floor, Kind::Main), Ok(None));
    assert_eq!(put(&floor, Kind::Amendment), Err(Refusal::NothingPending {}));
    // Under its point, the first one; or the one that is named.
    for (named, item, wanted) in
        [(None, "hall", "1"), (None, "roof", "2"), (Some("3"), "hall", "3")]
    {
        let floor = floor.treating(named, Some(item));
        assert_eq!(put(&floor, Kind::Amendment), Ok(Some(wanted.to_owned())), "{item}");
    }
    assert_eq!(floor.treating(None, Some("cellar")), floor);
    assert_eq!(floor.may_vote("2"), Ok(()));
    // Another matter comes up, and the prepared ones wait for it.
    let mut talked = all.clone();
    talked.push(motion(4, Kind::Main, None, Outcome::Proposed));
    let floor = Floor::new(talked);
    let first =
        Err(Refusal::PendingFirst { motion_kind: "main".to_owned(), motion: "main 4".to_owned() });
    assert_eq!(put(&floor.treating(None, Some("hall")), Kind::Amendment), Ok(Some("4".into())));
    assert_eq!(floor.may_vote("1"), first);
    assert_eq!(floor.may_vote("4"), Ok(()));
    // One on which something was moved has been put, though nobody wrote down when.
    let mut amended = all;
    amended.push(motion(4, Kind::Amendment, Some(2), Outcome::Carried));
    let floor = Floor::new(amended);
    assert_eq!(floor.top().map(|top| top.place), Some(2));
    assert!(floor.may_vote("1").is_err());
}

#[test]
fn a_secret_ballot_is_asked_for_on_what_is_to_be_voted_on() {
    assert_eq!(put(&Floor::default(), Kind::SecretBallot), Err(Refusal::NothingPending {}));
    let asked = motion(3, Kind::SecretBallot, Some(2), Outcome::Upheld);
    let mut stack = vec![
        motion(1, Kind::Main, None, Outcome::Proposed),
        motion(2, Kind::Amendment, Some(1), Outcome::Proposed),
    ];
    let floor = Floor::new(stack.clone());
    assert_eq!(put(&floor, Kind::SecretBallot), Ok(Some("2".to_owned())));
    assert!(!floor.is_secret("2"));
    stack.push(asked.clone());
    let floor = Floor::new(stack);
    // The amendment is voted on in secret, and nothing else; it may be amended until then.
    assert!(floor.is_secret("2") && !floor.is_secret("1"));
    assert_eq!(floor.may_vote("2"), Ok(()));
    assert_eq!(put(&floor, Kind::SubAmendment), Ok(Some("2".to_owned())));
    // It is no ruling to appeal from, and there is none on a ruling of the chair.
    assert_eq!(put(&floor, Kind::Appeal), Err(Refusal::NoRuling {}));
    let order = motion(1, Kind::PointOfOrder, None, Outcome::Proposed);
    assert!(put(&Floor::new(vec![order]), Kind::SecretBallot).is_err());
    let denied = OnFloor { outcome: Outcome::Denied, ..asked };
    assert!(!Floor::new(vec![denied]).is_secret("2"));
}

#[test]
fn the_doors_are_closed_from_one_word_to_the_next() {
    let closed = motion(1, Kind::InCamera, None, Outcome::Carried);
    let refused = motion(1, Kind::InCamera, None, Outcome::Defeated);
    let by_chair = motion(2, Kind::EndInCamera, None, Outcome::Upheld);
    assert!(!Floor::new(vec![refused]).in_camera());
    let sitting = Floor::new(vec![closed.clone()]);
    assert!(sitting.in_camera());
    assert_eq!(put(&sitting, Kind::InCamera), Err(Refusal::AlreadyInCamera {}));
    assert_eq!(put(&sitting, Kind::EndInCamera), Ok(None));
    assert!(!Floor::new(vec![closed, by_chair]).in_camera());
}

#[test]
fn an_appeal_is_on_the_latest_ruling_once() {
    let ruled = motion(1, Kind::PointOfOrder, None, Outcome::Denied);
    let floor = Floor::new(vec![ruled.clone()]);
    assert_eq!(put(&floor, Kind::Appeal), Ok(Some("1".to_owned())));
    let appealed = motion(2, Kind::Appeal, Some(1), Outcome::Defeated);
    assert_eq!(put(&Floor::new(vec![ruled, appealed]), Kind::Appeal), Err(Refusal::NoRuling {}));
}

proptest! {
    /// Whatever is put and disposed of in whatever order, what is decided never leaves something
    /// pending on it.
    #[test]
    fn no_motion_is_decided_while_one_waits_on_it(acts in proptest::collection::vec((0usize..16, any::<bool>(), 0usize..6), 1..40)) {
        let mut all: Vec<OnFloor> = Vec::new();
        for (kind, putting, which) in acts {
            let floor = Floor::new(all.clone());
            let kind = Kind::ALL[kind];
            let place = i64::try_from(all.len()).unwrap() + 1;
            if putting {
                if let Ok(on) = put(&floor, kind) {
                    let mut made = motion(place, kind, None, Outcome::Proposed);
                    made.on = on;
                    all.push(made);
                }
            } else {
                let waiting: Vec<String> = floor.pending().map(|m| m.id.clone()).collect();
                let Some(id) = waiting.get(which) else { continue };
                if floor.its_turn(id).is_ok() {
                    let found = all.iter_mut().find(|m| m.id == *id).unwrap();
                    found.outcome = Outcome::Defeated;
                }
            }
            let floor = Floor::new(all.clone());
            for waiting in floor.pending() {
                let Some(on) = waiting.on.as_deref() else { continue };
                let on = floor.find(on).unwrap();
                prop_assert!(on.is_pending() || waiting.kind == Kind::Appeal, "{:?}", all);
            }
            // Only one main motion is on the floor, and each pending one outranks what is below it
            // or amends it.
            prop_assert!(floor.pending().filter(|m| m.kind == Kind::Main).count() <= 1);
        }
    }
}
