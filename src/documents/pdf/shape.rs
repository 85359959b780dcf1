//! From text to glyphs, once: what is measured is what is drawn.

use std::borrow::Cow;
use std::collections::HashMap;
use std::ops::Range;
use std::rc::Rc;

use rustybuzz::ttf_parser::Tag;
use rustybuzz::{Direction, Feature, Script, ShapePlan, UnicodeBuffer};
use unicode_segmentation::UnicodeSegmentation;

use super::Failed;
use super::fonts::{self, Face};
use crate::text::ordered::Map;

/// What stands for a letter that no face has. A glyph of its own, since what is read of the one that
/// every font has for this is lost.
const BOX: char = '▯';

/// A glyph; lengths are parts of the size.
#[derive(Debug, Clone, PartialEq)]
pub struct Glyph {
    /// Its number in the font.
    pub id: u16,
    /// How far the pen goes on.
    pub advance: f32,
    /// Where it stands from the pen.
    pub offset: (f32, f32),
    /// The part of the text that it shows.
    pub text: Range<usize>,
}

/// A text in one face.
#[derive(Debug, Clone, PartialEq)]
pub struct Run {
    /// The face.
    pub face: Face,
    /// The text.
    pub text: Rc<str>,
    /// Its glyphs, from left to right.
    pub glyphs: Vec<Glyph>,
    /// Whether it is read from right to left.
    pub leftward: bool,
}

impl Run {
    /// Its width as a part of the size.
    pub fn width(&self) -> f32 {
        self.glyphs.iter().map(|glyph| glyph.advance).sum()
    }

    /// How many of its glyphs are spaces that grow with the others of their line.
    pub fn elastic(&self) -> usize {
        self.glyphs.iter().filter(|glyph| is_elastic(&self.text[glyph.text.clone()])).count()
    }

    /// A part of it; `None` when a glyph reaches across one of the ends.
    pub fn slice(&self, part: Range<usize>) -> Option<Self> {
        let within = |glyph: &&Glyph| glyph.text.start < part.end && glyph.text.end > part.start;
        let mut glyphs: Vec<Glyph> = self.glyphs.iter().filter(within).cloned().collect();
        for glyph in &mut glyphs {
            if glyph.text.start < part.start || glyph.text.end > part.end {
                return None;
            }
            glyph.text = glyph.text.start - part.start..glyph.text.end - part.start;
        }
        Some(Self {
            face: self.face,
            text: self.text[part].into(),
            glyphs,
            leftward: self.leftward,
        })
    }
}

/// Whether a text is a space whose width may be changed to fill a line.
pub fn is_elastic(text: &str) -> bool {
    matches!(text, " " | "\u{a0}")
}

/// The faces, and what was shaped with them before.
pub struct Shaper {
    faces: Vec<rustybuzz::Face<'static>>,
    found: Map<Face, rustybuzz::Face<'static>>,
    plans: Map<(Face, Option<Script>), ShapePlan>,
    known: HashMap<(Face, Rc<str>), Vec<Rc<Run>>>,
    buffer: UnicodeBuffer,
}

impl Shaper {
    /// Reads the faces.
    ///
    /// # Errors
    /// A font that cannot be read.
    pub fn new() -> Result<Self, Failed> {
        let faces = Face::ALL.map(|face| rustybuzz::Face::from_slice(face.bytes(), 0));
        let faces = faces.into_iter().collect::<Option<Vec<_>>>();
        Ok(Self {
            faces: faces.ok_or_else(|| Failed("a font cannot be read".to_owned()))?,
            found: Map::new(),
            plans: Map::new(),
            known: HashMap::new(),
            buffer: UnicodeBuffer::new(),
        })
    }

    /// A text in a face; what the face lacks is taken from the one with signs, or from the computer's.
    pub fn shape(&mut self, face: Face, text: &str) -> Vec<Rc<Run>> {
        let key = (face, Rc::from(text));
        if let Some(runs) = self.known.get(&key) {
            return runs.clone();
        }
        let mut parts: Vec<(Face, Range<usize>)> = Vec::new();
        for (at, letter) in text.grapheme_indices(true) {
            let chosen = self.face_of(face, letter).unwrap_or(Face::Signs);
            let range = at..at + letter.len();
            match parts.last_mut() {
                Some((last, part)) if *last == chosen => part.end = range.end,
                _ => parts.push((chosen, range)),
            }
        }
        let shaped = parts.into_iter().map(|(face, part)| Rc::new(self.run(face, &text[part])));
        let runs: Vec<Rc<Run>> = shaped.collect();
        self.known.insert(key, runs.clone());
        runs
    }

    /// The width of a text as a part of the size.
    pub fn width(&mut self, face: Face, text: &str) -> f32 {
        self.shape(face, text).iter().map(|run| run.width()).sum()
    }

