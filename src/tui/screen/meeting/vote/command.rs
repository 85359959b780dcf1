//! What is recorded of a vote that was typed.

use super::super::totals::total;
use super::super::{moves, scrutineers};
use crate::domain::command::{Batch, Command, DropMotion, Propose, RecordVote, Values};
use crate::domain::field::Value;
use crate::domain::procedure::Kind;
use crate::i18n::language::Language;
use crate::store::Record;
use crate::tui::screen::form::Parsed;
use crate::tui::screen::forms::{day, id, optional, text};

/// The request for a secret ballot goes with the vote, where there was one.
pub(super) fn asked_secret(
    vote: Command,
    parsed: &Parsed,
    motion: &Record,
    request: &str,
) -> Command {
    let Command::RecordVote(vote) = vote else { return vote };
    if text(parsed, "secret_asked") != "on" {
        return Command::RecordVote(vote);
    }
    let asked = Command::Propose(Propose {
        meeting: motion.link("meeting_id").unwrap_or_default(),
        item: motion.link("item_id"),
        text: request.to_owned(),
        mover: id(parsed, "secret_by"),
        kind: Some(Kind::SecretBallot.code().to_owned()),
        on: Some(motion.id.clone()),
        at: vote.at.clone(),
        askers: moves::askers(parsed),
        ..Propose::default()
    });
    let commands = vec![asked, Command::RecordVote(vote)];
    Command::Batch(Batch { label: "secret-vote".to_owned(), commands })
}

/// What every way of voting has in common.
pub(super) fn base_of(parsed: &Parsed, read: &Values, motion: &Record) -> RecordVote {
    let casting = parsed.get("casting").and_then(Value::as_text).map(|code| code == "for");
    RecordVote {
        motion: motion.id.clone(),
        mode: text(parsed, "way"),
        casting_vote: casting,
        no_quorum_reason: optional(parsed, "no_quorum_reason"),
        recount: text(parsed, "again") == "recount",
        recount_reason: optional(parsed, "recount_reason"),
        at: optional(parsed, "at"),
        was: read.clone(),
        ..RecordVote::default()
    }
}

/// The command that records what was typed: a vote, or how the motion left without one.
pub(super) fn command(parsed: &Parsed, read: &Values, motion: &Record, home: Language) -> Command {
    let vote = base_of(parsed, read, motion);
    let totals = |vote: RecordVote| RecordVote {
        votes_for: total(parsed, "votes_for"),
        votes_against: total(parsed, "votes_against"),
        votes_abstain: total(parsed, "votes_abstain"),
        scrutineers: scrutineers::said(parsed, home),
        ballots_blank: total(parsed, "ballots_blank"),
        ballots_spoiled: total(parsed, "ballots_spoiled"),
        ..vote
    };
    let noted = |outcome: &str| RecordVote {
        mode: "undocumented".to_owned(),
        outcome: Some(outcome.to_owned()),
        ..totals(base_of(parsed, read, motion))
    };
    Command::RecordVote(match vote.mode.as_str() {
        "noted-carried" => noted("carried"),
        "noted-defeated" => noted("defeated"),
        "unanimous" | "counted" | "majority" | "secret" => totals(vote),
        _ => {
            let outcome = if vote.mode == "ended" { "upheld".to_owned() } else { vote.mode };
            return Command::DropMotion(DropMotion {
                motion: vote.motion,
                outcome,
                at: vote.at,
                was: vote.was,
                until_on: day(parsed, "until_on"),
                referred_to: optional(parsed, "referred_to"),
                item: None,
            });
        }
    })
}
