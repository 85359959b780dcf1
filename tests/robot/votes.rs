//! Two windows at one vote: neither writes over the other's unseen.

use ccr::domain::entity::Entity;
use ccr::store::Store;
use serde_json::json;

use crate::support::{French, HOME, Register, Robot, robot};

/// The demo's committee of 16 in an open meeting, nine present, one motion waiting, and the form
/// of its vote open with 2 for and 7 against typed in.
fn voting() -> Robot {
    let mut me = robot(HOME, French, Register::Demo, "3nauj<ctrl-s>");
    me.keys("f2026-09<enter><enter><f8><ctrl-s><f7><ctrl-s><f2>ppppppppp<esc>");
    me.keys("<down*7><f3>De réparer les bancs.<tab>fatou<tab>aicha<tab><ctrl-s>");
    me.keys("<f4><right><tab>2<tab>7").shows(&["→ Rejetée"]);
    me
}

fn outcome(me: &Robot) -> String {
    let store = Store::open(&me.path).unwrap();
    let motion = store.all(Entity::Motion, None, 1_000).unwrap().pop().unwrap();
    motion.text("outcome").unwrap().to_owned()
}

fn carried_elsewhere(me: &Robot) {
    let store = Store::open(&me.path).unwrap();
    let motion = store.all(Entity::Motion, None, 1_000).unwrap().pop().unwrap();
    assert_eq!(motion.text("text"), Some("De réparer les bancs."));
    me.elsewhere(json!({"do": "record-vote", "motion": motion.id, "mode": "unanimous"}));
}

#[test]
fn a_vote_recorded_in_another_window_is_seen_before_it_is_written_over() {
    let mut me = voting();
    carried_elsewhere(&me);
    me.keys("<ctrl-s>").shows(&["Quelqu’un d’autre a changé", "unanimité", "Vote compté"]);
    assert_eq!(outcome(&me), "carried");
    me.keys("<ctrl-s>").shows(&["Quelqu’un d’autre a changé", "Adoptée", "Rejetée"]);
    assert_eq!(outcome(&me), "carried");
    me.keys("<ctrl-s>").shows(&["Pour 2 · contre 7", "REJETÉE"]);
    assert_eq!(outcome(&me), "defeated");
}

/// Two of those present get one name; of each the id and the unit.
fn two_of_one_name(me: &Robot) -> [(String, String); 2] {
    let store = Store::open(&me.path).unwrap();
    let people = store.all(Entity::Person, None, 1_000).unwrap();
    let named = |given: &str| {
        let found = people.iter().find(|person| person.text("given_name") == Some(given)).unwrap();
        let unit = format!("{}07", given.len());
        me.elsewhere(json!({"do": "save", "what": "person", "id": found.id,
            "set": {"family_name": "Roy", "given_name": "Zoé", "preferred_name": null, "unit": unit},
            "was": {"family_name": found.text("family_name"), "given_name": given,
                "preferred_name": found.text("preferred_name"), "unit": found.text("unit")}}));
        (found.id.to_string(), unit)
    };
    [named("Fatou"), named("Aïcha")]
}

#[test]
fn namesakes_among_those_who_may_move_are_told_apart_and_one_of_them_is_chosen() {
    let mut me = robot(HOME, French, Register::Demo, "3nauj<ctrl-s>");
    me.keys("f2026-09<enter><enter><f8><ctrl-s><f7><ctrl-s><f2>ppppppppp<esc>");
    let twins = two_of_one_name(&me);
    me.keys("<down*7><f3>De réparer les bancs.<tab>Zoé Roy");
    for (_, unit) in &twins {
        me.shows(&[&format!(" · {unit}")]);
    }
    me.keys("<tab>").shows(&["Plusieurs portent exactement ce nom"]);
    me.keys("<down>");
    let pointed = me.lines().into_iter().find(|line| line.contains("▶Zoé Roy"));
    let pointed = pointed.unwrap_or_else(|| panic!("{}", me.screen()));
    let chosen = twins.iter().find(|(_, unit)| pointed.contains(&format!(" · {unit}"))).unwrap();
    me.keys("<enter><tab>solange<enter><ctrl-s>");
    let store = Store::open(&me.path).unwrap();
    let motion = store.all(Entity::Motion, None, 1_000).unwrap().pop().unwrap();
    assert_eq!(motion.link("mover_id").unwrap().to_string(), chosen.0);
    // The list in which one looks for a name on the roll tells them apart too.
    me.keys("<f2>/zoe");
    for (_, unit) in &twins {
        me.shows(&[&format!(" · {unit}")]);
    }
}

