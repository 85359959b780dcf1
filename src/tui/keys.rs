//! The one table of keys: dispatch, footer, help, palette and `docs/KEYS.md` all read it.

mod action;
mod table;

use std::sync::LazyLock;

use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};

pub use action::Action;
pub use table::{BEGINS, KEYS};

/// Where a key works.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Scope {
    /// Everywhere, in a field too.
    Anywhere,
    /// Where nothing is typed.
    Browse,
    /// A list.
    List,
    /// The home screen.
    Home,
    /// A person's page.
    Person,
    /// A body's page.
    Body,
    /// A housing complex's page.
    Place,
    /// An association's page.
    Association,
    /// An election's page.
    Election,
    /// The ballots of an election while they are read.
    Ballots,
    /// A project's page.
    Project,
    /// A furnishing's page.
    Furnishing,
    /// A work day's page.
    WorkDay,
    /// The tasks of a project along its months.
    Timeline,
    /// A meeting.
    Meeting,
    /// The notes of a meeting while they are typed.
    Notes,
    /// The roll of a meeting.
    Roll,
    /// The round of a notice.
    Round,
    /// The names of those who vote, called one by one.
    RollCall,
    /// A form.
    Form,
    /// A field of a form that has a list of choices; the form's own keys work there too.
    Choice,
    /// A list with a line to type in.
    Pick,
    /// A question.
    Question,
    /// The journal.
    Journal,
    /// The settings.
    Settings,
    /// A paper that is read.
    Paper,
    /// A photo.
    Photo,
    /// A resolution's page.
    Resolution,
    /// The page of a paper that was made.
    Document,
    /// Papers that are being made.
    Making,
}

/// A key with its Ctrl.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Chord {
    /// The key.
    pub code: KeyCode,
    /// Whether Ctrl is held.
    pub ctrl: bool,
}

impl Chord {
    /// The chord of a key that was pressed.
    pub fn of(key: KeyEvent) -> Self {
        let ctrl = key.modifiers.contains(KeyModifiers::CONTROL);
        let code = match key.code {
            // Some terminals send Ctrl with a capital letter.
            KeyCode::Char(letter) if ctrl => KeyCode::Char(letter.to_ascii_lowercase()),
            code => code,
        };
        Self { code, ctrl }
    }

    /// Whether it types a letter, and so belongs to a field that has the keys.
    pub fn is_letter(self) -> bool {
        matches!(self.code, KeyCode::Char(_)) && !self.ctrl
    }

    /// The id of its name's text, or the name itself when it is the same in all languages.
    pub fn name(self) -> Name {
        let name = match self.code {
            KeyCode::Char(' ') => Name::Text("key-space"),
            KeyCode::Char(letter) if self.ctrl => {
                return Name::Plain(format!("Ctrl+{}", letter.to_ascii_uppercase()));
            }
            KeyCode::Char(letter) => return Name::Plain(letter.to_string()),
            KeyCode::F(number) => return Name::Plain(format!("F{number}")),
            KeyCode::Enter => Name::Text("key-enter"),
            KeyCode::Esc => Name::Text("key-escape"),
            KeyCode::Tab => Name::Text("key-tab"),
            KeyCode::BackTab => Name::Text("key-back-tab"),
            KeyCode::Delete => Name::Text("key-delete"),
            KeyCode::Backspace => Name::Text("key-backspace"),
            KeyCode::Up => Name::Text("key-up"),
            KeyCode::Down => Name::Text("key-down"),
            KeyCode::Left => Name::Text("key-left"),
            KeyCode::Right => Name::Text("key-right"),
            KeyCode::PageUp => Name::Text("key-page-up"),
            KeyCode::PageDown => Name::Text("key-page-down"),
            KeyCode::Home => Name::Text("key-home"),
            KeyCode::End => Name::Text("key-end"),
            _ => Name::Plain(String::new()),
        };
        match (name, self.ctrl) {
            (Name::Text(id), true) => Name::WithCtrl(id),
            (name, _) => name,
        }
    }
}

