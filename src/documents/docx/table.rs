//! Blocks that are tables, with lines or without. A row is never split between two pages, except the
//! one that holds columns of names.

use super::super::model::{Inline, LabelSheet, Line, Side, Signature, plain};
use super::super::tables::{Form, Table, folded_like};
use super::blocks::{Place, Writer};
use super::forms;
use super::labels::LABELS;
use super::letters;
use super::look::{mm, points};
use super::styles::line;
use super::xml::Xml;

/// A line at a side of a cell: the side, its width in eighths of a point, its colour.
pub(super) type Edge = (&'static str, u32, &'static str);

/// Distances within the cells: top, left, bottom, right.
pub(super) type Padding = [u32; 4];

/// A row.
pub(super) struct Row {
    /// At least, or exactly, so high.
    height: Option<(u32, &'static str)>,
    /// Repeated on each page.
    head: bool,
    /// May be split.
    splits: bool,
}

pub(super) const ROW: Row = Row { height: None, head: false, splits: false };

pub(super) fn table(
    xml: &mut Xml,
    left: u32,
    widths: &[u32],
    pads: Padding,
    rows: impl FnOnce(&mut Xml),
) {
    xml.within("w:tbl", &[], |xml| {
        look_of_table(xml, left, widths, pads);
        rows(xml);
    });
}

fn look_of_table(xml: &mut Xml, left: u32, widths: &[u32], pads: Padding) {
    xml.within("w:tblPr", &[], |xml| {
        let width: u32 = widths.iter().sum();
        xml.empty("w:tblW", &[("w:w", &width), ("w:type", &"dxa")]);
        xml.empty("w:tblInd", &[("w:w", &left), ("w:type", &"dxa")]);
        xml.empty("w:tblLayout", &[("w:type", &"fixed")]);
        xml.within("w:tblCellMar", &[], |xml| {
            for (side, pad) in ["w:top", "w:left", "w:bottom", "w:right"].into_iter().zip(pads) {
                xml.empty(side, &[("w:w", &pad), ("w:type", &"dxa")]);
            }
        });
    });
    xml.within("w:tblGrid", &[], |xml| {
        widths.iter().for_each(|width| xml.empty("w:gridCol", &[("w:w", width)]));
    });
}

pub(super) fn row(xml: &mut Xml, row: &Row, cells: impl FnOnce(&mut Xml)) {
    xml.within("w:tr", &[], |xml| {
        look_of_row(xml, row);
        cells(xml);
    });
}

fn look_of_row(xml: &mut Xml, row: &Row) {
    xml.within("w:trPr", &[], |xml| {
        if !row.splits {
            xml.empty("w:cantSplit", &[]);
        }
        if let Some((height, rule)) = row.height {
            xml.empty("w:trHeight", &[("w:val", &height), ("w:hRule", &rule)]);
        }
        if row.head {
            xml.empty("w:tblHeader", &[]);
        }
    });
}

/// A cell.
pub(super) struct Cell<'a> {
    /// Its width.
    pub width: u32,
    /// Its lines.
    pub edges: &'a [Edge],
    /// Whether its text stands in the middle of its height.
    pub middle: bool,
    /// Room above and below the text, where it is not the table's.
    pub room: Option<(u32, u32)>,
    /// How many columns it takes.
    pub span: u32,
}

/// A cell with lines at its sides.
pub(super) fn edged(width: u32, edges: &[Edge]) -> Cell<'_> {
    Cell { width, edges, middle: false, room: None, span: 1 }
}

/// A cell, whose content ends with a paragraph. Its parts stand in the order of the schema.
pub(super) fn cell(xml: &mut Xml, cell: &Cell<'_>, content: impl FnOnce(&mut Xml)) {
    xml.within("w:tc", &[], |xml| {
        look_of_cell(xml, cell);
        content(xml);
    });
}

