//! Saving plain records: which fields, which values, what is refused.

use ccr::domain::entity::Entity;
use ccr::domain::field::{Fault, Value};
use ccr::domain::refusal::Refusal;
use serde_json::json;

use crate::support::*;

#[test]
fn the_tables_have_exactly_the_fields_of_the_list() {
    let register = Register::empty();
    for entity in Entity::ALL {
        let table = entity.table();
        let mut columns = register.texts(&format!("SELECT name FROM pragma_table_info('{table}')"));
        columns.retain(|name| name != "id" && name != "sort_key");
        let fields: Vec<_> = entity.fields().iter().map(|field| field.name).collect();
        columns.sort();
        let mut sorted = fields.clone();
        sorted.sort_unstable();
        assert_eq!(columns, sorted, "{table}");
        for field in entity.fields() {
            let sql = format!(
                "SELECT type || iif(\"notnull\", ' NOT NULL', '') FROM pragma_table_info('{table}')
                 WHERE name = '{}'",
                field.name
            );
            let number = field.kind.is_number();
            let kind = if number { "INTEGER" } else { "TEXT" };
            let null = if field.required { " NOT NULL" } else { "" };
            assert_eq!(register.texts(&sql), [format!("{kind}{null}")], "{table}.{}", field.name);
        }
        let strict = format!("SELECT strict FROM pragma_table_list('{table}')");
        let strict: bool = register.look().query_row(&strict, [], |row| row.get(0)).unwrap();
        assert!(strict, "{table}");
    }
}

#[test]
fn every_link_is_a_foreign_key_with_an_index() {
    let register = Register::empty();
    for entity in Entity::ALL {
        let table = entity.table();
        let mut keys = register.texts(&format!(
            "SELECT \"from\" || ' ' || \"table\" FROM pragma_foreign_key_list('{table}')"
        ));
        let mut links: Vec<String> =
            entity.links().map(|(name, target)| format!("{name} {}", target.table())).collect();
        keys.sort();
        links.sort();
        assert_eq!(keys, links, "{table}");
    }
}

#[test]
fn a_record_is_trimmed_completed_and_sorted_in_french() {
    let mut register = Register::empty();
    register.run(new("person", "a", json!({"family_name": "  L'Écuyer ", "given_name": "Zoé"})));
    assert_eq!(register.value("person", "a", "family_name").as_deref(), Some("L'Écuyer"));
    assert_eq!(register.value("person", "a", "kind").as_deref(), Some("tenant"));
    assert_eq!(register.value("person", "a", "sort_key").as_deref(), Some("lecuyer\u{1f}zoe"));
    register.run(new("body", "b", json!({"kind": "working", "prefix": "T"})));
    assert_eq!(register.value("body", "b", "quorum").as_deref(), Some("majority"));
    register.run(new("consent", "c", json!({"person_id": id("a"), "purpose": "photo"})));
    assert_eq!(register.value("consent", "c", "given_on").as_deref(), Some("2026-11-22"));
    register.run(change("person", "a", json!({"family_name": "Lécuyer", "given_name": ""})));
    assert_eq!(register.value("person", "a", "sort_key").as_deref(), Some("lecuyer\u{1f}"));
    assert_eq!(register.value("person", "a", "given_name"), None);
}

#[test]
fn what_cannot_stand_in_a_field_is_refused_by_field() {
    let mut register = Register::committee();
    let fault = |table: &str, field: &str, fault| Refusal::Field {
        table: table.into(),
        field: field.into(),
        fault,
    };
    for (what, set, field, expected) in [
        ("person", json!({"given_name": "Zoé"}), "family_name", Fault::Required),
        ("person", json!({"family_name": " "}), "family_name", Fault::Required),
        ("person", json!({"family_name": 3}), "family_name", Fault::WrongKind),
        ("person", json!({"family_name": ["x"]}), "family_name", Fault::WrongKind),
        ("person", json!({"family_name": "X", "email": "x"}), "email", Fault::NotAnEmail),
        ("person", json!({"family_name": "X", "kind": "boss"}), "kind", Fault::NotAChoice),
        ("site", json!({"name": "X", "year_built": -1}), "year_built", Fault::Negative),
        ("site", json!({"name": "X", "year_built": "1975"}), "year_built", Fault::WrongKind),
        ("site", json!({"name": "X", "year_built": 19.5}), "year_built", Fault::WrongKind),
        ("association", json!({"name": "X", "ended_on": "hier"}), "ended_on", Fault::NotADate),
    ] {
        let refused = register.refused(new(what, "new", set.clone()));
        assert_eq!(refused, fault(what, field, expected), "{set}");
    }
}

