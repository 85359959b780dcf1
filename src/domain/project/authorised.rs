//! Whether what has to be allowed before the work is allowed on a day.

use chrono::NaiveDate;

/// Whether an authorisation is missing on a day: asked for and not there, refused, or run out by then.
/// `state` is a code of `authorisation-state`.
pub fn is_missing(state: &str, expires_on: Option<NaiveDate>, on: NaiveDate) -> bool {
    match state {
        "not-needed" => false,
        "granted" => expires_on.is_some_and(|last| last < on),
        _ => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_authorisation_holds_through_its_last_day() {
        let day = |text: &str| text.parse::<NaiveDate>().unwrap();
        let on = day("2026-07-04");
        assert!(!is_missing("granted", None, on));
        assert!(!is_missing("granted", Some(on), on));
        assert!(is_missing("granted", Some(day("2026-07-03")), on));
        assert!(!is_missing("not-needed", Some(day("2026-07-03")), on));
        for state in ["to-ask", "asked", "refused", "expired"] {
            assert!(is_missing(state, Some(on), on), "{state}");
        }
    }
}
