//! Home: what is due, the next meeting, the committee.

use chrono::NaiveTime;

use super::Effect;
use super::page::{Content, Line, Page, Row};
use super::section::Section;
use crate::domain::entity::Entity;
use crate::domain::id::Id;
use crate::domain::meeting::{MEETING_KIND, is_assembly};
use crate::domain::warning::Warning;
use crate::i18n::{amounts, dates, wording};
use crate::store::query::home::{Finding, Home, NextMeeting};
use crate::store::{self, Store};
use crate::t;
use crate::text::width::columns;
use crate::tui::context::Context;
use crate::tui::keys::{Action, Scope};
use crate::tui::theme::Role;

/// So many lines at most say what is due, so that the rest of home stays in sight.
const DUE_LINES: usize = 8;

/// So many of the projects that run are told.
const PROJECTS: usize = 2;

/// The home screen's content.
#[derive(Default)]
pub struct HomePage;

/// All that is due, where home has room for a part of it only.
#[derive(Default)]
pub struct DuePage;

impl Content for HomePage {
    fn scope(&self) -> Scope {
        Scope::Home
    }

    fn section(&self) -> Section {
        Section::Home
    }

    fn lines(&mut self, store: &Store, context: &Context) -> store::Result<Option<Vec<Line>>> {
        let home = store.home_with(context.today(), DUE_LINES)?;
        let running = projects(&home, context);
        let mut lines = vec![heading(context, "home-due")];
        if home.due.is_empty() {
            lines.push(Line::Text(t!(context.words, "home-nothing-due").into_owned(), Role::Good));
        }
        // What is due makes room for the projects, and the committee's state for both.
        lines.extend(most_urgent(&home, DUE_LINES - running.len(), context));
        lines.push(Line::Gap);
        lines.push(heading(context, "home-next-meeting"));
        lines.extend(next_meeting(&home, context));
        lines.push(Line::Gap);
        if !running.is_empty() {
            lines.push(heading(context, "home-projects"));
            lines.extend(running);
            lines.push(Line::Gap);
        }
        lines.push(heading(context, "home-committee"));
        lines.extend(committee(&home, context));
        Ok(Some(lines))
    }

    fn act(
        &mut self,
        action: Action,
        selected: Option<&(Entity, Id)>,
        _context: &Context,
    ) -> Effect {
        match (action, selected) {
            (Action::New, _) => Effect::New(Entity::Meeting, Vec::new()),
            // Only the line that counts the rest is about no record.
            (Action::Open, None) => Effect::Open(Box::new(Page::new(DuePage))),
            _ => Effect::None,
        }
    }

    fn offers(&self, action: Action) -> bool {
        action != Action::Back
    }
}

impl Content for DuePage {
    fn scope(&self) -> Scope {
        Scope::Home
    }

    fn section(&self) -> Section {
        Section::Home
    }

    fn lines(&mut self, store: &Store, context: &Context) -> store::Result<Option<Vec<Line>>> {
        let home = store.home(context.today())?;
        let mut lines = vec![heading(context, "home-all-due")];
        lines
            .extend(home.due.iter().map(|finding| Line::Row(due(finding, &home.private, context))));
        Ok(Some(lines))
    }

    fn act(
        &mut self,
        action: Action,
        _selected: Option<&(Entity, Id)>,
        _context: &Context,
    ) -> Effect {
        match action {
            Action::New => Effect::New(Entity::Meeting, Vec::new()),
            _ => Effect::None,
        }
    }
}

/// What presses most, and how much more there is.
fn most_urgent(home: &Home, room: usize, context: &Context) -> Vec<Line> {
    let (findings, more) = (home.due.as_slice(), home.more);
    // The last line counts the others.
    let all = more == 0 && findings.len() <= room;
    let shown = findings.len().min(if all { room } else { room - 1 });
    let mut lines: Vec<Line> = findings[..shown]
        .iter()
        .map(|finding| Line::Row(due(finding, &home.private, context)))
        .collect();
    let more = more + findings.len() - shown;
    if more > 0 {
        let row = Row::of(t!(context.words, "home-more", more = more), None);
        lines.push(Line::Row(row.saying(t!(context.words, "home-more-says").into_owned())));
    }
    lines
}

/// The columns that a line of a message has on a screen of eighty, and how many lines it has at most.
const SAID: (usize, usize) = (78, 3);

