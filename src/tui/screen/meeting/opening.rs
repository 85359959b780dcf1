//! What is doubtful about whoever is to chair a meeting or to take its minutes, as it opens.

use crate::domain::id::Id;
use crate::store::query::meetings::MeetingSheet;
use crate::t;
use crate::text::ordered::Map;
use crate::tui::context::Context;
use crate::tui::screen::form::Parsed;
use crate::tui::screen::forms::id;
use crate::tui::theme::Role;

/// Who is known to the meeting, for one office of it.
pub(super) struct Remarks {
    /// The field of the form, which is also the office: `chair`, `secretary`.
    field: &'static str,
    /// The members, by what the roll says of each: whether they are there, as far as it is known.
    members: Map<Id, (String, Option<bool>)>,
    /// Those who are there without being members.
    others: Map<Id, String>,
    /// Whether the roll was begun: before that nobody is missed.
    begun: bool,
    /// Whether everybody may preside: at an assembly of tenants.
    assembly: bool,
}

impl Remarks {
    /// What is known of those at a meeting.
    pub fn on(sheet: &MeetingSheet, field: &'static str) -> Self {
        let there = |status: &str| matches!(status, "present" | "substitute" | "guest");
        let members = sheet.people.iter().filter(|person| person.member);
        let others = sheet.people.iter().filter(|person| !person.member);
        Self {
            field,
            members: Map::from_iter(members.map(|person| {
                let there = person.status.as_deref().map(there);
                (person.person.clone(), (person.name.clone(), there))
            })),
            others: Map::from_iter(
                others.map(|person| (person.person.clone(), person.name.clone())),
            ),
            begun: sheet.people.iter().any(|person| person.status.is_some()),
            assembly: sheet.facts.is_assembly(),
        }
    }

    /// What is to be said of whom the form names.
    pub fn of(&self, parsed: &Parsed, context: &Context) -> Vec<(String, Role)> {
        let words = &context.words;
        let Some(named) = id(parsed, self.field) else { return Vec::new() };
        let office = self.field;
        let told = match (self.members.get(&named), self.others.get(&named)) {
            (Some((name, Some(false))), _) => {
                t!(words, "open-officer-away", office = office, name = name.as_str())
            }
            (Some((name, None)), _) if self.begun => {
                t!(words, "open-officer-unsaid", office = office, name = name.as_str())
            }
            (Some(_), _) => return Vec::new(),
            _ if self.assembly => return Vec::new(),
            (None, Some(name)) => {
                t!(words, "open-officer-no-member", office = office, name = name.as_str())
            }
            (None, None) => t!(words, "open-officer-stranger", office = office),
        };
        vec![(told, Role::Warning)]
    }
}
