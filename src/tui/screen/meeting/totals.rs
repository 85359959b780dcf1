//! What the totals of a vote give while they are typed: who is left out, the outcome, what it was
//! short of.

use crate::domain::field::Value;
use crate::domain::motion::MOTION_OUTCOME;
use crate::domain::procedure::Kind;
use crate::domain::rules::{CHAIR_CASTING, VOTE_BASE};
use crate::domain::tally::{Base, Majority, Outcome, Totals, Vote as Count};
use crate::i18n::wording;
use crate::store::Record;
use crate::t;
use crate::tui::context::Context;
use crate::tui::screen::form::{Doubt, Parsed};
use crate::tui::theme::Role;

/// A number of votes that is typed.
pub(super) fn total(parsed: &Parsed, name: &str) -> Option<u32> {
    parsed.get(name).and_then(Value::as_whole).and_then(|votes| u32::try_from(votes).ok())
}

/// The papers of a secret ballot that are no vote: whoever handed one in was counted all the same.
pub(super) fn papers(parsed: &Parsed) -> u32 {
    let papers = ["ballots_blank", "ballots_spoiled"].map(|name| total(parsed, name).unwrap_or(0));
    papers.into_iter().fold(0, u32::saturating_add)
}

/// Whether the votes that are typed are equal, so that the chair's is asked for; nobody knows it of a
/// roll call before the names are called.
pub(super) fn may_be_equal(typed: &dyn Fn(&str) -> String) -> bool {
    let votes = |name: &str| typed(name).parse::<u32>().ok();
    let way = typed("way");
    let equal = votes("votes_for").filter(|votes| *votes > 0) == votes("votes_against");
    way == "roll-call"
        || matches!(way.as_str(), "counted" | "secret") && equal && votes("votes_for").is_some()
}

/// Fewer votes than people who may vote: the others abstained, did not vote, or were forgotten.
pub(super) fn silent(parsed: &Parsed, voters: u32, context: &Context) -> Option<Doubt> {
    let words = &context.words;
    let (for_, no) = (total(parsed, "votes_for")?, total(parsed, "votes_against")?);
    let abstain = total(parsed, "votes_abstain").unwrap_or(0);
    let votes = Totals { for_, against: no, abstain }.counted();
    let counted = votes + u64::from(papers(parsed));
    let left = u32::try_from(u64::from(voters).checked_sub(counted)?).ok()?;
    if left == 0 {
        return None;
    }
    let all = i64::from(abstain.saturating_add(left));
    Some(Doubt {
        title: t!(words, "vote-silent-title", left = left),
        body: t!(words, "vote-silent", voters = voters, counted = voters - left, left = left),
        ways: vec![
            ("button-did-not-vote", Parsed::new()),
            ("button-abstained", Parsed::from([("votes_abstain", Value::Whole(all))])),
        ],
    })
}

/// What the rules said of a vote when it was taken; of one that is taken now, what they say.
#[derive(Debug, Clone, Copy)]
pub(super) struct ByRules {
    /// What its majority is a share of.
    pub base: Base,
    /// Whether the chair may cast a vote between equals.
    pub may_cast: bool,
}

impl ByRules {
    /// What is written down of a vote that was taken, else what the rules say now.
    pub fn of(motion: &Record, voted: bool, context: &Context) -> Self {
        let base = motion.text("base").filter(|_| voted).and_then(Base::from_code);
        let base = base.or_else(|| Base::from_code(context.rules.text(&VOTE_BASE)));
        let may_cast = motion.value("may_cast").as_whole().filter(|_| voted);
        let may_cast = may_cast.map(|given| given == 1);
        Self {
            base: base.unwrap_or_default(),
            may_cast: may_cast.unwrap_or_else(|| context.rules.is_on(&CHAIR_CASTING)),
        }
    }
}

/// What totals give: who is not counted, the outcome, the votes that are missing.
pub(super) fn given(
    (totals, papers, casting): (Totals, u32, Option<bool>),
    majority: Majority,
    (voters, seats): (u32, u32),
    (kind, by, heads): (Kind, ByRules, bool),
    context: &Context,
) -> (String, Role) {
    let words = &context.words;
    let counted = totals.counted().saturating_add(u64::from(papers));
    let Some(left) = u64::from(voters).checked_sub(counted) else {
        let votes = i64::try_from(counted).unwrap_or(i64::MAX);
        // Where only heads were counted, names change nothing.
        let said = match heads {
            true => t!(words, "vote-too-many.heads", votes = votes, voters = voters),
            false => t!(words, "vote-too-many", votes = votes, voters = voters),
        };
        return (said, Role::Bad);
    };
    let vote =
        Count { majority, base: by.base, totals, present: voters, seats, chair_casting: casting };
    let outcome = vote.outcome();
    // The rules give the chair a casting vote: where it would carry the motion, a tie is not the end.
    let with_it = Count { chair_casting: Some(true), ..vote }.outcome();
    let open = outcome == Outcome::Tied && casting.is_none() && with_it.carries();
    if open && by.may_cast {
        return (t!(words, "vote-casting-asked").into_owned(), Role::Warning);
    }
    let role = if outcome.carries() { Role::Adopted } else { Role::Rejected };
    let why = shortfall(&vote, outcome, left, context);
    let outcome = wording::decided(words, &MOTION_OUTCOME, kind, outcome.code());
    let mut outcome = format!("{} {outcome}", context.theme.signs.arrow);
    if let Some(why) = why {
        outcome.push_str(&format!(" ({why})"));
    }
    let left = i64::try_from(left).unwrap_or(i64::MAX);
    let said = match left {
        0 => t!(words, "vote-all-counted", voters = voters),
        left => t!(words, "vote-left", voters = voters, left = left),
    };
    (format!("{said} {outcome}"), role)
}

/// What decided it besides the count, or what a defeated motion was short of: votes that nobody gave,
/// as long as there are so many, else votes of those who gave them to the other side.
fn shortfall(vote: &Count, outcome: Outcome, left: u64, context: &Context) -> Option<String> {
    let (words, missing) = (&context.words, vote.missing());
    if missing == 0 {
        return None;
    }
    let equal = vote.totals.for_ > 0 && vote.totals.for_ == vote.totals.against;
    let decided = outcome.carries() || vote.chair_casting == Some(false);
    if equal && decided && outcome != Outcome::Tied {
        return Some(t!(words, "motion-by-casting-vote").into_owned());
    }
    if u64::from(missing) <= left {
        return Some(t!(words, "vote-missing", missing = missing));
    }
    vote.must_change().map(|votes| t!(words, "vote-must-change", votes = votes))
}
