//! A motion in words: what it is and its text, what procedure asks of it, who stands behind it, the
//! vote and its outcome.

use chrono::NaiveTime;

use super::head;
use crate::domain::meeting::Status;
use crate::domain::motion::{MAJORITY, MOTION_KIND, MOTION_OUTCOME, VOTE_MODE};
use crate::domain::procedure::{Decision, Kind, Row};
use crate::domain::tally::Majority;
use crate::i18n::{dates, wording};
use crate::store::Record;
use crate::store::in_camera::is_private;
use crate::store::query::meetings::{MeetingSheet, present_text};
use crate::t;
use crate::text::changes::changes;
use crate::tui::context::Context;
use crate::tui::screen::role_of;
use crate::tui::theme::Role;

/// The paragraphs of a motion.
pub(super) fn motion(
    sheet: &MeetingSheet,
    motion: &Record,
    context: &Context,
) -> Vec<(String, Role)> {
    let words = &context.words;
    let kind = Kind::from_code(motion.text("kind").unwrap_or_default());
    let text = motion.text("text").unwrap_or_default();
    let head = match (motion.text("number"), kind) {
        (Some(number), _) => number.to_owned(),
        (None, Kind::Main) => t!(words, "meeting-motion").into_owned(),
        (None, kind) => wording::choice(words, &MOTION_KIND, kind.code()),
    };
    // What was said behind closed doors is hidden with the notes of then.
    if is_private(motion) && !sheet.floor.in_camera() {
        let kept = t!(words, "meeting-motion-in-camera");
        return vec![(format!("{head}  {kept}"), Role::Muted), result(sheet, motion, context)];
    }
    let changed = |from: &str| wording::changes(words, &changes(from, present_text(motion)));
    // What changes is told in words, which need no colour; a day or a committee is told below.
    let shown = match motion.text("amended_text") {
        _ if kind.amends() => {
            let told = changed(sheet.amended_from(motion).unwrap_or_default());
            if told.is_empty() { text.to_owned() } else { wording::capital(&told) }
        }
        Some(amended) => amended.to_owned(),
        None => text.to_owned(),
    };
    let mut said = vec![(format!("{head}  {shown}"), Role::Text)];
    if motion.text("amended_text").is_some() && !kind.amends() {
        let told = t!(words, "motion-amended", changes = changed(text));
        said.push((told, Role::Muted));
    }
    let movers = movers(sheet, motion, kind, context);
    if !movers.is_empty() {
        said.push((movers, Role::Muted));
    }
    said.extend(again(sheet, motion, kind, context).map(|again| (again, Role::Muted)));
    said.extend(more(sheet, motion, context).map(|more| (more, Role::Muted)));
    if let Some(again) = sheet.again_here(motion) {
        let point = sheet.number_of_point(again).unwrap_or_default();
        said.push((t!(words, "motion-taken-up-under", point = point), Role::Muted));
    }
    // What lies below is as it was: what procedure asks of the one on top matters now.
    if is_on_top(sheet, motion) {
        let asks = wording::procedure(words, asked(motion, kind, context));
        said.push((wording::capital(&asks), Role::Muted));
    }
    said.push(result(sheet, motion, context));
    said
}

/// Whether a motion is what the meeting deliberates on now.
fn is_on_top(sheet: &MeetingSheet, motion: &Record) -> bool {
    sheet.floor.top().is_some_and(|top| top.id == motion.id.as_str())
}

/// The decision that a motion is to reconsider, or that comes up again in it.
fn again(sheet: &MeetingSheet, motion: &Record, kind: Kind, context: &Context) -> Option<String> {
    let on = motion.text("on_id")?;
    if let Some(left) = sheet.left_here(motion) {
        let outcome = left.text("outcome").unwrap_or_default();
        let how = wording::decided(&context.words, &MOTION_OUTCOME, kind, outcome);
        let point = sheet.number_of_point(left).unwrap_or_else(|| "no".to_owned());
        let how = wording::small(&how);
        return Some(t!(context.words, "motion-taken-up-from", how = how, point = point));
    }
    let label = match sheet.motion(on) {
        Some(here) => here.label(),
        None => sheet.name(motion, "on_id").to_owned(),
    };
    let label = label.trim_end_matches('.');
    if label.is_empty() {
        return None;
    }
    match kind {
        Kind::Reconsideration => Some(t!(context.words, "minutes-reconsidered", motion = label)),
        Kind::Main => Some(t!(context.words, "minutes-again", motion = label)),
        _ => None,
    }
}

