//! Texts as they are typed and pasted, and where they are parted.

use proptest::prelude::*;

use super::*;

#[test]
fn a_decision_is_found_in_the_line_of_its_whereas() {
    for (text, whereas, decision) in [
        (
            "Considérant que la cour est sombre, il est résolu d’acheter trois lampes",
            "Considérant que la cour est sombre",
            "il est résolu d’acheter trois lampes",
        ),
        (
            "ATTENDU QUE deux soumissions furent reçues; IL EST PROPOSÉ de confier le contrat",
            "ATTENDU QUE deux soumissions furent reçues;",
            "IL EST PROPOSÉ de confier le contrat",
        ),
        (
            "Attendu que A, sur proposition de Zoé Roy, appuyée par Marc Roy, il est résolu de B",
            "Attendu que A",
            "sur proposition de Zoé Roy, appuyée par Marc Roy, il est résolu de B",
        ),
        (
            "Attendu A, il est proposé par Zoé Roy de B",
            "Attendu A",
            "il est proposé par Zoé Roy de B",
        ),
        (
            "Attendu le froid; de demander du chauffage",
            "Attendu le froid;",
            "de demander du chauffage",
        ),
        ("Attendu le froid; d’écrire à l’Office", "Attendu le froid;", "d’écrire à l’Office"),
        (
            "Attendu le froid; de demander du chauffage; d’écrire à l’Office",
            "Attendu le froid;",
            "de demander du chauffage; d’écrire à l’Office",
        ),
        (
            "Attendu que, selon l’avis, il est proposé de fermer la cour; il est résolu d’écrire",
            "Attendu que, selon l’avis, il est proposé de fermer la cour;",
            "il est résolu d’écrire",
        ),
        (
            "Attendu que, selon l’avis, il est proposé de fermer la cour; de s’y opposer",
            "Attendu que, selon l’avis, il est proposé de fermer la cour;",
            "de s’y opposer",
        ),
        (
            "Whereas the yard is dark, be it resolved to buy three lamps",
            "Whereas the yard is dark",
            "be it resolved to buy three lamps",
        ),
        (
            "Whereas the yard is dark be it resolved that lamps be bought",
            "Whereas the yard is dark",
            "be it resolved that lamps be bought",
        ),
        (
            "Whereas the yard is dark; now, therefore, be it resolved to buy lamps",
            "Whereas the yard is dark;",
            "now, therefore, be it resolved to buy lamps",
        ),
        (
            "Vu la lettre du 3 mai, il est proposé d’y répondre",
            "Vu la lettre du 3 mai",
            "il est proposé d’y répondre",
        ),
        ("VU QUE A; il est résolu de B", "VU QUE A;", "il est résolu de B"),
        (
            "Attendu que, selon l’avis, il est résolu de fermer; il est résolu d’écrire",
            "Attendu que, selon l’avis, il est résolu de fermer;",
            "il est résolu d’écrire",
        ),
        ("Whereas it is cold; to write", "Whereas it is cold;", "to write"),
        ("Whereas it is cold; RESOLVED: to write", "Whereas it is cold;", "RESOLVED: to write"),
    ] {
        assert_eq!(recitals(text), (vec![whereas], vec![decision]), "{text}");
    }
}

#[test]
fn a_decision_is_found_before_the_lines_that_go_on_with_it() {
    for (text, whereas, decision) in [
        (
            "Attendu A, il est résolu de B.\nLa dépense est de 300 $.",
            &["Attendu A"][..],
            &["il est résolu de B.", "La dépense est de 300 $."][..],
        ),
        (
            "Attendu A;\nAttendu B, il est résolu\u{a0}:\n- d’acheter;\n- de payer.",
            &["Attendu A;", "Attendu B"],
            &["il est résolu\u{a0}:", "- d’acheter;", "- de payer."],
        ),
        (
            "Attendu A, il est proposé d’acheter trois lampes.\nLa dépense est de 300 $.",
            &["Attendu A"],
            &["il est proposé d’acheter trois lampes.", "La dépense est de 300 $."],
        ),
        (
            "Attendu A, il est proposé par Zoé Roy de peindre.\nPayer 300 $.",
            &["Attendu A"],
            &["il est proposé par Zoé Roy de peindre.", "Payer 300 $."],
        ),
        (
            "Considérant le noir, il est proposé\u{a0}:\n- d’acheter;\n- de payer.",
            &["Considérant le noir"],
            &["il est proposé\u{a0}:", "- d’acheter;", "- de payer."],
        ),
        (
            "Whereas it is dark, it is moved:\n1. To buy a lamp\n2. To pay for it",
            &["Whereas it is dark"],
            &["it is moved:", "1. To buy a lamp", "2. To pay for it"],
        ),
        (
            "Attendu A, il est proposé d’acheter;\nde payer.",
            &["Attendu A"],
            &["il est proposé d’acheter;", "de payer."],
        ),
        (
            "Attendu A, il est proposé d’acheter une lampe\nLa dépense est de 300 $",
            &["Attendu A"],
            &["il est proposé d’acheter une lampe", "La dépense est de 300 $"],
        ),
        // What is resolved in an earlier line is resolved too.
        (
            "Attendu A, il est résolu d’acheter.\nConsidérant B, il est résolu de peindre.",
            &["Attendu A"],
            &["il est résolu d’acheter.", "Considérant B, il est résolu de peindre."],
        ),
        (
            "Attendu que, selon l’avis, il est résolu de fermer;\nattendu B, il est résolu de C",
            &["Attendu que, selon l’avis, il est résolu de fermer;", "attendu B"],
            &["il est résolu de C"],
        ),
        (
            "Attendu l’avis, il est proposé de fermer.\nAttendu B, il est proposé de C.",
            &["Attendu l’avis, il est proposé de fermer.", "Attendu B"],
            &["il est proposé de C."],
        ),
    ] {
        assert_eq!(recitals(text), (whereas.to_vec(), decision.to_vec()), "{text}");
    }
}

