//! What hangs on a wall is one page, however many stand. A word processor's pages are measured here by
//! the styles in the file, with the widths of Arial's letters, which all of them have.

use std::collections::HashMap;
use std::io::{Cursor, Read};

use roxmltree::{Document as Tree, Node};

use super::*;

const WORD: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/// A proclaimed election of two in which so many stood.
fn stood(count: usize) -> Register {
    let mut register = standing(count, 2);
    let mut votes = vec![(110, 10), (111, 9), (112, 5), (113, 4)];
    votes.extend((4..count).map(|more| (130 + u32::try_from(more).unwrap(), 1)));
    register.run(count_of(&votes));
    proclaim(&mut register);
    register
}

/// An election in which so many stand for so many seats, closed and not counted.
fn standing(count: usize, seats: usize) -> Register {
    let mut register = nominated(json!({"seats": seats}));
    for (number, ..) in PEOPLE[..4].iter().skip(count) {
        register.run(json!({"do": "save", "what": "candidate", "id": id(number + 200),
            "set": {"withdrawn_on": "2026-11-14"}}));
    }
    for more in 4..count {
        let number = 130 + u32::try_from(more).unwrap();
        register.run(json!({"do": "save", "what": "person", "id": id(number),
            "set": {"given_name": "Marguerite", "family_name": "Tranchemontagne-Lafleur", "unit": "9"}}));
        register.run_at(
            "2026-11-10T19:00:00",
            json!({"do": "save", "what": "candidate",
            "id": id(number + 200), "set": {"election_id": id(ELECTION), "person_id": id(number),
            "received_on": "2026-11-09", "consent_on": "2026-11-08", "is_tenant": "yes",
            "is_employee": "no"}}),
        );
    }
    register.run(json!({"do": "close-nominations", "election": id(ELECTION), "on": "2026-11-16"}));
    register
}

fn count_of(votes: &[(u32, u32)]) -> Json {
    count(votes, [20, 0, 0, 0, 0], 20)
}

fn is(node: Node<'_, '_>, name: &str) -> bool {
    node.has_tag_name((WORD, name))
}

fn child<'a, 'b>(node: Node<'a, 'b>, name: &str) -> Option<Node<'a, 'b>> {
    node.children().find(|child| is(*child, name))
}

fn number(node: Option<Node<'_, '_>>, name: &str) -> Option<f64> {
    node?.attribute((WORD, name))?.parse().ok()
}

/// How a style sets a paragraph: room above and below, the height of a line in 240ths, half points.
#[derive(Clone, Copy, Debug)]
struct Set {
    before: f64,
    after: f64,
    line: f64,
    size: f64,
    bold: bool,
}

/// What paragraphs of each style look like; those that a style is based on are read before it.
fn styles(text: &str) -> HashMap<String, Set> {
    let tree = Tree::parse(text).unwrap();
    let plain = tree.descendants().find(|node| is(*node, "rPrDefault")).unwrap();
    let size = plain.descendants().find(|node| is(*node, "sz"));
    let first = Set {
        before: 0.0,
        after: 0.0,
        line: 240.0,
        size: number(size, "val").unwrap(),
        bold: false,
    };
    let mut found: HashMap<String, Set> = HashMap::new();
    for style in tree.descendants().filter(|node| is(*node, "style")) {
        let base = child(style, "basedOn").and_then(|base| base.attribute((WORD, "val")));
        let base = base.and_then(|base| found.get(base)).copied().unwrap_or(first);
        let spacing = child(style, "pPr").and_then(|set| child(set, "spacing"));
        let letters = child(style, "rPr");
        let set = Set {
            before: number(spacing, "before").unwrap_or(base.before),
            after: number(spacing, "after").unwrap_or(base.after),
            line: number(spacing, "line").unwrap_or(base.line),
            size: number(letters.and_then(|set| child(set, "sz")), "val").unwrap_or(base.size),
            bold: base.bold || letters.is_some_and(|set| child(set, "b").is_some()),
        };
        found.insert(style.attribute((WORD, "styleId")).unwrap().to_owned(), set);
    }
    found
}

/// How wide Arial's letters are, in thousandths of their size: those of one width together, plain and bold.
const PLAIN: [(&str, f64); 9] = [
    ("ijlî’", 222.0),
    (" Iftï,;:./!", 278.0),
    ("r()-", 333.0),
    ("Jckszxvyç", 500.0),
    ("FTZ", 611.0),
    ("ABÀEÉÈÊKPSVXY", 667.0),
    ("CÇDHNRUw", 722.0),
    ("GOQ", 778.0),
    ("mMW", 833.0),
];
const BOLD: [(&str, f64); 7] = [
    (" Iijlîï,./’", 278.0),
    ("ft():;-!", 333.0),
    ("r", 389.0),
    ("z", 500.0),
    ("bdghnopquôöùûüFLTZ", 611.0),
    ("EÉÈÊPSVXY", 667.0),
    ("ABÀCÇDHKNRU", 722.0),
];

