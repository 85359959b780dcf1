//! Sealed minutes say the same for ever, whatever becomes of what they tell besides their own meeting.

use ccr::documents::file::Format;
use ccr::documents::paper::{MINUTES, Subject};
use ccr::documents::template::folder::Folder;
use ccr::domain::id::Id;
use serde_json::json;

use super::as_it_happened::{moved, paper, put, says, vote};
use super::register::{Register, french, id};

const ADOPTED: u32 = 60;
const ADOPTING: u32 = 61;

fn printed(register: &Register) -> String {
    let subject = Subject::meeting(Id::new(id(ADOPTED)));
    let found = MINUTES.document(&register.store, &subject, &french(), &Folder::built_in());
    crate::text(Format::Markdown, &found.unwrap()).replace(['\u{a0}', '\u{202f}'], " ")
}

/// A meeting whose notice went out too late, adopted at the next one, which still goes on.
fn register() -> Register {
    let mut register = Register::new();
    super::register::meeting(&mut register);
    let meetings = [(ADOPTED, "2026-11-19", "Salle 1"), (ADOPTING, "2026-11-22", "Salle 2")];
    for (meeting, day, place) in meetings {
        register.run(json!({"do": "plan-meeting", "id": id(meeting), "body": id(2),
            "kind": "regular", "date": day, "starts_at": "17:00", "place": place,
            "agenda": ["Adoption du procès-verbal", "Prochaine réunion"]}));
    }
    for (meeting, ..) in meetings {
        register.run(json!({"do": "convene-meeting", "meeting": id(meeting),
            "sent_on": "2026-11-17"}));
        register.run(json!({"do": "open-meeting", "meeting": id(meeting), "at": "17:00",
            "chair": id(10), "secretary": id(11)}));
        for person in [10, 11, 12] {
            register.run(json!({"do": "set-attendance", "meeting": id(meeting),
                "person": id(person), "status": "present"}));
        }
        if meeting == ADOPTED {
            register.run(json!({"do": "close-meeting", "meeting": id(meeting), "at": "18:00"}));
        }
    }
    register.run(json!({"do": "adopt-minutes", "meeting": id(ADOPTED), "adopted_on": "2026-11-22",
        "adopted_at": id(ADOPTING)}));
    register
}

#[test]
fn nothing_that_changes_elsewhere_changes_what_was_sealed() {
    let mut register = register();
    let sealed = printed(&register);
    // Ten days before the nineteenth.
    for told in [
        "Office d’habitation de Laval",
        "9 novembre 2026",
        "dimanche 22 novembre 2026",
        "à 17 h (Salle 2)",
        "Comité",
    ] {
        assert!(sealed.contains(told), "{told}: {sealed}");
    }
    let set = |what: &str, number: u32, set: serde_json::Value| json!({"do": "save", "what": what, "id": id(number), "set": set});
    let rule = |rule: &str, value: &str| json!({"do": "set-rule", "rule": rule, "value": value});
    let people: Vec<String> =
        sealed.lines().filter(|line| line.starts_with("- ")).map(str::to_owned).collect();
    assert!(people.len() >= 3, "{sealed}");
    for act in [
        rule("office.name", "Un autre office"),
        rule("meeting.notice_days", "1"),
        rule("meeting.clear_days", "on"),
        set("body", 2, json!({"name": "Un autre nom"})),
        set("meeting", ADOPTING, json!({"place": "Ailleurs", "starts_at": "18:30"})),
        set("person", 10, json!({"family_name": "Zzz"})),
        set("person", 12, json!({"family_name": "Aaa"})),
    ] {
        register.run(act.clone());
        assert_eq!(printed(&register), sealed, "{act}");
    }
    // Another meeting is planned in between, as a draft of it would have told.
    register.run(json!({"do": "plan-meeting", "id": id(62), "body": id(2), "kind": "regular",
        "date": "2026-11-20", "starts_at": "19:00", "place": "Salle 3", "agenda": ["Suite"]}));
    assert_eq!(printed(&register), sealed);
    // With another tool too: what is printed under the seal is what was sealed.
    let path = register.folder.path().join("registre.ccr");
    let other = rusqlite::Connection::open(path).unwrap();
    let names = "UPDATE body SET name = 'Faux'; UPDATE meeting SET place = 'Faux', number = '9'
        WHERE id = '";
    other.execute_batch(&format!("{names}{}'", id(ADOPTING))).unwrap();
    assert_eq!(printed(&register), sealed);
}

