//! Sizes of type and distances, in points: the usual ones, and those of large print.

use super::fonts::Face;

/// How a paper is set.
#[derive(Debug, Clone, Copy)]
pub struct Sizes {
    /// The text's face, that of what stands out, and that of what is said otherwise.
    pub faces: (Face, Face, Face),
    /// The text's size, and from one line to the next.
    pub text: (f32, f32),
    /// A remark's.
    pub remark: (f32, f32),
    /// A table's.
    pub table: (f32, f32),
    /// The least size of a table that would not fit otherwise.
    pub table_least: f32,
    /// A table's to fill in.
    pub sheet: (f32, f32),
    /// See `table_least`.
    pub sheet_least: f32,
    /// The head's of a table to fill in.
    pub sheet_head: (f32, f32),
    /// The title's, and of headings below it.
    pub title: (f32, f32),
    /// See `title`.
    pub heading: [(f32, f32); 2],
    /// The first issuer's and the others'.
    pub issuers: [(f32, f32); 2],
    /// The foot's.
    pub foot: f32,
    /// Between two paragraphs.
    pub gap: f32,
}

/// The usual sizes.
pub const USUAL: Sizes = Sizes {
    faces: (Face::Serif, Face::SerifBold, Face::SerifItalic),
    text: (11.8, 16.0),
    remark: (10.8, 14.6),
    table: (10.8, 14.0),
    table_least: 9.0,
    sheet: (10.2, 12.2),
    sheet_least: 9.0,
    sheet_head: (9.6, 12.2),
    title: (20.0, 24.0),
    heading: [(13.6, 17.5), (11.8, 16.0)],
    issuers: [(10.4, 14.0), (11.4, 15.0)],
    foot: 9.2,
    gap: 6.4,
};

/// Large print: nothing below 18 points but a foot that is long, and tables that are the better for a little less.
pub const LARGE: Sizes = Sizes {
    faces: (Face::Sans, Face::SansBold, Face::SansBold),
    text: (18.0, 25.5),
    remark: (18.0, 25.5),
    table: (18.0, 24.0),
    table_least: 17.0,
    sheet: (18.0, 23.0),
    sheet_least: 16.0,
    sheet_head: (18.0, 23.0),
    title: (32.0, 38.0),
    heading: [(24.0, 30.0), (20.0, 26.0)],
    issuers: [(18.0, 24.0), (18.0, 24.0)],
    foot: 18.0,
    gap: 10.0,
};

impl Sizes {
    /// The same, so many times as large.
    pub fn times(self, scale: f32) -> Self {
        let both = |(size, leading): (f32, f32)| (size * scale, leading * scale);
        Self {
            faces: self.faces,
            text: both(self.text),
            remark: both(self.remark),
            table: both(self.table),
            table_least: self.table_least * scale,
            sheet: both(self.sheet),
            sheet_least: self.sheet_least * scale,
            sheet_head: both(self.sheet_head),
            title: both(self.title),
            heading: self.heading.map(both),
            issuers: self.issuers.map(both),
            foot: self.foot,
            gap: self.gap * scale,
        }
    }
}
