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
use crate::text::joined::Joined;
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

/// What falls short and the key that mends it.
fn with_key(sentence: &str, key: &str, ellipsis: &str) -> String {
    match surely_fit(sentence, key) {
        true => format!("{sentence} {key}"),
        false => shortened(sentence, key, ellipsis),
    }
}

/// Whether both have room wherever their lines break: a line ends when the next word has none, so all but the
/// last are as long as the page is wide, less the longest word. It takes a tenth of what it takes to look
/// at each word, and home does so with every finding at every start.
fn surely_fit(sentence: &str, key: &str) -> bool {
    let longest = |text: &str| {
        let (mut longest, mut run) = (0, 0);
        for byte in text.bytes() {
            run = if byte == b' ' { 0 } else { run + 1 };
            longest = longest.max(run);
        }
        longest
    };
    let (width, most) = SAID;
    let longest = longest(sentence).max(longest(key));
    let room = most * (width + 1).saturating_sub(longest);
    longest <= width && columns(sentence) + 1 + columns(key) <= room
}

/// Where both are too long for the message, the last sentences go before any word of the key does, and of a
/// single one its last words. The lines are counted rather than made, each word once.
fn shortened(sentence: &str, key: &str, ellipsis: &str) -> String {
    let (_, most) = SAID;
    let key_words: Vec<usize> = key.split(' ').map(columns).collect();
    let fits = |filled: Filled| key_words.iter().copied().fold(filled, Filled::with).lines <= most;
    // Where each word begins and ends, and what is filled before it.
    let (mut words, mut filled) = (Vec::new(), Filled::default());
    for word in sentence.split(' ') {
        let begins = words.last().map_or(0, |(_, end, _): &(usize, usize, Filled)| end + 1);
        words.push((begins, begins + word.len(), filled));
        filled = filled.with(columns(word));
    }
    let whole = |end: usize| match words.iter().find(|(begins, ..)| *begins > end) {
        Some((.., before)) => *before,
        None => filled,
    };
    let mut said = sentence;
    while !fits(whole(said.len()))
        && let Some(end) = last_stop(said)
    {
        said = &said[..=end];
    }
    if fits(whole(said.len())) {
        return format!("{said} {key}");
    }
    let mut ends = words.iter().rev().filter(|(_, end, _)| *end < said.len());
    let cut = ends.find_map(|(begins, end, before)| {
        let word = said[*begins..*end].trim_end_matches(',');
        fits(before.with(columns(word) + columns(ellipsis)))
            .then(|| format!("{}{word}{ellipsis} {key}", &said[..*begins]))
    });
    cut.unwrap_or_else(|| format!("{said} {key}"))
}

/// How far words fill lines of a message: the lines begun, and the columns taken of the last.
#[derive(Debug, Clone, Copy, Default)]
struct Filled {
    lines: usize,
    reached: usize,
}

impl Filled {
    /// With one more word of so many columns; one that is longer than a line takes several of its own.
    fn with(self, word: usize) -> Self {
        let (width, _) = SAID;
        if self.lines > 0 && self.reached + 1 + word <= width {
            return Self { reached: self.reached + 1 + word, ..self };
        }
        let taken = word.div_ceil(width).max(1);
        Self { lines: self.lines + taken, reached: word - (taken - 1) * width }
    }
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
        let told = |parts: Vec<Option<String>>| parts.into_iter().flatten().joined(" · ");
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
    use proptest::prelude::*;

    use super::*;
    use crate::text::width::wrap;

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
        assert_eq!(wrap(&said, 78).len(), 3, "{said}");
    }

    proptest! {
        #[test]
        fn lines_are_counted_as_they_are_wrapped(
            words in prop::collection::vec("[a-zé]{1,12}|x{60,200}", 1..40)
        ) {
            let filled = words.iter().fold(Filled::default(), |filled, word| filled.with(columns(word)));
            prop_assert_eq!(filled.lines, wrap(&words.join(" "), SAID.0).len());
        }

        #[test]
        fn what_surely_fits_is_not_shortened(
            words in prop::collection::vec("[a-zé]{1,24}", 1..30), key in "[a-z]{1,9}( [a-zé]{1,9}){0,9}"
        ) {
            let sentence = words.join(" ");
            let whole = format!("{sentence} {key}");
            if surely_fit(&sentence, &key) {
                prop_assert!(wrap(&whole, SAID.0).len() <= SAID.1);
                prop_assert_eq!(shortened(&sentence, &key, "…"), whole);
            } else {
                // It errs by less than a word a line.
                let (width, most) = SAID;
                prop_assert!(columns(&whole) + most * 48 > most * (width + 1));
            }
        }
    }
}
