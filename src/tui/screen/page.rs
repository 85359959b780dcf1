//! A page: lines under headings, some of which open something. Home, a person, a body and a place
//! are pages; each says what its lines are and what its own keys do.

mod lines;
mod view;

use crate::tui::canvas::Canvas;
use ratatui::layout::{Position, Rect};

use super::Turned;
use super::maker::Preset;
use super::section::Section;
use super::{Answer, Effect, Screen, record_action};
use crate::domain::entity::Entity;
use crate::domain::id::Id;
use crate::store::{self, Store};
use crate::text::width::wrap;
use crate::tui::context::Context;
use crate::tui::keys::{Action, Scope};
use crate::tui::theme::Role;
use crate::tui::widget::draw;
use lines::{Grid, draw_line, draw_more, foot};
use view::View;

/// A sentence takes at most so many lines beyond the one that is always there for it.
const MOST_SAID: u16 = 2;

/// The headline takes so many lines at the most.
const MOST_HEAD: usize = 2;

/// One line of a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Line {
    /// The page's title.
    Title(String),
    /// The title of what follows.
    Heading(String),
    /// A name and a value.
    Field(String, String),
    /// A text that is only read; long ones are wrapped.
    Text(String, Role),
    /// A line that can be selected: a sign with its role, the text, what stands at the right end,
    /// and what it opens or means.
    Row(Row),
    /// An empty line.
    Gap,
}

/// A line that can be selected.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// A sign before the text, with what it means.
    pub sign: (&'static str, Role),
    /// What stands before the text in a column of its own, the same for all lines that have it.
    pub name: String,
    /// The text.
    pub text: String,
    /// At the right end, muted.
    pub right: String,
    /// What it is about.
    pub target: Option<(Entity, Id)>,
    /// The whole sentence, said on the message line while the line is selected.
    pub says: String,
}

impl Row {
    /// A line about a record.
    pub fn of(text: impl Into<String>, target: Option<(Entity, Id)>) -> Self {
        Self {
            sign: ("", Role::Text),
            name: String::new(),
            text: text.into(),
            right: String::new(),
            target,
            says: String::new(),
        }
    }

    /// The same, with the whole sentence of which the text is the gist.
    pub fn saying(mut self, sentence: String) -> Self {
        self.says = sentence;
        self
    }

    /// The same, behind a name: its line stands in columns.
    pub fn named(mut self, name: String) -> Self {
        self.name = name;
        self
    }

    /// The same, with something at the right end.
    pub fn right(mut self, right: impl Into<String>) -> Self {
        self.right = right.into();
        self
    }

    /// The same, with a sign.
    pub fn sign(mut self, sign: &'static str, role: Role) -> Self {
        self.sign = (sign, role);
        self
    }
}

/// What a page is of.
pub trait Content {
    /// Where its keys stand in the table.
    fn scope(&self) -> Scope;

    /// The section it belongs to.
    fn section(&self) -> Section;

    /// Its lines; `None` when what it is of is gone, and the page closes.
    ///
    /// # Errors
    /// What the register says.
    fn lines(&mut self, store: &Store, context: &Context) -> store::Result<Option<Vec<Line>>>;

    /// What stays above its lines however far they are scrolled.
    fn headline(&self, _context: &Context) -> Option<(String, Role)> {
        None
    }

    /// The record that it is of, which is changed or taken away where no part of it is selected.
    fn own(&self) -> Option<(Entity, Id)> {
        None
    }

    /// Whether the selected line is seen when it opens, where what stands above it fills the screen; else
    /// it begins at its top.
    fn opens_at_selection(&self) -> bool {
        false
    }

    /// Whether a record on one of its lines is changed, taken away and ticked off there.
    fn is_part(&self, _entity: Entity) -> bool {
        false
    }

    /// Whether the line of a record that was made or changed is gone to.
    fn goes_to(&self, _made: &Id) -> bool {
        true
    }

    /// Does what one of its own keys means, with the record of the selected line.
    fn act(&mut self, action: Action, selected: Option<&(Entity, Id)>, context: &Context)
    -> Effect;

