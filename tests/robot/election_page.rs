//! An election's page as somebody sees it who knows nothing but the screen.

use serde_json::json;

use crate::support::{English, French, HOME, Language, Register, Robot, SMALL, Size, robot};

/// The demo's election of two representatives, in which these stand, with its four officers where it is
/// led by any.
fn standing(size: Size, who: &[&str], led: bool) -> Robot {
    standing_in(French, size, who, led)
}

/// The same in a language.
fn standing_in(language: Language, size: Size, who: &[&str], led: bool) -> Robot {
    let name = "6<left>nReprésentants au CA 2027<tab><tab><tab><tab><tab><tab>";
    let mut me = robot(size, language, Register::Demo, name);
    me.keys("Résolution CCR-2026-012.<tab><tab>2026-11-22<tab>2026-10-20<tab>2026-11-22");
    me.keys("<tab><tab><tab>2027-05-01<ctrl-s><enter>");
    me.shows(&[if language == French { "Règles adoptées" } else { "Rules" }]);
    for who in who {
        me.keys(&format!(
            "n{who}<tab><tab><tab><tab>2026-11-10<tab><right><tab><right><right><ctrl-s>"
        ));
    }
    if led {
        for who in ["huguette", "solange", "réjean", "rosaire"] {
            me.keys(&format!("o{who}<tab><ctrl-s>"));
        }
    }
    me
}

/// The numbers of a form, one behind the other.
fn numbers<'a>(me: &'a mut Robot, all: &[u32]) -> &'a mut Robot {
    for number in all {
        me.keys(&format!("<ctrl-u>{number}<tab>"));
    }
    me
}

/// A first count: 30 ballots, of which two are blank, and a tie for the second seat.
fn tied(size: Size) -> Robot {
    let mut me = standing(size, &["fatou", "yolande", "gisèle b", "mado"], false);
    me.keys("c<ctrl-s>d<tab>20h15<tab>");
    numbers(&mut me, &[30, 28, 2, 0, 0, 0, 20, 14, 14, 3]).keys("<ctrl-s>");
    me
}

#[test]
fn a_recount_is_judged_by_the_marks_of_the_vote_that_is_counted_again() {
    let wrong = "voix ne vont pas avec";
    let mut me = tied(HOME);
    // The second ballot is for one seat: 28 valid ballots bear 28 votes.
    me.keys("d<tab><tab>20h30<tab>");
    numbers(&mut me, &[30, 28, 2, 0, 0, 0, 15, 14]).shows(&[wrong]);
    // The first vote was for two: the same ballots bear 28 to 56 votes.
    me.keys("<ctrl-d>").keys("d<right><tab><tab>20h30<tab>");
    numbers(&mut me, &[30, 28, 2, 0, 0, 0, 20, 14, 14, 8]).hides(&[wrong]);
    me.keys("<ctrl-d>").keys("d<tab><tab>20h30<tab>");
    numbers(&mut me, &[30, 28, 2, 0, 0, 0, 14, 14]).keys("<ctrl-s>").shows(&["Tirage au sort"]);
    // What can be counted again by now is the second ballot, of one mark, in an election of two seats.
    me.keys("d<tab>20h45<tab>");
    numbers(&mut me, &[30, 28, 2, 0, 0, 0, 15, 14]).shows(&[wrong]);
}

#[test]
fn names_end_at_one_column_and_whoever_is_tied_is_told_so() {
    for size in [HOME, SMALL] {
        let mut me = tied(size);
        me.keys("<end>").until("CANDIDATURES", "<up>");
        let line = |name: &str| me.lines()[usize::from(me.line_of(name))].clone();
        // The first line that bears both is that of the candidate, not the headline.
        let row = |name: &str| {
            let found =
                me.lines().into_iter().find(|line| line.contains(name) && line.contains('█'));
            found.unwrap_or_else(|| panic!("{name}: {}", line(name)))
        };
        let bar = |name: &str| {
            let row = row(name);
            let at = row.chars().position(|sign| sign == '█').unwrap();
            (at, row.chars().filter(|sign| *sign == '█').count())
        };
        let (first, most) = bar("Gisèle Boncœur");
        for (name, votes) in [("Fatou Diallo-Beauchemin", 14), ("Mado Vadeboncœur", 3)] {
            assert_eq!(bar(name), (first, most * votes / 20), "{}", me.screen());
        }
        assert!(row("Gisèle Boncœur").contains("en tête"), "{}", me.screen());
        assert!(row("Yolande Trépanier-Doux").contains("à égalité"), "{}", me.screen());
    }
}

