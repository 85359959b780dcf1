//! The numbers a person sees: `CCR-2026-031` for a resolution, `2026-05` for a meeting.
//!
//! A number is a year and a running number within it, for one body. Codes of procedure only want
//! resolutions to be numbered; the form is the committee's own setting. The running number goes on
//! from one meeting to the next and is never given twice in a year, even if the resolution is
//! rescinded.

use crate::text::sort;
use std::ops::RangeInclusive;

/// The form of a number, such as `{body}-{yyyy}-{seq:03}`.
///
/// `{body}` is the body's prefix, `{yyyy}` the year in four digits, `{seq}` the running number;
/// `{seq:03}` pads it with zeros to three digits. Everything else stands for itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pattern {
    parts: Vec<Part>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Part {
    Text(String),
    Body,
    Year,
    Seq { width: usize },
}

/// Why a pattern cannot number anything.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PatternError {
    /// There is no `{seq}`: every number would be the same.
    NoSeq,
    /// There is no `{yyyy}`: the number would come back every year.
    NoYear,
    /// A brace has no partner.
    LoneBrace,
    /// This placeholder is not one of the three.
    Unknown(String),
    /// This placeholder comes twice.
    Twice(String),
    /// A digit may follow `{seq}`, so that where the running number ends cannot be told.
    SeqNotApart,
}

impl Pattern {
    /// Reads a pattern; the error says what is wrong with it.
    pub fn parse(pattern: &str) -> Result<Self, PatternError> {
        let mut parts = Vec::new();
        let mut rest = pattern;
        while let Some((text, after)) = rest.split_once('{') {
            push_text(&mut parts, text)?;
            let (name, after) = after.split_once('}').ok_or(PatternError::LoneBrace)?;
            let part =
                placeholder(name).ok_or_else(|| PatternError::Unknown(format!("{{{name}}}")))?;
            let same_kind = |other| std::mem::discriminant(other) == std::mem::discriminant(&part);
            if parts.iter().any(same_kind) {
                return Err(PatternError::Twice(format!("{{{name}}}")));
            }
            parts.push(part);
            rest = after;
        }
        push_text(&mut parts, rest)?;

        let seq = parts.iter().position(|part| matches!(part, Part::Seq { .. }));
        let seq = seq.ok_or(PatternError::NoSeq)?;
        if !parts.contains(&Part::Year) {
            return Err(PatternError::NoYear);
        }
        match parts.get(seq + 1) {
            Some(Part::Text(text)) if text.starts_with(|c: char| c.is_ascii_digit()) => {
                Err(PatternError::SeqNotApart)
            }
            None | Some(Part::Text(_)) => Ok(Self { parts }),
            Some(_) => Err(PatternError::SeqNotApart),
        }
    }

    /// `{body}-{yyyy}-{seq:03}`: resolutions, unless the committee chooses another form.
    pub fn of_resolutions() -> Self {
        let dash = || Part::Text("-".to_string());
        Self { parts: vec![Part::Body, dash(), Part::Year, dash(), Part::Seq { width: 3 }] }
    }

    /// `{yyyy}-{seq:02}`: the committee's own meetings, the fifth of 2026 being `2026-05`.
    pub fn of_committee_meetings() -> Self {
        Self { parts: vec![Part::Year, Part::Text("-".to_string()), Part::Seq { width: 2 }] }
    }

    /// `{body}-{yyyy}-{seq:02}`: another body's meetings, such as `EMB-2026-03`.
    pub fn of_meetings() -> Self {
        let dash = || Part::Text("-".to_string());
        Self { parts: vec![Part::Body, dash(), Part::Year, dash(), Part::Seq { width: 2 }] }
    }

    /// The number written out. `prefix` is the body's, such as `CCR`; it is not used by a pattern
    /// without `{body}`.
    pub fn format(&self, prefix: &str, year: i32, seq: u32) -> String {
        self.parts
            .iter()
            .map(|part| match part {
                Part::Text(text) => text.clone(),
                Part::Body => prefix.to_string(),
                Part::Year => format!("{year:04}"),
                Part::Seq { width } => format!("{seq:0width$}"),
            })
            .collect()
    }

