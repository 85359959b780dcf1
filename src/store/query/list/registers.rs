//! The lists themselves: one declaration each.

use super::super::super::in_camera::follow_up_is_public;
use super::order::{BODY_ORDER, SEAT_ORDER};
use super::projects::{APPLICATIONS, FURNISHINGS, HOURS, ORGANISATIONS, PROJECTS, TASKS};
use super::resolutions::RESOLUTIONS;
use super::{Facet, FacetValues, List, Shown, Sort, View, column};
use crate::domain::entity::Entity;
use crate::domain::{election, meeting, motion, person, seat};

/// « Tremblay, Hélène ».
macro_rules! listed_name {
    ($table:literal) => {
        concat!(
            $table,
            ".family_name || ifnull(', ' || coalesce(",
            $table,
            ".preferred_name, ",
            $table,
            ".given_name), '')"
        )
    };
}

/// « Hélène Tremblay ».
macro_rules! full_name {
    ($table:literal) => {
        concat!(
            "ifnull(coalesce(",
            $table,
            ".preferred_name, ",
            $table,
            ".given_name) || ' ', '') || ",
            $table,
            ".family_name"
        )
    };
}
pub(in crate::store::query) use full_name;

/// People.
pub const PEOPLE: List = List {
    name: "people",
    entity: Entity::Person,
    from: "person p",
    joins: "LEFT JOIN site s ON s.id = p.site_id LEFT JOIN building b ON b.id = p.building_id",
    id: "p.id",
    columns: &[
        column("name", listed_name!("p"), Shown::Text, 24).grows(),
        column("kind", "p.kind", Shown::Choice(&person::PERSON_KIND), 12)
            .headed("column-link")
            .drops(3),
        column("site", "s.name", Shown::Text, 21).drops(2),
        column("unit", "p.unit", Shown::Text, 6).drops(4),
        column("phone", "p.phone", Shown::Text, 13),
        column("email", "p.email", Shown::Text, 0),
        column(
            "seats",
            concat!(
                "(SELECT group_concat(y.name || ' : ' || coalesce(z.label, a.name, z.kind), '; ')
                  FROM mandate m JOIN seat z ON z.id = m.seat_id JOIN body y ON y.id = z.body_id
                  LEFT JOIN association a ON a.id = z.association_id
                  WHERE m.person_id = p.id AND ",
                in_office!("m."),
                ")"
            ),
            Shown::Text,
            0,
        )
        .headed("column-seats-and-roles"),
        column("family_name", "p.family_name", Shown::Text, 0),
        column("given_name", "p.given_name", Shown::Text, 0),
        column("preferred_name", "p.preferred_name", Shown::Text, 0),
        column("building", "b.name", Shown::Text, 0),
        column("reach", "p.reach", Shown::Choice(&person::REACH), 0),
        column("language", "p.language", Shown::Choice(&person::SPOKEN), 0),
        column("note", "p.note", Shown::Text, 0),
    ],
    sorts: &[
        Sort { name: "name", key: "p.sort_key", descending: false, needs: "", only: "" },
        Sort { name: "newest", key: "p.id", descending: true, needs: "", only: "" },
    ],
    views: &[
        View { name: "all", only: "" },
        View {
            name: "in-office",
            only: concat!("p.id IN (SELECT person_id FROM mandate WHERE ", in_office!(""), ")"),
        },
        View { name: "tenants", only: "p.kind = 'tenant'" },
        View { name: "staff", only: "p.kind = 'staff'" },
        View { name: "workers", only: "p.kind = 'community-worker'" },
        View { name: "partners", only: "p.kind = 'partner'" },
    ],
    facets: &[],
};

/// The seal as it stands on paper.
const SHORT_SEAL: &str = "(SELECT upper(substr(z.hash, 1, 4) || '-' || substr(z.hash, 5, 4) || '-'
                           || substr(z.hash, 9, 4) || '-' || substr(z.hash, 13, 4))
                           FROM seal z WHERE z.meeting_id = g.id)";

