//! The forms of what happens under a point: a motion, a follow-up, the point itself.

use chrono::NaiveTime;

use super::reading::with_reading;
use super::{charge, moves};
use crate::domain::command::{Command, Propose, Save, Values};
use crate::domain::entity::Entity;
use crate::domain::field::{Kind, Value};
use crate::domain::id::Id;
use crate::domain::motion::{MAJORITY, is_on_by_laws};
use crate::domain::presence::MoveKind;
use crate::domain::procedure::Kind as MotionKind;
use crate::i18n::date_input::Toward;
use crate::i18n::dates;
use crate::store::Record;
use crate::store::in_camera::is_private;
use crate::store::query::meetings::{Attendee, MeetingSheet};
use crate::t;
use crate::tui::context::Context;
use crate::tui::screen::form::field::{FormField, Optional, Takes};
use crate::tui::screen::form::{Barred, FormScreen, Submit};
use crate::tui::screen::forms::{day, id, optional, text};
use crate::tui::screen::section::Section;
use crate::tui::theme::Role;

/// Those who may move, second and vote now.
pub(super) fn voters(sheet: &MeetingSheet) -> Vec<(Id, String)> {
    sheet.may_move.clone()
}

/// Members and substitutes who may not, each with the reason: they are not there, have left or have
/// withdrawn.
pub(super) fn outside(sheet: &MeetingSheet) -> Vec<Barred> {
    let may = |person: &Attendee| sheet.may_move.iter().any(|(id, _)| *id == person.person);
    let others = sheet.people.iter().filter(|person| !may(person));
    let barred = |person: &Attendee| {
        let last = sheet.movements_of(&person.person).next_back();
        let is_last =
            |kind: MoveKind| last.and_then(|moved| moved.text("kind")) == Some(kind.code());
        let why = match (person.inside, person.recused) {
            (true, true) => "form-withdrew",
            (false, _) if is_last(MoveKind::Departure) => "form-left",
            (true, false) => "form-without-vote",
            (false, _) => "form-not-there",
        };
        let at = last.and_then(|moved| moved.text("at"));
        let at = at.and_then(|at| NaiveTime::parse_from_str(at, "%H:%M").ok());
        Barred { name: person.name.clone(), why, at }
    };
    others.map(barred).collect()
}

