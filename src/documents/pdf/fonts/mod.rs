//! The faces that papers are set in; README.md beside them tells where they come from.

/// A face.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
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
}

impl Face {
    /// Every face.
    pub const ALL: [Self; 6] =
        [Self::Serif, Self::SerifBold, Self::SerifItalic, Self::Sans, Self::SansBold, Self::Signs];

    /// The font's file.
    pub fn bytes(self) -> &'static [u8] {
        match self {
            Self::Serif => include_bytes!("LibertinusSerif-Regular.otf"),
            Self::SerifBold => include_bytes!("LibertinusSerif-Bold.otf"),
            Self::SerifItalic => include_bytes!("LibertinusSerif-Italic.otf"),
            Self::Sans => include_bytes!("Large-Regular.ttf"),
            Self::SansBold => include_bytes!("Large-Bold.ttf"),
            Self::Signs => include_bytes!("Signs.ttf"),
        }
    }
}
