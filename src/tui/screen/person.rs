//! A person's page: how to reach them, mandates past and present, attendance, motions.

use super::page::{Content, Line, Row};
use super::section::Section;
use super::{Effect, seat_forms};
use crate::domain::entity::Entity;
use crate::domain::field::Kind;
use crate::domain::id::Id;
use crate::domain::motion::{MOTION_OUTCOME, gist};
use crate::domain::person::PURPOSE;
use crate::domain::seat::{MANDATE_END, SEAT_KIND};
use crate::i18n::{dates, wording};
use crate::store::query::people::{MandateRow, MotionRow, PersonSheet};
use crate::store::{self, Record, Store};
use crate::t;
use crate::tui::context::Context;
use crate::tui::keys::{Action, Scope};
use crate::tui::theme::Role;

/// A person's page.
pub struct PersonPage {
    id: Id,
    /// The mandates that can be ended.
    open: Vec<MandateRow>,
}

impl PersonPage {
    /// The page of a person.
    pub fn new(id: Id) -> Self {
        Self { id, open: Vec::new() }
    }
}

impl Content for PersonPage {
    fn scope(&self) -> Scope {
        Scope::Person
    }

    fn section(&self) -> Section {
        Section::People
    }

    fn lines(&mut self, store: &Store, context: &Context) -> store::Result<Option<Vec<Line>>> {
        let Some(sheet) = store.person(&self.id)? else { return Ok(None) };
        let open = sheet
            .mandates
            .iter()
            .filter(|held| held.ended_on.is_none_or(|end| end > context.today()) && !held.follows);
        self.open = open.cloned().collect();
        let mut lines = vec![Line::Title(sheet.person.label())];
        lines.extend(fields(&sheet, context));
        let rows = sheet.mandates.iter().map(|mandate| mandate_row(mandate, context));
        let none = Line::Text(t!(context.words, "person-no-mandate").into_owned(), Role::Muted);
        section(&mut lines, "person-mandates", or(rows.collect(), none), context);
        let [present, excused, absent, guest, substitute] = sheet.attendance;
        let attendance = t!(
            context.words,
            "person-attendance-counts",
            present = present,
            excused = excused,
            absent = absent,
            guest = guest,
            substitute = substitute
        );
        let attendance = Line::Text(attendance, Role::Text);
        section(&mut lines, "person-attendance", vec![attendance], context);
        let rows = sheet.motions.iter().map(|motion| motion_row(motion, context));
        section(&mut lines, "person-motions", rows.collect(), context);
        let mut rows = Vec::new();
        for found in &sheet.follow_ups {
            rows.push(follow_up_row(found, store.is_private(found)?, context));
        }
        section(&mut lines, "person-follow-ups", rows, context);
        let rows = sheet.consents.iter().map(|consent| consent_row(consent, context));
        let none = Line::Text(t!(context.words, "person-no-consent").into_owned(), Role::Muted);
        section(&mut lines, "person-consents", or(rows.collect(), none), context);
        Ok(Some(lines))
    }

    fn own(&self) -> Option<(Entity, Id)> {
        Some((Entity::Person, self.id.clone()))
    }

    fn act(
        &mut self,
        action: Action,
        selected: Option<&(Entity, Id)>,
        context: &Context,
    ) -> Effect {
        match (action, selected) {
            (Action::EndMandate, Some((Entity::Mandate, id))) => {
                let held = self.open.iter().find(|held| held.id == *id);
                held.map_or(Effect::None, |held| {
                    Effect::Open(Box::new(seat_forms::end_mandate(held, context)))
                })
            }
            (Action::Open, Some((entity @ (Entity::Mandate | Entity::Consent), id))) => {
                Effect::Edit(*entity, id.clone())
            }
            (Action::Consent, _) => {
                Effect::New(Entity::Consent, vec![("person_id", (&self.id).into())])
            }
            _ => Effect::None,
        }
    }

    fn why_not(
        &self,
        action: Action,
        selected: Option<&(Entity, Id)>,
        context: &Context,
    ) -> Option<String> {
        if action != Action::EndMandate {
            return None;
        }
        let can = matches!(selected, Some((Entity::Mandate, id)) if self.open.iter().any(|held| held.id == *id));
        (!can).then(|| t!(context.words, "why-select-mandate").into_owned())
    }
}

/// A heading with its lines; nothing at all when there are none.
pub(super) fn section(
    lines: &mut Vec<Line>,
    title: &'static str,
    rows: Vec<Line>,
    context: &Context,
) {
    if rows.is_empty() {
        return;
    }
    lines.push(Line::Gap);
    lines.push(Line::Heading(context.words.text(title).into_owned()));
    lines.extend(rows);
}

/// The lines, or where there are none, what is said of that.
fn or(rows: Vec<Line>, none: Line) -> Vec<Line> {
    if rows.is_empty() { vec![none] } else { rows }
}

