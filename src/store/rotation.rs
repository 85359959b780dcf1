//! The folder of backups: dated copies, of which the older make room. A copy that lacks photos says so
//! in its name, and never takes the place of one that is whole.

use crate::text::ordered::Set;
use crate::text::sort;
use std::fs;
use std::path::{Path, PathBuf};

use chrono::{Datelike, NaiveDateTime, TimeDelta};

use super::Store;
use super::archive::{self, Copied};
use super::error::{Error, Result};
use super::private_file::{self, make_folder};

/// The folder of backups, beside the register.
pub const FOLDER: &str = "sauvegardes";
/// So many days keep their last copy.
const DAYS: usize = 10;
/// So many months keep their last copy.
const MONTHS: usize = 12;
/// How the name of a copy ends, after the register's.
const DATED: &str = "-%Y-%m-%d-%H%M%S";
/// What follows where files of photos are missing.
const PARTIAL: &str = "-incomplet";
/// What follows then.
const ENDING: &str = ".ccr";
/// What follows where photos are in it.
const ZIP: &str = ".zip";

/// What a backup came to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Made {
    /// The copy.
    pub path: PathBuf,
    /// What is in it.
    pub copied: Copied,
    /// The latest whole copy, where this one lacks photos.
    pub whole: Option<PathBuf>,
}

/// A copy in the folder.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Dated {
    at: NaiveDateTime,
    whole: bool,
    path: PathBuf,
}

/// Copies the register into its folder of backups and takes away the copies whose time is over:
/// the last of each of ten days and of each of twelve months stay, and of whole copies as many beside
/// them where the later ones lack photos.
///
/// # Errors
/// As [`archive::copy_to`]; then no older copy was touched either.
pub fn backup(store: &Store, at: NaiveDateTime) -> Result<Made> {
    let path = store.path();
    let folder = path.with_file_name(FOLDER);
    make_folder(&folder)?;
    let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    let content = archive::content(store)?;
    let zip = if content.has_photos() { ZIP } else { "" };
    let partial = if content.is_whole() { "" } else { PARTIAL };
    // Of two copies in one second the other bears the next one, so that it is the later of the two.
    let before = dated(&folder, &name)?.into_iter().map(|found| found.at);
    let latest = before.filter(|other| other.date() == at.date() && *other >= at).max();
    let at = latest.and_then(|other| other.checked_add_signed(TimeDelta::seconds(1))).unwrap_or(at);
    let copy = folder.join(format!("{name}{}{partial}{ENDING}{zip}", at.format(DATED)));
    let copied = content.copy_to(store, &copy)?;
    let dated = dated(&folder, &name)?;
    let kept = kept(&dated);
    for found in &dated {
        if !kept.contains(&found.path) {
            // One that cannot be taken away is asked again next time.
            let _ = fs::remove_file(&found.path);
        }
    }
    let lacks = !copied.missing.is_empty();
    let whole = dated.into_iter().filter(|found| lacks && found.whole).max_by_key(|found| found.at);
    Ok(Made { path: copy, copied, whole: whole.map(|found| found.path) })
}

/// Makes the folder that a file will lie in, for its owner alone, unless it is there.
///
/// # Errors
/// What the system says.
pub fn make_folder_of(path: &Path) -> Result<()> {
    make_folder(private_file::folder_of(path))
}

/// The folders that [`make_folder_of`] would make, the outermost first: whoever mistyped a name must see
/// what came of it.
pub fn missing_folders(path: &Path) -> Vec<PathBuf> {
    let missing = |folder: &&Path| !folder.as_os_str().is_empty() && !folder.exists();
    let folders = path.ancestors().skip(1).take_while(missing);
    let mut folders: Vec<PathBuf> = folders.map(Path::to_path_buf).collect();
    folders.reverse();
    folders
}

/// The copies of a register of that name, and only those.
fn dated(folder: &Path, name: &str) -> Result<Vec<Dated>> {
    let entries = fs::read_dir(folder).map_err(|error| Error::io(folder, &error))?;
    let mut found = Vec::new();
    for entry in entries {
        let path = entry.map_err(|error| Error::io(folder, &error))?.path();
        let file = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let Some(ending) = file.strip_prefix(name) else { continue };
        let Some(ending) = ending.strip_suffix(ZIP).unwrap_or(ending).strip_suffix(ENDING) else {
            continue;
        };
        let day = ending.strip_suffix(PARTIAL);
        let (whole, day) = (day.is_none(), day.unwrap_or(ending));
        if let Ok(at) = NaiveDateTime::parse_from_str(day, DATED) {
            found.push(Dated { at, whole, path });
        }
    }
    Ok(found)
}

