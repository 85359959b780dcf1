//! The minutes of one meeting, read by eye in both languages and both forms.

use std::os::unix::fs::PermissionsExt;

use ccr::documents::file::{Format, Order, write};
use ccr::documents::paper::{MINUTES, Subject};
use ccr::documents::template::folder::Folder;
use ccr::domain::entity::Entity;
use ccr::domain::id::Id;
use ccr::domain::refusal::Refusal;
use ccr::i18n::wording;
use ccr::store::Error;
use ccr::store::private_file::Replace;
use serde_json::json;

use super::register::{Register, english, french, id, meeting, stamp};

#[test]
fn the_minutes_of_a_meeting_as_text() {
    let mut register = Register::new();
    let meeting = meeting(&mut register);
    let french = MINUTES
        .document(
            &register.store,
            &Subject::meeting(meeting.clone()),
            &french(),
            &Folder::built_in(),
        )
        .unwrap();
    insta::assert_snapshot!("minutes_fr_md", crate::text(Format::Markdown, &french));
    let english = MINUTES
        .document(
            &register.store,
            &Subject::meeting(meeting.clone()),
            &english(),
            &Folder::built_in(),
        )
        .unwrap();
    insta::assert_snapshot!("minutes_en_md", crate::text(Format::Markdown, &english));
}

#[test]
fn the_minutes_of_a_meeting_as_a_page() {
    let mut register = Register::new();
    let meeting = meeting(&mut register);
    let page = crate::text(
        Format::Html,
        &MINUTES
            .document(
                &register.store,
                &Subject::meeting(meeting.clone()),
                &french(),
                &Folder::built_in(),
            )
            .unwrap(),
    );
    let (head, body) = page.split_once("<body>").unwrap();
    insta::assert_snapshot!("minutes_fr_html", body);
    assert!(head.contains("<html lang=\"fr-CA\">"));
    assert!(head.contains("@page { size: letter;"));
    // The marks of the pages: « PROJET », « Page n de N ».
    assert!(head.contains("@top-right { content: \"PROJET\"; }"));
    assert!(head.contains("\"Page \" counter(page) \" de \" counter(pages)"));
    for elsewhere in ["http", "src=", "url(", "@import", "<script", "<link"] {
        assert!(!page.contains(elsewhere), "{elsewhere}");
    }
}

#[test]
fn minutes_say_of_a_point_nothing_that_nobody_said() {
    let mut register = Register::new();
    meeting(&mut register);
    register.run(json!({"do": "save", "what": "seat", "id": id(22), "set": {"label": "Siège 10"}}));
    register.run(json!({"do": "plan-meeting", "id": id(41), "body": id(2), "kind": "regular",
        "date": "2026-11-18", "starts_at": "19:00", "agenda": ["Ouverture", "Bancs", "Lampes", "Levée"]}));
    register.run(json!({"do": "open-meeting", "meeting": id(41), "at": "19:04", "chair": id(10)}));
    for person in [10, 12, 14] {
        register.run(json!({"do": "set-attendance", "meeting": id(41), "person": id(person),
            "status": "present"}));
    }
    let other = Id::new(id(41));
    let items = register.store.meeting(&other).unwrap().unwrap().items;
    register.run(json!({"do": "start-item", "item": items[1].id, "at": "19:10"}));
    register.run(json!({"do": "close-meeting", "meeting": id(41), "at": "19:30"}));
    let subject = Subject::meeting(other);
    let told = MINUTES.document(&register.store, &subject, &french(), &Folder::built_in()).unwrap();
    let told = crate::text(Format::Markdown, &told).replace('\u{a0}', " ");
    let under = |heading: &str| {
        let behind =
            told.split(&format!("## {heading}\n")).nth(1).unwrap_or_else(|| panic!("{told}"));
        behind.split("\n## ").next().unwrap().trim().to_owned()
    };
    assert_eq!(under("1. Ouverture"), "La séance est ouverte à 19 h 04.");
    assert_eq!(under("2. Bancs"), "");
    assert_eq!(under("3. Lampes"), "Ce point n’est pas abordé.");
    assert!(under("4. Levée").starts_with("La séance est levée à 19 h 30."), "{told}");
    // A seat that is but numbered says nothing of who holds it; one that has a name does.
    assert!(!told.contains("Siège 10") && told.contains("Zoé Abel, Îlot 2"), "{told}");
}

