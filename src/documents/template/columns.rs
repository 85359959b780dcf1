//! Tables whose rules do not fit their heads: CommonMark would print them as text, with their signs.

use super::mistake::What;

/// The first head of a table that is not followed by as many rules as it has columns.
pub(super) fn mistaken(text: &str) -> Option<What> {
    let mut lines = text.lines().map(bare).peekable();
    let (mut before, mut is_code) = ("", false);
    while let Some(line) = lines.next() {
        is_code ^= line.starts_with("```") || line.starts_with("~~~");
        let below = lines.peek().copied().unwrap_or_default();
        // What follows another row is no head.
        let is_first = !before.contains('|') && !is_code;
        before = line;
        let count = cells(line);
        let says_so = line.len() > 1 && line.starts_with('|') && line.ends_with('|');
        let is_head = says_so || (line.contains('|') && below.contains('|') && is_rules(below));
        if is_first && is_head && !(is_rules(below) && cells(below) == count) {
            return Some(What::Columns { head: line.to_owned(), below: below.to_owned(), count });
        }
    }
    None
}

/// On which line of a template such a head's rules stand, or should.
pub(super) fn line(template: &str, head: &str, below: &str) -> Option<usize> {
    let lines: Vec<&str> = template.lines().map(bare).collect();
    let both = lines.windows(2).position(|two| two == [head, below]);
    // The head has names that are filled in; the rules have none.
    let rules = || lines.iter().position(|line| *line == below && is_rules(below));
    let head = || lines.iter().position(|line| *line == head);
    both.map(|at| at + 2).or_else(|| rules().map(|at| at + 1)).or_else(|| Some(head()? + 1))
}

/// The rules that a head of so many columns needs.
pub(super) fn rules(count: usize) -> String {
    format!("|{}", "---|".repeat(count))
}

/// A line without the signs of the quotes that it stands in; nothing where it is code.
fn bare(line: &str) -> &str {
    match line.starts_with("    ") || line.starts_with('\t') {
        true => "",
        false => line.trim_start_matches(['>', ' ']).trim_end(),
    }
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
