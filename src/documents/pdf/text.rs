//! A line of the model as pieces that lines are broken between.

use std::rc::Rc;

use unicode_linebreak::{BreakOpportunity, linebreaks};

use super::super::model::Inline;
use super::fonts::Face;
use super::hyphens;
use super::shape::{Run, Shaper};
use crate::i18n::language::Language;
use crate::text::hyphens::is_held;
use crate::text::visible::visible;

/// How a text is set.
#[derive(Debug, Clone, PartialEq)]
pub struct Style {
    /// Its face.
    pub face: Face,
    /// Its size in points.
    pub size: f32,
    /// Its grey: 0 is black.
    pub grey: u8,
    /// What is added behind each letter, as a part of the size.
    pub tracking: f32,
    /// How far it stands above the line, as a part of the size.
    pub rise: f32,
    /// Where it leads.
    pub link: Option<Rc<str>>,
}

impl Style {
    /// A black text.
    pub fn new(face: Face, size: f32) -> Self {
        Self { face, size, grey: 0, tracking: 0.0, rise: 0.0, link: None }
    }

    /// The same in another grey.
    pub fn grey(self, grey: u8) -> Self {
        Self { grey, ..self }
    }

    /// The same raised: some two thirds as large, its top a little above that of the capitals.
    fn raised(&self) -> Self {
        Self { size: self.size * 0.66, rise: 0.52, ..self.clone() }
    }
}

/// A text in one style and one face.
#[derive(Debug, Clone)]
pub struct Piece {
    /// Its glyphs.
    pub run: Rc<Run>,
    /// How it is set.
    pub style: Rc<Style>,
}

impl Piece {
    /// Its width in points.
    pub fn width(&self) -> f32 {
        let tracking = self.style.tracking * self.run.glyphs.len() as f32;
        (self.run.width() + tracking) * self.style.size
    }
}

/// What stands between two fragments when the line goes on, and when it ends there.
#[derive(Debug, Clone)]
pub enum After {
    /// Spaces that vanish at the line's end.
    Space(Piece),
    /// Nothing: after a hyphen or a slash, or within a word that is wider than the line.
    Nothing,
    /// Nothing; a hyphen when the line ends.
    Hyphen(Piece),
    /// The line ends.
    Break,
}

/// What no line ends within.
#[derive(Debug, Clone)]
pub struct Fragment {
    /// Its pieces.
    pub pieces: Vec<Piece>,
    /// What follows.
    pub after: After,
}

impl Fragment {
    /// Its width in points.
    pub fn width(&self) -> f32 {
        self.pieces.iter().map(Piece::width).sum()
    }

    /// Whether a line may end after the hyphen that it ends with.
    pub fn ends_with_hyphen(&self) -> bool {
        let is_hyphen = |piece: &Piece| piece.run.text.ends_with(['-', '\u{2010}']);
        matches!(self.after, After::Nothing) && self.pieces.last().is_some_and(is_hyphen)
    }

    /// Whether the word goes on in the next one, after a hyphen or where it may be divided.
    pub fn goes_on(&self) -> bool {
        self.ends_with_hyphen() || matches!(self.after, After::Hyphen(_))
    }

    /// How many letters and signs it has.
    pub fn letters(&self) -> usize {
        self.pieces.iter().map(|piece| piece.run.text.chars().count()).sum()
    }
}

/// How the pieces of a line look: the plain ones, the strong, those said otherwise.
pub struct Looks {
    /// Plain text.
    pub plain: Rc<Style>,
    /// What stands out.
    pub strong: Rc<Style>,
    /// What is said otherwise.
    pub emphasis: Rc<Style>,
    /// In which language words are divided; `None` leaves them whole.
    pub hyphens: Option<Language>,
}

/// The fragments of a line of the model.
pub fn fragments(shaper: &mut Shaper, line: &[Inline], looks: &Looks) -> Vec<Fragment> {
    let mut out = Vec::new();
    let parts: Vec<&[Inline]> = line.split(|piece| *piece == Inline::Break).collect();
    let last = parts.len() - 1;
    for (at, part) in parts.into_iter().enumerate() {
        let first = out.len();
        fragments_of_part(shaper, part, looks, &mut out);
        if at < last {
            match out[first..].last_mut() {
                Some(end) => end.after = After::Break,
                None => out.push(Fragment { pieces: Vec::new(), after: After::Break }),
            }
        }
    }
    out
}

