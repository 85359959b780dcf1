//! A list with columns: header, rows, the selected one marked, and where one is in the
//! whole. The caller gives only the rows at hand, so 100,000 cost what 50 cost.

mod widths;

use std::borrow::Cow;

use crate::tui::canvas::{Canvas, print};
use ratatui::layout::Rect;

use super::draw;
use crate::tui::theme::{Role, Theme};

/// Columns before the first cell, for the sign of the selected row.
const MARGIN: u16 = 2;

/// How wide a column is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Width {
    /// Always this many columns.
    Fixed(u16),
    /// At least `min` columns, and `share` parts of what is left over.
    Flex {
        /// Fewest columns.
        min: u16,
        /// Parts of the rest.
        share: u16,
    },
}

/// Where a cell's text stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Align {
    /// Words.
    #[default]
    Left,
    /// Names that may begin alike: too long, they are cut in their middle.
    Ends,
    /// Numbers.
    Right,
}

/// One column.
#[derive(Clone, Debug)]
pub struct Column<'a> {
    /// Its title.
    pub title: Cow<'a, str>,
    /// Its width.
    pub width: Width,
    /// Where its cells' text stands.
    pub align: Align,
    /// When room lacks, the column with the highest number goes first; 0 never goes.
    pub drop: u8,
}

/// One cell.
#[derive(Clone, Debug, Default)]
pub struct Cell<'a> {
    /// What it says.
    pub text: Cow<'a, str>,
    /// What that means, if it is more than text.
    pub role: Option<Role>,
}

impl<'a> From<&'a str> for Cell<'a> {
    fn from(text: &'a str) -> Cell<'a> {
        Cell { text: Cow::Borrowed(text), role: None }
    }
}

impl From<String> for Cell<'_> {
    fn from(text: String) -> Self {
        Cell { text: Cow::Owned(text), role: None }
    }
}

/// The rows of a table; a row has one cell a column.
pub trait Rows {
    /// How many they are.
    fn count(&self) -> usize;

    /// The cells of one.
    fn cells(&self, number: usize) -> Vec<Cell<'_>>;

    /// A number that another row has only by chance, so that one which stands as it stood is not made
    /// again.
    fn print(&self, number: usize) -> u64;
}

/// Where one is in a table.
pub struct Position<'a> {
    /// A number that another place has only by chance.
    pub print: u64,
    /// In words, empty for none: asked for where the number is another than before.
    pub told: &'a dyn Fn() -> String,
}

/// A table ready to be drawn.
pub struct Table<'a> {
    /// The columns, left to right.
    pub columns: &'a [Column<'a>],
    /// The rows at hand.
    pub rows: &'a dyn Rows,
    /// Index of the first row shown.
    pub top: usize,
    /// Index of the selected row.
    pub selected: Option<usize>,
    /// Whether the keys act on this table.
    pub focused: bool,
    /// Where one is (« 12–30 sur 1 240 »), drawn into a rule under the rows.
    pub position: Position<'a>,
}

/// Lines that the titles take.
const HEADER: u16 = 1;

/// Lines that the rule under the rows takes.
const FOOT: u16 = 1;

