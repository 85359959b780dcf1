//! What is still to be told once the ballots are read: the papers that are not in the box.

use super::super::forms;
use super::super::recount::{self, Figures};
use super::{BallotsScreen, REJECTED};
use crate::domain::command::{Command, RecordCount};
use crate::domain::count::Method;
use crate::domain::election::ballots::BallotTally;
use crate::domain::field::{Kind, Value};
use crate::domain::id::Id;
use crate::i18n::counting;
use crate::i18n::words::Words;
use crate::t;
use crate::text::ordered::Map;
use crate::tui::context::Context;
use crate::tui::screen::form::field::{FormField, Takes};
use crate::tui::screen::form::{Doubt, FormScreen, Parsed, Submit};
use crate::tui::screen::forms::{day, optional};
use crate::tui::theme::Role;

/// The ballots of a sheet: the patterns with their number, the blank ones, those that were rejected.
fn read(screen: &BallotsScreen) -> (Map<String, u32>, u32, u32) {
    let (mut patterns, mut blank, mut rejected) = (Map::new(), 0, 0);
    for (marks, count) in screen.sheets.tally() {
        // Marks for somebody who withdrew meanwhile count for nothing.
        let stands = |id: &&str| screen.candidates.iter().any(|(of, _)| of.as_str() == *id);
        let left: Vec<&str> = marks.split(' ').filter(stands).collect();
        match (marks.as_str(), left.is_empty()) {
            (REJECTED, _) => rejected += count,
            (_, true) => blank += count,
            _ => *patterns.or_insert(left.join(" "), 0) += count,
        }
    }
    (patterns, blank, rejected)
}

/// The form that ends a count ballot by ballot.
pub(super) fn form(screen: &BallotsScreen, context: &Context) -> FormScreen {
    let (words, today) = (&context.words, context.today());
    let (patterns, blank, rejected) = read(screen);
    let valid: u32 = patterns.values().sum();
    let (election, recount) = (screen.id.clone(), screen.is_again);
    let tally =
        move |parsed: &Parsed| BallotTally { valid, blank, rejected, ..forms::tally(parsed) };
    let after = screen.after.clone();
    let names: Vec<Id> = screen.candidates.iter().map(|(id, _)| id.clone()).collect();
    // As in the form of totals.
    let (method, language) = (screen.method, context.home);
    let kept = patterns.clone();
    let figures = move || {
        let ballots: Vec<(Vec<String>, u64)> = kept
            .iter()
            .map(|(marks, count)| {
                (marks.split(' ').map(str::to_owned).collect(), u64::from(*count))
            })
            .collect();
        let of = |id: &Id| {
            let bear = |marks: &[String]| match method {
                Method::Stv => marks.first().is_some_and(|first| first == id.as_str()),
                _ => marks.iter().any(|mark| mark == id.as_str()),
            };
            ballots.iter().filter(|(marks, _)| bear(marks)).map(|(_, count)| *count).sum()
        };
        let votes = names.iter().map(|id| (id.to_string(), of(id))).collect();
        Figures { votes, ballots }
    };
    let verdict = after.as_ref().and_then(|recount| recount.verdict(figures(), words));
    let submit = Submit::Command(Box::new(move |parsed| {
        let found = tally(parsed);
        if let Some(recount) = &after {
            let on = day(parsed, "on").unwrap_or(today);
            let said = (on, optional(parsed, "grounds"), optional(parsed, "note"));
            return recount.kept(said, found, figures(), &Words::new(language));
        }
        let count = forms::counted(parsed, (&election, recount), found, today);
        Command::RecordCount(RecordCount { ballots: patterns.clone(), ..count })
    }));
    let intro = t!(words, "ballots-closing", valid = valid, blank = blank, rejected = rejected);
    let key = format!("ballots:{}:{}", screen.id, screen.rounds.unwrap_or(0));
    let whole = |name: &'static str, label: &'static str| {
        FormField::new(name, label, Takes::Plain(Kind::Whole))
    };
    let is_after = screen.after.is_some();
    let title = if is_after { "form-recount" } else { "form-count" };
    let form = FormScreen::new(title, key, submit)
        .intro(intro)
        .remark(move |parsed, context| {
            let mut told: Vec<(String, Role)> = verdict.iter().cloned().collect();
            if parsed.get("issued").is_none_or(|value| *value == Value::Null) {
                return told;
            }
            told.push(forms::even(tally(parsed), &context.words));
            told
        })
        .doubting(move |parsed, context| {
            let words = &context.words;
            let gap = counting::gap(words, tally(parsed))?;
            let body = t!(words, "ballots-gap-body", gap = gap);
            Some(Doubt::new(t!(words, "ballots-gap-title").into_owned(), body, "button-save-gap"))
        })
        .field(whole("issued", "election_round-issued").required())
        .field(whole("spoiled", "election_round-spoiled"))
        .field(whole("unreturned", "election_round-unreturned"));
    match is_after {
        true => recount::asked(form, context),
        false => forms::with_day(form, screen.before.clone(), context),
    }
    .field(forms::note())
}
