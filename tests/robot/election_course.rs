//! Elections to the letter: ballots read one by one by two scrutineers, an assembly with its quorum, a
//! by-election, and what comes after a proclamation.

use crate::support::{English, French, HOME, Register, Robot, SMALL, robot};

/// An election by preference of two, prepared to its close with three candidates and all who lead it.
fn by_preference() -> Robot {
    let mut me = robot(HOME, French, Register::Demo, "6<left>nÀ préférences");
    // The method is the fourth field behind the name.
    me.keys("<tab><tab><tab><tab><right><right><right>").shows(&["Vote unique transférable"]);
    me.keys(
        "<tab><tab>Résolution CCR-2026-012.<tab><tab>22 nov<tab>20 oct<tab>22 nov<tab><tab><tab>",
    );
    me.keys("1 mai 2027<ctrl-s><enter>").shows(&["ÉTAPES"]);
    for who in ["fatou", "yolande", "mado"] {
        me.keys(&format!(
            "n{who}<tab><tab><tab><tab>10 nov<tab><right><tab><right><right><ctrl-s>"
        ));
    }
    for who in ["huguette", "solange", "réjean", "rosaire"] {
        me.keys(&format!("o{who}<tab><ctrl-s>"));
    }
    me.keys("c<ctrl-s>").shows(&["Candidatures closes"]);
    me
}

/// The ballots of one scrutineer, one after the other.
fn read(me: &mut Robot, ballots: &[&str]) {
    for marks in ballots {
        me.keys(&format!("{marks}<enter>"));
    }
    me.keys("<ctrl-s>");
}

/// The texts of a query.
fn texts(me: &Robot, sql: &str) -> Vec<String> {
    let conn = rusqlite::Connection::open(&me.path).unwrap();
    let mut statement = conn.prepare(sql).unwrap();
    let rows = statement.query_map([], |row| row.get(0)).unwrap();
    rows.collect::<rusqlite::Result<_>>().unwrap()
}

#[test]
fn two_scrutineers_read_ballots_blind_and_transferable_votes_are_counted() {
    let mut me = by_preference();
    // In the order of names: 1 Diallo-Beauchemin, 2 Trépanier-Doux, 3 Vadeboncœur.
    me.keys("d").shows(&["Lire les bulletins un à un", "Bulletin 1 :", "1  Fatou"]);
    me.keys("4<enter>").shows(&["« 4 » n’est le numéro d’aucune candidature : de 1 à 3"]);
    me.keys("<bs>11<enter>").shows(&["« 1 » est marqué deux fois"]);
    me.keys("<bs><bs>");
    // Seven valid ballots, one blank, one rejected.
    let first = ["12", "12", "12", "12", "3", "3", "21", "0", "R"];
    read(&mut me, &first);
    // The second sees nothing of it, and reads the third ballot otherwise.
    me.shows(&["sans voir celle", "Bulletin 1 :"]).hides(&["rejeté |", "lus. Le dernier"]);
    // The signs of the tally sheet mean the same as nothing and a stroke.
    let second = ["12", "12", "13", "12", "3", "3", "21", "", "-"];
    read(&mut me, &second);
    me.shows(&["Un bulletin diffère", "3 : 1 2 | 1 3"]).keys("<enter>");
    // Both read it again, and no other.
    me.shows(&["Bulletin 3 :"]).keys("12<enter><ctrl-s>").shows(&["Bulletin 3 :"]);
    me.keys("12<enter><ctrl-s>").shows(&["Les deux saisies concordent : 9 bulletins"]);
    // The sheets are gone before the count is saved, also if one leaves and comes back.
    assert_eq!(texts(&me, "SELECT CAST(count(*) AS TEXT) FROM entry_sheet"), ["1"]);
    me.keys("<esc>d").shows(&["Les deux saisies concordent : 9 bulletins"]);
    me.keys("<ctrl-s>").shows(&["valides 7, blancs 1, rejetés 1"]);
    me.keys("10<tab>1<ctrl-s>");
    // Seven ballots, two seats: the quota is 3. The first has 4 and hands 1 on, to the second by all
    // four ballots at a quarter: 1 + 1 = 2, and the third with 2 as well. Nothing parts these two at
    // the latest stage, the first one does: 1 against 2, so the second goes out.
    me.keys("<end>").until("COMPTE PAR PRÉFÉRENCES", "<up>");
    me.shows(&["Étape 1 (quota : 3)", "Surplus transféré de Fatou Diallo-Beauchemin : 1"]);
    me.keys("<home>").shows(&["À proclamer (p) : Fatou Diallo-Beauchemin, Mado Vadeboncœur"]);
    let kept = "SELECT CAST(sum(ballots) AS TEXT) || ' ' || count(*) FROM round_ballot";
    assert_eq!(texts(&me, kept), ["7 3"]);
    assert_eq!(texts(&me, "SELECT marks FROM entry_sheet"), [""; 0]);
    me.keys("pAu cahier papier.<ctrl-s><right><enter>").shows(&["Proclamée"]);
}

