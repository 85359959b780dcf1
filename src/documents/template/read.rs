//! A filled-in template as blocks: CommonMark with tables and definition lists.
//!
//! | Markdown | block |
//! |---|---|
//! | `# …` | the title |
//! | `## …`, `### …` | a heading |
//! | `- …`, `1. …` | a list |
//! | a table | a table; `:---`, `:---:` and `---:` say at which side a column stands |
//! | a term, then `: …` | facts |
//! | `> **label**`, then more | framed, under its label |
//! | `> [!NOTE]`, then text | a remark |
//! | `---` | a line across the page |
//! | `![told](file)` | a picture of the templates' folder |

use std::iter::Peekable;

use pulldown_cmark::{
    Alignment, BlockQuoteKind, Event, HeadingLevel, Options, Parser, Tag, TagEnd,
};

use super::super::model::{Block, Inline, Line, Side, plain, told};
use super::folder::Folder;
use super::mistake::What;

/// How deep blocks may lie within one another.
const DEEPEST: usize = 16;

/// What a text is read with.
pub struct Reading<'a> {
    /// The blocks that stand for the marks in it.
    pub pieces: &'a [Vec<Block>],
    /// Where its pictures are.
    pub folder: &'a Folder,
}

/// What was read.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Content {
    /// The first heading of the first level.
    pub title: Option<String>,
    /// The rest.
    pub blocks: Vec<Block>,
}

impl Reading<'_> {
    /// Reads a text.
    pub fn blocks(&self, text: &str) -> Result<Content, What> {
        let mut reader = self.reader(text);
        let blocks = reader.blocks(0)?;
        Ok(Content { title: reader.title, blocks })
    }

    /// Reads a line that holds no blocks.
    pub fn line(&self, text: &str) -> Result<Line, What> {
        if marked(text) {
            return Err(What::NotAlone(String::new()));
        }
        let blocks = self.reader(text).blocks(0)?;
        match <[Block; 1]>::try_from(blocks) {
            Ok([Block::Paragraph(line)]) => Ok(line),
            Err(blocks) if blocks.is_empty() => Ok(Line::new()),
            _ => Ok(plain(text)),
        }
    }

    fn reader<'a>(&'a self, text: &'a str) -> Reader<'a> {
        Reader { events: parser(text).peekable(), with: self, title: None, is_code: false }
    }
}

/// What reads a text as CommonMark.
pub(super) fn parser(text: &str) -> Parser<'_> {
    let options = Options::ENABLE_TABLES | Options::ENABLE_GFM | Options::ENABLE_DEFINITION_LIST;
    Parser::new_ext(text, options)
}

struct Reader<'a> {
    events: Peekable<Parser<'a>>,
    with: &'a Reading<'a>,
    title: Option<String>,
    /// Whether it reads a block of code, where nothing is taken for markup.
    is_code: bool,
}

