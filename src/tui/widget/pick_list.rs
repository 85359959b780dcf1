//! What a field proposes while one types in it, under the field or, where there is more
//! room, above it.

use std::borrow::Cow;

use crate::tui::canvas::Canvas;
use ratatui::layout::{Position, Rect};

use super::draw;
use super::glyph;
use crate::tui::theme::{Role, Theme};

/// One proposal.
#[derive(Clone, Debug, Default)]
pub struct Item<'a> {
    /// What would go into the field.
    pub label: Cow<'a, str>,
    /// What tells it from another of that name.
    pub detail: Cow<'a, str>,
}

/// The proposals, one of them selected.
#[derive(Clone, Copy, Debug)]
pub struct PickList<'a> {
    /// All proposals.
    pub items: &'a [Item<'a>],
    /// The one Enter takes.
    pub selected: usize,
    /// At most so many are seen at once.
    pub most: u16,
}

impl PickList<'_> {
    /// Where the list goes: below `field` if it fits there or there is more room than
    /// above, as wide as its longest line needs, inside `screen`.
    pub fn place(&self, field: Rect, screen: Rect) -> Rect {
        let rows = u16::try_from(self.items.len()).unwrap_or(u16::MAX).min(self.most);
        if rows == 0 || screen.is_empty() {
            return Rect::default();
        }
        let below = screen.bottom().saturating_sub(field.bottom().max(screen.y));
        let above = field.y.min(screen.bottom()).saturating_sub(screen.y);
        let height = rows.saturating_add(2);
        let (y, height) = if height <= below || below >= above {
            let height = height.min(below);
            (screen.bottom() - below, height)
        } else {
            let height = height.min(above);
            (screen.y + above - height, height)
        };
        let need = self.items.iter().map(line_width).max().unwrap_or(0) + 4;
        let width = u16::try_from(need).unwrap_or(u16::MAX).max(field.width).min(screen.width);
        // Under the field's first column, further left where it would not fit.
        let x = field.x.clamp(screen.x, screen.right() - width);
        Rect::new(x, y, width, height)
    }

    /// Draws the list in `area`, as [`PickList::place`] gave it.
    pub fn draw(&self, buf: &mut Canvas, area: Rect, theme: &Theme) {
        let area = area.intersection(buf.area);
        if area.is_empty() || self.items.is_empty() {
            return;
        }
        draw::clear(buf, area);
        let inside = inside(area);
        if inside != area {
            draw::frame(buf, area, "", Role::Border, theme);
        }
        for (number, y) in (self.top(inside)..self.items.len()).zip(inside.top()..inside.bottom()) {
            let line = Rect { y, height: 1, ..inside };
            self.draw_item(buf, line, number, theme);
        }
        if usize::from(inside.height) < self.items.len() && inside != area {
            let count = format!(" {}/{} ", self.selected + 1, self.items.len());
            let at = (inside.x, area.bottom() - 1);
            draw::text_right(buf, at, inside.width - 1, &count, theme.style(Role::Muted), "");
        }
    }

    /// The proposal that was clicked.
    pub fn hit(&self, area: Rect, at: Position) -> Option<usize> {
        let inside = inside(area);
        let number = self.top(inside) + usize::from(at.y.saturating_sub(inside.y));
        (inside.contains(at) && number < self.items.len()).then_some(number)
    }

    fn draw_item(&self, buf: &mut Canvas, line: Rect, number: usize, theme: &Theme) {
        let (item, ellipsis) = (&self.items[number], theme.signs.ellipsis);
        let chosen = number == self.selected;
        let role = |role| theme.style(if chosen { Role::Selected } else { role });
        if chosen {
            draw::horizontal(buf, line, " ", role(Role::Text));
        }
        let sign = if chosen { theme.signs.pointer } else { " " };
        draw::text(buf, (line.x, line.y), line.width, sign, role(Role::Text), "");
        let room = line.width.saturating_sub(1);
        let used =
            draw::text(buf, (line.x + 1, line.y), room, &item.label, role(Role::Text), ellipsis);
        let left = room.saturating_sub(used + 2);
        draw::text(
            buf,
            (line.x + 3 + used, line.y),
            left,
            &item.detail,
            role(Role::Muted),
            ellipsis,
        );
    }

    /// The first item shown: the selected one is kept in the middle, so that what comes
    /// before and after it is seen.
    fn top(&self, inside: Rect) -> usize {
        let height = usize::from(inside.height);
        let most = self.items.len().saturating_sub(height);
        self.selected.saturating_sub(height / 2).min(most)
    }
}

