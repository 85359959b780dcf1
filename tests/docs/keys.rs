//! The JSON keys of the commands that are no lists, and the proof that the program writes them and
//! no others.

use std::collections::BTreeSet;

use serde_json::Value as Json;

use super::program::{Register, with_ids};

/// A key and what it is, in both languages. `a[].b` is a key of the objects of the array `a`.
pub type Key = (&'static str, &'static str, &'static str);

/// By the English path of a command: a note on its form, and its keys.
pub const KEYS: &[(&str, &str, &[Key])] = &[
    (
        "members show",
        "`--json`: one object: the person's fields as `docs/SCHEMA.md` names them, and:",
        &[
            ("id", "identifiant", "id"),
            ("name", "nom complet", "full name"),
            ("site", "nom de l'ensemble", "name of the complex"),
            ("building", "nom de l'immeuble", "name of the building"),
            ("mandates[].id", "identifiant du mandat", "id of the mandate"),
            ("mandates[].body", "instance", "body"),
            (
                "mandates[].seat",
                "nom du siège ou de l'association",
                "name of the seat or association",
            ),
            ("mandates[].seat_kind", "code de `seat-kind`", "code of `seat-kind`"),
            ("mandates[].starts_on", "premier jour", "first day"),
            ("mandates[].term_ends_on", "dernier jour prévu", "last day of the term"),
            ("mandates[].ended_on", "premier jour sans mandat", "first day without it"),
            ("mandates[].began", "code de `mandate-began`", "code of `mandate-began`"),
            ("mandates[].end_reason", "code de `mandate-end`", "code of `mandate-end`"),
            ("consents[]", "les champs de la table `consent`", "the fields of the table `consent`"),
            ("attendance.present", "présences", "times present"),
            ("attendance.excused", "absences excusées", "times excused"),
            ("attendance.absent", "absences", "times absent"),
            ("attendance.guest", "fois comme personne invitée", "times as a guest"),
            ("attendance.substitute", "fois comme substitut", "times as a substitute"),
            ("motions[].id", "identifiant", "id"),
            ("motions[].number", "numéro, si elle est adoptée", "number, when it carried"),
            ("motions[].text", "texte", "text"),
            ("motions[].outcome", "code de `motion-outcome`", "code of `motion-outcome`"),
            ("motions[].decided_on", "jour de la décision", "day of the decision"),
            (
                "follow_ups[]",
                "les champs de la table `follow_up`",
                "the fields of the table `follow_up`",
            ),
        ],
    ),
    (
        "do",
        "One object a line, in the order of the commands, each written after its commit:",
        &[
            ("ok", "vrai si l'action est enregistrée", "true when the action is saved"),
            (
                "entry",
                "numéro dans le journal; null si rien n'a changé",
                "number in the journal; null when nothing changed",
            ),
            ("id", "la fiche faite ou changée", "the record made or changed"),
            (
                "refusal.kind",
                "pourquoi non; les autres clés en disent les faits",
                "why not; the other keys are its facts",
            ),
            ("refusal.line", "la ligne, pour `not-a-command`", "the line, for `not-a-command`"),
            (
                "refusal.reason",
                "ce qui ne se lit pas, pour `not-a-command`",
                "what cannot be read, for `not-a-command`",
            ),
            (
                "error.kind",
                "le registre ou le système échoue : la suite n'est pas lue",
                "the register or the system fails: the rest is not read",
            ),
        ],
    ),
    (
        "import members",
        "`--json`: one object:",
        &[
            ("dry_run", "vrai avec `--essai`", "true with `--dry-run`"),
            (
                "entry",
                "numéro dans le journal; null si rien n'est écrit",
                "number in the journal; null when nothing is written",
            ),
            ("added", "personnes ajoutées", "people added"),
            ("changed", "personnes modifiées", "people changed"),
            ("same", "lignes sans changement", "rows that change nothing"),
            ("doubtful", "lignes à décider, non écrites", "rows to decide on, not written"),
            ("refused", "lignes refusées, non écrites", "rows refused, not written"),
            ("places[]", "ensembles et immeubles créés", "complexes and buildings made"),
            (
                "columns[]",
                "ce que chaque colonne est, en phrases",
                "what each column is, in sentences",
            ),
            ("notes[]", "remarques sur la liste, en phrases", "remarks on the list, in sentences"),
            ("rows[].line", "ligne du fichier", "line of the file"),
            ("rows[].name", "nom lu", "name as read"),
            (
                "rows[].verdict",
                "`added`, `changed`, `same`, `doubtful`, `refused`",
                "`added`, `changed`, `same`, `doubtful`, `refused`",
            ),
            (
                "rows[].text[]",
                "ce qu'il en advient, en phrases",
                "what becomes of it, in sentences",
            ),
        ],
    ),
    (
        "check",
        "`--json`: one object. Exit code 1 when the file is not sound or a finding is no reminder, 3 when it is so damaged that it cannot be opened (`sound` is false then too):",
        &[
            ("sound", "vrai si le fichier est sain", "true when the file is sound"),
            ("faults[]", "ce qui ne l'est pas", "what is not sound"),
            (
                "findings[].kind",
                "ce qui manque; d'autres clés en disent les faits",
                "what falls short; other keys are its facts",
            ),
            ("findings[].text", "la phrase", "the sentence"),
            (
                "findings[].reminder",
                "vrai si c'est seulement un rappel",
                "true when it is only a reminder",
            ),
            ("findings[].about", "la fiche : `what`, `id`", "the record: `what`, `id`"),
            (
                "sealed",
                "avec `--sceau`, la réunion dont c'est le sceau; null si le registre n'en a pas de tel",
                "with `--sceau`, the meeting that the seal is of; null when the register has no such seal",
            ),
        ],
    ),
    (
        "journal",
        "`--json`: an array of objects, the latest first:",
        &[
            ("entry", "numéro", "number"),
            ("at", "quand", "when"),
            ("by", "par qui", "by whom"),
            ("kind", "sorte d'action; `undo`, `redo`", "kind of action; `undo`, `redo`"),
            ("text", "la phrase", "the sentence"),
            ("undoes", "l'action qu'elle annule", "the action it takes back"),
            ("undone_by", "l'action qui l'annule", "the action that takes it back"),
            ("command", "la commande, comme `faire` la prend", "the command, as `faire` takes it"),
        ],
    ),
    ("undo", "`--json`: one object, as `faire` answers:", TAKING_BACK),
    ("redo", "`--json`: one object, as `faire` answers:", TAKING_BACK),
];

const TAKING_BACK: &[Key] = &[
    ("ok", "vrai si c'est fait", "true when it is done"),
    ("entry", "numéro de l'annulation dans le journal", "number of the taking back in the journal"),
    ("id", "toujours null", "always null"),
    (
        "refusal.kind",
        "pourquoi non; les autres clés en disent les faits",
        "why not; the other keys are its facts",
    ),
];

/// Every key of a document, in the notation of [`Key`].
fn keys_of(json: &Json, at: &str, found: &mut BTreeSet<String>) {
    match json {
        Json::Object(map) => {
            for (key, value) in map {
                let name = if at.is_empty() { key.clone() } else { format!("{at}.{key}") };
                keys_of(value, &name, found);
            }
        }
        Json::Array(items) => {
            let scalars = items.iter().all(|item| !item.is_object());
            let name = format!("{at}[]");
            if scalars && !items.is_empty() {
                found.insert(name);
            } else {
                items.iter().for_each(|item| keys_of(item, &name, found));
            }
        }
        _ => {
            found.insert(at.to_owned());
        }
    }
}

fn written(documents: &[Json]) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for document in documents {
        match document {
            Json::Array(items) => items.iter().for_each(|item| keys_of(item, "", &mut found)),
            other => keys_of(other, "", &mut found),
        }
    }
    found
}

