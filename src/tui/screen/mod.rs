//! Screens: one file each. A dialog is just the top screen, and returns a value to the one below.

pub mod association;
pub mod body;
pub mod document;
mod election;
pub mod first_run;
pub mod form;
pub mod forms;
mod furnishing;
pub mod home;
pub mod journal;
pub mod journal_act;
pub mod list;
pub mod maker;
pub mod making;
pub mod meeting;
pub mod message;
pub mod open;
pub mod page;
pub mod person;
mod photo;
pub mod pick;
pub mod place;
pub mod project;
pub mod reader;
mod record;
pub mod resolution;
mod room;
mod seat_forms;
pub mod section;
mod sequel_forms;
pub mod settings;
pub mod timeline;

pub use record::{new_record, record_action, role_of};

use crate::tui::canvas::Canvas;
use crossterm::event::KeyEvent;
use ratatui::layout::{Position, Rect};

use super::context::Context;
use super::drafts::{Draft, Drafts};
use super::keys::{Action, Scope};
use super::wish::Wish;
use crate::documents::paper::Subject;
use crate::domain::command::Command;
use crate::domain::entity::Entity;
use crate::domain::field::Value;
use crate::domain::id::Id;
use crate::exchange::found::Answers;
use crate::store::query::list::Narrowed;
use crate::store::sheets::Line;
use crate::store::{self, Record, Store};
use crate::text::typography;

/// What a screen asks of the program.
pub enum Effect {
    /// Nothing.
    None,
    /// Let the screen read again ([`Screen::load`]).
    Load,
    /// Put a screen on top.
    Open(Box<dyn Screen>),
    /// Leave this screen.
    Close,
    /// Leave this screen and give the one below a value.
    Return(Answer),
    /// Run a command; the screen stays.
    Do(Command),
    /// Run a command and, if it is carried out, leave this screen; a refusal comes back through
    /// [`Screen::refused`].
    Submit(Command),
    /// Say something on the message line.
    Note(Note),
    /// Go to a section, leaving all screens.
    Go(section::Section),
    /// Open the screen of a record.
    Show(Entity, Id),
    /// Open the form of a record.
    Edit(Entity, Id),
    /// Open the form of a new record, with some values to begin with.
    New(Entity, Vec<(&'static str, Value)>),
    /// Run an action as if its key had been pressed on the screen below.
    Run(Action),
    /// Something that only the program itself does.
    Ask(Request),
    /// Several of these, in order.
    Many(Vec<Effect>),
}

/// What only the program itself does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Request {
    /// Leave.
    Quit,
    /// Leave the screen, whose draft is kept, and say where.
    Shelve,
    /// Leave this way, though something is lost by it: it was asked.
    Leave(Way),
    /// Take back the latest act of this process.
    Undo,
    /// Do again what was taken back.
    Redo,
    /// Take back this act.
    TakeBack(i64),
    /// Speak the other language.
    Language,
    /// Send the screen again.
    Redraw,
    /// Leave the terminal to the shell for a while.
    Suspend,
    /// Make the register that the first run asked for, and open it.
    Found(Box<Answers>),
    /// Open a fresh demo register.
    Demo,
    /// Open the dialog that makes papers, with one in every form, by its code of `document-kind`.
    Paper(&'static str, Subject),
    /// Open the dialog that makes papers, with what the screen shows.
    Maker,
    /// Make the papers that the dialog asked for.
    Make(Box<Wish>),
    /// Make no more of them.
    StopMaking,
    /// Open a paper that was made, with the desktop's own program.
    OpenPaper(Id),
    /// Say where a paper is.
    WherePaper(Id),
    /// Write on the sheet of the first (0) or second scrutineer of an election.
    Sheet(Id, usize, Vec<Line>),
    /// Throw the sheets of an election away.
    DropSheets(Id),
    /// Show what else can be done with a meeting.
    Deeds(Id),
    /// Begin what was chosen from that list, by its place.
    Deed(usize, Id),
}

/// A way to leave a screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// To the screen below.
    Back,
    /// To a section.
    To(section::Section),
    /// Out of the program.
    Quit,
}

/// A sentence on the message line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note {
    /// What it says.
    pub text: String,
    /// Whether it is good, a warning or bad.
    pub tone: Tone,
}

