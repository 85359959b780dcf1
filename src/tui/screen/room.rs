//! What has no room in a field: told at once, since nothing of it went in.

use super::{Effect, Note};
use crate::i18n::numbers::grouped;
use crate::t;
use crate::tui::context::Context;
use crate::tui::widget::edit_key::Reply;

/// Says that what was typed or pasted did not go in, and how much would have.
pub(super) fn no_room(reply: Option<Reply>, context: &Context) -> Effect {
    let Some(Reply::Full { came, room }) = reply else { return Effect::None };
    let words = &context.words;
    let number = |count: usize| grouped(u64::try_from(count).unwrap_or(u64::MAX), words.language());
    Effect::Note(Note::warning(match (came, room) {
        (1, _) => t!(words, "field-full").into_owned(),
        (_, 0) => t!(words, "paste-field-full", came = number(came)),
        _ => t!(words, "paste-no-room", came = number(came), room = number(room)),
    }))
}