#[test]
fn whereases_of_one_line_are_parted_at_their_semicolons() {
    for (text, whereas, decision) in [
        (
            "Attendu A; attendu B, il est résolu de C",
            &["Attendu A;", "attendu B"][..],
            &["il est résolu de C"][..],
        ),
        (
            "Attendu A\u{a0}; attendu B\u{a0}; en conséquence, il est résolu à l’unanimité que C",
            &["Attendu A\u{a0};", "attendu B\u{a0};"],
            &["en conséquence, il est résolu à l’unanimité que C"],
        ),
        (
            "Whereas A; and whereas B; be it resolved to C",
            &["Whereas A;", "and whereas B;"],
            &["be it resolved to C"],
        ),
        (
            "Attendu l’avis, il est proposé de fermer; vu le froid, il est proposé de C",
            &["Attendu l’avis, il est proposé de fermer;", "vu le froid"],
            &["il est proposé de C"],
        ),
        (
            "Attendu A; vu la lettre;\nEt attendu B;\nÉcrire à l’Office.",
            &["Attendu A;", "vu la lettre;", "Et attendu B;"],
            &["Écrire à l’Office."],
        ),
        (
            "Attendu les devis; attendues en mai, les lampes manquent, il est résolu de C",
            &["Attendu les devis; attendues en mai, les lampes manquent"],
            &["il est résolu de C"],
        ),
        // What is resolved goes on as it was typed.
        (
            "Attendu A, il est résolu de B; attendu C, il est résolu de D",
            &["Attendu A"],
            &["il est résolu de B; attendu C, il est résolu de D"],
        ),
    ] {
        assert_eq!(recitals(text), (whereas.to_vec(), decision.to_vec()), "{text}");
    }
}

#[test]
fn what_a_whereas_tells_is_no_decision() {
    for whereas in [
        "Attendu que, le 3 mai, il a été résolu d’acheter un banc;",
        "Attendu que, selon l’avis, il est proposé par l’Office de fermer la cour;",
        "Attendu que, selon l’avis de l’Office, il est proposé de fermer la cour;",
        "Attendu l’avis, il est proposé de fermer la cour;",
        "Attendu que, selon la résolution 12, il est résolu de fermer la cour;",
        "Attendu que la cour ferme, comme il est proposé de le faire;",
        "Attendu qu’il est résolu de fermer la cour;",
        "Attendu l’avis, il est proposé de fermer la cour",
        "Attendu que, selon l’avis, il est proposé de fermer la cour.",
        "Considérant les demandes de réparation; de nettoyage aussi;",
        "Whereas, on May 3, it was resolved to buy a bench;",
    ] {
        let text = format!("{whereas}\nÉcrire à l’Office.");
        assert_eq!(recitals(&text), (vec![whereas], vec!["Écrire à l’Office."]));
    }
    for decision in ["Il est résolu d’écrire.", "En conséquence, il est proposé d’écrire."]
    {
        let whereas = "Attendu l’avis, il est proposé de fermer la cour.";
        let text = format!("{whereas}\n{decision}");
        assert_eq!(recitals(&text), (vec![whereas], vec![decision]));
    }
    for alone in [
        "Attendu que la cour est sombre. Trois lampes suffisent.",
        "Considérant le froid; d’autre part, la chaudière est vieille. Remplacer la chaudière.",
        "Attendu le froid; de l’avis de tous, la chaudière est vieille.",
        "Attendu que, selon l’avis, il est proposé de fermer la cour; écrire pour s’y opposer",
        "Whereas the letter went in April; to the Office, that is late. Write again.",
    ] {
        assert_eq!(recitals(alone), (vec![alone], vec![]));
    }
    for none in ["Vue de la cour, la façade est à peindre.", "Vus de loin, les bancs vont."] {
        assert_eq!(recitals(none), (vec![], vec![none]));
    }
}

