//! How the tables of a document stand on its pages.

use super::super::model::Document;
use super::super::tables::{Form, Room, Table, form};
use super::letters;
use super::look::{Look, mm};

/// The look with the sizes that the document's tables need: a style has one size.
pub fn fitted(mut look: Look, document: &Document) -> Look {
    let all = Table::all(&document.blocks);
    for table in &all {
        let least = if table.fills { look.sheet_least } else { look.table_least };
        let usual = if table.fills { look.sheet } else { look.table };
        let found = of(&all, *table, &look, look.width(), (usual, least));
        if let Form::Columns { size, .. } = found {
            let size = (size / 10.0).round() as u32;
            let of = if table.fills { &mut look.sheet } else { &mut look.table };
            *of = size.min(*of);
        }
    }
    look
}

/// How a table stands on the page in the sizes of the look.
pub fn chosen(all: &[Table<'_>], table: Table<'_>, look: &Look, width: u32) -> Form {
    let size = if table.fills { look.sheet } else { look.table };
    of(all, table, look, width, (size, size))
}

fn of(
    all: &[Table<'_>],
    table: Table<'_>,
    look: &Look,
    width: u32,
    (usual, least): (u32, u32),
) -> Form {
    let twips = |half_points: u32| half_points as f32 * 10.0;
    let room = Room {
        width: width as f32,
        pad: (0.0, if table.fills { 0.5 } else { 0.8 }),
        sizes: (twips(usual), twips(least)),
        step: 10.0,
        hand: if table.fills { mm(45.0) as f32 } else { 0.0 },
        hour: if table.fills { mm(11.0) as f32 } else { 0.0 },
        whole: look.large,
    };
    let sans = look.large;
    form(all, table, room, &mut |line, is_head| letters::asked(line, is_head, sans))
}

/// How high a row to sign in is, in millimetres: as high as a hand likes it, unless a little less keeps
/// one to three rows from standing alone on the next page.
pub(super) fn sheet_row(rows: usize) -> f64 {
    match rows {
        17 => 9.0,
        18 => 8.5,
        19 => 8.0,
        _ => 9.5,
    }
}
