//! What may go wrong around the program while somebody works in it: the real program, in a real
//! terminal.

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use ccr::domain::entity::Entity;
use ccr::store::Store;
use rusqlite::{Connection, TransactionBehavior};
use rustix::process::Signal;

use crate::support::desk::{Desk, assert_given_back, wait_until};
use crate::support::mount::Mounted;
use crate::support::pty::Pty;

/// The family names of a register.
fn names(register: &str) -> Vec<String> {
    let store = Store::open(register.as_ref()).unwrap();
    let people = store.all(Entity::Person, None, 100).unwrap();
    people.iter().map(|person| person.text("family_name").unwrap().to_owned()).collect()
}

/// Closes the message that says this, as soon as it takes a key.
fn understand(window: &mut Pty, said: &str) {
    window.wait_for(said);
    wait_until(|| {
        window.send("\r");
        std::thread::sleep(std::time::Duration::from_millis(100));
        !window.screen().contents().contains("Compris")
    });
}

#[test]
fn an_interrupt_from_another_program_keeps_what_was_typed() {
    let desk = Desk::new();
    let (mut window, text) = desk.typed();
    window.wait_for(&text[280..]);
    window.signal(Signal::INT);
    assert_eq!(window.exit().exit_code(), 130);
    assert_given_back(&window);
    assert!(desk.drafts().contains(&text));
}

#[test]
fn no_size_of_a_real_window_stops_it() {
    let desk = Desk::new();
    let mut window = desk.form();
    window.send("Tremblay");
    for size in [(1, 1), (2, 2), (10, 5), (1, 24), (80, 1), (300, 100), (80, 24)] {
        let written = window.written();
        window.resize(size);
        wait_until(|| window.written() > written);
    }
    window.wait_for("Ajouter une personne");
    window.wait_for("Tremblay");
    window.send("\x11");
    assert_eq!(window.exit().exit_code(), 0);
}

#[test]
fn a_million_letters_pasted_or_very_many_typed_at_once_are_told_and_save_nothing() {
    let typed = "a".repeat(200_000);
    let pasted = format!("\x1b[200~{}\x1b[201~", "a".repeat(1_000_000));
    for (text, shown) in [(typed, "Ce champ est plein"), (pasted, "Rien n’a été collé")] {
        let desk = Desk::new();
        let mut window = desk.form();
        window.send(&text);
        window.wait_for(shown);
        window.signal(Signal::TERM);
        assert_eq!(window.exit().exit_code(), 143);
        assert_given_back(&window);
        assert_eq!(names(&desk.register), [""; 0]);
    }
}

#[test]
fn a_paste_whose_end_is_lost_is_ended_and_keys_work_again() {
    let desk = Desk::new();
    let mut window = desk.form();
    window.send("\x1b[200~Tremblay");
    window.wait_for("Tremblay");
    window.send("-Roy");
    window.wait_for("Tremblay-Roy");
    window.send("\x13");
    window.wait_for("Personne ajoutée");
    assert_eq!(names(&desk.register), ["Tremblay-Roy"]);
}

#[test]
fn without_input_output_or_a_controlling_terminal_it_says_so_in_one_sentence() {
    let desk = Desk::new();
    for script in [
        r#"exec "$0" --registre "$1" <&-"#,
        r#"exec "$0" --registre "$1" <&- >&-"#,
        r#""$0" --registre "$1" </dev/null | cat; exit 4"#,
        r#"exec setsid "$0" --registre "$1" </dev/null >/dev/null"#,
    ] {
        let output = Command::new("/bin/sh")
            .args(["-c", script, env!("CARGO_BIN_EXE_ccr"), &desk.register])
            .env("XDG_STATE_HOME", desk.state())
            .stdin(Stdio::null())
            .output()
            .unwrap();
        let said = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(4), "{script}: {said}");
        assert_eq!(said.trim_end().lines().count(), 1, "{script}: {said}");
        assert!(output.stdout.is_empty() && !said.contains("panic"), "{script}: {said}");
    }
}