/// How wide a text is in twips; a letter that is not named above is as wide as « e », or as the widest one.
fn wide(text: &str, size: f64, bold: bool) -> f64 {
    let named: &[(&str, f64)] = if bold { &BOLD } else { &PLAIN };
    let of = |letter: char| {
        let found = named.iter().find(|(letters, _)| letters.contains(letter));
        let other = if bold && "GMOQWmw".contains(letter) { 944.0 } else { 556.0 };
        found.map_or(other, |(_, wide)| *wide)
    };
    text.chars().map(|letter| of(letter) * size / 100.0).sum()
}

/// How many lines a text takes: as many words stand on one as have room.
fn lines(text: &str, size: f64, bold: bool, width: f64) -> f64 {
    let (mut lines, mut used) = (1.0, 0.0);
    let space = wide(" ", size, bold);
    for word in text.split(' ').map(|word| wide(word, size, bold)) {
        if used > 0.0 && used + space + word > width {
            (lines, used) = (lines + 1.0, word);
        } else {
            used += word + if used > 0.0 { space } else { 0.0 };
        }
    }
    lines
}

/// The height of a paragraph in twips, in a column of such a width. Arial's lines are 1.15 high.
fn paragraph(node: Node<'_, '_>, styles: &HashMap<String, Set>, width: f64) -> f64 {
    let own = child(node, "pPr");
    let style = own.and_then(|own| child(own, "pStyle")).and_then(|s| s.attribute((WORD, "val")));
    let set = styles[style.unwrap_or("Normal")];
    let spacing = own.and_then(|own| child(own, "spacing"));
    let exact = spacing.is_some_and(|s| s.attribute((WORD, "lineRule")) == Some("exact"));
    let said: String =
        node.descendants().filter(|n| is(*n, "t")).filter_map(|n| n.text()).collect();
    let lines = lines(&said, set.size, set.bold, width);
    let line = number(spacing, "line").unwrap_or(set.line);
    let high = if exact { line } else { set.size * 10.0 * 1.15 * line / 240.0 };
    let room = |name: &str, of: f64| number(spacing, name).unwrap_or(of);
    lines * high + room("before", set.before) + room("after", set.after)
}

/// The height of a table's row: that of its highest cell, with the room around it.
fn row(node: Node<'_, '_>, styles: &HashMap<String, Set>, pads: [f64; 4]) -> f64 {
    let cells = node.children().filter(|child| is(*child, "tc"));
    let high = cells.map(|cell| {
        let width = cell.descendants().find(|n| is(*n, "tcW"));
        let free = number(width, "w").unwrap() - pads[1] - pads[3];
        let own = cell.children().filter(|n| is(*n, "p"));
        own.map(|p| paragraph(p, styles, free)).sum::<f64>() + pads[0] + pads[2]
    });
    high.fold(0.0, f64::max)
}

/// The height of all that stands on the paper, and of what a page has room for, in twips.
fn heights(docx: &[u8]) -> (f64, f64) {
    let mut archive = zip::ZipArchive::new(Cursor::new(docx)).unwrap();
    let mut part = |name: &str| {
        let mut text = String::new();
        archive.by_name(name).unwrap().read_to_string(&mut text).unwrap();
        text
    };
    let styles = styles(&part("word/styles.xml"));
    let text = part("word/document.xml");
    let tree = Tree::parse(&text).unwrap();
    let body = tree.descendants().find(|node| is(*node, "body")).unwrap();
    let page = body.descendants().find(|node| is(*node, "pgMar"));
    let room = 15_840.0 - number(page, "top").unwrap() - number(page, "bottom").unwrap();
    let width = 12_240.0 - number(page, "left").unwrap() - number(page, "right").unwrap();
    let mut used = 0.0;
    for block in body.children() {
        if is(block, "p") {
            used += paragraph(block, &styles, width);
        } else if is(block, "tbl") {
            let pads = block.descendants().find(|node| is(*node, "tblCellMar")).unwrap();
            let pads = ["top", "left", "bottom", "right"]
                .map(|side| number(child(pads, side), "w").unwrap());
            let rows = block.children().filter(|node| is(*node, "tr"));
            used += rows.map(|node| row(node, &styles, pads)).sum::<f64>();
        }
    }
    (used, room)
}

