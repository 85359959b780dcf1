//! A list: rows by windows out of the register, filtered, in several orders, through any length.

mod cell;
mod current;
mod filter;
mod narrow;
mod rows;
mod table;

use std::cell::Cell as Remembered;

use crate::tui::canvas::Canvas;
use chrono::NaiveDate;
use crossterm::event::{KeyCode, KeyEvent};
use ratatui::layout::{Position, Rect};

use super::Turned;
use super::maker::Preset;
use super::room::no_room;
use super::section::Section;
use super::sequel_forms::criteria;
use super::{Answer, Effect, Request as Ask, Screen, open, steps};
use crate::domain::entity::Entity;
use crate::domain::id::Id;
use crate::store::query::list::{List, Narrowed, Request, Within};
use crate::store::{self, Store};
use crate::t;
use crate::tui::context::Context;
use crate::tui::keys::{Action, Scope};
use crate::tui::theme::Role;
use crate::tui::widget::draw;
use crate::tui::widget::edit_key::Reply;
use crate::tui::widget::line_edit::LineEdit;
use crate::tui::wish::Listed;
pub use cell::{mark, shown};
use narrow::{Known, known};
use rows::Rows;

/// The lists of a section; the arrows go through all their views.
pub struct ListScreen {
    section: Section,
    lists: &'static [&'static List],
    /// Which list, which of its views, which of its orders.
    at: (usize, usize, usize),
    filter: LineEdit,
    filtering: bool,
    /// Only the rows that belong to one record, and what that is called.
    within: Option<Within>,
    of: String,
    /// Only the rows that have these values, and the day on which something is late.
    narrowed: Vec<Narrowed>,
    today: NaiveDate,
    fresh: bool,
    /// What the criteria may be, by their names, as last read.
    known: Known,
    rows: Rows,
    /// On a wide terminal, the page of the selected record.
    beside: Option<Box<dyn Screen>>,
    /// The rows that fit, as last drawn.
    height: Remembered<usize>,
    area: Remembered<Rect>,
}

impl ListScreen {
    /// A section's lists, before anything is read.
    pub fn new(section: Section, lists: &'static [&'static List]) -> Self {
        Self {
            section,
            lists,
            at: (0, 0, 0),
            filter: LineEdit::new(""),
            filtering: false,
            within: None,
            of: String::new(),
            narrowed: Vec::new(),
            known: Vec::new(),
            fresh: true,
            today: NaiveDate::default(),
            rows: Rows::default(),
            beside: None,
            height: Remembered::new(20),
            area: Remembered::new(Rect::default()),
        }
    }

    /// The same, only with the rows that belong to one record, which is called so.
    pub fn within(mut self, within: Within, of: String) -> Self {
        self.within = Some(within);
        self.of = of;
        self
    }

    fn list(&self) -> &'static List {
        self.lists[self.at.0]
    }

    fn request(&self) -> Request<'_> {
        Request {
            view: self.at.1,
            sort: self.at.2,
            filter: self.filter.text(),
            within: self.within.clone(),
            narrowed: &self.narrowed,
            today: self.today,
            ..Request::of(self.list())
        }
    }

    /// Another view: the next or previous of this list, then of the section's next list.
    fn turn_view(&mut self, forward: bool) -> Effect {
        let all: Vec<(usize, usize)> = self
            .lists
            .iter()
            .enumerate()
            .flat_map(|(list, found)| (0..found.views.len()).map(move |view| (list, view)))
            .collect();
        let here = all.iter().position(|at| *at == (self.at.0, self.at.1)).unwrap_or(0);
        let step = if forward { 1 } else { all.len() - 1 };
        let (list, view) = all[(here + step) % all.len()];
        let sort = if list == self.at.0 { self.at.2 } else { 0 };
        self.at = (list, view, sort);
        self.rows.reset();
        Effect::Load
    }

    /// The words over the table: the views, the one that is shown, and the filter.
    fn heading(&self, context: &Context) -> String {
        let view = |list: &List, view: usize| {
            let id = format!("view-{}-{}", list.name, list.views[view].name);
            context.words.text(&id).into_owned()
        };
        let here = view(self.list(), self.at.1);
        let sort = self.list().sorts[self.at.2].name;
        let mut words = if self.of.is_empty() { here } else { format!("{} · {here}", self.of) };
        for narrowed in &self.narrowed {
            words = format!("{words} · {}", self.criterion(narrowed, context));
        }
        if self.at.2 > 0 {
            let order = context.words.text(&format!("sort-{sort}")).into_owned();
            words = t!(context.words, "list-sorted", view = words, order = order);
        }
        words
    }
}

