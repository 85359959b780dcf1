//! A picture as a JPEG of its own, for paper, where a picture of a camera has many more dots than are
//! printed.

use jpeg_encoder::{Encoder, ImageBuffer, JpegColorType, SamplingFactor, rgb_to_ycbcr};

use super::dots::Dots;

/// How well it is kept, of 100: on paper nobody tells it from the picture itself.
const QUALITY: u8 = 88;

/// The picture as a file; none where it has no dots, or more in a row than the format holds.
pub(super) fn jpeg(dots: &Dots) -> Option<Vec<u8>> {
    let (width, height) = (u16::try_from(dots.width).ok()?, u16::try_from(dots.height).ok()?);
    let colours = dots.colours.get(..dots.width * dots.height)?;
    let mut file = Vec::new();
    let mut encoder = Encoder::new(&mut file, QUALITY);
    // Each dot its own colour: edges of signs and plans stay clean.
    encoder.set_sampling_factor(SamplingFactor::F_1_1);
    encoder.encode_image(Rows { colours, width, height }).ok()?;
    Some(file)
}

/// The dots as the encoder asks for them. Its own `encode` takes colours in nine orders, and is compiled for
/// each of them.
struct Rows<'a> {
    colours: &'a [[u8; 3]],
    width: u16,
    height: u16,
}

impl ImageBuffer for Rows<'_> {
    fn get_jpeg_color_type(&self) -> JpegColorType {
        JpegColorType::Ycbcr
    }

    fn width(&self) -> u16 {
        self.width
    }

    fn height(&self) -> u16 {
        self.height
    }

    fn fill_buffers(&self, y: u16, [light, blue, red, _]: &mut [Vec<u8>; 4]) {
        let width = usize::from(self.width);
        let before = width * usize::from(y);
        for [r, g, b] in self.colours.iter().skip(before).take(width) {
            let dot = rgb_to_ycbcr(*r, *g, *b);
            light.push(dot.0);
            blue.push(dot.1);
            red.push(dot.2);
        }
    }
}
