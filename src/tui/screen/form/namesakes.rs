//! What tells people apart who go by one name.

use super::lookup::find;
use crate::domain::entity::Entity;
use crate::domain::id::Id;
use crate::store::{self, Store};
use crate::text::fold::fold;
use crate::text::joined::Joined;
use crate::text::ordered::Map;
use crate::tui::context::Context;

/// What parts the facts of a proposal.
const BETWEEN: &str = " · ";

/// What tells people apart who go by one name: what a list of proposals says of each of them.
///
/// # Errors
/// What the register says.
pub fn namesakes<'a>(
    store: &Store,
    people: impl Iterator<Item = (&'a Id, &'a str)>,
    context: &Context,
) -> store::Result<Map<Id, String>> {
    told(store, people, context, |facts| facts)
}

/// The same, for a row with little room: only the facts that not all of that name share.
///
/// # Errors
/// What the register says.
pub fn differences<'a>(
    store: &Store,
    people: impl Iterator<Item = (&'a Id, &'a str)>,
    context: &Context,
) -> store::Result<Map<Id, String>> {
    told(store, people, context, differing)
}

type Facts = Vec<(Id, String)>;

fn told<'a>(
    store: &Store,
    people: impl Iterator<Item = (&'a Id, &'a str)>,
    context: &Context,
    say: fn(Facts) -> Facts,
) -> store::Result<Map<Id, String>> {
    let mut by_name: Map<String, Vec<&Id>> = Map::new();
    for (id, name) in people {
        by_name.or_default(fold(name)).push(id);
    }
    let mut told = Map::new();
    for (name, ids) in by_name.iter().filter(|(_, ids)| ids.len() > 1) {
        let known = find(store, Entity::Person, name, context)?;
        let here = known.into_iter().filter(|(id, ..)| ids.contains(&id));
        told.extend(say(here.map(|(id, _, detail)| (id, detail)).collect()));
    }
    Ok(told)
}

fn differing(facts: Facts) -> Facts {
    let has = |facts: &str, fact: &str| facts.split(BETWEEN).any(|other| other == fact);
    let own = |(id, told): &(Id, String)| {
        let own = told.split(BETWEEN).filter(|fact| !facts.iter().all(|(_, all)| has(all, fact)));
        (id.clone(), own.joined(BETWEEN))
    };
    facts.iter().map(own).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_not_all_share_is_said() {
        let fact = |id: &str, told: &str| (Id::new(id), told.to_owned());
        let facts = vec![
            fact("a", "Locataire · Place des Pins · 12 · 819 555-0101"),
            fact("b", "Locataire · Place des Pins · 14"),
            fact("c", "Locataire · Place des Pins"),
        ];
        let said: Vec<String> = differing(facts).into_iter().map(|(_, said)| said).collect();
        assert_eq!(said, ["12 · 819 555-0101", "14", ""]);
    }
}
