//! `importer membres`: a list from a spreadsheet, told row by row, then written as one act.

mod ask;
mod flags;

use std::io::Write;
use std::path::{Path, PathBuf};

use clap::ArgMatches;
use serde_json::{Value as Json, json};

use crate::domain::command::Stamp;
use crate::domain::rules::CONSENT_REQUIRED;
use crate::exchange::import::{
    self, Candidate, ColumnRole, ImportError, Note, Options, Plan, PlannedRow, Verdict, words,
};
use crate::i18n::language::Language;
use crate::store::{Mode, Outcome, Store};
use crate::t;
use crate::text::visible::visible;

use super::failure::{Answer, Failure, Result};
use super::output::{self, prose};
use super::session::Session;
use ask::Person;

/// Imports a list of members, or with `--essai` only tells what would change. Rows that are not
/// written (refused, or perhaps somebody known) make the answer a no.
pub fn members(session: &Session, matches: &ArgMatches) -> Result<Answer> {
    let path = matches.get_one::<PathBuf>("fichier").map_or(Path::new(""), PathBuf::as_path);
    let bytes = std::fs::read(path).map_err(|error| Failure::file(path, error))?;
    let mut store = session.open()?;
    let mut options = flags::options(session, matches)?;
    let stamp = session.stamp(&store)?;
    let decided: Vec<usize> = options.decisions.keys().copied().collect();
    let (dry, as_json) = (matches.get_flag("essai"), matches.get_flag("json"));
    // Whoever only looks, or lets another program read, is not asked.
    let person = if dry || as_json { None } else { Person::at_terminal(session) };
    let plan = planned(&store, &stamp, &bytes, &mut options, person.as_ref())
        .map_err(|error| failed(session, error))?;
    let there = |line: &usize| plan.rows.iter().any(|row| row.line == *line);
    if let Some(line) = decided.iter().find(|line| !there(line)) {
        return Err(session.wrong(&t!(session.words(), "import-wrong-line", line = *line)));
    }
    let done = match dry || plan.is_empty() {
        true => Outcome { entry: None, id: None },
        false => store.run(&stamp, &plan.batch)?,
    };
    if as_json {
        output::document(&as_object(session, &plan, dry, &done))?;
    } else {
        text(session, &plan, dry)?;
    }
    // What the committee's rules will not have is told before it is tried.
    if dry && !plan.is_empty() && store.mode() != Mode::ReadOnly {
        let refused = store.preview(&stamp, &plan.batch).err();
        if let Some(error) = refused.filter(|error| error.refusal().is_some()) {
            return Err(error.into());
        }
    }
    let [_, _, _, doubtful, refused] = plan.counts();
    Ok(if doubtful + refused == 0 { Answer::Yes } else { Answer::No })
}

/// The plan of a list, after what had to be asked: the columns first, since they say what the rows
/// are, then the rows, until none is left that a decision on another one made doubtful, and once
/// the consent of all who come in.
fn planned(
    store: &Store,
    stamp: &Stamp,
    bytes: &[u8],
    options: &mut Options,
    person: Option<&Person<'_>>,
) -> std::result::Result<Plan, ImportError> {
    let Some(person) = person else { return import::plan(store, stamp, bytes, options) };
    person.ask_columns(&import::headings(bytes, options)?, options);
    let mut plan = import::plan(store, stamp, bytes, options)?;
    while person.ask_places(&plan, options) || person.ask_doubtful(&plan, options) {
        plan = import::plan(store, stamp, bytes, options)?;
    }
    if store.rules()?.is_on(&CONSENT_REQUIRED) && person.ask_consent(&plan, options) {
        plan = import::plan(store, stamp, bytes, options)?;
    }
    Ok(plan)
}