/// A meeting at which procedure has its way: an amended amendment, a previous question, a question
/// that is put off, a ruling that is reversed, a vote by name, a casting vote, closed doors.
fn procedure(register: &mut Register) -> Id {
    let meeting = meeting(register);
    register.run(json!({"do": "set-rule", "rule": "vote.chair_casting", "value": "on"}));
    let point = register.store.meeting(&meeting).unwrap().unwrap().items[2].id.clone();
    let mut next = 70;
    let mut put = |register: &mut Register, kind: &str, text: &str, more: serde_json::Value| {
        next += 1;
        let mut motion = json!({"do": "propose", "id": id(next), "meeting": meeting, "item": point,
            "kind": kind, "text": text, "mover": id(12), "seconder": id(13)});
        motion.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        register.run(motion);
        next
    };
    let vote = |register: &mut Register, motion: u32, how: serde_json::Value| {
        let mut vote = json!({"do": "record-vote", "motion": id(motion)});
        vote.as_object_mut().unwrap().extend(how.as_object().unwrap().clone());
        register.run(vote);
    };
    let counted = |for_: u32, against: u32, abstain: u32| json!({"mode": "counted", "for": for_, "against": against, "abstain": abstain});
    let leave = |register: &mut Register, motion: u32, outcome: &str, at: &str| {
        register.run(json!({"do": "drop-motion", "motion": id(motion), "outcome": outcome,
            "at": at}));
    };
    let unanimous = || json!({"mode": "unanimous"});
    let none = || json!({});

    let main = put(
        register,
        "main",
        "Attendu que les aînés attendent debout;\nDemander deux bancs à l’office.",
        none(),
    );
    let text = |what: &str| format!("Attendu que les aînés attendent debout;\nDemander {what}.");
    let am = put(register, "amendment", &text("quatre bancs à l’office"), none());
    let sub = put(register, "sub-amendment", &text("quatre bancs et une table à l’office"), none());
    vote(register, sub, counted(2, 1, 1));
    vote(register, am, unanimous());
    let am =
        put(register, "amendment", &text("quatre bancs et une table"), json!({"seconder": null}));
    leave(register, am, "lapsed", "19:40");
    let am = put(register, "amendment", &text("quatre bancs et une table à la Ville"), none());
    vote(register, am, counted(2, 2, 0));
    let order = put(
        register,
        "point-of-order",
        "le temps de parole est dépassé.",
        json!({"mover": id(11), "seconder": null}),
    );
    leave(register, order, "denied", "19:45");
    let appeal = put(register, "appeal", "Renverser la décision de la présidence.", none());
    vote(register, appeal, counted(3, 1, 0));
    let question = put(register, "previous-question", "Passer immédiatement au vote.", none());
    vote(register, question, counted(3, 1, 0));
    vote(
        register,
        main,
        json!({"mode": "roll-call", "ballots":
            {id(10): "for", id(11): "for", id(12): "for", id(13): "against"}}),
    );

    let fence = put(register, "main", "Peindre la clôture en bleu.", none());
    let off = put(
        register,
        "postponement",
        "Remettre la proposition au 8 décembre 2026.",
        json!({"until_on": "2026-12-08"}),
    );
    vote(register, off, json!({"mode": "undocumented", "outcome": "carried"}));
    let doors = put(register, "in-camera", "Siéger à huis clos.", none());
    vote(register, doors, json!({"mode": "unanimous", "at": "20:10"}));
    let person = put(register, "main", "Retirer une plainte.", none());
    vote(
        register,
        person,
        json!({"mode": "secret", "for": 2, "against": 2, "abstain": 0, "casting_vote": true}),
    );
    let out = put(
        register,
        "end-in-camera",
        "Lever le huis clos.",
        json!({"mover": null, "seconder": null}),
    );
    leave(register, out, "upheld", "20:35");
    let privilege = put(
        register,
        "privilege",
        "on n’entend rien au fond de la salle",
        json!({"mover": id(13), "seconder": null}),
    );
    leave(register, privilege, "upheld", "20:40");
    let again =
        put(register, "reconsideration", "Reconsidérer cette décision.", json!({"on": id(50)}));
    vote(register, again, counted(1, 3, 0));
    let end = put(register, "closing", "Lever la séance.", none());
    vote(register, end, unanimous());
    let _ = fence;
    meeting
}

