//! A phrase of a formula: nothing but the words of one and the names of people, each behind what it does.
//!
//! Whatever is in no list is no formula, so that a phrase is read to its last word or not at all.

use super::super::recitals::words_behind;
use super::formula::joined;
use super::vocabulary::*;
use crate::text::fold::unmarked;

/// What a person does in a phrase.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    Moves,
    Seconds,
}

/// What a phrase says.
#[derive(Debug, Default)]
pub(super) struct Phrase {
    /// Who does what, each by the words of a name without titles and offices.
    pub named: Vec<(Role, Vec<String>)>,
    /// Whether it says that the motion was seconded.
    pub is_seconded: bool,
    /// Whether it calls somebody by an office.
    is_called: bool,
    /// Whether it says that something was moved, seconded or resolved.
    is_formula: bool,
    /// Whether it says what became of the motion.
    is_outcome: bool,
}

/// A word with what stands before it. « d’Anne » are two, « O’Neil » and « vice-présidente » are one.
struct Word<'a> {
    typed: &'a str,
    folded: String,
    /// Since the word before.
    gap: &'a str,
    end: usize,
    /// « A. »: an initial.
    is_initial: bool,
    /// « qu’ » and « c’ », which are never names.
    is_elided: bool,
}

/// What may stand before an apostrophe without being part of a name.
const ELIDED: [&str; 4] = ["d", "l", "qu", "c"];

fn is_apostrophe(sign: char) -> bool {
    matches!(sign, '\'' | '’' | '\u{2bc}')
}

fn is_hyphen(sign: char) -> bool {
    matches!(sign, '-' | '\u{2010}' | '\u{2011}')
}

/// The words of a text. An apostrophe or a hyphen is alike in all its forms.
fn words(text: &str) -> impl Iterator<Item = Word<'_>> {
    let mut at = 0;
    std::iter::from_fn(move || {
        let begin = at + text[at..].find(char::is_alphanumeric)?;
        let (gap, rest) = (&text[at..begin], &text[begin..]);
        let ends = |sign: char| !(sign.is_alphanumeric() || is_apostrophe(sign) || is_hyphen(sign));
        let whole = &rest[..rest.find(ends).unwrap_or(rest.len())];
        let elided = whole.find(is_apostrophe).map(|end| &whole[..end]);
        let elided = elided.filter(|word| ELIDED.contains(&unmarked(word).as_str()));
        let typed =
            elided.unwrap_or(whole.trim_end_matches(|sign| is_hyphen(sign) || is_apostrophe(sign)));
        at = begin + typed.len();
        let alike = |sign: char| match sign {
            sign if is_apostrophe(sign) => '\'',
            sign if is_hyphen(sign) => '-',
            sign => sign,
        };
        let is_initial = typed.chars().count() == 1
            && typed.starts_with(char::is_uppercase)
            && text[at..].starts_with('.');
        let folded = unmarked(typed).chars().map(alike).collect();
        Some(Word { typed, folded, gap, end: at, is_initial, is_elided: elided.is_some() })
    })
}

/// The words of a name, as those of a text are compared.
pub(super) fn words_of(name: &str) -> Vec<String> {
    words(name).map(|word| word.folded).collect()
}

/// Where in a phrase the next word stands.
#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    /// Where a sentence may begin with whoever moves: « Zoé Roy propose ».
    Open,
    /// Behind a word that is no name.
    Plain,
    /// Behind « proposé par ».
    Naming(Role),
}

/// A phrase as it is read, word by word.
struct Reader<'a> {
    phrase: Phrase,
    /// The words of names that are known to be some.
    known: &'a [String],
    /// Whether what became of the motion may stand in it.
    may_end: bool,
    state: State,
    /// What was said last of moving or seconding.
    role: Option<Role>,
    /// The word before.
    before: String,
    /// Whether a name goes on that was begun.
    is_begun: bool,
    /// Whether a name follows at once: « M. Le Gall ».
    is_titled: bool,
    is_behind_article: bool,
    /// « de » within a name, unless something else follows.
    within: Vec<String>,
    /// Whether somebody stands there of whom nothing is told yet, and who that is.
    waits: bool,
    waiting: Vec<Vec<String>>,
    has_number: bool,
    counts_votes: bool,
}

