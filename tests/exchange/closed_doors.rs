//! What was said in camera does not stand on a paper that goes out, in whatever it was written down.

use ccr::documents::file::Format;
use ccr::documents::paper::{EXTRACT, MINUTES, Of, PAPERS, Subject};
use ccr::documents::template::folder::Folder;
use ccr::domain::id::Id;
use ccr::exchange::export;
use ccr::store::private_file::Replace;
use serde_json::{Value as Json, json};

use super::register::{Register, english, french, id, meeting, today};

fn put(register: &mut Register, number: u32, kind: &str, text: &str, more: Json) {
    let mut motion = json!({"do": "propose", "id": id(number), "meeting": id(40), "kind": kind,
        "text": text, "mover": id(12), "seconder": id(13)});
    motion.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    register.run(motion);
}

fn carry(register: &mut Register, number: u32, at: &str) {
    register.run(json!({"do": "record-vote", "motion": id(number), "mode": "unanimous", "at": at}));
}

fn doors(register: &mut Register, number: u32, kind: &str, at: &str) {
    put(register, number, kind, "Des portes.", json!({}));
    carry(register, number, at);
}

fn papers(register: &Register, subject: &Subject) -> Vec<String> {
    let mut all = Vec::new();
    for words in [french(), english()] {
        for paper in PAPERS.iter().filter(|paper| {
            !matches!(paper.of, Of::Body | Of::Labels | Of::Election | Of::Project)
                && (paper.of == Of::Resolution) == subject.motion_id().is_some()
        }) {
            let document =
                paper.document(&register.store, subject, &words, &Folder::built_in()).unwrap();
            all.push(crate::text(Format::Markdown, &document));
            all.push(crate::text(Format::Html, &document));
        }
    }
    all
}

fn minutes(register: &Register, in_camera: bool) -> String {
    let subject = Subject::meeting(Id::new(id(40))).with_in_camera(in_camera);
    crate::text(
        Format::Markdown,
        &MINUTES.document(&register.store, &subject, &french(), &Folder::built_in()).unwrap(),
    )
}

#[test]
fn nothing_that_was_noted_behind_closed_doors_is_on_a_public_paper() {
    let mut register = Register::new();
    let november = meeting(&mut register);
    let point = register.store.meeting(&november).unwrap().unwrap().items[2].id.clone();
    doors(&mut register, 90, "in-camera", "20:10");
    // Under a point, without a motion.
    register
        .run(json!({"do": "save", "what": "follow-up", "set": {"what": "Surveiller la cachette",
        "person_id": id(12), "meeting_id": id(40), "item_id": point}}));
    register.run(json!({"do": "save", "what": "agenda-item", "id": point,
        "set": {"private_notes": "Il y a une cachette."}}));
    register.run(json!({"do": "record-movement", "meeting": id(40), "kind": "recusal",
        "person": id(11), "at": "20:15", "item": point, "reason": "Sa cachette."}));
    put(&mut register, 91, "main", "Vider la cachette.", json!({"item": point}));
    carry(&mut register, 91, "20:20");
    doors(&mut register, 92, "end-in-camera", "20:30");
    register.run(json!({"do": "record-movement", "meeting": id(40), "kind": "recusal",
        "person": id(10), "at": "20:40", "item": point, "reason": "Son frère vend du bois."}));
    let subject = Subject::meeting(november.clone());
    for paper in papers(&register, &subject) {
        assert!(!paper.contains("cachette"), "{paper}");
    }
    let (public, own) = (minutes(&register, false), minutes(&register, true));
    // That he withdrew is told, and the reason that was given in public.
    let withdrew = "Guy Roy déclare un conflit d’intérêts et ne prend part ni à la discussion";
    assert!(public.contains(withdrew), "{public}");
    assert!(public.contains("Motif\u{a0}: Son frère vend du bois."), "{public}");
    assert!(public.contains("Mesurer le trottoir"), "{public}");
    for told in ["Surveiller la cachette", "Sa cachette", "Il y a une cachette", "ider la cachette"]
    {
        assert!(own.contains(told), "{told}: {own}");
    }
}

#[test]
fn the_lists_of_a_folder_of_csv_leave_it_out() {
    let mut register = Register::new();
    meeting(&mut register);
    doors(&mut register, 90, "in-camera", "20:10");
    register
        .run(json!({"do": "save", "what": "follow-up", "set": {"what": "Surveiller la cachette",
        "meeting_id": id(40)}}));
    let folder = register.folder.path().join("csv");
    let files =
        export::csv_folder(&register.store, &french(), &folder, today(), Replace::Never).unwrap();
    let all: String = files.iter().map(|file| std::fs::read_to_string(file).unwrap()).collect();
    assert!(all.contains("Mesurer le trottoir"), "{all}");
    assert!(!all.contains("cachette"), "{all}");
}

/// « Engager un gardien », amended in camera, then in public.
fn amended(register: &mut Register) {
    meeting(register);
    put(register, 90, "main", "Engager un gardien.", json!({}));
    doors(register, 91, "in-camera", "20:10");
    put(register, 92, "amendment", "Engager le fils du voisin.", json!({}));
    carry(register, 92, "20:15");
    doors(register, 93, "end-in-camera", "20:20");
}

