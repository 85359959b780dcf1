//! `numbering.xml`: the bullets and numbers of lists.

use super::package::WORD;
use super::xml::Xml;

/// As many levels as the format has.
pub const LEVELS: usize = 9;

/// What a list's numbers can begin with at most; word processors know no greater ones.
const GREATEST: u64 = 32_767;

/// The lists of a document.
#[derive(Default)]
pub struct Lists(Vec<(usize, u64)>);

impl Lists {
    /// The code of a list at a level: all lists with bullets are one, each numbered one begins anew.
    pub fn add(&mut self, level: usize, first: Option<u64>) -> usize {
        let Some(first) = first else { return 1 };
        self.0.push((level, first.min(GREATEST)));
        self.0.len() + 1
    }

    /// `numbering.xml`.
    pub fn file(&self) -> String {
        Xml::file("w:numbering", &[("xmlns:w", &WORD)], |xml| {
            for (id, numbered) in [(0, false), (1, true)] {
                xml.within("w:abstractNum", &[("w:abstractNumId", &id)], |xml| {
                    xml.value("w:multiLevelType", &"multilevel");
                    (0..LEVELS).for_each(|level| self::level(xml, level, numbered));
                });
            }
            xml.within("w:num", &[("w:numId", &1)], |xml| xml.value("w:abstractNumId", &0));
            for (id, (level, first)) in (2..).zip(&self.0) {
                xml.within("w:num", &[("w:numId", &id)], |xml| {
                    xml.value("w:abstractNumId", &1);
                    xml.within("w:lvlOverride", &[("w:ilvl", level)], |xml| {
                        xml.value("w:startOverride", first);
                    });
                });
            }
        })
    }
}

fn level(xml: &mut Xml, level: usize, numbered: bool) {
    xml.within("w:lvl", &[("w:ilvl", &level)], |xml| {
        xml.value("w:start", &1);
        xml.value("w:numFmt", if numbered { &"decimal" } else { &"bullet" });
        let bullet = ["•", "–", "·"][level % 3];
        match numbered {
            true => xml.value("w:lvlText", &format!("%{}.", level + 1)),
            false => xml.value("w:lvlText", &bullet),
        }
        xml.value("w:lvlJc", &"left");
        let left = 360 * (level + 1);
        xml.within("w:pPr", &[], |xml| {
            xml.empty("w:ind", &[("w:left", &left), ("w:hanging", &360)]);
        });
    });
}
