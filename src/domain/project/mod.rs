//! Projects: what residents make of a place, by which phases, with whom, for how much, and what
//! comes of it. Standard terms stand in the glossary of [`super::entity`].
//!
//! Money is in cents, lengths of time in minutes, marks in hundredths: nothing is ever rounded.

pub mod authorised;
pub mod hours;
pub mod money;
pub mod order;
pub mod progress;
pub mod quote;
pub mod scale;

use super::entity::Entity;
use super::field::{Choices, Field, Kind};

/// How far a project reaches.
pub const PROJECT_SCOPE: Choices =
    Choices { name: "project-scope", codes: &["local", "county", "counties", "region"] };

/// Where a project stands.
pub const PROJECT_STATUS: Choices =
    Choices { name: "project-status", codes: &["open", "closed", "abandoned"] };

/// The usual phases of a project, in their order; the committee may have its own
/// ([`crate::domain::rules::PROJECT_PHASES`]).
pub const PROJECT_PHASE: Choices = Choices {
    name: "project-phase",
    codes: &[
        "idea",
        "diagnosis",
        "design",
        "authorisations",
        "funding",
        "purchases",
        "work-days",
        "opening",
        "upkeep",
        "review",
    ],
};

/// The kinds of organisations.
pub const ORGANISATION_KIND: Choices = Choices {
    name: "organisation-kind",
    codes: &["office", "city", "county", "community", "school", "business", "funder", "other"],
};

/// What somebody is in a project.
pub const PARTICIPANT_ROLE: Choices = Choices {
    name: "participant-role",
    codes: &["resident", "graduate", "community-worker", "partner", "other"],
};

/// Where a project's money comes from.
pub const FUNDING_KIND: Choices = Choices {
    name: "funding-kind",
    codes: &["grant", "office", "city", "fundraising", "in-kind", "other"],
};

/// What has to be allowed or checked before the work.
pub const AUTHORISATION_KIND: Choices = Choices {
    name: "authorisation-kind",
    codes: &["owner", "permit", "insurance", "utilities", "other"],
};

/// Where an authorisation stands.
pub const AUTHORISATION_STATE: Choices = Choices {
    name: "authorisation-state",
    codes: &["to-ask", "asked", "granted", "refused", "expired", "not-needed"],
};

/// What stands in a place.
pub const FURNISHING_KIND: Choices = Choices {
    name: "furnishing-kind",
    codes: &["bench", "shade", "table", "planter", "planting", "other"],
};

/// In what condition it is.
pub const FURNISHING_CONDITION: Choices =
    Choices { name: "furnishing-condition", codes: &["good", "worn", "broken", "removed"] };

/// Whether those who are seen on a photo agreed.
pub const PHOTO_CONSENT: Choices =
    Choices { name: "photo-consent", codes: &["nobody-seen", "given", "not-asked", "refused"] };

/// Which way an indicator is meant to go.
pub const INDICATOR_DIRECTION: Choices =
    Choices { name: "indicator-direction", codes: &["lower", "higher"] };

/// What projects are usually judged by; any other name will do.
pub const USUAL_INDICATORS: [&str; 5] =
    ["incidents", "loitering", "users", "satisfaction", "attendance"];

/// When something was measured, as the project sees it.
pub const MEASURE_MOMENT: Choices =
    Choices { name: "measure-moment", codes: &["before", "during", "after"] };

/// Where an application to a grant programme stands.
pub const APPLICATION_STATE: Choices = Choices {
    name: "application-state",
    codes: &["to-study", "preparing", "submitted", "granted", "refused", "dropped"],
};

/// A project; its last texts are its post mortem.
pub const PROJECT: &[Field] = &[
    Field::new("name", Kind::Text).required().searched(),
    Field::new("site_id", Kind::Link(Entity::Site)),
    Field::new("islet", Kind::Text).searched(),
    Field::new("body_id", Kind::Link(Entity::Body)),
    Field::new("steward_id", Kind::Link(Entity::Person)),
    Field::new("purpose", Kind::Lines).searched(),
    Field::new("scope", Kind::Choice(&PROJECT_SCOPE)).required(),
    Field::new("previous_id", Kind::Link(Entity::Project)),
    Field::new("starts_on", Kind::Date),
    Field::new("ends_on", Kind::Date),
    Field::new("status", Kind::Choice(&PROJECT_STATUS)).required().hidden(),
    Field::new("closed_on", Kind::Date).hidden(),
    Field::new("hoped", Kind::Lines).searched().hidden(),
    Field::new("happened", Kind::Lines).searched().hidden(),
    Field::new("lessons", Kind::Lines).searched().hidden(),
    Field::new("next_steps", Kind::Lines).searched().hidden(),
    Field::new("gap_reason", Kind::Lines).hidden(),
    Field::new("abandon_reason", Kind::Lines).searched().hidden(),
    Field::new("earlier_lessons", Kind::Lines).searched(),
];

