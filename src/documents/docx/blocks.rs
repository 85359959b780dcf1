//! The blocks of a document as paragraphs; those that are tables are in [`super::table`].

use super::super::drawing::{drawing, told};
use super::super::model::{Block, Chart, Document, Inline, Picture, plain};
use super::super::tables::Table;
use super::chart;
use super::lists::{LEVELS, Lists};
use super::look::{Look, mm};
use super::package::Relations;
use super::picture::{self, Pictures};
use super::styles::{FRAME, bar};
use super::text;
use super::xml::Xml;
use crate::i18n::language::Language;

/// What a document's text is written with, and what it leads to.
pub struct Writer<'a> {
    /// Sizes.
    pub look: Look,
    /// The language of the document.
    pub language: Language,
    /// The parts and addresses that the text leads to.
    pub relations: Relations,
    /// The lists so far.
    pub lists: Lists,
    /// The pictures so far.
    pub pictures: Pictures,
    /// The tables of the document.
    pub tables: Vec<Table<'a>>,
    /// Whether the next paragraph begins a page.
    new_page: bool,
    /// The distance that is asked for below what was just written, which the next paragraph gives: an empty
    /// one between would part what stays together.
    owed: Option<u32>,
}

/// Where a block stands.
#[derive(Clone, Copy)]
pub struct Place {
    /// From the margin to the text.
    pub left: u32,
    /// The width of the text.
    pub width: u32,
    /// How deep in lists.
    pub level: usize,
    /// Whether the bar of a frame is at the left.
    pub framed: bool,
    /// Whether its last paragraph stays on the page of what follows; its style says it when not given.
    pub keep: Option<bool>,
    /// Whether what follows stands at another distance from the bar, which would be cut between them.
    pub tight: bool,
}

impl Place {
    /// The whole width of the page.
    pub fn of_page(look: &Look) -> Self {
        Self { left: 0, width: look.width(), level: 0, framed: false, keep: None, tight: false }
    }

    /// Further in.
    fn within(self, by: u32) -> Self {
        Self { left: self.left + by, width: self.width.saturating_sub(by).max(1440), ..self }
    }
}

/// The place of a paragraph in a list.
#[derive(Clone, Copy)]
struct Item {
    list: usize,
    level: usize,
    hanging: u32,
}

impl<'a> Writer<'a> {
    /// Nothing yet.
    pub fn new(look: Look, document: &'a Document) -> Self {
        Self {
            look,
            language: document.language,
            tables: Table::all(&document.blocks),
            relations: Relations::default(),
            lists: Lists::default(),
            pictures: Pictures::default(),
            new_page: false,
            owed: None,
        }
    }

    /// Who issues it, what it is, and whether it is final.
    pub fn head(&mut self, xml: &mut Xml, document: &Document) {
        let place = Place::of_page(&self.look);
        let mut logo = document.logo.as_ref();
        let mut most = (mm(60.0), mm(22.0));
        // In large print a title needs the whole width: a compact logo is as high as the names beside it,
        // and a wide one stands above them.
        let names = document.issuers.len();
        if document.large && names > 0 {
            most.1 = most.1.min(mm(7.5 * names as f64 + 6.0));
        }
        let stands_above = |logo: &&Picture| document.large && (names == 0 || !logo.is_compact());
        if let Some(above) = logo.take_if(|logo| stands_above(logo)) {
            self.paragraph_of(xml, "Issuer", place, None, |writer, xml| {
                let place = picture::Place::Inline;
                writer.pictures.put(xml, &mut writer.relations, above, (place, most));
            });
        }
        let styles = ["Office"].into_iter().chain(std::iter::repeat("Issuer"));
        let issuers = document.issuers.iter().zip(styles);
        for (text, style) in issuers.chain([(&document.title, "Title")]) {
            self.paragraph_of(xml, style, place, None, |writer, xml| {
                if let Some(logo) = logo.take() {
                    let place = picture::Place::Right;
                    writer.pictures.put(xml, &mut writer.relations, logo, (place, most));
                }
                text::line(xml, &document.set(text), &mut writer.relations);
            });
        }
        if let Some(mark) = &document.mark {
            self.paragraph(xml, "Mark", place, &plain(format!("\u{A0}{mark}\u{A0}")));
        }
    }

