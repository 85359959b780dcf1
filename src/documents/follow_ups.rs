//! What was promised and is not done, under the name of whoever promised it.

use crate::text::ordered::Map;
use crate::text::sort;

use chrono::NaiveDate;

use crate::domain::entity::Entity;
use crate::domain::id::Id;
use crate::i18n::dates;
use crate::i18n::words::Words;
use crate::store::{Record, Result, Store};
use crate::t;

use super::members::{by_family_name, of_body};
use super::model::{Block, lines, plain};
use super::subject::Subject;
use super::template::values::Values;

/// How many are read at a time.
const PAGE: u32 = 500;

/// What is filled into the list of what was to be done on a day: of a body's meetings and, in the
/// committee's, of no meeting. What was promised in camera is left out, and so is what was only promised
/// after that day.
///
/// # Errors
/// [`Refusal::NotFound`](crate::domain::refusal::Refusal::NotFound).
pub fn values(store: &Store, subject: &Subject, words: &Words) -> Result<Values> {
    store.at_one_moment(|store| {
        let found = subject.composition(store)?;
        let mut values = of_body(store, &found, words)?;
        let mut promised = Vec::new();
        for open in open(store, &found.body, subject_day(subject))? {
            let person = match open.link("person_id") {
                Some(id) => store.record(Entity::Person, &id)?,
                None => None,
            };
            // What nobody promised stands first: it wants a name.
            let key = person
                .map_or_else(Default::default, |person| (by_family_name(&person), person.label()));
            promised.push((key, open));
        }
        values.put("count", promised.len());
        let mut tables = Vec::new();
        for ((_, name), mut promised) in Map::grouped(promised) {
            sort::by_key(&mut promised, |found| {
                (found.date("due_on").is_none(), found.date("due_on"))
            });
            let mut rows = Vec::new();
            for found in &promised {
                let due = found.date("due_on");
                let late = due.is_some_and(|due| due < subject_day(subject));
                let due = due.map(|day| dates::plain(day, words.language()).replace(' ', "\u{A0}"));
                let due = due.unwrap_or_else(|| "—".to_owned());
                let due = if late { t!(words, "paper-late", day = due) } else { due };
                let meeting = found.link("meeting_id");
                let meeting = meeting.map(|id| store.label(Entity::Meeting, &id)).transpose()?;
                let what = found.text("what").unwrap_or_default();
                rows.push(vec![
                    lines(what),
                    plain(due),
                    plain(meeting.flatten().unwrap_or_else(|| "—".to_owned())),
                ]);
            }
            let head = [
                t!(words, "minutes-follow-up-what"),
                t!(words, "minutes-follow-up-when"),
                t!(words, "paper-fact-meeting"),
            ];
            let head = head.map(|text| text.into_owned()).to_vec();
            tables.push((name, Block::Table { head, rows }));
        }
        values.list("people", tables, |values, (name, table)| {
            let name = match name.is_empty() {
                true => t!(words, "paper-nobody").into_owned(),
                false => name,
            };
            values.put("title", name);
            values.blocks("follow_ups", [table]);
        });
        Ok(values)
    })
}

fn subject_day(subject: &Subject) -> NaiveDate {
    subject.day().unwrap_or_default()
}

/// What was promised of a body by a day and not done then, and no secret.
fn open(store: &Store, body: &Record, day: NaiveDate) -> Result<Vec<Record>> {
    let is_committee = body.text("kind") == Some("committee");
    let mut meetings: Map<Id, bool> = Map::new();
    let (mut open, mut after) = (Vec::new(), None);
    loop {
        let page = store.all(Entity::FollowUp, after.as_ref(), PAGE)?;
        after = page.last().map(|found| found.id.clone());
        let is_last = page.len() < PAGE as usize;
        for found in page {
            if found.date("done_on").is_some_and(|done| done <= day) || store.is_private(&found)? {
                continue;
            }
            let ours = match found.link("meeting_id") {
                // What no meeting promised was promised when it was noted.
                None => {
                    let noted = found.id.made_at().map(dates::here);
                    is_committee && noted.is_none_or(|noted| noted <= day)
                }
                Some(meeting) => match meetings.get(&meeting) {
                    Some(ours) => *ours,
                    None => {
                        let held = store.record(Entity::Meeting, &meeting)?;
                        let ours = held.is_some_and(|held| {
                            held.link("body_id").as_ref() == Some(&body.id)
                                && held.date("date").is_none_or(|held| held <= day)
                        });
                        meetings.insert(meeting, ours);
                        ours
                    }
                },
            };
            if ours {
                open.push(found);
            }
        }
        if is_last {
            return Ok(open);
        }
    }
}
