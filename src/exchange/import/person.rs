//! What rows change of the people they speak of, gathered into one save for each person.

use std::collections::HashMap;

use chrono::NaiveDate;

use crate::domain::command::{Command, Save, Stamp, Values};
use crate::domain::entity::Entity;
use crate::domain::id::Id;
use crate::store::{self, Record, Store};

use super::super::table::key;
use super::draft::{Cell, ConsentCell, Draft};
use super::places::Places;
use super::{FieldChange, Options, Remark};
use crate::text::phones::same_phone;

/// The people that the list adds or changes.
pub(super) struct People<'a> {
    store: &'a Store,
    stamp: &'a Stamp,
    options: &'a Options,
    pub places: Places<'a>,
    people: Vec<Person>,
    by_id: HashMap<Id, usize>,
}

/// One person: what the register holds, what the list sets.
struct Person {
    id: Id,
    /// The first line that speaks of them.
    line: usize,
    before: Option<Record>,
    set: Values,
    consent: Option<(NaiveDate, String)>,
    standing: Consented,
}

/// What is known of a person's consent to be contacted.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Consented {
    /// None was recorded.
    Never,
    /// One stands.
    Given,
    /// The last one was withdrawn on that day.
    Withdrawn(NaiveDate),
    /// The list says no.
    Refused,
}

/// What a row changed.
#[derive(Default)]
pub(super) struct Done {
    pub fields: Vec<FieldChange>,
    pub consent: Option<NaiveDate>,
}

impl Done {
    pub fn is_nothing(&self) -> bool {
        self.fields.is_empty() && self.consent.is_none()
    }
}

impl Person {
    /// What a field holds once the rows so far are written.
    fn text(&self, field: &str) -> &str {
        let before = || self.before.as_ref().and_then(|record| record.text(field));
        let set = self.set.get(field).and_then(|value| value.as_str());
        set.or_else(before).unwrap_or_default()
    }
}

impl<'a> People<'a> {
    pub fn new(store: &'a Store, stamp: &'a Stamp, options: &'a Options) -> store::Result<Self> {
        let places = Places::read(store, stamp, options)?;
        Ok(Self { store, stamp, options, places, people: Vec::new(), by_id: HashMap::new() })
    }

    /// Adds somebody new; the day of the consent written with them.
    pub fn add(
        &mut self,
        id: &Id,
        line: usize,
        draft: &Draft,
        remarks: &mut Vec<Remark>,
    ) -> Option<NaiveDate> {
        let mut set = Values::new();
        set.insert("family_name".to_owned(), draft.family.as_str().into());
        if !draft.given.is_empty() {
            set.insert("given_name".to_owned(), draft.given.as_str().into());
        }
        let kind = if draft.kind.is_empty() { "tenant" } else { draft.kind };
        let mut draft = draft.clone();
        let Cell { header, value } = std::mem::take(&mut draft.seats);
        if !value.is_empty() {
            draft.label(&header, &value);
        }
        set.insert("kind".to_owned(), kind.into());
        let (before, standing) = (None, Consented::Never);
        let person = Person { id: id.clone(), line, before, set, consent: None, standing };
        let at = self.put(person);
        self.merge(at, line, &draft, remarks).consent
    }

    /// Changes somebody known: in the register (`before`), or by an earlier row.
    pub fn change(
        &mut self,
        id: &Id,
        line: usize,
        before: Option<Record>,
        draft: &Draft,
        remarks: &mut Vec<Remark>,
    ) -> store::Result<Done> {
        let at = match self.by_id.get(id) {
            Some(at) => *at,
            None => {
                let before = match before {
                    Some(before) => Some(before),
                    None => self.store.record(Entity::Person, id)?,
                };
                let standing = standing(&self.store.children(Entity::Consent, "person_id", id)?);
                let (set, consent) = (Values::new(), None);
                self.put(Person { id: id.clone(), line, before, set, consent, standing })
            }
        };
        Ok(self.merge(at, line, draft, remarks))
    }

    fn put(&mut self, person: Person) -> usize {
        let at = self.people.len();
        self.by_id.insert(person.id.clone(), at);
        self.people.push(person);
        at
    }

    /// Sets what the row says. The first row of a person may change what the register holds; a
    /// later one only fills blanks, so that two rows that disagree do not take turns.
    fn merge(&mut self, at: usize, line: usize, draft: &Draft, remarks: &mut Vec<Remark>) -> Done {
        let mut draft = draft.clone();
        let known = draft.remarks.len();
        let place = self.places.find_or_make(&draft.site.value, &draft.building.value);
        for (found, cell) in [(&place.site, &draft.site), (&place.building, &draft.building)]
            .map(|(found, cell)| (found.is_some(), cell.clone()))
        {
            let Cell { header, value } = cell;
            if !found && !value.is_empty() {
                draft.keep_in_note(&header, &value);
            }
        }
        remarks.extend(draft.remarks.drain(known..));
        let Some(person) = self.people.get_mut(at) else { return Done::default() };
        let first = person.line == line;
        if !first {
            remarks.push(Remark::AlsoOnLine(person.line));
        }
        let mut done = Done::default();
        let id = |id: Option<Id>| id.map(|id| id.to_string()).unwrap_or_default();
        for (field, value) in [
            ("preferred_name", draft.preferred.clone()),
            ("kind", draft.kind.to_owned()),
            ("site_id", id(place.site)),
            ("building_id", id(place.building)),
            ("unit", draft.unit.clone()),
            ("phone", draft.phone.clone()),
            ("email", draft.email.clone()),
            ("reach", draft.reach.to_owned()),
            ("language", draft.language.to_owned()),
        ] {
            let old = person.text(field).to_owned();
            if value.is_empty() || is_same(field, &old, &value) {
                continue;
            }
            if !first && !old.is_empty() {
                match field {
                    "phone" | "email" => draft.notes.push(value),
                    field => draft.keep_said(field),
                }
                continue;
            }
            done.fields.push(change(&self.places, field, &old, &value));
            person.set.insert(field.to_owned(), value.into());
        }
        let old = person.text("note").to_owned();
        if let Some(note) = with_lines(&old, &draft.notes) {
            done.fields.push(change(&self.places, "note", &old, &note));
            person.set.insert("note".to_owned(), note.into());
        }
        if person.standing == Consented::Given && draft.consent == ConsentCell::No {
            remarks.push(Remark::ConsentStands);
        }
        done.consent = consent(person, &draft, self.options.consent.as_ref(), self.stamp);
        done
    }

