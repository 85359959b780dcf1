//! What some records ask of a save that the list of their fields cannot say.

use chrono::{Datelike, NaiveDate};
use rusqlite::OptionalExtension;

use crate::domain::entity::Entity;
use crate::domain::field::{Fault, Value};
use crate::domain::id::Id;
use crate::domain::meeting::{Status, closes_before_opening};
use crate::domain::motion::is_pending;
use crate::domain::refusal::Refusal;
use crate::domain::rules::meeting::check_movers;
use crate::domain::seal::FREE_OF_MOTION;
use crate::text::slips::is_slip;

use super::super::super::error::Result;
use super::super::super::row::{ReadAll, Record, record};
use super::super::super::writer::Writer;
use super::super::{doors, elections, motions, notice, planning, seats};
use super::{election, hours, photos, places, sequel};

/// The values about to be written, by field.
pub(super) type Values<'a> = Vec<(&'a str, Value)>;

pub(super) fn written<'a>(values: &'a Values<'_>, name: &str) -> Option<&'a Value> {
    values.iter().find(|(field, _)| *field == name).map(|(_, value)| value)
}

/// A new record: gives it what it has when nothing is said.
pub(super) fn made(writer: &Writer<'_>, entity: Entity, values: &mut Values<'_>) -> Result<()> {
    // What another resolution decides is so from the day on which it was taken.
    let by = (entity == Entity::Sequel).then(|| written(values, "by_motion_id")?.as_text());
    let by =
        by.flatten().map(|id| record(writer.conn, Entity::Motion, &Id::new(id))).transpose()?;
    let decided = by.flatten().and_then(|motion| motion.date("decided_on"));
    let day = decided.unwrap_or(writer.stamp.today());
    let mut unless_given = |name: &'static str, value: Value| {
        if written(values, name).is_none_or(|given| *given == Value::Null) {
            values.retain(|(field, _)| *field != name);
            values.push((name, value));
        }
    };
    match entity {
        Entity::Person => unless_given("kind", "tenant".into()),
        Entity::Consent => unless_given("given_on", writer.stamp.today().into()),
        Entity::Body => {
            unless_given("quorum", "majority".into());
            prefix_is_free(writer, values, None)?;
            fixed_quorum(values, None)?;
        }
        Entity::Site | Entity::Building | Entity::Association => {
            places::check(writer, entity, None, values)?;
        }
        Entity::Motion => unless_given("kind", "main".into()),
        Entity::Election => election::made(writer, values)?,
        Entity::Candidate => election::candidate(writer, None, values)?,
        Entity::ElectionOfficer => election::officer(writer, None, values)?,
        Entity::Objection => election::objection(writer, None, values)?,
        Entity::Project => unless_given("status", "open".into()),
        Entity::Sequel => {
            unless_given("on_day", day.into());
            sequel::check(writer, None, values)?;
        }
        Entity::FollowUp => {
            joins_no_adopted(writer, None, values)?;
            doors::mark_follow_up(writer, None, values)?;
        }
        Entity::AgendaItem => {
            unless_given("level", Value::Whole(1));
            let meeting = written(values, "meeting_id").and_then(Value::as_text);
            let last = super::super::agenda::last_place(writer, meeting)?;
            values.push(("position", Value::Whole(last + 1)));
        }
        _ => {}
    }
    Ok(())
}

/// A record that changes: looks at what hangs together with the changed fields.
pub(super) fn changed(writer: &Writer<'_>, before: &Record, values: &mut Values<'_>) -> Result<()> {
    match before.entity {
        Entity::Body => {
            prefix_is_free(writer, values, Some(before))?;
            fixed_quorum(values, Some(before))
        }
        Entity::Site | Entity::Building | Entity::Association => {
            places::check(writer, before.entity, Some(before), values)
        }
        Entity::Mandate => mandate(writer, before, values),
        Entity::Meeting => meeting(writer, before, values),
        Entity::AgendaItem => {
            announced(writer, before, values)?;
            hours::of_point(writer, before, values)
        }
        Entity::Motion => motion(writer, before, values),
        Entity::Sequel => sequel::check(writer, Some(before), values),
        Entity::Election => election::changed(writer, before, values),
        Entity::Candidate => election::candidate(writer, Some(before), values),
        Entity::Photo => photos::changed(writer, before, values),
        Entity::ElectionOfficer => election::officer(writer, Some(before), values),
        Entity::Objection => election::objection(writer, Some(before), values),
        Entity::FollowUp => {
            joins_no_adopted(writer, Some(before), values)?;
            doors::mark_follow_up(writer, Some(before), values)
        }
        _ => Ok(()),
    }
}

