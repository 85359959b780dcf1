//! The committee's rules: what each is, its default, where it comes from, and the checks.

pub mod committee;
pub mod days;
mod groups;
mod law;
pub mod meeting;
pub mod motion;
mod names;
pub mod procedure;
mod projects;
pub mod term;
pub mod violation;

use crate::domain::meeting::WITH_BOARD;
use crate::domain::tally::Quorum;
use crate::text::ordered::Map;
pub use groups::{GROUPS, Group};
pub use projects::{HOUR_WORTH, PROJECT_ALERT_DAYS, PROJECT_PHASES, QUOTES_FROM};

/// What a rule's value is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RuleKind {
    /// A whole number.
    Whole,
    /// Yes or no: `on` or `off`.
    Flag,
    /// Any text.
    Text,
    /// An amount of money in cents; empty for none.
    Money,
    /// Names of something, one a line; empty for the usual ones.
    Names,
    /// An hour of the day, `19:00`.
    Hour,
    /// A day of the year, `04-30`.
    YearDay,
    /// The points of an agenda, one a line (see [`crate::domain::agenda`]); empty, the usual ones.
    Lines,
    /// Ready-made sentences, `letters = sentence`, one a line; empty for the program's own.
    TextBlocks,
    /// A pattern of resolution numbers, `{body}-{yyyy}-{seq:03}`.
    Pattern,
    /// One of these codes.
    Choice(&'static [&'static str]),
    /// What procedure asks of a kind of motion, `seconded debatable amendable simple`.
    Procedure,
}

/// Where a rule comes from; the text of each is `rule-source-{code}`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Source {
    /// The Act respecting the Société d'habitation du Québec, art. 57.1.
    Act571,
    /// The same, art. 58.4.
    Act584,
    /// The same, the article on sector committees.
    ActSector,
    /// The directive on tenants' participation.
    Directive,
    /// Common procedure (Morin's code and those after it).
    Procedure,
    /// What offices and committees do.
    Practice,
    /// The law on personal information (P-39.1 and ).
    Privacy,
    /// The committee's own choice; the default is only a proposal.
    Committee,
}

impl Source {
    /// The last part of its text's id.
    pub fn code(self) -> &'static str {
        match self {
            Self::Act571 => "act-57-1",
            Self::Act584 => "act-58-4",
            Self::ActSector => "act-sector",
            Self::Directive => "directive",
            Self::Procedure => "procedure",
            Self::Practice => "practice",
            Self::Privacy => "privacy",
            Self::Committee => "committee",
        }
    }

    /// Whether it is the law's, to be changed only when the law changes.
    pub fn is_legal(self) -> bool {
        matches!(self, Self::Act571 | Self::Act584 | Self::ActSector | Self::Privacy)
    }
}

/// One rule. Its text's id is `rule-{key}` with dots and underscores as hyphens.
#[derive(Debug, PartialEq, Eq)]
pub struct Rule {
    /// Its key, `meeting.notice_days`.
    pub key: &'static str,
    /// The value when the committee chose none.
    pub default: &'static str,
    /// What its value is.
    pub kind: RuleKind,
    /// Where it comes from.
    pub source: Source,
    /// The least and the greatest that a number may be, where more makes no sense.
    pub range: Option<(u32, u32)>,
}

const fn rule(key: &'static str, default: &'static str, kind: RuleKind, source: Source) -> Rule {
    Rule { key, default, kind, source, range: None }
}

/// Days of notice: the Civil Code (art. 346) knows none of more than 45 days.
const NOTICE_RANGE: (u32, u32) = (0, 60);
/// Days of anything else: ten years, beyond which a day is a slip of the finger.
const DAYS_RANGE: (u32, u32) = (0, 3650);
/// Years of a term: nobody sits longer.
const YEARS_RANGE: (u32, u32) = (0, 100);

use RuleKind::*;

/// The committee's name.
pub const COMMITTEE_NAME: Rule = rule("committee.name", "", Text, Source::Committee);
/// The housing office's name.
pub const OFFICE_NAME: Rule = rule("office.name", "", Text, Source::Committee);
/// Who keeps the register, for the journal.
pub const SECRETARY_NAME: Rule = rule("secretary.name", "", Text, Source::Committee);
/// The language of the interface; empty follows the computer.
pub const LANGUAGE: Rule = rule("language", "", Choice(&["", "fr", "en"]), Source::Committee);
/// How the screens look; `auto` asks the terminal.
pub const THEME: Rule =
    rule("display.theme", "auto", Choice(&["auto", "light", "dark", "mono"]), Source::Committee);
