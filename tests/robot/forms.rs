//! Forms: what is typed is never lost, and what is wrong is said where it is wrong.

use serde_json::json;

use crate::support::{English, French, HOME, Register, Robot, robot, save};

#[test]
fn what_is_typed_stays_when_the_language_changes() {
    let mut me = robot(HOME, French, Register::Empty, "2nTremblay<tab>Hélène<ctrl-t>");
    me.shows(&["Add a person", "Family name", "Tremblay", "Hélène", "Ctrl+S save"]);
    me.keys("<ctrl-t>").shows(&["Ajouter une personne", "Tremblay"]);
}

#[test]
fn a_wrong_e_mail_is_told_at_its_field_and_nothing_is_lost() {
    let mut me = robot(HOME, French, Register::Empty, "2nTremblay<tab>Hélène");
    go_to(&mut me, "Courriel");
    me.keys("helene arobase courriel<tab>");
    let below = me.line_of("Courriel") + 1;
    let line = me.lines()[usize::from(below)].clone();
    assert!(line.contains("✗ Il faut une adresse"), "{}", me.screen());
    me.keys("<ctrl-s>").shows(&["À corriger d’abord", "helene arobase courriel"]);
    me.keys("<bs*30>helene@exemple.ca<ctrl-s>").shows(&["1–1 sur 1"]);
}

#[test]
fn a_required_field_says_so_only_when_one_saves() {
    let mut me = robot(HOME, French, Register::Empty, "2n<tab><tab>");
    me.hides(&["✗"]);
    me.keys("<ctrl-s>").shows(&["✗"]);
    assert_eq!(me.cursor().unwrap().1, me.line_of("Nom de famille"));
}

#[test]
fn a_day_shows_what_it_means_while_it_is_typed() {
    let mut me = robot(HOME, French, Register::Demo, "2fboncoeur<enter><enter>c");
    go_to(&mut me, "Donné le");
    me.keys("<bs*30>17 nov");
    me.shows(&["mardi 17 novembre 2026 (il y a 5 jours)"]);
    me.keys("<bs*10>mardi").shows(&["mardi 17 novembre 2026"]);
    me.keys("<bs*10>31 fevrier<tab>").shows(&["✗"]);
}

#[test]
fn a_link_is_found_by_a_few_letters_and_an_empty_one_proposes_all() {
    let mut me = robot(HOME, French, Register::Demo, "2nTremblay<tab>Hélène");
    go_to(&mut me, "Ensemble");
    me.keys("st-m").shows(&["Place St-Martin"]);
    me.keys("<tab><s-tab>").shows(&["Place St-Martin"]);
    me.keys("<bs*20>zzz").shows(&["Rien ne commence ainsi"]);
    me.keys("<bs*3><down>").shows(&["Balconville", "Tour de la Poudrerie"]);
    me.keys("<down><enter><s-tab>").shows(&["Habitations de la Tire-d’Érable"]);
    me.hides(&["Tour de la Poudrerie"]);
}

#[test]
fn an_arrow_leaves_a_link_that_has_nothing_to_propose() {
    let mut me = robot(HOME, French, Register::Empty, "2n");
    go_to(&mut me, "Ensemble");
    let before = me.cursor().unwrap();
    me.keys("<down>");
    assert_ne!(me.cursor(), Some(before));
}

#[test]
fn a_draft_is_kept_on_escape_comes_back_and_can_be_given_up() {
    let mut me = robot(HOME, French, Register::Empty, "2nTremblay<tab>Hélène<esc>");
    me.shows(&["Brouillon gardé."]);
    me.keys("n").shows(&["(brouillon repris, ", "Tremblay", "Hélène"]);
    me.keys("<ctrl-d>").shows(&["Brouillon effacé."]);
    me.keys("n").hides(&["Tremblay", "repris"]);
}