impl Table<'_> {
    /// How many rows an area shows.
    pub fn visible_rows(&self, area: Rect) -> usize {
        usize::from(area.height.saturating_sub(HEADER + FOOT))
    }

    /// Draws the table.
    pub fn draw(&self, buf: &mut Canvas, area: Rect, theme: &Theme) {
        let area = area.intersection(buf.area);
        if area.is_empty() {
            return;
        }
        let ellipsis = theme.signs.ellipsis;
        let places = widths::places(self.columns, area.width.saturating_sub(MARGIN));
        let header = theme.style(Role::Header);
        for (index, from, width) in &places {
            let column = &self.columns[*index];
            let at = (area.x + MARGIN + from, area.y);
            match column.align {
                Align::Left | Align::Ends => {
                    draw::text(buf, at, *width, &column.title, header, ellipsis)
                }
                Align::Right => draw::text_right(buf, at, *width, &column.title, header, ellipsis),
            };
        }
        let look = print(theme.look());
        let rows = (self.top..self.rows.count()).take(self.visible_rows(area));
        for (number, y) in rows.zip(area.y + HEADER..) {
            let line = Rect::new(area.x, y, area.width, 1);
            let chosen = (self.selected == Some(number)).then_some(self.focused);
            let print = self.rows.print(number);
            buf.line(y, (print, chosen, line.x, line.width, &places, look), |buf| {
                self.draw_row(buf, line, number, &places, theme);
            });
        }
        if area.height > HEADER {
            let foot = Rect { y: area.bottom() - 1, ..area };
            let inputs = (self.position.print, foot.x, foot.width, look);
            buf.line(foot.y, inputs, |buf| draw::rule(buf, foot, &(self.position.told)(), theme));
        }
    }

    fn draw_row(
        &self,
        buf: &mut Canvas,
        line: Rect,
        number: usize,
        places: &[(usize, u16, u16)],
        theme: &Theme,
    ) {
        let chosen = (self.selected == Some(number)).then_some(match self.focused {
            true => Role::Selected,
            false => Role::SelectedAside,
        });
        if let Some(role) = chosen {
            draw::horizontal(buf, line, " ", theme.style(role));
            draw::text(buf, (line.x, line.y), 1, theme.signs.pointer, theme.style(role), "");
        }
        let row = self.rows.cells(number);
        for (index, from, width) in places {
            let Some(cell) = row.get(*index) else {
                continue;
            };
            let style = theme.style(chosen.or(cell.role).unwrap_or(Role::Text));
            let at = (line.x + MARGIN + from, line.y);
            match self.columns[*index].align {
                Align::Left => draw::text(buf, at, *width, &cell.text, style, theme.signs.ellipsis),
                Align::Ends => {
                    draw::text_middle(buf, at, *width, &cell.text, style, theme.signs.ellipsis)
                }
                Align::Right => {
                    draw::text_right(buf, at, *width, &cell.text, style, theme.signs.ellipsis)
                }
            };
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tui::theme::{Palette, Signs};
    use crate::tui::widget::testing::{any_area, lines, screen, theme};
    use proptest::prelude::*;
    use ratatui::style::Modifier;

    fn column(title: &str, width: Width, align: Align, drop: u8) -> Column<'_> {
        Column { title: title.into(), width, align, drop }
    }

    impl Rows for Vec<Vec<Cell<'static>>> {
        fn count(&self) -> usize {
            self.len()
        }

        fn cells(&self, number: usize) -> Vec<Cell<'_>> {
            self[number].clone()
        }

        fn print(&self, number: usize) -> u64 {
            let told = |cell: &Cell<'_>| (cell.text.to_string(), cell.role.map(|role| role as u8));
            print(self[number].iter().map(told).collect::<Vec<_>>())
        }
    }

    fn columns() -> Vec<Column<'static>> {
        vec![
            column("Nom", Width::Flex { min: 12, share: 2 }, Align::Left, 0),
            column("Logement", Width::Flex { min: 14, share: 1 }, Align::Left, 1),
            column("Téléphone", Width::Fixed(12), Align::Left, 2),
            column("Heures", Width::Fixed(6), Align::Right, 3),
        ]
    }

    fn rows() -> Vec<Vec<Cell<'static>>> {
        [
            ["Tremblay, Hélène", "Place St-Martin 4", "450 555-0101", "1 240"],
            ["Nguyễn, Thị Hồng Vân Anh Marie-Christine", "Îlot 3", "", "7"],
            ["山田 太郎", "Îlot 3, logement 12", "450 555-0199", "12"],
        ]
        .map(|row| row.map(Cell::from).to_vec())
        .to_vec()
    }

    fn seen(width: u16, selected: usize, theme: &Theme) -> Vec<String> {
        let (columns, rows) = (columns(), rows());
        let table = Table {
            columns: &columns,
            rows: &rows,
            top: 0,
            selected: Some(selected),
            focused: true,
            position: Position { print: 0, told: &|| "1–3 sur 1\u{a0}240".to_owned() },
        };
        let mut buf = screen(width, 5);
        table.draw(&mut buf, Rect::new(0, 0, width, 5), theme);
        lines(&buf)
    }

    #[test]
    fn at_eighty_columns_all_is_there_and_numbers_end_alike() {
        // 78 − 12 − 6 − three gaps of 2 = 54; over the least of 26, 28 are shared 18 to 10
        // (28·2/3 = 18).
        assert_eq!(
            seen(80, 1, &theme()),
            [
                "  Nom                             Logement                  Téléphone     Heures",
                "  Tremblay, Hélène                Place St-Martin 4         450 555-0101   1 240",
                "▶ Nguyễn, Thị Hồng Vân Anh Mari…  Îlot 3                                       7",
                "  山田 太郎                       Îlot 3, logement 12       450 555-0199      12",
                "──────────────────────────────────────────────────────────────── 1–3 sur 1\u{a0}240 ─",
            ]
        );
    }

    #[test]
    fn at_sixty_and_below_columns_go_by_their_number() {
        // 58: all four need 12+14+12+6 and three gaps, 50; of the other 8, 5 and 3 are shared.
        assert_eq!(
            seen(60, 0, &theme())[..2],
            [
                "  Nom                Logement           Téléphone     Heures",
                "▶ Tremblay, Hélène   Place St-Martin 4  450 555-0101   1 240",
            ]
        );
        assert_eq!(seen(46, 0, &theme())[0], "  Nom            Logement         Téléphone");
        assert_eq!(seen(30, 0, &theme())[1], "▶ Tremblay, H…  Place St-Mart…");
        assert_eq!(seen(20, 0, &theme())[1], "▶ Tremblay, Hélène");
        assert_eq!(seen(9, 0, &theme())[1], "▶ Trembl…");
    }

    #[test]
    fn in_ascii_the_signs_are_others() {
        let lines = seen(30, 0, &Theme::new(Palette::Mono, Signs::ascii()));
        assert_eq!(lines[1], "> Tremblay,...  Place St-Ma...");
        assert!(lines[4].starts_with("-------------- 1"));
    }

    #[test]
    fn the_selected_row_is_reversed_over_its_whole_width() {
        let (columns, rows) = (columns(), rows());
        let mut table = Table {
            columns: &columns,
            rows: &rows,
            top: 0,
            selected: Some(0),
            focused: true,
            position: Position { print: 0, told: &String::new },
        };
        let reversed = |table: &Table| {
            let mut buf = screen(80, 4);
            table.draw(&mut buf, Rect::new(0, 0, 80, 4), &theme());
            let buf = buf.picture();
            (0..80).filter(|x| buf[(*x, 1)].modifier.contains(Modifier::REVERSED)).count()
        };
        assert_eq!(reversed(&table), 80);
        table.focused = false;
        assert_eq!(reversed(&table), 0);
    }

    #[test]
    fn a_frame_after_another_shows_what_changed_in_a_row() {
        let columns = columns();
        let area = Rect::new(0, 0, 80, 5);
        let drawn = |buf: &mut Canvas, rows: &Vec<Vec<Cell<'static>>>, selected, focused| {
            let position = Position { print: 0, told: &String::new };
            let selected = Some(selected);
            buf.begin(area);
            Table { columns: &columns, rows, top: 0, selected, focused, position }.draw(
                buf,
                area,
                &theme(),
            );
            buf.finish()
        };
        let (mut rows, mut buf) = (rows(), screen(80, 5));
        let seen = |buf: &Canvas, y: u16| {
            (0..80).map(|x| buf.cells()[(x, y)].symbol().to_owned()).collect::<String>()
        };
        drawn(&mut buf, &rows, 0, true);
        // Nothing changed; a cell; the selection, on two rows; whether the keys act here.
        assert_eq!(drawn(&mut buf, &rows, 0, true), [false; 5]);
        rows[1][3] = Cell::from("8");
        assert_eq!(drawn(&mut buf, &rows, 0, true), [false, false, true, false, false]);
        assert!(seen(&buf, 2).trim_end().ends_with(" 8"), "{}", seen(&buf, 2));
        rows[1][3].role = Some(Role::Bad);
        assert_eq!(drawn(&mut buf, &rows, 0, true), [false, false, true, false, false]);
        assert_eq!(drawn(&mut buf, &rows, 2, true), [false, true, false, true, false]);
        assert!(seen(&buf, 1).starts_with("  Tremblay"), "{}", seen(&buf, 1));
        assert!(seen(&buf, 3).starts_with("▶ 山"), "{}", seen(&buf, 3));
        assert_eq!(drawn(&mut buf, &rows, 2, false), [false, false, false, true, false]);
        assert!(!buf.cells()[(0, 3)].modifier.contains(Modifier::REVERSED));
    }

    proptest! {
        #[test]
        fn any_area_is_survived(area in any_area(), top in 0usize..5, selected in proptest::option::of(0usize..5)) {
            let (columns, rows) = (columns(), rows());
            let table =
                Table { columns: &columns, rows: &rows, top, selected, focused: true, position: Position { print: 0, told: &|| "1 de 3".to_owned() } };
            let mut buf = screen(80, 24);
            table.draw(&mut buf, area, &theme());
            prop_assert!(table.visible_rows(area) < usize::from(area.height.max(1)));
        }

        #[test]
        fn no_fixed_column_is_cut_while_a_growing_one_has_more_than_eight(room in 0u16..80) {
            let columns = [
                column("Date", Width::Fixed(14), Align::Left, 0),
                column("Instance", Width::Flex { min: 24, share: 1 }, Align::Left, 0),
                column("État", Width::Fixed(9), Align::Left, 0),
            ];
            // 14 + 8 + 9 and two gaps of 2 are 35.
            let widths: Vec<u16> = widths::places(&columns, room).iter().map(|p| p.2).collect();
            if room >= 35 {
                prop_assert_eq!(widths, vec![14, room - 27, 9]);
            }
        }

        #[test]
        fn the_columns_never_leave_their_room(room in 0u16..200) {
            for (_, from, width) in widths::places(&columns(), room) {
                prop_assert!(from + width <= room);
            }
        }
    }
}
