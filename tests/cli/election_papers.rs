//! `document … --election`: the eight papers of an election in every format, at the step that asks for
//! each.

use crate::program::*;

/// An election of three with a seat for families, its four candidates and who leads it.
const PREPARED: &str = r#"{"do":"save","what":"seat","id":"01990000-0000-7000-8000-000000000300","set":{"body_id":"<board>","kind":"tenant-director"}}
{"do":"save","what":"seat","id":"01990000-0000-7000-8000-000000000301","set":{"body_id":"<board>","kind":"tenant-director"}}
{"do":"save","what":"person","id":"01990000-0000-7000-8000-000000000310","set":{"given_name":"Ovila","family_name":"Bergeron","kind":"tenant","unit":"4"}}
{"do":"save","what":"person","id":"01990000-0000-7000-8000-000000000311","set":{"given_name":"Ghislaine","family_name":"Tanguay","kind":"tenant","unit":"12"}}
{"do":"save","what":"person","id":"01990000-0000-7000-8000-000000000312","set":{"given_name":"Léontine","family_name":"Marcoux","kind":"tenant"}}
{"do":"save","what":"person","id":"01990000-0000-7000-8000-000000000313","set":{"given_name":"Zénon","family_name":"Fiset","kind":"tenant"}}
{"do":"save","what":"election","id":"01990000-0000-7000-8000-000000000320","set":{"name":"Locataires au CA","body_id":"<board>","seat_kind":"tenant-director","seats":2,"method":"block","voters":"assembly","basis":"Règlement 4","notice_sent_on":"2026-10-15","vote_on":"2026-11-17","close_on":"2026-11-10","starts_on":"2026-11-17","reserved_families":1}}
{"do":"save","what":"candidate","id":"01990000-0000-7000-8000-000000000321","set":{"election_id":"01990000-0000-7000-8000-000000000320","person_id":"01990000-0000-7000-8000-000000000310","received_on":"2026-11-01","consent_on":"2026-11-01","is_tenant":"yes","is_employee":"no"}}
{"do":"save","what":"candidate","id":"01990000-0000-7000-8000-000000000322","set":{"election_id":"01990000-0000-7000-8000-000000000320","person_id":"01990000-0000-7000-8000-000000000311","received_on":"2026-11-01","consent_on":"2026-11-01","is_tenant":"yes","is_employee":"no"}}
{"do":"save","what":"candidate","id":"01990000-0000-7000-8000-000000000323","set":{"election_id":"01990000-0000-7000-8000-000000000320","person_id":"01990000-0000-7000-8000-000000000312","received_on":"2026-11-01","consent_on":"2026-11-01","is_tenant":"yes","is_employee":"no","stands_for":"families"}}
{"do":"save","what":"candidate","id":"01990000-0000-7000-8000-000000000324","set":{"election_id":"01990000-0000-7000-8000-000000000320","person_id":"01990000-0000-7000-8000-000000000313","received_on":"2026-11-01","consent_on":"2026-11-01","is_tenant":"yes","is_employee":"no","stands_for":"families"}}
{"do":"save","what":"election-officer","set":{"election_id":"01990000-0000-7000-8000-000000000320","person_id":"<luc>","role":"returning-officer"}}
{"do":"save","what":"election-officer","set":{"election_id":"01990000-0000-7000-8000-000000000320","person_id":"<helene>","role":"scrutineer"}}"#;

const CLOSED: &str = r#"{"do":"close-nominations","election":"01990000-0000-7000-8000-000000000320","on":"2026-11-11"}
{"do":"draw-order","election":"01990000-0000-7000-8000-000000000320","seed":"Dix-sept novembre"}"#;

