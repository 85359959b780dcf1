//! The seats on a body's page: who holds each, until when, and what is to be done about it.

use chrono::NaiveDate;

use crate::domain::entity::Entity;
use crate::domain::rules::term::stays_until_replaced;
use crate::domain::rules::{Rule, TERM_ALERT_DAYS, VACANCY_FILL_DAYS};
use crate::domain::seat::{MANDATE_BEGAN, MANDATE_END, SEAT_KIND, is_role};
use crate::i18n::{dates, wording};
use crate::store::query::bodies::{Composition, SeatRow};
use crate::store::query::people::MandateRow;
use crate::t;
use crate::tui::context::Context;
use crate::tui::screen::page::{Line, Row};
use crate::tui::theme::Role;

/// How a seat stands on a day.
enum State<'a> {
    /// Nobody ever held it.
    New,
    /// Nobody holds it since a day; whether that is longer than the committee's rule allows.
    Vacant(NaiveDate, bool),
    /// The term has run out, and the holder stays on.
    HeldOver(&'a MandateRow, NaiveDate),
    /// It is known that the mandate ends soon, before its term.
    Leaving(&'a MandateRow),
    /// The term ends soon.
    EndsSoon(&'a MandateRow, NaiveDate),
    /// It is held.
    Held(&'a MandateRow),
}

fn state<'a>(seat: &'a SeatRow, day: NaiveDate, context: &Context) -> State<'a> {
    if let Some(held) = &seat.mandate {
        return held_state(held, day, context);
    }
    let ends = seat.others.iter().filter_map(|mandate| mandate.ended_on);
    match ends.filter(|end| *end <= day).max() {
        Some(since) => {
            let days = (day - since).num_days();
            State::Vacant(since, days > context.rules.days(&VACANCY_FILL_DAYS))
        }
        None => State::New,
    }
}

fn held_state<'a>(held: &'a MandateRow, day: NaiveDate, context: &Context) -> State<'a> {
    let left = |term: NaiveDate| (term - day).num_days();
    if let Some(end) = held.ended_on
        && left(end) <= context.rules.days(&TERM_ALERT_DAYS)
    {
        return State::Leaving(held);
    }
    match held.term_ends_on {
        Some(term) if held.holds_over(day) => State::HeldOver(held, term),
        Some(term) if left(term) <= context.rules.days(&TERM_ALERT_DAYS) => {
            State::EndsSoon(held, term)
        }
        _ => State::Held(held),
    }
}

/// What a seat is called: its label or association, else its kind.
pub(in crate::tui::screen) fn seat_name(seat: &SeatRow, context: &Context) -> String {
    let kind = wording::choice(&context.words, &SEAT_KIND, &seat.kind);
    match seat.label.as_str() {
        "" => kind,
        label if seat.follows => format!("{label} ({})", wording::small(&kind)),
        label => label.to_owned(),
    }
}

/// Whether an office is spoken of, or a seat: their words agree with them.
fn of(seat: &SeatRow) -> &'static str {
    if is_role(&seat.kind) { "office" } else { "seat" }
}

/// A seat's line: its name, who holds it, until when.
pub(super) fn seat_row(seat: &SeatRow, day: NaiveDate, context: &Context) -> Line {
    let (words, signs) = (&context.words, &context.theme.signs);
    let state = state(seat, day, context);
    let says = sentence(seat, &state, day, context);
    let next = coming(seat, day);
    let then = next
        .map(|(next, _)| t!(words, "seat-vacant-then", name = next.name.as_str(), of = of(seat)));
    let comes =
        next.map(|(_, from)| t!(words, "seat-from", day = dates::medium(from, context.language())));
    let (sign, role, holder, right) = match &state {
        State::New => {
            let vacant = match is_role(&seat.kind) {
                true => t!(words, "seat-vacant.office"),
                false => t!(words, "seat-vacant"),
            };
            (signs.dot, Role::Muted, then.unwrap_or(vacant.into_owned()), comes)
        }
        State::Vacant(since, long) => {
            let since = dates::medium(*since, context.language());
            let vacant = t!(words, "seat-vacant-since", day = since, of = of(seat));
            let (sign, role) =
                if *long { (signs.cross, Role::Bad) } else { (signs.warning, Role::Warning) };
            (sign, role, then.unwrap_or(vacant), comes)
        }
        State::HeldOver(held, _)
        | State::Leaving(held)
        | State::EndsSoon(held, _)
        | State::Held(held) => {
            let (sign, role, right) = told_term(&state, day, false, context);
            (sign, role, held.name.clone(), Some(right))
        }
    };
    let row = Row::of(holder, Some((Entity::Seat, seat.id.clone())));
    let row = row.named(seat_name(seat, context)).right(right.unwrap_or_default());
    Line::Row(row.sign(sign, role).saying(says))
}

/// The sign of a mandate that is held on a day, with the words that say the same.
pub(in crate::tui::screen) fn term_state(
    held: &MandateRow,
    day: NaiveDate,
    context: &Context,
) -> (&'static str, Role, String) {
    told_term(&held_state(held, day, context), day, true, context)
}