/// Where the committee usually meets.
pub const MEETING_PLACE: Rule = rule("meeting.place", "", Text, Source::Committee);
/// When the committee usually meets.
pub const MEETING_HOUR: Rule = rule("meeting.hour", "19:00", Hour, Source::Committee);
/// The folder with the committee's own templates of papers; empty for the built-in ones.
pub const TEMPLATES: Rule = rule("document.templates", "", Text, Source::Committee);
/// The picture (PNG or JPEG) that stands at the head of every paper.
pub const LOGO: Rule = rule("document.logo", "", Text, Source::Committee);
/// Most members of the committee (S-8, art. 58.4: « maximum de 25 membres »).
pub const MAX_MEMBERS: Rule = rule("ccr.max_seats", "25", Whole, Source::Act584);
/// Fewest members; one office asks for three.
pub const MIN_MEMBERS: Rule = rule("ccr.min_seats", "3", Whole, Source::Practice);
/// Members live in the office's buildings (S-8, art. 58.4).
pub const MEMBER_IS_RESIDENT: Rule = rule("ccr.member_is_resident", "on", Flag, Source::Act584);
/// The office's staff cannot be members.
pub const STAFF_EXCLUDED: Rule = rule("ccr.staff_excluded", "on", Flag, Source::Act584);
/// The elected tenant directors are members (S-8, art. 58.4).
pub const DIRECTORS_ARE_MEMBERS: Rule =
    rule("ccr.tenant_directors_are_members", "on", Flag, Source::Act584);
/// Delegates of each association.
pub const DELEGATES_PER_ASSOCIATION: Rule =
    rule("ccr.delegates_per_association", "2", Whole, Source::Practice);
/// Tenants' seats on a board of fewer than eleven (S-8, art. 57.1); larger boards have one more.
pub const TENANT_SEATS: Rule = rule("board.tenant_seats", "2", Whole, Source::Act571);
/// A director's term in years.
pub const DIRECTOR_TERM_YEARS: Rule =
    rule("director.term_years", "3", Whole, Source::Practice).within(YEARS_RANGE);
/// The day on which directors' terms end.
pub const DIRECTOR_TERM_END_DAY: Rule =
    rule("director.term_end_day", "04-30", YearDay, Source::Practice);
/// Whether a director whose term has run out stays in office until replaced; the program ends no mandate
/// by itself, it says what there is to do.
pub const DIRECTOR_HOLDOVER: Rule = rule("director.holdover", "on", Flag, Source::Practice);
/// A member's term in years.
pub const MEMBER_TERM_YEARS: Rule =
    rule("member.term_years", "2", Whole, Source::Committee).within(YEARS_RANGE);
/// An officer's term in years.
pub const OFFICER_TERM_YEARS: Rule =
    rule("officer.term_years", "1", Whole, Source::Practice).within(YEARS_RANGE);
/// How many times in a row somebody may be given the same kind of seat again; 0, without a limit.
pub const TERM_RENEWALS_MAX: Rule = rule("term.renewals_max", "0", Whole, Source::Committee);
/// How many days before its end a term is spoken of.
pub const TERM_ALERT_DAYS: Rule =
    rule("term.alert_days", "120", Whole, Source::Committee).within(DAYS_RANGE);
/// How many days a seat may stay empty.
pub const VACANCY_FILL_DAYS: Rule =
    rule("vacancy.fill_days", "90", Whole, Source::Committee).within(DAYS_RANGE);
/// Above how many dwellings an office has sector committees.
pub const SECTOR_REQUIRED_ABOVE: Rule =
    rule("sector.required_above", "2000", Whole, Source::ActSector);
/// Days of notice of a regular meeting.
pub const NOTICE_DAYS: Rule =
    rule("meeting.notice_days", "10", Whole, Source::Committee).within(NOTICE_RANGE);
/// Days of notice of a special meeting.
pub const SPECIAL_NOTICE_DAYS: Rule =
    rule("meeting.special_notice_days", "5", Whole, Source::Committee).within(NOTICE_RANGE);
/// Days of notice of an assembly.
pub const ASSEMBLY_NOTICE_DAYS: Rule =
    rule("assembly.notice_days", "15", Whole, Source::Committee).within(NOTICE_RANGE);
