//! The form of a vote: how it was taken, the totals, and what they give while they are typed; or
//! the chair's ruling.

mod command;
mod fields;
mod told;

use super::clock;
use super::forms;
use super::head;
use super::moves;
use super::persons::{in_the_open, on_persons};
use super::roll_call::RollCall;
use super::scrutineers;
use super::totals::{ByRules, may_be_equal, silent};
use crate::domain::entity::Entity;
use crate::domain::field::{Choices, Kind as FieldKind};
use crate::domain::id::Id;
use crate::domain::meeting::Status;
use crate::domain::motion::{CASTING, is_pending};
use crate::domain::procedure::{Decision, Kind};
use crate::domain::rules::{PERSONS_SECRET, SECRET_ON_REQUEST};
use crate::domain::tally::Majority;
use crate::domain::voters::VoterList;
use crate::i18n::date_input::Toward;
use crate::i18n::wording;
use crate::store::Record;
use crate::store::query::meetings::MeetingSheet;
use crate::t;
use crate::tui::context::Context;
use crate::tui::screen::Effect;
use crate::tui::screen::form::field::{FormField, Optional, Takes};
use crate::tui::screen::form::{Does, FormScreen, Submit};
use crate::tui::screen::forms::text;
use crate::tui::screen::section::Section;
use crate::tui::theme::Role;
use command::{asked_secret, base_of, command};
use fields::{again_field, asked_field};
use told::{Against, away, put, told};

/// What becomes of a motion that waits: one of the votes, the chair's ruling, or it leaves without
/// either.
pub const VOTE_WAY: Choices = Choices {
    name: "vote-way",
    codes: &[
        "unanimous",
        "counted",
        "majority",
        "roll-call",
        "secret",
        "upheld",
        "denied",
        "ended",
        "withdrawn",
        "lapsed",
        "tabled",
        "postponed",
        "referred",
        "noted-carried",
        "noted-defeated",
    ],
};

/// The ways to vote that have numbers.
const COUNTED: &[&str] = &["counted", "secret"];

/// The ways that are a vote, and so want a quorum.
const VOTES: &[&str] =
    &["unanimous", "counted", "majority", "roll-call", "secret", "noted-carried", "noted-defeated"];

/// What tells one recorded vote from another.
const READ: [&str; 5] = ["outcome", "mode", "votes_for", "votes_against", "votes_abstain"];

/// What leaves out some ways to vote.
#[derive(Debug, Clone, Copy)]
struct Vote {
    /// Whether a secret ballot was asked for.
    secret: bool,
    /// Whether there is nobody to call by name.
    nameless: bool,
    /// Whether that is so because only heads were counted.
    heads: bool,
}

/// The ways that a motion can be decided now.
fn ways(motion: &Record, kind: Kind, is: Vote, context: &Context) -> Vec<&'static str> {
    let pending = is_pending(motion.text("outcome").unwrap_or_default());
    let chair = context.rules.procedure(kind).decision == Decision::Chair;
    let is_offered = |way: &&&str| match **way {
        "upheld" | "denied" => chair,
        "ended" => kind == Kind::EndInCamera && pending,
        "withdrawn" => pending,
        "lapsed" => pending && !chair && motion.text("seconder_id").is_none(),
        "roll-call" if is.nameless => false,
        // Who asked for a secret ballot gets no other.
        "unanimous" | "counted" | "majority" | "roll-call" | "noted-carried" | "noted-defeated"
            if is.secret =>
        {
            false
        }
        // The other kinds do not leave by themselves: they are disposed of.
        "tabled" | "postponed" | "referred" => pending && kind == Kind::Main,
        _ => !chair,
    };
    VOTE_WAY.codes.iter().filter(is_offered).copied().collect()
}

/// The way in which a motion was decided.
fn way_of(motion: &Record) -> &str {
    let outcome = motion.text("outcome").unwrap_or_default();
    match (motion.text("mode"), outcome) {
        (Some("undocumented"), "carried") => "noted-carried",
        (Some("undocumented"), _) => "noted-defeated",
        (Some(mode), _) => mode,
        (None, outcome) => outcome,
    }
}

/// Under which the draft of a vote is kept.
pub(super) fn draft_key(motion: &Id) -> String {
    format!("vote:{motion}")
}

