//! Minutes that were sealed with version 11 of the seal are printed as they were signed (the snapshots were
//! made by the program that sealed so), and those sealed since as they tell it now.

use ccr::documents::file::Format;
use ccr::documents::paper::{MINUTES, Subject};
use ccr::documents::template::folder::Folder;
use ccr::domain::id::Id;
use ccr::i18n::words::Words;
use serde_json::{Value as Json, json};

use super::for_ever::signed_with;
use super::register::{Register, english, french, id};

const EVENING: u32 = 60;
const ADOPTING: u32 = 61;

/// What the minutes of the evening say from their first point on, without the digits of the seal.
fn printed(register: &Register, words: &Words) -> String {
    let subject = Subject::meeting(Id::new(id(EVENING)));
    let found = MINUTES.document(&register.store, &subject, words, &Folder::built_in()).unwrap();
    let text = crate::text(Format::Markdown, &found).replace(['\u{a0}', '\u{202f}'], " ");
    let points = text.find("## 1. ").unwrap();
    let seal = |line: &&str| !line.contains("Sceau") && !line.starts_with("Seal of");
    text[points..].lines().filter(seal).collect::<Vec<_>>().join("\n")
}

/// An evening on which points are taken up in turn and again, motions put under one point while another is
/// treated, people come and go meanwhile, and texts are typed in many ways; its minutes are adopted, once
/// more meetings are planned.
fn register() -> Register {
    let mut register = Register::new();
    super::register::meeting(&mut register);
    let plan = |meeting: u32, day: &str, agenda: &[&str]| {
        json!({"do": "plan-meeting", "id": id(meeting), "body": id(2), "kind": "regular",
            "date": day, "starts_at": "19:00", "place": "Salle 2", "agenda": agenda})
    };
    let agenda = [
        "Ouverture",
        "Alpha",
        "Bravo",
        "Charlie",
        "Delta",
        "Textes",
        "Prochaine réunion",
        "Levée de la séance",
    ];
    register.run(plan(EVENING, "2026-11-19", &agenda));
    register.run(plan(ADOPTING, "2026-11-22", &["Ouverture"]));
    register.run(json!({"do": "open-meeting", "meeting": id(EVENING), "at": "19:00",
        "chair": id(10), "secretary": id(11)}));
    for person in 10..15 {
        register.run(json!({"do": "set-attendance", "meeting": id(EVENING), "person": id(person),
            "status": "present"}));
    }
    let items = register.store.meeting(&Id::new(id(EVENING))).unwrap().unwrap().items;
    let start =
        |item: usize, at: &str| json!({"do": "start-item", "item": items[item].id, "at": at});
    let put = |motion: u32, item: usize, text: &str, at: &str| {
        json!({"do": "propose", "id": id(motion), "meeting": id(EVENING), "item": items[item].id,
            "text": text, "mover": id(10), "seconder": id(11), "at": at})
    };
    let vote = |motion: u32, at: &str| json!({"do": "record-vote", "motion": id(motion), "mode": "unanimous", "at": at});
    let moved = |kind: &str, person: u32, at: &str| {
        json!({"do": "record-movement", "meeting": id(EVENING), "kind": kind,
            "person": id(person), "at": at})
    };
    let amendment = |motion: u32, on: u32, text: &str, at: &str| {
        json!({"do": "propose", "id": id(motion), "meeting": id(EVENING), "item": items[5].id,
            "kind": "amendment", "on": id(on), "text": text, "mover": id(12), "seconder": id(13),
            "at": at})
    };
    let acts: Vec<Json> = vec![
        start(1, "19:05"),
        put(100, 1, "De planter un orme.", "19:06"),
        start(2, "19:08"),
        // Recorded late, under the point before.
        vote(100, "19:09"),
        moved("departure", 14, "19:10"),
        // Put under the point that is over, while the next one is treated.
        put(101, 1, "De planter un chêne.", "19:12"),
        moved("arrival", 14, "19:13"),
        vote(101, "19:14"),
        // Under a point that nobody took up.
        put(102, 4, "De planter un frêne.", "19:16"),
        moved("departure", 13, "19:17"),
        vote(102, "19:18"),
        moved("arrival", 13, "19:19"),
        start(3, "19:20"),
        moved("departure", 14, "19:21"),
        // Taken up again.
        start(2, "19:22"),
        moved("arrival", 14, "19:23"),
        start(3, "19:25"),
        // Put under the second while the third is treated; the quorum is lost and back meanwhile.
        put(103, 2, "De planter un tilleul.", "19:27"),
        moved("departure", 12, "19:28"),
        moved("departure", 13, "19:28"),
        moved("departure", 14, "19:28"),
        moved("arrival", 14, "19:29"),
        vote(103, "19:29"),
        moved("arrival", 13, "19:29"),
        moved("arrival", 12, "19:30"),
        start(5, "19:32"),
        put(
            104,
            5,
            "Attendu que la cour est sombre : il est résolu d’acheter trois lampes.",
            "19:33",
        ),
        vote(104, "19:34"),
        put(105, 5, "Attendu que la vitre est brisée – il est résolu de la remplacer.", "19:35"),
        vote(105, "19:36"),
        put(
            106,
            5,
            "Attendu que le terrain est libre,\nEn conséquence, il est résolu de planter.",
            "19:37",
        ),
        vote(106, "19:38"),
        put(107, 5, "Vu la lettre du 3 mai, il est résolu de répondre.", "19:39"),
        vote(107, "19:40"),
        put(108, 5, "De tenir la fête au jardin.", "19:41"),
        amendment(109, 108, "De tenir la fête, le 3 mai, au jardin.", "19:42"),
        vote(109, "19:43"),
        amendment(110, 108, "De tenir la fête, le 4 mai, au jardin, avec musique.", "19:44"),
        vote(110, "19:45"),
        vote(108, "19:46"),
        start(6, "19:50"),
        json!({"do": "adjourn-meeting", "id": id(62), "meeting": id(EVENING), "at": "20:20",
            "to": "2026-12-07"}),
        plan(63, "2026-11-21", &["Ouverture"]),
        json!({"do": "open-meeting", "meeting": id(ADOPTING), "at": "19:00"}),
        json!({"do": "adopt-minutes", "meeting": id(EVENING), "adopted_on": "2026-11-22",
            "adopted_at": id(ADOPTING)}),
    ];
    for act in acts {
        register.run(act);
    }
    register
}

