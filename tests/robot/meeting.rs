//! A real meeting, from its plan to its adopted minutes, as a secretary takes it.

use ccr::domain::entity::Entity;
use ccr::store::Store;
use serde_json::json;

use crate::support::{English, French, HOME, Register, Robot, SMALL, robot};

/// The demo's secretary plans a meeting of the committee for today (Sunday 22 November 2026) and
/// opens its screen. The committee has 16 members that day, so the quorum is 9 (half and one).
fn planned() -> Robot {
    let mut me = robot(HOME, French, Register::Demo, "3nauj");
    // Ten days' notice, the committee's rule, ended on the 12th.
    me.shows(&["il fallait l’envoyer au plus tard le jeudi 12 novembre 2026", "10 jours"]);
    // Without what past meetings left open, so that the points are the usual eleven.
    me.keys("<tab><tab><tab><right><ctrl-s>f2026-09<enter><enter>");
    me
}

/// The same, convened and opened at seven, with the first so many members present.
fn opened(present: usize) -> Robot {
    let mut me = planned();
    me.keys("<f8><ctrl-s><f7><ctrl-s><f2>");
    me.keys(&"p".repeat(present)).keys("<esc>");
    me
}

/// A motion under the eighth point, moved by one member present and seconded by another.
fn moved(present: usize) -> Robot {
    let mut me = opened(present);
    me.keys("<down*7><f3>De réparer les bancs.<tab>fatou<tab>aicha<tab><ctrl-s>");
    me
}

#[test]
fn a_meeting_goes_from_its_plan_to_its_adopted_minutes() {
    let mut me = planned();
    me.shows(&["Réunion ordinaire 2026-09 · Comité consultatif", "Prévue", "Quorum : 9 sur 16"]);
    me.shows(&[
        "dimanche 22 novembre 2026, 19 h",
        "✗ L’avis devait partir au plus tard le 12 nov.",
    ]);
    me.shows(&["▶    1 Ouverture et vérification", "11 Levée de la séance"]);
    me.keys("<f8>").shows(&["En retard : l’avis devait partir au plus tard le jeudi 12 novembre"]);
    me.keys("<ctrl-s>").shows(&["Convoquée", "! Avis envoyé le 22 nov. 2026 (en retard"]);

    me.keys("<f7>").shows(&["Ouvrir la réunion", "19 h", "Hélène Tremblay-Sirop"]);
    me.keys("<ctrl-s>").shows(&[
        "En cours",
        "ouverte à 19 h",
        "présidence : Hélène Tremblay-Sirop",
    ]);
    me.shows(&["Quorum ! aucun présent sur 16, il manque 9 présences (il en faut 9)"]);

    me.keys("<f2>pppppppp");
    me.shows(&["Quorum ! 8 présents sur 16, il manque 1 présence (il en faut 9)"]);
    me.keys("p").shows(&["Quorum ✓ 9 présents sur 16, il en faut 9"]);
    me.keys("ea").shows(&["présents 9 · excusés 1 · absents 1 · invités 0 · à noter 5"]);

    me.keys("<esc><down*7><f3>De réparer les bancs.<tab>fatou<tab>fatou<tab><ctrl-s>");
    me.shows(&["Fatou Diallo-Beauchemin ne peut pas appuyer sa propre proposition."]);
    me.keys("<ctrl-u>aicha<tab><ctrl-s>");
    me.shows(&["8. Points de décision", "Proposition  De réparer les bancs."]);
    me.shows(&["Proposée par Fatou Diallo-Beauchemin", "! En attente du vote (F4)"]);

    me.keys("<f4>").shows(&["De réparer les bancs.", "9 membres présents peuvent voter."]);
    me.keys("<right><tab>7<tab>1");
    me.shows(&["9 peuvent voter; il reste 1 vote non compté. → Adoptée"]);
    me.keys("<tab>2").shows(&["Trop de votes : 10 pour 9 personnes qui peuvent voter."]);
    me.keys("<bs>1").shows(&["9 peuvent voter; tous les votes sont comptés. → Adoptée"]);
    me.keys("<ctrl-s>").shows(&["Pour 7 · contre 1 · abstention 1 → ADOPTÉE ✓", "CCR-2026-"]);

    me.keys("<enter>La présidente ouvre la séance.<enter>- Bienvenue<f6>Rien.<esc>");
    me.shows(&["✓  8 Points de décision", "▶ ✓  9 Varia"]);
    me.keys("<up><f5>Écrire à l’Office<tab>fatou<tab>+7<ctrl-s>");
    me.shows(&["Suivi : Écrire à l’Office (Fatou", "29 nov. 2026)", "- Bienvenue"]);

    me.keys("<f7><ctrl-s>").shows(&["Tenue", "de 19 h à 19 h"]);
    me.keys("<f9>").shows(&["Procès-verbal de la réunion ordinaire nº 2026-09", "PROJET"]);
    me.keys("<f9><ctrl-s>")
        .shows(&["Procès-verbal fait", "2026-11-22 CCR procès-verbal 2026-09.html"]);
    let folder = me.path.parent().unwrap().to_owned();
    let minutes = folder.join("2026-11-22 CCR procès-verbal 2026-09.md");
    let text = std::fs::read_to_string(&minutes).unwrap();
    assert!(text.contains("La présidente ouvre la séance.") && text.contains("réparer les bancs"));
    me.keys("<enter><f9><ctrl-s>").shows(&["déjà fait", "Rien n’a changé depuis."]);

    me.keys("<enter><esc><f10><ctrl-s>");
    me.shows(&["Adopter le procès-verbal de la réunion 2026-09?", "1 proposition et le numéro"]);
    me.shows(&["Aucune résolution ne l’adopte"]).keys("<pgdn>");
    me.shows(&[
        "! La présence de 5 membres n’est pas notée, dont ",
        "cela ne s’annule",
        "[ Adopter ]",
    ]);
    me.keys("<esc><esc>").shows(&["Tenue"]);
    me.keys("<f10><ctrl-s><right><enter>").shows(&["Procès-verbal adopté", "PV adopté le 22 nov"]);
    // A new version of the paper says so; the earlier file stays as it was.
    me.keys("<f9><f9><ctrl-s>").shows(&["2026-11-22 CCR procès-verbal 2026-09 (2).md"]);
    assert_eq!(std::fs::read_to_string(&minutes).unwrap(), text);
}