/// A text in one style.
pub fn one_style(shaper: &mut Shaper, text: &str, style: Style) -> Vec<Fragment> {
    in_style(shaper, &[Inline::Text(text.to_owned())], style)
}

/// A line in one style, whatever its emphasis.
pub fn in_style(shaper: &mut Shaper, line: &[Inline], style: Style) -> Vec<Fragment> {
    let style = Rc::new(style);
    let looks = Looks {
        plain: Rc::clone(&style),
        strong: Rc::clone(&style),
        emphasis: style,
        hyphens: None,
    };
    fragments(shaper, line, &looks)
}

fn fragments_of_part(shaper: &mut Shaper, part: &[Inline], looks: &Looks, out: &mut Vec<Fragment>) {
    let mut text = String::new();
    // Each style with the end of its text.
    let mut styles: Vec<(usize, Rc<Style>)> = Vec::new();
    for piece in part {
        text.push_str(&visible(&piece.text().replace('\t', " ")));
        let (piece, is_raised) = match piece {
            Inline::Raised(inner) => (&**inner, true),
            piece => (piece, false),
        };
        let style = match piece {
            Inline::Strong(_) => Rc::clone(&looks.strong),
            Inline::Emphasis(_) => Rc::clone(&looks.emphasis),
            Inline::Link(_, to) => {
                Rc::new(Style { link: Some(to.as_str().into()), ..(*looks.plain).clone() })
            }
            Inline::Text(_) | Inline::Raised(_) | Inline::Break => Rc::clone(&looks.plain),
        };
        let style = if is_raised { Rc::new(style.raised()) } else { style };
        styles.push((text.len(), style));
    }
    let mut start = 0;
    for (end, kind) in linebreaks(&text) {
        if text[..end].ends_with('-') && is_held(&text, end - 1) {
            continue;
        }
        let whole = &text[start..end];
        let word = whole.trim_end_matches(' ');
        if word.is_empty() {
            start = end;
            continue;
        }
        let pieces = pieces(shaper, &text, start..start + word.len(), &styles);
        let spaces = &whole[word.len()..];
        // Behind what is raised, a space is as wide as any.
        let level = pieces.iter().rfind(|piece| piece.style.rise == 0.0);
        let after = match level.or(pieces.last()) {
            Some(last) if !spaces.is_empty() => {
                let style = Rc::clone(&last.style);
                let run = shaper.shape(style.face, " ").into_iter().next();
                run.map_or(After::Nothing, |run| After::Space(Piece { run, style }))
            }
            _ => After::Nothing,
        };
        let at_end = kind == BreakOpportunity::Mandatory && end == text.len();
        let after = if at_end { After::Nothing } else { after };
        let fragment = Fragment { pieces, after };
        match looks.hyphens {
            Some(language) => hyphens::divide(shaper, fragment, word, language, out),
            None => out.push(fragment),
        }
        start = end;
    }
}

/// A part of the text as pieces, one for each style and face.
fn pieces(
    shaper: &mut Shaper,
    text: &str,
    part: std::ops::Range<usize>,
    styles: &[(usize, Rc<Style>)],
) -> Vec<Piece> {
    let mut out = Vec::new();
    let mut start = part.start;
    for (end, style) in styles {
        let end = (*end).min(part.end);
        if end > start {
            let runs = shaper.shape(style.face, &text[start..end]);
            out.extend(runs.into_iter().map(|run| {
                let run = if style.rise == 0.0 { run } else { Rc::new(raised(&run, style.rise)) };
                Piece { run, style: Rc::clone(style) }
            }));
            start = end;
        }
    }
    out
}

/// A run that stands above the line.
fn raised(run: &Run, rise: f32) -> Run {
    let mut run = run.clone();
    run.glyphs.iter_mut().for_each(|glyph| glyph.offset.1 += rise);
    run
}