#[test]
fn a_vote_tells_the_number_that_the_resolution_gets() {
    let mut me = voting();
    let screen = me.screen().replace('\u{a0}', " ");
    let told = screen.split("Adoptée, elle portera le numéro ").nth(1).unwrap();
    let told = told.split_whitespace().next().unwrap().trim_end_matches('.').to_owned();
    me.keys("<bs>1<up>8<ctrl-s>").shows(&[&told]);
    let store = Store::open(&me.path).unwrap();
    let motion = store.all(Entity::Motion, None, 1_000).unwrap().pop().unwrap();
    assert_eq!(
        (motion.text("outcome"), motion.text("number")),
        (Some("carried"), Some(told.as_str()))
    );
}

#[test]
fn a_draft_of_a_vote_remembers_what_it_was_typed_over() {
    let mut me = voting();
    me.keys("<esc>");
    carried_elsewhere(&me);
    me.keys("<f4>").shows(&["(brouillon repris, "]);
    me.keys("<ctrl-s>").shows(&["Quelqu’un d’autre a changé"]);
    assert_eq!(outcome(&me), "carried");
}

#[test]
fn a_vote_that_is_counted_again_keeps_both_results() {
    let mut me = voting();
    me.keys("<ctrl-s>").shows(&["Pour 2 · contre 7", "REJETÉE"]);
    me.keys("<f4>").shows(&["Le vote inscrit", "Mal noté, à corriger"]).hides(&["Raison du"]);
    me.keys("<tab>7<tab>2").until("Recompté", "<tab><right>").shows(&["Raison du recomptage"]);
    // A recount has a reason.
    me.keys("<ctrl-s>").shows(&["Raison du recomptage"]);
    me.keys("Mains levées mal comptées.").shows(&["→ Adoptée"]);
    me.keys("<ctrl-s>").shows(&["Pour 7 · contre 2", "ADOPTÉE", "CCR-2026-"]);
    me.shows(&["recompté; avant : pour 2"]);
    me.keys("<f9>")
        .until("Le vote a été recompté", "<pgdn>")
        .shows(&["Le vote a été recompté : Mains levées mal comptées."]);
    me.shows(&["Résultat annoncé avant le recomptage : 2 pour, 7 contre"]);
}

#[test]
fn a_list_left_without_a_choice_is_forgotten_by_the_next_one() {
    let mut me = voting();
    // The form of the vote away, then the list of what can be moved.
    me.keys("<esc><f3>").shows(&["Présenter", "Question préalable"]).keys("<esc>");
    // What is chosen now is a deed with the meeting, not a motion.
    me.keys("xajour<enter>").shows(&["Ajourner"]).hides(&["Proposition de"]);
    // Letters that call no sentence, the list of sentences left; then a motion is meant.
    me.keys("<esc><enter>zut<tab>").shows(&["Phrase"]).keys("<esc><esc>");
    me.keys("<f3><enter>").shows(&["Amendement", "Proposition de"]);
    me.keys("<esc>").hides(&["constate le quorum"]);
}

#[test]
fn saving_takes_the_only_proposal_as_leaving_the_field_does() {
    let mut me = voting();
    me.keys("<esc><f3><enter> Et les tables.<tab>fatou<tab>aicha<ctrl-s>");
    me.shows(&["Amendement", "Par Fatou Diallo-Beauchemin, appui : Aïcha", "En attente du vote"]);
}

