//! The agenda of a meeting: its points with what each asks, who leads it and how long it takes.

use chrono::NaiveTime;

use crate::domain::meeting::{MEETING_KIND, PURPOSE, Status};
use crate::domain::outline;
use crate::domain::refusal::Refusal;
use crate::domain::rules::{OFFICE_NAME, SECRETARY_NAME};
use crate::i18n::agenda::titled;
use crate::i18n::dates;
use crate::i18n::wording::{capital, choice};
use crate::i18n::words::Words;
use crate::store::query::meetings::MeetingSheet;
use crate::store::{Record, Result, Store};
use crate::t;

use super::model::{Block, Line, plain};
use super::paper::Subject;
use super::template::values::Values;

/// What is filled into the agenda of a meeting; it is a proposal until the meeting is opened.
///
/// # Errors
/// [`Refusal::NotFound`]; [`Refusal::NoPaper`] for a meeting that was called off.
pub fn values(store: &Store, subject: &Subject, words: &Words) -> Result<Values> {
    store.at_one_moment(|store| {
        let sheet = subject.sheet(store)?;
        not_cancelled(&sheet)?;
        let status = Status::from_code(sheet.meeting.text("status").unwrap_or_default());
        let mut values = of_meeting(store, &sheet, words)?;
        values.put("proposed", matches!(status, Status::Planned | Status::Convened));
        values.blocks("points", points(&sheet, words, true));
        Ok(values)
    })
}

/// Refuses a paper that would bring people to a meeting that was called off.
pub(super) fn not_cancelled(sheet: &MeetingSheet) -> Result<()> {
    let status = sheet.meeting.text("status").unwrap_or_default();
    match status {
        "cancelled" => Err(Refusal::NoPaper { status: status.to_owned() }.into()),
        _ => Ok(()),
    }
}

/// What every paper of a meeting may say: who issues it, and which meeting it is of.
pub(super) fn of_meeting(store: &Store, sheet: &MeetingSheet, words: &Words) -> Result<Values> {
    let (rules, meeting, language) = (store.rules()?, &sheet.meeting, words.language());
    let text = |field: &str| meeting.text(field).unwrap_or_default();
    let mut values = Values::new();
    values.put("office", sheet.office.as_deref().unwrap_or(rules.text(&OFFICE_NAME)));
    values.put("body", sheet.body.label());
    values.put("secretary", rules.text(&SECRETARY_NAME));
    values.put("number", text("number"));
    values.put("meeting", called(sheet, words));
    let day = meeting.date("date").map(|day| dates::long(day, language));
    values.put("date", day.unwrap_or_default());
    let at = hour(meeting, "starts_at").map(|at| dates::time(at, language));
    values.put("hour", at.unwrap_or_default());
    values.put("place", text("place"));
    values.blocks("facts", [Block::Facts(facts(sheet, words))]);
    Ok(values)
}

/// « Réunion ordinaire nº 2026-05 ».
pub(super) fn called(sheet: &MeetingSheet, words: &Words) -> String {
    let text = |field: &str| sheet.meeting.text(field).unwrap_or_default();
    let kind = choice(words, &MEETING_KIND, text("kind"));
    t!(words, "paper-meeting", kind = kind, number = text("number"))
}

/// Which meeting, when and where.
pub(super) fn facts(sheet: &MeetingSheet, words: &Words) -> Vec<(String, Line)> {
    let which = (t!(words, "paper-fact-meeting").into_owned(), plain(called(sheet, words)));
    std::iter::once(which).chain(when(sheet, words)).collect()
}

/// When and where.
pub(super) fn when(sheet: &MeetingSheet, words: &Words) -> Vec<(String, Line)> {
    let (meeting, language) = (&sheet.meeting, words.language());
    let day = meeting.date("date").map(|day| capital(&dates::long(day, language)));
    let at = hour(meeting, "starts_at").map(|at| dates::time(at, language));
    let place = meeting.text("place").map(str::to_owned);
    let all = [
        (t!(words, "minutes-date"), day),
        (t!(words, "paper-fact-hour"), at),
        (t!(words, "minutes-place"), place),
    ];
    let known = all.into_iter().filter_map(|(label, value)| Some((label.into_owned(), value?)));
    known.map(|(label, value)| (label, plain(value))).collect()
}

