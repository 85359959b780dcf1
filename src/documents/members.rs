//! A body's people on paper: who sits where, and how each is reached.

use crate::text::ordered::Map;
use crate::text::sort;

use chrono::NaiveDate;

use crate::domain::entity::Entity;
use crate::domain::id::Id;
use crate::domain::person::REACH;
use crate::domain::rules::term::stays_until_replaced;
use crate::domain::rules::{OFFICE_NAME, Rules, SECRETARY_NAME};
use crate::domain::seat::{SEAT_KIND, is_role};
use crate::i18n::dates;
use crate::i18n::language::Language;
use crate::i18n::wording::choice;
use crate::i18n::words::Words;
use crate::store::query::bodies::{Composition, SeatRow};
use crate::store::{Record, Result, Store};
use crate::t;
use crate::text::fold::{fold, sort_key};

use super::model::{Block, Line, plain};
use super::subject::Subject;
use super::template::values::Values;

/// What is filled into the composition of a body on a day.
///
/// # Errors
/// [`Refusal::NotFound`](crate::domain::refusal::Refusal::NotFound).
pub fn composition(store: &Store, subject: &Subject, words: &Words) -> Result<Values> {
    store.at_one_moment(|store| {
        let found = subject.composition(store)?;
        let mut values = of_body(store, &found, words)?;
        let (roles, seats): (Vec<&SeatRow>, Vec<&SeatRow>) =
            found.seats.iter().partition(|seat| is_role(&seat.kind));
        let rules = store.rules()?;
        values.blocks("seats", table(&seats, "paper-seat", found.day, &rules, words));
        values.blocks("roles", table(&roles, "paper-sheet-role", found.day, &rules, words));
        let vacant = seats.iter().filter(|seat| seat.mandate.is_none()).count();
        values.put("vacant", vacant);
        let told = t!(
            words,
            "paper-members-told",
            count = found.members(),
            vacant = vacant,
            quorum = quorum(&found)
        );
        values.put(
            "members_told",
            match found.seats.is_empty() {
                true => format!("{told} {}", t!(words, "paper-no-seats")),
                false => told,
            },
        );
        Ok(values)
    })
}

/// What every paper of a body may say.
pub(super) fn of_body(store: &Store, found: &Composition, words: &Words) -> Result<Values> {
    let rules = store.rules()?;
    let mut values = Values::new();
    values.put("office", rules.text(&OFFICE_NAME));
    values.put("body", found.body.label());
    values.put("secretary", rules.text(&SECRETARY_NAME));
    // A title that takes two lines is not parted within its day.
    let day = dates::plain(found.day, words.language()).replace(' ', "\u{A0}");
    values.put("date", day);
    values.put("count", found.members());
    values.put("quorum", quorum(found));
    Ok(values)
}

/// How many make a quorum; none where there is no member yet.
fn quorum(found: &Composition) -> u32 {
    found.quorum().filter(|_| found.members() > 0).unwrap_or(0)
}

/// Whether a seat bears the usual name of its kind, in whichever of these languages it was typed:
/// then it is told in that of the paper.
fn is_usual(seat: &SeatRow, languages: &[Words]) -> bool {
    let label = fold(&seat.label);
    languages.iter().any(|words| fold(&choice(words, &SEAT_KIND, &seat.kind)) == label)
}

/// « Balconville 2 », of which the number does not begin a line.
pub(super) fn seat_named(label: &str) -> String {
    match label.rsplit_once(' ') {
        Some((name, number)) if number.chars().all(|c| c.is_ascii_digit()) => {
            format!("{name}\u{A0}{number}")
        }
        _ => label.to_owned(),
    }
}

/// Seats with who fills them, from when and until when.
fn table(
    seats: &[&SeatRow],
    what: &str,
    on: NaiveDate,
    rules: &Rules,
    words: &Words,
) -> Option<Block> {
    let day = |day: Option<NaiveDate>| {
        day.map(|day| dates::plain(day, words.language()).replace(' ', "\u{A0}"))
    };
    let languages = [Language::French, Language::English].map(Words::new);
    let rows = seats.iter().map(|seat| {
        let kind = choice(words, &SEAT_KIND, &seat.kind);
        let name = match seat.label.is_empty() || is_usual(seat, &languages) {
            true => kind,
            false => seat_named(&seat.label),
        };
        let Some(held) = &seat.mandate else {
            let of = if is_role(&seat.kind) { "office" } else { "seat" };
            let vacant = t!(words, "paper-vacant", of = of);
            return vec![plain(name), plain(vacant), plain("—"), plain("—")];
        };
        let or_none = |day: Option<String>| day.unwrap_or_else(|| "—".to_owned());
        let until = match held.holds_over(on) {
            true if !stays_until_replaced(rules, &seat.kind) => {
                t!(words, "paper-term-over", day = or_none(day(held.term_ends_on)))
            }
            true => t!(words, "paper-holds-over", day = or_none(day(held.term_ends_on))),
            false => or_none(day(held.last_day())),
        };
        let from = day(held.starts_on).unwrap_or_else(|| "—".to_owned());
        vec![plain(name), plain(held.name.as_str()), plain(from), plain(until)]
    });
    let rows: Vec<Vec<Line>> = rows.collect();
    let head = [
        words.text(what),
        t!(words, "paper-sheet-name"),
        t!(words, "paper-since"),
        t!(words, "paper-until"),
    ];
    let head = head.map(|text| text.into_owned()).to_vec();
    (!rows.is_empty()).then_some(Block::Table { head, rows })
}

