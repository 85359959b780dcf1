//! What is wrong in a template: the file, the line, and what was expected there.

use minijinja::ErrorKind;

use crate::domain::refusal::Refusal;
use crate::store;

use super::values::{FUNCTIONS, MISUSED, PICTURE};
use super::{Template, columns, placeholders};

/// A mistake in a template.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mistake {
    /// The file's name.
    pub file: String,
    /// Its line, from 1, where it is known.
    pub line: Option<usize>,
    /// What is wrong.
    pub what: What,
}

/// What is wrong in a template.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum What {
    /// A placeholder that does not exist, and the one that may have been meant.
    Unknown {
        /// As it stands there.
        name: String,
        /// The nearest name that exists.
        near: Option<String>,
    },
    /// A name that does not exist below another one: the words of the line.
    Undefined(String),
    /// A placeholder that is not written as one: the words of the line.
    Syntax(String),
    /// A filter, a function or a test that does not exist: its name.
    NoFilter(String),
    /// See `NoFilter`.
    NoFunction(String),
    /// « {% if %} » or « {% for %} » without its end.
    Unclosed(String),
    /// « {{ », « {% » or « {# » without what closes it: the words, and what was expected behind them.
    NotClosed {
        /// From the brace to the end of its line, or to the next one.
        words: String,
        /// What closes it.
        closes: String,
    },
    /// « }} », « %} » or « #} » without what opens it: the words, and what was expected before them.
    NotOpened {
        /// From the beginning of its line.
        words: String,
        /// What opens it.
        opens: String,
    },
    /// An end without its beginning.
    Unopened(String),
    /// The file is not in UTF-8.
    NotUtf8,
    /// There is no title: a line that begins with « # ».
    NoTitle,
    /// A line of the head that is none of « issuer: », « mark: », « foot: », « large: ».
    Front(String),
    /// A line of the head without its « : ».
    NoColon(String),
    /// « large: » with neither yes nor no.
    YesOrNo(String),
    /// A head without one of its rules: the line that belongs to it.
    HeadRule(String),
    /// The head of a table without the row of rules that it needs below it, one for each of its columns.
    Columns {
        /// The head's row.
        head: String,
        /// What stands below it.
        below: String,
        /// How many columns it has.
        count: usize,
    },
    /// A placeholder that stands for blocks, within a line of text or used as a text: the line.
    NotAlone(String),
    /// A picture in a table or in a term, or a block in what is said of a term: what it is called.
    Misplaced(String),
    /// HTML, which is not taken.
    Html(String),
    /// A picture that cannot be read, and why.
    Picture {
        /// As it is named.
        name: String,
        /// Why, as a code.
        why: String,
    },
    /// Quotes or lists within one another, deeper than anybody writes them.
    TooDeep,
}

impl Mistake {
    /// A mistake that is found in what was filled in: its line is where the template has the words.
    pub(super) fn of(template: &Template, what: What) -> Self {
        let sought = match &what {
            What::Unknown { name, .. } | What::Picture { name, .. } => Some(name.as_str()),
            What::Front(line)
            | What::HeadRule(line)
            | What::NoColon(line)
            | What::YesOrNo(line) => line.split(':').next(),
            What::NotAlone(text) | What::Misplaced(text) | What::Html(text) => Some(text.as_str()),
            _ => None,
        };
        let sought = sought.map(str::trim).filter(|sought| !sought.is_empty());
        let line = sought.and_then(|sought| {
            template.text.lines().position(|line| holds(line, sought)).map(|at| at + 1)
        });
        // What it was filled in with is on no line: it is the first one that has a block among words.
        let line = match &what {
            What::NotAlone(_) => line.or_else(|| beside_words(&template.text)),
            What::Columns { head, below, .. } => columns::line(&template.text, head, below),
            _ => line,
        };
        let words = line.and_then(|line| template.text.lines().nth(line - 1)).map(str::trim);
        let what = match (what, words) {
            (What::NotAlone(_), Some(words)) => What::NotAlone(words.to_owned()),
            (what, _) => what,
        };
        Self { file: template.name.clone(), line, what }
    }

    /// A mistake that minijinja found.
    pub(super) fn in_placeholder(template: &Template, error: &minijinja::Error) -> Self {
        let said = error.detail().unwrap_or_default();
        let words = error.line().and_then(|line| template.text.lines().nth(line.checked_sub(1)?));
        let words = words.unwrap_or_default().trim().to_owned();
        // « filter majuscules is unknown »: the second word is the name.
        let name = || said.split(' ').nth(1).unwrap_or_default().to_owned();
        let what = match error.kind() {
            ErrorKind::UndefinedError => What::Undefined(words),
            ErrorKind::InvalidOperation => match said.strip_prefix(PICTURE) {
                Some(why) => What::Picture { name: String::new(), why: why.to_owned() },
                None if said == MISUSED || said.contains("plain object") => What::NotAlone(words),
                None => What::Syntax(words),
            },
            ErrorKind::UnknownFilter | ErrorKind::UnknownTest => What::NoFilter(name()),
            ErrorKind::UnknownFunction | ErrorKind::UnknownMethod => {
                What::NoFunction(said.split(' ').next().unwrap_or_default().to_owned())
            }
            _ if said.contains("unexpected end of input") => What::Unclosed(words),
            _ if said.contains("unknown statement end") => What::Unopened(words),
            _ => What::Syntax(words),
        };
        // What is not closed is told where it opens, not where the file ends.
        let (line, what) = match (what, unclosed(&template.text)) {
            (What::Unclosed(_), Some((line, words))) => (Some(line), What::Unclosed(words)),
            (what, _) => (error.line(), what),
        };
        Self { file: template.name.clone(), line, what }
    }
}

