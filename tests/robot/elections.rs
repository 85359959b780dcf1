//! An election led from its notice to the mandates, by keys.

use crate::support::{English, French, HOME, Register, Robot, SMALL, robot};

/// The demo's election of two representatives on the board, whose terms end on 30 April 2027, with its
/// rules, its vote today and its notice 33 days before.
fn prepared() -> Robot {
    let name = "6<left>nReprésentants au CA 2027<tab><tab><tab><tab><tab><tab>";
    let mut me = robot(HOME, French, Register::Demo, name);
    me.keys("Résolution CCR-2026-012.<tab><tab>22 nov<tab>20 oct<tab>22 nov<tab><tab><tab>");
    me.keys("1 mai 2027<ctrl-s>").shows(&["Représentants au CA 2027"]);
    me.keys("<enter>").shows(&["ÉTAPES", "Avis d’élection", "fait le 20 oct. 2026"]);
    me
}

/// Somebody stands: found by a few letters, with a consent and both answers.
fn stand(me: &mut Robot, who: &str) {
    me.keys(&format!("n{who}<tab><tab><tab><tab>10 nov<tab><right><tab><right><right><ctrl-s>"));
}

/// The texts of a query.
fn texts(me: &Robot, sql: &str) -> Vec<String> {
    let conn = rusqlite::Connection::open(&me.path).unwrap();
    let mut statement = conn.prepare(sql).unwrap();
    let rows = statement.query_map([], |row| row.get(0)).unwrap();
    rows.collect::<rusqlite::Result<_>>().unwrap()
}

/// Somebody leads, in the role that is still missing.
fn lead(me: &mut Robot, who: &str) {
    me.keys(&format!("o{who}<tab><ctrl-s>"));
}

/// The numbers of a count: the papers, then the votes in the order of names.
fn numbers(me: &mut Robot, papers: &[u32], votes: &[u32]) {
    for number in papers.iter().chain(votes) {
        me.keys(&format!("{number}<tab>"));
    }
    me.keys("<ctrl-s>");
}

/// A count, by both scrutineers where there are two.
fn count(me: &mut Robot, papers: &[u32], votes: &[u32]) {
    me.keys("d");
    if me.screen().contains("Ce qui est compté") {
        me.keys("<tab>");
    }
    me.keys("<tab>20h15<tab>");
    numbers(me, papers, votes);
    if me.screen().contains("Ctrl+S les compare") {
        numbers(me, papers, votes);
    }
}

#[test]
fn a_tie_for_the_second_seat_goes_to_a_second_ballot_and_to_lots() {
    let mut me = prepared();
    for who in ["fatou", "yolande", "gisèle b", "mado"] {
        stand(&mut me, who);
    }
    me.shows(&["4 candidatures"]);
    // Whoever stands does not lead.
    me.keys("ofatou<tab><ctrl-s>").shows(&["ne peut pas à la fois se porter candidate"]);
    me.keys("<esc>");
    for who in ["huguette", "solange", "réjean", "rosaire"] {
        lead(&mut me, who);
    }
    me.hides(&["à nommer"]);
    // Nothing is counted before nominations close.
    me.keys("d").shows(&["Les candidatures ne sont pas closes"]);
    me.keys("c<ctrl-s>").shows(&["Candidatures closes"]);
    // 30 ballots handed out: 28 valid, 2 blank. Two marks each at the most: 51 votes of 56.
    count(&mut me, &[30, 28, 2, 0, 0, 0], &[20, 14, 14, 3]);
    me.shows(&["Gisèle Boncœur 20, "]).keys("<home>");
    me.shows(&["Second tour entre ex æquo pour 1 siège : Fatou Diallo-Beauchemin, Yol"]);
    me.keys("p").shows(&["Il reste un second tour à dépouiller"]);
    // Trépanier and Diallo alone, for one seat.
    count(&mut me, &[30, 28, 2, 0, 0, 0], &[14, 14]);
    me.keys("<home>").shows(&["Tirage au sort pour 1 siège : "]);
    me.keys("t").shows(&["À égalité", "Fatou Diallo-Beauchemin", "Yolande Trépanier-Doux"]);
    me.keys("<tab>Le vingt-deux novembre à vingt heures<tab><tab><tab>").keys("<ctrl-s>");
    me.shows(&["Il faut le remplir"]).keys("Huguette Sansregret, Solange<ctrl-s>");
    me.hides(&["À égalité"]).shows(&["À proclamer (p) : Gisèle Boncœur, "]);
    me.keys("p").shows(&["Sont proclamées élues les personnes suivantes", "assemblée et quorum"]);
    me.keys("Au cahier papier.<ctrl-s><right><enter>").shows(&["Proclamée"]);
    // Anybody may draw again: printf 'Le vingt-deux novembre à vingt heures\nNAME' | sha256sum
    let lot = |name: &str| {
        ccr::domain::election::lots::lot("Le vingt-deux novembre à vingt heures", name)
    };
    let drawn = ["Fatou Diallo-Beauchemin", "Yolande Trépanier-Doux"]
        .into_iter()
        .min_by_key(|name| lot(name))
        .unwrap();
    // The mandates of the board begin when the terms before are over.
    let sql = "SELECT p.family_name || ' ' || m.starts_on || ' ' || m.term_ends_on
               FROM candidate c JOIN mandate m ON m.id = c.mandate_id
               JOIN person p ON p.id = m.person_id ORDER BY c.rank";
    let family = drawn.split(' ').next_back().unwrap();
    let wanted =
        ["Boncœur 2027-05-01 2030-04-30".to_owned(), format!("{family} 2027-05-01 2030-04-30")];
    assert_eq!(texts(&me, sql), wanted);
    // Final: no key takes it back.
    me.keys("u").shows(&["définitive"]);
}

