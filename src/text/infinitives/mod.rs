//! The little of French grammar that a sentence with a decision in it needs.

mod verbs;

use crate::text::fold::unmarked;

use verbs::{BOTH, CLOSED, NAMES, RADICALS, VERBS_IN_IER};

/// Whether a text begins with the infinitive of something that is decided: « Adopter l’ordre du
/// jour… », « se doter d’un règlement », « ne pas y revenir ». Told by the form of the word, since
/// anything may be decided: every verb in -er but those in -ier, which mostly end nouns
/// (« Calendrier 2027 »), and of the others those there are. Nouns of that form are left out
/// (« Souper de Noël », « Loyer de juillet »): a sentence that is not sure of its grammar is better
/// left alone.
pub fn begins_with_infinitive(text: &str) -> bool {
    let folded = unmarked(text).replace('’', "'");
    let negated = NEGATIONS.iter().find_map(|negation| folded.strip_prefix(negation));
    let (mut rest, mut after_article) = (negated.unwrap_or(&folded), false);
    loop {
        let pronoun =
            BEFORE_A_VERB.iter().find_map(|pronoun| Some((pronoun, rest.strip_prefix(pronoun)?)));
        let Some((pronoun, further)) = pronoun else { break };
        after_article = matches!(*pronoun, "le " | "la " | "les " | "l'");
        rest = further;
    }
    let end = rest.find(|letter: char| !letter.is_alphabetic()).unwrap_or(rest.len());
    let (word, behind) = rest.split_at(end);
    // « Aller-retour », « manger.ca »: part of a longer word.
    let longer = behind.starts_with(['-', '\'']) && !behind.starts_with("- ");
    if longer || is_called(text) {
        return false;
    }
    // « Le lever du drapeau », « l’être »: behind an article the noun is meant.
    is_infinitive(word) && !(after_article && BOTH.contains(&word))
}

/// Whether somebody is named before « est »: « Esther Miller est nommée ».
fn is_called(text: &str) -> bool {
    let is_name = |name: &str| name.split(' ').all(|word| word.starts_with(char::is_uppercase));
    text.split_once(" est ").is_some_and(|(name, _)| is_name(name))
}

/// What may stand before a verb, without accents.
const NEGATIONS: [&str; 5] = ["ne pas ", "ne plus ", "ne rien ", "ne jamais ", "ne point "];
const BEFORE_A_VERB: [&str; 17] = [
    "me ", "m'", "te ", "t'", "se ", "s'", "nous ", "vous ", "le ", "la ", "les ", "l'", "lui ",
    "leur ", "en ", "y ", "mieux ",
];

/// Whether a word without accents or capitals is an infinitive and not a noun of the same form.
fn is_infinitive(word: &str) -> bool {
    if NAMES.binary_search(&word).is_ok() {
        return false;
    }
    if word.ends_with("ier") {
        return word.ends_with("fier") || VERBS_IN_IER.binary_search(&word).is_ok();
    }
    if let Some(stem) = word.strip_suffix("er") {
        return stem.len() > 1;
    }
    if word.ends_with("oir") || word.ends_with("re") {
        return CLOSED.binary_search(&word).is_ok()
            || RADICALS.iter().any(|radical| word.ends_with(radical));
    }
    // No verb of a decision ends as « Éclair », « Pair », « Chair ».
    word.strip_suffix("ir").is_some_and(|stem| stem.len() > 1 && !stem.ends_with('a'))
}

#[cfg(test)]
mod tests {
    use sha2::{Digest, Sha256};

    use super::*;

    /// Sealed minutes are worded by these lists: with a word more or less, a decision would be run in that was
    /// not when it was signed. A word that is learned needs a list of its own, for seals made since.
    #[test]
    fn the_words_of_signed_minutes_stay_what_they_were() {
        let lists = (NAMES, VERBS_IN_IER, CLOSED, RADICALS, BOTH, NEGATIONS, BEFORE_A_VERB);
        let digest = Sha256::digest(format!("{lists:?}"));
        assert_eq!(digest[..8], [46, 29, 219, 158, 67, 136, 185, 55]);
    }

