//! The forms of a meeting's steps: its notice, opening, closing and the adoption of its minutes.

use chrono::NaiveDate;

use super::head;
use crate::domain::command::{
    AdoptMinutes, CancelMeeting, CloseMeeting, Command, ConveneMeeting, OpenMeeting,
};
use crate::domain::entity::Entity;
use crate::domain::field::Kind;
use crate::domain::id::Id;
use crate::domain::meeting::Status;
use crate::domain::motion::is_pending;
use crate::i18n::date_input::Toward;
use crate::i18n::dates;
use crate::store::Record;
use crate::store::query::meetings::MeetingSheet;
use crate::t;
use crate::tui::context::Context;
use crate::tui::screen::form::field::{FormField, Takes};
use crate::tui::screen::form::{FormScreen, Parsed, Submit};
use crate::tui::screen::forms::{day, id, text};
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
    let by = sheet.notice_by;
    let field = FormField::new("sent_on", "meeting-notice_sent_on", Takes::Day(Toward::Past));
    form("form-convene", &meeting, submit).field(field.required().with(sent, context)).remark(
        move |parsed, context| {
            by.map(|by| vec![deadline(by, day(parsed, "sent_on"), context)]).unwrap_or_default()
        },
    )
}

/// The last day for the notice, and whether a day keeps it.
fn deadline(by: NaiveDate, sent: Option<NaiveDate>, context: &Context) -> (String, Role) {
    let last = dates::long(by, context.language());
    if sent.is_some_and(|sent| sent > by) {
        (t!(context.words, "convene-late", by = last), Role::Warning)
    } else {
        (t!(context.words, "convene-in-time", by = last), Role::Muted)
    }
}

/// The hour to propose: now on the day of the meeting, else what is known.
fn hour_now(meeting: &Record, otherwise: &str, context: &Context) -> String {
    // A meeting that runs past midnight closes on the next day.
    let date = meeting.date("date").unwrap_or_default();
    let near = [Some(date), date.succ_opt()].contains(&Some(context.today()));
    if near { context.now.format("%H:%M").to_string() } else { otherwise.to_owned() }
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
                chair: id(parsed, "chair"),
                secretary: id(parsed, "secretary"),
            })
        }
    }));
    let planned = sheet.meeting.text("starts_at").unwrap_or_default();
    let at = hour_now(&sheet.meeting, planned, context);
    let person = |name: &'static str, label: &'static str, holder: &Option<(Id, String)>| {
        let field = FormField::new(name, label, Takes::Link(Entity::Person));
        match holder {
            Some((id, label)) => field.linked(id.clone(), label),
            None => field,
        }
    };
    let early = sheet.meeting.date("date").is_some_and(|date| date > context.today());
    form("form-open-meeting", &meeting, submit)
        .field(
            FormField::new("at", "meeting-opened_at", Takes::Plain(Kind::Time))
                .required()
                .with(at.as_str(), context),
        )
        .field(person("chair", "meeting-chair_id", &officers.chair))
        .field(person("secretary", "meeting-secretary_id", &officers.secretary))
        .remark(move |_, context| {
            let warning = || (t!(context.words, "open-early").into_owned(), Role::Warning);
            early.then(warning).into_iter().collect()
        })
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
    let at = hour_now(&sheet.meeting, "", context);
    let pending = pending(sheet);
    form("form-close-meeting", &meeting, submit)
        .field(
            FormField::new("at", "meeting-closed_at", Takes::Plain(Kind::Time))
                .required()
                .with(at.as_str(), context),
        )
        .remark(move |_, context| {
            let text = || t!(context.words, "close-pending", count = pending);
            (pending > 0).then(|| (text(), Role::Warning)).into_iter().collect()
        })
}

/// The motions that still wait for their vote.
fn pending(sheet: &MeetingSheet) -> usize {
    let waits = |motion: &&Record| is_pending(motion.text("outcome").unwrap_or_default());
    sheet.motions.iter().filter(waits).count()
}

