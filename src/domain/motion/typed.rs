//! A resolution that was typed as the paper will have it: « En conséquence, sur proposition de X, il
//! est résolu de… ». The minutes say all that themselves, and would say it twice.

use crate::text::fold::unmarked;
use crate::text::infinitives::begins_with_infinitive;

mod lists;
pub mod signed;

pub(super) use self::lists::*;

/// What was typed before what is resolved.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Typed<'a> {
    /// « En conséquence », in the letters in which it stands.
    pub therefore: Option<&'a str>,
    /// « Sur proposition de X, appuyée par Y ».
    pub moved: Option<&'a str>,
    /// Who moved it, in « il est proposé par X, appuyé par Y, de… »: « X, appuyé par Y ».
    pub mover: Option<&'a str>,
    /// What is resolved: « d’acheter deux bancs », or the whole text where nothing was typed before.
    pub resolved: &'a str,
}

/// Parts what was typed before a resolution from the resolution.
pub fn typed(text: &str) -> Typed<'_> {
    let begun = begun(text.trim_start()).filter(|begun| begun.moved.is_none());
    let moved = begun.and_then(|begun| {
        let (mover, resolved) = proposed_by(begun.resolved)?;
        Some(Typed { mover: Some(mover), resolved, ..begun })
    });
    moved.unwrap_or_else(|| {
        let found = typed_with_its_mover(text);
        on_the_motion_of(text, &found).unwrap_or(found)
    })
}

/// « Il est résolu, sur proposition de X, appuyée par Y, d’acheter un banc », where something was typed before.
fn on_the_motion_of<'a>(text: &'a str, found: &Typed<'a>) -> Option<Typed<'a>> {
    resolving(begun(text.trim_start())?.resolved).filter(|_| found.moved.is_none())?;
    let who = MOVED.iter().find_map(|word| without(found.resolved, word))?;
    let (mover, resolved) = asked_by(who.trim_start_matches(['\'', '’', ' ', '\u{a0}', '\n']))?;
    Some(Typed { therefore: found.therefore, moved: None, mover: Some(mover), resolved })
}

/// The same where « il est proposé par X » stays in what is resolved: it is somebody else who proposes there
/// than who moved it, or nothing was resolved.
pub fn typed_with_its_mover(text: &str) -> Typed<'_> {
    let text = text.trim_start();
    let plain = Typed { resolved: text, ..Typed::default() };
    let Some(begun) = begun(text) else { return plain };
    match resolving(begun.resolved) {
        Some(resolved) => Typed { resolved, ..begun },
        None if begun.therefore.is_some() && begun.moved.is_none() => begun,
        None => plain,
    }
}

/// What was typed before « il est résolu », and all that comes from there; `None` where somebody is named
/// who moved it and nothing is resolved in that sentence.
fn begun(text: &str) -> Option<Typed<'_>> {
    let mut found = Typed { resolved: text, ..Typed::default() };
    let mut rest = text;
    if let Some(behind) = THEREFORE.iter().find_map(|word| without(rest, word)) {
        found.therefore = Some(&rest[..rest.len() - behind.len()]);
        rest = behind.trim_start_matches([',', ' ', '\u{a0}', ':', '\n']);
    }
    if MOVED.iter().any(|word| without(rest, word).is_some()) {
        // Up to the comma or the space before « il est résolu », which must come in this sentence.
        let sentence = end_of_sentence(rest);
        let starts = rest[..sentence].char_indices().map(|(place, _)| place);
        let place = starts.skip(1).find(|place| {
            rest[..*place].ends_with([' ', '\n']) && resolving(&rest[*place..]).is_some()
        })?;
        found.moved = Some(rest[..place].trim_end_matches([',', ' ', '\n']));
        rest = &rest[place..];
    }
    found.resolved = rest;
    Some(found)
}

