//! A project's phases, work days and tasks along its months. Of thousands of tasks only those are read
//! that are seen.

mod months;

use std::cell::Cell as Remembered;

use crate::tui::canvas::Canvas;
use chrono::{Datelike, Months as Span, NaiveDate};
use ratatui::layout::{Position, Rect};

use super::section::Section;
use super::{Effect, Screen, record_action, steps};
use crate::domain::entity::Entity;
use crate::domain::id::Id;
use crate::i18n::wording;
use crate::store::query::projects::{Bar, Timeline};
use crate::store::{self, Store};
use crate::t;
use crate::tui::context::Context;
use crate::tui::keys::{Action, Scope};
use crate::tui::theme::Role;
use crate::tui::widget::draw;
use months::Months;

/// What stands on a line.
enum On<'a> {
    /// A phase or a task.
    Bar(&'a Bar),
    /// All days of work.
    WorkDays,
    /// A task that was not read: it is out of sight until the screen is read again.
    Unread,
}

/// A project along its months.
pub struct TimelineScreen {
    project: Id,
    /// All but the tasks.
    shown: Option<Timeline>,
    /// The tasks that are seen, from a place on.
    tasks: (usize, Vec<Bar>),
    /// The first day of the first month that is seen, once it is known.
    from: Option<NaiveDate>,
    selected: usize,
    top: usize,
    height: Remembered<usize>,
    gone: bool,
}

impl TimelineScreen {
    /// The timeline of a project.
    pub fn new(project: Id) -> Self {
        Self {
            project,
            shown: None,
            tasks: (0, Vec::new()),
            from: None,
            selected: 0,
            top: 0,
            height: Remembered::new(20),
            gone: false,
        }
    }

    /// The lines before the tasks: the phases, and one for all work days.
    fn before_tasks(&self) -> usize {
        self.shown
            .as_ref()
            .map_or(0, |shown| shown.phases.len() + usize::from(!shown.work_days.is_empty()))
    }

    fn len(&self) -> usize {
        self.before_tasks() + self.shown.as_ref().map_or(0, |shown| shown.tasks)
    }

    fn on(&self, place: usize) -> On<'_> {
        let phases = self.shown.as_ref().map_or(&[][..], |shown| &shown.phases);
        match place.checked_sub(self.before_tasks()) {
            None => phases.get(place).map_or(On::WorkDays, On::Bar),
            Some(task) => {
                let read = task.checked_sub(self.tasks.0).and_then(|task| self.tasks.1.get(task));
                read.map_or(On::Unread, On::Bar)
            }
        }
    }

    /// The phase or the task on a line.
    fn bar(&self, place: usize) -> Option<&Bar> {
        match self.on(place) {
            On::Bar(bar) => Some(bar),
            On::WorkDays | On::Unread => None,
        }
    }

    /// The day since which something is late; what has ended is late with nothing.
    fn late_since(&self, bar: &Bar, today: NaiveDate) -> Option<NaiveDate> {
        let runs = self.shown.as_ref().is_some_and(|shown| shown.is_open);
        bar.due_on.filter(|due| runs && !bar.done && *due < today)
    }

    fn step(&mut self, by: isize) -> Effect {
        let last = self.len().saturating_sub(1);
        self.selected = self.selected.saturating_add_signed(by).min(last);
        let height = self.height.get().max(1);
        let lowest = (self.selected + 1).saturating_sub(height);
        let top = self.top.clamp(lowest, self.selected.max(lowest));
        if std::mem::replace(&mut self.top, top) == top { Effect::None } else { Effect::Load }
    }

    /// The first month to be seen: the one before today's, or the one in which it all began.
    fn first_month(shown: &Timeline, today: NaiveDate) -> NaiveDate {
        let begun = shown.starts_on.unwrap_or(today);
        let usual = today.checked_sub_months(Span::new(1)).unwrap_or(today);
        let first = if shown.is_open && begun < usual { usual } else { begun };
        first.with_day(1).unwrap_or(first)
    }

    fn turn(&mut self, forward: bool) {
        let month = Span::new(1);
        let turned = self.from.and_then(|from| match forward {
            true => from.checked_add_months(month),
            false => from.checked_sub_months(month),
        });
        // Far from anything there is nothing to see.
        let near = |day: &NaiveDate| (1900..=2200).contains(&day.year());
        self.from = turned.filter(near).or(self.from);
    }
}

