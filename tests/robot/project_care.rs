//! What a project needs in passing: a first word on an empty page, upkeep that comes again, an adopted
//! meeting filed under it, an end after which nothing is late.

use crate::projects::{add, number};
use crate::support::{English, French, HOME, Register, SMALL, robot};

#[test]
fn an_empty_project_says_how_it_is_filled_and_each_part_is_told_by_what_it_is() {
    let mut me = robot(HOME, French, Register::Empty, "8nBancs<ctrl-s><enter>");
    me.shows(&["Rien encore. La touche n ajoute une tâche"]);
    add(&mut me, "autorisation", "Ajouter une autorisation", "<tab><tab><tab><tab><tab>P-12");
    me.hides(&["Rien encore"]).shows(&["Autorisation ajoutée : Accord du propriétaire, P-12"]);
    add(&mut me, "inscrire", "Inscrire des heures", "<tab>8<tab>3 h 30");
    me.shows(&["Inscription d’heures bénévoles ajoutée : 8 personnes, 3 h 30"]);
    add(&mut me, "indicateur", "Ajouter un indicateur", "Plaintes");
    add(&mut me, "mesure", "Ajouter une mesure", "<tab><tab>4");
    me.shows(&["Mesure ajoutée : Plaintes, avant"]);
    me.keys("pd<ctrl-s>").shows(&["Phase d’un projet ajoutée : Diagnostic"]);
    // As long as each stands, the journal calls it so; what is gone too.
    me.keys("<del>").hides(&["sans nom"]).keys("j").hides(&["sans nom"]);
    me.keys("<ctrl-t>").shows(&["Measure added: Plaintes, before"]).hides(&["no name"]);
}

#[test]
fn a_work_day_does_not_end_before_it_begins() {
    let mut me = robot(HOME, French, Register::Empty, "8nBancs<ctrl-s><enter>");
    me.keys("nprévoir une<enter>Samedi<tab>5 dec 2026<tab>9:00<tab>8:00<ctrl-s>");
    me.shows(&["Prévoir une corvée", "la fin ne peut pas précéder le début"]);
    me.keys("<ctrl-u>12:00<ctrl-s>").shows(&["Corvée ajoutée : Samedi"]);
    assert_eq!(number(&me, "SELECT ends_at = '12:00' FROM work_day"), 1);
}

#[test]
fn upkeep_that_is_ticked_off_comes_again_wherever_that_is_done() {
    let mut me = robot(HOME, French, Register::Empty, "8<left><left>");
    me.shows(&["Aménagements"]).keys("<left>");
    me.until("Aucun aménagement", "<left>").keys("nBanc du chêne<ctrl-s>");
    // From the list to its page: a furnishing without a project has its upkeep too.
    me.keys("<enter>").shows(&["Banc du chêne", "Aucun entretien prévu"]);
    me.keys("d").shows(&["Choisissez d’abord un entretien"]);
    me.keys("nentretien<enter>Vernir<tab>1 nov 2026<tab><tab><tab>12<ctrl-s>")
        .shows(&["ENTRETIEN", "! Vernir"]);
    // Ticked off, the next one waits; both are one act, and neither is asked about.
    me.keys("d").shows(&["Entretien fait : Vernir. Prochain : 1er novembre 2027"]);
    me.shows(&["· Vernir", "1er nov. 2027", "✓ Vernir", "22 nov. 2026"]).hides(&["Prévoir"]);
    me.keys("<end>d").shows(&["C’est déjà fait"]);
    assert_eq!(number(&me, "SELECT count(*) FROM upkeep"), 2);
    me.keys("u").shows(&["! Vernir"]);
    assert_eq!(number(&me, "SELECT count(*) FROM upkeep"), 1);
    // From home.
    me.keys("1").until("▶ ✗ Entretien en retard de 21 jours", "<down>").keys("<enter>");
    me.shows(&["Banc du chêne", "▶ ! Vernir"]).keys("d");
    me.shows(&["· Vernir", "1er nov. 2027", "✓ Vernir"]);
    // By typing the day: the next one waits already, and there is no third.
    me.keys("<end><enter>").shows(&["Modifier l’entretien"]);
    me.keys("<tab><tab><tab><ctrl-u>20 nov 2026<ctrl-s>").shows(&["ENTRETIEN"]);
    assert_eq!(number(&me, "SELECT count(*) FROM upkeep"), 2);
    // Typed to be done before its day: 12 months after that day, not after this.
    me.keys("<home><enter>").shows(&["Modifier l’entretien", "1er novembre 2027"]);
    me.keys("<tab><tab><tab>22 nov 2026<ctrl-s>").shows(&["Prochain : 1er novembre 2028"]);
    assert_eq!(number(&me, "SELECT count(*) FROM upkeep WHERE due_on = '2028-11-01'"), 1);
    // What was removed is late with nothing, and comes no more.
    let conn = rusqlite::Connection::open(&me.path).unwrap();
    let taken =
        "UPDATE furnishing SET condition = 'removed'; UPDATE upkeep SET due_on = '2026-11-01'
                 WHERE done_on IS NULL";
    conn.execute_batch(taken).unwrap();
    me.keys("8").until("Banc du chêne", "<left>").keys("<enter>").shows(&["· Vernir"]);
    me.hides(&["! Vernir"])
        .keys("<home>d")
        .shows(&["Entretien fait : Vernir"])
        .hides(&["Prochain"]);
}

