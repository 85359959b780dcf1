//! How the files of papers are named: after what they are, their day and whose they are.

use super::paper::{About, Paper, Subject};
use super::projects;
use crate::domain::entity::Entity;
use crate::i18n::words::Words;
use crate::store::{Result, Store};
use crate::text::visible::is_hidden;

impl Paper {
    /// A name for its file, without the ending: « 2026-11-17 CCR procès-verbal 2026-05 ».
    ///
    /// # Errors
    /// [`NotFound`](crate::domain::refusal::Refusal::NotFound).
    pub fn file_stem(&self, store: &Store, subject: &Subject, words: &Words) -> Result<String> {
        let (date, prefix, number) = match &subject.about {
            About::Body { day, .. } => {
                let body = subject.composition(store)?.body;
                (day.to_string(), body.text("prefix").unwrap_or_default().to_owned(), String::new())
            }
            About::Meeting(_) | About::Resolution { .. } => of_meeting(store, subject)?,
            About::Election(_) => of_election(store, subject)?,
            About::Project { .. } => projects::file_parts(self, store, subject)?,
        };
        let stem = words.with(
            &format!("paper-file-{}", self.code),
            &[("date", date.into()), ("prefix", prefix.into()), ("number", number.into())],
        );
        let stem = match subject.in_camera {
            true => words.with("paper-file-in-camera", &[("stem", stem.into())]),
            false => stem,
        };
        let stem = match subject.large && self.may_be_large() {
            true => words.with("paper-file-large", &[("stem", stem.into())]),
            false => stem,
        };
        Ok(sound(&stem))
    }
}

/// The name of a file on any disk: a prefix and a title are the committee's own text, no part of which
/// may lead to another folder, and a memory key knows some signs of a sentence for its own.
fn sound(stem: &str) -> String {
    let signs = stem.chars().filter_map(|sign| match sign {
        '/' | '\\' | ':' | '|' => Some('-'),
        '?' | '*' | '"' | '<' | '>' => None,
        sign if sign.is_control() => Some('-'),
        // What a reader cannot see would make the ending look like another one.
        sign if is_hidden(sign) && !sign.is_whitespace() => None,
        // « Placottoirs : et après ? » has fixed spaces.
        sign if sign.is_whitespace() => Some(' '),
        sign => Some(sign),
    });
    let stem: String = signs.collect();
    // A project that has no day yet, a body without a prefix.
    let parts: Vec<&str> = stem.split(' ').filter(|part| !part.is_empty()).collect();
    parts.join(" ").trim_start_matches('.').to_owned()
}

/// So many letters of a title stand in the names of files.
const TITLE: usize = 60;

/// As many whole words of a title as the name of a file has room for.
pub(super) fn shortened(title: &str) -> String {
    let most: String = title.chars().take(TITLE).collect();
    let cut = title[most.len()..].chars().next().is_some_and(|next| !next.is_whitespace());
    let whole = most.rfind(char::is_whitespace).filter(|_| cut).map_or(&most[..], |at| &most[..at]);
    whole.trim_end_matches(|sign: char| sign.is_whitespace() || sign == ',').to_owned()
}

/// The day of the vote, the body's prefix and the title, since several may be held on one day.
fn of_election(store: &Store, subject: &Subject) -> Result<(String, String, String)> {
    let election = subject.election_sheet(store)?.election;
    let day = election.text("vote_on").or(election.text("proclaimed_on")).unwrap_or_default();
    let body = election.link("body_id").map(|id| store.record(Entity::Body, &id)).transpose()?;
    let body = body.flatten();
    let prefix = body.as_ref().and_then(|body| body.text("prefix")).unwrap_or_default();
    Ok((day.to_owned(), prefix.to_owned(), shortened(&election.label())))
}

/// The day, the prefix and the number that name the file of a meeting's paper.
fn of_meeting(store: &Store, subject: &Subject) -> Result<(String, String, String)> {
    let sheet = subject.sheet(store)?;
    let text = |field: &str| sheet.meeting.text(field).unwrap_or_default();
    let prefix = sheet.body.text("prefix").unwrap_or_default();
    // « EMB-2026-03 » says already whose meeting it is.
    let of_resolution = match subject.motion_id() {
        Some(motion) => store.label(Entity::Motion, motion)?,
        None => None,
    };
    let number = of_resolution.as_deref().unwrap_or(text("number"));
    let rest = number.strip_prefix(prefix).map(|rest| rest.trim_start_matches('-'));
    Ok((text("date").to_owned(), prefix.to_owned(), rest.unwrap_or(number).to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_name_of_a_file_ends_with_a_whole_word() {
        let long = "Placottoirs de la Place St-Martin, avec tout ce qui vient après eux ensuite";
        for title in [long, &long[5..], &long[9..]] {
            let cut = shortened(title);
            let rest = title.strip_prefix(&cut).unwrap();
            assert!(cut.chars().count() <= TITLE && !cut.is_empty(), "{cut}");
            assert!(rest.is_empty() || rest.starts_with([' ', ',']), "{cut}|{rest}");
        }
        assert_eq!(shortened("Bancs"), "Bancs");
    }

    #[test]
    fn a_memory_key_takes_every_name_and_none_leads_elsewhere() {
        let title = "2026-11-17 Placottoirs\u{a0}: et après\u{a0}? \"A|B\" <x> */..\\..";
        assert_eq!(sound(title), "2026-11-17 Placottoirs - et après A-B x -..-..");
        assert_eq!(sound("../../A"), "-..-A");
        assert_eq!(sound(" . "), "");
        // « CON‹U+202E›fdp » is shown as « CONpdf »; other signs of no width make two equal names.
        assert_eq!(sound("CON\u{202E}gpj \u{2066}A\u{200B}B\u{FEFF}"), "CONgpj AB");
        assert_eq!(sound("A\u{2028}B\x1b[31m"), "A B-[31m");
    }
}
