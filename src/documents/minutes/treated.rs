//! What was treated at a moment: the point, and the motion that was before the meeting.
//!
//! Where the clock of the points ran (another point than the first was taken up), the running point is the one
//! that was taken up last, or taken up again, by then. What happens at a moment belongs
//!
//! 1. to the main motion that was before the meeting, and to its point, if it was put since the running point
//!    was taken up, or stands under that point: between its putting and its end a motion has the floor,
//!    whatever clock runs. One that was put before, under another point, and whose vote is recorded late, does
//!    not bring the meeting back there;
//! 2. else to the point that the meeting went into without its clock since the running one was taken up: one
//!    that was not taken up by then, and under which something was put, or decided where nobody noted when it
//!    was put; or one that never was, and under which somebody withdrew. The meeting stays there until the clock
//!    moves on, or something is put under the running point;
//! 3. else to the running point: once a motion under a point that is over is decided, the clock has what follows.
//!
//! What became of the room since the opening, but before any point was taken up, is told under the one that was
//! taken up first.
//!
//! Where the clock did not run, nobody said when each point followed, and the acts under them tell as much as
//! their hours: what happens belongs to the last one before it, or to the next where that is nearer. So it is
//! in all that was signed with a seal up to version 11.

use crate::domain::id::Id;
use crate::domain::motion::is_pending;
use crate::store::Record;
use crate::store::query::meetings::MeetingSheet;

use super::order::{self, Moment};
use super::room::is_before;
use super::{adoption, text};

/// What was treated at a moment, as far as it is known.
pub(super) struct Treated<'a> {
    /// The point.
    pub point: Option<&'a Id>,
    /// The main motion that was before the meeting under it.
    pub motion: Option<&'a Id>,
}

/// What was treated as something became of the room; `fuller` says whether it brought people in, or the
/// quorum back, which decides within one minute where nothing else does.
///
/// Looks at every motion with its point, and at every movement: O(motions × points + movements).
pub(super) fn at(sheet: &MeetingSheet, moment: Moment, fuller: bool) -> Treated<'_> {
    let known = known(sheet, moment, fuller);
    let first =
        || order::taken_up(sheet).into_iter().min_by(|(one, _), (other, _)| one.compare(*other));
    match known.point {
        None if adoption::is_of_twelfth(sheet) && order::is_since_opening(sheet, moment) => {
            Treated { point: first().map(|(_, point)| point), motion: None }
        }
        _ => known,
    }
}

fn known(sheet: &MeetingSheet, moment: Moment, fuller: bool) -> Treated<'_> {
    if adoption::is_of_twelfth(sheet) && clock_ran(sheet) {
        return by_clock(sheet, moment, fuller);
    }
    let point = by_hours(sheet, moment);
    let mut held = sheet.motions_of(point).filter(|_| point.is_some());
    let motion = held.find(|motion| is_on_floor(sheet, motion, moment, fuller));
    Treated { point, motion: motion.map(|motion| &motion.id) }
}

/// The point that was treated at a moment; `None` before any was.
pub(super) fn point_at(sheet: &MeetingSheet, moment: Moment) -> Option<&Id> {
    known(sheet, moment, false).point
}

/// Whether a main motion had been put by a moment, and had not come to its end.
fn is_on_floor(sheet: &MeetingSheet, motion: &Record, at: Moment, fuller: bool) -> bool {
    let pending = is_pending(text(motion, "outcome"));
    let ended = order::ended(sheet, motion).filter(|_| !pending);
    let ended = ended.map_or(pending, |ended| is_before(at, fuller, ended));
    let put = order::put(sheet, motion).is_some_and(|put| !is_before(at, fuller, put));
    text(motion, "kind") == "main" && put && ended
}

/// The point of the agenda under which a motion or a movement stands.
fn point_of<'a>(sheet: &'a MeetingSheet, record: &Record) -> Option<&'a Id> {
    let point = record.link("item_id")?;
    sheet.items.iter().map(|item| &item.id).find(|id| **id == point)
}