#[test]
fn whoever_goes_on_later_is_told_which_ballots_differed() {
    let mut me = by_preference();
    me.keys("d");
    read(&mut me, &["12", "12", "3"]);
    // The second reads another mark on a ballot, and one ballot more than there are.
    read(&mut me, &["12", "13", "3", "3"]);
    me.shows(&["2 bulletins diffèrent"]).keys("<enter><esc>d");
    let left_out = "Un numéro qui n’existe pas se laisse";
    me.shows(&["Bulletin 2 :", "Les bulletins 2, 4 différaient", left_out]);
    me.keys("12<enter>").shows(&["Le bulletin 4 différait", left_out]).keys("<ctrl-s>");
    // The second is told the same, and nothing of what the first typed.
    me.shows(&["Bulletin 2 :", "Les bulletins 2, 4 différaient"]);
    me.keys("12<enter><ctrl-s>").shows(&["Les deux saisies concordent : 3 bulletins"]);
    me.hides(&["différai"]);
}

#[test]
fn a_ballot_that_is_typed_and_not_taken_is_not_lost_without_a_word() {
    let mut me = by_preference();
    me.keys("d12<enter>21");
    for away in ["<ctrl-q>", "<esc>", "<click:12,1>"] {
        me.keys(away).shows(&["Jeter ce qui est saisi?", "gardé nulle part"]);
        // The first answer changes nothing.
        me.keys("<enter>").shows(&["Bulletin 2 : 21"]);
    }
    me.keys("<ctrl-q><right><enter>");
    assert!(me.is_gone());
    let mut me = by_preference();
    me.keys("d12<enter><ctrl-q>");
    assert!(me.is_gone());
}

#[test]
fn who_counts_wrong_takes_a_ballot_back_or_begins_again() {
    let mut me = by_preference();
    me.keys("b12<enter>").shows(&["1 lu. Le dernier, nº 1 : 1 2"]);
    me.keys("<f3>").shows(&["Bulletin 1 :"]).hides(&["1 lu."]);
    // A ballot that is typed is not lost with the sheet's end, nor is an empty sheet one.
    me.keys("<ctrl-s>").shows(&["Il reste le bulletin 1 à lire"]);
    me.keys("2<ctrl-s>").shows(&["n’est pas pris"]).keys("<enter>");
    // What was read is there after a pause.
    me.keys("<esc>b").shows(&["1 lu. Le dernier, nº 1 : 2"]);
    me.keys("<ctrl-d>").shows(&["Jeter ce qui est saisi?"]).keys("<right><enter>");
    me.shows(&["Bulletin 1 :"]).hides(&["1 lu."]);
}

