//! Blocks as strips.

mod edges;
mod head;
mod items;
mod labels;
mod pictures;
mod signing;
mod stacked;
mod table;

use std::rc::Rc;

use krilla::image::Image;

use super::super::model::{Block, Document, Inline, Line, told};
use super::super::tables::Table;
use super::Failed;
use super::boxes::{Bar, Owner, PAPER, Page, Strip, What};
use super::lines::{Edge, Set, set};
use super::pages::{leaves_few, pages, with_little};
use super::shape::Shaper;
use super::sizes::{LARGE, Sizes, USUAL};
use super::tags::{Kind, NodeId, Tree};
use super::text::{Fragment, Looks, Style, fragments, one_style};
use crate::picture::Turn;
use signing::keep_what_is_signed;

/// From the paper's edges to the text.
const MARGIN: f32 = 71.0;
const TOP: f32 = 64.0;
const BOTTOM: f32 = 70.0;
/// Millimetres as points.
const MM: f32 = 72.0 / 25.4;
/// From a frame's bar to what is framed.
const FRAME: f32 = 4.5 * MM;

/// How long a dash of a line to cut along is, and the gap behind it.
const DASH: f32 = 5.0;

/// The share of a page up to which a frame is not parted.
const WHOLE: f32 = 0.25;

/// A paper laid out: pure data, before anything is drawn.
pub struct Laid {
    /// The pages.
    pub pages: Vec<Page>,
    /// The structure.
    pub tree: Tree,
    /// The headings: level, text, page and height on it.
    pub headings: Vec<(u16, String, usize, f32)>,
    /// The pictures, by their numbers.
    pub pictures: Vec<(Image, Turn)>,
    /// Whether distances are smaller than usual, to save a page.
    pub is_tight: bool,
}

/// Where blocks are set, and below which node of the structure.
#[derive(Debug, Clone)]
struct Area {
    x: f32,
    width: f32,
    bars: Vec<Bar>,
    node: Option<NodeId>,
}

/// How a text stands in its strips.
#[derive(Debug, Clone, Copy)]
struct Manner {
    leading: f32,
    above: f32,
    edge: Edge,
    /// Whether all its lines stay together.
    whole: bool,
}

struct Setter<'a> {
    document: &'a Document,
    /// Whether its pages have numbers.
    numbered: bool,
    sizes: Sizes,
    shaper: Shaper,
    tree: Tree,
    pictures: Vec<(Image, Turn)>,
    frames: usize,
    /// Whether the next strip begins a page.
    new_page: bool,
    /// The heading right above the block that is set.
    under: Option<Line>,
    /// The tables of the document, and how those that were asked for stand on the page.
    tables: Vec<Table<'a>>,
    forms: Vec<table::Known>,
    /// How high a row to sign in is.
    sheet_row: f32,
    /// What is left free above and below the text of a row to read.
    row_pad: f32,
}

/// How high a row to sign in is: as high as a hand likes it, unless a lower one saves a page's end from
/// falling a row or two before that of the table.
const SHEET_ROWS: [f32; 4] = [9.5 * MM, 9.0 * MM, 8.5 * MM, 8.0 * MM];

/// What is left free above and below the text of a row to read: less where the last page is done without
/// then, or does not hold almost nothing.
const ROW_PADS: [f32; 3] = [3.0, 2.3, 1.6];

/// The sizes, smaller than the usual one, in which what hangs on a wall is tried until it is one page;
/// still smaller ones are not read from afar.
const POSTED: [f32; 5] = [0.94, 0.88, 0.82, 0.76, 0.7];

/// Lays a paper out. What hangs on a wall is set as large as one page lets it.
///
/// # Errors
/// A font that cannot be read.
pub fn layout(document: &Document) -> Result<Laid, Failed> {
    Ok(fitted(document, |_| true)?.0)
}

