//! `importer membres`: a list from a spreadsheet, told row by row, then written as one act.

use std::io::Write;
use std::path::{Path, PathBuf};

use clap::ArgMatches;
use serde_json::{Value as Json, json};

use crate::exchange::import::{self, ImportError, Options, Plan, PlannedRow, Verdict, words};
use crate::store::Outcome;
use crate::t;
use crate::text::visible::visible;

use super::failure::{Answer, Failure, Result};
use super::output;
use super::session::Session;

/// Imports a list of members, or with `--essai` only tells what would change. Rows that are not
/// written (refused, or perhaps somebody known) make the answer a no.
pub fn members(session: &Session, matches: &ArgMatches) -> Result<Answer> {
    let path = matches.get_one::<PathBuf>("fichier").map_or(Path::new(""), PathBuf::as_path);
    let bytes = std::fs::read(path).map_err(|error| Failure::file(path, error))?;
    let mut store = session.open()?;
    let stamp = session.stamp(&store)?;
    let options = Options { language: session.language(), ..Options::default() };
    let plan = import::plan(&store, &stamp, &bytes, &options).map_err(|e| failed(session, e))?;
    let dry = matches.get_flag("essai");
    let done = match dry || plan.is_empty() {
        true => Outcome { entry: None, id: None },
        false => store.run(&stamp, &plan.batch)?,
    };
    if matches.get_flag("json") {
        output::document(&as_object(session, &plan, dry, &done))?;
    } else {
        text(session, &plan, dry)?;
    }
    let [_, _, _, doubtful, refused] = plan.counts();
    Ok(if doubtful + refused == 0 { Answer::Yes } else { Answer::No })
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
    let notes = plan.notes.iter().map(|note| words::note(session.words(), note));
    let rows = plan.rows.iter().map(|row| as_row(session, row));
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

fn as_row(session: &Session, row: &PlannedRow) -> Json {
    let verdict = match row.verdict {
        Verdict::Added { .. } => "added",
        Verdict::Changed { .. } => "changed",
        Verdict::Same { .. } => "same",
        Verdict::Doubtful { .. } => "doubtful",
        Verdict::Refused { .. } => "refused",
    };
    let text = words::row(session.words(), row);
    json!({"line": row.line, "name": row.name, "verdict": verdict, "text": text})
}

fn text(session: &Session, plan: &Plan, dry: bool) -> std::io::Result<()> {
    let told = session.words();
    let mut out = output::out();
    let columns = plan.columns.iter().map(|column| words::column(told, column));
    let notes = plan.notes.iter().map(|note| words::note(told, note));
    let rows = plan.rows.iter().filter(|row| {
        // What stays as it is would drown the rest.
        !matches!(row.verdict, Verdict::Same { .. }) || !row.remarks.is_empty()
    });
    let rows = rows.flat_map(|row| words::row(told, row));
    for line in columns.chain(rows).chain(words::places(told, plan)).chain(notes) {
        writeln!(out, "{}", visible(&line))?;
    }
    writeln!(out, "{}", visible(&words::summary(told, plan)))?;
    if dry {
        writeln!(out, "{}", t!(told, "cli-import-dry"))?;
    }
    out.flush()
}
