//! The last line: which keys work now. Pairs that do not fit are left out whole, those that cannot be
//! done now first.

use crate::tui::canvas::Canvas;
use ratatui::layout::Rect;

use super::draw;
use super::glyph;
use crate::tui::theme::{Role, Theme};

/// Blank columns between two pairs, and at least so many before the help.
const GAP: usize = 3;
const GAP_BEFORE_HELP: usize = 2;

/// A key and what it does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hint<'a> {
    /// The key's name.
    pub key: &'a str,
    /// What it does, in a word or two.
    pub label: &'a str,
    /// When room lacks, what cannot be done now goes first, then the lowest.
    pub priority: u8,
    /// Whether it can be done now; greyed if not.
    pub enabled: bool,
    /// Whether it keeps its place though it cannot be done now, so that the line stays still while one
    /// goes through a list.
    pub stays: bool,
}

/// Draws the hints in their order and `help`, where there is one, at the right end, always.
pub fn draw(buf: &mut Canvas, area: Rect, hints: &[Hint], help: Option<Hint>, theme: &Theme) {
    let area = area.intersection(buf.area);
    if area.is_empty() {
        return;
    }
    for (index, x, width) in places(area, hints, help) {
        let Some(hint) = hints.get(index).or(help.as_ref()) else { continue };
        let role = |role| theme.style(if hint.enabled { role } else { Role::Muted });
        let ellipsis = theme.signs.ellipsis;
        let used = draw::text(buf, (x, area.y), width, hint.key, role(Role::Key), ellipsis);
        let left = width.saturating_sub(used + 1);
        draw::text(buf, (x + used + 1, area.y), left, hint.label, role(Role::Text), ellipsis);
    }
}

/// The index of the hint clicked at column `x`; `hints.len()` is the help.
pub fn hit(area: Rect, hints: &[Hint], help: Option<Hint>, x: u16) -> Option<usize> {
    let places = places(area, hints, help);
    places
        .into_iter()
        .find(|(_, from, width)| (*from..from + width).contains(&x))
        .map(|(index, ..)| index)
}

/// Which hints are drawn, from which column and how wide: `(index, x, width)`.
fn places(area: Rect, hints: &[Hint], help: Option<Hint>) -> Vec<(usize, u16, u16)> {
    let width = |hint: &Hint| glyph::width(hint.key) + 1 + glyph::width(hint.label);
    // One blank column at either edge, where there is room for it.
    let room = usize::from(area.width.saturating_sub(2));
    if room == 0 {
        return Vec::new();
    }
    let help_width = help.as_ref().map_or(0, width).min(room);
    let mut kept: Vec<usize> = (0..hints.len()).collect();
    let mut need: usize = hints.iter().map(|hint| width(hint) + GAP).sum();
    while need + help_width > room + GAP - GAP_BEFORE_HELP {
        let worth = |k: &usize| {
            let hint = &hints[kept[*k]];
            (hint.enabled || hint.stays, hint.priority)
        };
        let lowest = (0..kept.len()).rev().min_by_key(worth);
        let Some(lowest) = lowest else { break };
        need -= width(&hints[kept.remove(lowest)]) + GAP;
    }
    let mut x = usize::from(area.x) + 1;
    let mut places = Vec::with_capacity(kept.len() + 1);
    for index in kept {
        let width = width(&hints[index]);
        places.push((index, x as u16, width as u16));
        x += width + GAP;
    }
    let right = usize::from(area.x) + 1 + room;
    if help.is_some() {
        places.push((hints.len(), (right - help_width) as u16, help_width as u16));
    }
    places
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tui::widget::testing::{any_area, lines, screen, theme};
    use proptest::prelude::*;

    const HELP: Option<Hint<'static>> =
        Some(Hint { key: "?", label: "aide", priority: 9, enabled: true, stays: false });

    fn hints() -> Vec<Hint<'static>> {
        [
            ("Entrée", "ouvrir", 5),
            ("n", "nouveau", 4),
            ("/", "chercher", 3),
            ("u", "annuler", 2),
            ("Ctrl+P", "commandes", 1),
        ]
        .map(|(key, label, priority)| Hint { key, label, priority, enabled: true, stays: false })
        .to_vec()
    }

    fn seen(width: u16) -> String {
        let mut buf = screen(width, 1);
        draw(&mut buf, Rect::new(0, 0, width, 1), &hints(), HELP, &theme());
        lines(&buf).concat()
    }

    #[test]
    fn whole_pairs_go_until_the_rest_fits_and_the_help_stays() {
        assert_eq!(
            seen(80),
            " Entrée ouvrir   n nouveau   / chercher   u annuler   Ctrl+P commandes   ? aide"
        );
        assert_eq!(seen(60), " Entrée ouvrir   n nouveau   / chercher   u annuler  ? aide");
        assert_eq!(seen(40), " Entrée ouvrir   n nouveau       ? aide");
        assert_eq!(seen(12), "     ? aide");
        assert_eq!(seen(6), " ? a…");
        assert_eq!(seen(2), "");
    }

    #[test]
    fn what_cannot_be_done_now_makes_room_for_what_can() {
        let mut hints = hints();
        hints[0].enabled = false;
        let mut buf = screen(64, 1);
        draw(&mut buf, Rect::new(0, 0, 64, 1), &hints, HELP, &theme());
        let seen = lines(&buf).concat();
        assert_eq!(seen, " n nouveau   / chercher   u annuler   Ctrl+P commandes   ? aide");
    }

    #[test]
    fn what_stays_keeps_its_place_greyed() {
        let mut hints = hints();
        (hints[0].enabled, hints[0].stays) = (false, true);
        let mut buf = screen(60, 1);
        draw(&mut buf, Rect::new(0, 0, 60, 1), &hints, HELP, &theme());
        assert_eq!(lines(&buf).concat(), seen(60));
    }

    #[test]
    fn a_click_finds_the_pair() {
        let (area, hints) = (Rect::new(0, 23, 80, 1), hints());
        assert_eq!(hit(area, &hints, HELP, 1), Some(0));
        assert_eq!(hit(area, &hints, HELP, 14), None);
        assert_eq!(hit(area, &hints, HELP, 17), Some(1));
        assert_eq!(hit(area, &hints, HELP, 78), Some(5));
    }

    proptest! {
        #[test]
        fn any_area_is_survived(area in any_area()) {
            draw(&mut screen(80, 24), area, &hints(), HELP, &theme());
        }
    }
}
