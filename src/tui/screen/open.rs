//! Which screen shows what.

use super::association::AssociationPage;
use super::body::BodyPage;
use super::document::DocumentPage;
use super::election::ElectionPage;
use super::form::FormScreen;
use super::furnishing::FurnishingPage;
use super::home::HomePage;
use super::journal::JournalScreen;
use super::list::ListScreen;
use super::meeting::{self, MeetingScreen};
use super::page::Page;
use super::person::PersonPage;
use super::photo::PhotoScreen;
use super::place::PlacePage;
use super::project::{self, ProjectPage, WorkDayPage};
use super::resolution::ResolutionPage;
use super::section::Section;
use super::settings::SettingsScreen;
use super::{Screen, election, forms, sequel_forms};
use crate::domain::entity::Entity;
use crate::domain::field::Value;
use crate::domain::id::Id;
use crate::store::query::list::{
    APPLICATIONS, ASSOCIATIONS, BODIES, DOCUMENTS, ELECTIONS, FOLLOW_UPS, FURNISHINGS, MEETINGS,
    ORGANISATIONS, PEOPLE, PROJECTS, RESOLUTIONS, SEATS, SITES,
};
use crate::store::{self, Store};
use crate::tui::context::Context;

/// The first screen of a section.
pub fn section(section: Section) -> Box<dyn Screen> {
    match section {
        Section::Home => Box::new(Page::new(HomePage)),
        Section::People => Box::new(ListScreen::new(section, &[&PEOPLE])),
        Section::Meetings => Box::new(ListScreen::new(section, &[&MEETINGS])),
        Section::Resolutions => Box::new(ListScreen::new(section, &[&RESOLUTIONS])),
        Section::FollowUps => Box::new(ListScreen::new(section, &[&FOLLOW_UPS])),
        Section::Bodies => Box::new(ListScreen::new(section, &[&BODIES, &SEATS, &ELECTIONS])),
        Section::Places => Box::new(ListScreen::new(section, &[&SITES, &ASSOCIATIONS])),
        Section::Documents => Box::new(ListScreen::new(section, &[&DOCUMENTS])),
        Section::Projects => Box::new(ListScreen::new(
            section,
            &[&PROJECTS, &APPLICATIONS, &FURNISHINGS, &ORGANISATIONS],
        )),
        Section::Journal => Box::new(JournalScreen::default()),
        Section::Settings => Box::new(SettingsScreen::default()),
    }
}

/// The screen of a record; `None` when it is gone.
///
/// # Errors
/// What the register says.
pub fn record(
    entity: Entity,
    id: &Id,
    store: &Store,
    context: &Context,
) -> store::Result<Option<Box<dyn Screen>>> {
    let Some(found) = store.record(entity, id)? else { return Ok(None) };
    match entity {
        Entity::Meeting => Ok(Some(Box::new(MeetingScreen::new(id.clone())))),
        // What was decided has a page; what still waits is in the room.
        Entity::Motion if found.text("decided_on").is_some() => {
            Ok(Some(Box::new(Page::new(ResolutionPage::new(id.clone())))))
        }
        Entity::Motion | Entity::AgendaItem => {
            let meeting = found.link("meeting_id").unwrap_or_default();
            Ok(Some(Box::new(MeetingScreen::new(meeting).at(entity, id.clone()))))
        }
        Entity::Person => Ok(Some(Box::new(Page::new(PersonPage::new(id.clone()))))),
        Entity::Site => Ok(Some(Box::new(Page::new(PlacePage::new(id.clone()))))),
        Entity::Association => Ok(Some(Box::new(Page::new(AssociationPage::new(id.clone()))))),
        Entity::Body => Ok(Some(Box::new(Page::new(BodyPage::new(id.clone()))))),
        Entity::Election => Ok(Some(Box::new(Page::new(ElectionPage::new(id.clone()))))),
        // Who stands and who leads is seen on the election's page.
        Entity::Candidate | Entity::ElectionOfficer | Entity::ElectionRound | Entity::Objection => {
            let election = found.link("election_id").unwrap_or_default();
            let page = Page::new(ElectionPage::new(election)).selecting(entity, id.clone());
            Ok(Some(Box::new(page)))
        }
        Entity::Project => Ok(Some(Box::new(Page::new(ProjectPage::new(id.clone()))))),
        // One of the next tasks is seen, and ticked off, on the page of its project.
        Entity::Task => {
            let project = found.link("project_id").unwrap_or_default();
            if !store.next_tasks(&project)?.iter().any(|task| task.id == *id) {
                return form(entity, id, store, context);
            }
            let page = Page::new(ProjectPage::new(project));
            Ok(Some(Box::new(page.selecting(entity, id.clone()))))
        }
        Entity::Furnishing => Ok(Some(Box::new(Page::new(FurnishingPage::new(id.clone()))))),
        Entity::WorkDay => Ok(Some(Box::new(Page::new(WorkDayPage::new(id.clone()))))),
        // What keeps a furnishing is seen, and ticked off, on its page.
        Entity::Upkeep => {
            let page = FurnishingPage::new(found.link("furnishing_id").unwrap_or_default());
            Ok(Some(Box::new(Page::new(page).selecting(entity, id.clone()))))
        }
        Entity::Photo => Ok(Some(Box::new(PhotoScreen::new(id.clone())))),
        Entity::Document => Ok(Some(Box::new(Page::new(DocumentPage::new(id.clone()))))),
        // A seat is seen among the others of its body.
        Entity::Seat => {
            let seat = store.record(entity, id)?;
            let Some(body) = seat.and_then(|seat| seat.link("body_id")) else { return Ok(None) };
            let page = Page::new(BodyPage::new(body)).selecting(Entity::Seat, id.clone());
            Ok(Some(Box::new(page)))
        }
        _ => form(entity, id, store, context),
    }
}

