//! The list that voters sign when they are handed a ballot. Nothing on it leads to the ballot.

use crate::text::ordered::{Map, Set};
use crate::text::sort;

use chrono::NaiveDate;

use crate::domain::entity::Entity;
use crate::domain::id::Id;
use crate::i18n::words::Words;
use crate::store::query::elections::ElectionSheet;
use crate::store::{Record, Result, Store};
use crate::t;
use crate::text::fold::sort_key;

use super::super::members::{building, people};
use super::super::model::{Block, Line, plain};
use super::super::subject::Subject;
use super::super::template::values::Values;
use super::{at, head, of_election};

/// Empty rows for those who may vote beside the people of the list.
const OTHERS: usize = 10;

/// Empty rows where the register knows nobody who may vote: a college of delegates signs on them.
const ALL: usize = 30;

/// What is filled into the voters' list of an election: the members of the body
/// where they vote, the tenants building by building where their assembly does, and the delegates whose
/// seats the register has. Whoever it does not know writes their own name, and is not counted.
///
/// # Errors
/// [`Refusal::NotFound`](crate::domain::refusal::Refusal::NotFound);
/// [`Refusal::ElectionStep`](crate::domain::refusal::Refusal::ElectionStep) once it is called off.
pub fn values(store: &Store, subject: &Subject, words: &Words) -> Result<Values> {
    store.at_one_moment(|store| {
        let sheet = subject.election_sheet(store)?;
        at(&sheet, &["open", "closed", "proclaimed"])?;
        let mut values = of_election(store, &sheet, words)?;
        let places = match sheet.code("voters") {
            "members" => members(store, &sheet)?,
            "assembly" => tenants(store)?,
            _ => delegates(store, &sheet)?,
        };
        let count = places.values().map(Vec::len).sum::<usize>();
        // How many may vote is not known where nobody is.
        values.put("count", if count > 0 { count.to_string() } else { String::new() });
        values.list("buildings", places, |values, (place, people)| {
            let title = match place.is_empty() {
                true => t!(words, "paper-no-building").into_owned(),
                false => place,
            };
            values.put("title", title);
            values.put("count", people.len());
            let rows = people.iter().map(|person| {
                row(person.label(), person.text("unit").unwrap_or_default().to_owned())
            });
            values.blocks("people", [signed(rows.collect(), words)]);
        });
        let others = vec![row(String::new(), String::new()); if count > 0 { OTHERS } else { ALL }];
        values.blocks("guests", [signed(others, words)]);
        Ok(values)
    })
}

/// The members of the body on the day of the vote, under the body's name.
fn members(store: &Store, sheet: &ElectionSheet) -> Result<Map<String, Vec<Record>>> {
    let Some(day) = vote_day(sheet) else { return Ok(Map::new()) };
    let body: Id = sheet.election.link("body_id").unwrap_or_default();
    let found = store.composition(&body, day)?.map(|found| people(store, &found)).transpose()?;
    let found = found.filter(|found| !found.is_empty());
    Ok(found.map(|found| (sheet.body.clone(), found)).into_iter().collect())
}

/// Those who sit for an association on the day of the vote, under the body where they do: once, whoever
/// sits in several, since they have one vote.
fn delegates(store: &Store, sheet: &ElectionSheet) -> Result<Map<String, Vec<Record>>> {
    let Some(day) = vote_day(sheet) else { return Ok(Map::new()) };
    let mut places: Map<String, Vec<Record>> = Map::new();
    let mut listed = Set::new();
    for body in store.all(Entity::Body, None, u32::MAX)? {
        let Some(mut found) = store.composition(&body.id, day)? else { continue };
        found.seats.retain(|seat| seat.kind == "delegate");
        let mut found = people(store, &found)?;
        found.retain(|person| listed.insert(person.id.clone()));
        if !found.is_empty() {
            places.or_default(body.label()).extend(found);
        }
    }
    Ok(places)
}

/// The day on which one votes.
fn vote_day(sheet: &ElectionSheet) -> Option<NaiveDate> {
    let meeting = || sheet.meeting.as_ref().and_then(|meeting| meeting.date("date"));
    sheet.election.date("vote_on").or_else(meeting)
}

/// Every tenant of the register, building by building, in the order of names.
fn tenants(store: &Store) -> Result<Map<String, Vec<Record>>> {
    let mut all = store.all(Entity::Person, None, u32::MAX)?;
    all.retain(|person| person.text("kind") == Some("tenant"));
    sort::by_cached_key(&mut all, |person| {
        let name = |field: &str| sort_key(person.text(field).unwrap_or_default());
        (name("family_name"), name("given_name"), person.id.clone())
    });
    let mut placed = Vec::new();
    for person in all {
        placed.push((building(store, &person)?, person));
    }
    Ok(Map::grouped(placed))
}

fn row(name: String, unit: String) -> Vec<Line> {
    vec![plain(name), plain(unit), plain("")]
}

fn signed(rows: Vec<Vec<Line>>, words: &Words) -> Block {
    let head = head([
        t!(words, "paper-sheet-name"),
        t!(words, "paper-sheet-dwelling"),
        t!(words, "paper-sheet-signature"),
    ]);
    Block::Sheet { head, rows }
}
