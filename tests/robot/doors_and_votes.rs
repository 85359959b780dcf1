//! The doors and the votes of one evening: an answer taken back, a letter that stays, two thirds, who
//! may move and second, who withdrew, whom the roll begins with.

use ccr::domain::entity::Entity;
use ccr::store::Store;
use serde_json::json;

use crate::one_hour::{moved, opened};
use crate::support::{French, HOME, Register, Robot, robot};

/// The number and the title of the points below the eighth.
fn below_the_eighth(me: &Robot) -> Vec<String> {
    let conn = rusqlite::Connection::open(&me.path).unwrap();
    let sql = "SELECT i.level || ' ' || i.title FROM agenda_item i
               JOIN meeting m ON m.id = i.meeting_id WHERE m.number = '2026-09'
               AND i.position BETWEEN 9 AND 11 ORDER BY i.position";
    let mut found = conn.prepare(sql).unwrap();
    let rows = found.query_map([], |row| row.get(0)).unwrap();
    rows.map(Result::unwrap).collect()
}

/// The line of the screen that has the pointer.
fn pointed(me: &Robot) -> String {
    let line = me.lines().into_iter().find(|line| line.trim_start().starts_with('▶'));
    line.unwrap_or_else(|| panic!("{}", me.screen()))
}

#[test]
fn the_last_answer_of_a_roll_call_is_taken_back_and_not_the_motion() {
    let mut me = moved();
    me.keys("<f4>aa<ctrl-s>ppc").shows(&["Pour 2 · contre 1"]);
    me.keys("u").shows(&["Pour 2 · contre 0"]).hides(&["Annulé"]);
    assert!(pointed(&me).contains("Aïcha Benali"), "{}", me.screen());
    me.keys("<bs>").shows(&["Pour 1 · contre 0"]);
    // What was erased comes back too, and nothing is left to take back at the end.
    me.keys("<home><del>").shows(&["9 peuvent voter"]).keys("u").shows(&["Pour 1 · contre 0"]);
    me.keys("uu").shows(&["Aucune réponse à reprendre"]);
    me.keys("ppppppppp").shows(&["Pour 9 · contre 0"]);
    me.keys("?").shows(&["Reprendre la dernière réponse", "Effacer la réponse du nom choisi"]);
    me.hides(&["Supprimer la fiche", "Annuler mon dernier geste"]);
    me.keys("<esc><ctrl-s>").shows(&["Appel nominal", "ADOPTÉE"]);
}

#[test]
fn a_letter_goes_to_the_next_choice_that_begins_with_it_and_what_is_shown_is_recorded() {
    // « Adoptée à l’unanimité » stands there; « À la majorité » and « Appel nominal » begin with it too.
    let mut me = moved();
    me.keys("<f4><ctrl-s>").shows(&["À l’unanimité, sans vote", "ADOPTÉE"]);
    let mut me = moved();
    me.keys("<f4>a").shows(&["majorité, sans compte"]).keys("<ctrl-s>");
    me.shows(&["majorité, sans compte", "ADOPTÉE"]);
    let mut me = moved();
    me.keys("<f4>aa").shows(&["Appel nominal"]).keys("<ctrl-s>").shows(&["il reste 9 votes"]);
    // After the last one it is the first one's turn again.
    let mut me = moved();
    me.keys("<f4>aaaa<ctrl-s>").shows(&["À l’unanimité, sans vote", "ADOPTÉE"]);
}

#[test]
fn two_thirds_are_proposed_for_the_by_laws_and_said_once() {
    let mut me = opened();
    me.keys("<f3>De modifier l’article 12 du règlement intérieur.");
    me.shows(&["Majorité des deux tiers", "Un règlement se modifie aux deux tiers"]);
    // A text about something else, and the usual majority.
    me.keys("<ctrl-u>De peindre.").shows(&["Majorité simple"]).hides(&["deux tiers"]);
    me.keys("<ctrl-u>De modifier l’article 12 du règlement intérieur.");
    me.keys("<tab>fatou<tab>aicha<tab><ctrl-s>");
    me.shows(&["À appuyer, discutable, amendable, majorité", "des deux tiers"]);
    me.hides(&["majorité simple", "· Majorité des deux tiers"]);
    // Five of nine are a simple majority and no two thirds.
    me.keys("<f4><right><tab>5<tab>4").shows(&["Majorité requise : majorité des deux tiers"]);
    me.shows(&["→ Rejetée"]);
}

