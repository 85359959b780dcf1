//! Strips onto pages.

use super::boxes::{Mark, Owner, Page, Strip, What};

/// How thick the bar beside a frame is.
const BAR: f32 = 2.0;

/// Where strips are put on a page: from the top edge to the first one, and how high they may be
/// together.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Space {
    /// From the top edge.
    pub top: f32,
    /// The height.
    pub height: f32,
    /// How much lower the pages after the first begin: what is said at their head needs the room.
    pub lowered: f32,
    /// How large the distances between strips are, as a part of what they ask for.
    pub gaps: f32,
}

impl Space {
    /// On the page that begins with a strip.
    fn from(self, start: usize) -> Self {
        let lowered = if start > 0 { self.lowered } else { 0.0 };
        Self { top: self.top + lowered, height: self.height - lowered, ..self }
    }
}

/// A last page that is filled less than that looks like a mistake.
const LITTLE: f32 = 0.25;
/// One that is filled less than that is done without where distances that are a little smaller are enough.
const SAVED: f32 = 0.5;
/// By how much distances are made smaller for it.
const TIGHTER: [f32; 3] = [0.9, 0.8, 0.7];
/// What stays together is parted rather than leave such a part of a page empty.
const EMPTY: f32 = 0.2;
/// How far the page before it stays filled when some of it goes over to the last.
const FULL: f32 = 0.6;

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
/// it can. Where little would be left for the last page, distances are a little smaller, or more goes
/// over with it. And whether distances are smaller.
pub fn pages(strips: &[Strip], space: Space) -> (Vec<Page>, bool) {
    let usual = space.gaps;
    let (ends, space) = well_filled(strips, space);
    let starts = [0].into_iter().chain(ends.iter().copied());
    let mut pages: Vec<Page> =
        starts.zip(&ends).map(|(start, end)| page(strips, start..*end, space)).collect();
    if pages.is_empty() {
        pages.push(Page::default());
    }
    (pages, space.gaps < usual)
}

/// Where the pages end.
fn ends(strips: &[Strip], space: Space) -> Vec<usize> {
    let (mut ends, mut start) = (Vec::new(), 0);
    while start < strips.len() {
        start = end_of_page(strips, start, space);
        ends.push(start);
    }
    ends
}

/// How many pages they take where they leave little for the last, whatever else could go over with it: no
/// smaller distances save that page.
pub fn with_little(strips: &[Strip], space: Space) -> Option<usize> {
    let first = ends(strips, space);
    let found = well_filled(strips, space).0.len();
    (leaves(SAVED, strips, &first, space) && found == first.len()).then_some(found)
}

/// Whether less than a part of it stands on the last page.
fn leaves(part: f32, strips: &[Strip], ends: &[usize], space: Space) -> bool {
    let [.., cut, last] = ends else { return false };
    let is_asked_for = strips[*cut].begins_page;
    !is_asked_for && height(strips, *cut..*last, space) < space.from(*cut).height * part
}

fn well_filled(strips: &[Strip], space: Space) -> (Vec<usize>, Space) {
    let mut found = ends(strips, space);
    if !leaves(SAVED, strips, &found, space) {
        return (found, space);
    }
    for gaps in TIGHTER {
        let tight = Space { gaps, ..space };
        let fewer = ends(strips, tight);
        if fewer.len() < found.len() {
            return (fewer, tight);
        }
    }
    if !leaves(LITTLE, strips, &found, space) {
        return (found, space);
    }
    let [before @ .., cut, last] = &found[..] else { return (found, space) };
    let (start, cut, last) = (before.last().copied().unwrap_or(0), *cut, *last);
    // A table is not parted for it.
    let is_free = |at: &usize| {
        !strips[*at - 1].keeps_next && strips[*at].head.is_none() && !strips[*at].is_blank()
    };
    for at in (start + 1..cut).rev().filter(is_free) {
        if height(strips, start..at, space) < space.from(start).height * FULL {
            break;
        }
        let filled = height(strips, at..last, space);
        let page = space.from(at).height;
        if filled >= page * LITTLE && filled <= page {
            let place = found.len() - 2;
            found[place] = at;
            break;
        }
    }
    (found, space)
}

