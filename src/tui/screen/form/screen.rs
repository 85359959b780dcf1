//! What a form does with keys, and when it is read and drawn.

use crate::tui::canvas::Canvas;
use crossterm::event::{KeyCode, KeyEvent};
use ratatui::layout::{Position, Rect};

use super::super::message::Message;
use super::super::room::no_room;
use super::super::section::Section;
use super::super::{Answer, Effect, Note, Request, Screen, Way};
use super::FormScreen;
use super::field::{FormField, Takes};
use super::submit::read_again;
use super::twice::drop_blind;
use crate::domain::refusal::Refusal;
use crate::i18n::wording;
use crate::store::{self, Store};
use crate::t;
use crate::tui::context::Context;
use crate::tui::drafts::{Draft, Drafts};
use crate::tui::keys::{self, Action, Scope};
use crate::tui::widget::edit_key::{Edit, Reply};

impl Screen for FormScreen {
    fn scope(&self) -> Scope {
        if self.is_at_choice() { Scope::Choice } else { Scope::Form }
    }

    fn is_typing(&self) -> bool {
        true
    }

    fn is_dialog(&self) -> bool {
        self.dialog
    }

    fn offers(&self, action: Action) -> bool {
        match action {
            Action::Demo => self.alone || self.roll,
            Action::Attendance => self.roll,
            Action::Moves => self.moves,
            Action::Section(_) | Action::Search | Action::Palette => !self.alone,
            Action::Undo | Action::Redo => !self.alone,
            Action::Discard => !self.key.is_empty() && (self.touched || self.restored),
            _ => true,
        }
    }

