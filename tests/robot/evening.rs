//! A whole evening, as it goes wrong and is put right: pauses, heads, ballots, hours, and what was put
//! off.

use serde_json::json;

use crate::support::{French, HOME, Register, Robot, robot};

/// The demo's meeting of the committee, planned for today and opened at seven, with the first nine of
/// 16 members present.
fn opened() -> Robot {
    let plan = "3nauj<tab><tab><tab><right><ctrl-s>f2026-09<enter><enter>";
    let mut me = robot(HOME, French, Register::Demo, plan);
    me.keys("<f8><ctrl-s><f7><ctrl-s><f2>").keys(&"p".repeat(9)).keys("<esc>");
    me
}

/// A motion under the eighth point.
fn put(me: &mut Robot, text: &str) {
    me.keys(&format!("<f3>{text}<tab>fatou<tab>aicha<tab><ctrl-s>"));
}

#[test]
fn a_meeting_that_pauses_says_so_and_moves_nothing_until_it_goes_on() {
    let mut me = opened();
    me.keys("<down*7>");
    put(&mut me, "De réparer les bancs.");
    me.at("19:15").keys("<f3>suspension<enter>fatou<tab>aicha<tab><ctrl-s>");
    me.keys("<f4><ctrl-s>").shows(&["SUSPENDUE depuis 19 h 15 (F3 : reprise)"]);
    // Neither a vote on what is pending nor a new motion; the command line is told too.
    me.keys("<f4>").shows(&["La séance est suspendue : F3 note la reprise."]);
    me.hides(&["Inscrire le vote"]);
    // Whoever would close it now is told.
    me.keys("<f7>").shows(&["La séance est suspendue (F3, reprise)"]).keys("<esc>");
    me.at("19:40").keys("<f3>").shows(&["Reprendre la séance", "19 h 40"]);
    me.keys("19h10<ctrl-s>").shows(&["19 h 10 est avant la suspension, à 19 h 15."]);
    // Nobody knows yet when it will go on.
    me.keys("<ctrl-u>19h50<ctrl-s>").shows(&["19 h 50 n’est pas encore venu"]);
    me.keys("<ctrl-u>19h40<ctrl-s>").hides(&["SUSPENDUE"]);
    me.keys("<f4><ctrl-s>").shows(&["CCR-2026-", "ADOPTÉE"]);
    me.at("20:00").keys("<f7><ctrl-s><f9>");
    let mut read = String::new();
    for _ in 0..8 {
        read.push_str(&me.lines().join("\n"));
        me.keys("<pgdn>");
    }
    let read = read.replace(['\u{a0}', '\u{202f}'], " ");
    assert!(read.contains("suspendue à 19 h 15. Elle reprend à 19 h 40."), "{read}");
}

#[test]
fn fewer_heads_than_names_are_asked_about() {
    let mut me = robot(HOME, French, Register::Demo, "3n<up><right><right><tab>auj<ctrl-s>");
    me.keys("<enter><f8><ctrl-s><f7><ctrl-s>Élection à tenir.<ctrl-s><f2>").keys("ppp");
    me.keys("h2<tab>19h10<tab>420<ctrl-s>");
    me.shows(&["2 personnes sont comptées, 3 sont notées présentes"]);
    me.keys("<esc>").shows(&["Compter les personnes présentes"]);
    // The count of those who are named, by the first of the two ways.
    me.keys("<ctrl-s><right><enter>").shows(&["3 personnes sur 420 locataires"]);
    me.keys("h4<tab>19h20<ctrl-s>").shows(&["4 personnes sur 420 locataires"]);
}

#[test]
fn an_opening_ahead_of_the_clock_is_asked_about_and_what_follows_has_its_hour() {
    let plan = "3nauj<tab><tab><tab><right><ctrl-s>f2026-09<enter><enter>";
    let mut me = robot(HOME, French, Register::Demo, plan);
    me.keys("<f8><ctrl-s><f2>").keys(&"p".repeat(16)).keys("<esc><f7>19h02<ctrl-s>");
    me.shows(&["19 h 02 est dans l’avenir"]).keys("<right><enter>").shows(&["En cours"]);
    // It is seven still: a motion is noted at the opening.
    me.keys("<down*7>");
    put(&mut me, "De réparer les bancs.");
    me.hides(&["n’est pas encore ouverte"]).shows(&["En attente du vote"]);
    me.keys("<f4>").shows(&["19 h 02"]).keys("<ctrl-s>").shows(&["ADOPTÉE"]);
    me.keys("<f2>d").shows(&["Départ à 19 h 02"]);
}