/// The fields that have a value, in the order of the entity's fields.
fn fields(sheet: &PersonSheet, context: &Context) -> Vec<Line> {
    let person = &sheet.person;
    let shown = Entity::Person.fields().iter().zip(&person.values).filter_map(|(field, value)| {
        let text = match field.name {
            "family_name" | "given_name" => return None,
            "site_id" => sheet.site.clone()?,
            "building_id" => sheet.building.clone()?,
            _ => wording::value(&context.words, field, value),
        };
        let empty = text.is_empty() || matches!(field.kind, Kind::Link(_)) && text == "—";
        let label = wording::label(&context.words, Entity::Person, field.name);
        (!empty).then_some(Line::Field(label, text))
    });
    shown.collect()
}

/// « Depuis le 1 mai 2025, jusqu'au 30 avril 2028 », or both ends.
pub(super) fn tenure(mandate: &MandateRow, context: &Context) -> String {
    let language = context.language();
    let day = |date| dates::medium(date, language);
    let from = mandate.starts_on.map(day).unwrap_or_default();
    match (mandate.ended(), mandate.term_ends_on) {
        (Some(end), _) => {
            let reason = mandate.end_reason.as_deref().unwrap_or_default();
            let reason = wording::small(&wording::choice(&context.words, &MANDATE_END, reason));
            t!(context.words, "tenure-ended", from = from, to = day(end), reason = reason)
        }
        (None, Some(term)) if term < context.today() => {
            t!(context.words, "tenure-held-over", from = from, to = day(term))
        }
        (None, Some(term)) => t!(context.words, "tenure-open", from = from, to = day(term)),
        (None, None) => t!(context.words, "tenure-endless", from = from),
    }
}

fn mandate_row(mandate: &MandateRow, context: &Context) -> Line {
    let kind = wording::choice(&context.words, &SEAT_KIND, &mandate.seat_kind);
    // What tells two mandates of one body apart stands first, where a narrow screen cuts last.
    let seat = if mandate.seat.is_empty() { &kind } else { &mandate.seat };
    let text = format!("{seat} · {}", mandate.body);
    let theme = &context.theme;
    let held_over = mandate.holds_over(context.today());
    let (sign, role) = match (mandate.ended_on, held_over) {
        (Some(_), _) => (theme.signs.dot, Role::Muted),
        (None, true) => (theme.signs.warning, Role::Warning),
        (None, false) => (theme.signs.check, Role::Good),
    };
    let tenure = tenure(mandate, context);
    let whole = match mandate.seat.as_str() {
        "" => text.clone(),
        seat => format!("{seat} ({}) · {}", wording::small(&kind), mandate.body),
    };
    let whole = t!(context.words, "page-whole", text = whole.as_str(), right = tenure.as_str());
    let row = Row::of(text, Some((Entity::Mandate, mandate.id.clone())));
    Line::Row(row.right(tenure).sign(sign, role).saying(whole))
}

fn motion_row(motion: &MotionRow, context: &Context) -> Line {
    let text = gist(&motion.text);
    let text = match &motion.number {
        Some(number) => format!("{number}  {text}"),
        None => text.into_owned(),
    };
    let outcome = wording::decided(&context.words, &MOTION_OUTCOME, motion.kind, &motion.outcome);
    let right: Vec<String> = [outcome].into_iter().chain(mark(motion.private, context)).collect();
    let right = right.join(" · ");
    let whole = t!(context.words, "page-whole", text = text.as_str(), right = right.as_str());
    let row = Row::of(text, Some((Entity::Motion, motion.id.clone())));
    Line::Row(row.right(right).saying(whole))
}

/// What says that something was said in camera.
fn mark(private: bool, context: &Context) -> Option<String> {
    private.then(|| t!(context.words, "in-camera-mark").into_owned())
}

fn follow_up_row(found: &Record, private: bool, context: &Context) -> Line {
    let due = found.date("due_on").map(|due| dates::medium(due, context.language()));
    let right: Vec<String> = due.into_iter().chain(mark(private, context)).collect();
    let target = Some((Entity::FollowUp, found.id.clone()));
    let row = Row::of(found.label(), target).saying(found.label());
    Line::Row(row.right(right.join(" · ")))
}

fn consent_row(consent: &Record, context: &Context) -> Line {
    let purpose = consent.text("purpose").unwrap_or_default();
    let purpose = wording::choice(&context.words, &PURPOSE, purpose);
    let day = |field| consent.date(field).map(|day| dates::medium(day, context.language()));
    let given = day("given_on").unwrap_or_default();
    let text = match day("withdrawn_on") {
        Some(withdrawn) => t!(
            context.words,
            "consent-withdrawn",
            purpose = purpose,
            given = given,
            withdrawn = withdrawn
        ),
        None => t!(context.words, "consent-given", purpose = purpose, given = given),
    };
    Line::Row(Row::of(text, Some((Entity::Consent, consent.id.clone()))))
}
