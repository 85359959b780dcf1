//! A dialog in the middle of the screen: a frame with a title, a text, buttons.

use crate::tui::canvas::Canvas;
use ratatui::layout::{Position, Rect};

use super::draw;
use super::glyph;
use super::paragraphs::wrapped;
use crate::tui::theme::{Role, Theme};

pub use super::draw::centered;

/// Widest a dialog gets: longer lines are hard to read.
const WIDEST: u16 = 64;
/// Blank columns between two buttons.
const GAP: u16 = 2;
/// Columns a frame and the blank inside it take, left and right together.
const SIDES: u16 = 4;

/// A dialog ready to be drawn.
#[derive(Clone, Copy, Debug)]
pub struct Popup<'a> {
    /// What it is about.
    pub title: &'a str,
    /// What the title means: [`Role::Title`], or [`Role::Bad`] for what went wrong.
    pub role: Role,
    /// What it says; broken into lines here.
    pub body: &'a str,
    /// The buttons' labels.
    pub buttons: &'a [&'a str],
    /// Which button Enter presses.
    pub chosen: usize,
    /// Lines of the text that are scrolled out of sight above.
    pub scroll: usize,
}

/// Where the parts of a dialog are.
struct Parts<'a> {
    frame: Rect,
    lines: Vec<&'a str>,
    text: Rect,
    buttons: Vec<Rect>,
}

impl Popup<'_> {
    /// Draws the dialog in the middle of `area`, above what is there.
    pub fn draw(&self, buf: &mut Canvas, area: Rect, theme: &Theme) {
        let area = area.intersection(buf.area);
        let parts = self.parts(area);
        draw::clear(buf, parts.frame);
        draw::frame(buf, parts.frame, self.title, self.role, theme);
        let (text, style) = (parts.text, theme.style(Role::Text));
        let shown = parts.lines.iter().skip(self.scroll(&parts));
        for (line, y) in shown.zip(text.top()..text.bottom()) {
            draw::text(buf, (text.x, y), text.width, line, style, theme.signs.ellipsis);
        }
        let (more, last) = (theme.style(Role::Muted), text.bottom().saturating_sub(1));
        let (x, hidden) = (text.right(), parts.lines.len().saturating_sub(text.height.into()));
        if self.scroll(&parts) > 0 {
            draw::text(buf, (x, text.y), 1, theme.signs.more_up, more, "");
        }
        if self.scroll(&parts) < hidden && text.height > 0 {
            draw::text(buf, (x, last), 1, theme.signs.more_down, more, "");
        }
        for (number, place) in parts.buttons.iter().enumerate() {
            let role = if number == self.chosen { Role::Selected } else { Role::Text };
            let label = button(self.buttons[number]);
            draw::text(
                buf,
                (place.x, place.y),
                place.width,
                &label,
                theme.style(role),
                theme.signs.ellipsis,
            );
        }
    }

    /// The button clicked at this place.
    pub fn hit(&self, area: Rect, at: Position) -> Option<usize> {
        self.parts(area).buttons.iter().position(|place| place.contains(at))
    }

    /// The lines that a page key goes, one less than are seen.
    pub fn page(&self, area: Rect) -> usize {
        usize::from(self.parts(area).text.height).saturating_sub(1).max(1)
    }

    /// How far the text can be scrolled in this area.
    pub fn most_scroll(&self, area: Rect) -> usize {
        let parts = self.parts(area);
        parts.lines.len().saturating_sub(usize::from(parts.text.height))
    }

    fn scroll(&self, parts: &Parts) -> usize {
        self.scroll.min(parts.lines.len().saturating_sub(usize::from(parts.text.height)))
    }

    fn parts(&self, area: Rect) -> Parts<'_> {
        let most = area.width.min(WIDEST).saturating_sub(SIDES);
        let lines = wrapped(self.body, usize::from(most));
        let labels: Vec<u16> = self.buttons.iter().map(|label| columns(&button(label))).collect();
        let row = labels.iter().sum::<u16>() + GAP * labels.len().saturating_sub(1) as u16;
        let widest = lines.iter().map(|line| columns(line)).max().unwrap_or(0);
        let width = widest.max(row).max(columns(self.title)).clamp(1, most.max(1)) + SIDES;
        let foot = if self.buttons.is_empty() { 0 } else { 2 };
        let height = u16::try_from(lines.len()).unwrap_or(u16::MAX).saturating_add(2 + foot);
        let frame = centered(area, width, height);
        let inside = Rect::new(
            frame.x.saturating_add(SIDES / 2),
            frame.y.saturating_add(1),
            frame.width.saturating_sub(SIDES),
            frame.height.saturating_sub(2),
        );
        // On a small screen the buttons are worth more than the text.
        let foot = foot.min(inside.height);
        let text = Rect { height: inside.height - foot, ..inside };
        let y = inside.bottom().saturating_sub(1);
        let mut x = inside.x + inside.width.saturating_sub(row);
        let mut buttons = Vec::with_capacity(labels.len());
        for width in labels.iter().filter(|_| foot > 0) {
            let width = (*width).min(inside.right().saturating_sub(x));
            buttons.push(Rect::new(x, y, width, 1));
            x = x.saturating_add(width + GAP);
        }
        Parts { frame, lines, text, buttons }
    }
}

