//! What the minutes leave out of what was typed before a resolution, as they were printed that were sealed up to
//! version 13; which motions were printed as they were typed with version 15; and the sentence of a motion as minutes were printed that were sealed before version 8: fewer verbs were
//! known, and what was typed as the paper has it stood in it a second time.

use crate::domain::motion::thirteenth::is_named_in;
use crate::domain::motion::{Typed, fifteenth, recitals};
use crate::i18n::french;
use crate::i18n::language::Language;
use crate::i18n::words::Words;
use crate::store::query::meetings::MeetingSheet;
use crate::t;
use crate::text::fold::unmarked;

use super::super::super::model::{Block, lines, plain};
use super::super::adoption;
use super::movers::{self, Movers, put_by_unless};
use super::sentence::{is_unended, names_the_mover};

/// What was typed before a resolution, as far as the minutes said it themselves since version 9 and up to 13.
pub(super) fn said_once<'a>(
    sheet: &MeetingSheet,
    introduction: &str,
    resolved: &'a str,
) -> Typed<'a> {
    let parted = parted(introduction, adoption::typed(sheet, resolved), || {
        adoption::typed_with_its_mover(sheet, resolved)
    });
    match adoption::is_of_thirteenth(sheet) {
        true => kept_whole(introduction, parted, resolved),
        false => parted,
    }
}

/// What was typed before a resolution, as far as the minutes say it themselves: « il est proposé par X » is left
/// out where X is who moved it or where nobody is named and it was resolved. « Il est proposé par
/// l’architecte de… » is part of the matter.
fn parted<'a>(
    introduction: &str,
    typed: Typed<'a>,
    with_its_mover: impl Fn() -> Typed<'a>,
) -> Typed<'a> {
    let Some(mover) = typed.mover else { return typed };
    let named = unmarked(introduction);
    let said = unmarked(mover);
    let mut words = said.split(|sign: char| !sign.is_alphanumeric()).filter(|w| w.len() > 2);
    let is_said = match names_the_mover(introduction) {
        true => words.all(|word| BETWEEN_NAMES.contains(&word) || named.contains(word)),
        false => ["il est resolu", "it is resolved"].iter().any(|start| named.starts_with(start)),
    };
    if is_said { typed } else { with_its_mover() }
}

/// What stands between the names of who moved and who seconded.
const BETWEEN_NAMES: [&str; 8] =
    ["par", "appuye", "appuyee", "seconde", "secondee", "seconded", "and", "mme"];

/// The same where more was typed than who moved it, as far as the introduction says that: all stands as it was
/// typed. « Sur proposition de X, le trésorier présente les comptes, il est résolu… »
fn kept_whole<'a>(introduction: &str, typed: Typed<'a>, text: &'a str) -> Typed<'a> {
    let Some(said) = typed.moved.or(typed.mover) else { return typed };
    if !names_the_mover(introduction) || is_named_in(said, introduction) {
        return typed;
    }
    let text = text.trim_start();
    let behind = typed.therefore.and_then(|therefore| text.strip_prefix(therefore));
    let resolved = behind.unwrap_or(text).trim_start_matches([',', ' ', '\u{a0}', ':']);
    Typed { therefore: typed.therefore, resolved, ..Typed::default() }
}

/// The words of a motion as the minutes printed them that were sealed with version 15, without the formula that they
/// said themselves; `None` of one that they printed as it was typed.
pub(super) fn without_formula(text: &str, movers: Movers<'_>) -> Option<String> {
    let (whereases, resolved) = recitals(text);
    let asked = resolved.join("\n");
    let found = movers::said_once(&asked, movers, true);
    let is_certain = fifteenth::is_certain(&whereases, &asked, &found);
    is_certain.then(|| [&whereases[..], &[found.resolved]].concat().join("\n"))
}

/// Who moved it, behind a motion that was printed as it was typed with version 15.
pub(super) fn put_by(text: &str, movers: Movers<'_>, words: &Words) -> Option<String> {
    put_by_unless(fifteenth::says_who(text, movers.mover, movers.seconder), movers, words)
}

/// A resolution behind its introduction, with « En conséquence » behind whereas.
pub(super) fn told(
    whereas: &[String],
    introduction: &str,
    resolved: &str,
    words: &Words,
) -> Vec<Block> {
    let begins = behind(whereas, introduction, resolved, words);
    sentence(&begins, resolved, words.language())
}

