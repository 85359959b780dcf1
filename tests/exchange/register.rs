//! A small register in a temporary folder, made by commands.

use ccr::domain::command::{Command, Stamp};
use ccr::domain::entity::Entity;
use ccr::domain::id::Id;
use ccr::i18n::language::Language;
use ccr::i18n::words::Words;
use ccr::store::{Outcome, Record, Store};
use serde_json::{Value as Json, json};
use tempfile::TempDir;

use crate::quick;

pub struct Register {
    pub folder: TempDir,
    pub store: Store,
}

/// Sunday 22 November 2026, seven o'clock.
pub fn stamp() -> Stamp {
    Stamp { at: "2026-11-22T19:00:00".parse().unwrap(), actor: "Secrétaire".to_owned() }
}

/// The day of the usual stamp.
pub fn today() -> chrono::NaiveDate {
    stamp().today()
}

/// The id of a thing by a small number: always the same.
pub fn id(number: u32) -> String {
    format!("019a0000-0000-7000-8000-{number:012}")
}

pub fn french() -> Words {
    Words::new(Language::French)
}

pub fn english() -> Words {
    Words::new(Language::English)
}

impl Register {
    pub fn new() -> Self {
        let folder = quick::folder();
        let path = folder.path().join("registre.ccr");
        quick::register(&path);
        let mut store = Store::open(&path).unwrap();
        store.seed_ids(1);
        Self { folder, store }
    }

    #[track_caller]
    /// Runs a command at another time than the usual one.
    pub fn run_at(&mut self, time: &str, command: Json) -> Outcome {
        let command: Command = serde_json::from_value(command).unwrap();
        let stamp = Stamp { at: time.parse().unwrap(), ..stamp() };
        self.store.run(&stamp, &command).unwrap()
    }

    pub fn run(&mut self, command: Json) -> Outcome {
        let command: Command = serde_json::from_value(command).unwrap();
        self.store.run(&stamp(), &command).unwrap()
    }

    pub fn every(&self, entity: Entity) -> Vec<Record> {
        self.store.all(entity, None, u32::MAX).unwrap()
    }

    /// The one record of that name.
    #[track_caller]
    pub fn named(&self, entity: Entity, label: &str) -> Record {
        let mut found: Vec<_> =
            self.every(entity).into_iter().filter(|record| record.label() == label).collect();
        assert_eq!(found.len(), 1, "{label}");
        found.remove(0)
    }
}

