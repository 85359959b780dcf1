//! Motions: proposed, voted on, numbered; and the papers that bear their numbers.

use chrono::Datelike;
use rusqlite::params;

use crate::domain::command::{DropMotion, Propose, RecordDocument, RecordVote};
use crate::domain::entity::Entity;
use crate::domain::field::{Fault, Value};
use crate::domain::id::Id;
use crate::domain::motion::{DOCUMENT_KIND, MAJORITY, MOTION_OUTCOME, VOTE_MODE, is_pending};
use crate::domain::number::{self, Pattern};
use crate::domain::refusal::Refusal;
use crate::domain::rules::meeting::{MeetingFacts, Taken, check_movers, decide};
use crate::domain::rules::{NUMBER_PATTERN, Rules};
use crate::domain::tally::{Majority, Quorum, Totals};

use super::super::check;
use super::super::error::Result;
use super::super::row::{Record, text};
use super::super::writer::Writer;
use super::one_of;
use super::save::refuse_if_changed;

/// A meeting as the rules see it.
pub(super) fn facts(writer: &Writer<'_>, meeting: &Id) -> Result<MeetingFacts> {
    check::meeting_facts(writer.conn, meeting, &writer.rules()?)?.ok_or_else(|| {
        let (table, id) = (Entity::Meeting.table().to_owned(), meeting.to_string());
        Refusal::NotFound { table, id }.into()
    })
}

/// A point of the agenda must be one of this meeting's.
pub(super) fn item_of(writer: &Writer<'_>, meeting: &Id, item: &Id) -> Result<()> {
    let item = writer.get(Entity::AgendaItem, item)?;
    if item.link("meeting_id").as_ref() == Some(meeting) {
        Ok(())
    } else {
        Err(Refusal::ItemElsewhere {}.into())
    }
}

/// Puts a motion to a meeting. It may be prepared before the meeting, without a mover.
pub(super) fn propose(writer: &Writer<'_>, act: &Propose) -> Result<Id> {
    let majority = act.majority.as_deref().unwrap_or("simple");
    one_of(majority, &MAJORITY)?;
    let meeting = writer.get(Entity::Meeting, &act.meeting)?;
    if let Some(item) = &act.item {
        item_of(writer, &act.meeting, item)?;
    }
    if act.text.trim().is_empty() {
        let (table, field) = ("motion".to_owned(), "text".to_owned());
        return Err(Refusal::Field { table, field, fault: Fault::Required }.into());
    }
    let facts = facts(writer, &act.meeting)?.on_item(act.item.as_ref().map(Id::as_str));
    let (mover, seconder) = (act.mover.as_ref().map(Id::as_str), act.seconder.as_ref());
    check_movers(&facts, mover, seconder.map(Id::as_str))?;
    let last: i64 = writer.conn.query_row(
        "SELECT ifnull(max(position), 0) FROM motion WHERE meeting_id = ?1",
        [&act.meeting],
        |row| row.get(0),
    )?;
    let id = writer.new_id(act.id.as_ref())?;
    writer.insert(
        Entity::Motion,
        &id,
        &[
            ("meeting_id", (&act.meeting).into()),
            ("body_id", meeting.link("body_id").into()),
            ("item_id", act.item.as_ref().into()),
            ("position", Value::Whole(last + 1)),
            ("text", act.text.trim_end().into()),
            ("mover_id", act.mover.as_ref().into()),
            ("seconder_id", act.seconder.as_ref().into()),
            ("majority", majority.into()),
            ("outcome", "proposed".into()),
        ],
    )?;
    Ok(id)
}

/// Records a vote: counts it by the rules, freezes voters and quorum, and gives the resolution's
/// number when it carries. A vote recorded wrongly is recorded again.
pub(super) fn vote(writer: &Writer<'_>, act: &RecordVote) -> Result<Option<Id>> {
    one_of(&act.mode, &VOTE_MODE)?;
    let motion = writer.get(Entity::Motion, &act.motion)?;
    let outcome = motion.text("outcome").unwrap_or_default();
    if !is_pending(outcome) && !matches!(outcome, "carried" | "defeated" | "tied") {
        return Err(Refusal::MotionDecided { outcome: outcome.to_owned() }.into());
    }
    let meeting_id = motion.link("meeting_id").unwrap_or_default();
    let meeting = writer.get(Entity::Meeting, &meeting_id)?;
    let status = meeting.text("status").unwrap_or_default();
    if !matches!(status, "open" | "held" | "adopted") {
        return Err(Refusal::MeetingNotOpen { status: status.to_owned() }.into());
    }
    let body = writer.get(Entity::Body, &meeting.link("body_id").unwrap_or_default())?;
    let decided = decide(
        &facts(writer, &meeting_id)?.on_item(motion.text("item_id")),
        motion.text("majority").and_then(Majority::from_code).unwrap_or(Majority::Simple),
        taken(act)?,
        (motion.text("mover_id"), motion.text("seconder_id")),
        &writer.rules()?,
    )?;
    let total = |votes: Option<u32>| votes.map(|votes| Value::Whole(i64::from(votes)));
    let total = |votes| total(votes).unwrap_or_default();
    let mut values = vec![
        ("mode", act.mode.as_str().into()),
        ("votes_for", total(act.votes_for)),
        ("votes_against", total(act.votes_against)),
        ("votes_abstain", total(act.votes_abstain)),
        ("voters", Value::Whole(i64::from(decided.voters))),
        ("quorum_needed", Value::Whole(i64::from(decided.quorum_needed))),
        ("outcome", decided.outcome.into()),
        ("decided_on", meeting.value("date").clone()),
    ];
    refuse_if_changed(Entity::Motion, &act.was, &motion, &values)?;
    values.extend(resolution_number(writer, &motion, &meeting, &body, decided.outcome)?);
    writer.update(Entity::Motion, &act.motion, &values)?;
    Ok(Some(act.motion.clone()))
}

