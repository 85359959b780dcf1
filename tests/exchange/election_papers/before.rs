//! What comes before the count: the notice, the form, the list, the ballots, the sheet.

use super::*;

/// The ballots on the page that is printed, each as its blocks.
fn ballots(register: &Register, words: &Words) -> Vec<Vec<Block>> {
    let made = BALLOT.document(&register.store, &subject(), words, &Folder::built_in()).unwrap();
    let at = made.blocks.iter().position(|block| *block == Block::NewPage).unwrap();
    let page = made.blocks[at + 1..].split(|block| *block == Block::Cut);
    page.filter(|ballot| !ballot.is_empty()).map(<[Block]>::to_vec).collect()
}

/// The title, what is to be marked, and the names of a ballot.
fn on_it(ballot: &[Block]) -> (String, String, Vec<String>) {
    let [Block::Heading(_, title), Block::Paragraph(marks), Block::Sheet { rows, .. }, _] = ballot
    else {
        panic!("{ballot:?}")
    };
    let names = rows.iter().map(|row| {
        assert_eq!((row.len(), told(&row[1]).as_str()), (2, ""), "room for the mark");
        told(&row[0])
    });
    (told(title), told(marks), names.collect())
}

#[test]
fn ballots_are_all_alike_and_bear_who_stands_in_the_order_of_names_and_no_number() {
    let register = closed(json!({}), &[113]);
    for (words, marks) in [
        (french(), "Vote du 22\u{a0}novembre 2026. Marquez au plus 2 noms."),
        (english(), "Vote of November\u{a0}22, 2026. Mark at most 2 names."),
    ] {
        let ballots = ballots(&register, &words);
        // A title of a line, marks of two, three names: 104 + 16 + 32 + 81 points, of 658.
        assert_eq!(ballots.len(), 2);
        assert!(ballots.iter().all(|ballot| *ballot == ballots[0]));
        let (title, told, names) = on_it(&ballots[0]);
        assert_eq!(title, "Locataires au conseil d’administration");
        assert!(told.starts_with(marks), "{told}");
        assert_eq!(names, ["Ovila Bergeron", "Léontine Marcoux", "Ghislaine Tanguay"]);
        // The only digits are the day of the vote and how many marks are allowed.
        let whole = format!("{:?}", ballots[0]);
        let whole = whole.replace("Heading(3", "Heading(").replace("\\u{a0}", " ");
        let digits = whole.chars().filter(char::is_ascii_digit).collect::<String>();
        assert_eq!(digits, "22202622", "the day and how many marks: {whole}");
    }
}

#[test]
fn ballots_of_a_second_ballot_have_only_those_who_are_tied_and_nobody_votes_on_lots() {
    let mut register = closed(json!({}), &[113]);
    register.run(count(&[(110, 10), (111, 5), (112, 5)], [12, 0, 0, 0, 0], 12));
    let (title, told, names) = on_it(&ballots(&register, &french())[0]);
    assert_eq!(title, "Locataires au conseil d’administration (second tour entre ex æquo)");
    assert!(told.contains("Faites une seule marque"), "{told}");
    assert_eq!(names, ["Léontine Marcoux", "Ghislaine Tanguay"]);
    register.run(count(&[(111, 6), (112, 6)], [12, 0, 0, 0, 0], 12));
    assert_eq!(refused(&register, &BALLOT), Refusal::RoundDue { round: "lots".to_owned() });
    let acclaimed = closed(json!({}), &[112, 113]);
    assert_eq!(refused(&acclaimed, &BALLOT), Refusal::RoundDue { round: String::new() });
    let step = |status: &str| Refusal::ElectionStep { stage: status.to_owned() };
    assert_eq!(refused(&nominated(json!({})), &BALLOT), step("open"));
    // The ballot of the last vote may be printed again for the file: the second ballot among two.
    let (_, _, names) = on_it(&ballots(&tied(), &french())[0]);
    assert_eq!(names, ["Léontine Marcoux", "Ghislaine Tanguay"]);
}

#[test]
fn by_approval_as_many_names_are_marked_as_one_likes() {
    let register = closed(json!({"method": "approval"}), &[]);
    let (_, told, names) = on_it(&ballots(&register, &english())[0]);
    assert!(told.ends_with("Mark as many names as you like."), "{told}");
    assert_eq!(names.len(), 4);
}

