//! Whether the log beside a file that is to be opened is another register's: one was copied over the
//! file while a window had it open, or before its log was emptied. SQLite knows no tie between the
//! two and would read the old log into the new file.

use std::fs::{File, Metadata};
use std::io;
use std::os::unix::fs::{FileExt, MetadataExt};
use std::path::Path;
use std::time::Duration;

use rusqlite::config::DbConfig;

use super::commit::identity;
use super::content::latest;
use super::error::{Error, Result};
use super::open::{as_it_lies, beside, to_read};
use super::place::has_window;

/// How often a file that seems another's is read: a checkpoint may be under way.
const TRIES: u32 = 3;
/// How long between two readings.
const PAUSE: Duration = Duration::from_millis(30);

/// Refuses a file whose log is another register's. A file or a log that cannot be read proves
/// nothing: opening them will say what is wrong.
///
/// What cannot be seen: an older copy of the very register, once the window that had it open is gone.
/// Its journal is the beginning of what the log has.
///
/// # Errors
/// [`Error::Displaced`] while a window has the former register open, [`Error::OtherLog`] after.
pub(super) fn refuse(path: &Path) -> Result<()> {
    let live = has_window(path);
    for tried in 1..=TRIES {
        let foreign = if is_anothers(path).unwrap_or(false) {
            Pages::compare(path).is_ok_and(|pages| !pages.begun)
        } else {
            live && is_older(path).unwrap_or(false)
        };
        if !foreign {
            return Ok(());
        }
        if tried < TRIES {
            std::thread::sleep(PAUSE);
        }
    }
    Err(match live {
        true => Error::Displaced(path.to_owned()),
        false => Error::OtherLog(path.to_owned()),
    })
}

/// Whether the latest act of the file as it lies is none of the register that its log makes of it.
fn is_anothers(path: &Path) -> Result<bool> {
    let Some((entry, act)) = latest(&as_it_lies(path)?)? else { return Ok(false) };
    match in_log(path, entry) {
        Ok(found) => Ok(found != Some(act)),
        // Pages of two registers make none.
        Err(Error::Damaged(_)) => Ok(true),
        Err(error) => Err(error),
    }
}

/// The act of that number in the file as its log has it.
fn in_log(path: &Path, entry: i64) -> Result<Option<String>> {
    let whole = to_read(path, "mode=ro")?;
    // Whoever is the last to close a file writes its log into it.
    whole.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)?;
    identity(&whole, entry)
}

/// Whether the file was written after its log, and not by the log: an older copy was put there.
fn is_older(path: &Path) -> io::Result<bool> {
    let at = |found: &Metadata| (found.mtime(), found.mtime_nsec());
    let (file, log) = (std::fs::metadata(path)?, std::fs::metadata(beside(path, "-wal"))?);
    let pages = Pages::compare(path)?;
    Ok(at(&file) > at(&log) && !pages.begun && !pages.oldest)
}

/// Which pages of the log stand in the file too.
struct Pages {
    /// The first one in the order of the file: a checkpoint writes in that order.
    begun: bool,
    /// The one that was logged first: a checkpoint that stops halfway has written down what was logged
    /// up to some act. Any other may be the same by chance, as the length of a name is.
    oldest: bool,
}

/// The bytes of the log's own head, and of that of each page in it.
const LOG_HEAD: usize = 32;
const PAGE_HEAD: usize = 24;

impl Pages {
    fn compare(path: &Path) -> io::Result<Self> {
        let log = std::fs::read(beside(path, "-wal"))?;
        let file = File::open(path)?;
        let number = |at: usize| -> io::Result<u32> {
            let bytes = log.get(at..at + 4).and_then(|bytes| bytes.try_into().ok());
            bytes.map(u32::from_be_bytes).ok_or_else(|| io::ErrorKind::UnexpectedEof.into())
        };
        let size = usize::try_from(number(8)?).unwrap_or(0).max(512);
        let salts = log.get(16..24).unwrap_or_default();
        let (mut first, mut begun) = (u32::MAX, false);
        let (mut logged_first, mut oldest) = (None, false);
        let mut page = vec![0; size];
        let mut at = LOG_HEAD;
        // What was logged before the log began anew has other salts.
        while log.get(at + 8..at + 16) == Some(salts) && at + PAGE_HEAD + size <= log.len() {
            let place = number(at)?;
            let logged = &log[at + PAGE_HEAD..at + PAGE_HEAD + size];
            let offset = u64::from(place.saturating_sub(1)) * size as u64;
            let same = file.read_exact_at(&mut page, offset).is_ok() && page == logged;
            let is_oldest = *logged_first.get_or_insert(place) == place;
            oldest |= same && is_oldest;
            if place < first {
                (first, begun) = (place, same);
            } else if place == first {
                begun |= same;
            }
            at += PAGE_HEAD + size;
        }
        Ok(Self { begun, oldest })
    }
}
