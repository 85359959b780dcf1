//! Which lines are whereases, as they are typed and pasted.

use super::super::recitals;

#[test]
fn where_nothing_tells_what_is_decided_the_line_behind_the_whereas_is_it() {
    for (text, decision) in [
        (
            "Attendu que l’Office veut\nfermer la cour\nS’opposer",
            &["fermer la cour", "S’opposer"][..],
        ),
        (
            "Whereas two neighbours moved in\nBuy a welcome basket.\nIt is 20 $.",
            &["Buy a welcome basket.", "It is 20 $."],
        ),
        (
            "Attendu que deux membres sont contre\nLe comité remet la décision.\nUne lettre suit.",
            &["Le comité remet la décision.", "Une lettre suit."],
        ),
        ("Attendu la lettre, reçue de Mme\nTremblay;\nÉcrire", &["Tremblay;", "Écrire"]),
        (
            "Attendu le froid\net demander du chauffage.\nPayer 300 $.",
            &["et demander du chauffage.", "Payer 300 $."],
        ),
        (
            "Attendu que la cour est sombre\nc’est pourquoi il est résolu d’acheter trois lampes.\nPayer 300 $.",
            &["c’est pourquoi il est résolu d’acheter trois lampes.", "Payer 300 $."],
        ),
        (
            "Attendu la nécessité\nde demander du chauffage;\nÉcrire",
            &["de demander du chauffage;", "Écrire"],
        ),
        ("Attendu A\nde plus il est résolu de B\nC", &["de plus il est résolu de B", "C"]),
    ] {
        let (whereases, decided) = recitals(text);
        assert_eq!((whereases.len(), &decided[..]), (1, decision), "{text}");
    }
}

#[test]
fn where_somebody_says_what_is_decided_all_before_it_are_whereases() {
    for (text, whereas, decision) in [
        (
            "ATTENDU QUE\nLE COMITÉ A REÇU DES PLAINTES;\nIL EST RÉSOLU D’ÉCRIRE À L’OFFICE.",
            &["ATTENDU QUE\nLE COMITÉ A REÇU DES PLAINTES;"][..],
            &["IL EST RÉSOLU D’ÉCRIRE À L’OFFICE."][..],
        ),
        (
            "Attendu que la cour est sombre;\nle comité a reçu trois plaintes;\nIl est résolu d’acheter.",
            &["Attendu que la cour est sombre;", "le comité a reçu trois plaintes;"],
            &["Il est résolu d’acheter."],
        ),
        (
            "Attendu que la cour est sombre, il est\nrésolu d’acheter trois lampes.",
            &["Attendu que la cour est sombre"],
            &["il est", "résolu d’acheter trois lampes."],
        ),
        (
            "Attendu que l’Office veut\nfermer la cour;\nIl est résolu de s’opposer.",
            &["Attendu que l’Office veut\nfermer la cour;"],
            &["Il est résolu de s’opposer."],
        ),
        (
            "Attendu que la Ville\nAménage la cour;\nattendu B;\nde payer",
            &["Attendu que la Ville\nAménage la cour;", "attendu B;"],
            &["de payer"],
        ),
        (
            "Attendu le froid. RÉSOLU\u{a0}: d’acheter.",
            &["Attendu le froid."],
            &["RÉSOLU\u{a0}: d’acheter."],
        ),
        ("Whereas it is dark, RESOLVED that B", &["Whereas it is dark"], &["RESOLVED that B"]),
        (
            "Attendu le litige, résolu de longue date;\nÉcrire",
            &["Attendu le litige, résolu de longue date;"],
            &["Écrire"],
        ),
        (
            "Étant donnée la lettre; étant donnés les coûts, il est résolu de B",
            &["Étant donnée la lettre;", "étant donnés les coûts"],
            &["il est résolu de B"],
        ),
        (
            "Compte tenu du froid;\npuisqu’il dure;\nde chauffer",
            &["Compte tenu du froid;", "puisqu’il dure;"],
            &["de chauffer"],
        ),
        // A sentence of its own, or one that asks for something, is the decision, whatever follows.
        (
            "Attendu le bruit;\nFermer la cour à 22 h.\nPar conséquent, remettre la clé.",
            &["Attendu le bruit;"],
            &["Fermer la cour à 22 h.", "Par conséquent, remettre la clé."],
        ),
        (
            "Attendu le froid;\nAcheter deux bancs;\nVu le coût, demander 300 $ à l’Office.",
            &["Attendu le froid;"],
            &["Acheter deux bancs;", "Vu le coût, demander 300 $ à l’Office."],
        ),
        (
            "Attendu le froid;\nQue le comité écrive;\nDe plus, il est résolu de payer 300 $.",
            &["Attendu le froid;"],
            &["Que le comité écrive;", "De plus, il est résolu de payer 300 $."],
        ),
        // Behind a sign too.
        (
            "Attendu que le hall est gris;\nla cour est sombre, il est résolu de peindre.",
            &["Attendu que le hall est gris;", "la cour est sombre"],
            &["il est résolu de peindre."],
        ),
        (
            "Attendu le froid. En conséquence, acheter deux bancs.",
            &["Attendu le froid."],
            &["En conséquence, acheter deux bancs."],
        ),
        (
            "Attendu le froid; en conséquence, payer 300 $.\nLa lettre part lundi.",
            &["Attendu le froid;"],
            &["en conséquence, payer 300 $.", "La lettre part lundi."],
        ),
        (
            "Attendu la lettre. Résolue de longue date, la question revient;\nÉcrire.",
            &["Attendu la lettre. Résolue de longue date, la question revient;"],
            &["Écrire."],
        ),
        (
            "Attendu que l’aile est vieille et, par conséquent, mal isolée;\nÉcrire.",
            &["Attendu que l’aile est vieille et, par conséquent, mal isolée;"],
            &["Écrire."],
        ),
        // Who moves and seconds it may stand before the whereases, and behind them without « il est résolu ».
        (
            "Il est proposé par Zoé Roy\nAppuyé par Guy Arc\nAttendu le froid;\nIl est résolu de chauffer.",
            &["Attendu le froid;"],
            &["Il est proposé par Zoé Roy", "Appuyé par Guy Arc", "Il est résolu de chauffer."],
        ),
        (
            "PROPOSÉ PAR\u{a0}: ZOÉ ROY\nAPPUYÉ PAR\u{a0}: GUY ARC\nATTENDU QUE A;\nIL EST RÉSOLU\u{a0}: QUE B",
            &["ATTENDU QUE A;"],
            &[
                "PROPOSÉ PAR\u{a0}: ZOÉ ROY",
                "APPUYÉ PAR\u{a0}: GUY ARC",
                "IL EST RÉSOLU\u{a0}: QUE B",
            ],
        ),
        (
            "Il est proposé par Zoé Roy, appuyé par Guy Arc, attendu que le froid vient,\nil est résolu de chauffer",
            &["attendu que le froid vient,"],
            &["Il est proposé par Zoé Roy, appuyé par Guy Arc,", "il est résolu de chauffer"],
        ),
        (
            "Il est proposé par Zoé Roy et résolu à l’unanimité,\nAttendu que A,\nDe demander",
            &["Attendu que A,"],
            &["Il est proposé par Zoé Roy et résolu à l’unanimité,", "De demander"],
        ),
        (
            "Il est proposé par Zoé Roy\nAttendu A;\nEt résolu à l’unanimité\nIl est résolu que B",
            &["Attendu A;"],
            &["Il est proposé par Zoé Roy", "Et résolu à l’unanimité", "Il est résolu que B"],
        ),
        (
            "Attendu que l’Office veut\nfermer la cour;\nIL EST PROPOSÉ PAR Zoé Roy\nQUE B",
            &["Attendu que l’Office veut\nfermer la cour;"],
            &["IL EST PROPOSÉ PAR Zoé Roy", "QUE B"],
        ),
        (
            "Given that A, given that B, be it resolved to C",
            &["Given that A,", "given that B"],
            &["be it resolved to C"],
        ),
    ] {
        assert_eq!(recitals(text), (whereas.to_vec(), decision.to_vec()), "{text}");
    }
}

