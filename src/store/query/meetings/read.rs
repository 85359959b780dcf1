//! Reading a meeting's page.

use chrono::NaiveDate;
use rusqlite::Connection;
use serde::de::DeserializeOwned;

use super::super::super::check;
use super::super::super::error::Result;
use super::super::super::in_camera::is_private;
use super::super::super::row::{Record, record};
use super::super::super::run::next_number;
use super::super::super::seal::{self, Said};
use super::super::next::blank;
use super::super::order::Noted;
use super::super::waiting::{self, Left};
use super::super::{around, dwellings::dwellings, records};
use super::people::{movements, people, sort_keys, weighing};
use super::{Attendee, MeetingSheet, guests, keeps_to_notice, present_text};
use crate::domain::calendar::notice_deadline;
use crate::domain::entity::Entity;
use crate::domain::id::Id;
use crate::domain::motion::{first_of, in_last_line};
use crate::domain::procedure::{Floor, Kind, OnFloor, Outcome};
use crate::domain::rules::meeting::{MeetingFacts, QuorumTold, SealedBody};
use crate::domain::rules::{CLEAR_DAYS, Rules};
use crate::domain::seal::TWELFTH;
use crate::text::ordered::Map;
use crate::text::sort;

/// A motion as the floor sees it.
fn on_floor(motion: &Record) -> OnFloor {
    let text = |name: &str| motion.text(name).unwrap_or_default();
    OnFloor {
        id: motion.id.to_string(),
        kind: Kind::from_code(text("kind")),
        on: motion.text("on_id").map(str::to_owned),
        outcome: Outcome::from_code(text("outcome")),
        place: motion.value("position").as_whole().unwrap_or(0),
        put: motion.text("mover_id").is_some()
            && (motion.text("put_at").is_some()
                || motion.value("put").as_whole().is_some_and(|put| put >= 1)),
        moved: motion.text("mover_id").is_some(),
        item: motion.text("item_id").map(str::to_owned),
        name: motion.label(),
    }
}

/// The points of a meeting's agenda, in order.
pub(in crate::store) fn points(conn: &Connection, meeting: &Id) -> Result<Vec<Record>> {
    let which = "WHERE meeting_id = ?1 ORDER BY position, id";
    records(conn, Entity::AgendaItem, which, meeting)
}

/// The motions of a meeting as they lie on each other.
pub(in crate::store) fn floor(conn: &Connection, meeting: &Id) -> Result<Floor> {
    Ok(Floor::new(motions(conn, meeting)?.iter().map(on_floor).collect()))
}

/// The motions of a meeting in the order in which they were put.
pub(in crate::store) fn motions(conn: &Connection, meeting: &Id) -> Result<Vec<Record>> {
    let which = "WHERE meeting_id = ?1 ORDER BY position, id";
    records(conn, Entity::Motion, which, meeting)
}

/// The last day for the notice of a meeting, by the committee's rules.
fn notice_by(meeting: &Record, rules: &Rules) -> Option<NaiveDate> {
    let days = rules.notice_days(meeting.text("kind").unwrap_or_default());
    let days = u32::try_from(days).unwrap_or(0);
    Some(notice_deadline(meeting.date("date")?, days, rules.is_on(&CLEAR_DAYS)))
}

/// The names of the people that the records of a meeting refer to, besides those who are at it.
fn name_people<'a>(
    conn: &Connection,
    records: impl Iterator<Item = &'a Record>,
    names: &mut Map<String, String>,
) -> Result<()> {
    const PEOPLE: [&str; 6] =
        ["mover_id", "seconder_id", "person_id", "chair_id", "secretary_id", "lead_id"];
    for person in records.flat_map(|record| PEOPLE.map(|field| record.link(field))).flatten() {
        if !names.contains_key(person.as_str())
            && let Some(found) = record(conn, Entity::Person, &person)?
        {
            names.insert(person.to_string(), found.label());
        }
    }
    Ok(())
}

/// What the motions of a meeting are on that was before another meeting.
#[derive(Default)]
struct Elsewhere {
    /// What each is called.
    names: Map<String, String>,
    /// How each left its meeting.
    left: Map<String, Left>,
}

/// Of the motions that others of a meeting are on, those without a number that were put in camera: papers
/// must not tell their text.
pub(in crate::store) fn unnamed(conn: &Connection, motions: &[Record]) -> Result<Vec<Id>> {
    let mut all = Vec::new();
    for on in motions.iter().filter_map(|motion| motion.link("on_id")) {
        let found = record(conn, Entity::Motion, &on)?;
        if found.is_some_and(|found| found.text("number").is_none() && is_private(&found)) {
            all.push(on);
        }
    }
    Ok(all)
}

