//! `importer membres`: what its flags decide, and lists as they really come.

use serde_json::{Value as Json, json};

use crate::program::{Register, Said};

/// Writes a list beside the register and imports it.
fn import(register: &Register, list: impl AsRef<[u8]>, flags: &[&str]) -> Said {
    let path = register.folder.path().join("liste.csv");
    std::fs::write(&path, list).unwrap();
    let args = [&["importer", "membres", path.to_str().unwrap()], flags].concat();
    let Said { code, out, err } = register.run(&args);
    let plain = |text: String| text.replace('\u{a0}', " ");
    Said { code, out: plain(out), err: plain(err) }
}

fn counts(done: &Json) -> [i64; 5] {
    ["added", "changed", "same", "doubtful", "refused"].map(|key| done[key].as_i64().unwrap())
}

fn member(register: &Register, name: &str) -> String {
    register.run(&["membres", "montrer", name]).with_code(0).out
}

#[test]
fn a_heading_is_named_or_ignored_and_the_preview_says_how() {
    let register = Register::empty();
    let list = "Titulaire;Genre;No dossier\nRoy, Zoé;F;E-1\n";
    let said = import(&register, list, &[]).with_code(1);
    assert!(said.err.contains("Titulaire, Genre, No dossier"), "{said:?}");
    assert!(said.err.contains("--colonne"), "{said:?}");

    let name = ["--colonne", "Titulaire=nom et prénom"];
    let said = import(&register, list, &[&name[..], &["--essai"]].concat()).with_code(0);
    for told in
        ["« Titulaire » : nom et prénom", "« Genre » : inconnue", "--colonne 'Genre=ignorer'"]
    {
        assert!(said.out.contains(told), "{told}: {said:?}");
    }
    let flags = [&name[..], &["--column", "genre=ignore", "--column", "No dossier=notes"]].concat();
    let said = import(&register, list, &flags).with_code(0);
    assert!(said.out.contains("« Genre » : ignorée"), "{said:?}");
    assert!(!said.out.contains("inconnue") && !said.out.contains("--colonne"), "{said:?}");
    assert!(member(&register, "Zoé").contains("E-1"));
}

#[test]
fn headings_as_offices_abbreviate_them_are_read() {
    let register = Register::empty();
    let list = "NOM;PRÉNOM;NO APP.;TÉL. RÉS.;COURRIEL 1\nRoy;Zoé;12;819 555-0107;zoe@example.org\n";
    let said = import(&register, list, &[]).with_code(0);
    assert!(!said.out.contains("inconnue"), "{said:?}");
    let told = member(&register, "Zoé");
    for value in ["12", "819 555-0107", "zoe@example.org"] {
        assert!(told.contains(value), "{value}: {told}");
    }
}

#[test]
fn a_quote_left_open_in_the_headings_is_told_by_its_line() {
    let register = Register::empty();
    for list in [
        "\"Nom;Prénom\nRoy;Zoé\nCôté;Lise\n",
        "Liste\n\nNom;\"Prénom;App.\nRoy;Zoé;2\nCôté;Lise;3\n",
    ] {
        let line = if list.starts_with('L') { 3 } else { 1 };
        for option in [&[][..], &["--essai"]] {
            let said = import(&register, list, option).with_code(1);
            assert!(said.err.contains(&format!("À la ligne {line}, un guillemet")), "{said:?}");
            assert!(!said.err.contains("Aucune colonne"), "{said:?}");
        }
    }
}

#[test]
fn what_is_exported_is_read_again_column_by_column_in_both_languages() {
    for (lang, file, unknown) in
        [("fr", "membres.csv", "inconnue"), ("en", "members.csv", "unknown")]
    {
        let from = Register::filled();
        let folder = from.folder.path().join("csv");
        let out = folder.to_str().unwrap();
        from.run(&["exporter", "csv", "-o", out, "--langue", lang]).with_code(0);
        let list = std::fs::read(folder.join(file)).unwrap();
        let said = import(&Register::empty(), list, &["--essai", "--langue", lang]);
        let told = |line: &&str| line.contains(unknown) && !line.contains("--col");
        let lines: Vec<&str> = said.out.lines().filter(told).collect();
        assert!(lines.is_empty(), "{lines:?}");
        // Who sits where is told by the seats: a list fills none.
        let seats =
            if lang == "fr" { "« Sièges et charges » :" } else { "“Seats and roles”:" };
        assert!(said.out.replace('\u{a0}', " ").contains(seats), "{said:?}");
    }
    let office = "Nom;Prénom;Appt\nRoy;Zoé;12\n";
    let register = Register::empty();
    import(&register, office, &[]).with_code(0);
    assert!(member(&register, "Zoé").contains("12"));
}

