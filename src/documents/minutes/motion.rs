//! A motion in the minutes: « Sur proposition de X, appuyée par Y, il est résolu à l'unanimité
//! de… », or why it was not resolved; with the amendments and all else that was moved on it.

mod adjourned;
mod movers;
mod on_motion;
mod pause;
mod reading;
mod sentence;
mod signed;
mod vote;

use chrono::NaiveTime;

use crate::domain::motion::{MOTION_KIND, first_of, is_pending};
use crate::domain::procedure::Kind;
use crate::i18n::words::Words;
use crate::i18n::{dates, wording};
use crate::store::Record;
use crate::store::in_camera::is_private;
use crate::store::query::meetings::{MeetingSheet, present_text};
use crate::store::query::waiting::Left;
use crate::t;
use crate::text::fold::unmarked;

use super::super::model::{Block, lines, plain};
use super::room::Room;
use super::{adoption, hour_in_words, order, text};
use sentence::{introduction, recitals};
use vote::{beside, ending};

pub use reading::{Reading, reading};
pub(super) use sentence::is_unended;

fn kind_of(motion: &Record) -> Kind {
    Kind::from_code(text(motion, "kind"))
}

fn paragraph(text: impl Into<String>) -> Block {
    Block::Paragraph(plain(text))
}

/// Whether a motion is told with the one that it is on, or like that one not at all. Where that one
/// is not told but the question below both is, it stands alone.
pub(super) fn stands_with_another(sheet: &MeetingSheet, motion: &Record) -> bool {
    let on = |motion: &Record| motion.text("on_id").and_then(|on| sheet.motion(on));
    let told = |motion: &Record| motion.text("text").is_some();
    // The end of a pause is told with the pause.
    if during(sheet, motion).is_some() || kind_of(motion) == Kind::Resumption {
        return true;
    }
    let Some(below) = on(motion) else { return false };
    if matches!(kind_of(motion), Kind::Main | Kind::Reconsideration) {
        return false;
    }
    told(below) || !told(question(sheet, below))
}

/// The question that a motion is on, through all that it is on; a main motion is its own, though it may take up
/// another.
fn question<'a>(sheet: &'a MeetingSheet, motion: &'a Record) -> &'a Record {
    let mut question = motion;
    while kind_of(question) != Kind::Main
        && let Some(further) = question.text("on_id").and_then(|on| sheet.motion(on))
    {
        question = further;
    }
    question
}

/// The main motion that was on the floor under the same point when a point of order or a question of
/// privilege was raised, or the meeting paused: it is told there, in the order in which things happened.
fn during<'a>(sheet: &'a MeetingSheet, raised: &Record) -> Option<&'a Record> {
    if !matches!(kind_of(raised), Kind::PointOfOrder | Kind::Privilege | Kind::Recess) {
        return None;
    }
    let place = |motion: &Record| motion.value("position").as_whole();
    let before = sheet.motions.iter().filter(|motion| place(motion) < place(raised));
    let mains = before.filter(|motion| kind_of(motion) == Kind::Main);
    let question = mains.max_by_key(|motion| place(motion))?;
    let here = question.text("item_id") == raised.text("item_id");
    let moved = question.text("mover_id").is_some() && question.text("text").is_some();
    // What was still moved on it later was moved before its vote.
    let more = sheet.motions.iter().any(|motion| {
        motion.text("on_id") == Some(question.id.as_str())
            && place(motion) > place(raised)
            && sheet.left_here(motion).is_none()
    });
    let pending = is_pending(text(question, "outcome"));
    let put = order::put(sheet, raised).or_else(|| order::decided(sheet, raised));
    let earlier = put.zip(order::decided(sheet, question));
    let earlier = earlier.is_some_and(|(raised, decided)| raised.compare(decided).is_le());
    (here && moved && (pending || more || earlier)).then_some(question)
}

/// What was moved on a motion in this meeting. What was moved in camera has no words left in a public
/// copy, and is not told there: it would be told with the motion that it is on.
fn placed_on<'a>(
    sheet: &'a MeetingSheet,
    on: &'a Record,
) -> impl Iterator<Item = &'a Record> + use<'a> {
    sheet.motions.iter().filter(|motion| {
        let raised = during(sheet, motion).is_some_and(|question| question.id == on.id);
        motion.text("text").is_some()
            && (raised
                || motion.text("on_id") == Some(on.id.as_str())
                    && stands_with_another(sheet, motion))
    })
}

