//! Reading a meeting's page.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use rusqlite::Connection;

use super::super::super::check;
use super::super::super::error::Result;
use super::super::super::in_camera::is_private;
use super::super::super::row::{Record, record};
use super::super::super::run::next_number;
use super::super::order::Noted;
use super::super::waiting;
use super::super::{around, dwellings::dwellings};
use super::people::{movements, people, sort_keys, weighing};
use super::{Attendee, MeetingSheet, guests};
use crate::domain::calendar::notice_deadline;
use crate::domain::entity::Entity;
use crate::domain::id::Id;
use crate::domain::procedure::{Floor, Kind, OnFloor, Outcome};
use crate::domain::rules::meeting::{QuorumTold, SealedBody};
use crate::domain::rules::{CLEAR_DAYS, Rules};
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
    super::super::records(conn, Entity::AgendaItem, which, meeting)
}

/// The motions of a meeting as they lie on each other.
pub(in crate::store) fn floor(conn: &Connection, meeting: &Id) -> Result<Floor> {
    Ok(Floor::new(motions(conn, meeting)?.iter().map(on_floor).collect()))
}

/// The motions of a meeting in the order in which they were put.
pub(in crate::store) fn motions(conn: &Connection, meeting: &Id) -> Result<Vec<Record>> {
    super::super::records(
        conn,
        Entity::Motion,
        "WHERE meeting_id = ?1 ORDER BY position, id",
        meeting,
    )
}

/// The last day for the notice of a meeting, by the committee's rules.
fn notice_by(meeting: &Record, rules: &Rules) -> Option<NaiveDate> {
    let days = rules.notice_days(meeting.text("kind").unwrap_or_default());
    let days = u32::try_from(days).unwrap_or(0);
    Some(notice_deadline(meeting.date("date")?, days, rules.is_on(&CLEAR_DAYS)))
}

