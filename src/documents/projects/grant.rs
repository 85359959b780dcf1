//! The report to whoever gave a grant: what it was for, what was done with it, with the vouchers.

use crate::domain::entity::Entity;
use crate::domain::field::Value;
use crate::domain::project::APPLICATION_STATE;
use crate::i18n::amounts;
use crate::i18n::wording::label;
use crate::i18n::words::Words;
use crate::store::query::projects::ProjectSheet;
use crate::store::{Record, Result, Store};
use crate::t;

use super::super::model::{Block, Line, Signature, plain};
use super::super::subject::{Subject, not_found};
use super::super::template::values::Values;
use super::{coded, facts, field, linked, measures, money, of_project, photos, said, work};

/// What is filled into the report of a grant: of one application, or of all that were granted.
///
/// # Errors
/// [`Refusal::NotFound`](crate::domain::refusal::Refusal::NotFound).
pub fn values(store: &Store, subject: &Subject, words: &Words) -> Result<Values> {
    store.at_one_moment(|store| {
        let sheet = subject.project_sheet(store)?;
        let mut values = of_project(store, &sheet)?;
        let grants = grants(&sheet, subject)?;
        let several = grants.len() > 1;
        let told = grants.iter().map(|grant| application(store, grant, several, words));
        let told: Vec<Option<Block>> = told.collect::<Result<_>>()?;
        let names: Vec<String> = grants.iter().map(|grant| grant.label()).collect();
        values.put("title", names.join(", "));
        // Where nothing was applied for, the grants are those that the money came from.
        let given = sheet.funding.iter().filter(|found| found.text("kind") == Some("grant"));
        let given = given.filter(|_| grants.is_empty()).map(|found| source(store, found, words));
        let given: Vec<Option<Block>> = given.collect::<Result<_>>()?;
        values.blocks("facts", told.into_iter().chain(given).flatten());
        values.blocks("happened", said(&sheet.project, "happened"));
        values.blocks("hours", work::hours(&sheet, words));
        values.blocks("furnishings", work::furnishings(&sheet, words));
        values.blocks("indicators", measures::table(&sheet, words));
        values.blocks("sources", money::sources(&sheet, words));
        values.blocks("lines", money::budget(&sheet, words));
        values.blocks("balance", money::balance(&sheet, words));
        values.blocks("vouchers", money::vouchers(&sheet, words));
        let all = (usize::MAX, photos::LARGE);
        values.blocks("photos", photos::photos(store, &sheet, all, words));
        let steward = sheet.project.link("steward_id");
        let steward = steward.map(|id| store.label(Entity::Person, &id)).transpose()?.flatten();
        let line = |name: String, role: String| {
            let date = t!(words, "minutes-date").into_owned();
            Signature { name, role, date }
        };
        let lines = vec![
            line(steward.unwrap_or_default(), t!(words, "paper-project-steward").into_owned()),
            line(String::new(), t!(words, "paper-project-for-body").into_owned()),
        ];
        values.blocks("signatures", [Block::Signatures(lines)]);
        Ok(values)
    })
}

/// The application that was asked for; else those that were granted.
fn grants<'a>(sheet: &'a ProjectSheet, subject: &Subject) -> Result<Vec<&'a Record>> {
    let Some(part) = subject.part() else {
        let granted = |found: &&Record| found.text("state") == Some("granted");
        return Ok(sheet.applications.iter().filter(granted).collect());
    };
    let found = sheet.applications.iter().find(|found| found.id == *part);
    found.map(|found| vec![found]).ok_or_else(|| not_found(Entity::Application, part).into())
}

/// Who gave a grant that nobody applied for, how much and when.
fn source(store: &Store, found: &Record, words: &Words) -> Result<Option<Block>> {
    let cents = |name: &str| {
        let cents = found.value(name).as_whole();
        let told = cents.map(|cents| plain(amounts::money(cents, words.language())));
        (label(words, Entity::Funding, name), told)
    };
    Ok(facts(vec![
        field(found, "name", words),
        linked(store, found, "organisation_id", Entity::Organisation, words)?,
        cents("promised"),
        field(found, "promised_on", words),
        cents("received"),
        field(found, "received_on", words),
    ]))
}

/// What is known of an application; its programme, which the paper's title names, only among several.
fn application(
    store: &Store,
    grant: &Record,
    several: bool,
    words: &Words,
) -> Result<Option<Block>> {
    let amount = |name: &str| -> (String, Option<Line>) {
        let cents = match grant.value(name) {
            Value::Whole(cents) => Some(plain(amounts::money(*cents, words.language()))),
            _ => None,
        };
        (label(words, Entity::Application, name), cents)
    };
    let programme = several.then(|| field(grant, "programme", words));
    let all = [
        linked(store, grant, "organisation_id", Entity::Organisation, words)?,
        coded(grant, "state", &APPLICATION_STATE, words),
        amount("asked"),
        amount("granted"),
        field(grant, "submitted_on", words),
        field(grant, "answered_on", words),
        field(grant, "report_due_on", words),
    ];
    Ok(facts(programme.into_iter().chain(all).collect()))
}
