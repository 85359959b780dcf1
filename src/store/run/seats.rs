//! Mandates: a seat is filled, a mandate ends, and what follows from it on the committee.

use chrono::NaiveDate;
use rusqlite::{OptionalExtension, params};

use crate::domain::command::{EndMandate, FillSeat};
use crate::domain::entity::Entity;
use crate::domain::field::Fault;
use crate::domain::id::Id;
use crate::domain::refusal::Refusal;
use crate::domain::rules::DIRECTORS_ARE_MEMBERS;
use crate::domain::rules::term::{full_term, inherited_term};
use crate::domain::seat::{MANDATE_BEGAN, MANDATE_END, is_role};

use super::super::error::{Error, Result};
use super::super::row::{ReadAll, Record, text};
use super::super::writer::Writer;
use super::one_of;

/// Fills a seat. A holder who stayed on past the term is replaced, which ends that mandate; a
/// replacement finishes the term of a predecessor who left early; a mandate of the past ends where the
/// next one in the seat begins; a tenant director becomes a member of the committee by the same act
/// (S-8, art. 58.4).
pub(super) fn fill(writer: &Writer<'_>, fill: &FillSeat) -> Result<Id> {
    one_of(&fill.began, &MANDATE_BEGAN)?;
    let seat = writer.get(Entity::Seat, &fill.seat)?;
    if seat.link("follows_id").is_some() {
        return Err(Refusal::SeatFollowsBoard {}.into());
    }
    let person = writer.get(Entity::Person, &fill.person)?;
    refuse_ex_officio(writer, &seat, &person, fill.starts_on)?;
    exists_on(&seat, fill.starts_on)?;
    let beside = Beside::of(writer, fill)?;
    let replaced = beside.vacate(writer)?;
    let ended = beside.ends(writer, fill)?;
    let kind = seat.text("kind").unwrap_or_default().to_owned();
    let term = match fill.term_ends_on.or(beside.inherited()) {
        Some(term) => term,
        None => full_term(&writer.rules()?, &kind, fill.starts_on),
    };
    let id = writer.new_id(fill.id.as_ref())?;
    let mandate = Mandate {
        seat: &fill.seat,
        person: &fill.person,
        starts_on: fill.starts_on,
        term,
        began: &fill.began,
        ended,
        follows: None,
        note: fill.note.as_deref(),
    };
    mandate.write(writer, &id)?;
    if is_role(&kind) && ended.is_none() {
        ends_with_membership(writer, &seat, &id, &mandate)?;
    }
    if kind == "tenant-director" && writer.rules()?.is_on(&DIRECTORS_ARE_MEMBERS) {
        seat_on_committee(writer, &seat, &id, &mandate)?;
    }
    // Asked last: whoever was replaced by themselves, for another term, keeps their roles.
    replaced.iter().try_for_each(|ended| end_roles(writer, ended))?;
    Ok(id)
}

/// A mandate about to be written.
struct Mandate<'a> {
    seat: &'a Id,
    person: &'a Id,
    starts_on: NaiveDate,
    term: NaiveDate,
    began: &'a str,
    /// First day without it, and why it ended.
    ended: Option<(NaiveDate, &'a str)>,
    follows: Option<&'a Id>,
    note: Option<&'a str>,
}

impl Mandate<'_> {
    fn write(&self, writer: &Writer<'_>, id: &Id) -> Result<()> {
        writer.insert(
            Entity::Mandate,
            id,
            &[
                ("seat_id", self.seat.into()),
                ("person_id", self.person.into()),
                ("starts_on", self.starts_on.into()),
                ("term_ends_on", self.term.into()),
                ("began", self.began.into()),
                ("ended_on", self.ended.map(|(day, _)| day).into()),
                ("end_reason", self.ended.map(|(_, reason)| reason).into()),
                ("follows_id", self.follows.into()),
                ("note", self.note.into()),
            ],
        )
    }
}

/// The mandates of a seat beside one that is written down, by the day on which it begins: they say when it
/// is over, whom it replaces and whose term it finishes.
struct Beside {
    starts_on: NaiveDate,
    before: Option<Record>,
    after: Option<Record>,
}

