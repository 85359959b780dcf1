//! Who comes when: before the opening, while the roll is called, late, or in somebody's place.

use crate::support::{English, French, HOME, Language, Register, Robot, robot};

/// The demo's meeting of the committee, planned for today and convened: 16 members, so a quorum of
/// nine.
fn convened(language: Language) -> Robot {
    let day = if language == French { "auj" } else { "today" };
    let plan = format!("3n{day}<tab><tab><tab><right><ctrl-s>f2026-09<enter><enter>");
    let mut me = robot(HOME, language, Register::Demo, &plan);
    me.keys("<f8><ctrl-s>");
    me
}

#[test]
fn whoever_was_not_marked_when_the_meeting_opened_arrives() {
    let mut me = convened(French);
    me.keys("<f2>").keys(&"p".repeat(9)).keys("<esc><f7><ctrl-s>");
    me.shows(&["7 membres restent à noter", "Présence à noter : "]);
    me.keys("<enter>").shows(&["Ouvrir la réunion"]);
    me.keys("<ctrl-s><right><enter>").shows(&["En cours"]);
    me.at("19:03").keys("<f2><end>p").shows(&["Présence depuis 19 h 03", "Mouvements (1)"]);
    let mut me = convened(English);
    me.keys("<f2>").keys(&"p".repeat(9)).keys("<esc><f7><ctrl-s>");
    me.shows(&["7 members are still to be marked"]);
}

#[test]
fn a_roll_that_is_called_after_the_opening_makes_nobody_late() {
    let mut me = convened(French);
    me.keys("<f7>").shows(&["Personne n’est noté présent", "F2"]);
    me.keys("<ctrl-s>").shows(&["En cours"]);
    me.at("19:03").keys("<f2>ppp").shows(&["présents 3"]).hides(&["depuis", "Mouvements"]);
}

#[test]
fn excuses_before_the_opening_are_no_roll_and_the_call_may_be_interrupted() {
    let mut me = convened(French);
    me.keys("<f2>eee<esc><f7>").shows(&["Personne n’est noté présent"]);
    me.keys("<ctrl-s><right><enter>").shows(&["En cours"]);
    me.at("19:02").keys("<f2><home><down*3>ppp").shows(&["présents 3", "excusés 3"]);
    // Back in the meeting for a note, and on with the roll; an excused member is there after all.
    me.keys("<esc>").at("19:04").keys("<f2><home><down*6>ppp<home>p");
    me.shows(&["présents 7", "excusés 2"]).hides(&["depuis", "Mouvements"]);
    // Whoever was called and was not there comes late, and so does everybody after the call.
    me.keys("<home><down*9>a<up>").at("19:06").keys("p").shows(&["19 h 06", "Mouvements (1)"]);
    me.keys("<esc><f2><end>p").shows(&["Mouvements (2)"]);
}

#[test]
fn an_opening_without_a_quorum_is_told_beforehand() {
    let mut me = convened(French);
    me.keys("<f2>").keys(&"p".repeat(8)).keys(&"a".repeat(8)).keys("<esc><f7>");
    me.shows(&["8 présents sur 16, il manque 1 présence"]);
    // All are marked: nothing is asked.
    me.keys("<ctrl-s>").shows(&["En cours"]);
}

/// Eight present, and somebody in the place of the ninth.
fn with_a_substitute() -> Robot {
    let mut me = convened(French);
    me.keys("<f2>").keys(&"p".repeat(8)).keys("s").shows(&["Échap, puis n l’inscrit"]);
    me.keys("serge dev<enter><ctrl-s>");
    me
}

#[test]
fn whoever_is_replaced_is_not_there_and_takes_the_seat_back_when_asked() {
    let mut me = with_a_substitute();
    me.shows(&["présents 9", "absents 1", "invités 0"]);
    me.keys("p").shows(&["prend son siège?", "est là depuis"]);
    me.keys("<enter>").shows(&["présents 9", "absents 1"]);
    me.keys("p<right><enter>").shows(&["présents 9", "absents 0", "invités 1"]);
    // While the meeting goes on the member arrives, and the other votes no more.
    let mut me = with_a_substitute();
    me.keys("<esc><f7><ctrl-s><right><enter>").at("19:30").keys("<f2><home><down*8>p");
    me.shows(&["À partir de maintenant", "L’heure est notée"]).keys("<right><enter>");
    me.shows(&["Présence depuis 19 h 30", "Quorum ✓ 9 présents", "présents 9"]);
}

#[test]
fn the_counts_agree_with_the_quorum_when_people_leave_and_withdraw() {
    let mut me = convened(French);
    me.keys("<f7><ctrl-s><f2>").keys(&"p".repeat(11)).shows(&["présents 11"]).hides(&["partis"]);
    me.at("19:30").keys("<home>d").shows(&["présents 10", "partis 1", "10 présents sur 16"]);
    me.keys("<down>r<tab><tab>Son frère vend les bancs.<ctrl-s>");
    me.shows(&["présents 9", "partis 1", "retirés 1", "9 présents sur 16"]);
}