#[test]
fn on_a_full_disk_a_form_keeps_what_was_typed_and_saves_it_once_there_is_room() {
    let Some(disk) = Mounted::disk(2000) else { return };
    let desk = Desk::at(tempfile::tempdir().unwrap(), &disk.path("registre.ccr"));
    let mut window = desk.form();
    // A note of 400 lines does not fit in what is left of a page.
    window.send("Tremblay\x1b[6~");
    window.send(&format!("\x1b[200~{}\x1b[201~", "Une longue ligne de notes.\n".repeat(400)));
    window.wait_for("longue ligne");
    disk.fill_up();
    window.send("\x13");
    understand(&mut window, "plus de place sur le disque");
    window.wait_for("longue ligne");
    fs::remove_file(disk.path("filler")).unwrap();
    window.send("\x13");
    window.wait_for("Personne ajoutée");
    assert_eq!(names(&desk.register), ["Tremblay"]);
    window.send("q");
    assert_eq!(window.exit().exit_code(), 0);
}

#[test]
fn a_closed_register_on_a_full_disk_opens_and_says_that_nothing_can_be_saved() {
    let Some(disk) = Mounted::disk(2000) else { return };
    let desk = Desk::at(tempfile::tempdir().unwrap(), &disk.path("registre.ccr"));
    let mut window = desk.form();
    window.send("Tremblay\x13");
    window.wait_for("Personne ajoutée");
    window.send("q");
    assert_eq!(window.exit().exit_code(), 0);
    disk.fill_up();
    let mut window = desk.run(env!("CARGO_BIN_EXE_ccr"), &["--registre", &desk.register], (80, 24));
    window.wait_for("Le disque est plein");
    window.send("2");
    window.wait_for("Tremblay");
    window.send("q");
    window.exit();
    assert_given_back(&window);
    fs::remove_file(disk.path("filler")).unwrap();
    assert_eq!(names(&desk.register), ["Tremblay"]);
}

#[test]
fn words_that_could_not_be_kept_at_the_end_are_not_lost_without_a_word() {
    let desk = Desk::new();
    let mut window = desk.form();
    // A file took the place of the folder for drafts.
    let drafts = desk.state().join("ccr/brouillons");
    fs::remove_dir_all(&drafts).unwrap();
    fs::write(&drafts, "").unwrap();
    window.send("Tremblay");
    window.wait_for("Tremblay");
    window.send("\x11");
    window.wait_for("Quitter et perdre");
    // Who stays has the words still.
    window.send("\r");
    window.wait_for("Tremblay");
    window.send("\x11");
    window.wait_for("Quitter et perdre");
    window.send("\x1b[C\r");
    assert_eq!(window.exit().exit_code(), 4);
    assert_given_back(&window);
    wait_until(|| window.screen().contents().contains("n’a pas pu être gardé"));
}

#[test]
fn without_a_home_nothing_is_said_to_be_kept_and_leaving_asks() {
    let desk = Desk::new();
    let args = ["HOME=/proc/nohome", env!("CARGO_BIN_EXE_ccr"), "--registre", &desk.register];
    let nowhere = ["-u", "XDG_STATE_HOME", "-u", "XDG_DATA_HOME"];
    let args: Vec<&str> = nowhere.into_iter().chain(args).collect();
    let mut window = desk.run("env", &args, (80, 24));
    window.wait_for("Les brouillons ne peuvent pas être gardés");
    window.send("2n");
    window.wait_for("Ajouter une personne");
    window.send("Tremblay\x1b");
    window.wait_for("tant que ccr reste ouvert");
    window.send("\x11");
    window.wait_for("Quitter et perdre");
    window.send("\x1b[C\r");
    assert_eq!(window.exit().exit_code(), 4);
    assert!(!window.screen().contents().contains("os error"));
}

