//! Lines over the places: a line a series, with a mark at each value.

use super::super::model::Chart;
use super::along::{self, Field};
use super::scale::Scale;
use super::series_look as look;
use super::{Anchor, Point, Shape, Sketch, WIDTH, bars, key, text};

const HEIGHT: f32 = 190.0;
/// Beyond so many places the marks would lie on each other.
const MARKED: usize = 40;

/// Draws it; how high it is.
pub fn draw(sketch: &mut Sketch, chart: &Chart) -> f32 {
    let scale = Scale::of(bars::every_value(chart), bars::is_whole(chart), 5.0);
    let top = key::draw(sketch, chart, key::line) + 8.0;
    let left = along::numbers(sketch, chart, &scale) + 8.0;
    let corners = ((left, top), (WIDTH, top + HEIGHT));
    let field = Field {
        scale,
        corners,
        is_lying: false,
        places: chart.places.len(),
        at: along::along_days(&chart.days),
    };
    field.grid(sketch, chart);
    match chart.days.is_empty() {
        true => field.names(sketch, chart),
        false => field.days(sketch, chart),
    }
    field.target(sketch, chart);
    let mut marks = Vec::new();
    for (at, series) in chart.series.iter().enumerate() {
        // A value that is missing breaks the line.
        let known = |value: &Option<f64>| value.is_some_and(f64::is_finite);
        let values: Vec<Option<f64>> =
            (0..chart.places.len()).map(|place| series.values.get(place).copied()).collect();
        let points: Vec<Option<Point>> = values
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
        marks.push((at, points));
    }
    match chart.days.is_empty() {
        true => values_of_one_line(sketch, chart, &field),
        false => values_of_days(sketch, chart, &field),
    }
    // No value's ground covers a mark.
    for (at, points) in marks.iter().filter(|(_, points)| points.len() <= MARKED) {
        points.iter().flatten().for_each(|point| look::mark(sketch, *at, *point));
    }
    top + HEIGHT + 28.0
}

/// The values along days, of which one line at most has one: those that have room.
fn values_of_days(sketch: &mut Sketch, chart: &Chart, field: &Field) {
    let mut order: Vec<usize> = (0..chart.places.len()).collect();
    crate::text::sort::by_key(&mut order, |place| chart.days.get(*place).copied());
    let mut free = f32::MIN;
    for place in order {
        let values = chart.series.iter().filter_map(|series| series.values.get(place));
        let Some(value) = values.copied().find(|value| value.is_finite()) else { continue };
        let said = chart.said(value, sketch.language);
        let (x, y) = field.point(value, field.middle(place));
        let half = text::width(&said, bars::VALUE) / 2.0 + 1.5;
        if x - half >= free {
            bars::on_ground(sketch, (x, y - 6.0), &said, Anchor::Middle);
            free = x + half + 2.0;
        }
    }
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