#[test]
fn an_assembly_elects_only_with_its_quorum_of_a_tenth_and_of_five() {
    // Forty-one tenants: a tenth is 4.1, so five have to be there.
    let plan = "3n<up><right><right><tab>auj<tab><tab><tab>41<ctrl-s><enter>";
    let mut me = robot(HOME, French, Register::Demo, plan);
    me.shows(&["Assemblée générale annuelle"]);
    me.keys("xélection<enter>").shows(&["Préparer une élection"]);
    me.keys("<ctrl-u>CA 2027<ctrl-s>").shows(&["ÉTAPES"]);
    for who in ["fatou", "yolande", "mado"] {
        me.keys(&format!(
            "n{who}<tab><tab><tab><tab>auj<tab><tab><right><tab><right><right><ctrl-s>"
        ));
    }
    for who in ["huguette", "solange", "réjean", "rosaire"] {
        me.keys(&format!("o{who}<tab><ctrl-s>"));
    }
    // Before anybody types a number: the meeting is to be opened, then the heads are to be counted.
    me.keys("c<ctrl-s>d").shows(&["n’est pas ouverte"]).hides(&["VOIX"]);
    me.keys("<home>").until("Assemblée et quorum · réunion à ouvrir", "<down>");
    // The step leads to the meeting.
    me.until("▶ · Assemblée et quorum", "<down>").shows(&["Entrée sur sa ligne, puis F7"]);
    me.keys("<enter>").shows(&["Assemblée générale annuelle"]).hides(&["ÉTAPES"]);
    me.keys("<esc>").shows(&["▶ · Assemblée et quorum"]);
    me.keys("<esc><f8><ctrl-s><f7><ctrl-s>Élection à tenir avant l’hiver.<ctrl-s><f2>");
    me.keys("h4<tab>19h10<ctrl-s>").shows(&["il en faut 5"]).keys("<esc>");
    me.keys("xélection<enter>d").shows(&["Le quorum n’est pas atteint", "puis h)"]);
    me.keys("<home>").until("Assemblée et quorum · quorum non atteint", "<down>");
    // A fifth person comes in; the hour that is typed lies before.
    me.until("▶ · Assemblée et quorum", "<down>").shows(&["Entrée sur sa ligne, F2, puis h"]);
    me.keys("<enter><f2>h5<tab>19h40<ctrl-s><esc>").keys("xélection<enter>");
    me.keys("d<tab>19h30<tab>");
    let numbers = "5<tab>5<tab>0<tab>0<tab>0<tab>0<tab>4<tab>3<tab>1<ctrl-s>";
    me.keys(numbers).keys(numbers);
    me.shows(&["On n’élit personne sans quorum", "Comptez les présences dans la réunion (h)"]);
    assert_eq!(texts(&me, "SELECT kind FROM election_round"), [""; 0]);
    // Both sheets stand: only the hour is put right.
    me.shows(&["Les deux saisies concordent"]);
    me.keys("<pgup><tab><ctrl-u>19h45<ctrl-s>");
    me.keys("<home>").shows(&["À proclamer (p) : Fatou Diallo-Beauchemin, Yolande"]);
    assert_eq!(texts(&me, "SELECT held_at FROM election_round"), ["19:45"]);
    me.until("✓ Assemblée et quorum", "<down>");
}

#[test]
fn a_late_notice_and_an_early_destruction_are_said_while_they_are_typed() {
    let mut me = robot(HOME, French, Register::Demo, "6<left>nCA 2027");
    me.keys("<tab><tab><tab><tab><tab><tab>Résolution CCR-2026-012.<tab><tab>22 nov<tab>21 nov");
    me.keys("<tab>").shows(&["en retard : la règle demandait au plus tard le 23 octobre 2026"]);
    me.keys("22 nov<tab><tab><tab>1 mai 2027<ctrl-s><enter>");
    me.until("fait le 21 nov. 2026, en retard", "<down>");
    me.keys("nfatou<tab><tab><tab><tab>10 nov<tab><right><tab><right><right><ctrl-s>");
    me.keys("c<ctrl-s>n").shows(&["Les candidatures ont été closes le 22 novembre 2026"]);
    me.keys("p").shows(&["l’avis d’élection a été envoyé le 21 novembre 2026, en retard"]);
    // One stood for two seats.
    me.shows(&["1 siège reste vacant."]);
    // Before it is final all of it is asked once more, whole.
    me.keys("Au cahier.<ctrl-s>").shows(&["est scellée", "1 siège reste vacant."]);
    me.keys("<right><enter>").shows(&["Proclamée"]);
    // What is sealed is not asked for; the day of destruction and the note are.
    me.keys("e").hides(&["Titre", "Jour du vote"]).shows(&["Bulletins détruits le", "Note"]);
    me.keys("22 nov<tab>").shows(&["Les bulletins se gardent jusqu’au 22 décembre 2026"]);
}

#[test]
fn a_by_election_finishes_the_term_that_was_begun() {
    let mut me = robot(HOME, French, Register::Demo, "");
    // A director's term until 30 April 2027 is ended in November.
    let director = "SELECT p.given_name || ' ' || p.family_name FROM mandate m
        JOIN seat z ON z.id = m.seat_id JOIN person p ON p.id = m.person_id
        WHERE z.kind = 'tenant-director' AND m.ended_on IS NULL
        ORDER BY p.family_name LIMIT 1";
    let who = texts(&me, director).remove(0);
    me.keys("6fconseil<enter><enter>").until(&who, "<down>");
    me.keys("f20 nov<ctrl-s>");
    me.keys("6<left>nPartielle<tab><tab><tab>");
    me.keys("<ctrl-u>1<tab><tab><tab>Règlement 4<tab><tab>22 nov<tab>20 oct<tab>22 nov<tab><tab><right>");
    me.keys("<ctrl-s><enter>").shows(&["ÉTAPES", "Partielle"]);
    me.keys("nmado<tab><tab><tab><tab>10 nov<tab><right><tab><right><right><ctrl-s>");
    me.keys("c<ctrl-s>")
        .shows(&["À proclamer (p) : Mado Vadeboncœur"])
        .keys("pAu cahier papier.<ctrl-s><right><enter>")
        .shows(&["Proclamée"]);
    let term = "SELECT m.starts_on || ' ' || m.term_ends_on FROM candidate c
        JOIN mandate m ON m.id = c.mandate_id";
    assert_eq!(texts(&me, term), ["2026-11-22 2027-04-30"]);
}

