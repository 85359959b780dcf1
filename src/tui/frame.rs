//! What stands around every screen: title, sections, message line, footer.

use crate::text::sort;
use std::borrow::Cow;

use crate::tui::canvas::Canvas;
use ratatui::layout::{Position, Rect};

use super::app::App;
use super::context::Context;
use super::keys::{self, Action, Binding, Chord, Scope};
use super::screen::section::Section;
use super::screen::{Screen, Tone};
use super::theme::Role;
use super::widget::footer::{self, Hint};
use super::widget::{draw, header};
use crate::domain::rules::{COMMITTEE_NAME, OFFICE_NAME};
use crate::i18n::dates;
use crate::t;
use crate::text::width::{columns, cut_middle, wrap};
use crossterm::event::KeyCode;

/// The smallest terminal in which anything can be done.
const LEAST: (u16, u16) = (40, 10);

/// The parts of the terminal.
struct Parts {
    title: Rect,
    tabs: Rect,
    rule: Rect,
    inside: Rect,
    message: Rect,
    footer: Rect,
}

/// Parts the terminal. Where the names of the sections take two lines, the second one stands in place
/// of the rule.
fn parts(area: Rect, two: bool) -> Parts {
    let line = |y: u16| Rect { y: area.y + y, height: 1, ..area };
    let last = area.height.saturating_sub(1);
    Parts {
        title: line(0),
        tabs: Rect { height: if two { 2 } else { 1 }, ..line(1) },
        rule: Rect { height: if two { 0 } else { 1 }, ..line(2) },
        inside: Rect { y: area.y + 3, height: area.height.saturating_sub(5), ..area },
        message: line(last.saturating_sub(1)),
        footer: line(last),
    }
}

/// Draws the program; where the cursor stands, if it is seen.
pub fn draw(app: &mut App, buf: &mut Canvas) -> Option<Position> {
    let cursor = draw_parts(app, buf);
    if app.context.theme.signs.are_ascii() {
        buf.plainly();
    }
    cursor
}

fn draw_parts(app: &mut App, buf: &mut Canvas) -> Option<Position> {
    let area = buf.area;
    app.take_size(area);
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
    let parts = parts(area, tabs_in_two(app));
    let (context, theme) = (&app.context, &app.context.theme);
    let name = context.rules.text(&COMMITTEE_NAME);
    let office = context.rules.text(&OFFICE_NAME);
    let (language, width) = (context.language().code(), area.width);
    let look = (language, width, theme.look());
    buf.line(parts.title.y, (name, office, context.today(), &look), |buf| {
        let (left, right) = title(name, office, width, context);
        header::title(buf, parts.title, &left, &right, theme);
    });
    let here = active(app).place();
    let tabs = |buf: &mut Canvas| header::tabs(buf, parts.tabs, &section_names(app), here, theme);
    match parts.tabs.height {
        1 => buf.line(parts.tabs.y, (here, &look), tabs),
        _ => tabs(buf),
    }
    if !parts.rule.is_empty() {
        draw::rule(buf, parts.rule, "", theme);
    }
    let said = Said::of(app, parts.message.width);
    let cursor = draw_stack(app, buf, inside(said.as_ref(), &parts));
    draw_message(app, said.as_ref(), buf, &parts);
    if let Some(top) = app.stack.last().map(|top| top.as_ref()) {
        let keys = footer_keys(top, context);
        let helps = (top.is_typing(), top.scope() == Scope::Pick);
        buf.line(parts.footer.y, (&keys, helps, &look), |buf| {
            with_hints(top, &keys, context, |hints, help| {
                footer::draw(buf, parts.footer, hints, help, theme);
            });
        });
    }
    cursor
}

fn active(app: &App) -> Section {
    app.stack.iter().rev().find_map(|screen| screen.section()).unwrap_or(app.section)
}

/// Draws the top screen, over the one below it when it is a dialog.
fn draw_stack(app: &App, buf: &mut Canvas, area: Rect) -> Option<Position> {
    let first = app.stack.iter().rposition(|screen| !screen.is_dialog()).unwrap_or(0);
    let mut cursor = None;
    for screen in &app.stack[first..] {
        cursor = screen.draw(buf, area, &app.context);
    }
    cursor
}

