//! What the pages say of the JSON of one project.

use ccr::domain::entity::Entity;

use super::keys::{Key, check_with};
use super::program::{Register, with_ids};
use super::told::Told;

/// The commands of projects, in the order in which their examples are run.
pub const TOLD: &[Told] = &[
    Told {
        kind: "close-project",
        does: "Closes a project with its post mortem. Refused without its four texts, and where what was received, ordered and paid is not the same without `gap_reason`. From then on its money and its hours stay; taken back, the project runs on.",
        fields: &[
            ("project", true, "the project"),
            ("closed_on", true, "the day"),
            ("hoped", false, "what was hoped; left out, as it is written already"),
            ("happened", false, "what happened"),
            ("lessons", false, "what was learnt"),
            ("next_steps", false, "what comes next"),
            ("gap_reason", false, "why received, ordered and paid differ"),
        ],
        example: r#"{"do":"close-project","project":"01990000-0000-7000-8000-000000000310","closed_on":"2026-11-20","hoped":"Des lieux pour se parler.","happened":"Moins de flânage.","lessons":"Commander le bois plus tôt.","next_steps":"Deux autres îlots."}"#,
    },
    Told {
        kind: "abandon-project",
        does: "Gives a project up, with the reason. Refused as a closing is where what was received, ordered and paid is not the same without `gap_reason`.",
        fields: &[
            ("project", true, "the project"),
            ("closed_on", true, "the day"),
            ("reason", true, "why"),
            ("gap_reason", false, "why received, ordered and paid differ"),
        ],
        example: r#"{"do":"abandon-project","project":"01990000-0000-7000-8000-000000000311","closed_on":"2026-11-20","reason":"Pas d’autorisation."}"#,
    },
    Told {
        kind: "follow-project",
        does: "Begins a project that follows another one, at its place, with people, tasks, indicators and lessons of it. Tasks come without their days, indicators without their measures.",
        fields: &[
            ("id", false, "the new project"),
            ("project", true, "the project before"),
            ("name", true, "what the new one is called"),
            ("purpose", false, "what it is for; else what the other one says comes next"),
            ("starts_on", false, "the day on which it begins; else that of the act"),
            (
                "participants",
                false,
                "which participants go on, as a list; else all who take part still",
            ),
            ("tasks", false, "which tasks, as a list; else all that are not done"),
            ("indicators", false, "which indicators, as a list; else all"),
            ("lessons", false, "what was learnt; else the lessons of the other one"),
        ],
        example: r#"{"do":"follow-project","project":"01990000-0000-7000-8000-000000000310","name":"Placottoirs, phase 2","participants":[],"starts_on":"2027-05-01"}"#,
    },
];

/// What they are about.
pub const BEFORE: &str = r#"{"do":"save","what":"project","id":"01990000-0000-7000-8000-000000000310","set":{"name":"Placottoirs","scope":"local"}}
{"do":"save","what":"project","id":"01990000-0000-7000-8000-000000000311","set":{"name":"Potager","scope":"local"}}"#;

/// A project with one of each of its parts.
const PARTS: &str = r#"{"do":"save","what":"project","id":"01990000-0000-7000-8000-000000000301","set":{"name":"Placottoirs","scope":"local"}}
{"do":"save","what":"project","set":{"name":"Phase 2","scope":"local","previous_id":"01990000-0000-7000-8000-000000000301"}}
{"do":"save","what":"project-phase","set":{"project_id":"01990000-0000-7000-8000-000000000301","phase":"idea","from_on":"2026-06-01"}}
{"do":"save","what":"participant","set":{"project_id":"01990000-0000-7000-8000-000000000301","person_id":"<luc>","role":"resident"}}
{"do":"save","what":"authorisation","set":{"project_id":"01990000-0000-7000-8000-000000000301","kind":"owner","state":"asked"}}
{"do":"save","what":"task","set":{"project_id":"01990000-0000-7000-8000-000000000301","title":"Peindre"}}
{"do":"save","what":"work-day","set":{"project_id":"01990000-0000-7000-8000-000000000301","title":"Samedi","held_on":"2026-07-04"}}
{"do":"save","what":"hours","set":{"project_id":"01990000-0000-7000-8000-000000000301","worked_on":"2026-07-04","heads":3,"minutes":90}}
{"do":"save","what":"budget-line","id":"01990000-0000-7000-8000-000000000302","set":{"project_id":"01990000-0000-7000-8000-000000000301","title":"Bois","planned":840000}}
{"do":"save","what":"voucher","set":{"line_id":"01990000-0000-7000-8000-000000000302","paid_on":"2026-07-02","amount":12345}}
{"do":"save","what":"quote","set":{"line_id":"01990000-0000-7000-8000-000000000302","supplier":"Scierie","amount":840000}}
{"do":"save","what":"funding","set":{"project_id":"01990000-0000-7000-8000-000000000301","kind":"grant","name":"ID²EM","promised":840000}}
{"do":"save","what":"application","set":{"project_id":"01990000-0000-7000-8000-000000000301","programme":"ID²EM","state":"submitted"}}
{"do":"save","what":"furnishing","id":"01990000-0000-7000-8000-000000000303","set":{"project_id":"01990000-0000-7000-8000-000000000301","name":"Banc","kind":"bench"}}
{"do":"save","what":"upkeep","set":{"furnishing_id":"01990000-0000-7000-8000-000000000303","title":"Vernir"}}
{"do":"save","what":"indicator","id":"01990000-0000-7000-8000-000000000304","set":{"project_id":"01990000-0000-7000-8000-000000000301","name":"Plaintes"}}
{"do":"save","what":"measure","set":{"indicator_id":"01990000-0000-7000-8000-000000000304","moment":"before","measured_on":"2026-05-30","value":425}}
{"do":"save","what":"follow-up","set":{"what":"Vis","project_id":"01990000-0000-7000-8000-000000000301"}}"#;

