//! Reads, shaped for the screens and lists that ask. Everything is asked of [`Store`].

pub mod alike;
mod around;
pub mod bodies;
pub mod changes;
mod dwellings;
pub mod elections;
mod errata;
pub mod home;
mod lacks;
pub mod list;
pub mod meetings;
pub(in crate::store) mod next;
pub mod notice;
pub mod officers;
pub mod order;
pub(in crate::store) mod papers;
pub mod people;
pub mod projects;
mod reopened;
pub mod seals;
pub mod waiting;

use chrono::NaiveDate;
use rusqlite::{Connection, Params};

use crate::domain::command::RecordDocument;
use crate::domain::entity::Entity;
use crate::domain::id::Id;
use crate::domain::rules::meeting::Offices;
use crate::domain::warning::Warning;
use crate::text::ordered::Map;

use super::error::{Error, Result};
use super::journal::{self, Entry, RowChange};
use super::row::{ReadAll, Record, columns, record, record_of};
use super::search::{self, Hit};
use super::{Store, check, in_camera, seal};

/// The records of an entity that a condition on `?1` chooses.
fn records(conn: &Connection, entity: Entity, condition: &str, id: &Id) -> Result<Vec<Record>> {
    records_where(conn, entity, condition, [id])
}

pub(super) fn records_where(
    conn: &Connection,
    entity: Entity,
    condition: &str,
    params: impl Params,
) -> Result<Vec<Record>> {
    let sql = format!("SELECT {} FROM {} {condition}", columns(entity), entity.table());
    let mut statement = conn.prepare_cached(&sql)?;
    let rows = statement.query_map(params, |row| record_of(entity, row))?;
    rows.read_all()
}

impl Store {
    /// How often each meeting that is in the journal changed, with its agenda, and when last.
    pub fn meeting_changes(&self) -> Result<Map<Id, changes::Changes>> {
        changes::of_meetings(&self.conn)
    }

    /// How often the clocks by which the committee meets changed, and when last.
    pub fn zone_changes(&self) -> Result<changes::Changes> {
        changes::of_zone(&self.conn)
    }

    /// The record of an id, if there is one.
    pub fn record(&self, entity: Entity, id: &Id) -> Result<Option<Record>> {
        record(&self.conn, entity, id)
    }

    /// What a record is called; `None` when there is no such record.
    pub fn label(&self, entity: Entity, id: &Id) -> Result<Option<String>> {
        Ok(self.record(entity, id)?.map(|record| record.label()))
    }

    /// The records whose field points to another record, in the order in which they were made.
    pub fn children(&self, entity: Entity, field: &str, parent: &Id) -> Result<Vec<Record>> {
        let known = entity.links().any(|(name, _)| name == field);
        if !known {
            return Ok(Vec::new());
        }
        // Of ballots there is no order in which they were made.
        let order = if entity == Entity::RoundBallot { "id" } else { "rowid" };
        records(&self.conn, entity, &format!("WHERE {field} = ?1 ORDER BY {order}"), parent)
    }

    /// Every record of an entity behind an id (`None`: from the first), in the order of ids.
    pub fn all(&self, entity: Entity, after: Option<&Id>, limit: u32) -> Result<Vec<Record>> {
        let after = after.map(Id::as_str).unwrap_or_default();
        let condition = "WHERE id > ?1 ORDER BY id LIMIT ?2";
        records_where(&self.conn, entity, condition, rusqlite::params![after, limit])
    }

    /// A window of a list.
    pub fn window(
        &self,
        request: &list::Request<'_>,
        from: &list::From,
        limit: u32,
    ) -> Result<Vec<list::ListRow>> {
        list::window(&self.conn, request, from, limit)
    }

    /// Tells each row of a list, in its order.
    ///
    /// # Errors
    /// What the register says, or what is said of a row.
    pub fn each<E: From<Error>>(
        &self,
        request: &list::Request<'_>,
        told: impl FnMut(list::ListRow) -> std::result::Result<(), E>,
    ) -> std::result::Result<(), E> {
        list::each(&self.conn, request, told)
    }

    /// The row of a list that lies so many rows further from somewhere, upwards if that is where
    /// the list is walked to; `None` when it ends before.
    pub fn further(
        &self,
        request: &list::Request<'_>,
        from: &list::From,
        rows: usize,
    ) -> Result<Option<list::Anchor>> {
        list::further(&self.conn, request, from, rows)
    }