#[test]
fn a_draft_outlives_the_program_and_a_letter_typed_under_a_question_too() {
    let mut me = robot(HOME, French, Register::Empty, "2nTremblay<tab>Hélène<f1>");
    me.restart();
    me.keys("2n").shows(&["(brouillon repris, ", "Tremblay", "Hélène"]);
    me.keys("<ctrl-s>").shows(&["Tremblay, Hélène"]);
    me.restart();
    me.keys("2n").hides(&["repris"]);
}

#[test]
fn leaving_a_section_keeps_what_was_typed() {
    let mut me = robot(HOME, French, Register::Empty, "2nTremblay<click:2,1>");
    me.shows(&["À FAIRE"]);
    me.keys("2n").shows(&["(brouillon repris, ", "Tremblay"]);
}

#[test]
fn ctrl_q_leaves_at_once_and_loses_nothing() {
    let mut me = robot(HOME, French, Register::Empty, "2nTremblay<ctrl-c>");
    assert!(!me.is_gone());
    me.keys("<ctrl-q>");
    assert!(me.is_gone());
    me.restart();
    me.keys("2n").shows(&["Tremblay"]);
}

#[test]
fn pasted_newlines_press_no_button() {
    let mut me = robot(HOME, French, Register::Empty, "2n<paste:Tremblay\nHélène\n>");
    me.shows(&["Ajouter une personne"]);
    go_to(&mut me, "Notes");
    me.keys("<paste:une\ndeux\ntrois>");
    me.shows(&["une", "deux", "trois", "Ajouter une personne"]);
    let note = me.line_of("deux");
    assert_eq!(note, me.line_of("trois") - 1);
    // Tab leaves a field of several lines, as any other.
    me.keys("<tab>");
    assert_ne!(me.cursor().unwrap().1, me.line_of("trois"));
}

#[test]
fn a_click_goes_into_a_field_and_turns_a_choice() {
    let mut me = robot(HOME, French, Register::Empty, "2n");
    let line = me.line_of("Prénom usuel");
    me.keys(&format!("<click:40,{line}>"));
    assert_eq!(me.cursor().unwrap().1, line);
    let line = me.line_of("Lien avec le comité");
    // The first click goes there, the second one turns it.
    let value = |me: &Robot| me.lines()[usize::from(line)].replace(['▶', ' '], "");
    let before = value(&me);
    me.keys(&format!("<click:40,{line}>"));
    assert!(value(&me).contains("Locataire"), "{}", me.screen());
    me.keys(&format!("<click:40,{line}>"));
    assert_ne!(value(&me), before);
}

#[test]
fn a_click_on_a_proposal_takes_it() {
    let mut me = robot(HOME, French, Register::Demo, "2n");
    go_to(&mut me, "Ensemble");
    me.keys("place");
    let line = me.line_of("Place St-Martin");
    me.keys(&format!("<click:30,{line}>"));
    // The list is put away and the name stands in its field, whatever field lies under the list.
    let field = me.line_of("Ensemble");
    assert!(me.lines()[usize::from(field)].contains("Place St-Martin"), "{}", me.screen());
}

#[test]
fn ctrl_d_closes_a_form_in_which_nothing_was_typed() {
    let mut me = robot(HOME, French, Register::Empty, "2n");
    me.shows(&["Ajouter une personne"]).keys("<ctrl-d>").hides(&["Ajouter une personne"]);
}

#[test]
fn a_register_that_was_replaced_takes_nothing_and_what_was_typed_waits() {
    for (replaced, said) in
        [(true, "Un autre fichier a pris la place"), (false, "n’est plus à sa place")]
    {
        let mut me = robot(HOME, French, Register::Empty, "2nTremblay");
        let other = me.path.with_file_name("autre.ccr");
        drop(ccr::store::Store::create(&other).unwrap());
        if replaced {
            std::fs::rename(&other, &me.path).unwrap();
        } else {
            std::fs::remove_file(&me.path).unwrap();
        }
        // Said at the next key, then by everything that would write.
        me.keys("<tab>").shows(&[said, "Ce que vous avez"]);
        me.keys("<enter><ctrl-s>").shows(&[said]).keys("<enter>").shows(&["Tremblay"]);
        me.keys("<ctrl-q>");
        if replaced {
            me.restart();
            me.keys("2").hides(&["Tremblay"]).keys("n").shows(&["Tremblay", "repris"]);
        }
    }
}

