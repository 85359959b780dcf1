# Les sortes de fiches : `entity-{table}`.
# .plural et .the servent au milieu d’une phrase, .count avec un nombre, .gender aux accords.

entity-site = ensemble immobilier
    .plural = ensembles immobiliers
    .the = l’ensemble immobilier
    .count = { $count ->
        [0] aucun ensemble
        [one] { $count } ensemble
       *[other] { $count } ensembles
    }
    .gender = m
entity-building = immeuble
    .plural = immeubles
    .the = l’immeuble
    .count = { $count ->
        [0] aucun immeuble
        [one] { $count } immeuble
       *[other] { $count } immeubles
    }
    .gender = m
entity-association = association de locataires
    .plural = associations de locataires
    .the = l’association de locataires
    .count = { $count ->
        [0] aucune association
        [one] { $count } association
       *[other] { $count } associations
    }
    .gender = f
entity-person = personne
    .plural = personnes
    .the = la personne
    .count = { $count ->
        [0] aucune personne
        [one] { $count } personne
       *[other] { $count } personnes
    }
    .gender = f
entity-consent = consentement
    .plural = consentements
    .the = le consentement
    .count = { $count ->
        [0] aucun consentement
        [one] { $count } consentement
       *[other] { $count } consentements
    }
    .gender = m
entity-body = instance
    .plural = instances
    .the = l’instance
    .count = { $count ->
        [0] aucune instance
        [one] { $count } instance
       *[other] { $count } instances
    }
    .gender = f
entity-seat = siège
    .plural = sièges
    .the = le siège
    .count = { $count ->
        [0] aucun siège
        [one] { $count } siège
       *[other] { $count } sièges
    }
    .gender = m
entity-mandate = mandat
    .plural = mandats
    .the = le mandat
    .count = { $count ->
        [0] aucun mandat
        [one] { $count } mandat
       *[other] { $count } mandats
    }
    .gender = m
entity-meeting = réunion
    .plural = réunions
    .the = la réunion
    .count = { $count ->
        [0] aucune réunion
        [one] { $count } réunion
       *[other] { $count } réunions
    }
    .gender = f
entity-agenda_item = point à l’ordre du jour
    .plural = points à l’ordre du jour
    .the = le point à l’ordre du jour
    .count = { $count ->
        [0] aucun point
        [one] { $count } point
       *[other] { $count } points
    }
    .gender = m
entity-attendance = présence
    .plural = présences
    .the = la présence
    .count = { $count ->
        [0] aucune présence
        [one] { $count } présence
       *[other] { $count } présences
    }
    .gender = f
entity-motion = proposition
    .plural = propositions
    .the = la proposition
    .count = { $count ->
        [0] aucune proposition
        [one] { $count } proposition
       *[other] { $count } propositions
    }
    .gender = f
entity-follow_up = suivi
    .plural = suivis
    .the = le suivi
    .count = { $count ->
        [0] aucun suivi
        [one] { $count } suivi
       *[other] { $count } suivis
    }
    .gender = m
entity-movement = arrivée ou départ
    .plural = arrivées et départs
    .the = l’arrivée ou le départ
    .count = { $count ->
        [0] aucune arrivée ni aucun départ
        [one] { $count } arrivée ou départ
       *[other] { $count } arrivées et départs
    }
    .gender = m
entity-notice = envoi de l’avis
    .plural = envois de l’avis
    .the = l’envoi de l’avis
    .count = { $count ->
        [0] aucun envoi de l’avis
        [one] { $count } envoi de l’avis
       *[other] { $count } envois de l’avis
    }
    .gender = m
entity-sequel = suite donnée
    .plural = suites données
    .the = la suite donnée
    .count = { $count ->
        [0] aucune suite donnée
        [one] { $count } suite donnée
       *[other] { $count } suites données
    }
    .gender = f
entity-seal = sceau
    .plural = sceaux
    .the = le sceau
    .count = { $count ->
        [0] aucun sceau
        [one] { $count } sceau
       *[other] { $count } sceaux
    }
    .gender = m
entity-document = document
    .plural = documents
    .the = le document
    .count = { $count ->
        [0] aucun document
        [one] { $count } document
       *[other] { $count } documents
    }
    .gender = m
