//! The styles, by which whoever goes on writing changes the look of all paragraphs of a kind. Those
//! that every word processor knows bear its names, so that headings are headings to it.

use super::super::model::Document;
use super::look::Look;
use super::package::WORD;
use super::xml::Xml;
use crate::i18n::language::Language;

/// From the edge of a frame's bar to its text, in points; a bar is two points wide.
pub const FRAME_SPACE: u32 = 13;

/// From the margin to the text of a frame.
pub const FRAME: u32 = (FRAME_SPACE + 2) * 20;

/// How the paragraphs of a style are set.
#[derive(Default, Clone, Copy)]
struct Style {
    id: &'static str,
    /// The names in French and in English.
    names: (&'static str, &'static str),
    based_on: Option<&'static str>,
    next: Option<&'static str>,
    keep_next: bool,
    keep_lines: bool,
    before: u32,
    after: u32,
    /// Distance of lines, in 240ths of a line; 0 as the text.
    line: u32,
    left: u32,
    hanging: u32,
    bar: bool,
    outline: Option<usize>,
    bold: bool,
    /// Size of letters; 0 as the text.
    size: u32,
    colour: Option<&'static str>,
    /// Space between letters.
    letters: u32,
    boxed: bool,
    /// A line to write on.
    under: bool,
    right_tab: u32,
    /// At which side its lines stand, where it is not the left one.
    side: Option<&'static str>,
}

/// `styles.xml`.
pub fn styles(document: &Document, look: &Look) -> String {
    let french = document.language == Language::French;
    Xml::file("w:styles", &[("xmlns:w", &WORD)], |xml| {
        defaults(xml, look, lang(document.language));
        for style in paragraphs(look) {
            paragraph(xml, &style, french);
        }
        for (id, name) in [("Strong", "Strong"), ("Emphasis", "Emphasis"), ("Link", "Hyperlink")] {
            let attributes: [(&str, &dyn std::fmt::Display); 2] =
                [("w:type", &"character"), ("w:styleId", &id)];
            xml.within("w:style", &attributes, |xml| {
                xml.value("w:name", &name);
                xml.empty("w:qFormat", &[]);
                xml.within("w:rPr", &[], |xml| match id {
                    "Strong" => xml.empty("w:b", &[]),
                    "Emphasis" => xml.empty("w:i", &[]),
                    _ => {
                        xml.value("w:color", &"1F3F7F");
                        xml.value("w:u", &"single");
                    }
                });
            });
        }
    })
}

/// The language's code.
pub fn lang(language: Language) -> &'static str {
    match language {
        Language::French => "fr-CA",
        Language::English => "en-CA",
    }
}

fn defaults(xml: &mut Xml, look: &Look, lang: &str) {
    let font = look.font.0;
    xml.within("w:docDefaults", &[], |xml| {
        xml.within("w:rPrDefault", &[], |xml| {
            xml.within("w:rPr", &[], |xml| {
                xml.empty(
                    "w:rFonts",
                    &[
                        ("w:ascii", &font),
                        ("w:hAnsi", &font),
                        ("w:eastAsia", &font),
                        ("w:cs", &font),
                    ],
                );
                xml.value("w:sz", &look.text);
                xml.value("w:szCs", &look.text);
                xml.empty(
                    "w:lang",
                    &[("w:val", &lang), ("w:eastAsia", &lang), ("w:bidi", &"ar-SA")],
                );
            });
        });
        xml.empty("w:pPrDefault", &[]);
    });
}

