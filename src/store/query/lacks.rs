//! What minutes lack, read from a meeting's page.

use crate::domain::agenda::names;
use crate::domain::lack::{Lack, Minuted, lacks};
use crate::domain::motion::is_pending;
use crate::domain::outline;
use crate::domain::rules::meeting::{Voted, denied};
use crate::domain::voters::VoterList;

use super::super::row::Record;
use super::meetings::{Attendee, MeetingSheet};

impl MeetingSheet {
    /// What a secretary will want to mend before the meeting is closed or its minutes are adopted.
    pub fn lacks(&self) -> Vec<Lack> {
        lacks(&self.minuted())
    }

    /// Who moved or seconded a motion and had declared a conflict of interest about its point by the time
    /// it was decided, or has by now.
    pub fn withdrawn_behind(&self, motion: &Record) -> Vec<&str> {
        let minute = |at: &str| self.facts.minute(at);
        let until = motion.text("decided_at").map_or(u32::MAX, minute);
        let movers = ["mover_id", "seconder_id"].into_iter().filter_map(|field| motion.link(field));
        let behind = movers.filter_map(|mover| {
            let here = |moved: &&Record| {
                minute(moved.text("at").unwrap_or_default()) <= until
                    && match moved.text("kind") {
                        Some("recusal") => {
                            let about = moved.text("item_id");
                            about.is_none() || about == motion.text("item_id")
                        }
                        kind => kind == Some("recusal-end"),
                    }
            };
            let last = self.movements_of(&mover).rfind(here)?;
            let name = self.names.get(mover.as_str())?;
            (last.text("kind") == Some("recusal")).then_some(name.as_str())
        });
        behind.collect()
    }

    /// The numbers of the points, « 5.1 », in the order of the agenda.
    pub fn item_numbers(&self) -> Vec<String> {
        let level =
            |item: &Record| item.value("level").as_whole().and_then(|n| u8::try_from(n).ok());
        let levels: Vec<u8> = self.items.iter().map(|item| level(item).unwrap_or(1)).collect();
        outline::numbers(&levels)
    }

    /// The name of an officer of the meeting (`chair_id`, `secretary_id`) whom the roll has as not in
    /// the room, or as having withdrawn: now, while it goes on; at no time, once it is over. Whom the
    /// roll does not have at all is another matter.
    pub fn away(&self, field: &str) -> Option<String> {
        let id = self.officer(field)?;
        let open = self.meeting.text("status") == Some("open");
        let officer = self.people.iter().find(|person| person.person == id)?;
        let status = officer.status.as_deref()?;
        let came = matches!(status, "present" | "substitute" | "guest");
        let away = !came || open && (!officer.inside || officer.recused);
        away.then(|| officer.name.clone())
    }

    /// Whether the minutes of its points say at what hour each comes up.
    pub fn is_planned(&self) -> bool {
        let whole = |item: &Record, name: &str| item.value(name).as_whole().unwrap_or(0);
        let level = |item: &Record| u8::try_from(whole(item, "level")).unwrap_or(1).max(1);
        let minutes = |item: &Record| u32::try_from(whole(item, "minutes_planned")).unwrap_or(0);
        let ends = |place: usize| {
            let role = self.items.get(place).and_then(Record::point_role);
            matches!(role, Some("opening" | "closing"))
        };
        let levels: Vec<u8> = self.items.iter().map(level).collect();
        let minutes: Vec<u32> = self.items.iter().map(minutes).collect();
        outline::is_planned(&levels, &minutes, ends)
    }

    /// Whether an election took place under a point: the one that its title names, or any, where there
    /// are as many as there are points that are one.
    fn was_elected_under(&self, item: &Record) -> bool {
        let title = item.text("title").unwrap_or_default();
        let points = self.items.iter().filter(|item| item.is_election_point()).count();
        let named = self.elections.iter().any(|election| names(&election.label(), title));
        item.is_election_point()
            && !self.elections.is_empty()
            && (named || self.elections.len() >= points)
    }

