//! A scale that is named in words: « 1 à 5 », “1 to 5”, « / 5 ».

/// The least and the most of the scale that a text names, in hundredths; `None` where it names none.
pub fn stated(text: &str) -> Option<(i64, i64)> {
    let words = words(text);
    let whole = |word: &str| word.parse::<i64>().ok().filter(|number| *number < 1_000_000);
    let (least, most) = words
        .windows(3)
        .find_map(|three| {
            let between = matches!(three[1].as_str(), "à" | "a" | "to" | "-" | "–");
            between.then_some(())?;
            whole(&three[0]).zip(whole(&three[2]))
        })
        .or_else(|| {
            let out_of = words.windows(2).find(|two| matches!(two[0].as_str(), "/" | "sur"))?;
            Some((0, whole(&out_of[1])?))
        })?;
    (least < most).then_some((least * 100, most * 100))
}

/// Numbers and what stands between them, each for itself: « 1-5 » is three.
fn words(text: &str) -> Vec<String> {
    let mut words: Vec<String> = vec![String::new()];
    let mut was_digit = false;
    for sign in text.to_lowercase().chars() {
        let is_digit = sign.is_ascii_digit();
        if sign.is_whitespace() || is_digit != was_digit {
            words.push(String::new());
        }
        if let Some(last) = words.last_mut().filter(|_| !sign.is_whitespace()) {
            last.push(sign);
        }
        was_digit = is_digit;
    }
    words.retain(|word| !word.is_empty());
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_scale_is_read_out_of_what_people_write() {
        for text in ["1 à 5", "de 1 à 5", "1-5", "1 – 5", "1 to 5", "Satisfaction (1 à 5)"] {
            assert_eq!(stated(text), Some((100, 500)), "{text}");
        }
        assert_eq!(stated("/ 5"), Some((0, 500)));
        assert_eq!(stated("sur 10"), Some((0, 1000)));
        for text in
            ["", "par mois", "personnes", "5 à 1", "2026", "3 personnes", "par 100 logements"]
        {
            assert_eq!(stated(text), None, "{text}");
        }
    }
}
