//! What is longer than the screen is read to its end: pages and dialogs.

use crate::support::{French, HOME, Register, Robot, SMALL, Size, robot};

/// A text in which each of so many words says its place: n001, n002, and so on.
fn counted(count: usize, between: &str) -> String {
    (1..=count).map(|n| format!("n{n:03}")).collect::<Vec<_>>().join(between)
}

/// The places of the counted words that are seen.
fn seen(me: &Robot) -> Vec<usize> {
    let screen = me.screen();
    let words = screen.split(|c: char| !c.is_alphanumeric()).filter(|word| word.len() == 4);
    words.filter_map(|word| word.strip_prefix('n')?.parse().ok()).collect()
}

/// A resolution of so many counted words.
fn resolution(size: Size, text: &str) -> Robot {
    let mut me = robot(size, French, Register::Demo, "");
    let other = rusqlite::Connection::open(&me.path).unwrap();
    other.execute("UPDATE motion SET text = ?1, amended_text = NULL", [text]).unwrap();
    me.keys("4<enter>");
    me
}

/// Presses a key until nothing changes any more; all the places that were seen on the way, which
/// go on from screen to screen without a gap.
fn read_on(me: &mut Robot, key: &str) -> Vec<usize> {
    let mut all = seen(me);
    for _ in 0..400 {
        let before = me.screen();
        me.keys(key);
        if me.screen() == before {
            break;
        }
        all.extend(seen(me));
    }
    all.sort_unstable();
    all.dedup();
    all
}

#[test]
fn a_long_resolution_is_read_from_its_first_line_to_its_last_and_back() {
    let all: Vec<usize> = (1..=40).collect();
    for size in [HOME, SMALL, (40, 10)] {
        for (there, back) in
            [("<down>", "<up>"), ("<pgdn>", "<pgup>"), ("<wheel-down>", "<wheel-up>")]
        {
            let mut me = resolution(size, &counted(40, "\n"));
            me.shows(&["Résolution CCR-2026-029", "n001"]).hides(&["n040"]);
            assert_eq!(read_on(&mut me, there), all, "{there} at {size:?}");
            // What stands behind the text is selected in the end.
            me.shows(&["▶ · Écrire le"]).hides(&["n001"]);
            assert_eq!(read_on(&mut me, back), all, "{back} at {size:?}");
            me.shows(&["Résolution CCR-2026-029", "n001"]);
        }
    }
    let mut me = resolution(HOME, &counted(40, "\n"));
    me.keys("<end>").shows(&["▶ · Écrire le"]).keys("<home>").shows(&["Résolution CCR-2026-029"]);
}

#[test]
fn one_paragraph_that_is_longer_than_the_screen_is_read_row_by_row() {
    let mut me = resolution(SMALL, &counted(400, " "));
    assert_eq!(read_on(&mut me, "<down>"), (1..=400).collect::<Vec<_>>());
}

#[test]
fn a_page_on_which_nothing_can_be_selected_is_scrolled_too() {
    let mut me = robot(SMALL, French, Register::Empty, "2nTremblay<ctrl-s>");
    let other = rusqlite::Connection::open(&me.path).unwrap();
    other.execute("UPDATE person SET note = ?1", [counted(40, "\n")]).unwrap();
    me.keys("1 2<enter>").shows(&["n001"]).hides(&["n040"]);
    assert_eq!(read_on(&mut me, "<down>"), (1..=40).collect::<Vec<_>>());
    me.keys("<home>").shows(&["Tremblay", "n001"]);
}

#[test]
fn the_question_before_what_is_final_is_read_to_its_end_and_the_wheel_presses_nothing() {
    for size in [SMALL, (40, 10)] {
        let mut me = robot(size, French, Register::Demo, "3f2026-07<enter><enter><f10><ctrl-s>");
        me.shows(&["[ Laisser ainsi ]", "↓│"]).hides(&["l’office"]);
        for _ in 0..30 {
            me.keys("<pgdn>");
        }
        // The last of it is the first point that is empty, « Consultations de l’office ».
        me.shows(&["l’office", "↑│"]).hides(&["↓│"]);
        for _ in 0..30 {
            me.keys("<wheel-up>");
        }
        me.shows(&["↓│"]).hides(&["l’office"]);
        // The wheel went over no button: Enter leaves it as it is.
        me.keys("<wheel-down><enter>").hides(&["[ Adopter ]"]);
        let conn = rusqlite::Connection::open(&me.path).unwrap();
        let sql = "SELECT status FROM meeting WHERE number = '2026-07'";
        let status: String = conn.query_row(sql, [], |row| row.get(0)).unwrap();
        assert_eq!(status, "held");
    }
    // The same question fits a taller screen: no key is named that would do nothing.
    let mut me = robot(HOME, French, Register::Demo, "3f2026-07<enter><enter><f10><ctrl-s>");
    me.keys("<resize:80x34>").shows(&["suivante."]).hides(&["page bas", "↓│"]);
}

#[test]
fn what_is_typed_into_a_filter_is_seen_beside_the_longest_heading() {
    for size in [SMALL, (40, 10)] {
        let keys = "4c<right><tab*3><right><tab><right><tab>2026<ctrl-s>fzxqw";
        let mut me = robot(size, French, Register::Demo, keys);
        me.shows(&["Résolutions", "Filtre : zxqw", "…"]);
    }
}
