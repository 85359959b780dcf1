//! The placottoirs of Place St-Martin as they were published, entered by keys: five pieces, 8,400 $,
//! about thirty people, over 2,000 hours, June to 28 August, and a phase 2 that follows.

use crate::projects::{add, number};
use crate::support::{French, HOME, Register, robot};

#[test]
fn the_placottoirs_are_entered_added_up_closed_and_followed_by_phase_2() {
    let mut me = robot(HOME, French, Register::Demo, "8");
    me.keys("nPlacottoirs d’essai<tab>place st<enter>Cinq îlots<tab><tab><tab>");
    me.keys("Des lieux pour placoter.<tab><tab><tab>1 juin 2026<tab>28 aout 2026<ctrl-s>");
    me.keys("<home>").until("▶ Placottoirs d’essai", "<down>").keys("<enter>");
    me.shows(&["En cours", "1er juin 2026", "28 août 2026"]);

    // The money: one source, a line and a bill a piece, the pallets given.
    add(
        &mut me,
        "financement",
        "Ajouter une source",
        "<tab>Fonds régional<tab><tab><tab>8 400 $<tab><tab>8400<tab>10 juin 2026",
    );
    add(&mut me, "financement", "Ajouter une source", "d<tab>Palettes données");
    let pieces = ["Banc", "Abri", "Tables", "Bacs", "Gradins"];
    for piece in pieces {
        add(&mut me, "poste", "Ajouter un poste", &format!("{piece}<tab>1 680<tab>1680"));
        add(
            &mut me,
            "pièce",
            "Ajouter une pièce",
            "Quincaillerie<tab>F<tab>12 juin 2026<tab>1 680,00",
        );
    }
    me.until("En tout : prévu 8 400 $, engagé 8 400 $, payé 8 400 $", "<down>");
    me.until("Tout l’argent reçu est payé, ni plus ni moins.", "<down>");
    let paid = "SELECT sum(amount) FROM voucher v JOIN budget_line b ON b.id = v.line_id
        JOIN project j ON j.id = b.project_id WHERE j.name = 'Placottoirs d’essai'";
    assert_eq!(number(&me, paid), 840_000);

    // The pieces, one an islet.
    for (place, piece) in pieces.iter().enumerate() {
        let typed = format!("{piece}<tab><tab><tab>Îlot {}", place + 1);
        add(&mut me, "aménagement", "Ajouter un aménagement", &typed);
    }
    me.until("Gradins", "<down>");

    // Thirty people on twelve days, five and a half hours each, and two graduates by name.
    for (place, day) in [
        "6 juin", "13 juin", "20 juin", "27 juin", "4 juil", "11 juil", "18 juil", "25 juil",
        "1 aout", "8 aout", "15 aout", "22 aout",
    ]
    .iter()
    .enumerate()
    {
        let typed = format!("Corvée {}<tab>{day} 2026<tab><tab><tab>Cour<tab>30", place + 1);
        add(&mut me, "prévoir une", "Prévoir une corvée", &typed);
        // On the line of the work day its hours are offered first, with its date.
        add(&mut me, "inscrire", "Inscrire des heures", "<tab>30<tab>5 h 30");
    }
    add(
        &mut me,
        "inscrire",
        "Inscrire des heures",
        "<s-tab>30 juin 2026<tab>zoe mac<enter><tab>31,5",
    );
    add(
        &mut me,
        "inscrire",
        "Inscrire des heures",
        "<s-tab>31 juil 2026<tab>liam<enter><tab>30 h 15",
    );
    // 12 × 30 × 5 h 30 = 1 980 h; 31 h 30 + 30 h 15 = 61 h 45.
    me.keys("<home>").until("En tout : 2 041 h 45 de bénévolat", "<down>");
    // June: 4 × 165 h + 31 h 30; August as many days, and nobody by name.
    me.keys("<home>").until("691 h 30", "<down>");
    me.shows(&["Juin 2026"]);
    me.until("660 h", "<down>").until("31 h 30", "<down>");

    // A task that is never done, and one that waits for it: neither may wait for the other.
    add(&mut me, "tâche", "Ajouter une tâche", "Plaques<tab><tab><tab>27 aout 2026");
    add(
        &mut me,
        "tâche",
        "Ajouter une tâche",
        "Fête<tab><tab><tab>28 aout 2026<tab><tab>plaq<enter>",
    );
    // Only this project's tasks are proposed: the demo's have no part in it.
    me.keys("ntâche<enter>Rien<tab><tab><tab><tab><tab>croquis").shows(&["Ajouter une tâche"]);
    me.hides(&["Croquis et maquettes"]).keys("<ctrl-d>");

    // What changed.
    add(
        &mut me,
        "indicateur",
        "Ajouter un indicateur",
        "Plaintes d’essai<tab>par mois<tab>3<tab>l",
    );
    me.until("Plaintes d’essai", "<down>");
    add(&mut me, "mesure", "Ajouter une mesure", "<tab>30 mai 2026<tab>9");
    me.keys("c").shows(&[
        "Clore le projet",
        "2 tâches ne sont pas faites",
        "Pas mesuré « après » : Plaintes d’essai",
    ]);
    // Without its texts it is not closed, and what is typed stays.
    me.keys("<ctrl-s>").shows(&["Il faut le remplir"]).keys("<esc>");
    add(&mut me, "mesure", "Ajouter une mesure", "a<tab>1 sept 2026<tab>2");
    me.keys("<home>").until("cible atteinte", "<down>");

    me.keys("c").shows(&["Clore le projet"]).hides(&["Pas mesuré"]);
    me.keys("<s-tab>28 aout 2026<tab>Des lieux.<tab>Moins de flânage.<tab>");
    me.keys("Commander plus tôt.<tab>Deux autres îlots.<ctrl-s>");
    me.keys("<home>").shows(&["Clos", "28 août 2026"]);
    // Its money stays as it is.
    me.keys("nposte<enter>").shows(&["son argent et ses heures ne"]).keys("<esc>");

    // Phase 2: the tasks and the indicator go on, the money and the hours do not.
    me.keys("s").shows(&[
        "Commencer la suite",
        "Placottoirs d’essai, phase 2",
        "Deux autres îlots.",
    ]);
    me.shows(&["2 tâches à faire"]).keys("<ctrl-s>");
    let next = "(SELECT id FROM project WHERE name = 'Placottoirs d’essai, phase 2')";
    assert_eq!(number(&me, &format!("SELECT count(*) FROM task WHERE project_id = {next}")), 2);
    assert_eq!(
        number(&me, &format!("SELECT count(*) FROM indicator WHERE project_id = {next}")),
        1
    );
    assert_eq!(number(&me, &format!("SELECT count(*) FROM hours WHERE project_id = {next}")), 0);
    me.keys("<home>").until("Suivi de", "<down>").shows(&["Placottoirs d’essai, phase 2"]);
    // One act, taken back by one key.
    me.keys("u").hides(&["Suivi de"]);
    assert_eq!(number(&me, &format!("SELECT count(*) FROM project WHERE id = {next}")), 0);
}
