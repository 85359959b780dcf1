//! Where somebody who held a first meeting stopped or went wrong, and does no more.

use crate::support::{English, French, HOME, Language, Register, Robot, robot};

/// The demo's meeting of the committee, planned for today and opened at seven, with the first nine of
/// 16 members present.
fn opened(language: Language) -> Robot {
    let day = if language == French { "auj" } else { "today" };
    let plan = format!("3n{day}<tab><tab><tab><right><ctrl-s>f2026-09<enter><enter>");
    let mut me = robot(HOME, language, Register::Demo, &plan);
    me.keys("<f8><ctrl-s><f7><ctrl-s><f2>").keys(&"p".repeat(9)).keys("<esc>");
    me
}

fn text(me: &Robot, sql: &str) -> String {
    let conn = rusqlite::Connection::open(&me.path).unwrap();
    conn.query_row(sql, [], |row| row.get(0)).unwrap()
}

#[test]
fn points_added_while_the_agenda_is_adopted_leave_the_keys_there() {
    let mut me = opened(French);
    me.keys("<f6>").shows(&["▶    2 "]).keys("nFête de Noël<ctrl-s>").shows(&["▶    2 "]);
    me.keys("<f3>D’adopter l’ordre du jour modifié.<tab>fatou<tab>aicha<tab><ctrl-s>");
    me.shows(&["▶    2 ", "Proposition  D’adopter"]);
    // Under a later point one goes to what is added.
    me.keys("<f4><ctrl-s><f6*7>nLe frigo<ctrl-s>").shows(&["Le frigo", "Aucune note"]);
    me.hides(&["▶    2 "]);
}

#[test]
fn the_chair_opens_the_doors_with_one_key() {
    let mut me = opened(French);
    me.keys("<down*7><f3><f3>huis<enter>fatou<tab>aicha<tab><ctrl-s><f4><ctrl-s>");
    me.at("19:10").keys("<f3><f3>fin<enter><ctrl-s><f4>").shows(&["La présidence y met fin"]);
    me.keys("<ctrl-s>").shows(&["Huis clos levé par la présidence"]).hides(&["HUIS CLOS"]);
}

#[test]
fn a_secret_ballot_is_of_right_and_its_outcome_is_told() {
    let mut me = opened(French);
    me.keys("<down*7><f3>De désigner Fatou Diallo-Beauchemin pour aller au salon.<tab>fatou<tab>aicha<tab><ctrl-s>");
    me.keys("<f3>secret").shows(&["de droit, si un membre le demande"]).keys("<esc>");
    me.keys("<f4>").shows(&["Scrutin secret"]).keys("8<tab>1<tab>0<tab><right><tab>gisele<tab>");
    // A few letters that one name has are that name.
    me.keys("<tab><tab>steeve<tab>ovila<tab><ctrl-s>");
    me.shows(&["ADOPTÉE : CCR-2026-", "au scrutin secret, 8 pour", "sur demande"]);
    let counted = "SELECT scrutineers FROM motion WHERE scrutineers IS NOT NULL";
    assert_eq!(text(&me, counted), "Steeve Bellehumeur-Dulac et Ovila Bellefleur-Deschamps");
    // Somebody else, whom nobody knows, counts too.
    me.keys("<f3>De désigner Fatou Diallo-Beauchemin pour aller au bal.<tab>fatou<tab>aicha<tab><ctrl-s>");
    me.keys("<f4>9<tab>0<tab>0<tab><tab><tab><tab>Steeve Untel<tab><ctrl-s>");
    let counted = "SELECT scrutineers FROM motion WHERE scrutineers LIKE '%Untel'";
    assert_eq!(text(&me, counted), "Steeve Untel");
    let mut me = opened(English);
    me.keys("<down*7><f3>To appoint Fatou Diallo-Beauchemin to go there.<tab>fatou<tab>aicha<tab><ctrl-s>");
    me.keys("<f3>secret").shows(&["of right, if a member asks"]);
}

#[test]
fn a_day_that_was_is_not_planned_for_next_year_without_a_word() {
    let mut me = robot(HOME, French, Register::Demo, "3n10 nov");
    me.shows(&["mercredi 10 novembre 2027", "une réunion tenue le 10 novembre 2026"]);
    me.keys("<ctrl-u>10 nov 2026").shows(&["Cette date est passée"]).hides(&["près d’un an"]);
    me.keys("<ctrl-u>15 déc").hides(&["près d’un an"]);
}

#[test]
fn an_agenda_is_in_the_language_of_the_papers() {
    let mut me = robot(HOME, French, Register::Demo, "<ctrl-t>3n");
    me.keys("today<ctrl-s>f2026-09<enter><enter>").shows(&["Planned", "Opening and check"]);
    // The screen says it in its own language; what is kept, and asked for elsewhere, is French.
    me.keys("<ctrl-t>").shows(&["Prévue", "Ouverture et vérif"]);
    assert_eq!(first_point(&me), "Ouverture et vérification du quorum");
    let mut me = robot(HOME, English, Register::Demo, "3ntoday<ctrl-s>f2026-09<enter><enter>");
    me.shows(&["Opening and check"]);
    assert_eq!(first_point(&me), "Opening and check of the quorum");
}

/// The title of the first point of the meeting that was planned, as it is kept.
fn first_point(me: &Robot) -> String {
    let conn = rusqlite::Connection::open(&me.path).unwrap();
    let sql = "SELECT i.title FROM agenda_item i JOIN meeting m ON m.id = i.meeting_id
               WHERE m.number = '2026-09' ORDER BY i.position LIMIT 1";
    conn.query_row(sql, [], |row| row.get(0)).unwrap()
}