impl Reader<'_> {
    /// Blocks up to the end of what they are in.
    fn blocks(&mut self, depth: usize) -> Result<Vec<Block>, What> {
        if depth > DEEPEST {
            return Err(What::TooDeep);
        }
        let mut out = Vec::new();
        while let Some(event) = self.events.peek() {
            if is_inline(event) {
                // The text of an item that is not set apart stands in it without a paragraph.
                self.paragraph(&mut out)?;
                continue;
            }
            match self.events.next() {
                None | Some(Event::End(_)) => break,
                Some(Event::Start(tag)) => self.block(tag, depth, &mut out)?,
                Some(Event::Rule) => out.push(Block::Rule),
                Some(_) => {}
            }
        }
        Ok(out)
    }

    fn block(&mut self, tag: Tag<'_>, depth: usize, out: &mut Vec<Block>) -> Result<(), What> {
        match tag {
            Tag::Paragraph => {
                self.paragraph(out)?;
                self.events.next();
            }
            Tag::Heading { level, .. } => {
                let line = self.inline(out)?;
                self.events.next();
                match level {
                    HeadingLevel::H1 if self.title.is_none() && depth == 0 => {
                        self.title = Some(told(&line));
                    }
                    level => out.push(Block::Heading((level as u8).max(2), line)),
                }
            }
            Tag::BlockQuote(kind) => {
                let blocks = self.blocks(depth + 1)?;
                out.push(quoted(kind, blocks));
            }
            Tag::List(first) => {
                let mut items = Vec::new();
                while let Some(Event::Start(Tag::Item)) = self.events.next() {
                    items.push(self.blocks(depth + 1)?);
                }
                out.push(Block::List { first, items });
            }
            Tag::DefinitionList => out.push(self.facts(depth)?),
            Tag::Table(sides) => out.push(self.table(&sides)?),
            // Markdown takes an indented text for code; nobody here writes any.
            Tag::CodeBlock(_) => {
                self.is_code = true;
                let mut line = self.inline(out)?;
                self.is_code = false;
                self.events.next();
                // Its lines stay lines; the last one ends the block.
                if let Some(Inline::Text(said)) = line.last_mut() {
                    said.truncate(said.trim_end_matches('\n').len());
                }
                out.push(Block::Paragraph(line.into_iter().flat_map(parted).collect()));
            }
            // A comment may have several lines.
            Tag::HtmlBlock => {
                let mut html = String::new();
                while let Some(Event::Html(line)) = self.events.next() {
                    html.push_str(&line);
                }
                self.placed(&html, out)?;
            }
            _ => out.extend(self.blocks(depth + 1)?),
        }
        Ok(())
    }

    /// A paragraph up to the end of its text; a picture in it becomes a block of its own.
    fn paragraph(&mut self, out: &mut Vec<Block>) -> Result<(), What> {
        let line = self.inline(out)?;
        if !line.is_empty() {
            out.push(Block::Paragraph(line));
        }
        Ok(())
    }

    /// Text with its emphasis, up to something else, which is left.
    fn inline(&mut self, out: &mut Vec<Block>) -> Result<Line, What> {
        let mut line = Line::new();
        let (mut strong, mut emphasis, mut link) = (0, 0, None::<String>);
        while let Some(event) = self.events.next_if(is_inline) {
            let said = match event {
                Event::Start(Tag::Strong) => {
                    strong += 1;
                    continue;
                }
                Event::End(TagEnd::Strong) => {
                    strong -= 1;
                    continue;
                }
                Event::Start(Tag::Emphasis) => {
                    emphasis += 1;
                    continue;
                }
                Event::End(TagEnd::Emphasis) => {
                    emphasis -= 1;
                    continue;
                }
                Event::Start(Tag::Link { dest_url, .. }) => {
                    link = Some(dest_url.into_string());
                    continue;
                }
                Event::End(TagEnd::Link) => {
                    link = None;
                    continue;
                }
                Event::Start(Tag::Image { dest_url, .. }) => {
                    self.picture(&dest_url, &mut line, out)?;
                    continue;
                }
                Event::HardBreak => {
                    line.push(Inline::Break);
                    continue;
                }
                Event::InlineHtml(html) => {
                    match &*html {
                        "<br>" => line.push(Inline::Break),
                        html if html.starts_with("<!--") => {}
                        html if html.starts_with("<?ccr") => {
                            return Err(What::NotAlone(told(&line)));
                        }
                        html => return Err(What::Html(html.to_owned())),
                    }
                    continue;
                }
                Event::SoftBreak => " ".to_owned(),
                // What a block stands for is not read there.
                Event::Code(text) if marked(&text) => return Err(What::NotAlone(told(&line))),
                Event::Text(text) if self.is_code && marked(&text) => {
                    return Err(What::NotAlone(String::new()));
                }
                Event::Text(text) | Event::Code(text) => text.into_string(),
                _ => continue,
            };
            line.push(match (&link, strong, emphasis) {
                (Some(to), ..) => Inline::Link(said, to.clone()),
                (None, 1.., _) => Inline::Strong(said),
                (None, _, 1..) => Inline::Emphasis(said),
                _ => Inline::Text(said),
            });
        }
        Ok(joined(line))
    }

    /// A picture, before which the paragraph ends.
    fn picture(&mut self, name: &str, line: &mut Line, out: &mut Vec<Block>) -> Result<(), What> {
        let mut said = String::new();
        for event in self.events.by_ref() {
            match event {
                Event::End(TagEnd::Image) => break,
                Event::Text(text) | Event::Code(text) => said.push_str(&text),
                _ => {}
            }
        }
        let picture = self.with.folder.picture(name, &said);
        let picture = picture.map_err(|why| What::Picture { name: name.to_owned(), why })?;
        if !line.is_empty() {
            out.push(Block::Paragraph(joined(std::mem::take(line))));
        }
        out.push(Block::Picture(picture));
        Ok(())
    }

    /// A line where nothing but words can stand.
    fn words(&mut self) -> Result<Line, What> {
        let mut aside = Vec::new();
        let line = self.inline(&mut aside)?;
        match aside.first() {
            None => Ok(line),
            Some(Block::Picture(picture)) => Err(What::Misplaced(picture.told.clone())),
            Some(_) => Err(What::Misplaced(told(&line))),
        }
    }

    /// Terms with what is said of each.
    fn facts(&mut self, depth: usize) -> Result<Block, What> {
        let mut facts: Vec<(String, Line)> = Vec::new();
        while let Some(Event::Start(tag)) = self.events.next() {
            if tag == Tag::DefinitionListTitle {
                let term = told(&self.words()?);
                self.events.next();
                facts.push((term, Line::new()));
                continue;
            }
            for block in self.blocks(depth + 1)? {
                let Some((term, said)) = facts.last_mut() else { continue };
                let Block::Paragraph(line) = block else {
                    return Err(What::Misplaced(term.clone()));
                };
                if !said.is_empty() {
                    said.push(Inline::Break);
                }
                said.extend(line);
            }
        }
        Ok(Block::Facts(facts))
    }

    fn table(&mut self, sides: &[Alignment]) -> Result<Block, What> {
        let mut rows: Vec<Vec<Line>> = Vec::new();
        while let Some(event) = self.events.next() {
            match event {
                Event::Start(Tag::TableHead | Tag::TableRow) => rows.push(Vec::new()),
                Event::Start(Tag::TableCell) => {
                    let cell = self.words()?;
                    if let Some(row) = rows.last_mut() {
                        row.push(cell);
                    }
                }
                Event::End(TagEnd::Table) => break,
                _ => {}
            }
        }
        let mut rows = rows.into_iter();
        let head = rows.next().unwrap_or_default().iter().map(|cell| told(cell)).collect();
        let (rows, sides) = (rows.collect(), sides.iter().map(side).collect::<Vec<_>>());
        Ok(match sides.iter().all(Option::is_none) {
            true => Block::Table { head, rows },
            false => Block::Aligned { head, rows, sides },
        })
    }

    /// The blocks that the marks of a line stand for; comments are left out.
    fn placed(&mut self, html: &str, out: &mut Vec<Block>) -> Result<(), What> {
        let mut rest = html.trim();
        while !rest.is_empty() {
            let comment = rest.strip_prefix("<!--").and_then(|rest| rest.split_once("-->"));
            if let Some((_, after)) = comment {
                rest = after.trim_start();
                continue;
            }
            let mark = rest.strip_prefix("<?ccr ").and_then(|rest| rest.split_once("?>"));
            let piece = mark.and_then(|(number, after)| {
                Some((self.with.pieces.get(number.parse::<usize>().ok()?)?, after))
            });
            match piece {
                Some((blocks, after)) => {
                    out.extend(blocks.iter().cloned());
                    rest = after.trim_start();
                }
                None => {
                    let line = rest.lines().next().unwrap_or_default().to_owned();
                    let is_mark = html.trim_start().starts_with("<?ccr");
                    return Err(if is_mark { What::NotAlone(line) } else { What::Html(line) });
                }
            }
        }
        Ok(())
    }
}

