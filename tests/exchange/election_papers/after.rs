//! What tells the result to others.

use super::*;

#[test]
fn the_letter_and_the_poster_tell_who_is_elected_until_when_and_with_how_many_votes() {
    let register = tied();
    let letter = said(&register, &ELECTION_LETTER, &french());
    says(
        &letter,
        &[
            "proclamé le 22 novembre 2026, après un vote, un second tour et un tirage au sort.",
            "| Ovila Bergeron | 10 | 22 novembre 2026 | 30 avril 2029 |",
            // Elected by lots after a second ballot with six votes; five in the first.
            "| Ghislaine Tanguay | 6 | 22 novembre 2026 | 30 avril 2029 |",
            "| Léontine Marcoux | 5 |",
            "Suppléance, dans l’ordre : 1. Léontine Marcoux",
            "Rosaire Paquin Présidence d’élection",
            "Aldéa Gravel Secrétariat d’élection",
        ],
    );
    assert!(!letter.contains("Clovis Hamel") && !letter.contains("Zénon Fiset"));
    let poster = said(&register, &RESULT_POSTER, &french());
    says(
        &poster,
        &["## Personnes élues : Ovila Bergeron et Ghislaine Tanguay", "| Ovila Bergeron | 10 |"],
    );
    let poster = said(&register, &RESULT_POSTER, &english());
    says(
        &poster,
        &[
            "## Elected: Ovila Bergeron and Ghislaine Tanguay",
            "after a vote, a second ballot and a",
        ],
    );
    let made = RESULT_POSTER.document(&register.store, &subject(), &french(), &Folder::built_in());
    assert!(made.unwrap().large);
}

#[test]
fn an_acclamation_is_told_without_votes_and_nothing_is_told_before_the_proclamation() {
    let mut register = closed(json!({}), &[111, 112, 113]);
    let step = Refusal::NotProclaimed {};
    assert_eq!(refused(&register, &ELECTION_LETTER), step);
    assert_eq!(refused(&register, &RESULT_POSTER), step);
    proclaim(&mut register);
    for paper in [&ELECTION_LETTER, &RESULT_POSTER] {
        let told = said(&register, paper, &french());
        says(&told, &["l’élection s’est faite par acclamation. 1 siège reste vacant."]);
        assert!(!told.contains("premier tour"), "{told}");
    }
}
