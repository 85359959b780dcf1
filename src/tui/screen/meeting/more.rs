//! What else can be done with a meeting: planned again, put off, adjourned, called off; its papers.
//! From the list of meetings and from the meeting itself, through one key.

use chrono::NaiveDate;

use super::{clock, head, steps};
use crate::documents::paper::Subject;
use crate::domain::command::{AdjournMeeting, CarryOver, CloneMeeting, Command, PostponeMeeting};
use crate::domain::entity::Entity;
use crate::domain::field::{Choices, Kind};
use crate::domain::id::Id;
use crate::domain::meeting::{Status, Step, is_assembly, takes_over};
use crate::domain::series::{self, Rhythm};
use crate::i18n::date_input::Toward;
use crate::i18n::dates;
use crate::store::query::meetings::MeetingSheet;
use crate::store::{self, Store};
use crate::t;
use crate::tui::context::Context;
use crate::tui::screen::form::field::{FormField, Optional, Takes};
use crate::tui::screen::form::{FormScreen, Parsed, Submit};
use crate::tui::screen::forms::{day, optional, text};
use crate::tui::screen::pick::{Offer, offers};
use crate::tui::screen::section::Section;
use crate::tui::screen::{Effect, Request, Screen, sequel_forms};
use crate::tui::theme::Role;
use chrono::Datelike;

/// Something to do with a meeting, and the text that names it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Deed {
    Clone,
    Series,
    Postpone,
    Adjourn,
    Cancel,
    CarryOver,
    Election,
    File,
    Paper(&'static str),
}

/// Everything, in the order of the list.
const DEEDS: [(Deed, &str); 11] = [
    (Deed::Paper("notice"), "deed-notice"),
    (Deed::Paper("agenda"), "deed-agenda"),
    (Deed::Paper("attendance-sheet"), "deed-attendance-sheet"),
    (Deed::Election, "deed-election"),
    (Deed::CarryOver, "deed-carry-over"),
    (Deed::Clone, "deed-clone"),
    (Deed::Series, "deed-series"),
    (Deed::Postpone, "deed-postpone"),
    (Deed::Adjourn, "deed-adjourn"),
    (Deed::Cancel, "deed-cancel"),
    (Deed::File, "deed-file"),
];

/// The list of what can be done with a meeting; `None` when the meeting is gone.
///
/// # Errors
/// What the register says.
pub fn deeds(
    meeting: &Id,
    store: &Store,
    context: &Context,
) -> store::Result<Option<Box<dyn Screen>>> {
    let Some(sheet) = store.meeting(meeting)? else { return Ok(None) };
    let offered = DEEDS.iter().map(|(deed, name)| Offer {
        label: context.words.text(name).into_owned(),
        detail: String::new(),
        why_not: why_not(*deed, &sheet, context).unwrap_or_default(),
    });
    Ok(Some(offers("pick-deed", offered.collect())))
}

/// Why something cannot be done with a meeting as it stands.
fn why_not(deed: Deed, sheet: &MeetingSheet, context: &Context) -> Option<String> {
    let words = &context.words;
    let status = head::status(sheet);
    let coming = matches!(status, Status::Planned | Status::Convened);
    let kind = sheet.meeting.text("kind").unwrap_or_default();
    let why = match deed {
        Deed::Postpone if !coming => t!(words, "why-not-coming"),
        Deed::CarryOver if !coming => t!(words, "why-not-coming"),
        Deed::CarryOver if !takes_over(kind) && !sheet.items.iter().any(is_minutes) => {
            t!(words, "why-takes-nothing-over")
        }
        Deed::Election if matches!(status, Status::Adopted | Status::Cancelled) => {
            t!(words, "why-no-election-now")
        }
        Deed::Adjourn if status != Status::Open => t!(words, "why-not-open-yet"),
        Deed::Cancel if status == Status::Open => t!(words, "why-not-cancelled"),
        Deed::Cancel if status.next(Step::Cancel).is_none() => t!(words, "why-not-coming"),
        Deed::Paper("notice" | "agenda") if status == Status::Cancelled => {
            t!(words, "why-cancelled")
        }
        _ => return None,
    };
    Some(why.into_owned())
}

