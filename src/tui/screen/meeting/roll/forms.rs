//! The small forms of the roll: the hour of a movement, a withdrawal with its reason, a substitute,
//! the heads of an assembly.

use super::super::clock;
use super::super::guest::attend_in_place;
use super::super::{outline, preside};
use super::deeds::{CALL, is_late};
use crate::domain::command::{Batch, ChangeMovement, Command, RecordMovement, Values};
use crate::domain::entity::Entity;
use crate::domain::field::{Choices, Kind, Value};
use crate::domain::id::Id;
use crate::domain::motion::is_pending;
use crate::domain::presence::MoveKind;
use crate::domain::rules::meeting::MeetingFacts;
use crate::i18n::wording;
use crate::store::Record;
use crate::store::query::meetings::{Attendee, MeetingSheet};
use crate::t;
use crate::text::ordered::Map;
use crate::tui::context::Context;
use crate::tui::screen::Effect;
use crate::tui::screen::form::field::{FormField, Optional, Takes};
use crate::tui::screen::form::{Doubt, FormScreen, Parsed, Submit};
use crate::tui::screen::forms::{id, optional, text};
use crate::tui::screen::section::Section;
use crate::tui::theme::Role;

/// What can be noted of one person.
const MOVES: Choices =
    Choices { name: "movement-kind", codes: &["arrival", "departure", "recusal", "recusal-end"] };

/// What can be noted of somebody whose withdrawal ended with its point: another one, or the return.
const WITHDRAWALS: Choices = Choices { name: "movement-kind", codes: &["recusal", "recusal-end"] };

fn form(title: &str, key: String, submit: Submit) -> FormScreen {
    FormScreen::new(title, key, submit).in_section(Section::Meetings)
}

fn hour(at: &str, context: &Context) -> FormField {
    FormField::new("at", "movement-at", Takes::Plain(Kind::Time)).required().with(at, context)
}

/// The points of the agenda, numbered as on the screen.
fn points(sheet: &MeetingSheet) -> Vec<(Id, String)> {
    let label = |(item, number): (&Record, String)| {
        let title = item.text("title").unwrap_or_default();
        (item.id.clone(), format!("{number}. {title}"))
    };
    sheet.items.iter().zip(outline::numbers(sheet)).map(label).collect()
}

fn point(sheet: &MeetingSheet, chosen: Option<&Id>) -> FormField {
    let all = points(sheet);
    let found = chosen.and_then(|chosen| all.iter().find(|(id, _)| id == chosen).cloned());
    let field = FormField::new("item_id", "movement-item_id", Takes::OneOf(all));
    match found {
        Some((id, label)) => field.linked(id, &label),
        None => field,
    }
}

fn reason(said: Option<&str>, context: &Context) -> FormField {
    let field = FormField::new("reason", "movement-reason", Takes::Plain(Kind::Text));
    match said {
        Some(said) => field.with(said, context),
        None => field,
    }
}

/// Notes a movement of a person; a withdrawal is about the point at hand.
pub(super) fn note(
    sheet: &MeetingSheet,
    person: &Attendee,
    kind: MoveKind,
    at_point: Option<&Id>,
    context: &Context,
) -> FormScreen {
    let (meeting, who) = (sheet.meeting.id.clone(), person.person.clone());
    let recusal = kind == MoveKind::Recusal;
    let submit = Submit::Command(Box::new(move |parsed| {
        let kind = optional(parsed, "kind").unwrap_or_else(|| kind.code().to_owned());
        Command::RecordMovement(RecordMovement {
            id: None,
            meeting: meeting.clone(),
            person: Some(who.clone()),
            at: text(parsed, "at"),
            heads: None,
            item: id(parsed, "item_id"),
            reason: optional(parsed, "reason"),
            kind,
        })
    }));
    let key = format!("movement:{}:{}:{}", kind.code(), sheet.meeting.id, person.person);
    let title = if recusal { "form-recusal" } else { "form-movement" };
    let mut made = form(title, key, submit).intro(person.name.clone());
    let open = without_end(sheet, person).filter(|_| recusal);
    if !recusal || open.is_some() {
        let choices = if recusal { &WITHDRAWALS } else { &MOVES };
        let mut choice =
            FormField::new("kind", "movement-kind", Takes::Choice(choices, Optional::No));
        choice.set(&Value::from(kind.code()), context);
        made = made.field(choice);
    }
    made = made.field(hour(&clock::now(sheet, context), context));
    // Whoever comes back has said why they withdrew.
    let of_withdrawal = |field: FormField| match open {
        Some(_) => field.when("kind", &["recusal"]),
        None => field,
    };
    if recusal {
        made = made.field(of_withdrawal(point(sheet, at_point)));
    }
    let name = person.name.clone();
    let behind = points_moved(sheet, person);
    let over = open.map(|moved| withdrew(sheet, moved, context));
    made.field(of_withdrawal(reason(None, context))).remark(move |parsed, context| {
        let about = id(parsed, "item_id");
        let kept = |point: &Option<Id>| about.is_none() || *point == about;
        let returns = text(parsed, "kind") == MoveKind::RecusalEnd.code();
        let stays = recusal && !returns && behind.iter().any(kept);
        let said = || t!(context.words, "recusal-of-mover", name = name.as_str());
        let over = over.clone().filter(|_| !returns).map(|said| (said, Role::Muted));
        over.into_iter().chain(stays.then(|| (said(), Role::Warning))).collect()
    })
}

