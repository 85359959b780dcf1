//! The journal: each act in a sentence, the newest first, through any length.

mod rows;

use std::cell::Cell as Remembered;

use crate::tui::canvas::Canvas;
use chrono::NaiveDateTime;
use ratatui::layout::{Position, Rect};

use super::page::Page;
use super::section::Section;
use super::{Effect, Request, Screen, steps};
use crate::i18n::dates;
use crate::i18n::language::Language;
use crate::store::{self, Store};
use crate::t;
use crate::text::width::columns;
use crate::tui::context::Context;
use crate::tui::keys::{Action, Scope};
use crate::tui::theme::Role;
use crate::tui::widget::draw;
use crate::tui::widget::paragraphs::wrapped;
use rows::{ActRow, ActRows};

use super::journal_act::ActPage;

/// Lines at the foot that tell the selected act whole, with the rule above them.
const DETAIL: u16 = 4;
/// Below this height they are left to the act's page.
const LEAST: u16 = 12;

/// The journal on the terminal.
#[derive(Default)]
pub struct JournalScreen {
    rows: ActRows,
    height: Remembered<usize>,
    area: Remembered<Rect>,
}

impl Screen for JournalScreen {
    fn scope(&self) -> Scope {
        Scope::Journal
    }

    fn section(&self) -> Option<Section> {
        Some(Section::Journal)
    }

    fn load(&mut self, store: &Store, context: &Context) -> store::Result<()> {
        self.rows.read(store, &context.words)
    }

    fn stride(&mut self, action: Action, times: usize, _context: &Context) -> Option<Effect> {
        let by = steps(action, times, self.height.get())?;
        Some(self.rows.step(by))
    }

    fn act(&mut self, action: Action, _context: &Context) -> Effect {
        if let Some(by) = steps(action, 1, self.height.get()) {
            return self.rows.step(by);
        }
        match action {
            Action::First => self.rows.first(),
            Action::Last => self.rows.last(),
            Action::Back => Effect::Close,
            Action::Open => self.rows.selected().map_or(Effect::None, |row| {
                Effect::Open(Box::new(Page::new(ActPage::new(row.seq))))
            }),
            Action::TakeBack => self.rows.selected().map_or(Effect::None, |row| {
                // What was taken back is done again by taking its taking back, back.
                Effect::Ask(Request::TakeBack(row.undone_by.unwrap_or(row.seq)))
            }),
            _ => Effect::None,
        }
    }

    fn click(&mut self, at: Position, _area: Rect, context: &Context) -> Effect {
        let line = usize::from(at.y.saturating_sub(self.area.get().y));
        if self.rows.click(line, self.height.get()) {
            return self.act(Action::Open, context);
        }
        Effect::None
    }

    fn why_not(&self, action: Action, context: &Context) -> Option<String> {
        let needs_row = matches!(action, Action::Open | Action::TakeBack);
        (needs_row && self.rows.selected().is_none())
            .then(|| t!(context.words, "why-no-row").into_owned())
    }

    fn draw(&self, buf: &mut Canvas, area: Rect, context: &Context) -> Option<Position> {
        let foot = if area.height >= LEAST { DETAIL } else { 0 };
        let (whole, area) = (area, Rect { height: area.height - foot, ..area });
        self.area.set(area);
        let height = usize::from(area.height).max(1);
        self.height.set(height);
        let (top, seen) = self.rows.seen(height);
        if seen.is_empty() {
            let empty = t!(context.words, "journal-empty");
            let (at, width) = ((area.x + 2, area.y), area.width.saturating_sub(4));
            draw::text(buf, at, width, &empty, context.theme.style(Role::Muted), "");
        }
        for (line, row) in seen.iter().enumerate() {
            let y = area.y + u16::try_from(line).unwrap_or(0);
            let place = Rect { y, height: 1, ..area }.intersection(area);
            draw_act(buf, place, row, self.rows.is_selected(top + line), context);
        }
        if let Some(row) = self.rows.selected().filter(|_| foot > 0) {
            draw_whole(buf, Rect { y: area.bottom(), height: foot, ..whole }, row, context);
        }
        None
    }
}

