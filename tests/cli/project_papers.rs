//! `document … --projet`: the six papers of a project in every format and both languages.

use crate::program::*;

/// A project that was worked on for a summer.
const PROJECT: &str = include_str!("../program/project.jsonl");

/// How the files of a format begin, as their definitions say.
const BEGIN: [(&str, &[u8]); 4] =
    [("pdf", b"%PDF-"), ("docx", b"PK\x03\x04"), ("html", b"<!DOCTYPE html>"), ("md", b"")];

fn register() -> Register {
    let register = Register::filled();
    let fed = register.feed(&with_ids(PROJECT)).with_code(0);
    assert!(fed.lines().iter().all(|line| line["ok"] == true), "{fed:?}");
    register
}

/// A paper in every format and both languages; the Markdown of each language, with plain spaces.
fn made(register: &Register, paper: &str, more: &[&str]) -> [String; 2] {
    ["fr", "en"].map(|language| {
        for (format, begin) in BEGIN {
            let file = register.folder.path().join(format!("{paper}-{language}.{format}"));
            let file = file.to_str().unwrap();
            let args = ["document", paper, "--projet", "Placottoirs", "--lang", language];
            let args = [&args[..], more, &["--format", format, "--remplacer", "-o", file]].concat();
            register.run(&args).with_code(0);
            let bytes = std::fs::read(file).unwrap();
            assert!(
                bytes.to_ascii_lowercase().starts_with(&begin.to_ascii_lowercase()),
                "{paper} {format}"
            );
        }
        let text = register.folder.path().join(format!("{paper}-{language}.md"));
        std::fs::read_to_string(text)
            .unwrap()
            .replace(['\u{a0}', '\u{202f}'], " ")
            .replace("\\.", ".")
    })
}

#[track_caller]
fn says(text: &str, lines: &[&str]) {
    for line in lines {
        assert!(text.contains(line), "{line} is not in\n{text}");
    }
}

#[test]
fn the_sheet_is_one_page_and_names_no_resident_but_the_steward() {
    let register = register();
    let [french, english] = made(&register, "projet", &[]);
    // 11 × 7 h + 6 h 30 + 1 h 15 + 45 min.
    says(&french, &["**Heures bénévoles** : 85 h 30", "**Tâches** : 2 sur 3", "Ghislaine Tanguay"]);
    says(&english, &["**Money received**: $8,425.50 of $8,000 promised", "since August 28, 2026"]);
    assert!(!french.contains("Bergeron"), "{french}");
    let pdf = lopdf::Document::load(register.folder.path().join("projet-fr.pdf")).unwrap();
    assert_eq!(pdf.get_pages().len(), 1);
}

/// A file that was made, as it is read in a snapshot: of a page what stands in it.
fn file(register: &Register, name: &str) -> String {
    let text = std::fs::read_to_string(register.folder.path().join(name)).unwrap();
    match text.split_once("<body>") {
        Some((_, body)) => body.to_owned(),
        None => text,
    }
}

#[test]
fn each_paper_as_text_and_as_a_page() {
    let register = register();
    let papers: [(&str, &[&str]); 6] = [
        ("projet", &[]),
        ("budget", &[]),
        ("bilan", &[]),
        ("rapport-subvention", &[]),
        ("affiche-corvee", &["--corvee", "bancs"]),
        ("certificat", &["--personne", "Bergeron"]),
    ];
    for (paper, more) in papers {
        made(&register, paper, more);
        for (language, format) in [("fr", "md"), ("en", "md"), ("fr", "html"), ("en", "html")] {
            let text = file(&register, &format!("{paper}-{language}.{format}"));
            insta::assert_snapshot!(format!("{paper}_{language}_{format}"), text);
        }
    }
}

/// A picture of so many dots, grey.
fn grey(path: &std::path::Path, width: u32, height: u32) {
    let file = std::fs::File::create(path).unwrap();
    let mut made = png::Encoder::new(file, width, height);
    made.set_color(png::ColorType::Grayscale);
    let dots = vec![120; usize::try_from(width * height).unwrap()];
    made.write_header().unwrap().write_image_data(&dots).unwrap();
}

