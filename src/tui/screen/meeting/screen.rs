//! What a meeting does with keys, and when it is read and drawn.

use crate::tui::canvas::Canvas;
use crossterm::event::{KeyCode, KeyEvent};
use ratatui::layout::{Position, Rect};

use super::super::maker::Preset;
use super::super::reader::Reader;
use super::super::room::no_room;
use super::super::section::Section;
use super::super::{Answer, Effect, Note, Request, Screen, Turned};
use super::{
    Focus, Listed, MeetingScreen, adoption, clock, footer, head, points, reasons, roll, view,
};
use crate::documents::paper::{MINUTES, Subject};
use crate::domain::command::Command;
use crate::domain::entity::Entity;
use crate::domain::id::Id;
use crate::domain::meeting::Status;
use crate::domain::refusal::Refusal;
use crate::store::{self, Record, Store};
use crate::t;
use crate::tui::context::Context;
use crate::tui::drafts::Draft;
use crate::tui::keys::{Action, Scope};
use crate::tui::widget::edit_key::Edit;

impl Screen for MeetingScreen {
    fn scope(&self) -> Scope {
        if self.is_typing() { Scope::Notes } else { Scope::Meeting }
    }

    fn is_typing(&self) -> bool {
        self.focus == Focus::Typing
    }

    fn papers_of(&self, _context: &Context) -> Preset {
        let held =
            self.sheet.as_ref().map(head::status).is_some_and(|status| {
                matches!(status, Status::Open | Status::Held | Status::Adopted)
            });
        let code = if held { MINUTES.code } else { "notice" };
        Preset::of(code, Entity::Meeting, self.id.clone())
    }

    fn section(&self) -> Option<Section> {
        Some(Section::Meetings)
    }

    fn load(&mut self, store: &Store, context: &Context) -> store::Result<()> {
        let point = self.point_id();
        let known = self.sheet.is_some();
        let before = self.sheet.as_ref().map(head::status);
        let coming = matches!(before, Some(Status::Planned | Status::Convened));
        let part = self.parts().get(self.item.selected).and_then(|part| part.id().cloned());
        let read = std::mem::replace(&mut self.sheet, store.meeting(&self.id)?);
        self.item.forget();
        let Some(sheet) = &self.sheet else { return Ok(()) };
        // Several may be added in one form.
        if let Some(old) = read.filter(|old| head::status(old) == Status::Open) {
            let ids = sheet.items.iter().map(|item| &item.id);
            let is_new = |id: &&Id| !old.items.iter().any(|item| item.id == **id);
            let new: Vec<Id> = ids.filter(is_new).cloned().collect();
            // Written up later, no clock says that the one stood on was taken up: what follows it does.
            if !new.is_empty() && !clock::runs(sheet, context) {
                self.added.retain(|id| Some(id) != point.as_ref());
            }
            self.added.extend(new);
        }
        self.notes.read(&sheet.items, sheet.floor.in_camera());
        // Whoever closed the meeting from its notes presses commands next, and types no more.
        let closed = before == Some(Status::Open) && head::status(sheet) != Status::Open;
        if closed && self.is_typing() {
            self.focus = Focus::Agenda;
        }
        let taking_up = self.taking_up.as_ref().and_then(|left| sheet.motion(left.as_str()));
        let again = taking_up.and_then(|left| sheet.again_here(left));
        if again.is_some() {
            self.taking_up = None;
        }
        if let Some(again) = again {
            self.agenda.select(sheet, again.link("item_id").as_ref());
        } else if coming && head::status(sheet) == Status::Open {
            // The opening takes the first point up.
            self.agenda.select(sheet, sheet.items.first().map(|item| &item.id));
        } else if known {
            self.agenda.select(sheet, point.as_ref());
        } else if matches!(head::status(sheet), Status::Open | Status::Held) {
            // Whoever comes back comes to what is being treated, or to where they left off.
            let treated = clock::treated(sheet).cloned();
            let point = match treated {
                Some(treated) => Some(treated),
                None => store.last_point(&self.id)?,
            };
            if point.is_some() {
                self.agenda.select(sheet, point.as_ref());
            }
        }
        self.officers = view::officers(sheet, store)?;
        self.adopting = adoption::adopting(sheet, store)?;
        let next = sheet.next_held.as_ref().filter(|_| head::status(sheet) == Status::Held);
        self.next = match next {
            Some(next) => store.meeting(&next.id)?,
            None => None,
        };
        let aimed = self.aim();
        let parts = self.parts();
        let last = parts.len().saturating_sub(1);
        // What was selected may lie elsewhere by now: what is pending comes first.
        let follows = part.and_then(|id| parts.iter().position(|part| part.id() == Some(&id)));
        let selected = match aimed {
            true => self.item.selected,
            false => follows.unwrap_or(self.item.selected.min(last)),
        };
        self.item.selected = selected;
        Ok(())
    }

