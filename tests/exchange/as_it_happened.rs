//! Minutes and extracts say what happened where it happened: votes without a quorum, motions that go
//! to another day or to a committee, points of order, the quorum that is lost, the hour of the end.

use ccr::documents::file::Format;
use ccr::documents::paper::{EXTRACT, MINUTES, Subject};
use ccr::documents::template::folder::Folder;
use ccr::domain::entity::Entity;
use ccr::domain::id::Id;
use serde_json::{Value as Json, json};

use super::register::{Register, french, id, meeting};

/// A paper with plain spaces and without Markdown's escapes.
pub(super) fn paper(register: &Register, motion: Option<u32>) -> String {
    let meeting = Id::new(id(40));
    let (paper, subject) = match motion {
        Some(motion) => (&EXTRACT, Subject::resolution(meeting, Id::new(id(motion)))),
        None => (&MINUTES, Subject::meeting(meeting)),
    };
    let found = paper.document(&register.store, &subject, &french(), &Folder::built_in()).unwrap();
    crate::text(Format::Markdown, &found).replace(['\u{a0}', '\u{202f}'], " ").replace('\\', "")
}

#[track_caller]
pub(super) fn says(text: &str, wanted: &[&str]) {
    for wanted in wanted {
        assert!(text.contains(wanted), "no « {wanted} » in\n{text}");
    }
}

/// The part of minutes under a heading.
#[track_caller]
fn under<'a>(text: &'a str, heading: &str) -> &'a str {
    let part = text.split(heading).nth(1).unwrap_or_else(|| panic!("{heading}\n{text}"));
    part.split("\n## ").next().unwrap()
}

pub(super) fn moved(kind: &str, person: u32, at: &str) -> Json {
    json!({"do": "record-movement", "meeting": id(40), "kind": kind, "person": id(person),
           "at": at})
}

/// A motion under the third point, put at an hour.
pub(super) fn put(
    register: &mut Register,
    number: u32,
    kind: &str,
    text: &str,
    at: &str,
    more: Json,
) {
    let point = register.store.meeting(&Id::new(id(40))).unwrap().unwrap().items[2].id.clone();
    let mut motion = json!({"do": "propose", "id": id(number), "meeting": id(40), "item": point,
        "kind": kind, "text": text, "mover": id(12), "seconder": id(13), "at": at});
    motion.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    register.run(motion);
}

pub(super) fn vote(motion: u32, at: &str, how: Json) -> Json {
    let mut vote = json!({"do": "record-vote", "motion": id(motion), "at": at});
    vote.as_object_mut().unwrap().extend(how.as_object().unwrap().clone());
    vote
}

#[test]
fn an_extract_of_a_vote_without_a_quorum_says_so() {
    let mut register = Register::new();
    meeting(&mut register);
    // Four of five were there and three are needed: two are left.
    register.run(moved("departure", 10, "20:00"));
    register.run(moved("departure", 11, "20:01"));
    put(&mut register, 80, "main", "Écrire au maire.", "20:10", json!({}));
    let how = json!({"mode": "unanimous", "no_quorum_reason": "urgence."});
    register.run(vote(80, "20:12", how));
    let extract = paper(&register, Some(80));
    says(
        &extract,
        &[
            "**Quorum** : Non atteint : 2 membres présents au moment du vote, alors qu’il en fallait \
             3. Le vote a été pris malgré tout; raison donnée : urgence",
        ],
    );
    assert!(!extract.contains("Atteint"), "{extract}");
}

#[test]
fn a_motion_that_goes_elsewhere_says_until_when_or_to_whom() {
    let mut register = Register::new();
    meeting(&mut register);
    let none = || json!({});
    put(&mut register, 80, "main", "Imprimer la trousse.", "19:40", none());
    let until = json!({"until_on": "2026-12-15"});
    put(&mut register, 81, "postponement", "Remettre à une autre réunion.", "19:41", until);
    register.run(vote(81, "19:42", json!({"mode": "unanimous"})));
    put(&mut register, 82, "main", "Revoir les règles du jardin.", "19:43", none());
    let to = json!({"referred_to": "Comité du jardin"});
    put(&mut register, 83, "referral", "Renvoyer la proposition en comité.", "19:44", to);
    register.run(vote(83, "19:45", json!({"mode": "unanimous"})));
    says(
        &paper(&register, None),
        &[
            "La proposition est remise au 15 décembre 2026.",
            "La proposition est renvoyée pour étude : Comité du jardin.",
        ],
    );
}

