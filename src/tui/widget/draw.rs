//! The few strokes every widget is made of. They write into the buffer's cells without
//! laying out anything twice: an arrow key on an old laptop redraws the whole screen.

use std::sync::LazyLock;

use ratatui::buffer::{Buffer, Cell};
use ratatui::layout::Rect;
use ratatui::style::Style;
use unicode_width::UnicodeWidthChar;

use super::glyph::{self, glyphs};
use crate::text::visible::visible;
use crate::text::width::cut_middle;
use crate::tui::theme::{Role, Theme};

/// Writes one line of text at (`x`, `y`), at most `width` columns, inside the buffer.
///
/// Control characters are made visible; what does not fit ends with `ellipsis`, which may
/// be empty. Returns the columns written.
pub fn text(
    buf: &mut Buffer,
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
    let width = usize::from(line.width);
    let start = buf.index_of(line.x, line.y);
    let row = &mut buf.content[start..start + width];
    let mut used = ascii(row, text, style);
    if used == text.len() {
        return used as u16;
    }
    let tail = glyph::width(ellipsis).min(width);
    // The last place where the ellipsis still fits behind what was written.
    let mut keep = used.min(width - tail);
    let mut rest = glyphs(text, used);
    while let Some(glyph) = rest.next() {
        if used + glyph.columns > width {
            // A line that was broken ends with its space, and nothing of it is missing.
            if glyph.shown == " " && rest.all(|glyph| glyph.shown == " ") {
                return used as u16;
            }
            row[keep..].iter_mut().for_each(|cell| {
                cell.set_symbol(" ").set_style(style);
            });
            for glyph in glyphs(ellipsis, 0) {
                if keep + glyph.columns <= width {
                    row[keep].set_symbol(&glyph.shown);
                    keep += glyph.columns;
                }
            }
            return keep as u16;
        }
        if glyph.columns == 0 {
            continue;
        }
        spread(&mut row[used..used + glyph.columns], &glyph.shown, style);
        used += glyph.columns;
        // What comes behind an « é » is plain again.
        let behind = glyph.at + glyph.bytes;
        let plain = ascii(&mut row[used..], &text[behind..], style);
        if used + tail <= width {
            keep = (used + plain).min(width - tail);
        }
        used += plain;
        rest = glyphs(text, behind + plain);
    }
    used as u16
}

/// Writes one glyph over the cells it takes. What stands for a control character is wider than any
/// letter and has its signs in cells of their own: a cell is known to reach over two columns at most,
/// and what lay beyond would stay on the screen when the glyph goes.
fn spread(cells: &mut [Cell], shown: &str, style: Style) {
    let mut rest = cells;
    let mut signs = shown;
    while rest.len() > 2 {
        let Some((sign, width)) = first_part(signs).filter(|(_, width)| *width <= rest.len())
        else {
            break;
        };
        let (taken, behind) = rest.split_at_mut(width);
        cover(taken, sign, style);
        (rest, signs) = (behind, &signs[sign.len()..]);
    }
    cover(rest, signs, style);
}

/// The first character of a glyph with the marks that join it, and its columns.
fn first_part(signs: &str) -> Option<(&str, usize)> {
    let mut places = signs.char_indices();
    let (_, first) = places.next()?;
    let end = places.find(|(_, next)| next.width().unwrap_or(0) > 0);
    let width = first.width().filter(|width| *width > 0)?;
    Some((&signs[..end.map_or(signs.len(), |(at, _)| at)], width))
}

/// Writes a sign into the first of some cells, and empties the others, which it reaches over.
fn cover(cells: &mut [Cell], sign: &str, style: Style) {
    let Some((first, others)) = cells.split_first_mut() else { return };
    first.set_symbol(sign).set_style(style);
    for cell in others {
        cell.reset();
        cell.set_style(style);
    }
}

/// The first and the last sign that stand for themselves, each one byte and one column.
const PLAIN: std::ops::RangeInclusive<u8> = b' '..=b'~';

/// A cell for each plain sign: making one anew for each place of each frame costs several times what
/// copying it does.
static PLAIN_CELLS: LazyLock<[Cell; 95]> =
    LazyLock::new(|| std::array::from_fn(|place| Cell::from(char::from(b' ' + place as u8))));

/// Writes the plain signs at the beginning of a text, as many as there is room for; how many.
fn ascii(row: &mut [Cell], text: &str, style: Style) -> usize {
    let signs = &*PLAIN_CELLS;
    let bytes = text.as_bytes();
    let room = row.len().min(bytes.len());
    let mut plain = bytes[..room].iter().take_while(|byte| PLAIN.contains(byte)).count();
    // A mark that follows may join the sign.
    if plain > 0 && bytes.get(plain).is_some_and(|next| *next >= 0xcc) {
        plain -= 1;
    }
    for (cell, byte) in row.iter_mut().zip(&bytes[..plain]) {
        put(cell, &signs[usize::from(byte - PLAIN.start())], &style);
    }
    plain
}