#[test]
fn whoever_has_the_votes_is_told_that_the_reserved_seat_comes_first() {
    for size in [HOME, SMALL] {
        let mut me = standing(size, &["fatou", "yolande", "gisèle b", "mado"], false);
        let conn = rusqlite::Connection::open(&me.path).unwrap();
        let id = |sql: &str| conn.query_row(sql, [], |row| row.get::<_, String>(0)).unwrap();
        let set = |what: &str, sql: &str, set| json!({"do": "save", "what": what, "id": id(sql), "set": set});
        let election = "SELECT id FROM election WHERE name = 'Représentants au CA 2027'";
        let candidate = format!(
            "SELECT c.id FROM candidate c JOIN person p ON p.id = c.person_id
             WHERE c.election_id = ({election}) AND p.family_name = "
        );
        me.elsewhere(set("election", election, json!({"reserved_families": 1})));
        for name in ["'Trépanier-Doux'", "'Vadeboncœur'"] {
            let of = format!("{candidate}{name}");
            me.elsewhere(set("candidate", &of, json!({"stands_for": "families"})));
        }
        me.keys("<esc><enter>").keys("c<ctrl-s>d<tab>20h15<tab>");
        // Two families are tied; Gisèle Boncœur has more than whoever of them is left, and Fatou does not.
        numbers(&mut me, &[30, 28, 2, 0, 0, 0, 20, 5, 9, 9]).keys("<ctrl-s><home>");
        me.until("▶ · Gisèle Boncœur", "<down>");
        me.shows(&["attend le siège réservé", "mais le siège réservé se comble d’abord"]);
        assert_eq!(me.screen().matches("attend le siège réservé").count(), 1, "{}", me.screen());
        // Whoever counts the second ballot reads of which seat it is.
        me.keys("d").shows(&["Second tour entre ex æquo pour le siège réservé (familles)."]);
    }
}

#[test]
fn the_ballots_of_a_second_vote_never_bear_who_withdrew_before_the_first() {
    let mut me = standing(HOME, &["fatou", "yolande", "gisèle b", "mado"], false);
    me.keys("c<ctrl-s><end>").until("▶ · Mado Vadeboncœur", "<up>").keys("r<ctrl-s>");
    let late = ["Retrait après la clôture : Mado Vadeboncœur", "une des marques du bulletin"];
    me.keys("d").shows(&late).keys("<tab>20h15<tab>");
    numbers(&mut me, &[30, 28, 2, 0, 0, 0, 20, 14, 14]).keys("<ctrl-s>");
    me.keys("<end>").until("CANDIDATURES", "<up>").hides(&late[..1]);
    me.keys("d").shows(&["Second tour"]).hides(&late[..1]);
    // The first vote's ballots counted again are those that bore the name.
    me.keys("<right>").shows(&late[..1]);
}

#[test]
fn the_page_opens_with_its_selected_line_in_sight() {
    for size in [HOME, SMALL] {
        let mut me = tied(size);
        me.keys("<esc><enter>").shows(&["▶ ✓ Règles ", "Second tour entre"]);
    }
}

/// Eight stand, the last of them withdrew after the close, and their ballots are read.
const EIGHT: [&str; 8] =
    ["fatou", "yolande", "gisèle b", "mado", "huguette", "solange", "réjean", "rosaire"];