#[test]
fn somebody_objects_and_the_sealed_election_stays() {
    let mut me = by_preference();
    me.keys("g").shows(&["Une contestation vient après la proclamation"]);
    me.keys("<end>").until("▶ · Mado Vadeboncœur", "<up>");
    me.keys("r<ctrl-s>pAu cahier papier.<ctrl-s><right><enter>").shows(&["Proclamée"]);
    me.keys("g").shows(&["Noter une contestation ou un recomptage"]);
    me.keys("<tab>22 nov<tab><tab>Avis affiché en retard au 12.<ctrl-s>");
    me.keys("<end>").until("APRÈS LA PROCLAMATION", "<up>");
    me.shows(&["Contestation · Avis affiché en retard au 12.", "à décider"]);
    me.keys("1").shows(&["contestation à décider"]);
}

#[test]
fn without_rules_the_reason_is_asked_in_the_smallest_window_too() {
    let mut me = robot(SMALL, English, Register::Demo, "6<left>nBoard");
    me.keys(&"<tab>".repeat(13)).keys("may 1 2027<ctrl-s><enter>");
    me.keys("nfatou<tab><tab><tab><tab>10 nov<tab><right><tab><right><right><ctrl-s>");
    me.keys("c<ctrl-s>p").shows(&["Proclaim in spite of what is missing", "57.1"]);
    me.keys("<ctrl-s>").shows(&["It must be filled in"]);
    me.keys("The rules were read at the opening.<ctrl-s>").shows(&["Proclaimed"]);
}

#[test]
fn a_recount_after_the_proclamation_is_typed_by_both_and_kept_beside_the_seal() {
    let mut me = robot(HOME, French, Register::Demo, "6<left>nReprésentants au CA 2027");
    me.keys("<tab><tab><tab><tab><tab><tab>Résolution CCR-2026-012.<tab><tab>22 nov<tab>20 oct");
    me.keys("<tab>22 nov<tab><tab><tab>1 mai 2027<ctrl-s><enter>").shows(&["ÉTAPES"]);
    for who in ["fatou", "yolande", "mado"] {
        me.keys(&format!(
            "n{who}<tab><tab><tab><tab>10 nov<tab><right><tab><right><right><ctrl-s>"
        ));
    }
    for who in ["huguette", "solange", "réjean", "rosaire"] {
        me.keys(&format!("o{who}<tab><ctrl-s>"));
    }
    me.keys("c<ctrl-s>");
    // The order is drawn, and the form of the totals follows it as the ballot does.
    me.keys("mVingt-deux novembre<ctrl-s>");
    let lot = |name: &&str| ccr::domain::election::lots::lot("Vingt-deux novembre", name);
    let mut drawn = ["Fatou Diallo-Beauchemin", "Yolande Trépanier-Doux", "Mado Vadeboncœur"];
    drawn.sort_by_key(lot);
    me.keys("d<end>");
    let lines: Vec<u16> = drawn.iter().map(|name| me.line_of(name)).collect();
    assert!(lines.is_sorted(), "{}", me.screen());
    me.keys("<home><tab>20h15<tab>");
    for _ in 0..2 {
        me.keys("12<tab>12<tab>0<tab>0<tab>0<tab>0<tab>9<tab>8<tab>4<ctrl-s>");
    }
    // Ballots that are all there are proclaimed; nobody names the assembly, which is kept as a reason.
    me.keys("p").shows(&["assemblée et quorum"]).hides(&["seule personne"]);
    me.keys("L’assemblée est au cahier.<ctrl-s><right><enter>").shows(&["Proclamée"]);
    me.keys("d").shows(&["Recompter après la proclamation"]);
    me.keys("<tab>Une voix d’écart.<tab>");
    for _ in 0..2 {
        me.keys("12<tab>12<tab>0<tab>0<tab>0<tab>0<tab>8<tab>8<tab>4<ctrl-s>");
    }
    // Two at eight: with these numbers a second ballot would have come.
    let reasons = texts(&me, "SELECT kind || ': ' || reasons FROM objection").remove(0);
    let plain = reasons.replace('\u{a0}', " ");
    assert!(plain.starts_with("recount: bulletins remis 12; bulletins valides 12;"), "{plain}");
    assert!(plain.contains(&format!("{} 8; {} 8; {} 4", drawn[0], drawn[1], drawn[2])), "{plain}");
    // What was sealed is what was counted first.
    let votes = texts(&me, "SELECT CAST(max(votes) AS TEXT) FROM round_vote");
    assert_eq!(votes, ["9"]);
}

