//! What the words of a query are looked for as. A name is found however its joints are typed:
//! `oconnor` and `o connor` find « O’Connor », `mc donald` « McDonald », `saint martin` « St-Martin ».

use super::fold::fold;

/// What may stand before a name and be written apart, joined by a sign, or together with it.
const PREFIXES: [&str; 8] = ["o", "mc", "mac", "st", "ste", "saint", "sainte", "fitz"];
/// The same in names alone: in a sentence they are articles (« d’avis », « l’entretien »).
const ELIDED: [&str; 5] = ["d", "l", "m", "n", "t"];
/// Two spellings of one prefix.
const SHORT: [(&str, &str); 2] = [("st", "saint"), ("ste", "sainte")];
/// So many letters at least follow a prefix of one letter that is typed together with its name; one
/// follows a longer prefix, which begins few other words.
const LEAST: usize = 3;

/// Words that stand one behind the other; the last may be the beginning of one.
pub type Phrase = Vec<String>;

/// Something that a query asks for: a word, or a prefix and its name.
#[derive(Debug, PartialEq, Eq)]
pub struct Sought {
    /// As it was typed.
    pub typed: String,
    /// It is there if one of these ways is: all phrases of it.
    pub ways: Vec<Vec<Phrase>>,
}

/// What a query asks for, each to be found; `in_names` where only names are looked at.
pub fn sought(query: &str, in_names: bool) -> Vec<Sought> {
    let parts: Vec<String> = query.split_whitespace().map(fold).collect();
    let groups = parts.iter().flat_map(|part| groups(part));
    let groups: Vec<Vec<&str>> = groups.collect();
    let is_prefix = |word: &str| PREFIXES.contains(&word) || in_names && ELIDED.contains(&word);
    let mut all = Vec::new();
    let mut rest = &groups[..];
    loop {
        rest = match rest {
            [] => return all,
            [prefix, name, behind @ ..]
                if prefix.len() == 1 && name.len() == 1 && is_prefix(prefix[0]) =>
            {
                all.push(apart(prefix[0], name[0]));
                behind
            }
            [word, behind @ ..] => {
                all.push(match &word[..] {
                    [word] => together(word, is_prefix),
                    figures => {
                        Sought { typed: figures.join("-"), ways: vec![vec![phrase(figures)]] }
                    }
                });
                behind
            }
        };
    }
}

/// The words of what was typed without a blank. Behind a year, figures that a sign joins stand behind it: « 2026-10 »
/// is the number of a meeting, and not any row with 2026 and 10 in it.
fn groups(part: &str) -> Vec<Vec<&str>> {
    let mut groups: Vec<Vec<&str>> = Vec::new();
    for word in words(part) {
        match groups.last_mut() {
            Some(group) if is_year(group[0]) && is_number(word) => group.push(word),
            _ => groups.push(vec![word]),
        }
    }
    groups
}

fn is_number(word: &str) -> bool {
    word.len() <= 3 && word.bytes().all(|sign| sign.is_ascii_digit())
}

fn is_year(word: &str) -> bool {
    word.len() == 4 && word.parse().is_ok_and(|year: u16| (1900..2100).contains(&year))
}

/// A prefix that was typed apart from its name.
fn apart(prefix: &str, name: &str) -> Sought {
    let mut ways =
        vec![vec![phrase(&[prefix]), phrase(&[name])], vec![phrase(&[&format!("{prefix}{name}")])]];
    ways.extend(other_spelling(prefix).map(|other| vec![phrase(&[other, name])]));
    Sought { typed: format!("{prefix} {name}"), ways }
}

/// A word, which may be a prefix and its name.
fn together(word: &str, is_prefix: impl Fn(&str) -> bool) -> Sought {
    let mut ways = vec![vec![phrase(&[word])]];
    ways.extend(local_number(word));
    for (end, _) in word.char_indices().skip(1) {
        let (prefix, name) = word.split_at(end);
        let least = if end == 1 { LEAST } else { 1 };
        if !is_prefix(prefix) || name.chars().count() < least {
            continue;
        }
        ways.push(vec![phrase(&[prefix, name])]);
        ways.extend(other_spelling(prefix).map(|other| vec![phrase(&[other, name])]));
    }
    Sought { typed: word.to_owned(), ways }
}

/// Seven digits are a telephone number without its region, which is written in two groups.
fn local_number(word: &str) -> Option<Vec<Phrase>> {
    let digits = word.len() == 7 && word.bytes().all(|byte| byte.is_ascii_digit());
    digits.then(|| {
        let (exchange, line) = word.split_at(3);
        vec![phrase(&[exchange, line])]
    })
}

fn other_spelling(prefix: &str) -> Option<&'static str> {
    SHORT.iter().find_map(|(short, long)| match prefix {
        _ if prefix == *short => Some(*long),
        _ if prefix == *long => Some(*short),
        _ => None,
    })
}

fn phrase(words: &[&str]) -> Phrase {
    words.iter().map(|word| (*word).to_owned()).collect()
}

