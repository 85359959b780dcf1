//! Lists, and one person.

use std::io::Read;
use std::process::{Command, Stdio};

use serde_json::json;

use crate::program::{Register, id};

const LISTS: [(&str, &str); 9] = [
    ("membres", "members"),
    ("sieges", "seats"),
    ("associations", "associations"),
    ("reunions", "meetings"),
    ("resolutions", "resolutions"),
    ("suivis", "follow-ups"),
    ("instances", "bodies"),
    ("ensembles", "sites"),
    ("documents", "documents"),
];

#[test]
fn every_list_of_a_new_register_is_a_sound_empty_one() {
    let register = Register::empty();
    for (french, english) in LISTS {
        let there = ["sieges", "instances"].contains(&french);
        for name in [french, english] {
            let rows = register.line(&format!("{name} --json")).with_code(0).json();
            assert_eq!(rows.as_array().unwrap().is_empty(), !there, "{name}");
            let table = register.line(name).with_code(0);
            assert_eq!(table.out.is_empty(), !there, "{name}");
            let csv = register.line(&format!("{name} --csv")).with_code(0).out;
            assert!(csv.starts_with('\u{feff}') && csv.ends_with("\r\n"), "{name}: {csv}");
            assert_eq!(csv.lines().count() > 1, there, "{name}: {csv}");
        }
    }
}

#[test]
fn a_list_says_the_same_as_a_table_as_json_and_as_csv() {
    let register = Register::filled();
    let out = register.folder.path().to_str().unwrap();
    register.run(&["document", "avis", "--reunion", "2026-01", "-o", out]).with_code(0);
    for (name, _) in LISTS {
        let rows = register.line(&format!("{name} --json")).with_code(0).json();
        let rows = rows.as_array().unwrap().len();
        assert!(rows > 0, "{name}");
        let lines = |line: &str| register.line(line).with_code(0).out.lines().count();
        assert_eq!(lines(name), rows + 1, "{name}");
        assert_eq!(lines(&format!("{name} --csv")), rows + 1, "{name}");
    }
}

#[test]
fn people_stand_in_french_order_and_are_found_without_accents() {
    let register = Register::filled();
    let names = |line: &str| -> Vec<String> {
        let rows = register.line(line).with_code(0).json();
        let rows = rows.as_array().unwrap().iter();
        rows.map(|row| row["name"].as_str().unwrap().to_owned()).collect()
    };
    // Œ stands with O, before R.
    let all = ["Benali, Aïcha", "Œuvrard, Marc", "Roy, Anne", "Tremblay, Hélène", "Tremblay, Luc"];
    assert_eq!(names("membres --json"), all);
    assert_eq!(names("members --json --filter helene"), ["Tremblay, Hélène"]);
    assert_eq!(names("membres --json --filtre oeuvrard"), ["Œuvrard, Marc"]);
    assert_eq!(names("membres --json --vue workers"), ["Roy, Anne"]);
    assert_eq!(names("membres --json --tri newest")[0], "Roy, Anne");
    assert!(names("membres --json --filtre personne").is_empty());
}

#[test]
fn meetings_and_resolutions_have_the_keys_that_others_rely_on() {
    let register = Register::filled();
    let meetings = register.line("reunions --json").with_code(0).json();
    let held = &meetings[1];
    assert_eq!(held["number"], "2026-01");
    assert_eq!(held["body"], "CCR de Val-des-Pins");
    assert_eq!((&held["date"], &held["status"]), (&json!("2026-09-15"), &json!("held")));
    assert_eq!(meetings[0]["status"], "planned");
    assert_eq!(held["present"], 3);
    let resolutions = register.line("resolutions --json").with_code(0).json();
    assert_eq!(resolutions.as_array().unwrap().len(), 1, "the other motion was defeated");
    let carried = &resolutions[0];
    assert_eq!(carried["number"], "CCR-2026-001");
    assert_eq!(carried["date"], "2026-09-15");
    assert_eq!(carried["text"], "Que le comité achète dix bancs.");
    assert_eq!((&carried["outcome"], &carried["votes_for"]), (&json!("carried"), &json!(2)));
    let all = register.line("resolutions --json --tri date").with_code(0).json();
    assert_eq!(all.as_array().unwrap().len(), 2);
}