/// The flags that would decide what is not decided yet.
fn hints(session: &Session, plan: &Plan) -> Vec<String> {
    let told = session.words();
    let mut named = plan.columns.iter().filter(|column| !column.header.is_empty());
    let unknown = named.find(|column| column.role == ColumnRole::Unknown);
    let of_place = |row: &&PlannedRow| match &row.verdict {
        Verdict::Doubtful { candidate: Candidate::Place { typed, .. }, .. } => Some(typed.clone()),
        _ => None,
    };
    let alike = plan.rows.iter().find_map(|row| of_place(&row));
    let mut rows = plan.rows.iter().filter(|row| of_place(row).is_none());
    let doubtful = rows.find(|row| matches!(row.verdict, Verdict::Doubtful { .. }));
    let consent = plan.notes.iter().any(|note| matches!(note, Note::NoConsent(_)));
    let french = session.language() == Language::French;
    let column = |header: &str, meaning: &str| {
        let flag = if french { "--colonne" } else { "--column" };
        format!("{flag} {}", quoted(&format!("{header}={meaning}")))
    };
    let flags = |source: &str| {
        let (on, from) = if french {
            ("--consentement-le DATE", "--consentement-source")
        } else {
            ("--consent-on DATE", "--consent-source")
        };
        format!("{on} {from} {}", quoted(source))
    };
    [
        unknown.map(|unknown| {
            let header = unknown.header.as_str();
            let read = column(header, "…");
            let ignore = column(header, if french { "ignorer" } else { "ignore" });
            t!(told, "import-hint-columns", read = read, ignore = ignore)
        }),
        alike.map(|place| {
            let (flag, same, new) =
                if french { ("--endroit", "meme", "nouveau") } else { ("--place", "same", "new") };
            let said = |is: &str| format!("{flag} {}", quoted(&format!("{place}={is}")));
            t!(told, "import-hint-place", same = said(same), new = said(new))
        }),
        doubtful.map(|row| t!(told, "import-hint-doubtful", line = row.line)),
        consent.then(|| {
            let flags = flags(&t!(told, "import-hint-consent-source"));
            t!(told, "import-hint-consent", flags = flags)
        }),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// A text as a shell takes it for one word.
fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\'', r"'\''"))
}

fn failed(session: &Session, error: ImportError) -> Failure {
    match words::error(session.words(), &error) {
        Some(sentence) => Failure::No(sentence),
        None => match error {
            ImportError::Store(error) => Failure::Store(error),
            other => Failure::No(other.to_string()),
        },
    }
}

fn as_object(session: &Session, plan: &Plan, dry: bool, done: &Outcome) -> Json {
    let [added, changed, same, doubtful, refused] = plan.counts();
    let columns = plan.columns.iter().map(|column| words::column(session.words(), column));
    let notes = plan.notes.iter().map(|note| words::note(session.words(), note, !dry));
    let rows = plan.rows.iter().map(|row| as_row(session, row, !dry));
    json!({
        "dry_run": dry,
        "entry": done.entry,
        "added": added,
        "changed": changed,
        "same": same,
        "doubtful": doubtful,
        "refused": refused,
        "places": plan.places,
        "columns": columns.collect::<Vec<_>>(),
        "notes": notes.collect::<Vec<_>>(),
        "rows": rows.collect::<Vec<_>>(),
    })
}

fn as_row(session: &Session, row: &PlannedRow, written: bool) -> Json {
    let verdict = match row.verdict {
        Verdict::Added { .. } => "added",
        Verdict::Changed { .. } => "changed",
        Verdict::Same { .. } => "same",
        Verdict::Doubtful { .. } => "doubtful",
        Verdict::Refused { .. } => "refused",
    };
    let text = words::row(session.words(), row, written);
    json!({"line": row.line, "name": row.name, "verdict": verdict, "text": text})
}

fn text(session: &Session, plan: &Plan, dry: bool) -> std::io::Result<()> {
    let told = session.words();
    let mut out = output::out();
    let width = output::width_of(std::io::stdout());
    let columns = plan.columns.iter().map(|column| words::column(told, column));
    let notes = plan.notes.iter().map(|note| words::note(told, note, !dry));
    let rows = plan.rows.iter().filter(|row| {
        // What stays as it is would drown the rest.
        !matches!(row.verdict, Verdict::Same { .. }) || !row.remarks.is_empty()
    });
    let rows = rows.flat_map(|row| {
        // What follows from a row stands under it.
        let lines = words::row(told, row, !dry).into_iter().enumerate();
        lines.map(|(place, line)| if place == 0 { line } else { format!("  {line}") })
    });
    for line in columns.chain(rows).chain(words::places(told, plan, !dry)).chain(notes) {
        writeln!(out, "{}", prose(&visible(&line), width))?;
    }
    writeln!(out, "{}", prose(&visible(&words::summary(told, plan, !dry)), width))?;
    for hint in hints(session, plan) {
        writeln!(out, "{}", prose(&visible(&hint), width))?;
    }
    if dry {
        writeln!(out, "{}", t!(told, "cli-import-dry"))?;
    }
    out.flush()
}