    /// A file does not end with a table; the paragraph below it must not take a page.
    pub fn end(&mut self, xml: &mut Xml) {
        if self.owed.take().is_some() {
            self.gap(xml, 20);
        }
    }

    /// Asks for a distance below what was just written.
    pub fn owe(&mut self, below: u32) {
        self.owed = Some(below);
    }

    /// Blocks one after the other.
    pub fn blocks(&mut self, xml: &mut Xml, blocks: &[Block], place: Place) {
        let mut rest = blocks;
        while let [block, others @ ..] = rest {
            rest = others;
            let after = rest.get(1);
            let inner = match rest.first() {
                Some(next) => Place {
                    keep: if place.framed { Some(true) } else { kept_with(block, next, after) },
                    tight: place.framed
                        && matches!(
                            (block, next),
                            (Block::List { .. }, _) | (_, Block::List { .. })
                        ),
                    ..place
                },
                None => place,
            };
            self.block(xml, block, inner);
            if let (Block::Framed { .. }, Some(Block::Framed { .. })) = (block, rest.first()) {
                // Else the bars of two frames were one.
                self.gap_in(xml, self.look.em(0.5), inner);
            }
        }
    }

    fn block(&mut self, xml: &mut Xml, block: &Block, place: Place) {
        match block {
            Block::Heading(level, line) => {
                let style = format!("Heading{}", (*level).clamp(2, 6) - 1);
                self.paragraph(xml, &style, place, line);
            }
            Block::Paragraph(line) => {
                let style = if place.framed { "Frame" } else { "Normal" };
                self.paragraph(xml, style, place, line);
            }
            Block::Remark(line) => self.paragraph(xml, "Remark", place, line),
            Block::Facts(facts) => self.facts(xml, facts, place),
            Block::List { first, items } => self.list(xml, *first, items, place),
            Block::Names(items) => self.names(xml, items, place),
            Block::Table { head, rows } => self.table(xml, Table::to_read(head, rows), place),
            Block::Aligned { head, rows, sides } => {
                self.table(xml, Table { sides, ..Table::to_read(head, rows) }, place);
            }
            Block::Sheet { head, rows } => self.sheet(xml, head, rows, place),
            Block::Framed { label, blocks } => self.framed(xml, label, blocks, place),
            Block::Blanks(labels) => self.blanks(xml, labels, place),
            Block::Signatures(signatures) => self.signatures(xml, signatures, place),
            Block::Labels { sheet, labels } => self.labels(xml, sheet, labels),
            Block::Chart(chart) => self.chart(xml, chart, place),
            Block::Picture(picture) => self.picture(xml, picture, place),
            Block::Rule => self.rule(xml, ("single", 6)),
            Block::Cut => self.rule(xml, ("dashed", 8)),
            Block::NewPage => self.new_page = true,
        }
    }

    fn framed(&mut self, xml: &mut Xml, label: &str, blocks: &[Block], place: Place) {
        // A paragraph has one bar: a frame in a frame stands further in, with its own.
        let inside = Place { framed: true, ..place.within(FRAME) };
        let more = (!blocks.is_empty()).then_some(true);
        let first = Place { keep: more.or(place.keep), ..inside };
        if !label.is_empty() {
            self.paragraph(xml, "FrameLabel", first, &plain(label));
        }
        self.blocks(xml, blocks, inside);
    }

    fn list(&mut self, xml: &mut Xml, first: Option<u64>, items: &[Vec<Block>], place: Place) {
        let level = place.level.min(LEVELS - 1);
        let hanging = self.look.em(if first.is_some() { 1.8 } else { 1.3 });
        let item = Item { list: self.lists.add(level, first), level, hanging };
        for (at, blocks) in items.iter().enumerate() {
            let last = at + 1 == items.len();
            let inside = Place {
                level: place.level + 1,
                keep: if last { place.keep } else { place.framed.then_some(true) },
                ..place.within(hanging)
            };
            // The sign stands before the first paragraph; what else an item begins with comes under it.
            let (line, rest): (&[Inline], _) = match &blocks[..] {
                [Block::Paragraph(line), rest @ ..] => (line, rest),
                rest => (&[], rest),
            };
            let more = (!rest.is_empty()).then_some(true);
            let own = Place {
                keep: more.or(inside.keep),
                tight: !last || !rest.is_empty() || place.tight,
                ..inside
            };
            self.paragraph_of(xml, "ListParagraph", own, Some(item), |writer, xml| {
                text::line(xml, line, &mut writer.relations);
            });
            self.blocks(xml, rest, inside);
        }
    }

