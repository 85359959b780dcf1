//! When the body meets next.

use chrono::NaiveTime;

use crate::i18n::dates;
use crate::i18n::words::Words;
use crate::store::query::meetings::MeetingSheet;
use crate::store::{Record, Result, Store};
use crate::t;

use super::super::model::{Block, plain};
use super::{adoption, plain_spaces, text};

/// The next meeting of the body, as minutes tell it: the one that was planned as this one was closed. What was
/// signed before tells of adopted minutes only the one that adopted them, as it stood when they were sealed.
pub(super) fn next(store: &Store, sheet: &MeetingSheet) -> Result<Option<Record>> {
    let meeting = &sheet.meeting;
    if adoption::is_of_twelfth(sheet) {
        return match sheet.seal {
            Some(_) => Ok(sheet.next.clone()),
            None => store.next_told(&meeting.id),
        };
    }
    let next = match (&sheet.next, meeting.link("body_id"), meeting.date("date")) {
        (Some(sealed), ..) => Some(sealed.clone()),
        (None, Some(body), Some(day)) => store.meeting_after(&body, day)?,
        _ => None,
    };
    Ok(next.filter(|next| meeting.link("adopted_at_id").as_ref() == Some(&next.id)))
}

/// Under the point of that name: on which day. Notes under it are what was said, and nothing is put
/// beside them: another day would contradict them, the same one would say it twice.
pub(super) fn told(
    sheet: &MeetingSheet,
    item: &Record,
    next: Option<&Record>,
    words: &Words,
) -> Option<Block> {
    let role = adoption::role(sheet, item);
    let day = next?.date("date")?;
    let language = words.language();
    let notes = plain_spaces(text(item, "notes"));
    let said = match adoption::tells_votes_whole(sheet) {
        true => !notes.trim().is_empty(),
        // What was signed before is printed again as it was.
        false => notes.contains(&plain_spaces(&dates::of_year(day, language))),
    };
    if role != Some("next-meeting") || said {
        return None;
    }
    let hour = NaiveTime::parse_from_str(text(next?, "starts_at"), "%H:%M").ok();
    let hour = hour.map(|hour| dates::time(hour, language)).unwrap_or_default();
    let said = t!(
        words,
        "minutes-next-meeting",
        day = dates::long(day, language),
        hour = if hour.is_empty() { "no".to_owned() } else { hour },
        place = next?.text("place").filter(|place| !place.is_empty()).unwrap_or("blank")
    );
    // « p.m. » ends the sentence by itself.
    let said = said.strip_suffix("..").map(|said| format!("{said}.")).unwrap_or(said);
    Some(Block::Paragraph(plain(said)))
}
