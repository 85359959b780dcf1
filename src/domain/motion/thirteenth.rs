//! How the words of a motion were read in minutes that are signed with version 13 of the seal: what is a whereas,
//! what was typed before what is resolved, and what a motion is called. Nothing here changes any more.

use std::borrow::Cow;

use self::broken::Line;
use self::typed::{
    PROPOSES, RESOLVES, THEREFORE, begins_one_of, goes_on, introduces, introduces_anything, verb,
};
use super::list::of_list;
use crate::text::fold::unmarked;
use crate::text::infinitives::begins_with_infinitive;
use crate::text::initial::capital;

mod broken;
mod typed;

pub use self::typed::{is_named_in, typed, typed_with_its_mover};

/// The whereases at the head of a motion, and what is to be resolved, line by line. Both may stand in one
/// line: « Considérant que la cour est sombre, il est résolu d’acheter trois lampes »; and so may several
/// whereases: « Attendu le froid; attendu le bruit ». A whereas may run over lines, and is given with them.
pub fn recitals(text: &str) -> (Vec<&str>, Vec<&str>) {
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    // Most motions have no whereas, and their lines need no second look.
    if !lines.clone().next().is_some_and(is_recital) {
        return (Vec::new(), lines.collect());
    }
    let lines: Vec<Line<'_>> = lines.map(Line::of).collect();
    let (mut at, mut whereases, mut lead) = (0, Vec::new(), false);
    while let Some(line) = lines.get(at) {
        let of_lead = lead && line.is_of_lead();
        let goes_before = |last: &&str| broken::stands_before(last, of_lead, &lines[at..]);
        if !line.is_recital && !whereases.last().is_some_and(goes_before) {
            break;
        }
        let (end, is_recital) = (broken::end(text, &lines, at), line.is_recital);
        let line = broken::span(text, line.text, lines[end - 1].text);
        let place = decision_in(line, lines.get(end).map(|next| next.text));
        let Some(place) = place.filter(|_| is_recital) else {
            // « Attendu le besoin, le comité demande : » lists what is asked.
            lead = of_lead || line.ends_with(':') && !line.contains(',');
            whereases.extend(each(line));
            at = end;
            continue;
        };
        let (whereas, decision) = line.split_at(place);
        let is_end = |sign: char| sign == ',' || sign.is_whitespace();
        whereases.extend(each(whereas.trim_end_matches(is_end)));
        let decision = decision.lines().map(str::trim).filter(|line| !line.is_empty());
        let behind = lines[end..].iter().map(|line| line.text);
        return (whereases, decision.chain(behind).collect());
    }
    (whereases, lines[at..].iter().map(|line| line.text).collect())
}

/// The whereases of one line, each to its semicolon or its comma: « Attendu le froid; attendu le bruit, ».
fn each(line: &str) -> Vec<&str> {
    let mut begins = begun_in(line);
    begins.push(line.len());
    begins.windows(2).map(|part| line[part[0]..part[1]].trim()).collect()
}

/// Where the whereases of a line begin. Behind a comma it is one that is built as the one before:
/// « Attendu que le comité, considérant le froid, a écrit » is one whereas.
fn begun_in(line: &str) -> Vec<usize> {
    let mut begins = vec![0];
    for place in words_behind(line, &[';', ',']) {
        let further = is_recital_word(&first_word(&bare(&line[place..])));
        let before = begins.last().map(|begun| &line[*begun..place]).unwrap_or_default();
        let is_parted = before.trim_end().ends_with(';') || is_built_as(before, &line[place..]);
        if further && is_parted {
            begins.push(place);
        }
    }
    begins
}

/// Whether two whereases are built alike: the same word with « que », or two without.
fn is_built_as(before: &str, behind: &str) -> bool {
    let (before, behind) = (bare(before), bare(behind));
    let that = |text: &str| {
        let second = text.split(|sign: char| !sign.is_alphanumeric()).nth(1).unwrap_or_default();
        matches!(second, "que" | "qu") || text.starts_with("whereas")
    };
    match (that(&before), that(&behind)) {
        (false, false) => true,
        (true, true) => first_word(&before) == first_word(&behind),
        _ => false,
    }
}