impl<'a> Reader<'a> {
    fn new(known: &'a [String], may_end: bool) -> Self {
        Self {
            phrase: Phrase::default(),
            known,
            may_end,
            state: State::Open,
            role: None,
            before: String::new(),
            is_begun: false,
            is_titled: false,
            is_behind_article: false,
            within: Vec::new(),
            waits: false,
            waiting: Vec::new(),
            has_number: false,
            counts_votes: false,
        }
    }

    /// Reads on; `None` where a word is none of a formula.
    fn read(&mut self, word: &Word<'_>) -> Option<()> {
        self.part(word);
        let folded = word.folded.as_str();
        let is = |list: &[&str]| list.contains(&folded);
        let is_capital = word.typed.starts_with(char::is_uppercase);
        let is_naming = matches!(self.state, State::Naming(_));
        let is_known = is_naming && self.known.iter().any(|known| known == folded);
        let is_initial = word.is_initial && self.state != State::Plain && !is(&TITLES);
        let of_formulas = is(&MOVING) || is(&SECONDING) || is(&DECIDING) || is(&LEADING);
        let of_outcomes = is(&BECAME) || is(&COUNTED) || is(&BESIDE_OUTCOMES);
        let is_titled = std::mem::take(&mut self.is_titled);
        if is_known || is_initial {
            self.name(word)?;
        } else if of_formulas || self.may_end && of_outcomes {
            self.say(word)?;
        } else if is(&OF) {
            self.of(folded);
        } else if is(&ARTICLES) && !(is_capital && (self.is_begun || is_titled)) {
            self.is_behind_article = true;
            self.is_begun = false;
        } else if is(&TITLES) || is_office(folded) {
            self.call(word)?;
        } else if is(&SPEAKERS) && self.state == State::Open {
            self.waits = true;
        } else if matches!(folded, "et" | "and") && (self.waits || is_naming) {
            self.is_begun = false;
        } else if is(&BETWEEN) || word.is_elided {
            self.go_on()?;
        } else if self.may_end && folded.bytes().all(|sign| sign.is_ascii_digit()) {
            // « Le 3 » is a day.
            if self.is_behind_article {
                return None;
            }
            self.has_number = true;
            self.go_on()?;
        } else if is_capital || self.is_begun && is(&WITHIN_NAMES) {
            self.name(word)?;
        } else {
            return None;
        }
        if !is(&OF) {
            self.within.clear();
        }
        self.before.clone_from(&word.folded);
        Some(())
    }

    /// What stands between two words.
    fn part(&mut self, word: &Word<'_>) {
        let before = self.before.as_str();
        let is_abbreviated = before.len() == 1 || TITLES.contains(&before);
        let ends = |sign: char| matches!(sign, ';' | '!' | '?' | '(' | ')' | '\n');
        // « Proposé par⏎Zoé Roy », « Proposeur :⏎Zoé Roy »
        let lists: [&[&str]; 4] = [&LEADING, &OF, &PERSONS, &TITLES];
        let leads = lists.iter().any(|words| words.contains(&before));
        let is_ended = word.gap.contains(ends) || word.gap.contains('.') && !is_abbreviated;
        if is_ended && !leads {
            self.is_begun = false;
            self.state = State::Open;
        } else if word.gap.contains([':', '–', '—', '=', '\n']) {
            self.is_begun = false;
            if let Some(role) = self.role.filter(|_| self.state != State::Open) {
                self.state = State::Naming(role);
            }
        } else if word.gap.contains([',', '/', '&']) {
            self.is_begun = false;
            if self.state == State::Plain {
                self.state = State::Open;
            }
        }
    }