#[test]
fn a_resolution_that_its_reconsideration_undid_was_rescinded_by_no_resolution() {
    let mut register = Register::new();
    meeting(&mut register);
    let unanimous = || json!({"mode": "unanimous"});
    put(&mut register, 80, "main", "Acheter un projecteur.", "19:40", json!({}));
    register.run(vote(80, "19:42", unanimous()));
    let on = json!({"on": id(80)});
    put(&mut register, 81, "reconsideration", "Reconsidérer cette décision.", "20:00", on);
    register.run(vote(81, "20:01", unanimous()));
    // What comes up again is told behind what brought it up, while it waits too.
    let minutes = paper(&register, None);
    assert!(minutes.rfind("projecteur") > minutes.find("econsidérer cette décision"), "{minutes}");
    let mut again = register.every(Entity::Motion).into_iter();
    let again = again.rfind(|motion| motion.text("outcome") == Some("proposed")).unwrap().id;
    register.run(json!({"do": "record-vote", "motion": again, "at": "20:10", "mode": "counted",
        "for": 1, "against": 3}));
    let told = "Abrogée le 17 novembre 2026 à la suite de sa reconsidération";
    says(&paper(&register, Some(80)), &[told]);
}

#[test]
fn the_lines_of_a_point_of_order_are_lines_in_the_minutes() {
    let mut register = Register::new();
    meeting(&mut register);
    let alone = || json!({"seconder": null});
    put(
        &mut register,
        80,
        "point-of-order",
        "le débat s’égare\nla salle est bruyante",
        "19:41",
        alone(),
    );
    register.run(json!({"do": "drop-motion", "motion": id(80), "outcome": "upheld"}));
    put(&mut register, 81, "privilege", "il fait froid\non n’entend rien", "19:50", alone());
    register.run(json!({"do": "drop-motion", "motion": id(81), "outcome": "upheld"}));
    let minutes = paper(&register, None);
    assert!(!minutes.contains('␊'), "{minutes}");
    for (first, last) in
        [("le débat s’égare", "la salle est bruyante."), ("il fait froid", "on n’entend rien.")]
    {
        let mut lines = minutes.lines().skip_while(|line| !line.contains(first));
        assert!(lines.next().is_some_and(|line| !line.contains(last)), "{minutes}");
        assert!(lines.next().is_some_and(|line| line.contains(last)), "{minutes}");
    }
}

#[test]
fn a_point_of_order_stands_where_it_was_raised_and_a_previous_question_is_called_one() {
    let mut register = Register::new();
    meeting(&mut register);
    let alone = || json!({"seconder": null});
    put(&mut register, 80, "main", "Acheter deux bancs.", "19:40", json!({}));
    put(&mut register, 81, "point-of-order", "le débat s’égare", "19:41", alone());
    register.run(json!({"do": "drop-motion", "motion": id(81), "outcome": "denied"}));
    put(&mut register, 82, "previous-question", "Passer au vote.", "19:42", json!({}));
    let counted =
        |pro: u32, no: u32| json!({"mode": "counted", "for": pro, "against": no, "abstain": 0});
    register.run(vote(82, "19:43", counted(2, 2)));
    register.run(vote(80, "19:44", counted(3, 1)));
    // One that comes up after the vote stands after it.
    put(&mut register, 83, "privilege", "on n’entend rien", "19:50", alone());
    register.run(json!({"do": "drop-motion", "motion": id(83), "outcome": "upheld"}));
    let minutes = paper(&register, None);
    let place = |part: &str| minutes.find(part).unwrap_or_else(|| panic!("{part}\n{minutes}"));
    let order = [
        "d’acheter deux bancs",
        "soulève un point d’ordre",
        "non fondé",
        "la question préalable est rejetée",
        "elle est adoptée à la majorité (3 pour",
        "soulève une question de privilège",
    ];
    assert!(order.windows(2).all(|pair| place(pair[0]) < place(pair[1])), "{minutes}");
}