#[test]
fn what_is_wrong_with_a_first_ballot_is_read_whole_and_leaves_names_in_the_smallest_window() {
    for (language, whole, leave, again) in [
        (
            French,
            "8 marques, et il en faut 2 au plus. Si le bulletin les porte, il est rejeté : tapez -. \
             La marque à Mado Vadeboncœur est du nombre : le bulletin imprimé la comptait.",
            "Échap retour",
            "(F4 : imprimé avant)",
        ),
        (
            English,
            "8 marks, and 2 at the most are allowed. If the ballot bears them it is rejected: type -. \
             The mark beside Mado Vadeboncœur is one of them: the printed ballot counted it.",
            "Esc back",
            "(F4: printed before)",
        ),
    ] {
        let mut me = standing_in(language, SMALL, &EIGHT, false);
        me.keys("c<ctrl-s><end>").until("▶ · Mado Vadeboncœur", "<up>").keys("r<ctrl-s>b");
        me.shows(&[leave]);
        me.keys("1 2 3 4 5 6 7 8<enter>");
        me.shows(&[whole]);
        let names = |me: &Robot| {
            let starts = (1..=8).map(|number| format!("  {number}  "));
            let lines = me.lines();
            starts.filter(|start| lines.iter().any(|line| line.contains(start))).count()
        };
        assert_eq!(names(&me), 7, "{}", me.screen());
        // Whoever leaves and comes back finds the numbers as they chose them.
        me.keys("<ctrl-u>").hides(&[again]);
        me.keys("<f4>").shows(&[again]).keys("<esc>b").shows(&[again]);
        me.keys("<f4>").hides(&[again]).keys("<esc>b").hides(&[again]);
    }
}

#[test]
fn all_ballots_are_typed_by_the_same_numbers() {
    let mut me = standing(HOME, &["fatou", "yolande", "gisèle b", "mado"], true);
    me.keys("c<ctrl-s><end>").until("▶ · Fatou Diallo-Beauchemin", "<up>").keys("r<ctrl-s>b");
    // 1 Boncœur, 2 Diallo-Beauchemin, 3 Trépanier-Doux, 4 Vadeboncœur; printed again, 2 and 3 are the last two.
    let again = "2  Yolande Trépanier-Doux";
    // What was half typed meant other people.
    me.keys("34<f4>").shows(&[again]).hides(&["Bulletin 1 : 34", "· 34"]);
    me.keys("23<enter>").shows(&["1 lu", "2 3"]);
    // Once a ballot is read, the numbers stay, also for whoever comes back another day.
    me.keys("<f4>").shows(&["1 bulletin est déjà saisi", "réimprimé depuis le retrait"]);
    me.keys("<esc>").shows(&[again, "1 lu"]);
    me.keys("<esc><esc><enter>b").shows(&[again, "1 lu"]);
    me.keys("-<enter><ctrl-s>").shows(&[again, "Bulletin 1"]);
    me.keys("<f4>").shows(&["2 bulletins sont déjà saisis"]).keys("<esc>").shows(&[again]);
    // Thrown away, the same paper is read again by the same numbers, until others are chosen; one that is taken
    // back too.
    me.keys("<f4><right><enter>").shows(&[again]).hides(&["1 lu"]);
    me.keys("<f4>").shows(&["2  Fatou Diallo-Beauchemin (retrait)"]);
    me.keys("3<enter>").shows(&["1 lu"]).keys("<f4><esc>").hides(&[again]);
    me.keys("<f3><f4>").shows(&[again]);
    // By which numbers was typed is no ballot.
    for _ in 0..2 {
        me.keys("23<enter>").keys("-<enter>").keys("<ctrl-s>");
    }
    me.shows(&["Les deux saisies concordent : 2 bulletins"]);
}

