//! Any commands in any order, valid or refused, leave a sound register, whose journal tells all of
//! it, and which can be taken back to nothing.

use std::collections::BTreeMap;

use ccr::domain::entity::Entity;
use ccr::domain::refusal::Refusal;
use ccr::store::Error;
use proptest::prelude::*;
use serde_json::{Map, Value as Json, json};

use crate::support::*;

/// One of the commands a secretary may give, valid or not, by four numbers. Seats change hands
/// only after the meetings, so that nobody's past attendance comes into question.
fn act([kind, a, b, c]: [u8; 4]) -> Json {
    let person = format!("p{}", a % 9 + 1);
    let other = format!("p{}", b % 9 + 1);
    let seat = ["d1", "d2", "d3", "d4", "t1", "t2", "chair", "w1", "w2"][usize::from(b) % 9];
    let mandate = format!("m-{}", a % 12);
    let meeting = ["november", "december"][usize::from(a) % 2];
    let motion = ["first", "second", "third"][usize::from(b) % 3];
    let item = ["x", "y"][usize::from(b) % 2];
    let later = format!("2026-12-{:02}", c % 28 + 1);
    match kind % 28 {
        0 => change("person", &person, json!({"family_name": other, "given_name": later})),
        1 => change("person", &person, json!({"kind": (["tenant", "staff"][usize::from(b) % 2])})),
        2 => new("person", &format!("q{}", a % 3), json!({"family_name": other})),
        3 => json!({"do": "remove", "what": "person", "id": id(&format!("q{}", a % 3))}),
        4 => fill(&mandate, seat, &person, &later),
        5 => end(&format!("m-p{}", a % 5 + 1), &later),
        6 => end(&mandate, &later),
        7 => plan(meeting, "ccr", &format!("2026-11-{:02}", c % 30 + 1)),
        8 => open(meeting),
        9 => close(meeting),
        10 => json!({"do": "cancel-meeting", "meeting": id(meeting)}),
        11 => {
            attend(meeting, &other, ["present", "excused", "absent", "guest"][usize::from(c) % 4])
        }
        12 => json!({"do": "set-attendance", "meeting": id(meeting), "person": id(&other),
                     "status": null}),
        13 => propose(motion, meeting),
        14 => unanimous(motion),
        15 => counted(motion, [u32::from(a) % 4, u32::from(c) % 4, 0]),
        16 => json!({"do": "drop-motion", "motion": id(motion), "outcome": "withdrawn"}),
        17 => json!({"do": "record-document", "kind": "minutes", "meeting": id(meeting),
                     "format": "md", "path": "pv.md"}),
        18 => new(
            "agenda-item",
            item,
            json!({"meeting_id": id(meeting), "title": person,
                                              "position": c % 5}),
        ),
        19 => json!({"do": "move-item", "item": id(item), "to": c % 5}),
        20 => json!({"do": "remove", "what": "agenda-item", "id": id(item)}),
        21 => change("seat", seat, json!({"label": later, "body_id": id("ccr")})),
        22 => json!({"do": "set-rule", "rule": "ccr.min_seats", "value": (c % 4).to_string()}),
        23 | 24 => {
            let what = ["arrival", "departure", "recusal", "recusal-end"][usize::from(c) % 4];
            json!({"do": "record-movement", "id": id(&format!("v{}", a % 6)),
                   "meeting": id(meeting), "kind": what, "person": id(&other),
                   "at": format!("{:02}:{:02}", 19 + c % 6, c % 60).replace("24:", "00:")})
        }
        25 => json!({"do": "change-movement", "movement": id(&format!("v{}", a % 6)),
                     "at": format!("19:{:02}", c % 60)}),
        26 => json!({"do": "remove-movement", "movement": id(&format!("v{}", a % 6))}),
        _ => undo(i64::from(c) % 40),
    }
}

/// The register that the journal tells: every row after all its changes, without what is derived.
fn told_by_the_journal(register: &Register) -> BTreeMap<(String, String), Map<String, Json>> {
    let looked = register.look();
    let mut told = BTreeMap::new();
    let mut statement =
        looked.prepare("SELECT tbl, row, old, new FROM journal_row ORDER BY n").unwrap();
    let mut rows = statement.query([]).unwrap();
    while let Some(row) = rows.next().unwrap() {
        let key: (String, String) = (row.get(0).unwrap(), row.get(1).unwrap());
        let values = |n| {
            let json: Option<String> = row.get(n).unwrap();
            json.map(|json| serde_json::from_str::<Map<String, Json>>(&json).unwrap())
        };
        match (values(2), values(3)) {
            (None, Some(made)) => assert!(told.insert(key, made).is_none()),
            (Some(lost), None) => assert_eq!(told.remove(&key), Some(lost)),
            (Some(old), Some(new)) => {
                let row = told.get_mut(&key).unwrap();
                for (column, value) in old {
                    assert_eq!(row.insert(column.clone(), new[&column].clone()), Some(value));
                }
            }
            (None, None) => panic!("a change of nothing"),
        }
    }
    told
}

/// The register as it stands, in the same shape.
fn as_it_stands(register: &Register) -> BTreeMap<(String, String), Map<String, Json>> {
    let looked = register.look();
    let mut rows = BTreeMap::new();
    let tables = Entity::ALL.into_iter().map(Entity::table).chain(["rule"]);
    for table in tables {
        let columns = register.texts(&format!("SELECT name FROM pragma_table_info('{table}')"));
        let pairs: Vec<String> = columns
            .iter()
            .filter(|column| *column != "sort_key")
            .map(|column| format!("'{column}', {column}"))
            .collect();
        let sql = format!("SELECT id, json_object({}) FROM {table}", pairs.join(", "));
        let mut statement = looked.prepare(&sql).unwrap();
        let found = statement.query_map([], |row| {
            let (id, json): (String, String) = (row.get(0)?, row.get(1)?);
            Ok(((table.to_owned(), id), serde_json::from_str(&json).unwrap()))
        });
        rows.extend(found.unwrap().map(Result::unwrap));
    }
    rows
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 16, failure_persistence: None, ..Default::default() })]

    #[test]
    fn a_register_stays_sound_and_can_be_taken_back_to_nothing(
        acts in prop::collection::vec(any::<[u8; 4]>(), 1..60)
    ) {
        let mut register = Register::committee();
        // What a meeting is made of is likelier to be valid with a meeting there.
        let session = batch(vec![plan("november", "ccr", "2026-11-17"), open("november"),
            attend("november", "p1", "present"), attend("november", "p2", "present"),
            attend("november", "p3", "present"), propose("first", "november")]);
        let mut done = vec![1, register.run(session)];
        for numbers in acts {
            let act = act(numbers);
            match register.try_run(act.clone()) {
                Ok(outcome) => done.extend(outcome.entry),
                Err(Error::Refused(_)) => {}
                Err(other) => prop_assert!(false, "{act}: {other}"),
            }
        }
        assert_sound(&register.path);
        prop_assert_eq!(told_by_the_journal(&register), as_it_stands(&register));

        for entry in done.into_iter().rev() {
            let undone = register.try_run(undo(entry));
            if matches!(undone.as_ref().err().and_then(Error::refusal), Some(Refusal::NumberPrinted { .. })) {
                // A paper bears a number by now: what gave it is not taken back any more.
                assert_sound(&register.path);
                return Ok(());
            }
            prop_assert!(undone.is_ok(), "undo {}: {:?}", entry, undone);
        }
        prop_assert!(register.rows().values().all(Vec::is_empty), "something is left");
        assert_sound(&register.path);
        prop_assert_eq!(told_by_the_journal(&register), BTreeMap::new());
    }
}
