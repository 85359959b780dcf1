//! Bars, side by side or on each other; lying when the places' names are long.

use super::super::model::{Chart, ChartShape};
use super::along::{self, Field};
use super::scale::{Scale, bounded};
use super::series_look as look;
use super::{Anchor, HIGHEST, Point, Sketch, WIDTH, key, rectangle, text};

/// The size of the values beside or in the bars.
pub const VALUE: f32 = 7.5;
const UPRIGHT: f32 = 180.0;
/// What stays free before and behind a value, together.
const FREE: f32 = 4.5;
/// The height of a lying bar, and what stays free between two places.
const LYING: f32 = 13.0;
/// So many values are a list.
const LIST: usize = 6;
/// How much of its place's room bars take.
const FULL: f32 = 0.74;
/// Beyond this a bar looks like a wall.
const WIDEST: f32 = 46.0;

/// Whether nothing lies between two counts.
pub fn is_whole(chart: &Chart) -> bool {
    chart
        .series
        .iter()
        .flat_map(|series| &series.values)
        .all(|value| bounded(*value).fract() == 0.0)
}

/// All that the scale has to hold: what was measured, and what is aimed at.
pub fn every_value(chart: &Chart) -> impl Iterator<Item = f64> + '_ {
    let values = chart.series.iter().flat_map(|series| series.values.iter().copied());
    values.chain(chart.target.iter().map(|(value, _)| *value))
}

/// Draws them; how high the drawing is.
pub fn draw(sketch: &mut Sketch, chart: &Chart) -> f32 {
    let is_stacked = chart.shape == ChartShape::Stacked;
    let places = chart.places.len();
    let slot = (WIDTH - 40.0) / places.max(1) as f32;
    let names = chart.places.iter().map(|place| text::width(place, along::SIZE));
    let longest = names.clone().fold(0.0, f32::max);
    let is_long = longest > slot - 3.0 && !fits_on_two_lines(chart, slot - 3.0);
    let is_lying = is_long || is_list(chart);
    let values: Vec<f64> = match is_stacked {
        true => (0..places)
            .flat_map(|place| [sum(chart, place, 1.0), sum(chart, place, -1.0)])
            .collect(),
        false => every_value(chart).collect(),
    };
    let scale = Scale::of(values.into_iter(), is_whole(chart), 5.0);
    let top = key::draw(sketch, chart, key::area) + 8.0;
    let abreast = if is_stacked { 1 } else { chart.series.len().max(1) };
    let (left, height, under) = match is_lying {
        true => {
            let place = LYING * abreast as f32 / FULL;
            let height = (place * places as f32).clamp(40.0, HIGHEST - top - 20.0);
            ((longest + 8.0).min(WIDTH * 0.36), height, 18.0)
        }
        false => (along::numbers(sketch, chart, &scale) + 8.0, UPRIGHT, 28.0),
    };
    let said = (0..places).map(|place| widest_value(sketch, chart, place)).fold(0.0, f32::max);
    let right = if is_lying { WIDTH - (said + 6.0).min(WIDTH * 0.2) } else { WIDTH };
    let field = Field {
        scale,
        corners: ((left, top), (right, top + height)),
        is_lying,
        places,
        at: Vec::new(),
    };
    field.grid(sketch, chart);
    field.target(sketch, chart);
    for place in 0..places {
        match is_stacked {
            true => stack(sketch, chart, &field, place),
            false => side_by_side(sketch, chart, &field, place),
        }
    }
    field.names(sketch, chart);
    top + height + under
}

/// Whether it is a few values of the one thing that its title names: these are read one below the
/// other, and several such charts stand on a page.
fn is_list(chart: &Chart) -> bool {
    let is_named = chart.series.first().is_some_and(|series| !series.name.trim().is_empty());
    chart.series.len() == 1 && !is_named && chart.places.len() <= LIST
}

fn fits_on_two_lines(chart: &Chart, room: f32) -> bool {
    chart.places.iter().all(|place| {
        let lines = text::lines(place, along::SIZE, room, 2);
        !lines.iter().any(|line| line.ends_with('…'))
    })
}

fn widest_value(sketch: &Sketch, chart: &Chart, place: usize) -> f32 {
    let said = |value: f64| text::width(&chart.said(value, sketch.language), VALUE);
    match chart.shape {
        ChartShape::Stacked => said(sum(chart, place, 1.0)),
        _ => values(chart, place).map(|(_, value)| said(value)).fold(0.0, f32::max),
    }
}

/// The values of a place that are numbers, with their series.
fn values(chart: &Chart, place: usize) -> impl Iterator<Item = (usize, f64)> + '_ {
    let values = chart.series.iter().map(move |series| series.values.get(place).copied());
    values.enumerate().filter_map(|(at, value)| Some((at, value.filter(|v| v.is_finite())?)))
}

