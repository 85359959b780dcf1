//! A typesetter's rules, looked at on the pages before they are drawn, and files that are read
//! again.

use std::collections::{BTreeMap, BTreeSet};

use super::super::model::{
    Block, Chart, ChartShape, Document, Inline, Picture, Series, Signature, plain,
};
use super::boxes::{Owner, PAPER, Page, What};
use super::layout::{Laid, layout};
use super::{pdf, reader};
use crate::i18n::language::Language;

pub(super) fn document(blocks: Vec<Block>) -> Document {
    Document {
        large: false,
        posted: false,
        logo: None,
        language: Language::French,
        issuers: vec!["Office".to_owned(), "Comité".to_owned()],
        title: "Procès-verbal".to_owned(),
        mark: Some("PROJET".to_owned()),
        foot: "Pied".to_owned(),
        page: ("Page ".to_owned(), " de ".to_owned()),
        blocks,
    }
}

pub(super) fn laid(blocks: Vec<Block>) -> Laid {
    layout(&document(blocks)).unwrap()
}

/// Some words; each call with another number gives other lengths.
fn words(seed: usize) -> String {
    let words = ["le comité", "demande", "à l’office", "de réparer", "l’ascenseur", "promptement"];
    let count = 8 + seed * 37 % 150;
    let words: Vec<&str> = (0..count).map(|at| words[(at * (seed + 1) + at / 3) % 6]).collect();
    words.join(" ") + "."
}

/// The lines of a page: their heights, and the nodes of which something stands there.
pub(super) fn lines(page: &Page) -> BTreeMap<i64, BTreeSet<usize>> {
    let mut lines = BTreeMap::<i64, BTreeSet<usize>>::new();
    for (mark, _) in page.texts() {
        if let Owner::Node(node) = mark.owner {
            lines.entry((mark.at.1 * 10.0) as i64).or_default().insert(node);
        }
    }
    lines
}

pub(super) fn page_of(laid: &Laid, text: &str) -> Vec<usize> {
    let pages = laid.pages.iter().enumerate();
    let with = pages.filter(|(_, page)| page.texts().any(|(_, said)| said.contains(text)));
    with.map(|(at, _)| at).collect()
}

/// No text leaves the paper's margins.
pub(super) fn is_within(laid: &Laid) -> bool {
    laid.pages.iter().all(|page| {
        page.marks.iter().all(|mark| match &mark.what {
            What::Text(drawn) => {
                let trimmed = drawn.text.trim_end_matches(' ').len();
                let glyphs = drawn.glyphs.iter().filter(|glyph| glyph.text.start < trimmed);
                let wide = glyphs.map(|glyph| glyph.advance).sum::<f32>() * drawn.style.size;
                let right = mark.at.0 + wide;
                mark.at.0 >= 70.0 && right <= PAPER.0 - 68.0 && mark.at.1 <= PAPER.1 - 20.0
            }
            _ => true,
        })
    })
}

#[test]
fn a_heading_is_never_the_last_on_its_page_and_no_line_is_left_alone() {
    let mut blocks = Vec::new();
    for at in 0..60 {
        blocks.push(Block::Heading(2 + (at % 2) as u8, plain(format!("Point {at}"))));
        blocks.push(Block::Paragraph(plain(words(at))));
    }
    let laid = laid(blocks);
    assert!(laid.pages.len() > 4);
    let mut on_page = BTreeMap::<(usize, usize), usize>::new();
    for (number, page) in laid.pages.iter().enumerate() {
        let lines = lines(page);
        let (_, last) = lines.last_key_value().unwrap();
        assert!(last.iter().all(|node| laid.tree.heading(*node).is_none()), "page {number}");
        for node in lines.values().flatten() {
            *on_page.entry((*node, number)).or_default() += 1;
        }
    }
    let mut parted = 0;
    for ((node, page), count) in &on_page {
        if on_page.contains_key(&(*node, page + 1))
            || on_page.contains_key(&(*node, page.wrapping_sub(1)))
        {
            parted += 1;
            assert!(*count >= 2, "node {node} has {count} line on page {page}");
        }
    }
    assert!(parted > 0, "no paragraph goes over a page's end");
    assert!(is_within(&laid));
}

