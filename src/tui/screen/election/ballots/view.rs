//! How the ballots look while they are read.

use crate::tui::canvas::Canvas;
use ratatui::layout::{Position, Rect};

use super::BallotsScreen;
use crate::domain::count::Method;
use crate::t;
use crate::text::width::wrap;
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
    /// A text, on as many lines as it takes.
    fn text(&mut self, text: &str, role: Role) {
        let width = self.area.width.saturating_sub(4).min(WIDEST);
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
    let how = match screen.method {
        Method::Stv => t!(words, "ballots-how-stv").into_owned(),
        _ => t!(words, "ballots-how", most = screen.most),
    };
    pen.text(&how, Role::Muted);
    let gone = screen.gone.join(", ");
    match (gone.is_empty(), screen.is_reprinted) {
        (true, _) => {}
        (_, false) => pen.text(&t!(words, "ballots-as-printed", names = gone), Role::Warning),
        (_, true) => pen.text(&t!(words, "ballots-reprinted", names = gone), Role::Warning),
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
    if let Some((number, marks)) = screen.own().last_key_value() {
        let marks = screen.shown(marks, context);
        let count = screen.own().len();
        pen.text(
            &t!(words, "ballots-last", count = count, number = *number, marks = marks),
            Role::Muted,
        );
    }
    for (place, (_, name, gone)) in screen.numbered.iter().enumerate() {
        match gone {
            false => pen.text(&format!("{:>3}  {name}", place + 1), Role::Text),
            true => {
                let name = t!(words, "ballots-withdrawn", name = name.as_str());
                pen.text(&format!("{:>3}  {name}", place + 1), Role::Muted);
            }
        }
    }
    at
}

/// That nobody checks what is read.
fn alone(screen: &BallotsScreen, pen: &mut Pen<'_>) {
    if screen.is_alone() {
        let told = t!(pen.context.words, "ballots-alone").into_owned();
        pen.text(&told, Role::Warning);
    }
}