fn elsewhere(
    conn: &Connection,
    motions: &[Record],
    unnamed: &[Id],
    told_as: i64,
) -> Result<Elsewhere> {
    let mut all = Elsewhere::default();
    let is_here = |on: &Id| motions.iter().any(|motion| motion.id == *on);
    for on in motions.iter().filter_map(|motion| motion.link("on_id")) {
        if !is_here(&on)
            && !unnamed.contains(&on)
            && let Some(found) = record(conn, Entity::Motion, &on)?
        {
            // What was signed before is printed again as it was.
            let name = if told_as >= TWELFTH { found.label() } else { called(&found) };
            all.names.insert(on.to_string(), name);
            all.left.extend(waiting::left(conn, &found)?.map(|how| (on.to_string(), how)));
        }
    }
    Ok(all)
}

/// What a motion was called before version 12: by its number, or by the first line behind its whereases.
pub(in crate::store) fn called(motion: &Record) -> String {
    let first = || first_of(in_last_line(present_text(motion))).to_owned();
    motion.text("number").map_or_else(first, str::to_owned)
}

/// The minutes that come up for adoption at a meeting, or were adopted there.
struct Adoptions {
    /// By the point that is for them.
    under: Map<Id, Record>,
    /// Under none, each with the point of the resolution that adopted it.
    besides: Vec<(Option<Id>, Record)>,
}

fn adoptions(
    conn: &Connection,
    meeting: &Id,
    items: &[Record],
    motions: &[Record],
) -> Result<Adoptions> {
    let (mut under, mut besides) = (Map::new(), Vec::new());
    for item in items {
        if let Some(of) = item.link("minutes_of_id")
            && let Some(found) = record(conn, Entity::Meeting, &of)?
        {
            under.insert(item.id.clone(), found);
        }
    }
    for found in around::adopted_at(conn, meeting)? {
        if !under.values().any(|known| known.id == found.id) {
            let by = found.link("adopting_motion_id");
            let by = motions.iter().find(|motion| Some(&motion.id) == by.as_ref());
            besides.push((by.and_then(|motion| motion.link("item_id")), found));
        }
    }
    Ok(Adoptions { under, besides })
}

/// The numbers of the meetings and resolutions that a meeting refers to, by their ids; as they were sealed,
/// where they were.
fn numbers(
    conn: &Connection,
    meeting: &Record,
    adoptions: &Adoptions,
    errata: &[Record],
    sealed: &Map<String, String>,
) -> Result<Map<String, String>> {
    let mut numbers = super::super::notice::numbers(conn, &meeting.id)?;
    let deciding = errata.iter().map(|found| found.link("by_motion_id"));
    let besides = adoptions.besides.iter().map(|(_, found)| found);
    let adopting = adoptions.under.values().chain(besides).chain([meeting]);
    let adopting = adopting.map(|meeting| meeting.link("adopting_motion_id"));
    for motion in deciding.chain(adopting).flatten() {
        if let Some(found) = record(conn, Entity::Motion, &motion)? {
            numbers.insert(motion.to_string(), found.label());
        }
    }
    for (id, number) in &mut numbers {
        if let Some(sealed) = sealed.get(id) {
            number.clone_from(sealed);
        }
    }
    Ok(numbers)
}

/// The people at a meeting in the order of the roll.
fn roll(conn: &Connection, now: &MeetingFacts) -> Result<Vec<Attendee>> {
    let mut people = people(now);
    let keys = sort_keys(conn, &people)?;
    sort::by(&mut people, |a, b| {
        let key = |attendee: &Attendee| (!attendee.member, keys.get(attendee.person.as_str()));
        key(a).cmp(&key(b))
    });
    Ok(people)
}

/// A part of what stood around sealed minutes, where their seal has it.
fn sealed_part<T: DeserializeOwned>(seal: Option<&Said>, part: &str) -> Option<T> {
    serde_json::from_value(seal?.as_of[part].clone()).ok()
}

/// The same of what minutes tell of other records.
fn sealed_around<T: DeserializeOwned>(seal: Option<&Said>, part: &str) -> Option<T> {
    serde_json::from_value(seal?.as_of["around"][part].clone()).ok()
}