/// A meeting of five members for which three are needed: two open it, the third comes later, and the
/// point that follows passes without a note. Its minutes are adopted.
fn waited_for() -> Register {
    let mut register = Register::new();
    super::register::meeting(&mut register);
    register.run(json!({"do": "plan-meeting", "id": id(ADOPTED), "body": id(2),
        "kind": "regular", "date": "2026-11-19", "agenda": ["Ouverture", "Bancs", "Levée"]}));
    register.run(json!({"do": "open-meeting", "meeting": id(ADOPTED), "at": "17:00",
        "chair": id(10), "secretary": id(11)}));
    for person in [10, 11] {
        register.run(json!({"do": "set-attendance", "meeting": id(ADOPTED), "person": id(person),
            "status": "present"}));
    }
    register.run(json!({"do": "record-movement", "meeting": id(ADOPTED), "kind": "arrival",
        "person": id(14), "at": "17:20"}));
    let items = register.store.meeting(&Id::new(id(ADOPTED))).unwrap().unwrap().items;
    register.run(json!({"do": "start-item", "item": items[1].id, "at": "17:30"}));
    register.run(json!({"do": "close-meeting", "meeting": id(ADOPTED), "at": "18:00"}));
    register
}

#[test]
fn minutes_begin_with_the_opening_and_those_sealed_before_they_did_stay_as_signed() {
    let mut register = waited_for();
    let told = |register: &Register| {
        let printed = printed(register);
        let parts = printed.split("## 1. Ouverture").nth(1).unwrap();
        parts.split("## 3.").next().unwrap().trim().to_owned()
    };
    let opening = "La séance est ouverte à 17 h.";
    let room = "Zoé Abel arrive à 17 h 20.\n\n\
                Le quorum est atteint à 17 h 20 (3 présences, il en faut 3).";
    let now = format!("{opening}\n\n{room}\n\n## 2. Bancs");
    assert_eq!(told(&register), now);
    register
        .run(json!({"do": "adopt-minutes", "meeting": id(ADOPTED), "adopted_on": "2026-11-22"}));
    assert_eq!(told(&register), now);
    // Signed by the program of before, they say what they said.
    signed_with(&register, 8);
    let then = format!("{room}\n\n{opening}\n\n## 2. Bancs\n\nRien à signaler.");
    assert_eq!(told(&register), then);
}

/// Makes the seals those of the program of a version before this one.
pub(super) fn signed_with(register: &Register, version: u32) {
    let content = format!("json_set(content, '$.seal.version', {version})");
    let content = match version {
        12.. => content,
        _ => format!(
            "json_remove({content}, '$.as_of.around.order', '$.as_of.around.next_told',
             '$.as_of.around.left', '$.as_of.around.unnamed')"
        ),
    };
    let older = format!("UPDATE seal SET version = {version}, content = {content}");
    let path = register.folder.path().join("registre.ccr");
    rusqlite::Connection::open(path).unwrap().execute_batch(&older).unwrap();
}

#[test]
fn a_title_goes_on_meaning_what_it_meant_when_the_minutes_were_signed() {
    let mut register = Register::new();
    super::register::meeting(&mut register);
    let agenda = ["Ouverture", "Bancs", "Levée de fonds", "Levée de la séance à 18 h"];
    register.run(json!({"do": "plan-meeting", "id": id(ADOPTED), "body": id(2),
        "kind": "regular", "date": "2026-11-19", "agenda": agenda}));
    register.run(json!({"do": "open-meeting", "meeting": id(ADOPTED), "at": "17:00",
        "chair": id(10), "secretary": id(11)}));
    let items = register.store.meeting(&Id::new(id(ADOPTED))).unwrap().unwrap().items;
    register.run(json!({"do": "start-item", "item": items[1].id, "at": "17:30"}));
    register.run(json!({"do": "close-meeting", "meeting": id(ADOPTED), "at": "18:00"}));
    let (ended, skipped) = ("La séance est levée à 18 h.", "Ce point n’est pas abordé.");
    let told = |register: &Register| {
        let printed = printed(register);
        let under = |heading: &str| {
            let part = printed.split(heading).nth(1).unwrap_or_else(|| panic!("{printed}"));
            let part = part.split("\n#").next().unwrap();
            [ended, skipped].map(|told| part.contains(told))
        };
        (under("## 3. Levée de fonds"), under("## 4. Levée de la séance"))
    };
    // The benefit was not reached, and the meeting ended.
    let now = ([false, true], [true, false]);
    assert_eq!(told(&register), now);
    register
        .run(json!({"do": "adopt-minutes", "meeting": id(ADOPTED), "adopted_on": "2026-11-22"}));
    assert_eq!(told(&register), now);
    // With version 9 no hour could stand in the title of an end: the meeting ended under its last point.
    signed_with(&register, 9);
    assert_eq!(told(&register), ([false, true], [true, true]));
    // Before, whatever began with « Levée » was an end.
    signed_with(&register, 8);
    assert_eq!(told(&register), ([true, false], [true, false]));
}

