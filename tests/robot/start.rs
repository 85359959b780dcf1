//! The first screens: home and the sections, in both languages and both sizes.

use crate::support::{English, French, HOME, Register, SMALL, robot};

#[test]
fn home_says_what_is_due_the_next_meeting_and_the_committee_on_one_screen() {
    let mut home = robot(HOME, French, Register::Demo, "");
    home.shows(&["À FAIRE", "PROCHAINE RÉUNION", "LE COMITÉ", "… et ", "1 Accueil"]);
    home.shows(&["Convocation à envoyer au plus tard le sam. 28 nov. (réunion 2026-08)"]);
    // A line is short enough for 80 columns, unless it quotes what somebody wrote, and the whole
    // sentence of the selected one stands below.
    let mut due = home.lines()[4..11].to_vec();
    due.retain(|line| !line.contains("Suivi"));
    assert!(!due.is_empty() && due.iter().all(|line| !line.contains('…')), "{due:?}");
    home.keys("<down><down><down>");
    home.shows(&["décembre 2026 (Comité consultatif de résidants)."]);

    robot(HOME, English, Register::Demo, "").shows(&["NEXT MEETING", "1 Home", "Enter open"]);
}

#[test]
fn what_home_has_no_room_for_is_a_key_away() {
    let mut home = robot(HOME, French, Register::Demo, "<down*7>");
    home.shows(&["▶ … et", "Entrée montre tout"]);
    home.keys("<enter>").shows(&["TOUT CE QUI EST À FAIRE", "Échap retour"]);
    home.keys("<esc>").shows(&["LE COMITÉ"]);
}

#[test]
fn escape_is_offered_only_where_there_is_something_to_go_back_to() {
    let mut home = robot(HOME, French, Register::Demo, "");
    home.hides(&["Échap"]).keys("<esc>").shows(&["À FAIRE"]);
    home.keys("2<enter>").shows(&["Échap retour"]);
}

#[test]
fn every_section_has_a_digit_that_is_seen_at_80_columns() {
    for language in [French, English] {
        let mut home = robot(HOME, language, Register::Demo, "");
        for digit in 1..=9 {
            home.keys(&digit.to_string());
            let tabs = home.lines()[1].clone();
            let seen = (1..=9).all(|section| tabs.contains(&format!("{section} ")));
            assert!(seen, "{tabs}");
        }
    }
    robot(HOME, French, Register::Demo, "4").shows(&["4 Résolutions", "9 Régl."]);
}

#[test]
fn an_empty_register_says_on_every_section_how_to_begin() {
    let mut empty = robot(HOME, French, Register::Empty, "");
    empty.shows(&["À FAIRE", "Aucune réunion n’est prévue."]);
    // No row is counted where there is none.
    empty.keys("2").shows(&["La touche n crée une fiche"]).hides(&["1–1", "sur"]);
    empty.keys("7").shows(&["La touche n crée une fiche"]);
}

#[test]
fn sixty_columns_are_enough_to_work_with() {
    let mut small = robot(SMALL, French, Register::Demo, "2");
    small.shows(&["2 Membres", "Accueil-Lemieux, Solange", "? aide"]);
    small.keys("<enter>").shows(&["MANDATS"]);
    small.keys("e").shows(&["Modifier la personne", "Nom de famille *"]);
}

#[test]
fn a_wide_window_shows_the_selected_person_beside_the_list() {
    let mut wide = robot((120, 30), French, Register::Demo, "2<down>");
    wide.shows(&["▶ Beausoleil-Janvier, Wilfrid", "│ Wilfrid Beausoleil-Janvier"]);
    wide.keys("<down>").shows(&["│ Ovila Bellefleur-Deschamps"]);
    // Made narrow and wide again while it runs.
    wide.keys("<resize:80x24>").hides(&["│"]);
    wide.keys("<down><resize:120x30>").shows(&["│ Steeve Bellehumeur-Dulac"]);
}

#[test]
fn the_tabs_and_the_footer_take_clicks() {
    let mut home = robot(HOME, French, Register::Demo, "<click:12,1>");
    home.shows(&["Toutes les personnes"]);
    home.keys("<click:5,6><click:5,6>").shows(&["Wilfrid Beausoleil-Janvier"]);
    home.keys("<esc><wheel-down>").shows(&["▶ Benali-Soleil, Aïcha"]);
    home.keys("<click:4,23>").shows(&["Aïcha Benali-Soleil", "MANDATS"]);
}
