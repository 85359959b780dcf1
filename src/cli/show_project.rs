//! `projets montrer`: a project with its parts, its sums and what was decided about it.

use serde_json::{Map, Value as Json, json};

use crate::domain::entity::Entity;
use crate::domain::field::{Field, Kind, Value};
use crate::domain::id::Id;
use crate::domain::project::AUTHORISATION_STATE;
use crate::domain::project::authorised;
use crate::domain::project::hours::{Share, worth};
use crate::domain::rules::HOUR_WORTH;
use crate::i18n::words::Words;
use crate::i18n::{amounts, wording};
use crate::store::{Record, Store};
use crate::t;
use crate::text::sort;

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

/// What it comes to: tasks, hours and money, in the sentences of its page.
pub fn totals(words: &Words, store: &Store, project: &Id) -> Result<Vec<String>> {
    let Some(sheet) = store.project(project, today())? else { return Ok(Vec::new()) };
    let an_hour = store.rules()?.cents(&HOUR_WORTH);
    let said = [
        wording::task_counts(words, &sheet),
        wording::hours_given(words, &sheet),
        wording::volunteering(words, &sheet, an_hour),
        wording::budget_total(words, &sheet),
        wording::funding_total(words, &sheet),
        wording::in_kind_total(words, &sheet),
        wording::money_left(words, &sheet),
    ];
    Ok(said.into_iter().flatten().collect())
}

/// What lies under a part, as its JSON calls it.
const UNDER: [(&str, Entity); 4] = [
    ("quotes", Entity::Quote),
    ("vouchers", Entity::Voucher),
    ("upkeep", Entity::Upkeep),
    ("measures", Entity::Measure),
];

/// The lines of what lies under a part: quotes, vouchers, upkeep, measures.
pub fn under(words: &Words, store: &Store, row: &Json) -> Result<Vec<String>> {
    let mut lines = Vec::new();
    for (name, entity) in UNDER {
        for row in row[name].as_array().into_iter().flatten() {
            let Some(id) = row["id"].as_str() else { continue };
            let Some(record) = store.record(entity, &Id::new(id))? else { continue };
            let label = wording::capital(&wording::entity(words, entity));
            let said = said(words, &record, row);
            lines.push(t!(words, "cli-show-entry", label = label, value = said));
        }
    }
    Ok(lines)
}

/// A part in one line: what its fields say, figures and days behind their names, links by theirs.
pub fn said(words: &Words, record: &Record, row: &Json) -> String {
    let shown = |field: &Field| match field.kind {
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
    let noted = |field: &&Field| {
        // The project is what is shown.
        let is_told = !field.hidden && field.kind != Kind::Lines && field.name != "project_id";
        let is_off = field.kind == Kind::Flag && record.value(field.name).as_whole() == Some(0);
        is_told && !is_off && *record.value(field.name) != Value::Null
    };
    let mut fields: Vec<&Field> = record.entity.fields().iter().filter(noted).collect();
    // A photo is known by its caption.
    sort::by_key(&mut fields, |field| field.name != "caption");
    let labelled = |label: &str, value: String| {
        t!(words, "cli-show-entry", label = wording::small(label), value = value)
    };
    let mut told: Vec<String> = Vec::new();
    for field in fields {
        let Some(text) = shown(field).filter(|text| !text.is_empty()) else { continue };
        let names = match field.kind {
            Kind::Choice(_) | Kind::Flag => true,
            Kind::Text => field.required || told.is_empty(),
            Kind::Link(_) => told.is_empty(),
            _ => false,
        };
        let label = wording::label(words, record.entity, field.name);
        told.push(if names { text } else { labelled(&label, text) });
    }
    // What is summed from other records.
    let sum = |name: &str| row[name].as_i64().filter(|sum| *sum > 0);
    if let Some(paid) = row["paid"].as_i64() {
        let paid = amounts::money(paid, words.language());
        told.push(labelled(&t!(words, "paper-project-paid"), paid));
    }
    told.extend(sum("came").map(|count| t!(words, "project-came", count = count)));
    told.extend(sum("minutes").map(|minutes| amounts::minutes(minutes, words.language())));
    told.join(" · ")
}
