//! What meetings, their minutes and follow-ups wait for. How urgent each is stands in an index; the
//! words for it are read only of those that are told.

use chrono::NaiveDate;
use rusqlite::{Connection, OptionalExtension, Row, params};

use crate::domain::calendar::{days_after, notice_deadline, stored};
use crate::domain::entity::Entity;
use crate::domain::id::Id;
use crate::domain::meeting::{MEETING_KIND, MEETING_STATUS, is_assembly};
use crate::domain::rules::{CLEAR_DAYS, FOLLOW_UP_ALERT_DAYS, MINUTES_DRAFT_DAYS, Rules};
use crate::domain::warning::Warning;
use crate::text::ordered::Map;

use super::super::super::error::Result;
use super::super::super::in_camera::follow_up_is_public;
use super::super::super::row::{ReadAll, code, date, optional_text, text, whole};
use super::super::list::full_name;
use super::{Finding, NextMeeting};

/// At most so many follow-ups are named.
const FOLLOW_UPS: u32 = 20;

/// Which meetings are not over; in these words they are found in an index of them alone, which is in
/// the order of their days.
macro_rules! not_over {
    () => {
        "likely(m.status IN ('planned', 'convened', 'open'))"
    };
}

/// What a finding lacks until it is told.
enum Lacks {
    Nothing,
    /// The name of a body.
    Body(Id),
    /// The number of its meeting, and the body's name.
    Meeting,
    /// What is to be done, and by whom.
    FollowUp,
}

/// A finding that may lack some of its words.
pub(super) struct Pending {
    finding: Finding,
    lacks: Lacks,
}

impl Pending {
    /// A finding that lacks nothing.
    pub fn told(finding: Finding) -> Self {
        Self { finding, lacks: Lacks::Nothing }
    }

    fn lacking(lacks: Lacks, warning: Warning, target: (Entity, Id)) -> Self {
        Self { finding: Finding { warning, target: Some(target) }, lacks }
    }

    /// What falls short.
    pub fn warning(&self) -> &Warning {
        &self.finding.warning
    }

    /// The finding with all its words, and whether it is a public matter: what was noted in camera, or
    /// follows from what was moved there, is none.
    pub fn tell(self, conn: &Connection) -> Result<(Finding, bool)> {
        let Self { mut finding, lacks } = self;
        let about = finding.target.as_ref().map(|(_, id)| id);
        let read = |sql: &str, id: Option<&Id>| -> Result<(String, String, bool)> {
            let mut statement = conn.prepare_cached(sql)?;
            let words = |row: &Row<'_>| Ok((text(row, 0)?, text(row, 1)?, row.get(2)?));
            Ok(statement.query_row([id], words)?)
        };
        let (first, second, public) = match &lacks {
            Lacks::Nothing => return Ok((finding, true)),
            Lacks::Body(id) => read("SELECT '', name, 1 FROM body WHERE id = ?1", Some(id))?,
            Lacks::Meeting => read(
                "SELECT m.number, b.name, 1 FROM meeting m CROSS JOIN body b ON b.id = m.body_id
                 WHERE m.id = ?1",
                about,
            )?,
            Lacks::FollowUp => read(
                concat!(
                    "SELECT f.what, ",
                    full_name!("p"),
                    ", ",
                    follow_up_is_public!("f", "m"),
                    " FROM follow_up f LEFT JOIN person p ON p.id = f.person_id
                      LEFT JOIN motion m ON m.id = f.motion_id WHERE f.id = ?1"
                ),
                about,
            )?,
        };
        fill(&mut finding.warning, first, second);
        Ok((finding, public))
    }
}

/// Puts the words that were read into a warning.
fn fill(warning: &mut Warning, first: String, second: String) {
    match warning {
        Warning::MinutesDue { number, body, .. } => (*number, *body) = (first, second),
        Warning::FollowUpLate { what, name, .. } | Warning::FollowUpDue { what, name, .. } => {
            *what = first.lines().next().unwrap_or_default().to_owned();
            *name = second;
        }
        Warning::MeetingPast { body, .. }
        | Warning::NoticeLate { body, .. }
        | Warning::RoundOpen { body, .. }
        | Warning::NoticeShort { body, .. }
        | Warning::NoticeRound { body, .. }
        | Warning::NoticeRenew { body, .. }
        | Warning::NoticeDue { body, .. } => *body = second,
        _ => {}
    }
}

