//! What comes before a meeting: its agenda, its notice, the day it is put off to.

use ccr::store::Store;
use serde_json::json;

use crate::support::{English, French, HOME, Register, Robot, SMALL, Size, robot};

/// A meeting of the demo committee planned for the 8th of December, with what past ones left open.
fn planned(size: Size) -> Robot {
    let mut me = robot(size, French, Register::Demo, "3n8 dec<ctrl-s>");
    me.keys("f2026-09<enter><enter>");
    me
}

#[test]
fn what_past_meetings_left_open_comes_on_the_agenda_and_can_be_left_out() {
    let mut me = planned(HOME);
    // Five follow-ups of the committee are open in the demo, and the minutes of 2026-07 are a draft.
    me.shows(&["4 Suivis du procès-ver", "→   4.1 ", "→   4.5 ", "5 Rapport des représen"]);
    me.keys("<down*2>").shows(&["3. Adoption du procès-verbal", "réunion 2026-07"]);
    me.keys("<down*2>").shows(&["4.1 ", "repris de 202"]);
    me.keys("<del>").shows(&["→   4.4 "]).hides(&["4.5 "]);
    me.keys("u").shows(&["→   4.5 "]);
    // By the rule or by hand, a meeting can do without.
    let mut me = robot(HOME, French, Register::Demo, "3n8 dec<tab><tab><tab>");
    me.shows(&["Reprendre ce qui reste", "Oui"]);
    me.keys("<right><ctrl-s>f2026-09<enter><enter>").hides(&["4.1 "]);
    // What was left out is taken over when it is asked for.
    me.keys("xsuspens<enter>").shows(&["Points en suspens repris", "→   4.1 "]);
    me.elsewhere(json!({"do": "set-rule", "rule": "agenda.carry_over", "value": "off"}));
    me.keys("3n9 dec<ctrl-s>f2026-10<enter><enter>").hides(&["4.1 "]);
}

#[test]
fn an_agenda_is_typed_in_one_go_and_becomes_an_outline() {
    let mut me = planned(HOME);
    me.keys("<end><up*3>n").shows(&["Entrée inscrit le point et passe au suivant"]);
    me.keys("Embellissement<tab><right><right><tab>fatou<tab>10<enter>");
    me.shows(&["Point à l’ordre du jour ajouté", "Titre"]).hides(&["Embellissement ▏"]);
    me.keys("Bancs<tab><right><right><right><tab><tab>15<enter>Devis<enter><enter>");
    me.shows(&["9 Embellissement", "10 Bancs", "11 Devis", "25 min"]);
    // The other points have no minutes: no hour can be reckoned.
    me.hides(&["fin vers", "vers 19 h"]);
    me.keys("<down>").shows(&["9. Embellissement", "Consultation · Fatou"]);
    me.keys("<down><ctrl-right>").shows(&["9.1 Bancs", "Décision", "15 min"]);
    me.keys("<down><ctrl-right><ctrl-right>").shows(&["9.1.1 Devis"]);
    me.keys("<ctrl-right>").shows(&["Un point se met sous celui qui le précède"]);
    // The whole of it goes past a neighbour, and comes back.
    me.keys("<up><up>+").shows(&["9 Varia", "▶   10 Embellissement", "10.1 Bancs"]);
    me.keys("-").shows(&["▶    9 Embellissement", "9.1 Bancs"]);
    me.keys("<down><ctrl-left>").shows(&["10 Bancs", "10.1 Devis"]);
    me.keys("<ctrl-left>").shows(&["Ce point est déjà au premier niveau."]);
    me.keys("e<tab><tab><tab><ctrl-u>40<ctrl-s>").shows(&["50 min"]);
}

