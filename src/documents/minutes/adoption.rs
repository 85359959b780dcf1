//! The adoption of minutes on both its papers: the corrections, the seal and the errata on those
//! that were adopted, the corrections again in the resolution that adopted them.

use std::borrow::Cow;

use crate::domain::id::Id;
use crate::domain::meeting::role_of_title;
use crate::domain::meeting::titles::signed;
use crate::domain::motion::{self, fifteenth, fourteenth, thirteenth, twelfth};
use crate::domain::rules::meeting::{QuorumChange, QuorumTold};
use crate::domain::seal;
use crate::i18n::dates;
use crate::i18n::words::Words;
use crate::store::Record;
use crate::store::in_camera::is_private;
use crate::store::query::meetings::{MeetingSheet, present_text};
use crate::t;

use super::super::model::{Block, lines, plain};
use super::super::typeset::Held;
use super::motion::is_unended;
use super::text;
use crate::text::initial::capital;

/// The corrections that were made in adopting these minutes.
pub(super) fn corrections(sheet: &MeetingSheet, words: &Words) -> Vec<Block> {
    let Some(corrections) = sheet.meeting.text("corrections") else { return Vec::new() };
    let number = sheet.meeting.text("adopting_motion_id").and_then(|id| sheet.numbers.get(id));
    let label = match number {
        Some(number) => t!(words, "minutes-corrections-by", number = number.as_str()),
        None => t!(words, "minutes-corrections").into_owned(),
    };
    vec![Block::Framed { label, blocks: vec![Block::Paragraph(lines(&sentences(corrections)))] }]
}

/// Under the point that adopted other minutes: which, and with what corrections.
pub(super) fn adopted_here(sheet: &MeetingSheet, item: &Record, words: &Words) -> Vec<Block> {
    let linked = sheet.adopts.get(&item.id).filter(|other| adopted_by(sheet, other));
    let besides = sheet.also_adopted.iter().filter(|(point, other)| {
        let point = point.as_ref().or_else(|| point_for(sheet, other));
        point == Some(&item.id)
    });
    let all = linked.into_iter().chain(besides.map(|(_, other)| other));
    all.flat_map(|other| adopted(sheet, other, words)).collect()
}

/// The minutes that were adopted under no point.
pub(super) fn adopted_besides(sheet: &MeetingSheet, words: &Words) -> Vec<Block> {
    let all = sheet.also_adopted.iter();
    let all = all.filter(|(point, other)| point.is_none() && point_for(sheet, other).is_none());
    all.flat_map(|(_, other)| adopted(sheet, other, words)).collect()
}

/// The point for the adoption of minutes under which some are told that say none themselves; what was
/// resolved under no point is told with its resolution.
fn point_for<'a>(sheet: &'a MeetingSheet, other: &Record) -> Option<&'a Id> {
    let resolved = other.text("adopting_motion_id").and_then(|id| sheet.motion(id)).is_some();
    let for_minutes = |item: &&Record| role(sheet, item) == Some("minutes");
    let adopts = match is_of_eleventh(sheet) {
        true => sheet.points_for_minutes().next(),
        false => sheet.items.iter().find(for_minutes),
    };
    adopts.filter(|_| !resolved).map(|item| &item.id)
}

/// Whether it was this meeting that adopted the minutes of another, as far as anything says so.
fn adopted_by(sheet: &MeetingSheet, other: &Record) -> bool {
    let by = other.text("adopting_motion_id").and_then(|id| sheet.motion(id));
    other.link("adopted_at_id").as_ref() == Some(&sheet.meeting.id) || by.is_some()
}

/// Which minutes were adopted, and with what corrections, where no resolution says so.
fn adopted(sheet: &MeetingSheet, other: &Record, words: &Words) -> Vec<Block> {
    let adopting = other.text("adopting_motion_id").and_then(|id| sheet.motion(id));
    // What was resolved in camera is told under its point.
    let told = adopting.is_some_and(|motion| !is_private(motion));
    match other.text("corrections") {
        Some(_) if told => Vec::new(),
        Some(_) => corrected(other, words),
        None => {
            let number = text(other, "number");
            vec![Block::Paragraph(plain(t!(words, "minutes-adopted-as-is", number = number)))]
        }
    }
}

