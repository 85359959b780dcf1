//! The line in which a list is filtered, beside its heading.

use crate::tui::canvas::Canvas;
use ratatui::layout::{Position, Rect};

use super::ListScreen;
use crate::t;
use crate::text::width::columns;
use crate::tui::context::Context;
use crate::tui::theme::Role;
use crate::tui::widget::draw;

/// The least columns of a filter: enough to see what one types.
const LEAST_FILTER: u16 = 14;

impl ListScreen {
    /// The columns that the heading leaves to the filter, while there is one.
    pub(super) fn filter_room(&self, context: &Context) -> u16 {
        if !self.is_filtered() {
            return 0;
        }
        let label = columns(&t!(context.words, "list-filter"));
        // Three blanks before the label, one behind it.
        u16::try_from(label).unwrap_or(0) + 4 + LEAST_FILTER
    }

    fn is_filtered(&self) -> bool {
        self.filtering || !self.filter.text().is_empty()
    }

    pub(super) fn draw_filter(
        &self,
        buf: &mut Canvas,
        area: Rect,
        x: u16,
        context: &Context,
    ) -> Option<Position> {
        if !self.is_filtered() {
            return None;
        }
        let theme = &context.theme;
        let label = t!(context.words, "list-filter");
        let width = area.right().saturating_sub(x + 1);
        let used = draw::text(buf, (x, area.y), width, &label, theme.style(Role::Muted), "");
        let x = x + used + 1;
        let field = Rect { x, width: area.right().saturating_sub(x + 1), ..area };
        self.filter.draw(buf, field, self.filtering, theme)
    }
}
