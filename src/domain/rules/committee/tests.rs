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
        site: Some("tilleuls".to_owned()),
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

#[test]
fn a_time_with_too_many_is_told_once_and_by_the_most_it_saw() {
    // 26 from January on, 27 from March to June, 26 again, 25 from September, 26 from November.
    let mut body = committee(26);
    body.tenures[25].starts_on = day("2026-01-01");
    body.tenures[25].ended_on = Some(day("2026-09-01"));
    body.tenures.push(tenure("s26", "delegate", "p26", "2026-03-01"));
    body.tenures[26].ended_on = Some(day("2026-06-01"));
    body.tenures.push(tenure("s27", "delegate", "p27", "2026-11-01"));
    let told = |members, on: &str| Refusal::TooManyMembers { members, max: 25, on: on.to_owned() };
    let expected = [told(27, "2026-01-01"), told(26, "2026-11-01")];
    assert_eq!(violations(&body, &Rules::default()), expected);
}

#[test]
fn a_role_lasts_no_longer_than_the_seats_that_carry_it() {
    let rules = Rules::default();
    let mut body = committee(1);
    body.tenures.push(tenure("chair", "chair", "p0", "2026-01-01"));
    body.tenures[0].ended_on = Some(day("2026-06-01"));
    let stays = [Refusal::OfficerNotMember { name: "p0".to_owned() }];
    assert_eq!(violations(&body, &rules), stays, "still in the chair after June");
    body.tenures.push(tenure("other", "delegate", "p0", "2026-06-01"));
    assert_eq!(violations(&body, &rules), [], "another seat from the same day carries on");
    body.tenures[2].starts_on = day("2026-06-02");
    assert_eq!(violations(&body, &rules), stays, "one day without a seat");
    body.tenures[1].ended_on = Some(day("2026-06-01"));
    assert_eq!(violations(&body, &rules), []);
}

#[test]
fn a_seat_holds_nobody_before_it_is_made_or_after_it_is_closed() {
    let seat = |created: Option<&str>, closed: Option<&str>| SeatFacts {
        id: "s0".to_owned(),
        kind: "delegate".to_owned(),
        label: String::new(),
        association: Some(AssociationFacts { name: "Tilleuls".to_owned(), ..Default::default() }),
        created_on: created.map(day),
        closed_on: closed.map(day),
    };
    let rules = Rules::default();
    let mut body = committee(1);
    let held = [Refusal::SeatFilled { name: "p0".to_owned() }];
    for (created, closed, fits) in [
        (Some("2025-05-01"), None, true),
        (Some("2025-05-02"), None, false),
        (None, Some("2026-12-31"), false),
    ] {
        body.seats = vec![seat(created, closed)];
        assert_eq!(violations(&body, &rules).is_empty(), fits, "{created:?} {closed:?}");
    }
    assert_eq!(violations(&body, &rules), held);
    body.tenures[0].ended_on = Some(day("2026-12-31"));
    assert_eq!(violations(&body, &rules), []);
}