#[test]
fn an_assembly_opens_with_the_last_heads_at_its_door() {
    // Heads at the door of an assembly that opens at five and needs forty-two; the quorum of the opening
    // now, and what is told besides in minutes that were signed with version 9.
    for (counts, now, signed, besides) in [
        (
            [("16:30", 10), ("16:55", 50)],
            "À l’ouverture, le quorum est atteint (50 personnes).",
            "Au premier décompte, le quorum est atteint (50 personnes).",
            "Le quorum est atteint à 16 h 55",
        ),
        (
            [("16:50", 30), ("17:00", 45)],
            "À l’ouverture, le quorum est atteint (45 personnes).",
            "Au premier décompte, le quorum n’est pas atteint (30 personnes).",
            "Le quorum est atteint à 17 h (",
        ),
        (
            [("16:30", 50), ("16:55", 30)],
            "À l’ouverture, le quorum n’est pas atteint (30 personnes).",
            "Au premier décompte, le quorum n’est pas atteint (30 personnes).",
            "Le quorum est perdu à 16 h 55",
        ),
    ] {
        let mut register = Register::new();
        super::register::meeting(&mut register);
        register.run(json!({"do": "plan-meeting", "id": id(ADOPTED), "body": id(2),
            "kind": "annual-general", "date": "2026-11-19", "tenants": 420,
            "agenda": ["Ouverture", "Bilan"]}));
        for (at, heads) in counts {
            register.run(json!({"do": "record-movement", "meeting": id(ADOPTED),
                "kind": "head-count", "at": at, "heads": heads}));
        }
        register.run(json!({"do": "open-meeting", "meeting": id(ADOPTED), "at": "17:00",
            "chair": id(10), "secretary": id(11), "late_notice_reason": "Urgence."}));
        register.run(json!({"do": "close-meeting", "meeting": id(ADOPTED), "at": "18:00"}));
        register.run(json!({"do": "adopt-minutes", "meeting": id(ADOPTED),
            "adopted_on": "2026-11-22"}));
        let minutes = printed(&register);
        says(&minutes, &[now]);
        for told in ["Le quorum est atteint à", "Le quorum est perdu à"] {
            assert!(!minutes.contains(told), "{told}: {minutes}");
        }
        signed_with(&register, 9);
        says(&printed(&register), &[signed, besides]);
    }
}

