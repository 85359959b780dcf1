//! What is due: the warnings of the rules, asked of the register on a day.
//!
//! What is asked once is prepared for one use: SQLite takes the memory for a statement that is kept piece by
//! piece, which is a tenth of the work to prepare it, and home is the first thing that anybody waits for.

mod bodies;
mod customs;
mod days;
mod due;
mod elections;
mod office;

use crate::text::sort;
use std::collections::VecDeque;

use chrono::{Datelike, Months, NaiveDate};
use rusqlite::{Connection, params};

use crate::domain::entity::Entity;
use crate::domain::id::Id;
use crate::domain::meeting::WITH_BOARD;
use crate::domain::number;
use crate::domain::refusal::Refusal;
use crate::domain::rules::committee::{self, BodyFacts};
use crate::domain::rules::meeting;
use crate::domain::rules::{BOARD_MEETINGS, MEETING_GAP_DAYS, MEETINGS_PER_YEAR, Rules};
use crate::domain::warning::Warning;

use super::super::check::{self, Scope};
use super::super::error::Result;
use super::super::row::{ReadAll, Record, date, text};
use super::super::run::number_pattern;
use super::super::totals;
use super::projects::Running;
use due::Pending;

/// Something that falls short, and the record that it is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// What falls short.
    pub warning: Warning,
    /// What to open to mend it.
    pub target: Option<(Entity, Id)>,
}

/// The next meeting, as home tells it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NextMeeting {
    /// Its id.
    pub id: Id,
    /// Whose it is.
    pub body: Id,
    /// Its number.
    pub number: String,
    /// A code of `meeting-kind`.
    pub kind: String,
    /// A code of `meeting-status`.
    pub status: String,
    /// Its day.
    pub date: Option<NaiveDate>,
    /// Its hour, `19:00`.
    pub starts_at: Option<String>,
    /// Where.
    pub place: Option<String>,
    /// Points on its agenda.
    pub points: u32,
}

/// The home screen's content.
#[derive(Debug, Clone, Default)]
pub struct Home {
    /// What is due or late, the most urgent first, as far as it was asked for.
    pub due: Vec<Finding>,
    /// Which follow-ups among them are no public matter.
    pub private: Vec<Id>,
    /// How much more is due.
    pub more: usize,
    /// The next meeting that is not over.
    pub next_meeting: Option<NextMeeting>,
    /// The body of that meeting.
    pub next_body: Option<String>,
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
    /// The projects that run, those that began first before the others.
    pub projects: Vec<Running>,
}

