//! What is laid out: marks with their places, strips that no page ends within, and pages.

use std::rc::Rc;

use super::super::drawing::Drawing;
use super::lines::Drawn;
use super::tags::NodeId;

/// The paper: US Letter, in points.
pub const PAPER: (f32, f32) = (612.0, 792.0);

/// To whom a mark belongs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Owner {
    /// A node of the paper's structure.
    Node(NodeId),
    /// The head of a page.
    Head,
    /// The foot of a page.
    Foot,
    /// Nothing that is read: rules, the head of a table when it is shown again.
    Decor,
}

/// What is put on paper.
#[derive(Debug, Clone)]
pub enum What {
    /// A piece of text; its place is the beginning of its base line.
    Text(Drawn),
    /// A filled rectangle, from its upper left corner: a rule, a bar.
    Filled {
        /// Its width and height.
        size: (f32, f32),
        /// Its grey.
        grey: u8,
    },
    /// The outline of a rectangle.
    Outline {
        /// Its width and height.
        size: (f32, f32),
        /// How thick the line is.
        line: f32,
        /// Its grey.
        grey: u8,
    },
    /// A picture of the paper, by its number.
    Picture {
        /// Which one.
        number: usize,
        /// Its width and height.
        size: (f32, f32),
    },
    /// A chart.
    Drawing {
        /// What is drawn.
        drawing: Rc<Drawing>,
        /// How many times as large.
        scale: f32,
    },
}

/// Something at its place: to the right of and below the origin of its strip or page.
#[derive(Debug, Clone)]
pub struct Mark {
    /// Its place.
    pub at: (f32, f32),
    /// What it is.
    pub what: What,
    /// To whom it belongs.
    pub owner: Owner,
}

/// A bar at the left of what is framed: which frame's, and where.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Bar {
    /// The frame's number.
    pub frame: usize,
    /// From the page's left edge.
    pub x: f32,
}

/// A slice of the paper that no page ends within.
#[derive(Debug, Clone, Default)]
pub struct Strip {
    /// What stays free above it, but at the top of a page.
    pub above: f32,
    /// Its height.
    pub height: f32,
    /// What stands in it.
    pub marks: Vec<Mark>,
    /// Whether it stays on one page with the next one.
    pub keeps_next: bool,
    /// Whether it is parted from the next one all the same where they keep too much together for a page.
    pub gives_way: bool,
    /// Whether it is parted from the next one also where else much of the page stayed empty.
    pub fills: bool,
    /// Whether it begins a page.
    pub begins_page: bool,
    /// The bars beside it, the outermost first.
    pub bars: Vec<Bar>,
    /// What is shown again above it when it begins a page: the head of its table.
    pub head: Option<Rc<Vec<Strip>>>,
    /// Of which table to fill in it is a row.
    pub sheet: Option<usize>,
}

impl Strip {
    /// An empty strip.
    pub fn new(above: f32, height: f32) -> Self {
        Self { above, height, ..Self::default() }
    }

    /// Whether it is a distance and nothing else.
    pub fn is_blank(&self) -> bool {
        self.marks.is_empty() && self.bars.is_empty()
    }

    /// With a mark in it.
    pub fn put(&mut self, at: (f32, f32), what: What, owner: Owner) {
        self.marks.push(Mark { at, what, owner });
    }
}

/// A page with its marks.
#[derive(Debug, Clone, Default)]
pub struct Page {
    /// What stands on it.
    pub marks: Vec<Mark>,
}

impl Page {
    /// The texts on it, in the order they were put there.
    #[cfg(test)]
    pub fn texts(&self) -> impl Iterator<Item = (&Mark, &str)> {
        self.marks.iter().filter_map(|mark| match &mark.what {
            What::Text(drawn) => Some((mark, drawn.text.as_str())),
            _ => None,
        })
    }
}
