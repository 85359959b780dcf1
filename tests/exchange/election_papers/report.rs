//! The report: every ballot, every vote, every tie, and who is elected.

use super::*;

#[test]
fn the_report_of_a_tie_tells_every_ballot_every_vote_and_how_the_lots_are_drawn_again() {
    let register = tied();
    let report = said(&register, &ELECTION_REPORT, &french());
    says(
        &report,
        &[
            "# Rapport d’élection : Locataires au conseil d’administration",
            "Règles adoptées par l’assemblée du 4 octobre 2026",
            "retirée le 14 novembre 2026",
            // 12 + 1 + 0 + 1 + 1 ballots, two marks each on twelve: from 12 to 24 votes; 10 + 5 + 5 of them.
            "12 + 1 + 0 + 1 + 1 = 15 : tous les bulletins remis se retrouvent.",
            "12 bulletins valides peuvent porter de 12 à 24 voix; il y en a 20.",
            "Égalité à 5 voix entre Léontine Marcoux et Ghislaine Tanguay pour le dernier siège",
            "Un second tour les départage, entre elles seules.",
            // One seat is left, and one mark.
            "Une marque par bulletin : 12 bulletins valides peuvent porter 12 voix; il y en a 12.",
            "Égalité à 6 voix",
            "Tirage au sort devant : Clovis Hamel et Imelda Jutras.",
            "« vingt-deux novembre »",
            "Le résultat est proclamé le 22 novembre 2026.",
            "Les bulletins se gardent jusqu’au 22 décembre 2026",
        ],
    );
    // printf 'vingt-deux novembre\nLéontine Marcoux' | sha256sum, and so for Ghislaine Tanguay.
    says(
        &report,
        &[
            "| 1 | Ghislaine Tanguay | 4d369b3c155e5793 | Élue |",
            "| 2 | Léontine Marcoux | 89b2b65448d65eef |",
            "| Ovila Bergeron | 10 | 22 novembre 2026 | 30 avril 2029 |",
            "1. Léontine Marcoux",
        ],
    );
    let found = register.store.election_seal(&Id::new(id(ELECTION))).unwrap().unwrap();
    says(&report, &[&seal::short(found.text("hash").unwrap())]);
    // Each officer signs; Zénon Fiset, who withdrew, has no votes.
    for (_, given, family) in &PEOPLE[4..] {
        says(&report, &[&format!("{given} {family}")]);
    }
    assert!(!report.contains("PROJET") && !report.contains("| Zénon Fiset | 0"));
    let report = said(&register, &ELECTION_REPORT, &english());
    says(
        &report,
        &[
            "# Election report: Locataires au conseil d’administration",
            "12 + 1 + 0 + 1 + 1 = 15: every ballot issued is accounted for.",
            "are tied at 5 votes for the last seat: none of them is elected in this round.",
            "Lots drawn before: Clovis Hamel et Imelda Jutras.",
            "The result was proclaimed on November 22, 2026.",
        ],
    );
}

#[test]
fn a_report_says_who_is_acclaimed_and_what_stays_vacant() {
    let mut register = closed(json!({}), &[111, 112, 113]);
    let draft = said(&register, &ELECTION_REPORT, &french());
    says(&draft, &["PROJET", "Une seule candidature pour 2 sièges : il n’y a pas eu de vote."]);
    proclaim(&mut register);
    let report = said(&register, &ELECTION_REPORT, &french());
    says(
        &report,
        &[
            "| Ovila Bergeron | élue par acclamation | 22 novembre 2026 | 30 avril 2029 |",
            "1 siège reste vacant.",
        ],
    );
    assert!(!report.contains("PROJET") && !report.contains("Les bulletins se gardent"));
}

