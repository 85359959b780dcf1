//! The structure of a paper, for who hears it: what is a heading, a list, a table.

use krilla::tagging::{
    Identifier, ListNumbering, Node as Leaf, TableHeaderScope, Tag, TagGroup, TagKind, TagTree,
};
use std::num::NonZeroU16;

/// A node, by its number.
pub type NodeId = usize;

/// What a node is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Kind {
    /// A heading of a level.
    Heading(u16, String),
    /// A paragraph.
    Paragraph,
    /// A part of the paper that belongs together.
    Part,
    /// A list, with numbers or without.
    List(bool),
    /// An item of a list.
    Item,
    /// An item's number or sign, or what it is about.
    Label,
    /// An item's content.
    Body,
    /// A table.
    Table,
    /// A table's head.
    TableHead,
    /// A table's rows.
    TableBody,
    /// A row.
    Row,
    /// The heading of a column.
    ColumnHead,
    /// A cell.
    Cell,
    /// A picture or a chart, with what it shows in words.
    Figure(String),
}

enum Kid {
    Node(NodeId),
    Leaf(Identifier),
    Link(Vec<Identifier>),
}

struct Node {
    kind: Kind,
    kids: Vec<Kid>,
}

/// The structure; nodes are made in the order they are read.
#[derive(Default)]
pub struct Tree {
    nodes: Vec<Node>,
    top: Vec<NodeId>,
}

impl Tree {
    /// A new node, the last below `parent` so far.
    pub fn add(&mut self, parent: Option<NodeId>, kind: Kind) -> NodeId {
        let id = self.nodes.len();
        self.nodes.push(Node { kind, kids: Vec::new() });
        match parent {
            Some(parent) => self.nodes[parent].kids.push(Kid::Node(id)),
            None => self.top.push(id),
        }
        id
    }

    /// The level and the text of a heading.
    pub fn heading(&self, id: NodeId) -> Option<(u16, &str)> {
        match &self.nodes[id].kind {
            Kind::Heading(level, title) => Some((*level, title)),
            _ => None,
        }
    }

    /// Something that was drawn belongs to a node.
    pub fn drawn(&mut self, id: NodeId, leaf: Identifier) {
        self.nodes[id].kids.push(Kid::Leaf(leaf));
    }

    /// A link's text that was drawn; its place among what belongs to the node.
    pub fn linked(&mut self, id: NodeId, leaf: Identifier) -> (NodeId, usize) {
        let kids = &mut self.nodes[id].kids;
        kids.push(Kid::Link(vec![leaf]));
        (id, kids.len() - 1)
    }

    /// What is clicked on belongs to a link's text.
    pub fn annotated(&mut self, (id, place): (NodeId, usize), leaf: Identifier) {
        if let Some(Kid::Link(leaves)) = self.nodes[id].kids.get_mut(place) {
            leaves.push(leaf);
        }
    }

    /// As the PDF has it.
    pub fn finish(self, lang: &str) -> TagTree {
        let mut groups: Vec<Option<Node>> = self.nodes.into_iter().map(Some).collect();
        let mut tree = TagTree::new().with_lang(Some(lang.to_owned()));
        for id in self.top {
            if let Some(group) = group(&mut groups, id) {
                tree.push(group);
            }
        }
        tree
    }
}

/// A node with all that is below it; none when nothing of it was drawn, but for cells, without which
/// a row would have holes.
fn group(nodes: &mut [Option<Node>], id: NodeId) -> Option<TagGroup> {
    let node = nodes[id].take()?;
    let mut group = TagGroup::new(tag(&node.kind));
    for kid in node.kids {
        match kid {
            Kid::Node(id) => group.children.extend(self::group(nodes, id).map(Leaf::from)),
            Kid::Leaf(leaf) => group.push(leaf),
            Kid::Link(leaves) => {
                let mut link = TagGroup::new(Tag::Link);
                leaves.into_iter().for_each(|leaf| link.push(leaf));
                group.push(link);
            }
        }
    }
    let is_cell = matches!(node.kind, Kind::Cell | Kind::ColumnHead);
    (is_cell || !group.children.is_empty()).then_some(group)
}

fn tag(kind: &Kind) -> TagKind {
    match kind {
        Kind::Heading(level, title) => {
            let level = NonZeroU16::new(*level).unwrap_or(NonZeroU16::MIN);
            Tag::Hn(level, Some(title.clone())).into()
        }
        Kind::Paragraph => Tag::P.into(),
        Kind::Part => Tag::Div.into(),
        Kind::List(true) => Tag::L(ListNumbering::Decimal).into(),
        Kind::List(false) => Tag::L(ListNumbering::Disc).into(),
        Kind::Item => Tag::LI.into(),
        Kind::Label => Tag::Lbl.into(),
        Kind::Body => Tag::LBody.into(),
        Kind::Table => Tag::Table.into(),
        Kind::TableHead => Tag::THead.into(),
        Kind::TableBody => Tag::TBody.into(),
        Kind::Row => Tag::TR.into(),
        Kind::ColumnHead => Tag::TH(TableHeaderScope::Column).into(),
        Kind::Cell => Tag::TD.into(),
        Kind::Figure(told) => Tag::Figure(Some(told.clone())).into(),
    }
}
