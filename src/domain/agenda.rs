//! Points of an agenda before they are in the register, and the templates that a committee writes:
//! one point a line, two leading spaces for a point of a point, and behind the title what the point
//! asks and how many minutes it has: « Bancs | décision | 15 ».

use serde::{Deserialize, Serialize};

use super::id::Id;
use super::outline::DEEPEST;
use crate::text::fold::unmarked;
use crate::text::joined::Joined;

/// A point to be put on an agenda. In JSON a point that has nothing but a title is that text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "Given", into = "Given")]
pub struct PlannedItem {
    /// Its title.
    pub title: String,
    /// Its level, from 1.
    pub level: u8,
    /// A code of `item-role`, where the program does something for it.
    pub role: Option<String>,
    /// A code of `purpose`.
    pub purpose: Option<String>,
    /// Who leads it.
    pub lead: Option<Id>,
    /// The minutes it is given.
    pub minutes: Option<u32>,
}

/// The two forms of a point in JSON.
#[derive(Serialize, Deserialize)]
#[serde(untagged)]
enum Given {
    Title(String),
    Whole(Whole),
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Whole {
    title: String,
    #[serde(default = "first_level")]
    level: u8,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    role: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    purpose: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    lead: Option<Id>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    minutes: Option<u32>,
}

fn first_level() -> u8 {
    1
}

impl From<Given> for PlannedItem {
    fn from(given: Given) -> Self {
        match given {
            Given::Title(title) => Self::titled(title),
            Given::Whole(Whole { title, level, role, purpose, lead, minutes }) => {
                Self { title, level, role, purpose, lead, minutes }
            }
        }
    }
}

impl From<PlannedItem> for Given {
    fn from(item: PlannedItem) -> Self {
        let PlannedItem { title, level, role, purpose, lead, minutes } = item;
        let plain = level == 1 && role.is_none() && purpose.is_none();
        if plain && lead.is_none() && minutes.is_none() {
            return Self::Title(title);
        }
        Self::Whole(Whole { title, level, role, purpose, lead, minutes })
    }
}

impl PlannedItem {
    /// A point that has nothing but a title yet.
    pub fn titled(title: impl Into<String>) -> Self {
        let title = title.into();
        Self { title, level: 1, role: None, purpose: None, lead: None, minutes: None }
    }
}

/// Whether the title of a point speaks of an election.
pub fn speaks_of_election(title: &str) -> bool {
    unmarked(title).contains("election")
}

/// Whether a point is the election itself by its title: « Règles de l’élection » comes before it.
pub fn holds_election(title: &str) -> bool {
    let prepares = ["regle", "rules", "candidature", "nomination"];
    let plain = unmarked(title);
    speaks_of_election(title) && !prepares.iter().any(|word| plain.contains(word))
}

/// Whether a title names something in whole words: « vice-présidence » is not « présidence ».
pub fn names(title: &str, what: &str) -> bool {
    let spaced = |text: &str| {
        let plain = unmarked(text);
        let words = plain.split(|sign: char| !sign.is_alphanumeric() && sign != '-');
        format!(" {} ", words.filter(|word| !word.is_empty()).joined(" "))
    };
    !what.trim().is_empty() && spaced(title).contains(&spaced(what))
}

/// A line of a template that cannot be read, counted from 1.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BadLine {
    /// Which line.
    pub line: usize,
    /// What is wrong with it.
    pub fault: LineFault,
}

/// What is wrong with a line of a template.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LineFault {
    /// It has no title.
    NoTitle,
    /// It begins with an odd number of spaces.
    OddIndent,
    /// It stands deeper than one below the line before it, or deeper than an agenda goes.
    TooDeep,
    /// What stands behind the title is neither a purpose nor a number of minutes.
    Unknown(String),
    /// A purpose or the minutes come twice.
    Twice(String),
    /// There is no line at all.
    Empty,
}

/// No point takes longer than a day.
const MOST_MINUTES: u32 = 24 * 60;

/// The points of a template.
///
/// # Errors
/// The first line that cannot be read.
pub fn parse(text: &str) -> Result<Vec<PlannedItem>, BadLine> {
    let mut items: Vec<PlannedItem> = Vec::new();
    for (place, line) in text.lines().enumerate() {
        if line.trim().is_empty() {
            continue;
        }
        let above = items.last().map_or(0, |item| item.level);
        items.push(item(line, above).map_err(|fault| BadLine { line: place + 1, fault })?);
    }
    if items.is_empty() { Err(BadLine { line: 1, fault: LineFault::Empty }) } else { Ok(items) }
}

fn item(line: &str, above: u8) -> Result<PlannedItem, LineFault> {
    let line = line.replace('\t', "  ");
    let spaces = line.len() - line.trim_start_matches(' ').len();
    if spaces % 2 == 1 {
        return Err(LineFault::OddIndent);
    }
    let level = u8::try_from(spaces / 2 + 1).unwrap_or(u8::MAX);
    if level > DEEPEST || level > above + 1 {
        return Err(LineFault::TooDeep);
    }
    let mut parts = line.split('|').map(str::trim);
    let title = parts.next().unwrap_or_default();
    if title.is_empty() {
        return Err(LineFault::NoTitle);
    }
    let mut item = PlannedItem { level, ..PlannedItem::titled(title) };
    for part in parts.filter(|part| !part.is_empty()) {
        let twice = || LineFault::Twice(part.to_owned());
        if let Some(purpose) = purpose(part) {
            if item.purpose.replace(purpose.to_owned()).is_some() {
                return Err(twice());
            }
        } else if let Some(minutes) = minutes(part) {
            if item.minutes.replace(minutes).is_some() {
                return Err(twice());
            }
        } else {
            return Err(LineFault::Unknown(part.to_owned()));
        }
    }
    Ok(item)
}

