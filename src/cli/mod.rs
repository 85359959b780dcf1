//! The command line: an order in, an answer on standard output, messages on standard error, an
//! exit code that says which it was.
//!
//! [`grammar`] says what can be ordered, [`help`] and `usage` put it into words, and each family
//! of commands has a file of its own.

pub mod grammar;
pub mod help;

mod act;
mod backups;
mod check;
mod count;
mod demo;
mod export;
mod failure;
mod found;
mod import;
mod journal;
mod lists;
mod output;
mod papers;
mod photos;
mod project_papers;
mod seats_on;
mod session;
mod show;
mod show_act;
mod show_election;
mod show_project;
mod usage;

use std::ffi::OsString;
use std::io::Write;
use std::mem::ManuallyDrop;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::ArgMatches;
use tempfile::TempDir;

use crate::domain::refusal::Refusal;
use crate::i18n::language::Language;
use crate::i18n::wording;
use crate::store::{Error, Store};
use crate::t;

use self::failure::{Answer, Failure, Result};
use self::session::Session;

/// What the terminal interface opens with.
pub enum Start {
    /// A register.
    Register(Box<Store>),
    /// No register yet: the first run makes it here.
    FirstRun(PathBuf),
    /// A fresh demo register, in a folder that is taken away at the end.
    Demo(Box<Store>, TempDir),
}

/// Carries out what the arguments (the program's name first) order. The terminal interface, which
/// this module knows nothing of, is handed in.
pub fn main(
    args: impl IntoIterator<Item = OsString>,
    tui: impl FnOnce(Start, Language) -> ExitCode,
) -> ExitCode {
    let mut args: Vec<OsString> = args.into_iter().collect();
    // « ccr aide membres » is what many try first.
    if args.get(1).is_some_and(|first| first == "aide" || first == "help") {
        args.remove(1);
        args.push("--aide".into());
    }
    let matches = match read(&args) {
        Ok(matches) => matches,
        Err(error) => return usage::answer(&args, &error),
    };
    let session = Session::new(&matches);
    let opened = match matches.subcommand() {
        None => start(&session),
        Some(("demo", matches)) if !demo::is_written(matches) => demo::fresh(&session),
        Some((name, matches)) => {
            let done = carry_out(&session, name, matches);
            return done.map_or_else(|failure| fail(&session, &failure), ExitCode::from);
        }
    };
    match opened {
        Ok(start) => tui(start, session.language()),
        Err(failure) => fail(&session, &failure),
    }
}

/// Reads the arguments. Without a command, which opens the terminal interface, the commands need not
/// be known; whatever else is said is understood, or not, by the whole grammar.
fn read(args: &[OsString]) -> std::result::Result<ArgMatches, clap::Error> {
    let by = |grammar| {
        // The system takes its memory back quicker at the end than it could be given back here.
        ManuallyDrop::<clap::Command>::new(grammar).try_get_matches_from_mut(args)
    };
    by(grammar::root(Language::French)).or_else(|_| by(grammar::grammar(Language::French)))
}

fn fail(session: &Session, failure: &Failure) -> ExitCode {
    tell(session, failure);
    ExitCode::from(failure.code())
}

fn start(session: &Session) -> Result<Start> {
    match session.open() {
        Err(Failure::Store(Error::Missing(_))) => Ok(Start::FirstRun(session.path()?)),
        other => Ok(Start::Register(Box::new(other?))),
    }
}

fn carry_out(session: &Session, name: &str, matches: &ArgMatches) -> Result<Answer> {
    if let Some((_, _, list)) = grammar::LISTS.iter().find(|(french, _, _)| *french == name) {
        return match (name, matches.subcommand()) {
            ("membres", Some((_, matches))) => show::member(session, matches),
            (_, Some(("montrer", matches))) => show_act::run(session, matches, list.entity),
            ("sieges", _) if matches.contains_id("au") => seats_on::run(session, matches),
            _ => lists::run(session, matches, list),
        };
    }
    match (name, matches.subcommand()) {
        ("demo", _) => demo::write(session, matches),
        ("importer", Some((_, matches))) => import::members(session, matches),
        ("exporter", Some(("json", matches))) => export::json(session, matches),
        ("exporter", Some(("ics", matches))) => export::ics(session, matches),
        ("exporter", Some((_, matches))) => export::csv(session, matches),
        ("document", Some(("exporter-modeles", matches))) => papers::templates(session, matches),
        ("document", Some((paper, matches))) => papers::document(session, paper, matches),
        ("depouiller", _) => count::run(session, matches),
        ("nouveau", _) => found::run(session, matches),
        ("photos", Some((_, matches))) => photos::add(session, matches),
        ("faire", _) => act::run(session, matches),
        ("verifier", _) => check::run(session, matches),
        ("journal", _) => journal::list(session, matches),
        ("annuler", _) => journal::undo(session, matches),
        ("retablir", _) => journal::redo(session, matches),
        ("sauvegarder", _) => backups::backup(session, matches),
        ("restaurer", _) => backups::restore(session, matches),
        ("completions", _) => help::completions(session, matches),
        _ => help::manual(session),
    }
}

/// Says on standard error what failed: what happened, what is safe, what to do.
fn tell(session: &Session, failure: &Failure) {
    let words = session.words();
    let sentences = match failure {
        Failure::NobodyReads => return,
        Failure::Usage(sentence) | Failure::No(sentence) => vec![sentence.clone()],
        Failure::Store(Error::Refused(refusal)) => {
            let mut said = vec![wording::refusal(words, refusal)];
            if matches!(**refusal, Refusal::Template { .. }) {
                said.push(t!(words, "cli-built-in-todo").into_owned());
            }
            said
        }
        Failure::Store(error) => three(wording::error(words, error)),
        Failure::Taken(path) => {
            let mut said = three(wording::error(words, &Error::Exists(path.clone())));
            said.pop();
            said.push(t!(words, "cli-taken-todo").into_owned());
            said
        }
        Failure::File(path, error) if error.kind() == std::io::ErrorKind::NotFound => {
            let path = path.display().to_string();
            vec![
                t!(words, "cli-no-file", path = path),
                t!(words, "cli-wrong-safe").into_owned(),
                t!(words, "cli-no-file-check").into_owned(),
            ]
        }
        Failure::File(path, error) if error.kind() == std::io::ErrorKind::IsADirectory => {
            let path = path.display().to_string();
            vec![
                t!(words, "cli-is-folder", path = path),
                t!(words, "cli-wrong-safe").into_owned(),
                t!(words, "cli-no-file-check").into_owned(),
            ]
        }
        Failure::File(path, error) => three(wording::error(words, &Error::io(path, error))),
        Failure::Output(error) => {
            let what = t!(words, "cli-output");
            let path = PathBuf::from(what.as_ref());
            three(wording::error(words, &Error::io(&path, error)))
        }
    };
    say(&sentences.join("\n"));
}

fn three(worded: wording::Worded) -> Vec<String> {
    vec![worded.happened, worded.safe, worded.todo]
}

/// Writes a message on standard error. Where nobody listens, nothing is lost but the message.
pub(in crate::cli) fn say(message: &str) {
    let message = output::prose(message, output::width_of(std::io::stderr()));
    let _ = writeln!(std::io::stderr(), "{message}");
}
