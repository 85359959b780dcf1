//! A document as Markdown (CommonMark with tables): a text that reads well as it is, and in which
//! nothing that was typed is taken for markup.

use crate::i18n::language::Language;
use crate::i18n::words::Words;
use crate::t;
use crate::text::joined::Joined;
use crate::text::visible::visible;

use super::address::address;
use super::model::{Block, Document, Inline, Line, Side, Signature, told};

/// A line to write on.
const RULE: &str = "______________________________";

/// The text, UTF-8, lines ended by LF.
pub fn markdown(document: &Document) -> String {
    let mut parts = Vec::new();
    if !document.issuers.is_empty() {
        let issuers: Vec<Inline> = document.issuers.iter().cloned().map(Inline::Text).collect();
        let lines: Vec<Vec<Inline>> = issuers.into_iter().map(|issuer| vec![issuer]).collect();
        parts.push(inline(&lines.join(&Inline::Break), "\\\n"));
    }
    parts.push(format!("# {}", not_first(&[Inline::Text(document.title.clone())], " ")));
    if let Some(mark) = &document.mark {
        parts.push(inline(&[Inline::Strong(mark.clone())], " "));
    }
    parts.extend(blocks(&document.blocks, document.language));
    if !document.foot.is_empty() {
        parts.push(inline(&[Inline::Text(document.foot.clone())], " "));
    }
    parts.retain(|part| !part.is_empty());
    parts.join("\n\n") + "\n"
}

/// A line as it may stand anywhere in a text, in one line of it.
pub fn line(line: &[Inline]) -> String {
    write_inline(line, "<br>", true)
}

/// A text as it may stand anywhere in a text, in one line of it.
pub fn value(text: &str) -> String {
    line(&super::model::lines(text.trim()))
}

/// What stands between a label and what it is the label of.
fn colon(language: Language) -> &'static str {
    match language {
        Language::French => "\u{A0}: ",
        Language::English => ": ",
    }
}

/// Blocks one after the other. What a picture shows is not said twice where it stands below too.
fn blocks(blocks: &[Block], language: Language) -> impl Iterator<Item = String> {
    blocks.iter().enumerate().map(move |(at, block)| match (block, blocks.get(at + 1)) {
        (Block::Picture(shown), Some(Block::Remark(line)))
            if told(line).starts_with(&shown.told) =>
        {
            picture("", language)
        }
        _ => self::block(block, language),
    })
}

/// A text has no pictures: it says that there is one, and what is seen on it.
fn picture(told: &str, language: Language) -> String {
    let words = Words::new(language);
    let photo = t!(words, "paper-photo");
    let said = match told.trim() {
        told if told.is_empty() || *told == photo => photo.into_owned(),
        told => t!(words, "paper-picture", told = told),
    };
    inline(&[Inline::Text(format!("[{said}]"))], " ")
}