/// What stands beside a list while a record is selected there; `None` when such records have no
/// page that is only read.
pub fn beside(entity: Entity, id: &Id) -> Option<Box<dyn Screen>> {
    let id = id.clone();
    match entity {
        Entity::Person => Some(Box::new(Page::new(PersonPage::new(id)).beside_a_list())),
        Entity::Body => Some(Box::new(Page::new(BodyPage::new(id)).beside_a_list())),
        Entity::Site => Some(Box::new(Page::new(PlacePage::new(id)).beside_a_list())),
        Entity::Association => Some(Box::new(Page::new(AssociationPage::new(id)).beside_a_list())),
        Entity::Motion => Some(Box::new(Page::new(ResolutionPage::new(id)).beside_a_list())),
        Entity::Election => Some(Box::new(Page::new(ElectionPage::new(id)).beside_a_list())),
        Entity::Project => Some(Box::new(Page::new(ProjectPage::new(id)).beside_a_list())),
        Entity::Furnishing => Some(Box::new(Page::new(FurnishingPage::new(id)).beside_a_list())),
        _ => None,
    }
}

/// The form of a record; `None` when it is gone.
///
/// # Errors
/// What the register says.
pub fn form(
    entity: Entity,
    id: &Id,
    store: &Store,
    context: &Context,
) -> store::Result<Option<Box<dyn Screen>>> {
    let Some(record) = store.record(entity, id)? else { return Ok(None) };
    if entity == Entity::Motion {
        let form = meeting::motion_form(&record, store, context)?;
        return Ok(form.map(|form| Box::new(form) as Box<dyn Screen>));
    }
    // What is sealed stays as it is; where it is filed is no part of it.
    if entity == Entity::Meeting && record.text("status") == Some("adopted") {
        return Ok(Some(Box::new(sequel_forms::filing_meeting(&record, context))));
    }
    let form = FormScreen::of_record(entity, Some(&record), &[], context);
    let form = match entity {
        Entity::Election => election::record::of_record(form, Some(&record)),
        _ => form,
    };
    let link = |field: &str| record.entity.field(field).and_then(|_| record.link(field));
    let form = project::fitting(form, (entity, Some(&record)), link, store, context)?;
    Ok(Some(Box::new(fitting(form, entity, record.link("election_id"), store)?)))
}

/// The form of a new record.
///
/// # Errors
/// What the register says.
pub fn new(
    entity: Entity,
    given: &[(&'static str, Value)],
    store: &Store,
    context: &Context,
) -> store::Result<Option<Box<dyn Screen>>> {
    if entity == Entity::Meeting {
        let bodies = store.bodies()?;
        let bodies: Vec<(Id, String)> =
            bodies.into_iter().map(|body| (body.id.clone(), body.label())).collect();
        return Ok(Some(Box::new(forms::plan_meeting(&bodies, context))));
    }
    if entity == Entity::Election && given.is_empty() {
        let usual = election::usual(&store.bodies()?, context);
        let form = FormScreen::of_record(entity, None, &usual, context);
        return Ok(Some(Box::new(election::record::of_record(form, None))));
    }
    let follows = given.iter().find(|(name, _)| entity == Entity::Sequel && *name == "motion_id");
    if let Some(motion) = follows.and_then(|(_, value)| value.as_text()) {
        let motion = store.record(Entity::Motion, &Id::new(motion))?;
        return Ok(motion.map(|motion| Box::new(sequel_forms::sequel(&motion)) as Box<dyn Screen>));
    }
    let form = FormScreen::of_record(entity, None, given, context);
    let form = match entity {
        Entity::Person => form.with_consent(context),
        Entity::Election => election::record::of_record(form, None),
        _ => form,
    };
    let among = given.iter().find(|(name, _)| entity == Entity::Election && *name == "voters");
    let form = match among.and_then(|(_, value)| value.as_text()) {
        Some("members") => election::of_officer(form, context),
        _ => form,
    };
    let link = |field: &str| {
        let found = given.iter().find(|(name, _)| *name == field);
        found.and_then(|(_, id)| id.as_text()).map(Id::new)
    };
    let form = project::fitting(form, (entity, None), link, store, context)?;
    let election = given.iter().find(|(name, _)| *name == "election_id");
    let election = election.and_then(|(_, id)| id.as_text()).map(Id::new);
    Ok(Some(Box::new(fitting(form, entity, election, store)?)))
}

/// A candidate's form fits their election.
fn fitting(
    form: FormScreen,
    entity: Entity,
    election: Option<Id>,
    store: &Store,
) -> store::Result<FormScreen> {
    if entity != Entity::Candidate {
        return Ok(form);
    }
    let election = election.map(|id| store.record(Entity::Election, &id)).transpose()?.flatten();
    Ok(election::record::of_candidate(form, election.as_ref()))
}