#[test]
fn a_row_stands_on_one_page_and_the_head_on_all() {
    let rows = (0..300)
        .map(|at| vec![plain(format!("r{at}a")), plain(format!("r{at}b {} r{at}z", words(at)))]);
    let head = vec!["Numéro".to_owned(), "Décision".to_owned()];
    let laid = laid(vec![Block::Table { head, rows: rows.collect() }]);
    assert_eq!(page_of(&laid, "Numéro").len(), laid.pages.len());
    for at in 0..300 {
        let pages = ["a", "z"].map(|part| {
            let wanted = format!("r{at}{part}");
            let is_there = |page: &&Page| {
                page.texts().any(|(_, said)| said.split(' ').any(|word| word == wanted))
            };
            laid.pages.iter().position(|page| is_there(&page))
        });
        assert!(pages[0].is_some() && pages[0] == pages[1], "row {at}: {pages:?}");
    }
    assert!(is_within(&laid));
}

#[test]
fn a_row_higher_than_a_page_goes_on_and_loses_nothing() {
    let text: Vec<String> = (0..900).map(|at| format!("mot{at}")).collect();
    let cell = plain(text.join(" "));
    let rows = vec![vec![plain("un"), cell.clone()], vec![plain("deux"), cell]];
    let file = pdf(&document(vec![Block::Table { head: vec!["A".to_owned(); 2], rows }])).unwrap();
    let heard = reader::heard(&file);
    assert!(reader::pages(&file) > 2);
    assert_eq!(heard.matches("mot899").count(), 2);
}

#[test]
fn a_frame_and_those_who_sign_are_not_parted() {
    for filler in 0..30 {
        let mut blocks: Vec<Block> =
            (0..filler).map(|_| Block::Paragraph(plain("Une ligne."))).collect();
        blocks.push(Block::Framed {
            label: "Étiquette".to_owned(),
            blocks: (0..6).map(|at| Block::Paragraph(plain(format!("cadre{at}")))).collect(),
        });
        let signature = |name: &str| Signature {
            name: name.to_owned(),
            role: "Présidence".to_owned(),
            date: "Date".to_owned(),
        };
        blocks.push(Block::Signatures(["N1", "N2", "N3", "N4"].map(signature).to_vec()));
        let laid = laid(blocks);
        assert_eq!(page_of(&laid, "Étiquette"), page_of(&laid, "cadre5"), "{filler}");
        assert_eq!(page_of(&laid, "N1"), page_of(&laid, "N4"), "{filler}");
    }
}

#[test]
fn the_mark_stands_at_the_head_of_later_pages_and_each_page_has_its_number() {
    let laid = laid(vec![Block::NewPage, Block::NewPage, Block::Paragraph(plain("Suite"))]);
    assert_eq!(laid.pages.len(), 2);
    let head = |page: &Page| {
        page.texts()
            .filter(|(mark, _)| mark.owner == Owner::Head)
            .map(|(_, t)| t.to_owned())
            .collect::<String>()
    };
    assert_eq!((head(&laid.pages[0]), head(&laid.pages[1])), (String::new(), "PROJET".to_owned()));
    assert_eq!(page_of(&laid, "Page 2 de 2"), [1]);
    assert_eq!(page_of(&laid, "Pied"), [0, 1]);
}

