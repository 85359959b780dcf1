//! What a field says of a name that it cannot take.

use chrono::NaiveTime;

use super::field::Takes;
use crate::i18n::dates;
use crate::text::fold::fold;
use crate::text::sought::matches;
use crate::tui::context::Context;

/// A name that is known and may not be taken now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Barred {
    /// The name.
    pub name: String,
    /// The id of the sentence that says why; it is given the name and the hour.
    pub why: &'static str,
    /// The hour since which it is so, where that is known.
    pub at: Option<NaiveTime>,
}

/// Names that are known and may not be taken now, and what is said of the others.
#[derive(Debug, Clone)]
pub(super) struct Unknown {
    /// The names, and the id of what is said of somebody else of the register.
    barred: Option<(Vec<Barred>, &'static str)>,
    /// Somebody of the register who has the name that is typed and is none of those.
    elsewhere: Option<String>,
    /// Whether several have the letters that are typed.
    several: bool,
    /// What another field of the form has taken and is called as it was typed.
    taken: Option<String>,
    /// The id of what is said of that.
    taken_sentence: &'static str,
    /// The id of what is said when nothing has the name that is typed.
    sentence: &'static str,
}

impl Default for Unknown {
    fn default() -> Self {
        Self {
            barred: None,
            elsewhere: None,
            several: false,
            taken: None,
            taken_sentence: "form-taken-above",
            sentence: "form-no-such-record",
        }
    }
}

impl Unknown {
    /// Bars names; `elsewhere` is what is said of whoever else has the name that was typed.
    pub fn bar(&mut self, names: Vec<Barred>, elsewhere: &'static str) {
        self.barred = Some((names, elsewhere));
    }

    /// Whether there are names that it knows and cannot take.
    pub fn bars(&self) -> bool {
        self.barred.is_some()
    }

    /// Learns who else has the name that is typed.
    pub fn know(&mut self, elsewhere: Option<String>) {
        self.elsewhere = elsewhere;
    }

    /// Learns what of that name another field has taken.
    pub fn know_taken(&mut self, taken: Option<String>) {
        self.taken = taken;
    }

    /// Learns whether several have the letters that are typed.
    pub fn know_several(&mut self, several: bool) {
        self.several = several;
    }

    /// Says this of a name that nothing has.
    pub fn say(&mut self, sentence: &'static str) {
        self.sentence = sentence;
    }

    /// Why what is typed cannot be taken, if the name is known.
    pub fn known(&self, typed: &str, context: &Context) -> Option<String> {
        let words = &context.words;
        if let Some(name) = &self.taken {
            return Some(words.with(self.taken_sentence, &[("name", name.as_str().into())]));
        }
        let (names, elsewhere) = self.barred.as_ref()?;
        if let Some(barred) = names.iter().find(|barred| matches(&fold(&barred.name), typed)) {
            let at = barred.at.map(|at| dates::time(at, context.language())).unwrap_or_default();
            let given = [("name", barred.name.as_str().into()), ("at", at.into())];
            return Some(words.with(barred.why, &given));
        }
        let name = self.elsewhere.as_ref()?;
        Some(words.with(elsewhere, &[("name", name.as_str().into())]))
    }

    /// Why what is typed cannot be taken.
    pub fn told(&self, typed: &str, context: &Context) -> String {
        let known = self.known(typed, context);
        let sentence = if self.several { "form-several-fit" } else { self.sentence };
        known.unwrap_or_else(|| context.words.text(sentence).into_owned())
    }
}

impl super::FormScreen {
    /// Reads again the letters that no record was found for, in fields that offer a few: what another
    /// field has taken since or gives up, and a draft, leave letters whose answer was another one then.
    pub(super) fn read_letters_again(&mut self) {
        for at in 0..self.fields.len() {
            let field = &self.fields[at];
            let Takes::OneOf(records) = field.takes() else { continue };
            let text = field.text();
            if field.linked_to().is_some() || text.trim().is_empty() {
                continue;
            }
            let taken = self.taken_besides(field);
            let all = records.iter().filter(|(_, name)| matches(&fold(name), text)).cloned();
            let (gone, left): (Vec<_>, Vec<_>) = all.partition(|(id, _)| taken.contains(id));
            let gone = gone.into_iter().next().map(|(_, name)| name);
            let field = &mut self.fields[at];
            field.unknown.know_taken(gone.filter(|_| left.is_empty()));
            if let [(id, name)] = &left[..] {
                field.link(id.clone(), name);
            }
        }
    }

    /// The same, of which a field says this of a name that nothing has.
    pub fn unknown_in(mut self, name: &str, sentence: &'static str) -> Self {
        let field = self.fields.iter_mut().find(|field| field.name == name);
        field.into_iter().for_each(|field| field.unknown.say(sentence));
        self
    }
}

impl super::field::FormField {
    /// The same name, for which a few letters will do where only one has them.
    pub fn by_letters(mut self) -> Self {
        self.by_letters = true;
        self
    }

    /// The same, which knows names that it cannot take, and says why with their name; `elsewhere` is
    /// said of whoever else has the name.
    pub fn barring(mut self, names: Vec<Barred>, elsewhere: &'static str) -> Self {
        self.unknown.bar(names, elsewhere);
        self
    }

    /// The same, which says this of what another field has taken.
    pub fn of_taken_say(mut self, sentence: &'static str) -> Self {
        self.unknown.taken_sentence = sentence;
        self
    }

    /// The same, which says this of a name that nothing has.
    pub fn or_else_say(mut self, unknown: &'static str) -> Self {
        self.unknown.say(unknown);
        self
    }
}
