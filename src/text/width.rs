//! Text measured, cut and padded in terminal columns.
//!
//! The unit is the grapheme: what a reader calls one character, however many code points it takes
//! (`e` + U+0301, a family of emoji). Nothing here ever splits one. Text is expected to have passed
//! through [`visible`](super::visible::visible): a control character counts as one column.

use std::borrow::Cow;
use std::ops::Range;
use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

/// The sign at the end of a text that was cut, one column wide.
const ELLIPSIS: char = '…';

/// How many columns the text takes in a terminal.
pub fn columns(text: &str) -> usize {
    if text.is_ascii() {
        return text.len();
    }
    if text.chars().all(is_plain) {
        return text.chars().count();
    }
    Graphemes::of(text).map(|g| g.columns).sum()
}

/// The text in at most `max` columns. What is too long ends with `…`; it may then be one column
/// shorter than `max`, where a wide character would not have fitted.
pub fn cut(text: &str, max: usize) -> Cow<'_, str> {
    if text.len() <= max && text.is_ascii() {
        return Cow::Borrowed(text);
    }
    // How much stays if the text turns out too long: all that leaves a column for the ellipsis.
    let (mut kept, mut used) = (0, 0);
    for grapheme in Graphemes::of(text) {
        used += grapheme.columns;
        if used > max {
            if max == 0 {
                return Cow::Borrowed("");
            }
            let mut cut = String::with_capacity(kept + ELLIPSIS.len_utf8());
            cut.push_str(&text[..kept]);
            cut.push(ELLIPSIS);
            return Cow::Owned(cut);
        }
        if used < max {
            kept = grapheme.bytes.end;
        }
    }
    Cow::Borrowed(text)
}

/// The text in at most `max` columns. What is too long loses its middle, where the ellipsis stands: of
/// paths and of names that begin alike the end tells them apart.
pub fn cut_middle<'a>(text: &'a str, max: usize, ellipsis: &str) -> Cow<'a, str> {
    if columns(text) <= max {
        return Cow::Borrowed(text);
    }
    let Some(room) = max.checked_sub(columns(ellipsis)) else { return Cow::Borrowed("") };
    let (head, tail) = (room - room / 2, room / 2);
    let (mut from, mut left) = (text.len(), tail);
    let graphemes: Vec<Grapheme> = Graphemes::of(text).collect();
    for grapheme in graphemes.iter().rev() {
        let Some(rest) = left.checked_sub(grapheme.columns) else { break };
        (from, left) = (grapheme.bytes.start, rest);
    }
    let (mut to, mut left) = (0, head);
    for grapheme in &graphemes {
        let Some(rest) = left.checked_sub(grapheme.columns) else { break };
        (to, left) = (grapheme.bytes.end, rest);
    }
    Cow::Owned(format!("{}{ellipsis}{}", text[..to].trim_end(), text[from..].trim_start()))
}

/// The text in exactly `width` columns: cut, or followed by spaces.
pub fn pad(text: &str, width: usize) -> String {
    let mut padded = cut(text, width).into_owned();
    let missing = width.saturating_sub(columns(&padded));
    padded.extend(std::iter::repeat_n(' ', missing));
    padded
}

/// The text in exactly `width` columns: cut, or preceded by spaces, as numbers are set.
pub fn pad_left(text: &str, width: usize) -> String {
    let text = cut(text, width);
    let mut padded = " ".repeat(width.saturating_sub(columns(&text)));
    padded.push_str(&text);
    padded
}

/// The lines, as ranges of bytes, that the text takes in a column of `width` columns.
///
/// A line ends at `\n` (which belongs to no range) or after the spaces behind a word. Those spaces
/// belong to their line and may hang over its end, so every place a cursor can stand is in a range:
/// it is on the last line that does not start after it. No-break spaces do not break a line. A word
/// longer than the line is split between graphemes. There is always at least one line; a `width` of
/// 0 counts as 1.
pub fn wrap(text: &str, width: usize) -> Vec<Range<usize>> {
    let width = width.max(1);
    let mut lines = Vec::new();
    let mut start = 0; // of the current line
    for paragraph in text.split('\n') {
        wrap_paragraph(paragraph, start, width, &mut lines);
        start += paragraph.len() + 1;
    }
    lines
}

fn wrap_paragraph(text: &str, offset: usize, width: usize, lines: &mut Vec<Range<usize>>) {
    let mut start = 0; // of the current line
    let mut used = 0; // columns from there
    let mut word = 0; // start of the current word
    let mut used_before_word = 0;
    let mut push = |line: Range<usize>| lines.push(offset + line.start..offset + line.end);
    for grapheme in Graphemes::of(text) {
        let here = grapheme.bytes.start;
        if breaks_after(&text[grapheme.bytes.clone()]) {
            used += grapheme.columns;
            word = grapheme.bytes.end;
            used_before_word = used;
            continue;
        }
        if used + grapheme.columns > width && word > start {
            push(start..word);
            start = word;
            used -= used_before_word;
            used_before_word = 0;
        }
        if used + grapheme.columns > width && here > start {
            push(start..here);
            (start, word) = (here, here);
            (used, used_before_word) = (0, 0);
        }
        used += grapheme.columns;
    }
    push(start..text.len());
}

