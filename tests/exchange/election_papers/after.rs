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
            // The first of them stood in no second ballot: the votes are those of each one's last vote.
            "| Personne élue | Voix (à son dernier tour) |",
            "| Ovila Bergeron | 10 | 22 novembre 2026 | 30 avril 2029 |",
            // Elected by lots after a second ballot with six votes; five in the first.
            "| Ghislaine Tanguay | 6 | 22 novembre 2026 | 30 avril 2029 |",
            "| Candidature | Voix au premier tour | Voix (à son dernier tour) |",
            "| Ovila Bergeron | 10 | 10 |",
            "| Léontine Marcoux | 5 | 6 |",
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
fn of_a_single_vote_nobody_calls_it_the_first() {
    let mut register = closed(json!({}), &[113]);
    register.run(count(&[(110, 10), (111, 7), (112, 5)], [12, 0, 0, 0, 0], 12));
    proclaim(&mut register);
    for paper in [&ELECTION_LETTER, &RESULT_POSTER] {
        says(&said(&register, paper, &french()), &["| Candidature | Voix |"]);
        says(&said(&register, paper, &english()), &["| Candidate | Votes |"]);
    }
}

#[test]
fn substitutes_with_as_many_votes_share_a_rank_on_every_paper() {
    let mut register = closed(json!({"seats": 1}), &[]);
    register.run(count(&[(110, 9), (111, 4), (112, 4), (113, 1)], [18, 0, 0, 0, 0], 18));
    proclaim(&mut register);
    // Two are first, so whoever follows is the third.
    let ranks = [(111, 1), (112, 1), (113, 3)];
    for row in register.every(Entity::Candidate) {
        let rank = ranks.iter().find(|(number, _)| row.id == Id::new(id(number + 200)));
        let wanted = rank.map_or(1, |(_, rank)| *rank);
        assert_eq!(row.value("rank").as_whole(), Some(wanted));
    }
    let tied = "Léontine Marcoux et Ghislaine Tanguay (à égalité : aucune de ces personnes ne vient \
                avant une autre)";
    for paper in [&ELECTION_REPORT, &RESULT_POSTER] {
        let told = said(&register, paper, &french());
        says(&told, &[&format!("Rang 1 : {tied}"), "Rang 3 : Zénon Fiset"]);
        says(&said(&register, paper, &english()), &["Rank 1: Léontine", "Rank 3: Zénon Fiset"]);
    }
    let letter = said(&register, &ELECTION_LETTER, &french());
    says(&letter, &[&format!("Suppléance, dans l’ordre : 1. {tied}; 3. Zénon Fiset.")]);
}

#[test]
fn by_absolute_majority_the_last_vote_stands_beside_the_first() {
    let mut register = closed(json!({"method": "majority", "seats": 1}), &[113]);
    register.run(count(&[(110, 5), (111, 4), (112, 3)], [12, 0, 0, 0, 0], 12));
    register.run(count(&[(110, 5), (111, 7)], [12, 0, 0, 0, 0], 12));
    // Whoever went out before the last vote is out still; whoever lost it is not.
    let today = chrono::NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();
    let sheet = register.store.election(&Id::new(id(ELECTION)), today).unwrap().unwrap();
    assert_eq!(sheet.eliminated(), [id(312)]);
    proclaim(&mut register);
    let poster = said(&register, &RESULT_POSTER, &english());
    says(
        &poster,
        &[
            "| Candidate | Votes in the first round | Votes (in their last round) |",
            "after two rounds of voting.",
        ],
    );
    let rows = [
        "| Ghislaine Tanguay | 4 | 7 |",
        "| Ovila Bergeron | 5 | 5 |",
        "| Léontine Marcoux | 3 | 3 |",
    ];
    let places: Vec<usize> = rows.iter().map(|row| poster.find(row).expect(row)).collect();
    assert!(places.is_sorted(), "{poster}");
}