#[test]
fn a_report_names_what_is_missing_what_was_counted_again_and_what_is_still_to_come() {
    let mut register = closed(json!({}), &[]);
    register.run(count(&[(110, 9), (111, 7), (112, 5), (113, 1)], [12, 0, 0, 0, 0], 14));
    let gap = said(&register, &ELECTION_REPORT, &french());
    says(&gap, &["12 + 0 + 0 + 0 + 0 = 12 pour 14 bulletins remis : il manque 2 bulletins."]);
    let mut again = count(&[(110, 9), (111, 6), (112, 6), (113, 1)], [12, 0, 2, 0, 0], 14);
    again["recount"] = json!(true);
    register.run(again);
    let report = said(&register, &ELECTION_REPORT, &french());
    says(
        &report,
        &[
            "PROJET",
            "Ces bulletins ont été recomptés : le compte qui suit remplace celui-ci.",
            "2. Recomptage, 22 novembre 2026",
            "12 + 0 + 2 + 0 + 0 = 14 : tous les bulletins remis se retrouvent.",
            "Égalité à 6 voix entre Léontine Marcoux et Ghislaine Tanguay pour le dernier siège",
            "Le résultat n’est pas complet. À venir : second tour entre ex æquo entre",
        ],
    );
    // The first count, in which somebody seemed to be elected, decides nothing.
    assert_eq!(report.matches("| Élue |").count(), 1, "{report}");
}

#[test]
fn by_absolute_majority_a_report_says_who_goes_out_and_why_one_votes_again() {
    let mut register = closed(json!({"method": "majority", "seats": 1}), &[113]);
    register.run(count(&[(110, 5), (111, 4), (112, 3)], [12, 0, 0, 0, 0], 12));
    register.run(count(&[(110, 5), (111, 7)], [12, 0, 0, 0, 0], 12));
    proclaim(&mut register);
    let report = said(&register, &ELECTION_REPORT, &french());
    says(
        &report,
        &[
            // More than half of twelve.
            "plus de la moitié des bulletins valides (12), est de 7 voix.",
            "La candidature éliminée, qui a le moins de voix : Léontine Marcoux.",
            "| Ghislaine Tanguay | 7 | Élue |",
            "| Ghislaine Tanguay | 7 | 22 novembre 2026 |",
        ],
    );
}

#[test]
fn there_is_no_report_before_the_nominations_close_nor_of_what_was_called_off() {
    let mut register = nominated(json!({}));
    let step = |status: &str| Refusal::ElectionStep { stage: status.to_owned() };
    assert_eq!(refused(&register, &ELECTION_REPORT), step("open"));
    register.run(json!({"do": "cancel-election", "election": id(ELECTION)}));
    assert_eq!(refused(&register, &ELECTION_REPORT), step("cancelled"));
}

/// Makes the seals those of the program of a version.
fn signed_with(register: &Register, version: u32) {
    let path = register.folder.path().join("registre.ccr");
    let sql = format!(
        "UPDATE seal SET version = {version},
         content = json_set(content, '$.seal.version', {version})"
    );
    rusqlite::Connection::open(path).unwrap().execute_batch(&sql).unwrap();
}

#[test]
fn a_report_that_was_signed_names_whom_it_named_then() {
    let mut register = nominated(json!({"reserved_families": 1, "floor": true}));
    register.run(json!({"do": "save", "what": "candidate", "id": id(312),
        "set": {"stands_for": "families"}}));
    register.run(json!({"do": "save", "what": "candidate", "id": id(313),
        "set": {"from_floor": true}}));
    let report = |register: &Register| said(register, &ELECTION_REPORT, &french());
    // Nobody is put forward at the assembly any more: Zénon Fiset consented in writing, like all others.
    register.run(json!({"do": "save", "what": "election", "id": id(ELECTION),
        "set": {"floor": null}}));
    register.run(json!({"do": "close-nominations", "election": id(ELECTION), "on": "2026-11-16"}));
    // Léontine Marcoux alone stood for the families: no ballot bore her name.
    register.run(json!({"do": "save", "what": "candidate", "id": id(312),
        "set": {"withdrawn_on": "2026-11-22"}}));
    register.run(count(&[(110, 9), (111, 4), (113, 1)], [14, 0, 0, 0, 0], 14));
    proclaim(&mut register);
    let told = ["Retrait après la clôture : Léontine Marcoux", "reçue à l’assemblée"];
    let now = report(&register);
    assert!(!told.iter().any(|told| now.contains(told)), "{now}");
    signed_with(&register, 9);
    says(&report(&register), &told);
}

