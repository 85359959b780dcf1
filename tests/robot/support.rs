//! Keys in, screen out, without a terminal: the whole program on a register of its own, on Sunday
//! 22 November 2026 at seven o'clock.

use std::cell::Cell;
use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::sync::LazyLock;

use ccr::domain::command::{Command, Stamp};
use ccr::exchange::demo::demo;
use ccr::store::{FileSystem, Store};
use ccr::tui::app::{App, Clock};
use ccr::tui::canvas::Canvas;
use ccr::tui::changes;
use ccr::tui::desktop::Desktop;
use ccr::tui::drafts::Drafts;
use ccr::tui::frame;
use ccr::tui::theme::{Palette, Signs, Theme};
use chrono::{NaiveDateTime, NaiveTime};
use crossterm::event::{
    Event, KeyCode, KeyEvent, KeyModifiers, MouseButton, MouseEvent, MouseEventKind,
};
use ratatui::backend::CrosstermBackend;
use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use serde_json::{Value as Json, json};
use tempfile::TempDir;

use crate::quick;

pub use Language::{English, French};
pub use ccr::i18n::language::Language;

/// Columns and lines of a terminal.
pub type Size = (u16, u16);

/// The size that everything is made for.
pub const HOME: Size = (80, 24);
/// The smallest size that is usable.
pub const SMALL: Size = (60, 20);

/// What a robot works on.
#[derive(Debug, Clone, Copy)]
pub enum Register<'a> {
    /// A new register.
    Empty,
    /// The demo committee.
    Demo,
    /// This one itself.
    At(&'a Path),
    /// None yet.
    None,
}

/// The demo register, made once: every test works on a copy.
static DEMO: LazyLock<(TempDir, PathBuf)> = LazyLock::new(|| {
    let folder = quick::folder();
    let path = folder.path().join("demo.ccr");
    drop(demo(&path, now().date()).unwrap());
    (folder, path)
});

/// The hour at which a robot begins; it stays until [`Robot::at`] moves it on.
pub fn now() -> NaiveDateTime {
    "2026-11-22T19:00:00".parse().unwrap()
}

fn clock(time: &Rc<Cell<NaiveDateTime>>) -> Clock {
    let time = Rc::clone(time);
    Box::new(move || time.get())
}

/// Somebody at the program.
pub struct Robot {
    app: Option<App>,
    language: Language,
    size: Size,
    canvas: Canvas,
    buffer: Buffer,
    cursor: Option<Position>,
    time: Rc<Cell<NaiveDateTime>>,
    /// The register's file.
    pub path: PathBuf,
    pub folder: TempDir,
    /// What the register lies on, if the program is told instead of asking.
    pretend: Option<FileSystem>,
    /// What its terminal can show.
    signs: Signs,
}

/// A copy of the demo register there.
pub fn copy_demo(path: &Path) {
    std::fs::copy(&DEMO.1, path).unwrap();
}

/// Opens a register in a terminal of this size, types these keys, and stays there.
pub fn robot(size: Size, language: Language, register: Register<'_>, keys: &str) -> Robot {
    let folder = quick::folder();
    let mut path = folder.path().join("register.ccr");
    match register {
        Register::Empty => quick::register(&path),
        Register::Demo => copy_demo(&path),
        Register::At(there) => path = there.to_owned(),
        Register::None => {}
    }
    let area = Rect::new(0, 0, size.0, size.1);
    let (canvas, buffer) = (Canvas::new(area), Buffer::empty(area));
    let time = Rc::new(Cell::new(now()));
    let (app, cursor, pretend) = (None, None, None);
    let signs = Signs::unicode();
    let mut robot =
        Robot { app, language, size, canvas, buffer, cursor, time, path, folder, pretend, signs };
    robot.start();
    robot.keys(keys);
    robot
}

/// Somebody at the first run.
pub fn first_run(size: Size, language: Language) -> Robot {
    robot(size, language, Register::None, "")
}

impl Robot {
    fn start(&mut self) {
        if !self.path.exists() {
            return self.start_without();
        }
        let mut store = Store::open_on(&self.path, self.pretend).unwrap();
        store.seed_ids(1 << 40);
        let opened = Drafts::open(&self.folder.path().join("drafts"), &self.path);
        let drafts = opened.map_or_else(Drafts::without_place, |(drafts, _)| drafts);
        let theme = Theme::new(Palette::Mono, self.signs);
        let app = App::new(store, self.language, theme, drafts, clock(&self.time));
        self.app = Some(app.unwrap());
        self.draw();
    }

