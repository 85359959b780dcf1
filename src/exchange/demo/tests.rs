use std::collections::BTreeSet;
use std::sync::LazyLock;

use chrono::Datelike;

use crate::domain::entity::Entity;
use crate::domain::meeting::{MEETING_KIND, MEETING_STATUS};
use crate::domain::motion::{MOTION_OUTCOME, VOTE_MODE};
use crate::domain::seat::{MANDATE_BEGAN, MANDATE_END};
use crate::domain::warning::Warning;
use crate::i18n::agenda::titled;
use crate::i18n::language::Language;
use crate::store::{Record, backup};

use super::*;

/// An ordinary day.
const SUNDAY: &str = "2026-11-22";

/// Days on which a calendar is awkward: an ordinary Sunday, a leap day, New Year's Day, and the day on
/// which directors' terms end.
const DAYS: [&str; 3] = [SUNDAY, "2028-02-29", "2026-01-01"];

/// The demo of an ordinary Sunday, told once: each test has its copy.
fn opened() -> (tempfile::TempDir, Store) {
    static TOLD: LazyLock<Vec<u8>> = LazyLock::new(|| {
        let (folder, store) = opened_on(SUNDAY);
        drop(store);
        std::fs::read(folder.path().join("demo.ccr")).unwrap()
    });
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("demo.ccr");
    std::fs::write(&path, &*TOLD).unwrap();
    let store = Store::open(&path).unwrap();
    (folder, store)
}

fn opened_on(today: &str) -> (tempfile::TempDir, Store) {
    let folder = tempfile::tempdir().unwrap();
    let store = demo(&folder.path().join("demo.ccr"), today.parse().unwrap()).unwrap();
    (folder, store)
}

fn every(store: &Store, entity: Entity) -> Vec<Record> {
    store.all(entity, None, 100_000).unwrap()
}

fn codes(store: &Store, entity: Entity, field: &str) -> BTreeSet<String> {
    let values = every(store, entity).into_iter();
    values.filter_map(|record| record.text(field).map(str::to_owned)).collect()
}

fn all_of(codes: &[&str]) -> BTreeSet<String> {
    codes.iter().map(|code| (*code).to_owned()).collect()
}

#[test]
fn the_demo_can_be_told_on_any_day_and_breaks_no_rule() {
    for today in DAYS {
        let (_folder, store) = if today == SUNDAY { opened() } else { opened_on(today) };
        let found = store.findings(today.parse().unwrap()).unwrap();
        let kinds: BTreeSet<&str> = found.iter().map(|finding| finding.warning.kind()).collect();
        let promised = [
            "follow-up-late",
            "follow-up-due",
            "notice-due",
            "minutes-due",
            "meeting-past",
            "vacancy",
            "long-vacancy",
            "holds-over",
            "term-ends",
            "no-consent",
        ];
        for kind in promised {
            assert!(kinds.contains(kind), "{today}: no {kind} in {kinds:?}");
        }
        let calm = [
            "rule-broken",
            "clock-back",
            "number-gap",
            "few-meetings",
            "few-board-meetings",
            "long-gap",
        ];
        for kind in calm {
            assert!(!kinds.contains(kind), "{today}: {kind} in {found:?}");
        }
        assert_eq!(backup::integrity(&store).unwrap(), [""; 0]);
        two_of_eighteen_seats_are_empty(&store, today);
    }
}

#[test]
fn the_points_that_every_meeting_has_are_called_as_the_program_calls_them() {
    let (_folder, store) = opened();
    let english = |item: &Record| {
        let title = item.text("title").unwrap_or_default().to_owned();
        let told = titled(&title, Language::English).into_owned();
        (title, told)
    };
    for meeting in every(&store, Entity::Meeting) {
        let mut items = store.children(Entity::AgendaItem, "meeting_id", &meeting.id).unwrap();
        items.sort_by_key(|item| item.value("position").as_whole());
        let usual = items.iter().take(2).chain(items.last()).map(english);
        for (french, english) in usual {
            assert_ne!(french, english, "{}", meeting.label());
        }
        // Nothing that is one of the usual points goes by another name.
        let begins = ["Ouverture", "Adoption d", "Suivi", "Rapport", "Prochaine", "Levée"];
        for (french, english) in items.iter().map(english) {
            if begins.iter().any(|begins| french.starts_with(begins)) {
                assert_ne!(french, english, "{}", meeting.label());
            }
        }
    }
}

fn two_of_eighteen_seats_are_empty(store: &Store, today: &str) {
    let home = store.home(today.parse().unwrap()).unwrap();
    assert_eq!(home.seats, Some((16, 18)), "{today}");
    let empty = home.due.iter().filter_map(|finding| match &finding.warning {
        Warning::Vacancy { seat, .. }
        | Warning::LongVacancy { seat, .. }
        | Warning::NeverFilled { seat, .. } => Some(&**seat),
        _ => None,
    });
    let empty: BTreeSet<&str> = empty.collect();
    assert_eq!(empty, BTreeSet::from(["Balconville 2", "Familles de la Place St-Martin 2"]));
    assert_eq!(home.next_body.as_deref(), Some("Comité consultatif de résidants"), "{today}");
}

