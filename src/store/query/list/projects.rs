//! The lists of projects and of what belongs to them.

use super::registers::full_name;
use super::{Column, List, Shown, Sort, View, column};
use crate::domain::entity::Entity;
use crate::domain::field::Kind;
use crate::domain::project;

/// The sum of a column of the rows of a project; zero where there are no such rows.
macro_rules! sum_of {
    ($what:literal, $from:literal) => {
        concat!("(SELECT ifnull(sum(", $what, "), 0) FROM ", $from, " WHERE x.project_id = j.id)")
    };
}

/// The sum of a column of a project's sources that are money, or that are given in kind. Both at once
/// would be money that nobody has.
macro_rules! sources {
    ($what:literal, $which:literal) => {
        concat!(
            "(SELECT ifnull(sum(",
            $what,
            "), 0) FROM funding x WHERE x.project_id = j.id AND x.kind ",
            $which,
            " 'in-kind')"
        )
    };
}

/// What was paid on the lines of a project.
const PAID: &str =
    "(SELECT ifnull(sum(v.amount), 0) FROM voucher v JOIN budget_line x ON x.id = v.line_id
                     WHERE x.project_id = j.id)";

const fn money(name: &'static str, sql: &'static str, width: u16) -> Column {
    column(name, sql, Shown::Amount(Kind::Money), width)
}

/// Projects, those that run first, the latest before the others.
pub const PROJECTS: List = List {
    name: "projects",
    entity: Entity::Project,
    from: "project j",
    joins: "LEFT JOIN site s ON s.id = j.site_id LEFT JOIN body y ON y.id = j.body_id
            LEFT JOIN person p ON p.id = j.steward_id
            LEFT JOIN project o ON o.id = j.previous_id",
    id: "j.id",
    columns: &[
        column("project", "j.name", Shown::Text, 24).grows(),
        column(
            "phase",
            "(SELECT h.phase FROM project_phase h WHERE h.project_id = j.id
              ORDER BY h.from_on DESC, h.id DESC LIMIT 1)",
            Shown::Choice(&project::PROJECT_PHASE),
            14,
        )
        .drops(1),
        column("status", "j.status", Shown::Choice(&project::PROJECT_STATUS), 10).drops(3),
        column("site", "s.name", Shown::Text, 0),
        column("islet", "j.islet", Shown::Text, 0),
        column("body", "y.name", Shown::Text, 0),
        column("steward", full_name!("p"), Shown::Text, 0),
        column("scope", "j.scope", Shown::Choice(&project::PROJECT_SCOPE), 0),
        column("follows", "o.name", Shown::Text, 0),
        column("starts_on", "j.starts_on", Shown::Date, 0),
        column("ends_on", "j.ends_on", Shown::Date, 14).drops(4),
        column("closed_on", "j.closed_on", Shown::Date, 0),
        column(
            "tasks_open",
            "(SELECT count(*) FROM task x WHERE x.project_id = j.id AND x.done_on IS NULL)",
            Shown::Whole,
            0,
        ),
        money("planned", sum_of!("x.planned", "budget_line x"), 0),
        money("committed", sum_of!("x.committed", "budget_line x"), 0),
        money("paid", PAID, 0),
        money("promised", sources!("x.promised", "<>"), 0),
        money("received", sources!("x.received", "<>"), 0),
        money("in_kind_promised", sources!("x.promised", "="), 0),
        money("in_kind_received", sources!("x.received", "="), 0),
        column(
            "hours",
            sum_of!("x.minutes * ifnull(x.heads, 1)", "hours x"),
            Shown::Amount(Kind::Minutes),
            12,
        )
        .drops(2),
    ],
    sorts: &[
        Sort {
            name: "running",
            key: "iif(j.status = 'open', '1', '0') || ifnull(j.starts_on, '')",
            descending: true,
            needs: "",
            only: "",
        },
        Sort { name: "name", key: "natural(j.name)", descending: false, needs: "", only: "" },
    ],
    views: &[
        View { name: "all", only: "" },
        View { name: "running", only: "j.status = 'open'" },
        View { name: "closed", only: "j.status <> 'open'" },
    ],
    facets: &[],
};

