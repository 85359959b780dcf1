use std::collections::BTreeMap;

use serde_json::json;

use super::*;
use crate::domain::command::{Batch, Stamp};
use crate::i18n::language::Language::{self, English, French};
use crate::store::Store;

/// What the records of these tests are called, by their ids.
fn names(entity: Entity, id: &Id) -> Option<String> {
    let known = BTreeMap::from([
        ((Entity::Person, "helene"), "Hélène Tremblay"),
        ((Entity::Person, "zoe"), "Zoé Roy"),
        ((Entity::Seat, "ilot-3"), "Délégation – Îlot 3"),
        ((Entity::Mandate, "mandate"), "Hélène Tremblay"),
        ((Entity::Meeting, "meeting"), "2026-05"),
        ((Entity::AgendaItem, "item"), "Varia"),
        ((Entity::Motion, "motion"), "Demander à l’Office de réparer les bancs"),
    ]);
    known.get(&(entity, id.as_str())).map(|name| (*name).to_owned())
}

/// `amendment` is one; any other motion is a main one.
fn motions(id: &Id) -> Option<(Kind, Option<String>)> {
    let kind = if id.as_str() == "amendment" { Kind::Amendment } else { Kind::Main };
    Some((kind, Some("defeated".to_owned())))
}

fn entry(kind: &str, command: &Json, undoes: Option<i64>) -> Entry {
    Entry {
        seq: 31,
        at: "2026-11-17T19:04:12".to_owned(),
        actor: "Secrétariat".to_owned(),
        kind: kind.to_owned(),
        command: command.to_string(),
        undoes,
        undone_by: None,
    }
}

fn row(table: &str, id: &str, old: Json, new: Json) -> RowChange {
    let values = |json: Json| json.as_object().cloned();
    RowChange { table: table.to_owned(), row: Id::new(id), old: values(old), new: values(new) }
}

fn told_in(language: Language, command: &Json, changes: &[RowChange]) -> String {
    let kind = command["do"].as_str().unwrap();
    sentence(&Words::new(language), &entry(kind, command, None), changes, &names, &motions)
}

fn told(command: Json, changes: &[RowChange]) -> String {
    told_in(French, &command, changes)
}

#[test]
fn a_person_is_added_changed_and_removed_in_good_french() {
    let made = row("person", "new", Json::Null, json!({"family_name": "Roy", "given_name": "Ève"}));
    let save = json!({"do": "save", "what": "person", "set": {"family_name": "Roy"}});
    assert_eq!(told(save, &[made]), "Personne ajoutée\u{a0}: Ève Roy");
    let save = json!({"do": "save", "what": "person", "id": "helene", "set": {"phone": "1"}});
    let changed = row("person", "helene", json!({"phone": null}), json!({"phone": "1"}));
    let both = [changed];
    assert_eq!(told(save.clone(), &both), "Personne modifiée\u{a0}: Hélène Tremblay (téléphone)");
    assert_eq!(told_in(English, &save, &both), "Person changed: Hélène Tremblay (phone)");
    // The record is gone, so that its name comes from the row that was lost.
    let lost = row("site", "gone", json!({"name": "Place Claude"}), Json::Null);
    let remove = json!({"do": "remove", "what": "site", "id": "gone"});
    assert_eq!(told(remove, &[lost]), "Ensemble immobilier enlevé\u{a0}: Place Claude");
}

#[test]
fn a_usual_point_is_called_in_the_language_of_the_sentence() {
    let move_item = json!({"do": "move-item", "item": "item", "to": 3});
    assert!(told_in(English, &move_item, &[]).contains("Other business"), "Varia");
    assert!(told(move_item, &[]).contains("Varia"));
}

#[test]
fn a_consent_is_called_by_its_person_and_purpose() {
    let values = json!({"person_id": "zoe", "purpose": "photo", "given_on": "2026-11-17"});
    let save = json!({"do": "save", "what": "consent", "set": values});
    let made = row("consent", "new", Json::Null, values);
    assert_eq!(told(save, &[made]), "Consentement ajouté\u{a0}: Zoé Roy, Photos");
}

