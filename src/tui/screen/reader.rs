//! A paper as it stands, read on the terminal; its files are made from here.

use std::cell::{Cell as Remembered, RefCell};

use crate::tui::canvas::Canvas;
use ratatui::layout::{Position, Rect};

use super::maker::Preset;
use super::section::Section;
use super::{Effect, Request, Screen};
use crate::documents::model::{Block, Document, Line, told};
use crate::documents::paper::{Of, Paper, Subject};
use crate::documents::template::folder::Folder;
use crate::domain::refusal::Refusal;
use crate::i18n::language::Language;
use crate::i18n::wording;
use crate::store::{self, Error, Store};
use crate::t;
use crate::text::width::{columns, wrap};
use crate::tui::context::Context;
use crate::tui::keys::{Action, Scope};
use crate::tui::theme::Role;
use crate::tui::widget::draw;

/// The widest that text is set, so that the eye finds the next line.
const WIDEST: u16 = 84;

/// A paper on the terminal.
pub struct Reader {
    paper: &'static Paper,
    subject: Subject,
    section: Section,
    document: Option<Document>,
    /// Why there is no paper.
    refusal: Option<Refusal>,
    top: Remembered<usize>,
    height: Remembered<usize>,
    /// The lines at the width they were last set to.
    set: RefCell<(u16, Vec<Set>)>,
}

/// A line as it is set.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Set {
    indent: u16,
    text: String,
    role: Role,
}

impl Reader {
    /// A paper, before it is made.
    pub fn new(paper: &'static Paper, subject: Subject, section: Section) -> Self {
        Self {
            paper,
            subject,
            section,
            document: None,
            refusal: None,
            top: Remembered::new(0),
            height: Remembered::new(20),
            set: RefCell::default(),
        }
    }

    fn scroll(&self, by: isize) {
        let last = self.set.borrow().1.len().saturating_sub(self.height.get());
        self.top.set(self.top.get().saturating_add_signed(by).min(last));
    }

    /// Sets the paper's lines to a width, once.
    fn set_to(&self, width: u16) {
        let mut set = self.set.borrow_mut();
        if set.0 != width {
            let lines = self.document.as_ref().map(|document| lines(document, width));
            *set = (width, lines.unwrap_or_default());
        }
    }
}

impl Screen for Reader {
    fn scope(&self) -> Scope {
        Scope::Paper
    }

    fn section(&self) -> Option<Section> {
        Some(self.section)
    }

    fn load(&mut self, store: &Store, context: &Context) -> store::Result<()> {
        let templates = Folder::chosen(store)?;
        match self.paper.document(store, &self.subject, &context.words, &templates) {
            Ok(document) => (self.document, self.refusal) = (Some(document), None),
            Err(Error::Refused(refusal)) => {
                (self.document, self.refusal) = (None, Some(*refusal));
            }
            Err(error) => return Err(error),
        }
        self.set = RefCell::default();
        Ok(())
    }

    fn act(&mut self, action: Action, _context: &Context) -> Effect {
        let page = isize::try_from(self.height.get().max(2) - 1).unwrap_or(1);
        match action {
            Action::Up => self.scroll(-1),
            Action::Down => self.scroll(1),
            Action::PageUp => self.scroll(-page),
            Action::PageDown => self.scroll(page),
            Action::First => self.scroll(isize::MIN),
            Action::Last => self.scroll(isize::MAX),
            Action::Back => return Effect::Close,
            Action::Files => return Effect::Ask(Request::Maker),
            Action::InCamera => {
                self.subject.in_camera = !self.subject.in_camera;
                return Effect::Load;
            }
            _ => {}
        }
        Effect::None
    }

    fn offers(&self, action: Action) -> bool {
        match action {
            Action::InCamera => matches!(self.paper.of, Of::Sitting | Of::Resolution),
            _ => true,
        }
    }

    fn why_not(&self, action: Action, context: &Context) -> Option<String> {
        let refusal = self.refusal.as_ref().filter(|_| action == Action::Files)?;
        Some(wording::refusal(&context.words, refusal))
    }

    fn papers_of(&self, _context: &Context) -> Preset {
        Preset::of_subject(self.paper.code, &self.subject)
    }

    fn says(&self, context: &Context) -> Option<String> {
        (self.subject.in_camera).then(|| t!(context.words, "paper-own-copy").into_owned())
    }

    fn draw(&self, buf: &mut Canvas, area: Rect, context: &Context) -> Option<Position> {
        let theme = &context.theme;
        let width = area.width.saturating_sub(4).min(WIDEST);
        self.height.set(usize::from(area.height));
        self.set_to(width);
        self.scroll(0);
        if let Some(refusal) = &self.refusal {
            let said = wording::refusal(&context.words, refusal);
            for (y, range) in
                (area.y + 1..area.bottom()).zip(wrap(&said, usize::from(width.max(1))))
            {
                let style = theme.style(Role::Warning);
                draw::text(buf, (area.x + 2, y), width, &said[range], style, "");
            }
            return None;
        }
        let set = self.set.borrow();
        for (y, line) in (area.y..area.bottom()).zip(set.1.iter().skip(self.top.get())) {
            let room = width.saturating_sub(line.indent);
            let at = (area.x + 2 + line.indent, y);
            draw::text(buf, at, room, &line.text, theme.style(line.role), theme.signs.ellipsis);
        }
        None
    }
}

