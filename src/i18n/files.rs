//! The files that the texts of one language lie in. Those that the screens use all the time lie in the
//! program as they are; the others are packed, and unpacked once when one of their texts is asked for:
//! they would be a fortieth of the program.

use std::io::Read;
use std::sync::OnceLock;

use flate2::read::ZlibDecoder;

/// A file of texts.
pub(super) enum File {
    /// As it is.
    Plain(&'static str),
    /// Packed by the build, with what came of it.
    Packed(&'static [u8], OnceLock<&'static str>),
}

impl File {
    /// What it says.
    pub fn text(&'static self) -> &'static str {
        match self {
            Self::Plain(text) => text,
            Self::Packed(packed, unpacked) => unpacked.get_or_init(|| {
                let mut text = String::new();
                // The build packed it: what cannot be unpacked is a broken program.
                let _ = ZlibDecoder::new(*packed).read_to_string(&mut text);
                Box::leak(text.into_boxed_str())
            }),
        }
    }
}

/// The files of a language, `FILES` of them, first the plain ones, then the packed ones: how they lie in
/// the program, and where each text stands in what they say, which is found when the program is compiled.
macro_rules! language {
    ($files:ident, $places:ident, $folder:literal, plain $($plain:literal)+, packed $($packed:literal)+) => {
        static $files: [File; FILES] = [
            $(File::Plain(include_str!(concat!($folder, "/", $plain, ".ftl"))),)+
            $(File::Packed(
                include_bytes!(concat!(env!("OUT_DIR"), "/", $folder, "/", $packed, ".ftl.zlib")),
                OnceLock::new(),
            ),)+
        ];
        static $places: Places = Places::of(&[
            $(include_str!(concat!($folder, "/", $plain, ".ftl")),)+
            $(include_str!(concat!($folder, "/", $packed, ".ftl")),)+
        ]);
    };
}
pub(super) use language;
