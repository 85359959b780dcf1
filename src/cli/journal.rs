//! `journal`, `annuler`, `retablir`: what was done, and its taking back.

use std::io::Write;

use chrono::NaiveDateTime;
use clap::ArgMatches;
use serde_json::{Value as Json, json};

use crate::domain::command::{Command, Undo};
use crate::domain::refusal::Refusal;
use crate::i18n::language::Language;
use crate::i18n::{dates, history};
use crate::store::journal::Entry;
use crate::store::{Error, Store};
use crate::t;
use crate::text::visible::visible;
use crate::text::visible::visible_json;

use super::act;
use super::failure::{Answer, Result};
use super::output;
use super::session::Session;

/// So many acts are shown when nothing is said; 0 asks for all.
const USUAL: u64 = 50;
/// So many acts are read at once.
const WINDOW: u32 = 500;

/// Lists the acts of the journal, the newest first.
pub fn list(session: &Session, matches: &ArgMatches) -> Result<Answer> {
    let store = session.open()?;
    let limit = matches.get_one::<u64>("limite").copied().unwrap_or(USUAL);
    let mut left = if limit == 0 { u64::MAX } else { limit };
    let as_json = matches.get_flag("json");
    let private = matches.get_flag("huis-clos");
    let mut out = output::out();
    let mut before = None;
    let mut begun = false;
    while left > 0 {
        let entries = store.entries(before, u32::try_from(left).unwrap_or(WINDOW).min(WINDOW))?;
        let Some(last) = entries.last() else { break };
        before = Some(last.seq);
        left -= entries.len() as u64;
        for entry in &entries {
            if as_json {
                out.write_all(if begun { b",\n" } else { b"[\n" })?;
                begun = true;
                let told = as_object(session, &store, entry, private)?.to_string();
                out.write_all(visible_json(&told).as_bytes())?;
            } else {
                line(session, &store, entry, private, &mut out)?;
            }
        }
    }
    if as_json {
        out.write_all(if begun { b"\n]\n" } else { b"[]\n" })?;
    }
    out.flush()?;
    Ok(Answer::Yes)
}

/// An act in words: those of what was said in camera only where they are asked for.
fn told(session: &Session, store: &Store, entry: &Entry, private: bool) -> Result<String> {
    Ok(match private {
        true => history::told(session.words(), store, entry)?,
        false => history::told_in_public(session.words(), store, entry)?,
    })
}

fn as_object(session: &Session, store: &Store, entry: &Entry, private: bool) -> Result<Json> {
    let hidden = !private && !store.told_in_camera(entry.seq)?.is_empty();
    let command = (!hidden).then(|| serde_json::from_str(&entry.command).unwrap_or_default());
    let command: Json = command.unwrap_or_default();
    Ok(json!({
        "entry": entry.seq,
        "at": entry.at,
        "by": entry.actor,
        "kind": entry.kind,
        "text": told(session, store, entry, private)?,
        "undoes": entry.undoes,
        "undone_by": entry.undone_by,
        "command": command,
    }))
}

fn line(
    session: &Session,
    store: &Store,
    entry: &Entry,
    private: bool,
    out: &mut output::Out,
) -> Result<()> {
    let words = session.words();
    let when = when(&entry.at, session.language());
    let who = visible(&entry.actor);
    let what = told(session, store, entry, private)?;
    write!(out, "{:>6}  {}  ", entry.seq, visible(&when))?;
    if !who.is_empty() {
        write!(out, "{who}  ")?;
    }
    write!(out, "{}", visible(&what))?;
    if let Some(by) = entry.undone_by {
        write!(out, " {}", t!(words, "cli-journal-undone", entry = by))?;
    }
    writeln!(out)?;
    Ok(())
}

/// « 17 nov. 2026, 19 h 04 »; what is no time stays as it is.
fn when(at: &str, language: Language) -> String {
    let Ok(at) = at.parse::<NaiveDateTime>() else { return at.to_owned() };
    format!("{}, {}", dates::medium(at.date(), language), dates::time(at.time(), language))
}

/// Takes back an act: the one that is named, else the latest that stands.
pub fn undo(session: &Session, matches: &ArgMatches) -> Result<Answer> {
    let store = session.open()?;
    let named = matches.get_one::<i64>("entree").copied();
    let entry = match named {
        Some(entry) => Some(entry),
        None => store.latest_undoable()?,
    };
    take_back(session, matches, store, entry, named.is_none())
}

/// Does again what was taken back last.
pub fn redo(session: &Session, matches: &ArgMatches) -> Result<Answer> {
    let store = session.open()?;
    let entry = store.latest_redoable()?;
    take_back(session, matches, store, entry, false)
}

/// `over_papers`: papers that were made after the act were passed over to come to it, which is said.
fn take_back(
    session: &Session,
    matches: &ArgMatches,
    mut store: Store,
    entry: Option<i64>,
    over_papers: bool,
) -> Result<Answer> {
    let stamp = session.stamp(&store)?;
    let as_json = matches.get_flag("json");
    let done = match entry {
        Some(entry) => store.run(&stamp, &Command::Undo(Undo { entry })),
        None => Err(Error::from(Refusal::NothingToUndo {})),
    };
    match done {
        Err(Error::Refused(refusal)) if as_json => {
            output::document(&json!({"ok": false, "refusal": act::facts(&refusal)}))?;
            Ok(Answer::No)
        }
        Err(error) => Err(error.into()),
        Ok(outcome) if as_json => {
            output::document(&act::accepted(&outcome))?;
            Ok(Answer::Yes)
        }
        Ok(outcome) => {
            if let Some(seq) = outcome.entry
                && let Some(made) = store.entries(Some(seq + 1), 1)?.first()
            {
                super::say(&history::told(session.words(), &store, made)?);
            }
            if let Some(after) = entry.filter(|_| over_papers)
                && let Some(stay) = history::papers_that_stay(session.words(), &store, after)?
            {
                super::say(&stay);
            }
            Ok(Answer::Yes)
        }
    }
}
