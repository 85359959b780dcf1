//! The adoption of minutes: its form (at the meeting whose minutes they are, or from the point of
//! the meeting that adopts them), the seal of those adopted without one, and errata.

use chrono::NaiveDate;
use serde_json::Value as Json;

use super::{head, outline};
use crate::domain::command::{AdoptMinutes, Command, SealMinutes, Values};
use crate::domain::entity::Entity;
use crate::domain::field::Kind;
use crate::domain::id::Id;
use crate::domain::lack::Lack;
use crate::domain::meeting::Status;
use crate::domain::rules::MINUTES_ADOPTED_BY;
use crate::i18n::date_input::Toward;
use crate::i18n::words::Words;
use crate::i18n::{dates, wording};
use crate::store::query::meetings::MeetingSheet;
use crate::store::{self, Record, Store};
use crate::t;
use crate::text::changes::changes;
use crate::text::ordered::Map;
use crate::tui::context::Context;
use crate::tui::screen::form::field::{FormField, Takes};
use crate::tui::screen::form::{FormScreen, Parsed, Submit, called, resolutions};
use crate::tui::screen::forms::{day, id, optional, text};
use crate::tui::screen::message::Message;
use crate::tui::screen::section::Section;
use crate::tui::theme::Role;

/// What minutes lack, each with the key that mends it.
pub(super) fn lacking(lacks: &[Lack], context: &Context) -> Vec<(String, Role)> {
    let warning = context.theme.signs.warning;
    let line = |lack: &Lack| format!("{warning} {}", wording::lack(&context.words, lack));
    let keys = || (t!(context.words, "lack-keys").into_owned(), Role::Muted);
    let keys = (!lacks.is_empty()).then(keys);
    lacks.iter().map(|lack| (line(lack), Role::Warning)).chain(keys).collect()
}

/// The minutes that come up for adoption, by the point they come up under. A point that is to adopt some
/// and does not say which adopts the last that wait.
pub(super) fn adopting(
    sheet: &MeetingSheet,
    store: &Store,
) -> store::Result<Map<Id, MeetingSheet>> {
    let mut adopting = Map::new();
    for (point, other) in &sheet.adopts {
        if other.text("status") == Some("held")
            && let Some(other) = store.meeting(&other.id)?
        {
            adopting.insert(point.clone(), other);
        }
    }
    let sits = matches!(head::status(sheet), Status::Open | Status::Held);
    if let Some(last) = sheet.to_adopt.as_ref().filter(|_| sits) {
        let waiting: Vec<&Record> = saying_none(sheet).collect();
        if !waiting.is_empty()
            && let Some(last) = store.meeting(&last.id)?
        {
            adopting.extend(waiting.into_iter().map(|item| (item.id.clone(), last.clone())));
        }
    }
    Ok(adopting)
}

/// The points that adopt minutes and do not say which.
fn saying_none(sheet: &MeetingSheet) -> impl Iterator<Item = &Record> {
    sheet.points_for_minutes().filter(|item| item.link("minutes_of_id").is_none())
}