#[test]
fn a_key_that_a_reason_names_does_it_from_where_one_stands() {
    let mut me = planned();
    me.keys("<f2>d").shows(&["La réunion n’est pas ouverte. Pour l’ouvrir : F7."]);
    me.keys("<f7>").shows(&["Ouverte à *"]).keys("<esc>");
    // What was never open is not closed.
    me.keys("<f10>").shows(&["Celle-ci n’a pas encore eu lieu : F7 l’ouvre."]);
    me.keys("<f7>").shows(&["Ouverte à *"]).keys("<esc>");
    me.keys("<f3><f3>amen<enter>").shows(&["F7 l’ouvre, à l’écran de la réunion."]);

    let mut me = opened(9);
    me.keys("<f10>").shows(&["Le procès-verbal de cette réunion-ci s’adopte à une autre"]);
    me.keys("xannuler<enter>").shows(&["elle se lève : Échap, puis F7."]);
    me.keys("<esc><f7>").shows(&["Lever la séance", "Levée à *"]);
    // What was held is over: no key would help.
    let mut me = robot(HOME, French, Register::Demo, "3f2026-07<enter><enter>xannuler<enter>");
    me.shows(&["La réunion est commencée, terminée ou annulée."]).hides(&["F7 la lève"]);
}

#[test]
fn a_notice_that_is_late_or_not_told_to_all_says_by_whose_rule() {
    let mut me = planned();
    // One of the round is told, and the notice is recorded as sent.
    me.keys("<f8><space><f8><ctrl-s><esc>1").until("Avis parti, encore", "<down>");
    me.shows(&["au plus tard le 12 novembre 2026", "délai au choix du comité"]);
    me.keys("3f2026-09<enter><enter><f8><ctrl-s><esc*4>1<down*6><enter>");
    me.until("Avis parti en retard, le 22 novembre", "<down>");
    me.shows(&["délai au choix du comité", "x la reporte; le délai se change en 9."]);
}

