//! Charts as shapes, drawn once for every writer: areas, strokes and texts in points. They are told
//! apart in black on white: greys, hatches, dashes and marks, never colours.

mod along;
mod bars;
mod key;
mod lines;
mod scale;
mod series_look;
mod text;

use crate::i18n::language::Language;

use super::model::{Chart, ChartShape};

/// The width of a drawing: the text's on a Letter page.
pub const WIDTH: f32 = 470.0;
/// What no drawing is higher than, so that it fits a page with its title.
pub const HIGHEST: f32 = 520.0;

/// A chart drawn.
#[derive(Debug, Clone, PartialEq)]
pub struct Drawing {
    /// Its width and height; the origin is at the upper left.
    pub size: (f32, f32),
    /// What is drawn, the lowest first.
    pub shapes: Vec<Shape>,
}

/// A piece of a drawing; points are to the right and down.
#[derive(Debug, Clone, PartialEq)]
pub enum Shape {
    /// A closed area filled with a grey: 0 is black, 255 white.
    Area {
        /// Its corners.
        points: Vec<Point>,
        /// Its grey.
        grey: u8,
    },
    /// A line through points.
    Stroke {
        /// The points.
        points: Vec<Point>,
        /// Whether it goes back to its first point.
        closed: bool,
        /// How thick it is.
        width: f32,
        /// How long it is drawn and left out, in turns; empty for a whole line.
        dashes: &'static [f32],
        /// Its grey.
        grey: u8,
    },
    /// A text in a sans-serif face.
    Text {
        /// Where its base line begins, has its middle or ends.
        at: Point,
        /// Which of the three.
        anchor: Anchor,
        /// Its size.
        size: f32,
        /// Whether it is bold.
        bold: bool,
        /// What it says.
        text: String,
    },
}

/// A point: to the right and down.
pub type Point = (f32, f32);

/// What of a text stands at its point.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Anchor {
    /// Its beginning.
    Start,
    /// Its middle.
    Middle,
    /// Its end.
    End,
}

/// A chart as shapes. Its title is not among them: it is a text of the paper.
pub fn drawing(chart: &Chart, language: Language) -> Drawing {
    let mut sketch = Sketch { language, shapes: Vec::new() };
    let height = match chart.shape {
        ChartShape::Lines => lines::draw(&mut sketch, chart),
        ChartShape::Bars | ChartShape::Stacked => bars::draw(&mut sketch, chart),
    };
    Drawing { size: (WIDTH, height), shapes: sketch.shapes }
}

/// What a chart shows, in words, for whoever cannot see it: its title and every number.
pub fn told(chart: &Chart, language: Language) -> String {
    let colon = if language == Language::French { "\u{a0}: " } else { ": " };
    let mut told = chart.title.clone();
    for (at, place) in chart.places.iter().enumerate() {
        let values = chart.series.iter().filter_map(|series| {
            let value = series.values.get(at).filter(|value| value.is_finite())?;
            let said = chart.said(*value, language);
            Some(match series.name.is_empty() {
                true => said,
                false => format!("{} {said}", series.name),
            })
        });
        let values: Vec<String> = values.collect();
        told.push_str(&format!(". {place}{colon}{}", values.join(", ")));
    }
    told
}

/// A drawing being made.
struct Sketch {
    language: Language,
    shapes: Vec<Shape>,
}

impl Sketch {
    fn area(&mut self, points: Vec<Point>, grey: u8) {
        self.shapes.push(Shape::Area { points, grey });
    }

    fn stroke(&mut self, points: Vec<Point>, width: f32, grey: u8) {
        self.shapes.push(Shape::Stroke { points, closed: false, width, dashes: &[], grey });
    }

    fn outline(&mut self, points: Vec<Point>, width: f32) {
        let (closed, dashes) = (true, &[][..]);
        self.shapes.push(Shape::Stroke { points, closed, width, dashes, grey: 0 });
    }

    fn text(&mut self, at: Point, anchor: Anchor, size: f32, text: impl Into<String>) {
        let text = text.into();
        if !text.is_empty() {
            self.shapes.push(Shape::Text { at, anchor, size, bold: false, text });
        }
    }
}

/// The corners of a rectangle from two that face each other.
fn rectangle(a: Point, b: Point) -> Vec<Point> {
    vec![a, (b.0, a.1), b, (a.0, b.1)]
}

#[cfg(test)]
mod tests;