fn button(label: &str) -> String {
    format!("[ {label} ]")
}

fn columns(text: &str) -> u16 {
    u16::try_from(glyph::width(text)).unwrap_or(u16::MAX).min(WIDEST)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tui::widget::testing::{any_area, lines, screen, theme};
    use proptest::prelude::*;

    const ADOPT: Popup<'static> = Popup {
        title: "Adopter le procès-verbal",
        role: Role::Title,
        body: "Une fois adopté, le texte ne change plus\u{a0}: une correction se fait par une résolution.\n\nAdopter\u{a0}?",
        buttons: &["Adopter", "Annuler"],
        chosen: 1,
        scroll: 0,
    };

    fn seen(popup: &Popup, width: u16, height: u16) -> Vec<String> {
        let mut buf = screen(width, height);
        popup.draw(&mut buf, Rect::new(0, 0, width, height), &theme());
        lines(&buf)
    }

    #[test]
    fn the_dialog_stands_in_the_middle() {
        assert_eq!(
            seen(&ADOPT, 60, 10),
            [
                "",
                "     ┌ Adopter le procès-verbal ──────────────────────┐",
                "     │ Une fois adopté, le texte ne change plus\u{a0}: une │",
                "     │ correction se fait par une résolution.         │",
                "     │                                                │",
                "     │ Adopter\u{a0}?                                      │",
                "     │                                                │",
                "     │                       [ Adopter ]  [ Annuler ] │",
                "     └────────────────────────────────────────────────┘",
                "",
            ]
        );
    }

    #[test]
    fn on_a_small_screen_the_text_scrolls_and_the_buttons_stay() {
        let small = Rect::new(0, 0, 32, 7);
        // Five lines, of which three are seen.
        assert_eq!(ADOPT.most_scroll(small), 2);
        let mut popup = ADOPT;
        popup.scroll = 99;
        assert_eq!(
            seen(&popup, 32, 7),
            [
                "┌ Adopter le procès-verbal ────┐",
                "│ se fait par une résolution. ↑│",
                "│                              │",
                "│ Adopter\u{a0}?                    │",
                "│                              │",
                "│     [ Adopter ]  [ Annuler ] │",
                "└──────────────────────────────┘",
            ]
        );
    }

    #[test]
    fn a_click_finds_the_button() {
        let small = Rect::new(0, 0, 32, 7);
        assert_eq!(ADOPT.hit(small, Position::new(6, 5)), Some(0));
        assert_eq!(ADOPT.hit(small, Position::new(17, 5)), None);
        assert_eq!(ADOPT.hit(small, Position::new(19, 5)), Some(1));
        assert_eq!(ADOPT.hit(small, Position::new(19, 4)), None);
    }

    proptest! {
        #[test]
        fn any_area_is_survived(area in any_area(), body in "(?s).{0,80}", scroll in 0usize..9) {
            let popup = Popup { body: &body, scroll, ..ADOPT };
            popup.draw(&mut screen(80, 24), area, &theme());
            popup.hit(area, Position::new(3, 3));
            popup.most_scroll(area);
        }
    }
}