/// A committee of five (two officers among them) and its meeting of 17 November 2026, with motions
/// of every outcome and names that mean something to HTML and Markdown. The meeting's id.
pub fn meeting(register: &mut Register) -> Id {
    let rule = |rule: &str, value: &str| json!({"do": "set-rule", "rule": rule, "value": value});
    register.run(rule("office.name", "Office d’habitation de Laval"));
    let site =
        json!({"do": "save", "what": "site", "id": id(1), "set": {"name": "Place St-Martin"}});
    register.run(site);
    register.run(json!({"do": "save", "what": "body", "id": id(2), "set": {
        "name": "Comité consultatif de résidants", "kind": "committee", "prefix": "CCR"}}));
    let people = [
        (10, "Tremblay", "Hélène", "chair"),
        (11, "Roy", "Guy", "secretary"),
        (12, "O'Neil <b>", "Aimée", ""),
        (13, "Côté_Soleil*", "Yolande", ""),
        (14, "Abel", "Zoé", ""),
    ];
    for (number, family, given, role) in people {
        register.run(json!({"do": "save", "what": "person", "id": id(number), "set": {
            "family_name": family, "given_name": given, "site_id": id(1)}}));
        let label = if number == 14 { json!("Îlot 2") } else { Json::Null };
        register.run(json!({"do": "save", "what": "seat", "id": id(number + 10), "set": {
            "body_id": id(2), "kind": "designated", "label": label}}));
        let fill = |seat: u32| {
            json!({"do": "fill-seat", "seat": id(seat), "person": id(number),
                   "starts_on": "2026-01-15", "began": "elected"})
        };
        register.run(fill(number + 10));
        if !role.is_empty() {
            register.run(json!({"do": "save", "what": "seat", "id": id(number + 20), "set": {
                "body_id": id(2), "kind": role}}));
            register.run(fill(number + 20));
        }
    }
    register.run(json!({"do": "save", "what": "person", "id": id(15), "set": {
        "family_name": "Paperasse", "given_name": "Sylvain", "kind": "staff"}}));
    register.run(json!({"do": "plan-meeting", "id": id(40), "body": id(2), "kind": "regular",
        "date": "2026-11-17", "starts_at": "19:00", "place": "Salle communautaire, 1 rue d’Exemple",
        "agenda": ["Ouverture", "Bancs & lampes: #3 [à voir]", "Varia"]}));
    register.run(json!({"do": "convene-meeting", "meeting": id(40), "sent_on": "2026-11-10"}));
    register.run(json!({"do": "open-meeting", "meeting": id(40), "at": "19:04",
        "chair": id(10), "secretary": id(11)}));
    for (person, status) in [
        (10, "present"),
        (11, "present"),
        (12, "present"),
        (13, "present"),
        (14, "excused"),
        (15, "guest"),
    ] {
        register.run(json!({"do": "set-attendance", "meeting": id(40), "person": id(person),
            "status": status}));
    }
    let meeting = Id::new(id(40));
    let items = register.store.meeting(&meeting).unwrap().unwrap().items;
    register.run(json!({"do": "save", "what": "agenda-item", "id": items[1].id, "set": {
        "notes": "Les aînés attendent debout.\nLa Ville partagerait les coûts.\n\n- deux bancs\n- 1. une lampe"}}));
    let motions = [
        ("Adopter l’ordre du jour.", Some((12, 13)), "simple", json!({"mode": "unanimous"})),
        (
            "Attendu que les aînés attendent debout;\nAttendu que l’hiver vient;\nque l’office installe deux bancs.",
            Some((11, 10)),
            "simple",
            json!({"mode": "counted", "for": 3, "against": 0, "abstain": 1}),
        ),
        (
            "Lettre à la Ville",
            Some((12, 11)),
            "simple",
            json!({"mode": "counted", "for": 1, "against": 2}),
        ),
        (
            "De changer l’heure",
            Some((13, 11)),
            "simple",
            json!({"mode": "counted", "for": 2, "against": 2}),
        ),
        (
            "Modifier les règles",
            Some((10, 11)),
            "two-thirds",
            json!({"mode": "counted", "for": 1, "against": 2}),
        ),
        ("Peindre le banc", Some((10, 11)), "simple", json!("withdrawn")),
    ];
    for (at, (text, movers, majority, fate)) in motions.into_iter().enumerate() {
        let motion = id(50 + u32::try_from(at).unwrap());
        let (mover, seconder) = movers.unwrap();
        register.run(json!({"do": "propose", "id": motion, "meeting": id(40),
            "item": items[at.min(1)].id, "text": text, "mover": id(mover),
            "seconder": id(seconder), "majority": majority}));
        match fate {
            Json::String(outcome) => {
                register.run(json!({"do": "drop-motion", "motion": motion, "outcome": outcome}));
            }
            mut vote => {
                vote["do"] = json!("record-vote");
                vote["motion"] = json!(motion);
                register.run(vote);
            }
        }
    }
    register.run(
        json!({"do": "save", "what": "follow-up", "set": {"what": "Écrire à la Ville | bancs",
        "person_id": id(12), "due_on": "2026-12-01", "meeting_id": id(40)}}),
    );
    register.run(json!({"do": "save", "what": "follow-up", "set": {"what": "Mesurer le trottoir",
        "meeting_id": id(40)}}));
    register.run(json!({"do": "close-meeting", "meeting": id(40), "at": "21:15"}));
    meeting
}
