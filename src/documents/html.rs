//! A document as one HTML page that prints on Letter paper: no script, nothing from elsewhere.

mod pages;

use std::fmt::Write;

use base64::prelude::{BASE64_STANDARD, Engine};

use crate::i18n::language::Language;
use crate::text::hyphens;
use crate::text::visible::visible;

use super::address::address;
use super::columns::Wish;
use super::drawing::drawing;
use super::labels::{LEAST, PAD, common, letters};
use super::model::{
    Block, Chart, Document, Inline, LabelSheet, Line, Picture, Side, Signature, told,
};
use super::svg::svg;
use super::tables::{Form, Room, Table, folded_like, form};

/// How it looks, on paper first. Page boxes in `@page` are set by [`pages::rules`].
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
    put(&mut out, format_args!("{}</style>\n</head>\n<body>\n<main>\n", pages::rules(document)));
    if !document.is_labels() {
        head(&mut out, document);
    }
    let tables = Table::all(&document.blocks);
    let look = Look { language: document.language, large: document.large, tables: &tables };
    blocks(&mut out, &document.blocks, look);
    out.push_str("</main>\n</body>\n</html>\n");
    out
}

/// Who issues it, what it is, and whether it is final.
fn head(out: &mut String, document: &Document) {
    out.push_str("<header>\n");
    if let Some(logo) = &document.logo {
        let class = if logo.is_compact() { "logo compact" } else { "logo" };
        put(out, format_args!("<p class=\"{class}\">{}</p>\n", image(logo)));
    }
    for issuer in &document.issuers {
        let issuer = inline(&document.set(issuer));
        put(out, format_args!("<p class=\"issuer\">{issuer}</p>\n"));
    }
    put(out, format_args!("<h1>{}</h1>\n", inline(&document.set(&document.title))));
    if let Some(mark) = &document.mark {
        put(out, format_args!("<p class=\"mark\">{}</p>\n", escaped(mark)));
    }
    out.push_str("</header>\n");
}

/// What a block is written with.
#[derive(Clone, Copy)]
struct Look<'a> {
    language: Language,
    large: bool,
    tables: &'a [Table<'a>],
}

fn blocks(out: &mut String, blocks: &[Block], look: Look<'_>) {
    for block in blocks {
        self::block(out, block, look);
    }
}

fn block(out: &mut String, block: &Block, look: Look<'_>) {
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
        Block::List { first, items } => list(out, *first, items, look),
        Block::Names(items) => names(out, items),
        Block::Table { head, rows } => read(out, Table::to_read(head, rows), look),
        Block::Aligned { head, rows, sides } => {
            read(out, Table { sides, ..Table::to_read(head, rows) }, look);
        }
        Block::Sheet { head, rows } if look.large => {
            let (head, rows) = folded_like(look.tables, Table::to_fill(head, rows));
            table(out, "sheet folded", Table::to_fill(&head, &rows));
        }
        Block::Sheet { head, rows } => {
            sheet(out, Table::to_fill(head, rows), look.tables);
        }
        Block::Framed { label, blocks } => {
            out.push_str("<section class=\"framed\">\n");
            if !label.is_empty() {
                put(out, format_args!("<p class=\"label\">{}</p>\n", escaped(label)));
            }
            self::blocks(out, blocks, look);
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
        Block::Labels { sheet, labels } => self::labels(out, sheet, labels, look.large),
        Block::Chart(chart) => self::chart(out, chart, look),
        Block::Picture(picture) => put(out, format_args!("<p>{}</p>\n", image(picture))),
        Block::Rule => out.push_str("<hr>\n"),
        Block::Cut => out.push_str("<hr class=\"cut\">\n"),
        Block::NewPage => out.push_str("<div class=\"new-page\"></div>\n"),
    }
}

fn list(out: &mut String, first: Option<u64>, items: &[Vec<Block>], look: Look<'_>) {
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
                blocks(out, item, look);
                out.push_str("</li>\n");
            }
        }
    }
    put(out, format_args!("</{name}>\n"));
}

/// A table to read; in large print it is taken apart where its lines would end within a cell.
fn read(out: &mut String, table: Table<'_>, look: Look<'_>) {
    let is_stacked = look.large && {
        let form = form(look.tables, table, LARGE, &mut |line, is_head| {
            wider(super::docx::letters::asked(line, is_head, true))
        });
        form == Form::Stacked
    };
    self::table(out, if is_stacked { "stacked" } else { "" }, table);
}

/// A chart as drawn, and its numbers as a table: for who cannot see it, and in large print, where the
/// letters of a drawing are small, for everybody.
fn chart(out: &mut String, chart: &Chart, look: Look<'_>) {
    let language = look.language;
    put(out, format_args!("<figure>\n<figcaption>{}</figcaption>\n", escaped(&chart.title)));
    let drawing = drawing(chart, language);
    if !drawing.shapes.is_empty() {
        svg(out, &drawing, &chart.title);
    }
    let (head, rows) = chart.table(language);
    let numbers = Table::to_read(&head, &rows);
    match look.large {
        true => read(out, numbers, look),
        false => table(out, "heard", numbers),
    }
    out.push_str("</figure>\n");
}

