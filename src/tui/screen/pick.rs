//! A line to type in over a list that follows it: search, palette, help.

mod rules;
mod shown;

use std::cell::Cell as Remembered;

use crate::tui::canvas::Canvas;
use crossterm::event::{KeyCode, KeyEvent};
use ratatui::layout::{Position, Rect};

use super::room::no_room;
use super::settings::SettingsScreen;
use super::{Answer, Effect, Note, Screen};
use crate::domain::entity::Entity;
use crate::domain::id::Id;
use crate::domain::rules::Rule;
use crate::i18n::wording;
use crate::store::{self, Hit, Store};
use crate::text::fold::fold;
use crate::text::sought::matches;
use crate::tui::context::Context;
use crate::tui::keys::{self, Action, Binding, KEYS, Scope};
use crate::tui::theme::Role;
use crate::tui::widget::draw;
use crate::tui::widget::edit_key::Reply;
use crate::tui::widget::line_edit::LineEdit;

/// What is chosen.
#[derive(Clone)]
enum Chosen {
    Record(Entity, Id),
    Rule(&'static Rule),
    Action(Action),
    /// The form of a new record.
    New(Entity),
    /// A command of another screen: it is only told where.
    Nothing,
    /// The place in the list that the screen below gave.
    Place(usize),
}

/// One line of the list.
#[derive(Clone)]
struct Choice {
    label: String,
    detail: String,
    /// Other words that people type for it.
    also: String,
    chosen: Chosen,
    /// Why it cannot be chosen now; empty when it can.
    why_not: String,
}

impl Choice {
    /// What the screen below offers at a place of its list.
    fn offered((place, offer): (usize, Offer)) -> Self {
        let (label, detail, why_not) = (offer.label, offer.detail, offer.why_not);
        Self { label, detail, also: String::new(), chosen: Chosen::Place(place), why_not }
    }
}

/// Where the lines come from.
enum Source {
    /// Records of the register, searched for at each letter.
    Register,
    /// These, filtered.
    Fixed(Vec<Choice>),
}

/// A line to type in over a list.
pub struct Pick {
    title: &'static str,
    source: Source,
    edit: LineEdit,
    shown: Vec<Choice>,
    selected: usize,
    top: Remembered<usize>,
    area: Remembered<Rect>,
}

/// Finds anything in the register.
pub fn search() -> Box<dyn Screen> {
    Box::new(Pick::new("pick-search", Source::Register))
}

/// What only the command line does: what it is called, its other names, and how.
const TERMINAL_DEEDS: [[&str; 3]; 4] = [
    ["palette-backup", "palette-backup.words", "palette-backup.where"],
    ["palette-restore", "palette-restore.words", "palette-restore.where"],
    ["palette-import", "palette-import.words", "palette-import.where"],
    ["palette-export", "palette-export.words", "palette-export.where"],
];

/// Every command of the program by its name: those that mean something here, and as soon as some
/// letters are typed, those of other screens too, with the word where.
pub fn palette(below: &dyn Screen, context: &Context) -> Box<dyn Screen> {
    let mut actions: Vec<&'static Binding> = Vec::new();
    for binding in keys::working(below.scope(), false) {
        let known = actions.iter().any(|other| other.action == binding.action);
        if !known && below.offers(binding.action) && !is_motion(binding.action) {
            actions.push(binding);
        }
    }
    let mut choices: Vec<Choice> =
        actions.iter().map(|binding| choice(binding, below, context)).collect();
    choices.extend(keys::BEGINS.iter().map(|begun| begins(*begun, context)));
    for binding in KEYS.iter().filter(|binding| !is_motion(binding.action)) {
        let Some(place) = place_text(binding.scope) else { continue };
        let known = actions.iter().any(|other| other.action == binding.action);
        if !known {
            actions.push(binding);
            choices.push(Choice {
                label: what_it_does(binding.action, context),
                detail: context.key(binding.chord),
                also: also(binding.action, context),
                chosen: Chosen::Nothing,
                why_not: context.words.text(place).into_owned(),
            });
        }
    }
    choices.extend(rules::all(context));
    // What only the command line does is told where it is.
    for [label, also, place] in TERMINAL_DEEDS {
        choices.push(Choice {
            label: context.words.text(label).into_owned(),
            detail: String::new(),
            also: context.words.text(also).into_owned(),
            chosen: Chosen::Nothing,
            why_not: context.words.text(place).into_owned(),
        });
    }
    Box::new(Pick::new("pick-palette", Source::Fixed(choices)))
}

/// What can be begun from anywhere, with the keys that lead there otherwise.
fn begins((entity, section): (Entity, u8), context: &Context) -> Choice {
    let id = format!("form-new-{}", entity.table());
    let key = |code| context.key(keys::Chord { code, ctrl: false });
    let digit = char::from_digit(u32::from(section), 10).unwrap_or('0');
    Choice {
        label: context.words.text(&id).into_owned(),
        detail: key(KeyCode::Char(digit)),
        also: context.words.known(&format!("{id}.words")).unwrap_or_default().into_owned(),
        chosen: Chosen::New(entity),
        why_not: String::new(),
    }
}

/// The keys that work here, with what they do; the one chosen is run.
pub fn help(below: &dyn Screen, context: &Context) -> Box<dyn Screen> {
    let working: Vec<&'static Binding> = keys::working(below.scope(), below.is_typing()).collect();
    let mut choices: Vec<(Action, Choice)> = Vec::new();
    let own = |binding: &&Binding| !keys::is_shadowed(below.scope(), below.is_typing(), binding);
    let working = working.into_iter().filter(own);
    for binding in working.filter(|binding| below.offers(binding.action)) {
        // What several keys do is told once.
        let does = below.instead(binding.action);
        match choices.iter_mut().find(|(action, _)| *action == does) {
            Some((_, known)) => {
                let key = context.key(binding.chord);
                // The same key may stand for it here and everywhere.
                if !known.detail.split(", ").any(|other| other == key) {
                    known.detail = format!("{}, {key}", known.detail);
                }
            }
            None => choices.push((does, choice(binding, below, context))),
        }
    }
    let choices = choices.into_iter().map(|(_, choice)| choice).collect();
    Box::new(Pick::new("pick-help", Source::Fixed(choices)))
}

/// Something to choose from a list that the screen below makes.
pub struct Offer {
    /// What it is.
    pub label: String,
    /// What stands at the right: a key, a number.
    pub detail: String,
    /// Why it cannot be chosen now; empty when it can.
    pub why_not: String,
}

/// Lets one of several things be chosen by a few letters; the screen below gets its place as
/// [`Answer::Choice`]. What cannot be chosen is shown with its reason.
pub fn offers(title: &'static str, offers: Vec<Offer>) -> Box<dyn Screen> {
    offers_at(title, offers, 0)
}

/// The same, beginning at one of them.
pub fn offers_at(title: &'static str, offers: Vec<Offer>, selected: usize) -> Box<dyn Screen> {
    let choices = offers.into_iter().enumerate().map(Choice::offered);
    let mut pick = Pick::new(title, Source::Fixed(choices.collect()));
    pick.selected = selected.min(pick.shown.len().saturating_sub(1));
    Box::new(pick)
}

/// Moving about is no command to look for by name.
fn is_motion(action: Action) -> bool {
    matches!(
        action,
        Action::Up
            | Action::Down
            | Action::PageUp
            | Action::PageDown
            | Action::First
            | Action::Last
            | Action::NextField
            | Action::PreviousField
            | Action::NextChoice
            | Action::PreviousChoice
            | Action::Palette
    )
}

/// The screen that a scope's commands belong to, for those that are not of the screen below.
fn place_text(scope: Scope) -> Option<&'static str> {
    match scope {
        Scope::List => Some("palette-in-list"),
        Scope::Person => Some("palette-in-person"),
        Scope::Body => Some("palette-in-body"),
        Scope::Place => Some("palette-in-place"),
        Scope::Association => Some("palette-in-association"),
        Scope::Election => Some("palette-in-election"),
        Scope::Furnishing => Some("palette-in-furnishing"),
        Scope::WorkDay => Some("palette-in-work-day"),
        Scope::Project | Scope::Timeline => Some("palette-in-project"),
        Scope::Meeting | Scope::Roll | Scope::RollCall | Scope::Round => Some("palette-in-meeting"),
        Scope::Journal => Some("palette-in-journal"),
        Scope::Settings => Some("palette-in-settings"),
        Scope::Paper => Some("palette-in-paper"),
        Scope::Photo => Some("palette-in-photo"),
        Scope::Resolution => Some("palette-in-resolution"),
        Scope::Document => Some("palette-in-document"),
        Scope::Anywhere
        | Scope::Browse
        | Scope::Home
        | Scope::Ballots
        | Scope::Notes
        | Scope::Form
        | Scope::Choice
        | Scope::Pick
        | Scope::Making
        | Scope::Question => None,
    }
}

