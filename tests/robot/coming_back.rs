//! What a secretary comes back to in the room: hours to put right, the point where they left off, what
//! was put off, whom a resolution sends where.

use crate::support::{French, HOME, Register, Robot, SMALL, robot};

/// The demo's meeting of the committee, planned for today and opened at seven, with the first nine of
/// 16 members present.
fn opened() -> Robot {
    let plan = "3nauj<tab><tab><tab><right><ctrl-s>f2026-09<enter><enter>";
    let mut me = robot(HOME, French, Register::Demo, plan);
    me.keys("<f8><ctrl-s><f7><ctrl-s><f2>").keys(&"p".repeat(9)).keys("<esc>");
    me
}

fn hour(me: &Robot, kind: &str) -> String {
    let conn = rusqlite::Connection::open(&me.path).unwrap();
    let sql = "SELECT decided_at FROM motion WHERE kind = ?1 ORDER BY id DESC LIMIT 1";
    conn.query_row(sql, [kind], |row| row.get(0)).unwrap()
}

#[test]
fn the_hour_of_a_resumption_is_put_right_by_both_keys() {
    let mut me = opened();
    me.keys("<down*7>").at("19:15").keys("<f3><f3>suspension<enter>fatou<tab>aicha<ctrl-s>");
    me.keys("<f4><ctrl-s>").at("19:40").keys("<f3><ctrl-s>").hides(&["SUSPENDUE"]);
    assert_eq!(hour(&me, "resumption"), "19:40");
    me.keys("<right><down><down>").shows(&["▶ Reprise de la séance"]);
    me.keys("<f4>").shows(&["Corriger l’heure", "19 h 40"]).hides(&["Proposée par"]);
    me.keys("19h38<ctrl-s>");
    assert_eq!(hour(&me, "resumption"), "19:38");
    me.keys("e").shows(&["Corriger l’heure", "19 h 38"]).keys("19h10<ctrl-s>");
    me.shows(&["19 h 10 est avant la suspension, à 19 h 15."]);
    me.keys("<ctrl-u>19h36<ctrl-s>");
    assert_eq!(hour(&me, "resumption"), "19:36");
}

#[test]
fn the_hours_of_a_point_are_on_its_form() {
    let mut me = opened();
    me.at("19:20").keys("<f6>").shows(&["▶    2 "]);
    me.keys("<up>e").shows(&["Abordé à", "Clos à", "19 h 20"]);
    me.keys("<up>19h12<ctrl-s>").shows(&["de 19 h à 19 h 12"]);
}

#[test]
fn every_form_of_procedure_begins_where_nothing_stands() {
    let mut me = opened();
    me.keys("<down*7><f3>De réparer les bancs.<tab>fatou<tab>aicha<tab><ctrl-s>");
    for (letters, begins) in [
        ("préalable", "Proposition de"),
        ("dépôt", "Proposition de"),
        ("remise", "Proposition de"),
        ("renvoi", "Proposition de"),
        ("suspension", "Proposition de"),
        ("ajournement", "Proposition de"),
        ("levée", "Proposition de"),
        ("moment", "Proposition de"),
        ("huis", "Proposition de"),
        ("point d’ordre", "Texte"),
        ("privilège", "Texte"),
        ("amendement", "Texte modifié"),
    ] {
        let screen = me.keys("<f3>").keys(letters).keys("<enter>").screen();
        let there = screen.lines().find(|line| line.trim_start().starts_with('▶'));
        assert!(there.is_some_and(|line| line.contains(begins)), "{letters}:\n{screen}");
        me.keys("<esc>");
    }
}

#[test]
fn an_amendment_that_adds_goes_on_with_the_sentence() {
    let mut me = opened();
    me.keys("<down*7><f3>De réparer les bancs.<tab>fatou<tab>aicha<tab><ctrl-s><f3>amend<enter>");
    me.shows(&["Texte modifié", "De réparer les bancs."]);
    me.keys(" du parc<tab>gisele<tab>steeve<ctrl-s>");
    me.shows(&["Ajouter « du parc » après"]);
    me.keys("<f4><ctrl-s><f4><ctrl-s>");
    let conn = rusqlite::Connection::open(&me.path).unwrap();
    let sql = "SELECT amended_text FROM motion WHERE kind = 'main' AND amended_text IS NOT NULL
               ORDER BY id DESC LIMIT 1";
    let text: String = conn.query_row(sql, [], |row| row.get(0)).unwrap();
    assert_eq!(text, "De réparer les bancs du parc.");
}

#[test]
fn two_motions_with_the_same_words_are_told_apart_or_are_one() {
    let mut me = opened();
    me.keys("<down*7>");
    let put_off = |me: &mut Robot| {
        me.keys("<f3>De peindre la clôture.<tab>fatou<tab>aicha<tab><ctrl-s>");
        me.keys("<f3>dépôt<enter>fatou<tab>aicha<ctrl-s><f4><ctrl-s>");
    };
    put_off(&mut me);
    me.at("21:00").keys("<f7><ctrl-s><esc><esc>");
    me.keys("3ndemain<tab><tab><tab><right><ctrl-s><enter>").shows(&["2026-10"]);
    me.at("19:00").keys("<f7><ctrl-s><right><enter>");
    me.keys("<f2>").keys(&"p".repeat(9)).keys("<esc><f3><f3>reprendre");
    me.shows(&["Reprendre « De peindre la clôture. »", "déposée à la réunion 2026-09"]);
}

