//! The notice of a meeting: who is called where and when, to treat what; and who calls.

use crate::domain::meeting::WITH_BOARD;
use crate::domain::rules::SECRETARY_NAME;
use crate::i18n::agenda::titled;
use crate::i18n::dates;
use crate::i18n::words::Words;
use crate::store::query::meetings::MeetingSheet;
use crate::store::{Record, Result, Store};
use crate::t;

use super::agenda::{not_cancelled, of_meeting, points, when};
use super::model::{Block, Signature, plain};
use super::paper::Subject;
use super::template::values::Values;

/// What is filled into the notice of a meeting that was not called off.
///
/// # Errors
/// [`Refusal::NotFound`](crate::domain::refusal::Refusal::NotFound);
/// [`Refusal::NoPaper`](crate::domain::refusal::Refusal::NoPaper) for a meeting that was called
/// off.
pub fn values(store: &Store, subject: &Subject, words: &Words) -> Result<Values> {
    store.at_one_moment(|store| {
        let mut sheet = subject.sheet(store)?;
        not_cancelled(&sheet)?;
        if sheet.keeps_first_notice() {
            // It treats what the first notice named, and nothing else.
            let announced: Vec<bool> =
                sheet.items.iter().map(|item| !sheet.is_unannounced(item)).collect();
            let mut announced = announced.into_iter();
            sheet.items.retain(|_| announced.next().unwrap_or(true));
        }
        let mut values = of_meeting(store, &sheet, words)?;
        // Which meeting it is stands in the call.
        values.put("call", call(&sheet, words));
        values.blocks("facts", [Block::Facts(when(&sheet, words))]);
        let remarks = remarks(&sheet, words).into_iter();
        values.blocks("remarks", remarks.map(|text| Block::Remark(plain(text))));
        values.blocks("points", points(&sheet, words, false));
        // What stands below a point, an open follow-up, is for the members' agenda, not for the lobby;
        // so the numbers are those of the agenda.
        let top = |item: &&Record| item.value("level").as_whole().is_none_or(|level| level <= 1);
        let titles = sheet
            .items
            .iter()
            .filter(top)
            .map(|item| titled(item.text("title").unwrap_or_default(), words.language()))
            .map(|title| vec![Block::Paragraph(plain(title.as_ref()))]);
        let titles: Vec<Vec<Block>> = titles.collect();
        let titles = match titles.is_empty() {
            true => Block::Paragraph(plain(t!(words, "paper-agenda-none"))),
            false => Block::List { first: Some(1), items: titles },
        };
        values.blocks("titles", [titles]);
        let sender = Block::Signatures(vec![sender(store, &sheet, words)?]);
        values.blocks("sender", sent(&sheet, words).into_iter().chain([sender]));
        Ok(values)
    })
}

/// « Les membres sont convoqués à la réunion ordinaire nº 2026-05. »
fn call(sheet: &MeetingSheet, words: &Words) -> String {
    let number = sheet.meeting.text("number").unwrap_or_default();
    match sheet.meeting.text("kind").unwrap_or_default() {
        "special" => t!(words, "paper-call-special", number = number),
        "annual-general" => t!(words, "paper-call-annual-general", number = number),
        "election" => t!(words, "paper-call-election", number = number),
        "working" => t!(words, "paper-call-working", number = number),
        WITH_BOARD => t!(words, "paper-call-with-board", number = number),
        _ => t!(words, "paper-call-regular", number = number),
    }
}

/// What is to be known of this meeting beside its day.
fn remarks(sheet: &MeetingSheet, words: &Words) -> Vec<String> {
    let meeting = &sheet.meeting;
    let from = meeting
        .date("postponed_from")
        .map(|day| t!(words, "paper-notice-postponed", day = dates::plain(day, words.language())));
    let continued = sheet
        .number(meeting, "continues_id")
        .map(|number| t!(words, "paper-notice-continues", number = number));
    let special = sheet.keeps_to_notice.then(|| t!(words, "paper-notice-special").into_owned());
    [from, continued, special].into_iter().flatten().collect()
}

/// When it went out.
fn sent(sheet: &MeetingSheet, words: &Words) -> Option<Block> {
    let day = dates::plain(sheet.meeting.date("notice_sent_on")?, words.language());
    Some(Block::Paragraph(plain(t!(words, "paper-notice-sent", day = day))))
}

/// Who sends it: the secretary in office that day, else the meeting's, else who keeps the register.
fn sender(store: &Store, sheet: &MeetingSheet, words: &Words) -> Result<Signature> {
    let day = sheet.meeting.date("date").unwrap_or_default();
    let seats = store.composition(&sheet.body.id, day)?.map(|body| body.seats).unwrap_or_default();
    let secretary = seats.into_iter().find(|seat| seat.kind == "secretary");
    let holder = secretary.and_then(|seat| seat.mandate).map(|mandate| mandate.name);
    let wrote = Some(sheet.officer_name("secretary_id")).filter(|name| !name.is_empty());
    let rules = store.rules()?;
    // A day that is known needs no place to write it.
    let date = match sheet.meeting.date("notice_sent_on") {
        Some(_) => String::new(),
        None => t!(words, "minutes-date").into_owned(),
    };
    Ok(Signature {
        name: holder
            .or(wrote.map(str::to_owned))
            .unwrap_or_else(|| rules.text(&SECRETARY_NAME).to_owned()),
        role: t!(words, "paper-notice-sender").into_owned(),
        date,
    })
}
