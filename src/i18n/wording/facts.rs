//! The facts of a refusal or a warning, as what its sentence is filled with.
//!
//! Both are data whose JSON form names every fact. A fact is worded by its name (a table, a field,
//! a code of a known list) or by its form (a day); one that is empty is called `none`, which a
//! sentence can ask for.

use chrono::{NaiveDate, NaiveDateTime};
use serde_json::{Map, Value as Json};

use super::super::amounts;
use super::super::dates;
use super::super::language::Language;
use super::super::words::{Arg, Words};
use super::{capital, choice, fault_of_code, hour, rule_called, stored_day, year_day};
use crate::domain::entity::Entity;
use crate::domain::field::{Choices, Kind};
use crate::domain::meeting::{MEETING_STATUS, MOVEMENT_KIND};
use crate::domain::motion::{MOTION_KIND, MOTION_OUTCOME};
use crate::domain::seat::SEAT_KIND;

/// The facts of one refusal or warning, in words and by name.
pub(super) struct Facts<'a> {
    words: &'a Words,
    args: Vec<(String, Arg<'static>)>,
    /// How a day is worded.
    day: fn(NaiveDate, Language) -> String,
}

impl<'a> Facts<'a> {
    /// The facts of something whose JSON form is `{"kind": …, facts}`.
    pub(super) fn of(words: &'a Words, told: &impl serde::Serialize) -> Self {
        Self { words, args: Vec::new(), day: dates::plain }.filled(told)
    }

    /// The same, with days as `day` words them.
    pub(super) fn with_days(
        words: &'a Words,
        told: &impl serde::Serialize,
        day: fn(NaiveDate, Language) -> String,
    ) -> Self {
        Self { words, args: Vec::new(), day }.filled(told)
    }

    fn filled(mut self, told: &impl serde::Serialize) -> Self {
        let facts = &mut self;
        if let Ok(Json::Object(raw)) = serde_json::to_value(told) {
            for (name, value) in &raw {
                match value {
                    Json::Number(number) => facts.number(name, number.as_i64().unwrap_or(0)),
                    Json::String(text) => facts.word(name, text, &raw),
                    // A sentence chooses by it: « [none] ».
                    Json::Null => facts.set(name, "none".to_owned()),
                    Json::Bool(is) => facts.set(name, if *is { "yes" } else { "no" }.to_owned()),
                    _ => {}
                }
            }
        }
        self
    }

    /// Adds a fact that follows from the others, or words one anew.
    pub(super) fn set(&mut self, name: &str, value: impl Into<Arg<'static>>) {
        self.args.retain(|(known, _)| known != name);
        self.args.push((name.to_owned(), value.into()));
    }

    /// The sentence of an id, filled in.
    pub(super) fn say(&self, id: &str) -> String {
        let args: Vec<_> =
            self.args.iter().map(|(name, arg)| (name.as_str(), arg.clone())).collect();
        self.words.with(id, &args)
    }

    /// Cents are money, also as the number itself for a sentence to choose by.
    fn number(&mut self, name: &str, number: i64) {
        if name.ends_with("_cents") {
            let money = amounts::money(number, self.words.language());
            self.set(name.trim_end_matches("_cents"), money);
        }
        self.set(name, number);
    }

    fn word(&mut self, name: &str, text: &str, raw: &Map<String, Json>) {
        let words = self.words;
        match name {
            "kind" => {}
            _ if text.is_empty() => self.set(name, "none".to_owned()),
            "table" => self.table(text),
            "field" => {
                let table = raw.get("table").and_then(Json::as_str).unwrap_or_default();
                let id = format!("{table}-{text}");
                let known = words.has(&id).then(|| words.text(&id).into_owned());
                self.set(name, known.unwrap_or_else(|| text.to_owned()));
            }
            "fault" => self.set(name, fault_of_code(words, text)),
            "rule" => self.set(name, rule_called(words, text)),
            "status" => self.code(name, &MEETING_STATUS, text),
            "step" => self.set(name, words.text(&format!("election-step-{text}")).into_owned()),
            "movement" => self.set(name, choice(words, &MOVEMENT_KIND, text)),
            "outcome" => self.code(name, &MOTION_OUTCOME, text),
            "motion_kind" => self.code(name, &MOTION_KIND, text),
            // A seat without a name of its own is called by its kind.
            "seat" => self.set(name, choice(words, &SEAT_KIND, text)),
            "at" | "now" | "began" | "opened_at" | "closed_at" | "paused_at" => {
                self.set(name, hour(words, text));
            }
            "was" | "is" | "wanted" if amount_of(raw, text).is_some() => {
                let (kind, amount) = amount_of(raw, text).unwrap_or((Kind::Whole, 0));
                self.set(name, amounts::shown(kind, amount, words.language()));
            }
            "usual" => self.set(name, year_day(words, text)),
            "last" => self.set(name, moment(words, text)),
            // What people wrote stays as they wrote it, even if it looks like a day.
            "name" | "other" | "member" | "body" | "association" | "what" | "value" | "text"
            | "motion" => {
                self.set(name, text.to_owned());
            }
            _ => match stored_day(text) {
                Some(date) => self.set(name, (self.day)(date, words.language())),
                None => self.set(name, text.to_owned()),
            },
        }
    }

    /// A code in words, and the code itself as `{name}_code` for the sentence to choose by.
    fn code(&mut self, name: &str, choices: &Choices, code: &str) {
        self.set(name, super::small(&choice(self.words, choices, code)));
        self.set(&format!("{name}_code"), code.to_owned());
    }

    /// A table as the sentences name it: `entity`, `the` (both with a capital too), `plural`.
    fn table(&mut self, table: &str) {
        let known = Entity::from_table(table).map_or("rule", Entity::table);
        let text = |part: &str| self.words.text(&format!("entity-{known}{part}")).into_owned();
        let (entity, the, plural) = (text(""), text(".the"), text(".plural"));
        self.set("table", known.to_owned());
        self.set("Entity", capital(&entity));
        self.set("entity", entity);
        self.set("The", capital(&the));
        self.set("the", the);
        self.set("plural", plural);
    }
}

/// The amount that a fact is, where the field of the facts holds amounts.
fn amount_of(raw: &Map<String, Json>, text: &str) -> Option<(Kind, i64)> {
    let fact = |name: &str| raw.get(name).and_then(Json::as_str);
    let field = Entity::from_table(fact("table")?)?.field(fact("field")?)?;
    Some((field.kind, text.parse().ok()?)).filter(|(kind, _)| kind.is_amount())
}

/// A moment as the journal stores it (`2026-11-17T19:04:12`): the day and the hour.
fn moment(words: &Words, text: &str) -> String {
    let Ok(moment) = NaiveDateTime::parse_from_str(text, "%Y-%m-%dT%H:%M:%S") else {
        return text.to_owned();
    };
    let date = dates::plain(moment.date(), words.language());
    format!("{date}, {}", dates::time(moment.time(), words.language()))
}
