//! Minutes tell the election that was proclaimed at their meeting, with its ballots and its votes.

use ccr::documents::file::Format;
use ccr::documents::paper::{MINUTES, Subject};
use ccr::documents::template::folder::Folder;
use ccr::domain::id::Id;
use serde_json::json;

use super::register::{Register, english, french, id, meeting};

/// A treasurer is elected at the meeting: three stand, and nobody has more than half at first.
fn elected() -> Register {
    let mut register = Register::new();
    meeting(&mut register);
    register.run(json!({"do": "save", "what": "seat", "id": id(300),
        "set": {"body_id": id(2), "kind": "treasurer"}}));
    register.run(json!({"do": "save", "what": "election", "id": id(301), "set": {
        "name": "Trésorerie", "body_id": id(2), "seat_kind": "treasurer",
        "seats": 1, "method": "majority", "voters": "members", "meeting_id": id(40), "floor": 1}}));
    for (candidate, person) in [(302, 10), (303, 11), (304, 12)] {
        register.run(json!({"do": "save", "what": "candidate", "id": id(candidate), "set": {
            "election_id": id(301), "person_id": id(person), "consent_on": "2026-01-10",
            "is_tenant": "yes", "is_employee": "no"}}));
    }
    let day = "2026-11-17";
    register.run(json!({"do": "close-nominations", "election": id(301), "on": day}));
    register.run(json!({"do": "record-count", "election": id(301), "on": day, "issued": 4,
        "valid": 4, "votes": {(id(302)): 2, (id(303)): 2, (id(304)): 0}}));
    register.run(json!({"do": "record-count", "election": id(301), "on": day, "issued": 4,
        "valid": 3, "blank": 1, "votes": {(id(302)): 1, (id(303)): 2}}));
    register.run(json!({"do": "proclaim", "election": id(301), "on": day}));
    register
}

#[test]
fn minutes_tell_who_stood_how_it_was_counted_and_who_is_elected() {
    let register = elected();
    let subject = Subject::meeting(Id::new(id(40)));
    for (context, wanted) in [
        (
            french(),
            [
                "Trésorerie : 1 siège à combler (majorité absolue).",
                // More than half of four; the lowest goes out, and one votes again.
                "Vote, 1er tour : bulletins remis, 4; valides, 4",
                "plus de la moitié des bulletins valides (4), est de 3 voix.",
                "La candidature éliminée, qui a le moins de voix : ",
                "Vote, 2e tour : bulletins remis, 4; valides, 3; blancs, 1",
                "Est proclamée élue la personne suivante : ",
            ],
        ),
        (
            english(),
            [
                "Trésorerie: 1 seat to fill (absolute majority).",
                "Vote, round 1: ballots issued, 4; valid, 4",
                "more than half of the valid ballots (4)",
                "Eliminated, having the fewest votes: ",
                "Vote, round 2: ballots issued, 4; valid, 3; blank, 1",
                "Proclaimed elected: ",
            ],
        ),
    ] {
        let found =
            MINUTES.document(&register.store, &subject, &context, &Folder::built_in()).unwrap();
        let text = crate::text(Format::Markdown, &found).replace(['\u{a0}', '\u{202f}'], " ");
        for wanted in wanted {
            assert!(text.contains(wanted), "no « {wanted} » in\n{text}");
        }
    }
}

#[test]
fn minutes_that_are_sealed_later_tell_no_more_of_an_election_than_they_did() {
    let mut register = elected();
    let printed = |register: &Register| {
        let subject = Subject::meeting(Id::new(id(40)));
        let found = MINUTES.document(&register.store, &subject, &french(), &Folder::built_in());
        let text = crate::text(Format::Markdown, &found.unwrap());
        let lines = text.lines().filter(|line| !line.is_empty() && !line.contains("Sceau"));
        lines.collect::<Vec<_>>().join("\n").replace(['\u{a0}', '\u{202f}'], " ")
    };
    // As the program of before seals adopted them: it told neither what a vote took nor who went out.
    let path = register.folder.path().join("registre.ccr");
    let adopted = "UPDATE meeting SET status = 'adopted', adopted_on = '2026-11-22'";
    rusqlite::Connection::open(path).unwrap().execute_batch(adopted).unwrap();
    let before = printed(&register);
    assert!(before.contains("Est proclamée élue la personne suivante : "), "{before}");
    assert!(!before.contains("La candidature éliminée"), "{before}");
    register.run(json!({"do": "seal-minutes", "meeting": id(40)}));
    assert_eq!(printed(&register), before);
}