#[test]
fn seats_and_mandates() {
    let fill = json!({"do": "fill-seat", "seat": "ilot-3", "person": "helene",
        "starts_on": "2026-05-01", "began": "elected"});
    assert_eq!(
        told(fill, &[]),
        "Siège «\u{a0}Délégation – Îlot 3\u{a0}» comblé par Hélène Tremblay à partir du \
         1er mai 2026 (élection)"
    );
    let end = json!({"do": "end-mandate", "mandate": "mandate", "ended_on": "2026-11-17",
        "reason": "resignation"});
    assert_eq!(
        told(end, &[]),
        "Mandat terminé\u{a0}: Hélène Tremblay, jusqu’au 16 novembre 2026 (démission)"
    );
}

#[test]
fn the_life_of_a_meeting() {
    let plan = json!({"do": "plan-meeting", "body": "b", "kind": "special", "date": "2026-11-17",
        "starts_at": "19:00", "agenda": []});
    let made = row("meeting", "new", Json::Null, json!({"number": "2026-05"}));
    assert_eq!(
        told(plan, &[made]),
        "Séance extraordinaire prévue\u{a0}: 2026-05, le 17 novembre 2026 à 19\u{a0}h"
    );
    let acts = [
        (
            json!({"do": "convene-meeting", "meeting": "meeting", "sent_on": "2026-11-02"}),
            "Convocation envoyée le 2 novembre 2026 pour la réunion 2026-05",
        ),
        (
            json!({"do": "open-meeting", "meeting": "meeting", "at": "19:04"}),
            "Réunion 2026-05 ouverte à 19\u{a0}h\u{a0}04",
        ),
        (
            json!({"do": "set-attendance", "meeting": "meeting", "person": "zoe",
                "status": "excused"}),
            "Présences de la réunion 2026-05\u{a0}: Zoé Roy, absence excusée",
        ),
        (
            json!({"do": "set-attendance", "meeting": "meeting", "person": "zoe",
                "status": "substitute", "replaces": "helene"}),
            "Présences de la réunion 2026-05\u{a0}: Zoé Roy remplace Hélène Tremblay",
        ),
        (
            json!({"do": "record-movement", "meeting": "meeting", "kind": "departure",
                "person": "zoe", "at": "20:40"}),
            "Réunion 2026-05\u{a0}: Zoé Roy, départ à 20\u{a0}h\u{a0}40",
        ),
        (
            json!({"do": "record-movement", "meeting": "meeting", "kind": "head-count",
                "heads": 61, "at": "19:25"}),
            "Assemblée 2026-05\u{a0}: 61 personnes comptées à 19\u{a0}h\u{a0}25",
        ),
        (
            json!({"do": "move-item", "item": "item", "to": 3}),
            "Point «\u{a0}Varia\u{a0}» déplacé au rang 3",
        ),
        (
            json!({"do": "start-item", "item": "item", "at": "20:15"}),
            "Point «\u{a0}Varia\u{a0}» abordé à 20\u{a0}h\u{a0}15",
        ),
        (
            json!({"do": "propose", "meeting": "meeting",
                "text": "Attendu que l’hiver vient;\nRéparer les bancs\nBis",
                "mover": "zoe", "seconder": "helene"}),
            "Proposée par Zoé Roy, appuyée par Hélène Tremblay, à la réunion \
             2026-05\u{a0}: «\u{a0}Réparer les bancs\u{a0}»",
        ),
        (
            json!({"do": "adopt-minutes", "meeting": "meeting", "adopted_on": "2026-12-08"}),
            "Procès-verbal de la réunion 2026-05 adopté le 8 décembre 2026",
        ),
    ];
    for (command, expected) in acts {
        assert_eq!(told(command, &[]), expected);
    }
}

#[test]
fn a_vote_tells_its_outcome_and_the_number_it_gave() {
    let vote = json!({"do": "record-vote", "motion": "motion", "mode": "counted",
        "for": 7, "against": 1, "abstain": 1});
    let carried = json!({"outcome": "carried", "number": "CCR-2026-031"});
    let was = json!({"outcome": "proposed", "number": null});
    let change = [row("motion", "motion", was.clone(), carried)];
    assert_eq!(
        told(vote.clone(), &change),
        "ADOPTÉE\u{a0}: CCR-2026-031 (7 pour, 1 contre, 1 abstention)"
    );
    let change = [row("motion", "motion", was, json!({"outcome": "defeated"}))];
    let lost = json!({"do": "record-vote", "motion": "motion", "mode": "counted",
        "for": 1, "against": 7});
    assert_eq!(
        told(lost, &change),
        "REJETÉE\u{a0}: «\u{a0}Demander à l’Office de réparer les bancs\u{a0}» \
         (1 pour, 7 contre)"
    );
}

