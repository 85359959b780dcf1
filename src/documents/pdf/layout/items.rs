//! Facts, lists, names.

use super::super::super::model::{Block, Line};
use super::super::boxes::{Owner, Strip, What};
use super::super::lines::{Edge, Set, set};
use super::super::tags::{Kind, NodeId};
use super::super::text::{Style, fragments};
use super::{Area, MM, Setter, baseline, put_line};

/// Names side by side: so many rows are read as one block, the left column first.
const ROWS: usize = 40;
/// Between the two columns of names.
const GUTTER: f32 = 8.0 * MM;

impl Setter<'_> {
    /// Labels and what is said of them, aligned, between two rules.
    pub(super) fn facts(&mut self, facts: &[(String, Line)], area: &Area, out: &mut Vec<Strip>) {
        let (size, leading) = self.sizes.text;
        let (face, _, _) = self.sizes.faces;
        let style = Style::new(face, size).grey(0x33);
        let widths = facts.iter().map(|(label, _)| self.shaper.width(face, label) * size);
        let widest = widths.fold(0.0, f32::max);
        let column = (widest + size * 1.4).clamp(area.width * 0.2, area.width * 0.42);
        let looks = self.looks(size, 0, true);
        let list = self.tree.add(area.node, Kind::List(false));
        let first = out.len();
        let pad = self.sizes.gap;
        self.rule(pad * 1.2, area, out);
        for (at, (label, value)) in facts.iter().enumerate() {
            let item = self.tree.add(Some(list), Kind::Item);
            let label_node = self.tree.add(Some(item), Kind::Label);
            let body = self.tree.add(Some(item), Kind::Body);
            let labels = self.text(label, style.clone(), column - size * 0.6);
            let value = fragments(&mut self.shaper, value, &looks);
            let values = set(&value, area.width - column, Edge::Ragged);
            let count = labels.len().max(values.len());
            let (mut labels, mut values) = (labels.into_iter(), values.into_iter());
            for row in 0..count {
                let above = if at == 0 && row == 0 { pad } else { 0.0 };
                let mut strip = Strip::new(above, leading);
                let y = baseline(leading, size);
                if let Some(line) = labels.next() {
                    put_line(&mut strip, line, (area.x, y), Owner::Node(label_node));
                }
                if let Some(line) = values.next() {
                    put_line(&mut strip, line, (area.x + column, y), Owner::Node(body));
                }
                self.push(strip, area, out);
            }
        }
        self.rule(pad, area, out);
        // A long list of facts may go over a page's end, but not with one of them alone.
        let strips = &mut out[first..];
        let (count, few) = (strips.len(), strips.len() < 16);
        for (at, strip) in strips.iter_mut().enumerate() {
            strip.keeps_next = at + 1 < count && (few || at < 2 || at + 3 >= count);
        }
        out.push(Strip::new(0.0, pad * 0.7));
    }

    fn rule(&mut self, above: f32, area: &Area, out: &mut Vec<Strip>) {
        let mut strip = Strip::new(above, 0.75);
        let size = (area.width, 0.75);
        strip.put((area.x, 0.0), What::Filled { size, grey: 0 }, Owner::Decor);
        self.push(strip, area, out);
    }

    /// Items behind their numbers or bullets.
    pub(super) fn list(
        &mut self,
        first: Option<u64>,
        items: &[Vec<Block>],
        area: &Area,
        out: &mut Vec<Strip>,
    ) {
        let (size, leading) = self.sizes.text;
        let (face, _, _) = self.sizes.faces;
        let number = |at: u64| match first {
            Some(first) => format!("{}.", first.saturating_add(at)),
            None => "•".to_owned(),
        };
        let labels: Vec<String> = (0..).map(number).take(items.len()).collect();
        let widths = labels.iter().map(|label| self.shaper.width(face, label) * size);
        let widest = widths.fold(0.0, f32::max);
        let indent = (widest + size * 0.55).max(size * 1.35).min(area.width * 0.5);
        let list = self.tree.add(area.node, Kind::List(first.is_some()));
        for (item, label) in items.iter().zip(&labels) {
            let node = self.tree.add(Some(list), Kind::Item);
            let label_node = self.tree.add(Some(node), Kind::Label);
            let body = self.tree.add(Some(node), Kind::Body);
            let inner = Area {
                x: area.x + indent,
                width: (area.width - indent).max(40.0),
                bars: area.bars.clone(),
                node: Some(body),
            };
            let start = out.len();
            match &item[..] {
                [Block::Paragraph(line)] => {
                    let looks = self.looks(size, 0, true);
                    let manner = self.manner(&inner);
                    self.line(line, &looks, manner, &inner, body, out);
                }
                item => self.blocks(item, &inner, out),
            }
            // An item of nothing, or of a table alone, has its number above it.
            let needs_line =
                !matches!(item.first(), Some(Block::Paragraph(_))) || out.len() == start;
            if needs_line {
                let mut strip = Strip::new(self.sizes.gap, leading);
                strip.bars.clone_from(&area.bars);
                strip.keeps_next = out.len() > start;
                out.insert(start, strip);
            }
            let is_short = matches!(&item[..], [Block::Paragraph(_)]);
            if let Some(strip) = out.get_mut(start) {
                if is_short {
                    strip.above = self.sizes.gap * 0.4;
                }
                let wide = self.shaper.width(face, label) * size;
                let x = match first {
                    // Numbers end at the same place.
                    Some(_) => area.x + indent - size * 0.55 - wide,
                    None => area.x + size * 0.35,
                };
                let line = self.text(label, Style::new(face, size), area.width);
                let y = baseline(leading, size);
                let mut marks = Strip::new(0.0, 0.0);
                for line in line {
                    put_line(&mut marks, line, (x, y), Owner::Node(label_node));
                }
                strip.marks.splice(0..0, marks.marks);
            }
        }
    }

    /// Names in two columns, read down the left one first; in large print below each other, as lists
    /// that are read by their first words are.
    pub(super) fn names(&mut self, items: &[Line], area: &Area, out: &mut Vec<Strip>) {
        let (size, leading) = self.sizes.text;
        let is_wide = !self.document.large && items.len() > 1 && area.width > size * 20.0;
        let columns = if is_wide { 2 } else { 1 };
        let width = (area.width - GUTTER * (columns as f32 - 1.0)) / columns as f32;
        let hang = size * 1.1;
        let looks = self.looks(size, 0, false);
        let list = self.tree.add(area.node, Kind::List(false));
        for chunk in items.chunks(ROWS * columns) {
            // Each line with its item's node, how far it is set in, and whether its item goes on.
            let mut lines: Vec<(NodeId, f32, bool, Set)> = Vec::new();
            let mut starts = Vec::new();
            for item in chunk {
                let node = self.tree.add(Some(list), Kind::Item);
                let body = self.tree.add(Some(node), Kind::Body);
                let fragments = fragments(&mut self.shaper, item, &looks);
                let set = set(&fragments, width - hang, Edge::Ragged);
                starts.push(lines.len());
                let count = set.len();
                for (at, line) in set.into_iter().enumerate() {
                    // The lines after the first hang behind it.
                    let x = if at == 0 { 0.0 } else { hang };
                    lines.push((body, x, at + 1 < count, line));
                }
            }
            // The left column is as high as the right one, or one item higher.
            let half = lines.len().div_ceil(columns);
            let cut = starts.into_iter().find(|start| *start >= half).unwrap_or(lines.len());
            let right = lines.split_off(if columns > 1 { cut } else { lines.len() });
            let rows = lines.len().max(right.len());
            let first = out.len();
            let (mut left, mut right) = (lines.into_iter(), right.into_iter());
            for row in 0..rows {
                let mut strip = Strip::new(0.0, leading);
                strip.keeps_next = row == 0 || row + 2 == rows;
                for (x, line) in [(0.0, left.next()), (width + GUTTER, right.next())] {
                    let Some((node, inset, goes_on, line)) = line else { continue };
                    let at = (area.x + x + inset, baseline(leading, size));
                    put_line(&mut strip, line, at, Owner::Node(node));
                    strip.keeps_next |= goes_on;
                }
                self.push(strip, area, out);
            }
            if let Some(last) = out[first..].last_mut() {
                last.keeps_next = false;
            }
            if let Some(strip) = out.get_mut(first) {
                strip.above = self.sizes.gap * 0.4;
            }
        }
    }
}
