//! A photo: as half blocks where the terminal has the colours, and in words; and the form that adds one.

use std::cell::RefCell;

use crate::tui::canvas::Canvas;
use ratatui::layout::{Position, Rect};
use ratatui::style::{Color, Style};

use super::form::field::{FormField, Takes};
use super::form::{FormScreen, Parsed, Submit};
use super::forms::{optional, text};
use super::section::Section;
use super::{Effect, Screen, record_action};
use crate::domain::command::{AddPhoto, Command};
use crate::domain::entity::Entity;
use crate::domain::field::{Field, Kind, Value};
use crate::domain::id::Id;
use crate::domain::project::PHOTO_CONSENT;
use crate::i18n::date_input::Toward;
use crate::i18n::wording::{choice, value};
use crate::picture::{self, Dots};
use crate::store::{self, Record, Store};
use crate::t;
use crate::text::width::wrap;
use crate::tui::context::Context;
use crate::tui::keys::{Action, Scope};
use crate::tui::theme::{Depth, Role};
use crate::tui::widget::draw;

/// More dots than any terminal shows: the picture is read once, and made smaller from these.
const MOST: (usize, usize) = (400, 300);

/// The form that adds a photo; what is given says to which project, and of what.
pub fn add(given: &[(&'static str, Value)], context: &Context) -> FormScreen {
    let of = |name: &str| {
        let found = given.iter().find(|(field, _)| *field == name);
        found.and_then(|(_, value)| value.as_text()).map(Id::new)
    };
    let (project, furnishing, work_day) =
        (of("project_id"), of("furnishing_id"), of("work_day_id"));
    let key =
        format!("photo:{}", project.as_ref().or(furnishing.as_ref()).unwrap_or(&Id::default()));
    let submit = Submit::Command(Box::new(move |parsed: &Parsed| {
        Command::AddPhoto(AddPhoto {
            id: None,
            project: project.clone(),
            file: file_typed(&text(parsed, "file")),
            consent: text(parsed, "consent"),
            caption: optional(parsed, "caption"),
            taken_on: optional(parsed, "taken_on").and_then(|day| day.parse().ok()),
            furnishing: furnishing.clone(),
            work_day: work_day.clone(),
        })
    }));
    let words = &context.words;
    let consents = PHOTO_CONSENT.codes.iter();
    let consents = consents.map(|code| ((*code).to_owned(), choice(words, &PHOTO_CONSENT, code)));
    let plain = Takes::Plain(Kind::Text);
    FormScreen::new("form-new-photo", key, submit)
        .in_section(Section::Projects)
        .intro(t!(words, "photo-intro").into_owned())
        .field(FormField::new("file", "photo-file", plain.clone()).required())
        .field(FormField::new("caption", "photo-caption", plain))
        .field(
            FormField::new("consent", "photo-consent", Takes::Words(consents.collect()))
                .with("not-asked", context),
        )
        .field(FormField::new("taken_on", "photo-taken_on", Takes::Day(Toward::Past)))
}

/// A path as it is typed, pasted or dropped on the terminal: in quotes, with « \ » before spaces, from
/// the home folder, or as an address.
fn file_typed(typed: &str) -> String {
    let typed = typed.trim();
    let quoted = ['\'', '"']
        .iter()
        .find_map(|quote| typed.strip_prefix(*quote).and_then(|rest| rest.strip_suffix(*quote)));
    let bare = match quoted {
        Some(bare) => bare.to_owned(),
        None => unescaped(typed),
    };
    let bare = bare.strip_prefix("file://").map(of_address).unwrap_or(bare);
    match (bare.strip_prefix("~/"), std::env::var("HOME")) {
        (Some(rest), Ok(home)) => format!("{home}/{rest}"),
        _ => bare,
    }
}

/// Without the backslashes that a terminal sets before signs that mean something to it. Before a letter
/// or a digit it is none of those.
fn unescaped(typed: &str) -> String {
    let mut bare = String::new();
    let mut signs = typed.chars().peekable();
    while let Some(sign) = signs.next() {
        let escapes = sign == '\\' && signs.peek().is_some_and(|next| !next.is_alphanumeric());
        bare.extend(if escapes { signs.next() } else { Some(sign) });
    }
    bare
}

/// The path of an address behind `file://`: without the machine's name, each `%C3` as the byte that it
/// stands for. What is no text so is left as it was.
fn of_address(address: &str) -> String {
    let path = address.find('/').map_or(address, |at| &address[at..]);
    let mut bytes = Vec::new();
    let mut rest = path.as_bytes();
    while let [first, behind @ ..] = rest {
        let hex = |place: usize| char::from(*behind.get(place)?).to_digit(16);
        let written = (*first == b'%').then(|| Some(hex(0)? * 16 + hex(1)?)).flatten();
        match written.and_then(|byte| u8::try_from(byte).ok()) {
            Some(byte) => {
                bytes.push(byte);
                rest = &behind[2..];
            }
            None => {
                bytes.push(*first);
                rest = behind;
            }
        }
    }
    String::from_utf8(bytes).unwrap_or_else(|_| path.to_owned())
}

/// What is seen of a photo.
enum Seen {
    /// Its file is missing or was changed.
    Gone,
    /// It is shown.
    Shown(Dots),
}

/// A photo on the screen.
pub struct PhotoScreen {
    id: Id,
    photo: Option<Record>,
    /// The furnishing, the work day and the project that it is of, by their names.
    of: String,
    seen: Seen,
    gone: bool,
    /// The picture at the size it was last drawn in.
    drawn: RefCell<Option<((usize, usize), Dots)>>,
}

impl PhotoScreen {
    /// The screen of a photo.
    pub fn new(id: Id) -> Self {
        Self {
            id,
            photo: None,
            of: String::new(),
            seen: Seen::Gone,
            gone: false,
            drawn: RefCell::default(),
        }
    }

    /// What is known of it, in words.
    fn told(&self, context: &Context) -> Vec<(String, Role)> {
        let (words, Some(photo)) = (&context.words, &self.photo) else { return Vec::new() };
        let shown = |field: &Field| value(words, field, photo.value(field.name));
        let field = |name: &str| Entity::Photo.field(name).map(shown).unwrap_or_default();
        let whole = |name: &str| photo.value(name).as_whole().unwrap_or(0);
        let size = t!(
            words,
            "photo-size",
            width = whole("width"),
            height = whole("height"),
            kilobytes = (whole("bytes") + 1023) / 1024
        );
        let facts = [field("taken_on"), field("consent"), size];
        let facts: Vec<String> = facts.into_iter().filter(|fact| !fact.is_empty()).collect();
        let mut told = vec![(photo.label(), Role::Title)];
        told.extend(Some((self.of.clone(), Role::Text)).filter(|(of, _)| !of.is_empty()));
        told.push((facts.join(" · "), Role::Text));
        if matches!(self.seen, Seen::Gone) {
            told.push((t!(words, "photo-gone").into_owned(), Role::Bad));
        } else if context.theme.depth == Depth::None {
            told.push((t!(words, "photo-no-colours").into_owned(), Role::Muted));
        }
        told
    }
}

impl Screen for PhotoScreen {
    fn scope(&self) -> Scope {
        Scope::Photo
    }

    fn section(&self) -> Option<Section> {
        Some(Section::Projects)
    }

    fn load(&mut self, store: &Store, _context: &Context) -> store::Result<()> {
        let photo = store.record(Entity::Photo, &self.id)?;
        let hash = |photo: &Option<Record>| photo.as_ref()?.text("hash").map(str::to_owned);
        self.gone = photo.is_none();
        // The same file is not read again: only its caption or its consent changed.
        if hash(&photo) != hash(&self.photo) || matches!(self.seen, Seen::Gone) {
            let bytes = photo.as_ref().and_then(|photo| store.photo_bytes(photo));
            let dots = bytes.and_then(|bytes| picture::reduced(&bytes, MOST));
            self.seen = dots.map_or(Seen::Gone, Seen::Shown);
            self.drawn = RefCell::default();
        }
        let mut of = Vec::new();
        for (field, entity) in [
            ("furnishing_id", Entity::Furnishing),
            ("work_day_id", Entity::WorkDay),
            ("project_id", Entity::Project),
        ] {
            if let Some(id) = photo.as_ref().and_then(|photo| photo.link(field)) {
                of.extend(store.label(entity, &id)?);
            }
        }
        self.of = of.join(" · ");
        self.photo = photo;
        Ok(())
    }

    fn act(&mut self, action: Action, context: &Context) -> Effect {
        match action {
            Action::Back => Effect::Close,
            Action::Open => Effect::Edit(Entity::Photo, self.id.clone()),
            Action::Edit | Action::Remove => {
                record_action(action, Entity::Photo, self.id.clone(), context)
            }
            _ => Effect::None,
        }
    }

    fn is_gone(&self) -> bool {
        self.gone
    }

    fn draw(&self, buf: &mut Canvas, area: Rect, context: &Context) -> Option<Position> {
        let theme = &context.theme;
        let (left, width) = (area.x + 2, area.width.saturating_sub(4));
        let mut y = area.y;
        for (said, role) in self.told(context) {
            for range in wrap(&said, usize::from(width.max(1))) {
                if y >= area.bottom() {
                    return None;
                }
                draw::text(buf, (left, y), width, &said[range], theme.style(role), "");
                y += 1;
            }
        }
        let Seen::Shown(dots) = &self.seen else { return None };
        let room = Rect { x: left, y: y + 1, width, height: area.bottom().saturating_sub(y + 1) };
        if theme.depth == Depth::None || room.width == 0 || room.height == 0 {
            return None;
        }
        // A block is two dots, one over the other.
        let most = (usize::from(room.width), usize::from(room.height) * 2);
        let mut drawn = self.drawn.borrow_mut();
        let (_, small) = match drawn.take() {
            Some(found) if found.0 == most => drawn.insert(found),
            _ => drawn.insert((most, dots.reduced(most))),
        };
        for row in 0..small.height.div_ceil(2) {
            for column in 0..small.width {
                let dot = |row: usize| small.colours.get(row * small.width + column).copied();
                let at = (room.x + column as u16, room.y + row as u16);
                let upper = dot(row * 2).map(|dot| colour(dot, theme.depth));
                let mut style = Style::new().fg(upper.unwrap_or_default());
                if let Some(lower) = dot(row * 2 + 1).filter(|_| row * 2 + 1 < small.height) {
                    style = style.bg(colour(lower, theme.depth));
                }
                draw::text(buf, at, 1, "▀", style, "");
            }
        }
        None
    }
}

/// A colour as the terminal has it: as it is, or the nearest of the cube of 6 × 6 × 6 and the greys of
/// xterm's 256 colours.
fn colour([red, green, blue]: [u8; 3], depth: Depth) -> Color {
    if depth == Depth::True {
        return Color::Rgb(red, green, blue);
    }
    const STEPS: [u8; 6] = [0, 95, 135, 175, 215, 255];
    let step = |value: u8| {
        let near = (0_u8..).zip(STEPS).min_by_key(|(_, step)| step.abs_diff(value));
        near.unwrap_or_default()
    };
    let steps = [red, green, blue].map(step);
    let far = |of: [u8; 3]| -> u32 {
        of.iter().zip([red, green, blue]).map(|(a, b)| u32::from(a.abs_diff(b)).pow(2)).sum()
    };
    let mean = (u32::from(red) + u32::from(green) + u32::from(blue)) / 3;
    let grey = u8::try_from(mean.saturating_sub(3) / 10).unwrap_or(23).min(23);
    let level = 8 + 10 * grey;
    match far([level; 3]) < far(steps.map(|(_, value)| value)) {
        true => Color::Indexed(232 + grey),
        false => Color::Indexed(16 + 36 * steps[0].0 + 6 * steps[1].0 + steps[2].0),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_that_is_dropped_on_the_terminal_is_understood() {
        assert_eq!(file_typed(" '/media/Clé USB/IMG 1.jpg' "), "/media/Clé USB/IMG 1.jpg");
        assert_eq!(file_typed("/media/Cl\\ USB/IMG\\ 1.jpg"), "/media/Cl USB/IMG 1.jpg");
        assert_eq!(file_typed("/media/L\\'\\(été\\)\\&co.jpg"), "/media/L'(été)&co.jpg");
        // Before a letter a backslash is part of the name.
        assert_eq!(file_typed("/media/a\\b.jpg"), "/media/a\\b.jpg");
        // In quotes a backslash is one.
        assert_eq!(file_typed("'/tmp/a\\ b.jpg'"), "/tmp/a\\ b.jpg");
        assert_eq!(file_typed("file:///tmp/a.jpg"), "/tmp/a.jpg");
        assert_eq!(file_typed("file:///tmp/Cl%C3%A9%20USB/a.jpg"), "/tmp/Clé USB/a.jpg");
        assert_eq!(file_typed("file://localhost/tmp/100%.jpg"), "/tmp/100%.jpg");
        assert_eq!(file_typed("file:///tmp/%FF.jpg"), "/tmp/%FF.jpg", "no text in UTF-8");
        assert_eq!(file_typed("photo.jpg"), "photo.jpg");
    }

    #[test]
    fn the_nearest_of_256_colours_is_the_one_of_xterms_table() {
        // 16 is black, 231 white, 196 pure red of the cube; 244 is the grey #808080.
        assert_eq!(colour([0, 0, 0], Depth::Indexed), Color::Indexed(16));
        assert_eq!(colour([255, 255, 255], Depth::Indexed), Color::Indexed(231));
        assert_eq!(colour([250, 5, 3], Depth::Indexed), Color::Indexed(196));
        assert_eq!(colour([128, 128, 128], Depth::Indexed), Color::Indexed(244));
        assert_eq!(colour([1, 2, 3], Depth::True), Color::Rgb(1, 2, 3));
    }
}
