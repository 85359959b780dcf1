//! What a register begins with: the committee, the office's board, and the names of both.

use serde_json::json;

use super::command::{Batch, Command, FOUNDING, SetRule};
use super::entity::Entity;
use super::id::Id;
use super::rules::{
    COMMITTEE_NAME, LANGUAGE, MEETING_HOUR, MEETING_PLACE, OFFICE_NAME, Rule, Rules,
    SECRETARY_NAME, committee::tenant_seats_needed,
};

/// The prefix of the committee's numbers.
pub const COMMITTEE_PREFIX: &str = "CCR";
/// The prefix of the board's numbers.
pub const BOARD_PREFIX: &str = "CA";

/// What is asked when a register is made. A text that is empty is left at its default.
pub struct Founding<'a> {
    /// The committee's name.
    pub committee: &'a str,
    /// The housing office's name.
    pub office: &'a str,
    /// Who keeps the register.
    pub secretary: &'a str,
    /// Where the committee usually meets.
    pub place: &'a str,
    /// At what hour, `19:00`.
    pub hour: &'a str,
    /// The code of the language, empty to follow the computer.
    pub language: &'a str,
    /// What the office's board is called.
    pub board: &'a str,
    /// What a tenants' seat of the board is called, by its number from 1.
    pub board_seat: &'a dyn Fn(u32) -> String,
    /// How many members the board has, when that is known.
    pub board_size: Option<u32>,
}

/// The given name and the family name of whoever keeps the register; `None` of a name in one word, and of
/// a function such as « la secrétaire ».
pub fn person_named(name: &str) -> Option<(String, String)> {
    let (given, family) = name.trim().split_once(char::is_whitespace)?;
    let capital = |word: &str| word.chars().next().is_some_and(char::is_uppercase);
    let last = family.split_whitespace().next_back()?;
    let is_name = capital(given) && capital(last);
    is_name.then(|| (given.to_owned(), family.trim().to_owned()))
}

/// The one act that a register begins with: the settings, whoever keeps it as the first of its people, the
/// committee, and the board with the tenants' seats that the law gives it (S-8, art. 57.1). `new_id`
/// gives the ids.
pub fn founding(plan: &Founding<'_>, mut new_id: impl FnMut() -> Id) -> Command {
    let settings: [(&Rule, &str); 6] = [
        (&COMMITTEE_NAME, plan.committee),
        (&OFFICE_NAME, plan.office),
        (&SECRETARY_NAME, plan.secretary),
        (&MEETING_PLACE, plan.place),
        (&MEETING_HOUR, plan.hour),
        (&LANGUAGE, plan.language),
    ];
    let mut commands: Vec<Command> = settings
        .into_iter()
        .filter(|(_, value)| !value.is_empty())
        .map(|(rule, value)| {
            let (rule, value) = (rule.key.to_owned(), Some(value.to_owned()));
            Command::SetRule(SetRule { rule, value, was: None })
        })
        .collect();
    if let Some((given, family)) = person_named(plan.secretary) {
        let person = [
            ("given_name", json!(given)),
            ("family_name", json!(family)),
            ("kind", json!("tenant")),
        ];
        commands.push(Command::save(Entity::Person, Some(new_id()), person));
    }
    commands.push(Command::save(
        Entity::Body,
        Some(new_id()),
        [
            ("name", json!(plan.committee)),
            ("kind", json!("committee")),
            ("prefix", json!(COMMITTEE_PREFIX)),
        ],
    ));
    let board = new_id();
    commands.push(Command::save(
        Entity::Body,
        Some(board.clone()),
        [
            ("name", json!(plan.board)),
            ("kind", json!("board")),
            ("prefix", json!(BOARD_PREFIX)),
            ("size", json!(plan.board_size)),
        ],
    ));
    let seats = tenant_seats_needed(plan.board_size.unwrap_or_default(), &Rules::default());
    commands.extend((1..=seats).map(|number| {
        Command::save(
            Entity::Seat,
            Some(new_id()),
            [
                ("body_id", json!(board)),
                ("kind", json!("tenant-director")),
                ("label", json!((plan.board_seat)(number))),
            ],
        )
    }));
    Command::Batch(Batch { label: FOUNDING.to_owned(), commands })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whoever_keeps_the_register_is_a_person_when_that_is_a_name() {
        let named = |name: &str| person_named(name).map(|(given, family)| [given, family]);
        let both = |given: &str, family: &str| Some([given.to_owned(), family.to_owned()]);
        assert_eq!(named("Marie-Ève Côté"), both("Marie-Ève", "Côté"));
        assert_eq!(named(" Jean  de la Tour "), both("Jean", "de la Tour"));
        assert_eq!(named("Aline"), None);
        assert_eq!(named("la secrétaire"), None);
        assert_eq!(named("Secrétaire du comité"), None);
        assert_eq!(named(""), None);
    }

    fn seats(board_size: Option<u32>) -> usize {
        let plan = Founding {
            committee: "Comité",
            office: "Office",
            secretary: "",
            place: "",
            hour: "",
            language: "fr",
            board: "Conseil",
            board_seat: &|number| format!("Locataires {number}"),
            board_size,
        };
        let mut given = 0;
        let command = founding(&plan, || {
            given += 1;
            Id::new(given.to_string())
        });
        let Command::Batch(batch) = command else { panic!("one act") };
        let is_seat = |c: &&Command| matches!(c, Command::Save(save) if save.what == Entity::Seat);
        batch.commands.iter().filter(is_seat).count()
    }

    #[test]
    fn a_board_of_eleven_or_more_has_three_tenants() {
        // S-8, art. 57.1: two of them on a board of fewer than eleven, three on a larger one.
        assert_eq!([None, Some(7), Some(10), Some(11), Some(15)].map(seats), [2, 2, 2, 3, 3]);
    }
}
