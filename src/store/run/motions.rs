//! Motions: put, voted on, ruled on, numbered.

mod again;
mod effects;
mod hours;
mod leave;
mod number;
mod pause;
mod vote;

use chrono::NaiveDate;

use crate::domain::command::Propose;
use crate::domain::entity::Entity;
use crate::domain::field::{Fault, Value};
use crate::domain::id::Id;
use crate::domain::motion::{MAJORITY, MOTION_KIND};
use crate::domain::procedure::{Floor, Kind, Outcome};
use crate::domain::refusal::Refusal;
use crate::domain::rules::meeting::{MeetingFacts, check_movers};
use crate::domain::rules::{Rules, SECRET_ON_REQUEST};
use crate::domain::seal::FREE_OF_MOTION;
use crate::domain::tally::{Majority, Quorum};

use super::super::check;
use super::super::error::Result;
use super::super::in_camera::is_private;
use super::super::query::meetings::{self, present_text};
use crate::text::pasted::without_unseen;

use super::super::row::{Record, record};
use super::super::writer::Writer;
use super::meetings::hour;
use super::{doors, notice, one_of};

pub(super) use again::put_again;
pub(super) use hours::within;
use hours::{hour_of, put_at};
pub(super) use leave::drop;
pub(in crate::store) use number::{next_number, number_pattern};
pub(super) use vote::vote;

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

/// The motions of a meeting as they lie on each other.
pub(super) fn floor(writer: &Writer<'_>, meeting: &Id) -> Result<Floor> {
    meetings::floor(writer.conn, meeting)
}

/// Where a motion stands.
fn outcome_of(motion: &Record) -> Outcome {
    Outcome::from_code(motion.text("outcome").unwrap_or_default())
}

/// What kind of motion it is.
fn kind_of(motion: &Record) -> Kind {
    Kind::from_code(motion.text("kind").unwrap_or_default())
}

/// Refuses what is only done while a meeting goes on, or written down after it.
fn sitting(meeting: &Record) -> Result<()> {
    let status = meeting.text("status").unwrap_or_default();
    // What belongs to adopted minutes is refused as such, once it is written.
    if is_sitting(meeting) || status == "adopted" {
        return Ok(());
    }
    Err(Refusal::MeetingNotOpen { status: status.to_owned() }.into())
}

/// Whether motions are on the floor of a meeting: it goes on, or its minutes are a draft.
pub(super) fn is_sitting(meeting: &Record) -> bool {
    matches!(meeting.text("status"), Some("open" | "held"))
}

/// Whoever the meeting does not know has no vote there, and is named all the same.
pub(super) fn refuse_stranger(
    writer: &Writer<'_>,
    facts: &MeetingFacts,
    person: &Id,
) -> Result<()> {
    if facts.name(person.as_str()).is_empty() {
        let name = writer.get(Entity::Person, person)?.label();
        return Err(Refusal::NotVoting { name }.into());
    }
    Ok(())
}

