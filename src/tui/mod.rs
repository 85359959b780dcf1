//! The terminal interface.

pub mod drafts;
pub mod terminal;
pub mod theme;
pub mod wait;
pub mod widget;
