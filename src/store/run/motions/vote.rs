//! A vote: counted by the rules, with who could vote, the quorum and the seats frozen beside it.

use super::super::super::error::Result;
use super::super::super::row::Record;
use super::super::super::writer::Writer;
use super::{
    comes_last, effects, facts, flag, floor, kind_of, number, outcome_of, pause, refuse_stranger,
    sitting, within,
};
use crate::domain::command::RecordVote;
use crate::domain::entity::Entity;
use crate::domain::field::Value;
use crate::domain::id::Id;
use crate::domain::motion::{BALLOT, VOTE_MODE};
use crate::domain::procedure::{Step, next, suits};
use crate::domain::refusal::Refusal;
use crate::domain::rules::meeting::{self, MeetingFacts};
use crate::domain::rules::motion::{Earlier, Question, Taken, decide};
use crate::domain::tally::{Base, Majority, Totals};
use crate::domain::voters::{Voter, VoterList};
use crate::text::ordered::Map;

use super::super::doors;
use super::super::meetings::hour;
use super::super::save::refuse_if_changed;
use super::one_of;

/// Records a vote: counts it by the rules, freezes voters and quorum, gives the resolution's
/// number when it carries, and does what follows from it. A vote recorded wrongly is recorded
/// again, before those who could vote then.
pub(in super::super) fn vote(writer: &Writer<'_>, act: &RecordVote) -> Result<Option<Id>> {
    one_of(&act.mode, &VOTE_MODE)?;
    let motion = writer.get(Entity::Motion, &act.motion)?;
    let (was, kind, rules) = (outcome_of(&motion), kind_of(&motion), writer.rules()?);
    next(was, Step::Carry)?;
    let asks = rules.procedure(kind);
    suits(kind, asks, Step::Carry)?;
    let meeting_id = motion.link("meeting_id").unwrap_or_default();
    let meeting = writer.get(Entity::Meeting, &meeting_id)?;
    sitting(&meeting)?;
    let floor = floor(writer, &meeting_id)?;
    floor.may_vote(act.motion.as_str())?;
    if !was.was_voted() {
        pause::is_over(writer, &meeting, &floor, act.at.as_deref())?;
    }
    if floor.is_secret(act.motion.as_str()) && act.mode != "secret" {
        return Err(Refusal::SecretAsked {}.into());
    }
    let body = writer.get(Entity::Body, &meeting.link("body_id").unwrap_or_default())?;
    let facts = facts(writer, &meeting_id)?.on_item(motion.text("item_id"));
    for person in act.ballots.iter().flatten().map(|(person, _)| person) {
        refuse_stranger(writer, &facts, person)?;
    }
    let at = act.at.as_deref().map(hour).transpose()?;
    within(&meeting, at.as_deref())?;
    // A vote that is entered afterwards was taken before those who were there at its hour.
    let then = at.as_deref().or_else(|| motion.text("decided_at").filter(|_| act.recount));
    let then = then.map_or_else(|| facts.clone(), |at| facts.at(at));
    let frozen = Frozen::of(&motion, was.was_voted() && !act.recount);
    let mut frozen = frozen.unwrap_or_else(|| Frozen::now(&then));
    let (taken, totals) = taken(act, &mut frozen.list, &facts)?;
    let reason = act.no_quorum_reason.as_deref().map(str::trim).filter(|text| !text.is_empty());
    let reason = reason.or_else(|| motion.text("no_quorum_reason"));
    let question = Question {
        majority: motion.text("majority").and_then(Majority::from_code).unwrap_or_default(),
        asks,
        moved: motion.text("mover_id").is_some(),
        seconded: motion.text("seconder_id").is_some(),
        voters: frozen.voters,
        quorate: frozen.quorate,
        quorum_needed: frozen.quorum_needed,
        heads: facts.is_assembly(),
        seats: frozen.seats,
        without_quorum: reason.is_some(),
        needs_quorum: kind.needs_quorum(),
        earlier: was.was_voted().then(|| Earlier {
            base: motion.text("base").and_then(Base::from_code),
            may_cast: may_cast(&motion),
        }),
    };
    let decided = decide(&question, taken, &rules)?;
    let number = number::resolution_number(writer, &motion, &meeting, &body, decided.outcome)?;
    let lacking = frozen.quorate < frozen.quorum_needed;
    let whole = |number: u32| Value::Whole(i64::from(number));
    let total = |count: fn(Totals) -> u32| totals.map(|totals| whole(count(totals)));
    let total = |count| total(count).unwrap_or_default();
    let casting = act.casting_vote.map(|for_| if for_ { "for" } else { "against" });
    let papers = Papers::of(act)?;
    papers.check(totals, frozen.voters, facts.is_assembly())?;
    // A correction is made behind whatever doors: what was voted on in public stays public.
    let behind = !was.was_voted() && doors::behind(writer, &meeting, kind, at.as_deref())?;
    let at = at.or_else(|| motion.text("decided_at").map(str::to_owned));
    let in_camera = motion.value("in_camera").as_whole() == Some(1) || behind;
    let mut values = vec![
        ("mode", act.mode.as_str().into()),
        ("votes_for", total(|totals| totals.for_)),
        ("votes_against", total(|totals| totals.against)),
        ("votes_abstain", abstain(act, totals)),
        ("voters", whole(frozen.voters)),
        ("quorum_needed", whole(frozen.quorum_needed)),
        ("seats", whole(frozen.seats)),
        ("base", decided.base.code().into()),
        ("casting", casting.into()),
        ("may_cast", Value::Whole(i64::from(decided.may_cast))),
        ("voter_list", (!frozen.list.0.is_empty()).then(|| frozen.list.text()).into()),
        ("no_quorum_reason", reason.filter(|_| lacking).into()),
        ("outcome", decided.outcome.code().into()),
        ("in_camera", flag(in_camera)),
        ("decided_at", at.into()),
        ("decided_on", meeting.value("date").clone()),
        ("scrutineers", papers.scrutineers.into()),
        ("ballots_blank", papers.blank.map(i64::from).into()),
        ("ballots_spoiled", papers.spoiled.map(i64::from).into()),
    ];
    refuse_if_changed(Entity::Motion, &act.was, &motion, &values)?;
    values.extend(number);
    values.extend(comes_last(writer, &meeting_id, &floor, &act.motion)?);
    values.extend(recounted(act, &motion, was.was_voted())?);
    writer.update(Entity::Motion, &act.motion, &values)?;
    effects::follow(writer, &motion, decided.outcome, &meeting)?;
    Ok(Some(act.motion.clone()))
}

