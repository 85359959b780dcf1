//! How the terminal interface starts: which register, which drafts, what must be said first.

use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use chrono::{Local, NaiveDate, Timelike};
use directories::ProjectDirs;
use tempfile::TempDir;

use super::app::{App, theme};
use super::drafts::{Draft, Drafts, Found};
use super::run::run;
use super::screen::{Note, Tone};
use super::terminal::{report_panics, require_terminal};
use super::weekly;
use crate::domain::entity::Entity;
use crate::domain::id::Id;
use crate::domain::warning::Warning;
use crate::i18n::dates;
use crate::i18n::language::Language;
use crate::i18n::wording;
use crate::i18n::words::Words;
use crate::store::file_system::is_synced_folder;
use crate::store::{self, FileSystem, Mode, Store};
use crate::t;

/// The exit code when the system failed: no terminal, no disk for what was typed.
const FAILED: u8 = 4;

/// What the program opens with.
pub enum Start {
    /// A register.
    Register(Box<Store>),
    /// No register yet: the first run makes it here.
    FirstRun(PathBuf),
    /// A demo register, in a folder that is taken away at the end.
    Demo(Box<Store>, TempDir),
}

/// Runs the terminal interface until it is left; the exit code.
pub fn start(start: Start, language: Language) -> u8 {
    if require_terminal().is_err() {
        return say(FAILED, &t!(Words::new(language), "start-no-terminal"));
    }
    let state = state_folder();
    report_panics(state.as_ref().map(|state| state.join("rapports")));
    let mut app = match app(start, language, state.as_deref()) {
        Ok(app) => app,
        Err(error) => return say_error(&error, &Words::new(language)),
    };
    let mut status = run(&mut app).unwrap_or_else(|error| say(FAILED, &error.to_string()));
    if let Some(lost) = app.keep_last() {
        let failed = say(FAILED, &lost);
        status = if status == 0 { failed } else { status };
    }
    match (status, state) {
        (0, Some(state)) => {
            damage(&app, &state).map_or(status, |error| say_error(&error, &app.context.words))
        }
        _ => status,
    }
}

/// What is wrong with the register when it is left: its place, or what the weekly look finds.
fn damage(app: &App, state: &Path) -> Option<store::Error> {
    if let Err(error) = app.store.in_place() {
        return Some(error);
    }
    Some(match weekly::look(&app.store, state, SystemTime::now()) {
        Ok(faults) => store::Error::Damaged(faults.into_iter().next()?),
        Err(error) => error,
    })
}

/// The program on what it opens with, before anything is drawn.
fn app(start: Start, language: Language, state: Option<&Path>) -> store::Result<App> {
    let clock = || {
        let now = Local::now().naive_local();
        now.with_nanosecond(0).unwrap_or(now)
    };
    let begin = |store: Store, drafts: Drafts| {
        let theme = theme(&store.rules()?);
        App::new(store, language, theme, drafts, Box::new(clock))
    };
    match start {
        Start::Register(store) => {
            let (drafts, found) = drafts(state, store.path());
            let mut app = begin(*store, drafts)?;
            let today = app.context.today();
            let waiting = few_drafts(&app.drafts, &app);
            if let Some(note) = first_note(&app.store, &found, &app.context.words, today) {
                // A few are named, where nothing graver is said.
                let named = waiting
                    .filter(|_| matches!(found, Ok(Found::Drafts(_))) && note.tone == Tone::Good);
                app.say(named.map_or(note, Note::good));
            }
            Ok(app)
        }
        Start::Demo(store, folder) => {
            let mut app = begin(*store, Drafts::for_now())?;
            app.hold(folder);
            app.say(Note::good(t!(app.context.words, "demo-opened")));
            Ok(app)
        }
        Start::FirstRun(path) => {
            let folder = tempfile::tempdir();
            let folder = folder.map_err(|error| store::Error::io(&std::env::temp_dir(), &error))?;
            let store = Store::create(&folder.path().join("registre.ccr"))?;
            let mut app = begin(store, drafts(state, &path).0)?;
            app.ask_for_register(path, folder);
            Ok(app)
        }
    }
}

/// Where drafts and reports lie: the user's state folder.
fn state_folder() -> Option<PathBuf> {
    let dirs = ProjectDirs::from("", "", "ccr")?;
    Some(dirs.state_dir().unwrap_or(dirs.data_local_dir()).to_owned())
}

