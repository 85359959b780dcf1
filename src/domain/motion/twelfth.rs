//! How the words of a motion were read in minutes that are signed with version 12 of the seal: what is a
//! whereas, what was typed before what is resolved, and what a motion is called. Nothing here changes any more,
//! nor do the words that are read here, which are those of the versions before.

use std::borrow::Cow;

use super::list::of_list;
use super::typed::Typed;
use super::typed::signed::{
    PROPOSES, RESOLVES, THEREFORE, begins_one_of, begun, goes_on, introduces, introduces_anything,
    resolving, verb, without,
};
use super::words::first_of;
use crate::text::fold::unmarked;
use crate::text::infinitives::begins_with_infinitive;
use crate::text::initial::capital;

/// The whereases at the head of a motion, and what is to be resolved, line by line. Both may stand in one
/// line: « Considérant que la cour est sombre, il est résolu d’acheter trois lampes »; and so may several
/// whereases: « Attendu le froid; attendu le bruit ».
pub fn recitals(text: &str) -> (Vec<&str>, Vec<&str>) {
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    let (mut lines, mut whereases) = (lines.peekable(), Vec::new());
    while let Some(line) = lines.next_if(|line| is_recital(line)) {
        let Some(place) = decision_in(line, lines.peek().copied()) else {
            whereases.extend(each(line));
            continue;
        };
        let (whereas, decision) = line.split_at(place);
        let is_end = |sign: char| sign == ',' || sign.is_whitespace();
        whereases.extend(each(whereas.trim_end_matches(is_end)));
        return (whereases, std::iter::once(decision).chain(lines).collect());
    }
    (whereases, lines.collect())
}

/// The whereases of one line, each to its semicolon: « Attendu le froid; attendu le bruit; ».
fn each(line: &str) -> Vec<&str> {
    let mut begins = begun_in(line);
    begins.push(line.len());
    begins.windows(2).map(|part| line[part[0]..part[1]].trim()).collect()
}

/// Where the whereases of a line begin.
fn begun_in(line: &str) -> Vec<usize> {
    let further = words_behind(line, &[';']).filter(|place| {
        let word = bare(&line[*place..]);
        let word = word.split(|sign: char| !sign.is_alphanumeric()).next().unwrap_or_default();
        RECITALS.contains(&word) || word == "vu"
    });
    std::iter::once(0).chain(further).collect()
}

/// Where a decision begins in a line that begins as a whereas, before the line that follows it.
///
/// « Il est résolu » decides in any such line, but where a whereas tells what others resolved. « Il est
/// proposé » may tell what others propose, and decides only in the last whereas of the last such line, as
/// [`proposes_before`] says. Where nothing follows, the decision can be nowhere else, and less will do.
fn decision_in(line: &str, next: Option<&str>) -> Option<usize> {
    let mut resolved = introduced(line, &RESOLVES);
    let first = resolved.clone().next();
    let own = resolved.find(|place| !is_told(&line[..*place]));
    let last = begun_in(line).pop().unwrap_or_default();
    let proposed = || {
        let mut places = words_behind(line, &SIGNS).filter(|place| *place > last);
        let place = places.find(|place| introduces_anything(&line[*place..], &PROPOSES))?;
        (!is_told(&line[..place])).then_some(place)
    };
    let Some(next) = next else {
        let anywhere = || {
            let mut places = words_behind(line, &[]);
            places.find(|place| introduces_anything(&line[*place..], &RESOLVES))
        };
        return own.or(first).or_else(anywhere).or_else(proposed).or_else(|| gone_on(line));
    };
    if is_recital(next) {
        return own;
    }
    let told = first.filter(|_| continues(next));
    own.or(told).or_else(|| proposed().filter(|_| proposes_before(line, next)))
}

/// Whether what is proposed in a line is what the motion asks, by the sign at the line’s end and by the line
/// that follows. A decision ends with a full stop, or with a colon before its list, whatever follows:
/// « …, il est proposé d’acheter trois lampes.⏎La dépense est de 300 $. » A whereas ends with a semicolon or a
/// comma, and tells what is proposed by others: « Attendu l’avis, il est proposé de fermer la cour;⏎Écrire à
/// l’Office. » There the next line must go on with the decision: « …, il est proposé d’acheter une lampe;⏎de
/// payer 300 $. » Where no sign is typed, the next line says it: one that begins with a verb asks for
/// something itself. And where that line resolves, or draws its conclusion, all before it are whereases.
fn proposes_before(line: &str, next: &str) -> bool {
    if introduces_anything(next, &RESOLVES) || begins_one_of(next, &THEREFORE) {
        return false;
    }
    match line.chars().next_back() {
        Some(';' | ',') => continues(next) && goes_on(of_list(next)),
        Some('.' | ':' | '!' | '?' | '…') => true,
        _ => continues(next) || !begins_with_infinitive(next) && !goes_on(next),
    }
}

