//! What stands in a page, and what does not.

use super::super::model::{ChartShape, Series};
use super::*;

#[test]
fn a_link_leads_to_a_page_or_a_letter_box_and_runs_nothing() {
    let link = |to: &str| inline(&[Inline::Link("ici".to_owned(), to.to_owned())]);
    let page = "<a href=\"https://exemple.test/a?b&amp;c\">ici</a>";
    assert_eq!(link("https://exemple.test/a?b&c"), page);
    assert_eq!(link("mailto:a@exemple.test"), "<a href=\"mailto:a@exemple.test\">ici</a>");
    for other in ["javascript:alert(1)", "JavaScript:alert(1)", "data:text/html,x", "file:///x"] {
        assert_eq!(link(other), "ici", "{other}");
    }
}

#[test]
fn nothing_in_a_text_is_a_tag_or_ends_the_style() {
    assert_eq!(
        escaped("<script>a('x')</script> & \"b\"\u{1b}\tc"),
        "&lt;script&gt;a(&#39;x&#39;)&lt;/script&gt; &amp; &quot;b&quot;␛ c"
    );
    // U+003C, U+002F, U+003E, U+0022.
    assert_eq!(pages::css_string("a</style>\" é"), "\"a\\3C \\2F style\\3E \\22  é\"");
}

/// What is printed from a page with several sheets says it on each, on a wall too, and cuts no address.
#[test]
fn sheets_are_counted_and_an_address_is_broken_where_it_has_no_room() {
    let are_counted = |posted, lines: usize| {
        let line = Block::Paragraph(super::super::model::plain("Une ligne."));
        let mut document = super::super::docx::tests::document(vec![line; lines]);
        document.posted = posted;
        let rules = pages::rules(&document);
        assert!(rules.contains("\"Page \" counter(page) \" de \" counter(pages)"), "{rules}");
        let is_counted = !rules.contains("@page :first { @bottom-right { content: none; } }");
        // A browser's letters are wider: what is one page in the PDF is set smaller, to be one there too.
        assert_eq!(is_counted, !rules.contains("@media print { main { zoom: 0."), "{rules}");
        is_counted
    };
    assert!(are_counted(false, 1) && are_counted(true, 200));
    // As in the PDF, a single page on a wall has no number; were there a second, it would have its own.
    assert!(!are_counted(true, 1));
    let address = format!("https://exemple.test/{}", "a_b".repeat(20));
    let said = words(&format!("Lire {address} demain"));
    assert_eq!(said, format!("Lire <span class=\"long\">{address} </span>demain"));
    assert_eq!(words("anticonstitutionnel, oui"), "anticonstitutionnel, oui");
    let printed = STYLE.split("@media print {").nth(1).unwrap();
    assert!(printed.starts_with(" .long { overflow-wrap: anywhere; } }"), "{printed}");
}

#[test]
fn a_table_says_what_its_rows_are_about_and_is_taken_apart_in_large_print() {
    let head = ["Nom", "A", "B", "C"].map(str::to_owned).to_vec();
    let said = "ce qui est dit en quelques mots de plus";
    let row = ["Ève", "a", "", said].map(super::super::model::plain).to_vec();
    let mut out = String::new();
    let block = |large| {
        let look = Look { language: Language::French, large, tables: &[] };
        let mut out = String::new();
        super::block(&mut out, &Block::Table { head: head.clone(), rows: vec![row.clone()] }, look);
        out
    };
    let usual = block(false);
    assert!(usual.contains("<table class=\"short\">") && usual.contains("<div class=\"wide\">"));
    assert!(usual.contains("<tr><th scope=\"row\">Ève</th><td>a</td>"), "{usual}");
    let large = block(true);
    assert!(large.contains("class=\"stacked short\"") && large.contains("data-label=\"C\""));
    // Where every line has room, the columns stay, and so do boxes to tick.
    let short = ["Ève", "a", "", "c"].map(super::super::model::plain).to_vec();
    let ticked = [said, "☐\u{a0}A", "☐\u{a0}B", said].map(super::super::model::plain).to_vec();
    for rows in [vec![short], vec![ticked]] {
        let look = Look { language: Language::French, large: true, tables: &[] };
        let mut out = String::new();
        super::block(&mut out, &Block::Table { head: head.clone(), rows }, look);
        assert!(!out.contains("stacked"), "{out}");
    }
    let compound = [super::super::model::plain("Vice-chair"), super::super::model::plain("a-b c")];
    table(&mut out, "", Table::to_read(&head, &[compound.to_vec()]));
    assert!(out.contains("<th scope=\"row\"><span class=\"whole\">Vice-chair</span></th>"));
    assert!(out.contains("<td>a-b c</td>"), "{out}");
    table(&mut out, "", Table::to_read(&head, &vec![row.clone(); 7]));
    assert!(out.contains("<table>"), "{out}");
}

#[test]
fn columns_stand_where_the_template_says_and_amounts_at_the_right() {
    let cells = |texts: [&str; 4]| texts.map(super::super::model::plain).to_vec();
    let table = |sides: Vec<Option<Side>>, large| {
        let head = ["A", "B", "C", "D"].map(str::to_owned).to_vec();
        let rows = vec![cells(["a", "b", "5\u{a0}$", "6\u{a0}$"]); 7];
        let look = Look { language: Language::French, large, tables: &[] };
        let mut out = String::new();
        super::block(&mut out, &Block::Aligned { head, rows, sides }, look);
        out
    };
    let said = table(vec![Some(Side::Right), Some(Side::Middle), Some(Side::Left), None], false);
    let head = "<th scope=\"col\" class=\"right\">A</th><th scope=\"col\" class=\"middle\">B</th>\
                <th scope=\"col\">C</th><th scope=\"col\" class=\"amount\">D</th>";
    assert!(said.contains(head), "{said}");
    let row = "<th scope=\"row\" class=\"right\">a</th><td class=\"middle\">b</td>\
               <td>5\u{a0}$</td><td class=\"amount\">6\u{a0}$</td>";
    assert!(said.contains(row), "{said}");
}

#[test]
fn the_numbers_of_a_chart_are_seen_in_large_print() {
    let chart = Chart {
        shape: ChartShape::Bars,
        title: "Plaintes".to_owned(),
        unit: String::new(),
        places: vec!["Avant".to_owned()],
        series: vec![Series { name: "Plaintes".to_owned(), values: vec![9.0] }],
        days: Vec::new(),
        target: None,
    };
    let drawn = |large| {
        let look = Look { language: Language::French, large, tables: &[] };
        let mut out = String::new();
        super::block(&mut out, &Block::Chart(chart.clone()), look);
        out
    };
    assert!(drawn(false).contains("class=\"heard\""));
    let large = drawn(true);
    assert!(!large.contains("heard") && large.contains("<th scope=\"row\">Avant</th>"), "{large}");
}

#[test]
fn letters_of_a_label_follow_its_sheet_and_its_length() {
    let size = |sheet: usize, text: &str, large| {
        let sheet = &super::super::labels::LETTER_SHEETS[sheet];
        fitted(&super::super::model::plain(text), sheet, letters(sheet, large))
    };
    assert!(size(2, "Ève", false) > size(0, "Ève", false));
    assert!(size(0, "Ève", true) > size(0, "Ève", false));
    assert!(size(0, &"Ève ".repeat(60), false) < size(0, "Ève", false));
    assert!(size(0, &"Ève ".repeat(900), false) >= LEAST);
}
