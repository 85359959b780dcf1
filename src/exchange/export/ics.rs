//! The meetings as a calendar that other programs subscribe to or take in (RFC 5545). The same
//! register gives the same bytes.

use crate::text::joined::Joined;
use crate::text::sort;
use std::io::Write;

use chrono::{NaiveDateTime, NaiveTime, TimeDelta};

use super::calendar_text::{Lines, Zone, utc};
use super::failed;
use crate::domain::entity::Entity;
use crate::domain::meeting::MEETING_KIND;
use crate::domain::outline::numbers;
use crate::domain::rules::{MEETING_ZONE, OFFICE_NAME};
use crate::i18n::agenda::titled;
use crate::i18n::language::Language;
use crate::i18n::wording::choice;
use crate::i18n::words::Words;
use crate::store::query::changes::Changes;
use crate::store::{Record, Result, Store};

/// How many rows are read at once.
const WINDOW: u32 = 1_000;

/// How long a meeting is taken to be when nobody planned it, in minutes.
const USUAL: i64 = 120;

/// Writes every meeting: when, where, and its agenda. Nothing of what was said there is in it.
///
/// # Errors
/// What the register or `out` says.
pub fn ics(store: &Store, words: &Words, out: &mut dyn Write) -> Result<()> {
    store.at_one_moment(|store| {
        let mut lines = Lines::default();
        lines.line("BEGIN:VCALENDAR");
        lines.line("VERSION:2.0");
        let language = if words.language() == Language::French { "FR" } else { "EN" };
        lines.line(&format!("PRODID:-//ccr//ccr {}//{language}", env!("CARGO_PKG_VERSION")));
        lines.line("CALSCALE:GREGORIAN");
        // No METHOD: it would ask for an organizer and for the hour of the export (RFC 5546, 3.2.1;
        // RFC 5545, 3.8.7.2), and a file to take in needs none.
        let rules = store.rules()?;
        let zone = Zone::of_rule(rules.text(&MEETING_ZONE));
        let office = rules.text(&OFFICE_NAME).to_owned();
        if !office.is_empty() {
            lines.text("X-WR-CALNAME", &office);
        }
        lines.zone(zone);
        let changes = store.meeting_changes()?;
        let of_zone = store.zone_changes()?;
        let mut after = None;
        loop {
            let meetings = store.all(Entity::Meeting, after.as_ref(), WINDOW)?;
            for meeting in &meetings {
                let changes = changes.get(&meeting.id).copied().unwrap_or_default().and(of_zone);
                event(store, words, &mut lines, zone, meeting, changes)?;
            }
            match meetings.into_iter().last() {
                Some(last) => after = Some(last.id),
                None => break,
            }
        }
        lines.line("END:VCALENDAR");
        out.write_all(lines.finish().as_bytes()).map_err(failed)
    })
}

fn event(
    store: &Store,
    words: &Words,
    lines: &mut Lines,
    zone: Zone,
    meeting: &Record,
    changes: Changes,
) -> Result<()> {
    let Some(date) = meeting.date("date") else { return Ok(()) };
    let text = |field: &str| meeting.text(field).unwrap_or_default();
    let mut items = store.children(Entity::AgendaItem, "meeting_id", &meeting.id)?;
    sort::by_key(&mut items, |item| item.value("position").as_whole());
    lines.line("BEGIN:VEVENT");
    lines.line(&format!("UID:{}@ccr.invalid", meeting.id.as_str()));
    // What is in no journal is as old as the meeting.
    let changed = changes.last.unwrap_or_else(|| date.and_time(NaiveTime::MIN));
    let stamp = utc(changed, zone).format("%Y%m%dT%H%M%SZ");
    lines.line(&format!("DTSTAMP:{stamp}"));
    lines.line(&format!("LAST-MODIFIED:{stamp}"));
    lines.line(&format!("SEQUENCE:{}", changes.acts.saturating_sub(1)));
    match hour(meeting, "starts_at") {
        Some(time) => {
            let starts = date.and_time(time);
            let (starts, ends) = (local(starts), local(ends(meeting, starts, &items)));
            lines.line(&format!("DTSTART;TZID={}:{starts}", zone.name()));
            lines.line(&format!("DTEND;TZID={}:{ends}", zone.name()));
        }
        // The hour is not known yet: it takes the day.
        None => lines.line(&format!("DTSTART;VALUE=DATE:{}", date.format("%Y%m%d"))),
    }
    lines.line(match text("status") {
        "planned" => "STATUS:TENTATIVE",
        "cancelled" => "STATUS:CANCELLED",
        _ => "STATUS:CONFIRMED",
    });
    let body = meeting.link("body_id");
    let body = body.map(|body| store.label(Entity::Body, &body)).transpose()?.flatten();
    let kind = choice(words, &MEETING_KIND, text("kind"));
    let summary = format!("{kind} {}", text("number"));
    let summary = [summary, body.unwrap_or_default()];
    let summary: Vec<&str> =
        summary.iter().map(|part| part.trim()).filter(|part| !part.is_empty()).collect();
    lines.text("SUMMARY", &summary.join(" · "));
    if !text("place").is_empty() {
        lines.text("LOCATION", text("place"));
    }
    if !items.is_empty() {
        lines.text("DESCRIPTION", &agenda(&items, words.language()));
    }
    lines.line("END:VEVENT");
    Ok(())
}

/// The points with their numbers, one a line, called as on paper.
fn agenda(items: &[Record], language: Language) -> String {
    let levels = items
        .iter()
        .map(|item| item.value("level").as_whole().map_or(1, |level| level.clamp(1, 3)) as u8);
    let levels: Vec<u8> = levels.collect();
    let points = items.iter().zip(numbers(&levels)).map(|(item, number)| {
        let dot = if number.contains('.') { "" } else { "." };
        let title = titled(item.text("title").unwrap_or_default(), language);
        format!("{number}{dot} {title}")
    });
    points.joined("\n")
}

/// When it ended, or when it should: by its closing, else by the times planned for its points, else
/// two hours later.
fn ends(meeting: &Record, starts: NaiveDateTime, items: &[Record]) -> NaiveDateTime {
    if let Some(closed) = hour(meeting, "closed_at") {
        let closed = starts.date().and_time(closed);
        if closed > starts {
            return closed;
        }
        // Closed after midnight; what is earlier in the evening than its planned hour is not.
        if starts - closed > TimeDelta::hours(12) {
            return closed + TimeDelta::days(1);
        }
    }
    let planned = items.iter().filter_map(|item| item.value("minutes_planned").as_whole());
    let planned = planned.filter(|minutes| *minutes > 0).fold(0_i64, i64::saturating_add);
    let minutes = if planned > 0 { planned.min(24 * 60) } else { USUAL };
    starts + TimeDelta::minutes(minutes)
}

fn hour(record: &Record, field: &str) -> Option<NaiveTime> {
    record.text(field).and_then(|text| NaiveTime::parse_from_str(text, "%H:%M").ok())
}

fn local(at: NaiveDateTime) -> String {
    at.format("%Y%m%dT%H%M%S").to_string()
}
