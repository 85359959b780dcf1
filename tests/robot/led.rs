//! The room leads to what is next and to what is missing: a point that was just added, whoever opened the
//! meeting, the heads of an assembly.

use serde_json::json;

use crate::one_hour::opened;
use crate::support::{English, French, HOME, Register, Robot, robot};

#[test]
fn the_next_point_is_the_one_that_was_just_added() {
    let mut me = opened();
    me.keys("<up*2><f6>").shows(&["Point « Rapports des associations"]);
    me.keys("nAcheter un piano.<enter>Peindre la salle.<ctrl-s><f6>");
    me.shows(&["Point « Acheter un piano. » abordé"]);
    me.keys("<f6>").shows(&["Point « Peindre la salle. » abordé"]);
    me.keys("<f6>").shows(&["Point « Points de décision » abordé"]);
}

#[test]
fn whoever_opened_the_meeting_is_named_first_of_whom_nothing_is_recorded() {
    let mut me = opened();
    // Seven of sixteen are not, the chair among them.
    me.keys("<f7>").shows(&["La présence de 7 membres n’est pas notée, dont Hélène"]);
}

#[test]
fn an_assembly_is_led_to_its_heads() {
    let mut me = robot(HOME, French, Register::Demo, "3n<up><right><right><tab>auj<ctrl-s>");
    me.keys("<enter><f8><ctrl-s><f7><ctrl-s>Élection à tenir.<ctrl-s><f2>").keys("ppp");
    // A tenth of 420 is 42: twelve are missing.
    me.keys("h30<tab>19h<tab>420<ctrl-s><esc>");
    me.keys("<down*3><f3>De peindre le hall.<tab>").keys("ovila<tab>aicha<tab><ctrl-s>");
    me.keys("<f4>").shows(&["il manque 12 présences. Si des gens sont arrivés", "F2, puis h"]);
    me.hides(&["Si quelqu’un est arrivé"]);
    me.keys("<right><tab>28<tab>20");
    me.shows(&["Trop de votes : 48 pour 30 personnes comptées dans la salle.", "F2, puis h"]);
    // What the register refuses says so too.
    me.keys("<ctrl-s>").shows(&["comptez les têtes de nouveau (F2, puis h)"]);
    me.keys("Panne de chauffage.<ctrl-s>")
        .shows(&["Recomptez les votes, ou les têtes (F2, puis h)."]);
    me.shows(&["Il y a plus de votes que de personnes"]);
}

#[test]
fn both_cautions_of_a_point_are_seen() {
    let mut me = robot(HOME, English, Register::Demo, "3n<up><right><tab>today");
    me.keys("<tab>Hausse des tarifs<ctrl-s>f2026-09<enter><enter><f8><ctrl-s>");
    me.keys("nPiano<ctrl-s><f7><ctrl-s>");
    me.elsewhere(json!({"do": "set-rule", "rule": "motion.requires_seconder", "value": "off"}));
    me.keys("<f2>ppppppppp<esc><f3><f3>in camera<enter>fatou<tab><ctrl-s><f4><ctrl-s>");
    me.until("Not on the notice: nothing can be", "<f6>").shows(&["to end it)"]);
}

#[test]
fn the_next_point_is_found_in_a_meeting_that_is_written_up_later_too() {
    let mut me = opened();
    me.keys("<up*2><f6>");
    // Some days later no clock runs.
    me.at("18:00").at("17:00").at("16:00");
    me.keys("nAcheter un piano.<enter>Peindre la salle.<ctrl-s>");
    me.keys("<f6><enter>premier<esc><f6><enter>second<esc><f6><enter>suite<esc>");
    let noted = |me: &Robot| {
        let file = rusqlite::Connection::open(&me.path).unwrap();
        let sql = "SELECT group_concat(i.title, ' / ' ORDER BY i.position) FROM agenda_item i
                   JOIN meeting m ON m.id = i.meeting_id
                   WHERE m.status = 'open' AND i.notes IN ('premier', 'second', 'suite')";
        file.query_row(sql, [], |row| row.get::<_, String>(0)).unwrap()
    };
    assert_eq!(noted(&me), "Acheter un piano. / Peindre la salle. / Points de décision");
    // One alone, where one stands on it already.
    me.keys("nAcheter un orgue.<ctrl-s><f6><enter>suite<esc>");
    assert!(!noted(&me).contains("orgue"), "{}", noted(&me));
}

