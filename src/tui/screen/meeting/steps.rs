//! The forms of a meeting's steps: its notice, opening, closing and the adoption of its minutes.

use chrono::{Datelike, NaiveDate, NaiveTime};

use super::adoption::lacking;
use super::clock;
use super::head;
use super::head::quorum;
use super::opening::Remarks;
use crate::domain::calendar::notice_deadline;
use crate::domain::command::{CancelMeeting, CloseMeeting, Command, ConveneMeeting, OpenMeeting};
use crate::domain::entity::Entity;
use crate::domain::field::Kind;
use crate::domain::id::Id;
use crate::domain::meeting::{NOTICE_WAY, Status};
use crate::domain::refusal::Refusal;
use crate::domain::rules::meeting::presence_warnings;
use crate::domain::rules::{ASSEMBLY_NOTICE_BINDS, CLEAR_DAYS};
use crate::domain::warning::Warning;
use crate::i18n::date_input::Toward;
use crate::i18n::dates;
use crate::i18n::wording::{self, choice, small};
use crate::store::query::meetings::{MeetingSheet, adjourns};
use crate::store::query::notice::Stop;
use crate::store::{self, Record, Store};
use crate::t;
use crate::text::joined::Joined;
use crate::tui::context::Context;
use crate::tui::screen::form::field::{FormField, Takes};
use crate::tui::screen::form::{Doubt, FormScreen, Parsed, Submit};
use crate::tui::screen::forms::{day, id, optional, text};
use crate::tui::screen::message::Message;
use crate::tui::screen::section::Section;
use crate::tui::theme::Role;

/// Who holds an office of the body on the day of the meeting.
#[derive(Default)]
pub(super) struct Officers {
    /// The chair.
    pub chair: Option<(Id, String)>,
    /// The secretary.
    pub secretary: Option<(Id, String)>,
}

/// So many names are told of those who were not marked.
const NAMED: usize = 4;

fn form(title: &str, meeting: &Id, submit: Submit) -> FormScreen {
    FormScreen::new(title, format!("{title}:{meeting}"), submit).in_section(Section::Meetings)
}

/// Records that the notice went out.
pub(super) fn convene(sheet: &MeetingSheet, context: &Context) -> FormScreen {
    let meeting = sheet.meeting.id.clone();
    let today = context.today();
    let sent = sheet.meeting.date("notice_sent_on").unwrap_or(today);
    let submit = Submit::Command(Box::new({
        let meeting = meeting.clone();
        move |parsed| {
            let sent_on = day(parsed, "sent_on").unwrap_or(today);
            Command::ConveneMeeting(ConveneMeeting { meeting: meeting.clone(), sent_on })
        }
    }));
    let by = sheet.notice_by.filter(|_| sheet.continues.is_none());
    let field = FormField::new("sent_on", "meeting-notice_sent_on", Takes::Day(Toward::Past));
    form("form-convene", &meeting, submit).field(field.required().with(sent, context)).remark(
        move |parsed, context| {
            by.map(|by| vec![deadline(by, day(parsed, "sent_on"), context)]).unwrap_or_default()
        },
    )
}

/// The last day for the notice, and whether a day keeps it.
pub(super) fn deadline(
    by: NaiveDate,
    sent: Option<NaiveDate>,
    context: &Context,
) -> (String, Role) {
    let last = dates::long(by, context.language());
    if sent.is_some_and(|sent| sent > by) {
        (t!(context.words, "convene-late", by = last), Role::Warning)
    } else {
        (t!(context.words, "convene-in-time", by = last), Role::Muted)
    }
}

