//! What is due: the warnings of the rules, asked of the register on a day.

mod bodies;
mod days;
mod elections;
mod office;

use std::collections::BTreeMap;

use chrono::{Datelike, NaiveDate};
use rusqlite::{Connection, params};

use crate::domain::calendar::{days_after, notice_deadline};
use crate::domain::entity::Entity;
use crate::domain::id::Id;
use crate::domain::meeting::is_assembly;
use crate::domain::number;
use crate::domain::refusal::Refusal;
use crate::domain::rules::committee::{self, BodyFacts};
use crate::domain::rules::{
    CLEAR_DAYS, FOLLOW_UP_ALERT_DAYS, MEETING_GAP_DAYS, MEETINGS_PER_YEAR, MINUTES_DRAFT_DAYS,
    Rules,
};
use crate::domain::warning::Warning;

use super::super::check::{self, Scope};
use super::super::error::Result;
use super::super::row::{Record, date, optional_text, record, text, whole};
use super::super::run::number_pattern;
use super::super::totals;

/// Something that falls short, and the record that it is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// What falls short.
    pub warning: Warning,
    /// What to open to mend it.
    pub target: Option<(Entity, Id)>,
}

/// The home screen's content.
#[derive(Debug, Clone, Default)]
pub struct Home {
    /// What is due or late, the most urgent first.
    pub due: Vec<Finding>,
    /// The next meeting that is not over.
    pub next_meeting: Option<Record>,
    /// The body of that meeting.
    pub next_body: Option<String>,
    /// Points on its agenda.
    pub agenda_points: u32,
    /// Members of that body on the day.
    pub convened: u32,
    /// The committee's seats: filled, all.
    pub seats: Option<(u32, u32)>,
    /// The committee's id.
    pub committee: Option<Id>,
    /// Mean attendance of the committee's last meetings, in percent.
    pub attendance: Option<u32>,
    /// People in the register.
    pub people: u64,
}

/// At most so many follow-ups are named on the home screen.
const FOLLOW_UPS: u32 = 20;

pub(in crate::store) fn home(conn: &Connection, rules: &Rules, today: NaiveDate) -> Result<Home> {
    let mut home = Home::default();
    let open = open_meetings(conn)?;
    let next = next_meeting(conn, &open, today)?;
    let next_body = next.as_ref().and_then(|meeting| meeting.link("body_id"));
    let rounds = rounds(conn)?;
    for meeting in open {
        let round = rounds.get(&meeting.id).copied().unwrap_or_default();
        home.due.extend(tenants_unknown(&meeting));
        home.due.extend(meeting_finding(meeting, round, rules, today));
    }
    home.due.extend(minutes_due(conn, rules, today)?);
    home.due.extend(follow_ups_due(conn, rules, today)?);
    home.due.extend(elections::due(conn, rules, today)?);
    let mut convenes = None;
    for bodies::Body { id: body, head, .. } in bodies::to_look_at(conn, rules, today)? {
        let facts = check::current_body_facts(conn, &body, head, today)?;
        home.due.extend(elections::none_planned(conn, &body, &facts, rules, today)?);
        home.due.extend(body_findings(&body, &facts, rules, today));
        if facts.kind == "committee" {
            let seats = facts.open_seats(today).count();
            let filled = facts.open_seats(today).filter(|s| facts.is_filled(&s.id, today)).count();
            home.seats = Some((as_u32(filled), as_u32(seats)));
            home.attendance = bodies::mean_attendance(conn, &body)?;
            home.committee = Some(body.clone());
        }
        if next_body.as_ref() == Some(&body) {
            convenes = Some(facts);
        }
    }
    if let Some(meeting) = next {
        home.agenda_points = conn.query_row(
            "SELECT count(*) FROM agenda_item WHERE meeting_id = ?1",
            [&meeting.id],
            |row| row.get(0),
        )?;
        let day = meeting.date("date").unwrap_or(today);
        if convenes.is_none()
            && let Some(bodies::Body { id, head, .. }) = bodies::find(conn, next_body.as_ref())?
        {
            convenes = Some(check::current_body_facts(conn, &id, head, day)?);
        }
        if let Some(facts) = convenes {
            home.convened = as_u32(facts.members(day).len());
            home.next_body = Some(facts.name);
        }
        home.next_meeting = Some(meeting);
    }
    let people = totals::read(conn, Entity::Person.table())?;
    home.people = u64::try_from(people).unwrap_or(0);
    home.due.sort_by_key(|finding| urgency(&finding.warning));
    Ok(home)
}

