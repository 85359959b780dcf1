//! Strips onto pages.

use super::boxes::{Mark, Owner, Page, Strip, What};

/// How thick the bar beside a frame is.
const BAR: f32 = 2.0;

/// Where strips are put on a page: from the top edge to the first one, and how high they may be
/// together.
#[derive(Debug, Clone, Copy)]
pub struct Space {
    /// From the top edge.
    pub top: f32,
    /// The height.
    pub height: f32,
}

/// Whether a page begins with one or two rows, all that is left of a table to fill in.
pub fn leaves_few(strips: &[Strip], space: Space) -> bool {
    let mut start = 0;
    while start < strips.len() {
        let end = end_of_page(strips, start, space);
        let goes_on = strips.get(end).and_then(|strip| strip.sheet);
        if let Some(sheet) = goes_on.filter(|sheet| strips[end - 1].sheet == Some(*sheet)) {
            let left = strips[end..].iter().take_while(|strip| strip.sheet == Some(sheet)).count();
            if left < 3 {
                return true;
            }
        }
        start = end;
    }
    false
}

/// Puts strips on pages: a page ends between two strips that need not stay together, as far down as
/// it can.
pub fn pages(strips: &[Strip], space: Space) -> Vec<Page> {
    let mut pages = Vec::new();
    let mut start = 0;
    while start < strips.len() {
        let end = end_of_page(strips, start, space);
        pages.push(page(strips, start..end, space));
        start = end;
    }
    if pages.is_empty() {
        pages.push(Page::default());
    }
    pages
}

/// The first strip of the next page.
fn end_of_page(strips: &[Strip], start: usize, space: Space) -> usize {
    let mut used =
        head_of(strips, start).iter().map(|strip| strip.above + strip.height).sum::<f32>();
    let (mut best, mut next_best) = (None, None);
    for (at, strip) in strips.iter().enumerate().skip(start) {
        if at > start && strip.begins_page {
            return at;
        }
        let is_free = at > start && !strips[at - 1].keeps_next;
        if is_free {
            best = Some(at);
        }
        if at > start && strips[at - 1].gives_way {
            next_best = Some(at);
        }
        used += strip.height + if at > start { strip.above } else { 0.0 };
        // What is higher than a page stands on one of its own.
        if used > space.height + 0.01 && at > start {
            return best.or(next_best).unwrap_or(at);
        }
    }
    strips.len()
}

fn head_of(strips: &[Strip], at: usize) -> &[Strip] {
    strips[at].head.as_ref().map_or(&[], |head| head.as_slice())
}

fn page(strips: &[Strip], range: std::ops::Range<usize>, space: Space) -> Page {
    let mut page = Page::default();
    let mut y = space.top;
    let mut before: Option<&Strip> = None;
    // The table's head is read once, where the table begins.
    for strip in head_of(strips, range.start) {
        y += if before.is_some() { strip.above } else { 0.0 };
        let marks = strip.marks.iter().cloned().map(|mark| Mark { owner: Owner::Decor, ..mark });
        put(&mut page, marks, y);
        y += strip.height;
        before = Some(strip);
    }
    for strip in &strips[range] {
        let above = if before.is_some() { strip.above } else { 0.0 };
        for bar in &strip.bars {
            // One bar from the first strip of its frame to the last.
            let goes_on = before.is_some_and(|strip| strip.bars.contains(bar));
            let from = if goes_on { y } else { y + above };
            let size = (BAR, y + above + strip.height - from);
            let what = What::Filled { size, grey: 0 };
            page.marks.push(Mark { at: (bar.x, from), what, owner: Owner::Decor });
        }
        y += above;
        put(&mut page, strip.marks.iter().cloned(), y);
        y += strip.height;
        before = Some(strip);
    }
    page
}

fn put(page: &mut Page, marks: impl Iterator<Item = Mark>, y: f32) {
    page.marks.extend(marks.map(|mark| Mark { at: (mark.at.0, mark.at.1 + y), ..mark }));
}

#[cfg(test)]
mod tests {
    use super::*;

    const SPACE: Space = Space { top: 10.0, height: 100.0 };

    fn strips(heights: &[f32]) -> Vec<Strip> {
        heights.iter().map(|height| Strip::new(5.0, *height)).collect()
    }

    fn ends(strips: &[Strip]) -> Vec<usize> {
        let mut ends = vec![0];
        while let Some(start) = ends.last().copied().filter(|start| *start < strips.len()) {
            ends.push(end_of_page(strips, start, SPACE));
        }
        ends.split_off(1)
    }

    #[test]
    fn a_page_is_filled_and_what_is_above_it_vanishes_at_its_top() {
        // 30 + 5 + 30 + 5 + 30 is exactly a page.
        assert_eq!(ends(&strips(&[30.0, 30.0, 30.0, 30.0])), [3, 4]);
        assert_eq!(ends(&strips(&[30.0, 30.0, 30.1, 30.0])), [2, 4]);
    }

    #[test]
    fn what_belongs_together_goes_over_together() {
        let mut strips = strips(&[40.0, 40.0, 10.0, 10.0]);
        strips[1].keeps_next = true;
        strips[2].keeps_next = true;
        assert_eq!(ends(&strips), [1, 4]);
    }

    #[test]
    fn what_cannot_stay_together_is_parted_and_nothing_is_lost() {
        let mut strips = strips(&[40.0; 6]);
        strips.iter_mut().for_each(|strip| strip.keeps_next = true);
        assert_eq!(ends(&strips), [2, 4, 6]);
        assert_eq!(ends(&self::strips(&[300.0, 300.0])), [1, 2]);
    }

    #[test]
    fn what_keeps_too_much_together_is_parted_where_it_gives_way() {
        // A heading, three rows, two places to sign.
        let mut strips = strips(&[10.0, 25.0, 25.0, 25.0, 20.0, 20.0]);
        strips[..5].iter_mut().for_each(|strip| strip.keeps_next = true);
        assert_eq!(ends(&strips), [4, 6]);
        // The first two rows need not stay with those after them, the last stays with what is signed.
        strips[1..3].iter_mut().for_each(|strip| strip.gives_way = true);
        assert_eq!(ends(&strips), [3, 6]);
    }

    #[test]
    fn a_new_page_begins_where_it_is_asked_for() {
        let mut strips = strips(&[10.0, 10.0, 10.0]);
        strips[0].begins_page = true;
        strips[2].begins_page = true;
        assert_eq!(ends(&strips), [2, 3]);
    }
}
