//! The motions of the big register, what became of them, and what follows.

use chrono::{Datelike, Days, NaiveDate};

use crate::domain::entity::Entity;
use crate::domain::field::Value;
use crate::domain::id::Id;
use crate::domain::number::Pattern;
use crate::store;
use crate::store::bulk::Bulk;

use super::bodies::Body;
use super::random::Random;
use super::{BigOptions, at, words};

/// One carried motion in so many percent asks somebody to do something.
const FOLLOWED_UP: u32 = 10;

/// A meeting as its motions need it.
pub(super) struct Sitting<'a> {
    /// The meeting.
    pub meeting: &'a Id,
    /// The body that meets.
    pub body: &'a Body,
    /// The day.
    pub day: NaiveDate,
    /// The points of the agenda.
    pub items: &'a [Id],
    /// Who is there; nobody as long as the meeting is to come.
    pub present: &'a [&'a Id],
    /// Members needed for a vote.
    pub quorum_needed: u32,
}

/// The running number of each body's resolutions in the year it has come to.
pub(super) struct Numbers(Vec<(i32, u32)>);

impl Numbers {
    /// For so many bodies.
    pub fn new(bodies: usize) -> Self {
        Self(vec![(0, 0); bodies + 1])
    }

    /// The latest number of a body in a year; years come in their order.
    pub fn of(&mut self, body: usize, year: i32) -> &mut u32 {
        let last = self.0.len() - 1;
        let slot = &mut self.0[body.min(last)];
        if slot.0 != year {
            *slot = (year, 0);
        }
        &mut slot.1
    }
}

/// What becomes of a motion, with its totals if they were counted: for, against, abstentions.
struct Fate {
    outcome: &'static str,
    mode: Option<&'static str>,
    totals: Option<[u32; 3]>,
}

/// Makes one motion, with its number if it carries.
pub(super) fn motion(
    bulk: &mut Bulk<'_>,
    random: &mut Random,
    options: BigOptions,
    sitting: &Sitting<'_>,
    position: u32,
    latest: &mut u32,
) -> store::Result<()> {
    let text = format!(
        "{} {} {}.",
        random.one_of(&words::ASKS),
        random.one_of(&words::OBJECTS),
        random.one_of(&words::DETAILS)
    );
    let voters = u32::try_from(sitting.present.len()).unwrap_or(0);
    let fate = fate(random, voters);
    let (mover, seconder) = movers(random, sitting, fate.outcome);
    let number = (fate.outcome == "carried").then(|| {
        *latest += 1;
        *latest
    });
    let year = sitting.day.year();
    let shown = number.map(|seq| Pattern::of_resolutions().format(&sitting.body.prefix, year, seq));
    let whole = |number: u32| Value::Whole(i64::from(number));
    let [votes_for, votes_against, votes_abstain] = match fate.totals {
        Some(totals) => totals.map(whole),
        None => [Value::Null, Value::Null, Value::Null],
    };
    let voted = fate.mode.is_some();
    let id = bulk.new_id(at(sitting.day, 20));
    bulk.insert(
        Entity::Motion,
        &id,
        [
            ("meeting_id", sitting.meeting.into()),
            ("item_id", one_of(random, sitting.items).into()),
            ("position", whole(position)),
            ("kind", "main".into()),
            ("text", text.as_str().into()),
            ("mover_id", mover.into()),
            ("seconder_id", seconder.into()),
            ("majority", "simple".into()),
            ("outcome", fate.outcome.into()),
            ("mode", fate.mode.into()),
            ("votes_for", votes_for),
            ("votes_against", votes_against),
            ("votes_abstain", votes_abstain),
            ("voters", if voted { whole(voters) } else { Value::Null }),
            ("quorum_needed", if voted { whole(sitting.quorum_needed) } else { Value::Null }),
            ("body_id", (&sitting.body.id).into()),
            ("number", shown.into()),
            ("year", number.map(|_| i64::from(year)).into()),
            ("seq", number.map(i64::from).into()),
            ("decided_on", voted.then_some(sitting.day).into()),
        ],
    )?;
    if number.is_some() && random.chance(FOLLOWED_UP) {
        follow_up(bulk, random, options, sitting, &id, mover, &text)?;
    }
    Ok(())
}

fn one_of<'a>(random: &mut Random, ids: &'a [Id]) -> Option<&'a Id> {
    let place = random.below(u32::try_from(ids.len()).unwrap_or(0));
    ids.get(usize::try_from(place).unwrap_or(0))
}

/// Two different people who are there; a motion that lapses is one that nobody seconds.
fn movers<'a>(
    random: &mut Random,
    sitting: &Sitting<'a>,
    outcome: &str,
) -> (Option<&'a Id>, Option<&'a Id>) {
    let count = u32::try_from(sitting.present.len()).unwrap_or(0);
    let first = random.below(count);
    let second = (first + 1 + random.below(count.saturating_sub(1))) % count.max(1);
    let person = |place: u32| sitting.present.get(usize::try_from(place).unwrap_or(0)).copied();
    (person(first), person(second).filter(|_| outcome != "lapsed"))
}

/// Draws what becomes of a motion: nine in ten carry, most of them without a vote. Whatever is
/// drawn, the totals give that outcome (more for than against carries) and exceed no one.
fn fate(random: &mut Random, voters: u32) -> Fate {
    if voters == 0 {
        return Fate { outcome: "proposed", mode: None, totals: None };
    }
    let drawn = random.below(100);
    let abstain = random.below(voters / 4 + 1);
    let cast = voters - abstain;
    let fewer = random.below(cast.div_ceil(2));
    let counted = |outcome, totals| Fate { outcome, mode: Some("counted"), totals: Some(totals) };
    match drawn {
        0..60 => Fate { outcome: "carried", mode: Some("unanimous"), totals: None },
        60..66 => Fate { outcome: "carried", mode: Some("majority"), totals: None },
        66..90 => counted("carried", [cast - fewer, fewer, abstain]),
        90..94 => counted("defeated", [fewer, cast - fewer, abstain]),
        94 if cast > 1 => counted("tied", [cast / 2, cast / 2, voters - 2 * (cast / 2)]),
        _ => {
            let left = ["lapsed", "withdrawn", "tabled", "postponed", "referred"];
            Fate { outcome: random.one_of(&left), mode: None, totals: None }
        }
    }
}

fn follow_up(
    bulk: &mut Bulk<'_>,
    random: &mut Random,
    options: BigOptions,
    sitting: &Sitting<'_>,
    motion: &Id,
    who: Option<&Id>,
    what: &str,
) -> store::Result<()> {
    let due = sitting.day + Days::new(u64::from(30 + random.below(60)));
    let done = sitting.day + Days::new(u64::from(10 + random.below(80)));
    // What is long due is done; what is not done yet may be late.
    let done = (done < options.today && (due < options.today - Days::new(20) || random.chance(80)))
        .then_some(done);
    let id = bulk.new_id(at(sitting.day, 21));
    bulk.insert(
        Entity::FollowUp,
        &id,
        [
            ("what", what.into()),
            ("person_id", who.into()),
            ("due_on", due.into()),
            ("done_on", done.into()),
            ("meeting_id", sitting.meeting.into()),
            ("motion_id", motion.into()),
        ],
    )
}