#[test]
fn everything_that_can_become_of_a_motion_a_meeting_and_a_mandate_is_there() {
    let (_folder, store) = opened();
    assert_eq!(codes(&store, Entity::Motion, "outcome"), all_of(MOTION_OUTCOME.codes));
    assert_eq!(codes(&store, Entity::Motion, "mode"), all_of(VOTE_MODE.codes));
    assert_eq!(codes(&store, Entity::Meeting, "status"), all_of(MEETING_STATUS.codes));
    let kinds: Vec<&str> =
        MEETING_KIND.codes.iter().copied().filter(|kind| *kind != "election").collect();
    assert_eq!(codes(&store, Entity::Meeting, "kind"), all_of(&kinds));
    // No election of the demo was annulled.
    let ended: Vec<&str> =
        MANDATE_END.codes.iter().copied().filter(|code| *code != "annulled").collect();
    assert_eq!(codes(&store, Entity::Mandate, "end_reason"), all_of(&ended));
    let began: Vec<&str> =
        MANDATE_BEGAN.codes.iter().copied().filter(|code| *code != "appointed").collect();
    assert_eq!(codes(&store, Entity::Mandate, "began"), all_of(&began));
    let nobody_voted = every(&store, Entity::Motion).into_iter().find(|motion| {
        ["votes_for", "votes_against"].iter().all(|f| motion.value(f).as_whole() == Some(0))
    });
    assert_eq!(nobody_voted.unwrap().text("outcome"), Some("defeated"), "0–0 carries nothing");
}

#[test]
fn nobody_in_the_demo_can_be_called_or_written_to() {
    let (_folder, store) = opened();
    let people = every(&store, Entity::Person);
    assert!(people.len() >= 45, "{}", people.len());
    for person in people {
        let phone = person.text("phone").unwrap();
        assert!(phone.starts_with("450 555-01") && phone.len() == 12, "{phone}");
        if let Some(mail) = person.text("email") {
            assert!(mail.ends_with("@example.org"), "{mail}");
        }
    }
}

#[test]
fn the_same_day_gives_the_same_file() {
    let folder = tempfile::tempdir().unwrap();
    let [one, two] = ["one.ccr", "two.ccr"].map(|name| folder.path().join(name));
    std::fs::write(&one, std::fs::read(opened().0.path().join("demo.ccr")).unwrap()).unwrap();
    drop(demo(&two, "2026-11-22".parse().unwrap()).unwrap());
    assert!(std::fs::read(one).unwrap() == std::fs::read(two).unwrap());
}

#[test]
fn the_demo_never_takes_the_place_of_a_file_and_its_acts_are_not_ours_to_undo() {
    let (folder, mut store) = opened();
    let again = demo(&folder.path().join("demo.ccr"), "2026-11-22".parse().unwrap());
    assert!(matches!(again, Err(Error::Exists(_))));
    let stamp = Stamp { at: "2026-11-22T09:00:00".parse().unwrap(), actor: "moi".to_owned() };
    assert!(store.undo_own(&stamp).is_err(), "one who opens the demo has done nothing yet");
}

#[test]
fn a_line_that_is_refused_is_named() {
    let today = "2026-11-22".parse().unwrap();
    let read = |text: &str| lines::read("x.jsonl", text, today).unwrap_err().to_string();
    assert!(read("# title\n\n{\"do\":1}").starts_with("fixtures/demo/x.jsonl:3: the first line"));
    assert!(read("{\"when\":\"@-1\"}").contains("x.jsonl:1: @-1 is no moment"));
    assert!(read("{").contains("x.jsonl:1: "));
}

#[test]
fn the_placottoirs_add_up_to_what_was_published_and_a_phase_2_goes_on() {
    let (_folder, store) = opened();
    let today = "2026-11-22".parse().unwrap();
    let projects = every(&store, Entity::Project);
    let sheets = projects.iter().map(|found| store.project(&found.id, today).unwrap().unwrap());
    let sheets: Vec<_> = sheets.collect();
    let (first, second) = (&sheets[0], &sheets[1]);
    assert_eq!((first.money.received, first.money.paid), (840_000, 840_000), "8 400 $");
    assert!(first.minutes > 2_000 * 60, "over 2,000 hours");
    assert_eq!(first.furnishings.len(), 5);
    let islets: BTreeSet<_> = first.furnishings.iter().map(|found| found.text("islet")).collect();
    assert_eq!(islets.len(), 5, "one an islet");
    // June to 28 August of one year, about thirty people on a day of work.
    let year = first.project.date("starts_on").unwrap().year();
    let days = ["starts_on", "ends_on"].map(|name| first.project.text(name).unwrap());
    assert_eq!(days, [format!("{year}-06-01"), format!("{year}-08-28")]);
    assert!(first.work_days.iter().all(|day| (25..=32).contains(&day.heads)));
    assert_eq!(first.project.text("status"), Some("closed"));
    assert_eq!(second.previous.as_ref().map(|found| &found.id), Some(&first.project.id));
    assert_eq!(second.project.text("earlier_lessons"), first.project.text("lessons"));
}