#[test]
fn the_round_is_ticked_off_and_the_last_one_sends_the_notice() {
    let mut me = planned(HOME);
    me.keys("<f8>").shows(&["Avis de convocation · Réunion ordinaire 2026-09"]);
    me.shows(&[
        "au plus tard le samedi 28 novembre 2026",
        "0 sur 16 averti",
        "coché au 22 nov. 2026",
    ]);
    me.keys(" ").shows(&["1 sur 16 averti", "✓ "]);
    // By another way the person stands elsewhere in the list, told all the same.
    me.keys("<up>t").shows(&["1 sur 16 averti"]);
    me.keys("<esc>1").shows(&["Avis : 1 sur 16 avertis, à finir le"]);
    // A guest gets the notice too; ticked on another day, undone, taken off again.
    me.keys("3f2026-09<enter><enter><f8>nsolange<tab><tab><right*3><ctrl-s>")
        .shows(&["1 sur 17 averti"]);
    me.keys("ddemain<enter>").shows(&["n’est pas encore venu"]).keys("<ctrl-u>hier<enter>");
    me.shows(&["coché au 21 nov. 2026"]);
    me.keys("<end> ").shows(&["21 nov. 2026", "2 sur 17 avertis"]);
    me.keys(" ").shows(&["1 sur 17 averti"]).keys("<del>").shows(&["sur 16 averti"]);
    // The last one who is told sends the notice, as late as he was told.
    me.keys("<home>");
    for _ in 0..16 {
        let selected = me.lines().into_iter().find(|line| line.starts_with('▶')).unwrap();
        me.keys(if selected.contains('✓') { "<down>" } else { " " });
    }
    me.shows(&["16 sur 16 avertis", "Avis envoyé le 22 nov. 2026"]).keys("<esc>");
    me.shows(&["Convoquée"]).keys("u").shows(&["Prévue"]);
    // In one go: whoever is left was told today.
    me.keys("<f8><ctrl-s>").shows(&["Convoquée", "Avis envoyé le 22 nov. 2026"]).keys("u");
    // By hand, whatever the round says.
    me.keys("<f8><f8>").shows(&["Inscrire l’envoi de l’avis"]);
    me.keys("<ctrl-u>demain<ctrl-s>").shows(&["n’est pas encore venu"]);
    me.keys("<ctrl-u>22 nov<ctrl-s><esc>");
    me.shows(&["Convoquée"]);
    me.keys("1").shows(&["à avertir (réunion 2026-09"]);
}

#[test]
fn an_assembly_is_announced_from_house_to_house() {
    let mut me = robot(HOME, English, Register::Demo, "3n<up><right><right><tab>feb 16<ctrl-s>");
    me.keys("f2027-02<enter><enter><f8>").shows(&["Annual general meeting 2027-02", "told"]);
    me.keys("<end>").shows(&["Letter under the door · ", "dwellings", "to be told"]);
    me.keys(" ").shows(&["1 of "]);
}

#[test]
fn a_point_that_comes_after_the_notice_is_warned_of_and_locked_in_a_special_meeting() {
    let mut me = robot(HOME, French, Register::Demo, "3n<up><right><tab>8 dec<ctrl-s>");
    me.keys("f2026-09<enter><enter>").shows(&["Séance extraordinaire 2026-09"]);
    // What it is called for was not said: no notice goes out with a blank.
    me.keys("<f8><ctrl-s>")
        .shows(&["nommez-le (e sur le point", "Le point : « Objet de la convocation »"]);
    me.keys("<esc><esc>").until("Réunions", "<esc>");
    let mut me = robot(HOME, French, Register::Demo, "3n<up><right><tab>8 dec");
    me.shows(&["Objet de la convocation"]).keys("<tab>Hausse des tarifs<ctrl-s>");
    me.keys("f2026-09<enter><enter>").shows(&["3 Hausse des tarifs"]);
    me.keys("<f8><ctrl-s>").shows(&["Convoquée"]);
    me.keys("n").shows(&["une séance extraordinaire s’en tient à son avis"]);
    me.keys("Clôture<ctrl-s>").shows(&["4. Clôture", "absent de l’avis"]);
    me.keys("<f3>Réparer la clôture.<ctrl-s>")
        .shows(&["Absent de l’avis", "(3, n, F8). Le point : « Clôture »"]);
    // A committee that does not keep to that rule treats it, and is told of the notice alone.
    me.keys("<esc>")
        .shows(&["! 4 Clôture"])
        .elsewhere(json!({"do": "set-rule", "rule": "agenda.lock_special", "value": "off"}));
    me.keys("n").shows(&["L’avis est déjà parti", "Un nouvel avis"]);
    me.hides(&["s’en tient à son avis"]).keys("<esc>");
    me.keys("<f3><ctrl-s>").hides(&["Absent de l’avis"]).shows(&["Réparer la clôture"]);
}

