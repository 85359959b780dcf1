//! Fragments into lines: the breaks of a paragraph are chosen together, so that its spaces are even
//! and few words are divided.

use std::rc::Rc;

use super::fonts::Face;
use super::shape::{Glyph, is_elastic};
use super::text::{After, Fragment, Piece, Style};
use crate::text::hyphens::LONGEST;
use crate::text::ordered;

/// How the lines end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Edge {
    /// All at the same place, but for the last.
    Justified,
    /// Where they end.
    Ragged,
}

/// Glyphs that are drawn together.
#[derive(Debug, Clone)]
pub struct Drawn {
    /// From the line's beginning.
    pub x: f32,
    /// The face, which may be another than the style's.
    pub face: Face,
    /// How it is set.
    pub style: Rc<Style>,
    /// What it says.
    pub text: String,
    /// Its glyphs, spaces already as wide as they are.
    pub glyphs: Vec<Glyph>,
}

/// A line.
#[derive(Debug, Clone, Default)]
pub struct Set {
    /// What is drawn.
    pub drawn: Vec<Drawn>,
    /// Its width.
    pub width: f32,
}

/// How much a space may grow and shrink, as parts of its width.
const STRETCH: f32 = 0.55;
const SHRINK: f32 = 0.22;
/// What a line of the text may lack for each of its spaces, in parts of the size, and still be stretched to
/// the measure: before a word that fits into no line it would be gaps with words between.
const GAP: f32 = 0.5;
/// What a divided word costs, two lines one upon the other that end with one, and a last line of
/// a short word.
const HYPHEN: f64 = 90.0;
const LADDER: f64 = 6000.0;
const LONE: f64 = 20_000.0;
/// What a last line costs that is no more than the end of a divided word: it looks like a mistake, and
/// costs more than any spaces.
const REMNANT: f64 = 1e12;

/// Sets fragments into lines of a width.
pub fn set(fragments: &[Fragment], width: f32, edge: Edge) -> Vec<Set> {
    let fragments = narrowed(fragments, width);
    let fragments = if edge == Edge::Ragged { joined(fragments, width) } else { fragments };
    let mut lines = Vec::new();
    for part in fragments.split_inclusive(|fragment| matches!(fragment.after, After::Break)) {
        let mut start = 0;
        for end in breaks(part, width, edge) {
            let is_last = end == part.len();
            lines.push(line(&part[start..end], width, edge, is_last));
            start = end;
        }
    }
    lines
}

/// Compounds that fit into a line are not parted at their hyphens: where lines end anywhere, nothing is
/// gained by it, and « Vice- » says another thing than « Vice-chair ».
fn joined(fragments: Vec<Fragment>, width: f32) -> Vec<Fragment> {
    let mut out: Vec<Fragment> = Vec::with_capacity(fragments.len());
    for part in fragments.chunk_by(|before, _| before.goes_on()) {
        let letters = part.iter().map(Fragment::letters).sum::<usize>();
        let wide = part.iter().map(Fragment::width).sum::<f32>();
        let is_compound = part.iter().any(Fragment::ends_with_hyphen);
        match part {
            [.., last] if is_compound && letters <= LONGEST && wide <= width => {
                let pieces = part.iter().flat_map(|part| part.pieces.iter().cloned()).collect();
                out.push(Fragment { pieces, after: last.after.clone() });
            }
            part => out.extend_from_slice(part),
        }
    }
    out
}

/// Fragments that are wider than the line are cut where it ends.
fn narrowed(fragments: &[Fragment], width: f32) -> Vec<Fragment> {
    let mut out = Vec::with_capacity(fragments.len());
    for fragment in fragments {
        if fragment.width() <= width {
            out.push(fragment.clone());
            continue;
        }
        let mut pieces: Vec<Piece> = Vec::new();
        let mut used = 0.0;
        for piece in &fragment.pieces {
            let mut start = 0;
            let mut at = 0;
            while let Some(glyph) = piece.run.glyphs.iter().find(|glyph| glyph.text.start >= at) {
                let cluster = glyph.text.clone();
                let glyphs = piece.run.glyphs.iter().filter(|glyph| glyph.text == cluster);
                let advance: f32 = glyphs.map(|glyph| glyph.advance + piece.style.tracking).sum();
                let wide = advance * piece.style.size;
                if used > 0.0 && used + wide > width {
                    pieces.extend(part(piece, start, cluster.start));
                    out.push(Fragment {
                        pieces: std::mem::take(&mut pieces),
                        after: After::Nothing,
                    });
                    (start, used) = (cluster.start, 0.0);
                }
                used += wide;
                at = cluster.end.max(at + 1);
            }
            pieces.extend(part(piece, start, piece.run.text.len()));
        }
        out.push(Fragment { pieces, after: fragment.after.clone() });
    }
    out
}

fn part(piece: &Piece, start: usize, end: usize) -> Option<Piece> {
    let run = (start < end).then(|| piece.run.slice(start..end))??;
    Some(Piece { run: Rc::new(run), style: Rc::clone(&piece.style) })
}

