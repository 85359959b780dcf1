//! `nouveau`, `faire`, `journal`, `annuler`, `retablir`, `verifier`.

use serde_json::{Value as Json, json};

use ccr::domain::refusal::Refusal;
use ccr::i18n::language::Language;
use ccr::i18n::wording;
use ccr::i18n::words::Words;

use crate::program::{Register, id, said, with_ids};

fn person(name: &str) -> String {
    json!({"do": "save", "what": "person", "set": {"family_name": name}}).to_string()
}

#[test]
fn a_new_register_has_the_committee_and_the_boards_seats_and_is_never_made_twice() {
    let register = Register::empty();
    let bodies = register.line("instances --json").with_code(0).json();
    assert_eq!(bodies[0]["name"], "CCR de Val-des-Pins");
    assert_eq!((&bodies[0]["kind"], &bodies[0]["prefix"]), (&json!("committee"), &json!("CCR")));
    assert_eq!((&bodies[1]["kind"], &bodies[1]["seats"]), (&json!("board"), &json!(2)));
    let before = std::fs::read(&register.path).unwrap();
    let again = register.line("new --committee X --office Y --lang en").with_code(1);
    assert!(again.err.contains("already there"), "{again:?}");
    assert_eq!(std::fs::read(&register.path).unwrap(), before);

    let large = Register::absent();
    // The committee comes first, also where its name comes after the board's.
    let line = "nouveau --comite Residents --office B --taille-ca 11 --secretaire Zoé --langue en";
    large.line(line).with_code(0);
    let bodies = large.line("bodies --json").with_code(0).json();
    assert_eq!(
        (&bodies[0]["kind"], &bodies[1]["name"]),
        (&json!("committee"), &json!("Board of directors"))
    );
    assert_eq!(bodies[1]["seats"], 3, "S-8, art. 57.1");
    let entry = &large.line("journal --json").with_code(0).json()[0];
    assert_eq!(entry["kind"], "batch");
}

#[test]
fn a_board_of_a_size_the_law_does_not_know_leaves_no_file() {
    let register = Register::absent();
    register.line("nouveau --comite A --office B --taille-ca 16").with_code(1);
    assert_eq!(std::fs::read_dir(register.folder.path()).unwrap().count(), 0);
}

#[test]
fn each_line_gets_its_answer_and_a_refusal_stops_nothing_unless_it_is_told_to() {
    let register = Register::empty();
    let lines = [
        person("Roy"),
        r#"{"do":"save","what":"person","set":{}}"#.to_owned(),
        "pas du JSON".to_owned(),
        String::new(),
        person("Gagnon"),
    ];
    let said = register.feed(&lines.join("\n")).with_code(1);
    let answers = said.lines();
    assert_eq!(answers.len(), 4, "a blank line is no command");
    assert_eq!(answers[0]["ok"], true);
    assert_eq!(answers[0]["entry"], 2);
    assert_eq!(answers[0]["id"].as_str().unwrap().len(), 36);
    assert_eq!(answers[1]["ok"], false);
    let missing = json!({"kind": "field", "table": "person", "field": "family_name",
        "fault": "required"});
    assert_eq!(answers[1]["refusal"], missing);
    assert_eq!(answers[2]["refusal"]["kind"], "not-a-command");
    assert_eq!(answers[2]["refusal"]["line"], 3);
    assert_eq!(answers[3]["ok"], true);

    let stopped = said_with(&register, &["faire", "-", "--arret"], &lines.join("\n"));
    assert_eq!((stopped.code, stopped.lines().len()), (1, 2));
    let people = register.line("membres --json").json();
    assert_eq!(people.as_array().unwrap().len(), 3);
}

fn said_with(register: &Register, args: &[&str], input: &str) -> crate::program::Said {
    said(register.command().args(args).write_stdin(input))
}

