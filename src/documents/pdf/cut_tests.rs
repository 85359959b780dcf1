//! Ballots to be cut apart.

use super::super::elections::ballot::Slip;
use super::super::model::Block;
use super::boxes::What;
use super::layout::layout;
use super::tests::{document, is_within};
use crate::i18n::language::Language;
use crate::i18n::words::Words;

/// How many pages ballots with so many names take behind that of their instructions, how many there
/// are, and how many dashes to cut along are on the last page.
fn printed(names: usize, large: bool, language: Language) -> (usize, usize, usize) {
    let title = "Représentantes et représentants des locataires au conseil d’administration, 2027";
    titled(title, names, large, language)
}

/// The same under a title.
fn titled(title: &str, names: usize, large: bool, language: Language) -> (usize, usize, usize) {
    let words = Words::new(language);
    let names: Vec<String> =
        (0..names).map(|_| "Marie-Léontine Desrochers-Tanguay".into()).collect();
    let told = "Marquez au plus 3 noms. Avec plus de 3 marques, ou un nom ajouté, le bulletin est \
                rejeté.";
    let (title, told, mark) = (title.to_owned(), told.to_owned(), "Marque (X)".to_owned());
    let page = Slip { title, told, mark, names }.page(large, &words);
    let ballots = page.iter().filter(|block| **block == Block::Cut).count();
    let mut document = document([vec![Block::NewPage], page].concat());
    document.large = large;
    let laid = layout(&document).unwrap();
    assert!(is_within(&laid));
    let thin = |what: &What| matches!(what, What::Filled { size: (_, high), .. } if *high == 0.75);
    let marks = &laid.pages.last().unwrap().marks;
    let rows: std::collections::BTreeSet<u32> = marks
        .iter()
        .filter(|mark| thin(&mark.what) && matches!(mark.what, What::Filled { size: (5.0, _), .. }))
        .map(|mark| mark.at.1.to_bits())
        .collect();
    (laid.pages.len() - 1, ballots, rows.len())
}

#[test]
fn as_many_ballots_as_a_page_holds_stand_on_one_each_above_its_dashes() {
    for language in [Language::French, Language::English] {
        for names in 2..=16 {
            let (pages, ballots, cuts) = printed(names, false, language);
            assert_eq!((pages, cuts), (1, ballots), "{names} names");
            assert!(ballots >= 2 || names > 5, "{names} names");
        }
        // Under a title of one line there is room for more, but not for one that falls over.
        for names in 1..=16 {
            let (pages, ballots, cuts) = titled("CA 2027", names, false, language);
            assert_eq!((pages, cuts), (1, ballots), "{names} names");
        }
        for names in 2..=8 {
            let (pages, ballots, cuts) = printed(names, true, language);
            assert_eq!((pages, cuts), (1, ballots), "{names} names in large print");
        }
    }
}