    /// A chart as a picture that is told in words; its numbers where the letters of a drawing would be
    /// too small to read, or nothing is drawn.
    fn chart(&mut self, xml: &mut Xml, chart: &Chart, place: Place) {
        let drawn = match self.look.large {
            true => None,
            false => chart::picture(&drawing(chart, self.language)),
        };
        match drawn {
            Some(bytes) => {
                let told = told(chart, self.language);
                let picture = Picture { bytes, told, most_high: None };
                // In one paragraph, since LibreOffice parts a paragraph from a picture below it.
                let place = Place { keep: Some(place.keep == Some(true)), ..place };
                self.paragraph_of(xml, "Caption", place, None, |writer, xml| {
                    text::plain(xml, &chart.title);
                    text::run(xml, None, |xml| xml.empty("w:br", &[]));
                    writer.put_picture(xml, &picture, place.width);
                });
            }
            None => {
                let title = Place { keep: Some(true), ..place };
                self.paragraph(xml, "Caption", title, &plain(chart.title.as_str()));
                let (head, rows) = chart.table(self.language);
                self.table(xml, Table::to_read(&head, &rows), place);
            }
        }
    }

    fn picture(&mut self, xml: &mut Xml, picture: &Picture, place: Place) {
        self.paragraph_of(xml, "Picture", place, None, |writer, xml| {
            writer.put_picture(xml, picture, place.width);
        });
    }

    /// A picture in its paragraph, no higher than the page; what it shows where it cannot be read.
    fn put_picture(&mut self, xml: &mut Xml, picture: &Picture, width: u32) {
        let most = picture.most_high.map_or(mm(200.0), |most| u32::from(most) * 20);
        let most = (picture::Place::Inline, (width, most));
        if !self.pictures.put(xml, &mut self.relations, picture, most) {
            text::plain(xml, &picture.told);
        }
    }

    /// A line across the page: its kind, and how thick it is.
    fn rule(&mut self, xml: &mut Xml, (kind, width): (&str, u32)) {
        let em = self.look.em(1.0);
        self.owed = None;
        xml.within("w:p", &[], |xml| {
            xml.within("w:pPr", &[], |xml| {
                xml.value("w:pStyle", &"Gap");
                self.begin_page(xml);
                xml.within("w:pBdr", &[], |xml| {
                    let (space, colour) = (0, "000000");
                    xml.empty(
                        "w:bottom",
                        &[
                            ("w:val", &kind),
                            ("w:sz", &width),
                            ("w:space", &space),
                            ("w:color", &colour),
                        ],
                    );
                });
                xml.empty("w:spacing", &[("w:before", &em), ("w:after", &em)]);
            });
        });
    }

    /// A paragraph of a line.
    pub fn paragraph(&mut self, xml: &mut Xml, style: &str, place: Place, line: &[Inline]) {
        self.paragraph_of(xml, style, place, None, |writer, xml| {
            text::line(xml, line, &mut writer.relations);
        });
    }

    /// A paragraph of a line whose compounds are not parted.
    pub fn paragraph_whole(&mut self, xml: &mut Xml, style: &str, place: Place, line: &[Inline]) {
        self.paragraph_of(xml, style, place, None, |writer, xml| {
            text::whole(xml, line, &mut writer.relations);
        });
    }

    fn paragraph_of(
        &mut self,
        xml: &mut Xml,
        style: &str,
        place: Place,
        item: Option<Item>,
        inside: impl FnOnce(&mut Self, &mut Xml),
    ) {
        xml.within("w:p", &[], |xml| {
            self.look_of_paragraph(xml, style, place, item);
            inside(self, xml);
        });
    }

