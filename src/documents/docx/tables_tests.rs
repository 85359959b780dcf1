//! Tables and labels as a word processor finds them.

use roxmltree::{Document as Tree, Node};

use super::package::WORD;
use super::tests::{body, document, is, lines, value, words};
use crate::documents::labels::LETTER_SHEETS;
use crate::documents::model::{Block, Chart, ChartShape, Series, Side, Signature, plain};

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

/// The text of a file with a sign for each hyphen that no line ends after.
fn held(document: &crate::documents::model::Document) -> String {
    let (_, text) = body(document);
    text.replace("<w:noBreakHyphen/>", "=")
        .replace("<w:t xml:space=\"preserve\">", "")
        .replace("</w:t>", "")
}

#[test]
fn compounds_are_whole_where_lines_end_in_a_column_and_plain_elsewhere() {
    let head = ["Nom", "Siège", "Fonction", "Arrivée", "Départ", "Signature"];
    let head = head.map(str::to_owned).to_vec();
    let name = "Thérèse Tranchemontagne-Lafleur";
    let rows = vec![lines(&[name, "Poudrerie 2", "Vice-présidence", "", "", ""])];
    let said = held(&document(vec![Block::Sheet { head, rows }]));
    assert!(said.contains("Tranchemontagne=Lafleur"), "{said}");
    // The column is as wide as the office, whose hyphen can be searched for.
    assert!(said.contains("Vice-présidence"), "{said}");
    let names = ["Fernand Boisvert-Pomme-Deschamps, Ceinture-Fléchée 1", "Ève-Marie"].map(plain);
    let said = held(&document(vec![Block::Names(names.to_vec())]));
    assert!(said.contains("Boisvert=Pomme=Deschamps, Ceinture=Fléchée"), "{said}");
    assert!(said.contains("Ève-Marie"), "{said}");
    let said = held(&document(vec![Block::Paragraph(plain("Vice-présidence"))]));
    assert!(said.contains("Vice-présidence"), "{said}");
}

#[test]
fn names_stand_in_two_columns_and_in_large_print_in_none() {
    let names = || (0..7).map(|at| plain(format!("Nom {at}"))).collect();
    let mut document = document(vec![Block::Names(names())]);
    let columns = |document: &_| grids(&Tree::parse(&body(document).1).unwrap()).len();
    assert_eq!(columns(&document), 1);
    document.large = true;
    assert_eq!(columns(&document), 0);
}

