//! PNG (ISO/IEC 15948): of its chunks, those without which it cannot be seen as it is.

use super::Fault;
use super::exif::{self, Noted};

/// How every file begins.
pub const SIGNATURE: &[u8] = b"\x89PNG\r\n\x1a\n";

/// The chunks that say which dots and which colours there are.
const NEEDED: [&[u8; 4]; 10] =
    [b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"gAMA", b"cHRM", b"sRGB", b"sBIT", b"bKGD"];

/// The file without texts, notes, times, profiles and whatever follows its end.
pub fn clean(bytes: &[u8]) -> Result<(Vec<u8>, Noted), Fault> {
    let mut rest = bytes.strip_prefix(SIGNATURE).ok_or(Fault::Damaged)?;
    let mut out = SIGNATURE.to_vec();
    let mut noted = Noted::default();
    loop {
        let length = rest.get(..4).and_then(|four| four.try_into().ok()).ok_or(Fault::Damaged)?;
        let length = usize::try_from(u32::from_be_bytes(length)).map_err(|_| Fault::Damaged)?;
        let whole = length.checked_add(12).and_then(|whole| rest.get(..whole));
        let whole = whole.ok_or(Fault::Damaged)?;
        let kind = &whole[4..8];
        if NEEDED.iter().any(|needed| *needed == kind) {
            out.extend(whole);
        }
        if kind == b"eXIf" {
            // Of a PNG nobody turns it: only the day is noted.
            noted.taken_on = exif::read(&whole[8..8 + length]).taken_on;
        }
        if kind == b"IEND" {
            return Ok((out, noted));
        }
        rest = &rest[whole.len()..];
    }
}
