use super::*;
use crate::domain::motion::{gist, recitals, typed};

mod beside;

/// Whether nothing of a formula is left in a motion; who is named in it is who moved it.
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
        "Le comité demande\u{a0}:\n- de peindre;\n- de laver.",
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
        "It is resolved not to renew the contract.",
        "Be it resolved that the hall be painted; and be it further resolved that the yard be closed.",
        "Il est résolu de peindre;\nIl est résolu de laver.",
        "Attendu le froid, il est résolu d’acheter un tapis.\nConsidérant le bruit, il est résolu de peindre.",
        "Modifier le règlement intérieur, adopté le 3 mai 2024, à l’article 5",
        "Corriger le procès-verbal du 3 mai. Adopté le 7 juin, il était incomplet.",
        "Que le comité\u{a0}:\n- adopte le budget;\n- nomme une trésorière.",
        "Que le comité reçoive le rapport, adopte le budget et remercie la trésorière.",
        "Le Comité propose de peindre le hall.",
        "Que le Comité propose à l’Office une autre cour",
        "Que Mme Roy propose trois dates",
        "ADOPTER L’ORDRE DU JOUR TEL QUE PROPOSÉ",
        "Accepter le Projet proposé par la Ville",
        "Appui à la pétition des locataires",
        "Proposition d’aménagement\u{a0}: retenir l’option B",
        "Déposer la demande de subvention, appuyée par la Ville, avant mai.",
        "Moved chairs are put back",
        "Seconde phase des travaux",
        "Les membres du comité proposent de peindre le hall.",
        "Cette année, le comité propose de peindre le hall.",
        "De féliciter la Ville, appuyée par l’Office, de son projet",
        "Adopter le budget de 2027, approuvé en mai",
        "Numéro 14 de la rue\u{a0}: changer la serrure",
        "Passed notices are kept",
        "14 bancs à peindre",
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
        "La présidente propose d’acheter un banc.",
        "Zoé Roy, vice-présidente, propose d’acheter un banc.",
        "Un locataire propose d’acheter un banc.",
        "Le trésorier propose, la vice-présidente appuie\u{a0}: acheter un banc",
        "Zoé et Guy proposent d’acheter un banc.",
        "The chair moves that a bench be bought.",
        "I move to buy a bench.",
        "De peindre le hall. Unanimité.",
        "De peindre le hall. Refusé.",
        "De peindre le hall.\nVote\u{a0}: 12 pour, 4 contre",
        "Adoption du procès-verbal, proposée par Zoé Roy",
        "RÉSOLUTION 2026-14\nATTENDU les plaintes;\nIL EST RÉSOLU D’AVISER L’OFFICE.",
        "Objet\u{a0}: bruit\nAttendu que le bruit dérange;\nÉcrire à l’Office",
        "D’acheter un banc. (Adopté)",
        "D’acheter un banc\nProposition adoptée à l’unanimité",
        "That lamps be bought. Adopted unanimously.",
        "Que le hall soit peint. Proposé par Zoé Roy, appuyé par Guy Roy.",
        "DE PEINDRE LE HALL. ADOPTE",
        "RÉSOLUTION 2026-14\nDe peindre le hall",
        "2026-14\nDe peindre le hall",
        "CCR-2026-031\nDe peindre le hall",
        "No 14\nDe peindre le hall",
        "N°\u{a0}2026-14\nDe peindre le hall",
        "No. 14:\nThat the hall be painted",
        // Behind a comma or in parentheses.
        "De peindre le hall, proposé par Zoé Roy, appuyé par Guy Arc.",
        "De peindre le hall (proposé par Zoé Roy, appuyé par Guy Arc).",
        "Il est proposé par Zoé Roy de peindre le hall, appuyé par Guy Arc.",
        "Il est proposé par Zoé Roy de peindre le hall et appuyé par Guy Arc.",
        "It was moved by Zoé Roy to paint the hall and seconded by Guy Arc.",
        "Il est résolu de peindre le hall - appuyé par la présidente.",
        "That the hall be painted, moved by Zoé Roy, seconded by Guy Arc.",
        "That the hall be painted, on a motion by the treasurer.",
        // Somebody of the committee, and not the committee.
        "La présidente du comité propose de peindre le hall.",
        "Zoé Roy, du comité, propose de peindre le hall.",
        "The chair of the committee moves that the hall be painted.",
        "De peindre le hall. Adopté, 12 pour, 3 contre.",
        "De peindre le hall. Adopté par 12 voix contre 3.",
        "De peindre le hall. Approuvé à l’unanimité.",
        "De peindre le hall, adopté à l’unanimité.",
        "De peindre le hall.\nLa proposition est adoptée à main levée.",
        "De peindre le hall\n12 voix pour, 3 contre, 2 abstentions",
        "Motion carried, 12 to 3.\nThat the hall be painted.",
        "That the hall be painted. Motion carried, 12 to 3.",
        "That the hall be painted. Unanimously carried.",
        "That the hall be painted. Passed.",
        "De peindre le hall. Adopté tel qu’amendé.",
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
            "RÉSOLUTION 2026-14\nATTENDU QUE le hall est sombre;\nIl est proposé de peindre le hall.",
            "Peindre le hall",
        ),
        (
            "RÉSOLUTION 2026-14\nATTENDU QUE le hall est sombre;\nIL EST PROPOSÉ PAR ZOÉ ROY\nAPPUYÉ PAR GUY ROY\nET RÉSOLU D’ACHETER trois lampes",
            "ACHETER trois lampes",
        ),
        (
            "RÉSOLUTION\nATTENDU QUE le hall est sombre;\nACHETER trois lampes",
            "ACHETER trois lampes",
        ),
        (
            "RÉSOLUTION 14\nATTENDU la promesse de la Ville de déneiger;\nIL EST PROPOSÉ QUE l’Office le fasse.",
            "QUE l’Office le fasse",
        ),
        (
            "Motion\nWhereas the City promised to clear the snow;\nThat the Office clear it.",
            "That the Office clear it",
        ),
        (
            "RESOLUTION 14\nWHEREAS it is dark;\nTHEREFORE BE IT RESOLVED that lamps be bought;\nBE IT FURTHER RESOLVED that the Office be told.",
            "That lamps be bought",
        ),
        ("RÉSOLUTION 2026-14\nDe peindre le hall", "Peindre le hall"),
        ("2026-14\nDe peindre le hall", "Peindre le hall"),
        (
            "RÉSOLUTION 2026-14\nATTENDU QUE le bruit dérange;\nIL EST RÉSOLU D’AVISER L’OFFICE.",
            "AVISER L’OFFICE",
        ),
        (
            "Whereas it is dark; therefore the committee asks the office to act.",
            "The committee asks the office to act",
        ),
        ("De nommer\u{a0}:\n- Zoé Roy;\n- Guy Roy.", "De nommer\u{a0}: Zoé Roy; Guy Roy"),
        ("Que le comité\u{a0}:\n- adopte le budget.", "Que le comité\u{a0}: adopte le budget"),
        ("De refuser de payer la facture. ADOPTÉ", "Refuser de payer la facture"),
        (
            "Ne pas permettre à l’Office de fermer la cour. Adopté.",
            "Ne pas permettre à l’Office de fermer la cour",
        ),
        (
            "Acheter un banc plus grand que l’ancien. Adopté.",
            "Acheter un banc plus grand que l’ancien",
        ),
        ("Achat d’un banc. Adopté.", "Achat d’un banc"),
        ("Il est résolu de peindre;\nIl est résolu de laver.", "Peindre"),
        ("It is resolved not to renew the contract.", "Not to renew the contract"),
        (
            "It was moved, seconded and carried not to renew the contract.",
            "Not to renew the contract",
        ),
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
        (
            "Sur motion de Zoé Roy, le budget est adopté",
            "Sur motion de Zoé Roy, le budget est adopté",
        ),
    ] {
        assert_eq!(gist(text), title, "{text}");
    }
}

