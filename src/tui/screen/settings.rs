//! The settings: every rule in its group, with its value, where it comes from and its default.

mod procedure;

use std::cell::Cell as Remembered;

use crate::text::joined::Joined;
use crate::tui::canvas::Canvas;
use chrono::{Datelike, NaiveDate};
use ratatui::layout::{Position, Rect};
use serde_json::Value as Json;

use super::form::field::{FormField, Takes};
use super::form::{FormScreen, Submit};
use super::section::Section;
use super::{Effect, Note, Screen};
use crate::domain::calendar::MonthDay;
use crate::domain::command::{Command, SetRule};
use crate::domain::field::{Kind, Value};
use crate::domain::meeting::MEETING_KIND;
use crate::domain::rules::{GROUPS, Rule, RuleKind, Rules};
use crate::i18n::agenda::template_text;
use crate::i18n::date_input::Toward;
use crate::i18n::language::Language;
use crate::i18n::wording;
use crate::i18n::words::Words;
use crate::store::{self, Store};
use crate::t;
use crate::text::width::columns;
use crate::tui::context::Context;
use crate::tui::keys::{Action, Scope};
use crate::tui::theme::Role;
use crate::tui::widget::draw;
use crate::tui::widget::paragraphs::wrapped;

/// Lines at the foot that explain the selected rule, with the rule above them.
const DETAIL: u16 = 5;
/// Below this height the explanation is left to the form.
const LEAST: u16 = 14;

/// A line of the list.
#[derive(Clone, Copy)]
enum Line {
    Gap,
    /// The code of a group.
    Heading(&'static str),
    Rule(&'static Rule),
}

/// The settings on the terminal.
pub struct SettingsScreen {
    lines: Vec<Line>,
    selected: usize,
    top: Remembered<usize>,
    list: Remembered<Rect>,
    /// Whether it was opened over another screen, to which it goes back.
    above: bool,
}

impl Default for SettingsScreen {
    fn default() -> Self {
        let mut lines = Vec::new();
        for group in GROUPS {
            if !lines.is_empty() {
                lines.push(Line::Gap);
            }
            lines.push(Line::Heading(group.code));
            lines.extend(group.rules.iter().copied().map(Line::Rule));
        }
        Self {
            lines,
            selected: 1,
            top: Remembered::new(0),
            list: Remembered::default(),
            above: false,
        }
    }
}

impl SettingsScreen {
    /// The settings over another screen, with a rule selected.
    pub fn at(wanted: &Rule) -> Self {
        let mut screen = Self { above: true, ..Self::default() };
        let is = |line: &Line| matches!(line, Line::Rule(rule) if rule.key == wanted.key);
        screen.selected = screen.lines.iter().position(is).unwrap_or(screen.selected);
        screen
    }

    fn rule(&self) -> Option<&'static Rule> {
        match self.lines.get(self.selected) {
            Some(Line::Rule(rule)) => Some(rule),
            _ => None,
        }
    }

    /// Moves to the next or previous rule, so many times.
    fn step(&mut self, by: isize, times: usize) {
        for _ in 0..times {
            let mut place = self.selected;
            while let Some(next) = place.checked_add_signed(by).filter(|n| *n < self.lines.len()) {
                place = next;
                if matches!(self.lines[place], Line::Rule(_)) {
                    self.selected = place;
                    break;
                }
            }
        }
    }

    /// The first line to be seen: the selected one is, with the heading above it.
    fn scrolled(&self, height: usize) -> usize {
        let mut top = self.top.get();
        let above = self.lines[..self.selected].iter();
        let first = above.rev().take_while(|line| !matches!(line, Line::Rule(_))).count();
        top = top.min(self.selected.saturating_sub(first));
        if self.selected >= top + height {
            top = self.selected + 1 - height;
        }
        self.top.set(top);
        top
    }
}

impl Screen for SettingsScreen {
    fn scope(&self) -> Scope {
        Scope::Settings
    }

    fn section(&self) -> Option<Section> {
        Some(Section::Settings)
    }

    fn load(&mut self, _store: &Store, _context: &Context) -> store::Result<()> {
        // The rules come with the context, read anew after every act.
        Ok(())
    }

