//! Ballots that are counted again after the proclamation. What was sealed stays as it is: the figures are
//! kept beside it, with what they would come to and what is decided on them.

use chrono::NaiveDate;
use serde_json::json;

use super::forms::{self, BALLOTS, VOTES};
use crate::domain::command::Command;
use crate::domain::count::Method;
use crate::domain::election::ballots::{BallotTally, agree};
use crate::domain::election::method;
use crate::domain::election::outcome::Ahead;
use crate::domain::entity::Entity;
use crate::domain::field::{Kind, Value};
use crate::domain::id::Id;
use crate::i18n::words::Words;
use crate::i18n::{counting, wording};
use crate::store::query::elections::ElectionSheet;
use crate::t;
use crate::text::joined::Joined;
use crate::text::sort;
use crate::tui::context::Context;
use crate::tui::screen::form::field::{FormField, Takes};
use crate::tui::screen::form::{FormScreen, Parsed, Submit};
use crate::tui::screen::forms::{day, optional};
use crate::tui::theme::Role;

/// Figures of a recount: each candidate's votes by the ids, and the ballots where preferences count.
pub(super) struct Figures {
    pub votes: Vec<(String, u64)>,
    pub ballots: Vec<(Vec<String>, u64)>,
}

/// A round of a proclaimed election whose ballots are counted again.
#[derive(Clone)]
pub(super) struct Recount {
    sheet: ElectionSheet,
    place: usize,
}

impl Recount {
    /// The round that is meant, or the last with ballots; `None` where nothing was counted.
    pub fn of(sheet: &ElectionSheet, meant: Option<&Id>) -> Option<Self> {
        Some(Self { place: sheet.to_recount(meant)?, sheet: sheet.clone() })
    }

    /// Who stood in it, in the order of the ballot, and for how many seats.
    pub fn stakes(&self) -> (Vec<(Id, String)>, usize) {
        let (among, seats) = self.sheet.course.ballots_of(self.place).unwrap_or_default();
        let rows = self.sheet.on_ballot(&among).into_iter();
        (rows.map(|row| (row.record.id.clone(), row.name.clone())).collect(), seats)
    }

    /// Whether it counts the ballots of the first vote again.
    pub fn is_of_first(&self) -> bool {
        self.place == 0
    }

    /// « Vote, 2e tour ».
    pub fn called(&self, words: &Words) -> String {
        let kind = self.sheet.rounds[self.place].kind();
        counting::round(words, kind, self.sheet.vote_number(self.place))
    }

    /// What the figures would have come to, beside what was proclaimed.
    pub fn verdict(&self, figures: Figures, words: &Words) -> Option<(String, Role)> {
        let proclaimed = self.sheet.standing.as_ref()?;
        let sheet = &self.sheet;
        let found = sheet.course.counted_again(self.place, figures.votes, figures.ballots)?;
        if let Ahead::Round { kind, among, .. } = &found.ahead {
            let (round, names) = (counting::round(words, *kind, None), sheet.names(among));
            let (round, names) = (wording::small(&round), names.join(", "));
            let told = t!(words, "recount-undecided", round = round, names = names);
            return Some((told, Role::Warning));
        }
        let sorted = |ids: &[String]| {
            let mut ids = ids.to_vec();
            sort::by(&mut ids, Ord::cmp);
            ids
        };
        if sorted(&found.elected) == sorted(&proclaimed.elected) {
            return Some((t!(words, "recount-same").into_owned(), Role::Good));
        }
        let names = sheet.names(&found.elected).join(", ");
        let others = sheet.names(&proclaimed.elected).join(", ");
        Some((t!(words, "recount-other", names = names, proclaimed = others), Role::Warning))
    }

