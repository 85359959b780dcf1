//! The few strokes every widget is made of.

use ratatui::layout::Rect;
use ratatui::style::Style;

use super::glyph;
use crate::text::visible::visible;
use crate::text::width::cut_middle;
use crate::tui::canvas::Canvas;
use crate::tui::theme::{Role, Theme};

/// Writes one line of text at (`x`, `y`), at most `width` columns, inside the buffer.
///
/// Control characters are made visible; what does not fit ends with `ellipsis`, which may
/// be empty. Returns the columns written.
pub fn text(
    buf: &mut Canvas,
    (x, y): (u16, u16),
    width: u16,
    text: &str,
    style: Style,
    ellipsis: &str,
) -> u16 {
    let line = Rect::new(x, y, width, 1).intersection(buf.area);
    if line.is_empty() || line.x != x {
        return 0;
    }
    buf.words(line, text, style, ellipsis)
}

/// The same, cut in its middle where it is too long.
pub fn text_middle(
    buf: &mut Canvas,
    at: (u16, u16),
    width: u16,
    words: &str,
    style: Style,
    ellipsis: &str,
) -> u16 {
    if glyph::width(words) <= usize::from(width) {
        return text(buf, at, width, words, style, ellipsis);
    }
    let shown = visible(words);
    text(buf, at, width, &cut_middle(&shown, width.into(), ellipsis), style, ellipsis)
}

/// The same, ending at the right edge of the `width` columns.
pub fn text_right(
    buf: &mut Canvas,
    (x, y): (u16, u16),
    width: u16,
    words: &str,
    style: Style,
    ellipsis: &str,
) -> u16 {
    let free = usize::from(width).saturating_sub(glyph::width(words)) as u16;
    text(buf, (x.saturating_add(free), y), width - free, words, style, ellipsis)
}

/// Repeats a one-column sign over a whole line of the area's first row.
pub fn horizontal(buf: &mut Canvas, area: Rect, sign: &str, style: Style) {
    let area = area.intersection(buf.area);
    if area.is_empty() {
        return;
    }
    buf.repeated(Rect { height: 1, ..area }, sign, style);
}

/// Draws a thin rule over the area's first line, with words, if any, at its right end.
pub fn rule(buf: &mut Canvas, area: Rect, words: &str, theme: &Theme) {
    let style = theme.style(Role::Border);
    horizontal(buf, area, theme.signs.horizontal, style);
    let width = glyph::width(words);
    // One sign of the rule and one blank on either side.
    if !words.is_empty() && width + 4 <= usize::from(area.width) {
        let width = width as u16;
        let at = (area.right() - width - 3, area.y);
        text(buf, at, 1, " ", style, "");
        text(buf, (at.0 + 1, at.1), width, words, style, "");
        text(buf, (at.0 + 1 + width, at.1), 1, " ", style, "");
    }
}

/// Blanks an area, for what is drawn above something else.
pub fn clear(buf: &mut Canvas, area: Rect) {
    let area = area.intersection(buf.area);
    if area.is_empty() {
        return;
    }
    for y in area.top()..area.bottom() {
        buf.cleared(Rect { y, height: 1, ..area });
    }
}

/// Draws a frame with a title in its upper edge; returns the area inside. An area of fewer
/// than two lines or columns gets no frame.
pub fn frame(buf: &mut Canvas, area: Rect, title: &str, role: Role, theme: &Theme) -> Rect {
    let area = area.intersection(buf.area);
    if area.width < 2 || area.height < 2 {
        return area;
    }
    let (signs, style) = (&theme.signs, theme.style(Role::Border));
    let (right, bottom) = (area.right() - 1, area.bottom() - 1);
    horizontal(buf, area, signs.horizontal, style);
    horizontal(buf, Rect { y: bottom, ..area }, signs.horizontal, style);
    let mut put = |x: u16, y: u16, sign: &str| {
        text(buf, (x, y), 1, sign, style, "");
    };
    for y in area.y + 1..bottom {
        put(area.x, y, signs.vertical);
        put(right, y, signs.vertical);
    }
    put(area.x, area.y, signs.top_left);
    put(right, area.y, signs.top_right);
    put(area.x, bottom, signs.bottom_left);
    put(right, bottom, signs.bottom_right);
    if !title.is_empty() && area.width > 4 {
        let spare = area.width - 4;
        let used = text(buf, (area.x + 2, area.y), spare, title, theme.style(role), signs.ellipsis);
        for x in [area.x + 1, area.x + 2 + used] {
            text(buf, (x, area.y), 1, " ", style, "");
        }
    }
    Rect::new(area.x + 1, area.y + 1, area.width - 2, area.height - 2)
}

