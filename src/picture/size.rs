//! How large a picture is, as the head of its file says.

/// Its size in dots as it is looked at; none for what is neither PNG nor JPEG.
pub fn size(bytes: &[u8]) -> Option<(u32, u32)> {
    let (width, height) = stored(bytes)?;
    Some(if super::turn(bytes).is_sideways() { (height, width) } else { (width, height) })
}

fn stored(bytes: &[u8]) -> Option<(u32, u32)> {
    let (width, height) = if bytes.starts_with(super::png::SIGNATURE) {
        let number = |at: usize| Some(u32::from_be_bytes(bytes.get(at..at + 4)?.try_into().ok()?));
        (number(16)?, number(20)?)
    } else {
        jpeg_size(bytes)?
    };
    (width > 0 && height > 0).then_some((width, height))
}

/// The size that a JPEG's frame header (SOF) gives: markers with their lengths up to it.
fn jpeg_size(bytes: &[u8]) -> Option<(u32, u32)> {
    let mut rest = bytes.strip_prefix(b"\xFF\xD8")?;
    loop {
        let [0xFF, marker, ..] = *rest else { return None };
        match marker {
            // Filling, and markers that stand alone.
            0xFF => rest = &rest[1..],
            0x01 | 0xD0..=0xD7 => rest = &rest[2..],
            _ => {
                let number =
                    |at: usize| Some(u16::from_be_bytes([*rest.get(at)?, *rest.get(at + 1)?]));
                let is_frame =
                    matches!(marker, 0xC0..=0xCF) && !matches!(marker, 0xC4 | 0xC8 | 0xCC);
                if is_frame {
                    return Some((u32::from(number(7)?), u32::from(number(5)?)));
                }
                rest = rest.get(2 + usize::from(number(2)?)..)?;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_size_is_read_from_the_head_of_the_file() {
        // The sample of the PNG specification: width and height in the first chunk, IHDR.
        let png = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\x02\x80\0\0\x01\xE0\x08\x02\0\0\0";
        assert_eq!(size(png), Some((640, 480)));
        // SOI, APP0 of 4 bytes, a byte of filling, SOF0: length, precision, height, width.
        let jpeg = b"\xFF\xD8\xFF\xE0\0\x04ab\xFF\xFF\xC0\0\x11\x08\x01\xE0\x02\x80\x03";
        assert_eq!(size(jpeg), Some((640, 480)));
        for other in [
            &b"GIF89a"[..],
            b"\x89PNG\r\n\x1a\n",
            b"\xFF\xD8\xFF",
            b"\xFF\xD8\xFF\xE0\xFF\xFF",
            b"",
        ] {
            assert_eq!(size(other), None);
        }
    }
}
