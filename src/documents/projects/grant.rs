//! The report to whoever gave a grant: what it was for, what was done with it, with the vouchers.

use crate::domain::entity::Entity;
use crate::domain::field::Value;
use crate::domain::project::APPLICATION_STATE;
use crate::domain::refusal::Refusal;
use crate::i18n::amounts;
use crate::i18n::wording::label;
use crate::i18n::words::Words;
use crate::store::query::projects::ProjectSheet;
use crate::store::{Record, Result, Store};
use crate::t;

use super::super::caution::Caution;
use super::super::model::{Block, Line, Signature, plain};
use super::super::subject::{Subject, not_found};
use super::super::template::values::Values;
use super::{
    coded, facts, field, given_up, linked, measures, money, of_project, photos, said, work,
};

/// What is filled into the report of a grant: of one application, or of all that were granted.
///
/// # Errors
/// [`Refusal::NotFound`]; [`Refusal::NoGrant`].
pub fn values(store: &Store, subject: &Subject, words: &Words) -> Result<Values> {
    store.at_one_moment(|store| {
        let sheet = subject.project_sheet(store)?;
        let mut values = of_project(store, &sheet)?;
        let grants = grants(&sheet, subject)?;
        let several = grants.len() > 1;
        let told = grants.iter().map(|grant| application(store, &sheet, grant, several, words));
        let told: Vec<Option<Block>> = told.collect::<Result<_>>()?;
        let names: Vec<String> = grants.iter().map(|grant| grant.label()).collect();
        values.put("title", names.join(", "));
        // Where nothing was applied for, the grants are those that the money came from.
        let given = sheet.funding.iter().filter(|found| is_given(found) && grants.is_empty());
        if grants.is_empty() && given.clone().next().is_none() {
            return Err(Refusal::NoGrant {}.into());
        }
        let given = given.map(|found| source(store, found, words));
        let given: Vec<Option<Block>> = given.collect::<Result<_>>()?;
        let end = std::iter::once(facts(given_up(&sheet.project, words)));
        values.blocks("facts", end.chain(told).chain(given).flatten());
        values.blocks("happened", said(&sheet.project, "happened"));
        values.blocks("hours", work::hours(&sheet, &store.rules()?, words));
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

/// Whether a source is a grant of which something was promised or came.
fn is_given(found: &Record) -> bool {
    let some = |name: &str| found.value(name).as_whole().is_some_and(|cents| cents > 0);
    found.text("kind") == Some("grant") && (some("promised") || some("received"))
}

/// That the application is not one that was granted.
///
/// # Errors
/// The register cannot be read.
pub fn cautions(store: &Store, subject: &Subject) -> Result<Vec<Caution>> {
    let sheet = subject.project_sheet(store)?;
    let grants = grants(&sheet, subject)?;
    let others = grants.into_iter().filter(|grant| grant.text("state") != Some("granted"));
    let told = others.map(|grant| Caution::NotGranted {
        name: grant.label(),
        state: grant.text("state").unwrap_or_default().to_owned(),
    });
    Ok(told.collect())
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

/// What came of a grant so far: the sum of the sources that are filed under it.
fn received(sheet: &ProjectSheet, grant: &Record, words: &Words) -> (String, Option<Line>) {
    let own = |found: &&Record| found.link("application_id").as_ref() == Some(&grant.id);
    let own: Vec<&Record> = sheet.funding.iter().filter(own).collect();
    let cents = |found: &&Record| found.value("received").as_whole().unwrap_or(0);
    let sum: i64 = own.iter().map(cents).sum();
    let told = (!own.is_empty()).then(|| plain(amounts::money(sum, words.language())));
    (label(words, Entity::Funding, "received"), told)
}

/// What is known of an application; its programme, which the paper's title names, only among several.
fn application(
    store: &Store,
    sheet: &ProjectSheet,
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
        received(sheet, grant, words),
        field(grant, "submitted_on", words),
        field(grant, "answered_on", words),
        field(grant, "report_due_on", words),
    ];
    Ok(facts(programme.into_iter().chain(all).collect()))
}
