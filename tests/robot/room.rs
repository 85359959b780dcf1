//! What helps to take the minutes while people talk: ready-made sentences, the clock of the points.

use serde_json::json;

use crate::support::{English, French, HOME, Register, Robot, SMALL, robot};

/// The demo's meeting of the committee, planned for today and opened at seven.
fn opened() -> Robot {
    // Without what past meetings left open, so that the points are the usual eleven.
    let plan = "3nauj<tab><tab><tab><right><ctrl-s>f2026-09<enter><enter>";
    let mut me = robot(HOME, French, Register::Demo, plan);
    me.keys("<f8><ctrl-s><f7><ctrl-s>");
    me
}

#[test]
fn a_few_letters_and_tab_give_a_whole_sentence() {
    let mut me = opened();
    me.keys("<f2>ppppppppp<esc><enter>ouv<tab>");
    me.shows(&["La présidence constate le quorum (9 membres", "et ouvre la séance à"]);
    // One step of the field takes it back, and the letters are there again.
    me.keys("<ctrl-z>").shows(&["ouv"]).keys("<ctrl-y>");
    // Letters that begin several sentences, or none, let one be chosen.
    me.keys("<enter>re<tab>").shows(&[
        "Phrase :",
        "Le point est reporté",
        "La séance reprend à {heure}.",
    ]);
    me.keys("reprend<enter>").shows(&["La séance reprend à 19 h."]);
    me.hides(&["re La séance"]);
    me.keys("<enter>Marcel <tab>reporté<enter>").shows(&["Marcel Le point est reporté"]);
    me.keys("<esc>").shows(&["✓  1 Ouverture"]);
}

#[test]
fn the_opening_is_told_with_its_own_hour_and_the_quorum_as_it_was() {
    // An hour later the meeting still opened at seven; nobody is on the roll.
    let mut me = opened();
    me.at("20:15").keys("<enter>ouv<tab>");
    me.shows(&["constate que le quorum n’est", "pas atteint (aucun membre présent", "à 19 h."]);
    me.hides(&["20 h 15.", "constate le quorum"]);
    // Those who were there at seven count, whoever left since.
    let mut me = opened();
    me.keys("<f2>ppppppppppppppp").at("20:15").keys("<up>d<ctrl-s><esc><enter>ouv<tab>");
    me.shows(&["constate le quorum (", "19 h."]).hides(&["n’est pas", "20 h 15."]);
}

#[test]
fn a_look_at_the_round_of_a_notice_that_is_out_writes_nothing() {
    let mut me = robot(HOME, French, Register::Demo, "3f2026-08<enter><enter>");
    let entries = |me: &Robot| {
        let store = ccr::store::Store::open(&me.path).unwrap();
        store.entries(None, 1).unwrap()[0].seq
    };
    // It went out by mail, without a round.
    let store = ccr::store::Store::open(&me.path).unwrap();
    let hit = store.find("2026-08", Some(ccr::domain::entity::Entity::Meeting), 1).unwrap();
    drop(store);
    let sent = json!({"do": "convene-meeting", "meeting": hit[0].id, "sent_on": "2026-11-20"});
    me.elsewhere(sent);
    let before = entries(&me);
    me.keys("<f8>");
    assert_eq!(entries(&me), before, "{}", me.screen());
}

#[test]
fn the_committee_has_its_own_sentences() {
    let mut me = robot(HOME, French, Register::Demo, "9");
    let settings = 60;
    let found = (0..settings).any(|_| me.keys("<down>").screen().contains("▶ Phrases toutes"));
    assert!(found, "{}", me.screen());
    me.keys("<enter>").shows(&["L’ordre du jour étant épuisé"]);
    me.keys("<ctrl-home>").shows(&["ouv = La présidence", "lettres = phrase"]);
    me.keys("<ctrl-end><enter>mal fait<ctrl-s>").shows(&["C’est la ligne 16 de la liste."]);
    me.keys("<ctrl-u>bonj = Bonjour à tous.<ctrl-s>");
    me.keys("3nauj<ctrl-s>f2026-09<enter><enter><f8><ctrl-s><f7><ctrl-s>");
    me.keys("<enter>bo<tab>").shows(&["Bonjour à tous."]);
}

#[test]
fn in_english_and_on_a_small_screen() {
    let mut me = robot(SMALL, English, Register::Demo, "3ntoday<ctrl-s>f2026-09<enter><enter>");
    me.keys("<f8><ctrl-s><f7><ctrl-s><enter>close<tab>");
    me.shows(&["There being no further business, the meeting is closed"]);
}

#[test]
fn the_clock_of_the_points_runs_against_the_plan() {
    let mut me = opened();
    me.shows(&["1. Ouverture et vérification", "0 min"]);
    me.at("19:07").shows(&["7 min"]);
    me.keys("<f6>").shows(&["✓  1 Ouverture", "2. Adoption de l’ordre du jour", "0 min"]);
    me.at("19:10").keys("<f6><f6>").shows(&["4. "]).shows(&["0 min"]);
    me.keys("<up*3>").shows(&["de 19 h à 19 h 07"]);
    me.keys("<down>").shows(&["de 19 h 07 à 19 h 10"]);
    // A point to which one comes back goes on from its first hour.
    me.at("19:20").keys("<up><f6>").shows(&["2. Adoption de l’ordre du jour", "13 min"]);
    me.at("20:00").keys("<f7><ctrl-s>").shows(&["de 19 h 07 à 20 h"]);
}

#[test]
fn in_a_list_of_what_can_be_done_the_ends_are_a_key_away() {
    let mut me = opened();
    let selected =
        |me: &Robot| me.lines().into_iter().find(|line| line.starts_with('▶')).unwrap_or_default();
    me.keys("x");
    let first = selected(&me);
    me.keys("<end>");
    let last = selected(&me);
    assert_ne!(first, last);
    assert_eq!(selected(me.keys("<down>")), last, "it is the last one");
    assert_eq!(selected(me.keys("<home>")), first);
}