# Les règles ne sont pas des fiches, mais le journal les connaît aussi.
entity-rule = règle
    .plural = règles
    .the = la règle
    .count = { $count ->
        [0] aucune règle
        [one] { $count } règle
       *[other] { $count } règles
    }
    .gender = f

# Les champs : `{table}-{champ}`.

site-name = Nom
site-address = Adresse
    .hint = Avec le code postal : les étiquettes l’écrivent après la ville
site-city = Ville
site-county = MRC
site-year_built = Année de construction
site-dwellings_family = Logements pour familles
site-dwellings_senior = Logements pour aînés
site-dwellings_single = Logements d’une personne
site-note = Notes

building-site_id = Ensemble
building-name = Nom
building-address = Adresse
    .hint = Avec le code postal : les étiquettes l’écrivent après la ville
building-dwellings = Logements
building-note = Notes

association-name = Nom
association-site_id = Ensemble
association-recognised_on = Reconnue le
association-ended_on = Fin de la reconnaissance
association-note = Notes

person-family_name = Nom de famille
person-given_name = Prénom
person-preferred_name = Prénom usuel
person-kind = Lien avec le comité
person-site_id = Ensemble
person-building_id = Immeuble
person-unit = Logement
person-phone = Téléphone
person-email = Courriel
person-reach = À joindre par
person-language = Langue
person-note = Notes

consent-person_id = Personne
consent-purpose = Pour
consent-given_on = Donné le
consent-withdrawn_on = Retiré le
consent-source = Comment il a été donné

body-name = Nom
body-kind = Type d’instance
body-prefix = Préfixe des numéros
body-quorum = Quorum
body-quorum_fixed = Nombre pour le quorum
body-size = Nombre de membres prévu
body-site_id = Ensemble
body-created_on = Créée le
body-ended_on = Dissoute le
body-note = Notes

seat-body_id = Instance
seat-kind = Type de siège
seat-label = Nom du siège
seat-association_id = Association
seat-follows_id = Suit le siège
seat-created_on = Créé le
seat-closed_on = Aboli le

mandate-seat_id = Siège
mandate-person_id = Titulaire
mandate-starts_on = Début
mandate-term_ends_on = Dernier jour prévu
mandate-ended_on = Dernier jour
mandate-began = Comment il a commencé
mandate-end_reason = Raison de la fin
mandate-follows_id = Suit le mandat
mandate-note = Notes

meeting-body_id = Instance
meeting-kind = Type de réunion
meeting-number = Numéro
meeting-year = Année
meeting-seq = Rang dans l’année
meeting-date = Date
meeting-starts_at = Heure prévue
meeting-place = Lieu
meeting-status = État
meeting-notice_sent_on = Convocation envoyée le
meeting-opened_at = Ouverte à
meeting-closed_at = Levée à
meeting-chair_id = Présidence
meeting-secretary_id = Secrétariat
meeting-adopted_on = Procès-verbal adopté le
meeting-adopted_at_id = Adopté à la réunion
meeting-note = Notes
meeting-tenants = Locataires représentés
meeting-postponed_from = Reportée; prévue d’abord le
meeting-continues_id = Suite de la réunion
meeting-adopting_motion_id = Résolution d’adoption
meeting-corrections = Corrections à l’adoption
meeting-late_notice_reason = Raison de la tenir quand même

agenda_item-meeting_id = Réunion
agenda_item-position = Rang
agenda_item-title = Titre
agenda_item-notes = Notes au procès-verbal
agenda_item-level = Niveau
agenda_item-role = Rôle du point
agenda_item-purpose = But
agenda_item-lead_id = Responsable du point
agenda_item-minutes_planned = Durée prévue (minutes)
agenda_item-on_notice = Dans l’avis de convocation
agenda_item-started_at = Abordé à
agenda_item-ended_at = Clos à
agenda_item-private_notes = Notes du huis clos
agenda_item-minutes_of_id = PV de la réunion
agenda_item-carried_from_id = Reporté du point

attendance-meeting_id = Réunion
attendance-person_id = Personne
attendance-status = Présence
attendance-replaces_id = À la place de

movement-meeting_id = Réunion
movement-position = Rang
movement-at = Heure
movement-kind = Mouvement
movement-person_id = Personne
movement-heads = Personnes comptées
movement-item_id = Point
movement-reason = Raison
movement-in_camera = Noté à huis clos