fn first_word(text: &str) -> String {
    text.split(|sign: char| !sign.is_alphanumeric()).next().unwrap_or_default().to_owned()
}

fn is_recital_word(word: &str) -> bool {
    RECITALS.contains(&word) || word == "vu"
}

/// Where a decision begins in a line that begins as a whereas, before the line that follows it.
///
/// « Il est résolu » decides in any such line, but where a whereas tells what others resolved. « Il est
/// proposé » may tell what others propose, and decides only in the last whereas of the last such line, as
/// [`proposes_before`] says. Where nothing follows, the decision can be nowhere else, and less will do.
fn decision_in(line: &str, next: Option<&str>) -> Option<usize> {
    let mut resolved = introduced(line, &RESOLVES);
    let first = resolved.clone().next();
    let own = resolved.find(|place| !is_told(&line[..*place]));
    let last = begun_in(line).pop().unwrap_or_default();
    let proposed = || {
        let mut places = words_behind(line, &SIGNS).filter(|place| *place > last);
        let place = places.find(|place| introduces_anything(&line[*place..], &PROPOSES))?;
        (!is_told(&line[..place])).then_some(place)
    };
    let Some(next) = next else {
        let anywhere = || {
            let mut places = words_behind(line, &[]);
            places.find(|place| introduces_anything(&line[*place..], &RESOLVES))
        };
        return own.or(first).or_else(anywhere).or_else(proposed).or_else(|| gone_on(line));
    };
    if is_recital(next) {
        return own;
    }
    let told = first.filter(|_| continues(next));
    own.or(told).or_else(|| proposed().filter(|_| proposes_before(line, next)))
}

/// Whether what is proposed in a line is what the motion asks, by the sign at the line’s end and by the line
/// that follows. A decision ends with a full stop, or with a colon before its list, whatever follows:
/// « …, il est proposé d’acheter trois lampes.⏎La dépense est de 300 $. » A whereas ends with a semicolon or a
/// comma, and tells what is proposed by others: « Attendu l’avis, il est proposé de fermer la cour;⏎Écrire à
/// l’Office. » There the next line must go on with the decision: « …, il est proposé d’acheter une lampe;⏎de
/// payer 300 $. » Where no sign is typed, the next line says it: one that begins with a verb asks for
/// something itself. And where that line resolves, or draws its conclusion, all before it are whereases.
fn proposes_before(line: &str, next: &str) -> bool {
    if introduces_anything(next, &RESOLVES) || begins_one_of(next, &THEREFORE) {
        return false;
    }
    match line.chars().next_back() {
        Some(';' | ',') => continues(next) && goes_on(of_list(next)),
        Some('.' | ':' | '!' | '?' | '…') => true,
        _ => continues(next) || !begins_with_infinitive(next) && !goes_on(next),
    }
}

/// Whether a line goes on with what the one before it began: one of a list, or in the middle of a sentence.
fn continues(line: &str) -> bool {
    line.starts_with(|sign: char| {
        sign.is_lowercase() || sign.is_numeric() || "-–—•·*".contains(sign)
    })
}

/// Whether what comes behind these words is what somebody else said: « Attendu que, selon l’avis de l’Office, »,
/// "Whereas, according to the Office,".
fn is_told(before: &str) -> bool {
    let folded = unmarked(before).replace('’', "'");
    let clause = folded.rsplit(';').next().unwrap_or_default();
    SAYS_WHO.iter().any(|words| clause.contains(words))
}

const SAYS_WHO: [&str; 7] =
    ["que,", " selon ", " suivant ", " d'apres ", "that,", "whereas,", "according to "];

/// How a whereas begins, without accents.
const RECITALS: [&str; 4] = ["attendu", "considerant", "whereas", "considering"];

