//! Typography over a whole document, before any writer has it.

use std::borrow::Cow;

use super::model::{Block, Document, Inline, Line};
use crate::i18n::language::Language;
use crate::text::typography;

/// The document with its spaces in order. English asks for nothing.
pub(super) fn typeset(document: &Document) -> Cow<'_, Document> {
    if document.language == Language::English {
        return Cow::Borrowed(document);
    }
    let mut document = document.clone();
    let Document { issuers, title, mark, foot, logo, blocks: content, .. } = &mut document;
    issuers.iter_mut().for_each(text);
    text(title);
    mark.iter_mut().for_each(text);
    text(foot);
    logo.iter_mut().for_each(|logo| text(&mut logo.told));
    blocks(content);
    Cow::Owned(document)
}

fn text(text: &mut String) {
    if let Cow::Owned(set) = typography::french(text) {
        *text = set;
    }
}

fn line(line: &mut Line) {
    for piece in line {
        match piece {
            // An address stays as it is.
            Inline::Text(said)
            | Inline::Strong(said)
            | Inline::Emphasis(said)
            | Inline::Link(said, _) => text(said),
            Inline::Break => {}
        }
    }
}

fn blocks(blocks: &mut [Block]) {
    blocks.iter_mut().for_each(block);
}

fn block(block: &mut Block) {
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
        Block::Rule | Block::NewPage => {}
    }
}
