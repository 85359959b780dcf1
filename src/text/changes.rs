//! What an amendment changes, word by word.

use similar::{Algorithm, DiffOp, capture_diff_slices};

use super::tokens::tokens;

/// A piece of two texts laid over each other.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Piece {
    /// It stands in both.
    Same(String),
    /// Words of the first in whose place the second has others; one of the two may be empty.
    Changed {
        /// What goes.
        removed: String,
        /// What comes.
        added: String,
    },
}

/// Two texts laid over each other. Words stay whole, and blanks between two changed words change
/// with them, so that a phrase is replaced as a phrase.
pub fn pieces(old: &str, new: &str) -> Vec<Piece> {
    let (before, after) = (tokens(old), tokens(new));
    let mut pieces: Vec<Piece> = Vec::new();
    for op in capture_diff_slices(Algorithm::Patience, &before, &after) {
        let (removed, added) = (before[op.old_range()].concat(), after[op.new_range()].concat());
        let blank = removed.trim().is_empty();
        match (op, pieces.last_mut()) {
            (DiffOp::Equal { .. }, Some(Piece::Changed { .. }) | None) => {
                pieces.push(Piece::Same(removed));
            }
            (DiffOp::Equal { .. }, Some(Piece::Same(same))) => same.push_str(&removed),
            (_, Some(Piece::Changed { removed: gone, added: come })) => {
                gone.push_str(&removed);
                come.push_str(&added);
            }
            (_, last) => {
                // Only a blank since the change before: both are one.
                let joins = matches!(last, Some(Piece::Same(same)) if same.trim().is_empty());
                let same = if joins { pieces.pop() } else { None };
                match (same, pieces.last_mut()) {
                    (
                        Some(Piece::Same(same)),
                        Some(Piece::Changed { removed: gone, added: come }),
                    ) => {
                        gone.push_str(&(same.clone() + &removed));
                        come.push_str(&(same + &added));
                    }
                    (same, _) => {
                        pieces.extend(same);
                        if !(blank && added.trim().is_empty()) || removed != added {
                            pieces.push(Piece::Changed { removed, added });
                        }
                    }
                }
            }
        }
    }
    pieces
}

/// A change in words: what goes, what comes, and the last words before it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// What goes; empty where something is added.
    pub removed: String,
    /// What comes; empty where something is taken out.
    pub added: String,
    /// Up to four words before it; empty at the beginning.
    pub behind: String,
}

/// The changes between two texts, those of mere blanks left out. The place of each begins with a word.
pub fn changes(old: &str, new: &str) -> Vec<Change> {
    changes_behind(old, new, |text| {
        let signs = |c: char| matches!(c, ',' | ';' | ':' | '.') || c.is_whitespace();
        let last = last_words(text);
        match last.trim_start_matches(signs) {
            "" => last,
            words => words.to_owned(),
        }
    })
}

/// The same as they were told when it could begin with a comma.
pub fn changes_by_words(old: &str, new: &str) -> Vec<Change> {
    changes_behind(old, new, last_words)
}

/// The same as they were told before an amount, a day or an hour was one word of their place.
pub fn changes_by_blanks(old: &str, new: &str) -> Vec<Change> {
    changes_behind(old, new, last_by_blanks)
}

fn changes_behind(old: &str, new: &str, last: fn(&str) -> String) -> Vec<Change> {
    let mut found = Vec::new();
    let mut behind = String::new();
    for piece in pieces(old, new) {
        match piece {
            Piece::Same(text) => behind = last(&text),
            Piece::Changed { removed, added } => {
                let (removed, added) = (removed.trim().to_owned(), added.trim().to_owned());
                // Another kind of space inside a number is a blank like any other.
                if (!removed.is_empty() || !added.is_empty()) && !same_words(&removed, &added) {
                    found.push(Change { removed, added, behind: behind.clone() });
                }
            }
        }
    }
    found
}

/// How many words tell the place of a change.
const PLACE: usize = 4;

fn last_line(text: &str) -> &str {
    text.lines().rfind(|line| !line.trim().is_empty()).unwrap_or_default()
}

fn last_words(text: &str) -> String {
    let mut words: Vec<String> = Vec::new();
    let mut begins = true;
    for token in tokens(last_line(text)) {
        match words.last_mut().filter(|_| !begins) {
            _ if token.trim().is_empty() => begins = true,
            Some(word) => word.push_str(token),
            None => {
                words.push(token.to_owned());
                begins = false;
            }
        }
    }
    words[words.len().saturating_sub(PLACE)..].join(" ")
}

fn last_by_blanks(text: &str) -> String {
    let words: Vec<&str> = last_line(text).split_whitespace().collect();
    words[words.len().saturating_sub(PLACE)..].join(" ")
}