#[test]
fn minutes_tell_from_which_words_lots_were_drawn() {
    let mut register = Register::new();
    meeting(&mut register);
    register.run(json!({"do": "save", "what": "seat", "id": id(300),
        "set": {"body_id": id(2), "kind": "treasurer"}}));
    register.run(json!({"do": "save", "what": "election", "id": id(301), "set": {
        "name": "Trésorerie", "body_id": id(2), "seat_kind": "treasurer",
        "seats": 1, "method": "block", "voters": "members", "meeting_id": id(40), "floor": 1}}));
    for (candidate, person) in [(302, 10), (303, 11)] {
        register.run(json!({"do": "save", "what": "candidate", "id": id(candidate), "set": {
            "election_id": id(301), "person_id": id(person)}}));
    }
    let day = "2026-11-17";
    register.run(json!({"do": "close-nominations", "election": id(301), "on": day}));
    for _ in 0..2 {
        register.run(json!({"do": "record-count", "election": id(301), "on": day, "issued": 4,
            "valid": 4, "votes": {(id(302)): 2, (id(303)): 2}}));
    }
    register.run(json!({"do": "draw-lots", "election": id(301), "on": day,
        "witnesses": "Anne et Bob", "seed": "dix-sept novembre"}));
    register.run(json!({"do": "proclaim", "election": id(301), "on": day}));
    let subject = Subject::meeting(Id::new(id(40)));
    let found = MINUTES.document(&register.store, &subject, &french(), &Folder::built_in());
    let text = crate::text(Format::Markdown, &found.unwrap()).replace(['\u{a0}', '\u{202f}'], " ");
    let told = "devant Anne et Bob, à partir de ces mots dits à voix haute : « dix-sept novembre »";
    assert!(text.contains(told), "{text}");
}

#[test]
fn minutes_name_who_withdrew_after_the_close_and_say_that_it_was_annulled_since() {
    let mut register = Register::new();
    meeting(&mut register);
    register.run(json!({"do": "save", "what": "seat", "id": id(300),
        "set": {"body_id": id(2), "kind": "treasurer"}}));
    register.run(json!({"do": "save", "what": "election", "id": id(301), "set": {
        "name": "Trésorerie", "body_id": id(2), "seat_kind": "treasurer",
        "seats": 1, "method": "majority", "voters": "members", "meeting_id": id(40), "floor": 1}}));
    for (candidate, person) in [(302, 10), (303, 11), (304, 12)] {
        register.run(json!({"do": "save", "what": "candidate", "id": id(candidate), "set": {
            "election_id": id(301), "person_id": id(person)}}));
    }
    let day = "2026-11-17";
    register.run(json!({"do": "close-nominations", "election": id(301), "on": day}));
    register.run(json!({"do": "save", "what": "candidate", "id": id(304),
        "set": {"withdrawn_on": day}}));
    register.run(json!({"do": "record-count", "election": id(301), "on": day, "issued": 4,
        "valid": 4, "votes": {(id(302)): 1, (id(303)): 3}}));
    register.run(json!({"do": "proclaim", "election": id(301), "on": day}));
    let said = |register: &Register| {
        let subject = Subject::meeting(Id::new(id(40)));
        let found = MINUTES.document(&register.store, &subject, &french(), &Folder::built_in());
        crate::text(Format::Markdown, &found.unwrap()).replace(['\u{a0}', '\u{202f}'], " ")
    };
    let text = said(&register);
    assert!(text.contains("Retrait après la clôture : Aimée O'Neil"), "{text}");
    assert!(!text.contains("annulée"), "{text}");
    register.run(json!({"do": "save", "what": "objection", "set": {"election_id": id(301),
        "kind": "objection", "received_on": day, "grounds": "Un bulletin de trop.",
        "decision": "annulled", "decided_on": day, "decided_by": "Le comité",
        "reasons": "À reprendre."}}));
    let text = said(&register);
    let annulled = "cette élection a été annulée le 17 novembre 2026 (décision : Le comité)";
    assert!(text.contains(annulled), "{text}");
}

