//! The minutes of a meeting: what they say, from the register as it stands.
//!
//! Content: the usual parts of minutes (body, date, place, hours, attendance with the officers
//! first, quorum, points, resolutions with mover, seconder and vote, follow-ups, signatures), and
//! « PROJET » on every page until they are adopted.

pub(super) mod adoption;
pub(super) mod attendance;
mod elections;
mod in_camera;
pub(super) mod motion;
mod next;
mod officers;
mod order;
mod presence;
mod room;
mod treated;

use chrono::NaiveTime;

use crate::domain::entity::Entity;
use crate::domain::id::Id;
use crate::domain::meeting::WITH_BOARD;
use crate::domain::outline::numbers;
use crate::domain::refusal::Refusal;
use crate::i18n::agenda::titled;
use crate::i18n::dates;
use crate::i18n::language::Language;
use crate::i18n::words::Words;
use crate::store::in_camera::is_private;
use crate::store::query::meetings::{MeetingSheet, adjourns};
use crate::store::{Record, Result, Store};
use crate::t;
use crate::text::initial::capital;
use crate::text::sort;

use super::agenda::of_meeting;
use super::model::{Block, Line, Signature, lines, plain};
use super::paper::Subject;
use super::template::values::Values;
pub use motion::{Reading, reading};
use order::Told;
use room::Room;

/// What is filled into the minutes of a meeting that took place or is going on.
///
/// # Errors
/// [`Refusal::NotFound`]; [`Refusal::NoPaper`] when the meeting has not been opened.
pub fn values(store: &Store, subject: &Subject, words: &Words) -> Result<Values> {
    store.at_one_moment(|store| {
        let mut sheet = subject.sheet(store)?;
        sheet.noted = store.noted(&sheet.meeting.id)?;
        order::in_time(&mut sheet);
        let status = text(&sheet.meeting, "status");
        if !matches!(status, "open" | "held" | "adopted") {
            return Err(Refusal::NoPaper { status: status.to_owned() }.into());
        }
        told(store, &sheet, subject.in_camera, words)
    })
}

