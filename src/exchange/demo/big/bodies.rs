//! The bodies of the big register, their seats, and the mandates that follow one another in them.

use chrono::{Datelike, Months, NaiveDate};

use crate::domain::calendar::{MonthDay, term_end, term_end_on};
use crate::domain::entity::Entity;
use crate::domain::field::Value;
use crate::domain::id::Id;
use crate::store;
use crate::store::bulk::Bulk;

use super::people::Site;
use super::{BigOptions, at};

/// Seats of the committee besides those of the two tenant directors: 25 in all, the most there are.
const DELEGATES: usize = 23;
/// Tenants' seats of the board, and so members ex officio of the committee.
const DIRECTORS: usize = 2;
/// Seats of a sector's or a working committee.
const OTHER_SEATS: usize = 9;
/// Each body beside the committee meets about so many times a year.
const MEETINGS_OF_A_BODY: u32 = 8;
/// Terms of members, directors and officers in years, as the rules have them by default.
const MEMBER_TERM: u32 = 2;
const DIRECTOR_TERM: u32 = 3;
const OFFICER_TERM: u32 = 1;

/// A body as its meetings need it.
pub(super) struct Body {
    /// Its id.
    pub id: Id,
    /// The prefix of its numbers.
    pub prefix: String,
    /// Whether it is the committee.
    pub is_committee: bool,
    /// For each seat, who holds it from which day on, the earliest first.
    seats: Vec<Vec<(NaiveDate, Id)>>,
}

impl Body {
    /// The members in office on a day, one a seat.
    pub fn members(&self, day: NaiveDate) -> Vec<&Id> {
        let holder = |seat: &Vec<(NaiveDate, Id)>| seat.partition_point(|(from, _)| *from <= day);
        let held = self.seats.iter().filter_map(|seat| seat.get(holder(seat).checked_sub(1)?));
        held.map(|(_, person)| person).collect()
    }
}

/// Makes the board, the committee (the first that is given back) and the other bodies.
pub(super) fn bodies(
    bulk: &mut Bulk<'_>,
    options: BigOptions,
    sites: &[Site],
    tenants: &[Id],
) -> store::Result<Vec<Body>> {
    let committee = committee(bulk, options, sites, tenants)?;
    let mut bodies = vec![committee];
    let others = (options.meetings_per_year() / MEETINGS_OF_A_BODY).max(2);
    let mut pool = Pool { tenants, from: 2 * (DELEGATES + DIRECTORS) };
    for number in 1..=others {
        let site = sites.get(usize::try_from(number - 1).unwrap_or(0) % sites.len().max(1));
        let (kind, prefix, name) = if number % 2 == 1 {
            ("sector", format!("SEC{number}"), format!("Comité de secteur {number}"))
        } else {
            ("working", format!("TRA{number}"), format!("Comité de travail {number}"))
        };
        let id = bulk.new_id(at(options.first_day(), 11));
        bulk.insert(
            Entity::Body,
            &id,
            [
                ("name", name.into()),
                ("kind", kind.into()),
                ("prefix", prefix.as_str().into()),
                ("quorum", "majority".into()),
                ("site_id", site.map(|site| &site.id).into()),
                ("created_on", options.first_day().into()),
            ],
        )?;
        let mut body = Body { id, prefix, is_committee: false, seats: Vec::new() };
        let people = pool.take(OTHER_SEATS);
        for place in 0..OTHER_SEATS {
            let seat =
                Seat { kind: "sector", label: format!("Siège {}", place + 1), association: None };
            let seat = seat.make(bulk, options, &body.id, None)?;
            let terms = terms(options, options.first_day(), MEMBER_TERM);
            body.seats.push(fill(
                bulk,
                options,
                &seat,
                &terms,
                |term| people.of(place, term),
                None,
            )?);
        }
        bodies.push(body);
    }
    Ok(bodies)
}

/// Tenants in the order in which bodies take them; after the last one the first comes again.
struct Pool<'a> {
    tenants: &'a [Id],
    from: usize,
}