#[test]
fn consent_is_given_once_for_all_with_its_day_and_source() {
    let register = Register::empty();
    let list =
        "Nom;Prénom;Tél.;Consentement\nRoy;Zoé;819 555-0101;\nCôté;Luc;819 555-0102;2024-05-01\n";
    let said = import(&register, list, &["--essai"]).with_code(0);
    assert!(said.out.contains("sans consentement daté"), "{said:?}");
    assert!(said.out.contains("--consentement-le DATE"), "{said:?}");
    let flags = ["--consent-on", "2025-03-02", "--consentement-source", "formulaire d’adhésion"];
    let said = import(&register, list, &flags).with_code(0);
    assert!(!said.out.contains("sans consentement"), "{said:?}");
    let zoe = member(&register, "Zoé");
    assert!(zoe.contains("2 mars 2025") && zoe.contains("formulaire d’adhésion"), "{zoe}");
    assert!(member(&register, "Luc").contains("1er mai 2024"), "the list's own day stays");
}

#[test]
fn doubtful_rows_wait_or_are_decided_by_line() {
    let register = Register::empty();
    import(&register, "Nom;Prénom;Tél.\nRoy;Zoé;819 555-0101\n", &[]).with_code(0);
    let list = "Nom;Prénom;Tél.\nRoy;Zoé;450 555-0102\nCôté;Paul;819 555-0101\n";
    let said = import(&register, list, &[]).with_code(1);
    assert!(said.out.contains("--douteux 2=meme"), "{said:?}");
    let done = import(&register, list, &["--json"]).with_code(1).json();
    assert_eq!((counts(&done), &done["entry"]), ([0, 0, 0, 2, 0], &Json::Null));
    // She has another telephone, but the first one is still Paul's doubt in this list.
    let done = import(&register, list, &["--douteux", "2=meme", "--json"]).with_code(1).json();
    assert_eq!(counts(&done), [0, 1, 0, 1, 0]);
    // Read again it is nobody's but Paul's.
    assert_eq!(counts(&import(&register, list, &["--json"]).json()), [1, 0, 1, 0, 0]);
}

#[test]
fn all_doubtful_rows_at_once_and_one_of_them_otherwise() {
    let register = Register::empty();
    import(&register, "Nom;Prénom;Tél.\nRoy;Zoé;819 555-0101\n", &[]).with_code(0);
    let list = "Nom;Prénom;Tél.\nRoy;Zoé;450 555-0102\nCôté;Paul;819 555-0101\n";
    let flags = ["--doubtful", "same", "--doubtful", "3=new", "--json"];
    assert_eq!(counts(&import(&register, list, &flags).with_code(0).json()), [1, 1, 0, 0, 0]);
    assert_eq!(register.line("membres --json").json().as_array().unwrap().len(), 2);
}

#[test]
fn a_flag_that_cannot_be_understood_is_wrong_usage_and_nothing_is_written() {
    let register = Register::empty();
    let list = "Nom;Prénom\nRoy;Zoé\n";
    for flags in [
        &["--colonne", "Nom"][..],
        &["--colonne", "Nom=couleur"],
        &["--douteux", "peut-être"],
        &["--douteux", "0=meme"],
        &["--consentement-le", "mardi"],
        &["--consentement-le", "2999-01-01"],
        &["--consentement-source", "formulaire"],
    ] {
        let said = import(&register, list, flags).with_code(2);
        assert!(said.err.contains("Rien n’a été fait."), "{flags:?}: {said:?}");
    }
    let said = import(&register, list, &["--colonne", "Genre=ignorer"]).with_code(1);
    assert!(said.err.contains("pas de colonne « Genre »"), "{said:?}");
    assert_eq!(register.line("membres --json").json(), json!([]));
}

#[test]
fn lists_come_in_every_dress() {
    let windows = b"Nom\tPr\xe9nom\tT\xe9l.\nC\xf4t\xe9\tZo\xe9\t819 555-0199\n".to_vec();
    let utf16: Vec<u8> = "\u{feff}Nom;Prénom;Tél.\nCôté;Zoé;819 555-0199\n"
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect();
    for list in [
        windows,
        utf16,
        "\u{feff}Nom,Prénom,Tél.\r\nCôté,Zoé,819 555-0199\r\n".into(),
        "Nom;Prénom;Tél.\rCôté;Zoé;819 555-0199\r".into(),
        "sep=;\nNom;Prénom;Tél.\nCôté;Zoé;819 555-0199".into(),
        "Liste des membres;;\n\nName;First name;Phone\nNom;Prénom;Tél.\nCôté;Zoé;\"819\n555-0199\"\n".into(),
    ] {
        let register = Register::empty();
        let done = import(&register, list, &["--json"]).with_code(0).json();
        assert_eq!(counts(&done), [1, 0, 0, 0, 0], "{done}");
        let zoe = member(&register, "zoe cote");
        assert!(zoe.contains("Zoé Côté") && zoe.contains("819 555-0199"), "{zoe}");
    }
}

