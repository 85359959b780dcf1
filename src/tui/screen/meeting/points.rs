//! The forms of the points of an agenda: one after the other, or one that is there.

use std::cell::Cell;
use std::rc::Rc;

use super::{moves, outline};
use crate::domain::command::{Command, Save, Values};
use crate::domain::entity::Entity;
use crate::domain::field::{Kind, Value};
use crate::domain::meeting::PURPOSE;
use crate::domain::outline::{DEEPEST, subtree};
use crate::i18n::agenda::titled;
use crate::store::Record;
use crate::store::query::meetings::MeetingSheet;
use crate::t;
use crate::tui::context::Context;
use crate::tui::screen::form::field::{FormField, Optional, Takes};
use crate::tui::screen::form::{FormScreen, Submit};
use crate::tui::screen::forms::text;
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

/// A place where a new point can go.
struct Place {
    code: &'static str,
    words: String,
    level: u8,
    /// How many points stand before it; more as points are added.
    after: Cell<u32>,
}

/// The places for a new point, the likely one first. While the agenda is being adopted that is under
/// the other business, where what the members add is treated; at other times behind the selected
/// point (`at` is its place).
fn places(sheet: &MeetingSheet, at: Option<usize>, context: &Context) -> Vec<Place> {
    let (words, levels, numbers) =
        (&context.words, outline::levels(sheet), outline::numbers(sheet));
    let called = |at: usize| {
        let title = sheet.items.get(at).and_then(|item| item.text("title")).unwrap_or_default();
        let number = numbers.get(at).map(String::as_str).unwrap_or_default();
        (number.to_owned(), titled(title, context.language()).into_owned())
    };
    let level = |at: usize| levels.get(at).copied().unwrap_or(1);
    let place = |code, words, level, after: usize| Place {
        code,
        words,
        level,
        after: Cell::new(u32::try_from(after).unwrap_or(u32::MAX)),
    };
    let role = |role: &str| sheet.items.iter().position(|item| item.point_role() == Some(role));
    let behind = at.map(|at| {
        let (number, title) = called(at);
        let words = t!(words, "place-behind", number = number, title = title);
        place("behind", words, level(at), subtree(&levels, at).end)
    });
    let below = at.filter(|at| level(*at) < DEEPEST).map(|at| {
        let (number, title) = called(at);
        let words = t!(words, "place-under", number = number, title = title);
        place("below", words, level(at) + 1, subtree(&levels, at).end)
    });
    // The other business is offered once, also where it is selected.
    let under = role("other-business").filter(|other| Some(*other) != at).map(|at| {
        let (number, title) = called(at);
        let words = t!(words, "place-under", number = number, title = title);
        place("under", words, level(at) + 1, subtree(&levels, at).end)
    });
    let last = match role("closing") {
        Some(at) => {
            let (_, title) = called(at);
            let words = t!(words, "place-before", title = title);
            place("last", words, level(at), at)
        }
        None => place("last", t!(words, "place-last").into_owned(), 1, levels.len()),
    };
    let selected = at.and_then(|at| sheet.items.get(at));
    let adopting = selected.is_some_and(|point| is_adopting(sheet, point));
    let selected = selected.and_then(Record::point_role);
    let all = match selected {
        _ if adopting => [under, Some(last), behind, below],
        // Nothing is treated before the agenda is adopted.
        Some("opening" | "agenda") => [Some(last), under, behind, None],
        // Nothing is treated once the sitting is closed.
        Some("closing") => [Some(last), under, behind, None],
        _ => [behind, below, under, Some(last)],
    };
    all.into_iter().flatten().collect()
}

/// Whether the agenda is being adopted under a point: what is added then is treated later.
pub(super) fn is_adopting(sheet: &MeetingSheet, point: &Record) -> bool {
    moves::is_sitting(sheet) && matches!(point.point_role(), Some("opening" | "agenda"))
}

/// New points, where it is chosen: Enter adds the next one at the same place.
pub(super) fn new(sheet: &MeetingSheet, at: Option<usize>, context: &Context) -> FormScreen {
    let meeting = sheet.meeting.id.clone();
    let key = format!("agenda_item:new:{meeting}");
    let places = Rc::new(places(sheet, at, context));
    // Where the point goes that was sent and is not in the register yet.
    let sent_to = Rc::new(Cell::new((u32::MAX, 0)));
    let (known, going) = (Rc::clone(&places), Rc::clone(&sent_to));
    let saved = move || {
        let (after, level) = going.get();
        // What was put behind a point is not yet another one below it.
        let moves = |place: &&Place| {
            place.after.get() > after || place.after.get() == after && place.level <= level
        };
        for place in known.iter().filter(moves) {
            place.after.set(place.after.get().saturating_add(1));
        }
    };
    let offered = places.iter().map(|place| (place.code.to_owned(), place.words.clone()));
    let offered = FormField::new("place", "field-place", Takes::Words(offered.collect())).kept();
    let submit = Submit::Command(Box::new(move |parsed| {
        let mut set = Values::from([("meeting_id".to_owned(), meeting.to_string().into())]);
        let code = text(parsed, "place");
        if let Some(place) = places.iter().find(|place| place.code == code).or(places.first()) {
            let after = place.after.get();
            sent_to.set((after, place.level));
            set.insert("level".to_owned(), place.level.into());
            set.insert("position".to_owned(), after.saturating_add(1).into());
        }
        let given = FIELDS.iter().filter_map(|name| parsed.get(name).map(|value| (name, value)));
        let given = given.filter(|(_, value)| **value != Value::Null);
        set.extend(given.map(|(name, value)| ((*name).to_owned(), value.to_json())));
        Command::Save(Save { what: Entity::AgendaItem, id: None, set, was: Values::new() })
    }));
    let first = sheet.keeps_first_notice();
    let sent = first || sheet.meeting.text("notice_sent_on").is_some();
    // No other notice adds to the first one of a special meeting that goes on.
    let sits = first || moves::is_sitting(sheet);
    let special = sheet.keeps_to_notice;
    let form = FormScreen::new("form-new-agenda_item", key, submit).in_section(Section::Meetings);
    let form = FIELDS.into_iter().map(field).fold(form, FormScreen::field).field(offered);
    form.again(saved).remark(move |_, context| said(sent, sits, special, context))
}

/// What is to be known of a new point: Enter goes on, and the notice may be out already.
fn said(sent: bool, sits: bool, special: bool, context: &Context) -> Vec<(String, Role)> {
    let words = &context.words;
    let mut said = vec![(t!(words, "point-next").into_owned(), Role::Muted)];
    if sent {
        // While the committee sits, another notice comes too late.
        let late = match (special, sits) {
            (true, true) => t!(words, "point-late-special.sits"),
            (true, false) => t!(words, "point-late-special"),
            (false, true) => t!(words, "point-late.sits"),
            (false, false) => t!(words, "point-late"),
        };
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
    let form = made.fold(form, FormScreen::field);
    // Hours that were noted are put right here.
    let hours = ["started_at", "ended_at"].into_iter().filter_map(|name| {
        let was = point.value(name).clone();
        let hour = FormField::new(name, format!("agenda_item-{name}"), Takes::Plain(Kind::Time));
        let mut hour = hour.required().with(was.clone(), context);
        let known = was != Value::Null;
        hour.was = was;
        known.then_some(hour)
    });
    hours.fold(form, FormScreen::field)
}
