//! What a title meant when minutes were signed: those sealed before more titles were known are printed as
//! they were. Nothing here changes any more.

use crate::text::fold::{fold, unmarked};

pub use more::by_more_words;

mod more;

/// What a point without a role was by its title in minutes sealed before version 9: a beginning said
/// enough, so that « Levée de fonds » ended a meeting.
pub fn by_beginning(title: &str) -> Option<&'static str> {
    let title = unmarked(title).replace('’', "'");
    let known = [
        ("ouverture", "opening"),
        ("opening", "opening"),
        ("call to order", "opening"),
        ("adoption de l'ordre", "agenda"),
        ("adoption of the agenda", "agenda"),
        ("adoption du proces-verbal", "minutes"),
        ("adoption of the minutes", "minutes"),
        ("suivi", "follow-ups"),
        ("varia", "other-business"),
        ("divers", "other-business"),
        ("autres sujets", "other-business"),
        ("other business", "other-business"),
        ("prochaine r", "next-meeting"),
        ("next meeting", "next-meeting"),
        ("levee", "closing"),
        ("cloture", "closing"),
        ("closing", "closing"),
        ("adjournment", "closing"),
    ];
    let role = known.iter().find(|(begins, _)| title.starts_with(begins)).map(|(_, role)| *role);
    // « Clôture » may be a fence: it ended the meeting alone, or where it said so.
    let fence = title.strip_prefix("cloture").is_some_and(|behind| {
        let sitting = ["seance", "reunion", "assemblee", "rencontre"];
        !behind.trim().is_empty() && !sitting.iter().any(|word| behind.contains(word))
    });
    role.filter(|_| !fence)
}

/// What a point without a role was by its title in minutes sealed with version 9: few words could stand
/// behind a beginning, and no hour.
pub fn by_few_words(title: &str) -> Option<&'static str> {
    let title = fold(title);
    let behind = |begins: &str| {
        let rest = title.strip_prefix(begins)?;
        (rest.is_empty() || rest.starts_with(' ')).then(|| rest.split_whitespace())
    };
    let whatever = SAID_ENOUGH.iter().find(|(begins, _)| behind(begins).is_some());
    let of_a_meeting = |(begins, _): &&(&str, &str)| {
        behind(begins).is_some_and(|mut rest| rest.all(|word| OF_A_MEETING.contains(&word)))
    };
    whatever.or_else(|| ALONE.iter().find(of_a_meeting)).map(|(_, role)| *role)
}

const SAID_ENOUGH: [(&str, &str); 13] = [
    ("call to order", "opening"),
    ("adoption de l ordre", "agenda"),
    ("adoption of the agenda", "agenda"),
    ("adoption du proces verbal", "minutes"),
    ("adoption des proces verbaux", "minutes"),
    ("adoption of the minutes", "minutes"),
    ("varia", "other-business"),
    ("affaires diverses", "other-business"),
    ("autres sujets", "other-business"),
    ("other business", "other-business"),
    ("prochaine reunion", "next-meeting"),
    ("prochaine rencontre", "next-meeting"),
    ("next meeting", "next-meeting"),
];

const ALONE: [(&str, &str); 9] = [
    ("ouverture", "opening"),
    ("opening", "opening"),
    ("suivi", "follow-ups"),
    ("suivis", "follow-ups"),
    ("divers", "other-business"),
    ("levee", "closing"),
    ("cloture", "closing"),
    ("closing", "closing"),
    ("adjournment", "closing"),
];

#[rustfmt::skip]
const OF_A_MEETING: [&str; 53] = [
    "seance", "reunion", "reunions", "assemblee", "rencontre", "meeting", "assembly", "sitting",
    "ordinaire", "reguliere", "extraordinaire", "speciale", "generale", "annuelle", "precedente",
    "derniere", "regular", "special", "annual", "general",
    "quorum", "verification", "constatation", "constat", "presences", "mot", "bienvenue", "check",
    "welcome", "proces", "verbal", "verbaux", "decisions", "ouverts", "ajournement",
    "de", "du", "des", "la", "le", "les", "l", "d", "et", "ou", "of", "the", "and", "from", "our",
    "a", "un", "une",
];