#[test]
fn a_vote_on_persons_begins_as_a_secret_ballot() {
    let mut me = opened();
    me.keys("<down*7>");
    put(&mut me, "De nommer deux scrutatrices.");
    me.keys("<f4>").shows(&["Scrutin secret", "Bulletins blancs"]);
    // In the open it is asked about, and only done when that is answered.
    me.keys("<home>").keys("<left><left><left><left>").shows(&["Adoptée à l’unanimité"]);
    me.keys("<ctrl-s>").shows(&["Ce vote porte sur des personnes"]).keys("<esc>");
    me.shows(&["Inscrire le vote"]);
    me.keys("<ctrl-s><right><enter>").shows(&["ADOPTÉE"]);
}

#[test]
fn blank_and_rejected_ballots_are_counted_and_shown() {
    let mut me = opened();
    me.keys("<down*7>");
    put(&mut me, "De nommer deux scrutatrices.");
    // Nine vote: five for, two against, one blank and one rejected.
    me.keys("<f4><tab>5<tab>2<tab>0").shows(&["il reste 2 votes non comptés"]);
    me.keys("<tab><tab>1<tab>1").shows(&["9 peuvent voter; tous les votes sont comptés."]);
    me.keys("<tab>gisele").shows(&["Gisèle"]).keys("<ctrl-s>");
    me.shows(&["pour 5 · contre 2", "1 bulletin blanc", "rejeté → ADOPTÉE"]);
    me.hides(&["n’ont pas voté", "non comptés"]);
    me.shows(&["au scrutin secret, 5 pour, 2 contre, 0 abstention, 1 bulletin blanc, 1 "]);
}

#[test]
fn a_motion_that_leaves_without_a_vote_wants_no_reason_for_a_quorum() {
    let mut me = opened();
    me.keys("<down*7>");
    put(&mut me, "De réparer les bancs.");
    me.keys("<f2><home>d<esc><f4>").shows(&["Raison"]);
    me.until("Retirée", "<right>").hides(&["Raison", "Pas de quorum"]);
    me.keys("<ctrl-s>").shows(&["RETIRÉE"]);
}

#[test]
fn keys_that_other_editors_write_with_do_not_leave_the_notes() {
    let mut me = opened();
    me.keys("<enter>banc<ctrl-a>Un <ctrl-e>s").shows(&["Un bancs", "Échap"]);
    me.keys("<ctrl-v><ctrl-f>").shows(&["Un bancs"]).hides(&["Inscrire le vote", "Noter un suivi"]);
    me.keys(" verts<ctrl-w>").hides(&["Lever la séance", "verts"]).shows(&["Un bancs"]);
    me.keys("<f2>").shows(&["présents 9"]).keys("<esc>").shows(&["Un bancs"]);
}

#[test]
fn a_ready_made_sentence_is_in_the_language_of_the_papers() {
    let mut me = opened();
    me.at("19:05").keys("<ctrl-t>").shows(&["Sunday"]);
    me.keys("<enter>ouv<tab>").shows(&["ouvre la séance à", "19 h."]).hides(&["opens the meeting"]);
}

#[test]
fn a_few_letters_of_a_sentence_put_it_where_no_other_has_them() {
    // Of its words, not only of what calls it; accents are optional.
    for (letters, sentence) in
        [("epuis", "L’ordre du jour étant épuisé"), ("Soulev", "Aucun point n’est soulevé.")]
    {
        let mut me = opened();
        me.keys(&format!("<enter>Bon. {letters}<tab>"));
        me.shows(&["Bon. ", sentence]).hides(&["Phrase", &format!("{letters} ")]);
        me.keys("<ctrl-z>").shows(&[letters]).hides(&[sentence]);
    }
    // Of several, those are shown that have them; and all where none has.
    let mut me = opened();
    me.keys("<enter>com<tab>").shows(&["Phrase", "com", "passe en revue le procès-verbal"]);
    me.hides(&["Sans objet"]).keys("<down><enter>").shows(&["passe en revue les suivis"]);
    me.hides(&["com Le comité"]);
    let mut me = opened();
    me.keys("<enter>zut<tab>").shows(&["Phrase", "ouvre la séance", "procès-verbal"]);
}

#[test]
fn a_closing_that_carried_says_the_key_that_closes() {
    let mut me = opened();
    me.keys("<f3><f3>levée<enter>fatou<tab>aicha<tab><ctrl-s><f4><ctrl-s>");
    me.shows(&["Levée adoptée : F7 lève la séance"]);
}

#[test]
fn a_meeting_that_is_over_tells_its_quorum_in_the_past() {
    let mut me = opened();
    me.at("19:52").keys("<f2><home>d<esc>").shows(&["il manque 1 présence"]);
    me.at("20:10")
        .keys("<f7><ctrl-s>")
        .shows(&["Quorum à l’ouverture : 9 sur 16, il en fallait 9"]);
    me.shows(&["quorum perdu à 19 h 52"]).hides(&["il manque", "Il n’y a plus quorum"]);
    me.keys("<f10>").hides(&["Il n’y a plus quorum"]);
}

