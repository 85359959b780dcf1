//! The certificate that thanks somebody who gave a hand to a project.

use crate::domain::entity::Entity;
use crate::i18n::words::Words;
use crate::i18n::{amounts, dates};
use crate::store::query::projects::Volunteer;
use crate::store::{Result, Store};
use crate::t;

use super::super::model::{Block, Signature};
use super::super::subject::{Subject, not_found};
use super::super::template::values::Values;
use super::of_project;

/// What is filled into the certificate of a person or an organisation.
///
/// # Errors
/// [`Refusal::NotFound`](crate::domain::refusal::Refusal::NotFound), also of somebody who had no part in
/// the project.
pub fn values(store: &Store, subject: &Subject, words: &Words) -> Result<Values> {
    store.at_one_moment(|store| {
        let sheet = subject.project_sheet(store)?;
        let thanked = thanked(store, subject)?;
        let mut values = of_project(store, &sheet)?;
        values.put("thanked", thanked.name);
        let hours = (thanked.minutes > 0)
            .then(|| amounts::minutes(thanked.minutes, words.language()))
            .map(|hours| t!(words, "paper-certificate-hours", hours = hours));
        values.put("hours_given", hours.unwrap_or_default());
        // While it runs, its end is a plan: the day is written in when the paper is given.
        let day = sheet.project.date("closed_on");
        let day = day.map(|day| dates::plain(day, words.language()));
        // The day stands in the text where it is known: it is not asked for once more.
        let date = if day.is_some() { "".into() } else { t!(words, "minutes-date") };
        let body = super::body_of(store, &sheet.project)?.map(|body| body.label());
        let line = Signature {
            name: t!(words, "paper-project-for-body").into_owned(),
            role: body.unwrap_or_default(),
            date: date.into_owned(),
        };
        values.put("date", day.unwrap_or_default());
        values.blocks("signatures", [Block::Signatures(vec![line])]);
        Ok(values)
    })
}

/// Who is thanked.
pub(super) fn thanked(store: &Store, subject: &Subject) -> Result<Volunteer> {
    let project = subject.project_id().cloned().unwrap_or_default();
    let part = subject.part().cloned().unwrap_or_default();
    let found = store.volunteers(&project)?.into_iter().find(|found| found.id == part);
    found.ok_or_else(|| not_found(Entity::Person, &part).into())
}
