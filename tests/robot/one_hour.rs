//! What somebody new meets in one meeting: the text that is voted on, a tie, an officer who is not
//! there, names that are not found, the point that goes on, what stays open and what does not.

use serde_json::json;

use crate::support::{English, French, HOME, Register, Robot, robot};

/// The committee's meeting of today, open, with the first nine of its sixteen members present; the
/// eighth point is selected.
pub fn opened() -> Robot {
    let mut me = robot(HOME, French, Register::Demo, "3nauj");
    // Without what past meetings left open, so that the points are the usual eleven.
    me.keys("<tab><tab><tab><right><ctrl-s>f2026-09<enter><enter><f7><ctrl-s><f2>ppppppppp<esc><down*7>");
    me
}

/// The same with a main motion on two benches.
pub fn moved() -> Robot {
    let mut me = opened();
    me.keys("<f3>Demander deux bancs à l’office.<tab>fatou<tab>aicha<tab><ctrl-s>");
    me
}

/// One value out of the register.
fn value(me: &Robot, sql: &str) -> String {
    let conn = rusqlite::Connection::open(&me.path).unwrap();
    conn.query_row(sql, [], |row| row.get::<_, Option<String>>(0)).unwrap().unwrap_or_default()
}

#[test]
fn the_vote_is_on_the_text_as_it_was_amended() {
    let mut me = moved();
    me.keys("<f3>amend<enter><end><ctrl-u>Demander quatre bancs à l’office.<tab>fatou<tab>aicha<tab><ctrl-s>");
    me.keys("<f4><ctrl-s><f4>");
    me.shows(&["Telle qu’amendée : Demander quatre bancs", "remplacer « deux » par"]);
    // The outcome comes first in the line that tells it.
    me.keys("<ctrl-s>").shows(&["ADOPTÉE : CCR-2026-"]);
}

#[test]
fn a_tie_asks_the_chair_where_the_rules_give_a_casting_vote() {
    let mut me = moved();
    me.elsewhere(json!({"do": "set-rule", "rule": "vote.chair_casting", "value": "on"}));
    me.keys("<f4><right><tab>4<tab>4").shows(&["demandez à la présidence son vote prépondérant"]);
    me.keys("<tab>1<tab><right>").hides(&["demandez à la présidence"]);
    me.keys("<ctrl-s>").shows(&["abstention 1 · vote", "prépondérant de la présidence → ADOPTÉE"]);
}

#[test]
fn a_tie_that_a_casting_vote_cannot_break_asks_for_none() {
    let mut me = moved();
    me.elsewhere(json!({"do": "set-rule", "rule": "vote.chair_casting", "value": "on"}));
    let motion = value(&me, "SELECT id FROM motion ORDER BY id DESC LIMIT 1");
    let set = json!({"majority": "two-thirds"});
    me.elsewhere(json!({"do": "save", "what": "motion", "id": motion, "set": set}));
    // Four of eight are no two thirds, and neither are five of nine.
    me.keys("<f4><right><tab>4<tab>4").shows(&["→ "]).hides(&["demandez à la présidence"]);
}

#[test]
fn a_seconded_motion_is_not_offered_to_lapse() {
    let mut me = moved();
    let mut seen = String::new();
    me.keys("<f4>");
    for _ in 0..12 {
        seen.push_str(&me.screen());
        me.keys("<right>");
    }
    assert!(seen.contains("Retirée") && !seen.contains("faute d’appui"), "{seen}");
}

#[test]
fn an_officer_who_is_not_there_is_asked_for() {
    let mut me = opened();
    me.hides(&["Qui préside?"]);
    let chair = "SELECT chair_id FROM meeting WHERE number = '2026-09'";
    let meeting = value(&me, "SELECT id FROM meeting WHERE number = '2026-09'");
    let chair = value(&me, chair);
    let member = |status: &str| json!({"do": "set-attendance", "meeting": meeting, "person": chair, "status": status});
    me.elsewhere(member("absent"));
    me.keys("<up>").shows(&["! Qui préside? Hélène Tremblay-Sirop n’est pas là (F2, o)"]);
    me.keys("<f7>")
        .shows(&["! La présidence inscrite, Hélène Tremblay-Sirop, n’est pas dans la salle"]);
    me.keys("<esc>");
    me.elsewhere(member("present"));
    me.keys("<down>").hides(&["Qui préside?"]);
}

#[test]
fn closing_says_that_the_doors_are_closed_still() {
    let mut me = opened();
    me.keys("<f3><f3>huis<enter>fatou<tab>aicha<tab><ctrl-s><f4><ctrl-s>");
    me.keys("<f7>").shows(&["! Le huis clos n’est pas levé"]);
}