#[test]
fn a_special_meeting_that_takes_up_what_its_notice_did_not_have_is_told_so() {
    let mut me = robot(HOME, French, Register::Demo, "3n<up><right><tab>8 dec");
    me.keys("<tab>Hausse des tarifs<ctrl-s>f2026-09<enter><enter><f8><ctrl-s>");
    me.shows(&["Convoquée"]).keys("nClôture<ctrl-s><f7><ctrl-s>");
    me.until("Point absent de l’avis de la séance", "<f6>").shows(&["! 4 Clôture"]);
    me.keys("<f7>").shows(&["Un point absent de l’avis de cette séance"]).keys("<esc>");
    // Where the committee does not keep to that rule, nothing is said.
    me.elsewhere(json!({"do": "set-rule", "rule": "agenda.lock_special", "value": "off"}));
    me.keys("<up><f6>").hides(&["Point absent de l’avis", "! 4 Clôture"]);
    me.keys("<f7>").hides(&["absent de l’avis de cette séance"]);
}

#[test]
fn a_meeting_is_planned_again_made_a_series_put_off_and_taken_back_with_one_key() {
    let mut me = robot(HOME, French, Register::Demo, "3f2026-08<enter>x");
    me.shows(&["Que faire de cette réunion?", "Reporter la réunion à un autre jour"]);
    // The demo's meeting 2026-08 is on Tuesday 8 December, the second of its month.
    me.keys("serie<enter>").shows(&["Chaque mois, le deuxième mardi du mois"]);
    me.shows(&["12 janv. 2027, 9 févr. 2027, 9 mars 2027, 13 avr. 2027, 11 mai 2027, 8 juin 2027"]);
    me.keys("<tab>2<ctrl-s>")
        .shows(&["2 réunions prévues sur le modèle de 2026-08", "12 janvier 2027"]);
    me.keys("u").shows(&["Annulé"]);
    me.keys("xserie<enter><right><right><tab>6<tab>3<tab>");
    me.shows(&["19 janv. 2027, 2 mars 2027, 13 avr. 2027"]).keys("<esc>");
    me.keys("<ctrl-p>").keys("<esc>");
    me.keys("xreporter<enter>15 dec<ctrl-s>").shows(&["2026-08 reportée au 15 décembre 2026"]);
    me.keys("<enter>").shows(&["mardi 15 décembre 2026"]);
    me.keys("1").shows(&["Avis à renouveler au plus tard le", "(réunion 2026-08 reportée)"]);
    me.keys("3f2026-08<enter>xautre jour<enter>").shows(&["Prévoir la même réunion un autre jour"]);
    me.keys("19 janv<ctrl-s>")
        .shows(&["Réunion prévue le 19 janvier 2027, sur le modèle de 2026-08"]);
}