/// « 17 nov. 2026, 19 h 04 »; what is no time stays as it is.
pub(super) fn when(at: &str, context: &Context) -> String {
    let Ok(time) = at.parse::<NaiveDateTime>() else { return at.to_owned() };
    let language = context.language();
    format!("{}, {}", dates::medium(time.date(), language), dates::time(time.time(), language))
}

/// The sign of an act: taken back, taking back, or standing.
pub(super) fn sign(undone: bool, undoes: bool, context: &Context) -> (&'static str, Role) {
    let signs = &context.theme.signs;
    match (undone, undoes) {
        (true, _) => (signs.cross, Role::Muted),
        (_, true) => (signs.dot, Role::Muted),
        _ => (signs.check, Role::Good),
    }
}

/// The columns of who did it.
const ACTOR: u16 = 26;

/// The columns of the longest day with its hour: « 28 sept. 2026, 10 h 45 ».
fn longest_day(language: Language) -> u16 {
    match language {
        Language::French => 22,
        Language::English => 24,
    }
}

fn draw_act(buf: &mut Canvas, area: Rect, row: &ActRow, selected: bool, context: &Context) {
    if area.is_empty() {
        return;
    }
    let theme = &context.theme;
    let ellipsis = theme.signs.ellipsis;
    let style = |role| theme.style(if selected { Role::Selected } else { role });
    if selected {
        draw::horizontal(buf, area, " ", style(Role::Text));
        draw::text(buf, (area.x, area.y), 1, theme.signs.pointer, style(Role::Text), "");
    }
    let (sign, role) = sign(row.undone_by.is_some(), row.undoes, context);
    draw::text(buf, (area.x + 2, area.y), 2, sign, style(role), "");
    let when = when(&row.at, context);
    // Days stand in one column, without the hour where it is narrow, and where it is wide, who did
    // it in another.
    let narrow = area.width < 72;
    let when = when.rsplit_once(", ").filter(|_| narrow).map_or(when.as_str(), |(day, _)| day);
    let longest = if narrow { 14 } else { longest_day(context.language()) };
    let wide = u16::try_from(columns(when)).unwrap_or(0).max(longest).min(area.width / 2);
    let actor = if area.width < 100 { 0 } else { ACTOR };
    let mut text = row.sentence.clone();
    if row.undone_by.is_some() {
        text = t!(context.words, "journal-undone", act = text);
    }
    let room = area.width.saturating_sub(wide + actor + 7);
    let role = if row.undone_by.is_some() { Role::Muted } else { Role::Text };
    draw::text(buf, (area.x + 4, area.y), room, &text, style(role), ellipsis);
    let at = (area.right().saturating_sub(wide + 1), area.y);
    draw::text(buf, at, wide, when, style(Role::Muted), ellipsis);
    if actor > 0 {
        let at = (at.0.saturating_sub(actor), area.y);
        draw::text(buf, at, actor - 2, &row.actor, style(Role::Muted), ellipsis);
    }
}

/// The selected act's whole sentence, with who did it.
fn draw_whole(buf: &mut Canvas, area: Rect, row: &ActRow, context: &Context) {
    let theme = &context.theme;
    draw::rule(buf, Rect { height: 1, ..area }, "", theme);
    let width = area.width.saturating_sub(2).max(1);
    let when = when(&row.at, context);
    let told = [when, row.actor.clone(), row.sentence.clone()];
    let told: Vec<String> = told.into_iter().filter(|part| !part.is_empty()).collect();
    let told = told.join(" · ");
    let lines = wrapped(&told, usize::from(width));
    for (line, y) in lines.iter().zip(area.y + 1..area.bottom()) {
        draw::text(buf, (area.x + 1, y), width, line, theme.style(Role::Text), "");
    }
}

#[cfg(test)]
mod tests;
