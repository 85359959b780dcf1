//! `verifier --sceau`: the paper that was signed against the register.

use serde_json::{Value as Json, json};

use crate::program::{Register, with_ids};

/// The filled register with the minutes of 2026-01 adopted; the seal that stands on paper.
fn adopted() -> (Register, String) {
    let register = Register::filled();
    let opened = r#"{"do":"open-meeting","meeting":"<meeting2>","at":"19:00"}"#;
    register.feed(&with_ids(opened)).with_code(0);
    let act = r#"{"do":"adopt-minutes","meeting":"<meeting1>","adopted_on":"2026-11-17","adopted_at":"<meeting2>"}"#;
    register.feed(&with_ids(act)).with_code(0);
    let shown = register.line("reunions montrer 2026-01 --json").with_code(0).json();
    let short = shown["seal"]["short"].as_str().unwrap().to_owned();
    let paper = register.line("document proces-verbal --reunion 2026-01 --format md -o -").out;
    assert!(paper.contains(&short), "{paper}");
    let listed = register.line("reunions --json").json();
    assert!(listed.as_array().unwrap().iter().any(|row| row["seal"] == short.as_str()));
    (register, short)
}

/// The kinds of what is found about seals.
fn found(register: &Register, flags: &str) -> Vec<String> {
    let answer = register.line(&format!("verifier --json {flags}")).json();
    let kinds = answer["findings"].as_array().unwrap().iter();
    let kinds = kinds.map(|finding| finding["kind"].as_str().unwrap().to_owned());
    kinds.filter(|kind| kind.starts_with("seal")).collect()
}

fn raw(register: &Register, sql: &str) {
    rusqlite::Connection::open(&register.path).unwrap().execute_batch(&with_ids(sql)).unwrap();
}

#[test]
fn a_seal_from_paper_is_that_of_its_meeting_and_of_no_other() {
    let (register, seal) = adopted();
    let answer =
        |flags: &str| -> Json { register.line(&format!("verifier --json {flags}")).json() };
    let typed = seal.replace('-', "").to_lowercase();
    assert_eq!(answer(&format!("--sceau {seal}"))["sealed"], "2026-01");
    assert_eq!(answer(&format!("--seal {typed} --meeting 2026-01"))["sealed"], "2026-01");
    // Minutes that nobody adopted have no seal, and nothing of them was changed after a signature.
    assert_eq!(found(&register, &format!("--sceau {seal} --reunion 2026-02")), ["seal-not-yet"]);
    let said = register.line(&format!("verifier --sceau {seal} --reunion 2026-02")).with_code(1);
    let said = said.out.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(said.contains("n’est pas adopté : il n’a pas encore de sceau"), "{said}");
    assert!(!said.contains("a été changé"), "{said}");
    let said = register.line("verifier --sceau 0000-0000-0000-0000").with_code(1);
    assert!(
        said.out.contains("Aucun procès-verbal du registre ne porte le sceau 0000-0000-0000-0000")
    );
    // Nothing else is told: neither what is due nor what is sound.
    assert_eq!(said.out.trim_end().lines().filter(|line| line.starts_with(['!', '·'])).count(), 1);
    assert!(!said.out.contains("Le fichier est sain"), "{}", said.out);
    let said = register.line(&format!("verifier --sceau {seal}")).with_code(0);
    assert_eq!(
        said.out.trim_end(),
        format!("Le sceau {seal} est bien celui du procès-verbal de la réunion 2026-01.")
    );
    assert!(register.line("verifier").out.lines().count() > 1, "there is more to tell");
    register.line("verifier --sceau 0000").with_code(2);
    register.line(&format!("verifier --sceau {seal} --reunion 2026-99")).with_code(1);
    register.line("verifier --reunion 2026-01").with_code(2);
    // A damaged register says so in words, with the point and the field.
    raw(&register, "UPDATE agenda_item SET title = 'Autre chose' WHERE meeting_id = '<meeting1>'");
    let said = register.line("verifier").with_code(1);
    assert!(
        said.out.contains("Réunion 2026-01\u{a0}: le point à l’ordre du jour «\u{a0}Budget"),
        "{}",
        said.out
    );
    // It stands before all that is only to be done, and before the word that the file is sound.
    assert!(said.out.starts_with("! Réunion 2026-01"), "{}", said.out);
    let said = register.line(&format!("verifier --sceau {seal}")).with_code(1);
    let said = said.out.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(said.contains("mais le registre a changé depuis"), "{said}");
    assert!(!said.contains("est bien celui"), "{said}");
    let said = register.line("verifier --lang en").with_code(1);
    assert!(said.out.contains("Meeting 2026-01: the agenda item “Budget"), "{}", said.out);
}

