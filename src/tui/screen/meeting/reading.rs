//! What a form of a motion says of how the minutes will read it.

use crate::documents::minutes::{Reading, reading};
use crate::domain::id::Id;
use crate::store::query::meetings::{Attendee, MeetingSheet};
use crate::t;
use crate::text::width::cut_middle;
use crate::tui::context::Context;
use crate::tui::screen::form::{FormScreen, Parsed};
use crate::tui::screen::forms::{id, text};
use crate::tui::theme::Role;

/// How much of a decision is told, in columns: where it begins and where it ends.
const SEEN: usize = 70;

/// The form, which says where whereases end and the decision begins, as soon as there is any doubt.
pub(super) fn with_reading(form: FormScreen, sheet: &MeetingSheet) -> FormScreen {
    form.remark(reader(sheet))
}

/// The same for a form that says more.
pub(super) fn reader(
    sheet: &MeetingSheet,
) -> impl Fn(&Parsed, &Context) -> Vec<(String, Role)> + use<> {
    let named = |person: &Attendee| (person.person.clone(), person.name.clone());
    let people: Vec<(Id, String)> = sheet.people.iter().map(named).collect();
    move |parsed, context| told(parsed, &people, context)
}

fn told(parsed: &Parsed, people: &[(Id, String)], context: &Context) -> Vec<(String, Role)> {
    let named = |field: &str| {
        let person = id(parsed, field);
        let found = people.iter().find(|(known, _)| Some(known) == person.as_ref());
        found.map_or("", |(_, name)| name.as_str())
    };
    let words = &context.words;
    let found = reading(&text(parsed, "text"), named("mover_id"), named("seconder_id"));
    match found {
        None => Vec::new(),
        Some(Reading { decision: None, .. }) => {
            vec![(t!(words, "motion-without-decision").into_owned(), Role::Text)]
        }
        Some(Reading { whereases, decision, as_typed, names_others }) => {
            let read = match decision.filter(|_| !as_typed) {
                None => t!(words, "motion-as-typed").into_owned(),
                Some(decision) => {
                    let decision = cut_middle(&decision, SEEN, context.theme.signs.ellipsis);
                    t!(words, "motion-read", whereases = whereases, decision = decision)
                }
            };
            let others = t!(words, "motion-names-others").into_owned();
            let others = names_others.then_some((others, Role::Warning));
            let mend = match as_typed {
                true => Some(t!(words, "motion-as-typed-otherwise")),
                false => (whereases > 0).then(|| t!(words, "motion-read-otherwise")),
            };
            let mend = mend.map(|mend| (mend.into_owned(), Role::Muted));
            [(read, Role::Text)].into_iter().chain(others).chain(mend).collect()
        }
    }
}
