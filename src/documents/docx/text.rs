//! Runs of text with their emphasis, and links.

use super::super::address::address;
use super::super::model::Inline;
use super::package::Relations;
use super::xml::Xml;
use crate::text::hyphens::{is_held, is_inner};

/// A run in a style of letters.
pub fn run(xml: &mut Xml, style: Option<&str>, inside: impl FnOnce(&mut Xml)) {
    placed(xml, style, false, inside);
}

/// A run in a style of letters, raised or not.
fn placed(xml: &mut Xml, style: Option<&str>, is_raised: bool, inside: impl FnOnce(&mut Xml)) {
    xml.within("w:r", &[], |xml| {
        if style.is_some() || is_raised {
            xml.within("w:rPr", &[], |xml| {
                if let Some(style) = style {
                    xml.value("w:rStyle", &style);
                }
                if is_raised {
                    xml.value("w:vertAlign", &"superscript");
                }
            });
        }
        inside(xml);
    });
}

/// Plain text.
pub fn plain(xml: &mut Xml, text: &str) {
    run(xml, None, |xml| letters(xml, text, is_held));
}

/// Whether no line ends after the hyphen at a place of a text.
type Held = fn(&str, usize) -> bool;

/// Letters; a hyphen that no line ends after is an element of its own.
fn letters(xml: &mut Xml, text: &str, is_held: Held) {
    let mut from = 0;
    let held = text.match_indices('-').map(|(at, _)| at).filter(|at| is_held(text, *at));
    for at in held {
        xml.within("w:t", &[("xml:space", &"preserve")], |xml| xml.text(&text[from..at]));
        xml.empty("w:noBreakHyphen", &[]);
        from = at + 1;
    }
    xml.within("w:t", &[("xml:space", &"preserve")], |xml| xml.text(&text[from..]));
}

/// A line of text.
pub fn line(xml: &mut Xml, line: &[Inline], relations: &mut Relations) {
    for piece in line {
        self::piece(xml, piece, false, is_held, relations);
    }
}

/// A line of text whose compounds are not parted at their hyphens.
pub fn whole(xml: &mut Xml, line: &[Inline], relations: &mut Relations) {
    for piece in line {
        self::piece(xml, piece, false, is_inner, relations);
    }
}

fn piece(xml: &mut Xml, piece: &Inline, is_raised: bool, is_held: Held, relations: &mut Relations) {
    let mut said =
        |style, text: &str| placed(xml, style, is_raised, |xml| letters(xml, text, is_held));
    match piece {
        Inline::Text(text) => said(None, text),
        Inline::Strong(text) => said(Some("Strong"), text),
        Inline::Emphasis(text) => said(Some("Emphasis"), text),
        Inline::Raised(inner) => self::piece(xml, inner, true, is_held, relations),
        Inline::Link(text, to) => match address(to) {
            Some(address) => {
                let id = relations.address(&address);
                xml.within("w:hyperlink", &[("r:id", &id)], |xml| {
                    run(xml, Some("Link"), |xml| letters(xml, text, is_held));
                });
            }
            None => plain(xml, text),
        },
        Inline::Break => run(xml, None, |xml| xml.empty("w:br", &[])),
    }
}
