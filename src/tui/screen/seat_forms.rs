//! The forms of seats and mandates: fill, end, add, close; and the day of a composition.

use chrono::NaiveDate;
use serde_json::json;

use super::body::seat_name;
use super::form::field::{FormField, Optional, Takes};
use super::form::{Does, FormScreen, Parsed, Submit};
use super::forms::{day, id, optional, text};
use super::{Answer, Effect};
use crate::domain::command::{Batch, Command, EndMandate, FillSeat};
use crate::domain::entity::Entity;
use crate::domain::field::{Kind, Value};
use crate::domain::id::Id;
use crate::domain::rules::{DELEGATES_PER_ASSOCIATION, DIRECTORS_ARE_MEMBERS};
use crate::domain::seat::{MANDATE_BEGAN, MANDATE_END, SEAT_KIND, is_role, last_day, seat_kinds};
use crate::i18n::date_input::Toward;
use crate::i18n::words::Words;
use crate::i18n::{dates, wording};
use crate::store::query::bodies::SeatRow;
use crate::store::query::people::MandateRow;
use crate::t;
use crate::tui::context::Context;
use crate::tui::theme::Role;

/// At most so many seats are made at once: no committee has more (S-8, art. 58.4).
const MOST_SEATS: i64 = 25;

/// Somebody whom a resolution named to a vacant office.
pub struct Elected {
    /// Who.
    pub person: Id,
    /// What they are called.
    pub name: String,
    /// When.
    pub on: NaiveDate,
    /// The number of the resolution.
    pub number: String,
}

/// Fills a seat of a body that has these, from a day on. Until when the mandate goes is told as its
/// first day is typed, and so is that somebody has another seat already: members are one for each
/// person. A seat that had holders asks for the end too: one of the past may be missing among them.
///
/// Whom a resolution named to it already is proposed, from that day on.
pub fn fill(
    seat: &SeatRow,
    seats: &[SeatRow],
    from: NaiveDate,
    elected: Option<&Elected>,
    context: &Context,
) -> FormScreen {
    let member = |row: &&SeatRow| !is_role(&row.kind) && row.id != seat.id;
    let elsewhere: Vec<(Id, String, String)> = match is_role(&seat.kind) {
        true => Vec::new(),
        false => {
            let held = seats.iter().filter(member).filter_map(|row| {
                let held = row.mandate.as_ref()?;
                Some((held.person.clone(), held.name.clone(), seat_name(row, context)))
            });
            held.collect()
        }
    };
    let target = seat.id.clone();
    let submit = Submit::Command(Box::new(move |parsed| {
        Command::FillSeat(FillSeat {
            id: None,
            seat: target.clone(),
            person: id(parsed, "person").unwrap_or_default(),
            starts_on: day(parsed, "starts_on").unwrap_or(from),
            term_ends_on: day(parsed, "term_ends_on"),
            began: text(parsed, "began"),
            ended_on: day(parsed, "ended_on").and_then(|last| last.succ_opt()),
            end_reason: optional(parsed, "reason"),
            note: optional(parsed, "note"),
        })
    }));
    let term = FormField::new("term_ends_on", "field-term-ends-on", Takes::Day(Toward::Future));
    let of = seat.clone();
    let person = FormField::new("person", "field-person", Takes::Link(Entity::Person));
    let person = match elected {
        Some(elected) => person.linked(elected.person.clone(), &elected.name),
        None => person,
    };
    let named = elected.map(|elected| {
        let (number, day) = (elected.number.clone(), dates::plain(elected.on, context.language()));
        let told = t!(context.words, "fill-seat-elected", number = number, day = day);
        (elected.person.clone(), elected.on, told)
    });
    let proposed = named.clone();
    let form = FormScreen::new("form-fill-seat", format!("fill-seat:{}", seat.id), submit)
        .intro(fill_intro(seat, context))
        .tells_where_one_lives(seat.id.clone())
        .remark(move |parsed, context| {
            let typed = id(parsed, "person");
            let named = named.iter().filter(|(person, ..)| Some(person) == typed.as_ref());
            let named = named.map(|(.., told)| (told.clone(), Role::Text));
            let twice = elsewhere.iter().find(|(person, ..)| Some(person) == typed.as_ref());
            let twice = twice.map(|(_, name, seat)| {
                let (name, seat) = (name.as_str(), seat.as_str());
                (t!(context.words, "fill-seat-twice", name = name, seat = seat), Role::Warning)
            });
            named.chain(told_term(&of, parsed, context)).chain(twice).collect()
        })
        .field(person.required())
        .field(
            FormField::new("starts_on", "field-starts-on", Takes::Day(Toward::Past))
                .required()
                .with(from, context),
        )
        .field(
            FormField::new("began", "field-began", Takes::Choice(&MANDATE_BEGAN, Optional::No))
                .with(usual_beginning(&seat.kind), context),
        )
        .field(term);
    let form = match seat.others.is_empty() && seat.mandate.is_none() {
        true => form,
        false => {
            let reason = Takes::Choice(&MANDATE_END, Optional::Yes);
            form.field(FormField::new("ended_on", "field-left-on", Takes::Day(Toward::Past)))
                .field(FormField::new("reason", "field-end-reason", reason))
        }
    };
    let form = form.field(FormField::new("note", "field-note", Takes::Plain(Kind::Lines)));
    let Some((person, on, _)) = proposed else { return form };
    // Of anybody else the resolution says nothing.
    let begins = move |id: &str| if id == person.as_str() { on } else { from }.to_string();
    form.proposing("starts_on", "person", begins, context)
}