/// What lies above zero at a place (`sign` 1), or below it (−1).
fn sum(chart: &Chart, place: usize, sign: f64) -> f64 {
    values(chart, place).map(|(_, value)| bounded(value)).filter(|value| value * sign > 0.0).sum()
}

/// From where to where across the places the bars of one lie, as parts of the whole.
fn across(field: &Field, place: usize, abreast: usize) -> (f32, f32) {
    let widest = WIDEST * abreast as f32;
    let part = FULL.min(widest / field.room()) / field.places.max(1) as f32;
    let middle = field.middle(place);
    (middle - part / 2.0, part)
}

fn side_by_side(sketch: &mut Sketch, chart: &Chart, field: &Field, place: usize) {
    let (first, part) = across(field, place, chart.series.len());
    let each = part / chart.series.len().max(1) as f32;
    for (at, value) in values(chart, place) {
        let from = first + each * at as f32;
        look::fill(sketch, at, field.point(0.0, from), field.point(value, from + each));
        beside(sketch, chart, field, (value, from + each / 2.0, each));
    }
}

fn stack(sketch: &mut Sketch, chart: &Chart, field: &Field, place: usize) {
    let (first, part) = across(field, place, 1);
    let (mut above, mut below) = (0.0, 0.0);
    for (at, value) in values(chart, place) {
        let end = if value < 0.0 { &mut below } else { &mut above };
        let (from, to) = (*end, *end + bounded(value));
        *end = to;
        let (a, b) = (field.point(from, first), field.point(to, first + part));
        if value != 0.0 {
            look::fill(sketch, at, a, b);
            within(sketch, chart, (at, value), (a, b));
        }
    }
    if chart.series.len() > 1 && above > 0.0 && below == 0.0 {
        beside(sketch, chart, field, (above, first + part / 2.0, part));
    } else if let ([_], Some((_, value))) = (&chart.series[..], values(chart, place).next()) {
        beside(sketch, chart, field, (value, first + part / 2.0, part));
    }
}

/// A value at the end of its bar, where it has room.
fn beside(
    sketch: &mut Sketch,
    chart: &Chart,
    field: &Field,
    (value, middle, part): (f64, f32, f32),
) {
    let said = chart.said(value, sketch.language);
    let (x, y) = field.point(value, middle);
    let ((left, top), (right, bottom)) = field.corners;
    if field.is_lying {
        if part * (bottom - top) >= VALUE {
            let wide = text::width(&said, VALUE) + FREE;
            let (x, anchor) = match value < 0.0 {
                true => (x + field.beyond_target(chart, (x - wide, x), false), Anchor::End),
                false => (x + field.beyond_target(chart, (x, x + wide), true), Anchor::Start),
            };
            let free = if value < 0.0 { -3.0 } else { 3.0 };
            on_ground(sketch, (x + free, y + 2.7), &said, anchor);
        }
    } else if text::width(&said, VALUE) <= part * (right - left) + 4.0 {
        let y = match value < 0.0 {
            true => y + field.beyond_target(chart, (y, y + VALUE + FREE), true) + 8.5,
            false => y + field.beyond_target(chart, (y - VALUE - FREE, y), false) - 3.0,
        };
        // The ground is no wider than the bar: a higher one may stand at its side.
        let half = (part * (right - left) / 2.0).min(text::width(&said, VALUE) / 2.0 + 1.5);
        ground(sketch, (x - half, x + half), y);
        sketch.text((x, y), Anchor::Middle, VALUE, said);
    }
}

/// A value within its piece of a stack, where it has room.
fn within(
    sketch: &mut Sketch,
    chart: &Chart,
    (series, value): (usize, f64),
    (a, b): (Point, Point),
) {
    let said = chart.said(value, sketch.language);
    let (wide, high) = ((b.0 - a.0).abs(), (b.1 - a.1).abs());
    if chart.series.len() > 1 && text::width(&said, VALUE) + 5.0 <= wide && high >= VALUE + 3.0 {
        let middle = ((a.0 + b.0) / 2.0, (a.1 + b.1) / 2.0 + 2.7);
        if look::is_hatched(series) || look::grey(series) < 0x90 {
            on_ground(sketch, middle, &said, Anchor::Middle);
        } else {
            sketch.text(middle, Anchor::Middle, VALUE, said);
        }
    }
}

/// A text on a white ground: no line strikes it.
pub fn on_ground(sketch: &mut Sketch, (x, y): Point, text: &str, anchor: Anchor) {
    let wide = text::width(text, VALUE);
    let from = match anchor {
        Anchor::Start => x,
        Anchor::Middle => x - wide / 2.0,
        Anchor::End => x - wide,
    };
    ground(sketch, (from - 1.5, from + wide + 1.5), y);
    sketch.text((x, y), anchor, VALUE, text);
}

/// White under a value that stands on a line at `y`.
fn ground(sketch: &mut Sketch, (left, right): (f32, f32), y: f32) {
    sketch.area(rectangle((left, y - VALUE + 0.7), (right, y + 2.2)), 255);
}