impl Beside {
    fn of(writer: &Writer<'_>, fill: &FillSeat) -> Result<Self> {
        let one = |which: &str| -> Result<Option<Record>> {
            let sql = format!("SELECT id FROM mandate WHERE seat_id = ?1 AND {which} LIMIT 1");
            let given = params![fill.seat, fill.starts_on.to_string()];
            let mut statement = writer.conn.prepare_cached(&sql)?;
            let id: Option<Id> = statement.query_row(given, |row| row.get(0)).optional()?;
            id.map(|id| writer.get(Entity::Mandate, &id)).transpose()
        };
        Ok(Self {
            starts_on: fill.starts_on,
            before: one("starts_on <= ?2 ORDER BY starts_on DESC, id DESC")?,
            after: one("starts_on > ?2 ORDER BY starts_on")?,
        })
    }

    /// The term that a replacement finishes, that of a predecessor who left before its end (the rule for
    /// tenant directors, taken for all seats).
    fn inherited(&self) -> Option<NaiveDate> {
        let left = self.before.as_ref().filter(|before| before.date("ended_on").is_some())?;
        inherited_term(left.date("term_ends_on"), left.text("end_reason"), self.starts_on)
    }

    /// Makes room: gives the mandates that ended for it, those of a holder who stayed on.
    fn vacate(&self, writer: &Writer<'_>) -> Result<Vec<Record>> {
        let stays = self.before.as_ref().filter(|before| before.date("ended_on").is_none());
        let Some(stays) = stays else { return Ok(Vec::new()) };
        if stays.date("term_ends_on").is_none_or(|term| self.starts_on <= term) {
            return Err(filled(writer, stays));
        }
        let (mandate, reason) = (stays.id.clone(), "term".to_owned());
        end_with_followers(writer, &EndMandate { mandate, ended_on: self.starts_on, reason })
    }

    /// When and why a mandate ended that is over as it is written down: as it is said, or where the next
    /// one in the seat begins.
    fn ends<'a>(
        &self,
        writer: &Writer<'_>,
        fill: &'a FillSeat,
    ) -> Result<Option<(NaiveDate, &'a str)>> {
        let reason = fill.end_reason.as_deref().unwrap_or("term");
        one_of(reason, &MANDATE_END)?;
        let next = self.after.as_ref();
        let begins = next.and_then(|next| next.date("starts_on"));
        if let Some(next) = next.filter(|_| fill.ended_on > begins && begins.is_some()) {
            return Err(filled(writer, next));
        }
        let ended = fill.ended_on.or(begins);
        // A reason without a day would be forgotten, and the mandate stand as one that goes on.
        if fill.end_reason.is_some() && ended.is_none() {
            let (table, field) = (Entity::Mandate.table().to_owned(), "ended_on".to_owned());
            return Err(Refusal::Field { table, field, fault: Fault::Required }.into());
        }
        Ok(ended.map(|day| (day, reason)))
    }
}

/// That a seat has a holder, by the mandate.
fn filled(writer: &Writer<'_>, mandate: &Record) -> Error {
    match writer.get(Entity::Person, &mandate.link("person_id").unwrap_or_default()) {
        Ok(person) => Refusal::SeatFilled { name: person.label() }.into(),
        Err(error) => error,
    }
}

/// A seat ex officio on the committee is a director's (S-8, art. 58.4), and is filled with the board's. By
/// hand it is given only to a director who has none: one who was there before the committee was.
fn refuse_ex_officio(
    writer: &Writer<'_>,
    seat: &Record,
    person: &Record,
    on: NaiveDate,
) -> Result<()> {
    let body = seat.link("body_id").map(|body| writer.get(Entity::Body, &body)).transpose()?;
    let is_committee = body.is_some_and(|body| body.text("kind") == Some("committee"));
    let is_directors = is_committee && seat.text("kind") == Some("ex-officio");
    if !is_directors || !writer.rules()?.is_on(&DIRECTORS_ARE_MEMBERS) {
        return Ok(());
    }
    let directs = writer
        .conn
        .prepare_cached(
            "SELECT 1 FROM mandate m JOIN seat s ON s.id = m.seat_id
             WHERE m.person_id = ?1 AND s.kind = 'tenant-director' AND m.starts_on <= ?2
               AND (m.ended_on IS NULL OR m.ended_on > ?2)
               AND NOT EXISTS (SELECT 1 FROM mandate f WHERE f.follows_id = m.id)",
        )?
        .exists(params![person.id, on.to_string()])?;
    match directs {
        true => Ok(()),
        false => Err(Refusal::ExOfficioByHand { name: person.label() }.into()),
    }
}