fn as_u32(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

/// Late things first, then dated ones, then the state of seats.
fn urgency(warning: &Warning) -> u8 {
    match warning {
        Warning::NoticeLate { .. }
        | Warning::FollowUpLate { .. }
        | Warning::ElectionLate { .. }
        | Warning::RuleBroken { .. } => 0,
        Warning::NoticeDue { .. }
        | Warning::NoticeRenew { .. }
        | Warning::NoticeRound { .. }
        | Warning::RoundOpen { .. }
        | Warning::ElectionReady { .. }
        | Warning::ElectionAnnulled { .. }
        | Warning::ObjectionOpen { .. }
        | Warning::CandidateBacked { .. }
        | Warning::MeetingPast { .. } => 1,
        Warning::FollowUpDue { .. } | Warning::MinutesDue { .. } | Warning::ElectionDue { .. } => 2,
        Warning::HoldsOver { .. }
        | Warning::NoElection { .. }
        | Warning::TermEnds { .. }
        | Warning::LongVacancy { .. }
        | Warning::NeverFilled { .. } => 3,
        _ => 4,
    }
}

fn body_findings(
    body: &Id,
    facts: &BodyFacts,
    rules: &Rules,
    today: NaiveDate,
) -> impl Iterator<Item = Finding> {
    let target = (Entity::Body, body.clone());
    committee::warnings(facts, rules, today)
        .into_iter()
        .map(move |warning| Finding { warning, target: Some(target.clone()) })
}

/// The next meeting that is not over: of two on a day the one that is under way or convened.
fn next_meeting(conn: &Connection, open: &[Due], today: NaiveDate) -> Result<Option<Record>> {
    let coming = open.iter().filter(|meeting| meeting.day.is_some_and(|day| day >= today));
    let rank = |status: &str| ["open", "convened"].iter().position(|other| *other == status);
    let next = coming.min_by_key(|meeting| (meeting.day, rank(&meeting.status).unwrap_or(2)));
    if let Some(next) = next {
        return record(conn, Entity::Meeting, &next.id);
    }
    // Behind so many that were left open.
    let condition = "WHERE status IN ('planned', 'convened', 'open') AND date >= ?1
                     ORDER BY date, id LIMIT 1";
    let found = (open.len() >= OPEN_MEETINGS)
        .then(|| super::records_where(conn, Entity::Meeting, condition, [today.to_string()]))
        .transpose()?;
    Ok(found.and_then(|found| found.into_iter().next()))
}

/// What home asks of a meeting. Of a hundred meetings that are due each is read at every start, so
/// only this is.
struct Due {
    id: Id,
    number: String,
    body: String,
    kind: String,
    status: String,
    day: Option<NaiveDate>,
    notice_sent_on: Option<NaiveDate>,
    postponed_from: Option<NaiveDate>,
    tenants: Option<u32>,
}

fn due(conn: &Connection, condition: &str) -> Result<Vec<Due>> {
    let mut statement = conn.prepare_cached(&format!(
        "SELECT m.id, m.number, b.name, m.kind, m.status, m.date, m.notice_sent_on,
                m.postponed_from, m.tenants
         FROM meeting m JOIN body b ON b.id = m.body_id WHERE {condition}"
    ))?;
    let rows = statement.query_map([], |row| {
        Ok(Due {
            id: row.get(0)?,
            number: text(row, 1)?,
            body: text(row, 2)?,
            kind: text(row, 3)?,
            status: text(row, 4)?,
            day: date(row, 5)?,
            notice_sent_on: date(row, 6)?,
            postponed_from: date(row, 7)?,
            tenants: whole(row, 8)?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Which meetings are not over; in these words they are found in an index of them alone, which is in
/// the order of their days.
macro_rules! not_over {
    () => {
        "likely(m.status IN ('planned', 'convened', 'open'))"
    };
}

/// So many meetings at most that are not over are looked at, the earliest first.
const OPEN_MEETINGS: usize = 50;

fn open_meetings(conn: &Connection) -> Result<Vec<Due>> {
    let earliest = format!("ORDER BY m.date, m.id LIMIT {OPEN_MEETINGS}");
    due(conn, &format!("{} {earliest}", not_over!()))
}

/// The rounds of the notices of meetings that are not over: how many stops are done, how many there
/// are. One question for all of them.
fn rounds(conn: &Connection) -> Result<BTreeMap<Id, (u32, u32)>> {
    let mut statement = conn.prepare_cached(concat!(
        "SELECT n.meeting_id, count(n.done_on), count(*)
         FROM meeting m CROSS JOIN notice n ON n.meeting_id = m.id
         WHERE ",
        not_over!(),
        " GROUP BY m.date, m.id",
    ))?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, (row.get(1)?, row.get(2)?))))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Minutes to write.
fn minutes_due(conn: &Connection, rules: &Rules, today: NaiveDate) -> Result<Vec<Finding>> {
    let mut found = Vec::new();
    let max = rules.days(&MINUTES_DRAFT_DAYS);
    for meeting in due(conn, "m.status = 'held' ORDER BY m.date DESC LIMIT 20")? {
        let days = meeting.day.map_or(0, |day| (today - day).num_days());
        // One held before its own day has its date to be put right, not its minutes.
        if days < 0 {
            continue;
        }
        let Due { id, number, body, .. } = meeting;
        let warning = Warning::MinutesDue { number, body, days, max };
        found.push(Finding { warning, target: Some((Entity::Meeting, id)) });
    }
    Ok(found)
}

/// An assembly whose quorum cannot be reckoned yet.
fn tenants_unknown(meeting: &Due) -> Option<Finding> {
    let unknown = is_assembly(&meeting.kind) && meeting.tenants.is_none();
    let warning = Warning::TenantsUnknown { number: meeting.number.clone() };
    unknown.then(|| Finding { warning, target: Some((Entity::Meeting, meeting.id.clone())) })
}

/// A notice to send, a meeting left open. While a meeting goes on its notice is behind it.
fn meeting_finding(
    meeting: Due,
    (told, all): (u32, u32),
    rules: &Rules,
    today: NaiveDate,
) -> Option<Finding> {
    let day = meeting.day?;
    let planned = meeting.status == "planned";
    let notice = u32::try_from(rules.notice_days(&meeting.kind)).unwrap_or(0);
    let clear = rules.is_on(&CLEAR_DAYS);
    let by = notice_deadline(day, notice, clear);
    let Due { id, number, body, status, notice_sent_on: sent, .. } = meeting;
    let put_off = meeting.postponed_from;
    let (date, by_text) = (day.to_string(), by.to_string());
    let warning = if day < today {
        Warning::MeetingPast { number, body, date }
    } else if status == "open" {
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
    Some(Finding { warning, target: Some((Entity::Meeting, id)) })
}

fn follow_ups_due(conn: &Connection, rules: &Rules, today: NaiveDate) -> Result<Vec<Finding>> {
    let soon = days_after(today, rules.whole(&FOLLOW_UP_ALERT_DAYS));
    let mut statement = conn.prepare_cached(concat!(
        "SELECT f.id, f.what, ",
        super::list::full_name!("p"),
        ", f.due_on FROM follow_up f LEFT JOIN person p ON p.id = f.person_id
         WHERE f.done_on IS NULL AND ifnull(f.due_on, '9999-12-31') <= ?1
         ORDER BY ifnull(f.due_on, '9999-12-31'), f.id LIMIT ?2"
    ))?;
    let rows = statement.query_map(params![soon.to_string(), FOLLOW_UPS], |row| {
        Ok((row.get(0)?, text(row, 1)?, optional_text(row, 2)?, date(row, 3)?))
    })?;
    let mut found = Vec::new();
    for row in rows {
        let (id, what, name, due): (Id, String, Option<String>, Option<NaiveDate>) = row?;
        let Some(due) = due else { continue };
        let what = what.lines().next().unwrap_or_default().to_owned();
        let (name, days) = (name.unwrap_or_default(), (due - today).num_days());
        let warning = if days < 0 {
            Warning::FollowUpLate { what, name, days: -days }
        } else {
            Warning::FollowUpDue { what, name, days }
        };
        found.push(Finding { warning, target: Some((Entity::FollowUp, id)) });
    }
    Ok(found)
}

/// Everything that falls short anywhere: what the home screen shows, what is only worth a check
/// now and then, and rules that the file breaks although no act could have.
pub(in crate::store) fn findings(
    conn: &Connection,
    rules: &Rules,
    today: NaiveDate,
) -> Result<Vec<Finding>> {
    let mut found = home(conn, rules, today)?.due;
    for body in super::bodies::all(conn)? {
        found.extend(broken(conn, &Scope::Body(body.id.clone()), rules, &body.label())?);
        if body.text("kind") == Some("committee") {
            found.extend(frequency(conn, &body, rules, today)?);
        }
        found.extend(number_gaps(conn, &body, rules)?);
    }
    let mut statement =
        conn.prepare_cached("SELECT id, number FROM meeting WHERE status <> 'planned'")?;
    let meetings = statement.query_map([], |row| Ok((row.get(0)?, text(row, 1)?)))?;
    for meeting in meetings {
        let (id, number): (Id, String) = meeting?;
        found.extend(broken(conn, &Scope::Meeting(id), rules, &number)?);
    }
    found.extend(days::impossible(conn, today)?);
    found.extend(super::seals::audit(conn)?);
    found.extend(
        office::findings(conn, rules, today)?.map(|warning| Finding { warning, target: None }),
    );
    Ok(found)
}

fn broken(conn: &Connection, scope: &Scope, rules: &Rules, place: &str) -> Result<Vec<Finding>> {
    let target = match scope {
        Scope::Body(id) => (Entity::Body, id.clone()),
        Scope::Meeting(id) => (Entity::Meeting, id.clone()),
    };
    let found = check::broken(conn, scope, rules)?.into_iter().map(|refusal| {
        let place = match &refusal {
            Refusal::DelegateWithoutAssociation { seat } if seat != "delegate" => {
                format!("{place}, {seat}")
            }
            _ => place.to_owned(),
        };
        let warning = Warning::RuleBroken { code: refusal.kind().to_owned(), place };
        Finding { warning, target: Some(target.clone()) }
    });
    Ok(found.collect())
}

/// Whether the committee meets often enough: this year so far, the last whole year, the gap.
fn frequency(
    conn: &Connection,
    body: &Record,
    rules: &Rules,
    today: NaiveDate,
) -> Result<Vec<Finding>> {
    let (year, min) = (today.year() - 1, rules.whole(&MEETINGS_PER_YEAR));
    let first = NaiveDate::from_ymd_opt(year, 1, 1).unwrap_or(today).to_string();
    // What is behind us counts only if it took place. The last one before the year begins its gap.
    let mut statement = conn.prepare_cached(
        "SELECT date FROM meeting WHERE body_id = ?1 AND date >= coalesce(
           (SELECT max(date) FROM meeting WHERE body_id = ?1 AND date < ?2
              AND status IN ('open', 'held', 'adopted')), ?2)
         AND (status IN ('open', 'held', 'adopted')
              OR status IN ('planned', 'convened') AND date >= ?3)
         ORDER BY date DESC",
    )?;
    let given = params![body.id, first, today.to_string()];
    let days = statement.query_map(given, |row| date(row, 0))?;
    let days: Vec<NaiveDate> =
        days.collect::<rusqlite::Result<Vec<_>>>()?.into_iter().flatten().collect();
    let mut found = Vec::new();
    let name = body.label();
    if !days.iter().any(|day| *day >= today) {
        found.push(Warning::NoMeetingPlanned { body: name.clone() });
    }
    let held = days.iter().filter(|day| day.year() == year).count();
    let meetings = u32::try_from(held).unwrap_or(u32::MAX);
    let began = days.iter().any(|day| day.year() < year);
    if began && meetings < min {
        let (body, year) = (name.clone(), year.to_string());
        found.push(Warning::FewMeetings { body, year, meetings, min });
    }
    let max = rules.days(&MEETING_GAP_DAYS);
    let gap = days.windows(2).map(|pair| (pair[0] - pair[1]).num_days()).max().unwrap_or(0);
    if gap > max {
        found.push(Warning::LongGap { body: name, days: gap, max });
    }
    let target = (Entity::Body, body.id.clone());
    Ok(found.into_iter().map(|warning| Finding { warning, target: Some(target.clone()) }).collect())
}

/// Numbers missing from the row of a body's resolutions.
fn number_gaps(conn: &Connection, body: &Record, rules: &Rules) -> Result<Vec<Finding>> {
    let mut statement = conn.prepare_cached(
        "SELECT year, seq FROM motion WHERE body_id = ?1 AND seq IS NOT NULL ORDER BY year, seq",
    )?;
    let numbered: Vec<(i32, u32)> = statement
        .query_map([&body.id], |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect::<rusqlite::Result<_>>()?;
    let mut found = Vec::new();
    for year in numbered.chunk_by(|a, b| a.0 == b.0) {
        let Some((this, first)) = year.first().copied() else { continue };
        // A register begun in mid-year has its first numbers on paper.
        let gaps = number::gaps(year.iter().map(|(_, seq)| *seq));
        for gap in gaps.into_iter().filter(|gap| *gap.start() > first) {
            let prefix = body.text("prefix").unwrap_or_default();
            let number = number_pattern(body, rules).format(prefix, this, *gap.start());
            found.push(Finding {
                warning: Warning::NumberGap { number },
                target: Some((Entity::Body, body.id.clone())),
            });
        }
    }
    Ok(found)
}
