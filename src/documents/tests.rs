//! Whatever is typed, every writer gives it back: the files are well formed, and what a reader sees
//! of them is the text. HTML is read by a small strict reader of its own, Markdown by pulldown-cmark, PDF
//! through its structure, as it is heard, DOCX by an XML parser.

use proptest::prelude::*;
use pulldown_cmark::{Event, Options, Parser};

use super::docx::{docx, tests::seen as seen_in_docx};
use super::html::html;
use super::markdown::markdown;
use super::model::{Block, Document, Inline, Line, Side, Signature, plain};
use super::pdf::pdf;
use crate::i18n::language::Language;
use crate::text::visible::visible;

/// Letters alone, since writers may lay spaces and lines out; a tab is a space.
fn without_spaces(text: &str) -> String {
    let text = text.replace('\t', " ");
    visible(&text).chars().filter(|c| !c.is_whitespace()).collect()
}

fn text_of(line: &Line) -> String {
    let pieces = line.iter().filter(|piece| **piece != Inline::Break);
    pieces.map(|piece| without_spaces(piece.text())).collect()
}

/// What a writer adds: behind labels, on the lines to sign on, before items without a number.
#[derive(Clone, Copy)]
struct Added {
    colon: &'static str,
    rule: &'static str,
    bullet: &'static str,
}

/// What a reader should see of a document, in order.
fn expected(document: &Document, added: Added) -> String {
    let mut out: String = document.issuers.iter().map(|text| without_spaces(text)).collect();
    out += &without_spaces(&document.title);
    out += &without_spaces(document.mark.as_deref().unwrap_or_default());
    out += &document.blocks.iter().map(|block| expected_block(block, added)).collect::<String>();
    out
}

fn expected_block(block: &Block, added: Added) -> String {
    let Added { colon, rule, bullet } = added;
    match block {
        Block::Heading(_, line) | Block::Paragraph(line) | Block::Remark(line) => text_of(line),
        Block::Facts(facts) => facts
            .iter()
            .map(|(label, value)| format!("{}{colon}{}", without_spaces(label), text_of(value)))
            .collect(),
        Block::Names(items) => items.iter().map(text_of).collect(),
        Block::List { first, items } => (first.unwrap_or(1)..)
            .zip(items)
            .flat_map(|(number, item)| {
                let number = first.map_or(bullet.to_owned(), |_| format!("{number}."));
                let told = item.iter().map(|block| expected_block(block, added));
                std::iter::once(number).chain(told).collect::<Vec<_>>()
            })
            .collect(),
        Block::Table { head, rows }
        | Block::Aligned { head, rows, .. }
        | Block::Sheet { head, rows } => {
            let head: String = head.iter().map(|text| without_spaces(text)).collect();
            head + &rows.iter().flatten().map(text_of).collect::<String>()
        }
        Block::Framed { label, blocks } => {
            let inner: String = blocks.iter().map(|block| expected_block(block, added)).collect();
            without_spaces(label) + &inner
        }
        Block::Blanks(labels) => {
            labels.iter().map(|label| format!("{}{rule}", without_spaces(label))).collect()
        }
        Block::Signatures(signatures) => signatures
            .iter()
            .map(|s| {
                let [name, role, date] =
                    [&s.name, &s.role, &s.date].map(|text| without_spaces(text));
                format!("{name}{role}{colon}{rule}{date}{colon}{rule}")
            })
            .collect(),
        Block::Labels { labels, .. } => labels.iter().map(text_of).collect(),
        // What is drawn is looked at elsewhere.
        Block::Chart(_) | Block::Picture(_) | Block::Rule | Block::Cut | Block::NewPage => {
            String::new()
        }
    }
}