#[test]
fn procedure_in_the_minutes() {
    let mut register = Register::new();
    let meeting = procedure(&mut register);
    for words in [french(), english()] {
        let text = crate::text(
            Format::Markdown,
            &MINUTES
                .document(
                    &register.store,
                    &Subject::meeting(meeting.clone()),
                    &words,
                    &Folder::built_in(),
                )
                .unwrap(),
        );
        let heading = words.text("agenda-other-business");
        let varia = text.split(&format!("## 3. {heading}")).nth(1).unwrap();
        let varia = varia.split("\n## ").next().unwrap();
        insta::assert_snapshot!(format!("procedure_{}_md", words.language().code()), varia);
    }
}

#[test]
fn once_adopted_they_are_no_draft_any_more() {
    let mut register = Register::new();
    let meeting = meeting(&mut register);
    register.run(json!({"do": "plan-meeting", "id": id(41), "body": id(2), "kind": "regular",
        "date": "2026-12-08", "agenda": []}));
    register.run(json!({"do": "open-meeting", "meeting": id(41), "at": "19:00"}));
    register.run_at(
        "2026-12-08T20:00:00",
        json!({"do": "adopt-minutes", "meeting": meeting,
        "adopted_on": "2026-12-08", "adopted_at": id(41)}),
    );
    let text = crate::text(
        Format::Markdown,
        &MINUTES
            .document(
                &register.store,
                &Subject::meeting(meeting.clone()),
                &french(),
                &Folder::built_in(),
            )
            .unwrap(),
    );
    assert!(!text.contains("PROJET"));
    assert!(
        text.contains("**Adopté le**\u{a0}: 8\u{a0}décembre 2026, à la réunion nº\u{a0}2026-02"),
        "{text}"
    );
}

#[test]
fn a_meeting_that_did_not_open_has_no_minutes() {
    let mut register = Register::new();
    meeting(&mut register);
    register.run(json!({"do": "plan-meeting", "id": id(41), "body": id(2), "kind": "special",
        "date": "2026-12-08", "agenda": []}));
    let refused = MINUTES.document(
        &register.store,
        &Subject::meeting(Id::new(id(41))),
        &french(),
        &Folder::built_in(),
    );
    let refused = refused.unwrap_err();
    let planned = Refusal::NoPaper { status: "planned".to_owned() };
    assert_eq!(refused.refusal(), Some(&planned));
    let said = wording::refusal(&french(), &planned);
    assert!(said.contains("pas encore été ouverte") && said.contains("procès-verbal"), "{said}");
}

