//! The round of a notice: who was told, by which way, house by house; ticked off with the space bar.

use std::cell::Cell as Remembered;

use crate::text::ordered::Map;
use crate::tui::canvas::Canvas;
use chrono::NaiveDate;
use ratatui::layout::{Position, Rect};

use super::{head, steps};
use crate::domain::command::{Batch, Command, ConveneMeeting, SetNotice};
use crate::domain::entity::Entity;
use crate::domain::field::Fault;
use crate::domain::id::Id;
use crate::domain::meeting::{NOTICE_WAY, Status};
use crate::domain::refusal::Refusal;
use crate::i18n::date_input::Toward;
use crate::i18n::{dates, wording};
use crate::store::query::meetings::MeetingSheet;
use crate::store::query::notice::Stop;
use crate::store::{self, Store};
use crate::t;
use crate::text::width::columns;
use crate::tui::context::Context;
use crate::tui::keys::{Action, Scope};
use crate::tui::screen::form::field::{FormField, Optional, Takes};
use crate::tui::screen::form::{Does, FormScreen, Submit, differences};
use crate::tui::screen::forms::{day, id, text};
use crate::tui::screen::section::Section;
use crate::tui::screen::{Answer, Effect, Note, Screen};
use crate::tui::theme::Role;
use crate::tui::widget::paragraphs::wrapped;
use crate::tui::widget::{draw, gauge};

/// A line of the list.
enum Line {
    /// A way, with a house where letters are handed out.
    Heading(String),
    /// A stop, by its place in the round.
    Stop(usize),
}

/// The round.
pub(super) struct Round {
    meeting: Id,
    sheet: Option<MeetingSheet>,
    stops: Vec<Stop>,
    /// What tells namesakes apart.
    namesakes: Map<Id, String>,
    lines: Vec<Line>,
    /// The selected stop.
    selected: usize,
    /// The day on which what is ticked was done.
    on: NaiveDate,
    top: Remembered<usize>,
    list: Remembered<Rect>,
}

impl Round {
    /// The round of a meeting's notice, before anything is read.
    pub fn new(meeting: Id, context: &Context) -> Self {
        Self {
            meeting,
            sheet: None,
            stops: Vec::new(),
            namesakes: Map::new(),
            lines: Vec::new(),
            selected: 0,
            on: context.today(),
            top: Remembered::new(0),
            list: Remembered::new(Rect::default()),
        }
    }

    fn set(&self, stop: &Stop, way: Option<&str>, done_on: Option<NaiveDate>) -> Command {
        Command::SetNotice(SetNotice {
            meeting: self.meeting.clone(),
            person: stop.person.clone(),
            building: stop.building.clone(),
            way: way.map(str::to_owned),
            done_on,
            note: None,
        })
    }

    /// Told, or not yet; and on to the next one.
    fn tick(&mut self) -> Effect {
        let Some(stop) = self.stops.get(self.selected) else { return Effect::None };
        let done = if stop.done_on.is_some() { None } else { Some(self.on) };
        let command = self.set(stop, Some(&stop.way), done);
        self.step(1);
        Effect::Do(command)
    }

    /// The next way.
    fn turn(&self) -> Effect {
        let Some(stop) = self.stops.get(self.selected) else { return Effect::None };
        let codes = NOTICE_WAY.codes;
        let at = codes.iter().position(|code| *code == stop.way).unwrap_or(0);
        Effect::Do(self.set(stop, Some(codes[(at + 1) % codes.len()]), stop.done_on))
    }

    /// All the others are told too, and the notice is out.
    fn all(&self) -> Effect {
        let left = self.stops.iter().filter(|stop| stop.done_on.is_none());
        let mut commands: Vec<Command> =
            left.map(|stop| self.set(stop, Some(&stop.way), Some(self.on))).collect();
        let (meeting, sent_on) = (self.meeting.clone(), self.on);
        commands.push(Command::ConveneMeeting(ConveneMeeting { meeting, sent_on }));
        Effect::Submit(Command::Batch(Batch { label: "notice".to_owned(), commands }))
    }

