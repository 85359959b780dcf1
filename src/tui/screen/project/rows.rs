//! The lines of a project's page.

use super::super::furnishing::{marked, stands};
use super::super::page::{Line, Row};
use super::super::record::day;
use super::{has, row_of};
use crate::domain::entity::Entity;
use crate::domain::field::{Choices, Kind, Value};
use crate::domain::project::order::contradicts;
use crate::domain::project::quote::{self, Quote};
use crate::domain::project::{self, POST_MORTEM};
use crate::domain::rules::{HOUR_WORTH, QUOTES_FROM};
use crate::i18n::amounts::{self, money};
use crate::i18n::wording;
use crate::store::query::projects::{LineRow, ProjectSheet};
use crate::store::{self, Record, Store};
use crate::t;
use crate::tui::context::Context;
use crate::tui::theme::Role;

/// A code of a field in words.
pub(super) fn code(record: &Record, field: &str, choices: &Choices, context: &Context) -> String {
    wording::choice(&context.words, choices, record.text(field).unwrap_or_default())
}

/// A phase in words.
fn phase_of(phase: &Record, context: &Context) -> String {
    wording::phase(&context.words, phase.text("phase").unwrap_or_default())
}

/// An amount of money of a field; empty where there is none.
fn cents(record: &Record, field: &str, context: &Context) -> String {
    let amount = record.value(field).as_whole();
    amount.map(|amount| money(amount, context.language())).unwrap_or_default()
}

/// The parts that are not empty, with a sign between them.
pub(super) fn joined(parts: &[String]) -> String {
    let parts: Vec<&str> =
        parts.iter().map(String::as_str).filter(|part| !part.is_empty()).collect();
    parts.join(" · ")
}

/// Whether it runs: what has ended waits for nothing.
pub(super) fn is_open(sheet: &ProjectSheet) -> bool {
    sheet.project.text("status") == Some("open")
}

/// Where the project stands: its state and its phase.
pub(super) fn standing(sheet: &ProjectSheet, context: &Context) -> (String, Role) {
    let status = code(&sheet.project, "status", &project::PROJECT_STATUS, context);
    let phase = sheet.phases.first();
    let phase = phase.map(|phase| phase_of(phase, context));
    let closed = day(&sheet.project, "closed_on", context);
    let role = if is_open(sheet) { Role::Good } else { Role::Muted };
    (joined(&[status, phase.unwrap_or_default(), closed]), role)
}

/// The fields of the project that have a value, and what it follows.
pub(super) fn portrait(
    sheet: &ProjectSheet,
    store: &Store,
    context: &Context,
) -> store::Result<Vec<Line>> {
    let mut lines = Vec::new();
    let fields = Entity::Project.fields().iter().filter(|field| !field.hidden);
    for field in fields.filter(|field| !matches!(field.name, "name" | "previous_id")) {
        let value = sheet.project.value(field.name);
        let text = match (field.kind, sheet.project.link(field.name)) {
            (Kind::Link(entity), Some(id)) => store.label(entity, &id)?.unwrap_or_default(),
            _ => wording::value(&context.words, field, value),
        };
        if !text.is_empty() {
            let label = wording::label(&context.words, Entity::Project, field.name);
            lines.push(Line::Field(label, text));
        }
    }
    if let Some(previous) = &sheet.previous {
        let label = wording::label(&context.words, Entity::Project, "previous_id");
        let told = t!(context.words, "project-line-named", label = label, name = previous.label());
        lines.push(Line::Row(row_of(told, previous)));
    }
    for next in &sheet.followed_by {
        let label = t!(context.words, "project-followed-by").into_owned();
        let told = t!(context.words, "project-line-named", label = label, name = next.label());
        lines.push(Line::Row(row_of(told, next)));
    }
    Ok(lines)
}

pub(super) fn phases(sheet: &ProjectSheet, context: &Context) -> Vec<Line> {
    let rows = sheet.phases.iter().map(|phase| {
        let name = phase_of(phase, context);
        let note = phase.text("note").and_then(|note| note.lines().next()).unwrap_or_default();
        let row = row_of(joined(&[name, note.to_owned()]), phase);
        let until = day(phase, "planned_until", context);
        let right = match until.is_empty() {
            true => day(phase, "from_on", context),
            false => format!("{} – {until}", day(phase, "from_on", context)),
        };
        Line::Row(row.right(right))
    });
    rows.collect()
}

