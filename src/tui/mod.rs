//! The terminal interface: a stack of screens, drawn by pure functions, driven by one table of
//! keys. A key's way: `keys::resolve` → `Screen::act` → `Effect` → `Store::run` → `Screen::load`
//! → `Screen::draw`.

pub mod app;
pub mod canvas;
pub mod changes;
pub mod context;
pub mod desktop;
pub mod drafts;
pub mod frame;
pub mod job;
pub mod keys;
pub mod run;
pub mod screen;
pub mod start;
pub mod terminal;
pub mod theme;
pub mod wait;
mod weekly;
pub mod widget;
pub mod wish;
