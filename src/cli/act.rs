//! `faire`: commands from a file or a pipe, one JSON object a line, each in its own transaction.

use std::fs::File;
use std::io::{self, BufRead, BufReader, Write};
use std::path::{Path, PathBuf};

use chrono::NaiveDateTime;
use clap::ArgMatches;
use serde_json::{Map, Value as Json, json};

use crate::domain::command::{Command, Stamp};
use crate::domain::refusal::Refusal;
use crate::store::{Error, Outcome};
use crate::text::visible::visible_json;

use super::failure::{Answer, Failure, Result};
use super::session::{Session, now};

/// How a stamp is written in a command.
const STAMP: &str = "%Y-%m-%dT%H:%M:%S";

/// Runs the commands in turn. Each answer is written, and flushed, once its command is committed:
/// who reads it knows that it will last.
pub fn run(session: &Session, matches: &ArgMatches) -> Result<Answer> {
    let path = matches.get_one::<PathBuf>("fichier").map_or(Path::new("-"), PathBuf::as_path);
    let mut input = open(path)?;
    let stop = matches.get_flag("arret");
    let mut store = session.open()?;
    let usual = session.stamp(&store)?;
    let mut answer = Answer::Yes;
    let mut line = Vec::new();
    for number in 1_u64.. {
        line.clear();
        if input.read_until(b'\n', &mut line).map_err(|e| Failure::file(path, e))? == 0 {
            break;
        }
        if line.trim_ascii().is_empty() {
            continue;
        }
        let done = match Order::read(&line) {
            Err(reason) => Err(json!({"kind": "not-a-command", "line": number, "reason": reason})),
            Ok(order) => {
                let stamp = Stamp {
                    at: order.at.unwrap_or_else(now),
                    actor: order.by.unwrap_or_else(|| usual.actor.clone()),
                };
                match store.run(&stamp, &order.command) {
                    Ok(outcome) => Ok(outcome),
                    Err(Error::Refused(refusal)) => Err(facts(&refusal)),
                    Err(error) => {
                        // The file itself fails: what comes after would fail too.
                        reply(&json!({"ok": false, "error": {"kind": error.kind()}}))?;
                        return Err(error.into());
                    }
                }
            }
        };
        match done {
            Ok(outcome) => reply(&accepted(&outcome))?,
            Err(refusal) => {
                reply(&json!({"ok": false, "refusal": refusal}))?;
                answer = Answer::No;
                if stop {
                    break;
                }
            }
        }
    }
    Ok(answer)
}

/// The answer to a command that was carried out.
pub fn accepted(outcome: &Outcome) -> Json {
    json!({"ok": true, "entry": outcome.entry, "id": outcome.id})
}

/// A refusal as JSON: its kind and its facts.
pub fn facts(refusal: &Refusal) -> Json {
    serde_json::to_value(refusal).unwrap_or_else(|_| json!({"kind": refusal.kind()}))
}

fn open(path: &Path) -> Result<Box<dyn BufRead>> {
    if path == Path::new("-") {
        return Ok(Box::new(io::stdin().lock()));
    }
    let file = File::open(path).map_err(|error| Failure::file(path, error))?;
    Ok(Box::new(BufReader::new(file)))
}

fn reply(answer: &Json) -> io::Result<()> {
    let mut out = io::stdout().lock();
    let answer = answer.to_string();
    out.write_all(format!("{}\n", visible_json(&answer)).as_bytes())?;
    out.flush()
}

/// One line: a command, and the stamp it may bear.
#[derive(Debug)]
struct Order {
    command: Command,
    at: Option<NaiveDateTime>,
    by: Option<String>,
}

