//! `reunions montrer`, `resolutions montrer`, `suivis montrer`, `elections montrer`: one record with
//! all that belongs to it. What was said and resolved in camera is left out unless it is asked for.

use crate::text::sort;
use std::io::Write;

use clap::ArgMatches;
use serde_json::{Map, Value as Json, json};

use crate::domain::entity::Entity;
use crate::domain::field::{Kind, Value};
use crate::domain::id::Id;
use crate::domain::seal;
use crate::i18n::wording;
use crate::i18n::words::Words;
use crate::store::query::meetings::MeetingSheet;
use crate::store::{Record, Store};
use crate::t;
use crate::text::fold::fold;
use crate::text::visible::{visible, visible_lines};

use super::failure::{Answer, Failure, Result};
use super::output;
use super::session::Session;

/// So many candidates are looked through.
const CANDIDATES: u32 = 500;

/// So many of them are named.
const NAMED: usize = 20;

/// Shows the record of a list that is meant: by its number, its id, or words that only it has.
pub fn run(session: &Session, matches: &ArgMatches, entity: Entity) -> Result<Answer> {
    let asked: Vec<&str> =
        matches.get_many::<String>("qui").into_iter().flatten().map(String::as_str).collect();
    let asked = asked.join(" ");
    let store = session.open()?;
    let words = session.words();
    let private = matches.try_get_one("huis-clos").ok().flatten().copied().unwrap_or(false);
    let record = match found(&store, entity, &asked, private)? {
        Found::One(record) => *record,
        other => return Err(other.failure(words, &asked)),
    };
    let shown = match entity {
        Entity::Meeting => {
            let sheet = if private {
                store.meeting(&record.id)?
            } else {
                store.public_meeting(&record.id)?
            };
            sheet.map(|sheet| meeting(&store, &sheet, private)).transpose()?.unwrap_or_default()
        }
        Entity::Motion => resolution(&store, &record, private)?,
        Entity::Election => super::show_election::election(&store, &record)?,
        Entity::Project => super::show_project::project(&store, &record)?,
        _ => fields(&store, &record, private)?,
    };
    if matches.get_flag("json") {
        output::document(&Json::Object(shown))?;
    } else {
        text(words, &store, entity, &shown, private)?;
    }
    Ok(Answer::Yes)
}

/// What a number, an id or some words mean.
pub enum Found {
    /// One record.
    One(Box<Record>),
    /// None.
    Nothing,
    /// Several, each with its name.
    Several(Vec<String>),
}

impl Found {
    /// Why it is not the one record that was wanted.
    pub fn failure(&self, words: &Words, asked: &str) -> Failure {
        let Self::Several(names) = self else {
            return Failure::No(t!(words, "cli-show-nothing", asked = asked));
        };
        let several = t!(words, "cli-show-which", asked = asked);
        let shown = names.iter().take(NAMED).map(|name| format!("\n  {}", visible(name)));
        let mut told = format!("{several}{}", shown.collect::<String>());
        if names.len() > NAMED {
            told += &format!("\n  {}", t!(words, "cli-show-more", count = names.len() - NAMED));
        }
        Failure::No(told)
    }
}

/// The one record that a number, an id or some words mean; what was said in camera finds nothing
/// unless it is asked for.
pub fn found(
    store: &Store,
    entity: Entity,
    asked: &str,
    private: bool,
) -> std::result::Result<Found, crate::store::Error> {
    let id = Id::new(asked);
    if id.is_sound()
        && let Some(record) = store.record(entity, &id)?
    {
        return Ok(Found::One(Box::new(record)));
    }
    let hits = if private {
        store.find(asked, Some(entity), CANDIDATES)?
    } else {
        store.find_public(asked, entity, CANDIDATES)?
    };
    // A whole title is meant before words of others, unless several are called so.
    let mut whole = hits.iter().filter(|hit| fold(&hit.label) == fold(asked));
    let named = whole.next().filter(|_| whole.next().is_none());
    let only = (hits.len() == 1).then(|| &hits[0]);
    // Words of one name are that name, whatever other texts they stand in.
    let asked_for = fold(asked);
    let mut by_name = hits.iter().filter(|hit| fold(&hit.label).contains(&asked_for));
    let by_name = by_name.next().filter(|_| by_name.next().is_none());
    if let Some(hit) = named.or(only).or(by_name) {
        let record = store.record(entity, &hit.id)?;
        return Ok(record.map_or(Found::Nothing, |record| Found::One(Box::new(record))));
    }
    if hits.is_empty() {
        return Ok(Found::Nothing);
    }
    // What was put in camera has no name but its number or its id, unless it is asked for.
    let mut names = Vec::new();
    for hit in &hits {
        let name = label(store, entity, hit.id.as_str(), private)?;
        names.push(name.unwrap_or_else(|| hit.id.to_string()));
    }
    sort::by_cached_key(&mut names, |name| crate::text::fold::sort_key(name));
    Ok(Found::Several(names))
}

