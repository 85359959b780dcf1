use super::*;
use crate::domain::count::{Ballots, Method, Pattern, Rules, count};

fn ballots(text: &str, ranked: bool) -> (Ballots, BallotBox) {
    let found = read(text.as_bytes(), ranked).unwrap();
    match &found.votes {
        Votes::Ballots(ballots) => (ballots.clone(), found),
        Votes::Totals(_) => panic!("totals"),
    }
}

const WHOLE: &str = "\u{feff}# an example\n4 2  # four candidates for two seats\n-3\n3 1 2 0\n\
    2 4 0 # a comment\n1 0\n(x17) 1 2 - 1 0\n0\n\"Éloïse \\\"Lili\\\" Aubin\"\n\"B\" \"C\"\n\"D # d\"\n\
    \"Conseil, 2027\"\n";

#[test]
fn a_file_of_ballots_is_read_with_all_that_may_be_in_it() {
    let (ballots, found) = ballots(WHOLE, true);
    assert_eq!(ballots.candidates, ["Éloïse \"Lili\" Aubin", "B", "C", "D # d"]);
    assert_eq!(ballots.withdrawn, [2]);
    let pattern = |marks: &[usize], count| Pattern { marks: marks.to_vec(), count };
    let expected = [pattern(&[0, 1], 3), pattern(&[3], 2), pattern(&[], 1), pattern(&[1, 0], 1)];
    assert_eq!(ballots.patterns, expected);
    assert_eq!((found.seats, found.title.as_deref()), (Some(2), Some("Conseil, 2027")));
    assert_eq!(found.notes, []);
}

#[test]
fn what_is_left_out_at_the_end_is_told_and_taken_in_good_part() {
    let (ballots, found) = ballots("2 1\n3 1 0\n2 2\n\"A\"\n\"B\"\n", true);
    assert_eq!(ballots.patterns.len(), 2);
    assert_eq!(ballots.patterns[1], Pattern { marks: vec![1], count: 2 });
    assert_eq!(found.notes, [Note::NoZero(3), Note::NoLastZero(4)]);
}

#[test]
fn a_shared_rank_ends_the_preferences_and_is_two_marks_without_them() {
    let text = "3 2\n1 3 1=2 0\n0\n\"A\"\n\"B\"\n\"C\"\n";
    let (ranked, found) = ballots(text, true);
    assert_eq!(ranked.patterns[0].marks, [2]);
    assert_eq!(found.notes, [Note::SharedRank(2)]);
    let (marked, found) = ballots(text, false);
    assert_eq!((marked.patterns[0].marks.clone(), found.notes), (vec![2, 0, 1], vec![]));
}

#[test]
fn totals_are_read_with_any_separator_and_in_both_languages() {
    let expected = |found: BallotBox| match found.votes {
        Votes::Totals(totals) => totals.candidates,
        Votes::Ballots(_) => panic!("ballots"),
    };
    let names = [("Luc Œuvrard".to_owned(), 1204), ("Anne, dite Nan".to_owned(), 7)];
    for text in [
        "candidat;voix\nLuc Œuvrard;1 204\nAnne, dite Nan;7\n",
        "\u{feff}Votes,Candidate\r\n1204,Luc Œuvrard\r\n7,\"Anne, dite Nan\"\r\n",
        "Candidat\tVoix\nLuc Œuvrard\t1\u{a0}204\nAnne, dite Nan\t7",
    ] {
        assert_eq!(expected(read(text.as_bytes(), false).unwrap()), names, "{text}");
    }
    let old = b"candidat;voix\n\xc9lo\xefse;3\n";
    assert_eq!(expected(read(old, false).unwrap()), [("Éloïse".to_owned(), 3)]);
}

#[test]
fn a_mistake_is_told_with_its_line() {
    let mistake = |text: &str| read(text.as_bytes(), true).unwrap_err();
    assert_eq!(mistake(" \n\n"), Mistake::Empty);
    assert_eq!(mistake("2\n"), Mistake::Head(1));
    assert_eq!(mistake("2 1\n1 3 0\n0\n\"A\"\n\"B\"\n"), Mistake::Candidate(2, "3".into()));
    assert_eq!(mistake("2 1\n0.5 1 0\n0\n\"A\"\n\"B\"\n"), Mistake::Number(2, "0.5".into()));
    assert_eq!(mistake("2 1\n1 1 0\n0\n\"A\"\n"), Mistake::Names(4, 1, 2));
    // Cut off within the last ballot, or before the names: it is the end that is missing.
    assert_eq!(mistake("2 1\n1 1 0\n1 2\n"), Mistake::Names(3, 0, 2));
    assert_eq!(mistake("2 1\n1 1 0\n0\n"), Mistake::Names(3, 0, 2));
    let more = "2 1\n1 1 0\n0\n\"A\"\n\"B\"\n\"Titre\"\n\"D\"\n\"E\"\n";
    assert_eq!(mistake(more), Mistake::MoreNames(7, 2));
    assert_eq!(mistake("2 1\n1 1 0\n0\n\"A\"\n\"A\"\n"), Mistake::Twice(5, "A".into()));
    assert_eq!(mistake("candidat;voix\nA;douze\n"), Mistake::Number(2, "douze".into()));
    assert_eq!(mistake("candidat;voix\nA;-1\n"), Mistake::Number(2, "-1".into()));
    assert_eq!(mistake("candidat;voix\nA;1\n\nA;2\n"), Mistake::Twice(4, "A".into()));
    assert_eq!(mistake("nom;couleur\nA;1\n"), Mistake::Columns(1));
    let many = u64::MAX;
    let text = format!("2 1\n{many} 1 0\n{many} 2 0\n0\n\"A\"\n\"B\"\n");
    assert_eq!(mistake(&text), Mistake::TooMany(2));
    assert_eq!(mistake(&format!("candidat;voix\nA;{many}\n")), Mistake::TooMany(2));
    assert_eq!(read(b"PK\x03\x04", true).unwrap_err(), Mistake::Text(DecodeError::Workbook));
}

proptest::proptest! {
    #[test]
    fn no_file_at_all_breaks_the_reader(text in "[0-9 \\-=#\"a;,\n()]{0,80}", ranked: bool) {
        let _ = read(text.as_bytes(), ranked);
    }
}

#[test]
fn who_puts_two_first_chooses_nobody() {
    let text = "3 1\n4 1=2 3 0\n2 3 0\n1 0\n0\n\"A\"\n\"B\"\n\"C\"\n";
    let (ranked, found) = ballots(text, true);
    assert_eq!((ranked.rejected, ranked.patterns.len()), (4, 2));
    for method in [Method::Majority, Method::Stv] {
        let outcome = count(&found.votes, Rules::usual(method, 1)).unwrap();
        assert_eq!(outcome.ballots, Some((2, 1, 4)));
        assert_eq!(outcome.elected, ["C"]);
    }
}

#[test]
fn more_seats_than_a_thousand_are_a_mistake_of_the_first_line() {
    let text = "2 18446744073709551615\n1 1 0\n0\n\"A\"\n\"B\"\n";
    assert_eq!(read(text.as_bytes(), true).unwrap_err(), Mistake::Head(1));
}