#[test]
fn a_report_tells_a_mark_for_who_withdrew_by_the_rule_that_was_counted_by() {
    // Since version 11 a mark for Zénon Fiset is one of the two of a ballot; before, it was left out first.
    let (then, now) =
        ("Une marque à ce nom ne compte pas;", "elle est une des marques du bulletin");
    for method in ["block", "approval"] {
        let mut register = nominated(json!({"method": method}));
        register
            .run(json!({"do": "close-nominations", "election": id(ELECTION), "on": "2026-11-16"}));
        register.run(json!({"do": "save", "what": "candidate", "id": id(313),
            "set": {"withdrawn_on": "2026-11-22"}}));
        register.run(count(&[(110, 9), (111, 4), (112, 1)], [14, 0, 0, 0, 0], 14));
        proclaim(&mut register);
        for (version, is_held) in [(12, true), (11, true), (10, false), (9, false)] {
            signed_with(&register, version);
            // By approval a ballot has no number of marks that it may not go beyond.
            let told = if is_held && method == "block" { now } else { then };
            let report = said(&register, &ELECTION_REPORT, &french());
            says(&report, &["Retrait après la clôture : Zénon Fiset", told]);
            assert_eq!(report.contains(now), told == now, "{method} {version}: {report}");
        }
    }
}

#[test]
fn a_tie_at_one_vote_is_one_vote() {
    let mut register = closed(json!({}), &[113]);
    register.run(count(&[(110, 2), (111, 1), (112, 1)], [2, 0, 0, 0, 0], 2));
    says(&said(&register, &ELECTION_REPORT, &english()), &["are tied at 1 vote for the last seat"]);
    says(&said(&register, &ELECTION_REPORT, &french()), &["Égalité à 1 voix entre"]);
}

#[test]
fn a_tie_at_a_reserved_seat_is_told_as_that_of_this_seat() {
    let mut register = nominated(json!({"reserved_families": 1}));
    for number in [112, 113] {
        register.run(json!({"do": "save", "what": "candidate", "id": id(number + 200),
            "set": {"stands_for": "families"}}));
    }
    register.run(json!({"do": "close-nominations", "election": id(ELECTION), "on": "2026-11-16"}));
    // The open seat is not tied: five and four.
    register.run(count(&[(110, 5), (111, 4), (112, 3), (113, 3)], [8, 0, 0, 0, 0], 8));
    let report = said(&register, &ELECTION_REPORT, &french());
    says(&report, &["pour le siège réservé (familles) : aucune de ces candidatures n’est élue"]);
    assert!(!report.contains("dernier siège"), "{report}");
    let report = said(&register, &ELECTION_REPORT, &english());
    says(&report, &["are tied at 3 votes for the seat reserved for families: none of them"]);
    // Whoever has the votes for the open seat is told what stands in between, and then that they have it.
    says(&report, &["| Ovila Bergeron | 5 | Waits for the reserved seat |"]);
    says(&report, &["| Ghislaine Tanguay | 4 | |"]);
    register.run(count(&[(112, 5), (113, 3)], [8, 0, 0, 0, 0], 8));
    let report = said(&register, &ELECTION_REPORT, &french());
    says(
        &report,
        &[
            "| Ovila Bergeron | 5 | En attente du siège réservé |",
            "les voix du premier vote donnent aussi un siège à : Ovila Bergeron.",
        ],
    );
}