const PROCLAIMED: &str = r#"{"do":"record-count","election":"01990000-0000-7000-8000-000000000320","on":"2026-11-17","at":"20:15","issued":20,"valid":18,"blank":1,"spoiled":1,"votes":{"01990000-0000-7000-8000-000000000321":14,"01990000-0000-7000-8000-000000000322":9,"01990000-0000-7000-8000-000000000323":7,"01990000-0000-7000-8000-000000000324":4}}
{"do":"proclaim","election":"01990000-0000-7000-8000-000000000320","on":"2026-11-17","despite":"Compté devant tous."}
{"do":"save","what":"objection","set":{"election_id":"01990000-0000-7000-8000-000000000320","kind":"recount","received_on":"2026-11-17","grounds":"Deux voix d’écart entre les familles.","decision":"confirmed","decided_on":"2026-11-17","decided_by":"L’assemblée","reasons":"Recompté devant tous : 7 et 4."}}"#;

/// How the files of a format begin, as their definitions say.
const BEGIN: [(&str, &[u8]); 4] =
    [("pdf", b"%PDF-"), ("docx", b"PK\x03\x04"), ("html", b"<!DOCTYPE html>"), ("md", b"#")];

/// The first digits of `printf 'Dix-sept novembre\nNAME' | sha256sum`, in the order of [`NAMES`].
const LOTS: [&str; 4] = ["b5fd5964", "12a2d046", "396ec803", "29d2d6f1"];

const NAMES: [&str; 4] = ["Bergeron", "Tanguay", "Marcoux", "Fiset"];

/// Makes a paper in every format and both languages; the Markdown of the French one.
fn made(register: &Register, paper: &str) -> String {
    let mut french = String::new();
    for language in ["fr", "en"] {
        for (format, begin) in BEGIN {
            let file = register.folder.path().join(format!("{paper}-{language}.{format}"));
            let args = [
                "document",
                paper,
                "--election",
                "Locataires au CA",
                "--format",
                format,
                "--lang",
                language,
                "-o",
                file.to_str().unwrap(),
            ];
            register.run(&args).with_code(0);
            let bytes = std::fs::read(&file).unwrap();
            // Markdown may begin with who issues it.
            let found = match format {
                "md" => std::str::from_utf8(&bytes).unwrap().contains("# "),
                _ => bytes.to_ascii_lowercase().starts_with(&begin.to_ascii_lowercase()),
            };
            assert!(found, "{paper} {format} {language}");
            if (format, language) == ("md", "fr") {
                french = String::from_utf8(bytes).unwrap().replace(['\u{a0}', '\u{202f}'], " ");
            }
        }
    }
    french
}

#[test]
fn the_eight_papers_of_an_election_are_made_at_their_step_in_every_format() {
    let register = Register::filled();
    register.feed(&with_ids(PREPARED)).with_code(0);
    let refused = |paper: &str| {
        let args =
            ["document", paper, "--election", "Locataires au CA", "--format", "md", "-o", "-"];
        register.run(&args).with_code(1).err.replace('\n', " ")
    };
    refused("bulletin");
    // A title that stands alone is told how it is given.
    let said = register.run(&["document", "avis-election", "Locataires au CA"]).with_code(2);
    assert!(said.err.contains("--election"), "{}", said.err);
    let notice = made(&register, "avis-election");
    assert!(notice.contains("1 siège est réservé (familles)"), "{notice}");
    made(&register, "mise-en-candidature");
    register.feed(CLOSED).with_code(0);
    made(&register, "liste-electorale");
    let ballot = made(&register, "bulletin");
    assert!(ballot.contains("1 siège est réservé (familles)"), "{ballot}");
    let places = NAMES.map(|name| ballot.find(name).unwrap());
    let mut drawn: Vec<(usize, &str)> = places.into_iter().zip(LOTS).collect();
    drawn.sort_unstable();
    assert!(drawn.is_sorted_by_key(|(_, lot)| *lot), "{drawn:?}");
    made(&register, "feuille-depouillement");
    // Nothing is counted, and nothing is said of votes.
    for paper in ["lettre-election", "affiche-resultat"] {
        let said = refused(paper);
        assert!(said.contains("n’est pas proclamé") && !said.contains("votes"), "{said}");
    }
    register.feed(PROCLAIMED).with_code(0);
    let report = made(&register, "rapport-election");
    for told in ["(siège réservé : familles)", "Recompté devant tous", "Dix-sept novembre"] {
        assert!(report.contains(told), "no « {told} » in\n{report}");
    }
    made(&register, "lettre-election");
    made(&register, "affiche-resultat");
    // What was printed before the vote may be printed again for the file.
    for paper in ["bulletin", "avis-election", "feuille-depouillement", "liste-electorale"] {
        let args =
            ["document", paper, "--election", "Locataires au CA", "--format", "md", "-o", "-"];
        register.run(&args).with_code(0);
    }
}

