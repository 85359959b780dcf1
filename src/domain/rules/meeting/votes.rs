//! Votes that the attendance denies: somebody who could vote when it was taken is, by what was noted
//! or corrected since, not in the room at that hour.

use super::facts::MeetingFacts;
use crate::text::ordered::Set;
use crate::text::sort;

/// A vote as it was frozen.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Voted {
    /// When it was taken.
    pub at: String,
    /// The point of the agenda that it is about.
    pub item: Option<String>,
    /// How many could vote.
    pub voters: u32,
    /// Who could vote, by id, with their names as they stood; empty at an assembly, where heads are
    /// counted.
    pub list: Vec<(String, String)>,
}

/// A vote that the attendance denies.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Denied {
    /// When it was taken.
    pub at: String,
    /// How many could vote by the vote.
    pub voters: u32,
    /// How many of them were there by the attendance.
    pub there: u32,
    /// Who was not, by name.
    pub missing: Vec<String>,
}

/// The votes of which the attendance says that not all who voted were there. Within one minute the
/// notes do not say what came first, so any moment of it will do; who is noted as there without
/// having been counted denies nothing: nobody has to vote.
///
/// In the order in which they were taken, whatever was put first.
pub fn denied(meeting: &MeetingFacts, votes: &[Voted]) -> Vec<Denied> {
    let mut found: Vec<Denied> = votes.iter().filter_map(|vote| of(meeting, vote)).collect();
    sort::by_key(&mut found, |denied| meeting.minute(&denied.at));
    found
}

fn of(meeting: &MeetingFacts, vote: &Voted) -> Option<Denied> {
    let then = meeting.on_item(vote.item.as_deref());
    let at = then.minute(&vote.at);
    let rooms = then.rooms();
    let mut best: Option<Denied> = None;
    for (place, (moved, room)) in rooms.iter().enumerate() {
        let minute = |moved: &str| then.minute(moved);
        let from = moved.map_or(0, |moved| minute(&moved.at));
        let next = rooms.get(place + 1).and_then(|(next, _)| *next);
        let until = next.map_or(u32::MAX, |next| minute(&next.at));
        if !(from..=until).contains(&at) {
            continue;
        }
        let free: Set<&str> = then.voters_in(room);
        let gone = vote.list.iter().filter(|(id, _)| !free.contains(id.as_str()));
        let missing: Vec<String> = gone.map(|(_, name)| name.clone()).collect();
        let away = u32::try_from(missing.len()).unwrap_or(u32::MAX);
        let there = match vote.list.is_empty() {
            true => then.present_in(room).min(vote.voters),
            false => counted(vote).saturating_sub(away),
        };
        if best.as_ref().is_none_or(|best| there > best.there) {
            best = Some(Denied { at: vote.at.clone(), voters: vote.voters, there, missing });
        }
    }
    best.filter(|denied| denied.there < denied.voters.min(counted(vote)))
}

/// How many the list has, or the heads.
fn counted(vote: &Voted) -> u32 {
    match vote.list.len() {
        0 => vote.voters,
        all => u32::try_from(all).unwrap_or(u32::MAX),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::presence::{MoveKind, Movement};
    use crate::domain::rules::meeting::Recorded;
    use crate::domain::rules::meeting::facts::tests::moves;

    fn recorded(name: &str) -> Recorded {
        let (status, name) = ("present".to_owned(), name.to_owned());
        Recorded { status, name, ..Recorded::default() }
    }

    /// Five members, all of them there from seven o’clock.
    fn meeting() -> MeetingFacts {
        let people = || ["a", "b", "c", "d", "e"].map(str::to_owned);
        MeetingFacts {
            status: "open".to_owned(),
            opened_at: Some("19:00".to_owned()),
            members: people().into_iter().map(|id| (id.clone(), id.to_uppercase())).collect(),
            attendance: people().into_iter().map(|id| (id.clone(), recorded(&id))).collect(),
            ..MeetingFacts::default()
        }
    }

    fn vote(at: &str, who: &str) -> Voted {
        let list = who.chars().map(|id| (id.to_string(), id.to_uppercase().to_string()));
        let list: Vec<_> = list.collect();
        Voted { at: at.to_owned(), item: None, voters: list.len() as u32, list }
    }

    #[test]
    fn who_voted_and_had_left_by_the_notes_denies_the_vote() {
        let mut found = meeting();
        let votes = [vote("19:12", "abcde")];
        assert_eq!(denied(&found, &votes), []);
        moves(&mut found, "19:12", MoveKind::Departure, "e");
        assert_eq!(denied(&found, &votes), [], "they may have left after it");
        found.movements[0].at = "19:05".to_owned();
        let missing = vec!["E".to_owned()];
        let wanted = Denied { at: "19:12".to_owned(), voters: 5, there: 4, missing };
        assert_eq!(denied(&found, &votes), [wanted]);
        moves(&mut found, "19:10", MoveKind::Arrival, "e");
        assert_eq!(denied(&found, &votes), [], "and came back before it");
    }

    #[test]
    fn a_withdrawal_about_another_point_or_somebody_who_was_not_counted_denies_nothing() {
        let mut found = meeting();
        moves(&mut found, "19:05", MoveKind::Recusal, "a");
        found.movements[0].item = Some("other".to_owned());
        assert_eq!(denied(&found, &[vote("19:12", "abcde")]), []);
        assert_eq!(denied(&found, &[vote("19:12", "abc")]), []);
        found.movements[0].item = None;
        assert_eq!(denied(&found, &[vote("19:12", "abc")]).len(), 1);
        found.attendance.remove("b");
        let left = denied(&found, &[vote("19:12", "abc")]);
        assert_eq!(left[0].missing, ["A", "B"]);
    }

    #[test]
    fn votes_are_told_in_the_order_in_which_they_were_taken() {
        let mut found = meeting();
        moves(&mut found, "19:05", MoveKind::Departure, "e");
        // The main motion was put first and voted on after its amendment, and the last past midnight.
        let votes = [vote("20:10", "abcde"), vote("00:10", "abcde"), vote("19:12", "abcde")];
        let hours: Vec<String> = denied(&found, &votes).into_iter().map(|vote| vote.at).collect();
        assert_eq!(hours, ["19:12", "20:10", "00:10"]);
    }

    #[test]
    fn an_assembly_is_held_against_its_heads() {
        let mut found = meeting();
        found.kind = "annual-general".to_owned();
        found.movements.push(Movement {
            at: "19:00".to_owned(),
            position: 1,
            kind: MoveKind::HeadCount,
            person: None,
            heads: Some(40),
            item: None,
        });
        let of = |voters| Voted { voters, ..vote("19:12", "") };
        assert_eq!(denied(&found, &[of(40)]), []);
        assert_eq!(denied(&found, &[of(42)])[0].there, 40);
    }
}
