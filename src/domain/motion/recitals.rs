//! Where the whereases of a motion end and what it asks begins.

use super::list::of_list;
use super::typed::{
    PROPOSES, RESOLVES, THEREFORE, begins_one_of, goes_on, introduces, introduces_anything,
};
use crate::text::fold::unmarked;
use crate::text::infinitives::begins_with_infinitive;

pub mod signed;

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
            (
                "Attendu que, selon l’avis, il est résolu de fermer; il est résolu d’écrire",
                "Attendu que, selon l’avis, il est résolu de fermer;",
                "il est résolu d’écrire",
            ),
            ("Whereas it is cold; to write", "Whereas it is cold;", "to write"),
            ("Whereas it is cold; RESOLVED: to write", "Whereas it is cold;", "RESOLVED: to write"),
        ] {
            assert_eq!(recitals(text), (vec![whereas], vec![decision]), "{text}");
        }
    }

    #[test]
    fn a_decision_is_found_before_the_lines_that_go_on_with_it() {
        for (text, whereas, decision) in [
            (
                "Attendu A, il est résolu de B.\nLa dépense est de 300 $.",
                &["Attendu A"][..],
                &["il est résolu de B.", "La dépense est de 300 $."][..],
            ),
            (
                "Attendu A;\nAttendu B, il est résolu\u{a0}:\n- d’acheter;\n- de payer.",
                &["Attendu A;", "Attendu B"],
                &["il est résolu\u{a0}:", "- d’acheter;", "- de payer."],
            ),
            (
                "Attendu A, il est proposé d’acheter trois lampes.\nLa dépense est de 300 $.",
                &["Attendu A"],
                &["il est proposé d’acheter trois lampes.", "La dépense est de 300 $."],
            ),
            (
                "Attendu A, il est proposé par Zoé Roy de peindre.\nPayer 300 $.",
                &["Attendu A"],
                &["il est proposé par Zoé Roy de peindre.", "Payer 300 $."],
            ),
            (
                "Considérant le noir, il est proposé\u{a0}:\n- d’acheter;\n- de payer.",
                &["Considérant le noir"],
                &["il est proposé\u{a0}:", "- d’acheter;", "- de payer."],
            ),
            (
                "Whereas it is dark, it is moved:\n1. To buy a lamp\n2. To pay for it",
                &["Whereas it is dark"],
                &["it is moved:", "1. To buy a lamp", "2. To pay for it"],
            ),
            (
                "Attendu A, il est proposé d’acheter;\nde payer.",
                &["Attendu A"],
                &["il est proposé d’acheter;", "de payer."],
            ),
            (
                "Attendu A, il est proposé d’acheter une lampe\nLa dépense est de 300 $",
                &["Attendu A"],
                &["il est proposé d’acheter une lampe", "La dépense est de 300 $"],
            ),
            // What is resolved in an earlier line is resolved too.
            (
                "Attendu A, il est résolu d’acheter.\nConsidérant B, il est résolu de peindre.",
                &["Attendu A"],
                &["il est résolu d’acheter.", "Considérant B, il est résolu de peindre."],
            ),
            (
                "Attendu que, selon l’avis, il est résolu de fermer;\nattendu B, il est résolu de C",
                &["Attendu que, selon l’avis, il est résolu de fermer;", "attendu B"],
                &["il est résolu de C"],
            ),
            (
                "Attendu l’avis, il est proposé de fermer.\nAttendu B, il est proposé de C.",
                &["Attendu l’avis, il est proposé de fermer.", "Attendu B"],
                &["il est proposé de C."],
            ),
        ] {
            assert_eq!(recitals(text), (whereas.to_vec(), decision.to_vec()), "{text}");
        }
    }

    #[test]
    fn whereases_of_one_line_are_parted_at_their_semicolons() {
        for (text, whereas, decision) in [
            (
                "Attendu A; attendu B, il est résolu de C",
                &["Attendu A;", "attendu B"][..],
                &["il est résolu de C"][..],
            ),
            (
                "Attendu A\u{a0}; attendu B\u{a0}; en conséquence, il est résolu à l’unanimité que C",
                &["Attendu A\u{a0};", "attendu B\u{a0};"],
                &["en conséquence, il est résolu à l’unanimité que C"],
            ),
            (
                "Whereas A; and whereas B; be it resolved to C",
                &["Whereas A;", "and whereas B;"],
                &["be it resolved to C"],
            ),
            (
                "Attendu l’avis, il est proposé de fermer; vu le froid, il est proposé de C",
                &["Attendu l’avis, il est proposé de fermer;", "vu le froid"],
                &["il est proposé de C"],
            ),
            (
                "Attendu A; vu la lettre;\nEt attendu B;\nÉcrire à l’Office.",
                &["Attendu A;", "vu la lettre;", "Et attendu B;"],
                &["Écrire à l’Office."],
            ),
            (
                "Attendu les devis; attendues en mai, les lampes manquent, il est résolu de C",
                &["Attendu les devis; attendues en mai, les lampes manquent"],
                &["il est résolu de C"],
            ),
            // What is resolved goes on as it was typed.
            (
                "Attendu A, il est résolu de B; attendu C, il est résolu de D",
                &["Attendu A"],
                &["il est résolu de B; attendu C, il est résolu de D"],
            ),
        ] {
            assert_eq!(recitals(text), (whereas.to_vec(), decision.to_vec()), "{text}");
        }
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
            "Attendu l’avis, il est proposé de fermer la cour",
            "Attendu que, selon l’avis, il est proposé de fermer la cour.",
            "Considérant les demandes de réparation; de nettoyage aussi;",
            "Whereas, on May 3, it was resolved to buy a bench;",
        ] {
            let text = format!("{whereas}\nÉcrire à l’Office.");
            assert_eq!(recitals(&text), (vec![whereas], vec!["Écrire à l’Office."]));
        }
        for decision in ["Il est résolu d’écrire.", "En conséquence, il est proposé d’écrire."]
        {
            let whereas = "Attendu l’avis, il est proposé de fermer la cour.";
            let text = format!("{whereas}\n{decision}");
            assert_eq!(recitals(&text), (vec![whereas], vec![decision]));
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

    proptest! {
        #[test]
        fn no_word_is_lost(
            pieces in prop::collection::vec(prop::sample::select(vec![
                "Attendu que", "considérant", "Whereas", "la cour", "il est résolu", "d’acheter",
                "be it resolved", "to buy", "en conséquence", "sur proposition de", "Zoé Roy", "de",
                "résolu\u{a0}:", "il est proposé", "et attendu", ",", ";", ".", "\n", "\u{a0}",
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