/// As [`super::keys::KEYS`].
pub const PROJECT_KEYS: &[(&str, &str, &[Key])] = &[(
    "projects show",
    "`--json`: one object: the project's fields as `docs/SCHEMA.md` names them; beside each `…_id` the same without `_id` is what the record is called. Money is in cents, lengths of time in minutes, marks in hundredths. And:",
    &[
        ("id", "identifiant", "id"),
        ("money.promised", "promis en argent", "promised in money"),
        ("money.received", "reçu en argent", "received in money"),
        ("money.in_kind_promised", "promis en nature", "promised in kind"),
        ("money.in_kind_received", "reçu en nature", "received in kind"),
        ("money.planned", "prévu aux postes", "planned on the lines"),
        ("money.committed", "engagé", "committed"),
        ("money.paid", "payé, selon les pièces", "paid, by the vouchers"),
        ("money.left", "reçu en argent, moins payé", "received in money, less what was paid"),
        ("money.owed", "commandé et pas payé", "ordered and not paid"),
        ("hours.months[].month", "un mois où il y a eu des heures", "a month with hours"),
        ("hours.months[].minutes", "les minutes de ce mois", "the minutes of that month"),
        (
            "hours.people[].person_id",
            "une personne; null sans nom",
            "a person; null without a name",
        ),
        ("hours.people[].person", "son nom", "the person’s name"),
        ("hours.people[].minutes", "ses minutes", "the person’s minutes"),
        ("hours.tasks[].task_id", "une tâche; null sans tâche", "a task; null for none"),
        ("hours.tasks[].task", "son titre", "its title"),
        ("hours.tasks[].minutes", "les minutes de cette tâche", "the minutes of that task"),
        (
            "hours.worth",
            "la valeur des heures, si le comité a fixé celle d’une heure",
            "what the hours are worth, where the committee says what one is",
        ),
        ("minutes", "les heures de tous les bénévoles", "the hours of all volunteers"),
        ("tasks.all", "les tâches", "the tasks"),
        ("tasks.done", "celles qui sont faites", "those that are done"),
        ("tasks.late", "celles qui sont en retard", "those that are late"),
        ("phases[]", "les champs de `project_phase`", "the fields of `project_phase`"),
        ("participants[]", "les champs de `participant`", "the fields of `participant`"),
        ("authorisations[]", "les champs de `authorisation`", "the fields of `authorisation`"),
        (
            "next_tasks[]",
            "les prochaines tâches à faire : les champs de `task`",
            "the next open tasks: the fields of `task`",
        ),
        (
            "work_days[]",
            "les champs de `work_day`, avec les minutes données et le nombre de personnes venues",
            "the fields of `work_day`, with the minutes that were given and how many came",
        ),
        (
            "lines[]",
            "les champs de `budget_line`, avec ce qui est payé, les pièces et les soumissions",
            "the fields of `budget_line`, with what was paid, its vouchers and its quotes",
        ),
        ("funding[]", "les champs de `funding`", "the fields of `funding`"),
        ("applications[]", "les champs de `application`", "the fields of `application`"),
        (
            "furnishings[]",
            "les champs de `furnishing`, avec leur entretien",
            "the fields of `furnishing`, with their upkeep",
        ),
        (
            "indicators[]",
            "les champs de `indicator`, avec leurs mesures",
            "the fields of `indicator`, with their measures",
        ),
        ("photos[]", "les champs de `photo`", "the fields of `photo`"),
        ("followed_by[]", "les projets qui suivent", "the projects that follow"),
        ("resolutions[]", "les champs de `motion`", "the fields of `motion`"),
        ("meetings[]", "les champs de `meeting`", "the fields of `meeting`"),
        ("follow_ups[]", "les champs de `follow_up`", "the fields of `follow_up`"),
    ],
)];

#[test]
fn the_keys_of_one_project_are_told() {
    let register = Register::filled();
    register.feed(&with_ids(PARTS)).with_code(0);
    let shown = register.line("projets montrer Placottoirs --json").with_code(0).json();
    assert_eq!(shown["minutes"], 270, "three people, an hour and a half each");
    assert_eq!(shown["lines"][0]["vouchers"][0]["amount"], 12_345);
    let names = Entity::Project.fields().iter().map(|field| field.name);
    let linked = names.clone().filter_map(|name| name.strip_suffix("_id"));
    // What this project has none of.
    let none = ["photos[]", "resolutions[]", "meetings[]"];
    let fields: Vec<&str> = names.chain(linked).chain(none).collect();
    check_with(PROJECT_KEYS, "projects show", &[shown], &fields);
    let told = register.line("projets montrer Placottoirs").with_code(0).out;
    let told = told.replace('\u{a0}', " ");
    let line = "Poste budgétaire : Bois · prévu : 8 400 $ · payé : 123,45 $";
    assert!(told.contains(line), "{told}");
}
