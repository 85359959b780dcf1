//! People's names as offices export them → family name, given name, and what was noted beside them.
//!
//! Nothing is lost: what is not a name goes to the note, save titles (M., Mme…), which say nothing
//! that the register keeps.

use super::headers::NameOrder;
use super::key;
use super::name_case::name_case;
use crate::text::joined::Joined;

/// A name in its parts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Name {
    /// Family name; empty if there is none.
    pub family: String,
    /// Given name or names; empty if there is none.
    pub given: String,
    /// What stood in parentheses, after a dash or after a second comma.
    pub note: Option<String>,
}

/// Takes apart a name in one cell. A comma ends the family name; without one, in this order:
/// words in capitals beside others that are not are the family name (« Hélène TREMBLAY »);
/// where `order` or capitals throughout say family first, it is one word with its particles
/// (« DE LA FONTAINE Guy »); else it is the last word, or what begins with a particle
/// (« Guy de la Fontaine »). A double family name without hyphen is beyond these rules.
pub fn from_full(text: &str, order: NameOrder) -> Name {
    let (outside, mut notes) = set_notes_apart(text);
    let (family, given) = match outside.split_once(',') {
        Some((family, given)) => (family_part(family, &mut notes), given_part(given, &mut notes)),
        None => {
            let words = without_title(&before_dash(&outside, &mut notes));
            let words: Vec<_> = words.split(' ').filter(|word| !word.is_empty()).collect();
            family_and_given(&words, order)
        }
    };
    name(&family, &given, notes)
}

/// Tidies a name that came in two cells. Where the whole name, with its comma, stands in the
/// family name's cell and the other is blank, it is taken apart.
pub fn from_parts(family: &str, given: &str) -> Name {
    if given.trim().is_empty() && set_notes_apart(family).0.contains(',') {
        return from_full(family, NameOrder::FamilyFirst);
    }
    let (family, mut notes) = set_notes_apart(family);
    let (given, more) = set_notes_apart(given);
    notes.extend(more);
    let (family, given) = (family_part(&family, &mut notes), given_part(&given, &mut notes));
    name(&family, &given, notes)
}

fn name(family: &str, given: &str, mut notes: Vec<String>) -> Name {
    notes.retain(|note| !note.is_empty() && !is_title(note));
    let note = (!notes.is_empty()).then(|| notes.join("; "));
    Name { family: name_case(family), given: name_case(given), note }
}

/// The text outside parentheses and brackets, and what they held. One left open holds the rest.
fn set_notes_apart(text: &str) -> (String, Vec<String>) {
    let (mut outside, mut notes, mut depth) = (String::new(), Vec::<String>::new(), 0);
    for letter in text.chars() {
        match (letter, depth) {
            ('(' | '[', 0) => {
                notes.push(String::new());
                outside.push(' ');
                depth = 1;
                continue;
            }
            (')' | ']', 1) => {
                depth = 0;
                continue;
            }
            ('(' | '[', _) => depth += 1,
            (')' | ']', 2..) => depth -= 1,
            _ => {}
        }
        match notes.last_mut() {
            Some(note) if depth > 0 => note.push(letter),
            _ => outside.push(letter),
        }
    }
    (spaced(&outside), notes.iter().map(|note| spaced(note)).collect())
}

/// A family name's cell. « TREMBLAY - GAGNON » is a double name, typed with spaces; any other
/// text after a dash is a note.
fn family_part(text: &str, notes: &mut Vec<String>) -> String {
    let joined = match split_dash(text) {
        Some((first, second))
            if !second.contains(' ') && second.starts_with(char::is_uppercase) =>
        {
            format!("{}-{second}", first.trim())
        }
        _ => before_dash(text, notes),
    };
    without_title(&joined)
}

/// A given name's cell: what follows a dash or a comma is a note.
fn given_part(text: &str, notes: &mut Vec<String>) -> String {
    let text = before_dash(text, notes);
    let (given, rest) = text.split_once(',').unwrap_or((&text, ""));
    notes.push(spaced(rest));
    without_title(given)
}

fn before_dash(text: &str, notes: &mut Vec<String>) -> String {
    let Some((before, after)) = split_dash(text) else {
        return spaced(text);
    };
    notes.push(spaced(after));
    spaced(before)
}

