//! The real program under a shell with job control: stopped, continued, and stopped where nobody
//! could continue it.

use rustix::process::Signal;

use crate::support::desk::Desk;
use crate::support::pty::Pty;

/// Runs the register; says how the terminal is when it is given back; goes on at Enter.
const SCRIPT: &str = r#"
set -m
"$0" --registre "$1"
stty -a | grep -q ' icanon' && stty -a | grep -q ' echo ' && echo TERMINAL ORDINAIRE
echo ICI
stty sane
read -r line
fg >/dev/null
echo "FIN $?"
stty -a | grep -q ' icanon' && echo ENCORE ORDINAIRE
read -r line
"#;

/// The form of a new person with a name in it, in a program that a shell has started.
fn in_shell(desk: &Desk) -> Pty {
    let args = ["-c", SCRIPT, env!("CARGO_BIN_EXE_ccr"), &desk.register];
    typed(desk.run("/bin/sh", &args, (80, 24)))
}

fn typed(mut window: Pty) -> Pty {
    window.wait_for("À FAIRE");
    window.send("2n");
    window.wait_for("Ajouter une personne");
    window.send("Tremblay");
    window.wait_for("Tremblay");
    window
}

fn assert_stopped(window: &Pty) {
    window.wait_for("ccr est suspendu, rien n’est perdu");
    window.wait_for("TERMINAL ORDINAIRE");
    let screen = window.screen();
    assert!(!screen.alternate_screen() && !screen.hide_cursor() && !screen.bracketed_paste());
    assert_eq!(screen.mouse_protocol_mode(), vt100::MouseProtocolMode::None);
}

/// Continued, the form is there as it was, takes keys, and the program leaves as ever.
fn assert_goes_on(mut window: Pty) {
    window.send("\n");
    window.wait_for("Ajouter une personne");
    let screen = window.screen();
    assert!(screen.alternate_screen() && screen.bracketed_paste());
    assert_ne!(screen.mouse_protocol_mode(), vt100::MouseProtocolMode::None);
    window.send("-Roy");
    window.wait_for("Tremblay-Roy");
    window.send("\x11");
    window.wait_for("FIN 0");
    window.wait_for("ENCORE ORDINAIRE");
    assert!(!window.screen().alternate_screen());
}

#[test]
fn a_stop_from_another_window_gives_the_terminal_back_and_fg_takes_it_again() {
    let desk = Desk::new();
    let window = in_shell(&desk);
    window.signal_job(Signal::TSTP);
    assert_stopped(&window);
    // What was typed is on the disk while nobody knows whether it will ever be continued.
    assert!(desk.drafts().contains("Tremblay"));
    assert_goes_on(window);
}

#[test]
fn the_key_stops_it_where_nothing_is_typed() {
    let desk = Desk::new();
    let mut window = in_shell(&desk);
    // In a field the key takes back what was typed there.
    window.send("\x1a");
    window.send("Tremblay\x1b");
    window.wait_for("Brouillon");
    window.send("\x02");
    assert_stopped(&window);
    window.send("\n");
    window.wait_for("Toutes les personnes");
    window.send("n");
    window.wait_for("(brouillon repris, ");
    window.send("\x11");
    window.wait_for("FIN 0");
}

#[test]
fn one_that_was_stopped_by_force_draws_itself_anew() {
    let desk = Desk::new();
    let window = in_shell(&desk);
    window.signal_job(Signal::STOP);
    // The shell takes the terminal as it finds it.
    window.wait_for("ICI");
    assert_goes_on(window);
}

#[test]
fn in_a_window_of_its_own_it_does_not_stop_since_nobody_could_continue_it() {
    let desk = Desk::new();
    let mut window = typed(desk.open((80, 24)));
    window.signal(Signal::TSTP);
    window.send("-Roy");
    window.wait_for("Tremblay-Roy");
    window.send("\x1b");
    window.wait_for("Brouillon");
    window.send("\x02");
    window.wait_for("Aucun interpréteur");
    window.send("q");
    assert_eq!(window.exit().exit_code(), 0);
}