fn exists_on(seat: &Record, day: NaiveDate) -> Result<()> {
    let early = seat.date("created_on").is_some_and(|from| day < from);
    let late = seat.date("closed_on").is_some_and(|end| end <= day);
    if early || late {
        let label = seat.text("label").or(seat.text("kind")).unwrap_or_default();
        return Err(Refusal::SeatClosed { seat: label.to_owned() }.into());
    }
    Ok(())
}

/// The committee's seat that goes with a board seat is made when it is first needed, and filled
/// by the same act as the board's.
fn seat_on_committee(
    writer: &Writer<'_>,
    board_seat: &Record,
    board_mandate: &Id,
    mandate: &Mandate<'_>,
) -> Result<()> {
    let committee: Option<Id> = writer
        .conn
        .query_row("SELECT id FROM body WHERE kind = 'committee'", [], |row| row.get(0))
        .optional()?;
    let Some(committee) = committee else { return Ok(()) };
    let found: Option<Id> = writer
        .conn
        .prepare_cached("SELECT id FROM seat WHERE follows_id = ?1 AND body_id = ?2")?
        .query_row([&board_seat.id, &committee], |row| row.get(0))
        .optional()?;
    let seat = match found.map(Ok).or_else(|| unclaimed(writer, &committee, board_seat).transpose())
    {
        Some(seat) => seat?,
        None => {
            let seat = writer.new_id(None)?;
            writer.insert(
                Entity::Seat,
                &seat,
                &[
                    ("body_id", (&committee).into()),
                    ("kind", "ex-officio".into()),
                    ("label", board_seat.text("label").into()),
                    ("follows_id", (&board_seat.id).into()),
                ],
            )?;
            seat
        }
    };
    let id = writer.new_id(None)?;
    let linked = Mandate {
        seat: &seat,
        began: "ex-officio",
        follows: Some(board_mandate),
        note: None,
        ..*mandate
    };
    linked.write(writer, &id)
}

/// A seat that somebody made on the committee for a director, before the board's mandate was written
/// down, and that nobody ever held: it goes with the board's seat from now on, best with the one of
/// its name.
fn unclaimed(writer: &Writer<'_>, committee: &Id, board_seat: &Record) -> Result<Option<Id>> {
    let found: Option<Id> = writer
        .conn
        .prepare_cached(
            "SELECT id FROM seat WHERE body_id = ?1 AND kind = 'ex-officio' AND follows_id IS NULL
               AND closed_on IS NULL AND NOT EXISTS (SELECT 1 FROM mandate WHERE seat_id = seat.id)
             ORDER BY label IS NOT ?2, id LIMIT 1",
        )?
        .query_row(params![committee, board_seat.text("label")], |row| row.get(0))
        .optional()?;
    if let Some(seat) = &found {
        writer.update(Entity::Seat, seat, &[("follows_id", (&board_seat.id).into())])?;
    }
    Ok(found)
}

/// An officer whose seats on the body are known to end, a successor being elected, is an officer until
/// then.
fn ends_with_membership(
    writer: &Writer<'_>,
    seat: &Record,
    id: &Id,
    mandate: &Mandate<'_>,
) -> Result<()> {
    let mut statement = writer.conn.prepare_cached(
        "SELECT s.kind, m.ended_on, m.end_reason FROM mandate m JOIN seat s ON s.id = m.seat_id
         WHERE m.person_id = ?1 AND s.body_id = ?2 AND m.starts_on <= ?3
           AND (m.ended_on IS NULL OR m.ended_on > ?3)
         ORDER BY m.ended_on",
    )?;
    let given = params![mandate.person, seat.link("body_id"), mandate.starts_on.to_string()];
    let held = statement.query_map(given, |row| {
        Ok((text(row, 0)?, row.get::<_, Option<String>>(1)?, row.get::<_, Option<String>>(2)?))
    })?;
    let held: Vec<_> = held.read_all()?;
    let seats: Vec<_> = held.into_iter().filter(|(kind, ..)| !is_role(kind)).collect();
    if seats.iter().any(|(_, ended_on, _)| ended_on.is_none()) {
        return Ok(());
    }
    match seats.into_iter().next_back() {
        Some((_, ended_on, reason)) => {
            let values = [("ended_on", ended_on.into()), ("end_reason", reason.into())];
            writer.update(Entity::Mandate, id, &values)
        }
        None => Ok(()),
    }
}