#[test]
fn justified_lines_end_at_the_same_place_and_divided_words_are_whole_when_read() {
    let text = "Considérant l’inefficacité généralisée des communications administratives \
                interdépartementales, l’assemblée recommande unanimement l’établissement d’une \
                représentation proportionnellement équitable des associations communautaires \
                environnementales avoisinantes, conformément aux réglementations gouvernementales.";
    let blocks =
        vec![Block::Framed { label: String::new(), blocks: vec![Block::Paragraph(plain(text))] }];
    let page = &laid(blocks.clone()).pages[0];
    let ends: Vec<f32> = page
        .texts()
        .filter(|(mark, said)| matches!(mark.owner, Owner::Node(_)) && said.len() > 50)
        .map(|(mark, _)| {
            let What::Text(drawn) = &mark.what else { unreachable!() };
            let trimmed = drawn.text.trim_end_matches(' ').len();
            let glyphs = drawn.glyphs.iter().filter(|glyph| glyph.text.start < trimmed);
            mark.at.0 + glyphs.map(|glyph| glyph.advance).sum::<f32>() * drawn.style.size
        })
        .collect();
    assert!(ends.len() >= 3);
    assert!(
        ends[..ends.len() - 1].iter().all(|end| (end - (PAPER.0 - 71.0)).abs() < 0.1),
        "{ends:?}"
    );
    let heard = reader::heard(&pdf(&document(blocks)).unwrap());
    let heard = heard.replace('\u{ad}', "");
    assert!(heard.contains(text), "{heard}");
}

#[test]
fn the_same_content_gives_the_same_bytes() {
    let blocks = || vec![Block::Paragraph(plain(words(3))), Block::bullets([plain("un")])];
    assert_eq!(pdf(&document(blocks())).unwrap(), pdf(&document(blocks())).unwrap());
}

#[test]
fn a_paper_is_tagged_and_suspects_nothing_by_silence() {
    let pdf = lopdf::Document::load_mem(&pdf(&everything()).unwrap()).unwrap();
    let mark = pdf.catalog().unwrap().get(b"MarkInfo").unwrap().as_dict().unwrap();
    assert!(mark.get(b"Marked").unwrap().as_bool().unwrap());
    assert!(!mark.has(b"Suspects"));
}

fn png() -> Vec<u8> {
    // One grey pixel.
    let encoded = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==";
    base64::Engine::decode(&base64::prelude::BASE64_STANDARD, encoded).unwrap()
}

/// A paper with every kind of block.
fn everything() -> Document {
    let chart = |shape| {
        Block::Chart(Chart {
            shape,
            title: "Heures données par saison".to_owned(),
            unit: "h".to_owned(),
            places: ["Hiver", "Printemps", "Été", "Automne"].map(str::to_owned).to_vec(),
            series: vec![
                Series { name: "Jardins".to_owned(), values: vec![2.0, 34.0, 51.5, 20.0] },
                Series { name: "Entraide".to_owned(), values: vec![40.0, 22.0, 10.0, 31.0] },
                Series { name: "Fêtes".to_owned(), values: vec![12.0, 5.0, 18.0, 9.0] },
            ],
            ..Chart::default()
        })
    };
    let picture = Picture { bytes: png(), told: "Un carré".to_owned(), most_high: None };
    let mut document = document(vec![
        Block::Heading(2, plain("Premier titre")),
        Block::Facts(vec![
            ("Date".to_owned(), plain("3 mai")),
            ("Lieu".to_owned(), plain("Salle")),
        ]),
        Block::Paragraph(vec![
            Inline::Text("Voir ".to_owned()),
            Inline::Link("le site".to_owned(), "https://exemple.test/".to_owned()),
            Inline::Strong(" fort ".to_owned()),
            Inline::Emphasis("en italique".to_owned()),
            Inline::Text(words(12)),
        ]),
        Block::Remark(plain(words(4))),
        Block::List {
            first: Some(9),
            items: vec![
                vec![Block::Paragraph(plain("neuf")), Block::bullets([plain("dedans")])],
                vec![Block::Paragraph(plain(words(5)))],
            ],
        },
        Block::Names((0..7).map(|at| plain(format!("Nom numéro {at}"))).collect()),
        Block::Table {
            head: vec!["A".to_owned(), "B".to_owned()],
            rows: vec![vec![plain("a"), plain("b")]],
        },
        chart(ChartShape::Bars),
        chart(ChartShape::Stacked),
        chart(ChartShape::Lines),
        Block::Picture(picture.clone()),
        Block::Rule,
        Block::Framed {
            label: "Résolution".to_owned(),
            blocks: vec![Block::Paragraph(plain(words(7)))],
        },
        Block::Blanks(vec!["Fait à".to_owned(), "Le".to_owned()]),
        Block::Signatures(vec![Signature {
            name: "Ada".to_owned(),
            role: "Présidence".to_owned(),
            date: String::new(),
        }]),
        Block::NewPage,
        Block::Sheet {
            head: ["Nom", "Arrivée", "Signature"].map(str::to_owned).to_vec(),
            rows: vec![vec![plain("Bo"), plain(""), plain("")]; 21],
        },
    ]);
    document.logo = Some(picture);
    document
}

