//! The field of many lines, as a person uses it.

use super::*;
use crate::tui::widget::testing::{Deed, awkward, deeds, lines, screen, theme};
use proptest::prelude::*;
use unicode_segmentation::UnicodeSegmentation;

const NOTES: &str =
    "Retour sur la séance du CA du 3 novembre.\nLe budget 2027 sera soumis au comité.";

/// The field as seen, with `|` where the cursor is.
fn seen(edit: &TextEdit, width: u16, height: u16) -> Vec<String> {
    let mut buf = screen(width, height);
    let area = Rect::new(0, 0, width, height);
    let cursor = edit.draw(&mut buf, area, true, &theme()).unwrap();
    let mut lines = lines(&buf);
    let line = &mut lines[usize::from(cursor.y)];
    let mut at = 0;
    let mut left = usize::from(cursor.x);
    while left > 0 && at < line.len() {
        left -= glyphs(line, at).next().unwrap().columns;
        at = glyph::next(line, at);
    }
    line.push_str(&" ".repeat(left));
    line.insert(at + left, '|');
    lines
}

fn press(edit: &mut TextEdit, keys: &[Edit]) -> Reply {
    keys.iter().map(|key| edit.apply(*key)).last().unwrap()
}

#[test]
fn a_text_is_broken_between_words_and_walked_line_by_line_as_seen() {
    let mut edit = TextEdit::new(NOTES);
    let top = ["|Retour sur la séance", "du CA du 3 novembre.", "Le budget 2027 sera"];
    assert_eq!(seen(&edit, 21, 3), top);
    // Column 13 is kept, though a shorter way would end before it.
    edit.set_cursor(NOTES.find("séance").unwrap() - 1);
    press(&mut edit, &[Edit::Down, Edit::Down]);
    assert_eq!(seen(&edit, 21, 3)[2], "Le budget 202|7 sera");
    edit.apply(Edit::Down);
    assert_eq!(
        seen(&edit, 21, 3),
        ["du CA du 3 novembre.", "Le budget 2027 sera", "soumis au com|ité."]
    );
    assert_eq!(edit.apply(Edit::Down), Reply::Ignored);
}

#[test]
fn home_and_end_stay_on_the_line_as_seen() {
    let mut edit = TextEdit::new(NOTES);
    seen(&edit, 21, 3);
    edit.apply(Edit::End);
    assert_eq!(seen(&edit, 21, 3)[0], "Retour sur la séance|");
    edit.apply(Edit::Right);
    assert_eq!(seen(&edit, 21, 3)[1], "|du CA du 3 novembre.");
    edit.apply(Edit::End);
    assert_eq!(seen(&edit, 21, 3)[1], "du CA du 3 novembre.|");
    edit.apply(Edit::Home);
    assert_eq!(seen(&edit, 21, 3)[1], "|du CA du 3 novembre.");
    assert_eq!(edit.apply(Edit::Home), Reply::Ignored);
}

#[test]
fn up_in_the_first_line_is_left_to_the_form() {
    let mut edit = TextEdit::new(NOTES);
    assert_eq!(edit.apply(Edit::Up), Reply::Ignored);
    assert_eq!(edit.apply(Edit::PageUp), Reply::Ignored);
}

#[test]
fn the_remembered_column_survives_a_short_line() {
    let mut edit = TextEdit::new("abcdef\nab\nabcdef");
    edit.set_cursor(5);
    press(&mut edit, &[Edit::Down]);
    assert_eq!(edit.cursor(), "abcdef\nab".len());
    press(&mut edit, &[Edit::Down]);
    assert_eq!(edit.cursor(), "abcdef\nab\nabcde".len());
    press(&mut edit, &[Edit::Up, Edit::Left, Edit::Up]);
    assert_eq!(edit.cursor(), 1);
}

#[test]
fn a_page_goes_one_line_less_than_is_seen() {
    let mut edit = TextEdit::new("0\n1\n2\n3\n4\n5\n6");
    seen(&edit, 5, 3);
    edit.apply(Edit::PageDown);
    assert_eq!(seen(&edit, 5, 3), ["0", "1", "|2"]);
    edit.apply(Edit::PageDown);
    assert_eq!(seen(&edit, 5, 3), ["2", "3", "|4"]);
    assert_eq!(edit.hidden(), (true, true));
    press(&mut edit, &[Edit::PageDown]);
    assert_eq!(seen(&edit, 5, 3), ["4", "5", "|6"]);
    assert_eq!(edit.hidden(), (true, false));
    edit.apply(Edit::Top);
    assert_eq!(seen(&edit, 5, 3), ["|0", "1", "2"]);
}

