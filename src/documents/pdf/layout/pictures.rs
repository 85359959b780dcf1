//! Charts and pictures.

use std::rc::Rc;

use super::super::super::drawing;
use super::super::super::model::{Chart, Inline, Picture};
use super::super::super::tables::Table;
use super::super::boxes::{Owner, Strip, What};
use super::super::lines::Edge;
use super::super::tags::Kind;
use super::{Area, Manner, Setter, image};
use crate::picture;

impl Setter<'_> {
    /// A chart, with its numbers in large print.
    pub(super) fn chart(&mut self, chart: &Chart, area: &Area, out: &mut Vec<Strip>) {
        let language = self.document.language;
        let mut looks = self.looks(self.sizes.text.0, 0, false);
        looks.plain = Rc::clone(&looks.strong);
        let node = self.tree.add(area.node, Kind::Paragraph);
        let manner = Manner {
            above: self.sizes.gap * 1.6,
            edge: Edge::Ragged,
            whole: true,
            ..self.manner(area)
        };
        self.line(&[Inline::Text(chart.title.clone())], &looks, manner, area, node, out);
        if let Some(last) = out.last_mut() {
            last.keeps_next = true;
        }
        let drawing = Rc::new(drawing::drawing(chart, language));
        let scale = (area.width / drawing.size.0).min(1.0);
        let mut strip = Strip::new(self.sizes.gap, drawing.size.1 * scale + self.sizes.gap);
        let told = drawing::told(chart, language);
        let figure = self.tree.add(area.node, Kind::Figure(told));
        let what = What::Drawing { drawing, scale };
        strip.put((area.x, 0.0), what, Owner::Node(figure));
        strip.keeps_next = self.document.large;
        self.push(strip, area, out);
        if self.document.large {
            // The drawing's own numbers are small: the table is of no use without it, nor it without.
            let (head, rows) = chart.table(language);
            self.table(Table::to_read(&head, &rows), area, out);
        }
    }

    /// A picture, or what it shows where it cannot be read.
    pub(super) fn picture(&mut self, picture: &Picture, area: &Area, out: &mut Vec<Strip>) {
        let Some((number, natural)) = self.image(picture) else {
            // What cannot be shown is told.
            self.paragraph(&[Inline::Emphasis(picture.told.clone())], area, out);
            return;
        };
        let most_high = picture.most_high.map_or(430.0, f32::from);
        let size = within(natural, (area.width, most_high));
        // What is said under it stands nearer to it than the next one does.
        let mut strip = Strip::new(self.sizes.gap * 1.6, size.1 + self.sizes.gap * 0.4);
        let figure = self.tree.add(area.node, Kind::Figure(picture.told.clone()));
        strip.put((area.x, 0.0), What::Picture { number, size }, Owner::Node(figure));
        self.push(strip, area, out);
    }

    /// A picture's number and its natural size, at 96 dots to an inch; `None` when it cannot be read.
    pub(super) fn image(&mut self, picture: &Picture) -> Option<(usize, (f32, f32))> {
        let image = image(&picture.bytes)?;
        let turn = picture::turn(&picture.bytes);
        let (wide, high) = match (image.size(), turn.is_sideways()) {
            ((wide, high), true) => (high, wide),
            (size, false) => size,
        };
        self.pictures.push((image, turn));
        let size = (wide.max(1) as f32 * 0.75, high.max(1) as f32 * 0.75);
        Some((self.pictures.len() - 1, size))
    }
}

/// A size brought within another, its proportions kept; never enlarged.
pub(super) fn within(size: (f32, f32), most: (f32, f32)) -> (f32, f32) {
    let scale = (most.0 / size.0).min(most.1 / size.1).min(1.0);
    (size.0 * scale, size.1 * scale)
}