#[test]
fn fields_that_a_verb_sets_are_not_saved_and_unknown_ones_neither() {
    let mut register = Register::in_session();
    register.run(propose("a", "november"));
    for (what, name, field) in [
        ("person", "p1", "sort_key"),
        ("person", "p1", "id"),
        ("person", "p1", "unit = 'x', note"),
        ("meeting", "november", "status"),
        ("meeting", "november", "number"),
        ("motion", "a", "outcome"),
        ("motion", "a", "number"),
        ("mandate", "m-p1", "ended_on"),
        ("mandate", "m-p1", "person_id"),
    ] {
        let expected = Refusal::UnknownField { table: what.into(), field: field.into() };
        assert_eq!(register.refused(change(what, name, json!({field: "x"}))), expected);
        let mut was = change(what, name, json!({}));
        was["was"] = json!({field: "x"});
        let refused = register.refused(was);
        let kinds = ["unknown-field", "changed-meanwhile"];
        assert!(kinds.contains(&refused.kind()), "{field}: {refused:?}");
    }
}

#[test]
fn what_begins_with_a_verb_is_not_made_by_a_save() {
    let mut register = Register::in_session();
    for what in ["mandate", "meeting", "motion", "attendance", "document"] {
        let refused = register.refused(json!({"do": "save", "what": what, "set": {}}));
        assert_eq!(refused, Refusal::NotPlain { table: what.into() });
        let refused = register.refused(new(what, "nobody", json!({})));
        let kinds = ["not-plain", "not-found"];
        assert!(kinds.contains(&refused.kind()), "{what}: {refused:?}");
    }
    for what in ["attendance", "document"] {
        let refused = register.refused(json!({"do": "remove", "what": what, "id": id("x")}));
        assert_eq!(refused, Refusal::NotPlain { table: what.into() });
    }
}

#[test]
fn ids_are_lower_case_uuids_and_name_one_record() {
    let mut register = Register::committee();
    let make = |id: &str| json!({"do": "save", "what": "site", "id": id, "set": {"name": "X"}});
    for bad in ["x", "", &id("x").to_uppercase(), &format!("{{{}}}", id("x")), "'; DROP TABLE"] {
        assert_eq!(register.refused(make(bad)), Refusal::BadId { id: (*bad).to_owned() });
    }
    let taken = json!({"do": "fill-seat", "id": id("m-p1"), "seat": id("d4"), "person": id("p6"),
                       "starts_on": "2026-11-22", "began": "elected"});
    assert_eq!(register.refused(taken), Refusal::BadId { id: id("m-p1") });
}

#[test]
fn links_lead_somewhere_and_what_is_linked_to_stays() {
    let mut register = Register::committee();
    let refused = register.refused(change("person", "p1", json!({"site_id": id("nowhere")})));
    assert_eq!(refused, Refusal::NotFound { table: "site".into(), id: id("nowhere") });
    let refused = register.refused(change("person", "p1", json!({"site_id": id("p2")})));
    assert_eq!(refused, Refusal::NotFound { table: "site".into(), id: id("p2") });
    for (what, name, table) in [
        ("site", "st-martin", "person"),
        ("person", "p1", "mandate"),
        ("seat", "d1", "mandate"),
        ("seat", "t1", "seat"),
        ("body", "work", "seat"),
    ] {
        let remove = json!({"do": "remove", "what": what, "id": id(name)});
        assert_eq!(register.refused(remove), Refusal::InUse { table: table.into() }, "{name}");
    }
}

