//! Rows as aligned columns.

use std::borrow::Cow;
use std::io::{self, Write};

use crate::domain::field::Value;
use crate::domain::motion::gist;
use crate::i18n::words::Words;
use crate::i18n::{amounts, dates, wording};
use crate::store::query::list::{Column, Shown, known_by};
use crate::text::visible::visible;
use crate::text::width;

use super::{Out, Screen};

/// Between two columns.
const GAP: usize = 2;
/// A cell is cut at so many columns where no terminal says how wide it may be: no real name takes
/// more, and one of a thousand letters would push every other line out. JSON and CSV are whole.
const WIDEST: usize = 80;
/// So many rows are seen before the widths are settled; what is wider later stands out.
const SAMPLE: usize = 200;

/// Rows of a table for people. On a terminal it is fitted to the width: the least important
/// columns go first, then the widest are cut; in a file or a pipe only what is beyond all measure is.
pub struct TableRows<'a> {
    columns: &'a [Column],
    words: &'a Words,
    screen: Screen,
    out: &'a mut Out,
    /// The rows that wait until the widths are known.
    waiting: Vec<Vec<String>>,
    /// The columns that are shown, with their widths; empty until they are settled.
    shown: Vec<(usize, usize)>,
}

/// The heading of a column.
pub fn heading<'a>(words: &'a Words, column: &Column) -> Cow<'a, str> {
    words.text(&column.text_id()).into_owned().into()
}

/// A value as people read it, on one line, with nothing in it that could drive the terminal.
pub fn shown(words: &Words, shown: Shown, value: &Value) -> String {
    let text = match value {
        Value::Null => return String::new(),
        Value::Whole(number) => {
            return match shown {
                Shown::Amount(kind) => amounts::shown(kind, *number, words.language()),
                _ => number.to_string(),
            };
        }
        Value::Text(text) => text,
    };
    let language = words.language();
    let found = match shown {
        Shown::Choice(choices) => wording::choice(words, choices, text).into(),
        Shown::Date => match text.parse() {
            Ok(day) => dates::medium(day, language).into(),
            Err(_) => Cow::Borrowed(text.as_str()),
        },
        Shown::Time => match chrono::NaiveTime::parse_from_str(text, "%H:%M") {
            Ok(hour) => dates::time(hour, language).into(),
            Err(_) => Cow::Borrowed(text.as_str()),
        },
        Shown::Gist => gist(text),
        Shown::Sum => Cow::Borrowed(known_by(text)),
        Shown::Text | Shown::Whole | Shown::Amount(_) => {
            Cow::Borrowed(text.lines().next().unwrap_or_default())
        }
    };
    visible(&found).into_owned()
}

impl<'a> TableRows<'a> {
    pub(super) fn new(
        columns: &'a [Column],
        words: &'a Words,
        screen: Screen,
        out: &'a mut Out,
    ) -> Self {
        Self { columns, words, screen, out, waiting: Vec::new(), shown: Vec::new() }
    }

    pub(super) fn row(&mut self, cells: &[Value]) -> io::Result<()> {
        let cells = self.columns.iter().zip(cells);
        let cells: Vec<String> =
            cells.map(|(column, cell)| shown(self.words, column.shown, cell)).collect();
        if !self.shown.is_empty() {
            return self.line(&cells, false);
        }
        self.waiting.push(cells);
        if self.waiting.len() == SAMPLE { self.settle() } else { Ok(()) }
    }

    pub(super) fn end(mut self) -> io::Result<()> {
        if self.shown.is_empty() && !self.waiting.is_empty() {
            self.settle()?;
        }
        self.out.flush()
    }

    fn settle(&mut self) -> io::Result<()> {
        let headings: Vec<String> =
            self.columns.iter().map(|column| heading(self.words, column).into_owned()).collect();
        let wanted: Vec<usize> = (0..self.columns.len())
            .map(|place| {
                let cells = self.waiting.iter().map(|row| width::columns(&row[place]));
                cells.max().unwrap_or(0).max(width::columns(&headings[place]))
            })
            .collect();
        let wanted: Vec<usize> = wanted.into_iter().map(|width| width.min(WIDEST)).collect();
        self.shown = fit(self.columns, &wanted, self.screen.width);
        self.line(&headings, self.screen.bold)?;
        for row in std::mem::take(&mut self.waiting) {
            self.line(&row, false)?;
        }
        Ok(())
    }

    fn line(&mut self, cells: &[String], bold: bool) -> io::Result<()> {
        let mut line = String::new();
        for (place, (column, width)) in self.shown.iter().enumerate() {
            let most = self.screen.width.map_or(WIDEST, |_| *width);
            let cell = width::cut(&cells[*column], most);
            if place > 0 {
                line.extend(std::iter::repeat_n(' ', GAP));
            }
            line.push_str(&match self.columns[*column].shown.is_number() {
                true => width::pad_left(&cell, *width),
                false => width::pad(&cell, *width),
            });
        }
        let line = line.trim_end();
        if bold {
            return writeln!(self.out, "\u{1b}[1m{line}\u{1b}[0m");
        }
        writeln!(self.out, "{line}")
    }
}

/// Which columns are shown, and how wide, so that they fit.
fn fit(columns: &[Column], wanted: &[usize], screen: Option<usize>) -> Vec<(usize, usize)> {
    let mut shown: Vec<(usize, usize)> = columns
        .iter()
        .enumerate()
        .filter(|(_, column)| column.width > 0)
        .map(|(place, _)| (place, wanted[place]))
        .collect();
    let Some(screen) = screen else { return shown };
    let declared = |place: usize| usize::from(columns[place].width).min(wanted[place]);
    let needed = |shown: &[(usize, usize)], width: &dyn Fn((usize, usize)) -> usize| {
        let gaps = GAP * shown.len().saturating_sub(1);
        shown.iter().map(|column| width(*column)).sum::<usize>() + gaps
    };
    // Too narrow even for the widths of the declaration: what matters least goes.
    while needed(&shown, &|(place, _)| declared(place)) > screen {
        let last = shown
            .iter()
            .enumerate()
            .filter(|(_, (place, _))| columns[*place].drops > 0)
            .max_by_key(|(_, (place, _))| columns[*place].drops);
        let Some((last, _)) = last else { break };
        shown.remove(last);
    }
    // Then what is wider than declared is cut, the widest first.
    while needed(&shown, &|(_, width)| width) > screen {
        let widest = shown
            .iter_mut()
            .filter(|(_, width)| *width > 3)
            .max_by_key(|(p, width)| (width.saturating_sub(declared(*p)), *width));
        let Some((_, width)) = widest else { break };
        *width -= 1;
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::query::list::PEOPLE;

    #[test]
    fn a_narrow_terminal_loses_columns_before_names_and_never_overflows() {
        let wanted: Vec<usize> = PEOPLE.columns.iter().map(|_| 30).collect();
        for screen in [60, 80, 120] {
            let shown = fit(PEOPLE.columns, &wanted, Some(screen));
            let total: usize = shown.iter().map(|(_, width)| width).sum();
            assert!(total + GAP * (shown.len() - 1) <= screen, "{screen}: {shown:?}");
            assert_eq!(shown[0].0, 0, "the name stays");
        }
        let all = fit(PEOPLE.columns, &wanted, None);
        assert!(all.iter().all(|(_, width)| *width == 30), "in a pipe nothing is cut");
    }
}