    /// Takes what a dialog gave back.
    fn answer(&mut self, _answer: Answer, _context: &Context) -> Effect {
        Effect::None
    }

    /// What there is on it to make papers of, with the record of the selected line.
    fn papers_of(&self, _selected: Option<&(Entity, Id)>, _context: &Context) -> Preset {
        Preset::default()
    }

    /// Whether a key of its scope means anything on it.
    fn offers(&self, _action: Action) -> bool {
        true
    }

    /// How much a key weighs in the footer in its present state.
    fn weight(&self, _action: Action, footer: u8) -> u8 {
        footer
    }

    /// What an action means with the record of the selected line.
    fn instead(&self, action: Action, _selected: Option<&(Entity, Id)>) -> Action {
        action
    }

    /// Why an action cannot be done now.
    fn why_not(
        &self,
        _action: Action,
        _selected: Option<&(Entity, Id)>,
        _context: &Context,
    ) -> Option<String> {
        None
    }
}

/// A page on the terminal, whatever it is of.
pub struct Page {
    content: Box<dyn Content>,
    lines: Vec<Line>,
    headline: Option<(String, Role)>,
    gone: bool,
    /// A record that was made, to be selected once its line is read.
    made: Option<Id>,
    /// The record to select once it is read.
    wanted: Option<(Entity, Id)>,
    /// What an undo changed: one of them is selected once it is read.
    turned: Vec<(Entity, Id)>,
    /// The selected line, an index of `lines`.
    selected: usize,
    view: View,
    /// Whether it only stands beside a list, and no line of it is selected.
    beside: bool,
}

impl Page {
    /// A page that has not read anything yet.
    pub fn new(content: impl Content + 'static) -> Self {
        Self {
            content: Box::new(content),
            lines: Vec::new(),
            headline: None,
            gone: false,
            made: None,
            wanted: None,
            turned: Vec::new(),
            selected: 0,
            view: View::default(),
            beside: false,
        }
    }

    /// The same, to be seen beside a list.
    pub fn beside_a_list(mut self) -> Self {
        self.beside = true;
        self
    }

    /// The same, with the line of a record selected.
    pub fn selecting(mut self, entity: Entity, id: Id) -> Self {
        self.wanted = Some((entity, id));
        self
    }

    fn target(&self) -> Option<&(Entity, Id)> {
        match self.lines.get(self.selected) {
            Some(Line::Row(row)) => row.target.as_ref(),
            _ => None,
        }
    }

    /// Changes, takes away or ticks off the part that is selected, else the record of the page.
    fn on_record(
        &self,
        action: Action,
        selected: Option<(Entity, Id)>,
        context: &Context,
    ) -> Effect {
        let own = self.content.own();
        let is_part = |(entity, id): &(Entity, Id)| {
            self.content.is_part(*entity) && own.as_ref().is_none_or(|(_, own)| own != id)
        };
        let part = selected.filter(is_part);
        let of = part.or(own.filter(|_| action != Action::Done));
        of.map_or(Effect::None, |(entity, id)| record_action(action, entity, id, context))
    }

    /// Whether the keys can stand on a line.
    fn can_select(line: &Line) -> bool {
        matches!(line, Line::Row(_))
    }

    /// Selects the next line in this direction, or scrolls a row further, so many times: a text that
    /// is longer than the screen is read, not jumped over.
    fn step(&mut self, down: bool, times: usize) {
        let from = self.view.seen();
        for _ in 0..times {
            let beyond = self.view.is_beyond(&self.lines, self.selected, down);
            let can_select = |place: &usize| Self::can_select(&self.lines[*place]);
            let next = match down {
                _ if beyond => Some(self.selected).filter(|at| *at < self.lines.len()),
                true => (self.selected + 1..self.lines.len()).find(can_select),
                false => (0..self.selected.min(self.lines.len())).rfind(can_select),
            };
            match next.filter(|next| self.view.is_near(&self.lines, *next, &from)) {
                Some(next) => {
                    self.selected = next;
                    self.view.reveal(&self.lines, next);
                }
                None => self.view.scroll(&self.lines, down, &from),
            }
        }
    }

