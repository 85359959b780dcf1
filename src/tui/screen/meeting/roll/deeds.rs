//! What a key does with the selected person, and why it cannot.

use super::super::reasons::{self, Selected};
use super::super::{clock, head, preside};
use super::{Roll, forms, frozen};
use crate::domain::command::{Batch, Command, RecordMovement, RemoveMovement, SetAttendance};
use crate::domain::meeting::Status;
use crate::domain::presence::MoveKind;
use crate::domain::rules::SUBSTITUTES;
use crate::store::query::meetings::{Attendee, MeetingSheet};
use crate::t;
use crate::tui::context::Context;
use crate::tui::keys::Action;
use crate::tui::screen::message::Message;
use crate::tui::screen::{Effect, Note};

/// How many minutes after the opening the roll is still being called, where nobody was marked before:
/// whoever is marked present until then was there from the opening.
pub(super) const CALL: u32 = 15;

/// The minutes since the opening, while the meeting goes on now.
fn running(sheet: &MeetingSheet, context: &Context) -> Option<u32> {
    let opened = sheet.facts.minute(sheet.meeting.text("opened_at")?);
    clock::runs(sheet, context)
        .then(|| sheet.facts.minute(&clock::now(sheet, context)).saturating_sub(opened))
}

/// Whether whoever comes now comes late: once the roll was called.
pub(super) fn is_late(sheet: &MeetingSheet, context: &Context) -> bool {
    running(sheet, context).is_some_and(|minutes| minutes > CALL)
}

/// The hour of somebody who comes now, once the roll was called.
pub(super) fn late_at(sheet: &MeetingSheet, context: &Context) -> Option<String> {
    is_late(sheet, context).then(|| clock::now(sheet, context))
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
        at: clock::now(sheet, context),
        heads: None,
        item: None,
        reason: None,
    })
}

/// Somebody who was in the room, whether they are now or not.
fn came(person: &Attendee) -> bool {
    matches!(person.status.as_deref(), Some("present" | "guest" | "substitute"))
}

/// Who sits in the place of a member and is in the room.
fn replaced_by<'a>(sheet: &'a MeetingSheet, member: &Attendee) -> Option<&'a Attendee> {
    sheet.people.iter().find(|other| {
        other.inside
            && other.status.as_deref() == Some("substitute")
            && other.replaces.as_ref() == Some(&member.person)
    })
}

