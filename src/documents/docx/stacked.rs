//! Tables that the page is too narrow for: each row by itself, what its cells say behind their
//! headings.

use super::super::columns::Wish;
use super::super::model::{Line, plain, told};
use super::super::tables::Table;
use super::blocks::{Place, Writer};
use super::letters;
use super::table::{Cell, ROW, cell, edged, row, table};
use super::xml::Xml;

impl Writer<'_> {
    /// A row of the table is some rows of the file, which stay on one page.
    pub fn stacked(&mut self, xml: &mut Xml, Table { head, rows, .. }: Table<'_>, place: Place) {
        let em = self.look.table * 10;
        let sans = self.look.large;
        let wish = |label: &String| letters::asked(&plain(label.as_str()), false, sans);
        let widest = head
            .iter()
            .skip(1)
            .map(wish)
            .fold(0.0, |most: f32, Wish { most: one, .. }| most.max(one));
        let label =
            (((widest + 1.0) * em as f32) as u32).clamp(place.width / 5, place.width * 2 / 5);
        let columns = [label, place.width - label];
        let below = self.look.em(1.0);
        self.within_table(xml, (place, below), |writer, xml| {
            table(xml, place.left, &columns, [em / 10, 0, em / 10, em / 2], |xml| {
                for cells in rows {
                    writer.record(xml, head, cells, columns);
                }
            });
        });
    }

    fn record(&mut self, xml: &mut Xml, head: &[String], cells: &[Line], columns: [u32; 2]) {
        let said: Vec<(usize, &Line)> =
            cells.iter().enumerate().filter(|(_, cell)| !told(cell).trim().is_empty()).collect();
        let last = said.last().map(|(at, _)| *at);
        let under = [("w:bottom", 4, "888888")];
        for (at, text) in said {
            let edges = if Some(at) == last { &under[..] } else { &[] };
            let keep = (Some(at) != last).then_some(true);
            let inside = Place { keep, ..self.in_cell() };
            row(xml, &ROW, |xml| {
                if at == 0 {
                    // It says whom or what the row is about, and needs no heading.
                    let room = Some((self.look.em(0.45), self.look.table));
                    let whole = Cell { span: 2, room, ..edged(columns[0] + columns[1], edges) };
                    cell(xml, &whole, |xml| self.paragraph(xml, "TableHead", inside, text));
                    return;
                }
                let label = head.get(at).map_or("", String::as_str);
                cell(xml, &edged(columns[0], edges), |xml| {
                    self.paragraph(xml, "TableText", inside, &plain(label));
                });
                cell(xml, &edged(columns[1], edges), |xml| {
                    self.paragraph(xml, "TableText", inside, text);
                });
            });
        }
    }
}