    /// How many people of the list would have contact data without a dated consent; `None` when
    /// nobody has.
    pub fn without_consent(&self) -> Option<usize> {
        let lacking = self.people.iter().filter(|person| {
            let reachable = !person.text("phone").is_empty() || !person.text("email").is_empty();
            reachable && person.standing != Consented::Given
        });
        Some(lacking.count()).filter(|count| *count > 0)
    }

    /// The commands of the batch: places, then each person with the consent.
    pub fn into_commands(self) -> Vec<Command> {
        let mut commands: Vec<Command> =
            self.places.made.into_iter().map(|made| made.command).collect();
        for person in self.people {
            let Person { id, before, set, consent, .. } = person;
            if !set.is_empty() {
                let was = before.map_or_else(Values::new, |record| {
                    let read = |name: &String| (name.clone(), record.value(name).to_json());
                    set.keys().map(read).collect()
                });
                let (what, id) = (Entity::Person, Some(id.clone()));
                commands.push(Command::Save(Save { what, id, set, was }));
            }
            if let Some((on, source)) = consent {
                let mut save = Values::from([
                    ("person_id".to_owned(), id.as_str().into()),
                    ("purpose".to_owned(), "contact".into()),
                    ("given_on".to_owned(), on.to_string().into()),
                ]);
                if !source.is_empty() {
                    save.insert("source".to_owned(), source.into());
                }
                let what = Entity::Consent;
                commands.push(Command::Save(Save {
                    what,
                    id: None,
                    set: save,
                    was: Values::new(),
                }));
            }
        }
        commands
    }
}

/// Whether the register holds already what the list says, though it may spell it otherwise.
fn is_same(field: &str, old: &str, new: &str) -> bool {
    match field {
        "phone" => old == new || same_phone(old, new),
        "email" => old.eq_ignore_ascii_case(new),
        "preferred_name" | "unit" => old == new || (!old.is_empty() && key(old) == key(new)),
        _ => old == new,
    }
}

fn change(places: &Places<'_>, field: &'static str, old: &str, new: &str) -> FieldChange {
    let shown = |value: &str| match field {
        "site_id" | "building_id" => places.name(&Id::new(value)).to_owned(),
        _ => value.to_owned(),
    };
    FieldChange { field, old: shown(old), new: shown(new) }
}

/// A note with those lines added that it does not hold yet; `None` when it holds them all.
fn with_lines(note: &str, more: &[String]) -> Option<String> {
    let folded = |line: &str| {
        let key = key(line);
        if key.is_empty() { line.trim().to_owned() } else { key }
    };
    let mut held: Vec<String> = note.lines().map(folded).collect();
    let mut all = note.trim_end().to_owned();
    for line in more.iter().flat_map(|text| text.lines()).map(str::trim) {
        let line_key = folded(line);
        if line.is_empty() || held.contains(&line_key) {
            continue;
        }
        if !all.is_empty() {
            all.push('\n');
        }
        all.push_str(line);
        held.push(line_key);
    }
    (all != note.trim_end()).then_some(all)
}

/// What stands of the consents of a person to be contacted.
fn standing(consents: &[Record]) -> Consented {
    let mut standing = Consented::Never;
    for consent in consents.iter().filter(|record| record.text("purpose") == Some("contact")) {
        match (consent.date("withdrawn_on"), standing) {
            (None, _) => return Consented::Given,
            (Some(day), Consented::Withdrawn(last)) if day <= last => {}
            (Some(day), _) => standing = Consented::Withdrawn(day),
        }
    }
    standing
}

/// The consent that a row adds: the day it gives, or what the secretary said of the whole list. A
/// consent that was withdrawn comes back only with a later day in the list itself.
fn consent(
    person: &mut Person,
    draft: &Draft,
    of_all: Option<&super::Consented>,
    stamp: &Stamp,
) -> Option<NaiveDate> {
    let reachable = !person.text("phone").is_empty() || !person.text("email").is_empty();
    let (day, source) = match (person.standing, draft.consent) {
        (Consented::Given | Consented::Refused, _) => return None,
        (Consented::Never, ConsentCell::No) => {
            person.standing = Consented::Refused;
            return None;
        }
        (Consented::Withdrawn(last), ConsentCell::On(day)) if day <= last => return None,
        (_, ConsentCell::On(day)) => {
            (day, of_all.map(|given| given.source.clone()).unwrap_or_default())
        }
        (Consented::Never, ConsentCell::Yes | ConsentCell::Unsaid) => {
            let given = of_all.filter(|_| reachable)?;
            (given.on.min(stamp.today()), given.source.clone())
        }
        (Consented::Withdrawn(_), _) => return None,
    };
    person.standing = Consented::Given;
    person.consent = Some((day, source));
    Some(day)
}