/// How many tasks there are, and the next of them.
pub(super) fn tasks(sheet: &ProjectSheet, context: &Context) -> Vec<Line> {
    let (words, signs) = (&context.words, &context.theme.signs);
    let Some(told) = wording::task_counts(words, sheet) else { return Vec::new() };
    let all = Row::of(told, Some((Entity::Task, sheet.project.id.clone())));
    let mut lines = vec![Line::Row(all)];
    for task in &sheet.next_tasks {
        let late =
            is_open(sheet) && task.record.date("due_on").is_some_and(|due| due < context.today());
        let awaited = sheet.awaited_by(&task.record);
        let waits = awaited.map(|other| t!(words, "task-waits", name = other.label()));
        let told = [task.record.label(), task.name.clone(), waits.unwrap_or_default()];
        let mut row = row_of(joined(&told), &task.record);
        row = row.right(day(&task.record, "due_on", context));
        let due = |task: &Record| task.date("due_on");
        let other = awaited.filter(|other| contradicts(due(&task.record), due(other)));
        if let Some(other) = other.filter(|_| is_open(sheet)) {
            let (on, until) = (day(&task.record, "due_on", context), day(other, "due_on", context));
            let name = other.label();
            row = row.saying(t!(words, "task-contradicts", on = on, name = name, other = until));
        }
        let odd = late || !row.says.is_empty();
        lines.push(Line::Row(if odd { row.sign(signs.warning, Role::Warning) } else { row }));
    }
    lines
}

/// The work days with what was given there, and the hours of all volunteers.
pub(super) fn work_days(sheet: &ProjectSheet, context: &Context) -> Vec<Line> {
    let (words, language) = (&context.words, context.language());
    let mut lines = Vec::new();
    for row in &sheet.work_days {
        let needed = row.record.value("hands_needed").as_whole().unwrap_or(0);
        let mut told = match (row.heads, needed) {
            (0, 0) => String::new(),
            (heads, 0) => t!(words, "project-came", count = heads),
            (heads, needed) => t!(words, "project-came.of", count = heads, needed = needed),
        };
        if row.record.value("cancelled").as_whole() == Some(1) {
            told = t!(words, "project-work-day-cancelled").into_owned();
        }
        let hours = match row.minutes {
            0 => String::new(),
            minutes => amounts::minutes(minutes, language),
        };
        let line = row_of(joined(&[row.record.label(), told]), &row.record);
        let mut line = line.right(joined(&[hours, day(&row.record, "held_on", context)]));
        let missing = sheet.missing_on(&row.record, context.today());
        if !missing.is_empty() {
            let told = wording::missing(words, &missing);
            line = line.sign(context.theme.signs.warning, Role::Warning).saying(told);
        }
        lines.push(Line::Row(line));
    }
    if let Some(told) = wording::hours_given(words, sheet) {
        let target = Some((Entity::Hours, sheet.project.id.clone()));
        lines.push(Line::Row(Row::of(told, target)));
    }
    lines
}

pub(super) fn participants(sheet: &ProjectSheet, context: &Context) -> Vec<Line> {
    let words = &context.words;
    let rows = sheet.participants.iter().map(|row| {
        let role = code(&row.record, "role", &project::PARTICIPANT_ROLE, context);
        let on = |field| Some(day(&row.record, field, context)).filter(|day| !day.is_empty());
        // The narrowest terminal has room for one of them: the end, where there is any.
        let since = || on("from_on").map(|day| t!(words, "project-part-since", day = day));
        let until = on("until_on").map(|day| t!(words, "project-part-until", day = day));
        let told = joined(&[role, until.or_else(since).unwrap_or_default()]);
        Line::Row(row_of(row.name.clone(), &row.record).right(told))
    });
    rows.collect()
}

pub(super) fn authorisations(sheet: &ProjectSheet, context: &Context) -> Vec<Line> {
    let (words, signs) = (&context.words, &context.theme.signs);
    let rows = sheet.authorisations.iter().map(|found| {
        let standing = sheet.standing(found, context.today());
        let state = wording::choice(words, &project::AUTHORISATION_STATE, standing);
        let kind = code(found, "kind", &project::AUTHORISATION_KIND, context);
        let reference = found.text("reference").unwrap_or_default().to_owned();
        let granted = day(found, "granted_on", context);
        let until = match day(found, "expires_on", context) {
            last if last.is_empty() => last,
            last => t!(words, "project-part-until", day = last),
        };
        let (sign, role) = match standing {
            "granted" => (signs.check, Role::Good),
            "not-needed" => (signs.dot, Role::Muted),
            "refused" => (signs.cross, Role::Bad),
            _ if !is_open(sheet) => (signs.dot, Role::Muted),
            _ => (signs.warning, Role::Warning),
        };
        let row = row_of(joined(&[kind, reference]), found).sign(sign, role);
        Line::Row(row.right(joined(&[state, granted, until])))
    });
    rows.collect()
}