/// The best way to a break.
#[derive(Clone, Copy)]
struct Way {
    cost: f64,
    from: usize,
    with_hyphen: bool,
}

/// The ends of the lines of a part without forced breaks.
fn breaks(part: &[Fragment], width: f32, edge: Edge) -> Vec<usize> {
    let widths: Vec<f32> = part.iter().map(Fragment::width).collect();
    let inner =
        |fragment: &Fragment| fragment.pieces.iter().map(|p| p.run.elastic()).sum::<usize>();
    let elastic: Vec<usize> = part.iter().map(inner).collect();
    let mut ways = vec![Way { cost: 0.0, from: 0, with_hyphen: false }];
    for end in 1..=part.len() {
        let mut best = Way { cost: f64::INFINITY, from: end - 1, with_hyphen: false };
        let hyphen = match &part[end - 1].after {
            After::Hyphen(hyphen) if end < part.len() => Some(hyphen.width()),
            _ => None,
        };
        let (mut wide, mut spaces, mut space) = (hyphen.unwrap_or(0.0), 0usize, 0.0_f32);
        for start in (0..end).rev() {
            wide += widths[start];
            spaces += elastic[start];
            if start + 1 < end
                && let After::Space(piece) = &part[start].after
            {
                wide += piece.width();
                space = space.max(piece.width());
                spaces += 1;
            }
            let unit = if space > 0.0 { space } else { 3.0 };
            let shrink = if edge == Edge::Justified { unit * SHRINK * spaces as f32 } else { 0.0 };
            if wide > width + shrink + 0.01 && start + 1 < end {
                break;
            }
            let way = ways[start];
            let badness =
                badness(width - wide, unit * spaces as f32, width, edge, end == part.len());
            let hyphens = if hyphen.is_some() { HYPHEN } else { 0.0 };
            let ladder = if hyphen.is_some() && way.with_hyphen { LADDER } else { 0.0 };
            // One short word alone on the last line.
            let is_lone = end == part.len() && start > 0 && wide < width * 0.09;
            let is_remnant = end == part.len() && way.with_hyphen && spaces == 0;
            let lone = match (is_lone, is_remnant) {
                (_, true) => REMNANT,
                (true, false) => LONE,
                (false, false) => 0.0,
            };
            let cost = way.cost + (1.0 + badness + hyphens).powi(2) + ladder + lone;
            if cost < best.cost {
                best = Way { cost, from: start, with_hyphen: hyphen.is_some() };
            }
        }
        ways.push(best);
    }
    let mut ends = Vec::new();
    let mut at = part.len();
    while at > 0 {
        ends.push(at);
        at = ways[at].from;
    }
    ends.reverse();
    ends
}

/// How far a line is from its natural look: 100 at the limit of what its spaces may do.
fn badness(room: f32, spaces: f32, width: f32, edge: Edge, is_last: bool) -> f64 {
    let ratio = match edge {
        _ if is_last && room >= 0.0 => 0.0,
        Edge::Ragged => room / (width * 0.14),
        Edge::Justified if room >= 0.0 => room / (spaces * STRETCH).max(0.1),
        Edge::Justified => -room / (spaces * SHRINK).max(0.1),
    };
    (100.0 * f64::from(ratio).powi(3)).min(1e5)
}

/// Sets one line.
fn line(part: &[Fragment], width: f32, edge: Edge, is_last: bool) -> Set {
    let mut pieces: Vec<&Piece> = Vec::new();
    for (at, fragment) in part.iter().enumerate() {
        pieces.extend(&fragment.pieces);
        match &fragment.after {
            After::Space(space) if at + 1 < part.len() => pieces.push(space),
            After::Hyphen(hyphen) if at + 1 == part.len() && !is_last => pieces.push(hyphen),
            _ => {}
        }
    }
    let natural: f32 = pieces.iter().map(|piece| piece.width()).sum();
    let spaces: usize = pieces.iter().map(|piece| piece.run.elastic()).sum();
    let room = width - natural;
    let size = pieces.iter().map(|piece| piece.style.size).fold(0.0, f32::max);
    let extra = room / spaces.max(1) as f32;
    let grows = edge == Edge::Justified && spaces > 0 && (!is_last || room < 0.0);
    let extra = if grows && extra <= size * GAP { extra } else { 0.0 };
    let mut set = Set { drawn: Vec::new(), width: natural + extra * spaces as f32 };
    let places = places(&pieces, extra);
    for (piece, x) in pieces.iter().zip(places) {
        append(&mut set.drawn, piece, x, extra);
    }
    let x = set.width;
    // A space at the end, which is not seen, parts the last word from the next line's first.
    if let Some(After::Space(space)) = part.last().map(|fragment| &fragment.after)
        && !is_last
    {
        append(&mut set.drawn, space, x, 0.0);
    }
    set
}

