//! A count by preference on the papers: each stage, the lots it needed, and what came after.

use super::*;

/// Twelve ballots for one seat: the quota is 7. Ovila has five, Ghislaine and Léontine three each and
/// each other's second choices, Zénon one who hands on to nobody.
fn counted() -> Register {
    let mut register = closed(json!({"method": "stv", "seats": 1}), &[]);
    let pattern =
        |people: &[u32]| people.iter().map(|person| id(person + 200)).collect::<Vec<_>>().join(" ");
    let ballots = json!({pattern(&[110]): 5, pattern(&[111, 112]): 3, pattern(&[112, 111]): 3,
        pattern(&[113]): 1});
    register.run(json!({"do": "record-count", "election": id(ELECTION), "on": "2026-11-22",
        "at": "19:00", "issued": 13, "valid": 12, "blank": 1, "ballots": ballots}));
    // Of these two the one who stays has six against five, and is left for the seat.
    register.run(json!({"do": "draw-lots", "election": id(ELECTION), "on": "2026-11-22",
        "witnesses": "Clovis Hamel", "drawn": [id(312), id(311)]}));
    proclaim(&mut register);
    register
}

#[test]
fn the_report_tells_each_stage_and_who_was_drawn() {
    let register = counted();
    let report = said(&register, &ELECTION_REPORT, &french());
    says(
        &report,
        &[
            "| Candidature | Premiers choix |",
            "Égalité dans le compte entre Léontine Marcoux et Ghislaine Tanguay",
            "Pour 1 siège, le quota est de 7 voix",
            "Étape 1. Personne n’atteint le quota.",
            "Étape 2. Élimination : Zénon Fiset.",
            "Étape 3. Élimination : Ghislaine Tanguay. Tirage au sort entre : ",
            // Six after the third stage, and nobody but Ovila with five: she is left once he goes out.
            "| Léontine Marcoux | 3 | 3 | 6 |",
            "Élection : Léontine Marcoux",
        ],
    );
    // The poster says with how many votes each came to the end, not only who was named first.
    let poster = said(&register, &RESULT_POSTER, &french());
    says(
        &poster,
        &[
            "| Candidature | Premiers choix | Voix avec les transferts |",
            "| Léontine Marcoux | 3 | 6 | | Ovila Bergeron | 5 | 5 | | Ghislaine Tanguay | 3 | 3 |",
        ],
    );
    let english_one = said(&register, &ELECTION_REPORT, &english());
    says(&english_one, &["For 1 seat, the quota is 7 votes", "Lots drawn between: "]);
}

#[test]
fn an_objection_and_its_decision_stand_in_the_report_of_the_sealed_election() {
    let mut register = counted();
    register.run(json!({"do": "save", "what": "objection", "id": id(390), "set": {
        "election_id": id(ELECTION), "kind": "recount", "received_on": "2026-11-22",
        "person_id": id(110), "grounds": "Cinq contre six.", "decision": "confirmed",
        "decided_on": "2026-11-22", "reasons": "Les bulletins relus donnent les mêmes nombres."}}));
    let report = said(&register, &ELECTION_REPORT, &french());
    let parts = [
        "## Après la proclamation",
        "Recomptage après la proclamation",
        "Ovila Bergeron",
        "Cinq contre six.",
        "Résultat confirmé",
        "Les bulletins relus donnent les mêmes nombres.",
    ];
    says(&report, &parts);
}
