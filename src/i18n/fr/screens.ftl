# Les écrans : titres, pieds de page, aide, messages.

action-quit = quitter
    .help = Quitter le programme (ce qui est tapé est gardé)
    .words = quitter sortir fermer quit exit
action-help = aide
    .help = Voir les touches qui servent ici, et en lancer une
action-palette = commandes
    .help = Trouver une commande par son nom
action-search = chercher
    .help = Chercher partout dans le registre
    .words = rechercher recherche trouver find
action-undo = annuler
    .help = Annuler mon dernier geste
    .words = défaire undo
action-redo = rétablir
    .help = Rétablir ce qui vient d’être annulé
action-redraw = redessiner
    .help = Redessiner tout l’écran
action-suspend = suspendre
    .help = Laisser la place à l’interpréteur; « fg » y ramène ccr
action-language = English
    .help = Passer à l’anglais
    .words = langue language français anglais french
action-section = section
    .help = Aller à une section
action-up = monter
    .help = Monter d’une ligne
action-down = descendre
    .help = Descendre d’une ligne
action-page-up = page haut
    .help = Monter d’une page
action-page-down = page bas
    .help = Descendre d’une page
action-first = début
    .help = Aller à la première ligne
action-last = fin
    .help = Aller à la dernière ligne
action-open = ouvrir
    .help = Ouvrir la ligne choisie
action-back = retour
    .help = Revenir à l’écran précédent
action-new = nouveau
    .help = Créer une fiche
action-edit = modifier
    .help = Modifier la fiche
action-remove = supprimer
    .help = Supprimer la fiche (s’annule avec u)
action-filter = filtrer
    .help = Ne montrer que les lignes qui ont ces mots
action-sort = trier
    .help = Changer l’ordre de la liste
action-next-view = autre vue
    .help = Vue suivante de la liste
action-previous-view = vue précédente
    .help = Vue précédente de la liste
action-next-field = champ suivant
    .help = Aller au champ suivant
action-previous-field = champ précédent
    .help = Revenir au champ précédent
action-save = enregistrer
    .help = Enregistrer ce qui est tapé
action-apply = appliquer
    .help = Appliquer ce qui est tapé
action-show = montrer
    .help = Montrer la composition à cette date
action-produce = produire
    .help = Produire le document demandé
action-found = créer le registre
    .help = Créer le registre avec ces réponses
action-call = appeler les noms
    .help = Passer à l’appel des noms
action-discard = effacer le brouillon
    .help = Oublier ce qui est tapé et quitter
action-accept = choisir
    .help = Choisir la ligne, ou aller au champ suivant
action-choose = choix
    .help = Voir les choix du champ, ou prendre l’autre
action-next-choice = choix suivant
    .help = Choix suivant, ou vers la droite
action-previous-choice = choix précédent
    .help = Choix précédent, ou vers la gauche
action-fill-seat = combler
    .help = Combler le siège choisi
action-end-mandate = fin de mandat
    .help = Mettre fin au mandat choisi
action-other-day = autre date
    .help = Voir la composition à une autre date
action-consent = consentement
    .help = Inscrire un consentement
action-building = immeuble
    .help = Ajouter un immeuble
action-convene = avis envoyé
    .help = Inscrire l’envoi de l’avis de convocation
    .round = convocation
action-open-close = ouvrir/lever
    .help = Ouvrir la réunion, ou la lever
    .words = séance fermer close
    .open = ouvrir
    .close = lever
action-attendance = présences
    .help = Prendre les présences
    .words = présence appel quorum
action-motion = proposition
    .help = Inscrire une proposition
action-vote = vote
    .help = Inscrire le vote sur une proposition
action-follow-up = suivi
    .help = Noter un suivi
action-next-item = point suivant
    .help = Passer au point suivant
action-text-block = phrase type
    .help = Compléter par une phrase toute faite : quelques lettres, puis cette touche
action-notes = notes
    .help = Taper le procès-verbal de ce point (dès l’ouverture, une lettre qui ne commande rien suffit)
action-move-up = monter
    .help = Monter ce point dans l’ordre du jour
action-move-down = descendre
    .help = Descendre ce point dans l’ordre du jour
action-minutes = procès-verbal
    .help = Faire le procès-verbal (PDF, traitement de texte, page web et Markdown)
    .words = pv compte rendu imprimer papier minutes print
action-adopt = adopter
    .help = Inscrire l’adoption du procès-verbal (définitif); une fois adopté : erratum, correction
    .erratum = erratum
    .words = pv procès-verbal sceau sceller seal
action-files = produire
    .help = Produire les fichiers à imprimer ou à envoyer
    .words = imprimer pdf print
action-in-camera = huis clos
    .help = Passer de la copie publique à celle des membres, et retour
    .words = huis clos confidentiel closed doors
action-sequel = suite
    .help = Noter ce que la résolution est devenue
action-extract = extrait
    .help = Faire l’extrait certifié de la résolution
    .words = imprimer certifié print
action-criteria = critères
    .help = Restreindre la liste : issue, thème, ensemble, suivis, instance, année
action-make = document
    .help = Faire un document : avis, procès-verbal, extrait, étiquettes… un seul ou plusieurs
action-launch = ouvrir le fichier
    .help = Ouvrir le document avec le programme de l’ordinateur qui lit ces fichiers
action-where = où
    .help = Dire où est le fichier du document
action-stop = arrêter
    .help = Arrêter entre deux documents; ceux qui sont faits restent
action-done = fait
    .help = Marquer comme fait aujourd’hui : un suivi, une tâche, un entretien
action-present = présent
    .help = Marquer présent
action-excused = excusé
    .help = Marquer excusé
action-absent = absent
    .help = Marquer absent
action-guest = invité
    .help = Ajouter une personne invitée
action-departure = départ
    .help = Noter un départ, à l’heure qu’il est
action-recusal = retrait
    .help = Noter un retrait pour conflit d’intérêts, ou sa fin
action-substitute = substitut
    .help = Noter qui siège à la place d’un membre absent
action-time = heure
    .help = Corriger l’heure du dernier mouvement, ou en noter un
action-find = trouver
    .help = Trouver une personne sur la liste par quelques lettres
action-heads = décompte
    .help = Compter les personnes d’une assemblée
action-office = fonction
    .help = Noter qui prend la présidence ou le secrétariat
action-movements = mouvements
    .help = Aller à la liste des arrivées et des départs
action-take-back = annuler/rétablir
    .help = Annuler l’action choisie, ou rétablir celle qui est annulée
action-default = par défaut
    .help = Remettre la valeur par défaut
