//! What the meetings before left open, put on an agenda: minutes to adopt, follow-ups, points that
//! were not reached, motions that were put off.

use rusqlite::params;

use crate::domain::command::CarryOver;
use crate::domain::entity::Entity;
use crate::domain::field::Value;
use crate::domain::id::Id;
use crate::domain::meeting::{
    adopting_points, is_assembly, is_standing, role_of_title, takes_over,
};
use crate::domain::motion::{is_titled, title_of};
use crate::domain::outline;
use crate::text::fold::unmarked;

use super::super::error::Result;
use super::super::in_camera::follow_up_is_public;
use super::super::query::records_where;
use super::super::query::waiting::still_waits;
use super::super::row::{ReadAll, Record, optional_text, text};
use super::super::writer::Writer;
use super::agenda::{renumber, stored};

/// At most so many follow-ups come up at one meeting.
const FOLLOW_UPS: u32 = 30;

/// A point that is about to be put on the agenda, or stands there.
struct Slot {
    /// The point; `None` while it is not in the register.
    id: Option<Id>,
    values: Vec<(&'static str, Value)>,
}

impl Slot {
    fn value(&self, name: &str) -> &Value {
        let found = self.values.iter().find(|(field, _)| *field == name);
        found.map_or(&Value::Null, |(_, value)| value)
    }

    /// What the point is, as [`Record::point_role`].
    fn role(&self) -> Option<&str> {
        let titled = || role_of_title(self.value("title").as_text()?);
        self.value("role").as_text().or_else(titled)
    }

    /// Whether it is called as a motion that comes up under it is.
    fn is_titled(&self, motion: &str) -> bool {
        self.value("title").as_text().is_some_and(|title| is_titled(motion, title))
    }

    fn has_role(&self, role: &str) -> bool {
        self.role() == Some(role)
    }

