//! Tables and labels as a word processor finds them.

use roxmltree::{Document as Tree, Node};

use super::package::WORD;
use super::tests::{body, document, is, lines, value, words};
use crate::documents::labels::LETTER_SHEETS;
use crate::documents::model::{Block, plain};

/// The widths of the columns of each table.
fn grids(tree: &Tree<'_>) -> Vec<Vec<f32>> {
    let tables = tree.descendants().filter(|node| is(*node, "tbl"));
    let of = |table: Node<'_, '_>| {
        let columns = table.descendants().filter(|node| is(*node, "gridCol"));
        columns.map(|node| node.attribute((WORD, "w")).unwrap().parse().unwrap()).collect()
    };
    tables.map(of).collect()
}

#[test]
fn columns_are_as_wide_as_the_words_of_all_tables_alike() {
    let head = ["Nom", "Téléphone", "Courriel", "Fait"].map(str::to_owned).to_vec();
    let row = |name: &str, mail: &str| lines(&[name, "450\u{a0}555-0113", mail, "☐"]);
    let blocks = vec![
        Block::Heading(2, plain("Tour A")),
        Block::Table { head: head.clone(), rows: vec![row("Ève", "eve@example.org")] },
        Block::Heading(2, plain("Tour B")),
        Block::Table { head, rows: vec![row("Thérèse", "madeleine.vadeboncoeur@example.org")] },
    ];
    let (_, text) = body(&document(blocks));
    let tree = Tree::parse(&text).unwrap();
    let grids = grids(&tree);
    assert_eq!(grids[0], grids[1]);
    // Ten figures of a half, a space of a quarter and a hyphen of a third, at eleven points.
    assert!(grids[0][1] >= (5.0 + 0.25 + 0.333) * 220.0, "{grids:?}");
}

#[test]
fn a_table_without_room_for_its_words_is_taken_apart_and_loses_none() {
    let head = ["Siège", "Nom", "Depuis", "Jusqu’au"].map(str::to_owned).to_vec();
    let date = "28\u{a0}septembre\u{a0}2028";
    let rows = vec![lines(&["Poudrerie", "Tranchemontagne-Lafleur", date, date]); 2];
    let mut document = document(vec![Block::Table { head, rows }]);
    assert_eq!(grids(&Tree::parse(&body(&document).1).unwrap())[0].len(), 4);
    document.large = true;
    let (_, text) = body(&document);
    let tree = Tree::parse(&text).unwrap();
    assert_eq!(grids(&tree)[0].len(), 2);
    let table = tree.descendants().find(|node| is(*node, "tbl")).unwrap();
    let said: Vec<String> = table.descendants().filter(|node| is(*node, "p")).map(words).collect();
    let one = ["Poudrerie", "Nom", "Tranchemontagne-Lafleur", "Depuis", date, "Jusqu’au", date];
    assert_eq!(said, [one, one].concat());
}

#[test]
fn nothing_below_the_last_table_takes_a_page() {
    let table = || Block::Table { head: vec!["A".to_owned()], rows: vec![lines(&["a"])] };
    let (_, text) = body(&document(vec![table(), table()]));
    let tree = Tree::parse(&text).unwrap();
    let gaps: Vec<u32> = tree
        .descendants()
        .filter(|node| is(*node, "tbl"))
        .map(|table| table.next_sibling().unwrap())
        .map(|gap| gap.descendants().find(|node| is(*node, "spacing")).unwrap())
        .map(|spacing| spacing.attribute((WORD, "line")).unwrap().parse().unwrap())
        .collect();
    // One point, and between two tables a line.
    assert!(gaps[0] >= 200 && gaps[1] <= 20, "{gaps:?}");
}

#[test]
fn whoever_signs_has_room_and_guests_the_columns_of_the_members() {
    let head = |seat: &str| {
        ["Nom", seat, "Fonction", "Arrivée", "Départ", "Signature"].map(str::to_owned).to_vec()
    };
    let member = ["Thérèse Tranchemontagne-Lafleur", "Familles de la Place 2", "Trésorerie"];
    let row = |texts: &[&str]| {
        let mut row = lines(texts);
        row.resize(6, plain(""));
        row
    };
    let mut document = document(vec![
        Block::Sheet { head: head("Siège"), rows: vec![row(&member); 3] },
        Block::Sheet { head: head("Organisme"), rows: vec![row(&[]); 3] },
    ]);
    for large in [false, true] {
        document.large = large;
        let (_, text) = body(&document);
        let grids = grids(&Tree::parse(&text).unwrap());
        assert_eq!(grids[0], grids[1]);
        assert_eq!(grids[0].len(), if large { 4 } else { 6 });
        // 4.5 cm are 2551 twentieths of a point.
        assert!(grids[0].last().unwrap() >= &2550.0, "{grids:?}");
    }
}

#[test]
fn a_long_label_has_smaller_letters_rather_than_lines_that_are_not_seen() {
    let sheet = LETTER_SHEETS[0];
    let labels = ["Ève Roy".to_owned(), "Ève Roy ".repeat(17), "Ève Roy ".repeat(30)];
    let labels = labels.iter().map(|text| plain(text.as_str())).collect();
    let (_, text) = body(&document(vec![Block::Labels { sheet, labels }]));
    let tree = Tree::parse(&text).unwrap();
    let cells = tree.descendants().filter(|node| is(*node, "p") && !words(*node).is_empty());
    let styles: Vec<_> = cells.filter_map(|node| value(node, "pStyle")).collect();
    // Labels of one sheet are of one size, but for one that is much too long for it.
    assert_eq!(styles, ["LongLabel", "LongLabel", "LongestLabel"]);
}
