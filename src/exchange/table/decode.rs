//! Bytes of a file → text, and which encoding it was.

use std::borrow::Cow;

/// How the text of a file was written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Encoding {
    /// UTF-8, with or without a byte order mark. Plain ASCII is UTF-8.
    Utf8,
    /// UTF-16, low byte first: « Texte Unicode » of a Windows spreadsheet.
    Utf16Le,
    /// UTF-16, high byte first.
    Utf16Be,
    /// Windows-1252, the code page of a French Excel's « CSV ». It is assumed, since any bytes are
    /// valid in it: a person should see a few names before trusting it.
    Windows1252,
}

/// The text of a file, without its byte order mark.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decoded<'a> {
    /// The text.
    pub text: Cow<'a, str>,
    /// How it was written.
    pub encoding: Encoding,
}

/// Why a file's bytes are not a text table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum DecodeError {
    /// An Excel or OpenDocument workbook: it must be saved as CSV first.
    #[error("a spreadsheet workbook, not a text file")]
    Workbook,
    /// Something else that is not text.
    #[error("not a text file")]
    Binary,
    /// The byte order mark names an encoding, but the bytes break its rules: a damaged or cut file.
    #[error("text damaged: its bytes are not valid {0:?}")]
    Damaged(Encoding),
}

const ZIP: &[u8] = b"PK\x03\x04"; // .xlsx, .ods
const OLE: &[u8] = b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"; // .xls

/// Turns a file's bytes into text. A byte order mark decides; without one, valid UTF-8 is UTF-8
/// and anything else is Windows-1252.
///
/// # Errors
/// `Workbook` for .xlsx, .ods and .xls; `Binary` where a NUL is found (no text has one);
/// `Damaged` where the byte order mark promises what the bytes do not keep.
pub fn decode(bytes: &[u8]) -> Result<Decoded<'_>, DecodeError> {
    if bytes.starts_with(ZIP) || bytes.starts_with(OLE) {
        return Err(DecodeError::Workbook);
    }
    let decoded = match bytes {
        [0xEF, 0xBB, 0xBF, text @ ..] => match std::str::from_utf8(text) {
            Ok(text) => Decoded { text: Cow::Borrowed(text), encoding: Encoding::Utf8 },
            // A NUL says more than the broken promise does.
            Err(_) if text.contains(&0) => return Err(DecodeError::Binary),
            Err(_) => return Err(DecodeError::Damaged(Encoding::Utf8)),
        },
        [0xFF, 0xFE, text @ ..] => utf16(text, Encoding::Utf16Le)?,
        [0xFE, 0xFF, text @ ..] => utf16(text, Encoding::Utf16Be)?,
        text => match std::str::from_utf8(text) {
            Ok(text) => Decoded { text: Cow::Borrowed(text), encoding: Encoding::Utf8 },
            Err(_) => {
                let text = Cow::Owned(text.iter().copied().map(windows_1252).collect());
                Decoded { text, encoding: Encoding::Windows1252 }
            }
        },
    };
    if decoded.text.contains('\0') {
        return Err(DecodeError::Binary);
    }
    Ok(decoded)
}

/// Where Windows-1252 is not Latin-1: the signs of 80 to 9F. The five places that it leaves empty
/// are read as the control characters of Latin-1, as the web does (WHATWG, Encoding).
const SIGNS: [char; 32] = [
    '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8D}', 'Ž', '\u{8F}',
    '\u{90}', '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9D}', 'ž', 'Ÿ',
];

fn windows_1252(byte: u8) -> char {
    match byte {
        0x80..=0x9F => SIGNS[usize::from(byte - 0x80)],
        other => char::from(other),
    }
}