/// Whether the rules gave the chair a casting vote when a motion was voted on; `None` where that was
/// not written down yet.
fn may_cast(motion: &Record) -> Option<bool> {
    let written = motion.value("may_cast").as_whole().map(|given| given == 1);
    written.or_else(|| motion.text("casting").map(|_| true))
}

/// What is kept of the totals that a recount puts right, and its reason. Those that were announced
/// first stay, however often it is counted.
fn recounted(act: &RecordVote, motion: &Record, voted: bool) -> Result<Vec<(&'static str, Value)>> {
    let reason = act.recount_reason.as_deref().map(str::trim).filter(|text| !text.is_empty());
    if !(act.recount && voted) {
        return match reason {
            Some(_) => Err(Refusal::NoRecount {}.into()),
            None => Ok(Vec::new()),
        };
    }
    let mut values: Vec<(&'static str, Value)> = Vec::new();
    if motion.value("first_for").as_whole().is_none() {
        let totals = [
            ("first_for", "votes_for"),
            ("first_against", "votes_against"),
            ("first_abstain", "votes_abstain"),
        ];
        values.extend(totals.map(|(first, votes)| (first, motion.value(votes).clone())));
    }
    values.extend(reason.map(|reason| ("recount_reason", reason.into())));
    Ok(values)
}

/// What is recorded of a secret ballot beside its totals.
struct Papers<'a> {
    scrutineers: Option<&'a str>,
    blank: Option<u32>,
    spoiled: Option<u32>,
}

impl<'a> Papers<'a> {
    /// What the act tells of them; only a secret ballot has any.
    fn of(act: &'a RecordVote) -> Result<Self> {
        let scrutineers = act.scrutineers.as_deref().map(str::trim).filter(|who| !who.is_empty());
        let told = Self { scrutineers, blank: act.ballots_blank, spoiled: act.ballots_spoiled };
        let any = scrutineers.is_some() || told.blank.is_some() || told.spoiled.is_some();
        if any && act.mode != "secret" {
            return Err(Refusal::NoPapers {}.into());
        }
        Ok(told)
    }

    /// A paper that is no vote was handed in by somebody who could have voted.
    fn check(&self, totals: Option<Totals>, voters: u32, heads: bool) -> Result<()> {
        let none = u64::from(self.blank.unwrap_or(0)) + u64::from(self.spoiled.unwrap_or(0));
        let counted = totals.map_or(0, Totals::counted);
        if none > 0 && counted + none > u64::from(voters) {
            let votes = u32::try_from(counted + none).unwrap_or(u32::MAX);
            return Err(Refusal::TooManyVotes { votes, voters, heads }.into());
        }
        Ok(())
    }
}

