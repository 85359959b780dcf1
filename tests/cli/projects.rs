//! Projects on the command line: how one is found and shown, and how photos are put to it.

use super::project_papers::{PROJECT_ID, grey, register, says, told};

#[test]
fn a_project_is_found_by_the_words_of_its_name_whatever_other_texts_say() {
    let register = register();
    let follow = r#"{"do":"save","what":"project","set":{"name":"Ruelle","scope":"local","purpose":"Comme à l’Étang"}}"#;
    register.feed(follow).with_code(0);
    // Both have the word, one of them in its name.
    let shown = register.run(&["projets", "montrer", "étang", "--json"]).with_code(0).json();
    assert_eq!(shown["name"], "Placottoirs de l’Étang");
}

#[test]
fn a_photo_is_put_to_the_furnishing_or_the_work_day_that_is_named() {
    let register = register();
    let camera = concat!(env!("CARGO_MANIFEST_DIR"), "/fixtures/photos/appareil.jpg");
    let add = ["photos", "ajouter", camera, "--projet", "Placottoirs", "--consentement", "given"];
    let of = |more: &[&str]| register.run(&[&add[..], more].concat());
    of(&["--amenagement", "banc", "--json"]).with_code(0);
    of(&["--work-day", "27 juin", "--furnishing", "table"]).with_code(0);
    let said = of(&["--amenagement", "lune"]).with_code(1);
    assert!(told(&said).contains("« lune »"), "{said:?}");
    let said = of(&["--corvee", "corvée"]).with_code(1);
    assert!(said.err.contains("Corvée des bancs, 27 juin 2026 · Corvée de pluie"), "{said:?}");
    let shown = register.run(&["projets", "montrer", "Étang", "--json"]).with_code(0).json();
    let of = |field: &str| -> Vec<String> {
        let photos = shown["photos"].as_array().unwrap().iter();
        photos.map(|photo| photo[field].as_str().unwrap_or_default().to_owned()).collect()
    };
    assert_eq!(of("furnishing"), ["Banc en L", "Grande table"]);
    assert_eq!(of("work_day"), ["", "Corvée des bancs"]);
}

#[test]
fn a_photo_is_put_to_a_furnishing_of_no_project() {
    let register = register();
    let found =
        r#"{"do":"save","what":"furnishing","set":{"name":"Vieux lilas","kind":"planting"}}"#;
    register.feed(&format!("{found}\n")).with_code(0);
    let camera = concat!(env!("CARGO_MANIFEST_DIR"), "/fixtures/photos/appareil.jpg");
    let add = ["photos", "ajouter", camera, "--consentement", "given"];
    let of = |more: &[&str]| register.run(&[&add[..], more].concat());
    let said = of(&["--amenagement", "lilas", "--legende", "En fleurs"]).with_code(0);
    let [_, kept] = &said.out.trim_end().split(" → ").collect::<Vec<_>>()[..] else {
        panic!("{said:?}")
    };
    // Of a furnishing that a project has, it is that project's.
    of(&["--furnishing", "grande table"]).with_code(0);
    let shown = register.run(&["projets", "montrer", "Étang", "--json"]).with_code(0).json();
    assert_eq!(shown["photos"].as_array().unwrap().len(), 1);
    // Of nothing it is refused, and so is a work day of nobody knows which project.
    let said = of(&[]).with_code(2);
    assert!(said.err.contains("--projet") && said.err.contains("--amenagement"), "{said:?}");
    of(&["--amenagement", "lilas", "--corvee", "27 juin"]).with_code(2);
    of(&["--amenagement", "lune"]).with_code(1);
    let journal = register.run(&["journal"]).with_code(0).out.replace('\u{a0}', " ");
    assert!(journal.contains("Photo ajoutée à « Vieux lilas » : En fleurs"), "{journal}");
    std::fs::remove_file(kept).unwrap();
    let said = register.run(&["verifier"]);
    assert!(format!("{}{}", said.out, said.err).contains("En fleurs"), "{said:?}");
}

/// A sum of nothing is zero; what nobody said is not known.
#[test]
fn sums_of_a_project_without_money_are_zero() {
    let register = register();
    let bare = r#"{"do":"save","what":"project","set":{"name":"Ruelle","scope":"local"}}"#;
    register.feed(&format!("{bare}\n")).with_code(0);
    let rows = register.line("projets --json").with_code(0).json();
    let row = rows.as_array().unwrap().iter().find(|row| row["project"] == "Ruelle").unwrap();
    for sum in [
        "planned",
        "committed",
        "paid",
        "promised",
        "received",
        "in_kind_promised",
        "in_kind_received",
        "hours",
        "tasks_open",
    ] {
        assert_eq!(row[sum], 0, "{sum}");
    }
    assert!(row["ends_on"].is_null() && row["steward"].is_null(), "{row}");
}

