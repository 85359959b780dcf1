//! The round of a notice: who gets it how, and whether they did. And what a special meeting may
//! treat: the points of its notice.

use chrono::NaiveDate;
use rusqlite::params;

use crate::domain::command::{ConveneMeeting, PlanRound, SetNotice};
use crate::domain::entity::Entity;
use crate::domain::field::Value;
use crate::domain::id::Id;
use crate::domain::meeting::{NOTICE_WAY, is_assembly, may_be_a_matter, notice_way};
use crate::domain::motion::is_of_the_meeting;
use crate::domain::refusal::Refusal;

use super::super::error::Result;
use super::super::query::meetings::{is_bound, is_on_notice, keeps_to_notice};
use super::super::query::records_where;
use super::super::row::Record;
use super::super::writer::Writer;
use super::{meetings, motions, not_to_come, one_of};

fn stops(writer: &Writer<'_>, meeting: &Id) -> Result<Vec<Record>> {
    let condition = "WHERE meeting_id = ?1 ORDER BY id";
    records_where(writer.conn, Entity::Notice, condition, params![meeting])
}

/// Makes the round, or adds to it whom it lacks: the members of the body on the day of the meeting
/// by the way they prefer; for an assembly every building too.
pub(super) fn plan_round(writer: &Writer<'_>, act: &PlanRound) -> Result<Option<Id>> {
    let meeting = writer.get(Entity::Meeting, &act.meeting)?;
    let known = stops(writer, &act.meeting)?;
    let add = |field: &'static str, id: &Id, way: &str| -> Result<()> {
        if known.iter().any(|stop| stop.link(field).as_ref() == Some(id)) {
            return Ok(());
        }
        let values =
            [("meeting_id", (&act.meeting).into()), (field, id.into()), ("way", way.into())];
        writer.insert(Entity::Notice, &writer.new_id(None)?, &values)
    };
    for (person, _) in motions::facts(writer, &act.meeting)?.members {
        let person = Id::new(person);
        let found = writer.get(Entity::Person, &person)?;
        let has = |name: &str| found.text(name).is_some();
        add("person_id", &person, notice_way(found.text("reach"), has("phone"), has("email")))?;
    }
    if is_assembly(meeting.text("kind").unwrap_or_default()) {
        for building in records_where(writer.conn, Entity::Building, "ORDER BY id", params![])? {
            add("building_id", &building.id, "letter")?;
        }
    }
    Ok(Some(act.meeting.clone()))
}

/// Changes, adds or takes away one stop. When the last one is done, the notice is sent.
pub(super) fn set(writer: &Writer<'_>, act: &SetNotice) -> Result<Option<Id>> {
    let meeting = writer.get(Entity::Meeting, &act.meeting)?;
    let (field, target) = match (&act.person, &act.building) {
        (Some(person), None) => ("person_id", person),
        (None, Some(building)) => ("building_id", building),
        _ => return Err(Refusal::NoticeTarget {}.into()),
    };
    let known = stops(writer, &act.meeting)?;
    let found = known.into_iter().find(|stop| stop.link(field).as_ref() == Some(target));
    let Some(way) = &act.way else {
        if let Some(stop) = &found {
            writer.delete(Entity::Notice, &stop.id)?;
            sent_when_all_done(writer, &meeting)?;
        }
        return Ok(None);
    };
    one_of(way, &NOTICE_WAY)?;
    if let Some(on) = act.done_on {
        not_to_come(writer, (Entity::Notice, "done_on"), on)?;
    }
    let mut values = vec![("way", way.as_str().into()), ("done_on", act.done_on.into())];
    values.extend(act.note.as_deref().map(|note| {
        let note = note.trim();
        ("note", if note.is_empty() { Value::Null } else { note.into() })
    }));
    let id = match found {
        Some(stop) => {
            writer.update(Entity::Notice, &stop.id, &values)?;
            stop.id
        }
        None => {
            let id = writer.new_id(None)?;
            values.extend([("meeting_id", (&act.meeting).into()), (field, target.into())]);
            writer.insert(Entity::Notice, &id, &values)?;
            id
        }
    };
    if act.done_on.is_some() {
        sent_when_all_done(writer, &meeting)?;
    }
    Ok(Some(id))
}

/// With the last stop of the round, the notice is sent, on the day of the latest.
fn sent_when_all_done(writer: &Writer<'_>, meeting: &Record) -> Result<()> {
    if meeting.text("status") != Some("planned") {
        return Ok(());
    }
    let done: Option<Vec<NaiveDate>> =
        stops(writer, &meeting.id)?.iter().map(|stop| stop.date("done_on")).collect();
    match done.and_then(|days| days.into_iter().max()) {
        Some(sent_on) => {
            meetings::convene(writer, &ConveneMeeting { meeting: meeting.id.clone(), sent_on })
                .map(|_| ())
        }
        None => Ok(()),
    }
}

/// A special meeting treats the points of its notice alone: refuses a motion under another one, or
/// under none. Before the notice goes out anything may be prepared; without one, the meeting keeps to
/// the agenda with which it opens.
pub(super) fn refuse_unannounced(
    writer: &Writer<'_>,
    meeting: &Record,
    item: Option<&Id>,
    said: &str,
) -> Result<()> {
    if !is_bound(meeting) || !keeps_to_notice(meeting, &writer.rules()?) {
        return Ok(());
    }
    let Some(item) = item else { return Err(Refusal::NoPointOfNotice {}.into()) };
    let item = writer.get(Entity::AgendaItem, item)?;
    let title = item.text("title").unwrap_or_default().to_owned();
    if is_on_notice(&item) {
        // How a meeting opens, and that it ends, is on every notice: no matter was announced by it.
        let procedure = matches!(item.point_role(), Some("opening" | "agenda" | "closing"));
        let procedure = procedure && (item.text("role").is_some() || !may_be_a_matter(&title));
        return match procedure && !is_of_the_meeting(said) {
            true => Err(Refusal::ProcedureAlone { title }.into()),
            false => Ok(()),
        };
    }
    Err(Refusal::NotOnNotice { title }.into())
}