/// What falls short and the key that mends it; where both are too long for the line, the last sentences
/// go before any word of the key does, and of a single one its last words.
fn with_key(sentence: &str, key: &str, ellipsis: &str) -> String {
    let (width, most) = SAID;
    let fits = |whole: &str| lines_of(whole, width) <= most;
    let mut said = sentence;
    while !fits(&format!("{said} {key}"))
        && let Some(end) = last_stop(said)
    {
        said = &said[..=end];
    }
    let whole = format!("{said} {key}");
    if fits(&whole) {
        return whole;
    }
    let ends = said.rmatch_indices(' ').map(|(place, _)| said[..place].trim_end_matches(','));
    let mut cut = ends.map(|part| format!("{part}{ellipsis} {key}"));
    cut.find(|cut| fits(cut)).unwrap_or(whole)
}

/// How many lines of so many columns words take: counted, since each finding of home is asked at every start.
fn lines_of(words: &str, width: usize) -> usize {
    let (mut lines, mut reached) = (1, 0);
    for word in words.split(' ').map(columns) {
        let behind = if reached == 0 { word } else { reached + 1 + word };
        match behind <= width {
            true => reached = behind,
            false => {
                // A first word begins on the line that is there; one that is too long fills its lines.
                let more = word.div_ceil(width);
                (lines, reached) =
                    (lines + more - usize::from(reached == 0), word - (more - 1) * width);
            }
        }
    }
    lines
}

/// Where the sentence before the last one ends: « art. 58.4 » and « M. Roy » are in one.
fn last_stop(said: &str) -> Option<usize> {
    said.rmatch_indices(". ").map(|(place, _)| place).find(|place| {
        let begins = said[place + 2..].starts_with(|c: char| c.is_uppercase() || "«“".contains(c));
        let word = said[..*place].rsplit(char::is_whitespace).next().unwrap_or_default();
        begins && word.chars().count() > 1
    })
}

fn heading(context: &Context, id: &'static str) -> Line {
    Line::Heading(context.words.text(id).into_owned())
}

fn due(finding: &Finding, private: &[Id], context: &Context) -> Row {
    let signs = &context.theme.signs;
    let (sign, role) = match finding.warning {
        Warning::NoticeLate { .. }
        | Warning::FollowUpLate { .. }
        | Warning::LongVacancy { .. }
        | Warning::NeverFilled { .. }
        | Warning::TasksLate { .. }
        | Warning::ApplicationLate { .. }
        | Warning::ReportLate { .. }
        | Warning::UpkeepLate { .. }
        | Warning::RuleBroken { .. } => (signs.cross, Role::Bad),
        Warning::FollowUpDue { .. }
        | Warning::MinutesDue { .. }
        | Warning::UpkeepDue { .. }
        | Warning::TasksDue { .. }
        | Warning::Vacancy { .. } => (signs.dot, Role::Muted),
        _ => (signs.warning, Role::Warning),
    };
    let text = wording::warning_short(&context.words, &finding.warning);
    let is_private = finding.target.as_ref().is_some_and(|(_, id)| private.contains(id));
    let marked = |text: String| match is_private {
        true => t!(context.words, "list-in-camera", text = text),
        false => text,
    };
    let text = marked(text);
    let sentence = marked(wording::warning(&context.words, &finding.warning));
    let key = wording::warning_key(&context.words, &finding.warning);
    // What quotes somebody's words does not end with a full stop.
    let stop = if sentence.ends_with(['.', '!', '?', '…']) { "" } else { "." };
    let sentence = with_key(&format!("{sentence}{stop}"), &key, signs.ellipsis);
    Row::of(text, finding.target.clone()).sign(sign, role).saying(sentence)
}

fn next_meeting(home: &Home, context: &Context) -> Vec<Line> {
    let Some(meeting) = &home.next_meeting else {
        return vec![Line::Text(t!(context.words, "home-no-meeting").into_owned(), Role::Muted)];
    };
    let language = context.language();
    let kind = wording::choice(&context.words, &MEETING_KIND, &meeting.kind);
    let mut parts = vec![format!("{kind} {}", meeting.number)];
    parts.extend(meeting.date.map(|date| dates::long(date, language)));
    let hour = meeting.starts_at.as_deref();
    let hour = hour.and_then(|at| NaiveTime::parse_from_str(at, "%H:%M").ok());
    parts.extend(hour.map(|hour| dates::time(hour, language)));
    parts.extend(meeting.place.clone());
    let target = Some((Entity::Meeting, meeting.id.clone()));
    let facts = [
        home.next_body.clone().unwrap_or_default(),
        t!(context.words, "home-points", points = meeting.points),
        convened(meeting, home.convened, context),
    ]
    .join(" · ");
    vec![Line::Row(Row::of(parts.join(" · "), target)), Line::Text(facts, Role::Muted)]
}

