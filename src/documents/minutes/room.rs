//! What became of the room while the meeting went on: who came, left and came back, and each loss and
//! return of the quorum. Told where it happened: under the point that was treated, and with the motion
//! that was before the meeting.

use crate::text::sort;
use std::cmp::Ordering;

use crate::domain::id::Id;
use crate::domain::presence::MoveKind;
use crate::i18n::words::Words;
use crate::store::Record;
use crate::store::query::meetings::MeetingSheet;
use crate::store::query::order::Resumed;
use crate::t;

use super::super::model::{Block, plain};
use super::order::{self, Moment};
use super::presence::{at, is};
use super::{adoption, attendance, hour_in_words, text, treated};

/// Something that became of the room.
#[derive(Clone)]
pub(super) struct RoomTold {
    /// When.
    pub at: Moment,
    /// Whether it brought people in, or the quorum back.
    fuller: bool,
    /// Whether it is the quorum that was lost or came back.
    is_of_quorum: bool,
    /// The point that was treated then, as far as it is known.
    point: Option<Id>,
    /// The motion that was before the meeting then, with which it is told.
    pub holder: Option<Id>,
    /// What is said of it.
    pub block: Block,
}

impl RoomTold {
    /// Whether what was done at a moment came after it.
    pub fn is_before(&self, at: Moment) -> bool {
        is_before(self.at, self.fuller, at)
    }
}

/// Whether what was done at a moment came after what became of the room. Where the journal does not
/// know, what was decided within the same minute had its quorum and all its voters: it came after
/// whoever arrived, and before whoever left.
pub(super) fn is_before(this: Moment, fuller: bool, at: Moment) -> bool {
    match this.compare(at) {
        Ordering::Equal => fuller,
        other => other.is_lt(),
    }
}

/// Something that became of the room, with its point and the motion that was before the meeting.
fn placed(sheet: &MeetingSheet, at: Moment, fuller: bool, block: Block) -> RoomTold {
    let treated = treated::at(sheet, at, fuller);
    let (point, holder) = (treated.point.cloned(), treated.motion.cloned());
    RoomTold { at, fuller, is_of_quorum: false, point, holder, block }
}

/// Each loss and return of the quorum with its minute, and the place of the movement that made it so.
fn quorum(sheet: &MeetingSheet, words: &Words) -> Vec<(Option<i64>, RoomTold)> {
    let mut lost = false;
    let changes = adoption::quorum_changes(sheet);
    let told = changes.iter().map(|change| {
        let at = hour_in_words(&change.at, words.language());
        let id = match (change.met, lost) {
            (false, _) => "minutes-quorum-lost",
            (true, true) => "minutes-quorum-back",
            (true, false) => "minutes-quorum-reached",
        };
        lost |= !change.met;
        let (present, needed) = (change.present, change.needed);
        let given = [("at", at.into()), ("present", present.into()), ("needed", needed.into())];
        let block = Block::Paragraph(plain(words.with(id, &given)));
        let position = i64::from(change.position);
        let by = sheet.movements.iter().find(|moved| place(moved) == Some(position));
        let noted = by.and_then(|moved| sheet.noted.made(&moved.id));
        let at = Moment { minute: sheet.facts.minute(&change.at), place: noted };
        let told = placed(sheet, at, change.met, block);
        (Some(position), RoomTold { is_of_quorum: true, ..told })
    });
    told.collect()
}

fn place(moved: &Record) -> Option<i64> {
    moved.value("position").as_whole()
}

/// Those who went through the door one behind the other within one minute, in the same direction.
struct Passing<'a> {
    /// `minutes-arrives`, `minutes-leaves` or `minutes-returns`.
    how: &'static str,
    moved: Vec<&'a Record>,
}