fn record_choice(hit: Hit, context: &Context) -> Choice {
    Choice {
        label: hit.label,
        detail: detail(&hit.detail, wording::entity(&context.words, hit.entity)),
        also: String::new(),
        chosen: Chosen::Record(hit.entity, hit.id),
        why_not: String::new(),
    }
}

fn detail(detail: &str, kind: String) -> String {
    if detail.is_empty() { kind } else { format!("{detail} · {kind}") }
}

fn choice(binding: &Binding, below: &dyn Screen, context: &Context) -> Choice {
    let action = below.instead(binding.action);
    // What it does here, where that has a sentence of its own.
    let here = below.label(action).map(|id| format!("{id}.help"));
    let here = here.filter(|id| context.words.has(id));
    Choice {
        label: match here {
            Some(id) => context.words.text(&id).into_owned(),
            None => what_it_does(action, context),
        },
        detail: context.key(binding.chord),
        also: also(action, context),
        chosen: Chosen::Action(action),
        why_not: below.why_not(action, context).unwrap_or_default(),
    }
}

impl Pick {
    fn new(title: &'static str, source: Source) -> Self {
        let mut pick = Self {
            title,
            source,
            edit: LineEdit::new(""),
            shown: Vec::new(),
            selected: 0,
            top: Remembered::new(0),
            area: Remembered::new(Rect::default()),
        };
        pick.follow();
        pick
    }

