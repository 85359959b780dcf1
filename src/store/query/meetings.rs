//! A meeting's page: all that its minutes are made of.

mod people;
mod read;

use chrono::NaiveDate;

use crate::domain::field::Value;
use crate::domain::id::Id;
use crate::domain::meeting::adopting_points;
use crate::domain::procedure::{Floor, Kind, Outcome};
use crate::domain::rules::meeting::{MeetingFacts, Offices, QuorumChange};
use crate::domain::rules::{LOCK_SPECIAL, Rules};
use crate::text::ordered::Map;

use super::super::row::Record;
use super::order::Noted;
use super::waiting::Left;
pub(in crate::store) use people::{guests, weighing_on_election};
pub(in crate::store) use read::{called, floor, motions, points, sheet, unnamed};

/// A meeting with its agenda, the people and the motions.
#[derive(Debug, Clone)]
pub struct MeetingSheet {
    /// The meeting.
    pub meeting: Record,
    /// The body that meets.
    pub body: Record,
    /// The points of the agenda, in order.
    pub items: Vec<Record>,
    /// The motions, in the order in which they were put.
    pub motions: Vec<Record>,
    /// The motions as they lie on each other.
    pub floor: Floor,
    /// What left earlier meetings of the body without a decision and may come up again.
    pub waiting: Vec<Record>,
    /// The follow-ups that came out of it.
    pub follow_ups: Vec<Record>,
    /// The follow-ups as its sealed minutes have them, whatever became of them since.
    pub sealed_follow_ups: Option<Vec<Record>>,
    /// The notes of the presence clock, in the order in which they happened.
    pub movements: Vec<Record>,
    /// The body's members that day, then everybody else who was recorded.
    pub people: Vec<Attendee>,
    /// Those who may vote now: members present, or the heads of an assembly.
    pub present: u32,
    /// Those who count for the quorum now.
    pub quorate: u32,
    /// Members needed for a vote.
    pub quorum_needed: u32,
    /// Members the body has that day, or the tenants whom an assembly represents.
    pub filled: u32,
    /// The dwellings of the sites that an assembly may represent; none for other meetings.
    pub dwellings: Option<u32>,
    /// The body's seats that day, filled or not.
    pub seats: u32,
    /// The body's later meeting that took place or goes on: where the minutes come up for adoption.
    pub next_held: Option<Record>,
    /// The meeting that goes on with it, where it was adjourned.
    pub goes_on: Option<Record>,
    /// The meeting that it goes on with.
    pub continues: Option<Record>,
    /// What the project is called that it is filed under.
    pub project: Option<String>,
    /// Whether a project runs that something may be filed under.
    pub projects_run: bool,
    /// Whether it treats the points of its notice alone.
    pub keeps_to_notice: bool,
    /// The latest day on which the notice can go out.
    pub notice_by: Option<NaiveDate>,
    /// The number that its next resolution gets.
    pub next_number: String,
    /// The office's name as its minutes were sealed.
    pub office: Option<String>,
    /// The body's next meeting as its minutes were sealed, which tell it.
    pub next: Option<Record>,
    /// Names of the people that the records refer to, by id; those of adopted minutes as they
    /// stood when the minutes were sealed.
    pub names: Map<String, String>,
    /// The seal of its minutes.
    pub seal: Option<Record>,
    /// The version of the seal in whose words and order its minutes are told.
    pub told_as: i64,
    /// Whether minutes that were adopted without a seal got theirs later.
    pub sealed_later: bool,
    /// What each member was on the body when the minutes were sealed.
    pub offices: Option<Offices>,
    /// What each guest is to the committee, a code of `person-kind`, by id.
    pub guest_kinds: Map<String, String>,
    /// Errata to its minutes, in the order of their days.
    pub errata: Vec<Record>,
    /// The meetings whose minutes come up for adoption under a point of this one, by the point.
    pub adopts: Map<Id, Record>,
    /// The meetings whose minutes it adopted though no point of it was for them, with the point of the
    /// resolution that did, where there is one.
    pub also_adopted: Vec<(Option<Id>, Record)>,
    /// The body's last meeting before it whose minutes wait to be adopted.
    pub to_adopt: Option<Record>,
    /// Numbers of the meetings and resolutions that the points, the meeting and its errata refer to,
    /// by the id they refer to.
    pub numbers: Map<String, String>,
    /// How many stops of the notice's round are done, and how many there are.
    pub told: (u32, u32),
    /// The meeting as the rules see it.
    pub facts: MeetingFacts,
    /// Those who may stand behind a motion now, in the order of the roll.
    pub may_move: Vec<(Id, String)>,
    /// How the motions of earlier meetings that come up again in this one, or could, left those, by
    /// id.
    pub left: Map<String, Left>,
    /// The elections that take place at it, but those that were called off.
    pub elections: Vec<Record>,
    /// Each time that the quorum was lost or regained.
    pub quorum_changes: Vec<QuorumChange>,
    /// In which order all of it was noted; empty until somebody asks for it ([`Store::noted`]).
    ///
    /// [`Store::noted`]: super::super::Store::noted
    pub noted: Noted,
}

