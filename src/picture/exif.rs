//! What a camera notes in a picture (Exif 2.32, CIPA DC-008; TIFF 6.0): of all that, the day and how
//! the picture is to be turned.

use chrono::NaiveDate;

/// How a picture is to be turned and mirrored before it is looked at: Exif's number, 1 to 8.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Turn(u8);

impl Default for Turn {
    fn default() -> Self {
        Self(1)
    }
}

impl Turn {
    /// The turn of Exif's number; none for any other.
    pub fn new(number: u16) -> Self {
        match number {
            2..=8 => Self(number as u8),
            _ => Self(1),
        }
    }

    /// Exif's number.
    pub fn number(self) -> u8 {
        self.0
    }

    /// Whether the picture stands as it is.
    pub fn is_none(self) -> bool {
        self.0 == 1
    }

    /// Whether width and height change places.
    pub fn is_sideways(self) -> bool {
        self.0 >= 5
    }

    /// Quarter turns to the right, after a mirror from left to right where there is one.
    pub fn quarters(self) -> (u8, bool) {
        match self.0 {
            2 => (0, true),
            3 => (2, false),
            4 => (2, true),
            5 => (3, true),
            6 => (1, false),
            7 => (1, true),
            8 => (3, false),
            _ => (0, false),
        }
    }

    /// Where a dot of the picture that is looked at stands in the file, of a picture of that width and
    /// height in the file.
    pub fn source(self, (x, y): (usize, usize), (width, height): (usize, usize)) -> (usize, usize) {
        let (right, bottom) = (width.saturating_sub(1), height.saturating_sub(1));
        match self.0 {
            2 => (right - x, y),
            3 => (right - x, bottom - y),
            4 => (x, bottom - y),
            5 => (y, x),
            6 => (y, bottom - x),
            7 => (right - y, bottom - x),
            8 => (right - y, x),
            _ => (x, y),
        }
    }
}

/// What is kept of a camera's notes.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Noted {
    /// How the picture is to be turned.
    pub turn: Turn,
    /// The day on which it was taken.
    pub taken_on: Option<NaiveDate>,
}

const ORIENTATION: u16 = 0x0112;
const DATE_TIME: u16 = 0x0132;
const EXIF_IFD: u16 = 0x8769;
const DATE_TIME_ORIGINAL: u16 = 0x9003;

/// A camera's notes, from the header of their TIFF on; whatever is not there is not noted.
pub fn read(tiff: &[u8]) -> Noted {
    let little = match tiff.get(..4) {
        Some(b"II*\0") => true,
        Some(b"MM\0*") => false,
        _ => return Noted::default(),
    };
    let tiff = Tiff { bytes: tiff, little };
    let Some(first) = tiff.long(4) else { return Noted::default() };
    let turn = tiff.entry(first, ORIENTATION).and_then(|at| tiff.short(at + 8));
    let below = tiff.entry(first, EXIF_IFD).and_then(|at| tiff.long(at + 8));
    let original = below.and_then(|ifd| tiff.day(ifd, DATE_TIME_ORIGINAL));
    Noted {
        turn: turn.map(Turn::new).unwrap_or_default(),
        taken_on: original.or_else(|| tiff.day(first, DATE_TIME)),
    }
}

/// A segment that says how a picture is to be turned, and nothing else.
pub fn only_turn(turn: Turn) -> Vec<u8> {
    let mut out = b"Exif\0\0II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0".to_vec();
    out.extend([turn.number(), 0, 0, 0, 0, 0, 0, 0]);
    out
}

struct Tiff<'a> {
    bytes: &'a [u8],
    little: bool,
}

impl Tiff<'_> {
    fn short(&self, at: usize) -> Option<u16> {
        let two = self.bytes.get(at..at.checked_add(2)?)?.try_into().ok()?;
        Some(if self.little { u16::from_le_bytes(two) } else { u16::from_be_bytes(two) })
    }

    fn long(&self, at: usize) -> Option<usize> {
        let four = self.bytes.get(at..at.checked_add(4)?)?.try_into().ok()?;
        let number = if self.little { u32::from_le_bytes(four) } else { u32::from_be_bytes(four) };
        usize::try_from(number).ok()
    }

    /// Where the entry of a tag begins in a directory.
    fn entry(&self, directory: usize, tag: u16) -> Option<usize> {
        let count = usize::from(self.short(directory)?);
        let first = directory.checked_add(2)?;
        (0..count).map(|place| first + 12 * place).find(|at| self.short(*at) == Some(tag))
    }

    /// A day as « 2026:07:04 10:31:00 » notes it.
    fn day(&self, directory: usize, tag: u16) -> Option<NaiveDate> {
        let at = self.long(self.entry(directory, tag)? + 8)?;
        let text = self.bytes.get(at..at.checked_add(10)?)?;
        NaiveDate::parse_from_str(std::str::from_utf8(text).ok()?, "%Y:%m:%d").ok()
    }
}
