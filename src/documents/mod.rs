//! What gets printed or sent: a content model ([`model`]), what goes into it ([`minutes`] and its
//! like), the table of all papers ([`paper`]), and the writers that make a file of one ([`html`],
//! [`markdown`], [`pdf`]).

pub mod agenda;
mod chart;
pub mod drawing;
mod extract;
pub mod file;
mod french;
pub mod html;
pub mod markdown;
pub mod minutes;
pub mod model;
pub mod notice;
pub mod paper;
pub mod pdf;
pub mod sign_in;
mod svg;
#[cfg(test)]
mod tests;
mod typeset;