#[test]
fn the_notice_says_what_is_elected_who_may_stand_by_when_and_how_one_votes() {
    let register = nominated(json!({"floor": true}));
    let notice = said(&register, &ELECTION_NOTICE, &french());
    says(
        &notice,
        &[
            "# Avis d’élection : Locataires au conseil d’administration",
            "2 personnes sont à élire (Conseil d’administration).",
            "Du 22 novembre 2026 au 30 avril 2029",
            "**Jour du vote** : Dimanche 22 novembre 2026",
            "toute personne qui est locataire de l’office et qui n’est pas à son emploi",
            "est remise au plus tard le dimanche 15 novembre 2026. Elle se remet à Rosaire Paquin.",
            "**Heure** : ____",
            "**Lieu** : ____",
            "Des candidatures sont aussi reçues à l’assemblée",
            "S’il n’y a pas plus de 2 candidatures, ces personnes sont élues par acclamation",
            "On marque au plus 2 noms",
            "se tranche par un second tour entre les seules candidatures à égalité",
            "Base du vote : Règles adoptées par l’assemblée du 4 octobre 2026",
            "Rosaire Paquin",
        ],
    );
    let notice = said(&register, &ELECTION_NOTICE, &english());
    says(&notice, &["2 people are to be elected", "is handed in by Sunday, November 15, 2026"]);
}

#[test]
fn a_notice_says_the_same_in_both_languages_and_that_delegates_vote_where_they_do() {
    let register = nominated(json!({}));
    for paper in [&ELECTION_NOTICE, &NOMINATION_FORM] {
        says(&said(&register, paper, &french()), &["le tribunal a condamnée pour un loyer impayé"]);
        says(&said(&register, paper, &english()), &["the tribunal has found to owe unpaid rent"]);
    }
    says(&said(&register, &ELECTION_NOTICE, &french()), &["Vous pouvez vous présenter et voter."]);
    let register = nominated(json!({"voters": "delegates"}));
    let notice = said(&register, &ELECTION_NOTICE, &french());
    says(&notice, &["peut se présenter; les délégués votent."]);
    assert!(!notice.contains("et voter"), "{notice}");
    let notice = said(&register, &ELECTION_NOTICE, &english());
    says(&notice, &["may stand; the delegates vote."]);
    assert!(!notice.contains("and vote"), "{notice}");
}

#[test]
fn a_notice_follows_the_rules_and_says_that_a_term_is_only_finished() {
    let set = json!({"method": "majority", "seats": 1, "by_election": true});
    let mut register = nominated(set);
    register.run(json!({"do": "set-rule", "rule": "election.tie", "value": "lots"}));
    let notice = said(&register, &ELECTION_NOTICE, &french());
    says(
        &notice,
        &[
            "Une personne est à élire",
            "C’est une élection partielle : le mandat commencé est terminé.",
            "On marque un seul nom",
            "Il faut plus de la moitié des bulletins valides.",
            "se tranche par le sort, devant témoins",
        ],
    );
    assert!(!notice.contains("second tour") && !notice.contains("aussi reçues à l’assemblée"));
    register.run(json!({"do": "cancel-election", "election": id(ELECTION)}));
    let step = Refusal::ElectionStep { stage: "cancelled".to_owned() };
    assert_eq!(refused(&register, &ELECTION_NOTICE), step);
    assert_eq!(refused(&register, &NOMINATION_FORM), step);
}

#[test]
fn the_nomination_form_asks_yes_or_no_and_has_room_for_each_signature() {
    let register = nominated(json!({}));
    let form = said(&register, &NOMINATION_FORM, &french());
    says(
        &form,
        &[
            "| Êtes-vous locataire de l’office? | ☐ Oui | ☐ Non |",
            "| Êtes-vous à l’emploi de l’office? | ☐ Oui | ☐ Non |",
            "| Le tribunal a-t-il rendu contre vous un jugement pour loyer impayé? | ☐ Oui | ☐ Non |",
            "aucun détail n’est demandé ni gardé",
            "| Personne candidate | | | |",
            "| Proposée par | | | |",
            "| Appuyée par | | | |",
            "Reçue le ____",
            "au plus tard le dimanche 15 novembre 2026",
        ],
    );
    // It is the same for everybody: nobody who stands is named.
    assert!(PEOPLE[..4].iter().all(|(_, _, family)| !form.contains(family)), "{form}");
    let form = said(&register, &NOMINATION_FORM, &english());
    says(&form, &["| Seconded by | | | |", "☐ Yes | ☐ No"]);
}