/// Nothing that stands beside what a motion asks is taken for it.
#[test]
fn a_motion_is_called_neither_by_a_whereas_nor_by_who_moved_it_nor_by_its_heading() {
    for (text, title) in [
        (
            "Considérant\u{a0}:\n- le froid;\n- le bruit;\nLa salle sera chauffée. Adopté.",
            "La salle sera chauffée",
        ),
        (
            "Attendu que le comité, appuyé par la Ville, a demandé de déneiger la cour;\nUne lettre sera envoyée. Adopté.",
            "Une lettre sera envoyée",
        ),
        (
            "RÉSOLUTION 14\nATTENDU QUE la Ville a promis\nde déneiger la cour;\nQUE l’Office le fasse.",
            "QUE l’Office le fasse",
        ),
        (
            "Attendu la promesse\nd’agir en mai;\nIl est proposé, appuyé et résolu de peindre",
            "Peindre",
        ),
        (
            "RÉSOLUTION\nConsidérant\u{a0}:\n- le froid;\n- le bruit;\nACHETER trois lampes",
            "ACHETER trois lampes",
        ),
        (
            "Proposeur\u{a0}: Zoé Roy\nAppuyeur\u{a0}: Guy Arc\nAttendu que la Ville demande de payer;\nRefuser",
            "Refuser",
        ),
        ("De nommer\u{a0}:\n- Zoé Roy;\n- Guy Roy.\nADOPTÉE", "Nommer\u{a0}: Zoé Roy; Guy Roy"),
        (
            "Proposeur\u{a0}: Zoé Roy\nAppuyeur\u{a0}: Guy Arc\nDe nommer\u{a0}:\n- Léa Roy;\n- Jean Roy.",
            "Nommer\u{a0}: Léa Roy; Jean Roy",
        ),
        (
            "Que le hall soit peint. Proposé par Zoé Roy, appuyé par Guy Roy.",
            "Que le hall soit peint",
        ),
        ("De peindre le hall (proposé par Zoé Roy).", "Peindre le hall"),
        ("Il est proposé par Zoé Roy de peindre le hall et appuyé par Guy Arc.", "Peindre le hall"),
        (
            "Il est proposé par Zoé Roy de peindre le hall et résolu à l’unanimité.",
            "Peindre le hall",
        ),
        ("It was moved by Zoé Roy to paint the hall and seconded by Guy Arc.", "Paint the hall"),
        ("De peindre le hall. Adopté, 12 pour, 3 contre.", "Peindre le hall"),
        ("De peindre le hall. Adopté par 12 voix contre 3.", "Peindre le hall"),
        ("That the hall be painted. Motion carried, 12 to 3.", "That the hall be painted"),
        ("That the hall be painted. Unanimously carried.", "That the hall be painted"),
        ("RÉSOLUTION 2026-14\nLe comité adopte le budget 2027.", "Le comité adopte le budget 2027"),
        ("RÉSOLUTION\u{a0}: De peindre le hall\net le couloir", "Peindre le hall"),
        ("CCR-2026-031\nDe peindre le hall", "Peindre le hall"),
        ("No 14\nObjet\u{a0}: le hall\nDe peindre le hall", "Peindre le hall"),
        ("Proposé par\nZoé Roy\nAppuyé par\nGuy Arc\nPeindre le hall", "Peindre le hall"),
        ("Proposeur\u{a0}:\nZoé Roy\nAppuyeur\u{a0}:\nGuy Arc\nPeindre le hall", "Peindre le hall"),
        (
            "Sur proposition de Mme\nTremblay, trésorière,\nappuyée par\nGuy Roy\nÉcrire. Adopté.",
            "Écrire",
        ),
        (
            "Il est résolu au scrutin secret à la majorité (2 pour, 1 contre, 0 abstention) de peindre.",
            "Peindre",
        ),
        ("Proposeuse\u{a0}: zoé roy\nAppuyé par guy arc\nDe peindre le hall", "Peindre le hall"),
        ("De peindre le hall - appuyé par Guy Arc", "Peindre le hall"),
        ("---\nIl est proposé, appuyé\net résolu de peindre.", "Peindre"),
        // Nothing else stands there.
        ("RÉSOLUTION 14\nAttendu le froid;", "Attendu le froid"),
        ("Proposé par Zoé Roy", "Proposé par Zoé Roy"),
        ("Proposé par Zoé Roy\nAppuyé par Guy Arc", "Proposé par Zoé Roy Appuyé par Guy Arc"),
        ("En conséquence, sur proposition de Z, il est résolu de C", "De C"),
        ("RÉSOLUTION 14\nADOPTÉE", "RÉSOLUTION 14 ADOPTÉE"),
        ("’\nPeindre le hall", "Peindre le hall"),
        ("De nommer\u{a0}:", "De nommer\u{a0}:"),
    ] {
        assert_eq!(gist(text), title, "{text}");
    }
}