/// A dash with a space on both sides is punctuation; a hyphen in a name has none.
fn split_dash(text: &str) -> Option<(&str, &str)> {
    let dashes = [" - ", " – ", " — "];
    let first = dashes.iter().filter_map(|dash| Some((text.find(dash)?, dash.len()))).min()?;
    Some((&text[..first.0], text[first.0 + first.1..].trim()))
}

/// `text` without the titles before it. A lone « M. » stays: it may be an initial.
fn without_title(text: &str) -> String {
    let mut words: Vec<_> = text.split_whitespace().collect();
    while words
        .first()
        .is_some_and(|word| is_title(word) && (words.len() > 1 || key(word).len() > 1))
    {
        words.remove(0);
    }
    words.join(" ")
}

fn is_title(word: &str) -> bool {
    let titles = [
        "m",
        "mme",
        "mlle",
        "mr",
        "mrs",
        "ms",
        "monsieur",
        "madame",
        "mademoiselle",
        "me",
        "dr",
        "dre",
    ];
    titles.contains(&key(word).as_str())
}

fn family_and_given(words: &[&str], order: NameOrder) -> (String, String) {
    let is_particle = |word: &&str| ["de", "du", "des", "la", "le"].contains(&key(word).as_str());
    // An initial is a capital in any name, so it tells nothing.
    let capitals = |word: &str| key(word).len() > 1 && !word.chars().any(char::is_lowercase);
    // Whether each word is in capitals, or a particle before one: « Guy de la FONTAINE ».
    let mut marked: Vec<bool> = words.iter().map(|word| capitals(word)).collect();
    for at in (1..words.len()).rev() {
        marked[at - 1] |= marked[at] && is_particle(&words[at - 1]);
    }
    let some = marked.iter().filter(|mark| **mark).count();
    let leading = marked.iter().take_while(|mark| **mark).count();
    let trailing = marked.iter().rev().take_while(|mark| **mark).count();

    let family_first =
        order == NameOrder::FamilyFirst || (order == NameOrder::Unsaid && some == words.len());
    let family = if some < words.len() && some > 0 && leading == some {
        0..leading
    } else if some < words.len() && some > 0 && trailing == some {
        words.len() - trailing..words.len()
    } else if family_first {
        let particles = words.iter().take_while(|word| is_particle(word)).count();
        0..(particles + 1).min(words.len())
    } else {
        let last = words.len().saturating_sub(1);
        let particle = words.iter().take(last).skip(1).position(is_particle);
        particle.map_or(last, |at| at + 1)..words.len()
    };
    let given = [&words[..family.start], &words[family.end..]].concat();
    (words[family].join(" "), given.join(" "))
}

