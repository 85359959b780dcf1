//! The field a chart is drawn in, upright or lying: the values go up or to the right, the places go
//! to the right or down.

use chrono::NaiveDate;

use super::super::model::Chart;
use super::scale::Scale;
use super::text;
use super::{Anchor, Point, Shape, Sketch, WIDTH, bars};

pub const SIZE: f32 = 8.5;
const LINE: f32 = 10.0;
/// The dashes of what is aimed at.
const TARGET: &[f32] = &[4.0, 2.0];
/// The lightest grey that a copier keeps.
const GRID: u8 = 0xB8;

/// Where a chart's values and places lie.
pub struct Field {
    pub scale: Scale,
    /// The upper left and the lower right corner.
    pub corners: (Point, Point),
    pub is_lying: bool,
    pub places: usize,
    /// The parts of the way (0 to 1) where the places are; empty where all have the same room.
    pub at: Vec<f32>,
}

/// What stays free before the first day and behind the last.
const MARGIN: f32 = 0.04;

/// Where days are along the way, as far apart as they are.
pub fn along_days(days: &[NaiveDate]) -> Vec<f32> {
    let (Some(first), Some(last)) = (days.iter().min(), days.iter().max()) else {
        return Vec::new();
    };
    let whole = (*last - *first).num_days();
    let part = |day: &NaiveDate| match whole {
        0 => 0.5,
        _ => MARGIN + (1.0 - 2.0 * MARGIN) * (*day - *first).num_days() as f32 / whole as f32,
    };
    days.iter().map(part).collect()
}

impl Field {
    /// The point of a value, at a part (0 to 1) of the way through the places.
    pub fn point(&self, value: f64, across: f32) -> Point {
        let ((left, top), (right, bottom)) = self.corners;
        let part = self.scale.part(value);
        match self.is_lying {
            true => (left + part * (right - left), top + across * (bottom - top)),
            false => (left + across * (right - left), bottom - part * (bottom - top)),
        }
    }

    /// How much room a place has.
    pub fn room(&self) -> f32 {
        let ((left, top), (right, bottom)) = self.corners;
        let whole = if self.is_lying { bottom - top } else { right - left };
        whole / self.places.max(1) as f32
    }

    /// The part of the way through the places where one has its middle.
    pub fn middle(&self, place: usize) -> f32 {
        if let Some(at) = self.at.get(place) {
            return *at;
        }
        (place as f32 + 0.5) / self.places.max(1) as f32
    }

    /// The steps of the scale with their lines, and the line at zero.
    pub fn grid(&self, sketch: &mut Sketch, chart: &Chart) {
        let mut free = f32::MIN;
        for tick in self.scale.ticks() {
            let is_zero = tick.abs() < self.scale.step / 2.0;
            let (width, grey) = if is_zero { (0.9, 0) } else { (0.5, GRID) };
            let ends = vec![self.point(tick, 0.0), self.point(tick, 1.0)];
            let said = chart.said(tick, sketch.language);
            match self.is_lying {
                true => {
                    let (x, bottom) = self.point(tick, 1.0);
                    let wide = text::width(&said, SIZE);
                    let from = (x - wide / 2.0).min(WIDTH - wide);
                    if from > free {
                        sketch.text((from + wide / 2.0, bottom + 11.0), Anchor::Middle, SIZE, said);
                        free = from + wide + 6.0;
                    }
                }
                false => {
                    let (left, y) = self.point(tick, 0.0);
                    sketch.text((left - 5.0, y + 3.0), Anchor::End, SIZE, said);
                }
            }
            sketch.stroke(ends, width, grey);
        }
    }