#[test]
fn thousands_of_hours_are_listed_each_once_the_latest_first() {
    let register = register();
    let before = register.line("heures --json").with_code(0).json().as_array().unwrap().len();
    let hour = |number: u32| {
        serde_json::json!({"do": "save", "what": "hours", "set": {
            "project_id": PROJECT_ID, "minutes": number, "heads": 1,
            "worked_on": format!("2026-07-{:02}", number % 28 + 1)}})
    };
    let hours: Vec<_> = (1..=1_200).map(hour).collect();
    let batch = serde_json::json!({"do": "batch", "label": "hours", "commands": hours});
    register.feed(&format!("{batch}\n")).with_code(0);
    let rows = register.line("heures --json").with_code(0).json();
    let rows = rows.as_array().unwrap();
    assert_eq!(rows.len(), before + 1_200);
    let days: Vec<&str> = rows.iter().map(|row| row["worked_on"].as_str().unwrap()).collect();
    assert!(days.is_sorted_by(|one, next| one >= next));
    let mut ids: Vec<&str> = rows.iter().map(|row| row["id"].as_str().unwrap()).collect();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), rows.len());
    let csv = register.line("heures --csv").with_code(0).out;
    assert_eq!(csv.lines().count(), rows.len() + 1);
}

#[test]
fn a_whole_title_is_meant_before_words_of_another_one() {
    let register = register();
    let second = r#"{"do":"save","what":"project","set":{"name":"Placottoirs de l’Étang, phase 2","scope":"local"}}"#;
    register.feed(second).with_code(0);
    let of = |named: &str| register.run(&["document", "projet", "--projet", named, "-o", "-"]);
    of("Placottoirs").with_code(1);
    says(&of("placottoirs de l’étang").with_code(0).out, &["# Placottoirs de l’Étang\n"]);
}

#[test]
fn a_project_shown_as_text_names_its_figures_and_tells_what_lies_under_its_parts() {
    let register = register();
    let photo = register.folder.path().join("banc.png");
    grey(&photo, 30, 20);
    let add = ["photos", "ajouter", photo.to_str().unwrap(), "--projet", "Placottoirs"];
    let more = ["--consentement", "nobody-seen", "--legende", "Le banc en L"];
    register.run(&[&add[..], &more].concat()).with_code(0);
    let shown = |language: &str| {
        let args = ["--lang", language, "projets", "montrer", "Étang"];
        register.run(&args).with_code(0).out.replace(['\u{a0}', '\u{202f}'], " ")
    };
    // 6 500 $ + 1 925,50 $ received; 3 120,45 + 1 879,55 + 1 180,30 + 2 050,20 paid.
    let french = shown("fr");
    says(
        &french,
        &[
            "  3 tâches, 2 faites",
            "  En tout : 85 h 30 de bénévolat",
            "payé 8 230,50 $",
            "  En argent : promis 8 000 $, reçu 8 425,50 $",
            "  Il reste 195 $ de l’argent reçu.",
            "Subvention · Fonds Racines communes · promis : 6 500 $ · reçu : 6 500 $",
            "Bois et quincaillerie · prévu : 5 000 $ · engagé : 0 $ · payé : 5 000 $",
            "    Pièce justificative : Scierie Talbot · numéro de facture ou reçu : F-1041 · payée le : 12 juin 2026 · montant : 3 120,45 $",
            "    Mesure : Avant · mesuré le : 31 mai 2026 · valeur : 9",
            "12 personnes · 83 h 30",
            "Photo : Le banc en L · ",
        ],
    );
    let english = shown("en");
    says(
        &english,
        &[
            "Grant · Fonds Racines communes · promised: $6,500 · received: $6,500",
            "    Voucher: Voiles Côté · invoice or receipt number: 2026-77 · paid on: Aug 1, 2026 · amount: $2,050.20",
            "Photo: Le banc en L · ",
        ],
    );
    let photo = english.lines().find(|line| line.contains("Photo:")).unwrap();
    assert!(!photo.contains(" · 30") && !photo.contains("png"), "{photo}");
}
