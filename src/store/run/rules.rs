//! The committee's rules.

use rusqlite::params;

use crate::domain::command::SetRule;
use crate::domain::entity::Entity;
use crate::domain::field::{Fault, Value};
use crate::domain::refusal::Refusal;
use crate::domain::rules;

use crate::text::pasted::without_unseen;

use super::super::error::Result;
use super::super::query::records_where;
use super::super::writer::Writer;

/// Sets a rule, or puts its default back.
pub(super) fn set(writer: &Writer<'_>, set: &SetRule) -> Result<()> {
    let rule =
        rules::find(&set.rule).ok_or_else(|| Refusal::UnknownRule { rule: set.rule.clone() })?;
    let wanted = set.value.as_deref().unwrap_or(rule.default);
    // Every paper begins with this name.
    if rule.key == rules::COMMITTEE_NAME.key && wanted.trim().is_empty() {
        return Err(Refusal::Field {
            table: "rule".to_owned(),
            field: "value".to_owned(),
            fault: Fault::Required,
        }
        .into());
    }
    if let Some(value) = set.value.as_ref().filter(|value| !rule.accepts(value)) {
        let (rule, value) = (set.rule.clone(), value.clone());
        return Err(Refusal::RuleValue { rule, value }.into());
    }
    let in_force = writer.rules()?;
    let is = in_force.text(rule);
    if let Some(was) = set.was.as_ref().filter(|was| *was != is && wanted != is) {
        return Err(Refusal::ChangedMeanwhile {
            table: "rule".to_owned(),
            field: set.rule.clone(),
            was: was.clone(),
            is: is.to_owned(),
            wanted: wanted.to_owned(),
        }
        .into());
    }
    if rule.key == rules::COMMITTEE_NAME.key {
        rename_committee(writer, is, wanted)?;
    }
    writer.set_rule(rule.key, set.value.as_deref())
}

/// The committee goes by its new name, on papers too, unless it was called otherwise there on purpose.
fn rename_committee(writer: &Writer<'_>, was: &str, name: &str) -> Result<()> {
    let condition = "WHERE kind = 'committee' AND name = ?1";
    let named = records_where(writer.conn, Entity::Body, condition, params![was.trim()])?;
    let change = [("name", Value::Text(without_unseen(name.trim(), ' ').into_owned()))];
    named.iter().try_for_each(|body| writer.update(Entity::Body, &body.id, &change))
}
