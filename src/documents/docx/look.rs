//! Sizes and letters: the same as `html.css`, in the units of WordprocessingML. Lengths are in
//! twentieths of a point, sizes of letters in half points.

use super::super::labels::{LEAST, letters as label_letters};
use super::super::model::{Document, LabelSheet};
use super::super::pdf;
use super::letters;

/// A millimetre.
pub const MM: f64 = 1440.0 / 25.4;

/// Letter paper, 8.5 × 11 inches.
pub const PAPER: (u32, u32) = (12_240, 15_840);

/// From the edges of the paper to the text.
#[derive(Clone, Copy)]
pub struct Margins {
    /// At the top: 22 mm.
    pub top: u32,
    /// Left and right: 25 mm.
    pub side: u32,
    /// At the foot: 24 mm.
    pub bottom: u32,
}

/// What a document looks like.
#[derive(Clone, Copy)]
pub struct Look {
    /// Whether it is read from afar or with poor eyes.
    pub large: bool,
    /// The letters, and those of the same widths that stand in for them where they are missing. Pages
    /// then end at the same places everywhere; where Georgia is missing, what stands in for it is
    /// much wider.
    pub font: (&'static str, &'static str),
    /// The size of the text.
    pub text: u32,
    /// The size of the title.
    pub title: u32,
    /// The sizes of headings.
    pub headings: [u32; 3],
    /// The size of remarks.
    pub small: u32,
    /// The size of text in tables to read, and the least that it may be.
    pub table: u32,
    /// See `table`.
    pub table_least: u32,
    /// The size of text in tables to fill in, and the least that it may be.
    pub sheet: u32,
    /// See `sheet`.
    pub sheet_least: u32,
    /// The sizes of the first issuer and of the others.
    pub issuers: (u32, u32),
    /// The size of the mark at the head of later pages.
    pub mark: u32,
    /// The size of the lines at the foot.
    pub foot: u32,
    /// The sizes of labels on sheets: of those that are short, longer, longest.
    pub labels: [u32; 3],
    /// The width of the labels of facts.
    pub fact: u32,
    /// The margins of the page.
    pub margins: Margins,
    /// Whether its first page has a number.
    pub numbered: bool,
}

impl Look {
    /// The look of a document: to be held in the hand or read from afar, or a sheet of labels.
    pub fn of(document: &Document, labels: Option<&LabelSheet>) -> Self {
        let margins = Margins { top: mm(22.0), side: mm(25.0), bottom: mm(24.0) };
        let near = Self {
            large: document.large,
            font: ("Times New Roman", "Liberation Serif"),
            text: 24,
            title: 38,
            headings: [27, 24, 24],
            small: 22,
            table: 22,
            table_least: 18,
            sheet: 20,
            sheet_least: 18,
            issuers: (21, 23),
            mark: 20,
            foot: 18,
            fact: 2200,
            labels: labels.map_or([21, 18, 14], |sheet| label_sizes(sheet, document.large)),
            margins: labels.map_or(margins, of_labels),
            numbered: true,
        };
        // The letters are as wide as those of the PDF, which knows what a page has room for.
        let (scale, numbered) = pdf::posted(document);
        let scale = f64::from(scale);
        let size = |size: u32| (f64::from(size) * scale).floor() as u32;
        // What hangs on a wall is one page.
        let beside = if document.posted { size(32) } else { size(36) };
        match document.large {
            false => Self {
                numbered,
                text: size(near.text),
                title: size(near.title),
                headings: near.headings.map(size),
                small: size(near.small),
                ..near
            },
            true => Self {
                numbered,
                font: ("Arial", "Liberation Sans"),
                text: size(36),
                title: size(68),
                headings: [48, 40, 36].map(size),
                small: beside,
                table: beside,
                table_least: beside.min(size(34)),
                sheet: size(36),
                sheet_least: size(32),
                issuers: (beside, beside),
                mark: size(36),
                foot: foot(document),
                fact: size(2520),
                ..near
            },
        }
    }

    /// The width of the text.
    pub fn width(&self) -> u32 {
        PAPER.0 - 2 * self.margins.side
    }

    /// So many times the size of the text.
    pub fn em(&self, times: f64) -> u32 {
        twips(f64::from(self.text) * 10.0 * times)
    }
}

/// The size of a foot in large print: that of the text, unless it needs more than two lines then.
fn foot(document: &Document) -> u32 {
    if foot_lines(document, 36) <= 2.0 { 36 } else { 24 }
}

/// How many lines a foot of a size takes, about.
fn foot_lines(document: &Document, size: u32) -> f64 {
    let said = letters::asked(&document.set(&document.foot), false, document.large).most;
    let width = f64::from(PAPER.0 - 2 * mm(25.0));
    f64::from(said) * f64::from(size) * 10.0 / width
}

/// Whether the number of the page has no room beside a foot.
pub fn foot_is_long(document: &Document) -> bool {
    document.large && foot_lines(document, foot(document)) > NUMBERED
}

/// The part of a line that leaves room for « Page 10 de 12 ».
const NUMBERED: f64 = 0.62;

fn label_sizes(sheet: &LabelSheet, large: bool) -> [u32; 3] {
    let usual = label_letters(sheet, large);
    [usual, (usual + LEAST) / 2.0, LEAST].map(|points| (points * 2.0).round() as u32)
}

/// The margins of a sheet of labels: below the last row there is less room than a row takes, so that
/// each page has as many rows as the sheet. The last paragraph of the file needs a point.
fn of_labels(sheet: &LabelSheet) -> Margins {
    let used = u32::from(sheet.margin.1) + u32::from(sheet.rows) * u32::from(sheet.pitch.1);
    let left = (PAPER.1 / 20).saturating_sub(used);
    Margins {
        top: points(sheet.margin.1),
        side: points(sheet.margin.0),
        bottom: left.saturating_sub(2) * 20,
    }
}

/// Millimetres.
pub fn mm(millimetres: f64) -> u32 {
    twips(millimetres * MM)
}

/// Points.
pub fn points(points: u16) -> u32 {
    u32::from(points) * 20
}

fn twips(length: f64) -> u32 {
    length.round() as u32
}