/// Where the sentence ends that a text begins with: at a semicolon, with a line that has a sign at its end, or
/// before one with a capital where more was said than who moves. A line may be broken where it was full, or end with
/// a comma.
fn end_of_sentence(text: &str) -> usize {
    let ends = |(place, _): &(usize, &str)| {
        let (before, behind) = text.split_at(*place);
        let begins_anew = behind.trim_start().starts_with(char::is_uppercase)
            && !before.trim_end().ends_with(',');
        before.trim_end().ends_with(['.', ':', '!', '?', '…']) || begins_anew && !names(before)
    };
    let broken = text.match_indices('\n').find(ends).map(|(place, _)| place);
    let sentence = text.find(';').unwrap_or(text.len());
    broken.map_or(sentence, |place| place.min(sentence))
}

/// Whether nothing stands in a text but names, offices, and what stands between them: « Sur proposition de Mme
/// Tremblay, trésorière, appuyée par Guy Roy ».
fn names(text: &str) -> bool {
    let mut words =
        text.split(|sign: char| !sign.is_alphanumeric()).filter(|word| !word.is_empty());
    words.all(|word| {
        word.starts_with(char::is_uppercase)
            || [&BETWEEN_NAMES[..], &SECONDED, &OFFICES, &SAYS_RESOLVED]
                .iter()
                .any(|words| words.contains(&unmarked(word).as_str()))
    })
}

/// Whether a line says who moves or who seconds, and nothing else: « Il est proposé par X », « Appuyé par : Y, ».
pub(super) fn is_of_movers(line: &str) -> bool {
    let behind = |text, words: &[&str]| words.iter().find_map(|word| without(text, word));
    let moved = behind(line, &MOVED_BY).or_else(|| behind(line, &SECONDED));
    let named = moved.and_then(|rest| behind(rest.trim_start(), &["par", "by"]));
    named.or_else(|| behind(line, &MOVED)).is_some_and(names)
}

/// Whether who moved and seconded it, as it was typed, says nothing but that these did: their names in that order, or
/// parts of them, perhaps with what they are in the committee. An office without a name may be somebody else’s.
pub fn is_named_in(moved: &str, mover: &str, seconder: &str) -> bool {
    let said = unmarked(moved);
    let words = said.split(|sign: char| !sign.is_alphanumeric()).filter(|word| !word.is_empty());
    let words: Vec<&str> = words.collect();
    let until = words.iter().position(|word| SECONDED.contains(word)).unwrap_or(words.len());
    let (moved, seconded) = words.split_at(until);
    says_only(moved, mover) && says_only(seconded, seconder)
}

/// Whether these words say nothing but a name, and an office at most beside it.
fn says_only(said: &[&str], name: &str) -> bool {
    let name = unmarked(name);
    let is_named = |word: &str| {
        let mut known = name.split(|sign: char| !sign.is_alphanumeric());
        // « H. Tremblay »
        known.any(|name| name == word || word.len() == 1 && name.starts_with(word))
    };
    let is_between = |word: &str| BETWEEN_NAMES.contains(&word) || SECONDED.contains(&word);
    let mut matter = said.iter().filter(|word| !is_between(word));
    let has_name = matter.clone().any(|word| is_named(word));
    matter.all(|word| is_named(word) || has_name && OFFICES.contains(word))
}

/// Whether a decision is introduced in these words at the beginning of a text: « il est résolu de… », perhaps
/// behind « en conséquence » or behind who moved it. What was decided in the past is told, and nothing is by
/// it.
pub(super) fn introduces(text: &str, words: &[&str]) -> bool {
    let Some(begun) = begun(text) else { return false };
    let behind = words.iter().find_map(|word| without(begun.resolved, word));
    // The decision itself may stand on the next line.
    let ends = |behind: &str| behind.trim_matches([' ', '\u{a0}', '\u{202f}', ':']).is_empty();
    behind.is_some_and(|behind| ends(behind) || resolving(begun.resolved).is_some())
}

/// The same where « il est proposé par X » or anything else may follow.
pub(super) fn introduces_anything(text: &str, words: &[&str]) -> bool {
    begun(text).is_some_and(|begun| begins_one_of(begun.resolved, words))
}

