//! Bodies, their seats and mandates: filled, ended, added, closed, and seen on any day.

use crate::support::{English, French, HOME, Register, SMALL, first_run, robot};

/// A register with two people, an association and the committee, made as a secretary makes it.
const BEGUN: &str = "2nTremblay<tab>Hélène<ctrl-s>nOuellet<tab>Luc<ctrl-s>\
                     7<right>nTilleuls<ctrl-s>\
                     6nComité<tab><tab>CCR<ctrl-s><enter>";

#[test]
fn a_new_secretary_adds_two_seats_of_an_association_and_fills_one() {
    let mut me = robot(HOME, French, Register::Empty, BEGUN);
    me.shows(&["Cette instance n’a pas encore de siège. La touche n en ajoute."]);
    me.keys("n").shows(&["Délégation d’une association"]);
    // Without its association it is refused at that field.
    me.keys("<ctrl-s>").shows(&["✗ Un siège de délégation appartient à une association"]);
    // It is the field that is called « Type de siège ».
    me.shows(&["Type de siège", "autre type de siège"]);
    // The rule gives an association two.
    me.keys("till<enter>Tilleuls<tab>3").shows(&["Tilleuls aurait 3 sièges de délégation"]);
    me.keys("<ctrl-u>2").hides(&["Tilleuls aurait"]).keys("<ctrl-s>");
    me.shows(&["Tilleuls 1", "Tilleuls 2", "aucun siège comblé sur 2", "2 sièges ajoutés"]);

    // The keys land on the person; what is typed in the day takes the place of the proposed one.
    me.keys("ctremb<enter>1 mai 2025<ctrl-s>");
    // A member's term is two years: to the eve of 1 May 2027.
    me.shows(&["Tilleuls 1  Hélène Tremblay", "fin 30 avr. 2027", "1 siège comblé sur 2"]);
    // With the two that it has, one more is beyond the rule too; of a guest nothing is said.
    me.keys("n<tab>till<enter>").shows(&["Tilleuls aurait 3 sièges de délégation"]);
    me.keys("<s-tab*2>").until("Désignation", "<right>").hides(&["Tilleuls aurait"]).keys("<esc>");
    // Two seats were one act, and so is their taking back.
    me.keys("uu").shows(&["pas encore de siège"]);
    me.keys("<ctrl-r><ctrl-r>").shows(&["Tilleuls 1  Hélène Tremblay"]);
}

#[test]
fn more_letters_of_a_choice_narrow_it() {
    let mut me = robot(HOME, French, Register::Empty, BEGUN);
    me.keys("n").shows(&["Délégation d’une association"]);
    me.keys("dés").shows(&["Désignation"]).hides(&["Délégation d’une association"]);
    me.keys("dél").shows(&["Délégation d’une association"]);
    // Another letter begins another word.
    me.keys("t").hides(&["Délégation d’une association"]);
}

#[test]
fn a_meeting_of_a_body_without_members_has_no_quorum_of_one_of_none() {
    let mut me = robot(HOME, French, Register::Empty, BEGUN);
    me.keys("<esc>3n8 dec<ctrl-s>").keys("<enter>");
    me.shows(&["Réunion ordinaire", "Quorum : aucun membre encore"]).hides(&["sur 0"]);
}

#[test]
fn one_person_in_two_seats_is_pointed_out_and_not_refused() {
    let mut me = robot(HOME, French, Register::Empty, BEGUN);
    me.keys("n<tab>till<enter>Tilleuls<tab>2<ctrl-s>ctremb<enter>1 mai 2025<ctrl-s>");
    me.keys("<down>ctremb<enter>").shows(&["occupe déjà « Tilleuls 1 »", "ne compte que pour un"]);
    me.keys("1 mai 2025<ctrl-s>").shows(&["2 sièges comblés sur 2"]);
}

#[test]
fn of_a_mandate_that_began_today_no_day_before_is_proposed_as_its_last() {
    let mut me = robot(HOME, French, Register::Empty, BEGUN);
    me.keys("n<tab>till<enter>Tilleuls<ctrl-s>ctremb<enter>22 nov 2026<ctrl-s>f");
    me.shows(&["Dernier jour *", "22 novembre 2026"]).hides(&["21 novembre 2026"]);
    me.keys("<ctrl-s>").shows(&["fin 22 nov. 2026"]);
}

