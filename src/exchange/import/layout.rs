//! What each column of the file is, and where a row's cells are to be found.

use super::super::table::headers::{Column, NameOrder, columns, name_order, recognise};
use super::super::table::member_column::MemberColumn;
use super::super::table::read::Row;
use super::super::table::{compact_key, headers};
use super::{ColumnRole, PlannedColumn, vocabulary};
use crate::text::ordered::Map;

/// Whether a cell says the same as a heading, however both are typed; signs alone are compared as they are.
fn is_same(header: &str, cell: &str) -> bool {
    is_keyed(header, &compact_key(header), cell)
}

/// The same, with the key of the heading where it is known already.
fn is_keyed(header: &str, key: &str, cell: &str) -> bool {
    if key.is_empty() { cell.trim() == header.trim() } else { compact_key(cell) == key }
}

/// Columns of which a list may have several that are all worth reading.
const SEVERAL: [MemberColumn; 3] = [MemberColumn::Phone, MemberColumn::Email, MemberColumn::Note];

/// The columns of a file.
pub(super) struct Layout {
    headers: Vec<String>,
    /// What each is compared by, and what it means by itself: every row is held against them.
    keys: Vec<(String, Option<MemberColumn>)>,
    roles: Vec<ColumnRole>,
    /// The headings of which a person said what they mean.
    said: Vec<String>,
    /// Where the cells of a column stand, the first one first.
    places: Map<MemberColumn, Vec<usize>>,
    /// Which name comes first in a cell that holds both.
    pub order: NameOrder,
}

impl Layout {
    /// From the heading's cells, with what a person said of some of them.
    pub fn new(header: &[String], said: &[(String, Option<MemberColumn>)]) -> Self {
        let said_of =
            |cell: &str| said.iter().find(|(name, _)| is_same(name, cell)).map(|(_, c)| *c);
        // A heading that a person named is read under the name the program knows.
        let named: Vec<&str> = header
            .iter()
            .map(|cell| match said_of(cell) {
                Some(Some(column)) => column.code(),
                Some(None) => "",
                None => cell,
            })
            .collect();
        let headers: Vec<String> = header.iter().map(|cell| cell.trim().to_owned()).collect();
        let found = columns(&named);
        let mut places: Map<MemberColumn, Vec<usize>> = Map::new();
        for (at, column) in found.iter().enumerate() {
            if let Column::Known(column) = column {
                places.insert(*column, vec![at]);
            }
        }
        let mut roles = Vec::new();
        for (at, column) in found.iter().enumerate() {
            roles.push(match column {
                Column::Known(column) => ColumnRole::Known(*column),
                Column::Unknown(_) if said_of(&headers[at]) == Some(None) => ColumnRole::Skipped,
                Column::Unknown(_) => ColumnRole::Unknown,
                Column::Duplicate { of } => {
                    let first = headers.get(*of).cloned().unwrap_or_default();
                    match found.get(*of) {
                        Some(Column::Known(column)) if SEVERAL.contains(column) => {
                            places.or_default(*column).push(at);
                            ColumnRole::Second { of: first }
                        }
                        _ => ColumnRole::Ignored { of: first },
                    }
                }
            });
        }
        let full = places.get(&MemberColumn::FullName).and_then(|at| headers.get(*at.first()?));
        let order = full.map_or(NameOrder::Unsaid, |header| name_order(header));
        let said = said.iter().map(|(name, _)| name.clone()).collect();
        let keys = headers.iter().map(|header| (compact_key(header), recognise(header))).collect();
        Self { headers, keys, roles, said, places, order }
    }

    /// The same, once the rows are looked at: what is called a role, but says what people are for the
    /// committee (tenant, employee…), is their kind, where no other column is and nobody said what it
    /// means.
    pub fn looking_at(mut self, rows: &[Row]) -> Self {
        let role = self.places.get(&MemberColumn::Role).and_then(|at| at.first().copied());
        let Some(at) = role.filter(|_| !self.has(MemberColumn::Kind)) else { return self };
        if self.said.iter().any(|header| is_same(header, &self.headers[at])) {
            return self;
        }
        let cells = rows.iter().filter_map(|row| row.cells.get(at));
        let cells: Vec<&String> = cells.filter(|cell| !vocabulary::is_nothing(cell)).collect();
        // « membre » alone may be either.
        let kinds = cells.iter().filter(|cell| vocabulary::is_plainly_kind(cell)).count();
        let others = cells.iter().filter(|cell| vocabulary::kind(cell).is_none()).count();
        if kinds > others {
            let places = self.places.remove(&MemberColumn::Role).unwrap_or_default();
            self.places.insert(MemberColumn::Kind, places);
            self.roles[at] = ColumnRole::Known(MemberColumn::Kind);
        }
        self
    }