/// Whose register it is, and the day. Where it is narrow the committee goes by what the law calls
/// it, so that the office's name stays whole, and then the day is said shorter.
fn title(name: &str, office: &str, width: u16, context: &Context) -> (String, String) {
    let whole = |name: &str| match office {
        "" => name.to_owned(),
        _ => format!("{name} · {office}"),
    };
    let (day, language) = (context.today(), context.language());
    let (full, long) = (whole(name), dates::long(day, language));
    if office.is_empty() || header::title_fits(&full, &long, width) {
        return (full, long);
    }
    let brief = whole(&t!(context.words, "header-committee"));
    if header::title_fits(&brief, &long, width) {
        return (brief, long);
    }
    (brief, dates::medium(day, language))
}

/// Whether the names of the sections take two lines: asked at every key, measured once for a language
/// and a width.
fn tabs_in_two(app: &App) -> bool {
    let asked = (app.context.language(), app.area.width);
    match app.tabs_in_two.get() {
        Some((measured, two)) if measured == asked => two,
        _ => {
            let two = !header::tabs_fit(&section_names(app), asked.1);
            app.tabs_in_two.set(Some((asked, two)));
            two
        }
    }
}

/// The names of the sections.
fn section_names(app: &App) -> [Cow<'static, str>; 10] {
    Section::ALL.map(|section| app.context.words.text(section.text_id()))
}

/// The most lines that a sentence takes, over the bottom of the screen.
const MESSAGE_LINES: usize = 3;

/// A path is cut to no fewer columns than these.
const LEAST_PATH: usize = 24;

/// The last word: what was just done or refused, or else what the screen has to say.
struct Said {
    text: String,
    tone: Option<Tone>,
    lines: Vec<std::ops::Range<usize>>,
    sign: &'static str,
    role: Role,
    /// The columns before the text.
    lead: u16,
}

impl Said {
    fn of(app: &App, width: u16) -> Option<Self> {
        let signs = &app.context.theme.signs;
        let (text, tone) = match &app.note {
            Some(note) => (note.text.clone(), Some(note.tone)),
            None => (app.stack.last()?.says(&app.context)?, None),
        };
        let (sign, role) = match tone {
            Some(Tone::Good) => (signs.check, Role::Good),
            Some(Tone::Warning) => (signs.warning, Role::Warning),
            Some(Tone::Bad) => (signs.cross, Role::Bad),
            None => ("", Role::Text),
        };
        let sign_width = u16::try_from(columns(sign)).unwrap_or(0);
        let lead = if sign_width > 0 { sign_width + 2 } else { 1 };
        let width = usize::from(width.saturating_sub(lead + 1));
        let text = with_path_that_fits(text, width, signs.ellipsis);
        let lines = wrap(&text, width);
        Some(Self { text, tone, lines, sign, role, lead })
    }

    /// The lines it takes above its own.
    fn more(&self) -> u16 {
        let shown = self.lines.len().min(MESSAGE_LINES);
        u16::try_from(shown.saturating_sub(1)).unwrap_or(0)
    }
}

/// The sentence, its path cut in the middle where it would push the end of it off the last line: the
/// name of the file stands there.
fn with_path_that_fits(text: String, width: usize, ellipsis: &str) -> String {
    let fits = |text: &str| wrap(text, width).len() <= MESSAGE_LINES;
    if fits(&text) {
        return text;
    }
    let Some(from) = path_in(&text) else { return text };
    let (before, path) = text.split_at(from);
    let shorter = |columns| format!("{before}{}", cut_middle(path, columns, ellipsis));
    let rooms = (LEAST_PATH..columns(path)).rev();
    rooms.map(shorter).find(|text| fits(text)).unwrap_or(text)
}

/// Where a path begins that a sentence ends with.
fn path_in(text: &str) -> Option<usize> {
    let begins = |(at, _): &(usize, &str)| {
        text[..*at].ends_with([' ', '\u{a0}', '(']) && !text[at + 1..].starts_with(' ')
    };
    text.match_indices('/').find(begins).map(|(at, _)| at)
}

/// Where the screen stands. What was done is said beside what came of it, not over it; why
/// something was not done may lie over the screen, since nothing in it changed.
fn inside(said: Option<&Said>, parts: &Parts) -> Rect {
    let more = said.filter(|said| said.tone == Some(Tone::Good)).map_or(0, Said::more);
    Rect { height: parts.inside.height.saturating_sub(more), ..parts.inside }
}

