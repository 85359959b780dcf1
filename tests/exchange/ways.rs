//! In which way a vote was taken is told of what failed as of what carried.

use ccr::documents::file::Format;
use ccr::documents::paper::{MINUTES, Subject};
use ccr::documents::template::folder::Folder;
use ccr::domain::id::Id;
use ccr::i18n::language::Language;
use ccr::i18n::words::Words;
use serde_json::json;

use super::as_it_happened::{paper, put, says, vote};
use super::for_ever::signed_with;
use super::register::{Register, id, meeting};

#[test]
fn a_ballot_that_fails_is_told_by_its_way_as_one_that_carries() {
    let mut register = Register::new();
    meeting(&mut register);
    let ways = [
        (
            "secret",
            3,
            1,
            "il est résolu au scrutin secret à la majorité (3 pour, 1 contre, 0 abstention) de",
        ),
        (
            "secret",
            1,
            3,
            "La proposition est rejetée au scrutin secret (1 pour, 3 contre, 0 abstention).",
        ),
        (
            "secret",
            2,
            2,
            "Égalité des voix au scrutin secret (2 pour, 2 contre, 0 abstention) : la proposition est rejetée.",
        ),
        ("counted", 1, 3, "La proposition est rejetée (1 pour, 3 contre, 0 abstention)."),
        (
            "counted",
            2,
            2,
            "Égalité des voix (2 pour, 2 contre, 0 abstention) : la proposition est rejetée.",
        ),
    ];
    let mut told = Vec::new();
    for (place, (mode, pro, against, wanted)) in ways.into_iter().enumerate() {
        let number = 81 + u32::try_from(place).unwrap();
        put(&mut register, number, "main", "De peindre.", &format!("20:1{place}"), json!({}));
        let how = json!({"mode": mode, "for": pro, "against": against, "abstain": 0});
        register.run(vote(number, &format!("20:1{place}"), how));
        told.push(wanted);
    }
    // By their names, and where nobody wrote down what was counted.
    put(&mut register, 88, "main", "De repeindre.", "20:20", json!({}));
    let called = json!({id(10): "for", id(11): "against", id(12): "against", id(13): "against"});
    register.run(vote(88, "20:20", json!({"mode": "roll-call", "ballots": called})));
    told.push("La proposition est rejetée par appel nominal (1 pour, 3 contre, 0 abstention).");
    put(&mut register, 89, "main", "De laver.", "20:21", json!({}));
    register.run(vote(89, "20:21", json!({"mode": "undocumented", "outcome": "defeated"})));
    told.push("La proposition est rejetée (vote non consigné).");
    // An amendment is no less of a secret.
    put(&mut register, 90, "main", "De planter un arbre.", "20:22", json!({}));
    let on = json!({"on": id(90)});
    put(&mut register, 91, "amendment", "De planter deux arbres.", "20:23", on);
    register.run(vote(91, "20:24", json!({"mode": "secret", "for": 1, "against": 3})));
    register.run(vote(90, "20:25", json!({"mode": "unanimous"})));
    told.push("est rejeté au scrutin secret (1 pour, 3 contre, 0 abstention).");
    says(&paper(&register, None), &told);
    let english = Words::new(Language::English);
    let subject = Subject::meeting(Id::new(id(40)));
    let found = MINUTES.document(&register.store, &subject, &english, &Folder::built_in()).unwrap();
    says(
        &crate::text(Format::Markdown, &found),
        &[
            "The motion is defeated by secret ballot (1 for, 3 against, 0 abstentions).",
            "Equal votes by secret ballot (2 for, 2 against, 0 abstentions): the motion is defeated.",
            "The motion is defeated by roll call (1 for, 3 against, 0 abstentions).",
            "The motion is defeated (vote not recorded).",
        ],
    );
    // What was signed before says what it said.
    register.run(json!({"do": "adopt-minutes", "meeting": id(40), "adopted_on": "2026-11-22"}));
    says(&paper(&register, None), &told);
    signed_with(&register, 11);
    let signed = paper(&register, None);
    says(&signed, &["La proposition est rejetée (1 pour, 3 contre, 0 abstention)."]);
    assert!(!signed.contains("rejetée au scrutin secret"), "{signed}");
    assert!(!signed.contains("Égalité des voix au scrutin"), "{signed}");
}
