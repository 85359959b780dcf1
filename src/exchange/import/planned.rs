//! What a list would change, row by row: shown before it is written.

use chrono::NaiveDate;

use crate::domain::command::Command;
use crate::domain::id::Id;

use super::super::table::duplicates::Doubt;
use super::super::table::member_column::MemberColumn;

/// What a list would change.
#[derive(Debug, Clone)]
pub struct Plan {
    /// What each column was taken for.
    pub columns: Vec<PlannedColumn>,
    /// What becomes of each row, in the order of the file.
    pub rows: Vec<PlannedRow>,
    /// The names of housing complexes and buildings that are made.
    pub places: Vec<String>,
    /// What is worth a word before writing.
    pub notes: Vec<Note>,
    /// The one command that writes it all; run on the same day's register it is one act.
    pub batch: Command,
}

/// A column of the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlannedColumn {
    /// Its place in the table, from 1.
    pub number: usize,
    /// Its heading as typed; empty when it has none.
    pub header: String,
    /// What it was taken for.
    pub role: ColumnRole,
}

/// What a column was taken for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ColumnRole {
    /// This column of a member list.
    Known(MemberColumn),
    /// A second one of the same kind (a second telephone): it fills the first where that is blank,
    /// and goes to the note otherwise.
    Second {
        /// The heading of the first.
        of: String,
    },
    /// A second one of the same kind that is not read.
    Ignored {
        /// The heading of the first.
        of: String,
    },
    /// Unknown, and not read.
    Unknown,
    /// Not read, as a person said.
    Skipped,
}

/// A row of the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlannedRow {
    /// The line of the file on which it begins, from 1.
    pub line: usize,
    /// The person's name as read; empty when there is none.
    pub name: String,
    /// What becomes of it.
    pub verdict: Verdict,
    /// What was not understood in it.
    pub remarks: Vec<Remark>,
}

/// What becomes of a row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Verdict {
    /// A new person.
    Added {
        /// The id the person will have.
        person: Id,
        /// The day of the consent that is written with them.
        consent: Option<NaiveDate>,
    },
    /// Somebody known, of whom something changes.
    Changed {
        /// Who.
        person: Id,
        /// The fields that change.
        fields: Vec<FieldChange>,
        /// The day of the consent that is added.
        consent: Option<NaiveDate>,
    },
    /// Somebody known, of whom nothing changes.
    Same {
        /// Who.
        person: Id,
    },
    /// Perhaps somebody known: not written.
    Doubtful {
        /// Who it may be.
        candidate: Candidate,
        /// Why.
        doubt: Doubt,
    },
    /// It cannot be read: not written.
    Refused {
        /// Why.
        why: RowFault,
    },
}

/// Somebody a row may be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Candidate {
    /// A person in the register.
    Person {
        /// Their id.
        id: Id,
        /// Their name.
        name: String,
    },
    /// Another row of the file.
    Line(usize),
    /// Whoever it is, they live at a place that may be a known one under another spelling.
    Place {
        /// The place as it is typed.
        typed: String,
        /// The name of the one that is known.
        known: String,
    },
}

/// A field that changes: places by their names, choices by their codes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FieldChange {
    /// The field of a person.
    pub field: &'static str,
    /// What the register holds; empty when nothing.
    pub old: String,
    /// What it will hold.
    pub new: String,
}

/// Why a row cannot be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RowFault {
    /// It has no family name.
    NoName,
    /// What stands there has no letter.
    NoLetter(String),
    /// It has that many cells more than the heading, so that they may stand in the wrong columns.
    TooManyCells(usize),
    /// A quote in it is never closed, so that it holds the rest of the file.
    UnclosedQuote,
}

/// Something in a row that was not understood, or not as it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Remark {
    /// The line stops before its last columns; how many are missing.
    Short(usize),
    /// A cell that does not fit its field went to the note.
    ToNote {
        /// The column's heading.
        header: String,
        /// The cell.
        value: String,
    },
    /// The person stands on this line too: blanks were filled, what differs went to the note.
    AlsoOnLine(usize),
    /// The list says no to being reached where the register holds a consent, which stays.
    ConsentStands,
    /// Somebody else of the list has the same telephone or e-mail.
    SharesContact(usize),
}

/// Something worth a word before writing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Note {
    /// The file was not Unicode: it was read as Windows-1252, and accents are worth a look.
    AssumedEncoding,
    /// Lines above the heading were not read.
    Titles(usize),
    /// The heading stands again on so many lines below, which were not read.
    RepeatedHeading(usize),
    /// A quote is opened on that line and never closed: the rest of the file is in one cell.
    UnclosedQuote(usize),
    /// Associations, roles and first days were kept in notes: the list fills no seat.
    NoSeats,
    /// So many people would have a telephone or e-mail without a dated consent.
    NoConsent(usize),
}

impl Plan {
    /// Whether nothing would be written.
    pub fn is_empty(&self) -> bool {
        matches!(&self.batch, Command::Batch(batch) if batch.commands.is_empty())
    }

    /// How many rows are added, changed, the same, doubtful, refused.
    pub fn counts(&self) -> [usize; 5] {
        let mut counts = [0; 5];
        for row in &self.rows {
            counts[match row.verdict {
                Verdict::Added { .. } => 0,
                Verdict::Changed { .. } => 1,
                Verdict::Same { .. } => 2,
                Verdict::Doubtful { .. } => 3,
                Verdict::Refused { .. } => 4,
            }] += 1;
        }
        counts
    }
}
