//! How a value went along time, as a row of signs: the higher the value, the higher its sign.

use crate::tui::theme::Theme;

/// The place of each value among so many heights: the least is the lowest, the most the highest, and
/// values that are all the same stand in the middle.
pub fn heights(values: &[i64], levels: usize) -> Vec<usize> {
    let highest = levels.saturating_sub(1);
    let least = values.iter().copied().min().map_or(0, i128::from);
    let span = values.iter().copied().max().map_or(0, i128::from) - least;
    let height = |value: &i64| {
        let above = (i128::from(*value) - least) * highest as i128 + span / 2;
        above.checked_div(span).and_then(|height| usize::try_from(height).ok())
    };
    values.iter().map(|value| height(value).unwrap_or(highest / 2)).collect()
}

/// One sign a value, in their order.
pub fn line(values: &[i64], theme: &Theme) -> String {
    let signs = theme.signs.heights;
    heights(values, signs.len())
        .into_iter()
        .filter_map(|height| signs.get(height))
        .copied()
        .collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::tui::theme::{Palette, Signs};
    use crate::tui::widget::testing::theme;

    #[test]
    fn the_least_is_the_lowest_and_the_most_the_highest() {
        assert_eq!(line(&[0, 1, 2, 3, 4, 5, 6, 7], &theme()), "▁▂▃▄▅▆▇█");
        assert_eq!(line(&[1_250, 400, 400, 100], &theme()), "█▃▃▁");
        assert_eq!(line(&[5, 5, 5], &theme()), "▄▄▄", "nothing changed");
        assert_eq!(line(&[i64::MIN, 0, i64::MAX], &theme()), "▁▅█");
        assert_eq!(line(&[], &theme()), "");
        let ascii = Theme::new(Palette::Mono, Signs::ascii());
        assert_eq!(line(&[9, 6, 3, 0], &ascii), "Oo._");
        let console = Theme::new(Palette::Mono, Signs::console());
        assert_eq!(line(&[1, 2, 3], &console), "_▄█");
    }

    proptest! {
        #[test]
        fn the_order_of_the_values_is_kept(
            values in prop::collection::vec(any::<i64>(), 1..40),
            levels in 1_usize..9,
        ) {
            let found = heights(&values, levels);
            prop_assert_eq!(found.len(), values.len());
            let (least, most) = (values.iter().min(), values.iter().max());
            for (value, height) in values.iter().zip(&found) {
                prop_assert!(*height < levels);
                for (other, its) in values.iter().zip(&found) {
                    prop_assert!(value != other || height == its);
                    prop_assert!(value >= other || height <= its);
                }
                if least != most && Some(value) == least {
                    prop_assert_eq!(*height, 0);
                }
                if least != most && Some(value) == most {
                    prop_assert_eq!(*height, levels - 1);
                }
            }
        }
    }
}