#[test]
fn a_point_about_the_by_laws_proposes_two_thirds_whatever_is_typed() {
    let mut me = opened();
    me.keys("nModification aux règlements généraux<enter><esc>");
    me.until("▶    8", "<up>").until("Modification aux règlements", "<down>");
    me.shows(&["▶    9 "]);
    me.keys("<f3>De changer l’article 3.").shows(&["Majorité des deux tiers"]);
    // What somebody chose stays, whatever is typed after it.
    me.keys("<tab><tab><tab><left><s-tab><s-tab><s-tab> Vite.").shows(&["Majorité simple"]);
}

#[test]
fn nobody_is_offered_as_the_seconder_of_their_own_motion() {
    let mut me = opened();
    me.keys("<f3>De peindre.<tab>fatou<tab>fat");
    me.shows(&["Fatou Diallo-Beauchemin ne peut pas appuyer sa propre proposition"]);
    me.hides(&["Moins de lettres"]);
    // Of the nine present, eight may second.
    me.keys("<ctrl-u><down>").shows(&["Aïcha Benali"]);
    let proposed = |me: &Robot| me.lines().iter().filter(|line| line.ends_with('│')).count();
    assert_eq!(proposed(&me), 8, "{}", me.screen());
}

#[test]
fn letters_that_were_refused_are_read_again_once_another_moves_the_motion() {
    let mut me = opened();
    me.keys("<f3>De peindre.<tab>fatou<tab>fatou<ctrl-s>");
    me.shows(&["Fatou Diallo-Beauchemin ne peut pas appuyer sa propre proposition"]);
    me.keys("<s-tab><ctrl-u>aicha<ctrl-s>");
    me.hides(&["sa propre proposition"]);
    me.shows(&["Proposée par Aïcha Benali", "appuyée par Fatou Diallo"]);
    // So they are by Enter on the last field, where the seconder is asked last.
    me.keys("<f3>amendement<enter> en bleu<tab>fatou<tab>fatou<enter>");
    me.shows(&["Fatou Diallo-Beauchemin ne peut pas appuyer sa propre proposition"]);
    me.keys("<s-tab><ctrl-u>aicha<tab><enter>").hides(&["sa propre proposition"]);
    me.shows(&["Amendement", "Par Aïcha Benali-Soleil, appui : Fatou"]);
}

#[test]
fn an_answer_to_a_question_that_was_left_is_none_to_the_next_one() {
    let mut me = opened();
    me.keys("<f3>De peindre.<tab>fatou<tab>aicha<tab><ctrl-s>");
    // Of nine, six are said to have voted: whether the others abstained is asked, and left open.
    me.keys("<f4><right><tab>4<tab>2<ctrl-s>").shows(&["Corriger"]).keys("<esc>");
    // A choice out of the list is that, and no answer.
    me.keys("<s-tab><s-tab><space><up><enter>").hides(&["ADOPTÉE"]);
    me.shows(&["Inscrire le vote"]);
}

#[test]
fn the_key_for_other_motions_is_still_there_behind_the_roll() {
    let mut me = opened();
    me.keys("<f3><f3>").keys("<esc>").shows(&["Inscrire une proposition", "F3"]);
    me.keys("De peindre.<f2>").shows(&["présents 9"]).keys("<esc>");
    me.shows(&["Inscrire une proposition", "De peindre.", "F3"]);
    me.keys("<f3>").shows(&["Huis clos"]);
}

#[test]
fn the_field_that_was_left_for_the_roll_has_the_keys_again() {
    let mut me = opened();
    me.keys("<f3>De peindre.<tab>fatou<tab>aic<f2>").shows(&["présents 9"]).keys("<esc>");
    me.shows(&["▶ Appui"]).keys("<ctrl-u>aicha<ctrl-s>").shows(&["appuyée par Aïcha"]);
    me.hides(&["De peindre.aicha"]);
}

#[test]
fn letters_that_nobody_had_are_looked_up_again_behind_the_roll() {
    let mut me = opened();
    // Steeve left; nobody in the room has his name.
    me.keys("<f2>").until("▶ ✓ Steeve", "<down>").keys("d<esc>");
    me.keys("<f3>De peindre.<tab>fatou<tab>stee").shows(&["Steeve Bellehumeur-Dulac a quitté"]);
    // The roll begins with him.
    me.keys("<f2>p<esc>");
    me.shows(&["▶ Appui", "Steeve Bellehumeur-Dulac"]).hides(&["a quitté la salle"]);
    // What is typed goes on, and the next field takes the only one who is proposed.
    me.keys("v<tab>").hides(&["Personne de ce nom"]).keys("<ctrl-s>");
    me.shows(&["appuyée par Steeve Bellehumeur-Dulac"]);
}

