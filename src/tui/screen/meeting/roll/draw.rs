//! How the roll is drawn: the people, and beside or below them the movements.

use crate::tui::canvas::Canvas;
use chrono::NaiveTime;
use ratatui::layout::Rect;

use super::super::head;
use super::super::outline;
use super::{Roll, forms};
use crate::domain::meeting::{ATTENDANCE_STATUS, Status};
use crate::domain::presence::MoveKind;
use crate::i18n::{dates, wording};
use crate::store::Record;
use crate::store::in_camera::is_private_movement;
use crate::store::query::meetings::{Attendee, MeetingSheet};
use crate::t;
use crate::text::width::columns;
use crate::tui::context::Context;
use crate::tui::theme::Role;
use crate::tui::widget::draw;

/// The lines above the names.
const HEAD: u16 = 4;
/// The narrowest screen on which people and movements stand side by side.
const BESIDE: u16 = 100;
/// The lowest space in which the movements stand below the people.
const BELOW: u16 = 13;
/// The most movements below the people.
const MOST: usize = 4;

/// Where the parts of the roll stand; an empty one is not shown.
pub(super) struct Panes {
    pub head: Rect,
    pub people: Rect,
    pub movements: Rect,
}

/// Parts the screen. Where there is no room for both, the one that has the keys is shown.
pub(super) fn panes(area: Rect, sheet: &MeetingSheet, among_movements: bool) -> Panes {
    let head = if area.height < 10 { 2 } else { HEAD }.min(area.height);
    let top = Rect { height: head, ..area };
    let rest = Rect { y: area.y + head, height: area.height - head, ..area };
    let none = Rect { width: 0, height: 0, ..rest };
    let count = sheet.movements.len();
    let (people, movements) = if count == 0 {
        (rest, none)
    } else if area.width >= BESIDE {
        let left = area.width * 3 / 5;
        let right = Rect { x: rest.x + left, width: rest.width - left, ..rest };
        (Rect { width: left, ..rest }, right)
    } else if rest.height >= BELOW {
        let lines = u16::try_from(count.min(MOST)).unwrap_or(1) + 1;
        let below = Rect { y: rest.bottom() - lines, height: lines, ..rest };
        (Rect { height: rest.height - lines, ..rest }, below)
    } else if among_movements {
        (none, rest)
    } else {
        (rest, none)
    };
    Panes { head: top, people, movements }
}

/// The first movement that is shown: the latest ones, or those around the selected one.
pub(super) fn first(sheet: &MeetingSheet, selected: Option<usize>, panes: &Panes) -> usize {
    let room = usize::from(panes.movements.height.saturating_sub(1)).max(1);
    let last = sheet.movements.len().saturating_sub(room);
    selected.map_or(last, |selected| selected.saturating_sub(room / 2).min(last))
}

pub(super) fn hour(at: &str, context: &Context) -> String {
    let time = NaiveTime::parse_from_str(at, "%H:%M");
    time.map_or_else(|_| at.to_owned(), |time| dates::time(time, context.language()))
}

/// Whether somebody who had left came back then.
fn is_back(sheet: &MeetingSheet, moved: &Record) -> bool {
    let is = |moved: &Record, kind: MoveKind| moved.text("kind") == Some(kind.code());
    let person = moved.link("person_id").unwrap_or_default();
    let mut before = sheet.movements_of(&person).take_while(|other| other.id != moved.id);
    is(moved, MoveKind::Arrival) && before.any(|other| is(other, MoveKind::Departure))
}

/// « 20 h 40  Hélène Tremblay · Départ · dernier autobus ».
pub(super) fn told(sheet: &MeetingSheet, moved: &Record, context: &Context) -> String {
    let what = match moved.value("heads").as_whole() {
        Some(heads) => t!(context.words, "movement-heads-counted", heads = heads),
        None => {
            let name = sheet.name(moved, "person_id");
            let kind = match is_back(sheet, moved) {
                true => t!(context.words, "movement-back").into_owned(),
                false => forms::kind_in_words(moved, context),
            };
            format!("{name} · {kind}")
        }
    };
    let point = moved.link("item_id").and_then(|id| sheet.items.iter().position(|i| i.id == id));
    let number = point.and_then(|at| outline::numbers(sheet).into_iter().nth(at));
    let point = number.map(|number| t!(context.words, "movement-point", number = number));
    let mut said = format!("{}  {what}", hour(moved.text("at").unwrap_or_default(), context));
    let reason = moved.text("reason").map(str::to_owned);
    let private = reason.is_some() && is_private_movement(moved);
    let private = private.then(|| t!(context.words, "in-camera-mark").into_owned());
    for part in [point, reason, private].into_iter().flatten() {
        said.push_str(" · ");
        said.push_str(&part);
    }
    said
}

