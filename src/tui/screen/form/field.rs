//! One field of a form: what is typed, and the value it means.

mod typed;

use chrono::NaiveDate;

use super::follows::Follows;
use super::meant::toward;
pub use super::takes::{Optional, Takes};
use super::together::Of;
use super::unknown::Unknown;
use super::when::{Begins, Provided};
use crate::domain::entity::Entity;
use crate::domain::field::{Fault, Field, Kind, Value};
use crate::domain::id::Id;
use crate::i18n::amounts;
use crate::i18n::date_input::parse_time;
use crate::i18n::{dates, wording};
use crate::t;
use crate::tui::context::Context;
use crate::tui::widget::edit_key::Edit;
use crate::tui::widget::line_edit::LineEdit;
use crate::tui::widget::text_edit::TextEdit;

/// Where it is typed.
enum Editor {
    Line(LineEdit),
    Lines(TextEdit),
    Choice(usize),
    Link(LineEdit, Option<Id>),
}

/// A field of a form.
pub struct FormField {
    /// Its name, unique in the form.
    pub name: &'static str,
    /// The text id of what it is called; its part `.hint` helps to fill it in.
    pub label: String,
    /// What it is called in place of its label's text: a name out of the register.
    pub called: Option<String>,
    /// Whether it must be filled in.
    pub required: bool,
    /// The text id of the title of the part of the form that begins with it.
    pub section: Option<&'static str>,
    /// What helps to fill it in, in place of its label's `.hint`; empty when that will do.
    pub hint: String,
    /// What is wrong with it.
    pub error: String,
    /// The value it had when the form was opened.
    pub was: Value,
    /// Whether it stays as it is when the form is filled in again.
    pub kept: bool,
    pub(super) apart: &'static [&'static str],
    /// The text that it begins with, by the record that a link of the form points to.
    pub begins: Option<Begins>,
    /// The text that it proposes, by a choice of the form.
    pub(super) follows: Option<Follows>,
    /// The field and its codes with which it is asked (no codes: as soon as it points to a
    /// record); without, it always is.
    pub when: Option<(&'static str, &'static [&'static str])>,
    /// What the fields of the form must say besides for it to be asked.
    pub(super) provided: Option<Provided>,
    pub(super) of: Option<Of>,
    takes: Takes,
    editor: Editor,
    /// The letters that were typed at a choice since it got the keys.
    pub(super) letters: String,
    /// Whether what stands in it is only proposed: the first letter typed takes its place.
    proposed: bool,
    /// The day that one without a year most likely is.
    pub(super) expected: Option<NaiveDate>,
    /// Whether it is proposed anew each time, so that what was typed of it is no draft.
    pub(super) fleeting: bool,
    /// The day that a day without a year comes after.
    pub(super) after: Option<NaiveDate>,
    /// A number lies between these.
    bounds: Option<(i64, i64)>,
    /// Whether a few letters that only one name has are that name, although any other will do.
    pub(super) by_letters: bool,
    pub(super) unknown: Unknown,
    /// Whether the person changed it, now or in a draft: only that is kept as a draft.
    pub typed: bool,
}

impl FormField {
    /// A field with what it takes, empty.
    pub fn new(name: &'static str, label: impl Into<String>, takes: Takes) -> Self {
        let editor = match &takes {
            Takes::Plain(Kind::Lines) => Editor::Lines(TextEdit::new("")),
            Takes::Choice(..) | Takes::Words(_) | Takes::Flag => Editor::Choice(0),
            Takes::Link(_) | Takes::OneOf(_) | Takes::Named(_) | Takes::Usual(_) => {
                Editor::Link(LineEdit::new(""), None)
            }
            Takes::Plain(_) | Takes::Day(_) => Editor::Line(LineEdit::new("")),
        };
        let mut unknown = Unknown::default();
        // What has its own section says where one more is made.
        match &takes {
            Takes::Link(Entity::Person) => unknown.say("form-no-such-person"),
            Takes::Link(Entity::Site) => unknown.say("form-no-such-site"),
            Takes::Link(Entity::Organisation) => unknown.say("form-no-such-organisation"),
            _ => {}
        }
        Self {
            name,
            label: label.into(),
            called: None,
            required: false,
            section: None,
            hint: String::new(),
            error: String::new(),
            was: Value::Null,
            kept: false,
            apart: &[],
            begins: None,
            follows: None,
            when: None,
            provided: None,
            of: None,
            takes,
            editor,
            letters: String::new(),
            proposed: false,
            expected: None,
            fleeting: false,
            after: None,
            bounds: None,
            by_letters: false,
            unknown,
            typed: false,
        }
    }

    /// The form field of an entity's field, with the value it has.
    pub fn of(entity: Entity, field: &'static Field, value: &Value, context: &Context) -> Self {
        let optional = if field.required { Optional::No } else { Optional::Yes };
        let takes = match field.kind {
            Kind::Date => Takes::Day(toward(field.name)),
            Kind::Choice(choices) => Takes::Choice(choices, optional),
            Kind::Link(target) => Takes::Link(target),
            Kind::Flag => Takes::Flag,
            Kind::Text if (entity, field.name) == (Entity::ProjectPhase, "phase") => {
                Takes::Words(phases(value, context))
            }
            Kind::Text if (entity, field.name) == (Entity::Indicator, "name") => {
                Takes::Usual(wording::usual_indicators(&context.words))
            }
            kind => Takes::Plain(kind),
        };
        let mut made = Self::new(field.name, format!("{}-{}", entity.table(), field.name), takes);
        made.required = field.required;
        made.set(value, context);
        made.was = value.clone();
        made
    }

    /// The same field as it is with nothing in it.
    pub fn emptied(&self) -> Self {
        let mut field = Self::new(self.name, self.label.clone(), self.takes.clone());
        (field.required, field.section, field.when) = (self.required, self.section, self.when);
        field.provided = self.provided;
        field.hint.clone_from(&self.hint);
        field.called.clone_from(&self.called);
        field
    }

    /// Offers other records to choose from.
    pub(super) fn offers(&mut self, takes: Takes) {
        self.takes = takes;
    }

    /// The same, which must be filled in.
    pub fn required(mut self) -> Self {
        self.required = true;
        self
    }

    /// The same, at the head of a part of the form.
    pub fn section(mut self, title: &'static str) -> Self {
        self.section = Some(title);
        self
    }

    /// The same, with a value to begin with. A day, an hour or a number is only proposed: what is
    /// typed takes its place, since nobody mends a date letter by letter.
    pub fn with(mut self, value: impl Into<Value>, context: &Context) -> Self {
        self.set(&value.into(), context);
        self.offer();
        self
    }

    /// Somebody comes into it: a day, an hour or a number makes way for what is typed.
    pub fn offer(&mut self) {
        self.proposed |=
            matches!(self.takes, Takes::Day(_) | Takes::Plain(Kind::Whole | Kind::Time))
                || matches!(self.takes, Takes::Plain(kind) if kind.is_amount());
    }

    /// The same, with a text that is only proposed: what is typed takes its place.
    pub fn proposing(mut self, text: String, context: &Context) -> Self {
        self.set(&text.into(), context);
        self.proposed = true;
        self
    }

    /// An empty text makes way for what is proposed, and so does a choice that nobody made.
    pub(super) fn offer_text(&mut self) {
        self.proposed |= self.is_choice() || self.text().is_empty();
    }

    /// Proposes another text, unless something was typed.
    pub(super) fn propose_again(&mut self, text: &str, context: &Context) {
        if self.proposed && !self.typed && self.text() != text {
            self.set(&text.to_owned().into(), context);
        }
    }

    /// The same number, between 1 and this.
    pub fn at_most(self, most: i64) -> Self {
        self.between(1, most)
    }

    /// The same number, which lies between these.
    pub fn between(mut self, least: i64, most: i64) -> Self {
        self.bounds = Some((least, most));
        self
    }

    /// The same link, with the record it points to and what that is called.
    pub fn linked(mut self, id: Id, label: &str) -> Self {
        self.link(id, label);
        self
    }

    /// Puts a value into the field. A link's name is looked up by whoever knows the register.
    pub fn set(&mut self, value: &Value, context: &Context) {
        let text = match value {
            Value::Null => String::new(),
            Value::Text(text) => text.clone(),
            Value::Whole(number) => number.to_string(),
        };
        match (&mut self.editor, &self.takes) {
            (Editor::Line(edit), Takes::Day(_)) => {
                let day = text.parse::<NaiveDate>();
                let shown = day.map_or(text, |day| dates::plain(day, context.language()));
                *edit = LineEdit::new(shown);
            }
            (Editor::Line(edit), Takes::Plain(kind)) if kind.is_amount() => {
                let amount = value.as_whole();
                let typed = amount.map(|amount| amounts::typed(*kind, amount, context.language()));
                *edit = LineEdit::new(typed.unwrap_or(text));
            }
            (Editor::Line(edit), Takes::Plain(Kind::Time)) => {
                let hour = parse_time(&text);
                let shown = hour.map(|hour| dates::time(hour, context.language()));
                // Spaces as they are typed: the keys go over them like over any other.
                let shown = shown.map(|shown| shown.replace('\u{a0}', " "));
                *edit = LineEdit::new(shown.unwrap_or(text));
            }
            (Editor::Line(edit), _) => *edit = LineEdit::new(text),
            (Editor::Lines(edit), _) => {
                // Whoever comes to a text goes on writing it.
                *edit = TextEdit::new(&text);
                edit.apply(Edit::Bottom);
            }
            (Editor::Choice(at), takes) => *at = takes.place_of(&text).unwrap_or(0),
            (Editor::Link(edit, id), takes) if takes.is_open() => {
                (*edit, *id) = (LineEdit::new(text), None);
            }
            (Editor::Link(edit, id), takes) => {
                let known = match takes {
                    Takes::OneOf(items) => {
                        items.iter().find(|(id, _)| id.as_str() == text).map(|(_, l)| l.clone())
                    }
                    _ => None,
                };
                *id = (!text.is_empty()).then(|| Id::new(text));
                *edit = LineEdit::new(known.unwrap_or_default());
            }
        }
    }

    /// Points the field to a record.
    pub fn link(&mut self, id: Id, label: &str) {
        self.editor = Editor::Link(LineEdit::new(label), Some(id));
    }

    /// What it takes.
    pub fn takes(&self) -> &Takes {
        &self.takes
    }

    /// The record it points to.
    pub fn linked_to(&self) -> Option<&Id> {
        match &self.editor {
            Editor::Link(_, id) => id.as_ref(),
            _ => None,
        }
    }

    /// What was typed, as it stands in the field; the code of a choice.
    pub fn text(&self) -> &str {
        match (&self.editor, &self.takes) {
            (Editor::Line(edit) | Editor::Link(edit, _), _) => edit.text(),
            (Editor::Lines(edit), _) => edit.text(),
            (Editor::Choice(at), takes) => takes.code_at(*at),
        }
    }

    /// Puts back a text that was typed in an earlier session. A link's record is found again when
    /// it is looked up.
    pub fn retype(&mut self, text: &str) {
        self.proposed = false;
        self.typed = true;
        match &mut self.editor {
            Editor::Line(edit) => {
                edit.replace(text);
            }
            Editor::Lines(edit) => {
                *edit = TextEdit::new(text);
                edit.apply(Edit::Bottom);
            }
            Editor::Choice(at) => *at = self.takes.place_of(text).unwrap_or(*at),
            Editor::Link(edit, id) => {
                self.proposed = true;
                if edit.text() != text {
                    edit.replace(text);
                    *id = None;
                }
            }
        }
    }

    /// Goes on with letters that were typed and found nothing yet; whether it has such letters.
    pub fn goes_on(&mut self) -> bool {
        let waits = self.is_link() && self.linked_to().is_none() && !self.text().trim().is_empty();
        self.proposed &= !waits;
        waits
    }

    /// The value that the register would hold for a text of it, as a refusal tells it.
    pub fn stored(&self, text: &str) -> Value {
        match self.takes {
            _ if text.is_empty() => Value::Null,
            Takes::Plain(kind) if kind.is_number() => {
                text.parse().map_or_else(|_| text.into(), Value::Whole)
            }
            _ => text.into(),
        }
    }

    /// Whether letters are typed into it.
    pub fn is_lines(&self) -> bool {
        matches!(self.editor, Editor::Lines(_))
    }

    /// Whether it is a choice.
    pub fn is_choice(&self) -> bool {
        matches!(self.editor, Editor::Choice(_))
    }

    /// Whether it is a link, whose proposals are shown while one types.
    pub fn is_link(&self) -> bool {
        matches!(self.editor, Editor::Link(..))
    }

    /// Whether it is a link with nothing typed in it.
    pub fn is_blank_link(&self) -> bool {
        matches!(&self.editor, Editor::Link(edit, None) if edit.text().trim().is_empty())
    }

    /// Goes to the next or previous choice.
    pub fn turn(&mut self, forward: bool) {
        self.letters.clear();
        if let Editor::Choice(at) = &mut self.editor {
            let count = self.takes.count();
            *at = (*at + if forward { 1 } else { count - 1 }) % count;
        }
    }

    /// What a choice shows; empty for any other field.
    pub fn choice_words(&self, context: &Context) -> String {
        match &self.editor {
            Editor::Choice(at) => self.takes.words_at(*at, context),
            _ => String::new(),
        }
    }

    /// How it is drawn, `lines` high where it has several; `choice` is what a choice shows.
    pub fn content<'a>(
        &'a self,
        lines: u16,
        choice: &'a str,
    ) -> crate::tui::widget::form::Content<'a> {
        use crate::tui::widget::form::Content;
        match &self.editor {
            Editor::Line(edit) | Editor::Link(edit, _) => Content::Line(edit),
            Editor::Lines(edit) => Content::Lines(edit, lines),
            Editor::Choice(_) => Content::Choice(choice),
        }
    }

    /// The value that the text means.
    ///
    /// # Errors
    /// A sentence on what is wrong.
    pub fn value(&self, context: &Context) -> Result<Value, String> {
        let text = self.text();
        // At the field it is a sentence of its own.
        let worded = |fault| wording::capital(&wording::fault(&context.words, fault));
        if text.trim().is_empty() {
            // The record stays linked while its name cannot be read; what is erased is no link.
            let named = self.takes.is_open();
            return match self.linked_to().filter(|_| !named) {
                Some(id) => Ok(id.into()),
                None if self.required => Err(worded(Fault::Required)),
                None => Ok(Value::Null),
            };
        }
        match &self.takes {
            Takes::Day(toward) => self
                .day_meant(*toward, context)
                .map(Value::from)
                .map_err(|error| wording::date_error(&context.words, &error)),
            Takes::Plain(Kind::Time) => parse_time(text)
                .map(Value::from)
                .map_err(|error| wording::time_error(&context.words, error)),
            Takes::Plain(Kind::Whole) => {
                let digits: String = text.chars().filter(|c| !c.is_whitespace()).collect();
                let number = digits
                    .parse::<u32>()
                    .map_err(|_| t!(context.words, "form-not-a-number").into_owned())?;
                let number = i64::from(number);
                match self.bounds.filter(|(least, most)| !(*least..=*most).contains(&number)) {
                    Some((least, most)) => {
                        Err(t!(context.words, "form-between", least = least, most = most))
                    }
                    None => Ok(Value::Whole(number)),
                }
            }
            // What nobody touched stays as it was once written.
            Takes::Plain(Kind::Phone | Kind::Text | Kind::Lines)
                if self.was == Value::from(text) =>
            {
                Ok(self.was.clone())
            }
            Takes::Plain(kind) if kind.is_amount() => amounts::parse(*kind, text)
                .map(Value::Whole)
                .map_err(|error| wording::amount_error(&context.words, *kind, error)),
            Takes::Plain(kind) => Field::new(self.name, *kind).accept(text.into()).map_err(worded),
            Takes::Flag => Ok((text == "1").then_some(1_i64).into()),
            Takes::Choice(..) | Takes::Words(_) => Ok(text.into()),
            Takes::Named(_) | Takes::Usual(_) => {
                Field::new(self.name, Kind::Text).accept(text.trim().into()).map_err(worded)
            }
            Takes::Link(_) | Takes::OneOf(_) => match self.linked_to() {
                Some(id) => Ok(id.into()),
                None => Err(self.unknown.told(text, context)),
            },
        }
    }
}

/// The committee's phases of a project, and the one that stands there though it left the list.
fn phases(now: &Value, context: &Context) -> Vec<(String, String)> {
    let mut phases = wording::phases(&context.words, &context.rules);
    if let Some(now) = now.as_text().filter(|now| phases.iter().all(|(code, _)| code != now)) {
        phases.push((now.to_owned(), wording::phase(&context.words, now)));
    }
    phases
}
