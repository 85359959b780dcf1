//! A project on one page.

use crate::domain::entity::Entity;
use crate::domain::project::PROJECT_SCOPE;
use crate::i18n::amounts;
use crate::i18n::words::Words;
use crate::store::query::projects::ProjectSheet;
use crate::store::{Result, Store};
use crate::t;

use super::super::model::{Block, plain};
use super::super::subject::Subject;
use super::super::template::values::Values;
use super::{Known, coded, decisions, facts, field, linked, of_project, phase, photos, work};

/// What is filled into the sheet of a project: no names but the steward's and the partners'.
///
/// # Errors
/// [`Refusal::NotFound`](crate::domain::refusal::Refusal::NotFound).
pub fn values(store: &Store, subject: &Subject, words: &Words) -> Result<Values> {
    store.at_one_moment(|store| {
        let sheet = subject.project_sheet(store)?;
        let mut values = of_project(store, &sheet)?;
        // Who takes part stands in the same block: there is one page for all.
        let mut known = portrait(store, &sheet, words)?;
        if let Some(Block::Facts(people)) = work::people(&sheet, false, words) {
            known.extend(people.into_iter().map(|(label, line)| (label, Some(line))));
        }
        values.blocks("facts", facts(known));
        values.blocks("progress", facts(progress(&sheet, words)));
        values.blocks("furnishings", work::furnishings_named(&sheet));
        let one = (1, photos::SMALL);
        values.blocks("photos", photos::photos(store, &sheet, one, words));
        Ok(values)
    })
}

/// What it is, where, and who leads it.
pub(super) fn portrait(store: &Store, sheet: &ProjectSheet, words: &Words) -> Result<Known> {
    let project = &sheet.project;
    Ok(vec![
        linked(store, project, "site_id", Entity::Site, words)?,
        field(project, "islet", words),
        linked(store, project, "steward_id", Entity::Person, words)?,
        coded(project, "scope", &PROJECT_SCOPE, words),
        (t!(words, "paper-project-phase-label").into_owned(), phase(sheet, words)),
        field(project, "starts_on", words),
        match project.date("closed_on") {
            Some(_) => field(project, "closed_on", words),
            None => field(project, "ends_on", words),
        },
        linked(store, project, "previous_id", Entity::Project, words)?,
        (t!(words, "paper-project-decisions").into_owned(), decisions(sheet)),
    ])
}

/// How far it has come: tasks, hours, money.
fn progress(sheet: &ProjectSheet, words: &Words) -> Known {
    let money = |cents: i64| amounts::money(cents, words.language());
    let fact = |id: &str, told: Option<String>| (words.text(id).into_owned(), told.map(plain));
    let (tasks, sums) = (sheet.tasks, sheet.money);
    let tasks = (tasks.all > 0)
        .then(|| t!(words, "paper-project-tasks-done", done = tasks.done, all = tasks.all));
    let hours = (sheet.minutes > 0).then(|| amounts::minutes(sheet.minutes, words.language()));
    let received = (!sheet.funding.is_empty()).then(|| {
        let (received, promised) = (money(sums.received), money(sums.promised));
        t!(words, "paper-project-received-of", received = received, promised = promised)
    });
    let in_kind = (sums.in_kind_received > 0).then(|| money(sums.in_kind_received));
    let paid = (!sheet.lines.is_empty()).then(|| {
        let (paid, planned) = (money(sums.paid), money(sums.planned));
        t!(words, "paper-project-paid-of", paid = paid, planned = planned)
    });
    let balance = super::money::balance(sheet, words).into_iter().next();
    let balance = match balance {
        Some(Block::Paragraph(line)) => Some(super::super::model::told(&line)),
        _ => None,
    };
    vec![
        fact("paper-project-tasks", tasks),
        fact("paper-project-volunteers", hours),
        fact("paper-project-received", received),
        fact("paper-project-in-kind", in_kind),
        fact("paper-project-spent", paid),
        fact("paper-project-balance", balance),
    ]
}