/// How many times the usual sizes a paper is set in where nothing but its letters can be smaller: a word
/// processor keeps the distances that it is given; and whether its pages have numbers. The usual ones where a
/// font cannot be read, which the PDF tells.
pub fn posted(document: &Document) -> (f32, bool) {
    let found = fitted(document, |laid| !laid.is_tight);
    found.map_or((1.0, true), |(laid, scale)| (scale, laid.pages.len() > 1))
}

/// The labels of a paper that are cut, by their first lines; none where a font cannot be read.
pub fn cut(document: &Document) -> Vec<String> {
    let setter = Setter::new(document, SHEET_ROWS[0], 1.0, false);
    setter.map_or(Vec::new(), |mut setter| setter.cut_labels())
}

/// A paper in the largest of its sizes in which it is one page and `fits`.
fn fitted(document: &Document, fits: fn(&Laid) -> bool) -> Result<(Laid, f32), Failed> {
    // A single page on a wall needs no number.
    let scales = [1.0].into_iter().chain(POSTED).filter(|_| document.posted);
    let mut last = None;
    for scale in scales {
        let laid = at(document, scale, false)?;
        if laid.pages.len() == 1 {
            if fits(&laid) {
                return Ok((laid, scale));
            }
            last = Some((laid, scale));
        }
    }
    match last {
        Some(found) => Ok(found),
        // More than one page even so: it keeps the usual size.
        None => Ok((at(document, 1.0, true)?, 1.0)),
    }
}

fn at(document: &Document, scale: f32, numbered: bool) -> Result<Laid, Failed> {
    let new = |row: f32| Setter::new(document, row, scale, numbered);
    if document.is_labels() {
        let mut setter = new(SHEET_ROWS[0])?;
        let pages = setter.labels();
        return Ok(setter.laid(pages, false));
    }
    let tried = |row: f32, pad: f32| {
        let mut setter = Setter { row_pad: pad, ..new(row)? };
        let area = Area { x: MARGIN, width: PAPER.0 - 2.0 * MARGIN, bars: Vec::new(), node: None };
        let mut strips = Vec::new();
        setter.head(&area, &mut strips);
        setter.blocks(&document.blocks, &area, &mut strips);
        Ok((setter, strips))
    };
    let (mut setter, mut strips) = tried(SHEET_ROWS[0], ROW_PADS[0])?;
    let edges = setter.edges();
    let space = edges.space();
    for row in &SHEET_ROWS[1..] {
        if !leaves_few(&strips, space) {
            break;
        }
        let (other, tighter) = tried(*row, ROW_PADS[0])?;
        if !leaves_few(&tighter, space) {
            (setter, strips) = (other, tighter);
            break;
        }
    }
    let has_rows = setter.tables.iter().any(|table| !table.fills);
    if let Some(count) = with_little(&strips, space).filter(|_| has_rows) {
        for pad in &ROW_PADS[1..] {
            let (other, tighter) = tried(setter.sheet_row, *pad)?;
            if pages(&tighter, space).0.len() < count {
                (setter, strips) = (other, tighter);
                break;
            }
        }
    }
    let (mut pages, has_less_room) = pages(&strips, space);
    setter.put_edges(&edges, &mut pages);
    let is_tight = has_less_room || setter.row_pad < ROW_PADS[0];
    Ok(setter.laid(pages, is_tight))
}

impl<'a> Setter<'a> {
    fn new(
        document: &'a Document,
        sheet_row: f32,
        scale: f32,
        numbered: bool,
    ) -> Result<Self, Failed> {
        Ok(Self {
            document,
            numbered,
            sizes: if document.large { LARGE } else { USUAL }.times(scale),
            shaper: Shaper::new()?,
            tree: Tree::default(),
            pictures: Vec::new(),
            frames: 0,
            new_page: false,
            under: None,
            tables: Table::all(&document.blocks),
            forms: Vec::new(),
            sheet_row,
            row_pad: ROW_PADS[0],
        })
    }