/// Records that the minutes were adopted, after saying what becomes final. `at` is the meeting that
/// adopts them, `point` the point of its agenda under which it does.
pub(super) fn adopt(
    sheet: &MeetingSheet,
    at: Option<&MeetingSheet>,
    point: Option<&Id>,
    context: &Context,
) -> FormScreen {
    let meeting = sheet.meeting.id.clone();
    let today = context.today();
    let carried = at.map(|at| resolutions(at.motions.iter())).unwrap_or_default();
    let under = at.and_then(|at| adopting_motion(at, &meeting, point));
    let told = Told::of(sheet, at, context);
    let number = at.map(|at| (at.meeting.id.clone(), at.meeting.label()));
    let submit = Submit::Confirmed(Box::new({
        let (meeting, number, points) = (meeting.clone(), number.clone(), points(sheet));
        move |parsed: &Parsed, read: &Values, context: &Context| {
            let adopted_on = day(parsed, "adopted_on").unwrap_or(today);
            let adopted_at = id(parsed, "adopted_at");
            let named = number.as_ref().filter(|(id, _)| adopted_at.as_ref() == Some(id));
            let notes = corrected(parsed, read);
            let corrections =
                optional(parsed, "corrections").or_else(|| said(&notes, read, &points, context));
            let resolved = id(parsed, "adopting_motion").is_some();
            let named = named.map(|(_, n)| n);
            let question =
                told.question(adopted_on, named, resolved, corrections.as_deref(), context);
            let was = notes.keys().filter(|point| read.contains_key(point.as_str()));
            let was = was.map(|point| (point.clone(), text_read(read, point).to_owned()));
            let was = was.collect();
            let command = Command::AdoptMinutes(AdoptMinutes {
                meeting: meeting.clone(),
                adopted_on,
                adopted_at,
                adopting_motion: id(parsed, "adopting_motion"),
                corrections,
                notes,
                was,
            });
            (question, command)
        }
    }));
    let mut adopted_at =
        FormField::new("adopted_at", "meeting-adopted_at_id", Takes::Link(Entity::Meeting));
    if let Some((id, number)) = number {
        adopted_at = adopted_at.linked(id, &number);
    }
    let takes = if at.is_some() { Takes::OneOf(carried) } else { Takes::Link(Entity::Motion) };
    let mut by = FormField::new("adopting_motion", "meeting-adopting_motion_id", takes);
    by = by.resolutions_of("adopted_at", at.map(|at| at.meeting.id.clone()));
    if let Some(motion) = under {
        by = by.linked(motion.id.clone(), &called(motion));
    }
    let on = at.and_then(|at| at.meeting.date("date")).unwrap_or(today);
    let (lacks, elsewhere) = (sheet.lacks(), at.is_some_and(|at| at.meeting.id != meeting));
    let key = format!("form-adopt:{meeting}");
    let read = texts(sheet).into_iter().map(|(point, text)| (point.to_string(), text.into()));
    let day = sheet.meeting.date("date").map(|day| dates::long(day, context.language()));
    let whose = t!(
        context.words,
        "adopt-whose",
        meeting = head::numbered(sheet, context),
        day = day.unwrap_or_default()
    );
    let form = FormScreen::new("form-adopt", key, submit)
        .in_section(Section::Meetings)
        .intro(whose)
        .read(read.collect())
        .field(
            FormField::new("adopted_on", "meeting-adopted_on", Takes::Day(Toward::Past))
                .required()
                .with(on, context),
        )
        .field(adopted_at)
        .field(by)
        .field(FormField::new("corrections", "meeting-corrections", Takes::Plain(Kind::Lines)));
    with_notes(form, sheet).remark(move |_, context| {
        let mut said = lacking(&lacks, context);
        // The keys that mend them are those of that meeting, which is not the one below.
        said.truncate(if elsewhere { lacks.len() } else { said.len() });
        said.push((t!(context.words, "adopt-correct-notes").into_owned(), Role::Muted));
        said
    })
}

/// The resolution that adopts the minutes of a meeting at another one: the latest that carried under
/// the point, or under those that are for it, or else under those that say of no minutes.
fn adopting_motion<'a>(at: &'a MeetingSheet, of: &Id, point: Option<&Id>) -> Option<&'a Record> {
    let under = |points: Vec<&Id>| {
        let here = |item: Id| points.contains(&&item);
        at.motions
            .iter()
            .rfind(|motion| has_carried(motion) && motion.link("item_id").is_some_and(here))
    };
    let saying = |item: &&Record| item.link("minutes_of_id").as_ref() == Some(of);
    match point {
        Some(point) => under(vec![point]),
        None => under(at.items.iter().filter(saying).map(|item| &item.id).collect())
            .or_else(|| under(saying_none(at).map(|item| &item.id).collect())),
    }
}