notice-meeting_id = Réunion
notice-person_id = Personne
notice-building_id = Immeuble
notice-way = Moyen
notice-done_on = Fait le
notice-note = Note

motion-meeting_id = Réunion
motion-item_id = Point
motion-position = Rang
motion-text = Texte
motion-mover_id = Proposée par
motion-seconder_id = Appui
motion-majority = Majorité requise
motion-outcome = Résultat
motion-mode = Manière de voter
motion-votes_for = Pour
motion-votes_against = Contre
motion-votes_abstain = Abstentions
motion-voters = Membres présents au vote
motion-quorum_needed = Quorum au vote
motion-body_id = Instance
motion-number = Numéro
motion-year = Année
motion-seq = Rang dans l’année
motion-decided_on = Décidée le
motion-kind = Sorte de proposition
motion-on_id = Porte sur
motion-amended_text = Texte amendé
motion-in_camera = Prise à huis clos
motion-put_at = Présentée à
motion-decided_at = Heure du vote
motion-base = Base du calcul
motion-seats = Sièges au vote
motion-casting = Vote prépondérant
motion-voter_list = Qui pouvait voter
motion-no_quorum_reason = Raison du vote sans quorum
motion-with_notice = Annoncée dans l’avis
motion-until_on = Remise au
motion-referred_to = Renvoyée à
motion-put = Mise en délibération sans heure
motion-scrutineers = Scrutateurs
    .hint = Ceux qui ont compté les bulletins.
motion-scrutineers_2 = Et
    .hint = La deuxième personne qui a compté les bulletins.
motion-ballots_blank = Bulletins blancs
motion-ballots_spoiled = Bulletins rejetés
motion-askers = Demandes de scrutin secret
motion-may_cast = Vote prépondérant permis par les règles
motion-first_for = Pour, avant le recomptage
motion-first_against = Contre, avant le recomptage
motion-first_abstain = Abstentions, avant le recomptage
motion-recount_reason = Raison du recomptage
motion-theme = Thème
motion-site_id = Ensemble immobilier

sequel-kind = Suite
sequel-on_day = Le
sequel-motion_id = Résolution
sequel-meeting_id = Réunion
sequel-by_motion_id = Par la résolution
sequel-text = Précisions

sequel-told = { $kind ->
    [executed] Exécutée le { $day }
    [amended] Modifiée le { $day }
    [rescinded] Abrogée le { $day }
    [replaced] Remplacée le { $day }
    [reconsidered] Reconsidérée le { $day }
   *[erratum] Erratum du { $day }
    }{ $by ->
        [none] { "" }
        [again] { $kind ->
            [reconsidered] { "" }
           *[other] { " " }à la suite de sa reconsidération
        }
       *[other] { " " }par la résolution { $by }
    }{ $text ->
        [none] { "" }
       *[other] { "" } : { $text }
    }
sequel-told-back = { $kind ->
    [amended] Modifie la résolution { $of } ({ $day })
    [rescinded] Abroge la résolution { $of } ({ $day })
    [replaced] Remplace la résolution { $of } ({ $day })
    [executed] Exécute la résolution { $of } ({ $day })
    [reconsidered] Reconsidère { $of ->
        [none] une décision prise à huis clos
       *[other] la décision { $of }
    } ({ $day })
   *[erratum] Corrige le procès-verbal de la réunion { $of } ({ $day })
    }{ $text ->
        [none] { "" }
       *[other] { "" } : { $text }
    }
seal-meeting_id = Réunion
seal-seq = Rang
seal-version = Version
seal-content = Contenu scellé
seal-previous = Sceau précédent
seal-hash = Sceau
seal-sealed_on = Scellé le

follow_up-what = À faire
follow_up-person_id = Responsable
follow_up-due_on = Échéance
follow_up-done_on = Fait le
follow_up-meeting_id = Réunion
follow_up-item_id = Point
follow_up-motion_id = Résolution
follow_up-in_camera = Noté à huis clos
    .hint = Oui : il reste hors des documents publics.

document-kind = Type de document
document-meeting_id = Réunion
document-format = Format
document-path = Fichier
document-made_on = Produit le
document-numbers = Résolutions incluses
document-motion_id = Résolution
document-body_id = Instance
document-title = Nom
document-language = Langue
document-made_at = Heure
document-day = État au
document-in_camera = Copie des membres
document-sha256 = SHA-256

# Les choix : `{liste}-{code}`.

