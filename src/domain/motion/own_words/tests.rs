use super::*;
use crate::domain::motion::{gist, recitals, typed};

/// Whether nothing of a formula is left in a motion that nobody is named to have moved.
fn certain(text: &str) -> bool {
    let (whereases, resolved) = recitals(text);
    let asked = resolved.join("\n");
    let found = Typed { moved: None, mover: None, ..typed(&asked) };
    is_certain(&whereases, &asked, &found)
}

#[test]
fn what_is_plainly_asked_has_no_formula_left() {
    for text in [
        "Peindre le hall",
        "De peindre le hall;\nd’acheter un banc.",
        "QUE le comité appuie la demande de l’association.",
        "Que la demande soit appuyée par le comité.",
        "De refuser le projet proposé par la Ville",
        "Proposer à l’Office une autre cour",
        "Appuyer la demande",
        "Adopter le budget",
        "Résolution du bail",
        "Le comité propose de peindre le hall.",
        "L’achat d’un banc",
        "Attendu le froid;\nAttendu que la Ville propose un banc;\nIl est résolu de peindre.",
        "Attendu le froid, il est résolu de peindre.",
        "Attendu le froid;\nLa cour est sombre.",
        "IL EST RÉSOLU\u{a0}:\n1. DE PEINDRE;\n2. DE LAVER.",
        "Il est résolu\u{a0}: Achat d’un banc",
        "Il est proposé par Zoé Roy, appuyé par Guy Roy, l’achat d’un banc",
        "Il est proposé par Zoé Roy\u{a0}: peindre",
        "It is resolved to paint the hall",
        "Be it resolved that the hall be painted",
        "Second coat of paint",
        "Motionner le hall",
    ] {
        assert!(certain(text), "{text}");
    }
}

/// Forms that residents’ committees and municipal councils use, and those that a reader of motions read wrongly:
/// whatever is not known to the last word stands as it was typed.
#[test]
fn a_formula_that_is_not_known_to_the_last_word_stays() {
    for text in [
        "Il est proposé, appuyé et résolu à l’unanimité d’acheter trois lampes.",
        "IL EST PROPOSÉ, SECONDÉ ET RÉSOLU D’ACHETER TROIS LAMPES",
        "It was moved, seconded and carried that lamps be bought.",
        "Moved: F. Boisvert\nSeconded: G. Boncœur\nThat lamps be bought.",
        "Il est proposé\u{a0}: Fernand Boisvert\nAppuyé\u{a0}: Gisèle Boncœur\nAcheter trois lampes",
        "Proposeur\u{a0}: Fernand Boisvert\nAppuyeur\u{a0}: Gisèle Boncœur\nAcheter trois lampes",
        "Proposé par Zoé Roy\nAppuyé par Guy Roy\nAcheter trois lampes",
        "IL EST RÉSOLU DE: peindre le hall",
        "Il est résolu que: le hall soit peint",
        "Il est résolu d’acheter trois lampes. Adopté à l’unanimité.",
        "Acheter trois lampes\nADOPTÉE",
        "To buy lamps. Carried.",
        "Attendu le froid;\nPour ces motifs,\nil est résolu de chauffer",
        "Attendu le froid;\nÀ ces causes, il est résolu de chauffer",
        "Attendu le froid;\nC’est pourquoi il est résolu de chauffer",
        "Et résolu à l’unanimité que le hall soit peint",
        "Il est proposé et résolu de peindre",
        "Sur motion de Zoé Roy, appuyée par Guy Roy, le hall sera peint",
        "Sur une proposition dûment faite et appuyée, il est résolu de peindre",
        "Zoé Roy propose, appuyée par Guy Roy, de peindre le hall",
        "M. Roy propose de peindre le hall",
        "Sur proposition de Zoé Roy, appuyée par Guy Roy, le comité adopte le budget",
        "Motion by Zoé Roy, seconded by Guy Roy, to paint",
        "UPON MOTION duly made and seconded, it is resolved to paint",
        // Whereases behind who moves, in one line.
        "Il est proposé par Zoé Roy, appuyé par Guy Roy, considérant le froid, de chauffer la salle.",
        "Sur proposition de Zoé Roy, appuyée par Guy Roy, il est résolu, vu le froid, de chauffer.",
        "Sur proposition de Zoé Roy, il est résolu, vu le froid, de chauffer.\nLa dépense est de 300 $.",
        "IL EST PROPOSÉ PAR ZOÉ ROY D’ACHETER UN BANC DE BOIS, VU LE PRIX (300 $).",
        // « résolu » in a whereas that was broken over its lines.
        "Attendu que le litige a été\nrésolu de longue date par l’Office;\nIl est résolu d’écrire.",
        "Attendu que le litige n’est toujours pas\nrésolu malgré nos lettres;\nIl est résolu d’écrire.",
        "Il est résolu de peindre;\nIl est résolu de laver.",
        "Attendu le froid",
        "",
    ] {
        assert!(!certain(text), "{text}");
    }
}