    /// A word of a formula, or of what became of the motion.
    fn say(&mut self, word: &Word<'_>) -> Option<()> {
        let folded = word.folded.as_str();
        if LEADING.contains(&folded) {
            self.go_on()?;
            self.state = self.role.map_or(State::Plain, State::Naming);
            return Some(());
        }
        let role = match folded {
            word if MOVING.contains(&word) => Some(Role::Moves),
            word if SECONDING.contains(&word) => Some(Role::Seconds),
            _ => None,
        };
        let is_unaccented = word.typed.to_lowercase() == folded;
        if self.waits {
            // « Zoé Roy propose », but not « Refus proposé ».
            let role = role.filter(|_| is_unaccented && TELLING.contains(&folded))?;
            self.phrase.named.extend(self.waiting.drain(..).map(|name| (role, name)));
            self.waits = false;
        }
        if self.may_end && BECAME.contains(&folded) {
            // « Adopte » is what a committee does, « Adopté » what became of it; capitals may have no accents.
            let may_lack_it =
                WITHOUT_ACCENT.contains(&folded) || !word.typed.contains(char::is_lowercase);
            if is_unaccented && !may_lack_it {
                return None;
            }
            self.phrase.is_outcome = true;
        }
        self.counts_votes |= COUNTED.contains(&folded);
        self.phrase.is_seconded |= role == Some(Role::Seconds);
        self.phrase.is_formula |= role.is_some() || DECIDING.contains(&folded);
        self.role = role;
        self.go_on()
    }

    /// « de », which leads to a name or stands within one.
    fn of(&mut self, word: &str) {
        let leads = OF_SOMEBODY.contains(&self.before.as_str());
        match (self.state, self.role) {
            (State::Naming(_), _) if self.is_begun => self.within.push(word.to_owned()),
            (State::Naming(_), _) => self.is_behind_article = matches!(word, "du" | "des"),
            (_, Some(role)) if leads => {
                self.state = State::Naming(role);
                self.is_behind_article = matches!(word, "du" | "des");
            }
            _ if self.waits => {}
            _ => self.state = State::Plain,
        }
    }

    /// How somebody is called beside or instead of a name.
    fn call(&mut self, word: &Word<'_>) -> Option<()> {
        // « Proposée par Zoé Roy, secrétaire » may say what somebody is to become.
        let is_behind_name = self.may_end && word.gap.contains(',');
        if is_behind_name || self.state == State::Plain {
            return None;
        }
        self.waits |= self.state == State::Open;
        self.is_behind_article = false;
        self.is_begun = false;
        self.is_titled = TITLES.contains(&word.folded.as_str());
        self.phrase.is_called |= !self.is_titled;
        Some(())
    }

    /// A word that is no name, which may not follow whoever is named at the beginning of a sentence.
    fn go_on(&mut self) -> Option<()> {
        self.is_behind_article = false;
        self.is_begun = false;
        self.state = State::Plain;
        (!self.waits).then_some(())
    }

    /// A word of a name.
    fn name(&mut self, word: &Word<'_>) -> Option<()> {
        let begins = !self.is_begun;
        let name = match self.state {
            _ if self.is_behind_article => return None,
            State::Plain => return None,
            State::Open => {
                self.waits = true;
                if begins {
                    self.waiting.push(Vec::new());
                }
                self.waiting.last_mut()?
            }
            State::Naming(role) => {
                if begins {
                    self.phrase.named.push((role, Vec::new()));
                }
                &mut self.phrase.named.last_mut()?.1
            }
        };
        name.append(&mut self.within);
        name.push(word.folded.clone());
        self.is_begun = true;
        Some(())
    }

    /// What was read, where it says anything.
    fn end(mut self) -> Option<Phrase> {
        self.phrase.is_outcome |= self.counts_votes && self.has_number;
        let says = self.phrase.is_formula || self.phrase.is_outcome;
        (says && !self.waits).then_some(self.phrase)
    }
}

