//! Months side by side, and what lies in them: each day has its column.

use crate::tui::canvas::Canvas;
use chrono::{Datelike, Months as Span, NaiveDate};
use ratatui::layout::Rect;

use crate::i18n::dates;
use crate::store::query::projects::Bar;
use crate::t;
use crate::tui::context::Context;
use crate::tui::theme::Role;
use crate::tui::widget::draw;

/// The columns of a month.
const WIDE: u16 = 8;
/// What stands on a day of work; every terminal has it.
pub(super) const WORK_DAY: &str = "*";

/// The months that are seen.
pub(super) struct Months {
    from: NaiveDate,
    area: Rect,
    today: NaiveDate,
}

/// Where a day lies beside the months that are seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Place {
    Before,
    At(u16),
    Behind,
}

impl Months {
    /// As many months from one on as there is room for.
    pub fn new(from: NaiveDate, area: Rect, today: NaiveDate) -> Self {
        Self { from, area, today }
    }

    fn count(&self) -> u16 {
        (self.area.width / WIDE).max(1)
    }

    fn place(&self, day: NaiveDate) -> Place {
        let months = (day.year() - self.from.year()) * 12 + day.month0().cast_signed()
            - self.from.month0().cast_signed();
        let Ok(months) = u16::try_from(months) else { return Place::Before };
        if months >= self.count() {
            return Place::Behind;
        }
        let length = u32::from(day.num_days_in_month());
        let within = u16::try_from(day.day0() * u32::from(WIDE) / length).unwrap_or(0);
        Place::At(months * WIDE + within)
    }

    /// The years that are seen: « 2026 », « 2026 – 2027 ».
    pub fn years(&self) -> String {
        let last = self.from.checked_add_months(Span::new(u32::from(self.count()) - 1));
        let (first, last) = (self.from.year(), last.unwrap_or(self.from).year());
        if first == last { first.to_string() } else { format!("{first} – {last}") }
    }

    /// The names of the months.
    pub fn draw_heads(&self, buf: &mut Canvas, y: u16, context: &Context) {
        let theme = &context.theme;
        for place in 0..self.count() {
            let Some(month) = self.from.checked_add_months(Span::new(u32::from(place))) else {
                continue;
            };
            let name = dates::month_short(month, context.language());
            let style = theme.style(Role::Header);
            let x = self.area.x + place * WIDE;
            draw::text(buf, (x, y), WIDE - 1, name, style, theme.signs.ellipsis);
        }
    }

    /// Today, as a line through all rows: over the bars, which it parts in two, and under the marks
    /// of days of work.
    fn draw_today(&self, buf: &mut Canvas, y: u16, context: &Context) {
        if let Place::At(column) = self.place(self.today) {
            let theme = &context.theme;
            let style = theme.style(Role::Warning);
            draw::text(buf, (self.area.x + column, y), 1, theme.signs.vertical, style, "");
        }
    }

    /// A bar from its first day to its last, and on until today where it is late; beyond the edge an
    /// arrow says that it goes on.
    pub fn draw_bar(
        &self,
        buf: &mut Canvas,
        y: u16,
        bar: &Bar,
        late: Option<NaiveDate>,
        context: &Context,
    ) {
        let (theme, signs) = (&context.theme, &context.theme.signs);
        let end = self.count() * WIDE;
        let write = |buf: &mut Canvas, column: u16, sign: &str, role: Role| {
            draw::text(buf, (self.area.x + column, y), 1, sign, theme.style(role), "");
        };
        let Some((first, last)) = bar.days else {
            let told = t!(context.words, "timeline-undated");
            let width = end.min(self.area.width);
            let style = theme.style(Role::Muted);
            draw::text(buf, (self.area.x, y), width, &told, style, signs.ellipsis);
            return;
        };
        let (sign, role) = match bar.done {
            true => (signs.full, Role::Good),
            false => (signs.empty, Role::Text),
        };
        let (begins, ends) = (self.place(first), self.place(last));
        let columns = match (begins, ends) {
            (Place::Behind, _) | (_, Place::Before) => 0..0,
            (Place::Before, Place::At(to)) => 0..to + 1,
            (Place::At(from), Place::At(to)) => from..to.max(from) + 1,
            (Place::At(from), Place::Behind) => from..end,
            (Place::Before, Place::Behind) => 0..end,
        };
        for column in columns {
            write(buf, column, sign, role);
        }
        if let Some(due) = late {
            let from = match self.place(due) {
                Place::At(column) => column + 1,
                Place::Before => 0,
                Place::Behind => end,
            };
            let to = match self.place(self.today) {
                Place::At(column) => column,
                Place::Before => 0,
                Place::Behind => end,
            };
            (from..to).for_each(|column| write(buf, column, signs.warning, Role::Warning));
        }
        self.draw_today(buf, y, context);
        if begins == Place::Before {
            write(buf, 0, signs.more_left, Role::Muted);
        }
        if ends == Place::Behind {
            write(buf, end - 1, signs.more_right, Role::Muted);
        }
    }

    /// The days of work, each as a mark.
    pub fn draw_days(&self, buf: &mut Canvas, y: u16, days: &[NaiveDate], context: &Context) {
        let theme = &context.theme;
        self.draw_today(buf, y, context);
        for day in days {
            if let Place::At(column) = self.place(*day) {
                let style = theme.style(Role::Text);
                draw::text(buf, (self.area.x + column, y), 1, WORK_DAY, style, "");
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn each_day_has_its_column_and_the_months_follow_each_other() {
        let area = Rect::new(0, 0, 24, 1);
        let months = Months::new(day("2026-12-01"), area, day("2026-12-24"));
        assert_eq!(months.place(day("2026-11-30")), Place::Before);
        assert_eq!(months.place(day("2026-12-01")), Place::At(0));
        assert_eq!(months.place(day("2026-12-31")), Place::At(7));
        assert_eq!(months.place(day("2027-01-01")), Place::At(8), "over the year's end");
        assert_eq!(months.place(day("2027-02-28")), Place::At(23));
        assert_eq!(months.place(day("2027-03-01")), Place::Behind);
        // No day lies before an earlier one.
        let days = day("2026-12-01").iter_days().take(90);
        let columns: Vec<u16> = days
            .filter_map(|day| match months.place(day) {
                Place::At(column) => Some(column),
                _ => None,
            })
            .collect();
        assert!(columns.is_sorted() && columns.last() == Some(&23), "{columns:?}");
    }
}