/// Behind the resolution that adopted other minutes: the corrections with which it did. One that
/// lists them itself has said them.
pub(super) fn by_resolution(sheet: &MeetingSheet, motion: &Record, words: &Words) -> Vec<Block> {
    if text(motion, "outcome") != "carried" || lists_corrections(present_text(motion)) {
        return Vec::new();
    }
    let besides = sheet.also_adopted.iter().map(|(_, other)| other);
    let all = sheet.adopts.values().chain(besides);
    let by = all.filter(|other| other.text("adopting_motion_id") == Some(motion.id.as_str()));
    by.flat_map(|other| corrected(other, words)).collect()
}

/// « Le procès-verbal de la réunion nº 2026-01 est adopté avec les corrections suivantes : », and what
/// they are.
fn corrected(other: &Record, words: &Words) -> Vec<Block> {
    let Some(corrections) = other.text("corrections") else { return Vec::new() };
    let (number, count) = (text(other, "number"), corrections.lines().count());
    let said = t!(words, "minutes-adopted-corrected", number = number, count = count);
    vec![Block::Paragraph(plain(said)), Block::Paragraph(lines(&sentences(corrections)))]
}

/// Corrections as they are printed: each line a sentence, with its capital and its full stop.
fn sentences(text: &str) -> String {
    let sentence = |line: &str| match is_unended(line) {
        true => format!("{}.", capital(line)),
        false => capital(line),
    };
    text.lines().map(|line| sentence(line.trim())).collect::<Vec<_>>().join("\n")
}

/// Whether a text says « … avec la correction suivante : … » or "… as corrected: …".
fn lists_corrections(text: &str) -> bool {
    let lowered = text.to_lowercase();
    let behind = lowered.split_once("correct").and_then(|(_, behind)| behind.split_once(':'));
    behind.is_some_and(|(_, list)| !list.trim().is_empty())
}

/// The seal as it stands on paper.
pub(super) fn sealed(sheet: &MeetingSheet, words: &Words) -> Option<Block> {
    let found = sheet.seal.as_ref()?;
    let short = seal::short(text(found, "hash"));
    let day = found.date("sealed_on").map(|day| dates::plain(day, words.language()));
    let day = day.unwrap_or_default();
    let said = if sheet.sealed_later {
        t!(words, "minutes-sealed-later", seal = short, day = day)
    } else {
        t!(words, "minutes-sealed", seal = short, day = day)
    };
    Some(Block::Remark(plain(said)))
}

// Since which versions of the seal minutes are told otherwise than before.

/// They say that no notice is on record.
const VERSION_3: i64 = 3;

/// They say by what they were adopted, the heads at each vote of an assembly, spoiled ballots, and an
/// election under the point that names it.
const VERSION_7: i64 = 7;

/// They say of each point that was taken up what came of it, and tell a quorum that was lost in the minute of
/// the opening.
const VERSION_8: i64 = 8;

/// They begin with their opening, whatever happened under it, say nothing of a point of which nothing was
/// noted, and word a motion as a sentence. Few words may stand in the title of a point of every agenda.
const VERSION_9: i64 = 9;

/// They count in figures alone, say nothing of guests who stayed, tell a question that comes up again behind
/// its reconsideration, and open with the last heads that were counted at the door. The decision of a motion
/// is found in the line of its whereas (and so is what a motion without a number is called as it comes up
/// again), an amendment parts no amount in saying where it changes, and an election names among those who
/// withdrew late only whom its ballots bore, and tells the votes that nobody has any more. More titles of
/// points are known.
const VERSION_10: i64 = 10;

/// What a whereas tells of others is no decision, and a point is known by its title only where that can mean
/// nothing else; minutes are adopted under the point that says so rather than where they are read. A point is
/// an item in English, wherever it is told. No next meeting is told under a point that was not reached, and a
/// whereas that is parted from its decision at a comma ends with a semicolon. Of an election, a tie at a
/// single vote is told as one vote, and one at a reserved seat as that of this seat, with its votes from the
/// last round that counted any; what marks for those who withdrew late were worth is told by how it was
/// counted; and lots were drawn from the words that were said aloud.
const VERSION_11: i64 = 11;