/// Meetings, the latest first.
pub const MEETINGS: List = List {
    name: "meetings",
    entity: Entity::Meeting,
    from: "meeting g",
    joins: "LEFT JOIN body y ON y.id = g.body_id",
    id: "g.id",
    columns: &[
        column("number", "g.number", Shown::Text, 12),
        column("date", "g.date", Shown::Date, 14),
        column("starts_at", "g.starts_at", Shown::Time, 7).drops(3),
        column("body", "y.name", Shown::Text, 24).grows(),
        column("kind", "g.kind", Shown::Choice(&meeting::MEETING_KIND), 14).drops(2),
        column("status", "g.status", Shown::Choice(&meeting::MEETING_STATUS), 9),
        column("place", "g.place", Shown::Text, 0),
        column("notice_sent_on", "g.notice_sent_on", Shown::Date, 0),
        column("opened_at", "g.opened_at", Shown::Time, 0),
        column("closed_at", "g.closed_at", Shown::Time, 0),
        column("adopted_on", "g.adopted_on", Shown::Date, 0),
        column(
            "adopted_at",
            "(SELECT o.number FROM meeting o WHERE o.id = g.adopted_at_id)",
            Shown::Text,
            0,
        ),
        column(
            "adopting_resolution",
            "(SELECT o.number FROM motion o WHERE o.id = g.adopting_motion_id)",
            Shown::Text,
            0,
        ),
        column("seal", SHORT_SEAL, Shown::Text, 0),
        column(
            "errata",
            "(SELECT count(*) FROM sequel q WHERE q.meeting_id = g.id)",
            Shown::Whole,
            0,
        ),
        column(
            "present",
            "coalesce(
               (SELECT max(heads) FROM movement m WHERE m.meeting_id = g.id),
               (SELECT count(*) FROM attendance a
                WHERE a.meeting_id = g.id AND a.status IN ('present', 'substitute')))",
            Shown::Whole,
            0,
        ),
    ],
    sorts: &[
        Sort { name: "date", key: "g.date", descending: true, needs: "", only: "" },
        Sort { name: "oldest", key: "g.date", descending: false, needs: "", only: "" },
    ],
    views: &[
        View { name: "all", only: "" },
        View { name: "coming", only: "g.status IN ('planned', 'convened', 'open')" },
        View { name: "to-adopt", only: "g.status = 'held'" },
    ],
    facets: &[],
};

/// Follow-ups, the most urgent first.
pub const FOLLOW_UPS: List = List {
    name: "follow-ups",
    entity: Entity::FollowUp,
    from: "follow_up f",
    joins: "LEFT JOIN person p ON p.id = f.person_id
            LEFT JOIN meeting g ON g.id = f.meeting_id LEFT JOIN motion m ON m.id = f.motion_id
            LEFT JOIN project j ON j.id = f.project_id",
    id: "f.id",
    columns: &[
        column("due_on", "f.due_on", Shown::Date, 14),
        column("what", "f.what", Shown::Text, 24)
            .public(concat!("CASE WHEN ", follow_up_is_public!("f", "m"), " THEN f.what END"))
            .grows(),
        column("person", full_name!("p"), Shown::Text, 22).public(concat!(
            "CASE WHEN ",
            follow_up_is_public!("f", "m"),
            " THEN ",
            full_name!("p"),
            " END"
        )),
        column("done_on", "f.done_on", Shown::Date, 14).drops(2),
        column("meeting", "g.number", Shown::Text, 0),
        column("motion", "m.number", Shown::Text, 0),
        column("project", "j.name", Shown::Text, 0),
        column("in_camera", concat!("NOT ", follow_up_is_public!("f", "m")), Shown::Whole, 0),
    ],
    sorts: &[
        Sort {
            name: "due",
            key: "ifnull(f.due_on, '9999-12-31')",
            descending: false,
            needs: "",
            only: "",
        },
        Sort { name: "newest", key: "f.id", descending: true, needs: "", only: "" },
    ],
    views: &[View { name: "open", only: "f.done_on IS NULL" }, View { name: "all", only: "" }],
    facets: &[Facet {
        name: "project",
        flag: ("projet", "project"),
        values: FacetValues::Record(Entity::Project, "f.project_id = ?"),
    }],
};

