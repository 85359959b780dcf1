//! How a form looks: over the whole screen, or in a frame over the screen below.

use crate::text::ordered::Map;
use crate::tui::canvas::Canvas;
use ratatui::layout::{Position, Rect};

use super::{FormScreen, Parsed};
use crate::i18n::dates;
use crate::t;
use crate::tui::context::Context;
use crate::tui::theme::Role;
use crate::tui::widget::form::{FieldView, Form, Row};
use crate::tui::widget::paragraphs::wrapped;
use crate::tui::widget::{draw, pick_list};

/// Lines of a field of several lines.
const LINES: u16 = 5;
/// Widest a form in a frame gets.
const WIDEST: u16 = 72;
/// Lines of a frame beside the fields: its own, blank ones, and room for a hint and an error.
const AROUND: u16 = 8;
/// Proposals seen at once.
const MOST: u16 = 8;
/// Lines more for a dialog with a text of several lines.
const TEXT: u16 = 6;

/// What a form says above its fields, from the values as they stand; the fields that are wrong
/// are not among them.
pub(super) type Remark = Box<dyn Fn(&Parsed, &Context) -> Vec<(String, Role)>>;

/// Where the parts of a form stand.
struct Parts {
    whole: Rect,
    /// What is said above the fields, broken into lines.
    said: Vec<(String, Role)>,
    title: Rect,
    fields: Rect,
}

/// The words of one row, made for a frame.
#[derive(Default)]
struct View {
    /// The field it shows; none for a heading.
    field: Option<usize>,
    label: String,
    hint: String,
    choice: String,
}

impl FormScreen {
    /// What is drawn, row by row.
    fn views(&self, context: &Context) -> Vec<View> {
        let mut rows = Vec::new();
        for place in self.asked() {
            let field = &self.fields[place];
            if let Some(section) = field.section {
                let label = context.words.text(section).into_owned();
                rows.push(View { label, ..View::default() });
            }
            let focused = place == self.focus;
            let meaning = focused.then(|| field.meaning(context)).flatten();
            let own = (focused && !field.hint.is_empty()).then(|| field.hint.clone());
            let hint = format!("{}.hint", field.label);
            let hint = (focused && context.words.has(&hint))
                .then(|| context.words.text(&hint).into_owned());
            rows.push(View {
                field: Some(place),
                label: field
                    .called
                    .clone()
                    .unwrap_or_else(|| context.words.text(&field.label).into_owned()),
                hint: meaning.or(own).or(hint).unwrap_or_default(),
                choice: field.choice_words(context),
            });
        }
        rows
    }

    fn rows<'a>(&'a self, views: &'a [View]) -> Vec<Row<'a>> {
        views
            .iter()
            .map(|view| match view.field {
                None => Row::Section(&view.label),
                Some(place) => {
                    let field = &self.fields[place];
                    Row::Field(FieldView {
                        label: &view.label,
                        content: field.content(LINES, &view.choice),
                        required: field.required,
                        focused: place == self.focus,
                        error: &field.error,
                        hint: &view.hint,
                    })
                }
            })
            .collect()
    }

    /// What is said above the fields: always the same, then what follows from what is typed.
    fn said(&self, width: u16, context: &Context) -> Vec<(String, Role)> {
        let mut said = Vec::new();
        if !self.intro.is_empty() {
            said.push((self.intro.clone(), Role::Muted));
        }
        said.extend(self.entered_by(context).map(|who| (who, Role::Title)));
        if !self.remarks.is_empty() {
            let asked = self.fields.iter().filter(|field| self.asks(field));
            let values = asked.filter_map(|f| Some((f.name, f.value(context).ok()?)));
            let values = Map::from_iter(values);
            said.extend(self.remarks.iter().flat_map(|remark| remark(&values, context)));
        }
        let sign = context.theme.signs.warning;
        said.extend(self.sat.iter().flat_map(|sat| &sat.said).map(|sat| (sat.clone(), Role::Text)));
        let lives = self.lives.iter().flat_map(|lives| &lives.said);
        let warned = self.alike.said.iter().chain(lives).cloned().chain(self.dropped(context));
        said.extend(warned.map(|text| (format!("{sign} {text}"), Role::Warning)));
        let room = usize::from(width.max(1));
        let broken = said.iter().flat_map(|(text, role)| {
            wrapped(text, room).into_iter().map(|line| (line.to_owned(), *role))
        });
        broken.collect()
    }

