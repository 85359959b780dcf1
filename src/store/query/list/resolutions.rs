//! The register of resolutions: what is shown of each, in which orders, and how it is narrowed.

use super::super::super::in_camera::motion_is_public;
use super::super::reopened::reopened;
use super::registers::full_name;
use super::{Facet, FacetValues, List, Shown, Sort, View, column};
use crate::domain::entity::Entity;
use crate::domain::motion;

/// What became of a resolution last.
const BECAME: &str = "(SELECT q.kind FROM sequel q WHERE q.motion_id = m.id
                       ORDER BY q.on_day DESC, q.id DESC LIMIT 1)";

/// That it came up again and waits to be decided anew, else what became of it last, or what was
/// decided.
const STATE: &str = concat!(
    "CASE WHEN m.outcome = 'carried' AND EXISTS (",
    reopened!("m.id"),
    ") THEN 'reopened' ELSE coalesce((SELECT q.kind FROM sequel q WHERE q.motion_id = m.id
       ORDER BY q.on_day DESC, q.id DESC LIMIT 1), m.outcome) END"
);

/// The ways to narrow the register of resolutions.
const RESOLUTION_FACETS: &[Facet] = &[
    Facet {
        name: "outcome",
        flag: ("issue", "outcome"),
        values: FacetValues::Choice(&motion::MOTION_OUTCOME, "m.outcome = ?"),
    },
    Facet {
        name: "theme",
        flag: ("theme", "theme"),
        values: FacetValues::Text("motion", "theme", "m.theme = ?"),
    },
    Facet {
        name: "site",
        flag: ("ensemble", "site"),
        values: FacetValues::Record(Entity::Site, "m.site_id = ?"),
    },
    Facet {
        name: "follow-up",
        flag: ("suivi", "follow-up"),
        values: FacetValues::State(&motion::FOLLOW_UP_STATE, FOLLOW_UP_STATES),
    },
    Facet {
        name: "body",
        flag: ("instance", "body"),
        values: FacetValues::Record(Entity::Body, "m.body_id = ?"),
    },
    Facet { name: "year", flag: ("annee", "year"), values: FacetValues::Year(YEARS) },
    Facet {
        name: "project",
        flag: ("projet", "project"),
        values: FacetValues::Record(Entity::Project, "m.project_id = ?"),
    },
];

/// A year in the key of each order.
const YEARS: &[(&str, &str)] = &[
    ("number", "m.year * 1000000 + m.seq BETWEEN {year}000000 AND {year}999999"),
    ("date", "m.decided_on BETWEEN '{year}-01-01' AND '{year}-12-31'"),
    (
        "waiting",
        "m.meeting_id IN (SELECT y.id FROM meeting y
                          WHERE y.date BETWEEN '{year}-01-01' AND '{year}-12-31')",
    ),
];

/// What is open is few, and found from the follow-ups; what is done or has none is found on the way
/// along the order.
const FOLLOW_UP_STATES: &[(&str, &str)] = &[
    (
        "open",
        "m.id IN (SELECT f.motion_id FROM follow_up f
                  WHERE f.done_on IS NULL AND f.motion_id IS NOT NULL)",
    ),
    (
        "late",
        "m.id IN (SELECT f.motion_id FROM follow_up f WHERE f.done_on IS NULL
                  AND ifnull(f.due_on, '9999-12-31') < ? AND f.motion_id IS NOT NULL)",
    ),
    (
        "done",
        "EXISTS (SELECT 1 FROM follow_up f WHERE f.motion_id = m.id)
         AND NOT EXISTS (SELECT 1 FROM follow_up f WHERE f.motion_id = m.id AND f.done_on IS NULL)",
    ),
    ("none", "NOT EXISTS (SELECT 1 FROM follow_up f WHERE f.motion_id = m.id)"),
];

/// What waits for a vote has neither a number nor a day. It is few, and found from the meetings whose
/// minutes are not adopted: in those that are, nothing waits any more.
const WAITS: &str = "m.outcome = 'proposed' AND m.meeting_id IN
    (SELECT w.id FROM meeting w WHERE w.status IN ('planned', 'convened', 'open', 'held'))";

/// Resolutions, the latest number first; by date also the motions that did not carry; in an order of their
/// own those that wait for a vote.
pub const RESOLUTIONS: List = List {
    name: "resolutions",
    entity: Entity::Motion,
    from: "motion m",
    joins: "LEFT JOIN meeting g ON g.id = m.meeting_id LEFT JOIN body y ON y.id = m.body_id
            LEFT JOIN site s ON s.id = m.site_id LEFT JOIN project j ON j.id = m.project_id",
    id: "m.id",
    columns: &[
        column("number", "m.number", Shown::Text, 13),
        column("date", "m.decided_on", Shown::Date, 14).drops(2),
        column("text", "coalesce(m.amended_text, m.text)", Shown::Gist, 24)
            .public(concat!(
                "CASE WHEN ",
                motion_is_public!("m"),
                " THEN coalesce(m.amended_text, m.text) END"
            ))
            .grows(),
        column("state", STATE, Shown::Choice(&motion::MOTION_STATE), 12),
        column("outcome", "m.outcome", Shown::Choice(&motion::MOTION_OUTCOME), 0),
        column("became", BECAME, Shown::Choice(&motion::SEQUEL_KIND), 0),
        column("meeting", "g.number", Shown::Text, 0),
        column("body", "y.name", Shown::Text, 0),
        column(
            "mover",
            concat!("(SELECT ", full_name!("p"), " FROM person p WHERE p.id = m.mover_id)"),
            Shown::Text,
            0,
        ),
        column(
            "seconder",
            concat!("(SELECT ", full_name!("p"), " FROM person p WHERE p.id = m.seconder_id)"),
            Shown::Text,
            0,
        ),
        column("majority", "m.majority", Shown::Choice(&motion::MAJORITY), 0),
        column("mode", "m.mode", Shown::Choice(&motion::VOTE_MODE), 0),
        column("votes_for", "m.votes_for", Shown::Whole, 0),
        column("votes_against", "m.votes_against", Shown::Whole, 0),
        column("votes_abstain", "m.votes_abstain", Shown::Whole, 0),
        column("voters", "m.voters", Shown::Whole, 0),
        column("quorum_needed", "m.quorum_needed", Shown::Whole, 0),
        column("kind", "m.kind", Shown::Choice(&motion::MOTION_KIND), 0),
        column("on_motion", "m.on_id", Shown::Text, 0),
        column("in_camera", "ifnull(m.in_camera, 0)", Shown::Whole, 0),
        column("theme", "m.theme", Shown::Text, 0),
        column("site", "s.name", Shown::Text, 0),
        column("project", "j.name", Shown::Text, 0),
        column(
            "follow_ups_open",
            "(SELECT count(*) FROM follow_up f WHERE f.motion_id = m.id AND f.done_on IS NULL)",
            Shown::Whole,
            0,
        ),
        column(
            "follow_ups_done",
            "(SELECT count(*) FROM follow_up f WHERE f.motion_id = m.id AND f.done_on IS NOT NULL)",
            Shown::Whole,
            0,
        ),
    ],
    sorts: &[
        Sort {
            name: "number",
            key: "m.year * 1000000 + m.seq",
            descending: true,
            needs: "m.seq",
            only: "",
        },
        Sort {
            name: "date",
            key: "m.decided_on",
            descending: true,
            needs: "m.decided_on",
            only: "",
        },
        Sort { name: "waiting", key: "m.id", descending: true, needs: "", only: WAITS },
    ],
    views: &[View { name: "all", only: "" }],
    facets: RESOLUTION_FACETS,
};
