//! Founding a register: the file with what it begins with, whole or not at all.

use std::path::Path;

use crate::domain::command::Stamp;
use crate::domain::founding::{Founding, founding};
use crate::i18n::language::Language;
use crate::i18n::words::Words;
use crate::store::{self, Error, Ids, Store, backup, rotation};
use crate::t;

/// What is asked before a register is made. An empty text leaves its rule at the default.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Answers {
    /// The committee's name.
    pub committee: String,
    /// The housing office's name.
    pub office: String,
    /// Who keeps the register.
    pub secretary: String,
    /// Where the committee usually meets.
    pub place: String,
    /// At what hour, `19:00`.
    pub hour: String,
    /// The language; `None` follows the computer.
    pub language: Option<Language>,
    /// How many members the office's board has, when that is known.
    pub board_size: Option<u32>,
}

/// Makes the register of a committee: its rules, the committee, and the office's board with the
/// tenants' seats that the law gives it. It is made under another name and put in place whole, so
/// that a program killed meanwhile leaves no half register.
///
/// # Errors
/// [`Error::Exists`]: nothing is ever overwritten; a refusal by the rules; what the disk says.
pub fn found(path: &Path, answers: &Answers, words: &Words, stamp: &Stamp) -> store::Result<Store> {
    if path.symlink_metadata().is_ok() {
        return Err(Error::Exists(path.to_owned()));
    }
    rotation::make_folder_of(path)?;
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
    let folder = folder.unwrap_or(Path::new("."));
    let beside = tempfile::Builder::new().prefix(".ccr-").tempdir_in(folder);
    let beside = beside.map_err(|error| Error::io(folder, &error))?;
    let mut made = Store::create(&beside.path().join("registre.ccr"))?;
    let board_seat = |number: u32| t!(words, "found-board-seat", number = number);
    let plan = Founding {
        committee: &answers.committee,
        office: &answers.office,
        secretary: &answers.secretary,
        place: &answers.place,
        hour: &answers.hour,
        language: answers.language.map_or("", Language::code),
        board: &t!(words, "found-board"),
        board_seat: &board_seat,
        board_size: answers.board_size,
    };
    made.run(stamp, &founding(&plan, || Ids::System.next(stamp.at)))?;
    backup::copy_to(&made, path)?;
    drop(made);
    Store::open(path)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::rules::{COMMITTEE_NAME, LANGUAGE, MEETING_HOUR};

    fn stamp() -> Stamp {
        let at = "2026-11-22T10:00:00".parse().unwrap();
        Stamp { at, actor: "Fatou".to_owned() }
    }

    #[test]
    fn a_register_begins_with_its_committee_its_board_and_its_rules() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("nouveau/registre.ccr");
        let answers = Answers {
            committee: "Comité de Saint-Élie".to_owned(),
            office: "Office de Saint-Élie".to_owned(),
            hour: "18:30".to_owned(),
            language: Some(Language::French),
            board_size: Some(11),
            ..Answers::default()
        };
        let words = Words::new(Language::French);

        let store = found(&path, &answers, &words, &stamp()).unwrap();

        let rules = store.rules().unwrap();
        assert_eq!(rules.text(&COMMITTEE_NAME), "Comité de Saint-Élie");
        assert_eq!((rules.text(&MEETING_HOUR), rules.text(&LANGUAGE)), ("18:30", "fr"));
        let bodies = store.bodies().unwrap();
        let kinds: Vec<_> = bodies.iter().filter_map(|body| body.text("kind")).collect();
        assert_eq!(kinds, ["committee", "board"]);
        // S-8, art. 57.1: three tenants on a board of eleven.
        let board = store.composition(&bodies[1].id, stamp().today()).unwrap().unwrap();
        assert_eq!(board.filled(), (0, 3));
        assert_eq!(store.entries(None, 9).unwrap().len(), 1, "one act");
    }

    #[test]
    fn what_the_rules_refuse_or_what_is_there_already_leaves_no_new_file() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("registre.ccr");
        let words = Words::new(Language::English);
        let mut answers = Answers {
            committee: "Committee".to_owned(),
            board_size: Some(4),
            ..Answers::default()
        };
        let refused = found(&path, &answers, &words, &stamp());
        assert!(matches!(refused, Err(Error::Refused(_))), "the law wants 5 to 15 members");
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0);

        answers.board_size = None;
        std::fs::write(&path, "a letter").unwrap();
        assert!(matches!(found(&path, &answers, &words, &stamp()), Err(Error::Exists(_))));
        assert_eq!(std::fs::read_to_string(&path).unwrap(), "a letter");
    }
}
