//! The roll while the meeting goes on: arrivals, departures, conflicts, substitutes, heads.

use serde_json::json;

use crate::support::{English, French, HOME, Register, Robot, SMALL, robot};

/// The demo's meeting of the committee, planned for today and opened at seven: 16 members, so a
/// quorum of nine.
fn opened() -> Robot {
    // Without what past meetings left open, so that the points are the usual eleven.
    let plan = "3nauj<tab><tab><tab><right><ctrl-s>f2026-09<enter><enter>";
    let mut me = robot(HOME, French, Register::Demo, plan);
    me.keys("<f8><ctrl-s><f7><ctrl-s>");
    me
}

#[test]
fn the_clock_follows_who_comes_leaves_and_comes_back() {
    let mut me = opened();
    me.keys("<f2>").keys(&"p".repeat(9)).shows(&["Quorum ✓ 9 présents sur 16, il en faut 9"]);
    // After the call of the roll an arrival has its hour; one who was absent has it at once.
    me.keys("aa").at("19:20").keys("p<up*2>");
    me.shows(&["Quorum ✓ 10 présents sur 16", "Huguette Sansregret", "Présence depuis 19 h 20"]);
    me.keys("p").shows(&["Quorum ✓ 11 présents", "19 h 20  Anh Nguyen-Laframboise · Arrivée"]);
    me.keys("<home>").at("20:40").keys("d<down>d<down>d");
    me.shows(&["Départ à 20 h 40", "Quorum ✗ 8 présents sur 16, il manque 1 présence"]);
    me.shows(&["Quorum perdu à 20 h 40 : ce qui a été décidé avant reste valable."]);
    me.keys("<esc>").shows(&["Quorum perdu à 20 h 40"]);
    me.at("20:50").keys("<f2>p").shows(&["Quorum ✓ 9 présents sur 16", "Mouvements (6)"]);
    me.hides(&["Quorum perdu"]);
    // The hour proposed was not the right one: t puts it right.
    me.keys("<home><down>t").shows(&["Corriger un mouvement", "20 h 40"]);
    me.keys("20h45<ctrl-s>").shows(&["Départ à 20 h 45"]);
    me.keys("t19h<ctrl-s>").shows(&["Départ à 19 h"]);
    me.keys("t18h30<ctrl-s>").shows(&["la réunion n’est pas encore ouverte : elle ouvre à 19 h"]);
}

#[test]
fn a_draft_of_a_corrected_movement_remembers_what_it_was_typed_over() {
    let mut me = opened();
    me.keys("<f2>").keys(&"p".repeat(10)).at("20:40").keys("<home>d<down>");
    me.keys("<home>t").shows(&["Corriger un mouvement", "20 h 40"]);
    me.keys("20h45<esc>").shows(&["Brouillon gardé"]);
    // Another window puts the same hour right meanwhile.
    let conn = rusqlite::Connection::open(&me.path).unwrap();
    let sql = "SELECT id FROM movement WHERE kind = 'departure' AND at = '20:40'";
    let movement: String = conn.query_row(sql, [], |row| row.get(0)).unwrap();
    let sql = "UPDATE movement SET at = '20:30' WHERE id = ?1";
    assert_eq!(conn.execute(sql, [&movement]).unwrap(), 1);
    me.keys("t").shows(&["brouillon repris"]).keys("<ctrl-s>");
    me.shows(&["Quelqu’un d’autre a changé"]);
    let at = || -> String {
        conn.query_row("SELECT at FROM movement WHERE id = ?1", [&movement], |row| row.get(0))
            .unwrap()
    };
    assert_eq!(at(), "20:30");
    // Saved once more, the other's hour was seen.
    me.keys("<ctrl-s>");
    assert_eq!(at(), "20:45");
}

