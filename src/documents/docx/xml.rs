//! XML that is well formed by construction: what is opened is closed, and every text is escaped.

use std::fmt::{Display, Write};

use crate::text::visible::visible;

/// An attribute: its name and its value.
pub type Attribute<'a> = (&'a str, &'a dyn Display);

/// XML on its way.
#[derive(Default)]
pub struct Xml(String);

impl Xml {
    /// An XML file that holds one element.
    pub fn file(tag: &str, attributes: &[Attribute<'_>], inside: impl FnOnce(&mut Self)) -> String {
        let mut xml =
            Self("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n".to_owned());
        xml.within(tag, attributes, inside);
        xml.0
    }

    /// An element and what is in it.
    pub fn within(
        &mut self,
        tag: &str,
        attributes: &[Attribute<'_>],
        inside: impl FnOnce(&mut Self),
    ) {
        self.open(tag, attributes, ">");
        inside(self);
        self.0.push_str("</");
        self.0.push_str(tag);
        self.0.push('>');
    }

    /// An element with nothing in it.
    pub fn empty(&mut self, tag: &str, attributes: &[Attribute<'_>]) {
        self.open(tag, attributes, "/>");
    }

    /// An element that only has a value: `<w:sz w:val="23"/>`.
    pub fn value(&mut self, tag: &str, value: &dyn Display) {
        self.empty(tag, &[("w:val", value)]);
    }

    /// Text.
    pub fn text(&mut self, text: &str) {
        escape(&mut self.0, text);
    }

    fn open(&mut self, tag: &str, attributes: &[Attribute<'_>], end: &str) {
        self.0.push('<');
        self.0.push_str(tag);
        for (name, value) in attributes {
            // Writing into a String cannot fail.
            let _ = write!(self.0, " {name}=\"");
            escape(&mut self.0, &value.to_string());
            self.0.push('"');
        }
        self.0.push_str(end);
    }
}

/// Control characters become signs, a tab a space: XML has no way to write most of them at all, nor
/// the two characters that are none.
fn escape(out: &mut String, text: &str) {
    let text = text.replace('\t', " ");
    for letter in visible(&text).chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\u{FFFE}' | '\u{FFFF}' => {
                let _ = write!(out, "‹U+{:04X}›", u32::from(letter));
            }
            other => out.push(other),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_text_ends_an_element_or_is_illegal() {
        let file = Xml::file("a", &[("b", &"\"<\u{1}")], |xml| {
            xml.empty("c", &[]);
            xml.text("</a> & ]]>\u{0}\t\u{FFFF}");
        });
        let (declaration, element) = file.split_once('\n').unwrap();
        assert!(declaration.starts_with("<?xml "));
        assert_eq!(element, "<a b=\"&quot;&lt;␁\"><c/>&lt;/a&gt; &amp; ]]&gt;␀ ‹U+FFFF›</a>");
    }
}