    fn laid(self, pages: Vec<Page>, is_tight: bool) -> Laid {
        let headings = self.headings(&pages);
        let Setter { tree, pictures, .. } = self;
        Laid { pages, tree, headings, pictures, is_tight }
    }
}

impl Setter<'_> {
    fn blocks(&mut self, blocks: &[Block], area: &Area, out: &mut Vec<Strip>) {
        let mut last = out.len();
        let (mut announces, mut is_said, mut is_picture) = (false, false, false);
        let mut before: Option<&Block> = None;
        for block in blocks {
            // A heading that has nothing under it may end a page.
            if let (Some(true), Some(strip)) =
                (before.map(|before| before.is_bare_heading(block)), out.last_mut())
            {
                strip.keeps_next = false;
            }
            self.under = match before {
                Some(Block::Heading(_, line)) => Some(line.clone()),
                _ => None,
            };
            before = Some(block);
            // What announces a list stands on its page.
            if let (true, Block::List { .. }, Some(strip)) = (announces, block, out.last_mut()) {
                strip.keeps_next = true;
            }
            // So does what is said above a table.
            let is_table = matches!(block, Block::Table { .. } | Block::Aligned { .. });
            if let (true, Some(strip)) = (is_said && is_table, out.last_mut()) {
                strip.keeps_next = true;
            }
            is_said = matches!(block, Block::Paragraph(_));
            // A picture stands on the page of what is said under it.
            let is_caption = is_picture && matches!(block, Block::Remark(_));
            if let (true, Some(strip)) = (is_caption, out.last_mut()) {
                strip.keeps_next = true;
            }
            is_picture = matches!(block, Block::Picture(_));
            announces = match block {
                Block::Paragraph(line) => told(line).trim_end().ends_with(':'),
                _ => false,
            };
            if matches!(block, Block::Signatures(_) | Block::Blanks(_)) {
                keep_what_is_signed(&mut out[..], last, self.document.large);
            }
            last = out.len();
            self.block(block, area, out);
            if let (true, Some(strip)) = (is_caption, out.get_mut(last)) {
                strip.above = strip.above.min(self.sizes.gap * 0.4);
            }
        }
    }

    fn block(&mut self, block: &Block, area: &Area, out: &mut Vec<Strip>) {
        match block {
            Block::Heading(level, line) => self.heading(*level, line, area, out),
            Block::Paragraph(line) => self.paragraph(line, area, out),
            Block::Remark(line) => {
                let looks = self.looks(self.sizes.remark.0, 0x33, true);
                let manner = Manner { leading: self.sizes.remark.1, ..self.manner(area) };
                let node = self.tree.add(area.node, Kind::Paragraph);
                self.line(line, &looks, manner, area, node, out);
            }
            Block::Facts(facts) => self.facts(facts, area, out),
            Block::List { first, items } => self.list(*first, items, area, out),
            Block::Names(items) => self.names(items, area, out),
            Block::Table { head, rows } => self.table(Table::to_read(head, rows), area, out),
            Block::Aligned { head, rows, sides } => {
                self.table(Table { sides, ..Table::to_read(head, rows) }, area, out);
            }
            Block::Sheet { head, rows } => self.sheet(head, rows, area, out),
            Block::Framed { label, blocks } => self.framed(label, blocks, area, out),
            Block::Blanks(labels) => self.blanks(labels, area, out),
            Block::Signatures(signatures) => self.signatures(signatures, area, out),
            // A paper with labels has nothing else.
            Block::Labels { .. } => {}
            Block::Chart(chart) => self.chart(chart, area, out),
            Block::Picture(picture) => self.picture(picture, area, out),
            Block::Rule => {
                let mut strip = Strip::new(self.sizes.gap, self.sizes.gap * 2.0);
                let size = (area.width, 0.75);
                strip.put((area.x, self.sizes.gap), What::Filled { size, grey: 0 }, Owner::Decor);
                self.push(strip, area, out);
            }
            Block::Cut => self.cut(area, out),
            Block::NewPage => self.new_page = true,
        }
    }

    /// Adds a strip, with the bars of the frames that it stands in.
    fn push(&mut self, mut strip: Strip, area: &Area, out: &mut Vec<Strip>) {
        strip.bars.clone_from(&area.bars);
        strip.begins_page = std::mem::take(&mut self.new_page);
        out.push(strip);
    }

    /// How a line looks in a size and a grey; `divides` is whether words may be divided.
    fn looks(&self, size: f32, grey: u8, divides: bool) -> Looks {
        let (plain, strong, emphasis) = self.sizes.faces;
        let style = |face| Rc::new(Style::new(face, size).grey(grey));
        let divides = divides && !self.document.large;
        let hyphens = divides.then_some(self.document.language);
        Looks { plain: style(plain), strong: style(strong), emphasis: style(emphasis), hyphens }
    }

    /// How a paragraph stands: justified where a line has room for enough words. Whoever reads with
    /// poor eyes finds even spaces and whole words more easily.
    fn manner(&self, area: &Area) -> Manner {
        let (size, leading) = self.sizes.text;
        let is_wide = area.width > size * 24.0 && !self.document.large;
        let edge = if is_wide { Edge::Justified } else { Edge::Ragged };
        Manner { leading, above: self.sizes.gap, edge, whole: false }
    }

    fn paragraph(&mut self, line: &[Inline], area: &Area, out: &mut Vec<Strip>) {
        let looks = self.looks(self.sizes.text.0, 0, true);
        let node = self.tree.add(area.node, Kind::Paragraph);
        self.line(line, &looks, self.manner(area), area, node, out);
    }

    fn heading(&mut self, level: u8, line: &[Inline], area: &Area, out: &mut Vec<Strip>) {
        let level = level.clamp(2, 3);
        let (size, leading) = self.sizes.heading[usize::from(level - 2)];
        let mut looks = self.looks(size, 0, false);
        looks.plain = Rc::clone(&looks.strong);
        let above = if level == 2 { size * 1.15 } else { size * 0.75 };
        let manner = Manner { leading, above, edge: Edge::Ragged, whole: true };
        let node = self.tree.add(area.node, Kind::Heading(u16::from(level), told(line)));
        self.line(line, &looks, manner, area, node, out);
        if let Some(last) = out.last_mut() {
            last.keeps_next = true;
        }
    }

    /// A line of the model as strips, one a line: neither its first line is left alone at the foot
    /// of a page, nor its last at the head of one.
    fn line(
        &mut self,
        line: &[Inline],
        looks: &Looks,
        manner: Manner,
        area: &Area,
        node: NodeId,
        out: &mut Vec<Strip>,
    ) {
        let fragments = fragments(&mut self.shaper, line, looks);
        self.fragments(&fragments, manner, looks.plain.size, area, node, out);
    }

    fn fragments(
        &mut self,
        fragments: &[Fragment],
        manner: Manner,
        size: f32,
        area: &Area,
        node: NodeId,
        out: &mut Vec<Strip>,
    ) {
        let lines = set(fragments, area.width, manner.edge);
        let count = lines.len();
        for (at, line) in lines.into_iter().enumerate() {
            let above = if at == 0 { manner.above } else { 0.0 };
            let mut strip = Strip::new(above, manner.leading);
            let y = baseline(manner.leading, size);
            // The last word of a page is not divided.
            let is_divided = line.drawn.last().is_some_and(|last| last.text.ends_with('\u{ad}'));
            put_line(&mut strip, line, (area.x, y), Owner::Node(node));
            let together = manner.whole || is_divided || at == 0 || at + 2 == count;
            strip.keeps_next = at + 1 < count && together;
            self.push(strip, area, out);
        }
    }

    fn framed(&mut self, label: &str, blocks: &[Block], area: &Area, out: &mut Vec<Strip>) {
        self.frames += 1;
        let mut bars = area.bars.clone();
        bars.push(Bar { frame: self.frames, x: area.x });
        let node = self.tree.add(area.node, Kind::Part);
        let inner = Area {
            x: area.x + FRAME,
            width: (area.width - FRAME).max(60.0),
            bars,
            node: Some(node),
        };
        let first = out.len();
        if !label.is_empty() {
            let mut looks = self.looks(self.sizes.text.0, 0, false);
            looks.plain = Rc::clone(&looks.strong);
            let node = self.tree.add(inner.node, Kind::Paragraph);
            let manner = Manner { edge: Edge::Ragged, whole: true, ..self.manner(area) };
            self.line(&[Inline::Text(label.to_owned())], &looks, manner, &inner, node, out);
            if let Some(last) = out.last_mut() {
                last.keeps_next = true;
            }
        }
        let labelled = out.len();
        self.blocks(blocks, &inner, out);
        if let Some(strip) = out.get_mut(labelled)
            && labelled > first
        {
            strip.above = strip.above.min(2.0);
        }
        let frame = &mut out[first..];
        if let Some(strip) = frame.first_mut() {
            strip.above = strip.above.max(self.sizes.gap * 1.5);
        }
        // A short one is held together, and its neighbours keep a distance; a long one would leave
        // half a page empty, and goes over its end as paragraphs do, its label with what follows.
        let height: f32 = frame.iter().map(|strip| strip.above + strip.height).sum();
        if height <= (PAPER.1 - TOP - BOTTOM) * WHOLE
            && let [before @ .., _] = frame
        {
            for strip in before {
                // In large print it is much of a page with what is signed below it, and gives way.
                strip.gives_way |= self.document.large && !strip.keeps_next;
                strip.keeps_next = true;
            }
        }
        if !frame.is_empty() {
            out.push(Strip::new(0.0, self.sizes.gap * 0.5));
            // The distance belongs to the frame's last strip.
            let last = out.len() - 2;
            out[last].keeps_next = true;
        }
    }

    /// Dashes from one edge of the text to the other.
    fn cut(&mut self, area: &Area, out: &mut Vec<Strip>) {
        let mut strip = Strip::new(self.sizes.gap * 1.5, self.sizes.gap * 2.0);
        let dashes = (area.width / (2.0 * DASH)).floor();
        for at in 0..dashes as u16 {
            let place = (area.x + 2.0 * DASH * f32::from(at), self.sizes.gap * 0.5);
            let what = What::Filled { size: (DASH, 0.75), grey: 0 };
            strip.put(place, what, Owner::Decor);
        }
        self.push(strip, area, out);
    }

    /// A text in one style on lines no wider than `width`.
    fn text(&mut self, text: &str, style: Style, width: f32) -> Vec<Set> {
        set(&one_style(&mut self.shaper, text, style), width, Edge::Ragged)
    }
}

/// A picture of its bytes, PNG or JPEG.
pub fn image(bytes: &[u8]) -> Option<Image> {
    let data = krilla::Data::from(bytes.to_vec());
    let image = match bytes.starts_with(b"\xFF\xD8") {
        true => Image::from_jpeg(data, true),
        false => Image::from_png(data, true),
    };
    image.ok()
}

/// The base line in a line of a height.
fn baseline(leading: f32, size: f32) -> f32 {
    leading / 2.0 + size * 0.3
}

/// Puts a line's pieces into a strip.
fn put_line(strip: &mut Strip, line: Set, (x, y): (f32, f32), owner: Owner) {
    for drawn in line.drawn {
        strip.put((x + drawn.x, y), What::Text(drawn), owner);
    }
}

/// The text of a line of the model, as one.
fn is_empty(line: &Line) -> bool {
    line.iter().all(|piece| piece.text().trim().is_empty())
}
