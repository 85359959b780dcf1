//! Seats and mandates on the screen: what lies beneath meetings that were held, what is known ahead.

use ccr::domain::entity::Entity;
use ccr::domain::id::Id;
use ccr::store::Store;
use serde_json::json;

use crate::support::{self, French, HOME, Register, Robot, robot};

/// The demo's committee and its secretary, Fatou, who is a delegate.
fn committee(me: &Robot) -> (Id, Id) {
    let store = Store::open(&me.path).unwrap();
    let bodies = store.bodies().unwrap();
    let body = bodies.iter().find(|body| body.text("kind") == Some("committee")).unwrap();
    let people = store.all(Entity::Person, None, 1_000).unwrap();
    let fatou = people.into_iter().find(|who| who.text("given_name") == Some("Fatou")).unwrap();
    (body.id.clone(), fatou.id)
}

/// A meeting of the committee that goes on this evening, Fatou being there.
fn this_evening() -> Robot {
    let me = robot(HOME, French, Register::Demo, "");
    let (body, fatou) = committee(&me);
    let meeting = "019ae000-0000-7000-8000-000000000001";
    me.elsewhere(json!({"do": "plan-meeting", "id": meeting, "body": body, "kind": "regular",
        "date": support::now().date().to_string(), "starts_at": "18:30", "agenda": ["Ouverture"]}));
    me.elsewhere(json!({"do": "open-meeting", "meeting": meeting, "at": "18:30"}));
    me.elsewhere(json!({"do": "set-attendance", "meeting": meeting, "person": fatou,
        "status": "present"}));
    me
}

#[test]
fn on_the_evening_of_a_meeting_the_mandate_of_who_sat_ends_that_day_at_the_earliest() {
    let mut me = this_evening();
    me.keys("6<enter>").until("▶ ✓ Familles de l…St-Martin 1", "<down>").keys("f");
    me.shows(&["Mettre fin au mandat", "22 novembre 2026", "La réunion 2026-", "a siégé"]);
    me.keys("21 nov<ctrl-s>");
    me.shows(&[
        "Fatou Diallo-Beauchemin était membre à la réunion 2026-",
        "corrigez d’abord",
        "(F2).",
    ]);
    me.keys("<ctrl-u>22 nov<ctrl-s>").shows(&["fin 22 nov. 2026"]);
}

#[test]
fn of_a_vacant_seat_that_is_filled_from_tomorrow_it_is_said_who_comes_and_when() {
    let mut me = robot(HOME, French, Register::Demo, "6<enter>");
    me.until("▶ ✗ Balconville 2", "<down>").shows(&["La touche c y nomme quelqu’un."]);
    me.keys("ccarmen<tab>23 nov 2026<ctrl-s>").until("▶ ✗ Balconville 2", "<down>");
    me.shows(&["vacant, puis Carmen Delac", "dès le 23 nov. 2026"]).keys("<up><down>");
    me.shows(&["vacant depuis le 15 juin 2026", "À partir du 23 nov. 2026 : Carmen Delacorvée."]);
    me.hides(&["La touche c y nomme quelqu’un."]);
}

#[test]
fn only_the_kinds_of_seats_that_a_body_can_have_are_offered() {
    let mut me = robot(HOME, French, Register::Demo, "6<enter>n");
    me.shows(&["Délégation"]);
    for _ in 0..12 {
        me.hides(&["Représentation des locataires", "D’office", "Partenaire"]).keys("<right>");
    }
    let mut me = robot(HOME, French, Register::Demo, "6fconseil<enter><enter>n");
    me.shows(&["Représentation des locataires"]);
    for _ in 0..12 {
        me.hides(&["Délégation", "D’office", "Partenaire"]).keys("<right>");
    }
    let mut me = robot(HOME, French, Register::Demo, "6fembell<enter><enter>n");
    me.until("Partenaire", "<right>");
}

#[test]
fn the_beginning_of_a_mandate_is_not_moved_behind_a_meeting_at_which_its_holder_sat() {
    let mut me = robot(HOME, French, Register::Demo, "6<enter>");
    me.until("▶ ✓ Balconville 1", "<down>").keys("<enter>").shows(&["MANDATS", "▶ ✓ Balconville"]);
    me.keys("<enter><ctrl-u>20 nov 2026<ctrl-s>")
        .shows(&["Ovila Bellefleur-Deschamps a proposé, appuyé"]);
    me.shows(&["faites-le commencer ce jour-là au plus tard", "Modifier le mandat"]);
}
