//! The little of French grammar that a sentence with a decision in it needs.

use crate::text::fold::unmarked;

/// Whether a text begins with the infinitive of something that is decided: « Adopter l’ordre du
/// jour… ». Only verbs of the list are known: an ending tells nothing (« Lettre à l’office »,
/// « Souper de Noël »), and a sentence that is not sure of its grammar is better left alone.
pub(super) fn begins_with_infinitive(text: &str) -> bool {
    let folded = unmarked(text);
    let word = folded.split(|c: char| !c.is_alphanumeric()).next().unwrap_or_default();
    INFINITIVES.binary_search(&word).is_ok()
}

/// Verbs of decisions, without accents, sorted. Those that are nouns too are left out.
#[rustfmt::skip]
const INFINITIVES: &[&str] = &[
    "accepter", "accompagner", "accorder", "accueillir", "acheter", "adopter", "adresser",
    "afficher", "aider", "ajourner", "ajouter", "allouer", "ameliorer", "amenager", "amender",
    "annuler", "appliquer", "apporter", "approuver", "appuyer", "arreter", "assurer", "attribuer",
    "autoriser", "avertir", "aviser", "ceder", "cesser", "changer", "charger", "chercher",
    "choisir", "clore", "commander", "completer", "conclure", "confier", "confirmer", "consacrer",
    "conserver", "constituer", "construire", "consulter", "contester", "continuer", "contribuer",
    "convenir", "convier", "convoquer", "corriger", "couvrir", "creer", "debuter", "decider",
    "declarer", "defendre", "definir", "deleguer", "demander", "denoncer", "deplacer", "deposer",
    "desapprouver", "designer", "destituer", "detruire", "distribuer", "donner", "echanger",
    "ecrire", "elaborer", "elire", "embaucher", "encourager", "engager", "enlever", "enteriner",
    "entreprendre", "envisager", "envoyer", "etablir", "etudier", "evaluer", "examiner", "exclure",
    "exiger", "exprimer", "faire", "feliciter", "fermer", "financer", "fixer", "formaliser",
    "former", "fournir", "garder", "gerer", "habiliter", "harmoniser", "imprimer", "inaugurer",
    "inclure", "indexer", "informer", "inscrire", "installer", "instaurer", "interdire", "inviter",
    "joindre", "jumeler", "laisser", "lancer", "lever", "limiter", "louer", "maintenir", "mandater",
    "mener", "mettre", "modifier", "munir", "negocier", "nettoyer", "nommer", "obliger", "obtenir",
    "offrir", "organiser", "ouvrir", "partager", "participer", "passer", "payer", "peindre",
    "permettre", "planifier", "planter", "poser", "poursuivre", "preciser", "prelever", "prendre",
    "preparer", "presenter", "preter", "prevoir", "prier", "privilegier", "proceder", "produire",
    "prolonger", "promouvoir", "proposer", "proteger", "publier", "rappeler", "ratifier",
    "realiser", "recevoir", "reclamer", "recommander", "reconduire", "reconnaitre", "reconsiderer",
    "recruter", "rediger", "reduire", "reelire", "refuser", "regler", "rejeter", "relancer",
    "rembourser", "remedier", "remercier", "remettre", "remplacer", "rencontrer", "rendre",
    "renoncer", "renouveler", "renverser", "renvoyer", "reparer", "repeindre", "repondre",
    "reporter", "reprendre", "representer", "reserver", "respecter", "retenir", "retirer",
    "retourner", "reviser", "revoir", "saluer", "sieger", "signer", "signifier", "solliciter",
    "souligner", "soumettre", "soutenir", "suivre", "supprimer", "suspendre", "tenir", "terminer",
    "traduire", "traiter", "transferer", "transmettre", "transporter", "trouver", "utiliser",
    "vendre", "verifier", "verser", "visiter", "voter",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_decision_begins_with_a_verb_and_a_title_does_not() {
        assert!(INFINITIVES.is_sorted() && INFINITIVES.iter().all(|verb| unmarked(verb) == *verb));
        for text in ["Adopter l’ordre du jour", "ÉLIRE la présidence", "Écrire, puis relancer"]
        {
            assert!(begins_with_infinitive(text), "{text}");
        }
        for text in ["Lettre à l’office", "Souper de Noël", "Calendrier 2027", "", "« Tenir »"]
        {
            assert!(!begins_with_infinitive(text), "{text}");
        }
    }
}