/// A motion under its number, or under what became of it.
pub(super) fn block(sheet: &MeetingSheet, motion: &Record, room: &Room, words: &Words) -> Block {
    let kind = kind_of(motion);
    let outcome = text(motion, "outcome");
    let label = match (kind, outcome, motion.text("number")) {
        (Kind::Main, "carried", Some(number)) => {
            t!(words, "minutes-resolution", number = number)
        }
        (Kind::Main, ..) => words.text(&format!("minutes-motion-{outcome}")).into_owned(),
        _ => wording::choice(words, &MOTION_KIND, kind.code()),
    };
    let blocks = match kind {
        Kind::PointOfOrder | Kind::Privilege => ruled(sheet, motion, kind, room, words),
        Kind::EndInCamera if outcome == "upheld" => Vec::new(),
        _ => moved(sheet, motion, room, words),
    };
    let doors = doors(motion, kind, words);
    let paused = pause::told(sheet, motion, words);
    let said = doors.into_iter().chain(paused).map(paragraph);
    let corrected = adoption::by_resolution(sheet, motion, words);
    let blocks = blocks.into_iter().chain(said).chain(corrected).collect();
    Block::Framed { label, blocks }
}

/// The words of a motion as the minutes print them, without the formula that they say themselves; `None` of one that
/// they print as it was typed, as they do since version 15 of the seal.
fn without_formula(sheet: &MeetingSheet, motion: &Record, said: &str) -> Option<String> {
    let movers = movers::movers(sheet, motion);
    match adoption::is_of_sixteenth(sheet) {
        true => movers::without_formula(said, movers),
        false => signed::without_formula(said, movers),
    }
}

/// The words of a motion that keep a formula of their own, as they were typed, each paragraph its own; `None` of one
/// that the minutes put in theirs.
fn in_own_words(sheet: &MeetingSheet, motion: &Record, said: &str) -> Option<Vec<Block>> {
    let is_as_typed =
        adoption::is_of_fifteenth(sheet) && without_formula(sheet, motion, said).is_none();
    let paragraphs = said.split("\n\n").map(str::trim).filter(|part| !part.is_empty());
    is_as_typed.then(|| paragraphs.map(|part| Block::Paragraph(lines(part))).collect())
}

/// The same with who moved it behind them.
fn as_typed(
    sheet: &MeetingSheet,
    motion: &Record,
    said: &str,
    words: &Words,
) -> Option<Vec<Block>> {
    let own = in_own_words(sheet, motion, said)?;
    let movers = movers::movers(sheet, motion);
    let put_by = match adoption::is_of_sixteenth(sheet) {
        true => movers::put_by(said, movers, words),
        false => signed::put_by(said, movers, words),
    };
    Some(own.into_iter().chain(put_by.map(paragraph)).collect())
}

/// The same as it was put, with the day to which it would have the meeting go on.
fn put_as_typed(sheet: &MeetingSheet, motion: &Record, words: &Words) -> Option<Vec<Block>> {
    let mut own = as_typed(sheet, motion, text(motion, "text"), words)?;
    let day = adjourned::day_unsaid(motion, words);
    own.extend(day.map(|day| paragraph(t!(words, "minutes-goes-on-day", day = day))));
    Some(own)
}

/// A motion as it was put, in the sentence of the minutes: its whereases, who moves it, and what. `is_resolved`: all of
/// it was resolved so.
fn put_in_form(
    sheet: &MeetingSheet,
    motion: &Record,
    is_resolved: bool,
    words: &Words,
) -> Vec<Block> {
    let said = adjourned::with_its_day(motion, words);
    let (whereas, resolved) = recitals(sheet, &said, words);
    let begins = introduction(sheet, motion, is_resolved, words);
    let told = (begins.as_str(), is_resolved);
    let resolved = resolution(sheet, motion, &whereas, told, &resolved, words);
    whereas.iter().map(paragraph).chain(resolved).collect()
}

/// What is resolved of a motion behind its introduction, in the words of the day of the seal where there is one.
/// `is_resolved`: the introduction says that it was.
fn resolution(
    sheet: &MeetingSheet,
    motion: &Record,
    whereas: &[String],
    (introduction, is_resolved): (&str, bool),
    resolved: &str,
    words: &Words,
) -> Vec<Block> {
    if !adoption::opens_first(sheet) {
        return signed::told(whereas, introduction, resolved, words);
    }
    let typed = match adoption::is_of_fourteenth(sheet) {
        true => movers::said_once(resolved, movers::movers(sheet, motion), is_resolved),
        false => signed::said_once(sheet, introduction, resolved),
    };
    sentence::told(whereas, introduction, &typed, words)
}

/// The same of a matter of procedure as it was told up to version 15, whatever was typed in it.
fn run_in(sheet: &MeetingSheet, introduction: &str, text: &str, words: &Words) -> Vec<Block> {
    match adoption::opens_first(sheet) {
        true => sentence::sentence(introduction, text, words.language()),
        false => signed::sentence(introduction, text, words.language()),
    }
}

