//! Who gave a hand to a project, when and for how long, and what stands there now.

use std::collections::BTreeMap;

use crate::domain::entity::Entity;
use crate::domain::project::{FURNISHING_CONDITION, FURNISHING_KIND, PARTICIPANT_ROLE};
use crate::i18n::amounts;
use crate::i18n::wording::{choice, label};
use crate::i18n::words::Words;
use crate::store::query::projects::{Named, ProjectSheet};
use crate::t;

use super::super::model::{Block, Line, plain};
use super::{head, short_day, strong};

/// The work days that were held with who came and for how long, the hours beside them, and all
/// together.
pub fn hours(sheet: &ProjectSheet, words: &Words) -> Option<Block> {
    if sheet.minutes == 0 {
        return None;
    }
    let told = |minutes: i64| amounts::minutes(minutes, words.language());
    let held = sheet.work_days.iter().filter(|row| row.heads > 0);
    let mut rows: Vec<Vec<Line>> = held
        .map(|row| {
            let day = short_day(&row.record, "held_on", words);
            let (came, hours) = (plain(row.heads.to_string()), plain(told(row.minutes)));
            vec![plain(row.record.label()), plain(day), came, hours]
        })
        .collect();
    let beside = sheet.minutes - sheet.work_days.iter().map(|row| row.minutes).sum::<i64>();
    if beside > 0 && !rows.is_empty() {
        let said = t!(words, "paper-project-other-hours");
        rows.push(vec![plain(said), plain("—"), plain("—"), plain(told(beside))]);
    }
    let total = strong(t!(words, "paper-project-total"));
    rows.push(vec![total, plain(""), plain(""), strong(told(sheet.minutes))]);
    let heads = [
        label(words, Entity::WorkDay, "title").into(),
        label(words, Entity::WorkDay, "held_on").into(),
        t!(words, "paper-project-came"),
        t!(words, "paper-project-hours"),
    ];
    Some(Block::Table { head: head(heads), rows })
}

/// What was made.
pub fn furnishings(sheet: &ProjectSheet, words: &Words) -> Option<Block> {
    let rows = sheet.furnishings.iter().map(|found| {
        let text = |field: &str| found.text(field).unwrap_or_default();
        let condition = match text("condition") {
            "" => "—".to_owned(),
            code => choice(words, &FURNISHING_CONDITION, code),
        };
        vec![
            plain(found.label()),
            plain(choice(words, &FURNISHING_KIND, text("kind"))),
            plain(found.text("islet").unwrap_or("—")),
            plain(short_day(found, "made_on", words)),
            plain(condition),
        ]
    });
    let rows: Vec<Vec<Line>> = rows.collect();
    let of = |field: &str| label(words, Entity::Furnishing, field).into();
    let heads = [of("name"), of("kind"), of("islet"), of("made_on"), of("condition")];
    (!rows.is_empty()).then(|| Block::Table { head: head(heads), rows })
}

/// The same by their names alone, where there is one page for all.
pub fn furnishings_named(sheet: &ProjectSheet) -> Option<Block> {
    let names = sheet.furnishings.iter().map(|found| match found.text("islet") {
        Some(islet) => plain(format!("{} ({islet})", found.label())),
        None => plain(found.label()),
    });
    let names: Vec<Line> = names.collect();
    (!names.is_empty()).then_some(Block::Names(names))
}

/// Those who took part, by role, with their names.
pub fn people(sheet: &ProjectSheet, words: &Words) -> Option<Block> {
    let by_role = by_role(sheet.participants.iter());
    let facts: Vec<(String, Line)> = by_role
        .into_iter()
        .map(|(role, names)| {
            // One is called by the role, several by what they all are.
            let called = match names.len() {
                1 => choice(words, &PARTICIPANT_ROLE, role),
                _ => words.text(&format!("paper-project-team-{role}")).into_owned(),
            };
            (called, plain(names.join(", ")))
        })
        .collect();
    (!facts.is_empty()).then_some(Block::Facts(facts))
}

/// The same on a paper that is posted: how many there are of each role, and the partners' names alone.
pub fn people_counted(sheet: &ProjectSheet, words: &Words) -> Vec<(String, Line)> {
    let is_partner = |row: &&Named| row.record.link("organisation_id").is_some();
    let people = by_role(sheet.participants.iter().filter(|row| !is_partner(row)));
    let counted = people.into_iter().map(|(role, names)| {
        words.with(&format!("paper-project-count-{role}"), &[("count", names.len().into())])
    });
    let counted: Vec<String> = counted.collect();
    let partners = sheet.participants.iter().filter(is_partner);
    let partners: Vec<&str> = partners.map(|row| row.name.as_str()).collect();
    let fact = |id: &str, told: String| (words.text(id).into_owned(), plain(told));
    [
        (!counted.is_empty()).then(|| fact("paper-project-team", counted.join(", "))),
        (!partners.is_empty()).then(|| fact("paper-project-partners", partners.join(", "))),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// Names by what they are in the project, in the order of the roles.
fn by_role<'a>(rows: impl Iterator<Item = &'a Named>) -> Vec<(&'static str, Vec<&'a str>)> {
    let mut found: BTreeMap<usize, Vec<&str>> = BTreeMap::new();
    for row in rows {
        let role = row.record.text("role").unwrap_or_default();
        let place = PARTICIPANT_ROLE.codes.iter().position(|code| *code == role);
        found.entry(place.unwrap_or(PARTICIPANT_ROLE.codes.len())).or_default().push(&row.name);
    }
    let role = |place: usize| PARTICIPANT_ROLE.codes.get(place).copied().unwrap_or("other");
    found.into_iter().map(|(place, names)| (role(place), names)).collect()
}