#[test]
fn a_whereas_runs_over_its_lines() {
    for (text, whereas, decision) in [
        (
            "Considérant la demande, reçue le\n3 mai;\nIl est résolu de demander six bacs.",
            &["Considérant la demande, reçue le\n3 mai;"][..],
            &["Il est résolu de demander six bacs."][..],
        ),
        (
            "Whereas two tenants\nfell there;\nBe it resolved to salt the stairs.",
            &["Whereas two tenants\nfell there;"],
            &["Be it resolved to salt the stairs."],
        ),
        (
            "Attendu la lettre envoyée à Laval par\nM.\nRoy;\nAttendu B;\nC",
            &["Attendu la lettre envoyée à Laval par\nM.\nRoy;", "Attendu B;"],
            &["C"],
        ),
        (
            "Attendu que la cour\nest sombre et que l’hiver\ndure, il est résolu d’acheter\ntrois lampes.",
            &["Attendu que la cour\nest sombre et que l’hiver\ndure"],
            &["il est résolu d’acheter", "trois lampes."],
        ),
        // A list, and a sentence of its own, before what is resolved.
        (
            "Considérant\u{a0}:\n- la lettre;\n- le froid\nqui dure;\nIl est résolu d’écrire.",
            &["Considérant\u{a0}:", "- la lettre;", "- le froid\nqui dure;"],
            &["Il est résolu d’écrire."],
        ),
        (
            "Attendu A;\nLes locataires se plaignent.\nEn conséquence,\nil est résolu de B",
            &["Attendu A;", "Les locataires se plaignent."],
            &["En conséquence,", "il est résolu de B"],
        ),
        ("Attendu A, il\nest résolu de B\n- C", &["Attendu A"], &["il", "est résolu de B", "- C"]),
        // What asks for something is the decision, whatever it resolves behind it.
        (
            "Attendu le froid;\nde demander du chauffage;\nIl est résolu aussi d’écrire.",
            &["Attendu le froid;"],
            &["de demander du chauffage;", "Il est résolu aussi d’écrire."],
        ),
        (
            "Attendu le froid;\nadopter ce qui suit\u{a0}:\nIl est résolu de chauffer.",
            &["Attendu le froid;"],
            &["adopter ce qui suit\u{a0}:", "Il est résolu de chauffer."],
        ),
        (
            "Attendu le froid;\nCe texte est envoyé\u{a0}:\nIl est résolu de chauffer.",
            &["Attendu le froid;"],
            &["Ce texte est envoyé\u{a0}:", "Il est résolu de chauffer."],
        ),
        (
            "Attendu le froid,\nle comité demande du chauffage.",
            &["Attendu le froid,"],
            &["le comité demande du chauffage."],
        ),
        (
            "Attendu le froid\nde demander du chauffage;\nd’écrire.",
            &["Attendu le froid"],
            &["de demander du chauffage;", "d’écrire."],
        ),
        (
            "Attendu A;\nSur proposition de Z,\nappuyée par Y,\nil est résolu de B",
            &["Attendu A;"],
            &["Sur proposition de Z,", "appuyée par Y,", "il est résolu de B"],
        ),
        // No decision is taken for a whereas, whatever word ends the line before it.
        (
            "Attendu les plaintes au bâtiment A\nIl est résolu de peindre.\nLa dépense est de 300 $.",
            &["Attendu les plaintes au bâtiment A"],
            &["Il est résolu de peindre.", "La dépense est de 300 $."],
        ),
        (
            "Whereas it rains in building A\nBe it resolved to write.\nThe letter goes on Monday.",
            &["Whereas it rains in building A"],
            &["Be it resolved to write.", "The letter goes on Monday."],
        ),
        (
            "Attendu l’état de l’aile Est\nAcheter deux bancs.",
            &["Attendu l’état de l’aile Est"],
            &["Acheter deux bancs."],
        ),
        (
            "Attendu que la cour est sombre\nle conseil demande trois lampes",
            &["Attendu que la cour est sombre"],
            &["le conseil demande trois lampes"],
        ),
        ("Attendu le froid\n2 bancs et 1 table", &["Attendu le froid"], &["2 bancs et 1 table"]),
        (
            "Attendu le froid\nde demander du chauffage;\nLa dépense est de 300 $.",
            &["Attendu le froid"],
            &["de demander du chauffage;", "La dépense est de 300 $."],
        ),
        (
            "Vu le rapport;\nLe comité adopte le rapport.\nIl est résolu de payer 300 $.",
            &["Vu le rapport;"],
            &["Le comité adopte le rapport.", "Il est résolu de payer 300 $."],
        ),
        (
            "Attendu le froid.\nAchat de deux chaufferettes.\nIl est résolu de payer 300 $.",
            &["Attendu le froid."],
            &["Achat de deux chaufferettes.", "Il est résolu de payer 300 $."],
        ),
        (
            "Attendu le besoin, le comité demande\u{a0}:\n- peindre;\n- laver.\nLe coût est de 300 $.",
            &["Attendu le besoin, le comité demande\u{a0}:"],
            &["- peindre;", "- laver.", "Le coût est de 300 $."],
        ),
        // The list of a whereas is whereases, whatever words it is of.
        (
            "Considérant les besoins\u{a0}:\n- Peindre le hall;\n- Laver;\nIl est résolu de demander 300 $.",
            &["Considérant les besoins\u{a0}:", "- Peindre le hall;", "- Laver;"],
            &["Il est résolu de demander 300 $."],
        ),
        (
            "Considérant\u{a0}:\nla lettre;\nle froid;\nÉcrire à l’Office.",
            &["Considérant\u{a0}:", "la lettre;", "le froid;"],
            &["Écrire à l’Office."],
        ),
        (
            "Considérant\u{a0}:\n- la lettre;\n- le froid;\nL’achat de deux chaufferettes.",
            &["Considérant\u{a0}:", "- la lettre;", "- le froid;"],
            &["L’achat de deux chaufferettes."],
        ),
        (
            "Étant donné le froid;\nIl est résolu de chauffer.",
            &["Étant donné le froid;"],
            &["Il est résolu de chauffer."],
        ),
        (
            "Given the cold,\nwhich lasts;\nBe it resolved to heat.",
            &["Given the cold,\nwhich lasts;"],
            &["Be it resolved to heat."],
        ),
        (
            "Attendu le coût;\nl’Office a refusé de payer;\nRésolu\u{a0}: de demander trois bancs.",
            &["Attendu le coût;", "l’Office a refusé de payer;"],
            &["Résolu\u{a0}: de demander trois bancs."],
        ),
        ("Attendu A;\nattendue en mai", &["Attendu A;"], &["attendue en mai"]),
    ] {
        assert_eq!(recitals(text), (whereas.to_vec(), decision.to_vec()), "{text}");
    }
}

