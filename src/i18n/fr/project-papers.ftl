# Les documents d’un projet.

document-kind-project-sheet = Fiche d’un projet
document-kind-work-day-poster = Affiche d’une corvée
document-kind-project-budget = Budget d’un projet
document-kind-project-review = Bilan d’un projet
document-kind-grant-report = Rapport de subvention
document-kind-certificate = Certificat de reconnaissance
document-project_id = Projet

cli-document-project = Produit la fiche d’un projet, sur une page
cli-document-work-day-poster = Produit l’affiche d’une corvée, en gros caractères : l’appel aux bénévoles
cli-document-budget = Produit le budget d’un projet : sources, postes, totaux, écart et pièces
cli-document-review = Produit le bilan d’un projet, avec ses graphiques et ses photos
cli-document-grant-report = Produit le rapport d’une subvention, avec les pièces justificatives
cli-document-certificate = Produit le certificat de reconnaissance d’une personne ou d’un organisme, ou de chacun
cli-arg-projet = Le nom du projet, des mots que lui seul porte, ou l’identifiant
cli-document-arg-corvee = Des mots du nom de la corvée, ou son identifiant; sinon la prochaine
cli-document-lobby-notice-arg-projet = À la place d’une réunion : l’affiche d’une corvée de ce projet
cli-document-arg-demande = Des mots du programme, ou l’identifiant de la demande; sinon toutes celles qui sont accordées
cli-document-arg-personne = Des mots du nom, ou l’identifiant; sinon un document pour chaque participant, dans un dossier
cli-certificates-folder = Sans --personne, chaque participant reçoit son certificat : donnez un dossier après -o.
cli-no-part = Le projet n’a rien qui se nomme « { $asked } » : ni corvée, ni aménagement, ni demande, ni participant de ce genre.
cli-no-work-day = Le projet n’a aucune corvée à venir. Ajoutez-en une sur sa page, ou nommez-en une avec --corvee.
cli-which-part = « { $asked } » en désigne plusieurs : { $names }

paper-file-project-sheet = { $date } { $prefix } fiche de projet, { $number }
paper-file-work-day-poster = { $date } { $prefix } affiche de corvée, { $number }
paper-file-project-budget = { $date } { $prefix } budget, { $number }
paper-file-project-review = { $date } { $prefix } bilan, { $number }
paper-file-grant-report = { $date } { $prefix } rapport de subvention, { $number }
paper-file-certificate = { $date } { $prefix } certificat, { $number }

placeholder-project = Le nom du projet
placeholder-purpose = Le but du projet
placeholder-progress = Les tâches, les heures et l’argent en quelques lignes
placeholder-sources = Le tableau des sources de financement, avec les totaux
placeholder-lines = Le tableau des postes budgétaires, avec les totaux
placeholder-balance = Ce qui reste ou ce qui manque de l’argent reçu, avec l’explication
placeholder-vouchers = Le tableau des pièces justificatives
placeholder-hours = Le tableau des corvées et des heures bénévoles, avec le total
placeholder-furnishings = Le tableau des aménagements
placeholder-indicators = Le tableau des indicateurs : avant, pendant, après, cible
placeholder-charts = Les graphiques
placeholder-hoped = Ce qui était espéré
placeholder-happened = Ce qui est arrivé
placeholder-lessons = Les leçons
placeholder-next_steps = Les suites à donner
placeholder-thanked = La personne ou l’organisme que le certificat remercie
placeholder-hours_given = La phrase qui dit les heures données, s’il y en a