#[test]
fn every_name_and_number_of_a_ballot_can_be_seen_in_the_smallest_window() {
    let mut me = standing(SMALL, &EIGHT, false);
    me.keys("c<ctrl-s><end>").until("▶ · Mado Vadeboncœur", "<up>").keys("r<ctrl-s>b");
    let seen = |me: &Robot, number: usize| {
        let start = format!("  {number}  ");
        me.lines().iter().any(|line| line.contains(&start))
    };
    let mut found: Vec<bool> = (1..=8).map(|number| seen(&me, number)).collect();
    for _ in 0..8 {
        if found.iter().all(|seen| *seen) {
            break;
        }
        assert!(me.screen().contains('↓'), "{}", me.screen());
        me.keys("<pgdn>");
        let now = (1..=8).map(|number| seen(&me, number));
        found = found.iter().zip(now).map(|(before, now)| *before || now).collect();
    }
    assert!(found.iter().all(|seen| *seen), "{}", me.screen());
    // A page is what is seen: behind two rows come the next two.
    me.keys("<pgup*8>");
    let rows = |me: &Robot| (1..=8).filter(|number| seen(me, *number)).collect::<Vec<_>>();
    let first = rows(&me);
    me.keys("<pgdn>");
    assert_eq!(rows(&me)[0], first.len() + 1, "{}", me.screen());
    me.keys("<pgup>");
    assert_eq!(rows(&me), first, "{}", me.screen());
    me.keys("<pgdn*8>");
    // Once a ballot is typed the names have the room of what everybody knows by then.
    me.keys("1<enter>").hides(&["Mêlez les bulletins"]);
}

#[test]
fn after_a_second_ballot_the_bars_are_its_own_and_say_so() {
    let mut me = tied(HOME);
    me.keys("<end>").until("CANDIDATURES", "<up>").hides(&["Voix ci-dessous"]);
    me.keys("d<tab><tab>20h30<tab>");
    numbers(&mut me, &[30, 28, 2, 0, 0, 0, 15, 13]).keys("<ctrl-s><end>");
    me.until("CANDIDATURES", "<up>").shows(&["Voix ci-dessous : Second tour entre ex æquo."]);
    let bar = |name: &str| {
        let rows = me.lines().into_iter();
        let row = rows.filter(|line| line.contains(name)).find(|line| line.contains('█'));
        row.map_or(0, |row| row.chars().filter(|sign| *sign == '█').count())
    };
    let (first, second) = (bar("Fatou Diallo-Beauchemin"), bar("Yolande Trépanier-Doux"));
    assert!(first > 0 && second == first * 13 / 15, "{first} {second}\n{}", me.screen());
    // Whoever stood in the first vote alone has none.
    assert_eq!(bar("Gisèle Boncœur"), 0, "{}", me.screen());
}

#[test]
fn an_hour_that_has_not_come_or_lies_before_the_last_round_is_told_while_it_is_typed() {
    let mut me = tied(HOME);
    // It is seven o'clock, and the first vote is noted at a quarter past eight.
    me.keys("d<tab><tab>21h<tab>").shows(&["21 h n’est pas encore venu"]);
    me.keys("<up><ctrl-u>18h30<tab>").shows(&["18 h 30 vient avant le tour précédent"]);
    // A second ballot of which nobody noted the hour: the first vote still stands before the lots.
    me.keys("<ctrl-u><tab>");
    numbers(&mut me, &[30, 28, 2, 0, 0, 0, 14, 14]).keys("<ctrl-s>");
    me.keys("t<tab>Le soir<tab><tab><ctrl-u>18h30<tab>");
    me.shows(&["18 h 30 vient avant le tour précédent, noté à 20 h 15"]);
}

#[test]
fn what_is_due_is_read_to_its_end_above_the_page() {
    let mut me = tied(SMALL);
    me.keys("<home>");
    let lines = me.lines();
    let head = lines.iter().position(|line| line.contains("Second tour entre")).unwrap();
    let told = format!("{} {}", lines[head].trim(), lines[head + 1].trim());
    let wanted =
        "Second tour entre ex æquo pour 1 siège : Fatou Diallo-Beauchemin, Yolande Trépanier-Doux";
    assert_eq!(told.replace('\u{a0}', " "), wanted, "{}", me.screen());
}

#[test]
fn the_step_of_the_vote_says_in_full_who_is_parted_by_what() {
    let mut me = tied(SMALL);
    me.keys("<home>").until("▶ · Vote et dépouillement · recomptage conseillé", "<down>");
    me.shows(&[
        "Second tour entre ex æquo pour 1 siège : Fatou Diallo-Beauchemin, Yolande Trépanier-Doux",
    ]);
}