/// Until when it is put off, to whom it is referred.
fn more(sheet: &MeetingSheet, motion: &Record, context: &Context) -> Option<String> {
    let day = sheet.as_amended(motion, "until_on").as_text().and_then(|day| day.parse().ok());
    let day = day.map(|day| dates::plain(day, context.language()));
    let kind = Kind::from_code(motion.text("kind").unwrap_or_default());
    match (day, sheet.as_amended(motion, "referred_to").as_text()) {
        // A meeting goes on; a question is put off.
        (Some(day), _) if matches!(kind, Kind::Adjournment | Kind::FixTime) => {
            Some(t!(context.words, "motion-goes-on", day = day))
        }
        (Some(day), _) => Some(t!(context.words, "motion-until", day = day)),
        (None, Some(to)) => Some(t!(context.words, "motion-referred", to = to)),
        (None, None) => None,
    }
}

/// What procedure asks of a motion: of its kind, and the majority that is its own.
fn asked(motion: &Record, kind: Kind, context: &Context) -> Row {
    let row = context.rules.procedure(kind);
    match (row.decision, motion.text("majority").and_then(Majority::from_code)) {
        (Decision::Vote(usual), Some(own)) if own != usual => {
            Row { decision: Decision::Vote(own), simple_with_notice: false, ..row }
        }
        _ => row,
    }
}

/// « Proposée par X, appuyée par Y »; and the majority, when it is not what procedure asks of the
/// kind and no line below says it.
fn movers(sheet: &MeetingSheet, motion: &Record, kind: Kind, context: &Context) -> String {
    let (mover, seconder) = (sheet.name(motion, "mover_id"), sheet.name(motion, "seconder_id"));
    let words = &context.words;
    let mut said = match (mover.is_empty(), seconder.is_empty()) {
        (true, _) if kind == Kind::Main => t!(words, "motion-no-mover").into_owned(),
        (true, _) => String::new(),
        (false, true) if kind == Kind::Main => t!(words, "motion-moved", mover = mover),
        (false, true) => t!(words, "motion-moved-by", mover = mover),
        (false, false) if kind != Kind::Main => {
            t!(words, "motion-seconded-by", mover = mover, seconder = seconder)
        }
        (false, false) => t!(words, "motion-seconded", mover = mover, seconder = seconder),
    };
    let asked = context.rules.procedure(kind).majority(false);
    let on_top = is_on_top(sheet, motion);
    match motion.text("majority") {
        Some(code) if !on_top && asked.is_some_and(|asked| asked.code() != code) => {
            if !said.is_empty() {
                said.push_str(" · ");
            }
            said.push_str(&wording::choice(words, &MAJORITY, code));
        }
        _ => {}
    }
    said
}

