//! What the program holds, in words: records, their fields and values, rules; and, in the modules
//! below, why it says no, what it points out, what went wrong with the file, what was mistyped.

mod changes;
mod facts;
mod failed;
mod missing;
mod projects;
mod refused;
mod system;
mod typed;

pub use changes::{amendment, changes, whole};
pub use failed::{Worded, error, folders_made};
pub use missing::missing;
pub use projects::{
    budget_total, funding_total, hours_given, hours_worth, in_kind_total, money_left, task_counts,
    volunteering,
};
pub use refused::{fault, refusal, refusal_short, warning, warning_key, warning_short};
pub use system::system;
pub use typed::{amount_error, date_error, pattern_error, row_error, time_error};

use facts::Facts;
use refused::fault_of_code;

use std::borrow::Cow;

use chrono::{NaiveDate, NaiveTime};

use super::agenda::titled;
use super::words::Words;
use super::{amounts, dates};
use crate::domain::calendar::MonthDay;
use crate::domain::entity::Entity;
use crate::domain::field::{Choices, Field, Kind, Value};
use crate::domain::lack::Lack;
use crate::domain::motion::MAJORITY;
use crate::domain::procedure::{self, Decision, Row};
use crate::domain::project::{PROJECT_PHASE, USUAL_INDICATORS};
use crate::domain::rules::{self, Rule, RuleKind, Rules, Source};
use crate::domain::seat::last_day;
use crate::store::{self, Record, Store};
use crate::t;
use crate::text::fold::fold;
pub use crate::text::initial::{capital, small};
use crate::text::joined::Joined;

/// The name of a kind of record, as it stands inside a sentence: « ensemble immobilier ».
pub fn entity(words: &Words, entity: Entity) -> String {
    words.text(&format!("entity-{}", entity.table())).into_owned()
}

/// The label of a field: « Nom de famille ».
pub fn label(words: &Words, entity: Entity, field: &str) -> String {
    words.text(&format!("{}-{field}", entity.table())).into_owned()
}

/// The same in a record of that status: a project that was given up was never closed.
pub fn label_in(words: &Words, entity: Entity, status: Option<&str>, field: &str) -> String {
    match (entity, status, field) {
        (Entity::Project, Some("abandoned"), "closed_on") => {
            t!(words, "project-given-up").into_owned()
        }
        _ => label(words, entity, field),
    }
}

/// The text of a code; the code itself when the list has no such code (another tool wrote it).
pub fn choice(words: &Words, choices: &Choices, code: &str) -> String {
    if choices.codes.contains(&code) {
        words.text(&format!("{}-{code}", choices.name)).into_owned()
    } else {
        code.to_owned()
    }
}

/// What projects are usually judged by, each with its unit.
pub fn usual_indicators(words: &Words) -> Vec<(String, String)> {
    let told = |code: &&str| {
        let id = format!("usual-indicator-{code}");
        (words.text(&id).into_owned(), words.text(&format!("{id}.unit")).into_owned())
    };
    USUAL_INDICATORS.iter().map(told).collect()
}

/// What became of a motion of a kind, or a way to decide it: French agrees with the kind.
pub fn decided(words: &Words, choices: &Choices, kind: procedure::Kind, code: &str) -> String {
    if !choices.codes.contains(&code) {
        return code.to_owned();
    }
    let gender = format!("motion-kind-{}.gender", kind.code());
    let gender = if words.has(&gender) { words.text(&gender) } else { "f".into() };
    words.with(&format!("{}-{code}", choices.name), &[("gender", gender.as_ref().into())])
}

/// A phase of a project: one of the usual ones in words, any other as the committee calls it.
pub fn phase(words: &Words, phase: &str) -> String {
    choice(words, &PROJECT_PHASE, phase)
}

/// A phase as it is stored: what is called as the program calls a usual one is that one.
pub fn phase_called(words: &Words, name: &str) -> String {
    let usual = PROJECT_PHASE.codes.iter();
    let usual = usual.copied().find(|code| fold(&phase(words, code)) == fold(name.trim()));
    usual.unwrap_or(name.trim()).to_owned()
}

/// The phases that a project can come to: the committee's own, else the usual ones; each as it is
/// stored, and in words.
pub fn phases(words: &Words, rules: &Rules) -> Vec<(String, String)> {
    let own = rules.phases();
    let all = if own.is_empty() { PROJECT_PHASE.codes.to_vec() } else { own };
    all.into_iter().map(|code| (code.to_owned(), phase(words, code))).collect()
}

/// The same in a list, where room is scarce: the short form, where there is one. Asked of every row
/// at every key, it copies nothing.
pub fn choice_short<'a>(words: &Words, choices: &Choices, code: &'a str) -> Cow<'a, str> {
    if choices.codes.contains(&code) {
        words.short(&format!("{}-{code}", choices.name))
    } else {
        Cow::Borrowed(code)
    }
}