impl Screen for ListScreen {
    fn scope(&self) -> Scope {
        if self.filtering { Scope::Pick } else { Scope::List }
    }

    fn is_typing(&self) -> bool {
        self.filtering
    }

    fn section(&self) -> Option<Section> {
        Some(self.section)
    }

    fn load(&mut self, store: &Store, context: &Context) -> store::Result<()> {
        self.today = context.today();
        self.known = known(self.list(), store)?;
        self.come_to_current(store)?;
        let mut rows = std::mem::take(&mut self.rows);
        let read = rows.read(store, &self.request());
        self.rows = rows;
        read?;
        self.load_beside(store, context)
    }

    fn made(&mut self, id: &Id) {
        self.rows.select(id.clone());
    }

    fn is_kept(&self) -> bool {
        let chosen = !self.narrowed.is_empty() || !self.filter.text().is_empty();
        chosen && self.list().entity == Entity::Motion
    }

    fn turned(&mut self, changed: &[Turned]) {
        let entity = self.list().entity;
        let mut here =
            changed.iter().filter(|turned| turned.record.entity == entity && !turned.gone);
        if let Some(turned) = here.next() {
            self.rows.select(turned.record.id.clone());
        }
    }

    fn stride(&mut self, action: Action, times: usize, context: &Context) -> Option<Effect> {
        let by = steps(action, times, self.height.get())?;
        Some(self.moved(|rows| rows.step(by), context))
    }

    fn act(&mut self, action: Action, context: &Context) -> Effect {
        if let Some(by) = steps(action, 1, self.height.get()) {
            return self.moved(|rows| rows.step(by), context);
        }
        match action {
            Action::First => return self.moved(Rows::first, context),
            Action::Last => return self.moved(Rows::last, context),
            Action::NextView => return self.turn_view(true),
            Action::PreviousView => return self.turn_view(false),
            Action::Sort => {
                self.at.2 = (self.at.2 + 1) % self.list().sorts.len();
                self.rows.reset_keeping();
                return Effect::Load;
            }
            Action::Filter => self.filtering = true,
            Action::Accept => self.filtering = false,
            Action::Back if self.filtering || !self.filter.text().is_empty() => {
                self.filtering = false;
                if !self.filter.text().is_empty() {
                    self.filter = LineEdit::new("");
                    self.rows.reset_keeping();
                    return Effect::Load;
                }
            }
            Action::Back if !self.narrowed.is_empty() => {
                self.narrowed.clear();
                self.at.2 = 0;
                self.rows.reset_keeping();
                return Effect::Load;
            }
            Action::Back if self.within.is_some() => return Effect::Close,
            Action::Back => return Effect::Go(Section::Home),
            Action::Open | Action::Edit | Action::Remove | Action::Done => {
                let Some(id) = self.rows.selected().map(|row| row.anchor.id.clone()) else {
                    return Effect::None;
                };
                let entity = self.list().entity;
                return super::record_action(action, entity, id, context);
            }
            Action::Sequel => {
                let Some(id) = self.rows.selected().map(|row| row.anchor.id.clone()) else {
                    return Effect::None;
                };
                return Effect::New(Entity::Sequel, vec![("motion_id", id.into())]);
            }
            Action::Criteria => {
                let form = criteria(self.list(), &self.narrowed, &self.known, context);
                return Effect::Open(Box::new(form));
            }
            Action::More => {
                let row = self.rows.selected().map(|row| row.anchor.id.clone());
                return row.map_or(Effect::None, |id| Effect::Ask(Ask::Deeds(id)));
            }
            Action::Launch | Action::Where => {
                let Some(id) = self.rows.selected().map(|row| row.anchor.id.clone()) else {
                    return Effect::None;
                };
                return Effect::Ask(match action {
                    Action::Launch => Ask::OpenPaper(id),
                    _ => Ask::WherePaper(id),
                });
            }
            Action::New => {
                // Among the people of a place, a new one lives there; what is new among the tasks of a
                // project belongs to it.
                let entity = self.list().entity;
                let parent = self.within.as_ref().and_then(|within| {
                    let column = within.column.rsplit('.').next()?;
                    Some((entity.field(column)?.name, &within.id))
                });
                return super::new_record(entity, parent, context);
            }
            _ => {}
        }
        Effect::None
    }