#[test]
fn a_rule_is_told_with_its_value_in_words() {
    let set = json!({"do": "set-rule", "rule": "meeting.clear_days", "value": "on"});
    assert_eq!(told(set, &[]), "Règle changée\u{a0}: Compter en jours francs = Oui");
    let reset = json!({"do": "set-rule", "rule": "director.term_end_day", "value": null});
    assert_eq!(told(reset, &[]), "Règle remise à sa valeur de départ\u{a0}: Fin des mandats au CA");
}

#[test]
fn an_undo_repeats_the_act_it_takes_back_and_a_command_of_the_future_is_told_too() {
    let words = Words::new(French);
    let undo = entry("undo", &json!({"do": "undo", "entry": 30}), Some(30));
    let act = "Réunion 2026-05 annulée";
    assert_eq!(taking_back(&words, &undo, act), "Annulé\u{a0}: Réunion 2026-05 annulée");
    assert_eq!(
        sentence(&words, &undo, &[], &names, &motions),
        "Annulé\u{a0}: l’action 30 du journal"
    );
    let redo = entry("redo", &json!({"do": "undo", "entry": 31}), Some(31));
    assert_eq!(taking_back(&words, &redo, act), "Rétabli\u{a0}: Réunion 2026-05 annulée");
    let future = told(json!({"do": "seal-ballots"}), &[]);
    assert_eq!(future, "Action d’une autre version du programme (seal-ballots)");
}

#[test]
fn an_import_is_told_by_what_it_changed_in_the_register() {
    // Before: one person. The import brings two more and a telephone for the first.
    let folder = tempfile::tempdir().unwrap();
    let mut store = Store::create(&folder.path().join("import.ccr")).unwrap();
    let stamp =
        Stamp { at: "2026-11-17T19:04:12".parse().unwrap(), actor: "Secrétariat".to_owned() };
    let person = |name: &str| Command::save(Entity::Person, None, [("family_name", json!(name))]);
    let first = store.run(&stamp, &person("Roy")).unwrap().id;
    let phone = Command::save(Entity::Person, first, [("phone", json!("819 555-0101"))]);
    let commands = vec![person("Tremblay"), phone, person("Gagnon")];
    let import = Command::Batch(Batch { label: "import".to_owned(), commands });
    let changes = store.preview(&stamp, &import).unwrap();
    let command = serde_json::to_value(&import).unwrap();
    assert_eq!(told(command, &changes), "Importation\u{a0}: 2 personnes ajoutées, 1 modifiée");
}

#[test]
fn a_long_text_is_cut_to_one_line() {
    let text = "é".repeat(80);
    assert_eq!(shortened(&text), format!("{}…", "é".repeat(60)));
    assert_eq!(shortened("Un\nDeux"), "Un");
}

#[test]
fn a_movement_that_is_gone_is_called_by_its_person() {
    let lost = json!({"kind": "departure", "person_id": "zoe", "at": "20:40"});
    let gone = row("movement", "gone", lost.clone(), Json::Null);
    let remove = json!({"do": "remove-movement", "movement": "gone"});
    assert_eq!(told(remove, &[gone]), "Mouvement enlevé\u{a0}: Zoé Roy, départ");
}

