//! Proposals for a link: records found by the few letters that were typed.

use super::super::form::field::{FormField, Takes};
use super::namesakes::namesakes;
use super::parts;
use crate::domain::entity::Entity;
use crate::domain::field::Value;
use crate::domain::id::Id;
use crate::i18n::dates;
use crate::store::query::list::{From, List, Request};
use crate::store::{self, Store};
use crate::t;
use crate::text::fold::fold;
use crate::text::sort;
use crate::text::sought::matches;
use crate::tui::context::Context;
use crate::tui::widget::pick_list::Item;

/// Proposals shown at once are fewer; more letters find the rest.
const MOST: u32 = 40;

/// What is proposed for the field that has the keys.
#[derive(Debug, Default)]
pub(super) struct Lookup {
    wanted: bool,
    /// Whether proposals are wanted though nothing is typed.
    all: bool,
    /// Whether something was typed that nothing begins with.
    nothing: bool,
    /// Whether there is no record at all to propose.
    barren: bool,
    found: Vec<(Id, String, String)>,
    selected: usize,
    /// How many are called just as it was typed, the selected one among them.
    exact: usize,
}

impl Lookup {
    /// Asks for new proposals at the next reading.
    pub fn want(&mut self) {
        self.wanted = true;
    }

    /// Asks for the first of all records, where nothing is typed yet.
    pub fn want_all(&mut self) {
        (self.wanted, self.all) = (true, true);
    }

    /// Whether something was typed that nothing begins with.
    pub fn found_nothing(&self) -> bool {
        self.nothing
    }

    /// Whether there was no record at all to propose; asked once.
    pub fn take_barren(&mut self) -> bool {
        std::mem::take(&mut self.barren)
    }

    /// Puts the proposals away.
    pub fn close(&mut self) {
        (self.wanted, self.nothing, self.exact) = (false, false, 0);
        self.found.clear();
    }

    /// Whether there are proposals.
    pub fn is_open(&self) -> bool {
        !self.found.is_empty()
    }

    /// Another proposal.
    pub fn step(&mut self, down: bool) {
        self.choose_among_homonyms();
        let count = self.found.len().max(1);
        self.selected = (self.selected + if down { 1 } else { count - 1 }) % count;
    }

    /// Selects the proposal of that place.
    pub fn select(&mut self, place: usize) {
        self.choose_among_homonyms();
        self.selected = place.min(self.found.len().saturating_sub(1));
    }

    /// What is chosen of several with one name is meant; any other choice is not yet made.
    fn choose_among_homonyms(&mut self) {
        self.exact = usize::from(self.has_homonyms());
    }

    /// Whether several are called just as it was typed, and none of them was chosen.
    pub fn has_homonyms(&self) -> bool {
        self.exact > 1
    }

    /// The selected proposal's place.
    pub fn selected(&self) -> usize {
        self.selected
    }

    /// The proposal that Enter takes.
    pub fn chosen(&mut self) -> Option<(Id, String)> {
        let (id, label, _) = self.found.get(self.selected).cloned()?;
        self.close();
        Some((id, label))
    }

    /// The proposal, when it is the only one or called just as it was typed.
    pub fn single(&mut self) -> Option<(Id, String)> {
        if self.found.len() == 1 || self.exact == 1 { self.chosen() } else { None }
    }

    /// What is drawn.
    pub fn items(&self) -> Vec<Item<'_>> {
        let items = self.found.iter();
        items
            .map(|(_, label, detail)| Item { label: label.into(), detail: detail.into() })
            .collect()
    }

    /// Reads the proposals, if they were asked for; buildings only of the housing complex that is
    /// chosen, when one is, parts of a project only of the one whose part the form is of, and nobody
    /// whom a field has taken that says something else.
    pub fn read(
        &mut self,
        store: &Store,
        field: &mut FormField,
        (site, project): (Option<&Id>, Option<&Id>),
        taken: &[Id],
        context: &Context,
    ) -> store::Result<()> {
        if !std::mem::take(&mut self.wanted) {
            return Ok(());
        }
        self.selected = 0;
        let text = field.text().to_owned();
        let empty = text.trim().is_empty();
        let all = std::mem::take(&mut self.all);
        self.found = match field.takes() {
            _ if empty && !all => Vec::new(),
            Takes::Usual(names) => names
                .iter()
                .filter(|(name, _)| matches(&fold(name), &text))
                .map(|(name, detail)| (Id::new(name), name.clone(), detail.clone()))
                .collect(),
            Takes::OneOf(records) => among(store, records, &text, context)?,
            Takes::Link(Entity::Building) => buildings(store, &text, site)?,
            Takes::Link(entity) if project.is_some_and(|_| parts::is_part(*entity)) => {
                parts::of(store, *entity, project, &text, context)?
            }
            Takes::Link(entity) | Takes::Named(entity) => find(store, *entity, &text, context)?,
            _ => Vec::new(),
        };
        let is_taken = |(id, ..): &(Id, String, String)| taken.contains(id);
        let gone = self.found.iter().find(|found| is_taken(found)).map(|(_, name, _)| name.clone());
        self.found.retain(|found| !is_taken(found));
        field.unknown.know_taken(gone.filter(|_| self.found.is_empty()));
        field.unknown.know_several(self.found.len() > 1);
        let wanted = fold(text.trim());
        let mut exact = (0..self.found.len()).filter(|at| fold(&self.found[*at].1) == wanted);
        let first = exact.next();
        self.exact = exact.count() + usize::from(first.is_some());
        self.selected = first.unwrap_or(0);
        let must = !field.takes().is_open();
        if !must {
            // Any name will do there, also one that several have.
            self.exact = self.exact.min(1);
        }
        self.nothing = self.found.is_empty() && !empty && field.is_link() && must;
        if field.unknown.bars() {
            let asked = self.nothing.then(|| store.find(&text, Some(Entity::Person), 1));
            let known = asked.transpose()?.and_then(|known| known.into_iter().next());
            field.unknown.know(known.map(|known| known.label));
        }
        self.barren = self.found.is_empty() && empty && all;
        Ok(())
    }
}