/// What a browser shows of the page's body; panics on a tag that is not closed in order, and on
/// anything that is no tag, no known entity and no text.
fn seen_in_html(page: &str) -> String {
    let void = ["meta", "br", "col"];
    let (mut open, mut seen, mut rest) = (Vec::new(), String::new(), page);
    while let Some(at) = rest.find('<') {
        if open.contains(&"body") {
            seen += &unescaped(&rest[..at]);
        } else {
            assert!(!rest[..at].contains('\u{1b}'));
        }
        let end = at + rest[at..].find('>').expect("a tag ends");
        let tag = &rest[at + 1..end];
        rest = &rest[end + 1..];
        if tag == "!DOCTYPE html" {
            continue;
        }
        if let Some(name) = tag.strip_prefix('/') {
            assert_eq!(open.pop(), Some(name));
            continue;
        }
        let (name, attributes) = tag.split_once(' ').unwrap_or((tag, ""));
        assert!(name.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit()), "<{tag}>");
        assert_eq!(attributes.matches('"').count() % 2, 0, "<{tag}>");
        if !void.contains(&name) {
            open.push(name);
        }
        if name == "style" {
            let end = rest.find("</").expect("the style ends");
            assert!(rest[end..].starts_with("</style>"));
            rest = &rest[end..];
        }
    }
    assert!(open.is_empty(), "{open:?}");
    seen.chars().filter(|c| !c.is_whitespace()).collect()
}

fn unescaped(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        out += &rest[..at];
        let end = at + rest[at..].find(';').expect("an entity ends");
        out += match &rest[at..=end] {
            "&amp;" => "&",
            "&lt;" => "<",
            "&gt;" => ">",
            "&quot;" => "\"",
            "&#39;" => "'",
            other => panic!("{other}"),
        };
        rest = &rest[end + 1..];
    }
    assert!(!rest.contains('>'));
    out + rest
}

/// What a reader of the Markdown sees; panics on code and on HTML other than a line break.
fn seen_in_markdown(text: &str) -> String {
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_FOOTNOTES;
    let mut seen = String::new();
    for event in Parser::new_ext(text, options) {
        match event {
            Event::Text(text) => seen += &text,
            Event::InlineHtml(tag) => assert_eq!(&*tag, "<br>"),
            Event::Start(_) | Event::End(_) | Event::SoftBreak | Event::HardBreak => {}
            other => panic!("{other:?} in {text}"),
        }
    }
    seen.chars().filter(|c| !c.is_whitespace()).collect()
}

fn check(document: &Document) {
    let page = html(document);
    assert_eq!(
        seen_in_html(&page),
        expected(document, Added { colon: "", rule: "", bullet: "" }),
        "{page}"
    );
    let added = Added { colon: "", rule: "", bullet: "" };
    assert_eq!(seen_in_docx(&docx(document).unwrap()), expected(document, added));
    let text = markdown(document);
    let foot = without_spaces(&document.foot);
    let rule = "______________________________";
    let added = Added { colon: ":", rule, bullet: "" };
    assert_eq!(seen_in_markdown(&text), expected(document, added) + &foot, "{text}");
    let heard = super::pdf::heard(&pdf(document).unwrap());
    let added = Added { colon: "", rule: "", bullet: "•" };
    // Signs that only choose how the letters beside them look are not read out (Unicode: the letters
    // and marks among Default_Ignorable_Code_Point).
    let whole = |text: &str| {
        text.replace(
            |c| {
                matches!(
                    c,
                    '\u{ad}' | '\u{34f}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}'
                        | '\u{180b}'..='\u{180f}' | '\u{3164}' | '\u{fe00}'..='\u{fe0f}' | '\u{ffa0}'
                        | '\u{1bca0}'..='\u{1bca3}' | '\u{1d173}'..='\u{1d17a}'
                        | '\u{e0100}'..='\u{e01ef}'
                )
            },
            "",
        )
    };
    assert_eq!(whole(&without_spaces(&heard)), whole(&expected(document, added)));
}

#[test]
fn a_letter_in_a_box_that_stands_out_keeps_its_neighbours() {
    let line = ["x", "🄰x", "Ⓑ"].map(str::to_owned);
    let [before, strong, after] = line;
    check(&document(vec![Block::Paragraph(vec![
        Inline::Text(before),
        Inline::Strong(strong),
        Inline::Text(after),
    ])]));
}