/// Whether somebody noted at an assembly of tenants is one of them.
fn is_tenant(sheet: &MeetingSheet, person: &Attendee) -> bool {
    let kind = sheet.guest_kinds.get(person.person.as_str()).map(String::as_str);
    sheet.facts.is_assembly() && kind == Some("tenant")
}

/// What is said of a person: a sign, its role, and words.
fn said<'a>(
    sheet: &MeetingSheet,
    person: &Attendee,
    context: &'a Context,
) -> (&'a str, Role, String) {
    let (signs, words) = (&context.theme.signs, &context.words);
    let Some(status) = person.status.as_deref() else {
        return ("", Role::Muted, t!(words, "roll-unsaid").into_owned());
    };
    let called = match &person.replaces {
        Some(member) if status == "substitute" => {
            let member = sheet.names.get(member.as_str()).map_or("", String::as_str);
            t!(words, "roll-substitute", member = member)
        }
        // A tenant who is noted at an assembly takes part in it.
        _ if status == "guest" && is_tenant(sheet, person) => t!(words, "roll-tenant").into_owned(),
        _ => wording::choice(words, &ATTENDANCE_STATUS, status),
    };
    let last = sheet
        .movements_of(&person.person)
        .rfind(|moved| matches!(moved.text("kind"), Some("arrival" | "departure")))
        .and_then(|moved| moved.text("at"))
        .map(|at| hour(at, context));
    let in_place = sheet.people.iter().find(|other| {
        other.status.as_deref() == Some("substitute")
            && other.replaces.as_ref() == Some(&person.person)
    });
    let called = match in_place.filter(|_| !person.inside) {
        Some(other) => {
            let name = other.name.as_str();
            t!(words, "roll-replaced", status = called, name = name)
        }
        None => called,
    };
    match (status, person.inside, last) {
        ("excused", ..) => (signs.dot, Role::Muted, called),
        ("absent", ..) => (signs.cross, Role::Bad, called),
        _ if person.recused => {
            (signs.warning, Role::Warning, t!(words, "roll-recused").into_owned())
        }
        (_, false, Some(at)) => (signs.dot, Role::Muted, t!(words, "roll-left", at = at)),
        ("guest", true, None) => (signs.check, Role::Text, called),
        (_, true, Some(at)) => {
            (signs.check, Role::Good, t!(words, "roll-since", status = called, at = at))
        }
        (_, _, None) => (signs.check, Role::Good, called),
    }
}

/// What is said of a person, in words.
pub(super) fn status(sheet: &MeetingSheet, person: &Attendee, context: &Context) -> String {
    said(sheet, person, context).2
}

impl Roll {
    /// Draws the whole roll.
    pub(super) fn draw_roll(&self, buf: &mut Canvas, area: Rect, context: &Context) {
        let Some(sheet) = &self.sheet else { return };
        let panes = panes(area, sheet, self.moved.is_some());
        draw_head(buf, panes.head, sheet, context);
        let list = panes.people;
        let height = usize::from(list.height).max(1);
        self.height.set(height);
        let mut top = self.top.get().min(self.selected);
        if self.selected >= top + height {
            top = self.selected + 1 - height;
        }
        top = top.min(sheet.people.len().saturating_sub(height));
        self.top.set(top);
        let people = sheet.people.iter().enumerate().skip(top);
        for ((place, person), y) in people.zip(list.top()..list.bottom()) {
            let row = Rect { y, height: 1, ..list };
            let selected = place == self.selected && self.moved.is_none();
            let differs = self.differences.get(&person.person).map_or("", String::as_str);
            draw_person(buf, row, (sheet, person, differs), selected, context);
        }
        if sheet.people.is_empty() && list.height > 0 {
            let text = t!(context.words, "why-no-members");
            let style = context.theme.style(Role::Warning);
            let width = list.width.saturating_sub(2);
            draw::text(buf, (list.x + 1, list.y), width, &text, style, "");
        }
        self.draw_movements(buf, &panes, sheet, context);
    }