/// The tone of a sentence.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tone {
    /// It is done.
    Good,
    /// Look at it.
    Warning,
    /// It was refused.
    Bad,
}

/// A record that an undo or a redo changed.
#[derive(Debug, Clone)]
pub struct Turned {
    /// The record as it stands; as it was, where it is gone.
    pub record: Record,
    /// Whether it is gone.
    pub gone: bool,
}

impl Note {
    /// No line of it ends inside « 1 250,00 $ » or before a colon, whoever typed the spaces.
    fn of(text: impl Into<String>, tone: Tone) -> Self {
        Self { text: typography::french(&text.into()).into_owned(), tone }
    }

    /// Something is done.
    pub fn good(text: impl Into<String>) -> Self {
        Self::of(text, Tone::Good)
    }

    /// Something to look at.
    pub fn warning(text: impl Into<String>) -> Self {
        Self::of(text, Tone::Warning)
    }

    /// Something was refused.
    pub fn bad(text: impl Into<String>) -> Self {
        Self::of(text, Tone::Bad)
    }
}

/// What a dialog gives back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answer {
    /// The question was answered with yes.
    Yes,
    /// The roll is wanted, and then the form again that was left for it, at the field of that name.
    ToRoll(&'static str),
    /// The roll is done, which was opened from a form.
    FromRoll,
    /// A record was chosen.
    Record(Entity, Id),
    /// A day was chosen.
    Day(chrono::NaiveDate),
    /// One of several was chosen.
    Choice(usize),
    /// A text was typed.
    Text(String),
    /// A list was narrowed so.
    Narrowed(Vec<Narrowed>),
}

/// What is on the terminal: state, drawn by a pure function, changed by actions.
pub trait Screen {
    /// Where its keys stand in the table.
    fn scope(&self) -> Scope;

    /// Whether letters are typed into a field, and so are no commands.
    fn is_typing(&self) -> bool {
        false
    }

    /// Whether the screen below is seen around it.
    fn is_dialog(&self) -> bool {
        false
    }

    /// Whether going to its own section from a screen above comes back to it as it is.
    fn is_kept(&self) -> bool {
        false
    }

    /// The section it belongs to, marked in the tabs.
    fn section(&self) -> Option<section::Section> {
        None
    }

    /// Reads what it shows: when it is opened, after a change, and when it asked to.
    ///
    /// # Errors
    /// What the register says.
    fn load(&mut self, store: &Store, context: &Context) -> store::Result<()>;

    /// Does what a key means. No I/O: whatever the program must do is the effect.
    fn act(&mut self, action: Action, context: &Context) -> Effect;

    /// Moves so many times as an action moves once, in one stride: a key that was held down must
    /// not make a screen read what is passed over. `None` when it takes each step for itself.
    fn stride(&mut self, _action: Action, _times: usize, _context: &Context) -> Option<Effect> {
        None
    }

    /// Takes a key that means no action here: something typed.
    fn type_key(&mut self, _key: KeyEvent, _context: &Context) -> Effect {
        Effect::None
    }

    /// Takes a pasted text.
    fn paste(&mut self, _text: &str, _context: &Context) -> Effect {
        Effect::None
    }

    /// Takes a click inside its area.
    fn click(&mut self, _at: Position, _area: Rect, _context: &Context) -> Effect {
        Effect::None
    }

    /// Takes what the dialog above gave back.
    fn answer(&mut self, _answer: Answer, _context: &Context) -> Effect {
        Effect::None
    }

    /// Learns that a record was made or changed on the screen above: a list selects it.
    fn made(&mut self, _id: &Id) {}

    /// Learns what an undo or a redo changed, each record as it stands or, where it is gone, as it
    /// was: the cursor goes there, or near it.
    fn turned(&mut self, _changed: &[Turned]) {}

    /// Learns that a command it ran was carried out while it stays.
    fn done(&mut self) {}

