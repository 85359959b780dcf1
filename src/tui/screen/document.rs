//! A paper that was made: what it is, of what, where it was written, and what became of the file since.

use std::path::Path;

use super::maker::Preset;
use super::page::{Content, Line, Row};
use super::section::Section;
use super::{Effect, Request};
use crate::documents::trace::{self, Since};
use crate::domain::entity::Entity;
use crate::domain::field::Kind;
use crate::domain::id::Id;
use crate::i18n::wording;
use crate::store::{self, Record, Store};
use crate::t;
use crate::tui::context::Context;
use crate::tui::keys::{Action, Scope};
use crate::tui::theme::Role;

/// What is told, in this order; what the paper is of stands below, to be opened.
const TOLD: [&str; 8] =
    ["format", "language", "day", "made_on", "made_at", "numbers", "path", "sha256"];

/// A paper's page.
pub struct DocumentPage {
    id: Id,
    /// What became of the file, seen once, when the page was opened.
    since: Option<Since>,
    found: Option<Record>,
}

impl DocumentPage {
    /// The page of a paper.
    pub fn new(id: Id) -> Self {
        Self { id, since: None, found: None }
    }
}

impl Content for DocumentPage {
    fn scope(&self) -> Scope {
        Scope::Document
    }

    fn section(&self) -> Section {
        Section::Documents
    }

    fn lines(&mut self, store: &Store, context: &Context) -> store::Result<Option<Vec<Line>>> {
        let Some(found) = store.record(Entity::Document, &self.id)? else { return Ok(None) };
        let words = &context.words;
        let path = Path::new(found.text("path").unwrap_or_default());
        let since = *self.since.get_or_insert_with(|| trace::since(path, found.text("sha256")));
        let field = |name: &str| Entity::Document.field(name);
        let kind = field("kind").map(|kind| wording::value(words, kind, found.value("kind")));
        let mut lines = vec![Line::Title(kind.unwrap_or_default())];
        if found.value("in_camera").as_whole() == Some(1) {
            lines.push(Line::Text(t!(words, "paper-own-copy").into_owned(), Role::Warning));
        }
        let (id, role) = match since {
            Since::Same => ("document-same", Role::Good),
            Since::Changed => ("document-changed", Role::Warning),
            Since::Missing => ("document-missing", Role::Bad),
            Since::Unknown => ("document-unknown", Role::Muted),
        };
        lines.push(Line::Text(words.text(id).into_owned(), role));
        lines.push(Line::Gap);
        for name in TOLD {
            let value = found.value(name);
            if let Some(field) = field(name).filter(|_| *value != Default::default()) {
                let label = wording::label(words, Entity::Document, name);
                let value = wording::value(words, field, value).replace('\n', ", ");
                lines.push(Line::Field(label, value));
            }
        }
        lines.push(Line::Gap);
        for field in Entity::Document.fields() {
            let Kind::Link(entity) = field.kind else { continue };
            let Some(id) = found.link(field.name) else { continue };
            let label = store.label(entity, &id)?.unwrap_or_default();
            let name = wording::label(words, Entity::Document, field.name);
            lines.push(Line::Row(Row::of(label, Some((entity, id))).named(name)));
        }
        self.found = Some(found);
        Ok(Some(lines))
    }

    fn act(
        &mut self,
        action: Action,
        _selected: Option<&(Entity, Id)>,
        _context: &Context,
    ) -> Effect {
        match action {
            Action::Launch => Effect::Ask(Request::OpenPaper(self.id.clone())),
            Action::Where => Effect::Ask(Request::WherePaper(self.id.clone())),
            _ => Effect::None,
        }
    }

    /// The same kind of paper again.
    fn papers_of(&self, _selected: Option<&(Entity, Id)>, _context: &Context) -> Preset {
        self.found.as_ref().map(Preset::again).unwrap_or_default()
    }
}