#[test]
fn the_list_says_how_one_votes_and_where_an_election_stands_in_eighty_columns() {
    let mut me = robot(HOME, French, Register::Demo, "6<left>");
    me.shows(&["Représentants des", "20 avr. 2027", "Vote en bloc", "Mise en candidature"]);
}

#[test]
fn somebody_whom_the_register_does_not_know_stands_by_one_act() {
    let mut me = prepared();
    me.keys("nInconnue<ctrl-s>").shows(&["Personne de ce nom au registre", "Échap, puis s"]);
    me.keys("<esc>s").shows(&["Ajouter la candidature d’une personne qui n’est pas au registre"]);
    me.keys("<ctrl-s>").shows(&["Il faut le remplir"]);
    // Somebody of the register is told, whoever was not found by the letters that were typed.
    me.keys("Diallo-Beauchemin<tab>fatou").shows(&["Déjà au registre : Fatou Diallo-Beauchemin"]);
    me.keys("<ctrl-u><s-tab><ctrl-u>").hides(&["Déjà au registre"]);
    me.keys(
        "Inconnue<tab>Zéphirine<tab>12<tab><tab><tab><tab>10 nov<tab><right><tab><right><right>",
    );
    me.keys("<ctrl-s>").shows(&["1 candidature"]).until("· Zéphirine Inconnue", "<down>");
    let made = "SELECT p.given_name || ' ' || p.family_name || ' ' || p.kind || ' ' || p.unit
        FROM candidate c JOIN person p ON p.id = c.person_id WHERE p.family_name = 'Inconnue'";
    assert_eq!(texts(&me, made), ["Zéphirine Inconnue tenant 12"]);
    // And one act takes back both.
    me.keys("u").hides(&["Zéphirine"]);
    let left = "SELECT family_name FROM person WHERE family_name = 'Inconnue'";
    assert_eq!(texts(&me, left), [""; 0]);
}

#[test]
fn who_withdraws_after_the_ballots_were_printed_leaves_an_acclamation() {
    let mut me = prepared();
    for who in ["fatou", "yolande", "mado"] {
        stand(&mut me, who);
    }
    me.keys("c<ctrl-s>").shows(&["Vote pour 2 sièges : Fatou Diallo-Beauchemin, "]);
    // The last candidate in the order of names: Vadeboncœur.
    me.keys("<end>").until("▶ · Mado Vadeboncœur", "<up>");
    me.keys("r<ctrl-s>").shows(&["acclamation"]);
    me.keys("d").shows(&["le résultat est complet"]);
    me.keys("pAu cahier papier.<ctrl-s><right><enter>").shows(&["Proclamée"]);
    let fates = texts(&me, "SELECT fate FROM candidate WHERE fate IS NOT NULL ORDER BY fate");
    assert_eq!(fates, ["acclaimed", "acclaimed", "withdrawn"]);
}

#[test]
fn nobody_is_closed_in_who_has_not_consented() {
    let mut me = prepared();
    // Where nobody is put forward at the assembly it is not asked whether somebody was.
    me.keys("n").hides(&["Reçue à l’assemblée"]).keys("<esc>");
    me.keys("nfatou<tab><ctrl-s>").shows(&["à remplir : consentement écrit"]);
    me.keys("c<ctrl-s>")
        .shows(&["Il manque à la candidature de Fatou Diallo-Beauchemin : Consentement écrit"]);
    me.keys("<esc>");
    // An employee of the office is told at the form, and nothing is lost.
    me.keys("nyolande<tab><tab><tab><tab><tab><right><tab><right><ctrl-s>");
    me.shows(&["est à l’emploi de l’office", "Yolande Trépanier-Doux"]);
}

