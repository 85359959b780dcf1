//! A chart's drawing as a picture (PNG, greys, 200 dots to an inch): word processors draw no shapes
//! that others draw alike.

use ab_glyph_rasterizer::{Point as Dot, Rasterizer, point};
use rustybuzz::ttf_parser::{self, GlyphId, OutlineBuilder};

use super::super::drawing::{Anchor, Drawing, Point, Shape};
use super::super::pdf::fonts::Face;
use super::super::pdf::shape::Shaper;
use super::stroke::stroke;

/// Dots in a point.
const DOTS: f32 = 200.0 / 72.0;

/// A sheet of greys, line by line.
struct Sheet {
    width: u32,
    height: u32,
    greys: Vec<u8>,
}

/// The picture's file; none when there is nothing to draw.
pub fn picture(drawing: &Drawing) -> Option<Vec<u8>> {
    let dots = |length: f32| (length * DOTS).ceil() as u32;
    let (width, height) = (dots(drawing.size.0), dots(drawing.size.1));
    let white = vec![u8::MAX; width as usize * height as usize];
    let mut sheet = Sheet { width, height, greys: white };
    let mut shaper = Shaper::new().ok()?;
    for shape in &drawing.shapes {
        draw(&mut sheet, &mut shaper, shape);
    }
    file(&sheet)
}

fn draw(sheet: &mut Sheet, shaper: &mut Shaper, shape: &Shape) {
    match shape {
        Shape::Area { points, grey } => {
            let mut path = Path::default();
            path.area(points);
            sheet.paint(&path, *grey);
        }
        Shape::Stroke { points, closed, width, dashes, grey } => {
            let mut path = Path::default();
            stroke(points, *closed, *width, dashes).iter().for_each(|area| path.area(area));
            sheet.paint(&path, *grey);
        }
        Shape::Text { at, anchor, size, bold, text } => {
            let face = if *bold { Face::SansBold } else { Face::Sans };
            if let Some(path) = letters(shaper, face, text, (*at, *anchor, *size)) {
                sheet.paint(&path, 0);
            }
        }
    }
}

/// What bounds an area, in dots: lines and curves that come back to where they began.
#[derive(Default)]
struct Path {
    edges: Vec<Edge>,
    first: Dot,
    last: Dot,
}

enum Edge {
    Line([Dot; 2]),
    Quadratic([Dot; 3]),
    Cubic([Dot; 4]),
}

fn dot((x, y): Point) -> Dot {
    point(x * DOTS, y * DOTS)
}

impl Path {
    fn area(&mut self, points: &[Point]) {
        let Some((first, rest)) = points.split_first() else { return };
        self.begin(dot(*first));
        rest.iter().for_each(|to| self.line(dot(*to)));
        self.line(self.first);
    }

    fn begin(&mut self, at: Dot) {
        (self.first, self.last) = (at, at);
    }

    fn line(&mut self, to: Dot) {
        self.edges.push(Edge::Line([self.last, to]));
        self.last = to;
    }

    fn dots(&self) -> impl Iterator<Item = Dot> {
        self.edges
            .iter()
            .flat_map(|edge| match edge {
                Edge::Line(dots) => dots.as_slice(),
                Edge::Quadratic(dots) => dots,
                Edge::Cubic(dots) => dots,
            })
            .copied()
    }

    /// The corner from which the dots that it touches begin, and how many they are across and down.
    fn bounds(&self) -> (Dot, usize, usize) {
        let fold = |of: fn(Dot) -> f32| {
            let all = || self.dots().map(of);
            let (least, most) = (all().fold(f32::MAX, f32::min), all().fold(f32::MIN, f32::max));
            (least.floor(), most.ceil())
        };
        let ((left, right), (top, bottom)) = (fold(|at| at.x), fold(|at| at.y));
        (point(left, top), (right - left).max(0.0) as usize, (bottom - top).max(0.0) as usize)
    }
}

impl Sheet {
    /// Paints what a path bounds, each dot by as much as is covered of it.
    fn paint(&mut self, path: &Path, grey: u8) {
        let (corner, width, height) = path.bounds();
        let mut covered = Rasterizer::new(width, height);
        for edge in &path.edges {
            match edge {
                Edge::Line(dots) => {
                    let [a, b] = dots.map(|dot| dot - corner);
                    covered.draw_line(a, b);
                }
                Edge::Quadratic(dots) => {
                    let [a, b, c] = dots.map(|dot| dot - corner);
                    covered.draw_quad(a, b, c);
                }
                Edge::Cubic(dots) => {
                    let [a, b, c, d] = dots.map(|dot| dot - corner);
                    covered.draw_cubic(a, b, c, d);
                }
            }
        }
        let (left, top) = (corner.x as i64, corner.y as i64);
        covered.for_each_pixel_2d(|x, y, covered| {
            if let Some(dot) = self.at(left + i64::from(x), top + i64::from(y)) {
                // Where areas of one path overlap, more than all of a dot is covered.
                let covered = covered.min(1.0);
                let mixed = f32::from(grey) * covered + f32::from(*dot) * (1.0 - covered);
                *dot = mixed.round() as u8;
            }
        });
    }

    fn at(&mut self, x: i64, y: i64) -> Option<&mut u8> {
        let (x, y) = (u32::try_from(x).ok()?, u32::try_from(y).ok()?);
        let place = y as usize * self.width as usize + x as usize;
        self.greys.get_mut(place).filter(|_| x < self.width)
    }
}