    /// The year and the running number of a number of this body; `None` for any other text.
    ///
    /// What a person types will do: case and padding are free (`ccr-2026-31`).
    pub fn read(&self, prefix: &str, number: &str) -> Option<(i32, u32)> {
        let (mut year, mut seq) = (None, None);
        let mut rest = number.trim();
        for part in &self.parts {
            rest = match part {
                Part::Text(text) => strip_prefix_any_case(rest, text)?,
                Part::Body => strip_prefix_any_case(rest, prefix)?,
                Part::Year => {
                    let (digits, after) = rest.split_at_checked(4)?;
                    year = Some(read_digits(digits)?.try_into().ok()?);
                    after
                }
                Part::Seq { .. } => {
                    let end = rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.len());
                    let (digits, after) = rest.split_at(end);
                    seq = read_digits(digits).filter(|&seq| seq > 0);
                    after
                }
            };
        }
        if rest.is_empty() { Some((year?, seq?)) } else { None }
    }
}

/// The running number after those that `existing` (of one body and year) lists: highest + 1, so
/// that a gap is never filled afterwards.
pub fn next(existing: impl Iterator<Item = u32>) -> u32 {
    existing.max().unwrap_or(0).saturating_add(1)
}

/// The running numbers that are missing between 1 and the highest of `existing` (in any order), as
/// ranges, lowest first. They warn: a number may have been lost with its paper.
pub fn gaps(existing: impl Iterator<Item = u32>) -> Vec<RangeInclusive<u32>> {
    let mut sorted: Vec<u32> = existing.collect();
    sort::by(&mut sorted, Ord::cmp);
    let mut gaps = Vec::new();
    let mut last = 0_u32;
    for seq in sorted {
        if seq > last.saturating_add(1) {
            gaps.push(last + 1..=seq - 1);
        }
        last = seq;
    }
    gaps
}

fn push_text(parts: &mut Vec<Part>, text: &str) -> Result<(), PatternError> {
    if text.contains('}') {
        return Err(PatternError::LoneBrace);
    }
    if !text.is_empty() {
        parts.push(Part::Text(text.to_string()));
    }
    Ok(())
}

fn placeholder(name: &str) -> Option<Part> {
    match name {
        "body" => Some(Part::Body),
        "yyyy" => Some(Part::Year),
        "seq" => Some(Part::Seq { width: 1 }),
        _ => {
            let width = name.strip_prefix("seq:0")?;
            let width = width.parse().ok().filter(|width| (1..=9).contains(width))?;
            Some(Part::Seq { width })
        }
    }
}

/// Only ASCII letters change case here; a prefix with an accent must be typed as it is.
fn strip_prefix_any_case<'a>(text: &'a str, prefix: &str) -> Option<&'a str> {
    let (start, rest) = text.split_at_checked(prefix.len())?;
    start.eq_ignore_ascii_case(prefix).then_some(rest)
}

