//! The braces of a template, before anything is filled in: what is opened is closed before something else
//! opens. What fills templates in would blame the next placeholder, which is right, or take the text up to
//! the next note for one.

use super::Template;
use super::mistake::{Mistake, What};

/// What opens and what closes: a name, a passage, a note.
const PAIRS: [(&str, &str); 3] = [("{{", "}}"), ("{%", "%}"), ("{#", "#}")];

/// What is not read, up to its end.
const RAW: (&str, &str) = ("raw", "endraw");

/// Refuses a brace that is not closed, and one that closes nothing.
pub(super) fn check(template: &Template) -> Result<(), Mistake> {
    let text = template.text.as_str();
    let told = |at: usize, what: What| {
        let line = Some(text[..at].matches('\n').count() + 1);
        Err(Mistake { file: template.name.clone(), line, what })
    };
    let mut from = 0;
    while let Some((at, (open, close), is_open)) = next(text, from) {
        let inside = at + open.len();
        if !is_open {
            let begins = text[..at].rfind('\n').map_or(0, |end| end + 1);
            let words = text[begins..at + close.len()].trim().to_owned();
            return told(at, What::NotOpened { words, opens: open.to_owned() });
        }
        let Some(end) = end(text, inside, close) else {
            let rest = text[inside..].lines().next().unwrap_or_default();
            let stop = PAIRS.iter().filter_map(|(open, _)| rest.find(open)).min();
            let words = format!("{open}{}", &rest[..stop.unwrap_or(rest.len())]);
            let words = words.trim_end().to_owned();
            return told(at, What::NotClosed { words, closes: close.to_owned() });
        };
        from = end + close.len();
        if open == "{%" && keyword(&text[inside..end]) == RAW.0 {
            from = text[from..].find(RAW.1).map_or(text.len(), |found| from + found);
            from = text[from..].find(close).map_or(text.len(), |found| from + found + close.len());
        }
    }
    Ok(())
}

/// The next brace of a text: where, of which pair, and whether it opens.
fn next(text: &str, from: usize) -> Option<(usize, (&'static str, &'static str), bool)> {
    let found = PAIRS.into_iter().flat_map(|pair| {
        let of = |sign: &str, opens| Some((from + text[from..].find(sign)?, pair, opens));
        [of(pair.0, true), of(pair.1, false)].into_iter().flatten()
    });
    found.min_by_key(|(at, ..)| *at)
}

/// Where what closes stands, unless something else opens before it. What is quoted is not looked at.
fn end(text: &str, from: usize, close: &str) -> Option<usize> {
    let mut at = from;
    while let Some(letter) = text[at..].chars().next() {
        let rest = &text[at..];
        if rest.starts_with(close) {
            return Some(at);
        }
        if PAIRS.iter().any(|(open, _)| rest.starts_with(open)) {
            return None;
        }
        at += letter.len_utf8();
        if matches!(letter, '"' | '\'') && close != "#}" {
            let line = text[at..].lines().next().unwrap_or_default();
            at += line.find(letter).map_or(0, |quote| quote + 1);
        }
    }
    None
}

/// « raw » of « - raw ».
fn keyword(tag: &str) -> &str {
    tag.trim_start_matches(['-', '+']).split_whitespace().next().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Result<(), (usize, What)> {
        let template = Template { name: "fr/avis.md".to_owned(), text: text.to_owned() };
        check(&template).map_err(|mistake| (mistake.line.unwrap(), mistake.what))
    }

    #[test]
    fn a_brace_that_is_not_closed_is_told_on_its_own_line() {
        let not_closed = |line: usize, words: &str, closes: &str| {
            let (words, closes) = (words.to_owned(), closes.to_owned());
            Err((line, What::NotClosed { words, closes }))
        };
        assert_eq!(found("# T\n\n{{ appel\n\n{{ faits }}\n"), not_closed(3, "{{ appel", "}}"));
        assert_eq!(found("{{ un {{ deux }}"), not_closed(1, "{{ un", "}}"));
        assert_eq!(found("{{ appel }\n{{ faits }}"), not_closed(1, "{{ appel }", "}}"));
        assert_eq!(found("# T\n{# note\n\nTexte\n{# autre #}"), not_closed(2, "{# note", "#}"));
        assert_eq!(found("# T\n{# note\n\nTexte\n"), not_closed(2, "{# note", "#}"));
        assert_eq!(found("# T\n{% if a\n{% endif %}"), not_closed(2, "{% if a", "%}"));
        assert_eq!(found("{{ l'appel\n{{ faits }}"), not_closed(1, "{{ l'appel", "}}"));
    }

    #[test]
    fn a_brace_that_closes_nothing_is_told() {
        let (words, opens) = ("Bonjour { appel }}".to_owned(), "{{".to_owned());
        let what = What::NotOpened { words, opens };
        assert_eq!(found("# T\n\nBonjour { appel }} à tous\n"), Err((3, what)));
    }

    #[test]
    fn what_is_closed_is_left() {
        for text in [
            "{{ a }} {% if b %}{# c #}{% endif %}",
            "{{ signature(\"}} {{\",\n '{%') }}",
            "{# d'ici \" là #} {{ a }}",
            "{%- raw -%}{{ {% }} {% endraw %}{{ a }}",
            "{ a } { {b} } 100 % #1",
            "",
        ] {
            assert_eq!(found(text), Ok(()), "{text}");
        }
    }
}
