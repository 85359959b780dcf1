//! What a paper says, without how it looks: a few kinds of blocks that every writer knows.
//!
//! Texts are plain: each writer escapes them for its format, and shows control characters as
//! signs. Typography (no-break spaces, « ») is the business of whoever makes the document.

use chrono::NaiveDate;

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
    /// Whether it is to be read from afar or with poor eyes: a notice in the lobby.
    pub large: bool,
    /// Whether it hangs on a wall: it is set smaller where that makes it one page.
    pub posted: bool,
    /// The sign of whoever issues it, set beside their names.
    pub logo: Option<Picture>,
    /// The content.
    pub blocks: Vec<Block>,
}

impl Document {
    /// A text that is kept plain (its title, a name, its foot) as the line in which it is set.
    pub fn set(&self, text: &str) -> Line {
        super::typeset::set(text, self.language)
    }

    /// Whether it is labels, which have neither title nor foot.
    pub fn is_labels(&self) -> bool {
        self.blocks.iter().any(|block| matches!(block, Block::Labels { .. }))
    }
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
    /// A list; its items are numbered from `first` where there is one.
    List {
        /// The number of the first item.
        first: Option<u64>,
        /// The items, each of one or more blocks.
        items: Vec<Vec<Block>>,
    },
    /// A list of short things (names) that may be set in columns.
    Names(Vec<Line>),
    /// A table with the headings of its columns.
    Table {
        /// The headings.
        head: Vec<String>,
        /// The rows, each as long as the head.
        rows: Vec<Vec<Line>>,
    },
    /// The same with the sides at which its columns stand, as a template says it.
    Aligned {
        /// The headings.
        head: Vec<String>,
        /// The rows, each as long as the head.
        rows: Vec<Vec<Line>>,
        /// The side of each column; none where it stands as it would without.
        sides: Vec<Option<Side>>,
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
    /// What belongs on stickers: each label's lines, on sheets of labels of one make. A document
    /// with labels has nothing else, neither title nor foot.
    Labels {
        /// The sheets they are printed on.
        sheet: LabelSheet,
        /// The labels, in order.
        labels: Vec<Line>,
    },
    /// Numbers drawn.
    Chart(Chart),
    /// A picture.
    Picture(Picture),
    /// A line across the page, between parts.
    Rule,
    /// A line to cut along.
    Cut,
    /// What follows begins a new page.
    NewPage,
}

impl Block {
    /// A list of lines under bullets.
    pub fn bullets(lines: impl IntoIterator<Item = Line>) -> Self {
        let items = lines.into_iter().map(|line| vec![Self::Paragraph(line)]).collect();
        Self::List { first: None, items }
    }

    /// Whether it is a heading that has nothing under it when `next` follows: it says all that it has to
    /// say, and needs no part of what follows on its page.
    pub fn is_bare_heading(&self, next: &Self) -> bool {
        matches!((self, next), (Self::Heading(level, _), Self::Heading(next, _)) if next <= level)
    }
}

/// Where the lines of a column stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// They begin under each other.
    Left,
    /// In the middle of the column.
    Middle,
    /// They end under each other.
    Right,
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

/// A sheet of labels, sizes in points (72 to an inch).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LabelSheet {
    /// What it is called in shops: « 5160 ».
    pub name: &'static str,
    /// Labels side by side, and rows of them.
    pub columns: u16,
    /// See `columns`.
    pub rows: u16,
    /// Width and height of a label.
    pub size: (u16, u16),
    /// From the left and the upper edge of the page to the first label.
    pub margin: (u16, u16),
    /// From one label's left edge to the next one's, from one row's upper edge to the next one's.
    pub pitch: (u16, u16),
}

/// Numbers to be drawn: one value of each series at each place.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Chart {
    /// How they are drawn.
    pub shape: ChartShape,
    /// What they are about.
    pub title: String,
    /// What stands behind a number: « $ », « % », « h »; empty for a plain count.
    pub unit: String,
    /// The places along the chart: years, months, names.
    pub places: Vec<String>,
    /// What is measured there; each has as many values as there are places. One that is no number is
    /// missing.
    pub series: Vec<Series>,
    /// The days of the places, where these lie as far apart as their days do; empty where each place has
    /// the same room.
    pub days: Vec<NaiveDate>,
    /// What is aimed at, with its word.
    pub target: Option<(f64, String)>,
}

// What is aimed at is a number.
impl Eq for Chart {}

/// One thing measured at each place of a [`Chart`].
#[derive(Debug, Clone)]
pub struct Series {
    /// What it is called.
    pub name: String,
    /// The values, in the order of the places.
    pub values: Vec<f64>,
}

// What is missing in two of them is the same in both, though no number is equal to it.
impl PartialEq for Series {
    fn eq(&self, other: &Self) -> bool {
        let bits = |series: &Self| series.values.iter().map(|value| value.to_bits()).collect();
        let (own, others): (Vec<u64>, Vec<u64>) = (bits(self), bits(other));
        self.name == other.name && own == others
    }
}

impl Eq for Series {}

/// How a chart is drawn.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum ChartShape {
    /// A bar a value, those of one place side by side.
    #[default]
    Bars,
    /// The values of one place as one bar.
    Stacked,
    /// A line a series.
    Lines,
}

/// A picture in a file: its bytes (PNG or JPEG), and what is told to those who cannot see it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picture {
    /// The file's content.
    pub bytes: Vec<u8>,
    /// What it shows, in words.
    pub told: String,
    /// How high it may be at most, in points; none for what the page has room for.
    pub most_high: Option<u16>,
}

impl Picture {
    /// Whether it is about as high as wide, or higher: of a logo as high as others, little is to be seen
    /// beside it.
    pub fn is_compact(&self) -> bool {
        crate::picture::size(&self.bytes)
            .is_some_and(|(width, height)| u64::from(width) * 2 <= u64::from(height) * 3)
    }
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
    /// Text that is said otherwise than the rest: a word of another language, a title.
    Emphasis(String),
    /// Text that leads somewhere, with the address.
    Link(String, String),
    /// A piece that is set higher and smaller: the ending of an ordinal.
    Raised(Box<Inline>),
    /// A new line within the paragraph.
    Break,
}

impl Inline {
    /// What is read of it; a new line where it is one.
    pub fn text(&self) -> &str {
        match self {
            Self::Text(text) | Self::Strong(text) | Self::Emphasis(text) | Self::Link(text, _) => {
                text
            }
            Self::Raised(piece) => piece.text(),
            Self::Break => "\n",
        }
    }
}

/// What is read of a line.
pub fn told(line: &[Inline]) -> String {
    line.iter().map(Inline::text).collect()
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