/// Whether a line goes on with what the one before it began: one of a list, or in the middle of a sentence.
fn continues(line: &str) -> bool {
    line.starts_with(|sign: char| {
        sign.is_lowercase() || sign.is_numeric() || "-–—•·*".contains(sign)
    })
}

/// Whether what comes behind these words is what somebody else said: « Attendu que, selon l’avis de l’Office, »,
/// "Whereas, according to the Office,".
fn is_told(before: &str) -> bool {
    let folded = unmarked(before).replace('’', "'");
    let clause = folded.rsplit(';').next().unwrap_or_default();
    SAYS_WHO.iter().any(|words| clause.contains(words))
}

const SAYS_WHO: [&str; 7] =
    ["que,", " selon ", " suivant ", " d'apres ", "that,", "whereas,", "according to "];

/// How a whereas begins, without accents.
const RECITALS: [&str; 4] = ["attendu", "considerant", "whereas", "considering"];

/// Whether a line begins as a whereas: « Attendu que », « Et attendu que », « Vu la lettre », but not « Vue de
/// la cour ».
fn is_recital(line: &str) -> bool {
    let line = bare(line);
    RECITALS.iter().any(|word| line.starts_with(word))
        || line.split_whitespace().next() == Some("vu")
}

/// A line without accents or capitals, nor the « et » before the last whereas.
fn bare(line: &str) -> String {
    let line = unmarked(line);
    let joined = ["et ", "and "].iter().find_map(|word| line.strip_prefix(word));
    joined.map(str::to_owned).unwrap_or(line)
}

/// Behind what a decision is introduced.
const SIGNS: [char; 6] = [',', ';', ':', '.', '–', '—'];

/// Where decisions are introduced behind a sign. « comme il est proposé » asks for nothing.
fn introduced<'a>(
    line: &'a str,
    words: &'a [&str],
) -> impl Iterator<Item = usize> + Clone + use<'a> {
    words_behind(line, &SIGNS).filter(move |place| introduces(&line[*place..], words))
}

/// Where a decision goes on without an introduction: « Attendu le froid; de demander du chauffage ». All that
/// comes behind it goes on so.
fn gone_on(line: &str) -> Option<usize> {
    let places: Vec<usize> = words_behind(line, &[';']).collect();
    let asked = places.iter().rev().take_while(|place| goes_on(&line[**place..])).count();
    places.get(places.len() - asked).copied()
}

/// Where the words of a line begin that stand behind one of these signs; behind anything where there are
/// none.
fn words_behind<'a>(
    line: &'a str,
    signs: &'a [char],
) -> impl Iterator<Item = usize> + Clone + use<'a> {
    let blanks = line.char_indices().filter(|(_, sign)| sign.is_whitespace());
    let words = blanks.map(|(place, blank)| place + blank.len_utf8());
    words.filter(move |place| {
        let before = line[..*place].trim_end();
        let begins = !line[*place..].starts_with(char::is_whitespace);
        begins && (signs.is_empty() || before.ends_with(signs))
    })
}

/// Parts what was typed before a resolution from the resolution.
pub fn typed(text: &str) -> Typed<'_> {
    let begun = begun(text.trim_start()).filter(|begun| begun.moved.is_none());
    let moved = begun.and_then(|begun| {
        let (mover, resolved) = proposed_by(begun.resolved)?;
        Some(Typed { mover: Some(mover), resolved, ..begun })
    });
    moved.unwrap_or_else(|| typed_with_its_mover(text))
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

/// Who moves what in « il est proposé par X, appuyé par Y, de… »; `None` where nothing is asked for in that
/// sentence, by a verb, « que » or a colon.
fn proposed_by(text: &str) -> Option<(&str, &str)> {
    let begins = |text: &'_ str, word: &&str| without(text, word).is_some();
    let behind = PROPOSES.iter().find_map(|word| without(text, word))?.trim_start();
    let who = ["par", "by"].iter().find_map(|word| without(behind, word))?.trim_start();
    let sentence = who.find(['\n', ';']).unwrap_or(who.len());
    let asks = |place: &usize| {
        let (before, asked) = who.split_at(*place);
        let is_word = before.ends_with(char::is_whitespace);
        let that = ["que", "qu", "that"].iter().any(|word| begins(asked, word));
        before.ends_with(':') || is_word && (that || verb(asked).is_some())
    };
    let places = who.char_indices().map(|(place, _)| place).skip(1);
    let place = places.take_while(|place| *place <= sentence).find(asks)?;
    let (mover, asked) = who.split_at(place);
    let mover =
        mover.trim_end_matches(|sign| matches!(sign, ',' | ':') || char::is_whitespace(sign));
    let asked = asked.trim_start();
    (!mover.is_empty() && !asked.is_empty()).then_some((mover, asked))
}