#[test]
fn the_seats_of_a_past_day_are_those_of_that_day() {
    let register = Register::filled();
    let holders = |day: &str| -> Vec<String> {
        let rows = register.line(&format!("sieges --json --au {day}")).with_code(0).json();
        let rows = rows.as_array().unwrap().iter();
        rows.filter_map(|row| Some(row["holder"].as_str()?.to_owned())).collect()
    };
    assert!(holders("2026-08-14").is_empty(), "nobody was elected yet");
    // The tenant director sits on the committee too, by the same act.
    let mut there = holders("2026-08-15");
    there.sort();
    let all =
        ["Aïcha Benali", "Aïcha Benali", "Hélène Tremblay", "Hélène Tremblay", "Luc Tremblay"];
    assert_eq!(there, all);
    let end = json!({"do": "end-mandate", "mandate": id("mandate2"), "ended_on": "2026-10-01",
        "reason": "resignation"});
    register.feed(&end.to_string()).with_code(0);
    assert!(holders("2026-09-30").contains(&"Luc Tremblay".to_owned()));
    assert!(!holders("2026-10-01").contains(&"Luc Tremblay".to_owned()));
}

#[test]
fn who_is_to_leave_is_in_office_until_then_and_who_is_to_come_not_yet() {
    let register = Register::filled();
    for act in [
        json!({"do": "end-mandate", "mandate": id("mandate2"), "ended_on": "2099-12-31",
               "reason": "resignation"}),
        json!({"do": "fill-seat", "seat": id("seat3"), "person": id("marc"),
               "starts_on": "2099-01-01", "began": "elected"}),
    ] {
        register.feed(&act.to_string()).with_code(0);
    }
    let rows = register.line("membres --json --vue in-office").with_code(0).json();
    let names: Vec<&str> =
        rows.as_array().unwrap().iter().filter_map(|row| row["name"].as_str()).collect();
    assert!(names.contains(&"Tremblay, Luc"), "{names:?}");
    assert!(!names.contains(&"Œuvrard, Marc"), "{names:?}");
    // The last day is the one that is known, and not that of the term.
    for line in ["sieges --json", "sieges --json --au 2098-01-01"] {
        let rows = register.line(line).with_code(0).json();
        let luc = rows.as_array().unwrap().iter().find(|row| row["holder"] == "Luc Tremblay");
        assert_eq!(luc.unwrap()["term_ends_on"], "2099-12-30", "{line}");
    }
    let csv = register.line("membres --csv").with_code(0).out;
    let seats = |who: &str| csv.lines().any(|line| line.contains(who) && line.contains(" : "));
    assert!(seats("Luc") && !seats("Marc"), "{csv}");
}

#[test]
fn the_seats_of_a_day_have_every_column_of_the_list() {
    let register = Register::filled();
    let rows = |line: &str| register.line(line).with_code(0).json().as_array().unwrap().clone();
    let seats = rows("sieges --json");
    let seat = seats.iter().find(|seat| seat["holder"].is_null()).unwrap_or(&seats[0]);
    let close = json!({"do": "save", "what": "seat", "id": seat["id"],
        "set": {"closed_on": "2027-03-01"}});
    register.feed(&close.to_string()).with_code(0);
    let now = rows("sieges --json --vue all");
    for on_the_day in rows("sieges --json --au 2026-10-15") {
        let listed = now.iter().find(|row| row["id"] == on_the_day["id"]).unwrap();
        for column in ["body", "prefix", "seat", "kind", "closed_on"] {
            assert_eq!(on_the_day[column], listed[column], "{column}: {listed}");
        }
        assert!(on_the_day["prefix"].is_string(), "{on_the_day}");
    }
    // The order of a day's seats is that of their bodies: another one is refused, not ignored.
    register.line("sieges --au 2026-10-15 --tri newest").with_code(2);
}

