//! After the meeting: minutes read and made, adopted at the next one, sealed; what becomes of
//! resolutions; their register narrowed.

use serde_json::json;

use crate::support::{English, French, HOME, Language, Register, Robot, SMALL, robot};

/// What another tool does to the register meanwhile.
fn raw(me: &Robot, sql: &str) {
    rusqlite::Connection::open(&me.path).unwrap().execute_batch(sql).unwrap();
}

/// One value out of the register.
fn value(me: &Robot, sql: &str) -> String {
    let conn = rusqlite::Connection::open(&me.path).unwrap();
    conn.query_row(sql, [], |row| row.get::<_, Option<String>>(0)).unwrap().unwrap_or_default()
}

#[test]
fn the_minutes_are_read_as_they_stand_and_made_from_there() {
    // The demo's last meeting that took place is 2026-07, whose minutes are a draft.
    let mut me = robot(HOME, French, Register::Demo, "3f2026-07<enter><enter><f9>");
    me.shows(&["Procès-verbal de la réunion ordinaire nº 2026-07", "PROJET", "Lieu "]);
    me.keys("<end>").shows(&["Suivis", "Présidence", "Secrétariat"]);
    me.keys("<home>").shows(&["PROJET"]);
    me.keys("<pgdn><pgdn>").hides(&["PROJET"]).shows(&["Sur proposition"]);
    me.keys("h<home>")
        .shows(&["PROJET · HUIS CLOS, COPIE DES MEMBRES", "Copie des membres, avec le huis clos"]);
    me.keys("h<f9><ctrl-s>").shows(&["Procès-verbal fait", "procès-verbal 2026-07.html"]);
    me.keys("<enter><esc>").shows(&["Tenue"]);
    let mut me = robot(SMALL, English, Register::Demo, "3f2026-07<enter><enter><ctrl-g>");
    me.shows(&["Minutes of regular meeting No. 2026-07", "DRAFT", "h in camera"]);
    me.keys("<enter>").shows(&["Make a document"]);
    me.keys("<ctrl-s>").shows(&["made", "minutes 2026-07.html"]);
}

#[test]
fn closing_and_adopting_say_what_is_lacking_and_the_key_that_mends_it() {
    let mut me = robot(HOME, French, Register::Demo, "3f2026-08<enter><enter><f7><ctrl-s>");
    me.keys("<f5>Écrire à l’Office<ctrl-s><f7>");
    me.shows(&["Lever la séance", "! Personne n’est noté présent (F2)."]);
    me.shows(&["Échap revient à la réunion, où ces touches servent."]);
    me.shows(&[
        "! Un suivi n’a personne (Entrée) : Écrire à l’Office",
        "Un suivi n’a pas d’échéance",
    ]);
    me.shows(&["! Aucun point n’a de notes (Entrée).", "points sont vides (Entrée), dont : 2. "]);
    // None of it forbids anything.
    me.keys("21:00<ctrl-s><right><enter>").shows(&["Tenue"]);
    me.keys("<f10>").shows(&["! Personne n’est noté présent (F2).", "Corrections"]);
    let mut me = robot(HOME, English, Register::Demo, "3f2026-08<enter><enter><f7><ctrl-s><f7>");
    me.shows(&["! Nobody is recorded as present (F2)."]);
}

/// The demo's 2026-07 waits for its adoption at 2026-08, which is open with nine members present and
/// has resolved to adopt; the keys are on that point.
fn adopting(language: Language) -> Robot {
    let mut me = robot(HOME, language, Register::Demo, "");
    raw(
        &me,
        "UPDATE agenda_item SET minutes_of_id = (SELECT id FROM meeting WHERE number = '2026-07')
         WHERE position = 3 AND meeting_id = (SELECT id FROM meeting WHERE number = '2026-08')",
    );
    me.keys("3f2026-08<enter><enter><f7><ctrl-s><f2>");
    me.keys(&"p".repeat(9)).keys("<esc><down*2><f3>D’adopter le procès-verbal avec la correction.");
    me.keys("<tab>fatou<tab>aicha<tab><ctrl-s><f4><ctrl-s>");
    me
}