fn document(blocks: Vec<Block>) -> Document {
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

#[test]
fn names_that_are_markup_come_out_as_names() {
    for name in [
        "<script>alert(1)</script>",
        "[x](y)",
        "![x](http://example.org/x.png)",
        "*gras* _souligné_ ~~barré~~ `code`",
        "# titre",
        "a | b",
        "1. un",
        "12) douze",
        "- tiret",
        "+ plus",
        "> cité",
        "---",
        "===",
        "***",
        "| --- |",
        "[^1]: note",
        "[x] fait",
        "&amp; &#60; &copy",
        "C:\\dossier\\",
        "    quatre espaces",
        "<!-- remarque -->",
        "<br>",
        "]]>",
        "</style></head>",
        "\u{1b}[2J\u{202e}\u{0}",
        "=HYPERLINK(\"x\")",
        "~~~",
        "```",
    ] {
        let line =
            || vec![Inline::Text(name.to_owned()), Inline::Break, Inline::Strong(name.to_owned())];
        let signature =
            Signature { name: name.to_owned(), role: name.to_owned(), date: "Date".to_owned() };
        let mut document = document(vec![
            Block::Heading(2, plain(name)),
            Block::Paragraph(line()),
            Block::Facts(vec![(name.to_owned(), line())]),
            Block::bullets([line(), plain(name)]),
            Block::Remark(line()),
            Block::Table { head: vec![name.to_owned(); 2], rows: vec![vec![line(), plain(name)]] },
            Block::Sheet {
                head: vec![name.to_owned()],
                rows: vec![vec![line()], vec![plain(name)]],
            },
            Block::Framed {
                label: name.to_owned(),
                blocks: vec![Block::Paragraph(line()), Block::bullets([line()])],
            },
            Block::Signatures(vec![signature.clone(), signature]),
        ]);
        document.title = name.to_owned();
        document.issuers = vec![name.to_owned()];
        document.foot = name.to_owned();
        document.mark = Some(name.to_owned());
        check(&document);
    }
}

/// Text that is mostly signs that mean something to somebody.
fn texts() -> impl Strategy<Value = String> {
    prop_oneof![
        "[a-zé1 .)(:=+\\-*_`~#>|<\\[\\]!&;\\\\\"']{0,12}",
        "\\PC{0,10}",
        "[a-z\u{0}-\u{20}\u{a0}\u{202e}\u{feff}]{0,8}",
    ]
    // A text begins with a letter of its own somewhere, so that no cell or item is empty.
    .prop_map(|text| format!("{text}x"))
}

fn inlines() -> impl Strategy<Value = Line> {
    let piece = prop_oneof![
        4 => texts().prop_map(Inline::Text),
        2 => texts().prop_map(Inline::Strong),
        1 => texts().prop_map(Inline::Emphasis),
        1 => texts().prop_map(|text| Inline::Link(text, "https://exemple.test/a(b)".to_owned())),
        1 => texts().prop_map(|text| Inline::Raised(Box::new(Inline::Strong(text)))),
        1 => texts().prop_map(|text| Inline::Raised(Box::new(Inline::Text(text)))),
        1 => Just(Inline::Break),
    ];
    proptest::collection::vec(piece, 1..5).prop_map(|mut line| {
        line.push(Inline::Text("y".to_owned()));
        line
    })
}

fn blocks() -> impl Strategy<Value = Vec<Block>> {
    let block = prop_oneof![
        (1u8..5, inlines()).prop_map(|(level, line)| Block::Heading(level, line)),
        inlines().prop_map(Block::Paragraph),
        inlines().prop_map(Block::Remark),
        proptest::collection::vec((texts(), inlines()), 1..3).prop_map(Block::Facts),
        proptest::collection::vec(inlines(), 1..3).prop_map(Block::bullets),
        proptest::collection::vec(inlines(), 1..3).prop_map(Block::Names),
        (texts(), texts(), inlines(), inlines())
            .prop_map(|(a, b, c, d)| Block::Table { head: vec![a, b], rows: vec![vec![c, d]] }),
        (texts(), texts(), inlines(), inlines()).prop_map(|(a, b, c, d)| Block::Aligned {
            head: vec![a, b],
            rows: vec![vec![c, d]],
            sides: vec![Some(Side::Middle), Some(Side::Right)],
        }),
        (texts(), inlines()).prop_map(|(label, line)| Block::Framed {
            label,
            blocks: vec![Block::Paragraph(line.clone()), Block::bullets([line])],
        }),
        (texts(), texts()).prop_map(|(name, role)| {
            Block::Signatures(vec![Signature { name, role, date: "Date".to_owned() }])
        }),
    ];
    proptest::collection::vec(block, 1..5)
}

proptest! {
    // Each is written in four formats and read again: more would be most of what all tests take.
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn any_text_is_seen_as_it_is(blocks in blocks()) {
        check(&document(blocks));
    }
}
