//! The clock of the points: how long one has been going on, against what was planned.

use chrono::{NaiveDate, NaiveTime};

use super::head;
use crate::domain::id::Id;
use crate::domain::meeting::Status;
use crate::domain::presence;
use crate::i18n::dates;
use crate::i18n::language::Language;
use crate::store::Record;
use crate::store::query::meetings::{self, MeetingSheet};
use crate::t;
use crate::tui::context::Context;

/// The hour to note of what happens now: a meeting whose hour of opening is still to come, by this
/// clock, begins at that hour; one of another day, which is written up, has got as far as its last one.
pub(super) fn now(sheet: &MeetingSheet, context: &Context) -> String {
    let now = context.now.format("%H:%M").to_string();
    if !runs(sheet, context) {
        return sheet.last_hour().unwrap_or(now);
    }
    let opened = sheet.meeting.text("opened_at");
    let early = opened.filter(|opened| sheet.facts.minute(&now) < sheet.facts.minute(opened));
    early.map_or(now, str::to_owned)
}

/// The hour to propose for what is noted of a meeting: now while it goes on, else the last one that was
/// noted of it.
pub(super) fn proposed(sheet: &MeetingSheet, context: &Context) -> Option<String> {
    let noted = runs(sheet, context) || sheet.last_hour().is_some();
    noted.then(|| now(sheet, context))
}

/// The hour to propose for the opening: now on the day of the meeting, and ahead of it, since it takes
/// place now; of one that is written up on a later day, be it the next morning, the planned one.
pub(super) fn opening(meeting: &Record, context: &Context) -> Option<String> {
    let past = meeting.date("date").is_some_and(|date| date < context.today());
    match past {
        true => meeting.text("starts_at").map(str::to_owned),
        false => Some(context.now.format("%H:%M").to_string()),
    }
}

/// The hour to propose for the end: now while the meeting goes on, but nothing was noted after it; else
/// the last hour that was noted.
pub(super) fn end(sheet: &MeetingSheet, context: &Context) -> String {
    let hours = [sheet.last_hour(), proposed(sheet, context)];
    hours.into_iter().flatten().max_by_key(|at| sheet.facts.minute(at)).unwrap_or_default()
}

/// The hours that a text tells, in a language.
pub(super) fn hours_in(text: &str, language: Language) -> Vec<NaiveTime> {
    let text = text.replace(['\u{A0}', '\u{202F}'], " ");
    let told = |time: &NaiveTime| {
        let said = dates::time(*time, language).replace(['\u{A0}', '\u{202F}'], " ");
        text.match_indices(said.as_str()).any(|(at, _)| {
            let before = text[..at].chars().next_back();
            let behind = &text[at + said.len()..];
            let digit = |c: Option<char>| c.is_some_and(|c| c.is_ascii_digit());
            let word = behind.starts_with(char::is_alphanumeric);
            !word && !digit(before) && !digit(behind.trim_start_matches(' ').chars().next())
        })
    };
    let minutes =
        (0..24 * 60).filter_map(|minute| NaiveTime::from_hms_opt(minute / 60, minute % 60, 0));
    minutes.filter(told).collect()
}

/// Whether a meeting goes on now, and not only in the register: whoever writes up one of last week
/// has no use for a clock.
pub(super) fn runs(sheet: &MeetingSheet, context: &Context) -> bool {
    head::status(sheet) == Status::Open && is_its_time(sheet, sheet.meeting.date("date"), context)
}

fn is_its_time(sheet: &MeetingSheet, day: Option<NaiveDate>, context: &Context) -> bool {
    presence::is_its_time(day, sheet.meeting.text("opened_at"), context.now)
}

/// Whether the clock of a point runs.
pub(super) fn is_running(point: &Record) -> bool {
    point.text("started_at").is_some() && point.text("ended_at").is_none()
}

/// « 12 min sur 15 » while a point goes on, « 19 h 20 à 19 h 35 » afterwards.
pub(super) fn told(sheet: &MeetingSheet, point: &Record, context: &Context) -> Option<String> {
    let words = &context.words;
    let planned = point.value("minutes_planned").as_whole().filter(|minutes| *minutes > 0);
    let Some(from) = hour(point, "started_at") else {
        return planned.map(|planned| t!(words, "clock-planned", planned = planned));
    };
    let said = |time| dates::time(time, context.language());
    if let Some(to) = hour(point, "ended_at") {
        return Some(t!(words, "clock-past", from = said(from), to = said(to)));
    }
    if !runs(sheet, context) {
        return Some(t!(words, "clock-since", from = said(from)));
    }
    // An hour that has not come yet is no time spent, and none of the day before.
    let minute = |time: NaiveTime| sheet.facts.minute(&time.format("%H:%M").to_string());
    let spent = i64::from(minute(context.now.time()).saturating_sub(minute(from)));
    Some(match planned {
        None => t!(words, "clock-running", spent = spent),
        Some(planned) if spent <= planned => {
            t!(words, "clock-against", spent = spent, planned = planned)
        }
        Some(planned) => {
            let (sign, over) = (context.theme.signs.warning, spent - planned);
            t!(words, "clock-over", sign = sign, spent = spent, planned = planned, over = over)
        }
    })
}

/// Whether an hour on a day lies ahead of now, so far that no clock is to blame. Of the opening every
/// minute counts, since what is done then would come before it.
pub(super) fn is_ahead(
    sheet: &MeetingSheet,
    day: Option<NaiveDate>,
    at: &str,
    context: &Context,
) -> bool {
    let now = context.now.format("%H:%M").to_string();
    let opened = sheet.meeting.text("opened_at");
    // What opens is now; of what follows, clocks may differ.
    let ahead = || match opened {
        None => sheet.facts.minute(at) > sheet.facts.minute(&now),
        Some(_) => presence::is_ahead(at, &now, sheet.facts.opened_at.as_deref()),
    };
    is_its_time(sheet, day, context) && !at.is_empty() && ahead()
}

fn hour(point: &Record, field: &str) -> Option<NaiveTime> {
    NaiveTime::parse_from_str(point.text(field)?, "%H:%M").ok()
}

/// The point that is being treated.
pub(super) fn treated(sheet: &MeetingSheet) -> Option<&Id> {
    meetings::treated(&sheet.items)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_hour_is_read_in_a_sentence_and_no_other_one_in_it() {
        let hour = |hours, minutes| NaiveTime::from_hms_opt(hours, minutes, 0).unwrap();
        let french = |text| hours_in(text, Language::French);
        assert_eq!(french("La séance est levée à 19 h 42."), [hour(19, 42)]);
        assert_eq!(french("Levée à 9\u{a0}h."), [hour(9, 0)]);
        assert_eq!(french("Ouverte à 19 h, levée à 21 h 05"), [hour(19, 0), hour(21, 5)]);
        assert_eq!(french("Deux bancs, 19 ha"), []);
        assert_eq!(hours_in("Closed at 9:42 p.m.", Language::English), [hour(21, 42)]);
    }
}