    fn minuted(&self) -> Minuted {
        let label = |record: &Record| record.label();
        // Nobody is expected by name at an assembly of tenants.
        let expected = !self.facts.is_assembly();
        let unsaid = |person: &&Attendee| expected && person.member && person.status.is_none();
        // Who opened the meeting is the first to be asked for.
        let officers = ["chair_id", "secretary_id"].map(|field| self.officer(field));
        let leads = |person: &&Attendee| officers.contains(&Some(person.person.clone()));
        let (first, others): (Vec<_>, Vec<_>) = self.people.iter().filter(unsaid).partition(leads);
        let unrecorded = first.into_iter().chain(others);
        let pending = |motion: &&Record| is_pending(motion.text("outcome").unwrap_or_default());
        let open = || self.follow_ups.iter().filter(|found| found.text("done_on").is_none());
        let has_notes = |item: &Record| {
            ["notes", "private_notes"].iter().any(|field| item.text(field).is_some())
        };
        let numbers = self.item_numbers();
        let below = |place: usize| {
            // A point with points below it is treated by them.
            let own = format!("{}.", numbers[place]);
            numbers.get(place + 1).is_some_and(|next| next.starts_with(&own))
        };
        // Under these the minutes write the hours by themselves.
        let is_told = |item: &Record| match item.point_role() {
            Some("opening") => self.meeting.text("opened_at").is_some(),
            role => role == Some("closing"),
        };
        let untreated = self.items.iter().enumerate().filter(|(place, item)| {
            !has_notes(item)
                && !is_told(item)
                && !self.was_elected_under(item)
                && !below(*place)
                && self.motions_of(Some(&item.id)).next().is_none()
                && self.follow_ups_of(Some(&item.id)).next().is_none()
        });
        // The hour of a point is noted as it is taken up, and what is noted of it says so too.
        let is_taken_up = |item: &Record| item.text("started_at").is_some() || has_notes(item);
        let beyond = self
            .items
            .iter()
            .enumerate()
            .filter(|(_, item)| is_taken_up(item) && self.is_beyond_notice(item));
        let officer = |field: &str| self.meeting.text(field).is_some();
        // What left without a decision decided nothing.
        let stands = |motion: &&Record| {
            motion.text("mode").is_some() || is_pending(motion.text("outcome").unwrap_or_default())
        };
        let withdrawn = self.motions.iter().filter(stands);
        // Each motion once, whether one of the two withdrew or both.
        let withdrawn =
            withdrawn.filter_map(|motion| self.withdrawn_behind(motion).first().copied());
        let over = matches!(self.meeting.text("status"), Some("held" | "adopted"));
        let rooms = self.facts.rooms_of_sitting();
        let most = rooms.iter().map(|(_, room)| self.facts.quorate_in(room)).max();
        Minuted {
            over,
            present: if over { most.unwrap_or(self.present) } else { self.present },
            needed: self.quorum_needed,
            unrecorded: unrecorded.map(|person| person.name.clone()).collect(),
            denied: denied(&self.facts, &self.motions.iter().filter_map(voted).collect::<Vec<_>>()),
            officers: (officer("chair_id"), officer("secretary_id")),
            away: (self.away("chair_id"), self.away("secretary_id")),
            in_camera: self.floor.in_camera() && self.meeting.text("status") == Some("open"),
            suspended: self.floor.pause().is_some() && self.meeting.text("status") == Some("open"),
            withdrawn: withdrawn.map(str::to_owned).collect(),
            pending: self.motions.iter().filter(pending).map(label).collect(),
            unproclaimed: self
                .elections
                .iter()
                .filter(|election| election.text("status") != Some("proclaimed"))
                .map(label)
                .collect(),
            beyond_notice: beyond
                .map(|(place, item)| format!("{}. {}", numbers[place], item.label()))
                .collect(),
            nobody_to_do: open().filter(|f| f.text("person_id").is_none()).map(label).collect(),
            no_day: open().filter(|f| f.text("due_on").is_none()).map(label).collect(),
            untreated: untreated
                .map(|(place, item)| format!("{}. {}", numbers[place], item.label()))
                .collect(),
            has_text: self.items.iter().any(has_notes),
        }
    }
}

/// The vote on a motion as it was frozen; `None` where it bears no hour.
pub(in crate::store) fn voted(motion: &Record) -> Option<Voted> {
    let list = motion.text("voter_list").and_then(VoterList::read).unwrap_or_default();
    Some(Voted {
        at: motion.text("decided_at")?.to_owned(),
        item: motion.text("item_id").map(str::to_owned),
        voters: motion.value("voters").as_whole().and_then(|n| u32::try_from(n).ok())?,
        list: list.0.into_iter().map(|voter| (voter.id, voter.name)).collect(),
    })
}
