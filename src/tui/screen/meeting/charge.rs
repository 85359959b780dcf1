//! Whom a resolution charges with what: « Désigner X pour représenter le comité à la table » is a
//! follow-up of X's, proposed as the form opens.

use crate::domain::id::Id;
use crate::domain::motion::recitals;
use crate::store::Record;
use crate::store::query::meetings::{MeetingSheet, present_text};
use crate::text::fold::unmarked;
use crate::text::initial::capital;
use crate::text::joined::Joined;

/// The verbs that charge somebody with something, without accents.
const CHARGE: [&str; 10] = [
    "designer",
    "mandater",
    "deleguer",
    "nommer",
    "charger",
    "designate",
    "appoint",
    "delegate",
    "mandate",
    "send",
];

/// The verbs that name somebody to an office, without accents.
const ELECT: [&str; 6] = ["elire", "elect", "nommer", "designer", "designate", "appoint"];

/// What stands before that with which somebody is charged, the plainest first.
const BEFORE: [&str; 7] = [" pour ", " afin de ", " afin d’", " de ", " d’", " d'", " to "];

/// What a resolution charges somebody with.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Charge {
    /// Who; `None` where several are named.
    pub person: Option<Id>,
    /// With what.
    pub what: String,
}

/// The resolution under a point that charged somebody last, and nobody promised anything on.
pub(super) fn waiting<'a>(sheet: &'a MeetingSheet, point: Option<&Id>) -> Option<&'a Record> {
    let latest = sheet.motions_of(point).filter(|motion| motion.text("number").is_some()).last()?;
    let taken = sheet.follow_ups.iter().any(|f| f.link("motion_id").as_ref() == Some(&latest.id));
    (!taken && of(sheet, latest).is_some()).then_some(latest)
}

/// What a motion that carried charges somebody of the roll with.
pub(super) fn of(sheet: &MeetingSheet, motion: &Record) -> Option<Charge> {
    if motion.text("outcome") != Some("carried") {
        return None;
    }
    let people = sheet.people.iter().map(|person| (&person.person, person.name.as_str()));
    read(present_text(motion), people.collect())
}

/// The words of a text, without their marks, between blanks.
fn words_of(text: &str) -> String {
    let words = unmarked(text).replace(|c: char| !c.is_alphanumeric(), " ");
    format!(" {} ", words.split_whitespace().joined(" "))
}

/// Whether a text holds one of these verbs.
fn holds(plain: &str, verbs: &[&str]) -> bool {
    verbs.iter().any(|verb| plain.contains(&format!(" {verb} ")))
}

/// The member whom the last of these resolutions that names somebody to an office names, and the
/// resolution.
pub(in crate::tui::screen) fn elected<'a>(
    resolutions: &'a [Record],
    members: &[(&'a Id, &'a str)],
    office: &str,
) -> Option<(&'a Id, &'a str, &'a Record)> {
    let mut named = resolutions.iter().filter_map(|motion| {
        let (person, name) = names_to(present_text(motion), office, members.to_vec())?;
        Some((person, name, motion))
    });
    named.next_back()
}

/// The offices, and how the words for each begin in either language.
const OFFICES: [(&str, &[&str]); 4] = [
    ("chair", &["presiden", "chair"]),
    ("vice-chair", &["presiden", "chair"]),
    ("secretary", &["secretair", "secretar"]),
    ("treasurer", &["tresor", "treasur"]),
];

/// What an office is of that is one for a day.
const FOR_A_DAY: [&str; 6] =
    [" assemblee ", " election ", " elections ", " reunion ", " seance ", " meeting "];

/// The words before that with which somebody is charged: « pour rencontrer la présidente », « de
/// rédiger », and not « pour deux ans », « au poste de secrétaire ».
fn before_errand<'a>(words: &'a [&'a str], offices: &[&str]) -> &'a [&'a str] {
    let is_office = |word: &str| offices.iter().any(|office| word.starts_with(office));
    let begins = |pair: &[&str]| match *pair {
        ["to", next] => !["the", "a", "an", "be"].contains(&next),
        ["pour" | "de" | "d", next] => {
            let is_verb = ["er", "ir", "re"].iter().any(|ending| next.ends_with(ending));
            is_verb && next != "etre" && !is_office(next)
        }
        _ => false,
    };
    // « De nommer » and « to elect » begin the resolution itself.
    let verb = words.iter().position(|word| ELECT.contains(word)).unwrap_or(0);
    let errand = words.windows(2).skip(verb).position(begins);
    errand.map_or(words, |errand| &words[..verb + errand])
}

/// The one person whom a text names to an office of the body.
fn names_to<'a>(
    text: &str,
    office: &str,
    people: Vec<(&'a Id, &'a str)>,
) -> Option<(&'a Id, &'a str)> {
    let (_, resolved) = recitals(text);
    let plain = words_of(resolved.first()?);
    let (_, begins) = OFFICES.iter().find(|(code, _)| *code == office)?;
    let words: Vec<&str> = plain.split_whitespace().collect();
    let offices: Vec<&str> = OFFICES.iter().flat_map(|(_, begins)| *begins).copied().collect();
    let words = before_errand(&words, &offices);
    let is_named = words.iter().any(|word| begins.iter().any(|begin| word.starts_with(begin)));
    let vice = (office == "vice-chair") == words.contains(&"vice");
    let lasts = !FOR_A_DAY.iter().any(|day| plain.contains(day));
    match named(&plain, people)[..] {
        [one] if holds(&plain, &ELECT) && is_named && vice && lasts => Some(one),
        _ => None,
    }
}

