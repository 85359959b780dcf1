//! The papers that can be made: one table, which the command line, the screens and the files read.
//! A new kind of paper is one more row, with its texts `paper-file-{code}` and `cli-document-{name}`.

use crate::domain::entity::Entity;
use crate::domain::id::Id;
use crate::domain::refusal::Refusal;
use crate::i18n::words::Words;
use crate::store::query::meetings::MeetingSheet;
use crate::store::{Result, Store};

use super::model::Document;
use super::template::folder::{self, Folder};
use super::template::values::Values;
use super::{agenda, extract, minutes, notice, sign_in, template};

/// What a paper is made of, and how.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Subject {
    /// The meeting it is of.
    pub meeting: Id,
    /// The one resolution it is of.
    pub motion: Option<Id>,
    /// Whether it is the members' own copy, with what was said and resolved in camera.
    pub in_camera: bool,
}

impl Subject {
    /// A meeting.
    pub fn meeting(meeting: Id) -> Self {
        Self { meeting, motion: None, in_camera: false }
    }

    /// A resolution of a meeting.
    pub fn resolution(meeting: Id, motion: Id) -> Self {
        Self { meeting, motion: Some(motion), in_camera: false }
    }

    /// The same, in the members' own copy.
    pub fn with_in_camera(mut self, in_camera: bool) -> Self {
        self.in_camera = in_camera;
        self
    }

    /// The meeting's page; what was said in camera is on that of the members' own copy alone.
    ///
    /// # Errors
    /// [`Refusal::NotFound`].
    pub fn sheet(&self, store: &Store) -> Result<MeetingSheet> {
        let sheet = match self.in_camera {
            true => store.meeting(&self.meeting)?,
            false => store.public_meeting(&self.meeting)?,
        };
        sheet.ok_or_else(|| {
            let (table, id) = (Entity::Meeting.table().to_owned(), self.meeting.to_string());
            Refusal::NotFound { table, id }.into()
        })
    }
}

/// What a paper is of, and so what names it on the command line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Of {
    /// A meeting.
    Meeting,
    /// A meeting; it may hold what was taken in camera.
    Sitting,
    /// A resolution.
    Resolution,
}

/// A kind of paper.
pub struct Paper {
    /// Its code, one of `document-kind`.
    pub code: &'static str,
    /// What the command line calls it, in French and in English.
    pub names: (&'static str, &'static str),
    /// What it is of.
    pub of: Of,
    /// What is filled into its template, all of it from the register as it stands at one moment.
    pub values: fn(&Store, &Subject, &Words) -> Result<Values>,
    /// The built-in templates, in French and in English.
    pub templates: (&'static str, &'static str),
}

macro_rules! templates {
    ($french:literal, $english:literal) => {
        (
            include_str!(concat!("templates/fr/", $french, ".md")),
            include_str!(concat!("templates/en/", $english, ".md")),
        )
    };
}

/// The minutes.
pub const MINUTES: Paper = Paper {
    code: "minutes",
    names: ("proces-verbal", "minutes"),
    of: Of::Sitting,
    values: minutes::values,
    templates: templates!("proces-verbal", "minutes"),
};

/// The certified extract of a resolution.
pub const EXTRACT: Paper = Paper {
    code: "extract",
    names: ("extrait", "extract"),
    of: Of::Resolution,
    values: extract::values,
    templates: templates!("extrait", "extract"),
};

/// The notice of a meeting.
pub const NOTICE: Paper = Paper {
    code: "notice",
    names: ("avis", "notice"),
    of: Of::Meeting,
    values: notice::values,
    templates: templates!("avis", "notice"),
};

/// The agenda.
pub const AGENDA: Paper = Paper {
    code: "agenda",
    names: ("ordre-du-jour", "agenda"),
    of: Of::Meeting,
    values: agenda::values,
    templates: templates!("ordre-du-jour", "agenda"),
};

/// The sheet that is signed at the door.
pub const SHEET: Paper = Paper {
    code: "attendance-sheet",
    names: ("presences", "attendance-sheet"),
    of: Of::Meeting,
    values: sign_in::values,
    templates: templates!("presences", "attendance-sheet"),
};

/// Every kind of paper, in the order in which a meeting needs them.
pub const PAPERS: &[&Paper] = &[&NOTICE, &AGENDA, &SHEET, &MINUTES, &EXTRACT];

impl Paper {
    /// The kind of a name of the command line, the French one.
    pub fn of_name(name: &str) -> Option<&'static Paper> {
        PAPERS.iter().copied().find(|paper| paper.names.0 == name)
    }

    /// The kind of a code of `document-kind`.
    pub fn of_code(code: &str) -> Option<&'static Paper> {
        PAPERS.iter().copied().find(|paper| paper.code == code)
    }

    /// Makes the paper in the form of its template.
    ///
    /// # Errors
    /// [`Refusal::NotFound`]; what the kind of paper says of a meeting that cannot have it yet; a
    /// mistake in the committee's own template.
    pub fn document(
        &self,
        store: &Store,
        subject: &Subject,
        words: &Words,
        templates: &Folder,
    ) -> Result<Document> {
        let values = (self.values)(store, subject, words)?;
        let template = templates.template(self, words.language())?;
        let mut document = template::fill(&template, &values, templates, words)?;
        document.logo = folder::logo(store, &document.issuers.join(", "))?;
        Ok(document)
    }

    /// A name for its file, without the ending: « 2026-11-17 CCR procès-verbal 2026-05 ».
    ///
    /// # Errors
    /// [`Refusal::NotFound`].
    pub fn file_stem(&self, store: &Store, subject: &Subject, words: &Words) -> Result<String> {
        let sheet = subject.sheet(store)?;
        let text = |field: &str| sheet.meeting.text(field).unwrap_or_default();
        let prefix = sheet.body.text("prefix").unwrap_or_default();
        // « EMB-2026-03 » says already whose meeting it is.
        let of_resolution = match &subject.motion {
            Some(motion) => store.label(Entity::Motion, motion)?,
            None => None,
        };
        let number = of_resolution.as_deref().unwrap_or(text("number"));
        let rest = number.strip_prefix(prefix).map(|rest| rest.trim_start_matches('-'));
        let stem = words.with(
            &format!("paper-file-{}", self.code),
            &[
                ("date", text("date").into()),
                ("prefix", prefix.into()),
                ("number", rest.unwrap_or(number).into()),
            ],
        );
        let stem = match subject.in_camera {
            true => words.with("paper-file-in-camera", &[("stem", stem.into())]),
            false => stem,
        };
        // A prefix is the committee's own text: no part of it may lead to another folder.
        let sound = |c: char| if c == '/' || c == '\\' || c.is_control() { '-' } else { c };
        Ok(stem.trim().trim_start_matches('.').chars().map(sound).collect())
    }
}
