//! A drawing's shapes on a page.

use krilla::color::luma;
use krilla::geom::{Path, PathBuilder};
use krilla::paint::{Stroke, StrokeDash};
use krilla::surface::Surface;

use super::super::drawing::{Anchor, Drawing, Point, Shape};
use super::draw::{Fonts, fill, text};
use super::fonts::Face;
use super::lines::{Edge, set};
use super::shape::Shaper;
use super::text::{Style, one_style};

/// Draws them; the origin is the drawing's own.
pub fn draw(surface: &mut Surface<'_>, drawing: &Drawing, fonts: &mut Fonts) {
    // A drawing has few texts: its own shaper costs less than carrying one here.
    let Ok(mut shaper) = Shaper::new() else { return };
    for shape in &drawing.shapes {
        match shape {
            Shape::Area { points, grey } => {
                surface.set_stroke(None);
                surface.set_fill(Some(fill(*grey)));
                if let Some(path) = path(points, true) {
                    surface.draw_path(&path);
                }
            }
            Shape::Stroke { points, closed, width, dashes, grey } => {
                surface.set_fill(None);
                let dash = (!dashes.is_empty())
                    .then(|| StrokeDash { array: dashes.to_vec(), offset: 0.0 });
                surface.set_stroke(Some(Stroke {
                    paint: luma::Color::new(*grey).into(),
                    width: *width,
                    dash,
                    ..Stroke::default()
                }));
                if let Some(path) = path(points, *closed) {
                    surface.draw_path(&path);
                }
                surface.set_stroke(None);
            }
            Shape::Text { at: (x, y), anchor, size, bold, text: said } => {
                let face = if *bold { Face::SansBold } else { Face::Sans };
                let fragments = one_style(&mut shaper, said, Style::new(face, *size));
                let Some(line) = set(&fragments, f32::MAX, Edge::Ragged).into_iter().next() else {
                    continue;
                };
                let x = match anchor {
                    Anchor::Start => *x,
                    Anchor::Middle => x - line.width / 2.0,
                    Anchor::End => x - line.width,
                };
                for drawn in &line.drawn {
                    text(surface, (x + drawn.x, *y), drawn, fonts);
                }
            }
        }
    }
}

fn path(points: &[Point], closed: bool) -> Option<Path> {
    let mut path = PathBuilder::new();
    for (at, (x, y)) in points.iter().enumerate() {
        match at {
            0 => path.move_to(*x, *y),
            _ => path.line_to(*x, *y),
        }
    }
    if closed {
        path.close();
    }
    path.finish()
}