    /// Selects the first or the last line, and goes to that end.
    fn go_to_end(&mut self, last: bool) {
        let rows = 0..self.lines.len();
        let can_select = |place: &usize| Self::can_select(&self.lines[*place]);
        let end = if last { rows.clone().rfind(can_select) } else { rows.clone().find(can_select) };
        self.selected = end.unwrap_or(self.selected);
        self.view.go_to_end(&self.lines, last);
    }

    /// The area without the headline, and without the lines at its foot that the selected line's
    /// sentence may take, so that it never covers a line.
    fn inside(&self, area: Rect) -> Rect {
        let foot = if self.beside { 0 } else { foot(&self.lines, area.width).min(MOST_SAID) };
        let head = self.head(area.width).len().min(usize::from(area.height));
        let head = u16::try_from(head).unwrap_or(area.height);
        let height = area.height.saturating_sub(foot + head);
        Rect { y: area.y + head, height, ..area }
    }

    /// The lines that the headline takes: what does not fit on the last one is cut there.
    fn head(&self, width: u16) -> Vec<&str> {
        let Some((text, _)) = &self.headline else { return Vec::new() };
        let rows = wrap(text, usize::from(width.saturating_sub(2)));
        let shown = rows.len().min(MOST_HEAD);
        let rows = rows.into_iter().take(shown).enumerate();
        rows.map(|(at, row)| match at + 1 == shown {
            true => &text[row.start..],
            false => text[row].trim_end(),
        })
        .collect()
    }

    /// The line that is seen at a place.
    fn line_at(&self, at: Position, area: Rect) -> Option<usize> {
        let area = self.inside(area);
        let below = area.contains(at).then(|| usize::from(at.y - area.y))?;
        self.view.line_at(&self.lines, below)
    }
}

impl Screen for Page {
    fn scope(&self) -> Scope {
        self.content.scope()
    }

    fn section(&self) -> Option<Section> {
        Some(self.content.section())
    }

    fn turned(&mut self, changed: &[Turned]) {
        // The first of them that has a line; what is gone leaves the cursor where it is.
        let there = changed.iter().filter(|turned| !turned.gone);
        self.turned = there.map(|t| (t.record.entity, t.record.id.clone())).collect();
    }

    fn load(&mut self, store: &Store, context: &Context) -> store::Result<()> {
        let before = self.wanted.take().or_else(|| self.target().cloned());
        let lines = self.content.lines(store, context)?;
        self.gone = lines.is_none();
        self.lines = lines.unwrap_or_default();
        self.headline = self.content.headline(context);
        let made = self.made.take().and_then(|id| {
            self.lines.iter().position(
                |line| matches!(line, Line::Row(Row { target: Some((_, of)), .. }) if *of == id),
            )
        });
        self.view.forget();
        let line_of = |target: &(Entity, Id)| {
            self.lines.iter().position(
                |line| matches!(line, Line::Row(row) if row.target.as_ref() == Some(target)),
            )
        };
        let turned = std::mem::take(&mut self.turned);
        // Several lines may lead to one record: the selected one stays.
        let stays = |target: &(Entity, Id)| {
            let line = self.lines.get(self.selected);
            matches!(line, Some(Line::Row(row)) if row.target.as_ref() == Some(target))
        };
        let line_of = |target: &(Entity, Id)| {
            Some(self.selected).filter(|_| stays(target)).or_else(|| line_of(target))
        };
        // The same record stays selected where it moved; else the line, else the first one.
        let same = turned.iter().find_map(line_of).or_else(|| before.as_ref().and_then(line_of));
        let kept = made.or(same).or_else(|| {
            Some(self.selected).filter(|at| self.lines.get(*at).is_some_and(Self::can_select))
        });
        let first = || self.lines.iter().position(Self::can_select);
        let selected = kept.or_else(first).unwrap_or(0);
        // A page begins at its top, unless a line of it was asked for or its first one would not be seen.
        if self.content.opens_at_selection() {
            self.view.open_at_selection();
        }
        if (made.is_some() || same.is_some()) && selected != self.selected {
            self.view.reveal(&self.lines, selected);
        }
        self.selected = selected;
        Ok(())
    }