fn told(store: &Store, sheet: &MeetingSheet, in_camera: bool, words: &Words) -> Result<Values> {
    let mut values = of_meeting(store, sheet, words)?;
    values.hold(adoption::held(sheet));
    values.put("title", title(sheet, words));
    values.put("mark", mark(sheet, in_camera, words).unwrap_or_default());
    values.blocks("facts", [Block::Facts(facts(store, sheet, words)?)]);
    values.blocks("corrections", adoption::corrections(sheet, words));
    let late = late_notice(sheet, words).map(|text| Block::Remark(plain(text)));
    values.blocks("late_notice", late);
    let room = Room::of(sheet, words);
    values.blocks("attendance", attendance::blocks(store, sheet, &room, words)?);
    let level = |item: &Record| item.value("level").as_whole().map_or(1, |level| level.clamp(1, 3));
    let levels: Vec<u8> = sheet.items.iter().map(|item| level(item) as u8).collect();
    let items = sheet.items.iter().zip(numbers(&levels)).zip(&levels);
    let next = next::next(store, sheet)?;
    let elections = elections::told(store, sheet, words)?;
    values.list("points", items, |values, ((item, number), level)| {
        let dot = if number.contains('.') { "" } else { "." };
        // What was signed before is printed again as it was.
        let title = match adoption::says_of_each_point(sheet) {
            true => titled(text(item, "title"), words.language()),
            false => text(item, "title").into(),
        };
        let heading = format!("{number}{dot} {title}");
        values.blocks("heading", [Block::Heading(level + 1, plain(heading))]);
        values.put("number", number);
        values.put("title", title.as_ref());
        let mut motions = under(sheet, Some(&item.id), in_camera, &room, words);
        let took_over = officers::under(sheet, Some(&item.id), words);
        let mut happened: Vec<order::Happened> = took_over.into_iter().collect();
        happened.extend(presence::recusals(sheet, Some(&item.id), words));
        sort::by_key(&mut happened, |event| event.at.key());
        let mut changes = room.under(&item.id);
        let quiet = happened.is_empty() && text(item, "notes").is_empty();
        let opened = opened_here(sheet, item, words);
        // What was signed before has the opening behind what happened under it.
        let (first, opened) = match adoption::opens_first(sheet) {
            true => (opened, None),
            false => (None, opened),
        };
        let head = order::among(&mut motions, happened, &mut changes);
        values.blocks("recusals", first.into_iter().chain(head));
        values.blocks("notes", notes(text(item, "notes")));
        let (told, private) = order::told(motions, changes, in_camera::private(item, words));
        let closed = closed_here(sheet, item, words);
        let skipped = not_reached(sheet, item, words);
        let next = next::told(sheet, item, next.as_ref(), words);
        // Nothing was told under a point that was not reached; what was signed before tells the day.
        let (next, skipped) = match adoption::is_of_eleventh(sheet) {
            true => (next.filter(|_| skipped.is_none()), skipped),
            false => {
                let skipped = skipped.filter(|_| next.is_none());
                (next, skipped)
            }
        };
        let adopted = adoption::adopted_here(sheet, item, words);
        // The end comes behind what was adopted.
        let (closed, at_last) = if adopted.is_empty() { (closed, None) } else { (None, closed) };
        let told = told.into_iter().chain(opened);
        // The closing is the last that is told; what was signed before keeps its order.
        let (first, second) = match adoption::says_of_each_point(sheet) {
            true => (next, closed),
            false => (closed, next),
        };
        let told = told.chain(elections.under(item)).chain(first).chain(second).chain(skipped);
        let mut told: Vec<Block> = told.collect();
        let nothing = told.is_empty() && private.is_none() && adopted.is_empty();
        if quiet && nothing && at_last.is_none() {
            told.extend(nothing_noted(sheet, item, words));
        }
        values.blocks("motions", told);
        values.blocks("in_camera", private);
        values.blocks("adopted_minutes", adopted.into_iter().chain(at_last));
    });
    let others = under(sheet, None, in_camera, &room, words).into_iter().map(|told| told.block);
    let mut others: Vec<Block> = others.chain(elections.besides()).collect();
    // Minutes that were adopted are no motion; what was signed before keeps its heading.
    let adopted = adoption::adopted_besides(sheet, words);
    let apart = !adopted.is_empty() && adoption::says_of_each_point(sheet);
    values.put("adopted_only", apart && others.is_empty());
    if apart && !others.is_empty() {
        others.push(Block::Heading(2, plain(t!(words, "minutes-adopted-besides"))));
    }
    values.blocks("other_motions", others.into_iter().chain(adopted));
    values.blocks("follow_ups", follow_ups(sheet, words));
    values.blocks("seal", adoption::sealed(sheet, words));
    values.blocks("signatures", [Block::Signatures(signatures(sheet, words))]);
    // What was printed before has its heading.
    values.put("one_erratum", sheet.errata.len() == 1 && adoption::opens_first(sheet));
    values.blocks("errata", adoption::errata(sheet, words));
    Ok(values)
}

/// « PROJET » until they are adopted; the members' own copy says what it is.
fn mark(sheet: &MeetingSheet, in_camera: bool, words: &Words) -> Option<String> {
    let draft = text(&sheet.meeting, "status") != "adopted";
    let draft = draft.then(|| t!(words, "minutes-draft"));
    let own = in_camera.then(|| t!(words, "minutes-own-copy"));
    let marks: Vec<String> = [draft, own].into_iter().flatten().map(|m| m.into_owned()).collect();
    (!marks.is_empty()).then(|| marks.join(" · "))
}

/// The motions under a point. Those put in camera are left out of a public copy, which says from
/// when to when the committee sat so.
fn under(
    sheet: &MeetingSheet,
    item: Option<&Id>,
    in_camera: bool,
    room: &Room,
    words: &Words,
) -> Vec<Told> {
    let mut blocks = Vec::new();
    let mut told = in_camera;
    for motion in sheet.motions_of(item).filter(|m| !motion::stands_with_another(sheet, m)) {
        let private = is_private(motion);
        let ends = text(motion, "kind") == "end-in-camera";
        if !told && (private || ends) {
            blocks.extend(in_camera::public(sheet, item, words).into_iter().map(Told::from));
            told = true;
        }
        if in_camera || !private {
            blocks.push(Told::motion(sheet, motion, motion::block(sheet, motion, room, words)));
        }
    }
    if !told {
        blocks.extend(in_camera::public(sheet, item, words).into_iter().map(Told::from));
    }
    blocks
}

