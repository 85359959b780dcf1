//! JPEG (ITU-T T.81): of its segments, those without which it cannot be seen.

use super::Fault;
use super::exif::{self, Noted};

const START: u8 = 0xD8;
const END: u8 = 0xD9;
const SCAN: u8 = 0xDA;
const JFIF: u8 = 0xE0;
const EXIF: u8 = 0xE1;
const ADOBE: u8 = 0xEE;

/// A piece of the file.
struct Segment<'a> {
    marker: u8,
    /// What stands behind the length.
    content: &'a [u8],
    /// Of a scan, its coded dots, with the markers that belong to them.
    coded: &'a [u8],
}

/// The file without notes, thumbnails, comments, profiles and whatever follows its end; and what of
/// the notes is kept.
pub fn clean(bytes: &[u8]) -> Result<(Vec<u8>, Noted), Fault> {
    let noted = noted(bytes);
    let mut out = vec![0xFF, START];
    let mut put = |marker: u8, content: &[u8]| -> Result<(), Fault> {
        let length = u16::try_from(content.len() + 2).map_err(|_| Fault::Damaged)?;
        out.extend([0xFF, marker]);
        out.extend(length.to_be_bytes());
        out.extend(content);
        Ok(())
    };
    // Says that the colours are the usual ones: version 1.1, no unit, no thumbnail.
    let is_jfif =
        segments(bytes).flatten().any(|it| it.marker == JFIF && it.content.starts_with(b"JFIF\0"));
    if is_jfif {
        put(JFIF, b"JFIF\0\x01\x01\0\0\x01\0\x01\0\0")?;
    }
    if !noted.turn.is_none() {
        put(EXIF, &exif::only_turn(noted.turn))?;
    }
    let (mut scans, mut ended) = (0, false);
    let mut body = Vec::new();
    for segment in segments(bytes) {
        let segment = segment?;
        let needed = match segment.marker {
            END => {
                ended = true;
                break;
            }
            ADOBE => segment.content.starts_with(b"Adobe"),
            // Frames, tables, restarts, scans.
            0xC0..=0xCF | 0xDB..=0xDF => true,
            SCAN => {
                scans += 1;
                true
            }
            _ => false,
        };
        if needed {
            let length = u16::try_from(segment.content.len() + 2).map_err(|_| Fault::Damaged)?;
            body.extend([0xFF, segment.marker]);
            body.extend(length.to_be_bytes());
            body.extend(segment.content);
            body.extend(segment.coded);
        }
    }
    if !ended || scans == 0 {
        return Err(Fault::Damaged);
    }
    out.extend(body);
    out.extend([0xFF, END]);
    Ok((out, noted))
}

/// What the camera noted.
pub fn noted(bytes: &[u8]) -> Noted {
    let mut notes = segments(bytes)
        .map_while(Result::ok)
        .take_while(|it| it.marker != SCAN)
        .filter(|it| it.marker == EXIF)
        .filter_map(|it| it.content.strip_prefix(b"Exif\0\0"));
    notes.next().map(exif::read).unwrap_or_default()
}

/// The segments up to the end of the picture; a fault where the file is not one.
fn segments(bytes: &[u8]) -> impl Iterator<Item = Result<Segment<'_>, Fault>> {
    let mut rest = bytes.strip_prefix(&[0xFF, START]);
    std::iter::from_fn(move || {
        let found = next(rest?);
        rest = match &found {
            Ok((segment, after)) if segment.marker != END => Some(after),
            _ => None,
        };
        Some(found.map(|(segment, _)| segment))
    })
}

fn next(mut rest: &[u8]) -> Result<(Segment<'_>, &[u8]), Fault> {
    loop {
        let [0xFF, marker, after @ ..] = rest else { return Err(Fault::Damaged) };
        match *marker {
            // Filling.
            0xFF => rest = &rest[1..],
            0x01 | 0xD0..=0xD7 => rest = after,
            END => return Ok((Segment { marker: END, content: &[], coded: &[] }, after)),
            marker => {
                let [high, low, ..] = *after else { return Err(Fault::Damaged) };
                let length = usize::from(u16::from_be_bytes([high, low]));
                let content = after.get(2..length).ok_or(Fault::Damaged)?;
                let after = &after[length..];
                let coded = if marker == SCAN { coded(after) } else { 0 };
                let (coded, after) = after.split_at(coded);
                return Ok((Segment { marker, content, coded }, after));
            }
        }
    }
}

/// How many bytes of coded dots there are, up to the next marker that is none of theirs.
fn coded(bytes: &[u8]) -> usize {
    let is_other = |two: &[u8]| two[0] == 0xFF && !matches!(two[1], 0x00 | 0xD0..=0xD7 | 0xFF);
    bytes.windows(2).position(is_other).unwrap_or(bytes.len())
}