/// Tasks, the next first.
pub const TASKS: List = List {
    name: "tasks",
    entity: Entity::Task,
    from: "task k",
    joins: "LEFT JOIN project j ON j.id = k.project_id LEFT JOIN person p ON p.id = k.person_id
            LEFT JOIN task o ON o.id = k.after_id",
    id: "k.id",
    columns: &[
        column("task", "k.title", Shown::Text, 24).grows(),
        column("in_charge", full_name!("p"), Shown::Text, 18).drops(2),
        column("starts_on", "k.starts_on", Shown::Date, 0),
        column("due_on", "k.due_on", Shown::Date, 14),
        column("done_on", "k.done_on", Shown::Date, 14).drops(1),
        column("after", "o.title", Shown::Text, 20).drops(3),
        column("project", "j.name", Shown::Text, 0),
        column("note", "k.note", Shown::Text, 0),
    ],
    sorts: &[
        Sort {
            name: "due",
            key: "ifnull(k.due_on, '9999-12-31')",
            descending: false,
            needs: "",
            only: "",
        },
        Sort { name: "newest", key: "k.id", descending: true, needs: "", only: "" },
    ],
    views: &[
        View { name: "open", only: "k.done_on IS NULL" },
        View { name: "done", only: "k.done_on IS NOT NULL" },
        View { name: "all", only: "" },
    ],
    facets: &[],
};

/// Hours of volunteers, the latest first.
pub const HOURS: List = List {
    name: "hours",
    entity: Entity::Hours,
    from: "hours h",
    joins: "LEFT JOIN project j ON j.id = h.project_id LEFT JOIN person p ON p.id = h.person_id
            LEFT JOIN work_day w ON w.id = h.work_day_id LEFT JOIN task k ON k.id = h.task_id",
    id: "h.id",
    columns: &[
        column("worked_on", "h.worked_on", Shown::Date, 14),
        column("volunteer", full_name!("p"), Shown::Text, 22).grows(),
        column("heads", "h.heads", Shown::Whole, 9).drops(2),
        column("each", "h.minutes", Shown::Amount(Kind::Minutes), 10).drops(3),
        column("hours", "h.minutes * ifnull(h.heads, 1)", Shown::Amount(Kind::Minutes), 12),
        column("work_day", "w.title", Shown::Text, 18).drops(4),
        column("task", "k.title", Shown::Text, 18).drops(5),
        column("project", "j.name", Shown::Text, 0),
        column("note", "h.note", Shown::Text, 0),
    ],
    sorts: &[
        Sort { name: "worked", key: "h.worked_on", descending: true, needs: "", only: "" },
        Sort { name: "first-worked", key: "h.worked_on", descending: false, needs: "", only: "" },
    ],
    views: &[View { name: "all", only: "" }],
    facets: &[],
};

/// Applications to grant programmes, the next deadline first.
pub const APPLICATIONS: List = List {
    name: "applications",
    entity: Entity::Application,
    from: "application l",
    joins: "LEFT JOIN project j ON j.id = l.project_id
            LEFT JOIN organisation o ON o.id = l.organisation_id",
    id: "l.id",
    columns: &[
        column("programme", "l.programme", Shown::Text, 24).grows(),
        column("deadline_on", "l.deadline_on", Shown::Date, 14),
        column("state", "l.state", Shown::Choice(&project::APPLICATION_STATE), 14).drops(1),
        money("asked", "l.asked", 12).drops(3),
        money("granted", "l.granted", 12).drops(4),
        column("organisation", "o.name", Shown::Text, 0),
        column("project", "j.name", Shown::Text, 0),
        money("ceiling", "l.ceiling", 0),
        column("submitted_on", "l.submitted_on", Shown::Date, 0),
        column("answered_on", "l.answered_on", Shown::Date, 0),
        column("report_due_on", "l.report_due_on", Shown::Date, 14).drops(2),
        column("reported_on", "l.reported_on", Shown::Date, 0),
        column("note", "l.note", Shown::Text, 0),
    ],
    sorts: &[
        Sort {
            name: "deadline",
            key: "ifnull(l.deadline_on, '9999-12-31')",
            descending: false,
            needs: "",
            only: "",
        },
        Sort { name: "newest", key: "l.id", descending: true, needs: "", only: "" },
    ],
    views: &[
        View { name: "all", only: "" },
        View { name: "running", only: "l.state IN ('to-study', 'preparing', 'submitted')" },
        View { name: "to-report", only: "l.state = 'granted' AND l.reported_on IS NULL" },
    ],
    facets: &[],
};

