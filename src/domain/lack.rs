//! What a secretary will want to mend before a meeting is closed or its minutes are adopted. None of
//! it forbids anything: where a rule does, the act itself is refused.

use super::rules::meeting::Denied;
use super::worded::worded;

worded! {
    /// Something that minutes usually have and these do not.
    pub enum Lack;
    /// No member is recorded as present.
    NobodyPresent = "nobody-present" {},
    /// Members of whom nothing is recorded.
    Unrecorded = "unrecorded" {
        /// How many.
        count: u32,
        /// The first of them.
        name: String,
    },
    /// The members present are fewer than the quorum.
    NoQuorum = "no-quorum" {
        /// Members present.
        present: u32,
        /// Members needed.
        needed: u32,
    },
    /// At no moment of a meeting that is over were there as many members as the quorum.
    NeverQuorum = "never-quorum" {
        /// The most members who were present.
        present: u32,
        /// Members needed.
        needed: u32,
    },
    /// Votes at whose hour, by the attendance, not all who voted were there.
    VoteDenied = "vote-denied" {
        /// How many.
        count: u32,
        /// When the first of them was taken.
        at: String,
        /// How many could vote then.
        voters: u32,
        /// How many of them were there.
        there: u32,
        /// Who was not; empty where heads were counted.
        names: String,
    },
    /// Nobody is recorded as the chair.
    NoChair = "no-chair" {},
    /// Nobody is recorded as the secretary.
    NoSecretary = "no-secretary" {},
    /// Whoever is recorded as the chair was not there, or is not in the room.
    ChairAway = "chair-away" {
        /// Who.
        name: String,
    },
    /// The same of the secretary.
    SecretaryAway = "secretary-away" {
        /// Who.
        name: String,
    },
    /// The doors are closed still.
    InCamera = "in-camera" {},
    /// The meeting pauses still.
    Suspended = "suspended" {},
    /// Motions that somebody moved or seconded who had declared a conflict of interest about them.
    WithdrawnMover = "withdrawn-mover" {
        /// How many.
        count: u32,
        /// The first of those people.
        name: String,
    },
    /// Motions without an outcome.
    Pending = "pending" {
        /// How many.
        count: u32,
        /// The first of them.
        text: String,
    },
    /// Elections whose result nobody proclaimed.
    Unproclaimed = "unproclaimed" {
        /// How many.
        count: u32,
        /// The first of them.
        name: String,
    },
    /// Points that a special meeting took up although its notice did not have them.
    BeyondNotice = "beyond-notice" {
        /// How many.
        count: u32,
        /// The first of them, with its number.
        text: String,
    },
    /// Follow-ups that nobody is to do.
    NobodyToDo = "nobody-to-do" {
        /// How many.
        count: u32,
        /// The first of them.
        text: String,
    },
    /// Follow-ups without a day.
    NoDay = "no-day" {
        /// How many.
        count: u32,
        /// The first of them.
        text: String,
    },
    /// Points under which nothing was noted, moved or promised.
    Untreated = "untreated" {
        /// How many.
        count: u32,
        /// The first of them, with its number.
        text: String,
    },
    /// There is no text at all under any point.
    NoText = "no-text" {},
}

/// What a meeting has of all that, counted; each list in the order of the agenda.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Minuted {
    /// Whether it is over.
    pub over: bool,
    /// Members present; of a meeting that is over, the most that there were.
    pub present: u32,
    /// Members needed.
    pub needed: u32,
    /// Members of whom nothing is recorded, by name.
    pub unrecorded: Vec<String>,
    /// The votes that the attendance denies.
    pub denied: Vec<Denied>,
    /// Whether somebody chairs, and somebody takes the minutes.
    pub officers: (bool, bool),
    /// The chair and the secretary who are not in the room, by name.
    pub away: (Option<String>, Option<String>),
    /// Whether it sits in camera.
    pub in_camera: bool,
    /// Whether it pauses.
    pub suspended: bool,
    /// Who stands behind a motion and declared a conflict of interest about it, by name.
    pub withdrawn: Vec<String>,
    /// The motions that wait for an outcome.
    pub pending: Vec<String>,
    /// The elections that were not proclaimed.
    pub unproclaimed: Vec<String>,
    /// The points that were taken up although the notice of a special meeting did not have them.
    pub beyond_notice: Vec<String>,
    /// The open follow-ups without a person.
    pub nobody_to_do: Vec<String>,
    /// The open follow-ups without a day.
    pub no_day: Vec<String>,
    /// The points under which there is nothing.
    pub untreated: Vec<String>,
    /// Whether there are notes under any point.
    pub has_text: bool,
}

