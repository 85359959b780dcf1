//! What can be moved now, and the form of each kind of motion.

use super::forms::{outside, voters};
use super::item::Part;
use super::{Listed, MeetingScreen, clock, head, pause};
use crate::domain::command::{Command, DropMotion, Propose, Values};
use crate::domain::entity::Entity;
use crate::domain::field::{Kind as FieldKind, Value};
use crate::domain::id::Id;
use crate::domain::meeting::Status;
use crate::domain::motion::{MAJORITY, MOTION_KIND, MOTION_OUTCOME, gist};
use crate::domain::procedure::{Decision, Floor, Kind};
use crate::domain::refusal::Refusal;
use crate::domain::rules::{REQUIRES_SECONDER, SECRET_ON_REQUEST};
use crate::domain::tally::Majority;
use crate::i18n::date_input::Toward;
use crate::i18n::words::Words;
use crate::i18n::{dates, wording};
use crate::store::Record;
use crate::store::query::meetings::{MeetingSheet, present_text};
use crate::t;
use crate::text::changes::changes;
use crate::text::sort;
use crate::tui::context::Context;
use crate::tui::screen::Effect;
use crate::tui::screen::form::field::{FormField, Optional, Takes};
use crate::tui::screen::form::{FormScreen, Parsed, Submit};
use crate::tui::screen::forms::{day, id, optional, text};
use crate::tui::screen::pick::{Offer, offers};
use crate::tui::screen::section::Section;
use crate::tui::theme::Role;

/// Something that can be moved.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Move {
    /// A motion of a kind.
    Put(Kind),
    /// What left an earlier meeting, or this one, without a decision.
    TakeUp(Id),
}

/// The order in which they are offered: what changes the question, what ends the debate on it,
/// what goes before it.
const OFFERED: [Kind; 18] = [
    Kind::Amendment,
    Kind::SubAmendment,
    Kind::PreviousQuestion,
    Kind::SecretBallot,
    Kind::Tabling,
    Kind::Postponement,
    Kind::Referral,
    Kind::PointOfOrder,
    Kind::Privilege,
    Kind::Appeal,
    Kind::InCamera,
    Kind::EndInCamera,
    Kind::Recess,
    Kind::FixTime,
    Kind::Adjournment,
    Kind::Closing,
    Kind::ObtainQuorum,
    Kind::Reconsideration,
];

/// Whether motions can lie on each other now.
pub(super) fn is_sitting(sheet: &MeetingSheet) -> bool {
    matches!(head::status(sheet), Status::Open | Status::Held)
}

/// Everything that can be moved, what is possible first; what is not, with the reason.
fn offered(sheet: &MeetingSheet, floor: &Floor, context: &Context) -> Vec<(Move, Offer)> {
    let (words, rules) = (&context.words, &context.rules);
    let mut all = Vec::new();
    let main = sheet.floor.top().is_none().then_some(Kind::Main);
    for kind in main.into_iter().chain(OFFERED) {
        let asks = rules.procedure(kind);
        // Another matter may come up while a prepared one waits.
        let floor = if kind == Kind::Main { &sheet.floor } else { floor };
        let why_not = match floor.may_put(kind, |kind| rules.procedure(kind)) {
            _ if kind != Kind::Main && !is_sitting(sheet) => {
                t!(words, "why-not-open-motion").into_owned()
            }
            Ok(_) if kind == Kind::SecretBallot && rules.whole(&SECRET_ON_REQUEST) == 0 => {
                wording::refusal(words, &Refusal::NoSecretOnRequest {})
            }
            Ok(_) => String::new(),
            Err(refusal) => wording::refusal(words, &refusal),
        };
        // Neither the way in nor the way out is offered where there is no such way.
        let needless = match kind {
            Kind::InCamera => floor.in_camera(),
            Kind::EndInCamera => !floor.in_camera(),
            _ => false,
        };
        if needless {
            continue;
        }
        let detail = match asks.decision {
            // Nobody decides on it: so many who ask get it.
            _ if kind == Kind::SecretBallot => {
                t!(words, "procedure-of-right", members = rules.whole(&SECRET_ON_REQUEST))
            }
            Decision::Chair => t!(words, "procedure-chair").into_owned(),
            Decision::Vote(majority) => {
                wording::small(&wording::choice(words, &MAJORITY, majority.code()))
            }
        };
        let label = wording::choice(words, &MOTION_KIND, kind.code());
        all.push((Move::Put(kind), Offer { label, detail, why_not }));
    }
    let here = sheet.motions.iter().filter(|motion| {
        let left = matches!(motion.text("outcome"), Some("tabled" | "postponed" | "referred"));
        left && Kind::from_code(motion.text("kind").unwrap_or_default()) == Kind::Main
    });
    for motion in here.chain(&sheet.waiting) {
        let may = sheet.floor.may_put(Kind::Main, |kind| rules.procedure(kind));
        let why_not = may.err().map(|refusal| wording::refusal(words, &refusal));
        let first = motion.label();
        let how = wording::small(&wording::decided(
            words,
            &MOTION_OUTCOME,
            Kind::Main,
            motion.text("outcome").unwrap_or_default(),
        ));
        // Two may have the same words: the meeting that each left tells them apart.
        let left = sheet.left.get(motion.id.as_str());
        let detail = match left.and_then(|left| Some((left.number.as_str(), left.date?))) {
            Some((number, day)) => {
                let day = dates::plain(day, context.language());
                t!(words, "move-left", how = how, number = number, day = day)
            }
            None => how,
        };
        all.push((
            Move::TakeUp(motion.id.clone()),
            Offer {
                label: t!(words, "move-take-up", motion = first),
                detail,
                why_not: why_not.unwrap_or_default(),
            },
        ));
    }
    sort::by_key(&mut all, |(_, offer)| !offer.why_not.is_empty());
    all
}

