//! `document`: papers, one or all of a year.

use std::io::{IsTerminal, Write, stderr};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use clap::ArgMatches;
use signal_hook::consts::SIGINT;
use signal_hook::flag;

use crate::documents::caution::{Caution, cautions};
use crate::documents::file::{Format, Order, write};
use crate::documents::labels::LETTER_SHEETS;
use crate::documents::making::{Kind, Run};
use crate::documents::paper::{Of, Paper, Subject, WORK_DAY_POSTER};
use crate::documents::template::folder::{self, Folder};
use crate::domain::entity::Entity;
use crate::domain::id::Id;
use crate::i18n::wording;
use crate::i18n::words::Words;
use crate::store::{Error, Record, Store};
use crate::t;
use crate::text::fold::fold;
use crate::text::joined::Joined;

use super::export::{numbered, output_path, replace, told, written};
use super::failure::{Answer, Failure, Result};
use super::project_papers;
use super::seats_on;
use super::session::{Session, today};
use super::show_act::{Found, found};

/// `document KIND`: a paper. What goes to standard output (`-`) is a look only: no paper is recorded,
/// and its numbers can still be freed.
pub fn document(session: &Session, name: &str, matches: &ArgMatches) -> Result<Answer> {
    let Some(paper) = Paper::of_name(name) else { return Ok(Answer::No) };
    // « affiche » is of a meeting, or of a work day.
    let of_project = matches.try_get_one::<String>("projet").ok().flatten().is_some();
    let paper = if paper.of == Of::Meeting && of_project { &WORK_DAY_POSTER } else { paper };
    let mut store = session.open()?;
    let path = output_path(matches);
    let templates = match matches.get_one::<PathBuf>("modeles") {
        _ if matches.get_flag("modeles-integres") => Folder::built_in(),
        Some(folder) => Folder::at(folder),
        None => Folder::chosen(&store)?,
    };
    if matches.get_one::<PathBuf>("modeles").is_some() {
        warn(session, &templates.cautions(paper, session.language()));
    }
    let own = |mut subject: Subject| {
        subject.large = matches.get_flag("gros-caracteres");
        subject.with_in_camera(paper.has_doors() && matches.get_flag("huis-clos"))
    };
    if let Some(year) = year(paper, matches) {
        if !path.is_dir() {
            return Err(session.wrong(&t!(session.words(), "cli-year-folder")));
        }
        let named = matches.contains_id("instance");
        let body = named.then(|| body(session, &store, matches)).transpose()?;
        let subjects = paper.of_year(&store, year, body.as_ref())?.into_iter().map(own);
        let subjects: Vec<Subject> = subjects.collect();
        if subjects.is_empty() {
            let of = match paper.of {
                Of::Resolution => "resolution",
                Of::Sitting => "sitting",
                _ => "meeting",
            };
            let body = body.map(|body| store.label(Entity::Body, &body)).transpose()?.flatten();
            let body = body.unwrap_or_else(|| "none".to_owned());
            let year = year.to_string();
            return Err(Failure::No(t!(
                session.words(),
                "cli-year-nothing",
                of = of,
                year = year,
                body = body
            )));
        }
        return several(session, matches, &mut store, (paper, templates, path), subjects);
    }
    if paper.of == Of::Volunteer && !matches.contains_id("personne") {
        if !path.is_dir() {
            return Err(session.wrong(&t!(session.words(), "cli-certificates-folder")));
        }
        let project = project_papers::project(session, &store, matches)?;
        let subjects: Vec<Subject> =
            paper.of_project(&store, &project)?.into_iter().map(own).collect();
        return several(session, matches, &mut store, (paper, templates, path), subjects);
    }
    let subject = own(subject(session, &store, paper, matches)?);
    let format = format(session, matches, path)?;
    let (subject, templates, words) = (&subject, &templates, session.words());
    let order = Order { paper, subject, templates, words };
    if path == Path::new("-") {
        let document = order.document(&store)?;
        warn(session, &cautions(&store, &order, &document, &[format], today())?);
        return written(&format.render(&document)?);
    }
    if path.to_string_lossy().ends_with(std::path::is_separator) && !path.is_dir() {
        return Err(Error::NoFolder(path.to_owned()).into());
    }
    let stamp = session.stamp(&store)?;
    let replace = replace(matches);
    let made = write(&mut store, &stamp, &order, format, path, replace);
    let (path, cautions) = made.map_err(Failure::written)?;
    warn(session, &cautions);
    told(session, &[path])
}