#[test]
fn a_motion_with_a_formula_is_called_by_what_it_asks() {
    for (text, title) in [
        (
            "Il est proposé, appuyé et résolu à l’unanimité d’acheter trois lampes.",
            "Acheter trois lampes",
        ),
        ("Moved: F. Boisvert\nSeconded: G. Boncœur\nThat lamps be bought.", "That lamps be bought"),
        ("Et résolu à l’unanimité que le hall soit peint", "Que le hall soit peint"),
        ("Zoé Roy propose, appuyée par Guy Roy, de peindre le hall", "Peindre le hall"),
        ("Attendu le froid;\nPour ces motifs,\nil est résolu de chauffer", "Chauffer"),
        (
            "Proposeur\u{a0}: Zoé Roy\nAppuyeur\u{a0}: Guy Roy\nAcheter trois lampes",
            "Acheter trois lampes",
        ),
        ("Il est proposé par Zoé Roy, vu le froid, de chauffer la salle.", "Chauffer la salle"),
        (
            "Sur motion de Zoé Roy, le budget est adopté",
            "Sur motion de Zoé Roy, le budget est adopté",
        ),
    ] {
        assert_eq!(gist(text), title, "{text}");
    }
}

#[test]
fn who_moved_is_said_by_whole_names_in_their_places() {
    let said = |text: &str| says_who(text, "Zoé Roy", "Guy Arc");
    for text in [
        "Il est proposé par Zoé Roy, appuyé par Guy Arc, considérant le froid, de chauffer.",
        "SUR MOTION DE ZOÉ ROY, APPUYÉE PAR GUY ARC, il est résolu de chauffer",
        "Zoé Roy propose, secondée par Guy Arc, de chauffer",
        "Proposeur\u{a0}: Zoé Roy\nAppuyeur\u{a0}: Guy Arc\nChauffer",
        "Moved: Zoé Roy\nSeconded: Guy Arc\nThat the hall be heated.",
    ] {
        assert!(said(text), "{text}");
    }
    for text in [
        "Il est proposé, appuyé et résolu de remercier Zoé Roy et Guy Arc.",
        "Sur motion de Guy Arc, appuyée par Zoé Roy, il est résolu de chauffer",
        "Sur motion de Mme Roy, appuyée par M. Arc, il est résolu de chauffer",
        "Sur motion de Zoé Roy, il est résolu de chauffer avec Guy Arc",
        "",
    ] {
        assert!(!said(text), "{text}");
    }
    assert!(says_who("Sur motion de Zoé Roy, il est résolu de chauffer", "Zoé Roy", ""));
    assert!(!says_who("Sur motion de Zoé Roy, appuyée par Guy Arc, il…", "Zoé Roy", ""));
    assert!(!says_who("Sur motion de Zoé Roy, il est résolu de chauffer", "", ""));
}