    fn type_key(&mut self, key: KeyEvent, context: &Context) -> Effect {
        if !self.filtering {
            return Effect::None;
        }
        // The arrows go through what was found without leaving the filter.
        match key.code {
            KeyCode::Home => return self.act(Action::First, context),
            KeyCode::End => return self.act(Action::Last, context),
            _ => {}
        }
        let before = self.filter.text().to_owned();
        let reply = self.filter.key(key);
        if self.filter.text() == before {
            return no_room(Some(reply), context);
        }
        self.rows.reset();
        Effect::Load
    }

    fn paste(&mut self, text: &str, context: &Context) -> Effect {
        if self.filtering {
            let reply = self.filter.paste(text);
            if let Reply::Full { .. } = reply {
                return no_room(Some(reply), context);
            }
            self.rows.reset();
        }
        Effect::Load
    }

    fn click(&mut self, at: Position, _area: Rect, context: &Context) -> Effect {
        let area = self.area.get();
        // The table's first line is its heading.
        let Some(line) = at.y.checked_sub(area.y + 1).filter(|_| at.y + 1 < area.bottom()) else {
            return Effect::None;
        };
        if !area.contains(at) {
            return Effect::None;
        }
        if self.rows.click(usize::from(line)) {
            return self.act(Action::Open, context);
        }
        self.moved(|_| Effect::None, context)
    }

    fn answer(&mut self, answer: Answer, _context: &Context) -> Effect {
        let row = self.rows.selected().map(|row| row.anchor.id.clone());
        match (answer, row) {
            (Answer::Narrowed(narrowed), _) => self.narrow(narrowed),
            (Answer::Choice(place), Some(id)) => Effect::Ask(Ask::Deed(place, id)),
            _ => Effect::None,
        }
    }

    fn why_not(&self, action: Action, context: &Context) -> Option<String> {
        let needs_row = matches!(
            action,
            Action::Open
                | Action::Edit
                | Action::Remove
                | Action::Done
                | Action::Sequel
                | Action::More
                | Action::Launch
                | Action::Where
        );
        let words = &context.words;
        let Some(row) = self.rows.selected().filter(|_| needs_row) else {
            return needs_row.then(|| t!(words, "why-no-row").into_owned());
        };
        let list = self.list();
        if action != Action::Done {
            return None;
        }
        let done = list.columns.iter().position(|column| column.name == "done_on");
        let done = done.and_then(|place| row.cells.get(place)?.as_text());
        done.map(|_| t!(words, "why-done-already").into_owned())
    }