/// The paper's lines, set to a width.
fn lines(document: &Document, width: u16) -> Vec<Set> {
    let mut out = Out { width, language: document.language, lines: Vec::new() };
    for issuer in &document.issuers {
        out.text(0, issuer, Role::Muted);
    }
    out.text(0, &document.title, Role::Title);
    if let Some(mark) = &document.mark {
        out.text(0, mark, Role::Warning);
    }
    for block in &document.blocks {
        out.block(0, block);
    }
    out.lines
}

struct Out {
    width: u16,
    language: Language,
    lines: Vec<Set>,
}

impl Out {
    fn gap(&mut self) {
        if self.lines.last().is_some_and(|line| !line.text.is_empty()) {
            self.lines.push(Set { indent: 0, text: String::new(), role: Role::Text });
        }
    }

    fn text(&mut self, indent: u16, text: &str, role: Role) {
        let room = usize::from(self.width.saturating_sub(indent).max(1));
        for part in text.lines() {
            for range in wrap(part, room) {
                let text = part[range].trim_end().to_owned();
                self.lines.push(Set { indent, text, role });
            }
        }
    }

    /// Text behind a sign or a label; what does not fit goes on below, set in as far.
    fn behind(&mut self, indent: u16, label: &str, text: &str, role: Role) {
        let first = self.lines.len();
        let set_in = indent + u16::try_from(columns(label)).unwrap_or(0);
        let set_in = set_in.min(self.width / 2);
        self.text(set_in, text, role);
        match self.lines.get_mut(first) {
            Some(line) => {
                line.text = format!("{label}{}", line.text);
                line.indent = indent;
            }
            None => self.text(indent, label, role),
        }
    }

    fn block(&mut self, indent: u16, block: &Block) {
        match block {
            Block::Heading(level, text) => {
                self.gap();
                let role = if *level <= 2 { Role::Title } else { Role::Text };
                self.text(indent, &told(text), role);
            }
            Block::Paragraph(text) => {
                self.gap();
                self.text(indent, &told(text), Role::Text);
            }
            Block::Remark(text) => {
                self.gap();
                self.text(indent, &told(text), Role::Muted);
            }
            Block::Facts(facts) => {
                self.gap();
                let widest = facts.iter().map(|(label, _)| columns(label)).max().unwrap_or(0);
                for (label, value) in facts {
                    let pad = " ".repeat(widest + 2 - columns(label));
                    self.behind(indent, &format!("{label}{pad}"), &told(value), Role::Text);
                }
            }
            Block::Names(items) => {
                for item in items {
                    self.behind(indent, "- ", &told(item), Role::Text);
                }
            }
            Block::List { first, items } => self.list(indent, *first, items),
            Block::Table { head, rows }
            | Block::Aligned { head, rows, .. }
            | Block::Sheet { head, rows } => {
                self.table(indent, head, rows);
            }
            Block::Framed { label, blocks } => {
                self.gap();
                self.text(indent, label, Role::Title);
                for (place, block) in blocks.iter().enumerate() {
                    // Right under the label, without a gap.
                    let first = place == 0 && matches!(block, Block::Paragraph(_));
                    match block {
                        Block::Paragraph(text) if first => {
                            self.text(indent + 2, &told(text), Role::Text);
                        }
                        block => self.block(indent + 2, block),
                    }
                }
            }
            Block::Blanks(labels) => {
                self.gap();
                self.text(indent, &format!("{} …", labels.join(" … ")), Role::Muted);
            }
            Block::Signatures(signatures) => {
                self.gap();
                for signed in signatures {
                    let parts = [signed.name.as_str(), signed.role.as_str()];
                    let parts: Vec<&str> = parts.into_iter().filter(|p| !p.is_empty()).collect();
                    self.behind(indent, "…  ", &parts.join(", "), Role::Muted);
                }
            }
            Block::Labels { labels, .. } => {
                for label in labels {
                    self.gap();
                    self.text(indent, &told(label), Role::Text);
                }
            }
            Block::Chart(chart) => {
                self.gap();
                self.text(indent, &chart.title, Role::Title);
                let (head, rows) = chart.table(self.language);
                self.table(indent, &head, &rows);
            }
            Block::Picture(picture) => {
                self.gap();
                self.text(indent, &picture.told, Role::Muted);
            }
            Block::Rule | Block::Cut | Block::NewPage => self.gap(),
        }
    }

    /// The first paragraph of each item stands behind its sign, the rest below it.
    fn list(&mut self, indent: u16, first: Option<u64>, items: &[Vec<Block>]) {
        for (number, item) in (first.unwrap_or(1)..).zip(items) {
            let sign = first.map_or_else(|| "- ".to_owned(), |_| format!("{number}. "));
            let mut blocks = item.iter();
            if let Some(Block::Paragraph(text)) = item.first() {
                self.behind(indent, &sign, &told(text), Role::Text);
                blocks.next();
            }
            blocks.for_each(|block| self.block(indent + 2, block));
        }
    }

    /// Each row as its cells behind their headings: columns would not fit a narrow terminal.
    fn table(&mut self, indent: u16, head: &[String], rows: &[Vec<Line>]) {
        for row in rows {
            let mut cells = row.iter().zip(head);
            if let Some((first, _)) = cells.next() {
                self.behind(indent, "- ", &told(first), Role::Text);
            }
            let rest: Vec<String> = cells
                .filter(|(cell, _)| told(cell) != "—")
                .map(|(cell, head)| format!("{head} {}", told(cell)))
                .collect();
            if !rest.is_empty() {
                self.text(indent + 2, &rest.join(" · "), Role::Muted);
            }
        }
    }
}