/// How high strips are at the top of a page.
fn height(strips: &[Strip], range: std::ops::Range<usize>, space: Space) -> f32 {
    let head: f32 = head_of(strips, range.start).iter().map(|s| s.above + s.height).sum();
    let above = strips.get(range.start).map_or(0.0, |strip| strip.above) * space.gaps;
    head + strips[range].iter().map(|s| s.above * space.gaps + s.height).sum::<f32>() - above
}

/// The first strip of the next page.
fn end_of_page(strips: &[Strip], start: usize, space: Space) -> usize {
    let room = space.from(start).height;
    let mut used =
        head_of(strips, start).iter().map(|strip| strip.above + strip.height).sum::<f32>();
    let (mut best, mut next_best, mut fills) = (None, None, None);
    let mut left = room;
    for (at, strip) in strips.iter().enumerate().skip(start) {
        if at > start && strip.begins_page {
            return at;
        }
        // A distance below something neither begins a page nor needs one.
        if at > start && strip.is_blank() {
            used += strip.height + strip.above * space.gaps;
            continue;
        }
        let is_free = at > start && !strips[at - 1].keeps_next;
        if is_free {
            (best, left) = (Some(at), room - used);
        }
        if at > start && strips[at - 1].gives_way {
            next_best = Some(at);
        }
        if at > start && strips[at - 1].fills {
            fills = Some(at);
        }
        used += strip.height + if at > start { strip.above * space.gaps } else { 0.0 };
        // What is higher than a page stands on one of its own.
        if used > room + 0.01 && at > start {
            // What must be parted in any case is parted here, rather than leave this page empty.
            let parted = next_best.filter(|next| {
                best.is_none_or(|best| {
                    *next > best && chain(strips, best, space) > space.from(best).height
                })
            });
            // So is a table, rather than leave much of it empty.
            let fills = fills.filter(|at| best.is_some_and(|best| *at > best));
            return fills.filter(|_| left > room * EMPTY).or(parted).or(best).unwrap_or(at);
        }
    }
    strips.len()
}

/// How high what stays together is, from a strip on.
fn chain(strips: &[Strip], start: usize, space: Space) -> f32 {
    let kept = strips[start..].iter().take_while(|strip| strip.keeps_next).count();
    height(strips, start..(start + kept + 1).min(strips.len()), space)
}

fn head_of(strips: &[Strip], at: usize) -> &[Strip] {
    strips[at].head.as_ref().map_or(&[], |head| head.as_slice())
}