impl Order {
    /// Reads a line. `at` is the time of the act; what happens at a meeting has an hour of that
    /// name, which a whole time gives too.
    fn read(line: &[u8]) -> std::result::Result<Self, String> {
        let parsed: Map<String, Json> =
            serde_json::from_slice(line).map_err(|error| error.to_string())?;
        let mut map = parsed;
        let by = match map.remove("by") {
            None => None,
            // A blank name is nobody's.
            Some(Json::String(name)) => Some(name).filter(|name| !name.trim().is_empty()),
            Some(other) => return Err(format!("by: {other}")),
        };
        let text = map.get("at").and_then(Json::as_str);
        let at = text.and_then(|text| NaiveDateTime::parse_from_str(text, STAMP).ok());
        if let Some(at) = at {
            map.remove("at");
            if has_hour(&map) {
                map.insert("at".to_owned(), at.format("%H:%M").to_string().into());
            }
        }
        let command = serde_json::from_value(Json::Object(map)).map_err(|e| e.to_string())?;
        Ok(Self { command, at, by })
    }
}

/// Whether a command has an hour `at` of its own. The commands say so themselves: of one that has
/// none, serde knows no such field.
fn has_hour(order: &Map<String, Json>) -> bool {
    let kind = order.get("do").cloned().unwrap_or_default();
    let only = json!({"do": kind, "at": null});
    let error = serde_json::from_value::<Command>(only).err();
    error.is_none_or(|error| !error.to_string().starts_with("unknown field `at`"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_may_say_when_and_by_whom() {
        let line = br#"{"do":"undo","entry":3,"at":"2026-11-17T19:04:00","by":"Zoe"}"#;
        let order = Order::read(line).unwrap();
        assert_eq!(order.at.unwrap().to_string(), "2026-11-17 19:04:00");
        assert_eq!(order.by.as_deref(), Some("Zoe"));
        assert_eq!(order.command.kind(), "undo");
    }

    #[test]
    fn the_hour_of_a_meeting_is_no_stamp_but_a_whole_time_is_both() {
        let line = br#"{"do":"close-meeting","meeting":"m","at":"21:15"}"#;
        let order = Order::read(line).unwrap();
        assert_eq!(order.at, None);
        let line = br#"{"do":"close-meeting","meeting":"m","at":"2026-11-17T21:15:30"}"#;
        let order = Order::read(line).unwrap();
        assert_eq!(order.at.unwrap().to_string(), "2026-11-17 21:15:30");
        let Command::CloseMeeting(close) = order.command else { panic!("{order:?}") };
        assert_eq!(close.at, "21:15");
    }

    /// The example of every command, and whether its table of fields names an hour `at`.
    fn examples() -> Vec<(Json, bool)> {
        let page = include_str!("../../docs/COMMANDS.md");
        let parts = page.split("\n## `").skip(1);
        let example = |part: &str| {
            let line = part.lines().find(|line| line.starts_with("{\"do\":"))?;
            Some((serde_json::from_str(line).unwrap(), part.contains("\n| `at` |")))
        };
        parts.filter_map(example).collect()
    }

    #[test]
    fn a_whole_time_gives_its_hour_to_every_command_that_has_one_and_is_the_stamp_of_all() {
        let mut kinds = Vec::new();
        for (mut example, has_hour) in examples() {
            let kind = example["do"].as_str().unwrap().to_owned();
            example["at"] = "2026-11-17T19:04:00".into();
            let order = Order::read(example.to_string().as_bytes());
            let order = order.unwrap_or_else(|error| panic!("{kind}: {error}"));
            assert_eq!(order.at.unwrap().to_string(), "2026-11-17 19:04:00", "{kind}");
            let command = serde_json::to_value(&order.command).unwrap();
            assert_eq!(command.get("at").is_some_and(|at| at == "19:04"), has_hour, "{kind}");
            kinds.push(kind);
        }
        let mut all = Command::KINDS.to_vec();
        all.sort_unstable();
        kinds.sort_unstable();
        assert_eq!(kinds, all);
    }

    #[test]
    fn what_is_no_command_says_why() {
        for line in ["", "x", "[]", "{}", r#"{"do":"fly"}"#, r#"{"do":"undo","entry":"x"}"#] {
            assert!(Order::read(line.as_bytes()).is_err(), "{line}");
        }
        assert!(Order::read(b"{\"do\":\"undo\",\"entry\":1,\"at\":\"noon\"}").is_err());
        assert!(Order::read(b"\xff{}").is_err());
    }
}