/// The sign of a seat that is held, and when its term ends, with the days until then where there
/// is room for them.
fn told_term(
    state: &State<'_>,
    day: NaiveDate,
    with_days: bool,
    context: &Context,
) -> (&'static str, Role, String) {
    let (words, signs) = (&context.words, &context.theme.signs);
    let medium = |day| dates::medium(day, context.language());
    match state {
        State::HeldOver(_, term) => {
            (signs.warning, Role::Warning, t!(words, "seat-holds-over", day = medium(*term)))
        }
        State::Leaving(held) => {
            let last = held.last_day().map(medium).unwrap_or_default();
            (signs.warning, Role::Warning, t!(words, "seat-until", day = last))
        }
        State::EndsSoon(_, term) if with_days => {
            let left = (*term - day).num_days();
            let text = t!(words, "seat-ends-soon", day = medium(*term), days = left);
            (signs.warning, Role::Warning, text)
        }
        State::EndsSoon(_, term) => {
            (signs.warning, Role::Warning, t!(words, "seat-until", day = medium(*term)))
        }
        State::Held(held) => {
            let until = held.last_day().map(|term| t!(words, "seat-until", day = medium(term)));
            (signs.check, Role::Good, until.unwrap_or_default())
        }
        State::New | State::Vacant(..) => (signs.dot, Role::Muted, String::new()),
    }
}

/// Who begins in a seat after a day, first, and when.
fn coming(seat: &SeatRow, day: NaiveDate) -> Option<(&MandateRow, NaiveDate)> {
    let later = seat.others.iter().filter_map(|held| Some((held, held.starts_on?)));
    later.filter(|(_, from)| day < *from).min_by_key(|(_, from)| *from)
}

/// What there is to know of a seat while it is selected: since when and until when, the rule that
/// speaks of it with its source, the key that mends it.
fn sentence(seat: &SeatRow, state: &State<'_>, day: NaiveDate, context: &Context) -> String {
    let words = &context.words;
    let medium = |day| dates::medium(day, context.language());
    let name = seat_name(seat, context);
    let from = |held: &MandateRow| held.starts_on.map(medium).unwrap_or_default();
    let rule = |rule: &'static Rule| {
        let source = wording::small(&wording::rule_source(words, rule.source));
        t!(words, "seat-says-rule", days = context.rules.days(rule), source = source)
    };
    let mut told = vec![match state {
        State::New => t!(words, "seat-says-new", seat = name, of = of(seat)),
        State::Vacant(since, _) => t!(
            words,
            "seat-says-vacant",
            seat = name,
            of = of(seat),
            since = medium(*since),
            days = (day - *since).num_days(),
            rule = rule(&VACANCY_FILL_DAYS)
        ),
        State::HeldOver(held, term) => {
            let (name, since) = (format!("{name} · {}", held.name), medium(*term));
            match seat.follows || stays_until_replaced(&context.rules, &seat.kind) {
                true => t!(words, "seat-says-held-over", name = name, since = since),
                false => t!(words, "seat-says-term-over", name = name, since = since),
            }
        }
        State::Leaving(held) => {
            let reason = held.end_reason.as_deref().unwrap_or_default();
            let reason = wording::small(&wording::choice(words, &MANDATE_END, reason));
            let name = format!("{name} · {}", held.name);
            let end = held.last_day().map(medium).unwrap_or_default();
            t!(words, "seat-says-leaving", name = name, end = end, reason = reason)
        }
        State::EndsSoon(held, term) => t!(
            words,
            "seat-says-ends-soon",
            seat = name,
            name = held.name.as_str(),
            term = medium(*term),
            days = (*term - day).num_days(),
            rule = rule(&TERM_ALERT_DAYS)
        ),
        State::Held(held) => {
            let began = wording::choice(words, &MANDATE_BEGAN, &held.began);
            let (name, from) = (format!("{name} · {}", held.name), from(held));
            let term = held.last_day().map_or_else(|| "none".to_owned(), medium);
            let began = wording::small(&began);
            t!(words, "seat-says-held", name = name, from = from, term = term, began = began)
        }
    }];
    let coming = coming(seat, day);
    if let Some((next, from)) = coming {
        let (name, day) = (next.name.as_str(), medium(from));
        told.push(t!(words, "seat-says-coming", name = name, day = day));
    }
    if let Some(created) = seat.created_on {
        told.push(t!(words, "seat-says-created", day = medium(created)));
    }
    if let Some(closed) = seat.closed_on {
        told.push(t!(words, "seat-says-closed", day = medium(closed)));
    }
    let key = match state {
        _ if day != context.today() || coming.is_some() => None,
        State::New | State::Vacant(..) if seat.follows => Some("seat-says-follows"),
        State::New | State::Vacant(..) => Some("seat-says-fill"),
        State::HeldOver(..) if seat.follows => Some("seat-says-follows"),
        State::HeldOver(..) => Some("seat-says-replace"),
        State::Leaving(..) | State::EndsSoon(..) | State::Held(_) => None,
    };
    told.extend(key.map(|key| words.text(key).into_owned()));
    told.join(" ")
}

/// « 2 vacants, 1 échu, 3 finissent bientôt »; empty when all is well.
pub(super) fn needs(found: &Composition, context: &Context) -> String {
    let (mut vacant, mut roles, mut over, mut soon) = (0_usize, 0_usize, 0_usize, 0_usize);
    for seat in &found.seats {
        match state(seat, found.day, context) {
            State::New | State::Vacant(..) if is_role(&seat.kind) => roles += 1,
            State::New | State::Vacant(..) => vacant += 1,
            State::HeldOver(..) => over += 1,
            State::Leaving(..) | State::EndsSoon(..) => soon += 1,
            State::Held(_) => {}
        }
    }
    let words = &context.words;
    let mut told = Vec::new();
    if vacant > 0 {
        told.push(t!(words, "body-needs-vacant", count = vacant));
    }
    if roles > 0 {
        told.push(t!(words, "body-needs-roles", count = roles));
    }
    if over > 0 {
        told.push(t!(words, "body-needs-over", count = over));
    }
    if soon > 0 {
        told.push(t!(words, "body-needs-soon", count = soon));
    }
    told.join(" · ")
}
