//! What a title meant in minutes sealed with version 10: a day of the week said as much as a word of a meeting,
//! and whatever was presented as an agenda was one. Nothing here changes any more.

use crate::text::fold::{fold, unmarked};
use crate::text::typography::{ENGLISH_MONTHS, FRENCH_MONTHS};

/// What a point without a role was by its title in minutes sealed with version 10.
pub fn by_more_words(title: &str) -> Option<&'static str> {
    // « Clôture (850 $) » is a fence.
    let is_priced = title.contains(['$', '%']);
    let title = one_word(&fold(title));
    let words: Vec<&str> = title.split_whitespace().collect();
    let parts = [Some(&words[..]), behind_greeting(&words)];
    parts.into_iter().flatten().find_map(|words| {
        let whatever = SAY_ENOUGH.iter().find(|(begins, _)| behind(words, begins).is_some());
        let alone = |(begins, role): &&(&str, &str)| {
            behind(words, begins).is_some_and(|rest| of_a_meeting(rest, role))
        };
        let ends = |(begins, role): &&(&str, &str)| {
            let names = |rest: &[&str]| rest.iter().any(|word| SITTINGS.contains(word));
            behind(words, begins).is_some_and(|rest| names(rest) && of_a_meeting(rest, role))
        };
        let alone = || ALONE.iter().find(alone).or_else(|| ENDS.iter().find(ends));
        let said = whatever.or_else(|| alone().filter(|_| !is_priced)).map(|(_, role)| *role);
        said.or_else(|| taken_up(words)).or_else(|| next_meeting(words))
    })
}

/// Each thing by one name: « compte rendu » of a meeting is « procès-verbal », "9 p.m." an hour.
fn one_word(title: &str) -> String {
    let title = format!(" {title} ").replace(" p m ", " pm ").replace(" a m ", " am ");
    let of_it = |rest: &str| of_a_meeting(&rest.split_whitespace().collect::<Vec<_>>(), "minutes");
    match title.split_once(" compte rendu ") {
        Some((before, rest)) if of_it(rest) => format!("{before} proces verbal {rest}"),
        _ => title,
    }
}

/// What stands behind the words that a title begins with.
fn behind<'a, 'b>(words: &'a [&'b str], begins: &str) -> Option<&'a [&'b str]> {
    begins.split(' ').try_fold(words, |words, word| {
        words.split_first().filter(|(first, _)| **first == word).map(|(_, rest)| rest)
    })
}

/// What follows « Mot de bienvenue et… ».
fn behind_greeting<'a, 'b>(words: &'a [&'b str]) -> Option<&'a [&'b str]> {
    let joined = words.iter().position(|word| JOINS.contains(word))?;
    let (greeting, rest) = words.split_at(joined);
    let is_greeting =
        greeting.iter().all(|word| GREETING.contains(word) || ARTICLES.contains(word));
    let articles = rest[1..].iter().take_while(|word| ARTICLES.contains(word)).count();
    (is_greeting && !greeting.is_empty()).then(|| &rest[1 + articles..])
}

/// « Lecture et adoption de l’ordre du jour »: behind what is taken up so, anything may stand.
fn taken_up(words: &[&str]) -> Option<&'static str> {
    let around = |word: &&str| {
        TAKES_UP.contains(word)
            || BESIDES.contains(word)
            || ARTICLES.contains(word)
            || JOINS.contains(word)
    };
    let until = words.iter().position(|word| !around(word))?;
    let (verbs, what) = words.split_at(until);
    let what = PAPERS.iter().find(|(begins, _)| behind(what, begins).is_some());
    what.filter(|_| verbs.iter().any(|word| TAKES_UP.contains(word))).map(|(_, role)| *role)
}

/// « Date et lieu de la prochaine rencontre ».
fn next_meeting(words: &[&str]) -> Option<&'static str> {
    let around =
        |word: &&&str| WHEN.contains(word) || ARTICLES.contains(word) || JOINS.contains(word);
    let until = words.iter().take_while(around).count();
    let next = |begins: &&str| behind(&words[until..], begins).is_some();
    NEXT.iter().any(next).then_some("next-meeting")
}

/// Whether only words of a meeting, its day and its hour stand behind the beginning of such a point. A
/// number alone says nothing.
fn of_a_meeting(rest: &[&str], role: &str) -> bool {
    let treats = matches!(role, "follow-ups" | "other-business");
    // « Clôture des dossiers » is a matter, « Suivi des dossiers » is none; « Ordre du jour de la
    // prochaine assemblée » is one.
    if role == "agenda" {
        return rest.is_empty();
    }
    let known = |word: &str| {
        OF_A_MEETING.contains(&word)
            || treats && TREATED.contains(&word)
            || SITTINGS.contains(&word)
            || ARTICLES.contains(&word)
            || JOINS.contains(&word)
            || FRENCH_MONTHS.iter().chain(&ENGLISH_MONTHS).any(|month| unmarked(month) == word)
    };
    let sound = rest.iter().all(|word| known(word) || is_number(word));
    sound && (rest.is_empty() || rest.iter().any(|word| !is_bare(word)))
}

fn is_bare(word: &str) -> bool {
    word.bytes().all(|sign| sign.is_ascii_digit())
}

/// Whether a word is a day, an hour or a year: « 3 », « 1er », « 21h15 », "9pm", "2026"; no amount.
fn is_number(word: &str) -> bool {
    let digits = word.bytes().take_while(u8::is_ascii_digit).count();
    let (number, unit) = word.split_at(digits);
    let hour = unit.strip_prefix('h').is_some_and(is_bare);
    let counted =
        hour || ["", "er", "e", "am", "pm", "st", "nd", "rd", "th", "min"].contains(&unit);
    let year = digits == 4 && number.starts_with("20") && unit.is_empty();
    counted && (matches!(digits, 1 | 2) || year)
}

