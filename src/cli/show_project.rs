//! `projets montrer`: a project with its parts, its sums and what was decided about it.

use serde_json::{Map, Value as Json, json};

use crate::domain::entity::Entity;
use crate::domain::field::{Field, Kind, Value};
use crate::domain::id::Id;
use crate::domain::project::AUTHORISATION_STATE;
use crate::domain::project::authorised;
use crate::domain::project::hours::{Share, worth};
use crate::domain::rules::HOUR_WORTH;
use crate::i18n::wording;
use crate::i18n::words::Words;
use crate::store::{Record, Store};

use super::failure::Result;
use super::session::today;
use super::show_act::{each, fields};

/// What a project has, as its JSON calls it, in the order in which it is told.
pub const PARTS: [(&str, Entity); 14] = [
    ("phases", Entity::ProjectPhase),
    ("participants", Entity::Participant),
    ("authorisations", Entity::Authorisation),
    ("next_tasks", Entity::Task),
    ("work_days", Entity::WorkDay),
    ("lines", Entity::BudgetLine),
    ("funding", Entity::Funding),
    ("applications", Entity::Application),
    ("furnishings", Entity::Furnishing),
    ("indicators", Entity::Indicator),
    ("photos", Entity::Photo),
    ("followed_by", Entity::Project),
    ("resolutions", Entity::Motion),
    ("meetings", Entity::Meeting),
];

/// Whether a record is told by its fields, and not by its name alone.
pub fn is_part(entity: Entity) -> bool {
    let named = [Entity::Project, Entity::Motion, Entity::Meeting];
    PARTS.iter().any(|(_, part)| *part == entity) && !named.contains(&entity)
}

/// A project with its parts. Amounts are in their small units: cents, minutes, hundredths.
pub fn project(store: &Store, record: &Record) -> Result<Map<String, Json>> {
    let mut all = fields(store, record, false)?;
    let Some(sheet) = store.project(&record.id, today())? else { return Ok(all) };
    let mut put = |name: &str, value: Json| {
        all.insert(name.to_owned(), value);
    };
    let money = sheet.money;
    put(
        "money",
        json!({
            "promised": money.promised, "received": money.received,
            "in_kind_promised": money.in_kind_promised,
            "in_kind_received": money.in_kind_received,
            "planned": money.planned, "committed": money.committed, "paid": money.paid,
            "left": money.left(), "owed": money.owed,
        }),
    );
    put("minutes", sheet.minutes.into());
    let shares = &sheet.shares;
    let by = |of: Entity, shares: &[Share]| -> Result<Vec<Json>> {
        let told = |share: &Share| {
            let id = share.of.as_ref();
            let name = id.map(|id| store.label(of, id)).transpose()?.flatten();
            let (of, id) = (of.table(), id.map(Id::as_str));
            Ok(json!({format!("{of}_id"): id, of: name, "minutes": share.minutes}))
        };
        shares.iter().map(told).collect()
    };
    let months = shares.months.iter();
    let months = months.map(|row| json!({"month": row.month, "minutes": row.minutes}));
    put(
        "hours",
        json!({
            "months": months.collect::<Vec<_>>(),
            "people": by(Entity::Person, &shares.people)?,
            "tasks": by(Entity::Task, &shares.tasks)?,
            "worth": store.rules()?.cents(&HOUR_WORTH).map(|rate| worth(sheet.minutes, rate)),
        }),
    );
    let tasks = sheet.tasks;
    put("tasks", json!({"all": tasks.all, "done": tasks.done, "late": tasks.late}));
    let records = |rows: &[Record]| each(store, rows, false);
    put("phases", records(&sheet.phases)?.into());
    let participants = sheet.participants.iter().map(|row| &row.record);
    put("participants", each(store, participants, false)?.into());
    put("authorisations", records(&sheet.authorisations)?.into());
    let next = sheet.next_tasks.iter().map(|row| &row.record);
    put("next_tasks", each(store, next, false)?.into());
    let mut days = Vec::new();
    for row in &sheet.work_days {
        let mut shown = fields(store, &row.record, false)?;
        shown.insert("minutes".to_owned(), row.minutes.into());
        shown.insert("came".to_owned(), row.heads.into());
        days.push(Json::Object(shown));
    }
    put("work_days", days.into());
    let mut lines = Vec::new();
    for row in &sheet.lines {
        let mut shown = fields(store, &row.record, false)?;
        shown.insert("paid".to_owned(), row.money.paid.into());
        shown.insert("vouchers".to_owned(), records(&row.vouchers)?.into());
        shown.insert("quotes".to_owned(), records(&row.quotes)?.into());
        lines.push(Json::Object(shown));
    }
    put("lines", lines.into());
    put("funding", records(&sheet.funding)?.into());
    put("applications", records(&sheet.applications)?.into());
    let mut furnishings = Vec::new();
    for found in &sheet.furnishings {
        let mut shown = fields(store, found, false)?;
        let upkeep = store.children(Entity::Upkeep, "furnishing_id", &found.id)?;
        shown.insert("upkeep".to_owned(), records(&upkeep)?.into());
        furnishings.push(Json::Object(shown));
    }
    put("furnishings", furnishings.into());
    let mut indicators = Vec::new();
    for row in &sheet.indicators {
        let mut shown = fields(store, &row.record, false)?;
        shown.insert("measures".to_owned(), records(&row.measures)?.into());
        indicators.push(Json::Object(shown));
    }
    put("indicators", indicators.into());
    put("photos", records(&sheet.photos)?.into());
    put("followed_by", records(&sheet.followed_by)?.into());
    put("resolutions", records(&sheet.motions)?.into());
    put("meetings", records(&sheet.meetings)?.into());
    // Without its words a follow-up that was noted in camera has nothing left to say.
    let mut follow_ups = records(&sheet.follow_ups)?;
    follow_ups.retain(|found| !found["what"].is_null());
    put("follow_ups", follow_ups.into());
    Ok(all)
}

/// A part in one line: what its fields say, links by their names.
pub fn said(words: &Words, record: &Record, row: &Json) -> String {
    let shown = |field: &Field| match field.kind {
        Kind::Link(_) if field.hidden => None,
        Kind::Flag => Some(wording::small(&wording::label(words, record.entity, field.name))),
        // Where it stands today, and not where it stood when it was noted.
        Kind::Choice(states) if states.name == AUTHORISATION_STATE.name => {
            let state = record.text(field.name).unwrap_or_default();
            let standing = authorised::standing(state, record.date("expires_on"), today());
            Some(wording::choice(words, states, standing))
        }
        Kind::Link(_) => row[field.name.strip_suffix("_id")?].as_str().map(str::to_owned),
        _ => Some(wording::value(words, field, record.value(field.name))),
    };
    let fields = record.entity.fields().iter();
    let noted = |field: &&Field| *record.value(field.name) != Value::Null;
    let told = fields.filter(noted).filter(|field| field.kind != Kind::Lines).filter_map(shown);
    told.filter(|text| !text.is_empty()).collect::<Vec<_>>().join(" · ")
}