    /// The first heading that a person named and that no column has.
    pub fn missing<'a>(&self, said: &'a [(String, Option<MemberColumn>)]) -> Option<&'a str> {
        let is_here = |name: &str| self.headers.iter().any(|cell| is_same(name, cell));
        said.iter().map(|(name, _)| name.as_str()).find(|name| !is_here(name))
    }

    /// Whether a row is the heading again, as on each page of a printed list, or in the other
    /// language: every cell that is not blank means its own column.
    pub fn is_heading(&self, row: &[String]) -> bool {
        let cells = row.iter().zip(self.headers.iter().zip(&self.keys));
        let mut count = 0;
        for (cell, (header, (key, meant))) in cells.filter(|(cell, _)| !cell.trim().is_empty()) {
            count += 1;
            let is_meant = || meant.is_some() && recognise(cell) == *meant;
            if !is_keyed(header, key, cell) && !is_meant() {
                return false;
            }
        }
        count > 1
    }

    /// Whether a column says what people are called.
    pub fn has_names(&self) -> bool {
        self.has(MemberColumn::FamilyName) || self.has(MemberColumn::FullName)
    }

    /// Whether the file has that column.
    pub fn has(&self, column: MemberColumn) -> bool {
        self.places.contains_key(&column)
    }

    /// The cells of a row under a column, with their headings; blank ones are left out.
    pub fn cells<'a>(
        &'a self,
        row: &'a [String],
        column: MemberColumn,
    ) -> impl Iterator<Item = (&'a str, &'a str)> {
        let places = self.places.get(&column).map_or(&[][..], Vec::as_slice);
        places.iter().filter_map(|at| {
            let cell = row.get(*at)?.trim();
            (!cell.is_empty()).then(|| (self.headers[*at].as_str(), cell))
        })
    }

    /// The first cell of a row under a column; empty where there is none.
    pub fn cell<'a>(&'a self, row: &'a [String], column: MemberColumn) -> &'a str {
        self.cells(row, column).next().map_or("", |(_, cell)| cell)
    }

    /// What is told of the columns of a table with these rows.
    pub fn columns(&self, rows: &[Row]) -> Vec<PlannedColumn> {
        let widest = rows.iter().map(|row| row.cells.len()).max().unwrap_or(0);
        let columns = (0..self.headers.len().max(widest)).map(|at| PlannedColumn {
            number: at + 1,
            header: self.headers.get(at).cloned().unwrap_or_default(),
            role: self.roles.get(at).cloned().unwrap_or(ColumnRole::Unknown),
        });
        let is_filled = |column: &PlannedColumn| {
            let mut cells = rows.iter().filter_map(|row| row.cells.get(column.number - 1));
            cells.any(|cell| !cell.trim().is_empty())
        };
        // Blank headings over blank columns at a table's end are nothing to speak of.
        let told = |column: &PlannedColumn| {
            !column.header.is_empty() || column.role != ColumnRole::Unknown || is_filled(column)
        };
        columns.filter(told).collect()
    }
}

/// Whether a heading says by itself that its cells are notes.
pub(super) fn is_note(header: &str) -> bool {
    headers::recognise(header) == Some(MemberColumn::Note)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn layout(header: &[&str], said: &[(&str, Option<MemberColumn>)]) -> Layout {
        let header: Vec<String> = header.iter().map(|cell| (*cell).to_owned()).collect();
        let said: Vec<_> = said.iter().map(|(name, c)| ((*name).to_owned(), *c)).collect();
        Layout::new(&header, &said)
    }

    #[test]
    fn two_telephones_are_both_read_and_two_dwellings_are_not() {
        let layout = layout(&["Nom", "Prénom", "No", "App.", "Tél.", "Cellulaire"], &[]);
        let row: Vec<String> =
            ["Roy", "Zoé", "E-1", "12", "", "819 555-0101"].map(str::to_owned).into();
        let phones: Vec<_> = layout.cells(&row, MemberColumn::Phone).collect();
        assert_eq!(phones, [("Cellulaire", "819 555-0101")]);
        assert_eq!(layout.cell(&row, MemberColumn::Unit), "12");
        let roles: Vec<_> = layout.columns(&[]).into_iter().map(|column| column.role).collect();
        assert_eq!(roles[2], ColumnRole::Ignored { of: "App.".to_owned() });
        assert_eq!(roles[5], ColumnRole::Second { of: "Tél.".to_owned() });
    }

    #[test]
    fn a_person_may_say_what_a_heading_means() {
        let said = [("no dossier", Some(MemberColumn::Note)), ("App.", None)];
        let layout = layout(&["Nom, prénom", "App.", "No dossier", "Loyer"], &said);
        let roles: Vec<_> = layout.columns(&[]).into_iter().map(|column| column.role).collect();
        assert_eq!(
            roles,
            [
                ColumnRole::Known(MemberColumn::FullName),
                ColumnRole::Skipped,
                ColumnRole::Known(MemberColumn::Note),
                ColumnRole::Unknown
            ]
        );
        assert_eq!(layout.order, NameOrder::FamilyFirst);
    }
}