#[test]
fn a_conflict_is_noted_at_the_point_with_its_reason_and_ends() {
    let mut me = opened();
    me.keys("<f2>").keys(&"p".repeat(10)).keys("<esc><down*7><f2>r");
    me.shows(&[
        "Retrait pour conflit d’intérêts",
        "Ovila Bellefleur-Deschamps",
        "8. Points de décision",
    ]);
    me.at("19:30").keys("<tab><tab>Son frère vend les bancs.<ctrl-s>");
    me.shows(&["Retrait (conflit)", "Quorum ✓ 9 présents sur 16"]);
    me.shows(&["Ovila Bellefleur-Deschamps · Retrait (conflit d’intérêts) · point 8"]);
    // Nobody moves what they have an interest in.
    me.keys("<esc><f3>De réparer les bancs.<tab>ovila<tab>fatou<tab><ctrl-s>");
    me.shows(&["Inscrire une proposition", "ovila"]).keys("<esc>");
    // The point is over, and with it the conflict.
    me.at("19:35").keys("<f6>").shows(&["Quorum ✓ 10 présents sur 16"]);
    me.keys("<f2>").hides(&["Retrait (conflit) "]);
    // Another one is ended by the same key.
    me.at("19:40").keys("<down>r<tab><tab><ctrl-s>").shows(&["Quorum ✓ 9 présents sur 16"]);
    me.at("19:50").keys("r").shows(&["Quorum ✓ 10 présents sur 16", "Fin du retrait"]);
    // The first one's return is noted too, once its point is over; or another withdrawal.
    me.keys("<up>r").shows(&["Retrait à 19 h au point « 8. Points de décision » : il a pris fin"]);
    me.keys("<esc>r<right>").hides(&["Point de l’ordre du jour"]).keys("<tab>19h34<ctrl-s>");
    me.shows(&["19 h 34  Ovila Bellefleur-Deschamps · Fin du retrait", "10 présents sur 16"]);
    me.keys("r").hides(&["Fin du retrait »"]).keys("<esc>");
    me.keys("<esc><f9>").until("de 19 h à 19 h 34", "<pgdn>");
}

#[test]
fn somebody_sits_in_the_place_of_an_absent_member() {
    let mut me = opened();
    me.keys("<f2>").keys(&"p".repeat(8)).keys("e<up>s");
    me.shows(&["Qui siège à la place de ce membre?"]);
    me.keys("serge dev<enter><ctrl-s>");
    me.shows(&["Absence excusée : Serge Deville-Lagrande", "Quorum ✓ 9 présents sur 16"]);
    // The member comes: the seat is theirs again, and still one vote.
    me.at("19:30").keys("p<right><enter>").shows(&["Quorum ✓ 9 présents sur 16", "depuis 19 h 30"]);
    me.keys("<end>").shows(&["Remplace Rosaire Lachance-Tardive"]);
    me.keys("<home><down*8>s").shows(&["est dans la salle et vote pour son siège"]);
    me.elsewhere(json!({"do": "set-rule", "rule": "meeting.substitutes", "value": "off"}));
    me.keys("<down>s").shows(&["Selon la règle du comité, un membre absent"]);
}

#[test]
fn a_wrong_key_is_put_right_without_a_trace() {
    let mut me = opened();
    me.keys("<f2>").at("19:40").keys("p<up>").shows(&["Présence depuis 19 h 40"]);
    // There from the opening after all.
    me.keys(" ").shows(&["présents 1"]).hides(&["depuis", "Mouvements"]);
    me.keys("d").shows(&["Départ à 19 h 40"]);
    me.keys("a").shows(&["a des mouvements à cette réunion"]);
    me.keys("m<del>").hides(&["Départ à 19 h 40", "Mouvements ("]);
    me.keys("m").shows(&["Aucun mouvement noté"]);
    me.keys("u").shows(&["Départ à 19 h 40"]);
}

