//! The register meets other programs and paper: lists come in, everything goes out, minutes are
//! printed. Told as stories on small registers.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that fails says so")]

mod adjourned;
mod adopted;
mod as_it_happened;
mod bodies;
mod calendar;
mod closed_doors;
mod each_paper;
mod elected;
mod election_papers;
mod elections;
mod eleventh;
mod empty_papers;
mod evening;
mod export;
mod fifteenth;
mod for_ever;
mod fourteenth;
mod import;
mod minutes;
mod next_meeting;
mod on_paper;
mod order;
mod papers;
mod presence;
#[path = "../support/quick.rs"]
mod quick;
mod register;
mod resumed;
mod sixteenth;
mod tabled;
mod thirteenth;
mod twelfth;
mod ways;
mod whereases;

use std::io::{Cursor, Read};

use ccr::documents::file::Format;
use ccr::documents::model::Document;

/// What a file of a paper says: its text, or that of every part of a DOCX.
fn text(format: Format, document: &Document) -> String {
    let bytes = format.render(document).unwrap();
    if format != Format::Docx {
        return String::from_utf8(bytes).unwrap();
    }
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut said = String::new();
    for at in 0..archive.len() {
        archive.by_index(at).unwrap().read_to_string(&mut said).unwrap();
    }
    // A hyphen that no line ends after is an element between two texts.
    said.replace("</w:t><w:noBreakHyphen/><w:t xml:space=\"preserve\">", "-")
}
