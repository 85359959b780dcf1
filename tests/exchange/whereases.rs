//! A motion whose whereas and decision were typed in one paragraph: both are on paper, whole.

use ccr::documents::file::Format;
use ccr::documents::paper::{EXTRACT, MINUTES, Paper, Subject};
use ccr::documents::template::folder::Folder;
use ccr::domain::id::Id;
use ccr::i18n::words::Words;
use serde_json::json;

use super::as_it_happened::{put, says, vote};
use super::register::{Register, english, french, id, meeting};

fn printed(register: &Register, paper: &Paper, subject: &Subject, words: &Words) -> String {
    let found = paper.document(&register.store, subject, words, &Folder::built_in()).unwrap();
    let text = crate::text(Format::Markdown, &found).replace(['\u{a0}', '\u{202f}'], " ");
    // Without the frame of a resolution.
    text.replace('\\', "").replace("\n> ", "\n").replace("\n>\n", "\n\n")
}

/// A motion that carried at once, in the minutes and in its extract.
fn carried(text: &str, words: &Words) -> [String; 2] {
    let mut register = Register::new();
    meeting(&mut register);
    put(&mut register, 80, "main", text, "20:00", json!({}));
    register.run(vote(80, "20:05", json!({"mode": "unanimous"})));
    let meeting = Id::new(id(40));
    let extract = Subject::resolution(meeting.clone(), Id::new(id(80)));
    [
        printed(&register, &MINUTES, &Subject::meeting(meeting), words),
        printed(&register, &EXTRACT, &extract, words),
    ]
}

#[test]
fn a_decision_in_the_line_of_its_whereas_is_resolved_behind_it() {
    for (text, whereas, decision) in [
        (
            "Considérant que la cour est sombre, il est résolu d’acheter trois lampes",
            "Considérant que la cour est sombre;\n\nEn conséquence, sur proposition d’Aimée",
            "il est résolu à l’unanimité d’acheter trois lampes.",
        ),
        // A hyphen, as it is typed where a dash is meant.
        (
            "Considérant que la cour est sombre -, il est résolu d’acheter trois lampes",
            "Considérant que la cour est sombre;\n\nEn conséquence, sur proposition d’Aimée",
            "il est résolu à l’unanimité d’acheter trois lampes.",
        ),
        (
            "ATTENDU QUE la cour est sombre; de demander trois lampes.",
            "ATTENDU QUE la cour est sombre;\n\nEN CONSÉQUENCE, sur proposition d’Aimée",
            "il est résolu à l’unanimité de demander trois lampes.",
        ),
    ] {
        for paper in carried(text, &french()) {
            says(&paper, &[whereas, decision]);
        }
    }
    let text = "Whereas the yard is dark, be it resolved to buy three lamps";
    for paper in carried(text, &english()) {
        let whereas = "Whereas the yard is dark;\n\nTherefore, on a motion by";
        says(&paper, &[whereas, "it is resolved unanimously to buy three lamps."]);
    }
}

#[test]
fn where_no_decision_is_found_all_that_was_said_is_resolved() {
    let text = "Considérant que la cour est sombre. Trois lampes suffisent.";
    for paper in carried(text, &french()) {
        says(&paper, &[&format!("il est résolu à l’unanimité :\n\n{text}")]);
        assert!(!paper.contains("En conséquence, sur proposition d’Aimée"), "{paper}");
    }
    let text = "Whereas the yard is dark. Three lamps will do.";
    for paper in carried(text, &english()) {
        says(&paper, &[&format!("it is resolved unanimously:\n\n{text}")]);
    }
}