#[rustfmt::skip]
fn paragraphs(look: &Look) -> Vec<Style> {
    let base = Style { based_on: Some("Normal"), ..Style::default() };
    let tight = Style { after: 0, ..base };
    let em = |times| look.em(times);
    let of = |size: u32, times: f64| (f64::from(size) * 10.0 * times).round() as u32;
    let heading = |level: usize| {
        let ids = [
            ("Heading1", "heading 1"), ("Heading2", "heading 2"), ("Heading3", "heading 3"),
            ("Heading4", "heading 4"), ("Heading5", "heading 5"),
        ];
        let (id, name) = ids[level];
        let size = look.headings[level.min(2)];
        let (before, after) = match (level, look.large) {
            (0, false) => (1.35, 0.4),
            (0, true) => (0.9, 0.3),
            _ => (0.9, 0.2),
        };
        Style {
            id, names: (name, name), next: Some("Normal"), keep_next: true, keep_lines: true,
            before: of(size, before), after: of(size, after), line: 264, outline: Some(level),
            bold: true, size, ..base
        }
    };
    // In large print nothing is smaller than the text.
    let role = if look.large { look.text } else { look.text - 3 };
    // Lines are as high as in the PDF, whose letters are a little smaller beside these.
    let normal = if look.large { 290 } else { 278 };
    let sheet_head = if look.large { look.sheet } else { look.sheet - 2 };
    let mut styles = vec![
        Style { id: "Normal", names: ("Normal", "Normal"), after: em(0.55), line: normal,
            ..Style::default() },
        Style { id: "Title", names: ("Title", "Title"), next: Some("Normal"), keep_next: true,
            keep_lines: true, before: of(look.title, 0.5), after: of(look.title, 0.35), line: 252,
            bold: true, size: look.title, ..base },
        Style { id: "Office", names: ("Office", "Office"), next: Some("Issuer"), keep_next: true,
            size: look.issuers.0, colour: Some("333333"), letters: of(look.issuers.0, 0.04), ..tight },
        Style { id: "Issuer", names: ("Organisme", "Issuer"), next: Some("Title"), keep_next: true,
            size: look.issuers.1, ..tight },
        Style { id: "Mark", names: ("Mention", "Mark"), next: Some("Normal"), keep_next: true,
            after: em(0.6), bold: true, letters: em(0.15), boxed: true, ..base },
    ];
    styles.extend((0..5).map(heading));
    styles.extend([
        Style { id: "Remark", names: ("Remarque", "Remark"), after: em(0.55), size: look.small,
            colour: Some("222222"), ..base },
        Style { id: "FactLabel", names: ("Fait, intitulé", "Fact label"), colour: Some("333333"), ..tight },
        Style { id: "Fact", names: ("Fait", "Fact"), ..tight },
        Style { id: "ListParagraph", names: ("List Paragraph", "List Paragraph"), ..tight },
        Style { id: "Name", names: ("Nom", "Name"), left: em(1.2), hanging: em(1.2), ..tight },
        Style { id: "FrameLabel", names: ("Encadré, numéro", "Frame label"), next: Some("Frame"),
            keep_next: true, keep_lines: true, after: em(0.2), left: FRAME, bar: true, bold: true, ..base },
        Style { id: "Frame", names: ("Encadré", "Frame"), keep_lines: true, after: em(0.55),
            left: FRAME, bar: true, ..base },
        Style { id: "TableText", names: ("Tableau", "Table text"), size: look.table, line: 262, ..tight },
        Style { id: "TableHead", names: ("Tableau, en-tête", "Table head"), based_on: Some("TableText"),
            keep_next: true, bold: true, size: look.table, line: 262, ..Style::default() },
        Style { id: "Right", names: ("Tableau, à droite", "Table right"), based_on: Some("TableText"),
            side: Some("right"), size: look.table, line: 262, ..Style::default() },
        Style { id: "RightHead", names: ("Tableau, en-tête à droite", "Table right head"),
            based_on: Some("TableHead"), keep_next: true, side: Some("right"), bold: true, size: look.table,
            line: 262, ..Style::default() },
        Style { id: "Middle", names: ("Tableau, centré", "Table middle"), based_on: Some("TableText"),
            side: Some("center"), size: look.table, line: 262, ..Style::default() },
        Style { id: "MiddleHead", names: ("Tableau, en-tête centré", "Table middle head"),
            based_on: Some("TableHead"), keep_next: true, side: Some("center"), bold: true,
            size: look.table, line: 262, ..Style::default() },
        Style { id: "SheetText", names: ("Feuille à remplir", "Sheet"), based_on: Some("TableText"),
            size: look.sheet, line: 240, ..Style::default() },
        Style { id: "SheetHead", names: ("Feuille, en-tête", "Sheet head"), based_on: Some("TableHead"),
            keep_next: true, bold: true, before: 30, after: 30, size: sheet_head, line: 264,
            ..Style::default() },
        Style { id: "Signature", names: ("Signature", "Signature"), line: 264, ..tight },
        Style { id: "SignatureRoom", names: ("Signature, place", "Signature room"), keep_next: true, ..tight },
        Style { id: "SignatureRole", names: ("Signature, fonction", "Signature role"), size: role,
            colour: Some("333333"), line: 264, ..tight },
        Style { id: "SignatureDate", names: ("Signature, date", "Signature date"), before: 340, size: role,
            under: true, line: 264, ..tight },
        Style { id: "Label", names: ("Étiquette", "Label"), size: look.labels[0], line: 260, ..tight },
        Style { id: "LongLabel", names: ("Étiquette, longue", "Long label"), size: look.labels[1],
            line: 260, ..tight },
        Style { id: "LongestLabel", names: ("Étiquette, très longue", "Longest label"),
            size: look.labels[2], line: 240, ..tight },
        Style { id: "Caption", names: ("caption", "caption"), keep_lines: true, line: 240, after: em(0.55),
            bold: true, ..base },
        Style { id: "Picture", names: ("Image", "Picture"), line: 240, after: em(0.55), ..base },
        Style { id: "Gap", names: ("Espace", "Gap"), line: 240, size: 2, ..tight },
        Style { id: "Header", names: ("header", "header"), side: Some("right"), bold: true, size: look.mark,
            letters: of(look.mark, 0.15), line: 240, ..tight },
        Style { id: "Footer", names: ("footer", "footer"), size: look.foot, colour: Some("444444"), line: 240,
            right_tab: look.width(), ..tight },
    ]);
    styles
}

