//! The words under which lists name kinds of people, ways to reach them and languages, in French
//! and English, folded by [`key`]; and what stands in a cell for nothing, yes and no.

use super::super::table::key;

/// A code and the words that mean it.
type Word = (&'static str, &'static [&'static str]);

#[rustfmt::skip]
const KINDS: &[Word] = &[
    ("tenant", &[
        "tenant", "tenants", "locataire", "locataires", "resident", "residente", "residant", "residante",
        "residents", "membre", "member", "l",
    ]),
    ("staff", &[
        "staff", "personnel", "personnel de l office", "office staff", "employe", "employee", "employes",
        "employe de l office", "employee de l office", "office employee", "staff of the office",
    ]),
    ("community-worker", &[
        "community worker", "intervention communautaire", "intervenant", "intervenante",
        "intervenant communautaire", "intervenante communautaire", "organisateur communautaire",
        "organisatrice communautaire", "travailleur social", "travailleuse sociale", "social worker",
    ]),
    ("partner", &["partner", "partners", "partenaire", "partenaires", "organisme", "organization"]),
    ("other", &["other", "autre", "autres"]),
];

#[rustfmt::skip]
const REACHES: &[Word] = &[
    ("phone", &[
        "phone", "telephone", "tel", "appel", "appel telephonique", "par telephone", "phone call", "call",
        "by phone", "cellulaire", "t",
    ]),
    ("email", &["email", "e mail", "courriel", "par courriel", "by email", "mail", "c"]),
    ("letter", &["letter", "lettre", "poste", "par la poste", "courrier", "par courrier", "by mail", "post"]),
    ("door", &["door", "porte", "porte a porte", "en personne", "at the door", "door to door", "in person"]),
    ("text-message", &[
        "text message", "texto", "textos", "sms", "message texte", "text", "texting", "par texto",
    ]),
];

#[rustfmt::skip]
const LANGUAGES: &[Word] = &[
    ("fr", &["fr", "f", "fra", "fre", "francais", "francaise", "french"]),
    ("en", &["en", "e", "a", "an", "ang", "eng", "anglais", "anglaise", "english"]),
    ("other", &["other", "autre", "autre langue", "other language", "another language"]),
];

/// The code of a kind of person.
pub(super) fn kind(cell: &str) -> Option<&'static str> {
    code(KINDS, cell)
}

/// Whether a cell says what somebody is, and cannot be a seat or a role.
pub(super) fn is_plainly_kind(cell: &str) -> bool {
    kind(cell).is_some() && !matches!(key(cell).as_str(), "membre" | "member")
}

/// The code of a way to be reached.
pub(super) fn reach(cell: &str) -> Option<&'static str> {
    code(REACHES, cell)
}

/// The code of a language; any that is not named is another one.
pub(super) fn language(cell: &str) -> Option<&'static str> {
    code(LANGUAGES, cell)
}

fn code(words: &[Word], cell: &str) -> Option<&'static str> {
    let cell = key(cell);
    words.iter().find(|(_, words)| words.contains(&cell.as_str())).map(|(code, _)| *code)
}

/// Whether a cell says that there is nothing: « aucun », « s.o. », « - ».
pub(super) fn is_nothing(cell: &str) -> bool {
    matches!(
        key(cell).as_str(),
        "" | "aucun" | "aucune" | "neant" | "rien" | "so" | "s o" | "none" | "na" | "n a" | "nil"
    )
}

/// What a cell of consent says without a date.
pub(super) fn yes_or_no(cell: &str) -> Option<bool> {
    match key(cell).as_str() {
        "oui" | "o" | "yes" | "y" | "x" | "vrai" | "true" | "1" | "ok" => Some(true),
        "non" | "n" | "no" | "faux" | "false" | "0" | "refus" | "refuse" | "refusee" => Some(false),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::field::Choices;
    use crate::domain::person::{PERSON_KIND, REACH, SPOKEN};
    use crate::i18n::language::Language;
    use crate::i18n::words::Words;

    #[test]
    fn each_word_means_one_code_that_exists() {
        let lists: [(&Choices, &[Word]); 3] =
            [(&PERSON_KIND, KINDS), (&REACH, REACHES), (&SPOKEN, LANGUAGES)];
        for (choices, words) in lists {
            let codes: Vec<_> = words.iter().map(|(code, _)| *code).collect();
            assert_eq!(codes, choices.codes);
            let mut all: Vec<_> = words.iter().flat_map(|(_, words)| *words).collect();
            assert!(all.iter().all(|word| key(word) == **word));
            let count = all.len();
            all.sort_unstable();
            all.dedup();
            assert_eq!(all.len(), count, "{}", choices.name);
        }
    }

    #[test]
    fn what_the_program_writes_it_reads() {
        type Read = fn(&str) -> Option<&'static str>;
        let lists: [(&Choices, Read); 3] =
            [(&PERSON_KIND, kind), (&REACH, reach), (&SPOKEN, language)];
        for words in [Words::new(Language::French), Words::new(Language::English)] {
            for (choices, read) in lists {
                for code in choices.codes {
                    let word = words.text(&format!("{}-{code}", choices.name));
                    assert_eq!(read(&word), Some(*code), "{word}");
                    assert_eq!(read(code), Some(*code));
                }
            }
        }
    }

    #[test]
    fn words_are_read_in_both_languages() {
        assert_eq!(kind("Locataire"), Some("tenant"));
        assert_eq!(kind("Employé(e)"), None);
        assert_eq!(kind("Intervenante communautaire"), Some("community-worker"));
        assert_eq!(reach("Courriel"), Some("email"));
        assert_eq!(reach("E-mail"), Some("email"));
        assert_eq!(reach("TEXTO"), Some("text-message"));
        assert_eq!(language("F"), Some("fr"));
        assert_eq!(language("A"), Some("en"));
        assert_eq!(language("Français"), Some("fr"));
        assert_eq!(language("créole"), None);
        assert_eq!(
            (yes_or_no("OUI"), yes_or_no("Non"), yes_or_no("peut-être")),
            (Some(true), Some(false), None)
        );
        assert!(is_nothing("Aucun") && is_nothing(" - ") && is_nothing("s.o.") && !is_nothing("0"));
    }
}
