//! What saving a form makes of its values, and which field a refusal blames.

use super::super::message::Message;
use super::field::FormField;
use super::{FormScreen, Parsed};
use crate::text::sort;
use serde_json::Value as Json;

use crate::domain::command::{Command, Save, Values};
use crate::domain::entity::Entity;
use crate::domain::field::Value;
use crate::domain::id::Id;
use crate::domain::refusal::Refusal;
use crate::t;
use crate::tui::context::Context;
use crate::tui::screen::{Effect, Note};

/// What saving makes of the values.
pub enum Submit {
    /// Saves the fields that changed of a record, with the values that were read.
    Save(Entity, Option<Id>),
    /// Another command.
    Command(Box<dyn Fn(&Parsed) -> Command>),
    /// A command that says what was read ([`FormScreen::read`]), so that it is refused when
    /// somebody else wrote meanwhile; or a screen that goes on to it.
    Over(Box<OverRead>),
    /// A command that says what was read, once a question is answered with yes.
    Confirmed(Box<Confirm>),
    /// Something else than a command.
    Effect(Box<dyn Fn(&Parsed) -> Effect>),
}

/// What is done with the values of a form and those that were read.
pub type OverRead = dyn Fn(&Parsed, &Values) -> Effect;

/// The question to ask before a command, and the command.
pub type Confirm = dyn Fn(&Parsed, &Values, &Context) -> (Message, Command);

impl FormScreen {
    /// The value of every field.
    pub(super) fn parsed(&mut self, context: &Context) -> Option<Parsed> {
        let mut parsed = Parsed::new();
        let mut first_wrong = None;
        for place in self.asked() {
            let field = &mut self.fields[place];
            let value = field.value(context).and_then(|value| {
                let said = |other: &&str| parsed.get(*other) == Some(&value);
                match value != Value::Null && field.apart.iter().any(said) {
                    true => Err(t!(context.words, "form-chosen-twice").into_owned()),
                    false => Ok(value),
                }
            });
            match value {
                Ok(value) => {
                    field.error.clear();
                    parsed.insert(field.name, value);
                }
                Err(error) => {
                    field.error = error;
                    first_wrong = first_wrong.or(Some(place));
                }
            }
        }
        match first_wrong {
            Some(place) => {
                self.focus = place;
                None
            }
            None => Some(parsed),
        }
    }

    /// The field that a refusal is about. Where several may be wrong, whoever stands in one of them
    /// stays there; what is missing is missing in an empty one.
    pub(super) fn blamed(&self, refusal: &Refusal) -> Option<usize> {
        if let Refusal::ChangedMeanwhile { table, wanted, .. } = refusal
            && table == Entity::AgendaItem.table()
            && let Some(place) = self.begun_with(wanted)
        {
            return Some(place);
        }
        let names = blamed(refusal);
        let is_blamed = |place: &usize| names.contains(&self.fields[*place].name);
        let mut asked: Vec<usize> = self.asked().into_iter().filter(is_blamed).collect();
        if matches!(refusal, Refusal::TotalsMissing {}) {
            let has_text = |place: &usize| !self.fields[*place].text().trim().is_empty();
            sort::by_key(&mut asked, has_text);
        } else if asked.contains(&self.focus) {
            return Some(self.focus);
        }
        let unasked = || (0..self.fields.len()).find(is_blamed);
        asked.first().copied().or_else(unasked)
    }

    pub(super) fn save(&mut self, context: &Context) -> Effect {
        self.read_letters_again();
        if let Some(made) = self.make_unknown(context) {
            return made;
        }
        self.begin_texts(context);
        let Some(parsed) = self.parsed(context) else {
            return Effect::Note(Note::bad(t!(context.words, "form-has-errors")));
        };
        if let Some(other) = self.compare(&parsed, context) {
            return other;
        }
        match self.ask(0, &parsed, context) {
            Some(asked) => asked,
            None => self.send(&parsed, context),
        }
    }

    /// What is done with the values.
    pub(super) fn send(&mut self, parsed: &Parsed, context: &Context) -> Effect {
        match &self.submit {
            Submit::Command(make) => Effect::Submit(make(parsed)),
            Submit::Over(make) => make(parsed, &self.read),
            Submit::Effect(make) => make(parsed),
            Submit::Confirmed(make) => {
                let (question, command) = make(parsed, &self.read, context);
                self.confirming = Some(command);
                Effect::Open(Box::new(question))
            }
            Submit::Save(entity, id) => {
                let (set, was) = (self.given.clone(), Values::new());
                let mut save = Save { what: *entity, id: id.clone(), set, was };
                let of_record =
                    |field: &&FormField| self.asks(field) && entity.field(field.name).is_some();
                for field in self.fields.iter().filter(of_record) {
                    let value = parsed.get(field.name).cloned().unwrap_or_default();
                    if value != field.was {
                        save.set.insert(field.name.to_owned(), value.to_json());
                        if id.is_some() {
                            save.was.insert(field.name.to_owned(), field.was.to_json());
                        }
                    }
                }
                if save.set.is_empty() && id.is_some() {
                    return Effect::Close;
                }
                Effect::Submit(self.saving(save, parsed))
            }
        }
    }
}

