//! The seats come as a body's page has them.

use serde_json::{Value as Json, json};

use crate::program::Register;

/// Makes a record, and its id.
fn made(register: &Register, what: &str, set: &Json) -> String {
    let said = register.feed(&json!({"do": "save", "what": what, "set": set}).to_string());
    said.with_code(0).lines()[0]["id"].as_str().unwrap().to_owned()
}

/// Prefix, kind and name of each seat, as a list tells them.
fn seats(register: &Register, line: &str) -> Vec<String> {
    let rows = register.line(line).with_code(0).json();
    let text = |row: &Json, key: &str| row[key].as_str().unwrap_or("").to_owned();
    let rows = rows.as_array().unwrap().iter();
    rows.map(|row| [text(row, "prefix"), text(row, "kind"), text(row, "seat")].join(" ")).collect()
}

#[test]
fn seats_come_by_body_by_kind_and_by_their_numbers() {
    let register = Register::empty();
    let bodies = register.line("instances --json").with_code(0).json();
    let bodies = bodies.as_array().unwrap().iter();
    let committee = bodies.clone().find(|body| body["kind"] == "committee").unwrap()["id"].clone();
    let before = seats(&register, "sieges --json").len();
    // A body that the alphabet has before the committee (« CCR de Val-des-Pins »).
    let other = json!({"name": "Aménagement", "kind": "working", "prefix": "AM", "quorum": "none"});
    let other = made(&register, "body", &other);
    let seat = |body: &Json, kind: &str, label: &str| {
        made(&register, "seat", &json!({"body_id": body, "kind": kind, "label": label}));
    };
    // Made in no order at all; « École » stands after « Deux » whatever its accent.
    for label in ["Siège 10", "Siège 2", "Îlot 1", "École", "Siège 1", "Deux"] {
        seat(&committee, "sector", label);
    }
    for kind in ["treasurer", "worker", "secretary", "partner", "vice-chair", "designated"] {
        seat(&json!(other), kind, "");
    }
    let now = seats(&register, "sieges --json");
    assert_eq!(now.len(), before + 12);
    let sectors: Vec<&str> =
        now.iter().filter_map(|seat| seat.strip_prefix("CCR sector ")).collect();
    assert_eq!(sectors, ["Deux", "École", "Îlot 1", "Siège 1", "Siège 2", "Siège 10"]);
    let of_other: Vec<&str> = now.iter().filter_map(|seat| seat.strip_prefix("AM ")).collect();
    let kinds = ["designated ", "partner ", "worker ", "vice-chair ", "secretary ", "treasurer "];
    assert_eq!(of_other, kinds);
    // The committee's come first, and the whole order is that of the bodies' own pages.
    assert!(now[0].starts_with("CCR "), "{now:?}");
    assert_eq!(now, seats(&register, "sieges --json --au 2090-01-01"));
    // The file of all seats says them in the same order.
    let csv = register.line("sieges --csv").with_code(0).out;
    let places: Vec<usize> = sectors.iter().map(|label| csv.find(label).unwrap()).collect();
    assert!(places.is_sorted(), "{csv}");
}