/// Who came and left, and what that made of the quorum, is told with the motion that was before the meeting,
/// else under the point whose clock ran, else under the first one or beside the quorum; in the order in which
/// all of it was noted, which is sealed with it.
/// The next meeting is the one that was planned when this one was closed. « Vu la lettre » and « Et attendu »
/// are whereases, each has a paragraph and a capital, and one that is parted from its decision, or ends at a
/// comma, ends with a semicolon. A decision is found in any of their lines, and what is proposed too where
/// other lines go on with it; « il est proposé par X » is parted from what X moves. A motion without a number
/// is called by what it asks, an hour keeps the point of "p.m." within a sentence, and the place of a change
/// begins with a word. A motion that did not carry says that it was voted on by secret ballot or by roll call,
/// as one that did, or that its vote was not recorded.
const VERSION_12: i64 = seal::TWELFTH;

/// What was typed is read otherwise: `docs/SEAL.md` says how. A point that was taken up again
/// says so where something happened under it since, and a motion that was not decided is told behind those
/// that were decided before it was put.
const VERSION_13: i64 = 13;

/// A whereas ends with its line where no decision says later that it is one, and who moved a motion is left out of
/// it only where that says who moved and who seconded: `docs/SEAL.md` says how.
const VERSION_14: i64 = 14;

/// A motion that keeps a formula of its own is printed as it was typed, and who moved it stands behind it; it is
/// called by what it asks.
const VERSION_15: i64 = 15;

/// Who moved it, what became of it and which it is are seen in more of what is typed, and nothing is left out of it but
/// what the register says too; a motion is never called by a whereas. Matters of procedure are read alike.
const VERSION_16: i64 = 16;

/// Whether minutes are told as they are since a version of the seal: those that are not adopted, and those
/// sealed since. What was sealed before is printed again in the words and the order that were signed.
fn is_told_since(sheet: &MeetingSheet, version: i64) -> bool {
    sheet.told_as >= version
}

/// Whether minutes may say that no notice is on record.
pub(super) fn may_say_no_notice(sheet: &MeetingSheet) -> bool {
    is_told_since(sheet, VERSION_3)
}

/// Whether minutes were sealed since they say by what they were adopted.
pub(super) fn says_how(sheet: &MeetingSheet) -> bool {
    sheet.seal.is_some() && is_told_since(sheet, VERSION_7)
}

/// Whether minutes tell the heads at each vote, spoiled ballots, and an election under its own point.
pub(super) fn tells_votes_whole(sheet: &MeetingSheet) -> bool {
    is_told_since(sheet, VERSION_7)
}

/// Whether minutes tell the number of each vote of an election, what it took and who went out. Those that were
/// sealed before they named their elections are printed as they were signed, and so are those that were adopted
/// without a seal; but where they got one later with a version before 12, it made them tell it.
pub(super) fn tells_elections_in_full(sheet: &MeetingSheet, named: bool) -> bool {
    let version = sheet.seal.as_ref().and_then(|seal| seal.value("version").as_whole());
    let as_before = sheet.sealed_later && version.is_some_and(|version| version >= VERSION_12);
    match text(&sheet.meeting, "status") {
        "adopted" => named && !as_before,
        _ => true,
    }
}

/// Whether minutes say of each point what came of it.
pub(in super::super) fn says_of_each_point(sheet: &MeetingSheet) -> bool {
    is_told_since(sheet, VERSION_8)
}

/// Whether minutes begin with their opening, and are worded as they are since.
pub(in super::super) fn opens_first(sheet: &MeetingSheet) -> bool {
    is_told_since(sheet, VERSION_9)
}

/// Whether minutes are told as they are since the tenth version of the seal.
pub(super) fn is_of_tenth(sheet: &MeetingSheet) -> bool {
    is_told_since(sheet, VERSION_10)
}

/// Whether minutes are told as they are since the eleventh.
pub(super) fn is_of_eleventh(sheet: &MeetingSheet) -> bool {
    is_told_since(sheet, VERSION_11)
}

/// Whether minutes are told as they are since the twelfth.
pub(super) fn is_of_twelfth(sheet: &MeetingSheet) -> bool {
    is_told_since(sheet, VERSION_12)
}

/// Whether minutes are told as they are now, since the sixteenth.
pub(super) fn is_of_sixteenth(sheet: &MeetingSheet) -> bool {
    is_told_since(sheet, VERSION_16)
}

/// Whether minutes are told as they are since the fifteenth.
pub(super) fn is_of_fifteenth(sheet: &MeetingSheet) -> bool {
    is_told_since(sheet, VERSION_15)
}

/// Whether minutes are told as they are since the fourteenth.
pub(super) fn is_of_fourteenth(sheet: &MeetingSheet) -> bool {
    is_told_since(sheet, VERSION_14)
}