#[test]
fn an_agenda_that_goes_on_below_says_so() {
    let mut me = opened(French);
    me.keys("<down*7>n").keys("Un point<enter>Deux<enter>Trois<enter>Quatre<enter><esc><home>");
    let down =
        |me: &Robot| me.lines().iter().any(|line| line.contains("↓┌") || line.contains("↓│"));
    assert!(down(&me), "{}", me.screen());
    me.keys("<end>");
    assert!(!down(&me), "{}", me.screen());
}

#[test]
fn an_opening_begins_at_the_first_point_and_a_roll_call_is_on_the_text_as_it_stands() {
    let plan = "3nauj<tab><tab><tab><right><ctrl-s>f2026-09<enter><enter><f8><ctrl-s>";
    let mut me = robot(HOME, French, Register::Demo, plan);
    me.keys("<down*4><f7><ctrl-s>").shows(&["▶    1 "]).keys("<f2>").keys(&"p".repeat(9));
    me.keys("<esc><down*7><f3>Demander deux bancs à l’office.<tab>fatou<tab>aicha<tab><ctrl-s>");
    me.keys("<f3>amend<enter><end><ctrl-u>Demander quatre bancs à l’office.<tab>fatou<tab>aicha<tab><ctrl-s>");
    me.keys("<f4><ctrl-s><f4>").until("Appel nominal", "<right>").keys("<ctrl-s>");
    me.shows(&["Demander quatre bancs"]).hides(&["Demander deux bancs"]);
}

#[test]
fn an_adjournment_that_carried_says_how_to_go_on_and_brings_its_day() {
    let mut me = opened(French);
    me.keys("<down*7><f3><f3>ajournement<enter>fatou<tab>aicha<tab>10 déc<ctrl-s><f4><ctrl-s>");
    me.shows(&["Ajournement adopté, au 10 déc. 2026 : x, puis « Ajourner »"]);
    me.shows(&["Suite de la réunion le 10"]).hides(&["Remise au"]);
    // The day was noted wrongly: it is put right, and told.
    me.keys("<right><down>e").shows(&["Suite de la réunion le"]).hides(&["Remise au"]);
    me.keys("<tab*5><ctrl-u>11 déc<ctrl-s>");
    me.shows(&["Ajournement adopté, au 11 déc. 2026"]);
    me.keys("e<tab*5><ctrl-u>10 déc<ctrl-s><left>");
    me.keys("xajourner<enter>").shows(&["Nouveau jour", "10 décembre 2026"]);
    // Without a day the keys begin where it is asked.
    let mut me = opened(French);
    me.keys("xajourner<enter>15 déc<ctrl-s>").shows(&["elle continue le 15 décembre 2026"]);
}

#[test]
fn a_point_that_is_planned_comes_before_the_closing_and_not_behind_the_opening() {
    let plan = "3nauj<tab><tab><tab><right><ctrl-s>f2026-09<enter><enter>";
    let mut me = robot(HOME, French, Register::Demo, plan);
    me.keys("n").shows(&["Avant « Levée de la séance »"]).keys("<esc>");
    // The same of an agenda that was typed: its points have titles alone.
    let other = rusqlite::Connection::open(&me.path).unwrap();
    other.execute_batch("UPDATE agenda_item SET role = NULL").unwrap();
    me.keys("<esc><enter><home>n").shows(&["Avant « Levée de la séance »"]).keys("<esc>");
    me.keys("<down*7>n").shows(&["Après « 8 Points de décision »"]);
}

#[test]
fn at_an_assembly_people_are_no_guests_and_no_members() {
    let mut me = robot(HOME, French, Register::Demo, "3n<up><right><right><tab>auj<ctrl-s>");
    me.keys("<enter><f8><ctrl-s><f7><ctrl-s>Élection à tenir.<ctrl-s>");
    me.keys("<f3>")
        .shows(&["Personne n’est noté par son nom"])
        .keys("De fêter.<tab>rose<tab><esc>");
    me.keys("h").shows(&["Compter les personnes présentes"]).keys("<esc>");
    me.keys("<f2>i").shows(&["Ajouter une personne à l’assemblée"]).keys("<esc>");
    me.keys("nBélanger<tab>Rose<ctrl-s>").shows(&["Ajout aux présences : Rose Bélanger"]);
    me.keys("p<esc><f3>").shows(&["deux personnes notées par leur nom"]);
    // The letters that found nobody give way to those that are typed.
    me.keys("<tab>bel").hides(&["rosebel"]).keys("<esc>");
    me.keys("<f7>").hides(&["n’est pas notée (F2)", "La présence de"]);
}

#[test]
fn whoever_is_not_noted_is_told_once_as_a_meeting_closes() {
    let mut me = opened(French);
    me.keys("<f7>").shows(&["La présence de 7 membres n’est pas notée"]);
    let screen = me.screen();
    assert_eq!(screen.matches("La présence de").count(), 1, "{screen}");
}

#[test]
fn a_meeting_written_up_afterwards_goes_by_the_hours_that_were_noted() {
    let mut me = robot(HOME, French, Register::Demo, "3n20 novembre 2026<ctrl-s>");
    me.keys("f2026-09<enter><enter><f7><ctrl-u>18:30<ctrl-s><end><enter>lev<tab>");
    me.shows(&["18 h 30"]);
    // The end is the last hour that was noted; another one contradicts the note.
    me.keys("<esc><f7>").shows(&["18 h 30"]).hides(&["Une note du point"]);
    me.keys("<ctrl-u>20:15").shows(&["Une note du point de la levée dit 18 h 30"]);
}
