//! The money of a project as a paper of its own.

use crate::i18n::words::Words;
use crate::store::{Result, Store};

use super::super::subject::Subject;
use super::super::template::values::Values;
use super::{charts, facts, given_up, money, of_project};

/// What is filled into the budget of a project.
///
/// # Errors
/// [`Refusal::NotFound`](crate::domain::refusal::Refusal::NotFound).
pub fn values(store: &Store, subject: &Subject, words: &Words) -> Result<Values> {
    store.at_one_moment(|store| {
        let sheet = subject.project_sheet(store)?;
        let mut values = of_project(store, &sheet)?;
        values.blocks("facts", facts(given_up(&sheet.project, words)));
        values.blocks("sources", money::sources(&sheet, words));
        values.blocks("lines", money::budget(&sheet, words));
        values.blocks("balance", money::balance(&sheet, words));
        values.blocks("charts", charts::budget(&sheet, words));
        values.blocks("vouchers", money::vouchers(&sheet, words));
        Ok(values)
    })
}
