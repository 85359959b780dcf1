//! An election's page: its steps with what is due, who stands, who leads, and what the rounds came to.

mod ballots;
mod forms;
mod head;
mod proclaiming;
pub mod record;
mod recount;
mod rows;

use super::form::FormScreen;
use super::maker::Preset;
use super::page::{Content, Line, Row};
use super::person::section;
use super::section::Section;
use super::{Effect, Note};
use crate::domain::agenda::names;
use crate::domain::election::outcome::RoundKind;
use crate::domain::entity::Entity;
use crate::domain::field::Value;
use crate::domain::id::Id;
use crate::domain::refusal::Refusal;
use crate::domain::rules::committee::tenant_seats_needed;
use crate::domain::seat::{SEAT_KIND, is_role};
use crate::i18n::words::Words;
use crate::i18n::{counting, wording};
use crate::store::query::elections::{CandidateRow, ElectionSheet};
use crate::store::{self, Record, Store};
use crate::t;
use crate::tui::context::Context;
use crate::tui::keys::{self, Action, Scope};
use crate::tui::theme::Role;
use chrono::{Datelike, NaiveDate};

/// What a new election is proposed to be: that of the tenants' representatives on the board, who are
/// two, or three on a board of eleven or more (S-8, art. 57.1).
pub fn usual(bodies: &[Record], context: &Context) -> Vec<(&'static str, Value)> {
    let Some(board) = bodies.iter().find(|body| body.text("kind") == Some("board")) else {
        return Vec::new();
    };
    let size = board.value("size").as_whole().and_then(|size| u32::try_from(size).ok());
    let seats = i64::from(tenant_seats_needed(size.unwrap_or(0), &context.rules));
    vec![
        ("body_id", (&board.id).into()),
        ("seat_kind", "tenant-director".into()),
        ("seats", seats.into()),
    ]
}

/// The form of an election of a body's officer: it is called by the office, which may be another one.
pub fn of_officer(form: FormScreen, context: &Context) -> FormScreen {
    let year = context.today().year();
    let texts = SEAT_KIND.codes.iter().filter(|kind| is_role(kind)).map(|kind| {
        (*kind, t!(context.words, "election-of-officer", kind = *kind, year = year.to_string()))
    });
    form.following("name", "seat_kind", texts.collect(), context)
        .hinting("name", &context.words.text("election-name.officer"))
}

/// The office of a body to elect somebody to at a meeting, which elected nobody to it yet: the one that the
/// title of the point names, else the first one, beginning with the chair.
pub fn office_due(seats: &[Record], held: &[Record], title: &str, words: &Words) -> &'static str {
    let is_held = |kind: &str| {
        held.iter().any(|election| {
            election.text("seat_kind") == Some(kind) && election.text("status") != Some("cancelled")
        })
    };
    let roles = SEAT_KIND.codes.iter().copied().filter(|kind| is_role(kind));
    let due: Vec<&'static str> = roles
        .filter(|kind| {
            let exists = seats.iter().any(|seat| seat.text("kind") == Some(kind));
            exists && !is_held(kind)
        })
        .collect();
    let is_named = |kind: &&&str| names(title, &wording::choice(words, &SEAT_KIND, kind));
    due.iter().find(is_named).or(due.first()).copied().unwrap_or("chair")
}

/// An election's page.
pub struct ElectionPage {
    id: Id,
    sheet: Option<ElectionSheet>,
    /// Until when its mandates last, or would.
    ends: Vec<NaiveDate>,
}

impl ElectionPage {
    /// The page of an election.
    pub fn new(id: Id) -> Self {
        Self { id, sheet: None, ends: Vec::new() }
    }

    fn read_ballots(&self) -> Effect {
        Effect::Open(Box::new(ballots::BallotsScreen::new(self.id.clone())))
    }
}

impl Content for ElectionPage {
    fn scope(&self) -> Scope {
        Scope::Election
    }

    fn section(&self) -> Section {
        Section::Bodies
    }

