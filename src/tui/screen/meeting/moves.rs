//! What can be moved now, and what is opened for it.

mod fields;
mod forms;

use super::formed::Formed;
use super::item::Part;
use super::{Listed, MeetingScreen, clock, head, pause};
use crate::domain::command::{Command, DropMotion, Values};
use crate::domain::id::Id;
use crate::domain::meeting::Status;
use crate::domain::motion::{MAJORITY, MOTION_KIND, MOTION_OUTCOME, is_titled};
use crate::domain::procedure::{Decision, Floor, Kind};
use crate::domain::refusal::Refusal;
use crate::domain::rules::SECRET_ON_REQUEST;
use crate::i18n::{dates, wording};
use crate::store::Record;
use crate::store::query::meetings::MeetingSheet;
use crate::t;
use crate::text::sort;
use crate::tui::context::Context;
use crate::tui::screen::Effect;
use crate::tui::screen::pick::{Offer, offers};
pub(super) use fields::{
    askers, askers_field, behind, majority, now, proposed_majority, usual_majority, wants_seconder,
};
pub(super) use forms::usual;
use forms::{form, take_up};

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
        let main = Kind::from_code(motion.text("kind").unwrap_or_default()) == Kind::Main;
        left && main && sheet.again_here(motion).is_none()
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
        self.formed = Some(Formed::Motion);
        let (Some(sheet), Some(floor)) = (&self.sheet, self.floor()) else { return Effect::Close };
        if let Some(pause) = pause::on(sheet) {
            return self.open(pause::resume(sheet, pause, self.point_id(), context));
        }
        if is_sitting(sheet) && floor.top().is_some() {
            return self.list_moves(context);
        }
        // A point that stands there for what was put off brings that up again.
        if let Some(old) = self.point().and_then(|point| waits_at(sheet, point)) {
            let here = self.point().map(|point| &point.id);
            return self.open(take_up(sheet, here, old, context).with_moves());
        }
        self.main_form(sheet, context)
    }

    /// Opens the form of a main motion, from which one goes on to what else can be moved.
    fn main_form(&self, sheet: &MeetingSheet, context: &Context) -> Effect {
        let point = self.point().map(|point| &point.id);
        self.open(super::forms::motion(sheet, point, None, context).with_moves())
    }

    /// Lists what can be moved above the form of a main motion, to which one comes back from it.
    pub(super) fn list_moves_above(&mut self, context: &Context) -> Effect {
        self.formed = Some(Formed::Chosen(Move::Put(Kind::Main)));
        let Some(sheet) = &self.sheet else { return Effect::Close };
        let form = self.main_form(sheet, context);
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

    /// Takes up what left under a point of this meeting, and goes to where it comes up again.
    fn take_up_here(&mut self, motion: &Record) -> Effect {
        let selected = self.point_id();
        let Some(sheet) = &self.sheet else { return Effect::None };
        let item = again_under(sheet, motion, selected.as_ref());
        let read = ("outcome".to_owned(), motion.value("outcome").to_json());
        // It is gone to once it was done: it may be refused.
        self.taking_up = (item != selected).then(|| motion.id.clone());
        self.then(Effect::Do(Command::DropMotion(DropMotion {
            motion: motion.id.clone(),
            outcome: "proposed".to_owned(),
            item,
            was: Values::from_iter([read]),
            ..DropMotion::default()
        })))
    }

    /// Opens the form of what was chosen from the list.
    pub(super) fn chosen_move(
        &mut self,
        moves: &[Move],
        place: usize,
        context: &Context,
    ) -> Effect {
        self.formed = moves.get(place).cloned().map(Formed::Chosen);
        let (Some(sheet), Some(floor)) = (&self.sheet, self.floor()) else { return Effect::None };
        let Some(chosen) = moves.get(place) else { return Effect::None };
        let point = self.point().map(|point| &point.id);
        match chosen {
            Move::Put(Kind::Main) => self.main_form(sheet, context),
            Move::Put(kind) => self.open(form(sheet, &floor, point, *kind, context)),
            Move::TakeUp(motion) => {
                if let Some(here) = sheet.motion(motion.as_str()) {
                    return self.take_up_here(&here.clone());
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

/// The point under which what left under a point of this meeting is taken up again: the selected one, or
/// the one that is treated where its own is selected, to which one went to find it.
fn again_under(sheet: &MeetingSheet, motion: &Record, selected: Option<&Id>) -> Option<Id> {
    let own = motion.link("item_id");
    let treated = || clock::treated(sheet).or(selected);
    match selected {
        Some(selected) if own.as_ref() != Some(selected) => Some(selected.clone()),
        _ => treated().cloned(),
    }
}

/// What left an earlier meeting without a decision and stands on this agenda as a point of its own.
pub(super) fn waits_at<'a>(sheet: &'a MeetingSheet, point: &Record) -> Option<&'a Record> {
    let title = point.text("title").unwrap_or_default();
    let named = |old: &&Record| is_titled(old.text("text").unwrap_or_default(), title);
    let from = point.link("carried_from_id")?;
    let here = |old: &&Record| old.link("item_id").as_ref() == Some(&from);
    let mut waiting = sheet.waiting.iter();
    waiting.clone().find(named).or_else(|| waiting.find(here))
}
