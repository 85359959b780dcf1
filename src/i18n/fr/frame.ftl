# Ce que l’accueil, le cadre et les listes demandent dès qu’on ouvre le registre.

action-help = aide
    .help = Voir les touches qui servent ici, et en lancer une
action-search = chercher
    .help = Chercher partout dans le registre
    .words = rechercher recherche trouver find
action-undo = annuler
    .help = Annuler mon dernier geste
    .words = défaire undo
action-open = ouvrir
    .help = Ouvrir la ligne choisie
action-back = retour
    .help = Revenir à l’écran précédent
action-new = nouveau
    .help = Créer une fiche
action-edit = modifier
    .help = Modifier la fiche
action-filter = filtrer
    .help = Ne montrer que les lignes qui ont ces mots
action-sort = trier
    .help = Changer l’ordre de la liste
action-next-view = autre vue
    .help = Vue suivante de la liste
action-sequel = suite
    .help = Noter ce que la résolution est devenue
action-criteria = critères
    .help = Restreindre la liste : issue, thème, ensemble, suivis, instance, année
key-space = Espace
key-enter = Entrée
key-escape = Échap
key-tab = Tab
key-back-tab = Maj+Tab
key-delete = Suppr
key-backspace = Retour arrière
key-up = ↑
key-down = ↓
key-left = ←
key-right = →
key-page-up = Page↑
key-page-down = Page↓
key-home = Début
key-end = Fin
header-committee = CCR
section-home = Accueil
    .words = début échéances
section-people = Gens
    .words = membres personnes locataires members
section-meetings = Réunions
    .words = séances assemblées meetings
section-resolutions = Votes
    .words = résolutions propositions décisions resolutions
section-follow-ups = Suivi
    .words = suivis tâches follow-ups
section-bodies = Sièges
    .words = instances comité conseil mandats composition élections scrutin bodies
section-places = Lieux
    .words = ensembles immeubles associations adresses
section-projects = Projets
    .words = placottoirs aménagements embellissement subventions demandes organismes corvées bénévoles
section-journal = Journal
section-settings = Règles
    .words = réglages paramètres options configuration settings
section-documents = Docs
    .words = papiers documents imprimer fichiers pdf
column-name = Nom
column-kind = Catégorie
column-link = Lien
column-seats-and-roles = Sièges et charges
column-site = Ensemble
column-unit = Log.
column-phone = Téléphone
column-email = Courriel
column-seats = Sièges
column-family-name = Nom de famille
column-given-name = Prénom
column-preferred-name = Prénom usuel
column-building = Immeuble
column-reach = Joindre par
column-language = Langue
column-note = Note
column-number = Numéro
column-date = Date
column-made-on = Produit le
column-made-at = Heure
column-paper = Document
column-of = De
column-copy = Copie
column-format = Format
column-day = État au
column-title = Nom
column-path = Fichier
column-sha256 = SHA-256
column-starts-at = Heure
column-body = Instance
column-status = État
column-place = Lieu
column-notice-sent-on = Avis envoyé
column-opened-at = Ouverte à
column-closed-at = Levée à
column-adopted-on = PV adopté le
column-state = État
column-became = Devenue
column-theme = Thème
column-quorum-needed = Quorum exigé
column-on-motion = Porte sur
column-in-camera = Huis clos
column-follow-ups-open = Suivis ouverts
column-follow-ups-done = Suivis faits
column-adopted-at = Adopté à
column-adopting-resolution = Résolution d’adoption
column-seal = Sceau
column-errata = Errata
column-present = Présences
column-text = Texte
column-outcome = Décision
column-meeting = Réunion
column-mover = Proposée par
column-seconder = Appuyée par
column-majority = Majorité
column-mode = Mode de vote
column-votes-for = Pour
column-votes-against = Contre
column-votes-abstain = Abstentions
column-voters = Votants
column-due-on = Échéance
column-what = Suivi
column-person = Responsable
column-done-on = Fait le
column-motion = Résolution
column-seat = Siège
column-holder = Titulaire
column-starts-on = Début
column-term-ends-on = Jusqu’au
column-began = Mode
column-closed-on = Fermé le
column-prefix = Sigle
column-filled = Comblés
column-quorum = Quorum
column-ended-on = Fin
column-recognised-on = Reconnue le
column-city = Ville
column-dwellings = Logements
column-year-built = Année
column-county = MRC
column-address = Adresse
column-dwellings-family = Familles
column-dwellings-senior = Aînés
column-dwellings-single = Personnes seules
view-people-all = Toutes les personnes
view-people-in-office = Personnes en poste
view-people-tenants = Locataires
view-people-staff = Personnel de l’office
view-people-workers = Intervenants
view-people-partners = Partenaires
view-meetings-all = Toutes les réunions
view-meetings-coming = Réunions à venir
view-meetings-to-adopt = Procès-verbaux à adopter
view-resolutions-all = Résolutions
view-follow-ups-open = Suivis ouverts
view-follow-ups-all = Tous les suivis
view-seats-open = Sièges
view-seats-vacant = Sièges vacants
view-seats-all = Tous les sièges, même fermés
view-bodies-all = Instances
view-associations-all = Associations de locataires
view-associations-active = Associations reconnues
view-sites-all = Ensembles immobiliers
view-documents-all = Documents produits
list-position = { $from }–{ $to } sur { $total }
home-due = À FAIRE
home-nothing-due = Rien ne presse.
home-next-meeting = PROCHAINE RÉUNION
home-no-meeting = Aucune réunion n’est prévue. La touche n en planifie une.
home-points = { $points ->
    [0] ordre du jour vide
    [one] { $points } point
   *[other] { $points } points
    }