fn block(block: &Block, language: Language) -> String {
    let colon = colon(language);
    match block {
        Block::Heading(level, text) => {
            let signs = "#".repeat(usize::from((*level).clamp(2, 6)));
            format!("{signs} {}", not_first(text, " "))
        }
        Block::Paragraph(text) | Block::Remark(text) => inline(text, "\\\n"),
        Block::Facts(facts) => {
            let lines = facts.iter().map(|(label, value)| {
                let label = inline(&[Inline::Strong(label.clone())], " ");
                format!("- {label}{colon}{}", not_first(value, "\\\n  "))
            });
            lines.joined("\n")
        }
        Block::Names(items) => {
            let items = items.iter().map(|item| format!("- {}", inline(item, "\\\n  ")));
            items.joined("\n")
        }
        Block::List { first, items } => list(*first, items, language),
        Block::Table { head, rows } | Block::Sheet { head, rows } => table(head, rows, &[]),
        Block::Aligned { head, rows, sides } => table(head, rows, sides),
        Block::Framed { label, blocks } => {
            let mut parts = vec![inline(&[Inline::Strong(label.clone())], " ")];
            parts.extend(self::blocks(blocks, language));
            parts.retain(|part| !part.is_empty());
            quoted(&parts.join("\n\n"))
        }
        Block::Blanks(labels) => {
            let lines = labels
                .iter()
                .map(|label| format!("{} {RULE}", inline(&[Inline::Text(label.clone())], " ")));
            lines.joined("\\\n")
        }
        Block::Signatures(signatures) => {
            let parts = signatures.iter().map(|Signature { name, role, date }| {
                let (name, role) = (Inline::Text(name.clone()), Inline::Text(role.clone()));
                let who = inline(&[name, Inline::Break, role], "\\\n");
                let date = inline(&[Inline::Text(date.clone())], " ");
                // Not at the beginning of a line, where it would be a rule across the page.
                match date.is_empty() {
                    true => format!("{who}{colon}{RULE}"),
                    false => format!("{who}{colon}{RULE}\\\n{date}{colon}{RULE}"),
                }
            });
            parts.joined("\n\n")
        }
        Block::Labels { labels, .. } => {
            let labels = labels.iter().map(|label| inline(label, "\\\n"));
            labels.joined("\n\n")
        }
        Block::Chart(chart) => {
            let (head, rows) = chart.bars(language);
            let title = inline(&[Inline::Strong(chart.title.clone())], " ");
            format!("{title}\n\n{}", table(&head, &rows, &[]))
        }
        Block::Picture(shown) => picture(&shown.told, language),
        Block::Rule => "---".to_owned(),
        Block::Cut => format!("✂ {}", "- ".repeat(30).trim_end()),
        Block::NewPage => String::new(),
    }
}

/// A list; its items stand apart when one of them is more than a paragraph.
fn list(first: Option<u64>, items: &[Vec<Block>], language: Language) -> String {
    let apart = items.iter().any(|item| !matches!(item[..], [Block::Paragraph(_)]));
    let items = (first.unwrap_or(1)..).zip(items).map(|(number, item)| {
        let sign = first.map_or_else(|| "- ".to_owned(), |_| format!("{number}. "));
        let blocks = blocks(item, language).filter(|text| !text.is_empty());
        let text = blocks.joined("\n\n");
        let pad = " ".repeat(sign.len());
        let lines = text.lines().enumerate().map(|(at, line)| match (at, line) {
            (0, line) => format!("{sign}{line}"),
            (_, "") => String::new(),
            (_, line) => format!("{pad}{line}"),
        });
        lines.joined("\n")
    });
    items.joined(if apart { "\n\n" } else { "\n" })
}

fn table(head: &[String], rows: &[Vec<Line>], sides: &[Option<Side>]) -> String {
    let row = |cells: Vec<String>| format!("| {} |", cells.join(" | "));
    let cell = |text: &Line| inline(text, "<br>");
    let headings = head.iter().map(|text| cell(&vec![Inline::Text(text.clone())])).collect();
    let rule = |at: usize| match sides.get(at).copied().flatten() {
        None => "---",
        Some(Side::Left) => ":---",
        Some(Side::Middle) => ":---:",
        Some(Side::Right) => "---:",
    };
    let rules = (0..head.len()).map(|at| rule(at).to_owned()).collect();
    let mut lines = vec![row(headings), row(rules)];
    lines.extend(rows.iter().map(|cells| row(cells.iter().map(cell).collect())));
    lines.join("\n")
}

/// A block quote.
fn quoted(text: &str) -> String {
    let lines = text.lines().map(|line| match line {
        "" => ">".to_owned(),
        line => format!("> {line}"),
    });
    lines.joined("\n")
}

/// A line of text, each new line within it begun by `newline`.
fn inline(line: &[Inline], newline: &str) -> String {
    write_inline(line, newline, true)
}

/// The same behind something else on its line.
fn not_first(line: &[Inline], newline: &str) -> String {
    write_inline(line, newline, false)
}