/// Whether a text goes on as a decision does behind a semicolon: « de demander… », "therefore…".
pub(super) fn goes_on(text: &str) -> bool {
    begins_one_of(text, &THEREFORE)
        || begins_one_of(text, &ALONE) && resolving(text).is_some()
        || verb(text).is_some()
}

/// What is to be done behind « de », « d’ » or "to", from its verb on; `None` where no verb stands there.
pub(super) fn verb(text: &str) -> Option<&str> {
    let behind = |words: &[&str]| words.iter().find_map(|word| without(text, word));
    let asked =
        behind(&["de", "d"]).map(|rest| rest.trim_start_matches(['\'', '’', ' ', '\u{a0}', '\n']));
    let asked = asked.filter(|rest| begins_with_infinitive(rest));
    asked.or_else(|| {
        let rest = behind(&["to"])?.trim_start();
        // "to the Office", "to Montreal".
        let is_place = text.starts_with('t') && rest.starts_with(char::is_uppercase);
        let begins = rest.starts_with(char::is_alphabetic);
        (begins && !is_place && !begins_one_of(rest, &NO_VERBS)).then_some(rest)
    })
}

pub(super) fn begins_one_of(text: &str, words: &[&str]) -> bool {
    words.iter().any(|word| without(text, word).is_some())
}

/// Who moves what in « il est proposé par X, appuyé par Y, de… »; `None` where nothing is asked for in that
/// sentence, by a verb, « que », a colon, or an article behind a comma: « proposé par X, l’achat d’un banc ».
fn proposed_by(text: &str) -> Option<(&str, &str)> {
    let behind = MOVED_BY.iter().find_map(|word| without(text, word))?.trim_start();
    let who = ["par", "by"].iter().find_map(|word| without(behind, word))?;
    // « Proposé par : X ».
    asked_by(who.trim_start_matches([' ', '\u{a0}', ':', '\n']))
}

/// Who moves, at the beginning of a text, and what they ask for in that sentence.
fn asked_by(who: &str) -> Option<(&str, &str)> {
    let begins = |text: &'_ str, word: &&str| without(text, word).is_some();
    let sentence = end_of_sentence(who);
    let asks = |place: &usize| {
        let (before, asked) = who.split_at(*place);
        let is_word = before.ends_with(char::is_whitespace);
        let that = ["que", "qu", "that"].iter().any(|word| begins(asked, word));
        // « appuyé par : Y »
        let names = || {
            let last = before.trim_end_matches([':', ' ', '\u{a0}']).rsplit([' ', '\n']).next();
            last.is_some_and(|word| matches!(unmarked(word).as_str(), "par" | "by"))
        };
        // « attendu que »
        let last = before.split_whitespace().next_back().map(unmarked).unwrap_or_default();
        let that = that && !WHEREAS.contains(&last.as_str());
        before.ends_with(':') && !names() || is_word && (that || verb(asked).is_some())
    };
    let is_thing = |place: &usize| {
        let (before, asked) = who.split_at(*place);
        let is_word = before.ends_with(char::is_whitespace);
        is_word && before.trim_end().ends_with(',') && begins_one_of(asked, &ARTICLES)
    };
    let places = who.char_indices().map(|(place, _)| place).skip(1);
    let mut places = places.take_while(|place| *place <= sentence);
    let place = places.clone().find(asks).or_else(|| places.find(is_thing))?;
    let (mover, asked) = who.split_at(place);
    let mover = before_resolved(
        mover.trim_end_matches(|sign| matches!(sign, ',' | ':') || char::is_whitespace(sign)),
    );
    let asked = asked.trim_start();
    // « de⏎nommer »: the minutes say the « de » themselves.
    let broken = ["de\n", "DE\n", "De\n"].iter().any(|de| asked.starts_with(de));
    let asked = if broken { verb(asked).unwrap_or(asked) } else { asked };
    (!mover.is_empty() && !asked.is_empty()).then_some((mover, asked))
}