#[test]
fn who_replaces_somebody_who_left_early_is_offered_the_rest_of_the_term() {
    let mut me = robot(HOME, French, Register::Empty, BEGUN);
    me.keys("n<tab>till<enter>Tilleuls<ctrl-s>ctremb<enter>1 mai 2026<ctrl-s>");
    me.keys("f").shows(&["Hélène Tremblay – Comité", "Démission"]);
    me.keys("1 nov<ctrl-s>").shows(&["vacant depuis le 2 nov. 2026"]);

    // Before anything is saved the form says until when, and whose term that is.
    me.keys("c").shows(&["Mandat jusqu’au 30 avril 2028 (termine le mandat d’Hélène Tremblay)"]);
    // From 1 June 2028 that term has run out: two years, to the eve of 1 June 2030.
    me.keys("ouell<enter>1 juin 2028");
    me.shows(&["Mandat jusqu’au 31 mai 2030 (mandat complet, selon les règles du comité)"]);
    // A day half typed says nothing, and one's own choice is told beside the rules'.
    me.keys("<bs*11>1 xyz").hides(&["Mandat jusqu’au"]);
    me.keys("<bs*5>hier").shows(&["Mandat jusqu’au 30 avril 2028"]);
    me.keys("<tab><tab>15 juin 2027");
    me.shows(&["Mandat jusqu’au 15 juin 2027 (votre choix; selon les règles : 30 avril 2028)"]);
    me.keys("<bs*12>").shows(&["(termine le mandat d’Hélène Tremblay)"]);
    me.keys("<ctrl-s>").shows(&["Luc Ouellet", "fin 30 avr. 2028"]);

    // The seat knows everybody who ever held it.
    me.keys("p").shows(&["Hélène Tremblay", "1er mai 2026 → 1er nov. 2026"]);
    me.keys("<down><enter>").shows(&["Hélène Tremblay", "MANDATS"]);
}

#[test]
fn the_form_says_when_the_seat_is_still_held_on_the_day_that_is_typed() {
    let mut me = robot(HOME, French, Register::Empty, BEGUN);
    // Until 30 April 2026; she stays on today, 22 November 2026.
    me.keys("n<tab>till<enter>Tilleuls<ctrl-s>ctremb<enter>1 mai 2024<ctrl-s><down>");
    me.shows(&["mandat échu le 30 avr. 2026", "La touche c comble le siège"]);
    me.keys("couell<enter>").shows(&["Mandat jusqu’au 21 novembre 2028 (mandat complet"]);
    me.keys("1 avril 2026").shows(&["Hélène Tremblay occupe encore ce siège le 1er avril 2026"]);
}

#[test]
fn a_seat_says_its_days_the_rule_with_its_source_and_the_key() {
    for size in [HOME, SMALL] {
        let mut me = robot(size, French, Register::Demo, "6<enter>");
        me.shows(&["2 sièges vacants · 1 mandat échu", "Ovila Bellefleur-Deschamps : depuis le"]);
        let said = |me: &crate::support::Robot| {
            let lines = me.lines();
            let foot = lines.len() - 4..lines.len() - 1;
            lines[foot].iter().map(|line| line.trim()).collect::<Vec<_>>().join(" ")
        };
        // Vacant since 15 June 2026, 160 days; the committee allows itself 90.
        me.keys("<down>");
        let told = said(&me);
        assert!(told.contains("Balconville 2 : vacant depuis le 15 juin 2026 (160 jours; le délai est de 90 jours, au choix du comité)"), "{told}");
        assert!(
            told.contains("Siège créé le ") && told.contains("La touche c y nomme quelqu’un."),
            "{told}"
        );
        // The line of the term's end is there at sixty columns too, and no sentence covers it.
        for _ in 0..25 {
            me.shows(&["▶"]);
            me.keys("<down>");
        }
        me.shows(&["▶ ✓ Trésorerie", "fin 4 mai 2027"]);
    }
}