/// Whether points were taken up. The opening takes the first one up by itself.
fn clock_ran(sheet: &MeetingSheet) -> bool {
    sheet.items.iter().filter(|item| item.text("started_at").is_some()).count() > 1
}

/// The last of several by their moments; of two at the same one, that which comes later in the list.
fn last<'a, T>(all: impl Iterator<Item = (Moment, &'a T)>) -> Option<(Moment, &'a T)> {
    all.max_by(|(one, _), (other, _)| one.compare(*other))
}

fn by_clock(sheet: &MeetingSheet, moment: Moment, fuller: bool) -> Treated<'_> {
    let by_then = |at: &Moment| at.compare(moment).is_le();
    let clock: Vec<(Moment, &Id)> =
        order::taken_up(sheet).into_iter().filter(|(at, _)| by_then(at)).collect();
    let running = last(clock.iter().copied());
    let since = |at: Moment| running.is_none_or(|(begun, _)| at.compare(begun).is_ge());
    let is_running = |point: &Id| running.is_some_and(|(_, running)| running == point);
    let stands_here = |motion: &Record| {
        running.is_some_and(|(_, running)| motion.text("item_id") == Some(running.as_str()))
    };
    let on_floor = sheet.motions.iter().filter_map(|motion| {
        let put = order::put(sheet, motion)?;
        let holds = since(put) || stands_here(motion);
        let holds = holds && is_on_floor(sheet, motion, moment, fuller);
        (holds && point_of(sheet, motion).is_some()).then_some((put, motion))
    });
    if let Some((_, motion)) = last(on_floor) {
        return Treated { point: point_of(sheet, motion), motion: Some(&motion.id) };
    }
    let is_since = |at: Moment| by_then(&at) && since(at);
    let is_begun = |point: &Id| clock.iter().any(|(_, begun)| *begun == point);
    let motions = sheet.motions.iter().filter_map(|motion| {
        let at = order::put(sheet, motion).or_else(|| order::decided(sheet, motion))?;
        let point = is_since(at).then(|| point_of(sheet, motion)).flatten()?;
        (is_running(point) || !is_begun(point)).then_some((at, point))
    });
    // A conflict of interest may be declared long before its point.
    let never_begun = |point: &Id| {
        sheet.items.iter().any(|item| item.id == *point && item.text("started_at").is_none())
    };
    let noted = sheet.movements.iter().filter_map(|moved| {
        let at = order::moved(sheet, moved);
        let point = is_since(at).then(|| point_of(sheet, moved)).flatten()?;
        (is_running(point) || never_begun(point)).then_some((at, point))
    });
    let point = last(motions.chain(noted)).or(running).map(|(_, point)| point);
    Treated { point, motion: None }
}

/// The point by the hours at which points were taken up, and by those of the motions and withdrawals under
/// them.
fn by_hours(sheet: &MeetingSheet, moment: Moment) -> Option<&Id> {
    let mut told: Vec<(Moment, &Id)> = Vec::new();
    for motion in &sheet.motions {
        let hours = [order::put(sheet, motion), order::decided(sheet, motion)];
        let point = point_of(sheet, motion);
        told.extend(hours.into_iter().flatten().filter_map(|at| Some((at, point?))));
    }
    let noted = sheet.movements.iter();
    told.extend(noted.filter_map(|m| Some((order::moved(sheet, m), point_of(sheet, m)?))));
    let begun = |item| Some((order::started(sheet, item)?, &item.id));
    told.extend(sheet.items.iter().filter_map(begun));
    let first = |(one, _): &&(Moment, &Id), (other, _): &&(Moment, &Id)| one.compare(*other);
    let before = told.iter().filter(|(at, _)| at.compare(moment).is_le()).max_by(first);
    let after = told.iter().filter(|(at, _)| at.compare(moment).is_gt()).min_by(first);
    // Where the clock did not run, what comes next tells as much as what came before.
    match (before, after.filter(|_| !clock_ran(sheet))) {
        (Some((before, _)), Some((after, point)))
            if after.minute - moment.minute < moment.minute - before.minute =>
        {
            Some(point)
        }
        (before, _) => before.map(|(_, point)| *point),
    }
}
