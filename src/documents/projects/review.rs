//! The post mortem of a project: what was hoped, what happened, and what comes of it.

use crate::i18n::words::Words;
use crate::store::{Result, Store};
use crate::t;

use super::super::model::{Block, Signature};
use super::super::subject::Subject;
use super::super::template::values::Values;
use super::{charts, facts, measures, money, of_project, photos, said, sheet, work};
use crate::domain::entity::Entity;
use crate::domain::project::POST_MORTEM;

/// What is filled into the post mortem of a project; a draft until it is closed.
///
/// # Errors
/// [`Refusal::NotFound`](crate::domain::refusal::Refusal::NotFound).
pub fn values(store: &Store, subject: &Subject, words: &Words) -> Result<Values> {
    store.at_one_moment(|store| {
        let found = subject.project_sheet(store)?;
        let mut values = of_project(store, &found)?;
        let draft = match found.project.text("status") {
            Some("open") => t!(words, "review-draft").into_owned(),
            _ => String::new(),
        };
        values.put("mark", draft);
        values.blocks("facts", facts(sheet::portrait(store, &found, words)?));
        values.blocks("people", work::people(&found, words));
        for name in POST_MORTEM {
            values.blocks(name, said(&found.project, name));
        }
        values.blocks("indicators", measures::table(&found, words));
        let how = measures::how(&found, words);
        values.blocks("charts", charts::indicators(&found, words).into_iter().chain(how));
        values.blocks("hours", work::hours(&found, &store.rules()?, words));
        values.blocks("furnishings", work::furnishings(&found, words));
        values.blocks("sources", money::sources(&found, words));
        values.blocks("lines", money::budget(&found, words));
        values.blocks("balance", money::balance(&found, words));
        let all = (usize::MAX, photos::LARGE);
        values.blocks("photos", photos::photos(store, &found, all, words));
        let steward = found.project.link("steward_id");
        let steward = steward.map(|id| store.label(Entity::Person, &id)).transpose()?.flatten();
        let line = Signature {
            name: steward.unwrap_or_default(),
            role: t!(words, "paper-project-steward").into_owned(),
            date: t!(words, "minutes-date").into_owned(),
        };
        values.blocks("signatures", [Block::Signatures(vec![line])]);
        Ok(values)
    })
}
