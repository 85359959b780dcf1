//! What the benchmarks share: the registers, made once under `target/bench-data`, and the program
//! without a terminal.

use std::path::{Path, PathBuf};

use ccr::domain::command::Stamp;
use ccr::exchange::demo::{BigOptions, big};
use ccr::i18n::language::Language;
use ccr::store::Store;
use ccr::tui::app::App;
use ccr::tui::canvas::Canvas;
use ccr::tui::drafts::Drafts;
use ccr::tui::frame;
use ccr::tui::theme::{Choice, Theme};
use chrono::NaiveDateTime;
use crossterm::event::{Event, KeyCode, KeyEvent, KeyModifiers};
use ratatui::layout::Rect;
use tempfile::TempDir;

/// The hour at which everything happens: the registers stand on that day.
pub fn now() -> NaiveDateTime {
    "2026-11-22T19:00:00".parse().unwrap()
}

pub fn stamp() -> Stamp {
    Stamp { at: now(), actor: "Banc d’essai".to_owned() }
}

/// The register of so many people, made if it is not there yet.
pub fn register(people: u32, years: u32) -> PathBuf {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/bench-data");
    std::fs::create_dir_all(&folder).unwrap();
    let path = folder.join(format!("{people}.ccr"));
    if !path.exists() {
        // Under its own name only once it is whole.
        let begun = folder.join(format!("{people}-begun.ccr"));
        let _ = std::fs::remove_file(&begun);
        let today = now().date();
        drop(big(&begun, BigOptions { members: people, years, seed: 1, today }).unwrap());
        std::fs::rename(&begun, &path).unwrap();
    }
    path
}

/// The program in a terminal of 80×24, without a terminal.
pub struct Screen {
    pub app: App,
    canvas: Canvas,
    /// Where what is typed would be kept.
    _drafts: TempDir,
}

impl Screen {
    pub fn open(path: &Path) -> Self {
        let store = Store::open(path).unwrap();
        let theme = Theme::detect(Choice::Dark, |_| None);
        let folder = tempfile::tempdir().unwrap();
        let (drafts, _) = Drafts::open(folder.path(), path).unwrap();
        let app = App::new(store, Language::French, theme, drafts, Box::new(now)).unwrap();
        let canvas = Canvas::new(Rect::new(0, 0, 80, 24));
        let mut screen = Self { app, canvas, _drafts: folder };
        screen.draw();
        screen
    }

    pub fn draw(&mut self) {
        self.canvas.begin(Rect::new(0, 0, 80, 24));
        frame::draw(&mut self.app, &mut self.canvas);
        self.canvas.finish();
    }

    pub fn key(&mut self, code: KeyCode) {
        self.app.handle(vec![Event::Key(KeyEvent::new(code, KeyModifiers::NONE))]);
        self.draw();
    }

    pub fn type_text(&mut self, text: &str) {
        text.chars().for_each(|sign| self.key(KeyCode::Char(sign)));
    }

    /// Whether some words are in sight: a benchmark of the wrong screen should stop.
    pub fn shows(&self, words: &str) -> bool {
        let cells: String = self.canvas.cells().content.iter().map(|cell| cell.symbol()).collect();
        cells.contains(words)
    }
}