    /// How many rows a list has.
    pub fn length(&self, request: &list::Request<'_>) -> Result<u64> {
        list::length(&self.conn, request)
    }

    /// The different texts of a column that an index orders, such as the themes of resolutions.
    pub fn texts_of(&self, table: &'static str, column: &'static str) -> Result<Vec<String>> {
        list::texts(&self.conn, table, column)
    }

    /// How many rows of a list stand before one.
    pub fn place(&self, request: &list::Request<'_>, anchor: &list::Anchor) -> Result<u64> {
        list::place(&self.conn, request, anchor)
    }

    /// Where a record stands in a list's order, if the list has it.
    pub fn anchor(&self, request: &list::Request<'_>, id: &Id) -> Result<Option<list::Anchor>> {
        list::anchor_of(&self.conn, request, id)
    }

    /// The meetings of a year that were not called off, of a body or of all, in the order of their
    /// days; `held` leaves only those that were held.
    pub fn meetings_of_year(&self, year: u16, body: Option<&Id>, held: bool) -> Result<Vec<Id>> {
        papers::meetings_of_year(&self.conn, year, body, held)
    }

    /// A body's first meeting after a day that was not called off.
    pub fn meeting_after(&self, body: &Id, day: NaiveDate) -> Result<Option<Record>> {
        papers::meeting_after(&self.conn, body, day)
    }

    /// The next meeting that the minutes of a meeting tell, as it was planned when that one was closed.
    ///
    /// # Errors
    /// The register cannot be read.
    pub fn next_told(&self, meeting: &Id) -> Result<Option<Record>> {
        next::next_told(&self.conn, meeting)
    }

    /// Whether a paper is recorded: this file of this content.
    ///
    /// # Errors
    /// The register cannot be read.
    pub fn has_document(&self, act: &RecordDocument) -> Result<bool> {
        papers::has_document(&self.conn, act)
    }

    /// The paper that was last written to a file.
    pub fn paper_at(&self, path: &std::path::Path) -> Result<Option<Record>> {
        match papers::paper_at(&self.conn, &path.to_string_lossy())? {
            Some(id) => self.record(Entity::Document, &id),
            None => Ok(None),
        }
    }

    /// The resolutions of a year, of a body or of all, each behind its meeting, in the order of
    /// their numbers.
    pub fn resolutions_of_year(&self, year: u16, body: Option<&Id>) -> Result<Vec<(Id, Id)>> {
        papers::resolutions_of_year(&self.conn, year, body)
    }

    /// The last day on which a mandate is needed, with the number of the meeting: the latest that is
    /// not adopted yet, and at which the person sat as a member.
    pub fn last_sat(&self, mandate: &Id) -> Result<Option<(NaiveDate, String)>> {
        check::sittings::last_sat(&self.conn, mandate)
    }

    /// A person's page.
    pub fn person(&self, id: &Id) -> Result<Option<people::PersonSheet>> {
        people::sheet(&self.conn, id)
    }

    /// A person's page without what was said in camera: such motions have no text, such follow-ups
    /// are not there.
    pub fn public_person(&self, id: &Id) -> Result<Option<people::PersonSheet>> {
        let Some(mut sheet) = self.person(id)? else { return Ok(None) };
        for motion in sheet.motions.iter_mut().filter(|motion| motion.private) {
            motion.text.clear();
        }
        let follow_ups = sheet.follow_ups.into_iter().map(|found| self.public(found));
        sheet.follow_ups = follow_ups.collect::<Result<_>>()?;
        sheet.follow_ups.retain(|found| found.text("what").is_some());
        Ok(Some(sheet))
    }

    /// What each member of a meeting's body was on its day.
    pub fn offices(&self, meeting: &Id) -> Result<Offices> {
        bodies::offices(&self.conn, meeting)
    }

    /// A body on a day.
    pub fn composition(&self, body: &Id, day: NaiveDate) -> Result<Option<bodies::Composition>> {
        bodies::composition(&self.conn, body, day)
    }

    /// Everybody who ever held a seat of an association, the latest first.
    pub fn delegates(&self, association: &Id) -> Result<Vec<people::MandateRow>> {
        let condition = "WHERE z.association_id = ?1 ORDER BY m.starts_on DESC, m.id DESC";
        people::mandates(&self.conn, condition, association)
    }

