# Les projets : fiches, champs, codes, écrans, journal.

entity-project = projet
    .plural = projets
    .the = le projet
    .count = { $count ->
        [0] aucun projet
        [one] { $count } projet
       *[other] { $count } projets
    }
    .gender = m
entity-project_phase = phase d’un projet
    .plural = phases d’un projet
    .the = la phase du projet
    .count = { $count ->
        [0] aucune phase
        [one] { $count } phase
       *[other] { $count } phases
    }
    .gender = f
entity-organisation = organisme
    .plural = organismes
    .the = l’organisme
    .count = { $count ->
        [0] aucun organisme
        [one] { $count } organisme
       *[other] { $count } organismes
    }
    .gender = m
entity-participant = participation
    .plural = participations
    .the = la participation
    .count = { $count ->
        [0] aucune participation
        [one] { $count } participation
       *[other] { $count } participations
    }
    .gender = f
entity-task = tâche
    .plural = tâches
    .the = la tâche
    .count = { $count ->
        [0] aucune tâche
        [one] { $count } tâche
       *[other] { $count } tâches
    }
    .gender = f
entity-work_day = corvée
    .plural = corvées
    .the = la corvée
    .count = { $count ->
        [0] aucune corvée
        [one] { $count } corvée
       *[other] { $count } corvées
    }
    .gender = f
entity-hours = inscription d’heures bénévoles
    .plural = inscriptions d’heures bénévoles
    .the = l’inscription d’heures bénévoles
    .count = { $count ->
        [0] aucune inscription d’heures
        [one] { $count } inscription d’heures
       *[other] { $count } inscriptions d’heures
    }
    .gender = f
entity-application = demande de subvention
    .plural = demandes de subvention
    .the = la demande de subvention
    .count = { $count ->
        [0] aucune demande
        [one] { $count } demande
       *[other] { $count } demandes
    }
    .gender = f
entity-funding = source de financement
    .plural = sources de financement
    .the = la source de financement
    .count = { $count ->
        [0] aucune source de financement
        [one] { $count } source de financement
       *[other] { $count } sources de financement
    }
    .gender = f
entity-budget_line = poste budgétaire
    .plural = postes budgétaires
    .the = le poste budgétaire
    .count = { $count ->
        [0] aucun poste budgétaire
        [one] { $count } poste budgétaire
       *[other] { $count } postes budgétaires
    }
    .gender = m
entity-voucher = pièce justificative
    .plural = pièces justificatives
    .the = la pièce justificative
    .count = { $count ->
        [0] aucune pièce justificative
        [one] { $count } pièce justificative
       *[other] { $count } pièces justificatives
    }
    .gender = f
entity-quote = soumission
    .plural = soumissions
    .the = la soumission
    .count = { $count ->
        [0] aucune soumission
        [one] { $count } soumission
       *[other] { $count } soumissions
    }
    .gender = f
entity-authorisation = autorisation
    .plural = autorisations
    .the = l’autorisation
    .count = { $count ->
        [0] aucune autorisation
        [one] { $count } autorisation
       *[other] { $count } autorisations
    }
    .gender = f
entity-furnishing = aménagement
    .plural = aménagements
    .the = l’aménagement
    .count = { $count ->
        [0] aucun aménagement
        [one] { $count } aménagement
       *[other] { $count } aménagements
    }
    .gender = m
entity-upkeep = entretien
    .plural = entretiens
    .the = l’entretien
    .count = { $count ->
        [0] aucun entretien
        [one] { $count } entretien
       *[other] { $count } entretiens
    }
    .gender = m
entity-photo = photo
    .plural = photos
    .the = la photo
    .count = { $count ->
        [0] aucune photo
        [one] { $count } photo
       *[other] { $count } photos
    }
    .gender = f
entity-indicator = indicateur
    .plural = indicateurs
    .the = l’indicateur
    .count = { $count ->
        [0] aucun indicateur
        [one] { $count } indicateur
       *[other] { $count } indicateurs
    }
    .gender = m
entity-measure = mesure
    .plural = mesures
    .the = la mesure
    .count = { $count ->
        [0] aucune mesure
        [one] { $count } mesure
       *[other] { $count } mesures
    }
    .gender = f

project-name = Nom
project-site_id = Ensemble immobilier
project-islet = Îlot ou endroit
    .hint = Par exemple : îlot C, près de la piscine.
