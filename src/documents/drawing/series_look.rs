//! What tells the series apart, in black on white: fills of areas, dashes and marks of lines.

use super::{Point, Sketch, rectangle};

/// The grey of areas and the hatch upon them, in the order of the series.
const FILLS: [(u8, Hatch); 6] = [
    (0x48, Hatch::None),
    (0xFF, Hatch::Rising),
    (0xA8, Hatch::None),
    (0xFF, Hatch::Falling),
    (0xDC, Hatch::None),
    (0xFF, Hatch::Both),
];

const DASHES: [&[f32]; 4] = [&[], &[6.0, 3.0], &[1.5, 2.5], &[8.0, 2.5, 1.5, 2.5]];

#[derive(Clone, Copy, PartialEq)]
enum Hatch {
    None,
    Rising,
    Falling,
    Both,
}

/// Between two lines of a hatch.
const SPACING: f32 = 4.5;

/// The grey of a series' areas.
pub fn grey(series: usize) -> u8 {
    FILLS[series % FILLS.len()].0
}

/// Whether a text upon a series' areas is read only on a ground of its own.
pub fn is_hatched(series: usize) -> bool {
    FILLS[series % FILLS.len()].1 != Hatch::None
}

/// The dashes of a series' line.
pub fn dashes(series: usize) -> &'static [f32] {
    DASHES[series % DASHES.len()]
}

/// A rectangle filled as a series is.
pub fn fill(sketch: &mut Sketch, series: usize, a: Point, b: Point) {
    let (grey, hatch) = FILLS[series % FILLS.len()];
    let (low, high) = ((a.0.min(b.0), a.1.min(b.1)), (a.0.max(b.0), a.1.max(b.1)));
    sketch.area(rectangle(low, high), grey);
    if matches!(hatch, Hatch::Rising | Hatch::Both) {
        hatched(sketch, low, high, true);
    }
    if matches!(hatch, Hatch::Falling | Hatch::Both) {
        hatched(sketch, low, high, false);
    }
    sketch.outline(rectangle(low, high), 0.6);
}

/// Lines at 45°, cut at the rectangle's edges; they lie on one grid for the whole drawing.
fn hatched(sketch: &mut Sketch, low: Point, high: Point, rising: bool) {
    // A rising line is x + y = sum, a falling one is x − y = sum.
    let (first, last) = match rising {
        true => (low.0 + low.1, high.0 + high.1),
        false => (low.0 - high.1, high.0 - low.1),
    };
    let mut sum = (first / SPACING).ceil() * SPACING;
    while sum < last {
        let (from, to) = match rising {
            true => (low.0.max(sum - high.1), high.0.min(sum - low.1)),
            false => (low.0.max(sum + low.1), high.0.min(sum + high.1)),
        };
        let y = |x: f32| if rising { sum - x } else { x - sum };
        if to - from > 0.2 {
            sketch.stroke(vec![(from, y(from)), (to, y(to))], 0.6, 0);
        }
        sum += SPACING;
    }
}

/// The mark of a series at a point of its line.
pub fn mark(sketch: &mut Sketch, series: usize, (x, y): Point) {
    let r = 2.6;
    let points: Vec<Point> = match series % 4 {
        0 => (0..16u8)
            .map(|part| f32::from(part) * std::f32::consts::PI / 8.0)
            .map(|angle| (x + r * angle.cos(), y + r * angle.sin()))
            .collect(),
        1 => rectangle((x - r, y - r), (x + r, y + r)),
        2 => vec![(x, y - r * 1.3), (x + r * 1.2, y + r), (x - r * 1.2, y + r)],
        _ => vec![(x, y - r * 1.4), (x + r * 1.4, y), (x, y + r * 1.4), (x - r * 1.4, y)],
    };
    let is_open = series / 4 % 2 == 1 || series % 2 == 1;
    sketch.area(points.clone(), if is_open { 255 } else { 0 });
    sketch.outline(points, 0.9);
}
