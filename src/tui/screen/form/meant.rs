//! What is told of a field while it is typed and when it is left: the day that is meant, the number as
//! it will be kept.

use chrono::{Datelike, NaiveDate};

use super::FormScreen;
use super::field::{FormField, Takes};
use crate::domain::field::{Kind, Value};
use crate::i18n::date_input::{DateError, Toward, parse_date, parse_full_date, parse_time};
use crate::i18n::{amounts, dates};
use crate::t;
use crate::tui::context::Context;

impl FormField {
    /// Somebody leaves it: a telephone number that was typed is written as it will be kept, and « sam »
    /// or « +7 » as the day that was meant.
    pub fn tidy(&mut self, context: &Context) {
        let written = match self.takes() {
            Takes::Plain(Kind::Phone) => self.typed,
            Takes::Day(_) => self.typed && parse_full_date(self.text(), context.today()).is_err(),
            _ => false,
        };
        if written && let Ok(value @ Value::Text(_)) = self.value(context) {
            self.set(&value, context);
        }
    }

    /// The day that is typed. Without a year it is the one that is expected, where it is that day of its
    /// year; what ends something that has begun is the first such day from there on.
    ///
    /// # Errors
    /// Why it is no day.
    pub(super) fn day_meant(
        &self,
        toward: Toward,
        context: &Context,
    ) -> Result<NaiveDate, DateError> {
        let (text, today) = (self.text(), context.today());
        let no_year = parse_full_date(text, today) == Err(DateError::MissingYear);
        let day = match self.after.filter(|_| no_year) {
            Some(begins) => parse_date(text, begins, Toward::Future)?,
            None => parse_date(text, today, toward)?,
        };
        let same = |other: &NaiveDate| (other.month(), other.day()) == (day.month(), day.day());
        Ok(self.expected.filter(|other| no_year && same(other)).unwrap_or(day))
    }

    /// The same day, which most likely is that one where its year is not typed.
    pub fn expecting(mut self, day: Option<NaiveDate>) -> Self {
        self.expected = day;
        self
    }

    /// The same, which is proposed anew each time: what was typed of it is no draft.
    pub fn fleeting(mut self) -> Self {
        self.fleeting = true;
        self
    }

    /// Tells at once that letters are no number.
    pub(super) fn tell_letters(&mut self, context: &Context) {
        let whole = matches!(self.takes(), Takes::Plain(Kind::Whole));
        if whole && self.text().chars().any(|sign| !sign.is_ascii_digit() && !sign.is_whitespace())
        {
            self.error = t!(context.words, "form-not-a-number").into_owned();
        }
    }

    /// What a day, an hour or an amount that is typed means, to be shown under it.
    pub fn meaning(&self, context: &Context) -> Option<String> {
        let text = self.text();
        if text.trim().is_empty() {
            return None;
        }
        let language = context.language();
        match self.takes() {
            Takes::Day(toward) => {
                let day = self.day_meant(*toward, context).ok()?;
                let relative = dates::relative(day, context.today(), language);
                Some(format!("{} ({relative})", dates::long(day, language)))
            }
            Takes::Plain(Kind::Time) => {
                let told = dates::time(parse_time(text).ok()?, language);
                (told.replace('\u{a0}', " ") != text).then_some(told)
            }
            Takes::Plain(kind) if kind.is_amount() => {
                Some(amounts::shown(*kind, amounts::parse(*kind, text).ok()?, language))
            }
            _ => None,
        }
    }
}

/// The days that end something, each with the one on which it begins.
const SPANS: [(&str, &str); 5] = [
    ("starts_on", "ends_on"),
    ("starts_on", "due_on"),
    ("from_on", "planned_until"),
    ("from_on", "until_on"),
    ("granted_on", "expires_on"),
];

impl FormScreen {
    /// Tells the days that end something when it begins.
    pub(super) fn begin_days(&mut self, context: &Context) {
        for (first, last) in SPANS {
            let begins = self.fields.iter().find(|field| field.name == first);
            let begins = begins.and_then(|field| field.value(context).ok());
            let begins = begins.and_then(|value| value.as_text()?.parse().ok());
            if let Some(field) = self.fields.iter_mut().find(|field| field.name == last) {
                field.after = begins;
            }
        }
    }
}

/// Things that are planned lie ahead, things that happened behind.
pub(super) fn toward(field: &str) -> Toward {
    match field {
        "date" | "due_on" | "term_ends_on" | "deadline_on" | "expires_on" | "valid_until"
        | "report_due_on" | "planned_until" | "ends_on" | "held_on" => Toward::Future,
        _ => Toward::Past,
    }
}