/// The next meeting that is not over: of two on a day the one that is under way or convened.
pub(super) fn next_meeting(
    conn: &Connection,
    open: &[Due],
    today: NaiveDate,
) -> Result<Option<NextMeeting>> {
    let coming = open.iter().filter(|meeting| meeting.day.is_some_and(|day| day >= today));
    let rank = |status: &str| ["open", "convened"].iter().position(|other| *other == status);
    let next = coming.min_by_key(|meeting| (meeting.day, rank(meeting.status).unwrap_or(2)));
    let next = match next {
        Some(next) => Some(next.id.clone()),
        None if open.len() < OPEN_MEETINGS => None,
        None => behind(conn, today)?,
    };
    let Some(next) = next else { return Ok(None) };
    let mut statement = conn.prepare(
        "SELECT id, body_id, number, kind, status, date, starts_at, place,
                (SELECT count(*) FROM agenda_item WHERE meeting_id = m.id)
         FROM meeting m WHERE id = ?1",
    )?;
    let found = statement.query_row([next], |row| {
        Ok(NextMeeting {
            id: row.get(0)?,
            body: row.get(1)?,
            number: text(row, 2)?,
            kind: text(row, 3)?,
            status: text(row, 4)?,
            date: date(row, 5)?,
            starts_at: optional_text(row, 6)?,
            place: optional_text(row, 7)?,
            points: row.get(8)?,
        })
    });
    Ok(found.optional()?)
}

/// The next meeting behind so many that were left open.
fn behind(conn: &Connection, today: NaiveDate) -> Result<Option<Id>> {
    let mut statement = conn.prepare(concat!(
        "SELECT m.id FROM meeting m INDEXED BY meeting_not_over WHERE ",
        not_over!(),
        " AND m.date >= ?1 ORDER BY m.date, m.id LIMIT 1",
    ))?;
    Ok(statement.query_row([today.to_string()], |row| row.get(0)).optional()?)
}

/// What home asks of a meeting. Of a hundred meetings that are due each is read at every start, so
/// only this is.
pub(super) struct Due {
    id: Id,
    number: String,
    body: Id,
    kind: &'static str,
    status: &'static str,
    day: Option<NaiveDate>,
    notice_sent_on: Option<NaiveDate>,
    postponed_from: Option<NaiveDate>,
    tenants: Option<u32>,
    /// Whether it goes on with one that was adjourned: who was there knows of it, and no deadline can have
    /// been kept.
    continues: bool,
}

/// So many meetings at most that are not over are looked at, the earliest first.
const OPEN_MEETINGS: usize = 40;

/// The meetings that are not over, read from an index of them alone. The number of tenants does not
/// stand in it, and is looked up of assemblies only.
pub(super) fn open_meetings(conn: &Connection) -> Result<Vec<Due>> {
    let mut statement = conn.prepare(concat!(
        "SELECT m.id, m.number, m.body_id, m.kind, m.status, m.date, m.notice_sent_on,
                m.postponed_from,
                CASE WHEN m.kind IN ('annual-general', 'election') THEN m.tenants END,
                m.continues_id IS NOT NULL
         FROM meeting m INDEXED BY meeting_not_over
         WHERE ",
        not_over!(),
        " ORDER BY m.date, m.id LIMIT ?1",
    ))?;
    let most = u32::try_from(OPEN_MEETINGS).unwrap_or(u32::MAX);
    let rows = statement.query_map([most], |row| {
        Ok(Due {
            id: row.get(0)?,
            number: text(row, 1)?,
            body: row.get(2)?,
            kind: code(row, 3, &MEETING_KIND)?,
            status: code(row, 4, &MEETING_STATUS)?,
            day: date(row, 5)?,
            notice_sent_on: date(row, 6)?,
            postponed_from: date(row, 7)?,
            tenants: whole(row, 8)?,
            continues: row.get(9)?,
        })
    })?;
    rows.read_all()
}

/// What meetings that are not over wait for.
pub(super) fn of_meetings(
    conn: &Connection,
    open: Vec<Due>,
    rules: &Rules,
    today: NaiveDate,
) -> Result<Vec<Pending>> {
    let rounds = rounds(conn)?;
    let mut found = Vec::new();
    for meeting in open {
        let round = rounds.get(&meeting.id).copied().unwrap_or_default();
        found.extend(tenants_unknown(&meeting).map(Pending::told));
        found.extend(meeting_finding(meeting, round, rules, today));
    }
    Ok(found)
}

/// The rounds of the notices of meetings that are not over: how many stops are done, how many there
/// are. One question for all of them.
fn rounds(conn: &Connection) -> Result<Map<Id, (u32, u32)>> {
    let mut statement = conn.prepare(concat!(
        "SELECT n.meeting_id, count(n.done_on), count(*)
         FROM meeting m INDEXED BY meeting_not_over
           CROSS JOIN notice n INDEXED BY notice_by_meeting ON n.meeting_id = m.id
         WHERE ",
        not_over!(),
        " GROUP BY m.date, m.id",
    ))?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, (row.get(1)?, row.get(2)?))))?;
    Ok(Map::read(rows)?)
}

