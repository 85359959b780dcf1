//! A document as one HTML page that prints on Letter paper: no script, nothing from elsewhere.

use std::fmt::Write;

use base64::prelude::{BASE64_STANDARD, Engine};

use crate::i18n::language::Language;
use crate::text::visible::visible;

use super::address::address;
use super::drawing::drawing;
use super::model::{Block, Chart, Document, Inline, LabelSheet, Line, Picture, Signature};
use super::svg::svg;

/// How it looks, on paper first. Page boxes in `@page` are set by [`page_rules`].
const STYLE: &str = include_str!("html.css");

/// The page, UTF-8.
pub fn html(document: &Document) -> String {
    let mut out = String::from("<!DOCTYPE html>\n");
    let lang = match document.language {
        Language::French => "fr-CA",
        Language::English => "en-CA",
    };
    let title = escaped(&document.title);
    let large = if document.large { " class=\"large\"" } else { "" };
    put(
        &mut out,
        format_args!("<html lang=\"{lang}\"{large}>\n<head>\n<meta charset=\"utf-8\">\n"),
    );
    out.push_str("<meta name=\"viewport\" content=\"width=device-width\">\n");
    put(&mut out, format_args!("<title>{title}</title>\n<style>\n{STYLE}"));
    put(&mut out, format_args!("{}</style>\n</head>\n<body>\n<main>\n", page_rules(document)));
    if !document.is_labels() {
        head(&mut out, document);
    }
    blocks(&mut out, &document.blocks, document.language);
    out.push_str("</main>\n</body>\n</html>\n");
    out
}

/// Who issues it, what it is, and whether it is final.
fn head(out: &mut String, document: &Document) {
    out.push_str("<header>\n");
    if let Some(logo) = &document.logo {
        put(out, format_args!("<p class=\"logo\">{}</p>\n", image(logo)));
    }
    for issuer in &document.issuers {
        put(out, format_args!("<p class=\"issuer\">{}</p>\n", escaped(issuer)));
    }
    put(out, format_args!("<h1>{}</h1>\n", escaped(&document.title)));
    if let Some(mark) = &document.mark {
        put(out, format_args!("<p class=\"mark\">{}</p>\n", escaped(mark)));
    }
    out.push_str("</header>\n");
}

/// The lines at the head and foot of each printed page.
fn page_rules(document: &Document) -> String {
    if document.is_labels() {
        return "@page { margin: 0; }\n".to_owned();
    }
    let (before, between) = &document.page;
    let mut rules = format!(
        "@page {{\n  @bottom-left {{ content: {}; }}\n  @bottom-right {{ content: {} counter(page) {} counter(pages); }}\n",
        css_string(&document.foot),
        css_string(before),
        css_string(between),
    );
    if let Some(mark) = &document.mark {
        put(&mut rules, format_args!("  @top-right {{ content: {}; }}\n", css_string(mark)));
    }
    rules.push_str("}\n");
    // On the first page the mark stands under the title.
    rules.push_str("@page :first { @top-right { content: none; } }\n");
    rules
}

/// A text as a CSS string: everything but letters and digits as a code, so that nothing in it ends
/// the string or the style.
fn css_string(text: &str) -> String {
    let mut out = String::from("\"");
    for letter in visible(text).chars() {
        if letter.is_alphanumeric() || letter == ' ' {
            out.push(letter);
        } else {
            // The space ends the code and is not part of the text.
            put(&mut out, format_args!("\\{:X} ", u32::from(letter)));
        }
    }
    out.push('"');
    out
}

fn blocks(out: &mut String, blocks: &[Block], language: Language) {
    for block in blocks {
        self::block(out, block, language);
    }
}

fn block(out: &mut String, block: &Block, language: Language) {
    match block {
        Block::Heading(level, text) => {
            let level = (*level).clamp(2, 6);
            put(out, format_args!("<h{level}>{}</h{level}>\n", inline(text)));
        }
        Block::Paragraph(text) => put(out, format_args!("<p>{}</p>\n", inline(text))),
        Block::Remark(text) => {
            put(out, format_args!("<p class=\"remark\">{}</p>\n", inline(text)));
        }
        Block::Facts(facts) => {
            out.push_str("<dl>\n");
            for (label, value) in facts {
                let (label, value) = (escaped(label), inline(value));
                put(out, format_args!("<div><dt>{label}</dt><dd>{value}</dd></div>\n"));
            }
            out.push_str("</dl>\n");
        }
        Block::List { first, items } => list(out, *first, items, language),
        Block::Names(items) => names(out, items),
        Block::Table { head, rows } => table(out, "", head, rows),
        Block::Sheet { head, rows } => table(out, " class=\"sheet\"", head, rows),
        Block::Framed { label, blocks } => {
            out.push_str("<section class=\"framed\">\n");
            put(out, format_args!("<p class=\"label\">{}</p>\n", escaped(label)));
            self::blocks(out, blocks, language);
            out.push_str("</section>\n");
        }
        Block::Blanks(labels) => {
            out.push_str("<div class=\"blanks\">\n");
            for label in labels {
                put(out, format_args!("<p class=\"blank\">{}</p>\n", escaped(label)));
            }
            out.push_str("</div>\n");
        }
        Block::Signatures(signatures) => {
            out.push_str("<div class=\"signatures\">\n");
            for Signature { name, role, date } in signatures {
                out.push_str("<div class=\"signature\">\n");
                put(out, format_args!("<p class=\"name\">{}</p>\n", escaped(name)));
                put(out, format_args!("<p class=\"role\">{}</p>\n", escaped(role)));
                if !date.is_empty() {
                    put(out, format_args!("<p class=\"date\">{}</p>\n", escaped(date)));
                }
                out.push_str("</div>\n");
            }
            out.push_str("</div>\n");
        }
        Block::Labels { sheet, labels } => self::labels(out, sheet, labels),
        Block::Chart(chart) => self::chart(out, chart, language),
        Block::Picture(picture) => put(out, format_args!("<p>{}</p>\n", image(picture))),
        Block::Rule => out.push_str("<hr>\n"),
        Block::NewPage => out.push_str("<div class=\"new-page\"></div>\n"),
    }
}