    fn step(&mut self, by: isize) {
        let last = self.stops.len().saturating_sub(1);
        self.selected = self.selected.saturating_add_signed(by).min(last);
    }

    fn page(&self) -> isize {
        isize::try_from(self.list.get().height.max(2) - 1).unwrap_or(1)
    }

    /// The line that the selected stop stands on.
    fn line(&self) -> usize {
        let is_it = |line: &Line| matches!(line, Line::Stop(place) if *place == self.selected);
        self.lines.iter().position(is_it).unwrap_or(0)
    }
}

/// The stops under their ways; where one goes from door to door, under their houses too.
fn lines(stops: &[Stop], context: &Context) -> Vec<Line> {
    let mut lines = Vec::new();
    let mut above = String::new();
    for (place, stop) in stops.iter().enumerate() {
        let way = wording::choice(&context.words, &NOTICE_WAY, &stop.way);
        let house = matches!(stop.way.as_str(), "letter" | "hand") && !stop.place.is_empty();
        let heading = if house { format!("{way} · {}", stop.place) } else { way };
        if heading != above {
            lines.push(Line::Heading(heading.clone()));
            above = heading;
        }
        lines.push(Line::Stop(place));
    }
    lines
}

/// Somebody who is not in the round yet: a guest, a partner, a building.
fn add(meeting: &Id) -> FormScreen {
    let target = meeting.clone();
    let submit = Submit::Command(Box::new(move |parsed| {
        Command::SetNotice(SetNotice {
            meeting: target.clone(),
            person: id(parsed, "person"),
            building: id(parsed, "building"),
            way: Some(text(parsed, "way")),
            done_on: None,
            note: None,
        })
    }));
    FormScreen::new("form-notice", format!("notice:new:{meeting}"), submit)
        .in_section(Section::Meetings)
        .field(FormField::new("person", "notice-person_id", Takes::Link(Entity::Person)))
        .field(FormField::new("building", "notice-building_id", Takes::Link(Entity::Building)))
        .field(FormField::new("way", "notice-way", Takes::Choice(&NOTICE_WAY, Optional::No)))
}

/// Asks on which day what is ticked was done.
fn other_day(on: NaiveDate, context: &Context) -> FormScreen {
    let (table, field) = (Entity::Notice.table().to_owned(), "done_on".to_owned());
    let refused = Refusal::Field { table, field, fault: Fault::ToCome };
    let (today, refused) = (context.today(), wording::refusal(&context.words, &refused));
    let submit = Submit::Effect(Box::new(move |parsed| match day(parsed, "day").unwrap_or(on) {
        to_come if to_come > today => Effect::Note(Note::bad(refused.clone())),
        day => Effect::Return(Answer::Day(day)),
    }));
    let field = FormField::new("day", "notice-done_on", Takes::Day(Toward::Past)).required();
    let form = FormScreen::new("form-round-day", "", submit).dialog();
    form.that_does("action-apply", Does::Always).field(field.with(on, context))
}

impl Screen for Round {
    fn scope(&self) -> Scope {
        Scope::Round
    }

    fn section(&self) -> Option<Section> {
        Some(Section::Meetings)
    }

    fn load(&mut self, store: &Store, context: &Context) -> store::Result<()> {
        let same = |stop: &Stop, other: &Stop| {
            stop.person == other.person && stop.building == other.building
        };
        let before = self.stops.get(self.selected).cloned();
        self.sheet = store.meeting(&self.meeting)?;
        self.stops = store.round(&self.meeting)?;
        let people = self.stops.iter();
        let people = people.filter_map(|stop| Some((stop.person.as_ref()?, stop.name.as_str())));
        self.namesakes = differences(store, people, context)?;
        let found = before.and_then(|before| self.stops.iter().position(|s| same(s, &before)));
        self.selected = found.unwrap_or(self.selected);
        self.step(0);
        self.lines = lines(&self.stops, context);
        Ok(())
    }

