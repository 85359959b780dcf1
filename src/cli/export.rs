//! `exporter`, `document`: what goes out to other programs and to paper.

use std::io::{self, Write};
use std::path::{Path, PathBuf};

use clap::ArgMatches;

use crate::documents::file::{Format, Order, write};
use crate::documents::labels::LETTER_SHEETS;
use crate::documents::model::Document;
use crate::documents::paper::{Of, Paper, Subject};
use crate::documents::template::folder::{self, Folder};
use crate::domain::entity::Entity;
use crate::domain::id::Id;
use crate::exchange::export;
use crate::store::private_file::{self, Replace};
use crate::store::{Error, Record, Store};
use crate::t;
use crate::text::fold::fold;

use super::failure::{Answer, Failure, Result};
use super::session::Session;
use super::{output, seats_on};

/// `exporter json`: the whole register as one document; `-` writes it to standard output.
pub fn json(session: &Session, matches: &ArgMatches) -> Result<Answer> {
    let store = session.open()?;
    let path = output_path(matches);
    let journal = matches.get_flag("journal");
    if path == Path::new("-") {
        let mut out = Watched { out: output::out(), failed: None };
        let done = export::json(&store, &mut out, journal);
        return match (done, out.failed) {
            (Err(_), Some(kind)) => Err(io::Error::from(kind).into()),
            (Err(error), None) => Err(error.into()),
            (Ok(()), _) => Ok(out.out.flush().map(|()| Answer::Yes)?),
        };
    }
    private_file::write(path, replace(matches), |out| export::json(&store, out, journal))
        .map_err(Failure::written)?;
    told(session, &[path.to_owned()])
}

/// `exporter csv`: every list in a folder, one file each.
pub fn csv(session: &Session, matches: &ArgMatches) -> Result<Answer> {
    let store = session.open()?;
    let folder = output_path(matches);
    let files = export::csv_folder(&store, session.words(), folder, replace(matches));
    let files = files.map_err(Failure::written)?;
    told(session, &files)
}

/// `exporter ics`: the meetings as a calendar; `-` writes it to standard output.
pub fn ics(session: &Session, matches: &ArgMatches) -> Result<Answer> {
    let store = session.open()?;
    let path = output_path(matches);
    let words = session.words();
    if path == Path::new("-") {
        let mut calendar = Vec::new();
        export::ics(&store, words, &mut calendar)?;
        return written(&calendar);
    }
    private_file::write(path, replace(matches), |out| export::ics(&store, words, out))?;
    told(session, &[path.to_owned()])
}

/// `document KIND`: a paper. What goes to standard output (`-`) is a look only: no paper is recorded,
/// and its numbers can still be freed.
pub fn document(session: &Session, name: &str, matches: &ArgMatches) -> Result<Answer> {
    let Some(paper) = Paper::of_name(name) else { return Ok(Answer::No) };
    let mut store = session.open()?;
    let words = session.words();
    let in_camera =
        matches!(paper.of, Of::Sitting | Of::Resolution) && matches.get_flag("huis-clos");
    let mut subject = subject(session, &store, paper, matches)?.with_in_camera(in_camera);
    subject.large = matches.get_flag("gros-caracteres");
    let path = output_path(matches);
    let format = format(session, matches, path)?;
    let templates = match matches.get_one::<PathBuf>("modeles") {
        Some(folder) => Folder::at(folder),
        None => Folder::chosen(&store)?,
    };
    let order = Order { paper, subject: &subject, templates: &templates, words };
    if path == Path::new("-") {
        let document = order.document_as(&store, format)?;
        beside(session, &order, format, &document, matches);
        return written(&format.render(&document)?);
    }
    let stamp = session.stamp(&store)?;
    let replace = replace(matches);
    if path.to_string_lossy().ends_with(std::path::is_separator) && !path.is_dir() {
        return Err(Error::NoFolder(path.to_owned()).into());
    }
    beside(session, &order, format, &order.document_as(&store, format)?, matches);
    let made = write(&mut store, &stamp, &order, format, path, replace);
    told(session, &[made.map_err(Failure::written)?])
}

/// Says what of a paper is not as it may be expected: names in letters that no font here has, and
/// templates that were named and did not serve.
fn beside(
    session: &Session,
    order: &Order<'_>,
    format: Format,
    document: &Document,
    matches: &ArgMatches,
) {
    let words = session.words();
    let unprinted = format.unprinted(document);
    if !unprinted.is_empty() {
        let lost = unprinted.join(", ");
        super::say(&t!(words, "cli-document-unprinted", words = lost));
    }
    let Some(folder) = matches.get_one::<PathBuf>("modeles") else { return };
    if !order.templates.has(order.paper, words.language()) {
        let name = folder::built_in(order.paper, words.language()).name;
        let folder = folder.display().to_string();
        super::say(&t!(words, "cli-document-no-template", name = name, folder = folder));
    }
    let unused = order.templates.unused();
    if !unused.is_empty() {
        super::say(&t!(words, "cli-document-unused", names = unused.join(", ")));
    }
}

/// `document exporter-modeles`: the built-in templates, to start from.
pub fn templates(session: &Session, matches: &ArgMatches) -> Result<Answer> {
    let folder = matches.get_one::<PathBuf>("dossier").map_or(Path::new("."), PathBuf::as_path);
    let files = folder::export(folder, replace(matches)).map_err(Failure::written)?;
    told(session, &files)
}

/// The meeting or the resolution that is named.
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
        known.collect::<Vec<_>>().join(", ")
    };
    one.map(|body| body.id.clone()).ok_or_else(|| {
        Failure::No(t!(session.words(), "cli-no-body", asked = asked.as_str(), known = known()))
    })
}

fn output_path(matches: &ArgMatches) -> &Path {
    matches.get_one::<PathBuf>("sortie").map_or(Path::new("-"), PathBuf::as_path)
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

fn replace(matches: &ArgMatches) -> Replace {
    if matches.get_flag("remplacer") { Replace::Yes } else { Replace::Never }
}

/// Standard output, remembering how it failed: the export itself cannot tell a reader who left
/// from a register that cannot be read.
struct Watched {
    out: output::Out,
    failed: Option<io::ErrorKind>,
}

impl Write for Watched {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.out.write(bytes).inspect_err(|error| self.failed = Some(error.kind()))
    }

    fn flush(&mut self) -> io::Result<()> {
        self.out.flush().inspect_err(|error| self.failed = Some(error.kind()))
    }
}

/// The meeting or the resolution of a number, or of an id.
pub fn numbered(
    store: &Store,
    entity: Entity,
    asked: &str,
) -> std::result::Result<Option<Record>, Error> {
    let id = Id::new(asked);
    if id.is_sound()
        && let Some(record) = store.record(entity, &id)?
    {
        return Ok(Some(record));
    }
    let hits = store.find_public(asked, entity, 500)?;
    match hits.into_iter().find(|hit| hit.label.eq_ignore_ascii_case(asked)) {
        Some(hit) => store.record(entity, &hit.id),
        None => Ok(None),
    }
}

fn written(bytes: &[u8]) -> Result<Answer> {
    let mut out = output::out();
    out.write_all(bytes)?;
    out.flush()?;
    Ok(Answer::Yes)
}

fn told(session: &Session, files: &[PathBuf]) -> Result<Answer> {
    for file in files {
        let path = file.display().to_string();
        super::say(&t!(session.words(), "cli-written", path = path));
    }
    Ok(Answer::Yes)
}