#[test]
fn names_that_cannot_be_taken_say_why_and_a_new_guest_has_a_key() {
    let mut me = opened();
    me.keys("<f3>Demander un banc.<tab>yolande<tab><tab><ctrl-s>");
    me.shows(&["Yolande Trépanier-Doux n’est pas dans la salle"]);
    // What was typed of a guest whom nobody knows goes along.
    me.keys("<esc><f2>iZoé Lebrun").shows(&["Entrée l’y ajoute"]).keys("<enter>");
    me.shows(&["qui n’est pas au registre", "Lebrun", "Zoé"]).keys("l<ctrl-s>");
    me.shows(&["Zoé Lebrun"]);
}

#[test]
fn the_name_of_a_new_guest_is_parted_as_in_a_list_and_is_a_draft_as_if_typed_there() {
    let mut me = opened();
    let parts = |me: &Robot| {
        ["Nom de famille", "Prénom"].map(|label| {
            let line = me.lines()[usize::from(me.line_of(label))].clone();
            line.split(label).last().unwrap().trim_matches(['*', ' ']).to_owned()
        })
    };
    me.keys("<f2>iGuy de la Fontaine<enter>").shows(&["Vérifiez où finit le nom de famille"]);
    assert_eq!(parts(&me), ["de la Fontaine", "Guy"]);
    // What was carried over is kept like anything typed.
    me.keys("<esc>").shows(&["Brouillon gardé"]);
    me.keys("n").shows(&["de la Fontaine"]);
    assert_eq!(parts(&me), ["de la Fontaine", "Guy"]);
    me.keys("<tab>-Luc<tab>l<tab>Voisin de Fatou<esc>").shows(&["Brouillon gardé"]);
    // Another name is somebody else's form.
    me.keys("iMme Lebrun<enter>").hides(&["Vérifiez", "Fontaine", "Voisin"]);
    assert_eq!(parts(&me), ["Lebrun", ""]);
    me.keys("<esc>").shows(&["Brouillon gardé"]);
    me.keys("iMme Lebrun<enter>Zoé<tab>l<ctrl-s>").shows(&["Zoé Lebrun"]);
    // What was typed of the first one is his still, with what was put right in it.
    me.keys("iGuy de la Fontaine<enter>").shows(&["Voisin de Fatou"]);
    assert_eq!(parts(&me), ["de la Fontaine", "Guy-Luc"]);
    me.keys("<ctrl-s>").shows(&["Guy-Luc de la Fontaine"]);
    me.keys("n").hides(&["Fontaine", "Voisin"]).keys("<esc>");
    // Somebody of the register is told there too.
    me.keys("nDiallo-Beauchemin<tab>Fatou").shows(&["Déjà au registre : Fatou Diallo-Beauchemin"]);
}

#[test]
fn whoever_comes_back_to_an_open_meeting_comes_to_the_point_that_goes_on() {
    let mut me = opened();
    me.keys("<f6>").shows(&["▶    9 "]);
    me.keys("<esc>3f2026-09<enter><enter>").shows(&["▶    9 "]);
}

#[test]
fn an_adopted_meeting_takes_no_more_follow_ups() {
    let mut me = robot(HOME, French, Register::Demo, "");
    let adopted = value(
        &me,
        "SELECT number FROM meeting WHERE status = 'adopted' AND number LIKE '2026-%' ORDER BY date DESC LIMIT 1",
    );
    me.keys("3f").keys(&adopted).keys("<enter><enter>").hides(&["F5"]);
    me.keys("<f5>").shows(&["adopté avec ses suivis"]);
}

#[test]
fn a_key_in_the_palette_is_found_by_what_it_mends() {
    let mut me = robot(HOME, French, Register::Demo, "3f2026-07<enter><enter><ctrl-p>errat");
    me.shows(&["une fois adopté :", "erratum, correction", "F10"]);
}

#[test]
fn what_the_program_proposes_to_move_is_in_the_language_of_the_minutes() {
    let mut me = opened();
    me.keys("<ctrl-t><f3><f3>closing<enter>").shows(&["Lever la séance."]);
    let mut me = robot(HOME, English, Register::Demo, "3ntoday<tab><tab><tab><right><ctrl-s>");
    me.keys("f2026-09<enter><enter><f7><ctrl-s><f2>ppppppppp<esc><f3><f3>closing<enter>");
    me.shows(&["To close the meeting."]);
}