fn read_digits(digits: &str) -> Option<u32> {
    // `parse` alone would take a plus sign.
    if digits.bytes().all(|b| b.is_ascii_digit()) { digits.parse().ok() } else { None }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn the_forms_in_use() {
        let resolution = Pattern::of_resolutions();
        assert_eq!(resolution.format("CCR", 2026, 31), "CCR-2026-031");
        assert_eq!(resolution.format("CCR", 2026, 1031), "CCR-2026-1031");
        assert_eq!(Pattern::of_committee_meetings().format("CCR", 2026, 5), "2026-05");
        assert_eq!(Pattern::of_meetings().format("EMB", 2026, 3), "EMB-2026-03");
        let own = Pattern::parse("Rés. {seq} ({yyyy})").unwrap();
        assert_eq!(own.format("CCR", 2026, 7), "Rés. 7 (2026)");
        assert_eq!(own.read("CCR", "rés. 7 (2026)"), Some((2026, 7)));
    }

    #[test]
    fn the_usual_forms_are_what_their_patterns_say() {
        let written = [
            ("{body}-{yyyy}-{seq:03}", Pattern::of_resolutions()),
            ("{yyyy}-{seq:02}", Pattern::of_committee_meetings()),
            ("{body}-{yyyy}-{seq:02}", Pattern::of_meetings()),
        ];
        for (text, pattern) in written {
            assert_eq!(Pattern::parse(text), Ok(pattern));
        }
    }

    #[test]
    fn a_number_is_read_as_people_type_it() {
        let pattern = Pattern::parse("CCR-{yyyy}-{seq:03}").unwrap();
        for typed in ["CCR-2026-031", "ccr-2026-31", " CCR-2026-0031 "] {
            assert_eq!(pattern.read("", typed), Some((2026, 31)), "{typed}");
        }
        let wrong = [
            "",
            "CCR",
            "CCR-2026",
            "CCR-2026-",
            "CCR-2026-000",
            "CCR-2026-031a",
            "EMB-2026-031",
            "CCR-26-031",
            "CCR-2026-+31",
            "CCR-2026-99999999999",
            "CCR-é026-031",
            "éé-2026-031",
        ];
        for typed in wrong {
            assert_eq!(pattern.read("", typed), None, "{typed}");
        }
    }

    #[test]
    fn a_bad_pattern_says_what_is_wrong() {
        let unknown = |name: &str| Err(PatternError::Unknown(name.to_string()));
        assert_eq!(Pattern::parse("CCR-{yyyy}"), Err(PatternError::NoSeq));
        assert_eq!(Pattern::parse(""), Err(PatternError::NoSeq));
        assert_eq!(Pattern::parse("CCR-{seq:03}"), Err(PatternError::NoYear));
        assert_eq!(Pattern::parse("{yyyy}-{seq"), Err(PatternError::LoneBrace));
        assert_eq!(Pattern::parse("{yyyy}-seq}"), Err(PatternError::LoneBrace));
        assert_eq!(Pattern::parse("{yyyy}-{mois}-{seq}"), unknown("{mois}"));
        assert_eq!(Pattern::parse("{yyyy}-{seq:3}"), unknown("{seq:3}"));
        assert_eq!(Pattern::parse("{yyyy}-{seq:00}"), unknown("{seq:00}"));
        assert_eq!(Pattern::parse("{yyyy}-{seq:099}"), unknown("{seq:099}"));
        let twice = PatternError::Twice("{seq:02}".to_string());
        assert_eq!(Pattern::parse("{yyyy}-{seq}-{seq:02}"), Err(twice));
        assert_eq!(Pattern::parse("{seq}{yyyy}"), Err(PatternError::SeqNotApart));
        assert_eq!(Pattern::parse("{yyyy}-{seq}0"), Err(PatternError::SeqNotApart));
    }

    #[test]
    fn the_next_number_follows_the_highest_and_leaves_gaps_alone() {
        assert_eq!(next([].into_iter()), 1);
        assert_eq!(next([3, 1].into_iter()), 4);
        assert_eq!(next([u32::MAX].into_iter()), u32::MAX);
        assert_eq!(gaps([].into_iter()), []);
        assert_eq!(gaps([2, 1, 3].into_iter()), []);
        assert_eq!(gaps([7, 3, 8, 3].into_iter()), [1..=2, 4..=6]);
        assert_eq!(gaps([u32::MAX, u32::MAX].into_iter()), [1..=u32::MAX - 1]);
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_back(
            prefix in "[A-ZÉ0-9-]{0,6}", year in 1900i32..=2199, seq in 1u32..=999_999,
            text in prop::sample::select(vec![
                "{body}-{yyyy}-{seq:03}", "{yyyy}{seq:02}", "{seq}/{yyyy}", "R{body}{yyyy}.{seq:09}",
            ]),
        ) {
            let pattern = Pattern::parse(text).unwrap();
            let number = pattern.format(&prefix, year, seq);
            prop_assert_eq!(pattern.read(&prefix, &number), Some((year, seq)));
        }

        #[test]
        fn numbers_and_gaps_make_the_whole_row(existing in prop::collection::btree_set(1u32..60, 0..30)) {
            let missing = gaps(existing.iter().copied()).into_iter().flatten();
            let mut row: Vec<u32> = existing.iter().copied().chain(missing).collect();
            row.sort_unstable();
            let whole: Vec<u32> = (1..next(existing.iter().copied())).collect();
            prop_assert_eq!(row, whole);
        }

        #[test]
        fn no_text_makes_it_panic(pattern in "\\PC{0,20}", prefix in "\\PC{0,4}", text in "\\PC{0,20}") {
            if let Ok(pattern) = Pattern::parse(&pattern) {
                pattern.read(&prefix, &text);
            }
            Pattern::of_resolutions().read(&prefix, &text);
        }
    }
}