#[test]
fn the_quorum_is_lost_under_the_point_that_was_treated_and_was_there_at_the_opening() {
    let mut register = Register::new();
    let meeting = meeting(&mut register);
    let items = register.store.meeting(&meeting).unwrap().unwrap().items;
    // The meeting is over: its clock ran while it sat.
    let file = rusqlite::Connection::open(register.folder.path().join("registre.ccr")).unwrap();
    for (item, at) in items.iter().zip(["19:04", "19:30", "20:30"]) {
        let set = "UPDATE agenda_item SET started_at = ?1 WHERE id = ?2";
        file.execute(set, [at, item.id.as_str()]).unwrap();
    }
    // The meeting opened at 19:04 with four of five; one left in the same minute.
    register.run(moved("departure", 10, "19:04"));
    register.run(moved("departure", 11, "20:00"));
    register.run(moved("arrival", 11, "20:40"));
    let minutes = paper(&register, None);
    says(under(&minutes, "## Présences"), &["Le quorum est atteint : 4 membres présents sur 5"]);
    says(under(&minutes, "## 2. Bancs"), &["Le quorum est perdu à 20 h (2 présences"]);
    says(under(&minutes, "## 3. Varia"), &["Le quorum est rétabli à 20 h 40 (3 présences"]);
}

#[test]
fn the_end_of_the_meeting_and_of_a_conflict_are_told_and_so_is_a_meeting_without_notice() {
    let mut register = Register::new();
    let meeting = meeting(&mut register);
    let item = register.store.meeting(&meeting).unwrap().unwrap().items[1].id.clone();
    // Where no point is for it, under the last.
    says(under(&paper(&register, None), "## 3. Varia"), &["La séance est levée à 21 h 15."]);
    register.run(json!({"do": "save", "what": "agenda-item", "id": id(47), "set": {
        "meeting_id": id(40), "title": "Levée", "role": "closing"}}));
    let mut recusal = moved("recusal", 12, "19:40");
    recusal["item"] = json!(item);
    register.run(recusal);
    let minutes = paper(&register, None);
    says(under(&minutes, "## 4. Levée"), &["La séance est levée à 21 h 15."]);
    says(&minutes, &["ni à la discussion ni au vote, de 19 h 40 à la fin de ce point."]);
    assert!(!minutes.contains("Aucun avis"), "{minutes}");
    // Who says it in the notes says it once.
    let noted = "La présidence lève la séance à 21 h 15.";
    register
        .run(json!({"do": "save", "what": "agenda-item", "id": id(47), "set": {"notes": noted}}));
    assert_eq!(under(&paper(&register, None), "## 4. Levée").matches("21 h 15").count(), 1);
    register.run(json!({"do": "plan-meeting", "id": id(41), "body": id(2), "kind": "regular",
        "date": "2026-12-08", "agenda": ["Varia"]}));
    register.run(json!({"do": "open-meeting", "meeting": id(41), "at": "19:00"}));
    let found = MINUTES.document(
        &register.store,
        &Subject::meeting(Id::new(id(41))),
        &french(),
        &Folder::built_in(),
    );
    let text = crate::text(Format::Markdown, &found.unwrap());
    says(&text, &["Aucun avis de convocation n’est consigné."]);
    // What goes on another day was announced where it was adjourned.
    let (eighth, fifteenth) = ("2026-12-08T20:30:00", "2026-12-15T20:30:00");
    let adjourn = json!({"do": "adjourn-meeting", "meeting": id(41), "id": id(42), "at": "20:00",
        "to": "2026-12-15"});
    register.run_at(eighth, adjourn);
    let open = json!({"do": "open-meeting", "meeting": id(42), "at": "19:00"});
    register.run_at(fifteenth, open);
    let found = MINUTES.document(
        &register.store,
        &Subject::meeting(Id::new(id(42))),
        &french(),
        &Folder::built_in(),
    );
    let text = crate::text(Format::Markdown, &found.unwrap());
    assert!(!text.contains("Aucun avis"), "{text}");
}

