//! Who presides and who writes, as that changes; substitutes and guests; what undo comes back to.

use ccr::domain::entity::Entity;
use ccr::store::Store;
use serde_json::json;

use crate::support::{self, English, French, HOME, Register, Robot, SMALL, robot};

/// The demo's meeting of the committee, opened at seven today: 16 members, a quorum of nine.
fn opened() -> Robot {
    let plan = "3nauj<tab><tab><tab><right><ctrl-s>f2026-09<enter><enter>";
    let mut me = robot(HOME, French, Register::Demo, plan);
    me.keys("<f8><ctrl-s><f7><ctrl-s>");
    me
}

/// What the minutes say, read on the screen from their first line to their last.
fn minutes(me: &mut Robot) -> String {
    me.keys("<f9>");
    let mut read = String::new();
    for _ in 0..12 {
        read.push_str(&me.screen());
        read.push('\n');
        me.keys("<pgdn>");
    }
    me.keys("<esc>");
    let lines: Vec<&str> = read.lines().map(str::trim).collect();
    lines.join(" ").replace(['\u{a0}', '\u{202f}'], " ")
}

#[test]
fn who_takes_the_chair_is_told_with_the_hour_and_presides_from_then_on() {
    let mut me = opened();
    me.keys("<f2>").keys(&"p".repeat(16)).keys("<esc>");
    me.shows(&["présidence : Hélène Tremblay-Sirop"]);
    // The second point is under way when another takes over.
    me.at("19:20").keys("<f6>");
    me.at("19:40").keys("<f2>/gisele<enter>o");
    me.shows(&["Qui préside ou tient le procès-verbal?", "Jusqu’ici : Hélène Tremblay-Sirop."]);
    me.keys("<ctrl-s>").shows(&["Gisèle", "Présidence", "19 h 40"]);
    me.keys("<esc>").shows(&["présidence : Gisèle"]).hides(&["Qui préside?"]);
    // The chair of the evening may leave now: nobody is asked for.
    me.at("19:50").keys("<f2>/helene<enter>d<esc>").hides(&["Qui préside?"]);
    let read = minutes(&mut me);
    assert!(
        read.contains("À 19 h 40, Hélène Tremblay-Sirop cède la présidence à Gisèle"),
        "{read}"
    );
    let agenda = read.find("2. Adoption de l’ordre du jour").expect("the second point");
    let told = read.find("cède la présidence").expect("the change");
    let third = read.find("3. Adoption").expect("the third point");
    assert!(agenda < told && told < third, "under the point that was treated: {read}");
    // Nobody presides who is not in the room: whoever is there can be chosen.
    me.keys("<f2>/helene<enter>o").shows(&["Hélène Tremblay-Sirop n’est pas dans la salle"]);
    me.hides(&["▶ Hélène"]).keys("aicha<enter>").shows(&["Jusqu’ici : Gisèle"]);
    me.keys("<ctrl-s><esc>").shows(&["présidence : Aïcha"]);
}

#[test]
fn whoever_asks_who_presides_is_led_to_somebody_who_may() {
    let mut me = opened();
    // Neither the chair nor the vice-chair is there; the cursor stood on the last who was marked.
    me.keys("<f2>").keys(&"p".repeat(16)).keys("/helene<enter>a/aicha<enter>a");
    me.keys("<esc>").shows(&["Qui préside? Hélène"]).keys("<f2>");
    let line = me.lines().into_iter().find(|line| line.starts_with('▶')).unwrap_or_default();
    assert!(line.contains("Présence") && !line.contains("Hélène"), "{line}");
    me.keys("o").shows(&["Qui préside ou tient le procès-verbal?"]);
    me.keys("<ctrl-s><esc>").hides(&["Qui préside?"]);
    // Of the minutes it is asked in the same way, and whoever chairs is not the first to be thought of.
    let mut me = opened();
    me.keys("<f2>").keys(&"p".repeat(16)).at("19:30").keys("/fatou<enter>d<esc>");
    me.shows(&["Qui prend les notes? Fatou"])
        .keys("<f2>o")
        .shows(&["Fonction  Secrétariat", "Jusqu’ici : Fatou"]);
    me.keys("<ctrl-s><esc>").hides(&["Qui prend les notes?", "Qui préside?"]);
    // Where nobody is there, nobody can be chosen.
    let mut me = opened();
    me.keys("<f2>/helene<enter>ao").shows(&["n’est pas dans la salle : p note son arrivée"]);
}

