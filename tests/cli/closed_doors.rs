//! What was said in camera does not come out of a command that did not ask for it: neither as text,
//! nor as what a search finds.

use serde_json::json;

use super::program::{Register, id};

fn own(n: u32) -> String {
    format!("019a0000-0000-7000-8000-{n:012}")
}

/// A meeting with a decision in camera, a follow-up of it, one under a point alone, a public one, and
/// what became of the decision.
fn register() -> Register {
    let register = Register::filled();
    let meeting = own(1);
    let put = |n: u32, kind: &str, text: &str| {
        json!({"do": "propose", "id": own(n), "meeting": meeting, "kind": kind, "text": text,
            "mover": id("helene"), "seconder": id("luc")})
    };
    let carry = |n: u32| json!({"do": "record-vote", "motion": own(n), "mode": "unanimous"});
    let follow = |n: u32, set: serde_json::Value| json!({"do": "save", "what": "follow-up", "id": own(n), "set": set});
    let mut acts = vec![
        json!({"do": "plan-meeting", "id": meeting, "body": id("committee"), "kind": "regular",
            "date": "2026-10-20", "agenda": ["Une lettre reçue"]}),
        json!({"do": "save", "what": "agenda-item", "id": own(2), "set": {"meeting_id": meeting,
            "title": "Le voisinage"}}),
        json!({"do": "open-meeting", "meeting": meeting, "at": "19:00"}),
    ];
    acts.extend(["helene", "luc", "aicha"].map(|person| {
        json!({"do": "set-attendance", "meeting": meeting, "person": id(person),
            "status": "present"})
    }));
    acts.extend([
        follow(20, json!({"what": "Acheter du café", "meeting_id": meeting})),
        put(10, "in-camera", "Siéger à huis clos."),
        carry(10),
        put(11, "main", "Vider la cachette du concierge."),
        carry(11),
        put(12, "main", "Murer une autre cachette."),
        json!({"do": "record-vote", "motion": own(12), "mode": "counted", "for": 1, "against": 2}),
        follow(
            21,
            json!({"what": "Surveiller la cachette", "meeting_id": meeting,
            "item_id": own(2), "person_id": id("luc"), "due_on": "2020-01-31"}),
        ),
        follow(
            22,
            json!({"what": "Photographier la cachette", "meeting_id": meeting,
            "motion_id": own(11), "person_id": id("luc")}),
        ),
        put(13, "end-in-camera", "Lever le huis clos."),
        carry(13),
        json!({"do": "save", "what": "motion", "id": own(11), "set": {"theme": "Voisinage"}}),
        json!({"do": "save", "what": "sequel", "id": own(30), "set": {"kind": "executed",
            "motion_id": own(11), "on_day": "2026-10-25", "text": "La cachette est vide."}}),
        json!({"do": "save", "what": "sequel", "id": own(31), "set": {"kind": "amended",
            "motion_id": id("motion1"), "by_motion_id": own(11), "on_day": "2026-10-25",
            "text": "Un banc de moins, près de la cachette."}}),
    ]);
    let lines: Vec<String> = acts.iter().map(ToString::to_string).collect();
    register.feed(&lines.join("\n")).with_code(0);
    register
}

