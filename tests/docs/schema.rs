//! `docs/SCHEMA.md`: the tables and columns of the file, read from a register that was just made.

use std::fmt::Write;

use ccr::domain::entity::Entity;
use ccr::domain::field::{Choices, Kind};
use ccr::i18n::language::Language;
use ccr::i18n::wording;
use ccr::i18n::words::Words;
use rusqlite::Connection;

use super::program::Register;
use super::settle;

const HEAD: &str = "\
# The file

This page is written by a test (`tests/docs`).

A register is one SQLite file: `application_id` is `CCR1` (0x43435231), `user_version` counts the
schema's steps. Any SQLite tool can read it; let the program write it, since it keeps the journal,
the sort keys, the totals and the search.

Ids are UUIDv7 texts. Days are `2026-11-17`, hours `19:04`, times `2026-11-17T19:04:00`, all local.
A flag is 0 or 1. Choices are codes; their texts stand below each table.
";

/// The columns that the program fills beside the fields of a record.
const KEPT: &[(&str, &str)] = &[
    ("id", "the record's id"),
    (
        "sort_key",
        "the name without accents and case, with œ, apostrophes and hyphens folded: French order",
    ),
];

/// Columns with what they mean.
type Columns = &'static [(&'static str, &'static str)];

/// The store's own tables and their columns.
const OWN: &[(&str, &str, Columns)] = &[
    (
        "rule",
        "The rules that the committee chose; for every other one its default holds.",
        &[("id", "the rule's key, such as `meeting.notice_days`"), ("value", "its value")],
    ),
    (
        "journal_entry",
        "The journal: one row an act.",
        &[
            ("seq", "the act's number: the journal's order, whatever the clock says"),
            ("at", "the time it bears"),
            ("actor", "who did it"),
            ("kind", "the command's kind; `undo`, `redo`"),
            ("command", "the command as JSON, see `COMMANDS.md`"),
            ("undoes", "the act it takes back"),
        ],
    ),
    (
        "journal_row",
        "Every row that an act changed.",
        &[
            ("n", "the order of changes"),
            ("entry", "the act"),
            ("tbl", "the table"),
            ("row", "the row's id"),
            ("old", "the columns before, as JSON; null for a new row"),
            ("new", "the columns after, as JSON; null for a row that is gone"),
        ],
    ),
    (
        "table_migrated",
        "Up to which act a step of the schema changed a table: older acts on it cannot be taken back.",
        &[("tbl", "the table"), ("entry", "the last act before the step")],
    ),
    (
        "entry_sheet",
        "What two scrutineers read on the ballots until they agree: written by no command, in no journal \
         and in no copy; emptied and overwritten with zeros when a count is recorded.",
        &[
            ("election_id", "the election"),
            ("scrutineer", "1 or 2"),
            ("number", "the number that the mixed ballot got; 0 when the sheet is whole"),
            (
                "marks",
                "the candidates' ids as they are marked; empty when blank, `-` when rejected",
            ),
        ],
    ),
    (
        "row_count",
        "How many rows each table has, and how many of them a value in a column without which a list \
         leaves them out, so that nobody counts them.",
        &[("tbl", "the table, or `table.column`"), ("rows", "its rows")],
    ),
    (
        "seat_unheld",
        "The seats without a mandate that has not ended, so that nobody looks for them.",
        &[("seat_id", "the seat")],
    ),
    (
        "motion_facet_count",
        "The same of each body, outcome, theme, place and state of follow-ups; nothing is an empty text.",
        &[
            ("sort", "`number` or `date`, the order"),
            ("state", "`open`, `done` or `none`: their follow-ups"),
            ("body_id", "The body"),
            ("theme", "The theme"),
            ("site_id", "The place they are about"),
            ("outcome", "A code of `motion-outcome`"),
            ("year", "The year"),
            ("rows", "How many"),
        ],
    ),
    (
        "motion_count",
        "How many motions each year has, so that nobody counts them.",
        &[
            ("sort", "the order of the register of resolutions: `number` or `date`"),
            ("year", "the year"),
            ("state", "`all`; `open` and `done`: those with follow-ups, one open or all done"),
            ("rows", "the motions"),
        ],
    ),
    (
        "search_text",
        "What the search finds: folded text, without accents and case.",
        &[
            ("n", "the row's number in the index"),
            ("row", "the record's id"),
            ("kind", "what it is: the table's name without underscores"),
            ("text", "its words"),
        ],
    ),
    (
        "search",
        "The full-text index (FTS5) over `search_text`.",
        &[("kind", "see `search_text`"), ("text", "see `search_text`")],
    ),
];

