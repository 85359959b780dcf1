//! `docs/CLI.md`: every command, flag and JSON key, in both languages.

use std::fmt::Write;

use ccr::cli::grammar::{LISTS, grammar};
use ccr::cli::help::{argument_told, command_text, english_name};
use ccr::domain::field::Kind;
use ccr::i18n::language::Language;
use ccr::i18n::words::Words;
use ccr::store::query::list::{List, Shown};
use clap::{Arg, Command};

use super::act_keys::ACT_KEYS;
use super::keys::{KEYS, Key};
use super::{cell, settle};

const HEAD: &str = "\
# La ligne de commande · The command line

Cette page est écrite par un test (`tests/docs`). · This page is written by a test (`tests/docs`).

Les noms français sont la référence; les noms anglais font la même chose. ·
The French names are the reference; the English ones do the same.

- **Registre · Register**: `--registre FILE`, else `CCR_REGISTRE`, else `registre.ccr` in the user's
  data folder.
- **Langue · Language**: `--langue fr|en`, else the register's setting, else `LC_ALL`, `LC_MESSAGES`,
  `LANG`, else French. `C` and `POSIX` count as French. Help and wrong usage are worded before a
  register is opened, so its setting does not count there.
- **Sortie · Output**: the answer goes to standard output, messages to standard error. With `--json`
  the answer is one document (`faire`: one a line), UTF-8, with the keys named below. Days are
  `2026-11-17`, hours `19:04`, times `2026-11-17T19:04:00`; what is not known is `null`, a sum of nothing is 0; choices are
  codes, which `docs/SCHEMA.md` lists. `id` names a record in the commands of `docs/COMMANDS.md`.
- **Huis clos · In camera**: lists, `montrer`, papers, CSV and `verifier` leave out what was said and
  decided in camera: the text of such a motion, the private notes of an item, a follow-up that was noted
  in camera or follows from such a motion, the reason why somebody withdrew, the details of what became
  of such a resolution. `--filtre` and the words given to `montrer` do not find it either. Numbers, votes
  and days are no secret. `journal` says of such an act only that it was noted in camera, and of what
  kind. With `--huis-clos` [`--in-camera`] all of it is there; `exporter json` is the register itself
  and leaves out nothing.
- **Sceaux · Seals**: `verifier` also looks at the seals of adopted minutes ([SEAL.md](SEAL.md)).
- Control characters in the data are shown as signs in tables and CSV; JSON escapes them.

| Code | Sens · Meaning |
|---|---|
| 0 | fait · done |
| 1 | la réponse est non : un refus, des constats · the answer is no: a refusal, findings |
| 2 | commande mal écrite · wrong usage |
| 3 | le registre est inutilisable : absent, verrouillé, abîmé, trop récent, pas un registre · the register cannot be used: absent, locked, damaged, newer, not a register |
| 4 | le système a échoué : disque plein, accès refusé, lecture seule · the system failed: disk full, no permission, read-only |
";

/// The two languages' texts.
struct Both {
    french: Words,
    english: Words,
}

impl Both {
    fn of(&self, id: impl Fn(&Words) -> String) -> (String, String) {
        self.told(|words| words.text(&id(words)).into_owned())
    }

    fn told(&self, told: impl Fn(&Words) -> String) -> (String, String) {
        (cell(&told(&self.french)), cell(&told(&self.english)))
    }
}

#[test]
fn the_command_line_page_is_up_to_date() {
    let words =
        Both { french: Words::new(Language::French), english: Words::new(Language::English) };
    let root = grammar(Language::English);
    let mut page = HEAD.to_owned();
    section(&mut page, &words, &root, &mut Vec::new(), "ccr");
    settle("CLI.md", &page);
}