#[test]
fn a_meeting_that_runs_late_goes_on_another_day_with_what_is_left() {
    let mut me = planned(HOME);
    me.keys("xajourner<enter>").shows(&["La séance n’est pas ouverte."]).keys("<esc>");
    me.elsewhere(json!({"do": "set-rule", "rule": "agenda.carry_over", "value": "off"}));
    me.keys("<f8><ctrl-s><f7><ctrl-s><enter>Ouverte.<f6>Adopté.<esc>");
    // What the end of a sitting lacks is told, however it ends.
    me.keys("xajourner<enter>").shows(&["Une nouvelle réunion, avec son propre numéro"]);
    me.shows(&["Personne n’est noté présent (F2)."]);
    me.keys("<up><ctrl-u>21:30<tab>22 nov<ctrl-s>")
        .shows(&["Choisissez un jour après le 22 novembre 2026"]);
    me.keys("<ctrl-u>15 dec<ctrl-s>").shows(&["ajournée à 21 h 30; elle continue le 15 décembre"]);
    me.keys("3f2026-10 salle<enter><enter>")
        .shows(&["2 Adoption du procès", "mardi 15 décembre 2026"]);
    // Who was there knows the day: no notice is missed.
    me.keys("<f8>").shows(&["Avis"]).hides(&["au plus tard"]);
}

#[test]
fn who_was_told_must_hear_that_the_meeting_is_off() {
    let mut me = planned(HOME);
    me.keys("<f8>   <esc>xannuler<enter>")
        .shows(&["3 avis sont déjà donnés (", "prévenez ces personnes"]);
    me.keys("<right><enter>").shows(&["Annulée"]);
}

#[test]
fn the_committee_writes_its_own_agenda_and_a_wrong_line_is_named() {
    let mut me = robot(HOME, French, Register::Demo, "9");
    me.until("▶ Ordre du jour d’une réunion ordinaire", "<down>");
    me.shows(&["Points habituels"]).keys("<enter>");
    me.keys("<ctrl-home>").shows(&["Ouverture et vérification du quorum"]);
    me.keys("<ctrl-a>").keys("<paste:Accueil | 5\n   Nouvelles\n>");
    me.keys("<ctrl-s>").shows(&["Ligne 2"]);
    me.keys("<esc>");
    me.elsewhere(json!({"do": "set-rule", "rule": "agenda.regular",
        "value": "Accueil | 5\n  Nouvelles\nBudget | décision | 20\nVaria | 10"}));
    me.shows(&["Ordre du jour"]);
    me.keys("3n8 dec<ctrl-s>f2026-09<enter><enter>");
    me.shows(&["1 Accueil", "1.1 Nouvelles", "2 Budget", "3 Varia", "35 min, fin vers 19 h 35"]);
    me.keys("<down><down>").shows(&["2. Budget", "Décision · vers 19 h 05"]);
}

#[test]
fn papers_of_a_meeting_are_a_key_away_in_both_languages() {
    for (language, forms, made, name) in [
        (
            French,
            "tous les formats",
            "Avis de convocation fait",
            "2026-12-08 CCR avis de convocation 2026-08.html",
        ),
        (
            English,
            "all formats",
            "Notice of meeting made",
            "2026-12-08 CCR notice of meeting 2026-08.html",
        ),
    ] {
        let mut me = robot(SMALL, language, Register::Demo, "3f2026-08<enter>x<enter>");
        // In the dialog of every paper, with each form.
        me.shows(&["2026-08", forms]).keys("<ctrl-s>").shows(&[made]);
        let folder = me.path.parent().unwrap().to_owned();
        let page = std::fs::read_to_string(folder.join(name)).unwrap();
        assert!(page.contains("2026-08") && page.contains("<table"), "{page}");
        // The paper is in the register, and the meeting can still be called off.
        let store = Store::open(&me.path).unwrap();
        let papers = store.find(name, None, 10).unwrap();
        assert_eq!(papers.first().map(|paper| paper.label.as_str()), Some(name));
    }
}