action-demo = démonstration
    .help = Ouvrir le registre de démonstration
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
facet-outcome = Issue
facet-theme = Thème
facet-site = Ensemble immobilier
facet-follow-up = Suivis
facet-body = Instance
facet-year = Année
facet-paper = Document
facet-format = Format
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
sort-name = par nom
sort-newest = dernières fiches ajoutées d’abord
sort-oldest = des plus anciennes aux plus récentes
sort-date = par date, avec les propositions rejetées
sort-number = par numéro
sort-due = par échéance
sort-body = par instance
sort-made = les derniers faits d’abord
sort-first-made = les premiers faits d’abord
list-sorted = { $view }, { $order }
list-filter = Filtre :
list-empty-people = Personne au registre pour l’instant. La touche n ajoute quelqu’un; la commande « ccr importer membres » reprend une liste toute faite.
list-empty-meetings = Aucune réunion pour l’instant. La touche n en planifie une.
list-empty-resolutions = Aucune résolution pour l’instant. Elles s’inscrivent dans une réunion (3) : F3 pour la proposition, F4 pour le vote.
list-empty-follow-ups = Aucun suivi ouvert. La touche n en ajoute un, F5 aussi pendant une réunion.
list-in-camera = huis clos · { $text }
in-camera-mark = huis clos
list-empty-seats = Aucun siège pour l’instant. Ils s’ajoutent dans la page de leur instance : ← revient aux instances, Entrée ouvre la page, n y ajoute un siège.
list-empty-bodies = Aucune instance pour l’instant. La touche n en ajoute une.
list-empty-associations = Aucune association de locataires pour l’instant. La touche n en ajoute une.
list-empty-sites = Aucun ensemble immobilier pour l’instant. La touche n en ajoute un.
list-empty-documents = Aucun document pour l’instant. La touche i en fait un, ici et partout.
list-empty-view = Rien dans cette vue. La touche → passe à la suivante.
list-empty-within = Personne ici pour l’instant. La touche n ajoute quelqu’un, Échap revient.
list-no-criteria = Rien ne répond à ces critères. La touche c les change.
list-no-match = Rien ne correspond. Moins de lettres, peut-être? Échap revient.
list-position = { $from }–{ $to } sur { $total }
form-no-such-site = Aucun ensemble immobilier de ce nom. La section 7 (Lieux) en ajoute.
form-no-such-organisation = Aucun organisme de ce nom. La section 8 en ajoute : touche ←, puis n.
form-no-such-record = Personne ni rien de ce nom : tapez quelques lettres, puis choisissez avec Entrée.
form-homonyms = Plusieurs portent exactement ce nom : choisissez avec ↓, puis Entrée.
form-not-in-room = { $name } n’est pas dans la salle, ou ne peut pas voter maintenant.
form-not-there = { $name } n’est pas dans la salle.
form-left = { $name } a quitté la salle à { $at }.
form-withdrew = Conflit d’intérêts déclaré à { $at } : { $name } ne propose, n’appuie et ne vote pas à ce point.
form-without-vote = { $name } est dans la salle, mais n’a pas de vote maintenant.
form-taken-above = Déjà choisi plus haut : { $name }.
form-seconds-own = { $name } ne peut pas appuyer sa propre proposition. Il faut l’appui d’un autre membre.
field-moved-by = Proposition de
form-guest-unknown = Personne de ce nom au registre : Entrée l’y ajoute comme personne invitée.
form-has-errors = À corriger avant d’enregistrer (rien n’est perdu).
form-dropped = On ne demande plus « { $field } » : « { $text } » ne sera pas enregistré.
form-lives-elsewhere = { $name } habite { $home }; { $association } regroupe les locataires de { $site }. Vérifiez avant d’enregistrer.
form-choice-none = (rien)
form-consent-for = Consent à
    .hint = Ce à quoi la personne a consenti; les autres consentements s’ajoutent sur sa fiche (c).
form-alike-name = Déjà au registre : { $name }. Si c’est un homonyme, enregistrez quand même.
form-alike-phone = Même téléphone : { $name }.
form-alike-email = Même courriel : { $name }.
form-alike-since = fiche du { $day }
form-draft-kept = Brouillon gardé. Il revient quand vous rouvrez ce formulaire.
form-draft-forgotten = Brouillon effacé.
form-restored = { $title } (brouillon repris)
    .when = { $title } (brouillon repris, { $when })
form-new-site = Ajouter un ensemble immobilier
form-edit-site = Modifier l’ensemble immobilier
form-new-building = Ajouter un immeuble
form-edit-building = Modifier l’immeuble
form-new-association = Ajouter une association de locataires
form-edit-association = Modifier l’association de locataires
form-new-person = Ajouter une personne
form-edit-person = Modifier la personne
form-new-consent = Ajouter un consentement
form-edit-consent = Modifier le consentement
form-new-body = Ajouter une instance
form-edit-body = Modifier l’instance
form-new-seat = Ajouter un siège
form-edit-seat = Modifier le siège
form-edit-mandate = Modifier le mandat
form-new-meeting = Planifier une réunion
form-edit-meeting = Modifier la réunion
form-new-agenda_item = Ajouter un point à l’ordre du jour
form-edit-agenda_item = Modifier le point
form-edit-motion = Modifier la proposition
form-new-follow_up = Ajouter un suivi
form-new-sequel = Ajouter une suite
form-edit-sequel = Modifier la suite
form-edit-follow_up = Modifier le suivi
form-end-mandate = Mettre fin au mandat
form-fill-seat = Combler le siège
field-left-on = A pris fin le
field-ended-on = Dernier jour
    .hint = Compris dans le mandat : le siège se comble dès le lendemain
field-end-reason = Raison
field-person = Personne
    .hint = Quelques lettres du nom, puis Entrée
field-starts-on = Début
    .hint = Premier jour du mandat
field-began = Comment
field-term-ends-on = Dernier jour
    .hint = Compris. Laissé vide : le jour dit plus haut, selon les règles
field-note = Note
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
person-no-mandate = Aucun mandat. Un siège se comble dans la page de son instance (section 6), avec la touche c.
person-no-consent = Aucun consentement daté. La touche c en inscrit un.
page-whole = { $text } : { $right }
person-mandates = MANDATS
person-attendance = PRÉSENCES AUX RÉUNIONS
person-attendance-counts = présente : { $present } · excusée : { $excused } · absente : { $absent } · invitée : { $guest }{ $substitute ->
    [0] {""}
   *[other] {" "}· substitut : { $substitute }
    }
person-motions = PROPOSITIONS
person-follow-ups = SUIVIS
person-consents = CONSENTEMENTS
tenure-open = { $from } → { $to }
tenure-endless = depuis le { $from }
tenure-held-over = { $from } → { $to }, échu
tenure-ended = { $from } → { $to } ({ $reason })
consent-given = { $purpose } : donné le { $given }
consent-withdrawn = { $purpose } : donné le { $given }, retiré le { $withdrawn }
why-no-row = Rien n’est choisi.
why-motion-in-meeting = Une proposition s’inscrit dans une réunion : ouvrez la réunion, puis F3.
why-select-mandate = Choisissez d’abord un mandat en cours (celui d’office finit avec le siège au CA).
button-stop = Arrêter
button-understood = Compris
button-leave-it = Laisser ainsi
button-built-in = Faire avec le modèle intégré
palette-in-list = dans une liste
palette-in-person = dans la page d’une personne : section 2
palette-in-body = dans la page d’une instance : section 6
palette-in-place = dans la page d’un ensemble : section 7
palette-in-association = dans la page d’une association : section 7
palette-in-meeting = dans une réunion : section 3
palette-in-journal = dans le journal : touche j
palette-in-paper = en lisant un document : F9 dans une réunion
palette-in-resolution = sur la page d’une résolution : section 4
palette-in-settings = dans les règles : section 9
palette-backup = Faire une copie de sauvegarde du registre
    .words = sauvegarde sauvegarder copie backup
    .where = dans un terminal : ccr sauvegarder
palette-restore = Reprendre une copie de sauvegarde
    .words = restaurer restauration copie récupérer restore
    .where = dans un terminal : ccr restaurer
palette-import = Importer une liste de membres
    .words = import csv excel tableur liste
    .where = dans un terminal : ccr importer membres
palette-export = Exporter les listes, le registre ou le calendrier
    .words = export csv excel json ics calendrier tableur
    .where = dans un terminal : ccr exporter
palette-in-document = sur la page d’un document : section 0
pick-search = Chercher partout :
pick-rule = règle
pick-palette = Commande :
pick-text-block = Phrase :
pick-help = Touches :
pick-type = Tapez quelques lettres, sans vous soucier des accents.
go-to-section = Aller à : { $name }
key-not-here = { $key } ne sert pas ici : F1 montre les touches qui servent.
too-small = Agrandissez la fenêtre, svp.
language-switched = Le programme parle français jusqu’à ce qu’on le quitte; pour toujours : section 9.
suspended = ccr est suspendu, rien n’est perdu : tapez fg pour y revenir.
no-shell = Aucun interpréteur ne pourrait reprendre ccr ici : on le quitte par q.
nothing-to-redo = Rien à rétablir.
record-gone = Cette fiche n’existe plus.
draft-not-kept = Le brouillon n’a pas pu être gardé ({ $error }). Vos mots sont encore à l’écran : enregistrez-les.
draft-lost = Ce qui était tapé et pas encore enregistré n’a pas pu être gardé ({ $error }) : c’est perdu. Le registre, lui, est intact.
action-holders = titulaires
    .help = Voir qui a occupé le siège choisi
