//! What an adjournment does to what was pending, and the day that it names.

use std::borrow::Cow;

use crate::domain::procedure::Kind;
use crate::i18n::dates;
use crate::i18n::words::Words;
use crate::store::Record;
use crate::store::query::meetings::{MeetingSheet, adjourns};
use crate::t;
use crate::text::fold::unmarked;

use super::super::text;
use super::{kind_of, placed_on};

/// That a question is put off to the meeting's continuation, where nothing but the adjournment did so.
pub(super) fn study(sheet: &MeetingSheet, motion: &Record, words: &Words) -> Option<String> {
    let put_off = kind_of(motion) == Kind::Main && text(motion, "outcome") == "postponed";
    let adjourned = sheet.goes_on.is_some() || sheet.motions.iter().any(adjourns);
    let sent = placed_on(sheet, motion)
        .any(|other| kind_of(other).sends_away().is_some() && text(other, "outcome") == "carried");
    if !put_off || !adjourned || sent {
        return None;
    }
    let day = motion.date("until_on").map(|day| dates::plain(day, words.language()));
    Some(match day {
        Some(day) => t!(words, "minutes-study-adjourned", day = day),
        None => t!(words, "minutes-study-adjourned.unknown").into_owned(),
    })
}

/// What is told of a motion that has no outcome: in a draft it may still get one.
pub(super) fn undecided(sheet: &MeetingSheet, words: &Words) -> String {
    match text(&sheet.meeting, "status") {
        "adopted" => t!(words, "minutes-never-decided"),
        _ => t!(words, "minutes-ending-proposed"),
    }
    .into_owned()
}

/// The words of a motion; of one to go on another day, with the day that it names beside them.
pub(super) fn with_its_day<'a>(motion: &'a Record, words: &Words) -> Cow<'a, str> {
    let said = text(motion, "text");
    let Some(day) = day_unsaid(motion, words) else { return said.into() };
    let bare = said.trim_end().trim_end_matches('.');
    t!(words, "minutes-adjourned-to", text = bare, day = day).into()
}

/// The day to which the meeting is to go on, where the words of the motion do not say it.
pub(super) fn day_unsaid(motion: &Record, words: &Words) -> Option<String> {
    let day = motion.date("until_on").filter(|_| kind_of(motion) == Kind::Adjournment)?;
    let day = dates::plain(day, words.language());
    (!unmarked(text(motion, "text")).contains(&unmarked(&day))).then_some(day)
}