    fn lines(&mut self, store: &Store, context: &Context) -> store::Result<Option<Vec<Line>>> {
        let Some(sheet) = store.election(&self.id, context.today())? else { return Ok(None) };
        let mut lines = vec![Line::Title(sheet.election.label())];
        self.ends = store.foreseen_terms(&sheet, context.today())?;
        lines.extend(head::head(&sheet, &self.ends, context));
        section(&mut lines, "election-steps", head::steps(&sheet, context), context);
        let mut candidates: Vec<Line> =
            sheet.in_order().into_iter().map(|row| rows::candidate(row, &sheet, context)).collect();
        if candidates.is_empty() {
            let none = t!(context.words, "election-no-candidate").into_owned();
            candidates.push(Line::Text(none, Role::Muted));
        }
        candidates.extend(rows::withdrawn_late(&sheet, context));
        if let Some(told) = counting::shown_votes(&context.words, &sheet) {
            candidates.insert(0, Line::Text(told, Role::Muted));
        }
        section(&mut lines, "election-candidates", candidates, context);
        let officers = sheet.officers.iter().map(|row| rows::officer(row, context)).collect();
        section(&mut lines, "election-officers", officers, context);
        let rounds = sheet.rounds.iter().enumerate();
        let rounds = rounds.flat_map(|(place, row)| rows::round(place, row, &sheet, context));
        section(&mut lines, "election-rounds", rounds.collect(), context);
        section(&mut lines, "election-stages", rows::stages(&sheet, context), context);
        let objections =
            sheet.objections.iter().flat_map(|row| rows::objection(row, &sheet, context));
        section(&mut lines, "election-objections", objections.collect(), context);
        if let Some(note) = sheet.election.text("note") {
            lines.push(Line::Gap);
            lines.push(Line::Text(note.to_owned(), Role::Muted));
        }
        if let Some(meeting) = &sheet.meeting {
            lines.push(Line::Gap);
            let target = Some((Entity::Meeting, meeting.id.clone()));
            let label = t!(context.words, "election-meeting", number = meeting.label());
            lines.push(Line::Row(Row::of(label, target)));
        }
        self.sheet = Some(sheet);
        Ok(Some(lines))
    }

    fn headline(&self, context: &Context) -> Option<(String, Role)> {
        head::next(self.sheet.as_ref()?, context)
    }

    fn weight(&self, action: Action, footer: u8) -> u8 {
        let Some(sheet) = &self.sheet else { return footer };
        let next = match (sheet.code("status"), sheet.ahead()) {
            ("open", _) => Some(Action::CloseNominations),
            ("closed", _) if sheet.facts.has_gap => Some(Action::Count),
            ("closed", Some((RoundKind::Lots, ..))) => Some(Action::Lots),
            ("closed", None) => Some(Action::Proclaim),
            ("closed", _) => Some(Action::Count),
            _ => None,
        };
        // What comes next is seen on the narrowest screen.
        if next == Some(action) { keys::FIRST - 1 } else { footer }
    }

    fn own(&self) -> Option<(Entity, Id)> {
        Some((Entity::Election, self.id.clone()))
    }

    fn opens_at_selection(&self) -> bool {
        true
    }

    fn is_part(&self, entity: Entity) -> bool {
        matches!(entity, Entity::Candidate | Entity::ElectionOfficer | Entity::Objection)
    }

    fn act(
        &mut self,
        action: Action,
        selected: Option<&(Entity, Id)>,
        context: &Context,
    ) -> Effect {
        let Some(sheet) = &self.sheet else { return Effect::None };
        let of = || vec![("election_id", (&self.id).into())];
        match (action, selected) {
            (Action::Open, Some((entity, id))) if self.is_part(*entity) => {
                Effect::Edit(*entity, id.clone())
            }
            // A step leads to what it asks for.
            (Action::Open, Some((Entity::Election, _))) => {
                Effect::Edit(Entity::Election, self.id.clone())
            }
            (Action::Open, Some((Entity::ElectionRound, _))) => {
                Effect::Note(Note::warning(t!(context.words, "why-round-stays")))
            }
            (Action::New, _) => Effect::New(Entity::Candidate, of()),
            (Action::Newcomer, _) => {
                Effect::Open(Box::new(record::newcomer(&sheet.election, context)))
            }
            // Whoever is still missing is proposed.
            (Action::Officer, _) => {
                let (_, role) = sheet.facts.officers_missing();
                let role = ("role", role.into());
                Effect::New(Entity::ElectionOfficer, of().into_iter().chain([role]).collect())
            }
            (Action::CloseNominations, _) => {
                Effect::Open(Box::new(forms::close(&self.id, context)))
            }
            (Action::Withdraw, Some((Entity::Candidate, id))) => match sheet.candidate(id.as_str())
            {
                Some(row) => Effect::Open(Box::new(forms::withdraw(row, context))),
                None => Effect::None,
            },
            // Of the round that is selected, else of the last one with ballots.
            (Action::Count, selected)
                if sheet.code("status") == "proclaimed" && sheet.code("method") != "stv" =>
            {
                let round = selected.filter(|(entity, _)| *entity == Entity::ElectionRound);
                match recount::recount(sheet, round.map(|(_, id)| id), context) {
                    Some(form) => Effect::Open(Box::new(form)),
                    None => Effect::None,
                }
            }
            // Preferences are no totals: they are read ballot by ballot.
            (Action::Count, _) if sheet.code("method") == "stv" => self.read_ballots(),
            (Action::Count, _) => Effect::Open(Box::new(forms::count(sheet, context))),
            (Action::Ballots, _) => self.read_ballots(),
            (Action::DrawOrder, _) => Effect::Open(Box::new(proclaiming::order(sheet, context))),
            (Action::Object, _) => {
                let today = ("received_on", context.today().into());
                Effect::New(Entity::Objection, of().into_iter().chain([today]).collect())
            }
            (Action::Lots, _) => Effect::Open(Box::new(forms::lots(sheet, context))),
            (Action::Proclaim, _) => {
                Effect::Open(proclaiming::proclaim(sheet, &self.ends, context))
            }
            (Action::CancelElection, _) => {
                Effect::Open(Box::new(proclaiming::cancel(&self.id, sheet, context)))
            }
            _ => Effect::None,
        }
    }