#[test]
fn an_adopted_meeting_is_filed_under_a_project_and_its_seal_stays() {
    let mut me = robot(HOME, French, Register::Demo, "3");
    me.until("▶ 2026-05", "<down>").keys("<enter>").shows(&["Procès-verbal adopté"]);
    let seal = "SELECT count(*) FROM seal WHERE hash IS NOT NULL";
    let seals = number(&me, seal);
    me.keys("d").shows(&["Classer la réunion", "Projet"]).hides(&["Date *"]);
    me.keys("phase 2<enter><ctrl-s>").shows(&["projet : Placottoirs, phase 2", "adopté"]);
    assert_eq!(number(&me, seal), seals);
    me.keys("8").until("▶ Placottoirs, phase 2", "<up>").keys("<enter>");
    me.until("▶ Réunion 2026-05", "<down>").keys("<enter>").shows(&["projet : Placottoirs"]);
    // From the list of what can be done with it too; and taken out again.
    me.keys("xclasser<enter>").shows(&["Classer la réunion", "Placottoirs, phase 2"]);
    me.keys("<ctrl-u><ctrl-s>").hides(&["projet : Placottoirs"]);
    assert_eq!(number(&me, "SELECT count(*) FROM meeting WHERE project_id IS NOT NULL"), 0);
}

#[test]
fn what_has_ended_is_late_with_nothing_and_takes_no_money_any_more() {
    let mut me = robot(HOME, French, Register::Demo, "8");
    me.until("▶ Placottoirs de la Place", "<down>").keys("<enter>").shows(&["Clos"]);
    me.until("9 tâches", "<down>").shows(&["9 tâches, 8 faites"]).hides(&["en retard"]);
    me.until("▶ Poser une plaque", "<down>").hides(&["! Poser une plaque"]);
    me.keys("d").shows(&["Ce projet est terminé"]).keys("p").shows(&["déjà terminé"]);
    // What comes after the end is offered, and not what belongs to the course.
    me.shows(&["s suite", "Échap retour"]).hides(&["p phase", "d fait"]);
    me.until("26 sur 25 voulues", "<down>").until("Montage du banc", "<down>");
    // The hours of a day stand beside its day, whole.
    me.shows(&["Montage du banc et de l’abri · 26 sur 25 voulues", "143 h · 12 juill. 2025"]);
    me.until("Abri à lattes (îlot 2)", "<down>").hides(&["! Abri"]);
    me.until("pièce", "<down>").until("sans valeur en argent", "<down>");
    me.keys("nposte<enter>").shows(&["est clos : son argent et ses heures ne changent plus"]);
}

#[test]
fn what_is_entered_twice_is_told_and_a_day_is_written_out() {
    let mut me = robot(HOME, French, Register::Demo, "8nBancs<ctrl-s><enter>");
    let twice =
        "Cette participation est déjà inscrite, dans ce même rôle, depuis le 21 novembre 2026";
    // Today is Sunday, 22 November: the Saturday before is meant, and written.
    me.keys("nquelqu<enter>huguette<enter><tab><tab>sam<tab>").shows(&["21 novembre 2026"]);
    me.hides(&["déjà inscrite"]).keys("<ctrl-s>");
    me.keys("nquelqu<enter>huguette<enter>").shows(&[twice]);
}

#[test]
fn the_line_that_was_selected_stays_so_when_the_post_mortem_is_written() {
    let mut me = robot(HOME, French, Register::Empty, "8nBancs<ctrl-s><enter>");
    add(&mut me, "tâche", "Ajouter une tâche", "Poncer");
    add(&mut me, "aménagement", "Ajouter un aménagement", "Le banc du chêne");
    me.until("▶ Le banc du chêne", "<down>");
    me.keys("bDes bancs<ctrl-s>").shows(&["▶ Le banc du chêne"]);
}

