//! The notes under each point: typed in place, saved when one goes on, kept as a draft meanwhile.

use crate::domain::command::{Command, Save, Values};
use crate::domain::entity::Entity;
use crate::domain::id::Id;
use crate::store::Record;
use crate::text::ordered::Map;
use crate::tui::drafts::Draft;
use crate::tui::widget::text_edit::TextEdit;

/// The notes of one point.
struct Typed {
    edit: TextEdit,
    /// What the register had when it was last read.
    was: String,
}

/// What stands in a field, as the register would keep it: without blanks at its end.
fn kept(text: &str) -> &str {
    text.trim_end()
}

impl Typed {
    fn new(text: &str) -> Self {
        Self { edit: TextEdit::new(text), was: text.to_owned() }
    }

    fn is_changed(&self) -> bool {
        kept(self.edit.text()) != kept(&self.was)
    }
}

/// The name in a draft of the notes of a point: those taken in camera are kept apart.
fn draft_key(point: &Id, private: bool) -> String {
    if private { format!("private:{point}") } else { point.to_string() }
}

/// The name in a draft of what the notes of a point were typed over.
fn was_key(point: &Id, private: bool) -> String {
    format!("{}.was", draft_key(point, private))
}

/// The field that notes are kept in: in camera, one that public papers leave out.
fn field(private: bool) -> &'static str {
    if private { "private_notes" } else { "notes" }
}

/// The notes of all points of a meeting.
#[derive(Default)]
pub(super) struct Notes {
    typed: Map<Id, Typed>,
    /// Whether they are taken in camera.
    private: bool,
    /// What was typed before the doors closed or opened and is not saved yet.
    aside: Map<Id, Typed>,
    /// Texts of an earlier session, until the points are read.
    restored: Map<String, String>,
}

impl Notes {
    /// Follows what the register has now. What is typed and not saved stays, with what it was
    /// typed over: saving it will tell if somebody else wrote there meanwhile.
    pub fn read(&mut self, points: &[Record], private: bool) {
        if self.private != private {
            std::mem::swap(&mut self.typed, &mut self.aside);
            self.private = private;
            self.aside.retain(|_, typed| typed.is_changed());
        }
        // What was typed under a point that somebody else took away stays in the draft.
        let gone = |id: &Id| !points.iter().any(|point| point.id == *id);
        for (id, typed) in self.typed.iter().filter(|(id, typed)| gone(id) && typed.is_changed()) {
            self.restored.insert(draft_key(id, private), typed.edit.text().to_owned());
        }
        self.typed.retain(|id, _| !gone(id));
        for point in points {
            let stored = point.text(field(private)).unwrap_or_default();
            let typed = self.typed.or_insert_with(point.id.clone(), || Typed::new(stored));
            if kept(typed.edit.text()) == kept(stored) {
                typed.was = stored.to_owned();
            } else if !typed.is_changed() {
                *typed = Typed::new(stored);
            }
            if let Some(text) = self.restored.remove(&draft_key(&point.id, private)) {
                typed.edit = TextEdit::new(&text);
                // Typed over this, in that session: saving tells if somebody wrote there since. What
                // was saved meanwhile is no draft any more.
                let was = self.restored.remove(&was_key(&point.id, private));
                if let Some(was) = was.filter(|_| kept(&text) != kept(stored)) {
                    typed.was = was;
                }
            }
        }
    }

    /// The field of a point.
    pub fn edit(&self, point: &Id) -> Option<&TextEdit> {
        self.typed.get(point).map(|typed| &typed.edit)
    }

    /// The field of a point, to be typed in.
    pub fn edit_mut(&mut self, point: &Id) -> Option<&mut TextEdit> {
        self.typed.get_mut(point).map(|typed| &mut typed.edit)
    }

    /// Whether what stands in the field of a point is not saved yet.
    pub fn is_changed(&self, point: &Id) -> bool {
        self.typed.get(point).is_some_and(Typed::is_changed)
    }

    /// Saves the notes of a point, if they changed.
    pub fn save(&self, point: &Id) -> Option<Command> {
        self.typed.get(point).and_then(|typed| Self::saving(point, typed, self.private))
    }

    fn saving(point: &Id, typed: &Typed, private: bool) -> Option<Command> {
        let typed = Some(typed).filter(|typed| typed.is_changed())?;
        let value = |text: &str| Values::from([(field(private).to_owned(), text.into())]);
        Some(Command::Save(Save {
            what: Entity::AgendaItem,
            id: Some(point.clone()),
            set: value(kept(typed.edit.text())),
            was: value(&typed.was),
        }))
    }

    /// The points with what is typed under them, as they will be once it is saved.
    pub fn over(&self, points: &mut [Record]) {
        let places =
            |point: &Record, name| point.entity.fields().iter().position(|f| f.name == name);
        for point in points {
            let Some(typed) = self.typed.get(&point.id) else { continue };
            if let Some(value) =
                places(point, field(self.private)).and_then(|place| point.values.get_mut(place))
            {
                let text = kept(typed.edit.text());
                *value = (!text.is_empty()).then_some(text).into();
            }
        }
    }

    /// Saves all that changed.
    pub fn save_all(&self) -> Vec<Command> {
        let aside = self.aside.iter();
        let aside = aside.filter_map(|(point, typed)| Self::saving(point, typed, !self.private));
        self.typed.keys().filter_map(|point| self.save(point)).chain(aside).collect()
    }