#[test]
fn the_vice_chair_is_proposed_and_the_chair_is_asked_to_take_the_chair_again() {
    let mut me = opened();
    let store = ccr::store::Store::open(&me.path).unwrap();
    let open = store.all(ccr::domain::entity::Entity::Meeting, None, 1_000).unwrap();
    let open = open.into_iter().find(|meeting| meeting.text("number") == Some("2026-09")).unwrap();
    let sheet = store.meeting(&open.id).unwrap().unwrap();
    let offices = store.offices(&open.id).unwrap();
    let holder = |role: &str| {
        let of = offices.iter().find(|(_, office)| office.role.as_deref() == Some(role));
        of.map(|(id, _)| id.clone()).unwrap()
    };
    let (chair, vice) = (holder("chair"), holder("vice-chair"));
    let name =
        |id: &str| sheet.people.iter().find(|p| p.person.as_str() == id).unwrap().name.clone();
    let (chair_name, vice_name) = (name(&chair), name(&vice));
    for id in [&chair, &vice] {
        me.elsewhere(json!({"do": "set-attendance", "meeting": open.id, "person": id,
            "status": "present"}));
    }
    me.elsewhere(json!({"do": "save", "what": "meeting", "id": open.id,
        "set": {"chair_id": chair}}));
    let letters = chair_name.split(' ').next().unwrap().to_lowercase();
    me.at("19:20").keys(&format!("<f2>/{letters}<enter>r<ctrl-s><esc>"));
    me.shows(&["Qui préside?"]).keys("<f2>o").shows(&[vice_name.as_str(), "Présidence"]);
    me.keys("<ctrl-s><esc>");
    me.at("19:30")
        .keys(&format!("<f2>/{letters}<enter>r"))
        .shows(&["Présidence", chair_name.as_str()]);
    me.keys("<esc><esc>").shows(&["peut reprendre la présidence (F2, o)"]);
}

#[test]
fn what_was_put_off_is_taken_up_by_the_key_of_motions() {
    let mut me = opened();
    me.keys("<down*7>");
    put(&mut me, "De réparer les bancs.");
    me.keys("<f4>").until("Remise à", "<right>").keys("<ctrl-s>").shows(&["REMISE"]);
    me.at("19:30").keys("<f7><ctrl-s><esc>");
    me.keys("3nauj<ctrl-s><enter>").shows(&["2026-10"]).keys("<f8><ctrl-s><f7><ctrl-s><f2>");
    me.keys(&"p".repeat(9)).keys("<esc>").until(". De réparer les bancs", "<down>");
    me.keys("<f4>").shows(&["F3 la reprend"]);
    me.keys("<f3>").shows(&["Reprendre une proposition", "De réparer les bancs."]);
    me.keys("<tab>fatou<tab>aicha<tab><ctrl-s>").shows(&["En attente du vote"]);
}

#[test]
fn a_meeting_closed_from_its_notes_takes_no_further_key_for_a_word() {
    let mut me = opened();
    me.keys("<end><enter>On se salue.<f7><ctrl-s>");
    // Neither a section nor the letter of a command goes into the minutes.
    me.keys("3").shows(&["Toutes les réunions"]);
    let conn = rusqlite::Connection::open(&me.path).unwrap();
    let sql = "SELECT count(*) FROM agenda_item WHERE notes LIKE '%On se salue.'";
    let kept: i64 = conn.query_row(sql, [], |row| row.get(0)).unwrap();
    assert_eq!(kept, 1);
}

#[test]
fn a_function_key_that_serves_elsewhere_says_so() {
    let mut me = opened();
    // In the roll the notice and the adoption have no key, and what is typed next would act.
    me.keys("<f2><f8>")
        .shows(&["F8 ne sert pas ici"])
        .keys("<f10>")
        .shows(&["F10 ne sert pas ici"]);
    // The minutes are a key away while one writes them.
    me.keys("<esc><enter>Bienvenue.<f9>").shows(&["PROJET", "notes"]);
}

#[test]
fn a_motion_that_waits_is_seen_on_a_small_screen_and_what_goes_on_says_so() {
    let mut me = opened();
    me.keys("<home>").keys(&"<down>".repeat(7));
    let long = "Attendu que la salle est grise.<enter>".repeat(12);
    put(&mut me, &format!("{long}Peindre la salle."));
    me.keys("<resize:60x20>").shows(&["Attendu que la salle est grise"]);
    // A text that is longer than the pane says that it goes on below.
    me.keys("<resize:80x24>");
    let screen = me.screen();
    let right = screen.lines().filter(|line| line.trim_end().ends_with("↓│")).count();
    assert_eq!(right, 1, "{screen}");
}