fn write_inline(line: &[Inline], newline: &str, mut at_start: bool) -> String {
    let mut out = String::new();
    // Whether stars end what was written: more stars after them would be read together.
    let mut after_stars = false;
    let mut pending_break = false;
    let pieces = joined(line);
    for (at, piece) in pieces.iter().enumerate() {
        let (text, stars) = match piece {
            Inline::Break => {
                pending_break = !out.is_empty();
                continue;
            }
            Inline::Text(_) | Inline::Raised(_) => (piece.text(), ""),
            Inline::Strong(text) => (text.as_str(), "**"),
            Inline::Emphasis(text) => (text.as_str(), "*"),
            Inline::Link(text, to) => {
                if std::mem::take(&mut pending_break) {
                    out.push_str(newline);
                }
                link(&mut out, &text.replace('\t', " "), to);
                (at_start, after_stars) = (false, false);
                continue;
            }
        };
        let text = text.replace('\t', " ");
        let text = visible(&text);
        let at_line_start = at_start || pending_break;
        let text = if at_line_start { text.trim_start_matches(' ') } else { &text };
        if text.is_empty() {
            continue;
        }
        if std::mem::take(&mut pending_break) {
            out.truncate(out.trim_end_matches(' ').len());
            out.push_str(newline);
            (at_start, after_stars) = (newline.contains('\n'), false);
        }
        // Stars make text strong for certain beside letters, and behind a point where a line or a word
        // ends.
        let next = pieces.get(at + 1).map(Inline::text);
        let is_ended = next.is_none_or(|next| next.starts_with([' ', '\n']));
        let ends = |end: char| is_word(end) || (is_ended && end == '.');
        let has_ends = text.starts_with(is_word) && text.ends_with(ends);
        if !stars.is_empty() && has_ends && !after_stars {
            out.push_str(stars);
            out.push_str(&escaped(text, false));
            out.push_str(stars);
            after_stars = true;
        } else {
            out.push_str(&escaped(text, at_start));
            after_stars = false;
        }
        at_start = false;
    }
    out
}

/// A link, or its text alone where it leads nowhere; an address with signs that could end it stands
/// in « < > ».
fn link(out: &mut String, text: &str, to: &str) {
    let text = escaped(&visible(text), false);
    match address(to) {
        Some(to) => out.push_str(&format!("[{text}](<{to}>)")),
        None => out.push_str(&text),
    }
}

/// Whether stars beside it make a word stand out: letters and digits, but not the letters in circles
/// and boxes, which Unicode calls alphabetic and Markdown takes for symbols.
fn is_word(c: char) -> bool {
    let in_circle = matches!(c, '\u{24B6}'..='\u{24E9}' | '\u{1F130}'..='\u{1F189}');
    c.is_alphanumeric() && !in_circle
}

/// Neighbours of one kind as one piece, so that what begins a line is seen whole.
fn joined(line: &[Inline]) -> Vec<Inline> {
    let mut pieces: Vec<Inline> = Vec::new();
    for piece in line {
        // Markdown raises nothing.
        let piece = if let Inline::Raised(inner) = piece { inner } else { piece };
        match (pieces.last_mut(), piece) {
            (Some(Inline::Text(before)), Inline::Text(text))
            | (Some(Inline::Strong(before)), Inline::Strong(text))
            | (Some(Inline::Emphasis(before)), Inline::Emphasis(text)) => before.push_str(text),
            (_, piece) if piece.text().is_empty() => {}
            _ => pieces.push(piece.clone()),
        }
    }
    pieces
}

