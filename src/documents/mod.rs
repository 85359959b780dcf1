//! What gets printed or sent.
//!
//! What a kind of paper says is made from the register ([`minutes`], [`notice`] and their like; all
//! of them in the table [`paper`]). A template gives it its form ([`template`]). Both together are a
//! [`model::Document`], of which each writer makes a file ([`html`], [`markdown`],
//! [`pdf`]).

mod address;
pub mod agenda;
pub mod caution;
mod chart;
mod columns;
pub mod docx;
pub mod drawing;
pub mod elections;
mod extract;
pub mod file;
mod file_name;
mod follow_ups;
pub mod html;
pub mod labels;
pub mod making;
pub mod markdown;
mod members;
pub mod minutes;
pub mod model;
pub mod notice;
pub mod paper;
pub mod pdf;
pub mod projects;
pub mod sign_in;
mod subject;
mod svg;
mod tables;
pub mod template;
#[cfg(test)]
mod tests;
pub mod trace;
mod typeset;
#[cfg(test)]
mod typeset_tests;
