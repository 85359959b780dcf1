//! Ballots read one by one: the first scrutineer types the marks of each, then the second without
//! seeing them; the numbers on which they differ are typed again by both, until they agree.

mod closing;
mod view;

use std::cell::Cell;

use crate::text::joined::Joined;
use crate::text::ordered::Map;
use crate::text::sort;
use crate::tui::canvas::Canvas;
use crossterm::event::KeyEvent;
use ratatui::layout::{Position, Rect};

use super::super::message::Message;
use super::super::room::no_room;
use super::super::section::Section;
use super::super::{Effect, Note, Request, Screen, Way};
use super::forms::{self, Before};
use super::recount::Recount;
use crate::domain::count::Method;
use crate::domain::election::ballots::most_marks;
use crate::domain::election::method;
use crate::domain::election::outcome::RoundKind;
use crate::domain::id::Id;
use crate::store::query::elections::ElectionSheet;
use crate::store::sheets::{Line, Sheets};
use crate::store::{self, Store};
use crate::t;
use crate::tui::context::Context;
use crate::tui::keys::{Action, Scope};
use crate::tui::widget::line_edit::LineEdit;

/// How a ballot that was set aside stands on a sheet.
const REJECTED: &str = "-";

/// How a ballot without a mark, and one that is set aside, are written on the tally sheet: they may be
/// typed as they stand there.
const ON_PAPER: [&str; 2] = ["0", "R"];

/// The ballots of an election while they are read.
pub struct BallotsScreen {
    id: Id,
    /// Who reads; a name is missing where nobody is named.
    readers: Vec<String>,
    /// Who stands in it, in the order of the ballot.
    candidates: Vec<(Id, String)>,
    /// Whose numbers are typed: these, and whoever withdrew when the ballots may have been printed, so
    /// that a number is the place on the paper. A mark of the latter, who are told apart, is none.
    numbered: Vec<(Id, String, bool)>,
    /// Who withdrew when the ballots may have been printed, by name.
    gone: Vec<String>,
    method: Method,
    /// The most marks of a valid ballot, those for whoever withdrew among them.
    most: usize,
    is_again: bool,
    /// The recount that is made after the proclamation, where it is one.
    after: Option<Recount>,
    /// How many rounds and recounts there were when it was opened: once there is one more, it is done.
    rounds: Option<usize>,
    is_over: bool,
    /// When the last round was held.
    before: Before,
    sheets: Sheets,
    edit: LineEdit,
    /// The number of the ballot that was typed last, until it is on the sheet.
    pending: Option<u32>,
    error: String,
    /// How many rows of names are scrolled out of sight above, where there is no room for all.
    scrolled: Cell<usize>,
    /// How many rows of names are seen, which is what a page of them is.
    page: Cell<usize>,
}

impl BallotsScreen {
    /// The ballots of an election.
    pub fn new(id: Id) -> Self {
        Self {
            id,
            readers: Vec::new(),
            candidates: Vec::new(),
            numbered: Vec::new(),
            gone: Vec::new(),
            method: Method::Block,
            most: 1,
            is_again: false,
            after: None,
            rounds: None,
            is_over: false,
            before: None,
            sheets: Sheets::default(),
            edit: LineEdit::default(),
            pending: None,
            error: String::new(),
            scrolled: Cell::new(0),
            page: Cell::new(1),
        }
    }

    /// The ballots that differed and that whoever reads now has still to type again.
    fn again(&self) -> Vec<u32> {
        let own = self.own();
        self.sheets.differed.iter().filter(|number| !own.contains_key(number)).copied().collect()
    }

    fn is_alone(&self) -> bool {
        self.readers.len() < 2
    }

    /// Whose turn it is; `None` once all is read and agrees.
    fn reader(&self) -> Option<usize> {
        if self.sheets.is_agreed() {
            return None;
        }
        match (self.sheets.whole, self.is_alone()) {
            ([false, _], _) => Some(0),
            ([true, _], true) | ([true, true], false) => None,
            ([true, false], false) => Some(1),
        }
    }

    /// What is on the sheet of who reads now.
    fn own(&self) -> &Map<u32, String> {
        &self.sheets.read[self.reader().unwrap_or(0)]
    }

    /// The number of the ballot that comes next: the first that is not there.
    fn next(&self) -> u32 {
        let own = self.own();
        (1..).find(|number| !own.contains_key(number)).unwrap_or(1)
    }