    fn act(&mut self, action: Action, context: &Context) -> Effect {
        let page = self.view.page();
        match action {
            _ if self.gone => return Effect::Close,
            Action::Up => self.step(false, 1),
            Action::Down => self.step(true, 1),
            Action::PageUp => self.step(false, page),
            Action::PageDown => self.step(true, page),
            Action::First => self.go_to_end(false),
            Action::Last => self.go_to_end(true),
            Action::Open => {
                let target = self.target().cloned();
                let own = self.content.act(action, target.as_ref(), context);
                return match (own, target) {
                    (Effect::None, Some((entity, id))) => Effect::Show(entity, id),
                    (own, _) => own,
                };
            }
            other => {
                let target = self.target().cloned();
                let own = self.content.act(other, target.as_ref(), context);
                return match (own, other) {
                    (Effect::None, Action::Back) => Effect::Close,
                    (Effect::None, Action::Edit | Action::Remove | Action::Done) => {
                        self.on_record(other, target, context)
                    }
                    (own, _) => own,
                };
            }
        }
        Effect::None
    }

    fn wheel(&mut self, down: bool, lines: usize) -> bool {
        self.step(down, lines);
        true
    }

    fn click(&mut self, at: Position, area: Rect, context: &Context) -> Effect {
        let Some(place) = self.line_at(at, area) else { return Effect::None };
        if !self.lines.get(place).is_some_and(Self::can_select) {
            return Effect::None;
        }
        if place == self.selected {
            return self.act(Action::Open, context);
        }
        self.selected = place;
        Effect::None
    }

    fn answer(&mut self, answer: Answer, context: &Context) -> Effect {
        self.content.answer(answer, context)
    }

    fn made(&mut self, id: &Id) {
        self.made = Some(id.clone()).filter(|id| self.content.goes_to(id));
    }

    fn offers(&self, action: Action) -> bool {
        self.content.offers(action)
    }

    fn weight(&self, action: Action, footer: u8) -> u8 {
        self.content.weight(action, footer)
    }

    fn instead(&self, action: Action) -> Action {
        self.content.instead(action, self.target())
    }

    fn papers_of(&self, context: &Context) -> Preset {
        self.content.papers_of(self.target(), context)
    }

    fn is_gone(&self) -> bool {
        self.gone
    }

    fn says(&self, _context: &Context) -> Option<String> {
        match self.lines.get(self.selected) {
            Some(Line::Row(row)) if !row.says.is_empty() => Some(row.says.clone()),
            _ => None,
        }
    }

    fn why_not(&self, action: Action, context: &Context) -> Option<String> {
        self.content.why_not(action, self.target(), context)
    }

    fn draw(&self, buf: &mut Canvas, area: Rect, context: &Context) -> Option<Position> {
        let theme = &context.theme;
        let style = theme.style(self.headline.as_ref().map_or(Role::Text, |(_, role)| *role));
        for (y, text) in (area.y..area.bottom()).zip(self.head(area.width)) {
            let width = area.width.saturating_sub(2);
            draw::text(buf, (area.x + 1, y), width, text, style, theme.signs.ellipsis);
        }
        let area = self.inside(area);
        self.view.take(&self.lines, self.selected, area);
        let grid = Grid::of(&self.lines, area.width);
        let (first, mut hidden) = self.view.first(&self.lines);
        let (mut y, above) = (area.y, first > 0 || hidden > 0);
        for (place, line) in self.lines.iter().enumerate().skip(first) {
            if y >= area.bottom() {
                break;
            }
            let row = Rect { y, height: area.bottom() - y, ..area };
            let selected = place == self.selected && !self.beside;
            y += draw_line(buf, row, line, (selected, std::mem::take(&mut hidden)), grid, context);
        }
        draw_more(buf, area, above, self.view.goes_on(&self.lines), &context.theme);
        None
    }
}