#[test]
fn seventeen_to_nineteen_rows_to_sign_stand_on_one_page() {
    // Of a page of 792 points 130 are margins, and some 210 the head of the paper and of the table.
    let room = 792.0 - 130.0 - 215.0;
    for count in [3, 16, 17, 18, 19, 20] {
        let head = vec!["Nom".to_owned(), "Signature".to_owned()];
        let sheet = Block::Sheet { head, rows: vec![lines(&["Ève", ""]); count] };
        let (_, text) = body(&document(vec![sheet]));
        let tree = Tree::parse(&text).unwrap();
        let heights = tree.descendants().filter(|node| is(*node, "trHeight"));
        let high: Vec<f32> = heights
            .map(|node| node.attribute((WORD, "val")).unwrap().parse::<f32>().unwrap() / 20.0)
            .collect();
        assert_eq!(high.len(), count);
        assert!(high.iter().all(|high| *high >= 22.6), "{high:?}");
        assert!(count > 19 || high.iter().sum::<f32>() <= room, "{count}: {high:?}");
    }
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
fn columns_stand_where_the_template_says() {
    let table = Block::Aligned {
        head: ["A", "B", "C"].map(str::to_owned).to_vec(),
        rows: vec![lines(&["a", "b", "c"])],
        sides: vec![None, Some(Side::Middle), Some(Side::Right)],
    };
    let (parts, text) = body(&document(vec![table]));
    let tree = Tree::parse(&text).unwrap();
    let table = tree.descendants().find(|node| is(*node, "tbl")).unwrap();
    let styles = table.descendants().filter(|node| is(*node, "pStyle"));
    let styles: Vec<&str> = styles.map(|node| node.attribute((WORD, "val")).unwrap()).collect();
    assert_eq!(styles, ["TableHead", "MiddleHead", "RightHead", "TableText", "Middle", "Right"]);
    let styles = String::from_utf8(parts["word/styles.xml"].clone()).unwrap();
    let styles = Tree::parse(&styles).unwrap();
    let side = |id: &str| {
        let is_it = |node: &Node<'_, '_>| node.attribute((WORD, "styleId")) == Some(id);
        let style = styles.descendants().find(is_it).unwrap();
        let jc = style.descendants().find(|node| is(*node, "jc"));
        jc.and_then(|node| node.attribute((WORD, "val"))).map(str::to_owned)
    };
    for (id, wanted) in [("Middle", "center"), ("MiddleHead", "center"), ("Right", "right")] {
        assert_eq!(side(id).as_deref(), Some(wanted), "{id}");
    }
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

/// LibreOffice keeps nothing together over an empty paragraph: the distance below a table, and below names,
/// is that above what follows.
#[test]
fn what_follows_a_table_brings_the_distance_itself() {
    let table = || Block::Table { head: vec!["A".to_owned()], rows: vec![lines(&["a"])] };
    let blanks = Block::Blanks(vec!["Nom".to_owned()]);
    let blocks = vec![
        table(),
        Block::Paragraph(plain("Texte")),
        table(),
        Block::Heading(2, plain("Titre")),
        blanks,
        Block::Names(vec![plain("Ève")]),
        Block::Paragraph(plain("Quorum")),
    ];
    let mut document = document(blocks);
    document.large = true;
    let (_, text) = body(&document);
    let tree = Tree::parse(&text).unwrap();
    let paragraphs = || tree.descendants().filter(|node| is(*node, "p"));
    assert!(paragraphs().all(|node| value(node, "pStyle") != Some("Gap")), "{text}");
    let above = |said: &str| {
        let found = paragraphs().find(|node| words(*node) == said).unwrap();
        let spacing = found.descendants().find(|node| is(*node, "spacing"));
        spacing.and_then(|node| node.attribute((WORD, "before"))).map(str::to_owned)
    };
    // A line of 18 points; a heading has its own; below names half a line.
    assert_eq!(above("Texte").as_deref(), Some("360"));
    assert_eq!(above("Titre"), None);
    assert_eq!(above("Quorum").as_deref(), Some("198"));
}

/// Sizes are in half points.
#[test]
fn nothing_of_a_large_print_is_smaller_than_its_text() {
    let mut document = document(Vec::new());
    document.large = true;
    let style = |document: &crate::documents::model::Document, id: &str| {
        let parts = body(document).0;
        let styles = String::from_utf8(parts["word/styles.xml"].clone()).unwrap();
        let tree = Tree::parse(&styles).unwrap();
        let is_it = |node: &Node<'_, '_>| {
            is(*node, "style") && node.attribute((WORD, "styleId")) == Some(id)
        };
        let found = tree.descendants().find(is_it).unwrap();
        value(found, "sz").unwrap().parse::<u32>().unwrap()
    };
    for id in
        ["SignatureRole", "SignatureDate", "Header", "Footer", "TableText", "Remark", "Office"]
    {
        assert_eq!(style(&document, id), 36, "{id}");
    }
    // A foot of more than two lines is smaller, rather than a third of the page.
    document.foot = "Un pied de page bien trop long pour de gros caractères. ".repeat(4);
    assert_eq!(style(&document, "Footer"), 24);
}

#[test]
fn a_chart_stands_in_the_paragraph_of_its_title_and_a_quote_without_a_name_begins_with_its_text() {
    let chart = Chart {
        shape: ChartShape::Bars,
        title: "Prévu et payé".to_owned(),
        unit: "$".to_owned(),
        places: vec!["Banc".to_owned()],
        series: vec![Series { name: "Prévu".to_owned(), values: vec![1680.0] }],
        days: Vec::new(),
        target: None,
    };
    let quote =
        Block::Framed { label: String::new(), blocks: vec![Block::Paragraph(plain("Cité"))] };
    let (_, text) = body(&document(vec![Block::Chart(chart), quote]));
    let tree = Tree::parse(&text).unwrap();
    let all: Vec<_> = tree.descendants().filter(|node| is(*node, "p")).collect();
    let title = all.iter().find(|node| words(**node) == "Prévu et payé").unwrap();
    assert!(title.descendants().any(|node| is(node, "drawing")));
    assert!(all.iter().all(|node| !words(*node).is_empty()), "{text}");
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
fn labels_lie_where_the_sheet_has_them_and_each_page_has_its_rows() {
    // Avery 5160, in points: 3 × 10 labels of 189 × 72, 13.5 from the left (14 here), 36 from the top,
    // 198 from one to the next.
    let sheet = LETTER_SHEETS[0];
    let labels = (0..31).map(|number| plain(format!("Étiquette {number}"))).collect();
    let mut document = document(vec![Block::Labels { sheet, labels }]);
    document.mark = Some("PROJET".to_owned());
    let (parts, text) = body(&document);
    assert!(!parts.keys().any(|name| name.contains("footer") || name.contains("header")));
    let tree = Tree::parse(&text).unwrap();
    assert!(words(tree.root()).starts_with("Étiquette 0Étiquette 1"));
    let margins = tree.descendants().find(|node| is(*node, "pgMar")).unwrap();
    let of = |name| margins.attribute((WORD, name)).unwrap().parse::<u32>().unwrap();
    // In twentieths of a point; ten rows fit below the margin, an eleventh does not.
    assert_eq!((of("left"), of("top"), of("header")), (280, 720, 0));
    let room = 15_840 - of("top") - of("bottom");
    assert!((10 * 1440 + 20..11 * 1440).contains(&room), "{room}");
    let widths: Vec<_> = tree
        .descendants()
        .filter(|node| is(*node, "gridCol"))
        .map(|node| node.attribute((WORD, "w")).unwrap())
        .collect();
    assert_eq!(widths, ["3780", "180", "3780", "180", "3780"]);
    let heights: Vec<_> = tree.descendants().filter(|node| is(*node, "trHeight")).collect();
    assert_eq!(heights.len(), 11);
    assert!(heights.iter().all(|node| node.attribute((WORD, "val")) == Some("1440")
        && node.attribute((WORD, "hRule")) == Some("exact")));
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
    // A long one makes no other smaller.
    assert_eq!(styles, ["Label", "LongLabel", "LongestLabel"]);
}

#[test]
fn labels_of_facts_stand_on_one_line_and_four_sign_two_by_two() {
    let label = "Dernier jour des candidatures";
    let facts = vec![(label.to_owned(), plain("22 novembre 2026"))];
    let signature = |name: &str| Signature {
        name: name.to_owned(),
        role: "Scrutateur".to_owned(),
        date: String::new(),
    };
    let signatures = ["A", "B", "C", "D"].map(signature).to_vec();
    let (_, text) = body(&document(vec![Block::Facts(facts), Block::Signatures(signatures)]));
    let grids = grids(&Tree::parse(&text).unwrap());
    // Twenty-nine letters of some 0.43 of twelve points each; and the values keep most of the width.
    assert!(grids[0][0] >= 29.0 * 0.43 * 240.0 && grids[0][0] <= grids[0][1], "{grids:?}");
    // Two places with the room between them, twice.
    assert_eq!(grids[1..].iter().map(Vec::len).collect::<Vec<_>>(), [3, 3]);
    // And all four on one page.
    let tree = Tree::parse(&text).unwrap();
    let signed = tree.descendants().filter(|node| {
        is(*node, "p") && value(*node, "pStyle").is_some_and(|style| style == "Signature")
    });
    let kept: Vec<_> = signed
        .filter(|node| !words(*node).is_empty())
        .map(|node| (words(node), value(node, "keepNext") == Some("1")))
        .collect();
    let row = |text: &str, kept| (text.to_owned(), kept);
    assert_eq!(kept, [row("A", true), row("B", true), row("C", false), row("D", false)]);
}

/// Two rows to sign in are too high in large print to find room below what announces them: one is enough.
#[test]
fn in_large_print_a_sheet_begins_with_one_row() {
    let first_is_kept = |large| {
        let rows = (0..10).map(|at| vec![plain(format!("N{at}")), plain("")]).collect();
        let head = vec!["Nom".to_owned(), "Signature".to_owned()];
        let mut document = document(vec![Block::Sheet { head, rows }]);
        document.large = large;
        let (_, text) = body(&document);
        let tree = Tree::parse(&text).unwrap();
        let first = tree.descendants().find(|node| is(*node, "p") && words(*node) == "N0");
        value(first.unwrap(), "keepNext") == Some("1")
    };
    assert!(first_is_kept(false) && !first_is_kept(true));
}
