//! Complexes, buildings and associations: names that tell them apart, years that can be.

use ccr::domain::field::Fault;
use ccr::domain::refusal::Refusal;
use serde_json::json;

use crate::support::*;

fn taken(of: &str, name: &str) -> Refusal {
    Refusal::NameTaken { of: of.into(), name: name.into() }
}

#[test]
fn no_two_complexes_are_of_one_name_nor_buildings_of_one_complex() {
    let mut register = Register::committee();
    let site = |name: &str| new("site", "x", json!({"name": name}));
    for name in ["Place St-Martin", "place st-martin", " Place St-Martin "] {
        assert_eq!(register.refused(site(name)), taken("site", "Place St-Martin"), "{name}");
    }
    register.run(site("Tilleuls"));
    let renamed = change("site", "x", json!({"name": "Place St-Martin"}));
    assert_eq!(register.refused(renamed), taken("site", "Place St-Martin"));
    // Its own name, written otherwise, is no other's.
    register.run(change("site", "x", json!({"name": "TILLEULS", "note": "Neuf."})));

    let building = |id_of: &str, site: &str| {
        new("building", id_of, json!({"name": "Îlot 1", "site_id": id(site)}))
    };
    register.run(building("b1", "st-martin"));
    assert_eq!(register.refused(building("b2", "st-martin")), taken("building", "Îlot 1"));
    register.run(building("b2", "x"));
    // It has no namesake where it stands, and would have one where it went.
    let moved = change("building", "b2", json!({"site_id": id("st-martin")}));
    assert_eq!(register.refused(moved), taken("building", "Îlot 1"));
    // Two addresses that differ by a hyphen are two.
    for (n, name) in ["2-4, rue Roy", "24, rue Roy", "Bloc 1-1", "Bloc 11"].into_iter().enumerate()
    {
        let set = json!({"name": name, "site_id": id("x")});
        register.run(new("building", &format!("r{n}"), set));
    }
}

#[test]
fn an_association_may_be_founded_anew_once_the_other_is_over() {
    let mut register = Register::committee();
    let again = || new("association", "x", json!({"name": "al-1"}));
    assert_eq!(register.refused(again()), taken("association", "al-1"));
    register.run(change("association", "al-1", json!({"ended_on": "2026-01-01"})));
    register.run(again());
    let goes_on = change("association", "al-1", json!({"ended_on": null}));
    assert_eq!(register.refused(goes_on), taken("association", "al-1"));
}

#[test]
fn a_complex_was_built_in_a_year_of_four_digits_that_is_not_far_ahead() {
    let mut register = Register::committee();
    let built = |year: i64| change("site", "st-martin", json!({"year_built": year}));
    for year in [72, 1599, 2028, 2090, 20261] {
        let (table, field) = ("site".to_owned(), "year_built".to_owned());
        let fault = Refusal::Field { table, field, fault: Fault::NotAYear };
        assert_eq!(register.refused(built(year)), fault, "{year}");
    }
    for year in [1600, 1972, 2027] {
        register.run(built(year));
    }
    // What stood there before does not bar what is put right beside it.
    register.raw("UPDATE site SET year_built = 72");
    let beside = json!({"year_built": 72, "note": "À vérifier."});
    register.run(change("site", "st-martin", beside));
}
