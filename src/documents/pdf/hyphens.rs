//! Where words may be divided.

use std::rc::Rc;

use super::shape::Shaper;
use super::text::{After, Fragment, Piece};
use crate::i18n::language::Language;

/// Letters that stay together at either end of a word.
const LEAST: (usize, usize) = (2, 3);
/// Shorter words are not divided.
const SHORTEST: usize = 6;
/// Longer ones are no words: so many bytes the patterns take.
const LONGEST: usize = 45;

/// Divides a word into fragments at its syllables. Names and what is no word are left whole.
pub fn divide(
    shaper: &mut Shaper,
    fragment: Fragment,
    word: &str,
    language: Language,
    out: &mut Vec<Fragment>,
) {
    // The word lies between signs: « l’assemblée, » has its letters behind the apostrophe.
    let begins = word.rfind(['’', '\'', '«', '(', '\u{a0}', '\u{202f}']);
    let begins = begins.map_or(0, |at| at + word[at..].chars().next().map_or(0, char::len_utf8));
    let letters = word[begins..].trim_end_matches(|c: char| !c.is_alphabetic());
    let is_word = letters.chars().all(char::is_alphabetic)
        && letters.chars().count() >= SHORTEST
        && letters.len() <= LONGEST
        && !letters.starts_with(char::is_uppercase);
    let [piece] = &fragment.pieces[..] else {
        out.push(fragment);
        return;
    };
    if !is_word {
        out.push(fragment);
        return;
    }
    let lang = match language {
        Language::French => hypher::Lang::French,
        Language::English => hypher::Lang::English,
    };
    let (mut cut, mut at, mut parts) = (0, begins, Vec::new());
    for syllable in hypher::hyphenate(letters, lang) {
        at += syllable.len();
        let before = letters[..at - begins].chars().count();
        let behind = letters[at - begins..].chars().count();
        if before >= LEAST.0 && behind >= LEAST.1 {
            parts.push(cut..at);
            cut = at;
        }
    }
    parts.push(cut..word.len());
    let Some(hyphen) = hyphen(shaper, piece).filter(|_| parts.len() > 1) else {
        out.push(fragment);
        return;
    };
    let cut = parts.into_iter().map(|part| piece.run.slice(part)).collect::<Option<Vec<_>>>();
    let Some(runs) = cut else {
        out.push(fragment);
        return;
    };
    for run in runs {
        let piece = Piece { run: Rc::new(run), style: Rc::clone(&piece.style) };
        out.push(Fragment { pieces: vec![piece], after: After::Hyphen(hyphen.clone()) });
    }
    if let Some(last) = out.last_mut() {
        last.after = fragment.after;
    }
}

/// A hyphen that is seen as one, and read as a division: a copied word is whole again.
fn hyphen(shaper: &mut Shaper, piece: &Piece) -> Option<Piece> {
    let run = shaper.shape(piece.style.face, "-").into_iter().next()?;
    let mut run = (*run).clone();
    run.text = "\u{ad}".into();
    for glyph in &mut run.glyphs {
        glyph.text = 0..run.text.len();
    }
    Some(Piece { run: Rc::new(run), style: Rc::clone(&piece.style) })
}
