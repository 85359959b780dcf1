//! Why something cannot be done at a meeting now, and what mends it.

use super::agenda;
use super::head;
use super::item::Part;
use super::{moves, outline, pause, vote};
use crate::domain::meeting::{Status, Step};
use crate::domain::motion::is_pending;
use crate::domain::outline::{step_down, step_up, with_level};
use crate::i18n::dates;
use crate::store::Record;
use crate::store::query::meetings::MeetingSheet;
use crate::t;
use crate::tui::context::Context;
use crate::tui::keys::Action;

/// What is selected, as far as the reasons ask.
pub(super) struct Selected<'a> {
    /// The point of the agenda.
    pub point: Option<&'a Record>,
    /// Whether the line of what stands under no point is selected.
    pub outside: bool,
    /// The part of the right pane, when the keys are there.
    pub part: Option<Part<'a>>,
    /// The motion that a vote would be on.
    pub motion: Option<&'a Record>,
    /// Whether the point adopts the minutes of a meeting that was held.
    pub adopts: bool,
}

/// Why an action cannot be done; `None` when it can.
pub(super) fn why_not(
    action: Action,
    sheet: &MeetingSheet,
    selected: &Selected<'_>,
    context: &Context,
) -> Option<String> {
    let words = &context.words;
    let status = head::status(sheet);
    let changes = matches!(
        action,
        Action::Motion
            | Action::Moves
            | Action::Vote
            | Action::FollowUp
            | Action::OpenClose
            | Action::Convene
            | Action::Notes
            | Action::New
            | Action::Edit
            | Action::MoveUp
            | Action::MoveDown
            | Action::Indent
            | Action::Outdent
            | Action::Remove
    );
    // What follows from a meeting is followed up after its minutes too.
    let after = matches!(selected.part, Some(Part::FollowUp(_)));
    if status == Status::Adopted && (changes && !after || action == Action::FollowUp) {
        let day = sheet.meeting.date("adopted_on").map(|day| dates::plain(day, context.language()));
        if action == Action::FollowUp {
            return Some(t!(words, "why-follow-ups-sealed", day = day.unwrap_or_default()));
        }
        return Some(t!(words, "why-adopted-on", day = day.unwrap_or_default()));
    }
    if changes && status == Status::Cancelled && !after {
        return Some(t!(words, "why-cancelled").into_owned());
    }
    match action {
        Action::Heads if !sheet.facts.is_assembly() => Some(t!(words, "why-no-heads").into_owned()),
        Action::Heads if !matches!(status, Status::Open | Status::Held) => {
            head::no_heads_yet(sheet, context)
        }
        Action::Vote if pause::on(sheet).is_some() && selected.motion.is_some_and(waits) => {
            pause::why_not(sheet, context)
        }
        Action::Vote => {
            let waits = selected.point.and_then(|point| moves::waits_at(sheet, point));
            match waits.filter(|_| selected.motion.is_none()) {
                Some(_) => Some(t!(words, "why-motion-waits").into_owned()),
                None => vote::why_not(sheet, selected.motion, context),
            }
        }
        Action::Notes if selected.outside && selected.part.is_none() => {
            Some(t!(words, "why-no-notes").into_owned())
        }
        Action::Notes if selected.point.is_none() && selected.part.is_none() => {
            Some(t!(words, "why-no-point").into_owned())
        }
        Action::OpenClose => match status {
            Status::Held => Some(t!(words, "why-closed").into_owned()),
            _ => None,
        },
        Action::Convene => match status.next(Step::Convene) {
            None => Some(t!(words, "why-notice-past").into_owned()),
            Some(_) => None,
        },
        Action::Minutes if matches!(status, Status::Planned | Status::Convened) => {
            Some(t!(words, "why-not-opened").into_owned())
        }
        Action::Minutes if status == Status::Cancelled => {
            Some(t!(words, "why-cancelled").into_owned())
        }
        Action::Adopt if selected.adopts || status == Status::Adopted => None,
        Action::Adopt if status == Status::Cancelled => {
            Some(t!(words, "why-cancelled").into_owned())
        }
        Action::Adopt if matches!(status, Status::Planned | Status::Convened) => {
            Some(t!(words, "why-not-held.coming").into_owned())
        }
        Action::Adopt if status.next(Step::Adopt).is_none() => {
            Some(t!(words, "why-not-held").into_owned())
        }
        Action::Edit
        | Action::MoveUp
        | Action::MoveDown
        | Action::Indent
        | Action::Outdent
        | Action::Remove => on_selected(action, sheet, selected, context),
        Action::NextItem => {
            let last = agenda::lines(sheet).last().copied().flatten().map(|point| &point.id);
            let here = selected.point.map(|point| &point.id);
            (last == here).then(|| t!(words, "why-last-point").into_owned())
        }
        _ => None,
    }
}

fn waits(motion: &Record) -> bool {
    is_pending(motion.text("outcome").unwrap_or_default())
}

fn on_selected(
    action: Action,
    sheet: &MeetingSheet,
    selected: &Selected<'_>,
    context: &Context,
) -> Option<String> {
    let words = &context.words;
    match (action, selected.part) {
        (Action::Edit, Some(Part::Motion(_) | Part::FollowUp(_))) => return None,
        (Action::Remove, Some(Part::FollowUp(_))) => return None,
        (Action::Remove, Some(Part::Motion(motion))) => {
            let pending = is_pending(motion.text("outcome").unwrap_or_default());
            return (!pending).then(|| t!(words, "why-motion-stays").into_owned());
        }
        _ => {}
    }
    let Some(point) = selected.point else { return Some(t!(words, "why-no-point").into_owned()) };
    let place = sheet.items.iter().position(|item| item.id == point.id).unwrap_or(0);
    let levels = outline::levels(sheet);
    let level = levels.get(place).copied().unwrap_or(1);
    match action {
        Action::Remove if agenda::is_used(sheet, point) => {
            Some(t!(words, "why-point-used").into_owned())
        }
        Action::MoveUp if step_up(&levels, place).is_none() => {
            Some(t!(words, "why-first-point").into_owned())
        }
        Action::MoveDown if step_down(&levels, place).is_none() => {
            Some(t!(words, "why-last-point").into_owned())
        }
        Action::Indent if with_level(&levels, place, level + 1).is_none() => {
            Some(t!(words, "why-no-deeper").into_owned())
        }
        Action::Outdent if level <= 1 => Some(t!(words, "why-no-higher").into_owned()),
        _ => None,
    }
}
