//! What version 13 made of what was typed: the table is as old as the reading.

use super::*;

#[test]
fn what_the_minutes_say_themselves_is_parted_from_what_is_resolved() {
    for (text, resolved) in [
        ("Il est résolu d’acheter deux bancs.", "d’acheter deux bancs."),
        ("IL EST RÉSOLU QUE le comité remercie", "QUE le comité remercie"),
        ("Il est unanimement résolu d'agir", "d'agir"),
        ("Il est résolu à l’unanimité des membres présents d’agir", "d’agir"),
        ("Il est proposé de payer", "de payer"),
        ("Il est proposé et appuyé de payer", "de payer"),
        ("It is moved and seconded to pay", "to pay"),
        ("IL EST RÉSOLU\u{a0}:\n- d’acheter\n- de payer", "- d’acheter\n- de payer"),
        ("Be it resolved that the committee thank him", "that the committee thank him"),
        ("It was resolved unanimously to buy a bench", "to buy a bench"),
        ("RESOLVED: to buy a bench", "to buy a bench"),
    ] {
        assert_eq!(typed(text), Typed { resolved, ..Typed::default() }, "{text}");
    }
    let whole = typed("EN CONSÉQUENCE, sur proposition de Z, appuyée par Y, il est résolu de C");
    assert_eq!(whole.therefore, Some("EN CONSÉQUENCE"));
    assert_eq!(whole.moved, Some("sur proposition de Z, appuyée par Y"));
    assert_eq!(whole.resolved, "de C");
    // A line with a capital goes on behind names.
    for moved in [
        "Sur proposition de Mme\nTremblay, trésorière,\nappuyée par\nGuy Roy",
        "Sur la proposition de la présidente",
        "On a motion by Zoé Roy, seconded by\nGuy Roy",
    ] {
        let text = format!("{moved}\nIl est résolu d’écrire");
        let found = Typed { moved: Some(moved), resolved: "d’écrire", ..Typed::default() };
        assert_eq!(typed(&text), found);
    }
    for (text, mover, resolved) in [
        ("Il est proposé par Zoé Roy d’écrire.", "Zoé Roy", "d’écrire."),
        (
            "Il est proposé par M. de Roy, appuyé par Guy d’Arc, de payer de la peinture",
            "M. de Roy, appuyé par Guy d’Arc",
            "de payer de la peinture",
        ),
        ("IL EST PROPOSÉ PAR Z QUE la cour ferme", "Z", "QUE la cour ferme"),
        ("il est proposé par Z qu’on ferme", "Z", "qu’on ferme"),
        ("Il est proposé par Z\u{a0}:\n- d’écrire;\n- de payer.", "Z", "- d’écrire;\n- de payer."),
        ("Il est proposé par Z\nappuyé par Y\nd’écrire", "Z\nappuyé par Y", "d’écrire"),
        ("Il est proposé par Z, appuyé par Y, de\nnommer B", "Z, appuyé par Y", "nommer B"),
        ("Proposé par Z, appuyé par Y\u{a0}: peindre", "Z, appuyé par Y", "peindre"),
        ("Il est proposé par Z, appuyé par Y, l’achat de B", "Z, appuyé par Y", "l’achat de B"),
        ("Moved by Z, seconded by Y: to paint", "Z, seconded by Y", "to paint"),
        ("It was moved by Z to paint", "Z", "to paint"),
        ("It is moved by Zoé Roy, seconded by Y, to write", "Zoé Roy, seconded by Y", "to write"),
    ] {
        assert_eq!(typed(text), Typed { mover: Some(mover), resolved, ..Typed::default() });
    }
    let therefore = typed("En conséquence, il est proposé par Z de payer");
    assert_eq!((therefore.therefore, therefore.mover), (Some("En conséquence"), Some("Z")));
}

#[test]
fn other_words_stay_as_they_were_typed() {
    for text in [
        "Résolutions à suivre",
        "Il est résolument contre",
        "Le comité remercie",
        "Sur proposition de la ville, les bancs restent",
        "Sur proposition de Zoé Roy, le trésorier présente les comptes\nIl est résolu d’écrire",
        "Sur proposition de Zoé\nLe trésorier présente les comptes\nIl est résolu d’écrire",
        "Il est proposé par Zoé Roy, qui lit sa lettre\nLe comité discute\nd’écrire",
        "Acheter un banc",
        "Il est proposé par la ville une autre cour",
        "Il est proposé par Zoé Roy",
        "Il est proposé par Zoé Roy. L’achat d’un banc est remis.",
        "Proposé par Zoé Roy",
        "Moved chairs",
        "Il est résolu",
        "Resolved issues",
        "",
    ] {
        assert_eq!(typed(text), Typed { resolved: text, ..Typed::default() }, "{text}");
    }
}
