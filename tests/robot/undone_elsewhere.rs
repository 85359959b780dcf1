//! Acts that are taken back while another window is open, in it or beside it.

use ccr::store::Store;
use serde_json::{Value as Json, json};

use crate::support::{English, French, HOME, Register, Robot, robot, save};

/// A list of members that came in from the command line, as one act.
fn import() -> Json {
    let person = |id: u64, family: &str| {
        save("person", id, json!({"family_name": family, "given_name": "Luc", "kind": "tenant"}))
    };
    json!({"do": "batch", "label": "import",
           "commands": [person(1, "Gagnon"), person(2, "Roy"), person(3, "Tremblay")]})
}

fn latest(me: &Robot) -> i64 {
    Store::open(&me.path).unwrap().entries(None, 1).unwrap()[0].seq
}

fn undo(entry: i64) -> Json {
    json!({"do": "undo", "entry": entry})
}

#[test]
fn an_import_from_beside_is_taken_back_in_the_journal_and_the_key_says_so() {
    let mut me = robot(HOME, French, Register::Empty, "2");
    me.elsewhere(import());
    me.keys("<down>").shows(&["Gagnon, Luc", "1–3 sur 3"]);
    // It is not this window's own act.
    me.keys("u").shows(&["Les gestes d’avant", "s’annulent dans le journal (j)", "Gagnon, Luc"]);
    me.keys("j").shows(&["Importation : 3 personnes ajoutées"]).keys("a").shows(&["✓"]);
    me.keys("2").hides(&["Gagnon"]);
    // What this window took back, it does again.
    me.keys("<ctrl-r>").shows(&["Gagnon, Luc", "1–3 sur 3"]);
}

#[test]
fn whoever_looks_at_what_is_taken_back_elsewhere_is_led_away_from_it() {
    let mut me = robot(HOME, French, Register::Empty, "");
    me.elsewhere(import());
    let entry = latest(&me);
    me.keys("2<enter>").shows(&["Luc Gagnon", "MANDATS"]);
    me.elsewhere(undo(entry));
    // The list that it was opened from is there, without it.
    me.keys("<down>").hides(&["Gagnon", "MANDATS"]);
    me.elsewhere(undo(latest(&me)));
    me.keys("<down>").shows(&["1–3 sur 3"]);
}

#[test]
fn what_is_typed_about_somebody_who_is_taken_back_elsewhere_is_refused_and_stays() {
    for (language, told) in
        [(French, "ne contient pas la personne"), (English, "does not hold the person")]
    {
        let mut me = robot(HOME, language, Register::Empty, "");
        me.elsewhere(import());
        let entry = latest(&me);
        me.keys("2e<tab>ien");
        me.elsewhere(undo(entry));
        me.keys("<ctrl-s>").shows(&["Lucien", told]);
        // Done again elsewhere, it can be saved.
        me.elsewhere(undo(latest(&me)));
        me.keys("<ctrl-s>").shows(&["Gagnon, Lucien"]);
    }
}

#[test]
fn an_import_whose_people_were_changed_since_stays_and_the_reason_is_told() {
    let mut me = robot(HOME, French, Register::Empty, "");
    me.elsewhere(import());
    me.keys("2e<tab>ien<ctrl-s>").shows(&["Gagnon, Lucien"]);
    me.keys("j<down>a").shows(&["✗"]).keys("2").shows(&["1–3 sur 3"]);
}

#[test]
fn an_act_of_ones_own_that_was_taken_back_elsewhere_is_not_taken_back_twice() {
    let mut me = robot(HOME, French, Register::Empty, "2nRoy<tab>Anne<ctrl-s>");
    let entry = latest(&me);
    me.elsewhere(undo(entry));
    me.keys("u").shows(&["Plus rien à annuler"]).hides(&["Roy, Anne"]);
    me.elsewhere(undo(latest(&me)));
    // Done again there, it is one's own again.
    me.keys("<down>").shows(&["Roy, Anne"]).keys("u").hides(&["Roy, Anne"]);
    me.elsewhere(undo(latest(&me)));
    // Done again elsewhere before the key does it.
    me.keys("<ctrl-r>").shows(&["✗", "Roy, Anne"]);
}