project-body_id = Instance
project-steward_id = Responsable
project-purpose = But
project-scope = Portée
project-previous_id = Suite du projet
project-starts_on = Début
project-ends_on = Fin prévue
project-status = État
project-closed_on = Clos le
project-hoped = Ce qui était espéré
project-happened = Ce qui est arrivé
project-lessons = Leçons
project-next_steps = Suites à donner
project-gap_reason = Pourquoi l’écart d’argent

project_phase-project_id = Projet
project_phase-phase = Phase
project_phase-from_on = Depuis le
project_phase-planned_until = Prévue jusqu’au
project_phase-note = Note

organisation-name = Nom
organisation-kind = Sorte d’organisme
organisation-contact_id = Personne-ressource au registre
organisation-contact = Personne-ressource
    .hint = Qui n’est pas au registre.
organisation-phone = Téléphone
organisation-email = Courriel
organisation-address = Adresse
organisation-note = Notes

participant-project_id = Projet
participant-person_id = Personne
participant-organisation_id = Ou organisme
    .hint = Une personne ou un organisme, l’un des deux.
participant-role = Rôle
participant-from_on = Depuis le
participant-until_on = Jusqu’au
participant-note = Notes

task-project_id = Projet
task-title = Tâche
task-person_id = Responsable
task-starts_on = Début
task-due_on = Échéance
task-done_on = Faite le
task-after_id = Après la tâche
task-note = Notes

work_day-project_id = Projet
work_day-title = Corvée
work_day-held_on = Date
work_day-starts_at = De
work_day-ends_at = À
work_day-place = Lieu
work_day-hands_needed = Personnes voulues
work_day-cancelled = Annulée
work_day-note = Notes
    .hint = Paraît sur l’affiche de la corvée.

hours-project_id = Projet
hours-worked_on = Date
hours-person_id = Bénévole
hours-heads = Ou nombre de personnes
    .hint = Des bénévoles sans nom : combien.
hours-minutes = Heures par personne
    .hint = Par exemple : 3 h 30, 3,5 ou 45 min.
hours-work_day_id = Corvée
hours-task_id = Tâche
hours-note = Note

application-programme = Programme
application-organisation_id = Organisme
application-project_id = Projet
application-deadline_on = Date limite
application-ceiling = Montant maximal
application-asked = Montant demandé
application-state = État
application-submitted_on = Déposée le
application-answered_on = Réponse du
application-granted = Montant accordé
application-report_due_on = Rapport à remettre le
application-reported_on = Rapport remis le
application-note = Notes

funding-project_id = Projet
funding-kind = Sorte de financement
funding-name = Source
funding-organisation_id = Organisme
funding-application_id = Demande de subvention
funding-promised = Promis
funding-promised_on = Promis le
funding-received = Reçu
funding-received_on = Reçu le
funding-note = Notes

budget_line-project_id = Projet
budget_line-title = Poste
budget_line-planned = Prévu
budget_line-committed = Engagé
    .hint = Commandé ou promis à un fournisseur.
budget_line-note = Notes

voucher-line_id = Poste budgétaire
voucher-supplier = Fournisseur
voucher-number = Numéro de facture ou reçu
voucher-paid_on = Payée le
voucher-amount = Montant
voucher-note = Notes

quote-line_id = Poste budgétaire
quote-supplier = Fournisseur
quote-amount = Montant
quote-received_on = Reçue le
quote-valid_until = Valable jusqu’au
quote-retained = Retenue
quote-reason = Raison du choix
    .hint = Pourquoi celle-ci, surtout si une autre coûte moins.

authorisation-project_id = Projet
authorisation-kind = Autorisation ou vérification
authorisation-state = État
authorisation-asked_on = Demandée le
authorisation-granted_on = Obtenue le
authorisation-expires_on = Valable jusqu’au
authorisation-reference = Référence
authorisation-note = Notes

furnishing-name = Nom
furnishing-kind = Sorte d’aménagement
furnishing-project_id = Projet
furnishing-islet = Îlot ou endroit
furnishing-made_on = Fait le
furnishing-steward_id = Responsable de l’entretien
furnishing-condition = État
furnishing-note = Notes

upkeep-furnishing_id = Aménagement
upkeep-title = Entretien
upkeep-due_on = Échéance
upkeep-person_id = Responsable
upkeep-done_on = Fait le
upkeep-every_months = Tous les combien de mois
    .hint = 12 : chaque année. Laissé vide : une seule fois.
upkeep-note = Notes

photo-project_id = Projet
photo-furnishing_id = Aménagement
photo-work_day_id = Corvée
photo-hash = Empreinte du fichier
photo-extension = Format du fichier
photo-bytes = Taille en octets
photo-width = Largeur en pixels
photo-height = Hauteur en pixels
photo-taken_on = Prise le
photo-caption = Légende
photo-consent = Consentement des personnes
photo-added_on = Ajoutée le

