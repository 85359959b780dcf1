//! Where people write: blanks and lines to sign on, and what stands on the page that is signed.

use super::super::super::model::Signature;
use super::super::boxes::{Owner, Strip, What};
use super::super::tags::Kind;
use super::super::text::Style;
use super::{Area, MM, Setter, baseline, put_line};

/// Between two that stand side by side.
const GUTTER: f32 = 12.0 * MM;
/// What stays free above a line to sign on.
const HAND: f32 = 20.0 * MM;
const LINE: f32 = 0.75;
/// The least that is left to write on behind a word: an inch.
const ROOM: f32 = 72.0;

impl Setter<'_> {
    /// Words with a line to write on behind each; whoever fills them in has all of them on one page.
    pub(super) fn blanks(&mut self, labels: &[String], area: &Area, out: &mut Vec<Strip>) {
        let (size, leading) = self.sizes.text;
        let (face, _, _) = self.sizes.faces;
        let widest = labels.iter().map(|label| self.shaper.width(face, label) * size);
        let least = widest.fold(0.0, f32::max) + ROOM;
        // A row that has fewer is no wider for it.
        let beside = abreast(labels.len(), least, area.width);
        let width = column(beside, area.width);
        let first = out.len();
        for labels in labels.chunks(beside) {
            let lines: Vec<_> = labels
                .iter()
                .map(|label| self.text(label, Style::new(face, size), width))
                .collect();
            let rows = lines.iter().map(Vec::len).max().unwrap_or(1).max(1);
            let height = rows as f32 * leading + size * 0.9;
            let mut strip = Strip::new(size, height);
            for ((lines, at), _) in lines.into_iter().zip(0u8..).zip(labels) {
                let node = self.tree.add(area.node, Kind::Paragraph);
                let x = area.x + (width + GUTTER) * f32::from(at);
                let top = height - 2.0 - leading * lines.len() as f32;
                for (line, row) in lines.into_iter().zip(0u8..) {
                    let y = top + f32::from(row) * leading + baseline(leading, size);
                    put_line(&mut strip, line, (x, y), Owner::Node(node));
                }
                let what = What::Filled { size: (width, LINE), grey: 0 };
                strip.put((x, height - LINE), what, Owner::Decor);
            }
            self.push(strip, area, out);
        }
        if let [above @ .., _] = &mut out[first..] {
            above.iter_mut().for_each(|strip| strip.keeps_next = true);
        }
    }

    /// Lines to sign on, with the name, the role and the place for the date below each. None is
    /// parted from the others.
    pub(super) fn signatures(&mut self, all: &[Signature], area: &Area, out: &mut Vec<Strip>) {
        let (size, leading) = self.sizes.text;
        let (face, _, _) = self.sizes.faces;
        let least = size * 12.0;
        let first = out.len();
        for row in all.chunks(abreast(all.len(), least, area.width)) {
            // One alone is as long as a name, not as the page.
            let width = column(row.len().max(2), area.width);
            let role_size = if self.document.large { size } else { size * 0.88 };
            let mut strip = Strip::new(HAND, 0.0);
            let mut names = Vec::new();
            for signature in row {
                let name = self.text(&signature.name, Style::new(face, size), width);
                let role =
                    self.text(&signature.role, Style::new(face, role_size).grey(0x33), width);
                let date = self.text(&signature.date, Style::new(face, role_size), width);
                names.push((name, role, date));
            }
            let rows = |get: fn(&(Vec<_>, Vec<_>, Vec<_>)) -> usize| {
                names.iter().map(get).max().unwrap_or(0)
            };
            let (name_rows, role_rows) = (rows(|n| n.0.len()).max(1), rows(|n| n.1.len()));
            let date_rows = rows(|n| n.2.len());
            let top = LINE + 4.0;
            let role_top = top + name_rows as f32 * leading;
            let role_leading = role_size * 1.32;
            let date_top = role_top + role_rows as f32 * role_leading + 6.0 * MM;
            strip.height = match date_rows {
                0 => role_top + role_rows as f32 * role_leading,
                rows => date_top + rows as f32 * role_leading + 3.0,
            };
            for ((name, role, date), at) in names.into_iter().zip(0u8..) {
                let node = self.tree.add(area.node, Kind::Paragraph);
                let x = area.x + (width + GUTTER) * f32::from(at);
                let rule = What::Filled { size: (width, LINE), grey: 0 };
                strip.put((x, 0.0), rule.clone(), Owner::Decor);
                let has_date = !date.is_empty();
                let parts = [
                    (name, top, leading, size),
                    (role, role_top, role_leading, role_size),
                    (date, date_top, role_leading, role_size),
                ];
                for (lines, top, leading, size) in parts {
                    for (line, row) in lines.into_iter().zip(0u8..) {
                        let y = top + f32::from(row) * leading + baseline(leading, size);
                        put_line(&mut strip, line, (x, y), Owner::Node(node));
                    }
                }
                if has_date {
                    strip.put((x, strip.height - LINE), rule, Owner::Decor);
                }
            }
            strip.keeps_next = true;
            self.push(strip, area, out);
        }
        if let Some(last) = out[first..].last_mut() {
            last.keeps_next = false;
        }
        // Where they need more than a page, none stands alone on the last.
        if let [before @ .., _, _] = &mut out[first..]
            && let Some(strip) = before.last_mut()
        {
            strip.gives_way = true;
        }
        // The hand needs its room at the top of a page too.
        if let Some(strip) = out.get_mut(first) {
            let above = strip.above;
            strip.above = 0.0;
            strip.height += above;
            strip.marks.iter_mut().for_each(|mark| mark.at.1 += above);
        }
    }
}