#[test]
fn what_another_window_saves_is_seen_at_the_next_key() {
    let mut me = robot(HOME, French, Register::Empty, "2");
    me.elsewhere(save("person", 1, person("Gagnon", "Luc")));
    me.keys("<down>").shows(&["Gagnon, Luc", "1–1 sur 1"]);
    me.elsewhere(save("person", 1, json!({"given_name": "Lucie"})));
    me.keys("<enter>").shows(&["Lucie Gagnon"]);
}

#[test]
fn a_field_that_another_window_changed_shows_both_values() {
    for (language, words) in [(French, ["Luce", "Lucien"]), (English, ["Luce", "Lucien"])] {
        let mut me = robot(HOME, language, Register::Empty, "");
        me.elsewhere(save("person", 1, person("Gagnon", "Luc")));
        me.keys("2e<tab><bs*3>Lucien");
        me.elsewhere(save("person", 1, json!({"given_name": "Luce"})));
        me.keys("<ctrl-s>").shows(&["✗"]).shows(&words);
        // Seen and saved once more, one's own value stands.
        me.keys("<ctrl-s>").shows(&["Gagnon, Lucien"]);
    }
}

#[test]
fn two_windows_that_change_different_fields_lose_neither() {
    let mut me = robot(HOME, French, Register::Empty, "");
    me.elsewhere(save("person", 1, person("Gagnon", "Luc")));
    me.keys("2e<bs*10>Gauthier");
    me.elsewhere(save("person", 1, json!({"given_name": "Luce"})));
    me.keys("<ctrl-s>").shows(&["Gauthier, Luce"]);
}

fn person(family: &str, given: &str) -> serde_json::Value {
    json!({"family_name": family, "given_name": given, "kind": "tenant"})
}

/// To the field of this name, by tabs.
fn go_to(me: &mut Robot, label: &str) {
    me.keys("<pgup>");
    for _ in 0..30 {
        let here =
            me.lines().iter().any(|line| line.trim_start().starts_with(&format!("▶ {label}")));
        if here {
            return;
        }
        me.keys("<tab>");
    }
    panic!("no field « {label} » on\n{}", me.screen());
}

#[test]
fn a_draft_says_when_it_was_typed() {
    let mut me = robot(HOME, French, Register::Empty, "2nTremblay");
    me.restart();
    me.at("9:05").keys("2n");
    me.shows(&["Ajouter une personne (brouillon repris, hier 19 h)", "Tremblay"]);
}

#[test]
fn letters_in_a_number_stay_to_be_read_and_nothing_is_saved_over_them() {
    let mut me = robot(HOME, French, Register::Empty, "7nLes Lilas");
    go_to(&mut me, "Année de construction");
    me.keys("douze").shows(&["Il faut un nombre entier", "douze"]);
    me.keys("<ctrl-s>").shows(&["À corriger d’abord", "douze"]);
    me.keys("<tab>").shows(&["▶ Logements pour familles", "Il faut un nombre entier", "douze"]);
    me.keys("<s-tab><bs*9>1990<tab>").hides(&["Il faut un nombre entier"]);
    go_to(&mut me, "Logements pour aînés");
    me.keys("trente<ctrl-s>").shows(&["À corriger d’abord", "trente"]);
    me.keys("<bs*6>30<ctrl-s>").hides(&["À corriger"]).shows(&["Les Lilas"]);
}

#[test]
fn a_letter_takes_no_number_away_that_stood_there() {
    let mut me = robot(HOME, French, Register::Empty, "7nLes Lilas");
    go_to(&mut me, "Année de construction");
    me.keys("1990<tab><s-tab>x").shows(&["1990x", "Il faut un nombre entier"]);
    me.keys("<bs><ctrl-s>").shows(&["1990"]);
}