#[test]
fn a_chain_computed_anew_no_longer_fits_the_paper() {
    let (register, seal) = adopted();
    // Somebody changes a vote, the sealed content, the hash and even the journal, with care.
    let conn = rusqlite::Connection::open(&register.path).unwrap();
    let (content, previous): (String, String) = conn
        .query_row("SELECT content, previous FROM seal", [], |row| Ok((row.get(0)?, row.get(1)?)))
        .unwrap();
    let mut sealed: Json = serde_json::from_str(&content).unwrap();
    sealed["motions"][0]["text"] = json!("Un autre texte.");
    let content = ccr::domain::seal::canonical(&sealed);
    let hash = ccr::domain::seal::hash(&previous, &content);
    let id = sealed["motions"][0]["id"].as_str().unwrap().to_owned();
    conn.execute("UPDATE motion SET text = 'Un autre texte.' WHERE id = ?1", [&id]).unwrap();
    conn.execute("UPDATE seal SET content = ?1, hash = ?2", [&content, &hash]).unwrap();
    assert_eq!(found(&register, ""), ["seal-rewritten"]);
    conn.execute(
        "UPDATE journal_row SET new = json_set(new, '$.hash', ?1) WHERE tbl = 'seal'",
        [&hash],
    )
    .unwrap();
    assert!(found(&register, "").is_empty());
    assert_eq!(found(&register, &format!("--sceau {seal} --reunion 2026-01")), ["seal-unknown"]);
}

#[test]
fn the_undoing_of_what_is_final_is_refused_by_the_name_of_the_act() {
    let (register, _) = adopted();
    let acts = register.line("journal --json").with_code(0).json();
    let acts = acts.as_array().unwrap();
    let adoption = acts.iter().find(|act| act["command"]["do"] == "adopt-minutes").unwrap();
    let refused = register.line(&format!("annuler {}", adoption["entry"])).with_code(1);
    for told in [&*adoption["entry"].to_string(), "2026-01", "adopté", "définitive"] {
        assert!(refused.err.contains(told), "{told}: {refused:?}");
    }
}

#[test]
fn an_erratum_that_another_tool_changed_is_told_by_the_journal() {
    let (register, seal) = adopted();
    let noted = r#"{"do":"save","what":"sequel","set":{"kind":"erratum","meeting_id":"<meeting1>","on_day":"2026-11-20","text":"Lire « Mme Roy »."}}"#;
    register.feed(&with_ids(noted)).with_code(0);
    let errata = || -> Vec<String> {
        let answer = register.line("verifier --json").json();
        let all = answer["findings"].as_array().unwrap().iter();
        let all = all.filter(|finding| finding["kind"] == "erratum-altered");
        all.map(|finding| finding["how"].as_str().unwrap().to_owned()).collect()
    };
    assert!(errata().is_empty());
    let sound =
        |register: &Register| register.line("verifier").out.contains("Le fichier est sain.");
    assert!(sound(&register));
    raw(&register, "UPDATE sequel SET text = 'Lire « Faussetés ».' WHERE kind = 'erratum'");
    assert!(!sound(&register));
    assert_eq!(errata(), ["changed"]);
    let said = register.line("verifier").with_code(1);
    let said = said.out.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(said.contains("l’erratum daté du 20 novembre 2026 ne dit plus ce qui a été noté"));
    assert!(said.starts_with("! Réunion 2026-01"), "{said}");
    // The seal is that of the minutes, but the paper is not what was handed out.
    let said = register.line(&format!("verifier --sceau {seal}")).with_code(1);
    assert!(!said.out.contains("est bien celui"), "{}", said.out);
    raw(
        &register,
        "INSERT INTO sequel (id, kind, on_day, meeting_id, text) SELECT 'another', kind, on_day, meeting_id, 'Faux.' FROM sequel WHERE kind = 'erratum'",
    );
    assert_eq!(errata().len(), 2);
    raw(&register, "DELETE FROM sequel WHERE kind = 'erratum'");
    assert_eq!(errata(), ["gone"]);
}

#[test]
fn an_erratum_that_was_taken_back_is_missed_by_nobody() {
    let (register, _) = adopted();
    let noted = r#"{"do":"save","what":"sequel","set":{"kind":"erratum","meeting_id":"<meeting1>","on_day":"2026-11-20","text":"Lire « Mme Roy »."}}"#;
    register.feed(&with_ids(noted)).with_code(0);
    let acts = register.line("journal --json").with_code(0).json();
    let acts = acts.as_array().unwrap().iter();
    let entry = acts.filter_map(|act| act["entry"].as_i64()).max().unwrap();
    register.line(&format!("annuler {entry}")).with_code(0);
    let answer = register.line("verifier --json").json();
    let kinds = answer["findings"].as_array().unwrap().iter().map(|finding| &finding["kind"]);
    assert!(kinds.into_iter().all(|kind| kind != "erratum-altered"), "{answer}");
}
