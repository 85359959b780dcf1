//! What stands at the head and the foot of the pages.

use super::super::model::{Block, Document, plain};
use super::boxes::{Owner, Page};
use super::layout::layout;
use super::tests::{document, is_within};

/// The words at an edge of a page, and from where to where they and the text stand, by base lines.
fn edge(page: &Page, of: Owner) -> (String, f32, f32) {
    let there = page.texts().filter(|(mark, _)| mark.owner == of);
    let (mut said, mut first, mut last) = (Vec::new(), f32::MAX, 0.0_f32);
    for (mark, text) in there {
        (first, last) = (first.min(mark.at.1), last.max(mark.at.1));
        said.push(text.trim_matches(|sign: char| sign.is_whitespace() || sign == '\u{ad}'));
    }
    (said.join(" "), first, last)
}

/// Where the text of a page begins and ends.
fn text(page: &Page) -> (f32, f32) {
    let there = page.texts().filter(|(mark, _)| matches!(mark.owner, Owner::Node(_)));
    let there = there.map(|(mark, _)| mark.at.1);
    there.fold((f32::MAX, 0.0), |(top, bottom), at| (top.min(at), bottom.max(at)))
}

fn long(large: bool) -> Document {
    let said = "Le comité demande à l’office de réparer l’ascenseur. ".repeat(8);
    let blocks = (0..30).map(|_| Block::Paragraph(plain(said.clone()))).collect();
    Document { large, ..document(blocks) }
}

#[test]
fn a_long_mark_and_a_long_foot_are_whole_on_every_page() {
    let mark = "PROJET · HUIS CLOS, COPIE DES MEMBRES, À NE PAS DIFFUSER NI AFFICHER AILLEURS";
    let foot = "Comité consultatif des résidantes et résidants des habitations à loyer modique et des coopératives du territoire de la ville et de ses environs · Avis de convocation, à garder avec les documents de la réunion jusqu’à la suivante · nº 2026-09";
    for large in [false, true] {
        let mut document = long(large);
        let usual = layout(&document).unwrap();
        (document.mark, document.foot) = (Some(mark.to_owned()), foot.to_owned());
        let laid = layout(&document).unwrap();
        assert!(laid.pages.len() > 2 && is_within(&laid), "{large}");
        for (page, at) in laid.pages.iter().zip(1..) {
            let (said, first, last) = edge(page, Owner::Foot);
            let count = laid.pages.len();
            let said = said.replace('\u{a0}', " ");
            assert!(said.contains("nº 2026-09"), "{said}");
            assert!(said.ends_with(&format!("Page {at} de {count}")), "{said}");
            // At least three lines of it, and the text ends above them.
            let (top, bottom) = text(page);
            assert!(last - first > 15.0 && bottom < first - 10.0, "{bottom} {first} {last}");
            let (said, _, last) = edge(page, Owner::Head);
            if at > 1 {
                assert_eq!(said, mark);
                assert!(top > last + 10.0, "{top} {last}");
            } else {
                assert_eq!(said, "");
            }
        }
        // What is short leaves the text its room.
        let (said, ..) = edge(&usual.pages[1], Owner::Head);
        assert_eq!(said, "PROJET");
        assert!(text(&usual.pages[1]).0 < text(&laid.pages[1]).0, "{large}");
    }
}

#[test]
fn what_is_posted_has_numbers_on_its_pages_where_it_takes_several() {
    let mut document = long(true);
    document.posted = true;
    let laid = layout(&document).unwrap();
    let count = laid.pages.len();
    assert!(count > 1);
    for (page, at) in laid.pages.iter().zip(1..) {
        let (said, ..) = edge(page, Owner::Foot);
        assert!(said.ends_with(&format!("Page {at} de {count}")), "{said}");
    }
    // A single page needs none.
    document.blocks.truncate(1);
    let laid = layout(&document).unwrap();
    assert_eq!(laid.pages.len(), 1);
    assert_eq!(edge(&laid.pages[0], Owner::Foot).0, "Pied");
}