#[test]
fn minutes_that_were_sealed_before_they_told_of_a_missing_notice_stay_as_signed() {
    let mut register = Register::new();
    let meeting = meeting(&mut register);
    let path = register.folder.path().join("registre.ccr");
    let raw = |sql: &str| rusqlite::Connection::open(&path).unwrap().execute_batch(sql).unwrap();
    raw("UPDATE meeting SET notice_sent_on = NULL");
    register.run(json!({"do": "adopt-minutes", "meeting": meeting, "adopted_on": "2026-11-22"}));
    says(&paper(&register, None), &["Aucun avis de convocation n’est consigné."]);
    raw("UPDATE seal SET content = json_set(content, '$.seal.version', 2)");
    assert!(!paper(&register, None).contains("Aucun avis"));
    raw("DELETE FROM seal");
    assert!(!paper(&register, None).contains("Aucun avis"), "adopted before there were seals");
}

#[test]
fn a_guest_is_told_with_what_they_are_and_sealed_minutes_keep_it() {
    let mut register = Register::new();
    meeting(&mut register);
    register.run(json!({"do": "save", "what": "person", "id": id(17), "set": {
        "family_name": "Bienvenue", "given_name": "Maude", "kind": "staff"}}));
    register.run(json!({"do": "set-attendance", "meeting": id(40), "person": id(17),
        "status": "guest"}));
    register.run(json!({"do": "save", "what": "person", "id": id(18), "set": {
        "family_name": "Dubois", "given_name": "Lise", "site_id": id(1)}}));
    register.run(json!({"do": "set-attendance", "meeting": id(40), "person": id(18),
        "status": "substitute", "replaces": id(14)}));
    register.run(moved("arrival", 14, "20:15"));
    let told = [
        "- Maude Bienvenue, personnel de l’office",
        "- Lise Dubois, substitut de Zoé Abel (a siégé jusqu’à l’arrivée du membre, à 20 h 15)",
    ];
    says(&paper(&register, None), &told);
    register.run(json!({"do": "adopt-minutes", "meeting": id(40), "adopted_on": "2026-11-22"}));
    register.run(json!({"do": "save", "what": "person", "id": id(17), "set": {"kind": "tenant"}}));
    says(&paper(&register, None), &told);
}

#[test]
fn whereases_lead_to_en_consequence_and_a_secret_ballot_tells_its_papers() {
    let mut register = Register::new();
    meeting(&mut register);
    let capitals =
        "ATTENDU QUE le hall est sombre;\nATTENDU QUE l’office a un budget;\nDe peindre le hall.";
    put(&mut register, 95, "main", capitals, "20:00", json!({}));
    register.run(vote(
        95,
        "20:05",
        json!({"mode": "secret", "for": 2, "against": 1, "blank": 1,
        "spoiled": 0, "scrutineers": "Guy Roy et Zoé Tremblay"}),
    ));
    let text = paper(&register, None);
    says(
        &text,
        &[
            "ATTENDU QUE l’office a un budget;",
            "EN CONSÉQUENCE, sur proposition d",
            "il est résolu au scrutin secret à la majorité (2 pour, 1 contre, 0 abstention) de peindre le hall.",
            "Scrutin compté par : Guy Roy et Zoé Tremblay. Bulletins blancs : 1; bulletins rejetés : 0.",
        ],
    );
    let text = paper(&register, Some(95));
    says(&text, &["EN CONSÉQUENCE, sur proposition d", "Bulletins blancs : 1"]);
    // Written small, and rejected: still behind its whereas; without one, as ever.
    put(&mut register, 96, "main", "Attendu le coût;\nDe repeindre le hall.", "20:10", json!({}));
    register.run(vote(96, "20:12", json!({"mode": "counted", "for": 1, "against": 3})));
    put(&mut register, 97, "main", "De garder la couleur.", "20:15", json!({}));
    register.run(vote(97, "20:16", json!({"mode": "unanimous"})));
    let text = paper(&register, None);
    says(&text, &["En conséquence, il est proposé par"]);
    // The benches, the hall, and its paint the second time; keeping its colour has no whereas.
    assert_eq!(text.to_lowercase().matches("en conséquence").count(), 3, "{text}");
}