#[test]
fn whereases_of_one_line_are_parted_at_commas_where_they_are_built_alike() {
    for (text, whereas) in [
        ("Attendu le froid, attendu le bruit", &["Attendu le froid,", "attendu le bruit"][..]),
        ("Attendu le froid, vu la lettre", &["Attendu le froid,", "vu la lettre"]),
        (
            "Whereas it is cold, and whereas it is dark",
            &["Whereas it is cold,", "and whereas it is dark"],
        ),
        (
            "Attendu que le comité, considérant le froid, a écrit",
            &["Attendu que le comité, considérant le froid, a écrit"],
        ),
    ] {
        let line = format!("{text}, il est résolu de C");
        assert_eq!(recitals(&line), (whereas.to_vec(), vec!["il est résolu de C"]), "{text}");
    }
}

proptest! {
    #[test]
    fn no_word_is_lost(
        pieces in prop::collection::vec(prop::sample::select(vec![
            "Attendu que", "considérant", "Whereas", "la cour", "il est résolu", "d’acheter",
            "be it resolved", "to buy", "en conséquence", "sur proposition de", "Zoé Roy", "de",
            "résolu\u{a0}:", "il est proposé", "et attendu", ",", ";", ".", "\n", "\u{a0}",
            "\nreçue le\n3 mai", "Mme\nTremblay", "\n- la lettre", "\nIl est résolu", ":", "vu", "Il est proposé par", "appuyé par",
        ]), 0..14)
    ) {
        let text = pieces.join(" ");
        let (whereases, resolved) = recitals(&text);
        let words = |text: &str| -> Vec<String> {
            let signs = |sign: char| sign.is_whitespace() || sign == ',';
            text.split(signs).filter(|word| !word.is_empty()).map(str::to_owned).collect()
        };
        let told = [whereases, resolved].concat().join("\n");
        let (mut told, mut typed) = (words(&told), words(&text));
        // Who moved it goes from before the whereases to the decision; all else stays in its order.
        if told != typed && begun_behind_movers(&text).is_some() {
            told.sort();
            typed.sort();
        }
        prop_assert_eq!(told, typed);
    }
}
