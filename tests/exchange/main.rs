//! The register meets other programs and paper: lists come in, everything goes out, minutes are
//! printed. Told as stories on small registers.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that fails says so")]

mod adopted;
mod as_it_happened;
mod bodies;
mod closed_doors;
mod export;
mod import;
mod minutes;
mod papers;
mod presence;
mod register;
