//! What a meeting decides about a project is filed under it from the first word on, and a project says what
//! comes next: its phase, its days, its tasks, what is odd in what is typed.

use crate::projects::{add, number};
use crate::support::{English, French, HOME, Register, SMALL, robot};

#[test]
fn a_motion_is_filed_as_it_is_put_and_what_follows_from_it_too() {
    let mut me = robot(HOME, French, Register::Demo, "1");
    me.until("▶ Réunion ordinaire 2026-08", "<down>")
        .keys("<enter>")
        .until("▶    9 Placottoirs", "<down>");
    me.keys("<f3>De huiler les bancs.<tab*4>").shows(&["▶ Projet"]).keys("phase 2<enter>");
    me.shows(&["De huiler les bancs."]);
    let filed = "SELECT count(*) FROM motion m JOIN project j ON j.id = m.project_id
                 WHERE m.text = 'De huiler les bancs.' AND j.name = 'Placottoirs, phase 2'";
    me.keys("<ctrl-s>");
    assert_eq!(number(&me, filed), 1);
    // It waits for a vote: without number or day it stands in an order of its own.
    me.keys("4c<right><ctrl-s>").until("En attente du vote", "c<right><ctrl-s>");
    me.shows(&["De huiler les bancs."]).keys("<esc>").hides(&["De huiler les bancs."]);
    me.keys("c<tab*6>phase 2<enter><ctrl-s>");
    me.shows(&["CCR-2026-016", "CCR-2026-027", "CCR-2026-028"]).hides(&["CCR-2026-026"]);
    me.keys("<esc>c<tab*5>1999<ctrl-s>").shows(&["Rien ne répond à ces critères"]);
    // What follows from a resolution is about what the resolution is about.
    me.keys("<esc>").until("▶ CCR-2026-027", "<down>").keys("<enter>");
    me.shows(&["Projet", "Placottoirs, phase 2"]);
    me.keys("n").shows(&["Ajouter un suivi", "Placottoirs, phase 2"]);
    me.keys("Relancer la caisse<ctrl-s>");
    let of_project = "SELECT count(*) FROM follow_up f JOIN project j ON j.id = f.project_id
                      WHERE f.what = 'Relancer la caisse' AND j.name = 'Placottoirs, phase 2'";
    assert_eq!(number(&me, of_project), 1);
    me.keys("5c").shows(&["Projet"]).keys("phase 2<enter><ctrl-s>");
    me.shows(&["Relancer la caisse", "Obtenir deux soumissions"]).hides(&["buanderie"]);
    // And the project's page has them all.
    me.keys("8").until("▶ Placottoirs, phase 2", "<down>").keys("<enter>");
    me.until("Relancer la caisse", "<down>").shows(&["CCR-2026-027"]);
}

#[test]
fn no_money_yet_is_no_good_news() {
    let mut me = robot(HOME, French, Register::Empty, "8nBancs<ctrl-s><enter>");
    add(&mut me, "financement", "Ajouter une source", "<tab>Office<tab><tab><tab>3000");
    me.shows(&["promis 3 000 $ · reçu 0 $", "Aucun argent n’est encore reçu ni payé."]);
    me.hides(&["Tout l’argent reçu"]);
}

#[test]
fn on_a_narrow_terminal_amounts_and_days_stand_below_what_they_are_of() {
    let mut me = robot(SMALL, English, Register::Demo, "8");
    me.until("▶ Placottoirs, phase 2", "<down>").keys("<enter>");
    me.until("▶ ! Bois, vis et huile", "<down>");
    me.shows(&["planned $8,400 · committed $0 · paid $0"]);
    me.until("Don de la caisse", "<down>").shows(&["$2,500 · Dec 24, 2026"]);
    // Both rows of the last line are seen when it is reached.
    me.keys("<end><up>").shows(&["▶"]);
    me.keys("<home>").shows(&["Running"]);
}

