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

#[cfg(test)]
mod tests {
    use super::*;

    /// As the program called them that sealed so.
    #[test]
    fn a_motion_was_called_by_what_stands_behind_a_formula_whatever_comes_there() {
        for (text, title) in [
            ("Il est proposé, appuyé et résolu de peindre.", "Appuyé et résolu de peindre"),
            ("RÉSOLUTION 2026-14\nDe peindre le hall", "RÉSOLUTION 2026-14"),
            ("Il est résolu de peindre. Adopté.", "Peindre. Adopté"),
            (
                "Sur proposition de Zoé Roy, appuyée par Guy Arc, il est résolu de peindre.",
                "Peindre",
            ),
            ("Il est proposé par la Ville de peindre", "Peindre"),
            ("De nommer\u{a0}:\n- Zoé Roy;\n- Guy Roy.", "De nommer\u{a0}:"),
            ("Proposeur\u{a0}: Zoé Roy\nPeindre", "Proposeur\u{a0}: Zoé Roy"),
            ("Peindre le hall", "Peindre le hall"),
        ] {
            assert_eq!((gist(text).as_ref(), title_of(text).as_str()), (title, title), "{text}");
        }
    }
}
