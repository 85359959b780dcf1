//! What stands within a line of whereases: several of them, and the decision.

use super::super::list::of_list;
use super::super::typed::{
    ALONE, PROPOSES, RESOLVES, THEREFORE, begins_one_of, goes_on, introduces, introduces_anything,
    is_of_movers, resolving, verb,
};
use super::line::{Line, is_of_ours};
use crate::text::fold::unmarked;
use crate::text::infinitives::begins_with_infinitive;

/// The whereases of one line, each to its semicolon or its comma: « Attendu le froid; attendu le bruit, ».
pub(super) fn each(line: &str) -> Vec<&str> {
    let mut begins = begun_in(line);
    begins.push(line.len());
    begins.windows(2).map(|part| line[part[0]..part[1]].trim()).collect()
}

/// Where the whereases of a line begin. Behind a comma it is one that is built as the one before:
/// « Attendu que le comité, considérant le froid, a écrit » is one whereas.
fn begun_in(line: &str) -> Vec<usize> {
    let mut begins = vec![0];
    for place in words_behind(line, &[';', ',']) {
        if !is_recital(&line[place..]) {
            continue;
        }
        let before = begins.last().map(|begun| &line[*begun..place]).unwrap_or_default();
        if before.trim_end().ends_with(';') || is_built_as(before, &line[place..]) {
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

/// Where a decision begins in a line that begins as a whereas, before the line that follows it.
///
/// « Il est résolu » decides in any such line, but where a whereas tells what others resolved. « Il est
/// proposé » may tell what others propose, and decides only in the last whereas of the last such line, as
/// [`proposes_before`] says. Where nothing follows, the decision can be nowhere else, and less will do.
pub(super) fn decision_in(line: &Line<'_>, next: Option<&Line<'_>>) -> Option<usize> {
    let text = line.text;
    let first = line.resolved.first().copied();
    let own = line.resolved.iter().find(|place| !is_told(&text[..**place])).copied();
    let last = begun_in(text).pop().unwrap_or_default();
    let proposed = || {
        let mut places = words_behind(text, &SIGNS).filter(|place| *place > last);
        let place = places.find(|place| introduces_anything(&text[*place..], &PROPOSES))?;
        (!is_told(&text[..place])).then_some(place)
    };
    let anywhere = || {
        let mut places = words_behind(text, &[]);
        places.find(|place| introduces_anything(&text[*place..], &RESOLVES))
    };
    let Some(next) = next else {
        return own.or(first).or_else(anywhere).or_else(proposed).or_else(|| gone_on(text));
    };
    if next.is_recital {
        return own;
    }
    let told = first.filter(|_| continues(next.text));
    // « Vu le besoin il est résolu⏎d’écrire », « … il est résolu de demander : »
    let listed = || anywhere().filter(|_| text.ends_with(':') || continues(next.text));
    own.or(told).or_else(listed).or_else(|| proposed().filter(|_| proposes_before(text, next.text)))
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
const RECITALS: [&str; 8] =
    ["attendu", "considerant", "vu", "puisque", "puisqu", "whereas", "considering", "given"];

/// Whether a text begins as a whereas: « Attendu que », « Et attendu que », « Vu la lettre », « Étant donné »,
/// but neither « Vue de la cour » nor « attendue en mai ».
pub(in super::super) fn is_recital(text: &str) -> bool {
    let mut words =
        text.split(|sign: char| !sign.is_alphanumeric()).filter(|word| !word.is_empty());
    let mut next = || words.next().map(unmarked).unwrap_or_default();
    let first = next();
    let first = if matches!(first.as_str(), "et" | "and") { next() } else { first };
    match first.as_str() {
        "etant" => matches!(next().as_str(), "donne" | "donnee" | "donnes" | "donnees"),
        "compte" => next() == "tenu",
        word => RECITALS.contains(&word),
    }
}

/// Whether a line is nothing but the beginning of whereases: « Considérant : », « Attendu que : ».
pub(super) fn is_bare(line: &str) -> bool {
    let words = line.split(|sign: char| !sign.is_alphanumeric()).filter(|word| !word.is_empty());
    let mut words = words.map(unmarked).filter(|word| !matches!(word.as_str(), "que" | "that"));
    words.all(|word| RECITALS.contains(&word.as_str()) || word == "etant" || word == "donne")
}

/// Where the whereases begin behind who moves and seconds: « Il est proposé par X⏎Appuyé par Y⏎Attendu A; », in a
/// line of their own or behind a comma.
pub(super) fn begun_behind_movers(text: &str) -> Option<usize> {
    let place = |part: &str| part.as_ptr() as usize - text.as_ptr() as usize;
    let mut lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    let line = lines.find(|line| !is_of_movers(line))?;
    let at = place(line);
    if is_recital(line) {
        return (!text[..at].trim().is_empty()).then_some(at);
    }
    let mut behind = words_behind(line, &[',', ';']);
    let begun = behind.find(|place| is_recital(&line[*place..]))?;
    is_of_movers(&line[..begun]).then_some(at + begun)
}

/// Whether the head of a list says that the committee asks for what it lists: « Attendu le besoin, le comité
/// demande : ».
pub(super) fn lists_what_is_asked(head: &str) -> bool {
    let asks = |word: &str| ASKS.iter().any(|stem| unmarked(word).starts_with(stem));
    words_behind(head, &SIGNS)
        .any(|place| is_of_ours(&head[place..]) && head[place..].split_whitespace().any(asks))
}

/// How the verbs begin with which a committee asks for something.
const ASKS: [&str; 10] = [
    "demand",
    "recommand",
    "propos",
    "souhait",
    "exige",
    "reclam",
    "requier",
    "ask",
    "request",
    "recommend",
];

/// Whether a text resolves by a word alone: « Résolu : », “RESOLVED that”, with the capital that tells it from « résolu
/// de longue date ».
pub(super) fn resolves_alone(text: &str) -> bool {
    let is_said = text.starts_with(char::is_uppercase) && begins_one_of(text, &ALONE);
    let resolved = resolving(text).filter(|_| is_said);
    resolved.is_some_and(|resolved| {
        let before = text[..text.len() - resolved.len()].trim_end();
        before.ends_with(':')
            || verb(resolved).is_some()
            || begins_one_of(resolved, &["que", "qu", "that"])
    })
}

/// Where something is resolved in a line, behind a sign; `both` is the line with the next one. « Par conséquent »
/// behind a comma may belong to the whereas.
pub(super) fn resolved<'a>(line: &'a str, both: &'a str) -> impl Iterator<Item = usize> + use<'a> {
    words_behind(line, &SIGNS).filter(move |place| {
        let concludes = || begins_one_of(&both[*place..], &THEREFORE);
        introduces(&both[*place..], &RESOLVES)
            || resolves_alone(&both[*place..])
            || !line[..*place].trim_end().ends_with(',') && concludes()
    })
}

/// A line without accents or capitals, nor the « et » before the last whereas.
fn bare(line: &str) -> String {
    let line = unmarked(line);
    let joined = ["et ", "and "].iter().find_map(|word| line.strip_prefix(word));
    joined.map(str::to_owned).unwrap_or(line)
}

/// Behind what a decision is introduced.
pub(in super::super) const SIGNS: [char; 6] = [',', ';', ':', '.', '–', '—'];

/// Where a decision goes on without an introduction: « Attendu le froid; de demander du chauffage ». All that
/// comes behind it goes on so.
fn gone_on(line: &str) -> Option<usize> {
    let places: Vec<usize> = words_behind(line, &[';']).collect();
    let asked = places.iter().rev().take_while(|place| goes_on(&line[**place..])).count();
    places.get(places.len() - asked).copied()
}

/// Where the words of a line begin that stand behind one of these signs; behind anything where there are
/// none.
pub(in super::super) fn words_behind<'a>(
    line: &'a str,
    signs: &'a [char],
) -> impl Iterator<Item = usize> + Clone + use<'a> {
    let blanks = line.char_indices().filter(|(_, sign)| sign.is_whitespace());
    let words = blanks.map(|(place, blank)| place + blank.len_utf8());
    words.filter(move |place| {
        let begins = !line[*place..].starts_with(char::is_whitespace);
        begins && (signs.is_empty() || line[..*place].trim_end().ends_with(signs))
    })
}

/// The lists of whereases, which a test guards.
#[cfg(test)]
pub(in super::super) fn words() -> String {
    format!("{SAYS_WHO:?}{RECITALS:?}{ASKS:?}{SIGNS:?}")
}
