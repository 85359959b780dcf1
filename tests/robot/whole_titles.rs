//! Titles and names of fields are whole where there is room for a shorter one.

use crate::support::*;

/// Forms and pages whose names of fields stand in the first columns.
const FORMS: &[&str] = &[
    "2n",
    "2e",
    "2<enter>",
    "2<enter>c",
    "3n",
    "3<home><down><enter>d",
    "3<home><down*4><enter><f10>",
    "4c",
    "4<enter>s",
    "5n",
    "6n",
    "6<right>e",
    "7n",
    "7<enter>",
    "7<enter>n",
    "7<right>n",
    "0i",
];

/// The columns in which the names of fields stand on the smallest screen.
const NAMES: usize = 28;

fn is_cut(text: &str) -> bool {
    text.contains('…')
}

#[test]
fn the_names_of_fields_are_whole_on_the_smallest_screen_too() {
    for language in [French, English] {
        for size in [HOME, SMALL] {
            for keys in FORMS {
                let me = robot(size, language, Register::Demo, keys);
                for line in me.lines().iter().skip(3) {
                    let name: String = line.chars().take(NAMES).collect();
                    assert!(!is_cut(&name), "{keys}: {line}\n{}", me.screen());
                }
            }
        }
    }
}

#[test]
fn a_meeting_is_called_by_what_fits_whole() {
    for language in [French, English] {
        for size in [HOME, SMALL] {
            for down in 0..7 {
                for keys in ["", "<f2>"] {
                    let keys = format!("3<home>{}<enter>{keys}", "<down>".repeat(down));
                    let me = robot(size, language, Register::Demo, &keys);
                    let head = &me.lines()[3];
                    assert!(!is_cut(head), "{keys}: {head}");
                }
            }
        }
    }
    // What gives way is the kind, then the body, which the number names too.
    let me = robot(HOME, French, Register::Demo, "3<home><down*3><enter>");
    assert!(me.lines()[3].contains("PSM-2026-04 · Comité de travail de la Place St-Martin"));
    let me = robot(SMALL, French, Register::Demo, "3<home><down*3><enter>");
    assert!(me.lines()[3].contains("Rencontre de travail PSM-2026-04"), "{}", me.screen());
}

#[test]
fn a_point_has_its_whole_title_and_its_hours_below() {
    let me = robot(HOME, French, Register::Demo, "3f2026-07<enter><enter><home>");
    let frame = me.lines().into_iter().find(|line| line.contains("┐┌ 1.")).unwrap();
    assert!(frame.contains("┌ 1. Ouverture et vérification du quorum ─"), "{}", me.screen());
    let foot = me.lines().into_iter().rev().find(|line| line.contains("┘└")).unwrap();
    assert!(foot.contains(" de 19"), "{}", me.screen());
}
