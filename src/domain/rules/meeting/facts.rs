//! A meeting as the rules see it: who is in the room, who may vote, how many are needed.

use crate::text::ordered::{Map, Set};
use crate::text::sort;

use chrono::NaiveDate;

use crate::domain::meeting::is_assembly;
use crate::domain::presence::{MoveKind, Movement, Room, minute, rooms};
use crate::domain::tally::Quorum;

/// A person as the roll has them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Recorded {
    /// A code of `attendance-status`.
    pub status: String,
    /// The person's name.
    pub name: String,
    /// Where the name stands in the order of names.
    pub sort_key: String,
    /// The member in whose place a substitute sits.
    pub replaces: Option<String>,
    /// Whether they come from outside (the office's staff, a community worker, a partner): at an
    /// assembly of tenants they listen.
    pub is_outsider: bool,
}

impl Recorded {
    /// Whether the roll says that the person was in the room at some time.
    pub fn came(&self) -> bool {
        matches!(self.status.as_str(), "present" | "guest" | "substitute")
    }
}

/// Who stands behind a motion, and when it was put; or who voted on it by name, and when.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mover {
    /// The person.
    pub person: String,
    /// The hour, when it is known.
    pub put_at: Option<String>,
}

/// Somebody who may vote.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Voter {
    /// The person.
    pub id: String,
    /// Their name as it stands.
    pub name: String,
    /// The id and the name of the member in whose place they vote.
    pub replaces: Option<(String, String)>,
}

/// A meeting as the rules see it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MeetingFacts {
    /// Its number.
    pub number: String,
    /// A code of `meeting-kind`.
    pub kind: String,
    /// Where it stands, a code of `meeting-status`.
    pub status: String,
    /// Its day.
    pub date: NaiveDate,
    /// The day of its notice.
    pub notice_sent_on: Option<NaiveDate>,
    /// The day its minutes were adopted.
    pub adopted_on: Option<NaiveDate>,
    /// The number and the day of the meeting that adopted them.
    pub adopted_at: Option<(String, NaiveDate)>,
    /// When it opened.
    pub opened_at: Option<String>,
    /// When it closed.
    pub closed_at: Option<String>,
    /// The members of the body that day, by id, with their names.
    pub members: Map<String, String>,
    /// Who was recorded, by id.
    pub attendance: Map<String, Recorded>,
    /// The notes of the presence clock.
    pub movements: Vec<Movement>,
    /// The tenants whom an assembly represents.
    pub tenants: Option<u32>,
    /// The body's seats on the day of the meeting.
    pub seats: u32,
    /// How the number of those needed is found.
    pub quorum: Quorum,
    /// Whether somebody who has withdrawn for a conflict still counts for the quorum.
    pub counts_recused: bool,
    /// Whether substitutes may sit in the place of members.
    pub allows_substitutes: bool,
    /// Who moved and seconded what, and who answered when the names were called.
    pub movers: Vec<Mover>,
    /// Whether a vote was recorded in it.
    pub decided: bool,
    /// What waits on a motion that is decided, by name: none ever should.
    pub left_waiting: Vec<String>,
}

impl Default for MeetingFacts {
    fn default() -> Self {
        Self {
            number: String::new(),
            kind: "regular".to_owned(),
            status: String::new(),
            date: NaiveDate::default(),
            notice_sent_on: None,
            adopted_on: None,
            adopted_at: None,
            opened_at: None,
            closed_at: None,
            members: Map::new(),
            attendance: Map::new(),
            movements: Vec::new(),
            tenants: None,
            seats: 0,
            quorum: Quorum::MajorityOfFilled,
            counts_recused: false,
            allows_substitutes: true,
            movers: Vec::new(),
            decided: false,
            left_waiting: Vec::new(),
        }
    }
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

impl MeetingFacts {
    /// Whether it is an assembly of tenants, in which heads are counted and not seats.
    pub fn is_assembly(&self) -> bool {
        is_assembly(&self.kind)
    }

    /// The room at the opening and after each movement.
    pub fn rooms(&self) -> Vec<(Option<&Movement>, Room<'_>)> {
        let came = self.attendance.iter().filter(|(_, recorded)| recorded.came());
        rooms(came.map(|(id, _)| id.as_str()), &self.movements, self.opened_at.as_deref())
    }

    /// The rooms of the sitting: as it opened, and after each movement since. Of the heads that were
    /// counted at the door only the last count is one of its rooms, that of the opening.
    pub fn rooms_of_sitting(&self) -> Vec<(Option<&Movement>, Room<'_>)> {
        let at_door =
            |moved: &Movement| moved.kind == MoveKind::HeadCount && self.is_by_opening(moved);
        let mut rooms = self.rooms();
        let counted = rooms.iter().rfind(|(moved, _)| moved.is_some_and(at_door));
        let heads = counted.and_then(|(_, room)| room.heads);
        rooms.retain(|(moved, _)| !moved.is_some_and(at_door));
        for (moved, room) in &mut rooms {
            if moved.is_none_or(|moved| self.is_by_opening(moved)) {
                room.heads = heads;
            }
        }
        rooms
    }

