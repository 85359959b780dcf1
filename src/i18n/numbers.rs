//! Numbers in words of the language.

use super::language::Language;

/// A number in groups of three: « 1 240 » with no-break spaces, or "1,240".
pub fn grouped(number: u64, language: Language) -> String {
    let separator = match language {
        Language::French => '\u{a0}',
        Language::English => ',',
    };
    let digits = number.to_string();
    let mut grouped = String::with_capacity(digits.len() + digits.len() / 3);
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            grouped.push(separator);
        }
        grouped.push(digit);
    }
    grouped
}

/// An amount with its unit: « 1 240,50 $ » or "$1,240.50"; two decimals of money unless it is whole, and
/// of anything else only those that say something: « 2,5 ». What is no number is a dash.
pub fn amount(value: f64, unit: &str, language: Language) -> String {
    if !value.is_finite() {
        return "–".to_owned();
    }
    let cents = (value.abs() * 100.0).round();
    let (whole, cents) = ((cents / 100.0).floor() as u64, (cents % 100.0) as u64);
    let mut number = grouped(whole, language);
    if cents > 0 {
        let point = if language == Language::French { ',' } else { '.' };
        match (unit, cents % 10) {
            ("$", _) | (_, 1..) => number.push_str(&format!("{point}{cents:02}")),
            _ => number.push_str(&format!("{point}{}", cents / 10)),
        }
    }
    let number = match (unit, language) {
        ("", _) => number,
        ("$", Language::English) => format!("${number}"),
        ("%", Language::English) => format!("{number}%"),
        _ => format!("{number}\u{a0}{unit}"),
    };
    let is_below = value < 0.0 && (whole > 0 || cents > 0);
    if is_below { format!("−{number}") } else { number }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_amount_is_written_as_its_language_does() {
        let french = |value, unit| amount(value, unit, Language::French);
        let english = |value, unit| amount(value, unit, Language::English);
        assert_eq!(french(1240.5, "$"), "1\u{a0}240,50\u{a0}$");
        assert_eq!(english(1240.5, "$"), "$1,240.50");
        assert_eq!(french(12.0, "%"), "12\u{a0}%");
        assert_eq!((french(2.6, ""), english(4.35, "")), ("2,6".to_owned(), "4.35".to_owned()));
        assert_eq!(english(12.0, "%"), "12%");
        assert_eq!(french(-3.0, ""), "−3");
        assert_eq!(english(-1240.0, "$"), "−$1,240");
        // Rounded to nothing, it is below nothing no more.
        assert_eq!(french(-0.001, ""), "0");
        assert_eq!(french(0.999, ""), "1");
        assert_eq!(french(f64::NAN, "$"), "–");
    }

    #[test]
    fn thousands_stand_apart() {
        assert_eq!(grouped(0, Language::French), "0");
        assert_eq!(grouped(999, Language::French), "999");
        assert_eq!(grouped(1_240, Language::French), "1\u{a0}240");
        assert_eq!(grouped(1_000_000, Language::English), "1,000,000");
    }
}
