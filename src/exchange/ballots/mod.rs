//! Files of votes: ballots in BLT, which counting programs exchange, and tables of totals.

mod blt;
mod totals;

use crate::domain::count::Votes;

use super::table::decode::{DecodeError, decode};

/// The most votes that a file may hold together: what is worth a hundred thousandth of a vote must
/// still be counted exactly.
const MOST_VOTES: u64 = 1_000_000_000_000;

/// The votes of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BallotBox {
    /// What is to be counted.
    pub votes: Votes,
    /// How many seats the file names.
    pub seats: Option<usize>,
    /// What the election is called, if the file says it.
    pub title: Option<String>,
    /// What is not as it should be, and was understood all the same.
    pub notes: Vec<Note>,
}

/// Something that was taken in good part, with its line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Note {
    /// The ballots do not end with a line that is 0.
    NoLastZero(usize),
    /// A ballot does not end with 0.
    NoZero(usize),
    /// Two candidates share a rank: what comes from there on is no preference any more.
    SharedRank(usize),
}

/// Why a file cannot be counted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Mistake {
    /// It is no text.
    Text(DecodeError),
    /// There is nothing in it.
    Empty,
    /// The first line should be the numbers of candidates and of seats.
    Head(usize),
    /// This should be a number.
    Number(usize, String),
    /// This is not the number of a candidate.
    Candidate(usize, String),
    /// Names are missing behind the last line that says something: that line, how many names were
    /// read, how many there should be.
    Names(usize, usize, usize),
    /// There are more names than candidates and a title: the line, how many names there should be.
    MoreNames(usize, usize),
    /// A name stands twice.
    Twice(usize, String),
    /// The table has no columns « candidat » and « voix ».
    Columns(usize),
    /// There are more votes than can be counted.
    TooMany(usize),
}

/// Reads a file of votes: a table of totals, or ballots. `ranked` is whether the order of marks says
/// something.
///
/// # Errors
/// The first mistake, with its line from 1.
pub fn read(bytes: &[u8], ranked: bool) -> Result<BallotBox, Mistake> {
    let decoded = decode(bytes).map_err(Mistake::Text)?;
    let text = decoded.text.as_ref();
    if text.trim().is_empty() {
        return Err(Mistake::Empty);
    }
    match totals::is_table(text) {
        true => totals::read(text),
        false => blt::read(text, ranked),
    }
}

#[cfg(test)]
mod tests;
