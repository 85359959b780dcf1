//! How much room a text takes in a drawing: a sans-serif's widths, rather too wide than too narrow,
//! since each program draws it with a face of its own.

/// The width of a text.
pub fn width(text: &str, size: f32) -> f32 {
    text.chars().map(letter).sum::<f32>() * size
}

fn letter(letter: char) -> f32 {
    match letter {
        'i' | 'j' | 'l' | 'I' | '.' | ',' | ':' | ';' | '!' | '|' | '\'' | '’' | '·' => 0.28,
        ' ' | '\u{a0}' | '\u{202f}' | 'f' | 't' | 'r' | '(' | ')' | '-' | '/' => 0.34,
        'm' | 'w' | 'M' | 'W' | '%' | '@' => 0.92,
        'A'..='Z' | 'À'..='Þ' | '+' | '−' | '<' | '>' | '=' => 0.72,
        '\u{300}'..='\u{36f}' => 0.0,
        letter if u32::from(letter) >= 0x2E80 => 1.05,
        _ => 0.57,
    }
}

/// The text on at most `most` lines no wider than `room`: at spaces, within a word where it must,
/// and with « … » where it does not fit.
pub fn lines(text: &str, size: f32, room: f32, most: usize) -> Vec<String> {
    let mut lines = vec![String::new()];
    for word in text.split_whitespace() {
        let last = lines.len() - 1;
        let line = &mut lines[last];
        let joined = if line.is_empty() { word.to_owned() } else { format!("{line} {word}") };
        if line.is_empty() || width(&joined, size) <= room {
            *line = joined;
        } else {
            lines.push(word.to_owned());
        }
    }
    if lines.len() > most.max(1) {
        let rest = lines.split_off(most.max(1));
        if let Some(last) = lines.last_mut() {
            *last = format!("{last} {}", rest.join(" "));
        }
    }
    for line in &mut lines {
        if width(line, size) > room {
            while !line.is_empty() && width(line, size) + width("…", size) > room {
                line.pop();
            }
            *line = format!("{}…", line.trim_end());
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_name_is_wrapped_then_cut() {
        let room = width("Tour des Érables", 8.0);
        assert_eq!(lines("Tour des Érables", 8.0, room, 2), ["Tour des Érables"]);
        let two = lines("Tour des Érables et des Pins", 8.0, room, 2);
        assert_eq!(two, ["Tour des Érables", "et des Pins"]);
        let cut = lines("Résidence Marguerite-Bourgeoys du Vieux-Port", 8.0, room, 2);
        assert!(cut.len() == 2 && cut[1].ends_with('…'), "{cut:?}");
        assert!(lines(&"x".repeat(500), 8.0, room, 2).iter().all(|line| width(line, 8.0) <= room));
        assert_eq!(lines("", 8.0, room, 2), [""]);
    }
}
