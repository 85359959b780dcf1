//! Labels at their places on sheets of one make.

use super::super::super::model::{Block, LabelSheet, Line};
use super::super::boxes::{Owner, Page, Strip};
use super::super::lines::{Edge, Set, set};
use super::super::tags::Kind;
use super::super::text::fragments;
use super::{Setter, baseline, put_line};

/// The text's size where it fits, and the least that can be read at all.
const SIZE: f32 = 10.5;
const LEAST: f32 = 4.0;
/// From a label's edge to its text.
const PAD: (f32, f32) = (10.0, 5.0);
const LEADING: f32 = 1.22;

impl Setter<'_> {
    pub(super) fn labels(&mut self) -> Vec<Page> {
        let mut pages = Vec::new();
        let document = self.document;
        for block in &document.blocks {
            if let Block::Labels { sheet, labels } = block {
                let on_page = usize::from(sheet.columns) * usize::from(sheet.rows);
                for labels in labels.chunks(on_page.max(1)) {
                    pages.push(self.page_of_labels(sheet, labels));
                }
            }
        }
        if pages.is_empty() {
            pages.push(Page::default());
        }
        pages
    }

    fn page_of_labels(&mut self, sheet: &LabelSheet, labels: &[Line]) -> Page {
        let mut page = Page::default();
        let LabelSheet { columns, size, margin, pitch, .. } = *sheet;
        for (place, label) in (0u16..).zip(labels) {
            let (column, row) = (place % columns.max(1), place / columns.max(1));
            let left = f32::from(margin.0) + f32::from(pitch.0) * f32::from(column);
            let top = f32::from(margin.1) + f32::from(pitch.1) * f32::from(row);
            let inner = (
                (f32::from(size.0) - 2.0 * PAD.0).max(10.0),
                (f32::from(size.1) - 2.0 * PAD.1).max(10.0),
            );
            let (text, lines) = self.fitted(label, inner);
            let node = self.tree.add(None, Kind::Paragraph);
            let high = lines.len() as f32 * text * LEADING;
            let mut strip = Strip::new(0.0, 0.0);
            let start = top + PAD.1 + (inner.1 - high).max(0.0) / 2.0;
            for (line, at) in lines.into_iter().zip(0u16..) {
                let leading = text * LEADING;
                let y = start + f32::from(at) * leading + baseline(leading, text);
                put_line(&mut strip, line, (left + PAD.0, y), Owner::Node(node));
            }
            page.marks.extend(strip.marks);
        }
        page
    }

    /// A label's lines in the largest size that fits; what fits in none is cut.
    fn fitted(&mut self, label: &Line, (width, height): (f32, f32)) -> (f32, Vec<Set>) {
        let mut size = SIZE;
        loop {
            let looks = self.looks(size, 0, false);
            let fragments = fragments(&mut self.shaper, label, &looks);
            let mut lines = set(&fragments, width, Edge::Ragged);
            let fit = (height / (size * LEADING)).floor() as usize;
            // A word is cut only when nothing else helps.
            let is_whole = fragments.iter().all(|fragment| fragment.width() <= width);
            if lines.len() <= fit && (is_whole || size <= LEAST) {
                return (size, lines);
            }
            if size <= LEAST {
                lines.truncate(fit);
                return (size, lines);
            }
            size = (size - 0.5).max(LEAST);
        }
    }
}