/// A person at a meeting.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attendee {
    /// Who.
    pub person: Id,
    /// Their name.
    pub name: String,
    /// Whether they are a member of the body that day.
    pub member: bool,
    /// A code of `attendance-status`, when it was recorded.
    pub status: Option<String>,
    /// The member in whose place they sit.
    pub replaces: Option<Id>,
    /// Whether they are in the room after all movements.
    pub inside: bool,
    /// Whether they have withdrawn for a conflict of interest.
    pub recused: bool,
}

impl MeetingSheet {
    /// The points under which minutes are adopted, in the order of the agenda. All titles are read for it:
    /// which of them adopts depends on the others.
    pub fn points_for_minutes(&self) -> impl Iterator<Item = &Record> {
        let points: Vec<_> =
            self.items.iter().map(|item| (item.text("role"), item.text("title"))).collect();
        let adopting = self.items.iter().zip(adopting_points(&points));
        adopting.filter(|(_, adopts)| *adopts).map(|(point, _)| point)
    }

    /// Whether it keeps to the notice of the meeting that it goes on with.
    pub fn keeps_first_notice(&self) -> bool {
        self.keeps_to_notice && goes_on(&self.meeting)
    }

    /// Whether a point was put on the agenda after the notice went out, or after that of the meeting that
    /// a special one goes on with.
    pub fn is_unannounced(&self, item: &Record) -> bool {
        (was_sent(&self.meeting) || self.keeps_first_notice()) && !is_on_notice(item)
    }

    /// Whether a point may not be treated: a special meeting that was announced, or sits, keeps to what its
    /// notice said, and this came later.
    pub fn is_beyond_notice(&self, item: &Record) -> bool {
        self.keeps_to_notice && is_bound(&self.meeting) && !is_on_notice(item)
    }

    /// The motions under a point of the agenda; `None` for those under none.
    pub fn motions_of(&self, item: Option<&Id>) -> impl Iterator<Item = &Record> {
        let item = item.map(Id::as_str);
        self.motions.iter().filter(move |motion| motion.text("item_id") == item)
    }

    /// The motion as which a question that left comes up again under another point of the meeting.
    pub fn again_here(&self, left: &Record) -> Option<&Record> {
        self.motions.iter().find(|motion| self.left_here(motion).is_some_and(|on| on.id == left.id))
    }

    /// The question that a motion takes up again, where that left under another point of the meeting.
    pub fn left_here(&self, motion: &Record) -> Option<&Record> {
        let is_main = |motion: &Record| motion.text("kind") == Some(Kind::Main.code());
        let on = self.motion(motion.text("on_id").filter(|_| is_main(motion))?)?;
        let outcome = Outcome::from_code(on.text("outcome").unwrap_or_default());
        (is_main(on) && outcome.may_return()).then_some(on)
    }

