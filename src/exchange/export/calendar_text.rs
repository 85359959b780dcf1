//! Text as calendar programs read it (RFC 5545): lines ended by CRLF and folded at 75 octets, values
//! escaped, and the time zone of Québec.
//!
//! Written by hand: it is one page of the standard, and the crate for it (icalendar 0.17) brings
//! neither the rules of a time zone nor a stamp that is the same twice.

use chrono::{Datelike, NaiveDate, NaiveDateTime, TimeDelta, Weekday};

use crate::domain::calendar::next_weekday;
use crate::text::joined::Joined;
use crate::text::visible::visible;

/// The most octets of a line, without its end (3.1).
const LONGEST: usize = 75;

/// By which clocks a committee of Québec meets.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Zone {
    /// Nearly everywhere.
    Eastern,
    /// On the Îles-de-la-Madeleine.
    Atlantic,
}

impl Zone {
    /// The zone of a value of the rule `meeting.zone`.
    pub fn of_rule(code: &str) -> Self {
        if code == "atlantic" { Self::Atlantic } else { Self::Eastern }
    }

    /// Its name in the calendars of the world.
    pub fn name(self) -> &'static str {
        match self {
            Self::Eastern => "America/Toronto",
            Self::Atlantic => "America/Halifax",
        }
    }

    /// How many hours it is behind UTC in winter; in summer it is one less.
    fn behind(self) -> i64 {
        match self {
            Self::Eastern => 5,
            Self::Atlantic => 4,
        }
    }

    fn letter(self) -> char {
        match self {
            Self::Eastern => 'E',
            Self::Atlantic => 'A',
        }
    }
}

/// Lines on their way.
#[derive(Default)]
pub struct Lines(String);

impl Lines {
    /// A property whose value is text of one or more lines.
    pub fn text(&mut self, name: &str, text: &str) {
        self.line(&format!("{name}:{}", escaped(text)));
    }

    /// A line as it is, folded: what goes on begins with a space, and no letter is cut.
    pub fn line(&mut self, line: &str) {
        let mut octets = 0;
        for letter in line.chars() {
            if octets + letter.len_utf8() > LONGEST {
                self.0.push_str("\r\n ");
                octets = 1;
            }
            self.0.push(letter);
            octets += letter.len_utf8();
        }
        self.0.push_str("\r\n");
    }

    /// The whole.
    pub fn finish(self) -> String {
        self.0
    }

    /// The zone's rules as they are and as they were since 1987; before that nothing is known of a
    /// meeting here.
    pub fn zone(&mut self, zone: Zone) {
        let (winter, summer) = (zone.behind(), zone.behind() - 1);
        let rules = [
            (
                "DAYLIGHT",
                "19870405T020000",
                format!("FREQ=YEARLY;UNTIL=20060402T{:02}0000Z;BYMONTH=4;BYDAY=1SU", 2 + winter),
            ),
            (
                "STANDARD",
                "19871025T020000",
                format!("FREQ=YEARLY;UNTIL=20061029T{:02}0000Z;BYMONTH=10;BYDAY=-1SU", 2 + summer),
            ),
            ("DAYLIGHT", "20070311T020000", "FREQ=YEARLY;BYMONTH=3;BYDAY=2SU".to_owned()),
            ("STANDARD", "20071104T020000", "FREQ=YEARLY;BYMONTH=11;BYDAY=1SU".to_owned()),
        ];
        self.line("BEGIN:VTIMEZONE");
        self.line(&format!("TZID:{}", zone.name()));
        for (kind, begins, rule) in rules {
            let (from, to, light) = match kind {
                "DAYLIGHT" => (winter, summer, 'D'),
                _ => (summer, winter, 'S'),
            };
            self.line(&format!("BEGIN:{kind}"));
            self.line(&format!("DTSTART:{begins}"));
            self.line(&format!("TZOFFSETFROM:-{from:02}00"));
            self.line(&format!("TZOFFSETTO:-{to:02}00"));
            self.line(&format!("TZNAME:{}{light}T", zone.letter()));
            self.line(&format!("RRULE:{rule}"));
            self.line(&format!("END:{kind}"));
        }
        self.line("END:VTIMEZONE");
    }
}