/// Opens the meeting.
pub(super) fn open(sheet: &MeetingSheet, officers: &Officers, context: &Context) -> FormScreen {
    let meeting = sheet.meeting.id.clone();
    let submit = Submit::Command(Box::new({
        let meeting = meeting.clone();
        move |parsed| {
            Command::OpenMeeting(OpenMeeting {
                meeting: meeting.clone(),
                at: text(parsed, "at"),
                on: day(parsed, "on"),
                chair: id(parsed, "chair"),
                secretary: id(parsed, "secretary"),
                late_notice_reason: optional(parsed, "late_notice_reason"),
            })
        }
    }));
    let person = |name: &'static str, label: &'static str, holder: &Option<(Id, String)>| {
        let field = FormField::new(name, label, Takes::Link(Entity::Person));
        match holder {
            Some((id, label)) => field.linked(id.clone(), label),
            None => field,
        }
    };
    let date = sheet.meeting.date("date").filter(|date| *date != context.today());
    // What is opened ahead of its day takes place now; what is opened after it is written up.
    let early = date.is_some_and(|date| date > context.today());
    let at = clock::opening(&sheet.meeting, context).unwrap_or_default();
    let people = sheet.clone();
    let room = room(sheet, context);
    let on_day = date.map(|date| {
        let field = FormField::new("on", "meeting-date", Takes::Day(Toward::Past)).required();
        field
            .with(if early { context.today() } else { date }, context)
            .expecting(Some(date))
            .fleeting()
    });
    let year = sheet.meeting.value("year").as_whole();
    let number = sheet.meeting.text("number").unwrap_or_default().to_owned();
    let remarks = [Remarks::on(sheet, "chair"), Remarks::on(sheet, "secretary")];
    let unknown = sheet.facts.is_assembly() && sheet.facts.tenants.is_none();
    let late = late(sheet, context);
    let reason = late.is_some().then(|| {
        let takes = Takes::Plain(Kind::Text);
        FormField::new("late_notice_reason", "meeting-late_notice_reason", takes)
    });
    let form = form("form-open-meeting", &meeting, submit)
        .field(
            FormField::new("at", "meeting-opened_at", Takes::Plain(Kind::Time))
                .required()
                .with(at.as_str(), context)
                .fleeting(),
        )
        .field(person("chair", "meeting-chair_id", &officers.chair))
        .field(person("secretary", "meeting-secretary_id", &officers.secretary))
        .remark(move |parsed, context| {
            let said = date.map(|date| {
                let planned = dates::long(date, context.language());
                match early {
                    true => (t!(context.words, "open-early", day = planned), Role::Warning),
                    false => (t!(context.words, "open-late", day = planned), Role::Muted),
                }
            });
            let other_year = day(parsed, "on")
                .is_some_and(|on| year != Some(i64::from(on.year())) && year.is_some());
            let renumbered =
                || (t!(context.words, "open-renumbered", number = number.as_str()), Role::Warning);
            let said = said.into_iter().chain(other_year.then(renumbered));
            let tenants =
                || (t!(context.words, "open-tenants-unknown").into_owned(), Role::Warning);
            let late = late.iter().map(|said| (said.clone(), Role::Warning));
            let officers = remarks.iter().flat_map(|remarks| remarks.of(parsed, context));
            // Whoever opens without a quorum is to know it.
            let said = said.chain(room.clone());
            said.chain(late).chain(unknown.then(tenants)).chain(officers).collect()
        });
    let form = form
        .doubting({
            let people = people.clone();
            move |parsed, context| {
                let on = day(parsed, "on").or_else(|| people.meeting.date("date"));
                to_come(&people, on, parsed, context)
            }
        })
        .doubting(move |_, context| unmarked(&people, context));
    [on_day, reason].into_iter().flatten().fold(form, FormScreen::field)
}

/// That the notice of an assembly went out too late, and what may be done about it.
fn late(sheet: &MeetingSheet, context: &Context) -> Option<String> {
    let days = context.rules.notice_days(sheet.meeting.text("kind").unwrap_or_default());
    let of_its_own = sheet.meeting.link("continues_id").is_none() && days > 0;
    if !sheet.facts.is_assembly() || !of_its_own || !context.rules.is_on(&ASSEMBLY_NOTICE_BINDS) {
        return None;
    }
    // What is opened ahead of its day takes place now.
    let date = sheet.meeting.date("date")?.min(context.today());
    let days = u32::try_from(days).unwrap_or(0);
    let by = notice_deadline(date, days, context.rules.is_on(&CLEAR_DAYS));
    let sent = sheet.meeting.date("notice_sent_on");
    if sent.is_some_and(|sent| sent <= by) {
        return None;
    }
    let by = by.to_string();
    let refusal = match sent {
        Some(sent) => Refusal::LateNotice { sent_on: sent.to_string(), by },
        None => Refusal::NoNotice { by },
    };
    Some(wording::refusal(&context.words, &refusal))
}

/// What whoever opens without a quorum is to know.
fn room(sheet: &MeetingSheet, context: &Context) -> Option<(String, Role)> {
    // Heads that were counted at the door hold as it opens.
    if sheet.facts.is_assembly() {
        let counted = sheet.facts.room().heads.is_some();
        return counted.then(|| quorum(sheet, context));
    }
    if sheet.quorate >= sheet.quorum_needed {
        return None;
    }
    Some(match sheet.quorate {
        0 => (t!(context.words, "open-nobody").into_owned(), Role::Warning),
        _ => quorum(sheet, context),
    })
}

/// An hour that has not come yet is asked about.
fn to_come(
    sheet: &MeetingSheet,
    on: Option<NaiveDate>,
    parsed: &Parsed,
    context: &Context,
) -> Option<Doubt> {
    let typed = text(parsed, "at");
    if !clock::is_ahead(sheet, on, &typed, context) {
        return None;
    }
    let words = &context.words;
    let at = NaiveTime::parse_from_str(&typed, "%H:%M").ok()?;
    let at = dates::time(at, context.language());
    let now = dates::time(context.now.time(), context.language());
    let title = t!(words, "hour-ahead-title", at = at.as_str());
    let body = t!(words, "hour-ahead", at = at, now = now);
    Some(Doubt::new(title, body, "button-this-hour"))
}