    fn turned(&mut self, changed: &[Turned]) {
        let of = |entity: Entity| changed.iter().find(move |turned| turned.record.entity == entity);
        let parts = [Entity::Motion, Entity::FollowUp].into_iter().find_map(of);
        self.aim = match (parts, of(Entity::AgendaItem)) {
            // What is gone stood under a point.
            (Some(turned), _) if turned.gone => {
                turned.record.link("item_id").map(|point| (Entity::AgendaItem, point))
            }
            (Some(turned), _) => Some((turned.record.entity, turned.record.id.clone())),
            (None, Some(turned)) if !turned.gone => {
                Some((Entity::AgendaItem, turned.record.id.clone()))
            }
            _ => None,
        };
    }

    fn made(&mut self, id: &Id) {
        let here = self.sheet.as_ref().zip(self.point());
        self.stays = here.is_some_and(|(sheet, point)| points::is_adopting(sheet, point));
        self.aim = Some((Entity::AgendaItem, id.clone()));
    }

    fn act(&mut self, action: Action, context: &Context) -> Effect {
        if self.sheet.is_none() {
            return Effect::Close;
        }
        self.listed = Listed::Deeds;
        self.taking_up = None;
        let hasty = std::mem::take(&mut self.hasty) && self.point().is_some();
        match action {
            Action::Back => self.back(),
            Action::Up
            | Action::Down
            | Action::PageUp
            | Action::PageDown
            | Action::First
            | Action::Last => self.go(action),
            Action::NextChoice => {
                if !self.parts().is_empty() {
                    self.focus = Focus::Item;
                }
                Effect::None
            }
            Action::PreviousChoice => {
                self.focus = Focus::Agenda;
                Effect::None
            }
            Action::Notes if hasty => {
                self.type_notes();
                Effect::None
            }
            Action::Notes => self.enter(context),
            Action::Save => {
                let kept = Note::good(t!(context.words, "meeting-notes-kept"));
                self.then(Effect::Note(kept))
            }
            Action::TextBlock => self.text_block(context),
            Action::NextItem => self.next_item(context),
            Action::Attendance => self.open(roll::Roll::new(self.id.clone(), self.point_id())),
            Action::Edit => self.edit_selected(context),
            Action::Heads => match &self.sheet {
                Some(sheet) => self.open(roll::forms::heads(sheet, context)),
                None => Effect::Close,
            },
            Action::Details => self.then(Effect::Edit(Entity::Meeting, self.id.clone())),
            Action::Remove => self.remove(),
            Action::MoveUp => self.move_by(true),
            Action::MoveDown => self.move_by(false),
            Action::Indent => self.shift(true),
            Action::Outdent => self.shift(false),
            Action::More => self.then(Effect::Ask(Request::Deeds(self.id.clone()))),
            Action::Minutes => {
                let subject = Subject::meeting(self.id.clone());
                self.open(Reader::new(&MINUTES, subject, Section::Meetings))
            }
            other => self.form(other, context),
        }
    }

    fn type_key(&mut self, key: KeyEvent, context: &Context) -> Effect {
        let letter = matches!(Edit::from_key(key), Some(Edit::Insert(_)));
        if self.focus != Focus::Typing {
            let status = self.sheet.as_ref().map(head::status);
            let to_come = matches!(status, Some(Status::Planned | Status::Convened));
            if !letter || to_come {
                return Effect::None;
            }
            // Whoever begins to write, writes: a letter that is no command begins the notes.
            if let Some(why) = self.why_not(Action::Notes, context) {
                return Effect::Note(Note::warning(why));
            }
            self.type_notes();
        }
        if key.code == KeyCode::Esc {
            return Effect::None;
        }
        let point = self.point_id();
        if let Some(field) = point.and_then(|point| self.notes.edit_mut(&point)) {
            return no_room(Some(field.key(key)), context);
        }
        Effect::None
    }

