//! The search text follows every act.

use ccr::domain::refusal::Refusal;
use ccr::store::query::list::{From, PEOPLE, Request};
use serde_json::json;

use crate::support::*;

fn text(register: &Register, name: &str) -> Vec<String> {
    register.texts(&format!("SELECT text FROM search_text WHERE row = '{}'", id(name)))
}

/// The rows whose text holds a word that begins so.
fn found(register: &Register, word: &str) -> Vec<String> {
    register.texts(&format!(
        "SELECT t.row FROM search JOIN search_text t ON t.n = search.rowid
         WHERE search MATCH 'text : {word} *' ORDER BY t.row"
    ))
}

#[test]
fn a_record_is_found_by_what_it_says_now() {
    let mut register = Register::empty();
    register.run(new(
        "person",
        "a",
        json!({"family_name": "Tremblay", "given_name": "Hélène",
                                           "phone": "819 555-0101"}),
    ));
    assert_eq!(text(&register, "a"), ["tremblay helene 819 555 0101 8195550101 "]);
    assert_eq!(found(&register, "helene"), [id("a")]);
    assert_eq!(found(&register, "8195550"), [id("a")]);
    let renamed = register.run(change("person", "a", json!({"family_name": "Roy"})));
    assert_eq!(found(&register, "trembl"), [] as [&str; 0]);
    assert_eq!(found(&register, "roy"), [id("a")]);
    register.run(undo(renamed));
    assert_eq!(found(&register, "trembl"), [id("a")]);
    let removed = register.run(json!({"do": "remove", "what": "person", "id": id("a")}));
    assert_eq!(found(&register, "helene"), [] as [&str; 0]);
    register.run(undo(removed));
    assert_eq!(found(&register, "helene"), [id("a")]);
    assert_sound(&register.path);
}

#[test]
fn a_field_that_is_not_searched_leaves_the_index_alone() {
    let mut register = Register::committee();
    let before = register.texts("SELECT n || text FROM search_text");
    register.run(change("person", "p1", json!({"language": "en"})));
    assert_eq!(before, register.texts("SELECT n || text FROM search_text"));
}

#[test]
fn a_resolution_is_found_by_its_number_as_soon_as_it_has_one() {
    let mut register = Register::in_session();
    register.run(propose("a", "november"));
    register.run(unanimous("a"));
    assert_eq!(found(&register, "001"), [id("a")]);
}

#[test]
fn an_id_names_one_record_of_all_kinds() {
    let mut register = Register::in_session();
    register.run(new("follow-up", "f", json!({"what": "Écrire à l’office."})));
    let refused = register.refused(propose("f", "november"));
    assert!(matches!(refused, Refusal::BadId { .. }), "{refused:?}");
    assert_eq!(found(&register, "ecrire"), [id("f")]);
}

#[test]
fn a_view_has_those_that_come_after_five_hundred_others_of_the_same_name() {
    let mut register = Register::committee();
    let person = |kind| json!({"family_name": "Ouellet", "kind": kind});
    for n in 0..502 {
        register.run(new("person", &format!("o{n}"), person("tenant")));
    }
    register.run(new("person", "last", person("partner")));
    let view = PEOPLE.views.iter().position(|view| view.name == "partners").unwrap();
    let request = Request { filter: "ouell", view, ..Request::of(&PEOPLE) };
    let found = register.store.window(&request, &From::Start, 10).unwrap();
    let found: Vec<_> = found.into_iter().map(|row| row.anchor.id.to_string()).collect();
    assert_eq!(found, [id("last")]);
}

#[test]
fn the_word_election_finds_every_election_whatever_it_is_called() {
    let mut register = Register::committee();
    let set = json!({"name": "Représentants des locataires, 2027", "body_id": id("board"),
        "seat_kind": "tenant-director", "seats": 2, "method": "block", "voters": "assembly"});
    register.run(new("election", "vote", set));
    for word in ["élection", "Élections", "election"] {
        let hits = register.store.find(word, None, 20).unwrap();
        let hits: Vec<String> = hits.iter().map(|hit| hit.id.to_string()).collect();
        assert_eq!(hits, [id("vote")], "{word}");
    }
    // Where one kind is searched, its words are those of the texts alone.
    let people = register.store.find("élection", Some(ccr::domain::entity::Entity::Person), 20);
    assert!(people.unwrap().is_empty());
}