#[test]
fn the_next_phase_is_proposed_and_its_end_lies_behind_its_beginning() {
    let mut me = robot(HOME, French, Register::Empty, "8nBancs<ctrl-s><enter>");
    // Nothing was said yet: the first one.
    me.keys("p").shows(&["Idée"]).keys("<tab>15 juin<tab>30 juin");
    // Today is the 22nd of November 2026: both days are past, and the second comes after the first.
    me.shows(&["30 juin 2026"]).keys("<ctrl-s>").shows(&["15 juin 2026 – 30 juin 2026"]);
    me.keys("p").shows(&["Diagnostic"]).hides(&["déjà dans cette phase"]);
    // The keys are on what is proposed, and choose another one.
    me.keys("<left>").shows(&["Idée", "Le projet est déjà dans cette phase."]);
    me.keys("<right><ctrl-s>").shows(&["Phase d’un projet ajoutée : Diagnostic"]);
}

#[test]
fn what_is_odd_in_what_is_typed_is_said_before_it_is_saved() {
    let mut me = robot(HOME, French, Register::Empty, "8nBancs<ctrl-s><enter>");
    add(&mut me, "prévoir une", "Prévoir une corvée", "Samedi<tab>21 nov 2026");
    me.keys("ninscrire<enter><s-tab>").hides(&["ces heures sont d’un autre jour"]);
    me.keys("20 nov 2026").shows(&["La corvée est le 21 novembre 2026"]).keys("<ctrl-d>");
    me.keys("ndemande<enter>Verdir<tab><tab><tab><tab>5000<tab>6000");
    me.shows(&["C’est 1 000 $ de plus que le montant maximal du programme."]).keys("<ctrl-d>");
    // A task that is due within the reminder's 14 days is told, and the tasks of the project counted.
    add(&mut me, "tâche", "Ajouter une tâche", "Poncer<tab><tab><tab>28 nov 2026");
    add(&mut me, "tâche", "Ajouter une tâche", "Peindre<tab><tab><tab>28 dec 2026");
    me.keys("1").shows(&["Tâche d’ici le 28 nov. 2026 : Poncer (Bancs)", "0/2 tâches"]);
    me.hides(&["Peindre"]);
}

#[test]
fn what_a_task_waits_for_is_told_on_its_row_and_when_it_is_ticked_off_too_early() {
    let mut me = robot(HOME, French, Register::Empty, "8nBancs<ctrl-s><enter>");
    add(&mut me, "tâche", "Ajouter une tâche", "Sabler<tab><tab><tab>30 dec 2026");
    me.keys("ntâche<enter>Vernir<tab><tab><tab>10 dec 2026<tab><tab>Sabler<tab>");
    let odd = "À faire le 10 déc. 2026, mais attend «\u{a0}Sabler\u{a0}», à faire le 30 déc. 2026.";
    me.shows(&[odd]).keys("<ctrl-s>").shows(&["! Vernir · attend «\u{a0}Sabler\u{a0}»"]);
    me.keys("<down>").until("À faire le 10 déc. 2026, mais attend", "<up>");
    let store = ccr::store::Store::open(&me.path).unwrap();
    let found = format!("{:?}", store.findings("2026-11-22".parse().unwrap()).unwrap());
    assert!(found.contains("TaskOrder"), "{found}");
    let early = "La tâche «\u{a0}Vernir\u{a0}» est faite avant «\u{a0}Sabler\u{a0}», qu’elle devait attendre.";
    me.hides(&["est faite avant"]).keys("d").shows(&[early]).hides(&["Tâche faite"]);
    // In its order, it is done as ever.
    me.keys("u").until("▶ Sabler", "<down>").keys("d").shows(&["Tâche faite : Sabler"]);
    me.shows(&["Vernir"]).hides(&["attend"]);
}

