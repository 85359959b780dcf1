//! What procedure asks of a meeting and of its motions.

use std::collections::{BTreeMap, BTreeSet};

use crate::domain::refusal::Refusal;

/// A meeting as the rules see it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct MeetingFacts {
    /// Its number.
    pub number: String,
    /// Where it stands, a code of `meeting-status`.
    pub status: String,
    /// The members of the body that day, by id, with their names.
    pub members: BTreeMap<String, String>,
    /// Who was recorded, by id: the code of `attendance-status` and the person's name.
    pub attendance: BTreeMap<String, (String, String)>,
    /// The body's seats on the day of the meeting.
    pub seats: u32,
    /// Who moved and seconded what, by id.
    pub movers: BTreeSet<String>,
    /// Whether a vote was recorded in it.
    pub decided: bool,
    /// What waits on a motion that is decided, by name: none ever should.
    pub left_waiting: Vec<String>,
}

impl MeetingFacts {
    /// The members who are present, and so may move, second and vote.
    pub fn voters(&self) -> BTreeSet<&str> {
        let present = self.attendance.iter().filter(|(_, (status, _))| status == "present");
        present.map(|(id, _)| id.as_str()).filter(|id| self.members.contains_key(*id)).collect()
    }

    /// The members present, as a number.
    pub fn present(&self) -> u32 {
        u32::try_from(self.voters().len()).unwrap_or(u32::MAX)
    }

    /// The members the body has that day.
    pub fn filled(&self) -> u32 {
        u32::try_from(self.members.len()).unwrap_or(u32::MAX)
    }

    /// What a person is called at this meeting.
    pub fn name(&self, person: &str) -> String {
        let listed = self.attendance.get(person).map(|(_, name)| name);
        listed.or_else(|| self.members.get(person)).cloned().unwrap_or_default()
    }
}

/// Everything about a meeting that the rules forbid; empty when all is well. It holds at any time,
/// after any act and after any act taken back.
pub fn violations(meeting: &MeetingFacts) -> Vec<Refusal> {
    let mut found = Vec::new();
    for (person, (status, name)) in &meeting.attendance {
        let member = meeting.members.contains_key(person);
        match (status.as_str(), member) {
            ("guest", true) => found.push(Refusal::GuestIsMember { name: name.clone() }),
            ("guest", false) | (_, true) => {}
            (_, false) => found.push(Refusal::NotMember { name: name.clone() }),
        }
    }
    if meeting.decided && !matches!(meeting.status.as_str(), "open" | "held" | "adopted") {
        found.push(Refusal::MeetingNotOpen { status: meeting.status.clone() });
    }
    let waits = |motion: &String| Refusal::WaitsOnDecided { motion: motion.clone() };
    found.extend(meeting.left_waiting.iter().map(waits));
    let voters = meeting.voters();
    let strangers = meeting.movers.iter().filter(|id| !voters.contains(id.as_str()));
    found.extend(strangers.map(|id| Refusal::NotVoting { name: meeting.name(id) }));
    found
}

/// Who stands behind a motion: nobody may second their own.
pub fn check_movers(
    meeting: &MeetingFacts,
    mover: Option<&str>,
    seconder: Option<&str>,
) -> Result<(), Refusal> {
    let voters = meeting.voters();
    for person in [mover, seconder].into_iter().flatten() {
        if !voters.contains(person) {
            return Err(Refusal::NotVoting { name: meeting.name(person) });
        }
    }
    match (mover, seconder) {
        (Some(a), Some(b)) if a == b => Err(Refusal::SecondsOwnMotion { name: meeting.name(a) }),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A meeting of nine members of whom the first `present` came: `a`, `b`, `c`…
    fn meeting(present: usize) -> MeetingFacts {
        let people: Vec<String> = ('a'..='i').map(String::from).collect();
        MeetingFacts {
            members: people.iter().map(|id| (id.clone(), id.to_uppercase())).collect(),
            attendance: people
                .iter()
                .take(present)
                .map(|id| (id.clone(), ("present".to_owned(), id.to_uppercase())))
                .collect(),
            seats: 11,
            ..MeetingFacts::default()
        }
    }

    #[test]
    fn guests_and_the_excused_make_no_quorum() {
        let mut room = meeting(5);
        let guest = ("guest".to_owned(), "Z".to_owned());
        room.attendance.insert("z".to_owned(), guest);
        let excused = ("excused".to_owned(), "E".to_owned());
        room.attendance.insert("e".to_owned(), excused);
        assert_eq!(room.present(), 4);
    }

    #[test]
    fn a_meeting_that_decided_something_was_open() {
        let mut room = meeting(5);
        room.decided = true;
        room.status = "held".to_owned();
        assert_eq!(violations(&room), []);
        room.status = "planned".to_owned();
        let status = "planned".to_owned();
        assert_eq!(violations(&room), [Refusal::MeetingNotOpen { status }]);
    }

    #[test]
    fn a_motion_has_a_mover_and_another_person_as_seconder_both_present() {
        let room = meeting(6);
        assert_eq!(check_movers(&room, Some("a"), Some("b")), Ok(()));
        let own = Refusal::SecondsOwnMotion { name: "A".to_owned() };
        assert_eq!(check_movers(&room, Some("a"), Some("a")), Err(own));
        let away = Refusal::NotVoting { name: "H".to_owned() };
        assert_eq!(check_movers(&room, Some("h"), Some("a")), Err(away));
    }

    #[test]
    fn who_moved_a_motion_cannot_be_made_absent_and_a_guest_is_no_member() {
        let mut room = meeting(6);
        room.movers.insert("a".to_owned());
        assert_eq!(violations(&room), []);
        room.attendance.insert("a".to_owned(), ("absent".to_owned(), "A".to_owned()));
        assert_eq!(violations(&room), [Refusal::NotVoting { name: "A".to_owned() }]);
        let mut room = meeting(2);
        room.attendance.insert("b".to_owned(), ("guest".to_owned(), "B".to_owned()));
        room.attendance.insert("z".to_owned(), ("excused".to_owned(), "Z".to_owned()));
        let expected = [
            Refusal::GuestIsMember { name: "B".to_owned() },
            Refusal::NotMember { name: "Z".to_owned() },
        ];
        assert_eq!(violations(&room), expected);
    }
}