/// Puts a motion to a meeting. A main one may be prepared before the meeting, without a mover.
pub(super) fn propose(writer: &Writer<'_>, act: &Propose) -> Result<Id> {
    let code = act.kind.as_deref().unwrap_or("main");
    one_of(code, &MOTION_KIND)?;
    let (kind, rules) = (Kind::from_code(code), writer.rules()?);
    let with_notice = act.with_notice.unwrap_or(false);
    let usual = rules.procedure(kind).majority(with_notice).unwrap_or(Majority::Simple);
    let majority = act.majority.as_deref().unwrap_or(usual.code());
    one_of(majority, &MAJORITY)?;
    let meeting = writer.get(Entity::Meeting, &act.meeting)?;
    if let Some(item) = &act.item {
        item_of(writer, &act.meeting, item)?;
    }
    // Procedure may come up under any point; a new matter may not.
    if kind == Kind::Main {
        notice::refuse_unannounced(writer, &meeting, act.item.as_ref(), &act.text)?;
    }
    if act.text.trim().is_empty() {
        let (table, field) = ("motion".to_owned(), "text".to_owned());
        return Err(Refusal::Field { table, field, fault: Fault::Required }.into());
    }
    let facts = facts(writer, &act.meeting)?.on_item(act.item.as_ref().map(Id::as_str));
    let (mover, seconder) = (act.mover.as_ref().map(Id::as_str), act.seconder.as_ref());
    for person in [act.mover.as_ref(), act.seconder.as_ref()].into_iter().flatten() {
        refuse_stranger(writer, &facts, person)?;
    }
    check_movers(&facts, mover, seconder.map(Id::as_str))?;
    let alone = [Kind::Main, Kind::EndInCamera, Kind::SecretBallot, Kind::Resumption];
    if mover.is_none() && !alone.contains(&kind) {
        return Err(Refusal::NoMover {}.into());
    }
    // A secret ballot is of right once enough members ask for it: nobody decides on it.
    let outcome = match kind {
        Kind::SecretBallot if rules.whole(&SECRET_ON_REQUEST) == 0 => {
            return Err(Refusal::NoSecretOnRequest {}.into());
        }
        Kind::SecretBallot | Kind::Resumption => Outcome::Upheld,
        _ => Outcome::Proposed,
    };
    let asked = asked(act, kind, rules.whole(&SECRET_ON_REQUEST))?;
    let floor = floor(writer, &act.meeting)?;
    let at = act.at.as_deref().map(hour).transpose()?;
    within(&meeting, at.as_deref())?;
    if kind != Kind::Resumption && (kind != Kind::Main || mover.is_some()) {
        pause::is_over(writer, &meeting, &floor, at.as_deref())?;
    }
    let on = target(writer, act, kind, &meeting, &floor, &rules)?;
    if let Some(on) = on.as_ref().filter(|_| kind != Kind::Main) {
        let place = comes_last(writer, &meeting.id, &floor, on)?;
        writer.update(Entity::Motion, on, &place.into_iter().collect::<Vec<_>>())?;
    }
    let puts_off = matches!(kind, Kind::Postponement | Kind::Adjournment);
    after(&meeting, puts_off || amends_a_day(&floor, on.as_ref()), act.until_on)?;
    let put_at = put_at(writer, act, kind, at.clone(), &meeting);
    // The chair says it, and it is so.
    let said_at = put_at.clone().filter(|_| kind == Kind::Resumption);
    if kind == Kind::Resumption {
        pause::resumes(writer, &meeting, &floor, said_at.as_deref())?;
    }
    let behind = if kind != Kind::Main || mover.is_some() {
        doors::behind(writer, &meeting, kind, at.as_deref())?
    } else {
        false
    };
    let in_camera = behind || kind == Kind::Main && hides(writer, on.as_ref())?;
    // Written down without an hour, it was put all the same.
    let put = kind == Kind::Main && mover.is_some() && is_sitting(&meeting) && put_at.is_none();
    let id = writer.new_id(act.id.as_ref())?;
    let again = on.as_ref().filter(|_| kind == Kind::Main);
    let again = again.map(|on| writer.get(Entity::Motion, on)).transpose()?;
    let mut values = vec![
        ("item_id", act.item.as_ref().into()),
        ("text", without_unseen(act.text.trim_end(), '\n').as_ref().into()),
        ("mover_id", act.mover.as_ref().into()),
        ("seconder_id", act.seconder.as_ref().into()),
        ("majority", majority.into()),
        ("outcome", outcome.code().into()),
        ("kind", kind.code().into()),
        ("on_id", on.into()),
        ("in_camera", flag(in_camera)),
        ("put_at", put_at.into()),
        ("decided_at", said_at.into()),
        ("put", flag(put)),
        ("with_notice", flag(with_notice)),
        ("until_on", act.until_on.into()),
        ("referred_to", act.referred_to.as_deref().map(str::trim).into()),
        ("askers", asked.map(i64::from).into()),
    ];
    values.extend(again.iter().flat_map(filed));
    if let Some(project) = &act.project {
        values.retain(|(name, _)| *name != "project_id");
        values.push(("project_id", project.into()));
    }
    enter(writer, &meeting, &id, values)?;
    Ok(id)
}

/// Where a question was filed, which it keeps when it comes up again as a new motion.
pub(super) fn filed(old: &Record) -> impl Iterator<Item = (&'static str, Value)> {
    FREE_OF_MOTION.iter().map(|name| (*name, old.value(name).clone()))
}

