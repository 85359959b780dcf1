//! Drafts of windows that run and that have ended.

use super::*;
use crate::text::ordered::Map;
use std::os::unix::fs::PermissionsExt;

struct Home {
    _dir: tempfile::TempDir,
    folder: PathBuf,
    register: PathBuf,
}

fn home() -> Home {
    let dir = tempfile::tempdir().unwrap();
    Home {
        folder: dir.path().join("state/drafts"),
        register: dir.path().join("laval.ccr"),
        _dir: dir,
    }
}

impl Home {
    fn open(&self) -> (Drafts, Found) {
        Drafts::open(&self.folder, &self.register).unwrap()
    }
}

fn typed(name: &str) -> Draft {
    Draft {
        fields: Map::from([("name".to_owned(), name.to_owned())]),
        saved_at: "2026-11-22T02:51:00-05:00".to_owned(),
    }
}

#[test]
fn what_was_flushed_survives_the_process() {
    let home = home();
    let (mut drafts, found) = home.open();
    assert_eq!(found, Found::Nothing);
    drafts.put("person:new", typed("Hélène « Lé"));
    drafts.put("person:7", typed("x\n\u{202E}\0y"));
    drafts.flush().unwrap();
    drop(drafts);

    let (drafts, found) = home.open();
    assert_eq!(found, Found::Drafts(2));
    assert_eq!(drafts.get("person:new"), Some(&typed("Hélène « Lé")));
    let keys: Vec<&str> = drafts.all().map(|(key, _)| key).collect();
    assert_eq!(keys, ["person:7", "person:new"]);
    let mode = |path: &Path| path.metadata().unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(&drafts.file), 0o600);
    assert_eq!(mode(&home.folder), 0o700);
}

#[test]
fn a_register_that_is_made_later_is_the_one_whose_drafts_were_kept_before() {
    let home = home();
    let real = home.register.parent().unwrap().join("real");
    fs::create_dir(&real).unwrap();
    let link = real.with_file_name("link");
    std::os::unix::fs::symlink(&real, &link).unwrap();
    let register = link.join("laval.ccr");
    let (mut drafts, _) = Drafts::open(&home.folder, &register).unwrap();
    drafts.put("first-run", typed("Comité"));
    drafts.flush().unwrap();
    drop(drafts);
    fs::write(&register, b"").unwrap();
    for path in [register, real.join("laval.ccr")] {
        assert_eq!(Drafts::open(&home.folder, &path).unwrap().1, Found::Drafts(1));
    }
}

#[test]
fn nothing_is_written_before_the_flush_nor_when_nothing_changed() {
    let home = home();
    let (mut drafts, _) = home.open();
    drafts.put("a", typed("1"));
    assert!(!drafts.file.exists());
    drafts.flush().unwrap();
    fs::remove_file(&drafts.file).unwrap();
    drafts.remove("never put");
    assert!(!drafts.is_dirty());
    drafts.flush().unwrap();
    assert!(!drafts.file.exists());
}

#[test]
fn a_saved_draft_is_forgotten_and_the_last_takes_the_file_with_it() {
    let home = home();
    let (mut drafts, _) = home.open();
    drafts.put("a", typed("1"));
    drafts.put("b", typed("2"));
    drafts.flush().unwrap();
    drafts.remove("a");
    drafts.flush().unwrap();
    drop(drafts);
    let (mut drafts, found) = home.open();
    assert_eq!(found, Found::Drafts(1));
    assert!(drafts.claim("b").is_some());
    drafts.remove("b");
    drafts.flush().unwrap();
    assert!(!drafts.file.exists());
    assert_eq!(home.open().1, Found::Nothing);
}

#[test]
fn a_damaged_file_is_moved_aside_and_never_overwritten() {
    let home = home();
    let (drafts, _) = home.open();
    fs::write(&drafts.file, b"{\"register\": half").unwrap();
    let Found::Damaged(first) = home.open().1 else {
        panic!("the damage was not seen");
    };
    fs::write(&drafts.file, b"\xff").unwrap();
    let (mut drafts, found) = home.open();
    let Found::Damaged(second) = found else {
        panic!("the damage was not seen");
    };
    assert_eq!(fs::read(first).unwrap(), b"{\"register\": half");
    assert_eq!(fs::read(second).unwrap(), b"\xff");

    drafts.put("a", typed("1"));
    drafts.flush().unwrap();
    drop(drafts);
    assert_eq!(home.open().1, Found::Drafts(1));
}

#[test]
fn two_processes_on_one_register_keep_each_other_s_drafts() {
    let home = home();
    let (mut one, _) = home.open();
    let (mut two, _) = home.open();
    one.put("a", typed("1"));
    one.flush().unwrap();
    two.put("b", typed("2"));
    two.flush().unwrap();
    one.put("a", typed("1 more"));
    one.flush().unwrap();

    drop((one, two));
    let (both, _) = home.open();
    assert_eq!(both.get("a"), Some(&typed("1 more")));
    assert_eq!(both.get("b"), Some(&typed("2")));
}

