//! A roll call: the voters one under the other, one key for each answer, the next name by itself.

use std::cell::Cell as Remembered;

use crate::text::ordered::Map;
use crate::tui::canvas::Canvas;
use ratatui::layout::{Position, Rect};

use super::roll::{name_width, named_apart};
use super::totals::{self, ByRules};
use super::vote;
use crate::domain::command::{Command, RecordVote};
use crate::domain::id::Id;
use crate::domain::motion::{BALLOT, gist};
use crate::domain::procedure::Kind;
use crate::domain::refusal::Refusal;
use crate::domain::tally::{Majority, Totals};
use crate::domain::voters::VoterList;
use crate::i18n::wording;
use crate::store::query::meetings::{MeetingSheet, present_text};
use crate::store::{self, Record, Store};
use crate::t;
use crate::text::width::columns;
use crate::tui::context::Context;
use crate::tui::drafts::Draft;
use crate::tui::keys::{Action, Scope};
use crate::tui::screen::form::differences;
use crate::tui::screen::message::Message;
use crate::tui::screen::section::Section;
use crate::tui::screen::{Answer, Effect, Note, Request, Screen};
use crate::tui::theme::Role;
use crate::tui::widget::draw;

/// The lines above the names.
const HEAD: u16 = 4;

/// One name, and what was answered.
struct Called {
    id: Id,
    name: String,
    /// What tells them from others of that name.
    differs: String,
    ballot: Option<String>,
}

impl Called {
    fn new(id: String, name: String, ballot: Option<String>) -> Self {
        Self { id: Id::new(id), name, differs: String::new(), ballot }
    }

    fn named(&self) -> String {
        named_apart(&self.name, &self.differs)
    }
}

/// A roll call on the terminal.
pub(super) struct RollCall {
    /// The vote, to which the answers are added.
    vote: RecordVote,
    record: Record,
    motion: String,
    majority: Majority,
    kind: Kind,
    seats: u32,
    names: Vec<Called>,
    /// The places at which an answer was given or erased, in order, with what stood there before.
    given: Vec<(usize, Option<String>)>,
    /// Whether an answer was taken since the names began to be called.
    touched: bool,
    /// Whether answers were put back from a draft.
    restored: bool,
    selected: usize,
    top: Remembered<usize>,
    height: Remembered<usize>,
}

impl RollCall {
    /// Calls those who may vote on a motion; recorded anew, those who could vote then, with what
    /// they answered.
    pub fn new(sheet: &MeetingSheet, motion: &Record, vote: RecordVote) -> Self {
        let frozen = motion.text("voter_list").and_then(VoterList::read);
        let names = match frozen {
            Some(list) => list
                .0
                .into_iter()
                .map(|voter| Called::new(voter.id, voter.name, voter.vote))
                .collect(),
            None => {
                let on = sheet.facts.on_item(motion.text("item_id"));
                // Those whom the vote will freeze: of its point and of its hour.
                let then = vote.at.as_deref().map_or_else(|| on.clone(), |at| on.at(at));
                let called = then.voter_list().into_iter();
                called.map(|voter| Called::new(voter.id, voter.name, None)).collect()
            }
        };
        let text = present_text(motion);
        Self {
            vote,
            record: motion.clone(),
            motion: gist(text).into_owned(),
            majority: motion.text("majority").and_then(Majority::from_code).unwrap_or_default(),
            kind: Kind::from_code(motion.text("kind").unwrap_or_default()),
            seats: sheet.seats,
            names,
            given: Vec::new(),
            touched: false,
            restored: false,
            selected: 0,
            top: Remembered::new(0),
            height: Remembered::new(10),
        }
    }

    fn answer_with(&mut self, ballot: Option<&str>) {
        if let Some(called) = self.names.get_mut(self.selected) {
            self.touched = true;
            let before = std::mem::replace(&mut called.ballot, ballot.map(str::to_owned));
            self.given.push((self.selected, before));
        }
        if ballot.is_some() {
            self.step(1);
        }
    }

    /// Takes the last answer back and goes to the name that gave it.
    fn take_back(&mut self) {
        if let Some((place, before)) = self.given.pop()
            && let Some(called) = self.names.get_mut(place)
        {
            called.ballot = before;
            (self.selected, self.touched) = (place, true);
        }
    }

    fn step(&mut self, by: isize) {
        let last = self.names.len().saturating_sub(1);
        self.selected = self.selected.saturating_add_signed(by).min(last);
    }

