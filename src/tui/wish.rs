//! What somebody wants made: a kind of paper, of what, in which forms.

use std::collections::VecDeque;

use chrono::NaiveDate;

use crate::documents::file::Format;
use crate::documents::labels::LETTER_SHEETS;
use crate::documents::making::Subjects;
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
}

/// The rows of a list in its order, read as papers are made of them.
struct Rows {
    wish: Wish,
    paper: &'static Paper,
    listed: Listed,
    left: usize,
    from: From,
    read: VecDeque<Id>,
}

impl Rows {
    /// The next row, which stays the next one.
    fn peek(&mut self, store: &Store) -> Result<Option<Id>> {
        if self.read.is_empty()
            && let Some(list) = self.listed.found()
        {
            let rows = store.window(&self.listed.request(list), &self.from, CHUNK)?;
            if let Some(last) = rows.last() {
                self.from = From::After(last.anchor.clone());
            }
            self.read = rows.into_iter().map(|row| row.anchor.id).collect();
        }
        Ok(self.read.front().cloned())
    }
}

impl Subjects for Rows {
    fn left(&self) -> usize {
        self.left
    }

    fn take_next(&mut self, store: &Store) -> Result<Option<Subject>> {
        while self.left > 0 {
            let Some(id) = self.peek(store)? else {
                self.left = 0;
                break;
            };
            let about = of_row(self.paper, id, self.listed.today, store)?;
            self.read.pop_front();
            self.left -= 1;
            if let Some(about) = about {
                return Ok(Some(self.wish.subject(about)));
            }
        }
        Ok(None)
    }
}

/// Of what papers are made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Which {
    /// Of one thing.
    One(About),
    /// Of all meetings or resolutions of a year.
    Year(u16),
    /// Of everybody who had a part in a project.
    Volunteers(Id),
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
    pub fn subjects(&self, paper: &'static Paper, store: &Store) -> Result<Box<dyn Subjects>> {
        let about: Vec<About> = match &self.which {
            // Whoever chose a resolution need not say of which meeting it is.
            Which::One(About::Project { part: Some(day), .. }) if paper.of == Of::WorkDay => {
                of_row(paper, day.clone(), NaiveDate::default(), store)?.into_iter().collect()
            }
            Which::One(About::Resolution { motion, .. }) => {
                of_row(paper, motion.clone(), NaiveDate::default(), store)?.into_iter().collect()
            }
            Which::One(about) => vec![about.clone()],
            Which::Year(year) => {
                let found = paper.of_year(store, *year, None)?;
                found.into_iter().map(|subject| subject.about).collect()
            }
            Which::Volunteers(project) => {
                let found = paper.of_project(store, project)?;
                found.into_iter().map(|subject| subject.about).collect()
            }
            Which::Listed(listed) => {
                return Ok(Box::new(Rows {
                    wish: self.clone(),
                    paper,
                    left: usize::try_from(listed.length(store)?).unwrap_or(usize::MAX),
                    listed: (**listed).clone(),
                    from: From::Start,
                    read: VecDeque::new(),
                }));
            }
        };
        let subjects: Vec<Subject> = about.into_iter().map(|about| self.subject(about)).collect();
        Ok(Box::new(subjects.into_iter()))
    }

    fn subject(&self, about: About) -> Subject {
        let sheet = LETTER_SHEETS.into_iter().find(|sheet| sheet.name == self.sheet);
        Subject {
            about,
            in_camera: self.in_camera,
            large: self.large,
            label_sheet: sheet.unwrap_or(LETTER_SHEETS[0]),
        }
    }
}

/// What a paper of a row is of; none where the motion did not carry.
fn of_row(paper: &Paper, id: Id, today: NaiveDate, store: &Store) -> Result<Option<About>> {
    Ok(match paper.of {
        Of::Meeting | Of::Sitting => Some(About::Meeting(id)),
        Of::Body | Of::Labels => Some(About::Body { body: id, day: today }),
        Of::Election => Some(About::Election(id)),
        Of::WorkDay => {
            let day = store.record(Entity::WorkDay, &id)?;
            let project = day.and_then(|day| day.link("project_id")).unwrap_or_default();
            Some(About::Project { project, part: Some(id) })
        }
        Of::Project | Of::Grant | Of::Volunteer => Some(About::Project { project: id, part: None }),
        Of::Resolution => {
            let motion = store.record(Entity::Motion, &id)?;
            let carried = motion.filter(|motion| motion.text("outcome") == Some("carried"));
            let meeting = carried.and_then(|motion| motion.link("meeting_id"));
            meeting.map(|meeting| About::Resolution { meeting, motion: id })
        }
    })
}
