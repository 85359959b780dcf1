//! The form of a vote: how it was taken, the totals, and what they give while they are typed.

use crate::domain::command::{Command, DropMotion, RecordVote};
use crate::domain::field::{Choices, Kind, Value};
use crate::domain::motion::{MOTION_OUTCOME, VOTE_MODE, is_pending};
use crate::domain::rules::{CHAIR_CASTING, VOTE_BASE};
use crate::domain::tally::{Base, Majority, Totals, Vote};
use crate::i18n::wording;
use crate::store::Record;
use crate::store::query::meetings::MeetingSheet;
use crate::t;
use crate::tui::context::Context;
use crate::tui::screen::form::field::{FormField, Optional, Takes};
use crate::tui::screen::form::{FormScreen, Parsed, Submit};
use crate::tui::screen::forms::text;
use crate::tui::screen::section::Section;
use crate::tui::theme::Role;

/// What becomes of a motion that waits: one of the votes, or it leaves without one.
pub const VOTE_WAY: Choices = Choices {
    name: "vote-way",
    codes: &[
        "unanimous",
        "counted",
        "majority",
        "withdrawn",
        "lapsed",
        "tabled",
        "postponed",
        "referred",
    ],
};

/// The chair's casting vote.
pub const CASTING: Choices = Choices { name: "casting-vote", codes: &["for", "against"] };

/// What tells one recorded vote from another.
const READ: [&str; 5] = ["outcome", "mode", "votes_for", "votes_against", "votes_abstain"];

/// What the totals are held against.
struct Against {
    voters: u32,
    seats: u32,
    majority: Majority,
    /// What the vote is on, in one line.
    motion: String,
}

/// Records the vote on a motion, or anew if it was recorded wrongly.
pub(super) fn vote(sheet: &MeetingSheet, motion: &Record, context: &Context) -> FormScreen {
    let pending = is_pending(motion.text("outcome").unwrap_or_default());
    let ways = if pending { &VOTE_WAY } else { &VOTE_MODE };
    let target = motion.id.clone();
    let submit = Submit::Over(Box::new(move |parsed, read| {
        let way = text(parsed, "way");
        if !VOTE_MODE.codes.contains(&way.as_str()) {
            return Command::DropMotion(DropMotion { motion: target.clone(), outcome: way });
        }
        Command::RecordVote(RecordVote {
            motion: target.clone(),
            votes_for: total(parsed, "votes_for"),
            votes_against: total(parsed, "votes_against"),
            votes_abstain: total(parsed, "votes_abstain"),
            casting_vote: parsed.get("casting").and_then(Value::as_text).map(|code| code == "for"),
            mode: way,
            was: read.clone(),
        })
    }));
    let read = READ.map(|name| (name.to_owned(), motion.value(name).to_json()));
    let count = |name: &'static str| {
        FormField::new(name, format!("motion-{name}"), Takes::Plain(Kind::Whole))
            .with(motion.value(name).clone(), context)
    };
    let way = FormField::new("way", "field-vote-way", Takes::Choice(ways, Optional::No))
        .with(motion.value("mode").clone(), context);
    let against = Against {
        voters: sheet.present,
        seats: sheet.seats,
        majority: motion.text("majority").and_then(Majority::from_code).unwrap_or_default(),
        motion: motion.text("text").unwrap_or_default().lines().next().unwrap_or_default().into(),
    };
    let mut form = FormScreen::new("form-vote", format!("vote:{}", motion.id), submit)
        .in_section(Section::Meetings)
        .read(read.into())
        .field(way)
        .field(count("votes_for"))
        .field(count("votes_against"))
        .field(count("votes_abstain"));
    if context.rules.is_on(&CHAIR_CASTING) {
        let takes = Takes::Choice(&CASTING, Optional::Yes);
        form = form.field(FormField::new("casting", "field-casting-vote", takes));
    }
    form.remark(move |parsed, context| {
        vec![(against.motion.clone(), Role::Text), remark(parsed, &against, context)]
    })
}

fn total(parsed: &Parsed, name: &str) -> Option<u32> {
    parsed.get(name).and_then(Value::as_whole).and_then(|votes| u32::try_from(votes).ok())
}

/// How many may vote, whose votes are missing, and what the totals give.
fn remark(parsed: &Parsed, against: &Against, context: &Context) -> (String, Role) {
    let words = &context.words;
    let voters = against.voters;
    let way = text(parsed, "way");
    let [votes_for, votes_against, abstain] =
        ["votes_for", "votes_against", "votes_abstain"].map(|name| total(parsed, name));
    let typed = votes_for.is_some() || votes_against.is_some() || abstain.is_some();
    match way.as_str() {
        "counted" => {}
        "unanimous" | "majority" if typed => {
            return (t!(words, "vote-counted-only").into_owned(), Role::Warning);
        }
        "unanimous" | "majority" => {
            return (t!(words, "vote-voters", voters = voters), Role::Muted);
        }
        _ => return (t!(words, "vote-without").into_owned(), Role::Muted),
    }
    let (Some(for_), Some(no)) = (votes_for, votes_against) else {
        let counted: u32 = [votes_for, votes_against, abstain].into_iter().flatten().sum();
        let left = voters.saturating_sub(counted);
        return (t!(words, "vote-left", voters = voters, left = left), Role::Muted);
    };
    let totals = Totals { for_, against: no, abstain: abstain.unwrap_or(0) };
    let Some(left) = u64::from(voters).checked_sub(totals.counted()) else {
        let votes = i64::try_from(totals.counted()).unwrap_or(i64::MAX);
        return (t!(words, "vote-too-many", votes = votes, voters = voters), Role::Bad);
    };
    let casting = parsed.get("casting").and_then(Value::as_text).map(|code| code == "for");
    let base = Base::from_code(context.rules.text(&VOTE_BASE)).unwrap_or_default();
    let (majority, seats) = (against.majority, against.seats);
    let vote = Vote { majority, base, totals, present: voters, seats, chair_casting: casting };
    let outcome = vote.outcome();
    let role = if outcome.carries() { Role::Adopted } else { Role::Rejected };
    let outcome = wording::choice(words, &MOTION_OUTCOME, outcome.code());
    let outcome = format!("{} {outcome}", context.theme.signs.arrow);
    let left = i64::try_from(left).unwrap_or(i64::MAX);
    let said = match left {
        0 => t!(words, "vote-all-counted", voters = voters),
        left => t!(words, "vote-left", voters = voters, left = left),
    };
    (format!("{said} {outcome}"), role)
}
