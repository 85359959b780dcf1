//! What somebody wants made: a kind of paper, of what, in which forms.

use chrono::NaiveDate;

use crate::documents::file::Format;
use crate::documents::labels::LETTER_SHEETS;
use crate::documents::paper::{About, Of, Paper, Subject};
use crate::domain::entity::Entity;
use crate::domain::id::Id;
use crate::i18n::language::Language;
use crate::store::query::list::{From, LISTS, List, Narrowed, Request, Within};
use crate::store::{Result, Store};

/// So many rows of a list are read at once.
const CHUNK: u32 = 500;

/// The rows of a list as they are filtered and narrowed on the screen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    /// The list's name.
    pub list: &'static str,
    /// Which of its choices of rows and of its orders.
    pub at: (usize, usize),
    /// The words that each row has.
    pub filter: String,
    /// Only the rows that belong to one record.
    pub within: Option<Within>,
    /// Only the rows with these values.
    pub narrowed: Vec<Narrowed>,
    /// The day on which something is late.
    pub today: NaiveDate,
}

impl Listed {
    fn request<'a>(&'a self, list: &'static List) -> Request<'a> {
        Request {
            view: self.at.0,
            sort: self.at.1,
            filter: &self.filter,
            within: self.within.clone(),
            narrowed: &self.narrowed,
            today: self.today,
            ..Request::of(list)
        }
    }

    fn found(&self) -> Option<&'static List> {
        LISTS.iter().copied().find(|list| list.name == self.list)
    }

    /// What its rows are.
    pub fn entity(&self) -> Option<Entity> {
        self.found().map(|list| list.entity)
    }

    /// How many rows it has.
    ///
    /// # Errors
    /// The register cannot be read.
    pub fn length(&self, store: &Store) -> Result<u64> {
        self.found().map_or(Ok(0), |list| store.length(&self.request(list)))
    }

    /// Its rows, in its order.
    fn ids(&self, store: &Store) -> Result<Vec<Id>> {
        let Some(list) = self.found() else { return Ok(Vec::new()) };
        let request = self.request(list);
        let (mut ids, mut from) = (Vec::new(), From::Start);
        loop {
            let rows = store.window(&request, &from, CHUNK)?;
            let Some(last) = rows.last() else { return Ok(ids) };
            from = From::After(last.anchor.clone());
            ids.extend(rows.into_iter().map(|row| row.anchor.id));
        }
    }
}

/// Of what papers are made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Which {
    /// Of one thing.
    One(About),
    /// Of all meetings or resolutions of a year.
    Year(u16),
    /// Of the rows of a list.
    Listed(Box<Listed>),
}

/// What is to be made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wish {
    /// The code of the kind of paper.
    pub code: &'static str,
    /// Of what.
    pub which: Which,
    /// In which forms.
    pub formats: Vec<Format>,
    /// In which language.
    pub language: Language,
    /// Whether it is the members' own copy.
    pub in_camera: bool,
    /// Whether it is set in large print.
    pub large: bool,
    /// The name of the sheets of labels; empty for the usual one.
    pub sheet: String,
    /// Whether the committee's own templates are left aside.
    pub built_in: bool,
}

impl Wish {
    /// What the papers are of, one each.
    ///
    /// # Errors
    /// The register cannot be read.
    pub fn subjects(&self, paper: &Paper, store: &Store) -> Result<Vec<Subject>> {
        let about = match &self.which {
            // Whoever chose a resolution need not say of which meeting it is.
            Which::One(About::Resolution { motion, .. }) => {
                of_row(paper, motion.clone(), NaiveDate::default(), store)?.into_iter().collect()
            }
            Which::One(about) => vec![about.clone()],
            Which::Year(year) => {
                let found = paper.of_year(store, *year, None)?;
                found.into_iter().map(|subject| subject.about).collect()
            }
            Which::Listed(listed) => {
                let ids = listed.ids(store)?;
                let mut about = Vec::new();
                for id in ids {
                    about.extend(of_row(paper, id, listed.today, store)?);
                }
                about
            }
        };
        let sheet = LETTER_SHEETS.into_iter().find(|sheet| sheet.name == self.sheet);
        let subjects = about.into_iter().map(|about| Subject {
            about,
            in_camera: self.in_camera,
            large: self.large,
            label_sheet: sheet.unwrap_or(LETTER_SHEETS[0]),
        });
        Ok(subjects.collect())
    }
}

/// What a paper of a row is of; none where the motion did not carry.
fn of_row(paper: &Paper, id: Id, today: NaiveDate, store: &Store) -> Result<Option<About>> {
    Ok(match paper.of {
        Of::Meeting | Of::Sitting => Some(About::Meeting(id)),
        Of::Body | Of::Labels => Some(About::Body { body: id, day: today }),
        Of::Resolution => {
            let motion = store.record(Entity::Motion, &id)?;
            let carried = motion.filter(|motion| motion.text("outcome") == Some("carried"));
            let meeting = carried.and_then(|motion| motion.link("meeting_id"));
            meeting.map(|meeting| About::Resolution { meeting, motion: id })
        }
    })
}