#[test]
fn a_day_of_more_than_24_hours_and_a_measure_off_its_scale_are_pointed_out() {
    let mut me = robot(HOME, French, Register::Empty, "8nBancs<ctrl-s><enter>");
    me.keys("ninscrire<enter><tab>1<tab>24 h 01").shows(&["Plus de 24 h pour une personne"]);
    me.keys("<ctrl-u>24").hides(&["Plus de 24 h pour une personne"]).keys("<ctrl-d>");
    // The usual kinds complete the name, and bring their unit along.
    me.keys("nindicateur<enter>satis").shows(&["Satisfaction", "1 à 5"]).keys("<enter><tab>");
    me.shows(&["1 à 5"]).keys("4").shows(&["Sans sens voulu, rien ne dira si la cible"]);
    me.keys("<tab>l").hides(&["Sans sens voulu"]);
    me.keys("<ctrl-s>").shows(&["Satisfaction · 1 à 5"]);
    me.keys("nmesure<enter><tab><tab>9").shows(&["L’échelle notée est 1 à 5 : vérifiez 9."]);
    me.keys("<ctrl-s>").shows(&["Mesure ajoutée"]);
    me.keys("nmesure<enter><tab><tab>5").hides(&["L’échelle notée"]).keys("<ctrl-d>");
    let store = ccr::store::Store::open(&me.path).unwrap();
    let found = format!("{:?}", store.findings("2026-11-22".parse().unwrap()).unwrap());
    assert!(found.contains("MeasureOffScale"), "{found}");
}

#[test]
fn a_work_day_has_a_page_that_tells_who_came_and_closing_tells_of_one_to_come() {
    let mut me = robot(HOME, French, Register::Empty, "8nBancs<ctrl-s><enter>");
    add(&mut me, "prévoir une", "Prévoir une corvée", "Sciage<tab>21 nov 2026");
    me.until("▶ Sciage", "<down>")
        .keys("<enter>")
        .shows(&["QUI EST VENU", "Personne n’est inscrit"]);
    me.keys("ninscrire<enter><tab>8<tab>3 h<ctrl-s>");
    me.shows(&["8 personnes", "3 h chacune · 24 h", "En tout : 8 personnes · 24 h"]);
    me.keys("<esc>");
    add(
        &mut me,
        "prévoir une",
        "Prévoir une corvée",
        "Ponçage<tab>5 dec 2026<tab><tab><tab><tab>1",
    );
    me.shows(&["1 personne voulue"]).until("▶ ! Ponçage", "<down>").keys("<enter>");
    me.shows(&["Rien n’est noté pour"]).keys("<esc>c");
    me.shows(&["Une corvée est encore à venir : Ponçage, 5 déc. 2026"]);
}

#[test]
fn a_furnishing_takes_a_photo_whether_it_has_a_project_or_not() {
    let mut me = robot(HOME, French, Register::Empty, "8");
    me.until("Aucun aménagement", "<left>").keys("nBanc du chêne<ctrl-s><enter>");
    let camera = concat!(env!("CARGO_MANIFEST_DIR"), "/fixtures/photos/appareil.jpg");
    me.keys(&format!("nphoto<enter>{camera}<tab>Le vieux banc<ctrl-s>"));
    me.shows(&["PHOTOS", "Le vieux banc", "Consentement pas encore demandé"]);
    assert_eq!(number(&me, "SELECT count(*) FROM photo WHERE project_id IS NULL"), 1);
    // Found by its words, it says of what it is.
    me.keys("/vieux<enter>").shows(&["Le vieux banc", "Banc du chêne", "64 × 96 pixels"]);
    me.keys("<esc>8nBancs<ctrl-s>8").until("Aménagements", "<right>");
    me.until("▶ Banc du chêne", "<down>").keys("e<tab><tab>banc<enter><ctrl-s>");
    assert_eq!(number(&me, "SELECT count(project_id) FROM photo"), 1);
    let mut me = robot(HOME, French, Register::Empty, "8nBancs<ctrl-s><enter>");
    add(&mut me, "aménagement", "Ajouter un aménagement", "Banc du chêne");
    me.until("▶ Banc du chêne", "<up>").keys("8").until("Aménagements", "<right>");
    me.until("Banc du chêne", "<down>").keys("<enter>");
    me.keys(&format!("nphoto<enter>{camera}<tab>Le banc<ctrl-s>")).shows(&["PHOTOS", "Le banc"]);
    assert_eq!(number(&me, "SELECT count(furnishing_id) FROM photo"), 1);
}