/// Whether minutes are told as they are since the thirteenth.
pub(super) fn is_of_thirteenth(sheet: &MeetingSheet) -> bool {
    is_told_since(sheet, VERSION_13)
}

/// Which words are held together in minutes and in what is taken out of them.
pub(in super::super) fn held(sheet: &MeetingSheet) -> Held {
    match says_of_each_point(sheet) {
        true if is_of_eleventh(sheet) => Held::Names,
        true => Held::Numbers,
        false => Held::Nothing,
    }
}

/// The whereases of a motion and what is to be resolved: in minutes that were signed, as they were parted then.
pub(super) fn recitals<'a>(sheet: &MeetingSheet, text: &'a str) -> (Vec<&'a str>, Vec<&'a str>) {
    match sheet.told_as {
        version if version >= VERSION_14 => motion::recitals(text),
        version if version >= VERSION_13 => thirteenth::recitals(text),
        version if version >= VERSION_12 => twelfth::recitals(text),
        version if version >= VERSION_11 => motion::in_last_line(text),
        version if version >= VERSION_10 => motion::in_any_line(text),
        _ => motion::by_line(text),
    }
}

/// What was typed before what is resolved, in minutes that were signed up to version 13, by the words that were
/// known then.
pub(super) fn typed<'a>(sheet: &MeetingSheet, resolved: &'a str) -> motion::Typed<'a> {
    match sheet.told_as {
        version if version >= VERSION_13 => thirteenth::typed(resolved),
        version if version >= VERSION_12 => twelfth::typed(resolved),
        _ => motion::typed_before(resolved),
    }
}

/// The same where who proposes is part of the matter. Before version 12 it always was.
pub(super) fn typed_with_its_mover<'a>(
    sheet: &MeetingSheet,
    resolved: &'a str,
) -> motion::Typed<'a> {
    match is_of_thirteenth(sheet) {
        true => thirteenth::typed_with_its_mover(resolved),
        false => twelfth::typed_with_its_mover(resolved),
    }
}

/// What a motion is called, by its words, that comes up again and has no number; before version 12 it was the
/// line that says what it asks.
pub(super) fn gist<'a>(sheet: &MeetingSheet, text: &'a str) -> Cow<'a, str> {
    match sheet.told_as {
        version if version >= VERSION_16 => motion::gist(text),
        version if version >= VERSION_15 => fifteenth::gist(text),
        version if version >= VERSION_14 => fourteenth::gist(text),
        version if version >= VERSION_13 => thirteenth::gist(text),
        _ => twelfth::gist(text),
    }
}

/// Each loss and return of the quorum.
pub(super) fn quorum_changes(sheet: &MeetingSheet) -> Cow<'_, [QuorumChange]> {
    let told = match is_of_tenth(sheet) {
        true => return Cow::Borrowed(&sheet.quorum_changes),
        false if is_told_since(sheet, VERSION_8) => QuorumTold::EachCount,
        false => QuorumTold::BehindOpening,
    };
    Cow::Owned(sheet.facts.quorum_changes(told))
}

/// What a point is, by its role or by its title: in minutes that were signed, by what was known of titles
/// then.
pub(super) fn role<'a>(sheet: &MeetingSheet, item: &'a Record) -> Option<&'a str> {
    item.text("role").or_else(|| {
        let title = item.text("title")?;
        match sheet.told_as {
            version if version >= VERSION_11 => role_of_title(title),
            version if version >= VERSION_10 => signed::by_more_words(title),
            version if version >= VERSION_9 => signed::by_few_words(title),
            _ => signed::by_beginning(title),
        }
    })
}

/// Errata, at the very end: they came after the signatures.
pub(super) fn errata(sheet: &MeetingSheet, words: &Words) -> Vec<Block> {
    if sheet.errata.is_empty() {
        return Vec::new();
    }
    let items = sheet.errata.iter().map(|erratum| {
        let day = erratum.date("on_day").map(|day| dates::plain(day, words.language()));
        let day = day.unwrap_or_default();
        let said = text(erratum, "text");
        let by = erratum.text("by_motion_id").and_then(|id| sheet.numbers.get(id));
        lines(&match by {
            Some(by) => {
                t!(words, "minutes-erratum-by", day = day, text = said, number = by.as_str())
            }
            None => t!(words, "minutes-erratum", day = day, text = said),
        })
    });
    vec![Block::bullets(items)]
}