/// Whether a line begins as a whereas: « Attendu que », « Et attendu que », « Vu la lettre », « Étant donné »,
/// but neither « Vue de la cour » nor « attendue en mai ».
fn is_recital(line: &str) -> bool {
    let line = bare(line);
    let mut words = line.split_whitespace();
    match (words.next(), words.next()) {
        (Some("vu" | "given"), _) | (Some("etant"), Some("donne")) => true,
        _ => RECITALS.contains(&first_word(&line).as_str()),
    }
}

/// Whether a line is one of a list.
fn is_of_list(line: &str) -> bool {
    of_list(line).len() < line.len()
}

/// A line without accents or capitals, nor the « et » before the last whereas.
fn bare(line: &str) -> String {
    let line = unmarked(line);
    let joined = ["et ", "and "].iter().find_map(|word| line.strip_prefix(word));
    joined.map(str::to_owned).unwrap_or(line)
}

/// Behind what a decision is introduced.
const SIGNS: [char; 6] = [',', ';', ':', '.', '–', '—'];

/// Where decisions are introduced behind a sign. « comme il est proposé » asks for nothing.
fn introduced<'a>(
    line: &'a str,
    words: &'a [&str],
) -> impl Iterator<Item = usize> + Clone + use<'a> {
    words_behind(line, &SIGNS).filter(move |place| introduces(&line[*place..], words))
}

/// Where a decision goes on without an introduction: « Attendu le froid; de demander du chauffage ». All that
/// comes behind it goes on so.
fn gone_on(line: &str) -> Option<usize> {
    let places: Vec<usize> = words_behind(line, &[';']).collect();
    let asked = places.iter().rev().take_while(|place| goes_on(&line[**place..])).count();
    places.get(places.len() - asked).copied()
}

/// Where the words of a line begin that stand behind one of these signs; behind anything where there are
/// none.
fn words_behind<'a>(
    line: &'a str,
    signs: &'a [char],
) -> impl Iterator<Item = usize> + Clone + use<'a> {
    let blanks = line.char_indices().filter(|(_, sign)| sign.is_whitespace());
    let words = blanks.map(|(place, blank)| place + blank.len_utf8());
    words.filter(move |place| {
        let before = line[..*place].trim_end();
        let begins = !line[*place..].starts_with(char::is_whitespace);
        begins && (signs.is_empty() || before.ends_with(signs))
    })
}

/// What a motion was called that came up again and had no number.
pub fn gist(text: &str) -> Cow<'_, str> {
    let (recitals, resolved) = recitals(text);
    let asked = resolved.join("\n");
    match typed(&asked).resolved.len() < asked.len() {
        true => title_of(text).into(),
        false => in_one_line(of_list(first_of((recitals, resolved)))),
    }
}

/// What a point was called under which a motion came up.
pub(super) fn title_of(text: &str) -> String {
    let (recitals, resolved) = recitals(text);
    let asked = match resolved.is_empty() {
        true => in_one_line(recitals.first().copied().unwrap_or_default()).into_owned(),
        false => resolved.join("\n"),
    };
    let said = typed(&asked).resolved;
    let first = of_list(said.lines().next().unwrap_or_default());
    let title = match said.len() < asked.len() {
        true => verb(first).unwrap_or(first),
        false => first,
    };
    let ends = |sign: char| matches!(sign, '.' | ';' | ',') || sign.is_whitespace();
    capital(title.trim_end_matches(ends))
}

/// A text of several lines in one.
fn in_one_line(text: &str) -> Cow<'_, str> {
    match text.contains('\n') {
        true => text.lines().map(str::trim).collect::<Vec<_>>().join(" ").into(),
        false => text.into(),
    }
}

/// The line that says what a motion asks, of its whereases and what is resolved behind them.
fn first_of<'a>((recitals, resolved): (Vec<&'a str>, Vec<&'a str>)) -> &'a str {
    resolved.first().or(recitals.first()).copied().unwrap_or_default()
}

#[cfg(test)]
mod tests;