    /// Where its parts stand in `area`; what is said leaves half of the lines to the fields.
    fn parts(&self, area: Rect, context: &Context) -> Parts {
        let width = if self.dialog { area.width.min(WIDEST) } else { area.width };
        let mut said = self.said(width.saturating_sub(4), context);
        let most = usize::from(area.height / 2);
        if said.len() > most {
            said.truncate(most);
            said.last_mut()
                .into_iter()
                .for_each(|(line, _)| line.push_str(context.theme.signs.ellipsis));
        }
        let lines = u16::try_from(said.len()).unwrap_or(0);
        let mut whole = area;
        if self.dialog {
            let fields = u16::try_from(self.asked().len()).unwrap_or(u16::MAX);
            // A text needs room for its lines and for what is said of them.
            let text = if self.fields.iter().any(|field| field.is_lines()) { TEXT } else { 0 };
            let height = lines.saturating_add(fields).saturating_add(AROUND + text);
            whole = draw::centered(area, width, height);
        }
        let side = if self.dialog { 2 } else { 1 };
        let title = Rect {
            x: whole.x.saturating_add(side),
            width: whole.width.saturating_sub(2 * side),
            ..whole
        };
        let above = 2 + lines;
        let foot = u16::from(self.dialog);
        let fields = Rect {
            x: whole.x + foot.min(whole.width),
            y: whole.y + above.min(whole.height),
            width: whole.width.saturating_sub(2 * foot),
            height: whole.height.saturating_sub(above + foot),
        };
        Parts { whole, said, title, fields }
    }

    /// The field that was clicked, and where in it.
    pub(super) fn hit(&self, at: Position, context: &Context) -> Option<(usize, u16, u16)> {
        let fields = self.parts(self.area.get(), context).fields;
        let views = self.views(context);
        let rows = self.rows(&views);
        let (row, x, y) = Form { rows: &rows }.hit(fields, at)?;
        Some((views[row].field?, x, y))
    }

    /// The proposal that was clicked.
    pub(super) fn hit_proposal(&self, at: Position, context: &Context) -> Option<usize> {
        if !self.lookup.is_open() {
            return None;
        }
        let area = self.area.get();
        let views = self.views(context);
        let rows = self.rows(&views);
        let row = views.iter().position(|view| view.field == Some(self.focus));
        let fields = self.parts(area, context).fields;
        let field = Form { rows: &rows }.field_area(fields, row.unwrap_or(0));
        let items = self.lookup.items();
        let list =
            pick_list::PickList { items: &items, selected: self.lookup.selected(), most: MOST };
        list.hit(list.place(field, area), at)
    }

    /// Draws it; where the cursor stands.
    pub(super) fn drawn(
        &self,
        buf: &mut Canvas,
        area: Rect,
        context: &Context,
    ) -> Option<Position> {
        self.area.set(area);
        let theme = &context.theme;
        let parts = self.parts(area, context);
        let mut title = context.words.text(&self.title).into_owned();
        if self.restored {
            let when = self.typed_at.map(|at| dates::moment(at, context.now, context.language()));
            title = match when {
                Some(when) => t!(context.words, "form-restored.when", title = title, when = when),
                None => t!(context.words, "form-restored", title = title),
            };
        }
        let write = |buf: &mut Canvas, y: u16, text: &str, role| {
            let (x, width) = (parts.title.x, parts.title.width);
            draw::text(buf, (x, y), width, text, theme.style(role), theme.signs.ellipsis);
        };
        if self.dialog {
            draw::clear(buf, parts.whole);
            draw::frame(buf, parts.whole, &title, Role::Title, theme);
        } else {
            write(buf, parts.title.y, &title, Role::Title);
        }
        let first = parts.title.y + 1;
        for ((line, role), y) in parts.said.iter().zip(first..parts.whole.bottom()) {
            write(buf, y, line, *role);
        }
        let views = self.views(context);
        let rows = self.rows(&views);
        let form = Form { rows: &rows };
        let cursor = form.draw(buf, parts.fields, theme);
        if self.lookup.is_open() {
            let row = views.iter().position(|view| view.field == Some(self.focus));
            let field = form.field_area(parts.fields, row.unwrap_or(0));
            let items = self.lookup.items();
            let list =
                pick_list::PickList { items: &items, selected: self.lookup.selected(), most: MOST };
            let place = list.place(field, area);
            list.draw(buf, place, theme);
        }
        cursor
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::entity::Entity;
    use crate::domain::rules::Rules;
    use crate::i18n::language::Language;
    use crate::i18n::words::Words;
    use crate::tui::screen::form::Submit;
    use crate::tui::theme::{Palette, Signs, Theme};

    #[test]
    fn all_that_a_form_has_to_say_is_said() {
        let context = Context {
            words: Words::new(Language::French),
            theme: Theme::new(Palette::Mono, Signs::unicode()),
            now: "2026-11-22T19:04:00".parse().unwrap(),
            home: Language::French,
            tall: 0,
            wide: false,
            keeps: true,
            rules: Rules::default(),
        };
        let says = |text: &'static str| {
            move |_: &Parsed, _: &Context| vec![(text.to_owned(), Role::Muted)]
        };
        let form = FormScreen::new("form-phase", "", Submit::Save(Entity::ProjectPhase, None))
            .remark(says("en retard"))
            .remark(says("trop cher"));
        let said: Vec<String> = form.said(40, &context).into_iter().map(|(text, _)| text).collect();
        assert_eq!(said, ["en retard", "trop cher"]);
    }
}