fn title(sheet: &MeetingSheet, words: &Words) -> String {
    let number = text(&sheet.meeting, "number");
    match text(&sheet.meeting, "kind") {
        "special" => t!(words, "minutes-title-special", number = number),
        "annual-general" => t!(words, "minutes-title-annual-general", number = number),
        "election" => t!(words, "minutes-title-election", number = number),
        "working" => t!(words, "minutes-title-working", number = number),
        WITH_BOARD => t!(words, "minutes-title-with-board", number = number),
        _ => t!(words, "minutes-title-regular", number = number),
    }
}

fn facts(store: &Store, sheet: &MeetingSheet, words: &Words) -> Result<Vec<(String, Line)>> {
    let meeting = &sheet.meeting;
    let language = words.language();
    let mut facts = Vec::new();
    let mut fact = |label: &str, value: String| {
        if !value.is_empty() {
            facts.push((label.to_owned(), plain(value)));
        }
    };
    let day = meeting.date("date").map(|day| dates::long(day, language)).unwrap_or_default();
    fact(&t!(words, "minutes-date"), capital(&day));
    fact(&t!(words, "minutes-place"), text(meeting, "place").to_owned());
    fact(&t!(words, "minutes-opened"), hour_in_words(text(meeting, "opened_at"), language));
    fact(&t!(words, "minutes-closed"), hour_in_words(text(meeting, "closed_at"), language));
    if let Some(before) = &sheet.continues {
        let day = before.date("date").map(|day| dates::plain(day, language));
        let number = before.label();
        let told =
            t!(words, "minutes-continues-what", number = number, day = day.unwrap_or_default());
        fact(&t!(words, "minutes-continues"), told);
    }
    if let Some(sent) = meeting.date("notice_sent_on") {
        let day = dates::plain(sent, language);
        fact(&t!(words, "minutes-notice-sent"), t!(words, "minutes-notice-sent-on", day = day));
    }
    fact(&t!(words, "minutes-chair"), officers::named(sheet, "chair_id", words));
    fact(&t!(words, "minutes-secretary"), officers::named(sheet, "secretary_id", words));
    if let Some(day) = meeting.date("adopted_on") {
        let day = dates::plain(day, language);
        let named = |id: Id| match sheet.names.get(id.as_str()) {
            // By the number it had, where the names were sealed.
            Some(number) => Ok(Some(number.clone())),
            None => store.label(Entity::Meeting, &id),
        };
        let at = meeting.link("adopted_at_id").map(named).transpose()?.flatten();
        let value = match at {
            Some(number) => t!(words, "minutes-adopted-at", day = day, number = number),
            None => day,
        };
        let by = text(meeting, "adopting_motion_id");
        let value = match sheet.numbers.get(by) {
            _ if !adoption::says_how(sheet) => value,
            Some(number) => {
                t!(words, "minutes-adopted-by", value = value, number = number.as_str())
            }
            None if by.is_empty() => t!(words, "minutes-adopted-by-consent", value = value),
            None => value,
        };
        fact(&t!(words, "minutes-adopted"), value);
    }
    Ok(facts)
}

/// Under the point that ends the meeting: when it did, where the notes do not say so.
fn closed_here(sheet: &MeetingSheet, item: &Record, words: &Words) -> Option<Block> {
    let hour = hour_in_words(text(&sheet.meeting, "closed_at"), words.language());
    let told = plain_spaces(text(item, "notes")).contains(&plain_spaces(&hour));
    // Agendas that were typed or imported have titles alone.
    let closes = |item: &Record| adoption::role(sheet, item) == Some("closing");
    // Where no point is for it, the meeting ends under the last one.
    let last = sheet.items.last().is_some_and(|last| last.id == item.id);
    let here = closes(item) || last && !sheet.items.iter().any(closes);
    if !here || hour.is_empty() || told {
        return None;
    }
    let adjourned = sheet.goes_on.is_some() || sheet.motions.iter().any(adjourns);
    // « p.m. » ends the sentence by itself.
    let at = hour.trim_end_matches('.');
    let said = match adjourned {
        true => {
            let day = sheet.goes_on_on().map(|day| dates::long(day, words.language()));
            let by = sheet.goes_on.as_ref().map(Record::label);
            let or_no = |told: Option<String>| told.unwrap_or_else(|| "no".to_owned());
            // Within the sentence it keeps its point.
            let goes_on = day.is_some() || by.is_some();
            let at = if goes_on && adoption::is_of_twelfth(sheet) { &hour } else { at };
            t!(words, "minutes-adjourned-at", at = at, day = or_no(day), number = or_no(by))
        }
        false => t!(words, "minutes-closed-at", at = at),
    };
    Some(Block::Paragraph(plain(said)))
}

