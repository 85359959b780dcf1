//! Which keys the footer of a meeting shows: those of what comes next.

use crate::domain::meeting::Status;
use crate::tui::keys::{Action, FIRST};

/// How much a key weighs as a meeting stands, given what it weighs in the table: that is made for
/// a session that is open.
pub(super) fn weight(action: Action, footer: u8, status: Status) -> u8 {
    match (status, action) {
        (Status::Planned, Action::Convene) => FIRST + 1,
        (Status::Planned | Status::Convened, Action::OpenClose) => FIRST,
        (Status::Planned | Status::Convened, Action::New) => 9,
        (Status::Planned | Status::Convened, Action::Edit) => 8,
        (Status::Planned | Status::Convened, Action::More) => 7,
        (Status::Planned | Status::Convened, Action::Convene | Action::Attendance) => 6,
        // Not refused before the session, but seldom done.
        (
            Status::Planned | Status::Convened,
            Action::Motion | Action::Vote | Action::FollowUp | Action::NextItem,
        ) => 1,
        (Status::Held | Status::Adopted, Action::Minutes) => FIRST + 1,
        (Status::Held, Action::Adopt) => FIRST,
        (Status::Adopted, Action::FollowUp | Action::NextItem) => 0,
        (Status::Cancelled, Action::More) => FIRST,
        _ => footer,
    }
}

/// The id of what a key is called as a meeting stands, where that says more than its usual name.
pub(super) fn label(action: Action, status: Status) -> Option<&'static str> {
    match (action, status) {
        (Action::Convene, _) => Some("action-convene.round"),
        (Action::OpenClose, Status::Planned | Status::Convened) => Some("action-open-close.open"),
        (Action::OpenClose, Status::Open) => Some("action-open-close.close"),
        _ => None,
    }
}