/// « EN CONSÉQUENCE, sur proposition de… » behind whereases, in capitals where they begin so.
fn behind(whereas: &[String], begins: &str, resolved: &str, words: &Words) -> String {
    let said = unmarked(resolved);
    let has_it =
        ["en consequence", "therefore", "be it"].iter().any(|start| said.starts_with(start));
    let Some(first) = whereas.first().filter(|_| !has_it) else { return begins.to_owned() };
    let mut letters = begins.chars();
    let small = letters.next().map(|letter| letter.to_lowercase().to_string()).unwrap_or_default();
    let begins = format!("{small}{}", letters.as_str());
    let word = first.split_whitespace().next().unwrap_or_default();
    match word.chars().all(|letter| !letter.is_lowercase()) {
        true => t!(words, "minutes-therefore.capitals", begins = begins),
        false => t!(words, "minutes-therefore", begins = begins),
    }
}

/// What was resolved behind its introduction: run in where it goes on as a sentence (« de… »,
/// « que… », an infinitive; "to…", "that…"), else after a colon, as it was typed.
pub(super) fn sentence(introduction: &str, resolved: &str, language: Language) -> Vec<Block> {
    let mut letters = resolved.chars();
    let first = letters.next().map(|letter| letter.to_lowercase().to_string());
    let lowered = first.unwrap_or_default() + letters.as_str();
    let starts = |with: &[&str]| with.iter().any(|start| unmarked(&lowered).starts_with(start));
    let (going_on, colon) = match language {
        Language::French if starts(&["de ", "d'", "d’", "que ", "qu'", "qu’"]) => {
            (lowered, "\u{A0}:")
        }
        // « d’adopter le budget et afficher l’avis » lacks a « de » that only its writer can place.
        Language::French if begins_with_infinitive(resolved) && !goes_on(resolved) => {
            (french::of(&lowered), "\u{A0}:")
        }
        Language::French => (String::new(), "\u{A0}:"),
        Language::English if starts(&["to ", "that "]) => (lowered, ":"),
        Language::English => (String::new(), ":"),
    };
    if going_on.is_empty() {
        let introduction = plain(format!("{introduction}{colon}"));
        return vec![Block::Paragraph(introduction), Block::Paragraph(lines(resolved))];
    }
    // The sentence is the minutes' own now, and ends as one.
    let end = if is_unended(&going_on) { "." } else { "" };
    vec![Block::Paragraph(lines(&format!("{introduction} {going_on}{end}")))]
}

/// Whether another infinitive may follow the one that a decision begins with.
fn goes_on(resolved: &str) -> bool {
    [" et ", " ou ", " puis ", ", ", "; ", "\n"].iter().any(|between| {
        resolved.split(between).skip(1).any(|part| {
            let part = part.trim_start();
            let part = ["et ", "ou ", "puis "]
                .iter()
                .find_map(|word| part.strip_prefix(word))
                .unwrap_or(part);
            begins_with_infinitive(part)
        })
    })
}

/// Whether a text begins with a verb of the list.
fn begins_with_infinitive(text: &str) -> bool {
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
    use crate::documents::model::told as read;

    #[test]
    fn what_was_signed_is_printed_in_the_words_of_that_day() {
        let french = Words::new(Language::French);
        let said = |whereas: &[&str], text: &str| -> Vec<String> {
            let whereas: Vec<String> = whereas.iter().map(ToString::to_string).collect();
            let line = |block: &Block| match block {
                Block::Paragraph(line) => read(line),
                other => panic!("{other:?}"),
            };
            told(&whereas, "Il est résolu", text, &french).iter().map(line).collect()
        };
        assert!(INFINITIVES.is_sorted());
        assert_eq!(said(&[], "Adopter le budget"), ["Il est résolu d’adopter le budget."]);
        let colon = "Il est résolu\u{a0}:";
        for unknown in ["hausser le budget", "Il est résolu d’acheter un banc."] {
            assert_eq!(said(&[], unknown), [colon, unknown]);
        }
        assert_eq!(
            said(&["Attendu que A"], "faire C"),
            ["En conséquence, il est résolu de faire C."]
        );
    }
}