#[test]
fn a_prefix_is_one_bodys_own_in_any_case() {
    let mut register = Register::committee();
    for prefix in ["CCR", "ccr"] {
        let set = json!({"kind": "working", "prefix": prefix});
        let expected = Refusal::PrefixTaken { prefix: prefix.into() };
        assert_eq!(register.refused(new("body", "new", set)), expected);
    }
    register.run(change("body", "work", json!({"prefix": "tra"})));
    let second = new("body", "new", json!({"kind": "committee", "prefix": "X"}));
    assert_eq!(register.refused(second), Refusal::SecondCommittee {});
    let become_one = change("body", "work", json!({"kind": "committee"}));
    assert_eq!(register.refused(become_one), Refusal::SecondCommittee {});
}

#[test]
fn rules_take_only_values_that_make_sense() {
    let mut register = Register::committee();
    let set = |rule: &str, value: &str| json!({"do": "set-rule", "rule": rule, "value": value});
    let unknown = register.refused(set("no.such", "1"));
    assert_eq!(unknown, Refusal::UnknownRule { rule: "no.such".into() });
    for (rule, value) in [
        ("ccr.max_seats", "-1"),
        ("ccr.max_seats", "many"),
        ("ccr.staff_excluded", "yes"),
        ("director.term_end_day", "02-30"),
        ("vote.base", "all"),
    ] {
        let expected = Refusal::RuleValue { rule: rule.into(), value: value.into() };
        assert_eq!(register.refused(set(rule, value)), expected);
    }
    register.run(set("ccr.max_seats", "20"));
    register.run(set("ccr.max_seats", "21"));
    let back = json!({"do": "set-rule", "rule": "ccr.max_seats", "value": null});
    register.run(back);
    assert_eq!(register.texts("SELECT id FROM rule"), [] as [&str; 0]);
}

#[test]
fn text_that_is_no_utf_8_is_read_with_a_sign_in_its_place() {
    let mut register = Register::committee();
    register.raw(&format!(
        "UPDATE person SET family_name = CAST(x'4141FF41' AS TEXT), unit = CAST(x'FE' AS TEXT)
         WHERE id = '{}'",
        id("p1")
    ));
    let refused = register.refused(json!({"do": "fill-seat", "seat": id("d1"),
        "person": id("p6"), "starts_on": "2026-11-22", "began": "elected"}));
    assert_eq!(refused, Refusal::SeatFilled { name: "AA\u{fffd}A".into() });
    // Such a field is read, changed and taken back like any other.
    let entry = register.run(change("person", "p1", json!({"unit": "3"})));
    register.run(undo(entry));
    assert_eq!(register.value("person", "p1", "unit").as_deref(), Some("\u{fffd}"));
    let renamed = change("person", "p1", json!({"family_name": "A"}));
    let rows = register.store.preview(&stamp(), &command(renamed)).unwrap();
    assert_eq!(
        Value::from_json(&rows[0].old.as_ref().unwrap()["family_name"]),
        Some("AA\u{fffd}A".into())
    );
}

#[test]
fn what_was_stored_with_marks_that_nobody_sees_can_be_saved() {
    let mut register = Register::committee();
    register
        .raw("UPDATE person SET note = 'Trem' || char(8203) || 'blay' WHERE family_name = 'P1'");
    let read = "Trem\u{200b}blay";
    // Another field of the same form, and the field itself.
    for set in [json!({"phone": "450 555-0101"}), json!({"note": "Tremblay, le soir"})] {
        let save = json!({"do": "save", "what": "person", "id": id("p1"), "set": set,
                          "was": {"note": read}});
        register.run(save);
        register.raw(
            "UPDATE person SET note = 'Trem' || char(8203) || 'blay' WHERE family_name = 'P1'",
        );
    }
    // Whoever changed it meanwhile is still told.
    register.raw("UPDATE person SET note = 'Autre' WHERE family_name = 'P1'");
    let save = json!({"do": "save", "what": "person", "id": id("p1"),
                      "set": {"note": "Tremblay"}, "was": {"note": read}});
    assert!(matches!(register.refused(save), Refusal::ChangedMeanwhile { .. }));
}
