//! What a key does with the selected person, and why it cannot.

use super::super::{clock, head};
use super::{Roll, forms, frozen};
use crate::domain::command::{Command, RecordMovement, RemoveMovement, SetAttendance};
use crate::domain::meeting::Status;
use crate::domain::presence::MoveKind;
use crate::domain::rules::SUBSTITUTES;
use crate::store::query::meetings::{Attendee, MeetingSheet};
use crate::t;
use crate::tui::context::Context;
use crate::tui::keys::Action;
use crate::tui::screen::Effect;

/// How many minutes after the opening the roll is still being called: whoever is marked present
/// until then was there from the opening.
pub(super) const CALL: u32 = 15;

/// The minutes since the opening, while the meeting goes on now.
fn running(sheet: &MeetingSheet, context: &Context) -> Option<u32> {
    let opened = sheet.facts.minute(sheet.meeting.text("opened_at")?);
    clock::runs(sheet, context).then(|| sheet.facts.minute(&now(context)).saturating_sub(opened))
}

/// The hour, as it is stored.
pub(super) fn now(context: &Context) -> String {
    context.now.format("%H:%M").to_string()
}

/// Whether somebody who comes now comes late: once the roll was called, or had said that they were
/// not there.
pub(super) fn is_late(sheet: &MeetingSheet, person: Option<&Attendee>, context: &Context) -> bool {
    let said = person.is_some_and(|person| person.status.is_some());
    running(sheet, context).is_some_and(|minutes| minutes > if said { 0 } else { CALL })
}

/// The hour of somebody who comes now, once the roll was called.
pub(super) fn late_at(sheet: &MeetingSheet, context: &Context) -> Option<String> {
    is_late(sheet, None, context).then(|| now(context))
}

/// A movement of a person, now.
pub(super) fn moves(
    sheet: &MeetingSheet,
    person: &Attendee,
    kind: MoveKind,
    context: &Context,
) -> Command {
    Command::RecordMovement(RecordMovement {
        id: None,
        meeting: sheet.meeting.id.clone(),
        kind: kind.code().to_owned(),
        person: Some(person.person.clone()),
        at: now(context),
        heads: None,
        item: None,
        reason: None,
    })
}

/// Somebody who was in the room, whether they are now or not.
fn came(person: &Attendee) -> bool {
    matches!(person.status.as_deref(), Some("present" | "guest" | "substitute"))
}

impl Roll {
    /// Does what a key means for the selected person.
    pub(super) fn deed(&mut self, action: Action, context: &Context) -> Effect {
        let Some(sheet) = &self.sheet else { return Effect::None };
        if action == Action::Time {
            return match (self.movement(), self.person()) {
                (Some(moved), _) => Effect::Open(Box::new(forms::correct(sheet, moved, context))),
                (None, Some(person)) => Effect::Open(Box::new(forms::note(
                    sheet,
                    person,
                    MoveKind::Arrival,
                    self.point.as_ref(),
                    context,
                ))),
                _ => Effect::None,
            };
        }
        let Some(person) = self.person().cloned() else { return Effect::None };
        let goes_on = running(sheet, context).is_some();
        // Without a clock (the meeting is written up later) the hour is asked for.
        let moved = |kind: MoveKind| {
            if goes_on {
                Effect::Do(moves(sheet, &person, kind, context))
            } else {
                let form = forms::note(sheet, &person, kind, self.point.as_ref(), context);
                Effect::Open(Box::new(form))
            }
        };
        match action {
            Action::Present if person.inside => {
                self.step(1);
                Effect::None
            }
            Action::Present if came(&person) => moved(MoveKind::Arrival),
            Action::Present if is_late(sheet, Some(&person), context) => {
                let effect = moved(MoveKind::Arrival);
                self.step(1);
                effect
            }
            Action::Present => self.mark(&person, Some("present"), true),
            Action::Excused => self.mark(&person, Some("excused"), true),
            Action::Absent => self.mark(&person, Some("absent"), true),
            Action::Remove => self.mark(&person, None, false),
            Action::Departure => moved(MoveKind::Departure),
            Action::Recusal if person.recused => moved(MoveKind::RecusalEnd),
            Action::Recusal => {
                let kind = MoveKind::Recusal;
                let form = forms::note(sheet, &person, kind, self.point.as_ref(), context);
                Effect::Open(Box::new(form))
            }
            Action::Substitute => {
                Effect::Open(Box::new(forms::substitute(sheet, &person, context)))
            }
            Action::Office => Effect::Open(Box::new(forms::office(sheet, &person, context))),
            Action::Toggle => self.toggle(&person),
            _ => Effect::None,
        }
    }