#[test]
fn commands_also_come_from_a_file_and_bear_their_time_and_name() {
    let register = Register::empty();
    let path = register.folder.path().join("actions.jsonl");
    let line = r#"{"do":"save","what":"person","set":{"family_name":"Roy"},"at":"2026-11-17T19:04:00","by":"Zoé"}"#;
    std::fs::write(&path, line).unwrap();
    register.run(&["do", path.to_str().unwrap()]).with_code(0);
    let entry = &register.line("journal --json --limite 1").with_code(0).json()[0];
    assert_eq!((&entry["at"], &entry["by"]), (&json!("2026-11-17T19:04:00"), &json!("Zoé")));
    assert_eq!(entry["command"]["do"], "save");
    register.run(&["do", "/nowhere/actions.jsonl"]).with_code(4);
}

#[test]
fn a_command_that_changes_nothing_is_no_act() {
    let register = Register::filled();
    let line =
        with_ids(r#"{"do":"save","what":"person","id":"<luc>","set":{"family_name":"Tremblay"}}"#);
    let answer = register.feed(&line).with_code(0).lines().remove(0);
    assert_eq!(answer, json!({"ok": true, "entry": null, "id": id("luc")}));
}

#[test]
fn an_act_is_taken_back_and_done_again() {
    let register = Register::empty();
    register.feed(&person("Roy")).with_code(0);
    let people = || register.line("membres --json").json().as_array().unwrap().len();
    assert_eq!(people(), 1);
    let undone = register.line("annuler").with_code(0);
    assert!(undone.err.contains("Roy"), "{undone:?}");
    assert_eq!(people(), 0);
    let answer = register.line("redo --json").with_code(0).json();
    assert_eq!((&answer["ok"], &answer["entry"]), (&json!(true), &json!(4)));
    assert_eq!(people(), 1);
    let nothing = register.line("retablir --json").with_code(1).json();
    assert_eq!(nothing, json!({"ok": false, "refusal": {"kind": "nothing-to-undo"}}));
    register.line("retablir").with_code(1);
    let unknown = register.line("annuler 99 --json").with_code(1).json();
    assert_eq!(unknown["refusal"], json!({"kind": "no-such-entry", "entry": 99}));
    let journal = register.line("journal --json").json();
    let kinds: Vec<&str> =
        journal.as_array().unwrap().iter().map(|entry| entry["kind"].as_str().unwrap()).collect();
    assert_eq!(kinds, ["redo", "undo", "save", "batch"]);
    assert_eq!(journal[1]["undoes"], 2);
    assert_eq!(journal[1]["undone_by"], 4);
}

#[test]
fn what_is_taken_back_is_the_latest_act_and_not_the_paper_that_was_made_after_it() {
    let register = Register::filled();
    register.feed(&person("Lavoie")).with_code(0);
    let file = register.folder.path().join("pv.md");
    let args = ["document", "minutes", "--meeting", "2026-01", "--format", "md", "-o"];
    register.run(&[&args[..], &[file.to_str().unwrap()]].concat()).with_code(0);
    let journal = register.line("journal --json").json();
    assert_eq!(journal[0]["kind"], "record-document");
    let undone = register.line("annuler").with_code(0);
    assert!(undone.err.contains("Lavoie"), "{undone:?}");
    // That the paper stays is said; without one there is nothing to say.
    let told: String = undone.err.split_whitespace().collect::<Vec<_>>().join(" ");
    let paper = journal[0]["entry"].to_string();
    assert!(
        told.contains(&format!("reste au registre et sur le disque (action {paper})")),
        "{told}"
    );
    assert!(told.contains("pv.md"), "{told}");
    register.feed(&person("Roy")).with_code(0);
    let undone = register.line("annuler").with_code(0);
    assert!(undone.err.contains("Roy") && !undone.err.contains("reste"), "{undone:?}");
}

#[test]
fn the_journal_is_told_in_the_language_of_the_reader() {
    let register = Register::filled();
    let french = register.line("journal --limite 0").with_code(0).out;
    assert_eq!(french.lines().count(), 37);
    assert!(french.contains("15 sept. 2026, 20\u{a0}h\u{a0}45  Zoé"), "{french}");
    let english = register.line("journal --lang en --limit 3").with_code(0).out;
    assert_eq!(english.lines().count(), 3);
    assert!(!french.contains('⟦') && !english.contains('⟦'));
}

#[test]
fn a_check_says_what_falls_short() {
    let sound = Register::absent();
    drop(ccr::store::Store::create(&sound.path).unwrap());
    let answer = sound.line("verifier --json").with_code(0).json();
    assert_eq!(answer, json!({"sound": true, "faults": [], "findings": []}));
    assert!(sound.line("verifier").with_code(0).out.contains("Le fichier est sain."));

    let empty = Register::empty();
    let answer = empty.line("check --json").with_code(1).json();
    assert_eq!(answer["sound"], true);
    let kinds: Vec<&Json> =
        answer["findings"].as_array().unwrap().iter().map(|found| &found["kind"]).collect();
    assert!(kinds.contains(&&json!("vacancy")), "{kinds:?}");
    let english = empty.line("check --lang en").with_code(1).out;
    assert!(english.starts_with("The file is sound.\n! "), "{english}");
}

#[test]
fn a_notice_of_a_year_and_a_telephone_of_five_digits_are_refused() {
    let register = Register::empty();
    let days = r#"{"do":"set-rule","rule":"meeting.notice_days","value":"400"}"#;
    let refused = register.feed(days).with_code(1);
    assert!(refused.out.contains("rule-value"), "{refused:?}");
    register.feed(&days.replace("400", "60")).with_code(0);
    let refusal = Refusal::RuleValue { rule: "meeting.notice_days".into(), value: "400".into() };
    let told = wording::refusal(&Words::new(Language::French), &refusal);
    assert!(told.contains("de 0 à 60"), "{told}");

    let phone = r#"{"do":"save","what":"person","set":{"family_name":"Essai","kind":"tenant","phone":"450 55"}}"#;
    let refused = register.feed(phone).with_code(1);
    assert!(refused.out.contains("not-a-phone"), "{refused:?}");
    register.feed(&phone.replace("450 55", "450 555-0123 poste 12")).with_code(0);
}

#[test]
fn whoever_acts_has_a_name_also_where_the_environment_has_none() {
    let register = Register::absent();
    let told = |user: Option<&str>, logname: Option<&str>, by: Option<&str>| {
        let mut command = register.command();
        command.env_remove("USER").env_remove("LOGNAME");
        let named = [("USER", user), ("LOGNAME", logname)];
        for (name, value) in named.into_iter().filter_map(|(name, value)| Some((name, value?))) {
            command.env(name, value);
        }
        if !register.path.exists() {
            said(command.args(["nouveau", "--comite", "A", "--office", "B"])).with_code(0);
            return register.line("journal --json").with_code(0).json()[0]["by"].clone();
        }
        let mut line: Json = serde_json::from_str(&person("Roy")).unwrap();
        line["by"] = by.into();
        if by.is_none() {
            line.as_object_mut().unwrap().remove("by");
        }
        said(command.args(["faire", "-"]).write_stdin(line.to_string())).with_code(0);
        register.line("journal --json").with_code(0).json()[0]["by"].clone()
    };
    // The name of the account as the system has it, else its number.
    let asked = |flag: &str| {
        let out = std::process::Command::new("id").arg(flag).output().unwrap();
        let said = String::from_utf8(out.stdout).unwrap().trim().to_owned();
        out.status.success().then_some(said)
    };
    let account = asked("-un").unwrap_or_else(|| format!("uid {}", asked("-u").unwrap()));
    assert_eq!(told(None, None, None), account.as_str(), "the first act of the register");
    assert_eq!(told(None, None, None), account.as_str());
    assert_eq!(told(Some(""), Some(" "), None), account.as_str(), "a blank name is none");
    assert_eq!(told(Some(""), Some("luc"), None), "luc");
    assert_eq!(told(Some("zoe"), Some("luc"), Some("")), "zoe");
    assert_eq!(told(Some("zoe"), None, Some("Ann")), "Ann");
}