/// The texts of a project that its post mortem asks for.
pub const POST_MORTEM: [&str; 4] = ["hoped", "happened", "lessons", "next_steps"];

/// A phase that a project came to; the latest is where it stands. It is a code of [`PROJECT_PHASE`] or
/// the committee's own word for it, which stays as it is when the committee changes its list.
pub const PROJECT_PHASE_ENTRY: &[Field] = &[
    Field::new("project_id", Kind::Link(Entity::Project)).required().hidden(),
    Field::new("phase", Kind::Text).required(),
    Field::new("from_on", Kind::Date).required(),
    Field::new("planned_until", Kind::Date),
    Field::new("note", Kind::Lines),
];

/// An organisation, with whom to ask for there.
pub const ORGANISATION: &[Field] = &[
    Field::new("name", Kind::Text).required().searched(),
    Field::new("kind", Kind::Choice(&ORGANISATION_KIND)),
    Field::new("contact_id", Kind::Link(Entity::Person)),
    Field::new("contact", Kind::Text).searched(),
    Field::new("phone", Kind::Phone).searched(),
    Field::new("email", Kind::Email).searched(),
    Field::new("address", Kind::Text).searched(),
    Field::new("note", Kind::Lines).searched(),
];

/// Who takes part in a project: a person, or an organisation.
pub const PARTICIPANT: &[Field] = &[
    Field::new("project_id", Kind::Link(Entity::Project)).required().hidden(),
    Field::new("person_id", Kind::Link(Entity::Person)),
    Field::new("organisation_id", Kind::Link(Entity::Organisation)),
    Field::new("role", Kind::Choice(&PARTICIPANT_ROLE)).required(),
    Field::new("from_on", Kind::Date),
    Field::new("until_on", Kind::Date),
    Field::new("note", Kind::Lines),
];

/// Something to do; it may wait for another task of the project.
pub const TASK: &[Field] = &[
    Field::new("project_id", Kind::Link(Entity::Project)).required().hidden(),
    Field::new("title", Kind::Text).required().searched(),
    Field::new("person_id", Kind::Link(Entity::Person)),
    Field::new("starts_on", Kind::Date),
    Field::new("due_on", Kind::Date),
    Field::new("done_on", Kind::Date),
    Field::new("after_id", Kind::Link(Entity::Task)),
    Field::new("note", Kind::Lines).searched(),
];

/// A day of work by volunteers.
pub const WORK_DAY: &[Field] = &[
    Field::new("project_id", Kind::Link(Entity::Project)).required().hidden(),
    Field::new("title", Kind::Text).required().searched(),
    Field::new("held_on", Kind::Date).required(),
    Field::new("starts_at", Kind::Time),
    Field::new("ends_at", Kind::Time),
    Field::new("place", Kind::Text).searched(),
    Field::new("hands_needed", Kind::Whole),
    Field::new("cancelled", Kind::Flag),
    Field::new("note", Kind::Lines).searched(),
];

/// Hours that a person gave, or so many people without a name, each so many.
pub const HOURS: &[Field] = &[
    Field::new("project_id", Kind::Link(Entity::Project)).required().hidden(),
    Field::new("worked_on", Kind::Date).required(),
    Field::new("person_id", Kind::Link(Entity::Person)),
    Field::new("heads", Kind::Whole),
    Field::new("minutes", Kind::Minutes).required(),
    Field::new("work_day_id", Kind::Link(Entity::WorkDay)),
    Field::new("task_id", Kind::Link(Entity::Task)),
    Field::new("note", Kind::Text),
];

/// An application to a grant programme, for a project or before there is one.
pub const APPLICATION: &[Field] = &[
    Field::new("programme", Kind::Text).required().searched(),
    Field::new("organisation_id", Kind::Link(Entity::Organisation)),
    Field::new("project_id", Kind::Link(Entity::Project)),
    Field::new("deadline_on", Kind::Date),
    Field::new("ceiling", Kind::Money),
    Field::new("asked", Kind::Money),
    Field::new("state", Kind::Choice(&APPLICATION_STATE)).required(),
    Field::new("submitted_on", Kind::Date),
    Field::new("answered_on", Kind::Date),
    Field::new("granted", Kind::Money),
    Field::new("report_due_on", Kind::Date),
    Field::new("reported_on", Kind::Date),
    Field::new("note", Kind::Lines).searched(),
];

/// Where money comes from, or what is given in kind: promised, then received.
pub const FUNDING: &[Field] = &[
    Field::new("project_id", Kind::Link(Entity::Project)).required().hidden(),
    Field::new("kind", Kind::Choice(&FUNDING_KIND)).required(),
    Field::new("name", Kind::Text).required().searched(),
    Field::new("organisation_id", Kind::Link(Entity::Organisation)),
    Field::new("application_id", Kind::Link(Entity::Application)),
    Field::new("promised", Kind::Money),
    Field::new("promised_on", Kind::Date),
    Field::new("received", Kind::Money),
    Field::new("received_on", Kind::Date),
    Field::new("note", Kind::Lines),
];