#[test]
fn whoever_may_not_move_is_told_apart_by_the_reason() {
    let mut me = opened();
    // Ovila withdraws at this point, Steeve leaves, Yolande never came.
    me.keys("<f2><home>r<tab><tab>Son frère vend du bois.<ctrl-s><down>d<esc>");
    me.keys("<f3>De peindre.<tab>ovi").shows(&["Conflit d’intérêts déclaré à 19 h : Ovila"]);
    me.hides(&["Moins de lettres"]);
    me.keys("<ctrl-u>steeve").shows(&["Steeve Bellehumeur-Dulac a quitté la salle à 19 h"]);
    me.keys("<ctrl-u>yol").shows(&["Yolande Trépanier-Doux n’est pas dans la salle."]);
    me.keys("<ctrl-u>zzz").shows(&["Moins de lettres"]);
}

#[test]
fn a_motion_of_somebody_who_withdraws_is_told_at_each_step() {
    let mut me = moved();
    let behind = "Fatou Diallo-Beauchemin propose ou appuie ce qui est en délibération";
    me.keys("<f2>").until("▶ ✓ Fatou", "<down>").keys("r").shows(&[behind]);
    me.keys("<tab><tab>Son frère.<ctrl-s><esc>");
    me.keys("<f4>").shows(&["Fatou Diallo-Beauchemin a déclaré un conflit d’intérêts"]);
    me.keys("<esc><f7>").shows(&["vient d’une personne qui a déclaré un conflit"]);
    // Somebody else takes it over, and nothing is said any more.
    me.keys("<esc><right><down><enter><tab>gisele<ctrl-s><f4>").hides(&["a déclaré un conflit"]);
    me.keys("<esc><left><f7>").hides(&["déclaré un conflit"]);
}

#[test]
fn the_roll_opens_from_the_vote_on_who_is_missing_and_else_on_the_last_one() {
    let mut me = moved();
    // Nine are needed and nine are there: Gisèle leaves, and Fernand is noted after her.
    me.at("19:20").keys("<f2><home><down*4>d");
    me.shows(&["Quorum"]).keys("<esc><f4>").shows(&["Pas de quorum", ": F2."]);
    me.keys("<f2>");
    assert!(pointed(&me).contains("Gisèle"), "{}", me.screen());
    // She comes back: the roll begins with her of whom something was noted last.
    // Behind the roll the vote goes on, with those who are there by now.
    me.keys("p<esc>").shows(&["Inscrire le vote"]).hides(&["Pas de quorum"]).keys("<f2>");
    assert!(pointed(&me).contains("Gisèle"), "{}", me.screen());
    // What was typed of the vote is kept.
    me.keys("<esc><right><tab>6<f2><esc>");
    me.shows(&["Inscrire le vote", "(brouillon repris", "6"]);
    // So it is with a motion that is being written down.
    me.keys("<esc><f3>amend<enter> Vite").shows(&["Amendement", "Vite"]).keys("<f2>");
    me.hides(&["Vite"]).keys("<esc>").shows(&["Amendement", "Vite"]);
}

#[test]
fn notes_of_closed_doors_are_not_said_to_be_none() {
    let mut me = opened();
    me.keys("<f3><f3>huis<enter>fatou<tab>aicha<tab><ctrl-s><f4><ctrl-s>");
    // Whoever goes on to the next point is told that the doors are closed still.
    me.keys("<f6>").shows(&["Le huis clos continue à ce point"]).keys("<up>");
    me.keys("<enter>Une locataire a été menacée.<esc>");
    me.keys("<f3><f3>fin<enter><ctrl-s><f4><ctrl-s>").hides(&["HUIS CLOS"]);
    me.shows(&["Notes à huis clos gardées : F9, puis h"]).hides(&["Aucune note", "menacée"]);
    me.keys("<f9>h").until("menacée", "<pgdn>");
}

