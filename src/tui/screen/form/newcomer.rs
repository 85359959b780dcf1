//! Somebody stands whom the register does not know: a form that makes the person with the candidacy.

use super::field::FormField;
use super::{FormScreen, Parsed, Submit};
use crate::domain::command::{Batch, Command, Save, Values};
use crate::domain::entity::Entity;
use crate::domain::field::Value;
use crate::domain::id::Id;
use crate::tui::context::Context;

/// What is asked of the person; the rest is asked on the person's own form.
const NAMED: [&str; 3] = ["family_name", "given_name", "unit"];

impl FormScreen {
    /// The form of a candidate, for somebody who is new: their name in place of a link.
    pub fn of_somebody_new(mut self, context: &Context) -> Self {
        self = self.without("person_id");
        let asked = NAMED.iter().filter_map(|name| Entity::Person.field(name));
        let null = Value::Null;
        let asked = asked.map(|field| FormField::of(Entity::Person, field, &null, context));
        self.fields.splice(0..0, asked.collect::<Vec<_>>());
        self.focus = 0;
        self.title = "form-new-stander".to_owned();
        self.key.push_str(":newcomer");
        self
    }

    /// Whether the person is made by it.
    pub(super) fn is_of_somebody_new(&self) -> bool {
        matches!(self.submit, Submit::Save(Entity::Candidate, None))
            && self.fields.iter().any(|field| field.name == NAMED[0])
    }
}

/// What makes the person, a tenant, and then what is saved of them.
pub(super) fn with_person(person: &Id, mut save: Save, parsed: &Parsed) -> Command {
    let typed = NAMED.iter().filter_map(|name| {
        let value = parsed.get(name).map(Value::to_json);
        Some(((*name).to_owned(), value.filter(|value| !value.is_null())?))
    });
    let mut set: Values = typed.collect();
    set.insert("kind".to_owned(), "tenant".into());
    save.set.insert("person_id".to_owned(), person.as_str().into());
    let made = Save { what: Entity::Person, id: Some(person.clone()), set, was: Values::new() };
    let commands = vec![Command::Save(made), Command::Save(save)];
    Command::Batch(Batch { label: "newcomer".to_owned(), commands })
}