#[test]
fn minutes_tell_each_stage_of_a_count_by_preference() {
    let mut register = Register::new();
    meeting(&mut register);
    register.run(json!({"do": "save", "what": "seat", "id": id(300),
        "set": {"body_id": id(2), "kind": "treasurer"}}));
    register.run(json!({"do": "save", "what": "election", "id": id(301), "set": {
        "name": "Trésorerie", "body_id": id(2), "seat_kind": "treasurer",
        "seats": 1, "method": "stv", "voters": "members", "meeting_id": id(40), "floor": 1}}));
    for (candidate, person) in [(302, 10), (303, 11), (304, 12)] {
        register.run(json!({"do": "save", "what": "candidate", "id": id(candidate), "set": {
            "election_id": id(301), "person_id": id(person)}}));
    }
    let day = "2026-11-17";
    register.run(json!({"do": "close-nominations", "election": id(301), "on": day}));
    // Four ballots, one seat: the quota is 4 / 2 + 1 = 3. The first and the third have one each, and
    // whichever of them goes out first, the second has three in the end.
    let ballots = json!({(id(302)): 1, (id(303)): 2, format!("{} {}", id(304), id(303)): 1});
    register.run(json!({"do": "record-count", "election": id(301), "on": day, "issued": 4,
        "valid": 4, "ballots": ballots}));
    register.run(json!({"do": "proclaim", "election": id(301), "on": day}));
    let subject = Subject::meeting(Id::new(id(40)));
    let found =
        MINUTES.document(&register.store, &subject, &french(), &Folder::built_in()).unwrap();
    let text = crate::text(Format::Markdown, &found).replace(['\u{a0}', '\u{202f}'], " ");
    for wanted in [
        "Trésorerie : 1 siège à combler (vote unique transférable).",
        "Étape 1 (quota : 3)",
        "Étape 2 (quota : 3) : Élimination : ",
        "À égalité, mais l’ordre ne change pas le résultat : ",
        "Élection : ",
    ] {
        assert!(text.contains(wanted), "no « {wanted} » in\n{text}");
    }
}

/// Under which heading of the minutes a sentence stands.
#[track_caller]
fn heading_of(register: &Register, meeting: u32, said: &str) -> String {
    let subject = Subject::meeting(Id::new(id(meeting)));
    let made = MINUTES.document(&register.store, &subject, &french(), &Folder::built_in()).unwrap();
    let text = crate::text(Format::Markdown, &made).replace(['\u{a0}', '\u{202f}'], " ");
    let at = text.find(said).unwrap_or_else(|| panic!("no « {said} » in\n{text}"));
    let mut headings = text[..at].lines().filter(|line| line.starts_with('#'));
    headings.next_back().unwrap_or_default().trim_start_matches('#').trim().replace('\\', "")
}

/// Opens a second meeting with these points, at seven.
fn open(register: &mut Register, agenda: &[&str]) {
    register.run(json!({"do": "plan-meeting", "id": id(41), "body": id(2), "kind": "regular",
        "date": "2026-11-17", "starts_at": "19:00", "agenda": agenda}));
    register.run(json!({"do": "convene-meeting", "meeting": id(41), "sent_on": "2026-11-09"}));
    register.run(json!({"do": "open-meeting", "meeting": id(41), "at": "19:00",
        "chair": id(10), "secretary": id(11)}));
    for person in [10, 11, 12, 13] {
        register.run(json!({"do": "set-attendance", "meeting": id(41), "person": id(person),
            "status": "present"}));
    }
}

/// A meeting in progress with these points, and an election of its treasurer that has no vote.
fn acclaimed(agenda: &[&str]) -> Register {
    acclaimed_to("treasurer", agenda)
}

