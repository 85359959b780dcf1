//! Who chairs and who takes the minutes, and each time that somebody else took over.

use crate::domain::id::Id;
use crate::i18n::words::Words;
use crate::store::query::meetings::MeetingSheet;
use crate::store::query::officers::OfficerChange;
use crate::t;
use crate::text::sort;

use super::super::model::{Block, plain};
use super::order::{self, Happened};
use super::{hour_in_words, text, treated};

fn name<'a>(sheet: &'a MeetingSheet, id: &str) -> &'a str {
    sheet.names.get(id).map_or("", String::as_str)
}

/// « X; à partir de 19 h 40, Y » for the box of facts.
pub(super) fn named(sheet: &MeetingSheet, field: &str, words: &Words) -> String {
    // Whoever was not there did not preside.
    let named = sheet.meeting.text(field);
    let there = named.is_some_and(|id| sheet.was_there(id, first_change(sheet, field).as_deref()));
    let first = if there { sheet.name(&sheet.meeting, field).to_owned() } else { String::new() };
    let opened = sheet.facts.opened_at.as_deref().map(|hour| sheet.facts.minute(hour));
    let later = sheet.officer_changes(field).into_iter().map(|change| {
        let name = sheet.name(change.moved, "person_id");
        let minute = sheet.facts.minute(text(change.moved, "at"));
        if first.is_empty() && opened.is_some_and(|opened| minute <= opened) {
            return name.to_owned();
        }
        let at = hour_in_words(text(change.moved, "at"), words.language());
        t!(words, "minutes-officer-from", at = at, name = name)
    });
    let later: Vec<String> = later.collect();
    let all: Vec<String> =
        [first.clone()].into_iter().filter(|name| !name.is_empty()).chain(later).collect();
    all.join("; ")
}

/// The hour at which somebody else first took over an office.
fn first_change(sheet: &MeetingSheet, field: &str) -> Option<String> {
    sheet.officer_changes(field).first().map(|change| text(change.moved, "at").to_owned())
}

/// Those who took over while a point was treated; `None` for when no point is known.
pub(super) fn under(sheet: &MeetingSheet, point: Option<&Id>, words: &Words) -> Vec<Happened> {
    let mut told: Vec<Happened> = Vec::new();
    for field in ["chair_id", "secretary_id"] {
        for change in sheet.officer_changes(field) {
            let at = order::moved(sheet, change.moved);
            // Noted while a point was treated, it is told there.
            let noted = change.moved.link("item_id");
            let noted =
                sheet.items.iter().map(|item| &item.id).find(|id| Some(*id) == noted.as_ref());
            if noted.or_else(|| treated::point_at(sheet, at)) == point {
                let said = sentence(sheet, field, &change, words);
                let block = Block::Paragraph(plain(said));
                told.push(Happened { at, person: None, block });
            }
        }
    }
    sort::by_key(&mut told, |event| event.at.key());
    told
}

/// « À 19 h 40, X cède la présidence à Y. » Whoever has left by then yields nothing.
fn sentence(
    sheet: &MeetingSheet,
    field: &str,
    change: &OfficerChange<'_>,
    words: &Words,
) -> String {
    let office = if field == "chair_id" { "chair" } else { "secretary" };
    let hour = text(change.moved, "at");
    let at = hour_in_words(hour, words.language());
    let who = sheet.name(change.moved, "person_id");
    let Some(before) = change.before else {
        return t!(words, "minutes-officer-takes", office = office, at = at, name = who);
    };
    let then = sheet.facts.at(hour);
    let there = then.room().inside.contains(before);
    let came = sheet.was_there(before, Some(hour));
    let before = name(sheet, before);
    if !came {
        return t!(
            words,
            "minutes-officer-absent",
            office = office,
            at = at,
            name = who,
            before = before
        );
    }
    match there {
        true => {
            t!(
                words,
                "minutes-officer-yields",
                office = office,
                at = at,
                name = who,
                before = before
            )
        }
        false => {
            t!(
                words,
                "minutes-officer-replaces",
                office = office,
                at = at,
                name = who,
                before = before
            )
        }
    }
}
