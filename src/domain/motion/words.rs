//! What the words of a motion say of it: its whereases, what it asks, and what it is about.

use std::borrow::Cow;

use super::list::of_list;
use super::own_words::{before_list, is_certain, is_formula, taken, title};
use super::recitals::signed::{by_line, in_any_line, in_last_line};
use super::recitals::{in_one_line, recitals};
use super::typed::{Typed, typed, verb};
use super::{fifteenth, fourteenth, thirteenth, twelfth};
use crate::text::fold::{fold, unmarked};
use crate::text::initial::capital;

/// Whether a motion decides on persons, by its words: somebody is elected, appointed or removed.
pub fn decides_on_persons(text: &str) -> bool {
    let text = unmarked(text);
    let mut words = text.split(|letter: char| !letter.is_alphanumeric());
    words.any(|word| ON_PERSONS.contains(&word))
}

/// The words of a motion on persons, without accents: French and English, as the verb is written in a
/// motion (« de nommer », « que X soit nommée », « nous nommons », "be appointed", "nominating").
const ON_PERSONS: &[&str] = &[
    "elire",
    "elit",
    "elisons",
    "elisent",
    "elu",
    "elue",
    "elus",
    "elues",
    "reelire",
    "reelu",
    "reelue",
    "nommer",
    "nomme",
    "nommee",
    "nommes",
    "nommees",
    "nommons",
    "nomment",
    "nomination",
    "nominations",
    "designer",
    "designe",
    "designee",
    "designes",
    "designees",
    "designons",
    "designent",
    "designation",
    "destituer",
    "destitue",
    "destituee",
    "destitues",
    "destitution",
    "revoquer",
    "revoque",
    "revoquee",
    "revocation",
    "expulser",
    "expulse",
    "expulsee",
    "expulsion",
    "exclure",
    "exclusion",
    "candidature",
    "candidatures",
    "elect",
    "elects",
    "elected",
    "electing",
    "reelect",
    "reelected",
    "appoint",
    "appoints",
    "appointed",
    "appointing",
    "appointment",
    "appointments",
    "nominate",
    "nominates",
    "nominated",
    "nominating",
    "designated",
    "designating",
    "dismiss",
    "dismissed",
    "dismissing",
    "dismissal",
    "removal",
    "expel",
    "expelled",
    "candidacy",
    "exclude",
];

/// Whether a motion is about the meeting itself, by its words: its agenda, who presides or takes the
/// minutes, the quorum, that it pauses or ends.
pub fn is_of_the_meeting(text: &str) -> bool {
    let text = format!(" {} ", fold(text));
    // Whole words: an agenda may be a book and chairs are furniture.
    let says = |words: &&str| text.contains(&format!(" {words} "));
    OF_THE_MEETING.iter().any(says) || PRESIDES.iter().any(says) && GIVES_THE_CHAIR.iter().any(says)
}

/// The words of such a motion, as [`fold`] leaves them.
const OF_THE_MEETING: &[&str] = &[
    "ordre du jour",
    "preside",
    "presider",
    "secretaire",
    "secretariat",
    "scrutateur",
    "scrutateurs",
    "scrutatrice",
    "scrutatrices",
    "quorum",
    "huis clos",
    "lever la seance",
    "lever l assemblee",
    "levee de la seance",
    "levee de l assemblee",
    "seance soit levee",
    "assemblee soit levee",
    "ajourne",
    "ajournee",
    "ajourner",
    "ajournement",
    "clore la seance",
    "clore l assemblee",
    "suspendre la seance",
    "suspendre l assemblee",
    "the agenda",
    "chairperson",
    "chair the meeting",
    "chair of the meeting",
    "as chair",
    "secretary",
    "scrutineer",
    "scrutineers",
    "adjourn",
    "adjourned",
    "adjournment",
    "close the meeting",
    "in camera",
];

/// One who presides, of the meeting where it is said so.
const PRESIDES: &[&str] = &["president", "presidente", "presidence", "chair"];

/// Words that make somebody preside a meeting.
const GIVES_THE_CHAIR: &[&str] = &[
    "assemblee",
    "seance",
    "reunion",
    "nommer",
    "nomme",
    "nommee",
    "designer",
    "designe",
    "designee",
    "elire",
    "elu",
    "elue",
    "choisir",
    "appoint",
    "appointed",
    "elect",
    "elected",
];

/// Whether a title or a text is about the by-laws, which two thirds change (codes of procedure).
pub fn is_on_by_laws(text: &str) -> bool {
    const NAMES: [&str; 8] = [
        " reglement interieur ",
        " reglements interieurs ",
        " reglement general ",
        " reglements generaux ",
        " by law ",
        " by laws ",
        " bylaw ",
        " bylaws ",
    ];
    // Whole words: « nearby lawn », « by lawyers ».
    let folded = format!(" {} ", fold(text));
    NAMES.iter().any(|name| folded.contains(name))
}

