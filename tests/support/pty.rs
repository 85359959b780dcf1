//! The real binary in a real pseudo-terminal: keys in, screen out.
#![allow(clippy::expect_used, reason = "without its terminal a test fails")]

use portable_pty::{Child, CommandBuilder, ExitStatus, MasterPty, PtySize, native_pty_system};
use rustix::fs::{Mode, OFlags};
use rustix::process::{Pid, Signal, kill_process};
use rustix::termios::{OptionalActions, SpecialCodeIndex, tcgetattr, tcsetattr};
use std::io::{Read, Write};
use std::num::NonZeroU16;
use std::path::Path;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering::SeqCst};
use std::sync::{Arc, Mutex};
use std::time::Duration;

/// `ccr` in a terminal of its own. Dropping it kills the program.
pub struct Pty {
    child: Box<dyn Child + Send + Sync>,
    /// The master side and what writes to it, until the window closes.
    window: Option<(Box<dyn MasterPty + Send>, Box<dyn Write + Send>)>,
    screen: Arc<Mutex<vt100::Parser>>,
    closed: Arc<AtomicBool>,
    written: Arc<AtomicUsize>,
}

impl Pty {
    /// Starts `ccr` in a window of (columns, rows), in the test's environment and `env`.
    pub fn start(args: &[&str], env: &[(&str, &str)], size: (u16, u16)) -> Pty {
        Pty::of(env!("CARGO_BIN_EXE_ccr").as_ref(), args, env, size)
    }

    /// Starts another program the same way.
    pub fn of(program: &Path, args: &[&str], env: &[(&str, &str)], size: (u16, u16)) -> Pty {
        let mut command = CommandBuilder::new(program);
        command.args(args);
        command.env("TERM", "xterm-256color");
        env.iter().for_each(|(k, v)| command.env(k, v));
        let (size, columns, rows) = sizes(size);
        let pty = native_pty_system().openpty(size).expect("a pty");
        let child = pty.slave.spawn_command(command).expect("a program");
        let mut output = pty.master.try_clone_reader().expect("a reader");
        let writer = pty.master.take_writer().expect("a writer");
        let parser = vt100::Parser::new(rows, columns, 0);
        let pty = Pty {
            child,
            window: Some((pty.master, writer)),
            screen: Arc::new(Mutex::new(parser)),
            closed: Arc::default(),
            written: Arc::default(),
        };
        let (screen, closed) = (Arc::clone(&pty.screen), Arc::clone(&pty.closed));
        let written = Arc::clone(&pty.written);
        std::thread::spawn(move || {
            let mut buffer = [0; 4096];
            while !closed.load(SeqCst)
                && let Ok(n @ 1..) = output.read(&mut buffer)
            {
                screen.lock().expect("screen").process(&buffer[..n]);
                written.fetch_add(n, SeqCst);
            }
        });
        pty
    }

    /// Types these bytes.
    pub fn send(&mut self, keys: &str) {
        let (_, writer) = self.window.as_mut().expect("an open window");
        writer.write_all(keys.as_bytes()).expect("keys taken");
    }

    /// Sends these bytes, which need not be text.
    pub fn send_bytes(&mut self, bytes: &[u8]) {
        let (_, writer) = self.window.as_mut().expect("an open window");
        writer.write_all(bytes).expect("bytes taken");
    }

    /// The bytes that the program has written to its terminal.
    pub fn written(&self) -> usize {
        self.written.load(SeqCst)
    }

    /// Whether it sleeps in poll(2) or ppoll(2) without a timeout (proc_pid_syscall(5)).
    pub fn sleeps_for_good(&self) -> bool {
        let id = self.child.process_id().expect("a program");
        let call = std::fs::read_to_string(format!("/proc/{id}/syscall")).expect("a process");
        let parts: Vec<&str> = call.split_whitespace().collect();
        // The third argument: -1 milliseconds, or no time at all.
        matches!(parts.get(3), Some(&("0xffffffff" | "0xffffffffffffffff" | "0x0")))
    }

    /// Waits until the screen shows this text; panics with the screen if it never does.
    pub fn wait_for(&self, text: &str) {
        let shows = || self.screen().contents().contains(text).then_some(());
        patiently(text, &self.screen, shows);
    }

    /// The screen now: text, colours, cursor, and whether it is the alternate one.
    pub fn screen(&self) -> vt100::Screen {
        self.screen.lock().expect("screen").screen().clone()
    }

    /// Gives the window another size; the kernel tells the program by SIGWINCH.
    pub fn resize(&mut self, size: (u16, u16)) {
        let (size, columns, rows) = sizes(size);
        let mut parser = self.screen.lock().expect("screen");
        parser.screen_mut().set_size(rows, columns);
        let (master, _) = self.window.as_ref().expect("an open window");
        master.resize(size).expect("a new size");
    }

    /// Sends a signal to the program.
    pub fn signal(&self, signal: Signal) {
        let id = self.child.process_id().expect("a program").cast_signed();
        kill_process(Pid::from_raw(id).expect("an id"), signal).expect("sent");
    }

    /// Sends a signal to the only program that the program (a shell) runs, as another window would.
    pub fn signal_job(&self, signal: Signal) {
        let id = self.child.process_id().expect("a program");
        let jobs = std::fs::read_to_string(format!("/proc/{id}/task/{id}/children"));
        let job: i32 = jobs.expect("a process").trim().parse().expect("one job");
        kill_process(Pid::from_raw(job).expect("an id"), signal).expect("sent");
    }

    /// Closes the window; the reading thread lets go of it when the program redraws.
    pub fn close(&mut self) {
        self.closed.store(true, SeqCst);
        self.send_no_end_of_file();
        self.resize((61, 21));
        self.window = None;
    }

    /// portable-pty types Enter and the terminal's end-of-file key (Ctrl+D) before it lets go, as
    /// no window does; without such a key it does not.
    fn send_no_end_of_file(&self) {
        let (master, _) = self.window.as_ref().expect("an open window");
        let name = master.tty_name().expect("a name");
        let flags = OFlags::RDWR | OFlags::NOCTTY;
        let terminal = rustix::fs::open(name, flags, Mode::empty()).expect("a terminal");
        let mut settings = tcgetattr(&terminal).expect("settings");
        settings.special_codes[SpecialCodeIndex::VEOF] = 0;
        tcsetattr(&terminal, OptionalActions::Now, &settings).expect("settings taken");
    }

    /// Waits until the program has ended.
    pub fn exit(&mut self) -> ExitStatus {
        let child = &mut self.child;
        patiently("end", &self.screen, || child.try_wait().expect("a status"))
    }
}

impl Drop for Pty {
    fn drop(&mut self) {
        // One that has ended already cannot be killed.
        let _ = self.child.kill().and_then(|()| self.child.wait());
    }
}

/// Asks again and again for a minute; panics with the screen then.
fn patiently<T>(what: &str, on: &Mutex<vt100::Parser>, mut ask: impl FnMut() -> Option<T>) -> T {
    for _ in 0..30_000 {
        if let Some(found) = ask() {
            return found;
        }
        std::thread::sleep(Duration::from_millis(2));
    }
    let screen = on.lock().expect("screen").screen().contents();
    panic!("no « {what} »; the screen shows:\n{screen}");
}

fn sizes((cols, rows): (u16, u16)) -> (PtySize, NonZeroU16, NonZeroU16) {
    let mut size = PtySize::default();
    (size.cols, size.rows) = (cols, rows);
    let above_zero = |n| NonZeroU16::new(n).expect("a size above zero");
    (size, above_zero(cols), above_zero(rows))
}