#[test]
fn what_cannot_be_done_now_says_why_and_what_mends_it() {
    let mut me = planned();
    me.keys("<f4>").shows(&["Aucune proposition à ce point : F3 en inscrit une."]);
    me.keys("<f9>").shows(&["La réunion n’a pas encore eu lieu : F7 l’ouvre."]);
    me.keys("<f10>").shows(&["Celle-ci n’a pas encore eu lieu : F7 l’ouvre."]);
    me.keys("-").shows(&["C’est déjà le premier point."]);
    me.keys("<f3>").shows(&["Personne n’est noté présent"]);

    let mut me = moved(8);
    me.keys("<f4>").shows(&["Pas de quorum, il manque 1 présence. Si quelqu’un est arrivé ("]);
    me.keys("<esc><del>")
        .shows(&["Ce point a des notes, des propositions ou des suivis : il reste."]);
    me.keys("xannuler").shows(&["Annuler la réunion (Une réunion ouverte ne s’annule plus"]);
    me.keys("<enter>").shows(&["ne s’annule plus, elle se lève : Échap, puis F7."]);
    me.keys("<esc><f8>").shows(&["L’avis se note avant l’ouverture de la réunion."]);

    // The minutes of 2026-06 are adopted: nothing of it changes any more.
    let mut me = robot(HOME, French, Register::Demo, "3f2026-06<enter><enter>");
    for key in ["<enter>", "<f3>", "<f7>", "<f8>", "n", "e", "+", "<del>", "Z"] {
        me.keys(key).shows(&["rien de cette réunion ne", "change plus."]);
    }
    me.keys("<f2>p").shows(&["rien de cette réunion ne change plus"]);
}

#[test]
fn a_vote_that_was_mistyped_is_recorded_anew_and_taken_back() {
    let mut me = moved(10);
    // Half for and half against: an equality, and by the committee's rules no casting vote.
    me.keys("<f4>").hides(&["Vote prépondérant"]);
    me.keys("<right><tab>5<tab>5<ctrl-s>")
        .shows(&["contre 5 · abstention 0 → ÉGALITÉ", "DES VOIX ✗"]);
    me.elsewhere(json!({"do": "set-rule", "rule": "vote.chair_casting", "value": "on"}));
    // The vote was taken before the rule; taken back, it is taken by it.
    me.keys("<f4>").hides(&["Vote prépondérant"]).keys("<esc>u").shows(&["En attente du vote"]);
    // Only between equals is the chair's vote asked for.
    me.keys("<f4>").hides(&["Vote prépondérant"]).keys("<right><tab>6<tab>4");
    me.hides(&["Vote prépondérant"]).keys("<ctrl-u>5").hides(&["Vote prépondérant"]);
    me.keys("<s-tab><ctrl-u>5<tab>").shows(&["Vote prépondérant"]);
    me.keys("<tab><tab><right*2>").until("→ Adoptée", "<tab><right>");
    me.keys("<ctrl-s>").shows(&["ADOPTÉE ✓", "CCR-2026-"]);
    me.elsewhere(json!({"do": "set-rule", "rule": "vote.chair_casting", "value": "off"}));
    me.keys("<f4>").shows(&["Vote prépondérant"]).keys("<esc>");
}

#[test]
fn a_motion_leaves_without_a_vote_and_another_is_corrected() {
    let mut me = moved(9);
    me.keys("<right><down><enter>").shows(&["Modifier la proposition", "De réparer les bancs."]);
    me.keys("<ctrl-s>").shows(&["En attente du vote"]);
    me.keys("<enter><down*6> Vite!<tab><tab><ctrl-s>").shows(&["Modifier"]).keys("<esc>");
    me.keys("<f4>r").shows(&["Retirée par qui l’a proposée", "sort sans vote et sans numéro"]);
    me.keys("<ctrl-s>").shows(&["RETIRÉE"]).hides(&["RETIRÉE ·", "CCR-2026-"]);
    me.keys("<f4>").shows(&["Cette proposition est sortie sans vote."]);
}

#[test]
fn notes_survive_a_kill_and_are_saved_when_one_goes_on() {
    let mut me = opened(9);
    me.keys("<enter>Trois personnes du public sont là").restart();
    me.keys("3f2026-09<enter><enter>");
    me.shows(&["Brouillon repris", "Trois personnes du"]);
    me.keys("<enter>.<esc>").hides(&["Brouillon"]).restart();
    me.keys("3f2026-09<enter><enter>");
    me.shows(&["Trois personnes du public sont là."]).hides(&["Brouillon"]);
    // A click on another section saves too.
    me.keys("<enter> Bienvenue.<click:3,1>").shows(&["À FAIRE"]).restart();
    me.keys("3f2026-09<enter><enter>").shows(&["sont là. Bienvenue."]).hides(&["Brouillon"]);
}