    /// Whether a movement took place before the opening or within its minute.
    fn is_by_opening(&self, moved: &Movement) -> bool {
        let opened = self.opened_at.as_deref();
        opened.is_none_or(|opened| self.minute(&moved.at) <= self.minute(opened))
    }

    /// The room as the meeting opened: who came within that minute is there, who left within it was.
    pub fn opening_room(&self) -> Room<'_> {
        let rooms = self.rooms_of_sitting();
        let opened = self.opened_at.as_deref().map_or(0, |hour| self.minute(hour));
        let mut room = rooms.first().map(|(_, room)| room.clone()).unwrap_or_default();
        let early = rooms.iter().filter_map(|(moved, _)| *moved);
        for moved in early.filter(|moved| self.minute(&moved.at) <= opened) {
            if moved.kind == MoveKind::Arrival {
                room.inside.extend(moved.person.as_deref());
            }
        }
        room
    }

    /// The room after all movements.
    pub fn room(&self) -> Room<'_> {
        self.rooms().pop().map(|(_, room)| room).unwrap_or_default()
    }

    /// An hour in minutes, comparable with others of this meeting.
    pub fn minute(&self, at: &str) -> u32 {
        minute(at, self.opened_at.as_deref())
    }

    /// The meeting as it stood at an hour: the movements of that minute have taken place, later
    /// ones have not.
    pub fn at(&self, hour: &str) -> Self {
        let mut then = self.clone();
        let until = self.minute(hour);
        then.movements.retain(|movement| self.minute(&movement.at) <= until);
        // Whoever comes later is not there yet, though the roll has them.
        let inside: Set<String> = {
            let rooms = self.rooms();
            let is_then = |(moved, _): &&(Option<&Movement>, Room<'_>)| {
                moved.is_none_or(|moved| self.minute(&moved.at) <= until)
            };
            let room = rooms.iter().rev().find(is_then);
            room.map(|(_, room)| Set::from_iter(room.inside.iter().map(|id| (*id).to_owned())))
                .unwrap_or_default()
        };
        let moved =
            Set::from_iter(then.movements.iter().filter_map(|movement| movement.person.clone()));
        for (id, recorded) in &mut then.attendance {
            if recorded.came() && !inside.contains(id) && !moved.contains(id) {
                recorded.status = "absent".to_owned();
            }
        }
        then
    }

    /// The meeting as far as one point of the agenda is concerned: a withdrawal that names another
    /// point does not count.
    pub fn on_item(&self, item: Option<&str>) -> Self {
        self.with_recusals(|_, about| Some(about) == item)
    }

    /// The meeting with only those withdrawals about a point that `holds` lets through, by their
    /// hour and their point; one that names no point always counts.
    pub fn with_recusals(&self, holds: impl Fn(&str, &str) -> bool) -> Self {
        let mut on = self.clone();
        on.movements.retain(|movement| {
            let about = movement.item.as_deref().filter(|_| movement.kind == MoveKind::Recusal);
            about.is_none_or(|about| holds(&movement.at, about))
        });
        on
    }

    /// Those who may vote in a room: its members, and who sits in the place of one that is not
    /// there; nobody who has withdrawn. In an assembly, everybody whom the register knows but those
    /// from outside.
    pub fn voters_in<'a>(&'a self, room: &Room<'a>) -> Set<&'a str> {
        let free = room.inside.iter().copied().filter(|id| !room.recused.contains_key(id));
        Set::from_iter(free.filter(|id| self.has_vote(id, room)))
    }

    fn has_vote(&self, id: &str, room: &Room<'_>) -> bool {
        let Some(recorded) = self.attendance.get(id) else { return false };
        if self.is_assembly() {
            return recorded.status != "guest" || !recorded.is_outsider;
        }
        match (recorded.status.as_str(), recorded.replaces.as_deref()) {
            ("present", _) => self.members.contains_key(id),
            ("substitute", Some(replaced)) => {
                self.members.contains_key(replaced) && !room.inside.contains(replaced)
            }
            _ => false,
        }
    }

    /// The same as its adopted minutes have it: who was recorded as a member was one, who sat in
    /// somebody's place or as a guest was none, whatever is known of mandates by now.
    pub fn as_adopted(mut self) -> Self {
        for (person, recorded) in &self.attendance {
            if matches!(recorded.status.as_str(), "guest" | "substitute") {
                self.members.remove(person);
            } else {
                self.members.insert(person.clone(), recorded.name.clone());
            }
        }
        let replaced = self.attendance.values().filter_map(|recorded| recorded.replaces.clone());
        for member in replaced.collect::<Vec<_>>() {
            self.members.or_default(member);
        }
        self
    }

    /// Those who may move, second and vote now, after all movements.
    pub fn voters(&self) -> Set<&str> {
        self.voters_in(&self.room())
    }

    /// Those who may vote now, in the order of names. Nobody for an assembly: it is counted by
    /// heads, and who has no name in the register votes like all others.
    pub fn voter_list(&self) -> Vec<Voter> {
        if self.is_assembly() {
            return Vec::new();
        }
        let known = self.voters().into_iter().filter_map(|id| Some((id, self.attendance.get(id)?)));
        let mut known: Vec<(&str, &Recorded)> = known.collect();
        sort::by_key(&mut known, |(id, recorded)| (recorded.sort_key.as_str(), *id));
        let voter = |(id, recorded): (&str, &Recorded)| Voter {
            id: id.to_owned(),
            name: recorded.name.clone(),
            replaces: recorded.replaces.clone().filter(|_| recorded.status == "substitute").map(
                |replaced| {
                    let name = self.name(&replaced);
                    (replaced, name)
                },
            ),
        };
        known.into_iter().map(voter).collect()
    }

    /// How many may vote in a room: of the heads that were counted, not those who have withdrawn.
    pub fn present_in(&self, room: &Room<'_>) -> u32 {
        match room.heads.filter(|_| self.is_assembly()) {
            Some(heads) => {
                let withdrawn = room.recused.keys().filter(|id| room.inside.contains(**id));
                let withdrawn = withdrawn.filter(|id| self.has_vote(id, room)).count();
                heads.saturating_sub(count(withdrawn))
            }
            None => count(self.voters_in(room).len()),
        }
    }

    /// How many may vote now: the members present, or the heads of an assembly.
    pub fn present(&self) -> u32 {
        self.present_in(&self.room())
    }

    /// How many who have a vote are noted present by their name at an hour, withdrawals left out.
    pub fn named_at(&self, hour: &str) -> u32 {
        let then = self.at(hour);
        let room = Room { recused: Map::new(), ..then.room() };
        count(then.voters_in(&room).len())
    }

    /// How many count for the quorum in a room.
    pub fn quorate_in(&self, room: &Room<'_>) -> u32 {
        if !self.counts_recused {
            return self.present_in(room);
        }
        let all = Room { recused: Map::new(), ..room.clone() };
        self.present_in(&all)
    }

    /// How many count for the quorum now: those who may vote and, where the rules say so, those
    /// who have withdrawn for a conflict of interest.
    pub fn quorate(&self) -> u32 {
        self.quorate_in(&self.room())
    }

    /// How many are needed for a vote.
    pub fn needed(&self) -> u32 {
        self.quorum.needed(self.filled())
    }

    /// The members the body has that day; the tenants whom an assembly represents.
    pub fn filled(&self) -> u32 {
        match self.tenants.filter(|_| self.is_assembly()) {
            Some(tenants) => tenants,
            None => count(self.members.len()),
        }
    }

    /// Those who may stand behind a motion: while the meeting goes on, who may vote now;
    /// afterwards, who could at some time.
    pub fn may_move(&self) -> Set<&str> {
        if !matches!(self.status.as_str(), "held" | "adopted") {
            return self.voters();
        }
        Set::from_iter(self.rooms().iter().flat_map(|(_, room)| self.voters_in(room)))
    }

    /// Those who could vote during each stretch between two movements, with the minutes from which
    /// and until which it lasted; withdrawals for a conflict, which weigh on one vote, left out.
    pub fn stretches(&self) -> Vec<(u32, u32, Set<&str>)> {
        let rooms = self.rooms();
        let minutes = |moved: Option<&Movement>| moved.map(|moved| self.minute(&moved.at));
        let stretch = |(place, (moved, room)): (usize, &(Option<&Movement>, Room<'_>))| {
            let until = rooms.get(place + 1).and_then(|(next, _)| minutes(*next));
            let free = Room { recused: Map::new(), ..room.clone() };
            let voters = self.voters_in(&free).into_iter().map(str::to_owned).collect::<Vec<_>>();
            (minutes(*moved).unwrap_or(0), until.unwrap_or(u32::MAX), voters)
        };
        let all: Vec<_> = rooms.iter().enumerate().map(stretch).collect();
        let known = |id: String| self.attendance.get_key_value(&id).map(|(id, _)| id.as_str());
        all.into_iter()
            .map(|(from, until, ids)| {
                (from, until, Set::from_iter(ids.into_iter().filter_map(known)))
            })
            .collect()
    }

    /// What a person is called at this meeting.
    pub fn name(&self, person: &str) -> String {
        let listed = self.attendance.get(person).map(|recorded| &recorded.name);
        listed.or_else(|| self.members.get(person)).cloned().unwrap_or_default()
    }
}

