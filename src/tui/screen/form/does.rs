//! What the key that saves does in a form that saves nothing.

use super::FormScreen;

/// When the key does something else.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Does {
    /// Always.
    Always,
    /// While this choice of the form has this code.
    While(&'static str, &'static str),
}

impl FormScreen {
    /// The same, whose key to save is called by another name: that of what it does here.
    pub fn that_does(mut self, name: &'static str, when: Does) -> Self {
        self.does = Some((name, when));
        self
    }

    pub(super) fn is_so(&self, when: Does) -> bool {
        match when {
            Does::Always => true,
            Does::While(choice, code) => {
                let field = self.fields.iter().find(|field| field.name == choice);
                field.is_some_and(|field| field.text() == code && self.asks(field))
            }
        }
    }
}
