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

/// How many times its usual sizes a paper is set in: what hangs on a wall is smaller where it has more to
/// say than a page has room for. And whether its pages have numbers: one page on a wall needs none.
pub fn posted(document: &Document) -> (f32, bool) {
    if document.posted { layout::posted(document) } else { (1.0, true) }
}

/// Whose labels do not have room for all that they say.
pub fn cut(document: &Document) -> Vec<String> {
    layout::cut(document)
}

/// Whether the bytes of a picture are a whole one.
pub fn can_show(bytes: &[u8]) -> bool {
    layout::image(bytes).is_some() && is_whole(bytes)
}

/// So many bytes a picture's dots may take.
const DOTS: usize = 1 << 28;

/// Whether a picture goes to its end: its head alone says how large it is.
fn is_whole(bytes: &[u8]) -> bool {
    if bytes.starts_with(b"\xFF\xD8") {
        // A smaller picture in the head ends before the last scan of the picture itself begins.
        let scan = bytes.windows(2).rposition(|two| two == b"\xFF\xDA");
        return scan.is_some_and(|at| bytes[at..].windows(2).any(|two| two == b"\xFF\xD9"));
    }
    let Ok(mut reader) = png::Decoder::new(std::io::Cursor::new(bytes)).read_info() else {
        return false;
    };
    let size = reader.output_buffer_size().filter(|size| *size <= DOTS);
    size.is_some_and(|size| reader.next_frame(&mut vec![0; size]).is_ok())
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
mod breaks_tests;
#[cfg(test)]
mod cut_tests;
#[cfg(test)]
mod edges_tests;
#[cfg(test)]
mod labels_tests;
#[cfg(test)]
mod logo_tests;
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

/// The size of the first text of this kind that is smaller than what is before it, and how far it stands
/// above, as parts of the size of that; for tests.
#[cfg(test)]
pub(super) fn raised(document: &Document, text: &str) -> Option<(f32, f32)> {
    let laid = layout::layout(document).ok()?;
    let marks = laid.pages.iter().flat_map(|page| &page.marks);
    let texts = marks.filter_map(|mark| match &mark.what {
        boxes::What::Text(drawn) => Some(drawn),
        _ => None,
    });
    let texts: Vec<_> = texts.collect();
    texts.windows(2).find_map(|pair| {
        let [before, after] = pair else { return None };
        let size = after.style.size / before.style.size;
        let rise = after.glyphs.first()?.offset.1 * size;
        (after.text == text && rise > 0.0).then_some((size, rise))
    })
}

/// What stands on each line of the text, for tests.
#[cfg(test)]
pub(super) fn lines_of(document: &Document) -> Vec<String> {
    let laid = layout::layout(document).expect("pages");
    let mut lines: Vec<((usize, i64), String)> = Vec::new();
    for (number, page) in laid.pages.iter().enumerate() {
        for (mark, drawn) in page.texts() {
            let place = (number, (mark.at.1 * 10.0) as i64);
            match lines.last_mut() {
                Some((last, text)) if *last == place => text.push_str(drawn),
                _ => lines.push((place, drawn.to_owned())),
            }
        }
    }
    lines.into_iter().map(|(_, text)| text.trim_end().to_owned()).collect()
}
