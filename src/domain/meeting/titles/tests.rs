use sha2::{Digest, Sha256};

use super::*;

/// Minutes sealed since version 11 are told by these lists: with a title more or less, they would be told
/// otherwise than they were signed. A title that is learned is for seals made since; the lists as they are
/// now go to `signed` then.
#[test]
fn the_titles_of_signed_minutes_stay_what_they_were() {
    let begin = (SAY_ENOUGH, ALONE, ENDS, PAPERS, NEXT, WHEN);
    let done = (ADOPTS, READS, MINUTES, AS_PROPOSED, BESIDES, GREETING);
    let behind = (JOINS, ARTICLES, SITTINGS, OF_A_MEETING, WEEKDAYS, TREATED);
    let digest = Sha256::digest(format!("{begin:?}{done:?}{behind:?}"));
    assert_eq!(digest[..8], [245, 20, 7, 12, 74, 13, 140, 141]);
}

#[test]
fn a_point_is_known_by_a_title_that_can_mean_nothing_else() {
    for (role, titles) in [
        (
            "opening",
            &[
                "Ouverture",
                "OUVERTURE ET VÉRIFICATION DU QUORUM",
                "Ouverture de l’assemblée générale et mot de bienvenue",
                "Ouverture de la séance à 19 h",
                "Ouverture de la séance du dimanche 3 mai",
                "Ouverture à 19 h",
                "Ouverture de la séance par la présidente (19 h 00)",
                "Ouverture et prise des présences",
                "Mot de bienvenue et ouverture de la séance",
                "Accueil, vérification du quorum et ouverture",
                "Opening of the meeting",
                "Opening and roll call",
                "Call to order at 7:00 p.m.",
            ][..],
        ),
        (
            "agenda",
            &[
                "Adoption de l'ordre du jour",
                "Lecture et adoption de l’ordre du jour",
                "Adoption du projet d’ordre du jour",
                "Ordre du jour",
                "Présentation de l’ordre du jour",
                "Approval of the agenda",
                "Adoption of the agenda of the meeting",
                "Approval of the agenda as amended",
            ],
        ),
        (
            "minutes",
            &[
                "Adoption du procès-verbal du 12 mai",
                "Approbation du procès-verbal de la dernière rencontre",
                "Lecture, adoption et suivi du procès-verbal",
                "Adoption du compte rendu de la réunion du 3 mai 2026",
                "Adoption des PV",
                "Procès-verbal de la réunion du mardi 12 mai",
                "Procès-verbal du mardi 12 mai",
                "Lecture du procès-verbal",
                "Approval of the previous minutes",
            ],
        ),
        (
            "follow-ups",
            &[
                "Suivis du procès-verbal",
                "Suivi au procès-verbal",
                "Suivis aux procès-verbaux",
                "Suivi du compte rendu",
                "Suivi de la dernière réunion",
                "Suivi du procès-verbal du mardi 12 mai",
                "Suivi des résolutions",
                "Suivi des actions en cours",
                "Affaires découlant du procès-verbal",
                "Follow-up on the minutes",
                "Business arising from the minutes",
            ],
        ),
        (
            "other-business",
            &["Varia :", "Divers", "Divers et varia", "Questions diverses", "Any other business"],
        ),
        (
            "next-meeting",
            &[
                "Prochaine rencontre, 12 mai",
                "Date et lieu de la prochaine réunion",
                "Date of the next meeting",
            ],
        ),
        (
            "closing",
            &[
                "Levée",
                "Levée de la séance",
                "Levée de la séance à 21 h 15",
                "Levée de l’assemblée (21h15)",
                "Remerciements et levée de la séance",
                "Clôture",
                "Clôture de la réunion",
                "Clôture de la rencontre du 3 mai",
                "Fin de la rencontre",
                "Closing of the meeting",
                "Adjournment at 9 p.m.",
                "Ajournement à mardi",
                "Adjournment to Tuesday, May 12",
                "End of the meeting",
            ],
        ),
    ] {
        for title in titles {
            assert_eq!(role_of_title(title), Some(role), "{title}");
        }
    }
}

