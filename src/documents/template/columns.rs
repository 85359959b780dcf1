//! Tables whose rules do not fit their heads: CommonMark would print them as text, with their signs.

use pulldown_cmark::{Event, Tag};

use super::mistake::What;
use super::read::{is_inline, parser};

/// The first head of a table that is not followed by as many rules as it has columns.
pub(super) fn mistaken(text: &str) -> Option<What> {
    let told = if text.contains('|') { told(text) } else { Vec::new() };
    told.into_iter().find_map(|at| {
        let before = text[..at].rsplit('\n').nth(1);
        let (line, next) = text[at..].split_once('\n').unwrap_or((&text[at..], ""));
        let (line, below) = (line.trim_end(), bare(next.lines().next().unwrap_or_default()));
        // What follows another row is no head.
        let is_first = !before.is_some_and(|before| before.contains('|'));
        let count = cells(line);
        let says_so = line.len() > 1 && line.starts_with('|') && line.ends_with('|');
        let is_head = says_so || (line.contains('|') && below.contains('|') && is_rules(below));
        let is_mistaken = is_first && is_head && !(is_rules(below) && cells(below) == count);
        is_mistaken.then(|| What::Columns { head: line.to_owned(), below: below.to_owned(), count })
    })
}

/// Where the lines begin that are printed as text, behind the signs of quotes and lists: those of tables,
/// of code and of comments are none.
fn told(text: &str) -> Vec<usize> {
    let (mut aside, mut found) = (0_usize, Vec::<usize>::new());
    for (event, at) in parser(text).into_offset_iter() {
        match event {
            Event::Start(tag) if aside > 0 || is_aside(&tag, &text[at.start..]) => aside += 1,
            Event::End(_) if aside > 0 => aside -= 1,
            event if aside == 0 && is_inline(&event) && !matches!(event, Event::End(_)) => {
                let since = found.last().map(|last| text.get(*last..at.start).unwrap_or_default());
                let is_new = since.is_none_or(|since| since.contains('\n'));
                // A sign that is escaped begins with what escapes it.
                let escaped = usize::from(text[..at.start].ends_with('\\'));
                found.extend(is_new.then_some(at.start - escaped));
            }
            _ => {}
        }
    }
    found
}

/// Whether what stands in a block is no text whose bars would be printed by mistake.
fn is_aside(tag: &Tag<'_>, from: &str) -> bool {
    match tag {
        Tag::Table(_) | Tag::CodeBlock(_) | Tag::HtmlBlock | Tag::MetadataBlock(_) => true,
        // Rules without a bar make a heading of what stands above them.
        Tag::Heading { .. } => from.starts_with('#'),
        _ => false,
    }
}

/// On which line of a template such a head's rules stand, or should.
pub(super) fn line(template: &str, head: &str, below: &str) -> Option<usize> {
    let lines: Vec<&str> = template.lines().map(bare).collect();
    // In a list it stands behind a sign.
    let is_head = |line: &str| line.ends_with(head);
    let both = lines.windows(2).position(|two| is_head(two[0]) && two[1] == below);
    // The head has names that are filled in; the rules have none.
    let rules = || lines.iter().position(|line| *line == below && is_rules(below));
    let head = || lines.iter().position(|line| is_head(line));
    both.map(|at| at + 2).or_else(|| rules().map(|at| at + 1)).or_else(|| Some(head()? + 1))
}

/// The rules that a head of so many columns needs.
pub(super) fn rules(count: usize) -> String {
    format!("|{}", "---|".repeat(count))
}

/// A line without the signs of the quotes that it stands in.
fn bare(line: &str) -> &str {
    line.trim_start_matches(['>', ' ', '\t']).trim_end()
}

/// Whether a line is the rules of a table.
fn is_rules(line: &str) -> bool {
    line.contains('-') && line.chars().all(|sign| matches!(sign, '|' | '-' | ':' | ' '))
}

/// How many cells a row has; a bar that was typed in one of them is escaped.
fn cells(row: &str) -> usize {
    let row = row.trim().trim_start_matches('|');
    let (mut count, mut escaped, mut last) = (1, false, ' ');
    for sign in row.chars() {
        count += usize::from(sign == '|' && !escaped);
        escaped = sign == '\\' && !escaped;
        last = if escaped { ' ' } else { sign };
    }
    count - usize::from(last == '|' && count > 1)
}