/// Records that the minutes were adopted, after saying what becomes final.
pub(super) fn adopt(sheet: &MeetingSheet, context: &Context) -> FormScreen {
    let meeting = sheet.meeting.id.clone();
    let today = context.today();
    let told = Told::of(sheet);
    let next = sheet.next_held.as_ref();
    let next = next.map(|next| (next.id.clone(), next.label(), next.date("date")));
    let number = next.clone().map(|(id, number, _)| (id, number));
    let submit = Submit::Confirmed(Box::new({
        let (meeting, number) = (meeting.clone(), number.clone());
        move |parsed: &Parsed, context: &Context| {
            let adopted_on = day(parsed, "adopted_on").unwrap_or(today);
            let adopted_at = id(parsed, "adopted_at");
            let at = number.as_ref().filter(|(id, _)| adopted_at.as_ref() == Some(id));
            let question = told.question(adopted_on, at.map(|(_, number)| number), context);
            let meeting = meeting.clone();
            (
                question,
                Command::AdoptMinutes(AdoptMinutes {
                    meeting,
                    adopted_on,
                    adopted_at,
                    adopting_motion: None,
                    corrections: None,
                    notes: Default::default(),
                }),
            )
        }
    }));
    let mut at =
        FormField::new("adopted_at", "meeting-adopted_at_id", Takes::Link(Entity::Meeting));
    if let Some((id, number)) = number {
        at = at.linked(id, &number);
    }
    let on = next.and_then(|(_, _, date)| date).unwrap_or(today);
    form("form-adopt", &meeting, submit)
        .field(
            FormField::new("adopted_on", "meeting-adopted_on", Takes::Day(Toward::Past))
                .required()
                .with(on, context),
        )
        .field(at)
}

/// What the question before an adoption tells.
struct Told {
    number: String,
    points: usize,
    motions: usize,
    resolutions: Vec<String>,
    pending: usize,
    unsaid: usize,
}

impl Told {
    fn of(sheet: &MeetingSheet) -> Self {
        let resolutions = sheet.motions.iter().filter_map(|motion| motion.text("number"));
        Self {
            number: sheet.meeting.text("number").unwrap_or_default().to_owned(),
            points: sheet.items.len(),
            motions: sheet.motions.len(),
            resolutions: resolutions.map(str::to_owned).collect(),
            pending: pending(sheet),
            unsaid: sheet.people.iter().filter(|person| person.status.is_none()).count(),
        }
    }

    fn question(&self, on: NaiveDate, at: Option<&String>, context: &Context) -> Message {
        let words = &context.words;
        let title = t!(words, "adopt-title", number = self.number.as_str());
        let day = dates::plain(on, context.language());
        let mut said = vec![match at {
            Some(meeting) => t!(words, "adopt-at", day = day, meeting = meeting.as_str()),
            None => t!(words, "adopt-on", day = day),
        }];
        let resolutions = match self.resolutions.as_slice() {
            [] => "0".to_owned(),
            [one] => one.clone(),
            [first, .., last] => format!("{first} {} {last}", context.theme.signs.arrow),
        };
        said.push(t!(
            words,
            "adopt-final",
            points = self.points,
            motions = self.motions,
            resolutions = resolutions,
            count = self.resolutions.len()
        ));
        if self.pending > 0 {
            said.push(t!(words, "close-pending", count = self.pending));
        }
        if self.unsaid > 0 {
            said.push(t!(words, "adopt-unsaid", count = self.unsaid));
        }
        said.push(t!(words, "adopt-no-return").into_owned());
        Message::question(title, said.join("\n\n"), "button-adopt").grave()
    }
}

/// Asks whether the meeting is really called off.
pub(super) fn call_off(sheet: &MeetingSheet, context: &Context) -> (Message, Command) {
    let words = &context.words;
    let title = t!(words, "cancel-title", meeting = head::title(sheet, context));
    let convened = head::status(sheet) == Status::Convened;
    let body = if convened { t!(words, "cancel-convened") } else { t!(words, "cancel-planned") };
    let question = Message::question(title, body.into_owned(), "button-cancel-meeting");
    let meeting = sheet.meeting.id.clone();
    (question, Command::CancelMeeting(CancelMeeting { meeting }))
}
