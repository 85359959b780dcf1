//! The papers that can be made: one table, which the command line, the screens and the files read.
//! A new kind of paper is one more row, with its texts `paper-file-{code}` and `cli-document-{name}`.

use crate::domain::id::Id;
use crate::i18n::words::Words;
use crate::store::{Result, Store};

use super::model::Document;
use super::template::folder::{self, Folder};
use super::template::values::Values;
use super::typeset;
use super::{
    agenda, elections, extract, follow_ups, labels, members, minutes, notice, projects, sign_in,
    template,
};

pub use super::subject::{About, Subject};

/// What a paper is of, and so what names it on the command line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Of {
    /// A meeting.
    Meeting,
    /// A meeting; it may hold what was taken in camera.
    Sitting,
    /// A resolution.
    Resolution,
    /// A body on a day.
    Body,
    /// A body on a day, on sheets of labels.
    Labels,
    /// An election.
    Election,
    /// A project.
    Project,
    /// A work day of a project.
    WorkDay,
    /// A project, or one of its applications to a grant programme.
    Grant,
    /// Somebody who gave a hand to a project.
    Volunteer,
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

/// The notice that is posted in the lobby, in large print.
pub const LOBBY_NOTICE: Paper = Paper {
    code: "lobby-notice",
    names: ("affiche", "lobby-notice"),
    of: Of::Meeting,
    values: notice::values,
    templates: templates!("affiche", "lobby-notice"),
};

/// Who sits on a body on a day.
pub const COMPOSITION: Paper = Paper {
    code: "composition",
    names: ("composition", "composition"),
    of: Of::Body,
    values: members::composition,
    templates: templates!("composition", "composition"),
};

/// The members with where they live and how they are reached, building by building.
pub const PHONE_LIST: Paper = Paper {
    code: "phone-list",
    names: ("tournee", "phone-list"),
    of: Of::Body,
    values: members::phone_list,
    templates: templates!("tournee", "phone-list"),
};

/// The members' addresses, to stick on envelopes.
pub const LABELS: Paper = Paper {
    code: "labels",
    names: ("etiquettes", "labels"),
    of: Of::Labels,
    values: labels::values,
    templates: templates!("etiquettes", "labels"),
};

/// What was promised in a body's meetings and is not done.
pub const FOLLOW_UPS: Paper = Paper {
    code: "follow-ups",
    names: ("suivis", "follow-ups"),
    of: Of::Body,
    values: follow_ups::values,
    templates: templates!("suivis", "follow-ups"),
};

/// The notice of an election.
pub const ELECTION_NOTICE: Paper = Paper {
    code: "election-notice",
    names: ("avis-election", "election-notice"),
    of: Of::Election,
    values: elections::notice::values,
    templates: templates!("avis-election", "election-notice"),
};

/// The form by which somebody is nominated.
pub const NOMINATION_FORM: Paper = Paper {
    code: "nomination-form",
    names: ("mise-en-candidature", "nomination-form"),
    of: Of::Election,
    values: elections::notice::nomination,
    templates: templates!("mise-en-candidature", "nomination-form"),
};

/// The ballots of a vote.
pub const BALLOT: Paper = Paper {
    code: "ballot",
    names: ("bulletin", "ballot"),
    of: Of::Election,
    values: elections::ballot::values,
    templates: templates!("bulletin", "ballot"),
};

/// The list that voters sign.
pub const VOTERS_LIST: Paper = Paper {
    code: "voters-list",
    names: ("liste-electorale", "voters-list"),
    of: Of::Election,
    values: elections::voters::values,
    templates: templates!("liste-electorale", "voters-list"),
};

/// The sheet on which a scrutineer counts.
pub const TALLY_SHEET: Paper = Paper {
    code: "tally-sheet",
    names: ("feuille-depouillement", "tally-sheet"),
    of: Of::Election,
    values: elections::tally::values,
    templates: templates!("feuille-depouillement", "tally-sheet"),
};

/// The report of an election, signed by those who led it.
pub const ELECTION_REPORT: Paper = Paper {
    code: "election-report",
    names: ("rapport-election", "election-report"),
    of: Of::Election,
    values: elections::report::values,
    templates: templates!("rapport-election", "election-report"),
};

/// The letter that tells the office the result of an election.
pub const ELECTION_LETTER: Paper = Paper {
    code: "election-letter",
    names: ("lettre-election", "election-letter"),
    of: Of::Election,
    values: elections::result::letter,
    templates: templates!("lettre-election", "election-letter"),
};

/// The poster of the result of an election, in large print.
pub const RESULT_POSTER: Paper = Paper {
    code: "result-poster",
    names: ("affiche-resultat", "result-poster"),
    of: Of::Election,
    values: elections::result::poster,
    templates: templates!("affiche-resultat", "result-poster"),
};

/// A project on one page.
pub const PROJECT_SHEET: Paper = Paper {
    code: "project-sheet",
    names: ("projet", "project"),
    of: Of::Project,
    values: projects::sheet::values,
    templates: templates!("projet", "project"),
};

/// The call for volunteers of a work day, in large print.
pub const WORK_DAY_POSTER: Paper = Paper {
    code: "work-day-poster",
    names: ("affiche-corvee", "work-day-poster"),
    of: Of::WorkDay,
    values: projects::poster::values,
    templates: templates!("affiche-corvee", "work-day-poster"),
};

