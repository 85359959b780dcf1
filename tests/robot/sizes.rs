//! Every screen at every size, and lists of any length.

use crate::support::{French, HOME, Register, Robot, act, now, robot};
use ccr::store::Store;
use serde_json::json;

/// Keys that lead to each kind of screen there is.
pub const SCREENS: &[&str] = &[
    "",
    "<down*7><enter>",
    "2",
    "2<right>",
    "2fa",
    "2<enter>",
    "2n",
    "2e",
    "2e<tab>",
    "3",
    "3<enter>",
    "3n",
    "3<down><down><enter><right><down>",
    "3<down><down><enter><enter>Abc",
    "3<down><down><enter><f2>",
    "3<down><down><enter><f3>",
    "3<down><down><enter><f7>",
    "3<enter>x",
    "4",
    "4<enter>",
    "5",
    "5<enter>",
    "5n",
    "6",
    "6<enter>",
    "6n",
    "6<right>",
    "7",
    "7<enter>",
    "7n",
    "8",
    "8<enter>",
    "9",
    "9<enter>",
    "/",
    "/a",
    "<ctrl-p>",
    "?",
    "2<enter>?",
    "2n<f1>",
    "2<del>",
    "2<enter><down><enter>",
];

#[test]
fn no_size_of_the_window_breaks_a_screen() {
    let mut me = robot(HOME, French, Register::Demo, "");
    for keys in SCREENS {
        me.keys("<esc*4><ctrl-d>1").keys(keys);
        for size in ["1x1", "2x2", "10x5", "39x9", "40x10", "60x20", "1x24", "80x1", "300x100"] {
            me.keys(&format!("<resize:{size}>")).keys("<down><up><click:3,4>");
        }
        me.keys("<resize:80x24>");
        leave(&mut me);
    }
    me.shows(&["1 Accueil"]);
}

/// Out of whatever is open.
fn leave(me: &mut Robot) {
    me.keys("<esc*6>1<esc>");
}

#[test]
fn a_window_that_is_too_small_says_so_and_comes_back() {
    let mut me = robot((39, 9), French, Register::Demo, "");
    me.shows(&["Agrandissez la fenêtre"]);
    me.keys("<resize:40x10>").shows(&["À FAIRE"]);
}

#[test]
fn a_list_of_a_thousand_is_walked_to_its_end_and_back() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("thousand.ccr");
    let mut store = Store::create(&path).unwrap();
    let people = (0..1_000).map(|n| {
        let set = json!({"family_name": format!("Nom{n:04}"), "given_name": "A", "kind": "tenant"});
        json!({"do": "save", "what": "person", "set": set})
    });
    let people: Vec<_> = people.collect();
    act(&mut store, json!({"do": "batch", "label": "import", "commands": people}));
    drop(store);
    let mut me = robot(HOME, French, Register::At(&path), "2");
    me.shows(&["1–16 sur 1"]);
    let (mut seen, mut last) = (std::collections::BTreeSet::new(), String::new());
    loop {
        seen.extend(names(&me));
        let screen = me.screen();
        if screen == last {
            break;
        }
        last = screen;
        me.keys("<pgdn>");
    }
    assert_eq!(seen.len(), 1_000, "at {}", now());
    me.shows(&["▶ Nom0999, A", "985–1 000 sur 1 000"]);
    seen.clear();
    while !me.screen().contains("▶ Nom0000") {
        seen.extend(names(&me));
        me.keys("<up*15>");
    }
    seen.extend(names(&me));
    assert_eq!(seen.len(), 1_000);
    me.keys("<end>").shows(&["▶ Nom0999"]);
    me.keys("<home>").shows(&["▶ Nom0000", "1–16 sur 1 000"]);
    // A filter, and back to the row one was on.
    me.keys("fnom0500<enter>").shows(&["▶ Nom0500"]);
}

fn names(me: &Robot) -> Vec<String> {
    let lines = me.lines();
    let rows = lines.iter().filter_map(|line| line.get(line.find("Nom")?..)?.get(..7));
    rows.filter(|name| name.chars().skip(3).all(|c| c.is_ascii_digit()))
        .map(str::to_owned)
        .collect()
}
