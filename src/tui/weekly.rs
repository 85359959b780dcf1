//! The weekly look at the register's pages: not at the start, where one waits, but when the program
//! is left and a week has gone by. A backup looks too.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use super::drafts;
use crate::store::{self, Store, backup};

/// Beyond this the look would hold up the leaving for seconds (0.35 s for 300 MB); a backup looks.
const LARGEST: u64 = 200_000_000;
/// How long a register is trusted without a look.
const WEEK: Duration = Duration::from_secs(7 * 24 * 60 * 60);

/// Looks at the pages if the last look was a week ago; everything that is wrong with them.
///
/// # Errors
/// When the question itself cannot be asked.
pub fn look(store: &Store, state: &Path, now: SystemTime) -> store::Result<Vec<String>> {
    let mark = mark(state, store.path());
    let looked = fs::metadata(&mark).and_then(|found| found.modified());
    let fresh = looked.is_ok_and(|then| now.duration_since(then).is_ok_and(|gone| gone < WEEK));
    let large = fs::metadata(store.path()).is_ok_and(|found| found.len() > LARGEST);
    if fresh || large {
        return Ok(Vec::new());
    }
    let faults = backup::quick(store)?;
    if faults.is_empty() {
        // Without the mark the look is only taken again.
        let _ = fs::create_dir_all(state).and_then(|()| fs::write(&mark, b""));
    }
    Ok(faults)
}

/// The empty file whose date is the last look's.
fn mark(state: &Path, register: &Path) -> PathBuf {
    state.join(format!("verifie-{}", drafts::path_mark(register)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_damaged_page_is_found_within_a_week_and_a_sound_one_is_not_looked_at_again() {
        let folder = tempfile::tempdir().unwrap();
        let state = folder.path().join("state");
        let store = Store::create(&folder.path().join("a.ccr")).unwrap();
        // A mark that is made meanwhile is not in the future.
        let now = SystemTime::now() + Duration::from_secs(60);
        assert!(look(&store, &state, now).unwrap().is_empty());
        let mark = mark(&state, store.path());
        let first = fs::metadata(&mark).unwrap().modified().unwrap();
        assert!(look(&store, &state, now).unwrap().is_empty());
        assert_eq!(fs::metadata(&mark).unwrap().modified().unwrap(), first, "no second look");
        drop(store);

        // A page that opening does not touch is filled with noise.
        let path = folder.path().join("a.ccr");
        let sound = fs::read(&path).unwrap();
        let store = (1..sound.len() / 4096).rev().find_map(|page| {
            let mut bytes = sound.clone();
            bytes[page * 4096..(page + 1) * 4096].fill(0x5A);
            fs::write(&path, bytes).unwrap();
            Store::open(&path).ok()
        });
        let store = store.unwrap();
        assert!(look(&store, &state, now).unwrap().is_empty(), "looked at this week already");
        let later = now + WEEK + WEEK;
        let found = look(&store, &state, later);
        assert!(!matches!(found, Ok(faults) if faults.is_empty()), "the noise is found");
    }
}
