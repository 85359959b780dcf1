//! The signs that say without colour what a colour says, in three sets: for terminals
//! with all of Unicode, for the Linux console, and plain ASCII.

/// One set of signs. Each is one column wide, but for the ellipsis and the arrow, which
/// may take two.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Signs {
    /// Done, in order, adopted.
    pub check: &'static str,
    /// To be looked at.
    pub warning: &'static str,
    /// Wrong, late, refused, rejected.
    pub cross: &'static str,
    /// A thing of no special state.
    pub dot: &'static str,
    /// The selected line, the current item.
    pub pointer: &'static str,
    /// A field that opens a list of choices.
    pub choice: &'static str,
    /// Text was cut here.
    pub ellipsis: &'static str,
    /// More to the left.
    pub more_left: &'static str,
    /// More to the right.
    pub more_right: &'static str,
    /// More above.
    pub more_up: &'static str,
    /// More below.
    pub more_down: &'static str,
    /// Leads to a result.
    pub arrow: &'static str,
    /// The filled part of a gauge.
    pub full: &'static str,
    /// The empty part of a gauge.
    pub empty: &'static str,
    /// How high a value stands among others, the lowest first.
    pub heights: &'static [&'static str],
    /// A horizontal rule.
    pub horizontal: &'static str,
    /// A vertical rule.
    pub vertical: &'static str,
    /// The corners of a frame.
    pub top_left: &'static str,
    /// The corners of a frame.
    pub top_right: &'static str,
    /// The corners of a frame.
    pub bottom_left: &'static str,
    /// The corners of a frame.
    pub bottom_right: &'static str,
}

impl Signs {
    /// The set for this environment: the locale must be UTF-8, as `LC_ALL`, `LC_CTYPE`
    /// or `LANG` say, the first one that is set and not empty (POSIX order).
    pub fn detect(env: impl Fn(&str) -> Option<String>) -> Signs {
        let set = |name: &str| env(name).filter(|value| !value.is_empty());
        let locale = set("LC_ALL").or_else(|| set("LC_CTYPE")).or_else(|| set("LANG"));
        let locale = locale.unwrap_or_default().to_ascii_lowercase();
        let utf8 = locale.contains("utf-8") || locale.contains("utf8");
        match set("TERM").as_deref() {
            Some("dumb") => Signs::ascii(),
            _ if !utf8 => Signs::ascii(),
            Some("linux") => Signs::console(),
            _ => Signs::unicode(),
        }
    }

    /// Every sign a modern terminal has.
    pub const fn unicode() -> Signs {
        Signs {
            check: "✓",
            warning: "!",
            cross: "✗",
            dot: "·",
            pointer: "▶",
            choice: "▾",
            ellipsis: "…",
            more_left: "‹",
            more_right: "›",
            more_up: "↑",
            more_down: "↓",
            arrow: "→",
            full: "█",
            empty: "░",
            heights: &["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"],
            horizontal: "─",
            vertical: "│",
            top_left: "┌",
            top_right: "┐",
            bottom_left: "└",
            bottom_right: "┘",
        }
    }

    /// The Linux console's fonts have 256 or 512 signs: boxes and blocks as in code page
    /// 437, but neither ✓ nor ✗.
    pub const fn console() -> Signs {
        Signs {
            check: "√",
            cross: "x",
            pointer: "►",
            choice: "▼",
            ellipsis: "..",
            // Code page 437 has the half block alone.
            heights: &["_", "▄", "█"],
            more_left: "<",
            more_right: ">",
            more_up: "↑",
            more_down: "↓",
            ..Signs::unicode()
        }
    }

    /// Whether these are the signs for a terminal that shows letters alone.
    pub fn are_ascii(&self) -> bool {
        self.ellipsis.is_ascii() && self.vertical.is_ascii()
    }

    /// Letters every terminal has.
    pub const fn ascii() -> Signs {
        Signs {
            check: "v",
            warning: "!",
            cross: "x",
            dot: "-",
            pointer: ">",
            choice: "v",
            ellipsis: "...",
            more_left: "<",
            more_right: ">",
            more_up: "^",
            more_down: "v",
            arrow: "->",
            full: "#",
            empty: ".",
            heights: &["_", ".", "o", "O"],
            horizontal: "-",
            vertical: "|",
            top_left: "+",
            top_right: "+",
            bottom_left: "+",
            bottom_right: "+",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn detect(pairs: &[(&str, &str)]) -> Signs {
        Signs::detect(|name| {
            pairs.iter().find(|(n, _)| *n == name).map(|(_, value)| (*value).to_string())
        })
    }

    #[test]
    fn the_locale_decides_and_the_first_variable_that_is_set_wins() {
        assert_eq!(detect(&[("LANG", "fr_CA.UTF-8")]), Signs::unicode());
        assert_eq!(detect(&[("LANG", "fr_CA.utf8")]), Signs::unicode());
        assert_eq!(detect(&[("LC_CTYPE", "C.UTF-8"), ("LANG", "fr_CA")]), Signs::unicode());
        assert_eq!(detect(&[("LC_ALL", "C"), ("LANG", "fr_CA.UTF-8")]), Signs::ascii());
        assert_eq!(detect(&[("LC_ALL", ""), ("LANG", "fr_CA.UTF-8")]), Signs::unicode());
        assert_eq!(detect(&[]), Signs::ascii());
    }

    #[test]
    fn the_terminal_narrows_the_choice() {
        let utf8 = ("LANG", "fr_CA.UTF-8");
        assert_eq!(detect(&[utf8, ("TERM", "linux")]), Signs::console());
        assert_eq!(detect(&[utf8, ("TERM", "dumb")]), Signs::ascii());
        assert_eq!(detect(&[("TERM", "linux")]), Signs::ascii());
    }

    #[test]
    fn the_ascii_set_is_ascii() {
        assert!(format!("{:?}", Signs::ascii()).is_ascii());
    }
}
