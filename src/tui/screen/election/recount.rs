//! Ballots that are counted again after the proclamation. What was sealed stays as it is: the figures are
//! kept beside it, with what is decided on them.

use serde_json::json;

use super::forms::{BALLOTS, VOTES, told};
use crate::domain::command::Command;
use crate::domain::election::method;
use crate::domain::entity::Entity;
use crate::domain::field::Kind;
use crate::i18n::date_input::Toward;
use crate::i18n::wording;
use crate::store::query::elections::ElectionSheet;
use crate::t;
use crate::tui::context::Context;
use crate::tui::screen::form::field::{FormField, Takes};
use crate::tui::screen::form::{FormScreen, Parsed, Submit};
use crate::tui::screen::forms::{day, optional};

/// The form of a recount, by two scrutineers where there are two; `None` where nothing was counted by
/// totals.
pub fn recount(sheet: &ElectionSheet, context: &Context) -> Option<FormScreen> {
    let (words, today) = (&context.words, context.today());
    let (among, seats) = sheet.recounted.as_ref()?;
    let rows = sheet.on_ballot(among);
    let names: Vec<String> = rows.iter().map(|row| row.name.clone()).collect();
    let of_ballots = BALLOTS
        .map(|name| (name, wording::small(&wording::label(words, Entity::ElectionRound, name))));
    let (election, called) = (sheet.election.id.clone(), names.clone());
    let counted = move |parsed: &Parsed| {
        let number = |name: &str| parsed.get(name).and_then(|value| value.as_whole()).unwrap_or(0);
        let ballots = of_ballots.iter().map(|(name, label)| format!("{label} {}", number(name)));
        let votes = called.iter().zip(VOTES.iter());
        let votes = votes.map(|(called, name)| format!("{called} {}", number(name)));
        let (ballots, votes) = (ballots.collect::<Vec<_>>(), votes.collect::<Vec<_>>());
        let figures = format!("{}\n{}", ballots.join("; "), votes.join("; "));
        match optional(parsed, "note") {
            Some(note) => format!("{figures}\n{note}"),
            None => figures,
        }
    };
    let submit = Submit::Command(Box::new(move |parsed| {
        let on = day(parsed, "on").unwrap_or(today).to_string();
        let set = [
            ("election_id", json!(election)),
            ("kind", json!("recount")),
            ("received_on", json!(on)),
            ("grounds", json!(optional(parsed, "grounds"))),
            ("reasons", json!(counted(parsed))),
        ];
        Command::save(Entity::Objection, None, set)
    }));
    let (method, marks) = (method(sheet.code("method")), *seats);
    let key = format!("recount:{}", sheet.election.id);
    let mut form = FormScreen::new("form-recount", key, submit)
        .intro(t!(words, "recount-intro").into_owned())
        .remark(move |parsed, context| told(parsed, method, marks, context));
    if let Some(scrutineers) = super::forms::scrutineers(sheet) {
        form = form.twice(scrutineers);
    }
    form = form
        .field(
            FormField::new("on", "election_round-held_on", Takes::Day(Toward::Past))
                .required()
                .with(today, context),
        )
        .field(
            FormField::new("grounds", "objection-grounds", Takes::Plain(Kind::Lines)).required(),
        );
    form = super::forms::with_ballots(form);
    for (place, (called, name)) in names.into_iter().zip(VOTES.iter()).enumerate() {
        let mut field = FormField::new(name, "round_vote-votes", Takes::Plain(Kind::Whole));
        field.called = Some(called);
        form = form.field(if place == 0 { field.section("count-votes") } else { field });
    }
    Some(form.field(FormField::new("note", "election_round-note", Takes::Plain(Kind::Lines))))
}
