//! What a thing on the screen means, and how that meaning looks on this terminal.
//!
//! Screens name a [`Role`], never a colour. A sign ([`Signs`]) or a word always says
//! the same thing as the colour, so nothing is lost without one.

mod signs;

use ratatui::style::{Color, Modifier, Style};

pub use signs::Signs;

/// What a piece of text means. The order is that of the table in [`Theme::new`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// Ordinary text.
    Text,
    /// Details that matter less: hints, greyed actions.
    Muted,
    /// The title of a screen, a dialog or a section.
    Title,
    /// The line or button that the keys act on.
    Selected,
    /// The selected line of a list that does not have the keys now.
    SelectedAside,
    /// The name of a key in the footer.
    Key,
    /// In order, done.
    Good,
    /// To be looked at soon.
    Warning,
    /// Wrong, late or refused.
    Bad,
    /// A motion that carried.
    Adopted,
    /// A motion that was lost.
    Rejected,
    /// A field that can be typed into.
    Input,
    /// The field that has the keys.
    InputFocus,
    /// Frames and rules.
    Border,
    /// The titles of a table's columns.
    Header,
    /// A section's tab.
    Tab,
    /// The tab of the section shown.
    TabActive,
}

impl Role {
    /// Every role, for tests and for the preview in the settings.
    pub const ALL: [Role; 17] = [
        Role::Text,
        Role::Muted,
        Role::Title,
        Role::Selected,
        Role::SelectedAside,
        Role::Key,
        Role::Good,
        Role::Warning,
        Role::Bad,
        Role::Adopted,
        Role::Rejected,
        Role::Input,
        Role::InputFocus,
        Role::Border,
        Role::Header,
        Role::Tab,
        Role::TabActive,
    ];
}

/// Which named ANSI colours may be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Palette {
    /// No colour: bold, reverse, underline.
    Mono,
    /// The background is unknown: only what can be read on white and on black.
    Neutral,
    /// A light background.
    Light,
    /// A dark background.
    Dark,
}

/// What the person asked for in the settings.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Choice {
    /// Ask the environment.
    #[default]
    Auto,
    /// The terminal's background is light.
    Light,
    /// The terminal's background is dark.
    Dark,
    /// No colours.
    Mono,
}

/// How many colours a picture may have.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Depth {
    /// Too few to show one, or no signs to show it with.
    #[default]
    None,
    /// The 256 of xterm.
    Indexed,
    /// All.
    True,
}

/// How every role looks, and the signs that double the colours.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Theme {
    styles: [Style; Role::ALL.len()],
    palette: Palette,
    /// Check marks, pointers and frame pieces that this terminal can show.
    pub signs: Signs,
    /// The colours of pictures.
    pub depth: Depth,
}

impl Theme {
    /// Reads the environment through `env` (a variable's name in, its value out).
    ///
    /// `NO_COLOR` wins over the choice, which only says what the background is
    /// (<https://no-color.org>: set and not empty).
    pub fn detect(choice: Choice, env: impl Fn(&str) -> Option<String>) -> Theme {
        let (palette, signs) = (palette(choice, &env), Signs::detect(&env));
        let depth = depth(palette, signs, &env);
        Theme { depth, ..Theme::new(palette, signs) }
    }

    /// A theme from its parts.
    pub fn new(palette: Palette, signs: Signs) -> Theme {
        // Dim rather than a grey: a bright black is the background in some colour schemes.
        let muted = match palette {
            Palette::Mono => Style::new(),
            _ => Style::new().add_modifier(Modifier::DIM),
        };
        let plain = Style::new();
        let bold = plain.add_modifier(Modifier::BOLD);
        let reversed = plain.add_modifier(Modifier::REVERSED);
        let underlined = plain.add_modifier(Modifier::UNDERLINED);
        let colours = Colours::of(palette);
        let with = |style: Style, colour: Option<Color>| colour.map_or(style, |c| style.fg(c));
        let styles = [
            plain,                                   // Text
            muted,                                   // Muted
            bold,                                    // Title
            reversed,                                // Selected
            bold,                                    // SelectedAside
            with(bold, colours.key),                 // Key
            with(plain, colours.good),               // Good
            with(bold, colours.warning),             // Warning
            with(bold, colours.bad),                 // Bad
            with(bold, colours.good),                // Adopted
            with(bold, colours.bad),                 // Rejected
            underlined,                              // Input
            underlined.add_modifier(Modifier::BOLD), // InputFocus
            muted,                                   // Border
            bold.add_modifier(Modifier::UNDERLINED), // Header
            plain,                                   // Tab
            reversed.add_modifier(Modifier::BOLD),   // TabActive
        ];
        Theme { styles, palette, signs, depth: Depth::None }
    }