body-seats = SIÈGES
body-roles = CHARGES
body-projects = PROJETS
body-no-seats = Cette instance n’a pas encore de siège. La touche n en ajoute.
body-other-day = Composition au { $day } ({ $relative }). Échap revient à aujourd’hui.
body-composition = Composition
body-filled = { $filled ->
    [0] aucun siège comblé
    [one] { $filled } siège comblé
   *[other] { $filled } sièges comblés
} sur { $seats } · { $members ->
    [0] aucun membre
    [one] { $members } membre
   *[other] { $members } membres
    }
body-quorum-now = { $needed } sur { $members } ({ $rule })
seat-vacant = vacant
    .office = vacante
seat-vacant-since = { $of ->
    [office] vacante
   *[seat] vacant
    } depuis le { $day }
seat-says-new = { $seat } : personne n’a encore occupé { $of ->
    [office] cette charge
   *[seat] ce siège
    }.
seat-says-vacant = { $seat } : { $of ->
    [office] vacante
   *[seat] vacant
    } depuis le { $since } ({ $days } jours; le délai est de { $rule }).
seat-says-held-over = { $seat } · { $name } : mandat échu le { $since }; la personne reste en poste jusqu’à son remplacement.
seat-says-leaving = { $name } : mandat jusqu’au { $end } ({ $reason }).
seat-says-ends-soon = { $seat } · { $name } : fin du mandat { $days ->
    [0] aujourd’hui
    [one] demain
   *[other] le { $term }, dans { $days } jours
    } (rappel : { $rule }).
seat-says-held = { $name } : depuis le { $from }{ $term ->
    [none] { "" }
   *[other] , jusqu’au { $term }
    } ({ $began }).
seat-says-rule = { $days } jours, { $source }
seat-says-created = Siège créé le { $day }.
seat-says-closed = Siège aboli le { $day }.
seat-says-fill = La touche c y nomme quelqu’un.
seat-says-replace = La touche c comble le siège, f met fin au mandat.
seat-says-follows = Ce siège suit celui du CA (S-8, art. 58.4).
body-needs = À voir
body-needs-vacant = { $count ->
    [one] { $count } siège vacant
   *[other] { $count } sièges vacants
    }
body-needs-roles = { $count ->
    [one] { $count } charge vacante
   *[other] { $count } charges vacantes
    }
body-needs-over = { $count ->
    [one] { $count } mandat échu
   *[other] { $count } mandats échus
    }
body-needs-soon = { $count ->
    [one] { $count } finit bientôt
   *[other] { $count } finissent bientôt
    }
seat-holds-over = échu { $day }
seat-ends-soon = { $days ->
    [0] fin aujourd’hui
    [one] fin demain
   *[other] fin { $day } ({ $days } j)
    }
seat-until = fin { $day }
why-select-seat = Choisissez d’abord un siège.
why-no-holders = Personne d’autre n’a occupé ce siège.
why-other-day = Échap revient à aujourd’hui, où les sièges se changent.
why-vacant = Ce siège est vacant : il n’y a pas de mandat à terminer.
form-close-seat = Abolir le siège
form-other-day = Composition à une autre date
fill-seat-inherited = Mandat jusqu’au { $day } (termine le mandat { OF($name) })
fill-seat-full-term = Mandat jusqu’au { $day } (mandat complet, selon les règles du comité)
fill-seat-own-term = Mandat jusqu’au { $day } (votre choix; selon les règles : { $rule })
fill-seat-twice = { $name } occupe déjà « { $seat } » : une personne ne compte que pour un membre, quel que soit le nombre de ses sièges.
fill-seat-too-early = { $name } occupe encore ce siège le { $day } : ce mandat doit d’abord finir.
fill-seat-until = Mandat jusqu’au { $day } : { $name } occupe ensuite ce siège.
fill-seat-replaces = { $name } reste en poste au-delà de son mandat, jusqu’à la veille.
fill-seat-follows = Le siège d’office au comité sera comblé du même coup (S-8, art. 58.4).
fill-seat-elected = Proposé d’après la résolution { $number } du { $day }.
fill-seat-role = Une charge revient à un membre : elle ne donne ni siège ni vote de plus.
end-mandate-follows = Le siège d’office au comité se libère le même jour.
new-seat-numbered = Les sièges s’appelleront « { $first } » à « { $last } ».
close-seat-intro = Le siège reste dans les compositions des jours d’avant. Un siège que personne n’a jamais occupé se supprime tout simplement.
field-seat-association = Association
    .hint = Pour une délégation : quelques lettres de son nom
field-seat-label = Nom du siège
    .hint = Laissé vide : le nom de l’association, ou le type de siège
field-seat-count = Combien
    .hint = Plusieurs sièges d’un coup : leur nom reçoit un numéro
field-seat-created-on = Existe depuis
    .hint = Laissé vide : depuis que l’instance existe
field-seat-closed-on = Aboli le
    .hint = Premier jour sans ce siège
field-other-day = Date
    .hint = 1er mai 2024, « lundi », « -30 », « +90 »…
place-residents = PERSONNES
place-people = { $count ->
    [0] Personne du registre n’y habite
    [one] { $count } personne du registre y habite : les voir
   *[other] { $count } personnes du registre y habitent : les voir
    }
place-buildings = IMMEUBLES
place-associations = ASSOCIATIONS DE LOCATAIRES
place-bodies = INSTANCES
place-dwellings = Logements en tout
place-dwelling-count = { $count ->
    [one] { $count } logement
   *[other] { $count } logements
    }
place-empty = La touche e complète le portrait : adresse, logements, année.
association-recognised = reconnue depuis le { $day }
association-unrecognised = reconnaissance non inscrite
association-ended = n’est plus reconnue depuis le { $day }
association-site = ENSEMBLE
association-seats = SIÈGES
association-no-seats = Aucun siège ne lui revient. Ils s’ajoutent dans la page de l’instance (section Sièges), avec la touche n.
association-past = DÉLÉGATIONS PASSÉES
seat-closed = aboli
why-select-building = Choisissez d’abord un immeuble. Un ensemble se supprime dans la liste.
action-details = détails
    .help = Modifier la date, le lieu et les autres détails de la réunion
action-toggle = présent ou non
    .help = Marquer présent, ou absent, sans changer de ligne
button-adopt = Adopter
button-seal = Sceller
button-cancel-meeting = Annuler la réunion
casting-vote-for = Pour
casting-vote-against = Contre
field-casting-vote = Vote prépondérant
    .hint = Seulement à égalité des voix
field-vote-way = Résultat
    .hint = ← et → changent le choix, la première lettre aussi
form-new-motion = Inscrire une proposition
form-vote = Inscrire le vote
form-convene = Inscrire l’envoi de l’avis
form-open-meeting = Ouvrir la réunion
form-close-meeting = Lever la séance
form-adopt = Inscrire l’adoption du procès-verbal
form-criteria = Restreindre la liste
form-file-motion = Classer la résolution
form-erratum = Noter un erratum
form-guest = Ajouter une personne invitée
form-attendee = Ajouter une personne à l’assemblée
form-attendee-unknown = Personne de ce nom au registre : Entrée l’y ajoute.
form-new-attendee = Ajouter à l’assemblée une personne qui n’est pas au registre
form-new-guest = Ajouter une personne invitée qui n’est pas au registre
vote-way-unanimous = { $gender ->
    [m] Adopté à l’unanimité, sans vote
   *[other] Adoptée à l’unanimité, sans vote
    }
vote-way-counted = Vote compté (main levée)
vote-way-majority = { $gender ->
    [m] Adopté à la majorité, sans compte
   *[other] Adoptée à la majorité, sans compte
    }
vote-way-withdrawn = { $gender ->
    [m] Retiré par qui l’a proposé
   *[other] Retirée par qui l’a proposée
    }