#[test]
fn minutes_are_adopted_from_the_point_of_the_meeting_that_adopts_them() {
    let mut me = adopting(French);
    me.shows(&["ADOPTÉE ✓"]);
    me.keys("<f10>").shows(&["Inscrire l’adoption du procès-verbal", "2026-08"]);
    // The resolution of this point is proposed.
    me.shows(&["D’adopter le procès-verbal"]);
    me.keys("<tab><tab><tab>Au point 2, lire « 2 500 $ ».<ctrl-s>");
    me.shows(&["Adopter le procès-verbal de la réunion 2026-07?", "à la réunion 2026-08"]);
    me.shows(&["Ces corrections figureront", "cela ne s’annule"]);
    me.keys("<right><enter>").shows(&["En cours"]);
    // The corrections stand in both minutes; the seal on the meeting's page and on paper.
    me.keys("<f9><pgdn><pgdn>")
        .shows(&["avec la correction suivante", "Au point 2, lire « 2 500 $ »."]);
    me.keys("<esc><esc>3f2026-07<enter><enter>").shows(&["Procès-verbal adopté", "· sceau "]);
    let hash = value(
        &me,
        "SELECT hash FROM seal WHERE meeting_id = (SELECT id FROM meeting WHERE number = '2026-07')",
    );
    let short = ccr::domain::seal::short(&hash);
    me.shows(&[&short]);
    me.keys("<f9>").shows(&["Corrections apportées à l’adoption (résolution CCR-2026-"]);
    me.hides(&["PROJET"]).keys("<end>").shows(&[&short]);
    me.keys("<esc>u").shows(&["définitive"]);
    let mut me = adopting(English);
    me.keys("<f10><ctrl-s>")
        .shows(&["Adopt the minutes of meeting 2026-07?", "at meeting 2026-08"]);
    me.keys("<right><enter><f9><end>").hides(&["2 500"]);
}

#[test]
fn by_the_rule_of_those_who_attended_the_others_are_named() {
    let mut me = adopting(French);
    me.elsewhere(json!({"do": "set-rule", "rule": "minutes.adopted_by", "value": "attendees"}));
    // One of the nine was not at 2026-07.
    let absent = value(
        &me,
        "SELECT p.given_name FROM attendance a JOIN attendance b ON b.person_id = a.person_id
         JOIN person p ON p.id = a.person_id
         WHERE a.meeting_id = (SELECT id FROM meeting WHERE number = '2026-08')
         AND a.status = 'present' AND b.status <> 'present'
         AND b.meeting_id = (SELECT id FROM meeting WHERE number = '2026-07')",
    );
    me.keys("<f10><ctrl-s>").shows(&["n’y étaient pas", &absent]);
}

#[test]
fn an_erratum_is_added_to_sealed_minutes_and_unsealed_ones_are_sealed_first() {
    let mut me = robot(HOME, French, Register::Demo, "3f2026-06<enter><enter><f10>");
    me.shows(&["Noter un erratum", "Le procès-verbal adopté reste tel quel"]);
    me.keys("Au point 3, lire « 19 h 30 ».<ctrl-s><f9><end>");
    me.shows(&["Erratum", "22 novembre 2026 : Au point 3, lire « 19 h 30 »."]);
    // As the program of before adopted them.
    let mut me = robot(HOME, French, Register::Demo, "");
    raw(
        &me,
        "DELETE FROM seal; DELETE FROM row_count WHERE tbl = 'seal';
              DELETE FROM journal_row WHERE tbl = 'seal'",
    );
    me.keys("3f2026-06<enter><enter>").shows(&["sans sceau (F10 le scelle)"]);
    me.keys("<f10>").shows(&["Sceller le procès-verbal de la réunion 2026-06?", "ne s’annule pas"]);
    me.keys("<right><enter>").shows(&["· sceau "]);
    me.keys("<f9><end>").shows(&["après l’adoption"]);
    let mut me = robot(HOME, English, Register::Demo, "3f2026-06<enter><enter><f10>");
    me.shows(&["Note an erratum"]);
}

