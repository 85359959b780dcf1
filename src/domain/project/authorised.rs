//! Whether what has to be allowed before the work is allowed on a day.

use chrono::NaiveDate;

/// The kinds of authorisations that every work day wants: a code of `authorisation-kind` each. Where
/// one is not needed, the record says so.
pub const KINDS_WANTED: [&str; 4] = ["owner", "permit", "insurance", "utilities"];

/// An authorisation as it is on record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OnRecord {
    /// A code of `authorisation-kind`.
    pub kind: String,
    /// A code of `authorisation-state`.
    pub state: String,
    /// Its last day, where it has one.
    pub expires_on: Option<NaiveDate>,
}

/// Where an authorisation stands on a day, as a code of `authorisation-state`: one that was granted has
/// run out behind its last day.
pub fn standing(state: &str, expires_on: Option<NaiveDate>, on: NaiveDate) -> &str {
    match state {
        "granted" if expires_on.is_some_and(|last| last < on) => "expired",
        _ => state,
    }
}

/// What is missing on a day.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Missing {
    /// The kinds that are on record and not granted then, in the order of the record.
    pub lacking: Vec<String>,
    /// The kinds of which nothing is on record.
    pub unrecorded: Vec<&'static str>,
}

impl Missing {
    /// Whether the work is allowed.
    pub fn is_empty(&self) -> bool {
        self.count() == 0
    }

    /// How many are missing.
    pub fn count(&self) -> usize {
        self.lacking.len() + self.unrecorded.len()
    }
}

/// What is missing on a day, out of what is on record. One that ran out is missing where nothing else of
/// its kind is on record, and all that ran out are one: each was there in place of the one before.
pub fn missing(on_record: &[OnRecord], on: NaiveDate) -> Missing {
    let standing = |found: &OnRecord| standing(&found.state, found.expires_on, on).to_owned();
    let lacks = |(place, found): &(usize, &OnRecord)| match standing(found).as_str() {
        "granted" | "not-needed" => false,
        "expired" => {
            let same = |other: &&OnRecord| other.kind == found.kind;
            let is_first = !on_record[..*place].iter().any(|other| same(&other));
            is_first && on_record.iter().filter(same).all(|other| standing(other) == "expired")
        }
        _ => true,
    };
    let lacking = on_record.iter().enumerate().filter(lacks).map(|(_, found)| found.kind.clone());
    let is_noted = |kind: &&str| on_record.iter().any(|found| found.kind == **kind);
    Missing {
        lacking: lacking.collect(),
        unrecorded: KINDS_WANTED.into_iter().filter(|kind| !is_noted(kind)).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::project::AUTHORISATION_KIND;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn noted(kind: &str, state: &str, until: Option<&str>) -> OnRecord {
        let (kind, state) = (kind.to_owned(), state.to_owned());
        OnRecord { kind, state, expires_on: until.map(day) }
    }

    #[test]
    fn an_authorisation_holds_through_its_last_day() {
        let on = day("2026-07-04");
        assert_eq!(standing("granted", None, on), "granted");
        assert_eq!(standing("granted", Some(on), on), "granted");
        assert_eq!(standing("granted", Some(day("2026-07-03")), on), "expired");
        assert_eq!(standing("not-needed", Some(day("2026-07-03")), on), "not-needed");
        for state in ["to-ask", "asked", "refused", "expired"] {
            assert_eq!(standing(state, Some(on), on), state);
            assert_eq!(missing(&[noted("other", state, None)], on).lacking, ["other"]);
        }
    }

    #[test]
    fn each_kind_that_is_wanted_is_missing_until_something_is_noted_of_it() {
        let on = day("2026-07-04");
        assert!(KINDS_WANTED.iter().all(|kind| AUTHORISATION_KIND.codes.contains(kind)));
        assert_eq!(missing(&[], on).unrecorded, KINDS_WANTED);
        let some = [
            noted("owner", "granted", Some("2026-07-04")),
            noted("permit", "not-needed", None),
            noted("other", "to-ask", None),
        ];
        let found = missing(&some, on);
        assert_eq!(
            (found.lacking.len(), &found.unrecorded[..]),
            (1, &["insurance", "utilities"][..])
        );
        assert_eq!(found.count(), 3);
        let all = ["insurance", "utilities"].map(|kind| noted(kind, "granted", None));
        let found = missing(&[&some[..2], &all[..]].concat(), on);
        assert!(found.is_empty(), "{found:?}");
    }

    #[test]
    fn one_that_ran_out_is_replaced_by_the_next_of_its_kind_and_one_that_is_asked_for_is_not() {
        let on = day("2026-07-04");
        let old = noted("owner", "granted", Some("2026-06-30"));
        let new = noted("owner", "granted", Some("2026-12-31"));
        let lacking = |rows: &[OnRecord]| missing(rows, on).lacking;
        assert_eq!(lacking(std::slice::from_ref(&old)), ["owner"]);
        assert!(lacking(&[old.clone(), new.clone()]).is_empty());
        assert_eq!(lacking(&[new, noted("owner", "asked", None)]), ["owner"], "of another owner");
        // A permit that was renewed and ran out again is one permit that is missing, also while it is
        // asked for anew.
        let [first, again] =
            ["2026-05-31", "2026-06-30"].map(|until| noted("permit", "granted", Some(until)));
        assert_eq!(lacking(&[first.clone(), again.clone()]), ["permit"]);
        assert_eq!(lacking(&[first, again, noted("permit", "asked", None)]), ["permit"]);
    }
}
