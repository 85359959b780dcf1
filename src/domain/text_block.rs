//! Ready-made sentences for the minutes, each called by a few letters.

/// A sentence and the letters that call it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TextBlock {
    /// The letters, one word.
    pub short: String,
    /// The sentence; `{…}` stands for what the moment fills in.
    pub text: String,
}

/// Reads the list as the committee keeps it: one sentence a line, `letters = sentence`, where a
/// lone `|` begins a new line; blank lines are passed over.
///
/// # Errors
/// The number of the first line, from 1, that is none, or whose letters stand there already.
pub fn parse(list: &str) -> Result<Vec<TextBlock>, usize> {
    let mut blocks: Vec<TextBlock> = Vec::new();
    for (place, line) in list.lines().enumerate() {
        if line.trim().is_empty() {
            continue;
        }
        let (short, text) = line.split_once('=').ok_or(place + 1)?;
        let (short, text) = (short.trim(), text.trim());
        let twice = blocks.iter().any(|block| block.short == short);
        if short.is_empty() || short.contains(char::is_whitespace) || text.is_empty() || twice {
            return Err(place + 1);
        }
        let text = text.split('|').map(str::trim).collect::<Vec<_>>().join("\n");
        blocks.push(TextBlock { short: short.to_owned(), text });
    }
    Ok(blocks)
}

/// The sentence that these letters call: the only one whose letters they are, else the only one
/// whose letters begin so.
pub fn called<'a>(blocks: &'a [TextBlock], letters: &str) -> Option<&'a TextBlock> {
    if letters.is_empty() {
        return None;
    }
    let mut same = blocks.iter().filter(|block| block.short == letters);
    if let Some(exact) = same.next() {
        return Some(exact).filter(|_| same.next().is_none());
    }
    let mut begun = blocks.iter().filter(|block| block.short.starts_with(letters));
    begun.next().filter(|_| begun.next().is_none())
}

/// The sentence with what stands between braces filled in; what `value` does not know stays as it
/// was typed.
pub fn filled(text: &str, value: impl Fn(&str) -> Option<String>) -> String {
    let mut told = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('{') {
        told.push_str(before);
        match after.split_once('}').and_then(|(name, behind)| Some((value(name)?, behind))) {
            Some((value, behind)) => {
                told.push_str(&value);
                // « p.m. » ends the sentence by itself.
                let ended = told.ends_with('.') && behind.starts_with('.');
                rest = if ended { &behind[1..] } else { behind };
            }
            None => {
                told.push('{');
                rest = after;
            }
        }
    }
    told.push_str(rest);
    told
}

#[cfg(test)]
mod tests {
    use super::*;

    const LIST: &str = "ouv = La séance est ouverte à {heure}.\n\nlev = La séance est levée.\n\
                        lect = On lit le procès-verbal. | Il n’y a pas de question.";

    #[test]
    fn a_few_letters_call_one_sentence_or_none() {
        let blocks = parse(LIST).unwrap();
        let text = |letters| called(&blocks, letters).map(|block| block.text.as_str());
        assert_eq!(text("lev"), Some("La séance est levée."));
        assert_eq!(text("lec"), Some("On lit le procès-verbal.\nIl n’y a pas de question."));
        assert_eq!(text("o"), Some("La séance est ouverte à {heure}."));
        assert_eq!(text("le"), None, "two begin so");
        assert_eq!(text("x"), None);
        assert_eq!(text(""), None);
    }

    #[test]
    fn a_line_that_is_no_sentence_is_named_by_its_number() {
        for (list, line) in [("a = b\nrien", 2), ("a b = c", 1), ("= c", 1), ("a =", 1)] {
            assert_eq!(parse(list), Err(line), "{list}");
        }
        assert_eq!(parse("a = b\n\na = c"), Err(3), "the same letters twice");
    }

    #[test]
    fn only_what_is_known_is_filled_in() {
        let hour = |name: &str| (name == "heure").then(|| "19 h 4".to_owned());
        assert_eq!(filled("À {heure}, {qui} {", hour), "À 19 h 4, {qui} {");
    }

    #[test]
    fn an_hour_that_ends_with_a_point_ends_the_sentence() {
        let at = |hour: &'static str| {
            filled("Closed at {time}. Bye.", |name| (name == "time").then(|| hour.to_owned()))
        };
        assert_eq!(at("9 p.m."), "Closed at 9 p.m. Bye.");
        assert_eq!(at("21:00"), "Closed at 21:00. Bye.");
    }
}