/// A value as a table or a form shows it: days of medium length, hours, choices in words. Nothing
/// is empty. A link is the caller's to name, since ids are never shown: it is empty too.
pub fn value(words: &Words, field: &Field, value: &Value) -> String {
    let text = match value {
        Value::Null => return String::new(),
        Value::Whole(number) if field.kind == Kind::Flag => {
            return words.text(if *number == 0 { "flag-off" } else { "flag-on" }).into_owned();
        }
        Value::Whole(number) => return amounts::shown(field.kind, *number, words.language()),
        Value::Text(text) => text,
    };
    match field.kind {
        Kind::Date => match text.parse() {
            Ok(date) => dates::medium(date, words.language()),
            Err(_) => text.clone(),
        },
        Kind::Time => hour(words, text),
        Kind::Choice(choices) => choice(words, choices, text),
        Kind::Link(_) => String::new(),
        Kind::Text if field.name == "phase" => phase(words, text),
        _ => text.clone(),
    }
}

/// A value as [`value`] shows it, of a field that is told otherwise than the file has it: the end of a
/// mandate, by its last day.
pub fn value_of(words: &Words, entity: Entity, field: &Field, given: &Value) -> String {
    let ended = given.as_text().filter(|_| (entity, field.name) == (Entity::Mandate, "ended_on"));
    match ended.and_then(|day| day.parse().ok()) {
        Some(day) => dates::medium(last_day(day), words.language()),
        None => value(words, field, given),
    }
}

/// What minutes lack, with the key that mends it.
pub fn lack(words: &Words, lack: &Lack) -> String {
    let mut facts = Facts::of(words, lack);
    if let Lack::Untreated { text, .. } = lack
        && let Some((number, title)) = text.split_once(' ')
    {
        facts.set("text", format!("{number} {}", titled(title, words.language())));
    }
    facts.say(&format!("lack-{}", lack.kind()))
}

/// What became of a resolution or of minutes, in a sentence: « Remplacée le 8 décembre 2026 par la
/// résolution CCR-2026-040 »; `back` tells it from the side of what decided so. What was said in camera is told where `private`
/// says so.
///
/// # Errors
/// What the register says.
pub fn sequel(
    words: &Words,
    store: &Store,
    sequel: &Record,
    back: bool,
    private: bool,
) -> store::Result<String> {
    let public = if private { sequel.clone() } else { store.public(sequel.clone())? };
    let label = |entity: Entity, field: &str| -> store::Result<Option<String>> {
        let found = sequel.link(field).map(|id| store.record(entity, &id)).transpose()?.flatten();
        let found = found.map(|found| if private { Ok(found) } else { store.public(found) });
        Ok(found.transpose()?.map(|found| found.label()).filter(|name| !name.is_empty()))
    };
    let of = match label(Entity::Motion, "motion_id")? {
        Some(number) => Some(number),
        None => label(Entity::Meeting, "meeting_id")?,
    };
    let by = label(Entity::Motion, "by_motion_id")?;
    // What was taken up again and did not carry is no resolution.
    let again = sequel.link("by_motion_id").map(|id| store.record(Entity::Motion, &id));
    let again = again.transpose()?.flatten();
    let again = again.is_some_and(|again| again.text("outcome") != Some("carried"));
    let by = if again { Some("again".to_owned()) } else { by };
    let day = sequel.date("on_day").map(|day| dates::plain(day, words.language()));
    let or_none = |text: Option<String>| text.unwrap_or_else(|| "none".to_owned());
    let args = [
        ("kind", sequel.text("kind").unwrap_or_default().to_owned().into()),
        ("day", day.unwrap_or_default().into()),
        ("by", or_none(by).into()),
        ("of", or_none(of).into()),
        ("text", or_none(public.text("text").map(str::to_owned)).into()),
    ];
    Ok(words.with(if back { "sequel-told-back" } else { "sequel-told" }, &args))
}

/// An hour as stored (`19:04`) in words; any other text stays as it is.
pub(super) fn hour(words: &Words, text: &str) -> String {
    match NaiveTime::parse_from_str(text, "%H:%M") {
        Ok(time) => dates::time(time, words.language()),
        Err(_) => text.to_owned(),
    }
}

/// A day as stored (`2026-11-17`) as sentences want it; any other text stays as it is.
pub(super) fn day(words: &Words, text: &str) -> String {
    match text.parse() {
        Ok(date) => dates::plain(date, words.language()),
        Err(_) => text.to_owned(),
    }
}

/// A day of the year as stored (`04-30`): « 30 avril »; any other text stays as it is.
fn year_day(words: &Words, text: &str) -> String {
    // Any leap year will do: the year is not shown.
    let date = MonthDay::from_code(text).and_then(|day| day.in_year(2000));
    date.map_or_else(|| text.to_owned(), |date| dates::of_year(date, words.language()))
}

/// The name of a rule: « Délai d’avis d’une réunion, en jours ».
pub fn rule_name(words: &Words, rule: &Rule) -> String {
    words.text(&rule.text_id()).into_owned()
}

/// One sentence on what a rule does.
pub fn rule_hint(words: &Words, rule: &Rule) -> String {
    words.text(&format!("{}.hint", rule.text_id())).into_owned()
}