/// What a motion was called, in one line.
pub fn gist(text: &str) -> Cow<'_, str> {
    let (recitals, resolved) = recitals(text);
    let asked = resolved.join("\n");
    let said = typed(&asked).resolved;
    if said.len() == asked.len() {
        return of_list(first_of((recitals, resolved))).into();
    }
    let first = of_list(said.lines().next().unwrap_or_default());
    let ends = |sign: char| matches!(sign, '.' | ';' | ',') || sign.is_whitespace();
    capital(verb(first).unwrap_or(first).trim_end_matches(ends)).into()
}

#[cfg(test)]
mod tests {
    use sha2::{Digest, Sha256};

    use super::*;

    /// Sealed minutes are parted by these lists, and would be printed otherwise with a word more or less.
    #[test]
    fn the_words_of_signed_minutes_stay_what_they_were() {
        let digest = Sha256::digest(format!("{:?}", (RECITALS, SAYS_WHO, SIGNS)));
        assert_eq!(digest[..8], [113, 126, 86, 246, 252, 248, 221, 102]);
    }

    #[test]
    fn what_was_typed_is_read_as_it_was_with_version_twelve() {
        for (text, whereases, resolved) in [
            // A whereas ended with its line, and what stood behind it was resolved.
            (
                "Considérant la demande, reçue le\n3 mai;\nIl est résolu de demander six bacs.",
                &["Considérant la demande, reçue le"][..],
                &["3 mai;", "Il est résolu de demander six bacs."][..],
            ),
            (
                "Considérant\u{a0}:\n- la lettre;\nIl est résolu d’écrire.",
                &["Considérant\u{a0}:"],
                &["- la lettre;", "Il est résolu d’écrire."],
            ),
            ("Attendues hier\nB", &["Attendues hier"], &["B"]),
            (
                "Attendu A, attendu B; vu C, il est résolu de D",
                &["Attendu A, attendu B;", "vu C"],
                &["il est résolu de D"],
            ),
            (
                "Attendu A, il est proposé d’acheter;\nde payer.",
                &["Attendu A"],
                &["il est proposé d’acheter;", "de payer."],
            ),
            (
                "Attendu l’avis, il est proposé de fermer;\nÉcrire.",
                &["Attendu l’avis, il est proposé de fermer;"],
                &["Écrire."],
            ),
            (
                "Attendu que, selon l’avis, il est résolu de C; de B",
                &["Attendu que, selon l’avis"],
                &["il est résolu de C; de B"],
            ),
            ("Attendu A; d’écrire", &["Attendu A;"], &["d’écrire"]),
            (
                "Whereas it is dark be it resolved to buy",
                &["Whereas it is dark"],
                &["be it resolved to buy"],
            ),
        ] {
            assert_eq!(recitals(text), (whereases.to_vec(), resolved.to_vec()), "{text}");
        }
        for (text, mover, resolved) in [
            ("Il est proposé par Z de payer", Some("Z"), "de payer"),
            ("Il est proposé par Z\nde payer", None, "Il est proposé par Z\nde payer"),
            (
                "Proposé par Z, appuyé par Y\u{a0}: payer",
                None,
                "Proposé par Z, appuyé par Y\u{a0}: payer",
            ),
            ("Moved by Z: to pay", None, "Moved by Z: to pay"),
            ("It was moved by Z to pay", None, "It was moved by Z to pay"),
            ("Il est proposé et appuyé de payer", None, "Il est proposé et appuyé de payer"),
            ("Il est résolu de payer", None, "de payer"),
        ] {
            assert_eq!(typed(text), Typed { mover, resolved, ..Typed::default() }, "{text}");
            let whole = typed_with_its_mover(text);
            assert_eq!(whole.resolved, if mover.is_some() { text } else { resolved });
        }
        for (text, called) in [
            ("Considérant la demande, reçue le\n3 mai;\nIl est résolu de B.", "3 mai;"),
            ("Attendu A, il est résolu de peindre.", "Peindre"),
            ("Attendu A;\n- de peindre;", "de peindre;"),
            ("Attendu A;\n1. de peindre;", "de peindre;"),
            ("Attendu A;\nb) de peindre;", "de peindre;"),
            ("Attendu A;\np. 5 du devis;", "p. 5 du devis;"),
            ("Attendu A;", "Attendu A;"),
            ("Il est résolu\u{a0}:\n12. d’élire Zoé;\n13. de payer.", "Élire Zoé"),
            ("Il est résolu\u{a0}:\nb) élire Zoé.", "Élire Zoé"),
            ("Il est résolu\u{a0}: p. 5 du devis", "P. 5 du devis"),
            ("Il est résolu\u{a0}: 2 bancs", "2 bancs"),
        ] {
            assert_eq!(gist(text), called);
        }
    }
}
