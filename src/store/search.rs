//! The search: one full-text index over every record, without accents or case.

use crate::text::sort;
use std::collections::HashMap;

use rusqlite::{Connection, OptionalExtension, params};

use crate::domain::entity::Entity;
use crate::domain::field::{Field, Kind};
use crate::domain::id::Id;
use crate::domain::motion::gist;
use crate::text::fold::fold;
use crate::text::sought::{Phrase, matches, sought, words};

use super::error::Result;
use super::in_camera;
use super::journal::RowChange;
use super::row::{ReadAll, Record, record, text};

/// Something the search found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hit {
    /// What it is.
    pub entity: Entity,
    /// Its id.
    pub id: Id,
    /// What it is called.
    pub label: String,
    /// What tells it from others of that name: a person's phone, the number of a meeting.
    pub detail: String,
}

/// Brings the index up to date with the rows an act changed.
///
/// They are gone through in the index's own order: FTS5 writes out all it gathered whenever it
/// meets a number below the last one, which an undo of 10,000 rows would do 10,000 times.
pub(super) fn refresh(conn: &Connection, changes: &[RowChange]) -> Result<()> {
    let mut places = conn.prepare_cached("SELECT n FROM search_text WHERE row = ?1")?;
    let mut rows: Vec<(Option<i64>, Entity, &RowChange)> = Vec::new();
    let mut times: HashMap<&Id, usize> = HashMap::new();
    for change in changes {
        let Some(entity) = Entity::from_table(&change.table).filter(|e| e.is_searched()) else {
            continue;
        };
        let touched = |values: &Option<serde_json::Map<String, serde_json::Value>>| {
            values.as_ref().is_some_and(|values| {
                entity.fields().iter().any(|f| f.searched && values.contains_key(f.name))
            })
        };
        if touched(&change.old) || touched(&change.new) {
            let times = times.entry(&change.row).or_default();
            *times += 1;
            if *times == 1 {
                let place = places.query_row([&change.row], |row| row.get(0)).optional()?;
                rows.push((place, entity, change));
            }
        }
    }
    // Those that are new to the index come last and get numbers above all others.
    sort::by_key(&mut rows, |(place, ..)| (place.is_none(), *place));
    for (place, entity, change) in rows {
        let once = times.get(&change.row) == Some(&1);
        let now = match (&change.old, &change.new) {
            // A row that was made or lost, and no more, is known whole.
            (None, Some(new)) if once => {
                let value = |field: &Field| new.get(field.name).and_then(|value| value.as_str());
                Some(folded_fields(entity, value))
            }
            (Some(_), None) if once => None,
            _ => record(conn, entity, &change.row)?.map(|record| searched_text(&record)),
        };
        write(conn, entity, &change.row, place, now)?;
    }
    Ok(())
}

/// The folded text under which a record is found.
pub(super) fn searched_text(record: &Record) -> String {
    folded_fields(record.entity, |field| record.text(field.name))
}

fn folded_fields<'a>(entity: Entity, value: impl Fn(&Field) -> Option<&'a str>) -> String {
    let mut all = String::new();
    for field in entity.fields().iter().filter(|field| field.searched) {
        let Some(text) = value(field) else { continue };
        all.push_str(&fold(text));
        all.push(' ');
        if field.kind == Kind::Phone {
            // « 819 555-0101 » is also looked for as 8195550101.
            all.extend(text.chars().filter(char::is_ascii_digit));
            all.push(' ');
        }
    }
    all
}

/// Puts the text of a row into the index, in `place` where it stands there already; without a text
/// it is taken out.
fn write(
    conn: &Connection,
    entity: Entity,
    id: &Id,
    place: Option<i64>,
    text_now: Option<String>,
) -> Result<()> {
    let mut stored = conn.prepare_cached("SELECT text FROM search_text WHERE n = ?1")?;
    let before = place.map(|n| stored.query_row([n], |row| Ok((n, text(row, 0)?)))).transpose()?;
    let kind = kind_word(entity);
    if let Some((n, old)) = &before {
        // An index without its own copy of the text is told what to forget.
        conn.prepare_cached(
            "INSERT INTO search (search, rowid, kind, text) VALUES ('delete', ?1, ?2, ?3)",
        )?
        .execute(params![n, kind, old])?;
    }
    match (before, text_now) {
        (Some((n, _)), None) => {
            conn.prepare_cached("DELETE FROM search_text WHERE n = ?1")?.execute([n])?;
        }
        (Some((n, _)), Some(now)) => {
            conn.prepare_cached("UPDATE search_text SET text = ?2 WHERE n = ?1")?
                .execute(params![n, now])?;
            index(conn, n, &kind, &now)?;
        }
        (None, Some(now)) => {
            conn.prepare_cached("INSERT INTO search_text (row, kind, text) VALUES (?1, ?2, ?3)")?
                .execute(params![id, kind, now])?;
            index(conn, conn.last_insert_rowid(), &kind, &now)?;
        }
        (None, None) => {}
    }
    Ok(())
}