fn page(strips: &[Strip], range: std::ops::Range<usize>, space: Space) -> Page {
    let mut page = Page::default();
    let mut y = space.from(range.start).top;
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
        let above = if before.is_some() { strip.above * space.gaps } else { 0.0 };
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

    const SPACE: Space = Space { top: 10.0, height: 100.0, lowered: 0.0, gaps: 1.0 };

    fn strips(heights: &[f32]) -> Vec<Strip> {
        let of = |height: &f32| {
            let mut strip = Strip::new(5.0, *height);
            let what = What::Filled { size: (1.0, *height), grey: 0 };
            strip.put((0.0, 0.0), what, Owner::Decor);
            strip
        };
        heights.iter().map(of).collect()
    }

    fn ends(strips: &[Strip]) -> Vec<usize> {
        super::ends(strips, SPACE)
    }

    #[test]
    fn a_page_is_filled_and_what_is_above_it_vanishes_at_its_top() {
        // 30 + 5 + 30 + 5 + 30 is exactly a page.
        assert_eq!(ends(&strips(&[30.0, 30.0, 30.0, 30.0])), [3, 4]);
        assert_eq!(ends(&strips(&[30.0, 30.0, 30.1, 30.0])), [2, 4]);
    }

    #[test]
    fn what_is_said_at_the_head_of_later_pages_takes_its_room_there() {
        let lowered = Space { lowered: 20.0, ..SPACE };
        let strips = strips(&[30.0; 8]);
        // Three of 30 and two of 5 are 100, which the first page holds; the others hold 80.
        assert_eq!(super::ends(&strips, lowered), [3, 5, 7, 8]);
        let top = |range| page(&strips, range, lowered).marks[0].at.1;
        assert_eq!((top(0..3), top(3..5)), (10.0, 30.0));
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
    fn a_table_is_parted_rather_than_leave_much_of_a_page_empty() {
        // A text; then a heading and five rows, which may be parted where two are on either side.
        let table = |text: f32| {
            let mut all = strips(&[text, 5.0, 7.0, 7.0, 7.0, 7.0, 7.0]);
            all[1..6].iter_mut().for_each(|strip| strip.keeps_next = true);
            all[3..5].iter_mut().for_each(|strip| strip.fills = true);
            all
        };
        // Of a page of 100, 34 are left: the heading and two rows take 5 + 5, 5 + 7 and 5 + 7 of them.
        assert_eq!(ends(&table(66.0)), [4, 7]);
        // Below 20 it goes over whole, and where no two rows have room.
        assert_eq!(ends(&table(81.0)), [1, 7]);
        assert_eq!(ends(&table(70.0)), [1, 7]);
    }

    #[test]
    fn what_no_page_holds_is_parted_where_it_begins() {
        // A sentence; then a heading, four rows and the place to sign: 115 and five distances.
        let mut all = strips(&[10.0, 10.0, 20.0, 20.0, 20.0, 20.0, 25.0]);
        all[1..6].iter_mut().for_each(|strip| strip.keeps_next = true);
        all[2..4].iter_mut().for_each(|strip| strip.gives_way = true);
        assert_eq!(ends(&all), [4, 7]);
        // What a page holds goes over whole.
        all.remove(5);
        all.remove(4);
        all[4].height = 30.0;
        assert_eq!(ends(&all), [1, 5]);
    }

    #[test]
    fn a_distance_begins_no_page_and_takes_none() {
        let mut all = strips(&[90.0, 30.0, 62.0]);
        // Ten below the first fill the page to its end and beyond; the next begins at the top.
        all.insert(1, Strip::new(0.0, 30.0));
        assert_eq!(ends(&all), [2, 4]);
        let page = page(&all, 2..4, SPACE);
        assert_eq!(page.marks[0].at.1, SPACE.top);
        // At the very end it is no page of its own.
        all.push(Strip::new(0.0, 30.0));
        assert_eq!(ends(&all), [2, 5]);
    }

    #[test]
    fn a_new_page_begins_where_it_is_asked_for() {
        let mut strips = strips(&[10.0, 10.0, 10.0]);
        strips[0].begins_page = true;
        strips[2].begins_page = true;
        assert_eq!(ends(&strips), [2, 3]);
    }

    #[test]
    fn little_on_the_last_page_comes_back_by_smaller_distances() {
        // Ten strips of eight and their nine distances of five are 125; a page holds 100.
        let tight = strips(&[8.0; 8]);
        // 64 and seven of five are 99: one page. With a distance more, 112 by two of the smaller.
        assert_eq!(well_filled(&tight, SPACE), (vec![8], SPACE));
        let mut nine = strips(&[7.5; 9]);
        assert_eq!(ends(&nine), [8, 9]);
        // 67.5 and eight of five are 107.5; eight of four are 99.5.
        assert_eq!(well_filled(&nine, SPACE), (vec![9], Space { gaps: 0.8, ..SPACE }));
        nine[8].begins_page = true;
        assert_eq!(well_filled(&nine, SPACE).0, [8, 9]);
    }

    #[test]
    fn what_cannot_come_back_takes_more_over_but_no_rows() {
        // No distance is small enough: 20 of five of them, then 15 alone on a page.
        let mut six = strips(&[16.0, 16.0, 16.0, 16.0, 16.0, 18.0]);
        assert_eq!(ends(&six), [5, 6]);
        six.iter_mut().for_each(|strip| strip.above = 3.0);
        assert_eq!(well_filled(&six, SPACE).0, [4, 6]);
        // Rows of a table stay where they are.
        six[1..5].iter_mut().for_each(|strip| strip.head = Some(std::rc::Rc::new(Vec::new())));
        assert_eq!(well_filled(&six, SPACE).0, [5, 6]);
        // And a page is not emptied for the next: what is kept together is a third of it.
        let mut few = strips(&[50.0, 20.0, 20.0, 18.0]);
        few[1].keeps_next = true;
        assert_eq!(well_filled(&few, SPACE).0, [3, 4]);
    }
}