/// The area inside the frame, or all of it where a frame would leave nothing.
fn inside(area: Rect) -> Rect {
    match area.height < 3 || area.width < 3 {
        true => area,
        false => Rect::new(area.x + 1, area.y + 1, area.width - 2, area.height - 2),
    }
}

fn line_width(item: &Item) -> usize {
    glyph::width(&item.label)
        + if item.detail.is_empty() { 0 } else { 2 + glyph::width(&item.detail) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tui::widget::testing::{any_area, lines, screen, theme};
    use proptest::prelude::*;

    fn items() -> Vec<Item<'static>> {
        [
            ("Tremblay, Hélène", "Place St-Martin"),
            ("Tremblay, Luc", "Îlot 3"),
            ("Tremblay, Marie", ""),
            ("Trembley, Ann", "Îlot 1"),
            ("Trem, Sok", "Îlot 2"),
        ]
        .map(|(label, detail)| Item { label: label.into(), detail: detail.into() })
        .to_vec()
    }

    fn seen(list: &PickList, field: Rect, screen_area: Rect) -> Vec<String> {
        let mut buf = screen(screen_area.width, screen_area.height);
        list.draw(&mut buf, list.place(field, screen_area), &theme());
        lines(&buf)
    }

    #[test]
    fn the_list_hangs_under_the_field_and_tells_how_many_there_are() {
        let items = items();
        let list = PickList { items: &items, selected: 1, most: 3 };
        let area = Rect::new(0, 0, 44, 7);
        assert_eq!(
            seen(&list, Rect::new(4, 1, 10, 1), area),
            [
                "",
                "",
                "    ┌───────────────────────────────────┐",
                "    │ Tremblay, Hélène  Place St-Martin │",
                "    │▶Tremblay, Luc  Îlot 3             │",
                "    │ Tremblay, Marie                   │",
                "    └───────────────────────────── 2/5 ─┘",
            ]
        );
    }

    #[test]
    fn near_the_bottom_it_goes_above_and_at_the_right_edge_to_the_left() {
        let items = items();
        let list = PickList { items: &items, selected: 4, most: 3 };
        let screen = Rect::new(0, 0, 44, 7);
        let place = list.place(Rect::new(30, 6, 10, 1), screen);
        assert_eq!(place, Rect::new(7, 1, 37, 5));
        assert_eq!(list.hit(place, Position::new(9, 4)), Some(4));
        assert_eq!(list.hit(place, Position::new(9, 5)), None);
    }

    #[test]
    fn in_a_narrow_place_the_frame_goes_and_text_is_cut() {
        let items = items();
        let list = PickList { items: &items, selected: 0, most: 8 };
        assert_eq!(
            seen(&list, Rect::new(0, 0, 9, 1), Rect::new(0, 0, 12, 3)),
            ["", "▶Tremblay, …", " Tremblay, …"]
        );
    }

    proptest! {
        #[test]
        fn any_area_is_survived(field in any_area(), area in any_area(), selected in 0usize..9, most in 0u16..9) {
            let items = items();
            let list = PickList { items: &items, selected, most };
            let place = list.place(field, area);
            prop_assert!(place.is_empty() || area.union(place) == area);
            let mut buf = screen(80, 24);
            list.draw(&mut buf, place, &theme());
            list.draw(&mut buf, area, &theme());
            list.hit(place, Position::new(3, 3));
        }
    }
}
