//! Strokes put into cells.

use std::sync::LazyLock;

use ratatui::buffer::Cell;
use ratatui::style::Style;
use unicode_width::UnicodeWidthChar;

use super::{Kind, Line};
use crate::tui::widget::glyph::{self, glyphs};

/// Makes a row of cells show the strokes of a line, whatever it showed before.
pub(super) fn put(row: &mut [Cell], line: &Line, plain: bool) {
    row.iter_mut().for_each(Cell::reset);
    for (stroke, words, ellipsis) in line.told() {
        let from = usize::from(stroke.x);
        let Some(cells) = row.get_mut(from..from + usize::from(stroke.width)) else { continue };
        match stroke.kind {
            Kind::Words => {
                write(cells, words, stroke.style, ellipsis);
            }
            Kind::Repeated => repeat(cells, words, stroke.style),
            Kind::Cleared => {
                cells.iter_mut().for_each(Cell::reset);
                // A wide glyph that reached into the area would hide its first column.
                if let Some(before) = from.checked_sub(1).and_then(|before| row.get_mut(before))
                    && glyph::width(before.symbol()) > 1
                {
                    before.set_symbol(" ");
                }
            }
        }
    }
    if plain {
        plainly(row);
    }
}

/// How many columns words take of so many, as they are put into cells.
pub(super) fn columns(words: &str, width: u16, ellipsis: &str) -> u16 {
    write(&mut vec![Cell::EMPTY; usize::from(width)], words, Style::new(), ellipsis)
}

/// Writes words into cells; how many they take.
fn write(row: &mut [Cell], text: &str, style: Style, ellipsis: &str) -> u16 {
    let width = row.len();
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
pub(super) const PLAIN: std::ops::RangeInclusive<u8> = b' '..=b'~';

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
        set(cell, &signs[usize::from(byte - PLAIN.start())], &style);
    }
    plain
}

// Inlined by force: it runs for nearly every cell of every frame.
/// Makes a cell show a sign in a style, over what it had of the colours that the style leaves open.
#[inline(always)]
fn set(cell: &mut Cell, sign: &Cell, style: &Style) {
    let (fg, bg, line, modifier) = (cell.fg, cell.bg, cell.underline_color, cell.modifier);
    cell.clone_from(sign);
    cell.fg = style.fg.unwrap_or(fg);
    cell.bg = style.bg.unwrap_or(bg);
    cell.underline_color = style.underline_color.unwrap_or(line);
    cell.modifier = (modifier | style.add_modifier) - style.sub_modifier;
}

/// Repeats a sign of one column.
fn repeat(row: &mut [Cell], sign: &str, style: Style) {
    let mut one = Cell::EMPTY;
    one.set_symbol(sign);
    for cell in row {
        set(cell, &one, &style);
    }
}

/// Puts a plain sign in place of each typographic one, wherever the words come from: a terminal that
/// has letters alone shows a box or several wrong letters for it. Letters with accents stay.
fn plainly(row: &mut [Cell]) {
    for cell in row {
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
