//! Minutes that were sealed with version 12 of the seal are printed as they were signed (the snapshots were made
//! by the program that sealed so).

use ccr::documents::file::Format;
use ccr::documents::paper::{MINUTES, Subject};
use ccr::documents::template::folder::Folder;
use ccr::domain::id::Id;
use ccr::i18n::words::Words;
use serde_json::json;

use super::as_it_happened::{put, vote};
use super::for_ever::signed_with;
use super::register::{Register, english, french, id, meeting};

/// What the minutes say of the resolutions, without the digits of the seal.
fn printed(register: &Register, words: &Words) -> String {
    let subject = Subject::meeting(Id::new(id(40)));
    let found = MINUTES.document(&register.store, &subject, words, &Folder::built_in()).unwrap();
    let text = crate::text(Format::Markdown, &found).replace(['\u{a0}', '\u{202f}'], " ");
    let seal = |line: &&str| !line.contains("Sceau") && !line.starts_with("Seal of");
    text.lines().filter(seal).collect::<Vec<_>>().join("\n")
}

/// Minutes whose motions were typed in many ways, by Aimée O’Neil and Yolande Côté.
fn adopted() -> Register {
    adopted_with(&[
        "Considérant la demande des locataires, reçue le\n3 mai;\nIl est résolu de demander six bacs.",
        "Considérant :\n- la lettre;\n- le froid;\nIl est résolu : d’écrire.",
        "Whereas two tenants\nfell there;\nBe it resolved to salt the stairs.",
        "Attendu le froid, attendu le bruit, il est résolu de peindre.",
        "Il est proposé par Aimée O’Neil\nappuyé par Yolande Côté\nd’acheter un banc.",
        "Il est proposé et appuyé de nettoyer la cour.",
        "Proposé par Aimée O’Neil, appuyé par Yolande Côté : peindre la salle.",
        "Il est proposé par Aimée O’Neil, l’achat d’un banc.",
        "Moved by Aimée O’Neil: to paint the hall.",
        "It was moved by Aimée O’Neil to paint the door.",
        "Il est proposé par l’Office de fermer la cour; le comité s’y oppose.",
    ])
}

/// Minutes with these motions.
pub(super) fn adopted_with(texts: &[&str]) -> Register {
    let mut register = Register::new();
    meeting(&mut register);
    for (number, text) in (80..).zip(texts) {
        put(&mut register, number, "main", text, "20:00", json!({}));
        register.run(vote(number, "20:05", json!({"mode": "unanimous"})));
    }
    register.run(json!({"do": "adopt-minutes", "meeting": id(40), "adopted_on": "2026-11-22"}));
    register
}

#[test]
fn minutes_sealed_with_version_twelve_are_printed_as_they_were_signed() {
    let register = adopted();
    signed_with(&register, 12);
    insta::assert_snapshot!("as_signed_fr_md", printed(&register, &french()));
    insta::assert_snapshot!("as_signed_en_md", printed(&register, &english()));
}

/// Each resolution behind its heading, a paragraph a line.
pub(super) fn resolved(register: &Register) -> Vec<Vec<String>> {
    let minutes = printed(register, &french());
    let parts = minutes.split("> **Résolution CCR-2026-").skip(3);
    let lines = |part: &str| {
        let part = part.replace("\\\n> ", " / ").replace('\\', "");
        let lines = part.lines().skip(1).filter_map(|line| line.strip_prefix("> "));
        lines.map(str::to_owned).collect::<Vec<_>>()
    };
    parts.map(lines).collect()
}

#[test]
fn what_is_typed_over_lines_and_with_its_mover_is_told_once_and_whole() {
    let moved = "ur proposition d’Aimée O'Neil <b>, appuyée par Yolande Côté_Soleil*, il est résolu à \
                 l’unanimité";
    let therefore = |asked: &str| format!("En conséquence, s{moved} {asked}");
    let plain = |asked: &str| format!("S{moved} {asked}");
    let told: Vec<Vec<String>> = vec![
        vec![
            "Considérant la demande des locataires, reçue le 3 mai;".to_owned(),
            therefore("de demander six bacs."),
        ],
        vec![
            "Considérant :".to_owned(),
            "- la lettre;".to_owned(),
            "- le froid;".to_owned(),
            therefore("d’écrire."),
        ],
        vec![
            "Whereas two tenants fell there;".to_owned(),
            therefore(":"),
            "to salt the stairs.".to_owned(),
        ],
        vec![
            "Attendu le froid;".to_owned(),
            "Attendu le bruit;".to_owned(),
            therefore("de peindre."),
        ],
        vec![plain("d’acheter un banc.")],
        vec![plain("de nettoyer la cour.")],
        vec![plain("de peindre la salle.")],
        vec![plain(":"), "l’achat d’un banc.".to_owned()],
        vec![plain(":"), "to paint the hall.".to_owned()],
        vec![plain(":"), "to paint the door.".to_owned()],
        vec![
            "Il est proposé par l’Office de fermer la cour; le comité s’y oppose.".to_owned(),
            "Proposé par Aimée O'Neil <b>, appuyé par Yolande Côté_Soleil*.".to_owned(),
            "La proposition étant mise aux voix, elle est adoptée à l’unanimité.".to_owned(),
        ],
    ];
    assert_eq!(resolved(&adopted()), told);
}