#[test]
fn a_resolution_says_what_became_of_it_and_what_it_changed() {
    let mut me = robot(HOME, French, Register::Demo, "4");
    let number = |place: u32| {
        format!(
            "SELECT number FROM motion WHERE seq IS NOT NULL ORDER BY year * 1000000 + seq DESC LIMIT 1 OFFSET {place}"
        )
    };
    let (latest, before) = (value(&me, &number(0)), value(&me, &number(1)));
    // By one key from the list: the resolution before the latest was replaced by the latest.
    me.keys("<down>s").shows(&["Ajouter une suite", &before, "Exécutée"]);
    me.keys("<right><right><right>").shows(&["Remplacée"]);
    me.keys("<tab>").keys(&latest).keys("<enter><ctrl-s>").hides(&["Ajouter une suite"]);
    me.keys("<enter>").shows(&["Ce qu’elle est devenue", &format!("par la résolution {latest}")]);
    me.keys("<esc><up><enter>")
        .shows(&["Ce qu’elle a changé", &format!("Remplace la résolution {before}")]);
    // Where it is filed, and its extract.
    me.keys("e").shows(&["Classer la résolution"]).keys("Embellissement<ctrl-s>");
    me.shows(&["Thème", "Embellissement"]);
    me.keys("x").shows(&["Extrait de résolution", "Quorum", "Sur proposition"]);
    me.keys("<enter>").shows(&["Faire un document", "Extrait de résolution"]);
    me.keys("<ctrl-s>").shows(&["Extrait de résolution fait", "extrait"]);
    let mut me = robot(HOME, English, Register::Demo, "4<enter>");
    me.shows(&["Resolution CCR-2026-", "s sequel", "x extract"]);
    me.keys("x").shows(&["Extract of resolution"]);
}

#[test]
fn the_register_of_resolutions_is_narrowed_and_opened_wide_again() {
    let mut me = robot(HOME, French, Register::Demo, "4c");
    me.shows(&[
        "Restreindre la liste",
        "Issue",
        "Thème",
        "Ensemble",
        "Suivis",
        "Instance",
        "Année",
    ]);
    me.keys("<tab*5>2025<ctrl-s>").shows(&["2025", "-2025-"]).hides(&["CCR-2026-"]);
    me.keys("<esc><home>").shows(&["CCR-2026-"]);
    me.keys("c<right><right><right><ctrl-s>").shows(&["Rejetée"]).hides(&["CCR-2026-"]);
    me.keys("<esc>c<tab*3><right><ctrl-s>").shows(&["Suivis ouverts"]);
    // Whoever goes to a resolution, and from there to its meeting, comes back to what was chosen.
    let mut me = robot(HOME, French, Register::Demo, "4c<tab*5>2025<ctrl-s><down>");
    me.keys("<enter>").shows(&["Résolution CCR-2025-"]).keys("<esc>");
    me.shows(&["-2025-"]).hides(&["CCR-2026-"]);
    me.keys("<enter><enter>").hides(&["· 2025"]).keys("4").shows(&["-2025-"]).hides(&["CCR-2026-"]);
    me.keys("fbancs<enter><enter>4").shows(&["bancs", "· 2025"]).hides(&["CCR-2026-"]);
    // From the list itself the section begins anew.
    me.keys("4").shows(&["CCR-2026-"]);
    let mut me = robot(SMALL, English, Register::Demo, "4c");
    me.shows(&["Narrow the list", "Outcome"]);
}

#[test]
fn the_notes_of_a_point_are_corrected_as_the_minutes_are_adopted() {
    let notes = |me: &Robot| {
        value(
            me,
            "SELECT ifnull(group_concat(notes, '|'), '') FROM (SELECT notes FROM agenda_item
             WHERE notes IS NOT NULL AND meeting_id =
               (SELECT id FROM meeting WHERE number = '2026-07') ORDER BY position)",
        )
    };
    let mut me = adopting(French);
    let before = notes(&me);
    assert!(!before.is_empty());
    me.keys("<f10><tab><tab><tab><tab>").shows(&["Point corrigé"]).hides(&["Notes corrigées"]);
    me.keys("1. <enter>").shows(&["Notes corrigées"]);
    me.keys("<ctrl-end> Rectifié.<ctrl-s><right><enter>");
    let first = before.split('|').next().unwrap();
    assert_eq!(notes(&me), before.replacen(first, &format!("{first} Rectifié."), 1));
    assert_eq!(value(&me, "SELECT status FROM meeting WHERE number = '2026-07'"), "adopted");
}