    fn totals(&self) -> Totals {
        let count = |ballot: &str| {
            let same = self.names.iter().filter(|c| c.ballot.as_deref() == Some(ballot)).count();
            u32::try_from(same).unwrap_or(u32::MAX)
        };
        Totals { for_: count("for"), against: count("against"), abstain: count("abstain") }
    }

    /// Records the vote; who was not called is asked about, unless one is `sure`.
    fn save(&mut self, sure: bool, context: &Context) -> Effect {
        let answered = self
            .names
            .iter()
            .filter_map(|called| Some((called.id.clone(), called.ballot.clone()?)));
        let ballots = Map::from_iter(answered);
        let silent: Vec<String> =
            self.names.iter().filter(|c| c.ballot.is_none()).map(Called::named).collect();
        if ballots.is_empty() {
            let text = wording::refusal(&context.words, &Refusal::BallotsMissing {});
            return Effect::Note(Note::warning(text));
        }
        if !silent.is_empty() && !sure {
            let first = self.names.iter().position(|called| called.ballot.is_none());
            let words = &context.words;
            let title = t!(words, "roll-call-silent-title", count = silent.len());
            let body = t!(words, "roll-call-silent", names = silent.join(", "));
            let ways = vec!["button-did-not-answer"];
            let question = Message::ways(title, body, "button-call-them", ways);
            self.selected = first.unwrap_or(self.selected);
            return Effect::Open(Box::new(question));
        }
        let vote = RecordVote { ballots: Some(ballots), ..self.vote.clone() };
        Effect::Submit(Command::RecordVote(vote))
    }

    fn place_at(&self, at: Position, area: Rect) -> Option<usize> {
        let line = at.y.checked_sub(area.y + HEAD.min(area.height))?;
        let place = self.top.get() + usize::from(line);
        (place < self.names.len()).then_some(place)
    }
}

impl Screen for RollCall {
    fn scope(&self) -> Scope {
        Scope::RollCall
    }

    fn section(&self) -> Option<Section> {
        Some(Section::Meetings)
    }

    fn load(&mut self, store: &Store, context: &Context) -> store::Result<()> {
        // Those who may vote are those of the moment at which the names began to be called.
        let names = self.names.iter().map(|called| (&called.id, called.name.as_str()));
        let mut apart = differences(store, names, context)?;
        for called in &mut self.names {
            called.differs = apart.remove(&called.id).unwrap_or_default();
        }
        Ok(())
    }

    fn act(&mut self, action: Action, context: &Context) -> Effect {
        let page = isize::try_from(self.height.get().max(2) - 1).unwrap_or(1);
        match action {
            Action::For => self.answer_with(Some("for")),
            Action::Against => self.answer_with(Some("against")),
            Action::Abstain => self.answer_with(Some("abstain")),
            Action::Remove => self.answer_with(None),
            Action::TakeBack => self.take_back(),
            Action::Up => self.step(-1),
            Action::Down => self.step(1),
            Action::PageUp => self.step(-page),
            Action::PageDown => self.step(page),
            Action::First => self.selected = 0,
            Action::Last => self.step(isize::MAX),
            Action::Save => return self.save(false, context),
            Action::Back if self.touched || self.restored => {
                return Effect::Ask(Request::Shelve);
            }
            Action::Back => return Effect::Close,
            Action::Discard => {
                (self.touched, self.restored) = (false, false);
                let gone = t!(context.words, "form-draft-forgotten");
                return Effect::Many(vec![Effect::Close, Effect::Note(Note::good(gone))]);
            }
            _ => {}
        }
        Effect::None
    }

    fn offers(&self, action: Action) -> bool {
        match action {
            Action::Discard => self.touched || self.restored,
            // They would undo the motion that is voted on.
            Action::Undo | Action::Redo => false,
            _ => true,
        }
    }