/// A record as it is shown: without what was said in camera, unless that is asked for.
fn public_or_whole(store: &Store, record: Record, private: bool) -> crate::store::Result<Record> {
    if private { Ok(record) } else { store.public(record) }
}

/// What a record is called that another points to. A motion without a number is called by its
/// text: one put in camera has no name unless that is asked for.
fn label(
    store: &Store,
    entity: Entity,
    id: &str,
    private: bool,
) -> std::result::Result<Option<String>, crate::store::Error> {
    let Some(found) = store.record(entity, &Id::new(id))? else { return Ok(None) };
    Ok(Some(public_or_whole(store, found, private)?.label()).filter(|name| !name.is_empty()))
}

/// A record's fields, with the names of those that point to others beside their ids.
pub(super) fn fields(store: &Store, record: &Record, private: bool) -> Result<Map<String, Json>> {
    let record = public_or_whole(store, record.clone(), private)?;
    let mut all = Map::new();
    all.insert("id".to_owned(), json!(record.id));
    for (field, value) in record.entity.fields().iter().zip(&record.values) {
        let stored = match (field.name, value) {
            ("voter_list", Value::Text(list)) => serde_json::from_str(list).unwrap_or_default(),
            _ => value.to_json(),
        };
        all.insert(field.name.to_owned(), stored);
        if let (Kind::Link(entity), Some(name)) = (field.kind, field.name.strip_suffix("_id")) {
            let label = match value.as_text() {
                Some(id) => label(store, entity, id, private)?,
                None => None,
            };
            all.insert(name.to_owned(), json!(label));
        }
    }
    Ok(all)
}

pub(super) fn each<'a>(
    store: &Store,
    records: impl IntoIterator<Item = &'a Record>,
    private: bool,
) -> Result<Vec<Json>> {
    records.into_iter().map(|record| fields(store, record, private).map(Json::Object)).collect()
}

fn meeting(store: &Store, sheet: &MeetingSheet, private: bool) -> Result<Map<String, Json>> {
    let mut all = fields(store, &sheet.meeting, private)?;
    all.insert("present".to_owned(), json!(sheet.present));
    all.insert("quorum_needed".to_owned(), json!(sheet.quorum_needed));
    all.insert("members".to_owned(), json!(sheet.filled));
    let attendance = sheet.people.iter().map(|person| {
        json!({"person_id": person.person, "name": person.name, "member": person.member,
               "status": person.status})
    });
    all.insert("attendance".to_owned(), attendance.collect::<Vec<_>>().into());
    all.insert("items".to_owned(), each(store, &sheet.items, private)?.into());
    all.insert("motions".to_owned(), each(store, &sheet.motions, private)?.into());
    all.insert("follow_ups".to_owned(), each(store, &sheet.follow_ups, private)?.into());
    all.insert("seal".to_owned(), sealed(sheet.seal.as_ref()));
    all.insert("errata".to_owned(), each(store, &sheet.errata, private)?.into());
    Ok(all)
}

/// The short form that stands on paper, and the whole.
pub(super) fn sealed(found: Option<&Record>) -> Json {
    let Some(found) = found else { return Json::Null };
    let hash = found.text("hash").unwrap_or_default();
    json!({
        "short": seal::short(hash),
        "hash": hash,
        "seq": found.value("seq").to_json(),
        "sealed_on": found.value("sealed_on").to_json(),
    })
}

