//! A motion in words: its number and text, who stands behind it, the vote and its outcome.

use crate::domain::motion::{MAJORITY, MOTION_OUTCOME, VOTE_MODE};
use crate::i18n::wording;
use crate::store::Record;
use crate::store::query::meetings::MeetingSheet;
use crate::t;
use crate::tui::context::Context;
use crate::tui::screen::role_of;
use crate::tui::theme::Role;

/// The paragraphs of a motion.
pub(super) fn motion(
    sheet: &MeetingSheet,
    motion: &Record,
    context: &Context,
) -> Vec<(String, Role)> {
    let text = motion.text("text").unwrap_or_default();
    let head = match motion.text("number") {
        Some(number) => number.to_owned(),
        None => t!(context.words, "meeting-motion").into_owned(),
    };
    let mut said = vec![(format!("{head}  {text}"), Role::Text)];
    let movers = movers(sheet, motion, context);
    if !movers.is_empty() {
        said.push((movers, Role::Muted));
    }
    said.push(result(motion, context));
    said
}

/// « Proposée par X, appuyée par Y »; and the majority, when it is not the simple one.
fn movers(sheet: &MeetingSheet, motion: &Record, context: &Context) -> String {
    let (mover, seconder) = (sheet.name(motion, "mover_id"), sheet.name(motion, "seconder_id"));
    let words = &context.words;
    let mut said = match (mover.is_empty(), seconder.is_empty()) {
        (true, _) => t!(words, "motion-no-mover").into_owned(),
        (false, true) => t!(words, "motion-moved", mover = mover),
        (false, false) => t!(words, "motion-seconded", mover = mover, seconder = seconder),
    };
    match motion.text("majority") {
        None | Some("simple") => {}
        Some(code) => {
            said.push_str(" · ");
            said.push_str(&wording::choice(words, &MAJORITY, code));
        }
    }
    said
}

/// « Pour 7 · contre 1 · abstention 1 → ADOPTÉE ✓ ».
fn result(motion: &Record, context: &Context) -> (String, Role) {
    let (words, signs) = (&context.words, &context.theme.signs);
    let code = motion.text("outcome").unwrap_or_default();
    let outcome = wording::choice(words, &MOTION_OUTCOME, code);
    if code == "proposed" {
        return (format!("{} {}", signs.warning, t!(words, "motion-pending")), Role::Warning);
    }
    let (sign, role) = match code {
        "carried" => (signs.check, Role::Adopted),
        "defeated" | "tied" => (signs.cross, Role::Rejected),
        _ => (signs.dot, role_of("motion-outcome", code).unwrap_or(Role::Muted)),
    };
    let outcome = format!("{} {sign}", outcome.to_uppercase());
    let how = totals(motion, context).or_else(|| {
        let mode = motion.text("mode")?;
        Some(wording::choice(words, &VOTE_MODE, mode))
    });
    match how {
        Some(how) => (format!("{how} {} {outcome}", signs.arrow), role),
        None => (outcome, role),
    }
}

/// The totals of a counted vote, with those who did not vote.
fn totals(motion: &Record, context: &Context) -> Option<String> {
    let count = |field: &str| motion.value(field).as_whole();
    let (votes_for, against) = (count("votes_for")?, count("votes_against")?);
    let abstain = count("votes_abstain").unwrap_or(0);
    let mut said =
        t!(context.words, "motion-totals", pro = votes_for, against = against, abstain = abstain);
    let uncounted = count("voters").unwrap_or(0) - votes_for - against - abstain;
    if uncounted > 0 {
        said.push_str(" · ");
        said.push_str(&t!(context.words, "motion-uncounted", count = uncounted));
    }
    Some(said)
}