impl Screen for TimelineScreen {
    fn scope(&self) -> Scope {
        Scope::Timeline
    }

    fn section(&self) -> Option<Section> {
        Some(Section::Projects)
    }

    fn load(&mut self, store: &Store, context: &Context) -> store::Result<()> {
        let today = context.today();
        self.shown = store.timeline(&self.project, today)?;
        let Some(shown) = &self.shown else {
            self.gone = true;
            return Ok(());
        };
        self.from.get_or_insert_with(|| Self::first_month(shown, today));
        self.selected = self.selected.min(self.len().saturating_sub(1));
        let first = self.top.saturating_sub(self.before_tasks());
        // Before the first frame nobody knows how many lines there are: as many as the terminal has.
        let most = self.height.get().max(usize::from(context.tall)) + 1;
        self.tasks = (first, store.bars(&self.project, first, most)?);
        Ok(())
    }

    fn stride(&mut self, action: Action, times: usize, _context: &Context) -> Option<Effect> {
        let by = steps(action, times, self.height.get())?;
        Some(self.step(by))
    }

    fn act(&mut self, action: Action, context: &Context) -> Effect {
        if let Some(by) = steps(action, 1, self.height.get()) {
            return self.step(by);
        }
        let selected = self.bar(self.selected).map(|bar| (bar.entity, bar.id.clone()));
        match (action, selected) {
            (Action::First, _) => self.step(isize::MIN),
            (Action::Last, _) => self.step(isize::MAX),
            (Action::NextChoice | Action::PreviousChoice, _) => {
                self.turn(action == Action::NextChoice);
                Effect::None
            }
            (Action::Timeline, _) => {
                let today = context.today();
                let usual = today.checked_sub_months(Span::new(1)).unwrap_or(today);
                self.from = usual.with_day(1);
                Effect::None
            }
            (Action::Back, _) => Effect::Close,
            (Action::Open, Some((entity, id))) => Effect::Edit(entity, id),
            (Action::Open, None) if matches!(self.on(self.selected), On::WorkDays) => {
                let next = self.shown.as_ref().and_then(|shown| shown.next_work_day.clone());
                next.map_or(Effect::None, |id| Effect::Show(Entity::WorkDay, id))
            }
            (Action::Done, Some((Entity::Task, id))) => {
                record_action(action, Entity::Task, id, context)
            }
            _ => Effect::None,
        }
    }

    fn click(&mut self, at: Position, area: Rect, context: &Context) -> Effect {
        // Below the heading and the months.
        let Some(row) = at.y.checked_sub(area.y + 2) else { return Effect::None };
        let place = self.top + usize::from(row);
        if usize::from(row) >= self.height.get() || place >= self.len() {
            return Effect::None;
        }
        if place == self.selected {
            return self.act(Action::Open, context);
        }
        self.selected = place;
        Effect::None
    }

    fn offers(&self, action: Action) -> bool {
        match self.on(self.selected) {
            On::Bar(bar) => action != Action::Done || bar.entity == Entity::Task && !bar.done,
            On::WorkDays => action != Action::Done,
            On::Unread => true,
        }
    }