/// What a motion is called, in one line: what it asks, the first line behind its whereases, which many motions
/// share. « Sur proposition de X, il est résolu d’acheter un banc » asks for what its title says.
pub fn gist(text: &str) -> Cow<'_, str> {
    let parted = recitals(text);
    match titled(text, &parted) {
        Some(title) => title.into(),
        None => in_one_line(of_list(first_of(parted))),
    }
}

/// The line that says what a motion asks, of its whereases and what is resolved behind them.
pub fn first_of<'a>((recitals, resolved): (Vec<&'a str>, Vec<&'a str>)) -> &'a str {
    resolved.first().or(recitals.first()).copied().unwrap_or_default()
}

/// What a point is called under which a motion comes up: what is resolved, without « il est résolu d’ » and
/// without a full stop.
pub fn title_of(text: &str) -> String {
    let parted = recitals(text);
    titled(text, &parted).unwrap_or_else(|| title_by(parted, typed))
}

/// The title of a motion whose first line is not what it asks: behind a formula that is left out, or that stays since
/// nobody can part it for sure, or before a list.
fn titled(text: &str, (whereases, resolved): &(Vec<&str>, Vec<&str>)) -> Option<String> {
    let asked = resolved.join("\n");
    let found = Typed { moved: None, mover: None, ..typed(&asked) };
    let mut lines = found.resolved.lines().map(str::trim).filter(|line| !line.is_empty());
    let first = lines.next().unwrap_or_default();
    let is_parted = is_certain(whereases, &asked, &found)
        && is_formula(taken(&asked, &found))
        && first.contains(char::is_alphanumeric);
    if !is_parted && !asked.is_empty() {
        return Some(title(text));
    }
    let is_behind = found.resolved.len() < asked.len();
    match before_list(first, lines) {
        Some(whole) => Some(called(&whole, is_behind)),
        None => is_behind.then(|| called(found.resolved, true)),
    }
}

/// The same by a reading of whereases and of what was typed before what is resolved, as signed minutes are read too.
pub(super) fn title_by(
    (recitals, resolved): (Vec<&str>, Vec<&str>),
    typed: impl Fn(&str) -> Typed<'_>,
) -> String {
    let asked = match resolved.is_empty() {
        true => in_one_line(recitals.first().copied().unwrap_or_default()).into_owned(),
        false => resolved.join("\n"),
    };
    let said = typed(&asked).resolved;
    called(said, said.len() < asked.len())
}

/// The first line of what is asked, which begins with its verb where something stood before. Signed minutes are read by
/// it too.
pub(super) fn called(asked: &str, is_behind: bool) -> String {
    let first = of_list(asked.lines().next().unwrap_or_default());
    let title = match is_behind {
        true => verb(first).unwrap_or(first),
        false => first,
    };
    let ends = |sign: char| matches!(sign, '.' | ';' | ',') || sign.is_whitespace();
    capital(title.trim_end_matches(ends))
}