    fn paste(&mut self, text: &str, context: &Context) -> Effect {
        if self.focus != Focus::Typing {
            if let Some(why) = self.why_not(Action::Notes, context) {
                return Effect::Note(Note::warning(why));
            }
            self.type_notes();
        }
        let point = self.point_id();
        if let Some(field) = point.and_then(|point| self.notes.edit_mut(&point)) {
            return no_room(Some(field.paste(text)), context);
        }
        Effect::None
    }

    fn click(&mut self, at: Position, area: Rect, context: &Context) -> Effect {
        self.hasty = false;
        self.clicked(at, area, context)
    }

    fn answer(&mut self, answer: Answer, context: &Context) -> Effect {
        let place = match answer {
            Answer::Choice(place) => place,
            Answer::ToRoll(field) => return self.roll_from_form(field),
            Answer::FromRoll => return self.form_again(context),
            _ => return Effect::None,
        };
        match std::mem::take(&mut self.listed) {
            Listed::Blocks(blocks) => self.chosen_block(&blocks, place, context),
            Listed::Moves(moves) => self.chosen_move(&moves, place, context),
            Listed::Deeds => Effect::Ask(Request::Deed(place, self.id.clone())),
        }
    }

    fn refused(&mut self, refusal: &Refusal, context: &Context) -> bool {
        let Refusal::ChangedMeanwhile { field, is, wanted, .. } = refusal else { return false };
        let notes = field == "notes" || field == "private_notes";
        let Some(sheet) = self.sheet.as_ref().filter(|_| notes) else { return false };
        let mine = |point: &&Record| {
            self.notes.edit(&point.id).is_some_and(|edit| edit.text().trim_end() == wanted)
        };
        let Some(place) = sheet.items.iter().position(|point| mine(&point)) else { return false };
        let between = t!(context.words, "meeting-notes-joined");
        self.notes.join(&sheet.items[place].id, is, &between);
        self.agenda.selected = place;
        self.type_notes();
        false
    }

    fn why_not(&self, action: Action, context: &Context) -> Option<String> {
        let sheet = self.sheet.as_ref()?;
        reasons::why_not(action, sheet, &self.selected(), context)
    }

    fn weight(&self, action: Action, footer: u8) -> u8 {
        let typing = self.is_typing();
        let sheet = self.sheet.as_ref().filter(|_| !typing);
        sheet.map_or(footer, |sheet| footer::weight(action, footer, head::status(sheet)))
    }

    fn label(&self, action: Action) -> Option<&'static str> {
        let sealed = self.sheet.as_ref().is_some_and(|sheet| sheet.seal.is_some());
        if action == Action::Adopt && sealed && !self.selected().adopts {
            return Some("action-adopt.erratum");
        }
        footer::label(action, head::status(self.sheet.as_ref()?))
    }

    fn says(&self, context: &Context) -> Option<String> {
        if self.is_typing() {
            return Some(match context.keeps {
                true => t!(context.words, "meeting-typing").into_owned(),
                false => t!(context.words, "meeting-typing-unkept").into_owned(),
            });
        }
        let unsaved = self.point().is_some_and(|point| self.notes.is_changed(&point.id));
        unsaved.then(|| t!(context.words, "meeting-notes-unsaved").into_owned())
    }

    fn is_timed(&self, context: &Context) -> bool {
        self.sheet.as_ref().is_some_and(|sheet| clock::runs(sheet, context))
    }

    fn is_gone(&self) -> bool {
        self.sheet.is_none()
    }

    fn draw(&self, buf: &mut Canvas, area: Rect, context: &Context) -> Option<Position> {
        self.draw_meeting(buf, area, context)
    }

    fn draft_key(&self) -> Option<String> {
        Some(format!("meeting-notes:{}", self.id))
    }

    fn draft(&self) -> Option<(String, Draft)> {
        Some((self.draft_key()?, self.notes.draft()?))
    }

    fn restore(&mut self, draft: &Draft, _context: &Context) {
        self.notes.restore(draft);
    }

    fn parting(&self) -> Vec<Command> {
        self.notes.save_all()
    }
}