/// Labels at their places, a page of them at a time.
fn labels(out: &mut String, sheet: &LabelSheet, labels: &[Line], large: bool) {
    let usual = letters(sheet, large);
    let common = common(labels.iter().map(|label| fitted(label, sheet, usual)), usual);
    let LabelSheet { columns, size, margin, pitch, rows, .. } = sheet;
    for page in labels.chunks(usize::from(columns * rows).max(1)) {
        out.push_str("<div class=\"labels\">\n");
        for (place, label) in (0u16..).zip(page) {
            let (left, top) =
                (margin.0 + pitch.0 * (place % columns), margin.1 + pitch.1 * (place / columns));
            put(
                out,
                format_args!(
                    "<p style=\"left:{left}pt;top:{top}pt;width:{}pt;height:{}pt;font-size:{:.1}pt\">{}</p>\n",
                    size.0,
                    size.1,
                    fitted(label, sheet, usual).min(common),
                    inline(label)
                ),
            );
        }
        out.push_str("</div>\n");
    }
}

/// The size in which a label has room, letters being some half of it wide; never smaller than can be read.
fn fitted(label: &Line, sheet: &LabelSheet, usual: f32) -> f32 {
    let (width, height) =
        (f32::from(sheet.size.0) - 2.0 * PAD.0, f32::from(sheet.size.1) - 2.0 * PAD.1);
    let lines: Vec<usize> = label
        .split(|piece| *piece == Inline::Break)
        .map(|line| told(line).chars().count())
        .collect();
    let mut size = usual;
    while size > LEAST {
        let rows = lines.iter().map(|count| (*count as f32 * size * 0.55 / width).ceil().max(1.0));
        if rows.sum::<f32>() * size * 1.25 <= height {
            break;
        }
        size = (size - 0.5).max(LEAST);
    }
    size
}

/// A picture within the page itself.
fn image(picture: &Picture) -> String {
    let kind = if picture.bytes.starts_with(b"\xFF\xD8") { "jpeg" } else { "png" };
    let data = BASE64_STANDARD.encode(&picture.bytes);
    let high = picture.most_high.map(|most| format!(" style=\"max-height:{most}pt\""));
    let high = high.unwrap_or_default();
    format!(
        "<img alt=\"{}\"{high} src=\"data:image/{kind};base64,{data}\">",
        escaped(&picture.told)
    )
}

fn names(out: &mut String, items: &[Line]) {
    out.push_str("<ul class=\"names\">\n");
    for item in items {
        put(out, format_args!("<li>{}</li>\n", inline(item)));
    }
    out.push_str("</ul>\n");
}

/// A table to fill in, its columns as wide as on paper: whole words, and room to write in.
fn sheet(out: &mut String, sheet: Table<'_>, all: &[Table<'_>]) {
    let form = form(all, sheet, SHEET, &mut |line, is_head| {
        wider(super::docx::letters::asked(line, is_head, false))
    });
    let Form::Columns { size, widths, is_folded } = form else {
        return table(out, "sheet", sheet);
    };
    let whole: f32 = widths.iter().sum();
    let parts: Vec<f32> = widths.iter().map(|width| width * 100.0 / whole).collect();
    let columns = Some((size, &parts[..]));
    if is_folded {
        let (head, rows) = folded_like(all, sheet);
        return set_table(out, "sheet", columns, Table::to_fill(&head, &rows));
    }
    set_table(out, "sheet", columns, sheet);
}

/// What a table to fill in is set in, in points: the width of the text, and the letters.
const SHEET: Room = Room {
    width: 467.0,
    pad: (0.0, 0.9),
    sizes: (10.0, 7.5),
    step: 0.5,
    hand: 120.0,
    hour: 32.0,
    whole: false,
};
/// What a table to read is set in in large print.
const LARGE: Room = Room {
    width: 470.0,
    pad: (0.0, 0.8),
    sizes: (18.0, 18.0),
    step: 0.5,
    hand: 0.0,
    hour: 0.0,
    whole: true,
};
/// How much wider the letters of a page may be than those that are measured: whoever has Georgia.
const WIDER: f32 = 1.18;

/// A wish as it may be of whoever has other letters.
fn wider(wish: Wish) -> Wish {
    let Wish { least, whole, most } = wish;
    Wish { least: least * WIDER, whole: whole * WIDER, most: most * WIDER }
}

fn table(out: &mut String, class: &str, table: Table<'_>) {
    set_table(out, class, None, table);
}