/// The parts of a style in the order of the schema, which word processors insist on.
fn paragraph(xml: &mut Xml, style: &Style, french: bool) {
    let normal = style.id == "Normal";
    let default: &[(&str, &dyn std::fmt::Display)] =
        if normal { &[("w:default", &1)] } else { &[] };
    let mut attributes: Vec<(&str, &dyn std::fmt::Display)> = vec![("w:type", &"paragraph")];
    attributes.extend_from_slice(default);
    attributes.push(("w:styleId", &style.id));
    xml.within("w:style", &attributes, |xml| {
        xml.value("w:name", if french { &style.names.0 } else { &style.names.1 });
        if let Some(based_on) = style.based_on {
            xml.value("w:basedOn", &based_on);
        }
        if let Some(next) = style.next {
            xml.value("w:next", &next);
        }
        xml.empty("w:qFormat", &[]);
        xml.within("w:pPr", &[], |xml| set(xml, style, normal));
        xml.within("w:rPr", &[], |xml| letters(xml, style));
    });
}

fn set(xml: &mut Xml, style: &Style, normal: bool) {
    if style.keep_next {
        xml.empty("w:keepNext", &[]);
    }
    if style.keep_lines {
        xml.empty("w:keepLines", &[]);
    }
    if normal {
        xml.empty("w:widowControl", &[]);
    }
    if style.bar {
        xml.within("w:pBdr", &[], bar);
    }
    if style.under {
        xml.within("w:pBdr", &[], |xml| line(xml, "w:bottom", 6, 1, "000000"));
    }
    if style.right_tab > 0 {
        xml.within("w:tabs", &[], |xml| {
            xml.empty("w:tab", &[("w:val", &"right"), ("w:pos", &style.right_tab)]);
        });
    }
    let (before, after, line) = (&style.before, &style.after, &style.line);
    match line {
        0 => xml.empty("w:spacing", &[("w:before", before), ("w:after", after)]),
        _ => xml.empty(
            "w:spacing",
            &[("w:before", before), ("w:after", after), ("w:line", line), ("w:lineRule", &"auto")],
        ),
    }
    if style.left > 0 {
        let (left, hanging) = (&style.left, &style.hanging);
        match hanging {
            0 => xml.empty("w:ind", &[("w:left", left)]),
            _ => xml.empty("w:ind", &[("w:left", left), ("w:hanging", hanging)]),
        }
    }
    if let Some(side) = style.side {
        xml.value("w:jc", &side);
    }
    if let Some(level) = style.outline {
        xml.value("w:outlineLvl", &level);
    }
}

fn letters(xml: &mut Xml, style: &Style) {
    if style.bold {
        xml.empty("w:b", &[]);
        xml.empty("w:bCs", &[]);
    }
    if let Some(colour) = style.colour {
        xml.value("w:color", &colour);
    }
    if style.letters > 0 {
        xml.value("w:spacing", &style.letters);
    }
    if style.size > 0 {
        xml.value("w:sz", &style.size);
        xml.value("w:szCs", &style.size);
    }
    if style.boxed {
        line(xml, "w:bdr", 12, 0, "000000");
    }
}

/// The bar at the left of a frame.
pub fn bar(xml: &mut Xml) {
    line(xml, "w:left", 16, FRAME_SPACE, "000000");
}

/// A line: its width in eighths of a point, its distance from the text in points.
pub fn line(xml: &mut Xml, tag: &str, width: u32, space: u32, colour: &str) {
    xml.empty(
        tag,
        &[("w:val", &"single"), ("w:sz", &width), ("w:space", &space), ("w:color", &colour)],
    );
}

/// `fontTable.xml`: which letters may stand in for those that are missing.
pub fn fonts(look: &Look) -> String {
    let (font, other) = look.font;
    let family = if other.ends_with("Serif") { "roman" } else { "swiss" };
    Xml::file("w:fonts", &[("xmlns:w", &WORD)], |xml| {
        xml.within("w:font", &[("w:name", &font)], |xml| {
            xml.value("w:altName", &other);
            xml.value("w:family", &family);
            xml.value("w:pitch", &"variable");
        });
    })
}