/// The most days ahead that the notice of an assembly goes out; 0, without a limit. No text binds the
/// committee's assemblies; those of legal persons are called 45 days ahead at the most (CCQ, art. 346).
pub const ASSEMBLY_NOTICE_MAX: Rule =
    rule("assembly.notice_max_days", "45", Whole, Source::Committee).within(DAYS_RANGE);
/// Whether an assembly whose notice went out too late is opened with a recorded reason alone. No text
/// binds the committee's assemblies; those of associations and companies are void without notice.
pub const ASSEMBLY_NOTICE_BINDS: Rule =
    rule("assembly.notice_binds", "on", Flag, Source::Committee);
/// The share of the tenants represented that an assembly needs, in percent.
pub const ASSEMBLY_QUORUM_PERCENT: Rule =
    rule("assembly.quorum_percent", "10", Whole, Source::Directive).within((0, 100));
/// The fewest tenants of an assembly, whatever their share.
pub const ASSEMBLY_QUORUM_MIN: Rule = rule("assembly.quorum_min", "5", Whole, Source::Practice);
/// Whether a substitute may sit and vote in the place of a member who is not there.
pub const SUBSTITUTES: Rule = rule("meeting.substitutes", "on", Flag, Source::Committee);
/// Whether somebody who withdrew for a conflict of interest still counts for the quorum of that
/// vote. No text binds the committee; common practice counts neither the vote nor the presence.
pub const CONFLICT_COUNTS: Rule = rule("conflict.counts_for_quorum", "off", Flag, Source::Practice);
/// Whether notice is counted in clear days, both ends left out.
pub const CLEAR_DAYS: Rule = rule("meeting.clear_days", "off", Flag, Source::Committee);
/// Meetings in a year.
pub const MEETINGS_PER_YEAR: Rule = rule("meeting.min_per_year", "4", Whole, Source::Committee);
/// Longest time between two meetings, in days.
pub const MEETING_GAP_DAYS: Rule =
    rule("meeting.gap_days", "120", Whole, Source::Committee).within(DAYS_RANGE);
/// Meetings of the committee with the office's board in twelve months; 0, none is asked for. The office
/// lets the committee meet the board at least once a year.
pub const BOARD_MEETINGS: Rule =
    rule("board_meeting.yearly", "1", Whole, Source::Practice).within((0, 52));
/// The usual agenda of a regular meeting.
pub const AGENDA_REGULAR: Rule = rule("agenda.regular", "", Lines, Source::Committee);
/// The usual agenda of a special meeting.
pub const AGENDA_SPECIAL: Rule = rule("agenda.special", "", Lines, Source::Committee);
/// The usual agenda of an annual general assembly.
pub const AGENDA_ANNUAL: Rule = rule("agenda.annual_general", "", Lines, Source::Committee);
/// The usual agenda of an election assembly.
pub const AGENDA_ELECTION: Rule = rule("agenda.election", "", Lines, Source::Committee);
/// The usual agenda of a working meeting.
pub const AGENDA_WORKING: Rule = rule("agenda.working", "", Lines, Source::Committee);
/// The usual agenda of a meeting with the office's board.
pub const AGENDA_WITH_BOARD: Rule = rule("agenda.with_board", "", Lines, Source::Committee);
/// Whether a meeting that is planned takes over what the last one left open.
pub const CARRY_OVER: Rule = rule("agenda.carry_over", "on", Flag, Source::Committee);
/// Whether a special meeting treats the points of its notice alone.
pub const LOCK_SPECIAL: Rule = rule("agenda.lock_special", "on", Flag, Source::Procedure);
/// Whether a motion needs a seconder (Morin: before debate).
pub const REQUIRES_SECONDER: Rule = rule("motion.requires_seconder", "on", Flag, Source::Procedure);
/// Of what a majority is: of the votes cast, or of the members present.
pub const VOTE_BASE: Rule =
    rule("vote.base", "cast", Choice(&["cast", "present"]), Source::Procedure);
/// Whether the chair decides when the votes are equal.
pub const CHAIR_CASTING: Rule = rule("vote.chair_casting", "off", Flag, Source::Procedure);
/// Whether votes on persons (elections, removals) are secret.
pub const PERSONS_SECRET: Rule = rule("vote.persons_secret", "on", Flag, Source::Procedure);
/// How many members must ask for a secret ballot to have one; 0, none can.
pub const SECRET_ON_REQUEST: Rule = rule("vote.secret_on_request", "1", Whole, Source::Procedure);
/// The pattern of resolution numbers.
pub const NUMBER_PATTERN: Rule =
    rule("resolution.format", "{body}-{yyyy}-{seq:03}", Pattern, Source::Committee);