/// A formula is cut off where every word of it is known; else the whole line stands there.
#[test]
fn a_motion_with_a_formula_that_is_not_known_is_called_by_its_whole_line() {
    for text in [
        "Il est proposé par Zoé Roy, attendu que le hall est sombre, de peindre",
        "Il est proposé par Zoé Roy, attendu que la Ville refuse de déneiger, de lui écrire",
        "Il est proposé, vu que la Ville refuse de déneiger, de lui écrire",
        "Mme Roy moves, given that the lobby is dark, to paint it",
        "Il est proposé par Zoé Roy, vu le froid, de chauffer la salle",
        "L’Office propose des travaux; refuser de payer",
        "A tenant moves out; write to management",
        "La Ville propose de fermer la cour; refuser",
        "Il est proposé par la Ville de fermer la cour; refuser",
        "REFUS DE LA PROPOSITION DE PEINDRE LE HALL. ADOPTÉ À MAIN LEVÉE PAR TOUS",
        "Refus proposé par Zoé Roy de peindre le hall. Adopté par acclamation de tous",
        "Un locataire propose d’acheter un banc",
        "Sur proposition du comité, un don est remis à Zoé Roy",
        "De nommer Léa Roy, proposée par Zoé Roy, secrétaire; Adopté le 3",
    ] {
        let title = gist(text);
        let begins = text.strip_prefix("De ").unwrap_or(text);
        assert_eq!(title.to_lowercase(), begins.to_lowercase(), "{text}");
    }
    let broken =
        "Il est proposé par la présidente du syndicat\nde peindre le hall.\nTout de suite.";
    assert_eq!(gist(broken), "Il est proposé par la présidente du syndicat de peindre le hall");
}