    /// What tells one theme from another in short.
    pub fn look(&self) -> impl std::hash::Hash + use<> {
        (self.palette, self.signs, self.depth)
    }

    /// The style for a role.
    pub fn style(&self, role: Role) -> Style {
        self.styles[role as usize]
    }
}

/// The colours of pictures in this environment: `COLORTERM` says that there are all, a `TERM` of
/// 256 colours names itself so.
fn depth(palette: Palette, signs: Signs, env: impl Fn(&str) -> Option<String>) -> Depth {
    if palette == Palette::Mono || signs != Signs::unicode() {
        return Depth::None;
    }
    match (env("COLORTERM").as_deref(), env("TERM").as_deref()) {
        (Some("truecolor" | "24bit"), _) => Depth::True,
        (_, Some(term)) if term.contains("256color") => Depth::Indexed,
        _ => Depth::None,
    }
}

/// The palette for what was chosen in this environment.
fn palette(choice: Choice, env: impl Fn(&str) -> Option<String>) -> Palette {
    let set = |name: &str| env(name).filter(|value| !value.is_empty());
    let term = set("TERM").unwrap_or_default();
    let colourless =
        term == "dumb" || term.ends_with("-m") || term.ends_with("-mono") || term.starts_with("vt");
    if set("NO_COLOR").is_some() || colourless {
        Palette::Mono
    } else {
        match choice {
            Choice::Light => Palette::Light,
            Choice::Dark => Palette::Dark,
            Choice::Mono => Palette::Mono,
            // The Linux console is always black.
            Choice::Auto if term == "linux" => Palette::Dark,
            Choice::Auto => set("COLORFGBG").map_or(Palette::Neutral, |v| background(&v)),
        }
    }
}

/// The few colours a palette adds to bold, reverse and underline.
struct Colours {
    key: Option<Color>,
    good: Option<Color>,
    warning: Option<Color>,
    bad: Option<Color>,
}

impl Colours {
    fn of(palette: Palette) -> Colours {
        let some = |key, good, warning, bad| Colours {
            key: Some(key),
            good: Some(good),
            warning: Some(warning),
            bad: Some(bad),
        };
        match palette {
            Palette::Mono => Colours { key: None, good: None, warning: None, bad: None },
            // Yellow cannot be read on white, nor blue on black.
            Palette::Neutral => some(Color::Cyan, Color::Green, Color::Magenta, Color::Red),
            Palette::Light => some(Color::Blue, Color::Green, Color::Magenta, Color::Red),
            Palette::Dark => {
                some(Color::LightCyan, Color::LightGreen, Color::LightYellow, Color::LightRed)
            }
        }
    }
}