/// Seats of every body with who fills them today.
pub const SEATS: List = List {
    name: "seats",
    entity: Entity::Seat,
    from: "seat z JOIN body y ON y.id = z.body_id",
    joins: concat!(
        "LEFT JOIN association a ON a.id = z.association_id
         LEFT JOIN mandate m ON m.seat_id = z.id AND ",
        in_office!("m."),
        " LEFT JOIN person p ON p.id = m.person_id"
    ),
    id: "z.id",
    columns: &[
        column("body", "y.name", Shown::Text, 0),
        column("prefix", "y.prefix", Shown::Text, 6),
        column("seat", "coalesce(z.label, a.name)", Shown::Text, 18).grows().ends(),
        column("kind", "z.kind", Shown::Choice(&seat::SEAT_KIND), 14).drops(3),
        column("holder", full_name!("p"), Shown::Text, 22),
        column("starts_on", "m.starts_on", Shown::Date, 0),
        // The last day, where the end is known before the term is over.
        column(
            "term_ends_on",
            "coalesce(date(m.ended_on, '-1 day'), m.term_ends_on)",
            Shown::Date,
            14,
        )
        .drops(2),
        column("began", "m.began", Shown::Choice(&seat::MANDATE_BEGAN), 0),
        column("closed_on", "z.closed_on", Shown::Date, 0),
    ],
    sorts: &[
        Sort { name: "body", key: SEAT_ORDER, descending: false, needs: "", only: "" },
        Sort { name: "newest", key: "z.id", descending: true, needs: "", only: "" },
    ],
    views: &[
        View { name: "open", only: "z.closed_on IS NULL" },
        View {
            name: "vacant",
            only: concat!(
                "z.closed_on IS NULL AND NOT EXISTS (
                   SELECT 1 FROM mandate h WHERE h.seat_id = z.id AND ",
                in_office!("h."),
                ")"
            ),
        },
        View { name: "all", only: "" },
    ],
    facets: &[],
};

/// Bodies.
pub const BODIES: List = List {
    name: "bodies",
    entity: Entity::Body,
    from: "body y",
    joins: "",
    id: "y.id",
    columns: &[
        column("name", "y.name", Shown::Text, 24).grows(),
        column("kind", "y.kind", Shown::Choice(&seat::BODY_KIND), 14).drops(1),
        column("prefix", "y.prefix", Shown::Text, 8).drops(2),
        column(
            "seats",
            "(SELECT count(*) FROM seat z WHERE z.body_id = y.id AND z.closed_on IS NULL
              AND z.kind NOT IN ('chair', 'vice-chair', 'secretary', 'treasurer'))",
            Shown::Whole,
            7,
        ),
        column(
            "filled",
            concat!(
                "(SELECT count(*) FROM seat z JOIN mandate m ON m.seat_id = z.id
                  WHERE z.body_id = y.id AND ",
                in_office!("m."),
                " AND z.kind NOT IN ('chair', 'vice-chair', 'secretary', 'treasurer'))"
            ),
            Shown::Whole,
            8,
        ),
        column("quorum", "y.quorum", Shown::Choice(&seat::BODY_QUORUM), 0),
        column("ended_on", "y.ended_on", Shown::Date, 0),
    ],
    sorts: &[
        Sort { name: "name", key: BODY_ORDER, descending: false, needs: "", only: "" },
        Sort { name: "newest", key: "y.id", descending: true, needs: "", only: "" },
    ],
    views: &[View { name: "all", only: "" }],
    facets: &[],
};

