//! What stands at the edges of each page: the mark at its head, what it is and its number at its foot.

use super::super::super::model::Document;
use super::super::boxes::{Mark, Owner, PAPER, Page, What};
use super::super::lines::{Edge, Set, set};
use super::super::pages::Space;
use super::super::text::{Style, in_style};
use super::head::SPACED;
use super::{BOTTOM, MARGIN, Setter, TOP};

/// From the top edge to the base line of the first line at the head.
const HEAD: f32 = 44.0;
/// So many lines the foot of a page has room for in any case.
const FOOT_LINES: usize = 2;
/// So much of a page its head, and its foot, may take: something is left for the text.
const MOST: f32 = 0.25;

/// The lines at the edges, which are the same on each page but for the number.
#[derive(Debug)]
pub(super) struct Edges {
    /// The mark at the head of the pages after the first.
    mark: Vec<Set>,
    mark_size: f32,
    mark_leading: f32,
    foot: Vec<Set>,
    foot_style: Style,
    /// By how much the foot is higher than one that is not long.
    raised: f32,
}

impl Edges {
    /// What they leave for the text.
    pub(super) fn space(&self) -> Space {
        let lowered = self.mark_leading * self.mark.len().saturating_sub(1) as f32;
        let height = PAPER.1 - TOP - BOTTOM - self.raised;
        Space { top: TOP, height, lowered, gaps: 1.0 }
    }
}

impl Setter<'_> {
    /// The edges of the pages: all that they say is there, in as many lines as it needs.
    pub(super) fn edges(&mut self) -> Edges {
        let document = self.document;
        let size = self.foot_size();
        // Nothing at the head is smaller than the text of a large print.
        let mark_size = if document.large { self.sizes.text.0 } else { size * 1.1 };
        let style = self.mark_style(mark_size);
        let mark_leading = mark_size * 1.35;
        let mark = document.mark.as_deref().unwrap_or_default();
        let mut mark = self.text(mark, style, PAPER.0 - 2.0 * MARGIN);
        mark.truncate((PAPER.1 * MOST / mark_leading) as usize);
        let foot_style = Style::new(self.sizes.faces.0, size).grey(0x44);
        let mut foot = self.foot(size);
        foot.truncate((PAPER.1 * MOST / (size * 1.25)) as usize);
        let raised = foot.len().saturating_sub(FOOT_LINES) as f32 * size * 1.25;
        Edges { mark, mark_size, mark_leading, foot, foot_style, raised }
    }

    /// Puts the edges on the pages.
    pub(super) fn put_edges(&mut self, edges: &Edges, pages: &mut [Page]) {
        let Document { page: (before, between), .. } = self.document;
        let size = edges.foot_style.size;
        let count = pages.len();
        for (at, page) in pages.iter_mut().enumerate() {
            for (line, row) in edges.mark.iter().zip(0u8..).filter(|_| at > 0) {
                // The last letter's own distance is no part of the word.
                let x = PAPER.0 - MARGIN - line.width + edges.mark_size * SPACED;
                put(page, line, (x, HEAD + f32::from(row) * edges.mark_leading), Owner::Head);
            }
            let y = PAPER.1 - BOTTOM + if self.document.large { 26.0 } else { 30.0 };
            let y = y - edges.raised;
            for (line, row) in edges.foot.iter().zip(0u8..) {
                put(page, line, (MARGIN, y + f32::from(row) * size * 1.25), Owner::Foot);
            }
            if self.numbered {
                let number = format!("{before}{}{between}{count}", at + 1);
                let number = self.text(&number, edges.foot_style.clone(), PAPER.0 - 2.0 * MARGIN);
                for line in number.iter().take(1) {
                    put(page, line, (PAPER.0 - MARGIN - line.width, y), Owner::Foot);
                }
            }
        }
    }

    /// The size of the foot: a long one is set smaller in large print.
    fn foot_size(&mut self) -> f32 {
        let usual = self.sizes.foot;
        let smaller = [usual, usual * 0.83, usual * 0.67];
        let sizes = if self.document.large { &smaller[..] } else { &smaller[..1] };
        let fits = |size: &&f32| self.foot(**size).len() <= FOOT_LINES;
        sizes.iter().find(fits).or(sizes.last()).copied().unwrap_or(usual)
    }

    /// The lines of the foot, beside the room for the number of the page.
    fn foot(&mut self, size: f32) -> Vec<Set> {
        let Document { foot, page: (before, between), .. } = self.document;
        let (face, _, _) = self.sizes.faces;
        let number = if self.numbered { format!("{before}99{between}99") } else { String::new() };
        let free = PAPER.0 - 2.0 * MARGIN - self.shaper.width(face, &number) * size - 18.0;
        let style = Style::new(face, size).grey(0x44);
        let foot = in_style(&mut self.shaper, &self.document.set(foot), style);
        set(&foot, free, Edge::Ragged)
    }
}

fn put(page: &mut Page, line: &Set, (x, y): (f32, f32), owner: Owner) {
    for drawn in &line.drawn {
        let what = What::Text(drawn.clone());
        page.marks.push(Mark { at: (x + drawn.x, y), what, owner });
    }
}