#[test]
fn what_comes_back_is_named_on_a_narrow_screen_too() {
    let mut me = robot(SMALL, French, Register::Demo, "3f2026-08<enter><enter>");
    me.keys("<f8><ctrl-s><f7><ctrl-s><f3><f3>reprendre");
    me.shows(&["Reprendre « Demander", "caméras", "renvoyée en comité", "2026-01"]);
}

#[test]
fn each_of_two_motions_put_off_from_one_point_comes_up_under_its_own() {
    let mut me = opened();
    me.until(". Varia", "<down>");
    for text in [
        "Considérant la noirceur, il est résolu d’acheter trois lampes.",
        "Attendu la rouille, il est résolu que la clôture soit peinte.",
    ] {
        me.keys("<f3>").keys(text).keys("<tab>fatou<tab>aicha<tab><ctrl-s>");
        me.keys("<f3>dépôt<enter>fatou<tab>aicha<ctrl-s><f4><ctrl-s>");
    }
    me.at("20:30").keys("<f7><ctrl-s><esc>");
    me.keys("3nauj<ctrl-s><enter>").shows(&["2026-10"]).keys("<f8><ctrl-s><f7><ctrl-s><f2>");
    me.keys(&"p".repeat(9)).keys("<esc>");
    for (title, text, other) in [
        (". Acheter trois lampes", "Considérant la noirceur", "Attendu la rouille"),
        (". Que la clôture soit peinte", "Attendu la rouille", "Considérant la noirceur"),
    ] {
        me.until(title, "<down>").keys("<f3>").shows(&["Reprendre une proposition", text]);
        me.hides(&[other]).keys("<esc>");
    }
}

#[test]
fn whoever_comes_back_to_notes_without_a_clock_comes_to_where_they_left_off() {
    let mut me = opened();
    me.keys("<down*4><enter>Le rapport est déposé.<esc>").shows(&["▶ ✓  5 "]);
    me.keys("<esc>3f2026-09<enter><enter>").shows(&["▶ ✓  5 "]);
    // After the closing too.
    me.at("21:00").keys("<f7><ctrl-s>").shows(&["Tenue"]);
    me.keys("<up><enter>Rien à signaler.<esc><esc>3f2026-09<enter><enter>").shows(&["▶ ✓  4 "]);
}

#[test]
fn a_designation_proposes_its_follow_up() {
    let mut me = opened();
    me.keys(
        "<down*7><f3>De désigner Gisèle Boncœur pour représenter le comité au salon du 3 décembre.",
    );
    me.keys("<tab>fatou<tab>aicha<tab><ctrl-s><f4>9<tab>0<tab>0<ctrl-s>");
    me.keys("<f5>").shows(&["Représenter le comité au salon du 3 décembre", "Gisèle Boncœur"]);
    // The keys are at the term, which nobody has said.
    me.keys("3 déc<ctrl-s>").shows(&["Représenter le comité au salon"]);
    // Once it is promised, another follow-up of the point begins empty.
    me.keys("<f5>").hides(&["│ Gisèle Boncœur"]);
    let conn = rusqlite::Connection::open(&me.path).unwrap();
    let sql = "SELECT m.number || ' ' || p.family_name FROM follow_up f
               JOIN motion m ON m.id = f.motion_id JOIN person p ON p.id = f.person_id
               ORDER BY f.id DESC LIMIT 1";
    let kept: String = conn.query_row(sql, [], |row| row.get(0)).unwrap();
    assert!(kept.starts_with("CCR-2026-") && kept.ends_with("Boncœur"), "{kept}");
}

#[test]
fn the_form_of_an_adoption_names_its_meeting_and_tells_what_changes() {
    let mut me = robot(HOME, French, Register::Demo, "3f2026-08<enter><enter><f7><ctrl-s><f2>");
    me.keys(&"p".repeat(9)).keys("<esc><down*2><f3>D’adopter le procès-verbal.");
    me.keys("<tab>fatou<tab>aicha<tab><ctrl-s><f4><ctrl-s><f10>");
    me.shows(&[
        "Inscrire l’adoption du procès-verbal",
        "Réunion ordinaire 2026-07, mardi 3 novembre 2026",
    ]);
    me.keys("<tab><tab><tab><tab>1. <enter><ctrl-end> Rectifié.<ctrl-s>");
    me.shows(&["Ces corrections figureront", "« Rectifié. » après"]);
    me.keys("<right><enter>");
    let conn = rusqlite::Connection::open(&me.path).unwrap();
    let sql = "SELECT corrections FROM meeting WHERE number = '2026-07'";
    let corrections: String = conn.query_row(sql, [], |row| row.get(0)).unwrap();
    assert!(corrections.starts_with("Point 1. "), "{corrections}");
}

#[test]
fn a_long_motion_under_a_point_without_notes_stands_alone_on_a_narrow_screen() {
    let mut me =
        robot(SMALL, French, Register::Demo, "3f2026-08<enter><enter><f8><ctrl-s><f7><ctrl-s><f2>");
    me.keys(&"p".repeat(9)).keys("<esc><down*7>");
    me.keys("<f3>De peindre :<enter>- le hall;<enter>- le couloir;<enter>- la salle;<enter>- la cave;<tab>fatou<tab>ovila<tab><ctrl-s>");
    me.shows(&["De peindre"]).hides(&["en taper"]);
}