#[test]
fn a_roll_call_names_those_who_may_vote_on_that_point() {
    let mut me = opened();
    me.keys("<f2>").keys(&"p".repeat(10)).keys("e<up>s");
    me.keys("serge dev<enter><ctrl-s>").shows(&["Quorum ✓ 11 présents sur 16"]);
    me.at("19:20").keys("<esc><down*7><f2><home>r<tab><tab>Son frère vend les bancs.<ctrl-s>");
    me.keys("<esc><f3>De réparer les bancs.<tab>steeve<tab>fatou<tab><ctrl-s>");
    me.at("19:30").keys("<f4><right*3><ctrl-s>");
    // Who has withdrawn is not called, who sits for a member is: 10 and 1 of 11.
    me.shows(&["Appel nominal", "10 peuvent voter; il reste 10 votes", "Serge Deville-Lagrande"]);
    me.hides(&["Ovila Bellefleur-Deschamps", "Rejetée", "Anh Nguyen-Laframboise"]);
    me.keys(&"p".repeat(10)).keys("<ctrl-s>").shows(&["pour 10 · contre 0", "ADOPTÉE"]);
}

#[test]
fn an_assembly_is_counted_at_the_door() {
    let mut me = robot(HOME, French, Register::Demo, "3n<up><right><right><tab>auj<ctrl-s>");
    me.keys("<enter>").shows(&["Assemblée générale annuelle"]);
    // The notice goes out today for today: late, and so with a reason, which the minutes give.
    me.keys("<f8><ctrl-s><f7>")
        .shows(&["L’avis de l’assemblée est parti le 22 novembre 2026", "F8"]);
    me.keys("<ctrl-s>").shows(&["L’avis de l’assemblée est parti le"]);
    me.keys("Élection à tenir avant l’hiver.<ctrl-s><f2>");
    me.shows(&["h décompte", "personne de compté"]);
    me.keys("h").shows(&["Compter les personnes présentes", "proposé d’après les logements"]);
    me.keys("41<tab>19h10<tab>420<ctrl-s>");
    me.shows(&["Quorum ! 41 personnes sur 420 locataires, il en faut 42"]);
    me.keys("h61<tab>19h25<ctrl-s>").shows(&["Quorum ✓ 61 personnes sur 420 locataires"]);
    me.shows(&["19 h 25  61 personnes comptées"]);
    me.keys("h421<tab>19h30").shows(&["421 personnes pour 420 locataires"]);
    // Heads have no names to call, even where somebody is known by name.
    me.keys("<ctrl-d><esc>").keys("<f2><home>pp<esc>");
    me.keys("<f3>De planter un arbre.<tab>ovila<tab>steeve<tab><ctrl-s><f4>");
    me.shows(&["Inscrire le vote", "Pas d’appel nominal"]);
    for _ in 0..15 {
        me.hides(&["Appel nominal  "]).keys("<right>");
    }
    me.shows(&["Inscrire le vote"]);
}

#[test]
fn in_english_and_on_a_small_screen_the_movements_have_their_own_page() {
    let mut me = robot(SMALL, English, Register::Demo, "3ntoday<ctrl-s>f2026-09<enter><enter>");
    me.keys("<f8><ctrl-s><f7><ctrl-s><enter>Welcome<f2>").keys(&"p".repeat(9)).keys("<home>");
    me.at("20:15").keys("d").shows(&["Left at 8:15"]).shows(&["Quorum lost at 8:15"]);
    me.keys("m").shows(&["Movements (1)", "Departure"]).keys("<esc>").shows(&["Left at"]);
    // The roll opened while one typed, and gives the notes back.
    me.keys("<esc>").shows(&["Welcome"]);
}

#[test]
fn somebody_is_found_on_the_roll_by_a_few_letters() {
    let mut me = opened();
    me.keys("<f2>").shows(&["/ trouver"]).keys("/steev").shows(&["Trouver sur la liste"]);
    me.hides(&["Trouver sur la liste : Hélène"]).keys("<enter>");
    me.shows(&["▶", "Steeve"]).keys("p").shows(&["présents 1"]);
    assert!(me.lines().iter().any(|line| line.contains('✓') && line.contains("Steeve")));
    // From the movements too, back among the people.
    me.at("19:20").keys("d<tab>/aïcha<enter>p").shows(&["Aïcha Benali-Soleil · Arrivée"]);
    let mut me = robot(SMALL, English, Register::Demo, "3ntoday<ctrl-s>f2026-09<enter><enter>");
    me.keys("<f8><ctrl-s><f7><ctrl-s><f2>").shows(&["/ find"]);
    me.keys("/fatou<enter>p").shows(&["present 1"]);
}