impl Sought {
    /// Whether a text has it, told by its words.
    pub fn is_in(&self, words: &[&str]) -> bool {
        self.ways.iter().any(|way| way.iter().all(|phrase| stands_in(phrase, words)))
    }
}

fn stands_in(phrase: &Phrase, words: &[&str]) -> bool {
    let Some((last, before)) = phrase.split_last() else { return true };
    words.windows(phrase.len()).any(|here| {
        here.last().is_some_and(|word| word.starts_with(last.as_str()))
            && here.iter().zip(before).all(|(word, wanted)| word == wanted)
    })
}

/// Whether every word of `query` begins some word of `haystack_folded` (made by
/// [`fold`]).
///
/// The query is as typed: accents, case, punctuation and the joints of a name are optional, the order
/// of the words is free. An empty query matches everything.
pub fn matches(haystack_folded: &str, query: &str) -> bool {
    let words: Vec<&str> = words(haystack_folded).collect();
    sought(query, true).iter().all(|sought| sought.is_in(&words))
}

/// The words of a folded text.
pub fn words(folded: &str) -> impl Iterator<Item = &str> {
    folded.split(' ').filter(|word| !word.is_empty())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_person_is_found_by_a_few_letters() {
        let people = fold("Marie-Hélène Tremblay d’Arcy");
        for query in
            ["tremb", "helene", "HÉL", "marie h", "tremblay marie", "d'arc", "", "  ", "arcy"]
        {
            assert!(matches(&people, query), "{query}");
        }
        for query in ["remblay", "helena", "marie roy", "tremblayy"] {
            assert!(!matches(&people, query), "{query}");
        }
        assert!(matches(&fold("œuvre des sœurs"), "oeuv soeur"));
        assert!(matches(&fold("OEUVRE"), "œuvre"));
    }

    #[test]
    fn seven_digits_are_found_in_whatever_groups_they_are_typed() {
        let person = format!("{} {}", fold("819 555-0106"), "8195550106");
        for query in ["5550106", "555-0106", "555 0106", "819 5550106", "8195550106", "81955501"] {
            assert!(matches(&person, query), "{query}");
        }
        for query in ["5550107", "5500106", "55501060"] {
            assert!(!matches(&person, query), "{query}");
        }
    }

    #[test]
    fn figures_that_a_sign_joins_stand_together() {
        let meeting = fold("2026-10 23 novembre 2026 Comité consultatif");
        for query in ["2026-10", "2026-1", "2026 10", "10 2026", "10", "consultatif 2026-10"] {
            assert!(matches(&meeting, query), "{query}");
        }
        assert!(!matches(&fold("EMB-2026-05 24 décembre 2026, local 101, îlot 10"), "2026-10"));
        assert!(matches(&fold("CCR-2026-010"), "ccr-2026-01"));
        assert!(!matches(&fold("EMB-2026-05, local 101"), "emb-2026-10"));
        // Telephone numbers and doors are found in whatever order.
        assert!(matches(&fold("3450, app. 12"), "12-3450"));
        assert!(matches(&fold("819 555-0106"), "819-5550106"));
    }

    #[test]
    fn a_name_is_found_however_its_joint_is_typed() {
        let names: [(&str, &[&str]); 6] = [
            ("O'Connor", &["oconnor", "o connor", "o'connor", "O’CONN", "ocon", "connor"]),
            ("McDonald", &["mcdonald", "mc donald", "Mc-Don"]),
            ("Mc Donald", &["mcdonald", "mcdon", "donald"]),
            (
                "Place St-Martin",
                &["stm", "stmartin", "st martin", "saint-martin", "saintmart", "martin st"],
            ),
            ("Place Sainte-Foy", &["stefoy", "ste foy", "saintefoy"]),
            ("Jeanne D’Arcy", &["darcy", "d arcy", "jeanne darc"]),
        ];
        for (name, typed) in names {
            for query in typed {
                assert!(matches(&fold(name), query), "{name}: {query}");
            }
        }
        for (name, query) in [
            ("Connor", "oconnor"),
            ("Donald", "mcdonald"),
            ("Martin", "stmartin"),
            // Not one behind the other.
            ("Mc Roy Donald", "mcdonald"),
            ("Saint-Onge", "ste onge"),
        ] {
            assert!(!matches(&fold(name), query), "{name}: {query}");
        }
    }

    #[test]
    fn an_article_is_no_joint_of_a_sentence() {
        let said = fold("Projet d’avis de convocation");
        let words: Vec<&str> = words(&said).collect();
        let has = |in_names| sought("davis", in_names).iter().all(|sought| sought.is_in(&words));
        assert!(!has(false));
        assert!(has(true));
    }

    proptest! {
        #[test]
        fn a_text_matches_itself(text in "\\PC{0,24}") {
            prop_assert!(matches(&fold(&text), &text));
        }

        #[test]
        fn joints_may_be_left_out(name in "(O|Mc|St|Ste|D|L)['’ -][A-Z][a-z]{3,9}") {
            let joined: String = name.chars().filter(|c| c.is_alphanumeric()).collect();
            prop_assert!(matches(&fold(&name), &joined));
            prop_assert!(matches(&fold(&joined), &name));
        }
    }
}
