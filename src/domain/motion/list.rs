//! A line of a list.

/// A line without the sign or the number that makes it one of a list: « - d’acheter une lampe », « 1. D’acheter
/// une lampe », « b) d’acheter une lampe ».
pub(super) fn of_list(line: &str) -> &str {
    let is_sign = |sign: char| "-–—•·*".contains(sign) || sign.is_whitespace();
    let line = line.trim_start_matches(is_sign);
    let counted = line.find(['.', ')']).map(|end| line.split_at(end));
    let Some((count, rest)) = counted else { return line };
    // « p. 5 » is a page.
    let letter = rest.starts_with(')') && count.len() == 1 && count.is_ascii();
    let rest = &rest[1..];
    let number = matches!(count.len(), 1 | 2) && count.bytes().all(|sign| sign.is_ascii_digit());
    match (letter || number) && rest.starts_with(char::is_whitespace) {
        true => rest.trim_start(),
        false => line,
    }
}
