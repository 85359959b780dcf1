//! The top of every screen: title and date, then the sections.

use std::ops::Range;

use crate::tui::canvas::Canvas;
use ratatui::layout::{Position, Rect};

use super::draw;
use super::glyph;
use crate::tui::theme::{Role, Theme};

/// Draws the title at the left and the date at the right; when room lacks, the title is
/// cut and then the date left out.
pub fn title(buf: &mut Canvas, area: Rect, left: &str, right: &str, theme: &Theme) {
    let area = inner(area.intersection(buf.area));
    if area.is_empty() {
        return;
    }
    let date = glyph::width(right);
    let room = usize::from(area.width);
    // A title of fewer than a dozen columns says nothing.
    let date = if date + 2 + glyph::width(left).min(12) <= room { date as u16 } else { 0 };
    if date > 0 {
        draw::text(buf, (area.right() - date, area.y), date, right, theme.style(Role::Text), "");
    }
    let spare = area.width - if date > 0 { date + 2 } else { 0 };
    draw::text(buf, (area.x, area.y), spare, left, theme.style(Role::Title), theme.signs.ellipsis);
}

/// Whether both have room whole in a line of this width.
pub fn title_fits(left: &str, right: &str, width: u16) -> bool {
    glyph::width(left) + 2 + glyph::width(right) <= usize::from(width.saturating_sub(2))
}

/// Draws the sections' names, each behind its digit, the active one marked; in an area of two lines the
/// first half of them above the other. When room lacks, the blanks behind the digits go; then whole
/// names from the ends, the active one never, and signs tell of it.
pub fn tabs(buf: &mut Canvas, area: Rect, names: &[impl AsRef<str>], active: usize, theme: &Theme) {
    for (line, part) in rows(area.intersection(buf.area), names.len()) {
        row_of_tabs(buf, line, &names[part.clone()], (part.start, active), theme);
    }
}

/// The lines of the names, each with the places of those that stand in it.
fn rows(area: Rect, count: usize) -> impl Iterator<Item = (Rect, Range<usize>)> {
    let lines = area.height.min(2);
    let half = if lines < 2 { count } else { count.div_ceil(2) };
    let parts = [(0, 0..half), (1, half..count)].into_iter().take(usize::from(lines));
    parts.map(move |(line, part)| (Rect { y: area.y + line, height: 1, ..area }, part))
}

fn row_of_tabs(
    buf: &mut Canvas,
    area: Rect,
    names: &[impl AsRef<str>],
    (first, active): (usize, usize),
    theme: &Theme,
) {
    let here = active.checked_sub(first).filter(|here| *here < names.len());
    let (places, before, after) = tab_places(area, names, here.unwrap_or(0));
    let (muted, blanks) = (theme.style(Role::Muted), has_blanks(names, area.width));
    for (index, x, width) in places {
        let style = |role| theme.style(if Some(index) == here { Role::TabActive } else { role });
        let digit = ((first + index + 1) % 10).to_string();
        let mut used = draw::text(buf, (x, area.y), width, &digit, style(Role::Key), "");
        let style = style(Role::Tab);
        if blanks {
            used += draw::text(buf, (x + used, area.y), width - used, " ", style, "");
        }
        let (from, left) = (x + used, width.saturating_sub(used));
        draw::text(buf, (from, area.y), left, names[index].as_ref(), style, theme.signs.ellipsis);
    }
    if before {
        draw::text(buf, (area.x, area.y), 1, theme.signs.more_left, muted, "");
    }
    if after && !area.is_empty() {
        draw::text(buf, (area.right() - 1, area.y), 1, theme.signs.more_right, muted, "");
    }
}

/// Whether all the names have room in a line of this width.
pub fn tabs_fit(names: &[impl AsRef<str>], width: u16) -> bool {
    fit(names, width, false)
}

fn fit(names: &[impl AsRef<str>], width: u16, blanks: bool) -> bool {
    let labels: usize = names.iter().map(|name| tab_width(name.as_ref(), blanks) + 1).sum();
    labels <= usize::from(width)
}

/// Whether there is room for a blank between each section's digit and its name.
fn has_blanks(names: &[impl AsRef<str>], width: u16) -> bool {
    names.iter().all(|name| !name.as_ref().is_empty()) && fit(names, width, true)
}

/// The section whose name was clicked.
pub fn tab_at(area: Rect, names: &[impl AsRef<str>], active: usize, at: Position) -> Option<usize> {
    let (line, part) = rows(area, names.len()).find(|(line, _)| line.contains(at))?;
    let here = active.checked_sub(part.start).filter(|here| *here < part.len());
    let (places, ..) = tab_places(line, &names[part.clone()], here.unwrap_or(0));
    places
        .into_iter()
        .find(|(_, from, width)| (*from..from + width).contains(&at.x))
        .map(|(index, ..)| part.start + index)
}

/// The columns of a section's digit and, perhaps behind a blank, its name.
fn tab_width(name: &str, blanks: bool) -> usize {
    if name.is_empty() { 1 } else { 1 + usize::from(blanks) + glyph::width(name) }
}

/// The area without the blank column at either edge.
fn inner(area: Rect) -> Rect {
    Rect { x: area.x + 1.min(area.width), width: area.width.saturating_sub(2), ..area }
}