/// The purpose a word means, in French or in English: information, consultation, décision.
fn purpose(word: &str) -> Option<&'static str> {
    let word = unmarked(word);
    let begins = |known: &str| word.len() >= 3 && known.starts_with(&word);
    [
        ("inform", ["information", "informer"]),
        ("consult", ["consultation", "consulter"]),
        ("decide", ["decision", "decider"]),
    ]
    .into_iter()
    .find(|(code, known)| word == *code || known.iter().any(|known| begins(known)))
    .map(|(code, _)| code)
}

/// « 15 », « 15 min ».
fn minutes(word: &str) -> Option<u32> {
    let number = word.trim_end_matches(|c: char| c.is_alphabetic() || c == '.').trim_end();
    let unit = word[number.len()..].trim().trim_end_matches('.');
    let known = ["", "m", "min", "mn", "minutes"].contains(&unit);
    number.parse().ok().filter(|minutes| known && (1..=MOST_MINUTES).contains(minutes))
}

/// A template as a committee would write it, its purposes in the words of a language.
pub fn written(items: &[PlannedItem], word: impl Fn(&str) -> String) -> String {
    let lines = items.iter().map(|item| {
        let indent = "  ".repeat(usize::from(item.level.max(1)) - 1);
        let mut line = format!("{indent}{}", item.title);
        for part in
            item.purpose.iter().map(|code| word(code)).chain(item.minutes.map(|m| m.to_string()))
        {
            line.push_str(" | ");
            line.push_str(&part);
        }
        line
    });
    lines.joined("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bad(text: &str) -> (usize, LineFault) {
        let BadLine { line, fault } = parse(text).unwrap_err();
        (line, fault)
    }

    #[test]
    fn a_template_is_read_line_by_line() {
        let items = parse("Ouverture | 5\n\nSuivis\n  Bancs | décision | 15 min\n    Devis\nLevée")
            .unwrap();
        let told: Vec<_> = items
            .iter()
            .map(|i| (i.title.as_str(), i.level, i.purpose.as_deref(), i.minutes))
            .collect();
        assert_eq!(
            told,
            [
                ("Ouverture", 1, None, Some(5)),
                ("Suivis", 1, None, None),
                ("Bancs", 2, Some("decide"), Some(15)),
                ("Devis", 3, None, None),
                ("Levée", 1, None, None),
            ]
        );
        for word in ["Décision", "DECISION", "décider", "déc", "decide"] {
            let items = parse(&format!("A | {word}")).unwrap();
            assert_eq!(items[0].purpose.as_deref(), Some("decide"), "{word}");
        }
    }

    #[test]
    fn a_wrong_line_is_named_by_its_number() {
        assert_eq!(bad("Ouverture\n   Bancs"), (2, LineFault::OddIndent));
        assert_eq!(bad("Ouverture\n    Bancs"), (2, LineFault::TooDeep));
        assert_eq!(bad("  Bancs"), (1, LineFault::TooDeep));
        assert_eq!(bad("A\n  B\n    C\n      D"), (4, LineFault::TooDeep));
        assert_eq!(bad("A\n\n| 15"), (3, LineFault::NoTitle));
        assert_eq!(bad("A | bientôt"), (1, LineFault::Unknown("bientôt".to_owned())));
        assert_eq!(bad("A | 0"), (1, LineFault::Unknown("0".to_owned())));
        assert_eq!(bad("A | 15 | 20"), (1, LineFault::Twice("20".to_owned())));
        assert_eq!(bad(" \n\n"), (1, LineFault::Empty));
    }

    #[test]
    fn what_is_written_is_read_again_as_the_same() {
        let items = parse("A | décision | 15\n  B | consultation\n    C | 5\nD").unwrap();
        let word = |code: &str| code.to_owned();
        assert_eq!(parse(&written(&items, word)).unwrap(), items);
    }

    #[test]
    fn a_title_names_an_office_in_whole_words() {
        assert!(names("Élection à la vice-présidence", "Vice-présidence"));
        assert!(!names("Élection à la vice-présidence", "Présidence"));
        assert!(names("Élection : présidence et trésorerie", "Présidence"));
        assert!(!names("Élection", ""), "nothing is named by no word");
        assert!(holds_election("Election of officers"));
        assert!(
            !holds_election("Règles de l’élection") && speaks_of_election("Règles de l’élection")
        );
        assert!(!holds_election("Bancs"));
    }

    #[test]
    fn in_json_a_plain_point_is_its_title() {
        let json = serde_json::json!(["Ouverture", {"title": "Bancs", "level": 2, "minutes": 15}]);
        let items: Vec<PlannedItem> = serde_json::from_value(json.clone()).unwrap();
        assert_eq!(items[1].minutes, Some(15));
        assert_eq!(serde_json::to_value(&items).unwrap(), json);
        let wrong = serde_json::json!([{"title": "Bancs", "rank": 2}]);
        assert!(serde_json::from_value::<Vec<PlannedItem>>(wrong).is_err());
    }
}