#[test]
fn an_election_is_shown_with_its_steps_its_lots_its_result_and_what_came_after() {
    let id = |number: u32| format!("01990000-0000-7000-8000-000000000{number}");
    let count = |votes: &str| {
        format!(
            r#"{{"do":"record-count","election":"{}","on":"2026-11-17","at":"20:15","issued":14,"valid":14,"votes":{{{votes}}}}}"#,
            id(320)
        )
    };
    let of = |votes: &[(u32, u32)]| {
        let votes = votes.iter().map(|(who, votes)| format!("\"{}\":{votes}", id(*who)));
        count(&votes.collect::<Vec<_>>().join(","))
    };
    let register = Register::filled();
    register.feed(&with_ids(PREPARED)).with_code(0);
    let floor =
        format!(r#"{{"do":"save","what":"election","id":"{}","set":{{"floor":1}}}}"#, id(320));
    register.feed(&floor).with_code(0);
    register.feed(CLOSED).with_code(0);
    // The two of the families share their seat, twice; lots part them.
    register.feed(&of(&[(321, 12), (322, 2), (323, 7), (324, 7)])).with_code(0);
    register.feed(&of(&[(323, 7), (324, 7)])).with_code(0);
    let drawn = format!(
        r#"{{"do":"draw-lots","election":"{}","on":"2026-11-17","witnesses":"Luc","drawn":["{}","{}"]}}"#,
        id(320),
        id(324),
        id(323)
    );
    register.feed(&drawn).with_code(0);
    let show = |register: &Register| {
        let shown = register.run(&["elections", "montrer", "Locataires au CA"]).with_code(0);
        shown.out.replace(['\u{a0}', '\u{202f}'], " ")
    };
    let shown = show(&register);
    for told in [
        "Règles : fait",
        "Vote : Ovila Bergeron 12, Zénon Fiset 7, Léontine Marcoux 7, Ghislaine Tanguay 2",
        "Bulletins : Remis 14 : valides 14, blancs 0",
        // The order in which the names came out, and no votes.
        "Tirage au sort : 1. Zénon Fiset, 2. Léontine Marcoux",
        "Jour : 17 nov. 2026, 20 h 15",
        "Témoins : Luc",
        "Candidature : Léontine Marcoux – 7 (Second tour entre ex æquo)",
        "Candidature : Ovila Bergeron – 12 (Vote)",
        "Résultat, non proclamé : Zénon Fiset, Ovila Bergeron",
        "Candidatures reçues à l’assemblée : Oui",
    ] {
        assert!(shown.contains(told), "no « {told} » in\n{shown}");
    }
    let after = PROCLAIMED.lines().skip(1).collect::<Vec<_>>().join("\n");
    register.feed(&after).with_code(0);
    let shown = show(&register);
    for told in [
        "Élus : Zénon Fiset, Ovila Bergeron",
        // Both begin on the day of the proclamation.
        "Candidature : Ovila Bergeron – 12 (Vote), élue, du 17 nov. 2026 au",
        "7 (Second tour entre ex æquo), suppléance, rang 1",
        "Recomptage après la proclamation : 17 nov. 2026 – Deux voix d’écart entre les familles.",
    ] {
        assert!(shown.contains(told), "no « {told} » in\n{shown}");
    }
    assert!(shown.contains("État : Proclamée"), "{shown}");
    // Another decision annuls it: it says so, and a recount that waits has no object any more.
    let objection = |set: &str| {
        format!(
            r#"{{"do":"save","what":"objection","set":{{"election_id":"{}","received_on":"2026-11-17","grounds":"Avis en retard.",{set}}}}}"#,
            id(320)
        )
    };
    register.feed(&objection(r#""kind":"recount""#)).with_code(0);
    assert!(show(&register).contains("Avis en retard. – à décider"), "{}", show(&register));
    let annulled = r#""kind":"objection","decision":"annulled","decided_on":"2026-11-17","reasons":"C’est vrai.""#;
    register.feed(&objection(annulled)).with_code(0);
    let shown = show(&register);
    for told in ["État : Annulée après coup", "Avis en retard. – sans objet, élection annulée"]
    {
        assert!(shown.contains(told), "no « {told} » in\n{shown}");
    }
    assert!(!shown.contains("État : Proclamée"), "{shown}");
    let json = register.run(&["elections", "montrer", "Locataires au CA", "--json"]).json();
    assert_eq!((&json["status"], &json["annulled"]), (&"proclaimed".into(), &true.into()));
}

#[test]
fn a_count_by_preference_is_shown_with_its_stages() {
    let id = |number: u32| format!("01990000-0000-7000-8000-000000000{number}");
    let register = Register::filled();
    register.feed(&with_ids(PREPARED)).with_code(0);
    let set = r#"{"method":"stv","seats":1,"reserved_families":null}"#;
    let of =
        |set: &str| format!(r#"{{"do":"save","what":"election","id":"{}","set":{set}}}"#, id(320));
    register.feed(&of(set)).with_code(0);
    register.feed(CLOSED).with_code(0);
    // Eight ballots for one seat: the quota is 8 / 2 + 1 = 5. The last goes out and hands two on.
    let ballots = [(vec![321], 3), (vec![322], 3), (vec![323, 321], 2)].map(|(marks, count)| {
        let marks: Vec<String> = marks.into_iter().map(id).collect();
        format!("\"{}\":{count}", marks.join(" "))
    });
    let count = format!(
        r#"{{"do":"record-count","election":"{}","on":"2026-11-17","issued":8,"valid":8,"ballots":{{{}}}}}"#,
        id(320),
        ballots.join(",")
    );
    register.feed(&count).with_code(0);
    let shown = register.run(&["elections", "montrer", "Locataires au CA"]).with_code(0);
    let shown = shown.out.replace(['\u{a0}', '\u{202f}'], " ");
    for told in ["Étape 1 (quota : 5) : ", "Élection : Ovila Bergeron. Ovila Bergeron 5; "] {
        assert!(shown.contains(told), "no « {told} » in\n{shown}");
    }
    let json = register.run(&["elections", "montrer", "Locataires au CA", "--json"]).json();
    let stages = json["stages"].as_array().unwrap();
    assert_eq!(stages[0]["needed"], 5);
    let last = stages.last().unwrap();
    let mut events = last["events"].as_array().unwrap().iter();
    assert!(events.any(|event| event["elected"] == "Ovila Bergeron"), "{last}");
    assert_eq!(last["votes"][0]["votes"], 5);
}

#[test]
fn an_election_says_who_waits_for_the_reserved_seat() {
    let register = Register::filled();
    register.feed(&with_ids(PREPARED)).with_code(0);
    register.feed(CLOSED).with_code(0);
    // The families are tied: whoever of them is left for the open seat has five votes, against fourteen.
    let tied = PROCLAIMED.lines().next().unwrap_or_default();
    let tied = tied.replace("000323\":7", "000323\":5").replace("000324\":4", "000324\":5");
    register.feed(&tied).with_code(0);
    for (language, told) in [
        ("fr", "Ovila Bergeron – 14, attend le siège réservé"),
        ("en", "Ovila Bergeron – 14, waits for the reserved seat"),
    ] {
        let shown = register.run(&["elections", "montrer", "Locataires au CA", "--lang", language]);
        let shown = shown.with_code(0).out.replace('\u{a0}', " ");
        assert!(shown.contains(told), "{shown}");
        assert!(shown.contains("Ghislaine Tanguay – 9\n"), "{shown}");
    }
}