#[test]
fn nobody_stands_or_leads_twice_and_who_withdrew_is_told_how_to_come_back() {
    let mut me = standing(HOME, &["fatou", "yolande"], true);
    me.keys("nfatou<tab><ctrl-s>").shows(&["Fatou Diallo-Beauchemin est déjà en lice"]);
    me.keys("<ctrl-d>oréjean<tab><ctrl-s>").shows(&["est déjà au personnel de cette élection"]);
    me.keys("<ctrl-d><end>").until("▶ · Yolande Trépanier-Doux", "<up>").keys("r<ctrl-s>");
    me.keys("nyolande<tab><ctrl-s>")
        .shows(&["a retiré sa candidature", "effacez le jour du retrait"]);
    me.keys("<ctrl-d>").until("▶ · Yolande Trépanier-Doux", "<down>").keys("<enter><up>");
    me.shows(&["▶ Retirée le"]).keys("<ctrl-u><ctrl-s>").shows(&["2 candidatures"]);
}

#[test]
fn what_a_candidate_lacks_is_read_in_the_smallest_window() {
    let mut me = standing(SMALL, &[], false);
    me.keys("nfatou<tab><ctrl-s>").until("▶ ! Fatou", "<down>").keys("<up><down>");
    me.shows(&[
        "Il manque à la candidature de Fatou Diallo-Beauchemin : consentement écrit, est locataire de",
        "Entrée la complète.",
    ]);
}

#[test]
fn the_officer_who_is_still_missing_is_proposed() {
    let mut me = standing(HOME, &[], false);
    me.until("▶ · Personnel d’élection · 4 à nommer", "<down>");
    for (role, who) in [("Présidence d’élection", "huguette"), ("Secrétariat", "solange")] {
        me.keys("o").shows(&[role]).keys(&format!("{who}<tab><ctrl-s>"));
    }
    me.keys("o").shows(&["Scrutateur ou scrutatrice"]).keys("<esc>");
    me.keys("<home>").until("▶ · Personnel d’élection · 2 à nommer", "<down>");
    // Of scrutineers there may be any number: once nobody is missing one more is proposed.
    for who in ["réjean", "rosaire", "marcel"] {
        me.keys("o").shows(&["Scrutateur ou scrutatrice"]).keys(&format!("{who}<tab><ctrl-s>"));
    }
    let twice = "plus d’une personne a la même fonction (présidence)";
    me.keys("<home>").hides(&[twice]);
    // Somebody else in the chair is told, with whoever is there already.
    me.keys("omado<tab><right><ctrl-s><home>").shows(&[twice, "Une seule la tient"]);
}

#[test]
fn who_had_votes_is_told_at_the_key_that_they_cannot_withdraw() {
    let mut me = tied(HOME);
    me.keys("<home>").until("▶ · Yolande", "<down>").keys("r");
    me.shows(&["la candidature ne se retire plus. Si un siège lui revient"]);
    me.hides(&["Retirer une candidature"]);
    // By absolute majority whoever went out has nothing left to withdraw.
    let mut me = standing(HOME, &["fatou", "yolande", "mado"], false);
    let conn = rusqlite::Connection::open(&me.path).unwrap();
    let sql = "SELECT id FROM election WHERE name = 'Représentants au CA 2027'";
    let id: String = conn.query_row(sql, [], |row| row.get(0)).unwrap();
    let set = json!({"method": "majority", "seats": 1});
    me.elsewhere(json!({"do": "save", "what": "election", "id": id, "set": set}));
    me.keys("<esc><enter>c<ctrl-s>d<tab>20h15<tab>");
    numbers(&mut me, &[24, 24, 0, 0, 0, 0, 10, 9, 5]).keys("<ctrl-s><home>");
    me.until("▶ · Mado", "<down>").shows(&["éliminée"]);
    me.keys("r").shows(&["est hors de course"]).hides(&["Retirer une candidature"]);
}