impl MeetingScreen {
    /// The floor as it is once the motion that is prepared under the selected point is put.
    fn floor(&self) -> Option<Floor> {
        let sheet = self.sheet.as_ref()?;
        if !is_sitting(sheet) {
            return Some(sheet.floor.clone());
        }
        let selected = match self.part() {
            Some(Part::Motion(motion)) => Some(motion.id.as_str()),
            _ => None,
        };
        let point = self.point().map(|point| point.id.as_str());
        Some(sheet.floor.treating(selected, point))
    }

    /// Opens the form of a main motion, or, while something is pending, the list of what can be
    /// moved.
    pub(super) fn put_motion(&mut self, context: &Context) -> Effect {
        let (Some(sheet), Some(floor)) = (&self.sheet, self.floor()) else { return Effect::Close };
        if let Some(pause) = pause::on(sheet) {
            return self.open(pause::resume(sheet, pause, self.point_id(), context));
        }
        if is_sitting(sheet) && floor.top().is_some() {
            return self.list_moves(context);
        }
        let here = self.point().map(|point| &point.id);
        // A point that stands there for what was put off brings that up again.
        if let Some(old) = self.point().and_then(|point| waits_at(sheet, point)) {
            return self.open(take_up(sheet, here, old, context).with_moves());
        }
        self.open(super::forms::motion(sheet, here, None, context).with_moves())
    }

    /// Lists what can be moved above the form of a main motion, to which one comes back from it.
    pub(super) fn list_moves_above(&mut self, context: &Context) -> Effect {
        let Some(sheet) = &self.sheet else { return Effect::Close };
        let point = self.point().map(|point| &point.id);
        let form = self.open(super::forms::motion(sheet, point, None, context).with_moves());
        Effect::Many(vec![form, self.list_moves(context)])
    }

    /// Lists what can be moved.
    pub(super) fn list_moves(&mut self, context: &Context) -> Effect {
        let (Some(sheet), Some(floor)) = (&self.sheet, self.floor()) else { return Effect::Close };
        let (moves, list): (Vec<Move>, Vec<Offer>) =
            offered(sheet, &floor, context).into_iter().unzip();
        self.listed = Listed::Moves(moves);
        self.then(Effect::Open(offers("pick-moves", list)))
    }

