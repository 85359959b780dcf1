//! Ordinals and hyphens, in every form of a paper.

use super::file::Format;
use super::model::{Block, Document, Inline, plain};
use super::pdf;
use crate::i18n::language::Language;

fn document(language: Language, blocks: Vec<Block>) -> Document {
    Document {
        large: false,
        posted: false,
        logo: None,
        language,
        issuers: vec!["Comité".to_owned()],
        title: "Composition au 1er mai".to_owned(),
        mark: None,
        foot: "Au 1er mai".to_owned(),
        page: ("Page ".to_owned(), " de ".to_owned()),
        blocks,
    }
}

fn text(document: &Document, format: Format) -> String {
    String::from_utf8(format.render(document).unwrap()).unwrap()
}

#[test]
fn endings_of_ordinals_are_raised_where_a_form_can_and_read_in_one_word_everywhere() {
    let blocks = vec![
        Block::Heading(2, plain("Depuis le 1er juin")),
        Block::Paragraph(vec![
            Inline::Text("Le 2e tour, le ".to_owned()),
            Inline::Strong("1er juillet".to_owned()),
            Inline::Text(".".to_owned()),
        ]),
        Block::Facts(vec![("Date".to_owned(), plain("1er août"))]),
    ];
    let french = document(Language::French, blocks.clone());
    let page = text(&french, Format::Html);
    for told in [
        "<title>Composition au 1er mai</title>",
        "<h1>Composition au 1<sup>er</sup> mai</h1>",
        "<h2>Depuis le 1<sup>er</sup> juin</h2>",
        "<p>Le 2<sup>e</sup> tour, le <strong>1</strong><sup><strong>er</strong></sup>\
         <strong> juillet</strong>.</p>",
        "<dd>1<sup>er</sup> août</dd>",
    ] {
        assert!(page.contains(told), "{told} in {page}");
    }
    let written = text(&french, Format::Markdown);
    assert!(written.contains("Le 2e tour, le **1er juillet**."), "{written}");
    assert!(written.contains("## Depuis le 1er juin"), "{written}");

    let docx = super::docx::tests::body(&super::typeset::typeset(&french)).1;
    let raised = "<w:vertAlign w:val=\"superscript\"/></w:rPr><w:t xml:space=\"preserve\">";
    // The title, the heading, the two of the paragraph, the fact.
    assert_eq!(docx.matches(raised).count(), 5, "{docx}");
    assert_eq!(docx.matches(&format!("{raised}er</w:t>")).count(), 4);
    let heard = pdf::heard(&Format::Pdf.render(&french).unwrap());
    for told in ["Composition au 1er mai", "Depuis le 1er juin", "Le 2e tour, le 1er juillet."] {
        assert!(heard.contains(told), "{told} in {heard}");
    }
    let (size, above) = pdf::raised(&super::typeset::typeset(&french), "er").unwrap();
    assert!(size < 0.75 && above > 0.2, "{size} {above}");

    // In English nothing is.
    let english = document(Language::English, blocks);
    assert!(!text(&english, Format::Html).contains("<sup>"));
    assert!(pdf::raised(&english, "er").is_none());
}

#[test]
fn what_leads_somewhere_is_left_whole() {
    let link = Inline::Link("le 1er mai".to_owned(), "https://exemple.test/".to_owned());
    let page = text(&document(Language::French, vec![Block::Paragraph(vec![link])]), Format::Html);
    assert!(page.contains(">le 1er mai</a>"), "{page}");
}

/// However wide the words before it are, a number or a name before an elision is never parted, and is
/// read with the hyphens it has.
#[test]
fn no_line_ends_within_a_number_or_before_an_elision() {
    for held in ["2026-05", "CCR-2026-031", "Tire-d’Érable", "450-555-0113"] {
        let lines = (60..180).map(|wide| {
            let before = "i".repeat(wide);
            Block::Paragraph(plain(format!("{before} mot mot {held} mot")))
        });
        let document = document(Language::French, lines.collect());
        let lines = pdf::lines_of(&document);
        assert_eq!(lines.iter().filter(|line| line.contains(held)).count(), 120, "{held}");
        // Some stand at the beginning of a line, where they would have been parted.
        assert!(lines.iter().any(|line| line.starts_with(held)));
        let page = text(&document, Format::Html);
        assert_eq!(page.matches(&format!("<span class=\"whole\">{held}</span>")).count(), 120);
        let docx = super::docx::tests::body(&document).1;
        let hyphens = held.matches('-').count();
        assert_eq!(docx.matches("<w:noBreakHyphen/>").count(), 120 * hyphens);
        assert!(!docx.contains(held));
    }
    // Other words are parted at their hyphens as ever.
    let lines =
        (60..180).map(|wide| Block::Paragraph(plain(format!("{} là-bas-haut", "i".repeat(wide)))));
    let lines = pdf::lines_of(&document(Language::French, lines.collect()));
    assert!(lines.iter().any(|line| line.ends_with("là-")));
}