    /// The act that keeps the figures, with what they would come to.
    pub fn kept(
        &self,
        (on, grounds, note): (NaiveDate, Option<String>, Option<String>),
        tally: BallotTally,
        figures: Figures,
        words: &Words,
    ) -> Command {
        let label =
            |name: &str| wording::small(&wording::label(words, Entity::ElectionRound, name));
        let BallotTally { issued, valid, blank, rejected, spoiled, unreturned } = tally;
        let ballots = BALLOTS.iter().zip([issued, valid, blank, rejected, spoiled, unreturned]);
        let ballots = ballots.map(|(name, count)| format!("{} {count}", label(name)));
        let ballots = ballots.joined("; ");
        let named = |id: &str| self.sheet.candidate(id).map(|row| row.name.clone());
        let votes = figures.votes.iter();
        let votes = votes.map(|(id, votes)| format!("{} {votes}", named(id).unwrap_or_default()));
        let votes = votes.joined("; ");
        let votes = match figures.ballots.is_empty() {
            true => votes,
            false => t!(words, "recount-first-choices", votes = votes),
        };
        let several = self.sheet.rounds.iter().filter(|round| round.tally().is_some()).count() > 1;
        let round = several.then(|| self.called(words));
        let verdict = self.verdict(figures, words).map(|(told, _)| told);
        let lines = [round, Some(ballots), Some(votes), verdict, note];
        let reasons = lines.into_iter().flatten().joined("\n");
        let set = [
            ("election_id", json!(self.sheet.election.id)),
            ("kind", json!("recount")),
            ("received_on", json!(on.to_string())),
            ("grounds", json!(grounds)),
            ("reasons", json!(reasons)),
        ];
        Command::save(Entity::Objection, None, set)
    }
}

/// The votes that are typed, once all are.
fn typed(parsed: &Parsed, candidates: &[(Id, String)]) -> Option<Vec<(String, u64)>> {
    let fields = candidates.iter().zip(VOTES.iter());
    let votes = fields.map(|((id, _), name)| {
        let votes = parsed.get(name).and_then(Value::as_whole)?;
        Some((id.to_string(), u64::try_from(votes).ok()?))
    });
    votes.collect()
}

/// The form of a recount by totals, by two scrutineers where there are two; `None` where nothing was
/// counted.
pub fn recount(sheet: &ElectionSheet, meant: Option<&Id>, context: &Context) -> Option<FormScreen> {
    let (words, today) = (&context.words, context.today());
    let recount = Recount::of(sheet, meant)?;
    let (candidates, marks) = recount.stakes();
    let method = method(sheet.code("method"));
    // It stays in the register and stands in the report: it is in the language of the papers.
    let language = context.home;
    let submit = {
        let (recount, candidates) = (recount.clone(), candidates.clone());
        Submit::Command(Box::new(move |parsed| {
            let on = day(parsed, "on").unwrap_or(today);
            let said = (on, optional(parsed, "grounds"), optional(parsed, "note"));
            let votes = candidates.iter().zip(VOTES.iter()).map(|((id, _), name)| {
                let votes = parsed.get(name).and_then(Value::as_whole).unwrap_or(0);
                (id.to_string(), u64::try_from(votes).unwrap_or(0))
            });
            let figures = Figures { votes: votes.collect(), ballots: Vec::new() };
            recount.kept(said, forms::tally(parsed), figures, &Words::new(language))
        }))
    };
    let key = format!("recount:{}:{}", sheet.election.id, recount.place);
    let called = recount.called(words);
    let several = sheet.rounds.iter().filter(|round| round.tally().is_some()).count() > 1;
    let intro = t!(words, "recount-intro", round = called, several = i64::from(several));
    let names = candidates.clone();
    let mut form =
        FormScreen::new("form-recount", key, submit).intro(intro).remark(move |parsed, context| {
            let mut told = forms::told(parsed, method, marks, context);
            told.extend(said_of(&recount, &names, (method, marks), parsed, context));
            told
        });
    if let Some(scrutineers) = forms::scrutineers(sheet) {
        form = form.twice(scrutineers, move |parsed, context| {
            forms::not_borne(parsed, method, marks, &context.words)
        });
    }
    form = forms::with_ballots(asked(form, context));
    let among: Vec<String> = candidates.iter().map(|(id, _)| id.to_string()).collect();
    Some(forms::with_votes(form, &candidates, &among).field(forms::note()))
}

/// What the votes that are typed would come to, where the ballots can bear them.
fn said_of(
    recount: &Recount,
    candidates: &[(Id, String)],
    (method, marks): (Method, usize),
    parsed: &Parsed,
    context: &Context,
) -> Option<(String, Role)> {
    let votes = typed(parsed, candidates)?;
    let totals: Vec<u64> = votes.iter().map(|(_, votes)| *votes).collect();
    agree(&totals, forms::tally(parsed).valid, method, marks).ok()?;
    recount.verdict(Figures { votes, ballots: Vec::new() }, &context.words)
}

/// The day of a recount and what it was asked for.
pub(super) fn asked(form: FormScreen, context: &Context) -> FormScreen {
    form.field(forms::on(context))
        .field(FormField::new("grounds", "objection-grounds", Takes::Plain(Kind::Lines)).required())
}
