//! The lines of a project's page.

use super::super::page::{Line, Row};
use super::{has, row_of};
use crate::domain::entity::Entity;
use crate::domain::field::{Choices, Kind, Value};
use crate::domain::project::{self, POST_MORTEM};
use crate::i18n::amounts::{self, money};
use crate::i18n::{dates, wording};
use crate::store::query::projects::{LineRow, ProjectSheet};
use crate::store::{self, Record, Store};
use crate::t;
use crate::tui::context::Context;
use crate::tui::theme::Role;

/// A code of a field in words.
fn code(record: &Record, field: &str, choices: &Choices, context: &Context) -> String {
    wording::choice(&context.words, choices, record.text(field).unwrap_or_default())
}

/// A phase in words.
fn phase_of(phase: &Record, context: &Context) -> String {
    wording::phase(&context.words, phase.text("phase").unwrap_or_default())
}

/// A day of a field.
fn day(record: &Record, field: &str, context: &Context) -> String {
    record.date(field).map(|day| dates::medium(day, context.language())).unwrap_or_default()
}

/// An amount of money of a field; empty where there is none.
fn cents(record: &Record, field: &str, context: &Context) -> String {
    let amount = record.value(field).as_whole();
    amount.map(|amount| money(amount, context.language())).unwrap_or_default()
}

/// The parts that are not empty, with a sign between them.
fn joined(parts: &[String]) -> String {
    let parts: Vec<&str> =
        parts.iter().map(String::as_str).filter(|part| !part.is_empty()).collect();
    parts.join(" · ")
}

/// Where the project stands: its state and its phase.
pub(super) fn standing(sheet: &ProjectSheet, context: &Context) -> (String, Role) {
    let status = code(&sheet.project, "status", &project::PROJECT_STATUS, context);
    let phase = sheet.phases.first();
    let phase = phase.map(|phase| phase_of(phase, context));
    let closed = day(&sheet.project, "closed_on", context);
    let role = if sheet.project.text("status") == Some("open") { Role::Good } else { Role::Muted };
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
        lines.push(Line::Row(row_of(previous.label(), previous).named(label)));
    }
    for next in &sheet.followed_by {
        let label = t!(context.words, "project-followed-by").into_owned();
        lines.push(Line::Row(row_of(next.label(), next).named(label)));
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
    let counts = sheet.tasks;
    if counts.all == 0 {
        return Vec::new();
    }
    let told = t!(
        words,
        "project-task-counts",
        count = counts.all,
        done = counts.done,
        late = counts.late
    );
    let all = Row::of(told, Some((Entity::Task, sheet.project.id.clone())));
    let mut lines = vec![Line::Row(all)];
    for task in &sheet.next_tasks {
        let late = task.record.date("due_on").is_some_and(|due| due < context.today());
        let row = row_of(joined(&[task.record.label(), task.name.clone()]), &task.record);
        let row = row.right(day(&task.record, "due_on", context));
        lines.push(Line::Row(if late { row.sign(signs.warning, Role::Warning) } else { row }));
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
        let line = row_of(joined(&[row.record.label(), told, hours]), &row.record);
        lines.push(Line::Row(line.right(day(&row.record, "held_on", context))));
    }
    if sheet.minutes > 0 {
        let hours = amounts::minutes(sheet.minutes, language);
        let told = t!(words, "project-hours", hours = hours);
        let target = Some((Entity::Hours, sheet.project.id.clone()));
        lines.push(Line::Row(Row::of(told, target)));
    }
    lines
}

pub(super) fn participants(sheet: &ProjectSheet, context: &Context) -> Vec<Line> {
    let rows = sheet.participants.iter().map(|row| {
        let role = code(&row.record, "role", &project::PARTICIPANT_ROLE, context);
        let ended = row.record.date("until_on").is_some_and(|day| day < context.today());
        let role = match ended {
            true => joined(&[role, day(&row.record, "until_on", context)]),
            false => role,
        };
        Line::Row(row_of(row.name.clone(), &row.record).right(role))
    });
    rows.collect()
}

pub(super) fn authorisations(sheet: &ProjectSheet, context: &Context) -> Vec<Line> {
    let signs = &context.theme.signs;
    let rows = sheet.authorisations.iter().map(|found| {
        let state = code(found, "state", &project::AUTHORISATION_STATE, context);
        let kind = code(found, "kind", &project::AUTHORISATION_KIND, context);
        let reference = found.text("reference").unwrap_or_default().to_owned();
        let granted = day(found, "granted_on", context);
        let (sign, role) = match found.text("state") {
            Some("granted") => (signs.check, Role::Good),
            Some("not-needed") => (signs.dot, Role::Muted),
            Some("refused") => (signs.cross, Role::Bad),
            _ => (signs.warning, Role::Warning),
        };
        let row = row_of(joined(&[kind, reference]), found).sign(sign, role);
        Line::Row(row.right(joined(&[state, granted])))
    });
    rows.collect()
}

