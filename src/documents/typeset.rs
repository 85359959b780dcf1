//! Typography over a whole document, before any writer has it: spaces, and ordinals with their endings
//! raised.

use std::borrow::Cow;

use super::model::{Block, Document, Inline, Line};
use crate::i18n::language::Language;
use crate::text::{ordinals, typography};

/// What is put in order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Pass {
    /// As it is written: the spaces of French, and its ordinals raised.
    Written,
    /// As it is made: what is held together, in either language.
    Made(Language),
    /// As it is made since the eleventh version of the seal: what somebody is called.
    Called,
}

/// The document with its typography in order, as it is written. English has its spaces since it was made
/// ([`held`]).
pub(super) fn typeset(document: &Document) -> Cow<'_, Document> {
    if document.language == Language::English {
        return Cow::Borrowed(document);
    }
    let mut document = document.clone();
    over(&mut document, Pass::Written);
    Cow::Owned(document)
}

/// Keeps a number with its sign, a day with its month, an hour with its “p.m.”, a title with its name. That
/// is done as a document is made and not as it is written, since minutes that were signed before are printed
/// as they were.
pub(super) fn held(document: &mut Document, held: Held) {
    if held >= Held::Numbers {
        over(document, Pass::Made(document.language));
    }
    if held >= Held::Names {
        over(document, Pass::Called);
    }
}

/// What is held together on a paper.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Held {
    /// Nothing more than was when it was signed, long ago.
    Nothing,
    /// Numbers, days and hours, as since the eighth version of the seal.
    Numbers,
    /// Names too, as now.
    #[default]
    Names,
}

fn over(document: &mut Document, pass: Pass) {
    let Document { issuers, title, mark, foot, logo, blocks: content, .. } = document;
    let text = |said: &mut String| text(said, pass);
    issuers.iter_mut().for_each(text);
    text(title);
    mark.iter_mut().for_each(text);
    text(foot);
    logo.iter_mut().for_each(|logo| text(&mut logo.told));
    blocks(content, pass);
}

fn text(text: &mut String, pass: Pass) {
    let mut set = |set: fn(&str) -> Cow<'_, str>| {
        if let Cow::Owned(set) = set(text) {
            *text = set;
        }
    };
    match pass {
        Pass::Written => set(typography::french),
        Pass::Called => set(typography::called),
        Pass::Made(Language::French) => set(typography::french_held),
        Pass::Made(Language::English) => {
            set(typography::english);
            set(typography::english_held);
        }
    }
}

fn line(line: &mut Line, pass: Pass) {
    for piece in &mut *line {
        match piece {
            // An address stays as it is.
            Inline::Text(said)
            | Inline::Strong(said)
            | Inline::Emphasis(said)
            | Inline::Link(said, _) => text(said, pass),
            Inline::Raised(_) | Inline::Break => {}
        }
    }
    if pass == Pass::Written {
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

fn blocks(blocks: &mut [Block], pass: Pass) {
    blocks.iter_mut().for_each(|found| block(found, pass));
}

fn block(block: &mut Block, pass: Pass) {
    let text = |said: &mut String| text(said, pass);
    let line = |said: &mut Line| line(said, pass);
    let blocks = |found: &mut [Block]| blocks(found, pass);
    match block {
        Block::Heading(_, said) | Block::Paragraph(said) | Block::Remark(said) => line(said),
        Block::Facts(facts) => facts.iter_mut().for_each(|(label, value)| {
            text(label);
            line(value);
        }),
        Block::List { items, .. } => items.iter_mut().for_each(|item| blocks(item)),
        Block::Names(items) => items.iter_mut().for_each(line),
        Block::Labels { labels, .. } => labels.iter_mut().for_each(line),
        Block::Table { head, rows }
        | Block::Aligned { head, rows, .. }
        | Block::Sheet { head, rows } => {
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
