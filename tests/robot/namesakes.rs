//! Two people of one name at a meeting: each row says whose it is.

use serde_json::json;

use crate::procedure::moved;
use crate::support::*;

/// Gives Fatou the name of Aïcha: both are members, tenants of Place St-Martin, and present.
fn alike(me: &Robot) {
    let store = ccr::store::Store::open(&me.path).unwrap();
    let fatou = store.find("fatou", Some(ccr::domain::entity::Entity::Person), 2).unwrap();
    drop(store);
    let set = json!({"given_name": "Aïcha", "family_name": "Benali-Soleil"});
    me.elsewhere(json!({"do": "save", "what": "person", "id": fatou[0].id, "set": set}));
}

/// The rows with a text.
fn rows(me: &Robot, text: &str) -> Vec<String> {
    me.lines().iter().filter(|line| line.contains(text)).cloned().collect()
}

#[test]
fn namesakes_are_told_apart_on_the_roll_and_when_their_names_are_called() {
    let mut me = moved(HOME, French);
    me.keys("<f2>").hides(&["450 555"]);
    alike(&me);
    // By what the register has of them and they do not share: the dwelling and the telephone.
    me.keys("<esc><f2>");
    let there = rows(&me, "Aïcha Benali-Soleil");
    assert_eq!(there.len(), 2, "{}", me.screen());
    for (unit, phone) in [("33", "450 555-0123"), ("210", "450 555-0104")] {
        let told = format!("Aïcha Benali-Soleil ({unit} · {phone})");
        assert_eq!(there.iter().filter(|row| row.contains(&told)).count(), 1, "{there:?}");
    }
    // Nobody else needs it.
    assert_eq!(rows(&me, "450 555").len(), 2, "{}", me.screen());
    me.keys("<esc><f4><right><right><right><ctrl-s>").shows(&["Appel nominal"]);
    let called = rows(&me, "Aïcha Benali-Soleil (");
    assert_eq!(called.len(), 2, "{}", me.screen());
    assert!(called.iter().all(|row| row.contains("sans réponse")), "{called:?}");
    assert_eq!(rows(&me, "450 555").len(), 2, "{}", me.screen());
}

#[test]
fn the_round_of_a_notice_tells_namesakes_apart() {
    let mut me = robot(HOME, French, Register::Demo, "3n8 dec<ctrl-s>f2026-09<enter><enter><f8>");
    alike(&me);
    me.keys("<esc><f8>");
    let mut there = rows(&me, "Aïcha Benali-Soleil");
    for _ in 0..12 {
        me.keys("<down>");
        there.extend(rows(&me, "Aïcha Benali-Soleil"));
    }
    let told = |unit: &str| there.iter().any(|row| row.contains(&format!("Soleil ({unit}")));
    assert!(told("33") && told("210"), "{there:?}");
}