#[test]
fn a_portrait_leaves_the_sheet_on_one_page_and_is_no_larger_than_it_is_printed() {
    let register = register();
    let photo = register.folder.path().join("portrait.png");
    grey(&photo, 1500, 2400);
    let add = ["photos", "ajouter", photo.to_str().unwrap(), "--projet", "Placottoirs"];
    let more = ["--consentement", "nobody-seen", "--legende", "Le banc"];
    register.run(&[&add[..], &more].concat()).with_code(0);
    let pages = |language: &str| {
        let path = register.folder.path().join(format!("projet-{language}.pdf"));
        lopdf::Document::load(path).unwrap().get_pages().len()
    };
    let texts = made(&register, "projet", &[]);
    texts.iter().for_each(|text| says(text, &["Le banc"]));
    assert_eq!((pages("fr"), pages("en")), (1, 1));
    // 100 points at most, at 200 dots an inch: of 2400 rows no more than 278 are in the file.
    let path = register.folder.path().join("projet-fr.pdf");
    let rows = |pdf: &lopdf::Document| -> Vec<i64> {
        let images = pdf.objects.values().filter_map(|object| object.as_stream().ok());
        images.filter_map(|found| found.dict.get(b"Height").ok()?.as_i64().ok()).collect()
    };
    let heights = rows(&lopdf::Document::load(path).unwrap());
    assert!(heights.iter().all(|height| (150..=278).contains(height)), "{heights:?}");
    assert_eq!(heights.len(), 1);
    // Where the text takes the page, the photo gives way to it.
    let purpose = "Des lieux pour se parler, à l’ombre. ".repeat(24);
    let set = serde_json::json!({"do": "save", "what": "project",
        "id": "01990000-0000-7000-8000-000000000401", "set": {"purpose": purpose}});
    register.feed(&format!("{set}\n")).with_code(0);
    let texts = made(&register, "projet", &[]);
    assert!(texts.iter().all(|text| !text.contains("Le banc")));
    assert_eq!((pages("fr"), pages("en")), (1, 1));
}

#[test]
fn the_sums_of_the_budget_are_those_of_its_rows() {
    let register = register();
    let [french, english] = made(&register, "budget", &[]);
    // 6 500 + 1 925,50 received; 5 000 + 1 180,30 + 2 050,20 paid; 195 left.
    let rows = [
        "| **Total en argent** |  | 8 000 $ | 8 425,50 $ |",
        "| **Total en nature** |  | 800 $ | 750,25 $ |",
        "| Ombrière | 2 000 $ | 0 $ | 2 050,20 $ | −50,20 $ |",
        "| **Total** | 8 400 $ | 200 $ | 8 230,50 $ | 169,50 $ |",
        "Il reste 195 $ de l’argent reçu.",
        "Les 195 $ servent à l’entretien de l’automne.",
        "| 12 juin 2026 | Bois et quincaillerie | Scierie Talbot | F-1041 | 3 120,45 $ |",
    ];
    says(&french, &rows);
    says(&english, &["| **Total** | $8,400 | $200 | $8,230.50 | $169.50 |", "$195 of the money"]);
}

#[test]
fn the_post_mortem_judges_by_the_targets_and_is_a_draft_until_the_project_is_closed() {
    let register = register();
    let [french, english] = made(&register, "bilan", &[]);
    let rows = [
        "**PROJET**",
        "| Plaintes pour flânage | 9 | 4 | 1 | 2 | Oui |",
        "| Satisfaction (/ 5) | 2,65 | — | 4,25 | 4 | Oui |",
        // One incident is more than none.
        "| Incidents de vandalisme | 3 | — | 1 | 0 | Non |",
        "| Après, 30 oct. 2026 | ████████████████████████ 4,25 |",
        "Satisfaction (/ 5) – cible : 4",
        "| Corvée des bancs | 27 juin 2026 | 12 | 83 h 30 |",
        "| Autres heures | — | — | 45 min |",
        "Commander le bois un mois plus tôt.",
    ];
    says(&french, &rows);
    says(
        &english,
        &[
            "# Post mortem: Placottoirs de l’Étang",
            "| Satisfaction (/ 5) | 2.65 | — | 4.25 | 4 | Yes |",
        ],
    );
}

#[test]
fn a_grant_report_is_of_what_was_granted_unless_another_is_named() {
    let register = register();
    let [french, _] = made(&register, "rapport-subvention", &[]);
    says(&french, &["Programme : **Voisinages vivants**", "**Montant accordé** : 6 500 $"]);
    assert!(!french.contains("Cour verte"), "{french}");
    let [_, english] = made(&register, "rapport-subvention", &["--demande", "cour VERTE"]);
    says(&english, &["Programme: **Cour verte**", "**State**: Refused"]);
}

