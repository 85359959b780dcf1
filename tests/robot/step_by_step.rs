//! One key, one step: Escape comes back to where one was, and nothing typed goes elsewhere.

use crate::support::{English, French, HOME, Register, Robot, robot};

/// The demo's committee in an open meeting, nine present, on its eighth point.
fn opened() -> Robot {
    let plan = "3nauj<tab><tab><tab><right><ctrl-s>f2026-09<enter><enter><f8><ctrl-s>";
    let mut me = robot(HOME, French, Register::Demo, plan);
    me.keys("<f7><ctrl-s><f2>ppppppppp<esc><down*7>");
    me
}

#[test]
fn escape_from_the_list_of_motions_comes_back_to_the_form() {
    let mut me = opened();
    me.keys("<f3>De peindre.<f3>").shows(&["Présenter", "Huis clos"]);
    me.keys("<esc>").shows(&["Inscrire une proposition", "De peindre."]);
    me.keys(" Vite").shows(&["De peindre. Vite"]);
    // What is chosen from it takes the form's place; the text stays a draft.
    me.keys("<f3>huis<enter>").shows(&["huis clos"]).hides(&["De peindre."]);
    me.keys("<esc>").shows(&["8. Points de décision"]).hides(&["De peindre."]);
    me.keys("<f3>").shows(&["De peindre. Vite", "(brouillon repris"]);
}

#[test]
fn somebody_who_is_known_and_may_not_vote_is_told_so() {
    let mut me = opened();
    me.keys("<f3>De peindre.<tab>fatou<tab>serge dev<tab><ctrl-s>");
    me.shows(&["Serge Deville-Lagrande n’est pas dans la salle"]).hides(&["Personne de ce nom"]);
    me.keys("<ctrl-u>xyz<tab>")
        .shows(&["Personne de ce nom n’est noté dans la salle", "F2 : p note une"]);
    me.keys("<s-tab><ctrl-u>serge dev<tab>").hides(&["Personne de ce nom"]);
}

#[test]
fn a_point_that_is_added_while_the_committee_sits_comes_before_its_end() {
    let mut me = opened();
    me.keys("<end>n").shows(&["Avant « Levée de la séance »", "en adoptant l’ordre du jour"]);
    me.hides(&["F8)"]).keys("Remerciements<enter><esc>");
    me.shows(&["11 Remerciements", "12 Levée de la séance"]);
    let mut me = opened();
    me.keys("n").shows(&["Après « 8 Points de décision »"]);
}

#[test]
fn a_text_that_is_ready_is_not_asked_again() {
    let mut me = opened();
    me.keys("<f3>De peindre.<tab>fatou<tab>aicha<tab><ctrl-s>");
    me.keys("<f3>préalable<enter>gisele<tab>fatou<ctrl-s>");
    me.shows(&["Question préalable", "Par Gisèle"]);
}

#[test]
fn notes_are_kept_by_the_key_that_keeps_everything() {
    let mut me = opened();
    me.keys("<enter>Bonjour.<ctrl-s>").shows(&["Notes gardées."]);
    me.keys(" Suite<esc>").shows(&["Bonjour. Suite"]);
    let mut me = robot(HOME, English, Register::Demo, "3ntoday<ctrl-s>f2026-09<enter><enter>");
    me.keys("<f7><ctrl-s><enter>Hello<ctrl-s>").shows(&["Notes kept."]);
}

#[test]
fn letters_that_call_no_sentence_are_not_glued_to_one() {
    let mut me = opened();
    me.keys("<enter>zut<tab><enter>").shows(&["zut "]).hides(&["zutL"]);
    let mut me = opened();
    // Letters of the sentence itself called it.
    me.keys("<enter>constate<tab>quorum<enter>").hides(&["constateL", "constate L"]);
}