/// The roll was called, and of some members nothing is said: whoever comes now will have an hour.
fn unmarked(sheet: &MeetingSheet, context: &Context) -> Option<Doubt> {
    let members = || sheet.people.iter().filter(|person| person.member);
    let unsaid: Vec<&str> =
        members().filter(|p| p.status.is_none()).map(|p| p.name.as_str()).collect();
    if sheet.facts.is_assembly() || unsaid.is_empty() || unsaid.len() == members().count() {
        return None;
    }
    let words = &context.words;
    let title = t!(words, "open-unmarked-title", count = unsaid.len());
    let names = unsaid.iter().take(NAMED).copied().joined(", ");
    let more = unsaid.len().saturating_sub(NAMED);
    let body = t!(words, "open-unmarked", names = names, more = more);
    Some(Doubt::new(title, body, "button-open-meeting"))
}

/// Closes the meeting.
pub(super) fn close(sheet: &MeetingSheet, context: &Context) -> FormScreen {
    let meeting = sheet.meeting.id.clone();
    let submit = Submit::Command(Box::new({
        let meeting = meeting.clone();
        move |parsed| {
            let at = text(parsed, "at");
            Command::CloseMeeting(CloseMeeting { meeting: meeting.clone(), at })
        }
    }));
    let at = clock::end(sheet, context);
    let people = sheet.clone();
    let unsettled = unsettled(sheet, context);
    let goes_on = sheet.motions.iter().any(adjourns) && sheet.goes_on.is_none();
    form("form-close-meeting", &meeting, submit)
        .field(
            FormField::new("at", "meeting-closed_at", Takes::Plain(Kind::Time))
                .required()
                .with(at.as_str(), context),
        )
        .remark(move |parsed, context| {
            let adjourned = || (t!(context.words, "close-adjourned").into_owned(), Role::Warning);
            goes_on.then(adjourned).into_iter().chain(unsettled(parsed, context)).collect()
        })
        .doubting(move |parsed, context| {
            to_come(&people, people.meeting.date("date"), parsed, context)
        })
}

/// What a secretary will want to mend before the sitting ends, however it does.
pub(super) fn unsettled(
    sheet: &MeetingSheet,
    context: &Context,
) -> impl Fn(&Parsed, &Context) -> Vec<(String, Role)> + use<> {
    let noted = ends_noted(sheet, context);
    let lacks = sheet.lacks();
    let mut unsaid = presence_warnings(&sheet.facts);
    // What the minutes lack says these already.
    unsaid.retain(|warning| {
        !matches!(warning, Warning::MembersNotRecorded { .. } | Warning::NobodyPresent { .. })
    });
    move |parsed, context| {
        let unsaid = unsaid.iter().map(|warning| wording::warning(&context.words, warning));
        let mut said = contradicted(&noted, parsed, context);
        said.extend(lacking(&lacks, context));
        said.extend(unsaid.map(|text| (text, Role::Warning)));
        said
    }
}

/// The hours that the notes of the points for the end tell.
fn ends_noted(sheet: &MeetingSheet, context: &Context) -> Vec<NaiveTime> {
    let closes = |item: &&Record| item.point_role() == Some("closing");
    let notes = sheet.items.iter().filter(closes).filter_map(|item| item.text("notes"));
    notes.flat_map(|notes| clock::hours_in(notes, context.home)).collect()
}

/// That a note has the meeting end at another hour.
fn contradicted(noted: &[NaiveTime], parsed: &Parsed, context: &Context) -> Vec<(String, Role)> {
    let typed = NaiveTime::parse_from_str(&text(parsed, "at"), "%H:%M").ok();
    let other = noted.last().filter(|_| typed.is_some_and(|at| !noted.contains(&at)));
    let told = other.map(|other| dates::time(*other, context.language()));
    let told = told.map(|at| t!(context.words, "close-noted-otherwise", at = at));
    told.map(|text| (text, Role::Warning)).into_iter().collect()
}

/// Asks whether the meeting is really called off, and says to whom that must be told.
///
/// # Errors
/// What the register says.
pub(super) fn call_off(
    sheet: &MeetingSheet,
    store: &Store,
    context: &Context,
) -> store::Result<Message> {
    let words = &context.words;
    let title = t!(words, "cancel-title", meeting = head::title(sheet, context));
    let round = store.round(&sheet.meeting.id)?;
    let convened = head::status(sheet) == Status::Convened;
    let told = round.iter().filter(|stop| stop.done_on.is_some()).count();
    let body = match (told, convened) {
        (0, false) => t!(words, "cancel-planned").into_owned(),
        (0, true) => t!(words, "cancel-convened").into_owned(),
        _ => {
            let ways = NOTICE_WAY.codes.iter().filter_map(|way| {
                let told = |stop: &&Stop| stop.way == **way && stop.done_on.is_some();
                let count = Some(round.iter().filter(told).count()).filter(|count| *count > 0)?;
                Some(format!("{} ({count})", small(&choice(words, &NOTICE_WAY, way))))
            });
            let ways: Vec<String> = ways.collect();
            t!(words, "cancel-told", count = told, ways = ways.join(", "))
        }
    };
    let command = Command::CancelMeeting(CancelMeeting { meeting: sheet.meeting.id.clone() });
    Ok(Message::asking(title, body, "button-cancel-meeting", command))
}