#[test]
fn a_draft_of_corrected_notes_remembers_what_it_was_typed_over() {
    let mut me = adopting(French);
    let first = "FROM agenda_item WHERE notes IS NOT NULL AND meeting_id =
        (SELECT id FROM meeting WHERE number = '2026-07') ORDER BY position LIMIT 1";
    let point = value(&me, &format!("SELECT id {first}"));
    me.keys("<f10><tab><tab><tab><tab>1. <enter><ctrl-end> Rectifié.<esc>");
    me.shows(&["Brouillon gardé"]);
    let set = json!({"notes": "Réécrit ailleurs."});
    me.elsewhere(json!({"do": "save", "what": "agenda-item", "id": point, "set": set}));
    me.keys("<f10>").shows(&["brouillon repris"]).keys("<ctrl-s><right><enter>");
    me.shows(&["Quelqu’un d’autre a changé", "Réécrit ailleurs."]);
    assert_eq!(value(&me, &format!("SELECT notes {first}")), "Réécrit ailleurs.");
    assert_eq!(value(&me, "SELECT status FROM meeting WHERE number = '2026-07'"), "held");
    // Saved once more, the other's text was seen.
    me.keys("<ctrl-s><right><enter>");
    assert!(value(&me, &format!("SELECT notes {first}")).ends_with("Rectifié."));
}

/// The same meeting, where no point says which minutes it adopts.
fn adopting_unlinked() -> Robot {
    let mut me = robot(HOME, French, Register::Demo, "3f2026-08<enter><enter><f7><ctrl-s><f2>");
    me.keys(&"p".repeat(9)).keys("<esc><down*2>");
    me
}

fn resolved(me: &mut Robot) {
    me.keys("<f3>D’adopter le procès-verbal avec la correction.<tab>fatou<tab>aicha<tab><ctrl-s>");
    me.keys("<f4><ctrl-s>").shows(&["ADOPTÉE ✓"]);
}

/// Whether the minutes of 2026-08 have the correction.
fn tells_the_correction(me: &mut Robot) {
    me.keys("3f2026-08<enter><enter><f9><pgdn><pgdn>");
    me.shows(&["avec la correction suivante", "Au point 2, lire « 2 500 $ »."]);
}

#[test]
fn a_point_that_does_not_say_which_minutes_adopts_the_last_that_wait() {
    let mut me = adopting_unlinked();
    me.keys("<f10>").shows(&["Inscrire l’adoption du procès-verbal"]).keys("<esc>");
    resolved(&mut me);
    me.keys("<f10>").shows(&["2026-08", "D’adopter le procès-verbal"]);
    me.keys("<tab><tab><tab>Au point 2, lire « 2 500 $ ».<ctrl-s>");
    me.shows(&["Adopter le procès-verbal de la réunion 2026-07?"]).keys("<right><enter>");
    tells_the_correction(&mut me);
}

#[test]
fn minutes_adopted_from_their_own_page_are_told_by_the_meeting_that_adopted_them() {
    let mut me = adopting_unlinked();
    resolved(&mut me);
    me.keys("<esc><esc>3f2026-07<enter><enter><f10>");
    me.shows(&["2026-08", "D’adopter le procès-verbal"]);
    me.keys("<tab><tab><tab>Au point 2, lire « 2 500 $ ».<ctrl-s><right><enter>");
    me.shows(&["Procès-verbal adopté", "F10 erratum"]).hides(&["F10 adopter"]);
    me.keys("<f10>Au point 3.<tab>2026-09-01<ctrl-s>");
    me.shows(&["Un erratum vient après l’adoption du procès-verbal"]).keys("<esc>");
    tells_the_correction(&mut me);
}

#[test]
fn what_was_done_keeps_the_day_on_which_it_was() {
    let mut me = robot(HOME, French, Register::Demo, "4<enter>nAppeler la Ville<ctrl-s>");
    me.until("▶ · Appeler la Ville", "<down>").keys("d").shows(&["▶ ✓ Appeler la Ville"]);
    let done = "SELECT done_on FROM follow_up WHERE what = 'Appeler la Ville'";
    raw(&me, "UPDATE follow_up SET done_on = '2026-11-02' WHERE what = 'Appeler la Ville'");
    me.keys("d").shows(&["C’est déjà fait."]);
    assert_eq!(value(&me, done), "2026-11-02");
}
