//! Data that another program wrote: escapes, directions, endless names, bytes that are no text.

use ccr::domain::entity::Entity;
use ccr::domain::field::Kind;
use ccr::text::width::columns;
use proptest::prelude::*;
use rusqlite::Connection;

use crate::sizes::SCREENS;
use crate::support::{French, Register, Robot, robot};

/// Writes these bytes, each in its turn, into every text of every record, past every check of the
/// program.
fn poison(me: &Robot, all: &[&[u8]]) {
    let conn = Connection::open(&me.path).unwrap();
    for entity in Entity::ALL {
        for field in entity.fields() {
            if matches!(field.kind, Kind::Text | Kind::Lines | Kind::Phone | Kind::Email) {
                let (table, field) = (entity.table(), field.name);
                // By the end of the id, since not every table has numbered rows.
                let row = "unicode(substr(id, -1)) * 31 + unicode(substr(id, -2, 1))";
                let sql = format!(
                    "UPDATE OR IGNORE {table} SET {field} = cast(?1 AS TEXT)
                     WHERE ({row}) % ?2 = ?3"
                );
                for (turn, bytes) in (0_i64..).zip(all) {
                    let count = i64::try_from(all.len()).unwrap();
                    conn.execute(&sql, (bytes, count, turn)).unwrap();
                }
            }
        }
    }
}

/// Goes to every screen and looks at every cell.
fn walk(all: &[&[u8]], width: u16) {
    let mut me = robot((width, 24), French, Register::Demo, "");
    poison(&me, all);
    for (keys, _) in SCREENS {
        me.keys("1").keys(keys);
        for symbol in me.symbols() {
            assert!(!symbol.chars().any(is_dangerous), "{symbol:?} on {keys}");
        }
        for line in me.lines() {
            assert!(columns(&line) <= usize::from(width), "{line:?} on {keys}");
        }
        me.keys("<esc*5>");
    }
}

/// What a terminal would obey, what would turn the line around, and what nobody sees: Unicode's
/// controls, its marks, embeddings and separators of direction, and its signs without a width.
fn is_dangerous(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{61c}' | '\u{180e}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}')
        || matches!(c, '\u{2028}' | '\u{2029}' | '\u{2066}'..='\u{206f}' | '\u{fff9}'..='\u{fffb}')
        || matches!(c, '\u{200b}' | '\u{2060}'..='\u{2064}' | '\u{feff}')
}

#[test]
fn nothing_in_the_data_harms_the_terminal_or_the_columns() {
    let turned = "a\u{202e}b\u{2066}c\u{2069} שלום e\u{301} 👨\u{200d}👩\u{200d}👧 漢字\u{200b}\u{feff}\
         \u{61c}x\u{2028}y\u{2029}z\u{200f}\u{2060}\u{180e}";
    let (long, wide) = ("Abracadabra ".repeat(420), "漢".repeat(5_000));
    let all: [&[u8]; 5] = [
        b"A\x1b]0;x\x07\x1b[2J\x1b[31m\xc2\x9b31m\tB\nC\r\x7f\x00D",
        turned.as_bytes(),
        long.as_bytes(),
        wide.as_bytes(),
        b"bytes that are no text: A\xffA\xc3(\xe2\x82",
    ];
    walk(&all, 80);
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(2) })]

    #[test]
    fn any_bytes_at_all_are_shown_without_harm(
        all in prop::collection::vec(prop::collection::vec(any::<u8>(), 0..40), 7),
        width in 40u16..130,
    ) {
        let all: Vec<&[u8]> = all.iter().map(Vec::as_slice).collect();
        walk(&all, width);
    }
}
