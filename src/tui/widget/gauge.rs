//! How far something has come, as a bar of signs and words.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::draw;
use crate::tui::theme::{Role, Theme};

/// The cells of the bar.
const CELLS: u64 = 10;

/// The bar for `part` of `whole`: full only when all is done, empty only when nothing is.
pub fn bar(part: u64, whole: u64, theme: &Theme) -> String {
    let part = part.min(whole);
    let exact = (u128::from(part) * u128::from(CELLS)).checked_div(u128::from(whole)).unwrap_or(0);
    let cells = (exact as u64).max(u64::from(part > 0)) as usize;
    theme.signs.full.repeat(cells) + &theme.signs.empty.repeat(CELLS as usize - cells)
}

/// Draws the bar and the words behind it (« 62 % »).
pub fn draw(buf: &mut Buffer, area: Rect, part: u64, whole: u64, words: &str, theme: &Theme) {
    let style = theme.style(Role::Text);
    let used = draw::text(buf, (area.x, area.y), area.width, &bar(part, whole, theme), style, "");
    let from = (used + 2).min(area.width);
    draw::text(
        buf,
        (area.x.saturating_add(from), area.y),
        area.width - from,
        words,
        style,
        theme.signs.ellipsis,
    );
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tui::theme::{Palette, Signs};
    use crate::tui::widget::testing::{any_area, lines, screen, theme};
    use proptest::prelude::*;

    #[test]
    fn the_bar_counts_what_is_done() {
        assert_eq!(bar(70, 100, &theme()), "███████░░░");
        assert_eq!(bar(1, 1_000, &theme()), "█░░░░░░░░░");
        assert_eq!(bar(999, 1_000, &theme()), "█████████░");
        assert_eq!(bar(3, 0, &theme()), "░░░░░░░░░░");
        assert_eq!(bar(8_400, 8_400, &Theme::new(Palette::Mono, Signs::ascii())), "##########");
    }

    #[test]
    fn words_follow_the_bar() {
        let mut buf = screen(20, 1);
        draw(&mut buf, Rect::new(0, 0, 20, 1), 62, 100, "62 %", &theme());
        assert_eq!(lines(&buf), ["██████░░░░  62 %"]);
    }

    proptest! {
        #[test]
        fn any_area_is_survived(area in any_area(), part: u64, whole: u64) {
            draw(&mut screen(80, 24), area, part, whole, "62 %", &theme());
        }
    }
}