/// How much of what is signed stands on the page that is signed, at least, and a block at most that is not
/// parted for it.
const SIGNED: (f32, f32) = (90.0, 240.0);

/// Keeps with the place to sign the last lines above it: a page that is signed and says nothing could be put
/// behind any other. What else belongs to the same part stays where there is room for it, and a decision that
/// is kept whole elsewhere is parted in large print, lest half a page be left empty. What was put there last begins at `last`.
pub(super) fn keep_what_is_signed(strips: &mut [Strip], last: usize, large: bool) {
    let height = |strips: &[Strip]| strips.iter().map(|s| s.above + s.height).sum::<f32>();
    let mut from = strips.len();
    while from > 0 && height(&strips[from..]) < SIGNED.0 {
        from -= 1;
    }
    for strip in &mut strips[from..] {
        (strip.keeps_next, strip.gives_way, strip.fills) = (true, false, false);
    }
    // A short last block is not parted either, unless in large print much of a page would be left empty.
    if last < from && height(&strips[last..]) <= SIGNED.1 {
        for strip in &mut strips[last..from] {
            strip.gives_way = large && (strip.gives_way || !strip.keeps_next);
            (strip.keeps_next, strip.fills) = (true, false);
        }
    }
    if !large {
        return;
    }
    let chain = strips[..from].iter_mut().rev().take_while(|strip| strip.keeps_next);
    // The rows of a table say themselves where they are parted.
    let is_parted = |strip: &&mut Strip| strip.gives_way && strip.head.is_none();
    chain.filter(is_parted).for_each(|strip| strip.fills = true);
}

/// How many stand side by side, each no narrower than `least`.
fn abreast(count: usize, least: f32, width: f32) -> usize {
    let fit = ((width + GUTTER) / (least + GUTTER)).floor().max(1.0) as usize;
    let rows = count.max(1).div_ceil(fit);
    count.max(1).div_ceil(rows)
}

fn column(count: usize, width: f32) -> f32 {
    (width - GUTTER * (count as f32 - 1.0)) / count as f32
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_stands_below_others_is_no_wider_than_they() {
        // A page of 470 points: three of 130, three of 170 in two rows, one.
        assert_eq!([130.0, 170.0].map(|least| abreast(3, least, 470.0)), [3, 2]);
        assert_eq!(abreast(1, 170.0, 470.0), 1);
        assert!((column(2, 470.0) * 2.0 + GUTTER - 470.0).abs() < 0.01);
    }
}
