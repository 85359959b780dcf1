//! Guests: somebody of the register, or somebody it does not know yet.

use crate::domain::command::{Batch, Command, RecordMovement, Save, SetAttendance, Stamp, Values};
use crate::domain::entity::Entity;
use crate::domain::field::Kind;
use crate::domain::id::Id;
use crate::domain::person::PERSON_KIND;
use crate::domain::presence::MoveKind;
use crate::domain::rules::SECRETARY_NAME;
use crate::exchange::table::headers::NameOrder;
use crate::exchange::table::names::{Name, from_full};
use crate::t;
use crate::text::fold::fold;
use crate::tui::context::Context;
use crate::tui::screen::Effect;
use crate::tui::screen::form::field::{FormField, Optional, Takes};
use crate::tui::screen::form::{FormScreen, Submit};
use crate::tui::screen::forms::{id, optional};
use crate::tui::screen::section::Section;

/// The stamp of an act done now.
pub(super) fn stamp(context: &Context) -> Stamp {
    Stamp { at: context.now, actor: context.rules.text(&SECRETARY_NAME).to_owned() }
}

fn attend(meeting: &Id, person: Id, late: Option<String>) -> Vec<Command> {
    let status = Some("guest".to_owned());
    let attends = Command::SetAttendance(SetAttendance {
        meeting: meeting.clone(),
        person: person.clone(),
        status,
        replaces: None,
    });
    let arrives = late.map(|at| arrives(meeting, person, at));
    [Some(attends), arrives].into_iter().flatten().collect()
}

/// Somebody comes in at that hour.
fn arrives(meeting: &Id, person: Id, at: String) -> Command {
    Command::RecordMovement(RecordMovement {
        id: None,
        meeting: meeting.clone(),
        kind: MoveKind::Arrival.code().to_owned(),
        person: Some(person),
        at,
        heads: None,
        item: None,
        reason: None,
    })
}

/// Several commands as one act; a single one is itself.
fn together(mut commands: Vec<Command>) -> Command {
    match (commands.len(), commands.pop()) {
        (1, Some(only)) => only,
        (_, last) => {
            commands.extend(last);
            Command::Batch(Batch { label: "guest".to_owned(), commands })
        }
    }
}

/// Somebody sits in the place of a member; one who comes late has an hour.
pub(super) fn attend_in_place(
    meeting: &Id,
    person: Id,
    replaced: Id,
    late: Option<String>,
) -> Command {
    let attends = Command::SetAttendance(SetAttendance {
        meeting: meeting.clone(),
        person: person.clone(),
        status: Some("substitute".to_owned()),
        replaces: Some(replaced),
    });
    let Some(at) = late else { return attends };
    let commands = vec![attends, arrives(meeting, person, at)];
    Command::Batch(Batch { label: "substitute".to_owned(), commands })
}

/// A guest whom the register knows; one who comes late has an hour, unless they are `inside`. A name
/// that nobody has goes on to the form of a new one, made under the id `fresh`.
pub(super) fn known(
    meeting: &Id,
    fresh: Id,
    inside: Vec<Id>,
    late: Option<String>,
    assembly: bool,
) -> FormScreen {
    let target = meeting.clone();
    let (here, hour) = (meeting.clone(), late.clone());
    let makes = move |typed: &str, context: &Context| {
        let form = new(&here, fresh.clone(), typed, hour.clone(), assembly, context);
        Effect::Open(Box::new(form))
    };
    let submit = Submit::Command(Box::new(move |parsed| {
        let person = id(parsed, "person").unwrap_or_default();
        let late = late.clone().filter(|_| !inside.contains(&person));
        together(attend(&target, person, late))
    }));
    // Whoever is noted at an assembly of tenants may be one of them.
    let (title, unknown) = match assembly {
        true => ("form-attendee", "form-attendee-unknown"),
        false => ("form-guest", "form-guest-unknown"),
    };
    let person = FormField::new("person", "field-person", Takes::Link(Entity::Person));
    FormScreen::new(title, format!("guest:{meeting}"), submit)
        .in_section(Section::Meetings)
        .field(person.required().or_else_say(unknown))
        .or_makes(makes)
}

/// A guest who is new: the person is made under this id and recorded, in one act.
///
/// What they are is asked, since nobody can guess it; at an assembly of tenants it is one of them. The
/// name that was `typed` need not be typed again.
pub(super) fn new(
    meeting: &Id,
    fresh: Id,
    typed: &str,
    late: Option<String>,
    assembly: bool,
    context: &Context,
) -> FormScreen {
    let target = meeting.clone();
    let submit = Submit::Command(Box::new(move |parsed| {
        let mut set = Values::new();
        for name in ["family_name", "given_name", "kind", "note"] {
            set.extend(optional(parsed, name).map(|value| (name.to_owned(), value.into())));
        }
        let id = Some(fresh.clone());
        let save = Save { what: Entity::Person, id, set, was: Values::new() };
        let attends = attend(&target, fresh.clone(), late.clone());
        together([vec![Command::Save(save)], attends].concat())
    }));
    let field = |name: &'static str, takes| FormField::new(name, format!("person-{name}"), takes);
    let kind = field("kind", Takes::Choice(&PERSON_KIND, Optional::Yes)).required();
    let kind = if assembly { kind.with("tenant", context) } else { kind };
    let title = if assembly { "form-new-attendee" } else { "form-new-guest" };
    let Name { family, given, note } = from_full(typed, NameOrder::Unsaid);
    // Which of three words are the family name is a guess.
    let is_guess = !typed.contains(',') && [&family, &given].iter().any(|part| part.contains(' '));
    let begins = if given.is_empty() { "given_name" } else { "kind" };
    let name =
        |name: &'static str, is: String| field(name, Takes::Plain(Kind::Text)).with(is, context);
    // What is kept of one guest is not mixed with what is typed of another.
    let key = match fold(typed) {
        nobody if nobody.is_empty() => format!("guest:new:{meeting}"),
        name => format!("guest:new:{meeting}:{name}"),
    };
    let form = FormScreen::new(title, key, submit)
        .or_the_latest_draft(typed.is_empty())
        .in_section(Section::Meetings)
        .field(name("family_name", family).required())
        .field(name("given_name", given))
        .field(kind)
        .field(field("note", Takes::Plain(Kind::Lines)).with(note.unwrap_or_default(), context))
        .carried_over(&["family_name", "given_name", "note"])
        .begin_at(begins);
    match is_guess {
        true => form.intro(t!(context.words, "guest-name-parted").into_owned()),
        false => form,
    }
}