#[test]
fn one_who_takes_over_from_somebody_who_left_replaces_them() {
    let mut me = opened();
    me.keys("<f2>").keys(&"p".repeat(16));
    me.at("19:30").keys("/helene<enter>d").keys("<esc>").shows(&["Qui préside? Hélène"]);
    me.at("19:31").keys("<f2>/gisele<enter>o<ctrl-s><esc>").hides(&["Qui préside?"]);
    let read = minutes(&mut me);
    let said = "remplace Hélène Tremblay-Sirop à la présidence";
    assert!(read.contains(said) && !read.contains("cède la présidence"), "{read}");
}

#[test]
fn the_opening_says_what_is_doubtful_of_the_officers() {
    let plan = "3nauj<tab><tab><tab><right><ctrl-s>f2026-09<enter><enter>";
    let mut me = robot(HOME, French, Register::Demo, plan);
    // Before the roll is begun nobody is missed.
    me.keys("<f7>").hides(&["n’est pas encore notée", "n’est pas membre"]).keys("<esc>");
    me.keys("<f2>p<esc><f7>");
    let unsaid = "Présidence : Hélène Tremblay-Sirop, dont la présence n’est pas encore notée";
    // F2 is of the meeting’s own screen, which Escape leads back to.
    me.shows(&[unsaid, "(Échap, puis F2)."]);
    me.keys("<tab><tab>serge dev<enter>").shows(&["Secrétariat : cette personne n’est ni membre"]);
    me.keys("<esc><f2>/helene<enter>a<esc><f7><ctrl-d>");
    let mut me = robot(SMALL, English, Register::Demo, "3ntoday<ctrl-s>f2026-09<enter><enter>");
    me.keys("<f2>/helene<enter>a<esc><f7>")
        .shows(&["recorded as absent or excused (Esc, then F2)"]);
}

#[test]
fn a_substitute_has_an_hour_whenever_they_come() {
    let mut me = opened();
    me.keys("<f2>").keys(&"p".repeat(8)).keys("e<up>s");
    me.shows(&["Heure d’arrivée", "Usage de l’appel", "15 premières minutes"]);
    // Five minutes after the opening: an hour all the same.
    me.at("19:05").keys("serge dev<enter>19h04<ctrl-s>");
    me.shows(&["19 h 04  Serge Deville-Lagrande · Arrivée", "Quorum ✓ 9 présents sur 16"]);
    // Late, the hour is proposed; emptied, it is warned about and goes.
    let mut me = opened();
    me.keys("<f2>").keys(&"p".repeat(8)).keys("e<up>").at("19:40").keys("sserge dev<enter>");
    me.shows(&["19 h 40", "Cette personne compte à partir de cette heure."]);
    me.keys("<ctrl-u>").shows(&["D’après l’usage de l’appel"]).keys("<ctrl-s>");
    me.shows(&["Quorum ✓ 9 présents sur 16"]).hides(&["Serge Deville-Lagrande · Arrivée"]);
}

#[test]
fn an_assembly_is_planned_with_its_tenants_and_so_with_its_quorum() {
    let mut me = robot(HOME, French, Register::Demo, "3n");
    me.hides(&["Locataires"]).keys("<up><right><right>");
    me.shows(&["Combien de locataires l’assemblée représente-t-elle?"]);
    // A tenth of 420 is 42; a tenth of 31 would be four, and five is the least.
    me.keys("<down*4>420").shows(&["Quorum : 42 personnes"]);
    me.keys("<bs*3>31").shows(&["Quorum : 5 personnes"]).keys("<bs*2>420");
    me.keys("<up*3>auj<ctrl-s><enter>").shows(&["Assemblée générale annuelle"]);
    me.keys("<f8><ctrl-s><f7>").hides(&["n’est pas inscrit"]);
    me.keys("<up>Grève de la poste.<ctrl-s>");
    me.shows(&["sur 420 locataires"]);
}