/// The same of another office.
fn acclaimed_to(office: &str, agenda: &[&str]) -> Register {
    let mut register = Register::new();
    meeting(&mut register);
    register.run(json!({"do": "save", "what": "seat", "id": id(300),
        "set": {"body_id": id(2), "kind": office}}));
    open(&mut register, agenda);
    register.run(json!({"do": "save", "what": "election", "id": id(301), "set": {
        "name": "Élection", "body_id": id(2), "seat_kind": office,
        "seats": 1, "method": "majority", "voters": "members", "meeting_id": id(41), "floor": 1}}));
    register.run(json!({"do": "save", "what": "candidate", "id": id(302), "set": {
        "election_id": id(301), "person_id": id(10)}}));
    register.run(json!({"do": "close-nominations", "election": id(301), "on": "2026-11-17"}));
    register.run(json!({"do": "proclaim", "election": id(301), "on": "2026-11-17"}));
    register
}

#[test]
fn the_chair_is_not_elected_under_the_point_of_the_vice_chair() {
    for agenda in [
        ["Ouverture", "Élection", "Élection à la vice-présidence"],
        ["Ouverture", "Élection à la présidence", "Élection à la vice-présidence"],
    ] {
        let register = acclaimed_to("chair", &agenda);
        let wanted = format!("2. {}", agenda[1]);
        assert_eq!(heading_of(&register, 41, "Est proclamée élue par acclamation"), wanted);
    }
    let register =
        acclaimed_to("chair", &["Élection à la vice-présidence", "Élection à la présidence"]);
    let wanted = "2. Élection à la présidence";
    assert_eq!(heading_of(&register, 41, "Est proclamée élue par acclamation"), wanted);
}

#[test]
fn an_election_is_told_under_the_point_that_is_one_and_not_under_its_rules() {
    for (agenda, wanted) in [
        (["Ouverture", "Règles de l’élection", "Élection", "Levée"], "3. Élection"),
        (
            ["Ouverture", "Élection au secrétariat", "Élection à la trésorerie", "Levée"],
            "3. Élection à la trésorerie",
        ),
        (["Ouverture", "Budget", "Varia", "Levée de la séance"], "3. Varia"),
    ] {
        let register = acclaimed(&agenda);
        assert_eq!(heading_of(&register, 41, "Est proclamée élue par acclamation"), wanted);
    }
}

#[test]
fn an_election_without_a_point_of_its_own_is_told_where_it_was_voted() {
    let mut register = Register::new();
    meeting(&mut register);
    register.run(json!({"do": "save", "what": "seat", "id": id(300),
        "set": {"body_id": id(2), "kind": "treasurer"}}));
    open(&mut register, &["Ouverture", "Budget", "Varia"]);
    let items = register.store.meeting(&Id::new(id(41))).unwrap().unwrap().items;
    for (item, at) in items[1..].iter().zip(["19:30", "20:30"]) {
        register.run(json!({"do": "start-item", "item": item.id, "at": at}));
    }
    register.run(json!({"do": "save", "what": "election", "id": id(301), "set": {
        "name": "Trésorerie", "body_id": id(2), "seat_kind": "treasurer",
        "seats": 1, "method": "majority", "voters": "members", "meeting_id": id(41), "floor": 1}}));
    for (candidate, person) in [(302, 10), (303, 11)] {
        register.run(json!({"do": "save", "what": "candidate", "id": id(candidate), "set": {
            "election_id": id(301), "person_id": id(person)}}));
    }
    let day = "2026-11-17";
    register.run(json!({"do": "close-nominations", "election": id(301), "on": day}));
    // Of four ballots one came back spoiled and was replaced: three are valid.
    register.run(json!({"do": "record-count", "election": id(301), "on": day, "at": "20:00",
        "issued": 4, "valid": 3, "spoiled": 1, "votes": {(id(302)): 2, (id(303)): 1}}));
    register.run(json!({"do": "proclaim", "election": id(301), "on": day}));
    // At eight the second point was treated.
    assert_eq!(
        heading_of(
            &register,
            41,
            "bulletins remis, 4; valides, 3; blancs, 0; rejetés, 0; abîmés, 1. Voix"
        ),
        "2. Budget"
    );
}