    /// Starts again in a terminal that shows letters alone.
    pub fn in_letters(&mut self) -> &mut Self {
        self.app = None;
        self.signs = Signs::ascii();
        self.start();
        self
    }

    /// Starts as the program does where there is no register.
    fn start_without(&mut self) {
        let folder = quick::folder();
        let store = Store::create(&folder.path().join("a.ccr")).unwrap();
        let (drafts, _) = Drafts::open(&self.folder.path().join("drafts"), &self.path).unwrap();
        let theme = Theme::new(Palette::Mono, Signs::unicode());
        let app = App::new(store, self.language, theme, drafts, clock(&self.time));
        let mut app = app.unwrap();
        app.ask_for_register(self.path.clone(), folder);
        self.app = Some(app);
        self.draw();
    }

    /// Lets the clock on the wall go on to an hour of that evening, `20:15`, or of the next morning.
    pub fn at(&mut self, hour: &str) -> &mut Self {
        let hour: NaiveTime = format!("{hour}:00").parse().unwrap();
        let day = self.time.get().date();
        let day = if hour < self.time.get().time() { day.succ_opt().unwrap() } else { day };
        self.time.set(day.and_time(hour));
        self.app().minute();
        self.draw();
        self
    }

    /// Kills the program (what is typed has been kept, as after a second) and opens it again.
    pub fn restart(&mut self) {
        if let Some(app) = &mut self.app {
            app.keep_drafts();
        }
        self.app = None;
        self.start();
    }

    /// Opens the register again as if it lay on such a file system.
    pub fn restart_on(&mut self, file_system: FileSystem) {
        self.pretend = Some(file_system);
        self.restart();
    }

    /// Types keys. In angle brackets: `<enter> <esc> <tab> <s-tab> <space> <lt> <bs> <del> <ins>
    /// <up> <down> <left> <right> <pgup> <pgdn> <home> <end> <f2> <ctrl-s> <paste:…> <click:x,y>
    /// <wheel-down> <wheel-up> <resize:60x20>`, and `<down*12>` for twelve of them.
    pub fn keys(&mut self, keys: &str) -> &mut Self {
        let mut events = events(keys).into_iter().peekable();
        while let Some(event) = events.next() {
            if let Event::Resize(width, height) = event {
                self.size = (width, height);
            }
            self.app().handle(vec![event]);
            // Drawn behind each key, as the program does it, and looked over behind the last of them.
            if events.peek().is_some() { self.draw_changes() } else { self.draw() }
        }
        self
    }

    /// Types keys so fast that the program finds all of them waiting.
    pub fn at_once(&mut self, keys: &str) -> &mut Self {
        self.app().handle(events(keys));
        self.draw();
        self
    }

    /// Types keys one by one; the most bytes that one of them sent to the terminal.
    pub fn most_bytes(&mut self, keys: &str) -> usize {
        let mut most = 0;
        for event in events(keys) {
            let mut before = self.buffer.clone();
            self.app().handle(vec![event]);
            self.draw();
            let mut bytes = Vec::new();
            let mut backend = CrosstermBackend::new(&mut bytes);
            let changed = vec![true; usize::from(self.size.1)];
            changes::send(&mut backend, &mut before, &self.buffer, &changed).unwrap();
            most = most.max(bytes.len());
        }
        most
    }

    pub fn app(&mut self) -> &mut App {
        self.app.as_mut().unwrap()
    }

    /// Draws what changed, as the program does.
    fn draw_changes(&mut self) {
        self.canvas.begin(Rect::new(0, 0, self.size.0, self.size.1));
        let app = self.app.as_mut().unwrap();
        self.cursor = frame::draw(app, &mut self.canvas);
        self.canvas.finish();
        // Seen at leisure: a robot types no key before it has read.
        app.take_startled();
    }

    /// Draws what changed, and looks the whole screen over.
    fn draw(&mut self) {
        self.draw_changes();
        let area = Rect::new(0, 0, self.size.0, self.size.1);
        let app = self.app.as_mut().unwrap();
        self.buffer = self.canvas.cells().clone();
        // Lines that stand as they stood are not drawn again: they have to be as if they were.
        let mut fresh = Canvas::new(area);
        frame::draw(app, &mut fresh);
        let whole = fresh.picture();
        let width = usize::from(area.width).max(1);
        let lines = whole.content.chunks(width).zip(self.buffer.content.chunks(width));
        for (y, (whole, kept)) in lines.enumerate() {
            assert!(whole == kept, "line {y} was kept: {}", self.screen());
        }
    }