/// `text` with each run of white space as one space, none at the ends.
fn spaced(text: &str) -> String {
    text.split_whitespace().joined(" ")
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn full(text: &str) -> (String, String, Option<String>) {
        let name = from_full(text, NameOrder::Unsaid);
        (name.family, name.given, name.note)
    }

    #[track_caller]
    fn assert_full(text: &str, family: &str, given: &str, note: Option<&str>) {
        assert_eq!(
            full(text),
            (family.to_owned(), given.to_owned(), note.map(str::to_owned)),
            "{text}"
        );
    }

    #[test]
    fn a_comma_ends_the_family_name() {
        assert_full("TREMBLAY, Hélène", "Tremblay", "Hélène", None);
        assert_full("O'NEIL, Seán", "O'Neil", "Seán", None);
        assert_full("D’AMOUR ,  MARIE-ÈVE", "D’Amour", "Marie-Ève", None);
        assert_full("DE LA FONTAINE, Jean-Guy", "De La Fontaine", "Jean-Guy", None);
        assert_full("de la Fontaine, Jean-Guy", "de la Fontaine", "Jean-Guy", None);
        assert_full("MacDonald,J.-P.", "MacDonald", "J.-P.", None);
        assert_full("TREMBLAY - GAGNON, Hélène", "Tremblay-Gagnon", "Hélène", None);
        assert_full("TREMBLAY,", "Tremblay", "", None);
    }

    #[test]
    fn without_a_comma_capitals_particles_and_place_tell() {
        assert_full("TREMBLAY HELENE", "Tremblay", "Helene", None);
        assert_full("TREMBLAY Hélène", "Tremblay", "Hélène", None);
        assert_full("Marie Claude ROY GAGNON", "Roy Gagnon", "Marie Claude", None);
        assert_full("Guy de la FONTAINE", "de la FONTAINE", "Guy", None);
        assert_full("J. TREMBLAY", "Tremblay", "J.", None);
        assert_full("DE LA FONTAINE JEAN-GUY", "De La Fontaine", "Jean-Guy", None);
        assert_full("Marie-Ève Saint-Onge", "Saint-Onge", "Marie-Ève", None);
        assert_full("Jean-Guy de la Fontaine", "de la Fontaine", "Jean-Guy", None);
        assert_full("Le Roy", "Roy", "Le", None);
        assert_full("Cher", "Cher", "", None);
        assert_full("DE LA", "De La", "", None);
        assert_full("", "", "", None);
    }

    #[test]
    fn the_header_may_say_which_comes_first() {
        let family = |text, order| from_full(text, order).family;
        assert_eq!(family("Tremblay Hélène", NameOrder::FamilyFirst), "Tremblay");
        assert_eq!(family("de la Fontaine Guy", NameOrder::FamilyFirst), "de la Fontaine");
        assert_eq!(family("HELENE TREMBLAY", NameOrder::GivenFirst), "Tremblay");
        // A comma says more than the header does.
        assert_eq!(family("Tremblay, Hélène", NameOrder::GivenFirst), "Tremblay");
    }

    #[test]
    fn what_is_noted_beside_a_name_is_kept_apart() {
        assert_full(
            "Côté (app. 3, appeler le soir), Lise",
            "Côté",
            "Lise",
            Some("app. 3, appeler le soir"),
        );
        assert_full("Lise Côté - appeler le soir", "Côté", "Lise", Some("appeler le soir"));
        assert_full("CÔTÉ – 2e étage, Lise", "Côté", "Lise", Some("2e étage"));
        assert_full(
            "CÔTÉ, Lise, présidente [sortante (2024)]",
            "Côté",
            "Lise",
            Some("sortante (2024); présidente"),
        );
        assert_full("Lise Côté (clé perdue", "Côté", "Lise", Some("clé perdue"));
        assert_full("Lise Côté ()", "Côté", "Lise", None);
    }

    #[test]
    fn titles_go_and_initials_stay() {
        assert_full("Mme Hélène Tremblay", "Tremblay", "Hélène", None);
        assert_full("M. TREMBLAY, Guy", "Tremblay", "Guy", None);
        assert_full("TREMBLAY, MME HÉLÈNE", "Tremblay", "Hélène", None);
        assert_full("Mr. Sean O'Neil", "O'Neil", "Sean", None);
        assert_full("Hélène Tremblay (Mme)", "Tremblay", "Hélène", None);
        assert_full("TREMBLAY, M.", "Tremblay", "M.", None);
        assert_full("TREMBLAY, Mme", "Tremblay", "", None);
    }

    #[test]
    fn two_cells_are_tidied_alike() {
        let name = from_parts(" ST-ONGE  (décédée)", "Mme  Rita - voir Guy");
        assert_eq!((name.family.as_str(), name.given.as_str()), ("St-Onge", "Rita"));
        assert_eq!(name.note.as_deref(), Some("décédée; voir Guy"));
        let whole = from_parts("CÔTÉ, Lise", " ");
        assert_eq!((whole.family.as_str(), whole.given.as_str()), ("Côté", "Lise"));
    }

    proptest! {
        #[test]
        fn no_letter_is_lost_but_those_of_titles(text in "[A-Za-zéÉ ,()'-]{0,40}") {
            let letters = |text: &str| {
                let words: Vec<_> = key(text).split(' ').filter(|w| !is_title(w)).map(str::to_owned).collect();
                let mut letters: Vec<_> = words.concat().chars().collect();
                letters.sort_unstable();
                letters
            };
            let name = from_full(&text, NameOrder::Unsaid);
            let parts = format!("{} {} {}", name.family, name.given, name.note.unwrap_or_default());
            prop_assert_eq!(letters(&parts), letters(&text));
        }
    }
}