#[test]
fn the_page_speaks_english_and_fits_the_smallest_window() {
    let mut me = robot(SMALL, English, Register::Demo, "6<left>nBoard 2027<ctrl-s><enter>");
    me.shows(&["STEPS", "Notice of election", "to do", "c close"]);
    me.keys("n").shows(&["Add a candidate", "Written consent"]).keys("<esc>");
    me.keys("a").shows(&["Cancel: Board 2027"]).keys("<right><enter>").shows(&["Cancelled"]);
}

#[test]
fn two_scrutineers_count_without_seeing_each_other_until_they_agree() {
    let mut me = prepared();
    for who in ["fatou", "yolande", "mado"] {
        stand(&mut me, who);
    }
    for who in ["huguette", "solange", "réjean", "rosaire"] {
        lead(&mut me, who);
    }
    me.keys("c<ctrl-s>d<tab>20h15<tab>").shows(&["Saisie "]);
    // What cannot be is told to whoever types it, before the other is asked: 9 votes for one of 4 ballots.
    numbers(&mut me, &[4, 4, 0, 0, 0, 0], &[9, 0, 0]);
    me.shows(&["9 voix ne vont pas avec 4 bulletins valides"]).hides(&["sans voir celle"]);
    me.keys("<esc><right><enter>d<tab>20h15<tab>");
    numbers(&mut me, &[12, 12, 0, 0, 0, 0], &[9, 8, 4]);
    // Nothing of what the first typed is left on the screen.
    me.shows(&["sans voir celle"]).hides(&["12"]);
    numbers(&mut me, &[12, 12, 0, 0, 0, 0], &[9, 7, 4]);
    me.shows(&["Les deux saisies diffèrent : 8 et 7.", "Une différence"]);
    assert_eq!(texts(&me, "SELECT kind FROM election_round"), [""; 0]);
    // Only that number is typed again, by both.
    me.keys("8<ctrl-s>").shows(&["sans voir celle"]);
    me.keys("8<ctrl-s>");
    me.keys("<home>").shows(&["À proclamer (p) : Fatou Diallo-Beauchemin, Yolande Trépanier-Doux"]);
}

#[test]
fn what_the_first_scrutineer_typed_is_not_thrown_away_without_a_word() {
    let mut me = prepared();
    for who in ["fatou", "yolande", "mado"] {
        stand(&mut me, who);
    }
    for who in ["huguette", "solange", "réjean", "rosaire"] {
        lead(&mut me, who);
    }
    // Nothing typed, nothing asked.
    me.keys("c<ctrl-s>d<esc>").shows(&["ÉTAPES"]);
    me.keys("d<tab>20h15<tab>");
    numbers(&mut me, &[12, 12, 0, 0, 0, 0], &[9, 8, 4]);
    me.shows(&["sans voir celle"]);
    me.keys("<esc>").shows(&["Jeter ce qui est saisi?", "ne restent dans aucun fichier"]);
    // The first answer changes nothing, and the second scrutineer goes on.
    me.keys("<enter>").shows(&["sans voir celle"]);
    // So it is whatever leads away: a section's tab, the palette, the end of the program.
    for away in ["<click:12,1>", "<ctrl-p>réunions<enter>", "<ctrl-q>", "<ctrl-q><ctrl-q>"] {
        me.keys(away).shows(&["Jeter ce qui est saisi?"]).keys("<esc>").shows(&["sans voir celle"]);
    }
    assert!(!me.is_gone());
    numbers(&mut me, &[12, 12, 0, 0, 0, 0], &[9, 7, 4]);
    me.shows(&["Les deux saisies diffèrent : 8 et 7."]);
    me.keys("<esc>").shows(&["Jeter ce qui est saisi?"]).keys("<right><enter>");
    me.shows(&["ÉTAPES"]).keys("d").hides(&["sans voir celle"]).shows(&["Saisie "]);
    // Whoever means it goes where they wanted to.
    me.keys("<tab>20h15<tab>12<click:12,1>").shows(&["Jeter ce qui est saisi?"]);
    me.keys("<right><enter>").shows(&["Toutes les personnes"]);
    assert!(!me.is_gone());
    let mut me = prepared();
    stand(&mut me, "fatou");
    me.keys("<ctrl-q>");
    assert!(me.is_gone());
}

