//! The presence clock: who is in the room at a given moment of a meeting.
//!
//! Who is recorded as there was there from the opening, unless their first movement is an arrival.
//! Movements count by their hour, then by the order in which they were noted; so they may be noted
//! late, and in any order.

use chrono::{NaiveDate, NaiveDateTime};

use crate::text::ordered::{Map, Set};
use crate::text::sort;

/// What the presence clock notes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MoveKind {
    /// Somebody comes in, for the first time or back.
    Arrival,
    /// Somebody leaves the room.
    Departure,
    /// A declared conflict of interest: in the room or beside it, but no voter.
    Recusal,
    /// The conflict is over.
    RecusalEnd,
    /// The heads of an assembly, a total at that moment.
    HeadCount,
    /// Somebody presides from here on.
    Chair,
    /// Somebody takes the minutes from here on.
    Secretary,
}

impl MoveKind {
    /// Every kind, in the order of `movement-kind`.
    pub const ALL: [Self; 7] = [
        Self::Arrival,
        Self::Departure,
        Self::Recusal,
        Self::RecusalEnd,
        Self::HeadCount,
        Self::Chair,
        Self::Secretary,
    ];

    /// Its code of `movement-kind`.
    pub fn code(self) -> &'static str {
        match self {
            Self::Arrival => "arrival",
            Self::Departure => "departure",
            Self::Recusal => "recusal",
            Self::RecusalEnd => "recusal-end",
            Self::HeadCount => "head-count",
            Self::Chair => "chair",
            Self::Secretary => "secretary",
        }
    }

    /// The kind of a code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }
}

/// One note of the clock.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Movement {
    /// The hour, `20:15`.
    pub at: String,
    /// Its place among the notes of the meeting; it settles the order within one minute.
    pub position: u32,
    /// What happened.
    pub kind: MoveKind,
    /// Whose it is; nobody's for heads.
    pub person: Option<String>,
    /// The heads counted.
    pub heads: Option<u32>,
    /// The point of the agenda that a recusal is about.
    pub item: Option<String>,
}

/// The minutes from midnight of the meeting's day: an hour before six in a meeting that opened
/// later in the day is the next morning's. What is no hour counts as the opening.
pub fn minute(at: &str, opened_at: Option<&str>) -> u32 {
    let read = |text: &str| {
        let (hours, minutes) = text.split_once(':')?;
        let whole = |text: &str| text.parse::<u8>().ok().map(u32::from);
        Some(whole(hours)? * 60 + whole(minutes)?)
    };
    let opened = opened_at.and_then(read);
    let Some(plain) = read(at) else { return opened.unwrap_or(0) };
    let next_morning = opened.is_some_and(|opened| plain < opened) && plain < 6 * 60;
    if next_morning { plain + DAY } else { plain }
}

/// Whether it is the time of a meeting: its day, or the small hours of the next one, into which what
/// opened in the evening runs. On any other day a meeting is written up, and the clock on the wall tells
/// nothing of it.
pub fn is_its_time(date: Option<NaiveDate>, opened_at: Option<&str>, now: NaiveDateTime) -> bool {
    let runs_on = || {
        let of_evening = opened_at.is_some_and(|opened| minute(opened, None) >= EVENING);
        of_evening && minute(&now.format("%H:%M").to_string(), opened_at) >= DAY
    };
    date == Some(now.date()) || date.is_some() && date == now.date().pred_opt() && runs_on()
}

/// The minutes of a day.
const DAY: u32 = 24 * 60;

/// From which minute on a meeting is one of the evening, which may go on past midnight.
const EVENING: u32 = 17 * 60;

/// So many minutes ahead an hour may lie: clocks differ.
const AHEAD: u32 = 5;

/// Whether an hour lies ahead of now, so far that no clock is to blame.
pub fn is_ahead(at: &str, now: &str, opened_at: Option<&str>) -> bool {
    minute(at, opened_at) > minute(now, opened_at) + AHEAD
}

/// The room as it stands at one moment.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Room<'a> {
    /// Those in the room, by id.
    pub inside: Set<&'a str>,
    /// Those who declared a conflict of interest, with the point it is about.
    pub recused: Map<&'a str, Option<&'a str>>,
    /// The heads as they were last counted.
    pub heads: Option<u32>,
}

impl<'a> Room<'a> {
    /// The room after a movement.
    fn after(mut self, movement: &'a Movement) -> Self {
        if movement.kind == MoveKind::HeadCount {
            self.heads = movement.heads.or(self.heads);
            return self;
        }
        let Some(person) = movement.person.as_deref() else { return self };
        match movement.kind {
            MoveKind::Arrival => drop(self.inside.insert(person)),
            MoveKind::Departure => drop(self.inside.remove(person)),
            MoveKind::Recusal => {
                self.recused.insert(person, movement.item.as_deref());
            }
            MoveKind::RecusalEnd => drop(self.recused.remove(person)),
            MoveKind::HeadCount | MoveKind::Chair | MoveKind::Secretary => {}
        }
        self
    }
}

