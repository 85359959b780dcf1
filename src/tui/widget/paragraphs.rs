//! A long text broken into the lines that are seen: soft breaks at spaces, never at a
//! no-break space.
//!
//! Breaks are kept per paragraph and found only for paragraphs that were looked at, so a
//! key costs what its paragraph costs, however long the text is.

use super::edit_buffer::Splice;
use super::glyph::glyphs;

/// One paragraph: its bytes without the line end, and where its lines start in it.
#[derive(Clone, Debug)]
struct Paragraph {
    bytes: usize,
    lines: Option<Vec<usize>>,
}

/// One line as seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Line {
    /// Which paragraph it belongs to.
    pub paragraph: usize,
    /// Which line of that paragraph it is.
    pub number: usize,
    /// Its first byte in the text.
    pub start: usize,
    /// The byte after its last, spaces at the break included, the line end not.
    pub end: usize,
    /// Whether the paragraph ends with it.
    pub last: bool,
}

/// The paragraphs of a text and the lines they are broken into.
#[derive(Clone, Debug)]
pub struct Paragraphs {
    width: usize,
    all: Vec<Paragraph>,
    /// A paragraph and its first byte, near where work goes on: places are counted from it.
    anchor: (usize, usize),
}

impl Paragraphs {
    /// The paragraphs of `text`, to be broken to `width` columns.
    pub fn new(text: &str, width: usize) -> Paragraphs {
        Paragraphs { width: width.max(1), all: split(text), anchor: (0, 0) }
    }

    /// Breaks to another width from now on.
    pub fn set_width(&mut self, width: usize) {
        let width = width.max(1);
        if width != self.width {
            self.width = width;
            self.all.iter_mut().for_each(|paragraph| paragraph.lines = None);
        }
    }

    /// Takes note of a change; `text` is the text after it.
    pub fn splice(&mut self, text: &str, splice: Splice) {
        let (first, start) = self.find(splice.at);
        let (last, last_start) = self.find(splice.at + splice.removed);
        let old_end = last_start + self.all[last].bytes;
        let new_end = old_end + splice.inserted - splice.removed;
        self.anchor = (first, start);
        self.all.splice(first..=last, split(&text[start..new_end]));
    }

    /// The line on which byte `at` stands. A place at a soft break belongs to the line
    /// after it.
    pub fn line_at(&mut self, text: &str, at: usize) -> Line {
        let (paragraph, start) = self.find(at);
        let lines = self.lines(text, paragraph, start);
        let number = lines.partition_point(|line| start + line <= at).saturating_sub(1);
        self.line(text, paragraph, start, number)
    }

    /// The line below.
    pub fn below(&mut self, text: &str, line: Line) -> Option<Line> {
        if !line.last {
            let (paragraph, start) = self.find(line.start);
            return Some(self.line(text, paragraph, start, line.number + 1));
        }
        (line.end < text.len()).then(|| self.line_at(text, line.end + 1))
    }

    /// The line above.
    pub fn above(&mut self, text: &str, line: Line) -> Option<Line> {
        let (paragraph, start) = self.find(line.start);
        if line.number > 0 {
            return Some(self.line(text, paragraph, start, line.number - 1));
        }
        (start > 0).then(|| self.line_at(text, start - 1))
    }

    /// The bytes of the paragraph in which `at` stands.
    pub fn paragraph_at(&mut self, at: usize) -> std::ops::Range<usize> {
        let (paragraph, start) = self.find(at);
        start..start + self.all[paragraph].bytes
    }

    /// The paragraph in which byte `at` stands and its first byte.
    fn find(&mut self, at: usize) -> (usize, usize) {
        let (mut paragraph, mut start) = self.anchor;
        while start > at && paragraph > 0 {
            paragraph -= 1;
            start -= self.all[paragraph].bytes + 1;
        }
        while paragraph + 1 < self.all.len() && start + self.all[paragraph].bytes < at {
            start += self.all[paragraph].bytes + 1;
            paragraph += 1;
        }
        self.anchor = (paragraph, start);
        self.anchor
    }

    fn lines(&mut self, text: &str, paragraph: usize, start: usize) -> &[usize] {
        let width = self.width;
        let entry = &mut self.all[paragraph];
        let end = start + entry.bytes;
        entry.lines.get_or_insert_with(|| break_lines(&text[start..end], width))
    }