    /// The number of the point under which a motion stands, « 5.1 ».
    pub fn number_of_point(&self, motion: &Record) -> Option<String> {
        let item = motion.text("item_id")?;
        let place = self.items.iter().position(|point| point.id.as_str() == item)?;
        self.item_numbers().into_iter().nth(place)
    }

    /// A motion of the meeting by its id.
    pub fn motion(&self, id: &str) -> Option<&Record> {
        self.motions.iter().find(|motion| motion.id.as_str() == id)
    }

    /// The text that an amendment was put on: what its parent said by the amendments before it;
    /// `None` where that was said in camera, and this page goes out.
    pub fn amended_from<'a>(&'a self, amendment: &Record) -> Option<&'a str> {
        let on = amendment.link("on_id")?;
        let place = amendment.value("position").as_whole();
        let before = self.motions.iter().rev().find(|other| {
            other.link("on_id").as_ref() == Some(&on)
                && other.text("outcome") == Some("carried")
                && Kind::from_code(other.text("kind").unwrap_or_default()).amends()
                && other.value("position").as_whole() < place
        });
        let before = before.or_else(|| self.motion(on.as_str()))?;
        before.text("amended_text").filter(|_| before.id != on).or_else(|| before.text("text"))
    }

    /// The day or the committee that a motion names, with what amendments made of it.
    pub fn as_amended<'a>(&'a self, motion: &'a Record, field: &str) -> &'a Value {
        as_amended(&self.motions, motion, field)
    }

    /// The last hour that was noted of the meeting: its end, where that is known.
    pub fn last_hour(&self) -> Option<String> {
        let noted = [
            (&self.motions, ["put_at", "decided_at"].as_slice()),
            (&self.movements, &["at"]),
            (&self.items, &["started_at", "ended_at"]),
        ];
        let noted = noted.into_iter().flat_map(|(records, fields)| {
            records.iter().flat_map(move |record| fields.iter().map(|field| record.text(field)))
        });
        let all = noted.chain([self.meeting.text("closed_at"), self.meeting.text("opened_at")]);
        all.flatten().max_by_key(|at| self.facts.minute(at)).map(str::to_owned)
    }

    /// The day on which an adjourned meeting goes on, as far as that is known: by the meeting that does,
    /// else by what was decided.
    pub fn goes_on_on(&self) -> Option<NaiveDate> {
        // The day that was set, whatever became of it since.
        let first = |next: &Record| next.date("postponed_from").or_else(|| next.date("date"));
        let planned = self.goes_on.as_ref().and_then(first);
        let decided = self.motions.iter().rev().filter(|motion| {
            let fixes = motion.text("kind") == Some(Kind::FixTime.code())
                && motion.text("outcome") == Some(Outcome::Carried.code());
            adjourns(motion) || fixes
        });
        let mut days = decided.map(|motion| self.as_amended(motion, "until_on"));
        planned.or_else(|| days.find_map(|day| day.as_text()?.parse().ok()))
    }

    /// The follow-ups under a point of the agenda; `None` for those under none.
    pub fn follow_ups_of(&self, item: Option<&Id>) -> impl Iterator<Item = &Record> {
        let item = item.map(Id::as_str);
        self.follow_ups.iter().filter(move |found| found.text("item_id") == item)
    }

    /// The name of a person that a record's field points to; empty when it points to none.
    pub fn name(&self, record: &Record, field: &str) -> &str {
        let id = record.text(field).unwrap_or_default();
        self.names.get(id).map_or("", String::as_str)
    }

    /// The number of the meeting that a record's field points to, or of that of the point it does.
    pub fn number(&self, record: &Record, field: &str) -> Option<&str> {
        self.numbers.get(record.text(field)?).map(String::as_str)
    }

    /// The movements of a person, in the order in which they happened.
    pub fn movements_of<'a>(
        &'a self,
        person: &'a Id,
    ) -> impl DoubleEndedIterator<Item = &'a Record> {
        self.movements.iter().filter(move |moved| moved.link("person_id").as_ref() == Some(person))
    }

    /// Those who may vote on something under a point, and those who count for its quorum: a
    /// withdrawal that names another point does not weigh.
    pub fn counted_on(&self, item: Option<&Id>) -> (u32, u32) {
        let on = self.facts.on_item(item.map(Id::as_str));
        (on.present(), on.quorate())
    }

    /// The meeting as it counted for an election in it, at an hour or by now.
    pub fn facts_of_election(&self, at: Option<&str>) -> MeetingFacts {
        let facts = weighing_on_election(&self.facts, &self.items, at);
        at.map(|at| facts.at(at)).unwrap_or(facts)
    }

    /// The names of those recorded with a status.
    pub fn with_status<'a>(&'a self, status: &'a str) -> impl Iterator<Item = &'a Attendee> {
        self.people.iter().filter(move |person| person.status.as_deref() == Some(status))
    }
}