#[test]
fn whom_a_resolution_elected_is_proposed_for_the_vacant_office() {
    let mut me = opened();
    me.keys("<f2>").keys(&"p".repeat(16)).keys("<esc>");
    me.keys("<f3>Élire Fatou Diallo-Beauchemin au secrétariat.<tab>gisele<tab>aicha<tab><ctrl-s>");
    let store = Store::open(&me.path).unwrap();
    let motion = store.all(Entity::Motion, None, 1_000).unwrap().pop().unwrap().id;
    let body = store.bodies().unwrap();
    let body = body.iter().find(|body| body.text("kind") == Some("committee")).unwrap();
    let today = support::now().date();
    let seats = store.composition(&body.id, today).unwrap().unwrap().seats;
    let seat = seats.into_iter().find(|seat| seat.kind == "secretary").unwrap();
    me.elsewhere(json!({"do": "record-vote", "motion": motion, "mode": "unanimous"}));
    let held = seat.mandate.unwrap().id;
    me.elsewhere(json!({"do": "end-mandate", "mandate": held, "ended_on": today.to_string(),
        "reason": "resignation"}));
    me.keys("<esc>6").until("▶ Comité", "<down>").keys("<enter>");
    me.until("▶ ! Secrétariat", "<down>").keys("c");
    me.shows(&["Proposé d’après la résolution", "Fatou Diallo-Beauchemin"]);
    // Of anybody else the resolution says nothing, neither who nor since when.
    me.at("9:00").keys("<esc>c").shows(&["Fatou Diallo-Beauchemin", "22 novembre 2026"]);
    me.keys("gisele b<tab>")
        .hides(&["Proposé d’après", "22 novembre"])
        .shows(&["23 novembre 2026"]);
    me.keys("<s-tab>fatou<tab>").shows(&["Proposé d’après", "22 novembre 2026"]);
    me.keys("<ctrl-s>");
    me.shows(&["▶ ✓ Secrétariat", "Fatou Diallo-Beauchemin"]).hides(&["vacante depuis le 22"]);
}

#[test]
fn a_guest_who_speaks_is_named_and_stays_until_the_closing() {
    let mut me = opened();
    me.keys("<f2>").keys(&"p".repeat(9)).keys("iserge dev<enter><ctrl-s><esc>");
    me.keys("<enter>int<tab> Les travaux commencent lundi.").shows(&["Serge Deville-Lagrande"]);
    me.shows(&["parole : Les travaux"]).keys("<esc>");
    // With a second guest one is chosen.
    me.keys("<f2>nLebrun<tab>Zoé<tab>l<ctrl-s><esc><enter> int<tab>")
        .shows(&["Phrase :", "Zoé Lebrun"]);
    me.keys("zoe<enter> Merci.").shows(&["Lebrun prend la parole : Merci."]).keys("<esc>");
    me.at("20:30").keys("<f2>/lebrun<enter>d<esc>");
    me.at("21:00").keys("<f7><ctrl-s>");
    let read = minutes(&mut me);
    assert!(!read.contains("jusqu’à la levée"), "{read}");
    assert!(read.contains("Zoé Lebrun (départ à 20 h 30)"), "{read}");
}

#[test]
fn a_refused_vote_stays_where_it_is_wrong_and_keeps_what_was_typed() {
    let mut me = opened();
    me.keys("<f2>").keys(&"p".repeat(9)).keys("<esc>");
    me.keys("<down*7><f3>De réparer les bancs.<tab>fatou<tab>aicha<tab><ctrl-s>");
    me.keys("<f4><right><tab>6<tab>2<tab>4<ctrl-s>");
    me.shows(&["Inscrire le vote", "Trop de votes"]);
    assert_eq!(me.cursor().map(|at| at.1), Some(me.line_of("Abstentions")), "{}", me.screen());
    me.shows(&["6", "2", "4"]).keys("<bs>1<ctrl-s>").shows(&["Pour 6 · contre 2 · abstention 1"]);
    // A missing total is missing in the empty field.
    me.keys("<f3>De peindre le hall.<tab>fatou<tab>aicha<tab><ctrl-s>");
    me.keys("<f4><right><tab>6<ctrl-s>").shows(&["Inscrire le vote"]);
    assert_eq!(me.cursor().map(|at| at.1), Some(me.line_of("Contre")), "{}", me.screen());
    me.keys("3<ctrl-s>").shows(&["Pour 6 · contre 3"]);
}

#[test]
fn undo_comes_back_to_the_thing_that_was_taken_back() {
    let mut me = opened();
    me.keys("<f2>").keys(&"p".repeat(9)).keys("<esc>");
    me.keys("<down*7><f3>De réparer les bancs.<tab>fatou<tab>aicha<tab><ctrl-s>");
    me.keys("<f4><ctrl-s>").shows(&["ADOPTÉE"]);
    // From another point, the vote is taken back: the cursor is on its motion, under its point.
    me.keys("<left><home><ctrl-z>").shows(&["8. Points de décision", "De réparer les bancs"]);
    me.keys("<ctrl-y>").shows(&["8. Points de décision", "ADOPTÉE"]);
    // The motion itself: its point is the nearest thing that is left.
    me.keys("<left><home><ctrl-z><left><home><ctrl-z>").shows(&["8. Points de décision"]);
    me.shows(&["Aucune note"]).hides(&["Proposition  De réparer"]);
    // On the roll: the person.
    me.keys("<f2><end>").at("19:30").keys("<home>d<end><ctrl-z>");
    assert!(me.lines().iter().any(|line| line.starts_with('▶') && line.contains("Ovila")));
}

