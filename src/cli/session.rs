//! What every command starts from: which register, which language, what time it is.

use std::cell::{Cell, OnceCell};
use std::env;
use std::path::PathBuf;

use chrono::{Local, NaiveDate, NaiveDateTime};
use clap::ArgMatches;
use directories::ProjectDirs;

use crate::domain::command::Stamp;
use crate::domain::rules::{LANGUAGE, SECRETARY_NAME};
use crate::i18n::language::Language;
use crate::i18n::words::Words;
use crate::store::Store;
use crate::t;

use super::failure::{Failure, Result};

/// One run of the command line.
pub struct Session {
    register: Option<PathBuf>,
    asked: Option<Language>,
    language: Cell<Language>,
    words: OnceCell<Words>,
}

impl Session {
    /// Wrong usage: what is wrong, and that nothing was done.
    pub fn wrong(&self, what: &str) -> Failure {
        Failure::Usage(format!("{what}\n{}", t!(self.words(), "cli-wrong-safe")))
    }

    /// From the flags that every command takes.
    pub fn new(matches: &ArgMatches) -> Self {
        let asked = matches.get_one::<String>("langue").and_then(|code| Language::from_code(code));
        Self {
            register: matches.get_one::<PathBuf>("registre").cloned(),
            asked,
            language: Cell::new(asked.unwrap_or_else(Language::of_environment)),
            words: OnceCell::new(),
        }
    }

    /// The language that was asked for on the command line, if one was.
    pub fn asked_language(&self) -> Option<Language> {
        self.asked
    }

    /// The language everything is said in: the one asked for, else that of the register that was
    /// opened, else the environment's.
    pub fn language(&self) -> Language {
        self.language.get()
    }

    /// The texts; read when first needed, since many orders need none.
    pub fn words(&self) -> &Words {
        self.words.get_or_init(|| Words::new(self.language.get()))
    }

    /// Where the register lies: `--registre`, else `CCR_REGISTRE`, else the user's own folder.
    ///
    /// # Errors
    /// [`Failure::Usage`] when there is no such folder.
    pub fn path(&self) -> Result<PathBuf> {
        let given = self.register.clone();
        let given = given.or_else(|| env::var_os("CCR_REGISTRE").map(PathBuf::from));
        let given = given.filter(|path| !path.as_os_str().is_empty());
        if let Some(path) = given {
            return Ok(path);
        }
        let dirs = ProjectDirs::from("", "", "ccr");
        let dirs = dirs.ok_or_else(|| Failure::Usage(t!(self.words(), "cli-no-home").into()))?;
        Ok(dirs.data_dir().join("registre.ccr"))
    }

    /// Opens the register, and takes up its language.
    ///
    /// # Errors
    /// As [`Store::open`].
    pub fn open(&self) -> Result<Store> {
        let store = Store::open(&self.path()?)?;
        self.settle(&store)?;
        if store.disk_was_full() {
            super::say(&t!(self.words(), "cli-disk-full"));
        }
        Ok(store)
    }

    /// Takes up the language of a register, unless another was asked for.
    ///
    /// # Errors
    /// When the rules cannot be read.
    pub fn settle(&self, store: &Store) -> Result<()> {
        if self.asked.is_none() {
            let rules = store.rules()?;
            if let Some(language) = Language::from_code(rules.text(&LANGUAGE)) {
                self.language.set(language);
            }
        }
        Ok(())
    }

    /// Now, and who is at the keyboard: the secretary of the settings, else the system's user.
    ///
    /// # Errors
    /// When the rules cannot be read.
    pub fn stamp(&self, store: &Store) -> Result<Stamp> {
        let rules = store.rules()?;
        let secretary = rules.text(&SECRETARY_NAME).to_owned();
        let actor = if secretary.is_empty() { user() } else { secretary };
        Ok(Stamp { at: now(), actor })
    }
}

/// The local time, to the second, as the journal writes it.
pub fn now() -> NaiveDateTime {
    use chrono::Timelike;
    let now = Local::now().naive_local();
    now.with_nanosecond(0).unwrap_or(now)
}

/// The local day.
pub fn today() -> NaiveDate {
    now().date()
}

/// Who is logged in, as the system has it: what the environment says, else the name of the account, else
/// its number, since in a container it may have no name. An act of the journal always has somebody.
pub fn user() -> String {
    let told = ["USER", "LOGNAME"].into_iter().filter_map(|name| env::var(name).ok());
    let mut told = told.map(|name| name.trim().to_owned()).filter(|name| !name.is_empty());
    told.next().unwrap_or_else(|| {
        let uid = nix::unistd::getuid();
        let account = nix::unistd::User::from_uid(uid).ok().flatten();
        let name = account.map(|account| account.name).filter(|name| !name.trim().is_empty());
        name.unwrap_or_else(|| format!("uid {uid}"))
    })
}