#[test]
fn of_two_second_ballots_both_are_told_with_the_votes_that_each_had_last() {
    let mut register = nominated(json!({"reserved_families": 1}));
    for number in [112, 113] {
        register.run(json!({"do": "save", "what": "candidate", "id": id(number + 200),
            "set": {"stands_for": "families"}}));
    }
    register.run(json!({"do": "close-nominations", "election": id(ELECTION), "on": "2026-11-16"}));
    // Both seats are tied: that of the families is parted first, then the open one.
    register.run(count(&[(110, 5), (111, 5), (112, 3), (113, 3)], [9, 0, 0, 0, 0], 9));
    register.run(count(&[(112, 5), (113, 4)], [9, 0, 0, 0, 0], 9));
    register.run(count(&[(110, 3), (111, 6)], [9, 0, 0, 0, 0], 9));
    proclaim(&mut register);
    let french_rows = [
        "après un vote et deux seconds tours.",
        "| Candidature | Voix au premier tour | Voix (à son dernier tour) |",
        "| Ghislaine Tanguay | 5 | 6 |",
        "| Ovila Bergeron | 5 | 3 |",
        "| Léontine Marcoux | 3 | 5 |",
        "| Zénon Fiset | 3 | 4 |",
    ];
    for paper in [&ELECTION_LETTER, &RESULT_POSTER] {
        says(&said(&register, paper, &french()), &french_rows);
        let told = said(&register, paper, &english());
        says(&told, &["after a vote and two second ballots.", "| Zénon Fiset | 3 | 4 |"]);
    }
}

#[test]
fn an_acclamation_is_told_without_votes_and_nothing_is_told_before_the_proclamation() {
    let mut register = closed(json!({}), &[111, 112, 113]);
    let step = Refusal::ElectionStep { stage: "unproclaimed".to_owned() };
    assert_eq!(refused(&register, &ELECTION_LETTER), step);
    assert_eq!(refused(&register, &RESULT_POSTER), step);
    proclaim(&mut register);
    for paper in [&ELECTION_LETTER, &RESULT_POSTER] {
        let told = said(&register, paper, &french());
        says(&told, &["l’élection s’est faite par acclamation. 1 siège reste vacant."]);
        assert!(!told.contains("premier tour"), "{told}");
    }
}

#[test]
fn where_nobody_stood_no_paper_speaks_of_an_acclamation_or_of_terms() {
    let mut register = closed(json!({}), &[110, 111, 112, 113]);
    proclaim(&mut register);
    for paper in [&ELECTION_LETTER, &RESULT_POSTER] {
        let told = said(&register, paper, &french());
        says(&told, &["aucune candidature pour ces sièges", "2 sièges restent vacants."]);
        for not in ["acclamation", "Voici les mandats", "Merci", "Personnes élues"] {
            assert!(!told.contains(not), "« {not} » in {told}");
        }
        let told = said(&register, paper, &english());
        says(&told, &["Nobody stood for these seats"]);
        assert!(!told.contains("Thanks") && !told.contains("terms result"), "{told}");
    }
    // After a true acclamation those who stood are thanked, and nobody for a vote that was not held.
    let mut register = closed(json!({}), &[112, 113]);
    proclaim(&mut register);
    let poster = said(&register, &RESULT_POSTER, &french());
    says(&poster, &["par acclamation", "Merci aux personnes qui se sont portées candidates"]);
    assert!(!poster.contains("ont voté"), "{poster}");
    says(&said(&register, &ELECTION_LETTER, &french()), &["Voici les mandats qui en résultent."]);
}

