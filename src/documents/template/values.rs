//! What is filled into a template: texts, lists of things, and pieces (blocks that are made by the
//! program: a table of facts, a resolution).
//!
//! A piece stands in the filled-in Markdown as a mark that no text from the register can hold,
//! since `<` is escaped there; the reader puts the blocks in its place.

use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use minijinja::value::{Object, ObjectRepr, Rest};
use minijinja::{Environment, Error, ErrorKind, Value};

use super::super::markdown;
use super::super::model::{Block, Line, Signature};
use super::super::typeset::Held;
use super::folder::Folder;
use super::{nothing, placeholders};
use crate::text::ordered::Map;

/// The functions of templates, in French and in English.
pub const FUNCTIONS: &[(&str, &str)] = &[
    ("signature", "signature"),
    ("a_remplir", "blanks"),
    ("nouvelle_page", "new_page"),
    ("image", "picture"),
];

/// What the error of a piece that is used as if it were a text says.
pub(super) const MISUSED: &str = "a block is no text";
/// What the error of a picture that cannot be read begins with; the code of the reason follows.
pub(super) const PICTURE: &str = "picture: ";

/// Pieces in the order in which they were made, and whether one was used as if it were a text.
#[derive(Debug, Default)]
struct Kept {
    blocks: Vec<Vec<Block>>,
    is_misused: bool,
}

type Pieces = Arc<Mutex<Kept>>;

fn kept(pieces: &Pieces) -> MutexGuard<'_, Kept> {
    pieces.lock().unwrap_or_else(PoisonError::into_inner)
}

/// A piece as a template has it: whether it is there can be asked, and it can be put on the paper. It is
/// no text: nothing can be joined to it, and no function takes it.
#[derive(Debug)]
struct Piece {
    number: usize,
    all: Pieces,
}

impl Object for Piece {
    fn repr(self: &Arc<Self>) -> ObjectRepr {
        ObjectRepr::Plain
    }

    /// Asked for by whatever takes it for a text; the formatter of templates refuses what comes of it.
    fn render(self: &Arc<Self>, _: &mut fmt::Formatter<'_>) -> fmt::Result {
        kept(&self.all).is_misused = true;
        Ok(())
    }
}

/// The mark of a piece, as it stands in the filled-in Markdown; `None` of another value.
pub(super) fn mark(value: &Value) -> Option<String> {
    let piece = value.downcast_object_ref::<Piece>()?;
    Some(format!("<?ccr {}?>", piece.number))
}

/// The values of a template, or of one thing in a list of it.
#[derive(Debug, Default)]
pub struct Values {
    named: Map<&'static str, Value>,
    pieces: Pieces,
    held: Held,
}

impl Values {
    /// None yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// A text, a number or whether something is so, under a code of
    /// [`PLACEHOLDERS`](placeholders::PLACEHOLDERS).
    pub fn put(&mut self, code: &'static str, value: impl Into<Value>) {
        self.named.insert(code, value.into());
    }

    /// What is held together, where the paper was signed before: it is printed as it was to the last space.
    pub fn hold(&mut self, held: Held) {
        self.held = held;
    }

    /// See [`Self::hold`].
    pub fn held(&self) -> Held {
        self.held
    }

    /// A line with its emphasis.
    pub fn line(&mut self, code: &'static str, line: &Line) {
        self.put(code, Value::from_safe_string(markdown::line(line)));
    }

    /// Blocks, to stand on a line of their own; none at all is an empty text.
    pub fn blocks(&mut self, code: &'static str, blocks: impl IntoIterator<Item = Block>) {
        let value = piece(&self.pieces, blocks.into_iter().collect());
        self.put(code, value);
    }

    /// A list of things, each with values of its own.
    pub fn list<T>(
        &mut self,
        code: &'static str,
        things: impl IntoIterator<Item = T>,
        mut each: impl FnMut(&mut Values, T),
    ) {
        let mut list = Vec::new();
        for thing in things {
            let mut values = Values { pieces: Arc::clone(&self.pieces), ..Self::new() };
            each(&mut values, thing);
            list.push(values.context());
        }
        self.put(code, Value::from(list));
    }

    /// What minijinja looks names up in: every value under both its names.
    pub fn context(&self) -> Value {
        let both = |(code, value): (&&'static str, &Value)| {
            [placeholders::french(code), *code].map(|name| (name, value.clone()))
        };
        Value::from_iter(self.named.iter().flat_map(both))
    }

    /// Whether a name, of either language, is known.
    pub fn has(&self, name: &str) -> bool {
        self.names().any(|known| known == name)
    }

    /// Every name, of both languages.
    pub fn names(&self) -> impl Iterator<Item = &'static str> + '_ {
        self.named.keys().flat_map(|code| [placeholders::french(code), *code])
    }

    /// The pieces made so far.
    pub(super) fn pieces(&self) -> Vec<Vec<Block>> {
        kept(&self.pieces).blocks.clone()
    }

    /// Tells whether a piece was used as if it were a text, and forgets it.
    pub(super) fn misuse(&self) -> impl Fn() -> bool + Send + Sync + 'static {
        let pieces = Arc::clone(&self.pieces);
        move || std::mem::take(&mut kept(&pieces).is_misused)
    }

    /// Lets a template make pieces of its own.
    pub(super) fn functions(&self, environment: &mut Environment<'_>, folder: &Folder) {
        let signature = |pieces: &Pieces, texts: &[String]| {
            let text = |at: usize| texts.get(at).cloned().unwrap_or_default();
            Ok(piece(
                pieces,
                vec![Block::Signatures(vec![Signature {
                    name: text(0),
                    role: text(1),
                    date: text(2),
                }])],
            ))
        };
        let blanks = |pieces: &Pieces, texts: &[String]| {
            Ok(piece(pieces, vec![Block::Blanks(texts.to_vec())]))
        };
        let new_page = |pieces: &Pieces, _: &[String]| Ok(piece(pieces, vec![Block::NewPage]));
        let folder = folder.clone();
        let picture = move |pieces: &Pieces, texts: &[String]| {
            let text = |at: usize| texts.get(at).map_or("", String::as_str);
            let picture = folder.picture(text(0), text(1)).map_err(|why| {
                Error::new(ErrorKind::InvalidOperation, format!("{PICTURE}{why}"))
            })?;
            Ok(piece(pieces, vec![Block::Picture(picture)]))
        };
        let [s, b, n, p] = FUNCTIONS else { return };
        self.function(environment, *s, signature);
        self.function(environment, *b, blanks);
        self.function(environment, *n, new_page);
        self.function(environment, *p, picture);
    }

    fn function(
        &self,
        environment: &mut Environment<'_>,
        (french, english): (&'static str, &'static str),
        make: impl Fn(&Pieces, &[String]) -> Result<Value, Error> + Send + Sync + Clone + 'static,
    ) {
        for name in [french, english] {
            let (pieces, make) = (Arc::clone(&self.pieces), make.clone());
            environment.add_function(name, move |texts: Rest<String>| make(&pieces, &texts));
        }
    }
}

fn piece(pieces: &Pieces, blocks: Vec<Block>) -> Value {
    if blocks.is_empty() {
        return nothing();
    }
    let mut all = kept(pieces);
    all.blocks.push(blocks);
    Value::from_object(Piece { number: all.blocks.len() - 1, all: Arc::clone(pieces) })
}
