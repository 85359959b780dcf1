//! A form: labels at the left, fields at the right, under a field what is wrong with it.
//! Drawing only; what the keys do is the screen's business.

mod plan;

use crate::tui::canvas::Canvas;
use ratatui::layout::{Position, Rect};

use super::draw;
use super::line_edit::LineEdit;
use super::text_edit::TextEdit;
use crate::tui::theme::{Role, Theme};
use plan::{Block, MARGIN, Plan};

/// What stands in a field.
#[derive(Clone, Copy, Debug)]
pub enum Content<'a> {
    /// One line to type in.
    Line(&'a LineEdit),
    /// Several lines to type in, so many of them seen.
    Lines(&'a TextEdit, u16),
    /// One of several, chosen from a list.
    Choice(&'a str),
}

/// A field as it is to be seen.
#[derive(Clone, Copy, Debug)]
pub struct FieldView<'a> {
    /// Its name.
    pub label: &'a str,
    /// What stands in it.
    pub content: Content<'a>,
    /// Whether it must be filled in.
    pub required: bool,
    /// Whether it has the keys.
    pub focused: bool,
    /// What is wrong with it; empty if nothing is.
    pub error: &'a str,
    /// What helps to fill it in, shown while it has the keys.
    pub hint: &'a str,
}

/// A line of a form.
#[derive(Clone, Copy, Debug)]
pub enum Row<'a> {
    /// The title of what follows.
    Section(&'a str),
    /// A field.
    Field(FieldView<'a>),
}

/// A form ready to be drawn.
#[derive(Clone, Copy, Debug)]
pub struct Form<'a> {
    /// Its sections and fields.
    pub rows: &'a [Row<'a>],
}

impl<'a> Form<'a> {
    /// Draws the form, scrolled so that the field with the keys and all under it is seen.
    /// Returns where the cursor stands, if the field is one to type in.
    pub fn draw(&self, buf: &mut Canvas, area: Rect, theme: &Theme) -> Option<Position> {
        let plan = Plan::new(self.rows, area.intersection(buf.area));
        if plan.area.is_empty() {
            return None;
        }
        let mut cursor = None;
        for (row, block) in self.rows.iter().zip(&plan.blocks) {
            match row {
                Row::Section(title) => {
                    if let Some(y) = plan.y(block.top + block.height - 1) {
                        // The margin is the pointer's, and that of the arrows for what is out of sight.
                        let x = plan.area.x + MARGIN.min(plan.area.width);
                        let width = plan.area.right().saturating_sub(x);
                        draw::text(
                            buf,
                            (x, y),
                            width,
                            title,
                            theme.style(Role::Title),
                            theme.signs.ellipsis,
                        );
                    }
                }
                Row::Field(field) => {
                    draw_label(buf, &plan, block, field, theme);
                    cursor = draw_content(buf, plan.field(block), field, theme).or(cursor);
                    draw_notes(buf, &plan, block, theme);
                }
            }
        }
        draw_more(buf, &plan, theme);
        cursor
    }

    /// Where the field of a row is seen: for a list of proposals under it. Empty if it is
    /// out of sight.
    pub fn field_area(&self, area: Rect, row: usize) -> Rect {
        let plan = Plan::new(self.rows, area);
        plan.blocks.get(row).map_or(Rect::default(), |block| plan.field(block))
    }

    /// The row of the field that was clicked, and where in it (columns, lines).
    pub fn hit(&self, area: Rect, at: Position) -> Option<(usize, u16, u16)> {
        let plan = Plan::new(self.rows, area);
        let line = plan.scroll + usize::from(at.y.checked_sub(area.y)?);
        let row =
            plan.blocks.iter().position(|block| (block.top..block.bottom()).contains(&line))?;
        let Row::Field(field) = &self.rows[row] else {
            return None;
        };
        let text = text_area(plan.field(&plan.blocks[row]), field);
        area.contains(at).then(|| (row, at.x.saturating_sub(text.x), at.y.saturating_sub(text.y)))
    }
}

