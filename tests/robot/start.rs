//! The first screens.

use crate::support::{English, French, HOME, Register, robot};

#[test]
fn the_sections_are_named_in_both_languages() {
    robot(HOME, French, Register::Demo, "").shows(&["1 Accueil", "2 Membres", "À FAIRE"]);
    robot(HOME, English, Register::Demo, "").shows(&["1 Home", "NEXT MEETING"]);
}
