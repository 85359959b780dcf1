//! A project entered by keys: its parts, its amounts as they are typed, and its journal.

use crate::support::{English, French, HOME, Register, Robot, SMALL, robot};

/// A project that was begun, on its page.
fn begun() -> Robot {
    let mut me = robot(HOME, French, Register::Empty, "8");
    me.shows(&["Projets", "Aucun projet pour l’instant"]);
    me.keys("nPlacottoirs<tab><tab>Cinq îlots<tab><tab><tab>Des bancs pour se parler.<tab>");
    me.keys("<tab><tab>1 juin 2026<tab>28 aout 2026<ctrl-s>");
    me.shows(&["Placottoirs", "En cours"]).keys("<enter>");
    me.shows(&["En cours", "Îlot ou endroit", "Cinq îlots", "Des bancs pour se parler."]);
    me
}

/// Adds a part: what is typed finds it in the list of what can be added.
pub fn add(me: &mut Robot, part: &str, form: &str, typed: &str) {
    me.keys(&format!("n{part}<enter>")).shows(&[form]);
    me.keys(&format!("{typed}<ctrl-s>")).hides(&[form]);
}

/// The number that a query finds.
pub fn number(me: &Robot, sql: &str) -> i64 {
    let conn = rusqlite::Connection::open(&me.path).unwrap();
    conn.query_row(sql, [], |row| row.get(0)).unwrap()
}

#[test]
fn amounts_are_typed_as_they_come_and_kept_to_the_cent_and_the_minute() {
    let mut me = begun();
    add(&mut me, "poste", "Ajouter un poste budgétaire", "Bois<tab>8 400 $<tab>7999,5");
    me.shows(&["BUDGET", "prévu 8 400 $ · engagé 7 999,50 $ · payé 0 $"]);
    add(&mut me, "pièce", "Ajouter une pièce", "Scierie<tab>F-12<tab>20 nov 2026<tab>$1,234.05");
    me.shows(&["pièce F-12 · Scierie", "1 234,05 $", "payé 1 234,05 $"]);
    add(&mut me, "soumission", "Ajouter une soumission", "Autre scierie<tab>8.400");
    me.shows(&["soumission · Autre scierie", "8 400 $"]);
    add(
        &mut me,
        "financement",
        "Ajouter une source",
        "<tab>ID²EM<tab><tab><tab>8400<tab><tab>5000",
    );
    me.shows(&["ID²EM · Subvention", "promis 8 400 $ · reçu 5 000 $"]);
    me.shows(&["Il reste 3 765,95 $ de l’argent reçu."]);
    assert_eq!(number(&me, "SELECT sum(amount) FROM voucher"), 123_405);
    assert_eq!(number(&me, "SELECT committed FROM budget_line"), 799_950);
    add(&mut me, "heures", "Inscrire des heures", "<tab>30<tab>3 h 30");
    me.shows(&["En tout : 105 h de bénévolat"]);
    assert_eq!(number(&me, "SELECT minutes FROM hours"), 210);
    // What is no amount is told where it stands, and nothing is lost.
    me.keys("nposte<enter>Peinture<tab>beaucoup<ctrl-s>")
        .shows(&["il faut un montant", "beaucoup"]);
    me.keys("<esc>").shows(&["En cours", "BUDGET"]);
    // The same in English.
    me.keys("<ctrl-t>").shows(&["planned $8,400 · committed $7,999.50 · paid $1,234.05"]);
}

