//! What copying from a page or a message brings along unseen: it has no width and means nothing in a register,
//! but would stand as a sign in signed minutes and make two equal names of one.

use std::borrow::Cow;

/// A text without marks of no width, and with the rarer ends of a line (U+0085, U+2028, U+2029) as this one.
///
/// Joiners (U+200C, U+200D) stay: emoji and Persian need them. So do the signs that turn the order of
/// letters round: to leave them out could change what is read, and they are shown.
pub fn without_unseen(text: &str, line_end: char) -> Cow<'_, str> {
    let is_line_end = |c| matches!(c, '\u{85}' | '\u{2028}' | '\u{2029}');
    if !text.contains(|c| is_line_end(c) || is_unseen(c)) {
        return Cow::Borrowed(text);
    }
    let kept = text.chars().filter(|c| !is_unseen(*c));
    Cow::Owned(kept.map(|c| if is_line_end(c) { line_end } else { c }).collect())
}

/// A mark of no width, which only says where a line may or may not break, how bytes lie or which way letters run.
fn is_unseen(c: char) -> bool {
    matches!(c, '\u{200B}' | '\u{200E}' | '\u{200F}' | '\u{2060}' | '\u{FEFF}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_seen_is_left_out_and_what_is_meant_stays() {
        assert_eq!(without_unseen("\u{FEFF}Trem\u{200B}blay\u{2028}Zoé", '\n'), "Tremblay\nZoé");
        assert_eq!(without_unseen("un\u{85}deux\u{2029}", ' '), "un deux ");
        for kept in ["👩\u{200D}🔧", "می\u{200C}خواهم", "a\u{202E}b", "l’été", "12\u{A0}h"]
        {
            assert!(matches!(without_unseen(kept, '\n'), Cow::Borrowed(text) if text == kept));
        }
    }
}
