//! The one place where the program waits: for a key, a signal or a deadline, and for nothing else.
//!
//! We sleep in our own `poll(2)` and ask crossterm only for what is already there, because
//! crossterm's `read` retries after a signal (SIGTERM would go unseen until the next key) and spins
//! once the window is closed.
//!
//! Standard input is opened a second time, non-blocking: where crossterm has read the beginning of
//! a sequence (half a paste, half an `é`) it reads again at once, and on a blocking descriptor it
//! would sleep there, deaf to signals. Our own copy leaves the shell's descriptor as it is.

use super::terminal::{Error, require_terminal};
use crossterm::event::{self, Event, KeyCode, KeyEventKind};
use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::fs::{Mode, OFlags};
use rustix::stdio::{dup2_stdin, stdin};
use signal_hook::consts::{SIGCONT, SIGHUP, SIGINT, SIGTERM, SIGTSTP, SIGWINCH};
use signal_hook::iterator::{backend::SignalDelivery, exfiltrator::SignalOnly};
use std::io::{self, Write};
use std::os::fd::{AsFd, OwnedFd};
use std::os::unix::net::UnixStream;
use std::time::{Duration, Instant};

/// How long crossterm may look each time before it is asked again. It comes back as soon as it has
/// found something, and there is always something to find: see [`Wait::drain`].
const GRACE: Duration = Duration::from_millis(20);

/// How often it is asked before we believe that the signal cannot reach it.
const PATIENCE: usize = 5;

/// The most bytes that are looked at as one key: F5 to F12 and fewer than two cursor keys.
const LONGEST: u64 = 5;

/// The most events handed over at once, so that a flood fills no memory and hides no signal for long.
const MOST: usize = 1_024;

/// A paste whose end mark is lost swallows every key. After this long without a byte it is ended.
const SILENCE: Duration = Duration::from_secs(5);
const PASTE_END: &[u8] = b"\x1b[201~";

/// Why the wait ended.
#[derive(Debug, PartialEq)]
pub enum Wake {
    /// What was typed, clicked or pasted, and at most one resize. Never empty.
    Input(Vec<Event>),
    /// Somebody asks the program to end.
    Signal(Signal),
    /// The shell asks the program to stop (SIGTSTP).
    Stop,
    /// The program was stopped and goes on (SIGCONT): the terminal may have been another's.
    Continued,
    /// The deadline has come.
    Deadline,
    /// The window was closed: nothing can come or be shown any more. Every later wait says the
    /// same, at once.
    Closed,
}

/// A signal that asks the program to end: save, give the terminal back, exit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Signal {
    /// SIGHUP: the window was closed or the connection lost.
    HangUp,
    /// SIGINT, sent by another program; Ctrl+C is a key.
    Interrupt,
    /// SIGTERM.
    Terminate,
}

impl Signal {
    /// The exit status a shell expects after this signal: 128 and its number.
    pub const fn exit_code(self) -> u8 {
        match self {
            Signal::HangUp => 129,
            Signal::Interrupt => 130,
            Signal::Terminate => 143,
        }
    }
}

/// What the program waits on. One at a time; keep it until the program ends, since dropping it
/// leaves the signals without effect.
pub struct Wait {
    signals: SignalDelivery<UnixStream, SignalOnly>,
    /// Standard input as it was before, and ours, unless it could not be opened again.
    input: Option<(OwnedFd, OwnedFd)>,
    closed: bool,
    /// A signal that came with the input just given.
    ending: Option<Signal>,
    stopping: bool,
    continued: bool,
    /// When bytes last came that were no whole event.
    unfinished: Option<Instant>,
    /// Whether the last look stopped before crossterm had no more.
    more: bool,
    /// Whether crossterm listens for new sizes, which it does from its first look on.
    listening: bool,
    /// The columns and rows that were told last.
    size: Option<(u16, u16)>,
}

impl Wait {
    /// Listens from now on for TERM, HUP, INT, TSTP, CONT and new sizes of the window. Make it before the first
    /// frame is drawn, or an early resize is lost.
    ///
    /// # Errors
    /// [`Error::NotATerminal`], or what the system answered.
    pub fn new() -> Result<Wait, Error> {
        require_terminal()?;
        let (receiver, sender) = UnixStream::pair()?;
        let signals = SignalDelivery::with_pipe(
            receiver,
            sender,
            SignalOnly,
            [SIGTERM, SIGHUP, SIGINT, SIGTSTP, SIGCONT, SIGWINCH],
        )?;
        Ok(Wait {
            signals,
            input: open_again().ok(),
            closed: false,
            ending: None,
            stopping: false,
            continued: false,
            unfinished: None,
            more: false,
            listening: false,
            size: size(),
        })
    }