/// The points whose notes can be corrected as the minutes are adopted, one behind the other: the
/// link to the point and the text.
const NOTES: [(&str, &str); 5] = [
    ("point_1", "notes_1"),
    ("point_2", "notes_2"),
    ("point_3", "notes_3"),
    ("point_4", "notes_4"),
    ("point_5", "notes_5"),
];

/// The links to the points, each of which is chosen once.
const POINTS: &[&str] = &["point_1", "point_2", "point_3", "point_4", "point_5"];

/// The points with their numbers and titles.
fn points(sheet: &MeetingSheet) -> Vec<(Id, String)> {
    let numbered = sheet.items.iter().zip(outline::numbers(sheet));
    let named = |(item, number): (&Record, String)| {
        let title = item.text("title").unwrap_or_default();
        (item.id.clone(), format!("{number}. {title}"))
    };
    numbered.map(named).collect()
}

/// Corrections of notes in words, point by point, for who typed none; in the language of the minutes.
fn said(
    notes: &Map<Id, String>,
    read: &Values,
    points: &[(Id, String)],
    context: &Context,
) -> Option<String> {
    let words = &Words::new(context.home);
    let told = points.iter().filter_map(|(point, title)| {
        let found = changes(text_read(read, point), notes.get(point)?);
        let what = wording::changes(words, &found);
        Some(t!(words, "adopt-correction", point = title.as_str(), what = what))
    });
    let told: Vec<String> = told.collect();
    (!told.is_empty()).then(|| told.join("\n"))
}

/// The form with the notes of the points: the fields for another one come once one is chosen.
fn with_notes(mut form: FormScreen, sheet: &MeetingSheet) -> FormScreen {
    let points = points(sheet);
    let texts = texts(sheet);
    let mut before = None;
    for (point, notes) in NOTES {
        let link = FormField::new(point, "field-notes-point", Takes::OneOf(points.clone()));
        let link = link.apart_from(POINTS);
        let text = FormField::new(notes, "field-notes-text", Takes::Plain(Kind::Lines));
        let link = match before.replace(point) {
            Some(before) => link.behind(before),
            None => link,
        };
        form = form.field(link).field(text.begins_with(point, texts.clone()));
    }
    form
}

/// The notes of a point as they were read.
fn text_read<'a>(read: &'a Values, point: &Id) -> &'a str {
    read.get(point.as_str()).and_then(Json::as_str).unwrap_or_default()
}

/// The notes as corrected, by their points.
fn corrected(parsed: &Parsed, read: &Values) -> Map<Id, String> {
    let notes = NOTES.into_iter().filter_map(|(point, notes)| {
        let typed = parsed.contains_key(notes).then(|| text(parsed, notes))?;
        Some((id(parsed, point)?, typed))
    });
    // What was only looked at is not written again over what others write.
    Map::from_iter(notes.filter(|(point, typed)| text_read(read, point) != typed))
}

/// The notes of the points as they stand.
fn texts(sheet: &MeetingSheet) -> Map<Id, String> {
    let notes = |item: &Record| item.text("notes").unwrap_or_default().to_owned();
    Map::from_iter(sheet.items.iter().map(|item| (item.id.clone(), notes(item))))
}

fn has_carried(motion: &Record) -> bool {
    motion.text("outcome") == Some("carried")
}

/// What the question before an adoption tells.
struct Told {
    number: String,
    points: usize,
    motions: usize,
    resolutions: Vec<String>,
    lacks: Vec<Lack>,
    /// Members who adopt although they were not there, where the rules want those who were.
    strangers: Vec<String>,
}

