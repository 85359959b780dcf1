//! A project along its months: bars, work days, today, by month and by task, on every terminal.

use crate::support::{English, French, HOME, Register, Robot, SMALL, robot};

/// A project with tasks behind, on and before today, on its timeline.
fn begun(size: crate::support::Size) -> Robot {
    let mut me = robot(HOME, French, Register::Empty, "8nPlacottoirs<ctrl-s><enter>");
    let mut add = |part: &str, typed: &str| {
        me.keys(&format!("n{part}<enter>{typed}<ctrl-s>"));
    };
    add("tâche", "Poncer<tab><tab>2 nov 2026<tab>14 nov 2026");
    add("tâche", "Peindre<tab><tab>1 dec 2026<tab>31 dec 2026");
    add("tâche", "Plans<tab><tab>1 oct 2026<tab>31 oct 2026<tab>30 oct 2026");
    add("tâche", "Merci");
    add("corvée", "Samedi<tab>5 dec 2026");
    add("phase", "<tab>1 nov 2026");
    if size == HOME {
        me.keys("t");
        return me;
    }
    let path = me.path.clone();
    robot(size, French, Register::At(&path), "8<enter>t")
}

#[test]
fn tasks_and_work_days_lie_along_the_months() {
    let mut me = begun(HOME);
    me.shows(&["Placottoirs · échéancier", "Idée", "Corvées", "✓ Plans", "! Poncer", "· Peindre"]);
    me.shows(&["sans date", "█ fait  ░ à faire  ! en retard  * corvée  │ aujourd’hui"]);
    insta::assert_snapshot!(me.screen());
    // A month on, the plans of October lie behind the edge.
    me.keys("<right><right>");
    let screen = me.screen();
    let plans = screen.lines().find(|line| line.contains("Plans")).unwrap();
    assert!(!plans.contains('█'), "{plans}");
    // Back to today, and a task is ticked off where it stands.
    me.keys("t<home><down><down><down>").shows(&["▶ ! Poncer"]).keys("d").shows(&["▶ ✓ Poncer"]);
    me.keys("<enter>").shows(&["Modifier la tâche", "Poncer"]).keys("<esc>");
    me.until("▶ · Peindre", "<down>").shows(&["échéancier", "d fait"]);
    // Of the work days the next one is opened, and none is ticked off; a phase neither.
    me.until("▶ * Corvées", "<up>").shows(&["Entrée ouvrir"]).hides(&["d fait"]);
    me.keys("<enter>").shows(&["Samedi", "QUI EST VENU"]).keys("<esc>").shows(&["échéancier"]);
    me.keys("<up>").shows(&["▶ · Idée"]).hides(&["d fait"]);
    me.keys("<esc>").shows(&["En cours"]);
}

#[test]
fn the_timeline_fits_the_smallest_terminal() {
    let mut me = begun(SMALL);
    me.shows(&["échéancier", "Poncer", "Peindre", "Corvées"]);
    insta::assert_snapshot!(me.screen());
}

#[test]
fn what_a_task_comes_after_is_told_while_it_is_selected() {
    let mut me = begun(HOME);
    me.keys("<esc>ntâche<enter>Huiler<tab*5>Peindre<enter><ctrl-s>t<end>");
    me.until("▶ · Huiler", "<up>").shows(&["Après : Peindre"]);
    me.until("▶ · Peindre", "<up>").hides(&["Après : Peindre"]);
    // In the list it has a column.
    let path = me.path.clone();
    let mut me = robot((150, 24), French, Register::At(&path), "8<enter>");
    me.until("▶ 5 tâches", "<down>").keys("<enter>").shows(&["Après", "Huiler"]);
}

#[test]
fn thousands_of_tasks_are_gone_through_and_only_those_seen_are_read() {
    let me = robot(HOME, English, Register::Empty, "8nBancs<ctrl-s>");
    let path = me.path.clone();
    let mut conn = rusqlite::Connection::open(&path).unwrap();
    let act = conn.transaction().unwrap();
    let project: String = act.query_row("SELECT id FROM project", [], |row| row.get(0)).unwrap();
    for number in 0..3_000 {
        let id = format!("01990000-0000-7000-8000-{number:012}");
        act.execute(
            "INSERT INTO task (id, project_id, title, due_on) VALUES (?1, ?2, ?3, '2026-12-01')",
            [id, project.clone(), format!("Task {number:04}")],
        )
        .unwrap();
    }
    act.commit().unwrap();
    let mut me = robot(HOME, English, Register::At(&path), "8<enter>t");
    me.shows(&["Task 0000"]);
    me.keys("<end>").shows(&["▶ · Task 2999"]).hides(&["Task 0000"]);
    me.keys("<pgup><up>").hides(&["Task 2999"]);
    me.keys("<home>").shows(&["▶ · Task 0000"]);
    for place in 1..40 {
        me.keys("<down>").shows(&[&format!("▶ · Task {place:04}")]);
    }
}

#[test]
fn a_high_terminal_shows_all_tasks_from_the_first_frame_on_and_what_has_ended_is_not_late() {
    let me = robot(HOME, English, Register::Empty, "8nBancs<ctrl-s>");
    let path = me.path.clone();
    let conn = rusqlite::Connection::open(&path).unwrap();
    for number in 0..60 {
        let id = format!("01990000-0000-7000-8000-{number:012}");
        conn.execute(
            "INSERT INTO task (id, project_id, title, due_on)
             SELECT ?1, id, ?2, '2026-11-02' FROM project",
            [id, format!("Task {number:04}")],
        )
        .unwrap();
    }
    // 60 lines less those of the header, the title, the months, the legend and the footer.
    let mut me = robot((80, 60), English, Register::At(&path), "8<enter>t");
    me.shows(&["! Task 0000", "! Task 0040"]).hides(&["Work days"]);
    conn.execute("UPDATE project SET status = 'closed', closed_on = '2026-11-20'", []).unwrap();
    let mut me = robot((80, 60), English, Register::At(&path), "8<enter>t");
    me.shows(&["· Task 0000"]).hides(&["! Task"]);
    me.keys("d").shows(&["This project has ended"]);
}