/// Two sets of people, who take turns in the seats of one body.
struct Turns<'a> {
    tenants: &'a [Id],
    from: usize,
    seats: usize,
}

impl<'a> Pool<'a> {
    fn take(&mut self, seats: usize) -> Turns<'a> {
        let turns = Turns { tenants: self.tenants, from: self.from, seats };
        self.from += 2 * seats;
        turns
    }
}

impl Turns<'_> {
    fn of(&self, seat: usize, term: usize) -> Id {
        let place = self.from + seat + (term % 2) * self.seats;
        self.tenants.get(place % self.tenants.len().max(1)).cloned().unwrap_or_default()
    }
}

struct Seat {
    kind: &'static str,
    label: String,
    association: Option<Id>,
}

impl Seat {
    fn make(
        self,
        bulk: &mut Bulk<'_>,
        options: BigOptions,
        body: &Id,
        follows: Option<&Id>,
    ) -> store::Result<Id> {
        let id = bulk.new_id(at(options.first_day(), 12));
        bulk.insert(
            Entity::Seat,
            &id,
            [
                ("body_id", body.into()),
                ("kind", self.kind.into()),
                ("label", self.label.into()),
                ("association_id", self.association.into()),
                ("follows_id", follows.into()),
            ],
        )?;
        Ok(id)
    }
}

/// The first and the last day of each term up to today.
fn terms(options: BigOptions, first: NaiveDate, years: u32) -> Vec<(NaiveDate, NaiveDate)> {
    let starts = (0..).map_while(|term| first.checked_add_months(Months::new(12 * years * term)));
    let starts = starts.take_while(|start| *start <= options.today);
    starts.map(|start| (start, term_end(start, years))).collect()
}

/// Directors' terms end on 30 April.
fn director_terms(options: BigOptions) -> Vec<(NaiveDate, NaiveDate)> {
    let first = options.first_day();
    let may_first = |year| NaiveDate::from_ymd_opt(year, 5, 1).unwrap_or(first);
    let this_year = may_first(first.year());
    let start = if this_year <= first { this_year } else { may_first(first.year() - 1) };
    let mut terms = terms(options, start, DIRECTOR_TERM);
    if let Some(april) = MonthDay::new(4, 30) {
        terms.iter_mut().for_each(|(start, end)| *end = term_end_on(*start, DIRECTOR_TERM, april));
    }
    terms
}

/// Fills a seat term after term; each holder leaves on the day on which the next one comes.
/// `follows` names, term by term, the board's mandate with which this one goes.
fn fill(
    bulk: &mut Bulk<'_>,
    options: BigOptions,
    seat: &Id,
    terms: &[(NaiveDate, NaiveDate)],
    holder: impl Fn(usize) -> Id,
    follows: Option<&[Id]>,
) -> store::Result<Vec<(NaiveDate, Id)>> {
    let mut held = Vec::new();
    for (term, (start, end)) in terms.iter().enumerate() {
        let next = terms.get(term + 1).map(|(start, _)| *start);
        let person = holder(term);
        let id = bulk.new_id(at(options.first_day(), 13));
        write_mandate(
            bulk,
            &id,
            seat,
            &person,
            (*start, *end, next),
            follows.and_then(|f| f.get(term)),
        )?;
        held.push((*start, person));
    }
    Ok(held)
}

fn write_mandate(
    bulk: &mut Bulk<'_>,
    id: &Id,
    seat: &Id,
    person: &Id,
    (start, end, next): (NaiveDate, NaiveDate, Option<NaiveDate>),
    follows: Option<&Id>,
) -> store::Result<()> {
    bulk.insert(
        Entity::Mandate,
        id,
        [
            ("seat_id", seat.into()),
            ("person_id", person.into()),
            ("starts_on", start.into()),
            ("term_ends_on", end.into()),
            ("ended_on", next.into()),
            ("began", if follows.is_some() { "ex-officio" } else { "elected" }.into()),
            ("end_reason", next.map(|_| "term").into()),
            ("follows_id", follows.into()),
        ],
    )
}

