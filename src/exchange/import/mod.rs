//! A member list from a spreadsheet → what it would change → one command, one act of the journal,
//! one undo.
//!
//! ```text
//! bytes → table (decode, read, headers) → layout  what each column is
//!       → draft    one row's cells, understood     → known   the people it may be
//!       → person   what the row changes            → Plan    words.rs tells it
//! ```
//! Nothing is guessed and nothing is lost: a cell that does not fit its field goes to the person's
//! note under its heading; a row that may be somebody known is left for a person to decide; a row
//! that cannot be read is refused with its line. The same file a second time changes nothing.

mod alike;
mod draft;
mod known;
mod layout;
mod person;
mod places;
mod planned;
mod vocabulary;
pub mod words;

use chrono::NaiveDate;

use crate::domain::command::{Batch, Command, Stamp};
use crate::domain::id::Id;
use crate::i18n::language::Language;
use crate::store::{self, Store};
use crate::text::ordered::Map;

use super::table::decode::{DecodeError, Encoding, decode};
use super::table::duplicates::{Doubt, Verdict as Found, Who};
use super::table::member_column::MemberColumn;
use super::table::read::{ReadError, Row, Shape, Table, read};

pub use planned::{
    Candidate, ColumnRole, FieldChange, Note, Plan, PlannedColumn, PlannedRow, Remark, RowFault,
    Verdict,
};

use draft::Draft;
use known::Known;
use layout::Layout;
use person::People;

/// The label of the batch, which the journal words.
pub const LABEL: &str = "import";

/// What a person decided about a list before it is read in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Options {
    /// Whether housing complexes and buildings that the register does not know are made with the
    /// people. If not, their names go to the people's notes.
    pub create_places: bool,
    /// The consent to be contacted of those for whom the list gives no date.
    pub consent: Option<Consented>,
    /// What headings mean that the program does not know, or knows wrongly; `None`: nothing.
    pub columns: Vec<(String, Option<MemberColumn>)>,
    /// What to do with doubtful rows, by line.
    pub decisions: Map<usize, Decision>,
    /// What to do with the other doubtful rows.
    pub otherwise: Decision,
    /// Whether a place that the list names is the one known under another spelling, or a new one.
    pub places: Vec<(String, PlaceIs)>,
    /// The language of what is written into notes: only « : » or ": ".
    pub language: Language,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            create_places: true,
            consent: None,
            columns: Vec::new(),
            decisions: Map::new(),
            otherwise: Decision::Leave,
            places: Vec::new(),
            language: Language::French,
        }
    }
}

/// A consent that the people of a list gave, asked of the secretary once.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Consented {
    /// The day.
    pub on: NaiveDate,
    /// How it was given: « formulaire d'adhésion 2026 ».
    pub source: String,
}

/// What to do with a row that may be somebody known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Decision {
    /// It is somebody new.
    New,
    /// It is whom it may be.
    Same,
    /// It is this person.
    Person(Id),
    /// It is not written.
    Leave,
}

/// What a place is that resembles a known one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PlaceIs {
    /// That one.
    Same,
    /// Another one, which is made.
    New,
}