#[test]
fn two_secretaries_at_one_point_lose_no_word() {
    let mut me = opened(9);
    me.keys("<enter>Ici.");
    let store = Store::open(&me.path).unwrap();
    let meeting = store.find("2026-09", Some(Entity::Meeting), 1).unwrap().remove(0);
    let point = store.meeting(&meeting.id).unwrap().unwrap().items.remove(0);
    drop(store);
    me.elsewhere(json!({"do": "save", "what": "agenda-item", "id": point.id,
                        "set": {"notes": "Là-bas."}}));
    me.keys("<esc>");
    me.shows(&["Quelqu’un d’autre a changé", "Ici.", "--- Écrit ici entre-temps", "Là-bas."]);
    me.keys("<esc>").shows(&["✓", "Ici.", "Là-bas."]).restart();
    me.keys("3f2026-09<enter><enter>").shows(&["Ici.", "Là-bas."]).hides(&["Brouillon"]);
}

#[test]
fn guests_come_from_the_register_or_are_new_in_one_act() {
    let mut me = opened(0);
    me.keys("<f2>iserge dev<enter><ctrl-s>")
        .shows(&["invités 1", "Aucun présent".to_lowercase().as_str()]);
    // What they are to the committee is asked: nobody can guess it.
    me.keys("nLebrun<tab>Zoé<ctrl-s>").shows(&["Lien avec le comité", "Il faut le remplir"]);
    me.keys("l<ctrl-s>").shows(&["invités 2"]);
    me.keys("<end>").shows(&["▶ ✓ Zoé Lebrun", "Personne invitée"]);
    me.keys("p").shows(&["Zoé Lebrun n’est pas membre : c’est une personne invitée"]);
    me.keys("u").shows(&["invités 1", "Annulé : "]).hides(&["✓ Zoé Lebrun"]);
    // A member cannot be a guest.
    me.keys("ifatou<enter><ctrl-s>").shows(&["Fatou Diallo-Beauchemin est membre de l’instance"]);
}

#[test]
fn the_space_bar_and_a_second_click_turn_a_presence_round() {
    let mut me = opened(0);
    me.keys("<f2> ").shows(&["▶ ✓ Ovila Bellefleur-Deschamps", "présents 1"]);
    me.keys(" ").shows(&["▶ ✗ Ovila Bellefleur-Deschamps", "absents 1"]);
    me.keys("<del>").shows(&["absents 0", "à noter 16"]);
    let line = me.line_of("Benali-Soleil");
    me.keys(&format!("<click:10,{line}>")).shows(&["▶   Aïcha Benali-Soleil"]);
    me.keys(&format!("<click:10,{line}>")).shows(&["▶ ✓ Aïcha Benali-Soleil"]);
}

#[test]
fn points_are_added_named_moved_and_taken_away() {
    let mut me = planned();
    me.keys("nMot de bienvenue<tab><tab><tab><tab>").until("Après « 1 ", "<right>");
    me.keys("<ctrl-s>").shows(&["▶    2 Mot de bienvenue", "12 Levée"]);
    me.keys("+").shows(&["▶    3 Mot de bienvenue"]);
    me.keys("--").shows(&["▶    1 Mot de bienvenue", "2 Ouverture"]);
    me.keys("e<end> à tous<ctrl-s>").shows(&["1. Mot de bienvenue à tous"]);
    me.keys("<del>").shows(&["1 Ouverture"]).hides(&["Mot de bienvenue à tous ─"]);
    me.keys("xannuler<enter>").shows(&["Annuler : Réunion ordinaire 2026-09"]);
    me.keys("<esc>").shows(&["Prévue"]).keys("xannuler<enter><right><enter>").shows(&["Annulée"]);
    me.keys("<f3>").shows(&["La réunion est annulée."]);
}

#[test]
fn clicks_and_the_wheel_go_through_the_agenda_and_a_click_types_in_the_notes() {
    let mut me = opened(9);
    let line = me.line_of("5 Rapport");
    me.keys(&format!("<click:10,{line}>")).shows(&["5. Rapport des représentants"]);
    me.keys("<wheel-down>").shows(&["8. Points de décision"]);
    me.keys("<wheel-up>").shows(&["5. Rapport des représentants"]);
    let line = me.line_of("Aucune note.");
    me.keys(&format!("<click:50,{line}>ah!")).shows(&["ah!", "Échap retour"]);
    assert!(me.cursor().is_some());
}