    fn label(&self, action: Action) -> Option<&'static str> {
        // The help tells what this list is narrowed by, and what is new in it.
        match (action, self.list().entity) {
            (Action::New, Entity::Document) => Some("action-new-paper"),
            (Action::Criteria, Entity::Document) => Some("action-narrow-papers"),
            (Action::Criteria, Entity::FollowUp) => Some("action-narrow-follow-ups"),
            _ => None,
        }
    }

    fn offers(&self, action: Action) -> bool {
        let list = self.list();
        match action {
            Action::Sort => list.sorts.len() > 1,
            Action::NextView | Action::PreviousView => self.lists.len() > 1 || list.views.len() > 1,
            Action::New => list.entity != Entity::Motion,
            Action::Launch | Action::Where => list.entity == Entity::Document,
            Action::Done => matches!(list.entity, Entity::FollowUp | Entity::Task),
            Action::Sequel => list.entity == Entity::Motion,
            Action::Criteria => !list.facets.is_empty(),
            Action::More => list.entity == Entity::Meeting,
            Action::Edit => !matches!(list.entity, Entity::Motion | Entity::Document),
            Action::Remove => {
                !matches!(list.entity, Entity::Motion | Entity::Meeting | Entity::Document)
            }
            _ => true,
        }
    }

    fn papers_of(&self, _context: &Context) -> Preset {
        let entity = self.list().entity;
        let code = match entity {
            Entity::Meeting => Some("notice"),
            Entity::Motion => Some("extract"),
            Entity::Body | Entity::Seat => Some("composition"),
            Entity::Person => Some("phone-list"),
            Entity::FollowUp => Some("follow-ups"),
            Entity::Election => Some("election-report"),
            _ => None,
        };
        let id = self.rows.selected().map(|row| row.anchor.id.clone());
        let listed = Listed {
            list: self.list().name,
            at: (self.at.1, self.at.2),
            filter: self.filter.text().to_owned(),
            within: self.within.clone(),
            narrowed: self.narrowed.clone(),
            today: self.today,
        };
        let record = id.map(|id| (entity, id));
        Preset { code, record, listed: Some(Box::new(listed)), ..Preset::default() }
    }

    fn instead(&self, action: Action) -> Action {
        match (action, self.list().entity) {
            // A follow-up has no page: it is opened to be changed.
            (
                Action::Open,
                Entity::FollowUp
                | Entity::Task
                | Entity::Hours
                | Entity::Application
                | Entity::Organisation,
            ) => Action::Edit,
            _ => action,
        }
    }

    fn weight(&self, action: Action, footer: u8) -> u8 {
        match (action, self.list().entity) {
            (Action::Make, Entity::Document) => 8,
            (Action::New, Entity::Document) => 0,
            (Action::Done, Entity::Task) => 7,
            _ => footer,
        }
    }

    fn ends_with_rule(&self) -> bool {
        true
    }

    fn draw(&self, buf: &mut Canvas, area: Rect, context: &Context) -> Option<Position> {
        let theme = &context.theme;
        let (words, row) = (self.heading(context), Rect { height: 1, ..area });
        let kept = self.filter_room(context).min(area.width / 2);
        let used = draw::text(
            buf,
            (area.x + 1, area.y),
            area.width.saturating_sub(2 + kept),
            &words,
            theme.style(Role::Title),
            theme.signs.ellipsis,
        );
        let cursor = self.draw_filter(buf, row, area.x + 1 + used + 3, context);
        let mut area = Rect { y: area.y + 1, height: area.height.saturating_sub(1), ..area };
        if context.wide && open::beside(self.list().entity, &Id::default()).is_some() {
            let list = Rect { width: area.width / 2, ..area };
            let right = Rect { x: list.right(), width: area.width - list.width, ..area };
            self.draw_beside(buf, right, context);
            area = list;
        }
        self.area.set(area);
        self.draw_table(buf, area, context);
        cursor
    }
}

impl ListScreen {
    /// Moves the selection; on a wide terminal the record beside the list follows.
    fn moved(&mut self, step: impl FnOnce(&mut Rows) -> Effect, context: &Context) -> Effect {
        match step(&mut self.rows) {
            Effect::None if context.wide => {
                self.rows.want_nothing();
                Effect::Load
            }
            effect => effect,
        }
    }

    /// Reads the record beside the list, on a wide terminal only.
    fn load_beside(&mut self, store: &Store, context: &Context) -> store::Result<()> {
        self.beside = None;
        let Some(row) = self.rows.selected().filter(|_| context.wide) else { return Ok(()) };
        let id = row.anchor.id.clone();
        if let Some(mut page) = open::beside(self.list().entity, &id) {
            page.load(store, context)?;
            self.beside = Some(page);
        }
        Ok(())
    }
}