#[test]
fn every_kind_of_block_is_heard_in_order() {
    let mut document = everything();
    for large in [false, true] {
        document.large = large;
        let file = pdf(&document).unwrap();
        if let Some(folder) = std::env::var_os("CCR_LOOK") {
            let name = if large { "large.pdf" } else { "everything.pdf" };
            std::fs::write(std::path::Path::new(&folder).join(name), &file).unwrap();
        }
        let heard = reader::heard(&file);
        let mut at = 0;
        for part in [
            "Office",
            "Procès-verbal",
            "PROJET",
            "Premier titre",
            "Date",
            "3 mai",
            "Lieu",
            "Voir ",
            "le site",
            " fort ",
            "en italique",
            "9.",
            "neuf",
            "•",
            "dedans",
            "10.",
            "Nom numéro 0",
            "Nom numéro 6",
            "Résolution",
            "Fait à",
            "Ada",
            "Signature",
            "Bo",
        ] {
            let found = heard[at..].find(part);
            assert!(found.is_some(), "{part} after {at} in {heard}");
            at += found.unwrap_or(0) + part.len();
        }
        assert!(is_within(&layout(&document).unwrap()));
    }
}

#[test]
fn twenty_rows_to_sign_stand_on_a_page() {
    let head = ["Nom", "Signature"].map(str::to_owned).to_vec();
    let rows = (0..60).map(|at| vec![plain(format!("Personne {at}")), plain("")]).collect();
    let laid = laid(vec![Block::NewPage, Block::Sheet { head, rows }]);
    let on_second = laid.pages[1].texts().filter(|(_, said)| said.starts_with("Personne")).count();
    assert!(on_second >= 20, "{on_second}");
}

#[test]
fn an_attendance_sheet_of_twenty_fits_parts_no_row_and_repeats_its_head() {
    let head = ["Nom", "Siège", "Charge", "Arrivée", "Départ", "Signature"].map(str::to_owned);
    let rows = |count: usize| {
        let row = |at: usize| {
            let name = format!("r{at}n Archambault-Deschênes, Marie-Antoinette r{at}m");
            let seat = format!("r{at}s Association des locataires de la Place St-Martin r{at}z");
            let cells = [name, seat, format!("r{at}c présidence"), String::new()];
            let mut row: Vec<_> = cells.into_iter().map(plain).collect();
            row.resize(6, plain(""));
            row
        };
        (0..count).map(row).collect::<Vec<_>>()
    };
    let sheet = |count| Block::Sheet { head: head.to_vec(), rows: rows(count) };
    for count in [20, 60] {
        let laid = laid(vec![Block::Heading(2, plain("Membres")), sheet(count)]);
        let pages = page_of(&laid, "Signature");
        assert_eq!(pages, (0..laid.pages.len()).collect::<Vec<_>>(), "the head on each page");
        // Twenty of the widest names may need a second page, and never a third.
        assert!(count > 20 || laid.pages.len() <= 2, "{} pages", laid.pages.len());
        for at in 0..count {
            let on = ["n", "m", "s", "z", "c"].map(|part| {
                let wanted = format!("r{at}{part}");
                let has = |page: &Page| {
                    page.texts().any(|(_, said)| said.split([' ', ',']).any(|word| word == wanted))
                };
                laid.pages.iter().position(has)
            });
            assert!(on[0].is_some() && on.iter().all(|page| *page == on[0]), "row {at}: {on:?}");
        }
        assert!(is_within(&laid));
    }
}