#[test]
fn the_parts_of_a_project_are_added_changed_ticked_off_and_taken_away() {
    let mut me = begun();
    add(&mut me, "tâche", "Ajouter une tâche", "Poncer<tab><tab><tab>1 dec 2026");
    me.shows(&["TÂCHES", "1 tâche", "Poncer", "1er déc. 2026"]);
    add(&mut me, "corvée", "Prévoir une corvée", "Samedi<tab>5 dec 2026<tab><tab><tab>Cour<tab>10");
    me.shows(&["Samedi · 10 personnes voulues", "5 déc. 2026"]);
    add(&mut me, "autorisation", "Ajouter une autorisation", "");
    me.shows(&["! Accord du propriétaire", "À demander"]);
    add(&mut me, "indicateur", "Ajouter un indicateur", "Plaintes<tab>par mois<tab>2,5");
    me.shows(&["Plaintes · par mois", "cible 2,5"]);
    add(&mut me, "mesure", "Ajouter une mesure", "<tab><tab>4,25");
    me.shows(&["Avant", "██████████ 4,25"]);
    add(&mut me, "aménagement", "Ajouter un aménagement", "Banc A");
    me.shows(&["Banc A · Banc"]);
    add(&mut me, "entretien", "Prévoir un entretien", "Vernir<tab>1 mai 2027");
    me.shows(&["Vernir", "1er mai 2027"]);
    me.keys("pd<ctrl-s>").shows(&["En cours · Diagnostic"]);
    me.keys("b").shows(&["Bilan du projet"]);
    me.keys("Moins de bruit.<tab>Moins de bruit.<tab>Plus tôt.<tab>Phase 2.<ctrl-s>");
    me.shows(&["En cours · Diagnostic"]);
    // The list of tasks opens from their line, and one is ticked off there.
    me.keys("<home>").shows(&["Placottoirs"]);
    me.keys("<down><enter>").shows(&["Placottoirs · Tâches à faire", "Poncer"]);
    me.keys("d").shows(&["Aucune tâche à faire"]).keys("<esc>").shows(&["1 tâche, 1 faite"]);
    me.keys("<end>").shows(&["BILAN", "Plus tôt."]);
    // Everything stands in the journal, which opens from here and leads back here.
    me.keys("j").shows(&["Placottoirs"]).keys("<enter>").shows(&["Action"]);
    me.keys("<esc><esc>").shows(&["BILAN"]);
}

#[test]
fn a_project_is_read_on_the_narrowest_screen_and_the_lists_stand_behind_it() {
    let mut me = begun();
    me.keys("<esc><right><right><right>").shows(&["Demandes de subvention"]);
    me.keys("nID²EM<tab><tab>plac<tab>15 dec 2026<tab>15 000<ctrl-s>");
    me.shows(&["ID²EM", "15 déc. 2026", "À étudier"]);
    me.keys("<right><right><right>").shows(&["Aménagements"]);
    me.keys("<right><right>").shows(&["Organismes"]);
    me.keys("nOffice de Laval<ctrl-s>").shows(&["Office de Laval"]);
    let path = me.path.clone();
    let mut me = robot(SMALL, English, Register::At(&path), "8<enter>");
    me.shows(&["Running", "Placottoirs"]);
}

#[test]
fn a_resolution_is_filed_under_a_project_and_each_leads_to_the_other() {
    let mut me = robot(HOME, French, Register::Demo, "8nÉtagères<ctrl-s>");
    me.keys("4<down><enter>e").shows(&["Classer", "Projet"]);
    me.keys("<tab><tab>étag<ctrl-s>").shows(&["Projet", "Étagères"]);
    me.until("▶ Projet", "<up>").keys("<enter>").shows(&["RÉSOLUTIONS, RÉUNIONS, SUIVIS"]);
    me.until("▶ CCR-2026", "<down>").keys("<enter>").shows(&["Résultat"]);
}

#[test]
fn a_photo_is_added_by_its_path_and_shown_and_what_is_none_says_why() {
    let mut me = begun();
    let form = "Ajouter une photo";
    me.keys("nphoto<enter>").shows(&[form, "Consentement pas encore demandé"]);
    let toml = concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml");
    me.keys(&format!("{toml}<ctrl-s>")).shows(&[form, "ni un JPEG ni un PNG"]);
    assert_eq!(number(&me, "SELECT count(*) FROM photo"), 0);
    let photo = concat!(env!("CARGO_MANIFEST_DIR"), "/fixtures/photos/appareil.jpg");
    me.keys(&format!("<ctrl-u>{photo}<tab>Le banc du chêne<ctrl-s>")).hides(&[form]);
    assert_eq!(number(&me, "SELECT count(*) FROM photo WHERE taken_on = '2026-07-04'"), 1);
    me.shows(&["PHOTOS", "Le banc du chêne"]).keys("<enter>");
    // The robot's terminal has no colours: the photo is told.
    me.shows(&["Le banc du chêne", "4 juill. 2026", "64 × 96 pixels", "pas assez de couleurs"]);
    me.keys("e").shows(&["Modifier la photo"]).keys("<esc><ctrl-t>");
    me.shows(&["64 × 96 pixels", "too few colours"]).keys("<esc>").shows(&["Placottoirs"]);
}