#[test]
fn the_list_of_a_whereas_is_whereases() {
    for (text, whereases, decision) in [
        (
            "Considérant\u{a0}:\n- les plaintes;\n- le froid;\nd’acheter deux bancs.",
            3,
            &["d’acheter deux bancs."][..],
        ),
        (
            "Considérant la lettre de Mme Roy, locataire\u{a0}:\n- la cour est sombre;\n- la porte est brisée;\nAcheter.",
            3,
            &["Acheter."],
        ),
        (
            "Considérant\u{a0}:\nla lettre;\nle froid.\nÉcrire à l’Office.",
            3,
            &["Écrire à l’Office."],
        ),
        (
            "Considérant\u{a0}:\nla lettre; et\nle froid;\nÉcrire à l’Office.",
            3,
            &["Écrire à l’Office."],
        ),
        (
            "Whereas:\n1. it is cold;\n2. it is dark;\nthat a lamp be bought",
            3,
            &["that a lamp be bought"],
        ),
        (
            "Considérant que, l’an dernier, le comité a constaté\u{a0}:\n- des bris;\nPeindre.",
            2,
            &["Peindre."],
        ),
        // It is the decision where there would be none, or where the committee asks for it.
        (
            "Vu les besoins, demander\u{a0}:\n- le chauffage;\n- la peinture.",
            1,
            &["- le chauffage;", "- la peinture."],
        ),
        ("Vu le besoin, nous demandons\u{a0}:\n- B.\nPayer 300 $.", 1, &["- B.", "Payer 300 $."]),
        (
            "Vu le besoin il est résolu de demander\u{a0}:\n- B.\nC",
            1,
            &["il est résolu de demander\u{a0}:", "- B.", "C"],
        ),
    ] {
        let (found, decided) = recitals(text);
        assert_eq!((found.len(), &decided[..]), (whereases, decision), "{text}");
    }
}