vote-way-lapsed = { $gender ->
    [m] Abandonné, faute d’appui
   *[other] Abandonnée, faute d’appui
    }
vote-way-tabled = Déposée, sans décision
vote-way-postponed = Remise à plus tard
vote-way-referred = Renvoyée à un comité
vote-number = Adoptée, elle portera le numéro { $number }.
vote-voters = { $voters ->
    [0] Aucun membre présent ne peut voter.
    [one] { $voters } membre présent peut voter.
   *[other] { $voters } membres présents peuvent voter.
    }
vote-voters-heads = { $voters ->
    [0] Personne n’est compté dans la salle.
    [one] { $voters } personne comptée peut voter.
   *[other] { $voters } personnes comptées peuvent voter.
    }
vote-left = { $left ->
    [0] { $voters } peuvent voter; tous les votes sont comptés.
    [one] { $voters } peuvent voter; il reste { $left } vote non compté.
   *[other] { $voters } peuvent voter; il reste { $left } votes non comptés.
    }
vote-all-counted = { $voters } peuvent voter; tous les votes sont comptés.
vote-majority = Majorité requise : { $majority }.
vote-mover-withdrawn = { $name } a déclaré un conflit d’intérêts : une autre personne devrait reprendre la proposition (Échap, puis →, ↓ et Entrée).
recusal-of-mover = { $name } propose ou appuie ce qui est en délibération : une autre personne devrait le reprendre avant le vote (à la proposition, Entrée).
recusal-over = Retrait à { $at } au point « { $point } » : il a pris fin avec ce point. Pour en noter le retour, choisissez « Fin du retrait ».
vote-too-many = Trop de votes : { $votes } pour { $voters } personnes qui peuvent voter. Recomptez, ou complétez les présences (F2).
vote-persons-title = Ce vote porte sur des personnes
vote-persons-open = La règle du comité demande le scrutin secret pour un vote sur des personnes. S’est-il vraiment pris à découvert?
button-was-open = Oui, à découvert
scrutineers-two = { $first } et { $second }
vote-silent-title = { $left ->
    [one] Un vote n’est pas compté
   *[other] { $left } votes ne sont pas comptés
    }
vote-silent = { $voters } personnes peuvent voter et { $counted ->
    [0] aucun vote n’est compté
    [one] un seul vote est compté
   *[other] { $counted } votes sont comptés
    }. Que faut-il inscrire pour { $left ->
    [one] l’autre
   *[other] les { $left } autres
    }?
button-correct = Corriger
button-did-not-vote = Pas de vote
button-abstained = Abstention
vote-without = La proposition sort sans vote et sans numéro.
motion-nobody-present = Personne n’est noté présent : la proposition peut attendre, mais qui propose et qui appuie se choisit parmi les membres présents (F2 dans la réunion).
motion-by-members = Qui propose et qui appuie : deux membres présents (quelques lettres du nom).
    .people = Qui propose et qui appuie : deux personnes notées par leur nom (quelques lettres; F2 en ajoute).
motion-by-members-alone = Qui propose : un membre présent (quelques lettres du nom).
motion-no-mover = Sans proposeur pour l’instant
motion-moved = Proposée par { $mover }
motion-seconded = Proposée par { $mover }, appuyée par { $seconder }
motion-needs-mover = Inscrivez qui propose (→, puis ↓ et Entrée), puis le vote (F4)
motion-pending = En attente du vote (F4)
motion-pending-then = Devant la réunion dès l’ouverture
motion-undecided = Sans issue : F4 inscrit un vote oublié
motion-never-decided = Restée sans vote
motion-totals = Pour { $pro } · contre { $against } · { $abstain ->
    [0] aucune abstention
    [one] abstention { $abstain }
   *[other] abstentions { $abstain }
    }
motion-totals-bare = Pour { $pro } · contre { $against }
motion-by-casting-vote = vote prépondérant de la présidence
motion-blank = { $count ->
    [one] { $count } bulletin blanc
   *[other] { $count } bulletins blancs
    }
motion-spoiled = { $count ->
    [one] { $count } bulletin rejeté
   *[other] { $count } bulletins rejetés
    }
motion-uncounted = { $count ->
    [one] { $count } personne n’a pas voté
   *[other] { $count } personnes n’ont pas voté
    }
motion-amended = Telle qu’amendée : { $changes }
clock-planned = prévu { $planned } min
clock-running = { $spent } min
clock-against = { $spent } min sur { $planned }
clock-over = { $sign } { $spent } min sur { $planned }, { $over } de trop
clock-since = depuis { $from }
clock-past = de { $from } à { $to }
meeting-agenda = Ordre du jour
meeting-no-agenda = Aucun point : n en ajoute un.
meeting-other-business = Hors de l’ordre du jour
meeting-no-notes = Aucune note. Entrée pour en taper.
    .sealed = Aucune note.
meeting-notes-in-camera = Notes à huis clos gardées : F9, puis h, les montre.
meeting-notes-joined = --- Écrit ici entre-temps par quelqu’un d’autre; gardez ce qu’il faut :
meeting-notes-kept = Notes gardées.
meeting-motion = Proposition
meeting-follow-up = Suivi : { $what }{ $more }
meeting-follow-up-done = fait le { $done }
meeting-chair-away = Qui préside? { $name } n’est pas là (F2, o)
meeting-secretary-away = Qui prend les notes? { $name } n’est pas là (F2, o)
meeting-opened = ouverte à { $at }
meeting-closed = de { $from } à { $to }
meeting-sealed = PV adopté le { $day } · sceau { $seal }
meeting-unsealed = PV adopté le { $day }, sans sceau (F10 le scelle)
meeting-chair = présidence : { $name }
meeting-secretary = secrétariat : { $name }
quorum-none = Sans quorum fixé · { $present ->
    [0] aucun présent
    [one] { $present } présent
   *[other] { $present } présents
    } sur { $filled }
quorum-to-come = { $filled ->
    [0] Quorum : aucun membre encore
   *[other] Quorum : { $needed } sur { $filled }
    }
quorum-was = Quorum à l’ouverture : { $present } sur { $filled }, il en fallait { $needed }
quorum-was-lost = quorum perdu à { $at }
quorum-was-reached = quorum atteint à { $at }
quorum-was-back = rétabli à { $at }
quorum-lost = Quorum perdu à { $at } : ce qui a été décidé avant reste valable.
quorum-assembly-to-come = { $tenants ->
    [0] Quorum de l’assemblée : au moins { $needed }
   *[other] Quorum : { $needed } sur { $tenants } locataires
    }
quorum-assembly = Quorum { $sign } { $present ->
    [0] personne de compté
    [one] { $present } personne
   *[other] { $present } personnes
    }{ $tenants ->
    [0] {""}
   *[other] {" "}sur { $tenants } locataires
    }, il en faut { $needed }
quorum-met = Quorum { $sign } { $present ->
    [one] { $present } présent
   *[other] { $present } présents
    } sur { $filled }, il en faut { $needed }
quorum-lacking = Quorum { $sign } { $present ->
    [0] aucun présent
    [one] { $present } présent
   *[other] { $present } présents
    } sur { $filled }, { $missing ->
    [one] il manque { $missing } présence
   *[other] il manque { $missing } présences
    } (il en faut { $needed })