/// Movements in the order in which they happened.
pub fn in_order<'a>(movements: &'a [Movement], opened_at: Option<&str>) -> Vec<&'a Movement> {
    let mut all: Vec<&Movement> = movements.iter().collect();
    sort::by_key(&mut all, |movement| (minute(&movement.at, opened_at), movement.position));
    all
}

/// The room at the opening and after each movement, with the movement that made it so.
///
/// `recorded` are those whom the roll says to be there at some time.
pub fn rooms<'a>(
    recorded: impl IntoIterator<Item = &'a str>,
    movements: &'a [Movement],
    opened_at: Option<&str>,
) -> Vec<(Option<&'a Movement>, Room<'a>)> {
    let ordered = in_order(movements, opened_at);
    let comes =
        |movement: &&&Movement| matches!(movement.kind, MoveKind::Arrival | MoveKind::Departure);
    let mut first: Map<&str, MoveKind> = Map::new();
    for movement in ordered.iter().filter(comes) {
        if let Some(person) = movement.person.as_deref() {
            first.or_insert(person, movement.kind);
        }
    }
    let late = |person: &&str| first.get(person) == Some(&MoveKind::Arrival);
    let inside = recorded.into_iter().filter(|person| !late(person)).collect();
    let mut all = vec![(None, Room { inside, ..Room::default() })];
    for movement in ordered {
        let room = all.last().map(|(_, room)| room.clone()).unwrap_or_default();
        all.push((Some(movement), room.after(movement)));
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn moved(at: &str, position: u32, kind: MoveKind, person: &str) -> Movement {
        let person = Some(person.to_owned());
        Movement { at: at.to_owned(), position, kind, person, heads: None, item: None }
    }

    /// Who is in the room at an hour, of three people who are recorded as there.
    fn inside(movements: &[Movement], at: &str) -> String {
        let opened = Some("19:00");
        let rooms = rooms(["ann", "bob", "cat"], movements, opened);
        let until = |(movement, _): &&(Option<&Movement>, Room<'_>)| {
            movement.is_none_or(|m| minute(&m.at, opened) <= minute(at, opened))
        };
        let room = rooms.iter().rev().find(until).map(|(_, room)| room.clone()).unwrap();
        room.inside.into_iter().collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn five_minutes_ahead_are_a_matter_of_clocks_and_six_are_not() {
        for (at, ahead) in [("20:05", false), ("20:06", true), ("19:00", false)] {
            assert_eq!(is_ahead(at, "20:00", Some("19:00")), ahead, "{at}");
        }
        // Past midnight the evening goes on.
        assert!(is_ahead("00:30", "23:58", Some("19:00")));
        assert!(!is_ahead("00:03", "23:58", Some("19:00")));
    }

    #[test]
    fn the_clock_is_a_meetings_own_on_its_day_and_in_the_small_hours_behind_its_evening() {
        let date = "2026-11-24".parse().ok();
        let evening = Some("19:00");
        for (now, opened, its) in [
            ("2026-11-24T00:10:00", None, true),
            ("2026-11-24T23:59:00", evening, true),
            ("2026-11-25T00:00:00", evening, true),
            ("2026-11-25T05:59:00", evening, true),
            // From six on it is the next morning, and nothing ran into it.
            ("2026-11-25T06:00:00", evening, false),
            ("2026-11-25T10:00:00", evening, false),
            // Neither did anything that opened in the morning or the afternoon.
            ("2026-11-25T00:30:00", Some("09:30"), false),
            ("2026-11-25T00:30:00", Some("13:30"), false),
            // What is not open runs on nowhere.
            ("2026-11-25T00:10:00", None, false),
            // What opened at one in the night of its day did not go on for a day and more.
            ("2026-11-25T01:30:00", Some("01:00"), false),
            ("2026-11-26T00:10:00", evening, false),
            ("2026-11-23T20:00:00", None, false),
        ] {
            assert_eq!(is_its_time(date, opened, now.parse().unwrap()), its, "{now} {opened:?}");
        }
        assert!(!is_its_time(None, evening, "2026-11-24T20:00:00".parse().unwrap()));
    }

    #[test]
    fn an_hour_before_six_is_the_next_mornings_in_a_meeting_of_the_evening() {
        for (at, opened, wanted) in [
            ("19:04", Some("19:04"), 1144),
            ("23:59", Some("19:04"), 1439),
            ("00:20", Some("19:04"), 1460),
            ("05:59", Some("19:04"), 1799),
            ("06:00", Some("19:04"), 360),
            ("18:59", Some("19:04"), 1139),
            ("05:30", Some("05:00"), 330),
            ("04:30", None, 270),
            // Another tool may have written anything.
            ("99999999:00", Some("19:04"), 1144),
        ] {
            assert_eq!(minute(at, opened), wanted, "{at} after {opened:?}");
        }
    }

    #[test]
    fn people_come_late_leave_come_back_and_stay_past_midnight() {
        use MoveKind::{Arrival, Departure};
        let movements = [
            moved("19:20", 1, Arrival, "bob"),
            moved("20:00", 2, Departure, "ann"),
            moved("20:10", 3, Arrival, "ann"),
            moved("00:15", 4, Departure, "cat"),
        ];
        for (at, wanted) in [
            ("19:00", "ann cat"),
            ("19:19", "ann cat"),
            ("19:20", "ann bob cat"),
            ("20:00", "bob cat"),
            ("20:09", "bob cat"),
            ("20:10", "ann bob cat"),
            ("23:59", "ann bob cat"),
            ("00:15", "ann bob"),
            ("01:00", "ann bob"),
        ] {
            assert_eq!(inside(&movements, at), wanted, "at {at}");
        }
    }

    #[test]
    fn within_one_minute_the_order_of_noting_counts() {
        use MoveKind::{Arrival, Departure};
        let out = [moved("20:00", 1, Departure, "ann"), moved("20:00", 2, Arrival, "ann")];
        assert_eq!(inside(&out, "20:00"), "ann bob cat");
        let late = [moved("20:00", 1, Arrival, "ann"), moved("20:00", 2, Departure, "ann")];
        assert_eq!(inside(&late, "20:00"), "bob cat");
    }

    #[test]
    fn the_last_count_of_heads_and_the_open_conflicts_hold() {
        let count = |at: &str, position, heads| Movement {
            heads: Some(heads),
            person: None,
            ..moved(at, position, MoveKind::HeadCount, "")
        };
        let all = [
            count("19:30", 2, 61),
            count("19:00", 1, 48),
            moved("19:40", 3, MoveKind::Recusal, "bob"),
            moved("19:50", 4, MoveKind::RecusalEnd, "bob"),
        ];
        let rooms = rooms(["bob"], &all, Some("19:00"));
        let seen: Vec<_> = rooms.iter().map(|(_, room)| (room.heads, room.recused.len())).collect();
        assert_eq!(seen, [(None, 0), (Some(48), 0), (Some(61), 0), (Some(61), 1), (Some(61), 0)]);
    }

    proptest! {
        // Each looks at some four hundred minutes.
        #![proptest_config(ProptestConfig::with_cases(32))]

        /// Each person goes through the door at minutes of their own; the second way to know who
        /// is inside counts how often each did so until then.
        #[test]
        fn any_order_of_noting_gives_the_same_presence(
            doors in proptest::collection::btree_set((0usize..3, 1u32..400), 0..24),
            late in proptest::array::uniform3(any::<bool>()),
            order in any::<u64>(),
        ) {
            let names = ["ann", "bob", "cat"];
            let mut times: [Vec<u32>; 3] = Default::default();
            for (person, minute) in &doors {
                times[*person].push(*minute);
            }
            let hour = |minute: u32| {
                let minute = 19 * 60 + minute;
                format!("{:02}:{:02}", minute / 60 % 24, minute % 60)
            };
            let mut movements = Vec::new();
            for (person, times) in times.iter().enumerate() {
                for (turn, minute) in times.iter().enumerate() {
                    let comes = late[person] == (turn % 2 == 0);
                    let kind = if comes { MoveKind::Arrival } else { MoveKind::Departure };
                    movements.push(moved(&hour(*minute), 0, kind, names[person]));
                }
            }
            let number = |movements: &mut Vec<Movement>| {
                for (place, movement) in movements.iter_mut().enumerate() {
                    movement.position = u32::try_from(place).unwrap() + 1;
                }
            };
            let mut shuffled = movements.clone();
            let mut seed = order;
            for place in (1..shuffled.len()).rev() {
                seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
                shuffled.swap(place, usize::try_from(seed >> 33).unwrap() % (place + 1));
            }
            number(&mut movements);
            number(&mut shuffled);
            for at in 0..400 {
                let expected: Vec<&str> = (0..3)
                    .filter(|person| {
                        let passed = times[*person].iter().filter(|time| **time <= at).count();
                        let begins_out = late[*person] && !times[*person].is_empty();
                        (passed % 2 == 0) != begins_out
                    })
                    .map(|person| names[person])
                    .collect();
                let expected = expected.join(" ");
                prop_assert_eq!(&inside(&movements, &hour(at)), &expected, "at {}", hour(at));
                prop_assert_eq!(&inside(&shuffled, &hour(at)), &expected, "at {}", hour(at));
            }
        }
    }
}
