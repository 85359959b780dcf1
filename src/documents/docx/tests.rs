//! What a word processor finds in the file: read back with a zip reader and an XML parser that know
//! nothing of the writer. That any text comes through is checked with the other writers.

use std::collections::HashMap;
use std::io::{Cursor, Read};

use roxmltree::{Document as Tree, Node};
use zip::ZipArchive;

use super::docx;
use super::package::{RELATIONS, WORD};
use crate::documents::model::{Block, Document, Inline, Picture, Signature, plain};
use crate::i18n::language::Language;

/// The files of a package by name; panics on what is no package, and on a part that is no XML.
fn parts(bytes: &[u8]) -> HashMap<String, Vec<u8>> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).unwrap();
    let names: Vec<String> = archive.file_names().map(|name| name.unwrap().into_owned()).collect();
    let read = |name: String| {
        let mut content = Vec::new();
        archive.by_name(&name).unwrap().read_to_end(&mut content).unwrap();
        (name, content)
    };
    let parts: HashMap<_, _> = names.into_iter().map(read).collect();
    for (name, content) in &parts {
        if name.ends_with(".xml") || name.ends_with(".rels") {
            Tree::parse(std::str::from_utf8(content).unwrap()).unwrap();
        }
    }
    parts
}

fn text_of(parts: &HashMap<String, Vec<u8>>, name: &str) -> String {
    String::from_utf8(parts[name].clone()).unwrap()
}

pub(super) fn is(node: Node<'_, '_>, name: &str) -> bool {
    node.has_tag_name((WORD, name))
}

/// The value of a child: `<w:pStyle w:val="Title"/>`.
pub(super) fn value<'a>(node: Node<'a, '_>, name: &str) -> Option<&'a str> {
    node.descendants().find(|child| is(*child, name))?.attribute((WORD, "val"))
}

pub(super) fn words(node: Node<'_, '_>) -> String {
    let said = node.descendants().filter_map(|found| match is(found, "noBreakHyphen") {
        true => Some("-"),
        false => found.text().filter(|_| is(found, "t")),
    });
    said.collect()
}

/// What is seen of the text, without spaces; numbers of lists as a word processor counts them.
pub(in crate::documents) fn seen(bytes: &[u8]) -> String {
    let parts = parts(bytes);
    let (text, numbering) =
        (text_of(&parts, "word/document.xml"), text_of(&parts, "word/numbering.xml"));
    let (text, numbering) = (Tree::parse(&text).unwrap(), Tree::parse(&numbering).unwrap());
    let mut counts: HashMap<&str, u64> = HashMap::new();
    let mut seen = String::new();
    for paragraph in text.descendants().filter(|node| is(*node, "p")) {
        if let Some(list) = value(paragraph, "numId") {
            let found = |node: &Node<'_, '_>| {
                is(*node, "num") && node.attribute((WORD, "numId")) == Some(list)
            };
            let list_ = numbering.descendants().find(found).unwrap();
            if value(list_, "abstractNumId") == Some("1") {
                let first = value(list_, "startOverride").unwrap().parse().unwrap();
                let count = counts.entry(list).and_modify(|count| *count += 1).or_insert(first);
                seen += &format!("{count}.");
            }
        }
        seen += &words(paragraph);
    }
    seen.chars().filter(|c| !c.is_whitespace()).collect()
}

pub(in super::super) fn document(blocks: Vec<Block>) -> Document {
    Document {
        language: Language::French,
        issuers: vec!["Office".to_owned(), "Comité".to_owned()],
        title: "Procès-verbal « A & B »".to_owned(),
        mark: None,
        foot: "Pied".to_owned(),
        page: ("Page ".to_owned(), " de ".to_owned()),
        large: false,
        posted: false,
        logo: None,
        blocks,
    }
}

pub(in crate::documents) fn body(document: &Document) -> (HashMap<String, Vec<u8>>, String) {
    let parts = parts(&docx(document).unwrap());
    let text = text_of(&parts, "word/document.xml");
    (parts, text)
}

pub(super) fn lines(texts: &[&str]) -> Vec<Vec<Inline>> {
    texts.iter().map(|text| plain(*text)).collect()
}

/// The head of a PNG of that size; what follows it is not looked at.
fn png(width: u32, height: u32) -> Vec<u8> {
    let mut bytes = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR".to_vec();
    bytes.extend(width.to_be_bytes());
    bytes.extend(height.to_be_bytes());
    bytes
}

