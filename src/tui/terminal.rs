//! The terminal, entered and left.
//!
//! Whatever ends the program, the terminal is given back as it was: on `leave`, on drop, on a panic,
//! and when the window has long gone (a write that fails is ignored then).

use super::canvas::Canvas;
use super::{changes, job};
use ratatui::backend::{Backend, ClearType, CrosstermBackend};
use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use rustix::event::{PollFd, PollFlags, poll};
use std::fs::{DirBuilder, OpenOptions};
use std::io::{self, IsTerminal, Write};
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
use std::panic::{self, PanicHookInfo};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};

/// Alternate screen, cleared (a program that was killed may have left it entered, and with its last
/// screen in it), bracketed paste, clicks and wheel (with coordinates beyond column 223), no
/// cursor. crossterm's own mouse capture also reports every movement, which would wake the program
/// up for nothing.
const ENTER: &[u8] = b"\x1b[?1049h\x1b[0m\x1b[2J\x1b[H\x1b[?2004h\x1b[?1000h\x1b[?1006h\x1b[?25l";

/// The same backwards, and plain colours.
const LEAVE: &[u8] = b"\x1b[0m\x1b[?25h\x1b[?1006l\x1b[?1000l\x1b[?2004l\x1b[?1049l";

/// Whether the terminal is ours now. A panic may happen anywhere, so this is known everywhere.
static ENTERED: AtomicBool = AtomicBool::new(false);

/// Why the terminal interface cannot start.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// Standard input or output is a file, a pipe or closed.
    #[error("standard input and output must be a terminal")]
    NotATerminal,
    /// The terminal refused.
    #[error(transparent)]
    Io(#[from] io::Error),
}

/// The terminal while the program has it. Dropping it gives it back.
pub struct Terminal {
    backend: CrosstermBackend<Output>,
    /// What the terminal shows, and what the next frame is drawn on.
    shown: Buffer,
    canvas: Canvas,
    has_cursor: bool,
    /// Nothing of the frame before is on the screen.
    is_blank: bool,
}

impl Terminal {
    /// Takes the terminal: raw mode, alternate screen, bracketed paste, clicks and wheel.
    ///
    /// Make the [`Wait`](super::wait::Wait) first: a signal or a new size that comes after it is
    /// noticed.
    ///
    /// # Errors
    /// [`Error::NotATerminal`], or what the terminal answered; it is then as it was before.
    pub fn enter() -> Result<Terminal, Error> {
        require_terminal()?;
        crossterm::terminal::enable_raw_mode()?;
        ENTERED.store(true, Ordering::SeqCst);
        let mut terminal = Terminal {
            backend: CrosstermBackend::new(Output::default()),
            shown: Buffer::default(),
            canvas: Canvas::new(Rect::default()),
            has_cursor: false,
            is_blank: true,
        };
        match write_out(ENTER).and_then(|()| terminal.size()) {
            Ok(size) => {
                // The alternate screen is entered blank.
                terminal.shown = Buffer::empty(size);
                Ok(terminal)
            }
            Err(error) => Err(error.into()),
        }
    }

    /// Draws one frame and sends what changed since the last one in a single write; `frame` says
    /// where the cursor stands, if it is seen.
    ///
    /// # Errors
    /// When the terminal has gone.
    pub fn draw(&mut self, frame: impl FnOnce(&mut Canvas) -> Option<Position>) -> io::Result<()> {
        let size = self.size()?;
        if self.shown.area != size {
            self.clear_to(size)?;
        }
        self.canvas.begin(size);
        let cursor = frame(&mut self.canvas);
        let mut changed = self.canvas.finish();
        if std::mem::take(&mut self.is_blank) {
            changed.fill(true);
        }
        changes::send(&mut self.backend, &mut self.shown, self.canvas.cells(), &changed)?;
        if let Some(cursor) = cursor {
            self.backend.set_cursor_position(cursor)?;
        }
        match cursor.is_some() {
            seen if seen == self.has_cursor => {}
            true => self.backend.show_cursor()?,
            false => self.backend.hide_cursor()?,
        }
        self.has_cursor = cursor.is_some();
        Backend::flush(&mut self.backend)
    }