/// Under another title a point is another matter than the one of the notice; a slip that is corrected makes
/// no other one. At a meeting that goes on with another one it is the matter of the first notice again, once
/// it is called so: no other notice could add it.
fn announced(writer: &Writer<'_>, before: &Record, values: &mut Values<'_>) -> Result<()> {
    let Some(title) = written(values, "title").and_then(Value::as_text) else { return Ok(()) };
    let is_marked = |item: &Record| item.value("on_notice").as_whole() == Some(1);
    let is_still = |item: &Record| -> Result<bool> {
        Ok(is_marked(item) && is_slip(&title_on_notice(writer, item)?, title))
    };
    let mut stays = is_still(before)?;
    if !stays && let Some(first) = before.link("carried_from_id") {
        let meeting =
            writer.get(Entity::Meeting, &before.link("meeting_id").unwrap_or_default())?;
        let first = record(writer.conn, Entity::AgendaItem, &first)?;
        let goes_on = |first: &Record| {
            first.link("meeting_id").is_some_and(|of| meeting.link("continues_id") == Some(of))
        };
        if let Some(first) = first.filter(goes_on) {
            stays = is_still(&first)?;
        }
    }
    if stays != is_marked(before) {
        values.push(("on_notice", stays.then_some(1_i64).into()));
    }
    Ok(())
}

/// The title that a point had when its notice went out, by the journal: corrected twice, it is still held
/// against what was announced. Where the journal does not know, its title now.
fn title_on_notice(writer: &Writer<'_>, item: &Record) -> Result<String> {
    let mut statement = writer.conn.prepare_cached(
        "SELECT json_extract(new, '$.title') FROM journal_row
         WHERE row = ?1 AND json_extract(new, '$.title') IS NOT NULL
           AND n <= (SELECT max(n) FROM journal_row
             WHERE row = ?1 AND json_extract(new, '$.on_notice') = 1)
         ORDER BY n DESC LIMIT 1",
    )?;
    let found = statement.query_row([&item.id], |row| row.get(0)).optional()?;
    Ok(found.unwrap_or_else(|| item.text("title").unwrap_or_default().to_owned()))
}

/// The minutes say which follow-ups came out of a meeting: none joins them after the adoption.
fn joins_no_adopted(
    writer: &Writer<'_>,
    before: Option<&Record>,
    values: &Values<'_>,
) -> Result<()> {
    let joined = |name: &str| {
        let id = written(values, name).and_then(Value::as_text);
        id.filter(|id| before.is_none_or(|before| before.text(name) != Some(id)))
    };
    let mut adopted = writer.conn.prepare_cached(
        "SELECT number FROM meeting WHERE status = 'adopted'
         AND (id = ?1 OR id = (SELECT meeting_id FROM agenda_item WHERE id = ?2))",
    )?;
    let given = [joined("meeting_id"), joined("item_id")];
    let number: Option<String> = adopted.query_row(given, |row| row.get(0)).optional()?;
    match number {
        Some(number) => Err(Refusal::FollowUpAfterAdoption { number }.into()),
        None => Ok(()),
    }
}

/// Numbers are typed in any case, so a prefix is taken in any case.
fn prefix_is_free(writer: &Writer<'_>, values: &Values<'_>, own: Option<&Record>) -> Result<()> {
    let Some(prefix) = written(values, "prefix").and_then(Value::as_text) else { return Ok(()) };
    if !is_prefix(prefix) {
        let (table, field) = (Entity::Body.table().to_owned(), "prefix".to_owned());
        return Err(Refusal::Field { table, field, fault: Fault::NotAPrefix }.into());
    }
    let own_id = own.map(|body| body.id.as_str()).unwrap_or_default();
    let mut taken = writer
        .conn
        .prepare_cached("SELECT 1 FROM body WHERE lower(prefix) = lower(?1) AND id <> ?2")?;
    let is_own = own.is_some_and(|own| own.text("prefix") == Some(prefix));
    let taken = taken.exists([prefix, own_id])?;
    if taken || !is_own && is_borne(writer, prefix, own_id)? {
        return Err(Refusal::PrefixTaken { prefix: prefix.to_owned() }.into());
    }
    Ok(())
}

/// Whether numbers can bear it: letters, digits and hyphens, a letter first. A day would be taken for
/// the number of a meeting.
fn is_prefix(text: &str) -> bool {
    text.starts_with(char::is_alphabetic) && text.chars().all(|c| c.is_alphanumeric() || c == '-')
}

/// The prefixes that the other bodies have, and those that they had, by the journal.
const PREFIXES: &str = "SELECT id, prefix FROM body WHERE id <> ?1
    UNION SELECT body.id, json_extract(r.old, '$.prefix')
          FROM body CROSS JOIN journal_row r ON r.row = body.id WHERE body.id <> ?1
    UNION SELECT body.id, json_extract(r.new, '$.prefix')
          FROM body CROSS JOIN journal_row r ON r.row = body.id WHERE body.id <> ?1";

