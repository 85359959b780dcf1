//! One act of the journal: who, when, and each row it changed, from what to what.

use serde_json::{Map, Value as Json};

use super::journal::{sign, when};
use super::page::{Content, Line, Row};
use super::section::Section;
use super::{Effect, Request};
use crate::domain::entity::Entity;
use crate::domain::field::{Field, Kind, Value};
use crate::domain::id::Id;
use crate::domain::rules;
use crate::i18n::{history, wording};
use crate::store::{self, RowChange, Store};
use crate::t;
use crate::tui::context::Context;
use crate::tui::keys::{Action, Scope};
use crate::tui::theme::Role;

/// Rows of one act that are told; an import of thousands is only counted beyond.
const MOST: usize = 200;

/// An act's page.
pub struct ActPage {
    seq: i64,
    undone_by: Option<i64>,
}

impl ActPage {
    /// The page of an act by its number.
    pub fn new(seq: i64) -> Self {
        Self { seq, undone_by: None }
    }
}

impl Content for ActPage {
    fn scope(&self) -> Scope {
        Scope::Journal
    }

    fn section(&self) -> Section {
        Section::Journal
    }

    fn lines(&mut self, store: &Store, context: &Context) -> store::Result<Option<Vec<Line>>> {
        let words = &context.words;
        let found = store.entries(Some(self.seq + 1), 1)?.into_iter().next();
        let Some(entry) = found.filter(|entry| entry.seq == self.seq) else { return Ok(None) };
        self.undone_by = entry.undone_by;
        let mut lines = vec![Line::Text(history::told(words, store, &entry)?, Role::Title)];
        let told = t!(
            words,
            "journal-act",
            entry = entry.seq,
            when = when(&entry.at, context),
            actor = entry.actor.as_str()
        );
        lines.push(Line::Text(told, Role::Muted));
        if let Some(by) = entry.undone_by {
            let (sign, role) = sign(true, false, context);
            lines.push(Line::Text(
                format!("{sign} {}", t!(words, "journal-undone-by", entry = by)),
                role,
            ));
        }
        let changes = store.changes(self.seq)?;
        for change in changes.iter().take(MOST) {
            lines.push(Line::Gap);
            lines.extend(change_lines(change, store, context));
        }
        if changes.len() > MOST {
            lines.push(Line::Gap);
            let more = t!(words, "journal-more-rows", count = changes.len() - MOST);
            lines.push(Line::Text(more, Role::Muted));
        }
        Ok(Some(lines))
    }

    fn act(
        &mut self,
        action: Action,
        _selected: Option<&(Entity, Id)>,
        _context: &Context,
    ) -> Effect {
        match action {
            Action::TakeBack => Effect::Ask(Request::TakeBack(self.undone_by.unwrap_or(self.seq))),
            _ => Effect::None,
        }
    }
}

/// One row that was changed: what it is called, then each field with its values.
fn change_lines(change: &RowChange, store: &Store, context: &Context) -> Vec<Line> {
    let words = &context.words;
    let Some(entity) = Entity::from_table(&change.table) else {
        return rule_lines(change, context);
    };
    let name = history::called(words, store, entity, &change.row);
    let name = name.filter(|name| !name.is_empty()).unwrap_or_else(|| {
        let values = change.old.as_ref().or(change.new.as_ref());
        let text = |field: &str| Some(values?.get(field)?.as_str()?.to_owned());
        entity.label(text)
    });
    let kind = wording::capital(&wording::entity(words, entity));
    let title =
        if name.is_empty() { kind } else { t!(words, "journal-row", kind = kind, name = name) };
    let gone = store.record(entity, &change.row).ok().flatten().is_none();
    let row = Row::of(title, (!gone).then(|| (entity, change.row.clone())));
    let state = match (&change.old, &change.new) {
        (None, _) => t!(words, "journal-made"),
        (_, None) => t!(words, "journal-removed"),
        _ => "".into(),
    };
    let mut lines = vec![Line::Row(row.right(state))];
    for field in entity.fields() {
        let shown = |values: &Option<Map<String, Json>>| {
            let json = values.as_ref()?.get(field.name)?;
            Some(shown(entity, field, json, store, context))
        };
        let (old, new) = (shown(&change.old), shown(&change.new));
        let text = match (old, new) {
            (None, None) => continue,
            (None, Some(value)) | (Some(value), None) if value.is_empty() => continue,
            (None, Some(value)) | (Some(value), None) => value,
            (Some(old), Some(new)) => {
                let nothing = || t!(words, "journal-nothing").into_owned();
                let told = |value: String| if value.is_empty() { nothing() } else { value };
                t!(words, "journal-change", old = told(old), new = told(new))
            }
        };
        lines.push(Line::Field(wording::label(words, entity, field.name), text));
    }
    lines
}

/// A rule that was set, or put back to its default.
fn rule_lines(change: &RowChange, context: &Context) -> Vec<Line> {
    let words = &context.words;
    let Some(rule) = rules::find(change.row.as_str()) else { return Vec::new() };
    let value = |values: &Option<Map<String, Json>>| {
        let chosen = values.as_ref().and_then(|values| values.get("value")?.as_str());
        let told = wording::rule_value(words, rule, chosen.unwrap_or(rule.default));
        if told.is_empty() { t!(words, "journal-nothing").into_owned() } else { told }
    };
    let text = t!(words, "journal-change", old = value(&change.old), new = value(&change.new));
    vec![Line::Field(wording::rule_name(words, rule), text)]
}

/// A stored value in words; a link by the name of what it points to.
fn shown(
    entity: Entity,
    field: &'static Field,
    json: &Json,
    store: &Store,
    context: &Context,
) -> String {
    let value = Value::from_json(json).unwrap_or_default();
    match (field.kind, &value) {
        (Kind::Link(target), Value::Text(id)) => {
            let id = Id::new(id.clone());
            history::called(&context.words, store, target, &id)
                .unwrap_or_else(|| t!(context.words, "journal-gone").into_owned())
        }
        _ => wording::value_of(&context.words, entity, field, &value),
    }
}