/// The last day of the mandate, from what is typed so far: one's own choice, or what the rules give.
fn told_term(seat: &SeatRow, parsed: &Parsed, context: &Context) -> Option<(String, Role)> {
    let words = &context.words;
    let plain = |day| dates::plain(day, context.language());
    let from = day(parsed, "starts_on")?;
    let Some((ends_on, before)) = seat.term_from(from, &context.rules) else {
        let name = seat.mandate.as_ref().or(seat.others.first()).map(|held| held.name.as_str());
        let name = name.unwrap_or_default();
        let told = t!(words, "fill-seat-too-early", name = name, day = plain(from));
        return Some((told, Role::Warning));
    };
    let others = seat.mandate.iter().chain(&seat.others);
    let next = others.filter(|held| held.starts_on.is_some_and(|starts| starts > from));
    if let Some(next) = next.min_by_key(|held| held.starts_on) {
        let last = next.starts_on.map(|day| plain(last_day(day))).unwrap_or_default();
        let told = t!(words, "fill-seat-until", day = last, name = next.name.as_str());
        return Some((told, Role::Text));
    }
    // A day that is half typed is neither.
    let told = match (parsed.get("term_ends_on")?, before) {
        (Value::Text(_), _) => {
            let own = day(parsed, "term_ends_on")?;
            t!(words, "fill-seat-own-term", day = plain(own), rule = plain(ends_on))
        }
        (_, Some(before)) => {
            let name = before.name.as_str();
            t!(words, "fill-seat-inherited", day = plain(ends_on), name = name)
        }
        (_, None) => t!(words, "fill-seat-full-term", day = plain(ends_on)),
    };
    Some((told, Role::Text))
}

/// The seat, who stays on in it until now, and what follows from filling it.
fn fill_intro(seat: &SeatRow, context: &Context) -> String {
    let words = &context.words;
    let mut told = vec![seat_name(seat, context)];
    if let Some(held) = &seat.mandate {
        told.push(t!(words, "fill-seat-replaces", name = held.name.as_str()));
    }
    if seat.kind == "tenant-director" && context.rules.is_on(&DIRECTORS_ARE_MEMBERS) {
        told.push(t!(words, "fill-seat-follows").into_owned());
    }
    if is_role(&seat.kind) {
        told.push(t!(words, "fill-seat-role").into_owned());
    }
    told.join("\n")
}

/// How a mandate in a kind of seat usually begins.
fn usual_beginning(seat_kind: &str) -> &'static str {
    match seat_kind {
        "tenant-director" | "sector" | "chair" | "vice-chair" | "secretary" | "treasurer" => {
            "elected"
        }
        "ex-officio" => "ex-officio",
        _ => "designated",
    }
}