#[test]
fn the_composition_is_seen_on_any_day_and_a_mandate_of_the_past_written_down_there() {
    let mut me = robot(HOME, French, Register::Empty, BEGUN);
    me.keys("n<tab>till<enter>Tilleuls<ctrl-s>ctremb<enter>1 mai 2025<ctrl-s>");
    me.keys("d").shows(&["Composition à une autre date"]);
    me.keys("30 avril 2025<enter>");
    me.shows(&["! Composition au 30 avril 2025", "aucun siège comblé sur 1", "vacant"]);
    me.keys("f").shows(&["Échap revient à aujourd’hui"]);
    // Who sat there before is written down where the seat is seen empty.
    me.keys("c").shows(&["Combler le siège", "Mandat jusqu’au 30 avril 2025 : Hélène Tremblay"]);
    me.keys("ouell<enter>").until("▶ Début", "<tab>").keys("1 mai 2023<ctrl-s>");
    me.shows(&["! Composition au 30 avril 2025", "1 siège comblé sur 1", "Luc Ouellet"]);
    me.keys("d1 mai 2025<enter>").shows(&["Composition au 1er mai 2025", "Hélène Tremblay"]);
    // In the future the holder is still there, past the term.
    me.keys("d1 juin 2027<enter>").shows(&["échu 30 avr. 2027"]);
    me.keys("<esc>").hides(&["Composition au"]).shows(&["Hélène Tremblay"]);
    me.keys("<esc>").shows(&["Instances"]);
}

#[test]
fn a_day_asked_for_leaves_no_draft_behind() {
    let mut me = robot(HOME, French, Register::Demo, "6<enter>d1 mai 2025<enter><esc>d");
    me.shows(&["Composition à une autre date"]).hides(&["brouillon repris", "1 mai 2025"]);
}

#[test]
fn a_seat_that_was_held_is_closed_and_one_that_never_was_is_removed() {
    let mut me = robot(HOME, French, Register::Empty, BEGUN);
    me.keys("n<tab>till<enter>Tilleuls<tab>2<ctrl-s>ctremb<enter>1 mai 2025<ctrl-s>");
    me.keys("<del>").shows(&["Hélène Tremblay occupe ce siège"]);
    me.keys("<down><del>").shows(&["1 siège comblé sur 1"]).hides(&["Tilleuls 2  vacant"]);
    me.keys("<up>f1 nov<ctrl-s><del>").shows(&["Abolir le siège"]);
    me.keys("<ctrl-s>").hides(&["Tilleuls 1  vacant"]);
    // It is still there on the days before.
    me.keys("dhier<enter>").shows(&["Tilleuls 1"]);
}

#[test]
fn the_seat_that_follows_the_board_says_where_it_is_changed() {
    let mut me = robot(HOME, French, Register::Demo, "6<enter>");
    let line = me.keys("<pgdn><pgdn>").line_of("(d’office)");
    me.keys(&format!("<click:10,{line}>f"));
    me.shows(&["Ce siège va avec celui du conseil d’administration"]);
    me.keys("6<down><down><enter>f").shows(&["Mettre fin au mandat"]);
}

#[test]
fn a_day_without_a_year_is_the_nearest_where_a_mandate_ends_or_a_composition_is_asked_for() {
    let mut me = robot(HOME, French, Register::Demo, "6<enter>f");
    me.shows(&["Mettre fin au mandat"]).keys("<ctrl-u>1 déc");
    me.shows(&["mardi 1er décembre 2026 (dans 9 jours)"]);
    me.keys("<ctrl-u>31 déc").shows(&["31 décembre 2026"]);
    me.keys("<ctrl-u>10 nov").shows(&["10 novembre 2026"]);
    me.keys("<esc>d31 déc").shows(&["31 décembre 2026"]);
    me.keys("<ctrl-u>30 juin").shows(&["30 juin 2026"]);
}

