//! Keys that come in bursts go as far through a long list as when they come one by one.

use std::path::PathBuf;
use std::sync::LazyLock;

use ccr::exchange::demo::{BigOptions, big};
use ccr::store::Store;
use ccr::store::query::list::{From, PEOPLE, Request};
use tempfile::TempDir;

use crate::support::{English, French, HOME, Register, Robot, now, robot};

/// A thousand people, made once and only looked at.
static BIG: LazyLock<(TempDir, PathBuf, Vec<String>)> = LazyLock::new(|| {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("big.ccr");
    let options = BigOptions { members: 1000, years: 1, seed: 7, today: now().date() };
    drop(big(&path, options).unwrap());
    // Read in one piece, and not by windows.
    let store = Store::open(&path).unwrap();
    let rows = store.window(&Request::of(&PEOPLE), &From::Start, 2000).unwrap();
    let names = rows.iter().map(|row| row.cells[0].as_text().unwrap().to_owned()).collect();
    (folder, path, names)
});

/// The selected line, without what stands beside the list.
fn selected(me: &Robot) -> String {
    let lines = me.lines();
    let line = lines.iter().find(|line| line.starts_with('▶'));
    let line = line.unwrap_or_else(|| panic!("{}", me.screen()));
    line.split('│').next().unwrap().trim_end().to_owned()
}

#[track_caller]
fn stands_on(me: &Robot, place: usize) {
    let name = &BIG.2[place];
    assert!(selected(me).contains(name.as_str()), "{name} on\n{}", me.screen());
    let screen = me.screen().replace(['\u{a0}', '\u{202f}'], "");
    let seen = screen.split(" sur 1000").next().and_then(|before| before.rsplit(' ').next());
    let seen = seen.unwrap();
    let (from, to) = seen.split_once('–').unwrap_or_else(|| panic!("{screen}"));
    let (from, to): (usize, usize) = (from.parse().unwrap(), to.parse().unwrap());
    assert!((from..=to).contains(&(place + 1)), "{}\n{from}–{to}", place + 1);
}

#[test]
fn a_key_held_down_ends_where_so_many_single_ones_end() {
    assert_eq!(BIG.2.len(), 1000);
    let mut me = robot(HOME, French, Register::At(&BIG.1), "2");
    let mut place = 0_usize;
    // Within what is read, just beyond it, far beyond it, beyond the ends, and back.
    let moves = [
        3, 116, 1, 120, -5, 121, 300, -1, -240, 500, -700, 64, 900, 5, -998, 119, -2000, 999, -999,
    ];
    for by in moves {
        let key = if by < 0 { "up" } else { "down" };
        me.at_once(&format!("<{key}*{}>", isize::abs(by)));
        place = place.saturating_add_signed(by).min(999);
        stands_on(&me, place);
    }
    // One notch of the wheel is three lines.
    me.at_once("<wheel-down*150>");
    stands_on(&me, 450);
    // From a place that was leapt to, single steps go on both ways.
    for _ in 0..50 {
        me.keys("<up>");
    }
    stands_on(&me, 400);
    for _ in 0..200 {
        me.keys("<down>");
    }
    stands_on(&me, 600);
}

#[test]
fn pages_ends_and_mixed_keys_in_one_burst_do_what_they_do_one_by_one() {
    let bursts = [
        "<pgdn*20>",
        "<pgup*3><down*200><up*7>",
        "<end><up*400>",
        "<home><pgdn*55><up>",
        "<pgdn*90>",
        "<pgup*30>",
        "<down*300>fla<bs><bs><esc><down*130>",
    ];
    for (size, bursts) in [(HOME, &bursts[..]), ((130, 40), &bursts[..4])] {
        let mut fast = robot(size, English, Register::At(&BIG.1), "2");
        let mut slow = robot(size, English, Register::At(&BIG.1), "2");
        for burst in bursts {
            fast.at_once(burst);
            slow.keys(burst);
            assert_eq!(selected(&fast), selected(&slow), "{burst} at {size:?}");
        }
    }
}

#[test]
fn a_burst_over_a_dialog_that_opens_in_its_midst_goes_on_in_it() {
    let mut me = robot(HOME, French, Register::At(&BIG.1), "2");
    // The first letter opens the form, the others are typed into it.
    me.at_once("nnnn");
    me.shows(&["Ajouter une personne", "nnn"]);
    me.at_once("<esc><esc>");
}

#[test]
fn no_key_in_a_list_sends_more_than_a_kilobyte() {
    let mut me = robot(HOME, French, Register::At(&BIG.1), "2");
    for keys in ["<down*150>", "<up*160>"] {
        let most = me.most_bytes(keys);
        assert!(most < 1024, "{keys}: {most}");
    }
}
