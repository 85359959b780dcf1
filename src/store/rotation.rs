//! The folder of backups: dated copies, of which the older make room.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use chrono::{Datelike, NaiveDateTime};

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
const ENDING: &str = "-%Y-%m-%d-%H%M%S.ccr";
/// What follows where photos are in it.
const ZIP: &str = ".zip";

/// Copies the register into its folder of backups and takes away the copies whose time is over:
/// the last of each of ten days and of each of twelve months stay. Returns the copy.
///
/// # Errors
/// As [`archive::copy_to`]; then no older copy was touched either.
pub fn backup(store: &Store, at: NaiveDateTime) -> Result<(PathBuf, Copied)> {
    let path = store.path();
    let folder = path.with_file_name(FOLDER);
    make_folder(&folder)?;
    let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    let zip = if archive::has_photos(store)? { ZIP } else { "" };
    let copy = folder.join(format!("{name}{}{zip}", at.format(ENDING)));
    let copied = archive::copy_to(store, &copy)?;
    let dated = dated(&folder, &name)?;
    let kept = kept(dated.iter().map(|(at, _)| *at));
    for (at, path) in dated {
        if !kept.contains(&at) {
            // One that cannot be taken away is asked again next time.
            let _ = fs::remove_file(path);
        }
    }
    Ok((copy, copied))
}

/// Makes the folder that a file will lie in, for its owner alone, unless it is there.
///
/// # Errors
/// What the system says.
pub fn make_folder_of(path: &Path) -> Result<()> {
    make_folder(private_file::folder_of(path))
}

/// The copies of a register of that name, and only those.
fn dated(folder: &Path, name: &str) -> Result<Vec<(NaiveDateTime, PathBuf)>> {
    let entries = fs::read_dir(folder).map_err(|error| Error::io(folder, &error))?;
    let mut found = Vec::new();
    for entry in entries {
        let path = entry.map_err(|error| Error::io(folder, &error))?.path();
        let file = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let Some(ending) = file.strip_prefix(name) else { continue };
        let ending = ending.strip_suffix(ZIP).unwrap_or(ending);
        if let Ok(at) = NaiveDateTime::parse_from_str(ending, ENDING) {
            found.push((at, path));
        }
    }
    Ok(found)
}

/// Which of the copies stay.
fn kept(copies: impl Iterator<Item = NaiveDateTime>) -> BTreeSet<NaiveDateTime> {
    let mut copies: Vec<NaiveDateTime> = copies.collect();
    copies.sort_unstable_by(|a, b| b.cmp(a));
    let mut days = BTreeSet::new();
    let mut months = BTreeSet::new();
    let mut kept = BTreeSet::new();
    for at in copies {
        let (day, month) = (at.date(), (at.year(), at.month()));
        let first_of_day = days.len() < DAYS && days.insert(day);
        let first_of_month = months.len() < MONTHS && months.insert(month);
        if first_of_day || first_of_month {
            kept.insert(at);
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

    #[test]
    fn after_two_years_of_daily_copies_ten_days_and_twelve_months_are_left() {
        let last = NaiveDate::from_ymd_opt(2026, 11, 20).unwrap();
        let all = (0..730).map(|ago| noon(last - Days::new(ago)));
        let kept = kept(all);
        // Ten days, 20 back to 11 November; of the twelve months, November's last copy is among
        // them, and the last days of October back to December of the year before are eleven more.
        assert_eq!(kept.len(), 10 + 11);
        assert!(kept.contains(&noon(last)));
        assert!(kept.contains(&noon(NaiveDate::from_ymd_opt(2026, 11, 11).unwrap())));
        assert!(!kept.contains(&noon(NaiveDate::from_ymd_opt(2026, 11, 10).unwrap())));
        assert!(kept.contains(&noon(NaiveDate::from_ymd_opt(2026, 10, 31).unwrap())));
        assert_eq!(kept.first(), Some(&noon(NaiveDate::from_ymd_opt(2025, 12, 31).unwrap())));
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