/// Elections, the next and the latest first.
pub const ELECTIONS: List = List {
    name: "elections",
    entity: Entity::Election,
    from: "election l",
    joins: "LEFT JOIN body y ON y.id = l.body_id",
    id: "l.id",
    columns: &[
        column("election", "l.name", Shown::Text, 22).grows(),
        column("vote_on", "l.vote_on", Shown::Date, 12),
        column("body", "y.name", Shown::Text, 0),
        column("prefix", "y.prefix", Shown::Text, 6).drops(4),
        column("seat_kind", "l.seat_kind", Shown::Choice(&seat::SEAT_KIND), 0),
        column("seats", "l.seats", Shown::Whole, 6).drops(3),
        column(
            "candidates",
            "(SELECT count(*) FROM candidate c
              WHERE c.election_id = l.id AND c.withdrawn_on IS NULL)",
            Shown::Whole,
            11,
        )
        .drops(2),
        column("method", "l.method", Shown::Choice(&election::ELECTION_METHOD), 17).drops(1),
        column("who_votes", "l.voters", Shown::Choice(&election::ELECTION_VOTERS), 0),
        column(
            "status",
            "CASE WHEN EXISTS (SELECT 1 FROM objection o
                 WHERE o.election_id = l.id AND o.decision = 'annulled')
               THEN 'annulled' ELSE l.status END",
            Shown::Choice(&election::ELECTION_STATE),
            19,
        ),
        column("notice_sent_on", "l.notice_sent_on", Shown::Date, 0),
        column("close_on", "l.close_on", Shown::Date, 0),
        column("closed_on", "l.closed_on", Shown::Date, 0),
        column("proclaimed_on", "l.proclaimed_on", Shown::Date, 0),
        column(
            "elected",
            concat!(
                "(SELECT group_concat(",
                full_name!("p"),
                ", '; ') FROM candidate c JOIN person p ON p.id = c.person_id
                 WHERE c.election_id = l.id AND c.fate IN ('elected', 'acclaimed'))"
            ),
            Shown::Text,
            0,
        ),
    ],
    sorts: &[
        Sort { name: "date", key: "ifnull(l.vote_on, '')", descending: true, needs: "", only: "" },
        Sort { name: "newest", key: "l.id", descending: true, needs: "", only: "" },
    ],
    views: &[
        View { name: "all", only: "" },
        View { name: "running", only: "l.status IN ('open', 'closed')" },
    ],
    facets: &[],
};

/// Tenant associations.
pub const ASSOCIATIONS: List = List {
    name: "associations",
    entity: Entity::Association,
    from: "association a",
    joins: "LEFT JOIN site s ON s.id = a.site_id",
    id: "a.id",
    columns: &[
        column("name", "a.name", Shown::Text, 28).grows(),
        column("site", "s.name", Shown::Text, 20),
        column("recognised_on", "a.recognised_on", Shown::Date, 14),
        column("ended_on", "a.ended_on", Shown::Date, 14).drops(2),
    ],
    sorts: &[
        Sort { name: "name", key: "a.sort_key", descending: false, needs: "", only: "" },
        Sort { name: "newest", key: "a.id", descending: true, needs: "", only: "" },
    ],
    views: &[View { name: "all", only: "" }, View { name: "active", only: "a.ended_on IS NULL" }],
    facets: &[],
};

/// Housing complexes.
pub const SITES: List = List {
    name: "sites",
    entity: Entity::Site,
    from: "site s",
    joins: "",
    id: "s.id",
    columns: &[
        column("name", "s.name", Shown::Text, 24).grows(),
        column("city", "s.city", Shown::Text, 14).drops(2),
        column(
            "dwellings",
            // What nobody wrote down is not none.
            "CASE WHEN coalesce(s.dwellings_family, s.dwellings_senior, s.dwellings_single) IS NOT NULL
             THEN ifnull(s.dwellings_family, 0) + ifnull(s.dwellings_senior, 0)
                  + ifnull(s.dwellings_single, 0) END",
            Shown::Whole,
            10,
        ),
        column("year_built", "s.year_built", Shown::Whole, 10).drops(3),
        column("county", "s.county", Shown::Text, 0),
        column("address", "s.address", Shown::Text, 0),
        column("dwellings_family", "s.dwellings_family", Shown::Whole, 0),
        column("dwellings_senior", "s.dwellings_senior", Shown::Whole, 0),
        column("dwellings_single", "s.dwellings_single", Shown::Whole, 0),
    ],
    sorts: &[
        Sort { name: "name", key: "s.sort_key", descending: false, needs: "", only: "" },
        Sort { name: "newest", key: "s.id", descending: true, needs: "", only: "" },
    ],
    views: &[View { name: "all", only: "" }],
    facets: &[],
};