/// Ends a mandate, with those that hang on it: the ex officio one on the committee, and the roles
/// of a person who has no seat left in the body.
pub(super) fn end(writer: &Writer<'_>, end: &EndMandate) -> Result<()> {
    let ended = end_with_followers(writer, end)?;
    ended.iter().try_for_each(|mandate| end_roles(writer, mandate))
}

/// Ends a mandate and the one that follows it; both as they stand now.
fn end_with_followers(writer: &Writer<'_>, end: &EndMandate) -> Result<Vec<Record>> {
    one_of(&end.reason, &MANDATE_END)?;
    let mandate = writer.get(Entity::Mandate, &end.mandate)?;
    refuse_follower(&mandate)?;
    // Whose successor is elected already may still leave before that one begins.
    let to_come = |day: &NaiveDate| *day > writer.stamp.today() && end.ended_on < *day;
    // And one that ends where the next begins may be said to, and why.
    let again = |day: &NaiveDate| *day == end.ended_on;
    if let Some(ended_on) = mandate.date("ended_on").filter(|day| !to_come(day) && !again(day)) {
        return Err(Refusal::MandateEnded { ended_on: ended_on.to_string() }.into());
    }
    let values = [("ended_on", end.ended_on.into()), ("end_reason", end.reason.as_str().into())];
    let mut ended = vec![mandate.id];
    ended.extend(followers(writer, &end.mandate)?);
    ended.iter().try_for_each(|id| writer.update(Entity::Mandate, id, &values))?;
    ended.iter().map(|id| writer.get(Entity::Mandate, id)).collect()
}

/// A mandate on the committee that goes with a director's is written only through that one.
///
/// # Errors
/// [`Refusal::SeatFollowsBoard`].
pub(super) fn refuse_follower(mandate: &Record) -> Result<()> {
    match mandate.link("follows_id") {
        Some(_) => Err(Refusal::SeatFollowsBoard {}.into()),
        None => Ok(()),
    }
}

/// The mandates on the committee that go with a director's.
pub(super) fn followers(writer: &Writer<'_>, mandate: &Id) -> Result<Vec<Id>> {
    let mut statement =
        writer.conn.prepare_cached("SELECT id FROM mandate WHERE follows_id = ?1")?;
    let found = statement.query_map([mandate], |row| row.get(0))?;
    found.read_all()
}

/// An officer who is no member any more is no officer any more: unless another seat of the body
/// carries them on, the roles end with the mandate, on the same day and for the same reason.
fn end_roles(writer: &Writer<'_>, mandate: &Record) -> Result<()> {
    let (Some(person), Some(seat)) = (mandate.link("person_id"), mandate.link("seat_id")) else {
        return Ok(());
    };
    let ended_on = mandate.value("ended_on").clone();
    let mut statement = writer.conn.prepare_cached(
        "SELECT m.id, s.kind FROM mandate m JOIN seat s ON s.id = m.seat_id
         WHERE m.person_id = ?1 AND (m.ended_on IS NULL OR m.ended_on > ?3)
         AND s.body_id = (SELECT body_id FROM seat WHERE id = ?2)",
    )?;
    let held: Vec<(Id, String)> = statement
        .query_map(params![person, seat, ended_on], |row| Ok((row.get(0)?, text(row, 1)?)))?
        .read_all()?;
    if held.iter().any(|(_, kind)| !is_role(kind)) {
        return Ok(());
    }
    let values = [("ended_on", ended_on), ("end_reason", mandate.value("end_reason").clone())];
    held.iter().try_for_each(|(id, _)| writer.update(Entity::Mandate, id, &values))
}
