//! The boxes around the printed pages.

use super::super::model::Document;
use super::super::pdf;
use super::put;
use crate::text::visible::visible;

/// The lines at the head and foot of each printed page.
pub(super) fn rules(document: &Document) -> String {
    if document.is_labels() {
        return "@page { margin: 0; }\n".to_owned();
    }
    let (before, between) = &document.page;
    let mut rules =
        format!("@page {{\n  @bottom-left {{ content: {}; }}\n", css_string(&document.foot));
    let (before, between) = (css_string(before), css_string(between));
    let number = format!("{before} counter(page) {between} counter(pages)");
    put(&mut rules, format_args!("  @bottom-right {{ content: {number}; }}\n"));
    if let Some(mark) = &document.mark {
        put(&mut rules, format_args!("  @top-right {{ content: {}; }}\n", css_string(mark)));
    }
    rules.push_str("}\n");
    if document.large {
        rules.push_str(&large_rules(&document.foot));
    }
    // On the first page the mark stands under the title.
    rules.push_str("@page :first { @top-right { content: none; } }\n");
    // As in the PDF, one page on a wall needs no number; what is printed on further ones has theirs.
    let (scale, numbered) = pdf::posted(document);
    if !numbered {
        rules.push_str("@page :first { @bottom-right { content: none; } }\n");
        put(
            &mut rules,
            format_args!("@media print {{ main {{ zoom: {:.2}; }} }}\n", scale * WIDER),
        );
    }
    rules
}

/// How many times the size of the PDF's letters a browser's are that need no more room: they are whichever
/// are installed, and wider.
const WIDER: f32 = 0.9;

/// The letters of the lines at the head and foot in large print: as large as the text, unless the foot
/// needs more than two lines then.
fn large_rules(foot: &str) -> String {
    let size = if foot.chars().count() <= LONG_FOOT { 18 } else { 12 };
    let font = "Verdana, \"Liberation Sans\", sans-serif";
    format!(
        "@page {{ @bottom-left {{ font: {size}pt {font}; }} @bottom-right {{ font: {size}pt {font}; white-space: nowrap; }} \
         @top-right {{ font: bold 18pt {font}; }} }}\n"
    )
}

/// So many letters a foot of two lines has in large print, beside the number of the page.
const LONG_FOOT: usize = 56;

/// A text as a CSS string: everything but letters and digits as a code, so that nothing in it ends
/// the string or the style.
pub(super) fn css_string(text: &str) -> String {
    let mut out = String::from("\"");
    for letter in visible(text).chars() {
        if letter.is_alphanumeric() || letter == ' ' {
            out.push(letter);
        } else {
            // The space ends the code and is not part of the text.
            put(&mut out, format_args!("\\{:X} ", u32::from(letter)));
        }
    }
    out.push('"');
    out
}