/// Whether a number that another body gave bears a prefix, though that body has another one by now:
/// given again, the number would stand for two things. Only the numbers of a body that ever had such
/// a prefix are read, and those only until one is found.
fn is_borne(writer: &Writer<'_>, prefix: &str, own: &str) -> Result<bool> {
    let wanted = prefix.to_lowercase();
    let bears = |text: &str| {
        let text = text.to_lowercase();
        let next = text.strip_prefix(&wanted).map(|rest| rest.chars().next());
        next.is_some_and(|next| !next.is_some_and(char::is_alphanumeric))
    };
    let mut statement = writer.conn.prepare_cached(PREFIXES)?;
    let had = statement.query_map([own], |row| Ok((row.get(0)?, row.get(1)?)))?;
    let had: Vec<(String, Option<String>)> = had.read_all()?;
    let mut bodies: Vec<&str> = Vec::new();
    for (body, prefix) in &had {
        if prefix.as_deref().is_some_and(bears) && !bodies.contains(&body.as_str()) {
            bodies.push(body);
        }
    }
    let mut numbers = writer.conn.prepare_cached(
        "SELECT number FROM motion WHERE body_id = ?1 AND seq IS NOT NULL
         UNION ALL SELECT number FROM meeting WHERE body_id = ?1",
    )?;
    for body in bodies {
        let mut rows = numbers.query([body])?;
        while let Some(row) = rows.next()? {
            if row.get::<_, Option<String>>(0)?.is_some_and(|number| bears(&number)) {
                return Ok(true);
            }
        }
    }
    Ok(false)
}

/// A fixed quorum has its number: of none at all, that no quorum is asked for is said otherwise.
fn fixed_quorum(values: &Values<'_>, own: Option<&Record>) -> Result<()> {
    let touched = ["quorum", "quorum_fixed"].iter().any(|name| written(values, name).is_some());
    let value = |name: &str| written(values, name).or_else(|| own.map(|body| body.value(name)));
    let fixed = value("quorum").and_then(Value::as_text) == Some("fixed");
    let number = value("quorum_fixed").and_then(Value::as_whole).unwrap_or(0);
    if touched && fixed && number < 1 {
        let (table, field) = (Entity::Body.table().to_owned(), "quorum_fixed".to_owned());
        return Err(Refusal::Field { table, field, fault: Fault::Required }.into());
    }
    Ok(())
}

/// The days of a director's mandate are those of the one that follows it on the committee.
fn mandate(writer: &Writer<'_>, before: &Record, values: &Values<'_>) -> Result<()> {
    let days: Values<'_> = values
        .iter()
        .filter(|(name, value)| {
            matches!(*name, "starts_on" | "term_ends_on") && before.value(name) != value
        })
        .cloned()
        .collect();
    if days.is_empty() {
        return Ok(());
    }
    seats::refuse_follower(before)?;
    let followers = seats::followers(writer, &before.id)?;
    followers.iter().try_for_each(|id| writer.update(Entity::Mandate, id, &days))
}

/// The hours of a meeting are in order; its day moves its decisions along, and its number when it
/// comes to lie in another year.
fn meeting(writer: &Writer<'_>, before: &Record, values: &mut Values<'_>) -> Result<()> {
    let wanted = |name: &str| written(values, name).unwrap_or_else(|| before.value(name)).as_text();
    if let (Some(opened), Some(closed)) = (wanted("opened_at"), wanted("closed_at"))
        && closes_before_opening(opened, closed)
    {
        return Err(Refusal::ClosesBeforeOpening { opened_at: opened.to_owned() }.into());
    }
    hours::of_meeting(writer, before, values)?;
    let day: Option<NaiveDate> = wanted("date").and_then(|text| text.parse().ok());
    let Some(day) = day.filter(|day| before.date("date") != Some(*day)) else { return Ok(()) };
    if before.text("status") == Some("held") && day > writer.stamp.today() {
        return Err(Refusal::MeetingToCome { date: day.to_string() }.into());
    }
    if before.value("year").as_whole() != Some(i64::from(day.year())) {
        let status = Status::from_code(before.text("status").unwrap_or_default());
        if !matches!(status, Status::Planned | Status::Convened) {
            let number = before.text("number").unwrap_or_default().to_owned();
            return Err(Refusal::YearStays { number }.into());
        }
        let body = writer.get(Entity::Body, &before.link("body_id").unwrap_or_default())?;
        values.extend(planning::next_number(writer, &body, day.year())?);
    }
    match before.text("status") {
        Some("open" | "held") => elections::was_held_on(writer, before, day)?,
        _ => planning::to_another_day(writer, before, day)?,
    }
    let decided: Vec<Id> = writer
        .conn
        .prepare_cached("SELECT id FROM motion WHERE meeting_id = ?1 AND decided_on IS NOT NULL")?
        .query_map([&before.id], |row| row.get(0))?
        .read_all()?;
    decided
        .iter()
        .try_for_each(|id| writer.update(Entity::Motion, id, &[("decided_on", day.into())]))
}