/// A table; `columns`: the size of its letters, and the widths of its columns in hundredths.
fn set_table(out: &mut String, class: &str, columns: Option<(f32, &[f32])>, table: Table<'_>) {
    let Table { head, rows, .. } = table;
    // So few rows stay on one page when it is printed.
    let short = if rows.len() <= 6 && class != "heard" { "short" } else { "" };
    // Two columns of which the first has but a number, an hour or a letter.
    let is_brief = |row: &Vec<Line>| row.first().is_none_or(|cell| told(cell).chars().count() < 7);
    let is_numbered = class.is_empty() && head.len() == 2 && rows.iter().all(is_brief);
    let numbered = if is_numbered { "numbered" } else { "" };
    let classes: Vec<&str> =
        [class, numbered, short].into_iter().filter(|name| !name.is_empty()).collect();
    let attribute = match classes.is_empty() {
        true => String::new(),
        false => format!(" class=\"{}\"", classes.join(" ")),
    };
    // On a narrow screen a wide table is moved in its box, not the page.
    let is_boxed = class != "heard";
    if is_boxed {
        out.push_str("<div class=\"wide\">\n");
    }
    match columns {
        None => put(out, format_args!("<table{attribute}>\n")),
        Some((size, widths)) => {
            put(out, format_args!("<table{attribute} style=\"font-size:{size:.1}pt\">\n"));
            out.push_str("<colgroup>");
            for width in widths {
                put(out, format_args!("<col style=\"width:{width:.1}%\">"));
            }
            out.push_str("</colgroup>\n");
        }
    }
    out.push_str("<thead>\n<tr>");
    let classes = classes_of(table, class);
    let class_of = |at: usize| classes.get(at).copied().unwrap_or_default();
    for (at, cell) in head.iter().enumerate() {
        let (class, said) = (class_of(at), whole(escaped(cell), cell));
        put(out, format_args!("<th scope=\"col\"{class}>{said}</th>"));
    }
    out.push_str("</tr>\n</thead>\n<tbody>\n");
    for row in rows {
        out.push_str("<tr>");
        for (at, cell) in row.iter().enumerate() {
            let said = match (class, &cell[..]) {
                // The columns of a sheet are as wide as they are.
                ("" | "stacked", [Inline::Text(text)]) => whole(inline(cell), text),
                _ => inline(cell),
            };
            match at {
                // What the row is about.
                0 if head.len() > 1 && !said.is_empty() => {
                    put(out, format_args!("<th scope=\"row\"{}>{said}</th>", class_of(0)));
                }
                _ if class == "stacked" => {
                    let label = escaped(head.get(at).map_or("", String::as_str));
                    put(out, format_args!("<td data-label=\"{label}\">{said}</td>"));
                }
                _ => put(out, format_args!("<td{}>{said}</td>", class_of(at))),
            }
        }
        out.push_str("</tr>\n");
    }
    out.push_str("</tbody>\n</table>\n");
    if is_boxed {
        out.push_str("</div>\n");
    }
}

/// How the cells of each column stand; where rows are taken apart they all begin at the left.
fn classes_of(table: Table<'_>, class: &str) -> Vec<&'static str> {
    if !class.is_empty() {
        return Vec::new();
    }
    let columns = table.sides().into_iter().zip(table.amounts());
    let classes = columns.map(|(side, is_amount)| match side {
        Side::Left => "",
        Side::Middle => " class=\"middle\"",
        Side::Right if is_amount => " class=\"amount\"",
        Side::Right => " class=\"right\"",
    });
    classes.collect()
}

fn inline(line: &[Inline]) -> String {
    line.iter().map(piece).collect()
}

fn piece(piece: &Inline) -> String {
    match piece {
        Inline::Text(text) => words(text),
        Inline::Strong(text) => format!("<strong>{}</strong>", words(text)),
        Inline::Emphasis(text) => format!("<em>{}</em>", words(text)),
        Inline::Link(text, to) => match address(to) {
            Some(to) => format!("<a href=\"{}\">{}</a>", escaped(&to), words(text)),
            None => words(text),
        },
        Inline::Raised(inner) => format!("<sup>{}</sup>", self::piece(inner)),
        Inline::Break => "<br>\n".to_owned(),
    }
}

/// What a cell says, not parted at a hyphen where it is one short compound: « Vice-chair ».
fn whole(said: String, text: &str) -> String {
    let is_compound = text.contains('-') && !text.contains(' ') && text.chars().count() <= SHORT;
    match is_compound && !said.contains('<') {
        true => format!("<span class=\"whole\">{said}</span>"),
        false => said,
    }
}

/// A compound that no column is the wider for.
const SHORT: usize = 16;

/// A text, with the words that are not parted at their hyphens whole.
fn words(text: &str) -> String {
    let parts = hyphens::parts(text).into_iter().map(|(part, is_held)| match is_held {
        true => format!("<span class=\"whole\">{}</span>", escaped(part)),
        false => part.split_inclusive(char::is_whitespace).map(word).collect(),
    });
    parts.collect()
}

/// A word, which has its end on paper too where it is longer than a column is wide: an address. On the
/// screen a table is moved sideways.
fn word(word: &str) -> String {
    match word.trim_end().chars().count() > LONG {
        true => format!("<span class=\"long\">{}</span>", escaped(word)),
        false => escaped(word),
    }
}

/// So many letters a word of a sentence has.
const LONG: usize = 24;

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
mod tests;