fn was_sent(meeting: &Record) -> bool {
    meeting.text("notice_sent_on").is_some()
}

/// Whether a point stood on the notice.
pub(in crate::store) fn is_on_notice(item: &Record) -> bool {
    item.value("on_notice").as_whole() == Some(1)
}

/// Whether the agenda of a meeting was told: by its notice, or by that of the one it goes on with.
pub(in crate::store) fn is_announced(meeting: &Record) -> bool {
    was_sent(meeting) || goes_on(meeting)
}

/// Whether a meeting that keeps to its notice is bound by it: once it was told, or as it opens.
pub(in crate::store) fn is_bound(meeting: &Record) -> bool {
    is_announced(meeting) || matches!(meeting.text("status"), Some("open" | "held"))
}

/// Whether a meeting treats the points of its notice alone: a special one, as the committee's rule has it.
pub(in crate::store) fn keeps_to_notice(meeting: &Record, rules: &Rules) -> bool {
    meeting.text("kind") == Some("special") && rules.is_on(&LOCK_SPECIAL)
}

/// Whether it keeps to the notice of the meeting that it goes on with: its own notice adds nothing to it.
pub(in crate::store) fn keeps_first_notice(meeting: &Record, rules: &Rules) -> bool {
    goes_on(meeting) && keeps_to_notice(meeting, rules)
}

/// Whether a meeting goes on with another one.
pub(in crate::store) fn goes_on(meeting: &Record) -> bool {
    meeting.link("continues_id").is_some()
}

/// The point that is being treated, where somebody says when each is: the opening takes the first one
/// up by itself.
pub fn treated(items: &[Record]) -> Option<&Id> {
    let begun = items.iter().filter(|item| item.text("started_at").is_some()).count();
    let runs =
        |item: &&Record| item.text("started_at").is_some() && item.text("ended_at").is_none();
    items.iter().rfind(runs).map(|item| &item.id).filter(|_| begun > 1)
}

/// Whether a motion decided that the meeting goes on another time.
pub fn adjourns(motion: &Record) -> bool {
    motion.text("kind") == Some(Kind::Adjournment.code())
        && motion.text("outcome") == Some(Outcome::Carried.code())
}

/// The text of a motion as it stands, with what was amended.
pub fn present_text(motion: &Record) -> &str {
    motion.text("amended_text").or_else(|| motion.text("text")).unwrap_or_default()
}

/// The day or the committee of a motion to send the question away, or the new one of an amendment
/// to it: by the latest amendment on it that carried and names one, else its own.
pub(in crate::store) fn as_amended<'a>(
    motions: &'a [Record],
    motion: &'a Record,
    field: &str,
) -> &'a Value {
    let amended = motions.iter().rev().filter(|other| {
        other.link("on_id").as_ref() == Some(&motion.id)
            && other.text("outcome") == Some("carried")
            && Kind::from_code(other.text("kind").unwrap_or_default()).amends()
    });
    let mut amended = amended.map(|other| as_amended(motions, other, field));
    amended.find(|value| **value != Value::Null).unwrap_or_else(|| motion.value(field))
}