#[test]
fn filling_a_board_seat_tells_that_the_committee_gets_a_member() {
    let keys = "2nTremblay<tab>Hélène<ctrl-s>6nComité<tab><tab>CCR<ctrl-s>\
                nConseil<tab><right><tab>CA<ctrl-s>";
    let mut me = robot(HOME, French, Register::Empty, keys);
    me.keys("<home><down><enter>").shows(&["Conseil d’administration de l’office"]);
    me.keys("n").shows(&["Représentation des locataires au CA"]);
    me.keys("<ctrl-s>c").shows(&["Le siège d’office au comité sera comblé du même coup"]);
    me.keys("tremb<enter>1 mai 2025<ctrl-s>").shows(&["Hélène Tremblay", "fin 30 avr. 2028"]);
    me.keys("<esc><home><enter>").shows(&["1 siège comblé sur 1", "Hélène Tremblay"]);
}

#[test]
fn the_page_speaks_english_and_fits_a_small_terminal() {
    let mut me = robot(SMALL, English, Register::Demo, "6<enter>");
    me.shows(&["SEATS", "16 of 18 seats filled", "9 of 16 (majority of filled seats)"]);
    // The selected line stays in sight where lines above it are wrapped.
    for _ in 0..25 {
        me.keys("<down>").shows(&["▶"]);
    }
    me.shows(&["OFFICES", "▶ ✓ Trésorerie"]);
}

#[test]
fn several_seats_without_a_name_are_told_apart_by_their_numbers() {
    let mut me = robot(HOME, French, Register::Empty, BEGUN);
    me.keys("n<tab>till<enter><tab>3<ctrl-s>").shows(&["3 sièges vacants"]);
    let store = ccr::store::Store::open(&me.path).unwrap();
    let seats = store.all(ccr::domain::entity::Entity::Seat, None, 100).unwrap();
    let mut ends: Vec<&str> = seats
        .iter()
        .filter(|seat| seat.text("kind") == Some("delegate"))
        .filter_map(|seat| seat.text("label")?.rsplit_once(' ').map(|(_, number)| number))
        .collect();
    ends.sort_unstable();
    assert_eq!(ends, ["1", "2", "3"]);
}

#[test]
fn too_many_seats_at_once_are_refused_and_a_number_come_back_to_makes_way() {
    let mut me = robot(HOME, French, Register::Empty, BEGUN);
    me.keys("n<tab>till<enter><tab>30<tab>").shows(&["Il faut un nombre de 1 à 25"]);
    me.keys("<s-tab>2").hides(&["302"]).shows(&[
        "Les sièges s’appelleront « ",
        " 1 » à « ",
        " 2 ».",
    ]);
    me.keys("<s-tab>Tilleuls").shows(&["« Tilleuls 1 » à « Tilleuls 2 »"]);
    me.keys("<ctrl-s>").shows(&["Tilleuls 1", "Tilleuls 2", "2 sièges vacants"]);
}

#[test]
fn a_mandate_that_is_known_to_end_shows_that_day_and_not_its_terms_end() {
    let mut me = robot(HOME, French, Register::Demo, "6<enter>");
    me.shows(&["▶ ✓ Balconville 1", "fin 11 juill. 2028"]);
    // The day that is typed is the last of the mandate, and so it is told.
    me.keys("f<ctrl-u>5 dec 2026<ctrl-s>").shows(&["fin 5 déc. 2026", "▶ ! Balconville 1"]);
    me.hides(&["fin 11 juill. 2028"]).keys("<down><up>");
    me.shows(&["mandat jusqu’au 5 déc. 2026 (démission)"]);
}

#[test]
fn a_vacant_office_is_not_counted_as_a_seat() {
    let mut me = robot(HOME, French, Register::Empty, BEGUN);
    me.keys("npp").shows(&["Présidence"]).keys("<ctrl-s>").shows(&["CHARGES", "1 charge vacante"]);
    me.hides(&["1 siège vacant"]);
}