#[test]
fn the_file_is_recorded_with_the_numbers_it_bears() {
    let mut register = Register::new();
    let meeting = meeting(&mut register);
    let folder = register.folder.path().to_owned();
    let mut written = |path: &std::path::Path, replace| {
        write(
            &mut register.store,
            &stamp(),
            &Order {
                paper: &MINUTES,
                subject: &Subject::meeting(meeting.clone()),
                templates: &Folder::built_in(),
                words: &french(),
            },
            Format::Html,
            path,
            replace,
        )
        .map(|(path, cautions)| {
            assert_eq!(cautions, []);
            path
        })
    };
    // Into a folder: under its own name.
    let path = written(&folder, Replace::Never).unwrap();
    assert_eq!(path, folder.join("2026-11-17 CCR procès-verbal 2026-01.html"));
    assert_eq!(std::fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
    // Never over another in silence, and what was not written is not recorded.
    assert!(matches!(written(&path, Replace::Never), Err(Error::Exists(_))));
    written(&path, Replace::Yes).unwrap();
    assert!(written(&folder.join("absent/x.html"), Replace::Never).is_err());
    let papers = register.every(Entity::Document);
    assert_eq!(papers.len(), 2);
    assert_eq!(papers[0].text("numbers"), Some("CCR-2026-001\nCCR-2026-002"));
    assert_eq!(papers[0].text("path"), path.to_str());
    // A number that stands on paper stays given.
    let again = json!({"do": "record-vote", "motion": id(51), "mode": "counted",
        "for": 1, "against": 3});
    let refused = register.store.run(&stamp(), &serde_json::from_value(again).unwrap());
    let printed = Refusal::NumberPrinted { number: "CCR-2026-002".to_owned() };
    assert_eq!(refused.unwrap_err().refusal(), Some(&printed));
}

#[test]
fn what_was_moved_in_camera_on_a_public_motion_is_in_the_members_own_copy_alone() {
    let mut register = Register::new();
    let meeting = meeting(&mut register);
    let mut next = 90;
    let mut put = |register: &mut Register, kind: &str, text: &str, more: serde_json::Value| {
        next += 1;
        let mut motion = json!({"do": "propose", "id": id(next), "meeting": meeting, "kind": kind,
            "text": text, "mover": id(12), "seconder": id(13)});
        motion.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        register.run(motion);
        next
    };
    let carry = |register: &mut Register, motion: u32| {
        register.run(json!({"do": "record-vote", "motion": id(motion), "mode": "unanimous"}));
    };
    let drop = |register: &mut Register, motion: u32, outcome: &str| {
        register.run(json!({"do": "drop-motion", "motion": id(motion), "outcome": outcome}));
    };
    let none = || json!({});
    let main = put(&mut register, "main", "Engager un gardien.", none());
    let doors = put(&mut register, "in-camera", "Siéger à huis clos.", none());
    carry(&mut register, doors);
    let rejected = put(&mut register, "amendment", "Engager le fils du voisin.", none());
    drop(&mut register, rejected, "withdrawn");
    let amended = put(&mut register, "amendment", "Engager un gardien de nuit.", none());
    carry(&mut register, amended);
    let out = put(&mut register, "end-in-camera", "Lever le huis clos.", none());
    carry(&mut register, out);
    carry(&mut register, main);
    let text = |in_camera: bool| {
        let subject = Subject::meeting(meeting.clone()).with_in_camera(in_camera);
        crate::text(
            Format::Markdown,
            &MINUTES.document(&register.store, &subject, &french(), &Folder::built_in()).unwrap(),
        )
    };
    let (public, own) = (text(false), text(true));
    assert!(own.contains("voisin"), "{own}");
    assert!(!public.contains("voisin"), "{public}");
    // What was resolved in public in the end is told as it was resolved.
    assert!(public.contains("gardien de nuit"), "{public}");
}

#[test]
fn a_motion_in_camera_that_is_reconsidered_in_public_is_not_called_by_its_text() {
    let mut register = Register::new();
    let meeting = meeting(&mut register);
    let put = |number: u32, kind: &str, text: &str, on: Option<u32>| {
        json!({"do": "propose", "id": id(number), "meeting": meeting, "kind": kind, "text": text,
            "mover": id(12), "seconder": id(13), "on": on.map(id)})
    };
    let carry = |n: u32| json!({"do": "record-vote", "motion": id(n), "mode": "unanimous"});
    register.run(put(91, "in-camera", "Siéger à huis clos.", None));
    register.run(carry(91));
    register.run(put(92, "main", "Accuser le voisin.", None));
    register.run(json!({"do": "record-vote", "motion": id(92), "mode": "counted",
        "for": 1, "against": 3}));
    register.run(put(93, "end-in-camera", "Lever le huis clos.", None));
    register.run(carry(93));
    register.run(put(94, "reconsideration", "Reconsidérer cette décision.", Some(92)));
    register.run(carry(94));
    let subject = Subject::meeting(meeting.clone());
    let public = crate::text(
        Format::Markdown,
        &MINUTES.document(&register.store, &subject, &french(), &Folder::built_in()).unwrap(),
    );
    assert!(public.contains("reconsidérer cette décision"), "{public}");
    assert!(!public.contains("voisin"), "{public}");
}