    /// Whether a letter of a text is in no face, and stands as a box.
    pub fn lacks(&mut self, face: Face, text: &str) -> bool {
        text.graphemes(true).any(|letter| self.face_of(face, letter).is_none())
    }

    /// The face of a letter, when there is one that has it.
    fn face_of(&mut self, wanted: Face, letter: &str) -> Option<Face> {
        let letter = &*simple(letter);
        let has = |face: Face| {
            let font = &self.faces[face.place().unwrap_or_default()];
            letter.chars().all(|c| is_made_up(c) || font.glyph_index(c).is_some())
        };
        if let Some(face) =
            [wanted, wanted.plain(), Face::Signs].into_iter().find(|face| has(*face))
        {
            return Some(face);
        }
        let found = fonts::found(letter)?;
        if !self.found.contains_key(&found) {
            self.found.insert(found, rustybuzz::Face::from_slice(found.bytes(), 0)?);
        }
        Some(found)
    }

    fn run(&mut self, face: Face, text: &str) -> Run {
        let found = self.found.get(&face);
        let font = found.unwrap_or_else(|| &self.faces[face.place().unwrap_or_default()]);
        let mut buffer = std::mem::take(&mut self.buffer);
        let (simple, places) = simple_run(text);
        buffer.push_str(&simple);
        buffer.guess_segment_properties();
        // The program's own faces have no letters that are written from right to left: those stand as
        // boxes, in order.
        let leftward = found.is_some() && buffer.direction() == Direction::RightToLeft;
        let direction = if leftward { Direction::RightToLeft } else { Direction::LeftToRight };
        buffer.set_direction(direction);
        let script = buffer.script();
        let plan = self.plans.or_insert_with((face, Some(script)), || {
            let off = |tag: &[u8; 4]| Feature::new(Tag::from_bytes(tag), 0, ..);
            let features = [off(b"liga"), off(b"clig"), off(b"dlig"), off(b"calt")];
            // Letters that are joined need all that their face does.
            let features = if found.is_some() { &[][..] } else { &features };
            ShapePlan::new(font, direction, Some(script), None, features)
        });
        let shaped = rustybuzz::shape_with_plan(font, plan, buffer);
        let em = font.units_per_em() as f32;
        let place = |cluster: u32| places.get(cluster as usize).copied().unwrap_or_default();
        let starts: Vec<usize> =
            shaped.glyph_infos().iter().map(|info| place(info.cluster)).collect();
        let lacking = font.glyph_index(BOX).map_or(0, |glyph| glyph.0);
        let box_width = font.glyph_index(BOX).and_then(|glyph| font.glyph_hor_advance(glyph));
        let pairs = shaped.glyph_infos().iter().zip(shaped.glyph_positions());
        let glyphs = pairs.map(|(info, position)| {
            let start = place(info.cluster);
            let next = starts.iter().copied().filter(|next| *next > start).min();
            let is_lacking = info.glyph_id == 0;
            let advance = match box_width {
                Some(width) if is_lacking => f32::from(width),
                _ => position.x_advance as f32,
            };
            Glyph {
                id: if is_lacking { lacking } else { info.glyph_id as u16 },
                advance: advance / em,
                offset: (position.x_offset as f32 / em, position.y_offset as f32 / em),
                text: start..next.unwrap_or(text.len()),
            }
        });
        let glyphs = glyphs.collect();
        self.buffer = shaped.clear();
        Run { face, text: text.into(), glyphs, leftward }
    }
}

/// A text with letters that were joined into one sign as they were typed: « ﬁ » is f and i, which every
/// face has.
fn simple(text: &str) -> Cow<'_, str> {
    if text.chars().any(|c| unjoined(c).is_some()) {
        Cow::Owned(simple_run(text).0)
    } else {
        text.into()
    }
}

/// The same, with the place in the text of each of its bytes: what is read is what was typed.
fn simple_run(text: &str) -> (String, Vec<usize>) {
    let (mut simple, mut places) = (String::with_capacity(text.len()), Vec::new());
    for (at, letter) in text.char_indices() {
        match unjoined(letter) {
            Some(letters) => simple.push_str(letters),
            None => simple.push(letter),
        }
        let inside = |place: usize| if unjoined(letter).is_some() { at } else { at + place };
        let from = places.len();
        places.extend((0..simple.len() - from).map(inside));
    }
    (simple, places)
}

fn unjoined(letter: char) -> Option<&'static str> {
    Some(match letter {
        'ﬀ' => "ff",
        'ﬁ' => "fi",
        'ﬂ' => "fl",
        'ﬃ' => "ffi",
        'ﬄ' => "ffl",
        'ﬅ' | 'ﬆ' => "st",
        _ => return None,
    })
}

