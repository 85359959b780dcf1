//! What the law and the committee ask of seats and mandates.

use chrono::NaiveDate;

use super::term::{full_term, stays_until_replaced};
use super::violation::{Violation, told};
use super::{
    DELEGATES_PER_ASSOCIATION, DIRECTOR_TERM_END_DAY, DIRECTOR_TERM_YEARS, DIRECTORS_ARE_MEMBERS,
    MAX_MEMBERS, MEMBER_IS_RESIDENT, MIN_MEMBERS, Rules, STAFF_EXCLUDED, TENANT_SEATS,
    TERM_ALERT_DAYS, VACANCY_FILL_DAYS,
};
use crate::domain::calendar::{days_after, term_end};
use crate::domain::refusal::Refusal;
use crate::domain::seat::{Tenure, is_role, last_day};
use crate::domain::warning::Warning;
use crate::text::ordered::{Map, Set};
use crate::text::sort;

#[cfg(test)]
mod tests;

/// A seat as the rules see it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SeatFacts {
    /// Its id.
    pub id: String,
    /// Its kind.
    pub kind: String,
    /// What it is called.
    pub label: String,
    /// The association it belongs to.
    pub association: Option<AssociationFacts>,
    /// First day it exists, `None` when always.
    pub created_on: Option<NaiveDate>,
    /// First day it no longer exists.
    pub closed_on: Option<NaiveDate>,
}

/// An association as the rules see it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct AssociationFacts {
    /// Its name.
    pub name: String,
    /// First day on which the office recognises it, where that is known.
    pub recognised_on: Option<NaiveDate>,
    /// First day on which it no longer does.
    pub ended_on: Option<NaiveDate>,
    /// The id and the name of the housing complex whose tenants it brings together.
    pub site: Option<(String, String)>,
}

/// A body as the rules see it: all its seats and all their mandates, past ones too.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct BodyFacts {
    /// Its name.
    pub name: String,
    /// Its kind, a code of `body-kind`.
    pub kind: String,
    /// The size of a board.
    pub size: Option<u32>,
    /// Its seats.
    pub seats: Vec<SeatFacts>,
    /// The mandates in them.
    pub tenures: Vec<Tenure>,
    /// Of the committee: the mandates of the boards' tenant directors in office.
    pub directors: Vec<Tenure>,
    /// The day on which the whole is asked about, where it matters: a mandate whose end lies ahead goes
    /// on until then.
    pub today: Option<NaiveDate>,
}

impl BodyFacts {
    /// The members in office on a day: each person once, whatever seats and roles they hold.
    pub fn members(&self, day: NaiveDate) -> Set<&str> {
        let held = self.tenures.iter().filter(|t| t.is_member() && t.is_active(day));
        Set::from_iter(held.map(|tenure| tenure.person.as_str()))
    }

    /// The seats (not roles) that exist on a day.
    pub fn open_seats(&self, day: NaiveDate) -> impl Iterator<Item = &SeatFacts> {
        self.seats.iter().filter(move |seat| {
            !is_role(&seat.kind)
                && seat.created_on.is_none_or(|from| from <= day)
                && seat.closed_on.is_none_or(|end| day < end)
        })
    }

    /// Whether a seat is filled on a day.
    pub fn is_filled(&self, seat: &str, day: NaiveDate) -> bool {
        self.tenures.iter().any(|tenure| tenure.seat == seat && tenure.is_active(day))
    }
}

/// The fewest and the most members of an office's board (S-8, art. 57.1).
pub const BOARD_SIZES: (u32, u32) = (5, 15);

/// Everything about a body that the rules forbid, as it is told; empty when all is well.
pub fn violations(body: &BodyFacts, rules: &Rules) -> Vec<Refusal> {
    told(faults(body, rules))
}