/// Puts a motion under a point, or changes one.
pub(super) fn motion(
    sheet: &MeetingSheet,
    point: Option<&Id>,
    motion: Option<&Record>,
    context: &Context,
) -> FormScreen {
    let meeting = sheet.meeting.id.clone();
    let (title, key, submit) = match motion {
        Some(motion) => {
            let submit = Submit::Save(Entity::Motion, Some(motion.id.clone()));
            ("form-edit-motion", format!("motion:{}", motion.id), submit)
        }
        None => {
            let key = format!("motion:new:{meeting}:{}", point.map_or("", Id::as_str));
            let point = point.cloned();
            let at = moves::now(sheet, context);
            let submit = Submit::Command(Box::new(move |parsed| {
                Command::Propose(Propose {
                    id: None,
                    meeting: meeting.clone(),
                    item: point.clone(),
                    text: text(parsed, "text"),
                    mover: id(parsed, "mover_id"),
                    seconder: id(parsed, "seconder_id"),
                    majority: optional(parsed, "majority"),
                    at: at.clone(),
                    project: id(parsed, "project_id"),
                    ..Propose::default()
                })
            }));
            ("form-new-motion", key, submit)
        }
    };
    let kind = motion.and_then(|motion| motion.text("kind"));
    let kind = kind.map_or(MotionKind::Main, MotionKind::from_code);
    let goes_on = matches!(kind, MotionKind::Adjournment | MotionKind::FixTime);
    let value = |field: &str| motion.map(|motion| motion.value(field).clone()).unwrap_or_default();
    let made = |name: &'static str, takes: Takes| {
        // A meeting goes on on a day; a question is put off to one.
        let label = match name {
            "until_on" if goes_on => "field-goes-on-on".to_owned(),
            _ => format!("motion-{name}"),
        };
        let mut field = FormField::new(name, label, takes);
        field.set(&value(name), context);
        field.was = value(name);
        field
    };
    let person = |name: &'static str| {
        let field = made(name, Takes::OneOf(voters(sheet)));
        let field = moves::behind(field, sheet);
        match motion.and_then(|motion| Some((motion.link(name)?, sheet.name(motion, name)))) {
            Some((id, label)) => field.linked(id, label),
            None => field,
        }
    };
    let majority = match motion {
        Some(_) => made("majority", Takes::Choice(&MAJORITY, Optional::No)),
        None => moves::majority(context),
    };
    // What was voted on has the hour of its vote (F4).
    let unvoted = motion.is_some_and(|motion| motion.text("mode").is_none());
    let noted = |name: &'static str, asked: bool| {
        let known = asked && value(name) != Value::Null;
        known.then(|| made(name, Takes::Plain(Kind::Time)).required())
    };
    let hours = [noted("put_at", true), noted("decided_at", unvoted)];
    // The day on which the meeting goes on can be put right until it does; a question is put off by the vote.
    let day = goes_on || unvoted && kind == MotionKind::Postponement;
    let day = day.then(|| made("until_on", Takes::Day(Toward::Future)));
    let about = motion.unwrap_or(&sheet.meeting).value("project_id").clone();
    let project = project(sheet, "motion-project_id", motion).map(|field| {
        let mut field = field.with(about.clone(), context);
        field.was = motion.map(|_| about).unwrap_or_default();
        field
    });
    let nobody = voters(sheet).is_empty();
    let others = motion.is_none() && moves::is_sitting(sheet);
    let (seconder, assembly) = (moves::wants_seconder(kind, context), sheet.facts.is_assembly());
    let usual = moves::usual_majority(context);
    let titled = point.and_then(|point| sheet.items.iter().find(|item| item.id == *point));
    let titled = titled.and_then(|item| item.text("title")).is_some_and(is_on_by_laws);
    let fresh = motion.is_none();
    let mut form = FormScreen::new(title, key, submit)
        .in_section(Section::Meetings)
        .field(made("text", Takes::Plain(Kind::Lines)).required())
        .field(person("mover_id"))
        .field(person("seconder_id"))
        .field(majority);
    if fresh {
        form = form.with_roll();
        let proposes = move |text: &str| {
            let by_laws = titled || is_on_by_laws(text);
            moves::proposed_majority(usual, by_laws).code().to_owned()
        };
        form = form.proposing("majority", "text", proposes, context);
    }
    let form = hours.into_iter().chain([day, project]).flatten().fold(form, FormScreen::field);
    // Before what is always said: on a small screen the end is cut.
    let form = match kind {
        MotionKind::Main => with_reading(form, sheet),
        _ => form,
    };
    form.remark(move |parsed, context| {
        let words = &context.words;
        if nobody {
            let text = match assembly {
                true => t!(words, "motion-nobody-present.people"),
                false => t!(words, "motion-nobody-present"),
            };
            return vec![(text.into_owned(), Role::Warning)];
        }
        let text = if seconder && assembly {
            t!(words, "motion-by-members.people")
        } else if seconder {
            t!(words, "motion-by-members")
        } else {
            t!(words, "motion-by-members-alone")
        };
        let mut said = vec![(text.into_owned(), Role::Muted)];
        if fresh && (titled || is_on_by_laws(&crate::tui::screen::forms::text(parsed, "text"))) {
            said.push((t!(words, "motion-by-laws").into_owned(), Role::Text));
        }
        if others {
            said.push((t!(words, "motion-other-kinds").into_owned(), Role::Muted));
        }
        said
    })
}

/// The project that something is about, where there is any that it may be.
fn project(sheet: &MeetingSheet, label: &str, of: Option<&Record>) -> Option<FormField> {
    let filed = of.unwrap_or(&sheet.meeting).link("project_id").is_some();
    let field = FormField::new("project_id", label, Takes::Link(Entity::Project));
    (sheet.projects_run || filed).then_some(field)
}

/// Whether something was so by a word of the chair, and is nothing but its hour.
pub(super) fn is_hour_alone(motion: &Record) -> bool {
    let kind = MotionKind::from_code(motion.text("kind").unwrap_or_default());
    let said = motion.text("outcome") == Some("upheld");
    said && matches!(kind, MotionKind::Resumption | MotionKind::EndInCamera)
}