/// Which of the copies stay: the latest of each time, and the latest that are whole.
fn kept(copies: &[Dated]) -> Set<&PathBuf> {
    let all = latest(copies.iter());
    let whole = latest(copies.iter().filter(|copy| copy.whole));
    all.into_iter().chain(whole).collect()
}

/// The last copy of each of the latest days and months.
fn latest<'a>(copies: impl Iterator<Item = &'a Dated>) -> Vec<&'a PathBuf> {
    let mut copies: Vec<&Dated> = copies.collect();
    sort::by_key(&mut copies, |copy| std::cmp::Reverse(copy.at));
    let mut days = Set::new();
    let mut months = Set::new();
    let mut kept = Vec::new();
    for copy in copies {
        let (day, month) = (copy.at.date(), (copy.at.year(), copy.at.month()));
        let first_of_day = days.len() < DAYS && days.insert(day);
        let first_of_month = months.len() < MONTHS && months.insert(month);
        if first_of_day || first_of_month {
            kept.push(&copy.path);
        }
    }
    kept
}

#[cfg(test)]
mod tests {
    use chrono::{Days, NaiveDate};

    use super::*;

    fn noon(day: NaiveDate) -> NaiveDateTime {
        day.and_hms_opt(12, 0, 0).unwrap()
    }

    /// A copy whose path is its day.
    fn copy(day: NaiveDate, whole: bool) -> Dated {
        Dated { at: noon(day), whole, path: PathBuf::from(day.to_string()) }
    }

    #[test]
    fn after_two_years_of_daily_copies_ten_days_and_twelve_months_are_left() {
        let last = NaiveDate::from_ymd_opt(2026, 11, 20).unwrap();
        let all = (0..730).map(|ago| copy(last - Days::new(ago), true));
        let all: Vec<Dated> = all.collect();
        let kept = kept(&all);
        // Ten days, 20 back to 11 November; of the twelve months, November's last copy is among
        // them, and the last days of October back to December of the year before are eleven more.
        assert_eq!(kept.len(), 10 + 11);
        let is_kept = |day: &str| kept.contains(&PathBuf::from(day));
        assert!(is_kept("2026-11-20"));
        assert!(is_kept("2026-11-11"));
        assert!(!is_kept("2026-11-10"));
        assert!(is_kept("2026-10-31"));
        assert_eq!(kept.first(), Some(&&PathBuf::from("2025-12-31")));
    }

    #[test]
    fn a_copy_that_lacks_photos_displaces_no_whole_one_and_makes_room_for_the_next() {
        let day = |number: u64| NaiveDate::from_ymd_opt(2026, 1, 1).unwrap() + Days::new(number);
        // Whole once, and for 700 days after that without the photos.
        let mut all = vec![copy(day(0), true)];
        all.extend((1..700).map(|number| copy(day(number), false)));
        let first = all[0].path.clone();
        assert!(kept(&all).contains(&first));
        // The photos are back: the copies without them go as their days do.
        all.extend((700..730).map(|number| copy(day(number), true)));
        let kept = kept(&all);
        assert!(kept.contains(&first), "the only whole one of January");
        let partial = all.iter().filter(|copy| !copy.whole && kept.contains(&copy.path));
        // Day 700 is 2 December 2027: of the eleven months before that, each last copy.
        assert_eq!(partial.count(), 11);
    }

    #[test]
    fn only_copies_of_this_register_make_room() {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::create(&folder.path().join("comite.ccr")).unwrap();
        let backups = folder.path().join(FOLDER);
        fs::create_dir(&backups).unwrap();
        let others =
            ["lisez-moi.txt", "comite-2020-13-01-000000.ccr", "autre-2020-01-01-000000.ccr"];
        for name in others {
            fs::write(backups.join(name), "").unwrap();
        }
        let first = NaiveDate::from_ymd_opt(2026, 3, 1).unwrap();
        for day in 0..15 {
            backup(&store, noon(first + Days::new(day))).unwrap();
        }
        let left: Vec<_> = fs::read_dir(&backups).unwrap().collect();
        assert_eq!(left.len(), others.len() + 10, "all are of March, whose last is of the ten");
        for name in others {
            assert!(backups.join(name).exists(), "{name}");
        }
    }
}
