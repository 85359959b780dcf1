//! The table of contents of a register: every kind of record, with its fields.
//!
//! Glossary (terme français · English term · [`Entity`]):
//! ensemble immobilier · housing complex · `Site`; immeuble · building · `Building`;
//! association de locataires · tenant association · `Association`; personne · person · `Person`;
//! consentement · consent · `Consent`; instance · body · `Body`; siège · seat · `Seat`;
//! mandat · mandate · `Mandate`; réunion · meeting · `Meeting`; point à l'ordre du jour ·
//! agenda item · `AgendaItem`; présence · attendance · `Attendance`; mouvement (arrivée, départ) ·
//! movement · `Movement`; envoi de l'avis · notice · `Notice`; proposition · motion · `Motion`;
//! suite d'une résolution · sequel · `Sequel`; sceau · seal · `Seal`; suivi · follow-up · `FollowUp`;
//! document · document · `Document`; élection · election · `Election`; candidature · candidate ·
//! `Candidate`; personnel d’élection · election officer · `ElectionOfficer`; tour de scrutin · round ·
//! `ElectionRound`; voix d’un tour · votes of a round · `RoundVote`; bulletins pareils d’un tour ·
//! ballots of a round that look alike · `RoundBallot`; contestation · objection · `Objection`;
//! projet · project · `Project`;
//! phase · phase · `ProjectPhase`; organisme · organisation · `Organisation`; participant ·
//! participant · `Participant`; tâche · task · `Task`; corvée · work day · `WorkDay`; heures
//! bénévoles · volunteer hours · `Hours`; demande de subvention · grant application · `Application`;
//! source de financement · funding · `Funding`; poste budgétaire · budget line · `BudgetLine`; pièce
//! justificative · voucher · `Voucher`; soumission · quote · `Quote`; autorisation · authorisation ·
//! `Authorisation`; aménagement · furnishing · `Furnishing`; entretien · upkeep · `Upkeep`; photo ·
//! photo · `Photo`; indicateur · indicator · `Indicator`; mesure · measure · `Measure`.

use serde::{Deserialize, Serialize};

use super::field::{Field, Kind};
use super::{election, meeting, motion, person, place, project, seat};

/// A kind of record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Entity {
    /// A housing complex.
    Site,
    /// A building of a housing complex.
    Building,
    /// A tenant association.
    Association,
    /// A person the committee deals with.
    Person,
    /// A consent given by a person for one purpose.
    Consent,
    /// A body with seats: the committee, the office's board, a working committee.
    Body,
    /// A seat of a body.
    Seat,
    /// The time one person fills one seat.
    Mandate,
    /// A meeting of a body.
    Meeting,
    /// A point of a meeting's agenda, with its minutes.
    AgendaItem,
    /// One person's presence or absence at a meeting.
    Attendance,
    /// A note of the presence clock: somebody came, left or withdrew, or heads were counted.
    Movement,
    /// A stop of the round on which a notice is handed out.
    Notice,
    /// A proposal put to a meeting, its vote and its outcome.
    Motion,
    /// What became of a resolution, or of minutes, after their adoption.
    Sequel,
    /// An election, from its notice to the mandates that it gives.
    Election,
    /// Somebody who stands in an election.
    Candidate,
    /// Somebody who leads an election: returning officer, secretary, scrutineer.
    ElectionOfficer,
    /// A vote that was counted, a recount, or lots that were drawn.
    ElectionRound,
    /// One candidate's votes in a round.
    RoundVote,
    /// The ballots of a round that look alike, with their number.
    RoundBallot,
    /// An objection to a proclaimed election, or a recount after it.
    Objection,
    /// Adopted minutes as they were sealed.
    Seal,
    /// Something somebody promised to do.
    FollowUp,
    /// A paper that was made from the register.
    Document,
    /// A project: places that residents make, and what comes of them.
    Project,
    /// A phase that a project came to, with its day.
    ProjectPhase,
    /// An organisation that the committee works with.
    Organisation,
    /// Somebody who takes part in a project: a person or an organisation.
    Participant,
    /// Something to do in a project.
    Task,
    /// A day on which volunteers work on a project.
    WorkDay,
    /// Hours that volunteers gave to a project.
    Hours,
    /// An application to a grant programme.
    Application,
    /// A source of a project’s money.
    Funding,
    /// A line of a project’s budget.
    BudgetLine,
    /// A voucher: what was paid on a budget line.
    Voucher,
    /// What a supplier asks for a budget line.
    Quote,
    /// A permission or a check without which no work begins.
    Authorisation,
    /// A thing that stands in a place: bench, shade, table, planter.
    Furnishing,
    /// Something to do so that a furnishing lasts.
    Upkeep,
    /// A photo of a project, or of a furnishing of none.
    Photo,
    /// What a project is judged by.
    Indicator,
    /// What an indicator was found to be.
    Measure,
}