/// Ends a mandate.
pub fn end_mandate(held: &MandateRow, context: &Context) -> FormScreen {
    let today = context.today();
    let target = held.id.clone();
    let submit = Submit::Command(Box::new(move |parsed| {
        Command::EndMandate(EndMandate {
            mandate: target.clone(),
            // As people say it, a mandate goes until its last day; the file has the day after.
            ended_on: day(parsed, "ended_on").and_then(|last| last.succ_opt()).unwrap_or(today),
            reason: text(parsed, "reason"),
        })
    }));
    let over = held.holds_over(today);
    // Whoever began today was not there yesterday.
    let last = held.starts_on.map_or(last_day(today), |from| from.max(last_day(today)));
    let mut told = vec![format!("{} – {}", held.name, held.body)];
    if held.seat_kind == "tenant-director" {
        told.push(t!(context.words, "end-mandate-follows").into_owned());
    }
    FormScreen::new("form-end-mandate", format!("end-mandate:{}", held.id), submit)
        .intro(told.join("\n"))
        .lasts_while_one_sat(held.id.clone())
        .field(
            FormField::new("ended_on", "field-ended-on", Takes::Day(Toward::Nearest))
                .required()
                .with(last, context),
        )
        .field(
            FormField::new("reason", "field-end-reason", Takes::Choice(&MANDATE_END, Optional::No))
                .with(if over { "term" } else { "resignation" }, context),
        )
}