#[test]
fn a_long_text_is_wrapped_without_losing_the_end_of_a_word() {
    let mut me = robot(HOME, French, Register::Demo, "8");
    me.until("▶ Placottoirs, phase 2", "<down>").keys("<enter>");
    me.shows(&["prévoir de l’ombre les jours de corvée"]).hides(&["…"]);
    let path = me.path.clone();
    let mut me = robot(SMALL, English, Register::At(&path), "8");
    me.until("▶ Placottoirs, phase 2", "<down>").keys("<enter>");
    me.shows(&["Earlier lessons", "prévoir de l’ombre"]).hides(&["…"]);
}

#[test]
fn a_work_day_warns_in_its_form_on_its_page_and_at_home_while_an_authorisation_is_missing() {
    let mut me = robot(HOME, French, Register::Empty, "8nBancs<ctrl-s><enter>");
    // Nothing was noted yet: one sentence names the four that a work day wants.
    let all = "Rien n’est noté pour\u{a0}: Accord du propriétaire, Permis, Assurance, Conduites";
    me.keys("nprévoir une<enter>Samedi<tab>5 dec 2026<tab>").shows(&[all]).hides(&["Il manque"]);
    me.keys("<ctrl-s>").shows(&["! Samedi"]).until(all, "<up>").keys("1");
    me.shows(&["Corvée du 5 déc. 2026 : 4 autorisations manquent (Bancs)"]);
    me.keys("8<enter>");
    add(&mut me, "autorisation", "Ajouter une autorisation", "");
    me.until("Il manque ce jour-là : Accord du propriétaire. Rien n’est noté pour", "<up>");
    // What is not needed is said to be so, and is silent.
    let note = |kind: &str| {
        let noted = format!(
            "INSERT INTO authorisation (id, project_id, kind, state)
             SELECT 'zz-{kind}', id, '{kind}', 'not-needed' FROM project"
        );
        rusqlite::Connection::open(&me.path).unwrap().execute(&noted, []).unwrap();
    };
    ["permit", "insurance", "utilities"].into_iter().for_each(note);
    me.keys("1").shows(&["Corvée du 5 déc. 2026 : 1 autorisation manque (Bancs)"]);
    // Granted, it is no longer missing; granted until the day before, it is.
    let granted = |until: &str| {
        format!(
            "UPDATE authorisation SET state = 'granted', expires_on = {until} WHERE kind = 'owner'"
        )
    };
    for (until, is_missing) in [("NULL", false), ("'2026-12-04'", true), ("'2026-12-05'", false)] {
        rusqlite::Connection::open(&me.path).unwrap().execute(&granted(until), []).unwrap();
        me.keys("1");
        match is_missing {
            true => me.shows(&["1 autorisation manque"]),
            false => me.hides(&["autorisation manque"]),
        };
    }
    // Until when it holds stands beside it; once it ran out, it says so itself (today is 22 November).
    me.keys("8<enter>").until("AUTORISATIONS", "<down>");
    me.shows(&["✓ Accord du propriétaire", "En règle · jusqu’au 5 déc. 2026"]);
    rusqlite::Connection::open(&me.path).unwrap().execute(&granted("'2026-11-21'"), []).unwrap();
    me.keys("1").keys("8<enter>").until("AUTORISATIONS", "<down>");
    me.shows(&["! Accord du propriétaire", "Plus en règle · jusqu’au 21 nov. 2026"]);
    me.hides(&["✓ Accord"]);
}

#[test]
fn giving_a_project_up_names_its_money_and_asks_why_like_closing_it() {
    let mut me = robot(HOME, English, Register::Empty, "8nPark paths<ctrl-s><enter>");
    // Without money there is nothing to explain.
    me.keys("a").shows(&["Give the project up", "Given up on", "Why it was given up"]);
    me.hides(&["does not balance", "say why"]).keys("<esc>");
    add(&mut me, "source", "Add a source", "c<tab>City<tab><tab><tab>500<tab><tab>500");
    add(&mut me, "budget line", "Add a budget line", "Stone<tab>500<tab>200");
    add(&mut me, "voucher", "Add a voucher", "Quarry<tab>7<tab>20 nov 2026<tab>120");
    // 200 ordered, of which 120 are paid.
    let hole = "Received $500, paid $120, ordered and not yet paid $80";
    me.keys("a").shows(&[hole, "Why it does not balance"]);
    me.keys("Land sold<ctrl-s>").shows(&["Give the project up", hole, "Land sold"]);
    assert_eq!(number(&me, "SELECT count(*) FROM project WHERE status = 'abandoned'"), 0);
    me.keys("Handed back to the city<ctrl-s>").shows(&["Given up"]).hides(&[hole]);
    me.until("Handed back to the city", "<down>").shows(&["Why it does not balance"]);
    me.shows(&["Why it was given up", "Land sold"]);
    me.keys("nbudget line<enter>").shows(&["was given up: its money and its hours no longer"]);
}