notice-due = Avis à envoyer au plus tard le { $by } ({ $when })
notice-late = L’avis devait partir au plus tard le { $by }
notice-sent = Avis envoyé le { $sent }
notice-sent-late = Avis envoyé le { $sent } (en retard : au plus tard le { $by })
notice-none = Aucun envoi d’avis n’est inscrit
convene-in-time = Pour respecter le délai d’avis : au plus tard le { $by }.
convene-late = En retard : l’avis devait partir au plus tard le { $by }. Le procès-verbal le dira.
open-tenants-unknown = Le nombre de locataires que l’assemblée représente n’est pas inscrit (Échap, puis d, ou F2 au décompte) : le quorum ne peut pas être calculé en pourcentage.
open-early = La réunion est prévue le { $day }. L’ouvrir aujourd’hui change sa date; si elle n’a pas encore lieu, Échap.
open-renumbered = Cette date est d’une autre année : la réunion { $number } prendra le numéro suivant de cette année-là.
open-late = La réunion était prévue le { $day }. Si elle a lieu un autre jour, corrigez la date.
hour-ahead-title = { $at } est dans l’avenir
hour-ahead = Il est { $now } : { $at } n’est pas encore venu. Est-ce bien l’heure?
button-this-hour = Oui, cette heure
open-nobody = Personne n’est noté présent : l’appel se fait avant l’ouverture (Échap, puis F2) ou juste après.
open-unmarked-title = { $count ->
    [one] Un membre reste à noter
   *[other] { $count } membres restent à noter
    }
open-unmarked = Présence à noter : { $names }{ $more ->
    [0] .
   *[other] { " " }et { $more } de plus.
    } Une fois la réunion ouverte, qui arrive a une heure d’arrivée; F2 note les présences.
button-open-meeting = Ouvrir
adopt-whose = { $meeting }, { $day }
adopt-title = Adopter le procès-verbal de la réunion { $number }?
adopt-on = Adopté le { $day }.
adopt-at = Adopté le { $day }, à la réunion { $meeting }.
adopt-final = { $motions ->
    [0] Deviennent définitifs : les présences et l’ordre du jour ({ $points ->
    [0] aucun point
    [one] { $points } point
   *[other] { $points } points
    }) avec ses notes. Il n’y a aucune proposition.
   *[other] Deviennent définitifs : les présences, l’ordre du jour ({ $points ->
    [0] aucun point
    [one] { $points } point
   *[other] { $points } points
    }) avec ses notes, { $motions ->
    [one] { $motions } proposition
   *[other] { $motions } propositions
    }{ $count ->
    [0] { "" }, sans numéro de résolution
    [one] { " " }et le numéro { $resolutions }
   *[other] { " " }et les numéros { $resolutions }
    }.
    }
adopt-without = Aucune résolution ne l’adopte : le procès-verbal dira qu’il a été adopté par consentement. Si une résolution l’a adopté, revenez (Échap) et choisissez-la : elle ne pourra plus être liée ensuite.
adopt-corrected-alone = Ces corrections figureront au procès-verbal adopté :
adopt-no-return = Rien de cette réunion ne changera plus, et cela ne s’annule pas. Une erreur se corrigera par une résolution à une réunion suivante.
adopt-correct-notes = Les corrections inscrites figurent aux deux procès-verbaux. Le texte se corrige dans les notes, ci-dessous : sans mot inscrit, ce qui y change est dit tel quel.
adopt-corrected = Ces corrections figureront au procès-verbal adopté et dans la résolution qui l’adopte :
adopt-correction = Point { $point } : { $what }.
adopt-strangers = { $count ->
    [one] Selon la règle du comité, seuls les membres qui y étaient adoptent; { $names } n’y était pas.
   *[other] Selon la règle du comité, seuls les membres qui y étaient adoptent; n’y étaient pas : { $names }.
    }
seal-title = Sceller le procès-verbal de la réunion { $number }?
seal-final = Ce procès-verbal a été adopté avant l’arrivée des sceaux. Le sceau fixe ce que le registre en dit aujourd’hui et dira qu’il est venu après l’adoption. Relisez d’abord le papier signé : un sceau ne se refait pas et ne s’annule pas.
erratum-beside = Le procès-verbal adopté reste tel quel : l’erratum s’ajoute à la fin, avec sa date.
field-goes-on-on = Suite de la réunion le
close-adjourned = La réunion a décidé de s’ajourner. Levée ici, elle n’a pas de suite planifiée : pour planifier aussi la suite, fermez ce formulaire (Échap), puis x et « Ajourner ».
resolution-reopened = La question a été rouverte (reconsidération) et n’est pas encore tranchée de nouveau.
sequel-day-of-other = Sans date : celle de l’autre résolution.
sequel-day-today = Sans date : aujourd’hui.
sequel-beside = La résolution garde son texte et son numéro; la suite s’inscrit à côté.
paper-own-copy = Copie des membres, avec le huis clos : h revient à la copie publique.
resolution-in-camera = Prise à huis clos : le texte ne sort que dans la copie des membres.
resolution-quorum = { $voters } membres présents au vote, il en fallait { $needed }
resolution-sequels = Ce qu’elle est devenue
resolution-decides = Ce qu’elle a changé
resolution-follow-ups = Suivis
why-not-carried = Seule une résolution adoptée a une suite et un extrait.
why-resolution-stays = Une résolution reste au registre; une suite ou un suivi choisi ici peut être ôté.
why-select-follow-up = Choisissez d’abord un suivi.
cancel-title = Annuler : { $meeting }?
cancel-planned = La réunion garde son numéro et son ordre du jour, avec la mention « Annulée ». La touche u revient en arrière.
cancel-convened = L’avis est déjà parti : prévenez les personnes convoquées. La réunion garde son numéro, avec la mention « Annulée ». La touche u revient en arrière.
paper-made-title = { $code ->
        [attendance-sheet] { $paper } faite
        [lobby-notice] { $paper } faite
        [follow-ups] { $paper } faite
        [composition] { $paper } faite
        [phone-list] { $paper } faite
        [labels] { $paper } faites
       *[other] { $paper } fait
    }
paper-same-title = { $paper } : déjà fait, et rien n’a changé depuis
paper-made = Dans le dossier :
    { $folder }
paper-made-form = { $code ->
        [pdf] À imprimer, à signer, à envoyer (PDF) :
        [html] À lire dans un navigateur :
        [docx] À retoucher (traitement de texte) :
       *[other] À reprendre dans un autre texte (Markdown) :
    }
form-make-paper = Faire un document
field-make-which = De
field-make-day = État au
field-make-large = Gros caractères
field-make-sheet = Feuille d’étiquettes
field-make-in-camera = Avec le huis clos
make-one = ce qui est choisi
make-listed = les { $count } lignes de la liste
make-year = toute une année
make-all-formats = tous les formats
make-sheet = { $name } : { $across } de large, { $down } de haut
make-where = Dans le dossier du registre, { $folder }
make-nothing = Rien à produire : aucune réunion ou résolution ne convient.
making = { $done } sur { $total }…
make-done = { $paper } : { $made } sur { $total } faits
make-stopped = Arrêté en route : il en reste { $left }. Ce qui est fait reste; recommencez pour le reste, rien ne sera fait deux fois.
make-skipped = { $called } : { $why }
make-skipped-more = Et { $count } de plus.
make-template-title = Le modèle du comité a une erreur
make-template-todo = Pour cette fois, le document peut se faire avec le modèle intégré.
document-same = Le fichier est tel qu’il a été produit.
document-changed = Le fichier a été changé depuis qu’il a été produit.
document-missing = Le fichier n’est plus là, ou ne peut pas être lu.
document-unknown = Le fichier est là; son empreinte n’avait pas été notée.
document-where = Où est le fichier
document-opened = Le fichier s’ouvre dans son programme.
document-gone = Le fichier n’est plus là : { $path }
document-no-program = Cet ordinateur n’a pas de programme pour ouvrir les fichiers d’ici. La touche l dit où est celui-ci.
document-not-opened = L’ordinateur n’a pas trouvé de programme pour ce fichier. La touche l dit où il est.
roll-title = Présences · { $meeting }
roll-counts = présents { $present } · excusés { $excused } · absents { $absent } · invités { $guest } · à noter { $unsaid }
roll-counts-gone = { " " }· partis { $count }
roll-counts-withdrawn = { " " }· retirés { $count }
roll-since = { $status } depuis { $at }
roll-left = Départ à { $at }
roll-recused = Retrait (conflit)
roll-substitute = Remplace { $member }
roll-replaced = { $status } : { $name }
roll-movements = Mouvements ({ $count })
movement-heads-counted = { $heads ->
    [one] 1 personne comptée
   *[other] { $heads } personnes comptées
    }