/// Adds a seat to a body that has these, or several of the same kind, numbered.
pub fn add(
    body: &Id,
    body_kind: &str,
    associations: Vec<(Id, String)>,
    seats: &[SeatRow],
    context: &Context,
) -> FormScreen {
    let told = associations.clone();
    let held: Vec<Id> = seats.iter().filter_map(|seat| seat.association.clone()).collect();
    // The rule is about the committee's delegates.
    let is_committee = body_kind == "committee";
    let (body, key) = (body.clone(), format!("seat:new:{body}"));
    // A name stays in the register and stands on papers: it is in their language.
    let home = Words::new(context.home);
    let called = |code: &&'static str| (*code, wording::choice(&home, &SEAT_KIND, code));
    let kinds: Vec<(&'static str, String)> = SEAT_KIND.codes.iter().map(called).collect();
    let submit = Submit::Command(Box::new(move |parsed| {
        let count = parsed.get("count").and_then(Value::as_whole);
        let count = count.unwrap_or(1);
        let label = optional(parsed, "label");
        // Several without a name would be told apart by nothing.
        let label = label.or_else(|| {
            let association = of_association(parsed, &associations).map(str::to_owned);
            association.or_else(|| usual_label(parsed, &kinds)).filter(|_| count > 1)
        });
        let seat = |number: i64| {
            let numbered = label.as_ref().map(|label| match count {
                1 => label.clone(),
                _ => format!("{label} {number}"),
            });
            Command::save(
                Entity::Seat,
                None,
                [
                    ("body_id", json!(body)),
                    ("kind", json!(text(parsed, "kind"))),
                    ("label", json!(numbered)),
                    ("association_id", json!(optional(parsed, "association_id"))),
                    ("created_on", json!(optional(parsed, "created_on"))),
                ],
            )
        };
        match count {
            1 => seat(1),
            _ => Command::Batch(Batch {
                label: "seats".to_owned(),
                commands: (1..=count).map(seat).collect(),
            }),
        }
    }));
    let usual = match body_kind {
        // Where there is no association, nobody can be its delegate.
        "committee" if told.is_empty() => "designated",
        "committee" => "delegate",
        "board" => "tenant-director",
        "sector" => "sector",
        _ => "designated",
    };
    let offered = seat_kinds(body_kind, context.rules.is_on(&DIRECTORS_ARE_MEMBERS));
    FormScreen::new("form-new-seat", key, submit)
        .remark(move |parsed, context| {
            let names = told_names(parsed, &told, context);
            let beyond = beyond_rule(parsed, &told, &held, context).filter(|_| is_committee);
            names.into_iter().chain(beyond).collect()
        })
        .field(
            FormField::new("kind", "seat-kind", Takes::Choice(offered, Optional::No))
                .with(usual, context),
        )
        .field(
            FormField::new(
                "association_id",
                "field-seat-association",
                Takes::Link(Entity::Association),
            )
            .when("kind", &["delegate"]),
        )
        .field(FormField::new("label", "field-seat-label", Takes::Plain(Kind::Text)))
        .field(
            FormField::new("count", "field-seat-count", Takes::Plain(Kind::Whole))
                .at_most(MOST_SEATS)
                .with(1, context),
        )
        .field(FormField::new("created_on", "field-seat-created-on", Takes::Day(Toward::Past)))
}

/// What seats without a name are called when there are several: by what they are.
fn usual_label(parsed: &Parsed, kinds: &[(&'static str, String)]) -> Option<String> {
    let kind = text(parsed, "kind");
    kinds.iter().find(|(code, _)| *code == kind).map(|(_, called)| called.clone())
}

/// The name of the association whose seats they are.
fn of_association<'a>(parsed: &Parsed, associations: &'a [(Id, String)]) -> Option<&'a str> {
    let chosen = id(parsed, "association_id")?;
    associations.iter().find(|(known, _)| *known == chosen).map(|(_, name)| name.as_str())
}

/// How several seats will be called.
fn told_names(
    parsed: &Parsed,
    associations: &[(Id, String)],
    context: &Context,
) -> Option<(String, Role)> {
    let count = parsed.get("count").and_then(Value::as_whole).filter(|count| *count > 1)?;
    let label = optional(parsed, "label");
    let label = label.or_else(|| of_association(parsed, associations).map(str::to_owned));
    let kind = text(parsed, "kind");
    let home = Words::new(context.home);
    let label = label.unwrap_or_else(|| wording::choice(&home, &SEAT_KIND, &kind));
    let (first, last) = (format!("{label} 1"), format!("{label} {count}"));
    Some((t!(context.words, "new-seat-numbered", first = first, last = last), Role::Muted))
}

/// That an association would have more delegates' seats than the rule gives it, with those that it has
/// already: `held` names the association of each.
fn beyond_rule(
    parsed: &Parsed,
    associations: &[(Id, String)],
    held: &[Id],
    context: &Context,
) -> Option<(String, Role)> {
    let chosen = id(parsed, "association_id").filter(|_| text(parsed, "kind") == "delegate")?;
    let name = of_association(parsed, associations)?;
    let more = parsed.get("count").and_then(Value::as_whole)?;
    let seats = held.iter().filter(|of| **of == chosen).count();
    let seats = i64::try_from(seats).unwrap_or(i64::MAX).saturating_add(more);
    let max = context.rules.whole(&DELEGATES_PER_ASSOCIATION);
    let told =
        || t!(context.words, "new-seat-beyond", association = name, seats = seats, max = max);
    (seats > i64::from(max)).then(|| (told(), Role::Warning))
}

/// Closes a seat from a day on: it stays in the compositions of the days before.
pub fn close(seat: &Id, context: &Context) -> FormScreen {
    let target = seat.clone();
    let submit = Submit::Command(Box::new(move |parsed| {
        let closed_on = json!(optional(parsed, "closed_on"));
        Command::save(Entity::Seat, Some(target.clone()), [("closed_on", closed_on)])
    }));
    FormScreen::new("form-close-seat", format!("close-seat:{seat}"), submit)
        .intro(t!(context.words, "close-seat-intro").into_owned())
        .field(
            FormField::new("closed_on", "field-seat-closed-on", Takes::Day(Toward::Nearest))
                .required()
                .with(context.today(), context),
        )
}

/// Asks for the day of a composition, and returns it to the page.
pub fn other_day(context: &Context) -> FormScreen {
    let today = context.today();
    let submit = Submit::Effect(Box::new(move |parsed| {
        Effect::Return(Answer::Day(day(parsed, "day").unwrap_or(today)))
    }));
    FormScreen::new("form-other-day", "", submit)
        .dialog()
        .that_does("action-show", Does::Always)
        .field(FormField::new("day", "field-other-day", Takes::Day(Toward::Nearest)).required())
}