/// Records the vote on a motion or the chair's ruling, or anew if it was recorded wrongly.
pub(super) fn vote(sheet: &MeetingSheet, motion: &Record, context: &Context) -> FormScreen {
    let kind = Kind::from_code(motion.text("kind").unwrap_or_default());
    let voted = motion.text("voter_list").is_some() || motion.text("mode").is_some();
    let is = Vote {
        secret: sheet.floor.is_secret(motion.id.as_str()),
        nameless: names_to_call(sheet, motion, voted) == 0,
        heads: sheet.facts.is_assembly(),
    };
    let codes = ways(motion, kind, is, context);
    let said = codes
        .iter()
        .map(|code| ((*code).to_owned(), wording::decided(&context.words, &VOTE_WAY, kind, code)));
    let persons = on_persons(sheet, motion) && context.rules.is_on(&PERSONS_SECRET);
    // A vote on persons is secret by the committee's rule, unless something else was recorded of it.
    let begins = match way_of(motion) {
        // Nobody moves that the doors open: the chair opens them.
        "proposed" if kind == Kind::EndInCamera && motion.text("mover_id").is_none() => "ended",
        "proposed" if persons && codes.contains(&"secret") => "secret",
        way => way,
    };
    let way =
        FormField::new("way", "field-vote-way", Takes::Words(said.collect())).with(begins, context);
    let (target, people) = (motion.clone(), sheet.clone());
    let home = context.home;
    let request = t!(context.words, "move-text-secret-ballot").into_owned();
    let submit = Submit::Over(Box::new(move |parsed, read| {
        if text(parsed, "way") == "roll-call" {
            let call = RollCall::new(&people, &target, base_of(parsed, read, &target));
            return Effect::Many(vec![Effect::Close, Effect::Open(Box::new(call))]);
        }
        Effect::Submit(asked_secret(
            command(parsed, read, &target, home),
            parsed,
            &target,
            &request,
        ))
    }));
    let read = READ.map(|name| (name.to_owned(), motion.value(name).to_json()));
    // A roll call counts by itself, and what was not counted has no numbers.
    let count = |name: &'static str| {
        FormField::new(name, format!("motion-{name}"), Takes::Plain(FieldKind::Whole))
            .with(motion.value(name).clone(), context)
            .when("way", COUNTED)
    };
    let whole = |name: &str| motion.value(name).as_whole().and_then(|n| u32::try_from(n).ok());
    let (present, quorate) = sheet.counted_on(motion.link("item_id").as_ref());
    let voters = whole("voters").filter(|_| voted).unwrap_or(present);
    let needed = whole("quorum_needed").filter(|_| voted).unwrap_or(sheet.quorum_needed);
    let against = Against {
        voters,
        seats: whole("seats").filter(|_| voted).unwrap_or(sheet.seats),
        majority: motion.text("majority").and_then(Majority::from_code).unwrap_or_default(),
        motion: put(sheet, motion, kind, context),
        kind,
        number: (kind == Kind::Main && motion.text("number").is_none())
            .then(|| sheet.next_number.clone()),
        is,
        on_persons: on_persons(sheet, motion),
        withdrawn: sheet.withdrawn_behind(motion).into_iter().map(str::to_owned).collect(),
        lacking: match kind.needs_quorum() {
            true => needed.saturating_sub(if voted { voters } else { quorate }),
            false => 0,
        },
        by_withdrawal: !voted && sheet.facts.with_withdrawn().quorate() >= needed,
        away: away(sheet),
        by: ByRules::of(motion, voted, context),
    };
    let chair = context.rules.procedure(kind).decision == Decision::Chair;
    let (title, key) = if chair {
        ("form-ruling", format!("ruling:{}", motion.id))
    } else {
        ("form-vote", draft_key(&motion.id))
    };
    let mut form = FormScreen::new(title, key, submit)
        .in_section(Section::Meetings)
        .with_roll()
        .that_does("action-call", Does::While("way", "roll-call"))
        .read(read.into())
        .field(way);
    if !chair {
        form = form
            .field(count("votes_for"))
            .field(count("votes_against"))
            .field(count("votes_abstain"));
        form = form.digits("way", "votes_for", COUNTED);
        form = form.doubting(move |parsed, context| silent(parsed, voters, context));
        if persons && !voted && !is.secret {
            form = form.doubting(in_the_open);
        }
        if !voted && !is.secret && context.rules.whole(&SECRET_ON_REQUEST) > 0 {
            form = form.field(asked_field(context)).field(
                FormField::new("secret_by", "field-secret-by", Takes::OneOf(forms::voters(sheet)))
                    .when("secret_asked", &["on"]),
            );
            if let Some(askers) = moves::askers_field(context) {
                form = form.field(askers.when("secret_asked", &["on"]));
            }
        }
        let paper = |name: &'static str| count(name).when("way", &["secret"]);
        form = form.field(paper("ballots_blank")).field(paper("ballots_spoiled"));
        for who in scrutineers::fields(motion, context) {
            form = form.field(who.when("way", &["secret"]));
        }
        if codes.contains(&"postponed") {
            let until = FormField::new("until_on", "motion-until_on", Takes::Day(Toward::Future));
            let to = Takes::Named(Entity::Body);
            let to = FormField::new("referred_to", "motion-referred_to", to).required();
            form =
                form.field(until.when("way", &["postponed"])).field(to.when("way", &["referred"]));
        }
        if against.by.may_cast {
            let takes = Takes::Choice(&CASTING, Optional::Yes);
            let casting = FormField::new("casting", "field-casting-vote", takes);
            let casting = casting.with(motion.value("casting").clone(), context);
            form = form.field(casting.provided(may_be_equal));
        }
        if against.lacking > 0 {
            let takes = Takes::Plain(FieldKind::Text);
            let reason = FormField::new("no_quorum_reason", "motion-no_quorum_reason", takes);
            let reason = reason.with(motion.value("no_quorum_reason").clone(), context);
            form = form.field(reason.when("way", VOTES));
        }
    }
    if motion.text("mode").is_some() {
        let reason = Takes::Plain(FieldKind::Text);
        let reason = FormField::new("recount_reason", "motion-recount_reason", reason).required();
        form = form.field(again_field(context)).field(reason.when("again", &["recount"]));
    }
    let open = head::status(sheet) == Status::Open;
    let at = (open && !voted).then(|| clock::now(sheet, context));
    let at = at.or_else(|| motion.text("decided_at").map(str::to_owned)).unwrap_or_default();
    let hour = FormField::new("at", "motion-decided_at", Takes::Plain(FieldKind::Time));
    form.field(hour.with(at, context)).remark(move |parsed, context| {
        let mut said = vec![(against.motion.clone(), Role::Text)];
        if !chair {
            said.extend(told(parsed, &against, context));
        }
        said
    })
}