/// « vice-présidente »
fn is_office(word: &str) -> bool {
    word.split('-').all(|part| OFFICES.contains(&part))
}

/// What a phrase says of a formula that is nothing else; `None` of any other text. `known` are words of names.
pub(super) fn said(text: &str, known: &[String]) -> Option<Phrase> {
    let mut reader = Reader::new(known, false);
    words(text).try_for_each(|word| reader.read(&word))?;
    reader.end()
}

/// The same where it may say what became of the motion: « Adopté à l’unanimité », « Proposé par X, appuyé par Y ».
pub(super) fn said_at_the_end(text: &str, known: &[String]) -> Option<Phrase> {
    let mut reader = Reader::new(known, true);
    let mut words = words(text);
    words.by_ref().take(LONGEST).try_for_each(|word| reader.read(&word))?;
    words.next().is_none().then(|| reader.end())?
}

/// Whether a text ends where a name is to follow: « Proposé par », « Proposeur : ».
pub(super) fn ends_before_name(text: &str) -> bool {
    let last = words(text).last().map(|word| word.folded).unwrap_or_default();
    let lists: [&[&str]; 3] = [&LEADING, &OF, &PERSONS];
    lists.iter().any(|words| words.contains(&last.as_str()))
}

/// Whether a text is what became of a motion and nothing else.
pub(super) fn is_outcome(text: &str) -> bool {
    said_at_the_end(text, &[]).is_some_and(|phrase| phrase.is_outcome)
}

/// So many words a formula has at most, names and votes told with it: what goes on longer is a list of the matter,
/// and is not read to its end from behind each of its signs.
const LONGEST: usize = 60;

/// Whether a text begins with who moves or seconds, up to a name or an office: « proposé par Zoé Roy », but not
/// « appuyée par la Ville ».
pub(super) fn names_somebody(text: &str) -> bool {
    let mut reader = Reader::new(&[], false);
    for word in words(text).take(LONGEST) {
        if reader.read(&word).is_none() {
            return false;
        }
        let is_named = !reader.phrase.named.is_empty() || reader.phrase.is_called;
        if is_named && matches!(reader.state, State::Naming(_)) {
            return true;
        }
    }
    false
}

/// How far a text is a phrase, up to a sign or its end.
pub(super) fn head(text: &str, known: &[String]) -> usize {
    let mut end = 0;
    let mut reader = Reader::new(known, false);
    for word in words(text) {
        if reader.read(&word).is_none() {
            break;
        }
        let behind = &text[word.end..];
        let gap = behind.find(char::is_alphanumeric).map(|end| &behind[..end]);
        let is_end = gap.is_none_or(|gap| gap.contains(|sign| ",;:.()\n–—".contains(sign)));
        if is_end && reader.phrase.is_formula && !reader.waits {
            end = word.end;
        }
    }
    end
}

/// Where the end of a line begins that is nothing but a formula: « Peindre le hall. Adopté. », « Peindre le hall
/// (proposé par X) »; `None` where all of it is.
pub(super) fn tail(line: &str, known: &[String]) -> Option<usize> {
    let signs: &[char] = &[',', ';', ':', '.', '!', '?', '–', '—', '-', ')'];
    let behind = words_behind(line, signs);
    let parentheses = line.match_indices('(').map(|(place, _)| place);
    let places = behind.chain(parentheses).map(|place| (place, place));
    let mut places: Vec<(usize, usize)> = places.chain(joined(line)).collect();
    places.sort_unstable();
    let place = places.into_iter().find(|(place, behind)| {
        let (before, rest) = (&line[..*place], &line[*behind..]);
        let is_behind = before.contains(char::is_alphanumeric)
            && rest.starts_with(|sign: char| sign.is_alphanumeric() || sign == '(');
        let said = said_at_the_end(rest, known).filter(|_| is_behind);
        said.is_some_and(|said| said.is_outcome || said.is_seconded || !said.named.is_empty())
    })?;
    said_at_the_end(line, known).is_none().then_some(place.0)
}