/// Puts the hour right at which a meeting went on after a pause, or the doors were opened.
pub(super) fn hour(motion: &Record, context: &Context) -> FormScreen {
    let submit = Submit::Save(Entity::Motion, Some(motion.id.clone()));
    let resumed = motion.text("kind") == Some(MotionKind::Resumption.code());
    let label = if resumed { "field-resumed-at" } else { "field-doors-open-at" };
    let mut at = FormField::new("decided_at", label, Takes::Plain(Kind::Time))
        .required()
        .with(motion.value("decided_at").clone(), context);
    at.was = motion.value("decided_at").clone();
    FormScreen::new("form-hour", format!("motion:hour:{}", motion.id), submit)
        .in_section(Section::Meetings)
        .field(at)
}

/// Notes who does what by when, under a point and perhaps after a motion.
pub(super) fn follow_up(
    sheet: &MeetingSheet,
    point: Option<&Id>,
    motion: Option<&Record>,
    context: &Context,
) -> FormScreen {
    let charged = motion.and_then(|motion| charge::of(sheet, motion));
    // What a motion is about, what follows from it is about too.
    let about = motion.unwrap_or(&sheet.meeting);
    let project = project(sheet, "follow_up-project_id", Some(about))
        .map(|field| field.with(about.value("project_id").clone(), context));
    let private = motion.is_some_and(is_private);
    let motion = motion.map(|motion| &motion.id);
    let links =
        [("meeting_id", Some(&sheet.meeting.id)), ("item_id", point), ("motion_id", motion)];
    let links = links.into_iter().filter_map(|(name, id)| Some((name, id?.to_string())));
    let links: Vec<(&'static str, String)> = links.collect();
    let date = sheet.meeting.date("date");
    let behind = sheet.floor.in_camera() && moves::is_sitting(sheet);
    let under = motion.or(point).unwrap_or(&sheet.meeting.id);
    let key = format!("follow-up:new:{under}");
    let submit = Submit::Command(Box::new(move |parsed| {
        let mut set = Values::new();
        for (name, id) in &links {
            set.insert((*name).to_owned(), id.as_str().into());
        }
        for name in ["what", "person_id", "project_id"] {
            set.extend(optional(parsed, name).map(|value| (name.to_owned(), value.into())));
        }
        let due = day(parsed, "due_on").map(|due| ("due_on".to_owned(), due.to_string().into()));
        set.extend(due);
        let private = parsed.get("in_camera").and_then(Value::as_whole).unwrap_or(0);
        set.insert("in_camera".to_owned(), private.into());
        Command::Save(Save { what: Entity::FollowUp, id: None, set, was: Values::new() })
    }));
    let mut what = FormField::new("what", "follow_up-what", Takes::Plain(Kind::Lines)).required();
    let mut who = FormField::new("person_id", "follow_up-person_id", Takes::Link(Entity::Person));
    // Whom the resolution charges, and with what, need not be typed again.
    if let Some(charged) = charged {
        what = what.with(charged.what, context);
        let named =
            sheet.people.iter().find(|other| Some(&other.person) == charged.person.as_ref());
        if let Some(named) = named {
            who = who.linked(named.person.clone(), &named.name);
        }
    }
    let form = FormScreen::new("form-new-follow_up", key, submit)
        .in_section(Section::Meetings)
        .field(what)
        .field(who)
        .field(FormField::new("due_on", "follow_up-due_on", Takes::Day(Toward::Future)))
        .field(
            FormField::new("in_camera", "follow_up-in_camera", Takes::Flag)
                .with(i64::from(behind || private), context),
        );
    project
        .into_iter()
        .fold(form, FormScreen::field)
        .remark(move |parsed, context| {
            let early = day(parsed, "due_on").zip(date).filter(|(due, date)| due < date);
            let told = early.map(|(_, date)| {
                let date = dates::plain(date, context.language());
                (t!(context.words, "follow-up-before", date = date), Role::Warning)
            });
            told.into_iter().collect()
        })
        .begin_at_empty()
}