/// The withdrawal of somebody of which no end was noted, though its point is over.
fn without_end<'a>(sheet: &'a MeetingSheet, person: &Attendee) -> Option<&'a Record> {
    let kind = |moved: &Record| moved.text("kind").and_then(MoveKind::from_code);
    let mut of_conflicts = sheet
        .movements_of(&person.person)
        .filter(|moved| matches!(kind(moved), Some(MoveKind::Recusal | MoveKind::RecusalEnd)))
        .map(|moved| moved.id.clone());
    let last = of_conflicts.next_back().filter(|_| !person.recused)?;
    let last = sheet.movements.iter().find(|moved| moved.id == last)?;
    (kind(last) == Some(MoveKind::Recusal)).then_some(last)
}

/// « Retrait à 19 h 25 au point « 5.2. Bancs » : il a pris fin avec ce point… »
fn withdrew(sheet: &MeetingSheet, moved: &Record, context: &Context) -> String {
    let at = super::draw::hour(moved.text("at").unwrap_or_default(), context);
    let about = moved.link("item_id");
    let point = points(sheet).into_iter().find(|(id, _)| Some(id) == about.as_ref());
    let point = point.map(|(_, label)| label).unwrap_or_default();
    t!(context.words, "recusal-over", at = at, point = point)
}

/// The points of what somebody moved or seconded and that still waits for its outcome.
fn points_moved(sheet: &MeetingSheet, person: &Attendee) -> Vec<Option<Id>> {
    let behind = |motion: &&Record| {
        let by = |field: &str| motion.link(field).as_ref() == Some(&person.person);
        is_pending(motion.text("outcome").unwrap_or_default())
            && (by("mover_id") || by("seconder_id"))
    };
    sheet.motions.iter().filter(behind).map(|motion| motion.link("item_id")).collect()
}

/// What somebody takes over while the meeting goes on.
const OFFICES: Choices = Choices { name: "movement-kind", codes: &["chair", "secretary"] };

/// Somebody takes the chair or the minutes, from an hour on.
pub(super) fn office(
    sheet: &MeetingSheet,
    person: &Attendee,
    at_point: Option<&Id>,
    context: &Context,
) -> FormScreen {
    let (meeting, who) = (sheet.meeting.id.clone(), person.person.clone());
    let now = clock::now(sheet, context);
    // Whoever was to have the office and never came did not have it until now.
    let missing = ["chair", "secretary"].into_iter().find(|office| {
        let field = format!("{office}_id");
        let has = sheet.officer(&field);
        has.is_some_and(|has| {
            has == sheet.meeting.link(&field).unwrap_or_default()
                && !sheet.was_there(has.as_str(), None)
        })
    });
    // From the opening on, or since they came.
    let came = sheet
        .movements_of(&person.person)
        .find(|moved| moved.text("kind") == Some(MoveKind::Arrival.code()));
    let since = came.and_then(|moved| moved.text("at")).or(sheet.meeting.text("opened_at"));
    let since = since.filter(|_| missing.is_some());
    let proposed = since.map_or_else(|| now.clone(), str::to_owned);
    // What happens now happens under the point that is treated.
    let point = clock::treated(sheet).or(at_point).cloned();
    let submit = Submit::Command(Box::new({
        let (meeting, who) = (meeting.clone(), who.clone());
        move |parsed| {
            Command::RecordMovement(RecordMovement {
                id: None,
                meeting: meeting.clone(),
                person: Some(who.clone()),
                item: point.clone().filter(|_| text(parsed, "at") == now),
                at: text(parsed, "at"),
                heads: None,
                reason: None,
                kind: text(parsed, "kind"),
            })
        }
    }));
    let holders = ["chair_id", "secretary_id"].map(|field| sheet.officer_name(field).to_owned());
    form("form-office", format!("office:{meeting}:{who}"), submit)
        .intro(person.name.clone())
        .field(
            FormField::new("kind", "field-office", Takes::Choice(&OFFICES, Optional::No))
                .with(missing.or(preside::vacant(sheet)).unwrap_or("chair"), context),
        )
        .field(hour(&proposed, context))
        .remark(move |parsed, context| {
            let place = usize::from(text(parsed, "kind") == "secretary");
            let words = &context.words;
            let said = match holders[place].as_str() {
                "" => t!(words, "office-of-nobody").into_owned(),
                name => t!(words, "office-of", name = name),
            };
            vec![(said, Role::Muted)]
        })
}

