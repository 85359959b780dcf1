//! The first screens: home and the sections, in both languages and both sizes.

use crate::support::{English, French, HOME, Register, SMALL, first_run, robot};

#[test]
fn home_says_what_is_due_the_next_meeting_and_the_committee_on_one_screen() {
    let mut home = robot(HOME, French, Register::Demo, "");
    home.shows(&["À FAIRE", "PROCHAINE RÉUNION", "LE COMITÉ", "… et ", "1Accueil"]);
    home.shows(&["Convocation à envoyer au plus tard le sam. 28 nov. (réunion 2026-08)"]);
    // A line is short enough for 80 columns, unless it quotes what somebody wrote, and the whole
    // sentence of the selected one stands below.
    let mut due = home.lines()[4..8].to_vec();
    due.retain(|line| !line.contains("Suivi"));
    assert!(!due.is_empty() && due.iter().all(|line| !line.contains('…')), "{due:?}");
    home.keys("<down><down><down>");
    home.shows(&["décembre 2026 (Comité consultatif de résidants; délai au choix du comité)."]);

    robot(HOME, English, Register::Demo, "").shows(&["NEXT MEETING", "1Home", "Enter open"]);
}

#[test]
fn what_home_has_no_room_for_is_a_key_away() {
    let mut home = robot(HOME, French, Register::Demo, "<down*6>");
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
        for digit in 0..=9 {
            home.keys(&digit.to_string());
            let tabs = format!("{} ", home.lines()[1]);
            let seen = (0..=9).all(|section| tabs.contains(&format!(" {section}")));
            // Whole words; of the section in use always.
            assert!(seen && !tabs.contains('.'), "{tabs}");
            let here = tabs.split(&format!(" {digit}")).nth(1).unwrap();
            assert!(here.starts_with(char::is_alphabetic), "{tabs}");
        }
    }
    robot((110, 24), French, Register::Demo, "4").shows(&["4 Votes", "9 Règles", "0 Docs"]);
}

#[test]
fn at_eighty_columns_every_section_shows_its_name_in_both_languages() {
    let french = "1Accueil 2Gens 3Réunions 4Votes 5Suivi 6Sièges 7Lieux 8Projets 9Règles 0Docs";
    let english = "1Home 2People 3Meetings 4Votes 5Follow-up 6Seats 7Places 8Projects 9Rules 0Docs";
    for (language, tabs) in [(French, french), (English, english)] {
        for key in ["1", "5", "0"] {
            let mut home = robot(HOME, language, Register::Demo, key);
            assert_eq!(home.lines()[1].trim(), tabs, "at {key}");
            // The name of the rules, and where it begins.
            let before = tabs.split('9').next().unwrap().chars().count() + 1;
            home.keys(&format!("<click:{},1>", before + 2));
            home.shows(&[if language == French {
                "Nom du comité"
            } else {
                "Name of the committee"
            }]);
        }
    }
}

#[test]
fn at_sixty_columns_the_sections_are_named_in_two_lines_and_take_clicks() {
    let mut small = robot(SMALL, French, Register::Demo, "");
    for keys in ["", "9"] {
        small.keys(keys).shows(&["1 Accueil 2 Gens 3 Réunions 4 Votes 5 Suivi"]);
        small.shows(&["6 Sièges 7 Lieux 8 Projets 9 Règles 0 Docs"]);
    }
    // The digit of the meetings stands in the nineteenth column, that of the places in the eleventh.
    small.keys("<click:18,1>").shows(&["Toutes les réunions"]);
    small.keys("<click:10,2>").shows(&["Ensembles immobiliers"]);
}

#[test]
fn the_name_of_the_office_stays_whole_where_the_committees_does_not_fit() {
    robot(HOME, French, Register::Demo, "")
        .shows(&["CCR · Office d’habitation (démonstration)", "dimanche 22 novembre 2026"]);
    robot(SMALL, French, Register::Demo, "")
        .shows(&["CCR · Office d’habitation (démonstration)     22 nov. 2026"]);
    robot((120, 24), French, Register::Demo, "")
        .shows(&["Comité consultatif de résidants · Office d’habitation"]);
}

#[test]
fn an_empty_register_says_on_every_section_how_to_begin() {
    let mut empty = robot(HOME, French, Register::Empty, "");
    empty.shows(&["À FAIRE", "Aucune réunion n’est prévue."]);
    empty.keys("2").shows(&["La touche n ajoute quelqu’un"]).hides(&["sur 0", "sur 1"]);
    empty.keys("<right>").shows(&["Rien dans cette vue. La touche → passe à la suivante."]);
    empty.keys("3").shows(&["La touche n en planifie une"]);
    empty.keys("4").shows(&["Elles s’inscrivent dans une réunion (3)", "F4 pour le vote"]);
    empty.keys("5").shows(&["Aucun suivi ouvert. La touche n en ajoute un"]);
    empty.keys("6<right>").shows(&["Aucun siège pour l’instant.", "n y ajoute un siège"]);
    empty.keys("7").shows(&["Aucun ensemble immobilier", "La touche n en ajoute un"]);
    empty.keys("<right>").shows(&["Aucune association de locataires pour l’instant"]);
    let mut empty = robot(SMALL, English, Register::Empty, "4");
    empty.shows(&["No resolution yet.", "F4 for the vote."]);
    empty.keys("fzzz").shows(&["Nothing matches"]);
}