#[test]
fn what_another_window_is_typing_is_not_offered_and_not_written_over() {
    let home = home();
    let (mut one, _) = home.open();
    one.put("person:new", typed("Tremblay"));
    one.flush().unwrap();

    let (mut two, found) = home.open();
    assert_eq!(found, Found::Nothing);
    assert_eq!(two.claim("person:new"), None);
    two.put("person:new", typed("Gagnon"));
    two.flush().unwrap();
    one.put("person:new", typed("Tremblay-Roy"));
    one.flush().unwrap();
    // Saved in one window, it is forgotten there alone.
    drop(one);
    two.remove("person:new");
    two.flush().unwrap();

    // The window runs no more: what it left is offered, once.
    let (mut three, found) = home.open();
    assert_eq!(found, Found::Drafts(1));
    assert_eq!(three.claim("person:new"), Some(&typed("Tremblay-Roy")));
    three.flush().unwrap();
    assert_eq!(home.open().1, Found::Nothing, "it is the third window's now");
    drop(three);
    assert_eq!(home.open().1, Found::Drafts(1));
}

#[test]
fn what_a_killed_window_left_on_a_screen_that_is_open_here_is_neither_forgotten_nor_written_over() {
    for types_on in [false, true] {
        let home = home();
        let (mut killed, _) = home.open();
        killed.put("meeting:7", typed("Tremblay"));
        killed.flush().unwrap();
        let (mut here, _) = home.open();
        assert_eq!(here.claim("meeting:7"), None);
        drop(killed);
        // A flush for whatever reason finds what was left behind.
        here.put("person:new", typed("Gagnon"));
        here.flush().unwrap();
        if types_on {
            here.put("meeting:7", typed("Roy"));
            here.flush().unwrap();
        }
        // The screen saves what it has, and has nothing unsaved any more.
        here.remove("meeting:7");
        here.remove("person:new");
        here.flush().unwrap();
        drop(here);
        let (mut next, _) = home.open();
        assert_eq!(next.claim("meeting:7"), Some(&typed("Tremblay")), "{types_on}");
    }
}

#[test]
fn a_draft_of_an_earlier_version_is_offered() {
    let home = home();
    let (drafts, _) = home.open();
    let old = r#"{"register":"r","drafts":{"person:new":{"fields":{"name":"Roy"},"saved_at":"2026-11-22T02:51:00-05:00"}}}"#;
    fs::write(&drafts.file, old).unwrap();
    let (mut drafts, found) = home.open();
    assert_eq!(found, Found::Drafts(1));
    assert!(drafts.claim("person:new").is_some());
    drafts.remove("person:new");
    drafts.flush().unwrap();
    assert!(!drafts.file.exists());
}

#[test]
fn a_flush_that_fails_is_tried_again_by_the_next() {
    let home = home();
    let (mut drafts, _) = home.open();
    drafts.put("a", typed("1"));
    fs::remove_dir_all(&home.folder).unwrap();
    assert!(drafts.flush().is_err());
    assert!(drafts.is_dirty());
    fs::create_dir_all(&home.folder).unwrap();
    drafts.flush().unwrap();
    drop(drafts);
    assert_eq!(home.open().1, Found::Drafts(1));
}

#[test]
fn each_register_has_its_own_file() {
    let (a, b) = (Path::new("/x/laval.ccr"), Path::new("/y/laval.ccr"));
    assert_ne!(file_name(a), file_name(b));
    // FNV-1a of no bytes is its published offset basis.
    assert_eq!(file_name(Path::new("")), "-cbf29ce484222325.json");
    assert!(file_name(Path::new(&"é/".repeat(3_000))).len() < 100);
}

#[test]
fn what_has_no_place_stays_while_the_program_runs_and_is_not_called_kept() {
    let mut drafts = Drafts::without_place(ErrorKind::PermissionDenied.into());
    drafts.flush().unwrap();
    drafts.put("person:new", typed("Roy"));
    assert_eq!(drafts.claim("person:new"), Some(&typed("Roy")));
    assert_eq!(drafts.flush().unwrap_err().kind(), ErrorKind::PermissionDenied);
    assert_eq!(drafts.unkept().collect::<Vec<_>>(), ["person:new"]);
    drafts.remove("person:new");
    drafts.flush().unwrap();
    // What is not meant to stay is not missed either.
    let mut drafts = Drafts::for_now();
    drafts.put("person:new", typed("Roy"));
    drafts.flush().unwrap();
    assert_eq!(drafts.unkept().count(), 0);
    assert_eq!(drafts.get("person:new"), Some(&typed("Roy")));
}

#[test]
fn what_was_never_written_need_not_be_taken_out() {
    let home = home();
    let (mut drafts, _) = home.open();
    drafts.put("a", typed("1"));
    drafts.remove("a");
    assert!(!drafts.is_dirty());
    drafts.put("a", typed("1"));
    drafts.flush().unwrap();
    drafts.remove("a");
    assert!(drafts.is_dirty());
    drafts.flush().unwrap();
    assert_eq!(home.open().1, Found::Nothing);
}