#[test]
fn a_bodys_page_names_its_projects_and_leads_to_them() {
    let mut me = robot(HOME, French, Register::Demo, "6");
    me.until("▶ Comité d’embellissement", "<down>")
        .keys("<enter>")
        .until("▶ Placottoirs de", "<down>");
    me.shows(&["PROJETS", "Clos"]).keys("<enter>").shows(&["Clos · Bilan"]);
}

#[test]
fn the_key_that_ticks_off_says_what_it_does_not_do() {
    let mut me = robot(HOME, French, Register::Empty, "8nBancs<ctrl-s><enter>");
    add(&mut me, "tâche", "Ajouter une tâche", "Poncer");
    add(&mut me, "aménagement", "Ajouter un aménagement", "Banc");
    me.until("▶ 1 tâche", "<up>").keys("<enter>").shows(&["Tâches à faire", "d fait"]);
    me.keys("d").shows(&["Tâche faite : Poncer"]);
    me.until("Tâches faites", "<right>").keys("d").shows(&["C’est déjà fait."]);
    // Upkeep is ticked off on the furnishing's page, and the list offers no key for it.
    me.keys("8").until("▶ Banc", "<right>").hides(&["d fait"]);
}

#[test]
fn a_cheaper_quote_that_comes_later_is_told_in_the_line_and_by_the_checks() {
    let mut me = robot(HOME, French, Register::Empty, "8nBancs<ctrl-s><enter>");
    add(&mut me, "poste", "Ajouter un poste", "Bois<tab>900");
    add(&mut me, "soumission", "Ajouter une soumission", "Scierie<tab>800<tab><tab><tab><right>");
    assert_eq!(number(&me, "SELECT retained FROM quote"), 1);
    me.until("▶ Bois", "<up>").keys("<enter>").hides(&["pas la plus basse"]);
    me.shows(&["Ses soumissions et ses pièces s’ajoutent"]).keys("<esc>");
    add(&mut me, "soumission", "Ajouter une soumission", "Moulin<tab>700");
    me.until("▶ ! Bois", "<up>").keys("<enter>");
    me.shows(&["La soumission retenue (Scierie) n’est pas la plus basse"]).keys("<esc>");
    let store = ccr::store::Store::open(&me.path).unwrap();
    let found = store.findings("2026-11-22".parse().unwrap()).unwrap();
    let found = format!("{found:?}");
    assert!(found.contains("QuoteUnexplained") && found.contains("Scierie"), "{found}");
}

#[test]
fn a_name_that_is_not_there_says_where_it_is_made() {
    let mut me = robot(HOME, French, Register::Empty, "8nBancs<tab>Nulle part<tab>");
    me.shows(&["Aucun ensemble immobilier de ce nom. La section 7 (Lieux) en ajoute."]);
    me.keys("<s-tab><ctrl-u><ctrl-s><enter>nquelqu<enter><tab>Nul<tab>");
    me.shows(&["Aucun organisme de ce nom. La section 8 en ajoute"]).keys("<ctrl-d>");
    // What is refused of a photo is its file, and there the keys are.
    let toml = concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml");
    me.keys(&format!("nphoto<enter>{toml}<tab>Le banc<ctrl-s>"));
    me.shows(&["▶ Fichier", "ni un JPEG ni un PNG"]);
}
