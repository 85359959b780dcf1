use super::*;

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
                "Approval of the agenda",
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
fn a_title_goes_on_meaning_what_it_meant_when_minutes_were_signed() {
    // What each rule made of a title: before version 9, with it, and since.
    for (title, before, with, since) in [
        ("Levée de la séance", Some("closing"), Some("closing"), Some("closing")),
        ("Levée de la séance à 21 h 15", Some("closing"), None, Some("closing")),
        ("Levée de fonds", Some("closing"), None, None),
        ("Clôture du jardin", None, None, None),
        ("Diversité", Some("other-business"), None, None),
        ("Affaires diverses", None, Some("other-business"), Some("other-business")),
        ("Approbation du procès-verbal", None, None, Some("minutes")),
    ] {
        assert_eq!(signed::by_beginning(title), before, "{title}");
        assert_eq!(signed::by_few_words(title), with, "{title}");
        assert_eq!(role_of_title(title), since, "{title}");
    }
}
