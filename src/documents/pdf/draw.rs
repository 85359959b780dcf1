//! What was laid out, written as PDF.

use krilla::SerializeSettings;
use krilla::action::{Action, LinkAction};
use krilla::annotation::{Annotation, LinkAnnotation, Target};
use krilla::color::luma;
use krilla::configure::{Accessibility, ConfigurationBuilder};
use krilla::destination::XyzDestination;
use krilla::geom::{Path, PathBuilder, Point, Quadrilateral, Rect, Size, Transform};
use krilla::metadata::Metadata;
use krilla::outline::{Outline, OutlineNode};
use krilla::page::{Page as Sheet, PageSettings};
use krilla::paint::{Fill, Stroke};
use krilla::surface::Surface;
use krilla::tagging::{Artifact, ArtifactType, ContentTag, SpanTag};
use krilla::text::{Font, GlyphId, KrillaGlyph};

use super::super::address::address;
use super::super::model::Document;
use super::Failed;
use super::boxes::{Mark, Owner, PAPER, Page, What};
use super::fonts::Face;
use super::layout::Laid;
use super::lines::Drawn;
use super::shapes;
use super::tags::Tree;
use crate::i18n::language::Language;
use crate::picture::Turn;
use crate::text::ordered::Map;
use crate::text::visible::visible;

/// The fonts that were needed, read once.
pub struct Fonts(Map<Face, Font>);

impl Fonts {
    /// A face's font.
    pub fn get(&mut self, face: Face) -> Option<Font> {
        if let Some(font) = self.0.get(&face) {
            return Some(font.clone());
        }
        let font = Font::new(face.bytes().to_vec().into(), 0)?;
        self.0.insert(face, font.clone());
        Some(font)
    }
}

/// The file. When `strict`, it keeps PDF/UA, the rules for who hears a paper: they refuse some signs
/// that mean nothing to others, such as those of private use.
///
/// # Errors
/// What the library says.
pub fn draw(document: &Document, laid: Laid, strict: bool) -> Result<Vec<u8>, Failed> {
    let failed = |error: &dyn std::fmt::Debug| Failed(format!("{error:?}"));
    let mut configuration = ConfigurationBuilder::new();
    if strict {
        configuration = configuration.with_accessibility_validator(Accessibility::UA1);
    }
    let settings = SerializeSettings {
        configuration: configuration.finish().map_err(|error| failed(&error))?,
        enable_tagging: true,
        ..SerializeSettings::default()
    };
    let mut pdf = krilla::Document::new_with(settings);
    let Laid { pages, mut tree, headings, pictures, .. } = laid;
    let mut fonts = Fonts(Map::new());
    let size = Size::from_wh(PAPER.0, PAPER.1).ok_or_else(|| Failed("no paper".to_owned()))?;
    for page in &pages {
        let mut sheet = pdf.start_page_with(PageSettings::new(size));
        self::page(&mut sheet, page, &mut tree, &mut fonts, &pictures);
        sheet.finish();
    }
    let lang = match document.language {
        Language::French => "fr-CA",
        Language::English => "en-CA",
    };
    let title = visible(&document.title).into_owned();
    pdf.set_outline(outline(&headings, &title));
    pdf.set_metadata(
        Metadata::new()
            .title(title)
            .language(lang.to_owned())
            .authors(document.issuers.iter().map(|issuer| visible(issuer).into_owned()).collect())
            .creator("ccr".to_owned()),
    );
    pdf.set_tag_tree(tree.finish(lang));
    let mut file = pdf.finish().map_err(|error| failed(&error))?;
    leave_unsaid(&mut file, b"/Suspects false");
    Ok(file)
}

/// Blanks out an entry that says what is understood without it, byte for byte since the file knows
/// where everything stands in it. Poppler, in most readers on Linux, calls this one an error.
fn leave_unsaid(file: &mut [u8], entry: &[u8]) {
    if let Some(at) = file.windows(entry.len()).position(|part| part == entry) {
        file[at..at + entry.len()].fill(b' ');
    }
}

