//! Whatever is written of money and hours, every view and export tells the same sums, to the cent and the
//! minute: the page, its shares, home, the lists, their CSV, the JSON of the whole register.

use ccr::domain::id::Id;
use ccr::exchange::export::{csv, json as whole_json};
use ccr::i18n::amounts;
use ccr::i18n::language::Language;
use ccr::i18n::words::Words;
use ccr::store::query::list::{From, HOURS, List, PROJECTS, Request};
use proptest::prelude::*;
use serde_json::{Value as Json, json};

use crate::support::*;

/// What is written: sources (in kind, promised, received), lines (planned, committed, bills), hours
/// (person or heads, minutes, task).
type Written = (Vec<(bool, i64, i64)>, Vec<(i64, i64, Vec<i64>)>, Vec<(u32, i64, bool)>);

fn written() -> impl Strategy<Value = Written> {
    let cents = || 0..=1_000_000_000_i64;
    (
        prop::collection::vec((any::<bool>(), cents(), cents()), 0..6),
        prop::collection::vec((cents(), cents(), prop::collection::vec(cents(), 0..4)), 0..5),
        prop::collection::vec((0..40_u32, 1..5_000_i64, any::<bool>()), 1..12),
    )
}

fn acts((sources, lines, hours): &Written) -> Vec<Json> {
    let part = |what: &str, name: String, mut set: Json| {
        set["project_id"] = json!(id("place"));
        new(what, &name, set)
    };
    let mut acts = vec![
        new("project", "place", json!({"name": "Place", "scope": "local"})),
        part("task", "task".into(), json!({"title": "Poncer"})),
    ];
    for (place, (in_kind, promised, received)) in sources.iter().enumerate() {
        let kind = if *in_kind { "in-kind" } else { "grant" };
        let set = json!({"kind": kind, "name": "S", "promised": promised, "received": received});
        acts.push(part("funding", format!("s{place}"), set));
    }
    for (place, (planned, committed, bills)) in lines.iter().enumerate() {
        let set = json!({"title": "L", "planned": planned, "committed": committed});
        acts.push(part("budget-line", format!("l{place}"), set));
        for (bill, amount) in bills.iter().enumerate() {
            let line = id(&format!("l{place}"));
            let set = json!({"line_id": line, "paid_on": "2026-07-01", "amount": amount});
            acts.push(new("voucher", &format!("v{place}-{bill}"), set));
        }
    }
    for (place, (heads, minutes, on_task)) in hours.iter().enumerate() {
        let month = place % 9 + 1;
        let mut set = json!({"worked_on": format!("2026-{month:02}-15"), "minutes": minutes});
        // Nobody in number is a person by name.
        match heads {
            0 => set["person_id"] = json!(id(&format!("p{}", place % 9 + 1))),
            heads => set["heads"] = json!(heads),
        }
        if *on_task {
            set["task_id"] = json!(id("task"));
        }
        acts.push(part("hours", format!("h{place}"), set));
    }
    acts
}

/// The sum of a column over the rows of a list, as it is kept and as its CSV tells it.
fn listed(register: &Register, list: &'static List, column: &str) -> (i128, i128) {
    let view = list.view("all").unwrap();
    let request = Request { all_columns: true, view, ..Request::of(list) };
    let place = list.columns.iter().position(|found| found.name == column).unwrap();
    let rows = register.store.window(&request, &From::Start, 1_000).unwrap();
    let kept = rows.iter().filter_map(|row| row.cells[place].as_whole()).map(i128::from).sum();
    let mut out = Vec::new();
    csv(&register.store, &request, &Words::new(Language::French), &mut out).unwrap();
    let text = String::from_utf8(out).unwrap();
    let ccr::store::query::list::Shown::Amount(kind) = list.columns[place].shown else {
        panic!("{column} is no amount");
    };
    let told = text.lines().skip(1).filter_map(|line| {
        let cell = line.split(';').nth(place)?.trim_matches('"');
        Some(cell).filter(|cell| !cell.is_empty())
    });
    // What a French spreadsheet holds is typed back into the program.
    let told = told.map(|cell| i128::from(amounts::parse(kind, cell).unwrap())).sum();
    (kept, told)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, failure_persistence: None, ..Default::default() })]

    #[test]
    fn every_view_and_export_tells_the_same_sums(all in written()) {
        let mut register = Register::committee();
        register.run(batch(acts(&all)));
        let (sources, lines, hours) = &all;
        let sum = |numbers: Vec<i64>| numbers.into_iter().map(i128::from).sum::<i128>();
        let in_money: Vec<_> = sources.iter().filter(|(in_kind, ..)| !in_kind).collect();
        let received = sum(in_money.iter().map(|(.., received)| *received).collect());
        let planned = sum(lines.iter().map(|(planned, ..)| *planned).collect());
        let committed = sum(lines.iter().map(|(_, committed, _)| *committed).collect());
        let paid = sum(lines.iter().flat_map(|(.., bills)| bills.clone()).collect());
        let worked = sum(hours.iter().map(|(heads, m, _)| i64::from((*heads).max(1)) * m).collect());

        let today = "2026-11-22".parse().unwrap();
        let sheet = register.store.project(&Id::new(id("place")), today).unwrap().unwrap();
        prop_assert_eq!(i128::from(sheet.money.received), received);
        prop_assert_eq!(i128::from(sheet.money.planned), planned);
        prop_assert_eq!(i128::from(sheet.money.committed), committed);
        prop_assert_eq!(i128::from(sheet.money.paid), paid);
        prop_assert_eq!(sum(sheet.lines.iter().map(|line| line.money.paid).collect()), paid);
        prop_assert_eq!(i128::from(sheet.minutes), worked);
        let shares = &sheet.shares;
        prop_assert_eq!(sum(shares.people.iter().map(|share| share.minutes).collect()), worked);
        prop_assert_eq!(sum(shares.tasks.iter().map(|share| share.minutes).collect()), worked);
        prop_assert_eq!(sum(shares.months.iter().map(|month| month.minutes).collect()), worked);

        // What is given in kind is no money, wherever the sums are told.
        let of = |in_kind: bool, amount: fn((bool, i64, i64)) -> i64| {
            sum(sources.iter().filter(|source| source.0 == in_kind).map(|s| amount(*s)).collect())
        };
        let home = register.store.home(today).unwrap();
        prop_assert_eq!(i128::from(home.projects[0].received), received);
        prop_assert_eq!(i128::from(home.projects[0].paid), paid);
        prop_assert_eq!(i128::from(home.projects[0].minutes), worked);

        for (column, expected) in [
            ("planned", planned),
            ("committed", committed),
            ("paid", paid),
            ("promised", of(false, |(_, promised, _)| promised)),
            ("received", of(false, |(.., received)| received)),
            ("in_kind_promised", of(true, |(_, promised, _)| promised)),
            ("in_kind_received", of(true, |(.., received)| received)),
            ("hours", worked),
        ] {
            prop_assert_eq!(listed(&register, &PROJECTS, column), (expected, expected), "{}", column);
        }
        prop_assert_eq!(listed(&register, &HOURS, "hours"), (worked, worked));

        let mut out = Vec::new();
        whole_json(&register.store, &mut out, false).unwrap();
        let whole: Json = serde_json::from_slice(&out).unwrap();
        let in_json = |table: &str, field: &str| -> i128 {
            let rows = whole[table].as_array().unwrap();
            rows.iter().filter_map(|row| row[field].as_i64()).map(i128::from).sum()
        };
        prop_assert_eq!(in_json("voucher", "amount"), paid);
        prop_assert_eq!(in_json("budget_line", "planned"), planned);
    }
}
