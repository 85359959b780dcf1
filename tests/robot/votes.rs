//! Two windows at one vote: neither writes over the other's unseen.

use ccr::domain::entity::Entity;
use ccr::store::Store;
use serde_json::json;

use crate::support::{French, HOME, Register, Robot, robot};

/// The demo's committee of 16 in an open meeting, nine present, one motion waiting, and the form
/// of its vote open with 2 for and 7 against typed in.
fn voting() -> Robot {
    let mut me = robot(HOME, French, Register::Demo, "3nauj<ctrl-s>");
    me.keys("f2026-09<enter><enter><f8><ctrl-s><f7><ctrl-s><f2>ppppppppp<esc>");
    me.keys("<down*7><f3>De réparer les bancs.<tab>fatou<tab>aicha<tab><ctrl-s>");
    me.keys("<f4><right><tab>2<tab>7").shows(&["→ Rejetée"]);
    me
}

fn outcome(me: &Robot) -> String {
    let store = Store::open(&me.path).unwrap();
    let motion = store.all(Entity::Motion, None, 1_000).unwrap().pop().unwrap();
    motion.text("outcome").unwrap().to_owned()
}

fn carried_elsewhere(me: &Robot) {
    let store = Store::open(&me.path).unwrap();
    let motion = store.all(Entity::Motion, None, 1_000).unwrap().pop().unwrap();
    assert_eq!(motion.text("text"), Some("De réparer les bancs."));
    me.elsewhere(json!({"do": "record-vote", "motion": motion.id, "mode": "unanimous"}));
}

#[test]
fn a_vote_recorded_in_another_window_is_seen_before_it_is_written_over() {
    let mut me = voting();
    carried_elsewhere(&me);
    me.keys("<ctrl-s>").shows(&["Quelqu’un d’autre a changé", "unanimité", "Vote compté"]);
    assert_eq!(outcome(&me), "carried");
    me.keys("<ctrl-s>").shows(&["Quelqu’un d’autre a changé", "Adoptée", "Rejetée"]);
    assert_eq!(outcome(&me), "carried");
    me.keys("<ctrl-s>").shows(&["Pour 2 · contre 7", "REJETÉE"]);
    assert_eq!(outcome(&me), "defeated");
}

#[test]
fn a_draft_of_a_vote_remembers_what_it_was_typed_over() {
    let mut me = voting();
    me.keys("<esc>");
    carried_elsewhere(&me);
    me.keys("<f4>").shows(&["(brouillon repris)"]);
    me.keys("<ctrl-s>").shows(&["Quelqu’un d’autre a changé"]);
    assert_eq!(outcome(&me), "carried");
}

#[test]
fn a_list_left_without_a_choice_is_forgotten_by_the_next_one() {
    let mut me = voting();
    // The form of the vote away, then the list of what can be moved.
    me.keys("<esc><f3>").shows(&["Présenter", "Question préalable"]).keys("<esc>");
    // What is chosen now is a deed with the meeting, not a motion.
    me.keys("xajour<enter>").shows(&["Ajourner"]).hides(&["Proposée par"]);
    // Letters that call no sentence, the list of sentences left; then a motion is meant.
    me.keys("<esc><enter>zut<tab>").shows(&["Phrase"]).keys("<esc><esc>");
    me.keys("<f3><enter>").shows(&["Amendement", "Proposée par"]);
    me.keys("<esc>").hides(&["constate le quorum"]);
}

#[test]
fn saving_takes_the_only_proposal_as_leaving_the_field_does() {
    let mut me = voting();
    me.keys("<esc><f3><enter> Et les tables.<tab>fatou<tab>aicha<ctrl-s>");
    me.shows(&["Amendement", "Par Fatou Diallo-Beauchemin, appui : Aïcha", "En attente du vote"]);
}