/// Corrects a movement.
pub(super) fn correct(sheet: &MeetingSheet, moved: &Record, context: &Context) -> FormScreen {
    let movement = moved.id.clone();
    let read = ["at", "heads", "item_id", "reason"];
    let read: Values =
        Map::from_iter(read.into_iter().map(|name| (name.to_owned(), moved.value(name).to_json())));
    let kind = moved.text("kind").and_then(MoveKind::from_code);
    let submit = Submit::Over(Box::new(move |parsed, read| {
        Effect::Submit(Command::ChangeMovement(ChangeMovement {
            movement: movement.clone(),
            at: text(parsed, "at"),
            heads: heads_of(parsed),
            item: id(parsed, "item_id"),
            reason: optional(parsed, "reason"),
            was: read.clone(),
        }))
    }));
    let key = format!("movement:{}", moved.id);
    let what = super::draw::told(sheet, moved, context);
    let made = form("form-edit-movement", key, submit)
        .read(read)
        .intro(what)
        .field(hour(moved.text("at").unwrap_or_default(), context));
    let made = match kind {
        Some(MoveKind::HeadCount) => made.field(heads_field(moved.value("heads"), context)),
        Some(MoveKind::Recusal) => made.field(point(sheet, moved.link("item_id").as_ref())),
        _ => made,
    };
    made.field(reason(moved.text("reason"), context))
}

fn heads_of(parsed: &Parsed) -> Option<u32> {
    parsed.get("heads").and_then(Value::as_whole).and_then(|heads| u32::try_from(heads).ok())
}

fn heads_field(value: &Value, context: &Context) -> FormField {
    let field = FormField::new("heads", "movement-heads", Takes::Plain(Kind::Whole)).required();
    match value {
        Value::Null => field,
        value => field.with(value.clone(), context),
    }
}

/// Counts the heads of an assembly, and says of how many tenants.
pub(in crate::tui::screen::meeting) fn heads(
    sheet: &MeetingSheet,
    context: &Context,
) -> FormScreen {
    let meeting = sheet.meeting.id.clone();
    let before = sheet.meeting.value("tenants").as_whole();
    let submit = Submit::Command(Box::new({
        let meeting = meeting.clone();
        move |parsed| {
            let counted = Command::RecordMovement(RecordMovement {
                id: None,
                meeting: meeting.clone(),
                kind: MoveKind::HeadCount.code().to_owned(),
                person: None,
                at: text(parsed, "at"),
                heads: heads_of(parsed),
                item: None,
                reason: None,
            });
            let tenants = parsed.get("tenants").cloned().unwrap_or_default();
            if tenants.as_whole() == before {
                return counted;
            }
            let set = [("tenants", tenants.to_json())];
            let said = Command::save(Entity::Meeting, Some(meeting.clone()), set);
            Command::Batch(Batch { label: "heads".to_owned(), commands: vec![said, counted] })
        }
    }));
    let mut tenants = FormField::new("tenants", "meeting-tenants", Takes::Plain(Kind::Whole));
    let known = before.or(sheet.dwellings.filter(|n| *n > 0).map(i64::from));
    if let Some(known) = known {
        tenants = tenants.with(known, context);
    }
    let from_dwellings = before.is_none() && known.is_some();
    // Before the opening nothing has an hour of its own.
    let now = match sheet.meeting.text("opened_at") {
        Some(_) => clock::now(sheet, context),
        None => context.now.format("%H:%M").to_string(),
    };
    let facts = sheet.facts.clone();
    form("form-heads", format!("heads:{meeting}"), submit)
        .field(heads_field(&Value::Null, context))
        .field(hour(&now, context))
        .field(tenants)
        .remark(move |parsed, context| {
            let mut said = Vec::new();
            let tenants = parsed.get("tenants").and_then(Value::as_whole);
            let counted = parsed.get("heads").and_then(Value::as_whole);
            if from_dwellings {
                said.push((t!(context.words, "heads-from-dwellings").into_owned(), Role::Muted));
            }
            if let (Some(tenants), Some(counted)) = (tenants, counted)
                && counted > tenants
            {
                let text = t!(context.words, "heads-too-many", heads = counted, tenants = tenants);
                said.push((text, Role::Warning));
            }
            said
        })
        .doubting(move |parsed, context| too_few(&facts, parsed, context))
}