    /// So is the way in which they are read, with what it takes for a verb or a name and should not.
    #[test]
    fn signed_minutes_are_read_as_they_were() {
        for (text, begins) in [
            ("manger.ca", true),
            ("arroser- les plantes", true),
            ("arroser-les", false),
            ("décider qui est invité", true),
            ("Décider Qui est invité", false),
            ("décider est nécessaire", true),
            ("Décider est nécessaire", false),
            ("en l’informer", true),
            ("ne pas ne pas écrire", false),
            ("l’être", false),
            ("y être", true),
            ("mieux isoler", true),
            ("vérifier", true),
            ("ir", false),
            ("er", false),
        ] {
            assert_eq!(begins_with_infinitive(text), begins, "{text}");
        }
    }

    #[test]
    fn the_lists_are_sorted_and_without_accents() {
        for list in [NAMES, VERBS_IN_IER, CLOSED] {
            assert!(list.iter().all(|word| unmarked(word) == *word));
            for pair in list.windows(2) {
                assert!(pair[0] < pair[1], "{pair:?}");
            }
        }
    }

    #[test]
    fn a_decision_begins_with_a_verb_whichever_it_is() {
        for text in [
            "Adopter l’ordre du jour",
            "ÉLIRE la présidence",
            "Écrire, puis relancer",
            "augmenter le budget",
            "hausser le budget",
            "diminuer le loyer",
            "acquérir deux bancs",
            "valider la liste",
            "dépenser 200 $",
            "diffuser l’avis",
            "communiquer avec l’office",
            "effectuer le suivi",
            "rénover la salle",
            "surveiller les travaux",
            "sonder les locataires",
            "aller à la rencontre",
            "commencer à 19 h",
            "expulser le chat",
            "honorer les bénévoles",
            "s’abstenir de tout commentaire",
            "étudier le bail",
            "modifier le règlement",
            "notifier l’office",
            "promouvoir la fête",
            "surseoir à la décision",
            "dissoudre le sous-comité",
            "interrompre la séance",
            "être présents à l’assemblée",
            "convaincre l’office",
        ] {
            assert!(begins_with_infinitive(text), "{text}");
        }
    }

    #[test]
    fn pronouns_and_a_negation_go_before_it() {
        for text in [
            "se doter d’un règlement",
            "S’opposer au projet",
            "ne pas écrire à l’Office",
            "Ne plus s'y rendre",
            "ne rien lui envoyer",
            "y revenir en mai",
            "en informer l’Office",
            "l’informer de la décision",
            "les y inviter",
            "leur en faire part",
            "la lui remettre",
        ] {
            assert!(begins_with_infinitive(text), "{text}");
        }
    }

    #[test]
    fn a_title_and_a_name_are_no_verb() {
        for text in [
            "Lettre à l’office",
            "Souper de Noël",
            "Calendrier 2027",
            "Loyer de juillet",
            "Le loyer de juillet",
            "Atelier de couture",
            "Premier versement",
            "Registre des membres",
            "Secrétaire de séance",
            "Affaires nouvelles",
            "Commentaire du vérificateur",
            "Couloir du 3e étage",
            "Réservoir d’eau",
            "Plaisir d’été",
            "Hiver 2027",
            "Roger Tremblay est nommé",
            "Fuller Roy est nommée",
            "Newsletter de mai",
            "Éclair au chocolat",
            "Clair de lune",
            "Laser et imprimante",
            "Sticker du comité",
            "Pierre Roy est nommé trésorier",
            "Le lever du drapeau",
            "L’aller-retour en autobus",
            "Aller-retour en autobus",
            "La cour arrière",
            "En particulier les bancs",
            "Livre de la bibliothèque",
            "Fenêtre du hall",
            "",
            "« Tenir »",
        ] {
            assert!(!begins_with_infinitive(text), "{text}");
        }
    }
}