/// What is due, the next meeting and the committee's state. Of what is due the most urgent are told
/// and the others counted: each that is told is read in two or three places more, and a screen has
/// room for a few.
pub(in crate::store) fn home(
    conn: &Connection,
    rules: &Rules,
    today: NaiveDate,
    most: usize,
) -> Result<Home> {
    let mut home = Home::default();
    let open = due::open_meetings(conn)?;
    let next = due::next_meeting(conn, &open, today)?;
    let next_body = next.as_ref().map(|meeting| meeting.body.clone());
    let mut found = due::of_meetings(conn, open, rules, today)?;
    found.extend(due::minutes(conn, rules, today)?);
    found.extend(due::follow_ups(conn, rules, today)?);
    let mut whole = elections::due(conn, rules, today)?;
    let mut convenes = None;
    let looked_at = bodies::to_look_at(conn, rules, today)?;
    let mut boards = VecDeque::new();
    for board in looked_at.iter().filter(|body| body.head.kind == "board") {
        let head = board.head.clone();
        boards.push_back(check::current_body_facts(conn, &board.id, head, &[], today)?);
    }
    for bodies::Body { id: body, head, .. } in looked_at {
        // The committee comes first, and is told the directors; the boards follow in their order.
        let read = if head.kind == "board" { boards.pop_front() } else { None };
        let facts = match read {
            Some(facts) => facts,
            None => {
                let boards = boards.make_contiguous();
                check::current_body_facts(conn, &body, head, boards, today)?
            }
        };
        whole.extend(elections::none_planned(conn, &body, &facts, rules, today)?);
        whole.extend(body_findings(&body, &facts, rules, today));
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
        let day = meeting.date.unwrap_or(today);
        if convenes.is_none()
            && let Some(bodies::Body { id, head, .. }) = bodies::find(conn, next_body.as_ref())?
        {
            convenes = Some(check::current_body_facts(conn, &id, head, &[], day)?);
        }
        if let Some(facts) = convenes {
            home.convened = as_u32(facts.members(day).len());
            home.next_body = Some(facts.name);
        }
        home.next_meeting = Some(meeting);
    }
    let (projects, of_projects) = super::projects::due(conn, rules, today)?;
    home.projects = projects;
    whole.extend(of_projects);
    let people = totals::read(conn, Entity::Person.table())?;
    home.people = u64::try_from(people).unwrap_or(0);
    found.extend(whole.into_iter().map(Pending::told));
    sort::by_key(&mut found, |pending| urgency(pending.warning()));
    home.more = found.len().saturating_sub(most);
    found.truncate(most);
    for pending in found {
        let (finding, public) = pending.tell(conn)?;
        let target = finding.target.as_ref().filter(|_| !public);
        home.private.extend(target.map(|(_, id)| id.clone()));
        home.due.push(finding);
    }
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
        | Warning::TasksLate { .. }
        | Warning::ApplicationLate { .. }
        | Warning::ReportLate { .. }
        | Warning::UpkeepLate { .. }
        | Warning::RuleBroken { .. } => 0,
        Warning::NoticeDue { .. }
        | Warning::NoticeRenew { .. }
        | Warning::NoticeRound { .. }
        | Warning::RoundOpen { .. }
        | Warning::ElectionReady { .. }
        | Warning::ElectionAnnulled { .. }
        | Warning::ObjectionOpen { .. }
        | Warning::CandidateBacked { .. }
        | Warning::ElectionSeats { .. }
        | Warning::CandidateOneBacker { .. }
        | Warning::CandidateOwnBacker { .. }
        | Warning::OfficerTwice { .. }
        | Warning::CandidateJudgment { .. }
        | Warning::CandidateNoSeat { .. }
        | Warning::ElectionHeld { .. }
        | Warning::ElectionHeldBy { .. }
        | Warning::ElectionRerun { .. }
        | Warning::ElectionWindow { .. }
        | Warning::ElectionNoticeLate { .. }
        | Warning::DelegatesBelow { .. }
        | Warning::DelegatesUncounted { .. }
        | Warning::WorkDayUnauthorised { .. }
        | Warning::MeetingPast { .. } => 1,
        Warning::FollowUpDue { .. }
        | Warning::MinutesDue { .. }
        | Warning::ElectionDue { .. }
        | Warning::TasksDue { .. }
        | Warning::ApplicationDue { .. }
        | Warning::ReportDue { .. }
        | Warning::UpkeepDue { .. } => 2,
        Warning::HoldsOver { .. }
        | Warning::TermOver { .. }
        | Warning::NoElection { .. }
        | Warning::TermEnds { .. }
        | Warning::MandateEnds { .. }
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

/// Everything that falls short anywhere: what the home screen shows, what is only worth a check
/// now and then, and rules that the file breaks although no act could have.
pub(in crate::store) fn findings(
    conn: &Connection,
    rules: &Rules,
    today: NaiveDate,
) -> Result<Vec<Finding>> {
    let mut found = home(conn, rules, today, usize::MAX)?.due;
    for body in super::bodies::all(conn)? {
        found.extend(broken(conn, &Scope::Body(body.id.clone()), (rules, today), &body.label())?);
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
        found.extend(denied_votes(conn, &id, rules)?);
        found.extend(broken(conn, &Scope::Meeting(id), (rules, today), &number)?);
    }
    found.extend(super::projects::oddities(conn, rules)?);
    found.extend(customs::findings(conn, rules, today)?);
    found.extend(days::impossible(conn, today)?);
    found.extend(super::seals::audit(conn)?);
    found.extend(
        office::findings(conn, rules, today)?.map(|warning| Finding { warning, target: None }),
    );
    Ok(found)
}

/// The votes that the attendance denies, while the minutes can still be put right.
fn denied_votes(conn: &Connection, id: &Id, rules: &Rules) -> Result<Vec<Finding>> {
    let facts = check::meeting_facts(conn, id, rules)?;
    let facts = facts.filter(|facts| matches!(facts.status.as_str(), "open" | "held"));
    let Some(facts) = facts else { return Ok(Vec::new()) };
    let motions = super::meetings::motions(conn, id)?;
    let votes: Vec<_> = motions.iter().filter_map(super::lacks::voted).collect();
    let found = meeting::denied(&facts, &votes).into_iter().map(|denied| {
        let meeting::Denied { at, voters, there, missing } = denied;
        let (number, names) = (facts.number.clone(), missing.join(", "));
        let warning = Warning::VoteDenied { number, at, voters, there, names };
        Finding { warning, target: Some((Entity::Meeting, id.clone())) }
    });
    Ok(found.collect())
}

fn broken(
    conn: &Connection,
    scope: &Scope,
    (rules, today): (&Rules, NaiveDate),
    place: &str,
) -> Result<Vec<Finding>> {
    let target = match scope {
        Scope::Body(id) => (Entity::Body, id.clone()),
        Scope::Meeting(id) => (Entity::Meeting, id.clone()),
    };
    let found = check::broken(conn, scope, rules, today)?.into_iter().map(|refusal| {
        let place = match &refusal {
            Refusal::DelegateWithoutAssociation { seat } if seat != "delegate" => {
                format!("{place}, {seat}")
            }
            Refusal::DirectorSeatElsewhere { seat } if seat != "tenant-director" => {
                format!("{place}, {seat}")
            }
            // Of all who were at a meeting, the one whose mandate does not cover it.
            Refusal::NotMember { name }
            | Refusal::NotVoting { name }
            | Refusal::GuestIsMember { name }
            | Refusal::SubstituteIsMember { name }
                if !name.is_empty() =>
            {
                format!("{place}, {name}")
            }
            _ => place.to_owned(),
        };
        let warning = Warning::RuleBroken { code: refusal.kind().to_owned(), place };
        Finding { warning, target: Some(target.clone()) }
    });
    Ok(found.collect())
}

/// Whether the committee meets often enough: this year so far, the last whole year, the gap, with the board.
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
        "SELECT date, kind = ?4 FROM meeting WHERE body_id = ?1 AND date >= coalesce(
           (SELECT max(date) FROM meeting WHERE body_id = ?1 AND date < ?2
              AND status IN ('open', 'held', 'adopted')), ?2)
         AND (status IN ('open', 'held', 'adopted')
              OR status IN ('planned', 'convened') AND date >= ?3)
         ORDER BY date DESC",
    )?;
    let given = params![body.id, first, today.to_string(), WITH_BOARD];
    let meetings = statement.query_map(given, |row| Ok((date(row, 0)?, row.get(1)?)))?;
    let all: Vec<(Option<NaiveDate>, bool)> = meetings.read_all()?;
    let days: Vec<NaiveDate> = all.iter().filter_map(|(day, _)| *day).collect();
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
        found.push(Warning::LongGap { body: name.clone(), days: gap, max });
    }
    let year_ago = today.checked_sub_months(Months::new(12)).unwrap_or(today);
    let year_on = today.checked_add_months(Months::new(12)).unwrap_or(today);
    let near = |day: &NaiveDate| year_ago < *day && *day <= year_on;
    let with_board =
        all.iter().filter(|(day, with_board)| *with_board && day.as_ref().is_some_and(near));
    let (with_board, min) = (with_board.count(), rules.whole(&BOARD_MEETINGS));
    let meetings = u32::try_from(with_board).unwrap_or(u32::MAX);
    // Who has not met for a year yet has not let one go by.
    if meetings < min && days.last().is_some_and(|first| *first <= year_ago) {
        found.push(Warning::FewBoardMeetings { body: name, meetings, min });
    }
    let target = (Entity::Body, body.id.clone());
    Ok(found.into_iter().map(|warning| Finding { warning, target: Some(target.clone()) }).collect())
}

/// Numbers missing from the row of a body's resolutions.
fn number_gaps(conn: &Connection, body: &Record, rules: &Rules) -> Result<Vec<Finding>> {
    let mut statement = conn.prepare_cached(
        "SELECT year, seq FROM motion WHERE body_id = ?1 AND seq IS NOT NULL ORDER BY year, seq",
    )?;
    let numbered: Vec<(i32, u32)> =
        statement.query_map([&body.id], |row| Ok((row.get(0)?, row.get(1)?)))?.read_all()?;
    let mut found = Vec::new();
    for year in numbered.chunk_by(|a, b| a.0 == b.0) {
        let Some((this, first)) = year.first().copied() else { continue };
        // A register begun in mid-year has the first numbers of that year on paper.
        let begun = numbered.first().map(|(year, _)| *year);
        let on_paper = if begun == Some(this) { first } else { 0 };
        let gaps = number::gaps(year.iter().map(|(_, seq)| *seq));
        for gap in gaps.into_iter().filter(|gap| *gap.start() > on_paper) {
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