/// Reads the minutes until they say this.
fn minutes_say(me: &mut Robot, what: &str) {
    me.keys("<f9>");
    let found = (0..20).any(|_| {
        let shown = me.screen().contains(what);
        if !shown {
            me.keys("<pgdn>");
        }
        shown
    });
    assert!(found, "no « {what} » up to\n{}", me.screen());
}

#[test]
fn what_was_prepared_waits_for_its_point_and_is_amended_there() {
    let mut me = robot(HOME, French, Register::Demo, "3nauj<ctrl-s>");
    me.keys("f2026-09<enter><enter><f2>ppppppppp<esc><down*7><f3>Acheter un banc.<tab>fatou<tab>aicha<tab><ctrl-s>");
    me.keys("<down><f3>Peindre le hall.<tab>fatou<tab>aicha<tab><ctrl-s>");
    me.keys("<f8><ctrl-s><f7><ctrl-s><right><enter>");
    // Under another point another matter comes up, while both wait.
    me.keys("<home><f3>Changer la date.<tab>fatou<tab>aicha<tab><ctrl-s>");
    me.shows(&["Proposition  Changer la date.", "En attente du vote"]);
    me.keys("<home><down*7><right><down><f4>").shows(&["Il faut d’abord disposer"]);
    me.keys("<left><f4>").shows(&["Inscrire le vote", "Changer la date."]).keys("<ctrl-s>");
    // The first one’s point is treated: its vote is offered, and an amendment goes to it.
    me.keys("<f4>").shows(&["Inscrire le vote", "Acheter un banc."]).keys("<esc>");
    me.keys("<f3>").shows(&["Présenter", "Amendement"]);
    me.keys("amend<enter>").shows(&["Acheter un banc."]);
    me.keys(" vert<tab>fatou<tab>aicha<tab><ctrl-s>");
    me.shows(&["Ajouter « vert » après"]);
    me.keys("<f4><ctrl-s><f4><ctrl-s>").shows(&["CCR-2026-", "ADOPTÉE"]);
    me.keys("<left><down>").shows(&["Proposition  Peindre le hall.", "En attente du vote"]);
}

#[test]
fn digits_typed_on_the_result_are_the_count() {
    let mut me = voting();
    // Back on the result, turned to « unanimity ».
    me.keys("<s-tab><s-tab><left>").shows(&["▶ Résultat", "Adoptée à l’unanimité"]);
    me.keys("8").shows(&["Vote compté (main levée)"]);
    me.keys("<tab>1<ctrl-s>").shows(&["Pour 8 · contre 1", "ADOPTÉE"]);
}

#[test]
fn a_secret_ballot_that_is_asked_for_is_the_only_way_to_vote() {
    let mut me = voting();
    me.keys("<esc><f3>secret<enter>").shows(&["1 membre suffit"]);
    me.keys("<ctrl-s>").shows(&["Demande de scrutin secret"]);
    me.keys("<f4>").shows(&["Le scrutin secret est demandé.", "Scrutin secret"]);
    me.keys("<tab>6<tab>3<ctrl-s>").shows(&["Scrutin secret : pour 6 · contre 3"]);
    minutes_say(&mut me, "Le scrutin secret est demandé.");
}

#[test]
fn who_asks_for_a_secret_ballot_during_the_vote_is_named_if_wished() {
    let mut me = voting();
    me.keys("<s-tab><s-tab>s").shows(&["Scrutin secret", "Demandé en séance"]);
    me.hides(&["Demandé par"]).keys("<tab><tab><tab><tab>o").shows(&["Demandé par"]);
    me.keys("<tab>gisele<tab><ctrl-s>").shows(&["Scrutin secret : pour 2 · contre 7"]);
    minutes_say(&mut me, "Le scrutin secret est demandé par Gisèle");
}