#[test]
fn giving_a_project_up_tells_what_is_still_to_come() {
    let mut me = robot(HOME, French, Register::Empty, "8nBancs<ctrl-s><enter>");
    add(&mut me, "tâche", "Ajouter une tâche", "Commander<tab><tab><tab>25 nov 2026");
    add(&mut me, "prévoir une", "Prévoir une corvée", "Samedi<tab>5 dec 2026");
    me.keys("a").shows(&["Abandonner le projet", "1 tâche n’est pas faite : elle reste"]);
    me.shows(&["Une corvée est encore à venir : Samedi, 5 déc. 2026", "Annulez ce qui"]);
    me.keys("Terrain vendu<ctrl-s>").shows(&["Abandonné · 22 nov. 2026"]);
}

#[test]
fn home_opens_the_late_task_and_the_work_day_itself() {
    let mut me = robot(HOME, French, Register::Empty, "8nBancs<ctrl-s><enter>");
    add(&mut me, "tâche", "Ajouter une tâche", "Commander<tab><tab><tab>25 nov 2026");
    add(&mut me, "tâche", "Ajouter une tâche", "Poncer<tab><tab><tab>20 nov 2026");
    add(&mut me, "prévoir une", "Prévoir une corvée", "Samedi<tab>5 dec 2026");
    me.keys("1").until("▶ ✗ Tâche en retard : Poncer (Bancs)", "<down>").keys("<enter>");
    me.shows(&["En cours", "▶ ! Poncer"]).keys("<esc>");
    me.until("▶ · Tâche d’ici le 25 nov. 2026 : Commander", "<down>").keys("<enter>");
    me.shows(&["En cours", "▶ Commander"]);
    me.keys("1").until("▶ ! Corvée du 5 déc. 2026", "<down>").keys("<enter>");
    me.shows(&["Samedi", "QUI EST VENU"]).keys("<esc>").shows(&["Corvée du 5 déc. 2026"]);
}

#[test]
fn a_participant_shows_since_when_and_until_when() {
    let mut me = robot(HOME, English, Register::Demo, "8");
    me.until("▶ Placottoirs de la Place", "<down>").keys("<enter>");
    me.until("Inès Porteouverte", "<down>").shows(&["until Aug 28, 2025"]);
    let path = me.path.clone();
    let mut me = robot(SMALL, French, Register::At(&path), "8");
    me.until("▶ Placottoirs de la Place", "<down>").keys("<enter>");
    // Beside those who take part still.
    me.until("▶ Inès Porteouverte", "<down>").shows(&["jusqu’au 28 août 2025"]);
    me.shows(&["Gisèle Boncœur", "depuis le 9 févr. 2025"]);
}

#[test]
fn three_measures_draw_their_course_and_two_do_not() {
    let mut me = robot(HOME, French, Register::Empty, "8nBancs<ctrl-s><enter>");
    add(&mut me, "indicateur", "Ajouter un indicateur", "Plaintes<tab>par mois");
    me.until("Plaintes", "<down>");
    // Entered out of order: by their days they are 8, 1, 4.
    add(&mut me, "mesure", "Ajouter une mesure", "<tab>1 sept 2026<tab>4");
    me.until("Plaintes", "<up>");
    add(&mut me, "mesure", "Ajouter une mesure", "<tab>1 mai 2026<tab>8");
    me.hides(&["Tendance"]).until("Plaintes", "<up>");
    add(&mut me, "mesure", "Ajouter une mesure", "<tab>1 juil 2026<tab>1");
    // Of eight heights (4 − 1) / (8 − 1) is the fourth.
    me.shows(&["Tendance", "█▁▄"]);
    let path = me.path.clone();
    let mut me = robot(SMALL, English, Register::At(&path), "8<enter>");
    me.until("Trend", "<down>").shows(&["█▁▄"]);
    // Of four, it is the second: 3 × 3 / 7 is nearer to one than to two.
    me.in_letters().keys("8<enter>").until("Trend", "<down>").shows(&["O_."]).hides(&["█", "▁"]);
}

#[test]
fn a_voucher_names_its_number_whole_on_each_terminal() {
    let mut me = robot(HOME, French, Register::Empty, "8nBancs<ctrl-s><enter>");
    add(&mut me, "poste", "Ajouter un poste", "Bois");
    let path = me.path.clone();
    for (language, size, number) in [
        (French, HOME, "Numéro de facture ou reçu"),
        (English, HOME, "Invoice or receipt number"),
        (French, SMALL, "Numéro de facture ou reçu"),
        (English, SMALL, "Invoice or receipt number"),
    ] {
        let mut me = robot(size, language, Register::At(&path), "8<enter>");
        me.until("▶ Bois", "<down>").keys("n<enter>").shows(&[number]).hides(&["…"]);
    }
}
