//! Being stopped by the shell (Ctrl+B, SIGTSTP) and continued (`fg`, SIGCONT).

use nix::unistd::{getpgrp, getppid, getsid};
use rustix::process::{self, Signal};

/// Whether a shell is there that could continue the program: it runs in a group of its own (job
/// control), and its parent is in the same session. In a window of its own nobody could, and the
/// system ignores SIGTSTP for the same reason.
pub fn has_shell() -> bool {
    // In a container the leader of the session may live outside, where its number is 0, of which
    // rustix makes a process all the same; nix does not mind.
    let Ok(session) = getsid(None) else { return false };
    let parent = getppid();
    parent.as_raw() != 0 && getpgrp() != session && getsid(Some(parent)) == Ok(session)
}

/// Asks this program and those it runs with (a script around it) to stop, as the terminal does
/// when it sees the key.
pub fn ask_to_stop() {
    // Nothing happens then, which is all that can be said.
    let _ = process::kill_current_process_group(Signal::TSTP);
}

/// Stops here until the shell continues the program.
pub(super) fn stop() {
    let _ = process::kill_process(process::getpid(), Signal::STOP);
}