/// Under the point that opens the meeting: when it did, where no notes say so.
fn opened_here(sheet: &MeetingSheet, item: &Record, words: &Words) -> Option<Block> {
    let hour = hour_in_words(text(&sheet.meeting, "opened_at"), words.language());
    let opens = |item: &&Record| adoption::role(sheet, item) == Some("opening");
    // « Ouverture d’un compte » may come later.
    let first = sheet.items.iter().find(opens).is_some_and(|first| first.id == item.id);
    let unsaid = match adoption::opens_first(sheet) {
        true => first && text(item, "notes").is_empty(),
        false => adoption::says_of_each_point(sheet) && is_silent(sheet, item),
    };
    let here = opens(&item) && unsaid && !hour.is_empty();
    // « p.m. » ends the sentence by itself.
    let at = hour.trim_end_matches('.');
    here.then(|| Block::Paragraph(plain(t!(words, "minutes-opened-at", at = at))))
}

/// Under a point that was taken up and of which nothing was noted, once the meeting is over: minutes that
/// were signed so say it. Nobody said it, so none do since.
fn nothing_noted(sheet: &MeetingSheet, item: &Record, words: &Words) -> Option<Block> {
    let begun = item.text("started_at").is_some();
    let over = sheet.meeting.text("closed_at").is_some();
    let said = adoption::says_of_each_point(sheet) && !adoption::opens_first(sheet);
    let nothing = over && begun && is_silent(sheet, item) && said;
    nothing.then(|| Block::Paragraph(plain(t!(words, "minutes-nothing-noted"))))
}

/// Whether nothing was noted, moved, promised or adopted under a point, nor under one below it.
fn is_silent(sheet: &MeetingSheet, item: &Record) -> bool {
    let told = ["notes", "private_notes"].iter().any(|field| item.text(field).is_some())
        || sheet.motions_of(Some(&item.id)).next().is_some()
        || sheet.follow_ups_of(Some(&item.id)).next().is_some()
        || sheet.movements.iter().any(|moved| moved.link("item_id").as_ref() == Some(&item.id))
        || sheet.adopts.contains_key(&item.id);
    let level = |item: &Record| item.value("level").as_whole().unwrap_or(1);
    // A point with points below it is treated by them.
    let mut behind = sheet.items.iter().skip_while(|other| other.id != item.id).skip(1);
    let above = behind.next().is_some_and(|next| level(next) > level(item));
    !told && !above
}

/// Under a point that was never taken up, where the others were and the meeting is over: a heading
/// without a word would leave open whether something was forgotten.
fn not_reached(sheet: &MeetingSheet, item: &Record, words: &Words) -> Option<Block> {
    let begun = |item: &Record| item.text("started_at").is_some();
    let clock_ran = sheet.items.iter().filter(|item| begun(item)).count() > 1;
    let role = adoption::role(sheet, item);
    let over = sheet.meeting.text("closed_at").is_some();
    let silent = !begun(item) && is_silent(sheet, item);
    let skipped = over && clock_ran && silent && role != Some("closing");
    skipped.then(|| Block::Paragraph(plain(t!(words, "minutes-not-reached"))))
}

fn plain_spaces(text: &str) -> String {
    text.replace(['\u{A0}', '\u{202F}'], " ")
}

/// A notice that went out after its last day, or not at all, is told: it may void what was decided.
fn late_notice(sheet: &MeetingSheet, words: &Words) -> Option<String> {
    let said = late(sheet, words)?;
    let reason = sheet.meeting.text("late_notice_reason").map(|reason| {
        let reason = reason.trim_end_matches('.');
        format!(" {}", t!(words, "minutes-late-notice-reason", reason = reason))
    });
    Some(said + reason.as_deref().unwrap_or_default())
}