    fn act(&mut self, action: Action, context: &Context) -> Effect {
        let Some(sheet) = &self.sheet else { return Effect::Close };
        match action {
            Action::Back => return Effect::Close,
            Action::Up => self.step(-1),
            Action::Down => self.step(1),
            Action::PageUp => self.step(-self.page()),
            Action::PageDown => self.step(self.page()),
            Action::First => self.selected = 0,
            Action::Last => self.step(isize::MAX),
            Action::Tick => return self.tick(),
            Action::Way => return self.turn(),
            Action::All => return self.all(),
            Action::Remove => {
                let stop = self.stops.get(self.selected);
                return stop.map_or(Effect::None, |stop| Effect::Do(self.set(stop, None, None)));
            }
            Action::New => return Effect::Open(Box::new(add(&self.meeting))),
            Action::ToldOn => return Effect::Open(Box::new(other_day(self.on, context))),
            Action::Convene => return Effect::Open(Box::new(steps::convene(sheet, context))),
            _ => {}
        }
        Effect::None
    }

    fn answer(&mut self, answer: Answer, _context: &Context) -> Effect {
        if let Answer::Day(day) = answer {
            self.on = day;
        }
        Effect::None
    }

    fn why_not(&self, action: Action, context: &Context) -> Option<String> {
        let words = &context.words;
        let of_one = matches!(action, Action::Tick | Action::Way | Action::Remove);
        let changes = of_one || matches!(action, Action::All | Action::New | Action::Convene);
        let status = head::status(self.sheet.as_ref()?);
        if changes && !matches!(status, Status::Planned | Status::Convened) {
            return Some(t!(words, "why-notice-past").into_owned());
        }
        (of_one && self.stops.is_empty()).then(|| t!(words, "why-round-empty").into_owned())
    }

    fn click(&mut self, at: Position, _area: Rect, context: &Context) -> Effect {
        let list = self.list.get();
        let Some(line) = at.y.checked_sub(list.y).filter(|_| list.contains(at)) else {
            return Effect::None;
        };
        match self.lines.get(self.top.get() + usize::from(line)) {
            Some(Line::Stop(place)) if *place == self.selected => {
                match self.why_not(Action::Tick, context) {
                    Some(_) => Effect::None,
                    None => self.tick(),
                }
            }
            Some(Line::Stop(place)) => {
                self.selected = *place;
                Effect::None
            }
            _ => Effect::None,
        }
    }

    fn is_gone(&self) -> bool {
        self.sheet.is_none()
    }

    fn draw(&self, buf: &mut Canvas, area: Rect, context: &Context) -> Option<Position> {
        let sheet = self.sheet.as_ref()?;
        let heads = self.draw_head(buf, area, sheet, context);
        let list = Rect { y: area.y + heads, height: area.height.saturating_sub(heads), ..area };
        self.list.set(list);
        let height = usize::from(list.height).max(1);
        let line = self.line();
        // The heading of the first stop is seen with it.
        let above = if self.selected == 0 { 0 } else { line };
        let mut top = self.top.get().min(above);
        if line >= top + height {
            top = line + 1 - height;
        }
        top = top.min(self.lines.len().saturating_sub(height));
        self.top.set(top);
        for (line, y) in self.lines.iter().skip(top).zip(list.top()..list.bottom()) {
            let row = Rect { y, height: 1, ..list };
            match line {
                Line::Heading(text) => {
                    let style = context.theme.style(Role::Title);
                    let room = row.width.saturating_sub(2);
                    let ellipsis = context.theme.signs.ellipsis;
                    draw::text(buf, (row.x + 1, y), room, text, style, ellipsis);
                }
                Line::Stop(place) => {
                    let selected = *place == self.selected;
                    let stop = &self.stops[*place];
                    let apart = stop.person.as_ref().and_then(|id| self.namesakes.get(id));
                    draw_stop(buf, row, stop, apart, selected, context);
                }
            }
        }
        None
    }
}

