//! A form: fields, what is wrong with them at the field, proposals for links, and the command
//! that saving makes of it. What is typed is kept as a draft until it is saved.

mod again;
mod alike;
mod begins;
mod build;
mod choices;
mod choosing;
mod consent;
mod digits;
mod does;
mod doubt;
mod draft;
mod draw;
mod dropped;
pub mod field;
mod follows;
mod lives;
mod lookup;
mod makes;
mod meant;
mod moves;
mod namesakes;
mod newcomer;
mod parts;
mod sat;
mod screen;
mod submit;
mod takes;
mod together;
mod twice;
mod unknown;
mod when;

use std::cell::Cell as Remembered;

use chrono::NaiveDateTime;
use ratatui::layout::Rect;

use super::section::Section;
use crate::domain::command::{Command, Values};
use crate::domain::entity::Entity;
use crate::domain::field::Value;
use crate::domain::id::Id;
use crate::store::Record;
use crate::text::ordered::Map;
use crate::tui::context::Context;
use alike::Alike;
use digits::Digits;
pub use does::Does;
pub use doubt::Doubt;
use doubt::Doubts;
pub use draft::READ;
use draft::new_key;
use draw::Remark;
use field::FormField;
use lives::Lives;
use lookup::Lookup;
pub(in crate::tui::screen) use namesakes::{differences, namesakes};
pub use submit::Submit;
pub(in crate::tui::screen) use together::{called, resolutions};
pub(in crate::tui::screen) use unknown::Barred;

/// The values of a form by the names of its fields.
pub type Parsed = Map<&'static str, Value>;

/// A form on the terminal.
pub struct FormScreen {
    /// The text id of its title.
    title: String,
    section: Option<Section>,
    /// What is said before the first field.
    intro: String,
    /// Whether it stands in a frame over the screen below.
    dialog: bool,
    /// Whether there is nothing below it to go to: the first run.
    alone: bool,
    /// Whether something else than a main motion can be put instead.
    moves: bool,
    /// Whether it lies over a meeting, to whose roll one goes from it.
    roll: bool,
    /// What its key to save is called where it does something else, and when that is so.
    does: Option<(&'static str, Does)>,
    fields: Vec<FormField>,
    focus: usize,
    submit: Submit,
    key: String,
    lookup: Lookup,
    /// What is opened for a name that nobody has.
    makes: Option<Box<makes::Makes>>,
    /// The choice that digits typed on it leave, for the field of a number.
    digits: Option<Digits>,
    /// Enter saves and begins anew, so that many are typed in a row; called after each.
    again: Option<Box<dyn Fn()>>,
    /// Whether what stands in the fields was sent and not answered yet.
    sent: bool,
    /// Whether anything was typed since the form was opened.
    touched: bool,
    /// Whether it takes the latest draft whose key begins with its own.
    is_nobodys: bool,
    /// Whether a draft was put back.
    restored: bool,
    /// When that draft was typed.
    typed_at: Option<NaiveDateTime>,
    remarks: Vec<Remark>,
    alike: Alike,
    /// Where two people type the same, one after the other.
    twice: Option<twice::Twice>,
    /// What was read of the record that [`Submit::Over`] writes over.
    read: Values,
    /// What a new record has that nobody is asked: what it belongs to.
    given: Values,
    /// The project whose part it is: what it points to is of the same.
    project: Option<Id>,
    /// What is done when the question above is answered with yes.
    confirming: Option<Command>,
    /// What is asked about before anything is saved.
    doubts: Vec<Box<Doubts>>,
    /// Whether the choices of the field that has the keys are open above.
    choosing: bool,
    /// Where a delegate is seated, and what is said of where that person lives.
    lives: Option<Lives>,
    /// Whose mandate ends, and what is said of the last meeting at which they sat.
    sat: Option<sat::Sat>,
    /// The id under which somebody is made with a consent.
    fresh: Option<Id>,
    /// The place of the doubt after the one that is asked about, and the values by its answers.
    doubted: Option<(usize, Vec<Parsed>)>,
    area: Remembered<Rect>,
}

impl FormScreen {
    /// A form with the text id of its title; `key` tells its draft from those of other forms, and
    /// empty, no draft is kept.
    pub fn new(title: impl Into<String>, key: impl Into<String>, submit: Submit) -> Self {
        Self {
            title: title.into(),
            section: None,
            intro: String::new(),
            dialog: false,
            alone: false,
            moves: false,
            roll: false,
            does: None,
            fields: Vec::new(),
            focus: 0,
            submit,
            key: key.into(),
            lookup: Lookup::default(),
            makes: None,
            digits: None,
            again: None,
            sent: false,
            touched: false,
            is_nobodys: false,
            restored: false,
            typed_at: None,
            remarks: Vec::new(),
            alike: Alike::default(),
            twice: None,
            read: Values::new(),
            given: Values::new(),
            project: None,
            confirming: None,
            doubts: Vec::new(),
            choosing: false,
            lives: None,
            sat: None,
            fresh: None,
            doubted: None,
            area: Remembered::new(Rect::default()),
        }
    }

    /// The form of a record: all its fields that are not hidden, with its values. A new one
    /// begins with the values given.
    pub fn of_record(
        entity: Entity,
        record: Option<&Record>,
        given: &[(&'static str, Value)],
        context: &Context,
    ) -> Self {
        let kind = if record.is_some() { "edit" } else { "new" };
        let title = format!("form-{kind}-{}", entity.table());
        let id = record.map(|record| record.id.clone());
        let key = id.as_ref().map_or_else(|| new_key(entity, given), ToString::to_string);
        let key = format!("{}:{key}", entity.table());
        let mut form = Self::new(title, key, Submit::Save(entity, id));
        for field in entity.fields().iter().filter(|field| !field.hidden) {
            let now = record.map(|record| record.value(field.name)).unwrap_or(&Value::Null);
            let mut made = FormField::of(entity, field, now, context);
            if let Some((_, value)) = given.iter().find(|(name, _)| *name == field.name) {
                made.set(value, context);
            }
            form.fields.push(made);
        }
        let hidden = |name: &str| entity.field(name).is_some_and(|field| field.hidden);
        for (name, value) in given.iter().filter(|(name, _)| record.is_none() && hidden(name)) {
            form.given.insert((*name).to_owned(), value.to_json());
        }
        let given_project = given.iter().find(|(name, _)| *name == "project_id");
        let given_project = given_project.and_then(|(_, value)| value.as_text()).map(Id::new);
        form.project = record.and_then(|record| record.link("project_id")).or(given_project);
        // What is given need not be typed: the keys begin behind it.
        let is_given = |field: &FormField| given.iter().any(|(name, _)| *name == field.name);
        form.focus = form.fields.iter().position(|field| !is_given(field)).unwrap_or(0);
        form
    }
}
