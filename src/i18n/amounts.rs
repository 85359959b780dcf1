//! Amounts as people type and read them: money, marks, lengths of time. They are whole numbers of a
//! small unit (cents, hundredths, minutes) all the way; nothing is ever a fraction or rounded.

use super::language::Language;
use super::numbers::grouped;
use crate::domain::field::{Kind, MOST};
use crate::text::fold::unmarked;

/// Why a text is no amount.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AmountError {
    /// No reading of it is known.
    NotUnderstood,
    /// It has more decimals than its unit has parts.
    TooFine,
    /// It is beyond all measure.
    TooLarge,
}

/// An amount in words of the language: « 8 400,50 $ », « 4,25 », « 3 h 30 ».
pub fn shown(kind: Kind, amount: i64, language: Language) -> String {
    match kind {
        Kind::Money => money(amount, language),
        Kind::Decimal => decimal(amount, language),
        Kind::Minutes => minutes(amount, language),
        _ => amount.to_string(),
    }
}

/// An amount as it is typed, without what only serves to read it: « 8400,50 », « 3 h 30 ».
pub fn typed(kind: Kind, amount: i64, language: Language) -> String {
    match kind {
        Kind::Money | Kind::Decimal => plain(kind, amount, language),
        _ => shown(kind, amount, language).replace('\u{a0}', " "),
    }
}

/// An amount as a spreadsheet takes it: « 8400,50 », « 4,25 », « 3:20 », which it adds up exactly.
pub fn for_spreadsheet(kind: Kind, amount: i64, language: Language) -> String {
    match kind {
        Kind::Minutes => format!("{}:{:02}", amount / 60, amount % 60),
        _ => plain(kind, amount, language),
    }
}

/// Digits with a point of the language, and no more.
fn plain(kind: Kind, amount: i64, language: Language) -> String {
    let (whole, part) = (amount.unsigned_abs() / 100, amount.unsigned_abs() % 100);
    let sign = if amount < 0 { "-" } else { "" };
    let point = point(language);
    match (kind, part) {
        (Kind::Money | Kind::Decimal, 0) => format!("{sign}{whole}"),
        (Kind::Decimal, part) if part % 10 == 0 => format!("{sign}{whole}{point}{}", part / 10),
        (Kind::Money | Kind::Decimal, part) => format!("{sign}{whole}{point}{part:02}"),
        _ => amount.to_string(),
    }
}

/// An amount of money: « 8 400,50 $ » or "$8,400.50"; whole dollars without cents. What is missing is
/// below zero.
pub fn money(cents: i64, language: Language) -> String {
    let number = with_part(cents, |part| format!("{part:02}"), language);
    let amount = match language {
        Language::French => format!("{number}\u{a0}$"),
        Language::English => format!("${number}"),
    };
    if cents < 0 { format!("−{amount}") } else { amount }
}

/// A number in hundredths: « 4,25 », « 4,5 », « 4 ».
pub fn decimal(hundredths: i64, language: Language) -> String {
    let tenths = |part: u64| {
        if part.is_multiple_of(10) { (part / 10).to_string() } else { format!("{part:02}") }
    };
    let number = with_part(hundredths, tenths, language);
    if hundredths < 0 { format!("−{number}") } else { number }
}

/// A length of time: « 3 h 30 » or "3 h 30 min", « 3 h », « 45 min ».
pub fn minutes(minutes: i64, language: Language) -> String {
    let (hours, rest) = (minutes.unsigned_abs() / 60, minutes.unsigned_abs() % 60);
    let hours = match (hours, rest) {
        (0, 1..) => format!("{rest}\u{a0}min"),
        (hours, 0) => format!("{}\u{a0}h", grouped(hours, language)),
        (hours, rest) => {
            let hours = grouped(hours, language);
            match language {
                Language::French => format!("{hours}\u{a0}h\u{a0}{rest:02}"),
                Language::English => format!("{hours}\u{a0}h\u{a0}{rest}\u{a0}min"),
            }
        }
    };
    if minutes < 0 { format!("−{hours}") } else { hours }
}

fn with_part(amount: i64, part_of: impl Fn(u64) -> String, language: Language) -> String {
    let (whole, part) = (amount.unsigned_abs() / 100, amount.unsigned_abs() % 100);
    let whole = grouped(whole, language);
    if part == 0 { whole } else { format!("{whole}{}{}", point(language), part_of(part)) }
}

fn point(language: Language) -> char {
    match language {
        Language::French => ',',
        Language::English => '.',
    }
}

/// Reads an amount of that kind in either language.
///
/// # Errors
/// Why it is none.
pub fn parse(kind: Kind, text: &str) -> Result<i64, AmountError> {
    let found = match kind {
        Kind::Money => parse_money(text),
        Kind::Minutes => parse_minutes(text),
        _ => parse_hundredths(&compact(text)),
    }?;
    if found > MOST { Err(AmountError::TooLarge) } else { Ok(found) }
}

