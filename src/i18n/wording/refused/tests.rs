use super::*;
use crate::i18n::language::Language::{English, French};

fn told(refused: &Refusal) -> String {
    refusal(&Words::new(French), refused)
}

#[test]
fn a_refusal_of_the_law_names_the_article_the_numbers_and_the_way_out() {
    let refused = Refusal::TooManyMembers { members: 26, max: 25, on: "2026-03-03".to_owned() };
    assert_eq!(
        told(&refused),
        "La loi (S-8, art. 58.4) permet 25 membres au plus\u{a0}: il y en aurait 26 le 3 mars 2026. \
         Terminez d’abord un mandat."
    );
    assert_eq!(
        refusal(&Words::new(English), &refused),
        "The law (S-8, s. 58.4) allows 25 members at most: there would be 26 on March 3, 2026. \
         End a mandate first."
    );
    // A committee may want to be smaller than the law allows: then the law is not to blame.
    let own = Refusal::TooManyMembers { members: 13, max: 12, on: "2026-03-03".to_owned() };
    assert!(told(&own).starts_with("La règle du comité fixe le maximum à 12 membres"));
}

#[test]
fn nominations_that_nobody_closed_are_not_said_to_be_closed() {
    let late = told(&Refusal::NominationsClosed { since: None });
    assert!(late.starts_with("La mise en candidature est terminée."), "{late}");
    let closed = told(&Refusal::NominationsClosed { since: Some("2026-11-22".to_owned()) });
    assert!(closed.starts_with("Les candidatures ont été closes le 22 novembre 2026"), "{closed}");
}

#[test]
fn the_members_missing_for_a_quorum_are_counted_for_the_reader() {
    let one = told(&Refusal::NoQuorum { present: 7, needed: 8, heads: false });
    assert!(one.starts_with("Il manque 1 présence pour le quorum"), "{one}");
    let three = told(&Refusal::NoQuorum { present: 5, needed: 8, heads: false });
    assert!(three.starts_with("Il manque 3 présences pour le quorum"), "{three}");
    assert!(three.contains("présences\u{a0}: 5, il en faut 8"), "{three}");
}

#[test]
fn an_assembly_is_told_to_count_its_heads_and_a_committee_to_complete_its_roll() {
    for heads in [true, false] {
        let refusals = [
            Refusal::NoQuorum { present: 30, needed: 42, heads },
            Refusal::TooManyVotes { votes: 45, voters: 42, heads },
        ];
        for refusal in refusals {
            let french = told(&refusal);
            assert_eq!(french.contains("têtes"), heads, "{french}");
            assert_eq!(french.contains("(F2, puis h)"), heads, "{french}");
            assert!(french.contains("arrivé") || french.contains("compte"), "{french}");
            let english = super::refusal(&Words::new(English), &refusal);
            assert_eq!(english.contains("(F2, then h)"), heads, "{english}");
            assert_eq!(english.contains("member"), !heads && english.contains("quorum"));
        }
    }
}

#[test]
fn codes_tables_and_fields_come_as_words_and_never_as_codes() {
    let field = Refusal::Field {
        table: "person".to_owned(),
        field: "email".to_owned(),
        fault: Fault::NotAnEmail,
    };
    let sentence = told(&field);
    assert!(sentence.starts_with("Courriel (personne)\u{a0}: il faut une adresse"), "{sentence}");
    let decided = told(&Refusal::MotionDecided { outcome: "withdrawn".to_owned() });
    assert!(decided.ends_with("Son résultat\u{a0}: retirée."), "{decided}");
    let rule = Refusal::RuleValue { rule: "meeting.notice_days".into(), value: "bientôt".into() };
    assert_eq!(
        told(&rule),
        "«\u{a0}bientôt\u{a0}» ne convient pas à la règle «\u{a0}Délai d’avis d’une réunion, en \
         jours\u{a0}»\u{a0}: il faut un nombre entier, de 0 à 60."
    );
}

#[test]
fn a_pattern_that_is_refused_says_what_it_lacks() {
    let rule = Refusal::RuleValue { rule: "resolution.format".into(), value: "CCR-{yyyy}".into() };
    let sentence = told(&rule);
    assert!(sentence.contains("{body}-{yyyy}-{seq:03}. Il manque {seq}"), "{sentence}");
}

#[test]
fn a_row_of_procedure_that_is_refused_says_what_is_wrong_with_it() {
    let told = |value: &str| {
        told(&Refusal::RuleValue { rule: "procedure.amendment".into(), value: value.into() })
    };
    let sentence = told("seconded");
    assert!(sentence.contains("la règle «\u{a0}Amendement\u{a0}»"), "{sentence}");
    assert!(
        sentence
            .ends_with("Il manque la majorité, ou «\u{a0}chair\u{a0}» si la présidence tranche."),
        "{sentence}"
    );
    let sentence = told("appuyée simple");
    assert!(sentence.ends_with("«\u{a0}appuyée\u{a0}» n’est pas connu."), "{sentence}");
}