    /// Forgets what is on the screen, so that the next frame is sent whole (Ctrl+L: another program
    /// wrote over it).
    ///
    /// # Errors
    /// When the terminal has gone.
    pub fn clear(&mut self) -> io::Result<()> {
        self.clear_to(self.size()?)
    }

    /// The size is the caller's: asked for twice, it may be another one the second time.
    fn clear_to(&mut self, size: Rect) -> io::Result<()> {
        self.backend.clear_region(ClearType::All)?;
        self.backend.hide_cursor()?;
        self.has_cursor = false;
        self.shown = Buffer::empty(size);
        self.is_blank = true;
        Ok(())
    }

    /// Asked before every frame, so of the terminal that is open; crossterm would open it again.
    fn size(&self) -> io::Result<Rect> {
        match rustix::termios::tcgetwinsize(rustix::stdio::stdout()) {
            Ok(size) if size.ws_col > 0 && size.ws_row > 0 => {
                Ok(Rect::new(0, 0, size.ws_col, size.ws_row))
            }
            _ => self.backend.size().map(|size| Rect::new(0, 0, size.width, size.height)),
        }
    }

    /// Gives the terminal back, says something below what was there before, and stops until the
    /// shell continues the program; then the terminal is to be taken again.
    pub fn stop(&mut self, said: &str) {
        give_back();
        let _ = write_out(format!("{said}\r\n").as_bytes());
        job::stop();
    }

    /// Takes the terminal again after the program was stopped, by [`Terminal::stop`] or by force:
    /// the shell has set it up for itself meanwhile.
    ///
    /// # Errors
    /// When the terminal has gone.
    pub fn retake(&mut self) -> io::Result<()> {
        // crossterm does nothing where it thinks that the mode is raw already.
        let _ = crossterm::terminal::disable_raw_mode();
        crossterm::terminal::enable_raw_mode()?;
        ENTERED.store(true, Ordering::SeqCst);
        write_out(ENTER)
    }

    /// Gives the terminal back. What is printed afterwards stands below what was there before.
    pub fn leave(self) {}
}

impl Drop for Terminal {
    fn drop(&mut self) {
        give_back();
    }
}

/// Fails unless one can read keys from standard input and draw on standard output.
///
/// # Errors
/// [`Error::NotATerminal`].
pub fn require_terminal() -> Result<(), Error> {
    if io::stdin().is_terminal() && io::stdout().is_terminal() {
        Ok(())
    } else {
        Err(Error::NotATerminal)
    }
}

/// Gives the terminal back if it is ours; a second call does nothing.
fn give_back() {
    if ENTERED.swap(false, Ordering::SeqCst) {
        // If the window was closed there is nothing to give back, and nobody to tell.
        let _ = write_out(LEAVE);
        let _ = crossterm::terminal::disable_raw_mode();
    }
}

/// Collects a frame until it is flushed. `std`'s standard output would cut it into pieces of 1 KiB,
/// and hold a lock in which a panic hook could not write.
#[derive(Default)]
struct Output(Vec<u8>);

impl Write for Output {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        // Once the terminal is given back, the rest of a frame must not appear in the shell.
        let result = if ENTERED.load(Ordering::SeqCst) { write_out(&self.0) } else { Ok(()) };
        self.0.clear();
        result
    }
}

fn write_out(mut bytes: &[u8]) -> io::Result<()> {
    let out = rustix::stdio::stdout();
    while !bytes.is_empty() {
        match rustix::io::write(out, bytes) {
            Ok(n) => bytes = &bytes[n..],
            Err(rustix::io::Errno::INTR) => {}
            // Somebody who shares the terminal made it non-blocking.
            Err(rustix::io::Errno::AGAIN) => {
                match poll(&mut [PollFd::new(&out, PollFlags::OUT)], None) {
                    Ok(_) | Err(rustix::io::Errno::INTR) => {}
                    Err(error) => return Err(error.into()),
                }
            }
            Err(error) => return Err(error.into()),
        }
    }
    Ok(())
}

