//! The lines of an election's page: who stands, who leads, its rounds and what came after.

use crate::domain::election::outcome::RoundKind;
use crate::domain::election::{OBJECTION_DECISION, OBJECTION_KIND, OFFICER_ROLE, SEAT_GROUP};
use crate::domain::entity::Entity;
use crate::i18n::{counting, dates, wording};
use crate::store::Record;
use crate::store::query::elections::{CandidateRow, ElectionSheet, OfficerRow, RoundRow};
use crate::t;
use crate::text::joined::Joined;
use crate::text::width::columns;
use crate::tui::context::Context;
use crate::tui::screen::page::{Line, Row};
use crate::tui::theme::Role;

/// The widest bar of votes, in columns.
const BAR: u64 = 20;

/// The columns that a name and its bar share, so that both are seen in the smallest window.
const ROOM: usize = 37;

/// Somebody's name, and the group that they stand for.
fn called(row: &CandidateRow, context: &Context) -> String {
    match &row.group {
        Some(group) => {
            let group = wording::choice(&context.words, &SEAT_GROUP, group);
            format!("{} ({})", row.name, wording::small(&group))
        }
        None => row.name.clone(),
    }
}

/// Whether somebody is parted from others by the next round: they have the same votes.
fn is_tied(row: &CandidateRow, sheet: &ElectionSheet) -> bool {
    sheet.ahead().is_some_and(|(kind, among, _)| {
        matches!(kind, RoundKind::SecondBallot | RoundKind::Lots)
            && among.iter().any(|id| id == row.record.id.as_str())
    })
}

/// Somebody who stands, with what is missing, the votes and what became of it.
pub fn candidate(row: &CandidateRow, sheet: &ElectionSheet, context: &Context) -> Line {
    let (words, signs) = (&context.words, &context.theme.signs);
    let elected = sheet.standing.as_ref().is_some_and(|found| {
        sheet.facts.closed_on.is_some() && found.elected.contains(&row.record.id.to_string())
    });
    let (sign, role) = match (row.stands(), row.lacks()) {
        (false, _) => (signs.dot, Role::Muted),
        (true, _) if elected => (signs.check, Role::Good),
        (true, Some(_)) if sheet.code("status") == "open" => (signs.warning, Role::Warning),
        _ => (signs.dot, Role::Text),
    };
    let (fate, waits) = (counting::fate(words, row), sheet.waits(row));
    let lacks = row.lacks().filter(|_| row.stands() && sheet.code("status") == "open");
    let standing = sheet.standing.as_ref().filter(|_| sheet.facts.closed_on.is_some());
    let id = row.record.id.to_string();
    let told = match (row.stands(), fate, lacks) {
        (false, ..) => t!(words, "candidate-withdrawn").into_owned(),
        (_, Some(fate), _) => fate,
        (_, None, Some(field)) => {
            let field = wording::small(&wording::label(words, Entity::Candidate, field));
            t!(words, "candidate-lacks", field = field)
        }
        (_, None, None) if standing.is_some_and(|found| found.unopposed.contains(&id)) => {
            t!(words, "candidate-unopposed").into_owned()
        }
        (_, None, None) if elected => t!(words, "candidate-ahead").into_owned(),
        (_, None, None) if let Some(seats) = waits => {
            t!(words, "candidate-waiting", count = seats)
        }
        (_, None, None) if is_tied(row, sheet) => t!(words, "candidate-tied").into_owned(),
        (_, None, None) if sheet.eliminated().contains(&id) => {
            t!(words, "candidate-eliminated").into_owned()
        }
        _ => String::new(),
    };
    let mut text = called(row, context);
    let last = sheet.votes().last().map(|(_, round)| *round);
    let votes_of = |row: &CandidateRow| last.and_then(|last| last.votes_of(row.record.id.as_str()));
    if let Some(votes) = votes_of(row) {
        // Names end at the same column, so that the bars can be compared.
        let names = sheet.candidates.iter().filter(|row| votes_of(row).is_some());
        let wide = names.map(|row| columns(&called(row, context))).max().unwrap_or(0);
        let most = sheet.candidates.iter().filter_map(votes_of).max().unwrap_or(0).max(1);
        let room = u64::try_from(ROOM.saturating_sub(wide)).unwrap_or(0).clamp(5, BAR);
        let bar = signs.full.repeat(usize::try_from(votes * room / most).unwrap_or(0));
        let blank = " ".repeat(wide.saturating_sub(columns(&text)));
        text = format!("{text}{blank} {votes:>4} {bar}");
    }
    let target = Some((Entity::Candidate, row.record.id.clone()));
    let mut line = Row::of(text, target);
    if lacks.is_some() {
        let label = |field| wording::small(&wording::label(words, Entity::Candidate, field));
        let fields = row.all_lacking().map(label).joined(", ");
        line = line.saying(t!(
            words,
            "candidate-lacks.why",
            name = row.name.as_str(),
            fields = fields
        ));
    }
    if let Some(seats) = waits {
        let (name, count) = (row.name.as_str(), seats);
        line = line.saying(t!(words, "candidate-waiting.why", name = name, count = count));
    }
    let doubts = row.doubts();
    if doubts.is_empty() || sheet.facts.proclaimed_on.is_some() || !row.stands() {
        return Line::Row(line.sign(sign, role).right(told));
    }
    let says = doubts.iter().map(|doubt| wording::warning(words, doubt)).collect::<Vec<_>>();
    let told = if told.is_empty() { t!(words, "candidate-doubtful").into_owned() } else { told };
    Line::Row(line.sign(signs.warning, Role::Warning).right(told).saying(says.join(" ")))
}