#[test]
fn ballots_by_preference_are_read_again_after_the_proclamation() {
    let mut me = by_preference();
    me.keys("d");
    let ballots = ["12", "12", "12", "12", "3", "3", "21", "0", "R"];
    read(&mut me, &ballots);
    read(&mut me, &ballots);
    me.keys("<ctrl-s>10<tab>1<ctrl-s>pAu cahier papier.<ctrl-s><right><enter>")
        .shows(&["Proclamée"]);
    // Four of seven are the second's now, two the first's, one the third's: the quota of three elects
    // the second, whose one too many goes to the first, and the third goes out.
    me.keys("d").shows(&["Lire les bulletins un à un", "Bulletin 1 :"]);
    let again = ["12", "12", "21", "21", "3", "2", "21", "0", "R"];
    read(&mut me, &again);
    read(&mut me, &again);
    me.keys("<ctrl-s>").shows(&["Recompter après la proclamation"]);
    me.shows(&["Ces nombres auraient élu : Yolande Trépanier-Doux, Fatou"]);
    me.keys("10<tab>1<tab><tab><tab>Une voix d’écart.<ctrl-s>");
    let reasons = texts(&me, "SELECT reasons FROM objection").remove(0).replace('\u{a0}', " ");
    let first = "Fatou Diallo-Beauchemin 2; Yolande Trépanier-Doux 4; Mado Vadeboncœur 1";
    assert!(reasons.contains(first), "{reasons}");
    assert!(reasons.contains("Ces nombres auraient élu"), "{reasons}");
    assert_eq!(texts(&me, "SELECT marks FROM entry_sheet"), [""; 0]);
    // What was sealed is what was read first.
    assert_eq!(texts(&me, "SELECT CAST(max(votes) AS TEXT) FROM round_vote"), ["4"]);
    // Once the ballots are destroyed there is nothing left to count.
    me.keys("e22 nov<ctrl-s>d").shows(&["Les bulletins sont détruits"]);
}

#[test]
fn after_lots_the_ballots_of_each_round_are_counted_again_with_their_numbers() {
    let mut me = robot(HOME, French, Register::Demo, "6<left>nReprésentants au CA 2027");
    me.keys("<tab><tab><tab><tab><tab><tab>Résolution CCR-2026-012.<tab><tab>22 nov<tab>20 oct");
    me.keys("<tab>22 nov<tab><tab><tab>1 mai 2027<ctrl-s><enter>").shows(&["ÉTAPES"]);
    for who in ["fatou", "yolande", "mado"] {
        me.keys(&format!(
            "n{who}<tab><tab><tab><tab>10 nov<tab><right><tab><right><right><ctrl-s>"
        ));
    }
    // Ten ballots for two seats: the last two share the second seat, twice, and lots part them.
    me.keys("c<ctrl-s>d<tab>20h15<tab>10<tab>10<tab>0<tab>0<tab>0<tab>0<tab>8<tab>5<tab>5<ctrl-s>");
    me.keys("d<home><tab><tab>20h30<tab>10<tab>10<tab>0<tab>0<tab>0<tab>0<tab>5<tab>5<ctrl-s>");
    me.keys("t").shows(&["Tirer au sort"]);
    me.keys("<tab>Vingt-deux novembre<tab><tab><tab>Luc et Aïcha<ctrl-s>");
    me.keys("pAu cahier.<ctrl-s><right><enter>").shows(&["Proclamée"]);
    // Without a line that is chosen, the second ballot, which was the last with ballots.
    me.keys("<home>d").shows(&["Second tour", "choisissez d’abord sa ligne"]).keys("<esc>");
    me.keys("<end>").until("▶ · 1. Vote", "<up>");
    me.keys("d").shows(&["Recompter après la proclamation", "Vote : les mêmes bulletins"]);
    // Whatever the screen speaks, what is kept is in the language of the papers.
    me.keys("<esc><ctrl-t>d").shows(&["Count again after the proclamation"]);
    me.keys("<tab>Vote à vérifier.<tab>10<tab>10<tab>0<tab>0<tab>0<tab>0<tab>8<tab>6<tab>4<tab>");
    me.shows(&["These numbers"]).keys("<ctrl-s>");
    let reasons = texts(&me, "SELECT reasons FROM objection").remove(0).replace('\u{a0}', " ");
    assert!(reasons.starts_with("Vote\nbulletins remis 10;"), "{reasons}");
}