impl Entity {
    /// Every kind of record, those that others refer to first.
    pub const ALL: [Entity; 43] = [
        Self::Site,
        Self::Building,
        Self::Association,
        Self::Person,
        Self::Consent,
        Self::Body,
        Self::Seat,
        Self::Mandate,
        Self::Meeting,
        Self::AgendaItem,
        Self::Attendance,
        Self::Movement,
        Self::Notice,
        Self::Motion,
        Self::Sequel,
        Self::Election,
        Self::Candidate,
        Self::ElectionOfficer,
        Self::ElectionRound,
        Self::RoundVote,
        Self::RoundBallot,
        Self::Objection,
        Self::Seal,
        Self::FollowUp,
        Self::Document,
        Self::Project,
        Self::ProjectPhase,
        Self::Organisation,
        Self::Participant,
        Self::Task,
        Self::WorkDay,
        Self::Hours,
        Self::Application,
        Self::Funding,
        Self::BudgetLine,
        Self::Voucher,
        Self::Quote,
        Self::Authorisation,
        Self::Furnishing,
        Self::Upkeep,
        Self::Photo,
        Self::Indicator,
        Self::Measure,
    ];

    /// The name of its SQL table, which is also the first part of its texts' ids.
    pub fn table(self) -> &'static str {
        match self {
            Self::Site => "site",
            Self::Building => "building",
            Self::Association => "association",
            Self::Person => "person",
            Self::Consent => "consent",
            Self::Body => "body",
            Self::Seat => "seat",
            Self::Mandate => "mandate",
            Self::Meeting => "meeting",
            Self::AgendaItem => "agenda_item",
            Self::Attendance => "attendance",
            Self::Movement => "movement",
            Self::Notice => "notice",
            Self::Motion => "motion",
            Self::Sequel => "sequel",
            Self::Election => "election",
            Self::Candidate => "candidate",
            Self::ElectionOfficer => "election_officer",
            Self::ElectionRound => "election_round",
            Self::RoundVote => "round_vote",
            Self::RoundBallot => "round_ballot",
            Self::Objection => "objection",
            Self::Seal => "seal",
            Self::FollowUp => "follow_up",
            Self::Document => "document",
            Self::Project => "project",
            Self::ProjectPhase => "project_phase",
            Self::Organisation => "organisation",
            Self::Participant => "participant",
            Self::Task => "task",
            Self::WorkDay => "work_day",
            Self::Hours => "hours",
            Self::Application => "application",
            Self::Funding => "funding",
            Self::BudgetLine => "budget_line",
            Self::Voucher => "voucher",
            Self::Quote => "quote",
            Self::Authorisation => "authorisation",
            Self::Furnishing => "furnishing",
            Self::Upkeep => "upkeep",
            Self::Photo => "photo",
            Self::Indicator => "indicator",
            Self::Measure => "measure",
        }
    }

    /// The entity of an SQL table, `None` for the store's own tables.
    pub fn from_table(table: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|entity| entity.table() == table)
    }

    /// Its fields, in the order in which forms and tables show them.
    pub fn fields(self) -> &'static [Field] {
        match self {
            Self::Site => place::SITE,
            Self::Building => place::BUILDING,
            Self::Association => place::ASSOCIATION,
            Self::Person => person::PERSON,
            Self::Consent => person::CONSENT,
            Self::Body => seat::BODY,
            Self::Seat => seat::SEAT,
            Self::Mandate => seat::MANDATE,
            Self::Meeting => meeting::MEETING,
            Self::AgendaItem => meeting::AGENDA_ITEM,
            Self::Attendance => meeting::ATTENDANCE,
            Self::Movement => meeting::MOVEMENT,
            Self::Notice => meeting::NOTICE,
            Self::Motion => motion::MOTION,
            Self::Sequel => motion::SEQUEL,
            Self::Election => election::ELECTION,
            Self::Candidate => election::CANDIDATE,
            Self::ElectionOfficer => election::ELECTION_OFFICER,
            Self::ElectionRound => election::ELECTION_ROUND,
            Self::RoundVote => election::ROUND_VOTE,
            Self::RoundBallot => election::ROUND_BALLOT,
            Self::Objection => election::OBJECTION,
            Self::Seal => meeting::SEAL,
            Self::FollowUp => motion::FOLLOW_UP,
            Self::Document => motion::DOCUMENT,
            Self::Project => project::PROJECT,
            Self::ProjectPhase => project::PROJECT_PHASE_ENTRY,
            Self::Organisation => project::ORGANISATION,
            Self::Participant => project::PARTICIPANT,
            Self::Task => project::TASK,
            Self::WorkDay => project::WORK_DAY,
            Self::Hours => project::HOURS,
            Self::Application => project::APPLICATION,
            Self::Funding => project::FUNDING,
            Self::BudgetLine => project::BUDGET_LINE,
            Self::Voucher => project::VOUCHER,
            Self::Quote => project::QUOTE,
            Self::Authorisation => project::AUTHORISATION,
            Self::Furnishing => project::FURNISHING,
            Self::Upkeep => project::UPKEEP,
            Self::Photo => project::PHOTO,
            Self::Indicator => project::INDICATOR,
            Self::Measure => project::MEASURE,
        }
    }

    /// The field of that name, if it has one.
    pub fn field(self, name: &str) -> Option<&'static Field> {
        self.fields().iter().find(|field| field.name == name)
    }

    /// Whether its table keeps a sort key (French order) beside the name.
    pub fn is_sorted_by_name(self) -> bool {
        matches!(self, Self::Site | Self::Building | Self::Association | Self::Person | Self::Body)
    }

    /// Whether the search finds its records.
    pub fn is_searched(self) -> bool {
        self.fields().iter().any(|field| field.searched)
    }

    /// Whether the plain `save` and `remove` commands may write it; the others have verbs.
    pub fn is_plain(self) -> bool {
        !matches!(
            self,
            Self::Attendance
                | Self::Movement
                | Self::Notice
                | Self::Seal
                | Self::Document
                | Self::ElectionRound
                | Self::RoundVote
                | Self::RoundBallot
        )
    }

    /// What a record is called, from its own values: a name, a title, the first line of a text.
    pub fn label(self, get: impl Fn(&str) -> Option<String>) -> String {
        let first_line = |text: String| text.lines().next().unwrap_or_default().to_owned();
        match self {
            Self::Person => person::full_name(
                get("preferred_name").or_else(|| get("given_name")).as_deref(),
                get("family_name").as_deref().unwrap_or_default(),
            ),
            Self::Meeting => get("number").unwrap_or_default(),
            Self::AgendaItem => get("title").unwrap_or_default(),
            Self::Motion => {
                let text = || get("amended_text").or_else(|| get("text")).unwrap_or_default();
                get("number").unwrap_or_else(|| motion::gist(&text()).into_owned())
            }
            Self::FollowUp => first_line(get("what").unwrap_or_default()),
            Self::Sequel => first_line(get("text").unwrap_or_default()),
            Self::Objection => first_line(get("grounds").unwrap_or_default()),
            Self::Seal => get("hash").unwrap_or_default(),
            Self::Seat => get("label").unwrap_or_default(),
            Self::Document => get("path").unwrap_or_default(),
            Self::Task | Self::WorkDay | Self::BudgetLine | Self::Upkeep => {
                get("title").unwrap_or_default()
            }
            Self::Application => get("programme").unwrap_or_default(),
            Self::Voucher => get("supplier").or_else(|| get("number")).unwrap_or_default(),
            Self::Quote => get("supplier").unwrap_or_default(),
            Self::Photo => get("caption").unwrap_or_default(),
            _ => get("name").unwrap_or_default(),
        }
    }

    /// The names of the fields that hold ids of other records, with the entity they point to.
    pub fn links(self) -> impl Iterator<Item = (&'static str, Entity)> {
        self.fields().iter().filter_map(|field| match field.kind {
            Kind::Link(target) => Some((field.name, target)),
            _ => None,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_table_leads_back_to_its_entity() {
        for entity in Entity::ALL {
            assert_eq!(Entity::from_table(entity.table()), Some(entity));
        }
        assert_eq!(Entity::from_table("journal_entry"), None);
    }

    #[test]
    fn no_entity_names_a_field_twice() {
        for entity in Entity::ALL {
            let mut names: Vec<_> = entity.fields().iter().map(|field| field.name).collect();
            names.sort_unstable();
            let all = names.len();
            names.dedup();
            assert_eq!(names.len(), all, "{entity:?}");
        }
    }
}