    /// What is aimed at: a dashed line with its word.
    pub fn target(&self, sketch: &mut Sketch, chart: &Chart) {
        let Some((value, word)) = &chart.target else { return };
        let points = vec![self.point(*value, 0.0), self.point(*value, 1.0)];
        let (closed, dashes) = (false, TARGET);
        sketch.shapes.push(Shape::Stroke { points, closed, width: 0.8, dashes, grey: 0 });
        let half = text::width(word, bars::VALUE) / 2.0;
        let (x, y) = self.point(*value, 0.0);
        match self.is_lying {
            true => {
                let middle = x.clamp(half, WIDTH - half);
                sketch.text((middle, y - 3.0), Anchor::Middle, bars::VALUE, word.as_str());
            }
            false => bars::on_ground(sketch, (x + half + 3.0, y - 3.0), word, Anchor::Middle),
        }
    }

    /// A span across the scale, from the lower to the higher end of what it covers on the paper, moved beyond
    /// what is aimed at where it would lie on it; `outward` is whether it may only move to higher numbers.
    pub fn beyond_target(&self, chart: &Chart, (low, high): (f32, f32), outward: bool) -> f32 {
        let Some((value, _)) = &chart.target else { return 0.0 };
        let (x, y) = self.point(*value, 0.0);
        let at = if self.is_lying { x } else { y };
        match low < at && at < high {
            false => 0.0,
            true if outward => at - low,
            true => at - high,
        }
    }

    /// The days under a line, each with a small stroke: the first and the last, and of the others those
    /// that have room.
    pub fn days(&self, sketch: &mut Sketch, chart: &Chart) {
        let ((left, _), (_, bottom)) = self.corners;
        let mut order: Vec<usize> = (0..chart.places.len()).collect();
        crate::text::sort::by_key(&mut order, |place| chart.days.get(*place).copied());
        let named = |place: usize| {
            let wide = text::width(&chart.places[place], SIZE);
            let (x, _) = self.point(self.scale.low, self.middle(place));
            (x - wide / 2.0).clamp((left - 8.0).min(WIDTH - wide), WIDTH - wide)
        };
        let end = |place: usize| named(place) + text::width(&chart.places[place], SIZE) + 6.0;
        let Some(last) = order.last().copied() else { return };
        let (mut free, until) = (f32::MIN, named(last));
        for place in order {
            let (x, _) = self.point(self.scale.low, self.middle(place));
            sketch.stroke(vec![(x, bottom), (x, bottom + 3.0)], 0.6, 0);
            let has_room = named(place) >= free && (place == last || end(place) <= until);
            if has_room {
                let at = (named(place), bottom + 13.0);
                sketch.text(at, Anchor::Start, SIZE, chart.places[place].as_str());
                free = end(place);
            }
        }
    }

    /// The places' names; where they stand too close, some are left out.
    pub fn names(&self, sketch: &mut Sketch, chart: &Chart) {
        let ((left, _), (_, bottom)) = self.corners;
        let least = if self.is_lying { LINE } else { SIZE * 2.0 };
        let every = (least / self.room()).ceil().max(1.0) as usize;
        for (at, place) in chart.places.iter().enumerate().step_by(every) {
            let (x, y) = self.point(self.scale.low, self.middle(at));
            if self.is_lying {
                let most = ((self.room() / LINE).floor() as usize).clamp(1, 2);
                let lines = text::lines(place, SIZE, left - 8.0, most);
                let first = y + 3.0 - (lines.len() as f32 - 1.0) * LINE / 2.0;
                for (line, row) in lines.into_iter().zip(0u8..) {
                    let at = (left - 6.0, first + f32::from(row) * LINE);
                    sketch.text(at, Anchor::End, SIZE, line);
                }
            } else {
                let room = self.room() * every as f32 - 3.0;
                for (line, row) in text::lines(place, SIZE, room, 2).into_iter().zip(0u8..) {
                    let at = (x, bottom + 12.0 + f32::from(row) * LINE);
                    sketch.text(at, Anchor::Middle, SIZE, line);
                }
            }
        }
    }
}

/// How wide the scale's numbers are.
pub fn numbers(sketch: &Sketch, chart: &Chart, scale: &Scale) -> f32 {
    let said = scale.ticks().map(|tick| text::width(&chart.said(tick, sketch.language), SIZE));
    said.fold(0.0, f32::max)
}
