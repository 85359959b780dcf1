//! Pictures that come from cameras: what they are, what is taken out of them, how they look in a few
//! dots. No file and no register is known here.

mod dots;
mod encode;
mod exif;
mod jpeg;
mod png;
mod size;
#[cfg(test)]
mod tests;

use chrono::NaiveDate;

pub use dots::{Dots, reduced};
pub use exif::Turn;
pub use size::size;

/// So many dots at most: a picture of a very good camera, and no bomb.
const MOST: u64 = 60_000_000;

/// The kinds that can be kept and shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// JPEG.
    Jpeg,
    /// PNG.
    Png,
}

impl Kind {
    /// The kind of a file, by how it begins: its name may say anything.
    pub fn of(bytes: &[u8]) -> Option<Self> {
        match bytes {
            _ if bytes.starts_with(b"\xFF\xD8\xFF") => Some(Self::Jpeg),
            _ if bytes.starts_with(png::SIGNATURE) => Some(Self::Png),
            _ => None,
        }
    }

    /// The ending of its files.
    pub fn ending(self) -> &'static str {
        match self {
            Self::Jpeg => "jpg",
            Self::Png => "png",
        }
    }
}

/// Why a picture cannot be kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// The format of some telephones, which little else can show.
    Heic,
    /// Neither JPEG nor PNG.
    OtherKind,
    /// It is not whole, or not what it says it is.
    Damaged,
    /// It has more dots than can be shown.
    TooManyDots,
}

/// A picture as it may be kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Clean {
    /// The file, without what tells place, device, person or program.
    pub bytes: Vec<u8>,
    /// Its kind.
    pub kind: Kind,
    /// Its width and height in dots, as it is looked at.
    pub size: (u32, u32),
    /// The day on which it was taken, as the camera noted it.
    pub taken_on: Option<NaiveDate>,
}

/// Takes out of a picture what is not seen on it, after making sure that it is whole. How it is to be
/// turned stays.
///
/// # Errors
/// Why it cannot be kept.
pub fn clean(bytes: &[u8]) -> Result<Clean, Fault> {
    let kind = Kind::of(bytes).ok_or_else(|| other(bytes))?;
    let (clean, noted) = match kind {
        Kind::Jpeg => jpeg::clean(bytes)?,
        Kind::Png => png::clean(bytes)?,
    };
    let size = dots::size(&clean).ok_or(Fault::Damaged)?;
    if u64::from(size.0) * u64::from(size.1) > MOST {
        return Err(Fault::TooManyDots);
    }
    dots::decoded(&clean).ok_or(Fault::Damaged)?;
    Ok(Clean { bytes: clean, kind, size, taken_on: noted.taken_on })
}

/// A picture in no more dots than are printed, as it is looked at; none where it has no more of them
/// anyway, or cannot be read.
pub fn printed(bytes: &[u8], most: (usize, usize)) -> Option<Vec<u8>> {
    let (wide, high) = dots::size(bytes)?;
    let within = |dots: u32, most: usize| usize::try_from(dots).is_ok_and(|dots| dots <= most);
    if within(wide, most.0) && within(high, most.1) {
        return None;
    }
    encode::jpeg(&reduced(bytes, most)?)
}

/// How a picture is to be turned before it is looked at.
pub fn turn(bytes: &[u8]) -> Turn {
    match Kind::of(bytes) {
        Some(Kind::Jpeg) => jpeg::noted(bytes).turn,
        _ => Turn::default(),
    }
}

/// What it is that is neither JPEG nor PNG.
fn other(bytes: &[u8]) -> Fault {
    // ISO base media: a box « ftyp » with the brand, then those it is compatible with.
    let is_box = bytes.get(4..8) == Some(b"ftyp");
    let brands = bytes.get(8..40.min(bytes.len())).unwrap_or_default();
    let heif: [&[u8]; 6] = [b"heic", b"heix", b"hevc", b"heim", b"mif1", b"msf1"];
    let named = brands.chunks(4).any(|brand| heif.contains(&brand));
    if is_box && named { Fault::Heic } else { Fault::OtherKind }
}