#[test]
fn a_mandate_is_told_by_its_last_day_on_every_screen_and_in_the_form() {
    let mut me = robot(HOME, French, Register::Empty, BEGUN);
    me.keys("n<tab>till<enter>Tilleuls<ctrl-s>ctremb<enter>1 mai 2025<ctrl-s>f");
    // What is proposed frees the seat for today.
    me.shows(&["Dernier jour *", "21 novembre 2026"]);
    me.keys("<ctrl-u>").shows(&["Compris dans le mandat", "se comble dès le lendemain"]);
    me.keys("31 mai 2026<ctrl-s>").shows(&["vacant depuis le 1er juin 2026"]);
    me.shows(&["jusqu’au 31 mai 2026 (démission)"]);
    let store = ccr::store::Store::open(&me.path).unwrap();
    let ended = store.all(ccr::domain::entity::Entity::Mandate, None, 9).unwrap();
    assert_eq!(ended[0].text("ended_on"), Some("2026-06-01"), "the file has the day after");
    // The holders, the person's page, the journal.
    me.keys("p").shows(&["1er mai 2025 → 31 mai 2026 (démission)"]);
    me.keys("2ftremb<enter><enter>").shows(&["1er mai 2025 → 31 mai 2026 (démission)"]);
    me.keys("j").shows(&["Mandat terminé : Hélène Tremblay, jusqu’au 31 mai 2026"]);
    me.keys("<enter>").shows(&["Dernier jour", "31 mai 2026"]).hides(&["1er juin 2026"]);
}

#[test]
fn the_day_that_is_shown_stays_in_sight_however_far_the_seats_are_scrolled() {
    for (size, language, day) in [
        (HOME, French, "Composition au 1er mai 2025"),
        (SMALL, English, "Composition on May 1, 2025"),
    ] {
        let mut me = robot(size, language, Register::Demo, "6<enter>d2025-05-01<enter>");
        me.shows(&[day]);
        for _ in 0..25 {
            me.keys("<down>").shows(&[day]);
        }
        let line = me.line_of(day);
        // A click under it goes to the line that is seen there.
        me.keys(&format!("<click:10,{}>", line + 3)).shows(&[day, "▶"]);
        me.keys("<esc>").hides(&[day]);
    }
}

#[test]
fn after_a_seat_or_several_were_made_the_keys_stand_on_the_first_of_them() {
    let mut me = robot(HOME, French, Register::Demo, "6<enter>np");
    me.keys("<tab>Nouveau<ctrl-s>").shows(&["▶ · Nouveau"]);
    me.keys("np<tab>Autre<tab>3<ctrl-s>").shows(&["▶ · Autre 1"]);
}

#[test]
fn an_association_is_asked_of_its_delegates_alone_and_none_is_proposed_where_there_is_none() {
    let mut me = robot(HOME, French, Register::Demo, "6<enter>n");
    me.shows(&["Délégation d’une association", "  Association"]);
    me.keys("<right>").shows(&["Secteur"]).hides(&["  Association"]);
    // A committee of an office that knows no association begins with seats it can fill.
    let mut me = first_run(HOME, French);
    me.keys("<tab>Office des Exemples<tab>Rita<ctrl-s>6<enter>n").shows(&["Désignation"]);
    me.keys("<tab>Locataires<tab>3<ctrl-s>").shows(&["▶ · Locataires 1", "Locataires 3"]);
}

#[test]
fn a_seat_that_is_added_below_the_last_line_in_sight_comes_into_sight() {
    let mut me = robot(SMALL, French, Register::Demo, "6<enter>");
    me.hides(&["Trésorerie"]);
    // The offices stand below all seats; this one is made for another treasurer.
    me.keys("n<left><tab>Adjointe<ctrl-s>").shows(&["Siège ajouté"]);
    let marked = me.lines().into_iter().find(|line| line.contains('▶'));
    assert!(marked.is_some_and(|line| line.contains("Adjointe")), "{}", me.screen());
}

#[test]
fn an_office_that_nobody_holds_is_vacante_and_a_seat_vacant() {
    let mut me = robot(HOME, French, Register::Demo, "6<enter><end>");
    me.until("▶ ✓ Trésorerie", "<up>").keys("f1 nov<ctrl-s>");
    me.keys("<up><down>").shows(&["Trésorerie : vacante depuis le 2 nov. 2026"]);
    me.keys("<home>")
        .until("▶ ✗ Balconville 2", "<down>")
        .shows(&["vacant depuis le 15 juin 2026"]);
}
