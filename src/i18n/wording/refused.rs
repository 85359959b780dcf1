//! Why the program says no, and what it points out.

use super::super::agenda::line_error;
use super::super::words::Words;
use super::super::{amounts, dates};
use super::facts::Facts;
use super::missing::told;
use super::typed::{pattern_error, row_error};
use super::{choices_named, rule_expects, rule_name, rule_source, rule_value, value};
use crate::domain::agenda;
use crate::domain::entity::Entity;
use crate::domain::field::{Fault, Field, Kind, Value};
use crate::domain::number::Pattern;
use crate::domain::procedure::Row;
use crate::domain::refusal::Refusal;
use crate::domain::rules::{self, RuleKind};
use crate::domain::seal::ELECTION;
use crate::domain::seat::last_day;
use crate::domain::text_block;
use crate::domain::warning::Warning;
use crate::t;
use crate::text::width::cut;

/// A refusal in a sentence or two: what is wrong, by which rule, and what to do.
pub fn refusal(words: &Words, refusal: &Refusal) -> String {
    let mut facts = Facts::of(words, refusal);
    match refusal {
        Refusal::NoQuorum { present, needed, .. } => {
            facts.set("missing", needed.saturating_sub(*present));
        }
        Refusal::MandateEnded { ended_on } => {
            let last = ended_on.parse().map(|day| dates::plain(last_day(day), words.language()));
            facts.set("last_day", last.unwrap_or_default());
        }
        Refusal::UndoBarred { code, .. } => facts.set("why", short_of_code(words, code)),
        Refusal::UnknownCode { list, .. } => {
            let known = choices_named(list).map(|choices| choices.codes.join(", "));
            facts.set("known", known.unwrap_or_default());
        }
        Refusal::RuleValue { rule, value } => {
            let rule = rules::find(rule);
            facts.set("expected", rule.map(|rule| rule_expects(words, rule)).unwrap_or_default());
            let reason = match rule.map(|rule| rule.kind) {
                Some(RuleKind::Pattern) => {
                    Pattern::parse(value).err().map(|wrong| pattern_error(words, &wrong))
                }
                // The line that is wrong says it all, in little room.
                Some(RuleKind::Lines) => {
                    if let Err(wrong) = agenda::parse(value) {
                        return line_error(words, &wrong);
                    }
                    None
                }
                Some(RuleKind::TextBlocks) => text_block::parse(value).err().map(|line| {
                    // The list may be long: only its wrong line is shown.
                    let wrong = value.lines().nth(line - 1).unwrap_or_default();
                    facts.set("value", cut(wrong, 24).into_owned());
                    t!(words, "text-blocks-line", line = line)
                }),
                Some(RuleKind::Procedure) => {
                    Row::parse(value).err().map(|wrong| row_error(words, &wrong))
                }
                _ => None,
            };
            facts.set("reason", reason.unwrap_or_else(|| "none".to_owned()));
        }
        Refusal::ChangedMeanwhile { table, field, was, is, wanted } => {
            let rule = rules::find(field).filter(|_| table == "rule");
            if let Some(rule) = rule {
                facts.set("field", rule_name(words, rule));
            }
            let field = Entity::from_table(table).and_then(|entity| entity.field(field));
            for (name, text) in [("was", was), ("is", is), ("wanted", wanted)] {
                let told = rule.map(|rule| rule_value(words, rule, text));
                facts.set(name, shown(words, field, told.as_deref().unwrap_or(text)));
            }
        }
        Refusal::ChangedSince { name, .. } => {
            let id = if name.is_empty() {
                "refusal-changed-since.unnamed"
            } else {
                "refusal-changed-since.named"
            };
            facts.set("label", facts.say(id));
        }
        _ => {}
    }
    facts.say(&format!("refusal-{}", refusal.kind()))
}

/// A refusal in a few words, without a capital and a full stop: « quorum non atteint ».
pub fn refusal_short(words: &Words, refusal: &Refusal) -> String {
    short_of_code(words, refusal.kind())
}

/// A warning in a sentence.
pub fn warning(words: &Words, warning: &Warning) -> String {
    let mut facts = Facts::of(words, warning);
    complete(&mut facts, words, warning);
    facts.say(&format!("warning-{}", warning.kind()))
}

/// Adds what a warning's sentence says and its facts do not.
fn complete(facts: &mut Facts<'_>, words: &Words, warning: &Warning) {
    match warning {
        Warning::RuleBroken { code, .. } => facts.set("refusal", short_of_code(words, code)),
        Warning::SealedChanged { table, .. }
        | Warning::SealedGone { table, .. }
        | Warning::SealedAdded { table, .. } => {
            let is_of_election = ELECTION.iter().any(|(_, part, _)| part.table() == table);
            facts.set("of", if is_of_election { "election" } else { "meeting" }.to_owned());
        }
        Warning::HoursLongDay { worked_minutes, .. } => {
            facts.set("hours", amounts::minutes(*worked_minutes, words.language()));
        }
        Warning::WorkDayUnauthorised { lacking, unrecorded, .. } => {
            let lacking = lacking.split(", ").filter(|code| !code.is_empty());
            let unrecorded = unrecorded.split(", ").filter(|code| !code.is_empty());
            facts.set("told", told(words, lacking, unrecorded));
        }
        Warning::RuleLoosened { rule, value } => {
            let Some(rule) = rules::find(rule) else { return };
            facts.set("value", rule_value(words, rule, value));
            facts.set("law", rule_value(words, rule, rule.default));
            facts.set("source", rule_source(words, rule.source));
        }
        _ => {}
    }
}

/// The keys that mend what a warning is about, on the home screen.
pub fn warning_key(words: &Words, warning: &Warning) -> String {
    let own = format!("warning-{}.key", warning.kind());
    words.known(&own).unwrap_or_else(|| words.text("warning-open")).into_owned()
}

/// A warning in one line of 80 columns, without a full stop: « Convocation à envoyer au plus tard
/// le sam. 28 nov. (réunion 2026-08) ».
pub fn warning_short(words: &Words, warning: &Warning) -> String {
    let day = match warning {
        // These days are near, so that the year goes without saying.
        Warning::NoticeDue { .. }
        | Warning::NoticeRenew { .. }
        | Warning::NoticeRound { .. }
        | Warning::RoundOpen { .. }
        | Warning::NoticeLate { .. }
        | Warning::MeetingPast { .. } => dates::short,
        _ => dates::medium,
    };
    let mut facts = Facts::with_days(words, warning, day);
    complete(&mut facts, words, warning);
    facts.say(&format!("warning-{}.short", warning.kind()))
}

/// What is wrong with a value, to stand after the field's name: « il faut le remplir. »
pub fn fault(words: &Words, fault: Fault) -> String {
    fault_of_code(words, fault.code())
}

pub(super) fn fault_of_code(words: &Words, code: &str) -> String {
    words.text(&format!("fault-{code}")).into_owned()
}

fn short_of_code(words: &Words, code: &str) -> String {
    words.text(&format!("refusal-{code}.short")).into_owned()
}

/// A value of a field as the sentence about a change shows it, between its own marks.
fn shown(words: &Words, field: Option<&Field>, text: &str) -> String {
    if text.is_empty() {
        return t!(words, "value-empty").into_owned();
    }
    match field {
        Some(field) if matches!(field.kind, Kind::Link(_)) => t!(words, "value-link").into_owned(),
        Some(field) => t!(words, "value-quoted", text = value(words, field, &Value::from(text))),
        None => t!(words, "value-quoted", text = text),
    }
}

#[cfg(test)]
mod tests;