#[test]
fn a_small_screen_shows_the_selected_point_below_the_agenda() {
    let mut me = robot(SMALL, English, Register::Demo, "3f2026-08<enter><enter>");
    me.shows(&["Planned", "Tuesday, December 8, 2026, 7 p.m.", "Quorum: 9 of 16"]);
    // Ten days before the 8th of December is the 28th of November.
    me.shows(&["! Notice to be sent by Nov 28, 2026 (in 6 days)", "┌ Agenda", "▶    1 "]);
    me.keys("<enter>Hello").shows(&["┌ 1. ", "Hello", "Esc back"]).hides(&["┌ Agenda"]);
    me.keys("<esc>").shows(&["┌ Agenda", "▶ ✓  1 ", "┌ 1. ", "Hello"]);
    me.keys("<down>").hides(&["Hello", "┌ 2. "]).keys("<up>");
    me.keys("<right>").shows(&["▶ Hello"]).keys("<left>").shows(&["┌ Agenda"]);
    // A motion that waits is seen there too, also under a long message.
    me.keys("<f7><ctrl-s><f2>").keys(&"p".repeat(9)).keys("<esc><down>");
    me.keys("<f3>De verser 1 500 $ au parc du quartier.<tab>fatou<tab>aicha<tab><ctrl-s>");
    me.shows(&["┌ Agenda", "┌ 2. ", "Motion  De verser"]);
}

#[test]
fn a_resolution_opens_its_meeting_at_its_motion() {
    let mut me = robot(HOME, French, Register::Demo, "4<enter>");
    me.shows(&["Résolution CCR-2026-", "Adoptée"]);
    me.keys("<enter>").shows(&["│▶ CCR-2026-", "┌ Ordre du jour"]);
}

#[test]
fn another_section_by_its_tab_and_the_end_of_the_program_save_the_notes() {
    let mut me = opened(9);
    me.keys("<enter>Un.<ctrl-q>");
    assert!(me.is_gone());
    me.restart();
    me.keys("3f2026-09<enter><enter>").shows(&["Un."]).hides(&["Brouillon"]);
}

#[test]
fn a_laptop_that_eats_function_keys_has_ctrl_in_the_notes_too() {
    let mut me = opened(9);
    me.keys("<enter>Un.<ctrl-n>Deux.<ctrl-o>").shows(&["Inscrire une proposition"]);
    // Back from the form, one types on where one was.
    me.keys("<esc>!").shows(&["2. Adoption de l’ordre du jour", "Deux.!", "✓  1 Ouverture"]);
    // Those that write in every editor write here: Escape leads to the ones of the meeting.
    me.keys("<esc><ctrl-w>").shows(&["Lever la séance"]).keys("<esc>").shows(&["Deux.!"]);
}

#[test]
fn a_paste_of_several_lines_goes_into_the_notes_and_presses_no_key() {
    let mut me = opened(9);
    me.keys("<paste:Un\nxu n\nTrois>").shows(&["│  Un", "│  xu n", "│  Trois", "Échap retour"]);
    me.keys("<esc>").shows(&["En cours", "▶ ✓  1"]);
}

#[test]
fn the_language_turns_while_one_types_and_no_word_is_lost() {
    let mut me = opened(9);
    me.keys("<enter>Bonjour<ctrl-t>").shows(&["Under way", "Bonjour", "Esc back"]);
    me.keys(".<esc>").shows(&["Bonjour.", "Quorum ✓ 9 present of 16, 9 needed"]);
}

#[test]
fn a_meeting_planned_in_time_says_until_when_and_in_clear_days_a_day_sooner() {
    // The 8th of January less ten days is the 29th of December; ten clear days end on the 28th.
    let mut me = robot(HOME, French, Register::Demo, "3n8 janv");
    me.shows(&["au plus tard le mardi 29", "10 jours avant la réunion"]);
    me.elsewhere(json!({"do": "set-rule", "rule": "meeting.clear_days", "value": "on"}));
    me.keys("<bs>v").shows(&["au plus tard le lundi 28", "10 jours francs avant"]);
    // A special meeting needs five days.
    me.keys("<s-tab><right>").shows(&["Séance extraordinaire", "5 jours francs"]);
    me.keys("<tab><ctrl-u>hier").shows(&["Cette date est passée"]);
}

#[test]
fn a_letter_begins_the_minutes_once_the_meeting_is_open_and_not_before() {
    let mut me = robot(HOME, French, Register::Demo, "3f2026-08<enter><enter>");
    me.shows(&["2026-08"]).keys("b").hides(&["Ce que vous tapez est gardé"]);
    me.keys("<f7><ctrl-s>b").shows(&["Ce que vous tapez est gardé"]);
}
