//! The dots of a picture: all of them, to be sure that it is whole, or a few, to show it in a terminal.

use std::io::Cursor;

use zune_jpeg::zune_core::bytestream::ZCursor;
use zune_jpeg::zune_core::colorspace::ColorSpace;
use zune_jpeg::zune_core::options::DecoderOptions;

use super::{Kind, MOST, turn};

/// Red, green and blue of each dot, row by row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dots {
    /// How many stand beside each other.
    pub width: usize,
    /// How many rows there are.
    pub height: usize,
    /// The colours.
    pub colours: Vec<[u8; 3]>,
}

/// The size in dots of a picture as it is looked at.
pub(super) fn size(bytes: &[u8]) -> Option<(u32, u32)> {
    let (width, height) = match Kind::of(bytes)? {
        Kind::Jpeg => {
            let mut decoder = jpeg(bytes);
            decoder.decode_headers().ok()?;
            let (width, height) = decoder.dimensions()?;
            (u32::try_from(width).ok()?, u32::try_from(height).ok()?)
        }
        Kind::Png => png::Decoder::new(Cursor::new(bytes)).read_info().ok()?.info().size(),
    };
    let sideways = turn(bytes).is_sideways();
    Some(if sideways { (height, width) } else { (width, height) }).filter(|it| it.0 > 0 && it.1 > 0)
}

fn jpeg(bytes: &[u8]) -> zune_jpeg::JpegDecoder<ZCursor<&[u8]>> {
    let options = DecoderOptions::default()
        .set_strict_mode(true)
        .set_max_width(usize::from(u16::MAX))
        .set_max_height(usize::from(u16::MAX))
        .jpeg_set_out_colorspace(ColorSpace::RGB);
    zune_jpeg::JpegDecoder::new_with_options(ZCursor::new(bytes), options)
}

/// Every dot, as it stands in the file; none where it is not whole.
pub(super) fn decoded(bytes: &[u8]) -> Option<Dots> {
    match Kind::of(bytes)? {
        Kind::Jpeg => {
            let mut decoder = jpeg(bytes);
            let raw = decoder.decode().ok()?;
            let (width, height) = decoder.dimensions()?;
            let dots: Vec<[u8; 3]> = raw.as_chunks::<3>().0.to_vec();
            (dots.len() == width * height).then_some(Dots { width, height, colours: dots })
        }
        Kind::Png => png_dots(bytes),
    }
}

fn png_dots(bytes: &[u8]) -> Option<Dots> {
    let mut decoder = png::Decoder::new(Cursor::new(bytes));
    decoder.set_transformations(png::Transformations::normalize_to_color8());
    let mut reader = decoder.read_info().ok()?;
    let (width, height) = reader.info().size();
    if u64::from(width) * u64::from(height) > MOST {
        return None;
    }
    let mut raw = vec![0; reader.output_buffer_size()?];
    let frame = reader.next_frame(&mut raw).ok()?;
    // What is seen through lies on white paper.
    let on_white = |value: u8, alpha: u8| {
        let (value, alpha) = (u32::from(value), u32::from(alpha));
        u8::try_from((value * alpha + 255 * (255 - alpha)) / 255).unwrap_or(u8::MAX)
    };
    let colours: Vec<[u8; 3]> = match frame.color_type {
        png::ColorType::Grayscale => raw.iter().map(|grey| [*grey; 3]).collect(),
        png::ColorType::GrayscaleAlpha => {
            raw.as_chunks::<2>().0.iter().map(|[grey, a]| [on_white(*grey, *a); 3]).collect()
        }
        png::ColorType::Rgb => raw.as_chunks::<3>().0.to_vec(),
        png::ColorType::Rgba => {
            let seen = |[r, g, b, a]: &[u8; 4]| [*r, *g, *b].map(|value| on_white(value, *a));
            raw.as_chunks::<4>().0.iter().map(seen).collect()
        }
        png::ColorType::Indexed => return None,
    };
    let (width, height) = (usize::try_from(width).ok()?, usize::try_from(height).ok()?);
    (colours.len() >= width * height).then_some(Dots { width, height, colours })
}

/// A picture in at most so many dots, turned as it is looked at.
pub fn reduced(bytes: &[u8], most: (usize, usize)) -> Option<Dots> {
    let whole = decoded(bytes)?;
    let turn = turn(bytes);
    let (width, height) = (whole.width, whole.height);
    let size = if turn.is_sideways() { (height, width) } else { (width, height) };
    Some(fewer(size, most, |at| {
        let (x, y) = turn.source(at, (width, height));
        whole.colours[y * width + x]
    }))
}

impl Dots {
    /// The same in at most so many dots.
    pub fn reduced(&self, most: (usize, usize)) -> Dots {
        fewer((self.width, self.height), most, |(x, y)| self.colours[y * self.width + x])
    }
}

/// At most so many dots, each the mean of those it stands for; the proportions stay.
fn fewer(
    (wide, high): (usize, usize),
    most: (usize, usize),
    dot: impl Fn((usize, usize)) -> [u8; 3],
) -> Dots {
    let (most_wide, most_high) = (most.0.max(1), most.1.max(1));
    let fits = wide <= most_wide && high <= most_high;
    let (width, height) = match fits {
        true => (wide, high),
        false if wide * most_high >= high * most_wide => {
            (most_wide, (high * most_wide / wide).max(1))
        }
        false => ((wide * most_high / high).max(1), most_high),
    };
    let part = |place: usize, of: usize, all: usize| {
        let from = place * all / of;
        from..((place + 1) * all / of).max(from + 1)
    };
    let mut colours = Vec::with_capacity(width * height);
    for row in 0..height {
        for column in 0..width {
            let (mut sum, mut count) = ([0_u64; 3], 0_u64);
            for y in part(row, height, high) {
                for x in part(column, width, wide) {
                    for (sum, value) in sum.iter_mut().zip(dot((x, y))) {
                        *sum += u64::from(value);
                    }
                    count += 1;
                }
            }
            colours.push(sum.map(|sum| u8::try_from(sum / count.max(1)).unwrap_or(u8::MAX)));
        }
    }
    Dots { width, height, colours }
}