/// Who came, left and came back, in order: members, those in their place, and the tenants of an
/// assembly. Of whom has no vote, the list of who was there says the hours.
fn passings<'a>(sheet: &'a MeetingSheet, quorum: &[(Option<i64>, RoomTold)]) -> Vec<Passing<'a>> {
    let taking_part = |moved: &&Record| {
        let person = moved.link("person_id");
        let listed = sheet.people.iter().find(|listed| Some(&listed.person) == person.as_ref());
        listed.is_some_and(|person| match person.status.as_deref() {
            Some("present" | "substitute") => true,
            Some("guest") => attendance::is_tenant(sheet, person),
            _ => false,
        })
    };
    let mut ordered: Vec<&Record> = sheet.movements.iter().filter(taking_part).collect();
    sort::by_key(&mut ordered, |moved| (sheet.facts.minute(text(moved, "at")), place(moved)));
    let mut left: Vec<Id> = Vec::new();
    let mut all: Vec<Passing<'_>> = Vec::new();
    for moved in ordered {
        let Some(person) = moved.link("person_id") else { continue };
        let how = match (is(moved, MoveKind::Arrival), is(moved, MoveKind::Departure)) {
            (true, _) if left.contains(&person) => "minutes-returns",
            (true, _) => "minutes-arrives",
            (_, true) => "minutes-leaves",
            _ => continue,
        };
        left.extend((how == "minutes-leaves").then_some(person));
        let together = |last: &&mut Passing<'_>| {
            let before = last.moved.last();
            let told = |moved: &Record| quorum.iter().any(|(by, _)| *by == place(moved));
            last.how == how && before.is_some_and(|m| !told(m) && nothing_between(sheet, m, moved))
        };
        match all.last_mut().filter(together) {
            Some(last) => last.moved.push(moved),
            None => all.push(Passing { how, moved: vec![moved] }),
        }
    }
    all
}

/// Whether two movements came within one minute, and no motion was put or decided and no point taken up
/// between them.
fn nothing_between(sheet: &MeetingSheet, first: &Record, second: &Record) -> bool {
    let (first, second) = (order::moved(sheet, first), order::moved(sheet, second));
    let moments = sheet.motions.iter().flat_map(|motion| {
        [order::put(sheet, motion), order::decided(sheet, motion)].into_iter().flatten()
    });
    let clock = order::taken_up(sheet).into_iter().filter(|_| adoption::is_of_twelfth(sheet));
    let mut moments = moments.chain(clock.map(|(at, _)| at));
    first.minute == second.minute
        && !moments.any(|at| first.compare(at).is_lt() && at.compare(second).is_lt())
}

/// « A, B et C quittent la séance à 20 h 35. »
fn passed(sheet: &MeetingSheet, passing: &Passing<'_>, words: &Words) -> Option<RoomTold> {
    let last = passing.moved.last()?;
    let names: Vec<&str> = passing.moved.iter().map(|m| sheet.name(m, "person_id")).collect();
    let (&name, before) = names.split_last()?;
    let listed = match before {
        [] => name.to_owned(),
        before => t!(words, "minutes-names-and", names = before.join(", "), last = name),
    };
    let hour = at(last, words);
    // « p.m. » ends the sentence by itself.
    let hour = hour.trim_end_matches('.').to_owned();
    let given = [("names", listed.into()), ("count", names.len().into()), ("at", hour.into())];
    let block = Block::Paragraph(plain(words.with(passing.how, &given)));
    let fuller = passing.how != "minutes-leaves";
    Some(placed(sheet, order::moved(sheet, last), fuller, block))
}

/// Where something of the room stands among the rest: its minute, its place in the journal, and what
/// comes of it behind what it comes from.
type Order = (u32, Option<i64>, u8);