#[test]
fn headings_are_headings_and_stay_with_what_follows() {
    let blocks = vec![
        Block::Heading(2, plain("Un")),
        Block::Heading(2, plain("Deux")),
        Block::Heading(3, plain("Deux un")),
        Block::Paragraph(plain("Texte")),
    ];
    let (parts, text) = body(&document(blocks));
    let tree = Tree::parse(&text).unwrap();
    let styled: Vec<_> = tree
        .descendants()
        .filter(|node| is(*node, "p"))
        .map(|node| {
            (
                value(node, "pStyle").unwrap().to_owned(),
                value(node, "keepNext").map(str::to_owned),
                words(node),
            )
        })
        .collect();
    let row = |style: &str, keep: Option<&str>, text: &str| {
        (style.to_owned(), keep.map(str::to_owned), text.to_owned())
    };
    assert_eq!(
        styled,
        [
            row("Office", None, "Office"),
            row("Issuer", None, "Comité"),
            row("Title", None, "Procès-verbal « A & B »"),
            row("Heading1", Some("0"), "Un"),
            row("Heading1", None, "Deux"),
            row("Heading2", None, "Deux un"),
            row("Normal", None, "Texte"),
        ]
    );
    // A heading with nothing under it ends a page where it has to; the last one stays with the text.
    let many = (0..9).map(|at| Block::Heading(2, plain(format!("Point {at}"))));
    let many = many.chain([Block::Paragraph(plain("Texte"))]).collect();
    let (_, text) = body(&document(many));
    let tree = Tree::parse(&text).unwrap();
    let points = tree.descendants().filter(|node| words(*node).starts_with("Point"));
    let kept = points.filter(|node| is(*node, "p")).map(|node| value(node, "keepNext").is_none());
    let kept: Vec<bool> = kept.collect();
    assert!(kept.len() == 9 && kept[8] && !kept[..8].contains(&true), "{kept:?}");
    let styles = text_of(&parts, "word/styles.xml");
    let styles = Tree::parse(&styles).unwrap();
    for (id, name, level) in [
        ("Heading1", "heading 1", "0"),
        ("Heading2", "heading 2", "1"),
        ("Heading3", "heading 3", "2"),
    ] {
        let found = |node: &Node<'_, '_>| node.attribute((WORD, "styleId")) == Some(id);
        let style = styles.descendants().find(found).unwrap();
        assert_eq!((value(style, "name"), value(style, "outlineLvl")), (Some(name), Some(level)));
        assert!(style.descendants().any(|node| is(node, "keepNext")));
    }
    assert_eq!(
        styles.descendants().find(|node| is(*node, "lang")).unwrap().attribute((WORD, "val")),
        Some("fr-CA")
    );
}

#[test]
fn a_tables_heading_is_repeated_and_no_row_is_split() {
    let head = vec!["Quoi".to_owned(), "Qui".to_owned(), "Quand".to_owned()];
    let rows = vec![lines(&["Lettre", "Guy", "1er mai"]), lines(&["Muret", "Ève"])];
    let blocks = vec![
        Block::Table { head: head.clone(), rows: rows.clone() },
        Block::Sheet { head, rows },
        Block::Facts(vec![("Date".to_owned(), plain("1er mai"))]),
    ];
    let (_, text) = body(&document(blocks));
    let tree = Tree::parse(&text).unwrap();
    let rows: Vec<_> = tree.descendants().filter(|node| is(*node, "tr")).collect();
    let has = |row: &Node<'_, '_>, name| row.descendants().any(|node| is(node, name));
    assert!(rows.iter().all(|row| has(row, "cantSplit")));
    let heads: Vec<bool> = rows.iter().map(|row| has(row, "tblHeader")).collect();
    assert_eq!(heads, [true, false, false, true, false, false, false]);
    // 9.5 mm are 9.5 / 25.4 × 1440 twentieths of a point.
    let heights: Vec<_> = rows.iter().filter_map(|row| value(*row, "trHeight")).collect();
    assert_eq!(heights, ["539", "539"]);
    let cells = |row: &Node<'_, '_>| row.children().filter(|node| is(*node, "tc")).count();
    assert_eq!(rows.iter().map(cells).collect::<Vec<_>>(), [3, 3, 3, 3, 3, 3, 2]);
    for table in tree.descendants().filter(|node| is(*node, "tbl")) {
        // Two tables without a paragraph between them would be one.
        assert!(is(table.next_sibling().unwrap(), "p"));
        let columns = table.descendants().filter(|node| is(*node, "gridCol"));
        let width: u32 =
            columns.map(|node| node.attribute((WORD, "w")).unwrap().parse::<u32>().unwrap()).sum();
        // 8.5 inches less twice 25 mm, to a point.
        assert!((9385..=9425).contains(&width), "{width}");
    }
}