/// Says why a paper about the members of a body has nothing on it, and what to do.
pub(super) fn nobody(words: &Words) -> Block {
    Block::Paragraph(plain(t!(words, "paper-no-members")))
}

/// What is filled into the list of members by building, with room to tick each one off.
///
/// # Errors
/// [`Refusal::NotFound`](crate::domain::refusal::Refusal::NotFound).
pub fn phone_list(store: &Store, subject: &Subject, words: &Words) -> Result<Values> {
    store.at_one_moment(|store| {
        let found = subject.composition(store)?;
        let mut values = of_body(store, &found, words)?;
        let people = people(store, &found)?;
        let is_reached = |person: &Record| person.text("phone").or(person.text("email")).is_some();
        let remark = match people.is_empty() {
            true => Some(nobody(words)),
            false if people.iter().any(is_reached) => None,
            false => Some(Block::Paragraph(plain(t!(words, "paper-no-numbers")))),
        };
        values.blocks("remarks", remark);
        let mut placed = Vec::new();
        for person in people {
            let place = building(store, &person)?;
            placed.push(((sort_key(&place), place), person));
        }
        let mut places = Map::grouped(placed);
        // Whoever goes from door to door takes them in their order.
        for people in places.values_mut() {
            sort::by_cached_key(people, |person| door(person.text("unit").unwrap_or_default()));
        }
        values.list("buildings", places, |values, ((_, place), people)| {
            let place = match place.is_empty() {
                true => t!(words, "paper-no-building").into_owned(),
                false => place,
            };
            values.put("title", place);
            values.put("count", people.len());
            let rows = people.iter().map(|person| reached(person, words)).collect();
            let head = [
                t!(words, "paper-sheet-name"),
                t!(words, "paper-sheet-dwelling"),
                t!(words, "paper-phone"),
                t!(words, "paper-email"),
                t!(words, "paper-reach"),
                t!(words, "paper-done"),
            ];
            let head = head.map(|text| text.into_owned()).to_vec();
            values.blocks("people", [Block::Table { head, rows }]);
        });
        Ok(values)
    })
}

/// The members of a body, each once, in the order of its seats.
pub(super) fn people(store: &Store, found: &Composition) -> Result<Vec<Record>> {
    let mut seen: Vec<&Id> = Vec::new();
    let held = found.seats.iter().filter(|seat| !is_role(&seat.kind));
    for mandate in held.filter_map(|seat| seat.mandate.as_ref()) {
        if !seen.contains(&&mandate.person) {
            seen.push(&mandate.person);
        }
    }
    let mut people = Vec::new();
    for id in seen {
        people.extend(store.record(Entity::Person, id)?);
    }
    sort::by_cached_key(&mut people, by_family_name);
    Ok(people)
}

/// What people are put in order by.
pub(super) fn by_family_name(person: &Record) -> String {
    let name = |field: &str| person.text(field).unwrap_or_default();
    sort_key(&format!("{} {}", name("family_name"), name("given_name")))
}

/// « Place St-Martin, Tour A »; empty for who lives elsewhere.
pub(super) fn building(store: &Store, person: &Record) -> Result<String> {
    let mut parts = Vec::new();
    for (entity, field) in [(Entity::Site, "site_id"), (Entity::Building, "building_id")] {
        if let Some(id) = person.link(field) {
            parts.extend(store.label(entity, &id)?);
        }
    }
    Ok(parts.join(", "))
}

/// What doors are put in order by: their numbers as numbers, « 9 » before « 117 », « 3A » before « 3B ».
fn door(unit: &str) -> Vec<(u64, String)> {
    let mut parts: Vec<(u64, String)> = Vec::new();
    let mut is_number = false;
    for sign in unit.trim().chars() {
        match (sign.to_digit(10), parts.last_mut()) {
            (Some(digit), Some((number, _))) if is_number => {
                *number = number.saturating_mul(10).saturating_add(u64::from(digit));
            }
            (Some(digit), _) => parts.push((u64::from(digit), String::new())),
            (None, Some((_, letters))) => letters.extend(sign.to_lowercase()),
            (None, None) => parts.push((0, sign.to_lowercase().collect())),
        }
        is_number = sign.is_ascii_digit();
    }
    parts
}

fn reached(person: &Record, words: &Words) -> Vec<Line> {
    let text = |field: &str| person.text(field).unwrap_or_default().to_owned();
    // In a narrow column, in a word.
    let way = match person.text("reach") {
        Some("text-message") => t!(words, "paper-reach-text").into_owned(),
        Some("door") => t!(words, "paper-reach-door").into_owned(),
        Some(code) => choice(words, &REACH, code),
        None => String::new(),
    };
    // The hyphen stays a plain one, so that the number can be copied.
    let tied = |text: String| text.replace(' ', "\u{A0}");
    let cells =
        [person.label(), text("unit"), tied(text("phone")), text("email"), way, "☐".to_owned()];
    cells.map(plain).to_vec()
}
