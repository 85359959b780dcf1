//! The first run: a committee is asked for, or the demo is opened.

use ccr::domain::entity::Entity;
use ccr::domain::rules::{COMMITTEE_NAME, LANGUAGE, MEETING_HOUR, SECRETARY_NAME};
use ccr::store::Store;

use crate::support::{English, French, HOME, SMALL, first_run};

#[test]
fn a_few_answers_make_a_register() {
    let mut me = first_run(HOME, French);
    me.shows(&["Bienvenue", "▶ Nom du comité *", "F2 démonstration", "Échap quitter"]);
    assert!(!me.path.exists(), "nothing is made before it is asked for");
    me.keys(" de Laval<tab>Office de Laval<tab>Aline Dubé<tab>11<tab>Salle B<tab>18 h 30<ctrl-s>");
    me.shows(&["✓ Registre créé.", "À FAIRE", "de Laval"]);

    let store = Store::open(&me.path).unwrap();
    let rules = store.rules().unwrap();
    assert_eq!(rules.text(&COMMITTEE_NAME), "Comité consultatif de résidants de Laval");
    assert_eq!(rules.text(&SECRETARY_NAME), "Aline Dubé");
    assert_eq!((rules.text(&MEETING_HOUR), rules.text(&LANGUAGE)), ("18:30", "fr"));
    // Whoever keeps the register is in it: by both names, and once.
    let people = store.all(Entity::Person, None, 10).unwrap();
    let names: Vec<_> = people
        .iter()
        .map(|person| (person.text("given_name"), person.text("family_name")))
        .collect();
    assert_eq!(names, [(Some("Aline"), Some("Dubé"))]);
    // S-8, art. 57.1: three tenants on a board of eleven.
    me.keys("6<down><enter>").shows(&["aucun siège comblé sur 3", "Siège de locataire 3"]);
}

#[test]
fn what_is_missing_or_against_the_law_is_told_at_its_field() {
    let mut me = first_run(HOME, English);
    me.keys("<ctrl-s>").shows(&["▶ Housing office *", "✗"]);
    me.keys("Office<tab>Aline<tab>4<ctrl-s>").shows(&["▶ Board members", "✗"]);
    assert!(!me.path.exists(), "a refusal leaves no file");
    me.keys("<bs>5<ctrl-s>").shows(&["Register made."]);
}

#[test]
fn nothing_else_can_be_opened_meanwhile_and_nothing_typed_is_lost() {
    let mut me = first_run(SMALL, French);
    me.keys("<ctrl-p><click:12,1>").shows(&["Bienvenue"]);
    me.keys("<tab>Office de Laval").restart();
    me.shows(&["brouillon repris", "Office de Laval"]);
    // There is nothing to go back to: one leaves, and what was typed waits.
    me.keys("<esc>");
    assert!(me.is_gone() && !me.path.exists());
    me.restart();
    me.shows(&["Office de Laval"]).keys("<ctrl-d>");
    me.restart();
    me.hides(&["Office de Laval"]);
}

#[test]
fn the_language_is_switched_with_all_that_the_form_says_and_what_was_typed_stays() {
    let mut me = first_run(HOME, French);
    me.keys("<ctrl-t>").shows(&["Welcome", "Residents’"]).hides(&["Bienvenue", "résidants"]);
    me.keys("<tab>Office of Laval<ctrl-t>").shows(&["Bienvenue", "Office of Laval"]);
    me.hides(&["Welcome"]);
}

#[test]
fn the_register_that_was_just_made_is_not_unmade() {
    let mut me = first_run(HOME, French);
    me.keys("<tab>Office de Laval<tab>Aline<ctrl-s>").shows(&["LE COMITÉ"]);
    me.keys("u").shows(&["LE COMITÉ"]);
    me.keys("6").shows(&["Conseil d’administration"]);
}

#[test]
fn the_demo_is_a_key_away_and_makes_no_register() {
    let mut me = first_run(HOME, French);
    // It takes a moment, which is said before it begins.
    me.keys("<f2>").shows(&["La démonstration se prépare…", "Bienvenue"]);
    me.makes_all().shows(&["LE COMITÉ", "tout est inventé"]);
    me.keys("2").shows(&["Accueil-Lemieux, Solange"]);
    assert!(!me.path.exists());
}

#[test]
fn a_name_typed_takes_the_place_of_the_proposed_one_and_a_space_goes_on_with_it() {
    first_run(HOME, French).keys("Comité des locataires").shows(&["* "]).hides(&["résidantsC"]);
    first_run(HOME, French).keys(" de Laval").shows(&["Comité consultatif de résidants de Laval"]);
    first_run(HOME, French).shows(&["19 h"]).hides(&["19:00"]);
}

#[test]
fn ctrl_c_leaves_and_the_other_language_is_offered_at_the_first_question() {
    let mut me = first_run(HOME, French);
    me.shows(&["Ctrl+T : in English."])
        .keys("<ctrl-t>")
        .shows(&["Welcome", "Ctrl+T: en français."]);
    me.keys("<ctrl-c>");
    assert!(me.is_gone() && !me.path.exists());
    first_run(SMALL, French).shows(&["Ctrl+T : in English.", "F2 démonstration"]);
    // Any other form is left by it as by Esc, and no word is lost.
    let mut me =
        crate::support::robot(HOME, French, crate::support::Register::Empty, "2nRoy<ctrl-c>");
    me.shows(&["Brouillon gardé."]).keys("n").shows(&["Roy"]);
    assert!(!me.is_gone());
}
