//! Pictures: the file's own bytes go into the package, with their size and what they show.

use super::super::model::Picture;
use super::package::{Part, RELATIONS, Relations};
use super::xml::Xml;
use crate::picture::{self, Turn};

const DRAWING: &str = "http://schemas.openxmlformats.org/drawingml/2006";

/// In a twentieth of a point.
const EMU: u64 = 635;
/// A picture's dot is as large as a browser makes it, 96 to an inch.
const DOT: u64 = 9525;

/// The pictures of a document, each once.
#[derive(Default)]
pub struct Pictures {
    files: Vec<(String, Vec<u8>)>,
    shown: u32,
}

/// Where a picture stands.
#[derive(Clone, Copy)]
pub enum Place {
    /// In the text, like a letter.
    Inline,
    /// At the right margin, with the text beside it.
    Right,
}

impl Pictures {
    /// Puts a picture there, no larger than the given width and height (in twentieths of a point);
    /// no when it is of a kind that cannot be shown.
    pub fn put(
        &mut self,
        xml: &mut Xml,
        relations: &mut Relations,
        picture: &Picture,
        (place, most): (Place, (u32, u32)),
    ) -> bool {
        let Some((width, height)) = picture::size(&picture.bytes) else { return false };
        let ending = if picture.bytes.starts_with(b"\xFF\xD8") { "jpeg" } else { "png" };
        let turn = picture::turn(&picture.bytes);
        let (width, height) = (u64::from(width) * DOT, u64::from(height) * DOT);
        let most = (u64::from(most.0) * EMU, u64::from(most.1) * EMU);
        let (width, height) = match width > most.0 {
            true => (most.0, (height * most.0 / width).max(1)),
            false => (width, height),
        };
        let (width, height) = match height > most.1 {
            true => ((width * most.1 / height).max(1), most.1),
            false => (width, height),
        };
        let id = relations.part("image", &self.file(ending, &picture.bytes));
        self.shown += 1;
        // A word processor is told the size as it lies, and turns it.
        let size = if turn.is_sideways() { (height, width) } else { (width, height) };
        drawing(xml, place, (size, turn), self.shown, (&id, &picture.told));
        true
    }

    fn file(&mut self, ending: &str, bytes: &[u8]) -> String {
        if let Some((name, _)) = self.files.iter().find(|(_, known)| known == bytes) {
            return name.clone();
        }
        let name = format!("media/image{}.{ending}", self.files.len() + 1);
        self.files.push((name.clone(), bytes.to_owned()));
        name
    }

    /// The files, as parts.
    pub fn parts(self) -> impl Iterator<Item = Part> {
        self.files.into_iter().map(|(name, bytes)| Part { name, kind: "", bytes })
    }
}

fn drawing(xml: &mut Xml, place: Place, (size, turn): Lying, number: u32, of: (&str, &str)) {
    let word = format!("{DRAWING}/wordprocessingDrawing");
    xml.within("w:r", &[], |xml| {
        xml.within("w:drawing", &[], |xml| match place {
            Place::Inline => {
                let near: [(&str, &dyn std::fmt::Display); 5] = [
                    ("xmlns:wp", &word),
                    ("distT", &0),
                    ("distB", &0),
                    ("distL", &0),
                    ("distR", &0),
                ];
                xml.within("wp:inline", &near, |xml| {
                    xml.empty("wp:extent", &[("cx", &size.0), ("cy", &size.1)]);
                    content(xml, (size, turn), number, of);
                });
            }
            Place::Right => anchored(xml, &word, (size, turn), number, of),
        });
    });
}

fn anchored(xml: &mut Xml, word: &str, (size, turn): Lying, number: u32, of: (&str, &str)) {
    let attributes: [(&str, &dyn std::fmt::Display); 11] = [
        ("xmlns:wp", &word),
        ("distT", &0),
        ("distB", &144_000),
        ("distL", &216_000),
        ("distR", &0),
        ("simplePos", &0),
        ("relativeHeight", &number),
        ("behindDoc", &0),
        ("locked", &0),
        ("layoutInCell", &1),
        ("allowOverlap", &0),
    ];
    xml.within("wp:anchor", &attributes, |xml| {
        xml.empty("wp:simplePos", &[("x", &0), ("y", &0)]);
        xml.within("wp:positionH", &[("relativeFrom", &"margin")], |xml| {
            xml.within("wp:align", &[], |xml| xml.text("right"));
        });
        xml.within("wp:positionV", &[("relativeFrom", &"margin")], |xml| {
            xml.within("wp:align", &[], |xml| xml.text("top"));
        });
        xml.empty("wp:extent", &[("cx", &size.0), ("cy", &size.1)]);
        xml.empty("wp:wrapSquare", &[("wrapText", &"left")]);
        content(xml, (size, turn), number, of);
    });
}

/// A size as it lies in the file, and how it is turned.
type Lying = ((u64, u64), Turn);

fn content(xml: &mut Xml, ((width, height), turn): Lying, number: u32, (id, told): (&str, &str)) {
    let picture = format!("{DRAWING}/picture");
    let name = format!("Image {number}");
    xml.empty("wp:docPr", &[("id", &number), ("name", &name), ("descr", &told)]);
    xml.within("a:graphic", &[("xmlns:a", &format!("{DRAWING}/main"))], |xml| {
        xml.within("a:graphicData", &[("uri", &picture)], |xml| {
            xml.within("pic:pic", &[("xmlns:pic", &picture)], |xml| {
                xml.within("pic:nvPicPr", &[], |xml| {
                    xml.empty("pic:cNvPr", &[("id", &number), ("name", &name), ("descr", &told)]);
                    xml.empty("pic:cNvPicPr", &[]);
                });
                xml.within("pic:blipFill", &[], |xml| {
                    xml.empty("a:blip", &[("xmlns:r", &RELATIONS), ("r:embed", &id)]);
                    xml.within("a:stretch", &[], |xml| xml.empty("a:fillRect", &[]));
                });
                xml.within("pic:spPr", &[], |xml| {
                    // In sixty thousandths of a degree.
                    let (quarters, mirrored) = turn.quarters();
                    let rotation = u64::from(quarters) * 5_400_000;
                    let mut turned: Vec<(&str, &dyn std::fmt::Display)> = Vec::new();
                    if !turn.is_none() {
                        turned.push(("rot", &rotation));
                    }
                    if mirrored {
                        turned.push(("flipH", &1));
                    }
                    xml.within("a:xfrm", &turned, |xml| {
                        xml.empty("a:off", &[("x", &0), ("y", &0)]);
                        xml.empty("a:ext", &[("cx", &width), ("cy", &height)]);
                    });
                    xml.within("a:prstGeom", &[("prst", &"rect")], |xml| {
                        xml.empty("a:avLst", &[]);
                    });
                });
            });
        });
    });
}