    /// How a paragraph stands there. The parts of it stand in the order of the schema.
    fn look_of_paragraph(&mut self, xml: &mut Xml, style: &str, place: Place, item: Option<Item>) {
        let own_frame = place.framed && style.starts_with("Frame") && place.left == FRAME;
        // A heading brings more of its own, and a page begins at its edge.
        let owed = self.owed.take();
        let owed = owed.filter(|_| !style.starts_with("Heading") && !self.new_page);
        xml.within("w:pPr", &[], |xml| {
            xml.value("w:pStyle", &style);
            if let Some(keep) = place.keep {
                xml.value("w:keepNext", &u8::from(keep));
            }
            if place.framed && !own_frame {
                xml.empty("w:keepLines", &[]);
            }
            self.begin_page(xml);
            if let Some(item) = item {
                xml.within("w:numPr", &[], |xml| {
                    xml.value("w:ilvl", &item.level);
                    xml.value("w:numId", &item.list);
                });
            }
            if place.framed && !own_frame {
                xml.within("w:pBdr", &[], bar);
            }
            let below = match (item, place.tight) {
                (_, true) => Some(0),
                (Some(_), false) => Some(self.look.em(0.55)),
                _ => None,
            };
            match (&owed, &below) {
                (Some(above), Some(below)) => {
                    xml.empty("w:spacing", &[("w:before", above), ("w:after", below)]);
                }
                (Some(above), None) => xml.empty("w:spacing", &[("w:before", above)]),
                (None, Some(below)) => xml.empty("w:spacing", &[("w:after", below)]),
                (None, None) => {}
            }
            let hanging = item.map_or(0, |item| item.hanging);
            if place.left > 0 && !own_frame {
                xml.empty("w:ind", &[("w:left", &place.left), ("w:hanging", &hanging)]);
            }
        });
    }

    /// An empty paragraph of a height: the distance below a table, and what keeps it from the next.
    pub fn gap(&mut self, xml: &mut Xml, height: u32) {
        self.gap_in(xml, height, Place::of_page(&self.look));
    }

    /// The same, on the page of what follows where the place says so.
    pub fn gap_in(&mut self, xml: &mut Xml, height: u32, place: Place) {
        self.owed = None;
        xml.within("w:p", &[], |xml| {
            xml.within("w:pPr", &[], |xml| {
                xml.value("w:pStyle", &"Gap");
                if place.keep == Some(true) {
                    xml.empty("w:keepNext", &[]);
                }
                self.begin_page(xml);
                xml.empty("w:spacing", &[("w:line", &height.max(20)), ("w:lineRule", &"exact")]);
            });
        });
    }

    /// Says of a paragraph that it begins a page, when it must.
    fn begin_page(&mut self, xml: &mut Xml) {
        if std::mem::take(&mut self.new_page) {
            xml.empty("w:pageBreakBefore", &[]);
        }
    }

    /// Before a table that begins a page, or stands below another one: the two would be one.
    pub fn before_table(&mut self, xml: &mut Xml, place: Place) {
        match self.owed.take() {
            Some(below) => self.gap_in(xml, if self.new_page { 20 } else { below }, place),
            None if self.new_page => self.gap(xml, 20),
            None => {}
        }
    }
}

/// Whether a block stays on the page of the next: what leads to a list or to the place to sign does.
/// Headings do by their style, unless there is nothing under them.
fn kept_with(block: &Block, next: &Block, after: Option<&Block>) -> Option<bool> {
    let is_signed = |block: &Block| matches!(block, Block::Signatures(_) | Block::Blanks(_));
    match (block, next) {
        _ if block.is_bare_heading(next) => Some(false),
        // A page to sign bears something of what is signed: more than the seal.
        (_, next) if is_signed(next) => Some(true),
        (_, Block::Remark(_)) if after.is_some_and(is_signed) => Some(true),
        // A photo and what is seen on it.
        (Block::Picture(_), Block::Remark(_)) => Some(true),
        (Block::Paragraph(_), Block::List { .. } | Block::Table { .. } | Block::Aligned { .. }) => {
            Some(true)
        }
        _ => None,
    }
}