/// The election that goes on at a meeting, or the form of a new one: a body's members elect their
/// officers one post at a time, by more than half, among those who are named in the room; an assembly
/// elects the tenants' representatives on the board, and was called by its own notice.
fn election(sheet: &MeetingSheet, store: &Store, context: &Context) -> store::Result<Effect> {
    let meeting = &sheet.meeting;
    let all = store.children(Entity::Election, "meeting_id", &meeting.id)?;
    let runs =
        |election: &&store::Record| matches!(election.text("status"), Some("open" | "closed"));
    if let Some(running) = all.iter().find(runs) {
        return Ok(Effect::Show(Entity::Election, running.id.clone()));
    }
    let body = meeting.link("body_id").unwrap_or_default();
    let mut given = vec![("meeting_id", (&meeting.id).into()), ("floor", 1.into())];
    if is_assembly(meeting.text("kind").unwrap_or_default()) {
        given.extend(super::super::election::usual(&store.bodies()?, context));
        given.push(("voters", "assembly".into()));
        given.push(("notice_sent_on", meeting.value("notice_sent_on").clone()));
    } else {
        let seats = store.children(Entity::Seat, "body_id", &body)?;
        // The point that is treated may name the office.
        let treated = super::clock::treated(sheet);
        let point = sheet.items.iter().find(|item| Some(&item.id) == treated);
        let title = point.and_then(|point| point.text("title")).unwrap_or_default();
        let office = super::super::election::office_due(&seats, &all, title, &context.words);
        given.extend([
            ("body_id", body.into()),
            ("seat_kind", office.into()),
            ("seats", 1.into()),
            ("method", "majority".into()),
            ("voters", "members".into()),
        ]);
    }
    Ok(Effect::New(Entity::Election, given))
}

fn is_minutes(item: &store::Record) -> bool {
    item.point_role() == Some("minutes")
}

/// Begins what was chosen from the list.
///
/// # Errors
/// What the register says.
pub fn begin(
    place: usize,
    meeting: &Id,
    store: &Store,
    context: &Context,
) -> store::Result<Effect> {
    let Some(sheet) = store.meeting(meeting)? else { return Ok(Effect::None) };
    let Some((deed, _)) = DEEDS.get(place) else { return Ok(Effect::None) };
    let open = |form: FormScreen| Effect::Open(Box::new(form.in_section(Section::Meetings)));
    Ok(match deed {
        Deed::Clone => open(clone(&sheet, context)),
        Deed::Series => open(repeat(&sheet, context)),
        Deed::Postpone => open(postpone(&sheet, context)),
        Deed::Adjourn => open(adjourn(&sheet, context)),
        Deed::File => open(sequel_forms::filing_meeting(&sheet.meeting, context)),
        Deed::Cancel => Effect::Open(Box::new(steps::call_off(&sheet, store, context)?)),
        Deed::Election => election(&sheet, store, context)?,
        Deed::CarryOver => {
            let meeting = meeting.clone();
            Effect::Do(Command::CarryOver(CarryOver { meeting }))
        }
        Deed::Paper(code) => Effect::Ask(Request::Paper(code, Subject::meeting(meeting.clone()))),
    })
}

fn form(title: &str, sheet: &MeetingSheet, submit: Submit) -> FormScreen {
    FormScreen::new(title, format!("{title}:{}", sheet.meeting.id), submit)
}

/// The hour and the place, as they are.
fn there(form: FormScreen, sheet: &MeetingSheet, context: &Context) -> FormScreen {
    let now = |name: &str| sheet.meeting.text(name).unwrap_or_default().to_owned();
    form.field(
        FormField::new("starts_at", "meeting-starts_at", Takes::Plain(Kind::Time))
            .with(now("starts_at"), context),
    )
    .field(
        FormField::new("place", "meeting-place", Takes::Plain(Kind::Text))
            .with(now("place"), context),
    )
}

fn day_field() -> FormField {
    FormField::new("date", "field-new-day", Takes::Day(Toward::Future)).required()
}

/// The same meeting on another day.
fn clone(sheet: &MeetingSheet, context: &Context) -> FormScreen {
    let meeting = sheet.meeting.id.clone();
    let submit = Submit::Command(Box::new(move |parsed| {
        Command::CloneMeeting(CloneMeeting {
            meeting: meeting.clone(),
            dates: day(parsed, "date").into_iter().collect(),
            starts_at: optional(parsed, "starts_at"),
            place: optional(parsed, "place"),
        })
    }));
    there(form("form-clone-meeting", sheet, submit).field(day_field()), sheet, context).remark(past)
}

/// A day that is gone is told.
fn past(parsed: &Parsed, context: &Context) -> Vec<(String, Role)> {
    let past = day(parsed, "date").is_some_and(|date| date < context.today());
    let warning = || (t!(context.words, "plan-past").into_owned(), Role::Warning);
    past.then(warning).into_iter().collect()
}

/// How meetings come again.
pub const RHYTHM: Choices = Choices { name: "rhythm", codes: &["monthly", "last", "weeks"] };

