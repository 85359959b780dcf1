//! What a paper says, without how it looks: a few kinds of blocks that every writer knows.
//!
//! Texts are plain: each writer escapes them for its format, and shows control characters as
//! signs. Typography (no-break spaces, « ») is the business of whoever makes the document.

use crate::i18n::language::Language;

/// A paper.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Document {
    /// The language it is in.
    pub language: Language,
    /// Whose paper it is, the widest first: the office, the body. Set above the title.
    pub issuers: Vec<String>,
    /// Its title.
    pub title: String,
    /// A mark that stands out on every page, such as PROJET; `None` once it is final.
    pub mark: Option<String>,
    /// A line at the foot of every page.
    pub foot: String,
    /// « Page n de N »: the words before the page's number and between it and the count.
    pub page: (String, String),
    /// The content.
    pub blocks: Vec<Block>,
}

/// A piece of content.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    /// A heading below the title: 2 for a part, 3 for a part of a part.
    Heading(u8, Line),
    /// A paragraph.
    Paragraph(Line),
    /// A paragraph beside the main matter, set smaller.
    Remark(Line),
    /// Facts with their labels: date, place.
    Facts(Vec<(String, Line)>),
    /// A list.
    List(Vec<Line>),
    /// A list of short things (names) that may be set in columns.
    Names(Vec<Line>),
    /// A table with the headings of its columns.
    Table {
        /// The headings.
        head: Vec<String>,
        /// The rows, each as long as the head.
        rows: Vec<Vec<Line>>,
    },
    /// A table to be filled in by hand: its rows are high enough to write and to sign in.
    Sheet {
        /// The headings.
        head: Vec<String>,
        /// The rows, each as long as the head; most of their cells are empty.
        rows: Vec<Vec<Line>>,
    },
    /// Blocks that belong together and stand out, such as a resolution under its number.
    Framed {
        /// What stands at the top.
        label: String,
        /// The content.
        blocks: Vec<Block>,
    },
    /// Words with a place to write behind each, side by side where there is room.
    Blanks(Vec<String>),
    /// Lines to sign on, side by side where there is room.
    Signatures(Vec<Signature>),
}

/// A line to sign on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signature {
    /// The name under the line; empty when it is not known.
    pub name: String,
    /// In what role.
    pub role: String,
    /// The word before the place for the date; empty when the paper has one already.
    pub date: String,
}

/// Text with its emphasis, one paragraph's worth.
pub type Line = Vec<Inline>;

/// A piece of a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Inline {
    /// Text.
    Text(String),
    /// Text that stands out.
    Strong(String),
    /// A new line within the paragraph.
    Break,
}

/// A line of plain text.
pub fn plain(text: impl Into<String>) -> Line {
    vec![Inline::Text(text.into())]
}

/// Text of several lines as one [`Line`].
pub fn lines(text: &str) -> Line {
    let mut line = Line::new();
    for (at, text) in text.lines().enumerate() {
        if at > 0 {
            line.push(Inline::Break);
        }
        line.push(Inline::Text(text.to_owned()));
    }
    line
}