impl From<Mistake> for Refusal {
    fn from(Mistake { file, line, what }: Mistake) -> Self {
        let (mistake, text, expected) = match what {
            What::Unknown { name, near } => {
                ("unknown", name, near.unwrap_or_else(|| "blank".to_owned()))
            }
            What::Undefined(text) => ("undefined", text, String::new()),
            What::Syntax(said) => ("syntax", said, String::new()),
            What::NoFilter(name) => ("no-filter", name, String::new()),
            What::NoFunction(name) => ("no-function", name, String::new()),
            What::Unclosed(text) => ("unclosed", text.clone(), closing(&text)),
            What::NotClosed { words, closes } => ("not-closed", words, closes),
            What::NotOpened { words, opens } => ("not-opened", words, opens),
            What::Unopened(text) => ("unopened", text, String::new()),
            What::NotUtf8 => ("not-utf8", String::new(), String::new()),
            What::NoTitle => ("no-title", String::new(), String::new()),
            What::Front(line) => ("front", line, String::new()),
            What::NoColon(line) => ("no-colon", line, String::new()),
            What::YesOrNo(line) => ("yes-or-no", line, String::new()),
            What::HeadRule(line) => ("head-rule", line, String::new()),
            What::Columns { head, count, .. } => ("columns", head, columns::rules(count)),
            What::NotAlone(text) => ("not-alone", text, String::new()),
            What::Misplaced(text) => ("misplaced", text, String::new()),
            What::Html(text) => ("html", text, String::new()),
            What::Picture { name, why } => ("picture", name, why),
            What::TooDeep => ("too-deep", String::new(), String::new()),
        };
        Self::Template {
            file,
            line: line.unwrap_or(0),
            mistake: mistake.to_owned(),
            text,
            expected,
        }
    }
}

impl From<Mistake> for store::Error {
    fn from(mistake: Mistake) -> Self {
        Refusal::from(mistake).into()
    }
}

/// The last passage of a text that is opened and not closed: its line and its words.
fn unclosed(text: &str) -> Option<(usize, String)> {
    let mut open: Vec<(usize, &str)> = Vec::new();
    for (line, words) in text.lines().zip(1..).map(|(words, line)| (line, words)) {
        for (at, _) in words.match_indices("{%") {
            let tag = &words[at..];
            let tag = tag.find("%}").map_or(tag, |end| &tag[..end + 2]);
            match keyword(tag) {
                "if" | "for" => open.push((line, tag)),
                "endif" | "endfor" => drop(open.pop()),
                _ => {}
            }
        }
    }
    open.pop().map(|(line, tag)| (line, tag.to_owned()))
}

/// « if » of « {%- if … %} ».
fn keyword(tag: &str) -> &str {
    tag.trim_start_matches(['{', '%', '-', '+']).split_whitespace().next().unwrap_or_default()
}

/// What closes a passage; « blank » where something else is open.
fn closing(tag: &str) -> String {
    match keyword(tag) {
        "if" if tag.starts_with("{%") => "{% endif %}".to_owned(),
        "for" if tag.starts_with("{%") => "{% endfor %}".to_owned(),
        _ => "blank".to_owned(),
    }
}

/// The first line that has a placeholder of blocks, or a function that makes some, and more.
fn beside_words(text: &str) -> Option<usize> {
    let gives_blocks = |said: &str| {
        let name = said.split(['|', '(', '[', '~']).next().unwrap_or_default().trim();
        let name = name.rsplit('.').next().unwrap_or_default();
        let is = |code: &'static str| code == name || placeholders::french(code) == name;
        placeholders::BLOCKS.iter().any(|code| is(code))
            || FUNCTIONS.iter().any(|(french, english)| [*french, *english].contains(&name))
    };
    let is_beside = |line: &str| {
        let line = line.trim();
        line.match_indices("{{").any(|(at, _)| {
            let said = &line[at + 2..];
            let (said, after) = said.split_once("}}").unwrap_or((said, ""));
            gives_blocks(said) && !(line[..at].is_empty() && after.is_empty())
        })
    };
    text.lines().position(is_beside).map(|at| at + 1)
}

/// Whether a line has the words, a name not being the beginning of a longer one.
fn holds(line: &str, sought: &str) -> bool {
    let is_part = |c: char| c.is_alphanumeric() || c == '_';
    line.match_indices(sought).any(|(at, _)| {
        let (before, after) = (&line[..at], &line[at + sought.len()..]);
        let starts = sought.starts_with(is_part) && before.ends_with(is_part);
        let goes_on = sought.ends_with(is_part) && after.starts_with(is_part);
        !starts && !goes_on
    })
}
