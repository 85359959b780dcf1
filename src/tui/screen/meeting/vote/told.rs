//! What is told while a vote is typed: what it is on, what the totals give, what to beware of, and the
//! number that a resolution gets.

use super::super::persons::IN_THE_OPEN;
use super::super::totals::{ByRules, given, papers, total};
use super::{VOTES, Vote};
use crate::domain::field::Value;
use crate::domain::motion::{MAJORITY, MOTION_KIND, gist};
use crate::domain::procedure::Kind;
use crate::domain::rules::{PERSONS_SECRET, SECRET_ON_REQUEST};
use crate::domain::tally::{Majority, Totals};
use crate::i18n::wording;
use crate::store::Record;
use crate::store::query::meetings::{MeetingSheet, present_text};
use crate::t;
use crate::text::changes::changes;
use crate::tui::context::Context;
use crate::tui::screen::form::Parsed;
use crate::tui::screen::forms::text;
use crate::tui::theme::Role;

/// What the totals are held against.
pub(super) struct Against {
    /// How many may vote.
    pub voters: u32,
    /// How many seats the body has, filled or not.
    pub seats: u32,
    /// The majority that it takes.
    pub majority: Majority,
    /// What the vote is on, in one line.
    pub motion: String,
    /// What kind of motion it is.
    pub kind: Kind,
    /// The number that it gets if it carries, where it gets one and has none yet.
    pub number: Option<String>,
    /// What is known of the vote as its form opens.
    pub is: Vote,
    /// Whether it is on persons, and so in secret by the committee's rule.
    pub on_persons: bool,
    /// Who moved or seconded it and has declared a conflict of interest.
    pub withdrawn: Vec<String>,
    /// How many are missing for a quorum.
    pub lacking: u32,
    /// Whether they are missing at this vote alone, having withdrawn for a conflict of interest.
    pub by_withdrawal: bool,
    /// Some of those who are not there.
    pub away: String,
    /// What the majority is a share of, and whether the chair may cast a vote: of a vote that was
    /// taken, by the rules of then.
    pub by: ByRules,
}

/// What is put to the vote, in one line: of an amendment, what it changes.
pub(super) fn put(sheet: &MeetingSheet, motion: &Record, kind: Kind, context: &Context) -> String {
    let words = &context.words;
    let said = if kind.amends() {
        let from = sheet.amended_from(motion).unwrap_or_default();
        let found = changes(from, present_text(motion));
        wording::amendment(words, wording::changes(words, &found), motion)
    } else if let Some(amended) = motion.text("amended_text") {
        // What was carried before: the vote is on the text as it stands now.
        let changed = changes(motion.text("text").unwrap_or_default(), amended);
        let changed = wording::changes(words, &changed);
        t!(words, "vote-as-amended", text = gist(amended).as_ref(), changes = changed)
    } else {
        gist(motion.text("text").unwrap_or_default()).into_owned()
    };
    if kind == Kind::Main {
        return said;
    }
    let kind = wording::choice(words, &MOTION_KIND, kind.code());
    t!(words, "vote-on", kind = kind, what = said)
}

/// Members of whom nothing is recorded, or who may have come meanwhile.
pub(super) fn away(sheet: &MeetingSheet) -> String {
    let away = sheet.people.iter().filter(|p| p.member && !p.inside);
    let names: Vec<&str> = away.take(3).map(|person| person.name.as_str()).collect();
    names.join(", ")
}

