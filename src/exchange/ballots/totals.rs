//! Totals as a table: « candidat;voix », a candidate a line.

use crate::domain::count::{Totals, Votes};

use super::super::table::key;
use super::super::table::read;
use super::{BallotBox, MOST_VOTES, Mistake};

const CANDIDATES: [&str; 6] = ["candidat", "candidate", "candidats", "candidates", "nom", "name"];
const VOTES: [&str; 5] = ["voix", "votes", "vote", "total", "resultat"];

/// Whether a text is a table rather than ballots, which begin with two numbers.
pub(super) fn is_table(text: &str) -> bool {
    let mut lines = text.lines().map(str::trim);
    let first = lines.find(|line| !line.is_empty() && !line.starts_with('#'));
    first.is_some_and(|line| !line.starts_with(|sign: char| sign.is_ascii_digit()))
}

/// Reads totals.
pub(super) fn read(text: &str) -> Result<BallotBox, Mistake> {
    let table = read::read(text).map_err(|_| Mistake::Empty)?;
    let heading = |known: &[&str]| {
        let mut cells = table.header.cells.iter();
        cells.position(|cell| known.contains(&key(cell).as_str()))
    };
    let columns = heading(&CANDIDATES).zip(heading(&VOTES));
    let (name, votes) = columns.ok_or(Mistake::Columns(table.header.line))?;
    let mut candidates: Vec<(String, u64)> = Vec::new();
    let mut all = 0;
    for row in &table.rows {
        let cell = |place: usize| row.cells.get(place).map_or("", |cell| cell.trim());
        let digits: String = cell(votes).chars().filter(|sign| !sign.is_whitespace()).collect();
        let number = Mistake::Number(row.line, cell(votes).to_owned());
        let found: u64 = digits.parse().map_err(|_| number)?;
        all += found.min(MOST_VOTES + 1);
        if all > MOST_VOTES {
            return Err(Mistake::TooMany(row.line));
        }
        let name = cell(name).to_owned();
        if name.is_empty() || candidates.iter().any(|(known, _)| *known == name) {
            return Err(Mistake::Twice(row.line, name));
        }
        candidates.push((name, found));
    }
    if candidates.is_empty() {
        return Err(Mistake::Empty);
    }
    let votes = Votes::Totals(Totals { candidates, ballots: None });
    Ok(BallotBox { votes, seats: None, title: None, notes: Vec::new() })
}