fn late(sheet: &MeetingSheet, words: &Words) -> Option<String> {
    // A sitting that goes on was announced where it was adjourned.
    let announced = text(&sheet.meeting, "kind") == "working"
        || sheet.meeting.link("continues_id").is_some()
        || sheet.meeting.date("notice_sent_on").is_some();
    if !announced && adoption::may_say_no_notice(sheet) {
        return Some(t!(words, "minutes-no-notice").into_owned());
    }
    let (sent, by) = (sheet.meeting.date("notice_sent_on")?, sheet.notice_by?);
    let day = |day| dates::plain(day, words.language());
    (sent > by).then(|| t!(words, "minutes-late-notice", sent = day(sent), by = day(by)))
}

/// Notes as they were typed: a blank line parts paragraphs, lines that begin with a dash or a
/// bullet are a list, and those that begin with numbers in order are one too.
fn notes(text: &str) -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut paragraph: Vec<&str> = Vec::new();
    let mut list: Vec<Line> = Vec::new();
    // The number of the first item; none under bullets.
    let mut from: Option<u64> = None;
    for line in text.lines().map(str::trim).chain([""]) {
        let item = ["- ", "• ", "– ", "— ", "* "].iter().find_map(|sign| line.strip_prefix(sign));
        let due = from.map(|first| first + list.len() as u64);
        let counted = numbered(line).filter(|(number, _)| match due {
            Some(due) => *number == due,
            None => *number == 1,
        });
        let (number, item) = match counted {
            Some((number, item)) => (Some(number), Some(item)),
            None => (None, item),
        };
        if !paragraph.is_empty() && (line.is_empty() || item.is_some()) {
            blocks.push(Block::Paragraph(lines(&paragraph.join("\n"))));
            paragraph.clear();
        }
        if !list.is_empty() && (item.is_none() || number.is_some() != from.is_some()) {
            let items = std::mem::take(&mut list).into_iter();
            let items = items.map(|line| vec![Block::Paragraph(line)]).collect();
            blocks.push(Block::List { first: from, items });
        }
        if list.is_empty() {
            from = number;
        }
        match item {
            Some(item) => list.push(plain(item.trim())),
            None if line.is_empty() => {}
            None => paragraph.push(line),
        }
    }
    blocks
}

/// « 1. un » or « 2) deux »: the number and what stands behind it.
fn numbered(line: &str) -> Option<(u64, &str)> {
    let end = line.find(|c: char| !c.is_ascii_digit())?;
    let item = line[end..].strip_prefix(['.', ')'])?.strip_prefix(' ')?;
    Some((line[..end].parse().ok()?, item.trim()))
}

/// What somebody promised; of sealed minutes as it stood then.
fn follow_ups(sheet: &MeetingSheet, words: &Words) -> Vec<Block> {
    let all = sheet.sealed_follow_ups.as_ref().unwrap_or(&sheet.follow_ups);
    if all.is_empty() {
        return Vec::new();
    }
    let head = [
        t!(words, "minutes-follow-up-what"),
        t!(words, "minutes-follow-up-who"),
        t!(words, "minutes-follow-up-when"),
    ];
    let rows = all.iter().map(|found| {
        // In a narrow column a date stays on one line.
        let day = |day| dates::plain(day, words.language()).replace(' ', "\u{A0}");
        let due = found.date("due_on").map(day);
        let or_dash = |text: &str| if text.is_empty() { "—".to_owned() } else { text.to_owned() };
        let who = sheet.name(found, "person_id");
        vec![
            lines(text(found, "what")),
            plain(or_dash(who)),
            plain(or_dash(&due.unwrap_or_default())),
        ]
    });
    vec![Block::Table { head: head.map(|text| text.into_owned()).to_vec(), rows: rows.collect() }]
}

fn signatures(sheet: &MeetingSheet, words: &Words) -> Vec<Signature> {
    let date = t!(words, "minutes-date").into_owned();
    [("chair_id", t!(words, "minutes-chair")), ("secretary_id", t!(words, "minutes-secretary"))]
        .map(|(field, role)| Signature {
            name: sheet.officer_name(field).to_owned(),
            role: role.into_owned(),
            date: date.clone(),
        })
        .to_vec()
}

/// An hour as it is stored, in words; empty when it is none.
fn hour_in_words(at: &str, language: Language) -> String {
    let time = NaiveTime::parse_from_str(at, "%H:%M").ok();
    time.map(|time| dates::time(time, language)).unwrap_or_default()
}

pub(super) fn text<'a>(record: &'a Record, field: &str) -> &'a str {
    record.text(field).unwrap_or_default()
}
