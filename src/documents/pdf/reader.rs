//! A reader for tests: what is heard of a PDF, in the order of its structure. Text goes from glyphs
//! through the fonts' tables, or is what a mark says it is.

use std::collections::{BTreeMap, HashMap};

use lopdf::content::Content;
use lopdf::{Dictionary, Document, Object, ObjectId};

/// The texts of the structure, figures left out: they are told in other words.
pub fn heard(file: &[u8]) -> String {
    let pdf = Document::load_mem(file).expect("a PDF");
    let mut texts = HashMap::new();
    for page in pdf.get_pages().into_values() {
        marked(&pdf, page, &mut texts);
    }
    let root = pdf.catalog().unwrap().get(b"StructTreeRoot").unwrap();
    let root = dictionary(&pdf, root).expect("a structure");
    let mut out = String::new();
    walk(&pdf, root.get(b"K").unwrap(), None, &mut texts, &mut out);
    assert!(texts.values().all(String::is_empty), "not in the structure: {texts:?}");
    out
}

/// The number of pages.
pub fn pages(file: &[u8]) -> usize {
    Document::load_mem(file).expect("a PDF").get_pages().len()
}

fn dictionary<'a>(pdf: &'a Document, object: &'a Object) -> Option<&'a Dictionary> {
    match object {
        Object::Reference(id) => pdf.get_dictionary(*id).ok(),
        Object::Dictionary(found) => Some(found),
        _ => None,
    }
}

type Texts = HashMap<(ObjectId, i64), String>;

fn walk(pdf: &Document, kid: &Object, page: Option<ObjectId>, texts: &mut Texts, out: &mut String) {
    match kid {
        Object::Array(kids) => kids.iter().for_each(|kid| walk(pdf, kid, page, texts, out)),
        Object::Integer(mcid) => {
            out.push_str(&texts.remove(&(page.expect("a page"), *mcid)).unwrap_or_default());
        }
        kid => {
            let Some(node) = dictionary(pdf, kid) else { return };
            let page = node.get(b"Pg").and_then(Object::as_reference).ok().or(page);
            if let Ok(mcid) = node.get(b"MCID") {
                walk(pdf, mcid, page, texts, out);
            } else if let Ok(kids) = node.get(b"K") {
                let before = out.len();
                walk(pdf, kids, page, texts, out);
                if node.get(b"S").and_then(Object::as_name).is_ok_and(|name| name == b"Figure") {
                    out.truncate(before);
                }
            }
        }
    }
}

/// The text of each marked piece of a page; artifacts have no number.
fn marked(pdf: &Document, page: ObjectId, texts: &mut Texts) {
    let fonts: HashMap<Vec<u8>, BTreeMap<u16, String>> = pdf
        .get_page_fonts(page)
        .unwrap()
        .into_iter()
        .map(|(name, font)| (name, to_unicode(pdf, font)))
        .collect();
    let content = Content::decode(&pdf.get_page_content(page)).unwrap();
    let mut font = None;
    // What is open: its number, and what it says where that is not what its glyphs say.
    let mut open: Vec<(Option<i64>, Option<String>)> = Vec::new();
    for operation in &content.operations {
        match operation.operator.as_str() {
            "BMC" => open.push((None, None)),
            "BDC" => {
                let properties = operation.operands.get(1).and_then(|it| it.as_dict().ok());
                let get = |key: &[u8]| properties.and_then(|it| it.get(key).ok());
                let mcid = get(b"MCID").and_then(|it| it.as_i64().ok());
                let actual = get(b"ActualText").and_then(|it| it.as_str().ok()).map(text_string);
                if let Some(actual) = &actual {
                    say(&open, actual, page, texts);
                }
                open.push((mcid, actual));
            }
            "EMC" => {
                open.pop().expect("a mark that is open");
            }
            "Tf" => font = operation.operands[0].as_name().ok().map(<[u8]>::to_vec),
            "Tj" | "TJ" => {
                let table = &fonts[font.as_ref().expect("a font")];
                let strings = match &operation.operands[0] {
                    Object::Array(parts) => {
                        parts.iter().filter_map(|it| it.as_str().ok()).collect()
                    }
                    one => vec![one.as_str().unwrap()],
                };
                for code in strings.concat().chunks(2) {
                    let code = u16::from_be_bytes([code[0], code[1]]);
                    if let Some(text) = table.get(&code) {
                        say(&open, text, page, texts);
                    }
                }
            }
            _ => {}
        }
    }
    assert!(open.is_empty());
}

/// Adds to the innermost piece with a number, unless what is said there is known otherwise.
fn say(open: &[(Option<i64>, Option<String>)], text: &str, page: ObjectId, texts: &mut Texts) {
    if open.iter().any(|(_, actual)| actual.is_some()) {
        return;
    }
    if let Some(mcid) = open.iter().rev().find_map(|(mcid, _)| *mcid) {
        texts.entry((page, mcid)).or_default().push_str(text);
    }
}

fn text_string(bytes: &[u8]) -> String {
    match bytes.strip_prefix(&[0xFE, 0xFF]) {
        Some(wide) => utf16(wide),
        None => bytes.iter().map(|byte| char::from(*byte)).collect(),
    }
}

fn utf16(bytes: &[u8]) -> String {
    let units: Vec<u16> =
        bytes.chunks(2).map(|pair| u16::from_be_bytes([pair[0], pair[1]])).collect();
    String::from_utf16(&units).expect("text")
}

/// Codes and their texts: lines « <0001> <0041> » between `beginbfchar` and `endbfchar`.
fn to_unicode(pdf: &Document, font: &Dictionary) -> BTreeMap<u16, String> {
    let id = font.get(b"ToUnicode").and_then(Object::as_reference).expect("a table of texts");
    let stream = pdf.get_object(id).and_then(Object::as_stream).unwrap();
    let table = stream.decompressed_content().unwrap_or_else(|_| stream.content.clone());
    let table = String::from_utf8(table).unwrap();
    assert!(!table.contains("beginbfrange"));
    let hex = |text: &str| -> Vec<u8> {
        let digits: Vec<char> = text.chars().filter(char::is_ascii_hexdigit).collect();
        let pairs = digits.chunks(2).map(|pair| pair.iter().collect::<String>());
        pairs.map(|pair| u8::from_str_radix(&pair, 16).unwrap()).collect()
    };
    let mut found = BTreeMap::new();
    for part in table.split("beginbfchar").skip(1) {
        for line in part.split("endbfchar").next().unwrap().lines() {
            if let Some((code, text)) = line.trim().split_once("> <") {
                let code = hex(code);
                found.insert(u16::from_be_bytes([code[0], code[1]]), utf16(&hex(text)));
            }
        }
    }
    found
}