/// What `COLORFGBG` ("15;0", "0;default;15") says of the background: 0–6 and 8 are dark
/// (the rule vim uses), anything that is not a colour number says nothing.
fn background(colorfgbg: &str) -> Palette {
    let last = colorfgbg.rsplit(';').next().unwrap_or_default();
    match last.parse::<u8>() {
        Ok(0..=6 | 8) => Palette::Dark,
        Ok(7 | 9..=15) => Palette::Light,
        _ => Palette::Neutral,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chosen(choice: Choice, pairs: &[(&str, &str)]) -> Palette {
        palette(choice, |name| {
            pairs.iter().find(|(n, _)| *n == name).map(|(_, value)| (*value).to_string())
        })
    }

    #[test]
    fn every_role_is_where_the_table_has_it() {
        for (place, role) in Role::ALL.iter().enumerate() {
            assert_eq!(*role as usize, place);
        }
    }

    #[test]
    fn the_environment_chooses_the_palette() {
        let auto = |pairs: &[(&str, &str)]| chosen(Choice::Auto, pairs);
        assert_eq!(auto(&[]), Palette::Neutral);
        assert_eq!(auto(&[("COLORFGBG", "15;0")]), Palette::Dark);
        assert_eq!(auto(&[("COLORFGBG", "0;default;15")]), Palette::Light);
        assert_eq!(auto(&[("COLORFGBG", "0;default")]), Palette::Neutral);
        assert_eq!(auto(&[("TERM", "linux")]), Palette::Dark);
        assert_eq!(auto(&[("TERM", "dumb")]), Palette::Mono);
        assert_eq!(auto(&[("TERM", "vt220"), ("COLORFGBG", "15;0")]), Palette::Mono);
        assert_eq!(auto(&[("NO_COLOR", "1"), ("COLORFGBG", "15;0")]), Palette::Mono);
        // An empty NO_COLOR does not count.
        assert_eq!(auto(&[("NO_COLOR", ""), ("COLORFGBG", "15;0")]), Palette::Dark);
    }

    #[test]
    fn a_picture_is_shown_only_where_the_terminal_has_the_colours_and_the_signs() {
        let depth = |pairs: &[(&str, &str)]| {
            let find = |name: &str| {
                pairs.iter().find(|(n, _)| *n == name).map(|(_, value)| (*value).to_string())
            };
            Theme::detect(Choice::Auto, find).depth
        };
        let utf8 = ("LANG", "fr_CA.UTF-8");
        let xterm = ("TERM", "xterm-256color");
        let all = ("COLORTERM", "truecolor");
        assert_eq!(depth(&[utf8, xterm]), Depth::Indexed);
        assert_eq!(depth(&[utf8, xterm, all]), Depth::True);
        assert_eq!(depth(&[utf8, xterm, all, ("NO_COLOR", "1")]), Depth::None);
        assert_eq!(depth(&[("LANG", "C"), xterm, all]), Depth::None);
        assert_eq!(depth(&[utf8, ("TERM", "linux"), all]), Depth::None);
        assert_eq!(depth(&[utf8, ("TERM", "xterm")]), Depth::None);
    }

    #[test]
    fn a_setting_beats_the_guess_but_not_no_color() {
        assert_eq!(chosen(Choice::Light, &[("COLORFGBG", "15;0")]), Palette::Light);
        assert_eq!(chosen(Choice::Dark, &[]), Palette::Dark);
        assert_eq!(chosen(Choice::Mono, &[]), Palette::Mono);
        assert_eq!(chosen(Choice::Light, &[("NO_COLOR", "1")]), Palette::Mono);
    }

    #[test]
    fn without_colour_only_bold_reverse_and_underline_are_used() {
        let theme = Theme::new(Palette::Mono, Signs::ascii());
        let allowed = Modifier::BOLD | Modifier::REVERSED | Modifier::UNDERLINED;
        for role in Role::ALL {
            let style = theme.style(role);
            assert_eq!((style.fg, style.bg), (None, None), "{role:?}");
            assert!(allowed.contains(style.add_modifier), "{role:?}");
        }
    }

    /// Contrast as WCAG 2.1 defines it, of two sRGB colours.
    fn contrast(a: u32, b: u32) -> f64 {
        let luminance = |rgb: u32| {
            let part = |shift: u32| {
                let c = f64::from((rgb >> shift) & 0xff) / 255.0;
                if c <= 0.03928 { c / 12.92 } else { ((c + 0.055) / 1.055).powf(2.4) }
            };
            0.2126 * part(16) + 0.7152 * part(8) + 0.0722 * part(0)
        };
        let (a, b) = (luminance(a), luminance(b));
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    /// The Tango colours of GNOME Terminal, and the brighter half of the VGA ones.
    fn rgb(colour: Color) -> u32 {
        match colour {
            Color::Red => 0xcc0000,
            Color::Green => 0x4e9a06,
            Color::Yellow => 0xc4a000,
            Color::Blue => 0x3465a4,
            Color::Magenta => 0x75507b,
            Color::Cyan => 0x06989a,
            Color::LightRed => 0xff5555,
            Color::LightGreen => 0x55ff55,
            Color::LightYellow => 0xffff55,
            Color::LightCyan => 0x55ffff,
            other => panic!("{other:?} is not one of the colours of a theme"),
        }
    }

    #[test]
    fn each_colour_can_be_read_on_the_backgrounds_it_is_meant_for() {
        for (palette, backgrounds) in [
            (Palette::Neutral, &[0xffffff, 0x000000][..]),
            (Palette::Light, &[0xffffff][..]),
            (Palette::Dark, &[0x000000, 0x2e3436][..]),
        ] {
            let theme = Theme::new(palette, Signs::ascii());
            for role in Role::ALL {
                let Some(colour) = theme.style(role).fg else {
                    continue;
                };
                for background in backgrounds {
                    // 3:1 is what WCAG asks for bold text.
                    let ratio = contrast(rgb(colour), *background);
                    assert!(ratio >= 3.0, "{palette:?} {role:?} {ratio:.1} on {background:06x}");
                }
            }
        }
    }
}
