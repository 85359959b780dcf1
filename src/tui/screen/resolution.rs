//! A resolution's page: its text, its vote, what became of it and what it did to others.

use super::maker::Preset;
use super::page::{Content, Line, Row};
use super::person::section;
use super::reader::Reader;
use super::record::why_not_again;
use super::section::Section;
use super::{Effect, sequel_forms};
use crate::documents::paper::{EXTRACT, Subject};
use crate::domain::entity::Entity;
use crate::domain::id::Id;
use crate::domain::motion::{MAJORITY, MOTION_OUTCOME, VOTE_MODE};
use crate::i18n::{dates, wording};
use crate::store::in_camera::is_private;
use crate::store::{self, Record, Store};
use crate::t;
use crate::tui::context::Context;
use crate::tui::keys::{Action, Scope};
use crate::tui::screen::meeting::MeetingScreen;
use crate::tui::theme::Role;

/// A resolution's page.
pub struct ResolutionPage {
    id: Id,
    motion: Option<Record>,
    /// Whether the minutes that it stands in are adopted.
    adopted: bool,
    follow_ups: Vec<Record>,
}

impl ResolutionPage {
    /// The page of a motion that was decided.
    pub fn new(id: Id) -> Self {
        Self { id, motion: None, adopted: false, follow_ups: Vec::new() }
    }
}

impl Content for ResolutionPage {
    fn scope(&self) -> Scope {
        Scope::Resolution
    }

    fn section(&self) -> Section {
        Section::Resolutions
    }

    fn lines(&mut self, store: &Store, context: &Context) -> store::Result<Option<Vec<Line>>> {
        let Some(motion) = store.record(Entity::Motion, &self.id)? else { return Ok(None) };
        let words = &context.words;
        let outcome = motion.text("outcome").unwrap_or_default();
        let called = motion.text("number").map_or_else(
            || wording::choice(words, &MOTION_OUTCOME, outcome),
            |number| t!(words, "minutes-resolution", number = number),
        );
        let mut lines = vec![Line::Title(called)];
        if is_private(&motion) {
            let said = t!(words, "resolution-in-camera").into_owned();
            lines.push(Line::Text(said, Role::Warning));
        }
        if outcome == "carried" && store.reopened(&self.id)?.is_some() {
            let said = t!(words, "resolution-reopened").into_owned();
            lines.push(Line::Text(said, Role::Warning));
        }
        lines.push(Line::Gap);
        let text = motion.text("amended_text").or(motion.text("text")).unwrap_or_default();
        lines.extend(text.lines().map(|line| Line::Text(line.to_owned(), Role::Text)));
        lines.push(Line::Gap);
        lines.extend(fields(&motion, store, context)?);
        lines.extend(self.meeting(&motion, store)?);
        let meeting = motion.link("meeting_id").map(|id| store.record(Entity::Meeting, &id));
        let meeting = meeting.transpose()?.flatten();
        self.adopted = meeting.is_some_and(|found| found.text("status") == Some("adopted"));
        let sequels = store.children(Entity::Sequel, "motion_id", &self.id)?;
        section(&mut lines, "resolution-sequels", rows(&sequels, false, store, context)?, context);
        let decides = store.children(Entity::Sequel, "by_motion_id", &self.id)?;
        section(&mut lines, "resolution-decides", rows(&decides, true, store, context)?, context);
        let mut follow_ups = Vec::new();
        self.follow_ups = store.children(Entity::FollowUp, "motion_id", &self.id)?;
        for found in &self.follow_ups {
            follow_ups.push(follow_up(found, store, context)?);
        }
        section(&mut lines, "resolution-follow-ups", follow_ups, context);
        self.motion = Some(motion);
        Ok(Some(lines))
    }

    fn is_part(&self, entity: Entity) -> bool {
        matches!(entity, Entity::Sequel | Entity::FollowUp)
    }