    /// The numbers that were typed as they stand on a sheet: the ids that they mean.
    fn marks(&self, typed: &str, context: &Context) -> Result<String, String> {
        let words = &context.words;
        let typed = typed.trim();
        let [blank, rejected] = ON_PAPER;
        if typed == REJECTED || typed.eq_ignore_ascii_case(rejected) {
            return Ok(REJECTED.to_owned());
        }
        if typed == blank {
            return Ok(String::new());
        }
        let apart = typed.contains([' ', ',', ';']) || self.numbered.len() > 9;
        let parts: Vec<String> = match apart {
            true => {
                let parts = typed.split([' ', ',', ';']).filter(|part| !part.is_empty());
                parts.map(str::to_owned).collect()
            }
            false => typed.chars().map(String::from).collect(),
        };
        let mut places: Vec<usize> = Vec::new();
        for part in parts {
            let place = part.parse::<usize>().ok().and_then(|number| number.checked_sub(1));
            match place.filter(|place| *place < self.numbered.len()) {
                None => {
                    let most = self.numbered.len();
                    return Err(t!(words, "ballot-no-such", typed = part, most = most));
                }
                Some(place) if places.contains(&place) => {
                    return Err(t!(words, "ballot-twice", typed = part));
                }
                Some(place) => places.push(place),
            }
        }
        // The rule of the ballot is that of the paper: a mark for somebody who withdrew is one of those
        // of which it bears no more than so many.
        if places.len() > self.most {
            let told = t!(words, "ballot-too-many", count = places.len(), most = self.most);
            let gone: Vec<&str> = places
                .iter()
                .filter(|place| self.numbered[**place].2)
                .map(|place| self.numbered[*place].1.as_str())
                .collect();
            return Err(match gone.is_empty() {
                true => told,
                false => {
                    let too = t!(words, "ballot-too-many-gone", names = gone.join(", "));
                    format!("{told} {too}")
                }
            });
        }
        places.retain(|place| !self.numbered[*place].2);
        if self.method != Method::Stv {
            sort::by(&mut places, Ord::cmp);
        }
        let ids = places.into_iter().map(|place| self.numbered[place].0.to_string());
        Ok(ids.joined(" "))
    }

    /// A ballot as it is shown: the numbers of the candidates, blank, or rejected.
    fn shown(&self, marks: &str, context: &Context) -> String {
        match marks {
            "" => t!(context.words, "ballot-blank").into_owned(),
            REJECTED => t!(context.words, "ballot-rejected").into_owned(),
            marks => {
                let place = |id: &str| self.numbered.iter().position(|(of, ..)| of.as_str() == id);
                let numbers = marks.split(' ').map(|id| match place(id) {
                    Some(place) => (place + 1).to_string(),
                    // Who withdrew meanwhile counts no more.
                    None => "·".to_owned(),
                });
                numbers.joined(" ")
            }
        }
    }

    fn write(&self, reader: usize, lines: Vec<Line>) -> Effect {
        Effect::Ask(Request::Sheet(self.id.clone(), reader, lines))
    }

    /// Takes what is typed as the ballot that comes next.
    fn accept(&mut self, context: &Context) -> Effect {
        let Some(reader) = self.reader() else { return self.close_sheet(context) };
        match self.marks(self.edit.text(), context) {
            Ok(marks) => {
                let number = self.next();
                (self.pending, self.error) = (Some(number), String::new());
                self.write(reader, vec![Line::Ballot(number, marks)])
            }
            Err(error) => {
                self.error = error;
                Effect::None
            }
        }
    }