/// Why a file is no member list.
#[derive(Debug, thiserror::Error)]
pub enum ImportError {
    /// It is no text.
    #[error(transparent)]
    Decode(#[from] DecodeError),
    /// It is no table.
    #[error(transparent)]
    Read(#[from] ReadError),
    /// A quote opens a cell in the headings and is never closed: the rest of the file is in it.
    #[error("a quote is opened on line {0} and never closed")]
    UnclosedQuote(usize),
    /// No column is a name.
    #[error("no column of names among {headers:?}")]
    NoNames {
        /// The headings that were found.
        headers: Vec<String>,
    },
    /// A heading was given a meaning, and no column has it.
    #[error("no column {header:?} among {headers:?}")]
    NoSuchColumn {
        /// The heading that was named.
        header: String,
        /// The headings that were found.
        headers: Vec<String>,
    },
    /// The register cannot be read.
    #[error(transparent)]
    Store(#[from] store::Error),
}

/// What each column of a list is taken for, so that the unknown ones can be asked for first.
///
/// # Errors
/// The file is no table.
pub fn headings(bytes: &[u8], options: &Options) -> Result<Vec<PlannedColumn>, ImportError> {
    let decoded = decode(bytes)?;
    let table = read(&decoded.text)?;
    refuse_swallowed(&table)?;
    let layout = Layout::new(&table.header.cells, &options.columns).looking_at(&table.rows);
    Ok(layout.columns(&table.rows))
}

/// Refuses a file whose rows are all inside a cell of the headings: no column could be told.
fn refuse_swallowed(table: &Table) -> Result<(), ImportError> {
    match table.unclosed_quote.filter(|_| table.rows.is_empty()) {
        Some(line) => Err(ImportError::UnclosedQuote(line)),
        None => Ok(()),
    }
}

/// Works out what a list would change; writes nothing. Memory grows with the list and with the
/// people who share a name, telephone or e-mail with it, not with the register.
///
/// # Errors
/// The file is no member list, or the register cannot be read.
pub fn plan(
    store: &Store,
    stamp: &Stamp,
    bytes: &[u8],
    options: &Options,
) -> Result<Plan, ImportError> {
    let decoded = decode(bytes)?;
    let table = read(&decoded.text)?;
    let layout = Layout::new(&table.header.cells, &options.columns).looking_at(&table.rows);
    refuse_swallowed(&table)?;
    let headers = || layout.columns(&[]).into_iter().map(|column| column.header).collect();
    let missing = layout.missing(&options.columns);
    if let Some(line) = table.unclosed_quote.filter(|_| missing.is_some() || !layout.has_names()) {
        // What looks like no heading may be in that cell.
        return Err(ImportError::UnclosedQuote(line));
    }
    if let Some(header) = missing {
        return Err(ImportError::NoSuchColumn { header: header.to_owned(), headers: headers() });
    }
    if !layout.has_names() {
        return Err(ImportError::NoNames { headers: headers() });
    }
    let (headings, rows): (Vec<&Row>, Vec<&Row>) =
        table.rows.iter().partition(|row| layout.is_heading(&row.cells));
    // A quote that is never closed is in the last row, which is then made of all that follows it.
    let last = rows.last().map(|row| row.line).filter(|_| table.unclosed_quote.is_some());
    let is_cut = |row: &Row| last == Some(row.line);
    let mut notes = Vec::new();
    if decoded.encoding == Encoding::Windows1252 {
        notes.push(Note::AssumedEncoding);
    }
    if !table.titles.is_empty() {
        notes.push(Note::Titles(table.titles.len()));
    }
    notes.extend(Some(headings.len()).filter(|count| *count > 0).map(Note::RepeatedHeading));
    notes.extend(table.unclosed_quote.map(Note::UnclosedQuote));
    let seats = [MemberColumn::Association, MemberColumn::Role, MemberColumn::StartsOn];
    if seats.iter().any(|column| layout.has(*column)) {
        notes.push(Note::NoSeats);
    }
    store
        .at_one_moment(|store| {
            let mut planner = Planner::new(store, stamp, options, &layout)?;
            let drafts = rows.iter().map(|row| planner.read(row, is_cut(row))).collect();
            let rows = planner.judge(drafts)?;
            notes.extend(planner.people.without_consent().map(Note::NoConsent));
            let places = planner.people.places.made.iter().map(|made| made.name.clone()).collect();
            let batch = Batch { label: LABEL.to_owned(), commands: planner.people.into_commands() };
            let batch = Command::Batch(batch);
            Ok(Plan { columns: layout.columns(&table.rows), rows, places, notes, batch })
        })
        .map_err(ImportError::from)
}

/// One reading of one file.
struct Planner<'a> {
    store: &'a Store,
    stamp: &'a Stamp,
    options: &'a Options,
    layout: &'a Layout,
    people: People<'a>,
}

/// A row that was read, or why it could not be.
struct Read {
    line: usize,
    draft: Result<Draft, RowFault>,
}

impl<'a> Planner<'a> {
    fn new(
        store: &'a Store,
        stamp: &'a Stamp,
        options: &'a Options,
        layout: &'a Layout,
    ) -> store::Result<Self> {
        let people = People::new(store, stamp, options)?;
        Ok(Self { store, stamp, options, layout, people })
    }

    fn read(&self, row: &Row, is_cut: bool) -> Read {
        let draft = match row.shape {
            _ if is_cut => Err(RowFault::UnclosedQuote),
            Shape::Long(more) => Err(RowFault::TooManyCells(more)),
            _ => Draft::read(row, self.layout, self.stamp.today(), self.options.language),
        };
        Read { line: row.line, draft }
    }

    fn judge(&mut self, rows: Vec<Read>) -> store::Result<Vec<PlannedRow>> {
        let by_site = self.layout.has(MemberColumn::Site);
        let drafts = rows.iter().filter_map(|row| row.draft.as_ref().ok());
        let profiles = drafts.map(|draft| draft.profile(&self.people.places));
        let profiles: Vec<_> = profiles.collect();
        let mut known = Known::read(self.store, &profiles, by_site, &self.people.places)?;
        let mut profiles = profiles.into_iter();
        let mut planned = Vec::with_capacity(rows.len());
        for Read { line, draft } in rows {
            let (mut draft, profile) = match (draft, profiles.len()) {
                (Err(why), _) => {
                    let verdict = Verdict::Refused { why };
                    planned.push(PlannedRow {
                        line,
                        name: String::new(),
                        verdict,
                        remarks: vec![],
                    });
                    continue;
                }
                (Ok(draft), _) => (draft, profiles.next().unwrap_or_default()),
            };
            let mut remarks = draft.remarks.clone();
            if let Some((typed, known)) = self.people.places.alike(&draft) {
                let candidate = Candidate::Place { typed, known };
                let verdict = Verdict::Doubtful { candidate, doubt: Doubt::AlikePlace };
                planned.push(PlannedRow { line, name: draft.full_name(), verdict, remarks });
                continue;
            }
            let verdict = match self.who(&known, &profile, line, &mut remarks) {
                Identity::New => {
                    let id = self.store.new_id(self.stamp);
                    let consent = self.people.add(&id, line, &draft, &mut remarks);
                    known.add_line(line, &id, &draft.full_name(), profile);
                    Verdict::Added { person: id, consent }
                }
                Identity::Person(id, called) => {
                    draft.keep_name(called.as_deref());
                    let before = known.take_record(&id);
                    let done = self.people.change(&id, line, before, &draft, &mut remarks)?;
                    if done.is_nothing() {
                        Verdict::Same { person: id }
                    } else {
                        Verdict::Changed { person: id, fields: done.fields, consent: done.consent }
                    }
                }
                Identity::Doubtful(candidate, doubt) => Verdict::Doubtful { candidate, doubt },
            };
            planned.push(PlannedRow { line, name: draft.full_name(), verdict, remarks });
        }
        Ok(planned)
    }

    fn who(
        &self,
        known: &Known,
        profile: &super::table::duplicates::Profile,
        line: usize,
        remarks: &mut Vec<Remark>,
    ) -> Identity {
        match known.find(profile) {
            Found::New => Identity::New,
            Found::Same(who) => Identity::Person(known.id_of(who), None),
            // Two rows of one list under two names are two people who share a telephone.
            Found::Maybe(Who::Line(other), Doubt::SameEmail | Doubt::SamePhone) => {
                remarks.push(Remark::SharesContact(*other));
                Identity::New
            }
            Found::Maybe(who, doubt) => {
                match self.options.decisions.get(&line).unwrap_or(&self.options.otherwise) {
                    Decision::New => Identity::New,
                    Decision::Same => Identity::Person(known.id_of(who), Some(known.name_of(who))),
                    Decision::Person(id) => Identity::Person(id.clone(), None),
                    Decision::Leave => Identity::Doubtful(known.candidate(who), doubt),
                }
            }
        }
    }
}

/// Who a row is.
enum Identity {
    New,
    /// Somebody known; under which name, when it was a person who said so.
    Person(Id, Option<String>),
    Doubtful(Candidate, Doubt),
}
