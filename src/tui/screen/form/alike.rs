//! A new record that looks like one that is there already: said above the fields while it is typed,
//! so that nobody is written down twice. It may be saved all the same: there are namesakes.

use super::{FormScreen, Submit};
use crate::domain::entity::Entity;
use crate::domain::field::Value;
use crate::i18n::dates;
use crate::store::query::alike::Likeness;
use crate::store::{Record, Result, Store};
use crate::t;
use crate::tui::context::Context;

/// The fields by which records are alike.
const BY: [&str; 5] = ["family_name", "given_name", "name", "phone", "email"];

/// What a form knows of those that are like its record.
#[derive(Debug, Default)]
pub(super) struct Alike {
    /// What was asked about last.
    asked: Vec<(&'static str, Value)>,
    /// What is said of it.
    pub said: Vec<String>,
}

impl FormScreen {
    /// What is made by it that may look like another. Whoever has a family name in it is made, whatever
    /// is made of them at once: a candidate, a guest.
    fn makes_alike(&self) -> Option<Entity> {
        let entity = match self.submit {
            Submit::Save(_, Some(_)) => return None,
            _ if self.fields.iter().any(|field| field.name == BY[0]) => Entity::Person,
            Submit::Save(entity, None) => entity,
            _ => return None,
        };
        // Buildings of one name stand in many complexes.
        (entity.is_sorted_by_name() && entity != Entity::Building).then_some(entity)
    }

    /// Whether what is typed in a field may make the record look like another.
    pub(super) fn tells_alike(&self, field: &str) -> bool {
        BY.contains(&field) && self.makes_alike().is_some()
    }

    /// Asks the register, where something changed since it was asked last.
    pub(super) fn look_for_alike(&mut self, store: &Store, context: &Context) -> Result<()> {
        let Some(entity) = self.makes_alike() else { return Ok(()) };
        let fields = self.fields.iter().filter(|field| self.tells_alike(field.name));
        let values: Vec<_> = fields.map(|field| (field.name, Value::from(field.text()))).collect();
        if values == self.alike.asked {
            return Ok(());
        }
        let mut said = Vec::new();
        for (found, likeness) in store.alike(entity, &values)? {
            let name = match told_apart(&found, store, context)? {
                detail if detail.is_empty() => found.label(),
                detail => format!("{} ({detail})", found.label()),
            };
            said.push(match likeness {
                Likeness::Name => t!(context.words, "form-alike-name", name = name),
                Likeness::Phone => t!(context.words, "form-alike-phone", name = name),
                Likeness::Email => t!(context.words, "form-alike-email", name = name),
            });
        }
        (self.alike.asked, self.alike.said) = (values, said);
        Ok(())
    }
}

/// What tells a record from another of its name: where, the telephone, the e-mail, or else the day on
/// which it was written down.
fn told_apart(found: &Record, store: &Store, context: &Context) -> Result<String> {
    let site = found.link("site_id").map(|site| store.label(Entity::Site, &site)).transpose()?;
    let text = |field: &str| found.text(field).map(str::to_owned);
    let mut told: Vec<String> = site.flatten().into_iter().collect();
    told.extend(text("phone").or_else(|| text("email")).or_else(|| text("city")));
    if told.is_empty() {
        let day = found.id.made_at().map(dates::here);
        let day = day.map(|day| dates::medium(day, context.language()));
        told.extend(day.map(|day| t!(context.words, "form-alike-since", day = day)));
    }
    Ok(told.join(" · "))
}
