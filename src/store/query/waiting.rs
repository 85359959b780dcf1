//! Main motions that left a meeting without a decision and wait to be taken up.

use chrono::NaiveDate;
use rusqlite::{Connection, params};
use serde::{Deserialize, Serialize};

use super::super::error::Result;
use super::super::row::{Record, record};
use crate::domain::entity::Entity;
use crate::domain::procedure::Outcome;

/// Whether a motion under this alias still waits: nobody took it up, nobody moved the same words again
/// so that they carried or were put off anew, nor carried anything else under the point that was put on
/// an agenda for it alone. The same words that were lost without taking it up decided nothing of it: a
/// question that was put off is decided when it comes up again, and not by another that looks like it.
pub(in crate::store) fn still_waits(motion: &str) -> String {
    format!(
        "NOT EXISTS (
           SELECT 1 FROM motion again JOIN meeting at ON at.id = again.meeting_id
           WHERE again.on_id = {motion}.id AND again.kind = 'main' AND at.status <> 'cancelled')
         AND NOT EXISTS (
           SELECT 1 FROM motion again
           WHERE again.body_id = {motion}.body_id AND again.kind = 'main'
             AND again.outcome IN ('carried', 'tabled', 'postponed', 'referred')
             AND again.rowid > {motion}.rowid
             AND rtrim(coalesce(again.amended_text, again.text), ' .')
               = rtrim(coalesce({motion}.amended_text, {motion}.text), ' .'))
         AND NOT EXISTS (
           SELECT 1 FROM agenda_item point JOIN motion again ON again.item_id = point.id
           WHERE point.carried_from_id = {motion}.item_id AND again.kind = 'main'
             AND again.outcome = 'carried'
             AND 1 = (SELECT count(*) FROM motion beside
                      WHERE beside.item_id = {motion}.item_id AND beside.kind = 'main'
                        AND beside.outcome IN ('tabled', 'postponed', 'referred')))"
    )
}

/// How a motion left the meeting at which it was put, as the minutes tell it that take it up again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Left {
    /// A code of `motion-outcome`: tabled, postponed or referred.
    pub outcome: String,
    /// The day to which it was put off.
    pub until: Option<NaiveDate>,
    /// The number of that meeting.
    pub number: String,
    /// Its day.
    pub date: Option<NaiveDate>,
}

/// How a motion left its meeting; `None` where it did not leave without a decision.
pub(super) fn left(conn: &Connection, motion: &Record) -> Result<Option<Left>> {
    let outcome = motion.text("outcome").unwrap_or_default();
    let meeting = motion.link("meeting_id").filter(|_| Outcome::from_code(outcome).may_return());
    let meeting = meeting.map(|id| record(conn, Entity::Meeting, &id)).transpose()?.flatten();
    Ok(meeting.map(|meeting| Left {
        outcome: outcome.to_owned(),
        until: motion.date("until_on"),
        number: meeting.label(),
        date: meeting.date("date"),
    }))
}

/// What left an earlier meeting of the body without a decision and was not taken up yet.
pub(super) fn at(conn: &Connection, meeting: &Record) -> Result<Vec<Record>> {
    super::records_where(
        conn,
        Entity::Motion,
        &format!(
            "WHERE body_id = ?1 AND outcome IN ('tabled', 'postponed', 'referred')
               AND kind = 'main' AND meeting_id <> ?2 AND {}
             ORDER BY id DESC LIMIT 50",
            still_waits("motion")
        ),
        params![meeting.link("body_id"), meeting.id],
    )
}