/// The outlines of a text.
fn letters(
    shaper: &mut Shaper,
    face: Face,
    text: &str,
    (at, anchor, size): (Point, Anchor, f32),
) -> Option<Path> {
    let runs = shaper.shape(face, text);
    let width: f32 = runs.iter().map(|run| run.width()).sum::<f32>() * size;
    let begins = match anchor {
        Anchor::Start => 0.0,
        Anchor::Middle => width / 2.0,
        Anchor::End => width,
    };
    let mut pen = (at.0 - begins, at.1);
    let mut path = Path::default();
    for run in runs {
        let font = ttf_parser::Face::parse(run.face.bytes(), 0).ok()?;
        let scale = size / f32::from(font.units_per_em());
        for glyph in &run.glyphs {
            let from = (pen.0 + glyph.offset.0 * size, pen.1 - glyph.offset.1 * size);
            let mut outline = Outline { path: &mut path, from, scale };
            // A space has no outline.
            let _ = font.outline_glyph(GlyphId(glyph.id), &mut outline);
            pen.0 += glyph.advance * size;
        }
    }
    Some(path)
}

/// A glyph's outline on its way to the sheet, where down is more.
struct Outline<'a> {
    path: &'a mut Path,
    from: Point,
    scale: f32,
}

impl Outline<'_> {
    fn at(&self, x: f32, y: f32) -> Dot {
        dot((self.from.0 + x * self.scale, self.from.1 - y * self.scale))
    }
}

impl OutlineBuilder for Outline<'_> {
    fn move_to(&mut self, x: f32, y: f32) {
        let to = self.at(x, y);
        self.path.begin(to);
    }

    fn line_to(&mut self, x: f32, y: f32) {
        let to = self.at(x, y);
        self.path.line(to);
    }

    fn quad_to(&mut self, x1: f32, y1: f32, x: f32, y: f32) {
        let (by, to) = (self.at(x1, y1), self.at(x, y));
        self.path.edges.push(Edge::Quadratic([self.path.last, by, to]));
        self.path.last = to;
    }

    fn curve_to(&mut self, x1: f32, y1: f32, x2: f32, y2: f32, x: f32, y: f32) {
        let (by, then, to) = (self.at(x1, y1), self.at(x2, y2), self.at(x, y));
        self.path.edges.push(Edge::Cubic([self.path.last, by, then, to]));
        self.path.last = to;
    }

    fn close(&mut self) {
        let first = self.path.first;
        self.path.line(first);
    }
}

/// The sheet as PNG.
fn file(sheet: &Sheet) -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, sheet.width, sheet.height);
    encoder.set_color(png::ColorType::Grayscale);
    let mut writer = encoder.write_header().ok()?;
    writer.write_image_data(&sheet.greys).ok()?;
    writer.finish().ok()?;
    Some(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The grey of the dot at a point of the drawing.
    fn grey(sheet: &(u32, Vec<u8>), x: f32, y: f32) -> u8 {
        sheet.1[((y * DOTS) as u32 * sheet.0 + (x * DOTS) as u32) as usize]
    }

    fn read(bytes: &[u8]) -> (u32, Vec<u8>) {
        let mut reader = png::Decoder::new(std::io::Cursor::new(bytes)).read_info().unwrap();
        let mut greys = vec![0; reader.output_buffer_size().unwrap()];
        let info = reader.next_frame(&mut greys).unwrap();
        assert_eq!(info.color_type, png::ColorType::Grayscale);
        (info.width, greys)
    }

    #[test]
    fn shapes_lie_where_they_are_drawn_and_texts_are_set_from_their_anchor() {
        let square = |a: f32, b: f32| vec![(a, a), (b, a), (b, b), (a, b)];
        let text = |x, anchor| Shape::Text {
            at: (x, 90.0),
            anchor,
            size: 10.0,
            bold: false,
            text: "lll".to_owned(),
        };
        let drawing = Drawing {
            size: (144.0, 100.0),
            shapes: vec![
                Shape::Area { points: square(10.0, 30.0), grey: 100 },
                Shape::Stroke {
                    points: vec![(50.0, 20.0), (90.0, 20.0)],
                    closed: false,
                    width: 4.0,
                    dashes: &[10.0, 10.0],
                    grey: 0,
                },
                text(20.0, Anchor::Start),
                text(140.0, Anchor::End),
            ],
        };
        let sheet = read(&picture(&drawing).unwrap());
        // Two inches at 200 dots.
        assert_eq!(sheet.0, 400);
        assert_eq!((grey(&sheet, 20.0, 20.0), grey(&sheet, 35.0, 20.0)), (100, 255));
        let dashes = [55.0, 65.0, 75.0, 85.0].map(|x| grey(&sheet, x, 20.0));
        assert_eq!(dashes, [0, 255, 0, 255]);
        // What is dark on the line of the texts, 4 points above their base: letters of about 9 points,
        // the first from 20 on, the last up to 140.
        let dark: Vec<f32> =
            (0..1440).map(|x| x as f32 / 10.0).filter(|x| grey(&sheet, *x, 86.0) < 128).collect();
        assert!(!dark.is_empty());
        assert!(
            dark.iter().all(|x| (20.0..32.0).contains(x) || (128.0..140.0).contains(x)),
            "{dark:?}"
        );
        assert!(dark.iter().any(|x| *x < 32.0) && dark.iter().any(|x| *x > 128.0));
    }
}