    /// The paper that its step asks for.
    fn papers_of(&self, _selected: Option<&(Entity, Id)>, _context: &Context) -> Preset {
        let paper = self.sheet.as_ref().map_or("election-report", |sheet| {
            let votes = sheet.ahead().is_some_and(|(kind, ..)| kind != RoundKind::Lots);
            match sheet.code("status") {
                "open" if sheet.facts.notice_sent_on.is_none() => "election-notice",
                "open" => "nomination-form",
                "closed" if votes => "ballot",
                _ => "election-report",
            }
        });
        Preset::of(paper, Entity::Election, self.id.clone())
    }

    fn why_not(
        &self,
        action: Action,
        selected: Option<&(Entity, Id)>,
        context: &Context,
    ) -> Option<String> {
        let sheet = self.sheet.as_ref()?;
        let words = &context.words;
        let refused = |refusal: Refusal| Some(wording::refusal(words, &refusal));
        let status = sheet.code("status");
        let wants = match action {
            Action::CloseNominations => &["open"][..],
            // A recount after the proclamation stands beside it.
            Action::Count if sheet.to_recount(None).is_some() => &["closed", "proclaimed"],
            Action::Count
            | Action::Ballots
            | Action::DrawOrder
            | Action::Lots
            | Action::Proclaim => &["closed"],
            Action::Object if status != "proclaimed" => {
                return refused(Refusal::ObjectionEarly {});
            }
            Action::CancelElection => &["open", "closed"],
            Action::New | Action::Newcomer | Action::Officer | Action::Withdraw => {
                &["open", "closed"]
            }
            _ => return None,
        };
        if !wants.contains(&status) {
            return refused(Refusal::ElectionStep { stage: status.to_owned() });
        }
        let ahead = sheet.ahead().map(|(kind, ..)| kind);
        let due = |kind: Option<RoundKind>| Refusal::RoundDue {
            round: kind.map(RoundKind::code).unwrap_or_default().to_owned(),
        };
        match action {
            Action::Newcomer if record::is_to_office(&sheet.election) => {
                Some(t!(words, "why-officer-is-member").into_owned())
            }
            Action::Withdraw if !matches!(selected, Some((Entity::Candidate, _))) => {
                Some(t!(words, "why-select-candidate").into_owned())
            }
            Action::Withdraw => {
                let row = selected.and_then(|(_, id)| sheet.candidate(id.as_str()))?;
                let is_counted = |row: &CandidateRow| {
                    sheet
                        .rounds
                        .iter()
                        .any(|round| round.votes_of(row.record.id.as_str()).is_some())
                };
                match is_counted(row) {
                    false => None,
                    true if sheet.eliminated().contains(&row.record.id.to_string()) => {
                        Some(t!(words, "why-out-of-it", name = row.name.as_str()))
                    }
                    true => refused(Refusal::CandidateCounted { name: row.name.clone() }),
                }
            }
            Action::New | Action::Newcomer if status != "open" => {
                let since = sheet.election.date("closed_on").map(|day| day.to_string());
                refused(Refusal::NominationsClosed { since })
            }
            Action::Count | Action::Ballots if sheet.facts.destroyed_on.is_some() => {
                Some(t!(words, "why-ballots-destroyed").into_owned())
            }
            // It is said before anybody types a number; the same ballots counted again ask nobody.
            Action::Count | Action::Ballots
                if status == "closed"
                    && !sheet.facts.has_gap
                    && ahead.is_some_and(|kind| kind != RoundKind::Lots)
                    && sheet.recounted.is_none() =>
            {
                head::not_sitting(sheet, context)
            }
            Action::Lots | Action::Proclaim if sheet.facts.has_gap => {
                Some(t!(words, "election-gap-ahead").into_owned())
            }
            Action::DrawOrder
                if sheet.election.text("order_seed").is_some() || !sheet.rounds.is_empty() =>
            {
                refused(Refusal::OrderDrawn {})
            }
            Action::Count if status == "proclaimed" => None,
            Action::Count | Action::Ballots if sheet.facts.has_gap && sheet.recounted.is_some() => {
                None
            }
            Action::Count | Action::Ballots
                if ahead == Some(RoundKind::Lots) && sheet.recounted.is_none() =>
            {
                refused(due(ahead))
            }
            Action::Count | Action::Ballots if ahead.is_none() && sheet.recounted.is_none() => {
                refused(due(ahead))
            }
            Action::Lots if ahead != Some(RoundKind::Lots) => refused(due(ahead)),
            Action::Proclaim if ahead.is_some() => refused(due(ahead)),
            _ => None,
        }
    }
}
