//! Housing complexes and associations, and the forms that depend on them.

use crate::support::{English, French, HOME, Register, robot};

#[test]
fn a_housing_complex_shows_its_portrait_its_buildings_and_who_lives_there() {
    let mut me = robot(HOME, French, Register::Demo, "7fmartin<enter><enter>");
    // 168 for families and 52 for single people.
    me.shows(&["Place St-Martin", "Logements en tout", "220", "1974"]);
    me.shows(&["10 personnes du registre y habitent"]);
    me.keys("<enter>").shows(&["Place St-Martin · Toutes les personnes", "1–10 sur 10"]);
    me.keys("<esc>").shows(&["PERSONNES"]);
}

#[test]
fn a_building_is_added_from_the_page_and_the_keys_begin_at_its_name() {
    let mut me = robot(HOME, French, Register::Empty, "7nLes Tilleuls<ctrl-s><enter>n");
    me.shows(&["Les Tilleuls", "▶ Nom *"]);
    me.keys("Bloc A<ctrl-s>nBloc B<ctrl-s>").shows(&["IMMEUBLES", "Bloc A", "Bloc B"]);
    me.keys("<up><up><del>").shows(&["Choisissez d’abord un immeuble"]);
    // The keys stand on what was just made.
    me.keys("<down><down><del>").shows(&["Bloc A", "✓ Immeuble enlevé : Bloc B"]);
}

#[test]
fn a_building_brings_its_complex_and_another_complex_forgets_the_building() {
    let keys = "7nTilleuls<ctrl-s><enter>nBloc A<ctrl-s><esc>nÉrables<ctrl-s>\
                2nTremblay<tab*5>bloc<enter>";
    let mut me = robot(HOME, French, Register::Empty, keys);
    me.shows(&["Ensemble               Tilleuls", "Immeuble               Bloc A"]);
    // Typing in a field that points to a record looks for another one.
    me.keys("<s-tab><s-tab>erab<enter>");
    me.shows(&["Ensemble               Érables"]).hides(&["Bloc A"]);
    // Only the buildings of the complex are proposed.
    me.keys("bloc").hides(&["Bloc A"]);
}

#[test]
fn a_new_person_among_those_of_a_place_lives_there() {
    let mut me = robot(HOME, French, Register::Empty, "7nTilleuls<ctrl-s><enter><enter>n");
    me.shows(&["Ajouter une personne", "Tilleuls"]);
    me.keys("Tremblay<ctrl-s>").shows(&["Tilleuls · Toutes les personnes", "1–1 sur 1"]);
}

#[test]
fn an_association_shows_its_delegates_past_and_present() {
    let mut me = robot(HOME, French, Register::Demo, "7<right>famicale<enter><enter>");
    me.shows(&["Amicale de la Ceinture-Fléchée", "✓ reconnue depuis le 9 nov. 2017"]);
    me.shows(&["Ceinture-Fléchée 1 · Fernand Boisvert-Pomme", "fin 30 janv. 2027"]);
    me.keys("<down><enter>").shows(&["Fernand Boisvert-Pomme", "MANDATS"]);

    let mut me = robot(HOME, English, Register::Empty, "7<right>nLindens<ctrl-s><enter>");
    me.shows(&["! no recognition recorded", "It has no seat."]);
}