/// The lines of the budget with their papers, and the totals under them.
pub(super) fn budget(sheet: &ProjectSheet, context: &Context) -> Vec<Line> {
    let mut lines: Vec<Line> =
        sheet.lines.iter().flat_map(|line| budget_line(line, is_open(sheet), context)).collect();
    let total = wording::budget_total(&context.words, sheet);
    lines.extend(total.map(|total| Line::Text(total, Role::Text)));
    lines
}

fn budget_line(line: &LineRow, runs: bool, context: &Context) -> Vec<Line> {
    let (words, language) = (&context.words, context.language());
    let told = t!(
        words,
        "project-budget-line",
        planned = money(line.money.planned, language),
        committed = money(line.money.committed, language),
        paid = money(line.money.paid, language)
    );
    let mut row = row_of(line.record.label(), &line.record).right(told);
    let wanting = if runs { wanting(line, context) } else { Vec::new() };
    if !wanting.is_empty() {
        row = row.sign(context.theme.signs.warning, Role::Warning).saying(wanting.join(" "));
    }
    let mut lines = vec![Line::Row(row)];
    for voucher in &line.vouchers {
        let number = voucher.text("number").map(str::to_owned).unwrap_or_default();
        let supplier = voucher.text("supplier").map(str::to_owned).unwrap_or_default();
        let name = t!(words, "project-voucher", number = number).trim_end().to_owned();
        let text = joined(&[name, supplier]);
        let right = joined(&[cents(voucher, "amount", context), day(voucher, "paid_on", context)]);
        lines.push(Line::Row(row_of(format!("  {text}"), voucher).right(right)));
    }
    for quote in &line.quotes {
        let retained = quote.value("retained").as_whole() == Some(1);
        let state = if retained { t!(words, "project-quote-retained") } else { "".into() };
        let text = joined(&[wording::entity(words, Entity::Quote), quote.label(), state.into()]);
        let right = cents(quote, "amount", context);
        lines.push(Line::Row(row_of(format!("  {text}"), quote).right(right)));
    }
    lines
}

/// What is wanting in a line of the budget.
fn wanting(line: &LineRow, context: &Context) -> Vec<String> {
    let (words, language) = (&context.words, context.language());
    let mut said = Vec::new();
    let over = -line.money.unspent();
    if over > 0 {
        said.push(t!(words, "project-line-over", amount = money(over, language)));
    }
    let size = line.money.planned.max(line.money.committed);
    let from = context.rules.cents(&QUOTES_FROM).filter(|from| size >= *from);
    if let Some(from) = from.filter(|_| line.quotes.len() < 2) {
        let from = money(from, language);
        said.push(t!(words, "project-few-quotes", count = line.quotes.len(), from = from));
    }
    said.extend(unexplained(&line.quotes, context));
    said
}

/// That the quote that was retained is not the least, where nobody said why.
pub(super) fn unexplained(quotes: &[Record], context: &Context) -> Option<String> {
    let as_asked = |quote: &Record| Quote {
        cents: quote.value("amount").as_whole(),
        retained: quote.value("retained").as_whole() == Some(1),
        reasoned: has(quote, "reason"),
    };
    let (retained, _) = quote::unexplained(&quotes.iter().map(as_asked).collect::<Vec<_>>())?;
    Some(t!(context.words, "project-quote-unexplained", name = quotes[retained].label()))
}

/// The sources of money, and the totals under them.
pub(super) fn funding(sheet: &ProjectSheet, context: &Context) -> Vec<Line> {
    let (words, language) = (&context.words, context.language());
    let rows = sheet.funding.iter().map(|source| {
        let kind = code(source, "kind", &project::FUNDING_KIND, context);
        let amount = |field: &str| money(source.value(field).as_whole().unwrap_or(0), language);
        let (promised, received) = (amount("promised"), amount("received"));
        let told = match has(source, "promised") || has(source, "received") {
            true => t!(words, "project-funding-line", promised = promised, received = received),
            false => t!(words, "project-funding-unvalued").into_owned(),
        };
        Line::Row(row_of(joined(&[source.label(), kind]), source).right(told))
    });
    let mut lines: Vec<Line> = rows.collect();
    let an_hour = context.rules.cents(&HOUR_WORTH).filter(|_| !sheet.funding.is_empty());
    let said = [
        wording::funding_total(words, sheet),
        wording::volunteering(words, sheet, an_hour),
        wording::in_kind_total(words, sheet),
    ];
    lines.extend(said.into_iter().flatten().map(|said| Line::Text(said, Role::Text)));
    let role = match sheet.money.left() {
        // Nothing spent of nothing is no good news.
        0 if sheet.money.paid > 0 => Role::Good,
        0.. => Role::Text,
        _ => Role::Warning,
    };
    lines.extend(wording::money_left(words, sheet).map(|left| Line::Text(left, role)));
    lines
}