/// The exit code after a panic, the one that Rust gives it.
pub const PANICKED: i32 = 101;

/// From now on a panic gives the terminal back, leaves a report in `folder`, if there is one, says
/// in French and in English where it is, and ends the program. It ends here and not by a signal, which would leave
/// an image of the memory with everybody's names in it.
pub fn report_panics(folder: Option<PathBuf>) {
    panic::set_hook(Box::new(move |info| {
        give_back();
        let nowhere = || io::Error::new(io::ErrorKind::NotFound, "HOME");
        let folder = folder.as_deref().ok_or_else(nowhere);
        let sentence = match folder.and_then(|folder| write_report(folder, &report(info))) {
            Ok(path) => {
                let path = path.display();
                format!(
                    "Une erreur du programme a arrêté ccr; le rapport est dans {path}\n\
                     A program error stopped ccr; the report is in {path}"
                )
            }
            Err(error) => format!(
                "Une erreur du programme a arrêté ccr, et le rapport n’a pu être écrit ({error}): {info}\n\
                 A program error stopped ccr, and the report could not be written"
            ),
        };
        let _ = writeln!(io::stderr(), "{sentence}");
        std::process::exit(PANICKED);
    }));
}

fn report(info: &PanicHookInfo) -> String {
    // The released program has no names of its functions: its callers would all be unknown.
    let callers = match cfg!(debug_assertions) {
        true => std::backtrace::Backtrace::force_capture().to_string(),
        false => String::new(),
    };
    format!(
        "ccr {}, {} {}\n{}\n{info}\n\n{callers}\n",
        env!("CARGO_PKG_VERSION"),
        std::env::consts::OS,
        std::env::consts::ARCH,
        chrono::Utc::now().to_rfc3339(),
    )
}

/// Writes a report that only its owner can read, since the message may quote a name, and returns
/// its path.
fn write_report(folder: &Path, report: &str) -> io::Result<PathBuf> {
    DirBuilder::new().recursive(true).mode(0o700).create(folder)?;
    let when = chrono::Utc::now().format("%Y%m%dT%H%M%S%.3f");
    let path = folder.join(format!("panic-{when}-{}.txt", std::process::id()));
    let mut file = OpenOptions::new().write(true).create_new(true).mode(0o600).open(&path)?;
    file.write_all(report.as_bytes())?;
    file.sync_all()?;
    Ok(path)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::os::unix::fs::PermissionsExt;

    #[test]
    fn a_report_is_for_its_owner_only() {
        let home = tempfile::tempdir().unwrap();
        let folder = home.path().join("state/ccr");

        let path = write_report(&folder, "Mme Tremblay").unwrap();

        assert_eq!(std::fs::read_to_string(&path).unwrap(), "Mme Tremblay");
        let mode = |path: &Path| path.metadata().unwrap().permissions().mode() & 0o777;
        assert_eq!(mode(&path), 0o600);
        assert_eq!(mode(&folder), 0o700);
    }

    #[test]
    fn every_mode_set_is_reset() {
        let text = |bytes| String::from_utf8(Vec::from(bytes)).unwrap();
        let (enter, leave) = (text(ENTER), text(LEAVE));
        for set in enter.split("\x1b[?").filter(|mode| mode.ends_with('h')) {
            assert!(leave.contains(&set.replace('h', "l")), "{set}");
        }
        assert!(leave.contains("?25h"));
        // Of a program that was killed there the last screen still stands in the alternate one.
        assert!(enter.starts_with("\x1b[?1049h\x1b[0m\x1b[2J\x1b[H"));
    }

    #[test]
    fn giving_back_what_was_never_taken_does_nothing() {
        give_back();
        let mut output = Output::default();
        output.write_all(b"rest of a frame").unwrap();
        output.flush().unwrap();
        assert!(output.0.is_empty());
    }
}