/// Says in the margin that there are lines out of sight.
fn draw_more(buf: &mut Canvas, plan: &Plan, theme: &Theme) {
    let (area, style) = (plan.area, theme.style(Role::Muted));
    let all = plan.blocks.last().map_or(0, Block::bottom);
    let mut sign = |y: u16, sign: &str| {
        draw::text(buf, (area.x + 1, y), area.width.saturating_sub(1).min(1), sign, style, "");
    };
    if plan.scroll > 0 {
        sign(area.y, theme.signs.more_up);
    }
    if all > plan.scroll + usize::from(area.height) {
        sign(area.bottom() - 1, theme.signs.more_down);
    }
}

fn draw_label(buf: &mut Canvas, plan: &Plan, block: &Block, field: &FieldView, theme: &Theme) {
    let Some(y) = plan.y(block.top) else { return };
    let role = if field.focused { Role::Title } else { Role::Text };
    let labels = plan.labels;
    if field.focused {
        draw::text(
            buf,
            (plan.area.x, y),
            MARGIN.min(plan.area.width),
            theme.signs.pointer,
            theme.style(role),
            "",
        );
    }
    let width = labels.width.saturating_sub(if field.required { 2 } else { 0 });
    let used =
        draw::text(buf, (labels.x, y), width, field.label, theme.style(role), theme.signs.ellipsis);
    if field.required {
        let width = labels.width.saturating_sub(used);
        draw::text(buf, (labels.x + used, y), width, " *", theme.style(Role::Warning), "");
    }
}

fn draw_content(
    buf: &mut Canvas,
    area: Rect,
    field: &FieldView,
    theme: &Theme,
) -> Option<Position> {
    if area.is_empty() {
        return None;
    }
    let (ellipsis, at) = (theme.signs.ellipsis, (area.x, area.y));
    let style = theme.style(if field.focused { Role::InputFocus } else { Role::Input });
    match field.content {
        Content::Line(edit) => return edit.draw(buf, area, field.focused, theme),
        Content::Lines(edit, _) => {
            for y in area.top()..area.bottom() {
                draw::text(
                    buf,
                    (area.x, y),
                    1,
                    theme.signs.vertical,
                    theme.style(Role::Border),
                    "",
                );
            }
            return edit.draw(buf, text_area(area, field), field.focused, theme);
        }
        Content::Choice(value) => {
            draw::horizontal(buf, area, " ", style);
            draw::text(buf, at, area.width.saturating_sub(2), value, style, ellipsis);
            draw::text(buf, (area.right() - 1, area.y), 1, theme.signs.choice, style, "");
        }
    }
    None
}

/// The part of a field that holds text: several lines stand behind a rule.
fn text_area(area: Rect, field: &FieldView) -> Rect {
    let lead = if matches!(field.content, Content::Lines(..)) { 2.min(area.width) } else { 0 };
    Rect { x: area.x + lead, width: area.width - lead, ..area }
}