    /// Marks a person; `on` goes to the next one.
    fn mark(&mut self, person: &Attendee, status: Option<&str>, on: bool) -> Effect {
        let command = Command::SetAttendance(SetAttendance {
            meeting: self.meeting.clone(),
            person: person.person.clone(),
            status: status.map(str::to_owned),
            replaces: None,
        });
        let same = person.status.as_deref() == status;
        if on {
            self.step(1);
        }
        if same { Effect::None } else { Effect::Do(command) }
    }

    /// Corrects the roll without the clock: present from the opening, or absent if present; a
    /// guest or a substitute is there or not.
    fn toggle(&mut self, person: &Attendee) -> Effect {
        let arrived = self.sheet.as_ref().and_then(|sheet| {
            let mut moved = sheet.movements_of(&person.person);
            moved.next().filter(|moved| moved.text("kind") == Some(MoveKind::Arrival.code()))
        });
        if let Some(arrived) = arrived.filter(|_| came(person)) {
            let movement = arrived.id.clone();
            return Effect::Do(Command::RemoveMovement(RemoveMovement { movement }));
        }
        let status = match (person.member, person.status.as_deref()) {
            (true, Some("present")) => Some("absent"),
            (true, _) => Some("present"),
            (false, Some(_)) => None,
            (false, None) => Some("guest"),
        };
        self.mark(person, status, false)
    }

    /// Why an action cannot be done now.
    pub(super) fn reason(&self, action: Action, context: &Context) -> Option<String> {
        let sheet = self.sheet.as_ref()?;
        let words = &context.words;
        let said = |text: std::borrow::Cow<'_, str>| Some(text.into_owned());
        if action == Action::Movements {
            return if sheet.movements.is_empty() {
                said(t!(words, "why-no-movements"))
            } else {
                None
            };
        }
        let of_a_person = [
            Action::Present,
            Action::Excused,
            Action::Absent,
            Action::Toggle,
            Action::Departure,
            Action::Recusal,
            Action::Substitute,
            Action::Time,
            Action::Office,
            Action::Remove,
        ]
        .contains(&action);
        if !of_a_person && ![Action::Guest, Action::New, Action::Heads].contains(&action) {
            return None;
        }
        if let Some(why) = frozen(sheet, context) {
            return Some(why);
        }
        let sat = matches!(head::status(sheet), Status::Open | Status::Held);
        match action {
            Action::Heads if !sheet.facts.is_assembly() => return said(t!(words, "why-no-heads")),
            Action::Heads | Action::Departure | Action::Recusal | Action::Office | Action::Time
                if !sat =>
            {
                return said(t!(words, "why-not-in-session"));
            }
            Action::Guest | Action::New | Action::Heads => return None,
            Action::Time | Action::Remove if self.moved.is_some() => return None,
            _ => {}
        }
        if self.moved.is_some() {
            return said(t!(words, "why-among-movements"));
        }
        let Some(person) = self.person() else { return said(t!(words, "why-no-members")) };
        let name = person.name.as_str();
        match action {
            Action::Present if !person.member && person.inside => {
                Some(t!(words, "why-guest", name = name))
            }
            Action::Excused | Action::Absent if !person.member => {
                Some(t!(words, "why-guest", name = name))
            }
            Action::Departure | Action::Office if !person.inside => {
                Some(t!(words, "why-outside", name = name))
            }
            Action::Recusal if !person.inside && !person.recused => {
                Some(t!(words, "why-outside", name = name))
            }
            Action::Recusal if person.status.as_deref() == Some("guest") => {
                Some(t!(words, "why-no-vote", name = name))
            }
            Action::Substitute if !context.rules.is_on(&SUBSTITUTES) => {
                said(t!(words, "why-no-substitutes"))
            }
            Action::Substitute if person.member && person.inside => {
                Some(t!(words, "why-inside", name = name))
            }
            _ => None,
        }
    }
}