#[test]
fn what_was_signed_stays_in_the_words_in_which_it_was_signed() {
    let mut register = Register::new();
    let meeting = super::register::meeting(&mut register);
    put(&mut register, 95, "main", "Hausser le budget", "20:00", json!({}));
    register.run(vote(95, "20:05", json!({"mode": "unanimous"})));
    put(&mut register, 96, "main", "Il est résolu d’acheter un banc.", "20:10", json!({}));
    register.run(vote(96, "20:15", json!({"mode": "unanimous"})));
    put(&mut register, 97, "main", "Peindre le banc", "20:20", json!({}));
    let counted = json!({"mode": "counted", "for": 3, "against": 1, "abstain": 0});
    register.run(vote(97, "20:25", counted));
    let yard =
        "Considérant le noir, il est résolu d’éclairer la cour pour 3 200 $, taxes comprises";
    put(&mut register, 98, "main", yard, "20:30", json!({}));
    let warranty = format!("{yard} et garantie de deux ans");
    put(&mut register, 99, "amendment", &warranty, "20:31", json!({}));
    register.run(vote(99, "20:35", json!({"mode": "counted", "for": 1, "against": 3})));
    register.run(vote(98, "20:40", json!({"mode": "unanimous"})));
    // The meeting opened with four of the three that are needed; two left in the same minute.
    register.run(moved("departure", 10, "19:04"));
    register.run(moved("departure", 11, "19:04"));
    register.run(json!({"do": "adopt-minutes", "meeting": meeting, "adopted_on": "2026-11-22"}));
    let now = ["à l’unanimité de hausser le budget.", "à l’unanimité d’acheter un banc."];
    let lost = "Le quorum est perdu à 19 h 04";
    let (figures, none) =
        ("(3 pour, 1 contre, 0 abstention)", "(3 pour, 1 contre, aucune abstention)");
    let (guest, stayed) =
        ("Sylvain Paperasse, personnel de l’office", " (jusqu’à la levée, à 21 h 15)");
    says(&paper(&register, None), &[now[0], now[1], lost, figures, guest]);
    assert!(!paper(&register, None).contains("jusqu’à la levée"));
    says(&paper(&register, Some(95)), &now[..1]);
    let lamps = "par Yolande Côté_Soleil* d’éclairer la cour pour 3 200 $, taxes comprises.";
    let whole = "après « pour 3 200 $, taxes comprises »";
    says(&paper(&register, None), &["> Considérant le noir;\n>\n> En conséquence, ", lamps, whole]);
    // The ninth version has the words, but not yet the figures, and told of guests who stayed; a decision
    // in the line of its whereas was not found, and the place of a change could begin inside an amount.
    signed_with(&register, 9);
    let line = format!("> {yard}\n>\n> En conséquence, ");
    says(&paper(&register, None), &[&line, "après « 200 $, taxes comprises »"]);
    says(&paper(&register, None), &[now[0], lost, none, &format!("{guest}{stayed}")]);
    says(&paper(&register, Some(97)), &[none]);
    signed_with(&register, 7);
    for (motion, signed) in [(95, "Hausser le budget"), (96, "Il est résolu d’acheter un banc.")]
    {
        for minutes in [paper(&register, None), paper(&register, Some(motion))] {
            says(&minutes, &["à l’unanimité :", signed]);
            assert!(!now.iter().any(|now| minutes.contains(now)), "{minutes}");
            assert!(!minutes.contains(lost), "{minutes}");
        }
    }
}

#[test]
fn what_version_ten_took_for_a_decision_or_a_usual_point_is_printed_so_under_its_seal() {
    let mut register = Register::new();
    super::register::meeting(&mut register);
    let agenda = ["Ouverture le dimanche", "Cour", "Levée"];
    register.run(json!({"do": "plan-meeting", "id": id(ADOPTED), "body": id(2),
        "kind": "regular", "date": "2026-11-19", "agenda": agenda}));
    register.run(json!({"do": "open-meeting", "meeting": id(ADOPTED), "at": "17:00",
        "chair": id(10), "secretary": id(11)}));
    for person in [10, 11, 12] {
        register.run(json!({"do": "set-attendance", "meeting": id(ADOPTED),
            "person": id(person), "status": "present"}));
    }
    let items = register.store.meeting(&Id::new(id(ADOPTED))).unwrap().unwrap().items;
    let whereas = "Attendu que, selon l’avis de l’Office, il est proposé de fermer la cour;";
    let oppose = "Écrire à l’Office pour s’y opposer.";
    register.run(json!({"do": "propose", "id": id(63), "meeting": id(ADOPTED),
        "item": items[1].id, "text": format!("{whereas}\n{oppose}"), "mover": id(10),
        "seconder": id(11), "at": "17:30"}));
    register.run(vote(63, "17:35", json!({"mode": "unanimous"})));
    register.run(json!({"do": "close-meeting", "meeting": id(ADOPTED), "at": "18:00"}));
    let told = |register: &Register| {
        let printed = printed(register).replace("\n> ", "\n").replace("\n>\n", "\n\n");
        let opening = printed.split("## 1. ").nth(1).unwrap().split("\n#").next().unwrap();
        let opens = opening.contains("La séance est ouverte à 17 h.");
        let opposed = printed.contains(whereas)
            && printed
                .contains("il est résolu à l’unanimité d’écrire à l’Office pour s’y opposer.");
        let closed = printed.contains("il est résolu à l’unanimité de fermer la cour");
        (opens, opposed, closed)
    };
    // The common room opens on Sundays, and the yard stays open.
    assert_eq!(told(&register), (false, true, false));
    register
        .run(json!({"do": "adopt-minutes", "meeting": id(ADOPTED), "adopted_on": "2026-11-22"}));
    assert_eq!(told(&register), (false, true, false));
    signed_with(&register, 10);
    assert_eq!(told(&register), (true, false, true));
    // Before, the decision was found by whole lines, and few words could stand behind « Ouverture ».
    signed_with(&register, 9);
    assert_eq!(told(&register), (false, true, false));
}