#[test]
fn a_long_list_names_a_motion_by_its_first_lines() {
    let list = |count| (0..count).map(|_| "- un banc pour la cour;\n").collect::<String>();
    for (text, begins) in [
        (format!("D’acheter\u{a0}:\n{}", list(40)), "D’acheter\u{a0}: un banc"),
        (format!("D’acheter\u{a0}:\n{}ADOPTÉE", list(40)), "Acheter\u{a0}: un banc"),
    ] {
        let title = gist(&text);
        assert!(title.starts_with(begins) && title.ends_with(" …"), "{title}");
        assert!(title.len() < 140, "{title}");
    }
    let long = format!("De nommer\u{a0}:\n- {}", "Zoé ".repeat(60));
    assert!(gist(&long).len() > 240);
}

/// What persons may stand in is all that is asked, and not who moves it.
#[test]
fn the_matter_of_a_motion_is_all_that_it_asks() {
    for (text, asked) in [
        (
            "Proposeur\u{a0}: Zoé Roy\nAppuyeur\u{a0}: Guy Arc\nAcheter un gâteau;\nélire Mme Tremblay à la présidence.",
            "Acheter un gâteau;\nélire Mme Tremblay à la présidence.",
        ),
        (
            "Il est proposé par Zoé Roy, attendu que la Ville refuse, de lui écrire. Adopté.",
            ", attendu que la Ville refuse, de lui écrire.",
        ),
        ("RÉSOLUTION 14\nAttendu le froid;\nChauffer.\nProposé par Zoé Roy", "Chauffer."),
    ] {
        assert_eq!(matter(text), asked, "{text}");
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
        "Proposeuse\u{a0}: Zoé Roy\nAppuyeuse\u{a0}: Guy Arc\nChauffer",
        "Proposeur\u{a0}: Zoé Roy\nSecondeur\u{a0}: Guy Arc\nChauffer",
        "Proposé par\nZoé Roy\nAppuyé par\nGuy Arc\nChauffer",
        "Sur motion de la vice-présidente Zoé Roy, appuyée par Mme Guy Arc, le hall est peint",
        "Sur motion de la présidente, Zoé Roy, appuyée par Guy Arc, il est résolu de chauffer",
        "De peindre le hall, proposé par Zoé Roy, appuyé par Guy Arc.",
        "De peindre le hall (proposé par Zoé Roy et appuyé par Guy Arc).",
        "De peindre le hall.\nProposé par Zoé Roy\nAppuyé par Guy Arc",
        "Il est proposé par Zoé Roy de peindre le hall, appuyé par Guy Arc.",
        "That the hall be painted, moved by Zoé Roy, seconded by Guy Arc.",
        "Zoé Roy propose, Guy Arc appuie\u{a0}: chauffer. Adopté.",
    ] {
        assert!(said(text), "{text}");
    }
    for text in [
        "Il est proposé, appuyé et résolu de remercier Zoé Roy et Guy Arc.",
        "Sur motion de Guy Arc, appuyée par Zoé Roy, il est résolu de chauffer",
        "Sur motion de Mme Roy, appuyée par M. Arc, il est résolu de chauffer",
        "Sur motion de Zoé Roy, il est résolu de chauffer avec Guy Arc",
        "Sur motion d’Anne-Zoé Roy, appuyée par Guy Arc, il est résolu de chauffer",
        "Sur motion de Zoé Roy-Lavoie, appuyée par Guy Arc, il est résolu de chauffer",
        // A longer name, somebody to whom something is given, and what a whereas tells.
        "Sur motion de Zoé Roy Lavoie, appuyée par Guy Arc, il est résolu de chauffer.",
        "Sur motion de Zoé Roy de Lavoie, appuyée par Guy Arc, il est résolu de chauffer.",
        "Sur motion de Zoé Roy, appuyée par Guy Arc Lavoie, il est résolu de chauffer.",
        "Sur proposition du comité, appuyée par Guy Arc, un don est remis à Zoé Roy.",
        "Attendu le projet, proposé par Zoé Roy, appuyé par Guy Arc;\nPour ces motifs, le refuser",
        "De refuser le projet proposé par Zoé Roy, appuyé par Guy Arc. Adopté.",
        "",
    ] {
        assert!(!said(text), "{text}");
    }
    assert!(says_who("Sur motion de Zoé Roy, il est résolu de chauffer", "Zoé Roy", ""));
    assert!(!says_who("Sur motion de Zoé Roy, appuyée par Guy Arc, il…", "Zoé Roy", ""));
    assert!(!says_who("Sur motion de Zoé Roy, il est résolu de chauffer", "", ""));
    for matter in
        ["Nommer Zoé Roy secrétaire. Adopté à l’unanimité.", "Rembourser 40 $ à Zoé Roy. Adopté."]
    {
        assert!(!says_who(matter, "Zoé Roy", ""), "{matter}");
    }
    assert!(says_who("Sur motion d’Anne Roy, il est résolu de chauffer", "Anne Roy", ""));
    // However the apostrophe and the hyphen are typed.
    for typed in ["Aimée O’Neil", "AIMÉE O'NEIL"] {
        let text = format!("Sur motion d’{typed}, il est résolu de chauffer");
        assert!(says_who(&text, "Aimée O'Neil", ""), "{text}");
    }
    for name in ["Anne‑Marie Le Roy", "Marc d’Arc", "Ali ben Salem", "Marie-Ève L’Heureux"] {
        let typed = name.replace('‑', "-").replace('’', "'");
        let text = format!("Sur motion de {typed}, il est résolu de chauffer");
        assert!(says_who(&text, name, ""), "{text}");
    }
    assert!(!says_who(
        "Il est proposé par Zoé Roy et appuyé\u{a0}: chauffer. Adopté.",
        "Zoé Roy",
        ""
    ));
}

/// Minutes that are signed with version 14 and since are read by these lists: with a word more or less they would be
/// printed otherwise, which takes another version.
#[test]
fn the_words_by_which_signed_minutes_are_read_stay_what_they_are() {
    use sha2::{Digest, Sha256};

    let digest = |words: String| Sha256::digest(words)[..8].to_vec();
    let of_fourteenth =
        crate::domain::motion::typed::words() + &crate::domain::motion::recitals::words();
    assert_eq!(digest(of_fourteenth), [101, 170, 165, 38, 115, 60, 95, 166]);
    let of_sixteenth = vocabulary::words() + &formula::words() + &title::words();
    let digest_of_sixteenth = digest(format!("{of_sixteenth}{FIRST_WORDS}"));
    assert_eq!(digest_of_sixteenth, [248, 148, 170, 28, 61, 105, 141, 203]);
}