indicator-project_id = Projet
indicator-name = Indicateur
indicator-unit = Unité
    .hint = Par exemple : plaintes par mois, personnes, note sur 5.
indicator-target = Cible
indicator-direction = Sens voulu
indicator-how = Façon de mesurer

measure-indicator_id = Indicateur
measure-moment = Moment
measure-measured_on = Mesuré le
measure-value = Valeur
measure-note = Note

motion-project_id = Projet

meeting-project_id = Projet

follow_up-project_id = Projet

project-scope-local = Un endroit
project-scope-county = Une MRC
project-scope-counties = Plusieurs MRC
project-scope-region = La région
project-status-open = En cours
project-status-closed = Clos
project-status-abandoned = Abandonné
project-phase-idea = Idée
project-phase-diagnosis = Diagnostic
project-phase-design = Conception
project-phase-authorisations = Autorisations
project-phase-funding = Financement
project-phase-purchases = Achats
project-phase-work-days = Corvées
project-phase-opening = Inauguration
project-phase-upkeep = Entretien
project-phase-review = Bilan
organisation-kind-office = Office d’habitation
organisation-kind-city = Ville ou arrondissement
organisation-kind-county = MRC
organisation-kind-community = Organisme communautaire
organisation-kind-school = École ou université
organisation-kind-business = Entreprise
organisation-kind-funder = Bailleur de fonds
organisation-kind-other = Autre
participant-role-resident = Résidant ou résidante
participant-role-graduate = Aux études ou avec diplôme
participant-role-community-worker = Intervention communautaire
participant-role-partner = Partenaire
participant-role-other = Autre
funding-kind-grant = Subvention
funding-kind-office = Office
funding-kind-city = Ville
funding-kind-fundraising = Collecte de fonds
funding-kind-in-kind = Don en nature
funding-kind-other = Autre
authorisation-kind-owner = Accord du propriétaire
authorisation-kind-permit = Permis
authorisation-kind-insurance = Assurance
authorisation-kind-utilities = Conduites souterraines
authorisation-kind-other = Autre
authorisation-state-to-ask = À demander
authorisation-state-asked = Demande faite
authorisation-state-granted = En règle
authorisation-state-refused = Refus
authorisation-state-expired = Plus en règle
authorisation-state-not-needed = Pas nécessaire
furnishing-kind-bench = Banc
furnishing-kind-shade = Abri ou pergola
furnishing-kind-table = Table
furnishing-kind-planter = Bac à fleurs
furnishing-kind-planting = Plantation
furnishing-kind-other = Autre
furnishing-condition-good = Bon
furnishing-condition-worn = Usé
furnishing-condition-broken = Brisé
furnishing-condition-removed = Enlevé
photo-consent-nobody-seen = Personne n’y est vu
photo-consent-given = Consentement donné
photo-consent-not-asked = Consentement pas encore demandé
photo-consent-refused = Consentement refusé
indicator-direction-lower = Le moins possible
indicator-direction-higher = Le plus possible
measure-moment-before = Avant
measure-moment-during = Pendant
measure-moment-after = Après
application-state-to-study = À étudier
application-state-preparing = En préparation
application-state-submitted = Déposée
application-state-granted = Accordée
application-state-refused = Refusée
application-state-dropped = Abandonnée

project-task-counts = { $count ->
        [one] { $count } tâche
       *[other] { $count } tâches
    }{ $done ->
        [0] { "" }
        [one] , { $done } faite
       *[other] , { $done } faites
    }{ $late ->
        [0] { "" }
       *[other] , { $late } en retard
    }
project-came = { $count ->
        [one] { $count } personne
       *[other] { $count } personnes
    }
    .of = { $count ->
        [0] { $needed ->
            [one] { $needed } personne voulue
           *[other] { $needed } personnes voulues
        }
       *[other] { $count } sur { $needed } voulues
    }
fault-too-large = c’est au-delà de toute mesure.
amount-money = il faut un montant, comme 8 400 ou 8400,50.
amount-decimal = il faut un nombre, comme 4 ou 4,25.
amount-minutes = il faut une durée, comme 3 h 30, 3,5 ou 45 min.
amount-too-fine = deux décimales au plus.
    .minutes = pas un nombre entier de minutes : écrivez-les, comme 3 h 20.
refusal-participant-one = Qui participe est une personne ou un organisme : remplissez l’un des deux.
    .short = une personne ou un organisme
