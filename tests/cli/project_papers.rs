//! `document … --projet`: the six papers of a project in every format and both languages.

use crate::program::*;

/// A project that was worked on for a summer.
const PROJECT: &str = include_str!("../program/project.jsonl");

/// Its id.
pub(super) const PROJECT_ID: &str = "01990000-0000-7000-8000-000000000401";

/// How the files of a format begin, as their definitions say.
const BEGIN: [(&str, &[u8]); 4] =
    [("pdf", b"%PDF-"), ("docx", b"PK\x03\x04"), ("html", b"<!DOCTYPE html>"), ("md", b"")];

pub(super) fn register() -> Register {
    let register = Register::filled();
    let fed = register.feed(&with_ids(PROJECT)).with_code(0);
    assert!(fed.lines().iter().all(|line| line["ok"] == true), "{fed:?}");
    register
}

/// A paper in every format and both languages; the Markdown of each language, with plain spaces.
pub(super) fn made(register: &Register, paper: &str, more: &[&str]) -> [String; 2] {
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

/// What was said beside a paper, with plain spaces.
pub(super) fn told(said: &Said) -> String {
    said.err.replace('\u{a0}', " ")
}

#[track_caller]
pub(super) fn says(text: &str, lines: &[&str]) {
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
pub(super) fn grey(path: &std::path::Path, width: u32, height: u32) {
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
        "**PROVISOIRE**",
        "| Plaintes pour flânage | 9 | 4 | 1 | 2 | Oui |",
        "| Satisfaction (/ 5) | 2,65 | — | 4,25 | 4 | Oui |",
        // One incident is more than none.
        "| Incidents de vandalisme | 3 | — | 1 | 0 | Non |",
        "| Après, 30 oct. 2026 | ████████████████████████ 4,25 |",
        "Satisfaction (/ 5) – cible : 4",
        // People and hours end under each other, as money does.
        "| --- | --- | ---: | ---: |",
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
    // One that was not granted is told to be none; what came of one is told beside what was granted.
    let other = ["document", "rapport-subvention", "--projet", "Placottoirs", "--demande", "Cour"];
    let said = register.run(&[&other[..], &["-o", "-"]].concat()).with_code(0);
    assert!(
        told(&said).contains("« Cour verte » n’est pas une subvention accordée (refusée)"),
        "{said:?}"
    );
    assert!(!french.contains("**Reçu**"), "{french}");
    let filed = serde_json::json!({"do": "save", "what": "funding", "set": {
        "project_id": PROJECT_ID, "kind": "grant", "name": "Premier versement",
        "application_id": "01990000-0000-7000-8000-000000000440", "received": 300_000}});
    register.feed(&format!("{filed}\n")).with_code(0);
    says(&made(&register, "rapport-subvention", &[])[0], &["**Reçu** : 3 000 $"]);
}

#[test]
fn the_poster_calls_to_the_work_day_that_is_named_and_to_none_that_was_called_off() {
    let register = register();
    let bancs = ["--corvee", "bancs"];
    let [french, english] = made(&register, "affiche-corvee", &bancs);
    says(&french, &["# Corvée des bancs", "Il faut 12 paires de bras!", "Cour de l’îlot C"]);
    says(&french, &["samedi 27 juin 2026, de 9 h à 16 h", "Apportez des gants"]);
    says(&english, &["12 pairs of hands are needed!", "from 9 a.m. to 4 p.m."]);
    // Who takes the names hangs in the lobby where that person agreed to just that.
    let of_steward = "01990000-0000-7000-8000-000000000413";
    let phone = format!(
        r#"{{"do":"save","what":"person","id":"{of_steward}","set":{{"phone":"450 555-0199"}}}}"#
    );
    register.feed(&phone).with_code(0);
    let agrees = |to: &str| {
        let set = serde_json::json!({"person_id": of_steward, "purpose": to});
        let consent = serde_json::json!({"do": "save", "what": "consent", "set": set});
        register.feed(&format!("{consent}\n")).with_code(0);
    };
    let to_read = ["document", "affiche-corvee", "--projet", "Placottoirs", "--corvee", "bancs"];
    let warned = || told(&register.run(&[&to_read[..], &["-o", "-"]].concat()).with_code(0));
    // To be named in publications or to be reached by the committee is another matter: there is a line
    // to write on, and what is missing is told.
    for other in ["publication", "contact"] {
        agrees(other);
        let [french, _] = made(&register, "affiche-corvee", &bancs);
        assert!(!french.contains("450") && !french.contains("Tanguay"), "{french}");
        says(
            &french.replace('\\', ""),
            &["Pour donner votre nom : ______________________________"],
        );
        let said = warned();
        says(&said, &["Ghislaine Tanguay", "« Nom et téléphone sur les affiches »", "touche c"]);
    }
    agrees("public-contact");
    let [french, english] = made(&register, "affiche-corvee", &bancs);
    says(&french, &["Pour donner votre nom : Ghislaine Tanguay, 450 555-0199"]);
    says(&english, &["To give your name: Ghislaine Tanguay, 450 555-0199"]);
    assert!(!warned().contains("Ghislaine"));
    // Agreed to, and without a number in the register: there is a line for it.
    register.feed(&phone.replace(r#""450 555-0199""#, "null")).with_code(0);
    let [french, _] = made(&register, "affiche-corvee", &bancs);
    says(&french.replace('\\', ""), &["Ghislaine Tanguay, ______________________________"]);
    says(&warned(), &["Ghislaine Tanguay : le registre n’a pas ce numéro"]);
    // « affiche » is the same where a project is named.
    let args = ["document", "affiche", "--projet", "Placottoirs", "--corvee", "bancs", "-o", "-"];
    says(&register.run(&args).with_code(0).out, &["# Corvée des bancs"]);
    let args = |day: &'static str| {
        ["document", "affiche-corvee", "--projet", "Placottoirs", "--corvee", day, "-o", "-"]
    };
    let said = register.run(&args("pluie")).with_code(1);
    assert!(said.err.contains("Cette corvée est annulée"), "{said:?}");
    let said = register.run(&args("corvée")).with_code(1);
    assert!(said.err.contains("Corvée des bancs, 27 juin 2026 · Corvée de pluie"), "{said:?}");
    let said = register.run(&args("lune")).with_code(1);
    assert!(said.err.contains("lune"), "{said:?}");
    // All of them are past: to none of them is called by itself, and to one that is named with a word.
    let unnamed = ["document", "affiche-corvee", "--projet", "Placottoirs", "-o", "-"];
    let said = register.run(&unnamed).with_code(1);
    assert!(said.err.contains("aucune corvée à venir"), "{said:?}");
    let said = register.run(&args("bancs")).with_code(0);
    assert!(
        told(&said).contains("Cette corvée est passée : elle était le 27 juin 2026"),
        "{said:?}"
    );
    // Two of one name are told apart by their days; the next one is called to, whatever is missing.
    for (day, title) in [("2099-06-13", "Sciage"), ("2099-06-20", "Sciage")] {
        let planned = serde_json::json!({"do": "save", "what": "work-day", "set": {
            "project_id": PROJECT_ID, "title": title, "held_on": day}});
        register.feed(&format!("{planned}\n")).with_code(0);
    }
    let said = register.run(&args("sciage")).with_code(1);
    assert!(said.err.contains("Sciage, 13 juin 2099 · Sciage, 20 juin 2099"), "{said:?}");
    says(&register.run(&args("20 juin 2099")).with_code(0).out, &["20 juin 2099"]);
    says(&register.run(&args("2099-06-20")).with_code(0).out, &["20 juin 2099"]);
    let said = register.run(&args("2099-06-21")).with_code(1);
    assert!(said.err.contains("2099-06-21"), "{said:?}");
    let said = register.run(&unnamed).with_code(0);
    assert!(said.out.contains("13 juin 2099"), "{said:?}");
    assert!(told(&said).contains("Rien n’est noté pour : Accord du propriétaire"), "{said:?}");
    assert!(!told(&said).contains("est clos"), "{said:?}");
    // Nobody is called to a project that is over without a word.
    register.feed(&closing()).with_code(0);
    let said = register.run(&args("2099-06-20")).with_code(0);
    let over = "« Placottoirs de l’Étang » est clos : cette affiche appelle à y travailler";
    assert!(told(&said).contains(over), "{said:?}");
}

#[test]
fn whoever_took_part_or_gave_hours_is_thanked_by_name() {
    let register = register();
    let [french, english] = made(&register, "certificat", &["--personne", "Bergeron"]);
    // 6 h 30 and 1 h 15.
    says(&french, &["## Ovila Bergeron", "Vous y avez donné 7 h 45 de votre temps."]);
    says(&english, &["# Certificate of thanks", "## Ovila Bergeron", "gave it 7 h 45 min of"]);
    // While the project runs, its end is a plan: there is a line for the day.
    assert!(!french.contains("28 août 2026") && french.contains("Date"), "{french}");
    let folder = register.folder.path().join("merci");
    std::fs::create_dir(&folder).unwrap();
    let args = ["document", "certificat", "--projet", "Placottoirs", "-o"];
    register.run(&[&args[..], &[folder.to_str().unwrap()]].concat()).with_code(0);
    let mut names: Vec<String> = std::fs::read_dir(&folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    let named = |who: &str| format!("2026-06-01 EMB certificat, {who}, Placottoirs de l’Étang.pdf");
    let who =
        ["Atelier Trame, architecture", "Ghislaine Tanguay", "Maïka Lœuillet", "Ovila Bergeron"];
    assert_eq!(names, who.map(named));
    // Closed, it ended on a day, which stands once.
    register.feed(&closing()).with_code(0);
    let [french, _] = made(&register, "certificat", &["--personne", "Bergeron"]);
    assert_eq!(french.matches("30 octobre 2026").count(), 1, "{french}");
    assert!(!french.contains("Date"), "{french}");
    // One file for all has no room for several.
    let file = folder.join("tous.pdf");
    let said = register.run(&[&args[..], &[file.to_str().unwrap()]].concat()).with_code(2);
    assert!(said.err.contains("donnez un dossier"), "{said:?}");
    // What was made is on record, under its project.
    let listed = register.run(&["documents", "--json"]).with_code(0).json();
    assert!(listed.as_array().unwrap().iter().any(|paper| paper["of"] == "Placottoirs de l’Étang"));
}

/// Closes the project on 30 October.
fn closing() -> String {
    let closed = serde_json::json!({"do": "close-project", "project": PROJECT_ID,
        "closed_on": "2026-10-30", "hoped": "Des bancs", "happened": "Des bancs",
        "lessons": "Le bois", "next_steps": "Encore", "gap_reason": "L’entretien de l’automne"});
    format!("{closed}\n")
}

#[test]
fn the_papers_of_a_project_that_was_given_up_say_when_and_why() {
    let register = register();
    let mut up = serde_json::json!({"do": "abandon-project", "project": PROJECT_ID,
        "closed_on": "2026-10-30", "reason": "Le terrain est vendu."});
    let blank = serde_json::json!({"do": "save", "what": "project", "id": PROJECT_ID,
        "set": {"gap_reason": null}});
    register.feed(&format!("{blank}\n")).with_code(0);
    let refused = register.feed(&format!("{up}\n")).with_code(1);
    assert_eq!(refused.lines()[0]["ok"], false, "{refused:?}");
    up["gap_reason"] = "Le reste retourne à l’office.".into();
    register.feed(&format!("{up}\n")).with_code(0);
    for (language, day, closed) in
        [("fr", "Abandonné le\u{a0}: ", "Clos le"), ("en", "Given up on: ", "Closed on")]
    {
        let args = ["--lang", language, "projets", "montrer", "Étang"];
        let shown = register.run(&args).with_code(0).out;
        assert!(shown.contains(day) && !shown.contains(closed), "{shown}");
    }
    for paper in ["projet", "bilan", "rapport-subvention", "budget"] {
        let [french, english] = made(&register, paper, &[]);
        let why = "Le terrain est vendu.";
        says(&french, &["**Abandonné le** : 30 octobre 2026", &format!("**Pourquoi** : {why}")]);
        says(&english, &["**Given up on**: October 30, 2026", &format!("**Why**: {why}")]);
        for text in [&french, &english] {
            assert!(!text.contains("Clos le") && !text.contains("Closed on"), "{text}");
            assert!(!text.contains("BROUILLON") && !text.contains("DRAFT"), "{text}");
            // The sheet has one line for the balance.
            assert!(paper == "projet" || text.contains("Le reste retourne à l’office."), "{text}");
        }
    }
    let pdf = lopdf::Document::load(register.folder.path().join("projet-fr.pdf")).unwrap();
    assert_eq!(pdf.get_pages().len(), 1);
}

#[test]
fn somebody_who_takes_part_twice_is_one_person() {
    let register = register();
    let count = |text: &str| text.matches("Bergeron").count();
    let [before, _] = made(&register, "projet", &[]);
    assert!(before.contains("2 personnes résidantes"), "{before}");
    // Again from October on, and once in another role.
    for (role, from) in [("resident", "2026-10-01"), ("other", "2026-10-02")] {
        let again = serde_json::json!({"do": "save", "what": "participant", "set": {
            "project_id": PROJECT_ID, "person_id": "01990000-0000-7000-8000-000000000412",
            "role": role, "from_on": from}});
        register.feed(&format!("{again}\n")).with_code(0);
    }
    let [after, _] = made(&register, "projet", &[]);
    assert_eq!(after, before);
    let [french, english] = made(&register, "bilan", &[]);
    assert_eq!((count(&french), count(&english)), (1, 1));
    says(&french, &["Ovila Bergeron (aussi : autre)"]);
    says(&english, &["Ovila Bergeron (also: other)"]);
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
    // Where nothing was granted at all there is nothing to report on.
    let bare = r#"{"do":"save","what":"project","set":{"name":"Ruelle","scope":"local"}}"#;
    register.feed(bare).with_code(0);
    let args = ["document", "rapport-subvention", "--projet", "Ruelle", "-o", "-"];
    let said = register.run(&args).with_code(1);
    assert!(said.err.contains("Aucune subvention n’est accordée à ce projet"), "{said:?}");
}

#[test]
fn the_worth_of_hours_is_told_by_every_paper_that_tells_the_hours() {
    let register = register();
    let rate = r#"{"do":"set-rule","rule":"project.hour_worth","value":"2033"}"#;
    register.feed(rate).with_code(0);
    // 85 h 30 at 20,33 $: 1 738,215 $, cut to the cent.
    let worth = "85 h 30, soit 1 738,21 $ à 20,33 $ l’heure";
    for paper in ["bilan", "rapport-subvention", "projet"] {
        let [french, english] = made(&register, paper, &[]);
        says(&french, &[worth]);
        says(&english, &["worth $1,738.21 at $20.33 an hour"]);
    }
}

#[test]
fn hours_of_no_work_day_are_a_sentence_and_no_table_without_rows() {
    let register = register();
    let bare = r#"{"do":"save","what":"project","id":"01990000-0000-7000-8000-000000000499","set":{"name":"Ruelle","scope":"local"}}"#;
    register.feed(bare).with_code(0);
    let hours = serde_json::json!({"do": "save", "what": "hours", "set": {
        "project_id": "01990000-0000-7000-8000-000000000499", "worked_on": "2026-07-20",
        "heads": 4, "minutes": 180}});
    register.feed(&format!("{hours}\n")).with_code(0);
    let args = ["document", "bilan", "--projet", "Ruelle", "-o", "-"];
    let text = register.run(&args).with_code(0).out.replace('\u{a0}', " ");
    says(&text, &["En tout : 12 h de bénévolat"]);
    assert!(!text.contains("| Corvée |"), "{text}");
}
