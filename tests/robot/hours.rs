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