#[test]
fn a_resolution_of_closed_doors_is_hidden_with_their_notes() {
    let mut me = opened();
    me.keys("<f3><f3>huis<enter>fatou<tab>aicha<tab><ctrl-s><f4><ctrl-s>");
    me.keys("<f3>D’écrire à la police.<tab>fatou<tab>aicha<tab><ctrl-s>").shows(&["la police"]);
    me.keys("<f4><ctrl-s>").shows(&["la police", "ADOPTÉE"]);
    me.keys("<f5>Appeler le poste 12<ctrl-s>").shows(&["Suivi\u{a0}: Appeler le poste 12"]);
    me.keys("<f3><f3>fin<enter><ctrl-s><f4><ctrl-s>").hides(&["HUIS CLOS"]);
    me.shows(&["CCR-2026-", "Texte à huis clos gardé : F9,", "ADOPTÉE"]);
    me.hides(&["la police", "le poste 12"]).shows(&["Suivi à huis clos gardé\u{a0}: F9,"]);
    me.keys("<f9>h").until("la police", "<pgdn>");
}

#[test]
fn a_withdrawal_leaves_the_meeting_its_quorum_and_one_vote_too_few_voters() {
    let mut me = moved();
    // Nine are needed and nine are there; one of them has a conflict of interest.
    me.keys("<f2><home>r<tab><tab>Son frère vend du bois.<ctrl-s><esc>");
    me.shows(&["! pas assez de votants pour ce vote\u{a0}: 8 sur 9"]).hides(&["Quorum perdu"]);
    me.keys("<f4>").shows(&["Pas assez de votants pour ce vote"]).hides(&["Pas de quorum"]);
    // Who leaves is missing to the meeting itself.
    me.keys("<esc><f2><home><down>d<esc>").hides(&["pas assez de votants"]);
    me.shows(&["Quorum perdu à"]).keys("<f4>").shows(&["Pas de quorum"]);
}

#[test]
fn a_guest_nobody_knows_is_added_by_enter_also_behind_the_tab() {
    for way in ["<enter>", "<ctrl-s>"] {
        let mut me = opened();
        me.keys("<f2>i").keys("Jean Dubé<tab>").shows(&["Entrée l’y ajoute"]);
        me.keys(way).shows(&["Nom de famille", "Dubé"]).hides(&["Entrée l’y ajoute"]);
    }
}

#[test]
fn where_nothing_can_be_typed_any_more_no_key_is_said_to_type() {
    let mut me = robot(HOME, French, Register::Demo, "3f2026-07<enter><enter>");
    me.until("Aucune note. Entrée pour en taper.", "<down>");
    // The same point once the minutes are adopted.
    let store = Store::open(&me.path).unwrap();
    let meetings = store.all(Entity::Meeting, None, 1_000).unwrap();
    let held = meetings.iter().find(|meeting| meeting.text("number") == Some("2026-07")).unwrap();
    me.elsewhere(json!({"do": "adopt-minutes", "meeting": held.id, "adopted_on": "2026-11-22"}));
    me.keys("<up><down>")
        .shows(&["Aucune note."])
        .hides(&["Entrée pour en taper", "F6 point suivant"]);
}

#[test]
fn a_quorum_lost_in_the_minute_of_the_opening_is_told_alike_everywhere() {
    let mut me = opened();
    // Nine are needed and nine opened it; two leave in that minute, and one is back a minute later.
    me.keys("<f2><home>d<down>d<esc>").shows(&["Quorum perdu à 19 h"]);
    me.at("19:01").keys("<f2><home>p<down>p<esc>").shows(&["Quorum ✓ 9 présents"]);
    me.at("19:30").keys("<f7><ctrl-s>");
    me.shows(&["Quorum à l’ouverture : 9 sur 16", "quorum perdu à 19 h; rétabli à 19 h 01"]);
    me.keys("<f9>").until("9 membres présents sur 16", "<pgdn>");
    me.until("Le quorum est perdu à 19 h", "<pgdn>");
}

#[test]
fn usual_points_are_told_in_the_language_that_is_spoken_and_a_point_of_one_s_own_is_not() {
    let mut me = opened();
    me.keys("nBancs de la cour<enter><esc>").shows(&["Varia", "Bancs de la cour"]);
    me.keys("<ctrl-t>").shows(&["Other business", "Bancs de la cour"]).hides(&["Varia"]);
    me.keys("<f9>").until("Opening and check of the quorum", "<pgdn>");
    me.until("Bancs de la cour", "<pgdn>").hides(&["Varia"]);
}

