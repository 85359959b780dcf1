//! A pause in the minutes: that there was one, and from when to when as far as that is known.

use crate::domain::procedure::Kind;
use crate::i18n::words::Words;
use crate::store::Record;
use crate::store::query::meetings::MeetingSheet;
use crate::t;

use super::super::{hour_in_words, text};
use super::kind_of;

/// « La séance est suspendue à 19 h 15. Elle reprend à 19 h 40. ».
pub(super) fn told(sheet: &MeetingSheet, motion: &Record, words: &Words) -> Option<String> {
    if kind_of(motion) != Kind::Recess || text(motion, "outcome") != "carried" {
        return None;
    }
    // « p.m. » ends the sentence by itself.
    let hour = |motion: &Record| {
        let at = motion.text("decided_at").or_else(|| motion.text("put_at")).unwrap_or_default();
        hour_in_words(at, words.language()).trim_end_matches('.').to_owned()
    };
    let place = |motion: &Record| motion.value("position").as_whole();
    let later = sheet.motions.iter().filter(|other| {
        place(other) > place(motion)
            && match kind_of(other) {
                Kind::Resumption => text(other, "outcome") == "upheld",
                Kind::Recess => text(other, "outcome") == "carried",
                _ => false,
            }
    });
    let end = later.min_by_key(|other| place(other));
    let end = end.filter(|other| kind_of(other) == Kind::Resumption);
    let from = match hour(motion) {
        at if at.is_empty() => t!(words, "minutes-paused").into_owned(),
        at => t!(words, "minutes-paused-at", at = at),
    };
    let to = end.map(|end| match hour(end) {
        at if at.is_empty() => t!(words, "minutes-resumed").into_owned(),
        at => t!(words, "minutes-resumed-at", at = at),
    });
    Some([Some(from), to].into_iter().flatten().collect::<Vec<_>>().join(" "))
}