#[test]
fn while_another_program_holds_the_register_a_form_keeps_what_was_typed() {
    let desk = Desk::new();
    let mut window = desk.form();
    window.send("Tremblay");
    window.wait_for("Tremblay");
    let mut other = Connection::open(&desk.register).unwrap();
    let writing = other.transaction_with_behavior(TransactionBehavior::Immediate).unwrap();
    window.send("\x13");
    window.wait_for("nouvel essai");
    // The screen goes on meanwhile: it takes another size.
    window.resize((70, 22));
    window.wait_for("Tremblay");
    understand(&mut window, "Un autre programme est en train d’écrire");
    window.wait_for("Tremblay");
    // Esc does not wait for the end of the five seconds.
    window.send("\x13");
    window.wait_for("nouvel essai");
    window.send("\x1b");
    understand(&mut window, "Un autre programme est en train d’écrire");
    // What is let go in time is saved by itself.
    window.send("\x13");
    window.wait_for("nouvel essai");
    writing.rollback().unwrap();
    window.wait_for("Personne ajoutée");
    assert_eq!(names(&desk.register), ["Tremblay"]);
}

#[test]
fn a_key_that_was_on_its_way_does_not_answer_a_message_that_nobody_asked_for() {
    let desk = Desk::new();
    let other = desk.folder.path().join("autre.ccr");
    drop(Store::create(&other).unwrap());
    let mut window = desk.form();
    window.send("Tremblay");
    window.wait_for("Tremblay");
    fs::rename(&other, &desk.register).unwrap();
    window.send("\t");
    window.wait_for("Compris");
    // Typed on before the message was read.
    for _ in 0..3 {
        window.send("\r");
    }
    window.resize((78, 24));
    window.wait_for("Un autre fichier a pris la place");
    understand(&mut window, "Compris");
    window.wait_for("Tremblay");
}

#[test]
fn in_a_folder_that_cannot_be_written_it_says_so_at_once_and_changes_nothing() {
    let desk = Desk::new();
    let before = fs::read(&desk.register).unwrap();
    let folder = Path::new(&desk.register).parent().unwrap();
    let Some(shown) = Mounted::read_only(folder) else { return };
    let register = shown.path("registre.ccr");
    let args = ["--registre", register.to_str().unwrap()];
    let mut window = desk.run(env!("CARGO_BIN_EXE_ccr"), &args, (80, 24));
    window.wait_for("lecture");
    window.wait_for("À FAIRE");
    window.send("2n");
    window.wait_for("Ajouter une personne");
    window.send("Tremblay\x13");
    understand(&mut window, "le système ne permet pas d’y");
    window.send("\x11");
    window.exit();
    assert_given_back(&window);
    assert_eq!(fs::read(&desk.register).unwrap(), before);
}

#[test]
fn without_a_home_the_notes_of_a_meeting_are_not_said_to_be_kept_and_leaving_saves_them() {
    let desk = Desk::new();
    let demo = format!("{}.demo", desk.register);
    let made = std::process::Command::new(env!("CARGO_BIN_EXE_ccr"))
        .args(["demo", "--langue", "fr", "--vers", &demo])
        .output();
    assert!(made.unwrap().status.success());
    let args = ["HOME=/proc/nohome", env!("CARGO_BIN_EXE_ccr"), "--registre", &demo];
    let nowhere = ["-u", "XDG_STATE_HOME", "-u", "XDG_DATA_HOME"];
    let args: Vec<&str> = nowhere.into_iter().chain(args).collect();
    let mut window = desk.run("env", &args, (80, 24));
    window.wait_for("Les brouillons ne peuvent pas être gardés");
    window.send("3fPSM-2026-04\r");
    window.wait_for("1 sur");
    window.send("\r");
    window.wait_for("Ordre du jour");
    window.send("\rMots notés ce soir");
    window.wait_for("n’est gardé avant d’être enregistré");
    window.send("\x11");
    assert_eq!(window.exit().exit_code(), 0);
    assert!(!window.screen().contents().contains("perdu"));
    let notes: i64 = Connection::open(&demo)
        .unwrap()
        .query_row(
            "SELECT count(*) FROM agenda_item WHERE notes LIKE '%Mots notés ce soir%'",
            [],
            |row| row.get(0),
        )
        .unwrap();
    assert_eq!(notes, 1);
}
