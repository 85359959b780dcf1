//! The areas that a pen covers along a line.

use super::super::drawing::Point;

/// The areas along a line through points, `width` wide: one of four corners for each straight part of it or
/// of its dashes. `dashes` tells by turns how long the pen is down and how long it is up; without any it is
/// down all along. Where the line bends both parts go on by half its width, which fills a right angle.
pub(super) fn stroke(
    points: &[Point],
    closed: bool,
    width: f32,
    dashes: &[f32],
) -> Vec<[Point; 4]> {
    let half = width / 2.0;
    let back = points.last().zip(points.first()).filter(|_| closed && points.len() > 2);
    let parts = points.windows(2).filter_map(|pair| match pair {
        [from, to] => Some((*from, *to)),
        _ => None,
    });
    let parts: Vec<(Point, Point)> =
        parts.chain(back.map(|(last, first)| (*last, *first))).collect();
    if dashes.iter().sum::<f32>() > 0.0 {
        let downs = dashed(&parts, dashes);
        return downs.iter().filter_map(|part| along(*part, half, (0.0, 0.0))).collect();
    }
    let last = parts.len().saturating_sub(1);
    let ends = |at: usize| {
        let bends = |is_end: bool| if is_end && !closed { 0.0 } else { half };
        (bends(at == 0), bends(at == last))
    };
    parts.iter().enumerate().filter_map(|(at, part)| along(*part, half, ends(at))).collect()
}

/// The parts of a line along which the pen is down.
fn dashed(parts: &[(Point, Point)], dashes: &[f32]) -> Vec<(Point, Point)> {
    let mut downs = Vec::new();
    let mut lengths = dashes.iter().copied().cycle();
    let (mut left, mut is_down) = (lengths.next().unwrap_or_default(), true);
    for &(from, to) in parts {
        let length = distance(from, to);
        let at = |along: f32| {
            let share = along / length;
            (from.0 + (to.0 - from.0) * share, from.1 + (to.1 - from.1) * share)
        };
        let mut reached = 0.0;
        while reached < length {
            let end = (reached + left).min(length);
            if is_down {
                downs.push((at(reached), at(end)));
            }
            left -= end - reached;
            reached = end;
            if reached < length {
                (left, is_down) = (lengths.next().unwrap_or(length), !is_down);
            }
        }
    }
    downs
}

fn distance(from: Point, to: Point) -> f32 {
    (to.0 - from.0).hypot(to.1 - from.1)
}

/// The area along a straight line, which goes on by so much before and behind it; none of a line that goes
/// nowhere.
fn along(
    (from, to): (Point, Point),
    half: f32,
    (before, behind): (f32, f32),
) -> Option<[Point; 4]> {
    let length = distance(from, to);
    let (x, y) = ((to.0 - from.0) / length, (to.1 - from.1) / length);
    let corner =
        |at: Point, on: f32, aside: f32| (at.0 + x * on - y * aside, at.1 + y * on + x * aside);
    (length > 0.0).then(|| {
        [
            corner(from, -before, half),
            corner(to, behind, half),
            corner(to, behind, -half),
            corner(from, -before, -half),
        ]
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_as_wide_as_its_pen_and_ends_where_it_ends() {
        let covered = stroke(&[(10.0, 20.0), (30.0, 20.0)], false, 4.0, &[]);
        assert_eq!(covered, [[(10.0, 22.0), (30.0, 22.0), (30.0, 18.0), (10.0, 18.0)]]);
        assert!(stroke(&[(10.0, 20.0), (10.0, 20.0)], false, 4.0, &[]).is_empty());
    }

    #[test]
    fn a_corner_is_filled() {
        // An angle of two lines, each two wide: the square at the corner belongs to both.
        let covered = stroke(&[(0.0, 0.0), (10.0, 0.0), (10.0, 10.0)], false, 2.0, &[]);
        assert_eq!(covered[0], [(0.0, 1.0), (11.0, 1.0), (11.0, -1.0), (0.0, -1.0)]);
        assert_eq!(covered[1], [(9.0, -1.0), (9.0, 10.0), (11.0, 10.0), (11.0, -1.0)]);
        let square = [(0.0, 0.0), (10.0, 0.0), (10.0, 10.0), (0.0, 10.0)];
        assert_eq!(stroke(&square, true, 2.0, &[]).len(), 4);
    }

    #[test]
    fn dashes_go_on_around_a_corner() {
        // Down for 6, up for 3, from the first point: 0–6, 9–10 and around the corner to 5, then 8–10.
        let covered = stroke(&[(0.0, 0.0), (10.0, 0.0), (10.0, 10.0)], false, 2.0, &[6.0, 3.0]);
        let lengths: Vec<f32> = covered.iter().map(|area| distance(area[0], area[1])).collect();
        assert_eq!(lengths, [6.0, 1.0, 5.0, 2.0]);
    }
}
