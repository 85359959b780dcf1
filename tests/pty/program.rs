//! It starts, draws, is left or killed, and gives the terminal back.

use std::fs;
use std::process::{Command, Stdio};

use ccr::store::Store;
use ccr::tui::terminal::{Terminal, report_panics};
use rustix::process::Signal;

use crate::support::desk::{Desk, assert_given_back, files, wait_until};
use crate::support::pty::Pty;

#[test]
fn it_starts_draws_leaves_and_gives_the_terminal_back() {
    let desk = Desk::new();
    let mut window = desk.open((80, 24));
    window.wait_for("À FAIRE");
    assert!(window.screen().alternate_screen());
    window.send("q");
    assert_eq!(window.exit().exit_code(), 0);
    assert_given_back(&window);
    // One single file is left.
    let left: Vec<_> = fs::read_dir(desk.folder.path()).unwrap().flatten().collect();
    let register = left.iter().filter(|e| e.file_name().to_string_lossy().contains("registre"));
    assert_eq!(register.count(), 1);
}

#[test]
fn a_size_that_changes_while_it_starts_is_seen() {
    for size in [(60, 20), (100, 30)] {
        let desk = Desk::new();
        let mut window = desk.open((80, 24));
        window.resize(size);
        window.wait_for("À FAIRE");
        // The footer's last sign stands at the new right edge.
        let wide = |pty: &Pty| {
            let last = pty.screen().rows(0, size.0).last().unwrap_or_default();
            last.trim_end().ends_with("? aide")
                && last.trim_end().chars().count() == usize::from(size.0) - 1
        };
        wait_until(|| wide(&window));
        window.send("q");
        window.exit();
    }
}

#[test]
fn a_paste_with_newlines_stays_in_its_field() {
    let desk = Desk::new();
    let mut window = desk.open((80, 24));
    window.wait_for("À FAIRE");
    window.send("2n");
    window.wait_for("Ajouter une personne");
    window.send("\x1b[200~Tremblay\nq\n\x13\x1b[201~");
    window.wait_for("Tremblay q");
    window.wait_for("Ajouter une personne");
    window.signal(Signal::TERM);
    assert_eq!(window.exit().exit_code(), 143);
}

#[test]
fn three_hundred_letters_outlive_a_hang_up_an_end_and_a_closed_window() {
    for (signal, code) in [(Some(Signal::HUP), 129), (Some(Signal::TERM), 143), (None, 129)] {
        let desk = Desk::new();
        let (mut window, text) = desk.typed();
        // The kernel hands keys over a little after a signal that was sent later.
        window.wait_for(&text[280..]);
        match signal {
            Some(signal) => window.signal(signal),
            None => window.close(),
        }
        assert_eq!(window.exit().exit_code(), code);
        if signal.is_some() {
            assert_given_back(&window);
        }
        assert!(desk.drafts().contains(&text), "{code}: {}", desk.drafts());
        // And it is there again when the form is opened.
        let mut again = desk.open((80, 24));
        again.wait_for("À FAIRE");
        again.send("2n");
        again.wait_for("(brouillon repris, ");
        again.wait_for(&text[280..]);
    }
}

#[test]
fn three_hundred_letters_outlive_a_kill_once_a_second_has_gone_by() {
    let desk = Desk::new();
    let (mut window, text) = desk.typed();
    wait_until(|| desk.drafts().contains(&text));
    window.signal(Signal::KILL);
    window.exit();
    let mut again = desk.open((80, 24));
    again.wait_for("À FAIRE");
    again.send("2n");
    again.wait_for(&text[280..]);
}

#[test]
fn ten_thousand_bytes_of_noise_save_nothing_and_break_nothing() {
    let desk = Desk::new();
    let mut window = desk.open((80, 24));
    window.wait_for("À FAIRE");
    // xorshift: the same noise every time.
    let mut state = 0x9E37_79B9_u32;
    let noise = (0..10_000).map(|_| {
        state ^= state << 13;
        state ^= state >> 17;
        state ^= state << 5;
        state.to_le_bytes()[0]
    });
    // « q » and Ctrl+Q leave, as they should: left out, so that the noise is read to its end.
    let noise: Vec<u8> = noise.filter(|byte| !matches!(byte, b'q' | 0x11 | 0x03)).collect();
    window.send_bytes(&noise);
    // A paste that the noise began is ended first.
    window.send_bytes(b"\x1b[201~\x1b\x1b\x1b\x0c");
    window.signal(Signal::TERM);
    let code = window.exit().exit_code();
    assert!([0, 143].contains(&code), "{code}: {}", window.screen().contents());
    assert_given_back(&window);
    let store = Store::open(desk.register.as_ref()).unwrap();
    assert!(ccr::store::backup::integrity(&store).unwrap().is_empty());
}

#[test]
fn without_a_terminal_it_says_so_in_one_sentence() {
    let desk = Desk::new();
    let output = Command::new(env!("CARGO_BIN_EXE_ccr"))
        .args(["--registre", &desk.register])
        .env("XDG_STATE_HOME", desk.state())
        .stdin(Stdio::null())
        .output()
        .unwrap();
    assert!(!output.status.success());
    assert!(output.stdout.is_empty());
    let said = String::from_utf8(output.stderr).unwrap();
    assert_eq!(said.trim_end().lines().count(), 1, "{said}");
    assert!(!said.contains("panic"), "{said}");
}

#[test]
fn while_nobody_types_nothing_is_written() {
    let desk = Desk::new();
    let mut window = desk.open((80, 24));
    window.wait_for("À FAIRE");
    window.send("2n");
    window.wait_for("Ajouter une personne");
    window.send("Tremblay");
    wait_until(|| desk.drafts().contains("Tremblay"));
    let written = window.written();
    let stat = |desk: &Desk| {
        let all = files(desk.folder.path());
        all.into_iter().map(|f| (f.metadata().unwrap().modified().unwrap(), f)).collect::<Vec<_>>()
    };
    // It sleeps in poll(2) without a deadline: nothing but a key or a signal can wake it up.
    wait_until(|| window.sleeps_for_good());
    assert_eq!(window.written(), written);
    let files = stat(&desk);
    window.send("\x0c");
    wait_until(|| window.written() > written && window.sleeps_for_good());
    assert_eq!(stat(&desk), files);
}

/// Not a test of its own: what [`a_panic_gives_the_terminal_back_and_leaves_a_report`] runs in a
/// terminal.
#[test]
fn panicking_child() {
    let Some(folder) = std::env::var_os("CCR_TEST_REPORTS") else { return };
    report_panics(Some(folder.into()));
    let mut terminal = Terminal::enter().unwrap();
    terminal.draw(|_| None).unwrap();
    panic!("Mme Tremblay");
}

#[test]
fn a_panic_gives_the_terminal_back_and_leaves_a_report() {
    let folder = tempfile::tempdir().unwrap();
    let reports = folder.path().join("reports");
    let this = std::env::current_exe().unwrap();
    let args = ["--exact", "program::panicking_child", "--nocapture", "--test-threads=1"];
    let env = [("CCR_TEST_REPORTS", reports.to_str().unwrap())];
    let mut window = Pty::of(&this, &args, &env, (200, 24));
    window.exit();
    window.wait_for("le rapport est dans");
    assert_given_back(&window);
    let report = fs::read_to_string(&files(&reports)[0]).unwrap();
    assert!(report.contains("Mme Tremblay"));
    assert!(!window.screen().contents().contains("Mme Tremblay"), "the name stays in the report");
}