/// Fewer heads than people who are noted present by their name: some have left, or one of the two
/// numbers is wrong.
fn too_few(facts: &MeetingFacts, parsed: &Parsed, context: &Context) -> Option<Doubt> {
    let heads = heads_of(parsed)?;
    let named = facts.named_at(&text(parsed, "at"));
    if heads >= named {
        return None;
    }
    let words = &context.words;
    Some(Doubt {
        title: t!(words, "heads-too-few-title", heads = heads, named = named),
        body: t!(words, "heads-too-few", heads = heads, named = named),
        ways: vec![
            ("button-heads-named", Parsed::from([("heads", Value::Whole(i64::from(named)))])),
            ("button-heads-counted", Parsed::new()),
        ],
    })
}

/// A substitute: who sits in the place of the selected member, or in whose place the selected
/// guest sits. One who comes after the opening has an hour; without one they count from the opening.
pub(super) fn substitute(sheet: &MeetingSheet, person: &Attendee, context: &Context) -> FormScreen {
    let (meeting, selected) = (sheet.meeting.id.clone(), person.person.clone());
    let member = person.member;
    let late = is_late(sheet, context);
    let there: Vec<Id> =
        sheet.people.iter().filter(|p| p.inside).map(|p| p.person.clone()).collect();
    let submit = Submit::Command(Box::new({
        let meeting = meeting.clone();
        move |parsed| {
            let other = id(parsed, "person").unwrap_or_default();
            let (who, replaced) =
                if member { (other, selected.clone()) } else { (selected.clone(), other) };
            let at = optional(parsed, "at").filter(|_| !there.contains(&who));
            attend_in_place(&meeting, who, replaced, at)
        }
    }));
    let absent = || {
        let members = sheet.people.iter().filter(|p| p.member && !p.inside);
        members.map(|p| (p.person.clone(), p.name.clone())).collect()
    };
    let (title, takes, label) = if member {
        ("form-substitute-of", Takes::Link(Entity::Person), "field-substitute")
    } else {
        ("form-substitute", Takes::OneOf(absent()), "attendance-replaces_id")
    };
    let name = person.name.clone();
    form(title, format!("substitute:{meeting}:{}", person.person), submit)
        .intro(name)
        .field(FormField::new("person", label, takes).required())
        .field(
            FormField::new("at", "field-arrival", Takes::Plain(Kind::Time))
                .with(if late { clock::now(sheet, context) } else { String::new() }, context),
        )
        .remark(move |parsed, context| {
            let words = &context.words;
            let from_opening = parsed.get("at").is_some_and(|at| *at == Value::Null);
            vec![match (from_opening, late) {
                (true, true) => (t!(words, "substitute-late", minutes = CALL), Role::Warning),
                (true, false) => (t!(words, "substitute-early", minutes = CALL), Role::Muted),
                (false, _) => (t!(words, "substitute-from").into_owned(), Role::Muted),
            }]
        })
}

/// A kind of movement in words.
pub(super) fn kind_in_words(moved: &Record, context: &Context) -> String {
    let code = moved.text("kind").unwrap_or_default();
    wording::choice(&context.words, &crate::domain::meeting::MOVEMENT_KIND, code)
}
