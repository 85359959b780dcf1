//! What was typed in one field, so that it can be taken back there (Ctrl+Z) before it is
//! saved. Taking back a saved act is the register's business, not this one's.

use std::ops::Range;

/// Steps kept, and bytes of text in them, so that an hour of typing stays small.
const MOST_STEPS: usize = 1_000;
const MOST_BYTES: usize = 4_000_000;

/// How a change came about; neighbours of one kind are taken back together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// One character typed.
    Typed,
    /// One character erased.
    Erased,
    /// A paste, a cut line: always a step of its own.
    Whole,
}

/// One step: at byte `at`, `removed` gave way to `inserted`.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Step {
    at: usize,
    removed: String,
    inserted: String,
    cursor_before: usize,
    kind: Kind,
}

impl Step {
    fn bytes(&self) -> usize {
        self.removed.len() + self.inserted.len()
    }
}

/// What to do to the text to take a step back or to do it again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Replay {
    /// The bytes to replace.
    pub range: Range<usize>,
    /// What to put there.
    pub text: String,
    /// Where the cursor goes.
    pub cursor: usize,
}

/// The steps that can be taken back and those that can be done again.
#[derive(Clone, Debug, Default)]
pub struct History {
    done: Vec<Step>,
    undone: Vec<Step>,
    bytes: usize,
    /// The next change begins a new step, since the cursor went elsewhere.
    sealed: bool,
}

impl History {
    /// Notes a change that was just made. Letters join the step before until a new word
    /// begins.
    pub fn note(
        &mut self,
        at: usize,
        removed: &str,
        inserted: &str,
        cursor_before: usize,
        kind: Kind,
    ) {
        self.bytes -= self.undone.drain(..).map(|step| step.bytes()).sum::<usize>();
        let joined = !std::mem::take(&mut self.sealed) && self.join(at, removed, inserted, kind);
        self.bytes += removed.len() + inserted.len();
        if !joined {
            self.done.push(Step {
                at,
                removed: removed.to_string(),
                inserted: inserted.to_string(),
                cursor_before,
                kind,
            });
        }
        self.forget_oldest();
    }

    /// Ends the running step, because the cursor was moved.
    pub fn seal(&mut self) {
        self.sealed = true;
    }

    /// Takes the latest step back.
    pub fn undo(&mut self) -> Option<Replay> {
        let step = self.done.pop()?;
        self.sealed = true;
        let replay = Replay {
            range: step.at..step.at + step.inserted.len(),
            text: step.removed.clone(),
            cursor: step.cursor_before,
        };
        self.undone.push(step);
        Some(replay)
    }

    /// Does the step last taken back again.
    pub fn redo(&mut self) -> Option<Replay> {
        let step = self.undone.pop()?;
        self.sealed = true;
        let replay = Replay {
            range: step.at..step.at + step.removed.len(),
            text: step.inserted.clone(),
            cursor: step.at + step.inserted.len(),
        };
        self.done.push(step);
        Some(replay)
    }

    fn join(&mut self, at: usize, removed: &str, inserted: &str, kind: Kind) -> bool {
        let Some(last) = self.done.last_mut().filter(|last| last.kind == kind) else {
            return false;
        };
        match kind {
            Kind::Typed => {
                let begins_word = last.inserted.ends_with(char::is_whitespace)
                    && !inserted.starts_with(char::is_whitespace);
                let follows = removed.is_empty() && at == last.at + last.inserted.len();
                if follows && !begins_word {
                    last.inserted.push_str(inserted);
                }
                follows && !begins_word
            }
            Kind::Erased => {
                let backwards = at + removed.len() == last.at;
                let neighbour = match backwards {
                    true => last.removed.chars().next(),
                    false => last.removed.chars().next_back(),
                };
                let ends_word = removed.starts_with(char::is_whitespace)
                    && !neighbour.is_some_and(char::is_whitespace);
                if ends_word || !(backwards || at == last.at) {
                    return false;
                }
                if backwards {
                    last.removed.insert_str(0, removed);
                    last.at = at;
                } else {
                    last.removed.push_str(removed);
                }
                true
            }
            Kind::Whole => false,
        }
    }

    fn forget_oldest(&mut self) {
        let mut surplus = self.done.len().saturating_sub(MOST_STEPS);
        let mut bytes = self.bytes - self.done[..surplus].iter().map(Step::bytes).sum::<usize>();
        while bytes > MOST_BYTES && surplus + 1 < self.done.len() {
            bytes -= self.done[surplus].bytes();
            surplus += 1;
        }
        self.done.drain(..surplus);
        self.bytes = bytes;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn type_words(history: &mut History, words: &str) {
        for (at, c) in words.char_indices() {
            history.note(at, "", &c.to_string(), at, Kind::Typed);
        }
    }

    #[test]
    fn typing_is_taken_back_word_by_word() {
        let mut history = History::default();
        type_words(&mut history, "les bancs verts");
        let taken: Vec<_> = std::iter::from_fn(|| history.undo()).map(|r| r.range).collect();
        assert_eq!(taken, [10..15, 4..10, 0..4]);
        let again: Vec<_> = std::iter::from_fn(|| history.redo()).map(|r| r.text).collect();
        assert_eq!(again, ["les ", "bancs ", "verts"]);
    }

    #[test]
    fn a_word_erased_backwards_comes_back_whole() {
        let mut history = History::default();
        for (at, c) in "un mot".char_indices().rev() {
            history.note(at, &c.to_string(), "", at + 1, Kind::Erased);
        }
        let back: Vec<_> =
            std::iter::from_fn(|| history.undo()).map(|r| (r.text, r.cursor)).collect();
        assert_eq!(back, [("un ".to_string(), 3), ("mot".to_string(), 6)]);
    }

    #[test]
    fn a_moved_cursor_begins_a_new_step() {
        let mut history = History::default();
        history.note(0, "", "a", 0, Kind::Typed);
        history.seal();
        history.note(1, "", "b", 1, Kind::Typed);
        assert_eq!(history.undo().map(|r| r.range), Some(1..2));
    }

    #[test]
    fn a_new_change_forgets_what_was_taken_back() {
        let mut history = History::default();
        history.note(0, "", "a", 0, Kind::Whole);
        history.undo();
        history.note(0, "", "b", 0, Kind::Whole);
        assert_eq!(history.redo(), None);
    }

    #[test]
    fn the_past_is_bounded_in_steps_and_in_bytes() {
        let mut history = History::default();
        for _ in 0..MOST_STEPS + 10 {
            history.note(0, "", "a", 0, Kind::Whole);
        }
        assert_eq!(history.done.len(), MOST_STEPS);
        let page = "a".repeat(MOST_BYTES / 3);
        for _ in 0..5 {
            history.note(0, "", &page, 0, Kind::Whole);
        }
        assert!(history.done.len() <= 3, "{}", history.done.len());
        assert_eq!(history.bytes, history.done.iter().map(Step::bytes).sum::<usize>());
    }
}
