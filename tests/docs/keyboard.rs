//! The reference of the keys, in both languages, from the table that the program itself uses.

use std::fmt::Write;

use ccr::domain::rules::Rules;
use ccr::i18n::language::Language;
use ccr::i18n::words::Words;
use ccr::tui::context::Context;
use ccr::tui::keys::Scope;
use ccr::tui::screen::pick;
use ccr::tui::theme::{Palette, Signs, Theme};

use crate::{cell, settle};

const HEAD: &str = "\
# Les touches de `ccr` · The keys of `ccr`

Cette page est écrite par un test (`tests/docs`), d’après la table des touches du programme. Dans le
programme, `?` (ou F1) montre les touches qui servent à l’écran où l’on est, et lance celle qu’on
choisit; `Ctrl+P` trouve une commande par son nom.

This page is written by a test (`tests/docs`) from the program’s own table of keys. In the program,
`?` (or F1) shows the keys that work on the screen one is on, and runs the one that is chosen;
`Ctrl+P` finds a command by its name.
";

/// A place where keys work, as the page's titles name it.
fn title(scope: Scope) -> &'static str {
    match scope {
        Scope::Anywhere => "Partout, même dans un champ · Everywhere, in a field too",
        Scope::Browse => "Partout où l’on ne tape pas · Wherever nothing is typed",
        Scope::List => "Dans une liste · In a list",
        Scope::Home => "À l’accueil · At home",
        Scope::Person => "Sur la page d’une personne · On a person’s page",
        Scope::Body => "Sur la page d’une instance · On a body’s page",
        Scope::Place => "Sur la page d’un ensemble immobilier · On a housing complex’s page",
        Scope::Association => "Sur la page d’une association · On an association’s page",
        Scope::Project => "Sur la page d’un projet · On a project’s page",
        Scope::Furnishing => "Sur la page d’un aménagement · On a furnishing’s page",
        Scope::WorkDay => "Sur la page d’une corvée · On a work day’s page",
        Scope::Timeline => "Échéancier d’un projet · Timeline of a project",
        Scope::Election => "Sur la page d’une élection · On an election’s page",
        Scope::Ballots => "En lisant les bulletins · While reading the ballots",
        Scope::Meeting => "Dans une réunion · In a meeting",
        Scope::Notes => "Dans les notes d’une réunion · In the notes of a meeting",
        Scope::Roll => "En prenant les présences · While taking the attendance",
        Scope::Round => "Dans la tournée d’un avis · On the round of a notice",
        Scope::Form => "Dans un formulaire · In a form",
        Scope::Choice => "Dans un champ de choix (▾) · In a field of choices (▾)",
        Scope::Pick => "Dans une recherche · In a search",
        Scope::Question => "Devant une question · At a question",
        Scope::Journal => "Dans le journal · In the journal",
        Scope::RollCall => "À l’appel nominal · In a roll call",
        Scope::Settings => "Dans les règles · In the rules",
        Scope::Photo => "Sur une photo · On a photo",
        Scope::Paper => "En lisant un document · While reading a paper",
        Scope::Resolution => "Sur la page d’une résolution · On a resolution’s page",
        Scope::Document => "Sur la page d’un document · On a document’s page",
        Scope::Making => "Pendant que des documents se font · While documents are being made",
    }
}

fn reference(language: Language) -> Vec<(Scope, String, String)> {
    pick::reference(&Context {
        words: Words::new(language),
        theme: Theme::new(Palette::Mono, Signs::unicode()),
        now: "2026-11-22T19:00:00".parse().unwrap(),
        home: language,
        rules: Rules::default(),
        tall: 0,
        wide: false,
        keeps: true,
    })
}

#[test]
fn the_keys_page_is_up_to_date() {
    let mut page = HEAD.to_owned();
    let mut under = None;
    for (french, english) in reference(Language::French).iter().zip(&reference(Language::English)) {
        let (scope, key, does) = french;
        if under != Some(*scope) {
            under = Some(*scope);
            let title = title(*scope);
            write!(page, "\n## {title}\n\n| Touche | Effet | Key | Effect |\n|---|---|---|---|\n")
                .unwrap();
        }
        let [key, does, key_too, does_too] = [key, does, &english.1, &english.2].map(|t| cell(t));
        writeln!(page, "| {key} | {does} | {key_too} | {does_too} |").unwrap();
    }
    settle("KEYS.md", &page);
}