reach-phone = Téléphone
reach-email = Courriel
reach-letter = Lettre
reach-door = Porte-à-porte
reach-text-message = Message texte

spoken-fr = Français
spoken-en = Anglais
spoken-other = Autre langue

purpose-contact = Être joint par le comité
purpose-member-list = Figurer sur la liste des membres
purpose-photo = Photos
purpose-publication = Nom dans les publications
purpose-public-contact = Nom et téléphone sur les affiches
purpose-other = Autre

body-kind-committee = Comité consultatif de résidants
    .short = CCR
body-kind-board = Conseil d’administration de l’office
    .short = CA
body-kind-selection = Comité de sélection
    .short = Sélection
body-kind-sector = Comité de secteur
    .short = Secteur
body-kind-working = Comité de travail
    .short = Travail
body-kind-beautification = Comité d’embellissement
    .short = Embellissement
body-kind-other = Autre

body-quorum-majority = Majorité des sièges comblés
body-quorum-fixed = Nombre fixe
body-quorum-none = Aucun quorum

seat-kind-delegate = Délégation d’une association
    .short = Délégation
seat-kind-sector = Secteur
seat-kind-ex-officio = D’office
seat-kind-tenant-director = Représentation des locataires au CA
    .short = Au CA
seat-kind-designated = Désignation
seat-kind-partner = Partenaire
seat-kind-worker = Intervention communautaire
    .short = Intervention
seat-kind-chair = Présidence
seat-kind-vice-chair = Vice-présidence
seat-kind-secretary = Secrétariat
seat-kind-treasurer = Trésorerie

mandate-began-elected = Élection
mandate-began-designated = Désignation
mandate-began-appointed = Nomination
mandate-began-ex-officio = D’office
mandate-began-acclaimed = Élection par acclamation

mandate-end-term = Fin du mandat
mandate-end-resignation = Démission
mandate-end-removal = Destitution
mandate-end-no-longer-tenant = N’est plus locataire
mandate-end-death = Décès
mandate-end-annulled = Élection annulée

meeting-status-planned = Prévue
meeting-status-convened = Convoquée
meeting-status-open = En cours
meeting-status-held = Tenue
meeting-status-adopted = Procès-verbal adopté
    .short = PV adopté
meeting-status-cancelled = Annulée

attendance-status-present = Présence
attendance-status-excused = Absence excusée
attendance-status-absent = Absence
attendance-status-guest = Personne invitée
attendance-status-substitute = Substitut

item-role-opening = Ouverture
item-role-agenda = Adoption de l’ordre du jour
item-role-minutes = Adoption d’un procès-verbal
item-role-follow-ups = Suivis
item-role-decisions = Points de décision
item-role-election = Élection
item-role-other-business = Varia
item-role-next-meeting = Prochaine réunion
item-role-closing = Levée

purpose-inform = Information
purpose-consult = Consultation
purpose-decide = Décision

movement-kind-arrival = Arrivée
movement-kind-departure = Départ
movement-kind-recusal = Retrait (conflit d’intérêts)
movement-kind-recusal-end = Fin du retrait
movement-kind-head-count = Décompte de l’assemblée
movement-kind-chair = Présidence
movement-kind-secretary = Secrétariat

notice-way-email = Courriel
notice-way-phone = Téléphone
notice-way-letter = Lettre sous la porte
notice-way-hand = En main propre

motion-kind-main = Proposition principale
motion-kind-amendment = Amendement
    .gender = m
motion-kind-sub-amendment = Sous-amendement
    .gender = m
motion-kind-previous-question = Question préalable
motion-kind-tabling = Dépôt
    .gender = m
motion-kind-postponement = Remise à date fixe
motion-kind-referral = Renvoi en comité
    .gender = m
motion-kind-in-camera = Huis clos
    .gender = m
motion-kind-end-in-camera = Fin du huis clos
motion-kind-reconsideration = Reconsidération
motion-kind-point-of-order = Point d’ordre
    .gender = m
motion-kind-privilege = Question de privilège
motion-kind-appeal = Appel de la décision de la présidence
    .gender = m
motion-kind-adjournment = Ajournement
    .gender = m
motion-kind-closing = Levée de la séance
motion-kind-secret-ballot = Demande de scrutin secret
motion-kind-fix-time = Moment de la reprise
    .gender = m
