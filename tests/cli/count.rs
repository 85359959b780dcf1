//! `depouiller`: a count with no register.

use std::process::Output;

use assert_cmd::Command;
use serde_json::{Value as Json, json};

const BALLOTS: &str = "4 2\n-3\n30 1 2 0\n20 4 0\n4 2 1 4 0\n1 0\n0\n\
    \"Éloïse Aubin\"\n\"Luc Œuvrard\"\n\"Retirée\"\n\"Dany <b>\u{202e}\"\n\"Conseil 2028\"\n";
const TOTALS: &str = "candidat;voix\nAubin;30\nŒuvrard;12\nRoy;12\nDoré;7\n";

fn count(text: &str, args: &[&str]) -> Output {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("voix"), text).unwrap();
    let mut program = Command::cargo_bin("ccr").unwrap();
    // No register is there, none is made.
    program.current_dir(&folder).env("HOME", folder.path()).env("LANG", "fr_CA.UTF-8");
    let done = program.args(["depouiller", "voix"]).args(args).output().unwrap();
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1);
    done
}

fn counted(text: &str, args: &[&str]) -> Json {
    let done = count(text, &[args, &["--json"]].concat());
    assert_eq!(done.status.code(), Some(0), "{}", String::from_utf8_lossy(&done.stderr));
    serde_json::from_slice(&done.stdout).unwrap()
}

#[test]
fn ballots_are_counted_by_each_method() {
    let block = counted(BALLOTS, &[]);
    // Aubin 30 + 4; Œuvrard 30; Dany 20. The four of three marks are one too many for two seats.
    assert_eq!(block["method"], "bloc");
    assert_eq!(block["withdrawn"], json!(["Retirée"]));
    assert_eq!(block["totals"][0], json!({"candidate": "Éloïse Aubin", "votes": 30}));
    assert_eq!(
        (&block["valid"], &block["blank"], &block["rejected"]),
        (&json!(50), &json!(1), &json!(4))
    );
    assert_eq!(block["elected"], json!(["Éloïse Aubin", "Luc Œuvrard"]));
    let free = counted(BALLOTS, &["--max-marques", "0"]);
    assert_eq!((&free["valid"], &free["totals"][0]["votes"]), (&json!(54), &json!(34)));
    let approval = counted(BALLOTS, &["--methode", "approbation"]);
    assert_eq!(approval["totals"], free["totals"]);
    // 54 ballots and two seats: a quota of 19. Both Aubin (30) and Dany (20) have it at once.
    let stv = counted(BALLOTS, &["--method", "stv"]);
    assert_eq!(stv["rounds"][0]["needed"], 19);
    assert_eq!(stv["elected"][0], "Éloïse Aubin");
    assert_eq!(stv["elected"].as_array().unwrap().len(), 2);
    // 28 of 54 is more than half.
    let majority = counted(BALLOTS, &["--methode", "majorite", "--sieges", "1"]);
    assert_eq!(
        (&majority["elected"], &majority["next_round"]),
        (&json!(["Éloïse Aubin"]), &json!([]))
    );
    assert_eq!(majority["rounds"][0]["needed"], 28);
}

#[test]
fn a_tie_elects_nobody_it_touches_and_is_told() {
    let two = counted(TOTALS, &["--sieges", "2"]);
    assert_eq!(two["elected"], json!(["Aubin"]));
    assert_eq!(two["ties"], json!([{"seats_left": 1, "candidates": ["Œuvrard", "Roy"]}]));
    assert_eq!(counted(TOTALS, &["--seats", "3"])["ties"], json!([]));
    let round = counted(TOTALS, &["--methode", "majority"]);
    assert_eq!(
        (&round["elected"], &round["next_round"]),
        (&json!([]), &json!(["Aubin", "Œuvrard", "Roy"]))
    );
    let said = count(TOTALS, &["--sieges", "2"]);
    let said = String::from_utf8(said.stdout).unwrap();
    assert!(said.contains("Égalité pour 1 siège\u{a0}: Œuvrard; Roy."), "{said}");
    let said = String::from_utf8(count(TOTALS, &["--sieges", "2", "--lang", "en"]).stdout).unwrap();
    assert!(said.contains("Tie for 1 seat: Œuvrard; Roy."), "{said}");
}

