//! How far something has come, as a bar of signs.

use crate::tui::theme::Theme;

/// The cells of the bar.
const CELLS: u64 = 10;

/// The bar for `part` of `whole`: full only when all is done, empty only when nothing is.
pub fn bar(part: u64, whole: u64, theme: &Theme) -> String {
    let part = part.min(whole);
    let exact = (u128::from(part) * u128::from(CELLS)).checked_div(u128::from(whole)).unwrap_or(0);
    let cells = (exact as u64).max(u64::from(part > 0)) as usize;
    theme.signs.full.repeat(cells) + &theme.signs.empty.repeat(CELLS as usize - cells)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tui::theme::{Palette, Signs};
    use crate::tui::widget::testing::theme;

    #[test]
    fn the_bar_counts_what_is_done() {
        assert_eq!(bar(70, 100, &theme()), "███████░░░");
        assert_eq!(bar(1, 1_000, &theme()), "█░░░░░░░░░");
        assert_eq!(bar(999, 1_000, &theme()), "█████████░");
        assert_eq!(bar(3, 0, &theme()), "░░░░░░░░░░");
        assert_eq!(bar(8_400, 8_400, &Theme::new(Palette::Mono, Signs::ascii())), "##########");
    }
}
