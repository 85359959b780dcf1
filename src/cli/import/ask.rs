//! What an import asks of the person at the terminal: once each, and never in a script.

use std::cell::RefCell;
use std::io::{BufRead, IsTerminal, Write};

use chrono::NaiveDate;

use crate::exchange::import::{
    Candidate, ColumnRole, Consented, Decision, Note, Options, PlaceIs, Plan, PlannedColumn,
    Verdict, words,
};
use crate::i18n::date_input::parse_full_date;
use crate::i18n::{dates, wording};
use crate::t;

use super::super::session::{Session, today};

/// Somebody who answers.
pub struct Person<'a> {
    session: &'a Session,
    /// The places of which nothing was said, which are not asked about again.
    left: RefCell<Vec<String>>,
}

/// A question is not answered any more: what is not known stays so.
struct Left;

impl<'a> Person<'a> {
    /// Whoever is at the terminal, if somebody is there.
    pub fn at_terminal(session: &'a Session) -> Option<Self> {
        let there = std::io::stdin().is_terminal() && std::io::stderr().is_terminal();
        there.then(|| Self { session, left: RefCell::default() })
    }

    /// Asks what unknown columns hold.
    pub fn ask_columns(&self, columns: &[PlannedColumn], options: &mut Options) {
        let known = words::meanings(self.session.words());
        // A column without a heading has no name by which one could say what it is.
        let named = |column: &&PlannedColumn| !column.header.is_empty();
        let unknown = columns.iter().filter(|column| column.role == ColumnRole::Unknown);
        for column in unknown.filter(named) {
            let header = column.header.as_str();
            let words = self.session.words();
            self.say(&t!(words, "import-ask-column", header = header, known = known.as_str()));
            loop {
                let Ok(typed) = self.answer() else { return };
                let meaning = if typed.is_empty() { Some(None) } else { words::meaning(&typed) };
                if let Some(meaning) = meaning {
                    // A word may mean another column than the one who typed it thought.
                    if let Some(column) = meaning {
                        self.say(&words::taken_for(self.session.words(), header, column));
                    }
                    options.columns.push((header.to_owned(), meaning));
                    break;
                }
                self.say(&t!(words, "import-ask-column-again", typed = typed));
            }
        }
    }

    /// Asks once for the consent of those for whom the list gives no day. Whether there is an
    /// answer that changes the plan.
    pub fn ask_consent(&self, plan: &Plan, options: &mut Options) -> bool {
        let lacking = plan.notes.iter().find_map(|note| match note {
            Note::NoConsent(count) => Some(*count),
            _ => None,
        });
        let Some(count) = lacking.filter(|_| options.consent.is_none()) else { return false };
        let words = self.session.words();
        self.say(&t!(words, "import-ask-consent", count = count));
        let Ok(Some(on)) = self.answer_day() else { return false };
        self.say(&t!(words, "import-ask-consent-source"));
        let source = self.answer().unwrap_or_default();
        options.consent = Some(Consented { on, source });
        true
    }

    /// Asks for each place that resembles a known one, once. Whether one was decided.
    pub fn ask_places(&self, plan: &Plan, options: &mut Options) -> bool {
        let mut asked: Vec<&str> = Vec::new();
        let decided = options.places.len();
        for row in &plan.rows {
            let Verdict::Doubtful { candidate: Candidate::Place { typed, known }, .. } =
                &row.verdict
            else {
                continue;
            };
            if asked.contains(&typed.as_str()) || self.left.borrow().contains(typed) {
                continue;
            }
            asked.push(typed);
            let (place, known) = (typed.as_str(), known.as_str());
            self.say(&t!(self.session.words(), "import-ask-place", place = place, known = known));
            let Ok(answer) = self.answer() else { break };
            match answer.chars().next().map(|first| first.to_ascii_lowercase()) {
                Some('m' | 's') => options.places.push((typed.clone(), PlaceIs::Same)),
                Some('n') => options.places.push((typed.clone(), PlaceIs::New)),
                _ => self.left.borrow_mut().push(typed.clone()),
            }
        }
        options.places.len() > decided
    }

    /// Asks for each doubtful row that is not decided yet. Whether one was decided.
    pub fn ask_doubtful(&self, plan: &Plan, options: &mut Options) -> bool {
        let mut decided = false;
        for row in &plan.rows {
            let Verdict::Doubtful { candidate, .. } = &row.verdict else { continue };
            let of_place = matches!(candidate, Candidate::Place { .. });
            if of_place || options.decisions.contains_key(&row.line) {
                continue;
            }
            words::row(self.session.words(), row, false).iter().for_each(|line| self.say(line));
            self.say(&t!(self.session.words(), "import-ask-doubtful"));
            let Ok(typed) = self.answer() else { return decided };
            let decision = match typed.chars().next().map(|first| first.to_ascii_lowercase()) {
                Some('m' | 's') => Decision::Same,
                Some('n') => Decision::New,
                _ => Decision::Leave,
            };
            decided |= decision != Decision::Leave;
            options.decisions.insert(row.line, decision);
        }
        decided
    }

    fn answer_day(&self) -> Result<Option<NaiveDate>, Left> {
        let words = self.session.words();
        loop {
            let typed = self.answer()?;
            if typed.is_empty() {
                return Ok(None);
            }
            match parse_full_date(&typed, today()) {
                Ok(day) if day <= today() => return Ok(Some(day)),
                Ok(day) => {
                    let day = dates::plain(day, self.session.language());
                    self.say(&t!(words, "import-wrong-consent-day", day = day));
                }
                Err(error) => self.say(&wording::date_error(words, &error)),
            }
        }
    }

    fn say(&self, text: &str) {
        // Where nobody listens nothing is lost: no answer will come either.
        super::super::say(text);
    }

    fn answer(&self) -> Result<String, Left> {
        let mut err = std::io::stderr();
        let _ = write!(err, "> ").and_then(|()| err.flush());
        let mut line = Vec::new();
        match std::io::stdin().lock().read_until(b'\n', &mut line) {
            Ok(1..) => Ok(String::from_utf8_lossy(&line).trim().to_owned()),
            _ => Err(Left),
        }
    }
}
