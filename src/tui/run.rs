//! The loop: one thread, no tick. Wait, take what came, draw once.

use std::io;
use std::time::{Duration, Instant};

use crossterm::event::Event;

use super::app::{AGAIN, App};
use super::frame;
use super::job;
use super::terminal::{Error, Terminal};
use super::wait::{Signal, Wait, Wake};

/// How long something typed may be unsaved while typing goes on.
const DRAFT_AFTER: Duration = Duration::from_secs(1);

/// How long a dialog that nobody asked for is on the screen before a key answers it: who types on
/// needs so long to see it.
const STARTLED: Duration = Duration::from_millis(700);

/// The exit status when the window is gone: as after SIGHUP.
const CLOSED: u8 = Signal::HangUp.exit_code();

/// Runs the program until it is left; the exit status.
///
/// # Errors
/// When there is no terminal, or it refuses.
pub fn run(app: &mut App) -> Result<u8, Error> {
    let mut wait = Wait::new()?;
    let mut terminal = Terminal::enter()?;
    show(app, &mut terminal)?;
    // A terminal that takes nothing any more is a window that was closed.
    let status = until_left(app, &mut wait, &mut terminal).unwrap_or(CLOSED);
    app.settle();
    app.keep_drafts();
    terminal.leave();
    Ok(status)
}

fn until_left(app: &mut App, wait: &mut Wait, terminal: &mut Terminal) -> io::Result<u8> {
    let mut unsaved_since: Option<Instant> = None;
    let mut waiting_since: Option<Instant> = None;
    let mut startled_since: Option<Instant> = None;
    loop {
        if app.take_startled() {
            startled_since = Some(Instant::now());
        }
        waiting_since = app.is_waiting().then(|| waiting_since.unwrap_or_else(Instant::now));
        let again = waiting_since.map(|since| since + AGAIN);
        if again.is_some_and(|again| again <= Instant::now()) {
            app.retry();
            waiting_since = None;
            show(app, terminal)?;
            continue;
        }
        unsaved_since = match (app.has_unsaved(), unsaved_since) {
            (true, None) => Some(Instant::now()),
            (true, since) => since,
            (false, _) => None,
        };
        let drafts = unsaved_since.map(|since| since + DRAFT_AFTER);
        let minute = app.is_timed().then(next_minute);
        // Under steady typing the deadline is never reached by waiting.
        if drafts.is_some_and(|drafts| drafts <= Instant::now()) {
            keep(app, terminal)?;
            unsaved_since = None;
            continue;
        }
        // Papers are made while nobody types: what is typed comes first.
        let making = app.is_making().then(Instant::now);
        match wait.next([drafts, minute, again, making].into_iter().flatten().min()) {
            Wake::Input(mut events) => {
                if startled_since.is_some_and(|since| since.elapsed() < STARTLED) {
                    events.retain(|event| matches!(event, Event::Resize(..)));
                }
                app.handle(events);
                if app.is_leaving() {
                    return Ok(0);
                }
                if app.take_stop() {
                    // It comes back as the signal that it is when it comes from outside.
                    job::ask_to_stop();
                }
                show(app, terminal)?;
            }
            Wake::Stop => {
                if job::has_shell() {
                    app.keep_drafts();
                    terminal.stop(&app.stopped());
                }
            }
            Wake::Continued => {
                terminal.retake()?;
                app.continued();
                show(app, terminal)?;
            }
            Wake::Deadline if making.is_some() => {
                app.make_next();
                show(app, terminal)?;
            }
            Wake::Deadline if drafts.is_some_and(|drafts| drafts <= Instant::now()) => {
                keep(app, terminal)?;
                unsaved_since = None;
            }
            Wake::Deadline if again.is_some_and(|again| again <= Instant::now()) => {}
            Wake::Deadline => {
                app.minute();
                show(app, terminal)?;
            }
            Wake::Signal(signal) => return Ok(signal.exit_code()),
            Wake::Closed => return Ok(CLOSED),
        }
    }
}

/// When the clock on the wall turns to its next minute.
fn next_minute() -> Instant {
    let second = chrono::Local::now().timestamp().rem_euclid(60).unsigned_abs();
    Instant::now() + Duration::from_secs(60 - second)
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
    terminal.draw(|whole| frame::draw(app, whole))
}