fn utf16(text: &[u8], encoding: Encoding) -> Result<Decoded<'_>, DecodeError> {
    let unit = if encoding == Encoding::Utf16Le { u16::from_le_bytes } else { u16::from_be_bytes };
    let (pairs, rest) = text.as_chunks();
    let units = pairs.iter().copied().map(unit);
    match char::decode_utf16(units).collect::<Result<String, _>>() {
        Ok(text) if rest.is_empty() => Ok(Decoded { text: Cow::Owned(text), encoding }),
        _ => Err(DecodeError::Damaged(encoding)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn decoded(bytes: &[u8]) -> (String, Encoding) {
        let decoded = decode(bytes).unwrap();
        (decoded.text.into_owned(), decoded.encoding)
    }

    #[test]
    fn a_mark_decides_and_is_not_part_of_the_text() {
        let utf8 = "\u{FEFF}Hélène;œuvre";
        assert_eq!(decoded(utf8.as_bytes()), ("Hélène;œuvre".to_owned(), Encoding::Utf8));
        let little: Vec<u8> = utf8.encode_utf16().flat_map(u16::to_le_bytes).collect();
        assert_eq!(decoded(&little), ("Hélène;œuvre".to_owned(), Encoding::Utf16Le));
        let big: Vec<u8> = utf8.encode_utf16().flat_map(u16::to_be_bytes).collect();
        assert_eq!(decoded(&big), ("Hélène;œuvre".to_owned(), Encoding::Utf16Be));
    }

    #[test]
    fn without_a_mark_valid_utf8_is_utf8_and_the_rest_windows_1252() {
        assert_eq!(decoded(b"Rita;12"), ("Rita;12".to_owned(), Encoding::Utf8));
        assert_eq!(decoded("Zoé".as_bytes()), ("Zoé".to_owned(), Encoding::Utf8));
        // The code page's own table: E9 é, 9C œ, 92 ’, 80 €, AB « , BB ».
        let office = b"Zo\xE9;c\x9Cur;l\x92\xEElot;\x80;\xAB\xBB";
        assert_eq!(decoded(office), ("Zoé;cœur;l’îlot;€;«»".to_owned(), Encoding::Windows1252));
        assert_eq!(decoded(b""), (String::new(), Encoding::Utf8));
    }

    #[test]
    fn every_sign_of_the_code_page_has_its_place() {
        // Microsoft's table cp1252.txt, 80 to 9F; the other bytes are those of Latin-1.
        let named = b"\x80\x82\x83\x84\x85\x86\x87\x88\x89\x8A\x8B\x8C\x8E\
            \x91\x92\x93\x94\x95\x96\x97\x98\x99\x9A\x9B\x9C\x9E\x9F";
        assert_eq!(decoded(named).0, "€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ");
        assert_eq!(decoded(b"\xC9\xFF\xA0\x81").0, "Éÿ\u{A0}\u{81}");
    }

    #[test]
    fn the_code_page_is_the_one_that_is_published() {
        for byte in 0..=255_u8 {
            let bytes = [byte];
            let (published, _) = encoding_rs::WINDOWS_1252.decode_without_bom_handling(&bytes);
            assert_eq!(windows_1252(byte).to_string(), published, "{byte:02X}");
        }
    }

    #[test]
    fn workbooks_and_other_binaries_are_refused() {
        assert_eq!(decode(b"PK\x03\x04\x14\x00\x06\x00"), Err(DecodeError::Workbook));
        assert_eq!(decode(b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1\0\0"), Err(DecodeError::Workbook));
        assert_eq!(decode(b"Rita\0;\xE9"), Err(DecodeError::Binary));
        assert_eq!(decode(b"\xEF\xBB\xBF\0\xFF"), Err(DecodeError::Binary));
        // UTF-32 begins like UTF-16, then shows NULs.
        assert_eq!(decode(b"\xFF\xFE\0\0R\0\0\0"), Err(DecodeError::Binary));
    }

    #[test]
    fn a_broken_promise_is_said_rather_than_guessed_at() {
        let cut = b"\xFF\xFER\0i";
        assert_eq!(decode(cut), Err(DecodeError::Damaged(Encoding::Utf16Le)));
        let lone_surrogate = b"\xFE\xFF\xD8\x00\x00R";
        assert_eq!(decode(lone_surrogate), Err(DecodeError::Damaged(Encoding::Utf16Be)));
        let mixed = b"\xEF\xBB\xBFZo\xE9;";
        assert_eq!(decode(mixed), Err(DecodeError::Damaged(Encoding::Utf8)));
    }
}