/// A text as a value (3.3.11); control characters become signs.
fn escaped(text: &str) -> String {
    let lines = text.lines().map(|line| {
        let line = line.replace('\t', " ");
        let mut out = String::with_capacity(line.len());
        for letter in visible(&line).chars() {
            if matches!(letter, '\\' | ';' | ',') {
                out.push('\\');
            }
            out.push(letter);
        }
        out
    });
    lines.joined("\\n")
}

/// A time on the clocks of a zone as UTC. An hour that is twice there is taken for the first.
pub fn utc(local: NaiveDateTime, zone: Zone) -> NaiveDateTime {
    let sunday = |month, day| {
        let first = NaiveDate::from_ymd_opt(local.year(), month, day).unwrap_or_default();
        // The first Sunday on or after that day.
        let sunday = next_weekday(first.pred_opt().unwrap_or(first), Weekday::Sun);
        sunday.and_hms_opt(2, 0, 0).unwrap_or_default()
    };
    let (begins, ends) = match local.year() {
        2007.. => (sunday(3, 8), sunday(11, 1)),
        _ => (sunday(4, 1), sunday(10, 25)),
    };
    let summer = i64::from(begins <= local && local < ends);
    local + TimeDelta::hours(zone.behind() - summer)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_line_is_folded_between_letters() {
        let mut lines = Lines::default();
        // « SUMMARY: » is 8 octets; 67 more fill the line; an é takes two.
        lines.text("SUMMARY", &format!("{}éé", "a".repeat(66)));
        let text = lines.finish();
        assert_eq!(text, format!("SUMMARY:{}\r\n éé\r\n", "a".repeat(66)));
        let mut lines = Lines::default();
        lines.line(&"a".repeat(75));
        lines.line(&"b".repeat(150));
        let (a, b, c) = ("a".repeat(75), "b".repeat(75), "b".repeat(74));
        assert_eq!(lines.finish(), format!("{a}\r\n{b}\r\n {c}\r\n b\r\n"));
    }

    #[test]
    fn what_means_something_in_a_value_is_escaped() {
        // The example of 3.3.11, and what no value may hold.
        assert_eq!(
            escaped("Project XYZ Final Review\nConference Room - 3B\nCome Prepared."),
            "Project XYZ Final Review\\nConference Room - 3B\\nCome Prepared."
        );
        assert_eq!(escaped("a;b,c\\n:d\r\n\u{1b}END:VEVENT"), "a\\;b\\,c\\\\n:d\\n␛END:VEVENT");
    }

    #[test]
    fn the_clocks_of_quebec_are_four_or_five_hours_behind() {
        let at = |text: &str| NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M").unwrap();
        for (local, there) in [
            // The Sundays on which the clocks changed in 2026: 8 March and 1 November; in 2006,
            // 2 April and 29 October.
            ("2026-03-08 01:59", "2026-03-08 06:59"),
            ("2026-03-08 03:00", "2026-03-08 07:00"),
            ("2026-11-01 00:59", "2026-11-01 04:59"),
            ("2026-11-01 02:00", "2026-11-01 07:00"),
            ("2006-03-15 19:00", "2006-03-16 00:00"),
            ("2006-04-02 03:00", "2006-04-02 07:00"),
            ("2006-10-29 02:00", "2006-10-29 07:00"),
            ("2026-12-31 20:00", "2027-01-01 01:00"),
        ] {
            assert_eq!(utc(at(local), Zone::Eastern), at(there), "{local}");
            let islands = utc(at(local), Zone::Atlantic);
            assert_eq!(islands, at(there) - TimeDelta::hours(1), "{local} on the islands");
        }
    }
}