    /// Whether the program was left.
    pub fn is_gone(&mut self) -> bool {
        self.app().is_leaving()
    }

    /// The screen's lines, without the blanks at their ends.
    pub fn lines(&self) -> Vec<String> {
        let area = self.buffer.area;
        let line = |y: u16| {
            let mut line = String::new();
            let mut x = 0;
            while x < area.width {
                let symbol = self.buffer[(x, y)].symbol();
                line.push_str(symbol);
                x += u16::try_from(ccr::text::width::columns(symbol)).unwrap().max(1);
            }
            line.trim_end_matches(' ').to_owned()
        };
        (0..area.height).map(line).collect()
    }

    /// The screen as text.
    pub fn screen(&self) -> String {
        self.lines().join("\n")
    }

    /// Where the cursor stands, if it is seen: column and line.
    pub fn cursor(&self) -> Option<(u16, u16)> {
        self.cursor.map(|at| (at.x, at.y))
    }

    /// Every cell's text.
    pub fn symbols(&self) -> impl Iterator<Item = &str> {
        self.buffer.content.iter().map(|cell| cell.symbol())
    }

    /// Whether the screen shows a text, also one that runs over the end of a line. A no-break
    /// space counts as a space.
    fn has(&self, text: &str) -> bool {
        let lines = self.lines();
        let joined: Vec<&str> = lines.iter().map(|line| line.trim()).collect();
        let text = plain(text);
        plain(&lines.join("\n")).contains(&text) || plain(&joined.join(" ")).contains(&text)
    }

    /// Checks that the screen shows each of these texts.
    #[track_caller]
    pub fn shows(&mut self, texts: &[&str]) -> &mut Self {
        for text in texts {
            assert!(self.has(text), "no « {text} » on\n{}", self.screen());
        }
        self
    }

    /// Checks that the screen shows none of these texts.
    #[track_caller]
    pub fn hides(&mut self, texts: &[&str]) -> &mut Self {
        for text in texts {
            assert!(!self.has(text), "« {text} » on\n{}", self.screen());
        }
        self
    }

    /// Presses a key until the screen shows a text.
    #[track_caller]
    pub fn until(&mut self, text: &str, key: &str) -> &mut Self {
        for _ in 0..200 {
            if self.has(text) {
                return self;
            }
            self.keys(key);
        }
        panic!("{key} never leads to « {text} »:\n{}", self.screen());
    }

    /// The line that has this text, counted from 0.
    #[track_caller]
    pub fn line_of(&self, text: &str) -> u16 {
        let found = self.lines().iter().position(|line| plain(line).contains(&plain(text)));
        u16::try_from(found.unwrap_or_else(|| panic!("no « {text} » on\n{}", self.screen())))
            .unwrap()
    }

    /// Lets the program try again so often what another program holds up, as it does ten times a
    /// second.
    pub fn tries_again(&mut self, times: u32) -> &mut Self {
        for _ in 0..times {
            self.app().retry();
            self.draw();
        }
        self
    }

    /// Whether something waits for another program.
    pub fn is_waiting(&mut self) -> bool {
        self.app().is_waiting()
    }

    /// Lets so many papers be made of those that are being made, as the loop does between keys.
    pub fn makes(&mut self, papers: usize) -> &mut Self {
        for _ in 0..papers {
            self.app().make_next();
            self.draw();
        }
        self
    }

    /// Lets all of them be made.
    pub fn makes_all(&mut self) -> &mut Self {
        while self.app().is_making() {
            self.makes(1);
        }
        self
    }

    /// Opens files with this program instead of the desktop's.
    pub fn opens_with(&mut self, program: &Path) -> &mut Self {
        self.app().open_with(Desktop::with(program.to_owned()));
        self
    }

    /// The names of the files beside the register with this ending, in order.
    pub fn files(&self, ending: &str) -> Vec<String> {
        let found = std::fs::read_dir(self.path.parent().unwrap()).unwrap();
        let names = found.map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned());
        let mut names: Vec<String> = names.filter(|name| name.ends_with(ending)).collect();
        names.sort();
        names
    }

    /// Another program that writes to the register until it is let go.
    pub fn held_by_another(&self) -> rusqlite::Connection {
        let other = rusqlite::Connection::open(&self.path).unwrap();
        other.execute_batch("BEGIN IMMEDIATE").unwrap();
        other
    }

    /// What another program does to the same register meanwhile.
    pub fn elsewhere(&self, command: Json) {
        act(&mut Store::open(&self.path).unwrap(), command);
    }
}