fn side(said: &Alignment) -> Option<Side> {
    match said {
        Alignment::None => None,
        Alignment::Left => Some(Side::Left),
        Alignment::Center => Some(Side::Middle),
        Alignment::Right => Some(Side::Right),
    }
}

/// Whether an event belongs to a line of text.
pub(super) fn is_inline(event: &Event<'_>) -> bool {
    match event {
        Event::Start(tag) => {
            matches!(tag, Tag::Strong | Tag::Emphasis | Tag::Link { .. } | Tag::Image { .. })
        }
        Event::End(end) => {
            matches!(end, TagEnd::Strong | TagEnd::Emphasis | TagEnd::Link | TagEnd::Image)
        }
        Event::Text(_) | Event::Code(_) | Event::InlineHtml(_) => true,
        Event::SoftBreak | Event::HardBreak => true,
        _ => false,
    }
}

/// Whether a text has a mark of blocks in it; what was typed is escaped there.
fn marked(text: &str) -> bool {
    text.match_indices("<?ccr ").any(|(at, _)| !text[..at].ends_with('\\'))
}

/// A piece of text with its lines apart.
fn parted(piece: Inline) -> Line {
    let Inline::Text(text) = piece else { return vec![piece] };
    let mut line = Line::new();
    for said in text.split('\n') {
        if !line.is_empty() {
            line.push(Inline::Break);
        }
        line.push(Inline::Text(said.to_owned()));
    }
    line
}

fn quoted(kind: Option<BlockQuoteKind>, blocks: Vec<Block>) -> Block {
    if kind.is_some()
        && let [Block::Paragraph(line)] = &blocks[..]
    {
        return Block::Remark(line.clone());
    }
    let mut blocks = blocks.into_iter().peekable();
    let label = blocks.next_if(
        |block| matches!(block, Block::Paragraph(line) if matches!(line[..], [Inline::Strong(_)])),
    );
    let label = match label {
        Some(Block::Paragraph(line)) => told(&line),
        _ => String::new(),
    };
    Block::Framed { label, blocks: blocks.collect() }
}

/// Neighbours of one kind as one piece: CommonMark parts a text at every sign it looks at.
fn joined(line: Line) -> Line {
    let mut out = Line::new();
    for piece in line {
        match (out.last_mut(), piece) {
            (Some(Inline::Text(before)), Inline::Text(text))
            | (Some(Inline::Strong(before)), Inline::Strong(text))
            | (Some(Inline::Emphasis(before)), Inline::Emphasis(text)) => before.push_str(&text),
            (Some(Inline::Link(before, there)), Inline::Link(text, to)) if *there == to => {
                before.push_str(&text);
            }
            (_, piece) => out.push(piece),
        }
    }
    out
}