#[test]
fn a_follow_up_marked_in_camera_stays_out_of_public_minutes() {
    let mut register = Register::new();
    meeting(&mut register);
    for (what, flag) in [("Appeler la plaignante", 1), ("Commander les bancs", 0)] {
        register.run(json!({"do": "save", "what": "follow-up", "set": {"what": what,
            "person_id": id(12), "meeting_id": id(40), "in_camera": flag}}));
    }
    let text = paper(&register, None);
    assert!(text.contains("Commander les bancs") && !text.contains("plaignante"), "{text}");
}

#[test]
fn what_was_put_off_says_when_it_is_taken_up_that_it_is_and_from_where() {
    let mut register = Register::new();
    meeting(&mut register);
    // Laid aside, and taken up the same evening.
    put(&mut register, 80, "main", "Planter un orme.", "19:40", json!({}));
    put(&mut register, 81, "tabling", "Déposer la proposition.", "19:41", json!({}));
    register.run(vote(81, "19:42", json!({"mode": "unanimous"})));
    assert!(!paper(&register, None).contains("est reprise"));
    register.run(json!({"do": "drop-motion", "motion": id(80), "outcome": "proposed"}));
    register.run(vote(80, "20:40", json!({"mode": "counted", "for": 3, "against": 1})));
    let minutes = paper(&register, None);
    let places = [
        "planter un orme",
        "déposer la proposition",
        "La proposition est reprise.",
        "3 pour, 1 contre",
    ];
    let places =
        places.map(|part| minutes.find(part).unwrap_or_else(|| panic!("{part}\n{minutes}")));
    assert!(places.is_sorted(), "{minutes}");
    // Put off to a day, and laid aside without one: the next meeting says from where each comes.
    put(&mut register, 82, "main", "Repeindre le hall.", "20:41", json!({}));
    let until = json!({"until_on": "2026-12-15"});
    put(&mut register, 83, "postponement", "Remettre la proposition.", "20:42", until);
    register.run(vote(83, "20:43", json!({"mode": "unanimous"})));
    put(&mut register, 84, "main", "Cirer le plancher.", "20:44", json!({}));
    register.run(json!({"do": "drop-motion", "motion": id(84), "outcome": "tabled"}));
    register.run(json!({"do": "plan-meeting", "id": id(41), "body": id(2), "kind": "regular",
        "date": "2026-12-15", "agenda": ["Varia"]}));
    let evening = |register: &mut Register, command: Json| {
        register.run_at("2026-12-15T19:10:00", command);
    };
    evening(&mut register, json!({"do": "open-meeting", "meeting": id(41), "at": "19:00"}));
    for person in [12, 13] {
        evening(
            &mut register,
            json!({"do": "set-attendance", "meeting": id(41),
            "person": id(person), "status": "present"}),
        );
    }
    for (number, old, text) in [(90, 82, "Repeindre le hall."), (91, 84, "Cirer le plancher.")] {
        evening(
            &mut register,
            json!({"do": "propose", "id": id(number), "meeting": id(41),
            "text": text, "mover": id(12), "seconder": id(13), "on": id(old), "at": "19:05"}),
        );
        evening(
            &mut register,
            json!({"do": "drop-motion", "motion": id(number),
            "outcome": "withdrawn"}),
        );
    }
    let subject = Subject::meeting(Id::new(id(41)));
    let found = MINUTES.document(&register.store, &subject, &french(), &Folder::built_in());
    let text = crate::text(Format::Markdown, &found.unwrap()).replace('\u{a0}', " ");
    let from = |how: &str| format!("{how} à la réunion nº 2026-01 du 17 novembre 2026.");
    says(
        &text,
        &[
            &from("Reprise de la proposition « Repeindre le hall », remise au 15 décembre 2026"),
            &from("Reprise de la proposition « Cirer le plancher », déposée"),
        ],
    );
}

#[test]
fn a_recount_tells_what_was_announced_before_it() {
    let mut register = Register::new();
    meeting(&mut register);
    put(&mut register, 80, "main", "Planter un orme.", "19:40", json!({}));
    register.run(vote(80, "19:41", json!({"mode": "counted", "for": 3, "against": 1})));
    register.run(vote(
        80,
        "19:45",
        json!({"mode": "counted", "for": 1, "against": 3,
        "recount": true, "recount_reason": "une main mal vue"}),
    ));
    says(
        &paper(&register, None),
        &[
            "La proposition est rejetée (1 pour, 3 contre",
            "Le vote a été recompté : une main mal vue. Résultat annoncé avant le recomptage : 3 pour, 1 contre (adoptée).",
        ],
    );
}