/// The day on which a furnishing is next cared for; those that need nothing come last.
const UPKEEP_ORDER: &str = "ifnull((SELECT min(u.due_on) FROM upkeep u
    WHERE u.furnishing_id = f.id AND u.done_on IS NULL), '9999-12-31')";

/// Furnishings and plantings, by name.
pub const FURNISHINGS: List = List {
    name: "furnishings",
    entity: Entity::Furnishing,
    from: "furnishing f",
    joins: "LEFT JOIN project j ON j.id = f.project_id
            LEFT JOIN person p ON p.id = f.steward_id",
    id: "f.id",
    columns: &[
        column("furnishing", "f.name", Shown::Text, 24).grows(),
        column("furnishing_kind", "f.kind", Shown::Choice(&project::FURNISHING_KIND), 16).drops(3),
        column("islet", "f.islet", Shown::Text, 14).drops(2),
        column("condition", "f.condition", Shown::Choice(&project::FURNISHING_CONDITION), 10),
        column(
            "upkeep_due_on",
            "(SELECT min(u.due_on) FROM upkeep u
              WHERE u.furnishing_id = f.id AND u.done_on IS NULL)",
            Shown::Date,
            14,
        )
        .drops(1),
        column("made_on", "f.made_on", Shown::Date, 0),
        column("steward", full_name!("p"), Shown::Text, 0),
        column("project", "j.name", Shown::Text, 0),
        column("note", "f.note", Shown::Text, 0),
    ],
    sorts: &[
        Sort { name: "name", key: "natural(f.name)", descending: false, needs: "", only: "" },
        Sort { name: "upkeep", key: UPKEEP_ORDER, descending: false, needs: "", only: "" },
        Sort { name: "newest", key: "f.id", descending: true, needs: "", only: "" },
    ],
    views: &[
        View { name: "all", only: "" },
        View { name: "to-mend", only: "f.condition IN ('worn', 'broken')" },
    ],
    facets: &[],
};

/// Organisations, by name.
pub const ORGANISATIONS: List = List {
    name: "organisations",
    entity: Entity::Organisation,
    from: "organisation o",
    joins: "LEFT JOIN person p ON p.id = o.contact_id",
    id: "o.id",
    columns: &[
        column("name", "o.name", Shown::Text, 24).grows(),
        column("organisation_kind", "o.kind", Shown::Choice(&project::ORGANISATION_KIND), 16)
            .drops(2),
        column("contact", concat!("coalesce(", full_name!("p"), ", o.contact)"), Shown::Text, 20)
            .drops(1),
        column("phone", "coalesce(o.phone, p.phone)", Shown::Text, 13),
        column("email", "coalesce(o.email, p.email)", Shown::Text, 0),
        column("address", "o.address", Shown::Text, 0),
        column("note", "o.note", Shown::Text, 0),
    ],
    sorts: &[
        Sort { name: "name", key: "natural(o.name)", descending: false, needs: "", only: "" },
        Sort { name: "newest", key: "o.id", descending: true, needs: "", only: "" },
    ],
    views: &[View { name: "all", only: "" }],
    facets: &[],
};