movement-back = Retour
movement-point = point { $number }
field-substitute = Substitut
    .hint = Une personne du registre. Celle qui n’y est pas : Échap, puis n l’inscrit.
form-recusal = Retrait pour conflit d’intérêts
form-movement = Noter un mouvement
form-edit-movement = Corriger un mouvement
form-heads = Compter les personnes présentes
form-substitute-of = Qui siège à la place de ce membre?
form-substitute = À la place de qui?
form-office = Qui préside ou tient le procès-verbal?
field-office = Fonction
field-arrival = Heure d’arrivée
    .hint = Vide : à compter de l’ouverture.
substitute-late = Sans heure, cette personne compte dès l’ouverture. D’après l’usage de l’appel ({ $minutes } minutes, réglage du programme et non de la loi), qui arrive plus tard a une heure.
substitute-early = Sans heure, cette personne compte dès l’ouverture. Usage de l’appel : qui arrive dans les { $minutes } premières minutes y est compté; une heure peut être donnée à tout moment.
substitute-from = Cette personne compte à partir de cette heure.
office-of = Jusqu’ici : { $name }. Le procès-verbal dira le changement avec son heure.
office-of-nobody = Personne n’est inscrit jusqu’ici.
plan-tenants-unknown = Combien de locataires l’assemblée représente-t-elle? Sans ce nombre, le quorum ne peut pas être calculé en pourcentage.
plan-assembly-quorum = Quorum : { $needed } personnes ({ $percent } % des locataires, et au moins { $min }; pratique des associations, section Règles).
open-officer-away = { $office ->
    [chair] Présidence
   *[other] Secrétariat
    } : { $name } est notée absente ou excusée (Échap, puis F2).
open-officer-unsaid = { $office ->
    [chair] Présidence
   *[other] Secrétariat
    } : { $name }, dont la présence n’est pas encore notée (Échap, puis F2).
open-officer-no-member = { $office ->
    [chair] Présidence
   *[other] Secrétariat
    } : { $name } n’est pas membre de cette instance.
open-officer-stranger = { $office ->
    [chair] Présidence
   *[other] Secrétariat
    } : cette personne n’est ni membre de cette instance, ni notée présente (Échap, puis F2).
heads-from-dwellings = Nombre de locataires proposé d’après les logements inscrits : corrigez-le au besoin.
heads-too-few-title = { $heads ->
    [0] Personne n’est compté
    [one] Une seule personne est comptée
   *[other] { $heads } personnes sont comptées
    }, { $named } sont notées présentes
heads-too-few = { $named } personnes sont notées présentes par leur nom : le compte ne peut pas être plus petit, à moins que certaines ne soient plus dans la salle. Leur départ se note à leur nom (d).
button-heads-named = Compter celles qui sont notées
button-heads-counted = Garder ce compte
heads-too-many = { $heads } personnes pour { $tenants } locataires : vérifiez les deux nombres.
roll-counts-assembly = notés par leur nom : { $named } (h compte les personnes)
roll-seat-back-title = { $member } prend son siège?
roll-seat-back-now = { $name } siège à la place de { $member }. À partir de maintenant, { $member } vote, et { $name } ne vote plus. L’heure est notée.
roll-seat-back = { $name } siège à la place de { $member }. Si { $member } est là depuis le début, { $name } reste comme personne invitée.
button-seat-back = Prend son siège
roll-unsaid = à noter
plan-notice-due = Avis à envoyer au plus tard le { $by } : { $days } jours avant la réunion, selon la règle du comité.
plan-notice-clear = Avis à envoyer au plus tard le { $by } : { $days } jours francs avant la réunion, selon la règle du comité.
plan-notice-late = Le délai d’avis est déjà passé : il fallait l’envoyer au plus tard le { $by } (règle du comité : { $days } jours). Choisissez une autre date, ou envoyez l’avis aujourd’hui même.
plan-far = C’est dans près d’un an. Pour inscrire après coup une réunion tenue le { $before }, écrivez aussi l’année.
plan-past = Cette date est passée : la réunion sera inscrite après coup.
why-adopted = Le procès-verbal est adopté : rien de cette réunion ne change plus.
why-follow-ups-sealed = Le procès-verbal est adopté avec ses suivis ({ $day }) : un suivi de plus se note dans la section Suivis.
why-adopted-on = Le procès-verbal est adopté ({ $day }) : rien de cette réunion ne change plus.
why-cancelled = La réunion est annulée.
why-closed = La séance est déjà levée. Pour corriger l’heure : d, les détails.
why-notice-past = L’avis se note avant l’ouverture de la réunion.
why-not-opened = La réunion n’a pas encore eu lieu : F7 l’ouvre.
why-not-open = La réunion n’est pas ouverte : F7 l’ouvre.
why-not-held = Le procès-verbal de cette réunion-ci s’adopte à une autre, quand elle est levée. Pour en adopter un autre : ouvrez la réunion dont c’est le procès-verbal (Échap, puis la liste), et F10.
    .coming = On adopte le procès-verbal d’une réunion levée. Celle-ci n’a pas encore eu lieu : F7 l’ouvre.
why-not-cancelled = Une réunion ouverte ne s’annule plus, elle se lève : Échap, puis F7.
why-no-members = L’instance n’a aucun membre à cette date.
why-guest = { $name } n’est pas membre : c’est une personne invitée (Suppr l’enlève).
why-no-movements = Aucun mouvement noté : d note un départ, r un retrait; l’appel fait, p note une arrivée.
why-among-movements = Choisissez d’abord une personne (m revient aux personnes).
why-no-heads = On compte les personnes dans une assemblée : inscrivez d’abord, dans les détails de la réunion (d), combien de locataires elle représente.
why-not-in-session = La réunion n’est pas ouverte. Pour l’ouvrir : Échap, puis F7.
why-outside = { $name } n’est pas dans la salle : p note son arrivée.
why-inside = { $name } est dans la salle et vote pour son siège : d note son départ.
why-no-vote = { $name } ne vote pas : un retrait n’y changerait rien.
why-no-substitutes = Selon la règle du comité, un membre absent n’est pas remplacé (section Règles).
why-no-notes = Ces notes se prennent sous un point de l’ordre du jour.
why-no-point = Choisissez d’abord un point de l’ordre du jour (n en ajoute un).
why-no-motion = Aucune proposition à ce point : F3 en inscrit une.
why-motion-waits = La proposition remise n’est pas encore reprise : F3 la reprend.
why-paused = La séance est suspendue : F3 note la reprise.
meeting-paused = { $sign } SUSPENDUE (F3 : reprise)
meeting-paused-since = { $sign } SUSPENDUE depuis { $since } (F3 : reprise)
meeting-closing-carried = Levée adoptée : F7 lève la séance
meeting-adjournment-carried = Ajournement adopté : x, puis « Ajourner », ou F7 sans autre jour
meeting-adjourned-to = Ajournement adopté, au { $day } : x, puis « Ajourner », ferme la séance
motion-resumed = Reprise à { $at }
form-resume = Reprendre la séance
field-resumed-at = Heure de la reprise
resume-since = La séance est suspendue depuis { $since }.
field-doors-open-at = Heure de la fin du huis clos
form-hour = Corriger l’heure
move-text-resumption = Reprendre la séance.
meeting-chair-back = { $name } peut reprendre la présidence (F2, o)
roll-tenant = Locataire
form-nobody-there = Personne de ce nom n’est noté dans la salle. F2 : p note une présence, i ou n ajoute quelqu’un.
why-no-vote-left = Cette proposition est sortie sans vote. Pour la reprendre : u annule, ou F3 en inscrit une autre.
why-no-mover = Il manque qui propose : allez à la proposition (→, puis ↓) et tapez Entrée.
why-motion-stays = Une proposition décidée reste au procès-verbal; F4 corrige le vote.
why-point-used = Ce point a des notes, des propositions ou des suivis : il reste.
why-first-point = C’est déjà le premier point.
why-last-point = C’est le dernier point de l’ordre du jour.
in-camera-goes-on = Le huis clos continue à ce point. S’il finit avec le précédent : ↑, puis F3, « Fin du huis clos ».
home-more = { $more ->
    [one] … et { $more } autre
   *[other] … et { $more } autres
}
home-all-due = TOUT CE QUI EST À FAIRE
home-more-says = Entrée montre tout ce qui est à faire.
form-no-match = Rien ne commence ainsi. Moins de lettres, peut-être?
journal-empty = Rien n’a encore été fait dans ce registre.
journal-undone = [annulé] { $act }
journal-act = Action { $entry } · { $when } · { $actor }
journal-undone-by = Annulée par l’action { $entry }. La touche a la rétablit.
journal-more-rows = et { $count ->
    [one] { $count } autre fiche
   *[other] { $count } autres fiches
}
journal-row = { $kind } : { $name }
journal-made = nouvelle fiche
journal-removed = fiche enlevée
journal-change = { $old } → { $new }
journal-nothing = (rien)
journal-gone = (disparu)
settings-chosen = { $sign } Choix du comité
settings-loosened = { $sign } Le comité demande ici moins que la loi.
settings-law = loi
settings-unset = (rien)
settings-detail = Par défaut : { $value } · { $source }
settings-is-default = Cette règle a déjà sa valeur par défaut.
settings-now = En vigueur : { $value }
form-first-run = Bienvenue! Un nouveau registre
first-run-intro = Aucun registre n’existe encore. Quelques réponses le créent; tout se change plus tard dans les règles (9). Pour essayer d’abord : F2 ouvre une démonstration. Ctrl+T : in English.
first-run-committee = Nom du comité
    .hint = Il figure en tête des convocations et des procès-verbaux