    fn act(
        &mut self,
        action: Action,
        selected: Option<&(Entity, Id)>,
        context: &Context,
    ) -> Effect {
        let Some(motion) = &self.motion else { return Effect::None };
        let meeting = motion.link("meeting_id").unwrap_or_default();
        match (action, selected) {
            // The room itself, gone to this motion.
            (Action::Open, Some((Entity::Meeting, id))) if *id == meeting => {
                let room = MeetingScreen::new(meeting).at(Entity::Motion, self.id.clone());
                Effect::Open(Box::new(room))
            }
            (Action::Sequel, _) => Effect::Open(Box::new(sequel_forms::sequel(motion))),
            (Action::New, _) => {
                let of = ("motion_id", (&self.id).into());
                let meeting = (!self.adopted).then(|| ("meeting_id", meeting.into()));
                // What it is about, what follows from it is about too.
                let project = motion.link("project_id").map(|id| ("project_id", id.into()));
                let given = meeting.into_iter().chain([of]).chain(project);
                Effect::New(Entity::FollowUp, given.collect())
            }
            // Of the resolution itself only where it is filed is changed.
            (Action::Edit, selected) if !selected.is_some_and(|(of, _)| self.is_part(*of)) => {
                Effect::Open(Box::new(sequel_forms::filing(motion, context)))
            }
            (Action::Extract, _) => {
                let subject = Subject::resolution(meeting, self.id.clone());
                Effect::Open(Box::new(Reader::new(&EXTRACT, subject, Section::Resolutions)))
            }
            _ => Effect::None,
        }
    }

    fn papers_of(&self, _selected: Option<&(Entity, Id)>, _context: &Context) -> Preset {
        Preset::of(EXTRACT.code, Entity::Motion, self.id.clone())
    }

    fn instead(&self, action: Action, selected: Option<&(Entity, Id)>) -> Action {
        match (action, selected) {
            // These have no page: they are opened to be changed.
            (Action::Open, Some((Entity::Sequel | Entity::FollowUp, _))) => Action::Edit,
            _ => action,
        }
    }

    fn why_not(
        &self,
        action: Action,
        selected: Option<&(Entity, Id)>,
        context: &Context,
    ) -> Option<String> {
        let words = &context.words;
        let outcome = self.motion.as_ref().and_then(|m| m.text("outcome")).unwrap_or_default();
        match action {
            Action::Sequel | Action::Extract if outcome != "carried" => {
                Some(t!(words, "why-not-carried").into_owned())
            }
            Action::Remove if !matches!(selected, Some((Entity::Sequel | Entity::FollowUp, _))) => {
                Some(t!(words, "why-resolution-stays").into_owned())
            }
            Action::Done => match selected {
                Some((Entity::FollowUp, id)) => why_not_again(&self.follow_ups, id, context),
                _ => Some(t!(words, "why-select-follow-up").into_owned()),
            },
            _ => None,
        }
    }
}

impl ResolutionPage {
    /// The line that leads to the meeting.
    fn meeting(&self, motion: &Record, store: &Store) -> store::Result<Vec<Line>> {
        let Some(id) = motion.link("meeting_id") else { return Ok(Vec::new()) };
        let Some(meeting) = store.record(Entity::Meeting, &id)? else { return Ok(Vec::new()) };
        let entity = Entity::Meeting;
        let number = meeting.label();
        let item = match motion.link("item_id") {
            Some(item) => store.label(Entity::AgendaItem, &item)?,
            None => None,
        };
        let text = item.map_or(number.clone(), |item| format!("{number} · {item}"));
        Ok(vec![Line::Gap, Line::Row(Row::of(text, Some((entity, id))))])
    }
}

