//! A meeting of fifteen people and of two hours as it happens, typed in the order of the clock: people come late and leave,
//! an amendment is amended, votes are equal, somebody withdraws, the doors are closed, the quorum is
//! lost. Its minutes are read against what a good secretary would have written.

use crate::support::{French, HOME, Register, Robot, robot};

/// Puts the kind of motion that these letters find in the list.
fn put(me: &mut Robot, letters: &str) {
    me.keys("<f3>").keys(letters).keys("<enter>");
}

/// Goes to a member on the roll and presses a key there.
fn on_the_roll(me: &mut Robot, place: usize, key: &str) {
    me.keys("<f2><home>").keys(&"<down>".repeat(place)).keys(key);
}

/// Their places on the roll, which is in alphabetical order.
const OVILA: usize = 0;
const STEEVE: usize = 1;
const FERNAND: usize = 3;
const GISELE: usize = 4;
const LUCILLE: usize = 6;
const GINETTE: usize = 7;
const ANH: usize = 10;
const THERESE: usize = 12;
const LAST: usize = 15;

#[test]
fn two_hours_of_a_committee() {
    let plan = "3nauj<tab><tab><tab><right><ctrl-s>f2026-09<enter><enter>";
    let mut me = robot(HOME, French, Register::Demo, plan);
    // The notice went out on the spot, late; everybody knew.
    me.keys("<f8><ctrl-s>");

    me.at("19:02").keys("<f7><ctrl-s>");
    // Eleven members, one excused, one who is still on the way, the chair, two more.
    me.keys("<f2>pppppppppppe<down>ppp").shows(&["Quorum ✓ 14 présents sur 16, il en faut 9"]);
    me.keys("<esc><enter>ouv<tab><f6>");

    me.at("19:06")
        .keys("<esc><f3>D’adopter l’ordre du jour tel quel.<tab>steeve<tab>aicha<tab><ctrl-s>");
    me.keys("<f4><ctrl-s>").shows(&["ADOPTÉE ✓"]);

    me.at("19:10").keys("<f6><enter>pv<tab><esc>");
    me.at("19:22");
    on_the_roll(&mut me, THERESE, "p<esc>");
    me.shows(&["Quorum ✓ 15 présents sur 16"]);

    // The decisions: a motion, an amendment, an amendment to it.
    me.at("19:25").keys("<f6*5>").shows(&["8. Points de décision"]);
    me.keys("<f3>Attendu que les aînés n’ont nulle part où s’asseoir;<enter>");
    me.keys("de demander deux bancs à l’office.<tab>fatou<tab>aicha<tab><ctrl-s>");
    me.at("19:31");
    put(&mut me, "amend");
    me.keys(" avant le 1er mai<tab>gisele<tab>fernand<tab><ctrl-s>");
    me.at("19:36");
    put(&mut me, "sous");
    me.keys("<bs*3>juin<tab>ovila<tab>steeve<tab><ctrl-s>");
    me.at("19:40").keys("<f4><right><tab>9<tab>5<tab>1<ctrl-s>").shows(&["« avant le 1er juin »"]);
    me.at("19:41").keys("<f4><right><tab>10<tab>4<tab>1<ctrl-s>");
    me.at("19:43").keys("<f4><right><tab>13<tab>0<tab>2<ctrl-s>");
    me.shows(&["CCR-2026-031", "Telle qu’amendée : ajouter « avant le"]);
    me.keys("<f5>Écrire à l’office au sujet des bancs<tab>fatou<tab>+14<ctrl-s>");

    // Equal votes: nobody decides them, so the motion is lost.
    me.at("19:50")
        .keys("<f3>De tenir les réunions le samedi matin.<tab>rosaire<tab>ginette<tab><ctrl-s>");
    me.keys("<f4><right><tab>7<tab>7<tab>1<ctrl-s>").shows(&["ÉGALITÉ"]);

    // One member's brother sells wood: he withdraws, and the others vote.
    me.at("20:00").keys(
        "<f3>De retenir la soumission de bois la plus basse.<tab>lucille<tab>gisele<tab><ctrl-s>",
    );
    on_the_roll(&mut me, OVILA, "r");
    me.keys("<tab><tab>Son frère vend du bois.<ctrl-s><esc>");
    me.keys("<f4><right><tab>14<tab>0<tab>1").shows(&["Trop de votes : 15 pour 14"]);
    me.keys("<bs>0<ctrl-s>").shows(&["ADOPTÉE ✓"]);

    // Behind closed doors.
    me.at("20:10");
    me.keys("<f3>").shows(&["huis clos, levée"]);
    put(&mut me, "huis");
    me.keys("helene<tab>fatou<tab><ctrl-s><f4><ctrl-s>").shows(&["HUIS CLOS depuis 20 h 10"]);
    me.keys("<enter>Une locataire a été menacée au local commun.<esc>");
    // Under the point, without a motion: marked here, and on no paper that goes out.
    me.at("20:15").keys("<f5>Appeler la locataire chaque jour<tab>fatou<tab>+3<ctrl-s>");
    me.shows(&["Appeler la locataire chaque jour", "25 nov. 2026, huis"]);
    me.at("20:20")
        .keys("<f3>D’accompagner la locataire chez la direction.<tab>fatou<tab>aicha<tab><ctrl-s>");
    me.keys("<f4><ctrl-s>").shows(&["ADOPTÉE ✓"]);
    me.at("20:25");
    me.keys("<f3>");
    put(&mut me, "fin du huis");
    me.keys("helene<tab>fatou<tab><ctrl-s><f4><ctrl-s>").hides(&["HUIS CLOS"]);

    // Six leave, and then one more, and with her the quorum; what was decided stands.
    me.at("20:30").keys("<f6>").shows(&["9. Varia"]);
    me.keys("<f3>De repeindre le local commun.<tab>aicha<tab>rejean<tab><ctrl-s>");
    me.at("20:35");
    on_the_roll(&mut me, STEEVE, "d<esc>");
    on_the_roll(&mut me, FERNAND, "d<esc>");
    on_the_roll(&mut me, GISELE, "d<esc>");
    on_the_roll(&mut me, LUCILLE, "d<esc>");
    on_the_roll(&mut me, ANH, "d<esc>");
    on_the_roll(&mut me, LAST, "d<esc>");
    me.shows(&["Quorum ✓ 9 présents sur 16"]);
    me.at("20:40");
    on_the_roll(&mut me, GINETTE, "d<esc>");
    me.shows(&["Quorum perdu à 20 h 40"]);
    me.keys("<f4><ctrl-s>").shows(&["quorum"]).keys("<esc>");
    me.at("20:48");
    on_the_roll(&mut me, FERNAND, "p<esc>");
    me.shows(&["Quorum ✓ 9 présents sur 16"]);
    // It is late, and the motion is put off to another day.
    me.at("20:50");
    put(&mut me, "dépôt");
    me.keys("rejean<tab>aicha<tab><ctrl-s><f4><ctrl-s>");

    me.at("20:55").keys("<f6><f6>").shows(&["11. Levée"]);
    me.keys("<f3>");
    put(&mut me, "levée");
    me.keys("aicha<tab>fatou<tab><ctrl-s><f4><ctrl-s>");
    me.at("21:04").keys("<f7><ctrl-s>").shows(&["Tenue"]);
    // Read on the screen first, then made into files.
    me.keys("<f9>").shows(&["Procès-verbal de la réunion ordinaire"]).keys("<f9><ctrl-s>");
    let folder = me.path.parent().unwrap().to_owned();
    let minutes = folder.join("2026-11-22 CCR procès-verbal 2026-09.md");
    insta::assert_snapshot!(std::fs::read_to_string(&minutes).unwrap());
}