first-run-usual-name = Comité consultatif de résidants
first-run-office = Office d’habitation
    .hint = Par exemple : Office d’habitation de Laval
first-run-secretary = Votre nom
    .hint = Il accompagne chaque action dans le journal; vos prénom et nom font aussi de vous la première personne de Gens
first-run-size = Membres du CA
    .hint = Au conseil de l’office, de 5 à 15; peut rester vide
first-run-place = Lieu des réunions
    .hint = Où le comité se réunit d’habitude; peut rester vide
first-run-hour = Heure
    .hint = L’heure habituelle des réunions; Ctrl+S crée le registre
first-run-done = Registre créé. Ajoutez les ensembles (7), les gens (2), les sièges (6).
demo-opened = Démonstration : tout est inventé, et rien n’en reste. La touche q la quitte.
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
form-between = il faut un nombre de { $least } à { $most }.
form-chosen-twice = c’est déjà choisi plus haut : une seule fois suffit.
form-not-a-number = Il faut un nombre entier, comme 7.
settings-detail-law = Par défaut : { $value } · { $source } : à ne changer que si la loi change.
settings-field = Valeur
meeting-typing = Ce que vous tapez est gardé. Échap, ou F6 pour le point suivant, l’enregistre.
meeting-notes-unsaved = Brouillon repris : ces notes ne sont pas encore enregistrées. Entrée continue.
nothing-to-undo-here = Plus rien à annuler depuis l’ouverture du programme. Les gestes d’avant s’annulent dans le journal (j).
start-no-drafts = Les brouillons ne peuvent pas être gardés ({ $error }) : enregistrez souvent (Ctrl+S).
field-carry-over = Reprendre ce qui reste
    .hint = Points non abordés, suivis ouverts, procès-verbaux à adopter.
length-minutes = { $minutes } min
length-hours = { $hours } h
length-both = { $hours } h { $minutes }
agenda-length-until = { $length }, fin vers { $end }
agenda-around = vers { $at }
agenda-minutes-of = réunion { $number }
agenda-carried = repris de { $number }
agenda-unannounced = absent de l’avis
action-indent = sous-point
    .help = Mettre ce point sous celui qui le précède
action-outdent = remonter d’un niveau
    .help = Remonter ce point d’un niveau
action-more = autres actions
    .help = Reprendre, reporter, ajourner, annuler la réunion; faire l’avis, l’ordre du jour
    .words = imprimer avis convocation papier print
action-way = moyen
    .help = Changer le moyen de prévenir
action-tick = averti
    .help = Cocher : averti ce jour-là, ou pas encore
action-told-on = jour
    .help = Choisir le jour où les gens cochés ont été avertis
action-all = tous avertis
    .help = Cocher tous les autres et inscrire l’envoi de l’avis
point-next = Entrée inscrit le point et passe au suivant; Échap termine.
follow-up-before = Cette échéance tombe avant la réunion ({ $date }) : vérifiez-la.
point-late = L’avis est déjà parti : ce point n’y est pas. Un nouvel avis (F8, à l’écran de la réunion) l’y mettrait.
    .sits = L’avis est parti sans ce point : le comité l’ajoute en adoptant l’ordre du jour.
point-late-special = L’avis est déjà parti, et une séance extraordinaire s’en tient à son avis : aucune proposition ne sera reçue sous ce point sans un nouvel avis (F8, à l’écran de la réunion).
    .sits = Une séance extraordinaire s’en tient à son avis : aucune proposition ne sera reçue sous ce point.
pick-deed = Que faire de cette réunion?
deed-notice = Faire l’avis de convocation (à imprimer, à envoyer)
deed-agenda = Faire l’ordre du jour (à imprimer, à envoyer)
deed-attendance-sheet = Faire la feuille de présences à signer
nothing-to-carry-over = Aucun point n’est en suspens : il n’y a rien à reprendre.
deed-carry-over = Reprendre les points en suspens des réunions passées
deed-clone = Prévoir la même réunion un autre jour
deed-series = Prévoir une série de réunions semblables
deed-postpone = Reporter la réunion à un autre jour
deed-adjourn = Ajourner la séance à un autre jour
deed-cancel = Annuler la réunion
why-not-coming = La réunion est commencée, terminée ou annulée.
why-takes-nothing-over = Cette sorte de réunion ne reprend rien des autres.
why-not-open-yet = La séance n’est pas ouverte.
why-no-deeper = Un point se met sous celui qui le précède, et il y a trois niveaux au plus.
why-no-higher = Ce point est déjà au premier niveau.
why-round-empty = La tournée est vide : n ajoute une personne ou un immeuble.
field-new-day = Nouveau jour
field-rhythm = Rythme
field-place = Où le placer
place-behind = Après « { $number } { $title } »
place-under = Sous « { $number } { $title } »
place-before = Avant « { $title } »
place-last = À la fin
field-notes-point = Point corrigé
    .hint = Ses notes s’affichent au-dessous, pour être corrigées avant le sceau.
field-notes-text = Notes corrigées
field-every = Semaines entre deux réunions
    .hint = Ne sert que pour un rythme en semaines.
field-times = Nombre de réunions
rhythm-monthly = Même jour de semaine, même rang dans le mois
rhythm-last = Dernier tel jour de la semaine du mois
rhythm-weeks = Toutes les tant de semaines
form-clone-meeting = Prévoir la même réunion un autre jour
form-series = Prévoir une série de réunions
form-postpone = Reporter la réunion
form-adjourn = Ajourner la séance à un autre jour
field-object = Objet de la convocation
    .hint = Ce que l’avis annonce et que la séance traite.
form-notice = Ajouter à la tournée
form-round-day = Quel jour ont-ils été avertis?
series-nth = Chaque mois, le { $nth ->
        [1] premier
        [2] deuxième
        [3] troisième
        [4] quatrième
       *[5] cinquième
    } { $weekday } du mois; un mois qui n’en a pas est sauté.
series-last = Chaque mois, le dernier { $weekday }.
series-weeks = Le même jour de la semaine, toutes les tant de semaines.
series-days = { $count ->
        [0] Aucune réunion.
        [one] Sera prévue : { $days }.
       *[other] Seront prévues : { $days }.
    }