#[test]
fn enter_parts_a_paragraph_and_backspace_joins_it_again() {
    let mut edit = TextEdit::new("les bancs");
    edit.set_cursor(4);
    edit.apply(Edit::NewLine);
    assert_eq!(edit.text(), "les \nbancs");
    assert_eq!(seen(&edit, 10, 2), ["les", "|bancs"]);
    edit.apply(Edit::Backspace);
    assert_eq!(seen(&edit, 10, 2), ["les |bancs", ""]);
    press(&mut edit, &[Edit::Undo, Edit::Undo]);
    assert_eq!(edit.text(), "les bancs");
}

#[test]
fn a_paste_is_one_step_and_keeps_its_paragraphs() {
    let mut edit = TextEdit::new("fin");
    assert_eq!(edit.paste("un\r\ndeux\rtrois\t\u{7}\n"), Reply::Changed);
    assert_eq!(edit.text(), "un\ndeux\ntrois    \nfin");
    edit.apply(Edit::Undo);
    assert_eq!(edit.text(), "fin");
}

#[test]
fn a_paste_without_room_leaves_the_text_as_it_was() {
    let mut edit = TextEdit::new("fin");
    let full = Reply::Full { came: LIMIT, room: LIMIT - 3 };
    assert_eq!(edit.paste(&"é".repeat(LIMIT)), full);
    assert_eq!(edit.text(), "fin");
    assert_eq!(edit.paste(&"é".repeat(LIMIT - 3)), Reply::Changed);
    assert_eq!(edit.apply(Edit::NewLine), Reply::Full { came: 1, room: 0 });
    assert_eq!(edit.text().chars().count(), LIMIT);
}

#[test]
fn ctrl_k_and_ctrl_u_erase_within_the_paragraph() {
    let mut edit = TextEdit::new("un\ndeux trois\nquatre");
    edit.set_cursor(8);
    edit.apply(Edit::DeleteToEnd);
    assert_eq!(edit.text(), "un\ndeux \nquatre");
    edit.apply(Edit::DeleteToStart);
    assert_eq!(edit.text(), "un\n\nquatre");
    assert_eq!(edit.apply(Edit::DeleteToStart), Reply::Ignored);
}

#[test]
fn a_full_line_leaves_room_for_the_cursor_behind_it() {
    let mut edit = TextEdit::new("abcd");
    edit.apply(Edit::Bottom);
    assert_eq!(seen(&edit, 5, 1), ["abcd|"]);
    edit.apply(Edit::Insert(' '));
    // The space hangs over the edge; the cursor stays in sight.
    assert_eq!(seen(&edit, 5, 1), ["abcd|"]);
    edit.apply(Edit::Insert('e'));
    assert_eq!(seen(&edit, 5, 2), ["abcd", "e|"]);
}

#[test]
fn a_click_finds_line_and_column() {
    let mut edit = TextEdit::new(NOTES);
    seen(&edit, 21, 3);
    edit.click(3, 1);
    assert_eq!(seen(&edit, 21, 3)[1], "du |CA du 3 novembre.");
    edit.click(20, 40);
    assert_eq!(edit.cursor(), NOTES.len());
}

proptest! {
    #[test]
    fn whatever_is_done_the_cursor_stands_between_glyphs_and_is_seen(start in awkward(), deeds in deeds()) {
        let mut edit = TextEdit::new(&start);
        let start = edit.text().to_string();
        for deed in deeds {
            match deed {
                Deed::Key(key) => { edit.apply(key); }
                Deed::Paste(text) => { edit.paste(&text); }
                Deed::Click(x, y) => { edit.click(x, y); }
                Deed::Draw(width, height) => {
                    let mut buf = screen(12, 6);
                    let area = Rect::new(0, 0, width, height);
                    let cursor = edit.draw(&mut buf, area, true, &theme());
                    prop_assert_eq!(cursor.is_some(), width > 0 && height > 0);
                    prop_assert!(cursor.is_none_or(|c| area.contains(c)));
                }
            }
            let text = edit.text();
            let stands = text.grapheme_indices(true).any(|(at, _)| at == edit.cursor());
            prop_assert!(stands || edit.cursor() == text.len());
            // The breaks kept along are those of the text seen anew.
            let mut kept = edit.paragraphs.borrow().clone();
            let mut anew = Paragraphs::new(text, 1);
            kept.set_width(5);
            anew.set_width(5);
            let (mut a, mut b) = (kept.line_at(text, 0), anew.line_at(text, 0));
            loop {
                prop_assert_eq!(a, b);
                match (kept.below(text, a), anew.below(text, b)) {
                    (Some(x), Some(y)) => {
                        prop_assert_eq!(kept.above(text, x), Some(a));
                        (a, b) = (x, y);
                    }
                    (None, None) => break,
                    other => prop_assert!(false, "{other:?}"),
                }
            }
        }
        while edit.apply(Edit::Undo) != Reply::Ignored {}
        prop_assert_eq!(edit.text(), start);
    }
}
