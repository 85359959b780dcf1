//! What is typed is kept, for what it was typed for, until it is saved or given up.

use ccr::domain::entity::Entity;
use ccr::store::Store;
use serde_json::json;

use crate::procedure::moved;
use crate::support::{English, French, HOME, Register, Robot, robot, save};

fn raw(me: &Robot, sql: &str) {
    rusqlite::Connection::open(&me.path).unwrap().execute_batch(sql).unwrap();
}

/// One value out of the register.
fn value(me: &Robot, sql: &str) -> Option<String> {
    let conn = rusqlite::Connection::open(&me.path).unwrap();
    conn.query_row(sql, [], |row| row.get(0)).unwrap()
}

#[test]
fn what_was_typed_of_one_person_does_not_come_back_in_the_form_of_another() {
    let mut me = robot(HOME, French, Register::Demo, "2<enter>c");
    me.shows(&["Solange Accueil-Lemieux"]).keys("<tab><tab><tab>Par écrit zxq<esc>");
    me.shows(&["Brouillon gardé"]);
    me.keys("<esc><down><enter>c").shows(&["Ajouter un consentement"]).hides(&["zxq", "repris"]);
    me.keys("<esc><esc><up><enter>c");
    me.shows(&["Solange Accueil-Lemieux", "Par écrit zxq", "brouillon repris"]);
}

#[test]
fn what_was_typed_of_a_seat_of_one_body_does_not_come_back_in_another() {
    let mut me = robot(HOME, French, Register::Demo, "6<enter>n<tab><tab>Siège zxq<esc>");
    me.shows(&["Brouillon gardé"]);
    me.keys("<esc><down><enter>n").shows(&["Nom du siège"]).hides(&["zxq", "repris"]);
    me.keys("<esc><esc><up><enter>n").shows(&["Siège zxq", "brouillon repris"]);
}

#[test]
fn a_setting_that_was_being_rewritten_is_there_again() {
    let rule = "▶ Phrases toutes faites";
    let mut me = robot(HOME, French, Register::Demo, "9");
    me.until(rule, "<down>").keys("<enter>zxq = Une phrase à nous.<esc>");
    me.shows(&["Brouillon gardé"]).keys("<enter>").shows(&["zxq = Une phrase", "brouillon repris"]);
    me.restart();
    me.keys("9").until(rule, "<down>").keys("<enter>").shows(&["zxq = Une phrase"]);
    me.keys("<ctrl-d><enter>").hides(&["zxq"]);
    // Another rule has its own, and so has each kind of motion.
    me.keys("<esc>").until("▶ Amendement", "<down>").keys("<enter> <esc>");
    me.shows(&["Brouillon gardé"]).keys("<down><enter>").hides(&["repris"]);
    me.keys("<esc><up><enter>").shows(&["brouillon repris"]);
}

/// A roll call that begins.
fn calling() -> Robot {
    let mut me = moved(HOME, French);
    me.keys("<f4><right><right><right><ctrl-s>").shows(&["Appel nominal : Demander deux bancs"]);
    me
}

#[test]
fn a_roll_call_that_is_left_goes_on_where_it_was() {
    for leaving in ["<esc>", "1", "<ctrl-q>"] {
        let mut me = calling();
        me.keys("ppc").keys(leaving);
        if leaving == "<esc>" {
            me.shows(&["Brouillon gardé"]);
        } else {
            if leaving == "<ctrl-q>" {
                me.restart();
            }
            me.keys("3f2026-09<enter><enter><right><down>");
        }
        me.keys("<f4>").shows(&["Appel nominal", "brouillon repris"]).keys("<ctrl-s>");
        me.shows(&["Pour 2 · contre 1", "brouillon repris"]);
        // The next name is the first without an answer.
        me.keys("pppp").shows(&["Pour 6 · contre 1"]);
        me.keys("<ctrl-s><right><enter>").shows(&["ADOPTÉE : CCR-2026-030 (par appel nominal)"]);
        if leaving == "<esc>" {
            // Nothing of it comes back once it is recorded, of the vote neither.
            me.keys("<f4>").shows(&["Inscrire le vote"]).hides(&["repris"]);
        }
    }
    let mut me = calling();
    me.keys("ppc<ctrl-d>").shows(&["Brouillon effacé"]).keys("<f4><ctrl-s>").hides(&["Pour 2"]);
}

#[test]
fn no_point_is_taken_up_when_the_notes_of_the_one_before_were_refused() {
    let mut me = moved(HOME, French);
    let begun = "SELECT group_concat(title) FROM agenda_item WHERE started_at IS NOT NULL";
    me.keys("<esc><home><enter>Ce que je tape.");
    let before = value(&me, begun);
    raw(
        &me,
        "UPDATE agenda_item SET notes = 'Un autre.' WHERE meeting_id = (SELECT id FROM meeting WHERE number = '2026-09')",
    );
    me.keys("<f6>").shows(&["Quelqu’un d’autre", "Ce que je tape."]);
    assert_eq!(value(&me, begun), before);
}