#[test]
fn the_poster_calls_to_the_work_day_that_is_named_and_to_none_that_was_called_off() {
    let register = register();
    let bancs = ["--corvee", "bancs"];
    let [french, english] = made(&register, "affiche-corvee", &bancs);
    says(&french, &["# Corvée des bancs", "Il faut 12 paires de bras!", "Cour de l’îlot C"]);
    says(&french, &["samedi 27 juin 2026, de 9 h à 16 h", "Apportez des gants"]);
    says(&english, &["12 pairs of hands are needed!", "from 9 a.m. to 4 p.m."]);
    // The number of whoever takes the names is published where that person agreed to it.
    let of_steward = "01990000-0000-7000-8000-000000000413";
    let phone = format!(
        r#"{{"do":"save","what":"person","id":"{of_steward}","set":{{"phone":"450 555-0199"}}}}"#
    );
    register.feed(&phone).with_code(0);
    assert!(!made(&register, "affiche-corvee", &bancs)[0].contains("450"));
    let consent = format!(
        r#"{{"do":"save","what":"consent","set":{{"person_id":"{of_steward}","purpose":"publication"}}}}"#
    );
    register.feed(&consent).with_code(0);
    says(&made(&register, "affiche-corvee", &bancs)[0], &["Ghislaine Tanguay, 450 555-0199"]);
    // « affiche » is the same where a project is named.
    let args = ["document", "affiche", "--projet", "Placottoirs", "--corvee", "bancs", "-o", "-"];
    says(&register.run(&args).with_code(0).out, &["# Corvée des bancs"]);
    let args = |day: &'static str| {
        ["document", "affiche-corvee", "--projet", "Placottoirs", "--corvee", day, "-o", "-"]
    };
    let said = register.run(&args("pluie")).with_code(1);
    assert!(said.err.contains("Cette corvée est annulée"), "{said:?}");
    let said = register.run(&args("corvée")).with_code(1);
    assert!(said.err.contains("Corvée des bancs · Corvée de pluie"), "{said:?}");
    let said = register.run(&args("lune")).with_code(1);
    assert!(said.err.contains("lune"), "{said:?}");
}

#[test]
fn whoever_took_part_or_gave_hours_is_thanked_by_name() {
    let register = register();
    let [french, english] = made(&register, "certificat", &["--personne", "Bergeron"]);
    // 6 h 30 and 1 h 15.
    says(&french, &["## Ovila Bergeron", "Vous y avez donné 7 h 45 de votre temps."]);
    says(&english, &["# Certificate of thanks", "## Ovila Bergeron", "gave it 7 h 45 min of"]);
    // The day stands once, and the purpose of the project is no thanks.
    assert_eq!(french.matches("28 août 2026").count(), 1, "{french}");
    assert!(!french.contains("Date"), "{french}");
    let folder = register.folder.path().join("merci");
    std::fs::create_dir(&folder).unwrap();
    let args = ["document", "certificat", "--projet", "Placottoirs", "-o"];
    register.run(&[&args[..], &[folder.to_str().unwrap()]].concat()).with_code(0);
    let mut names: Vec<String> = std::fs::read_dir(&folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    let named = |who: &str| format!("2026-08-28 EMB certificat, {who}, Placottoirs de l’Étang.pdf");
    let who =
        ["Atelier Trame, architecture", "Ghislaine Tanguay", "Maïka Lœuillet", "Ovila Bergeron"];
    assert_eq!(names, who.map(named));
    // One file for all has no room for several.
    let file = folder.join("tous.pdf");
    let said = register.run(&[&args[..], &[file.to_str().unwrap()]].concat()).with_code(2);
    assert!(said.err.contains("donnez un dossier"), "{said:?}");
    // What was made is on record, under its project.
    let listed = register.run(&["documents", "--json"]).with_code(0).json();
    assert!(listed.as_array().unwrap().iter().any(|paper| paper["of"] == "Placottoirs de l’Étang"));
}

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
fn a_grant_that_nobody_applied_for_is_reported_by_who_gave_it() {
    let register = register();
    let refused = r#"{"do":"save","what":"application","id":"01990000-0000-7000-8000-000000000440","set":{"state":"refused"}}"#;
    register.feed(refused).with_code(0);
    let [french, english] = made(&register, "rapport-subvention", &[]);
    says(&french, &["**Source** : Fonds Racines communes", "**Reçu** : 6 500 $"]);
    says(&english, &["**Source**: Fonds Racines communes", "**Received**: $6,500"]);
    // What people gave together is no grant.
    let facts = french.split("## ").nth(1).unwrap_or_default();
    assert!(!facts.contains("Souper spaghetti"), "{facts}");
}
