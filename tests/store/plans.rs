//! No question that an act asks reads a whole table that grows.

use ccr::domain::entity::Entity;
use ccr::store::query::list::{self, FacetValues};

use crate::support::*;

/// Tables of a handful of rows, whatever the committee's age; those of elections and of projects have
/// some hundreds after twenty years.
const SMALL: [&str; 28] = [
    "rule",
    "body",
    "row_count",
    "table_migrated",
    "election",
    "candidate",
    "election_officer",
    "election_round",
    "round_vote",
    "round_ballot",
    "entry_sheet",
    "objection",
    "project",
    "project_phase",
    "organisation",
    "participant",
    "work_day",
    "application",
    "funding",
    "budget_line",
    "voucher",
    "quote",
    "authorisation",
    "furnishing",
    "upkeep",
    "photo",
    "indicator",
    "measure",
];

/// Links of tables that one project may fill with thousands of rows: what they point to is taken away
/// one at a time, and then the table is read once.
const SELDOM: [(&str, &str); 4] =
    [("task", "person_id"), ("task", "after_id"), ("hours", "person_id"), ("hours", "work_day_id")];

/// How SQLite would answer a query.
fn plan_of(register: &Register, sql: &str) -> Vec<String> {
    let looked = register.look();
    let mut statement = looked.prepare(&format!("EXPLAIN QUERY PLAN {sql}")).unwrap();
    // Parameters stay unbound: the plan does not depend on them.
    let mut rows = statement.raw_query();
    let mut steps = Vec::new();
    while let Some(row) = rows.next().unwrap() {
        steps.push(row.get(3).unwrap());
    }
    steps
}

/// Every SQL statement of the store's source, its parameters as they stand.
fn statements() -> Vec<String> {
    let mut found = Vec::new();
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/src/store");
    let mut folders = vec![std::path::PathBuf::from(folder)];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                // Lists and reports are proved where they are written.
                if path.ends_with("query") {
                    continue;
                }
                folders.push(path);
            } else if path.extension().is_some_and(|ending| ending == "rs") {
                let source = std::fs::read_to_string(&path).unwrap();
                let source = source.split("#[cfg(test)]").next().unwrap_or_default();
                let texts = source.split('"').skip(1).step_by(2);
                // A statement that is put together of several texts is none by its first.
                let is_whole = |text: &str| text.matches('(').count() == text.matches(')').count();
                let is_sql = |text: &&str| {
                    is_whole(text)
                        && ["SELECT ", "UPDATE ", "DELETE FROM "]
                            .iter()
                            .any(|verb| text.starts_with(verb))
                        && !text.contains('{')
                        && !text.contains("pragma_")
                };
                found.extend(texts.filter(is_sql).map(str::to_owned));
            }
        }
    }
    found
}

#[test]
fn every_fixed_statement_of_the_store_finds_its_rows_by_an_index() {
    let register = Register::committee();
    let statements = statements();
    assert!(statements.len() >= 25, "{} statements were found in the source", statements.len());
    for sql in statements {
        for step in plan_of(&register, &sql) {
            let table = step.strip_prefix("SCAN ").and_then(|rest| rest.split(' ').next());
            let walks_back = sql.contains("FROM journal_entry ORDER BY seq DESC")
                || sql.contains("NOT IN ('undo', 'redo') ORDER BY seq DESC");
            let fine = table.is_none_or(|table| {
                SMALL.contains(&table)
                    || table.starts_with("sqlite_")
                    || (table == "journal_entry" && walks_back)
                    || step.contains("VIRTUAL TABLE")
            });
            assert!(fine, "{sql}: {step}");
        }
    }
}

#[test]
fn what_refers_to_a_record_is_found_by_an_index() {
    let register = Register::committee();
    for entity in Entity::ALL {
        for (field, _) in entity.links() {
            let table = entity.table();
            if SMALL.contains(&table) || SELDOM.contains(&(table, field)) {
                continue;
            }
            let sql = format!("SELECT 1 FROM {table} WHERE {field} = ?1 LIMIT 1");
            let steps = plan_of(&register, &sql);
            assert!(steps.iter().all(|step| step.starts_with("SEARCH")), "{sql}: {steps:?}");
        }
    }
}

#[test]
fn a_record_is_found_by_its_id() {
    // The rows of a change, and a record by its id: made from the name of a table.
    let register = Register::committee();
    for entity in Entity::ALL {
        let steps = plan_of(&register, &format!("SELECT * FROM {} WHERE id = ?1", entity.table()));
        assert!(steps.iter().all(|step| step.starts_with("SEARCH")), "{steps:?}");
    }
}

