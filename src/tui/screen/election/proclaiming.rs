//! What is asked before an election is proclaimed or called off, and before the order of the ballot is
//! drawn.

use chrono::NaiveDate;

use super::head;
use crate::domain::command::{CancelElection, Command, DrawOrder, Proclaim};
use crate::domain::field::Kind;
use crate::domain::id::Id;
use crate::domain::warning::Warning;
use crate::i18n::{counting, dates, wording};
use crate::store::query::elections::ElectionSheet;
use crate::t;
use crate::tui::context::Context;
use crate::tui::screen::Screen;
use crate::tui::screen::form::field::{FormField, Takes};
use crate::tui::screen::form::{FormScreen, Submit};
use crate::tui::screen::forms::{optional, text};
use crate::tui::screen::message::Message;

/// What a proclamation makes final.
fn body(sheet: &ElectionSheet, ends: &[NaiveDate], context: &Context) -> String {
    let words = &context.words;
    let ids = sheet.standing.as_ref().map(|found| found.elected.as_slice()).unwrap_or_default();
    let elected = sheet.names(ids);
    let mut body = match elected.is_empty() {
        true => t!(words, "proclaim-nobody").into_owned(),
        false => {
            let starts_on = sheet.election.date("starts_on").unwrap_or(context.today());
            let day = dates::plain(starts_on, context.language());
            let (names, count) = (elected.join(", "), elected.len());
            let end = match ends {
                [] => "none".to_owned(),
                ends => head::days(ends, context),
            };
            t!(words, "proclaim-body", names = names, count = count, day = day, end = end)
        }
    };
    // Where nobody is elected it was said that all stay vacant.
    let told = sheet.standing.as_ref().map(|found| match elected.is_empty() {
        true => counting::vacant_reserved(words, found),
        false => counting::vacancies(words, found),
    });
    for told in told.unwrap_or_default() {
        body = format!("{body} {told}");
    }
    let late = |doubt: &&Warning| matches!(doubt, Warning::ElectionNoticeLate { .. });
    for doubt in sheet.doubts.iter().filter(late) {
        body = format!("{body} {}", wording::warning(words, doubt));
    }
    // What should have been looked at before the vote is said a last time.
    for row in ids.iter().filter_map(|id| sheet.candidate(id)) {
        for doubt in row.doubts() {
            body = format!("{body} {}", wording::warning(words, &doubt));
        }
    }
    body
}

/// Asks whether the result is to be proclaimed: it is final. Where something is not on record that it
/// rests on, a reason is asked for first.
pub fn proclaim(sheet: &ElectionSheet, ends: &[NaiveDate], context: &Context) -> Box<dyn Screen> {
    let words = &context.words;
    let (election, on) = (sheet.election.id.clone(), context.today());
    let body = body(sheet, ends, context);
    if sheet.facts.not_on_record().is_empty() {
        let title = t!(words, "proclaim-title", name = sheet.election.label());
        let act = Command::Proclaim(Proclaim { election, on, despite: None });
        return Box::new(Message::final_act(title, body, "button-proclaim", act));
    }
    let key = format!("proclaim:{election}");
    // It is final, and on a small screen the form has no room for all that it makes so: that is asked whole.
    let (title, whole) = (t!(words, "proclaim-title", name = sheet.election.label()), body.clone());
    let submit = Submit::Confirmed(Box::new(move |parsed, _, _| {
        let (election, despite) = (election.clone(), optional(parsed, "despite"));
        let question = Message::question(title.clone(), whole.clone(), "button-proclaim");
        (question, Command::Proclaim(Proclaim { election, on, despite }))
    }));
    let why = t!(words, "proclaim-lacks", what = counting::lacking(words, sheet));
    Box::new(
        FormScreen::new("form-proclaim", key, submit).intro(format!("{why} {body}")).field(
            FormField::new("despite", "election-despite", Takes::Plain(Kind::Lines)).required(),
        ),
    )
}

/// Draws the order of the ballot.
pub fn order(sheet: &ElectionSheet, context: &Context) -> FormScreen {
    let election = sheet.election.id.clone();
    let key = format!("draw-order:{election}");
    let submit = Submit::Command(Box::new(move |parsed| {
        Command::DrawOrder(DrawOrder { election: election.clone(), seed: text(parsed, "seed") })
    }));
    FormScreen::new("form-draw-order", key, submit)
        .intro(t!(context.words, "draw-order-intro").into_owned())
        .field(FormField::new("seed", "election_round-seed", Takes::Plain(Kind::Text)).required())
}

/// Asks whether an election is to be called off.
pub fn cancel(election: &Id, sheet: &ElectionSheet, context: &Context) -> Message {
    let words = &context.words;
    let title = t!(words, "cancel-election-title", name = sheet.election.label());
    let body = t!(words, "cancel-election-body").into_owned();
    let act = CancelElection { election: election.clone() };
    Message::final_act(title, body, "button-cancel-election", Command::CancelElection(act))
}