#[test]
fn an_amendment_after_one_in_camera_is_told_by_what_the_text_becomes() {
    let mut register = Register::new();
    amended(&mut register);
    put(&mut register, 94, "amendment", "Engager une gardienne de nuit.", json!({}));
    carry(&mut register, 94, "20:25");
    put(&mut register, 95, "amendment", "Engager une gardienne de jour.", json!({}));
    carry(&mut register, 95, "20:26");
    carry(&mut register, 90, "20:30");
    let public = minutes(&register, false);
    assert!(!public.contains("voisin"), "{public}");
    // Not « remplacer « un gardien » par… »: nobody moved that. The next one is told as ever.
    let told = "lire «\u{a0}Engager une gardienne de nuit\u{a0}».";
    assert!(public.contains(told), "{public}");
    assert!(public.contains("remplacer «\u{a0}nuit\u{a0}» par «\u{a0}jour\u{a0}»"), "{public}");
    assert!(!public.contains("remplacer «\u{a0}un gardien"), "{public}");
    assert!(
        public.contains("il est résolu à l’unanimité d’engager une gardienne de jour."),
        "{public}"
    );
    let own = minutes(&register, true);
    assert!(own.contains("par «\u{a0}une gardienne de nuit\u{a0}»"), "{own}");
    assert!(!own.contains("lire «"), "{own}");
}

#[test]
fn an_amendment_before_the_doors_closed_is_told_by_its_changes() {
    let mut register = Register::new();
    meeting(&mut register);
    put(&mut register, 90, "main", "Engager un gardien.", json!({}));
    put(&mut register, 91, "amendment", "Engager une gardienne.", json!({}));
    doors(&mut register, 92, "in-camera", "20:10");
    put(&mut register, 93, "sub-amendment", "Engager une gardienne sévère.", json!({}));
    carry(&mut register, 93, "20:15");
    doors(&mut register, 94, "end-in-camera", "20:20");
    put(&mut register, 95, "sub-amendment", "Engager deux gardiennes.", json!({}));
    carry(&mut register, 95, "20:22");
    carry(&mut register, 91, "20:25");
    carry(&mut register, 90, "20:30");
    let public = minutes(&register, false);
    assert!(!public.contains("sévère"), "{public}");
    let told = "par «\u{a0}une gardienne\u{a0}»";
    assert!(public.contains(told), "{public}");
    assert!(public.contains("lire «\u{a0}Engager deux gardiennes\u{a0}»."), "{public}");
}

#[test]
fn an_extract_does_not_tell_what_a_decision_in_camera_says_of_it() {
    let mut register = Register::new();
    meeting(&mut register);
    doors(&mut register, 90, "in-camera", "20:10");
    put(&mut register, 91, "main", "Vider la cachette.", json!({}));
    carry(&mut register, 91, "20:15");
    register.run(
        json!({"do": "save", "what": "sequel", "set": {"kind": "amended", "motion_id": id(51),
        "by_motion_id": id(91), "on_day": "2026-11-18", "text": "À cause de la cachette."}}),
    );
    let public = Subject::resolution(Id::new(id(40)), Id::new(id(51)));
    let number = |n: u32| {
        let motion = register.store.record(ccr::domain::entity::Entity::Motion, &Id::new(id(n)));
        motion.unwrap().unwrap().text("number").unwrap().to_owned()
    };
    for paper in papers(&register, &public) {
        assert!(!paper.contains("cachette"), "{paper}");
        assert!(paper.contains(&number(91)), "{paper}");
    }
    let own = public.with_in_camera(true);
    let text = EXTRACT.document(&register.store, &own, &french(), &Folder::built_in()).unwrap();
    assert!(crate::text(Format::Markdown, &text).contains("cachette"));
}

#[test]
fn minutes_that_were_adopted_do_not_tell_what_was_reconsidered_of_a_decision_in_camera() {
    let mut register = Register::new();
    let november = meeting(&mut register);
    doors(&mut register, 90, "in-camera", "20:10");
    put(&mut register, 91, "main", "Vider la cachette.", json!({}));
    register.run(json!({"do": "record-vote", "motion": id(91), "mode": "counted", "for": 1,
        "against": 3, "at": "20:15"}));
    doors(&mut register, 92, "end-in-camera", "20:20");
    put(&mut register, 93, "reconsideration", "Reconsidérer.", json!({"on": id(91)}));
    carry(&mut register, 93, "20:25");
    let subject = Subject::meeting(november);
    for act in [
        None,
        Some(json!({"do": "adopt-minutes", "meeting": id(40),
        "adopted_on": "2026-11-22"})),
    ] {
        let adopted = act.is_some();
        act.map(|act| register.run(act));
        for paper in papers(&register, &subject) {
            assert!(!paper.contains("cachette"), "adopted {adopted}: {paper}");
        }
    }
}
