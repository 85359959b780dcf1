//! Who gave a hand to a project, when and for how long, and what stands there now.

use crate::domain::entity::Entity;
use crate::domain::id::Id;
use crate::domain::project::{FURNISHING_CONDITION, FURNISHING_KIND, PARTICIPANT_ROLE};
use crate::domain::rules::{HOUR_WORTH, Rules};
use crate::i18n::amounts;
use crate::i18n::wording::{choice, hours_given, label, small, volunteering};
use crate::i18n::words::Words;
use crate::store::query::projects::{Named, ProjectSheet};
use crate::t;
use crate::text::joined::Joined;
use crate::text::ordered::{Map, Set};

use super::super::model::{Block, Line, Side, plain};
use super::{head, short_day, strong};

/// The work days that were held with who came and for how long, the hours beside them, and all
/// together; then what they are worth, where the committee says what an hour is. Hours of no work day
/// are one sentence.
pub fn hours(sheet: &ProjectSheet, rules: &Rules, words: &Words) -> Vec<Block> {
    if sheet.minutes == 0 {
        return Vec::new();
    }
    let worth = volunteering(words, sheet, rules.cents(&HOUR_WORTH));
    let table = hours_table(sheet, words);
    let whole = match (&table, &worth) {
        (None, None) => hours_given(words, sheet),
        _ => None,
    };
    let said = whole.into_iter().chain(worth).map(|said| Block::Paragraph(plain(said)));
    table.into_iter().chain(said).collect()
}

fn hours_table(sheet: &ProjectSheet, words: &Words) -> Option<Block> {
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
    if rows.is_empty() {
        return None;
    }
    if beside > 0 {
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
    // Who came, and for how long, is compared from row to row, as money is.
    let sides = vec![None, None, Some(Side::Right), Some(Side::Right)];
    Some(Block::Aligned { head: head(heads), rows, sides })
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

/// Those who took part, by role, with their names: each once, whatever else they were too.
pub fn people(sheet: &ProjectSheet, words: &Words) -> Option<Block> {
    let facts: Vec<(String, Line)> = by_role(each_once(&sheet.participants))
        .into_iter()
        .map(|(role, people)| {
            // One is called by the role, several by what they all are.
            let called = match people.len() {
                1 => choice(words, &PARTICIPANT_ROLE, role),
                _ => words.text(&format!("paper-project-team-{role}")).into_owned(),
            };
            let names: Vec<String> = people.iter().map(|found| found.called(words)).collect();
            (called, plain(names.join(", ")))
        })
        .collect();
    (!facts.is_empty()).then_some(Block::Facts(facts))
}

/// The same on a paper that is posted: how many there are of each role, and the partners' names alone.
pub fn people_counted(sheet: &ProjectSheet, words: &Words) -> Vec<(String, Line)> {
    let (partners, people): (Vec<_>, Vec<_>) =
        each_once(&sheet.participants).into_iter().partition(|found| found.is_organisation);
    let counted = by_role(people).into_iter().map(|(role, people)| {
        let count = people.len().into();
        words.with(&format!("paper-project-count-{role}"), &[("count", count)])
    });
    let counted: Vec<String> = counted.collect();
    let partners: Vec<&str> = partners.iter().map(|found| found.name).collect();
    let fact = |id: &str, told: String| (words.text(id).into_owned(), plain(told));
    [
        (!counted.is_empty()).then(|| fact("paper-project-team", counted.join(", "))),
        (!partners.is_empty()).then(|| fact("paper-project-partners", partners.join(", "))),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// Somebody who takes part, however often: again after a year, or in two roles.
struct Participant<'a> {
    id: Option<Id>,
    name: &'a str,
    is_organisation: bool,
    /// The places of the roles in their list, the first first.
    roles: Set<usize>,
}

impl Participant<'_> {
    /// The name, with the roles behind the first one.
    fn called(&self, words: &Words) -> String {
        let others = self.roles.iter().skip(1);
        let others = others.map(|place| small(&choice(words, &PARTICIPANT_ROLE, role_at(*place))));
        match others.joined(", ") {
            roles if roles.is_empty() => self.name.to_owned(),
            roles => t!(words, "paper-project-also", name = self.name, roles = roles),
        }
    }
}

/// Everybody once, in the order of names.
fn each_once(rows: &[Named]) -> Vec<Participant<'_>> {
    let mut found: Vec<Participant<'_>> = Vec::new();
    for row in rows {
        let role = row.record.text("role").unwrap_or_default();
        let place = PARTICIPANT_ROLE.codes.iter().position(|code| *code == role);
        let place = place.unwrap_or(PARTICIPANT_ROLE.codes.len());
        let organisation = row.record.link("organisation_id");
        let is_organisation = organisation.is_some();
        let id = organisation.or_else(|| row.record.link("person_id"));
        match found.iter_mut().find(|known| known.id == id) {
            Some(known) => {
                known.roles.insert(place);
            }
            None => {
                let roles = Set::from([place]);
                found.push(Participant { id, name: &row.name, is_organisation, roles });
            }
        }
    }
    found
}

/// People by the first of what they are in the project, in the order of the roles.
fn by_role(people: Vec<Participant<'_>>) -> Vec<(&'static str, Vec<Participant<'_>>)> {
    let mut found: Map<usize, Vec<Participant<'_>>> = Map::new();
    for person in people {
        let first = person.roles.first().copied().unwrap_or_default();
        found.or_default(first).push(person);
    }
    found.into_iter().map(|(place, people)| (role_at(place), people)).collect()
}

fn role_at(place: usize) -> &'static str {
    PARTICIPANT_ROLE.codes.get(place).copied().unwrap_or("other")
}
