//! Runs of text with their emphasis, and links.

use super::super::address::address;
use super::super::model::Inline;
use super::package::Relations;
use super::xml::Xml;

/// A run in a style of letters.
pub fn run(xml: &mut Xml, style: Option<&str>, inside: impl FnOnce(&mut Xml)) {
    xml.within("w:r", &[], |xml| {
        if let Some(style) = style {
            xml.within("w:rPr", &[], |xml| xml.value("w:rStyle", &style));
        }
        inside(xml);
    });
}

/// Plain text.
pub fn plain(xml: &mut Xml, text: &str) {
    run(xml, None, |xml| letters(xml, text));
}

fn letters(xml: &mut Xml, text: &str) {
    xml.within("w:t", &[("xml:space", &"preserve")], |xml| xml.text(text));
}

/// A line of text.
pub fn line(xml: &mut Xml, line: &[Inline], relations: &mut Relations) {
    for piece in line {
        match piece {
            Inline::Text(text) => plain(xml, text),
            Inline::Strong(text) => run(xml, Some("Strong"), |xml| letters(xml, text)),
            Inline::Emphasis(text) => run(xml, Some("Emphasis"), |xml| letters(xml, text)),
            Inline::Link(text, to) => match address(to) {
                Some(address) => {
                    let id = relations.address(&address);
                    xml.within("w:hyperlink", &[("r:id", &id)], |xml| {
                        run(xml, Some("Link"), |xml| letters(xml, text));
                    });
                }
                None => plain(xml, text),
            },
            Inline::Break => run(xml, None, |xml| xml.empty("w:br", &[])),
        }
    }
}
