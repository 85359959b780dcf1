//! Tables that the page is too narrow for: each row by itself, what its cells say behind their
//! headings.

use std::rc::Rc;

use super::super::super::model::Line;
use super::super::super::tables::Table;
use super::super::boxes::{Owner, Strip, What};
use super::super::lines::{Edge, set};
use super::super::tags::Kind;
use super::super::text::{Style, fragments};
use super::{Area, Setter, baseline, is_empty, put_line};

const HAIR: f32 = 0.75;
/// So many lines a heading has at most that is said again.
const MOST: usize = 3;

impl Setter<'_> {
    pub(super) fn stacked(
        &mut self,
        Table { head, rows, .. }: Table<'_>,
        area: &Area,
        out: &mut Vec<Strip>,
    ) {
        let (size, leading) = self.sizes.table;
        let (face, _, _) = self.sizes.faces;
        let style = Style::new(face, size).grey(0x33);
        let looks = self.looks(size, 0, false);
        let mut names = self.looks(size, 0, false);
        names.plain = Rc::clone(&names.strong);
        let widths = head.iter().skip(1).map(|label| self.shaper.width(face, label) * size);
        let widest = widths.fold(0.0, f32::max);
        let column = (widest + size).clamp(area.width * 0.2, area.width * 0.42);
        let list = self.tree.add(area.node, Kind::List(false));
        let again = self.under.take().and_then(|line| self.again(&line, area));
        for (number, row) in rows.iter().enumerate() {
            let item = self.tree.add(Some(list), Kind::Item);
            let first = out.len();
            for (at, cell) in row.iter().enumerate().filter(|(_, cell)| !is_empty(cell)) {
                // The first cell says whom or what the row is about, and needs no heading.
                let is_name = at == 0;
                let label = head.get(at).filter(|_| !is_name).map_or("", String::as_str);
                let label_node = self.tree.add(Some(item), Kind::Label);
                let body = self.tree.add(Some(item), Kind::Body);
                let before = if is_name { 0.0 } else { column };
                let labels = self.text(label, style.clone(), column - size * 0.5);
                let looks = if is_name { &names } else { &looks };
                let value = fragments(&mut self.shaper, cell, looks);
                let values = set(&value, area.width - before, Edge::Ragged);
                let count = labels.len().max(values.len());
                let (mut labels, mut values) = (labels.into_iter(), values.into_iter());
                for line in 0..count {
                    let above = if is_name && line == 0 { self.sizes.gap * 0.7 } else { 0.0 };
                    let mut strip = Strip::new(above, leading);
                    let y = baseline(leading, size);
                    if let Some(line) = labels.next() {
                        put_line(&mut strip, line, (area.x, y), Owner::Node(label_node));
                    }
                    if let Some(line) = values.next() {
                        put_line(&mut strip, line, (area.x + before, y), Owner::Node(body));
                    }
                    self.push(strip, area, out);
                }
            }
            let mut rule = Strip::new(0.0, self.sizes.gap * 0.7);
            let line = What::Filled { size: (area.width, HAIR), grey: 0x88 };
            rule.put((area.x, self.sizes.gap * 0.7 - HAIR), line, Owner::Decor);
            self.push(rule, area, out);
            // A row is not parted, unless it is one that fills the page.
            let count = out.len() - first;
            let is_short = count < 16;
            for (at, strip) in out[first..].iter_mut().enumerate() {
                strip.keeps_next = at + 1 < count && (is_short || at == 0 || at + 3 >= count);
                // The first row begins below the heading itself.
                strip.head = again.clone().filter(|_| number + at > 0);
            }
        }
        if !rows.is_empty() {
            out.push(Strip::new(0.0, self.sizes.gap * 0.8));
        }
    }

    /// The heading that rows stand under, as it is said again where a page begins with one of them: a building,
    /// a list of promises. It is set as text, since no part begins there; one that takes the page from its
    /// rows is not said again.
    fn again(&mut self, line: &Line, area: &Area) -> Option<Rc<Vec<Strip>>> {
        let (size, leading) = self.sizes.table;
        let looks = self.looks(size, 0x44, false);
        let said = fragments(&mut self.shaper, line, &looks);
        let lines = set(&said, area.width, Edge::Ragged).into_iter().map(|line| {
            let mut strip = Strip::new(0.0, leading);
            put_line(&mut strip, line, (area.x, baseline(leading, size)), Owner::Decor);
            strip.bars.clone_from(&area.bars);
            strip
        });
        Some(lines.collect::<Vec<_>>()).filter(|lines| lines.len() <= MOST).map(Rc::new)
    }
}
