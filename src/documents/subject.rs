//! What a paper is of.

use chrono::NaiveDate;

use crate::domain::entity::Entity;
use crate::domain::id::Id;
use crate::domain::refusal::Refusal;
use crate::store::query::bodies::Composition;
use crate::store::query::elections::ElectionSheet;
use crate::store::query::meetings::MeetingSheet;
use crate::store::query::projects::ProjectSheet;
use crate::store::{Result, Store};

use super::labels::LETTER_SHEETS;
use super::model::LabelSheet;

/// What a paper is made of, and how.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Subject {
    /// What it is of.
    pub about: About,
    /// Whether it is the members' own copy, with what was said and resolved in camera.
    pub in_camera: bool,
    /// Whether it is set in large print, whatever its template says.
    pub large: bool,
    /// The sheets that labels are printed on.
    pub label_sheet: LabelSheet,
}

/// What a paper is of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum About {
    /// A meeting.
    Meeting(Id),
    /// A resolution of a meeting.
    Resolution {
        /// The meeting.
        meeting: Id,
        /// The resolution.
        motion: Id,
    },
    /// A body as it is on a day.
    Body {
        /// The body.
        body: Id,
        /// The day.
        day: NaiveDate,
    },
    /// An election.
    Election(Id),
    /// A project.
    Project {
        /// The project.
        project: Id,
        /// What of it: the work day of a poster, the application of a grant report, the person or
        /// the organisation that is thanked.
        part: Option<Id>,
    },
}

impl Subject {
    fn of(about: About) -> Self {
        Self { about, in_camera: false, large: false, label_sheet: LETTER_SHEETS[0] }
    }

    /// A meeting.
    pub fn meeting(meeting: Id) -> Self {
        Self::of(About::Meeting(meeting))
    }

    /// A resolution of a meeting.
    pub fn resolution(meeting: Id, motion: Id) -> Self {
        Self::of(About::Resolution { meeting, motion })
    }

    /// A body on a day.
    pub fn body(body: Id, day: NaiveDate) -> Self {
        Self::of(About::Body { body, day })
    }

    /// An election.
    pub fn election(election: Id) -> Self {
        Self::of(About::Election(election))
    }

    /// A project, or a part of it.
    pub fn project(project: Id, part: Option<Id>) -> Self {
        Self::of(About::Project { project, part })
    }

    /// The same, in the members' own copy.
    pub fn with_in_camera(mut self, in_camera: bool) -> Self {
        self.in_camera = in_camera;
        self
    }

    /// The meeting, of whose paper it is.
    pub fn meeting_id(&self) -> Option<&Id> {
        match &self.about {
            About::Meeting(meeting) | About::Resolution { meeting, .. } => Some(meeting),
            _ => None,
        }
    }

    /// The resolution.
    pub fn motion_id(&self) -> Option<&Id> {
        match &self.about {
            About::Resolution { motion, .. } => Some(motion),
            _ => None,
        }
    }

    /// The body, of a paper that is of no meeting.
    pub fn body_id(&self) -> Option<&Id> {
        match &self.about {
            About::Body { body, .. } => Some(body),
            _ => None,
        }
    }

    /// The election, of a paper that is of one.
    pub fn election_id(&self) -> Option<&Id> {
        match &self.about {
            About::Election(election) => Some(election),
            _ => None,
        }
    }

    /// The project, of a paper that is of one.
    pub fn project_id(&self) -> Option<&Id> {
        match &self.about {
            About::Project { project, .. } => Some(project),
            _ => None,
        }
    }

    /// The part of the project that the paper is of.
    pub fn part(&self) -> Option<&Id> {
        match &self.about {
            About::Project { part, .. } => part.as_ref(),
            _ => None,
        }
    }

    /// The day on which a body is looked at.
    pub fn day(&self) -> Option<NaiveDate> {
        match &self.about {
            About::Body { day, .. } => Some(*day),
            _ => None,
        }
    }

    /// The meeting's page: of a public paper, without what was taken in camera.
    ///
    /// # Errors
    /// [`Refusal::NotFound`].
    pub fn sheet(&self, store: &Store) -> Result<MeetingSheet> {
        let id = self.meeting_id().cloned().unwrap_or_default();
        let found = match self.in_camera {
            true => store.meeting(&id)?,
            false => store.public_meeting(&id)?,
        };
        found.ok_or_else(|| not_found(Entity::Meeting, &id).into())
    }

    /// The body with its seats on the day.
    ///
    /// # Errors
    /// [`Refusal::NotFound`].
    pub fn composition(&self, store: &Store) -> Result<Composition> {
        let (body, day) = match &self.about {
            About::Body { body, day } => (body.clone(), *day),
            _ => Default::default(),
        };
        store.composition(&body, day)?.ok_or_else(|| not_found(Entity::Body, &body).into())
    }

    /// The election with all that belongs to it. No paper says what is late, so that the day on which
    /// it is made tells nothing.
    ///
    /// # Errors
    /// [`Refusal::NotFound`].
    pub fn election_sheet(&self, store: &Store) -> Result<ElectionSheet> {
        let id = self.election_id().cloned().unwrap_or_default();
        let found = store.election(&id, NaiveDate::default())?;
        found.ok_or_else(|| not_found(Entity::Election, &id).into())
    }

    /// The project with all that belongs to it. No paper says what is late.
    ///
    /// # Errors
    /// [`Refusal::NotFound`].
    pub fn project_sheet(&self, store: &Store) -> Result<ProjectSheet> {
        let id = self.project_id().cloned().unwrap_or_default();
        let found = store.project(&id, NaiveDate::default())?;
        found.ok_or_else(|| not_found(Entity::Project, &id).into())
    }
}

pub(super) fn not_found(entity: Entity, id: &Id) -> Refusal {
    Refusal::NotFound { table: entity.table().to_owned(), id: id.to_string() }
}