/// The ways to narrow the papers that were made.
const DOCUMENT_FACETS: &[Facet] = &[
    Facet {
        name: "paper",
        flag: ("genre", "kind"),
        values: FacetValues::Choice(&motion::DOCUMENT_KIND, "d.kind = ?"),
    },
    Facet {
        name: "format",
        flag: ("format", "format"),
        values: FacetValues::Choice(&motion::DOCUMENT_FORMAT, "d.format = ?"),
    },
    Facet {
        name: "year",
        flag: ("annee", "year"),
        values: FacetValues::Year(&[
            ("made", "d.made_on BETWEEN '{year}-01-01' AND '{year}-12-31'"),
            ("first-made", "d.made_on BETWEEN '{year}-01-01' AND '{year}-12-31'"),
        ]),
    },
];

/// Papers that were made, the latest first.
pub const DOCUMENTS: List = List {
    name: "documents",
    entity: Entity::Document,
    from: "document d",
    joins: "LEFT JOIN meeting g ON g.id = d.meeting_id LEFT JOIN motion m ON m.id = d.motion_id
            LEFT JOIN body y ON y.id = d.body_id LEFT JOIN election e ON e.id = d.election_id
            LEFT JOIN project q ON q.id = d.project_id",
    id: "d.id",
    columns: &[
        column("made_on", "d.made_on", Shown::Date, 14),
        column("paper", "d.kind", Shown::Choice(&motion::DOCUMENT_KIND), 22).grows(),
        column("of", "coalesce(m.number, g.number, y.name, e.name, q.name)", Shown::Text, 14),
        // The file's name says it too.
        column("format", "d.format", Shown::Choice(&motion::DOCUMENT_FORMAT), 8).drops(2),
        // « FR (2) »: what tells a paper that was made again, or in the other language, from the one before.
        column(
            "copy",
            "upper(ifnull(d.language, '')) ||
             CASE WHEN d.path GLOB '* ([2-9]).' || d.format
                  THEN substr(d.path, -length(d.format) - 5, 4)
                  WHEN d.path GLOB '* ([1-9][0-9]).' || d.format
                  THEN substr(d.path, -length(d.format) - 6, 5) ELSE '' END",
            Shown::Text,
            8,
        )
        .drops(1),
        column("made_at", "d.made_at", Shown::Time, 7).drops(5),
        column("language", "d.language", Shown::Choice(&motion::DOCUMENT_LANGUAGE), 9).drops(6),
        column("day", "d.day", Shown::Date, 0),
        column("title", "d.title", Shown::Text, 0),
        column("path", "d.path", Shown::Text, 20).grows().ends().drops(4).beneath(),
        column("sha256", "d.sha256", Shown::Sum, 8).drops(3).beneath(),
    ],
    sorts: &[
        Sort { name: "made", key: "d.made_on", descending: true, needs: "", only: "" },
        Sort { name: "first-made", key: "d.made_on", descending: false, needs: "", only: "" },
    ],
    views: &[View { name: "all", only: "" }],
    facets: DOCUMENT_FACETS,
};

/// Every list.
pub const LISTS: &[&List] = &[
    &PEOPLE,
    &MEETINGS,
    &RESOLUTIONS,
    &FOLLOW_UPS,
    &SEATS,
    &BODIES,
    &ELECTIONS,
    &ASSOCIATIONS,
    &SITES,
    &DOCUMENTS,
    &PROJECTS,
    &TASKS,
    &HOURS,
    &APPLICATIONS,
    &FURNISHINGS,
    &ORGANISATIONS,
];