    /// Somebody else wrote under this point meanwhile: puts their text under what is typed here,
    /// behind a line that says so. Nothing of either is lost, and the next saving writes both.
    pub fn join(&mut self, point: &Id, theirs: &str, between: &str) {
        let Some(typed) = self.typed.get_mut(point) else { return };
        let joined = format!("{}\n\n{between}\n{theirs}", kept(typed.edit.text()));
        typed.edit = TextEdit::new(&joined);
        typed.was = theirs.to_owned();
    }

    /// What is typed and not saved, by point.
    pub fn draft(&self) -> Option<Draft> {
        let here = self.typed.iter().map(|(id, typed)| (id, typed, self.private));
        let aside = self.aside.iter().map(|(id, typed)| (id, typed, !self.private));
        let changed = here.chain(aside).filter(|(_, typed, _)| typed.is_changed());
        let fields: Map<String, String> = changed
            .flat_map(|(id, typed, private)| {
                let text = (draft_key(id, private), typed.edit.text().to_owned());
                [text, (was_key(id, private), typed.was.clone())]
            })
            .chain(self.restored.clone())
            .collect();
        (!fields.is_empty()).then(|| Draft { fields, saved_at: String::new() })
    }

    /// Takes back what was typed in an earlier session, when the points are read.
    pub fn restore(&mut self, draft: &Draft) {
        self.restored = draft.fields.clone();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::field::Value;
    use crate::tui::widget::edit_key::Edit;

    fn point(id: &str, notes: &str) -> Record {
        let values = Entity::AgendaItem.fields().iter().map(|field| match field.name {
            "notes" if !notes.is_empty() => Value::from(notes),
            _ => Value::Null,
        });
        Record { entity: Entity::AgendaItem, id: Id::new(id), values: values.collect() }
    }

    fn typed(notes: &mut Notes, id: &str, text: &str) {
        let edit = notes.edit_mut(&Id::new(id)).unwrap();
        edit.set_cursor(edit.text().len());
        for letter in text.chars() {
            edit.apply(Edit::Insert(letter));
        }
    }

    fn text<'a>(notes: &'a Notes, id: &str) -> &'a str {
        notes.edit(&Id::new(id)).unwrap().text()
    }

    #[test]
    fn what_is_typed_is_saved_with_what_was_read_and_then_is_no_draft_any_more() {
        let mut notes = Notes::default();
        notes.read(&[point("a", "Lu."), point("b", "")], false);
        assert!(notes.draft().is_none());
        typed(&mut notes, "a", " Adopté. ");
        let Some(Command::Save(save)) = notes.save(&Id::new("a")) else { panic!() };
        assert_eq!(
            (&save.set["notes"], &save.was["notes"]),
            (&"Lu. Adopté.".into(), &"Lu.".into())
        );
        assert_eq!(notes.draft().unwrap().fields["a"], "Lu. Adopté. ");
        assert_eq!(notes.save_all().len(), 1);
        notes.read(&[point("a", "Lu. Adopté."), point("b", "")], false);
        assert!(notes.draft().is_none() && notes.save_all().is_empty());
    }

    #[test]
    fn notes_that_nobody_types_in_follow_the_register() {
        let mut notes = Notes::default();
        notes.read(&[point("a", "Lu.")], false);
        notes.read(&[point("a", "Lu et relu.")], false);
        assert_eq!(text(&notes, "a"), "Lu et relu.");
    }

    #[test]
    fn another_secretary_s_words_come_under_mine_and_both_are_saved() {
        let mut notes = Notes::default();
        notes.read(&[point("a", "Lu.")], false);
        typed(&mut notes, "a", " Ici.");
        // The other one saved « Lu. Là. » meanwhile: reading again keeps what is typed here.
        notes.read(&[point("a", "Lu. Là.")], false);
        assert_eq!(text(&notes, "a"), "Lu. Ici.");
        notes.join(&Id::new("a"), "Lu. Là.", "--");
        let Some(Command::Save(save)) = notes.save(&Id::new("a")) else { panic!() };
        assert_eq!(save.set["notes"], "Lu. Ici.\n\n--\nLu. Là.");
        assert_eq!(save.was["notes"], "Lu. Là.");
    }

    #[test]
    fn a_draft_comes_back_under_its_point_and_stays_one_until_it_is_saved() {
        let mut notes = Notes::default();
        let fields = Map::from([("a".to_owned(), "Lu. Ad".to_owned())]);
        notes.restore(&Draft { fields, saved_at: String::new() });
        notes.read(&[point("a", "Lu."), point("b", "")], false);
        assert_eq!(text(&notes, "a"), "Lu. Ad");
        assert!(notes.is_changed(&Id::new("a")) && !notes.is_changed(&Id::new("b")));
        let kept = notes.draft().unwrap().fields;
        assert_eq!((kept["a"].as_str(), kept["a.was"].as_str(), kept.len()), ("Lu. Ad", "Lu.", 2));
    }

    #[test]
    fn a_draft_knows_what_it_was_typed_over_and_outlives_its_point() {
        let mut notes = Notes::default();
        notes.read(&[point("a", "Lu.")], false);
        typed(&mut notes, "a", " Ici.");
        let draft = notes.draft().unwrap();

        // In a later session somebody else has written there: saving will say so.
        let mut notes = Notes::default();
        notes.restore(&draft);
        notes.read(&[point("a", "Lu. Là.")], false);
        let Some(Command::Save(save)) = notes.save(&Id::new("a")) else { panic!() };
        assert_eq!((&save.was["notes"], &save.set["notes"]), (&"Lu.".into(), &"Lu. Ici.".into()));

        // Somebody takes the point away: what was typed under it is still kept.
        notes.read(&[point("b", "")], false);
        assert_eq!(notes.draft().unwrap().fields["a"], "Lu. Ici.");
    }
}
