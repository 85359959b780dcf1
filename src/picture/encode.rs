//! A picture as a JPEG of its own, for paper, where a picture of a camera has many more dots than are
//! printed.

use jpeg_encoder::{ColorType, Encoder, SamplingFactor};

use super::dots::Dots;

/// How well it is kept, of 100: on paper nobody tells it from the picture itself.
const QUALITY: u8 = 88;

/// The picture as a file; none where it has no dots, or more in a row than the format holds.
pub(super) fn jpeg(dots: &Dots) -> Option<Vec<u8>> {
    let (width, height) = (u16::try_from(dots.width).ok()?, u16::try_from(dots.height).ok()?);
    let mut file = Vec::new();
    let mut encoder = Encoder::new(&mut file, QUALITY);
    // Each dot its own colour: edges of signs and plans stay clean.
    encoder.set_sampling_factor(SamplingFactor::F_1_1);
    encoder.encode(dots.colours.as_flattened(), width, height, ColorType::Rgb).ok()?;
    Some(file)
}