fn look_of_cell(xml: &mut Xml, cell: &Cell<'_>) {
    xml.within("w:tcPr", &[], |xml| {
        xml.empty("w:tcW", &[("w:w", &cell.width), ("w:type", &"dxa")]);
        if cell.span > 1 {
            xml.value("w:gridSpan", &cell.span);
        }
        if !cell.edges.is_empty() {
            xml.within("w:tcBorders", &[], |xml| {
                for side in ["w:top", "w:left", "w:bottom", "w:right"] {
                    let found = cell.edges.iter().filter(|(at, ..)| *at == side);
                    found.for_each(|(side, width, colour)| line(xml, side, *width, 0, colour));
                }
            });
        }
        if let Some((above, below)) = cell.room {
            xml.within("w:tcMar", &[], |xml| {
                for (side, room) in [("w:top", above), ("w:bottom", below)] {
                    xml.empty(side, &[("w:w", &room), ("w:type", &"dxa")]);
                }
            });
        }
        if cell.middle {
            xml.value("w:vAlign", &"center");
        }
    });
}

/// So few rows stay on one page.
const FEW: usize = 6;

/// How the rows of a table look; of two things the first is the head's.
struct Grid<'a> {
    columns: &'a [u32],
    pads: Padding,
    styles: [&'static str; 2],
    edges: [&'a [Edge]; 2],
    height: Option<(u32, &'static str)>,
    /// At which side each column stands; at the left where nothing is said.
    sides: Vec<Side>,
}

impl Writer<'_> {
    /// A table with room below, which what follows may bring itself.
    pub(super) fn within_table(
        &mut self,
        xml: &mut Xml,
        (place, below): (Place, u32),
        table: impl FnOnce(&mut Self, &mut Xml),
    ) {
        self.before_table(xml, Place { keep: Some(true), ..place });
        table(self, xml);
        self.owe(below);
    }

    pub(super) fn in_cell(&self) -> Place {
        Place::of_page(&self.look)
    }

    /// Facts with their labels, between two lines.
    pub fn facts(&mut self, xml: &mut Xml, facts: &[(String, Line)], place: Place) {
        if facts.is_empty() {
            return;
        }
        // As wide as the longest label, so that it stands on one line.
        let twips = |wide: f32| (wide * self.look.text as f32 * 10.0).ceil() as u32;
        let wide = |(label, _): &(String, Line)| {
            twips(letters::asked(&plain(label.as_str()), false, self.look.large).most) + 140
        };
        let wide = facts.iter().map(wide).max().unwrap_or(0).min(place.width * 2 / 5);
        let label = self.look.fact.max(wide).min(place.width / 2);
        let columns = [label, place.width - label];
        let (below, room) = (self.look.em(1.0), self.look.em(0.5));
        let line = |side| (side, 6, "000000");
        self.within_table(xml, (place, below), |writer, xml| {
            table(xml, place.left, &columns, [20, 0, 20, 120], |xml| {
                for (at, (label, value)) in facts.iter().enumerate() {
                    let mut edges = Vec::new();
                    edges.extend((at == 0).then(|| line("w:top")));
                    edges.extend((at + 1 == facts.len()).then(|| line("w:bottom")));
                    let inside = writer.in_cell();
                    let room = |at_edge| if at_edge { room } else { 20 };
                    let room = Some((room(at == 0), room(at + 1 == facts.len())));
                    row(xml, &ROW, |xml| {
                        cell(xml, &Cell { room, ..edged(columns[0], &edges) }, |xml| {
                            writer.paragraph(xml, "FactLabel", inside, &plain(label.as_str()));
                        });
                        cell(xml, &Cell { room, ..edged(columns[1], &edges) }, |xml| {
                            writer.paragraph(xml, "Fact", inside, value);
                        });
                    });
                }
            });
        });
    }

    /// Names in two columns, the first one filled first; a single name needs none, and in large print they
    /// stand below each other.
    pub fn names(&mut self, xml: &mut Xml, items: &[Line], place: Place) {
        let below = self.look.em(0.55);
        if items.len() < 2 || self.look.large {
            items.iter().for_each(|item| self.paragraph(xml, "Name", place, item));
            self.owe(below);
            return;
        }
        let between = mm(8.0);
        let half = place.width.saturating_sub(between) / 2;
        let (left, right) = items.split_at(items.len().div_ceil(2));
        let columns = [(half, left), (between, &[]), (half, right)];
        self.within_table(xml, (place, below), |writer, xml| {
            table(xml, place.left, &columns.map(|(width, _)| width), [0, 0, 0, 0], |xml| {
                row(xml, &Row { splits: true, ..ROW }, |xml| {
                    for (width, names) in columns {
                        cell(xml, &edged(width, &[]), |xml| {
                            let inside = writer.in_cell();
                            let free = width.saturating_sub(writer.look.em(1.2));
                            let style = ("Name", inside);
                            let size = writer.look.text;
                            names.iter().for_each(|name| {
                                writer.narrow(xml, style, name, (free, size, false));
                            });
                            if names.is_empty() {
                                writer.gap(xml, 20);
                            }
                        });
                    }
                });
            });
        });
    }

    /// A table with a line under each row.
    pub fn table(&mut self, xml: &mut Xml, table: Table<'_>, place: Place) {
        let Some((columns, _)) = self.columns(table, place) else {
            self.stacked(xml, table, place);
            return;
        };
        let em = self.look.table * 10;
        let pad = em * 8 / 10;
        // Rows are as high as in the PDF, so that both have as much on a page. What hangs on a wall is one
        // page: large letters part the rows by themselves.
        let above = em * if self.look.large { 20 } else { 27 } / 100;
        let grid = Grid {
            columns: &columns,
            pads: [above, 0, above, pad],
            styles: ["TableHead", "TableText"],
            edges: [&[("w:bottom", 8, "000000")], &[("w:bottom", 4, "888888")]],
            height: None,
            sides: table.sides(),
        };
        self.rows(xml, (table.head, table.rows), place, &grid);
    }

    /// A table to be filled in by hand: every cell has its box, and room for a signature. A row grows
    /// rather than hide what is in it.
    pub fn sheet(&mut self, xml: &mut Xml, head: &[String], rows: &[Vec<Line>], place: Place) {
        let table = Table::to_fill(head, rows);
        let Some((columns, is_folded)) = self.columns(table, place) else { return };
        let em = self.look.sheet * 10;
        let boxed = ["w:top", "w:left", "w:bottom", "w:right"].map(|side| (side, 4, "666666"));
        // Two lines to write on where two are written.
        let height = if is_folded { em * 26 / 10 } else { mm(forms::sheet_row(rows.len())) };
        let grid = Grid {
            columns: &columns,
            pads: [em / 10, em / 4, em / 10, em / 4],
            styles: ["SheetHead", "SheetText"],
            edges: [&boxed, &boxed],
            height: Some((height, "atLeast")),
            sides: Vec::new(),
        };
        if is_folded {
            let (head, rows) = folded_like(&self.tables, table);
            self.rows(xml, (&head, &rows), place, &grid);
        } else {
            self.rows(xml, (head, rows), place, &grid);
        }
    }

    /// The widths of a table's columns, and whether seats stand below names; none where its rows are
    /// taken apart.
    fn columns(&self, table: Table<'_>, place: Place) -> Option<(Vec<u32>, bool)> {
        match forms::chosen(&self.tables, table, &self.look, place.width) {
            Form::Stacked => None,
            Form::Columns { widths, is_folded, .. } => {
                Some((widths.iter().map(|width| *width as u32).collect(), is_folded))
            }
        }
    }

    fn rows(
        &mut self,
        xml: &mut Xml,
        (head, rows): (&[String], &[Vec<Line>]),
        place: Place,
        grid: &Grid<'_>,
    ) {
        if head.is_empty() && rows.is_empty() {
            return;
        }
        let below = self.look.em(1.0);
        // Two columns of a chart's numbers have no headings.
        let head = if head.iter().all(|text| text.trim().is_empty()) { &[] } else { head };
        let head: Vec<Line> = head.iter().map(|text| plain(text.as_str())).collect();
        // Rows to fill in in large print are so high that the first two may find no room below a heading.
        let is_high = grid.height.is_some() && self.look.large;
        self.within_table(xml, (place, below), |writer, xml| {
            table(xml, place.left, grid.columns, grid.pads, |xml| {
                if !head.is_empty() {
                    row(xml, &Row { head: true, ..ROW }, |xml| {
                        writer.cells(xml, &head, grid, (0, writer.in_cell()));
                    });
                }
                for (at, cells) in rows.iter().enumerate() {
                    // The last row stays with what stays with the table, a short table whole, and of a
                    // long one two rows at either end.
                    let left = rows.len() - at;
                    let keep = match left {
                        1 => place.keep,
                        2 => Some(true),
                        _ => ((at == 0 && !is_high) || rows.len() <= FEW).then_some(true),
                    };
                    let inside = Place { keep, ..writer.in_cell() };
                    row(xml, &Row { height: grid.height, ..ROW }, |xml| {
                        writer.cells(xml, cells, grid, (1, inside));
                    });
                }
            });
        });
    }

    /// A text in a column of a width, in a size: where its lines end in it, they do not end within a
    /// compound that has room.
    fn narrow(
        &mut self,
        xml: &mut Xml,
        (style, place): (&str, Place),
        text: &[Inline],
        (free, size, is_head): (u32, u32, bool),
    ) {
        let wish = letters::asked(text, is_head, self.look.large);
        let twips = |wide: f32| (wide * size as f32 * 10.0) as u32;
        match twips(wish.most) > free && twips(wish.whole) <= free {
            true => self.paragraph_whole(xml, style, place, text),
            false => self.paragraph(xml, style, place, text),
        }
    }

    /// The cells of a row; those that the row lacks are empty.
    fn cells(
        &mut self,
        xml: &mut Xml,
        texts: &[Line],
        grid: &Grid<'_>,
        (of, inside): (usize, Place),
    ) {
        let middle = of == 1 && grid.height.is_some();
        let size = if grid.height.is_some() { self.look.sheet } else { self.look.table };
        for (at, width) in grid.columns.iter().enumerate() {
            let text = texts.get(at).map(Vec::as_slice).unwrap_or_default();
            let style = match grid.sides.get(at) {
                None | Some(Side::Left) => grid.styles[of],
                Some(Side::Middle) => ["MiddleHead", "Middle"][of],
                Some(Side::Right) => ["RightHead", "Right"][of],
            };
            cell(xml, &Cell { middle, ..edged(*width, grid.edges[of]) }, |xml| {
                let free = width.saturating_sub(grid.pads[1] + grid.pads[3]);
                self.narrow(xml, (style, inside), text, (free, size, of == 0));
            });
        }
    }

    /// Words with a line to write on behind each, side by side.
    pub fn blanks(&mut self, xml: &mut Xml, labels: &[String], place: Place) {
        if labels.is_empty() {
            return;
        }
        let columns = apart(labels.len(), place.width);
        // The paragraph above brings a part of the distance.
        let (height, above) = (self.look.em(2.2), self.look.em(0.45));
        let below = self.look.em(0.5);
        self.within_table(xml, (place, below), |writer, xml| {
            table(xml, place.left, &columns, [0, 0, 0, 0], |xml| {
                row(xml, &Row { height: Some((height + above, "atLeast")), ..ROW }, |xml| {
                    for (at, width) in columns.iter().enumerate() {
                        let label = labels.get(at / 2).filter(|_| at.is_multiple_of(2));
                        let edges = [("w:bottom", 6, "000000")];
                        let edges = if label.is_some() { &edges[..] } else { &[] };
                        let room = Some((above, 0));
                        cell(xml, &Cell { middle: true, room, ..edged(*width, edges) }, |xml| {
                            let text = label.map_or("", String::as_str);
                            writer.paragraph(xml, "Signature", writer.in_cell(), &plain(text));
                        });
                    }
                });
            });
        });
    }

    /// Lines to sign on, up to three side by side, and none alone below others.
    pub fn signatures(&mut self, xml: &mut Xml, signatures: &[Signature], place: Place) {
        let beside = if signatures.len() == 4 { 2 } else { 3 };
        let rows = signatures.chunks(beside).count();
        for (at, side_by_side) in signatures.chunks(beside).enumerate() {
            // Those who sign below one another stay together, with what they sign.
            let keep = (at + 1 < rows).then_some(true);
            let inside = Place { keep, ..self.in_cell() };
            // One alone takes no more than half of the page.
            let columns = apart(side_by_side.len().max(2), place.width);
            self.within_table(xml, (place, 20), |writer, xml| {
                table(xml, place.left, &columns, [40, 0, 0, 0], |xml| {
                    writer.signature_rows(xml, side_by_side, &columns, inside);
                });
            });
        }
    }

    /// The room to sign above a line, then who signs and the place for the date.
    fn signature_rows(
        &mut self,
        xml: &mut Xml,
        signatures: &[Signature],
        columns: &[u32],
        inside: Place,
    ) {
        let room = Row { height: Some((mm(16.0), "exact")), ..ROW };
        let under = [("w:bottom", 6, "000000")];
        let of = |at: usize| signatures.get(at / 2).filter(|_| at.is_multiple_of(2));
        row(xml, &room, |xml| {
            for (at, width) in columns.iter().enumerate() {
                let edges = if of(at).is_some() { &under[..] } else { &[] };
                cell(xml, &edged(*width, edges), |xml| {
                    self.paragraph(xml, "SignatureRoom", inside, &Line::new());
                });
            }
        });
        row(xml, &ROW, |xml| {
            for (at, width) in columns.iter().enumerate() {
                cell(xml, &edged(*width, &[]), |xml| {
                    let name = of(at).map_or("", |signature| &signature.name);
                    self.paragraph(xml, "Signature", inside, &plain(name));
                    let Some(Signature { role, date, .. }) = of(at) else { return };
                    self.paragraph(xml, "SignatureRole", inside, &plain(role.as_str()));
                    if !date.is_empty() {
                        self.paragraph(xml, "SignatureDate", inside, &plain(date.as_str()));
                    }
                });
            }
        });
    }

    /// Labels at their places on sheets of stickers.
    pub fn labels(&mut self, xml: &mut Xml, sheet: &LabelSheet, labels: &[Line]) {
        let between = points(sheet.pitch.0.saturating_sub(sheet.size.0));
        let count = usize::from(sheet.columns.max(1));
        let columns: Vec<u32> = (0..2 * count - 1)
            .map(|at| if at % 2 == 0 { points(sheet.size.0) } else { between })
            .collect();
        let columns = if between == 0 { vec![points(sheet.size.0); count] } else { columns };
        let step = if between == 0 { 1 } else { 2 };
        if labels.is_empty() {
            return;
        }
        let styles: Vec<usize> = labels.iter().map(|text| self.label_style(text, sheet)).collect();
        let height = Some((points(sheet.pitch.1), "exact"));
        self.within_table(xml, (self.in_cell(), 20), |writer, xml| {
            table(xml, 0, &columns, [points(6), points(10), 0, points(10)], |xml| {
                for (labels, styles) in labels.chunks(count).zip(styles.chunks(count)) {
                    row(xml, &Row { height, ..ROW }, |xml| {
                        for (at, width) in columns.iter().enumerate() {
                            let label = labels.get(at / step).filter(|_| at % step == 0);
                            let text = label.cloned().unwrap_or_default();
                            cell(xml, &edged(*width, &[]), |xml| {
                                let style = styles.get(at / step).copied().unwrap_or(0);
                                writer.paragraph(xml, LABELS[style], writer.in_cell(), &text);
                            });
                        }
                    });
                }
            });
        });
    }
}

/// Columns of one width with 12 mm between them.
fn apart(count: usize, width: u32) -> Vec<u32> {
    let between = mm(12.0);
    let count = count.max(1);
    let each = width.saturating_sub(between * (count as u32 - 1)) / count as u32;
    (0..2 * count - 1).map(|at| if at % 2 == 0 { each } else { between }).collect()
}