/// « 8 400 $ », « 8400,50 », "$8,400.50".
fn parse_money(text: &str) -> Result<i64, AmountError> {
    let compact = compact(text);
    let bare = compact.strip_suffix("cad").unwrap_or(&compact);
    let bare = bare.strip_suffix('$').or_else(|| bare.strip_prefix('$')).unwrap_or(bare);
    parse_hundredths(bare)
}

/// « 3 h 30 », « 3 h », « 3:30 », « 45 min », « 3,5 »: a number alone is hours.
fn parse_minutes(text: &str) -> Result<i64, AmountError> {
    let compact = compact(text);
    let whole = |digits: &str| -> Result<i64, AmountError> {
        let sound = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
        let number = sound.then(|| digits.parse().ok());
        number.ok_or(AmountError::NotUnderstood)?.ok_or(AmountError::TooLarge)
    };
    if let Some(digits) = ["minutes", "minute", "mins", "min"]
        .iter()
        .find_map(|unit| compact.strip_suffix(unit))
        .filter(|digits| !digits.contains(['h', ':']))
    {
        return whole(digits);
    }
    if let Some((hours, rest)) = compact.split_once(['h', ':']) {
        let unit = ["eures", "eure", "ours", "our", "rs", "r", ""];
        let rest = unit.iter().find_map(|unit| rest.strip_prefix(unit)).unwrap_or(rest);
        let rest = ["minutes", "minute", "mins", "min", "m"]
            .iter()
            .find_map(|unit| rest.strip_suffix(unit))
            .unwrap_or(rest);
        if rest.is_empty() {
            return in_minutes(parse_hundredths(hours)?);
        }
        let minutes = Some(whole(rest)?).filter(|minutes| *minutes < 60 && rest.len() <= 2);
        let minutes = minutes.ok_or(AmountError::NotUnderstood)?;
        let hours = Some(parse_hundredths(hours)?).filter(|hours| hours % 100 == 0);
        let hours = hours.ok_or(AmountError::NotUnderstood)? / 100;
        let all = hours.checked_mul(60).and_then(|hours| hours.checked_add(minutes));
        return all.ok_or(AmountError::TooLarge);
    }
    in_minutes(parse_hundredths(&compact)?)
}

/// Hundredths of an hour in minutes: 3.25 h are 195; 0.33 h are none.
fn in_minutes(hundredths: i64) -> Result<i64, AmountError> {
    let sixtieths = hundredths.checked_mul(60).ok_or(AmountError::TooLarge)?;
    if sixtieths % 100 == 0 { Ok(sixtieths / 100) } else { Err(AmountError::TooFine) }
}

/// Without accents, case and spaces, however they are set.
fn compact(text: &str) -> String {
    let mut compact = unmarked(text);
    compact.retain(|sign| !sign.is_whitespace() && sign != '\u{2009}' && sign != '\u{202f}');
    compact
}

/// A number with at most two decimals, in hundredths. The last point or comma has the decimals
/// behind it when they are one or two; three digits behind it are thousands, and every such group
/// has three: « 1.234,56 », "1,234.56", « 8,400 ».
fn parse_hundredths(text: &str) -> Result<i64, AmountError> {
    let separator = |sign: char| matches!(sign, ',' | '.');
    let (whole, part) = match text.rfind(separator) {
        Some(at) if text.len() - at - 1 < 3 => (&text[..at], &text[at + 1..]),
        _ => (text, ""),
    };
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if !digits(part) || part.is_empty() && text.ends_with(separator) {
        return Err(AmountError::NotUnderstood);
    }
    let decimal = text[whole.len()..].chars().next();
    let mut groups = whole.split(separator);
    let first = groups.next().unwrap_or_default();
    let mut all = first.to_owned();
    let mut is_grouped = false;
    for group in groups {
        is_grouped = true;
        // « 0,333 » has more decimals than there are cents.
        let fine = first == "0" || group.len() > 3;
        if fine && decimal.is_none() && digits(group) {
            return Err(AmountError::TooFine);
        }
        if group.len() != 3 || !digits(group) || first.starts_with('0') {
            return Err(AmountError::NotUnderstood);
        }
        all.push_str(group);
    }
    let mut signs = whole.chars().filter(|sign| separator(*sign));
    let group_sign = signs.next();
    let uneven = signs.any(|sign| Some(sign) != group_sign);
    let sound = !first.is_empty() && digits(first) && (!is_grouped || first.len() <= 3);
    if !sound || uneven || is_grouped && group_sign == decimal {
        return Err(AmountError::NotUnderstood);
    }
    let whole: i64 = all.parse().map_err(|_| AmountError::TooLarge)?;
    let part: i64 = format!("{part:0<2}").parse().map_err(|_| AmountError::NotUnderstood)?;
    let hundredths = whole.checked_mul(100).and_then(|whole| whole.checked_add(part));
    hundredths.ok_or(AmountError::TooLarge)
}

#[cfg(test)]
mod tests;
