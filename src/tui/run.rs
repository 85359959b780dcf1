//! The loop: one thread, no tick. Wait, take what came, draw once.

use std::io;
use std::time::{Duration, Instant};

use ratatui::layout::Position;

use super::app::App;
use super::frame;
use super::terminal::{Error, Terminal};
use super::wait::{Wait, Wake};

/// How long something typed may be unsaved while typing goes on.
const DRAFT_AFTER: Duration = Duration::from_secs(1);

/// Runs the program until it is left; the exit status.
///
/// # Errors
/// When there is no terminal, or it refuses.
pub fn run(app: &mut App) -> Result<u8, Error> {
    let mut wait = Wait::new()?;
    let mut terminal = Terminal::enter()?;
    let ended = until_left(app, &mut wait, &mut terminal);
    // However it ended, a terminal that has gone included: no word is lost.
    app.keep_drafts();
    terminal.leave();
    Ok(ended?)
}

fn until_left(app: &mut App, wait: &mut Wait, terminal: &mut Terminal) -> io::Result<u8> {
    let mut unsaved_since: Option<Instant> = None;
    show(app, terminal)?;
    loop {
        unsaved_since = match (app.has_unsaved(), unsaved_since) {
            (true, None) => Some(Instant::now()),
            (true, since) => since,
            (false, _) => None,
        };
        let deadline = unsaved_since.map(|since| since + DRAFT_AFTER);
        // Under steady typing the deadline is never reached by waiting.
        if deadline.is_some_and(|deadline| deadline <= Instant::now()) {
            keep(app, terminal)?;
            unsaved_since = None;
            continue;
        }
        match wait.next(deadline) {
            Wake::Input(events) => {
                app.handle(events);
                if app.is_leaving() {
                    return Ok(0);
                }
                show(app, terminal)?;
            }
            Wake::Deadline => {
                keep(app, terminal)?;
                unsaved_since = None;
            }
            Wake::Signal(signal) => return Ok(signal.exit_code()),
            // The window is gone: as after SIGHUP.
            Wake::Closed => return Ok(129),
        }
    }
}

/// Keeps what was typed. When the disk does not take it, that is shown, and a second later it is
/// tried again.
fn keep(app: &mut App, terminal: &mut Terminal) -> io::Result<()> {
    app.keep_drafts();
    if app.has_unsaved() { show(app, terminal) } else { Ok(()) }
}

fn show(app: &mut App, terminal: &mut Terminal) -> io::Result<()> {
    if app.take_redraw() {
        terminal.clear()?;
    }
    terminal.draw(|whole| {
        let cursor: Option<Position> = frame::draw(app, whole.buffer_mut());
        if let Some(cursor) = cursor {
            whole.set_cursor_position(cursor);
        }
    })
}
