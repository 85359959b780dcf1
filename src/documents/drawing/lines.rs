//! Lines over the places: a line a series, with a mark at each value.

use super::super::model::Chart;
use super::along::{self, Field};
use super::scale::Scale;
use super::series_look as look;
use super::{Anchor, Shape, Sketch, WIDTH, bars, key, text};

const HEIGHT: f32 = 190.0;
/// Beyond so many places the marks would lie on each other.
const MARKED: usize = 40;

/// Draws it; how high it is.
pub fn draw(sketch: &mut Sketch, chart: &Chart) -> f32 {
    let values = || chart.series.iter().flat_map(|series| series.values.iter().copied());
    let scale = Scale::of(values(), bars::is_whole(chart), 5.0);
    let top = key::draw(sketch, chart, key::line) + 8.0;
    let left = along::numbers(sketch, chart, &scale) + 8.0;
    let corners = ((left, top), (WIDTH, top + HEIGHT));
    let field = Field { scale, corners, is_lying: false, places: chart.places.len() };
    field.grid(sketch, chart);
    field.names(sketch, chart);
    for (at, series) in chart.series.iter().enumerate() {
        // A value that is missing breaks the line.
        let known = |value: &Option<f64>| value.is_some_and(f64::is_finite);
        let values: Vec<Option<f64>> =
            (0..chart.places.len()).map(|place| series.values.get(place).copied()).collect();
        let points: Vec<_> = values
            .iter()
            .enumerate()
            .map(|(place, value)| {
                known(value).then(|| field.point(value.unwrap_or_default(), field.middle(place)))
            })
            .collect();
        for run in points.split(Option::is_none).filter(|run| run.len() > 1) {
            let points = run.iter().flatten().copied().collect();
            let dashes = look::dashes(at);
            let stroke = Shape::Stroke { points, closed: false, width: 1.4, dashes, grey: 0 };
            sketch.shapes.push(stroke);
        }
        if points.len() <= MARKED {
            points.iter().flatten().for_each(|point| look::mark(sketch, at, *point));
        }
    }
    values_of_one_line(sketch, chart, &field);
    top + HEIGHT + 28.0
}

/// The values of a line that is alone; of several they would lie on each other.
fn values_of_one_line(sketch: &mut Sketch, chart: &Chart, field: &Field) {
    let [series] = &chart.series[..] else { return };
    for (place, value) in series.values.iter().enumerate().take(chart.places.len()) {
        let said = chart.said(*value, sketch.language);
        if value.is_finite() && text::width(&said, bars::VALUE) <= field.room() - 2.0 {
            let (x, y) = field.point(*value, field.middle(place));
            bars::on_ground(sketch, (x, y - 6.0), &said, Anchor::Middle);
        }
    }
}