#[test]
fn a_paper_of_an_annulled_election_says_first_when_and_by_whom_it_was_annulled() {
    let mut register = tied();
    register.run(json!({"do": "save", "what": "objection", "set": {"election_id": id(ELECTION),
        "kind": "objection", "received_on": "2026-11-22", "grounds": "Avis affiché trop tard.",
        "decision": "annulled", "decided_on": "2026-11-22", "decided_by": "L’assemblée",
        "reasons": "Trois immeubles n’ont rien reçu."}}));
    for paper in [&ELECTION_LETTER, &RESULT_POSTER, &ELECTION_REPORT] {
        for (words, wanted) in [
            (french(), "a été annulée le 22 novembre 2026 (décision : L’assemblée)."),
            (english(), "was annulled on November 22, 2026 (decision: L’assemblée)."),
        ] {
            let told = said(&register, paper, &words);
            says(&told, &[wanted]);
            let made =
                paper.document(&register.store, &subject(), &words, &Folder::built_in()).unwrap();
            let mark = made.mark.unwrap_or_default();
            assert!(mark.contains("ANNUL"), "{}: « {mark} »", paper.code);
            // It comes before whoever is named as elected.
            let at = |part: &str| told.find(part).unwrap_or(usize::MAX);
            assert!(at(wanted) < at("Elected").min(at("élue")), "{}: {told}", paper.code);
        }
    }
    let letter = said(&register, &ELECTION_LETTER, &french());
    assert!(!letter.contains("Voici les mandats") && !letter.contains("Suppléance"), "{letter}");
    // The letter tells what is now, and what was in the past.
    says(
        &letter,
        &[
            "# Élection annulée : Locataires",
            "Ce résultat avait été proclamé le 22 novembre 2026. Voici ce qui avait été proclamé.",
            "Nous vous prions de prendre acte de cette annulation et",
        ],
    );
    assert!(
        !letter.contains("Vote de l’assemblée") && !letter.contains("a été proclamé"),
        "{letter}"
    );
    let poster = said(&register, &RESULT_POSTER, &french());
    says(&poster, &["Avaient été proclamées élues, avant l’annulation : Ovila Bergeron et"]);
    for not in ["Merci", "jusqu’au", "premier tour"] {
        assert!(!poster.contains(not), "« {not} » in {poster}");
    }
}

#[test]
fn a_poster_tells_who_has_a_reserved_seat_and_why_fewer_votes_may_be_enough() {
    let mut register = nominated(json!({"reserved_families": 1}));
    for number in [112, 113] {
        register.run(json!({"do": "save", "what": "candidate", "id": id(number + 200),
            "set": {"stands_for": "families"}}));
    }
    register.run(json!({"do": "close-nominations", "election": id(ELECTION), "on": "2026-11-16"}));
    let marks = "1 siège est réservé (familles)";
    let ballot = said(&register, &BALLOT, &french());
    // Of the families the first has seven; of the others, nine do not elect.
    register.run(count(&[(110, 10), (111, 9), (112, 7), (113, 4)], [16, 0, 0, 0, 0], 16));
    proclaim(&mut register);
    // Printed again for the file, the ballot is the one that was handed out.
    says(&ballot, &[marks]);
    assert_eq!(said(&register, &BALLOT, &french()), ballot);
    let poster = said(&register, &RESULT_POSTER, &french());
    says(
        &poster,
        &[
            "Personnes élues : Ovila Bergeron et Léontine Marcoux (siège réservé : familles)",
            "une personne peut donc y être élue avec moins de voix",
        ],
    );
    let poster = said(&register, &RESULT_POSTER, &english());
    says(&poster, &["Léontine Marcoux (reserved seat: families)", "with fewer votes"]);
    let letter = said(&register, &ELECTION_LETTER, &french());
    says(&letter, &["avec moins de voix"]);
    // Of one vote there is no last one.
    says(&letter, &["| Personne élue | Voix |"]);
}

#[test]
fn a_reserved_seat_that_nobody_contests_is_told_as_filled_without_a_vote() {
    let mut register = nominated(json!({"reserved_families": 1}));
    register.run(json!({"do": "save", "what": "candidate", "id": id(312),
        "set": {"stands_for": "families"}}));
    register.run(json!({"do": "close-nominations", "election": id(ELECTION), "on": "2026-11-16"}));
    // Léontine Marcoux alone stands for the families: the three others are voted on for the other seat.
    let ballot = said(&register, &BALLOT, &french());
    assert!(!ballot.contains("réservé"), "{ballot}");
    register.run(count(&[(110, 10), (111, 4), (113, 2)], [16, 0, 0, 0, 0], 16));
    proclaim(&mut register);
    for (words, wanted) in [
        (french(), "Léontine Marcoux (siège réservé : familles), par acclamation"),
        (english(), "Léontine Marcoux (reserved seat: families), by acclamation"),
    ] {
        let poster = said(&register, &RESULT_POSTER, &words);
        says(&poster, &[wanted]);
        let letter = said(&register, &ELECTION_LETTER, &words);
        for paper in [poster, letter] {
            for told in ["avec moins de voix", "with fewer votes"] {
                assert!(!paper.contains(told), "{paper}");
            }
        }
    }
}