#[test]
fn whoever_adds_points_one_by_one_and_writes_each_up_goes_on_behind_them() {
    let noted = |me: &Robot, notes: &str| {
        let file = rusqlite::Connection::open(&me.path).unwrap();
        let sql = "SELECT ifnull(group_concat(i.title, ' / ' ORDER BY i.position), '')
                   FROM agenda_item i JOIN meeting m ON m.id = i.meeting_id
                   WHERE m.status = 'open' AND i.notes = ?1";
        file.query_row(sql, [notes], |row| row.get::<_, String>(0)).unwrap()
    };
    let mut me = opened();
    me.keys("<up*2><f6>").at("18:00").at("17:00").at("16:00");
    me.keys("nAcheter un piano.<ctrl-s><enter>premier<esc>");
    me.keys("nPeindre la salle.<ctrl-s><enter>second<esc><f6><enter>suite<esc>");
    let all = ["premier", "second", "suite"].map(|notes| noted(&me, notes));
    assert_eq!(all, ["Acheter un piano.", "Peindre la salle.", "Points de décision"]);
    // Without notes too: one stood on the first of them as the second was added.
    let mut me = opened();
    me.keys("<up*2><f6>").at("18:00").at("17:00").at("16:00");
    me.keys("nAcheter un piano.<ctrl-s>nPeindre la salle.<ctrl-s><f6><enter>suite<esc>");
    assert_eq!(noted(&me, "suite"), "Points de décision");
    // While the clock runs, what was written up is behind as well; what was only added is not.
    let mut me = opened();
    me.keys("<up*2><f6>nAcheter un piano.<ctrl-s><enter>premier<esc>");
    me.keys("nPeindre la salle.<ctrl-s><f6>").shows(&["Point « Peindre la salle. » abordé"]);
    let mut me = opened();
    me.keys("<up*2><f6>nAcheter un piano.<ctrl-s>nPeindre la salle.<ctrl-s><f6>");
    me.shows(&["Point « Acheter un piano. » abordé"]);
}

#[test]
fn the_keys_of_the_meeting_lead_from_the_attendance_back_to_it() {
    let mut me = opened();
    me.keys("<f2><f3>").shows(&["Inscrire une proposition"]).keys("<esc>").hides(&["présents 9"]);
    me.keys("<up*2><f2><f6>").shows(&["Point « Rapports des associations"]);
    me.keys("<f2><f7>").shows(&["Lever la séance"]).keys("<esc>");
    // What cannot be done there is told, and the attendance stays.
    me.keys("<end><f2><f6>").shows(&["dernier point"]).keys("p").shows(&["Présences"]);
    // A form that waits is not forgotten.
    me.keys("<esc><f3>Acheter deux bancs.<tab><f2><f3>").shows(&["Un formulaire attend"]);
    me.keys("<esc>").shows(&["Acheter deux bancs."]);
}

#[test]
fn what_cannot_be_taken_up_leads_nowhere() {
    let mut me = robot(HOME, English, Register::Demo, "3n<up><right><tab>today");
    me.keys("<tab>Hausse des tarifs<ctrl-s>f2026-09<enter><enter><f8><ctrl-s>");
    me.keys("nPiano<ctrl-s><f7><ctrl-s>");
    me.elsewhere(json!({"do": "set-rule", "rule": "motion.requires_seconder", "value": "off"}));
    me.keys("<f2>ppppppppp<esc>").until("Hausse des tarifs” begun at", "<f6>");
    me.keys("<f3>Ask for two benches.<tab>fatou<tab><ctrl-s>");
    me.keys("<f4>").until("Tabled, no decision", "<right>");
    me.keys("<ctrl-s>").shows(&["TABLED"]).keys("<f6>").hides(&["TABLED"]);
    me.keys("<up>").shows(&["TABLED"]);
    // It was tried under the point whose clock runs, and is refused by the name of that point.
    me.keys("<f3><f3>take up<enter>").shows(&["TABLED"]);
    me.shows(&[
        "Not on the notice of this special meeting, which keeps to it.",
        "The item: “Piano”.",
    ]);
}