    /// Opens the form of what was chosen from the list.
    pub(super) fn chosen_move(
        &mut self,
        moves: &[Move],
        place: usize,
        context: &Context,
    ) -> Effect {
        let (Some(sheet), Some(floor)) = (&self.sheet, self.floor()) else { return Effect::None };
        let Some(chosen) = moves.get(place) else { return Effect::None };
        let point = self.point().map(|point| &point.id);
        match chosen {
            Move::Put(Kind::Main) => self.open(super::forms::motion(sheet, point, None, context)),
            Move::Put(kind) => self.open(form(sheet, &floor, point, *kind, context)),
            Move::TakeUp(motion) => {
                if let Some(here) = sheet.motion(motion.as_str()) {
                    let read = ("outcome".to_owned(), here.value("outcome").to_json());
                    return Effect::Do(Command::DropMotion(DropMotion {
                        motion: motion.clone(),
                        outcome: "proposed".to_owned(),
                        was: Values::from_iter([read]),
                        ..DropMotion::default()
                    }));
                }
                let old = sheet.waiting.iter().find(|old| old.id == *motion);
                match old {
                    Some(old) => self.open(take_up(sheet, point, old, context)),
                    None => Effect::None,
                }
            }
        }
    }
}

/// The field of whoever moves or seconds, which knows who may not and why.
pub(super) fn behind(field: FormField, sheet: &MeetingSheet) -> FormField {
    let field = field.or_else_say("form-nobody-there");
    let field = field.barring(outside(sheet), "form-not-in-room");
    // Nobody seconds their own motion.
    match field.name {
        "seconder_id" => field.apart_from(&["mover_id"]).of_taken_say("form-seconds-own"),
        _ => field,
    }
}

/// A person who is present, by a few letters.
fn person(sheet: &MeetingSheet, name: &'static str) -> FormField {
    let field = FormField::new(name, format!("motion-{name}"), Takes::OneOf(voters(sheet)));
    behind(field, sheet)
}

fn lines(name: &'static str) -> FormField {
    FormField::new(name, format!("motion-{name}"), Takes::Plain(FieldKind::Lines)).required()
}

/// What left an earlier meeting without a decision and stands on this agenda as a point of its own.
pub(super) fn waits_at<'a>(sheet: &'a MeetingSheet, point: &Record) -> Option<&'a Record> {
    let title = point.text("title").unwrap_or_default();
    let named =
        |old: &&Record| gist(old.text("text").unwrap_or_default()).trim_end_matches('.') == title;
    let from = point.link("carried_from_id")?;
    let here = |old: &&Record| old.link("item_id").as_ref() == Some(&from);
    let mut waiting = sheet.waiting.iter();
    waiting.clone().find(named).or_else(|| waiting.find(here))
}

/// What left an earlier meeting comes up again, with the text it had.
fn take_up(
    sheet: &MeetingSheet,
    point: Option<&Id>,
    old: &Record,
    context: &Context,
) -> FormScreen {
    let (meeting, point, on) = (sheet.meeting.id.clone(), point.cloned(), old.id.clone());
    let majority = old.text("majority").map(str::to_owned);
    let at = now(sheet, context);
    let key = format!("motion:again:{meeting}:{on}");
    let submit = Submit::Command(Box::new(move |parsed| {
        Command::Propose(Propose {
            meeting: meeting.clone(),
            item: point.clone(),
            text: text(parsed, "text"),
            mover: id(parsed, "mover_id"),
            seconder: id(parsed, "seconder_id"),
            majority: majority.clone(),
            on: Some(on.clone()),
            at: at.clone(),
            ..Propose::default()
        })
    }));
    FormScreen::new("form-take-up", key, submit)
        .in_section(Section::Meetings)
        .with_roll()
        .field(lines("text").with(present_text(old), context))
        .field(person(sheet, "mover_id"))
        .field(person(sheet, "seconder_id"))
}

/// The hour, while the meeting goes on.
pub(super) fn now(sheet: &MeetingSheet, context: &Context) -> Option<String> {
    let open = head::status(sheet) == Status::Open;
    (open && clock::runs(sheet, context)).then(|| clock::now(sheet, context))
}