#[test]
fn who_waits_for_several_reserved_seats_is_told_so() {
    let mut register = nominated(json!({"seats": 3, "reserved_families": 2}));
    for number in [111, 112, 113] {
        register.run(json!({"do": "save", "what": "candidate", "id": id(number + 200),
            "set": {"stands_for": "families"}}));
    }
    register.run(json!({"do": "close-nominations", "election": id(ELECTION), "on": "2026-11-16"}));
    // Three families are tied for two seats.
    register.run(count(&[(110, 5), (111, 3), (112, 3), (113, 3)], [8, 0, 0, 0, 0], 8));
    let report = said(&register, &ELECTION_REPORT, &french());
    says(&report, &["| Ovila Bergeron | 5 | En attente des sièges réservés |"]);
    let report = said(&register, &ELECTION_REPORT, &english());
    says(&report, &["| Ovila Bergeron | 5 | Waits for the reserved seats |"]);
}

#[test]
fn nobody_is_called_elected_before_the_proclamation() {
    let mut register = closed(json!({}), &[113]);
    let columns = ["| Serait élue | Voix |", "| Personne élue | Voix |"];
    register.run(count(&[(110, 10), (111, 7), (112, 5)], [12, 0, 0, 0, 0], 12));
    let report = said(&register, &ELECTION_REPORT, &french());
    says(
        &report,
        &["n’est pas proclamé.", "Ce que donne le dépouillement jusqu’ici :", columns[0]],
    );
    assert!(!report.contains(columns[1]), "{report}");
    proclaim(&mut register);
    let report = said(&register, &ELECTION_REPORT, &french());
    says(&report, &[columns[1]]);
    assert!(!report.contains(columns[0]) && !report.contains("jusqu’ici"), "{report}");
    let report = said(&closed(json!({}), &[112, 113]), &ELECTION_REPORT, &english());
    says(&report, &["What the close of nominations gives:", "| Would be elected | Votes |"]);
}

#[test]
fn a_second_tie_is_told_with_the_votes_of_those_who_are_equal() {
    let mut register = nominated(json!({"reserved_families": 1}));
    for number in [112, 113] {
        register.run(json!({"do": "save", "what": "candidate", "id": id(number + 200),
            "set": {"stands_for": "families"}}));
    }
    register.run(json!({"do": "close-nominations", "election": id(ELECTION), "on": "2026-11-16"}));
    // Both seats are tied. A second ballot parts those of the reserved one; at the open one two have five
    // votes each, in the vote before it.
    register.run(count(&[(110, 5), (111, 5), (112, 3), (113, 3)], [8, 0, 0, 0, 0], 8));
    register.run(count(&[(112, 5), (113, 3)], [8, 0, 0, 0, 0], 8));
    let report = said(&register, &ELECTION_REPORT, &french());
    says(&report, &["Égalité à 3 voix entre ", "Égalité à 5 voix entre "]);
    assert!(!report.contains("à 0 voix"), "{report}");
}

#[test]
fn a_vacant_seat_is_told_once() {
    // Two for three seats, and nobody for the one of the families.
    let mut register = closed(json!({"seats": 3, "reserved_families": 1}), &[112, 113]);
    proclaim(&mut register);
    for paper in [&ELECTION_REPORT, &ELECTION_LETTER, &RESULT_POSTER] {
        let told = said(&register, paper, &french());
        says(&told, &["1 siège réservé (familles) reste vacant, faute de candidature."]);
        assert!(!told.contains("1 siège reste vacant"), "{told}");
    }
    // One for three seats: an open one stays vacant too.
    let mut register = closed(json!({"seats": 3, "reserved_families": 1}), &[111, 112, 113]);
    proclaim(&mut register);
    for paper in [&ELECTION_REPORT, &ELECTION_LETTER, &RESULT_POSTER] {
        let told = said(&register, paper, &french());
        says(&told, &["1 siège reste vacant.", "1 siège réservé (familles) reste vacant"]);
    }
}
