//! Whether the errata of adopted minutes still say what was noted. They come after the seal, so that no seal
//! can hold them; the journal saw each of them being made.

use rusqlite::Connection;
use serde_json::{Map, Value as Json};

use crate::domain::entity::Entity;
use crate::domain::id::Id;
use crate::domain::warning::Warning;
use crate::text::ordered;

use super::super::error::Result;
use super::super::row::{ReadAll, Record, columns, record, record_of, text};
use super::home::Finding;

/// What an erratum says.
const SAID: [&str; 4] = ["meeting_id", "on_day", "text", "by_motion_id"];

/// The errata as the journal has them; of one that was taken back, nothing.
type Noted = ordered::Map<Id, Option<Map<String, Json>>>;

/// Each erratum that is not as the journal saw it being noted. `is_known` says of which minutes the journal
/// saw the adoption: a register that was made at once has no journal of what is in it.
pub(super) fn altered(conn: &Connection, is_known: impl Fn(&Id) -> bool) -> Result<Vec<Finding>> {
    let noted = noted(conn)?;
    let mut found = Vec::new();
    let mut tell = |meeting: Option<Id>, day: Option<&str>, how: &str| -> Result<()> {
        let of = meeting.as_ref().map(|id| record(conn, Entity::Meeting, id)).transpose()?;
        let number = of.flatten().map(|of| of.label()).unwrap_or_default();
        let (day, how) = (day.unwrap_or_default().to_owned(), how.to_owned());
        let target = meeting.map(|id| (Entity::Meeting, id));
        found.push(Finding { warning: Warning::ErratumAltered { number, day, how }, target });
        Ok(())
    };
    let sql = format!("SELECT {} FROM sequel ORDER BY on_day, id", columns(Entity::Sequel));
    let mut statement = conn.prepare_cached(&sql)?;
    let all = statement.query_map([], |row| record_of(Entity::Sequel, row))?;
    let all: Vec<Record> = all.read_all()?;
    for erratum in all.iter().filter(|found| found.text("kind") == Some("erratum")) {
        let meeting = erratum.link("meeting_id");
        match noted.get(&erratum.id) {
            Some(Some(noted)) if is_erratum(noted) => {
                let noted = |field: &str| noted.get(field).and_then(Json::as_str);
                if SAID.iter().any(|field| erratum.text(field) != noted(field)) {
                    tell(meeting, erratum.text("on_day"), "changed")?;
                }
            }
            None if !meeting.as_ref().is_some_and(&is_known) => {}
            // The journal knows a change of it and not how it was made: it tells nothing of it.
            Some(Some(noted)) if !noted.contains_key("kind") => {}
            _ => tell(meeting, erratum.text("on_day"), "added")?,
        }
    }
    for (id, noted) in &noted {
        let Some(noted) = noted.as_ref().filter(|noted| is_erratum(noted)) else { continue };
        let mut there = all.iter().filter(|found| found.text("kind") == Some("erratum"));
        if !there.any(|found| found.id == *id) {
            let get = |field: &str| noted.get(field).and_then(Json::as_str);
            tell(get("meeting_id").map(Id::new), get("on_day"), "gone")?;
        }
    }
    Ok(found)
}

fn is_erratum(noted: &Map<String, Json>) -> bool {
    noted.get("kind").and_then(Json::as_str) == Some("erratum")
}

/// What the journal saw of each sequel in the end: a change has only what it changed.
fn noted(conn: &Connection) -> Result<Noted> {
    let mut statement =
        conn.prepare_cached("SELECT row, new FROM journal_row WHERE tbl = 'sequel' ORDER BY n")?;
    let rows = statement.query_map([], |row| {
        let new: Option<String> = row.get(1)?;
        Ok((Id::new(text(row, 0)?), new))
    })?;
    let mut noted = Noted::new();
    for row in rows {
        let (id, new) = row?;
        let new = new.and_then(|new| serde_json::from_str::<Map<String, Json>>(&new).ok());
        let before = noted.remove(&id).flatten().unwrap_or_default();
        let now = new.map(|new| before.into_iter().chain(new).collect());
        noted.insert(id, now);
    }
    Ok(noted)
}