/// Days of a series as the form has it.
fn series_days(parsed: &Parsed, from: NaiveDate) -> Vec<NaiveDate> {
    let number = |name: &str| {
        let value = parsed.get(name).and_then(crate::domain::field::Value::as_whole);
        u32::try_from(value.unwrap_or(1)).unwrap_or(1)
    };
    let rhythm = match text(parsed, "rhythm").as_str() {
        "weeks" => Rhythm::Weeks(number("every")),
        "last" => Rhythm::Last(from.weekday()),
        _ => Rhythm::Nth(series::nth_of(from), from.weekday()),
    };
    series::days(from, rhythm, number("times"))
}

/// The same meeting again and again: the days are shown before they are planned.
fn repeat(sheet: &MeetingSheet, context: &Context) -> FormScreen {
    let meeting = sheet.meeting.id.clone();
    let from = sheet.meeting.date("date").unwrap_or_default();
    let submit = Submit::Command(Box::new(move |parsed| {
        Command::CloneMeeting(CloneMeeting {
            meeting: meeting.clone(),
            dates: series_days(parsed, from),
            starts_at: optional(parsed, "starts_at"),
            place: optional(parsed, "place"),
        })
    }));
    let whole = |name: &'static str, label: &'static str, value: i64| {
        let field = FormField::new(name, label, Takes::Plain(Kind::Whole));
        field.required().with(value, context)
    };
    let form = form("form-series", sheet, submit)
        .field(FormField::new("rhythm", "field-rhythm", Takes::Choice(&RHYTHM, Optional::No)))
        .field(whole("every", "field-every", 4).when("rhythm", &["weeks"]))
        .field(whole("times", "field-times", 6));
    there(form, sheet, context).remark(move |parsed, context| {
        let language = context.language();
        let nth = i64::from(series::nth_of(from));
        let words = &context.words;
        let weekday = dates::weekday(from, language);
        let told = match text(parsed, "rhythm").as_str() {
            "weeks" => t!(words, "series-weeks").into_owned(),
            "last" => t!(words, "series-last", weekday = weekday),
            _ => t!(words, "series-nth", nth = nth, weekday = weekday),
        };
        let days = series_days(parsed, from);
        let days: Vec<String> = days.iter().map(|day| dates::medium(*day, language)).collect();
        let list = t!(words, "series-days", count = days.len(), days = days.join(", "));
        vec![(told, Role::Muted), (list, Role::Text)]
    })
}

/// Puts the meeting off.
fn postpone(sheet: &MeetingSheet, context: &Context) -> FormScreen {
    let meeting = sheet.meeting.id.clone();
    let today = context.today();
    let submit = Submit::Command(Box::new(move |parsed| {
        Command::PostponeMeeting(PostponeMeeting {
            meeting: meeting.clone(),
            to: day(parsed, "date").unwrap_or(today),
            starts_at: optional(parsed, "starts_at"),
            place: optional(parsed, "place"),
        })
    }));
    let sent = sheet.meeting.text("notice_sent_on").is_some();
    let told = sheet.told.0;
    let form = form("form-postpone", sheet, submit).field(day_field());
    there(form, sheet, context).remark(move |parsed, context| {
        let words = &context.words;
        let mut said = past(parsed, context);
        said.push(match sent || told > 0 {
            true => (t!(words, "postpone-renew").into_owned(), Role::Warning),
            false => (t!(words, "postpone-plain").into_owned(), Role::Muted),
        });
        said
    })
}

/// Closes the meeting, to go on another day.
fn adjourn(sheet: &MeetingSheet, context: &Context) -> FormScreen {
    let meeting = sheet.meeting.id.clone();
    let today = context.today();
    let submit = Submit::Command(Box::new(move |parsed| {
        Command::AdjournMeeting(AdjournMeeting {
            id: None,
            meeting: meeting.clone(),
            at: text(parsed, "at"),
            to: day(parsed, "date").unwrap_or(today),
            starts_at: optional(parsed, "starts_at"),
            place: optional(parsed, "place"),
        })
    }));
    let at = clock::end(sheet, context);
    let form = form("form-adjourn", sheet, submit)
        .field(
            FormField::new("at", "meeting-closed_at", Takes::Plain(Kind::Time))
                .required()
                .with(at.as_str(), context),
        )
        .field(day_field().with(sheet.goes_on_on(), context));
    let unsettled = steps::unsettled(sheet, context);
    there(form, sheet, context)
        .remark(move |parsed, context| {
            let told = (t!(context.words, "adjourn-told").into_owned(), Role::Muted);
            std::iter::once(told).chain(unsettled(parsed, context)).collect()
        })
        .begin_at_empty()
}