    /// Sleeps until something happens. What was typed before a signal is given before the signal;
    /// a deadline is reported only when nothing else is there.
    pub fn next(&mut self, deadline: Option<Instant>) -> Wake {
        // So that a flood of input cannot hide a signal.
        if let Some(signal) = self.ending.take() {
            return Wake::Signal(signal);
        }
        loop {
            // First the signal pipe is emptied, then we look: what comes in between wakes us up.
            let resize = self.take_signals();
            if std::mem::take(&mut self.continued) {
                return Wake::Continued;
            }
            let mut events = self.typed();
            events.extend(resize);
            if !events.is_empty() {
                return Wake::Input(events);
            }
            if let Some(signal) = self.ending.take() {
                return Wake::Signal(signal);
            }
            if std::mem::take(&mut self.stopping) {
                return Wake::Stop;
            }
            if self.closed {
                return Wake::Closed;
            }
            let now = Instant::now();
            let silence = self.unfinished.map(|since| since + SILENCE);
            if silence.is_some_and(|end| end <= now) {
                let pasted = self.end_paste();
                if !pasted.is_empty() {
                    return Wake::Input(pasted);
                }
            } else if deadline.is_some_and(|end| end <= now) {
                return Wake::Deadline;
            } else {
                let until = [deadline, silence].into_iter().flatten().min();
                self.sleep(until.map(|until| until - now));
            }
        }
    }

    /// Sleeps until there is input or a signal, or for that long. It may wake up early.
    fn sleep(&mut self, timeout: Option<Duration>) {
        let timeout = timeout.and_then(|t| Timespec::try_from(t).ok());
        let input = stdin();
        let mut fds = [
            PollFd::new(&input, PollFlags::IN),
            PollFd::new(self.signals.get_read(), PollFlags::IN),
        ];
        match poll(&mut fds, timeout.as_ref()) {
            Ok(_) => {}
            Err(rustix::io::Errno::INTR) => return,
            Err(_) => self.closed = true,
        }
        let input = fds[0].revents();
        if input.intersects(PollFlags::HUP | PollFlags::ERR | PollFlags::NVAL) {
            self.closed = true;
        }
    }

    /// How many bytes there are to read. Only if there are any is crossterm asked: bytes that it read
    /// unseen by us could be half a paste, whose end nobody would wait for.
    fn waiting(&mut self) -> u64 {
        let waiting = rustix::io::ioctl_fionread(stdin()).unwrap_or(0);
        if waiting > 0 {
            // Forgotten again as soon as these bytes have made an event.
            self.unfinished = Some(Instant::now());
        }
        waiting
    }

    /// What was typed. Where the bytes that wait are one key, which they nearly always are, that key
    /// is answered before the rest of the look is taken: what came between counting and reading them
    /// is found once the answer is on the screen.
    fn typed(&mut self) -> Vec<Event> {
        let waiting = self.waiting();
        if waiting == 0 && !self.more {
            return Vec::new();
        }
        let mut events = Vec::new();
        if waiting > 0 && waiting <= LONGEST && self.listening && !self.more {
            self.more = true;
            if let Ok(Some(event @ Event::Key(key))) = look() {
                self.unfinished = None;
                events.push(event);
                if waiting <= bytes_of(key.code) {
                    return events;
                }
            }
        }
        events.extend(self.drain());
        events.retain(|event| !is_release(event));
        events
    }

    /// All that crossterm has or can read without sleeping.
    ///
    /// « Nothing » from crossterm may mean that its time was up before it looked, and what it had
    /// read by then would lie there until the next key. So it is given something to find: it tells
    /// a new size only after every key, and we raise the signal of a new size first. Once that is
    /// told, there is nothing else. Its sizes are good for nothing more than this: ours come
    /// through a pipe of our own, which wakes us up.
    fn drain(&mut self) -> Vec<Event> {
        let mut events = Vec::new();
        if !self.listening {
            self.listening = event::poll(Duration::ZERO).is_ok();
        }
        self.more = signal_hook::low_level::raise(SIGWINCH).is_ok();
        let mut patience = PATIENCE;
        while events.len() < MOST {
            match look() {
                Ok(Some(Event::Resize(..))) => {
                    self.more = false;
                    break;
                }
                Ok(Some(event)) => {
                    self.unfinished = None;
                    events.push(event);
                }
                Ok(None) if patience > 0 => patience -= 1,
                Ok(None) => {
                    self.more = false;
                    break;
                }
                Err(_) => {
                    self.closed = true;
                    break;
                }
            }
        }
        events
    }