/// Draws the last word.
fn draw_message(app: &App, said: Option<&Said>, buf: &mut Canvas, parts: &Parts) {
    let (theme, line) = (&app.context.theme, parts.message);
    let Some(said) = said else {
        // One rule is enough.
        if !app.stack.last().is_some_and(|top| top.ends_with_rule()) {
            draw::rule(buf, line, "", theme);
        }
        return;
    };
    let (text, lines, style) = (&said.text, &said.lines, theme.style(said.role));
    let width = line.width.saturating_sub(said.lead + 1);
    let area = Rect { y: line.y - said.more(), height: said.more() + 1, ..line };
    draw::clear(buf, area);
    draw::text(buf, (area.x + 1, area.y), said.lead, said.sign, style, "");
    let shown = usize::from(area.height);
    for (y, range) in (area.y..).zip(lines.iter().take(shown)) {
        let last = y + 1 == area.bottom() && lines.len() > shown;
        let rest = if last { &text[range.start..] } else { text[range.clone()].trim_end() };
        draw::text(buf, (area.x + said.lead, y), width, rest, style, theme.signs.ellipsis);
    }
}

/// A key that the footer shows.
#[derive(PartialEq, Eq, Hash)]
struct FooterKey {
    chord: Chord,
    action: Action,
    weight: u8,
    /// The id of what it does here, where that is not what the action is called.
    label: Option<&'static str>,
    enabled: bool,
    stays: bool,
}

/// The keys that the footer shows, each action once.
fn footer_keys(screen: &dyn Screen, context: &Context) -> Vec<FooterKey> {
    let mut shown: Vec<(&'static Binding, Action, u8)> = Vec::new();
    for binding in keys::working(screen.scope(), screen.is_typing()) {
        // What two keys do here is told once, in one word.
        let action = screen.instead(binding.action);
        let known = shown.iter().any(|(_, other, _)| *other == action);
        let weight = screen.weight(binding.action, binding.footer);
        if weight > 0 && !known && screen.offers(action) && screen.offers(binding.action) {
            shown.push((binding, action, weight));
        }
    }
    // The sort is stable: those that do not go first keep the order of the table.
    sort::by_key(&mut shown, |(_, _, weight)| std::cmp::Reverse((*weight).max(keys::FIRST - 1)));
    let keys = shown.into_iter().map(|(binding, action, weight)| FooterKey {
        chord: binding.chord,
        action,
        weight,
        label: screen.label(action),
        enabled: screen.why_not(action, context).is_none(),
        stays: screen.stays(action, context),
    });
    keys.collect()
}

/// The keys of the footer in words, and the one that helps.
fn with_hints<T>(
    top: &dyn Screen,
    keys: &[FooterKey],
    context: &Context,
    with: impl FnOnce(&[Hint<'_>], Option<Hint<'_>>) -> T,
) -> T {
    let label = |key: &FooterKey| match key.label {
        Some(id) => context.words.text(id),
        None => context.action(key.action),
    };
    let words: Vec<(String, Cow<'_, str>)> =
        keys.iter().map(|key| (context.key(key.chord), label(key))).collect();
    let hints: Vec<Hint<'_>> = keys
        .iter()
        .zip(&words)
        .map(|(footer, (key, label))| Hint {
            key,
            label,
            priority: footer.weight,
            enabled: footer.enabled,
            stays: footer.stays,
        })
        .collect();
    let code = if top.is_typing() { KeyCode::F(1) } else { KeyCode::Char('?') };
    let key = context.key(Chord { code, ctrl: false });
    let label = context.action(Action::Help);
    let help = Hint { key: &key, label: &label, priority: u8::MAX, enabled: true, stays: true };
    // Over a list to pick from there is nothing to help with but its own few keys, all shown here.
    with(&hints, Some(help).filter(|_| top.scope() != Scope::Pick))
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
    let parts = parts(app.area, tabs_in_two(app));
    if parts.tabs.contains(at) {
        let names = section_names(app);
        let place = header::tab_at(parts.tabs, &names, active(app).place(), at)?;
        return Section::ALL.get(place).copied().map(Hit::Section);
    }
    if parts.footer.contains(at) {
        let top = app.stack.last()?.as_ref();
        let keys = footer_keys(top, &app.context);
        let place = with_hints(top, &keys, &app.context, |hints, help| {
            footer::hit(parts.footer, hints, help, at.x)
        })?;
        let action = keys.get(place).map_or(Action::Help, |key| key.action);
        return Some(Hit::Action(action));
    }
    let inside = inside(Said::of(app, parts.message.width).as_ref(), &parts);
    inside.contains(at).then_some(Hit::Inside(inside))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_begins_at_its_root() {
        assert_eq!(path_in("Le fichier est dans /home/zoe/registre.ccr"), Some(20));
        assert_eq!(path_in("Oui / non, et 3/4"), None);
    }
}