/// The sentence that a kind of motion usually is, in the language of the minutes.
pub(super) fn usual(kind: Kind, context: &Context) -> String {
    let words = &Words::new(context.home);
    let said = match kind {
        Kind::PreviousQuestion => t!(words, "move-text-previous-question"),
        Kind::Tabling => t!(words, "move-text-tabling"),
        Kind::Postponement => t!(words, "move-text-postponement"),
        Kind::Referral => t!(words, "move-text-referral"),
        Kind::InCamera => t!(words, "move-text-in-camera"),
        Kind::EndInCamera => t!(words, "move-text-end-in-camera"),
        Kind::Reconsideration => t!(words, "move-text-reconsideration"),
        Kind::Appeal => t!(words, "move-text-appeal"),
        Kind::Adjournment => t!(words, "move-text-adjournment"),
        Kind::Closing => t!(words, "move-text-closing"),
        Kind::FixTime => t!(words, "move-text-fix-time"),
        Kind::Recess => t!(words, "move-text-recess"),
        Kind::Resumption => t!(words, "move-text-resumption"),
        Kind::ObtainQuorum => t!(words, "move-text-obtain-quorum"),
        Kind::SecretBallot => t!(words, "move-text-secret-ballot"),
        _ => return String::new(),
    };
    said.into_owned()
}

/// The form of a motion other than a main one.
fn form(
    sheet: &MeetingSheet,
    floor: &Floor,
    point: Option<&Id>,
    kind: Kind,
    context: &Context,
) -> FormScreen {
    let (words, asks) = (&context.words, context.rules.procedure(kind));
    let target = floor.may_put(kind, |kind| context.rules.procedure(kind)).ok().flatten();
    let target = target.and_then(|target| sheet.motion(&target.id));
    // What is moved on a motion stands under its point.
    let point = target.and_then(|target| target.link("item_id")).or_else(|| point.cloned());
    let begins = match target.filter(|_| kind.amends()) {
        Some(target) => present_text(target).to_owned(),
        None => usual(kind, context),
    };
    let meeting = sheet.meeting.id.clone();
    let on = target.map(|target| target.id.clone());
    let key = on.as_ref().unwrap_or(&meeting);
    let key = format!("motion:new:{}:{key}", kind.code());
    let at = now(sheet, context);
    // An amendment may be to the day or the committee, and shows which one stands.
    let stands = |name: &str| match target.filter(|_| kind.amends()) {
        Some(target) => sheet.as_amended(target, name).clone(),
        None => Value::Null,
    };
    let stood = (stands("until_on"), stands("referred_to"));
    let before = stood.clone();
    let submit = Submit::Command(Box::new(move |parsed| {
        Command::Propose(Propose {
            meeting: meeting.clone(),
            item: point.clone(),
            text: text(parsed, "text"),
            mover: id(parsed, "mover_id"),
            seconder: id(parsed, "seconder_id"),
            kind: Some(kind.code().to_owned()),
            on: id(parsed, "on_id").or_else(|| on.clone()),
            at: at.clone(),
            with_notice: (text(parsed, "with_notice") == "on").then_some(true),
            until_on: day(parsed, "until_on").filter(|day| Value::from(*day) != before.0),
            referred_to: optional(parsed, "referred_to")
                .filter(|to| Value::from(to.as_str()) != before.1),
            askers: askers(parsed),
            ..Propose::default()
        })
    }));
    let mut form = FormScreen::new(format!("motion-kind-{}", kind.code()), key, submit)
        .in_section(Section::Meetings)
        .with_roll();
    if kind == Kind::Reconsideration {
        let resolution = Takes::Link(Entity::Motion);
        form = form.field(FormField::new("on_id", "motion-on_id", resolution).required());
    }
    if let Some(askers) = askers_field(context).filter(|_| kind == Kind::SecretBallot) {
        form = form.field(askers);
    }
    let said = match kind.amends() {
        // The words to change stand there already: whoever adds some adds them to the sentence.
        true => {
            let takes = Takes::Plain(FieldKind::Lines);
            let field = FormField::new("text", "field-amended-text", takes).required();
            field.with(begins.as_str(), context).before_full_stop()
        }
        false => lines("text").with(begins.as_str(), context),
    };
    form = form.field(said).field({
        let mut mover = person(sheet, "mover_id");
        mover.label = "field-moved-by".to_owned();
        let optional = matches!(kind, Kind::EndInCamera | Kind::SecretBallot);
        if optional { mover } else { mover.required() }
    });
    if asks.decision != Decision::Chair {
        form = form.field(person(sheet, "seconder_id"));
    }
    let changes = target
        .filter(|_| kind.amends())
        .and_then(|target| sheet.floor.amended(target.id.as_str()).map(|amended| amended.kind));
    match changes.unwrap_or(kind) {
        day if day.names_a_day() => {
            let until = Takes::Day(Toward::Future);
            // A meeting is adjourned to a day; a question is put off to one.
            let label = match day {
                Kind::Adjournment | Kind::FixTime => "field-goes-on-on",
                _ => "motion-until_on",
            };
            let until = FormField::new("until_on", label, until);
            form = form.field(until.with(stood.0.clone(), context));
        }
        Kind::Referral => {
            let to = Takes::Named(Entity::Body);
            let to = FormField::new("referred_to", "motion-referred_to", to);
            form = form.field(to.with(stood.1.clone(), context));
        }
        Kind::Reconsideration if asks.simple_with_notice => {
            let said = |code: &str| {
                let text = if code == "on" { t!(words, "flag-on") } else { t!(words, "flag-off") };
                (code.to_owned(), text.into_owned())
            };
            let takes = Takes::Words(["off", "on"].map(said).to_vec());
            form = form.field(FormField::new("with_notice", "motion-with_notice", takes));
        }
        _ => {}
    }
    // The keys begin at the first field with nothing in it; an amendment is the words that it changes.
    let form = if kind.amends() { form } else { form.begin_at_empty() };
    form.remark(move |parsed, context| {
        let words = &context.words;
        if kind == Kind::SecretBallot {
            let members = context.rules.whole(&SECRET_ON_REQUEST);
            return vec![(t!(words, "move-secret-ballot", members = members), Role::Muted)];
        }
        let mut said = vec![(capital(&wording::procedure(words, asks)), Role::Muted)];
        let other = |name: &str, stood: &Value| {
            let typed = parsed.get(name).filter(|typed| **typed != Value::Null);
            typed.is_some_and(|typed| typed != stood)
        };
        let sent = other("until_on", &stood.0) || other("referred_to", &stood.1);
        if kind.amends() && !(sent && text(parsed, "text") == begins) {
            said.push(changed(&begins, parsed, context));
        }
        said
    })
}