postpone-renew = L’avis est déjà parti : il faudra le renouveler. La réunion garde son numéro.
postpone-plain = La réunion garde son numéro; l’avis partira pour le nouveau jour.
adjourn-told = La séance est levée à cette heure. Une nouvelle réunion, avec son propre numéro, reprend les points non traités.
close-noted-otherwise = Une note du point de la levée dit { $at } : corrigez l’heure ci-dessus, ou la note.
round-title = Avis de convocation · { $meeting }
round-nobody = Personne à avertir.
round-progress = { $done } sur { $all } { $done ->
        [0] avertis
        [one] averti
       *[other] avertis
    }
round-day = coché au { $day }
round-not-yet = à avertir
round-dwellings = { $count ->
        [one] { $count } logement
       *[other] { $count } logements
    }
cancel-told = { $count ->
        [one] { $count } avis est déjà donné ({ $ways }) : prévenez cette personne.
       *[other] { $count } avis sont déjà donnés ({ $ways }) : prévenez ces personnes.
    } La réunion garde son numéro, avec la mention « Annulée ». La touche u revient en arrière.

# Ce qu’on peut présenter maintenant, et les votes.

action-moves = autre…
    .help = Présenter autre chose : amendement, question préalable, point d’ordre, huis clos…
    .words = huis amendement ajournement
action-for = pour
    .help = La personne appelée vote pour
action-against = contre
    .help = La personne appelée vote contre
action-abstain = abstention
    .help = La personne appelée s’abstient
action-answer-back = reprendre la dernière
    .help = Reprendre la dernière réponse, et revenir à ce nom
action-answer-erase = effacer la réponse
    .help = Effacer la réponse du nom choisi
why-no-answer-back = Aucune réponse à reprendre : les flèches vont à un autre nom.
motion-other-kinds = F3 : autre chose (point d’ordre, huis clos, levée, reconsidération…).
motion-by-laws = Un règlement se modifie aux deux tiers : choisissez une autre majorité s’il ne s’agit pas de cela.
pick-moves = Présenter :
pick-choice = Choisir :
pick-roll = Trouver sur la liste :
move-take-up = Reprendre « { $motion } »
move-left = { $how } à la réunion { $number }, { $day }
move-text-previous-question = Passer immédiatement au vote.
move-text-tabling = Déposer la proposition.
move-text-postponement = Remettre la proposition à une autre réunion.
move-text-referral = Renvoyer la proposition en comité.
move-text-in-camera = Siéger à huis clos.
move-text-end-in-camera = Lever le huis clos.
move-text-reconsideration = Reconsidérer cette décision.
move-text-appeal = Renverser la décision de la présidence.
move-text-adjournment = Ajourner la séance.
move-text-closing = Lever la séance.
move-text-fix-time = Reprendre la séance à un autre moment, qui reste à dire.
move-text-recess = Suspendre la séance pour quelques minutes.
move-text-obtain-quorum = Joindre les membres absents afin d’obtenir le quorum.
move-text-secret-ballot = Tenir le vote au scrutin secret.
move-secret-ballot = { $members ->
    [one] { $members } membre suffit : ce vote sera secret dès que vous aurez enregistré (Ctrl+S).
   *[other] Il en faut { $members } : ce vote sera secret dès que vous aurez enregistré (Ctrl+S).
    }
form-take-up = Reprendre une proposition
form-ruling = Décision de la présidence
field-amended-text = Texte modifié
    .hint = Changez-y les mots mêmes : le reste demeure.
amendment-same = Changez le texte ci-dessous : ce qui change s’affichera ici.
amendment-changes = Changement : { $what }.
change-replace = remplacer « { $removed } » par « { $added } »
change-remove = supprimer « { $removed } »
change-add = ajouter « { $added } » après « { $behind } »
change-add-first = ajouter « { $added } » au début
change-whole = lire « { $text } »
change-day = porter la date au { $day }
change-committee = renvoyer plutôt à { $to }
motion-moved-by = Par { $mover }
motion-seconded-by = Par { $mover }, appui : { $seconder }
motion-until = Remise au { $day }
motion-referred = Renvoyée à : { $to }
motion-waits = D’abord ce qui est au-dessus : { $kind }
motion-no-quorum = sans quorum : { $reason }
motion-by-mode = { $mode } : { $totals }
motion-recounted = recompté; avant : { $totals }
vote-way-roll-call = Appel nominal
vote-way-secret = Scrutin secret
vote-way-noted-carried = { $gender ->
    [m] Adopté, vote non consigné
   *[other] Adoptée, vote non consigné
    }
vote-way-noted-defeated = { $gender ->
    [m] Rejeté, vote non consigné
   *[other] Rejetée, vote non consigné
    }
vote-way-upheld = { $gender ->
    [m] La présidence le juge fondé
   *[other] La présidence la juge fondée
    }
vote-way-denied = { $gender ->
    [m] La présidence le juge non fondé
   *[other] La présidence la juge non fondée
    }
vote-way-ended = La présidence y met fin
vote-roll-call = { $voters ->
    [one] { $voters } nom à appeler : Ctrl+S ouvre la liste.
   *[other] { $voters } noms à appeler : Ctrl+S ouvre la liste.
    }
vote-on = { $kind } : { $what }
vote-ended = La présidence met fin au huis clos, sans vote.
vote-missing = { $missing ->
    [one] il manque { $missing } vote pour
   *[other] il manque { $missing } votes pour
    }
vote-must-change = { $votes ->
    [one] il faudrait que { $votes } vote passe du côté du pour
   *[other] il faudrait que { $votes } votes passent du côté du pour
    }
vote-as-amended = Telle qu’amendée : { $text } ({ $changes })
vote-casting-asked = Égalité des voix : demandez à la présidence son vote prépondérant (champ du même nom). Sans lui, la proposition est rejetée.
vote-lacks-quorum = Pas de quorum, il manque { $missing ->
    [one] { $missing } présence
   *[other] { $missing } présences
    }. Si quelqu’un est arrivé ({ $names }…) : F2.
vote-no-quorum = Sinon, écrivez la raison de voter sans quorum : le procès-verbal la donnera.
vote-no-roll-call = Pas d’appel nominal : on n’a compté que des têtes, sans noms à appeler.
vote-is-secret = { $sign } Le scrutin secret est demandé.
motion-secret = Le vote sera secret.
motion-doors-open = Le huis clos est levé.
field-askers = Combien le demandent
field-secret-asked = Demandé en séance
    .hint = Le procès-verbal dira que le scrutin secret a été demandé.
field-vote-again = Le vote inscrit
    .hint = Une erreur se corrige sans trace au procès-verbal; un recomptage y garde les deux résultats.
vote-again-mistake = Mal noté, à corriger
vote-again-recount = Recompté
field-secret-by = Demandé par
    .hint = Laissez vide pour ne pas nommer cette personne.
vote-until-next = Sans date, elle revient à la prochaine réunion.
vote-persons-secret = Vote sur des personnes : la règle du comité demande le scrutin secret.
vote-secret-on-request = { $members ->
    [one] Il suffit qu’un seul membre le demande pour que le scrutin soit secret.
   *[other] { $members } membres peuvent demander le scrutin secret.
    }
roll-call-title = Appel nominal : { $motion }
roll-call-silent-title = { $count ->
    [one] Un nom n’a pas de réponse
   *[other] { $count } noms n’ont pas de réponse
    }
roll-call-silent = Sans réponse : { $names }.
button-call-them = Poursuivre l’appel
button-did-not-answer = Sans réponse
roll-call-unanswered = sans réponse
meeting-in-camera = { $sign } HUIS CLOS
meeting-in-camera-since = { $sign } HUIS CLOS depuis { $since }
meeting-in-camera-guests = { $count ->
    [one] 1 personne invitée est dans la salle (F2, d)
   *[other] { $count } personnes invitées sont dans la salle (F2, d)
    }
meeting-title-in-camera = Huis clos · { $title }
why-not-open-motion = La réunion n’est pas ouverte : F7 l’ouvre, à l’écran de la réunion.
