//! Ballots in BLT: « candidates seats », those who withdrew, a ballot a line, 0, the names, a title.

use crate::domain::count::{Ballots, Pattern, Votes};

use super::{BallotBox, MOST_VOTES, Mistake, Note};

/// A line in parts, without its comment.
struct Line {
    number: usize,
    parts: Vec<Part>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Part {
    Word(String),
    Quoted(String),
}

/// Reads ballots.
pub(super) fn read(text: &str, ranked: bool) -> Result<BallotBox, Mistake> {
    let mut lines = lines(text).into_iter().peekable();
    let head = lines.next().ok_or(Mistake::Empty)?;
    let (candidates, seats) = numbers(&head)?;
    let mut ballots = Ballots { candidates: Vec::new(), ..Ballots::default() };
    let mut notes = Vec::new();
    let mut votes = 0;
    let mut has_end = false;
    let mut last = head.number;
    while let Some(line) = lines.next_if(|line| !matches!(line.parts[0], Part::Quoted(_))) {
        let words: Vec<&str> = line.parts.iter().filter_map(Part::word).collect();
        last = line.number;
        if words == ["0"] {
            has_end = true;
            break;
        }
        if words[0].starts_with('-') && ballots.patterns.is_empty() {
            for word in words {
                let place = word.strip_prefix('-').unwrap_or(word);
                ballots.withdrawn.push(candidate(&line, place, candidates)?);
            }
            continue;
        }
        let pattern = ballot(&line, &words, candidates, ranked, &mut notes)?;
        votes = u64::saturating_add(votes, pattern.count());
        if votes > MOST_VOTES {
            return Err(Mistake::TooMany(line.number));
        }
        match pattern {
            Read::Pattern(pattern) => ballots.patterns.push(pattern),
            Read::Rejected(_) => ballots.rejected += pattern.count(),
        }
    }
    if !has_end {
        notes.push(Note::NoLastZero(lines.peek().map_or(last, |line| line.number)));
    }
    let mut names = Vec::new();
    for line in lines {
        last = line.number;
        for part in line.parts {
            let name = part.text().trim().to_owned();
            if names.len() < candidates && names.contains(&name) {
                return Err(Mistake::Twice(line.number, name));
            }
            names.push(name);
            // Behind the names there may be a title, and no more.
            if names.len() > candidates + 1 {
                return Err(Mistake::MoreNames(line.number, candidates));
            }
        }
    }
    if names.len() < candidates {
        return Err(Mistake::Names(last, names.len(), candidates));
    }
    let title = names.get(candidates).filter(|title| !title.is_empty()).cloned();
    names.truncate(candidates);
    ballots.candidates = names;
    Ok(BallotBox { votes: Votes::Ballots(ballots), seats: Some(seats), title, notes })
}

/// What a line of ballots says.
enum Read {
    Pattern(Pattern),
    /// So many, which put several candidates first where one must be.
    Rejected(u64),
}

impl Read {
    fn count(&self) -> u64 {
        match self {
            Self::Pattern(pattern) => pattern.count,
            Self::Rejected(count) => *count,
        }
    }
}

/// One ballot with its number: « 3 2 1 0 » is three of them, for the second candidate first.
fn ballot(
    line: &Line,
    words: &[&str],
    candidates: usize,
    ranked: bool,
    notes: &mut Vec<Note>,
) -> Result<Read, Mistake> {
    // Some programs write what they call the ballot in brackets; nobody here wants to know it.
    let words = match words {
        [id, rest @ ..] if id.starts_with('(') && id.ends_with(')') => rest,
        all => all,
    };
    let number = |word: &str| Mistake::Number(line.number, word.to_owned());
    let (weight, marks) = words.split_first().ok_or_else(|| number(""))?;
    let count: u64 = weight.parse().map_err(|_| number(weight))?;
    let marks = match marks.split_last() {
        Some((&"0", marks)) => marks,
        _ => {
            if !notes.iter().any(|note| matches!(note, Note::NoZero(_))) {
                notes.push(Note::NoZero(line.number));
            }
            marks
        }
    };
    let mut found = Vec::with_capacity(marks.len());
    // A rank that was left out is « - ».
    for mark in marks.iter().filter(|mark| **mark != "-") {
        let together: Vec<&str> = mark.split('=').collect();
        let places: Result<Vec<usize>, Mistake> =
            together.iter().map(|place| candidate(line, place, candidates)).collect();
        if together.len() > 1 && ranked {
            notes.push(Note::SharedRank(line.number));
            places?;
            if found.is_empty() {
                return Ok(Read::Rejected(count));
            }
            break;
        }
        found.extend(places?);
    }
    Ok(Read::Pattern(Pattern { marks: found, count }))
}

fn candidate(line: &Line, word: &str, candidates: usize) -> Result<usize, Mistake> {
    let place = word.parse().ok().filter(|place| (1..=candidates).contains(place));
    place.map(|place| place - 1).ok_or_else(|| Mistake::Candidate(line.number, word.to_owned()))
}

/// The numbers of candidates and of seats.
fn numbers(line: &Line) -> Result<(usize, usize), Mistake> {
    let numbers: Vec<Option<usize>> =
        line.parts.iter().map(|part| part.word().and_then(|word| word.parse().ok())).collect();
    match numbers[..] {
        [Some(candidates @ 1..=1000), Some(seats @ 0..=1000)] => Ok((candidates, seats)),
        _ => Err(Mistake::Head(line.number)),
    }
}

impl Part {
    fn word(&self) -> Option<&str> {
        match self {
            Self::Word(word) => Some(word),
            Self::Quoted(_) => None,
        }
    }

    fn text(&self) -> &str {
        match self {
            Self::Word(text) | Self::Quoted(text) => text,
        }
    }
}

/// The lines that say something.
fn lines(text: &str) -> Vec<Line> {
    let parted = text.lines().zip(1..).map(|(line, number)| Line { number, parts: parts(line) });
    parted.filter(|line| !line.parts.is_empty()).collect()
}

/// The words of a line and its texts between quotation marks; what follows # is a comment.
fn parts(line: &str) -> Vec<Part> {
    let mut parts = Vec::new();
    let mut rest = line.trim_start();
    while let Some(first) = rest.chars().next().filter(|first| *first != '#') {
        let (part, behind) = match first {
            '"' => {
                let (text, behind) = quoted(&rest[1..]);
                (Part::Quoted(text), behind)
            }
            _ => {
                let end = rest.find(|sign: char| sign.is_whitespace() || sign == '#');
                let (word, behind) = rest.split_at(end.unwrap_or(rest.len()));
                (Part::Word(word.to_owned()), behind)
            }
        };
        parts.push(part);
        rest = behind.trim_start();
    }
    parts
}

/// The text up to the closing quotation mark, and what follows it; a mark behind a backslash, or
/// doubled, is part of the text.
fn quoted(text: &str) -> (String, &str) {
    let mut found = String::new();
    let mut signs = text.char_indices().peekable();
    while let Some((at, sign)) = signs.next() {
        let next = signs.peek().map(|(_, next)| *next);
        match (sign, next) {
            ('\\', Some('"' | '\\')) | ('"', Some('"')) => {
                found.extend(signs.next().map(|(_, next)| next));
            }
            ('"', _) => return (found, &text[at + 1..]),
            _ => found.push(sign),
        }
    }
    (found, "")
}