fn resolution(store: &Store, motion: &Record, private: bool) -> Result<Map<String, Json>> {
    let mut all = fields(store, motion, private)?;
    for (name, entity, field) in [
        ("amendments", Entity::Motion, "on_id"),
        ("sequels", Entity::Sequel, "motion_id"),
        ("decides", Entity::Sequel, "by_motion_id"),
    ] {
        let found = store.children(entity, field, &motion.id)?;
        all.insert(name.to_owned(), each(store, &found, private)?.into());
    }
    let mut follow_ups = Vec::new();
    for found in store.children(Entity::FollowUp, "motion_id", &motion.id)? {
        // Without its words it has nothing left to say.
        let found = public_or_whole(store, found, private)?;
        follow_ups.extend(found.text("what").is_some().then_some(found));
    }
    all.insert("follow_ups".to_owned(), each(store, &follow_ups, private)?.into());
    let meeting = motion.link("meeting_id").unwrap_or_default();
    all.insert("seal".to_owned(), sealed(store.seal(&meeting)?.as_ref()));
    Ok(all)
}

/// The fields in words, one a line; what comes with them as counted headings with a line each.
fn text(
    words: &Words,
    store: &Store,
    entity: Entity,
    shown: &Map<String, Json>,
    private: bool,
) -> Result<()> {
    let mut out = output::out();
    for field in entity.fields() {
        let Some(value) = shown.get(field.name).and_then(Value::from_json) else { continue };
        let said = match (field.kind, &value) {
            (_, Value::Null) => continue,
            (Kind::Link(to), Value::Text(id)) => match label(store, to, id, private)? {
                Some(name) => name,
                None => continue,
            },
            _ => super::show_election::state(words, (entity, field.name), shown)
                .unwrap_or_else(|| wording::value_of(words, entity, field, &value)),
        };
        let status = shown.get("status").and_then(Json::as_str);
        let heading = wording::label_in(words, entity, status, field.name);
        let said = visible_lines(&said).replace('\n', "\n    ");
        writeln!(out, "{}", t!(words, "cli-show-entry", label = visible(&heading), value = said))?;
    }
    if let Some(short) = shown.get("seal").and_then(|seal| seal["short"].as_str()) {
        let label = wording::capital(&wording::entity(words, Entity::Seal));
        writeln!(out, "{}", t!(words, "cli-show-entry", label = label, value = short))?;
    }
    for (label, said) in super::show_election::lines(words, store, entity, shown)? {
        let said = visible(said.lines().next().unwrap_or_default()).into_owned();
        writeln!(out, "  {}", t!(words, "cli-show-entry", label = label, value = said))?;
    }
    if let (Entity::Project, Some(id)) = (entity, shown.get("id").and_then(Json::as_str)) {
        for told in super::show_project::totals(words, store, &Id::new(id))? {
            writeln!(out, "  {}", visible(&told))?;
        }
    }
    for (name, of) in [
        ("items", Entity::AgendaItem),
        ("motions", Entity::Motion),
        ("amendments", Entity::Motion),
        ("follow_ups", Entity::FollowUp),
        ("sequels", Entity::Sequel),
        ("decides", Entity::Sequel),
        ("errata", Entity::Sequel),
    ]
    .into_iter()
    .chain(super::show_project::PARTS)
    {
        for row in shown.get(name).and_then(Json::as_array).into_iter().flatten() {
            let Some(id) = row["id"].as_str() else { continue };
            let Some(record) = store.record(of, &Id::new(id))? else { continue };
            let label = wording::capital(&wording::entity(words, of));
            let said = match of {
                of if super::show_project::is_part(of) => {
                    super::show_project::said(words, &record, row)
                }
                Entity::Sequel => {
                    wording::sequel(words, store, &record, name == "decides", private)?
                }
                _ => of.label(|field| row[field].as_str().map(str::to_owned)),
            };
            let said = visible(said.lines().next().unwrap_or_default());
            writeln!(out, "  {}", t!(words, "cli-show-entry", label = label, value = said))?;
            for told in super::show_project::under(words, store, row)? {
                writeln!(out, "    {}", visible(told.lines().next().unwrap_or_default()))?;
            }
        }
    }
    Ok(out.flush()?)
}