    fn set(&mut self, name: &'static str, value: Value) {
        self.values.retain(|(field, _)| *field != name);
        self.values.push((name, value));
    }
}

/// What a point hands on to the one that carries it on.
const HANDED_ON: [&str; 6] =
    ["title", "role", "purpose", "lead_id", "minutes_planned", "minutes_of_id"];

fn slot_of(item: &Record) -> Slot {
    let names = HANDED_ON.into_iter().chain(["level"]);
    let values = names.map(|name| (name, item.value(name).clone())).collect();
    Slot { id: Some(item.id.clone()), values }
}

/// The same point on another agenda.
fn carried(item: &Record, level: u8) -> Slot {
    let mut slot = Slot { id: None, ..slot_of(item) };
    slot.set("level", Value::Whole(i64::from(level)));
    slot.set("carried_from_id", (&item.id).into());
    slot
}

/// Puts on the agenda of a meeting what the meetings before it left open; what stands there
/// already is not put there twice.
pub(super) fn carry_over(writer: &Writer<'_>, act: &CarryOver) -> Result<Option<Id>> {
    let meeting = writer.get(Entity::Meeting, &act.meeting)?;
    let items = items_of(writer, &meeting.id)?;
    let mut slots: Vec<Slot> = items.iter().map(slot_of).collect();
    minutes_to_adopt(writer, &meeting, &mut slots)?;
    if takes_over(meeting.text("kind").unwrap_or_default()) {
        follow_ups(writer, &meeting, &mut slots)?;
        unfinished_before(writer, &meeting, &mut slots)?;
    }
    write(writer, &meeting.id, slots)?;
    Ok(Some(act.meeting.clone()))
}

/// Writes an agenda: new points are made, the others move to their places.
fn write(writer: &Writer<'_>, meeting: &Id, slots: Vec<Slot>) -> Result<()> {
    for (place, slot) in slots.into_iter().enumerate() {
        let mut values = slot.values;
        values.push(("position", stored(place + 1)));
        match slot.id {
            Some(id) => writer.update(Entity::AgendaItem, &id, &values)?,
            None => {
                values.push(("meeting_id", meeting.into()));
                writer.insert(Entity::AgendaItem, &writer.new_id(None)?, &values)?;
            }
        }
    }
    renumber(writer, meeting)
}

fn items_of(writer: &Writer<'_>, meeting: &Id) -> Result<Vec<Record>> {
    let condition = "WHERE meeting_id = ?1 ORDER BY position, id";
    records_where(writer.conn, Entity::AgendaItem, condition, params![meeting])
}

/// Each meeting of the body whose minutes wait for their adoption, under the point that is for it.
fn minutes_to_adopt(writer: &Writer<'_>, meeting: &Record, slots: &mut Vec<Slot>) -> Result<()> {
    let assembly = is_assembly(meeting.text("kind").unwrap_or_default());
    let held = records_where(
        writer.conn,
        Entity::Meeting,
        "WHERE body_id = ?1 AND status = 'held' AND date <= ?2 AND id <> ?3 ORDER BY date, seq",
        params![meeting.link("body_id"), meeting.text("date"), meeting.id],
    )?;
    let points: Vec<_> = slots
        .iter()
        .map(|slot| (slot.value("role").as_text(), slot.value("title").as_text()))
        .collect();
    let Some(first) = adopting_points(&points).into_iter().position(|adopts| adopts) else {
        return Ok(());
    };
    let level = slots[first].value("level").clone();
    let mut after = first;
    for before in held {
        let told: Value = (&before.id).into();
        let same = is_assembly(before.text("kind").unwrap_or_default()) == assembly;
        if !same || slots.iter().any(|slot| *slot.value("minutes_of_id") == told) {
            continue;
        }
        if *slots[first].value("minutes_of_id") == Value::Null {
            slots[first].set("minutes_of_id", told);
            continue;
        }
        let mut values: Vec<(&'static str, Value)> = ["title", "role", "purpose"]
            .map(|name| (name, slots[first].value(name).clone()))
            .to_vec();
        values.extend([("level", level.clone()), ("minutes_of_id", told)]);
        after += 1;
        slots.insert(after, Slot { id: None, values });
    }
    Ok(())
}

/// The follow-ups of the body that are still open, below the point that is for them. An agenda is
/// public: what was promised in camera comes up under the name of its point, and without who promised it.
fn follow_ups(writer: &Writer<'_>, meeting: &Record, slots: &mut Vec<Slot>) -> Result<()> {
    let Some(at) = slots.iter().position(|slot| slot.has_role("follow-ups")) else {
        return Ok(());
    };
    let levels: Vec<u8> = slots.iter().map(level_of).collect();
    let below = outline::subtree(&levels, at);
    let level = (levels[at] + 1).min(outline::DEEPEST);
    let is_public = follow_up_is_public!("f", "q");
    let mut statement = writer.conn.prepare_cached(&format!(
        "SELECT CASE WHEN {is_public} THEN f.what ELSE ifnull(i.title, '') END, f.item_id,
                CASE WHEN {is_public} THEN f.person_id END
         FROM follow_up f LEFT JOIN motion q ON q.id = f.motion_id
         LEFT JOIN agenda_item i ON i.id = coalesce(q.item_id, f.item_id)
         WHERE f.done_on IS NULL AND f.id IN (
             SELECT n.id FROM meeting m JOIN follow_up n ON n.meeting_id = m.id
             WHERE m.body_id = ?1 AND m.date <= ?2 AND m.id <> ?3
           UNION ALL
             SELECT n.id FROM meeting m JOIN motion d ON d.meeting_id = m.id
             JOIN follow_up n ON n.motion_id = d.id
             WHERE m.body_id = ?1 AND m.date <= ?2 AND m.id <> ?3 AND n.meeting_id IS NULL)
         ORDER BY f.due_on IS NULL, f.due_on, f.rowid LIMIT ?4",
    ))?;
    let given = params![meeting.link("body_id"), meeting.text("date"), meeting.id, FOLLOW_UPS];
    let open = statement.query_map(given, |row| {
        Ok((text(row, 0)?, row.get::<_, Value>(1)?, row.get::<_, Value>(2)?))
    })?;
    let mut end = below.end;
    for row in open {
        let (what, item, person) = row?;
        let title = what.lines().next().unwrap_or_default().to_owned();
        let known = |slot: &Slot| slot.value("title").as_text() == Some(title.as_str());
        if title.is_empty() || slots[below.start..end].iter().any(known) {
            continue;
        }
        let values = vec![
            ("title", title.into()),
            ("level", Value::Whole(i64::from(level))),
            // So that it is not taken for a point that was not reached, next time.
            ("role", "follow-ups".into()),
            ("lead_id", person),
            ("carried_from_id", item),
        ];
        slots.insert(end, Slot { id: None, values });
        end += 1;
    }
    Ok(())
}

fn level_of(slot: &Slot) -> u8 {
    slot.value("level").as_whole().and_then(|level| u8::try_from(level).ok()).unwrap_or(1)
}

/// The points that are carried, above the one that is reached: one whose heading stays behind goes up.
#[derive(Default)]
struct Above(Vec<(i64, u8)>);

impl Above {
    fn level(item: &Record) -> i64 {
        item.value("level").as_whole().unwrap_or(1)
    }

    /// Reaches the next point, carried or not.
    fn reach(&mut self, item: &Record) {
        self.0.retain(|(above, _)| *above < Self::level(item));
    }

    /// Carries the point that was reached: at which level.
    fn take(&mut self, item: &Record) -> u8 {
        let new = self.0.last().map_or(1, |(_, level)| level + 1).min(outline::DEEPEST);
        self.0.push((Self::level(item), new));
        new
    }
}

/// What the last meeting did not reach or put off, before other business.
fn unfinished_before(writer: &Writer<'_>, meeting: &Record, slots: &mut Vec<Slot>) -> Result<()> {
    let last = records_where(
        writer.conn,
        Entity::Meeting,
        "WHERE body_id = ?1 AND status IN ('held', 'adopted')
         AND kind NOT IN ('annual-general', 'election') AND date <= ?2 AND id <> ?3
         ORDER BY date DESC, seq DESC LIMIT 1",
        params![meeting.link("body_id"), meeting.text("date"), meeting.id],
    )?;
    let Some(last) = last.into_iter().next() else { return Ok(()) };
    let mut found: Vec<Slot> = Vec::new();
    let items = items_of(writer, &last.id)?;
    let template = |title: &str| {
        let same = |known: &str| unmarked(known) == unmarked(title);
        slots.iter().any(|slot| slot.value("title").as_text().is_some_and(same))
    };
    let mut above = Above::default();
    for item in &items {
        above.reach(item);
        let title = item.text("title").unwrap_or_default();
        let standing = item.point_role().is_some_and(is_standing);
        let known = template(title);
        if standing || known || !is_left(writer, item, false)? || is_carried(writer, &item.id)? {
            continue;
        }
        if is_customary(writer, &last, item)? {
            continue;
        }
        found.push(carried(item, above.take(item)));
    }
    let mut to_decide: Vec<Slot> = Vec::new();
    for slot in put_off(writer, meeting, &last, slots, &found)? {
        match under_decisions(writer, &slot)? {
            true => to_decide.push(slot),
            false => found.push(slot),
        }
    }
    let news = |slot: &Slot| slot.value("title").as_text().is_none_or(|title| !template(title));
    found.retain(news);
    to_decide.retain(news);
    let at = before_the_end(slots);
    slots.splice(at..at, found);
    among_decisions(slots, to_decide);
    Ok(())
}

/// Whether what was put off stood below the point for decisions.
fn under_decisions(writer: &Writer<'_>, slot: &Slot) -> Result<bool> {
    let Some(item) = slot.value("carried_from_id").as_text().map(Id::new) else { return Ok(false) };
    let item = writer.get(Entity::AgendaItem, &item)?;
    let items = items_of(writer, &item.link("meeting_id").unwrap_or_default())?;
    let level = |item: &Record| item.value("level").as_whole().unwrap_or(1);
    let before = items.iter().take_while(|other| other.id != item.id);
    let above = before.filter(|other| level(other) < level(&item)).last();
    Ok(above.is_some_and(|above| above.text("role") == Some("decisions")))
}

/// Puts points below the one for decisions, behind those that stand there; without one, nowhere else
/// than they would stand otherwise.
fn among_decisions(slots: &mut Vec<Slot>, mut points: Vec<Slot>) {
    let levels: Vec<u8> = slots.iter().map(level_of).collect();
    let at = match slots.iter().position(|slot| slot.has_role("decisions")) {
        Some(at) => {
            let level = (levels[at] + 1).min(outline::DEEPEST);
            for point in &mut points {
                point.set("level", Value::Whole(i64::from(level)));
            }
            outline::subtree(&levels, at).end
        }
        None => before_the_end(slots),
    };
    slots.splice(at..at, points);
}

/// The place before what ends every meeting.
fn before_the_end(slots: &[Slot]) -> usize {
    let ends = ["other-business", "next-meeting", "closing"];
    let before =
        |slot: &Slot| level_of(slot) == 1 && slot.role().is_some_and(|role| ends.contains(&role));
    slots.iter().position(before).unwrap_or(slots.len())
}

/// Main motions that were postponed to that day, or tabled at the last meeting, and were not taken up
/// yet: each is a point of its own, under its own words where those are public.
fn put_off(
    writer: &Writer<'_>,
    meeting: &Record,
    last: &Record,
    slots: &[Slot],
    known: &[Slot],
) -> Result<Vec<Slot>> {
    let mut found: Vec<Slot> = Vec::new();
    let mut statement = writer.conn.prepare_cached(&format!(
        "SELECT m.item_id, CASE WHEN ifnull(m.in_camera, 0) = 0 THEN m.text ELSE '' END
         FROM motion m JOIN meeting held ON held.id = m.meeting_id
         WHERE held.body_id = ?1 AND held.status IN ('held', 'adopted') AND m.kind = 'main'
         AND {still_waits} AND (m.outcome IN ('postponed', 'tabled') AND m.until_on IS NULL AND held.id = ?2
              OR m.outcome = 'postponed' AND m.until_on > ?3 AND m.until_on <= ?4)
         ORDER BY held.date, m.position",
        still_waits = still_waits("m")
    ))?;
    let given = params![meeting.link("body_id"), last.id, last.text("date"), meeting.text("date")];
    let rows = statement.query_map(given, |row| Ok((optional_text(row, 0)?, text(row, 1)?)))?;
    let rows: Vec<(Option<String>, String)> = rows.read_all()?;
    for (item, motion) in rows {
        let title = title_of(&motion);
        let Some(item) = item.map(Id::new) else {
            // Put off in camera, under no point: nothing of it may stand on an agenda.
            let there = |slot: &Slot| slot.is_titled(&motion);
            if title.is_empty() || slots.iter().any(there) {
                continue;
            }
            let values = vec![("title", title.into()), ("level", Value::Whole(1))];
            found.push(Slot { id: None, values });
            continue;
        };
        if is_carried(writer, &item)? {
            continue;
        }
        let item = writer.get(Entity::AgendaItem, &item)?;
        let mut slot = carried(&item, 1);
        // It is a point of its own now, whatever it stood under.
        slot.set("role", Value::Null);
        // Its title is that of its point, unless that one is for whatever comes up, or something else was
        // decided there.
        let called = item.text("title").unwrap_or_default();
        let role = item.point_role();
        let any = role.is_some_and(|role| is_standing(role) || role == "decisions");
        let other = writer
            .conn
            .prepare_cached(
                "SELECT 1 FROM motion WHERE item_id = ?1 AND kind = 'main'
                 AND outcome IN ('carried', 'defeated', 'tied')",
            )?
            .exists([&item.id])?;
        if !title.is_empty() && (any || other || called.is_empty()) {
            slot.set("title", title.into());
        }
        let told = |name: &str| slot.value(name).clone();
        let same = |other: &Slot| {
            ["title", "carried_from_id"].iter().all(|name| *other.value(name) == told(name))
        };
        if !known.iter().chain(&found).any(same) {
            found.push(slot);
        }
    }
    Ok(found)
}

/// Whether a point was left open: nothing was noted and nothing decided under it, or a motion waits
/// for its vote. Where the meeting breaks off, notes do not end the point that is being treated.
fn is_left(writer: &Writer<'_>, item: &Record, breaking_off: bool) -> Result<bool> {
    let count = |condition: &str| {
        let sql = format!("SELECT 1 FROM motion WHERE item_id = ?1 AND outcome {condition}");
        writer.conn.prepare_cached(&sql)?.exists([&item.id])
    };
    if count("= 'proposed'")? {
        return Ok(true);
    }
    if item.text("ended_at").is_some() {
        return Ok(false);
    }
    let going_on = breaking_off && item.text("started_at").is_some();
    let noted = item.text("notes").is_some() || item.text("private_notes").is_some();
    Ok((going_on || !noted) && !count("<> 'proposed'")?)
}

/// Whether a point is the body's custom, having stood on its agenda before: it comes by itself.
fn is_customary(writer: &Writer<'_>, last: &Record, item: &Record) -> Result<bool> {
    if item.link("carried_from_id").is_some() {
        return Ok(false);
    }
    let mut before = writer.conn.prepare_cached(
        "SELECT 1 FROM meeting m JOIN agenda_item i ON i.meeting_id = m.id
         WHERE m.body_id = ?1 AND m.date < ?2 AND m.status IN ('held', 'adopted')
         AND i.title = ?3 AND i.carried_from_id IS NULL",
    )?;
    Ok(before.exists(params![last.link("body_id"), last.text("date"), item.text("title")])?)
}

/// Whether a meeting that was not called off has taken a point over.
fn is_carried(writer: &Writer<'_>, item: &Id) -> Result<bool> {
    let mut carrying = writer.conn.prepare_cached(
        "SELECT 1 FROM agenda_item i JOIN meeting m ON m.id = i.meeting_id
         WHERE i.carried_from_id = ?1 AND i.role IS NOT 'follow-ups' AND m.status <> 'cancelled'",
    )?;
    Ok(carrying.exists([item])?)
}

/// What a meeting that breaks off now leaves to the one that goes on with it.
pub(super) struct Left(Vec<Slot>);

/// How a meeting opens, and what an open one has not dealt with; how that one opened is behind it, unless
/// something is pending there.
pub(super) fn left(writer: &Writer<'_>, meeting: &Id, pending: &[Id]) -> Result<Left> {
    let mut slots = Vec::new();
    let items = items_of(writer, meeting)?;
    // It is opened again, and its quorum found again.
    let opening = items.iter().find(|item| {
        let role = item.point_role();
        role == Some("opening") && !pending.contains(&item.id)
    });
    if let Some(opening) = opening {
        let mut slot = Slot { id: None, ..slot_of(opening) };
        slot.set("level", Value::Whole(1));
        slot.set("on_notice", opening.value("on_notice").clone());
        slots.push(slot);
    }
    let mut above = Above::default();
    for item in items {
        above.reach(&item);
        let opened = matches!(item.point_role(), Some("opening" | "agenda"));
        let opened = opened && !pending.contains(&item.id);
        if !opened && is_left(writer, &item, true)? {
            let mut slot = carried(&item, above.take(&item));
            // A special meeting goes on with the points of its notice.
            slot.set("on_notice", item.value("on_notice").clone());
            slots.push(slot);
        }
    }
    Ok(Left(slots))
}

/// Puts it on the agenda of that one.
pub(super) fn go_on(writer: &Writer<'_>, Left(slots): Left, meeting: &Id) -> Result<()> {
    write(writer, meeting, slots)
}