/// Whether the shaper makes up for a letter that the font lacks: spaces, joiners, hyphens.
pub fn is_made_up(letter: char) -> bool {
    matches!(
        letter,
        '\u{a0}' | '\u{ad}' | '\u{2000}'..='\u{200f}' | '\u{2010}' | '\u{2011}' | '\u{202f}'
            | '\u{205f}' | '\u{fe00}'..='\u{fe0f}'
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_of_a_word_has_its_own_glyphs() {
        let mut shaper = Shaper::new().unwrap();
        let [run] = &shaper.shape(Face::Serif, "élection")[..] else { panic!("one run") };
        assert_eq!(run.glyphs.len(), 8);
        let part = run.slice(0..4).unwrap();
        assert_eq!((&*part.text, part.glyphs.len()), ("éle", 3));
        assert_eq!(part.glyphs[0].text, 0..2);
        let rest = run.slice(4..9).unwrap();
        assert!((part.width() + rest.width() - run.width()).abs() < 1e-4);
    }

    #[test]
    fn letters_are_not_joined_and_signs_come_from_their_face() {
        let mut shaper = Shaper::new().unwrap();
        assert_eq!(shaper.shape(Face::Serif, "office fin")[0].glyphs.len(), 10);
        let runs = shaper.shape(Face::Serif, "a␛☐b");
        let faces: Vec<Face> = runs.iter().map(|run| run.face).collect();
        assert_eq!(faces, [Face::Serif, Face::Signs, Face::Serif]);
        let [_, signs, _] = &runs[..] else { unreachable!() };
        assert!(signs.glyphs.iter().all(|glyph| glyph.id != 0));
    }

    #[test]
    fn letters_that_italics_and_bold_lack_stand_plain_and_none_is_lost() {
        let mut shaper = Shaper::new().unwrap();
        for (face, plain) in [
            (Face::SerifItalic, Face::Serif),
            (Face::SerifBold, Face::Serif),
            (Face::SansBold, Face::Sans),
        ] {
            for text in ["Église, Nguyễn, Łódź, Şahin « œuvre » — 3 ½", "Ёлка Σίσυφος ḍ"]
            {
                assert!(!shaper.lacks(face, text), "{text}");
            }
            let mut faces = |text: &str| -> Vec<Face> {
                shaper.shape(face, text).iter().map(|run| run.face).collect()
            };
            assert_eq!(faces("Nguyễn Şahin"), [face]);
            assert_eq!(faces("ça Ёлка"), [face, plain]);
        }
    }

    #[test]
    fn a_letter_that_no_face_has_is_a_box_of_some_width() {
        let mut shaper = Shaper::new().unwrap();
        let [run] = &shaper.shape(Face::Serif, "漢字")[..] else { panic!("one run") };
        let shown = shaper.shape(Face::Signs, "▯")[0].glyphs[0].clone();
        assert_eq!(run.glyphs.len(), 2);
        assert!(run.glyphs.iter().all(|glyph| glyph.id == shown.id && glyph.advance > 0.3));
    }

    #[test]
    fn joined_letters_are_those_they_are_made_of_and_read_as_they_were_typed() {
        let mut shaper = Shaper::new().unwrap();
        for face in [Face::Serif, Face::SerifBold, Face::Sans, Face::SansBold] {
            let [run] = &shaper.shape(face, "aﬁé")[..] else { panic!("one run") };
            let plain = shaper.shape(face, "afié")[0].clone();
            let ids = |run: &Run| run.glyphs.iter().map(|glyph| glyph.id).collect::<Vec<_>>();
            assert_eq!(ids(run), ids(&plain));
            assert_eq!(&*run.text, "aﬁé");
            // The sign takes three bytes behind the first.
            assert_eq!((run.glyphs[1].text.clone(), run.glyphs[3].text.clone()), (1..4, 4..6));
        }
        assert!(!shaper.lacks(Face::Serif, "aﬁé ☐") && shaper.lacks(Face::Serif, "a漢"));
    }

    #[test]
    fn spaces_and_accents_of_both_languages_are_there_in_every_text_face() {
        let mut shaper = Shaper::new().unwrap();
        let text = "ÀÂÄÆÇÉÈÊËÎÏÔŒÙÛÜŸàâäæçéèêëîïôœùûüÿ«»“”‘’–—…•°ºª$€%½²−×\u{a0}\u{202f}\u{2011}";
        for face in [Face::Serif, Face::SerifBold, Face::SerifItalic, Face::Sans, Face::SansBold] {
            let runs = shaper.shape(face, text);
            assert!(
                runs.len() == 1 && runs[0].glyphs.iter().all(|glyph| glyph.id != 0),
                "{face:?}"
            );
        }
    }
}