#[test]
fn a_pause_without_an_hour_is_told_all_the_same() {
    let mut register = Register::new();
    meeting(&mut register);
    put(&mut register, 80, "recess", "Prendre une pause.", "19:40", json!({"at": null}));
    register.run(json!({"do": "record-vote", "motion": id(80), "mode": "unanimous"}));
    register.run(json!({"do": "propose", "id": id(81), "meeting": id(40),
        "kind": "resumption", "text": "La séance reprend."}));
    says(&paper(&register, None), &["La séance est suspendue. Elle reprend."]);
}

#[test]
fn minutes_adopted_under_no_point_are_told_under_the_one_for_it() {
    let mut register = Register::new();
    meeting(&mut register);
    let plan = |number: u32, date: &str, agenda: &[&str]| {
        json!({"do": "plan-meeting", "id": id(number), "body": id(2), "kind": "regular",
            "date": date, "agenda": agenda})
    };
    let titles = ["Ouverture", "Adoption du procès-verbal", "Levée"];
    register.run(plan(41, "2026-11-20", &titles));
    register.run(json!({"do": "open-meeting", "meeting": id(41), "at": "19:00"}));
    register.run(json!({"do": "close-meeting", "meeting": id(41), "at": "20:00"}));
    register.run(json!({"do": "adopt-minutes", "meeting": id(40), "adopted_on": "2026-11-20",
        "adopted_at": id(41)}));
    let subject = Subject::meeting(Id::new(id(41)));
    let found = MINUTES.document(&register.store, &subject, &french(), &Folder::built_in());
    let text = crate::text(Format::Markdown, &found.unwrap()).replace('\u{a0}', " ");
    let adopted = "Le procès-verbal de la réunion nº 2026-01 est adopté tel quel.";
    says(under(&text, "## 2. Adoption du procès-verbal"), &[adopted]);
    assert!(!text.contains("Autres propositions"), "{text}");
}

#[test]
fn an_hour_that_ends_a_sentence_ends_it_with_one_point() {
    let mut register = Register::new();
    meeting(&mut register);
    register.run(moved("recusal", 12, "19:40"));
    register.run(moved("recusal-end", 12, "19:55"));
    let subject = Subject::meeting(Id::new(id(40)));
    let words = super::register::english();
    let found = MINUTES.document(&register.store, &subject, &words, &Folder::built_in()).unwrap();
    let text = crate::text(Format::Markdown, &found).replace(['\u{a0}', '\u{202f}'], " ");
    says(&text, &["from 7:40 p.m. to 7:55 p.m.\n", "The meeting is closed at 9:15 p.m.\n"]);
    assert!(!text.contains("m.."), "{text}");
}

#[test]
fn where_no_quorum_is_asked_for_no_number_is_told() {
    let mut register = Register::new();
    meeting(&mut register);
    register.run(json!({"do": "save", "what": "body", "id": id(2), "set": {"quorum": "none"}}));
    put(&mut register, 80, "main", "Planter un orme.", "19:40", json!({}));
    register.run(vote(80, "19:41", json!({"mode": "unanimous"})));
    let extract = paper(&register, Some(80));
    says(&extract, &["4 membres présents au moment du vote; aucun quorum n’est exigé"]);
    assert!(!extract.contains("il en fallait"), "{extract}");
}

#[test]
fn whoever_takes_the_chair_after_others_arrived_is_told_after_them() {
    let mut register = Register::new();
    meeting(&mut register);
    // Four of five were there from the opening: one leaves, comes back, and then takes the chair.
    register.run(moved("departure", 13, "19:10"));
    register.run(moved("arrival", 13, "19:12"));
    register.run(moved("chair", 11, "19:13"));
    let minutes = paper(&register, None);
    let place =
        |wanted: &str| minutes.find(wanted).unwrap_or_else(|| panic!("{wanted}: {minutes}"));
    assert!(place(" à 19 h 10") < place(" à 19 h 12"), "{minutes}");
    assert!(place(" à 19 h 12") < place("À 19 h 13"), "{minutes}");
}