#[test]
fn several_reserved_seats_are_told_as_several() {
    let mut me = standing(HOME, &["fatou", "yolande", "gisèle b", "mado"], false);
    let conn = rusqlite::Connection::open(&me.path).unwrap();
    let id = |sql: &str| conn.query_row(sql, [], |row| row.get::<_, String>(0)).unwrap();
    let election = id("SELECT id FROM election WHERE name = 'Représentants au CA 2027'");
    let set = json!({"seats": 3, "reserved_families": 2});
    me.elsewhere(json!({"do": "save", "what": "election", "id": election, "set": set}));
    for name in ["Diallo-Beauchemin", "Trépanier-Doux", "Vadeboncœur"] {
        let candidate = id(&format!(
            "SELECT c.id FROM candidate c JOIN person p ON p.id = c.person_id
             WHERE c.election_id = '{election}' AND p.family_name = '{name}'"
        ));
        let set = json!({"stands_for": "families"});
        me.elsewhere(json!({"do": "save", "what": "candidate", "id": candidate, "set": set}));
    }
    me.keys("<esc><enter>").keys("c<ctrl-s>d<tab>20h15<tab>");
    numbers(&mut me, &[30, 28, 2, 0, 0, 0, 20, 9, 9, 9]).keys("<ctrl-s><home>");
    me.until("▶ · Gisèle Boncœur", "<down>");
    me.shows(&["attend les sièges réservés", "mais les sièges réservés se comblent d’abord"]);
}

#[test]
fn seats_that_are_held_are_told_before_anybody_votes() {
    let mut me = robot(HOME, English, Register::Demo, "6<left>nBoard 2027");
    me.keys(&"<tab>".repeat(8)).keys("nov 22<ctrl-s><enter>");
    // The demo's directors sit until 30 April 2027.
    me.shows(&["the seats are not free on November 22, 2026", "from May 1, 2027"]);
    me.keys("e").keys(&"<tab>".repeat(13)).keys("may 1 2027<ctrl-s>");
    me.hides(&["the seats are not free"]);
}

#[test]
fn the_offices_of_a_body_follow_each_other_and_each_gives_its_election_a_title() {
    let plan = "3nauj<tab><tab><tab><right><ctrl-s>f2026-09<enter><enter>";
    let mut me = robot(HOME, French, Register::Demo, plan);
    me.keys("<f8><ctrl-s><f7><ctrl-s><f2>").keys(&"p".repeat(9)).keys("<esc>");
    me.keys("xélection<enter>").shows(&["Élection à la présidence, 2026"]);
    me.shows(&["Par exemple : Élection à la présidence, 2027"]);
    // Another office has another title, until one is typed.
    me.keys("<tab><tab><right><tab>").shows(&["Élection à la vice-présidence, 2026"]);
    me.keys("<up><left><ctrl-s>").shows(&["ÉTAPES", "Élection à la présidence, 2026"]);
    me.keys("naïcha<tab><ctrl-s>c<ctrl-s>p<right><enter>").shows(&["Proclamée"]);
    me.keys("<esc>xélection<enter>").shows(&["Élection à la vice-présidence, 2026"]);
    // The point that is treated names its own.
    let mut me = robot(HOME, French, Register::Demo, plan);
    me.keys("<f8><ctrl-s><f7><ctrl-s><f2>").keys(&"p".repeat(9)).keys("<esc>");
    me.keys("<down>nÉlection à la vice-présidence<enter><esc>")
        .at("19:10")
        .keys("<home><down*8><f6>");
    me.keys("xélection<enter>").shows(&["Élection à la vice-présidence, 2026"]);
}

/// Words by which French shows on an English screen: whoever stands has a French name, and no one of these is
/// in it.
const FRENCH: [&str; 10] = [
    " voix",
    "etrait",
    "scrutat",
    "scrutin ",
    "siège",
    "candidature",
    "bulletin",
    "Échap",
    "Entrée",
    "lection d",
];