#[test]
fn the_foot_counts_the_pages_and_the_mark_stands_on_each_page_but_the_first() {
    let mut document = document(vec![Block::Paragraph(plain("Texte"))]);
    document.mark = Some("PROJET".to_owned());
    let (parts, text) = body(&document);
    let relations = text_of(&parts, "word/_rels/document.xml.rels");
    let relations = Tree::parse(&relations).unwrap();
    let tree = Tree::parse(&text).unwrap();
    let edge = |element: &str, pages: &str| {
        let found = |node: &Node<'_, '_>| {
            is(*node, element) && node.attribute((WORD, "type")) == Some(pages)
        };
        let code = tree.descendants().find(found).unwrap().attribute((RELATIONS, "id")).unwrap();
        let leads =
            relations.descendants().find(|node| node.attribute("Id") == Some(code)).unwrap();
        text_of(&parts, &format!("word/{}", leads.attribute("Target").unwrap()))
    };
    for pages in ["first", "default"] {
        let foot = edge("footerReference", pages);
        let foot = Tree::parse(&foot).unwrap();
        let fields: Vec<_> =
            foot.descendants().filter_map(|node| node.attribute((WORD, "instr"))).collect();
        assert_eq!(fields, [" PAGE ", " NUMPAGES "]);
        assert_eq!(words(foot.root()), "PiedPage 1 de 1");
    }
    let header = edge("headerReference", "default");
    assert_eq!(words(Tree::parse(&header).unwrap().root()), "PROJET");
    let first = edge("headerReference", "first");
    assert_eq!(words(Tree::parse(&first).unwrap().root()), "");
    assert!(tree.descendants().any(|node| is(node, "titlePg")));
    document.mark = None;
    // One page on a wall needs no number, as in the PDF; were there a second, it would have its own.
    let wall = |document: &mut Document, lines: usize, posted| {
        document.blocks = vec![Block::Paragraph(plain("Une ligne.")); lines];
        document.posted = posted;
        let (parts, text) = body(document);
        let foot = |name: &str| {
            parts
                .contains_key(name)
                .then(|| words(Tree::parse(&text_of(&parts, name)).unwrap().root()))
        };
        let feet = [foot("word/footer1.xml"), foot("word/footer2.xml")];
        (feet.map(Option::unwrap_or_default), text.contains("titlePg"))
    };
    let numbered = (["PiedPage 1 de 1".to_owned(), String::new()], false);
    assert_eq!(wall(&mut document, 200, true), numbered);
    assert_eq!(
        wall(&mut document, 1, true),
        (["PiedPage 1 de 1", "Pied"].map(str::to_owned), true)
    );
    assert_eq!(wall(&mut document, 1, false), numbered);
    let (parts, text) = body(&document);
    assert!(!text.contains("headerReference") && !text.contains("titlePg"));
    assert!(!parts.keys().any(|name| name.contains("header")));
}

#[test]
fn the_file_says_its_title_and_language_and_nothing_of_when_it_was_made() {
    let mut document = document(vec![Block::Paragraph(plain("Texte"))]);
    document.language = Language::English;
    let bytes = docx(&document).unwrap();
    assert_eq!(bytes, docx(&document).unwrap());
    let parts = parts(&bytes);
    let core = text_of(&parts, "docProps/core.xml");
    let core = Tree::parse(&core).unwrap();
    let said: Vec<_> = core
        .root_element()
        .children()
        .map(|node| (node.tag_name().name(), node.text().unwrap()))
        .collect();
    assert_eq!(
        said,
        [
            ("title", "Procès-verbal « A & B »"),
            ("creator", "Office · Comité"),
            ("language", "en-CA")
        ]
    );
    let mut archive = ZipArchive::new(Cursor::new(&bytes)).unwrap();
    for at in 0..archive.len() {
        let date = archive.by_index(at).unwrap().last_modified().unwrap();
        assert_eq!((date.year(), date.month(), date.day(), date.hour()), (1980, 1, 1, 0));
    }
}