#[test]
fn whoever_types_who_moved_sees_where_others_stand_in_the_fields() {
    let mut me = opened();
    me.keys(
        "<f3>Il est proposé par Fatou Diallo-Beauchemin de peindre.<tab>fatou<tab>ovila<enter>",
    );
    me.shows(&["La décision : de peindre."]).hides(&["nomme d’autres personnes"]);
    me.keys("<up*2>").keys("<bs*40>").keys("aicha<tab>");
    me.shows(&["Le texte nomme d’autres personnes que les champs"]);
    // Its mover’s name is not whom the motion is on.
    me.keys("<up>").keys("<bs*40>").keys("fatou<tab><ctrl-s><f4>").hides(&["secret"]);
}

#[test]
fn a_vote_on_a_person_is_secret_in_whichever_line_of_a_formula_it_is_asked() {
    let moved =
        "<f3>Proposeur : Fatou Diallo-Beauchemin<enter>Appuyeur : Ovila<enter>Acheter un gâteau";
    for (asked, is_secret) in [(";<enter>élire une trésorière.", true), (".", false)] {
        let mut me = opened();
        me.keys(&format!("{moved}{asked}<tab>fatou<tab>ovila<enter>"));
        me.shows(&["Imprimée telle que tapée"]).keys("<ctrl-s><f4>");
        match is_secret {
            true => me.shows(&["secret"]),
            false => me.hides(&["secret"]),
        };
    }
}

#[test]
fn whoever_types_that_it_was_seconded_sees_whether_that_is_printed() {
    let mut me = opened();
    me.elsewhere(json!({"do": "set-rule", "rule": "motion.requires_seconder", "value": "off"}));
    me.keys("<f3>Il est proposé et appuyé de peindre le hall.<tab>fatou<tab>");
    me.shows(&["Imprimée telle que tapée"]).keys("ovila<tab>");
    me.shows(&["La décision : de peindre le hall."]).hides(&["Imprimée telle que tapée"]);
}

#[test]
fn whoever_types_a_formula_of_their_own_is_told_how_it_will_be_printed() {
    let mut me = opened();
    me.keys("<f3>Il est proposé, appuyé et résolu de peindre le hall.<tab>fatou<tab>ovila<enter>");
    me.shows(&["Imprimée telle que tapée", "tapez seulement ce qui est demandé"]);
    me.keys("<ctrl-s>").shows(&["Il est proposé, appuyé"]);
    me.keys("<f9>").until("Proposé par Fatou Diallo-Beauchemin, appuyé par Ovila", "<down>");
    me.shows(&["Il est proposé, appuyé et résolu de peindre le hall."]);
}

#[test]
fn whoever_types_a_formula_in_a_matter_of_procedure_is_told_too() {
    let mut me = opened();
    me.keys("<f3><f3>levée<enter>").hides(&["Imprimée telle que tapée"]);
    me.keys("<up><bs*90>Il est proposé, appuyé et résolu d’attendre.<tab>fatou<tab>ovila<enter>");
    me.shows(&["Imprimée telle que tapée"]);
}

#[test]
fn whoever_types_whereases_sees_where_the_decision_begins() {
    let mut me = opened();
    me.keys("<f3>Attendu que l’Office doit<enter>").shows(&["Rien que des attendus"]);
    me.keys("réparer le toit;<enter>Écrire à l’Office");
    // Nothing tells what is asked: whoever typed it does.
    me.shows(&["Un attendu, puis la décision : réparer le toit; Écrire à l’Office"]);
    me.shows(&["« Il est résolu » devant ce qui"]);
    me.keys("<home>Il est résolu : ");
    me.shows(&["puis la décision : Écrire à l’Office"]);
    me.keys("<ctrl-s><f9>").until("il est proposé d’écrire à l’Office", "<down>");
    me.shows(&["Attendu que l’Office doit réparer le toit;"]);

    let mut me = robot(HOME, English, Register::Demo, "/PSM-2026-04<enter>");
    // A motion without whereases is taken as it is typed, and nothing need be said.
    me.keys("<f4><enter><enter><f3>Buy").shows(&["Buy"]).hides(&["decision"]);
    me.keys("<bs*3>Whereas it is cold; whereas it is dark, it is resolved to buy");
    me.shows(&["2 whereases, then the decision: to buy"]);
}