#[test]
fn tenants_sign_by_building_and_members_where_they_are_the_voters() {
    let mut register = nominated(json!({}));
    let person = |number: u32, set: Json| json!({"do": "save", "what": "person", "id": id(number), "set": set});
    register.run(person(130, json!({"given_name": "Fleurette", "family_name": "Audet"})));
    register.run(person(
        131,
        json!({"given_name": "Omer", "family_name": "Salarié",
        "kind": "staff", "site_id": id(1)}),
    ));
    let list = said(&register, &VOTERS_LIST, &french());
    // The eight of the one building, in the order of names, and one who lives elsewhere.
    says(
        &list,
        &["Personnes inscrites : 9.", "## Place du Verger (8)", "| Ovila Bergeron | 110 | |"],
    );
    let place = |name: &str| list.find(name).unwrap();
    let order = ["Ovila Bergeron", "Zénon Fiset", "Aldéa Gravel", "Ghislaine Tanguay"];
    assert!(order.windows(2).all(|pair| place(pair[0]) < place(pair[1])), "{list}");
    assert!(list.contains("Fleurette Audet") && !list.contains("Omer Salarié"), "{list}");
    // Nobody sits on the board: its members are none.
    let set = json!({"do": "save", "what": "election", "id": id(ELECTION),
        "set": {"voters": "members"}});
    register.run(set);
    // A number that is not known is not told, and there is room for a whole college to sign.
    let unknown = |register: &Register| {
        let list = said(register, &VOTERS_LIST, &french());
        assert!(!list.contains("inscrites"), "{list}");
        says(&list, &["Vote du", "## Personnes admises à voter"]);
        assert!(list.lines().filter(|line| line.starts_with("|  ")).count() >= 30, "{list}");
    };
    unknown(&register);
    let delegates = json!({"do": "save", "what": "election", "id": id(ELECTION),
        "set": {"voters": "delegates"}});
    register.run(delegates);
    unknown(&register);
    delegates_sit(&mut register);
    let list = said(&register, &VOTERS_LIST, &french());
    says(&list, &["Personnes inscrites : 2.", "## Comité (2)", "## Autres personnes admises"]);
    says(&list, &["| Clovis Hamel | 122 | |", "| Rosaire Paquin | 120 | |"]);
    assert!(!list.contains("Ovila"), "{list}");
    // Another body of the same name: who sits in both signs once, and nobody is lost.
    register.run(json!({"do": "save", "what": "body", "id": id(4),
        "set": {"name": "Comité", "kind": "sector", "prefix": "SEC"}}));
    for (seat, person) in [(53, 122), (54, 123)] {
        register.run(json!({"do": "save", "what": "seat", "id": id(seat),
            "set": {"body_id": id(4), "kind": "delegate", "association_id": id(50)}}));
        register.run(json!({"do": "fill-seat", "seat": id(seat), "person": id(person),
            "starts_on": "2026-01-15", "began": "designated"}));
    }
    let list = said(&register, &VOTERS_LIST, &french());
    says(&list, &["Personnes inscrites : 3.", "## Comité (3)", "| Imelda Jutras | 123 | |"]);
    for (name, times) in [("Clovis Hamel", 1), ("Rosaire Paquin", 1), ("Imelda Jutras", 1)] {
        assert_eq!(list.matches(&format!("| {name} |")).count(), times, "{name}: {list}");
    }
    register.run(json!({"do": "save", "what": "election", "id": id(ELECTION),
        "set": {"voters": "members"}}));
    register.run(json!({"do": "fill-seat", "seat": id(30), "person": id(123),
        "starts_on": "2026-01-15", "began": "elected"}));
    let list = said(&register, &VOTERS_LIST, &english());
    says(
        &list,
        &["People on the list: 1.", "## Conseil d’administration (1)", "| Imelda Jutras | 123 |"],
    );
    assert!(!list.contains("Ovila"), "{list}");
}

#[test]
fn the_tally_sheet_is_of_the_vote_that_is_due_and_empty() {
    let mut register = closed(json!({}), &[113]);
    let sheet = said(&register, &TALLY_SHEET, &french());
    says(
        &sheet,
        &[
            "Un bulletin valide porte de 1 à 2 marques.",
            "| Ovila Bergeron | | |",
            "Bulletins abîmés ____",
        ],
    );
    register.run(count(&[(110, 10), (111, 5), (112, 5)], [12, 0, 0, 0, 0], 12));
    let sheet = said(&register, &TALLY_SHEET, &english());
    says(&sheet, &["A valid ballot bears one mark.", "| Léontine Marcoux | | |"]);
    assert!(!sheet.contains("Ovila"), "{sheet}");
}

/// A committee on which Clovis Hamel and Rosaire Paquin sit for an association.
fn delegates_sit(register: &mut Register) {
    let save = |what: &str, number: u32, set: Json| json!({"do": "save", "what": what, "id": id(number), "set": set});
    let committee = json!({"name": "Comité", "kind": "committee", "prefix": "CCR"});
    register.run(save("body", 2, committee));
    register.run(save("association", 50, json!({"name": "AL du Verger"})));
    for (seat, person) in [(51, 122), (52, 120)] {
        let set = json!({"body_id": id(2), "kind": "delegate", "association_id": id(50)});
        register.run(save("seat", seat, set));
        register.run(json!({"do": "fill-seat", "seat": id(seat), "person": id(person),
            "starts_on": "2026-01-15", "began": "designated"}));
    }
}
