//! Labels at their places on sheets of one make.

use super::super::super::labels::{LEAST, PAD, common, letters};
use super::super::super::model::{Block, LabelSheet, Line, plain, told};
use super::super::boxes::{Owner, Page, Strip};
use super::super::lines::{Edge, Set, set};
use super::super::tags::Kind;
use super::super::text::{Fragment, fragments};
use super::{Setter, baseline, put_line};

const LEADING: f32 = 1.22;

impl Setter<'_> {
    pub(super) fn labels(&mut self) -> Vec<Page> {
        let mut pages = Vec::new();
        let document = self.document;
        for block in &document.blocks {
            if let Block::Labels { sheet, labels } = block {
                let on_page = usize::from(sheet.columns) * usize::from(sheet.rows);
                let (usual, inner) = (letters(sheet, document.large), inner(sheet));
                let fitted: Vec<f32> =
                    labels.iter().map(|label| self.fitted(label, inner, usual).0).collect();
                let common = common(fitted.into_iter(), usual);
                for labels in labels.chunks(on_page.max(1)) {
                    pages.push(self.page_of_labels(sheet, labels, common));
                }
            }
        }
        if pages.is_empty() {
            pages.push(Page::default());
        }
        pages
    }

    fn page_of_labels(&mut self, sheet: &LabelSheet, labels: &[Line], usual: f32) -> Page {
        let mut page = Page::default();
        let LabelSheet { columns, margin, pitch, .. } = *sheet;
        for (place, label) in (0u16..).zip(labels) {
            let (column, row) = (place % columns.max(1), place / columns.max(1));
            let left = f32::from(margin.0) + f32::from(pitch.0) * f32::from(column);
            let top = f32::from(margin.1) + f32::from(pitch.1) * f32::from(row);
            let inner = inner(sheet);
            let (text, lines) = self.fitted(label, inner, usual);
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

    /// A label's lines in the largest size that fits; what fits in none ends where there is no more room,
    /// and shows that it does.
    fn fitted(&mut self, label: &Line, (width, height): (f32, f32), usual: f32) -> (f32, Vec<Set>) {
        let mut size = usual;
        loop {
            let (fragments, lines) = self.label_lines(label, size, width);
            let fit = (height / (size * LEADING)).floor() as usize;
            // A word is cut only when nothing else helps.
            let is_whole = fragments.iter().all(|fragment| fragment.width() <= width);
            if lines.len() <= fit && (is_whole || size <= LEAST) {
                return (size, lines);
            }
            if size <= LEAST {
                return (size, self.ended(label, size, width, fit));
            }
            size = (size - 0.5).max(LEAST);
        }
    }

    fn label_lines(&mut self, label: &Line, size: f32, width: f32) -> (Vec<Fragment>, Vec<Set>) {
        let looks = self.looks(size, 0, false);
        let fragments = fragments(&mut self.shaper, label, &looks);
        let lines = set(&fragments, width, Edge::Ragged);
        (fragments, lines)
    }

    /// As much of a label as has room, with « … ».
    fn ended(&mut self, label: &Line, size: f32, width: f32, fit: usize) -> Vec<Set> {
        let letters: Vec<char> = told(label).replace('\n', " ").chars().collect();
        let mut count = letters.len();
        loop {
            count = count * 9 / 10;
            let text: String = letters[..count].iter().collect();
            let (_, lines) = self.label_lines(&plain(format!("{text}…")), size, width);
            if lines.len() <= fit || count == 0 {
                return lines;
            }
        }
    }
}

/// The room of a label.
fn inner(sheet: &LabelSheet) -> (f32, f32) {
    let (width, height) = sheet.size;
    let room = |length: u16, pad: f32| (f32::from(length) - 2.0 * pad).max(10.0);
    (room(width, PAD.0), room(height, PAD.1))
}
