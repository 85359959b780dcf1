//! The agenda in numbers: each point's own, and the hour it is planned for.

use chrono::NaiveTime;

use crate::domain::meeting::PURPOSE;
use crate::domain::outline::{self, planned_hours};
use crate::i18n::{dates, wording};
use crate::store::Record;
use crate::store::query::meetings::MeetingSheet;
use crate::t;
use crate::text::joined::Joined;
use crate::tui::context::Context;

/// The numbers of the points: « 5 », « 5.1 ».
pub(super) fn numbers(sheet: &MeetingSheet) -> Vec<String> {
    outline::numbers(&levels(sheet))
}

/// The levels of the points.
pub(super) fn levels(sheet: &MeetingSheet) -> Vec<u8> {
    sheet.items.iter().map(level).collect()
}

fn level(item: &Record) -> u8 {
    item.value("level").as_whole().and_then(|level| u8::try_from(level).ok()).unwrap_or(1)
}

fn minutes(item: &Record) -> u32 {
    let minutes = item.value("minutes_planned").as_whole();
    minutes.and_then(|minutes| u32::try_from(minutes).ok()).unwrap_or(0)
}

fn hour(record: &Record, field: &str) -> Option<NaiveTime> {
    NaiveTime::parse_from_str(record.text(field)?, "%H:%M").ok()
}

/// All minutes that are planned.
pub(super) fn total(sheet: &MeetingSheet) -> u32 {
    sheet.items.iter().map(minutes).fold(0, u32::saturating_add)
}

/// The hour of each point and of the end, reckoned from the hour of the meeting and the minutes of
/// the points before; from the point that was taken up last, once it goes on.
fn hours(sheet: &MeetingSheet) -> Option<Vec<NaiveTime>> {
    if !sheet.is_planned() {
        return None;
    }
    let begins = hour(&sheet.meeting, "opened_at").or_else(|| hour(&sheet.meeting, "starts_at"))?;
    let known: Vec<(u32, Option<NaiveTime>)> =
        sheet.items.iter().map(|item| (minutes(item), hour(item, "started_at"))).collect();
    Some(planned_hours(begins, &known))
}

/// « 1 h 35 », « 45 min ».
pub(super) fn length(minutes: u32, context: &Context) -> String {
    match (minutes / 60, minutes % 60) {
        (0, minutes) => t!(context.words, "length-minutes", minutes = minutes),
        (hours, 0) => t!(context.words, "length-hours", hours = hours),
        (hours, minutes) => {
            t!(context.words, "length-both", hours = hours, minutes = format!("{minutes:02}"))
        }
    }
}

/// « 1 h 35, jusque vers 20 h 35 »; `None` while nothing is planned.
pub(super) fn plan(sheet: &MeetingSheet, context: &Context) -> Option<String> {
    let total = Some(total(sheet)).filter(|total| *total > 0)?;
    let length = length(total, context);
    Some(match hours(sheet).and_then(|hours| hours.last().copied()) {
        Some(end) => {
            let end = dates::time(end, context.language());
            t!(context.words, "agenda-length-until", length = length, end = end)
        }
        None => length,
    })
}

/// « décision · Fatou Diallo · vers 19 h 40 · repris de la réunion 2026-04 »; empty when nothing is
/// known of the point but its title.
pub(super) fn about(sheet: &MeetingSheet, place: usize, context: &Context) -> String {
    let words = &context.words;
    let Some(item) = sheet.items.get(place) else { return String::new() };
    let purpose = item.text("purpose").map(|code| wording::choice(words, &PURPOSE, code));
    let lead = Some(sheet.name(item, "lead_id").to_owned());
    // What is below a point without minutes of its own is treated within that point's.
    let planned = level(item) == 1 || minutes(item) > 0;
    let untold = item.text("started_at").is_none() && total(sheet) > 0 && planned;
    let at = hours(sheet).filter(|_| untold).and_then(|hours| hours.get(place).copied());
    let at = at.map(|at| t!(words, "agenda-around", at = dates::time(at, context.language())));
    let of = |field: &str| sheet.number(item, field);
    let minutes = of("minutes_of_id").map(|number| t!(words, "agenda-minutes-of", number = number));
    let carried = of("carried_from_id").map(|number| t!(words, "agenda-carried", number = number));
    let late = sheet.is_unannounced(item).then(|| t!(words, "agenda-unannounced").into_owned());
    let all = [purpose, lead, at, minutes, carried, late].into_iter().flatten();
    all.filter(|part| !part.is_empty()).joined(" · ")
}