/// The names that a roll call would call: of a vote that was taken, those who could vote then.
fn names_to_call(sheet: &MeetingSheet, motion: &Record, voted: bool) -> usize {
    match motion.text("voter_list").and_then(VoterList::read) {
        Some(list) => list.0.len(),
        None if voted => 0,
        None => sheet.facts.on_item(motion.text("item_id")).voter_list().len(),
    }
}

/// Why no vote can be recorded on a motion now, its turn and its quorum aside.
pub(super) fn why_not(
    sheet: &MeetingSheet,
    motion: Option<&Record>,
    context: &Context,
) -> Option<String> {
    let words = &context.words;
    let Some(motion) = motion else { return Some(t!(words, "why-no-motion").into_owned()) };
    let outcome = motion.text("outcome").unwrap_or_default();
    let decided = !is_pending(outcome);
    if decided && motion.text("mode").is_none() && !matches!(outcome, "upheld" | "denied") {
        return Some(t!(words, "why-no-vote-left").into_owned());
    }
    if !matches!(head::status(sheet), Status::Open | Status::Held) {
        return Some(t!(words, "why-not-open").into_owned());
    }
    if let Err(first) = sheet.floor.may_vote(motion.id.as_str()) {
        return Some(wording::refusal(words, &first));
    }
    let kind = Kind::from_code(motion.text("kind").unwrap_or_default());
    let by_chair = kind == Kind::EndInCamera || forms::is_hour_alone(motion);
    if motion.text("mover_id").is_none() && !by_chair {
        return Some(t!(words, "why-no-mover").into_owned());
    }
    None
}
