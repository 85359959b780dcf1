//! Plain text, with no language and no I/O: folding for search and order, visible signs, columns; and what puts
//! things in order or together without being compiled anew for each kind of them.

pub mod changes;
pub mod fold;
pub mod hyphens;
pub mod infinitives;
pub mod initial;
pub mod joined;
pub mod ordered;
pub mod ordinals;
pub mod pasted;
pub mod phones;
pub mod slips;
pub mod sort;
pub mod sought;
pub mod tokens;
pub mod typography;
pub mod visible;
pub mod width;