/// The quorum of a body: of its filled seats, a number of its own, or none.
pub(in crate::store) fn quorum(body: &Record) -> Quorum {
    let fixed = body.value("quorum_fixed").as_whole().and_then(|n| u32::try_from(n).ok());
    match body.text("quorum") {
        Some("none") => Quorum::None,
        Some("fixed") => Quorum::Fixed(fixed.unwrap_or(1)),
        _ => Quorum::MajorityOfFilled,
    }
}

fn taken(act: &RecordVote) -> Result<Taken> {
    let totals = (act.votes_for, act.votes_against);
    match (act.mode.as_str(), totals) {
        ("counted", (Some(for_), Some(against))) => Ok(Taken::Counted {
            totals: Totals { for_, against, abstain: act.votes_abstain.unwrap_or(0) },
            casting: act.casting_vote,
        }),
        ("counted", _) => Err(Refusal::TotalsMissing {}.into()),
        (_, (None, None)) if act.votes_abstain.is_none() && act.casting_vote.is_none() => {
            Ok(if act.mode == "majority" { Taken::Majority } else { Taken::Unanimous })
        }
        _ => Err(Refusal::TotalsNotCounted {}.into()),
    }
}

/// The number of a resolution that carries: the highest of its body and year, and one. One that
/// was given stays; a motion that no longer carries gives it back (if the rules let it).
fn resolution_number(
    writer: &Writer<'_>,
    motion: &Record,
    meeting: &Record,
    body: &Record,
    outcome: &str,
) -> Result<Vec<(&'static str, Value)>> {
    if outcome != "carried" {
        let none = ["number", "year", "seq"].map(|name| (name, Value::Null));
        return Ok(none.to_vec());
    }
    if motion.text("number").is_some() {
        return Ok(Vec::new());
    }
    let year = meeting.date("date").unwrap_or_default().year();
    let highest: Option<u32> = writer
        .conn
        .prepare_cached("SELECT max(seq) FROM motion WHERE body_id = ?1 AND year = ?2")?
        .query_row(params![body.id, year], |row| row.get(0))?;
    let seq = number::next(highest.into_iter());
    let pattern = number_pattern(body, &writer.rules()?);
    let number = pattern.format(body.text("prefix").unwrap_or_default(), year, seq);
    Ok(vec![
        ("number", number.into()),
        ("year", Value::Whole(i64::from(year))),
        ("seq", Value::Whole(i64::from(seq))),
    ])
}

/// The pattern of a body's resolution numbers: the committee's own is for the committee alone, since
/// it may name it outright (`CCR-{yyyy}-{seq:03}`); other bodies' numbers begin with their prefix.
pub(in crate::store) fn number_pattern(body: &Record, rules: &Rules) -> Pattern {
    let chosen = (body.text("kind") == Some("committee")).then(|| rules.text(&NUMBER_PATTERN));
    let chosen = chosen.and_then(|pattern| Pattern::parse(pattern).ok());
    chosen.unwrap_or_else(Pattern::of_resolutions)
}

/// Lets a motion leave without a vote.
pub(super) fn drop(writer: &Writer<'_>, act: &DropMotion) -> Result<Option<Id>> {
    one_of(&act.outcome, &MOTION_OUTCOME)?;
    if matches!(act.outcome.as_str(), "carried" | "defeated" | "tied") {
        let (list, code) = (MOTION_OUTCOME.name.to_owned(), act.outcome.clone());
        return Err(Refusal::UnknownCode { list, code }.into());
    }
    let motion = writer.get(Entity::Motion, &act.motion)?;
    let outcome = motion.text("outcome").unwrap_or_default();
    if matches!(outcome, "carried" | "defeated" | "tied") {
        return Err(Refusal::MotionDecided { outcome: outcome.to_owned() }.into());
    }
    let values = [("outcome", act.outcome.as_str().into())];
    writer.update(Entity::Motion, &act.motion, &values)?;
    Ok(Some(act.motion.clone()))
}

/// Records a paper with the numbers that stand on it: they can no longer be freed.
pub(super) fn document(writer: &Writer<'_>, act: &RecordDocument) -> Result<Id> {
    one_of(&act.kind, &DOCUMENT_KIND)?;
    writer.get(Entity::Meeting, &act.meeting)?;
    let numbers: Vec<String> = writer
        .conn
        .prepare_cached(
            "SELECT number FROM motion WHERE meeting_id = ?1 AND number IS NOT NULL ORDER BY seq",
        )?
        .query_map([&act.meeting], |row| text(row, 0))?
        .collect::<rusqlite::Result<_>>()?;
    // A notice or an agenda bears no resolution.
    let numbers = match (&act.motion, act.kind.as_str()) {
        (Some(motion), _) => {
            let motion = writer.get(Entity::Motion, motion)?;
            if motion.link("meeting_id").as_ref() != Some(&act.meeting) {
                return Err(Refusal::ItemElsewhere {}.into());
            }
            motion.text("number").map(str::to_owned).into_iter().collect()
        }
        (None, "minutes") => numbers,
        _ => Vec::new(),
    };
    let id = writer.new_id(None)?;
    writer.insert(
        Entity::Document,
        &id,
        &[
            ("kind", act.kind.as_str().into()),
            ("meeting_id", (&act.meeting).into()),
            ("format", act.format.as_str().into()),
            ("path", act.path.as_str().into()),
            ("made_on", writer.stamp.today().into()),
            ("motion_id", act.motion.as_ref().into()),
            ("numbers", (!numbers.is_empty()).then(|| numbers.join("\n")).into()),
        ],
    )?;
    Ok(id)
}
