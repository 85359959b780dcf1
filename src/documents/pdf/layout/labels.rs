//! Labels at their places on sheets of one make.

use super::super::super::labels::{LEAST, PAD, common, letters};
use super::super::super::model::{Block, Inline, LabelSheet, Line, told};
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
                let sizes: Vec<f32> =
                    labels.iter().map(|label| self.fitted(label, inner, usual).size).collect();
                let common = common(sizes.into_iter(), usual);
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

    /// Whose labels do not have room for all that they say, by their first lines.
    pub(in super::super) fn cut_labels(&mut self) -> Vec<String> {
        let document = self.document;
        let mut cut = Vec::new();
        for block in &document.blocks {
            let Block::Labels { sheet, labels } = block else { continue };
            let (usual, inner) = (letters(sheet, document.large), inner(sheet));
            for label in labels {
                if self.fitted(label, inner, usual).is_cut {
                    cut.push(told(label).lines().next().unwrap_or_default().to_owned());
                }
            }
        }
        cut
    }

    fn page_of_labels(&mut self, sheet: &LabelSheet, labels: &[Line], usual: f32) -> Page {
        let mut page = Page::default();
        let LabelSheet { columns, margin, pitch, .. } = *sheet;
        for (place, label) in (0u16..).zip(labels) {
            let (column, row) = (place % columns.max(1), place / columns.max(1));
            let left = f32::from(margin.0) + f32::from(pitch.0) * f32::from(column);
            let top = f32::from(margin.1) + f32::from(pitch.1) * f32::from(row);
            let inner = inner(sheet);
            let Fitted { size: text, lines, .. } = self.fitted(label, inner, usual);
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

    /// A label's lines in the largest size that fits; of what fits in none the longest line is cut, and
    /// shows that it is: the name and the city, without which no letter arrives, stay.
    fn fitted(&mut self, label: &Line, (width, height): (f32, f32), usual: f32) -> Fitted {
        let mut size = usual;
        loop {
            let (fragments, lines) = self.label_lines(label, size, width);
            let fit = (height / (size * LEADING)).floor() as usize;
            // A word is cut only when nothing else helps.
            let is_whole = fragments.iter().all(|fragment| fragment.width() <= width);
            if lines.len() <= fit && (is_whole || size <= LEAST) {
                return Fitted { size, lines, is_cut: false };
            }
            if size <= LEAST {
                let lines = self.shortened(label, size, width, fit);
                return Fitted { size, lines, is_cut: true };
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

    /// A label whose longest lines are cut until it has room, each with « … ».
    fn shortened(&mut self, label: &Line, size: f32, width: f32, fit: usize) -> Vec<Set> {
        let mut parts: Vec<Line> =
            label.split(|piece| *piece == Inline::Break).map(<[Inline]>::to_vec).collect();
        loop {
            let whole: Line = parts.join(&Inline::Break);
            let (_, mut lines) = self.label_lines(&whole, size, width);
            let length = |part: &Line| told(part).chars().count();
            let longest = parts.iter_mut().max_by_key(|part| length(part));
            let longest = longest.filter(|part| length(part) > 1 && lines.len() > fit);
            let Some(longest) = longest else {
                lines.truncate(fit);
                return lines;
            };
            let said = told(longest);
            let kept = said.trim_end_matches('…').chars().count() * 9 / 10;
            let text = said.chars().take(kept).collect::<String>().trim_end().to_owned() + "…";
            let is_strong = matches!(longest.first(), Some(Inline::Strong(_)));
            *longest = vec![if is_strong { Inline::Strong(text) } else { Inline::Text(text) }];
        }
    }
}

/// A label as it is set.
struct Fitted {
    size: f32,
    lines: Vec<Set>,
    /// Whether it has no room for all that it says.
    is_cut: bool,
}

/// The room of a label.
fn inner(sheet: &LabelSheet) -> (f32, f32) {
    let (width, height) = sheet.size;
    let room = |length: u16, pad: f32| (f32::from(length) - 2.0 * pad).max(10.0);
    (room(width, PAD.0), room(height, PAD.1))
}