/// Everything about a body that the rules forbid, with how much of it there is.
pub fn faults(body: &BodyFacts, rules: &Rules) -> Vec<Violation> {
    let mut found = Vec::new();
    let mut held: Map<&str, Vec<&Tenure>> = Map::new();
    for tenure in &body.tenures {
        held.or_default(&tenure.seat).push(tenure);
        let ends = [("end", tenure.ended_on), ("term", tenure.term_ends_on)];
        let ends = ends.into_iter().filter_map(|(which, end)| Some((which, end?)));
        found.extend(ends.filter(|(_, end)| *end < tenure.starts_on).map(|(which, end)| {
            let days = (tenure.starts_on - end).num_days();
            let ends_on = if which == "end" { last_day(end) } else { end };
            let (starts_on, ends_on) = (tenure.starts_on.to_string(), ends_on.to_string());
            let refusal = Refusal::EndsBeforeStart { starts_on, ends_on };
            Violation::new(refusal, format!("{which} {}", of(tenure))).amounting(days)
        }));
        if !tenure.is_member() && !is_member_throughout(body, tenure) {
            let name = tenure.name.clone();
            found.push(Violation::new(Refusal::OfficerNotMember { name }, of(tenure)));
        }
    }
    for tenures in held.values_mut() {
        sort::by_key(tenures, |tenure| tenure.starts_on);
        let mut holder: Option<&Tenure> = None;
        for tenure in tenures {
            if let Some(holder) = holder.filter(|holder| holder.overlaps(tenure)) {
                let refusal = Refusal::SeatFilled { name: holder.name.clone() };
                let until = end_of(holder).min(end_of(tenure));
                found.push(Violation::new(refusal, &tenure.seat).during(tenure.starts_on, until));
            }
            if holder.is_none_or(|holder| end_of(holder) < end_of(tenure)) {
                holder = Some(tenure);
            }
        }
    }
    for seat in &body.seats {
        let outside = held.get(seat.id.as_str()).into_iter().flatten().filter(|tenure| {
            seat.created_on.is_some_and(|from| tenure.starts_on < from)
                || seat.closed_on.is_some_and(|end| tenure.ended_on.is_none_or(|out| end < out))
        });
        found.extend(outside.map(|tenure| {
            Violation::new(Refusal::SeatFilled { name: tenure.name.clone() }, of(tenure))
        }));
    }
    if body.kind == "committee" {
        let members = body.tenures.iter().filter(|tenure| tenure.is_member());
        found.extend(members.filter_map(|tenure| unfit(body, tenure, rules)));
        found.extend(crowded(body, rules.whole(&MAX_MEMBERS)));
        let delegates = body.seats.iter().filter(|seat| seat.kind == "delegate");
        let nobodys = delegates.filter(|seat| seat.association.is_none());
        found.extend(nobodys.map(|seat| {
            let refusal = Refusal::DelegateWithoutAssociation { seat: seat.label.clone() };
            Violation::new(refusal, &seat.id).past(seat.closed_on.is_some())
        }));
        found.extend(unrecognised(body));
    }
    if body.kind != "board" {
        let astray = body.seats.iter().filter(|seat| seat.kind == "tenant-director");
        found.extend(astray.map(|seat| {
            let refusal = Refusal::DirectorSeatElsewhere { seat: seat.label.clone() };
            Violation::new(refusal, &seat.id).past(seat.closed_on.is_some())
        }));
    }
    if body.kind == "board" {
        let (least, most) = BOARD_SIZES;
        if let Some(size) = body.size.filter(|size| !(least..=most).contains(size)) {
            let beyond = least.saturating_sub(size).max(size.saturating_sub(most));
            let violation = Violation::new(Refusal::BoardSize { size }, "");
            found.push(violation.amounting(i64::from(beyond)));
        }
        let directors = body.tenures.iter().filter(|t| t.seat_kind == "tenant-director");
        found.extend(directors.clone().filter_map(|t| unfit(body, t, rules)));
        found.extend(directors.filter_map(|tenure| too_long(tenure, rules)));
    }
    found
}

