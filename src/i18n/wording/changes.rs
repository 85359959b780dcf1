//! What an amendment changes, in words.

use super::super::words::Words;
use crate::t;
use crate::text::changes::Change;

/// « remplacer « deux » par « quatre »; ajouter « et une table » après « quatre bancs » ».
pub fn changes(words: &Words, changes: &[Change]) -> String {
    let said = changes.iter().map(|change| {
        let (removed, added) = (line(&change.removed), line(&change.added));
        match (removed.is_empty(), added.is_empty()) {
            (false, false) => t!(words, "change-replace", removed = removed, added = added),
            (false, true) => t!(words, "change-remove", removed = removed),
            (true, _) if change.behind.is_empty() => t!(words, "change-add-first", added = added),
            (true, _) => {
                t!(words, "change-add", added = added, behind = change.behind.as_str())
            }
        }
    });
    said.collect::<Vec<_>>().join("; ")
}

/// « lire « demander quatre bancs » »: what a text becomes, where it is not told what it was.
pub fn whole(words: &Words, text: &str) -> String {
    t!(words, "change-whole", text = line(text).trim_end_matches('.'))
}

/// A text in one line.
fn line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