impl Roll {
    /// Asks before a member takes the seat back in which somebody sits: from now on, or, where nobody
    /// came late, from the beginning, and then the other is a guest.
    fn take_seat_back(
        &self,
        sheet: &MeetingSheet,
        member: &Attendee,
        arrives: Option<Command>,
        context: &Context,
    ) -> Effect {
        let Some(other) = replaced_by(sheet, member) else { return Effect::None };
        let (name, member_name) = (other.name.as_str(), member.name.as_str());
        let title = t!(context.words, "roll-seat-back-title", name = name, member = member_name);
        let body = match arrives {
            Some(_) => t!(context.words, "roll-seat-back-now", name = name, member = member_name),
            None => t!(context.words, "roll-seat-back", name = name, member = member_name),
        };
        let attends = |person: &Attendee, status: &str| {
            Command::SetAttendance(SetAttendance {
                meeting: self.meeting.clone(),
                person: person.person.clone(),
                status: Some(status.to_owned()),
                replaces: None,
            })
        };
        let command = arrives.unwrap_or_else(|| {
            let commands = vec![attends(other, "guest"), attends(member, "present")];
            Command::Batch(Batch { label: "substitute".to_owned(), commands })
        });
        let question = Message::asking(title, body, "button-seat-back", command);
        Effect::Open(Box::new(question))
    }

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
        if action == Action::Office && !person.inside {
            // Whoever asks who presides, or writes, is asked for somebody who is there.
            let note = t!(context.words, "roll-office-outside", name = person.name.as_str());
            self.takes_over = true;
            let list = self.list("pick-office", preside::may, context);
            return Effect::Many(vec![list, Effect::Note(Note::warning(note))]);
        }
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
                self.go_on(&person);
                Effect::None
            }
            Action::Present if replaced_by(sheet, &person).is_some() => {
                let comes = goes_on && running(sheet, context).is_some_and(|minutes| minutes > 0);
                let arrives = comes.then(|| moves(sheet, &person, MoveKind::Arrival, context));
                self.take_seat_back(sheet, &person, arrives, context)
            }
            Action::Present if came(&person) => moved(MoveKind::Arrival),
            Action::Present if self.comes_now(sheet, &person, context) => {
                let effect = moved(MoveKind::Arrival);
                self.go_on(&person);
                effect
            }
            Action::Present => self.mark(&person, Some("present"), true),
            Action::Excused => self.mark(&person, Some("excused"), true),
            Action::Absent => self.mark(&person, Some("absent"), true),
            Action::Remove => self.mark(&person, None, false),
            Action::Departure => moved(MoveKind::Departure),
            Action::Recusal if person.recused => {
                let ends = moved(MoveKind::RecusalEnd);
                let first = sheet.meeting.link("chair_id");
                let presides = sheet.officer("chair_id") == first;
                // Whoever chaired before is asked at once whether she does so again.
                if !goes_on || presides || first.as_ref() != Some(&person.person) {
                    return ends;
                }
                let again = forms::office(sheet, &person, self.point.as_ref(), context);
                Effect::Many(vec![ends, Effect::Open(Box::new(again))])
            }
            Action::Recusal => {
                let kind = MoveKind::Recusal;
                let form = forms::note(sheet, &person, kind, self.point.as_ref(), context);
                Effect::Open(Box::new(form))
            }
            Action::Substitute => {
                Effect::Open(Box::new(forms::substitute(sheet, &person, context)))
            }
            Action::Office => {
                let form = forms::office(sheet, &person, self.point.as_ref(), context);
                Effect::Open(Box::new(form))
            }
            Action::Toggle => self.toggle(&person),
            _ => Effect::None,
        }
    }

    /// Whether the roll is called for the first time: no member was marked present before the meeting
    /// opened, and nobody came late or voted since. Excuses come before a roll.
    pub(super) fn is_first_call(&self) -> bool {
        let Some(sheet) = &self.sheet else { return false };
        let there = |person: &Attendee| {
            let said = self.at_opening.get(&person.person).map(String::as_str);
            person.member && matches!(said, Some("present" | "absent"))
        };
        let arrival = Some(MoveKind::Arrival.code());
        !sheet.facts.decided
            && !sheet.people.iter().any(there)
            && !sheet.movements.iter().any(|moved| moved.text("kind") == arrival)
    }

    /// Whether somebody who is marked present now comes only now: once the meeting goes on, everybody
    /// of whom nothing was said when the roll was called, or that they were not there. Who had only
    /// sent an excuse before the opening is called with the others.
    fn comes_now(&self, sheet: &MeetingSheet, person: &Attendee, context: &Context) -> bool {
        let after = running(sheet, context).is_some_and(|minutes| minutes > 0);
        let missed = person.status.is_some()
            && person.status.as_ref() != self.at_opening.get(&person.person);
        is_late(sheet, context) || after && (!self.calling || missed)
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
            self.go_on(person);
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
            let gone = Command::RemoveMovement(RemoveMovement { movement });
            // The roll may have had them as excused before they came.
            let status = person.status.clone();
            let meeting = self.meeting.clone();
            let there = SetAttendance {
                meeting,
                person: person.person.clone(),
                status,
                replaces: person.replaces.clone(),
            };
            let commands = vec![gone, Command::SetAttendance(there)];
            let label = "attendance".to_owned();
            return Effect::Do(Command::Batch(Batch { label, commands }));
        }
        let status = match (person.member, person.status.as_deref()) {
            (true, Some("present")) => Some("absent"),
            (true, _) => Some("present"),
            (false, Some(_)) => None,
            (false, None) => Some("guest"),
        };
        self.mark(person, status, false)
    }

    /// Whether an action is about the person who is selected: it may be barred for one and not for the
    /// next.
    pub(super) fn is_of_a_person(action: Action) -> bool {
        matches!(
            action,
            Action::Present
                | Action::Excused
                | Action::Absent
                | Action::Toggle
                | Action::Departure
                | Action::Recusal
                | Action::Substitute
                | Action::Time
                | Action::Office
                | Action::Remove
        )
    }

    /// Why an action cannot be done now, whoever is selected.
    pub(super) fn barred(&self, action: Action, context: &Context) -> Option<String> {
        let sheet = self.sheet.as_ref()?;
        let words = &context.words;
        let said = |text: std::borrow::Cow<'_, str>| Some(text.into_owned());
        if Self::is_of_the_meeting(action) {
            return self.not_at_the_meeting(sheet, action, context);
        }
        if action == Action::Movements {
            return if sheet.movements.is_empty() {
                said(t!(words, "why-no-movements"))
            } else {
                None
            };
        }
        if !Self::is_of_a_person(action)
            && ![Action::Guest, Action::New, Action::Heads].contains(&action)
        {
            return None;
        }
        if let Some(why) = frozen(sheet, context) {
            return Some(why);
        }
        let sat = matches!(head::status(sheet), Status::Open | Status::Held);
        match action {
            Action::Heads if !sheet.facts.is_assembly() => said(t!(words, "why-no-heads")),
            Action::Heads if !sat => head::no_heads_yet(sheet, context),
            Action::Departure | Action::Recusal | Action::Office | Action::Time if !sat => {
                said(t!(words, "why-not-in-session"))
            }
            Action::Substitute if !context.rules.is_on(&SUBSTITUTES) => {
                said(t!(words, "why-no-substitutes"))
            }
            _ => None,
        }
    }

    /// Why an action of the meeting cannot be done from here, as far as it does not depend on the motion that is
    /// selected there.
    fn not_at_the_meeting(
        &self,
        sheet: &MeetingSheet,
        action: Action,
        context: &Context,
    ) -> Option<String> {
        if self.from_form {
            return Some(t!(context.words, "why-form-waits").into_owned());
        }
        let point = sheet.items.iter().find(|point| Some(&point.id) == self.point.as_ref());
        let here = Selected { point, outside: false, part: None, motion: None, adopts: false };
        (action != Action::Vote).then(|| reasons::why_not(action, sheet, &here, context)).flatten()
    }

    /// Why an action cannot be done now.
    pub(super) fn reason(&self, action: Action, context: &Context) -> Option<String> {
        let words = &context.words;
        let said = |text: std::borrow::Cow<'_, str>| Some(text.into_owned());
        if let Some(why) = self.barred(action, context) {
            return Some(why);
        }
        let on_movement = matches!(action, Action::Time | Action::Remove) && self.moved.is_some();
        if !Self::is_of_a_person(action) || on_movement {
            return None;
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
            Action::Departure if !person.inside => Some(t!(words, "why-outside", name = name)),
            // Another may, who is there.
            Action::Office if !person.inside && !self.people().iter().any(preside::may) => {
                Some(t!(words, "why-outside", name = name))
            }
            Action::Recusal if !person.inside && !person.recused => {
                Some(t!(words, "why-outside", name = name))
            }
            Action::Recusal if person.status.as_deref() == Some("guest") => {
                Some(t!(words, "why-no-vote", name = name))
            }
            Action::Substitute if person.member && person.inside => {
                Some(t!(words, "why-inside", name = name))
            }
            _ => None,
        }
    }
}