/// Who moved it without « et résolu à l’unanimité » behind: « il est proposé par X, appuyé par Y et résolu
/// unanimement que… ».
fn before_resolved(mover: &str) -> &str {
    let is_said = |place: &usize| {
        let behind = AND_RESOLVED.iter().find_map(|words| without(&mover[*place..], words));
        mover[..*place].ends_with(char::is_whitespace)
            && behind.is_some_and(|rest| without_how(rest).trim().is_empty())
    };
    let place = mover.char_indices().map(|(place, _)| place).find(is_said);
    let ends = |sign: char| sign == ',' || sign.is_whitespace();
    place.map_or(mover, |place| mover[..place].trim_end_matches(ends))
}

/// A text without « à l’unanimité » and the like before it.
fn without_how(text: &str) -> &str {
    let mut rest = text;
    loop {
        let before = rest;
        rest = rest.trim_start_matches([' ', '\u{a0}', '\u{202f}', '\n']);
        rest = HOW.iter().find_map(|word| without(rest, word)).unwrap_or(rest);
        if rest == before {
            return rest;
        }
    }
}

/// What comes behind « il est résolu à l’unanimité : »; `None` where a text does not begin so.
pub(super) fn resolving(text: &str) -> Option<&str> {
    let behind = RESOLVED.iter().find_map(|word| without(text, word))?;
    let rest = match without_how(behind) {
        how if how.len() < behind.trim_start().len() => how,
        // The decision may begin on the next line.
        _ => behind.trim_start_matches([' ', '\u{a0}', '\u{202f}']),
    };
    let resolved = rest.trim_start_matches([' ', '\u{a0}', '\u{202f}', ':', ',', '\n']);
    // « Résolutions à suivre » begins with the word and says something else.
    let parted = rest.starts_with([':', ',', '\n']) || resolved != text && rest_begins(resolved);
    (parted && !resolved.is_empty()).then_some(resolved)
}

/// Whether something is resolved that goes on as a sentence.
fn rest_begins(text: &str) -> bool {
    let folded = unmarked(text).replace('’', "'");
    GOING_ON.iter().any(|word| folded.starts_with(word))
}

