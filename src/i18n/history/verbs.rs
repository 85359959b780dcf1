//! The sentence of each command.

use super::super::wording::{choice, day, decided, hour, label, rule_value, small};
use super::{Act, BATCHES, shortened};
use crate::domain::command::{
    Batch, Command, FillSeat, PlanMeeting, Propose, RecordDocument, RecordVote, Remove, Save,
    SetRule,
};
use crate::domain::entity::Entity;
use crate::domain::field::{Choices, Value};
use crate::domain::id::Id;
use crate::domain::meeting::MEETING_KIND;
use crate::domain::motion::{DOCUMENT_KIND, MOTION_KIND, MOTION_OUTCOME, SEQUEL_KIND, gist};
use crate::domain::procedure::Kind;
use crate::domain::rules;
use crate::domain::seat::{MANDATE_BEGAN, MANDATE_END, last_day};
use crate::t;

impl Act<'_> {
    /// A command in a sentence, as it was carried out.
    pub(super) fn say(&self, command: &Command) -> String {
        let words = self.words;
        match command {
            Command::Save(act) => self.save(act),
            Command::Remove(act) => self.remove(act),
            Command::SetRule(act) => self.set_rule(act),
            Command::FillSeat(act) => self.fill_seat(act),
            Command::EndMandate(act) => {
                let person = self.name(Entity::Mandate, &act.mandate);
                let date = day(words, &last_day(act.ended_on).to_string());
                let reason = self.code(&MANDATE_END, &act.reason);
                t!(words, "history-end-mandate", person = person, date = date, reason = reason)
            }
            Command::PlanMeeting(act) => self.plan_meeting(act),
            Command::ConveneMeeting(act) => {
                let (meeting, date) =
                    (self.meeting(&act.meeting), day(words, &act.sent_on.to_string()));
                t!(words, "history-convene-meeting", meeting = meeting, date = date)
            }
            Command::OpenMeeting(act) => {
                let (meeting, hour) = (self.meeting(&act.meeting), hour(words, &act.at));
                let reason = act.late_notice_reason.as_deref().filter(|_| {
                    self.value(Entity::Meeting, &act.meeting, "late_notice_reason").is_some()
                });
                match reason {
                    Some(reason) => {
                        let reason = reason.trim();
                        t!(
                            words,
                            "history-open-meeting.late",
                            meeting = meeting,
                            hour = hour,
                            reason = reason
                        )
                    }
                    None => t!(words, "history-open-meeting", meeting = meeting, hour = hour),
                }
            }
            Command::CloseMeeting(act) => {
                let (meeting, hour) = (self.meeting(&act.meeting), hour(words, &act.at));
                t!(words, "history-close-meeting", meeting = meeting, hour = hour)
            }
            Command::CancelMeeting(act) => {
                t!(words, "history-cancel-meeting", meeting = self.meeting(&act.meeting))
            }
            Command::AdoptMinutes(act) => {
                let (meeting, date) =
                    (self.meeting(&act.meeting), day(words, &act.adopted_on.to_string()));
                t!(words, "history-adopt-minutes", meeting = meeting, date = date)
            }
            Command::SealMinutes(act) => {
                t!(words, "history-seal-minutes", meeting = self.meeting(&act.meeting))
            }
            Command::MoveItem(act) => {
                let item = self.name(Entity::AgendaItem, &act.item);
                t!(words, "history-move-item", item = item, to = act.to)
            }
            Command::SetItemLevel(act) => {
                let item = self.name(Entity::AgendaItem, &act.item);
                t!(words, "history-set-item-level", item = item, level = u32::from(act.level))
            }
            Command::CarryOver(act) => {
                t!(words, "history-carry-over", meeting = self.meeting(&act.meeting))
            }
            Command::CloneMeeting(act) => {
                let days: Vec<String> =
                    act.dates.iter().map(|date| day(words, &date.to_string())).collect();
                let (meeting, count) = (self.meeting(&act.meeting), days.len());
                let days = days.join(", ");
                t!(words, "history-clone-meeting", meeting = meeting, count = count, days = days)
            }
            Command::PostponeMeeting(act) => {
                let (meeting, date) = (self.meeting(&act.meeting), day(words, &act.to.to_string()));
                t!(words, "history-postpone-meeting", meeting = meeting, date = date)
            }
            Command::AdjournMeeting(act) => {
                let (hour, date) = (hour(words, &act.at), day(words, &act.to.to_string()));
                let meeting = self.meeting(&act.meeting);
                t!(words, "history-adjourn-meeting", meeting = meeting, hour = hour, date = date)
            }
            Command::CloseProject(_) | Command::AbandonProject(_) | Command::FollowProject(_) => {
                self.project(command)
            }
            Command::PlanRound(act) => {
                t!(words, "history-plan-round", meeting = self.meeting(&act.meeting))
            }
            Command::SetNotice(act) => self.set_notice(act),
            Command::StartItem(act) => {
                let item = self.name(Entity::AgendaItem, &act.item);
                t!(words, "history-start-item", item = item, at = hour(words, &act.at))
            }
            Command::SetAttendance(act) => self.attend(act),
            Command::RecordMovement(act) => self.movement(act),
            Command::ChangeMovement(act) => {
                let (what, at) = (self.moved(&act.movement), hour(words, &act.at));
                t!(words, "history-change-movement", what = what, at = at)
            }
            Command::RemoveMovement(act) => {
                t!(words, "history-remove-movement", what = self.moved(&act.movement))
            }
            Command::Propose(act) => self.propose(act),
            Command::RecordVote(act) => self.record_vote(act),
            Command::DropMotion(act) => {
                let motion = self.motion_text(&act.motion);
                let outcome = small(&self.became(&act.motion, &act.outcome));
                match act.outcome.as_str() {
                    "proposed" => {
                        // Where none was said, the new motion tells under which point it came up.
                        let new = || self.values(Entity::Motion, self.made(Entity::Motion)?);
                        let under = || Some(Id::new(new()?.get("item_id")?.as_str()?));
                        let Some(item) = act.item.clone().or_else(under) else {
                            return t!(words, "history-take-up", motion = motion);
                        };
                        let item = self.name(Entity::AgendaItem, &item);
                        return t!(words, "history-take-up.under", motion = motion, item = item);
                    }
                    "upheld" if self.kind_of_motion(&act.motion) == Kind::EndInCamera => {
                        return t!(words, "history-doors-opened").into_owned();
                    }
                    "upheld" | "denied" => {
                        return t!(words, "history-ruling", motion = motion, outcome = outcome);
                    }
                    _ => {}
                }
                t!(words, "history-drop-motion", motion = motion, outcome = outcome)
            }
            Command::CloseNominations(act) => {
                let (election, date) =
                    (self.election(&act.election), day(words, &act.on.to_string()));
                t!(words, "history-close-nominations", election = election, date = date)
            }
            Command::CancelElection(act) => {
                t!(words, "history-cancel-election", election = self.election(&act.election))
            }
            Command::DrawOrder(act) => {
                let (election, seed) = (self.election(&act.election), act.seed.trim());
                t!(words, "history-draw-order", election = election, seed = seed)
            }
            Command::RecordCount(act) => self.count(act),
            Command::DrawLots(act) => self.lots(act),
            Command::Proclaim(act) => self.proclaim(act),
            Command::AddPhoto(act) => self.photo(act),
            Command::RecordDocument(act) => self.document_at(act),
            Command::Batch(act) => self.batch(act),
            Command::Undo(act) => t!(words, "history-undo", entry = act.entry),
        }
    }

    /// That a document was made, without where its file is.
    pub(super) fn document(&self, act: &RecordDocument) -> String {
        let kind = self.code(&DOCUMENT_KIND, &act.kind);
        match (&act.meeting, &act.body) {
            (Some(meeting), _) => {
                let meeting = self.meeting(meeting);
                t!(self.words, "history-record-document", kind = kind, meeting = meeting)
            }
            (None, body) => {
                let body = body.as_ref().map(|body| self.name(Entity::Body, body));
                let election = act.election.as_ref().map(|election| self.election(election));
                let project =
                    || act.project.as_ref().map(|project| self.name(Entity::Project, project));
                let of = body.or(election).or_else(project).unwrap_or_default();
                t!(self.words, "history-record-paper", kind = kind, body = of)
            }
        }
    }

    fn save(&self, act: &Save) -> String {
        let mut entity = self.kind_of_record(act.what);
        let mut gender = self.gender(act.what.table());
        let id = act.id.as_ref().or_else(|| self.made(act.what));
        let row = id.and_then(|id| {
            self.changes.iter().find(|c| c.table == act.what.table() && c.row == *id)
        });
        let is_new = row.map_or(act.id.is_none(), |row| row.old.is_none());
        // Without its row (nobody read it), a new record is called by what was to be written.
        let name = id.and_then(|id| self.known_name(act.what, id));
        let name = name.or_else(|| self.name_in(act.what, &act.set.clone().into_iter().collect()));
        // What became of a resolution may have no words of its own.
        let kind = act.set.get("kind").and_then(|kind| kind.as_str());
        let kind = kind.filter(|_| act.what == Entity::Sequel);
        let name = name.or_else(|| kind.map(|kind| choice(self.words, &SEQUEL_KIND, kind)));
        if kind == Some("erratum") {
            (entity, gender) = (choice(self.words, &SEQUEL_KIND, "erratum"), "m".to_owned());
        }
        let name = name.unwrap_or_else(|| t!(self.words, "value-unnamed").into_owned());
        if is_new {
            return t!(
                self.words,
                "history-save.new",
                Entity = entity,
                name = name,
                gender = gender
            );
        }
        let written: Vec<&str> = match row.and_then(|row| row.new.as_ref()) {
            Some(values) => values.keys().map(String::as_str).collect(),
            None => act.set.keys().map(String::as_str).collect(),
        };
        if written == ["done_on"] && act.set.get("done_on").is_some_and(|day| !day.is_null()) {
            return self.done(act.what, &entity, &name, &gender);
        }
        let fields = act.what.fields().iter().filter(|field| written.contains(&field.name));
        let labels: Vec<String> =
            fields.map(|field| small(&label(self.words, act.what, field.name))).collect();
        if labels.is_empty() {
            return t!(self.words, "history-save", Entity = entity, name = name, gender = gender);
        }
        t!(
            self.words,
            "history-save.fields",
            Entity = entity,
            name = name,
            gender = gender,
            fields = labels.join(", ")
        )
    }

    fn remove(&self, act: &Remove) -> String {
        let entity = self.kind_of_record(act.what);
        let (name, gender) = (self.name(act.what, &act.id), self.gender(act.what.table()));
        t!(self.words, "history-remove", Entity = entity, name = name, gender = gender)
    }

    fn set_rule(&self, act: &SetRule) -> String {
        let name = self.rule(&act.rule);
        let Some(chosen) = &act.value else {
            return t!(self.words, "history-set-rule.default", rule = name);
        };
        let value = rules::find(&act.rule).map(|rule| rule_value(self.words, rule, chosen));
        let value = value.unwrap_or_else(|| chosen.clone());
        t!(self.words, "history-set-rule", rule = name, value = value)
    }

    fn fill_seat(&self, act: &FillSeat) -> String {
        let (seat, person) =
            (self.name(Entity::Seat, &act.seat), self.name(Entity::Person, &act.person));
        let date = day(self.words, &act.starts_on.to_string());
        let began = self.code(&MANDATE_BEGAN, &act.began);
        t!(
            self.words,
            "history-fill-seat",
            seat = seat,
            person = person,
            date = date,
            began = began
        )
    }

    fn plan_meeting(&self, act: &PlanMeeting) -> String {
        let kind = choice(self.words, &MEETING_KIND, &act.kind);
        let id = act.id.as_ref().or_else(|| self.made(Entity::Meeting));
        let meeting = id.map(|id| self.meeting(id));
        let meeting = meeting.unwrap_or_else(|| t!(self.words, "value-unnamed").into_owned());
        let date = day(self.words, &act.date.to_string());
        match &act.starts_at {
            Some(at) => t!(
                self.words,
                "history-plan-meeting.hour",
                kind = kind,
                meeting = meeting,
                date = date,
                hour = hour(self.words, at)
            ),
            None => {
                t!(self.words, "history-plan-meeting", kind = kind, meeting = meeting, date = date)
            }
        }
    }

    fn propose(&self, act: &Propose) -> String {
        let (meeting, text) = (self.meeting(&act.meeting), shortened(&gist(&act.text)));
        let person = |id: &Id| self.name(Entity::Person, id);
        if let Some(kind) = act.kind.as_ref().filter(|kind| *kind != "main") {
            let kind = choice(self.words, &MOTION_KIND, kind);
            return match act.mover.as_ref().map(person) {
                Some(mover) => t!(
                    self.words,
                    "history-propose-kind.mover",
                    kind = kind,
                    meeting = meeting,
                    mover = mover,
                    text = text
                ),
                None => t!(
                    self.words,
                    "history-propose-kind",
                    kind = kind,
                    meeting = meeting,
                    text = text
                ),
            };
        }
        match (act.mover.as_ref().map(person), act.seconder.as_ref().map(person)) {
            (Some(mover), Some(seconder)) => t!(
                self.words,
                "history-propose.seconder",
                meeting = meeting,
                text = text,
                mover = mover,
                seconder = seconder
            ),
            (Some(mover), None) => {
                t!(
                    self.words,
                    "history-propose.mover",
                    meeting = meeting,
                    text = text,
                    mover = mover
                )
            }
            (None, _) => t!(self.words, "history-propose", meeting = meeting, text = text),
        }
    }

    fn record_vote(&self, act: &RecordVote) -> String {
        let votes = match act.recount_reason.as_deref() {
            Some(reason) => t!(
                self.words,
                "history-votes-recounted",
                votes = self.votes(act),
                reason = reason.trim()
            ),
            None => self.votes(act),
        };
        let outcome = self.value(Entity::Motion, &act.motion, "outcome");
        let Some(outcome) = outcome.as_ref().and_then(Value::as_text) else {
            // The outcome is not among the changes: it was so before, and the vote is corrected.
            let motion = self.name(Entity::Motion, &act.motion);
            let stands = (self.motions)(&act.motion).and_then(|(_, outcome)| outcome);
            let Some(stands) = stands else {
                return t!(self.words, "history-record-vote.again", motion = motion, votes = votes);
            };
            let outcome = self.became(&act.motion, &stands).to_uppercase();
            return t!(
                self.words,
                "history-record-vote.still",
                motion = motion,
                outcome = outcome,
                votes = votes
            );
        };
        let number = self.value(Entity::Motion, &act.motion, "number");
        let motion = match number.as_ref().and_then(Value::as_text) {
            Some(number) => number.to_owned(),
            None => self.motion_text(&act.motion),
        };
        let became = self.became(&act.motion, outcome);
        // An amendment that carries is not the motion that it is on: it is called what it is.
        let kind = self.kind_of_motion(&act.motion);
        if kind != Kind::Main {
            let kind = choice(self.words, &MOTION_KIND, kind.code());
            return t!(
                self.words,
                "history-record-vote.kind",
                kind = kind,
                code = outcome,
                outcome = small(&became),
                motion = motion,
                votes = votes
            );
        }
        let outcome = became.to_uppercase();
        t!(self.words, "history-record-vote", motion = motion, outcome = outcome, votes = votes)
    }

    fn votes(&self, act: &RecordVote) -> String {
        let words = self.words;
        let [yes, no, abstain] =
            [act.votes_for, act.votes_against, act.votes_abstain].map(Option::unwrap_or_default);
        let voters = self.value(Entity::Motion, &act.motion, "voters");
        let voters = voters.and_then(|voters| voters.as_whole());
        let papers = [act.ballots_blank, act.ballots_spoiled].map(Option::unwrap_or_default);
        let told = [yes, no, abstain].into_iter().chain(papers).map(i64::from).sum::<i64>();
        let silent = voters.map(|all| all - told);
        let counted = || {
            // Abstentions that nobody counted are not known to be none.
            let said = match (act.votes_abstain, silent) {
                (None, silent) if silent != Some(0) => {
                    t!(words, "history-votes-bare", yes = yes, no = no)
                }
                _ => t!(words, "history-votes-counted", yes = yes, no = no, abstain = abstain),
            };
            let papers =
                [("motion-blank", act.ballots_blank), ("motion-spoiled", act.ballots_spoiled)];
            let said = papers.into_iter().fold(said, |said, (id, count)| match count {
                Some(count @ 1..) => {
                    format!("{said}, {}", words.with(id, &[("count", count.into())]))
                }
                _ => said,
            });
            match silent {
                Some(silent @ 1..) => {
                    t!(words, "history-votes-silent", votes = said, count = silent)
                }
                _ => said,
            }
        };
        match (act.mode.as_str(), act.casting_vote) {
            ("unanimous", _) => t!(words, "history-votes-unanimous").into_owned(),
            ("majority", _) => t!(words, "history-votes-majority").into_owned(),
            ("roll-call", _) => t!(words, "history-votes-roll-call").into_owned(),
            ("undocumented", _) => t!(words, "history-votes-undocumented").into_owned(),
            ("secret", None) => t!(words, "history-votes-secret", votes = counted()),
            (_, None) => counted(),
            (_, Some(_)) => {
                t!(words, "history-votes-counted.casting", yes = yes, no = no, abstain = abstain)
            }
        }
    }

    fn batch(&self, act: &Batch) -> String {
        // Whoever is marked as told with the sending is part of it.
        let mut sent = act.commands.iter().filter(|c| matches!(c, Command::ConveneMeeting(_)));
        if let ("notice", Some(sent)) = (act.label.as_str(), sent.next()) {
            return self.say(sent);
        }
        let vote = act.commands.iter().find_map(|command| match command {
            Command::RecordVote(vote) => Some(vote),
            _ => None,
        });
        if let ("secret-vote", Some(vote)) = (act.label.as_str(), vote) {
            let vote = self.record_vote(vote);
            return t!(self.words, "history-batch-secret-vote", what = vote);
        }
        let guest = act.commands.iter().find_map(|command| match command {
            Command::SetAttendance(guest) => Some(&guest.person),
            _ => None,
        });
        if let ("guest", Some(guest)) = (act.label.as_str(), guest) {
            let guest = self.name(Entity::Person, guest);
            return t!(self.words, "history-batch-guest", what = guest);
        }
        let person = act.commands.iter().find_map(|command| match command {
            Command::Save(save) if save.what == Entity::Person => Some(save),
            _ => None,
        });
        if let ("consent", Some(person)) = (act.label.as_str(), person) {
            let person = self.save(person);
            return t!(self.words, "history-batch-consent", what = person);
        }
        let what = self.counted_rows();
        if BATCHES.contains(&act.label.as_str()) {
            let id = format!("history-batch-{}", act.label);
            return self.words.with(&id, &[("what", what.into())]);
        }
        t!(self.words, "history-batch", what = what)
    }

    /// What became of a motion, which agrees with what it is: « Amendement … retiré ».
    fn became(&self, motion: &Id, outcome: &str) -> String {
        decided(self.words, &MOTION_OUTCOME, self.kind_of_motion(motion), outcome)
    }

    fn kind_of_motion(&self, motion: &Id) -> Kind {
        let made = self.value(Entity::Motion, motion, "kind");
        let made = made.as_ref().and_then(Value::as_text).map(Kind::from_code);
        let known = || (self.motions)(motion).map(|(kind, _)| kind);
        made.or_else(known).unwrap_or(Kind::Main)
    }

    /// A meeting by its number.
    pub(super) fn meeting(&self, id: &Id) -> String {
        self.name(Entity::Meeting, id)
    }

    /// A motion that has no number yet: the beginning of its text.
    fn motion_text(&self, id: &Id) -> String {
        t!(self.words, "value-quoted", text = self.name(Entity::Motion, id))
    }

    /// A code in words, to stand inside a sentence.
    pub(super) fn code(&self, choices: &Choices, code: &str) -> String {
        small(&choice(self.words, choices, code))
    }
}