/// A director's term that lasts longer than one may: so many years to the day, or to the usual day on
/// which terms end where that is later.
fn too_long(tenure: &Tenure, rules: &Rules) -> Option<Violation> {
    let from = tenure.starts_on;
    let years = term_end(from, rules.whole(&DIRECTOR_TERM_YEARS));
    let latest = full_term(rules, &tenure.seat_kind, from).max(years);
    let ends = tenure.term_ends_on.filter(|ends| *ends > latest)?;
    let name = tenure.name.clone();
    let (ends_on, latest_on) = (ends.to_string(), latest.to_string());
    let refusal = Refusal::TermTooLong { name, ends_on, latest: latest_on };
    let days = (ends - latest).num_days();
    Some(Violation::new(refusal, of(tenure)).amounting(days).past(tenure.ended_on.is_some()))
}

/// The delegates whose association was not recognised on the day on which they were to begin. One
/// that is no longer recognised while its delegates sit is warned about.
fn unrecognised(body: &BodyFacts) -> impl Iterator<Item = Violation> {
    body.tenures.iter().filter(|tenure| tenure.seat_kind == "delegate").filter_map(|tenure| {
        let seat = body.seats.iter().find(|seat| seat.id == tenure.seat)?;
        let association = seat.association.as_ref()?;
        let from = tenure.starts_on;
        let early = association.recognised_on.filter(|recognised| from < *recognised);
        let late = association.ended_on.filter(|ended| *ended <= from);
        let told = |day: Option<NaiveDate>| day.map(|day| day.to_string()).unwrap_or_default();
        (early.is_some() || late.is_some()).then(|| {
            let refusal = Refusal::AssociationNotRecognised {
                association: association.name.clone(),
                starts_on: from.to_string(),
                recognised_on: told(early),
                ended_on: told(late),
            };
            Violation::new(refusal, of(tenure)).past(tenure.ended_on.is_some())
        })
    })
}

/// Who holds which seat: what tells a mandate.
fn of(tenure: &Tenure) -> String {
    format!("{} {}", tenure.seat, tenure.person)
}

/// The first day without a mandate, as far as is known.
fn end_of(tenure: &Tenure) -> NaiveDate {
    tenure.ended_on.unwrap_or(NaiveDate::MAX)
}

/// Officers are chosen among the members, and a role lasts no longer than the membership: seats
/// that follow one another without a day between carry it.
fn is_member_throughout(body: &BodyFacts, role: &Tenure) -> bool {
    let seats = || body.tenures.iter().filter(|t| t.is_member() && t.person == role.person);
    let mut day = role.starts_on;
    while day < end_of(role) {
        match seats().filter(|tenure| tenure.is_active(day)).map(end_of).max() {
            Some(later) => day = later,
            None => return false,
        }
    }
    true
}

/// The days with more members than there may be: one violation for each time in which they are as
/// many.
fn crowded(body: &BodyFacts, max: u32) -> Vec<Violation> {
    let mut turns: Map<NaiveDate, Vec<(&str, i32)>> = Map::new();
    for tenure in body.tenures.iter().filter(|tenure| tenure.is_member()) {
        turns.or_default(tenure.starts_on).push((&tenure.person, 1));
        if let Some(end) = tenure.ended_on {
            turns.or_default(end).push((&tenure.person, -1));
        }
    }
    let mut ends = turns.keys().copied().skip(1).collect::<Vec<_>>().into_iter();
    let mut seats_of: Map<&str, i32> = Map::new();
    let mut found = Vec::new();
    for (day, turns) in turns {
        for (person, by) in turns {
            *seats_of.or_default(person) += by;
        }
        seats_of.retain(|_, seats| *seats != 0);
        let until = ends.next().unwrap_or(NaiveDate::MAX);
        let members = u32::try_from(seats_of.len()).unwrap_or(u32::MAX);
        if members > max {
            let on = day.to_string();
            let violation = Violation::new(Refusal::TooManyMembers { members, max, on }, "");
            found.push(violation.amounting(i64::from(members - max)).during(day, until));
        }
    }
    found
}

/// Why a person in office may not be: staff, or no resident. One who left the office's buildings
/// after the mandate ended is a matter of the past.
fn unfit(body: &BodyFacts, tenure: &Tenure, rules: &Rules) -> Option<Violation> {
    let name = tenure.name.clone();
    let (rule, refusal) = match tenure.person_kind.as_str() {
        "tenant" => return None,
        "staff" => (&STAFF_EXCLUDED, Refusal::StaffMember { name }),
        _ => (&MEMBER_IS_RESIDENT, Refusal::NotResident { name }),
    };
    let goes_on = tenure.ended_on.is_none_or(|end| body.today.is_some_and(|today| today < end));
    let forbidden = goes_on && rules.is_on(rule);
    forbidden.then(|| Violation::new(refusal, &tenure.person))
}

