//! What gets printed or sent: a content model ([`model`]), what goes into it ([`minutes`]), and
//! the writers that make a file of it ([`html`], [`markdown`]).

pub mod file;
mod french;
pub mod html;
pub mod markdown;
pub mod minutes;
pub mod model;
#[cfg(test)]
mod tests;