/// The fields that a refusal is about, by the names that the forms give them.
fn blamed(refusal: &Refusal) -> Vec<&str> {
    match refusal {
        Refusal::ChangedMeanwhile { table, .. } if table == "rule" => vec!["value"],
        Refusal::ChangedMeanwhile { table, field, .. } if table == "motion" => match &**field {
            "outcome" | "mode" => vec!["way"],
            other => vec![other],
        },
        // The form of the notice asks for its day.
        Refusal::Field { field, .. } if field == "notice_sent_on" => vec![field, "sent_on"],
        Refusal::Field { field, .. } | Refusal::ChangedMeanwhile { field, .. } => vec![field],
        Refusal::SecondsOwnMotion { .. } | Refusal::NoSeconder {} => vec!["seconder_id"],
        Refusal::NoMover {} => vec!["mover_id"],
        Refusal::NotEligible { why, .. } => vec![why, "person_id"],
        Refusal::OfficerIsCandidate { .. } | Refusal::CandidatePerson { .. } => vec!["person_id"],
        Refusal::DelegatesOfSeveral {} => vec!["seat_kind"],
        Refusal::ElectionDays { .. } => vec!["on"],
        Refusal::LotsNamesakes { .. } => vec!["seed"],
        Refusal::VotesAndBallots { .. } => vec!["valid"],
        Refusal::BallotsAndVoters { .. } => vec!["issued"],
        Refusal::LotsUnseen {} => vec!["witnesses"],
        Refusal::ClosesBeforeOpening { .. }
        | Refusal::NotAnHour { .. }
        | Refusal::HourAhead { .. } => {
            vec!["at", "closed_at"]
        }
        Refusal::MeetingToCome { .. } => vec!["on", "at"],
        Refusal::AdoptedBefore { .. } => vec!["adopted_on"],
        Refusal::NoticeAfterMeeting { .. } => vec!["sent_on", "date"],
        Refusal::GuestIsMember { .. } => vec!["person"],
        Refusal::TotalsMissing {} => vec!["votes_for", "votes_against"],
        Refusal::TooManyVotes { .. } => {
            vec!["votes_for", "votes_against", "votes_abstain", "ballots_blank", "ballots_spoiled"]
        }
        Refusal::NoPapers {} => vec!["scrutineers", "ballots_blank", "ballots_spoiled"],
        Refusal::TotalsNotCounted {} | Refusal::HasSeconder {} | Refusal::SecretAsked {} => {
            vec!["way"]
        }
        Refusal::NoQuorum { .. } => vec!["no_quorum_reason"],
        Refusal::LateNotice { .. } | Refusal::NoNotice { .. } => vec!["late_notice_reason"],
        Refusal::NoRecount {} => vec!["recount"],
        Refusal::NotReconsidered {} => vec!["on_id"],
        Refusal::NothingAmended {} => vec!["text"],
        Refusal::NoCastingVote {} => vec!["casting"],
        Refusal::RuleValue { .. } => vec!["value"],
        Refusal::NotAdopting {} => vec!["adopting_motion"],
        Refusal::EndsBeforeBegin { .. } => vec!["decided_at", "ended_at"],
        Refusal::BeforePause { .. } => vec!["at", "decided_at"],
        Refusal::CorrectionsUnsaid {} => vec!["corrections"],
        Refusal::SequelOf { .. } => vec!["kind"],
        Refusal::SequelBy {} | Refusal::SequelNeedsResolution { .. } => vec!["by_motion_id"],
        Refusal::SequelBefore { .. } => vec!["on_day"],
        Refusal::PrefixTaken { .. } => vec!["prefix"],
        Refusal::NameTaken { .. } => vec!["name"],
        Refusal::SatAsMember { .. } => vec!["ended_on", "starts_on"],
        Refusal::SatAsGuest { .. } => vec!["starts_on"],
        Refusal::ExOfficioByHand { .. } => vec!["person"],
        Refusal::DirectorSeatElsewhere { .. } => vec!["kind"],
        Refusal::DayNotLater { .. } => vec!["date"],
        Refusal::PutOffToItsDay { .. } => vec!["until_on"],
        Refusal::NoticeTarget {} => vec!["person"],
        Refusal::DelegateWithoutAssociation { .. } => vec!["association_id"],
        Refusal::AssociationNotRecognised { .. } => vec!["starts_on", "association_id"],
        Refusal::ParticipantOne {} => vec!["person_id"],
        Refusal::HoursOf {} => vec!["person_id", "heads"],
        Refusal::OtherProject { field, .. } => vec![field],
        Refusal::PhotoElsewhere { .. } => vec!["project_id"],
        Refusal::TaskLoop { .. } => vec!["after_id"],
        Refusal::QuoteRetained { .. } => vec!["retained"],
        Refusal::QuoteReason { .. } => vec!["reason"],
        Refusal::MoneyHole { .. } => vec!["gap_reason"],
        Refusal::Photo { .. } => vec!["file"],
        Refusal::BoardSize { .. } => vec!["size"],
        Refusal::SecondCommittee { .. } => vec!["kind"],
        _ => Vec::new(),
    }
}

/// The value that a field has by now, as a command names it that was read.
pub(super) fn read_again(refusal: &Refusal) -> Json {
    let Refusal::ChangedMeanwhile { table, field, is, .. } = refusal else { return Json::Null };
    let field = Entity::from_table(table).and_then(|entity| entity.field(field));
    match (is.as_str(), field.map(|field| field.kind)) {
        ("", Some(_)) => Json::Null,
        (number, Some(kind)) if kind.is_number() => {
            number.parse::<i64>().map_or(Json::Null, Json::from)
        }
        (text, _) => text.into(),
    }
}