    /// Takes the refusal of a command it submitted; `false` leaves it to the message line.
    fn refused(&mut self, _refusal: &crate::domain::refusal::Refusal, _context: &Context) -> bool {
        false
    }

    /// Why an action cannot be done now; `None` when it can.
    fn why_not(&self, _action: Action, _context: &Context) -> Option<String> {
        None
    }

    /// What an action means in its present state.
    fn instead(&self, action: Action) -> Action {
        action
    }

    /// Whether a key of its scope means anything in its present state.
    fn offers(&self, _action: Action) -> bool {
        true
    }

    /// How much a key weighs in the footer in its present state, given what it weighs in the table.
    /// One of [`keys::FIRST`](super::keys::FIRST) or more goes before all others.
    fn weight(&self, _action: Action, footer: u8) -> u8 {
        footer
    }

    /// Whether a key that cannot be used on what is selected keeps its place in the footer all the same,
    /// since it can be on the next line.
    fn stays(&self, _action: Action, _context: &Context) -> bool {
        false
    }

    /// The id of what the footer calls a key in its present state, where that is not its usual name.
    fn label(&self, _action: Action) -> Option<&'static str> {
        None
    }

    /// Whether its last line is a rule, so that none is drawn below it.
    fn ends_with_rule(&self) -> bool {
        false
    }

    /// What there is on it to make papers of.
    fn papers_of(&self, _context: &Context) -> maker::Preset {
        maker::Preset::default()
    }

    /// What stands on the message line while nothing else is said there.
    fn says(&self, _context: &Context) -> Option<String> {
        None
    }

    /// Whether it shows the time, and so is drawn again each minute.
    fn is_timed(&self, _context: &Context) -> bool {
        false
    }

    /// Whether what it shows is gone, and it is to be left.
    fn is_gone(&self) -> bool {
        false
    }

    /// Takes the mouse's wheel, if it does something else with it than the arrows.
    fn wheel(&mut self, _down: bool, _lines: usize) -> bool {
        false
    }

    /// Draws it; the cursor's place, where there is one.
    fn draw(&self, buf: &mut Canvas, area: Rect, context: &Context) -> Option<Position>;

    /// What was typed and not saved, with the key it is kept under; `None` when nothing was.
    fn draft(&self) -> Option<(String, Draft)> {
        None
    }

    /// The key under which its draft is kept, if it has drafts.
    fn draft_key(&self) -> Option<String> {
        None
    }

    /// Decides on that key as it is opened, where one of several drafts may be its own.
    fn choose_draft(&mut self, _drafts: &Drafts) {}

    /// The key of the draft of the screen it came from, which is settled with it.
    fn settles(&self) -> Option<String> {
        None
    }

    /// The question whether it is meant to be left in a way, where something is lost by it that stands
    /// nowhere else; yes leaves it so ([`Request::Leave`]).
    fn before_leaving(&self, _way: Way, _context: &Context) -> Option<message::Message> {
        None
    }

    /// What it saves when it is left another way than by its own keys: by a section's tab, or at the
    /// end of the program. What is refused then stays a draft.
    fn parting(&self) -> Vec<Command> {
        Vec::new()
    }

    /// Takes back what was typed and not saved in an earlier session.
    fn restore(&mut self, _draft: &Draft, _context: &Context) {}

    /// Gives the keys to the field of a name.
    fn give_keys(&mut self, _field: &str) {}
}

/// How far such a movement goes in a list of which so many rows are seen; `None` when it is none.
fn steps(action: Action, times: usize, height: usize) -> Option<isize> {
    let steps = |each: usize| isize::try_from(times.saturating_mul(each)).unwrap_or(isize::MAX);
    let page = height.max(2) - 1;
    match action {
        Action::Up => Some(-steps(1)),
        Action::Down => Some(steps(1)),
        Action::PageUp => Some(-steps(page)),
        Action::PageDown => Some(steps(page)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_amount_in_a_sentence_is_never_broken() {
        let note = Note::good("ADOPTÉE : verser 1 250,00 $ au comité");
        assert_eq!(note.text, "ADOPTÉE\u{A0}: verser 1\u{A0}250,00\u{A0}$ au comité");
    }
}