fn plain(text: &str) -> String {
    text.replace(['\u{a0}', '\u{202f}'], " ")
}

/// Runs a command at the robot's hour.
pub fn act(store: &mut Store, command: Json) {
    let command: Command = serde_json::from_value(command).unwrap();
    store.run(&Stamp { at: now(), actor: "Secrétaire".to_owned() }, &command).unwrap();
}

/// A command that saves a record under an id that only tests know.
pub fn save(what: &str, id: u64, set: Json) -> Json {
    json!({"do": "save", "what": what, "id": format!("019a0000-0000-7000-8000-{id:012x}"), "set": set})
}

/// Types the keys into events.
fn events(keys: &str) -> Vec<Event> {
    let mut events = Vec::new();
    let mut rest = keys;
    while let Some(first) = rest.chars().next() {
        if first == '<' {
            let end = rest.find('>').expect("an end of the key's name");
            let (name, times) = match rest[1..end].rsplit_once('*') {
                Some((name, times)) => (name, times.parse().expect("a number of times")),
                None => (&rest[1..end], 1),
            };
            events.extend(std::iter::repeat_n(named(name), times));
            rest = &rest[end + 1..];
        } else {
            events.push(key(KeyCode::Char(first), KeyModifiers::NONE));
            rest = &rest[first.len_utf8()..];
        }
    }
    events
}

fn key(code: KeyCode, modifiers: KeyModifiers) -> Event {
    Event::Key(KeyEvent::new(code, modifiers))
}

fn named(name: &str) -> Event {
    if let Some(text) = name.strip_prefix("paste:") {
        return Event::Paste(text.to_owned());
    }
    if let Some(size) = name.strip_prefix("resize:") {
        let (width, height) = size.split_once('x').unwrap();
        return Event::Resize(width.parse().unwrap(), height.parse().unwrap());
    }
    if let Some(at) = name.strip_prefix("click:") {
        let (x, y) = at.split_once(',').unwrap();
        let kind = MouseEventKind::Down(MouseButton::Left);
        return mouse(kind, x.parse().unwrap(), y.parse().unwrap());
    }
    match name {
        "ctrl-right" => return key(KeyCode::Right, KeyModifiers::CONTROL),
        "ctrl-home" => return key(KeyCode::Home, KeyModifiers::CONTROL),
        "ctrl-end" => return key(KeyCode::End, KeyModifiers::CONTROL),
        "ctrl-left" => return key(KeyCode::Left, KeyModifiers::CONTROL),
        _ => {}
    }
    if let Some(letter) = name.strip_prefix("ctrl-") {
        return key(KeyCode::Char(letter.chars().next().unwrap()), KeyModifiers::CONTROL);
    }
    let code = match name {
        "enter" => KeyCode::Enter,
        "esc" => KeyCode::Esc,
        "tab" => KeyCode::Tab,
        "s-tab" => return key(KeyCode::BackTab, KeyModifiers::SHIFT),
        "space" => KeyCode::Char(' '),
        "lt" => KeyCode::Char('<'),
        "bs" => KeyCode::Backspace,
        "del" => KeyCode::Delete,
        "ins" => KeyCode::Insert,
        "up" => KeyCode::Up,
        "down" => KeyCode::Down,
        "left" => KeyCode::Left,
        "right" => KeyCode::Right,
        "pgup" => KeyCode::PageUp,
        "pgdn" => KeyCode::PageDown,
        "home" => KeyCode::Home,
        "end" => KeyCode::End,
        "wheel-down" => return mouse(MouseEventKind::ScrollDown, 5, 8),
        "wheel-up" => return mouse(MouseEventKind::ScrollUp, 5, 8),
        _ => match name.strip_prefix('f').map(str::parse) {
            Some(Ok(number)) => KeyCode::F(number),
            _ => panic!("no key is called « {name} »"),
        },
    };
    key(code, KeyModifiers::NONE)
}

fn mouse(kind: MouseEventKind, column: u16, row: u16) -> Event {
    Event::Mouse(MouseEvent { kind, column, row, modifiers: KeyModifiers::NONE })
}
