//! Whom a resolution charges with what: « Désigner X pour représenter le comité à la table » is a
//! follow-up of X's, proposed as the form opens.

use crate::domain::id::Id;
use crate::domain::motion::recitals;
use crate::store::Record;
use crate::store::query::meetings::{MeetingSheet, present_text};
use crate::text::fold::unmarked;
use crate::text::initial::capital;

/// The verbs that charge somebody with something, without accents.
const VERBS: [&str; 10] = [
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

fn read(text: &str, people: Vec<(&Id, &str)>) -> Option<Charge> {
    let (_, resolved) = recitals(text);
    let said = resolved.first()?;
    let plain = format!(" {} ", unmarked(said).replace(|c: char| !c.is_alphanumeric(), " "));
    let verb = VERBS.iter().any(|verb| plain.contains(&format!(" {verb} ")));
    let is_named = |name: &str| {
        let name = unmarked(name).replace(|c: char| !c.is_alphanumeric(), " ");
        plain.contains(&format!(" {} ", name.trim()))
    };
    // « Mme Boncœur »: who has a name of their own need not be called by all of it.
    let family = |name: &str| name.split_whitespace().next_back().is_some_and(is_named);
    let whole: Vec<_> = people.iter().filter(|(_, name)| is_named(name)).collect();
    let named = if whole.is_empty() {
        people.iter().filter(|(_, name)| family(name)).collect()
    } else {
        whole
    };
    let person = match named.as_slice() {
        [] => return None,
        [(id, _)] => Some((*id).clone()),
        _ => None,
    };
    let (_, what) = BEFORE.iter().find_map(|before| said.split_once(before)).filter(|_| verb)?;
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
    }
}
