//! A document as PDF: Letter, tagged, with its fonts in it, the same bytes for the same content.
//!
//! Text becomes glyphs ([`shape`]), glyphs become fragments that lines are broken between ([`text`],
//! [`hyphens`]), fragments become lines ([`lines`]), blocks become strips of lines ([`layout`]), and
//! strips become pages ([`pages`]). All of this is pure data, which tests look at; only [`draw`]
//! knows how a PDF is written.

mod boxes;
mod draw;
pub(super) mod fonts;
mod hyphens;
mod layout;
mod lines;
mod pages;
pub(super) mod shape;
mod shapes;
mod sizes;
mod tags;
mod text;

use super::model::Document;

/// A PDF that cannot be made: a fault of the program, in its own words.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub struct Failed(String);

/// The file.
///
/// # Errors
/// A fault of this program or its library; no content of a document is one.
pub fn pdf(document: &Document) -> Result<Vec<u8>, Failed> {
    draw::draw(document, layout::layout(document)?, true)
        .or_else(|_| draw::draw(document, layout::layout(document)?, false))
}

#[cfg(test)]
mod reader;
#[cfg(test)]
mod tests;

/// What is heard of a file, for tests of all writers.
#[cfg(test)]
pub(super) fn heard(file: &[u8]) -> String {
    reader::heard(file)
}