    fn act(&mut self, action: Action, context: &Context) -> Effect {
        let page = usize::from(self.list.get().height.max(2)) - 1;
        match (action, self.rule()) {
            (Action::Up, _) => self.step(-1, 1),
            (Action::Down, _) => self.step(1, 1),
            (Action::PageUp, _) => self.step(-1, page),
            (Action::PageDown, _) => self.step(1, page),
            (Action::First, _) => self.step(-1, self.lines.len()),
            (Action::Last, _) => self.step(1, self.lines.len()),
            (Action::Back, _) if self.above => return Effect::Close,
            (Action::Back, _) => return Effect::Go(Section::Home),
            (Action::Edit, Some(rule)) => return Effect::Open(Box::new(form(rule, context))),
            (Action::Default, Some(rule)) if context.rules.is_chosen(rule) => {
                let was = Some(context.rules.text(rule).to_owned());
                let (rule, value) = (rule.key.to_owned(), None);
                return Effect::Do(Command::SetRule(SetRule { rule, value, was }));
            }
            (Action::Default, Some(_)) => {
                return Effect::Note(Note::warning(t!(context.words, "settings-is-default")));
            }
            _ => {}
        }
        Effect::None
    }

    fn click(&mut self, at: Position, _area: Rect, context: &Context) -> Effect {
        let list = self.list.get();
        if !list.contains(at) {
            return Effect::None;
        }
        let place = self.top.get() + usize::from(at.y - list.y);
        if !matches!(self.lines.get(place), Some(Line::Rule(_))) {
            return Effect::None;
        }
        if place == self.selected {
            return self.act(Action::Edit, context);
        }
        self.selected = place;
        Effect::None
    }

