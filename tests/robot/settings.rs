//! The settings: what each rule is, where it comes from, and changing it.

use ccr::domain::rules::{NOTICE_DAYS, THEME};
use ccr::store::Store;
use serde_json::json;

use crate::support::{English, French, HOME, Register, SMALL, robot};

#[test]
fn a_rule_says_its_value_its_default_and_where_it_comes_from() {
    let mut me = robot(HOME, French, Register::Empty, "9<pgdn>");
    me.until("▶ Nombre maximal de membres", "<down>");
    me.shows(&["25   loi", "Par défaut : 25 · Loi sur la SHQ (S-8), art. 58.4"]);
    me.shows(&["art. 58.4 : à ne changer que si la loi", "change."]);
}

#[test]
fn a_rule_is_changed_put_back_and_all_of_it_is_in_the_journal() {
    let mut me = robot(HOME, French, Register::Empty, "9");
    me.until("▶ Délai d’avis d’une réunion", "<down>");
    me.keys("<enter>").shows(&["┌ Délai d’avis d’une réunion, en jours", "Valeur"]);
    // A number takes the place of the one that was there.
    me.keys("bientôt").shows(&["Il faut un nombre entier", "10bientôt"]);
    me.keys("<bs*9>7<enter>").shows(&[
        "▶*Délai d’avis d’une réunion",
        "* Choix du comité",
        "✓ Règle changée",
    ]);
    assert_eq!(Store::open(&me.path).unwrap().rules().unwrap().text(&NOTICE_DAYS), "7");
    // Saved as it is, nothing is done.
    me.keys("<enter><enter>").shows(&["▶*Délai d’avis"]).hides(&["Règle changée"]);
    me.keys("<del>").shows(&["▶ Délai d’avis d’une réunion"]).hides(&["Choix du comité"]);
    me.keys("<del>").shows(&["a déjà sa valeur par défaut"]);
    me.keys("u").shows(&["▶*Délai d’avis d’une réunion"]);
    me.keys("j").shows(&["Règle changée : Délai d’avis d’une réunion"]);
}

#[test]
fn a_rule_of_the_law_that_is_loosened_stays_in_sight() {
    let mut me = robot(HOME, French, Register::Empty, "9");
    me.until("▶ Nombre maximal de membres", "<down>");
    // Fewer than the law allows is the committee's choice.
    me.keys("<enter>15<enter>").shows(&["▶*Nombre maximal", "* Choix du comité"]);
    me.keys("1").hides(&["moins que la loi"]).keys("9");
    me.until("▶*Nombre maximal de membres", "<down>");
    me.keys("<enter>40<enter>").shows(&["▶!Nombre maximal", "demande ici moins que la loi"]);
    me.keys("1").shows(&["! 1 règle demande moins que la loi : touche 9"]);
    let found = Store::open(&me.path).unwrap().findings("2026-11-22".parse().unwrap()).unwrap();
    let told: Vec<&str> = found.iter().map(|finding| finding.warning.kind()).collect();
    assert!(told.contains(&"rule-loosened"), "{told:?}");
    me.keys("u").hides(&["moins que la loi"]);
}

#[test]
fn a_wrong_pattern_is_told_at_its_field_and_a_day_of_the_year_is_typed_as_one_says_it() {
    let mut me = robot(HOME, French, Register::Empty, "9");
    me.until("▶ Forme des numéros", "<down>");
    me.keys("<enter> {nope}<enter>")
        .shows(&["À corriger d’abord", "On peut écrire {body}, {yyyy}"]);
    me.keys("<esc>");
    me.until("▶ Fin des mandats au CA", "<down>");
    me.keys("<enter>30 juin<enter>").shows(&["▶*Fin des mandats au CA", "30 juin"]);
}

#[test]
fn the_language_and_the_colours_change_at_once() {
    let mut me = robot(HOME, French, Register::Empty, "9");
    me.until("▶ Langue du programme", "<down>");
    me.keys("<enter>Anglais<ctrl-s>").shows(&["Language of the program", "English"]);
    me.keys("<down><enter><right><right><ctrl-s>").shows(&["For a dark background"]);
    assert_eq!(Store::open(&me.path).unwrap().rules().unwrap().text(&THEME), "dark");
    // Taken back, the French is there again.
    me.keys("uu").hides(&["Language of the program"]);
}

#[test]
fn the_settings_fit_a_small_terminal_and_take_clicks() {
    let mut me = robot(SMALL, English, Register::Empty, "9");
    for _ in 0..100 {
        me.keys("<down>").shows(&["▶"]);
    }
    me.shows(&["▶ Contact data after the last term"]);
    me.keys("<home>");
    let line = me.line_of("Who keeps the register");
    me.keys(&format!("<click:5,{line}><click:5,{line}>")).shows(&["┌ Who keeps the register"]);
}

