//! What is still to be told once the ballots are read: the papers that are not in the box.

use std::collections::BTreeMap;

use super::{BallotsScreen, REJECTED};
use crate::domain::command::{Command, RecordCount};
use crate::domain::election::ballots::BallotTally;
use crate::domain::field::{Kind, Value};
use crate::i18n::date_input::Toward;
use crate::t;
use crate::tui::context::Context;
use crate::tui::screen::form::field::{FormField, Takes};
use crate::tui::screen::form::{Doubt, FormScreen, Parsed, Submit};
use crate::tui::screen::forms::{day, optional};
use crate::tui::theme::Role;

/// The ballots of a sheet: the patterns with their number, the blank ones, those that were rejected.
fn read(screen: &BallotsScreen) -> (BTreeMap<String, u32>, u32, u32) {
    let (mut patterns, mut blank, mut rejected) = (BTreeMap::new(), 0, 0);
    for marks in screen.sheets.read[0].values() {
        // Marks for somebody who withdrew meanwhile count for nothing.
        let stands = |id: &&str| screen.candidates.iter().any(|(of, _)| of.as_str() == *id);
        let left: Vec<&str> = marks.split(' ').filter(stands).collect();
        match (marks.as_str(), left.is_empty()) {
            (REJECTED, _) => rejected += 1,
            (_, true) => blank += 1,
            _ => *patterns.entry(left.join(" ")).or_insert(0) += 1,
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
    let tally = move |parsed: &Parsed| {
        let number = |name: &str| {
            let number = parsed.get(name).and_then(Value::as_whole).unwrap_or(0);
            u32::try_from(number).unwrap_or(u32::MAX)
        };
        BallotTally {
            issued: number("issued"),
            valid,
            blank,
            rejected,
            spoiled: number("spoiled"),
            unreturned: number("unreturned"),
        }
    };
    let submit = Submit::Command(Box::new(move |parsed| {
        let found = tally(parsed);
        Command::RecordCount(RecordCount {
            id: None,
            election: election.clone(),
            recount,
            on: day(parsed, "on").unwrap_or(today),
            at: optional(parsed, "at"),
            issued: found.issued,
            valid,
            blank,
            rejected,
            spoiled: found.spoiled,
            unreturned: found.unreturned,
            votes: BTreeMap::new(),
            ballots: patterns.clone(),
            note: optional(parsed, "note"),
        })
    }));
    let intro = t!(words, "ballots-closing", valid = valid, blank = blank, rejected = rejected);
    let key = format!("ballots:{}:{}", screen.id, screen.rounds.unwrap_or(0));
    let whole = |name: &'static str, label: &'static str| {
        FormField::new(name, label, Takes::Plain(Kind::Whole))
    };
    FormScreen::new("form-count", key, submit)
        .intro(intro)
        .remark(move |parsed, context| {
            if parsed.get("issued").is_none_or(|value| *value == Value::Null) {
                return Vec::new();
            }
            let gap = tally(parsed).gap();
            vec![match gap {
                0 => (t!(context.words, "count-even").into_owned(), Role::Good),
                _ => {
                    let more = i64::from(gap < 0);
                    (t!(context.words, "round-gap", count = gap.abs(), more = more), Role::Warning)
                }
            }]
        })
        .doubting(move |parsed, context| {
            let words = &context.words;
            let gap = tally(parsed).gap();
            let more = i64::from(gap < 0);
            (gap != 0).then(|| {
                let body = t!(
                    words,
                    "ballots-gap-body",
                    gap = t!(words, "round-gap", count = gap.abs(), more = more)
                );
                Doubt::new(t!(words, "ballots-gap-title").into_owned(), body, "button-save-gap")
            })
        })
        .field(whole("issued", "election_round-issued").required())
        .field(whole("spoiled", "election_round-spoiled"))
        .field(whole("unreturned", "election_round-unreturned"))
        .field(
            FormField::new("on", "election_round-held_on", Takes::Day(Toward::Past))
                .required()
                .with(today, context),
        )
        .field(
            FormField::new("at", "election_round-held_at", Takes::Plain(Kind::Time))
                .with(context.now.time(), context),
        )
        .field(FormField::new("note", "election_round-note", Takes::Plain(Kind::Lines)))
}
