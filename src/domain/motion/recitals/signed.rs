//! Where the decision of a motion was found in minutes that are signed: with version 11 of the seal in the last
//! line of its whereases, but « Vu la lettre » was no whereas; with version 10 in any line of them, and behind
//! any « de »; before, by whole lines. Nothing here changes any more, nor do the words that are read here.

use super::super::typed::signed::{
    PROPOSES, RESOLVES, goes_on, introduces, introduces_anything, went_on,
};
use crate::text::fold::unmarked;

/// How a whereas began, without accents.
const RECITALS: [&str; 4] = ["attendu", "considerant", "whereas", "considering"];

fn is_recital(line: &str) -> bool {
    let folded = unmarked(line);
    RECITALS.iter().any(|word| folded.starts_with(word))
}

/// The whereases of a motion and what was to be resolved, as they were told with version 11.
pub fn in_last_line(text: &str) -> (Vec<&str>, Vec<&str>) {
    let (mut whereases, mut resolved) = by_line(text);
    let last = whereases.last().copied().unwrap_or_default();
    if let Some(place) = decision_in(last, resolved.first().copied()) {
        let (whereas, decision) = parted_at(last, place);
        whereases.pop();
        whereases.push(whereas);
        resolved.insert(0, decision);
    }
    (whereases, resolved)
}

/// The same by whole lines alone.
pub fn by_line(text: &str) -> (Vec<&str>, Vec<&str>) {
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    let mut lines: Vec<&str> = lines.collect();
    let rest = lines.iter().position(|line| !is_recital(line)).unwrap_or(lines.len());
    let resolved = lines.split_off(rest);
    (lines, resolved)
}

/// The same as they were told with version 10.
pub fn in_any_line(text: &str) -> (Vec<&str>, Vec<&str>) {
    let (mut whereases, mut resolved) = by_line(text);
    let in_line = |part: fn(&str) -> Option<usize>| {
        let mut lines = whereases.iter().enumerate();
        lines.find_map(|(at, line)| part(line).map(|place| (at, place)))
    };
    let found = in_line(introduced_in_any)
        .or_else(|| in_line(introduced_anyhow).filter(|_| resolved.is_empty()))
        .or_else(|| in_line(went_on_in).filter(|_| resolved.is_empty()));
    if let Some((at, place)) = found {
        let mut asked = whereases.split_off(at);
        let (whereas, decision) = parted_at(asked[0], place);
        asked[0] = decision;
        whereases.push(whereas);
        asked.append(&mut resolved);
        resolved = asked;
    }
    (whereases, resolved)
}

fn introduced_in_any(line: &str) -> Option<usize> {
    let decides = |text: &str| introduces(text, &RESOLVES) || introduces(text, &PROPOSES);
    words_behind(line, &SIGNS).find(|place| decides(&line[*place..]))
}

fn introduced_anyhow(line: &str) -> Option<usize> {
    let decides =
        |text: &str| introduces_anything(text, &RESOLVES) || introduces_anything(text, &PROPOSES);
    words_behind(line, &[]).find(|place| decides(&line[*place..]))
}

fn went_on_in(line: &str) -> Option<usize> {
    words_behind(line, &[';']).find(|place| went_on(&line[*place..]))
}

fn parted_at(line: &str, place: usize) -> (&str, &str) {
    let (whereas, decision) = line.split_at(place);
    (whereas.trim_end_matches(|sign: char| sign == ',' || sign.is_whitespace()), decision)
}

/// Where a decision begins in the last line that begins as a whereas, before the line that follows it.
fn decision_in(line: &str, next: Option<&str>) -> Option<usize> {
    let resolves = || introduced(line, &RESOLVES);
    // Where the next line could be a decision of its own, what a whereas tells of others is none.
    if let Some(next) = next {
        return resolves().filter(|place| continues(next) || !is_told(&line[..*place]));
    }
    let anywhere =
        || words_behind(line, &[]).find(|place| introduces_anything(&line[*place..], &RESOLVES));
    let proposes = || {
        let mut places = words_behind(line, &SIGNS);
        places.find(|place| introduces_anything(&line[*place..], &PROPOSES))
    };
    let proposes = || proposes().filter(|place| !is_told(&line[..*place]));
    resolves().or_else(anywhere).or_else(proposes).or_else(|| gone_on(line))
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

/// Behind what a decision is introduced.
const SIGNS: [char; 6] = [',', ';', ':', '.', '–', '—'];

/// Where a decision is introduced behind a sign. « comme il est proposé » asks for nothing.
fn introduced(line: &str, words: &[&str]) -> Option<usize> {
    words_behind(line, &SIGNS).find(|place| introduces(&line[*place..], words))
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
fn words_behind<'a>(line: &'a str, signs: &'a [char]) -> impl Iterator<Item = usize> + use<'a> {
    let blanks = line.char_indices().filter(|(_, sign)| sign.is_whitespace());
    let words = blanks.map(|(place, blank)| place + blank.len_utf8());
    words.filter(move |place| {
        let before = line[..*place].trim_end();
        let begins = !line[*place..].starts_with(char::is_whitespace);
        begins && (signs.is_empty() || before.ends_with(signs))
    })
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
    fn minutes_of_the_tenth_version_found_decisions_that_a_whereas_tells() {
        let whereas = "Attendu que, selon l’avis de l’Office, il est proposé de fermer la cour;";
        let text = format!("{whereas}\nÉcrire à l’Office pour s’y opposer.");
        let told = ["il est proposé de fermer la cour;", "Écrire à l’Office pour s’y opposer."];
        let signed = (vec!["Attendu que, selon l’avis de l’Office"], told.to_vec());
        assert_eq!(in_any_line(&text), signed);
        let text = "Considérant le froid; d’autre part, la chaudière est vieille. La remplacer.";
        let part = "d’autre part, la chaudière est vieille. La remplacer.";
        assert_eq!(in_any_line(text), (vec!["Considérant le froid;"], vec![part]));
    }

    #[test]
    fn minutes_of_the_eleventh_version_had_one_decision_and_it_was_in_the_last_line() {
        for (text, whereas, decision) in [
            (
                "Attendu A, il est proposé d’acheter.\nLa dépense est de 300 $.",
                &["Attendu A, il est proposé d’acheter."][..],
                &["La dépense est de 300 $."][..],
            ),
            (
                "Attendu A, il est résolu d’acheter.\nConsidérant B, il est résolu de peindre.",
                &["Attendu A, il est résolu d’acheter.", "Considérant B"],
                &["il est résolu de peindre."],
            ),
            (
                "Attendu A; attendu B, il est résolu de C",
                &["Attendu A; attendu B"],
                &["il est résolu de C"],
            ),
            ("Vu A, il est résolu de B", &[], &["Vu A, il est résolu de B"]),
            ("Attendu A;\nEt attendu B;\nC", &["Attendu A;"], &["Et attendu B;", "C"]),
        ] {
            assert_eq!(in_last_line(text), (whereas.to_vec(), decision.to_vec()), "{text}");
        }
    }
}