#[test]
fn minutes_sealed_with_version_eleven_are_printed_as_they_were_signed() {
    let register = register();
    signed_with(&register, 11);
    insta::assert_snapshot!("as_signed_fr_md", printed(&register, &french()));
    insta::assert_snapshot!("as_signed_en_md", printed(&register, &english()));
}

/// What stands under a point: the first words of what was moved, behind « > », and who came and went.
fn under(printed: &str, heading: &str) -> String {
    let part = printed.split(heading).nth(1).unwrap_or_else(|| panic!("{heading}\n{printed}"));
    let part = part.split("\n## ").next().unwrap();
    let lines = part.lines().filter(|line| !line.is_empty() && *line != ">");
    lines.collect::<Vec<_>>().join("\n")
}

#[test]
fn what_happens_belongs_to_the_motion_before_the_meeting_else_to_the_running_point() {
    let register = register();
    let minutes = printed(&register, &french());
    let resolution = |number: u32, lines: &[&str]| {
        let head = format!("> **Résolution CCR-2026-{number:03}**");
        let lines = lines.iter().map(|line| format!("> {line}"));
        [head].into_iter().chain(lines).collect::<Vec<_>>().join("\n")
    };
    let proposed = |tree: &str| {
        format!("Il est proposé par Hélène Tremblay et appuyé par Guy Roy de planter un {tree}.")
    };
    let carried = "La proposition étant mise aux voix, elle est adoptée à l’unanimité.";
    let elm = "Sur proposition d’Hélène Tremblay, appuyée par Guy Roy, il est résolu à l’unanimité \
               de planter un orme.";
    // The vote on the elm was recorded once Bravo had been taken up, and Zoé Abel left Bravo; she came back
    // while the oak was before the meeting.
    let alpha = [
        resolution(3, &[elm]),
        resolution(4, &[&proposed("chêne"), "Zoé Abel revient à 19 h 13.", carried]),
    ];
    assert_eq!(under(&minutes, "## 2. Alpha"), alpha.join("\n"));
    // Bravo was taken up again when she came back the second time; and the lime was put while Charlie's clock
    // ran, so that the quorum was lost and regained under Bravo, by the vote. Who came back then came back to
    // Charlie.
    let lime = [
        &proposed("tilleul"),
        "Aimée O'Neil \\<b\\>, Yolande Côté\\_Soleil\\* et Zoé Abel quittent la séance à 19 h 28.",
        "Le quorum est perdu à 19 h 28 (2 présences, il en faut 3).",
        "Zoé Abel revient à 19 h 29.",
        "Le quorum est rétabli à 19 h 29 (3 présences, il en faut 3).",
        carried,
    ];
    let bravo = format!(
        "Zoé Abel quitte la séance à 19 h 10.\nLe point est repris à 19 h 22.\nZoé Abel revient à 19 h 23.\n{}",
        resolution(6, &lime)
    );
    assert_eq!(under(&minutes, "## 3. Bravo"), bravo);
    let charlie = "Zoé Abel quitte la séance à 19 h 21.\n\
                   Le point est repris à 19 h 25.\n\
                   Yolande Côté\\_Soleil\\* revient à 19 h 29.\n\
                   Aimée O'Neil \\<b\\> revient à 19 h 30.";
    assert_eq!(under(&minutes, "## 4. Charlie"), charlie);
    // Nobody took Delta up: the ash brought the meeting there, until the clock moved on.
    let left = "Yolande Côté\\_Soleil\\* quitte la séance à 19 h 17.";
    let delta = resolution(5, &[&proposed("frêne"), left, carried]);
    let delta = format!("{delta}\nYolande Côté\\_Soleil\\* revient à 19 h 19.");
    assert_eq!(under(&minutes, "## 5. Delta"), delta);
    // The meeting that goes on was fixed as this one was adjourned; a nearer one was planned since.
    assert_eq!(
        under(&minutes, "## 7. Prochaine réunion"),
        "La prochaine réunion est prévue le dimanche 22 novembre 2026, à 19 h (Salle 2)."
    );
}