#[test]
fn the_schema_page_is_up_to_date() {
    let register = Register::empty();
    let conn = Connection::open(&register.path).unwrap();
    let (french, english) = (Words::new(Language::French), Words::new(Language::English));
    let mut page = HEAD.to_owned();
    let mut tables = tables(&conn);
    for entity in Entity::ALL {
        let place = tables.iter().position(|table| table == entity.table()).unwrap();
        tables.remove(place);
        let names = [&french, &english].map(|words| wording::entity(words, entity));
        writeln!(page, "\n## `{}`\n\n{} · {}\n", entity.table(), names[0], names[1]).unwrap();
        writeln!(page, "| Column | Type | Français | English | |\n|---|---|---|---|---|").unwrap();
        let mut choices: Vec<&Choices> = Vec::new();
        for column in columns(&conn, entity.table()) {
            let (said, told, note) = match entity.field(&column.name) {
                Some(field) => {
                    let labels =
                        [&french, &english].map(|words| wording::label(words, entity, field.name));
                    if let Kind::Choice(list) = field.kind {
                        choices.push(list);
                    }
                    let [said, told] = labels;
                    let mut note = kind(&field.kind, field.required);
                    if (entity, field.name) == (Entity::Mandate, "ended_on") {
                        note += ", the one after the last";
                    }
                    (said, told, note)
                }
                None => {
                    let kept = KEPT.iter().find(|(name, _)| *name == column.name);
                    let (_, meaning) = kept.unwrap_or_else(|| panic!("{}", column.name));
                    (String::new(), (*meaning).to_owned(), String::new())
                }
            };
            writeln!(page, "| `{}` | {} | {said} | {told} | {note} |", column.name, column.kind)
                .unwrap();
        }
        for list in choices {
            writeln!(page, "\n`{}`:\n", list.name).unwrap();
            for code in list.codes {
                let [said, told] =
                    [&french, &english].map(|words| wording::choice(words, list, code));
                writeln!(page, "- `{code}`: {said} · {told}").unwrap();
            }
        }
    }
    writeln!(page, "\n# The store's own tables").unwrap();
    for (table, meaning, known) in OWN {
        let place = tables.iter().position(|found| found == table);
        tables.remove(place.unwrap_or_else(|| panic!("{table}")));
        writeln!(page, "\n## `{table}`\n\n{meaning}\n").unwrap();
        writeln!(page, "| Column | Type | |\n|---|---|---|").unwrap();
        let columns = columns(&conn, table);
        assert_eq!(columns.len(), known.len(), "{table}");
        for column in columns {
            let (_, meaning) = known.iter().find(|(name, _)| *name == column.name).unwrap();
            writeln!(page, "| `{}` | {} | {meaning} |", column.name, column.kind).unwrap();
        }
    }
    assert_eq!(tables, Vec::<String>::new(), "tables that the page does not tell of");
    settle("SCHEMA.md", &page);
}

fn kind(kind: &Kind, required: bool) -> String {
    let what = match kind {
        Kind::Text => "one line".to_owned(),
        Kind::Lines => "several lines".to_owned(),
        Kind::Phone => "telephone".to_owned(),
        Kind::Email => "e-mail".to_owned(),
        Kind::Date => "day".to_owned(),
        Kind::Time => "hour".to_owned(),
        Kind::Whole => "number".to_owned(),
        Kind::Money => "cents".to_owned(),
        Kind::Decimal => "hundredths".to_owned(),
        Kind::Minutes => "minutes".to_owned(),
        Kind::Flag => "1 for yes".to_owned(),
        Kind::Choice(choices) => format!("code of `{}`", choices.name),
        Kind::Link(entity) => format!("id of `{}`", entity.table()),
    };
    if required { format!("{what}, always there") } else { what }
}

/// Every table that is not SQLite's own or a part of the index.
fn tables(conn: &Connection) -> Vec<String> {
    let sql = "SELECT name FROM sqlite_schema WHERE type = 'table'
               AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'search\\__%' ESCAPE '\\'";
    let mut statement = conn.prepare(sql).unwrap();
    let names = statement.query_map([], |row| row.get(0)).unwrap();
    let mut names: Vec<String> = names.collect::<Result<_, _>>().unwrap();
    // The texts are a table of ours whose name begins like the index's parts.
    names.push("search_text".to_owned());
    names
}

struct Column {
    name: String,
    kind: String,
}

fn columns(conn: &Connection, table: &str) -> Vec<Column> {
    let mut statement = conn.prepare("SELECT name, type FROM pragma_table_info(?1)").unwrap();
    let found = statement
        .query_map([table], |row| Ok(Column { name: row.get(0)?, kind: row.get(1)? }))
        .unwrap();
    found.collect::<Result<_, _>>().unwrap()
}