/// The year of which all are asked for.
fn year(paper: &Paper, matches: &ArgMatches) -> Option<u16> {
    let of_year = matches!(paper.of, Of::Meeting | Of::Sitting | Of::Resolution);
    matches.try_get_one::<String>("annee").ok().flatten().filter(|_| of_year)?.parse().ok()
}

/// Makes a paper of each subject, in a folder.
fn several(
    session: &Session,
    matches: &ArgMatches,
    store: &mut Store,
    (paper, templates, folder): (&'static Paper, Folder, &Path),
    subjects: Vec<Subject>,
) -> Result<Answer> {
    let kind = Kind {
        paper,
        formats: vec![format(session, matches, folder)?],
        templates,
        words: Words::new(session.language()),
        folder: folder.to_owned(),
        replace: replace(matches),
    };
    all(session, store, Run::new(kind, Box::new(subjects.into_iter())))
}

/// Makes papers one after the other. Ctrl+C stops between two of them, and what was made stays; a
/// second one ends the program as usual.
fn all(session: &Session, store: &mut Store, mut run: Run) -> Result<Answer> {
    let words = session.words();
    let stop = Arc::new(AtomicBool::new(false));
    let failed = |error| Failure::file(Path::new("SIGINT"), error);
    flag::register_conditional_shutdown(SIGINT, 130, Arc::clone(&stop)).map_err(failed)?;
    flag::register(SIGINT, Arc::clone(&stop)).map_err(failed)?;
    let shown = stderr().is_terminal();
    let mut ended = Ok(());
    while !run.is_over() && !stop.load(Ordering::Relaxed) {
        if shown {
            let (done, total) = (run.done(), run.total());
            let _ = write!(stderr(), "\r\x1b[K{}", t!(words, "making", done = done, total = total));
        }
        let stamp = session.stamp(store)?;
        ended = run.next(store, &stamp);
        if ended.is_err() {
            break;
        }
    }
    if shown {
        let _ = write!(stderr(), "\r\x1b[K");
    }
    for (called, why) in &run.skipped {
        let why = wording::refusal(words, why);
        super::say(&t!(words, "make-skipped", called = called.as_str(), why = why));
    }
    warn(session, &run.cautions);
    let (made, total) = (run.made, run.total());
    let folder = run.kind.folder.display().to_string();
    super::say(&t!(words, "cli-made", made = made, total = total, folder = folder));
    if run.same > 0 {
        super::say(&t!(words, "cli-made-same", count = run.same));
    }
    if run.numbered > 0 {
        super::say(&t!(words, "cli-made-numbered", count = run.numbered));
    }
    ended.map_err(Failure::written)?;
    Ok(match (run.is_over(), run.skipped.is_empty()) {
        (false, _) => Answer::Stopped,
        (true, false) => Answer::No,
        (true, true) => Answer::Yes,
    })
}

/// Says what of papers may not be as they were meant.
fn warn(session: &Session, cautions: &[Caution]) {
    for caution in cautions {
        super::say(&caution.told(session.words()));
    }
}

/// `document exporter-modeles`: the built-in templates, to start from.
pub fn templates(session: &Session, matches: &ArgMatches) -> Result<Answer> {
    let folder = matches.get_one::<PathBuf>("dossier").map_or(Path::new("."), PathBuf::as_path);
    let files = folder::export(folder, replace(matches)).map_err(Failure::written)?;
    told(session, &files)
}

/// The meeting, the resolution, the body or the election that is named.
fn subject(
    session: &Session,
    store: &Store,
    paper: &Paper,
    matches: &ArgMatches,
) -> Result<Subject> {
    let words = session.words();
    let asked = |id: &str| matches.get_one::<String>(id).map_or("", String::as_str);
    if paper.of == Of::Resolution {
        let number = asked("resolution");
        let Some(motion) = numbered(store, Entity::Motion, number)? else {
            return Err(Failure::No(t!(words, "cli-no-resolution", number = number)));
        };
        let meeting = motion.link("meeting_id").unwrap_or_default();
        return Ok(Subject::resolution(meeting, motion.id));
    }
    if matches!(paper.of, Of::Body | Of::Labels) {
        let body = body(session, store, matches)?;
        let mut subject = Subject::body(body, seats_on::day(session, matches)?);
        if paper.of == Of::Labels {
            let asked = asked("feuille");
            let sheet = LETTER_SHEETS.into_iter().find(|sheet| sheet.name == asked);
            subject.label_sheet = sheet.unwrap_or(LETTER_SHEETS[0]);
        }
        return Ok(subject);
    }
    if paper.of == Of::Election {
        let named = asked("election");
        return match found(store, Entity::Election, named, false)? {
            Found::One(election) => Ok(Subject::election(election.id)),
            other => Err(other.failure(words, named)),
        };
    }
    if matches!(paper.of, Of::Project | Of::WorkDay | Of::Grant | Of::Volunteer) {
        return project_papers::subject(session, store, paper, matches);
    }
    let number = asked("reunion");
    match numbered(store, Entity::Meeting, number)? {
        Some(meeting) => Ok(Subject::meeting(meeting.id)),
        None => Err(Failure::No(t!(words, "cli-no-meeting", number = number))),
    }
}

/// The body that is named by its prefix or by words of its name; the committee where none is.
fn body(session: &Session, store: &Store, matches: &ArgMatches) -> Result<Id> {
    let bodies = store.bodies()?;
    let Some(asked) = matches.get_one::<String>("instance") else {
        return Ok(bodies.into_iter().next().map(|body| body.id).unwrap_or_default());
    };
    let sought = fold(asked);
    let is = |body: &&Record| body.text("prefix").is_some_and(|prefix| fold(prefix) == sought);
    let has = |body: &&Record| fold(&body.label()).contains(&sought);
    let mut named = bodies.iter().filter(has);
    let one = match bodies.iter().find(is) {
        Some(body) => Some(body),
        None => named.next().filter(|_| named.next().is_none()),
    };
    let known = || {
        let known = bodies.iter().filter_map(|body| body.text("prefix"));
        known.joined(", ")
    };
    one.map(|body| body.id.clone()).ok_or_else(|| {
        Failure::No(t!(session.words(), "cli-no-body", asked = asked.as_str(), known = known()))
    })
}

/// The form that is asked for, else the one of the file's ending; else, to read in the terminal,
/// text, and in a folder the pages to print. A file whose ending says something else is refused: no
/// program would open it.
fn format(session: &Session, matches: &ArgMatches, path: &Path) -> Result<Format> {
    let asked = matches.get_one::<String>("format").and_then(|asked| Format::from_code(asked));
    if path == Path::new("-") {
        return Ok(asked.unwrap_or(Format::Markdown));
    }
    let ending = path.extension().filter(|_| !path.is_dir()).map(|ending| ending.to_string_lossy());
    let Some(ending) = ending else { return Ok(asked.unwrap_or(Format::Pdf)) };
    let said = Format::from_code(&ending.to_lowercase());
    let words = session.words();
    match (asked, said) {
        (None, Some(said)) => Ok(said),
        (Some(asked), Some(said)) if asked == said => Ok(asked),
        (Some(asked), _) => {
            let ending = ending.as_ref();
            Err(Failure::Usage(t!(
                words,
                "cli-document-other-ending",
                ending = ending,
                format = asked.code()
            )))
        }
        (None, None) => {
            Err(Failure::Usage(t!(words, "cli-document-ending", ending = ending.as_ref())))
        }
    }
}
