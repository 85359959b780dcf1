//! What stands around every screen: title, sections, message line, footer.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use super::app::App;
use super::keys::{self, Action, Binding, Chord};
use super::screen::section::Section;
use super::screen::{Screen, Tone};
use super::theme::Role;
use super::widget::footer::{self, Hint};
use super::widget::paragraphs::wrapped;
use super::widget::{draw, header};
use crate::domain::rules::{COMMITTEE_NAME, OFFICE_NAME};
use crate::i18n::dates;
use crate::t;
use crate::text::width::columns;
use crossterm::event::KeyCode;

/// The smallest terminal in which anything can be done.
const LEAST: (u16, u16) = (40, 10);

/// Lines that a message takes at most.
const MOST_LINES: usize = 3;

/// The parts of the terminal.
struct Parts {
    title: Rect,
    tabs: Rect,
    rule: Rect,
    inside: Rect,
    message: Rect,
    footer: Rect,
}

fn parts(area: Rect) -> Parts {
    let line = |y: u16| Rect { y: area.y + y, height: 1, ..area };
    let last = area.height.saturating_sub(1);
    Parts {
        title: line(0),
        tabs: line(1),
        rule: line(2),
        inside: Rect { y: area.y + 3, height: area.height.saturating_sub(5), ..area },
        message: line(last.saturating_sub(1)),
        footer: line(last),
    }
}

/// Draws the program; where the cursor stands, if it is seen.
pub fn draw(app: &mut App, buf: &mut Buffer) -> Option<Position> {
    let area = buf.area;
    app.area = area;
    if area.width < LEAST.0 || area.height < LEAST.1 {
        let text = t!(app.context.words, "too-small");
        draw::text(
            buf,
            (area.x, area.y),
            area.width,
            &text,
            app.context.theme.style(Role::Text),
            "",
        );
        return None;
    }
    let parts = parts(area);
    let (context, theme) = (&app.context, &app.context.theme);
    let name = context.rules.text(&COMMITTEE_NAME);
    let office = context.rules.text(&OFFICE_NAME);
    let left = if office.is_empty() { name.to_owned() } else { format!("{name} · {office}") };
    header::title(
        buf,
        parts.title,
        &left,
        &dates::long(context.today(), context.language()),
        theme,
    );
    let names: Vec<_> =
        Section::ALL.iter().map(|section| context.words.text(section.text_id())).collect();
    let names: Vec<&str> = names.iter().map(AsRef::as_ref).collect();
    header::tabs(buf, parts.tabs, &names, active(app).place(), theme);
    draw::rule(buf, parts.rule, "", theme);
    let cursor = draw_stack(app, buf, parts.inside);
    draw_message(app, buf, parts.message);
    with_hints(app, |hints, help| footer::draw(buf, parts.footer, hints, help, theme));
    cursor
}

fn active(app: &App) -> Section {
    app.stack.iter().rev().find_map(|screen| screen.section()).unwrap_or(app.section)
}

/// Draws the top screen, over the one below it when it is a dialog.
fn draw_stack(app: &App, buf: &mut Buffer, area: Rect) -> Option<Position> {
    let first = app.stack.iter().rposition(|screen| !screen.is_dialog()).unwrap_or(0);
    let mut cursor = None;
    for screen in &app.stack[first..] {
        cursor = screen.draw(buf, area, &app.context);
    }
    cursor
}

fn draw_message(app: &App, buf: &mut Buffer, area: Rect) {
    let theme = &app.context.theme;
    let Some(note) = &app.note else {
        return draw::rule(buf, area, "", theme);
    };
    let (sign, role) = match note.tone {
        Tone::Good => (theme.signs.check, Role::Good),
        Tone::Warning => (theme.signs.warning, Role::Warning),
        Tone::Bad => (theme.signs.cross, Role::Bad),
    };
    let used = u16::try_from(columns(sign)).unwrap_or(1);
    let x = area.x + 2 + used;
    let width = area.right().saturating_sub(x + 1);
    // A long sentence is read whole: it grows upwards, until the next key.
    let lines = wrapped(&note.text, usize::from(width.max(1)));
    let shown = lines.len().clamp(1, MOST_LINES);
    let above = u16::try_from(shown - 1).unwrap_or(0).min(area.y);
    let whole = Rect { y: area.y - above, height: above + 1, ..area };
    draw::clear(buf, whole);
    draw::text(buf, (area.x + 1, whole.y), 2, sign, theme.style(role), "");
    for (line, y) in lines.iter().take(shown).zip(whole.y..) {
        draw::text(buf, (x, y), width, line, theme.style(role), theme.signs.ellipsis);
    }
}

/// The keys that the footer shows, each action once.
fn footer_keys(screen: &dyn Screen) -> Vec<&'static Binding> {
    let mut shown: Vec<&'static Binding> = Vec::new();
    for binding in keys::working(screen.scope(), screen.is_typing()) {
        let known = shown.iter().any(|other| other.action == binding.action);
        if binding.footer > 0 && !known && screen.offers(binding.action) {
            shown.push(binding);
        }
    }
    shown
}

fn with_hints<T>(app: &App, with: impl FnOnce(&[Hint<'_>], Hint<'_>) -> T) -> Option<T> {
    let top = app.stack.last()?;
    let context = &app.context;
    let keys = footer_keys(top.as_ref());
    let words: Vec<(String, String)> = keys
        .iter()
        .map(|binding| (context.key(binding.chord), context.action(binding.action).into_owned()))
        .collect();
    let hints: Vec<Hint<'_>> = keys
        .iter()
        .zip(&words)
        .map(|(binding, (key, label))| Hint {
            key,
            label,
            priority: binding.footer,
            enabled: top.why_not(binding.action, context).is_none(),
        })
        .collect();
    let code = if top.is_typing() { KeyCode::F(1) } else { KeyCode::Char('?') };
    let key = context.key(Chord { code, ctrl: false });
    let label = context.action(Action::Help);
    let help = Hint { key: &key, label: &label, priority: u8::MAX, enabled: true };
    Some(with(&hints, help))
}

/// What was clicked.
pub enum Hit {
    /// The tab of a section.
    Section(Section),
    /// A key of the footer.
    Action(Action),
    /// The screen itself, which has this area.
    Inside(Rect),
}

/// What stands at a place of the terminal.
pub fn hit(app: &App, at: Position) -> Option<Hit> {
    let parts = parts(app.area);
    if parts.tabs.contains(at) {
        let names: Vec<_> =
            Section::ALL.iter().map(|s| app.context.words.text(s.text_id())).collect();
        let names: Vec<&str> = names.iter().map(AsRef::as_ref).collect();
        let place = header::tab_at(parts.tabs, &names, active(app).place(), at.x)?;
        return Section::ALL.get(place).copied().map(Hit::Section);
    }
    if parts.footer.contains(at) {
        let keys = footer_keys(app.stack.last()?.as_ref());
        let place = with_hints(app, |hints, help| footer::hit(parts.footer, hints, help, at.x))??;
        let action = keys.get(place).map_or(Action::Help, |binding| binding.action);
        return Some(Hit::Action(action));
    }
    parts.inside.contains(at).then_some(Hit::Inside(parts.inside))
}