/// Those whom a text names: by their whole names, or else by their family names.
fn named<'a>(plain: &str, people: Vec<(&'a Id, &'a str)>) -> Vec<(&'a Id, &'a str)> {
    let is_named = |name: &str| plain.contains(&words_of(name));
    // « Mme Boncœur »: who has a name of their own need not be called by all of it.
    let family = |name: &str| name.split_whitespace().next_back().is_some_and(is_named);
    let whole: Vec<_> = people.iter().copied().filter(|(_, name)| is_named(name)).collect();
    match whole.is_empty() {
        true => people.into_iter().filter(|(_, name)| family(name)).collect(),
        false => whole,
    }
}

fn read(text: &str, people: Vec<(&Id, &str)>) -> Option<Charge> {
    let (_, resolved) = recitals(text);
    let said = resolved.first()?;
    let plain = words_of(said);
    let person = match named(&plain, people)[..] {
        [] => return None,
        [(id, _)] => Some(id.clone()),
        _ => None,
    };
    let split = BEFORE.iter().find_map(|before| said.split_once(before));
    let (_, what) = split.filter(|_| holds(&plain, &CHARGE))?;
    let what = what.trim().trim_end_matches(['.', ';']).trim_end();
    (!what.is_empty()).then(|| Charge { person, what: capital(what) })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(text: &str) -> Option<(Option<String>, String)> {
        let ids = ["gisele", "fatou", "aicha"].map(Id::new);
        let names = ["Gisèle Boncœur", "Fatou Diallo-Beauchemin", "Aïcha Benali-Soleil"];
        let people = ids.iter().zip(names).collect();
        read(text, people).map(|found| (found.person.map(|id| id.to_string()), found.what))
    }

    #[test]
    fn a_designation_names_its_delegate_and_the_errand() {
        let gisele = |what: &str| Some((Some("gisele".to_owned()), what.to_owned()));
        let table = "Représenter le comité à la table de quartier";
        for text in [
            "De désigner Gisèle Boncœur pour représenter le comité à la table de quartier.",
            "Attendu que la table se réunit;\nDésigner Mme Boncœur pour représenter le comité à la table de quartier",
            "Que le comité puisse désigner Mme gisele boncœur pour représenter le comité à la table de quartier.",
        ] {
            assert_eq!(told(text), gisele(table), "{text}");
        }
        assert_eq!(
            told("Mandater Gisèle Boncœur de rédiger la lettre."),
            gisele("Rédiger la lettre")
        );
        assert_eq!(
            told("To appoint Gisèle Boncœur to sit on the jury."),
            gisele("Sit on the jury")
        );
    }

    #[test]
    fn of_two_delegates_nobody_is_proposed_and_what_charges_nobody_is_none() {
        let two = "Désigner Gisèle Boncœur et Fatou Diallo-Beauchemin pour aller au salon.";
        assert_eq!(told(two), Some((None, "Aller au salon".to_owned())));
        assert_eq!(told("Remercier Gisèle Boncœur pour son travail."), None);
        assert_eq!(told("Désigner une personne pour aller au salon."), None);
        // An office is no errand, and two years are none.
        assert_eq!(told("Élire Gisèle Boncœur à la présidence pour deux ans."), None);
    }

    #[test]
    fn a_resolution_elects_one_member_to_an_office_of_the_committee_and_not_of_a_day() {
        let ids = ["gisele", "fatou"].map(Id::new);
        let people = || ids.iter().zip(["Gisèle Boncœur", "Fatou Diallo-Beauchemin"]).collect();
        let to = |text: &str, office: &str| {
            names_to(text, office, people()).map(|(id, _)| id.to_string())
        };
        let gisele = Some("gisele".to_owned());
        assert_eq!(to("Élire Gisèle Boncœur à la présidence.", "chair"), gisele);
        assert_eq!(to("De nommer Mme Boncœur trésorière du comité.", "treasurer"), gisele);
        assert_eq!(to("To elect Gisèle Boncœur as vice-chair", "vice-chair"), gisele);
        assert_eq!(to("Élire Gisèle Boncœur au poste de secrétaire.", "secretary"), gisele);
        assert_eq!(to("Élire Gisèle Boncœur pour deux ans à la présidence.", "chair"), gisele);
        assert_eq!(to("To elect Gisèle Boncœur to the office of chair.", "chair"), gisele);
        let signs = "De nommer Gisèle Boncœur trésorière afin de signer les chèques.";
        assert_eq!(to(signs, "treasurer"), gisele);
        for (text, office) in [
            ("Élire Gisèle Boncœur à la vice-présidence.", "chair"),
            ("Élire Gisèle Boncœur présidente d’assemblée.", "chair"),
            ("Élire Gisèle Boncœur et Fatou Diallo-Beauchemin au secrétariat.", "secretary"),
            ("Remercier Gisèle Boncœur de sa présidence.", "chair"),
            ("Mandater Gisèle Boncœur pour rencontrer la présidente de l’office.", "chair"),
            ("Désigner Gisèle Boncœur pour rencontrer la présidente de l’office.", "chair"),
            ("De désigner Gisèle Boncœur afin d’aider la vice-présidente.", "vice-chair"),
            ("To appoint Gisèle Boncœur to meet the treasurer of the office.", "treasurer"),
        ] {
            assert_eq!(to(text, office), None, "{text}");
        }
    }
}