#[test]
fn a_window_of_a_list_walks_along_the_index_of_its_order() {
    // Bodies, seats, associations and sites are few; what grows is read by windows, without
    // sorting and without reading the table through, in every order and from any row on.
    let register = Register::committee();
    for list in [&list::PEOPLE, &list::MEETINGS, &list::RESOLUTIONS, &list::FOLLOW_UPS] {
        for sort in list.sorts {
            // What waits for a vote is few: found, and then put in order.
            let only = if !sort.only.is_empty() {
                continue;
            } else if sort.needs.is_empty() {
                "1".to_owned()
            } else {
                format!("{} IS NOT NULL", sort.needs)
            };
            let direction = if sort.descending { "DESC" } else { "ASC" };
            let columns: Vec<&str> = list.columns.iter().map(|column| column.sql).collect();
            let beyond = format!("{} >= ?1 AND ({}, {}) > (?1, ?2)", sort.key, sort.key, list.id);
            for from in ["1", &beyond] {
                let sql = format!(
                    "SELECT {}, {} FROM {} {} WHERE ({only}) AND {from}
                     ORDER BY {} {direction}, {} {direction} LIMIT 50",
                    list.id,
                    columns.join(", "),
                    list.from,
                    list.joins,
                    sort.key,
                    list.id,
                )
                .replace("{today}", "'2026-11-17'");
                for step in plan_of(&register, &sql) {
                    // The few motions as which one question comes up again are no table.
                    let through = step.starts_with("SCAN") && !step.contains("INDEX");
                    let through = through && step != "SCAN again";
                    assert!(!through && !step.contains("ORDER BY"), "{sql}: {step}");
                    // From any row on, the place is found in the index, also of an expression.
                    let table = list.from.split(' ').nth(1).unwrap();
                    let walks = step.starts_with(&format!("SCAN {table} "));
                    let found =
                        step.starts_with(&format!("SEARCH {table} ")) && !step.contains('>');
                    assert!(from == "1" || !walks && !found, "{sql}: {step}");
                }
            }
        }
    }
}

#[test]
fn a_narrowed_register_of_resolutions_is_found_by_an_index_too() {
    // By outcome, theme, place, body or year: along an index, already in order. Open follow-ups are
    // found from their own index; those that are done or missing on the way along the order.
    let register = Register::committee();
    let list = &list::RESOLUTIONS;
    for sort in list.sorts {
        for facet in list.facets {
            let conditions: Vec<String> = match facet.values {
                FacetValues::Choice(_, only)
                | FacetValues::Record(_, only)
                | FacetValues::Text(_, _, only) => vec![only.to_owned()],
                FacetValues::Year(orders) => {
                    let only = orders.iter().find(|(name, _)| *name == sort.name).unwrap().1;
                    vec![only.replace("{year}", "2026")]
                }
                FacetValues::State(_, states) => {
                    states.iter().map(|(_, only)| (*only).to_owned()).collect()
                }
            };
            // By number, only what carried is there: its outcome narrows nothing.
            if facet.name == "outcome" && sort.name == "number" {
                continue;
            }
            let needs = match (sort.needs, sort.only) {
                ("", "") => "1".to_owned(),
                ("", only) => only.to_owned(),
                (needs, _) => format!("{needs} IS NOT NULL"),
            };
            for only in conditions {
                let sql = format!(
                    "SELECT {id}, {key} FROM {from} WHERE ({}) AND ({only})
                     ORDER BY {key} DESC, {id} DESC LIMIT 50",
                    needs,
                    id = list.id,
                    key = sort.key,
                    from = list.from,
                );
                // The resolutions of a project are few, and so is what waits for a vote.
                let few = matches!(facet.values, FacetValues::State(..));
                let few = few || facet.name == "project" || !sort.only.is_empty();
                for step in plan_of(&register, &sql) {
                    let through = step.starts_with("SCAN") && !step.contains("INDEX");
                    assert!(!through, "{sql}: {step}");
                    assert!(few || !step.contains("ORDER BY"), "{sql}: {step}");
                    let whole = step.starts_with("SCAN m");
                    assert!(few || !whole, "{sql}: {step}");
                }
            }
        }
    }
}

#[test]
fn the_themes_are_found_by_leaps_along_an_index() {
    // The two steps of the leaps, which a register of a million motions asks at every opening of
    // its list.
    let register = Register::committee();
    for facet in list::RESOLUTIONS.facets {
        let FacetValues::Text(table, column, _) = facet.values else { continue };
        for from in [format!("{column} IS NOT NULL"), format!("{column} > ?1")] {
            let sql = format!("SELECT min({column}) FROM {table} WHERE {from}");
            let steps = plan_of(&register, &sql);
            assert!(steps.iter().all(|step| step.contains("INDEX")), "{sql}: {steps:?}");
        }
    }
}

#[test]
fn the_tasks_and_the_hours_of_a_project_are_walked_along_an_index() {
    let register = Register::committee();
    for (list, column, order) in
        [(&list::TASKS, "k.project_id", "ASC"), (&list::HOURS, "h.project_id", "DESC")]
    {
        let (id, key) = (list.id, list.sorts[0].key);
        let beyond = format!("{key} >= ?2 AND ({key}, {id}) > (?2, ?3)");
        for from in ["1", &beyond] {
            let sql = format!(
                "SELECT {id}, {key} FROM {} WHERE {column} = ?1 AND {from}
                 ORDER BY {key} {order}, {id} {order} LIMIT 50",
                list.from
            );
            for step in plan_of(&register, &sql) {
                assert!(step.starts_with("SEARCH") && step.contains("INDEX"), "{sql}: {step}");
            }
        }
    }
}