/// Whether a line may end after this grapheme: the ordinary spaces, not U+00A0, U+2007 or U+202F.
fn breaks_after(grapheme: &str) -> bool {
    matches!(grapheme, " " | "\t" | "\u{2002}" | "\u{2003}" | "\u{2009}" | "\u{200A}" | "\u{3000}")
}

/// A grapheme: where it stands in the text, and its width.
struct Grapheme {
    bytes: Range<usize>,
    columns: usize,
}

/// The graphemes of a text in order. Segmentation looks several properties up for each character;
/// a run of plain letters, which is nearly all there is, goes without.
struct Graphemes<'a> {
    text: &'a str,
    next: usize,
}

impl<'a> Graphemes<'a> {
    fn of(text: &'a str) -> Self {
        Graphemes { text, next: 0 }
    }
}

impl Iterator for Graphemes<'_> {
    type Item = Grapheme;

    fn next(&mut self) -> Option<Grapheme> {
        let rest = &self.text[self.next..];
        let mut chars = rest.chars();
        let first = chars.next()?;
        let (len, columns) = if is_plain(first) && chars.next().is_none_or(is_plain) {
            (first.len_utf8(), 1)
        } else {
            let grapheme = rest.graphemes(true).next()?;
            (grapheme.len(), grapheme.width())
        };
        let start = self.next;
        self.next += len;
        Some(Grapheme { bytes: start..self.next, columns })
    }
}

