//! What several screens share. Widgets take plain data and draw straight into the
//! buffer; they know nothing of the register.
//!
//! Every widget survives any area, down to 0×0, and clips to the buffer.

pub mod draw;
pub mod edit_buffer;
pub mod edit_history;
pub mod edit_key;
pub mod footer;
pub mod form;
pub mod gauge;
pub mod glyph;
pub mod header;
pub mod line_edit;
pub(in crate::tui) mod paragraphs;
pub mod pick_list;
pub mod popup;
pub mod spark;
pub mod table;
#[cfg(test)]
pub(in crate::tui) mod testing;
pub mod text_edit;
