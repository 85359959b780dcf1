//! How wide a table's columns are: as their contents ask for, as browsers do it.

use crate::text::sort;

/// What the cells of a column ask for.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Wish {
    /// The widest thing in it that cannot be broken.
    pub least: f32,
    /// The widest word in it with its hyphens: a compound is not parted where it need not be.
    pub whole: f32,
    /// The widest line in it, when nothing is broken.
    pub most: f32,
}

/// The widths of columns in a table of a width.
pub fn widths(wishes: &[Wish], width: f32) -> Vec<f32> {
    let most: f32 = wishes.iter().map(|wish| wish.most).sum();
    let least: f32 = wishes.iter().map(|wish| wish.least).sum();
    if most <= width {
        // What is left over goes where the most is said.
        let rest = width - most;
        let share = |wish: &Wish| match most > 0.0 {
            true => wish.most / most,
            false => 1.0 / wishes.len().max(1) as f32,
        };
        return wishes.iter().map(|wish| wish.most + rest * share(wish)).collect();
    }
    if least <= width {
        let mut widths: Vec<f32> = wishes.iter().map(|wish| wish.least).collect();
        let mut rest = width - least;
        // Compounds stay whole first, those that cost the least before the others.
        let more = |at: &usize| (wishes[*at].whole - wishes[*at].least).max(0.0);
        let mut order: Vec<usize> = (0..wishes.len()).collect();
        sort::by(&mut order, |a, b| more(a).total_cmp(&more(b)));
        for at in order {
            if more(&at) <= rest {
                widths[at] += more(&at);
                rest -= more(&at);
            }
        }
        let left = |(wish, width): (&Wish, &f32)| (wish.most - width).max(0.0);
        let part = rest / wishes.iter().zip(&widths).map(left).sum::<f32>().max(0.01);
        let share = |(wish, width): (&Wish, &f32)| width + left((wish, width)) * part;
        return wishes.iter().zip(&widths).map(share).collect();
    }
    // Words must be cut: those columns give way that ask for more than their even share.
    let mut widths: Vec<f32> = wishes.iter().map(|wish| wish.least).collect();
    let mut rest = width;
    let mut order: Vec<usize> = (0..wishes.len()).collect();
    sort::by(&mut order, |a, b| wishes[*a].least.total_cmp(&wishes[*b].least));
    let mut left = order.len();
    for at in order {
        widths[at] = widths[at].min(rest / left as f32);
        rest -= widths[at];
        left -= 1;
    }
    widths
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wish(least: f32, most: f32) -> Wish {
        Wish { least, whole: least, most }
    }

    #[test]
    fn what_fits_has_its_line_and_the_rest_is_shared() {
        assert_eq!(widths(&[wish(10.0, 10.0), wish(20.0, 30.0)], 80.0), [20.0, 60.0]);
    }

    #[test]
    fn what_does_not_fit_is_between_its_words_and_its_line() {
        assert_eq!(widths(&[wish(10.0, 10.0), wish(50.0, 250.0)], 100.0), [10.0, 90.0]);
        assert_eq!(widths(&[wish(20.0, 120.0), wish(30.0, 130.0)], 100.0), [45.0, 55.0]);
    }

    #[test]
    fn a_compound_is_whole_before_lines_get_longer_and_the_cheapest_first() {
        let compound = |least, whole, most| Wish { least, whole, most };
        // Six more make the first whole, thirty the second; ten are there.
        let wishes = [compound(20.0, 26.0, 60.0), compound(30.0, 60.0, 60.0)];
        let found = widths(&wishes, 60.0);
        assert!(found[0] >= 26.0 && found[1] >= 30.0, "{found:?}");
        assert!((found[0] + found[1] - 60.0).abs() < 0.01, "{found:?}");
        // With room for both, both.
        assert_eq!(widths(&wishes, 86.0), [26.0, 60.0]);
    }

    #[test]
    fn a_word_too_wide_leaves_the_others_theirs() {
        assert_eq!(widths(&[wish(20.0, 20.0), wish(900.0, 900.0)], 100.0), [20.0, 80.0]);
        assert_eq!(widths(&[wish(900.0, 900.0), wish(900.0, 900.0)], 100.0), [50.0, 50.0]);
        assert!(widths(&[], 100.0).is_empty());
        assert_eq!(widths(&[wish(0.0, 0.0), wish(0.0, 0.0)], 100.0), [50.0, 50.0]);
    }
}