#[test]
fn a_matter_stays_one_though_it_begins_as_a_point_of_every_agenda() {
    for title in [
        "Ouverture d’un compte",
        "Ouverture de la salle",
        "Ouverture de la salle à 19 h",
        "Ouverture 24/7",
        "Ouverture le dimanche",
        "Ouverture en mai",
        "Opening on Sundays",
        "Présentation de l’agenda culturel",
        "Adoption de l’agenda des fêtes",
        "Review of the agenda of activities",
        "Adoption de l’ordre de priorité des travaux",
        "Heure d’ouverture",
        "Opening of the playground",
        "Suivi du budget",
        "Suivi des travaux",
        "Variations de tarifs",
        "Diversité et inclusion",
        "Divers travaux",
        "Prochaine rénovation",
        "Prochaine assemblée générale",
        "Date de la prochaine fête",
        "Levée de fonds",
        "Levées de fonds",
        "Clôture du jardin",
        "Clôture des dossiers",
        "Ouverture des dossiers",
        "Ordre du jour de la prochaine assemblée",
        "Clôture (850 $)",
        "Clôture de 20 m",
        "Clôture 12 000",
        "Vérification de la clôture",
        "Closing of the laundry room",
        "Fin",
        "Fin de la saison",
        "Fermeture",
        "Fermeture de la buanderie",
        "Présentation du compte rendu financier",
        "Adoption du budget",
        "",
    ] {
        assert_eq!(role_of_title(title), None, "{title}");
    }
}

#[test]
fn minutes_are_adopted_under_the_point_that_says_so_or_else_where_they_are_read() {
    let adopting = |points: &[(Option<&str>, &str)]| {
        let points: Vec<_> = points.iter().map(|(role, title)| (*role, Some(*title))).collect();
        adopting_points(&points)
    };
    let reading = (None, "Lecture du procès-verbal");
    assert_eq!(adopting(&[(None, "Ouverture"), reading]), [false, true]);
    for adoption in [
        (None, "Adoption du procès-verbal"),
        (None, "Procès-verbal du 12 mai"),
        (Some("minutes"), "Procès-verbaux"),
    ] {
        assert_eq!(adopting(&[reading, adoption]), [false, true], "{adoption:?}");
    }
    let both = (None, "Lecture et adoption du procès-verbal");
    assert_eq!(adopting(&[both, (None, "Review of the minutes")]), [true, false]);
    // Whoever gave it the role meant it.
    assert_eq!(adopting(&[(Some("minutes"), reading.1), (None, "Bancs")]), [true, false]);
}

#[test]
fn a_title_goes_on_meaning_what_it_meant_when_minutes_were_signed() {
    // What each rule made of a title: before version 9, with it, with version 10, and since.
    for (title, before, with, tenth, since) in [
        ("Levée de la séance", Some("closing"), Some("closing"), Some("closing"), Some("closing")),
        ("Levée de la séance à 21 h 15", Some("closing"), None, Some("closing"), Some("closing")),
        ("Levée de fonds", Some("closing"), None, None, None),
        ("Clôture du jardin", None, None, None, None),
        ("Diversité", Some("other-business"), None, None, None),
        (
            "Affaires diverses",
            None,
            Some("other-business"),
            Some("other-business"),
            Some("other-business"),
        ),
        ("Approbation du procès-verbal", None, None, Some("minutes"), Some("minutes")),
        ("Ouverture le dimanche", Some("opening"), None, Some("opening"), None),
        ("Présentation de l’agenda culturel", None, None, Some("agenda"), None),
        ("Adoption de l’ordre de priorité", Some("agenda"), Some("agenda"), Some("agenda"), None),
    ] {
        assert_eq!(signed::by_beginning(title), before, "{title}");
        assert_eq!(signed::by_few_words(title), with, "{title}");
        assert_eq!(signed::by_more_words(title), tenth, "{title}");
        assert_eq!(role_of_title(title), since, "{title}");
    }
}
