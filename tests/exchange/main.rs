//! The register meets other programs and paper: lists come in, everything goes out, minutes are
//! printed. Told as stories on small registers.

mod export;
mod import;
mod minutes;
mod register;