/// The keys that stand under one that was described as a whole.
fn covered(key: &str, known: &BTreeSet<&str>) -> bool {
    known.contains(key) || known.iter().any(|known| key.starts_with(&format!("{known}.")))
}

fn check(command: &str, documents: &[Json], also: &[&str]) {
    check_with(KEYS, command, documents, also);
}

/// Whether the keys of some documents are those that a table tells.
pub fn check_with(
    table: &[(&str, &str, &[Key])],
    command: &str,
    documents: &[Json],
    also: &[&str],
) {
    let (_, _, keys) = table.iter().find(|(name, ..)| *name == command).unwrap();
    let known: BTreeSet<&str> =
        keys.iter().map(|(key, ..)| *key).chain(also.iter().copied()).collect();
    let found = written(documents);
    for key in &found {
        assert!(covered(key, &known), "{command}: {key} is not in docs/CLI.md");
    }
    for key in &known {
        let there = found.iter().any(|found| {
            found == key || found.starts_with(&format!("{key}.")) || also.contains(key)
        });
        assert!(there, "{command}: nothing writes {key}");
    }
}

#[test]
fn the_keys_that_are_told_are_the_keys_that_are_written() {
    let register = Register::filled();
    let json = |line: &str| register.line(line).json();

    let ended = with_ids(
        r#"{"do":"end-mandate","mandate":"<mandate2>","ended_on":"2026-10-01","reason":"resignation"}"#,
    );
    let wrong = with_ids(
        r#"{"do":"fill-seat","seat":"<seat1>","person":"<marc>","starts_on":"2026-10-01","began":"elected"}"#,
    );
    let answers = register.feed(&format!("{ended}\n{wrong}\nx\n")).lines();
    let mut failed = answers.clone();
    failed.push(serde_json::json!({"ok": false, "error": {"kind": "locked"}}));
    check("do", &failed, &["refusal.name"]);

    let fields: Vec<&str> =
        ccr::domain::entity::Entity::Person.fields().iter().map(|field| field.name).collect();
    check(
        "members show",
        &[json("membres montrer hélène --json"), json("membres montrer luc --json")],
        &fields,
    );

    check("undo", &[json("annuler --json"), json("annuler 99 --json")], &["refusal.entry"]);
    check("redo", &[json("retablir --json"), json("retablir --json")], &[]);
    check("journal", &[json("journal --json")], &[]);

    let list = register.folder.path().join("liste.csv");
    std::fs::write(
        &list,
        "Nom;Prénom;Ensemble;Téléphone\nOuellet;Ève;Tour B;450 555-0102\n;Luc;;\n",
    )
    .unwrap();
    check("import members", &[json(&format!("importer membres {} --json", list.display()))], &[]);

    let conn = rusqlite::Connection::open(&register.path).unwrap();
    conn.execute("UPDATE row_count SET rows = 77 WHERE tbl = 'person'", []).unwrap();
    let answer = json("verifier --json --sceau 0000-0000-0000-0000");
    let facts: BTreeSet<String> = written(std::slice::from_ref(&answer));
    let (_, _, keys) = KEYS.iter().find(|(name, ..)| *name == "check").unwrap();
    let facts: Vec<&str> = facts
        .iter()
        .map(String::as_str)
        .filter(|key| key.starts_with("findings[].") && !keys.iter().any(|(k, ..)| k == key))
        .collect();
    check("check", std::slice::from_ref(&answer), &facts);
}