impl Told {
    fn of(sheet: &MeetingSheet, at: Option<&MeetingSheet>, context: &Context) -> Self {
        let resolutions = sheet.motions.iter().filter_map(|motion| motion.text("number"));
        let attended = |person: &Id| {
            let mut there = sheet.with_status("present").chain(sheet.with_status("substitute"));
            there.any(|other| other.person == *person)
        };
        let asked = context.rules.text(&MINUTES_ADOPTED_BY) == "attendees";
        let adopting = at.filter(|_| asked).into_iter();
        let adopting = adopting.flat_map(|at| at.with_status("present").filter(|p| p.member));
        Self {
            number: sheet.meeting.label(),
            points: sheet.items.len(),
            motions: sheet.motions.len(),
            resolutions: resolutions.map(str::to_owned).collect(),
            lacks: sheet.lacks(),
            strangers: adopting
                .filter(|person| !attended(&person.person))
                .map(|person| person.name.clone())
                .collect(),
        }
    }

    fn question(
        &self,
        on: NaiveDate,
        at: Option<&String>,
        resolved: bool,
        corrections: Option<&str>,
        context: &Context,
    ) -> Message {
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
        said.push(t!(words, "adopt-no-return").into_owned());
        if !resolved {
            let warning = context.theme.signs.warning;
            said.push(format!("{warning} {}", t!(words, "adopt-without")));
        }
        if !self.strangers.is_empty() {
            let names = self.strangers.join(", ");
            said.push(t!(words, "adopt-strangers", count = self.strangers.len(), names = names));
        }
        if let Some(corrections) = corrections {
            let told = match resolved {
                true => t!(words, "adopt-corrected"),
                false => t!(words, "adopt-corrected-alone"),
            };
            said.push(format!("{told}\n{corrections}"));
        }
        // The keys that mend them are those of the meeting, not of this question.
        let lacks = lacking(&self.lacks, context).into_iter();
        let lacks: Vec<String> =
            lacks.filter(|(_, role)| *role == Role::Warning).map(|(line, _)| line).collect();
        if !lacks.is_empty() {
            said.push(lacks.join("\n"));
        }
        Message::question(title, said.join("\n\n"), "button-adopt").grave()
    }
}

/// Asks whether minutes adopted without a seal get theirs now.
pub(super) fn seal(sheet: &MeetingSheet, context: &Context) -> Message {
    let words = &context.words;
    let title = t!(words, "seal-title", number = sheet.meeting.label());
    let body = t!(words, "seal-final").into_owned();
    let meeting = sheet.meeting.id.clone();
    let command = Command::SealMinutes(SealMinutes { meeting });
    Message::final_act(title, body, "button-seal", command)
}

/// An erratum to adopted minutes: a new act, which leaves them as they are.
pub(super) fn erratum(sheet: &MeetingSheet, context: &Context) -> FormScreen {
    let meeting = sheet.meeting.id.clone();
    let today = context.today();
    let key = format!("form-erratum:{meeting}");
    let submit = Submit::Command(Box::new(move |parsed: &Parsed| {
        let on = day(parsed, "on_day").unwrap_or(today);
        let by = id(parsed, "by_motion_id");
        Command::save(
            Entity::Sequel,
            None,
            [
                ("kind", "erratum".into()),
                ("meeting_id", meeting.to_string().into()),
                ("on_day", on.to_string().into()),
                ("text", text(parsed, "text").into()),
                ("by_motion_id", by.map(|id| id.to_string()).into()),
            ],
        )
    }));
    FormScreen::new("form-erratum", key, submit)
        .in_section(Section::Meetings)
        .field(FormField::new("text", "sequel-text", Takes::Plain(Kind::Lines)).required())
        .field(
            FormField::new("on_day", "sequel-on_day", Takes::Day(Toward::Past))
                .required()
                .with(today, context),
        )
        .field(FormField::new("by_motion_id", "sequel-by_motion_id", Takes::Link(Entity::Motion)))
        .remark(|_, context| vec![(t!(context.words, "erratum-beside").into_owned(), Role::Muted)])
}