    /// The text changed: the list follows.
    fn follow(&mut self) -> Effect {
        self.selected = 0;
        self.top.set(0);
        match &self.source {
            Source::Register => Effect::Load,
            Source::Fixed(choices) => {
                let text = self.edit.text();
                let found = choices.iter().filter(|choice| {
                    let line = format!("{} {} {}", choice.label, choice.detail, choice.also);
                    match text.trim() {
                        "" => !matches!(choice.chosen, Chosen::Nothing | Chosen::Rule(_)),
                        text => matches(&fold(&line), text),
                    }
                });
                self.shown = found.cloned().collect();
                Effect::None
            }
        }
    }

    fn choose(&self) -> Effect {
        let Some(choice) = self.shown.get(self.selected) else { return Effect::None };
        match &choice.chosen {
            Chosen::Action(action) => Effect::Run(*action),
            Chosen::Nothing => Effect::Note(Note::warning(wording::capital(&choice.why_not))),
            Chosen::Place(_) if !choice.why_not.is_empty() => {
                Effect::Note(Note::warning(choice.why_not.clone()))
            }
            Chosen::Place(place) => Effect::Return(Answer::Choice(*place)),
            Chosen::New(entity) => {
                Effect::Many(vec![Effect::Close, Effect::New(*entity, Vec::new())])
            }
            Chosen::Rule(rule) => {
                Effect::Many(vec![Effect::Close, Effect::Open(Box::new(SettingsScreen::at(rule)))])
            }
            Chosen::Record(entity, id) => {
                Effect::Many(vec![Effect::Close, Effect::Show(*entity, id.clone())])
            }
        }
    }

    fn step(&mut self, by: isize) {
        let last = self.shown.len().saturating_sub(1);
        self.selected = self.selected.saturating_add_signed(by).min(last);
    }
}

impl Screen for Pick {
    fn scope(&self) -> Scope {
        Scope::Pick
    }

    fn is_typing(&self) -> bool {
        true
    }