/// A resolution alone, as it was resolved in the end: recitals, mover, seconder, vote and text.
pub(in crate::documents) fn resolved(
    sheet: &MeetingSheet,
    motion: &Record,
    words: &Words,
) -> Block {
    let label = t!(words, "minutes-resolution", number = text(motion, "number"));
    let present = present_text(motion);
    let mut blocks = match as_typed(sheet, motion, present, words) {
        Some(mut blocks) => {
            blocks.push(put_and_carried(sheet, motion, words));
            blocks
        }
        None => {
            let (whereas, resolved) = recitals(sheet, present, words);
            let begins = introduction(sheet, motion, true, words);
            let whole = resolution(sheet, motion, &whereas, (&begins, true), &resolved, words);
            whereas.iter().map(paragraph).chain(whole).collect()
        }
    };
    blocks.extend(beside(sheet, motion, words).into_iter().map(paragraph));
    blocks.extend(adoption::by_resolution(sheet, motion, words));
    Block::Framed { label, blocks }
}

/// A motion that the members vote on: in one sentence when nothing was moved on it, else as it was
/// moved, what was moved on it, and what was resolved in the end.
fn moved(sheet: &MeetingSheet, motion: &Record, room: &Room, words: &Words) -> Vec<Block> {
    let carried = text(motion, "outcome") == "carried";
    let on_it = on_motion::blocks(sheet, motion, room, words);
    // An amendment that is not told, having been put in camera, changed the text all the same.
    let plainly = on_it.is_empty() && motion.text("amended_text").is_none();
    let again = again(sheet, motion, words);
    let mut blocks: Vec<Block> = again.into_iter().map(paragraph).collect();
    let own = put_as_typed(sheet, motion, words);
    let is_resolved = carried && plainly && own.is_none();
    blocks.extend(own.unwrap_or_else(|| put_in_form(sheet, motion, is_resolved, words)));
    blocks.extend(on_it);
    if carried && motion.text("amended_text").is_some() {
        blocks.extend(amended(sheet, motion, words));
    } else if carried && !is_resolved {
        blocks.push(put_and_carried(sheet, motion, words));
    }
    // A motion to table, postpone or refer it that carried says so itself, but perhaps not till when
    // or to whom.
    let sent = placed_on(sheet, motion)
        .find(|other| kind_of(other).sends_away().is_some() && text(other, "outcome") == "carried");
    let told = sent.is_some_and(|sent| says_whereto(motion, text(sent, "text"), words));
    blocks.extend(ending(sheet, motion, words).filter(|_| !told).map(paragraph));
    blocks.extend(vote::heads(sheet, motion, words).map(paragraph));
    blocks.extend(beside(sheet, motion, words).into_iter().map(paragraph));
    blocks
}

/// What was resolved in the end of a motion that was amended; its whereases only where they were amended too.
fn amended(sheet: &MeetingSheet, motion: &Record, words: &Words) -> Vec<Block> {
    let vote = vote::vote(sheet, motion, words);
    if let Some(own) = in_own_words(sheet, motion, present_text(motion)) {
        let begins = t!(words, "minutes-as-amended-carried", vote = vote);
        return std::iter::once(paragraph(begins)).chain(own).collect();
    }
    let begins = t!(words, "minutes-as-amended", vote = vote);
    let (whereas, resolved) = recitals(sheet, present_text(motion), words);
    let (before, _) = recitals(sheet, &adjourned::with_its_day(motion, words), words);
    let whereas = if whereas == before { Vec::new() } else { whereas };
    let resolved = resolution(sheet, motion, &whereas, (&begins, false), &resolved, words);
    whereas.iter().map(paragraph).chain(resolved).collect()
}

fn put_and_carried(sheet: &MeetingSheet, motion: &Record, words: &Words) -> Block {
    let vote = vote::vote(sheet, motion, words);
    paragraph(t!(words, "minutes-put-and-carried", vote = vote))
}

/// Whether a motion that sent another away says the day or the committee that is recorded of it.
fn says_whereto(motion: &Record, said: &str, words: &Words) -> bool {
    let day = motion.date("until_on").map(|day| dates::plain(day, words.language()));
    let to = motion.text("referred_to").map(str::to_owned);
    day.or(to).is_none_or(|whereto| unmarked(said).contains(&unmarked(&whereto)))
}