/// Each time that a point was taken up again, where something happened under it until that happened once
/// more: its motions, withdrawals and officers, and who came and left (`others`).
fn resumed(sheet: &MeetingSheet, others: &[(Order, RoomTold)], words: &Words) -> Vec<RoomTold> {
    if !adoption::is_of_thirteenth(sheet) {
        return Vec::new();
    }
    let moment = |again: &Resumed| Moment {
        minute: sheet.facts.minute(&again.at),
        place: Some(again.place),
    };
    let all = sheet.noted.resumed();
    let told = all.iter().enumerate().filter_map(|(place, again)| {
        let (from, point) = (moment(again), &again.item);
        let next = all[place + 1..].iter().find(|other| other.item == *point).map(moment);
        let since = |at: Moment| {
            at.compare(from).is_ge() && next.is_none_or(|next| at.compare(next).is_lt())
        };
        let motion = |motion: &Record| {
            let hours = [order::put(sheet, motion), order::decided(sheet, motion)];
            hours.into_iter().flatten().any(since)
        };
        let moved = |moved: &Record| {
            let at = order::moved(sheet, moved);
            let takes_over = is(moved, MoveKind::Chair) || is(moved, MoveKind::Secretary);
            let here = moved.link("item_id").as_ref() == Some(point);
            since(at) && (here || takes_over && treated::point_at(sheet, at) == Some(point))
        };
        let passed =
            |(_, told): &(Order, RoomTold)| told.point.as_ref() == Some(point) && since(told.at);
        let happened = sheet.motions_of(Some(point)).any(motion)
            || sheet.movements.iter().any(moved)
            || others.iter().any(passed);
        let at = hour_in_words(&again.at, words.language());
        // « p.m. » ends the sentence by itself.
        let said = t!(words, "minutes-point-resumed", at = at.trim_end_matches('.'));
        let told = placed(sheet, from, true, Block::Paragraph(plain(said)));
        // It is told under the point, with what was before the meeting there.
        let holder = told.holder.clone().filter(|_| told.point.as_ref() == Some(point));
        happened.then(|| RoomTold { point: Some(point.clone()), holder, ..told })
    });
    told.collect()
}

/// All that became of the room at a meeting: found once for a paper, and told where it happened.
pub(super) struct Room {
    all: Vec<RoomTold>,
}

impl Room {
    /// In order: whoever passed the door first, then what that made of the quorum. With what was treated at
    /// each (`treated::at`) it takes O(movements × (motions × points + movements)).
    pub fn of(sheet: &MeetingSheet, words: &Words) -> Self {
        let quorum = quorum(sheet, words);
        let mut all: Vec<(Order, RoomTold)> = Vec::new();
        for passing in passings(sheet, &quorum) {
            let last = passing.moved.last().copied();
            let told = passed(sheet, &passing, words);
            all.extend(last.zip(told).map(|(last, told)| ((told.at.minute, place(last), 0), told)));
        }
        all.extend(quorum.into_iter().map(|(place, told)| ((told.at.minute, place, 1), told)));
        all.extend(resumed(sheet, &all, words).into_iter().map(|t| ((t.at.minute, None, 0), t)));
        sort::by_key(&mut all, |(key, _)| *key);
        Self { all: all.into_iter().map(|(_, told)| told).collect() }
    }

    /// While a point was treated, as far as the hours of the points are known.
    pub fn under(&self, point: &Id) -> Vec<RoomTold> {
        let under = |change: &&RoomTold| change.point.as_ref() == Some(point);
        self.all.iter().filter(under).cloned().collect()
    }

    /// While a motion was before the meeting.
    pub fn during(&self, on: &Id) -> impl Iterator<Item = &RoomTold> {
        self.all.iter().filter(move |change| change.holder.as_ref() == Some(on))
    }

    /// Since the opening, while no point is known to have been treated. Minutes that were signed so tell the
    /// quorum alone.
    pub fn besides(&self, sheet: &MeetingSheet) -> Vec<Block> {
        let here = |change: &&RoomTold| {
            let passed =
                adoption::is_of_twelfth(sheet) && order::is_since_opening(sheet, change.at);
            change.point.is_none() && (change.is_of_quorum || passed)
        };
        self.all.iter().filter(here).map(|change| change.block.clone()).collect()
    }
}