pub(super) fn applications(sheet: &ProjectSheet, context: &Context) -> Vec<Line> {
    let rows = sheet.applications.iter().map(|found| {
        let state = code(found, "state", &project::APPLICATION_STATE, context);
        let amount = match has(found, "granted") {
            true => cents(found, "granted", context),
            false => cents(found, "asked", context),
        };
        let right = joined(&[amount, day(found, "deadline_on", context)]);
        Line::Row(row_of(joined(&[found.label(), state]), found).right(right))
    });
    rows.collect()
}

/// The furnishings with their upkeep that is not done.
pub(super) fn furnishings(sheet: &ProjectSheet, upkeep: &[Record], context: &Context) -> Vec<Line> {
    let mut lines = Vec::new();
    for found in &sheet.furnishings {
        let kind = code(found, "kind", &project::FURNISHING_KIND, context);
        let islet = found.text("islet").unwrap_or_default().to_owned();
        let condition = match has(found, "condition") {
            true => code(found, "condition", &project::FURNISHING_CONDITION, context),
            false => String::new(),
        };
        let row = row_of(joined(&[found.label(), kind, islet]), found);
        lines.push(Line::Row(row.right(condition)));
        let own = |row: &&Record| row.link("furnishing_id").as_ref() == Some(&found.id);
        for upkeep in upkeep.iter().filter(own) {
            let text = format!("  {}", upkeep.label());
            lines.push(Line::Row(marked(text, upkeep, stands(found), context)));
        }
    }
    lines
}

/// Photos with whether those who are seen agreed, and their days.
pub fn photos(photos: &[Record], context: &Context) -> Vec<Line> {
    let rows = photos.iter().map(|photo| {
        let consent = code(photo, "consent", &project::PHOTO_CONSENT, context);
        let row = row_of(joined(&[photo.label(), consent]), photo);
        Line::Row(row.right(day(photo, "taken_on", context)))
    });
    rows.collect()
}

/// Motions, meetings and follow-ups about the project.
pub(super) fn decisions(sheet: &ProjectSheet, context: &Context) -> Vec<Line> {
    let mut lines = Vec::new();
    for motion in &sheet.motions {
        let text = motion.text("amended_text").or_else(|| motion.text("text"));
        let gist = crate::domain::motion::gist(text.unwrap_or_default()).into_owned();
        let number = motion.text("number").unwrap_or_default().to_owned();
        let row = row_of(joined(&[number, gist]), motion);
        lines.push(Line::Row(row.right(day(motion, "decided_on", context))));
    }
    for meeting in &sheet.meetings {
        let number = t!(context.words, "project-meeting", number = meeting.label());
        lines.push(Line::Row(row_of(number, meeting).right(day(meeting, "date", context))));
    }
    for found in &sheet.follow_ups {
        let when = if has(found, "done_on") { "done_on" } else { "due_on" };
        let row = row_of(found.label(), found).right(day(found, when, context));
        let signs = &context.theme.signs;
        let done = has(found, "done_on");
        lines.push(Line::Row(if done { row.sign(signs.check, Role::Good) } else { row }));
    }
    lines
}

/// The texts of the post mortem that are written; the first line leads to their form.
pub(super) fn review(sheet: &ProjectSheet, context: &Context) -> Vec<Line> {
    let target = Some((Entity::Project, sheet.project.id.clone()));
    let texts = POST_MORTEM.iter().chain(&["gap_reason", "abandon_reason"]).filter_map(|name| {
        let Value::Text(text) = sheet.project.value(name) else { return None };
        Some(Line::Field(wording::label(&context.words, Entity::Project, name), text.clone()))
    });
    let mut lines: Vec<Line> = texts.collect();
    let told = match lines.is_empty() {
        true => t!(context.words, "project-review-empty"),
        false => t!(context.words, "project-review-change"),
    };
    lines.push(Line::Row(Row::of(told.into_owned(), target)));
    lines
}