/// Text with a backslash before every character that could be markup where it stands.
fn escaped(text: &str, at_start: bool) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    let number = text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len());
    for (at, letter) in text.char_indices() {
        let always =
            matches!(letter, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '#' | '|' | '~');
        let begins = at_start
            && match at {
                0 => matches!(letter, '-' | '+' | '=' | ':'),
                // « 1. » and « 2026) » would begin a numbered list, « 1.25 » begins none.
                _ => {
                    let rest = &text[at + letter.len_utf8()..];
                    at == number
                        && matches!(letter, '.' | ')')
                        && (rest.is_empty() || rest.starts_with(char::is_whitespace))
                }
            };
        let entity = letter == '&'
            && text[at + 1..].starts_with(|c: char| c == '#' || c.is_ascii_alphanumeric());
        if always || begins || entity {
            out.push('\\');
        }
        out.push(letter);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::super::model::{Picture, plain};
    use super::*;

    fn paragraph(text: &str) -> String {
        inline(&super::super::model::lines(text), "\\\n")
    }

    #[test]
    fn columns_stand_where_the_template_says() {
        let table = Block::Aligned {
            head: ["A", "B", "C", "D"].map(str::to_owned).to_vec(),
            rows: vec![["a", "b", "c", "d"].map(plain).to_vec()],
            sides: vec![None, Some(Side::Left), Some(Side::Middle), Some(Side::Right)],
        };
        assert_eq!(
            block(&table, Language::French),
            "| A | B | C | D |\n| --- | :--- | :---: | ---: |\n| a | b | c | d |"
        );
    }

    #[test]
    fn names_and_amounts_stay_as_they_are_typed() {
        for text in [
            "Jean-Guy D'Amour (app. 3)",
            "5 000 $ + 3 %",
            "1.25000",
            "Roy & Fils",
            "12 h 30 - 14 h",
        ] {
            assert_eq!(paragraph(text), text);
        }
    }

    #[test]
    fn a_picture_says_what_is_seen_on_it_once() {
        let shown = |told: &str| {
            let (bytes, told) = (Vec::new(), told.to_owned());
            Block::Picture(Picture { bytes, told, most_high: None })
        };
        let text = |content: &[Block]| blocks(content, Language::French).collect::<Vec<_>>();
        let plan = "\\[Image\u{a0}: Le plan de la salle\\]";
        assert_eq!(text(&[shown("Le plan de la salle")]), [plan]);
        let under = Block::Remark(plain("Le banc · 3 mai 2026"));
        assert_eq!(text(&[shown("Le banc"), under])[0], "\\[Photo\\]");
        assert_eq!(text(&[shown("")]), ["\\[Photo\\]"]);
    }

    #[test]
    fn links_lead_to_pages_letter_boxes_and_telephones_only() {
        for (to, written) in [
            ("https://exemple.test/a(b)", "[voir](<https://exemple.test/a(b)>)"),
            ("https://exemple.test/é <", "[voir](<https://exemple.test/%C3%A9%20%3C>)"),
            ("javascript:alert(1)", "voir"),
            ("file:///etc/passwd", "voir"),
        ] {
            let line = [Inline::Link("voir".to_owned(), to.to_owned())];
            assert_eq!(inline(&line, "\\\n"), written, "{to}");
        }
    }

    #[test]
    fn what_stands_out_may_end_with_a_point_where_its_word_ends() {
        let strong = |text: &str| Inline::Strong(text.to_owned());
        let plain = |text: &str| Inline::Text(text.to_owned());
        let written = |line: &[Inline]| inline(line, "\\\n");
        assert_eq!(written(&[strong("On June 27, at 4 p.m.")]), "**On June 27, at 4 p.m.**");
        assert_eq!(written(&[strong("4 p.m."), plain(" sharp")]), "**4 p.m.** sharp");
        assert_eq!(written(&[strong("4 p.m."), Inline::Break, plain("x")]), "**4 p.m.**\\\nx");
        // Behind it, letters would keep the stars from ending anything.
        assert_eq!(written(&[strong("4 p.m."), plain("x")]), "4 p.m.x");
    }

    #[test]
    fn what_would_be_markup_is_escaped() {
        for (text, written) in [
            ("1. un", "1\\. un"),
            ("2026) un", "2026\\) un"),
            ("- un", "\\- un"),
            ("+ un", "\\+ un"),
            ("# un", "\\# un"),
            ("===", "\\==="),
            ("[x](y)", "\\[x\\](y)"),
            ("<script>", "\\<script\\>"),
            ("a|b*c_d`e~f", "a\\|b\\*c\\_d\\`e\\~f"),
            ("&eacute; &#33;", "\\&eacute; \\&\\#33;"),
            ("\\*", "\\\\\\*"),
            ("un\n- deux", "un\\\n\\- deux"),
            ("\u{1b}[2J", "␛\\[2J"),
        ] {
            assert_eq!(paragraph(text), written, "{text}");
        }
    }
}
