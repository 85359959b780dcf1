//! What stands above the first block.

use super::super::boxes::{Mark, Owner, Page, Strip, What};
use super::super::lines::Edge;
use super::super::tags::Kind;
use super::super::text::{Style, in_style};
use super::pictures::within;
use super::{Area, MM, Manner, Setter, put_line};

/// How wide letters of the mark stand apart.
pub(super) const SPACED: f32 = 0.13;
/// What a logo fits into.
const LOGO: (f32, f32) = (60.0 * MM, 22.0 * MM);

impl Setter<'_> {
    /// Who issues it, what it is, and whether it is final; the logo at the right. In large print a title
    /// needs the whole width: it begins below a compact logo, and a wide one stands above the names.
    pub(super) fn head(&mut self, area: &Area, out: &mut Vec<Strip>) {
        let document = self.document;
        let logo = document.logo.as_ref().and_then(|logo| Some((logo, self.image(logo)?)));
        let mut narrow = area.clone();
        let mut logo_height = 0.0;
        let mut logo_mark = None;
        let mut first = out.len();
        if let Some((picture, (number, natural))) = logo {
            let size = within(natural, LOGO);
            let figure = self.tree.add(None, Kind::Figure(picture.told.clone()));
            let (what, owner) = (What::Picture { number, size }, Owner::Node(figure));
            let is_beside = picture.is_compact() && !document.issuers.is_empty();
            if document.large && !is_beside {
                let mut strip = Strip::new(0.0, size.1 + 4.0 * MM);
                strip.put((area.x, 0.0), what, owner);
                strip.keeps_next = true;
                self.push(strip, area, out);
                first = out.len();
            } else {
                narrow.width -= size.0 + 6.0 * MM;
                logo_height = size.1 + 2.0 * MM;
                logo_mark = Some(Mark { at: (area.x + area.width - size.0, 0.0), what, owner });
            }
        }
        let (face, bold, _) = self.sizes.faces;
        for (at, issuer) in document.issuers.iter().enumerate() {
            let (size, leading) = self.sizes.issuers[at.min(1)];
            let mut style = Style::new(face, size);
            if at == 0 {
                style = Style { tracking: 0.03, ..style.grey(0x33) };
            }
            self.head_text(issuer, style, leading, 0.0, Kind::Paragraph, &narrow, out);
        }
        let (size, leading) = self.sizes.title;
        let kind = Kind::Heading(1, document.title.clone());
        let above = if out.len() > first { size * 0.45 } else { 0.0 };
        // What begins below the logo has the whole width.
        let used: f32 = out[first..].iter().map(|strip| strip.above + strip.height).sum();
        let above = if document.large { above.max(logo_height - used) } else { above };
        let beside = if used + above >= logo_height { area } else { &narrow };
        self.head_text(&document.title, Style::new(bold, size), leading, above, kind, beside, out);
        if let Some(mark) = &document.mark {
            self.mark_box(mark, &narrow, out);
        }
        if let (Some(mark), Some(strip)) = (logo_mark, out.get_mut(first)) {
            strip.marks.insert(0, mark);
        }
        let used: f32 = out[first..].iter().map(|strip| strip.above + strip.height).sum();
        let rest = (logo_height - used).max(self.sizes.gap);
        out.push(Strip::new(0.0, rest));
        out[first..].iter_mut().for_each(|strip| strip.keeps_next = true);
    }

    #[expect(clippy::too_many_arguments, reason = "the parts of one line of the head")]
    fn head_text(
        &mut self,
        text: &str,
        style: Style,
        leading: f32,
        above: f32,
        kind: Kind,
        area: &Area,
        out: &mut Vec<Strip>,
    ) {
        let size = style.size;
        let line = self.document.set(text);
        let fragments = in_style(&mut self.shaper, &line, style);
        let node = self.tree.add(None, kind);
        let manner = Manner { leading, above, edge: Edge::Ragged, whole: true };
        self.fragments(&fragments, manner, size, area, node, out);
    }

    /// The mark in its box.
    fn mark_box(&mut self, mark: &str, area: &Area, out: &mut Vec<Strip>) {
        let size = self.sizes.text.0;
        let style = self.mark_style(size);
        let pad = size * 0.7;
        let lines = self.text(mark, style, area.width - 2.0 * pad);
        let node = self.tree.add(None, Kind::Paragraph);
        let leading = size * 1.35;
        let height = leading * lines.len() as f32 + size * 0.3;
        let wide = lines.iter().map(|line| line.width).fold(0.0, f32::max);
        let mut strip = Strip::new(size * 0.55, height + size * 0.3);
        // The last letter's own distance is no part of the word.
        let box_size = (wide + 2.0 * pad - size * SPACED, height);
        let what = What::Outline { size: box_size, line: 1.5, grey: 0 };
        strip.put((area.x + 0.75, 0.0), what, Owner::Decor);
        for (line, at) in lines.into_iter().zip(0u8..) {
            let y = size * 0.15 + leading * (f32::from(at) + 0.5) + size * 0.32;
            put_line(&mut strip, line, (area.x + pad + 0.75, y), Owner::Node(node));
        }
        self.push(strip, area, out);
    }

    pub(super) fn mark_style(&self, size: f32) -> Style {
        let (_, bold, _) = self.sizes.faces;
        Style { tracking: SPACED, ..Style::new(bold, size) }
    }

    /// The headings with their pages, for the list that readers show beside the paper.
    pub(super) fn headings(&self, pages: &[Page]) -> Vec<(u16, String, usize, f32)> {
        let mut found = Vec::new();
        let mut last = None;
        for (number, page) in pages.iter().enumerate() {
            for mark in &page.marks {
                let Owner::Node(node) = mark.owner else { continue };
                if last != Some(node)
                    && let Some((level, title)) = self.tree.heading(node)
                {
                    found.push((level, title.to_owned(), number, mark.at.1));
                }
                last = Some(node);
            }
        }
        found
    }
}