    fn load(&mut self, store: &Store, context: &Context) -> store::Result<()> {
        if matches!(self.source, Source::Register) {
            let query = self.edit.text();
            let hits = store.find(query, None, 60)?;
            let (called, speaking) = rules::found(query, context);
            // The people of that name come first; then the few rules called so, which would be lost
            // behind the agendas of years.
            let person =
                |hit: &Hit| hit.entity == Entity::Person && matches(&fold(&hit.label), query);
            let people = hits.iter().take_while(|hit| person(hit)).count();
            let mut shown: Vec<Choice> =
                hits.into_iter().map(|hit| record_choice(hit, context)).collect();
            shown.splice(people..people, called);
            shown.extend(speaking);
            self.shown = shown;
        }
        Ok(())
    }

    fn act(&mut self, action: Action, _context: &Context) -> Effect {
        let page = isize::try_from(self.area.get().height.max(2) - 1).unwrap_or(1);
        match action {
            Action::Accept => return self.choose(),
            Action::Back => return Effect::Close,
            Action::Down => self.step(1),
            Action::Up => self.step(-1),
            Action::PageDown => self.step(page),
            Action::PageUp => self.step(-page),
            _ => {}
        }
        Effect::None
    }

    fn type_key(&mut self, key: KeyEvent, context: &Context) -> Effect {
        let before = self.edit.text().to_owned();
        if before.is_empty() && matches!(key.code, KeyCode::Home | KeyCode::End) {
            // Nothing is typed in which these could move: they go through the list.
            self.step(if key.code == KeyCode::End { isize::MAX } else { isize::MIN });
            return Effect::None;
        }
        let reply = Some(self.edit.key(key));
        if self.edit.text() == before { no_room(reply, context) } else { self.follow() }
    }

    fn paste(&mut self, text: &str, context: &Context) -> Effect {
        match self.edit.paste(text) {
            full @ Reply::Full { .. } => no_room(Some(full), context),
            _ => self.follow(),
        }
    }

    fn click(&mut self, at: Position, _area: Rect, _context: &Context) -> Effect {
        let area = self.area.get();
        let Some(line) = at.y.checked_sub(area.y) else { return Effect::None };
        let Some(place) = self.place_at(line) else { return Effect::None };
        self.selected = place;
        self.choose()
    }

    fn draw(&self, buf: &mut Canvas, area: Rect, context: &Context) -> Option<Position> {
        let theme = &context.theme;
        let ellipsis = theme.signs.ellipsis;
        let title = context.words.text(self.title);
        let width = area.width.saturating_sub(2);
        let used =
            draw::text(buf, (area.x + 1, area.y), width, &title, theme.style(Role::Title), "");
        let x = area.x + used + 2;
        let field = Rect { x, y: area.y, width: area.right().saturating_sub(x + 1), height: 1 };
        let cursor = self.edit.draw(buf, field, true, theme);
        let list = Rect { y: area.y + 2, height: area.height.saturating_sub(2), ..area };
        self.area.set(list);
        if self.shown.is_empty() {
            let id = if self.edit.text().trim().is_empty() { "pick-type" } else { "list-no-match" };
            let words = context.words.text(id);
            let at = (area.x + 2, list.y);
            draw::text(buf, at, width, &words, theme.style(Role::Muted), ellipsis);
        }
        self.draw_list(buf, list, context);
        cursor
    }
}

/// Every binding of the table in words, for the reference of keys: where, which key, what it does.
pub fn reference(context: &Context) -> Vec<(Scope, String, String)> {
    let lines = KEYS.iter().map(|binding| {
        (binding.scope, context.key(binding.chord), what_it_does(binding.action, context))
    });
    lines.collect()
}

/// The words that people type for an action beside those of its sentence.
fn also(action: Action, context: &Context) -> String {
    let section = match action {
        Action::Section(digit) => super::section::Section::of_digit(digit),
        _ => None,
    };
    let id = match section {
        Some(section) => format!("{}.words", section.text_id()),
        None => format!("action-{}.words", action.code()),
    };
    // The footer's name for it is a word for it too.
    let name = context.words.known(&format!("action-{}", action.code())).unwrap_or_default();
    format!("{name} {}", context.words.known(&id).unwrap_or_default())
}

/// What an action does, in a sentence.
fn what_it_does(action: Action, context: &Context) -> String {
    if let Action::Section(digit) = action
        && let Some(section) = super::section::Section::of_digit(digit)
    {
        let name = context.words.text(section.text_id());
        return crate::t!(context.words, "go-to-section", name = name);
    }
    context.words.text(&format!("action-{}.help", action.code())).into_owned()
}
