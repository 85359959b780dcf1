//! A document as DOCX (WordprocessingML, ECMA-376), to go on writing in: headings, lists and page
//! numbers are real ones, and every kind of paragraph has its style.
//!
//! Written by hand, into parts (`package`) of XML (`xml`): of the crate that makes such files
//! (docx-rs 0.4) neither a table's heading that is repeated on each page, nor the language, the title
//! or what a picture shows can be had.

mod blocks;
mod chart;
mod forms;
mod frame;
mod labels;
pub(super) mod letters;
mod lists;
mod look;
mod package;
mod picture;
mod stacked;
mod stroke;
mod styles;
mod table;
#[cfg(test)]
mod tables_tests;
#[cfg(test)]
pub(super) mod tests;
mod text;
mod xml;

use std::io;

use super::model::{Block, Document};
use blocks::{Place, Writer};
use look::Look;
use package::{Part, RELATIONS, WORD};
use xml::Xml;

/// The file.
///
/// # Errors
/// It is larger than a zip file can be.
pub fn docx(document: &Document) -> io::Result<Vec<u8>> {
    let labels = document.blocks.iter().find_map(|block| match block {
        Block::Labels { sheet, .. } => Some(sheet),
        _ => None,
    });
    let look = forms::fitted(Look::of(document, labels), document);
    let mut writer = Writer::new(look, document);
    let margins =
        (!document.is_labels()).then(|| frame::parts(document, &look, &mut writer.relations));
    let text = Xml::file("w:document", &[("xmlns:w", &WORD), ("xmlns:r", &RELATIONS)], |xml| {
        xml.within("w:body", &[], |xml| {
            if !document.is_labels() {
                writer.head(xml, document);
            }
            writer.blocks(xml, &document.blocks, Place::of_page(&look));
            writer.end(xml);
            frame::section(xml, &look, margins.as_ref());
        });
    });
    let part = |name: &str, kind, text: String| Part {
        name: name.to_owned(),
        kind,
        bytes: text.into_bytes(),
    };
    let mut parts = vec![
        part("document.xml", "document.main", text),
        part("styles.xml", "styles", styles::styles(document, &look)),
        part("numbering.xml", "numbering", writer.lists.file()),
        part("settings.xml", "settings", frame::settings(document)),
        part("fontTable.xml", "fontTable", styles::fonts(&look)),
    ];
    for kind in ["styles", "numbering", "settings", "fontTable"] {
        writer.relations.part(kind, &format!("{kind}.xml"));
    }
    parts.extend(margins.into_iter().flat_map(|margins| margins.parts));
    parts.extend(writer.pictures.parts());
    let lang = styles::lang(document.language);
    let core = package::core(&document.title, &document.issuers.join(" · "), lang);
    package::package(&core, &parts, &writer.relations)
}