motion-kind-recess = Suspension de la séance
motion-kind-resumption = Reprise de la séance
motion-kind-obtain-quorum = Mesures pour obtenir le quorum

sequel-kind-executed = Exécutée
sequel-kind-amended = Modifiée
sequel-kind-rescinded = Abrogée
sequel-kind-replaced = Remplacée
sequel-kind-erratum = Erratum

majority-base-cast = Votes exprimés
majority-base-present = Membres présents
follow-up-state-open = Suivis ouverts
follow-up-state-late = Suivis en retard
follow-up-state-done = Suivis faits
follow-up-state-none = Sans suivi
motion-outcome-proposed = En attente du vote
motion-outcome-carried = { $gender ->
    [m] Adopté
   *[other] Adoptée
    }
motion-outcome-defeated = { $gender ->
    [m] Rejeté
   *[other] Rejetée
    }
motion-outcome-tied = Égalité des voix
motion-outcome-lapsed = Sans appui
motion-outcome-withdrawn = { $gender ->
    [m] Retiré
   *[other] Retirée
    }
motion-outcome-tabled = { $gender ->
    [m] Déposé
   *[other] Déposée
    }
motion-outcome-postponed = { $gender ->
    [m] Remis
   *[other] Remise
    }
motion-outcome-referred = { $gender ->
    [m] Renvoyé en comité
   *[other] Renvoyée en comité
    }

vote-mode-unanimous = À l’unanimité, sans vote
vote-mode-counted = Vote compté
vote-mode-majority = À la majorité, sans compte

majority-simple = Majorité simple
majority-two-thirds = Majorité des deux tiers
majority-absolute-present = Majorité des membres présents
majority-absolute-seats = Majorité de tous les sièges

document-kind-minutes = Procès-verbal
document-kind-notice = Avis de convocation
document-kind-agenda = Ordre du jour
document-kind-attendance-sheet = Feuille de présences
document-kind-lobby-notice = Affiche
document-kind-follow-ups = Liste des suivis
document-kind-composition = Composition
document-kind-phone-list = Liste téléphonique et tournée
document-kind-labels = Étiquettes
document-kind-extract = Extrait de résolution
document-language-fr = Français
document-language-en = Anglais
document-format-pdf = PDF
document-format-docx = Traitement de texte
    .short = DOCX
document-format-html = Page web
    .short = HTML
document-format-md = Markdown
    .short = MD

# Ce qui tient lieu de valeur.

value-empty = (vide)
value-link = (une autre fiche)
value-unnamed = (sans nom)
value-quoted = « { $text } »

# Les points des ordres du jour habituels : `agenda-{code}`.

agenda-opening = Ouverture et vérification du quorum
agenda-agenda = Adoption de l’ordre du jour
agenda-assembly-minutes = Adoption du procès-verbal de l’assemblée précédente
agenda-minutes = Adoption du procès-verbal de la réunion précédente
agenda-follow-ups = Suivis du procès-verbal
agenda-board-report = Rapport des représentants au conseil d’administration
agenda-consultations = Consultations de l’office
agenda-reports = Rapports des associations, des secteurs, des comités et de la trésorerie
agenda-decisions = Points de décision
agenda-other-business = Varia
agenda-next-meeting = Prochaine réunion
agenda-closing = Levée de la séance
agenda-object = Objet de la convocation
agenda-activity-report = Rapport d’activités
agenda-financial-statements = États financiers
agenda-budget = Prévisions budgétaires
agenda-bylaws = Modifications aux règlements
agenda-election = Élection
agenda-questions = Période de questions
agenda-assembly-officers = Présidence et secrétariat d’assemblée
agenda-election-rules = Règles de l’élection
agenda-nominations = Mise en candidature
agenda-work = Travaux en cours

# Ce qu’on répond à l’appel nominal, et ce qui s’ajoute aux listes de codes.

ballot-for = Pour
ballot-against = Contre
ballot-abstain = Abstention
motion-outcome-upheld = { $gender ->
    [m] Jugé fondé
   *[other] Jugée fondée
    }
motion-outcome-denied = { $gender ->
    [m] Jugé non fondé
   *[other] Jugée non fondée
    }
sequel-kind-reconsidered = Reconsidérée
vote-mode-roll-call = Appel nominal
vote-mode-secret = Scrutin secret
vote-mode-undocumented = Vote non consigné