/// A project's money: what comes in, what is planned, committed and paid.
pub const PROJECT_BUDGET: Paper = Paper {
    code: "project-budget",
    names: ("budget", "budget"),
    of: Of::Project,
    values: projects::budget::values,
    templates: templates!("budget", "budget"),
};

/// The post mortem of a project.
pub const PROJECT_REVIEW: Paper = Paper {
    code: "project-review",
    names: ("bilan", "review"),
    of: Of::Project,
    values: projects::review::values,
    templates: templates!("bilan", "review"),
};

/// The report to whoever gave a grant.
pub const GRANT_REPORT: Paper = Paper {
    code: "grant-report",
    names: ("rapport-subvention", "grant-report"),
    of: Of::Grant,
    values: projects::grant::values,
    templates: templates!("rapport-subvention", "grant-report"),
};

/// The certificate that thanks somebody who gave a hand.
pub const CERTIFICATE: Paper = Paper {
    code: "certificate",
    names: ("certificat", "certificate"),
    of: Of::Volunteer,
    values: projects::certificate::values,
    templates: templates!("certificat", "certificate"),
};

/// Every kind of paper: those of a meeting in the order in which it needs them, then a body's, an
/// election's and a project's.
pub const PAPERS: &[&Paper] = &[
    &NOTICE,
    &LOBBY_NOTICE,
    &AGENDA,
    &SHEET,
    &MINUTES,
    &EXTRACT,
    &FOLLOW_UPS,
    &COMPOSITION,
    &PHONE_LIST,
    &LABELS,
    &ELECTION_NOTICE,
    &NOMINATION_FORM,
    &VOTERS_LIST,
    &BALLOT,
    &TALLY_SHEET,
    &ELECTION_REPORT,
    &ELECTION_LETTER,
    &RESULT_POSTER,
    &PROJECT_SHEET,
    &WORK_DAY_POSTER,
    &PROJECT_BUDGET,
    &PROJECT_REVIEW,
    &GRANT_REPORT,
    &CERTIFICATE,
];

impl Paper {
    /// Whether it may hold what was taken in camera.
    pub fn has_doors(&self) -> bool {
        matches!(self.of, Of::Sitting | Of::Resolution)
    }

    /// Whether large print is a choice: what is read on a wall is always in it, and labels have no room.
    pub fn may_be_large(&self) -> bool {
        self.of != Of::Labels && !self.is_read_afar()
    }

    /// Whether it calls people to a meeting.
    pub fn calls(&self) -> bool {
        [NOTICE.code, LOBBY_NOTICE.code].contains(&self.code)
    }

    /// Whether it hangs on a wall and nowhere else.
    fn is_read_afar(&self) -> bool {
        let afar = [LOBBY_NOTICE.code, RESULT_POSTER.code, WORK_DAY_POSTER.code, CERTIFICATE.code];
        afar.contains(&self.code)
    }

    /// Whether it hangs on a wall: a notice of election does, and is slid under doors too.
    fn is_posted(&self) -> bool {
        self.is_read_afar() || self.code == ELECTION_NOTICE.code
    }

    /// The kind of a name of the command line, the French one.
    pub fn of_name(name: &str) -> Option<&'static Paper> {
        PAPERS.iter().copied().find(|paper| paper.names.0 == name)
    }

    /// The kind of a code of `document-kind`.
    pub fn of_code(code: &str) -> Option<&'static Paper> {
        PAPERS.iter().copied().find(|paper| paper.code == code)
    }

    /// What papers of this kind are made of in a year, of a body or of all: each meeting that was
    /// not called off, of minutes those that were held, each resolution. Nothing for other papers.
    ///
    /// # Errors
    /// The register cannot be read.
    pub fn of_year(&self, store: &Store, year: u16, body: Option<&Id>) -> Result<Vec<Subject>> {
        Ok(match self.of {
            Of::Meeting | Of::Sitting => {
                let found = store.meetings_of_year(year, body, self.of == Of::Sitting)?;
                found.into_iter().map(Subject::meeting).collect()
            }
            Of::Resolution => {
                let found = store.resolutions_of_year(year, body)?;
                found.into_iter().map(|(of, motion)| Subject::resolution(of, motion)).collect()
            }
            _ => Vec::new(),
        })
    }

    /// What the papers of everybody who had a part in a project are made of.
    ///
    /// # Errors
    /// The register cannot be read.
    pub fn of_project(&self, store: &Store, project: &Id) -> Result<Vec<Subject>> {
        let found = store.volunteers(project)?.into_iter();
        Ok(found.map(|found| Subject::project(project.clone(), Some(found.id))).collect())
    }

    /// Makes the paper in the form of its template. A logo that cannot serve is left out:
    /// [`cautions`](super::caution::cautions) tells it.
    ///
    /// # Errors
    /// [`NotFound`](crate::domain::refusal::Refusal::NotFound); what the kind of paper says of a meeting
    /// that cannot have it yet; a mistake in the committee's own template.
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
        typeset::held(&mut document, values.held());
        document.large |= subject.large;
        document.posted = self.is_posted();
        document.logo = folder::logo(store, &document.issuers.join(", "))?;
        Ok(document)
    }
}
