//! How the columns of a table share its width, and which go when there is too little.

use super::{Column, Width};

/// Blank columns between two cells.
const GAP: u16 = 2;

/// To so few a column that takes what is left gives way, before a column of a fixed width is cut.
const LEAST: u16 = 8;

/// Which columns are drawn, where each begins and how wide it is: `(index, from, width)`.
pub fn places(columns: &[Column], room: u16) -> Vec<(usize, u16, u16)> {
    let least = |column: &Column| match column.width {
        Width::Fixed(width) => width,
        Width::Flex { min, .. } => min,
    };
    let mut kept: Vec<usize> = (0..columns.len()).collect();
    let need = |kept: &[usize]| -> u32 {
        let cells: u32 = kept.iter().map(|i| u32::from(least(&columns[*i]))).sum();
        cells + u32::from(GAP) * kept.len().saturating_sub(1) as u32
    };
    while need(&kept) > u32::from(room) {
        let goes = (0..kept.len()).rev().max_by_key(|k| (columns[kept[*k]].drop, *k));
        match goes.filter(|k| columns[kept[*k]].drop > 0) {
            Some(k) => kept.remove(k),
            None => break,
        };
    }
    let spare = u32::from(room).saturating_sub(need(&kept));
    let share = |column: &Column| match column.width {
        Width::Fixed(_) => 0,
        Width::Flex { share, .. } => u32::from(share),
    };
    let shares: u32 = kept.iter().map(|i| share(&columns[*i])).sum();
    let mut lacking =
        u16::try_from(need(&kept).saturating_sub(u32::from(room))).unwrap_or(u16::MAX);
    let (mut from, mut given, mut passed) = (0u16, 0, 0);
    let mut places = Vec::with_capacity(kept.len());
    for index in kept {
        passed += share(&columns[index]);
        // Shares are rounded so that together they use up the spare columns.
        let extra = (spare * passed).checked_div(shares).unwrap_or(0) - given;
        given += extra;
        let least = least(&columns[index]);
        let gives = match columns[index].width {
            Width::Fixed(_) => 0,
            Width::Flex { .. } => lacking.min(least.saturating_sub(LEAST)),
        };
        lacking -= gives;
        let width = (least - gives + extra as u16).min(room.saturating_sub(from));
        if width == 0 {
            continue;
        }
        places.push((index, from, width));
        from = from.saturating_add(width + GAP);
    }
    places
}
