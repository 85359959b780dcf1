//! The journal through more acts than are read at once, and their taking back.

use crate::tui::canvas::Canvas;
use ratatui::layout::Rect;

use super::*;
use crate::domain::command::{Command, SetRule, Stamp, Undo};
use crate::domain::rules::Rules;
use crate::i18n::language::Language;
use crate::i18n::words::Words;
use crate::tui::theme::{Palette, Signs, Theme};
use crate::tui::widget::testing::lines;

fn stamp() -> Stamp {
    Stamp { at: "2026-11-22T19:04:00".parse().unwrap(), actor: "Fatou".to_owned() }
}

fn context() -> Context {
    Context {
        words: Words::new(Language::French),
        theme: Theme::new(Palette::Mono, Signs::unicode()),
        now: stamp().at,
        home: Language::French,
        tall: 0,
        wide: false,
        keeps: true,
        rules: Rules::default(),
    }
}

/// A register in which a seat could stay empty for 1, 2, 3… days.
fn register(acts: u32) -> (tempfile::TempDir, Store) {
    let folder = tempfile::tempdir().unwrap();
    let mut store = Store::create(&folder.path().join("a.ccr")).unwrap();
    for days in 1..=acts {
        let rule = "vacancy.fill_days".to_owned();
        let set = SetRule { rule, value: Some(days.to_string()), was: None };
        store.run(&stamp(), &Command::SetRule(set)).unwrap();
    }
    (folder, store)
}

fn seen(screen: &JournalScreen, width: u16, height: u16) -> Vec<String> {
    let area = Rect::new(0, 0, width, height);
    let mut buf = Canvas::new(area);
    screen.draw(&mut buf, area, &context());
    lines(&buf)
}

/// Does what a key means, reading again when the screen asks to.
fn press(screen: &mut JournalScreen, action: Action, store: &Store) {
    if let Effect::Load = screen.act(action, &context()) {
        screen.load(store, &context()).unwrap();
    }
}

#[test]
fn a_long_journal_is_gone_through_from_the_newest_act_to_the_oldest_and_back() {
    let (_folder, store) = register(150);
    let mut screen = JournalScreen::default();
    screen.load(&store, &context()).unwrap();
    assert!(seen(&screen, 120, 10)[0].contains("= 150"), "{:?}", seen(&screen, 120, 10));

    for number in (1..150).rev() {
        press(&mut screen, Action::Down, &store);
        seen(&screen, 80, 10);
        let selected = screen.rows.selected().unwrap();
        assert!(selected.sentence.ends_with(&format!("= {number}")), "{}", selected.sentence);
    }
    press(&mut screen, Action::Down, &store);
    assert!(screen.rows.selected().unwrap().sentence.ends_with("= 1"), "the oldest is the end");

    press(&mut screen, Action::First, &store);
    press(&mut screen, Action::Last, &store);
    for number in 2..=150 {
        press(&mut screen, Action::Up, &store);
        seen(&screen, 80, 10);
        let selected = screen.rows.selected().unwrap();
        assert!(selected.sentence.ends_with(&format!("= {number}")), "{}", selected.sentence);
    }
}

#[test]
fn a_key_held_down_goes_far_through_the_journal_at_once() {
    let (_folder, store) = register(400);
    let mut screen = JournalScreen::default();
    screen.load(&store, &context()).unwrap();
    let mut number = 400_i32;
    for by in [5, 100, 61, -90, -31, 250, 3, -300, -500, 399, 9, -1, -398] {
        let action = if by > 0 { Action::Down } else { Action::Up };
        let times = usize::try_from(i32::abs(by)).unwrap();
        if let Some(Effect::Load) = screen.stride(action, times, &context()) {
            screen.load(&store, &context()).unwrap();
        }
        seen(&screen, 80, 20);
        number = (number - by).clamp(1, 400);
        let selected = screen.rows.selected().unwrap();
        assert!(selected.sentence.ends_with(&format!("= {number}")), "{by}: {}", selected.sentence);
    }
}

#[test]
fn an_act_taken_back_is_marked_and_its_key_does_it_again() {
    let (_folder, mut store) = register(2);
    let mut screen = JournalScreen::default();
    screen.load(&store, &context()).unwrap();
    let taking_back = |screen: &mut JournalScreen| match screen.act(Action::TakeBack, &context()) {
        Effect::Ask(Request::TakeBack(entry)) => entry,
        _ => panic!("nothing is asked"),
    };

    let entry = taking_back(&mut screen);
    store.run(&stamp(), &Command::Undo(Undo { entry })).unwrap();
    screen.load(&store, &context()).unwrap();

    // The act stays selected where it moved: below its taking back.
    assert_eq!(screen.rows.selected().unwrap().seq, 2);
    let shown = seen(&screen, 90, 6);
    assert!(shown[0].contains("Annulé\u{a0}: Règle changée"), "{shown:?}");
    assert!(shown[1].contains("✗ [annulé] Règle changée"), "{shown:?}");
    assert!(shown[1].contains("22 nov. 2026, 19\u{a0}h\u{a0}04"), "{shown:?}");

    let again = taking_back(&mut screen);
    store.run(&stamp(), &Command::Undo(Undo { entry: again })).unwrap();
    assert_eq!(store.rules().unwrap().text(&crate::domain::rules::VACANCY_FILL_DAYS), "2");
}

#[test]
fn any_size_of_terminal_will_do() {
    let (_folder, store) = register(3);
    let mut screen = JournalScreen::default();
    screen.load(&store, &context()).unwrap();
    for (width, height) in [(0, 0), (1, 1), (3, 2), (12, 12), (200, 60)] {
        seen(&screen, width, height);
    }
}