/// Beginnings of titles, folded, behind which anything may stand.
const SAY_ENOUGH: [(&str, &str); 7] = [
    ("call to order", "opening"),
    ("appel a l ordre", "opening"),
    ("adoption de l ordre", "agenda"),
    ("varia", "other-business"),
    ("affaires diverses", "other-business"),
    ("autres sujets", "other-business"),
    ("other business", "other-business"),
];

/// Beginnings that may be those of another matter too: « Ouverture d’un compte », « Divers travaux ».
const ALONE: [(&str, &str); 28] = [
    ("ouverture", "opening"),
    ("opening", "opening"),
    ("ordre du jour", "agenda"),
    ("agenda", "agenda"),
    ("proces verbal", "minutes"),
    ("proces verbaux", "minutes"),
    ("minutes", "minutes"),
    ("suivi", "follow-ups"),
    ("suivis", "follow-ups"),
    ("follow up", "follow-ups"),
    ("follow ups", "follow-ups"),
    ("affaires decoulant", "follow-ups"),
    ("business arising", "follow-ups"),
    ("matters arising", "follow-ups"),
    ("divers", "other-business"),
    ("points divers", "other-business"),
    ("sujets divers", "other-business"),
    ("questions diverses", "other-business"),
    ("autres points", "other-business"),
    ("autres questions", "other-business"),
    ("autres affaires", "other-business"),
    ("any other business", "other-business"),
    ("levee", "closing"),
    ("cloture", "closing"),
    ("closing", "closing"),
    ("ajournement", "closing"),
    ("adjournment", "closing"),
    ("adjourn", "closing"),
];

/// What ends a meeting where its title names one: « Fin de la séance », not « Fin » alone.
const ENDS: [(&str, &str); 3] = [("fin", "closing"), ("fermeture", "closing"), ("end", "closing")];

/// What is adopted at each meeting.
const PAPERS: [(&str, &str); 6] = [
    ("ordre du jour", "agenda"),
    ("agenda", "agenda"),
    ("proces verbal", "minutes"),
    ("proces verbaux", "minutes"),
    ("pv", "minutes"),
    ("minutes", "minutes"),
];

/// The meeting that follows. « Prochaine assemblée générale » is a matter.
const NEXT: [&str; 8] = [
    "prochaine reunion",
    "prochaines reunions",
    "prochaine rencontre",
    "prochaines rencontres",
    "prochaine seance",
    "prochaines seances",
    "next meeting",
    "next meetings",
];

/// What may stand before it.
const WHEN: [&str; 10] =
    ["date", "dates", "jour", "heure", "lieu", "endroit", "time", "place", "day", "calendrier"];

/// What is done with what is adopted.
#[rustfmt::skip]
const TAKES_UP: [&str; 13] = [
    "adoption", "approbation", "ratification", "lecture", "presentation", "revision", "approval",
    "acceptance", "reading", "review", "adopt", "approve", "confirmation",
];

/// What may be done besides, or stand before what is adopted.
#[rustfmt::skip]
const BESIDES: [&str; 15] = [
    "suivi", "suivis", "correction", "corrections", "depot", "modification", "modifications",
    "projet", "dernier", "derniers", "precedent", "draft", "last", "previous", "proposed",
];

/// What may come before an opening or an end, joined to it.
#[rustfmt::skip]
const GREETING: [&str; 18] = [
    "mot", "bienvenue", "accueil", "welcome", "quorum", "verification", "constatation", "presences",
    "prise", "appel", "roll", "call", "president", "presidente", "presidence", "remerciements",
    "tour", "table",
];

const JOINS: [&str; 4] = ["et", "and", "ou", "or"];

const ARTICLES: [&str; 12] =
    ["de", "du", "des", "la", "le", "les", "l", "d", "of", "the", "our", "from"];

const SITTINGS: [&str; 13] = [
    "seance",
    "seances",
    "reunion",
    "reunions",
    "assemblee",
    "assemblees",
    "rencontre",
    "rencontres",
    "meeting",
    "meetings",
    "assembly",
    "session",
    "sitting",
];

/// What else may stand behind those that may be another matter's.
#[rustfmt::skip]
const OF_A_MEETING: [&str; 81] = [
    "ordinaire", "ordinaires", "reguliere", "regulieres", "extraordinaire", "speciale", "generale",
    "annuelle", "precedente", "precedentes", "precedent", "derniere", "dernieres", "dernier",
    "prochaine", "regular", "special", "annual", "general", "last", "previous", "next",
    "quorum", "verification", "constatation", "constat", "presence", "presences", "prise", "appel",
    "mot", "bienvenue", "accueil", "check", "welcome", "roll", "call", "attendance", "remarks",
    "president", "presidente", "presidence", "secretaire", "nomination", "designation", "chair",
    "secretary", "remerciements", "thanks",
    "proces", "verbal", "verbaux", "pv", "minutes", "levee", "ajournement", "adjournment",
    "a", "au", "aux", "par", "un", "une", "on", "to", "at", "by", "h", "min", "am", "pm",
    "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche",
    "decisions", "ouverts", "annuel",
];

/// What may stand behind those under which matters are treated.
#[rustfmt::skip]
const TREATED: [&str; 28] = [
    "resolution", "resolutions", "action", "actions", "taches", "engagements", "dossiers", "points",
    "sujets", "items", "question", "questions", "periode", "period", "affaires", "business",
    "decoulant", "ouvertes", "en", "cours", "open", "in", "suspens", "correspondance",
    "correspondence", "varia", "divers", "tasks",
];