fn page(
    sheet: &mut Sheet<'_>,
    page: &Page,
    tree: &mut Tree,
    fonts: &mut Fonts,
    pictures: &[(krilla::image::Image, Turn)],
) {
    let mut surface = sheet.surface();
    let mut links = Vec::new();
    // Marks of one owner that follow each other are one piece of the structure.
    let mut rest = &page.marks[..];
    while let Some(first) = rest.first() {
        let link = link(first);
        let same = |mark: &&Mark| mark.owner == first.owner && self::link(mark) == link;
        let count = rest.iter().take_while(same).count().max(1);
        let (marks, others) = rest.split_at(count);
        rest = others;
        let leaf = surface.start_tagged(tag(first));
        for mark in marks {
            self::mark(&mut surface, mark, fonts, pictures);
        }
        surface.end_tagged();
        let Owner::Node(node) = first.owner else { continue };
        match link {
            None => tree.drawn(node, leaf),
            Some(to) => links.push((tree.linked(node, leaf), marks, to)),
        }
    }
    surface.finish();
    for (place, marks, to) in links {
        if let Some(annotation) = annotation(marks, &to) {
            tree.annotated(place, sheet.add_tagged_annotation(annotation));
        }
    }
}

/// What is clicked on: a link's text, on as many lines as it has.
fn annotation(marks: &[Mark], to: &str) -> Option<Annotation> {
    let (mut told, mut corners) = (String::new(), Vec::new());
    for mark in marks {
        let What::Text(drawn) = &mark.what else { continue };
        told.push_str(&drawn.text);
        let size = drawn.style.size;
        let (left, right) = (mark.at.0, mark.at.0 + width(drawn));
        let (top, bottom) = (mark.at.1 - size * 0.8, mark.at.1 + size * 0.25);
        let points = [(left, bottom), (right, bottom), (right, top), (left, top)];
        corners.push(Quadrilateral(points.map(|(x, y)| Point::from_xy(x, y))));
    }
    if corners.is_empty() {
        return None;
    }
    let target = Target::Action(Action::Link(LinkAction::new(to.to_owned())));
    let link = LinkAnnotation::new_with_quad_points(corners, target);
    Some(Annotation::new_link(link, Some(told)))
}

fn link(mark: &Mark) -> Option<String> {
    match &mark.what {
        What::Text(drawn) => drawn.style.link.as_deref().and_then(address),
        _ => None,
    }
}

fn tag(mark: &Mark) -> ContentTag<'static> {
    let artifact = |kind| ContentTag::Artifact(Artifact::with_kind(kind));
    match (mark.owner, &mark.what) {
        (Owner::Head, _) => artifact(ArtifactType::Header),
        (Owner::Foot, _) => artifact(ArtifactType::Footer),
        (Owner::Decor, _) => artifact(ArtifactType::Layout),
        (Owner::Node(_), What::Text(_)) => ContentTag::Span(SpanTag::empty()),
        (Owner::Node(_), _) => ContentTag::Other,
    }
}