/// Whether the motion that an amendment is on puts the question off to a day.
fn amends_a_day(floor: &Floor, on: Option<&Id>) -> bool {
    let amended = on.and_then(|on| floor.amended(on.as_str()));
    amended.is_some_and(|amended| matches!(amended.kind, Kind::Postponement | Kind::Adjournment))
}

/// The day of a motion that puts a question off, or the meeting, as it is put right.
pub(super) fn later(meeting: &Record, motion: &Record, until: Option<NaiveDate>) -> Result<()> {
    let puts_off = matches!(kind_of(motion), Kind::Postponement | Kind::Adjournment);
    after(meeting, puts_off, until)
}

/// A question is put off to a day after that of the meeting.
fn after(meeting: &Record, puts_off: bool, until: Option<NaiveDate>) -> Result<()> {
    match meeting.date("date").zip(until.filter(|_| puts_off)) {
        Some((date, until)) if until <= date => {
            Err(Refusal::PutOffToItsDay { date: date.to_string() }.into())
        }
        _ => Ok(()),
    }
}

/// Writes a motion behind the others of its meeting.
pub(super) fn enter(
    writer: &Writer<'_>,
    meeting: &Record,
    id: &Id,
    mut values: Vec<(&str, Value)>,
) -> Result<()> {
    let last = last_place(writer, &meeting.id)?;
    values.extend([
        ("meeting_id", (&meeting.id).into()),
        ("body_id", meeting.link("body_id").into()),
        ("position", Value::Whole(last + 1)),
    ]);
    writer.insert(Entity::Motion, id, &values)
}

/// The place of the motion that was put last to a meeting.
pub(super) fn last_place(writer: &Writer<'_>, meeting: &Id) -> Result<i64> {
    let sql = "SELECT ifnull(max(position), 0) FROM motion WHERE meeting_id = ?1";
    Ok(writer.conn.prepare_cached(sql)?.query_row([meeting], |row| row.get(0))?)
}

/// The place of a motion that was prepared, as it is put: behind all that was put before it.
fn comes_last(
    writer: &Writer<'_>,
    meeting: &Id,
    floor: &Floor,
    motion: &Id,
) -> Result<Option<(&'static str, Value)>> {
    let waits = floor.find(motion.as_str()).filter(|motion| motion.waits());
    let last = last_place(writer, meeting)?;
    let behind = waits.filter(|motion| motion.place < last);
    Ok(behind.map(|_| ("position", Value::Whole(last + 1))))
}

/// How many ask for a secret ballot, where that was said: as many as the rules want. One asks at
/// least, named or not.
fn asked(act: &Propose, kind: Kind, needed: u32) -> Result<Option<u32>> {
    if kind != Kind::SecretBallot {
        return match act.askers {
            None => Ok(None),
            Some(_) => {
                let (table, field) = (Entity::Motion.table().to_owned(), "askers".to_owned());
                Err(Refusal::UnknownField { table, field }.into())
            }
        };
    }
    let named = [&act.mover, &act.seconder].into_iter().flatten().count();
    let named = u32::try_from(named).unwrap_or(0).max(1);
    let asked = act.askers.unwrap_or(named);
    if asked < needed {
        return Err(Refusal::TooFewAsk { asked, needed }.into());
    }
    Ok(act.askers)
}

/// One, or nothing.
pub(super) fn flag(on: bool) -> Value {
    on.then_some(1_i64).into()
}

/// Whether what is taken up again was put in camera: its words are not made public by copying them.
fn hides(writer: &Writer<'_>, on: Option<&Id>) -> Result<bool> {
    let old = on.map(|on| record(writer.conn, Entity::Motion, on)).transpose()?.flatten();
    Ok(old.is_some_and(|old| is_private(&old)))
}

