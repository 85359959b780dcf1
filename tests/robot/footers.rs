//! The footer and the help call a key by what it does here, each deed by one word.

use crate::procedure::moved;
use crate::support::*;

/// The last line of the screen.
fn footer(me: &Robot) -> String {
    me.lines().last().unwrap().clone()
}

#[test]
fn a_form_that_saves_nothing_does_not_say_that_it_saves() {
    // Where it is, and what Ctrl+S does there, in French and in English.
    let forms = [
        ("4c", "appliquer", "apply"),
        ("6<enter>d", "montrer", "show"),
        ("3<enter>i", "produire", "make"),
    ];
    for (keys, french, english) in forms {
        for (language, does, saves) in [(French, french, "enregistrer"), (English, english, "save")]
        {
            let mut me = robot(SMALL, language, Register::Demo, keys);
            let said = footer(&me);
            assert!(said.contains(&format!("Ctrl+S {does}")), "{keys}: {said}");
            assert!(!said.contains(saves), "{keys}: {said}");
            // The help, too, says what it does here.
            me.keys("<f1>").hides(&["Enregistrer ce qui est tapé", "Save what is typed"]);
        }
    }
    let mut me = robot(HOME, French, Register::Demo, "6<enter>d<f1>");
    me.shows(&["Montrer la composition à cette date"]);
    let me = first_run(HOME, French);
    assert!(footer(&me).contains("Ctrl+S créer le registre"), "{}", footer(&me));
    // What does save goes on saying so.
    for keys in ["2n", "5n", "6<enter>n"] {
        let me = robot(SMALL, French, Register::Demo, keys);
        assert!(footer(&me).contains("Ctrl+S enregistrer"), "{keys}: {}", footer(&me));
    }
}

#[test]
fn a_vote_by_roll_call_is_not_saved_yet_but_called() {
    let mut me = moved(HOME, French);
    me.keys("<f4>");
    assert!(footer(&me).contains("Ctrl+S enregistrer"), "{}", footer(&me));
    me.keys("<right><right><right>").shows(&["Ctrl+S ouvre la liste"]);
    assert!(footer(&me).contains("Ctrl+S appeler les noms"), "{}", footer(&me));
}

#[test]
fn two_keys_that_do_the_same_have_one_word() {
    for (language, open, edit) in
        [(French, "ouvrir", "Entrée modifier"), (English, "open", "Enter edit")]
    {
        let mut me = robot(HOME, language, Register::Demo, "5");
        let said = footer(&me);
        assert!(said.contains(edit) && !said.contains(open), "{said}");
        assert_eq!(said.matches(edit.split_once(' ').unwrap().1).count(), 1, "{said}");
        let form = me.keys("e").lines()[3].clone();
        assert_eq!(me.keys("<esc><enter>").lines()[3], form, "both open the same form");
    }
    // The help has them on one line.
    let mut me = robot(HOME, French, Register::Demo, "5?");
    me.shows(&["Entrée, e"]).hides(&["Ouvrir la ligne choisie"]);
    // A list whose rows have pages has a word for each.
    let me = robot(HOME, French, Register::Demo, "2");
    assert!(footer(&me).contains("Entrée ouvrir") && footer(&me).contains("e modifier"));
}
