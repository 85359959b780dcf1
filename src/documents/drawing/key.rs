//! The key above a chart: what each series looks like, and what it is called.

use super::super::model::Chart;
use super::series_look as look;
use super::text;
use super::{Anchor, Point, Shape, Sketch, WIDTH};

pub const SIZE: f32 = 8.5;
const LINE: f32 = 13.0;
const BOX: f32 = 16.0;

/// Draws the key at the top; how high it is. One series that the title names needs none.
pub fn draw(sketch: &mut Sketch, chart: &Chart, sample: fn(&mut Sketch, usize, Point, f32)) -> f32 {
    let names: Vec<&str> = chart.series.iter().map(|series| series.name.trim()).collect();
    if names.len() < 2 && names.first().is_none_or(|name| name.is_empty() || *name == chart.title) {
        return 4.0;
    }
    let (mut x, mut y) = (0.0, 0.0);
    for (at, name) in names.iter().enumerate() {
        let name = text::lines(name, SIZE, WIDTH - BOX - 20.0, 1).join("");
        let wide = BOX + 5.0 + text::width(&name, SIZE);
        if x > 0.0 && x + wide > WIDTH {
            (x, y) = (0.0, y + LINE);
        }
        sample(sketch, at, (x, y + 2.0), BOX);
        sketch.text((x + BOX + 5.0, y + 9.0), Anchor::Start, SIZE, name);
        x += wide + 16.0;
    }
    y + LINE + 8.0
}

/// A piece of a series' area.
pub fn area(sketch: &mut Sketch, series: usize, (x, y): Point, wide: f32) {
    look::fill(sketch, series, (x, y), (x + wide, y + 8.0));
}

/// A piece of a series' line with its mark.
pub fn line(sketch: &mut Sketch, series: usize, (x, y): Point, wide: f32) {
    let points = vec![(x, y + 4.0), (x + wide, y + 4.0)];
    let dashes = look::dashes(series);
    sketch.shapes.push(Shape::Stroke { points, closed: false, width: 1.4, dashes, grey: 0 });
    look::mark(sketch, series, (x + wide / 2.0, y + 4.0));
}
