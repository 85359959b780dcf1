//! How the ballots look while they are read.

use crate::tui::canvas::Canvas;
use ratatui::layout::{Position, Rect};

use super::BallotsScreen;
use crate::domain::count::Method;
use crate::domain::election::ballots::bounds_marks;
use crate::t;
use crate::text::width::{columns, wrap};
use crate::tui::context::Context;
use crate::tui::theme::Role;
use crate::tui::widget::draw;

/// The widest that text is set.
const WIDEST: u16 = 84;

/// Where lines go, from the top down.
struct Pen<'a> {
    buf: &'a mut Canvas,
    area: Rect,
    y: u16,
    context: &'a Context,
}

impl Pen<'_> {
    fn width(&self) -> u16 {
        self.area.width.saturating_sub(4).min(WIDEST)
    }

    /// The rows that are left.
    fn room(&self) -> usize {
        usize::from(self.area.bottom().saturating_sub(self.y))
    }

    /// The rows that a text takes.
    fn rows(&self, text: &str) -> usize {
        if text.is_empty() { 0 } else { wrap(text, usize::from(self.width().max(1))).len() }
    }

    /// A text, on as many lines as it takes; on none where nothing is said.
    fn text(&mut self, text: &str, role: Role) {
        if text.is_empty() {
            return;
        }
        let width = self.width();
        let style = self.context.theme.style(role);
        for range in wrap(text, usize::from(width.max(1))) {
            if self.y >= self.area.bottom() {
                return;
            }
            draw::text(self.buf, (self.area.x + 2, self.y), width, &text[range], style, "");
            self.y += 1;
        }
    }
}

/// Draws whose turn it is, the ballot that is typed, what was typed last, and the candidates.
pub(super) fn draw(
    screen: &BallotsScreen,
    buf: &mut Canvas,
    area: Rect,
    context: &Context,
) -> Option<Position> {
    let words = &context.words;
    let mut pen = Pen { buf, area, y: area.y, context };
    pen.text(&words.text("form-ballots"), Role::Title);
    let Some(reader) = screen.reader() else {
        let count = screen.sheets.tally().values().sum::<u32>();
        let told = match screen.is_alone() {
            true => t!(words, "ballots-read", count = count),
            false => t!(words, "ballots-agree", count = count),
        };
        pen.text(&told, Role::Good);
        alone(screen, &mut pen);
        pen.text(&screen.error, Role::Bad);
        return None;
    };
    if !screen.is_alone() {
        let (name, other) = (&screen.readers[reader], &screen.readers[1 - reader]);
        let told = match reader {
            0 => t!(words, "ballots-first", name = name.as_str(), other = other.as_str()),
            _ => t!(words, "ballots-second", name = name.as_str(), other = other.as_str()),
        };
        pen.text(&told, Role::Text);
    }
    alone(screen, &mut pen);
    pen.text(&again(screen, context), Role::Warning);
    let (how, gone, last) = (how(screen, context), gone(screen, context), last(screen, context));
    let names = Names::of(screen, &pen);
    let (all, error) = (pen.room(), screen.error.as_str());
    let fits = |texts: &[&str]| {
        let needed = texts.iter().map(|text| pen.rows(text)).sum::<usize>() + 1;
        needed + names.rows(all.saturating_sub(needed)) <= all
    };
    // Who has typed a ballot knows how, and what is wrong with one is told with whoever withdrew: where
    // the names need the room they have it.
    let shows_how = last.is_empty() && error.is_empty() || fits(&[&how, &gone, error, &last]);
    let shows_gone = error.is_empty() || fits(&[&gone, error, &last]);
    if shows_how {
        pen.text(&how, Role::Muted);
    }
    if shows_gone {
        pen.text(&gone, Role::Warning);
    }
    let label = t!(words, "ballots-number", number = screen.next());
    let (x, y) = (area.x + 2, pen.y);
    let mut at = None;
    if y < area.bottom() {
        let style = context.theme.style(Role::Title);
        let written = draw::text(pen.buf, (x, y), area.width.saturating_sub(4), &label, style, "");
        let room = area.width.saturating_sub(written + 6).min(40);
        let line = Rect::new(x + written + 1, y, room, 1).intersection(area);
        let drawn = screen.edit.draw(pen.buf, line, true, &context.theme);
        at = drawn;
        pen.y += 1;
    }
    pen.text(&screen.error, Role::Bad);
    pen.text(&last, Role::Muted);
    names.draw(screen, &mut pen);
    at
}

/// How a ballot is typed.
fn how(screen: &BallotsScreen, context: &Context) -> String {
    match screen.method {
        Method::Stv => t!(context.words, "ballots-how-stv").into_owned(),
        _ => t!(context.words, "ballots-how", most = screen.most),
    }
}