refusal-hours-of = Les heures sont celles d’une personne nommée ou d’un nombre de personnes : remplissez l’un des deux.
    .short = heures de qui?
refusal-other-project = { $name } est d’un autre projet.
    .short = d’un autre projet
refusal-photo-elsewhere = La photo « { $name } » montre cet aménagement et n’est pas du projet « { $project } ». Changez-la ou retirez-la d’abord.
    .short = une photo est d’ailleurs
refusal-task-loop = Ces tâches s’attendraient les unes les autres : { $tasks }.
    .short = tâches en boucle
refusal-quote-retained = La soumission { OF($name) } est déjà retenue pour ce poste : changez d’abord celle-là.
    .short = une soumission est déjà retenue
form-new-project = Nouveau projet
    .words = ajouter commencer prévoir planifier placottoir idée add project
form-edit-project = Modifier le projet
form-new-project_phase = Passer à une autre phase
form-edit-project_phase = Modifier la phase
form-new-organisation = Ajouter un organisme
form-edit-organisation = Modifier l’organisme
form-new-participant = Ajouter quelqu’un au projet
form-edit-participant = Modifier la participation
form-new-task = Ajouter une tâche
form-edit-task = Modifier la tâche
form-new-work_day = Prévoir une corvée
form-edit-work_day = Modifier la corvée
form-new-hours = Inscrire des heures bénévoles
form-edit-hours = Modifier les heures
form-new-application = Ajouter une demande de subvention
form-edit-application = Modifier la demande
form-new-funding = Ajouter une source de financement
form-edit-funding = Modifier la source de financement
form-new-budget_line = Ajouter un poste budgétaire
form-edit-budget_line = Modifier le poste budgétaire
form-new-voucher = Ajouter une pièce justificative
form-edit-voucher = Modifier la pièce justificative
form-new-quote = Ajouter une soumission
form-edit-quote = Modifier la soumission
form-new-authorisation = Ajouter une autorisation
form-edit-authorisation = Modifier l’autorisation
form-new-furnishing = Ajouter un aménagement
form-edit-furnishing = Modifier l’aménagement
form-new-upkeep = Prévoir un entretien
form-edit-upkeep = Modifier l’entretien
form-edit-photo = Modifier la photo
form-new-indicator = Ajouter un indicateur
form-edit-indicator = Modifier l’indicateur
form-new-measure = Ajouter une mesure
form-edit-measure = Modifier la mesure
form-review = Bilan du projet
review-intro = Ce qui est reçu en argent devrait égaler ce qui est payé; sinon, dites pourquoi à la fin.
pick-part = Ajouter au projet
project-phases = PHASES
project-tasks = TÂCHES
project-work-days = CORVÉES ET HEURES
project-people = PARTICIPANTS
project-authorisations = AUTORISATIONS ET VÉRIFICATIONS
project-budget = BUDGET
project-funding = FINANCEMENT
project-applications = DEMANDES DE SUBVENTION
project-furnishings = AMÉNAGEMENTS
project-indicators = INDICATEURS
project-photos = PHOTOS
project-decisions = RÉSOLUTIONS, RÉUNIONS, SUIVIS
project-review = BILAN
project-followed-by = Suivi de
project-hours = En tout : { $hours } de bénévolat
project-work-day-cancelled = annulée
project-quote-retained = retenue
project-voucher = pièce { $number }
project-line-named = { $label } : { $name }
project-nothing-yet = Rien encore. La touche n ajoute une tâche, une corvée, des gens, un poste budgétaire, une autorisation, une photo; p change la phase.
project-budget-line = prévu { $planned } · engagé { $committed } · payé { $paid }
project-budget-total = En tout : prévu { $planned }, engagé { $committed }, payé { $paid }
project-funding-line = promis { $promised } · reçu { $received }
project-funding-unvalued = sans valeur en argent
project-funding-total = En argent : promis { $promised }, reçu { $received }
project-in-kind-total = En nature : promis { $promised }, reçu { $received }
project-money-none = Aucun argent n’est encore reçu ni payé.
project-money-even = Tout l’argent reçu est payé, ni plus ni moins.
project-money-left = Il reste { $amount } de l’argent reçu.
project-money-missing = Payé { $amount } de plus que l’argent reçu.
project-target = cible { $value }
project-meeting = Réunion { $number }
project-review-empty = Rien d’écrit encore : Entrée pour écrire le bilan
project-review-change = Modifier le bilan
why-select-upkeep = Choisissez d’abord un entretien.
furnishing-upkeep = ENTRETIEN
furnishing-no-upkeep = Aucun entretien prévu. La touche n en prévoit un.
form-file-meeting = Classer la réunion
deed-file = Classer la réunion sous un projet
meeting-project = projet : { $name }
why-select-task = Choisissez d’abord une tâche ou un entretien.
action-journal = journal
    .help = Ouvrir le journal de ce qui a été fait
    .words = historique annuler history
