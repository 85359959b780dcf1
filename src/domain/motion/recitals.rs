//! Where the whereases of a motion end and what it asks begins.

use super::typed::{PROPOSES, RESOLVES, goes_on, introduces, introduces_anything};
use crate::text::fold::unmarked;

pub mod signed;

/// The whereases at the head of a motion, and what is to be resolved, line by line. Both may stand in one
/// line: « Considérant que la cour est sombre, il est résolu d’acheter trois lampes ».
pub fn recitals(text: &str) -> (Vec<&str>, Vec<&str>) {
    in_last(by_line(text, is_recital))
}

fn in_last<'a>(
    (mut whereases, mut resolved): (Vec<&'a str>, Vec<&'a str>),
) -> (Vec<&'a str>, Vec<&'a str>) {
    let last = whereases.last().copied().unwrap_or_default();
    if let Some(place) = decision_in(last, resolved.first().copied()) {
        let (whereas, decision) = parted_at(last, place);
        whereases.pop();
        whereases.push(whereas);
        resolved.insert(0, decision);
    }
    (whereases, resolved)
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

/// The same by whole lines alone.
fn by_line(text: &str, is_recital: fn(&str) -> bool) -> (Vec<&str>, Vec<&str>) {
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    let mut lines: Vec<&str> = lines.collect();
    let rest = lines.iter().position(|line| !is_recital(line)).unwrap_or(lines.len());
    let resolved = lines.split_off(rest);
    (lines, resolved)
}

/// Whether a line begins as a whereas: « Attendu que », « Vu la lettre », but not « Vue de la cour ».
fn is_recital(line: &str) -> bool {
    let mut words = line.split_whitespace();
    signed::is_recital(line) || words.next().is_some_and(|word| unmarked(word) == "vu")
}

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
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_decision_is_found_in_the_line_of_its_whereas() {
        for (text, whereas, decision) in [
            (
                "Considérant que la cour est sombre, il est résolu d’acheter trois lampes",
                "Considérant que la cour est sombre",
                "il est résolu d’acheter trois lampes",
            ),
            (
                "ATTENDU QUE deux soumissions furent reçues; IL EST PROPOSÉ de confier le contrat",
                "ATTENDU QUE deux soumissions furent reçues;",
                "IL EST PROPOSÉ de confier le contrat",
            ),
            (
                "Attendu A\u{a0}; attendu B\u{a0}; en conséquence, il est résolu à l’unanimité que C",
                "Attendu A\u{a0}; attendu B\u{a0};",
                "en conséquence, il est résolu à l’unanimité que C",
            ),
            (
                "Attendu que A, sur proposition de Zoé Roy, appuyée par Marc Roy, il est résolu de B",
                "Attendu que A",
                "sur proposition de Zoé Roy, appuyée par Marc Roy, il est résolu de B",
            ),
            (
                "Attendu A, il est proposé par Zoé Roy de B",
                "Attendu A",
                "il est proposé par Zoé Roy de B",
            ),
            (
                "Attendu le froid; de demander du chauffage",
                "Attendu le froid;",
                "de demander du chauffage",
            ),
            ("Attendu le froid; d’écrire à l’Office", "Attendu le froid;", "d’écrire à l’Office"),
            (
                "Attendu le froid; de demander du chauffage; d’écrire à l’Office",
                "Attendu le froid;",
                "de demander du chauffage; d’écrire à l’Office",
            ),
            (
                "Attendu que, selon l’avis, il est proposé de fermer la cour; il est résolu d’écrire",
                "Attendu que, selon l’avis, il est proposé de fermer la cour;",
                "il est résolu d’écrire",
            ),
            (
                "Attendu que, selon l’avis, il est proposé de fermer la cour; de s’y opposer",
                "Attendu que, selon l’avis, il est proposé de fermer la cour;",
                "de s’y opposer",
            ),
            (
                "Whereas the yard is dark, be it resolved to buy three lamps",
                "Whereas the yard is dark",
                "be it resolved to buy three lamps",
            ),
            (
                "Whereas the yard is dark be it resolved that lamps be bought",
                "Whereas the yard is dark",
                "be it resolved that lamps be bought",
            ),
            (
                "Whereas the yard is dark; now, therefore, be it resolved to buy lamps",
                "Whereas the yard is dark;",
                "now, therefore, be it resolved to buy lamps",
            ),
            (
                "Vu la lettre du 3 mai, il est proposé d’y répondre",
                "Vu la lettre du 3 mai",
                "il est proposé d’y répondre",
            ),
            ("VU QUE A; il est résolu de B", "VU QUE A;", "il est résolu de B"),
            ("Whereas it is cold; to write", "Whereas it is cold;", "to write"),
            ("Whereas it is cold; RESOLVED: to write", "Whereas it is cold;", "RESOLVED: to write"),
        ] {
            assert_eq!(recitals(text), (vec![whereas], vec![decision]), "{text}");
        }
        assert_eq!(
            recitals("Attendu A, il est résolu de B.\nLa dépense est de 300 $."),
            (vec!["Attendu A"], vec!["il est résolu de B.", "La dépense est de 300 $."])
        );
        assert_eq!(
            recitals("Attendu A;\nAttendu B, il est résolu\u{a0}:\n- d’acheter;\n- de payer."),
            (
                vec!["Attendu A;", "Attendu B"],
                vec!["il est résolu\u{a0}:", "- d’acheter;", "- de payer."]
            )
        );
    }

    #[test]
    fn what_a_whereas_tells_is_no_decision() {
        for whereas in [
            "Attendu que, le 3 mai, il a été résolu d’acheter un banc;",
            "Attendu que, selon l’avis, il est proposé par l’Office de fermer la cour;",
            "Attendu que, selon l’avis de l’Office, il est proposé de fermer la cour;",
            "Attendu l’avis, il est proposé de fermer la cour;",
            "Attendu que, selon la résolution 12, il est résolu de fermer la cour;",
            "Attendu que la cour ferme, comme il est proposé de le faire;",
            "Attendu qu’il est résolu de fermer la cour;",
            "Considérant les demandes de réparation; de nettoyage aussi;",
            "Whereas, on May 3, it was resolved to buy a bench;",
        ] {
            let text = format!("{whereas}\nÉcrire à l’Office.");
            assert_eq!(recitals(&text), (vec![whereas], vec!["Écrire à l’Office."]));
        }
        for alone in [
            "Attendu que la cour est sombre. Trois lampes suffisent.",
            "Considérant le froid; d’autre part, la chaudière est vieille. Remplacer la chaudière.",
            "Attendu le froid; de l’avis de tous, la chaudière est vieille.",
            "Attendu que, selon l’avis, il est proposé de fermer la cour; écrire pour s’y opposer",
            "Whereas the letter went in April; to the Office, that is late. Write again.",
        ] {
            assert_eq!(recitals(alone), (vec![alone], vec![]));
        }
        for none in ["Vue de la cour, la façade est à peindre.", "Vus de loin, les bancs vont."] {
            assert_eq!(recitals(none), (vec![], vec![none]));
        }
    }

    #[test]
    fn minutes_of_the_tenth_version_found_decisions_that_a_whereas_tells() {
        let whereas = "Attendu que, selon l’avis de l’Office, il est proposé de fermer la cour;";
        let text = format!("{whereas}\nÉcrire à l’Office pour s’y opposer.");
        let told = ["il est proposé de fermer la cour;", "Écrire à l’Office pour s’y opposer."];
        let signed = (vec!["Attendu que, selon l’avis de l’Office"], told.to_vec());
        assert_eq!(signed::in_any_line(&text), signed);
        let text = "Considérant le froid; d’autre part, la chaudière est vieille. La remplacer.";
        let part = "d’autre part, la chaudière est vieille. La remplacer.";
        assert_eq!(signed::in_any_line(text), (vec!["Considérant le froid;"], vec![part]));
    }

    proptest! {
        #[test]
        fn no_word_is_lost(
            pieces in prop::collection::vec(prop::sample::select(vec![
                "Attendu que", "considérant", "Whereas", "la cour", "il est résolu", "d’acheter",
                "be it resolved", "to buy", "en conséquence", "sur proposition de", "Zoé Roy", "de",
                "résolu\u{a0}:", ",", ";", ".", "\n", "\u{a0}",
            ]), 0..14)
        ) {
            let text = pieces.join(" ");
            let (whereases, resolved) = recitals(&text);
            let words = |text: &str| -> Vec<String> {
                let signs = |sign: char| sign.is_whitespace() || sign == ',';
                text.split(signs).filter(|word| !word.is_empty()).map(str::to_owned).collect()
            };
            let told = [whereases, resolved].concat().join("\n");
            prop_assert_eq!(words(&told), words(&text));
        }
    }
}
