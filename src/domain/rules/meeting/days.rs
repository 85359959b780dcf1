//! The days of a meeting in their order: its notice, the meeting, the adoption of its minutes.

use super::MeetingFacts;
use crate::domain::refusal::Refusal;
use crate::domain::rules::violation::Violation;

/// What lies in the wrong order, and by how many days.
pub(super) fn out_of_order(meeting: &MeetingFacts) -> Vec<Violation> {
    let mut found = Vec::new();
    if let Some(sent) = meeting.notice_sent_on.filter(|sent| *sent > meeting.date) {
        let refusal = Refusal::NoticeAfterMeeting { date: meeting.date.to_string() };
        found.push(Violation::new(refusal, "").amounting((sent - meeting.date).num_days()));
    }
    let own = (meeting.number.clone(), meeting.date);
    let bounds = [Some(&own), meeting.adopted_at.as_ref()].into_iter().flatten();
    for (place, (number, date)) in bounds.enumerate() {
        if let Some(adopted) = meeting.adopted_on.filter(|adopted| adopted < date) {
            let (number, on) = (number.clone(), date.to_string());
            let refusal = Refusal::AdoptedBefore { number, date: on };
            let days = (*date - adopted).num_days();
            found.push(Violation::new(refusal, place.to_string()).amounting(days));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::rules::violation::told;

    fn meeting() -> MeetingFacts {
        MeetingFacts {
            number: "2026-05".to_owned(),
            date: "2026-11-17".parse().unwrap(),
            ..MeetingFacts::default()
        }
    }

    #[test]
    fn a_notice_of_the_day_itself_is_in_order_and_one_of_the_next_day_is_not() {
        let sent = |on: &str| MeetingFacts { notice_sent_on: on.parse().ok(), ..meeting() };
        assert_eq!(told(out_of_order(&sent("2026-11-17"))), []);
        let late = Refusal::NoticeAfterMeeting { date: "2026-11-17".to_owned() };
        assert_eq!(told(out_of_order(&sent("2026-11-18"))), [late]);
    }

    #[test]
    fn minutes_are_adopted_after_their_meeting_and_at_the_one_that_adopts_them() {
        let next = ("2026-06".to_owned(), "2026-12-08".parse().unwrap());
        let adopted = |on: &str| MeetingFacts {
            adopted_on: on.parse().ok(),
            adopted_at: Some(next.clone()),
            ..meeting()
        };
        assert_eq!(told(out_of_order(&adopted("2026-12-08"))), []);
        let before = |number: &str, date: &str| Refusal::AdoptedBefore {
            number: number.to_owned(),
            date: date.to_owned(),
        };
        assert_eq!(told(out_of_order(&adopted("2026-12-07"))), [before("2026-06", "2026-12-08")]);
        let both = [before("2026-05", "2026-11-17"), before("2026-06", "2026-12-08")];
        assert_eq!(told(out_of_order(&adopted("2026-11-16"))), both);
    }
}
