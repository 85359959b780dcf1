//! A document as PDF: Letter, tagged, with its fonts in it, the same bytes for the same content.
//!
//! Text becomes glyphs (`shape`), glyphs become fragments that lines are broken between (`text`,
//! `hyphens`), fragments become lines (`lines`), blocks become strips of lines (`layout`), and
//! strips become pages (`pages`). All of this is pure data, which tests look at; only `draw`
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

/// Whether the bytes of a picture are a whole one.
pub fn can_show(bytes: &[u8]) -> bool {
    layout::image(bytes).is_some()
}

/// The words of a document that cannot be printed, since no face here has all their letters.
pub fn unprinted(document: &Document) -> Vec<String> {
    let Ok(mut shaper) = shape::Shaper::new() else { return Vec::new() };
    let face = if document.large { fonts::Face::Sans } else { fonts::Face::Serif };
    let text = super::markdown::markdown(document).replace(['\\', '*'], "");
    let mut words: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        // The faces have what Latin is written in.
        let is_odd = word.chars().any(|c| c > '\u{24f}');
        if is_odd && !words.iter().any(|known| known == word) && shaper.lacks(face, word) {
            words.push(word.to_owned());
        }
    }
    words
}

#[cfg(test)]
mod reader;
#[cfg(test)]
mod tables_tests;
#[cfg(test)]
mod tests;

/// What is heard of a file, for tests of all writers.
#[cfg(test)]
pub(super) fn heard(file: &[u8]) -> String {
    reader::heard(file)
}