fn committee(
    bulk: &mut Bulk<'_>,
    options: BigOptions,
    sites: &[Site],
    tenants: &[Id],
) -> store::Result<Body> {
    let day = options.first_day();
    let board = bulk.new_id(at(day, 11));
    bulk.insert(
        Entity::Body,
        &board,
        [
            ("name", "Conseil d’administration".into()),
            ("kind", "board".into()),
            ("prefix", "CA".into()),
            ("quorum", "majority".into()),
            ("size", Value::Whole(7)),
        ],
    )?;
    let id = bulk.new_id(at(day, 11));
    bulk.insert(
        Entity::Body,
        &id,
        [
            ("name", "Comité consultatif de résidants".into()),
            ("kind", "committee".into()),
            ("prefix", "CCR".into()),
            ("quorum", "majority".into()),
            ("created_on", day.into()),
        ],
    )?;
    let people = Pool { tenants, from: 0 }.take(DELEGATES + DIRECTORS);
    let mut seats = Vec::new();
    for place in 0..DELEGATES {
        // Two delegates an association; a small office has fewer associations than that.
        let site = sites.get(place / 2);
        let (kind, label) = match site {
            Some(site) => ("delegate", format!("{} ({})", site.association_name, place % 2 + 1)),
            None => ("sector", format!("Secteur {}", place + 1)),
        };
        let association = site.map(|site| site.association.clone());
        let seat = Seat { kind, label, association }.make(bulk, options, &id, None)?;
        let terms = terms(options, day, MEMBER_TERM);
        seats.push(fill(bulk, options, &seat, &terms, |term| people.of(place, term), None)?);
    }
    for place in DELEGATES..DELEGATES + DIRECTORS {
        seats.push(director(bulk, options, (&board, &id), place, &people)?);
    }
    let committee = Body { id, prefix: "CCR".to_owned(), is_committee: true, seats };
    officers(bulk, options, &committee)?;
    Ok(committee)
}

/// A director's seat on the board and the one on the committee that goes with it.
fn director(
    bulk: &mut Bulk<'_>,
    options: BigOptions,
    (board, committee): (&Id, &Id),
    place: usize,
    people: &Turns<'_>,
) -> store::Result<Vec<(NaiveDate, Id)>> {
    let label = format!("Locataire {}", place + 1 - DELEGATES);
    let on_board = Seat { kind: "tenant-director", label: label.clone(), association: None };
    let on_board = on_board.make(bulk, options, board, None)?;
    let on_committee = Seat { kind: "ex-officio", label, association: None };
    let on_committee = on_committee.make(bulk, options, committee, Some(&on_board))?;
    let terms = director_terms(options);
    let mut mandates = Vec::new();
    for (term, (start, end)) in terms.iter().enumerate() {
        let mandate = bulk.new_id(at(options.first_day(), 13));
        let next = terms.get(term + 1).map(|(start, _)| *start);
        let person = people.of(place, term);
        write_mandate(bulk, &mandate, &on_board, &person, (*start, *end, next), None)?;
        mandates.push(mandate);
    }
    fill(bulk, options, &on_committee, &terms, |term| people.of(place, term), Some(&mandates))
}

/// Officers are chosen among the members, each year anew.
fn officers(bulk: &mut Bulk<'_>, options: BigOptions, committee: &Body) -> store::Result<()> {
    let roles = [
        ("chair", "Présidence"),
        ("vice-chair", "Vice-présidence"),
        ("secretary", "Secrétariat"),
        ("treasurer", "Trésorerie"),
    ];
    for (place, (kind, label)) in roles.into_iter().enumerate() {
        let seat = Seat { kind, label: label.to_owned(), association: None };
        let seat = seat.make(bulk, options, &committee.id, None)?;
        let terms = terms(options, options.first_day(), OFFICER_TERM);
        let holder = |term: usize| {
            let day = terms.get(term).map_or(options.today, |(start, _)| *start);
            committee.members(day).get(place).map(|id| (*id).clone()).unwrap_or_default()
        };
        fill(bulk, options, &seat, &terms, holder, None)?;
    }
    Ok(())
}