    /// Notes a signal that asks to end, and returns the size of the window if it has another.
    fn take_signals(&mut self) -> Option<Event> {
        let mut resized = false;
        for signal in self.signals.pending() {
            match signal {
                SIGHUP => self.ending = Some(Signal::HangUp),
                SIGINT => self.ending = Some(Signal::Interrupt),
                SIGTERM => self.ending = Some(Signal::Terminate),
                SIGTSTP => self.stopping = true,
                SIGCONT => self.continued = true,
                _ => resized = true,
            }
        }
        // Our own signal changes nothing, and is not told.
        let (columns, rows) = resized.then(size)??;
        let before = self.size.replace((columns, rows));
        (before != self.size).then_some(Event::Resize(columns, rows))
    }

    /// Ends a paste whose end mark does not come, by handing the mark to crossterm on standard
    /// input in the terminal's stead. Whatever else it was half of is dropped.
    fn end_paste(&mut self) -> Vec<Event> {
        self.unfinished = None;
        let Some((_, ours)) = &self.input else {
            return Vec::new();
        };
        let stand_in = || -> io::Result<UnixStream> {
            let (mut sender, receiver) = UnixStream::pair()?;
            receiver.set_nonblocking(true)?;
            sender.write_all(PASTE_END)?;
            dup2_stdin(&receiver)?;
            Ok(sender)
        };
        let Ok(sender) = stand_in() else {
            return Vec::new();
        };
        let back = ours.as_fd().try_clone_to_owned();
        let mut events = self.drain();
        drop(sender);
        if back.and_then(|ours| Ok(dup2_stdin(&ours)?)).is_err() {
            self.closed = true;
        }
        events.retain(|event| matches!(event, Event::Paste(_)));
        events
    }
}

impl Drop for Wait {
    fn drop(&mut self) {
        if let Some((before, _)) = &self.input {
            // Nothing can be done about a failure, and standard input closes with us anyway.
            let _ = dup2_stdin(before);
        }
    }
}

/// The columns and rows of the window.
fn size() -> Option<(u16, u16)> {
    let size = rustix::termios::tcgetwinsize(rustix::stdio::stdout()).ok()?;
    Some((size.ws_col, size.ws_row))
}

/// Puts a second, non-blocking opening of the same terminal in the place of standard input;
/// `O_NONBLOCK` on the first would be shared with the shell and with standard output.
fn open_again() -> io::Result<(OwnedFd, OwnedFd)> {
    let before = stdin().try_clone_to_owned()?;
    let flags = OFlags::RDONLY | OFlags::NONBLOCK | OFlags::NOCTTY | OFlags::CLOEXEC;
    // The name may belong to another user (after su) or be unknown here (in a container).
    let ours = rustix::termios::ttyname(stdin(), Vec::new())
        .and_then(|name| rustix::fs::open(name, flags, Mode::empty()))
        .or_else(|_| rustix::fs::open("/dev/tty", flags, Mode::empty()))?;
    dup2_stdin(&ours)?;
    Ok((before, ours))
}

/// One event, if crossterm has one or can read it.
fn look() -> io::Result<Option<Event>> {
    event::poll(GRACE)?.then(event::read).transpose()
}

/// How many bytes a key sends, or more where nothing else of so few bytes begins so.
fn bytes_of(key: KeyCode) -> u64 {
    match key {
        KeyCode::Char(sign) => sign.len_utf8() as u64,
        KeyCode::Enter | KeyCode::Tab | KeyCode::Backspace | KeyCode::Esc => 1,
        _ => LONGEST,
    }
}

/// Some terminals tell when a key goes up; nobody here wants to know.
fn is_release(event: &Event) -> bool {
    matches!(event, Event::Key(key) if key.kind == KeyEventKind::Release)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crossterm::event::{KeyEvent, KeyModifiers};

    #[test]
    fn only_the_release_of_a_key_is_left_out() {
        let key =
            |kind| Event::Key(KeyEvent::new_with_kind(KeyCode::Enter, KeyModifiers::NONE, kind));
        assert!(is_release(&key(KeyEventKind::Release)));
        assert!(!is_release(&key(KeyEventKind::Press)));
        assert!(!is_release(&key(KeyEventKind::Repeat)));
        assert!(!is_release(&Event::Paste(String::new())));
    }

    #[test]
    fn exit_codes_are_128_and_the_number_of_the_signal() {
        assert_eq!(i32::from(Signal::HangUp.exit_code()), 128 + SIGHUP);
        assert_eq!(i32::from(Signal::Interrupt.exit_code()), 128 + SIGINT);
        assert_eq!(i32::from(Signal::Terminate.exit_code()), 128 + SIGTERM);
    }
}