#[test]
fn the_numbers_of_a_ballot_stay_those_of_the_paper_when_somebody_withdraws() {
    let mut me = prepared();
    for who in ["fatou", "yolande", "gisèle b", "mado"] {
        stand(&mut me, who);
    }
    for who in ["huguette", "solange", "réjean", "rosaire"] {
        lead(&mut me, who);
    }
    me.keys("c<ctrl-s>").keys("<end>").until("▶ · Fatou Diallo-Beauchemin", "<up>");
    me.keys("r<ctrl-s>").shows(&["Vote pour 2 sièges : Gisèle Boncœur, Yolande"]);
    // On the paper: 1 Boncœur, 2 Diallo-Beauchemin, 3 Trépanier-Doux, 4 Vadeboncœur.
    me.keys("b").shows(&["Retrait après la clôture : Fatou", "1  Gisèle Boncœur"]);
    me.shows(&["2  Fatou Diallo-Beauchemin (retrait)", "3  Yolande", "4  Mado Vadeboncœur"]);
    // On ballots that were printed again since, only who stands has a number.
    me.keys("<f4>").shows(&["bulletin réimprimé", "2  Yolande", "3  Mado Vadeboncœur"]);
    me.hides(&["(retrait)"]).keys("<f4>").shows(&["2  Fatou Diallo-Beauchemin (retrait)"]);
    // A mark beside the name that withdrew counts for nobody: of two marks one is left, of one nothing.
    // But the paper says that more than two marks reject it, and that mark is one of them.
    for _ in 0..2 {
        for marks in ["13", "34", "24", "2"] {
            me.keys(&format!("{marks}<enter>"));
        }
        me.keys("234<enter>").shows(&["3 marques, et il en faut 2 au plus"]);
        me.shows(&["La marque à Fatou Diallo-Beauchemin est du nombre"]);
        me.keys("<ctrl-u>-<enter><ctrl-s>");
    }
    me.shows(&["Les deux saisies concordent : 5 bulletins"]).keys("<ctrl-s>");
    me.shows(&["valides 3, blancs 1, rejetés 1"]).keys("5<ctrl-s>").keys("<home>");
    // Boncœur 1, Trépanier-Doux 2, Vadeboncœur 2.
    me.shows(&["À proclamer (p) : Mado Vadeboncœur, Yolande Trépanier-Doux"]);
}

#[test]
fn a_meeting_elects_its_chair_in_a_few_keys() {
    // The demo's meeting, opened at seven with nine of sixteen members.
    let plan = "3nauj<tab><tab><tab><right><ctrl-s>f2026-09<enter><enter>";
    let mut me = robot(HOME, French, Register::Demo, plan);
    me.keys("<f8><ctrl-s><f7><ctrl-s><f2>").keys(&"p".repeat(9)).keys("<esc>");
    me.keys("xélection<enter>").shows(&["Préparer une élection", "Majorité absolue"]);
    me.keys("Présidence 2027<ctrl-s>").shows(&["ÉTAPES"]);
    // Whoever is named in the room is a member: nothing else is asked.
    me.keys("naïcha<tab><ctrl-s>").keys("nfatou<tab><ctrl-s>").hides(&["à remplir"]);
    // Nobody who was only just entered is one, so nothing leads there.
    me.keys("s").shows(&["Une charge se donne à un membre"]).hides(&["Prénom"]);
    me.keys("nInconnue<ctrl-s>").shows(&["Personne de ce nom", "se donne à un membre"]);
    me.hides(&["Échap, puis s"]).keys("<ctrl-d>");
    me.keys("c<ctrl-s>")
        .shows(&["Vote pour 1 siège : Aïcha Benali-Soleil, Fatou Diallo-Beauchemin"]);
    // Ten ballots for nine who are there.
    me.keys("d<tab>19h30<tab>10<tab>10<tab><tab><tab><tab><tab>6<tab>4<ctrl-s>");
    me.shows(&["10 bulletins remis pour 9 personnes"]);
    me.keys("<ctrl-u>9<tab><ctrl-u>9<tab><tab><tab><tab><tab><ctrl-u>5<tab><ctrl-u>4<ctrl-s>");
    // Five of nine is more than half.
    me.keys("<home>").shows(&["À proclamer (p) : Aïcha Benali-Soleil"]);
    me.keys("p<right><enter>").shows(&["Proclamée"]);
    let chair = "SELECT p.given_name FROM mandate m JOIN seat z ON z.id = m.seat_id
                 JOIN person p ON p.id = m.person_id
                 WHERE z.kind = 'chair' AND m.ended_on IS NULL ORDER BY m.starts_on DESC LIMIT 1";
    assert_eq!(texts(&me, chair), ["Aïcha"]);
    // The next post is another election of the same meeting.
    me.keys("<esc>xélection<enter>").shows(&["Préparer une élection"]);
}
