//! What several screens share. Widgets take plain data and draw straight into the
//! buffer; they know nothing of the register.
//!
//! Every widget survives any area, down to 0×0, and clips to the buffer.

mod columns;
pub mod draw;
pub mod edit_buffer;
pub mod edit_history;
pub mod edit_key;
pub mod glyph;
pub mod line_edit;
mod paragraphs;
#[cfg(test)]
mod testing;
pub mod text_edit;