#[test]
fn all_of_it_fits_a_small_screen_in_english() {
    let mut me = robot(SMALL, English, Register::Demo, "3ndec 8<ctrl-s>");
    me.keys("f2026-09<enter><enter>").shows(&["→   4.1 "]);
    me.keys("<f8>").shows(&["Notice of meeting · Regular meeting 2026-09", "0 of 16 told"]);
    me.keys(" ").shows(&["1 of 16 told", "to be told"]);
    me.keys("<esc>x").shows(&["What to do with this meeting?", "Call the meeting off"]);
    me.keys("series<enter>").shows(&["Each month, the second Tuesday", "Jan 12, 2027"]);
}

#[test]
fn the_footer_shows_first_what_comes_next_of_a_meeting() {
    let first = |me: &Robot| me.lines().pop().unwrap_or_default().trim_start().to_owned();
    let mut me = planned(HOME);
    assert!(first(&me).starts_with("F8 convocation   F7 ouvrir   n nouveau"), "{}", me.screen());
    // Told, it waits to be opened; the notice can be renewed, after the rest.
    me.keys("<f8><ctrl-s>").shows(&["Convocation envoyée le 22 novembre 2026"]);
    assert!(first(&me).starts_with("F7 ouvrir"), "{}", me.screen());
    let mut me = robot(HOME, French, Register::Demo, "3f2026-07<enter><enter>");
    me.shows(&["Tenue"]);
    assert!(first(&me).starts_with("F9 procès-verbal   F10 adopter"), "{}", me.screen());
    let mut me = robot(SMALL, English, Register::Demo, "3f2026-08<enter><enter>");
    assert!(first(&me).starts_with("F8 notice   F7 open"), "{}", me.screen());
    me.keys("<f8>").shows(&["Notice of meeting"]);
}

#[test]
fn a_late_notice_is_told_whole_and_nothing_to_take_over_is_said() {
    let mut me = robot(HOME, French, Register::Demo, "3nauj<ctrl-s>f2026-09<enter><enter><f8>");
    me.shows(&["En retard : l’avis devait partir au plus tard le jeudi 12 novembre 2026."]);
    let late = me.line_of("En retard");
    let below = me.lines()[usize::from(late) + 1].clone();
    assert!(below.trim_end().ends_with('.'), "the sentence ends on the next line: {below}");
    // All that is open came with the plan.
    let mut me = planned(HOME);
    me.keys("xsuspens<enter>").shows(&["il n’y a rien à reprendre"]);
}

#[test]
fn a_point_that_is_added_goes_where_it_is_chosen() {
    let mut me = planned(HOME);
    me.keys("<home><down>n").shows(&["Avant « Levée"]).keys("Préparé<tab><tab><tab><tab>");
    me.until("Après « 2 Adoption", "<right>").keys("<enter><esc>").shows(&["3 Préparé"]);
    me.keys("u<f8><ctrl-s><f7><ctrl-s><home><down>n");
    // While the agenda is being adopted, what is added is other business.
    me.shows(&["Où le placer", "Sous « 9 Varia »"]);
    me.keys("Bruit la nuit<enter>Ménage<enter>");
    me.keys("Fête des voisins<tab><tab><tab><tab><right>").shows(&["Avant « Levée"]);
    me.keys("<enter>Encore une<enter><esc><end>");
    me.shows(&["9.1 Bruit la nuit", "9.2 Ménage", "11 Fête des voisins", "12 Encore une"]);
    me.shows(&["13 Levée"]);
}

#[test]
fn a_monthly_series_asks_for_no_weeks() {
    let mut me = planned(HOME);
    me.keys("xsérie<enter>").shows(&["Rythme"]).hides(&["Semaines entre"]);
    me.keys("t").shows(&["Semaines entre deux réunions"]);
}

#[test]
fn the_labels_of_a_point_are_whole_on_a_small_screen() {
    let mut me = robot(SMALL, English, Register::Demo, "3f2026-08<enter><enter>n");
    me.shows(&["Planned length (minutes)", "Where to put it"]);
}