/// Whom the notice is still to reach; once it went out, or the meeting goes on, nobody.
fn convened(meeting: &NextMeeting, members: u32, context: &Context) -> String {
    let words = &context.words;
    let assembly = is_assembly(&meeting.kind);
    match meeting.status.as_str() {
        "open" => t!(words, "home-under-way").into_owned(),
        "convened" => t!(words, "home-notice-sent").into_owned(),
        _ if assembly => t!(words, "home-convened-tenants").into_owned(),
        _ => t!(words, "home-convened", convened = members),
    }
}

/// The projects that run: how far they have come, and what they took.
fn projects(home: &Home, context: &Context) -> Vec<Line> {
    let (words, language) = (&context.words, context.language());
    let mut lines = Vec::new();
    for project in home.projects.iter().take(PROJECTS) {
        let (done, all) = (project.tasks.done, project.tasks.all);
        let phase = project.phase.as_deref().map(|phase| wording::phase(words, phase));
        let (paid, received) =
            (amounts::money(project.paid, language), amounts::money(project.received, language));
        let hours = amounts::minutes(project.minutes, language);
        let said = t!(
            words,
            "home-project",
            name = project.name.clone(),
            done = done,
            all = all,
            paid = paid.clone(),
            received = received.clone(),
            hours = hours.clone()
        );
        let short = t!(words, "home-project.tasks", done = done, all = all);
        let told = |parts: Vec<Option<String>>| {
            parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
        };
        // How far it has come is told whole, whatever room there is for its name.
        let text = told(vec![Some(project.name.clone()), phase]);
        // What there is none of yet is not told; the sentence of the line tells it all.
        let money = (project.paid != 0 || project.received != 0)
            .then(|| t!(words, "home-project-money", received = received, paid = paid));
        let right =
            told(vec![(all > 0).then_some(short), money, (project.minutes > 0).then_some(hours)]);
        let row = Row::of(text, Some((Entity::Project, project.id.clone())));
        lines.push(Line::Row(row.right(right).saying(said)));
    }
    let more = home.projects.len().saturating_sub(PROJECTS);
    if more > 0 {
        lines.push(Line::Text(t!(words, "home-projects-more", count = more), Role::Muted));
    }
    lines
}

fn committee(home: &Home, context: &Context) -> Vec<Line> {
    let mut lines = Vec::new();
    if let Some((filled, seats)) = home.seats {
        let text = t!(context.words, "home-seats", filled = filled, seats = seats);
        let target = home.committee.clone().map(|id| (Entity::Body, id));
        lines.push(Line::Row(Row::of(text, target)));
    }
    if let Some(percent) = home.attendance {
        let text = t!(context.words, "home-attendance", percent = percent);
        lines.push(Line::Text(text, Role::Text));
    }
    let people = crate::i18n::numbers::grouped(home.people, context.language());
    lines.push(Line::Text(t!(context.words, "home-people", people = people), Role::Text));
    let loosened = context.rules.loosened().count();
    if loosened > 0 {
        let sign = context.theme.signs.warning;
        let told = t!(context.words, "home-loosened", rules = loosened);
        lines.push(Line::Text(format!("{sign} {told}"), Role::Warning));
    }
    lines
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_word_that_is_too_long_fills_its_lines() {
        for (words, lines) in [
            ("", 1),
            ("abcd", 1),
            ("abcdefgh", 2),
            ("abcdefghi", 3),
            ("ab abcdefgh", 3),
            ("abcd e", 2),
        ] {
            assert_eq!(super::lines_of(words, 4), lines, "{words}");
        }
    }

    #[test]
    fn a_long_sentence_gives_way_to_the_key_by_whole_sentences() {
        let first = "Un siège est vacant.";
        let long = format!("{first} {} {}.", "Depuis longtemps.", "X".repeat(300));
        let key = "Entrée ouvre l’instance : c comble le siège.";
        let with_key = |sentence: &str, key: &str| super::with_key(sentence, key, "…");
        assert_eq!(with_key(&long, key), format!("{first} Depuis longtemps. {key}"));
        assert_eq!(with_key(first, key), format!("{first} {key}"), "what fits stays");
        let article =
            format!("{first} Notez où ces personnes habitent (S-8, art. 58.4){}.", "x".repeat(200));
        assert_eq!(with_key(&article, key), format!("{first} {key}"), "no sentence ends in it");
        let alone = format!("{}.", "x".repeat(300));
        assert_eq!(with_key(&alone, key), format!("{alone} {key}"), "one sentence is kept");
        // Three lines of 78 columns hold the key and as many of the names as leave room for it.
        let names = format!("{}Zoé Roy.", "Réal Roy, ".repeat(30));
        let said = with_key(&names, key);
        assert!(said.ends_with(&format!("Réal Roy… {key}")), "{said}");
        assert_eq!(crate::text::width::wrap(&said, 78).len(), 3, "{said}");
    }
}