/// Minutes to write.
pub(super) fn minutes(conn: &Connection, rules: &Rules, today: NaiveDate) -> Result<Vec<Pending>> {
    let mut statement = conn.prepare(
        "SELECT id, date FROM meeting INDEXED BY meeting_by_status
         WHERE status = 'held' ORDER BY date LIMIT 20",
    )?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, date(row, 1)?)))?;
    let max = rules.days(&MINUTES_DRAFT_DAYS);
    let mut found = Vec::new();
    for row in rows {
        let (id, day): (Id, Option<NaiveDate>) = row?;
        let days = day.map_or(0, |day| (today - day).num_days());
        // Until the committee's time is up nothing is waited for.
        if days <= max {
            continue;
        }
        let (number, body) = (String::new(), String::new());
        let warning = Warning::MinutesDue { number, body, days, max };
        found.push(Pending::lacking(Lacks::Meeting, warning, (Entity::Meeting, id)));
    }
    Ok(found)
}

/// An assembly whose quorum cannot be reckoned yet.
fn tenants_unknown(meeting: &Due) -> Option<Finding> {
    let unknown = is_assembly(meeting.kind) && meeting.tenants.is_none();
    let warning = Warning::TenantsUnknown { number: meeting.number.clone() };
    unknown.then(|| Finding { warning, target: Some((Entity::Meeting, meeting.id.clone())) })
}

/// A notice to send, a meeting left open. While a meeting goes on its notice is behind it.
fn meeting_finding(
    meeting: Due,
    (told, all): (u32, u32),
    rules: &Rules,
    today: NaiveDate,
) -> Option<Pending> {
    let day = meeting.day?;
    let planned = meeting.status == "planned";
    let notice = u32::try_from(rules.notice_days(meeting.kind)).unwrap_or(0);
    let clear = rules.is_on(&CLEAR_DAYS);
    let by = notice_deadline(day, notice, clear);
    let Due { id, number, body: of, status, notice_sent_on: sent, .. } = meeting;
    let body = String::new();
    let (put_off, continues) = (meeting.postponed_from, meeting.continues);
    let (date, by_text) = (stored(day), stored(by));
    let warning = if day < today {
        Warning::MeetingPast { number, body, date }
    } else if status == "open" || planned && by < today && continues {
        return None;
    } else if planned && by < today {
        Warning::NoticeLate { number, body, by: by_text, date }
    } else if !planned && sent.is_some() && told < all {
        Warning::RoundOpen { number, body, left: all - told, by: by_text, date }
    } else if let Some(sent) = sent.filter(|sent| !planned && *sent > by) {
        Warning::NoticeShort { number, body, sent_on: sent.to_string(), by: by_text }
    } else if planned && told > 0 {
        Warning::NoticeRound { number, body, told, all, by: by_text, date }
    } else if let (true, Some(from)) = (planned, put_off) {
        Warning::NoticeRenew { number, body, from: from.to_string(), by: by_text, date }
    } else if planned && by <= days_after(today, 30) {
        let days = (by - today).num_days();
        Warning::NoticeDue { number, body, by: by_text, days, date }
    } else {
        return None;
    };
    Some(Pending::lacking(Lacks::Body(of), warning, (Entity::Meeting, id)))
}

/// Follow-ups that are late or due soon.
pub(super) fn follow_ups(
    conn: &Connection,
    rules: &Rules,
    today: NaiveDate,
) -> Result<Vec<Pending>> {
    let soon = days_after(today, rules.whole(&FOLLOW_UP_ALERT_DAYS));
    let mut statement = conn.prepare(
        "SELECT id, ifnull(due_on, '9999-12-31') FROM follow_up INDEXED BY follow_up_open
         WHERE done_on IS NULL AND ifnull(due_on, '9999-12-31') <= ?1
         ORDER BY ifnull(due_on, '9999-12-31'), id LIMIT ?2",
    )?;
    let rows = statement
        .query_map(params![soon.to_string(), FOLLOW_UPS], |row| Ok((row.get(0)?, date(row, 1)?)))?;
    let mut found = Vec::new();
    for row in rows {
        let (id, due): (Id, Option<NaiveDate>) = row?;
        let Some(due) = due else { continue };
        let (what, name, days) = (String::new(), String::new(), (due - today).num_days());
        let warning = if days < 0 {
            Warning::FollowUpLate { what, name, days: -days }
        } else {
            Warning::FollowUpDue { what, name, days }
        };
        found.push(Pending::lacking(Lacks::FollowUp, warning, (Entity::FollowUp, id)));
    }
    Ok(found)
}
