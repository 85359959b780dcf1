//! Control characters made visible, so that data never drives a terminal.
//!
//! A name read from a file may hold `ESC [ 2 J`, a line break or U+202E, which turns the rest of
//! the line round. Whatever goes to a terminal, a log or a Markdown file passes through here once.

use std::borrow::Cow;
use std::fmt::Write;

/// Four columns: what a tab becomes where lines are kept.
const TAB: &str = "    ";

/// One line of text in which every character that could drive the terminal or deceive the eye is
/// replaced by a sign: `␛` for ESC, `␊` for a line feed, `␡` for DEL, `‹U+202E›` for the others.
///
/// Borrows its argument when there is nothing to replace. Joiners (U+200C, U+200D), variation
/// selectors and combining marks stay: emoji, Persian and accents need them. Calling it on its own
/// result changes nothing.
pub fn visible(text: &str) -> Cow<'_, str> {
    replace(text, is_hidden, push_sign)
}

/// Like [`visible`], for text of several lines: `\n` stays (`\r\n` becomes `\n`) and a tab becomes
/// four spaces.
pub fn visible_lines(text: &str) -> Cow<'_, str> {
    let text = if text.contains("\r\n") {
        Cow::Owned(text.replace("\r\n", "\n"))
    } else {
        Cow::Borrowed(text)
    };
    let hidden = |c| c != '\n' && is_hidden(c);
    let push = |out: &mut String, c| match c {
        '\t' => out.push_str(TAB),
        _ => push_sign(out, c),
    };
    match text {
        Cow::Borrowed(text) => replace(text, hidden, push),
        Cow::Owned(text) => Cow::Owned(replace(&text, hidden, push).into_owned()),
    }
}

/// Copies `text` only from the first hidden character on.
fn replace(
    text: &str,
    hidden: impl Fn(char) -> bool,
    push: impl Fn(&mut String, char),
) -> Cow<'_, str> {
    let Some(first) = text.find(&hidden) else {
        return Cow::Borrowed(text);
    };
    let (kept, rest) = text.split_at(first);
    let mut out = String::with_capacity(text.len() + 8);
    out.push_str(kept);
    for c in rest.chars() {
        if hidden(c) {
            push(&mut out, c);
        } else {
            out.push(c);
        }
    }
    Cow::Owned(out)
}

/// Whether a terminal obeys this character, or a reader cannot see it where it changes what is read.
pub fn is_hidden(c: char) -> bool {
    match c {
        ' '..='~' => false,
        _ if c.is_control() => true,
        '\u{200E}' | '\u{200F}' | '\u{061C}' => true, // marks of direction
        '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' => true, // embeddings, overrides, isolates
        '\u{206A}'..='\u{206F}' => true, // deprecated controls of shaping and direction
        '\u{2028}' | '\u{2029}' => true, // line and paragraph separators
        '\u{200B}' | '\u{2060}'..='\u{2064}' | '\u{FEFF}' => true, // of no width: two equal-looking names
        '\u{180E}' | '\u{FFF9}'..='\u{FFFB}' => true,              // likewise
        _ => false,
    }
}

/// JSON text for a terminal: what a terminal obeys or a reader cannot see stands as `\u202e`, which
/// means the same to whoever reads the JSON. Line breaks are the JSON's own and stay.
pub fn visible_json(json: &str) -> Cow<'_, str> {
    let hidden = |c: char| c == '\u{7f}' || !c.is_ascii() && is_hidden(c);
    if !json.contains(hidden) {
        return Cow::Borrowed(json);
    }
    let mut out = String::with_capacity(json.len() + 16);
    for c in json.chars() {
        if hidden(c) {
            // All of them lie in the first plane, so four digits are enough.
            out.push_str(&format!("\\u{:04x}", u32::from(c)));
        } else {
            out.push(c);
        }
    }
    Cow::Owned(out)
}