    /// Ends a sheet; once both are whole they are compared.
    fn close_sheet(&mut self, context: &Context) -> Effect {
        let words = &context.words;
        if !self.edit.text().trim().is_empty() {
            self.error = t!(words, "ballot-not-taken").into_owned();
            return Effect::None;
        }
        let Some(reader) = self.reader() else {
            return Effect::Open(Box::new(closing::form(self, context)));
        };
        let last = self.own().keys().next_back().copied().unwrap_or(0);
        if last == 0 || self.next() < last {
            self.error = t!(words, "ballot-missing", number = self.next());
            return Effect::None;
        }
        self.error.clear();
        if reader == 0 && !self.is_alone() {
            let ended = self.write(reader, vec![Line::Whole(true)]);
            let told = t!(words, "ballot-handed-over", name = self.readers[1].as_str());
            return Effect::Many(vec![ended, Effect::Note(Note::good(told))]);
        }
        let differing = if self.is_alone() { Vec::new() } else { self.sheets.differing() };
        if differing.is_empty() {
            return self.write(reader, vec![Line::Agreed]);
        }
        let told: Vec<String> =
            differing.iter().map(|number| self.difference(*number, context)).collect();
        let open = |reader: usize| {
            let mut lines = vec![Line::Whole(false)];
            lines.extend(differing.iter().map(|number| Line::TakeBack(*number)));
            // It is told to both, and kept with the sheet of the first.
            if reader == 0 {
                lines.push(Line::Differed(differing.clone()));
            }
            self.write(reader, lines)
        };
        let title = t!(words, "ballot-differ-title", count = differing.len());
        let body = t!(words, "ballot-differ", list = told.join("\n"));
        Effect::Many(vec![open(1), open(0), Effect::Open(Box::new(Message::told(title, body)))])
    }

    /// « 7 : 2 1 / 2 3 ».
    fn difference(&self, number: u32, context: &Context) -> String {
        let said = |reader: usize| match self.sheets.read[reader].get(&number) {
            Some(marks) => self.shown(marks, context),
            None => t!(context.words, "ballot-absent").into_owned(),
        };
        t!(context.words, "ballot-difference", number = number, one = said(0), two = said(1))
    }

    /// Takes the last ballot back.
    fn take_back(&mut self) -> Effect {
        let (Some(reader), Some(last)) = (self.reader(), self.own().keys().next_back().copied())
        else {
            return Effect::None;
        };
        self.write(reader, vec![Line::TakeBack(last)])
    }

    /// Follows the numbers of the ballots that were printed before somebody withdrew, or since. The same
    /// digits then mean other people: what is half typed goes, and once a ballot is on a sheet all of them
    /// are read by the same numbers, or again.
    fn renumber(&mut self, context: &Context) -> Effect {
        let typed = self.sheets.read.iter().map(Map::len).sum::<usize>();
        if typed > 0 {
            let (words, again) = (&context.words, i64::from(self.sheets.reprinted));
            let title = t!(words, "ballots-numbers-title").into_owned();
            let body = t!(words, "ballots-numbers", count = typed, again = again);
            return self.offer_to_drop(title, body);
        }
        self.edit = LineEdit::default();
        self.error.clear();
        self.write(0, vec![Line::Reprinted(!self.sheets.reprinted)])
    }

    fn offer_to_drop(&self, title: String, body: String) -> Effect {
        let asks = Request::DropSheets(self.id.clone());
        Effect::Open(Box::new(Message::offering(title, body, "button-drop-sheets", asks)))
    }

    fn read_election(&mut self, sheet: &ElectionSheet) {
        self.before = forms::before(sheet);
        self.after = match sheet.code("status") {
            "proclaimed" => Recount::of(sheet, None),
            _ => None,
        };
        let due =
            sheet.ahead().filter(|(kind, ..)| *kind != RoundKind::Lots && !sheet.facts.has_gap);
        let (among, seats) = match (due, &sheet.recounted) {
            (Some((_, among, seats)), _) => (among.to_vec(), seats),
            (None, Some((among, seats))) => (among.clone(), *seats),
            (None, None) => (Vec::new(), 0),
        };
        self.is_again = due.is_none();
        let rows = sheet.on_ballot(&among);
        self.candidates =
            rows.into_iter().map(|row| (row.record.id.clone(), row.name.clone())).collect();
        let seats = match &self.after {
            Some(recount) => {
                let (candidates, seats) = recount.stakes();
                self.candidates = candidates;
                seats
            }
            None => seats,
        };
        let is_first = match &self.after {
            Some(recount) => recount.is_of_first(),
            None => sheet.counted().len() == usize::from(self.is_again),
        };
        let standing: Vec<String> = self.candidates.iter().map(|(id, _)| id.to_string()).collect();
        let rows = sheet.as_printed(&standing, is_first).into_iter();
        self.numbered =
            rows.map(|(row, gone)| (row.record.id.clone(), row.name.clone(), gone)).collect();
        let gone = self.numbered.iter().filter(|(.., gone)| *gone);
        self.gone = gone.map(|(_, name, _)| name.clone()).collect();
        if self.sheets.reprinted {
            self.numbered.retain(|(.., gone)| !gone);
        }
        self.method = method(sheet.code("method"));
        self.most = most_marks(self.method, self.numbered.len(), seats);
        self.readers = sheet
            .officers
            .iter()
            .filter(|row| row.record.text("role") == Some("scrutineer"))
            .map(|row| row.name.clone())
            .take(2)
            .collect();
        // A recount after the proclamation makes no round, and is kept beside them.
        let counted = sheet.rounds.len() + sheet.objections.len();
        self.is_over = *self.rounds.get_or_insert(counted) != counted
            || sheet.code("status") != "closed" && self.after.is_none()
            || self.candidates.is_empty();
    }
}

