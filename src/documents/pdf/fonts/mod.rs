//! The faces that papers are set in; README.md beside them tells where they come from.

mod system;

use std::io::Read;
use std::sync::OnceLock;

use flate2::read::ZlibDecoder;

pub use system::face_of as found;

/// A face.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Face {
    /// The text's.
    Serif,
    /// What stands out, headings.
    SerifBold,
    /// What is said otherwise.
    SerifItalic,
    /// Large print, charts.
    Sans,
    /// Headings in large print.
    SansBold,
    /// Signs that the others lack: boxes to tick, visible control characters.
    Signs,
    /// One of the computer's, for letters that all of these lack.
    Found(u8),
}

impl Face {
    /// Every face of the program.
    pub const ALL: [Self; 6] =
        [Self::Serif, Self::SerifBold, Self::SerifItalic, Self::Sans, Self::SansBold, Self::Signs];

    /// The font's file. It lies packed in the program, which is a quarter of a megabyte smaller for
    /// it, and is unpacked once, when the first paper asks for it.
    pub fn bytes(self) -> &'static [u8] {
        if let Self::Found(place) = self {
            return system::bytes(place);
        }
        static UNPACKED: [OnceLock<Vec<u8>>; Face::ALL.len()] =
            [const { OnceLock::new() }; Face::ALL.len()];
        let Some(place) = self.place() else { return &[] };
        UNPACKED[place].get_or_init(|| {
            let mut bytes = Vec::new();
            // The program's own data; a test unpacks every face.
            let _ = ZlibDecoder::new(self.packed()).read_to_end(&mut bytes);
            bytes
        })
    }

    /// The face for letters that it lacks: italics and bold have those of Latin alone.
    pub fn plain(self) -> Self {
        match self {
            Self::SerifItalic | Self::SerifBold => Self::Serif,
            Self::SansBold => Self::Sans,
            face => face,
        }
    }

    /// Its place among the program's own.
    pub fn place(self) -> Option<usize> {
        Self::ALL.iter().position(|face| *face == self)
    }

    fn packed(self) -> &'static [u8] {
        match self {
            Self::Serif => include_bytes!("LibertinusSerif-Regular.otf.zlib"),
            Self::SerifBold => include_bytes!("LibertinusSerif-Bold.otf.zlib"),
            Self::SerifItalic => include_bytes!("LibertinusSerif-Italic.otf.zlib"),
            Self::Sans => include_bytes!("Large-Regular.ttf.zlib"),
            Self::SansBold => include_bytes!("Large-Bold.ttf.zlib"),
            Self::Signs => include_bytes!("Signs.ttf.zlib"),
            Self::Found(_) => &[],
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_face_unpacks_to_a_font() {
        for face in Face::ALL {
            let bytes = face.bytes();
            assert!(rustybuzz::Face::from_slice(bytes, 0).is_some(), "{face:?}");
        }
    }
}