#[test]
fn the_meetings_open_with_the_next_one_and_those_to_come_in_sight() {
    for size in [HOME, SMALL] {
        let mut me = robot(size, French, Register::Demo, "3");
        // One goes on, and two come: on 8 December the committee's, on 24 December a working committee's.
        let lines = ["EMB-2026-05", "2026-08", "▶ PSM-2026-04"].map(|number| me.line_of(number));
        assert!(lines.is_sorted(), "{}", me.screen());
        me.shows(&["2026-07", "1–"]);
        // With more to come than there is room for, it is in sight below as many of them as there is.
        me.keys(&"n1 avril 2027<ctrl-s>".repeat(20)).keys("<esc>13");
        assert!(me.line_of("▶ PSM-2026-04") > 8, "{}", me.screen());
    }
}

#[test]
fn two_seats_that_are_vacant_for_long_are_told_apart_by_their_bodies() {
    for (size, language, told) in [
        (HOME, French, "Vacant depuis 112 jours : "),
        (SMALL, French, "Vacant depuis 112 jours : "),
        (HOME, English, "Vacant for 112 days: "),
        (SMALL, English, "Vacant for 112 days: "),
    ] {
        // From 2 August to 22 November: 30 + 30 + 31 + 21 days. The seat on the board and the one on the
        // committee that goes with it are called alike.
        let mut me = first_run(size, language);
        me.keys("<tab>Office<tab>Rita<ctrl-s>2nRoy<tab>Zo<ctrl-s>6<down><enter>");
        me.keys("croy<enter><ctrl-u>2025-05-01<ctrl-s>f<ctrl-u>2026-08-01<ctrl-s>1");
        let lines = me.lines();
        let plain = |line: &String| line.replace('\u{a0}', " ");
        let found: Vec<String> =
            lines.iter().map(plain).filter(|line| line.contains(told)).collect();
        assert!(found.len() == 2 && found[0] != found[1], "{}", me.screen());
    }
}

#[test]
fn every_list_filters_sorts_and_goes_to_its_ends() {
    let mut me = robot(HOME, French, Register::Demo, "");
    // Where its last row by the usual order stands, and how its other order is called.
    for (keys, last, order) in [
        ("2", "▶ Vadeboncœur, Mado", "dernières fiches ajoutées d’abord"),
        ("3", "▶ 2024-01", "des plus anciennes aux plus récentes"),
        ("4", "▶ CCR-2024-001", "par date, avec les propositions rejetées"),
        ("5", "▶ ", "dernières fiches ajoutées d’abord"),
        ("6", "▶ Conseil d’administration", "dernières fiches ajoutées d’abord"),
        ("6<right>", "▶ ", "dernières fiches ajoutées d’abord"),
        ("7", "▶ Tour de la Poudrerie", "dernières fiches ajoutées d’abord"),
        ("7<right>", "▶ ", "dernières fiches ajoutées d’abord"),
    ] {
        me.keys(keys).keys("<home>");
        let first = me.lines()[5].clone();
        assert!(first.starts_with('▶'), "{first}");
        me.keys("<end>").shows(&[last]);
        me.keys("<home>");
        assert_eq!(me.lines()[5], first);
        me.keys("<pgdn><pgup>");
        assert_eq!(me.lines()[5], first);
        me.keys("t").shows(&[order]);
        me.keys("t").hides(&[order]);
        me.keys("fzzzz").shows(&["Filtre", "Rien ne correspond"]).keys("<esc>").hides(&["Filtre"]);
    }
}

#[test]
fn sixty_columns_are_enough_to_work_with() {
    let mut small = robot(SMALL, French, Register::Demo, "2");
    small.shows(&["2 Gens", "Accueil-Lemieux, Solange", "? aide"]);
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

#[test]
fn what_is_due_is_said_with_the_key_that_mends_it() {
    let mut home = robot(HOME, French, Register::Empty, "");
    home.shows(&["La touche n en planifie une."]);
    let mut home = robot(HOME, French, Register::Demo, "<down><down><down>");
    // The notice of the next meeting: the sentence, then what to press.
    home.shows(&["Convocation à envoyer au plus tard le", "F8 y inscrit l’envoi."]);
    home.keys("<enter><f8>").shows(&["Avis de convocation · Réunion", "0 sur 16"]);
}
