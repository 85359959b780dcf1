//! The choices of a field: how many, their codes, their words.

use super::field::{Optional, Takes};
use crate::i18n::wording;
use crate::t;
use crate::tui::context::Context;

/// What concerns choices; for anything else there is one, which is none.
impl Takes {
    pub(super) fn count(&self) -> usize {
        let count = match self {
            Self::Choice(choices, optional) => {
                choices.codes.len() + usize::from(*optional == Optional::Yes)
            }
            Self::Words(words) => words.len(),
            Self::Flag => 2,
            _ => 0,
        };
        count.max(1)
    }

    /// The code of a choice, empty for none.
    pub(super) fn code_at(&self, place: usize) -> &str {
        match self {
            Self::Choice(choices, optional) => {
                let none = usize::from(*optional == Optional::Yes);
                let code = place.checked_sub(none).and_then(|place| choices.codes.get(place));
                code.copied().unwrap_or("")
            }
            Self::Words(words) => words.get(place).map_or("", |(code, _)| code),
            Self::Flag if place > 0 => "1",
            _ => "",
        }
    }

    pub(super) fn place_of(&self, code: &str) -> Option<usize> {
        (0..self.count()).find(|place| self.code_at(*place) == code)
    }

    pub(super) fn words_at(&self, place: usize, context: &Context) -> String {
        match (self, self.code_at(place)) {
            (Self::Flag, "1") => t!(context.words, "flag-on").into_owned(),
            (Self::Flag, _) => t!(context.words, "flag-off").into_owned(),
            (Self::Words(words), _) => {
                words.get(place).map_or_else(String::new, |(_, words)| words.clone())
            }
            (Self::Choice(choices, _), code) if !code.is_empty() => {
                wording::choice(&context.words, choices, code)
            }
            _ => String::new(),
        }
    }
}