#[test]
fn a_whole_name_is_one_person_though_another_s_begins_like_it() {
    let register = Register::empty();
    let person = |family: &str, given: &str| {
        let set = json!({"family_name": family, "given_name": given, "kind": "tenant"});
        let said = register.feed(&json!({"do": "save", "what": "person", "set": set}).to_string());
        said.with_code(0).lines()[0]["id"].as_str().unwrap().to_owned()
    };
    let roy = person("Roy", "Jean");
    let royer = person("Royer", "Jean");
    for name in ["Jean Roy", "jean roy"] {
        let said = register.run(&["membres", "montrer", name, "--json"]).with_code(0);
        assert_eq!(said.json()["id"], *roy);
    }
    // A few letters fit both: they are named with the ids that tell them apart.
    let said = register.run(&["membres", "montrer", "jean"]).with_code(1).err;
    for part in ["Jean Roy", "Jean Royer", &roy, &royer] {
        assert!(said.contains(part), "{part}: {said}");
    }
    let second = person("Roy", "Jean");
    let said = register.run(&["membres", "montrer", "Jean Roy"]).with_code(1).err;
    assert!(said.contains(&roy) && said.contains(&second), "{said}");
    for _ in 0..22 {
        person("Roy", "Jean");
    }
    // 25 of them, of whom twenty are named.
    let said = register.run(&["membres", "montrer", "jean"]).with_code(1).err;
    assert_eq!(said.matches("Jean Roy").count(), 20, "{said}");
    assert!(said.contains("… et 5 autres"), "{said}");
}

#[test]
fn one_person_is_shown_by_a_few_letters_and_several_are_named() {
    let register = Register::filled();
    let shown = register.line("membres montrer hélè").with_code(0).out;
    for part in ["Hélène Tremblay\n", "450 555-0101", "Place de l'Étang", "Bloc A"] {
        assert!(shown.contains(part), "{part}: {shown}");
    }
    let shown = register.line("members show helene tremb --json").with_code(0).json();
    assert_eq!(shown["id"], id("helene"));
    assert_eq!(shown["site"], "Place de l'Étang");
    let attended = json!({"present": 1, "excused": 0, "absent": 0, "guest": 0, "substitute": 0});
    assert_eq!(shown["attendance"], attended);
    assert_eq!(shown["mandates"].as_array().unwrap().len(), 2);
    assert_eq!(shown["motions"][0]["number"], "CCR-2026-001");
    let by_id = register.run(&["membres", "montrer", &id("helene"), "--json"]).with_code(0);
    assert_eq!(by_id.json(), shown);
    let several = register.line("membres montrer tremb").with_code(1);
    assert_eq!(several.out, "");
    // Each with what names one of them alone.
    let each = ["helene", "luc"].map(|who| format!("Tremblay  {}\n", id(who)));
    assert!(each.iter().all(|line| several.err.contains(line)), "{several:?}");
    let nobody = register.line("membres montrer xyz --lang en").with_code(1);
    assert_eq!(nobody.err, "Nobody matches “xyz”.\n");
}