fn push_sign(out: &mut String, c: char) {
    match c {
        '\0'..='\x1F' => {
            // The Control Pictures stand in the order of the controls they show.
            out.push(char::from_u32(0x2400 + c as u32).unwrap_or(char::REPLACEMENT_CHARACTER));
        }
        '\x7F' => out.push('␡'),
        _ => {
            // Writing into a String cannot fail.
            let _ = write!(out, "‹U+{:04X}›", c as u32);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_name_with_escapes_is_shown_and_not_obeyed() {
        assert_eq!(visible("A\x1b]0;x\x07\x1b[2J\u{9b}31m\tB\r\n"), "A␛]0;x␇␛[2J‹U+009B›31m␉B␍␊");
        assert_eq!(visible("\0\x7f\u{85}"), "␀␡‹U+0085›");
    }

    #[test]
    fn json_keeps_its_meaning_and_shows_what_it_hides() {
        let value = serde_json::json!({"name": "A\u{9b}31m\u{202e}é\u{7f}"});
        let raw = serde_json::to_string_pretty(&value).unwrap();
        let shown = visible_json(&raw);
        assert!(!shown.chars().any(|c| c != '\n' && is_hidden(c)), "{shown}");
        assert!(shown.contains("\\u009b31m\\u202eé\\u007f"), "{shown}");
        assert_eq!(serde_json::from_str::<serde_json::Value>(&shown).unwrap(), value);
    }

    #[test]
    fn what_turns_or_hides_text_is_named() {
        assert_eq!(visible("abc\u{202E}fdp"), "abc‹U+202E›fdp");
        assert_eq!(visible("a\u{FEFF}b\u{2028}c\u{200B}d"), "a‹U+FEFF›b‹U+2028›c‹U+200B›d");
        assert_eq!(
            visible("\u{2067}x\u{2069}\u{200F}\u{61C}"),
            "‹U+2067›x‹U+2069›‹U+200F›‹U+061C›"
        );
    }

    #[test]
    fn honest_text_is_borrowed_as_it_is() {
        for text in [
            "",
            "Hélène Tremblay",
            "Motion 3 : « adoptée »",
            "L’Étoile – 5\u{202F}000\u{A0}$",
            "e\u{301}",
            "漢字 שלום",
            "👨\u{200D}👩\u{200D}👧 ❤\u{FE0F}",
            "می\u{200C}خواهم",
        ] {
            assert!(matches!(visible(text), Cow::Borrowed(same) if same == text), "{text:?}");
            assert!(matches!(visible_lines(text), Cow::Borrowed(same) if same == text));
        }
    }

    #[test]
    fn lines_are_kept_where_lines_are_wanted() {
        assert!(matches!(visible_lines("un\ndeux"), Cow::Borrowed(_)));
        assert_eq!(visible_lines("un\r\n\tdeux\rtrois\x1b"), "un\n    deux␍trois␛");
    }

    /// Unicode's list of characters with the property Bidi_Control, written out.
    const BIDI_CONTROLS: [char; 12] = [
        '\u{61C}', '\u{200E}', '\u{200F}', '\u{202A}', '\u{202B}', '\u{202C}', '\u{202D}',
        '\u{202E}', '\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}',
    ];

    /// Any characters, with the dangerous ones much more often than chance would bring them.
    fn nasty() -> impl Strategy<Value = String> {
        let c = prop_oneof![
            any::<char>(),
            proptest::char::range('\0', '\u{A0}'),
            proptest::char::range('\u{2000}', '\u{2070}'),
        ];
        proptest::collection::vec(c, 0..60).prop_map(|chars| chars.into_iter().collect())
    }

    proptest! {
        #[test]
        fn nothing_dangerous_is_left(text in nasty()) {
            let line = visible(&text);
            prop_assert!(!line.contains(char::is_control));
            prop_assert!(!line.contains(BIDI_CONTROLS));
            let lines = visible_lines(&text);
            prop_assert!(!lines.replace('\n', "").contains(char::is_control));
            prop_assert!(!lines.contains(BIDI_CONTROLS));
        }

        #[test]
        fn a_second_time_changes_nothing(text in nasty()) {
            let once = visible(&text).into_owned();
            prop_assert!(matches!(visible(&once), Cow::Borrowed(same) if same == once));
            let once = visible_lines(&text).into_owned();
            prop_assert!(matches!(visible_lines(&once), Cow::Borrowed(same) if same == once));
        }
    }
}