fn index(conn: &Connection, n: i64, kind: &str, text: &str) -> Result<()> {
    conn.prepare_cached("INSERT INTO search (rowid, kind, text) VALUES (?1, ?2, ?3)")?
        .execute(params![n, kind, text])?;
    Ok(())
}

/// Whether it knows a record of that id, of whatever kind.
pub(super) fn knows(conn: &Connection, id: &Id) -> Result<bool> {
    let mut statement = conn.prepare_cached("SELECT 1 FROM search_text WHERE row = ?1")?;
    Ok(statement.exists([id])?)
}

/// The word of an entity in the index: one token.
pub(super) fn kind_word(entity: Entity) -> String {
    entity.table().replace('_', "")
}

/// What FTS5 is asked for: every word of the query as the beginning of a word, of one kind of
/// record or of all. `None` when the query has no word.
pub(super) fn expression(query: &str, entity: Option<Entity>) -> Option<String> {
    let mut parts: Vec<String> = Vec::new();
    for sought in sought(query, entity.is_some_and(is_named)) {
        let ways = sought.ways.iter().map(|way| {
            let phrases: Vec<String> = way.iter().map(|phrase| asked(phrase, entity)).collect();
            phrases.join(" AND ")
        });
        let ways: Vec<String> = ways.collect();
        parts.push(match &ways[..] {
            [only] => only.clone(),
            several => format!("(({}))", several.join(") OR (")),
        });
    }
    if parts.is_empty() {
        return None;
    }
    if let Some(entity) = entity {
        parts.insert(0, format!("kind : \"{}\"", kind_word(entity)));
    }
    Some(parts.join(" AND "))
}

/// A phrase in the texts; where every kind is searched, the word « élection » is every election too,
/// whatever it is called: its title names whom it elects.
fn asked(phrase: &Phrase, entity: Option<Entity>) -> String {
    let word = kind_word(Entity::Election);
    let is_word = phrase.len() == 1 && phrase.iter().all(|said| said.trim_end_matches('s') == word);
    match entity.is_none() && is_word {
        true => format!("({} OR kind : \"{word}\")", in_text(phrase)),
        false => in_text(phrase),
    }
}

fn in_text(phrase: &Phrase) -> String {
    format!("text : \"{}\" *", phrase.join(" "))
}

/// Whether what is searched of such a record is mostly a name.
fn is_named(entity: Entity) -> bool {
    entity.is_sorted_by_name()
}

/// Of what is found of any kind at least one in so many may be a paper.
const PAPERS_IN: u32 = 6;

/// Finds records of one kind, the newest first; or of any: the people of that name first, then
/// whatever is called so, then what only speaks of it, and last the papers, which would hide the rest
/// (each meeting has several of its name).
pub(super) fn find(
    conn: &Connection,
    query: &str,
    entity: Option<Entity>,
    limit: u32,
) -> Result<Vec<Hit>> {
    if entity.is_some() {
        return matching(conn, query, entity, limit);
    }
    // People are asked for apart: however much speaks of them, they are found.
    let mut hits = matching(conn, query, Some(Entity::Person), limit)?;
    hits.extend(
        matching(conn, query, None, limit)?.into_iter().filter(|hit| hit.entity != Entity::Person),
    );
    sort::by_cached_key(&mut hits, |hit| !matches(&fold(&hit.label), query));
    let most = |limit: u32| usize::try_from(limit).unwrap_or(usize::MAX);
    let mut papers = matching(conn, query, Some(Entity::Document), limit)?;
    let room = most(limit).saturating_sub(hits.len()).max(most(limit / PAPERS_IN));
    papers.truncate(room);
    hits.truncate(most(limit).saturating_sub(papers.len()));
    hits.append(&mut papers);
    begin_motions(conn, &mut hits)?;
    Ok(hits)
}

/// Tells how a motion begins behind its number: it was found by its words.
fn begin_motions(conn: &Connection, hits: &mut [Hit]) -> Result<()> {
    for hit in hits.iter_mut().filter(|hit| hit.entity == Entity::Motion) {
        let found = record(conn, hit.entity, &hit.id)?;
        let text = |name: &str| found.as_ref().and_then(|found| found.text(name));
        let begins = gist(text("amended_text").or(text("text")).unwrap_or_default());
        if !begins.is_empty() && !hit.label.contains(begins.as_ref()) {
            hit.label = format!("{} · {begins}", hit.label);
        }
    }
    Ok(())
}