#[test]
fn undo_in_a_list_selects_what_came_back() {
    let mut me = robot(HOME, French, Register::Demo, "2<down*9>");
    let name = me.lines().into_iter().find(|line| line.starts_with('▶')).unwrap();
    me.elsewhere(json!({"do": "set-rule", "rule": "ccr.min_seats", "value": "4"}));
    me.keys("nAaron<tab>Zed<ctrl-s>");
    let me_too = me.lines().into_iter().find(|line| line.starts_with('▶')).unwrap();
    assert!(me_too.contains("Aaron"), "{me_too}");
    me.keys("<end><ctrl-z>");
    // Gone again: the cursor does not leap to the top.
    assert!(!me.lines().iter().any(|line| line.contains("Aaron, Zed")));
    me.keys("<home><down*3><ctrl-y>");
    let line = me.lines().into_iter().find(|line| line.starts_with('▶')).unwrap();
    assert!(line.contains("Aaron"), "{line}; before: {name}");
}

#[test]
fn what_is_referred_names_a_body_by_a_few_letters_or_any_other() {
    let mut me = opened();
    me.keys("<f2>").keys(&"p".repeat(9)).keys("<esc>");
    me.keys("<down*7><f3>De réparer les bancs.<tab>fatou<tab>aicha<tab><ctrl-s>");
    me.keys("<f3>renvoi<enter>").shows(&["Renvoi en comité"]);
    me.keys("fatou<tab>aicha<tab>embel").shows(&["Comité d’embellissement"]);
    me.keys("<enter><ctrl-s><f4><ctrl-s>").shows(&["RENVOYÉE"]);
    let read = minutes(&mut me);
    assert!(read.contains("Comité d’embellissement"), "{read}");
    me.keys("<f3>De peindre le hall.<tab>fatou<tab>aicha<tab><ctrl-s>");
    me.keys("<f3>renvoi<enter>fatou<tab>aicha<tab>La Ville de Laval<ctrl-s><f4><ctrl-s>");
    let read = minutes(&mut me);
    assert!(read.contains("La Ville de Laval"), "{read}");
}

#[test]
fn without_a_quorum_one_may_adjourn_pause_or_fetch_members_and_nothing_else() {
    let mut me = opened();
    me.keys("<f2>pppp<esc>").shows(&["Quorum ! 4 présents"]);
    for (letters, said) in [
        ("reprise", "Moment de la reprise"),
        ("suspension", "Suspension"),
        ("mesures", "Mesures pour obtenir"),
    ] {
        me.keys("<f3>").keys("<f3>").keys(letters).keys("<enter>").shows(&[said]);
        me.keys("steeve<tab>aicha<tab><ctrl-s><f4><ctrl-s>");
        me.hides(&["Inscrire le vote"]);
        if letters == "suspension" {
            // The pause ends before anything else is moved.
            me.keys("<f3><ctrl-s>").hides(&["SUSPENDUE"]);
        }
    }
    me.keys("<f3>De peindre.<tab>steeve<tab>aicha<tab><ctrl-s><f4><ctrl-s>");
    me.shows(&["Inscrire le vote", "quorum"]);
}

#[test]
fn an_absent_chair_did_not_preside_and_the_change_has_the_hour_of_the_opening() {
    let mut me = opened();
    me.keys("<f2>").keys(&"p".repeat(16)).keys("/helene<enter>a<esc>");
    me.at("19:10").keys("<f2>/gisele<enter>o<ctrl-s><esc>");
    let read = minutes(&mut me);
    assert!(read.contains("À 19 h, Gisèle"), "{read}");
    assert!(read.contains("prend la présidence en l’absence d’Hélène Tremblay-Sirop"), "{read}");
    assert!(!read.contains("Hélène Tremblay-Sirop; à partir"), "{read}");
    assert!(!read.contains("à partir de 19 h, Gisèle"), "{read}");
}

#[test]
fn the_chair_changes_under_the_point_that_is_selected_where_nobody_said_when_each_began() {
    let mut me = opened();
    me.keys("<f2>").keys(&"p".repeat(16)).keys("<esc>");
    me.keys("<down*3>").at("19:20").keys("<f2>/gisele<enter>o<ctrl-s><esc>");
    me.at("19:21").keys("<down*4><f3>De planter un orme.<tab>fatou<tab>aicha<tab><ctrl-s>");
    me.keys("<f4><ctrl-s>");
    let read = minutes(&mut me);
    let place = |part: &str| read.find(part).unwrap_or_else(|| panic!("{part}: {read}"));
    let (fourth, fifth) = (place(" 4. "), place(" 5. "));
    let told = place("cède la présidence à Gisèle");
    assert!(fourth < told && told < fifth, "{read}");
}