    fn label(&self, action: Action) -> Option<&'static str> {
        match action {
            Action::NextChoice | Action::PreviousChoice => Some("action-month"),
            Action::Timeline => Some("action-today"),
            _ => None,
        }
    }

    /// What the selected task comes after.
    fn says(&self, context: &Context) -> Option<String> {
        let after = self.bar(self.selected)?.after.as_deref()?;
        Some(t!(context.words, "timeline-after", name = after))
    }

    fn why_not(&self, action: Action, context: &Context) -> Option<String> {
        let ended = self.shown.as_ref().is_some_and(|shown| !shown.is_open);
        if action == Action::Done && ended {
            return Some(t!(context.words, "why-tasks-stay").into_owned());
        }
        let task = self.bar(self.selected).is_some_and(|bar| bar.entity == Entity::Task);
        (action == Action::Done && !task).then(|| t!(context.words, "why-select-task").into_owned())
    }

    fn is_gone(&self) -> bool {
        self.gone
    }

    fn draw(&self, buf: &mut Canvas, area: Rect, context: &Context) -> Option<Position> {
        let (Some(shown), Some(from)) = (&self.shown, self.from) else { return None };
        let (theme, words) = (&context.theme, &context.words);
        let title = t!(words, "timeline-title", name = shown.name.clone());
        let width = area.width.saturating_sub(2);
        let (x, ellipsis) = (area.x + 1, theme.signs.ellipsis);
        draw::text(buf, (x, area.y), width, &title, theme.style(Role::Title), ellipsis);
        let names = (area.width / 3).clamp(16, 34);
        let left = area.x + names + 1;
        let along = Rect { x: left, width: area.right().saturating_sub(left + 1), ..area };
        let months = Months::new(from, along, context.today());
        months.draw_heads(buf, area.y + 1, context);
        let years = months.years();
        draw::text(buf, (x, area.y + 1), names, &years, theme.style(Role::Header), ellipsis);
        let list = Rect { y: area.y + 2, height: area.height.saturating_sub(3), ..area };
        self.height.set(usize::from(list.height.max(1)));
        if self.len() == 0 {
            let told = t!(words, "timeline-empty");
            draw::text(buf, (x, list.y), width, &told, theme.style(Role::Muted), ellipsis);
        }
        for (place, y) in (self.top..self.len()).zip(list.y..list.bottom()) {
            let row = Rect { y, height: 1, ..area };
            if place == self.selected {
                let style = theme.style(Role::Selected);
                draw::horizontal(buf, Rect { width: names, ..row }, " ", style);
                draw::text(buf, (row.x, y), 1, theme.signs.pointer, style, "");
            }
            let (name, sign, role) = self.name(place, context);
            let style =
                |role| theme.style(if place == self.selected { Role::Selected } else { role });
            draw::text(buf, (row.x + 2, y), 2, sign, style(role), "");
            let room = names.saturating_sub(5);
            draw::text(buf, (row.x + 4, y), room, &name, style(Role::Text), ellipsis);
            match self.on(place) {
                On::Bar(bar) => {
                    let late = self.late_since(bar, context.today());
                    months.draw_bar(buf, y, bar, late, context);
                }
                On::WorkDays => months.draw_days(buf, y, &shown.work_days, context),
                On::Unread => {}
            }
        }
        let legend = t!(
            words,
            "timeline-legend",
            done = theme.signs.full,
            open = theme.signs.empty,
            late = theme.signs.warning,
            day = months::WORK_DAY,
            today = theme.signs.vertical
        );
        let at = (x, area.bottom().saturating_sub(1));
        draw::text(buf, at, width, &legend, theme.style(Role::Muted), ellipsis);
        None
    }
}

impl TimelineScreen {
    /// What a line is called, with the sign of how it stands.
    fn name(&self, place: usize, context: &Context) -> (String, &'static str, Role) {
        let (words, signs) = (&context.words, &context.theme.signs);
        let bar = match self.on(place) {
            On::Bar(bar) => bar,
            On::WorkDays => {
                return (t!(words, "timeline-days").into_owned(), months::WORK_DAY, Role::Text);
            }
            On::Unread => return (String::new(), "", Role::Text),
        };
        let name = match bar.entity {
            Entity::ProjectPhase => wording::phase(words, &bar.name),
            _ => bar.name.clone(),
        };
        let late = self.late_since(bar, context.today()).is_some();
        match (bar.done, late) {
            (true, _) => (name, signs.check, Role::Good),
            (false, true) => (name, signs.warning, Role::Warning),
            (false, false) => (name, signs.dot, Role::Muted),
        }
    }
}
