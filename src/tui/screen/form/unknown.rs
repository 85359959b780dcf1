//! What a field says of a name that it cannot take.

use crate::text::fold::fold;
use crate::text::sought::matches;
use crate::tui::context::Context;

/// Names that are known and may not be taken now, and what is said of the others.
#[derive(Debug, Clone)]
pub(super) struct Unknown {
    /// The names, and the id of the sentence that says why.
    barred: Option<(Vec<String>, &'static str)>,
    /// Somebody of the register who has the name that is typed and is none of those.
    elsewhere: Option<String>,
    /// The id of what is said when nothing has the name that is typed.
    sentence: &'static str,
}

impl Default for Unknown {
    fn default() -> Self {
        Self { barred: None, elsewhere: None, sentence: "form-no-such-record" }
    }
}

impl Unknown {
    /// Bars names; the sentence is given the one that was typed.
    pub fn bar(&mut self, names: Vec<String>, why: &'static str) {
        self.barred = Some((names, why));
    }

    /// Whether there are names that it knows and cannot take.
    pub fn bars(&self) -> bool {
        self.barred.is_some()
    }

    /// Learns who else has the name that is typed.
    pub fn know(&mut self, elsewhere: Option<String>) {
        self.elsewhere = elsewhere;
    }

    /// Says this of a name that nothing has.
    pub fn say(&mut self, sentence: &'static str) {
        self.sentence = sentence;
    }

    /// Why what is typed cannot be taken.
    pub fn told(&self, typed: &str, context: &Context) -> String {
        let known = self.barred.iter().find_map(|(names, why)| {
            let name = names.iter().find(|name| matches(&fold(name), typed));
            let name = name.or(self.elsewhere.as_ref())?;
            Some(context.words.with(why, &[("name", name.as_str().into())]))
        });
        known.unwrap_or_else(|| context.words.text(self.sentence).into_owned())
    }
}

impl super::field::FormField {
    /// The same, which knows names that it cannot take, and says why with their name.
    pub fn barring(mut self, names: Vec<String>, why: &'static str) -> Self {
        self.unknown.bar(names, why);
        self
    }

    /// The same, which says this of a name that nothing has.
    pub fn or_else_say(mut self, unknown: &'static str) -> Self {
        self.unknown.say(unknown);
        self
    }
}
