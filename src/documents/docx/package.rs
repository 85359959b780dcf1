//! The file: a zip of XML parts, with what each part is and what it leads to. Nothing in it says when
//! it was made, so that the same document gives the same bytes.

use std::io::{self, Cursor, Write};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime};

use super::xml::Xml;
use crate::store::zip_writing::Zip;

/// The name space of the text.
pub const WORD: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
/// The name space of what leads from one part to another.
pub const RELATIONS: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006";
const CORE: &str =
    "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";
const TYPE: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/// What the text leads to: the other parts, pictures, addresses.
#[derive(Default)]
pub struct Relations(Vec<(String, String, bool)>);

impl Relations {
    /// Leads to a part of a kind; its code.
    pub fn part(&mut self, kind: &str, target: &str) -> String {
        self.add(kind, target, false)
    }

    /// Leads out of the file; its code.
    pub fn address(&mut self, target: &str) -> String {
        self.add("hyperlink", target, true)
    }

    fn add(&mut self, kind: &str, target: &str, outside: bool) -> String {
        let known = |(k, t, _): &(String, String, bool)| k == kind && t == target;
        let at = self.0.iter().position(known).unwrap_or_else(|| {
            self.0.push((kind.to_owned(), target.to_owned(), outside));
            self.0.len() - 1
        });
        format!("rId{}", at + 1)
    }

    fn file(&self) -> String {
        relations(|xml| {
            for (number, (kind, target, outside)) in (1..).zip(&self.0) {
                let id = format!("rId{number}");
                let kind = format!("{RELATIONS}/{kind}");
                let mut attributes: Vec<(&str, &dyn std::fmt::Display)> =
                    vec![("Id", &id), ("Type", &kind), ("Target", target)];
                if *outside {
                    attributes.push(("TargetMode", &"External"));
                }
                xml.empty("Relationship", &attributes);
            }
        })
    }
}

fn relations(inside: impl FnOnce(&mut Xml)) -> String {
    Xml::file("Relationships", &[("xmlns", &format!("{PACKAGE}/relationships"))], inside)
}

/// A part of the text's folder.
pub struct Part {
    /// Its name: `styles.xml`.
    pub name: String,
    /// What it is, the end of its type; empty for pictures, which their name tells.
    pub kind: &'static str,
    /// Its content.
    pub bytes: Vec<u8>,
}

/// The file of its parts, the text first.
///
/// # Errors
/// A part is larger than a zip file can hold.
pub fn package(core: &str, parts: &[Part], text_relations: &Relations) -> io::Result<Vec<u8>> {
    let mut file = Cursor::new(Vec::new());
    let mut zip = Zip::new(&mut file);
    add(&mut zip, "[Content_Types].xml", content_types(parts).as_bytes(), true)?;
    let root = relations(|xml| {
        let document = format!("{RELATIONS}/officeDocument");
        let targets =
            [("rId1", &*document, "word/document.xml"), ("rId2", CORE, "docProps/core.xml")];
        for (id, kind, target) in targets {
            xml.empty("Relationship", &[("Id", &id), ("Type", &kind), ("Target", &target)]);
        }
    });
    add(&mut zip, "_rels/.rels", root.as_bytes(), true)?;
    add(&mut zip, "docProps/core.xml", core.as_bytes(), true)?;
    add(&mut zip, "word/_rels/document.xml.rels", text_relations.file().as_bytes(), true)?;
    for part in parts {
        // Pictures are compressed already.
        add(&mut zip, &format!("word/{}", part.name), &part.bytes, !part.kind.is_empty())?;
    }
    zip.finish()?;
    Ok(file.into_inner())
}

fn add(zip: &mut Zip<'_>, name: &str, bytes: &[u8], compress: bool) -> io::Result<()> {
    let method = if compress { CompressionMethod::Deflated } else { CompressionMethod::Stored };
    let options = SimpleFileOptions::default()
        .compression_method(method)
        .last_modified_time(DateTime::default())
        .unix_permissions(0o644);
    zip.start_file(name, options)?;
    zip.write_all(bytes)
}

fn content_types(parts: &[Part]) -> String {
    Xml::file("Types", &[("xmlns", &format!("{PACKAGE}/content-types"))], |xml| {
        let rels = "application/vnd.openxmlformats-package.relationships+xml";
        let defaults = [
            ("rels", rels),
            ("xml", "application/xml"),
            ("png", "image/png"),
            ("jpeg", "image/jpeg"),
        ];
        for (ending, kind) in defaults {
            xml.empty("Default", &[("Extension", &ending), ("ContentType", &kind)]);
        }
        let core = "application/vnd.openxmlformats-package.core-properties+xml";
        xml.empty("Override", &[("PartName", &"/docProps/core.xml"), ("ContentType", &core)]);
        for part in parts.iter().filter(|part| !part.kind.is_empty()) {
            let (name, kind) =
                (format!("/word/{}", part.name), format!("{TYPE}.{}+xml", part.kind));
            xml.empty("Override", &[("PartName", &name), ("ContentType", &kind)]);
        }
    })
}

/// `docProps/core.xml`: the title, whose it is, and its language.
pub fn core(title: &str, creator: &str, lang: &str) -> String {
    let attributes: [(&str, &dyn std::fmt::Display); 2] = [
        ("xmlns:cp", &format!("{PACKAGE}/metadata/core-properties")),
        ("xmlns:dc", &"http://purl.org/dc/elements/1.1/"),
    ];
    Xml::file("cp:coreProperties", &attributes, |xml| {
        for (tag, text) in [("dc:title", title), ("dc:creator", creator), ("dc:language", lang)] {
            xml.within(tag, &[], |xml| xml.text(text));
        }
    })
}