#[test]
fn a_record_that_is_asked_for_is_shown_or_it_is_said_whether_there_are_none_or_several() {
    let register = Register::filled();
    let site = |n: u32| {
        format!(r#"{{"do":"save","what":"follow-up","set":{{"what":"Bancs, étape {n}"}}}}"#)
    };
    let lines: Vec<String> = (10..35).map(site).collect();
    register.feed(&lines.join("\n")).with_code(0);
    let none = register.line("suivis montrer zzzz").with_code(1);
    assert!(none.err.contains("Rien ne correspond") && !none.err.contains("Plusieurs"), "{none:?}");
    let several = register.line("suivis montrer bancs étape").with_code(1);
    assert!(several.err.contains("Plusieurs choses correspondent"), "{several:?}");
    // Twenty of twenty-five are named.
    assert_eq!(several.err.matches("Bancs, étape").count(), 20, "{several:?}");
    assert!(several.err.contains("… et 5 autres"), "{several:?}");
    let one = register.line("suivis montrer bancs étape 12").with_code(0);
    assert!(one.out.contains("Bancs, étape 12"), "{one:?}");
}

#[test]
fn escapes_in_a_name_are_shown_and_not_sent() {
    let register = Register::empty();
    let line = r#"{"do":"save","what":"person","set":{"family_name":"Roy\u001b[31m\u202eX"}}"#;
    register.feed(line).with_code(0);
    let table = register.line("membres").with_code(0).out;
    assert!(table.contains("Roy␛[31m‹U+202E›X"), "{table}");
    let shown = register.line("membres montrer roy").with_code(0).out;
    assert!(shown.contains("Roy␛[31m‹U+202E›X") && !shown.contains('\u{1b}'), "{shown}");
}

#[test]
fn columns_stand_under_each_other_whatever_the_letters() {
    let register = Register::empty();
    for name in ["王小明", "Nguyê\u{303}n", "Roy"] {
        let person = json!({"family_name": name, "kind": "tenant", "phone": "450 555-0101"});
        let line = json!({"do": "save", "what": "person", "set": person});
        register.feed(&line.to_string()).with_code(0);
    }
    let table = register.line("membres").with_code(0).out;
    let columns: Vec<usize> = table
        .lines()
        .skip(1)
        .map(|line| ccr::text::width::columns(&line[..line.find("450").unwrap()]))
        .collect();
    assert!(columns.windows(2).all(|pair| pair[0] == pair[1]), "{table}");
}

#[test]
fn a_reader_who_has_seen_enough_is_no_fault() {
    let register = Register::empty();
    let line = |n: usize| {
        let set = json!({"family_name": format!("Roy{n:05}"), "note": "x".repeat(200)});
        json!({"do": "save", "what": "person", "set": set})
    };
    let commands: Vec<_> = (0..3_000).map(line).collect();
    let import = json!({"do": "batch", "label": "import", "commands": commands});
    register.feed(&import.to_string()).with_code(0);
    let lines = ["membres --json", "membres --csv", "membres --filtre=roy", "exporter json -o -"];
    for line in lines {
        let mut child = Command::new(env!("CARGO_BIN_EXE_ccr"))
            .args(line.split(' '))
            .env("CCR_REGISTRE", &register.path)
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut first = [0; 100];
        child.stdout.take().unwrap().read_exact(&mut first).unwrap();
        let output = child.wait_with_output().unwrap();
        assert_eq!(output.status.code(), Some(0), "{line}");
        assert_eq!(String::from_utf8_lossy(&output.stderr), "", "{line}");
    }
    let all = register.line("membres --json").with_code(0).json();
    assert_eq!(all.as_array().unwrap().len(), 3_000);
}

#[test]
fn the_register_of_resolutions_is_narrowed_by_flags() {
    let register = Register::filled();
    let motion = |set: &str| {
        let line =
            format!(r#"{{"do":"save","what":"motion","id":"{}","set":{set}}}"#, id("motion1"));
        register.feed(&line).with_code(0);
    };
    motion(&format!(r#"{{"theme":"Embellissement","site_id":"{}"}}"#, id("site")));
    let found = |flags: &str| {
        let rows = register.line(&format!("resolutions --json {flags}")).with_code(0).json();
        rows.as_array().unwrap().len()
    };
    let site = register.line("ensembles --json").json()[0]["name"].as_str().unwrap().to_owned();
    for (flags, number) in [
        ("--annee 2026", 1),
        ("--year 2025", 0),
        ("--issue carried", 1),
        // A motion that was defeated has no number, and is found all the same.
        ("--outcome defeated", 1),
        ("--issue withdrawn", 0),
        ("--theme embellissement", 1),
        ("--instance CCR", 1),
        ("--issue carried --theme Embellissement --annee 2026", 1),
    ] {
        assert_eq!(found(flags), number, "{flags}");
    }
    // A theme that nobody gave is no answer, as a complex that nobody knows.
    register.line("resolutions --theme autre").with_code(1);
    let by_site = register.run(&["resolutions", "--json", "--ensemble", &site]).with_code(0).json();
    assert_eq!(by_site[0]["site"], site.as_str());
    assert_eq!(by_site[0]["theme"], "Embellissement");
    let states: Vec<usize> =
        ["open", "done", "none"].map(|state| found(&format!("--suivi {state}"))).to_vec();
    assert_eq!(states.iter().sum::<usize>(), 1, "in one state and no other: {states:?}");
    register.line("resolutions --instance XYZ").with_code(1);
    // What waits for a vote has neither number nor day, and is found by its outcome.
    assert_eq!(found("--issue proposed"), 0);
    let meeting = register.line("reunions --json --vue coming").json();
    let meeting = meeting[0]["id"].as_str().unwrap().to_owned();
    let project = r#"{"do":"save","what":"project","id":"01990000-0000-7000-8000-0000000009a1","set":{"name":"Bancs","scope":"local"}}"#;
    register.feed(project).with_code(0);
    let act = format!(
        r#"{{"do":"propose","meeting":"{meeting}","text":"Poncer.","project":"01990000-0000-7000-8000-0000000009a1"}}"#
    );
    register.feed(&act).with_code(0);
    for flags in
        ["--issue proposed", "--tri waiting", "--issue proposed --instance CCR --projet bancs"]
    {
        assert_eq!(found(flags), 1, "{flags}");
    }
    let row = register.line("resolutions --json --issue proposed").json();
    assert_eq!((&row[0]["project"], &row[0]["outcome"]), (&"Bancs".into(), &"proposed".into()));
    motion(r#"{"project_id":"01990000-0000-7000-8000-0000000009a1"}"#);
    assert_eq!(found("--projet Bancs"), 1);
    register.line("resolutions --projet Rien").with_code(1);
    register.line("resolutions --annee 26").with_code(2);
}

#[test]
fn documents_are_listed_by_kind_format_and_year() {
    let register = Register::filled();
    let out = register.folder.path().to_str().unwrap();
    for (kind, format) in [("avis", "md"), ("avis", "html"), ("ordre-du-jour", "md")] {
        let args = ["document", kind, "--reunion", "2026-01", "--format", format, "-o", out];
        register.run(&args).with_code(0);
    }
    let rows = |flags: &str| {
        let rows = register.line(&format!("documents --json {flags}")).with_code(0).json();
        rows.as_array().unwrap().clone()
    };
    assert_eq!(rows("").len(), 3);
    assert_eq!(rows("--genre notice").len(), 2);
    assert_eq!(rows("--kind notice --format html").len(), 1);
    assert_eq!(rows("--format md").len(), 2);
    let year = rows("")[0]["made_on"].as_str().unwrap()[..4].to_owned();
    assert_eq!(rows(&format!("--annee {year}")).len(), 3);
    assert_eq!(rows("--annee 1999").len(), 0);
    assert_eq!(rows("--genre agenda")[0]["of"], "2026-01");
    register.line("documents --genre lettre").with_code(2);
}

#[test]
fn what_was_moved_in_camera_is_shown_when_it_is_asked_for() {
    let register = Register::filled();
    let conn = rusqlite::Connection::open(&register.path).unwrap();
    let sql = format!("UPDATE motion SET in_camera = 1 WHERE id = '{}'", id("motion1"));
    conn.execute_batch(&sql).unwrap();
    let text = |line: &str| register.line(line).with_code(0).json()[0]["text"].clone();
    assert_eq!(text("resolutions --json"), serde_json::Value::Null);
    assert!(text("resolutions --json --huis-clos").is_string());
    let shown = |flags: &str| {
        let line = format!("resolutions montrer {} --json {flags}", id("motion1"));
        register.line(&line).with_code(0).json()
    };
    assert_eq!(shown("")["text"], serde_json::Value::Null);
    assert_eq!(shown("")["in_camera"], 1);
    assert!(shown("--in-camera")["text"].is_string());
    // The register itself goes out whole.
    let all = register.line("exporter json -o -").with_code(0).out;
    let said = shown("--huis-clos")["text"].as_str().unwrap().to_owned();
    assert!(all.contains(&said));
}

#[test]
fn what_points_to_a_motion_in_camera_does_not_call_it_by_its_text() {
    let register = Register::filled();
    let conn = rusqlite::Connection::open(&register.path).unwrap();
    let set = |sql: &str| conn.execute_batch(sql).unwrap();
    // Neither has a number: a motion in camera that was rejected, and an amendment on it.
    set(&format!(
        "UPDATE motion SET in_camera = 1, number = NULL, year = NULL, seq = NULL,
           outcome = 'defeated', text = 'Une cachette' WHERE id = '{main}';
         INSERT INTO motion (id, meeting_id, position, text, majority, outcome, body_id, kind, on_id,
           in_camera) SELECT '{am}', meeting_id, 99, 'Une cachette amendé', majority, 'defeated',
           body_id, 'amendment', id, 1 FROM motion WHERE id = '{main}';
         INSERT INTO follow_up (id, what, motion_id, meeting_id) SELECT '{follow}',
           'Une cachette à suivre', id, meeting_id FROM motion WHERE id = '{main}';",
        main = id("motion1"),
        am = "019a0000-0000-7000-8000-00000000aaaa",
        follow = "019a0000-0000-7000-8000-00000000bbbb",
    ));
    for line in [
        format!("resolutions montrer {}", id("motion1")),
        "resolutions montrer 019a0000-0000-7000-8000-00000000aaaa".to_owned(),
        "suivis montrer 019a0000-0000-7000-8000-00000000bbbb".to_owned(),
        "reunions montrer 2026-01".to_owned(),
    ] {
        for form in ["", " --json"] {
            let public = register.line(&format!("{line}{form}")).with_code(0).out;
            assert!(!public.contains("cachette"), "{line}{form}: {public}");
            let private = register.line(&format!("{line}{form} --huis-clos")).with_code(0).out;
            assert!(private.contains("cachette"), "{line}{form}: {private}");
        }
    }
}

#[test]
fn a_name_of_five_thousand_letters_is_cut_in_a_table_and_whole_in_json_and_csv() {
    let register = Register::empty();
    let long = "a".repeat(5_000);
    let line = serde_json::json!({"do": "save", "what": "person", "set": {"family_name": long}});
    let path = register.folder.path().join("acte.json");
    std::fs::write(&path, line.to_string()).unwrap();
    register.run(&["faire", path.to_str().unwrap()]).with_code(0);
    let table = register.line("membres").with_code(0).out;
    assert!(table.contains("aaa…"), "{table}");
    assert!(table.lines().all(|line| line.chars().count() < 200), "{table}");
    for whole in ["membres --json", "membres --csv"] {
        assert!(register.line(whole).with_code(0).out.contains(&long), "{whole}");
    }
}

#[test]
fn a_filter_looks_at_the_names_that_a_row_points_to() {
    let demo = Register::demo();
    let rows = |args: &[&str]| -> Vec<serde_json::Value> {
        demo.run(&[args, &["--json"]].concat()).with_code(0).json().as_array().unwrap().clone()
    };
    let people = rows(&["membres"]);
    let at = |site: &str| people.iter().filter(|row| row["site"] == site).count();
    let there = at("Tour de la Poudrerie");
    assert!(there > 1);
    let found = rows(&["membres", "--filtre", "poudrerie"]);
    assert_eq!(found.iter().filter(|row| row["site"] == "Tour de la Poudrerie").count(), there);
    // A second word narrows further: somebody of that name, of that complex.
    let family = |row: &serde_json::Value| {
        row["name"].as_str().unwrap().split(',').next().unwrap().to_owned()
    };
    let one = people.iter().find(|row| row["site"] == "Tour de la Poudrerie").unwrap();
    let narrowed = rows(&["membres", "--filtre", &format!("poudrerie {}", family(one))]);
    assert!(!narrowed.is_empty() && narrowed.len() < there, "{narrowed:?}");
    assert!(narrowed.iter().any(|row| row["name"] == one["name"]));
    // The seat of a person, the meetings of a body.
    let seats = rows(&["sieges"]);
    let held = seats.iter().find(|row| row["holder"].is_string()).unwrap();
    let holder = held["holder"].as_str().unwrap();
    let of_holder = rows(&["sieges", "--filtre", holder]);
    assert!(of_holder.iter().any(|row| row["id"] == held["id"]), "{holder}");
    let meetings = rows(&["reunions"]);
    let body = meetings[0]["body"].as_str().unwrap();
    let of_body = rows(&["reunions", "--filtre", body]);
    assert_eq!(of_body.len(), meetings.iter().filter(|row| row["body"] == body).count());
}