/// What falls short on a day without being forbidden: vacancies, terms, numbers.
pub fn warnings(body: &BodyFacts, rules: &Rules, today: NaiveDate) -> Vec<Warning> {
    let mut found = Vec::new();
    if body.kind == "committee" {
        let members = u32::try_from(body.members(today).len()).unwrap_or(u32::MAX);
        let min = rules.whole(&MIN_MEMBERS);
        if members < min {
            found.push(Warning::FewMembers { members, min });
        }
        found.extend(delegate_warnings(body, rules, today));
        found.extend(director_warnings(body, rules, today));
    }
    if body.kind == "board" {
        found.extend(board_warnings(body, rules, today));
    }
    for seat in body.open_seats(today) {
        if !body.is_filled(&seat.id, today) {
            found.push(vacancy(body, seat, rules, today));
        }
    }
    // Whoever has two seats is one member.
    let mut unhoused: Vec<&Tenure> = Vec::new();
    for tenure in body.tenures.iter().filter(|tenure| tenure.is_active(today)) {
        found.extend(term_warning(body, tenure, rules, today));
        let homeless = body.kind == "committee" && tenure.is_member() && tenure.site.is_none();
        if homeless && unhoused.iter().all(|other| other.person != tenure.person) {
            unhoused.push(tenure);
        }
    }
    let unhoused: Vec<String> = unhoused.iter().map(|tenure| tenure.name.clone()).collect();
    // One line for all of them: a register that begins knows of nobody's yet.
    found.extend(match unhoused.as_slice() {
        [] => None,
        [name] => Some(Warning::NoDwelling { name: name.clone() }),
        names => Some(Warning::NoDwellings {
            members: u32::try_from(names.len()).unwrap_or(u32::MAX),
            names: names.join(", "),
        }),
    });
    found
}

/// The elected tenant directors are members (S-8, art. 58.4), however it came that one is not.
fn director_warnings(body: &BodyFacts, rules: &Rules, today: NaiveDate) -> Vec<Warning> {
    if !rules.is_on(&DIRECTORS_ARE_MEMBERS) {
        return Vec::new();
    }
    let members = body.members(today);
    let directors = body.directors.iter().filter(|tenure| tenure.is_active(today));
    let strangers = directors.clone().filter(|tenure| !members.contains(tenure.person.as_str()));
    let strangers =
        strangers.map(|tenure| Warning::DirectorNotMember { name: tenure.name.clone() });
    // And whoever has a director's seat is one.
    let seated = body.tenures.iter().filter(|t| t.seat_kind == "ex-officio" && t.is_active(today));
    let alone = seated.filter(|tenure| directors.clone().all(|t| t.person != tenure.person));
    let alone = alone.map(|tenure| Warning::ExOfficioAlone { name: tenure.name.clone() });
    strangers.chain(alone).collect()
}

fn delegate_warnings(body: &BodyFacts, rules: &Rules, today: NaiveDate) -> Vec<Warning> {
    let mut found = Vec::new();
    let mut delegates: Map<&str, u32> = Map::new();
    for tenure in body.tenures.iter().filter(|t| t.is_member() && t.is_active(today)) {
        let seat = body.seats.iter().find(|seat| seat.id == tenure.seat);
        let Some(association) = seat.and_then(|seat| seat.association.as_ref()) else {
            continue;
        };
        *delegates.or_default(&association.name) += 1;
        if association.ended_on.is_some_and(|end| end <= today) {
            let (association, name) = (association.name.clone(), tenure.name.clone());
            found.push(Warning::AssociationEnded { association, name });
        }
        if let Some((id, site)) = &association.site
            && tenure.site.as_ref().is_some_and(|lives| lives != id)
        {
            let (association, name) = (association.name.clone(), tenure.name.clone());
            found.push(Warning::DelegateElsewhere { name, association, site: site.clone() });
        }
    }
    let max = rules.whole(&DELEGATES_PER_ASSOCIATION);
    let crowded = delegates.into_iter().filter(|(_, delegates)| *delegates > max);
    found.extend(crowded.map(|(association, delegates)| Warning::ManyDelegates {
        association: association.to_owned(),
        delegates,
        max,
    }));
    found
}