/// What a mark is worth for somebody who withdrew when the ballots may have been printed.
pub fn withdrawn_late(sheet: &ElectionSheet, context: &Context) -> Option<Line> {
    // No ballot of a later vote bears their name.
    let is_later = sheet.ahead().is_some() && !sheet.counted().is_empty();
    let late = match sheet.facts.proclaimed_on.is_some() || is_later {
        true => Vec::new(),
        false => sheet.still_on_ballots(),
    };
    let told = counting::withdrawn_marks(&context.words, &late, sheet.held_to_paper())?;
    Some(Line::Text(told, Role::Warning))
}

/// The stages of a count by single transferable vote: who came in, who went out, and the votes of
/// each.
pub fn stages(sheet: &ElectionSheet, context: &Context) -> Vec<Line> {
    let words = &context.words;
    let Some(found) = sheet.course.stages() else { return Vec::new() };
    let name = |id: &str| sheet.candidate(id).map(|row| row.name.clone()).unwrap_or_default();
    let mut lines = Vec::new();
    for (at, stage) in found.rounds.iter().enumerate() {
        let quota = stage.needed.map(|quota| counting::votes(quota, words.language()));
        let quota = quota.unwrap_or_default();
        let title = t!(words, "stage-title", number = at + 1, quota = quota);
        lines.push(Line::Text(title, Role::Title));
        for fate in &stage.fates {
            lines.push(Line::Text(counting::event(words, fate, &name), Role::Text));
        }
        lines.push(Line::Text(counting::stage_votes(words, stage, &name), Role::Muted));
    }
    lines
}

/// What came after the proclamation, and what was decided.
pub fn objection(row: &Record, sheet: &ElectionSheet, context: &Context) -> Vec<Line> {
    let (words, signs) = (&context.words, &context.theme.signs);
    let kind = row.text("kind").unwrap_or_default();
    let kind = wording::choice(words, &OBJECTION_KIND, kind);
    let day = |field: &str| row.date(field).map(|day| dates::plain(day, context.language()));
    let text = format!("{kind} · {}", row.label());
    let told = match row.text("decision") {
        Some(decision) => wording::small(&wording::choice(words, &OBJECTION_DECISION, decision)),
        None => counting::undecided(words, sheet),
    };
    let (sign, role) = match row.text("decision") {
        None if sheet.is_annulled() => (signs.dot, Role::Muted),
        None => (signs.warning, Role::Warning),
        Some("annulled") if row.text("new_election_id").is_none() => (signs.warning, Role::Warning),
        Some(_) => (signs.check, Role::Good),
    };
    let says = match row.text("decision") {
        Some("annulled") => t!(words, "objection-annulled").into_owned(),
        _ => t!(words, "objection-received", day = day("received_on").unwrap_or_default()),
    };
    let target = Some((Entity::Objection, row.id.clone()));
    let head = Row::of(text, target).sign(sign, role).right(told).saying(says);
    let reasons = row.text("reasons").map(|text| Line::Text(text.to_owned(), Role::Muted));
    std::iter::once(Line::Row(head)).chain(reasons).collect()
}

/// Somebody who leads.
pub fn officer(row: &OfficerRow, context: &Context) -> Line {
    let role = row.record.text("role").unwrap_or_default();
    let role = wording::choice(&context.words, &OFFICER_ROLE, role);
    let target = Some((Entity::ElectionOfficer, row.record.id.clone()));
    Line::Row(
        Row::of(row.name.clone(), target).sign(context.theme.signs.dot, Role::Muted).right(role),
    )
}

/// A round: its ballots and its votes, or the lots.
pub fn round(place: usize, row: &RoundRow, sheet: &ElectionSheet, context: &Context) -> Vec<Line> {
    let words = &context.words;
    let kind = counting::round(words, row.kind(), sheet.vote_number(place));
    let day = row.record.date("held_on").map(|day| dates::plain(day, context.language()));
    let text = format!("{}. {kind}", place + 1);
    let target = Some((Entity::ElectionRound, row.record.id.clone()));
    let head = Row::of(text, target)
        .sign(context.theme.signs.dot, Role::Muted)
        .right(day.unwrap_or_default());
    let mut lines = vec![Line::Row(head)];
    if let Some(tally) = row.tally() {
        lines.push(Line::Text(counting::ballots(words, tally), Role::Muted));
        if sheet.code("method") == "majority" {
            let told = t!(words, "round-needed", count = tally.valid / 2 + 1);
            lines.push(Line::Text(told, Role::Muted));
        }
        // What was counted again has its gap no more.
        let counts = sheet.counted().iter().any(|round| round.record.id == row.record.id);
        let gap = counting::gap(words, tally).filter(|_| counts);
        lines.extend(gap.map(|told| Line::Text(told, Role::Warning)));
    }
    lines.push(Line::Text(counting::named_votes(sheet, row), Role::Text));
    if row.kind() == RoundKind::Lots {
        let witnesses = row.record.text("witnesses").unwrap_or_default();
        lines.push(Line::Text(t!(words, "round-witnesses", names = witnesses), Role::Muted));
        if let Some(seed) = row.record.text("seed") {
            lines.push(Line::Text(t!(words, "round-seed", seed = seed), Role::Muted));
        }
    }
    lines
}
