//! The forms of the points of an agenda: one after the other, or one that is there.

use std::cell::Cell;

use super::outline;
use crate::domain::command::{Command, Save, Values};
use crate::domain::entity::Entity;
use crate::domain::field::{Kind, Value};
use crate::domain::meeting::PURPOSE;
use crate::domain::outline::subtree;
use crate::store::Record;
use crate::store::query::meetings::MeetingSheet;
use crate::t;
use crate::tui::context::Context;
use crate::tui::screen::form::field::{FormField, Optional, Takes};
use crate::tui::screen::form::{FormScreen, Submit};
use crate::tui::screen::section::Section;
use crate::tui::theme::Role;

/// The fields of a point, in the order in which they are asked.
const FIELDS: [&str; 4] = ["title", "purpose", "lead_id", "minutes_planned"];

fn field(name: &'static str) -> FormField {
    let takes = match name {
        "purpose" => Takes::Choice(&PURPOSE, Optional::Yes),
        "lead_id" => Takes::Link(Entity::Person),
        "minutes_planned" => Takes::Plain(Kind::Whole),
        _ => Takes::Plain(Kind::Text),
    };
    let field = FormField::new(name, format!("agenda_item-{name}"), takes);
    if name == "title" { field.required() } else { field }
}

/// New points behind the selected one (`at` is its place) and of its level: Enter adds the next.
pub(super) fn new(sheet: &MeetingSheet, at: Option<usize>) -> FormScreen {
    let meeting = sheet.meeting.id.clone();
    let key = format!("agenda_item:new:{meeting}");
    let levels = outline::levels(sheet);
    let (after, level) = match at {
        Some(at) => (subtree(&levels, at).end, levels.get(at).copied().unwrap_or(1)),
        None => (levels.len(), 1),
    };
    let place = Cell::new(u32::try_from(after).unwrap_or(u32::MAX));
    let submit = Submit::Command(Box::new(move |parsed| {
        place.set(place.get().saturating_add(1));
        let mut set = Values::from([
            ("meeting_id".to_owned(), meeting.to_string().into()),
            ("level".to_owned(), level.into()),
            ("position".to_owned(), place.get().into()),
        ]);
        let given = FIELDS.iter().filter_map(|name| parsed.get(name).map(|value| (name, value)));
        let given = given.filter(|(_, value)| **value != Value::Null);
        set.extend(given.map(|(name, value)| ((*name).to_owned(), value.to_json())));
        Command::Save(Save { what: Entity::AgendaItem, id: None, set, was: Values::new() })
    }));
    let sent = sheet.meeting.text("notice_sent_on").is_some();
    let special = sheet.meeting.text("kind") == Some("special");
    let form = FormScreen::new("form-new-agenda_item", key, submit).in_section(Section::Meetings);
    let form = FIELDS.into_iter().map(field).fold(form, FormScreen::field);
    form.again().remark(move |_, context| said(sent, special, context))
}

/// What is to be known of a new point: Enter goes on, and the notice may be out already.
fn said(sent: bool, special: bool, context: &Context) -> Vec<(String, Role)> {
    let words = &context.words;
    let mut said = vec![(t!(words, "point-next").into_owned(), Role::Muted)];
    if sent {
        let late = if special { t!(words, "point-late-special") } else { t!(words, "point-late") };
        said.insert(0, (late.into_owned(), Role::Warning));
    }
    said
}

/// A point as it is planned.
pub(super) fn edit(sheet: &MeetingSheet, point: &Record, context: &Context) -> FormScreen {
    let submit = Submit::Save(Entity::AgendaItem, Some(point.id.clone()));
    let key = format!("agenda_item:plan:{}", point.id);
    let form = FormScreen::new("form-edit-agenda_item", key, submit).in_section(Section::Meetings);
    let made = FIELDS.into_iter().map(|name| {
        let was = point.value(name).clone();
        let mut made = field(name);
        match point.link(name).filter(|_| name == "lead_id") {
            Some(lead) => made.link(lead, sheet.name(point, name)),
            None => made.set(&was, context),
        }
        made.was = was;
        made
    });
    made.fold(form, FormScreen::field)
}