#[test]
fn by_absolute_majority_a_tie_for_the_last_place_is_none_for_the_seat() {
    // Six votes: four elect. Nobody has them; two lead, and two share the last place.
    let four = "candidat;voix\nA;2\nB;2\nC;1\nD;1\n";
    let found = counted(four, &["--methode", "majorite"]);
    assert_eq!((&found["ties"], &found["lowest_tied"]), (&json!([]), &json!(["C", "D"])));
    assert_eq!(found["rounds"][0]["events"], json!([{"lowest_tied": ["C", "D"]}]));
    assert_eq!(found["next_round"], json!(["A", "B", "C", "D"]));
    let said = String::from_utf8(count(four, &["--methode", "majorite"]).stdout).unwrap();
    let said = said.replace('\u{a0}', " ");
    assert!(said.contains("le dernier rang est à égalité : C; D."), "{said}");
    assert!(said.contains("Au tour suivant : A; B; C; D."), "{said}");
    assert!(!said.contains("pour 1 siège") && !said.contains("seulement"), "{said}");
    // Of two with as many, both are tied for the seat.
    let found = counted("candidat;voix\nA;3\nB;3\n", &["--methode", "majorite"]);
    assert_eq!(found["ties"], json!([{"seats_left": 1, "candidates": ["A", "B"]}]));
    // By transferable votes nobody votes again: lots part who is tied.
    let two = "2 1\n1 1 0\n1 2 0\n0\n\"A\"\n\"B\"\n";
    let said = String::from_utf8(count(two, &["--methode", "stv"]).stdout).unwrap();
    assert!(said.contains("le sort décide") && !said.contains("on vote de nouveau"), "{said}");
}

#[test]
fn the_text_names_who_is_elected_who_withdrew_and_nothing_that_the_file_does_not_tell() {
    let said = |text: &str, args: &[&str]| {
        let done = count(text, args);
        String::from_utf8(done.stdout).unwrap().replace('\u{a0}', " ")
    };
    let block = said(BALLOTS, &[]);
    assert!(block.contains("Personnes élues : Éloïse Aubin; Luc Œuvrard"), "{block}");
    assert!(block.contains("Retirée avant le compte : Retirée."), "{block}");
    // A mark for whoever withdrew is one of the paper's, as where ballots are read in an election.
    assert!(block.contains("sont des marques du bulletin"), "{block}");
    let three = "3 2\n-3\n2 1 2 3 0\n1 1 3 0\n0\n\"A\"\n\"B\"\n\"C\"\n\"T\"\n";
    let json = counted(three, &[]);
    assert_eq!((&json["valid"], &json["rejected"]), (&json!(1), &json!(2)));
    assert_eq!(json["totals"][0], json!({"candidate": "A", "votes": 1}));
    let free = said(three, &["--max-marques", "0"]);
    assert!(free.contains("ne comptent pas;") && free.contains("valides : 3"), "{free}");
    assert!(block.contains("blancs : 1"), "{block}");
    let totals = said(TOTALS, &["--methode", "majorite"]);
    assert!(!totals.contains("blancs"), "{totals}");
    let all = said(TOTALS, &["--sieges", "9"]);
    assert!(all.contains("élection par acclamation") && all.contains("5 sièges restent"), "{all}");
    // 30 votes for a quota of 19 of 54: eleven of thirty go on, so that others have fractions.
    let stv = said(BALLOTS, &["--methode", "stv"]);
    let figures: Vec<usize> =
        stv.lines().filter(|line| line.contains('█')).filter_map(|line| line.find(',')).collect();
    let last = stv.lines().filter(|line| line.contains("19,00000")).count();
    assert!(figures.is_empty() || last > 0, "{stv}");
}

#[test]
fn what_cannot_be_counted_says_so_and_how_to_go_on() {
    for (text, args, code, said) in [
        (TOTALS, &[][..], 2, "--sieges"),
        (TOTALS, &["--sieges", "2", "--methode", "stv"], 2, "BLT"),
        (BALLOTS, &["--methode", "majorite"], 2, "--sieges 1"),
        (BALLOTS, &["--methode", "condorcet"], 2, "condorcet"),
        ("2 1\n1 9 0\n0\n\"A\"\n\"B\"\n", &[], 1, "À la ligne 2"),
        ("", &[], 1, "ne contient rien"),
        ("2 1\n1 1 0\n1 2", &[], 1, "finit à la ligne 3, avant les noms"),
        ("1 1\n1 1 0\n0\n\"A\"\n\"T\"\n\"C\"\n", &[], 1, "À la ligne 6, il y a un nom de trop"),
    ] {
        let done = count(text, args);
        let told = String::from_utf8(done.stderr).unwrap();
        assert_eq!(done.status.code(), Some(code), "{told}");
        assert!(told.contains(said), "{told}");
        assert!(done.stdout.is_empty());
    }
}

#[test]
fn a_missing_last_zero_is_told_beside_the_result() {
    let done = count("2 1\n3 1 0\n2 2 0\n\"A\"\n\"B\"\n", &["--json"]);
    assert_eq!(done.status.code(), Some(0));
    assert!(String::from_utf8(done.stderr).unwrap().contains("À la ligne 4"));
    assert_eq!(serde_json::from_slice::<Json>(&done.stdout).unwrap()["elected"], json!(["A"]));
}