/// Tenants' seats a board must have: two, and three from eleven members on (S-8, art. 57.1).
pub fn tenant_seats_needed(size: u32, rules: &Rules) -> u32 {
    let base = rules.whole(&TENANT_SEATS);
    if size >= 11 { base.max(3) } else { base }
}

fn board_warnings(body: &BodyFacts, rules: &Rules, today: NaiveDate) -> Vec<Warning> {
    let mut found = Vec::new();
    let seats = body.open_seats(today).filter(|seat| seat.kind == "tenant-director").count();
    let seats = u32::try_from(seats).unwrap_or(u32::MAX);
    let needed = tenant_seats_needed(body.size.unwrap_or(7), rules);
    if seats < needed {
        found.push(Warning::FewTenantSeats { body: body.name.clone(), seats, needed });
    }
    let usual = rules.text(&DIRECTOR_TERM_END_DAY);
    for tenure in body.tenures.iter().filter(|t| t.seat_kind == "tenant-director") {
        let Some(end) = tenure.term_ends_on.filter(|_| tenure.is_active(today)) else { continue };
        if end.format("%m-%d").to_string() != usual {
            let (name, on) = (tenure.name.clone(), end.to_string());
            found.push(Warning::TermEndDay { name, on, usual: usual.to_owned() });
        }
    }
    found
}

fn vacancy(body: &BodyFacts, seat: &SeatFacts, rules: &Rules, today: NaiveDate) -> Warning {
    let held = body.tenures.iter().filter(|tenure| tenure.seat == seat.id);
    let since = held.filter_map(|tenure| tenure.ended_on).filter(|end| *end <= today).max();
    let never = since.is_none();
    let max = rules.days(&VACANCY_FILL_DAYS);
    let days = since.or(seat.created_on).map_or(0, |since| (today - since).num_days());
    let (name, label) = (body.name.clone(), seat.label.clone());
    if days > max && never {
        return Warning::NeverFilled { body: name, seat: label, days, max };
    }
    if days > max {
        return Warning::LongVacancy { body: name, seat: label, days, max };
    }
    let since = since.map(|since| since.to_string()).unwrap_or_default();
    Warning::Vacancy { body: name, seat: label, since }
}

fn term_warning(
    body: &BodyFacts,
    tenure: &Tenure,
    rules: &Rules,
    today: NaiveDate,
) -> Option<Warning> {
    let (name, body_name) = (tenure.name.clone(), body.name.clone());
    let alert = days_after(today, rules.whole(&TERM_ALERT_DAYS));
    if let Some(end) = tenure.ended_on {
        // Whoever follows is known: nothing is left to do.
        let followed = body.tenures.iter().any(|t| t.seat == tenure.seat && t.starts_on >= end);
        let last = last_day(end);
        return (!followed && last <= alert).then(|| Warning::MandateEnds {
            name,
            body: body_name,
            on: last.to_string(),
            days: (last - today).num_days(),
        });
    }
    if tenure.holds_over(today) {
        let since = tenure.term_ends_on.map(|end| end.to_string()).unwrap_or_default();
        if stays_until_replaced(rules, &tenure.seat_kind) {
            return Some(Warning::HoldsOver { name, body: body_name, since });
        }
        // The seat that follows the board's ends with it, and is not ended by itself.
        let ends_itself = tenure.seat_kind != "ex-officio";
        return ends_itself.then_some(Warning::TermOver { name, body: body_name, since });
    }
    let end = tenure.term_ends_on?;
    (end <= alert).then(|| Warning::TermEnds {
        name,
        body: body_name,
        on: end.to_string(),
        days: (end - today).num_days(),
    })
}