fn capital(text: &str) -> String {
    format!("{}.", wording::capital(text))
}

/// What the amendment being typed changes.
fn changed(from: &str, parsed: &Parsed, context: &Context) -> (String, Role) {
    let words = &context.words;
    let typed = parsed.get("text").and_then(Value::as_text).unwrap_or_default();
    let found = changes(from, typed);
    if typed.is_empty() || found.is_empty() {
        return (t!(words, "amendment-same").into_owned(), Role::Warning);
    }
    let what = wording::changes(words, &found);
    (t!(words, "amendment-changes", what = what), Role::Text)
}

/// Whether a motion of a kind has a seconder to wait for.
pub(super) fn wants_seconder(kind: Kind, context: &Context) -> bool {
    context.rules.is_on(&REQUIRES_SECONDER) && context.rules.procedure(kind).seconded
}

/// The majority that procedure asks for a main motion.
pub(super) fn usual_majority(context: &Context) -> Majority {
    context.rules.procedure(Kind::Main).majority(false).unwrap_or_default()
}

/// The majority that is proposed for a main motion: of one on the by-laws, two thirds at least.
pub(super) fn proposed_majority(usual: Majority, on_by_laws: bool) -> Majority {
    if on_by_laws && usual == Majority::Simple { Majority::TwoThirds } else { usual }
}

/// The choice of a majority, as procedure asks for a main motion.
pub(super) fn majority(context: &Context) -> FormField {
    let takes = Takes::Choice(&MAJORITY, Optional::No);
    let asked = usual_majority(context);
    FormField::new("majority", "motion-majority", takes).with(asked.code(), context)
}

/// How many ask for a secret ballot: asked where the rules want more than one.
pub(super) fn askers_field(context: &Context) -> Option<FormField> {
    let needed = context.rules.whole(&SECRET_ON_REQUEST);
    let field = FormField::new("askers", "field-askers", Takes::Plain(FieldKind::Whole));
    (needed > 1).then(|| field.required())
}

/// How many were said to ask.
pub(super) fn askers(parsed: &Parsed) -> Option<u32> {
    parsed.get("askers").and_then(Value::as_whole).and_then(|number| u32::try_from(number).ok())
}