/// Days until a draft of the minutes is due.
pub const MINUTES_DRAFT_DAYS: Rule =
    rule("minutes.draft_days", "14", Whole, Source::Committee).within(DAYS_RANGE);
/// Who adopts minutes: every member, or those who attended (Morin).
pub const MINUTES_ADOPTED_BY: Rule =
    rule("minutes.adopted_by", "members", Choice(&["members", "attendees"]), Source::Procedure);
/// By which clocks the committee meets: the Îles-de-la-Madeleine are an hour ahead of the rest of Québec
/// (Legal Time Act, T-5.1, s. 1).
pub const MEETING_ZONE: Rule =
    rule("meeting.zone", "eastern", Choice(&["eastern", "atlantic"]), Source::Practice);
/// Whether the next agenda has the adoption of minutes that wait.
pub const MINUTES_ADOPT_NEXT: Rule = rule("minutes.adopt_next", "on", Flag, Source::Procedure);
/// Ready-made sentences for the minutes.
pub const TEXT_BLOCKS: Rule = rule("minutes.text_blocks", "", TextBlocks, Source::Committee);
/// How many days before it is due a follow-up is spoken of.
pub const FOLLOW_UP_ALERT_DAYS: Rule =
    rule("followup.alert_days", "7", Whole, Source::Committee).within(DAYS_RANGE);
/// Days of notice of an election.
pub const ELECTION_NOTICE_DAYS: Rule =
    rule("election.notice_days", "30", Whole, Source::Practice).within(DAYS_RANGE);
/// How many days before the vote nominations close.
pub const NOMINATION_CLOSE_DAYS: Rule =
    rule("nomination.close_days", "7", Whole, Source::Practice).within(DAYS_RANGE);
/// How those who are tied for the last seat are parted: by a second ballot and then by lots, or by
/// lots at once.
pub const ELECTION_TIE: Rule =
    rule("election.tie", "second-ballot", Choice(&["second-ballot", "lots"]), Source::Procedure);
/// By how many votes at the most the last elected may lead before a recount is suggested.
pub const RECOUNT_MARGIN: Rule = rule("recount.margin", "1", Whole, Source::Committee);
/// How long ballots are kept after the proclamation, in days.
pub const BALLOTS_KEEP_DAYS: Rule =
    rule("ballots.keep_days", "30", Whole, Source::Committee).within(DAYS_RANGE);
/// Above how many dwellings an office's delegates may elect in the tenants' stead.
pub const DELEGATES_ABOVE: Rule = rule("election.delegates_above", "500", Whole, Source::Practice);
/// Whether contact data wants a dated consent.
pub const CONSENT_REQUIRED: Rule = rule("privacy.consent_required", "on", Flag, Source::Privacy);

/// How many months after somebody's last mandate their contact data is kept without a word; 0, for
/// good. What serves no more is destroyed or made anonymous (P-39.1, art. 23, art. 73).
pub const RETENTION_MONTHS: Rule =
    rule("privacy.retention_months", "12", Whole, Source::Committee).within((0, 1200));

/// Every rule.
pub fn all() -> impl Iterator<Item = &'static Rule> {
    GROUPS.iter().flat_map(|group| group.rules.iter().copied())
}

/// The rule of a key.
pub fn find(key: &str) -> Option<&'static Rule> {
    all().find(|rule| rule.key == key)
}

impl Rule {
    const fn within(self, range: (u32, u32)) -> Rule {
        Rule { range: Some(range), ..self }
    }

    /// Whether a value can be this rule's.
    pub fn accepts(&self, value: &str) -> bool {
        match self.kind {
            Whole => value.parse::<u32>().is_ok_and(|number| {
                self.range.is_none_or(|(min, max)| (min..=max).contains(&number))
            }),
            Flag => matches!(value, "on" | "off"),
            Text => !value.contains('\n'),
            Money => value.is_empty() || names::is_amount(value),
            Names => names::are_names(value),
            // As hours are stored everywhere: two digits each.
            Hour => value.len() == 5 && chrono::NaiveTime::parse_from_str(value, "%H:%M").is_ok(),
            YearDay => {
                // 2000 is a leap year, so that 02-29 passes too.
                format!("2000-{value}").parse::<chrono::NaiveDate>().is_ok() && value.len() == 5
            }
            Lines => value.is_empty() || super::agenda::parse(value).is_ok(),
            TextBlocks => super::text_block::parse(value).is_ok(),
            Pattern => super::number::Pattern::parse(value).is_ok(),
            Choice(codes) => codes.contains(&value),
            Procedure => super::procedure::Row::parse(value).is_ok(),
        }
    }

