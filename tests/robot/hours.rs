//! Hours and days that cannot be meant, and what stands on the forms of a meeting's steps.

use crate::support::{English, French, HOME, Register, Robot, robot};

fn planned(day: &str) -> Robot {
    let plan = format!("3n{day}<tab><tab><tab><right><ctrl-s>f2026-09<enter><enter>");
    robot(HOME, French, Register::Demo, &plan)
}

#[test]
fn an_hour_that_has_not_come_is_asked_about_and_never_counts_as_time_spent() {
    let mut me = planned("auj");
    me.at("19:02").keys("<f7>20:30<ctrl-s>");
    me.shows(&["20 h 30 est dans l’avenir", "Il est 19 h 02"]).keys("<enter>");
    me.shows(&["Ouvrir la réunion"]).keys("<ctrl-s><right><enter>").shows(&["En cours"]);
    me.shows(&["0 min"]).hides(&["1352 min"]);
    let mut me = planned("auj");
    me.keys("<f7><ctrl-s>").at("19:02").keys("<f7>23:30<ctrl-s>");
    me.shows(&["23 h 30 est dans l’avenir"]).keys("<right><enter>").shows(&["Tenue"]);
    // Past midnight the evening is over, and its hours are behind.
    let mut me = planned("auj");
    me.keys("<f7><ctrl-s>").at("00:10").keys("<f7><ctrl-s>").shows(&["de 19 h à 0 h 10"]);
    let mut me = robot(HOME, English, Register::Demo, "3ntoday<ctrl-s>f2026-09<enter><enter>");
    me.keys("<f7>10:30pm<ctrl-s>").shows(&["10:30 p.m. is in the future"]);
}

/// The hour that stands in the field of a form.
fn field(me: &Robot, label: &str) -> String {
    let lines = me.lines();
    let line = lines.iter().find(|line| line.contains(label)).cloned().unwrap_or_default();
    let after = line.split_once(label).map(|(_, after)| after.replace('\u{a0}', " "));
    after.unwrap_or_default().trim_matches(|c: char| !c.is_ascii_alphanumeric()).to_owned()
}

#[test]
fn a_meeting_that_is_written_up_the_next_morning_has_the_hours_of_its_evening() {
    let mut me = planned("auj");
    me.at("10:00").keys("<f7>");
    assert_eq!(field(&me, "Ouverte à *"), "19 h", "{}", me.screen());
    me.keys("<ctrl-s>").shows(&["ouverte à 19 h"]);
    // Of what is noted nothing happens at ten in the morning.
    me.keys("<f2>").keys(&"p".repeat(16)).keys("/gisele<enter>d");
    assert_eq!(field(&me, "Heure"), "19 h", "{}", me.screen());
    me.keys("<tab><ctrl-u>20h40<ctrl-s>")
        .shows(&["20 h 40  Gisèle Boncœur · Départ"])
        .keys("<esc>");
    me.keys("<f3>Acheter deux bancs.<tab>helene<tab>aicha<tab><ctrl-s><f4>");
    assert_eq!(field(&me, "Heure du vote"), "20 h 40", "{}", me.screen());
    // The end is never proposed before what was noted, and what is proposed is taken.
    me.keys("<esc><f7>");
    assert_eq!(field(&me, "Levée à *"), "20 h 40", "{}", me.screen());
    me.hides(&["10 h"]).keys("<ctrl-s>").shows(&["de 19 h à 20 h 40"]);
}

#[test]
fn after_midnight_the_clock_is_that_of_a_meeting_which_is_open() {
    let mut me = planned("auj");
    me.at("00:10").keys("<f7>");
    assert_eq!(field(&me, "Ouverte à *"), "19 h", "{}", me.screen());
    // Once it is open it may have run into the night, and an hour that has not come yet is asked about.
    me.keys("<ctrl-s><f7>");
    assert_eq!(field(&me, "Levée à *"), "0 h 10", "{}", me.screen());
    me.keys("<ctrl-u>1h30<ctrl-s>").shows(&["1 h 30 est dans l’avenir"]).keys("<esc><ctrl-d>");
    // At six the night is over.
    me.at("06:00").keys("<f7>");
    assert_eq!(field(&me, "Levée à *"), "19 h", "{}", me.screen());
}

#[test]
fn what_opened_by_another_clock_is_not_proposed_to_end_before() {
    let mut me = planned("auj");
    me.at("19:02").keys("<f7>19:20<ctrl-s><right><enter>").shows(&["ouverte à 19 h 20"]);
    me.keys("<f7>");
    assert_eq!(field(&me, "Levée à *"), "19 h 20", "{}", me.screen());
}

#[test]
fn a_meeting_that_opens_ahead_of_its_day_opens_now() {
    let mut me = planned("+3");
    me.at("21:12").keys("<f7>").shows(&["21 h 12", "L’ouvrir aujourd’hui change sa date"]);
    me.keys("<ctrl-s>").shows(&["ouverte à 21 h 12"]);
}

#[test]
fn what_is_just_typed_under_a_point_is_no_empty_point() {
    let mut me = planned("auj");
    // Of the opening the minutes tell the hour by themselves.
    me.keys("<f7><ctrl-s><f7>").shows(&["dont : 2. "]).keys("<esc>");
    me.keys("<home><down><enter>L’ordre du jour est lu.<f7>").hides(&["dont : 2. "]);
    me.shows(&["dont : 3. "]);
}

#[test]
fn a_follow_up_that_is_due_before_the_meeting_is_seen() {
    let mut me = planned("auj");
    me.keys("<f7><ctrl-s><f5>Écrire à l’Office<tab><tab>2026-11-01");
    me.shows(&["tombe avant la réunion (22 novembre 2026)"]);
    me.keys("<ctrl-u>2026-12-01").hides(&["tombe avant"]);
}

#[test]
fn whoever_comes_to_the_meetings_comes_to_the_one_that_goes_on_or_to_the_next() {
    // One of the demo's meetings goes on since the 18th; then the one that is opened today.
    let mut me = robot(HOME, French, Register::Demo, "3");
    let line = |me: &crate::support::Robot| {
        me.lines().into_iter().find(|line| line.starts_with('▶')).unwrap_or_default()
    };
    assert!(line(&me).contains("PSM-2026-04"), "{}", me.screen());
    me.keys("nauj<ctrl-s>f2026-09<enter><enter><f7><ctrl-s><esc><esc><esc>13");
    assert!(line(&me).contains("2026-09"), "{}", me.screen());
}
