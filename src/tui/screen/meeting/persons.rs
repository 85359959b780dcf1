//! Votes on persons, which the committee's rule wants in secret.

use crate::documents::minutes::reading;
use crate::domain::motion::{decides_on_persons, matter};
use crate::store::Record;
use crate::store::query::meetings::{MeetingSheet, present_text};
use crate::t;
use crate::text::fold::unmarked;
use crate::tui::context::Context;
use crate::tui::screen::form::{Doubt, Parsed};
use crate::tui::screen::forms::text;

/// Whether a vote is on persons, as far as that can be known: under a point that is an election, or
/// by the words of the motion, or because it names somebody who is there.
pub(super) fn on_persons(sheet: &MeetingSheet, motion: &Record) -> bool {
    let point = motion.link("item_id");
    let point = sheet.items.iter().find(|item| Some(&item.id) == point.as_ref());
    let main = motion.text("kind") == Some("main");
    // Who moves and seconds it may be typed there too, and is not what it is on.
    let name = |field| sheet.name(motion, field);
    let text = present_text(motion);
    let read = reading(text, name("mover_id"), name("seconder_id"));
    let decision = match read {
        Some(read) if read.as_typed => Some(matter(text)),
        read => read.and_then(|read| read.decision),
    };
    let said = unmarked(decision.as_deref().unwrap_or(text));
    let named = || sheet.people.iter().any(|person| said.contains(&unmarked(&person.name)));
    let election = point.is_some_and(|point| point.text("role") == Some("election"));
    main && (election || decides_on_persons(&said) || named())
}

/// The ways in which everybody sees who votes how.
pub(super) const IN_THE_OPEN: [&str; 4] = ["unanimous", "counted", "majority", "roll-call"];

/// A vote on persons that was not secret, against the committee's rule.
pub(super) fn in_the_open(parsed: &Parsed, context: &Context) -> Option<Doubt> {
    if !IN_THE_OPEN.contains(&text(parsed, "way").as_str()) {
        return None;
    }
    let words = &context.words;
    let title = t!(words, "vote-persons-title").into_owned();
    Some(Doubt::new(title, t!(words, "vote-persons-open").into_owned(), "button-was-open"))
}