    /// The id of its text.
    pub fn text_id(&self) -> String {
        format!("rule-{}", self.key.replace(['.', '_'], "-"))
    }
}

/// The values the committee chose; for every other rule its default holds.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Rules {
    chosen: Map<String, String>,
}

impl Rules {
    /// From the stored pairs of key and value.
    pub fn new(chosen: Map<String, String>) -> Self {
        Self { chosen }
    }

    /// The quorum of an assembly that represents so many tenants; 0 where that is not known.
    pub fn assembly_quorum(&self, tenants: u32) -> Quorum {
        Quorum::Tenants {
            tenants,
            percent: self.whole(&ASSEMBLY_QUORUM_PERCENT),
            min: self.whole(&ASSEMBLY_QUORUM_MIN),
        }
    }

    /// The value as text.
    pub fn text<'a>(&'a self, rule: &'a Rule) -> &'a str {
        self.chosen.get(rule.key).map_or(rule.default, String::as_str)
    }

    /// The value as a number; a value that is none counts as the default, and one that an older
    /// program let in beyond the bounds as the nearest of them.
    pub fn whole(&self, rule: &Rule) -> u32 {
        let number = self.text(rule).parse().or_else(|_| rule.default.parse()).unwrap_or_default();
        rule.range.map_or(number, |(min, max)| number.clamp(min, max))
    }

    /// The value as days.
    pub fn days(&self, rule: &Rule) -> i64 {
        i64::from(self.whole(rule))
    }

    /// The value as yes or no.
    pub fn is_on(&self, rule: &Rule) -> bool {
        self.text(rule) == "on"
    }

    /// Whether the committee chose it.
    pub fn is_chosen(&self, rule: &Rule) -> bool {
        self.chosen.contains_key(rule.key)
    }

    /// The rule that holds the usual agenda of a kind of meeting.
    pub fn agenda_of(meeting_kind: &str) -> &'static Rule {
        match meeting_kind {
            "special" => &AGENDA_SPECIAL,
            "annual-general" => &AGENDA_ANNUAL,
            "election" => &AGENDA_ELECTION,
            "working" => &AGENDA_WORKING,
            WITH_BOARD => &AGENDA_WITH_BOARD,
            _ => &AGENDA_REGULAR,
        }
    }

    /// The notice that a kind of meeting needs, in days.
    pub fn notice_days(&self, meeting_kind: &str) -> i64 {
        match meeting_kind {
            "special" => self.days(&SPECIAL_NOTICE_DAYS),
            "annual-general" | "election" => self.days(&ASSEMBLY_NOTICE_DAYS),
            _ => self.days(&NOTICE_DAYS),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_default_is_a_value_its_rule_accepts_and_every_key_is_one() {
        for (place, rule) in all().enumerate() {
            assert!(rule.accepts(rule.default), "{}", rule.key);
            assert_eq!(all().position(|r| r.key == rule.key), Some(place));
        }
    }

    #[test]
    fn what_the_committee_chose_wins_over_the_default() {
        let chosen = Map::from([("meeting.notice_days".to_owned(), "7".to_owned())]);
        let rules = Rules::new(chosen);
        assert_eq!(rules.notice_days("regular"), 7);
        assert_eq!(rules.notice_days("special"), 5);
        assert!(!NOTICE_DAYS.accepts("soon"));
        assert!(NOTICE_DAYS.accepts("0") && NOTICE_DAYS.accepts("60"));
        assert!(!NOTICE_DAYS.accepts("61") && !ASSEMBLY_NOTICE_DAYS.accepts("400"));
        assert!(MEETING_HOUR.accepts("09:30") && !MEETING_HOUR.accepts("9:30"));
        assert!(DIRECTOR_TERM_END_DAY.accepts("02-29") && !DIRECTOR_TERM_END_DAY.accepts("02-30"));
    }
}
