//! Where the whereases of a motion end and what it asks begins.

use super::typed::{goes_on, introduces, introduces_anything};
use crate::text::fold::unmarked;

/// The whereases at the head of a motion, and what is to be resolved, line by line. Both may stand in one
/// line: « Considérant que la cour est sombre, il est résolu d’acheter trois lampes ».
pub fn recitals(text: &str) -> (Vec<&str>, Vec<&str>) {
    let (mut whereases, mut resolved) = by_line(text);
    let in_line = |part: fn(&str) -> Option<usize>| {
        let mut lines = whereases.iter().enumerate();
        lines.find_map(|(at, line)| part(line).map(|place| (at, place)))
    };
    // Where no other line asks for anything, less will do.
    let found = in_line(introduced)
        .or_else(|| in_line(introduced_anyhow).filter(|_| resolved.is_empty()))
        .or_else(|| in_line(gone_on).filter(|_| resolved.is_empty()));
    if let Some((at, place)) = found {
        let mut asked = whereases.split_off(at);
        let (whereas, decision) = asked[0].split_at(place);
        asked[0] = decision;
        whereases.push(whereas.trim_end_matches(|sign: char| sign == ',' || sign.is_whitespace()));
        asked.append(&mut resolved);
        resolved = asked;
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

fn is_recital(line: &str) -> bool {
    let folded = unmarked(line);
    RECITALS.iter().any(|word| folded.starts_with(word))
}

/// How a whereas begins, without accents.
const RECITALS: [&str; 4] = ["attendu", "considerant", "whereas", "considering"];

/// Where a decision is introduced behind a sign. « comme il est proposé » asks for nothing.
fn introduced(line: &str) -> Option<usize> {
    words_behind(line, &[',', ';', ':', '.', '–', '—']).find(|place| introduces(&line[*place..]))
}

/// Where it is introduced behind a mere blank, or in other words.
fn introduced_anyhow(line: &str) -> Option<usize> {
    words_behind(line, &[]).find(|place| introduces_anything(&line[*place..]))
}

/// Where a decision goes on without an introduction: « Attendu le froid; de demander du chauffage ».
fn gone_on(line: &str) -> Option<usize> {
    words_behind(line, &[';']).find(|place| goes_on(&line[*place..]))
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
            ("Whereas it is cold; to write", "Whereas it is cold;", "to write"),
            ("Whereas it is cold; RESOLVED: to write", "Whereas it is cold;", "RESOLVED: to write"),
        ] {
            assert_eq!(recitals(text), (vec![whereas], vec![decision]), "{text}");
        }
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
            "Attendu que la cour ferme, comme il est proposé de le faire;",
            "Attendu qu’il est résolu de fermer la cour;",
            "Considérant les demandes de réparation; de nettoyage aussi;",
            "Whereas, on May 3, it was resolved to buy a bench;",
        ] {
            let text = format!("{whereas}\nÉcrire à l’Office.");
            assert_eq!(recitals(&text), (vec![whereas], vec!["Écrire à l’Office."]));
        }
        let alone = "Attendu que la cour est sombre. Trois lampes suffisent.";
        assert_eq!(recitals(alone), (vec![alone], vec![]));
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
