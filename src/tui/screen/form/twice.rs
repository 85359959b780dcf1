//! A form that two people fill in, the second without seeing what the first typed: numbers are only
//! sent when both typed the same.

use super::super::message::Message;
use super::field::FormField;
use super::{FormScreen, Parsed};
use crate::domain::field::{Kind, Value};
use crate::t;
use crate::tui::context::Context;
use crate::tui::screen::form::field::Takes;
use crate::tui::screen::{Effect, Note, Request, Way};

/// What is wrong with numbers, in words.
pub type Wrong = dyn Fn(&Parsed, &Context) -> Option<String>;

/// How far two people have come.
pub(super) struct Twice {
    /// Who they are.
    names: [String; 2],
    /// What the first one typed. It stands nowhere but here.
    first: Option<Parsed>,
    /// What the second one typed where they differed, and the numbers that did: only these, and what
    /// the first one changed beside them, are typed by the second again.
    differed: Option<(Parsed, Vec<&'static str>)>,
    /// What is wrong with the numbers of one entry by themselves, whatever the other has.
    wrong: Box<Wrong>,
    /// What both typed alike. While its numbers stand, whatever else is put right needs no second entry.
    agreed: Option<Parsed>,
}

impl FormScreen {
    /// The same, filled in by two people one after the other. `wrong` says what cannot be of the numbers
    /// of one of them: they are put right before the other is asked, or compared with.
    pub fn twice(
        mut self,
        names: [String; 2],
        wrong: impl Fn(&Parsed, &Context) -> Option<String> + 'static,
    ) -> Self {
        let wrong = Box::new(wrong);
        self.twice = Some(Twice { names, first: None, differed: None, wrong, agreed: None });
        self
    }

    /// Who fills it in now, where two do.
    pub(super) fn entered_by(&self, context: &Context) -> Option<String> {
        let twice = self.twice.as_ref()?;
        let (first, second) = (twice.names[0].as_str(), twice.names[1].as_str());
        Some(match twice.first {
            None if twice.agreed.is_some() => t!(context.words, "form-entries-agree").into_owned(),
            None => t!(context.words, "form-first-entry", name = first),
            Some(_) => t!(context.words, "form-second-entry", name = second, other = first),
        })
    }

    /// Keeps what the first typed and empties its numbers for the second, or compares both; `None`
    /// when they agree, and it can be sent. Where they do not, the numbers that differ are told and
    /// typed again by both.
    pub(super) fn compare(&mut self, parsed: &Parsed, context: &Context) -> Option<Effect> {
        let asked: Vec<&'static str> = self
            .fields
            .iter()
            .filter(|field| is_number(field.takes()) && self.asks(field))
            .map(|field| field.name)
            .collect();
        let twice = self.twice.as_mut()?;
        if let Some(agreed) = twice.agreed.take()
            && asked.iter().all(|name| number(&agreed, name) == number(parsed, name))
        {
            twice.agreed = Some(agreed);
            return None;
        }
        if let Some(wrong) = (twice.wrong)(parsed, context) {
            return Some(Effect::Note(Note::bad(wrong)));
        }
        let Some(first) = twice.first.take() else {
            twice.first = Some(parsed.clone());
            let before = twice.differed.take();
            self.empty_numbers(|name| {
                before.as_ref().is_none_or(|(second, differed)| {
                    differed.contains(&name) || number(second, name) != number(parsed, name)
                })
            });
            let told = self.entered_by(context).unwrap_or_default();
            return Some(Effect::Note(Note::good(told)));
        };
        let differs: Vec<(&'static str, i64, i64)> = asked
            .into_iter()
            .map(|name| (name, number(&first, name), number(parsed, name)))
            .filter(|(_, one, two)| one != two)
            .collect();
        if differs.is_empty() {
            twice.agreed = Some(parsed.clone());
            return None;
        }
        let names: Vec<&'static str> = differs.iter().map(|(name, ..)| *name).collect();
        if let Some(twice) = &mut self.twice {
            twice.differed = Some((parsed.clone(), names.clone()));
        }
        self.empty_numbers(|name| names.contains(&name));
        for field in &mut self.fields {
            if let Some((_, one, two)) = differs.iter().find(|(name, ..)| *name == field.name) {
                field.error = t!(context.words, "form-entries-differ", one = *one, two = *two);
            }
        }
        let count = differs.len();
        Some(Effect::Note(Note::warning(t!(
            context.words,
            "form-entries-differ-all",
            count = count
        ))))
    }

    /// Whether numbers were typed that are lost when it is left: what two people type blind stands in no
    /// file.
    pub(super) fn holds_blind(&self) -> bool {
        let Some(twice) = &self.twice else { return false };
        let typed = |field: &FormField| is_number(field.takes()) && !field.text().trim().is_empty();
        let is_begun = twice.first.is_some() || twice.differed.is_some() || twice.agreed.is_some();
        is_begun || self.fields.iter().any(typed)
    }

    /// Empties the numbers of these names, and goes to the first of them.
    fn empty_numbers(&mut self, of: impl Fn(&'static str) -> bool) {
        let mut first = None;
        for (place, field) in self.fields.iter_mut().enumerate() {
            if is_number(field.takes()) && of(field.name) {
                let kept = (field.was.clone(), field.kept);
                *field = field.emptied();
                (field.was, field.kept) = kept;
                first = first.or(Some(place));
            }
        }
        self.focus = first.unwrap_or(self.focus);
    }
}

/// Asks whether numbers that were typed blind are thrown away.
pub(super) fn drop_blind(way: Way, context: &Context) -> Message {
    let words = &context.words;
    let title = t!(words, "ballots-drop-title").into_owned();
    let body = t!(words, "form-entries-drop").into_owned();
    Message::offering(title, body, "button-drop-sheets", Request::Leave(way))
}

/// A number that was typed; nothing is none.
fn number(of: &Parsed, name: &str) -> i64 {
    match of.get(name) {
        Some(Value::Whole(number)) => *number,
        _ => 0,
    }
}

/// Whether a field takes a number.
pub(super) fn is_number(takes: &Takes) -> bool {
    matches!(takes, Takes::Plain(Kind::Whole))
}