fn section(page: &mut String, words: &Both, command: &Command, path: &mut Vec<String>, name: &str) {
    let english = english_name(command);
    let alias = if english == command.get_name() { String::new() } else { format!(" [{english}]") };
    let (french, told) = words.of(|_| command_text(path));
    let heading = if path.is_empty() { "`ccr`".to_owned() } else { format!("`{name}`{alias}") };
    writeln!(page, "\n## {heading}\n\n{french} · {told}").unwrap();
    let own: Vec<&Arg> =
        command.get_arguments().filter(|arg| path.is_empty() || !arg.is_global_set()).collect();
    if !own.is_empty() {
        writeln!(page, "\n| | Français | English |\n|---|---|---|").unwrap();
    }
    for arg in own {
        let (french, english) = words.told(|words| argument_told(words, path, arg));
        let values: Vec<&str> = match arg.get_id().as_str() {
            "vue" | "tri" => {
                let known = arg.get_possible_values();
                let names = known.iter().map(|value| value.get_name().to_owned());
                names.map(|name| &*name.leak()).collect()
            }
            _ => Vec::new(),
        };
        let values = match values.join("`, `") {
            none if none.is_empty() => none,
            some => format!(": `{some}`"),
        };
        let (must, needed) = match arg.is_required_set() {
            true => (" (obligatoire)", " (required)"),
            false => ("", ""),
        };
        writeln!(page, "| {} | {french}{values}{must} | {english}{values}{needed} |", shown(arg))
            .unwrap();
    }
    let list = LISTS.iter().find(|(french, ..)| path.len() == 1 && *french == command.get_name());
    if let Some((_, _, list)) = list {
        list_keys(page, words, list);
    }
    let full = path.join(" ");
    if let Some((_, note, keys)) = KEYS
        .iter()
        .chain(ACT_KEYS)
        .chain(super::elections::ELECTION_KEYS)
        .chain(super::projects::PROJECT_KEYS)
        .find(|(command, ..)| *command == full)
    {
        told_keys(page, note, keys);
    }
    for sub in command.get_subcommands() {
        path.push(english_name(sub).to_owned());
        section(page, words, sub, path, &format!("{name} {}", sub.get_name()));
        path.pop();
    }
}

/// « `-o`, `--sortie PATH` [--output] ».
fn shown(arg: &Arg) -> String {
    let value = arg
        .get_value_names()
        .filter(|_| arg.get_action().takes_values())
        .map(|names| names.join(" "))
        .unwrap_or_default();
    let Some(own) = arg.get_long() else { return format!("`{}`", cell(&value)) };
    // An argument is known by its French name; here it stands first.
    let long = arg.get_id().as_str();
    let short = arg.get_short().map(|short| format!("`-{short}`, ")).unwrap_or_default();
    let aliases = (own != long).then_some(own).into_iter();
    let aliases: String = aliases.map(|alias| format!(" [`--{alias}`]")).collect();
    let value = if value.is_empty() { value } else { format!(" {}", cell(&value)) };
    format!("{short}`--{long}{value}`{aliases}")
}

fn list_keys(page: &mut String, words: &Both, list: &List) {
    writeln!(page, "\n`--json`: an array of objects.\n").unwrap();
    writeln!(page, "| Clé · Key | Valeur · Value | Français | English |\n|---|---|---|---|")
        .unwrap();
    writeln!(page, "| `id` | id | Identifiant | Id |").unwrap();
    for column in list.columns {
        let (french, english) = words.of(|_| column.text_id());
        let value = match column.shown {
            Shown::Text | Shown::Sum | Shown::Gist => "text".to_owned(),
            Shown::Date => "day".to_owned(),
            Shown::Time => "hour".to_owned(),
            Shown::Whole => "number".to_owned(),
            Shown::Amount(Kind::Money) => "cents".to_owned(),
            Shown::Amount(Kind::Minutes) => "minutes".to_owned(),
            Shown::Amount(_) => "hundredths".to_owned(),
            Shown::Choice(choices) => format!("code of `{}`", choices.name),
        };
        writeln!(page, "| `{}` | {value} | {french} | {english} |", column.name).unwrap();
    }
}

fn told_keys(page: &mut String, note: &str, keys: &[Key]) {
    writeln!(page, "\n{note}\n\n| Clé · Key | Français | English |\n|---|---|---|").unwrap();
    for (key, french, english) in keys {
        writeln!(page, "| `{key}` | {french} | {english} |").unwrap();
    }
}
