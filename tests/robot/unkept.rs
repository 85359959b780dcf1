//! Where the disk takes no drafts, or a text has no room: nothing is said to be kept that is not.

use crate::procedure::moved;
use crate::support::{English, French, HOME, Register, Robot, robot};

/// A file takes the place of the folder for drafts.
fn lose_the_place_for_drafts(me: &Robot) {
    let drafts = me.folder.path().join("drafts");
    std::fs::remove_dir_all(&drafts).unwrap();
    std::fs::write(drafts, "").unwrap();
}

/// Somebody whose disk takes no drafts, from the start or from now on.
fn without_place(from_the_start: bool) -> Robot {
    let mut me = robot(HOME, French, Register::Demo, "");
    lose_the_place_for_drafts(&me);
    if from_the_start {
        me.restart();
    }
    me
}

#[test]
fn a_draft_that_the_disk_does_not_take_is_not_said_to_be_kept() {
    for from_the_start in [true, false] {
        let mut me = without_place(from_the_start);
        me.keys("2nZxq<esc>").hides(&["Brouillon gardé"]);
        me.shows(&["Le disque ne prend pas de brouillon", "tant que ccr reste ouvert"]);
        // A second later it is still what stands there.
        me.app().keep_drafts();
        me.keys("<resize:80x24>").shows(&["tant que ccr reste ouvert"]);
        // The words are there again all the same.
        me.keys("n").shows(&["Zxq", "brouillon repris"]);
    }
}

#[test]
fn leaving_asks_before_words_are_lost_that_no_disk_took() {
    for from_the_start in [true, false] {
        let mut me = without_place(from_the_start);
        me.keys("2nZxq<ctrl-q>");
        me.shows(&["Quitter et perdre ce qui est tapé?", "ajouter une personne"]);
        assert!(!me.is_gone());
        me.keys("<esc>").shows(&["Zxq"]);
        // Also when the form was left before, and from another section.
        me.keys("<esc>q").shows(&["Quitter et perdre ce qui est tapé?"]);
        me.keys("<enter>3q").shows(&["Quitter et perdre ce qui est tapé?"]);
        me.keys("<right><enter>");
        assert!(me.is_gone());
    }
}

#[test]
fn leaving_asks_nothing_where_nothing_is_lost() {
    for from_the_start in [true, false] {
        // Nothing typed; typed and thrown away; typed and saved.
        for keys in ["", "2nZxq<ctrl-d>", "2nZxq<ctrl-s><esc>"] {
            let mut me = without_place(from_the_start);
            me.keys(keys).keys("<ctrl-q>");
            assert!(me.is_gone(), "{keys}: {}", me.screen());
        }
        // Notes of a meeting are saved by being left.
        let mut me = moved(HOME, French);
        lose_the_place_for_drafts(&me);
        me.keys("Zxq<ctrl-q>");
        assert!(me.is_gone(), "{}", me.screen());
    }
    let mut me = robot(HOME, English, Register::Demo, "2nZxq<esc>");
    me.shows(&["Draft kept."]).keys("<ctrl-q>");
    assert!(me.is_gone());
}

#[test]
fn a_paste_that_has_no_room_is_refused_whole_and_told() {
    let long = "é".repeat(150_000);
    let mut me = robot(HOME, French, Register::Demo, "2nZxq");
    me.keys(&format!("<paste:{long}>"));
    me.shows(&["Rien n’a été collé : 150 000 caractères", "place ici pour 99 997", "Zxq"]);
    me.hides(&["éé"]).keys("y").shows(&["Zxqy"]);
    // Over a choice that is proposed, and over a name that is linked.
    let mut me = robot(HOME, English, Register::Demo, "2<enter>c<s-tab>");
    let before = me.screen();
    me.keys(&format!("<paste:{long}>")).shows(&["Nothing was pasted: 150,000 characters"]);
    assert_eq!(me.lines()[..8], before.lines().collect::<Vec<_>>()[..8]);
    // The room of a meeting, a filter, the search.
    let mut me = moved(HOME, French);
    me.keys(&format!("Zxq<paste:{}>", "é\n".repeat(600_000)));
    me.shows(&["Rien n’a été collé : 1 200 000 caractères", "Zxq"]).hides(&["é\né"]);
    let mut me = robot(HOME, French, Register::Demo, "2fzxq");
    me.keys(&format!("<paste:{long}>")).shows(&["Rien n’a été collé", "zxq"]);
    let mut me = robot(HOME, French, Register::Demo, "/zxq");
    me.keys(&format!("<paste:{long}>")).shows(&["Rien n’a été collé", "zxq"]);
}

#[test]
fn a_letter_that_has_no_room_is_told() {
    let mut me = robot(HOME, French, Register::Demo, "2n");
    me.keys(&format!("<paste:{}>y", "é".repeat(100_000)));
    me.shows(&["Ce champ est plein"]);
    me.keys("<bs>y").hides(&["Ce champ est plein", "Rien n’a"]).keys("<paste:Roy>");
    me.shows(&["Rien n’a été collé : 3 caractères, et ce champ est plein."]);
}