#[test]
fn procedure_is_told_by_its_kind_and_the_chair_by_her_ruling() {
    let put = json!({"do": "propose", "meeting": "meeting", "kind": "previous-question",
        "text": "Passer au vote.", "mover": "zoe"});
    assert_eq!(
        told(put, &[]),
        "Question préalable (réunion 2026-05, Zoé Roy)\u{a0}: «\u{a0}Passer au vote.\u{a0}»"
    );
    let leave =
        |outcome: &str| json!({"do": "drop-motion", "motion": "motion", "outcome": outcome});
    let ruling = told(leave("denied"), &[]);
    assert!(ruling.starts_with("Décision de la présidence\u{a0}: «"), "{ruling}");
    assert!(ruling.ends_with("jugée non fondée"), "{ruling}");
    assert!(told(leave("proposed"), &[]).starts_with("Proposition reprise\u{a0}: «"));
    // No point was said: it came up under the one whose clock ran.
    let new = row("motion", "new", Json::Null, json!({"item_id": "item", "on_id": "motion"}));
    let under = told(leave("proposed"), &[new]);
    assert!(under.starts_with("Proposition reprise sous «\u{a0}Varia\u{a0}»\u{a0}: «"), "{under}");
    let vote = json!({"do": "record-vote", "motion": "motion", "mode": "secret", "for": 5,
        "against": 2, "abstain": 1});
    let carried =
        row("motion", "motion", json!({"outcome": "proposed"}), json!({"outcome": "carried"}));
    let vote = told_in(French, &vote, &[carried]);
    assert!(vote.starts_with("ADOPTÉE\u{a0}: «"), "{vote}");
    assert!(vote.ends_with("(au scrutin secret, 5 pour, 2 contre, 1 abstention)"), "{vote}");
}

#[test]
fn an_erratum_is_called_one_and_a_sequel_without_words_by_what_it_is() {
    let save =
        |kind: &str| json!({"do": "save", "what": "sequel", "id": "s", "set": {"kind": kind}});
    let row = |kind: &str, text: Json| {
        row("sequel", "s", Json::Null, json!({"kind": kind, "text": text}))
    };
    let erratum = row("erratum", json!("Lire « Abel »."));
    assert_eq!(told(save("erratum"), &[erratum]), "Erratum ajouté\u{a0}: Lire « Abel ».");
    let executed = told(save("executed"), &[row("executed", Json::Null)]);
    assert!(executed.ends_with(": Exécutée"), "{executed}");
}

#[test]
fn what_became_of_a_motion_agrees_with_what_it_is() {
    let drop =
        |motion: &str| json!({"do": "drop-motion", "motion": motion, "outcome": "withdrawn"});
    assert!(told(drop("motion"), &[]).ends_with(", retirée"), "a proposition");
    assert!(told(drop("amendment"), &[]).ends_with(", retiré"), "an amendement");
    let vote = json!({"do": "record-vote", "motion": "amendment", "mode": "unanimous"});
    let carried =
        row("motion", "amendment", json!({"outcome": "proposed"}), json!({"outcome": "carried"}));
    let told_of = told(vote, &[carried]);
    assert!(told_of.starts_with("Amendement adopté\u{a0}:"), "{told_of}");
    let equal = json!({"do": "record-vote", "motion": "amendment", "mode": "counted", "for": 4,
        "against": 4, "abstain": 0});
    let tied =
        row("motion", "amendment", json!({"outcome": "proposed"}), json!({"outcome": "tied"}));
    let told_of = told(equal, &[tied]);
    assert!(told_of.starts_with("Amendement, égalité des voix\u{a0}:"), "{told_of}");
    // In digits, as minutes count.
    assert!(told_of.ends_with("(4 pour, 4 contre, 0 abstention)"), "{told_of}");
    // Meetings are feminine, seats masculine, whoever sits in them.
    let open = json!({"do": "open-meeting", "meeting": "meeting", "at": "19:04"});
    assert_eq!(told(open, &[]), "Réunion 2026-05 ouverte à 19\u{a0}h\u{a0}04");
    // Whether the notice went out late or not at all.
    let all_the_same = json!({"do": "open-meeting", "meeting": "meeting", "at": "19:04",
        "late_notice_reason": "Panne."});
    let reason = json!({"late_notice_reason": "Panne."});
    let kept = row("meeting", "meeting", json!({"late_notice_reason": null}), reason);
    assert_eq!(
        told(all_the_same, &[kept]),
        "Réunion 2026-05 ouverte à 19\u{a0}h\u{a0}04 sans avis donné à temps\u{a0}: Panne."
    );
    let fill = json!({"do": "fill-seat", "seat": "ilot-3", "person": "zoe",
                      "starts_on": "2026-05-01", "began": "elected"});
    assert!(told(fill, &[]).contains("comblé par Zoé Roy"));
}