/// The rectangle of at most `width`×`height` in the middle of `area`.
pub fn centered(area: Rect, width: u16, height: u16) -> Rect {
    let (width, height) = (width.min(area.width), height.min(area.height));
    Rect::new(area.x + (area.width - width) / 2, area.y + (area.height - height) / 2, width, height)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tui::widget::testing::{any_area, lines, screen, theme};
    use proptest::prelude::*;

    fn line(width: u16, words: &str, ellipsis: &str) -> String {
        let mut buf = screen(width, 1);
        text(&mut buf, (0, 0), width, words, Style::new(), ellipsis);
        lines(&buf).concat()
    }

    #[test]
    fn what_does_not_fit_ends_with_the_ellipsis() {
        assert_eq!(line(8, "Tremblay", "…"), "Tremblay");
        assert_eq!(line(7, "Tremblay", "…"), "Trembl…");
        assert_eq!(line(7, "Tremblay", ".."), "Tremb..");
        assert_eq!(line(1, "Tremblay", "…"), "…");
        assert_eq!(line(1, "Tremblay", ".."), ".");
        assert_eq!(line(0, "Tremblay", "…"), "");
    }

    #[test]
    fn the_space_at_which_a_line_was_broken_takes_no_letter() {
        assert_eq!(line(8, "Tremblay ", "…"), "Tremblay");
        assert_eq!(line(8, "Tremblay  ", "…"), "Tremblay");
        assert_eq!(line(8, "Tremblay S", "…"), "Trembla…");
    }

    #[test]
    fn a_wide_glyph_is_never_cut_in_half() {
        assert_eq!(line(4, "漢字", "…"), "漢字");
        assert_eq!(line(3, "漢字", "…"), "漢…");
        assert_eq!(line(2, "漢字", "…"), "…");
        assert_eq!(line(3, "e\u{301}e\u{301}e\u{301}e\u{301}", "…"), "e\u{301}e\u{301}…");
    }

    #[test]
    fn nothing_in_the_data_reaches_the_terminal_as_a_command() {
        let mut buf = screen(20, 1);
        text(&mut buf, (0, 0), 20, "a\u{1b}]0;x\u{7}\t\u{202e}b\n", Style::new(), "…");
        let all = lines(&buf).concat();
        assert!(!all.contains(|c: char| c.is_control() || c == '\u{202e}'));
        assert!(all.starts_with('a') && all.contains("]0;x") && all.contains('b'));
    }

    #[test]
    fn a_terminal_of_letters_alone_gets_no_typographic_sign() {
        let mut buf = screen(40, 1);
        let words = "« L’été » — 3\u{a0}h 30 · … et 8 → « 2 »";
        text(&mut buf, (0, 0), 40, words, Style::new(), "...");
        buf.plainly();
        assert_eq!(lines(&buf).concat().trim_end(), "\" L'été \" - 3 h 30 . . et 8 > \" 2 \"");
    }

    #[test]
    fn a_frame_carries_its_title() {
        let mut buf = screen(16, 3);
        let inside =
            frame(&mut buf, Rect::new(0, 0, 16, 3), "Ordre du jour", Role::Title, &theme());
        assert_eq!(inside, Rect::new(1, 1, 14, 1));
        assert_eq!(lines(&buf), ["┌ Ordre du jo… ┐", "│              │", "└──────────────┘"]);
    }

    #[test]
    fn clearing_leaves_no_half_of_a_wide_glyph() {
        let mut buf = screen(6, 1);
        text(&mut buf, (0, 0), 6, "漢字漢", Style::new(), "");
        clear(&mut buf, Rect::new(1, 0, 2, 1));
        text(&mut buf, (1, 0), 2, "ab", Style::new(), "");
        assert_eq!(lines(&buf), [" ab 漢"]);
    }

    proptest! {
        #[test]
        fn no_area_is_too_small_or_out_of_reach(area in any_area(), words in ".{0,40}") {
            let mut buf = screen(80, 24);
            text(&mut buf, (area.x, area.y), area.width, &words, Style::new(), "..");
            text_right(&mut buf, (area.x, area.y), area.width, &words, Style::new(), "…");
            horizontal(&mut buf, area, "─", Style::new());
            let inside = frame(&mut buf, area, &words, Role::Title, &theme());
            clear(&mut buf, inside);
            let middle = centered(area, 10, 3);
            prop_assert!(middle.width <= area.width && middle.height <= area.height);
        }
    }
}