fn list(out: &mut String, first: Option<u64>, items: &[Vec<Block>], language: Language) {
    let name = if first.is_some() { "ol" } else { "ul" };
    match first {
        Some(first) if first != 1 => put(out, format_args!("<ol start=\"{first}\">\n")),
        _ => put(out, format_args!("<{name}>\n")),
    }
    for item in items {
        match &item[..] {
            [Block::Paragraph(line)] => put(out, format_args!("<li>{}</li>\n", inline(line))),
            item => {
                out.push_str("<li>\n");
                blocks(out, item, language);
                out.push_str("</li>\n");
            }
        }
    }
    put(out, format_args!("</{name}>\n"));
}

/// A chart as drawn, and its numbers as a table for who cannot see it.
fn chart(out: &mut String, chart: &Chart, language: Language) {
    put(out, format_args!("<figure>\n<figcaption>{}</figcaption>\n", escaped(&chart.title)));
    let drawing = drawing(chart, language);
    if !drawing.shapes.is_empty() {
        svg(out, &drawing, &chart.title);
    }
    let (head, rows) = chart.table(language);
    table(out, " class=\"heard\"", &head, &rows);
    out.push_str("</figure>\n");
}

/// Labels at their places, a page of them at a time.
fn labels(out: &mut String, sheet: &LabelSheet, labels: &[Line]) {
    let LabelSheet { columns, size, margin, pitch, rows, .. } = sheet;
    for page in labels.chunks(usize::from(columns * rows).max(1)) {
        out.push_str("<div class=\"labels\">\n");
        for (place, label) in (0u16..).zip(page) {
            let (left, top) =
                (margin.0 + pitch.0 * (place % columns), margin.1 + pitch.1 * (place / columns));
            put(
                out,
                format_args!(
                    "<p style=\"left:{left}pt;top:{top}pt;width:{}pt;height:{}pt\">{}</p>\n",
                    size.0,
                    size.1,
                    inline(label)
                ),
            );
        }
        out.push_str("</div>\n");
    }
}

/// A picture within the page itself.
fn image(picture: &Picture) -> String {
    let kind = if picture.bytes.starts_with(b"\xFF\xD8") { "jpeg" } else { "png" };
    let data = BASE64_STANDARD.encode(&picture.bytes);
    format!("<img alt=\"{}\" src=\"data:image/{kind};base64,{data}\">", escaped(&picture.told))
}

fn names(out: &mut String, items: &[Line]) {
    out.push_str("<ul class=\"names\">\n");
    for item in items {
        put(out, format_args!("<li>{}</li>\n", inline(item)));
    }
    out.push_str("</ul>\n");
}

fn table(out: &mut String, class: &str, head: &[String], rows: &[Vec<Line>]) {
    put(out, format_args!("<table{class}>\n<thead>\n<tr>"));
    for cell in head {
        put(out, format_args!("<th scope=\"col\">{}</th>", escaped(cell)));
    }
    out.push_str("</tr>\n</thead>\n<tbody>\n");
    for row in rows {
        out.push_str("<tr>");
        for cell in row {
            put(out, format_args!("<td>{}</td>", inline(cell)));
        }
        out.push_str("</tr>\n");
    }
    out.push_str("</tbody>\n</table>\n");
}

fn inline(line: &[Inline]) -> String {
    let pieces = line.iter().map(|piece| match piece {
        Inline::Text(text) => escaped(text),
        Inline::Strong(text) => format!("<strong>{}</strong>", escaped(text)),
        Inline::Emphasis(text) => format!("<em>{}</em>", escaped(text)),
        Inline::Link(text, to) => match address(to) {
            Some(to) => format!("<a href=\"{}\">{}</a>", escaped(&to), escaped(text)),
            None => escaped(text),
        },
        Inline::Break => "<br>\n".to_owned(),
    });
    pieces.collect()
}

/// A text as it stands between tags; control characters become signs.
pub(super) fn escaped(text: &str) -> String {
    let text = text.replace('\t', " ");
    let mut out = String::with_capacity(text.len());
    for letter in visible(&text).chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            other => out.push(other),
        }
    }
    out
}

pub(super) fn put(out: &mut String, text: std::fmt::Arguments<'_>) {
    // Writing into a String cannot fail.
    let _ = out.write_fmt(text);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_leads_to_a_page_or_a_letter_box_and_runs_nothing() {
        let link = |to: &str| inline(&[Inline::Link("ici".to_owned(), to.to_owned())]);
        let page = "<a href=\"https://exemple.test/a?b&amp;c\">ici</a>";
        assert_eq!(link("https://exemple.test/a?b&c"), page);
        assert_eq!(link("mailto:a@exemple.test"), "<a href=\"mailto:a@exemple.test\">ici</a>");
        for other in ["javascript:alert(1)", "JavaScript:alert(1)", "data:text/html,x", "file:///x"]
        {
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
        assert_eq!(css_string("a</style>\" é"), "\"a\\3C \\2F style\\3E \\22  é\"");
    }
}
