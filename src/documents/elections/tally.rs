//! The sheet on which a scrutineer counts by hand: strokes beside names, and every ballot accounted for.

use crate::domain::entity::Entity;
use crate::i18n::wording::label;
use crate::i18n::words::Words;
use crate::store::{Result, Store};
use crate::t;
use crate::text::joined::Joined;

use super::super::model::{Block, plain};
use super::super::subject::Subject;
use super::super::template::values::Values;
use super::ballot::{due, marks};
use super::{at, head, of_election, round_named};

/// What is filled into the tally sheet of the vote that has to come; each scrutineer has one and counts
/// without looking at the other's.
///
/// # Errors
/// As the ballots of the same vote ([`super::ballot::values`]).
pub fn values(store: &Store, subject: &Subject, words: &Words) -> Result<Values> {
    store.at_one_moment(|store| {
        let sheet = subject.election_sheet(store)?;
        // A recount after the proclamation needs the sheet as well.
        at(&sheet, &["closed", "proclaimed"])?;
        let mut values = of_election(store, &sheet, words)?;
        let (kind, names, seats) = due(&sheet, words)?;
        values.put("round", round_named(kind, words));
        if sheet.code("method") == "stv" {
            values.put("marks", preferences(&names, words));
            values.blocks("totals", [read_one_by_one(words)]);
            values.blocks("ballots", ballots(words));
            return Ok(values);
        }
        let told = match marks(&sheet, names.len(), seats) {
            Some(marks) => t!(words, "paper-tally-marks", marks = marks),
            None => t!(words, "paper-tally-any").into_owned(),
        };
        values.put("marks", told);
        let rows = names.iter().map(|name| vec![plain(name.as_str()), plain(""), plain("")]);
        let table = Block::Sheet {
            head: head([
                t!(words, "paper-election-candidate"),
                t!(words, "paper-election-votes"),
                t!(words, "paper-tally-strokes"),
            ]),
            rows: rows.collect(),
        };
        values.blocks("totals", [table]);
        values.blocks("ballots", ballots(words));
        Ok(values)
    })
}

/// So many ballots a sheet has room for.
const ROOM: usize = 30;

/// The numbers by which the candidates' names are written.
fn preferences(names: &[String], words: &Words) -> String {
    let numbered = names.iter().zip(1..).map(|(name, number)| format!("{number} = {name}"));
    t!(words, "paper-tally-preferences", names = numbered.joined("; "))
}

/// Room to write the preferences of each ballot, by the number that it got once all were mixed.
fn read_one_by_one(words: &Words) -> Block {
    let rows = (1..=ROOM / 2).map(|number| {
        let other = number + ROOM / 2;
        vec![plain(number.to_string()), plain(""), plain(other.to_string()), plain("")]
    });
    let number = t!(words, "paper-tally-ballot");
    let marks = t!(words, "paper-tally-in-order");
    Block::Sheet {
        head: head([number.clone(), marks.clone(), number, marks]),
        rows: rows.collect(),
    }
}

/// The ballots, those that were handed out last: the sum of all others. Side by side, so that they stay
/// on the page of the votes and of the signature.
fn ballots(words: &Words) -> [Block; 3] {
    let of = |fields: [&str; 2]| {
        let labels = fields.iter().map(|field| label(words, Entity::ElectionRound, field));
        Block::Blanks(labels.collect())
    };
    [of(["valid", "blank"]), of(["rejected", "spoiled"]), of(["unreturned", "issued"])]
}