#[test]
fn a_result_with_many_candidates_stays_on_one_page() {
    for (words, count) in (5..=8).flat_map(|count| [(french(), count), (english(), count)]) {
        let register = stood(count);
        let made = RESULT_POSTER.document(&register.store, &subject(), &words, &Folder::built_in());
        let made = made.unwrap();
        let (used, room) = heights(&Format::Docx.render(&made).unwrap());
        assert!(used <= room, "{used} of {room}");
        // The measure is not so kind that anything would do: what fills the page more is too much.
        assert!(used >= room * 0.6, "{used} of {room}");
        let pdf = Format::Pdf.render(&made).unwrap();
        let pages =
            pdf.windows(11).filter(|bytes| bytes.starts_with(b"/Type/Page") && bytes[10] != b's');
        assert_eq!(pages.count(), 1);
    }
}

/// The office files one page, and whoever goes on writing in the letter has as many.
#[test]
fn a_letter_with_seven_candidates_is_one_page() {
    for words in [french(), english()] {
        let register = stood(7);
        let made =
            ELECTION_LETTER.document(&register.store, &subject(), &words, &Folder::built_in());
        let made = made.unwrap();
        let docx = Format::Docx.render(&made).unwrap();
        let (used, room) = heights(&docx);
        assert!(used <= room, "{used} of {room}");
        let pdf = lopdf::Document::load_mem(&Format::Pdf.render(&made).unwrap()).unwrap();
        assert_eq!(pdf.get_pages().len(), 1);
    }
}

#[test]
fn a_notice_hangs_on_one_page_with_all_that_it_may_have_to_say() {
    let register = nominated(json!({
        "name": "Représentantes et représentants des locataires au conseil d’administration, 2027",
        "floor": true, "reserved_families": 1,
        "basis": "Règles adoptées par l’assemblée des locataires du 4 octobre 2026, résolution 12"}));
    for words in [french(), english()] {
        let made =
            ELECTION_NOTICE.document(&register.store, &subject(), &words, &Folder::built_in());
        let made = made.unwrap();
        let pdf = lopdf::Document::load_mem(&Format::Pdf.render(&made).unwrap()).unwrap();
        assert_eq!(pdf.get_pages().len(), 1);
    }
}

/// Whoever prints the page of ballots as often as told has as many as told: it is one page, and holds as
/// many as the cover says.
#[test]
fn the_page_of_ballots_holds_as_many_as_its_cover_says() {
    for (seats, names) in (1..=12).flat_map(|names| [(1, names), (2, names)]) {
        let register = standing(names, seats);
        let told = |french: bool, printed: usize| match (french, printed) {
            (true, 1) => "elle donne 1 bulletin.".to_owned(),
            (true, _) => format!("elle donne {printed} bulletins."),
            (false, 1) => "it gives 1 ballot.".to_owned(),
            (false, _) => format!("it gives {printed} ballots."),
        };
        for (words, is_french) in [(french(), true), (english(), false)] {
            let made = BALLOT.document(&register.store, &subject(), &words, &Folder::built_in());
            if names <= seats {
                // Nobody votes where nobody is too many.
                assert!(made.is_err(), "{names} for {seats}");
                continue;
            }
            let made = made.unwrap();
            let at = made.blocks.iter().position(|block| *block == Block::NewPage).unwrap();
            let printed = made.blocks[at..].iter().filter(|block| **block == Block::Cut).count();
            let cover = crate::text(Format::Markdown, &made);
            let cover = cover.replace('\u{a0}', " ");
            assert!(cover.contains(&told(is_french, printed)), "{printed}: {cover}");
            let pdf = Format::Pdf.render(&made).unwrap();
            let pages = lopdf::Document::load_mem(&pdf).unwrap().get_pages().len();
            assert_eq!(pages, 2, "{names} names for {seats}, {printed} ballots");
        }
    }
}

#[test]
fn a_name_and_a_dwelling_have_more_room_than_a_date() {
    let register = nominated(json!({}));
    for words in [french(), english()] {
        let form =
            NOMINATION_FORM.document(&register.store, &subject(), &words, &Folder::built_in());
        let docx = Format::Docx.render(&form.unwrap()).unwrap();
        let mut archive = zip::ZipArchive::new(Cursor::new(docx)).unwrap();
        let mut text = String::new();
        archive.by_name("word/document.xml").unwrap().read_to_string(&mut text).unwrap();
        let tree = Tree::parse(&text).unwrap();
        // Who, name and dwelling, date, signature.
        let tables = tree.descendants().filter(|node| is(*node, "tblGrid"));
        let widths = tables.map(|grid| {
            let columns = grid.children().filter(|node| is(*node, "gridCol"));
            columns.map(|column| number(Some(column), "w").unwrap()).collect::<Vec<f64>>()
        });
        let widths = widths.rev().find(|widths| widths.len() == 4).unwrap();
        assert!(widths[1] > widths[2], "{widths:?}");
    }
}