/// Everything that is lacking, the gravest first.
pub fn lacks(minuted: &Minuted) -> Vec<Lack> {
    let mut found = Vec::new();
    let first = |list: &[String]| {
        let first = list.first()?.clone();
        Some((u32::try_from(list.len()).unwrap_or(u32::MAX), first))
    };
    if minuted.present == 0 {
        found.push(Lack::NobodyPresent {});
    } else if minuted.present < minuted.needed {
        let (present, needed) = (minuted.present, minuted.needed);
        found.push(match minuted.over {
            true => Lack::NeverQuorum { present, needed },
            false => Lack::NoQuorum { present, needed },
        });
    }
    if minuted.present > 0
        && let Some((count, name)) = first(&minuted.unrecorded)
    {
        found.push(Lack::Unrecorded { count, name });
    }
    if let Some(denied) = minuted.denied.first().cloned() {
        let count = u32::try_from(minuted.denied.len()).unwrap_or(u32::MAX);
        let Denied { at, voters, there, missing } = denied;
        found.push(Lack::VoteDenied { count, at, voters, there, names: missing.join(", ") });
    }
    if !minuted.officers.0 {
        found.push(Lack::NoChair {});
    }
    if !minuted.officers.1 {
        found.push(Lack::NoSecretary {});
    }
    let (chair, secretary) = minuted.away.clone();
    found.extend(chair.map(|name| Lack::ChairAway { name }));
    found.extend(secretary.map(|name| Lack::SecretaryAway { name }));
    if minuted.in_camera {
        found.push(Lack::InCamera {});
    }
    if minuted.suspended {
        found.push(Lack::Suspended {});
    }
    found.extend(
        first(&minuted.withdrawn).map(|(count, name)| Lack::WithdrawnMover { count, name }),
    );
    found.extend(first(&minuted.pending).map(|(count, text)| Lack::Pending { count, text }));
    found.extend(
        first(&minuted.unproclaimed).map(|(count, name)| Lack::Unproclaimed { count, name }),
    );
    found.extend(
        first(&minuted.beyond_notice).map(|(count, text)| Lack::BeyondNotice { count, text }),
    );
    found
        .extend(first(&minuted.nobody_to_do).map(|(count, text)| Lack::NobodyToDo { count, text }));
    found.extend(first(&minuted.no_day).map(|(count, text)| Lack::NoDay { count, text }));
    if !minuted.has_text {
        found.push(Lack::NoText {});
    }
    found.extend(first(&minuted.untreated).map(|(count, text)| Lack::Untreated { count, text }));
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn whole() -> Minuted {
        Minuted {
            present: 9,
            needed: 8,
            officers: (true, true),
            has_text: true,
            ..Minuted::default()
        }
    }

    #[test]
    fn minutes_that_have_everything_lack_nothing() {
        assert_eq!(lacks(&whole()), []);
    }

    #[test]
    fn each_thing_that_is_not_there_is_told_once_with_its_count() {
        let two = || vec!["a".to_owned(), "b".to_owned()];
        let (count, text) = (2, "a".to_owned());
        let minuted = Minuted {
            present: 7,
            unrecorded: two(),
            denied: vec![Denied { at: "19:12".to_owned(), voters: 5, there: 3, missing: two() }],
            officers: (false, false),
            away: (Some("Chair".to_owned()), Some("Secretary".to_owned())),
            in_camera: true,
            suspended: true,
            withdrawn: two(),
            pending: two(),
            unproclaimed: two(),
            beyond_notice: two(),
            nobody_to_do: two(),
            no_day: two(),
            untreated: two(),
            has_text: false,
            ..whole()
        };
        let expected = [
            Lack::NoQuorum { present: 7, needed: 8 },
            Lack::Unrecorded { count, name: text.clone() },
            Lack::VoteDenied {
                count: 1,
                at: "19:12".to_owned(),
                voters: 5,
                there: 3,
                names: "a, b".to_owned(),
            },
            Lack::NoChair {},
            Lack::NoSecretary {},
            Lack::ChairAway { name: "Chair".to_owned() },
            Lack::SecretaryAway { name: "Secretary".to_owned() },
            Lack::InCamera {},
            Lack::Suspended {},
            Lack::WithdrawnMover { count, name: text.clone() },
            Lack::Pending { count, text: text.clone() },
            Lack::Unproclaimed { count, name: text.clone() },
            Lack::BeyondNotice { count, text: text.clone() },
            Lack::NobodyToDo { count, text: text.clone() },
            Lack::NoDay { count, text: text.clone() },
            Lack::NoText {},
            Lack::Untreated { count, text },
        ];
        assert_eq!(lacks(&minuted), expected);
        // Once it is over nobody can come any more.
        let over = Minuted { present: 7, over: true, ..whole() };
        assert_eq!(lacks(&over), [Lack::NeverQuorum { present: 7, needed: 8 }]);
        // Where nobody is present, that says it all.
        let nobody = Minuted { present: 0, unrecorded: two(), ..whole() };
        assert_eq!(lacks(&nobody), [Lack::NobodyPresent {}]);
    }
}