    fn line(&mut self, text: &str, paragraph: usize, start: usize, number: usize) -> Line {
        let bytes = self.all[paragraph].bytes;
        let lines = self.lines(text, paragraph, start);
        let end = lines.get(number + 1).copied().unwrap_or(bytes);
        Line {
            paragraph,
            number,
            start: start + lines.get(number).copied().unwrap_or(bytes),
            end: start + end,
            last: number + 1 >= lines.len(),
        }
    }
}

fn split(text: &str) -> Vec<Paragraph> {
    text.split('\n').map(|part| Paragraph { bytes: part.len(), lines: None }).collect()
}

/// Where the lines of a paragraph start, the first at 0. Spaces at a break hang over the
/// right edge; a word longer than a line is broken where it must. Unlike a plain count of
/// columns, this knows the signs that are drawn for control characters.
pub fn break_lines(paragraph: &str, width: usize) -> Vec<usize> {
    let mut starts = vec![0];
    // Columns from the line's start to here, and to the last place it may be broken.
    let (mut columns, mut columns_at_break) = (0, 0);
    let (mut start, mut may_break) = (0, 0);
    for glyph in glyphs(paragraph, 0) {
        if glyph.shown == " " {
            columns += 1;
            (may_break, columns_at_break) = (glyph.at + 1, columns);
            continue;
        }
        if columns + glyph.columns > width && may_break > start {
            start = may_break;
            starts.push(start);
            columns -= columns_at_break;
        }
        if columns + glyph.columns > width && glyph.at > start {
            start = glyph.at;
            starts.push(start);
            columns = 0;
        }
        columns += glyph.columns;
    }
    starts
}

/// The lines a text that is only read falls into, without the spaces at their ends.
pub fn wrapped(text: &str, width: usize) -> Vec<&str> {
    let mut lines = Vec::new();
    for paragraph in text.split('\n') {
        let starts = break_lines(paragraph, width.max(1));
        for (number, start) in starts.iter().enumerate() {
            let end = starts.get(number + 1).copied().unwrap_or(paragraph.len());
            lines.push(paragraph[*start..end].trim_end_matches(' '));
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tui::widget::testing::awkward;
    use proptest::prelude::*;

    fn broken(text: &str, width: usize) -> Vec<&str> {
        let mut starts = break_lines(text, width);
        starts.push(text.len());
        starts.windows(2).map(|pair| &text[pair[0]..pair[1]]).collect()
    }

    #[test]
    fn lines_break_at_spaces_which_hang() {
        assert_eq!(broken("les bancs de l'îlot 3", 9), ["les bancs ", "de l'îlot ", "3"]);
        assert_eq!(broken("les  bancs", 3), ["les  ", "ban", "cs"]);
        assert_eq!(broken("", 9), [""]);
        assert_eq!(broken("   ", 2), ["   "]);
    }

    #[test]
    fn a_no_break_space_keeps_its_words_together() {
        assert_eq!(broken("coût : 5\u{a0}210\u{a0}$", 9), ["coût : ", "5\u{a0}210\u{a0}$"]);
        assert_eq!(broken("il dit\u{a0}: oui", 7), ["il ", "dit\u{a0}: ", "oui"]);
    }

    #[test]
    fn a_text_to_be_read_keeps_its_paragraphs() {
        assert_eq!(wrapped("un deux\n\ntrois", 4), ["un", "deux", "", "troi", "s"]);
    }

    #[test]
    fn a_word_too_long_is_broken_between_glyphs() {
        assert_eq!(broken("anticonstitution", 6), ["antico", "nstitu", "tion"]);
        assert_eq!(broken("漢字漢", 3), ["漢", "字", "漢"]);
        assert_eq!(broken("漢字", 1), ["漢", "字"]);
        assert_eq!(broken("un anticonstitution", 6), ["un ", "antico", "nstitu", "tion"]);
    }

    proptest! {
        #[test]
        fn every_line_fits_and_starts_where_the_one_before_ended(text in awkward(), width in 1usize..9) {
            let text = text.replace('\n', "");
            for line in broken(&text, width) {
                let mut seen = glyphs(line.trim_end_matches(' '), 0);
                let first = seen.next().map_or(0, |glyph| glyph.columns);
                let rest: usize = seen.map(|glyph| glyph.columns).sum();
                prop_assert!(rest == 0 || first + rest <= width, "{line:?}");
            }
            prop_assert_eq!(broken(&text, width).concat(), text);
        }
    }
}