/// A meeting's page; `None` when there is no such meeting.
pub(in crate::store) fn sheet(
    conn: &Connection,
    id: &Id,
    rules: &Rules,
) -> Result<Option<MeetingSheet>> {
    let Some(meeting) = record(conn, Entity::Meeting, id)? else { return Ok(None) };
    let body = meeting.link("body_id").unwrap_or_default();
    let Some(body) = record(conn, Entity::Body, &body)? else { return Ok(None) };
    let Some(facts) = check::meeting_facts(conn, id, rules)? else { return Ok(None) };
    let seal = super::super::super::seal::of(conn, id)?;
    let sealed = seal.as_ref().map(super::super::super::seal::as_of);
    let facts = match &sealed {
        Some(as_of) => facts.as_sealed(SealedBody::read(&as_of["body"])),
        None => facts,
    };
    let items = points(conn, id)?;
    let motions = super::super::records(
        conn,
        Entity::Motion,
        "WHERE meeting_id = ?1 ORDER BY position, id",
        id,
    )?;
    let follow_ups =
        super::super::records(conn, Entity::FollowUp, "WHERE meeting_id = ?1 ORDER BY rowid", id)?;
    let now = weighing(&facts, &items, None);
    let may_move = now.may_move();
    let mut people = people(&now);
    let keys = sort_keys(conn, &people)?;
    sort::by(&mut people, |a, b| {
        let key = |attendee: &Attendee| (!attendee.member, keys.get(attendee.person.as_str()));
        key(a).cmp(&key(b))
    });
    let named = people.iter().map(|person| (person.person.to_string(), person.name.clone()));
    let mut names = sort::map(named);
    let movements = movements(conn, id, &facts)?;
    let site = body.link("site_id");
    let dwellings = facts.is_assembly().then(|| dwellings(conn, site.as_ref())).transpose()?;
    let records =
        motions.iter().chain(&follow_ups).chain(&items).chain(&movements).chain([&meeting]);
    let fields = ["mover_id", "seconder_id", "person_id", "chair_id", "secretary_id", "lead_id"];
    for person in records.flat_map(|record| fields.map(|field| record.link(field))).flatten() {
        if !names.contains_key(person.as_str())
            && let Some(found) = record(conn, Entity::Person, &person)?
        {
            names.insert(person.to_string(), found.label());
        }
    }
    // What a motion of this meeting is on may have been decided at another. Without a number it is
    // called by its text, which papers must not tell of one put in camera.
    let known = |id: &str| motions.iter().any(|motion| motion.id.as_str() == id);
    let (mut unnamed, mut left) = (Vec::new(), BTreeMap::new());
    for on in motions.iter().filter_map(|motion| motion.link("on_id")) {
        let Some(found) = record(conn, Entity::Motion, &on)? else { continue };
        if found.text("number").is_none() && is_private(&found) {
            unnamed.push(on.to_string());
        } else if !known(on.as_str()) {
            names.insert(on.to_string(), found.label());
            left.extend(waiting::left(conn, &found)?.map(|how| (on.to_string(), how)));
        }
    }
    let waiting = waiting::at(conn, &meeting)?;
    for found in &waiting {
        left.extend(waiting::left(conn, found)?.map(|how| (found.id.to_string(), how)));
    }
    let offices = sealed.as_ref().map(|as_of| as_of["offices"].clone());
    let offices = offices.and_then(|offices| serde_json::from_value(offices).ok());
    let guest_kinds = sealed.as_ref().map(|as_of| as_of["guests"].clone());
    let guest_kinds = guest_kinds.and_then(|kinds| serde_json::from_value(kinds).ok());
    let guest_kinds = match guest_kinds {
        Some(kinds) => kinds,
        None => guests(conn, id)?,
    };
    let mut sealed_names =
        sealed.as_ref().map(super::super::super::seal::names).unwrap_or_default();
    sealed_names.retain(|id, _| !unnamed.contains(id));
    for person in &mut people {
        if let Some(name) = sealed_names.get(person.person.as_str()) {
            person.name.clone_from(name);
        }
    }
    names.extend(sealed_names.clone());
    let errata = super::super::records(
        conn,
        Entity::Sequel,
        "WHERE meeting_id = ?1 AND kind = 'erratum' ORDER BY on_day, id",
        id,
    )?;
    let mut adopts = BTreeMap::new();
    for item in &items {
        if let Some(of) = item.link("minutes_of_id")
            && let Some(found) = record(conn, Entity::Meeting, &of)?
        {
            adopts.insert(item.id.clone(), found);
        }
    }
    let mut also_adopted = Vec::new();
    for found in around::adopted_at(conn, id)? {
        if !adopts.values().any(|known| known.id == found.id) {
            let by = found.link("adopting_motion_id");
            let by = motions.iter().find(|motion| Some(&motion.id) == by.as_ref());
            also_adopted.push((by.and_then(|motion| motion.link("item_id")), found));
        }
    }
    let mut numbers = super::super::notice::numbers(conn, id)?;
    let deciding = errata.iter().map(|found| found.link("by_motion_id"));
    let adopted = also_adopted.iter().map(|(_, found)| found);
    let adopting =
        adopts.values().chain(adopted).chain([&meeting]).map(|m| m.link("adopting_motion_id"));
    for motion in deciding.chain(adopting).flatten() {
        if let Some(found) = record(conn, Entity::Motion, &motion)? {
            numbers.insert(motion.to_string(), found.label());
        }
    }
    for (id, number) in &mut numbers {
        if let Some(sealed) = sealed_names.get(id) {
            number.clone_from(sealed);
        }
    }
    let mut sheet = MeetingSheet {
        told_as: crate::store::seal::told_as(&meeting, seal.as_ref()),
        office: None,
        next: None,
        seal,
        offices,
        guest_kinds,
        errata,
        adopts,
        also_adopted,
        to_adopt: around::to_adopt(conn, &meeting)?,
        numbers,
        present: now.present(),
        quorate: now.quorate(),
        may_move: people
            .iter()
            .filter(|person| may_move.contains(person.person.as_str()))
            .map(|person| (person.person.clone(), person.name.clone()))
            .collect(),
        elections: super::super::records(
            conn,
            Entity::Election,
            "WHERE meeting_id = ?1 AND status <> 'cancelled' ORDER BY rowid",
            id,
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
        continues: match meeting.link("continues_id") {
            Some(before) => record(conn, Entity::Meeting, &before)?,
            None => None,
        },
        project: match meeting.link("project_id") {
            Some(project) => record(conn, Entity::Project, &project)?.map(|found| found.label()),
            None => None,
        },
        projects_run: conn
            .prepare_cached("SELECT EXISTS (SELECT 1 FROM project WHERE status = 'open')")?
            .query_row([], |row| row.get(0))?,
        waiting,
        floor: Floor::new(motions.iter().map(on_floor).collect()),
        notice_by: notice_by(&meeting, rules),
        next_number: next_number(conn, &meeting, &body, rules)?.0,
        meeting,
        body,
        items,
        motions,
        follow_ups,
        sealed_follow_ups: sealed.as_ref().and_then(super::super::super::seal::follow_ups),
        movements,
        dwellings,
        people,
        names,
        facts,
    };
    if let Some(as_of) = &sealed {
        super::super::super::seal::restore(&mut sheet, &as_of["around"]);
    }
    Ok(Some(sheet))
}