/// What money is for: planned, then committed; what was paid is the sum of its vouchers.
pub const BUDGET_LINE: &[Field] = &[
    Field::new("project_id", Kind::Link(Entity::Project)).required().hidden(),
    Field::new("title", Kind::Text).required().searched(),
    Field::new("planned", Kind::Money),
    Field::new("committed", Kind::Money),
    Field::new("note", Kind::Lines),
];

/// What was paid, with its paper.
pub const VOUCHER: &[Field] = &[
    Field::new("line_id", Kind::Link(Entity::BudgetLine)).required().hidden(),
    Field::new("supplier", Kind::Text).searched(),
    Field::new("number", Kind::Text).searched(),
    Field::new("paid_on", Kind::Date).required(),
    Field::new("amount", Kind::Money).required(),
    Field::new("note", Kind::Lines),
];

/// What a supplier asks; one quote of a line is retained.
pub const QUOTE: &[Field] = &[
    Field::new("line_id", Kind::Link(Entity::BudgetLine)).required().hidden(),
    Field::new("supplier", Kind::Text).required().searched(),
    Field::new("amount", Kind::Money).required(),
    Field::new("received_on", Kind::Date),
    Field::new("valid_until", Kind::Date),
    Field::new("retained", Kind::Flag),
    Field::new("reason", Kind::Lines),
];

/// A permission or a check, with its state.
pub const AUTHORISATION: &[Field] = &[
    Field::new("project_id", Kind::Link(Entity::Project)).required().hidden(),
    Field::new("kind", Kind::Choice(&AUTHORISATION_KIND)).required(),
    Field::new("state", Kind::Choice(&AUTHORISATION_STATE)).required(),
    Field::new("asked_on", Kind::Date),
    Field::new("granted_on", Kind::Date),
    Field::new("expires_on", Kind::Date),
    Field::new("reference", Kind::Text).searched(),
    Field::new("note", Kind::Lines).searched(),
];

/// A thing that stands in a place, made by a project or found there.
pub const FURNISHING: &[Field] = &[
    Field::new("name", Kind::Text).required().searched(),
    Field::new("kind", Kind::Choice(&FURNISHING_KIND)).required(),
    Field::new("project_id", Kind::Link(Entity::Project)),
    Field::new("islet", Kind::Text).searched(),
    Field::new("made_on", Kind::Date),
    Field::new("steward_id", Kind::Link(Entity::Person)),
    Field::new("condition", Kind::Choice(&FURNISHING_CONDITION)),
    Field::new("note", Kind::Lines).searched(),
];

/// What keeps a furnishing in good condition, once or every so many months.
pub const UPKEEP: &[Field] = &[
    Field::new("furnishing_id", Kind::Link(Entity::Furnishing)).required().hidden(),
    Field::new("title", Kind::Text).required().searched(),
    Field::new("due_on", Kind::Date),
    Field::new("person_id", Kind::Link(Entity::Person)),
    Field::new("done_on", Kind::Date),
    Field::new("every_months", Kind::Whole),
    Field::new("note", Kind::Lines),
];

/// A photo; its file lies beside the register under its hash.
pub const PHOTO: &[Field] = &[
    Field::new("project_id", Kind::Link(Entity::Project)).hidden(),
    Field::new("furnishing_id", Kind::Link(Entity::Furnishing)),
    Field::new("work_day_id", Kind::Link(Entity::WorkDay)),
    Field::new("hash", Kind::Text).required().hidden(),
    Field::new("extension", Kind::Text).required().hidden(),
    Field::new("bytes", Kind::Whole).required().hidden(),
    Field::new("width", Kind::Whole).required().hidden(),
    Field::new("height", Kind::Whole).required().hidden(),
    Field::new("taken_on", Kind::Date),
    Field::new("caption", Kind::Text).searched(),
    Field::new("consent", Kind::Choice(&PHOTO_CONSENT)).required(),
    Field::new("added_on", Kind::Date).required().hidden(),
];

/// What a project is judged by, how it is measured, and which way it should go.
pub const INDICATOR: &[Field] = &[
    Field::new("project_id", Kind::Link(Entity::Project)).required().hidden(),
    Field::new("name", Kind::Text).required().searched(),
    Field::new("unit", Kind::Text),
    Field::new("target", Kind::Decimal),
    Field::new("direction", Kind::Choice(&INDICATOR_DIRECTION)),
    Field::new("how", Kind::Lines).searched(),
];

/// What an indicator was on a day: before, during or after the project.
pub const MEASURE: &[Field] = &[
    Field::new("indicator_id", Kind::Link(Entity::Indicator)).required().hidden(),
    Field::new("moment", Kind::Choice(&MEASURE_MOMENT)).required(),
    Field::new("measured_on", Kind::Date).required(),
    Field::new("value", Kind::Decimal).required(),
    Field::new("note", Kind::Text),
];
