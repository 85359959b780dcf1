//! What surrounds the text: the page, the lines at its head and foot, the settings.

use super::super::model::Document;
use super::look::{Look, MM, PAPER, foot_is_long};
use super::package::{Part, RELATIONS, Relations, WORD};
use super::styles::lang;
use super::text::{line, plain, run};
use super::xml::Xml;

/// The lines at the head and foot of the pages.
pub struct Edges {
    /// Their parts.
    pub parts: Vec<Part>,
    /// What the section says of them: the kind, on which pages, the code.
    references: Vec<(&'static str, &'static str, String)>,
}

/// The lines of a document: at the foot what it is and the page's number, at the head from the second
/// page on the mark, which stands under the title on the first. One page on a wall needs no number; what a
/// word processor puts on further ones has theirs.
pub fn parts(document: &Document, look: &Look, relations: &mut Relations) -> Edges {
    let mut edges = Edges { parts: Vec::new(), references: Vec::new() };
    let mut add = |name: &str, kind: &'static str, pages, text: String| {
        let name = format!("{name}.xml");
        edges.references.push((kind, pages, relations.part(kind, &name)));
        edges.parts.push(Part { name, kind, bytes: text.into_bytes() });
    };
    add("footer1", "footer", "default", foot(document, true));
    if document.mark.is_some() || !look.numbered {
        add("footer2", "footer", "first", foot(document, look.numbered));
    }
    if let Some(mark) = &document.mark {
        add("header1", "header", "default", head(mark));
        add("header2", "header", "first", head(""));
    }
    edges
}

fn head(mark: &str) -> String {
    edge("w:hdr", "Header", |xml| {
        if !mark.is_empty() {
            plain(xml, mark);
        }
    })
}

fn foot(document: &Document, numbered: bool) -> String {
    edge("w:ftr", "Footer", |xml| {
        line(xml, &document.set(&document.foot), &mut Relations::default());
        if !numbered {
            return;
        }
        // Beside a long one there is no room for the number.
        run(xml, None, |xml| {
            if foot_is_long(document) {
                xml.empty("w:br", &[]);
            }
            xml.empty("w:tab", &[]);
        });
        plain(xml, &document.page.0);
        field(xml, " PAGE ");
        plain(xml, &document.page.1);
        field(xml, " NUMPAGES ");
    })
}

fn edge(tag: &str, style: &str, inside: impl FnOnce(&mut Xml)) -> String {
    Xml::file(tag, &[("xmlns:w", &WORD), ("xmlns:r", &RELATIONS)], |xml| {
        xml.within("w:p", &[], |xml| {
            xml.within("w:pPr", &[], |xml| xml.value("w:pStyle", &style));
            inside(xml);
        });
    })
}

/// What the word processor fills in.
fn field(xml: &mut Xml, what: &str) {
    xml.within("w:fldSimple", &[("w:instr", &what)], |xml| plain(xml, "1"));
}

/// The page: its size, its margins and its lines.
pub fn section(xml: &mut Xml, look: &Look, edges: Option<&Edges>) {
    xml.within("w:sectPr", &[], |xml| {
        let references = edges.map(|edges| &edges.references[..]).unwrap_or_default();
        for (kind, pages, code) in references {
            xml.empty(&format!("w:{kind}Reference"), &[("w:type", pages), ("r:id", code)]);
        }
        xml.empty("w:pgSz", &[("w:w", &PAPER.0), ("w:h", &PAPER.1)]);
        let margins = look.margins;
        // The foot is 4 mm below the text, as on the printed page; one line of it takes 4 mm.
        let (head, foot) = match edges {
            // In large print a line takes 7 mm.
            Some(_) if look.large => ((8.0 * MM) as u32, (11.0 * MM) as u32),
            Some(_) => ((10.0 * MM) as u32, (15.5 * MM) as u32),
            None => (0, 0),
        };
        xml.empty(
            "w:pgMar",
            &[
                ("w:top", &margins.top),
                ("w:right", &margins.side),
                ("w:bottom", &margins.bottom),
                ("w:left", &margins.side),
                ("w:header", &head),
                ("w:footer", &foot),
                ("w:gutter", &0),
            ],
        );
        if references.len() > 1 {
            xml.empty("w:titlePg", &[]);
        }
    });
}

/// `settings.xml`: that it is a file of today's word processors, which lay it out as such, and its
/// language.
pub fn settings(document: &Document) -> String {
    Xml::file("w:settings", &[("xmlns:w", &WORD)], |xml| {
        xml.within("w:compat", &[], |xml| {
            xml.empty(
                "w:compatSetting",
                &[
                    ("w:name", &"compatibilityMode"),
                    ("w:uri", &"http://schemas.microsoft.com/office/word"),
                    ("w:val", &15),
                ],
            );
        });
        xml.value("w:themeFontLang", &lang(document.language));
    })
}