    fn label(&self, action: Action) -> Option<&'static str> {
        match action {
            Action::Choose if self.turns() => Some("action-next-choice"),
            Action::Save => self.does.filter(|(_, when)| self.is_so(*when)).map(|(name, _)| name),
            // There is nothing to go back to.
            Action::Back if self.alone && !self.lookup.is_open() => Some("action-quit"),
            _ => None,
        }
    }

    fn weight(&self, action: Action, footer: u8) -> u8 {
        match action {
            Action::Demo if self.alone => keys::FIRST - 1,
            // What else can be moved is asked for more often than the roll.
            Action::Demo if self.roll && self.moves => footer.saturating_sub(1),
            _ => footer,
        }
    }

    fn instead(&self, action: Action) -> Action {
        match action {
            // The same key: where there is a roll, there is no demo.
            Action::Demo if self.roll => Action::Attendance,
            // There is nothing to throw away: the form is only left.
            Action::Discard if !self.offers(action) => Action::Back,
            _ => action,
        }
    }

    fn section(&self) -> Option<Section> {
        self.section
    }

    fn load(&mut self, store: &Store, context: &Context) -> store::Result<()> {
        // Links show the names of what they point to.
        for field in &mut self.fields {
            if let (Takes::Link(entity), Some(id)) = (field.takes().clone(), field.linked_to())
                && field.text().is_empty()
            {
                let id = id.clone();
                if let Some(label) = store.label(entity, &id)? {
                    field.link(id, &label);
                }
            }
        }
        self.read_resolutions(store)?;
        self.look_for_alike(store, context)?;
        self.look_where_one_lives(store, context)?;
        self.look_when_one_sat(store, context)?;
        self.take_fresh(store, context)?;
        let site = self.place_together(store)?;
        let taken = self.taken();
        if let Some(field) = self.fields.get_mut(self.focus) {
            let within = (site.as_ref(), self.project.as_ref());
            self.lookup.read(store, field, within, &taken, context)?;
        }
        if self.lookup.take_barren() {
            // Nothing to choose from: the arrow goes on as from any other field.
            self.next(context);
        }
        Ok(())
    }

    fn act(&mut self, action: Action, context: &Context) -> Effect {
        let lines = self.focused().is_some_and(|field| field.is_lines());
        // What was asked before was left, or this would not be done.
        (self.choosing, self.doubted, self.confirming) = (false, None, None);
        match action {
            Action::Choose => return self.choose(context),
            Action::Save | Action::NextField | Action::PreviousField
                if self.lookup.has_homonyms() =>
            {
                // The register cannot know which of them is meant.
                return Effect::Note(Note::warning(t!(context.words, "form-homonyms")));
            }
            Action::Save => {
                self.take_single();
                return self.save(context);
            }
            Action::Accept => return self.accept(context),
            Action::NextField => {
                self.take_single();
                return self.next(context);
            }
            Action::PreviousField => {
                self.take_single();
                return self.previous(context);
            }
            Action::Back if self.lookup.is_open() => self.lookup.close(),
            Action::Demo => return Effect::Ask(Request::Demo),
            Action::Moves => return Effect::Run(action),
            Action::Attendance => {
                let field = self.fields.get(self.focus).map_or("", |field| field.name);
                return Effect::Return(Answer::ToRoll(field));
            }
            // What was typed is kept for the next time.
            Action::Back if self.alone => return Effect::Ask(Request::Quit),
            Action::Back if self.holds_blind() => {
                let asks = self.before_leaving(Way::Back, context);
                return asks.map_or(Effect::Close, |question| Effect::Open(Box::new(question)));
            }
            Action::Back if self.touched && self.kept().is_some() => {
                return Effect::Ask(Request::Shelve);
            }
            Action::Back => return Effect::Close,
            Action::Discard => {
                self.touched = false;
                self.restored = false;
                if self.alone {
                    return Effect::Ask(Request::Quit);
                }
                return Effect::Many(vec![
                    Effect::Close,
                    Effect::Note(Note::good(t!(context.words, "form-draft-forgotten"))),
                ]);
            }
            Action::Down | Action::Up => {
                let down = action == Action::Down;
                if self.lookup.is_open() {
                    self.lookup.step(down);
                } else if down && self.focused().is_some_and(|field| field.is_blank_link()) {
                    self.lookup.want_all();
                    return Effect::Load;
                } else if lines {
                    let edit = if down { Edit::Down } else { Edit::Up };
                    let reply = self.focused().map(|field| field.apply(edit));
                    if reply == Some(Reply::Ignored) {
                        return if down { self.next(context) } else { self.previous(context) };
                    }
                } else {
                    return if down { self.next(context) } else { self.previous(context) };
                }
            }
            Action::PageDown | Action::PageUp if lines => {
                let down = action == Action::PageDown;
                let edit = if down { Edit::PageDown } else { Edit::PageUp };
                self.focused().map(|field| field.apply(edit));
            }
            Action::PageDown => {
                let last = self.asked().last().copied().unwrap_or(0);
                return self.go(last, context);
            }
            Action::PageUp => return self.go(0, context),
            Action::NextChoice | Action::PreviousChoice => {
                let right = action == Action::NextChoice;
                let Some(field) = self.focused() else { return Effect::None };
                if field.is_choice() {
                    field.turn(right);
                    return self.typed();
                }
                field.apply(if right { Edit::Right } else { Edit::Left });
            }
            _ => {}
        }
        Effect::None
    }

    fn type_key(&mut self, key: KeyEvent, context: &Context) -> Effect {
        self.leave_for_digits(key, context);
        // Ctrl and an arrow go by words, which the table of keys does not name.
        if key.code == KeyCode::Esc {
            return Effect::None;
        }
        match self.focused().map(|field| field.key(key, context)) {
            Some(Reply::Changed) => {
                let effect = self.typed();
                self.follow_choices(context);
                if let Some(field) = self.focused() {
                    field.tell_letters(context);
                }
                effect
            }
            other => no_room(other, context),
        }
    }

    fn paste(&mut self, text: &str, context: &Context) -> Effect {
        let reply = self.focused().map(|field| field.paste(text));
        if let Some(Reply::Full { .. }) = reply {
            return no_room(reply, context);
        }
        self.follow_choices(context);
        self.typed()
    }

    fn click(&mut self, at: Position, _area: Rect, context: &Context) -> Effect {
        if let Some(proposal) = self.hit_proposal(at, context) {
            self.lookup.select(proposal);
            return self.accept(context);
        }
        let Some((place, x, y)) = self.hit(at, context) else { return Effect::None };
        // The first click goes to a choice, the next ones turn it.
        let comes = place != self.focus && self.fields[place].is_choice();
        let effect = self.go(place, context);
        if comes {
            return effect;
        }
        match self.fields[place].click(x, y) {
            true => self.typed(),
            false => effect,
        }
    }

    fn done(&mut self) {
        self.begin_anew();
    }

    fn refused(&mut self, refusal: &Refusal, context: &Context) -> bool {
        self.sent = false;
        let Some(place) = self.blamed(refusal) else { return false };
        self.focus = place;
        if !matches!(
            refusal,
            Refusal::Field { .. }
                | Refusal::ChangedMeanwhile { .. }
                | Refusal::RuleValue { .. }
                | Refusal::DelegateWithoutAssociation { .. }
        ) {
            // A rule's sentence is too long for a field: it is told below.
            return false;
        }
        self.fields[place].error = wording::refusal(&context.words, refusal);
        if let Refusal::ChangedMeanwhile { field, is, .. } = refusal {
            // Saved once more, the secretary has seen the other's value and writes over it.
            let now = self.fields[place].stored(is);
            let name = self.read_name(place, field);
            if self.read.contains_key(&name) {
                self.read.insert(name, read_again(refusal));
            }
            self.fields[place].was = now;
        }
        true
    }

    fn draw(&self, buf: &mut Canvas, area: Rect, context: &Context) -> Option<Position> {
        self.drawn(buf, area, context)
    }

    fn answer(&mut self, answer: Answer, context: &Context) -> Effect {
        match (answer, self.confirming.take()) {
            (Answer::Yes, Some(command)) => Effect::Submit(command),
            (Answer::Choice(chosen), None) if self.doubted.is_some() => self.go_on(chosen, context),
            (Answer::Choice(chosen), None) if self.choosing => self.chosen(chosen),
            // Something else is put instead: what is typed stays a draft.
            (Answer::Choice(chosen), None) if self.moves => Effect::Return(Answer::Choice(chosen)),
            _ => Effect::None,
        }
    }

    fn says(&self, context: &Context) -> Option<String> {
        let field = self.fields.get(self.focus).filter(|_| self.lookup.found_nothing())?;
        if self.makes.is_some() {
            return Some(field.unknown.told(field.text(), context));
        }
        let known = field.unknown.known(field.text(), context);
        known.or_else(|| Some(t!(context.words, "form-no-match").into_owned()))
    }

    fn draft_key(&self) -> Option<String> {
        Some(self.key.clone()).filter(|key| !key.is_empty())
    }

    fn choose_draft(&mut self, drafts: &Drafts) {
        self.go_by_the_latest(drafts);
    }

    fn draft(&self) -> Option<(String, Draft)> {
        self.kept()
    }

    fn before_leaving(&self, way: Way, context: &Context) -> Option<Message> {
        self.holds_blind().then(|| drop_blind(way, context))
    }

    fn restore(&mut self, draft: &Draft, context: &Context) {
        self.put_back(draft);
        self.follow_choices(context);
        // Letters that nothing was chosen for may find somebody now.
        if self.focused().is_some_and(FormField::goes_on) {
            self.lookup.want();
        }
    }

    fn give_keys(&mut self, field: &str) {
        let mut asked = self.asked().into_iter();
        if let Some(place) = asked.find(|place| self.fields[*place].name == field) {
            self.focus = place;
        }
    }
}