/// Who moved it, how it was voted on, where it is filed.
fn fields(motion: &Record, store: &Store, context: &Context) -> store::Result<Vec<Line>> {
    let words = &context.words;
    let person = |field: &str| match motion.link(field) {
        Some(id) => store.label(Entity::Person, &id),
        None => Ok(None),
    };
    let count = |field: &str| motion.value(field).as_whole();
    let votes = match (count("votes_for"), count("votes_against")) {
        (Some(pro), Some(against)) => {
            let abstain = count("votes_abstain").unwrap_or(0);
            Some(t!(words, "minutes-totals", pro = pro, against = against, abstain = abstain))
        }
        _ => motion.text("mode").map(|mode| wording::choice(words, &VOTE_MODE, mode)),
    };
    let choice =
        |field: &str, choices| motion.text(field).map(|c| wording::choice(words, choices, c));
    let quorum = match (count("voters"), count("quorum_needed")) {
        // Where no quorum is asked for, nothing is said of one.
        (Some(_), Some(0)) => None,
        (Some(voters), Some(needed)) => {
            Some(t!(words, "resolution-quorum", voters = voters, needed = needed))
        }
        _ => None,
    };
    let site = match motion.link("site_id") {
        Some(id) => store.label(Entity::Site, &id)?,
        None => None,
    };
    let day = motion.date("decided_on").map(|day| dates::plain(day, context.language()));
    let all = [
        ("motion-outcome", choice("outcome", &MOTION_OUTCOME)),
        ("motion-decided_on", day),
        ("motion-mover_id", person("mover_id")?),
        ("motion-seconder_id", person("seconder_id")?),
        ("motion-mode", votes),
        ("motion-majority", choice("majority", &MAJORITY)),
        ("motion-quorum_needed", quorum),
        ("motion-theme", motion.text("theme").map(str::to_owned)),
        ("motion-site_id", site),
    ];
    let said = all.into_iter().filter_map(|(id, value)| Some((id, value?)));
    let said = said.map(|(id, value)| Line::Field(words.text(id).into_owned(), value));
    let project = motion.link("project_id");
    let project = project.map(|id| store.record(Entity::Project, &id)).transpose()?.flatten();
    let project = project.map(|found| {
        let label = wording::label(words, Entity::Motion, "project_id");
        let told = t!(words, "project-line-named", label = label, name = found.label());
        Line::Row(Row::of(told, Some((Entity::Project, found.id))))
    });
    Ok(said.chain(project).collect())
}

/// Sequels as lines that open the other resolution, or the sequel itself.
fn rows(
    sequels: &[Record],
    back: bool,
    store: &Store,
    context: &Context,
) -> store::Result<Vec<Line>> {
    let mut rows = Vec::new();
    for sequel in sequels {
        let said = wording::sequel(&context.words, store, sequel, back, true)?;
        let other = if back { sequel.link("motion_id") } else { None };
        let target = match other {
            Some(motion) => (Entity::Motion, motion),
            None => (Entity::Sequel, sequel.id.clone()),
        };
        let sign = context.theme.signs.arrow;
        let gist = said.lines().next().unwrap_or_default().to_owned();
        rows.push(Line::Row(Row::of(gist, Some(target)).sign(sign, Role::Muted).saying(said)));
    }
    Ok(rows)
}

fn follow_up(found: &Record, store: &Store, context: &Context) -> store::Result<Line> {
    let signs = &context.theme.signs;
    let day = |field: &str| found.date(field).map(|day| dates::medium(day, context.language()));
    let late = found.date("due_on").is_some_and(|due| due < context.today());
    let (sign, role) = match (found.text("done_on"), late) {
        (Some(_), _) => (signs.check, Role::Good),
        (None, true) => (signs.cross, Role::Bad),
        (None, false) => (signs.dot, Role::Muted),
    };
    let who = match found.link("person_id") {
        Some(id) => store.label(Entity::Person, &id)?,
        None => None,
    };
    let when = day("done_on").or_else(|| day("due_on"));
    let private = store.is_private(found)?;
    let private = private.then(|| t!(context.words, "in-camera-mark").into_owned());
    let right: Vec<String> = [who, when, private].into_iter().flatten().collect();
    let row = Row::of(found.label(), Some((Entity::FollowUp, found.id.clone())));
    Ok(Line::Row(row.sign(sign, role).right(right.join(" · "))))
}