action-phase = phase
    .help = Passer le projet à une autre phase
action-review = bilan
    .help = Écrire le bilan du projet
palette-in-furnishing = dans la page d’un aménagement : section 8, puis →
palette-in-project = dans la page d’un projet : section 8
column-project = Projet
column-phase = Phase
column-islet = Îlot
column-steward = Responsable
column-scope = Portée
column-follows = Suite de
column-ends-on = Fin prévue
column-tasks-open = Tâches à faire
column-planned = Prévu
column-committed = Engagé
column-paid = Payé
column-promised = Promis
column-received = Reçu
column-in-kind-promised = Promis en nature
column-in-kind-received = Reçu en nature
column-hours = Heures
column-task = Tâche
column-in-charge = Responsable
column-after = Après
column-worked-on = Date
column-volunteer = Bénévole
column-heads = Nombre
column-each = Chacun
column-work-day = Corvée
column-programme = Programme
column-deadline-on = Date limite
column-asked = Demandé
column-granted = Accordé
column-organisation = Organisme
column-ceiling = Maximum
column-submitted-on = Déposée le
column-answered-on = Réponse du
column-report-due-on = Rapport pour
column-reported-on = Rapport remis
column-furnishing = Aménagement
column-furnishing-kind = Sorte
column-condition = État
column-upkeep-due-on = Entretien
column-organisation-kind = Sorte
column-contact = Contact
facet-project = Projet
sort-waiting = en attente du vote
sort-upkeep = par prochain entretien
sort-running = en cours d’abord
sort-worked = les plus récentes d’abord
sort-first-worked = les plus anciennes d’abord
sort-deadline = par date limite
view-projects-all = Projets
view-projects-running = Projets en cours
view-projects-closed = Projets clos
view-tasks-open = Tâches à faire
view-tasks-done = Tâches faites
view-tasks-all = Toutes les tâches
view-hours-all = Heures bénévoles
view-applications-all = Demandes de subvention
view-applications-running = Demandes en cours
view-applications-to-report = Rapports à remettre
view-furnishings-all = Aménagements
view-furnishings-to-mend = Aménagements à réparer
view-organisations-all = Organismes
list-empty-projects = Aucun projet pour l’instant. La touche n en commence un.
list-empty-tasks = Aucune tâche à faire. La touche n en ajoute une.
list-empty-hours = Aucune heure pour l’instant. La touche n en inscrit.
list-empty-applications = Aucune demande de subvention pour l’instant. La touche n en ajoute une.
list-empty-furnishings = Aucun aménagement pour l’instant. La touche n en ajoute un.
list-empty-organisations = Aucun organisme pour l’instant. La touche n en ajoute un.
export-file-projects = projets
export-file-tasks = tâches
export-file-hours = heures
export-file-applications = demandes
export-file-furnishings = aménagements
export-file-organisations = organismes
cli-projects = Liste les projets
cli-projects-show = Montre un projet : phases, gens, tâches, heures, argent, indicateurs
cli-tasks = Liste les tâches des projets
cli-hours = Liste les heures bénévoles
cli-applications = Liste les demandes de subvention
cli-furnishings = Liste les aménagements et leur entretien
cli-organisations = Liste les organismes
palette-in-work-day = dans la page d’une corvée : section 8, un projet, puis la corvée
work-day-came = QUI EST VENU
work-day-nobody = Personne n’est inscrit : n inscrit des heures.
work-day-each = { $hours } chacune
work-day-whole = En tout : { $told }
pick-furnishing = Ajouter à l’aménagement
task-waits = attend « { $name } »
task-contradicts = À faire le { $on }, mais attend « { $name } », à faire le { $other }.
warning-task-order = { $project } : « { $name } » est à faire le { $on }, avant ce qu’elle attend, « { $other } », le { $other_on }.
    .short = Tâche avant ce qu’elle attend : { $name } ({ $project })
close-work-days = { $count ->
        [one] Une corvée est encore à venir
       *[other] { $count } corvées sont encore à venir
    } : { $names }. Annulez ce qui n’aura pas lieu, ou terminez le projet après.
indicator-no-direction = Sans sens voulu, rien ne dira si la cible est atteinte : choisissez-le.
