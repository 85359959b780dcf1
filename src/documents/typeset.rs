//! Typography over a whole document, before any writer has it: spaces, and ordinals with their endings
//! raised.

use std::borrow::Cow;

use super::model::{Block, Document, Inline, Line};
use crate::i18n::language::Language;
use crate::text::{ordinals, typography};

/// The document with its typography in order. English has its spaces since it was made ([`english`]).
pub(super) fn typeset(document: &Document) -> Cow<'_, Document> {
    if document.language == Language::English {
        return Cow::Borrowed(document);
    }
    let mut document = document.clone();
    over(&mut document);
    Cow::Owned(document)
}

/// Keeps « No. » with its number and an hour with its « p.m. » in an English document. That is done as it
/// is made and not as it is written, since minutes that were signed before are printed as they were.
pub(super) fn english(document: &mut Document) {
    if document.language == Language::English {
        over(document);
    }
}

fn over(document: &mut Document) {
    let Document { issuers, title, mark, foot, logo, blocks: content, language, .. } = document;
    let language = *language;
    let text = |said: &mut String| text(said, language);
    issuers.iter_mut().for_each(text);
    text(title);
    mark.iter_mut().for_each(text);
    text(foot);
    logo.iter_mut().for_each(|logo| text(&mut logo.told));
    blocks(content, language);
}

fn text(text: &mut String, language: Language) {
    let set = match language {
        Language::French => typography::french(text),
        Language::English => typography::english(text),
    };
    if let Cow::Owned(set) = set {
        *text = set;
    }
}

fn line(line: &mut Line, language: Language) {
    for piece in &mut *line {
        match piece {
            // An address stays as it is.
            Inline::Text(said)
            | Inline::Strong(said)
            | Inline::Emphasis(said)
            | Inline::Link(said, _) => text(said, language),
            Inline::Raised(_) | Inline::Break => {}
        }
    }
    if language == Language::French {
        *line = std::mem::take(line).into_iter().flat_map(raised).collect();
    }
}

/// A plain text as the line in which it is set.
pub(super) fn set(text: &str, language: Language) -> Line {
    let piece = Inline::Text(text.to_owned());
    match language {
        Language::French => raised(piece),
        Language::English => vec![piece],
    }
}

/// A piece with the endings of its ordinals raised. What leads somewhere stays in one piece.
fn raised(piece: Inline) -> Line {
    let (text, like): (_, fn(String) -> Inline) = match &piece {
        Inline::Text(text) => (text, Inline::Text),
        Inline::Strong(text) => (text, Inline::Strong),
        Inline::Emphasis(text) => (text, Inline::Emphasis),
        Inline::Link(..) | Inline::Raised(_) | Inline::Break => return vec![piece],
    };
    let parts = ordinals::parts(text).into_iter().map(|(part, is_ending)| {
        let part = like(part.to_owned());
        if is_ending { Inline::Raised(Box::new(part)) } else { part }
    });
    parts.collect()
}

fn blocks(blocks: &mut [Block], language: Language) {
    blocks.iter_mut().for_each(|found| block(found, language));
}

fn block(block: &mut Block, language: Language) {
    let text = |said: &mut String| text(said, language);
    let line = |said: &mut Line| line(said, language);
    let blocks = |found: &mut [Block]| blocks(found, language);
    match block {
        Block::Heading(_, said) | Block::Paragraph(said) | Block::Remark(said) => line(said),
        Block::Facts(facts) => facts.iter_mut().for_each(|(label, value)| {
            text(label);
            line(value);
        }),
        Block::List { items, .. } => items.iter_mut().for_each(|item| blocks(item)),
        Block::Names(items) => items.iter_mut().for_each(line),
        Block::Labels { labels, .. } => labels.iter_mut().for_each(line),
        Block::Table { head, rows } | Block::Sheet { head, rows } => {
            head.iter_mut().for_each(text);
            rows.iter_mut().flatten().for_each(line);
        }
        Block::Framed { label, blocks: content } => {
            text(label);
            blocks(content);
        }
        Block::Blanks(labels) => labels.iter_mut().for_each(text),
        Block::Signatures(signatures) => {
            for signature in signatures {
                text(&mut signature.name);
                text(&mut signature.role);
                text(&mut signature.date);
            }
        }
        Block::Chart(chart) => {
            text(&mut chart.title);
            chart.places.iter_mut().for_each(text);
            chart.series.iter_mut().for_each(|series| text(&mut series.name));
        }
        Block::Picture(picture) => text(&mut picture.told),
        Block::Rule | Block::Cut | Block::NewPage => {}
    }
}