/// Types keys; what is then read is told in English, and says that the step was taken.
fn told(me: &mut Robot, keys: &str, step: &[&str]) {
    let screen = me.keys(keys).screen();
    let french: Vec<&str> = FRENCH.into_iter().filter(|word| screen.contains(word)).collect();
    assert!(french.is_empty(), "{french:?} in\n{screen}");
    me.shows(step);
}

#[test]
fn the_whole_course_speaks_english() {
    let mut me = robot(HOME, English, Register::Demo, "6<left>nBoard 2027");
    let me = &mut me;
    told(
        me,
        "<tab><tab><tab><tab><tab><tab>Resolution 12.<tab><tab>22 nov<tab>20 oct",
        &["20 oct"],
    );
    told(me, "<tab>22 nov<tab><tab><tab>may 1 2027<tab>", &["may 1 2027"]);
    told(me, "<ctrl-s><enter>", &["STEPS", "Board 2027"]);
    for (who, count) in [("fatou", 1), ("yolande", 2), ("gisèle b", 3), ("mado", 4)] {
        let typed = format!("n{who}<tab><tab><tab><tab>nov 10<tab><right><tab><right><right>");
        told(me, &typed, &["November 10, 2026"]);
        let stand = if count == 1 { "1 candidate" } else { &format!("{count} candidates") };
        told(me, "<ctrl-s>", &[stand]);
    }
    for (who, left) in [("huguette", 3), ("solange", 2), ("réjean", 1)] {
        told(me, &format!("o{who}<tab>"), &["Role"]);
        told(me, "<ctrl-s>", &[&format!("{left} to name")]);
    }
    told(me, "orosaire<tab>", &["Scrutineer"]);
    told(me, "<ctrl-s>", &["Election officer added: Rosaire"]);
    me.hides(&["to name"]);
    told(me, "c", &["Close"]);
    told(me, "<ctrl-s>", &["Nominations closed"]);
    me.keys("<end>").until("▶ · Mado Vadeboncœur", "<up>");
    told(me, "r", &["Mado Vadeboncœur"]);
    told(me, "<esc>m", &["Draw the order of the ballot"]);
    told(me, "<esc>d<tab>8:15 pm<tab>", &["8:15 p.m."]);
    numbers(me, &[30, 28, 2, 0, 0, 0, 20, 14, 14, 3]);
    told(me, "<ctrl-s>", &["compares them"]);
    numbers(me, &[30, 28, 2, 0, 0, 0, 20, 14, 14, 3]);
    told(me, "<ctrl-s><home>", &["Second ballot between ties for 1 seat"]);
    told(me, "<end>", &["Mado Vadeboncœur"]);
    told(me, "b", &["Ballot 1"]);
    told(me, "1<enter>", &["Ballot 2"]);
    told(me, "9<enter>", &["9"]);
    me.keys("<bs>");
    told(me, "<esc>d<tab><tab>8:30 pm<tab>", &["8:30 p.m."]);
    numbers(me, &[30, 28, 2, 0, 0, 0, 14, 14]);
    told(me, "<ctrl-s>", &["compares them"]);
    numbers(me, &[30, 28, 2, 0, 0, 0, 14, 14]);
    told(me, "<ctrl-s><home>", &["Drawing of lots for 1 seat"]);
    told(me, "t", &["Tied", "Fatou Diallo-Beauchemin"]);
    told(me, "<tab>November 22<tab><tab>6 pm<tab>Huguette and Solange", &["6 p.m."]);
    told(me, "<ctrl-s><home>", &["To proclaim (p)"]);
    told(me, "<end>", &["Words said aloud: November 22"]);
    told(me, "p", &["Proclaimed elected: Gisèle Boncœur, "]);
    told(me, "In the paper book.<ctrl-s><right><enter>", &["Proclaimed"]);
    told(me, "<end>", &["g object"]);
    told(me, "d", &["Count again after the proclamation"]);
    told(me, "<esc>g", &["Objection"]);
    told(
        me,
        "<tab>nov 22<tab><tab>The notice was late.<ctrl-s>",
        &["Objection or recount added: The notice was late."],
    );
    told(me, "<end>", &["The notice was late."]);
}
