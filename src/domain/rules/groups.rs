//! The rules in the order in which the settings show them.

use super::*;

/// Rules that belong together; the title's text id is `rules-{code}`.
#[derive(Debug)]
pub struct Group {
    /// The last part of its title's text id.
    pub code: &'static str,
    /// The rules.
    pub rules: &'static [&'static Rule],
}

/// Every rule, in the groups and the order in which the settings show them.
pub const GROUPS: &[Group] = &[
    Group { code: "names", rules: &[&COMMITTEE_NAME, &OFFICE_NAME, &SECRETARY_NAME] },
    Group { code: "display", rules: &[&LANGUAGE, &THEME] },
    Group { code: "documents", rules: &[&LOGO, &TEMPLATES] },
    Group {
        code: "meetings",
        rules: &[
            &MEETING_PLACE,
            &MEETING_HOUR,
            &MEETING_ZONE,
            &NOTICE_DAYS,
            &SPECIAL_NOTICE_DAYS,
            &ASSEMBLY_NOTICE_DAYS,
            &ASSEMBLY_NOTICE_MAX,
            &ASSEMBLY_NOTICE_BINDS,
            &CLEAR_DAYS,
            &MEETINGS_PER_YEAR,
            &MEETING_GAP_DAYS,
            &BOARD_MEETINGS,
            &MINUTES_DRAFT_DAYS,
            &MINUTES_ADOPTED_BY,
            &MINUTES_ADOPT_NEXT,
            &TEXT_BLOCKS,
            &FOLLOW_UP_ALERT_DAYS,
            &SUBSTITUTES,
            &ASSEMBLY_QUORUM_PERCENT,
            &ASSEMBLY_QUORUM_MIN,
        ],
    },
    Group {
        code: "agenda",
        rules: &[
            &CARRY_OVER,
            &LOCK_SPECIAL,
            &AGENDA_REGULAR,
            &AGENDA_SPECIAL,
            &AGENDA_ANNUAL,
            &AGENDA_ELECTION,
            &AGENDA_WORKING,
            &AGENDA_WITH_BOARD,
        ],
    },
    Group {
        code: "votes",
        rules: &[
            &REQUIRES_SECONDER,
            &VOTE_BASE,
            &CHAIR_CASTING,
            &PERSONS_SECRET,
            &SECRET_ON_REQUEST,
            &CONFLICT_COUNTS,
            &NUMBER_PATTERN,
        ],
    },
    Group { code: "procedure", rules: super::procedure::TABLE },
    Group {
        code: "members",
        rules: &[
            &MAX_MEMBERS,
            &MIN_MEMBERS,
            &MEMBER_IS_RESIDENT,
            &STAFF_EXCLUDED,
            &DIRECTORS_ARE_MEMBERS,
            &DELEGATES_PER_ASSOCIATION,
            &TENANT_SEATS,
            &SECTOR_REQUIRED_ABOVE,
        ],
    },
    Group {
        code: "terms",
        rules: &[
            &MEMBER_TERM_YEARS,
            &OFFICER_TERM_YEARS,
            &DIRECTOR_TERM_YEARS,
            &DIRECTOR_TERM_END_DAY,
            &DIRECTOR_HOLDOVER,
            &TERM_RENEWALS_MAX,
            &TERM_ALERT_DAYS,
            &VACANCY_FILL_DAYS,
        ],
    },
    Group {
        code: "elections",
        rules: &[
            &ELECTION_NOTICE_DAYS,
            &NOMINATION_CLOSE_DAYS,
            &ELECTION_TIE,
            &RECOUNT_MARGIN,
            &BALLOTS_KEEP_DAYS,
            &DELEGATES_ABOVE,
        ],
    },
    Group { code: "projects", rules: super::projects::RULES },
    Group { code: "privacy", rules: &[&CONSENT_REQUIRED, &RETENTION_MONTHS] },
];
