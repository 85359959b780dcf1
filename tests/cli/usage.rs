//! Help, languages, wrong orders.

use crate::program::{Register, said};

#[test]
fn help_is_in_the_language_that_was_asked_for_and_in_no_other() {
    let register = Register::absent();
    let french = register.line("membres --aide").with_code(0).out;
    assert!(french.contains("Usage\u{a0}: ccr membres [OPTIONS]"), "{french}");
    assert!(french.contains("[aussi\u{a0}: --sort]"), "{french}");
    let english = register.line("members --help --lang en").with_code(0).out;
    assert!(english.contains("Usage: ccr membres [OPTIONS]"), "{english}");
    assert!(english.contains("[also: --tri]"), "{english}");
    for word in ["aliases", "possible values", "Print", "Commands"] {
        assert!(!french.contains(word), "{word}: {french}");
    }
    // The computer's language is followed, and the one of no country is French.
    for (set, wanted) in
        [("en_CA.UTF-8", "Usage:"), ("C", "Usage\u{a0}:"), ("fr_CA", "Usage\u{a0}:")]
    {
        let help = said(register.command().env("LC_ALL", set).arg("--aide")).with_code(0).out;
        assert!(help.contains(wanted), "{set}: {help}");
    }
}

#[test]
fn every_command_has_help() {
    let register = Register::absent();
    let commands = [
        "demo",
        "nouveau",
        "membres",
        "membres montrer",
        "sieges",
        "associations",
        "reunions",
        "resolutions",
        "suivis",
        "instances",
        "ensembles",
        "faire",
        "importer",
        "importer membres",
        "exporter",
        "exporter json",
        "exporter csv",
        "document",
        "document proces-verbal",
        "verifier",
        "journal",
        "annuler",
        "retablir",
        "sauvegarder",
        "restaurer",
        "completions",
        "man",
    ];
    for command in commands {
        for language in ["fr", "en"] {
            let help = register.line(&format!("{command} -h --langue {language}")).with_code(0);
            assert!(help.out.contains(&format!("ccr {command}")), "{help:?}");
            assert!(!help.out.contains('⟦'), "a text is missing: {}", help.out);
        }
    }
}

#[test]
fn a_wrong_order_says_what_is_wrong_that_nothing_was_done_and_where_to_look() {
    let register = Register::empty();
    for (line, told) in [
        ("nouvo", "nouveau"),
        ("membres --xyz", "--xyz"),
        ("membres --json --csv", "--csv"),
        ("membres --vue tout", "tenants"),
        ("nouveau --comite Comité", "--office"),
        ("importer", "membres"),
        ("annuler douze", "douze"),
        ("--langue de membres", "de"),
        ("membres --filtre", "--filtre"),
        ("journal --limite -3", "-3"),
        ("sieges --au demain", "Écrivez le jour, le mois et l’année"),
    ] {
        let said = register.line(line).with_code(2);
        assert_eq!(said.out, "", "{line}");
        assert!(said.err.contains(told), "{line}: {}", said.err);
        for clap in ["error:", "Usage", "For more", "tip:", "unexpected"] {
            assert!(!said.err.contains(clap), "{line}: {}", said.err);
        }
    }
    // What can be said in its place is told, in one language.
    let papers = ["proces-verbal", "extrait", "avis", "ordre-du-jour", "presences"];
    let said = register.line("document nimporte").with_code(2);
    assert!(said.err.contains("«\u{a0}nimporte\u{a0}»"), "{said:?}");
    for paper in papers {
        assert!(said.err.contains(paper), "{paper}: {said:?}");
    }
    assert!(!said.err.contains("agenda"), "{said:?}");
    let said = register.line("document nimporte --lang en").with_code(2);
    assert!(said.err.contains("agenda") && !said.err.contains("ordre-du-jour"), "{said:?}");
    let said = register.line("nouvo --lang en").with_code(2);
    assert!(said.err.contains("There is no command “nouvo”.\nNothing was done.\n"), "{said:?}");
}

#[test]
fn a_wrong_order_is_answered_with_the_names_of_one_language_and_the_right_file() {
    let register = Register::empty();
    let said = register.line("membre").with_code(2);
    assert!(said.err.contains("membres") && !said.err.contains("members"), "{said:?}");
    let said = register.line("exporter csv --lang en").with_code(2);
    assert!(said.err.contains("<PATH>") && !said.err.contains("CHEMIN"), "{said:?}");
    // A date that needs no year elsewhere must be whole here, and that is what is said.
    let said = register.line("sieges --au demain").with_code(2);
    assert!(said.err.contains("Rien n’a été fait.") && !said.err.contains("+7"), "{said:?}");
    let said = register.line("importer membres nulle-part.csv").with_code(4);
    assert!(said.err.contains("nulle-part.csv") && !said.err.contains("registre"), "{said:?}");
    let said = register.line("resolutions").with_code(0);
    assert_eq!((said.out.as_str(), said.err.as_str()), ("", "Rien dans cette liste.\n"));
    let said = register.line("resolutions --json").with_code(0);
    assert!(said.err.is_empty(), "{said:?}");
}

#[test]
fn what_is_missing_and_what_will_not_do_are_called_as_in_the_language_that_is_spoken() {
    let register = Register::empty();
    for (line, told) in [
        ("membres --vue tout --lang en", "“--view <VIEW>”"),
        ("membres --view tout", "« --vue <VUE> »"),
        ("document proces-verbal -o x", "Il manque : --reunion <RÉUNION> ou --annee <ANNÉE>."),
        ("document minutes -o x --lang en", "Missing: --meeting <MEETING> or --year <YEAR>."),
        ("membres montrer", "Il manque : <QUI>."),
        ("annuler douze", "il faut un nombre entier"),
    ] {
        let said = register.line(line).with_code(2).err.replace('\u{a0}', " ");
        assert!(said.contains(told), "{line}: {said}");
    }
    let said = register.line("document foo").with_code(2).err;
    assert!(!said.contains("follow-ups"), "{said}");
}

#[test]
fn what_is_typed_never_drives_the_terminal() {
    let register = Register::empty();
    let said = register.run(&["\u{1b}[2Jmembres"]).with_code(2);
    assert!(!said.err.contains('\u{1b}'), "{said:?}");
    let said = register.run(&["membres", "montrer", "\u{1b}[2J"]).with_code(1);
    assert!(!said.err.contains('\u{1b}'), "{said:?}");
}

#[test]
fn the_registers_own_language_is_taken_up_unless_another_is_asked_for() {
    let register = Register::empty();
    register.feed(r#"{"do":"set-rule","rule":"language","value":"en"}"#).with_code(0);
    assert!(register.line("instances").out.starts_with("Name "));
    assert!(register.line("instances --langue fr").out.starts_with("Nom "));
}

#[test]
fn completions_know_both_names_and_the_manual_has_every_command() {
    let register = Register::absent();
    let bash = register.line("completions bash").with_code(0).out;
    for word in ["reunions", "meetings", "--registre", "--register"] {
        assert!(bash.contains(word), "{word}");
    }
    let manual = register.line("man").with_code(0).out;
    assert!(manual.contains(".SH NOM\n") && manual.contains(".SH \"ccr sauvegarder\""), "{manual}");
    assert!(register.line("man --lang en").with_code(0).out.contains(".SH NAME\n"));
}

#[test]
fn the_version_is_the_packages() {
    let version = Register::absent().line("--version").with_code(0).out;
    assert_eq!(version, format!("ccr {}\n", env!("CARGO_PKG_VERSION")));
}