#[test]
fn a_guest_who_comes_later_has_an_hour_as_members_have() {
    let mut me = opened();
    me.keys("<f2>").keys(&"p".repeat(9)).keys("iserge dev<enter><ctrl-s>").shows(&["invités 1"]);
    me.hides(&["Mouvements"]);
    me.at("19:40").keys("nLebrun<tab>Zoé<tab>l<ctrl-s>").shows(&["invités 2"]);
    me.shows(&["19 h 40  Zoé Lebrun · Arrivée"]);
    // Who is in the room already does not come again.
    me.at("19:50").keys("iserge dev<enter><ctrl-s>").hides(&["19 h 50"]);
    me.keys("<end>u").shows(&["invités 1"]).hides(&["Zoé Lebrun · Arrivée"]);
}

#[test]
fn a_mistaken_arrival_that_is_deleted_leaves_an_excused_member_excused() {
    let mut me = opened();
    // Nine are there, Huguette is excused, and of the next one nothing is said.
    me.keys("<f2>").keys(&"p".repeat(9)).keys("e").shows(&["présents 9", "excusés 1"]);
    me.at("19:20").keys("<up>p").shows(&["présents 10", "Mouvements (1)"]);
    me.keys("m<del>").shows(&["présents 9", "excusés 1", "Quorum ✓ 9 présents sur 16"]);
    // Taking that back gives the arrival again.
    me.keys("u").shows(&["présents 10", "excusés 0", "Mouvements (1)"]);
    // Of whom nothing was said, nothing is said again.
    let mut me = opened();
    me.keys("<f2>").keys(&"p".repeat(9)).at("19:20").keys("p").shows(&["présents 10"]);
    me.keys("m<del>").shows(&["présents 9"]).hides(&["Mouvements ("]);
    // Space still means: there from the opening.
    me.keys("p<up> ").shows(&["présents 10"]).hides(&["Mouvements ("]);
}

#[test]
fn the_hour_is_corrected_of_whom_the_key_before_marked() {
    let mut me = opened();
    me.keys("<f2>").keys(&"p".repeat(9)).at("19:20").keys("pp");
    me.shows(&["19 h 20  Anh Nguyen-Laframboise · Arrivée", "Mouvements (2)"]);
    // The cursor stands on the one after; the form says whose arrival it corrects.
    me.keys("t").shows(&["Corriger un mouvement", "Anh Nguyen-Laframboise"]);
    me.keys("19h15<ctrl-s>").shows(&["19 h 15  Anh Nguyen-Laframboise · Arrivée"]);
    // Whoever moves the cursor means whom it is on, of whom nothing is noted yet.
    me.keys("p<down>t").shows(&["Noter un mouvement"]).hides(&["Corriger un mouvement"]);
}

#[test]
fn those_who_sign_in_before_an_assembly_opens_are_counted_and_hold_as_it_does() {
    let mut me = robot(HOME, French, Register::Demo, "3n<up><right><right><tab>auj<ctrl-s>");
    me.keys("<enter><f8><ctrl-s>");
    // A tenth of 420 is 42.
    me.keys("h58<tab>18h50<tab>420<ctrl-s>").shows(&["Quorum ✓ 58 personnes sur 420 locataires"]);
    me.keys("<f7>").shows(&["Quorum ✓ 58 personnes sur 420 locataires"]);
    me.keys("<ctrl-s>Élection à tenir avant l’hiver.<ctrl-s>").shows(&["En cours"]);
    me.keys("<f2>").shows(&["Quorum ✓ 58 personnes", "18 h 50  58 personnes comptées"]);
    // A motion without a mover says where one is entered.
    me.keys("<esc><f3>De fêter.<ctrl-s>").shows(&["Inscrivez qui propose (→, puis ↓ et"]);
}
