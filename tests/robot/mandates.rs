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
    me.shows(&["Fatou Diallo-Beauchemin était à la réunion 2026-", "du 22 novembre 2026 comme"]);
    me.keys("<ctrl-u>22 nov<ctrl-s>").shows(&["fin 22 nov. 2026"]);
}