// Inlined by force: it runs for nearly every cell of every frame.
/// Makes a cell show a sign in a style, over what it had of the colours that the style leaves open.
#[inline(always)]
fn put(cell: &mut Cell, sign: &Cell, style: &Style) {
    let (fg, bg, line, modifier) = (cell.fg, cell.bg, cell.underline_color, cell.modifier);
    cell.clone_from(sign);
    cell.fg = style.fg.unwrap_or(fg);
    cell.bg = style.bg.unwrap_or(bg);
    cell.underline_color = style.underline_color.unwrap_or(line);
    cell.modifier = (modifier | style.add_modifier) - style.sub_modifier;
}

/// The same, cut in its middle where it is too long.
pub fn text_middle(
    buf: &mut Buffer,
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
    buf: &mut Buffer,
    (x, y): (u16, u16),
    width: u16,
    words: &str,
    style: Style,
    ellipsis: &str,
) -> u16 {
    let free = usize::from(width).saturating_sub(glyph::width(words)) as u16;
    text(buf, (x.saturating_add(free), y), width - free, words, style, ellipsis)
}

/// Puts a plain sign in place of each typographic one, wherever the words come from: a terminal that
/// has letters alone shows a box or several wrong letters for it. Letters with accents stay.
pub fn plainly(buf: &mut Buffer) {
    for cell in &mut buf.content {
        let plain = match cell.symbol() {
            "’" | "‘" => "'",
            "“" | "”" | "«" | "»" => "\"",
            "…" | "·" => ".",
            "–" | "—" | "−" | "\u{2011}" => "-",
            "\u{a0}" | "\u{202f}" | "\u{2009}" => " ",
            "←" | "‹" => "<",
            "→" | "›" => ">",
            "↑" => "^",
            "↓" => "v",
            "×" => "x",
            _ => continue,
        };
        cell.set_symbol(plain);
    }
}

/// Repeats a one-column sign over a whole line of the area's first row.
pub fn horizontal(buf: &mut Buffer, area: Rect, sign: &str, style: Style) {
    let area = area.intersection(buf.area);
    if area.is_empty() {
        return;
    }
    let start = buf.index_of(area.x, area.y);
    let mut one = Cell::EMPTY;
    one.set_symbol(sign);
    for cell in &mut buf.content[start..start + usize::from(area.width)] {
        put(cell, &one, &style);
    }
}

/// Draws a thin rule over the area's first line, with words, if any, at its right end.
pub fn rule(buf: &mut Buffer, area: Rect, words: &str, theme: &Theme) {
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
pub fn clear(buf: &mut Buffer, area: Rect) {
    let area = area.intersection(buf.area);
    if area.is_empty() {
        return;
    }
    for y in area.top()..area.bottom() {
        for x in area.left()..area.right() {
            buf[(x, y)].reset();
        }
        // A wide glyph that reached into the area would hide its first column.
        if area.x > buf.area.x && glyph::width(buf[(area.x - 1, y)].symbol()) > 1 {
            buf[(area.x - 1, y)].set_symbol(" ");
        }
    }
}

/// Draws a frame with a title in its upper edge; returns the area inside. An area of fewer
/// than two lines or columns gets no frame.
pub fn frame(buf: &mut Buffer, area: Rect, title: &str, role: Role, theme: &Theme) -> Rect {
    let area = area.intersection(buf.area);
    if area.width < 2 || area.height < 2 {
        return area;
    }
    let (signs, style) = (&theme.signs, theme.style(Role::Border));
    let (right, bottom) = (area.right() - 1, area.bottom() - 1);
    horizontal(buf, area, signs.horizontal, style);
    horizontal(buf, Rect { y: bottom, ..area }, signs.horizontal, style);
    for y in area.y..=bottom {
        buf[(area.x, y)].set_symbol(signs.vertical).set_style(style);
        buf[(right, y)].set_symbol(signs.vertical).set_style(style);
    }
    buf[(area.x, area.y)].set_symbol(signs.top_left);
    buf[(right, area.y)].set_symbol(signs.top_right);
    buf[(area.x, bottom)].set_symbol(signs.bottom_left);
    buf[(right, bottom)].set_symbol(signs.bottom_right);
    if !title.is_empty() && area.width > 4 {
        let spare = area.width - 4;
        let used = text(buf, (area.x + 2, area.y), spare, title, theme.style(role), signs.ellipsis);
        buf[(area.x + 1, area.y)].set_symbol(" ");
        buf[(area.x + 2 + used, area.y)].set_symbol(" ");
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
        plainly(&mut buf);
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
