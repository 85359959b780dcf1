//! A consent that is given when somebody is written down: two more fields, and one act for both.

use super::field::{FormField, Optional, Takes};
use super::newcomer::with_person;
use super::{FormScreen, Parsed, Submit};
use crate::domain::command::{Batch, Command, Save, Stamp, Values};
use crate::domain::entity::Entity;
use crate::domain::field::Value;
use crate::domain::id::Id;
use crate::domain::person::PURPOSE;
use crate::domain::rules::SECRETARY_NAME;
use crate::i18n::date_input::Toward;
use crate::store::{Result, Store};
use crate::tui::context::Context;

/// The fields, called as those of a consent, so that a refusal finds them.
const FOR: &str = "purpose";
const ON: &str = "given_on";

impl FormScreen {
    /// The same, in which a consent of the new person can be given at once, before the notes.
    pub fn with_consent(mut self, context: &Context) -> Self {
        let place = self.fields.iter().position(|field| field.name == "note");
        let place = place.unwrap_or(self.fields.len());
        let purpose =
            FormField::new(FOR, "form-consent-for", Takes::Choice(&PURPOSE, Optional::Yes));
        let day = FormField::new(ON, "consent-given_on", Takes::Day(Toward::Past))
            .required()
            .when(FOR, PURPOSE.codes)
            .with(context.today(), context);
        self.fields.splice(place..place, [purpose, day]);
        self
    }

    fn asks_consent(&self) -> bool {
        matches!(self.submit, Submit::Save(Entity::Person, None))
            && self.fields.iter().any(|field| field.name == FOR)
    }

    /// Takes the id under which the person will be made, for the consent to name.
    pub(super) fn take_fresh(&mut self, store: &Store, context: &Context) -> Result<()> {
        if (self.asks_consent() || self.is_of_somebody_new()) && self.fresh.is_none() {
            let actor = context.rules.text(&SECRETARY_NAME).to_owned();
            self.fresh = Some(store.new_id(&Stamp { at: context.now, actor }));
        }
        Ok(())
    }

    /// What saves somebody new: with the consent that was given, or with what they were made for, in one
    /// act.
    pub(super) fn saving(&self, save: Save, parsed: &Parsed) -> Command {
        if let Some(person) = self.fresh.as_ref().filter(|_| self.is_of_somebody_new()) {
            return with_person(person, save, parsed);
        }
        let purpose = parsed.get(FOR).and_then(Value::as_text).filter(|_| self.asks_consent());
        let (Some(purpose), Some(person)) = (purpose, &self.fresh) else {
            return Command::Save(save);
        };
        let given_on = parsed.get(ON).cloned().unwrap_or_default();
        let set = Values::from([
            ("person_id".to_owned(), person.as_str().into()),
            (FOR.to_owned(), purpose.into()),
            (ON.to_owned(), given_on.to_json()),
        ]);
        let consent = Save { what: Entity::Consent, id: None, set, was: Values::new() };
        let person = Save { id: Some(Id::clone(person)), ..save };
        let commands = vec![Command::Save(person), Command::Save(consent)];
        Command::Batch(Batch { label: "consent".to_owned(), commands })
    }
}