/// Which names are drawn, from which column and how wide, and whether some are missing
/// before and after them.
fn tab_places(
    area: Rect,
    names: &[impl AsRef<str>],
    active: usize,
) -> (Vec<(usize, u16, u16)>, bool, bool) {
    // Up to the last column: room is scarce.
    let inside = Rect { width: area.width.saturating_sub(1), ..inner(area) };
    if inside.is_empty() || names.is_empty() {
        return (Vec::new(), false, false);
    }
    let room = usize::from(inside.width);
    let blanks = has_blanks(names, area.width);
    let widths: Vec<usize> = names.iter().map(|name| tab_width(name.as_ref(), blanks)).collect();
    let width = |index: usize| widths[index];
    let active = active.min(names.len() - 1);
    let (mut first, mut last) = (active, active);
    let mut used = width(active);
    // First what comes after, then what comes before: left to right as one reads.
    loop {
        if first > 0 && used + 1 + width(first - 1) <= room {
            first -= 1;
            used += 1 + width(first);
        } else if last + 1 < names.len() && used + 1 + width(last + 1) <= room {
            last += 1;
            used += 1 + width(last);
        } else {
            break;
        }
    }
    let mut x = usize::from(inside.x);
    let mut places = Vec::with_capacity(last + 1 - first);
    for index in first..=last {
        let width = width(index).min(room);
        places.push((index, x as u16, width as u16));
        x += width + 1;
    }
    (places, first > 0, last + 1 < names.len())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tui::widget::testing::{any_area, lines, screen, theme};
    use proptest::prelude::*;
    use ratatui::style::Modifier;

    const NAMES: [&str; 7] =
        ["Accueil", "Membres", "Réunions", "Résolutions", "Élections", "Projets", "Services"];
    const OFFICE: &str = "CCR · Office d'habitation de Laval";
    const DATE: &str = "dim. 22 novembre 2026";

    fn top(width: u16, active: usize) -> Vec<String> {
        let mut buf = screen(width, 3);
        let line = |y| Rect::new(0, y, width, 1);
        title(&mut buf, line(0), OFFICE, DATE, &theme());
        tabs(&mut buf, line(1), &NAMES, active, &theme());
        draw::rule(&mut buf, line(2), "", &theme());
        lines(&buf)
    }

    #[test]
    fn at_eighty_columns_all_is_there() {
        let line = "─".repeat(80);
        assert_eq!(
            top(80, 0),
            [
                " CCR · Office d'habitation de Laval                       dim. 22 novembre 2026",
                " 1 Accueil 2 Membres 3 Réunions 4 Résolutions 5 Élections 6 Projets 7 Services",
                &line,
            ]
        );
    }

    #[test]
    fn at_sixty_the_active_section_stays_in_sight() {
        assert_eq!(top(60, 0)[0], " CCR · Office d'habitation de Laval   dim. 22 novembre 2026");
        assert_eq!(top(60, 0)[1], " 1Accueil 2Membres 3Réunions 4Résolutions 5Élections       ›");
        assert_eq!(top(60, 6)[1], "‹3Réunions 4Résolutions 5Élections 6Projets 7Services");
        assert_eq!(top(30, 3)[1], "‹3Réunions 4Résolutions      ›");
        assert_eq!(top(40, 0)[0], " CCR · Office d…  dim. 22 novembre 2026");
        assert_eq!(top(30, 0)[0], " CCR · Office d'habitation d…");
    }

    #[test]
    fn the_active_section_is_marked_without_colour() {
        let mut buf = screen(80, 1);
        tabs(&mut buf, Rect::new(0, 0, 80, 1), &NAMES, 1, &theme());
        let buf = buf.picture();
        let marked = (0..80).filter(|x| buf[(*x, 0)].modifier.contains(Modifier::REVERSED));
        assert_eq!(marked.collect::<Vec<_>>(), (11..20).collect::<Vec<_>>());
    }

    #[test]
    fn a_click_finds_the_section() {
        let area = Rect::new(0, 1, 80, 1);
        let at = |x| tab_at(area, &NAMES, 0, Position::new(x, 1));
        assert_eq!([at(0), at(1), at(11), at(79)], [None, Some(0), Some(1), None]);
    }

    #[test]
    fn two_lines_hold_all_the_names_of_a_narrow_screen() {
        let (area, mut buf) = (Rect::new(0, 1, 40, 2), screen(40, 3));
        tabs(&mut buf, area, &NAMES, 5, &theme());
        let seen = lines(&buf);
        assert_eq!(
            seen[1..],
            [" 1Accueil 2Membres 3Réunions           ›", " 5 Élections 6 Projets 7 Services"]
        );
        let area = Rect::new(0, 1, 60, 2);
        let mut buf = screen(60, 3);
        tabs(&mut buf, area, &NAMES, 5, &theme());
        assert_eq!(
            lines(&buf)[1..],
            [" 1 Accueil 2 Membres 3 Réunions 4 Résolutions", " 5 Élections 6 Projets 7 Services"]
        );
        let at = |x, y| tab_at(area, &NAMES, 5, Position::new(x, y));
        assert_eq!([at(1, 1), at(1, 2), at(13, 2), at(50, 2)], [Some(0), Some(4), Some(5), None]);
    }

    proptest! {
        #[test]
        fn any_area_is_survived(area in any_area(), active in 0usize..9) {
            let mut buf = screen(80, 24);
            title(&mut buf, area, OFFICE, DATE, &theme());
            tabs(&mut buf, area, &NAMES, active, &theme());
            tabs(&mut buf, area, &[""; 0], active, &theme());
            draw::rule(&mut buf, area, DATE, &theme());
        }
    }
}