home-under-way = en cours
home-notice-sent = avis envoyé
home-convened-tenants = tous les locataires à convoquer
home-convened = { $convened ->
    [0] personne à convoquer
   *[other] { $convened } à convoquer
    }
home-committee = LE COMITÉ
home-seats = { $seats ->
    [0] aucun siège encore : Entrée ouvre le comité, n en ajoute
   *[other] { $filled ->
        [0] aucun siège comblé sur { $seats }
        [one] { $filled } siège comblé sur { $seats }
       *[other] { $filled } sièges comblés sur { $seats }
        }
    }
home-attendance = présence moyenne aux dernières réunions : { $percent } %
home-loosened = { $rules ->
        [one] 1 règle demande moins que la loi : touche 9
       *[other] { $rules } règles demandent moins que la loi : touche 9
    }
home-people = personnes au registre : { $people }
key-not-here = { $key } ne sert pas ici : F1 montre les touches qui servent.
home-more = { $more ->
    [one] … et { $more } autre
   *[other] … et { $more } autres
}
home-all-due = TOUT CE QUI EST À FAIRE
home-more-says = Entrée montre tout ce qui est à faire.
start-no-terminal = ccr a besoin d’un terminal pour s’afficher. Rien n’a été fait. Lancez-le dans une fenêtre de terminal, ou voyez « ccr --aide ».
start-read-only = Ce fichier est en lecture seule : rien n’y sera écrit.
start-network = Ce fichier est sur un dossier réseau : un seul poste à la fois.
start-synced = Ce fichier est dans un dossier synchronisé : un seul poste à la fois.
start-drafts = { $count ->
    [one] Un brouillon vous attend : il revient quand vous rouvrez son formulaire.
   *[other] { $count } brouillons vous attendent : ils reviennent dans leur formulaire.
}
start-drafts-named = Brouillons : { $what }. Ils reviennent dans leur formulaire.
start-draft = Brouillon : { $what }, { $when }. Il revient dans son formulaire.
start-drafts-damaged = Brouillons illisibles, gardés à part : { $path }
start-no-drafts = Les brouillons ne peuvent pas être gardés ({ $error }) : enregistrez souvent (Ctrl+S).
person-kind-tenant = Locataire
person-kind-staff = Personnel de l’office
    .short = Personnel
person-kind-community-worker = Intervention communautaire
    .short = Intervention
person-kind-partner = Partenaire
person-kind-other = Autre
meeting-kind-regular = Réunion ordinaire
    .short = Ordinaire
meeting-kind-special = Séance extraordinaire
    .short = Extraordinaire
meeting-kind-annual-general = Assemblée générale annuelle
    .short = Annuelle
meeting-kind-election = Assemblée d’élection
    .short = Élection
meeting-kind-working = Rencontre de travail
    .short = De travail
meeting-kind-with-board = Rencontre avec le CA
    .short = Avec le CA
motion-state-proposed = En attente du vote
    .short = En attente
motion-state-carried = Adoptée
motion-state-defeated = Rejetée
motion-state-tied = Égalité des voix
    .short = Égalité
motion-state-lapsed = Sans appui
motion-state-withdrawn = Retirée
motion-state-tabled = Déposée
motion-state-postponed = Remise
motion-state-referred = Renvoyée en comité
motion-state-upheld = Jugée fondée
motion-state-denied = Jugée non fondée
motion-state-executed = Exécutée
motion-state-amended = Modifiée
motion-state-rescinded = Abrogée
motion-state-replaced = Remplacée
motion-state-reopened = Reconsidération en cours
motion-state-reconsidered = Reconsidérée
