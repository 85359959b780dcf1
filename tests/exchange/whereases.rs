//! A motion whose whereas and decision were typed in one paragraph: both are on paper, whole.

use ccr::documents::file::Format;
use ccr::documents::paper::{EXTRACT, MINUTES, Paper, Subject};
use ccr::documents::template::folder::Folder;
use ccr::domain::id::Id;
use ccr::i18n::words::Words;
use serde_json::json;

use super::as_it_happened::{put, says, vote};
use super::for_ever::signed_with;
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
fn where_no_decision_is_found_all_that_was_said_stands_as_it_was_typed() {
    let text = "Considérant que la cour est sombre. Trois lampes suffisent.";
    for paper in carried(text, &french()) {
        let behind = "Proposé par Aimée O'Neil <b>, appuyé par Yolande Côté_Soleil*.\n\n\
                      La proposition étant mise aux voix, elle est adoptée à l’unanimité.";
        says(&paper, &[&format!("\n\n{text}\n\n{behind}")]);
    }
    let text = "Whereas the yard is dark. Three lamps will do.";
    for paper in carried(text, &english()) {
        let behind = "Moved by Aimée O'Neil <b>, seconded by Yolande Côté_Soleil*.\n\n\
                      The motion being put to the vote, it is carried unanimously.";
        says(&paper, &[&format!("\n\n{text}\n\n{behind}")]);
    }
}

#[test]
fn what_is_proposed_behind_a_whereas_is_resolved_with_the_lines_that_go_on_with_it() {
    let text = "Considérant que la cour est sombre, il est proposé d’acheter trois lampes.\n\
                La dépense est de 300 $.";
    for paper in carried(text, &french()) {
        says(&paper, &["Considérant que la cour est sombre;\n\nEn conséquence, sur"]);
        says(&paper, &["il est résolu à l’unanimité d’acheter trois lampes."]);
        assert!(!paper.contains("il est proposé"), "{paper}");
    }
    let text = "Considérant le noir, il est proposé :\n- d’acheter une lampe;\n- de la payer.";
    for paper in carried(text, &french()) {
        let decision = "il est résolu à l’unanimité :\n\n- d’acheter une lampe;";
        says(&paper, &["Considérant le noir;\n\nEn conséquence, sur", decision, "- de la payer."]);
        assert!(!paper.contains("il est proposé"), "{paper}");
    }
    let text =
        "Attendu le froid, il est proposé par Aimée, appuyé par Yolande, d’écrire.\nEt d’attendre.";
    for paper in carried(text, &french()) {
        says(&paper, &["Attendu le froid;\n\nEn conséquence, sur proposition d’Aimée"]);
        says(&paper, &["il est résolu à l’unanimité d’écrire.", "Et d’attendre."]);
        assert!(!paper.contains("il est proposé"), "{paper}");
    }
    // Somebody else than who moved and seconded it is part of the matter.
    let text = "Attendu le froid, il est proposé par l’architecte d’isoler le toit.";
    for paper in carried(text, &french()) {
        says(&paper, &["il est proposé par l’architecte d’isoler le toit."]);
    }
    let text = "Whereas the yard is dark, it is moved to buy three lamps.\nThe cost is $300.";
    for paper in carried(text, &english()) {
        says(&paper, &["Whereas the yard is dark;\n\nTherefore, on a motion by"]);
        says(&paper, &["it is resolved unanimously to buy three lamps.", "The cost is $300."]);
    }
}

#[test]
fn each_whereas_of_a_line_is_a_paragraph_and_each_decision_is_resolved() {
    let text = "Attendu le froid ; attendu le bruit ; et vu la lettre, il est résolu d’écrire.";
    for paper in carried(text, &french()) {
        let whereases = "Attendu le froid ;\n\nAttendu le bruit ;\n\nEt vu la lettre;\n\nEn conséq";
        says(&paper, &[whereases, "il est résolu à l’unanimité d’écrire."]);
    }
    let text = "Whereas it is cold; and whereas it is dark; be it resolved to write.";
    for paper in carried(text, &english()) {
        let whereases = "Whereas it is cold;\n\nAnd whereas it is dark;\n\nTherefore, on a";
        says(&paper, &[whereases, "it is resolved unanimously to write."]);
    }
    let text = "Attendu le froid, il est résolu d’acheter un tapis.\n\
                Considérant le bruit, il est résolu de peindre le hall.";
    for paper in carried(text, &french()) {
        says(&paper, &["Attendu le froid;\n\nEn conséquence, sur"]);
        says(&paper, &["il est résolu à l’unanimité d’acheter un tapis."]);
        says(&paper, &["Considérant le bruit, il est résolu de peindre le hall."]);
    }
}

#[test]
fn minutes_that_were_signed_with_version_eleven_part_no_more_than_they_did() {
    let mut register = Register::new();
    meeting(&mut register);
    let proposed = "Considérant que la cour est sombre, il est proposé d’acheter trois lampes.\n\
                    La dépense est de 300 $.";
    let several = "Attendu le froid; attendu le bruit, il est résolu de peindre le hall.";
    for (motion, text) in [(80, proposed), (81, several)] {
        put(&mut register, motion, "main", text, "20:00", json!({}));
        register.run(vote(motion, "20:05", json!({"mode": "unanimous"})));
    }
    let evening = Subject::meeting(Id::new(id(40)));
    let draft = printed(&register, &MINUTES, &evening, &french());
    says(&draft, &["Considérant que la cour est sombre;\n\nEn conséquence, sur"]);
    says(&draft, &["Attendu le froid;\n\nAttendu le bruit;\n\nEn conséquence, sur"]);
    register.run(json!({"do": "adopt-minutes", "meeting": id(40), "adopted_on": "2026-11-22"}));
    let resolutions = |told: &str| {
        let parts = told.split("Résolution ").skip(1);
        parts.map(|part| part.split("\n#").next().unwrap().to_owned()).collect::<Vec<_>>()
    };
    let sealed = printed(&register, &MINUTES, &evening, &french());
    assert_eq!(resolutions(&sealed)[0], resolutions(&draft)[0]);
    signed_with(&register, 11);
    let signed = printed(&register, &MINUTES, &evening, &french());
    says(&signed, &["sombre, il est proposé d’acheter trois lampes.\n\nEn conséquence, sur"]);
    says(&signed, &["il est résolu à l’unanimité :\n\nLa dépense est de 300 $."]);
    says(&signed, &["Attendu le froid; attendu le bruit;\n\nEn conséquence, sur"]);
}