/// Of the records that a field offers, those that were typed; namesakes as the register has them.
fn among(
    store: &Store,
    records: &[(Id, String)],
    text: &str,
    context: &Context,
) -> store::Result<Vec<(Id, String, String)>> {
    let found = records.iter().filter(|(_, label)| matches(&fold(label), text));
    let found: Vec<(Id, String)> = found.cloned().collect();
    let mut told = namesakes(store, found.iter().map(|(id, name)| (id, name.as_str())), context)?;
    let with_detail = found.into_iter().map(|(id, label)| {
        let detail = told.remove(&id).unwrap_or_default();
        (id, label, detail)
    });
    Ok(with_detail.collect())
}

/// Buildings, of one housing complex or of all, each with its complex.
fn buildings(
    store: &Store,
    text: &str,
    site: Option<&Id>,
) -> store::Result<Vec<(Id, String, String)>> {
    let found = match site {
        Some(site) => store.children(Entity::Building, "site_id", site)?,
        None => {
            let hits = store.find(text, Some(Entity::Building), MOST)?;
            let found = hits.iter().map(|hit| store.record(Entity::Building, &hit.id));
            found.collect::<store::Result<Vec<_>>>()?.into_iter().flatten().collect()
        }
    };
    let mut proposed = Vec::new();
    for building in
        found.iter().filter(|found| site.is_none() || matches(&fold(&found.label()), text))
    {
        let detail = match (site, building.link("site_id")) {
            (None, Some(site)) => store.label(Entity::Site, &site)?.unwrap_or_default(),
            _ => building.text("address").unwrap_or_default().to_owned(),
        };
        proposed.push((building.id.clone(), building.label(), detail));
    }
    sort::by_key(&mut proposed, |(_, label, _)| fold(label));
    Ok(proposed)
}

/// Namesakes of whom nothing else differs are told by the days on which they were written down.
fn tell_apart(found: &mut [(Id, String, String)], context: &Context) {
    let same = |one: &(Id, String, String), other: &(Id, String, String)| {
        one.0 != other.0 && one.1 == other.1 && one.2 == other.2
    };
    let twins: Vec<bool> =
        found.iter().map(|one| found.iter().any(|other| same(one, other))).collect();
    for ((id, _, detail), _) in found.iter_mut().zip(twins).filter(|(_, twin)| *twin) {
        let Some(day) = id.made_at().map(dates::here) else { continue };
        let day = dates::medium(day, context.language());
        let since = t!(context.words, "form-alike-since", day = day);
        *detail = if detail.is_empty() { since } else { format!("{since} · {detail}") };
    }
}

/// Records by the first letters of their words, in the order of their list.
pub(super) fn find(
    store: &Store,
    entity: Entity,
    text: &str,
    context: &Context,
) -> store::Result<Vec<(Id, String, String)>> {
    let Some(list) = List::of(entity) else {
        let hits = store.find(text, Some(entity), MOST)?;
        return Ok(hits.into_iter().map(|hit| (hit.id, hit.label, String::new())).collect());
    };
    let request = Request { filter: text, today: context.today(), ..Request::of(list) };
    let rows = store.window(&request, &From::Start, MOST)?;
    let mut found = Vec::new();
    for row in rows {
        let label = store.label(entity, &row.anchor.id)?.unwrap_or_default();
        let details = list.columns.iter().zip(&row.cells).skip(1);
        // A number says nothing without its heading.
        let details: Vec<String> = details
            .filter(|(column, value)| {
                column.width > 0 && !column.shown.is_number() && **value != Value::Null
            })
            .map(|(column, value)| {
                super::super::list::shown(column.shown, value, context).into_owned()
            })
            .collect();
        found.push((row.anchor.id, label, details.join(" · ")));
    }
    tell_apart(&mut found, context);
    Ok(found)
}
