//! The quorum in words, as it stands after the last movement.

use chrono::NaiveTime;

use super::head::status;
use crate::domain::meeting::Status;
use crate::i18n::dates;
use crate::store::query::meetings::MeetingSheet;
use crate::t;
use crate::tui::context::Context;
use crate::tui::theme::Role;

/// The quorum in words, with its sign and its role. A meeting nobody was recorded for yet has
/// neither a quorum nor a lack of one.
pub(super) fn quorum(sheet: &MeetingSheet, context: &Context) -> (String, Role) {
    let (present, filled, needed) = (sheet.quorate, sheet.filled, sheet.quorum_needed);
    let (signs, words) = (&context.theme.signs, &context.words);
    let before = matches!(status(sheet), Status::Planned | Status::Convened | Status::Cancelled);
    if is_over(sheet) {
        return at_opening(sheet, context);
    }
    if sheet.facts.is_assembly() {
        return assembly(sheet, before, context);
    }
    if needed == 0 {
        let text = t!(words, "quorum-none", present = present, filled = filled);
        return (text, Role::Text);
    }
    if before && present == 0 {
        let text = t!(words, "quorum-to-come", filled = filled, needed = needed);
        return (text, Role::Text);
    }
    if present >= needed {
        let sign = signs.check;
        let text = t!(
            words,
            "quorum-met",
            sign = sign,
            present = present,
            filled = filled,
            needed = needed
        );
        return (text, Role::Good);
    }
    let of_meeting = sheet.facts.with_withdrawn().quorate();
    if of_meeting >= needed {
        let text = t!(
            words,
            "quorum-of-vote",
            sign = signs.warning,
            present = of_meeting,
            filled = filled,
            voters = present,
            needed = needed
        );
        return (text, Role::Warning);
    }
    let is_lost = lost(sheet, context).is_some();
    let (sign, role) =
        if is_lost { (signs.cross, Role::Bad) } else { (signs.warning, Role::Warning) };
    let text = t!(
        words,
        "quorum-lacking",
        sign = sign,
        present = present,
        filled = filled,
        needed = needed,
        missing = needed - present
    );
    (text, role)
}

/// Whether its quorum is one of the past; that of an assembly is told by its last count.
fn is_over(sheet: &MeetingSheet) -> bool {
    matches!(status(sheet), Status::Held | Status::Adopted) && !sheet.facts.is_assembly()
}

/// « quorum perdu à 19 h 52; rétabli à 20 h 05 », each loss for itself, once the meeting is over.
pub(super) fn changes(sheet: &MeetingSheet, context: &Context) -> Vec<(String, Role)> {
    let words = &context.words;
    let mut said: Vec<(String, bool)> = Vec::new();
    for change in sheet.quorum_changes.iter().filter(|_| is_over(sheet)) {
        let at = NaiveTime::parse_from_str(&change.at, "%H:%M");
        let at = at.map(|at| dates::time(at, context.language())).unwrap_or_default();
        match (change.met, said.last_mut()) {
            (false, _) => said.push((t!(words, "quorum-was-lost", at = at), true)),
            (true, Some((lost, waits))) if *waits => {
                *lost = format!("{lost}; {}", t!(words, "quorum-was-back", at = at));
                *waits = false;
            }
            (true, _) => said.push((t!(words, "quorum-was-reached", at = at), false)),
        }
    }
    said.into_iter().map(|(text, _)| (text, Role::Text)).collect()
}

/// « Quorum à l'ouverture : 9 présents sur 16, il en fallait 9 », once the meeting is over.
fn at_opening(sheet: &MeetingSheet, context: &Context) -> (String, Role) {
    let (facts, words) = (&sheet.facts, &context.words);
    let (present, needed) = (facts.quorate_in(&facts.opening_room()), sheet.quorum_needed);
    if needed == 0 {
        let text = t!(words, "quorum-none", present = present, filled = sheet.filled);
        return (text, Role::Text);
    }
    let said = t!(words, "quorum-was", present = present, filled = sheet.filled, needed = needed);
    let role = if present >= needed { Role::Text } else { Role::Warning };
    (said, role)
}

/// The quorum of an assembly: a share of the tenants, by heads.
fn assembly(sheet: &MeetingSheet, before: bool, context: &Context) -> (String, Role) {
    let (present, needed) = (sheet.quorate, sheet.quorum_needed);
    let (signs, words) = (&context.theme.signs, &context.words);
    let tenants = sheet.facts.tenants.unwrap_or(0);
    if before && present == 0 {
        let text = t!(words, "quorum-assembly-to-come", tenants = tenants, needed = needed);
        return (text, Role::Text);
    }
    let met = present >= needed;
    let sign = if met { signs.check } else { signs.warning };
    let text = t!(
        words,
        "quorum-assembly",
        sign = sign,
        present = present,
        tenants = tenants,
        needed = needed
    );
    (text, if met { Role::Good } else { Role::Warning })
}

/// « Quorum perdu à 20 h 40 : ce qui a été décidé avant reste valable », while it is.
pub(super) fn lost(sheet: &MeetingSheet, context: &Context) -> Option<String> {
    let last =
        sheet.quorum_changes.last().filter(|last| !last.met && status(sheet) == Status::Open)?;
    let at = NaiveTime::parse_from_str(&last.at, "%H:%M").ok()?;
    let at = dates::time(at, context.language());
    Some(t!(context.words, "quorum-lost", at = at))
}