#[test]
fn what_holds_nobody_says_so_and_writes_nothing() {
    let register = Register::empty();
    for (list, code, told) in [
        (&b""[..], 1, "aucune ligne"),
        (b"\n\n", 1, "aucune ligne"),
        (b"Nom;Pr\xc3\xa9nom\n", 0, "aucune personne ajout\u{e9}e"),
        (b"PK\x03\x04...", 1, "classeur"),
        (b"Nom;A\0\n", 1, "fichier de texte"),
        ("Nom;Prénom\n=1+1;Zoé\n-;Luc\n".as_bytes(), 1, "pas de nom de famille"),
        ("Nom;Prénom\n\"Roy;Zoé\nCôté;Luc\n".as_bytes(), 1, "jamais fermée"),
    ] {
        let said = import(&register, list, &[]).with_code(code);
        assert!(format!("{}{}", said.out, said.err).contains(told), "{told}: {said:?}");
    }
    register.run(&["importer", "membres", register.folder.path().to_str().unwrap()]).with_code(4);
    assert_eq!(register.line("membres --json").json(), json!([]));
}

#[test]
fn a_telephone_that_lacks_digits_goes_to_the_note_and_is_told() {
    let register = Register::empty();
    let list = "Nom;Prénom;Téléphone\nEssai;Marie;450 55\nModèle;Jean;450 555-0123 poste 12\n";
    let done = import(&register, list, &[]).with_code(0);
    assert!((done.out.clone() + &done.err).contains("450 55"), "{done:?}");
    let people = register.line("membres --json").with_code(0).json();
    let phones: Vec<_> =
        people.as_array().unwrap().iter().map(|row| row["phone"].clone()).collect();
    assert_eq!(phones, [serde_json::Value::Null, "450 555-0123 poste 12".into()]);
    let marie = register.line("membres montrer marie").with_code(0).out;
    assert!(marie.contains("450 55"), "{marie}");
}

#[test]
fn a_decision_on_a_line_that_is_not_there_and_a_folder_are_refused_in_words() {
    let register = Register::empty();
    let list = "Nom;Prénom\nRoy;Zoé\n";
    let said = import(&register, list, &["--douteux", "99=nouveau"]).with_code(2);
    assert!(said.err.contains("pas de ligne 99"), "{said:?}");
    assert_eq!(register.line("membres --json").json(), json!([]));
    let said = register.run(&["importer", "membres", "."]).with_code(4);
    assert!(said.err.contains("C’est un dossier"), "{said:?}");
}

#[test]
fn a_trial_says_what_would_be_done_and_the_import_what_was() {
    for (lang, would, did) in [
        (
            "fr",
            ["serait ajoutée", "1 personne serait ajoutée", "Endroit qui serait ajouté"],
            ["ajoutée", "1 personne ajoutée", "Endroit ajouté"],
        ),
        (
            "en",
            ["would be added", "1 person would be added", "Place that would be added"],
            ["added", "1 person added", "Place added"],
        ),
    ] {
        let register = Register::empty();
        let list = "Nom;Prénom;Ensemble\nRoy;Zoé;Les Lilas\n";
        let said = import(&register, list, &["--essai", "--langue", lang]).with_code(0);
        for told in would {
            assert!(said.out.contains(told), "{told}: {said:?}");
        }
        let said = import(&register, list, &["--langue", lang]).with_code(0);
        for told in did {
            assert!(said.out.contains(told), "{told}: {said:?}");
        }
        assert!(!said.out.contains("serai") && !said.out.contains("would"), "{said:?}");
    }
}

