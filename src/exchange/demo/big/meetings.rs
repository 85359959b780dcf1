//! The meetings of the big register, with their agendas and who came.

use chrono::{Datelike, Days, NaiveDate};

use crate::domain::entity::Entity;
use crate::domain::field::Value;
use crate::domain::id::Id;
use crate::domain::number::Pattern;
use crate::domain::tally::Quorum;
use crate::store;
use crate::store::bulk::Bulk;

use super::bodies::Body;
use super::motions::{self, Numbers, Sitting};
use super::random::Random;
use super::{BigOptions, at, words};

/// The committee meets so many times a year, or every other time where there are few meetings.
const COMMITTEE_MEETINGS: u32 = 10;
/// Meetings are planned so many days ahead, and their notices sent so many days before.
const AHEAD: u64 = 25;
const NOTICE: u64 = 14;

/// A meeting of the row, before anything of it is written.
struct Planned {
    id: Id,
    body: usize,
    day: NaiveDate,
    seq: u32,
    /// The body's next meeting.
    next: Option<usize>,
}

/// Makes all meetings, evenly over the years and a little ahead.
pub(super) fn meetings(
    bulk: &mut Bulk<'_>,
    random: &mut Random,
    options: BigOptions,
    bodies: &[Body],
) -> store::Result<()> {
    let row = plan(bulk, options, bodies.len());
    let mut numbers = Numbers::new(bodies.len());
    for planned in &row {
        let Some(body) = bodies.get(planned.body) else { continue };
        let next = planned.next.and_then(|next| row.get(next));
        write_meeting(bulk, options, body, planned, next)?;
        let present = if planned.day < options.today {
            attendance(bulk, random, body, planned)?
        } else {
            Vec::new()
        };
        let items = agenda(bulk, random, planned, !present.is_empty())?;
        let filled = u32::try_from(body.members(planned.day).len()).unwrap_or(0);
        let sitting = Sitting {
            meeting: &planned.id,
            body,
            day: planned.day,
            items: &items,
            present: &present,
            quorum_needed: Quorum::MajorityOfFilled.needed(filled),
        };
        let number = numbers.of(planned.body, planned.day.year());
        for position in 1..=options.motions_per_meeting() {
            motions::motion(bulk, random, options, &sitting, position, number)?;
        }
    }
    Ok(())
}

/// Spreads the meetings over days and bodies.
fn plan(bulk: &mut Bulk<'_>, options: BigOptions, bodies: usize) -> Vec<Planned> {
    let (first, last) = (options.first_day(), options.today + Days::new(AHEAD));
    let span = u64::try_from((last - first).num_days()).unwrap_or(0);
    let total = options.meetings();
    let of_committee = (options.meetings_per_year() / COMMITTEE_MEETINGS).max(2);
    let mut row: Vec<Planned> = Vec::new();
    let mut latest: Vec<Option<usize>> = vec![None; bodies];
    let mut other = 0;
    for place in 0..total {
        let day = first + Days::new(u64::from(place) * span / u64::from(total - 1));
        // Counted from the end: the last meeting, which is to come, is the committee's.
        let body = if (total - 1 - place).is_multiple_of(of_committee) {
            0
        } else {
            other = other % (bodies - 1) + 1;
            other
        };
        let index = row.len();
        let before = latest.get_mut(body).and_then(|slot| slot.replace(index));
        let before = before.and_then(|before| row.get_mut(before));
        let seq = match before {
            Some(before) => {
                before.next = Some(index);
                if before.day.year() == day.year() { before.seq + 1 } else { 1 }
            }
            None => 1,
        };
        row.push(Planned { id: bulk.new_id(at(day, 14)), body, day, seq, next: None });
    }
    row
}

fn write_meeting(
    bulk: &mut Bulk<'_>,
    options: BigOptions,
    body: &Body,
    planned: &Planned,
    next: Option<&Planned>,
) -> store::Result<()> {
    let day = planned.day;
    let pattern =
        if body.is_committee { Pattern::of_committee_meetings() } else { Pattern::of_meetings() };
    let number = pattern.format(&body.prefix, day.year(), planned.seq);
    let sent = (day <= options.today + Days::new(NOTICE)).then(|| day - Days::new(NOTICE));
    let past = day < options.today;
    let adopting = next.filter(|next| next.day < options.today);
    let status = match (past, adopting, sent) {
        (true, Some(_), _) => "adopted",
        (true, None, _) => "held",
        (false, _, Some(_)) => "convened",
        (false, _, None) => "planned",
    };
    let members = body.members(day);
    let officer = |place: usize| members.get(place).copied().filter(|_| past);
    bulk.insert(
        Entity::Meeting,
        &planned.id,
        [
            ("body_id", (&body.id).into()),
            ("kind", if body.is_committee { "regular" } else { "working" }.into()),
            ("number", number.into()),
            ("year", Value::Whole(i64::from(day.year()))),
            ("seq", Value::Whole(i64::from(planned.seq))),
            ("date", day.into()),
            ("starts_at", "19:00".into()),
            ("place", "Salle communautaire".into()),
            ("status", status.into()),
            ("notice_sent_on", sent.into()),
            ("opened_at", past.then_some("19:05").into()),
            ("closed_at", past.then_some("21:10").into()),
            ("chair_id", officer(0).into()),
            ("secretary_id", officer(1).into()),
            ("adopted_on", adopting.map(|next| next.day).into()),
            ("adopted_at_id", adopting.map(|next| &next.id).into()),
        ],
    )
}

/// Records who came: about four in five, the chair, the secretary and a quorum always. Gives those
/// who did.
fn attendance<'a>(
    bulk: &mut Bulk<'_>,
    random: &mut Random,
    body: &'a Body,
    planned: &Planned,
) -> store::Result<Vec<&'a Id>> {
    let members = body.members(planned.day);
    let filled = u32::try_from(members.len()).unwrap_or(0);
    let quorum = Quorum::MajorityOfFilled.needed(filled);
    let mut present = Vec::new();
    for (place, person) in (0_u32..).zip(members) {
        let drawn = random.below(100);
        // Those who come first in the list make the quorum.
        let status = if drawn < 80 || place < quorum {
            present.push(person);
            "present"
        } else if drawn < 92 {
            "excused"
        } else {
            "absent"
        };
        let id = bulk.new_id(at(planned.day, 19));
        bulk.insert(
            Entity::Attendance,
            &id,
            [
                ("meeting_id", (&planned.id).into()),
                ("person_id", person.into()),
                ("status", status.into()),
            ],
        )?;
    }
    Ok(present)
}

fn agenda(
    bulk: &mut Bulk<'_>,
    random: &mut Random,
    planned: &Planned,
    took_place: bool,
) -> store::Result<Vec<Id>> {
    let mut items = Vec::new();
    for (position, title) in (1_i64..).zip(words::AGENDA) {
        let id = bulk.new_id(at(planned.day, 15));
        let noted = took_place && random.chance(30);
        bulk.insert(
            Entity::AgendaItem,
            &id,
            [
                ("meeting_id", (&planned.id).into()),
                ("position", Value::Whole(position)),
                ("level", Value::Whole(1)),
                ("title", title.into()),
                ("notes", noted.then(|| random.one_of(&words::NOTES)).into()),
            ],
        )?;
        items.push(id);
    }
    Ok(items)
}