#[test]
fn a_rule_that_another_window_set_meanwhile_shows_both_values_before_it_is_written_over() {
    let mut me = robot(HOME, French, Register::Empty, "9");
    me.until("▶ Délai d’avis d’une réunion", "<down>");
    me.keys("<enter><bs*7>14");
    me.elsewhere(json!({"do": "set-rule", "rule": "meeting.notice_days", "value": "7"}));
    me.keys("<ctrl-s>").shows(&["Quelqu’un d’autre a changé", "« 10 »", "« 7 »", "« 14 »"]);
    assert_eq!(Store::open(&me.path).unwrap().rules().unwrap().text(&NOTICE_DAYS), "7");
    me.keys("<ctrl-s>").shows(&["14", "* Choix du comité"]);
    assert_eq!(Store::open(&me.path).unwrap().rules().unwrap().text(&NOTICE_DAYS), "14");
}

#[test]
fn names_and_values_of_rules_are_whole_on_the_usual_screen() {
    for language in [French, English] {
        let mut me = robot(HOME, language, Register::Demo, "9<home>");
        for _ in 0..80 {
            let lines = me.lines();
            let selected = lines.iter().position(|line| line.starts_with('▶')).unwrap();
            // A value that is longer than a line is whole in the foot.
            let cut = lines[selected].contains('…');
            let now = if language == French { "En vigueur" } else { "In force" };
            assert_eq!(cut, lines[selected + 1..].iter().any(|line| line.contains(now)));
            me.keys("<down>");
        }
    }
}

#[test]
fn only_what_differs_from_the_programs_default_bears_a_sign_that_the_foot_explains() {
    for (size, language, said) in
        [(HOME, French, "* Choix du comité"), (SMALL, English, "* The committee’s choice")]
    {
        let mut me = robot(size, language, Register::Empty, "9");
        let signs = |me: &crate::support::Robot| {
            me.lines().iter().filter(|line| line.get(..).is_some_and(starred)).count()
        };
        assert_eq!(signs(&me), 0, "{}", me.screen());
        me.hides(&[said]);
        while !me.screen().contains("▶ Délai d’avis d’une réunion")
            && !me.screen().contains("▶ Notice of a meeting")
        {
            me.keys("<down>");
        }
        me.keys("<enter>7<enter>").shows(&[said]);
        assert_eq!(signs(&me), 1, "{}", me.screen());
        // The default typed by hand is no choice that differs.
        me.keys("<enter>10<enter>").hides(&[said]);
        assert_eq!(signs(&me), 0, "{}", me.screen());
    }
}

/// Whether a line of a rule bears the sign.
fn starred(line: &str) -> bool {
    line.chars().nth(1) == Some('*') && !line.contains("* ")
}

#[test]
fn the_committee_keeps_a_name() {
    let mut me = robot(HOME, French, Register::Demo, "9");
    me.until("▶*Nom du comité", "<up>");
    me.keys("<enter><ctrl-u><ctrl-s>").shows(&["il faut le remplir"]);
}

#[test]
fn the_search_finds_rules_by_their_names_and_by_where_they_come_from() {
    for (language, typed, name) in [
        (French, "delai avis", "Délai d’avis d’une réunion, en jours"),
        (French, "NOMBRE MAXIMAL", "Nombre maximal de membres"),
        // Where it comes from: article 58.4 of the act.
        (French, "S-8 58.4 maximal", "Nombre maximal de membres"),
        (English, "act 58.4 most", "Most members"),
        (English, "notice meeting", "Notice of a meeting, in days"),
    ] {
        let mut me = robot(HOME, language, Register::Demo, &format!("2/{typed}"));
        let kind = if language == French { "règle" } else { "rule" };
        me.until(&format!("▶ {name}"), "<down>");
        let line = &me.lines()[usize::from(me.line_of(&format!("▶ {name}")))];
        assert!(line.trim_end().ends_with(kind), "{line}");
        // Enter goes to that rule, and from there back to where one was.
        me.keys("<enter>").shows(&[&format!("▶ {name}")]);
        me.keys("<enter>").shows(&[&format!("┌ {name}")]);
        me.keys("<esc><esc>").shows(&["Accueil-Lemieux"]);
    }
    // Somebody's name stays before the rules that have the same words.
    let mut me = robot(HOME, French, Register::Demo, "/tremblay");
    me.shows(&["▶ Hélène Tremblay-Sirop"]);
}