impl Screen for BallotsScreen {
    fn scope(&self) -> Scope {
        Scope::Ballots
    }

    fn is_typing(&self) -> bool {
        true
    }

    fn section(&self) -> Option<Section> {
        Some(Section::Bodies)
    }

    fn load(&mut self, store: &Store, context: &Context) -> store::Result<()> {
        // By which numbers one types stands on the sheets.
        self.sheets = store.sheets(&self.id)?;
        match store.election(&self.id, context.today())? {
            Some(sheet) => self.read_election(&sheet),
            None => self.is_over = true,
        }
        if self.pending.is_some_and(|number| self.own().contains_key(&number)) {
            self.edit = LineEdit::default();
            self.pending = None;
        }
        Ok(())
    }

    fn act(&mut self, action: Action, context: &Context) -> Effect {
        match action {
            Action::Accept => self.accept(context),
            Action::Save => self.close_sheet(context),
            Action::TakeBack => self.take_back(),
            Action::Numbers => self.renumber(context),
            Action::Discard => {
                let body = t!(context.words, "ballots-drop").into_owned();
                self.offer_to_drop(t!(context.words, "ballots-drop-title").into_owned(), body)
            }
            // The names that have no room; how far they go is known where they are drawn.
            Action::PageUp | Action::PageDown => {
                let (rows, page) = (self.scrolled.get(), self.page.get());
                self.scrolled.set(match action {
                    Action::PageUp => rows.saturating_sub(page),
                    _ => rows + page,
                });
                Effect::None
            }
            Action::Back => match self.before_leaving(Way::Back, context) {
                Some(question) => Effect::Open(Box::new(question)),
                None => Effect::Close,
            },
            _ => Effect::None,
        }
    }

    fn type_key(&mut self, key: KeyEvent, context: &Context) -> Effect {
        if self.reader().is_some() {
            self.error.clear();
            return no_room(Some(self.edit.key(key)), context);
        }
        Effect::None
    }

    fn paste(&mut self, text: &str, context: &Context) -> Effect {
        if self.reader().is_some() {
            return no_room(Some(self.edit.paste(text)), context);
        }
        Effect::None
    }

    fn is_gone(&self) -> bool {
        self.is_over
    }

    /// What is typed of a ballot stands on no sheet yet, and in no draft, since a draft is no secret.
    fn before_leaving(&self, way: Way, context: &Context) -> Option<Message> {
        let words = &context.words;
        (!self.edit.text().trim().is_empty()).then(|| {
            let title = t!(words, "ballots-drop-title").into_owned();
            let body = t!(words, "ballot-typed-drop").into_owned();
            Message::offering(title, body, "button-drop-sheets", Request::Leave(way))
        })
    }

    fn label(&self, action: Action) -> Option<&'static str> {
        match action {
            Action::Accept => Some("label-ballot-next"),
            Action::Save if self.reader().is_none() => Some("label-ballots-go-on"),
            Action::Save => Some("label-sheet-done"),
            Action::TakeBack => Some("label-ballot-back"),
            Action::Numbers if self.sheets.reprinted => Some("label-numbers-before"),
            Action::Discard => Some("label-sheets-drop"),
            _ => None,
        }
    }

    fn offers(&self, action: Action) -> bool {
        match action {
            Action::Accept => self.reader().is_some(),
            Action::TakeBack => self.reader().is_some() && !self.own().is_empty(),
            Action::Numbers => self.reader().is_some() && !self.gone.is_empty(),
            Action::Discard => !self.sheets.is_empty(),
            _ => true,
        }
    }

    fn draw(&self, buf: &mut Canvas, area: Rect, context: &Context) -> Option<Position> {
        view::draw(self, buf, area, context)
    }
}