#[test]
fn a_motion_that_names_somebody_is_on_persons() {
    let mut me = voting();
    me.hides(&["Vote sur des personnes"]).keys("<esc>u");
    me.keys("<f3>De nommer deux scrutatrices.<tab>fatou<tab>aicha<tab><ctrl-s><f4><left>");
    me.shows(&["Vote sur des personnes : la règle du comité demande le scrutin secret."]);
}

#[test]
fn what_leaves_at_once_asks_for_the_day_or_the_committee() {
    let mut me = voting();
    me.keys("<s-tab><s-tab>").hides(&["Remise au", "Renvoyée à"]);
    for _ in 0..15 {
        if me.screen().contains("Renvoyée à un comité") {
            break;
        }
        me.keys("<right>");
    }
    me.keys("<ctrl-s>").shows(&["Renvoyée à *", "Il faut le remplir"]);
    me.keys("comité des aînés<ctrl-s>").shows(&["Renvoyée à : comité des aînés"]);
    let mut me = voting();
    me.keys("<s-tab><s-tab>");
    for _ in 0..15 {
        if me.screen().contains("Remise à plus tard") {
            break;
        }
        me.keys("<right>");
    }
    me.shows(&["Remise au", "elle revient à la prochaine réunion"]);
    me.keys("<tab>8 déc<ctrl-s>").shows(&["REMISE", "Remise au 8 décembre 2026"]);
}

#[test]
fn an_amendment_changes_the_day_of_a_postponement() {
    let mut me = voting();
    me.keys("<esc><f3>remise<enter>fatou<tab>aicha<tab>8 déc<ctrl-s>");
    me.shows(&["Remise au 8 décembre 2026"]);
    me.keys("<f3>amend<enter>").shows(&["8 décembre 2026"]);
    me.keys("<tab>gisele<tab>fatou<tab>15 déc").hides(&["Changez le texte ci-dessous"]);
    me.keys("<ctrl-s>").shows(&["Remise au 15 décembre 2026"]);
    me.keys("<f4><ctrl-s><f4><ctrl-s>").shows(&["REMISE"]);
    let store = Store::open(&me.path).unwrap();
    let all = store.all(Entity::Motion, None, 1_000).unwrap();
    let main = all.iter().rev().find(|m| m.text("kind") == Some("main")).unwrap();
    assert_eq!(main.text("until_on"), Some("2026-12-15"));
    minutes_say(&mut me, "porter la date au 15 décembre 2026");
}

#[test]
fn a_count_that_is_short_is_asked_about_and_told_in_the_same_words() {
    let mut me = voting();
    me.keys("<bs>5<ctrl-s>").shows(&["2 votes ne sont pas comptés", "les 2 autres?"]);
    me.keys("<enter>").shows(&["Inscrire le vote"]);
    assert_eq!(outcome(&me), "proposed");
    me.keys("<ctrl-s><right><right><enter>").shows(&["Pour 2 · contre 5 · abstentions 2"]);
    me.hides(&["n’ont pas voté"]);
    me.keys("u<f4><right><tab>2<tab>5<ctrl-s><right><enter>");
    me.shows(&["Pour 2 · contre 5 · 2 personnes n’ont pas"]);
    me.shows(&["2 pour, 5 contre; 2 personnes n’ont pas"]).hides(&["0 abstention", "abstention 0"]);
    // Nobody is asked about where everybody is counted.
    me.keys("u<f4><right><tab>2<tab>7<ctrl-s>").shows(&["Pour 2 · contre 7"]);
}

#[test]
fn a_letter_takes_no_number_away() {
    let mut me = voting();
    me.keys("x").shows(&["7x", "Il faut un nombre entier"]).keys("<bs>").shows(&["→ Rejetée"]);
    me.keys("<s-tab><tab>v").shows(&["7v"]).keys("<bs><ctrl-s>").shows(&["Pour 2 · contre 7"]);
}

