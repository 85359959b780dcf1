//! What an amendment changes, in words.

use super::super::dates;
use super::super::words::Words;
use crate::store::Record;
use crate::t;
use crate::text::changes::Change;
use crate::text::joined::Joined;
use crate::text::tokens::tokens;

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
    said.joined("; ")
}

/// « lire « demander quatre bancs » »: what a text becomes, where it is not told what it was.
pub fn whole(words: &Words, text: &str) -> String {
    t!(words, "change-whole", text = line(text).trim_end_matches('.'))
}

/// A text in one line, in which no amount, day or hour is broken.
fn line(text: &str) -> String {
    let line = text.split_whitespace().joined(" ");
    let whole = |word: &str| match word.starts_with(|sign: char| sign.is_ascii_digit()) {
        true => word.replace(' ', "\u{a0}"),
        false => word.to_owned(),
    };
    tokens(&line).into_iter().map(whole).collect()
}

/// What an amendment changes of a text, as it is said, with the day or the committee that it changes
/// in its motion.
pub fn amendment(words: &Words, said: String, motion: &Record) -> String {
    let day = motion.date("until_on").map(|day| dates::plain(day, words.language()));
    let day = day.map(|day| t!(words, "change-day", day = day));
    let to = motion.text("referred_to").map(|to| t!(words, "change-committee", to = to));
    let said = Some(said).filter(|said| !said.is_empty());
    [said, day, to].into_iter().flatten().joined("; ")
}