#[test]
fn a_field_that_two_people_changed_shows_what_each_wanted() {
    let refused = Refusal::ChangedMeanwhile {
        table: "follow_up".to_owned(),
        field: "due_on".to_owned(),
        was: String::new(),
        is: "2026-12-01".to_owned(),
        wanted: "2026-12-08".to_owned(),
    };
    let sentence = told(&refused);
    assert!(sentence.contains("«\u{a0}Échéance\u{a0}»"), "{sentence}");
    assert!(sentence.contains("Au départ\u{a0}: (vide)"), "{sentence}");
    assert!(sentence.contains("«\u{a0}1er déc. 2026\u{a0}»"), "{sentence}");
    assert!(sentence.contains("«\u{a0}8 déc. 2026\u{a0}»"), "{sentence}");
}

#[test]
fn a_rule_that_two_people_set_is_named_and_its_values_are_words() {
    let refused = |field: &str, was: &str, is: &str, wanted: &str| Refusal::ChangedMeanwhile {
        table: "rule".to_owned(),
        field: field.to_owned(),
        was: was.to_owned(),
        is: is.to_owned(),
        wanted: wanted.to_owned(),
    };
    let sentence = told(&refused("ccr.staff_excluded", "on", "off", "on"));
    assert!(!sentence.contains("ccr.staff_excluded"), "{sentence}");
    assert!(sentence.contains("Maintenant\u{a0}: «\u{a0}Non\u{a0}»"), "{sentence}");
    assert!(sentence.contains("Vous vouliez\u{a0}: «\u{a0}Oui\u{a0}»"), "{sentence}");
}

#[test]
fn an_undo_that_comes_too_late_says_which_act_stands_in_the_way() {
    let by_act = Refusal::ChangedSince { table: "person".into(), name: "Hélène".into(), by: 41 };
    let sentence = told(&by_act);
    assert!(sentence.starts_with("La personne «\u{a0}Hélène\u{a0}» a changé depuis"), "{sentence}");
    assert!(sentence.contains("action 41 du journal"), "{sentence}");
    let by_tool = Refusal::ChangedSince { table: "rule".into(), name: String::new(), by: 0 };
    assert!(told(&by_tool).starts_with("La règle a changé depuis, par un autre outil"));
}

#[test]
fn a_warning_leaves_out_what_is_not_known() {
    let words = Words::new(French);
    let vacancy = |since: &str| Warning::Vacancy {
        body: "CCR".to_owned(),
        seat: "ex-officio".to_owned(),
        since: since.to_owned(),
    };
    assert_eq!(warning(&words, &vacancy("")), "Siège vacant\u{a0}: D’office (CCR).");
    assert_eq!(
        warning(&words, &vacancy("2026-05-01")),
        "Siège vacant depuis le 1er mai 2026\u{a0}: D’office (CCR)."
    );
    let late = |name: &str, days| Warning::FollowUpLate {
        what: "Lettre à l’Office".to_owned(),
        name: name.to_owned(),
        days,
    };
    assert_eq!(
        warning(&words, &late("", 1)),
        "Suivi en retard de 1 jour\u{a0}: Lettre à l’Office (échéance notée au suivi)"
    );
    assert_eq!(
        warning(&words, &late("M. Tremblay", 12)),
        "Suivi en retard de 12 jours\u{a0}: Lettre à l’Office (M. Tremblay; échéance notée au suivi)"
    );
    let end = Warning::TermEndDay {
        name: "Zoé".to_owned(),
        on: "2027-05-31".to_owned(),
        usual: "04-30".to_owned(),
    };
    let sentence = warning(&words, &end);
    assert!(sentence.contains("le 31 mai 2027") && sentence.contains("le 30 avril"), "{sentence}");
}

#[test]
fn what_a_file_breaks_is_named_in_a_few_words() {
    let broken = Warning::RuleBroken { code: "no-quorum".into(), place: "2026-05".into() };
    let sentence = warning(&Words::new(French), &broken);
    assert!(sentence.ends_with("quorum non atteint (2026-05)."), "{sentence}");
}

#[test]
fn what_a_seal_misses_is_told_of_the_election_or_the_meeting_with_its_own_paper() {
    let french = Words::new(French);
    let of = |table: &str| {
        let [number, table, name] = ["N-1", table, "Banc"].map(str::to_owned);
        let field = "title".to_owned();
        [
            Warning::SealedGone {
                number: number.clone(),
                table: table.clone(),
                name: name.clone(),
            },
            Warning::SealedAdded {
                number: number.clone(),
                table: table.clone(),
                name: name.clone(),
            },
            Warning::SealedChanged { number, table, name, field },
        ]
    };
    for (table, begin, end) in [
        ("agenda_item", "Réunion N-1\u{a0}: ", "Comparez au procès-verbal signé."),
        ("election", "Élection «\u{a0}N-1\u{a0}»\u{a0}: ", "Comparez au rapport signé."),
        ("round_ballot", "Élection «\u{a0}N-1\u{a0}»\u{a0}: ", "Comparez au rapport signé."),
    ] {
        for odd in of(table) {
            let said = warning(&french, &odd);
            assert!(said.starts_with(begin) && said.ends_with(end), "{said}");
        }
    }
}
