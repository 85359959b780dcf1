//! How a form looks: its title, what it says under it, its fields, the proposals.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use super::{FormScreen, Parsed};
use crate::t;
use crate::text::width::wrap;
use crate::tui::context::Context;
use crate::tui::theme::Role;
use crate::tui::widget::form::{FieldView, Form, Row};
use crate::tui::widget::{draw, pick_list};

/// Lines of a field of several lines.
const LINES: u16 = 5;

/// The words of one row, made for a frame.
#[derive(Default)]
pub(super) struct View {
    /// The field it shows; none for a heading.
    pub field: Option<usize>,
    label: String,
    hint: String,
    choice: String,
}

impl FormScreen {
    /// What is drawn, row by row.
    pub(super) fn views(&self, context: &Context) -> Vec<View> {
        let mut rows = Vec::new();
        for (place, field) in self.fields.iter().enumerate() {
            if let Some(section) = field.section {
                let label = context.words.text(section).into_owned();
                rows.push(View { label, ..View::default() });
            }
            let focused = place == self.focus;
            let meaning = focused.then(|| field.meaning(context)).flatten();
            let hint = format!("{}.hint", field.label);
            let hint = (focused && context.words.has(&hint))
                .then(|| context.words.text(&hint).into_owned());
            rows.push(View {
                field: Some(place),
                label: context.words.text(&field.label).into_owned(),
                hint: meaning.or(hint).unwrap_or_default(),
                choice: field.choice_words(context),
            });
        }
        rows
    }

    /// Where the fields go: below the title and what is said under it.
    pub(super) fn form_area(&self, area: Rect, context: &Context) -> Rect {
        let remarks = u16::try_from(self.remarks(area.width, context).len()).unwrap_or(0);
        let head = (2 + remarks).min(area.height / 2);
        Rect { y: area.y + head, height: area.height.saturating_sub(head), ..area }
    }

    /// What is said under the title, broken into lines.
    fn remarks(&self, width: u16, context: &Context) -> Vec<(String, Role)> {
        let Some(remark) = &self.remark else { return Vec::new() };
        let values = self.fields.iter().filter_map(|f| Some((f.name, f.value(context).ok()?)));
        let said = remark(&values.collect::<Parsed>(), context);
        let room = usize::from(width.saturating_sub(2).max(1));
        let broken = said.iter().flat_map(|(text, role)| {
            wrap(text, room).into_iter().map(|range| (text[range].trim_end().to_owned(), *role))
        });
        broken.take(6).collect()
    }

    pub(super) fn rows<'a>(&'a self, views: &'a [View]) -> Vec<Row<'a>> {
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

    /// Draws the form and, over it, the proposals for a link.
    pub(super) fn draw_form(
        &self,
        buf: &mut Buffer,
        area: Rect,
        context: &Context,
    ) -> Option<Position> {
        self.area.set(area);
        let theme = &context.theme;
        let mut title = context.words.text(&self.title).into_owned();
        if self.restored {
            title = t!(context.words, "form-restored", title = title);
        }
        let at = (area.x + 1, area.y);
        let width = area.width.saturating_sub(2);
        draw::text(buf, at, width, &title, theme.style(Role::Title), theme.signs.ellipsis);
        let remarks = self.remarks(area.width, context);
        let room = area.height / 2;
        for (y, (text, role)) in (area.y + 1..area.y + room).zip(&remarks) {
            draw::text(buf, (area.x + 1, y), width, text, theme.style(*role), "");
        }
        let views = self.views(context);
        let rows = self.rows(&views);
        let form = Form { rows: &rows };
        let inside = self.form_area(area, context);
        let cursor = form.draw(buf, inside, theme);
        if self.lookup.is_open() {
            let row = views.iter().position(|view| view.field == Some(self.focus));
            let field = form.field_area(inside, row.unwrap_or(0));
            let items = self.lookup.items();
            let list =
                pick_list::PickList { items: &items, selected: self.lookup.selected(), most: 8 };
            let place = list.place(field, area);
            list.draw(buf, place, theme);
        }
        cursor
    }
}
