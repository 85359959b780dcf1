//! What gets printed or sent: a content model ([`model`]), what goes into it ([`minutes`]), and
//! the writers that make a file of it.

pub mod model;