fn draw_notes(buf: &mut Canvas, plan: &Plan, block: &Block, theme: &Theme) {
    let (x, width) = (plan.fields.x, plan.fields.width);
    let (bad, muted) = (theme.style(Role::Bad), theme.style(Role::Muted));
    let first = block.top + block.height;
    for (number, line) in block.errors.iter().enumerate() {
        let Some(y) = plan.y(first + number) else {
            continue;
        };
        if number == 0 {
            draw::text(buf, (x, y), width, theme.signs.cross, bad, "");
        }
        draw::text(buf, (x + 2, y), width.saturating_sub(2), line, bad, "");
    }
    for (number, line) in block.hints.iter().enumerate() {
        if let Some(y) = plan.y(first + block.errors.len() + number) {
            draw::text(buf, (x, y), width, line, muted, "");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tui::widget::testing::{any_area, lines, screen, theme};
    use proptest::prelude::*;

    fn field<'a>(label: &'a str, content: Content<'a>) -> FieldView<'a> {
        FieldView { label, content, required: false, focused: false, error: "", hint: "" }
    }

    /// The form of a person; the field with this number has the keys.
    fn rows<'a>(name: &'a LineEdit, notes: &'a TextEdit, focus: usize) -> Vec<Row<'a>> {
        let mut rows = vec![
            Row::Section("Personne"),
            Row::Field(FieldView {
                required: true,
                error: "Il manque le nom.",
                ..field("Nom", Content::Line(name))
            }),
            Row::Field(field("Langue", Content::Choice("français"))),
            Row::Field(field("Locataire", Content::Choice("oui"))),
            Row::Field(field("Siège", Content::Choice("Place St-Martin"))),
            Row::Section("Notes"),
            Row::Field(FieldView {
                hint: "Ctrl+S pour garder",
                ..field("Remarques", Content::Lines(notes, 3))
            }),
        ];
        if let Some(Row::Field(field)) = rows.get_mut(focus) {
            field.focused = true;
        }
        rows
    }

    fn seen(width: u16, height: u16, focus: usize) -> (Vec<String>, Option<Position>) {
        let (name, notes) = (LineEdit::new(""), TextEdit::new("Appeler le soir."));
        let rows = rows(&name, &notes, focus);
        let mut buf = screen(width, height);
        let cursor = Form { rows: &rows }.draw(&mut buf, Rect::new(0, 0, width, height), &theme());
        (lines(&buf), cursor)
    }

    #[test]
    fn labels_fields_errors_and_hints_have_their_places() {
        let (lines, cursor) = seen(40, 12, 6);
        assert_eq!(
            lines,
            [
                "  Personne",
                "  Nom *",
                "             ✗ Il manque le nom.",
                "  Langue     français                  ▾",
                "  Locataire  oui                       ▾",
                "  Siège      Place St-Martin           ▾",
                "",
                "  Notes",
                "▶ Remarques  │ Appeler le soir.",
                "             │",
                "             │",
                "             Ctrl+S pour garder",
            ]
        );
        assert_eq!(cursor, Some(Position::new(15, 8)));
    }

    #[test]
    fn the_field_with_the_keys_and_what_is_under_it_is_in_sight() {
        let (lines, cursor) = seen(40, 4, 6);
        // The arrow says that there are lines above.
        assert_eq!(lines[0], "▶↑Remarques  │ Appeler le soir.");
        assert_eq!(lines[3], "             Ctrl+S pour garder");
        assert_eq!(cursor, Some(Position::new(15, 0)));
        let (lines, cursor) = seen(40, 4, 1);
        assert_eq!(lines[..2], ["▶↑Nom *", "             ✗ Il manque le nom."]);
        assert_eq!(cursor, Some(Position::new(13, 0)));
        // Two lines ahead are seen of what comes next.
        let (lines, _) = seen(40, 4, 3);
        assert_eq!(lines[1], "▶ Locataire  oui                       ▾");
        assert_eq!(lines[3].chars().nth(1), Some('↓'));
    }

    #[test]
    fn a_narrow_form_cuts_labels_and_breaks_errors() {
        let (lines, _) = seen(20, 12, 0);
        // Eighteen columns: two fifths, 7, for the labels.
        assert_eq!(
            lines[1..5],
            ["  Nom *", "           ✗ Il", "             manque", "             le nom."]
        );
        assert_eq!(lines[6], "  Locata…  oui     ▾");
    }

    #[test]
    fn a_click_finds_the_field_and_the_place_in_it() {
        let (name, notes) = (LineEdit::new(""), TextEdit::new(""));
        let rows = rows(&name, &notes, 1);
        let (form, area) = (Form { rows: &rows }, Rect::new(0, 0, 40, 12));
        assert_eq!(form.hit(area, Position::new(20, 1)), Some((1, 7, 0)));
        assert_eq!(form.hit(area, Position::new(4, 0)), None);
        assert_eq!(form.hit(area, Position::new(17, 9)), Some((6, 2, 1)));
        assert_eq!(form.hit(area, Position::new(41, 3)), None);
        assert_eq!(form.field_area(area, 1), Rect::new(13, 1, 27, 1));
    }

    proptest! {
        #[test]
        fn any_area_is_survived(area in any_area(), focus in 0usize..8, at in (0u16..90, 0u16..30)) {
            let (name, notes) = (LineEdit::new("Tremblay"), TextEdit::new("Appeler."));
            let rows = rows(&name, &notes, focus);
            let form = Form { rows: &rows };
            form.draw(&mut screen(80, 24), area, &theme());
            form.hit(area, Position::new(at.0, at.1));
            form.field_area(area, focus);
        }
    }
}