/// The drafts of a register and how they were found, or why there is no place for them: the
/// program works all the same, and says so.
fn drafts(state: Option<&Path>, register: &Path) -> (Drafts, Result<Found, io::Error>) {
    let opened = match state {
        Some(state) => Drafts::open(&state.join("brouillons"), register),
        None => Err(io::Error::new(io::ErrorKind::NotFound, "HOME")),
    };
    opened.map_or_else(
        |error| {
            let told = io::Error::new(error.kind(), error.to_string());
            (Drafts::without_place(error), Err(told))
        },
        |(drafts, found)| (drafts, Ok(found)),
    )
}

/// The most drafts that are named.
const NAMED: usize = 3;

/// Of which forms a few drafts are, of what, and when the only one was typed.
fn few_drafts(drafts: &Drafts, app: &App) -> Option<String> {
    let words = &app.context.words;
    let all: Vec<(&str, &Draft)> = drafts.all().collect();
    let named: Option<Vec<String>> =
        all.iter().map(|(key, _)| drafted(key, words, &app.store)).collect();
    let what = named.filter(|named| named.len() <= NAMED)?.join(", ");
    match all[..] {
        [(_, draft)] => {
            let at = draft.saved_at.parse().ok()?;
            let when = dates::moment(at, app.context.now, words.language());
            Some(t!(words, "start-draft", what = what, when = when))
        }
        _ => Some(t!(words, "start-drafts-named", what = what)),
    }
}

/// The form of a draft's key, and of what.
pub(super) fn drafted(key: &str, words: &Words, store: &Store) -> Option<String> {
    let (kind, id) = key.split_once(':')?;
    let entity = Entity::from_table(kind);
    let form = match (entity, id) {
        (Some(_), id) if id == "new" || id.starts_with("new:") => format!("form-new-{kind}"),
        (Some(_), _) => format!("form-edit-{kind}"),
        (None, _) => format!("form-{kind}"),
    };
    if !words.has(&form) {
        return None;
    }
    let mut what = wording::small(&words.text(&form));
    let of = entity.and_then(|entity| store.label(entity, &Id::new(id)).ok().flatten());
    what.extend(of.map(|name| format!(" ({name})")));
    Some(what)
}

/// What must be known before anything is typed: the gravest of what there is.
fn first_note(
    store: &Store,
    found: &Result<Found, io::Error>,
    words: &Words,
    today: NaiveDate,
) -> Option<Note> {
    if store.mode() == Mode::ReadOnly {
        return Some(Note::warning(t!(words, "start-read-only")));
    }
    if store.disk_was_full() {
        return Some(Note::warning(t!(words, "start-disk-full")));
    }
    if let Err(error) = found {
        let error = wording::system(words, error);
        return Some(Note::warning(t!(words, "start-no-drafts", error = error)));
    }
    if let Ok(Found::Damaged(path)) = found {
        let path = path.display().to_string();
        return Some(Note::warning(t!(words, "start-drafts-damaged", path = path)));
    }
    if let Some(last) = store.latest_at()
        && last.get(..10).is_some_and(|day| *today.to_string() < *day)
    {
        return Some(Note::warning(wording::warning(words, &Warning::ClockBack { last })));
    }
    if store.file_system() == FileSystem::Network {
        return Some(Note::warning(t!(words, "start-network")));
    }
    if is_synced_folder(store.path()) {
        return Some(Note::warning(t!(words, "start-synced")));
    }
    match found {
        Ok(Found::Drafts(count @ 1..)) => {
            Some(Note::good(t!(words, "start-drafts", count = *count)))
        }
        _ => None,
    }
}

/// Says what is wrong with the register; the exit code that tells it.
fn say_error(error: &store::Error, words: &Words) -> u8 {
    let words = wording::error(words, error);
    say(error.exit_code(), &[words.happened, words.safe, words.todo].join("\n"))
}

