//! How large the letters of a label are.

use super::super::labels::PAD;
use super::super::model::{Inline, LabelSheet, Line};
use super::blocks::Writer;
use super::letters;

/// The styles of labels, from the largest letters to the smallest.
pub(super) const LABELS: [&str; 3] = ["Label", "LongLabel", "LongestLabel"];

impl Writer<'_> {
    /// The largest letters in which a label has room: a label is no higher than its sheet has it.
    pub(super) fn label_style(&self, label: &Line, sheet: &LabelSheet) -> usize {
        let width = f32::from(sheet.size.0) - 2.0 * PAD.0;
        let height = f32::from(sheet.size.1) - 2.0 * PAD.1;
        let has_room = |half_points: &u32| {
            let size = *half_points as f32 / 2.0;
            let lines = label.split(|piece| *piece == Inline::Break).map(|line| {
                let wish = letters::asked(line, false, self.look.large);
                // What is divided between words fills no line.
                let rows = (wish.most * size / width * 1.1).ceil().max(1.0);
                (rows, wish.least * size <= width)
            });
            let (rows, whole): (Vec<f32>, Vec<bool>) = lines.unzip();
            whole.iter().all(|whole| *whole) && rows.iter().sum::<f32>() * size * 1.25 <= height
        };
        self.look.labels.iter().position(has_room).unwrap_or(LABELS.len() - 1)
    }
}