/// The name of a key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Name {
    /// The id of a text.
    Text(&'static str),
    /// The same, with Ctrl.
    WithCtrl(&'static str),
    /// The name itself.
    Plain(String),
}

/// One line of the table.
#[derive(Debug, Clone, Copy)]
pub struct Binding {
    /// Where it works.
    pub scope: Scope,
    /// The key.
    pub chord: Chord,
    /// What it does.
    pub action: Action,
    /// Its weight in the footer; 0 keeps it out.
    pub footer: u8,
}

/// The least weight that puts a key before all others in the footer; the table has none of it.
pub const FIRST: u8 = 10;

/// The scopes in which a screen looks for its keys, its own first.
pub fn scopes(own: Scope, typing: bool) -> impl Iterator<Item = Scope> {
    let browse = (!typing).then_some(Scope::Browse);
    let form = (own == Scope::Choice).then_some(Scope::Form);
    [Some(own), form, browse, Some(Scope::Anywhere)].into_iter().flatten()
}

/// Whether a key belongs to what is typed; a blank is never typed into a choice.
fn is_typed(own: Scope, chord: Chord) -> bool {
    chord.is_letter() && !(own == Scope::Choice && chord.code == KeyCode::Char(' '))
}

/// What a key does on a screen; `None` when it is the screen's own, to be typed.
pub fn resolve(own: Scope, typing: bool, key: KeyEvent) -> Option<Action> {
    let chord = Chord::of(key);
    if typing && is_typed(own, chord) {
        return None;
    }
    scopes(own, typing).find_map(|scope| {
        let found = of(scope).iter().find(|binding| binding.chord == chord);
        found.map(|binding| binding.action)
    })
}

/// The lines of a scope, which stand together in the table. They are asked for with every key that is
/// pressed, and to look through the whole table each time was a twentieth of the answer.
fn of(scope: Scope) -> &'static [Binding] {
    static PLACES: LazyLock<Vec<&'static [Binding]>> = LazyLock::new(|| {
        let mut places: Vec<&'static [Binding]> = Vec::new();
        for lines in KEYS.chunk_by(|a, b| a.scope == b.scope) {
            let place = lines[0].scope as usize;
            places.resize(places.len().max(place + 1), &[]);
            places[place] = lines;
        }
        places
    });
    PLACES.get(scope as usize).copied().unwrap_or_default()
}

/// The keys that work on a screen, each once, the screen's own first.
pub fn working(own: Scope, typing: bool) -> impl Iterator<Item = &'static Binding> {
    scopes(own, typing).flat_map(move |scope| {
        of(scope).iter().filter(move |binding| !(typing && is_typed(own, binding.chord)))
    })
}

/// Whether a key means something else on a screen than in the scope of this line, which comes later.
pub fn is_shadowed(own: Scope, typing: bool, binding: &Binding) -> bool {
    let mut before = scopes(own, typing).take_while(|scope| *scope != binding.scope);
    before.any(|scope| of(scope).iter().any(|k| k.chord == binding.chord))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lines_of_a_scope_stand_together() {
        for binding in KEYS {
            let all = KEYS.iter().filter(|other| other.scope == binding.scope).count();
            assert_eq!(of(binding.scope).len(), all, "{binding:?}");
            assert!(of(binding.scope).iter().all(|other| other.scope == binding.scope));
        }
    }

    #[test]
    fn no_key_does_two_things_in_one_place() {
        for (place, binding) in KEYS.iter().enumerate() {
            let twin = KEYS[..place]
                .iter()
                .find(|other| other.scope == binding.scope && other.chord == binding.chord);
            assert!(twin.is_none(), "{binding:?} {twin:?}");
        }
    }

    #[test]
    fn no_key_needs_alt_gr_on_a_french_canadian_keyboard() {
        for binding in KEYS {
            if let KeyCode::Char(letter) = binding.chord.code {
                assert!(!"[]{}\\@~|#^`".contains(letter), "{binding:?}");
            }
        }
    }

    #[test]
    fn a_function_key_has_a_twin_for_laptops_that_eat_them() {
        for binding in KEYS {
            if let KeyCode::F(_) = binding.chord.code {
                let twin = KEYS.iter().any(|other| {
                    other.action == binding.action
                        && !matches!(other.chord.code, KeyCode::F(_))
                        && (other.scope == binding.scope
                            || other.scope == Scope::Browse
                            // Whoever writes presses Escape first.
                            || (binding.scope, other.scope) == (Scope::Notes, Scope::Meeting))
                });
                assert!(twin, "{binding:?}");
            }
        }
    }

    #[test]
    fn a_letter_that_is_typed_is_no_command() {
        let n = KeyEvent::new(KeyCode::Char('n'), KeyModifiers::NONE);
        assert_eq!(resolve(Scope::List, false, n), Some(Action::New));
        assert_eq!(resolve(Scope::Form, true, n), None);
        let save = KeyEvent::new(KeyCode::Char('s'), KeyModifiers::CONTROL);
        assert_eq!(resolve(Scope::Form, true, save), Some(Action::Save));
    }
}
