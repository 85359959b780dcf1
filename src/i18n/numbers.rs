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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn thousands_stand_apart() {
        assert_eq!(grouped(0, Language::French), "0");
        assert_eq!(grouped(999, Language::French), "999");
        assert_eq!(grouped(1_240, Language::French), "1\u{a0}240");
        assert_eq!(grouped(1_000_000, Language::English), "1,000,000");
    }
}