/// Which ballots differed and are typed again; empty where none is.
fn again(screen: &BallotsScreen, context: &Context) -> String {
    let numbers: Vec<String> = screen.again().iter().map(u32::to_string).collect();
    match numbers.is_empty() {
        true => String::new(),
        false => {
            let (count, numbers) = (numbers.len(), numbers.join(", "));
            t!(context.words, "ballots-again", count = count, numbers = numbers)
        }
    }
}

/// Who withdrew, and what the numbers and the marks are then; empty where nobody did.
fn gone(screen: &BallotsScreen, context: &Context) -> String {
    let (words, names) = (&context.words, screen.gone.join(", "));
    match (names.is_empty(), screen.sheets.reprinted, bounds_marks(screen.method)) {
        (true, ..) => String::new(),
        (_, true, _) => t!(words, "ballots-reprinted", names = names),
        (_, false, true) => {
            t!(words, "ballots-as-printed-bound", names = names, most = screen.most)
        }
        (_, false, false) => t!(words, "ballots-as-printed", names = names),
    }
}

/// What was typed last; empty before the first ballot.
fn last(screen: &BallotsScreen, context: &Context) -> String {
    let told = screen.own().last_key_value().map(|(number, marks)| {
        let (marks, count) = (screen.shown(marks, context), screen.own().len());
        t!(context.words, "ballots-last", count = count, number = *number, marks = marks)
    });
    told.unwrap_or_default()
}

/// Everybody with the number that is typed, side by side where they do not fit one below the other; where
/// even so there is no room for all, the others are scrolled to.
struct Names {
    all: Vec<(String, Role)>,
    /// How many fit side by side, and how wide each is.
    most: usize,
    wide: usize,
}

impl Names {
    fn of(screen: &BallotsScreen, pen: &Pen<'_>) -> Self {
        let numbered = screen.numbered.iter().enumerate();
        let all = numbered.map(|(place, (_, name, gone))| match gone {
            false => (format!("{:>3}  {name}", place + 1), Role::Text),
            true => {
                let name = t!(pen.context.words, "ballots-withdrawn", name = name.as_str());
                (format!("{:>3}  {name}", place + 1), Role::Muted)
            }
        });
        let all: Vec<(String, Role)> = all.collect();
        let wide = all.iter().map(|(text, _)| columns(text)).max().unwrap_or(1).max(1);
        // Two columns stay free between them.
        let most = (usize::from(pen.width()) + 2) / (wide + 2);
        Self { all, most: most.max(1), wide }
    }

    /// How many stand side by side in so many rows.
    fn across(&self, room: usize) -> usize {
        self.all.len().div_ceil(room.max(1)).clamp(1, self.most)
    }

    /// The rows that they take where there are so many.
    fn rows(&self, room: usize) -> usize {
        self.all.len().div_ceil(self.across(room))
    }

    fn draw(&self, screen: &BallotsScreen, pen: &mut Pen<'_>) {
        let (room, theme) = (pen.room(), &pen.context.theme);
        if room == 0 {
            return;
        }
        let (across, rows) = (self.across(room), self.rows(room));
        let hidden = rows.saturating_sub(room);
        screen.scrolled.set(screen.scrolled.get().min(hidden));
        screen.page.set(room);
        let first = screen.scrolled.get();
        let shown = self.all.iter().enumerate().skip(first * across).take(room * across);
        for (place, (text, role)) in shown {
            // Down the first column, then the next, where all are seen.
            let (row, column) = match hidden {
                0 => (place % rows, place / rows),
                _ => (place / across - first, place % across),
            };
            let cell = |number: usize| u16::try_from(number).unwrap_or(u16::MAX);
            let x = pen.area.x + 2 + cell(column * (self.wide + 2));
            let width = pen.width().min(pen.area.right().saturating_sub(x));
            let at = (x, pen.y + cell(row));
            draw::text(pen.buf, at, width, text, theme.style(*role), theme.signs.ellipsis);
        }
        let (x, style) = (pen.area.right().saturating_sub(1), theme.style(Role::Muted));
        if first > 0 {
            draw::text(pen.buf, (x, pen.y), 1, theme.signs.more_up, style, "");
        }
        if first < hidden {
            draw::text(pen.buf, (x, pen.area.bottom() - 1), 1, theme.signs.more_down, style, "");
        }
    }
}

/// That nobody checks what is read.
fn alone(screen: &BallotsScreen, pen: &mut Pen<'_>) {
    if screen.is_alone() {
        let told = t!(pen.context.words, "ballots-alone").into_owned();
        pen.text(&told, Role::Warning);
    }
}
