//! The sentences of the acts that carry an election on.

use super::super::wording::{choice, day, small};
use super::Act;
use crate::domain::command::{DrawLots, Proclaim, RecordCount};
use crate::domain::election::ROUND_KIND;
use crate::domain::entity::Entity;
use crate::domain::field::Value;
use crate::domain::id::Id;
use crate::t;
use crate::text::sort;

impl Act<'_> {
    pub(super) fn election(&self, id: &Id) -> String {
        self.name(Entity::Election, id)
    }

    pub(super) fn count(&self, act: &RecordCount) -> String {
        let made = act.id.as_ref().or_else(|| self.made(Entity::ElectionRound));
        let kind = made.and_then(|round| self.value(Entity::ElectionRound, round, "kind"));
        let kind = kind.as_ref().and_then(Value::as_text).unwrap_or("vote").to_owned();
        let mut votes: Vec<(&Id, &u32)> = act.votes.iter().collect();
        sort::by_key(&mut votes, |(_, votes)| std::cmp::Reverse(**votes));
        let votes: Vec<String> = votes
            .into_iter()
            .map(|(id, votes)| format!("{} {votes}", self.name(Entity::Candidate, id)))
            .collect();
        if !act.ballots.is_empty() {
            return t!(
                self.words,
                "history-record-ballots",
                election = self.election(&act.election),
                round = small(&choice(self.words, &ROUND_KIND, &kind)),
                count = act.valid
            );
        }
        t!(
            self.words,
            "history-record-count",
            election = self.election(&act.election),
            round = small(&choice(self.words, &ROUND_KIND, &kind)),
            votes = votes.join(", ")
        )
    }

    pub(super) fn lots(&self, act: &DrawLots) -> String {
        let (election, witnesses) = (self.election(&act.election), act.witnesses.trim());
        t!(self.words, "history-draw-lots", election = election, witnesses = witnesses)
    }

    pub(super) fn proclaim(&self, act: &Proclaim) -> String {
        let (election, date) = (self.election(&act.election), day(self.words, &act.on.to_string()));
        t!(self.words, "history-proclaim", election = election, date = date)
    }
}