/// The lines of the budget with their papers, and the totals under them.
pub(super) fn budget(sheet: &ProjectSheet, context: &Context) -> Vec<Line> {
    let mut lines: Vec<Line> =
        sheet.lines.iter().flat_map(|line| budget_line(line, context)).collect();
    if lines.is_empty() {
        return lines;
    }
    let language = context.language();
    let total = t!(
        context.words,
        "project-budget-total",
        planned = money(sheet.money.planned, language),
        committed = money(sheet.money.committed, language),
        paid = money(sheet.money.paid, language)
    );
    lines.push(Line::Text(total, Role::Text));
    lines
}

fn budget_line(line: &LineRow, context: &Context) -> Vec<Line> {
    let (words, language) = (&context.words, context.language());
    let told = t!(
        words,
        "project-budget-line",
        planned = money(line.money.planned, language),
        committed = money(line.money.committed, language),
        paid = money(line.money.paid, language)
    );
    let over = line.money.unspent() < 0;
    let row = row_of(line.record.label(), &line.record).right(told);
    let sign = context.theme.signs.warning;
    let mut lines = vec![Line::Row(if over { row.sign(sign, Role::Warning) } else { row })];
    for voucher in &line.vouchers {
        let number = voucher.text("number").map(str::to_owned).unwrap_or_default();
        let supplier = voucher.text("supplier").map(str::to_owned).unwrap_or_default();
        let text = joined(&[wording::entity(words, Entity::Voucher), supplier, number]);
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

/// The sources of money, and the totals under them.
pub(super) fn funding(sheet: &ProjectSheet, context: &Context) -> Vec<Line> {
    let (words, language) = (&context.words, context.language());
    let rows = sheet.funding.iter().map(|source| {
        let kind = code(source, "kind", &project::FUNDING_KIND, context);
        let amount = |field: &str| money(source.value(field).as_whole().unwrap_or(0), language);
        let (promised, received) = (amount("promised"), amount("received"));
        let told = t!(words, "project-funding-line", promised = promised, received = received);
        Line::Row(row_of(joined(&[source.label(), kind]), source).right(told))
    });
    let mut lines: Vec<Line> = rows.collect();
    if lines.is_empty() {
        return lines;
    }
    let sums = sheet.money;
    let told = t!(
        words,
        "project-funding-total",
        promised = money(sums.promised, language),
        received = money(sums.received, language)
    );
    lines.push(Line::Text(told, Role::Text));
    if sums.in_kind_promised > 0 || sums.in_kind_received > 0 {
        let told = t!(
            words,
            "project-in-kind-total",
            promised = money(sums.in_kind_promised, language),
            received = money(sums.in_kind_received, language)
        );
        lines.push(Line::Text(told, Role::Text));
    }
    let left = money(sums.left().abs(), language);
    let (told, role) = match sums.left() {
        0 => (t!(words, "project-money-even").into_owned(), Role::Good),
        1.. => (t!(words, "project-money-left", amount = left), Role::Text),
        _ => (t!(words, "project-money-missing", amount = left), Role::Warning),
    };
    lines.push(Line::Text(told, role));
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
pub(super) fn furnishings(
    sheet: &ProjectSheet,
    store: &Store,
    context: &Context,
) -> store::Result<Vec<Line>> {
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
        for upkeep in store.children(Entity::Upkeep, "furnishing_id", &found.id)? {
            let (due, done) = (upkeep.date("due_on"), has(&upkeep, "done_on"));
            let signs = &context.theme.signs;
            let (sign, role) = match (done, due.is_some_and(|due| due < context.today())) {
                (true, _) => (signs.check, Role::Good),
                (_, true) => (signs.warning, Role::Warning),
                _ => (signs.dot, Role::Muted),
            };
            let when = day(&upkeep, if done { "done_on" } else { "due_on" }, context);
            let row = row_of(format!("  {}", upkeep.label()), &upkeep).sign(sign, role);
            lines.push(Line::Row(row.right(when)));
        }
    }
    Ok(lines)
}

/// The indicators, each with its measures.
pub(super) fn indicators(sheet: &ProjectSheet, context: &Context) -> Vec<Line> {
    let language = context.language();
    let number = |record: &Record, field: &str| {
        let value = record.value(field).as_whole();
        value.map(|value| amounts::decimal(value, language)).unwrap_or_default()
    };
    let mut lines = Vec::new();
    for row in &sheet.indicators {
        let unit = row.record.text("unit").unwrap_or_default().to_owned();
        let target = number(&row.record, "target");
        let right = match target.is_empty() {
            true => String::new(),
            false => t!(context.words, "project-target", value = target),
        };
        let line = row_of(joined(&[row.record.label(), unit]), &row.record);
        lines.push(Line::Row(line.right(right)));
        for measure in &row.measures {
            let moment = code(measure, "moment", &project::MEASURE_MOMENT, context);
            let text = format!("  {moment} · {}", number(measure, "value"));
            let right = day(measure, "measured_on", context);
            lines.push(Line::Row(row_of(text, measure).right(right)));
        }
    }
    lines
}

pub(super) fn photos(sheet: &ProjectSheet, context: &Context) -> Vec<Line> {
    let rows = sheet.photos.iter().map(|photo| {
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
        let gist = crate::domain::motion::gist(text.unwrap_or_default()).to_owned();
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
    let texts = POST_MORTEM.iter().chain(&["gap_reason"]).filter_map(|name| {
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