/// Who moved a motion is checked against who is there, its point against the agenda.
fn motion(writer: &Writer<'_>, before: &Record, values: &mut Values<'_>) -> Result<()> {
    let Some(meeting) = before.link("meeting_id") else { return Ok(()) };
    if values.iter().all(|(name, _)| FREE_OF_MOTION.contains(name)) {
        return Ok(());
    }
    if ["put_at", "decided_at"].iter().any(|name| written(values, name).is_some()) {
        let meeting = writer.get(Entity::Meeting, &meeting)?;
        hours::of_motion(writer, before, &meeting, values)?;
    }
    if let Some(until) = written(values, "until_on") {
        let meeting = writer.get(Entity::Meeting, &meeting)?;
        motions::later(&meeting, before, until.as_text().and_then(|day| day.parse().ok()))?;
    }
    let person = |name: &str| written(values, name).unwrap_or_else(|| before.value(name)).as_text();
    let outcome = before.text("outcome").unwrap_or_default();
    let emptied = ["mover_id", "seconder_id"]
        .iter()
        .any(|name| before.text(name).is_some() && person(name).is_none());
    let other = written(values, "majority").is_some_and(|value| value != before.value("majority"));
    if !is_pending(outcome) && (emptied || other) {
        // The vote was counted with these: it is recorded again, not rewritten beneath.
        return Err(Refusal::MotionDecided { outcome: outcome.to_owned() }.into());
    }
    if written(values, "text").is_some_and(|text| text != before.value("text")) {
        // What an amendment changes would no longer be what it was put on.
        let mut amended = writer.conn.prepare_cached(
            "SELECT 1 FROM motion WHERE on_id = ?1 AND kind IN ('amendment', 'sub-amendment')",
        )?;
        if amended.exists([&before.id])? {
            return Err(Refusal::TextAmended {}.into());
        }
    }
    // Who has left since, did move it: only somebody who is named now must be able to.
    let named = |name: &str| person(name).filter(|id| before.text(name) != Some(id));
    let (mover, seconder) = (named("mover_id"), named("seconder_id"));
    if mover.is_some() || seconder.is_some() {
        let facts = motions::facts(writer, &meeting)?.on_item(person("item_id"));
        check_movers(&facts, mover, seconder)?;
        if person("mover_id") == person("seconder_id") {
            let name = facts.name(person("mover_id").unwrap_or_default());
            return Err(Refusal::SecondsOwnMotion { name }.into());
        }
    }
    let mut put = motions::comes_on_floor(writer, before, person("mover_id"))?;
    // What the secretary says of the doors goes before what the program knows of them.
    if let Some((_, said)) = values.iter_mut().find(|(name, _)| *name == "in_camera") {
        *said = said.as_whole().is_some_and(|flag| flag != 0).then_some(1_i64).into();
        put.retain(|(name, _)| *name != "in_camera");
    }
    if let Some(item) = written(values, "item_id") {
        let item = item.as_text().map(Id::new);
        if let Some(item) = &item {
            motions::item_of(writer, &meeting, item)?;
        }
        if before.link("item_id") != item && before.text("kind") == Some("main") {
            let meeting = writer.get(Entity::Meeting, &meeting)?;
            let said = before.text("text").unwrap_or_default();
            notice::refuse_unannounced(writer, &meeting, item.as_ref(), said)?;
        }
    }
    values.extend(put);
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::Store;

    #[test]
    fn a_prefix_is_looked_for_without_reading_a_number() {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::create(&folder.path().join("r.ccr")).unwrap();
        let mut plan = store.conn.prepare(&format!("EXPLAIN QUERY PLAN {PREFIXES}")).unwrap();
        let steps = plan.query_map([""], |row| row.get::<_, String>(3)).unwrap();
        let steps: Vec<String> = steps.map(|step| step.unwrap()).collect();
        for step in &steps {
            assert!(!step.contains("motion") && !step.contains("meeting"), "{steps:?}");
            // The bodies are few; their acts are found by an index.
            assert!(!step.starts_with("SCAN r"), "{steps:?}");
        }
        let found = steps.iter().filter(|s| s.starts_with("SEARCH r USING INDEX")).count();
        assert_eq!(found, 2, "{steps:?}");
    }
}