    fn label(&self, action: Action) -> Option<&'static str> {
        match action {
            Action::TakeBack => Some("action-answer-back"),
            Action::Remove => Some("action-answer-erase"),
            _ => None,
        }
    }

    fn why_not(&self, action: Action, context: &Context) -> Option<String> {
        let none = action == Action::TakeBack && self.given.is_empty();
        none.then(|| t!(context.words, "why-no-answer-back").into_owned())
    }

    fn draft_key(&self) -> Option<String> {
        Some(format!("roll-call:{}", self.vote.motion))
    }

    fn draft(&self) -> Option<(String, Draft)> {
        let key = self.draft_key().filter(|_| self.touched || self.restored)?;
        let answer =
            |called: &Called| (called.id.to_string(), called.ballot.clone().unwrap_or_default());
        let fields = self.names.iter().map(answer).collect();
        Some((key, Draft { fields, saved_at: String::new() }))
    }

    fn restore(&mut self, draft: &Draft, _context: &Context) {
        for (place, called) in self.names.iter_mut().enumerate() {
            if let Some(answer) = draft.fields.get(called.id.as_str()) {
                called.ballot = Some(answer.clone()).filter(|code| BALLOT.codes.contains(&&**code));
                self.given.extend(called.ballot.as_ref().map(|_| (place, None)));
                self.restored = true;
            }
        }
        // The call goes on with the first who has not answered yet.
        let next = self.names.iter().position(|called| called.ballot.is_none());
        self.selected = next.unwrap_or(0);
    }

    fn settles(&self) -> Option<String> {
        Some(vote::draft_key(&self.vote.motion))
    }

    fn answer(&mut self, answer: Answer, context: &Context) -> Effect {
        match answer {
            Answer::Choice(_) => self.save(true, context),
            _ => Effect::None,
        }
    }

    fn click(&mut self, at: Position, area: Rect, _context: &Context) -> Effect {
        if let Some(place) = self.place_at(at, area) {
            self.selected = place;
        }
        Effect::None
    }

    fn draw(&self, buf: &mut Canvas, area: Rect, context: &Context) -> Option<Position> {
        let theme = &context.theme;
        let voters = u32::try_from(self.names.len()).unwrap_or(u32::MAX);
        let totals = self.totals();
        let counts = t!(
            context.words,
            "motion-totals",
            pro = totals.for_,
            against = totals.against,
            abstain = totals.abstain
        );
        let gives = if totals.counted() == 0 {
            let left = t!(context.words, "vote-left", voters = voters, left = voters);
            (left, Role::Muted)
        } else {
            let (of, casting) = ((voters, self.seats), self.vote.casting_vote);
            let by = ByRules::of(&self.record, self.record.text("mode").is_some(), context);
            totals::given((totals, 0, casting), self.majority, of, (self.kind, by, false), context)
        };
        let mut title = t!(context.words, "roll-call-title", motion = self.motion.as_str());
        if self.restored {
            title = t!(context.words, "form-restored", title = title);
        }
        let head = [(title, Role::Title), (counts, Role::Text), gives];
        for ((text, role), y) in head.iter().zip(area.top()..area.bottom()) {
            let width = area.width.saturating_sub(2);
            draw::text(buf, (area.x + 1, y), width, text, theme.style(*role), theme.signs.ellipsis);
        }
        let top_line = HEAD.min(area.height);
        let list = Rect { y: area.y + top_line, height: area.height - top_line, ..area };
        let height = usize::from(list.height).max(1);
        self.height.set(height);
        let mut top = self.top.get().min(self.selected);
        if self.selected >= top + height {
            top = self.selected + 1 - height;
        }
        self.top.set(top);
        let names = self.names.iter().enumerate().skip(top);
        for ((place, called), y) in names.zip(list.top()..list.bottom()) {
            let row = Rect { y, height: 1, ..list };
            draw_called(buf, row, called, place == self.selected, context);
        }
        None
    }
}

fn draw_called(buf: &mut Canvas, row: Rect, called: &Called, selected: bool, context: &Context) {
    let theme = &context.theme;
    let style = |role| theme.style(if selected { Role::Selected } else { role });
    if selected {
        draw::horizontal(buf, row, " ", style(Role::Text));
        draw::text(buf, (row.x, row.y), 1, theme.signs.pointer, style(Role::Text), "");
    }
    let (sign, role) = match called.ballot.as_deref() {
        Some("for") => (theme.signs.check, Role::Good),
        Some("against") => (theme.signs.cross, Role::Bad),
        Some(_) => (theme.signs.dot, Role::Text),
        None => ("", Role::Muted),
    };
    draw::text(buf, (row.x + 2, row.y), 1, sign, style(role), "");
    let said = match called.ballot.as_deref() {
        Some(code) => wording::choice(&context.words, &BALLOT, code),
        None => t!(context.words, "roll-call-unanswered").into_owned(),
    };
    let right = u16::try_from(columns(&said)).unwrap_or(0).min(row.width / 2);
    let name = called.named();
    let room = row.width.saturating_sub(right + 7).min(name_width(&name));
    let ellipsis = theme.signs.ellipsis;
    draw::text(buf, (row.x + 4, row.y), room, &name, style(Role::Text), ellipsis);
    draw::text(buf, (row.x + 5 + room, row.y), right, &said, style(role), ellipsis);
}
