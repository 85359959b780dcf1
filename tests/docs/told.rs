//! What the page of commands says of one.

/// A field: its name, whether it must be there, what it is.
pub type Field = (&'static str, bool, &'static str);

/// A command: its kind, what it does, its fields, an example.
pub struct Told {
    pub kind: &'static str,
    pub does: &'static str,
    pub fields: &'static [Field],
    pub example: &'static str,
}