#[test]
fn a_day_without_a_year_is_the_one_that_was_planned_and_no_draft_brings_a_wrong_one_back() {
    let mut me = robot(HOME, French, Register::Demo, "3n15 janvier 2027");
    me.keys("<tab><tab><tab><right><ctrl-s>f2027-02<enter><enter>");
    // Opened ahead of its day it takes place today, in another year, and so under another number.
    me.keys("<f7>").shows(&["d’une autre année : la réunion 2027-02 prendra le numéro suivant"]);
    me.until("▶ Date", "<tab>").keys("15 janvier").shows(&["vendredi 15 janvier 2027"]);
    me.hides(&["prendra le numéro"]);
    me.keys("<ctrl-u>3 mars").shows(&["3 mars 2026"]);
    me.keys("<esc><f7>").hides(&["brouillon", "3 mars"]).shows(&["22 nov"]);
}

#[test]
fn a_long_title_is_whole_in_the_pane_of_the_notes() {
    let mut me = opened();
    me.keys("<home><down><down>");
    me.shows(&["3. Adoption du procès-verbal de la réunion", "précédente"]);
    me.hides(&["réunion pr…"]);
}

#[test]
fn the_roll_tells_a_return_and_no_guest_who_left() {
    let mut me = opened();
    me.keys("<f2>nPaperasse<tab>Sylvain<tab><right><ctrl-s>").shows(&["invités 1"]);
    me.until("▶ ✓ Sylvain", "<down>").keys("d").shows(&["invités 0", "Départ"]);
    me.keys("p").shows(&["invités 1", "Sylvain Paperasse · Retour"]);
    // The same key stands in the help once.
    me.keys("?").shows(&["Ajouter une personne invitée"]).hides(&["Faire un document"]);
}

#[test]
fn a_point_with_something_pending_is_not_ticked_off() {
    let mut me = moved();
    me.keys("<enter>Les aînés attendent.<esc>").shows(&["▶    8 "]).hides(&["▶ ✓  8"]);
    me.keys("<f4><ctrl-s>").shows(&["▶ ✓  8"]);
}

#[test]
fn a_point_is_added_below_the_selected_one() {
    let mut me = opened();
    // One behind the eighth, then one below it: each where it was asked for.
    me.keys("nDerrière<enter>Dessous<tab><tab><tab><tab>").until("Sous « 8 Points", "<right>");
    me.keys("<enter>Encore<enter><esc>");
    assert_eq!(below_the_eighth(&me), ["2 Dessous", "2 Encore", "1 Derrière"]);
}

#[test]
fn a_hasty_second_enter_after_a_vote_opens_no_form_on_what_was_just_voted_on() {
    let mut me = opened();
    // Moved and voted on with the keys in the right pane, each form saved by Enter on its last field.
    me.keys("<right><f3>De peindre.<tab>fatou<tab>aicha<tab><ctrl-s><enter>");
    me.hides(&["Modifier la proposition"]).shows(&["Ce que vous tapez est gardé"]).keys("<esc>");
    me.keys("<right><down><f4><right><tab>8<tab>1<tab>0<enter><enter>").shows(&["ADOPTÉE"]);
    me.keys("<enter>Discussion brève.<esc>").hides(&["Modifier la proposition"]);
    me.shows(&["Discussion brève.", "ADOPTÉE"]);
    // Whoever goes to it opens it as before.
    me.keys("<right><down><enter>").shows(&["Modifier la proposition", "De peindre."]);
}

#[test]
fn a_motion_is_called_by_what_it_asks() {
    let mut me = opened();
    me.keys("<f3>Sur proposition de Fatou, il est résolu d’acheter un banc à 1 200 $.");
    me.keys("<tab>fatou<tab>aicha<tab><ctrl-s>").shows(&["« Acheter un banc à 1 200 $ »"]);
    me.keys("<f3><end>").shows(&["amendement à « Acheter"]).keys("<esc>");
    me.keys("<f4>").shows(&["Acheter un banc à 1 200 $"]).hides(&["Sur proposition"]);
    me.keys("<ctrl-s>");
    let all = Store::open(&me.path).unwrap().all(Entity::Motion, None, 1_000).unwrap();
    let bench = all.iter().rev().find(|motion| {
        motion.text("text").is_some_and(|text| text.contains("acheter un banc à 1 200"))
    });
    let number = bench.unwrap().text("number").unwrap().to_owned();
    me.keys("<esc><esc>4").until(&number, "<down>").shows(&["Acheter un banc à 1 200 $"]);
}