/// Says why the program cannot go on, where a person who typed its name looks; the exit code.
fn say(code: u8, message: &str) -> u8 {
    let message = crate::text::visible::visible_lines(message);
    let _ = writeln!(std::io::stderr(), "{message}");
    code
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::command::{Command, Stamp};
    use crate::store::Store;

    #[test]
    fn a_register_that_cannot_be_used_ends_it_otherwise_than_a_system_that_fails() {
        let words = Words::new(Language::English);
        assert_eq!(say_error(&store::Error::Damaged("page 7".to_owned()), &words), 3);
        assert_eq!(say_error(&store::Error::Gone("a.ccr".into()), &words), 3);
        assert_eq!(say_error(&store::Error::Locked, &words), 3);
        assert_eq!(say_error(&store::Error::Full, &words), 4);
    }

    #[test]
    fn the_demo_says_what_it_is_and_how_one_leaves_it() {
        for (language, told) in
            [(Language::French, "q la quitte"), (Language::English, "The q key")]
        {
            let folder = tempfile::tempdir().unwrap();
            let store = Store::create(&folder.path().join("d.ccr")).unwrap();
            let app = app(Start::Demo(Box::new(store), folder), language, None).unwrap();
            assert!(app.note.is_some_and(|note| note.text.contains(told)), "{told}");
        }
    }

    #[test]
    fn the_gravest_is_said_first() {
        let folder = tempfile::tempdir().unwrap();
        let words = Words::new(Language::English);
        let synced = folder.path().join("OneDrive");
        std::fs::create_dir(&synced).unwrap();
        let plain = Store::create(&folder.path().join("a.ccr")).unwrap();
        let synced = Store::create(&synced.join("a.ccr")).unwrap();

        let today = "2026-11-22".parse().unwrap();
        let said = |store: &Store, found: Found| {
            first_note(store, &Ok(found), &words, today).map(|note| note.text)
        };

        assert_eq!(said(&plain, Found::Nothing), None);
        assert!(said(&plain, Found::Drafts(2)).unwrap().contains("2 drafts"));
        assert!(said(&synced, Found::Drafts(2)).unwrap().contains("synchronised folder"));
        let damaged = Found::Damaged("/d/a.damaged-1".into());
        assert!(said(&synced, damaged).unwrap().contains("/d/a.damaged-1"));
    }

    #[test]
    fn a_few_drafts_are_named_and_many_are_counted() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.ccr");
        let mut store = Store::create(&path).unwrap();
        let save = Command::save(Entity::Site, None, [("name", serde_json::json!("Les Lilas"))]);
        let stamp = Stamp { at: "2026-11-22T12:00:00".parse().unwrap(), actor: String::new() };
        let site = store.run(&stamp, &save).unwrap().id.unwrap();
        let (mut drafts, _) = Drafts::open(&folder.path().join("drafts"), &path).unwrap();
        let typed = || Draft { saved_at: "2026-11-22T11:30:00".to_owned(), ..Draft::default() };
        let theme = theme(&store.rules().unwrap());
        let clock = Box::new(|| "2026-11-22T12:00:00".parse().unwrap());
        let app = App::new(store, Language::English, theme, Drafts::for_now(), clock).unwrap();

        drafts.put(&format!("person:new:{site}"), typed());
        let said = few_drafts(&drafts, &app).unwrap();
        assert!(said.contains("Draft: add a person, ") && said.contains("11:30"), "{said}");
        drafts.put(&format!("site:{site}"), typed());
        let said = few_drafts(&drafts, &app).unwrap();
        assert!(said.contains("add a person") && said.contains("(Les Lilas)"), "{said}");
        drafts.put("body:new", typed());
        drafts.put("association:new", typed());
        assert_eq!(few_drafts(&drafts, &app), None);
    }

    #[test]
    fn a_clock_before_the_latest_act_is_said() {
        let folder = tempfile::tempdir().unwrap();
        let words = Words::new(Language::English);
        let mut store = Store::create(&folder.path().join("a.ccr")).unwrap();
        let site = [("name", serde_json::json!("Les Lilas"))];
        let command = Command::save(Entity::Site, None, site);
        let stamp = Stamp { at: "2026-11-22T23:59:00".parse().unwrap(), actor: String::new() };
        store.run(&stamp, &command).unwrap();
        let said = |today: &str| {
            let note = first_note(&store, &Ok(Found::Nothing), &words, today.parse().unwrap());
            note.map(|note| note.text)
        };
        assert_eq!(said("2026-11-22"), None);
        assert_eq!(said("2027-01-01"), None);
        // Ten years back, as a dead battery does it.
        let told = said("2016-11-22").unwrap();
        assert!(told.contains("clock") && told.contains("November 22, 2026"), "{told}");
    }
}