fn same_words(one: &str, other: &str) -> bool {
    one.split_whitespace().eq(other.split_whitespace())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn change(removed: &str, added: &str, behind: &str) -> Change {
        let [removed, added, behind] = [removed, added, behind].map(str::to_owned);
        Change { removed, added, behind }
    }

    #[test]
    fn words_are_replaced_added_and_taken_out_whole() {
        let old = "Demander deux bancs à l’office.";
        for (new, wanted) in [
            ("Demander quatre bancs à l’office.", vec![change("deux", "quatre", "Demander")]),
            (
                "Demander deux bancs et une table à l’office.",
                vec![change("", "et une table", "Demander deux bancs")],
            ),
            ("Demander deux bancs.", vec![change("à l’office", "", "Demander deux bancs")]),
            // A phrase is one change, not one a word.
            (
                "Demander trois grandes tables à l’office.",
                vec![change("deux bancs", "trois grandes tables", "Demander")],
            ),
            (
                "De grâce, demander deux bancs à l’office.",
                vec![change("Demander", "De grâce, demander", "")],
            ),
            ("Demander deux bancs à l’office. ", vec![]),
        ] {
            assert_eq!(changes(old, new), wanted, "{new}");
        }
    }

    #[test]
    fn the_place_of_a_change_parts_no_amount() {
        let behind = |changes: Vec<Change>| changes[0].behind.clone();
        let old = "Confier le contrat pour 3 200 $, taxes comprises.";
        let new = "Confier le contrat pour 3 200 $, taxes comprises et garantie de deux ans.";
        assert_eq!(behind(changes(old, new)), "pour 3 200 $, taxes comprises");
        assert_eq!(behind(changes_by_blanks(old, new)), "200 $, taxes comprises");
        let told = behind(changes("Le 5 mai 2026 à 19 h 30.", "Le 5 mai 2026 à 19 h 30, ici."));
        assert_eq!(told, "Le 5 mai 2026 à 19 h 30");
        let told = behind(changes("Pay $1,500 by May 5, 2026.", "Pay $1,500 by May 5, 2026 here."));
        assert_eq!(told, "Pay $1,500 by May 5, 2026");
    }

    #[test]
    fn the_place_of_a_change_begins_with_a_word() {
        let old = "Tenir la fête, le 3 mai, au jardin.";
        let new = "Tenir la fête, le 4 mai, au jardin et au parc.";
        let place = |all: Vec<Change>| all.last().unwrap().behind.clone();
        assert_eq!(place(changes(old, new)), "au jardin");
        assert_eq!(place(changes_by_words(old, new)), ", au jardin");
        // Where nothing but a sign stands before the change, the sign tells its place.
        let told = changes("Un, deux.", "Trois, quatre.");
        let places: Vec<&str> = told.iter().map(|change| change.behind.as_str()).collect();
        assert_eq!(places, ["", ","]);
    }

    #[test]
    fn an_amount_a_day_or_an_hour_is_replaced_whole() {
        for (old, new, removed, added) in [
            ("Verser 1 500 $ au comité.", "Verser 1 200 $ au comité.", "1 500 $", "1 200 $"),
            ("Verser 1\u{a0}500\u{a0}$.", "Verser 900\u{a0}$.", "1\u{a0}500\u{a0}$", "900\u{a0}$"),
            ("Verser 12,50 $.", "Verser 12,75 $.", "12,50 $", "12,75 $"),
            ("Finir à 19 h 30.", "Finir à 19 h 45.", "19 h 30", "19 h 45"),
            ("Le 5 mai 2026, oui.", "Le 5 juin 2026, oui.", "5 mai 2026", "5 juin 2026"),
        ] {
            let found = changes(old, new);
            let told: Vec<(&str, &str)> =
                found.iter().map(|c| (c.removed.as_str(), c.added.as_str())).collect();
            assert_eq!(told, [(removed, added)], "{new}");
        }
        assert_eq!(changes("Verser 1 500 $.", "Verser 1\u{a0}500\u{a0}$."), []);
    }

    proptest! {
        #[test]
        fn both_texts_come_back_from_their_pieces(old in "[a-c é’.\n]{0,24}", new in "[a-c é’.\n]{0,24}") {
            let (mut first, mut second) = (String::new(), String::new());
            for piece in pieces(&old, &new) {
                match piece {
                    Piece::Same(text) => {
                        first.push_str(&text);
                        second.push_str(&text);
                    }
                    Piece::Changed { removed, added } => {
                        first.push_str(&removed);
                        second.push_str(&added);
                    }
                }
            }
            prop_assert_eq!(first, old);
            prop_assert_eq!(second, new);
        }
    }
}