/// Finds records of one kind by words that were not said in camera, the newest first; each is called
/// by what is public of it.
pub(super) fn find_public(
    conn: &Connection,
    query: &str,
    entity: Entity,
    limit: u32,
) -> Result<Vec<Hit>> {
    let Some(expression) = expression(query, Some(entity)) else { return Ok(Vec::new()) };
    let hidden = in_camera::betrayed(conn, entity, query, &expression)?;
    let more = u32::try_from(hidden.len()).unwrap_or(u32::MAX);
    let mut hits = matching(conn, query, Some(entity), limit.saturating_add(more))?;
    hits.retain(|hit| !hidden.contains(&hit.id));
    hits.truncate(usize::try_from(limit).unwrap_or(usize::MAX));
    for hit in &mut hits {
        if let Some(found) = record(conn, entity, &hit.id)? {
            hit.label = in_camera::public(conn, found)?.label();
        }
    }
    Ok(hits)
}

/// Whether each word of a query begins a word of what the search knows of a record, as it stands
/// here.
pub(super) fn speaks_of(found: &Record, query: &str) -> bool {
    has_words(&searched_text(found), query, found.entity)
}

/// The points of agendas whose titles have a word that each word of a query begins, the newest
/// first and so many at the most; their notes do not count.
pub(super) fn items_titled(conn: &Connection, query: &str, limit: usize) -> Result<Vec<Id>> {
    let Some(expression) = expression(query, Some(Entity::AgendaItem)) else {
        return Ok(Vec::new());
    };
    let mut statement = conn.prepare_cached(
        "SELECT i.id, i.title FROM search JOIN search_text t ON t.n = search.rowid
         JOIN agenda_item i ON i.id = t.row WHERE search MATCH ?1
         ORDER BY search.rowid DESC",
    )?;
    let mut rows = statement.query([expression])?;
    let mut titled = Vec::new();
    while titled.len() < limit
        && let Some(row) = rows.next()?
    {
        if has_words(&fold(&text(row, 1)?), query, Entity::AgendaItem) {
            titled.push(row.get(0)?);
        }
    }
    Ok(titled)
}

/// The records of one kind whose names have a word that each word of a query begins, the newest
/// first; what else is known of them does not count.
pub(super) fn called(
    conn: &Connection,
    query: &str,
    entity: Entity,
    limit: u32,
) -> Result<Vec<Id>> {
    let hits = matching(conn, query, Some(entity), limit)?;
    let called = |hit: &Hit| has_words(&fold(&hit.label), query, entity);
    Ok(hits.into_iter().filter(called).map(|hit| hit.id).collect())
}

/// Whether each word of a query begins a word of a folded text.
fn has_words(text: &str, query: &str, entity: Entity) -> bool {
    let words: Vec<&str> = words(text).collect();
    sought(query, is_named(entity)).iter().all(|sought| sought.is_in(&words))
}

fn matching(
    conn: &Connection,
    query: &str,
    entity: Option<Entity>,
    limit: u32,
) -> Result<Vec<Hit>> {
    let Some(expression) = expression(query, entity) else { return Ok(Vec::new()) };
    let mut statement = conn.prepare_cached(
        "SELECT t.kind, t.row FROM search JOIN search_text t ON t.n = search.rowid
         WHERE search MATCH ?1 AND (?3 OR t.kind <> 'document')
         ORDER BY search.rowid DESC LIMIT ?2",
    )?;
    let found: Vec<(String, Id)> = statement
        .query_map(params![expression, limit, entity.is_some()], |row| {
            Ok((text(row, 0)?, row.get(1)?))
        })?
        .read_all()?;
    let mut meetings: HashMap<Id, String> = HashMap::new();
    let mut hits = Vec::new();
    for (kind, id) in found {
        let Some(entity) = Entity::ALL.into_iter().find(|e| kind_word(*e) == kind) else {
            continue;
        };
        let Some(found) = record(conn, entity, &id)? else { continue };
        let detail = match (found.link("meeting_id"), found.text("phone")) {
            (Some(meeting), _) => match meetings.get(&meeting) {
                Some(number) => number.clone(),
                None => {
                    let number = record(conn, Entity::Meeting, &meeting)?;
                    let number = number.and_then(|m| m.text("number").map(str::to_owned));
                    meetings.entry(meeting).or_insert(number.unwrap_or_default()).clone()
                }
            },
            (None, phone) => phone.unwrap_or_default().to_owned(),
        };
        // A paper is known by its name; in which folder it lies is told on its page.
        let title = found.text("title").filter(|_| entity == Entity::Document);
        let label = title.map_or_else(|| found.label(), str::to_owned);
        hits.push(Hit { entity, id, label, detail });
    }
    Ok(hits)
}