    /// Every body, the committee first.
    pub fn bodies(&self) -> Result<Vec<Record>> {
        bodies::all(&self.conn)
    }

    /// The meeting that goes on, or else the next one from a day on.
    pub fn current_meeting(&self, today: NaiveDate) -> Result<Option<Id>> {
        around::current(&self.conn, today)
    }

    /// A meeting's page.
    pub fn meeting(&self, id: &Id) -> Result<Option<meetings::MeetingSheet>> {
        meetings::sheet(&self.conn, id, &self.rules()?)
    }

    /// A meeting's page without what was said in camera.
    pub fn public_meeting(&self, id: &Id) -> Result<Option<meetings::MeetingSheet>> {
        let sheet = self.meeting(id)?;
        sheet.map(|sheet| in_camera::public_sheet(&self.conn, sheet)).transpose()
    }

    /// In which order the acts of a meeting were noted.
    pub fn noted(&self, meeting: &Id) -> Result<order::Noted> {
        order::noted(&self.conn, meeting)
    }

    /// What the roll said of people when the meeting was opened, by the journal.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn roll_at_opening(&self, meeting: &Id) -> Result<Map<Id, String>> {
        order::roll_at_opening(&self.conn, meeting)
    }

    /// The point under which something was last noted, moved, decided or promised at a meeting.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn last_point(&self, meeting: &Id) -> Result<Option<Id>> {
        order::last_point(&self.conn, meeting)
    }

    /// What a motion's outcome was behind an act of the journal.
    pub fn outcome_at(&self, motion: &Id, entry: i64) -> Result<Option<String>> {
        order::outcome_at(&self.conn, motion, entry)
    }

    /// The round of a meeting's notice.
    pub fn round(&self, meeting: &Id) -> Result<Vec<notice::Stop>> {
        notice::round(&self.conn, meeting)
    }

    /// What is due, the next meeting and the committee's state on a day.
    pub fn home(&self, today: NaiveDate) -> Result<home::Home> {
        self.home_with(today, usize::MAX)
    }

    /// The same, which tells only so much of what is due, and how much more there is.
    pub fn home_with(&self, today: NaiveDate, most: usize) -> Result<home::Home> {
        home::home(&self.conn, &self.rules()?, today, most)
    }

    /// Everything that falls short of the rules, in the whole register.
    pub fn findings(&self, today: NaiveDate) -> Result<Vec<home::Finding>> {
        home::findings(&self.conn, &self.rules()?, today)
    }

    /// The same without what was said in camera: a follow-up goes under the name of the decision, the
    /// point or the meeting that it comes from.
    pub fn public_findings(&self, today: NaiveDate) -> Result<Vec<home::Finding>> {
        let mut found = self.findings(today)?;
        for finding in &mut found {
            let mut nobody = String::new();
            let (what, person) = match &mut finding.warning {
                Warning::FollowUpLate { what, name, .. }
                | Warning::FollowUpDue { what, name, .. } => (what, name),
                Warning::DayToCome { name: what, .. } => (what, &mut nobody),
                _ => continue,
            };
            let target = finding.target.as_ref();
            let Some((entity, id)) = target.filter(|(of, _)| *of == Entity::FollowUp) else {
                continue;
            };
            let Some(follow_up) = self.record(*entity, id)? else { continue };
            if self.is_private(&follow_up)? {
                *what = self.public_origin(&follow_up)?;
                person.clear();
            }
        }
        Ok(found)
    }

    /// What a follow-up comes from, in words that are public.
    fn public_origin(&self, follow_up: &Record) -> Result<String> {
        let from = [
            (Entity::Motion, "motion_id"),
            (Entity::AgendaItem, "item_id"),
            (Entity::Meeting, "meeting_id"),
        ];
        for (entity, field) in from {
            let Some(id) = follow_up.link(field) else { continue };
            let found = self.record(entity, &id)?.map(|found| self.public(found)).transpose()?;
            let name = found.map(|found| found.label()).filter(|name| !name.is_empty());
            if let Some(name) = name {
                return Ok(name);
            }
        }
        Ok(String::new())
    }

    /// An election with all that belongs to it; `None` when there is none.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn election(&self, id: &Id, today: NaiveDate) -> Result<Option<elections::ElectionSheet>> {
        elections::sheet(&self.conn, id, &self.rules()?, today)
    }

    /// Until when the mandates of an election last, or would: a day, or several where its seats
    /// differ.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn foreseen_terms(
        &self,
        sheet: &elections::ElectionSheet,
        today: NaiveDate,
    ) -> Result<Vec<NaiveDate>> {
        elections::foreseen(&self.conn, sheet, &self.rules()?, today)
    }

    /// A project with all that belongs to it; `None` when there is none.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn project(&self, id: &Id, today: NaiveDate) -> Result<Option<projects::ProjectSheet>> {
        projects::sheet(&self.conn, id, today)
    }

    /// A project along its months, its tasks aside; `None` when there is none.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn timeline(&self, id: &Id, today: NaiveDate) -> Result<Option<projects::Timeline>> {
        projects::timeline(&self.conn, id, today)
    }

    /// So many tasks of a project from a place on, in the order of their days.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn bars(&self, project: &Id, from: usize, most: usize) -> Result<Vec<projects::Bar>> {
        projects::bars(&self.conn, project, from, most)
    }

    /// Those who take part in a project or gave it hours under their name.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn volunteers(&self, project: &Id) -> Result<Vec<projects::Volunteer>> {
        projects::volunteers(&self.conn, project)
    }

    /// The first tasks of a project that are not done, which its page shows.
    ///
    /// # Errors
    /// The register cannot be read.
    pub fn next_tasks(&self, project: &Id) -> Result<Vec<Record>> {
        projects::next_tasks(&self.conn, project)
    }

    /// The tasks of a project that are not done and have a day, with what they are called.
    ///
    /// # Errors
    /// The register cannot be read.
    pub fn due_tasks(&self, project: &Id) -> Result<Vec<(Id, String, NaiveDate)>> {
        projects::due_tasks(&self.conn, project)
    }

    /// What is told of a task that was ticked off before the one that it waits for.
    ///
    /// # Errors
    /// The register cannot be read.
    pub fn task_done_before(&self, task: &Id) -> Result<Option<Warning>> {
        let found = projects::done_before(&self.conn, task)?;
        Ok(found.map(|(name, other)| Warning::TaskBefore { name, other }))
    }

    /// The seal of a meeting's minutes, if they have one.
    pub fn seal(&self, meeting: &Id) -> Result<Option<Record>> {
        seal::of(&self.conn, meeting)
    }

    /// The seal of a proclaimed election.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn election_seal(&self, election: &Id) -> Result<Option<Record>> {
        let found = records(&self.conn, Entity::Seal, "WHERE election_id = ?1", election)?;
        Ok(found.into_iter().next())
    }

    /// The meeting whose minutes, or the election whose report, bear a seal: the digits as
    /// [`crate::domain::seal::typed`] gives them.
    pub fn sealed_as(&self, digits: &str) -> Result<Option<(Entity, Id)>> {
        seals::on_paper(&self.conn, digits)
    }

    /// Records found by words, of one kind or of all, the newest first.
    pub fn find(&self, query: &str, entity: Option<Entity>, limit: u32) -> Result<Vec<Hit>> {
        search::find(&self.conn, query, entity, limit)
    }

    /// Acts of the journal before a number (`None`: the latest), the newest first.
    pub fn entries(&self, before: Option<i64>, limit: u32) -> Result<Vec<Entry>> {
        journal::entries(&self.conn, before, limit)
    }

    /// The acts right after a number, the newest first.
    pub fn entries_after(&self, after: i64, limit: u32) -> Result<Vec<Entry>> {
        journal::entries_after(&self.conn, after, limit)
    }

    /// The seals of earlier versions, with what they do not cover.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn older_seals(&self) -> Result<Vec<seals::OlderSeal>> {
        seals::older(&self.conn)
    }

    /// The rows an act changed.
    pub fn changes(&self, entry: i64) -> Result<Vec<RowChange>> {
        journal::changes(&self.conn, entry)
    }

    /// Whether the rules of a meeting let somebody move or vote: the members present.
    pub fn voters(&self, meeting: &Id) -> Result<Vec<Id>> {
        let facts = check::meeting_facts(&self.conn, meeting, &self.rules()?)?.unwrap_or_default();
        Ok(facts.voters().into_iter().map(Id::new).collect())
    }
}