#[test]
fn every_part_has_a_type_and_all_that_is_led_to_is_there() {
    let mut document = document(vec![
        Block::Picture(Picture { bytes: png(10, 10), told: "Plan".to_owned(), most_high: None }),
        Block::Paragraph(vec![Inline::Link(
            "lien".to_owned(),
            "https://exemple.test/a b".to_owned(),
        )]),
    ]);
    document.mark = Some("PROJET".to_owned());
    let (parts, text) = body(&document);
    let types = text_of(&parts, "[Content_Types].xml");
    for name in parts.keys().filter(|name| !name.contains("[Content")) {
        let ending = name.rsplit('.').next().unwrap();
        assert!(types.contains(&format!("Extension=\"{ending}\"")), "{name}");
        let plain_xml = ending == "xml" && !types.contains(&format!("PartName=\"/{name}\""));
        assert!(!plain_xml, "{name} is of no type");
    }
    let relations = text_of(&parts, "word/_rels/document.xml.rels");
    let tree = Tree::parse(&relations).unwrap();
    let mut known = Vec::new();
    for relation in tree.root_element().children() {
        let target = relation.attribute("Target").unwrap();
        match relation.attribute("TargetMode") {
            Some(_) => assert_eq!(target, "https://exemple.test/a%20b"),
            None => assert!(parts.contains_key(&format!("word/{target}")), "{target}"),
        }
        known.push(relation.attribute("Id").unwrap());
    }
    let tree = Tree::parse(&text).unwrap();
    let codes = tree.descendants().flat_map(|node| node.attributes());
    let codes: Vec<_> =
        codes.filter(|of| of.namespace() == Some(RELATIONS)).map(|of| of.value()).collect();
    // The link, the picture, two feet and two heads.
    assert_eq!(codes.len(), 6);
    assert!(codes.iter().all(|code| known.contains(code)));
}

#[test]
fn pictures_keep_their_bytes_and_shape_and_are_told() {
    // 1600 dots at 96 to an inch are wider than the text: 166 mm; half as high.
    let wide =
        Picture { bytes: png(1600, 800), told: "Plan \"du\" jardin".to_owned(), most_high: None };
    let other = Picture { bytes: b"GIF89a".to_vec(), told: "Un autre".to_owned(), most_high: None };
    let mut document = document(vec![
        Block::Picture(wide.clone()),
        Block::Picture(wide.clone()),
        Block::Picture(other),
    ]);
    document.logo = Some(Picture { bytes: png(96, 192), told: "Logo".to_owned(), most_high: None });
    let (parts, text) = body(&document);
    assert_eq!(parts["word/media/image2.png"], wide.bytes);
    assert_eq!(parts.keys().filter(|name| name.contains("media")).count(), 2);
    let tree = Tree::parse(&text).unwrap();
    let named = |name: &str| {
        tree.descendants().filter(|node| node.tag_name().name() == name).collect::<Vec<_>>()
    };
    let told: Vec<_> = named("docPr").iter().map(|node| node.attribute("descr").unwrap()).collect();
    assert_eq!(told, ["Logo", &*wide.told, &*wide.told]);
    let number =
        |node: &Node<'_, '_>, name: &str| node.attribute(name).unwrap().parse::<f64>().unwrap();
    // In millimetres, 36 000 to one: the logo is 22 high and keeps its shape.
    let sizes: Vec<_> = named("extent")
        .iter()
        .map(|node| (number(node, "cx") / 36e3, number(node, "cy") / 36e3))
        .collect();
    let expected = [(11.0, 22.0), (165.9, 82.95), (165.9, 82.95)];
    for (size, expected) in sizes.iter().zip(expected) {
        assert!((size.0 - expected.0).abs() < 0.1 && (size.1 - expected.1).abs() < 0.1, "{size:?}");
    }
    assert!(text.contains("Un autre"));
}

#[test]
fn a_logo_stands_beside_the_names_and_above_them_in_large_print() {
    let mut document = document(Vec::new());
    document.logo = Some(Picture { bytes: png(960, 96), told: "Logo".to_owned(), most_high: None });
    let usual = body(&document).1;
    assert!(usual.contains("<wp:anchor") && !usual.contains("<wp:inline"));
    document.large = true;
    let large = body(&document).1;
    assert!(large.contains("<wp:inline") && !large.contains("<wp:anchor"));
    assert!(large.find("<wp:inline") < large.find("Office"), "{large}");
    // A square one leaves no blank above the names: it stands beside them.
    document.logo = Some(Picture { bytes: png(96, 96), told: "Logo".to_owned(), most_high: None });
    let square = body(&document).1;
    assert!(square.contains("<wp:anchor") && !square.contains("<wp:inline"));
}