/// What a vote freezes.
struct Frozen {
    list: VoterList,
    voters: u32,
    quorate: u32,
    quorum_needed: u32,
    seats: u32,
}

impl Frozen {
    /// What is frozen when a motion is voted on now.
    fn now(facts: &MeetingFacts) -> Self {
        let voter = |voter: meeting::Voter| Voter {
            id: voter.id,
            name: voter.name,
            replaces: voter.replaces.map(|(_, name)| name),
            vote: None,
        };
        Self {
            list: VoterList(facts.voter_list().into_iter().map(voter).collect()),
            voters: facts.present(),
            quorate: facts.quorate(),
            quorum_needed: facts.needed(),
            seats: facts.seats,
        }
    }

    /// What was frozen when the motion was voted on first. A quorum there was then, or a reason is
    /// kept why the vote went without one.
    fn of(motion: &Record, voted: bool) -> Option<Self> {
        let whole = |name: &str| {
            motion.value(name).as_whole().and_then(|number| u32::try_from(number).ok())
        };
        let list = motion.text("voter_list").map(VoterList::read);
        let (voters, quorum_needed, seats) =
            (whole("voters")?, whole("quorum_needed")?, whole("seats")?);
        let forced = motion.text("no_quorum_reason").is_some();
        let quorate = if forced { voters } else { voters.max(quorum_needed) };
        let list = list.flatten().unwrap_or_default();
        voted.then_some(Self { list, voters, quorate, quorum_needed, seats })
    }
}

/// How the vote was taken, with its totals; the answers of a roll call go into the list.
fn taken(
    act: &RecordVote,
    list: &mut VoterList,
    facts: &MeetingFacts,
) -> Result<(Taken, Option<Totals>)> {
    list.0.iter_mut().for_each(|voter| voter.vote = None);
    let none = act.votes_for.is_none() && act.votes_against.is_none();
    let none = none && act.votes_abstain.is_none();
    let casting = act.casting_vote;
    let counted = |totals| (Taken::Counted { totals, casting }, Some(totals));
    if act.mode != "roll-call" && act.ballots.is_some() {
        return Err(Refusal::TotalsNotCounted {}.into());
    }
    match act.mode.as_str() {
        "counted" | "secret" => match (act.votes_for, act.votes_against) {
            (Some(for_), Some(against)) => {
                let abstain = act.votes_abstain.unwrap_or(0);
                Ok(counted(Totals { for_, against, abstain }))
            }
            _ => Err(Refusal::TotalsMissing {}.into()),
        },
        _ if !none => Err(Refusal::TotalsNotCounted {}.into()),
        "roll-call" => {
            let ballots = act.ballots.as_ref().filter(|ballots| !ballots.is_empty());
            let ballots = ballots.ok_or(Refusal::BallotsMissing {})?;
            Ok(counted(called(ballots, list, facts)?))
        }
        _ if casting.is_some() => Err(Refusal::TotalsNotCounted {}.into()),
        "unanimous" => Ok((Taken::Unanimous, None)),
        "undocumented" => match act.outcome.as_deref() {
            Some("carried") => Ok((Taken::Undocumented { carried: true }, None)),
            Some("defeated") => Ok((Taken::Undocumented { carried: false }, None)),
            _ => Err(Refusal::OutcomeMissing {}.into()),
        },
        _ => Ok((Taken::Majority, None)),
    }
}

/// The totals of a roll call; each answer is written beside its name.
fn called(ballots: &Map<Id, String>, list: &mut VoterList, facts: &MeetingFacts) -> Result<Totals> {
    let mut totals = Totals::default();
    for (id, ballot) in ballots {
        one_of(ballot, &BALLOT)?;
        let Some(voter) = list.0.iter_mut().find(|voter| voter.id == id.as_str()) else {
            return Err(Refusal::NotVoting { name: facts.name(id.as_str()) }.into());
        };
        voter.vote = Some(ballot.clone());
        match ballot.as_str() {
            "for" => totals.for_ += 1,
            "against" => totals.against += 1,
            _ => totals.abstain += 1,
        }
    }
    Ok(totals)
}

/// Abstentions that nobody counted are not known to be none.
fn abstain(act: &RecordVote, totals: Option<Totals>) -> Value {
    let counted = totals.filter(|_| act.ballots.is_some()).map(|totals| totals.abstain);
    counted.or(act.votes_abstain).map(|votes| Value::Whole(i64::from(votes))).unwrap_or_default()
}
