//! What a motion is called in minutes that are signed with version 14 of the seal: by what stands behind a formula
//! in its words, whatever comes there. How they are read is [`recitals`] and [`typed`], as it is now.

use std::borrow::Cow;

use super::list::of_list;
use super::recitals::{in_one_line, recitals};
use super::typed::typed;
use super::words::{first_of, title_by};

/// What a motion is called, in one line: the first line behind its whereases, or its title where a formula was
/// left out of it.
pub fn gist(text: &str) -> Cow<'_, str> {
    let (recitals, resolved) = recitals(text);
    let asked = resolved.join("\n");
    match typed(&asked).resolved.len() < asked.len() {
        true => title_of(text).into(),
        false => in_one_line(of_list(first_of((recitals, resolved)))),
    }
}

/// What is resolved, without « il est résolu d’ » and without a full stop.
pub fn title_of(text: &str) -> String {
    title_by(recitals(text), typed)
}