fn hour(record: &Record, field: &str) -> Option<NaiveTime> {
    NaiveTime::parse_from_str(record.text(field)?, "%H:%M").ok()
}

fn number(item: &Record, field: &str) -> u32 {
    let number = item.value(field).as_whole();
    number.and_then(|number| u32::try_from(number).ok()).unwrap_or(0)
}

/// A column of the agenda, and whether it is left out where nothing stands in it.
struct Column {
    head: String,
    cells: Vec<String>,
    optional: bool,
}

/// The points as a table, with the columns that have something to say; `timed` with the hours.
pub(super) fn points(sheet: &MeetingSheet, words: &Words, timed: bool) -> Vec<Block> {
    if sheet.items.is_empty() {
        return vec![Block::Paragraph(plain(t!(words, "paper-agenda-none")))];
    }
    let levels: Vec<u8> =
        sheet.items.iter().map(|item| u8::try_from(number(item, "level")).unwrap_or(1)).collect();
    let each = |tell: &dyn Fn(&Record) -> String| sheet.items.iter().map(tell).collect::<Vec<_>>();
    let has_minutes = sheet.is_planned();
    let planned: Vec<(u32, Option<NaiveTime>)> =
        sheet.items.iter().map(|item| (number(item, "minutes_planned"), None)).collect();
    let hours = hour(&sheet.meeting, "starts_at")
        .filter(|_| timed && has_minutes)
        .map(|begins| outline::planned_hours(begins, &planned))
        .unwrap_or_default();
    // In a narrow column what belongs together stays on one line.
    let tied = |text: String| text.replace(' ', "\u{A0}");
    let said = |at: &NaiveTime| tied(dates::time(*at, words.language()));
    let column = |head: std::borrow::Cow<'_, str>, cells: Vec<String>, optional| Column {
        head: head.into_owned(),
        cells,
        optional,
    };
    // What is below a point without minutes of its own is treated within that point's.
    let is_told = |item: &Record| number(item, "level") <= 1 || number(item, "minutes_planned") > 0;
    let told = sheet.items.iter().zip(&hours);
    let mut hour_cells: Vec<String> =
        told.map(|(item, at)| if is_told(item) { said(at) } else { String::new() }).collect();
    hour_cells.resize(sheet.items.len(), String::new());
    let columns = [
        column(t!(words, "paper-agenda-number"), numbered(&levels), false),
        column(t!(words, "paper-agenda-point"), each(&|item| point(sheet, item, words)), false),
        column(
            t!(words, "paper-agenda-purpose"),
            each(&|item| {
                item.text("purpose").map(|code| choice(words, &PURPOSE, code)).unwrap_or_default()
            }),
            true,
        ),
        column(
            t!(words, "paper-agenda-lead"),
            each(&|item| sheet.name(item, "lead_id").to_owned()),
            true,
        ),
        column(
            t!(words, "paper-agenda-length"),
            each(&|item| match number(item, "minutes_planned") {
                0 => String::new(),
                minutes => tied(t!(words, "length-minutes", minutes = minutes)),
            }),
            true,
        ),
        column(t!(words, "paper-fact-hour"), hour_cells, true),
    ];
    let shown: Vec<Column> = columns
        .into_iter()
        .filter(|column| !column.optional || column.cells.iter().any(|cell| !cell.is_empty()))
        .collect();
    let rows = (0..sheet.items.len())
        .map(|row| shown.iter().map(|column| plain(column.cells[row].as_str())).collect());
    let table = Block::Table {
        head: shown.iter().map(|column| column.head.clone()).collect(),
        rows: rows.collect(),
    };
    let end = hours.last().map(|end| {
        let end = dates::time(*end, words.language());
        Block::Paragraph(plain(t!(words, "paper-agenda-end", end = end)))
    });
    [Some(table), end].into_iter().flatten().collect()
}

fn numbered(levels: &[u8]) -> Vec<String> {
    outline::numbers(levels)
}

/// The title of a point, with the meeting whose minutes it is about.
fn point(sheet: &MeetingSheet, item: &Record, words: &Words) -> String {
    let title = titled(item.text("title").unwrap_or_default(), words.language());
    match sheet.number(item, "minutes_of_id") {
        Some(number) => {
            t!(words, "paper-minutes-of", title = title.as_ref(), number = number)
        }
        None => title.into_owned(),
    }
}