impl Round {
    /// What it is of, until when, how far it has come; the lines it takes.
    fn draw_head(
        &self,
        buf: &mut Canvas,
        area: Rect,
        sheet: &MeetingSheet,
        context: &Context,
    ) -> u16 {
        let (words, theme) = (&context.words, &context.theme);
        let width = area.width.saturating_sub(2);
        // Of a long name the kind and the number stay, which say which meeting it is.
        let told = |meeting: String| t!(words, "round-title", meeting = meeting);
        let whole = told(head::title(sheet, context));
        let fits = columns(&whole) <= usize::from(width);
        let title = if fits { whole } else { told(head::numbered(sheet, context)) };
        let mut lines = vec![(title, Role::Title)];
        let sent = sheet.meeting.date("notice_sent_on");
        // Who was there as it was adjourned knows the day: no deadline can have been kept.
        if let Some(by) = sheet.notice_by.filter(|_| sheet.continues.is_none()) {
            let (text, role) = steps::deadline(by, sent.or(Some(self.on)), context);
            let whole = wrapped(&text, usize::from(width)).into_iter();
            lines.extend(whole.map(|line| (line.to_owned(), role)));
        }
        let done = self.stops.iter().filter(|stop| stop.done_on.is_some()).count();
        let all = self.stops.len();
        let day = |day: NaiveDate| dates::medium(day, context.language());
        let mut told = match (all, sent) {
            (0, _) => t!(words, "round-nobody").into_owned(),
            _ => {
                let bar = gauge::bar(done as u64, all as u64, theme);
                format!("{bar}  {}", t!(words, "round-progress", done = done, all = all))
            }
        };
        told.push_str(" · ");
        told.push_str(&match sent {
            Some(sent) => t!(words, "notice-sent", sent = day(sent)),
            None => t!(words, "round-day", day = day(self.on)),
        });
        let role = if all > 0 && done == all { Role::Good } else { Role::Text };
        lines.push((told, role));
        let count = u16::try_from(lines.len()).unwrap_or(u16::MAX).min(area.height);
        for ((text, role), y) in lines.iter().zip(area.top()..area.bottom()) {
            let at = (area.x + 1, y);
            draw::text(buf, at, width, text, theme.style(*role), theme.signs.ellipsis);
        }
        // A blank line where there is room for one.
        if area.height > 12 { count + 1 } else { count }
    }
}

/// `apart` tells the stop of somebody from that of a namesake.
fn draw_stop(
    buf: &mut Canvas,
    row: Rect,
    stop: &Stop,
    apart: Option<&String>,
    selected: bool,
    context: &Context,
) {
    let (words, theme) = (&context.words, &context.theme);
    let style = |role| theme.style(if selected { Role::Selected } else { role });
    if selected {
        draw::horizontal(buf, row, " ", style(Role::Text));
        draw::text(buf, (row.x, row.y), 1, theme.signs.pointer, style(Role::Text), "");
    }
    let sign = if stop.done_on.is_some() { theme.signs.check } else { theme.signs.dot };
    let role = if stop.done_on.is_some() { Role::Good } else { Role::Muted };
    draw::text(buf, (row.x + 2, row.y), 1, sign, style(role), "");
    let done = stop.done_on.map(|day| dates::medium(day, context.language()));
    let right = done.unwrap_or_else(|| t!(words, "round-not-yet").into_owned());
    let wide = u16::try_from(columns(&right)).unwrap_or(0).min(row.width / 3);
    let dwellings = stop.dwellings.filter(|_| stop.building.is_some());
    let reach = match dwellings {
        Some(count) => t!(words, "round-dwellings", count = count),
        None => stop.reach.clone(),
    };
    let mut text = stop.name.clone();
    if let Some(apart) = apart.filter(|apart| !apart.is_empty() && **apart != reach) {
        text = format!("{text} ({apart})");
    }
    for part in [reach, stop.note.clone()].iter().filter(|part| !part.is_empty()) {
        text.push_str(" · ");
        text.push_str(part);
    }
    let room = row.width.saturating_sub(wide + 7);
    draw::text(buf, (row.x + 4, row.y), room, &text, style(Role::Text), theme.signs.ellipsis);
    let at = (row.right().saturating_sub(wide + 1), row.y);
    draw::text(buf, at, wide, &right, style(role), theme.signs.ellipsis);
}