/// The value of a rule in words: « Oui », « 30 avril », « Sur les votes exprimés ».
pub fn rule_value(words: &Words, rule: &Rule, value: &str) -> String {
    match rule.kind {
        RuleKind::Flag if value == "on" => t!(words, "flag-on").into_owned(),
        RuleKind::Flag if value == "off" => t!(words, "flag-off").into_owned(),
        RuleKind::YearDay => year_day(words, value),
        RuleKind::Hour => hour(words, value),
        RuleKind::Money => match value.parse() {
            Ok(cents) => amounts::money(cents, words.language()),
            Err(_) => value.to_owned(),
        },
        RuleKind::Names if value.is_empty() => t!(words, "rule-names.usual").into_owned(),
        RuleKind::Names => {
            let names = value.lines().map(str::trim).filter(|name| !name.is_empty());
            names.map(|name| phase(words, name)).joined(", ")
        }
        RuleKind::Lines if value.is_empty() => t!(words, "rule-lines.usual").into_owned(),
        RuleKind::Lines => {
            let lines = value.lines().filter(|line| !line.trim().is_empty()).count();
            t!(words, "rule-lines", count = lines)
        }
        RuleKind::Choice(codes) if codes.contains(&value) => {
            let code = if value.is_empty() { "none" } else { value };
            words.text(&format!("{}-{code}", rule.text_id())).into_owned()
        }
        RuleKind::Procedure => match Row::parse(value) {
            Ok(row) => procedure(words, row),
            Err(_) => value.to_owned(),
        },
        _ => value.to_owned(),
    }
}

/// What procedure asks of a kind of motion: « appuyée, discutable, majorité des deux tiers ».
pub fn procedure(words: &Words, row: Row) -> String {
    let decision = match row.decision {
        Decision::Chair => t!(words, "procedure-chair").into_owned(),
        Decision::Vote(majority) => small(&choice(words, &MAJORITY, majority.code())),
    };
    let asked = [
        row.seconded.then(|| t!(words, "procedure-seconded").into_owned()),
        row.debatable.then(|| t!(words, "procedure-debatable").into_owned()),
        row.amendable.then(|| t!(words, "procedure-amendable").into_owned()),
        Some(decision),
        row.simple_with_notice.then(|| t!(words, "procedure-with-notice").into_owned()),
    ];
    asked.into_iter().flatten().joined(", ")
}

/// The ready-made sentences: the committee's own, else the program's.
pub fn text_blocks(words: &Words, chosen: &str) -> String {
    if chosen.trim().is_empty() { t!(words, "text-blocks").into_owned() } else { chosen.to_owned() }
}

/// What a rule's value may be: « un nombre entier, comme 10 ».
pub fn rule_expects(words: &Words, rule: &Rule) -> String {
    match rule.kind {
        RuleKind::Whole => match rule.range {
            Some((min, max)) => t!(words, "rule-expects-within", min = min, max = max),
            None => t!(words, "rule-expects-whole").into_owned(),
        },
        RuleKind::Flag => t!(words, "rule-expects-flag").into_owned(),
        RuleKind::Text => t!(words, "rule-expects-text").into_owned(),
        RuleKind::Money => t!(words, "rule-expects-money").into_owned(),
        RuleKind::Names => t!(words, "rule-expects-names").into_owned(),
        RuleKind::Hour => t!(words, "rule-expects-hour").into_owned(),
        RuleKind::YearDay => t!(words, "rule-expects-year-day").into_owned(),
        RuleKind::Pattern => t!(words, "rule-expects-pattern").into_owned(),
        RuleKind::Lines => t!(words, "rule-expects-lines").into_owned(),
        RuleKind::TextBlocks => t!(words, "rule-expects-text-blocks").into_owned(),
        RuleKind::Choice(codes) => {
            let known: Vec<&str> = codes.iter().copied().filter(|code| !code.is_empty()).collect();
            t!(words, "rule-expects-choice", known = known.join(", "))
        }
        RuleKind::Procedure => {
            t!(words, "rule-expects-procedure", known = Row::WORDS.join(", "))
        }
    }
}

/// Where a rule comes from: « Loi sur la SHQ (S-8), art. 58.4 ».
pub fn rule_source(words: &Words, source: Source) -> String {
    words.text(&format!("rule-source-{}", source.code())).into_owned()
}

/// The name of the rule of a key; the key itself when there is no such rule.
pub(super) fn rule_called(words: &Words, key: &str) -> String {
    rules::find(key).map_or_else(|| key.to_owned(), |rule| rule_name(words, rule))
}

/// The list of codes of a name, among those that fields use.
pub(super) fn choices_named(name: &str) -> Option<&'static Choices> {
    Entity::ALL.iter().flat_map(|entity| entity.fields()).find_map(|field| match field.kind {
        Kind::Choice(choices) if choices.name == name => Some(choices),
        _ => None,
    })
}

/// The day that a text is, when it is one as stored.
fn stored_day(text: &str) -> Option<NaiveDate> {
    (text.len() == 10).then(|| text.parse().ok()).flatten()
}