/// Whether a point has the title of a motion, or one that it was given by what was known of its words before.
pub fn is_titled(text: &str, title: &str) -> bool {
    let title = fold(title);
    let of_twelfth = twelfth::recitals(text);
    let titles = [
        title_of(text),
        fifteenth::title_of(text),
        fourteenth::title_of(text),
        thirteenth::title_of(text),
        title_by(of_twelfth.clone(), twelfth::typed),
    ];
    let before = [of_twelfth, in_last_line(text), in_any_line(text), by_line(text)].map(first_of);
    let titles = titles.iter().map(String::as_str).chain(before);
    titles.into_iter().any(|known| fold(known) == title)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn elections_and_removals_are_on_persons_and_plain_business_is_not() {
        for text in [
            "De nommer une personne au comité de sélection.",
            "Élire Mme Roy à la présidence.",
            "QUE l’on destitue la trésorière",
            "Que Mme Roy soit nommée secrétaire.",
            "QUE Jean soit désigné comme délégué",
            "Le comité nomme M. Roy au comité de sélection.",
            "Que M. Roy soit élu à la présidence.",
            "To appoint a treasurer.",
            "That Ms. Roy be appointed secretary.",
            "That Mr. Roy be elected chair.",
            "Nominating Ms. Roy as delegate.",
            "Procéder à la désignation d’une déléguée.",
        ] {
            assert!(decides_on_persons(text), "{text}");
        }
        for text in
            ["Acheter deux bancs.", "To select a colour.", "De tenir l’élection le 20 avril."]
        {
            assert!(!decides_on_persons(text), "{text}");
        }
    }

    #[test]
    fn a_motion_of_the_meeting_itself_is_known_by_its_words() {
        for text in [
            "Adopter l’ordre du jour.",
            "De nommer Mme Roy présidente d’assemblée.",
            "Lever la séance.",
            "Que la séance soit ajournée au 10 décembre.",
            "Que Mme Roy soit élue à la présidence.",
            "To adopt the agenda.",
            "To elect a chair.",
            "To adjourn the meeting.",
        ] {
            assert!(is_of_the_meeting(text), "{text}");
        }
        for text in [
            "Acheter deux bancs.",
            "De hausser le budget.",
            "Acheter des agendas pour les familles.",
            "Remercier la présidente de la fondation.",
            "La levée de l’interdiction de stationner.",
            "To paint the lobby.",
            "To buy forty folding chairs.",
            "To have agendas printed.",
        ] {
            assert!(!is_of_the_meeting(text), "{text}");
        }
    }

    #[test]
    fn by_laws_are_known_by_whole_words() {
        for text in [
            "Modifier le règlement intérieur.",
            "Règlements généraux",
            "Amend By-law 3.",
            "Changes to the by-laws",
            "BYLAWS",
        ] {
            assert!(is_on_by_laws(text), "{text}");
        }
        for text in ["To mow the nearby lawn.", "Have the lease read by lawyers.", "Le bail"] {
            assert!(!is_on_by_laws(text), "{text}");
        }
    }

    #[test]
    fn the_gist_of_a_motion_is_the_first_line_behind_its_whereases() {
        let text =
            "ATTENDU que le hall est sombre;\n\nConsidérant le devis;\nPeindre le hall.\nEn bleu.";
        assert_eq!(gist(text), "Peindre le hall.");
        assert_eq!(recitals(text).0.len(), 2);
        let one_line = "Attendu que le hall est sombre, il est résolu de peindre le hall.";
        assert_eq!(gist(one_line), "Peindre le hall");
        let moved = "Sur proposition de Zoé Roy, appuyée par Guy Roy, il est résolu à l’unanimité de \
                     peindre le hall.";
        assert_eq!(gist(moved), "Peindre le hall");
        assert_eq!(gist("Vu le devis, il est proposé de peindre le hall."), "Peindre le hall");
        assert_eq!(first_of(by_line(one_line)), one_line);
        assert_eq!(gist("  Lever la séance.  \nTout de suite."), "Lever la séance.");
        assert_eq!(gist("Attendu le devis;"), "Attendu le devis;");
        assert_eq!(
            gist("Attendu le devis;\n- de peindre le hall;\n- de payer."),
            "de peindre le hall;"
        );
        assert_eq!(gist(""), "");
    }

    #[test]
    fn a_point_is_called_by_what_is_resolved() {
        for (text, title) in [
            ("Considérant le noir, il est résolu d’acheter trois lampes.", "Acheter trois lampes"),
            ("Il est résolu que la cour soit fermée", "Que la cour soit fermée"),
            ("Il est résolu\u{a0}:\n- d’acheter une lampe;\n- de payer.", "Acheter une lampe"),
            ("Whereas it is dark, be it resolved to buy lamps.", "Buy lamps"),
            ("- d’acheter une lampe;\n- de payer.", "D’acheter une lampe"),
            ("1. Acheter une lampe\n2. Payer", "Acheter une lampe"),
            ("Vu le noir, il est résolu\u{a0}:\na) d’acheter une lampe", "Acheter une lampe"),
            ("2 bancs à peindre", "2 bancs à peindre"),
            ("Il est proposé par Zoé Roy d’acheter une lampe.", "Acheter une lampe"),
            ("De nommer Mme Roy.", "De nommer Mme Roy"),
            ("acheter un banc", "Acheter un banc"),
            ("Attendu le devis;", "Attendu le devis"),
            ("", ""),
        ] {
            assert_eq!(title_of(text), title, "{text}");
            assert!(is_titled(text, &title.to_uppercase()), "{text}");
        }
        // As agendas called it before.
        let text = "Considérant le noir, il est résolu d’acheter trois lampes.";
        assert!(is_titled(text, "Il est résolu d’acheter trois lampes"));
        assert!(is_titled(text, "Considérant le noir, il est résolu d’acheter trois lampes"));
        assert!(!is_titled(text, "Acheter deux lampes"));
        // As the program did that sealed with version 12.
        for (text, titled, now) in [
            ("Vu la lettre, reçue le\n3 mai;\nIl est résolu de peindre.", "3 mai", "Peindre"),
            ("Considérant\u{a0}:\n1. la lettre;\nIl est résolu d’écrire.", "La lettre", "Écrire"),
        ] {
            assert_eq!(title_of(text), now);
            assert!(is_titled(text, titled), "{text}");
        }
    }
}