/// Where the pieces of a line stand. They are drawn in the order in which they are read; words that are
/// read from right to left, and the spaces between them, stand in the other order.
fn places(pieces: &[&Piece], extra: f32) -> Vec<f32> {
    let wide = |piece: &Piece| piece.width() + extra * piece.run.elastic() as f32;
    let mut order: Vec<usize> = (0..pieces.len()).collect();
    let mut at = 0;
    while at < pieces.len() {
        let is_between = |piece: &&Piece| piece.run.leftward || piece.run.text.trim().is_empty();
        let reach = pieces[at..].iter().take_while(|piece| is_between(piece)).count();
        let last = pieces[at..at + reach].iter().rposition(|piece| piece.run.leftward);
        match last.filter(|_| pieces[at].run.leftward) {
            Some(last) => {
                order[at..=at + last].reverse();
                at += last + 1;
            }
            None => at += 1,
        }
    }
    let (mut places, mut x) = (vec![0.0; pieces.len()], 0.0);
    for piece in order {
        places[piece] = x;
        x += wide(pieces[piece]);
    }
    places
}

/// Draws a piece that is read from right to left letter by letter, in the order in which it is read.
fn append_leftward(drawn: &mut Vec<Drawn>, Piece { run, style }: &Piece, x: f32) {
    let mut pens = Vec::with_capacity(run.glyphs.len());
    let mut pen = x;
    for glyph in &run.glyphs {
        pens.push((pen, glyph));
        pen += (glyph.advance + style.tracking) * style.size;
    }
    for start in ordered::Set::from_iter(run.glyphs.iter().map(|glyph| glyph.text.start)) {
        let of = |(_, glyph): &&(f32, &Glyph)| glyph.text.start == start;
        let Some((x, first)) = pens.iter().find(of) else { continue };
        let text = run.text[first.text.clone()].to_owned();
        let glyphs = pens
            .iter()
            .filter(of)
            .map(|(_, glyph)| Glyph { text: 0..text.len(), ..(*glyph).clone() });
        let glyphs = glyphs.collect();
        drawn.push(Drawn { x: *x, face: run.face, style: Rc::clone(style), text, glyphs });
    }
}

/// Adds a piece, to what is drawn with its neighbour where it can be.
fn append(drawn: &mut Vec<Drawn>, piece: &Piece, x: f32, extra: f32) {
    let Piece { run, style } = piece;
    if run.leftward {
        append_leftward(drawn, piece, x);
        return;
    }
    // A space before words that are read from right to left may stand elsewhere.
    let is_next = |last: &Drawn| {
        let wide: f32 = last.glyphs.iter().map(|glyph| glyph.advance).sum();
        (last.x + wide * last.style.size - x).abs() < 0.5
    };
    let is_same =
        |last: &&mut Drawn| last.face == run.face && last.style == *style && is_next(last);
    if drawn.last_mut().filter(is_same).is_none() {
        let (text, glyphs) = (String::new(), Vec::new());
        drawn.push(Drawn { x, face: run.face, style: Rc::clone(style), text, glyphs });
    }
    if let Some(last) = drawn.last_mut() {
        let shift = last.text.len();
        last.text.push_str(&run.text);
        for glyph in &run.glyphs {
            let mut glyph = glyph.clone();
            glyph.advance += style.tracking;
            if is_elastic(&run.text[glyph.text.clone()]) {
                glyph.advance += extra / style.size;
            }
            glyph.text = glyph.text.start + shift..glyph.text.end + shift;
            last.glyphs.push(glyph);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::documents::pdf::shape::Run;

    /// A piece of as many glyphs as letters, each as wide as the size.
    fn piece(text: &str, leftward: bool) -> Piece {
        let glyph = |(at, letter): (usize, char)| Glyph {
            id: 1,
            advance: 1.0,
            offset: (0.0, 0.0),
            text: at..at + letter.len_utf8(),
        };
        let mut glyphs: Vec<Glyph> = text.char_indices().map(glyph).collect();
        if leftward {
            glyphs.reverse();
        }
        let run = Run { face: Face::Serif, text: text.into(), glyphs, leftward };
        Piece { run: Rc::new(run), style: Rc::new(Style::new(Face::Serif, 10.0)) }
    }

    #[test]
    fn words_from_right_to_left_stand_in_their_order_and_are_read_in_ours() {
        let of = [
            piece("a", false),
            piece(" ", false),
            piece("אב", true),
            piece(" ", false),
            piece("ג", true),
            piece(" ", false),
            piece("b", false),
        ];
        let pieces: Vec<&Piece> = of.iter().collect();
        // Seen: a, a space, ג, a space, בא, a space, b.
        assert_eq!(places(&pieces, 0.0), [0.0, 10.0, 40.0, 30.0, 20.0, 60.0, 70.0]);
        let mut drawn = Vec::new();
        append(&mut drawn, &of[2], 40.0, 0.0);
        let said: Vec<(&str, f32)> = drawn.iter().map(|d| (d.text.as_str(), d.x)).collect();
        // The first letter stands at the right.
        assert_eq!(said, [("א", 50.0), ("ב", 40.0)]);
    }
}