#[test]
fn what_another_tool_does_to_the_journal_changes_no_word_of_sealed_minutes() {
    let register = register();
    let signed = [french(), english()].map(|words| printed(&register, &words));
    let file = register.folder.path().join("registre.ccr");
    let other = rusqlite::Connection::open(file).unwrap();
    for change in [
        "UPDATE journal_row SET new = json_remove(new, '$.started_at', '$.ended_at', '$.outcome')
         WHERE new IS NOT NULL",
        "UPDATE journal_row SET n = -n",
        "DELETE FROM journal_row",
        "DELETE FROM journal_entry",
    ] {
        other.execute_batch(&format!("PRAGMA foreign_keys = OFF; {change}")).unwrap();
        let now = [french(), english()].map(|words| printed(&register, &words));
        assert_eq!(now, signed, "{change}");
    }
}

#[test]
fn what_is_typed_in_many_ways_is_told_in_one() {
    let register = register();
    let minutes = printed(&register, &french());
    for whereas in ["la cour est sombre;", "la vitre est brisée;", "le terrain est libre;"] {
        assert!(
            minutes.contains(&format!("> Attendu que {whereas}\n>\n> En conséquence, ")),
            "{minutes}"
        );
    }
    let letter = "> Vu la lettre du 3 mai;\n>\n> En conséquence, sur proposition d’Hélène Tremblay, \
                  appuyée par Guy Roy, il est résolu à l’unanimité de répondre.";
    assert!(minutes.contains(letter), "{minutes}");
    assert!(minutes.contains("ajouter « , avec musique » après « au jardin »"), "{minutes}");
    let english = printed(&register, &english());
    let ends = "The meeting is adjourned at 7:20 p.m. to Monday, December 7, 2026; it continues as meeting";
    assert!(english.contains(&ends.replace("7:20", "8:20")), "{english}");
}