/// A meeting's page; `None` when there is no such meeting.
pub(in crate::store) fn sheet(
    conn: &Connection,
    id: &Id,
    rules: &Rules,
) -> Result<Option<MeetingSheet>> {
    let Some(meeting) = record(conn, Entity::Meeting, id)? else { return Ok(None) };
    let Some(facts) = check::meeting_facts(conn, id, rules)? else { return Ok(None) };
    let of = |entity, which| records(conn, entity, which, id);
    let seal = seal::of(conn, id)?;
    let said = seal.as_ref().map(seal::said);
    let body = meeting.link("body_id").unwrap_or_default();
    let body = match record(conn, Entity::Body, &body)? {
        Some(found) => found,
        // What sealed minutes tell of it is in their seal.
        None if said.is_some() => blank(Entity::Body, body),
        None => return Ok(None),
    };
    let told_as = seal::told_as(&meeting, said.as_ref());
    let facts = match &said {
        Some(said) => facts.as_sealed(SealedBody::read(&said.as_of["body"])),
        None => facts,
    };
    let items = points(conn, id)?;
    let motions = motions(conn, id)?;
    let follow_ups = of(Entity::FollowUp, "WHERE meeting_id = ?1 ORDER BY rowid")?;
    let movements = movements(conn, id, &facts)?;
    let errata = "WHERE meeting_id = ?1 AND kind = 'erratum' ORDER BY on_day, id";
    let errata = of(Entity::Sequel, errata)?;
    let now = weighing(&facts, &items, None);
    let mut people = roll(conn, &now)?;
    let named = people.iter().map(|person| (person.person.to_string(), person.name.clone()));
    let mut names = Map::from_iter(named);
    let all = motions.iter().chain(&follow_ups).chain(&items).chain(&movements).chain([&meeting]);
    name_people(conn, all, &mut names)?;
    let unnamed = match sealed_around(said.as_ref(), "unnamed") {
        Some(unnamed) => unnamed,
        None => unnamed(conn, &motions)?,
    };
    let Elsewhere { names: others, mut left } = elsewhere(conn, &motions, &unnamed, told_as)?;
    names.extend(others);
    let waiting = waiting::at(conn, &meeting)?;
    for found in &waiting {
        left.extend(waiting::left(conn, found)?.map(|how| (found.id.to_string(), how)));
    }
    let mut sealed_names = said.as_ref().map(|said| seal::names(&said.as_of)).unwrap_or_default();
    sealed_names.retain(|id, _| !unnamed.iter().any(|unnamed| unnamed.as_str() == id));
    for person in &mut people {
        if let Some(name) = sealed_names.get(person.person.as_str()) {
            person.name.clone_from(name);
        }
    }
    let adoptions = adoptions(conn, id, &items, &motions)?;
    let numbers = numbers(conn, &meeting, &adoptions, &errata, &sealed_names)?;
    names.extend(sealed_names);
    let guest_kinds = match sealed_part(said.as_ref(), "guests") {
        Some(kinds) => kinds,
        None => guests(conn, id)?,
    };
    let may_move = now.may_move();
    let site = body.link("site_id");
    let mut sheet = MeetingSheet {
        told_as,
        sealed_later: said.as_ref().is_some_and(|said| said.is_later),
        office: None,
        next: None,
        seal,
        offices: sealed_part(said.as_ref(), "offices"),
        guest_kinds,
        errata,
        adopts: adoptions.under,
        also_adopted: adoptions.besides,
        to_adopt: around::to_adopt(conn, &meeting)?,
        numbers,
        present: now.present(),
        quorate: now.quorate(),
        may_move: people
            .iter()
            .filter(|person| may_move.contains(person.person.as_str()))
            .map(|person| (person.person.clone(), person.name.clone()))
            .collect(),
        elections: of(
            Entity::Election,
            "WHERE meeting_id = ?1 AND status <> 'cancelled' ORDER BY rowid",
        )?,
        quorum_changes: facts.quorum_changes(QuorumTold::Sitting),
        left,
        noted: Noted::default(),
        quorum_needed: facts.needed(),
        filled: facts.filled(),
        seats: facts.seats,
        told: super::super::notice::progress(conn, id)?,
        next_held: around::next_held(conn, &meeting)?,
        goes_on: around::goes_on(conn, id)?,
        continues: linked(conn, Entity::Meeting, meeting.link("continues_id"))?,
        project: linked(conn, Entity::Project, meeting.link("project_id"))?
            .map(|found| found.label()),
        projects_run: conn
            .prepare_cached("SELECT EXISTS (SELECT 1 FROM project WHERE status = 'open')")?
            .query_row([], |row| row.get(0))?,
        waiting,
        floor: Floor::new(motions.iter().map(on_floor).collect()),
        keeps_to_notice: keeps_to_notice(&meeting, rules),
        notice_by: notice_by(&meeting, rules),
        next_number: next_number(conn, &meeting, &body, rules)?.0,
        dwellings: facts.is_assembly().then(|| dwellings(conn, site.as_ref())).transpose()?,
        sealed_follow_ups: said.as_ref().and_then(|said| seal::follow_ups(&said.as_of)),
        meeting,
        body,
        items,
        motions,
        follow_ups,
        movements,
        people,
        names,
        facts,
    };
    if let Some(said) = &said {
        seal::restore(&mut sheet, &said.as_of["around"]);
    }
    Ok(Some(sheet))
}

/// The record that a link points to, where there is one.
fn linked(conn: &Connection, entity: Entity, id: Option<Id>) -> Result<Option<Record>> {
    id.map_or(Ok(None), |id| record(conn, entity, &id))
}
