# Les formulaires : champs, aide, raisons d’un refus.

form-no-such-site = Aucun ensemble immobilier de ce nom. La section 7 (Lieux) en ajoute.
form-no-such-organisation = Aucun organisme de ce nom. La section 8 en ajoute : touche ←, puis n.
form-no-such-record = Personne ni rien de ce nom : tapez quelques lettres, puis choisissez avec Entrée.
form-several-fit = Plusieurs ont ces lettres : tapez-en d’autres, ou choisissez avec ↓ et Entrée.
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
form-has-errors = À corriger d’abord (rien n’est perdu).
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
form-draft-for-now = Le disque ne prend pas de brouillon ({ $error }) : ces mots reviennent dans ce formulaire tant que ccr reste ouvert.
form-draft-forgotten = Brouillon effacé.
form-restored = { $title } (brouillon repris)
    .when = { $title } (brouillon repris, { $when })
form-new-site = Ajouter un ensemble immobilier
    .words = nouveau site complexe habitation hlm add site
form-edit-site = Modifier l’ensemble immobilier
form-new-building = Ajouter un immeuble
form-edit-building = Modifier l’immeuble
form-new-association = Ajouter une association de locataires
    .words = nouvelle add association
form-edit-association = Modifier l’association de locataires
form-new-person = Ajouter une personne
    .words = ajouter inscrire nouveau membre locataire résident gens add person member tenant
form-edit-person = Modifier la personne
form-new-consent = Ajouter un consentement
form-edit-consent = Modifier le consentement
form-new-body = Ajouter une instance
    .words = nouveau comité sous-comité conseil add committee board
form-edit-body = Modifier l’instance
form-new-seat = Ajouter un siège
form-edit-seat = Modifier le siège
form-edit-mandate = Modifier le mandat
form-new-meeting = Planifier une réunion
    .words = ajouter prévoir convoquer nouvelle séance assemblée rencontre calendrier plan schedule meeting
form-edit-meeting = Modifier la réunion
form-new-agenda_item = Ajouter un point à l’ordre du jour
form-edit-agenda_item = Modifier le point
form-edit-motion = Modifier la proposition
form-new-follow_up = Ajouter un suivi
    .words = noter prévoir nouveau tâche rappel add follow-up task
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
person-no-mandate = Aucun mandat. Un siège se comble dans la page de son instance (section 6), avec la touche c.
person-no-consent = Aucun consentement daté. La touche c en inscrit un.
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
    } depuis le { $since } ({ $days ->
        [0] aujourd’hui
        [one] { $days } jour
       *[other] { $days } jours
    }; le délai est de { $rule }).
seat-says-held-over = { $name } : mandat échu le { $since }; la personne reste en poste jusqu’à son remplacement.
seat-says-term-over = { $name } : mandat échu le { $since }; par la règle du comité, il faut y mettre fin (f).
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
seat-vacant-then = { $of ->
    [office] vacante
   *[seat] vacant
    }, puis { $name }
seat-from = dès le { $day }
seat-says-coming = À partir du { $day } : { $name }.
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
guest-name-parted = Vérifiez où finit le nom de famille et où commence le prénom.
field-goes-on-on = Suite de la réunion le
why-not-carried = Seule une résolution adoptée a une suite et un extrait.
why-resolution-stays = Une résolution reste au registre; une suite ou un suivi choisi ici peut être ôté.
why-select-follow-up = Choisissez d’abord un suivi.
form-make-paper = Faire un document
field-make-which = De
field-make-day = État au
field-make-large = Gros caractères
field-make-sheet = Feuille d’étiquettes
field-make-in-camera = Avec le huis clos
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
office-of = Jusqu’ici : { $name }. Le procès-verbal dira le changement avec son heure.
office-of-nobody = Personne n’est inscrit jusqu’ici.
plan-tenants-unknown = Combien de locataires l’assemblée représente-t-elle? Sans ce nombre, le quorum ne peut pas être calculé en pourcentage.
plan-assembly-quorum = Quorum : { $needed } personnes ({ $percent } % des locataires, et au moins { $min }; pratique des associations, section Règles).
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
why-form-waits = Un formulaire attend derrière les présences : Échap y ramène.
why-no-heads = On compte les personnes dans une assemblée : inscrivez d’abord, dans les détails de la réunion (d), combien de locataires elle représente.
why-not-in-session = La réunion n’est pas ouverte. Pour l’ouvrir : F7.
why-outside = { $name } n’est pas dans la salle : p note son arrivée.
why-inside = { $name } est dans la salle et vote pour son siège : d note son départ.
why-no-vote = { $name } ne vote pas : un retrait n’y changerait rien.
why-no-substitutes = Selon la règle du comité, un membre absent n’est pas remplacé (section Règles).
why-no-notes = Ces notes se prennent sous un point de l’ordre du jour.
why-no-point = Choisissez d’abord un point de l’ordre du jour (n en ajoute un).
why-no-motion = Aucune proposition à ce point : F3 en inscrit une.
why-motion-waits = La proposition remise n’est pas encore reprise : F3 la reprend.
why-paused = La séance est suspendue : F3 note la reprise.
form-resume = Reprendre la séance
field-resumed-at = Heure de la reprise
field-doors-open-at = Heure de la fin du huis clos
form-hour = Corriger l’heure
form-nobody-there = Personne de ce nom n’est noté dans la salle. F2 : p note une présence, i ou n ajoute quelqu’un.
why-no-vote-left = Cette proposition est sortie sans vote. Pour la reprendre : u annule, ou F3 en inscrit une autre.
why-no-mover = Il manque qui propose : allez à la proposition (→, puis ↓) et tapez Entrée.
why-motion-stays = Une proposition décidée reste au procès-verbal; F4 corrige le vote.
why-point-used = Ce point a des notes, des propositions ou des suivis : il reste.
why-first-point = C’est déjà le premier point.
why-last-point = C’est le dernier point de l’ordre du jour.
form-no-match = Rien ne commence ainsi. Moins de lettres, peut-être?
form-first-run = Bienvenue! Un nouveau registre
form-between = Il faut un nombre de { $least } à { $most }.
form-chosen-twice = c’est déjà choisi plus haut : une seule fois suffit.
form-not-a-number = Il faut un nombre entier, comme 7.
field-carry-over = Reprendre ce qui reste
    .hint = Points non abordés, suivis ouverts, procès-verbaux à adopter.
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
form-clone-meeting = Prévoir la même réunion un autre jour
form-series = Prévoir une série de réunions
form-postpone = Reporter la réunion
form-adjourn = Ajourner la séance à un autre jour
field-object = Objet de la convocation
    .hint = Ce que l’avis annonce et que la séance traite.
form-notice = Ajouter à la tournée
form-round-day = Quel jour ont-ils été avertis?
why-no-answer-back = Aucune réponse à reprendre : les flèches vont à un autre nom.
form-take-up = Reprendre une proposition
form-ruling = Décision de la présidence
field-amended-text = Texte modifié
    .hint = Changez-y les mots mêmes : le reste demeure.
field-askers = Combien le demandent
field-secret-asked = Demandé en séance
    .hint = Le procès-verbal dira que le scrutin secret a été demandé.
field-vote-again = Le vote inscrit
    .hint = Une erreur se corrige sans trace au procès-verbal; un recomptage y garde les deux résultats.
field-secret-by = Demandé par
    .hint = Laissez vide pour ne pas nommer cette personne.
why-not-open-motion = La réunion n’est pas ouverte : F7 l’ouvre, à l’écran de la réunion.
