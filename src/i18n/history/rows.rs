//! What an act of many commands changed, counted: « 28 personnes ajoutées, 3 modifiées ».

use super::Act;
use crate::domain::entity::Entity;
use crate::store::RowChange;
use crate::t;
use crate::text::ordered::Map;
use crate::text::sort;

/// How many records of one kind an act made, changed and took away.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
struct Counts {
    added: usize,
    changed: usize,
    removed: usize,
}

impl Act<'_> {
    /// The records that the act changed, by kind, those that others refer to first.
    pub(super) fn counted_rows(&self) -> String {
        let mut changes: Vec<&RowChange> = self.changes.iter().collect();
        sort::by(&mut changes, |a, b| (&a.table, &a.row).cmp(&(&b.table, &b.row)));
        let mut tables: Map<&str, Counts> = Map::new();
        for row in changes.chunk_by(|a, b| (&a.table, &a.row) == (&b.table, &b.row)) {
            // Before the act is what its first change says, after it what its last one says.
            let (Some(first), Some(last)) = (row.first(), row.last()) else { continue };
            let counts = tables.or_default(&first.table);
            match (first.old.is_some(), last.new.is_some()) {
                (false, true) => counts.added += 1,
                (true, true) => counts.changed += 1,
                (true, false) => counts.removed += 1,
                (false, false) => {}
            }
        }
        let order = Entity::ALL.into_iter().map(Entity::table).chain(["rule"]);
        let told: Vec<String> = order
            .filter_map(|table| Some(self.counts(table, *tables.get(table)?)))
            .filter(|told| !told.is_empty())
            .collect();
        if told.is_empty() {
            return t!(self.words, "history-nothing").into_owned();
        }
        told.join("; ")
    }

    /// The counts of one kind; only the first names it.
    fn counts(&self, table: &str, counts: Counts) -> String {
        let words = self.words;
        let mut told: Vec<String> = Vec::new();
        for (count, part) in [counts.added, counts.changed, counts.removed].into_iter().zip(0..) {
            if count == 0 {
                continue;
            }
            let things = if told.is_empty() {
                words.with(&format!("entity-{table}.count"), &[("count", count.into())])
            } else {
                count.to_string()
            };
            let gender = self.gender(table);
            told.push(match part {
                0 => {
                    t!(words, "history-rows-added", count = count, things = things, gender = gender)
                }
                1 => {
                    t!(
                        words,
                        "history-rows-changed",
                        count = count,
                        things = things,
                        gender = gender
                    )
                }
                _ => {
                    t!(
                        words,
                        "history-rows-removed",
                        count = count,
                        things = things,
                        gender = gender
                    )
                }
            });
        }
        told.join(", ")
    }
}

impl Act<'_> {
    /// That a document was made, with where its file is.
    pub(super) fn document_at(&self, act: &crate::domain::command::RecordDocument) -> String {
        let (what, path) = (self.document(act), act.path.as_str());
        t!(self.words, "history-document-at", what = what, path = path)
    }

    /// That a photo came to a project, or to a furnishing or a work day that names none.
    pub(super) fn photo(&self, act: &crate::domain::command::AddPhoto) -> String {
        let of = [
            (Entity::Project, &act.project),
            (Entity::Furnishing, &act.furnishing),
            (Entity::WorkDay, &act.work_day),
        ];
        let of = of.into_iter().find_map(|(entity, id)| Some(self.name(entity, id.as_ref()?)));
        let caption = act.caption.as_deref().map(str::trim).filter(|it| !it.is_empty());
        let caption = caption.unwrap_or("none");
        t!(self.words, "history-add-photo", of = of.unwrap_or_default(), caption = caption)
    }
}