#[test]
fn what_is_shown_leaves_it_out_unless_it_is_asked_for() {
    let register = register();
    for line in [
        "resolutions --annee 2026".to_owned(),
        "suivis --vue all".to_owned(),
        "reunions montrer 2026-03".to_owned(),
        format!("resolutions montrer {}", own(11)),
        "resolutions montrer CCR-2026-002".to_owned(),
        "resolutions montrer CCR-2026-001".to_owned(),
        format!("suivis montrer {}", own(21)),
        format!("suivis montrer {}", own(22)),
        "membres montrer Luc Tremblay".to_owned(),
    ] {
        for form in ["", " --json"] {
            let public = register.line(&format!("{line}{form}")).with_code(0).out;
            assert!(!public.contains("cachette"), "{line}{form}: {public}");
            let all = register.line(&format!("{line}{form} --huis-clos")).with_code(0).out;
            assert!(all.contains("cachette"), "{line}{form}: {all}");
        }
    }
    // Who has it in hand is no more public than what it is; by when, is.
    let listed = |more: &str| {
        let rows = register.line(&format!("suivis --vue all --json{more}")).json();
        let rows = rows.as_array().unwrap().clone();
        rows.into_iter().find(|row| row["id"] == own(21)).unwrap()
    };
    let (public, all) = (listed(""), listed(" --huis-clos"));
    assert_eq!(public["person"], serde_json::Value::Null, "{public}");
    assert_eq!(all["person"], "Luc Tremblay");
    assert_eq!([&public["due_on"], &all["due_on"]], ["2020-01-31"; 2]);
    let shown = |more: &str| {
        register.line(&format!("suivis montrer {} --json{more}", own(21))).json()["person_id"]
            .clone()
    };
    assert_eq!(shown(""), serde_json::Value::Null);
    assert_eq!(shown(" --huis-clos"), id("luc"));
    // What became of it is told, without the details.
    let shown = register.line("resolutions montrer CCR-2026-002 --json").json();
    assert_eq!(shown["sequels"][0]["kind"], "executed");
    assert_eq!(shown["sequels"][0]["on_day"], "2026-10-25");
    assert_eq!(shown["sequels"][0]["text"], serde_json::Value::Null);
    let text = register.line("resolutions montrer CCR-2026-001").with_code(0).out;
    assert!(text.contains("CCR-2026-002"), "{text}");
}

#[test]
fn a_search_does_not_betray_it() {
    let register = register();
    let rows = |line: &str| register.line(line).with_code(0).json().as_array().unwrap().len();
    for (list, hidden) in [("resolutions --tri date", 2), ("suivis --vue all", 2)] {
        assert_eq!(rows(&format!("{list} --json --filtre cachette")), 0, "{list}");
        assert_eq!(rows(&format!("{list} --json --filtre cachette --huis-clos")), hidden, "{list}");
        let csv = register.line(&format!("{list} --csv --filtre cachette")).with_code(0).out;
        assert_eq!(csv.lines().count(), 1, "the headings alone: {csv}");
    }
    // What is public of it finds it still, but not together with a word that is not.
    assert_eq!(rows("resolutions --json --filtre CCR-2026-002"), 1);
    assert_eq!(rows("resolutions --json --filtre voisinage"), 1);
    let both = ["resolutions", "--json", "--filtre", "voisinage concierge"];
    assert_eq!(register.run(&both).json().as_array().unwrap().len(), 0);
    assert_eq!(rows("suivis --vue all --json --filtre café"), 1);
    for line in [
        "resolutions montrer concierge",
        "resolutions montrer Murer une autre cachette.",
        "suivis montrer Surveiller la cachette",
        "suivis montrer photographier",
    ] {
        register.line(line).with_code(1);
        register.line(&format!("{line} --huis-clos")).with_code(0);
    }
    register.line("suivis montrer café").with_code(0);
    // A paper that is asked for by the words of a motion says no more than of one there is not.
    let paper = |motion: &str| {
        let line = ["document", "extrait", "--format=md", "-o", "-", "--resolution", motion];
        register.run(&line).with_code(1).err
    };
    let named = "Murer une autre cachette.";
    assert_eq!(paper(named).replace(named, "X"), paper("X"));
}

#[test]
fn the_check_names_what_is_late_by_its_point() {
    let register = register();
    for form in ["", " --json"] {
        let said = register.line(&format!("verifier{form}")).out;
        assert!(!said.contains("cachette"), "{said}");
        let late = said.lines().find(|line| line.contains("Le voisinage")).unwrap();
        assert!(!late.contains("Luc"), "{late}");
    }
}

#[test]
fn the_journal_says_that_something_was_noted_and_not_what() {
    let register = register();
    for form in ["", " --json"] {
        let public = register.line(&format!("journal --limite 0{form}")).with_code(0).out;
        assert!(!public.contains("cachette") && !public.contains("concierge"), "{public}");
        assert!(public.contains("huis clos"), "{public}");
        let all = register.line(&format!("journal --limite 0{form} --huis-clos")).with_code(0).out;
        assert!(all.contains("cachette"), "{all}");
        // What is public stays so.
        assert!(public.contains("café") && all.contains("café"), "{public}");
    }
}