/// That there is no quorum; that a vote on persons is secret, and who may ask for it.
fn cautions(parsed: &Parsed, against: &Against, context: &Context) -> Vec<(String, Role)> {
    let words = &context.words;
    let way = text(parsed, "way");
    let mut said = Vec::new();
    for name in against.withdrawn.iter().filter(|_| VOTES.contains(&way.as_str())) {
        said.push((t!(words, "vote-mover-withdrawn", name = name.as_str()), Role::Warning));
    }
    if against.lacking > 0 && VOTES.contains(&way.as_str()) {
        let (missing, names) = (against.lacking, against.away.as_str());
        let text = match against.by_withdrawal {
            _ if against.is.heads => t!(words, "vote-lacks-quorum.heads", missing = missing),
            true => t!(words, "vote-lacks-voters", missing = missing, names = names),
            false => t!(words, "vote-lacks-quorum", missing = missing, names = names),
        };
        said.push((text, Role::Warning));
        said.push((t!(words, "vote-no-quorum").into_owned(), Role::Muted));
    }
    let open = IN_THE_OPEN.contains(&way.as_str());
    let counts = VOTES.contains(&way.as_str()) && way != "unanimous";
    if counts && against.majority != Majority::Simple {
        let majority = wording::choice(words, &MAJORITY, against.majority.code());
        said.push((t!(words, "vote-majority", majority = wording::small(&majority)), Role::Text));
    }
    if against.is.heads && matches!(way.as_str(), "unanimous" | "counted" | "majority") {
        said.push((t!(words, "vote-no-roll-call").into_owned(), Role::Muted));
    }
    if against.is.secret {
        let sign = context.theme.signs.warning;
        said.push((t!(words, "vote-is-secret", sign = sign), Role::Warning));
        return said;
    }
    if way == "postponed" {
        said.push((t!(words, "vote-until-next").into_owned(), Role::Muted));
    }
    let asked = context.rules.whole(&SECRET_ON_REQUEST);
    if against.on_persons && open && context.rules.is_on(&PERSONS_SECRET) {
        said.push((t!(words, "vote-persons-secret").into_owned(), Role::Warning));
    } else if asked > 0 && matches!(way.as_str(), "counted" | "roll-call") {
        said.push((t!(words, "vote-secret-on-request", members = asked), Role::Muted));
    }
    said
}

/// How many may vote, whose votes are missing, and what the totals give.
fn remark(parsed: &Parsed, against: &Against, context: &Context) -> (String, Role) {
    let words = &context.words;
    let voters = against.voters;
    let way = text(parsed, "way");
    let [votes_for, votes_against, abstain] =
        ["votes_for", "votes_against", "votes_abstain"].map(|name| total(parsed, name));
    match way.as_str() {
        "counted" | "secret" => {}
        "roll-call" => return (t!(words, "vote-roll-call", voters = voters), Role::Muted),
        "unanimous" | "majority" | "noted-carried" | "noted-defeated" => {
            let id = if against.is.heads { "vote-voters-heads" } else { "vote-voters" };
            return (words.with(id, &[("voters", voters.into())]), Role::Muted);
        }
        "ended" => return (t!(words, "vote-ended").into_owned(), Role::Muted),
        _ => return (t!(words, "vote-without").into_owned(), Role::Muted),
    }
    let papers = papers(parsed);
    let (Some(for_), Some(no)) = (votes_for, votes_against) else {
        let said = [votes_for, votes_against, abstain].into_iter().flatten();
        let counted = said.fold(papers, u32::saturating_add);
        let left = voters.saturating_sub(counted);
        return (t!(words, "vote-left", voters = voters, left = left), Role::Muted);
    };
    let totals = Totals { for_, against: no, abstain: abstain.unwrap_or(0) };
    let casting = parsed.get("casting").and_then(Value::as_text).map(|code| code == "for");
    let (of, kind) = ((voters, against.seats), (against.kind, against.by, against.is.heads));
    given((totals, papers, casting), against.majority, of, kind, context)
}

/// All that is told of a vote as it is typed.
pub(super) fn told(parsed: &Parsed, against: &Against, context: &Context) -> Vec<(String, Role)> {
    let mut said = vec![remark(parsed, against, context)];
    said.extend(cautions(parsed, against, context));
    let votes = VOTES.contains(&text(parsed, "way").as_str());
    let number = against.number.as_deref().filter(|_| votes);
    let number = number.map(|number| t!(context.words, "vote-number", number = number));
    said.extend(number.map(|number| (number, Role::Muted)));
    said
}