fn mark(
    surface: &mut Surface<'_>,
    mark: &Mark,
    fonts: &mut Fonts,
    pictures: &[(krilla::image::Image, Turn)],
) {
    let (x, y) = mark.at;
    match &mark.what {
        What::Text(drawn) => text(surface, (x, y), drawn, fonts),
        What::Filled { size, grey } => {
            surface.set_stroke(None);
            surface.set_fill(Some(fill(*grey)));
            if let Some(path) = rectangle((x, y), *size) {
                surface.draw_path(&path);
            }
        }
        What::Outline { size, line, grey } => {
            surface.set_fill(None);
            surface.set_stroke(Some(Stroke {
                paint: luma::Color::new(*grey).into(),
                width: *line,
                ..Stroke::default()
            }));
            if let Some(path) = rectangle((x, y), *size) {
                surface.draw_path(&path);
            }
            surface.set_stroke(None);
        }
        What::Picture { number, size } => {
            let Some((image, turn)) = pictures.get(*number) else { return };
            let lying = if turn.is_sideways() { (size.1, size.0) } else { *size };
            if let Some(lying) = Size::from_wh(lying.0, lying.1) {
                surface.push_transform(&Transform::from_translate(x, y));
                surface.push_transform(&turned(*turn, lying));
                surface.draw_image(image.clone(), lying);
                surface.pop();
                surface.pop();
            }
        }
        What::Drawing { drawing, scale } => {
            surface.push_transform(&Transform::from_row(*scale, 0.0, 0.0, *scale, x, y));
            shapes::draw(surface, drawing, fonts);
            surface.pop();
        }
    }
}

/// A text at its base line.
pub fn text(surface: &mut Surface<'_>, (x, y): (f32, f32), drawn: &Drawn, fonts: &mut Fonts) {
    let Some(font) = fonts.get(drawn.face) else { return };
    surface.set_stroke(None);
    surface.set_fill(Some(fill(drawn.style.grey)));
    let glyphs: Vec<KrillaGlyph> = drawn
        .glyphs
        .iter()
        .map(|glyph| {
            let id = GlyphId::new(u32::from(glyph.id));
            let (dx, dy) = glyph.offset;
            KrillaGlyph::new(id, glyph.advance, dx, dy, 0.0, glyph.text.clone(), None)
        })
        .collect();
    let start = Point::from_xy(x, y);
    surface.draw_glyphs(start, &glyphs, font, &drawn.text, drawn.style.size, false);
}

/// A filled grey.
pub fn fill(grey: u8) -> Fill {
    Fill { paint: luma::Color::new(grey).into(), ..Fill::default() }
}

fn rectangle((x, y): (f32, f32), (width, height): (f32, f32)) -> Option<Path> {
    let mut path = PathBuilder::new();
    path.push_rect(Rect::from_xywh(x, y, width, height)?);
    path.finish()
}

fn width(drawn: &Drawn) -> f32 {
    drawn.glyphs.iter().map(|glyph| glyph.advance).sum::<f32>() * drawn.style.size
}

/// The headings that readers show beside the paper: parts below the title, their parts below them.
fn outline(headings: &[(u16, String, usize, f32)], title: &str) -> Outline {
    let mut outline = Outline::new();
    let node = |text: &str, page: usize, y: f32| {
        let to = XyzDestination::new(page, Point::from_xy(0.0, (y - 24.0).max(0.0)));
        OutlineNode::new(visible(text).into_owned(), to)
    };
    let mut part: Option<OutlineNode> = None;
    for (level, text, page, y) in headings {
        let item = node(text, *page, *y);
        match (&mut part, level) {
            (Some(part), 3..) => part.push_child(item),
            _ => {
                if let Some(part) = part.replace(item) {
                    outline.push_child(part);
                }
            }
        }
    }
    outline.push_child(part.unwrap_or_else(|| node(title, 0, 0.0)));
    outline
}

/// How a picture of a size is put upright: mirrored, turned, and moved back to where it begins.
fn turned(turn: Turn, size: Size) -> Transform {
    let (wide, high) = (size.width(), size.height());
    let (quarters, mirrored) = turn.quarters();
    let (a, b, c, d, e, f) = match quarters {
        1 => (0.0, 1.0, -1.0, 0.0, high, 0.0),
        2 => (-1.0, 0.0, 0.0, -1.0, wide, high),
        3 => (0.0, -1.0, 1.0, 0.0, 0.0, wide),
        _ => (1.0, 0.0, 0.0, 1.0, 0.0, 0.0),
    };
    match mirrored {
        true => Transform::from_row(-a, -b, c, d, e + a * wide, f + b * wide),
        false => Transform::from_row(a, b, c, d, e, f),
    }
}
