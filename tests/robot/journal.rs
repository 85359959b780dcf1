//! The journal on the screen: told, opened, taken back, done again.

use crate::support::{English, French, HOME, Register, robot};

#[test]
fn an_act_is_opened_with_what_it_changed_and_taken_back_from_there() {
    let keys = "2nTremblay<tab>Hélène<ctrl-s>e<tab>Élise<ctrl-s>j";
    let mut me = robot(HOME, French, Register::Empty, keys);
    me.shows(&["✓ Personne modifiée", "22 nov. 2026, 19 h"]);
    me.keys("<enter>").shows(&["Action 2", "Prénom", "Hélène → ", "Personne : "]);
    me.keys("a").shows(&["✗ Annulée par l’action 3"]);
    me.keys("a").hides(&["Annulée par"]).shows(&["Rétabli"]);
    me.keys("<esc>").shows(&["[annulé]", "Personne ajoutée"]);
}

#[test]
fn what_cannot_be_taken_back_says_why() {
    // The person was changed since: the older act is refused.
    let keys = "2nTremblay<tab>Hélène<ctrl-s>e<tab>Élise<ctrl-s>j<down>a";
    let mut me = robot(HOME, French, Register::Empty, keys);
    me.shows(&["✗", "▶ ✓ Personne ajoutée"]);
}

#[test]
fn the_whole_sentence_stands_at_the_foot() {
    let mut me = robot(HOME, English, Register::Demo, "j");
    me.shows(&["· Fatou Diallo-Beauchemin · Minutes of meeting"]);
    me.keys("<end>").shows(&["Rule changed: Name of the committee"]);
    me.keys("<home>").shows(&["▶ ✓ Minutes of meeting PSM-2026-03 adopted"]);
}