#[test]
fn minutes_are_adopted_under_the_point_that_says_so_and_were_where_they_are_read() {
    let mut register = Register::new();
    super::register::meeting(&mut register);
    let agenda = ["Lecture du procès-verbal", "Adoption du procès-verbal"];
    for (meeting, day) in [(61, "2026-11-17"), (ADOPTED, "2026-11-19")] {
        register.run(json!({"do": "plan-meeting", "id": id(meeting), "body": id(2),
            "kind": "regular", "date": day, "agenda": agenda}));
        register.run(json!({"do": "open-meeting", "meeting": id(meeting), "at": "17:00",
            "chair": id(10), "secretary": id(11)}));
        register.run(json!({"do": "close-meeting", "meeting": id(meeting), "at": "18:00"}));
    }
    register.run(json!({"do": "adopt-minutes", "meeting": id(61), "adopted_on": "2026-11-19",
        "adopted_at": id(ADOPTED)}));
    register
        .run(json!({"do": "adopt-minutes", "meeting": id(ADOPTED), "adopted_on": "2026-11-22"}));
    let told = |register: &Register| {
        let printed = printed(register);
        let under = |heading: &str| {
            let part = printed.split(heading).nth(1).unwrap_or_else(|| panic!("{printed}"));
            part.split("\n#").next().unwrap().contains("est adopté tel quel")
        };
        [under("## 1. Lecture"), under("## 2. Adoption")]
    };
    assert_eq!(told(&register), [false, true]);
    signed_with(&register, 10);
    assert_eq!(told(&register), [true, false]);
}

#[test]
fn what_came_up_again_and_what_goes_on_is_told_for_ever() {
    let mut register = Register::new();
    super::register::meeting(&mut register);
    // A motion of the seventeenth is put off, and comes up again on the nineteenth.
    put(&mut register, 95, "main", "De planter un orme pour 1 200 $.", "20:00", json!({}));
    let until = json!({"until_on": "2026-11-19"});
    put(&mut register, 96, "postponement", "Remettre à une autre réunion.", "20:01", until);
    register.run(vote(96, "20:02", json!({"mode": "unanimous"})));
    register.run(json!({"do": "plan-meeting", "id": id(ADOPTED), "body": id(2), "kind": "regular",
        "date": "2026-11-19", "starts_at": "17:00", "agenda": ["Orme", "Levée"]}));
    register.run(json!({"do": "open-meeting", "meeting": id(ADOPTED), "at": "17:00"}));
    for person in 10..14 {
        register.run(json!({"do": "set-attendance", "meeting": id(ADOPTED), "person": id(person),
            "status": "present"}));
    }
    let items = register.store.meeting(&Id::new(id(ADOPTED))).unwrap().unwrap().items;
    register.run(json!({"do": "propose", "id": id(97), "meeting": id(ADOPTED), "on": id(95),
        "item": items[0].id, "text": "De planter un orme pour 1 200 $.", "mover": id(12),
        "seconder": id(13), "at": "17:10"}));
    register
        .run(json!({"do": "record-vote", "motion": id(97), "mode": "unanimous", "at": "17:15"}));
    register.run(json!({"do": "adjourn-meeting", "id": id(62), "meeting": id(ADOPTED),
        "at": "18:00", "to": "2026-12-07"}));
    register.run(json!({"do": "adopt-minutes", "meeting": id(ADOPTED),
        "adopted_on": "2026-11-22"}));
    let sealed = printed(&register);
    let again = "Reprise de la proposition « De planter un orme pour 1 200 $ », remise au 19 novembre \
                 2026 à la réunion nº 2026-01 du 17 novembre 2026.";
    says(&sealed, &[again, "La séance est ajournée à 18 h au lundi 7 décembre 2026"]);
    // The one that goes on is called off, and the other changed with another tool.
    register.run(json!({"do": "cancel-meeting", "meeting": id(62)}));
    assert_eq!(printed(&register), sealed);
    let path = register.folder.path().join("registre.ccr");
    let other = rusqlite::Connection::open(path).unwrap();
    let change = "UPDATE motion SET until_on = '2029-01-01', outcome = 'tabled' WHERE id = '";
    other
        .execute_batch(&format!(
            "{change}{}'; UPDATE meeting SET date = '2029-01-01' WHERE id = '{}'",
            id(95),
            id(40)
        ))
        .unwrap();
    assert_eq!(printed(&register), sealed);
}