/// A draft that gets a mover while its meeting goes on comes on the floor, where no other main
/// motion may be: what is written of it, the hour and whether that is behind closed doors.
pub(super) fn comes_on_floor(
    writer: &Writer<'_>,
    before: &Record,
    mover: Option<&str>,
) -> Result<Vec<(&'static str, Value)>> {
    let draft = outcome_of(before) == Outcome::Proposed && before.text("mover_id").is_none();
    if !draft || mover.is_none() || kind_of(before) != Kind::Main {
        return Ok(Vec::new());
    }
    let meeting = writer.get(Entity::Meeting, &before.link("meeting_id").unwrap_or_default())?;
    if !is_sitting(&meeting) {
        return Ok(Vec::new());
    }
    let (floor, rules) = (floor(writer, &meeting.id)?, writer.rules()?);
    floor.may_put(Kind::Main, |kind| rules.procedure(kind))?;
    pause::is_over(writer, &meeting, &floor, None)?;
    let hour = hour_of(writer, &meeting);
    let mut values = vec![("put", flag(hour.is_none())), ("put_at", hour.into())];
    if floor.in_camera() {
        values.push(("in_camera", Value::Whole(1)));
    }
    let last = last_place(writer, &meeting.id)?;
    if before.value("position").as_whole().is_some_and(|place| place < last) {
        values.push(("position", Value::Whole(last + 1)));
    }
    Ok(values)
}

/// The motion that a new one is on, by what is pending or as it was said.
fn target(
    writer: &Writer<'_>,
    act: &Propose,
    kind: Kind,
    meeting: &Record,
    floor: &Floor,
    rules: &Rules,
) -> Result<Option<Id>> {
    let asks = |kind| rules.procedure(kind);
    if kind != Kind::Main {
        sitting(meeting)?;
    }
    let said = act.on.as_ref();
    match kind {
        Kind::Main => {
            if act.mover.is_some() && is_sitting(meeting) {
                floor.may_put(kind, asks)?;
            }
            said.map_or(Ok(()), |on| taken_up(writer, on, meeting))?;
            Ok(said.cloned())
        }
        Kind::Reconsideration => {
            floor.may_put(kind, asks)?;
            let on = said.map(|on| record(writer.conn, Entity::Motion, on)).transpose()?.flatten();
            let decided = on.filter(|on| {
                let same = on.text("body_id") == meeting.text("body_id");
                same && kind_of(on) == Kind::Main && outcome_of(on).was_voted()
            });
            Ok(Some(decided.ok_or(Refusal::NotReconsidered {})?.id))
        }
        _ => {
            let (said_id, item) = (said.map(Id::as_str), act.item.as_ref().map(Id::as_str));
            let floor = floor.treating(said_id, item);
            let found = floor.may_put(kind, asks)?;
            if let (Some(found), Some(said)) = (found, said)
                && found.id != said.as_str()
            {
                return Err(found.first().into());
            }
            let on = found.map(|on| Id::new(on.id.clone()));
            if let Some(on) = on.as_ref().filter(|_| kind.amends()) {
                let on = writer.get(Entity::Motion, on)?;
                // The day or the committee can be others where the words are the same.
                let amended = floor.amended(on.id.as_str()).map(|amended| amended.kind);
                let day = amended.is_some_and(Kind::names_a_day) && act.until_on.is_some();
                let other = day || amended == Some(Kind::Referral) && act.referred_to.is_some();
                if present_text(&on).trim_end() == act.text.trim_end() && !other {
                    return Err(Refusal::NothingAmended {}.into());
                }
            }
            Ok(on)
        }
    }
}

/// What left an earlier meeting without a decision comes up again once, as a new motion: the old
/// one stays in its minutes as it is.
fn taken_up(writer: &Writer<'_>, on: &Id, meeting: &Record) -> Result<()> {
    let old = record(writer.conn, Entity::Motion, on)?;
    let left = old.is_some_and(|old| {
        let same = old.text("body_id") == meeting.text("body_id");
        let earlier = old.link("meeting_id").as_ref() != Some(&meeting.id);
        same && earlier && kind_of(&old) == Kind::Main && outcome_of(&old).may_return()
    });
    if left && !again::is_put(writer, on)? { Ok(()) } else { Err(Refusal::NotTakenUp {}.into()) }
}

/// The quorum of a body: of its filled seats, a number of its own, or none.
pub(in crate::store) fn quorum(body: &Record) -> Quorum {
    let fixed = body.value("quorum_fixed").as_whole().and_then(|n| u32::try_from(n).ok());
    match (body.text("quorum"), fixed) {
        (Some("none"), _) => Quorum::None,
        (Some("fixed"), Some(fixed @ 1..)) => Quorum::Fixed(fixed),
        _ => Quorum::MajorityOfFilled,
    }
}
