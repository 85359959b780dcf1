//! What the law and the committee ask of seats and mandates.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Days, NaiveDate};

use super::{
    DELEGATES_PER_ASSOCIATION, DIRECTOR_TERM_END_DAY, MAX_MEMBERS, MEMBER_IS_RESIDENT, MIN_MEMBERS,
    Rules, STAFF_EXCLUDED, TENANT_SEATS, TERM_ALERT_DAYS, VACANCY_FILL_DAYS,
};
use crate::domain::refusal::Refusal;
use crate::domain::seat::{Tenure, is_role};
use crate::domain::warning::Warning;

/// A seat as the rules see it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SeatFacts {
    /// Its id.
    pub id: String,
    /// Its kind.
    pub kind: String,
    /// What it is called.
    pub label: String,
    /// The name of the association it belongs to, and the day that association ended.
    pub association: Option<(String, Option<NaiveDate>)>,
    /// First day it exists, `None` when always.
    pub created_on: Option<NaiveDate>,
    /// First day it no longer exists.
    pub closed_on: Option<NaiveDate>,
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
}

impl BodyFacts {
    /// The members in office on a day: each person once, whatever seats and roles they hold.
    pub fn members(&self, day: NaiveDate) -> BTreeSet<&str> {
        let held = self.tenures.iter().filter(|t| t.is_member() && t.is_active(day));
        held.map(|tenure| tenure.person.as_str()).collect()
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

/// Everything about a body that the rules forbid; empty when all is well.
pub fn violations(body: &BodyFacts, rules: &Rules) -> Vec<Refusal> {
    let mut found = Vec::new();
    for (place, tenure) in body.tenures.iter().enumerate() {
        if let Some(end) = tenure.ended_on.filter(|end| *end < tenure.starts_on) {
            let (starts_on, ends_on) = (tenure.starts_on.to_string(), end.to_string());
            found.push(Refusal::EndsBeforeStart { starts_on, ends_on });
        }
        let later = body.tenures.iter().skip(place + 1);
        if let Some(other) = later.filter(|o| o.seat == tenure.seat).find(|o| o.overlaps(tenure)) {
            let first = if other.starts_on < tenure.starts_on { other } else { tenure };
            found.push(Refusal::SeatFilled { name: first.name.clone() });
        }
        if !tenure.is_member() && !holds_a_seat_throughout(body, tenure) {
            found.push(Refusal::OfficerNotMember { name: tenure.name.clone() });
        }
    }
    if body.kind == "committee" {
        found.extend(committee_violations(body, rules));
    }
    if body.kind == "board" {
        if let Some(size) = body.size.filter(|size| !(5..=15).contains(size)) {
            found.push(Refusal::BoardSize { size });
        }
        let directors = body.tenures.iter().filter(|t| t.seat_kind == "tenant-director");
        found.extend(directors.filter_map(|tenure| unfit(tenure, rules)));
    }
    found
}

/// Officers are chosen among the members: on the first day of the role, the person has a seat.
fn holds_a_seat_throughout(body: &BodyFacts, role: &Tenure) -> bool {
    body.tenures
        .iter()
        .any(|t| t.is_member() && t.person == role.person && t.is_active(role.starts_on))
}

fn committee_violations(body: &BodyFacts, rules: &Rules) -> Vec<Refusal> {
    let mut found: Vec<Refusal> = body
        .tenures
        .iter()
        .filter(|tenure| tenure.is_member())
        .filter_map(|tenure| unfit(tenure, rules))
        .collect();
    let max = rules.whole(&MAX_MEMBERS);
    // The number of members only grows on a day a mandate begins.
    let days: BTreeSet<NaiveDate> = body.tenures.iter().map(|tenure| tenure.starts_on).collect();
    for day in days {
        let members = u32::try_from(body.members(day).len()).unwrap_or(u32::MAX);
        if members > max {
            found.push(Refusal::TooManyMembers { members, max, on: day.to_string() });
            break;
        }
    }
    found
}

/// Why a person in office may not be: staff, or no resident. One who left the office's buildings
/// after the mandate ended is a matter of the past.
fn unfit(tenure: &Tenure, rules: &Rules) -> Option<Refusal> {
    let name = tenure.name.clone();
    if tenure.ended_on.is_some() {
        return None;
    }
    if tenure.person_kind == "staff" {
        return rules.is_on(&STAFF_EXCLUDED).then_some(Refusal::StaffMember { name });
    }
    let outsider = tenure.person_kind != "tenant";
    (outsider && rules.is_on(&MEMBER_IS_RESIDENT)).then_some(Refusal::NotResident { name })
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
    }
    if body.kind == "board" {
        found.extend(board_warnings(body, rules, today));
    }
    for seat in body.open_seats(today) {
        if !body.is_filled(&seat.id, today) {
            found.push(vacancy(body, seat, rules, today));
        }
    }
    for tenure in body.tenures.iter().filter(|tenure| tenure.is_active(today)) {
        found.extend(term_warning(body, tenure, rules, today));
        if body.kind == "committee" && tenure.is_member() && !tenure.housed {
            found.push(Warning::NoDwelling { name: tenure.name.clone() });
        }
    }
    found
}

fn delegate_warnings(body: &BodyFacts, rules: &Rules, today: NaiveDate) -> Vec<Warning> {
    let mut found = Vec::new();
    let mut delegates: BTreeMap<&str, u32> = BTreeMap::new();
    for tenure in body.tenures.iter().filter(|t| t.is_member() && t.is_active(today)) {
        let seat = body.seats.iter().find(|seat| seat.id == tenure.seat);
        let Some((association, ended_on)) = seat.and_then(|seat| seat.association.as_ref()) else {
            continue;
        };
        *delegates.entry(association).or_default() += 1;
        if ended_on.is_some_and(|end| end <= today) {
            let (association, name) = (association.clone(), tenure.name.clone());
            found.push(Warning::AssociationEnded { association, name });
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
    let since = since.or(seat.created_on);
    let max = rules.days(&VACANCY_FILL_DAYS);
    let days = since.map_or(0, |since| (today - since).num_days());
    let (name, label) = (body.name.clone(), seat.label.clone());
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
    if tenure.holds_over(today) {
        let since = tenure.term_ends_on.map(|end| end.to_string()).unwrap_or_default();
        return Some(Warning::HoldsOver { name, body: body_name, since });
    }
    let end = tenure.term_ends_on?;
    let alert = today + Days::new(u64::from(rules.whole(&TERM_ALERT_DAYS)));
    (end <= alert).then(|| Warning::TermEnds {
        name,
        body: body_name,
        on: end.to_string(),
        days: (end - today).num_days(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn tenure(seat: &str, kind: &str, person: &str, from: &str) -> Tenure {
        Tenure {
            seat: seat.to_owned(),
            seat_kind: kind.to_owned(),
            person: person.to_owned(),
            name: person.to_owned(),
            person_kind: "tenant".to_owned(),
            housed: true,
            association: None,
            starts_on: day(from),
            term_ends_on: None,
            ended_on: None,
        }
    }

    fn committee(count: usize) -> BodyFacts {
        let tenures = (0..count)
            .map(|n| tenure(&format!("s{n}"), "delegate", &format!("p{n}"), "2025-05-01"))
            .collect();
        BodyFacts { kind: "committee".to_owned(), tenures, ..BodyFacts::default() }
    }

    #[test]
    fn twenty_five_members_are_the_most_and_a_role_is_no_seat() {
        let rules = Rules::default();
        let mut body = committee(25);
        body.tenures.push(tenure("chair", "chair", "p3", "2025-06-01"));
        assert_eq!(violations(&body, &rules), []);
        body.tenures.push(tenure("s25", "delegate", "p25", "2026-01-01"));
        let on = "2026-01-01".to_owned();
        let expected = Refusal::TooManyMembers { members: 26, max: 25, on };
        assert_eq!(violations(&body, &rules), [expected]);
    }

    #[test]
    fn one_who_leaves_the_day_another_arrives_makes_room() {
        let mut body = committee(25);
        body.tenures[0].ended_on = Some(day("2026-01-01"));
        body.tenures.push(tenure("s0", "delegate", "new", "2026-01-01"));
        assert_eq!(violations(&body, &Rules::default()), []);
    }

    #[test]
    fn a_person_with_two_seats_is_one_member() {
        let mut body = committee(25);
        body.tenures.push(tenure("x", "ex-officio", "p7", "2026-01-01"));
        assert_eq!(violations(&body, &Rules::default()), []);
        assert_eq!(body.members(day("2026-02-01")).len(), 25);
    }

    #[test]
    fn staff_and_outsiders_cannot_sit_on_the_committee_but_can_on_a_working_committee() {
        let mut body = committee(1);
        body.tenures[0].person_kind = "staff".to_owned();
        let staff = Refusal::StaffMember { name: "p0".to_owned() };
        assert_eq!(violations(&body, &Rules::default()), [staff]);
        body.tenures[0].person_kind = "partner".to_owned();
        let outsider = Refusal::NotResident { name: "p0".to_owned() };
        assert_eq!(violations(&body, &Rules::default()), [outsider]);
        body.kind = "working".to_owned();
        assert_eq!(violations(&body, &Rules::default()), []);
    }

    #[test]
    fn a_seat_has_one_holder_and_an_officer_is_a_member() {
        let mut body = committee(1);
        body.tenures.push(tenure("s0", "delegate", "late", "2026-01-01"));
        let filled = Refusal::SeatFilled { name: "p0".to_owned() };
        assert_eq!(violations(&body, &Rules::default()), [filled]);
        let mut body = committee(1);
        body.tenures.push(tenure("chair", "chair", "stranger", "2026-01-01"));
        let stranger = Refusal::OfficerNotMember { name: "stranger".to_owned() };
        assert_eq!(violations(&body, &Rules::default()), [stranger]);
    }

    #[test]
    fn a_board_that_grows_from_ten_to_eleven_wants_a_third_tenant() {
        let rules = Rules::default();
        let needed: Vec<_> = [7, 10, 11, 15].map(|n| tenant_seats_needed(n, &rules)).to_vec();
        assert_eq!(needed, [2, 2, 3, 3]);
    }

    #[test]
    fn a_term_near_its_end_warns_and_one_past_it_is_held_over() {
        let mut body = committee(3);
        body.tenures[0].term_ends_on = Some(day("2027-04-30"));
        body.tenures[1].term_ends_on = Some(day("2026-10-31"));
        let found = warnings(&body, &Rules::default(), day("2027-01-01"));
        // From 1 January to 30 April 2027 there are 30 + 28 + 31 + 30 = 119 days.
        assert!(found.contains(&Warning::TermEnds {
            name: "p0".to_owned(),
            body: String::new(),
            on: "2027-04-30".to_owned(),
            days: 119,
        }));
        assert!(found.contains(&Warning::HoldsOver {
            name: "p1".to_owned(),
            body: String::new(),
            since: "2026-10-31".to_owned(),
        }));
        assert_eq!(found.len(), 2);
    }
}
