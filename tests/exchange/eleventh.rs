//! Minutes that were sealed with version 11 of the seal are printed as they were signed: the snapshots were
//! made by the program that sealed so.

use ccr::documents::file::Format;
use ccr::documents::paper::{MINUTES, Subject};
use ccr::documents::template::folder::Folder;
use ccr::domain::id::Id;
use ccr::i18n::words::Words;
use serde_json::{Value as Json, json};

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
    insta::assert_snapshot!("as_signed_fr_md", printed(&register, &french()));
    insta::assert_snapshot!("as_signed_en_md", printed(&register, &english()));
}