#[test]
fn a_role_that_says_what_people_are_is_their_kind() {
    let register = Register::empty();
    let list = "Nom;Prénom;Rôle\nRoy;Zoé;Locataire\nCôté;Luc;employé\nNil;Bo;Membre\n\
                Dubé;Ada;Présidente\n";
    let said = import(&register, list, &["--essai"]).with_code(0);
    assert!(said.out.contains("« Rôle » : lien avec le comité"), "{said:?}");
    let said = import(&register, list, &[]).with_code(0);
    // What is no kind is not lost.
    assert!(said.out.contains("« Présidente » n’a pas été compris sous « Rôle »"), "{said:?}");
    let people = register.line("membres --json").with_code(0).json();
    let kinds: Vec<(&str, &str)> = people
        .as_array()
        .unwrap()
        .iter()
        .map(|row| (row["name"].as_str().unwrap(), row["kind"].as_str().unwrap()))
        .collect();
    let tenant = "tenant";
    let all =
        [("Côté, Luc", "staff"), ("Dubé, Ada", tenant), ("Nil, Bo", tenant), ("Roy, Zoé", tenant)];
    assert_eq!(kinds, all);
    // A list of roles stays one, and so does what the secretary calls one.
    for (list, flags) in [
        ("Nom;Prénom;Rôle\nSol;Ann;Présidente\nSol;Guy;Membre\n", &["--essai"][..]),
        (
            "Nom;Prénom;Rôle\nSol;Ann;Locataire\n",
            &["--essai", "--colonne", "Rôle=siège ou fonction"],
        ),
    ] {
        let said = import(&register, list, flags).with_code(0);
        assert!(said.out.contains("« Rôle » : siège ou charge"), "{said:?}");
    }
}

#[test]
fn a_place_that_resembles_a_known_one_is_asked_about() {
    let register = Register::empty();
    let first = "Nom;Prénom;Ensemble\nRoy;Zoé;Place St-Martin\n";
    import(&register, first, &[]).with_code(0);
    let list = "Nom;Prénom;Ensemble\nCôté;Luc;Place Saint-Martin\nNil;Bo;Les Pins\n";
    let said = import(&register, list, &["--essai"]).with_code(1);
    for told in [
        "Ligne 2, Luc Côté : à décider. « Place Saint-Martin » ressemble à « Place St-Martin »",
        "--endroit 'Place Saint-Martin=meme'",
        "Les Pins",
    ] {
        assert!(said.out.contains(told), "{told}: {said:?}");
    }
    let said = import(&register, list, &["--essai", "--lang", "en"]).with_code(1);
    assert!(said.out.contains("--place 'Place Saint-Martin=same'"), "{said:?}");
    let done = import(&register, list, &["--json"]).with_code(1).json();
    assert_eq!((counts(&done), &done["places"]), ([1, 0, 0, 1, 0], &json!(["Les Pins"])));
    let sites = || -> Vec<String> {
        let rows = register.line("ensembles --json").with_code(0).json();
        let rows = rows.as_array().unwrap().iter();
        rows.map(|row| row["name"].as_str().unwrap().to_owned()).collect()
    };
    assert_eq!(sites(), ["Les Pins", "Place St-Martin"]);
    // It is the same place; another list has one that is not.
    let same = ["--endroit", "place saint-martin=meme", "--json"];
    assert_eq!(counts(&import(&register, list, &same).with_code(0).json()), [1, 0, 1, 0, 0]);
    assert_eq!(sites().len(), 2);
    let people = register.line("membres --json --filtre luc").with_code(0).json();
    assert_eq!(people[0]["site"], "Place St-Martin");
    let list = "Nom;Prénom;Ensemble\nDubé;Ada;Les Pin\n";
    let new = ["--place", "Les Pin=new", "--json"];
    assert_eq!(counts(&import(&register, list, &new).with_code(0).json()), [1, 0, 0, 0, 0]);
    assert_eq!(sites(), ["Les Pin", "Les Pins", "Place St-Martin"]);
    let said = import(&register, list, &["--endroit", "Les Pin"]).with_code(2);
    assert!(said.err.contains("« Les Pin » ne convient pas pour « --endroit »"), "{said:?}");
}

#[test]
fn the_help_names_every_meaning_that_a_column_may_have() {
    let register = Register::empty();
    for (line, meanings) in [
        ("importer membres --aide", ["nom et prénom", "lien avec le comité", "siège ou charge"]),
        ("import members --help --lang en", ["full name", "link with the committee", "ignore"]),
    ] {
        let said = register.line(line).with_code(0).out;
        let said = said.split_whitespace().collect::<Vec<_>>().join(" ");
        for meaning in meanings {
            assert!(said.contains(meaning), "{meaning}: {said}");
        }
    }
}

#[test]
fn what_the_rules_will_not_have_is_told_before_it_is_tried() {
    let register = Register::demo();
    let list =
        "Nom;Prénom;Type\nBoisvert-Pomme;Fernand;Personnel de l’office\nNeuve;Ada;Locataire\n";
    let tried = import(&register, list, &["--essai"]).with_code(1);
    assert!(tried.err.contains("Fernand Boisvert-Pomme"), "{tried:?}");
    let done = import(&register, list, &[]).with_code(1);
    assert_eq!(tried.err, done.err);
    // One that they have is only shown.
    let list = "Nom;Prénom;Type\nNeuve;Ada;Locataire\n";
    import(&register, list, &["--essai"]).with_code(0);
    assert!(!register.run(&["membres", "--json"]).out.contains("Neuve"));
}