#[test]
fn long_resolutions_leave_no_page_half_empty() {
    // Each is higher than half a page, so that two never stand on one.
    let resolution = |at: usize| {
        let paragraphs = (0..6).map(|n| Block::Paragraph(plain(words(at * 7 + n) + &words(3))));
        Block::Framed { label: format!("Résolution {at}"), blocks: paragraphs.collect() }
    };
    let point = |at: usize| [Block::Heading(2, plain(format!("Point {at}"))), resolution(at)];
    let laid = laid((0..12).flat_map(point).collect());
    assert!(laid.pages.len() > 4);
    for (at, page) in laid.pages.iter().enumerate().take(laid.pages.len() - 1) {
        let lowest = page.texts().map(|(mark, _)| mark.at.1).filter(|y| *y < PAPER.1 - 75.0);
        let lowest = lowest.fold(0.0, f32::max);
        assert!(lowest > PAPER.1 * 0.7, "page {at} ends at {lowest}");
    }
    // And no label is left alone at the foot: its text begins on the same page.
    assert!(is_within(&laid));
}

#[test]
fn odd_contents_make_a_paper_too() {
    let empty = |shape| Block::Chart(Chart { shape, ..Chart::default() });
    let (bytes, told) = (b"no picture".to_vec(), "Une image".to_owned());
    let nothing_to_see = Picture { bytes, told, most_high: None };
    let blocks = vec![
        empty(ChartShape::Bars),
        empty(ChartShape::Lines),
        Block::Table { head: Vec::new(), rows: Vec::new() },
        Block::Table { head: vec!["A".to_owned()], rows: Vec::new() },
        Block::Table {
            head: vec!["A".to_owned()],
            rows: vec![vec![plain("x"), plain("y")], Vec::new()],
        },
        Block::Sheet { head: Vec::new(), rows: Vec::new() },
        Block::Paragraph(Vec::new()),
        Block::Paragraph(vec![Inline::Break, Inline::Break]),
        Block::Paragraph(plain("x".repeat(1500))),
        Block::Paragraph(plain("漢字 שלום مرحبا e\u{301} 👨\u{200d}👩 ☐ ␛")),
        Block::Heading(9, Vec::new()),
        Block::Facts(Vec::new()),
        Block::List { first: Some(u64::MAX), items: vec![Vec::new(), vec![Block::Rule]] },
        Block::Names(Vec::new()),
        Block::Framed { label: String::new(), blocks: Vec::new() },
        Block::Framed { label: "Seul".to_owned(), blocks: vec![Block::NewPage] },
        Block::Blanks(Vec::new()),
        Block::Signatures(Vec::new()),
        Block::Picture(nothing_to_see),
        Block::NewPage,
    ];
    for block in &blocks {
        let file = pdf(&document(vec![block.clone()])).unwrap();
        reader::heard(&file);
    }
    assert!(is_within(&laid(blocks.clone())));
    let heard = reader::heard(&pdf(&document(blocks)).unwrap());
    assert!(heard.contains("Une image") && heard.contains("漢字") && heard.contains("שלום"));
    assert_eq!(heard.matches('x').count(), 1501);
    let mut nothing = document(Vec::new());
    (nothing.title, nothing.issuers, nothing.mark) = (String::new(), Vec::new(), None);
    assert_eq!(reader::pages(&pdf(&nothing).unwrap()), 1);
}