/// From when on the losses and returns of the quorum are told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum QuorumTold {
    /// Since the room of the opening: as it is.
    Sitting,
    /// Since the opening, or the first count of an assembly at its door: as it was signed once.
    EachCount,
    /// As before, but for a loss within the minute of the opening: as it was signed before that.
    BehindOpening,
}

/// Whether there was a quorum, and since when not or again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QuorumChange {
    /// The hour of the movement that changed it.
    pub at: String,
    /// The place of that movement among the notes of the meeting.
    pub position: u32,
    /// Whether there is one from then on.
    pub met: bool,
    /// Those who count.
    pub present: u32,
    /// Those who are needed.
    pub needed: u32,
}

impl MeetingFacts {
    /// The meeting as it counts for its quorum, which a withdrawal for a conflict does not touch: whoever
    /// withdrew is missing at the vote alone.
    pub fn with_withdrawn(&self) -> Self {
        Self { counts_recused: true, ..self.clone() }
    }

    /// Each time that the quorum was lost or regained, after the opening. Within one minute the notes
    /// do not say who was first through the door: who leaves as another comes loses no quorum, but
    /// where several left it was lost for a moment. Withdrawals for a conflict weigh on one vote and
    /// not on the meeting, so they are left out.
    pub fn quorum_changes(&self, told: QuorumTold) -> Vec<QuorumChange> {
        let needed = self.needed();
        let whole = self.with_withdrawn();
        let rooms = match told {
            QuorumTold::Sitting => whole.rooms_of_sitting(),
            QuorumTold::EachCount | QuorumTold::BehindOpening => whole.rooms(),
        };
        let never_counted = rooms.iter().all(|(_, room)| room.heads.is_none());
        let opening = self.opened_at.as_deref().map(|hour| self.minute(hour));
        let minutes = |moved: Option<&Movement>| moved.map(|m| self.minute(&m.at)).or(opening);
        let mut found = Vec::new();
        let opens = told != QuorumTold::BehindOpening && !whole.is_assembly();
        let mut met = opens.then(|| whole.quorate_in(&whole.opening_room()) >= needed);
        let mut first = 0;
        for (place, (moved, room)) in rooms.iter().enumerate() {
            let next = rooms.get(place + 1).map(|(next, _)| minutes(*next));
            if next.is_some_and(|next| next == minutes(*moved)) {
                continue;
            }
            let now = whole.quorate_in(room) >= needed;
            let within = &rooms[std::mem::replace(&mut first, place + 1)..=place];
            if let (Some(true), true, true) = (met, now, whole.dips(within)) {
                let low =
                    |(_, room): &(Option<&Movement>, Room<'_>)| whole.quorate_in(room) < needed;
                let last = within.iter().rposition(low).unwrap_or(0);
                found.extend(whole.since(false, &within[..=last]));
                found.extend(whole.since(true, within));
            }
            if met.is_some_and(|before| before != now) {
                found.extend(whole.since(now, within));
            }
            // Until the heads of an assembly are counted, nothing says whether there is one.
            let counted = !whole.is_assembly() || never_counted || room.heads.is_some();
            met = counted.then_some(now).or(met);
        }
        found
    }

    /// The movement by which there was a quorum, or none, from then on until the last of these rooms,
    /// with those who counted as it had taken place: others may have followed within the minute.
    fn since(&self, met: bool, within: &[(Option<&Movement>, Room<'_>)]) -> Option<QuorumChange> {
        let needed = self.needed();
        let other =
            |(_, room): &(Option<&Movement>, Room<'_>)| (self.quorate_in(room) >= needed) != met;
        let first = within.iter().rposition(other).map_or(0, |place| place + 1);
        let (moved, room) = within[first..].iter().find(|(moved, _)| moved.is_some())?;
        let moved = (*moved)?;
        Some(QuorumChange {
            at: moved.at.clone(),
            position: moved.position,
            met,
            present: self.quorate_in(room),
            needed,
        })
    }

    /// Whether too few counted for a moment within one minute: unless only as many came as left, and
    /// others than those.
    fn dips(&self, within: &[(Option<&Movement>, Room<'_>)]) -> bool {
        let who = |kind: MoveKind| {
            let moved = within.iter().filter_map(|(moved, _)| *moved);
            let people = moved.filter(|m| m.kind == kind).filter_map(|m| m.person.as_deref());
            Set::from_iter(people)
        };
        let (left, came) = (who(MoveKind::Departure), who(MoveKind::Arrival));
        let swap = left.len() <= came.len() && left.is_disjoint(&came);
        let low = within.iter().any(|(_, room)| self.quorate_in(room) < self.needed());
        low && !swap
    }
}

#[cfg(test)]
pub(super) mod tests;