/// The decision of another meeting that a motion is on, or what comes up again in it.
fn again(sheet: &MeetingSheet, motion: &Record, words: &Words) -> Option<String> {
    motion.text("on_id")?;
    // A paper that goes out does not know what was put in camera, and tells nothing of it.
    let left = sheet.left_here(motion).filter(|left| !present_text(left).is_empty());
    if let Some(left) = left {
        return Some(taken_up_from(sheet, left, motion, words));
    }
    let on = sheet.name(motion, "on_id");
    let on = if on.is_empty() {
        let here = sheet.motion(text(motion, "on_id"));
        // Called by its text where it has no number: not of one put in camera.
        let here = here.filter(|on| on.text("number").is_some() || !is_private(on))?;
        match here.text("number") {
            Some(number) => number.to_owned(),
            None if adoption::is_of_twelfth(sheet) => {
                adoption::gist(sheet, present_text(here)).into_owned()
            }
            None => {
                let now = adoption::is_of_tenth(sheet);
                let words = if now { present_text(here) } else { text(here, "text") };
                first_of(adoption::recitals(sheet, words)).to_owned()
            }
        }
    } else {
        on.to_owned()
    };
    let on = on.trim_end_matches('.');
    Some(match kind_of(motion) {
        Kind::Reconsideration => t!(words, "minutes-reconsidered", motion = on),
        _ => match sheet.left.get(text(motion, "on_id")) {
            Some(left) => taken_up(left, on, words),
            None => t!(words, "minutes-again", motion = on),
        },
    })
}

/// Which motion is taken up again, and how and when it had left.
fn taken_up(left: &Left, motion: &str, words: &Words) -> String {
    let day = |day| dates::plain(day, words.language());
    t!(
        words,
        "minutes-taken-up",
        motion = motion,
        how = left.outcome.as_str(),
        until = left.until.map_or("no".to_owned(), day),
        number = left.number.as_str(),
        day = left.date.map(day).unwrap_or_default()
    )
}

/// Which motion is taken up again that left under another point of this meeting, and when.
fn taken_up_from(sheet: &MeetingSheet, left: &Record, motion: &Record, words: &Words) -> String {
    let or_no = |told: Option<String>| told.unwrap_or_else(|| "no".to_owned());
    let until = left.date("until_on").filter(|_| text(left, "outcome") == "postponed");
    let until = until.map(|day| dates::plain(day, words.language()));
    let at = hour_in_words(text(motion, "put_at"), words.language());
    // « p.m. » ends the sentence by itself.
    let at = Some(at.trim_end_matches('.').to_owned()).filter(|at| !at.is_empty());
    let what = adoption::gist(sheet, present_text(left));
    t!(
        words,
        "minutes-taken-up-from",
        motion = what.trim_end_matches('.'),
        how = text(left, "outcome"),
        until = or_no(until),
        point = or_no(sheet.number_of_point(left)),
        at = or_no(at)
    )
}

/// A point of order or a question of privilege, with the chair's ruling as it was given.
fn ruled(
    sheet: &MeetingSheet,
    motion: &Record,
    kind: Kind,
    room: &Room,
    words: &Words,
) -> Vec<Block> {
    let mover = sheet.name(motion, "mover_id");
    let said = text(motion, "text").trim_end_matches('.');
    let order = kind == Kind::PointOfOrder;
    let raised = if order {
        t!(words, "minutes-point-of-order", mover = mover, text = said)
    } else {
        t!(words, "minutes-privilege", mover = mover, text = said)
    };
    let mut blocks = vec![Block::Paragraph(lines(&raised))];
    // An appeal that carried turned the ruling; it is told as it was first.
    let turned = placed_on(sheet, motion).any(|appeal| text(appeal, "outcome") == "carried");
    let upheld = match text(motion, "outcome") {
        "upheld" => Some(!turned),
        "denied" => Some(turned),
        _ => None,
    };
    let ruling = match (order, upheld) {
        (true, Some(true)) => t!(words, "minutes-order-upheld"),
        (true, Some(false)) => t!(words, "minutes-order-denied"),
        (false, Some(true)) => t!(words, "minutes-privilege-upheld"),
        (false, Some(false)) => t!(words, "minutes-privilege-denied"),
        (_, None) => adjourned::undecided(sheet, words).into(),
    };
    blocks.push(paragraph(ruling));
    blocks.extend(on_motion::blocks(sheet, motion, room, words));
    blocks
}

/// When the doors close and open.
fn doors(motion: &Record, kind: Kind, words: &Words) -> Option<String> {
    let at = NaiveTime::parse_from_str(text(motion, "decided_at"), "%H:%M").ok();
    // « p.m. » ends the sentence by itself.
    let at = at.map(|at| dates::time(at, words.language()).trim_end_matches('.').to_owned());
    Some(match (kind, text(motion, "outcome"), at) {
        (Kind::InCamera, "carried", Some(at)) => t!(words, "minutes-doors-close", at = at),
        (Kind::EndInCamera, "carried", Some(at)) => t!(words, "minutes-doors-open", at = at),
        (Kind::EndInCamera, "upheld", Some(at)) => t!(words, "minutes-chair-opens-at", at = at),
        (Kind::EndInCamera, "upheld", None) => t!(words, "minutes-chair-opens").into_owned(),
        _ => return None,
    })
}