/// The roll call of the same motion, eight of the nine having answered.
fn called_but_one() -> Robot {
    let mut me = voting();
    me.keys("<s-tab><s-tab><right><right>").shows(&["9 noms à appeler"]);
    me.keys("<ctrl-s>pppppppp<ctrl-s>");
    me
}

#[test]
fn a_name_that_was_not_called_is_asked_about_and_told() {
    let mut me = called_but_one();
    me.shows(&["Un nom n’a pas de réponse", "Sans réponse : "]);
    me.keys("<enter>").shows(&["Appel nominal :", "sans réponse"]);
    assert_eq!(outcome(&me), "proposed");
    me.keys("<ctrl-s><right><enter>").shows(&["pour 8 · contre 0", "1 personne n’a pas voté"]);
    minutes_say(&mut me, "répondu");
}

#[test]
fn a_roll_call_is_corrected_without_a_conflict_with_oneself() {
    let mut me = called_but_one();
    me.keys("<enter>p<ctrl-s>").shows(&["pour 9 · contre 0"]);
    // Its totals are its own: nobody is scolded about them.
    me.keys("<f4>").shows(&["Appel nominal", "9 noms à appeler"]).hides(&["Les nombres"]);
    me.keys("<ctrl-s><home>c<ctrl-s>").hides(&["Quelqu’un d’autre"]);
    me.shows(&["pour 8 · contre 1"]);
}

#[test]
fn a_draft_follows_what_one_does_oneself() {
    let mut me = voting();
    me.keys("<ctrl-s>").shows(&["REJETÉE"]);
    me.keys("<f4><left><right><tab><tab>6<esc>u<f4>").shows(&["(brouillon repris"]);
    me.keys("<tab>3<ctrl-s>").hides(&["Quelqu’un d’autre"]).shows(&["Pour 3 · contre 6"]);
}

#[test]
fn an_amount_is_amended_whole() {
    let mut me = voting();
    me.keys("<esc>u<f3>De verser 1 500 $ au parc.<tab>fatou<tab>aicha<tab><ctrl-s>");
    me.keys("<f3><enter>").keys("<ctrl-u>De verser 1 200 $ au parc.");
    me.shows(&["remplacer « 1 500 $ » par « 1 200 $ »"]).keys("<tab>gisele<tab>fatou<ctrl-s>");
    me.shows(&["Remplacer « 1 500 $ » par", "« 1 200 $ »"]).hides(&["[-", "{+"]);
    me.keys("<f4><ctrl-s>").shows(&["Telle qu’amendée : remplacer « 1 500 $ »"]);
    minutes_say(&mut me, "remplacer");
}

#[test]
fn a_motion_that_is_put_while_another_is_selected_is_the_one_that_is_voted_on() {
    let mut me = voting();
    // The vote is written down, and its motion selected.
    me.keys("<ctrl-s><tab><down>").shows(&["REJETÉE", "▶ Proposition  De réparer les bancs."]);
    me.keys("<f3>De planter un érable.<tab>steeve<tab>fatou<tab><ctrl-s>");
    me.keys("<f4>").shows(&["De planter un érable."]).hides(&["mal noté"]);
}

#[test]
fn a_vote_that_is_counted_again_says_what_it_gives() {
    let mut me = voting();
    me.keys("<ctrl-s>").shows(&["REJETÉE"]);
    // Three for, not two: it stays rejected, and the line below says so.
    me.keys("<f4><tab>3<tab>6").until("Recompté", "<tab><right>").keys("<tab>Mal lu.");
    me.keys("<ctrl-s>").shows(&["REJETÉE"]);
    let last = me.lines().into_iter().rev().find(|line| line.contains("inscrit de nouveau"));
    let last = last.unwrap_or_else(|| panic!("{}", me.screen()));
    assert!(last.contains("REJETÉE") && last.contains("3 pour, 6 contre"), "{last}");
}