#[test]
fn lists_are_counted_by_the_word_processor_each_for_itself() {
    let item = |text: &str| vec![Block::Paragraph(plain(text))];
    let inner = Block::List { first: Some(1), items: vec![item("b1"), item("b2")] };
    let nested = vec![Block::Paragraph(plain("b")), inner, Block::Paragraph(plain("suite"))];
    let blocks = vec![
        Block::List { first: Some(3), items: vec![item("a"), nested, item("c")] },
        Block::bullets([plain("puce")]),
        Block::List { first: Some(1), items: vec![item("d"), vec![], vec![Block::Rule]] },
    ];
    let document = document(blocks);
    assert!(seen(&docx(&document).unwrap()).ends_with("3.a4.b1.b12.b2suite5.cpuce1.d2.3."));
    let (_, text) = body(&document);
    let tree = Tree::parse(&text).unwrap();
    let levels: Vec<_> = tree
        .descendants()
        .filter(|node| is(*node, "p"))
        .filter_map(|node| value(node, "ilvl"))
        .collect();
    assert_eq!(levels, ["0", "0", "1", "1", "0", "0", "0", "0", "0"]);
}

#[test]
fn a_frame_stays_together_and_so_does_what_is_signed() {
    let frame = || Block::Framed {
        label: "Résolution".to_owned(),
        blocks: vec![Block::Paragraph(plain("Un")), Block::Paragraph(plain("Deux"))],
    };
    let signature = Signature {
        name: "Ève".to_owned(),
        role: "Présidence".to_owned(),
        date: "Date".to_owned(),
    };
    let blocks = vec![
        frame(),
        frame(),
        Block::Paragraph(plain("Fait à")),
        Block::Signatures(vec![signature]),
    ];
    let (_, text) = body(&document(blocks));
    let tree = Tree::parse(&text).unwrap();
    let kept: Vec<_> = tree
        .descendants()
        .filter(|node| is(*node, "p") && !words(*node).is_empty())
        .skip(3)
        .map(|node| (words(node), value(node, "keepNext") == Some("1")))
        .collect();
    let row = |text: &str, kept| (text.to_owned(), kept);
    let frame = [row("Résolution", true), row("Un", true), row("Deux", false)];
    assert_eq!(kept[..3], frame);
    assert_eq!(kept[3..6], frame);
    assert_eq!(kept[6], row("Fait à", true));
    assert_eq!(
        kept[7..].iter().map(|(text, _)| &**text).collect::<Vec<_>>(),
        ["Ève", "Présidence", "Date"]
    );
}

#[test]
fn a_new_page_begins_with_what_follows() {
    let rows = vec![lines(&["a"])];
    let table = Block::Table { head: vec!["A".to_owned()], rows };
    let blocks = vec![
        Block::Paragraph(plain("Un")),
        Block::NewPage,
        Block::Paragraph(plain("Deux")),
        Block::NewPage,
        table,
    ];
    let (_, text) = body(&document(blocks));
    let tree = Tree::parse(&text).unwrap();
    let breaks: Vec<_> = tree
        .descendants()
        .filter(|node| is(*node, "pageBreakBefore"))
        .map(|node| node.parent().unwrap().parent().unwrap())
        .collect();
    assert_eq!(breaks.len(), 2);
    assert_eq!(words(breaks[0]), "Deux");
    assert!(is(breaks[1].next_sibling().unwrap(), "tbl"));
}

#[test]
fn a_photo_stays_with_what_is_seen_on_it() {
    let photo =
        || Block::Picture(Picture { bytes: png(10, 10), told: "Cour".to_owned(), most_high: None });
    let blocks = vec![photo(), Block::Remark(plain("Cour")), photo(), photo()];
    let (_, text) = body(&document(blocks));
    let tree = Tree::parse(&text).unwrap();
    let pictures = tree.descendants().filter(|node| is(*node, "p"));
    let pictures = pictures.filter(|node| node.descendants().any(|node| is(node, "drawing")));
    let kept: Vec<bool> = pictures.map(|node| value(node, "keepNext") == Some("1")).collect();
    assert_eq!(kept, [true, false, false]);
}