/// What comes behind words that a text begins with, whatever their accents and capitals.
pub(super) fn without<'a>(text: &'a str, words: &str) -> Option<&'a str> {
    // Most differ from the first letter on, and a list of motions asks this for each of its rows.
    let begins =
        |first: &u8| words.as_bytes().first().is_some_and(|w| w.eq_ignore_ascii_case(first));
    if text.as_bytes().first().is_some_and(|first| first.is_ascii() && !begins(first)) {
        return None;
    }
    let mut places = text.char_indices().map(|(place, letter)| place + letter.len_utf8());
    let end = places.nth(words.chars().count().checked_sub(1)?)?;
    let (head, behind) = text.split_at(end);
    let ends = behind.chars().next().is_none_or(|next| !next.is_alphanumeric());
    (ends && unmarked(head).replace('’', "'").replace(['\n', '\u{a0}'], " ") == words)
        .then_some(behind)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_minutes_say_themselves_is_parted_from_what_is_resolved() {
        for (text, resolved) in [
            ("Il est résolu d’acheter deux bancs.", "d’acheter deux bancs."),
            ("IL EST RÉSOLU QUE le comité remercie", "QUE le comité remercie"),
            ("Il est unanimement résolu d'agir", "d'agir"),
            ("Il est résolu à l’unanimité des membres présents d’agir", "d’agir"),
            ("Il est proposé de payer", "de payer"),
            ("Il est proposé et appuyé de payer", "de payer"),
            ("It is moved and seconded to pay", "to pay"),
            ("IL EST RÉSOLU\u{a0}:\n- d’acheter\n- de payer", "- d’acheter\n- de payer"),
            ("Be it resolved that the committee thank him", "that the committee thank him"),
            ("It was resolved unanimously to buy a bench", "to buy a bench"),
            ("RESOLVED: to buy a bench", "to buy a bench"),
        ] {
            assert_eq!(typed(text), Typed { resolved, ..Typed::default() }, "{text}");
        }
        let whole =
            typed("EN CONSÉQUENCE, sur proposition de Z, appuyée par Y, il est résolu de C");
        assert_eq!(whole.therefore, Some("EN CONSÉQUENCE"));
        assert_eq!(whole.moved, Some("sur proposition de Z, appuyée par Y"));
        assert_eq!(whole.resolved, "de C");
        // A line with a capital goes on behind names.
        for moved in [
            "Sur proposition de Mme\nTremblay, trésorière,\nappuyée par\nGuy Roy",
            "Sur la proposition de la présidente",
            "On a motion by Zoé Roy, seconded by\nGuy Roy",
        ] {
            let text = format!("{moved}\nIl est résolu d’écrire");
            let found = Typed { moved: Some(moved), resolved: "d’écrire", ..Typed::default() };
            assert_eq!(typed(&text), found);
        }
        for (text, mover, resolved) in [
            ("Il est proposé par Zoé Roy d’écrire.", "Zoé Roy", "d’écrire."),
            (
                "Il est proposé par M. de Roy, appuyé par Guy d’Arc, de payer de la peinture",
                "M. de Roy, appuyé par Guy d’Arc",
                "de payer de la peinture",
            ),
            ("IL EST PROPOSÉ PAR Z QUE la cour ferme", "Z", "QUE la cour ferme"),
            ("il est proposé par Z qu’on ferme", "Z", "qu’on ferme"),
            (
                "Il est proposé par Z\u{a0}:\n- d’écrire;\n- de payer.",
                "Z",
                "- d’écrire;\n- de payer.",
            ),
            ("Il est proposé par Z\nappuyé par Y\nd’écrire", "Z\nappuyé par Y", "d’écrire"),
            ("Il est proposé par Z, appuyé par Y, de\nnommer B", "Z, appuyé par Y", "nommer B"),
            ("Proposé par Z, appuyé par Y\u{a0}: peindre", "Z, appuyé par Y", "peindre"),
            ("Il est proposé par Z, appuyé par Y, l’achat de B", "Z, appuyé par Y", "l’achat de B"),
            ("Moved by Z, seconded by Y: to paint", "Z, seconded by Y", "to paint"),
            ("It was moved by Z to paint", "Z", "to paint"),
            (
                "It is moved by Zoé Roy, seconded by Y, to write",
                "Zoé Roy, seconded by Y",
                "to write",
            ),
        ] {
            assert_eq!(typed(text), Typed { mover: Some(mover), resolved, ..Typed::default() });
        }
        let therefore = typed("En conséquence, il est proposé par Z de payer");
        assert_eq!((therefore.therefore, therefore.mover), (Some("En conséquence"), Some("Z")));
    }

    #[test]
    fn other_words_stay_as_they_were_typed() {
        for text in [
            "Résolutions à suivre",
            "Il est résolument contre",
            "Le comité remercie",
            "Sur proposition de la ville, les bancs restent",
            "Sur proposition de Zoé Roy, le trésorier présente les comptes\nIl est résolu d’écrire",
            "Sur proposition de Zoé\nLe trésorier présente les comptes\nIl est résolu d’écrire",
            "Il est proposé par Zoé Roy, qui lit sa lettre\nLe comité discute\nd’écrire",
            "Acheter un banc",
            "Il est proposé par la ville une autre cour",
            "Il est proposé par Zoé Roy",
            "Il est proposé par Zoé Roy. L’achat d’un banc est remis.",
            "Proposé par Zoé Roy",
            "Moved chairs",
            "Il est résolu",
            "Resolved issues",
            "",
        ] {
            assert_eq!(typed(text), Typed { resolved: text, ..Typed::default() }, "{text}");
        }
    }
}
