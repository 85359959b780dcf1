//! The fixture's lines: one command each, with the time and the person that it was recorded by.

use std::fmt;
use std::io::Read;

use chrono::{NaiveDate, NaiveDateTime};
use flate2::read::ZlibDecoder;
use serde_json::Value as Json;

use super::moment;

/// A command as the fixture tells it: names still stand for ids.
#[derive(Debug)]
pub(super) struct Line {
    file: &'static str,
    number: usize,
    /// When it was recorded.
    pub at: NaiveDateTime,
    /// Who recorded it.
    pub by: String,
    /// The command, days already counted from the day of opening.
    pub command: Json,
}

/// What is wrong with a line.
#[derive(Debug)]
pub(super) struct Fault {
    file: &'static str,
    line: usize,
    what: String,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "fixtures/demo/{}:{}: {}", self.file, self.line, self.what)
    }
}

impl Line {
    /// What a row of such lines is called as one act of the journal: a list that was imported, or
    /// the presences of a meeting. `None` for what is an act of its own.
    pub fn batch(&self) -> Option<&'static str> {
        let text = |key: &str| self.command.get(key).and_then(Json::as_str);
        match (text("do"), text("what")) {
            (Some("set-attendance"), _) => Some("attendance"),
            (Some("save"), Some("site" | "building" | "person" | "consent" | "body" | "seat")) => {
                Some("import")
            }
            (
                Some("save"),
                Some(
                    "project-phase" | "participant" | "work-day" | "hours" | "authorisation"
                    | "voucher" | "measure" | "upkeep" | "furnishing" | "indicator" | "budget-line",
                ),
            ) => Some("import"),
            _ => None,
        }
    }

    /// Whether the line that follows this one belongs to the same act: the same file, moment and
    /// kind of list.
    pub fn is_one_act_with(&self, next: &Self) -> bool {
        let same = |key: &str| self.command.get(key) == next.command.get(key);
        self.batch().is_some()
            && self.batch() == next.batch()
            && same("what")
            && same("meeting")
            && (self.file, self.at, &self.by) == (next.file, next.at, &next.by)
    }

    /// Something that is wrong with this line.
    pub fn fault(&self, what: String) -> Fault {
        Fault { file: self.file, line: self.number, what }
    }
}

/// The text of a file that the build packed.
pub(super) fn unpacked(file: &'static str, packed: &[u8]) -> Result<String, Fault> {
    let mut text = String::new();
    let read = ZlibDecoder::new(packed).read_to_string(&mut text);
    read.map(|_| text).map_err(|error| Fault { file, line: 0, what: error.to_string() })
}

/// Reads the lines of a file; empty ones and those that begin with `#` are for the reader. A line
/// without `when` or `by` has those of the line before it.
pub(super) fn read(file: &'static str, text: &str, today: NaiveDate) -> Result<Vec<Line>, Fault> {
    let mut lines = Vec::new();
    let (mut at, mut by) = (None, None);
    for (place, line) in text.lines().enumerate() {
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        let fault = |what: String| Fault { file, line: place + 1, what };
        let mut command: Json =
            serde_json::from_str(line).map_err(|error| fault(error.to_string()))?;
        let mut take = |key| match command.as_object_mut().and_then(|all| all.shift_remove(key)) {
            Some(Json::String(text)) => Some(text),
            _ => None,
        };
        if let Some(told) = take("when") {
            let moment = moment::moment(&told, today);
            at = Some(moment.ok_or_else(|| fault(format!("{told} is no moment")))?);
        }
        by = take("by").or(by);
        count_days(&mut command, today).map_err(fault)?;
        let (Some(at), Some(by)) = (at, by.clone()) else {
            return Err(fault("the first line says when and by whom".to_owned()));
        };
        lines.push(Line { file, number: place + 1, at, by, command });
    }
    Ok(lines)
}

/// Puts a day of the calendar in place of each `@…`.
fn count_days(json: &mut Json, today: NaiveDate) -> Result<(), String> {
    match json {
        Json::Array(values) => values.iter_mut().try_for_each(|value| count_days(value, today)),
        Json::Object(values) => values.values_mut().try_for_each(|value| count_days(value, today)),
        Json::String(text) if text.starts_with('@') => {
            let day = moment::day(text, today).ok_or_else(|| format!("{text} is no day"))?;
            *text = day.to_string();
            Ok(())
        }
        _ => Ok(()),
    }
}