/// A character one column wide that never joins a plain neighbour into one grapheme: Latin letters,
/// digits, typographical dashes, quotes, ellipsis and the narrow no-break space.
fn is_plain(c: char) -> bool {
    match c {
        ' '..='~' => true,
        '\u{AD}' => false, // the soft hyphen: drawn or not, each terminal its own way
        '\u{A0}'..'\u{300}' | '\u{2010}'..='\u{2027}' | '\u{202F}' => true,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const FAMILY: &str = "👨\u{200D}👩\u{200D}👧";

    #[test]
    fn columns_are_what_the_eye_sees() {
        for (text, expected) in [
            ("", 0),
            ("Tremblay", 8),
            ("Hélène", 6),
            ("He\u{301}le\u{300}ne", 6),
            ("漢字", 4),
            ("שלום", 4),
            (FAMILY, 2),
            ("« 5\u{202F}000\u{A0}$ »", 11),
        ] {
            assert_eq!(columns(text), expected, "{text}");
        }
        assert_eq!(columns(&"é".repeat(5_000)), 5_000);
        assert_eq!(columns(&"e\u{301}".repeat(5_000)), 5_000);
    }

    #[test]
    fn a_plain_character_is_one_column_and_stands_alone() {
        let plain: Vec<char> = ('\0'..=char::MAX).filter(|&c| is_plain(c)).collect();
        for &c in &plain {
            let text = c.to_string();
            assert_eq!(text.width(), 1, "U+{:04X}", c as u32);
            let pair = format!("{c}é");
            assert_eq!(pair.graphemes(true).count(), 2, "U+{:04X}", c as u32);
        }
    }

    #[test]
    fn a_cut_text_ends_with_an_ellipsis() {
        assert_eq!(cut("Tremblay", 8), "Tremblay");
        assert_eq!(cut("Tremblay", 7), "Trembl…");
        assert_eq!(cut("Hélène", 6), "Hélène");
        assert_eq!(cut("Hélène", 3), "Hé…");
        assert_eq!(cut("He\u{301}le\u{300}ne", 3), "He\u{301}…");
        assert_eq!(cut("abc", 1), "…");
        assert_eq!(cut("abc", 0), "");
        assert_eq!(cut("", 0), "");
        assert!(matches!(cut("Hélène", 6), Cow::Borrowed(_)));
    }

    #[test]
    fn a_text_cut_in_its_middle_keeps_both_ends() {
        let (one, other) = ("Déléguée, Association des Cèdres", "Déléguée, Association des Ormes");
        assert_eq!(cut_middle(one, 32, "…"), one);
        assert_eq!(cut_middle(one, 20, "…"), "Déléguée,…es Cèdres");
        assert_eq!(cut_middle(other, 20, "…"), "Déléguée,…des Ormes");
        assert_eq!(cut_middle("abcdef", 5, "…"), "ab…ef");
        assert_eq!(cut_middle("abcdef", 4, "…"), "ab…f");
        assert_eq!(cut_middle("abcdefgh", 6, "..."), "ab...h");
        assert_eq!(cut_middle("abcdef", 1, "…"), "…");
        assert_eq!(cut_middle("abcdef", 0, "…"), "");
        assert_eq!(cut_middle("漢字漢字", 6, "…"), "漢…字");
        assert_eq!(cut_middle("He\u{301}le\u{300}ne", 5, "…"), "He\u{301}…ne");
    }

    #[test]
    fn a_wide_character_is_never_halved() {
        assert_eq!(cut("漢字漢", 6), "漢字漢");
        assert_eq!(cut("漢字漢", 5), "漢字…");
        assert_eq!(cut("漢字漢", 4), "漢…");
        assert_eq!(cut("漢", 1), "…");
        assert_eq!(cut(&format!("ab{FAMILY}"), 3), "ab…");
        assert_eq!(pad("漢字漢", 4), "漢… ");
    }

    #[test]
    fn padding_is_exact() {
        assert_eq!(pad("Zoé", 5), "Zoé  ");
        assert_eq!(pad("Zoé", 2), "Z…");
        assert_eq!(pad_left("12", 5), "   12");
        assert_eq!(pad_left("123456", 5), "1234…");
        assert_eq!(pad("", 0), "");
    }

    fn wrapped(text: &str, width: usize) -> Vec<&str> {
        wrap(text, width).into_iter().map(|line| &text[line]).collect()
    }

    #[test]
    fn lines_end_after_words() {
        assert_eq!(wrapped("Il est proposé par", 8), ["Il est ", "proposé ", "par"]);
        assert_eq!(wrapped("Il est proposé", 7), ["Il est ", "proposé"]);
        assert_eq!(wrapped("", 10), [""]);
        assert_eq!(wrapped("un\n\ndeux\n", 10), ["un", "", "deux", ""]);
        assert_eq!(wrapped("abc   def", 4), ["abc   ", "def"]);
    }

    #[test]
    fn a_no_break_space_holds_its_words_together() {
        assert_eq!(
            wrapped("coûte 5\u{202F}000\u{A0}$ net", 10),
            ["coûte ", "5\u{202F}000\u{A0}$ ", "net"]
        );
    }

    #[test]
    fn a_word_longer_than_the_line_is_split_between_graphemes() {
        assert_eq!(wrapped("un abcdefghij", 4), ["un ", "abcd", "efgh", "ij"]);
        assert_eq!(wrapped("漢字漢", 3), ["漢", "字", "漢"]);
        assert_eq!(wrapped("e\u{301}e\u{301}e\u{301}", 2), ["e\u{301}e\u{301}", "e\u{301}"]);
        assert_eq!(wrapped(FAMILY, 1), [FAMILY]);
        assert_eq!(wrapped("ab", 0), ["a", "b"]);
        assert_eq!(wrapped(&"x".repeat(5_000), 80).len(), 63); // 5,000 / 80 = 62.5
    }

    fn texts() -> impl Strategy<Value = String> {
        let piece = prop_oneof![
            Just("a"),
            Just("é"),
            Just("e\u{301}"),
            Just("漢"),
            Just("ש"),
            Just(FAMILY),
            Just(" "),
            Just("\u{A0}"),
            Just("’"),
            Just("\n"),
            Just("🇨🇦"),
            Just("क्षि"),
            Just("\u{600}"),
        ];
        proptest::collection::vec(piece, 0..60).prop_map(|pieces| pieces.concat())
    }

    proptest! {
        /// The quick way finds the same graphemes as the library by itself.
        #[test]
        fn graphemes_are_those_of_unicode(text in texts()) {
            let ours: Vec<&str> = Graphemes::of(&text).map(|g| &text[g.bytes]).collect();
            let theirs: Vec<&str> = text.graphemes(true).collect();
            prop_assert_eq!(ours, theirs);
        }

        #[test]
        fn padding_is_exact_for_any_text(text in texts(), width in 0usize..40) {
            let text = text.replace('\n', "");
            prop_assert!(columns(&cut(&text, width)) <= width);
            prop_assert!(columns(&cut_middle(&text, width, "…")) <= width);
            prop_assert_eq!(columns(&pad(&text, width)), width);
            prop_assert_eq!(columns(&pad_left(&text, width)), width);
        }

        /// Every byte but the line breaks is on one line, and no line is too wide without its
        /// hanging spaces, unless it is a single grapheme.
        #[test]
        fn wrapping_loses_nothing(text in texts(), width in 1usize..20) {
            let lines = wrap(&text, width);
            let mut next = 0;
            for (i, line) in lines.iter().enumerate() {
                if i > 0 && line.start != next {
                    prop_assert_eq!(&text[next..line.start], "\n");
                }
                next = line.end;
                let words = text[line.clone()].trim_end_matches(' ');
                prop_assert!(columns(words) <= width || Graphemes::of(words).count() == 1);
            }
            prop_assert_eq!(next, text.len());
        }
    }
}