paper-project-phase = { $phase }, depuis le { $day }
paper-project-phase-label = Phase
paper-project-decisions = Résolutions
paper-project-tasks = Tâches
paper-project-tasks-done = { $done } sur { $all }
paper-project-volunteers = Heures bénévoles
paper-project-received = Argent reçu
paper-project-received-of = { $received } sur { $promised } promis
paper-project-in-kind = Dons en nature reçus
paper-project-spent = Argent dépensé
paper-project-paid-of = { $paid } sur { $planned } prévus
paper-project-balance = Solde
paper-project-no-money-yet = Aucun argent n’est encore reçu ni dépensé.
paper-project-even = Tout l’argent reçu est dépensé.
paper-project-left = Il reste { $amount } de l’argent reçu.
paper-project-missing = Il manque { $amount } : plus d’argent est payé que reçu.
paper-project-owed = Commandé et pas encore payé : { $amount }.
paper-project-total = Total
paper-project-total-money = Total en argent
paper-project-total-in-kind = Total en nature
paper-project-paid = Payé
paper-project-unspent = Reste à dépenser
paper-project-number = Numéro
paper-project-unit = { $name } ({ $unit })
paper-project-is-reached = Cible atteinte
paper-project-reached = Oui
paper-project-not-reached = Non
paper-project-how = { $name } : { $how }
paper-project-measured = { $moment }, { $day }
paper-project-chart-target = { $name } – cible : { $target }
paper-project-chart-budget = Prévu et payé, par poste
paper-project-came = Personnes
paper-project-hours = Heures
paper-project-other-hours = Autres heures
paper-project-partners = Partenaires
paper-project-steward = Responsable du projet
paper-project-for-body = Pour le comité
paper-project-call = { $count ->
        [one] Il faut une paire de bras!
       *[other] Il faut { $count } paires de bras!
    } Venez nous donner un coup de main.
paper-project-call-all = Venez nous donner un coup de main!
paper-project-when = Date
paper-project-at = Heure
paper-project-where = Lieu
paper-project-from-to = de { $from } à { $to }
paper-project-from = à { $from }
paper-certificate-hours = Vous y avez donné { $hours } de votre temps.

field-make-certificates = Pour qui
field-make-grant = Demande
make-every-volunteer = Chaque participant
make-every-grant = Toutes les demandes accordées
refusal-work-day-cancelled = Cette corvée est annulée : il n’y a personne à y appeler. Choisissez-en une autre, ou modifiez la corvée.
    .short = la corvée est annulée
paper-project-team = Participants
paper-project-dates = Dates
    .closed = du { $from } au { $to }
    .planned = du { $from } au { $to } (prévu)
paper-project-count-resident = { $count ->
        [one] { $count } personne résidante
       *[other] { $count } personnes résidantes
    }
paper-project-count-graduate = { $count ->
        [one] { $count } personne aux études ou diplômée
       *[other] { $count } personnes aux études ou diplômées
    }
paper-project-count-community-worker = { $count ->
        [one] { $count } personne en intervention communautaire
       *[other] { $count } personnes en intervention communautaire
    }
paper-project-count-partner = { $count ->
        [one] { $count } partenaire
       *[other] { $count } partenaires
    }
paper-project-count-other = { $count ->
        [one] { $count } autre
       *[other] { $count } autres
    }
paper-project-team-resident = Résidants et résidantes
paper-project-team-graduate = Aux études ou avec diplôme
paper-project-team-community-worker = Intervention communautaire
paper-project-team-partner = Partenaires
paper-project-team-other = Autres
paper-project-also = { $name } (aussi : { $roles })
review-draft = PROVISOIRE
caution-project-ended = { $stage ->
        [abandoned] « { $name } » est abandonné : cette affiche appelle à y travailler.
       *[other] « { $name } » est clos : cette affiche appelle à y travailler.
    }
caution-work-day-past = Cette corvée est passée : elle était le { $day }.
caution-no-number = { $name } : le registre n’a pas ce numéro. Une ligne reste pour l’écrire à la main.
caution-no-public-contact = { $name } n’est pas sur l’affiche : il faut son consentement pour « { $purpose } » (sur sa page, touche c). Une ligne reste pour écrire à qui donner son nom.
caution-no-steward = Le projet n’a pas de responsable : une ligne reste pour écrire à qui donner son nom.
caution-not-granted = « { $name } » n’est pas une subvention accordée ({ $state }).
refusal-no-grant = Aucune subvention n’est accordée à ce projet : il n’y a rien à rapporter. Notez la réponse sur la demande, ou nommez une demande.
    .short = aucune subvention accordée