#[test]
fn of_two_people_of_one_name_none_is_taken_without_a_question() {
    let mut me = robot(HOME, English, Register::Empty, "");
    for (id, phone) in [(1, "819 555-0101"), (2, "819 555-0102")] {
        let set =
            json!({"family_name": "Roy", "given_name": "Jean", "kind": "tenant", "phone": phone});
        me.elsewhere(save("person", id, set));
    }
    for key in ["<tab>", "<s-tab>", "<ctrl-s>"] {
        let mut me = robot(HOME, English, Register::At(&me.path), "5nWrite<tab>jean roy");
        me.keys(key).shows(&["Several have that very name", "819 555-0101", "819 555-0102"]);
        assert!(Store::open(&me.path).unwrap().all(Entity::FollowUp, None, 9).unwrap().is_empty());
        me.keys("<esc*4><ctrl-d>");
    }
    me.keys("5nWrite<tab>jean roy<tab><down><tab>").hides(&["Several"]).keys("<ctrl-s>");
    let phone = "SELECT p.phone FROM follow_up f JOIN person p ON p.id = f.person_id";
    assert_eq!(value(&me, phone).as_deref(), Some("819 555-0102"));
}

#[test]
fn a_link_whose_name_cannot_be_read_stays_linked() {
    let mut me = robot(HOME, English, Register::Empty, "");
    me.elsewhere(save("person", 1, json!({"family_name": "Roy", "kind": "tenant"})));
    me.keys("5nWrite<tab>roy<tab><ctrl-s>").shows(&["Write"]);
    // As another program may leave it.
    raw(&me, "UPDATE person SET family_name = ''");
    me.keys("15e<end> it down<ctrl-s>").shows(&["Write it down"]);
    let linked = "SELECT person_id FROM follow_up";
    assert!(value(&me, linked).is_some());
    // What is erased is erased.
    raw(&me, "UPDATE person SET family_name = 'Roy'");
    me.keys("15e<tab><ctrl-u><ctrl-s>");
    assert_eq!(value(&me, linked), None);
}

#[test]
fn a_choice_that_a_click_turned_is_kept_like_one_that_a_key_turned() {
    let mut me = robot(HOME, French, Register::Demo, "2<enter>c");
    let line = me.line_of("▶ Pour *");
    me.keys(&format!("<click:30,{line}>")).hides(&["Être joint par le comité"]);
    me.keys("<esc>").shows(&["Brouillon gardé"]);
    me.keys("c").shows(&["brouillon repris"]).hides(&["Être joint par le comité"]);
}

#[test]
fn a_name_that_is_pasted_takes_the_place_of_the_one_that_was_linked() {
    let mut me = robot(HOME, French, Register::Demo, "2<enter>c<s-tab><paste:Gisèle Bon>");
    me.shows(&["Boncœur"]).hides(&["Accueil-LemieuxGis", "Rien ne commence ainsi"]);
}

#[test]
fn the_place_of_a_new_point_does_not_move_on_with_one_that_was_not_written() {
    let mut me = robot(HOME, French, Register::Demo, "3f2026-08<enter><enter><home><down>n");
    let order = "SELECT group_concat(title, '|') FROM (
        SELECT title FROM agenda_item
         WHERE meeting_id = (SELECT id FROM meeting WHERE number = '2026-08')
         ORDER BY position LIMIT 3)";
    let before = value(&me, order).unwrap();
    let before: Vec<&str> = before.split('|').collect();
    let other = me.held_by_another();
    me.keys("Zxq<tab><tab><tab><tab>").until("Après « 2 ", "<right>");
    me.keys("<enter>").shows(&["nouvel essai"]).keys("<esc>");
    me.shows(&["Un autre programme est en train d’écrire"]).keys("<enter>").shows(&["Zxq"]);
    other.execute_batch("ROLLBACK").unwrap();
    me.keys("<enter>").shows(&["Point à l’ordre du jour ajouté : Zxq"]);
    assert_eq!(value(&me, order).unwrap(), [before[0], before[1], "Zxq"].join("|"));
}

#[test]
fn who_is_chosen_of_the_roll_is_marked_though_another_came_meanwhile() {
    let mut me = moved(HOME, French);
    let meeting = value(&me, "SELECT id FROM meeting WHERE number = '2026-09'").unwrap();
    // Two who are no members: the last one by name is there first.
    let guest = |order: &str| {
        let sql = format!(
            "SELECT id FROM person WHERE id NOT IN (SELECT person_id FROM mandate) ORDER BY sort_key {order} LIMIT 1"
        );
        value(&me, &sql).unwrap()
    };
    let (first, last) = (guest("ASC"), guest("DESC"));
    let comes = |id: &str| json!({"do": "set-attendance", "meeting": meeting, "person": id, "status": "guest"});
    me.elsewhere(comes(&last));
    let sql = format!("SELECT family_name FROM person WHERE id = '{last}'");
    let name = value(&me, &sql).unwrap();
    me.keys("<f2>/").keys(&name);
    me.elsewhere(comes(&first));
    me.keys("<enter>");
    let line = usize::from(me.line_of("▶"));
    assert!(me.lines()[line].contains(&name), "{name}: {}", me.screen());
}

#[test]
fn a_list_to_pick_from_names_no_key_that_does_nothing() {
    let mut me = robot(HOME, French, Register::Demo, "");
    me.shows(&["? aide"]);
    for keys in ["/", "<ctrl-p>", "?"] {
        me.keys(keys).hides(&["F1 aide", "? aide"]).keys("<esc>");
    }
}
