//! The register meets other programs and paper: lists come in, everything goes out, minutes are
//! printed. Told as stories on small registers.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that fails says so")]

mod adopted;
mod closed_doors;
mod export;
mod import;
mod minutes;
mod papers;
mod presence;
mod register;

use ccr::documents::file::Format;
use ccr::documents::model::Document;

/// A paper in a form that is text.
fn text(format: Format, document: &Document) -> String {
    String::from_utf8(format.render(document).unwrap()).unwrap()
}
