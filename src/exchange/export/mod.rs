//! The register for other programs: everything as one JSON document, lists as CSV, meetings as a
//! calendar.

mod calendar_text;
mod csv;
mod ics;
mod json;

pub use csv::{cell, csv, csv_folder};
pub use ics::ics;
pub use json::{FORMAT, VERSION, json};

use std::io;

use crate::store::Error;

/// A failure of a writer whose path is not known here.
fn failed(error: io::Error) -> Error {
    Error::io(std::path::Path::new(""), &error)
}
