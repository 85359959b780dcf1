//! Sentences on a terminal: broken between words, which a terminal does not do.

use std::borrow::Cow;
use std::io::IsTerminal;
use std::os::fd::AsFd;

use crate::text::joined::Joined;
use crate::text::visible::visible_lines;
use crate::text::width::wrap;

/// What stands before the further lines of a sentence.
const INDENT: &str = "  ";

/// The columns of a terminal; `None` for a file or a pipe, where nothing is broken.
pub fn width_of(stream: impl IsTerminal + AsFd) -> Option<usize> {
    if !stream.is_terminal() {
        return None;
    }
    let size = rustix::termios::tcgetwinsize(stream);
    Some(size.map_or(80, |size| usize::from(size.ws_col)).max(20))
}

/// Sentences, one a line, as they are written where a line has `width` columns, with nothing in
/// them that could drive the terminal.
pub fn prose(text: &str, width: Option<usize>) -> String {
    let text = visible_lines(text);
    let Some(width) = width else { return text.into_owned() };
    let lines = text.split('\n').map(|line| broken(line, width));
    lines.joined("\n")
}

fn broken(line: &str, width: usize) -> Cow<'_, str> {
    let lines = wrap(line, width);
    let [first, .., _] = lines.as_slice() else { return line.into() };
    let (first, rest) = line.split_at(first.end);
    let mut all = first.trim_end_matches(' ').to_owned();
    for range in wrap(rest, width.saturating_sub(INDENT.len())) {
        all.push('\n');
        all.push_str(INDENT);
        all.push_str(rest[range].trim_end_matches(' '));
    }
    all.into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sentence_breaks_between_words_and_only_on_a_terminal() {
        let text = "La colonne « No dossier » est inconnue. Que contient-elle?\nRien.";
        assert_eq!(prose(text, None), text);
        assert_eq!(prose(text, Some(80)), text);
        let broken = prose(text, Some(24));
        let expected = "La colonne « No dossier\n  » est inconnue. Que\n  contient-elle?\nRien.";
        assert_eq!(broken, expected);
    }

    #[test]
    fn a_word_that_is_longer_than_the_line_loses_nothing() {
        let path = "/home/ginette/Documents/comité/registre.ccr";
        let broken = prose(path, Some(20)).replace("\n  ", "");
        assert_eq!(broken, path);
    }
}