    fn draw_movements(
        &self,
        buf: &mut Canvas,
        panes: &Panes,
        sheet: &MeetingSheet,
        context: &Context,
    ) {
        let (area, theme) = (panes.movements, &context.theme);
        if area.height == 0 {
            return;
        }
        let width = area.width.saturating_sub(2);
        let title = t!(context.words, "roll-movements", count = sheet.movements.len());
        let style = theme.style(Role::Title);
        draw::text(buf, (area.x + 1, area.y), width, &title, style, theme.signs.ellipsis);
        let shown = sheet.movements.iter().enumerate().skip(first(sheet, self.moved, panes));
        for ((place, moved), y) in shown.zip(area.top() + 1..area.bottom()) {
            let selected = self.moved == Some(place);
            let style = theme.style(if selected { Role::Selected } else { Role::Text });
            if selected {
                draw::horizontal(buf, Rect { y, height: 1, ..area }, " ", style);
                draw::text(buf, (area.x, y), 1, theme.signs.pointer, style, "");
            }
            let text = told(sheet, moved, context);
            draw::text(buf, (area.x + 2, y), width, &text, style, theme.signs.ellipsis);
        }
    }
}

fn draw_head(buf: &mut Canvas, area: Rect, sheet: &MeetingSheet, context: &Context) {
    let theme = &context.theme;
    let count = |status| sheet.with_status(status).count();
    let unsaid = sheet.people.iter().filter(|person| person.status.is_none()).count();
    let sits =
        |person: &&Attendee| matches!(person.status.as_deref(), Some("present" | "substitute"));
    let seated = sheet.people.iter().filter(sits);
    // Of a meeting that is over, everybody who was there.
    let over = matches!(head::status(sheet), Status::Held | Status::Adopted);
    let guests = sheet.with_status("guest").filter(|person| over || person.inside).count();
    let gone = seated.clone().filter(|person| !person.inside).count();
    let withdrawn = seated.filter(|person| person.inside && person.recused).count();
    let counts = if sheet.facts.is_assembly() {
        // Names are optional there: nobody is waited for.
        let named = count("present") + count("substitute") + count("guest");
        t!(context.words, "roll-counts-assembly", named = named)
    } else {
        t!(
            context.words,
            "roll-counts",
            present = sheet.quorate,
            excused = count("excused"),
            absent = count("absent"),
            guest = guests,
            unsaid = unsaid
        )
    };
    // Who was there and does not count any more explains the quorum.
    let (mut quorum, role) = head::quorum(sheet, context);
    for (count, id) in [(gone, "roll-counts-gone"), (withdrawn, "roll-counts-withdrawn")] {
        if count > 0 {
            quorum.push_str(&context.words.with(id, &[("count", count.into())]));
        }
    }
    let title = head::title_within(sheet, area.width.saturating_sub(2), context, |meeting| {
        t!(context.words, "roll-title", meeting = meeting)
    });
    let mut lines = vec![(title, Role::Title), (quorum, role), (counts, Role::Text)];
    lines.extend(head::lost(sheet, context).map(|text| (text, Role::Bad)));
    if area.height < 3 {
        lines.remove(0);
    }
    for ((text, role), y) in lines.iter().zip(area.top()..area.bottom()) {
        let width = area.width.saturating_sub(2);
        draw::text(buf, (area.x + 1, y), width, text, theme.style(*role), theme.signs.ellipsis);
    }
}

/// A name, and what tells it from others that are the same.
pub(in crate::tui::screen::meeting) fn named_apart(name: &str, differs: &str) -> String {
    if differs.is_empty() { name.to_owned() } else { format!("{name} ({differs})") }
}

/// The columns that a name has at the most: what is said of everybody stands in one column, unless
/// a name needs its room.
pub(in crate::tui::screen::meeting) fn name_width(name: &str) -> u16 {
    u16::try_from(columns(name)).unwrap_or(u16::MAX).max(44)
}

fn draw_person(
    buf: &mut Canvas,
    row: Rect,
    (sheet, person, differs): (&MeetingSheet, &Attendee, &str),
    selected: bool,
    context: &Context,
) {
    let theme = &context.theme;
    if selected {
        draw::horizontal(buf, row, " ", theme.style(Role::Selected));
        draw::text(buf, (row.x, row.y), 1, theme.signs.pointer, theme.style(Role::Selected), "");
    }
    let style = |role| theme.style(if selected { Role::Selected } else { role });
    let (sign, role, said) = said(sheet, person, context);
    draw::text(buf, (row.x + 2, row.y), 1, sign, style(role), "");
    let right = u16::try_from(columns(&said)).unwrap_or(0).min(row.width / 2);
    let name = named_apart(&person.name, differs);
    let room = row.width.saturating_sub(right + 7).min(name_width(&name));
    let at = (row.x + 4, row.y);
    draw::text(buf, at, room, &name, style(Role::Text), theme.signs.ellipsis);
    let at = (row.x + 5 + room, row.y);
    draw::text(buf, at, right, &said, style(role), theme.signs.ellipsis);
}