/// « Pour 7 · contre 1 · abstention 1 → ADOPTÉE ✓ ».
fn result(sheet: &MeetingSheet, motion: &Record, context: &Context) -> (String, Role) {
    let (words, signs) = (&context.words, &context.theme.signs);
    let code = motion.text("outcome").unwrap_or_default();
    let kind = Kind::from_code(motion.text("kind").unwrap_or_default());
    if kind == Kind::SecretBallot && code == "upheld" {
        return (t!(words, "motion-secret").into_owned(), Role::Muted);
    }
    if kind == Kind::EndInCamera && code == "upheld" {
        return (t!(words, "motion-doors-open").into_owned(), Role::Muted);
    }
    if kind == Kind::Resumption && code == "upheld" {
        let at =
            motion.text("decided_at").and_then(|at| NaiveTime::parse_from_str(at, "%H:%M").ok());
        let at = at.map(|at| dates::time(at, context.language())).unwrap_or_default();
        return (t!(words, "motion-resumed", at = at), Role::Muted);
    }
    let outcome = wording::decided(words, &MOTION_OUTCOME, kind, code);
    if code == "proposed" {
        let floor = &sheet.floor;
        let before = floor.before(motion.id.as_str());
        let waits = match before {
            Some(before) => {
                let kind = wording::choice(words, &MOTION_KIND, before.kind.code());
                t!(words, "motion-waits", kind = wording::small(&kind))
            }
            None if kind == Kind::Main && motion.text("mover_id").is_none() => {
                t!(words, "motion-needs-mover").into_owned()
            }
            None => match head::status(sheet) {
                Status::Open => t!(words, "motion-pending"),
                Status::Planned | Status::Convened => t!(words, "motion-pending-then"),
                Status::Held => t!(words, "motion-undecided"),
                _ => t!(words, "motion-never-decided"),
            }
            .into_owned(),
        };
        return (format!("{} {waits}", signs.warning), Role::Warning);
    }
    let (sign, role) = match code {
        "carried" | "upheld" => (signs.check, Role::Adopted),
        "defeated" | "tied" | "denied" => (signs.cross, Role::Rejected),
        // It left without a decision.
        _ => ("", role_of("motion-outcome", code).unwrap_or(Role::Muted)),
    };
    let outcome = format!("{}\u{A0}{sign}", outcome.to_uppercase());
    let outcome = outcome.trim_end();
    let how = totals(motion, context).or_else(|| {
        let mode = motion.text("mode")?;
        Some(wording::choice(words, &VOTE_MODE, mode))
    });
    let reason = motion.text("no_quorum_reason").map(|reason| {
        let text = t!(words, "motion-no-quorum", reason = reason);
        format!(" · {} {text}", signs.warning)
    });
    let mut reason = reason.unwrap_or_default();
    let before = first(motion, context).map(|first| {
        let first = wording::small(&first);
        t!(words, "motion-recounted", totals = first)
    });
    if let Some(before) = before {
        reason.push_str(&format!(" · {before}"));
    }
    match how {
        Some(how) => (format!("{how} {} {outcome}{reason}", signs.arrow), role),
        None => (format!("{outcome}{reason}"), role),
    }
}

/// The totals that were announced before a recount.
fn first(motion: &Record, context: &Context) -> Option<String> {
    let (words, count) = (&context.words, |field: &str| motion.value(field).as_whole());
    let (pro, against) = (count("first_for")?, count("first_against")?);
    Some(match count("first_abstain") {
        None => t!(words, "motion-totals-bare", pro = pro, against = against),
        Some(abstain) => {
            t!(words, "motion-totals", pro = pro, against = against, abstain = abstain)
        }
    })
}

/// The totals of a counted vote, with those who did not vote.
fn totals(motion: &Record, context: &Context) -> Option<String> {
    let count = |field: &str| motion.value(field).as_whole();
    let (votes_for, against) = (count("votes_for")?, count("votes_against")?);
    let abstain = count("votes_abstain").unwrap_or(0);
    let papers = count("ballots_blank").unwrap_or(0) + count("ballots_spoiled").unwrap_or(0);
    let uncounted = count("voters").unwrap_or(0) - votes_for - against - abstain - papers;
    let words = &context.words;
    let mut said = match count("votes_abstain") {
        // Abstentions that nobody counted are not known to be none.
        None if uncounted > 0 => {
            t!(words, "motion-totals-bare", pro = votes_for, against = against)
        }
        _ => t!(words, "motion-totals", pro = votes_for, against = against, abstain = abstain),
    };
    for (field, id) in [("ballots_blank", "motion-blank"), ("ballots_spoiled", "motion-spoiled")] {
        if let Some(papers @ 1..) = count(field) {
            said.push_str(" · ");
            said.push_str(&words.with(id, &[("count", papers.into())]));
        }
    }
    if uncounted > 0 {
        said.push_str(" · ");
        said.push_str(&t!(context.words, "motion-uncounted", count = uncounted));
    }
    if motion.text("casting").is_some() {
        said.push_str(" · ");
        said.push_str(&t!(context.words, "motion-by-casting-vote"));
    }
    match motion.text("mode") {
        Some(mode @ ("secret" | "roll-call")) => {
            let mode = wording::choice(words, &VOTE_MODE, mode);
            let totals = wording::small(&said);
            Some(t!(words, "motion-by-mode", mode = mode, totals = totals))
        }
        _ => Some(said),
    }
}