    fn draw(&self, buf: &mut Canvas, area: Rect, context: &Context) -> Option<Position> {
        let detail = if area.height >= LEAST { DETAIL } else { 0 };
        let list = Rect { height: area.height - detail, ..area };
        self.list.set(list);
        let top = self.scrolled(usize::from(list.height.max(1)));
        for (place, line) in self.lines.iter().enumerate().skip(top) {
            let y = list.y + u16::try_from(place - top).unwrap_or(u16::MAX - list.y);
            if y >= list.bottom() {
                break;
            }
            let row = Rect { y, height: 1, ..list };
            match line {
                Line::Gap => {}
                Line::Heading(code) => {
                    let title = context.words.text(&format!("rules-{code}"));
                    write(buf, row, 1, &title, Role::Title, context);
                }
                Line::Rule(rule) => draw_rule(buf, row, rule, place == self.selected, context),
            }
        }
        if let Some(rule) = self.rule().filter(|_| detail > 0) {
            let foot = Rect { y: list.bottom(), height: detail, ..area };
            draw::rule(buf, Rect { height: 1, ..foot }, "", &context.theme);
            let width = usize::from(area.width.saturating_sub(2).max(1));
            let told = told_whole(rule, area.width, context);
            let lines = told.iter().flat_map(|(text, role)| {
                wrapped(text, width).into_iter().map(move |line| (line, *role))
            });
            for ((line, role), y) in lines.zip(foot.y + 1..foot.bottom()) {
                write(buf, Rect { y, height: 1, ..foot }, 1, line, role, context);
            }
        }
        None
    }
}

fn write(buf: &mut Canvas, row: Rect, indent: u16, text: &str, role: Role, context: &Context) {
    let theme = &context.theme;
    let width = row.width.saturating_sub(indent + 1);
    let at = (row.x + indent, row.y);
    draw::text(buf, at, width, text, theme.style(role), theme.signs.ellipsis);
}

/// What stands before a rule whose value is not the program's default; the foot says what it means.
const CHOSEN: &str = "*";

/// Whether a rule has another value than the program gives it.
fn differs(rule: &Rule, context: &Context) -> bool {
    context.rules.is_chosen(rule) && context.rules.text(rule) != rule.default
}

/// Below this width only names and values are shown.
const NARROW: u16 = 72;

fn draw_rule(buf: &mut Canvas, row: Rect, rule: &Rule, selected: bool, context: &Context) {
    let (theme, words) = (&context.theme, &context.words);
    let style = |role| theme.style(if selected { Role::Selected } else { role });
    if selected {
        draw::horizontal(buf, row, " ", style(Role::Text));
        draw::text(buf, (row.x, row.y), 1, theme.signs.pointer, style(Role::Text), "");
    }
    if context.rules.is_loosened(rule) {
        let at = (row.x + 1, row.y);
        draw::text(buf, at, 1, theme.signs.warning, style(Role::Warning), "");
    } else if differs(rule, context) {
        draw::text(buf, (row.x + 1, row.y), 1, CHOSEN, style(Role::Warning), "");
    }
    let mark = if rule.source.is_legal() { t!(words, "settings-law") } else { "".into() };
    let name = wording::rule_name(words, rule);
    let value = told_value(rule, context.rules.text(rule), context);
    let wide = |text: &str| u16::try_from(columns(text)).unwrap_or(u16::MAX / 4);
    // Marks and values stand in columns; a long value leaves room for what is named.
    let marks = wide(&words.text("settings-law"));
    // Where it is narrow the foot alone says where the value comes from; so it does where a name and
    // a value need the room.
    let whole = wide(&name).saturating_add(wide(&value)).saturating_add(2);
    let beside = row.width.saturating_sub(marks + 7);
    let marks = if row.width < NARROW || whole > beside { 0 } else { marks };
    let room = row.width.saturating_sub(if marks > 0 { marks + 7 } else { 3 });
    // What is named comes first: the foot tells a value whole that is cut.
    let named = wide(&name).min(room);
    let valued = wide(&value).min(room.saturating_sub(named + 2));
    let end = row.x + 2 + room;
    let write = |buf: &mut Canvas, x: u16, width: u16, text: &str, role: Role| {
        draw::text(buf, (x, row.y), width, text, style(role), theme.signs.ellipsis);
    };
    write(buf, row.x + 2, named, &name, Role::Text);
    write(buf, end.saturating_sub(valued), valued, &value, Role::Text);
    if marks > 0 {
        write(buf, end + 3, marks, &mark, Role::Muted);
    }
}

/// A value in words, and a word where there is none.
fn told_value(rule: &Rule, value: &str, context: &Context) -> String {
    let told = wording::rule_value(&context.words, rule, value);
    let told = told.lines().next().unwrap_or_default().to_owned();
    if told.is_empty() { t!(context.words, "settings-unset").into_owned() } else { told }
}

/// What stands in the foot: also the value in force, where its line had no room for it or for where
/// it comes from.
fn told_whole(rule: &Rule, width: u16, context: &Context) -> Vec<(String, Role)> {
    let words = &context.words;
    let mut told = explained(rule, context);
    if context.rules.is_loosened(rule) {
        let sign = context.theme.signs.warning;
        told.insert(0, (t!(words, "settings-loosened", sign = sign), Role::Bad));
    } else if differs(rule, context) {
        told.insert(0, (t!(words, "settings-chosen", sign = CHOSEN), Role::Warning));
    }
    let value = told_value(rule, context.rules.text(rule), context);
    let name = wording::rule_name(words, rule);
    let room = usize::from(width.saturating_sub(3));
    if columns(&name) + columns(&value) + 2 > room {
        told.insert(1, (t!(words, "settings-now", value = value), Role::Text));
    }
    told
}

/// What a rule does, its default, where it comes from, and a word of caution for the law's.
fn explained(rule: &Rule, context: &Context) -> Vec<(String, Role)> {
    let words = &context.words;
    let value = told_value(rule, rule.default, context);
    let source = wording::rule_source(words, rule.source);
    let told = if rule.source.is_legal() {
        (t!(words, "settings-detail-law", value = value, source = source), Role::Warning)
    } else {
        (t!(words, "settings-detail", value = value, source = source), Role::Muted)
    };
    vec![(wording::rule_hint(words, rule), Role::Text), told]
}

/// Under which the draft of a rule's form is kept.
fn draft_key(rule: &Rule) -> String {
    format!("rule:{}", rule.key)
}

/// The form of one rule.
fn form(rule: &'static Rule, context: &Context) -> FormScreen {
    if rule.kind == RuleKind::Procedure {
        return procedure::form(rule, &explained(rule, context), context);
    }
    let key = rule.key.to_owned();
    let kind = rule.kind;
    // The usual lines, left as they are, are no choice of the committee's.
    let listed = matches!(kind, RuleKind::Lines | RuleKind::Names);
    let usual = (listed && !context.rules.is_chosen(rule)).then(|| usual_lines(rule, context));
    let language = context.language();
    let in_force = Some(context.rules.text(rule).to_owned());
    let submit = Submit::Over(Box::new(move |parsed, read| {
        let value = stored(kind, parsed.get("value").unwrap_or(&Value::Null));
        let value = value.filter(|value| usual.as_ref() != Some(value));
        let value = value.map(|value| match kind {
            RuleKind::Names => coded(&value, language),
            _ => value,
        });
        // To look at a rule and save it is no act.
        if value.is_some() && value == in_force {
            return Effect::Close;
        }
        let was = read.get(&key).and_then(Json::as_str).map(str::to_owned);
        Effect::Submit(Command::SetRule(SetRule { rule: key.clone(), value, was }))
    }));
    let told = explained(rule, context).into_iter().map(|(text, _)| text);
    let told: Vec<String> = told.collect();
    let read = [(rule.key.to_owned(), context.rules.text(rule).into())];
    let form = FormScreen::new(rule.text_id(), draft_key(rule), submit).read(read.into());
    // A list has the whole screen, so that what is wrong with a line can be told under it.
    let form = if kind == RuleKind::TextBlocks { form } else { form.dialog() };
    form.intro(told.join("\n")).field(field(rule, context))
}

/// The field that takes a rule's value.
fn field(rule: &'static Rule, context: &Context) -> FormField {
    let (words, value) = (&context.words, context.rules.text(rule));
    let worded = |code: &str| (code.to_owned(), wording::rule_value(words, rule, code));
    let takes = match rule.kind {
        RuleKind::Whole => Takes::Plain(Kind::Whole),
        RuleKind::Hour => Takes::Plain(Kind::Time),
        RuleKind::Text | RuleKind::Pattern | RuleKind::Procedure => Takes::Plain(Kind::Text),
        RuleKind::Money => Takes::Plain(Kind::Money),
        RuleKind::Lines | RuleKind::TextBlocks | RuleKind::Names => Takes::Plain(Kind::Lines),
        RuleKind::YearDay => Takes::Day(Toward::Future),
        RuleKind::Flag => Takes::Words(["on", "off"].map(worded).to_vec()),
        RuleKind::Choice(codes) => Takes::Words(codes.iter().map(|code| worded(code)).collect()),
    };
    let mut made = FormField::new("value", "settings-field", takes);
    // An empty text puts the default back; anything else has to be something.
    made.required = !matches!(
        rule.kind,
        RuleKind::Text
            | RuleKind::Lines
            | RuleKind::TextBlocks
            | RuleKind::Names
            | RuleKind::Money
            | RuleKind::Choice(_)
    );
    let year_day = |text: &str| -> Option<NaiveDate> {
        let day = MonthDay::from_code(text)?;
        (0..5).find_map(|years| day.in_year(context.today().year() + years))
    };
    if !matches!(rule.kind, RuleKind::Text | RuleKind::TextBlocks) {
        made.hint = t!(words, "settings-now", value = told_value(rule, value, context));
    }
    match (rule.kind, year_day(value)) {
        (RuleKind::Money, _) => made.with(value.parse::<i64>().ok(), context),
        (RuleKind::Lines | RuleKind::Names, _) => {
            made.with(usual_lines(rule, context).as_str(), context)
        }
        (RuleKind::YearDay, Some(day)) => made.with(day, context),
        (RuleKind::TextBlocks, _) => made.with(wording::text_blocks(words, value), context),
        _ => made.with(value, context),
    }
}

/// The lines that hold: the committee's own, or the usual ones to begin with.
fn usual_lines(rule: &Rule, context: &Context) -> String {
    if rule.kind == RuleKind::Names {
        let phases = wording::phases(&context.words, &context.rules);
        return phases.into_iter().map(|(_, said)| said).joined("\n");
    }
    let kind = MEETING_KIND.codes.iter().find(|kind| Rules::agenda_of(kind).key == rule.key);
    // An agenda is a paper, in the language of the papers.
    let words = Words::new(context.home);
    kind.map(|kind| template_text(&words, &context.rules, kind)).unwrap_or_default()
}

/// Names as they are stored: the program's own by their codes, so that both languages have them.
fn coded(names: &str, language: Language) -> String {
    let words = Words::new(language);
    let names = names.lines().filter(|name| !name.trim().is_empty());
    names.map(|name| wording::phase_called(&words, name)).joined("\n")
}

/// A value as the rule is stored; `None` puts the default back.
fn stored(kind: RuleKind, value: &Value) -> Option<String> {
    match (kind, value) {
        (_, Value::Null) => None,
        (_, Value::Whole(number)) => Some(number.to_string()),
        (RuleKind::YearDay, Value::Text(text)) => {
            let day = text.parse::<NaiveDate>();
            Some(day.map_or_else(|_| text.clone(), |day| day.format("%m-%d").to_string()))
        }
        (_, Value::Text(text)) => Some(text.clone()),
    }
}
